#include "revisions/vectorfile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray unpacked(const QString &path)
{
    QProcess gzip;
    gzip.start(u"gzip"_s, {u"-dc"_s, path});
    constexpr int patience = 60'000;
    if (!gzip.waitForFinished(patience) || gzip.exitCode() != 0)
        return {};
    return gzip.readAllStandardOutput();
}

} // namespace

VectorFile VectorFile::read(const QString &name)
{
    VectorFile file{.path = QStringLiteral(STEMMA_SHARED_VECTORS "/") + name + u".jsonl.gz"_s};
    QByteArray lines;
    if (QFile::exists(file.path)) {
        lines = unpacked(file.path);
    } else {
        file.path = QStringLiteral(STEMMA_TEST_DATA "/graph/") + name + u".jsonl"_s;
        QFile selection(file.path);
        if (selection.open(QIODevice::ReadOnly))
            lines = selection.readAll();
    }
    for (const QByteArray &line : lines.split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.contains("id"_L1))
            file.cases.append(object);
    }
    return file;
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    if (value.isString())
        return {value.toString()};
    for (const auto &item : value.toArray())
        list.append(item.toString());
    return list;
}

revisions::RevisionGraph graphOf(const QJsonObject &vector)
{
    QList<revisions::Revision> list;
    for (const auto &value : vector["graph"_L1].toArray()) {
        const QJsonObject item = value.toObject();
        const QString id = item["revision"_L1].toString();
        list.append({.id = id,
                     .downRevisions = texts(item["down_revision"_L1]),
                     .branchLabels = texts(item["branch_labels"_L1]),
                     .dependsOn = texts(item["depends_on"_L1]),
                     .message = item["doc"_L1].toString(),
                     .path = u"versions/%1_%2.py"_s.arg(list.size()).arg(id)});
    }
    return revisions::RevisionGraph::build(list);
}

QString joined(const QStringList &texts)
{
    return texts.join(u", "_s);
}
