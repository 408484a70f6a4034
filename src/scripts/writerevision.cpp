#include "scripts/alembicheader.h"
#include "scripts/alembictemplate.h"
#include "scripts/filename.h"
#include "scripts/identifiers.h"
#include "scripts/project.h"
#include "scripts/sourcefile.h"
#include "scripts/text.h"
#include "scripts/writelinear.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTimeZone>

#include <algorithm>

namespace scripts {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sequenceDigits = 4;

QString randomId()
{
    constexpr int digits = 12;
    const quint64 number = QRandomGenerator::system()->generate64();
    return QString::number(number, 16).rightJustified(digits, u'0').right(digits);
}

QString dateId(const revisions::RevisionGraph &graph, const QDateTime &now)
{
    const QString prefix = now.toUTC().toString(u"yyyyMMdd"_s) + u'_';
    int last = 0;
    for (int i = 0; i < graph.size(); ++i) {
        const QString &id = graph.at(i).id;
        if (id.startsWith(prefix))
            last = std::max(last, QStringView(id).sliced(prefix.size()).toInt());
    }
    return prefix + QString::number(last + 1).rightJustified(sequenceDigits, u'0');
}

/// \a text as comment lines; an empty one is a bare `--`.
QString commented(const QString &text)
{
    QString lines;
    for (const QString &line : text.split(u'\n'))
        lines += line.isEmpty() ? u"--\n"_s : u"-- %1\n"_s.arg(line);
    return lines;
}

QString nativeScript(const revisions::Revision &revision, const QDateTime &now)
{
    const auto field = [](QLatin1StringView name, const QString &value) {
        return (u"-- "_s + name + u": "_s + value).trimmed() + u'\n';
    };
    QString text = commented(revision.message.isEmpty() ? u"empty message"_s : revision.message);
    text += u"--\n"_s;
    if (!revision.description.isEmpty())
        text += commented(revision.description) + u"--\n"_s;
    text += field("Revision ID"_L1, revision.id);
    text += field("Revises"_L1, revision.downRevisions.join(", "_L1));
    text += field("Branch Labels"_L1, revision.branchLabels.join(", "_L1));
    text += field("Depends On"_L1, revision.dependsOn.join(", "_L1));
    text += field("Create Date"_L1, now.toUTC().toString(u"yyyy-MM-dd HH:mm:ss+00:00"_s));
    return text + u"\n-- migrate:up\n\n\n-- migrate:down\n\n"_s;
}

/// Alembic writes local time without an offset unless the project names a zone.
base::Result<QDateTime> creationTime(const ProjectConfig &config, const QDateTime &now)
{
    if (config.kind == ProjectKind::Native)
        return now.toUTC();
    if (config.timezone.isEmpty())
        return now.toLocalTime();
    const QTimeZone zone(config.timezone.toUtf8());
    const QTimeZone upper(config.timezone.toUpper().toUtf8()); // "utc", as Alembic allows.
    if (zone.isValid() || upper.isValid())
        return now.toTimeZone(zone.isValid() ? zone : upper);
    return base::failure({.code = base::ErrorCode::BadConfig,
                          .message = Text::tr("Can't locate timezone: %1").arg(config.timezone),
                          .hint = Text::tr("Write a name such as UTC or Europe/Berlin."),
                          .file = config.file});
}

QString alembicDate(const QDateTime &time, bool withOffset)
{
    QString text = time.toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s) + u"000"_s;
    if (!withOffset)
        return text;
    const int minutes = time.offsetFromUtc() / 60;
    return text + u"%1%2:%3"_s.arg(QLatin1Char(minutes < 0 ? '-' : '+'))
                      .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
                      .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

/// Beside the first parent where there are several locations.
base::Result<QString> directoryFor(const Project &project, const revisions::Revision &revision)
{
    const QStringList &locations = project.config.locations;
    if (!revision.downRevisions.isEmpty()) {
        const int parent = project.graph.indexOf(revision.downRevisions.first());
        if (parent >= 0 && locations.size() > 1)
            return QFileInfo(project.graph.at(parent).path).absolutePath();
    }
    if (locations.size() == 1 || project.config.kind == ProjectKind::Native)
        return locations.value(0);
    return base::failure(
        {.code = base::ErrorCode::Usage,
         .message = Text::tr("Multiple version locations present, please specify --version-path"),
         .hint = Text::tr("A new root could go into any of %1.").arg(locations.join(", "_L1)),
         .file = project.config.file});
}

base::Result<QByteArray> alembicScript(const Project &project, const revisions::Revision &revision,
                                       const QDateTime &created)
{
    const QString date = alembicDate(created, !project.config.timezone.isEmpty());
    const QString pattern = project.config.scriptLocation + "/script.py.mako"_L1;
    if (QFileInfo(pattern).isFile()) {
        const auto source = readPythonSource(pattern);
        if (!source)
            return std::unexpected(source.error());
        return renderAlembicScript(revision, date, *source).toUtf8();
    }
    return renderAlembicScript(revision, date).toUtf8();
}

/// Reads back what is about to be written: a message may hold what looks like a header.
base::Result<> check(const QByteArray &text, const Project &project,
                     const revisions::Revision &revision, const QString &path)
{
    revisions::Revision read;
    if (project.config.kind == ProjectKind::Native) {
        auto script = parseScript(text, path);
        if (!script)
            return std::unexpected(std::move(script.error()));
        read = std::move(script->revision);
    } else {
        auto header = parseAlembicHeader(text, path);
        if (!header)
            return std::unexpected(std::move(header.error()));
        read = std::move(header->revision);
    }
    if (read.id == revision.id && read.downRevisions == revision.downRevisions &&
        read.branchLabels == revision.branchLabels && read.dependsOn == revision.dependsOn)
        return {};
    return base::failure(
        {.code = base::ErrorCode::BadScript,
         .message = Text::tr("The script would not say what it should; nothing was written."),
         .hint = Text::tr("Version %1 may need another script.py.mako: it must hold the variables "
                          "revision, down_revision, branch_labels and depends_on.")
                     .arg(revision.id),
         .file = path});
}

} // namespace

QString newRevisionId(const Project &project, const QDateTime &now, const QString &message)
{
    if (project.config.isLinear())
        return newLinearId(project, now, message);
    if (project.config.idStyle == IdStyle::Date)
        return dateId(project.graph, now);
    for (;;) {
        if (QString id = randomId(); project.graph.indexOf(id) < 0)
            return id;
    }
}

base::Result<QString> writeRevision(const Project &project, const revisions::Revision &revision,
                                    const QDateTime &now)
{
    if (const QString fault = faultOfNativeId(revision.id);
        !fault.isEmpty() || revision.id.isEmpty()) {
        return base::failure(
            {.code = base::ErrorCode::Usage,
             .message = fault.isEmpty() ? Text::tr("The revision has no id.") : fault,
             .hint = Text::tr("Use letters, digits, '_' and '.'.")});
    }
    if (project.config.isLinear())
        return writeLinear(project, revision);
    const auto directory = directoryFor(project, revision);
    if (!directory)
        return directory;
    const auto created = creationTime(project.config, now);
    if (!created)
        return std::unexpected(created.error());

    const bool native = project.config.kind == ProjectKind::Native;
    const QString name =
        expandFileTemplate(project.config.fileTemplate, revision.id,
                           slugOf(revision.message, project.config.truncateSlugLength), *created);
    QString path = QDir(*directory).absoluteFilePath(name + (native ? ".sql"_L1 : ".py"_L1));
    const auto text = native ? base::Result<QByteArray>(nativeScript(revision, *created).toUtf8())
                             : alembicScript(project, revision, *created);
    if (!text)
        return std::unexpected(text.error());
    if (auto checked = check(*text, project, revision, path); !checked)
        return std::unexpected(std::move(checked.error()));
    if (auto written = writeNewFile(path, *text); !written)
        return std::unexpected(std::move(written.error()));
    return path;
}

} // namespace scripts
