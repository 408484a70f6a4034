#include "desktop/branchyhistory.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;
using revisions::Revision;

namespace {

/// Ids in the order in which the files load, whatever branch they are on.
QString idOf(qsizetype number)
{
    return u"2026%1_%2"_s.arg(101 + number / 1'000, 4, 10, QLatin1Char('0'))
        .arg(number % 1'000, 4, 10, QLatin1Char('0'));
}

Revision revision(qsizetype number, const QStringList &parents, const QString &message)
{
    return {.id = idOf(number),
            .downRevisions = parents,
            .message = message,
            .description = u"Step %1 of the history."_s.arg(number),
            .createDate =
                u"2026-03-%1 10:12:00+00:00"_s.arg(1 + number % 28, 2, 10, QLatin1Char('0'))};
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
}

} // namespace

QList<Revision> branchyRevisions(int size)
{
    QList<Revision> list{revision(0, {}, u"Initial schema"_s)};
    QString trunk = list.first().id;
    for (int branch = 1; list.size() < size; ++branch) {
        QString tip = trunk;
        for (int step = 0; step < 9 && list.size() < size; ++step) {
            Revision next = revision(list.size(), {tip},
                                     u"Branch %1: add column %2 to orders"_s.arg(branch).arg(step));
            if (branch % 10 == 1 && step == 0)
                next.branchLabels = {u"topic%1"_s.arg(branch)};
            if (branch % 7 == 0 && step == 4)
                next.dependsOn = {idOf(list.size() / 2)};
            tip = next.id;
            list.append(next);
        }
        if (list.size() >= size)
            break;
        const bool isMerged = branch % 2 == 0;
        list.append(revision(list.size(), isMerged ? QStringList{trunk, tip} : QStringList{trunk},
                             isMerged ? u"Merge branch %1"_s.arg(branch)
                                      : u"Index customers by region %1"_s.arg(branch)));
        trunk = list.last().id;
    }
    return list;
}

QByteArray scriptOf(const Revision &revision)
{
    const QString text = u"-- %1\n--\n-- %2\n--\n-- Revision ID: %3\n-- Revises: %4\n"
                         "-- Branch Labels: %5\n-- Depends On: %6\n-- Create Date: %7\n\n"
                         "-- migrate:up\n"
                         "ALTER TABLE orders ADD COLUMN c_%3 text NOT NULL DEFAULT 'x';\n"
                         "CREATE INDEX i_%3 ON orders (c_%3);\n\n"
                         "-- migrate:down\n"
                         "DROP INDEX i_%3;\n"
                         "ALTER TABLE orders DROP COLUMN c_%3;\n"_s;
    return text
        .arg(revision.message, revision.description, revision.id,
             revision.downRevisions.join(", "_L1), revision.branchLabels.join(", "_L1),
             revision.dependsOn.join(", "_L1), revision.createDate)
        .toUtf8();
}

void writeBranchyProject(const QString &directory, int size)
{
    const QDir root(directory);
    root.mkpath(u"migrations"_s);
    write(root.filePath(u"stemma.toml"_s), "name = \"branchy\"\n");
    for (const Revision &each : branchyRevisions(size))
        write(root.filePath(u"migrations/%1_step.sql"_s.arg(each.id)), scriptOf(each));
}

std::shared_ptr<const scripts::Project> loadedProject(const QString &directory)
{
    const auto file = scripts::findProject(directory);
    const auto config = file ? scripts::readConfig(*file)
                             : base::Result<scripts::ProjectConfig>(base::failure(file.error()));
    if (!config)
        qFatal("%s", qPrintable(config.error().message));
    auto project = scripts::loadProject(*config);
    if (!project)
        qFatal("%s", qPrintable(project.error().message));
    return std::make_shared<const scripts::Project>(*std::move(project));
}
