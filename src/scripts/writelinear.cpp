#include "scripts/writelinear.h"

#include "scripts/filename.h"
#include "scripts/linearlayout.h"
#include "scripts/sourcefile.h"
#include "scripts/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace scripts {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype timeDigits = 14;
constexpr int slugLength = 60;

/// The words of \a message for a file name.
QString wordsOf(const QString &message)
{
    const QString slug = slugOf(message, slugLength);
    return slug.isEmpty() ? u"migration"_s : slug;
}

/// The version of \a path as its tool writes it, with its zeros.
QString writtenVersion(const QString &path, const LinearRules &rules)
{
    return rules.fileName.match(QFileInfo(path).fileName()).captured(u"version"_s);
}

/// One more than the number that \a version ends with, as wide as that.
QString counted(const QString &version)
{
    qsizetype begin = version.size();
    while (begin > 0 && version[begin - 1].isDigit())
        --begin;
    const QStringView digits = QStringView(version).sliced(begin);
    return version.first(begin) +
           QString::number(digits.toULongLong() + 1).rightJustified(digits.size(), u'0');
}

/// The first version of a project without any: tools that count begin with one.
QString newVersion(const Project &project, const QDateTime &now)
{
    const LinearRules &rules = linearRules(project.config.layout);
    const int size = project.graph.size();
    const QString last =
        size == 0 ? QString() : writtenVersion(project.graph.at(size - 1).path, rules);
    const bool counts = size == 0 ? rules.layout == Layout::Flyway : last.size() < timeDigits;
    if (!counts || last.isEmpty()) {
        if (rules.layout == Layout::Flyway && size == 0)
            return u"1"_s;
        const QString time = now.toUTC().toString(u"yyyyMMddHHmmss"_s);
        // Two within a second, or a clock that is behind whoever wrote the last one.
        return last.size() == timeDigits && last >= time ? counted(last) : time;
    }
    return counted(last);
}

struct NewFile
{
    QString name{};
    QByteArray text{};
};

QList<NewFile> filesOf(Layout layout, const QString &version, const QString &words)
{
    switch (layout) {
    case Layout::SqlMigrate:
        return {{.name = version + ".sql"_L1, .text = "\n-- +migrate Up\n\n-- +migrate Down\n"}};
    case Layout::GolangMigrate:
        return {{.name = u"%1_%2.up.sql"_s.arg(version, words)},
                {.name = u"%1_%2.down.sql"_s.arg(version, words)}};
    case Layout::Goose:
        return {{.name = u"%1_%2.sql"_s.arg(version, words),
                 .text = "-- +goose Up\n\n\n-- +goose Down\n\n"}};
    case Layout::Flyway: return {{.name = u"V%1__%2.sql"_s.arg(version, words)}};
    case Layout::Dbmate:
    case Layout::Stemma: break;
    }
    return {{.name = u"%1_%2.sql"_s.arg(version, words),
             .text = "-- migrate:up\n\n\n-- migrate:down\n\n"}};
}

std::unexpected<base::Error> onlyALine(const Project &project)
{
    return base::failure(
        {.code = base::ErrorCode::Usage,
         .message = Text::tr("A %1 project is a line: a revision follows the newest one and has "
                             "neither labels nor dependencies.")
                        .arg(linearRules(project.config.layout).name),
         .hint = Text::tr("Leave out --head, --splice, --branch-label and --depends-on.")});
}

/// What \a id is in the file's name.
QString versionFor(const Project &project, QString id)
{
    const LinearRules &rules = linearRules(project.config.layout);
    const int size = project.graph.size();
    if (rules.layout == Layout::SqlMigrate) {
        // An id has no dash, where the tool's own names have one.
        const auto digits =
            std::ranges::find_if_not(id, [](QChar character) { return character.isDigit(); });
        if (digits != id.end() && *digits == u'_' &&
            (size == 0 || project.files.last().stored.contains(u'-')))
            *digits = u'-';
        return id;
    }
    const QString last =
        size == 0 ? QString() : writtenVersion(project.graph.at(size - 1).path, rules);
    if (rules.layout == Layout::Flyway)
        return last.contains(u'_') ? id.replace(u'.', u'_') : id;
    // The others know numbers; files are as wide as the last one.
    return rules.layout == Layout::Dbmate ? id : id.rightJustified(last.size(), u'0');
}

} // namespace

QString newLinearId(const Project &project, const QDateTime &now, const QString &message)
{
    const QString version = newVersion(project, now);
    return project.config.layout == Layout::SqlMigrate ? version + u'_' + wordsOf(message)
                                                       : linearId(version, project.config.layout);
}

base::Result<QString> writeLinear(const Project &project, const revisions::Revision &revision)
{
    const LinearRules &rules = linearRules(project.config.layout);
    const int size = project.graph.size();
    const QStringList parents =
        size == 0 ? QStringList() : QStringList{project.graph.at(size - 1).id};
    if (revision.downRevisions != parents || !revision.branchLabels.isEmpty() ||
        !revision.dependsOn.isEmpty())
        return onlyALine(project);
    const QDir directory(project.config.locations.value(0));
    QList<NewFile> files =
        filesOf(rules.layout, versionFor(project, revision.id), wordsOf(revision.message));
    QStringList paths;
    for (int i = 0; i < size; ++i)
        paths.append(project.graph.at(i).path);
    for (const NewFile &file : std::as_const(files))
        paths.append(directory.absoluteFilePath(file.name));
    // What was written must be the newest when it is read again.
    const LinearFiles read = arrange(paths, rules.layout);
    QString first = directory.absoluteFilePath(files.first().name);
    if (!read.problems.isEmpty() || read.chain.isEmpty() || read.chain.last().path != first) {
        return base::failure({.code = base::ErrorCode::InvalidTarget,
                              .message = Text::tr("The version %1 does not come behind %2.")
                                             .arg(revision.id, parents.value(0, u"base"_s)),
                              .hint = Text::tr("%1 expects names such as %2, and the newest last.")
                                          .arg(rules.name, rules.example)});
    }
    for (qsizetype i = 0; i < files.size(); ++i) {
        auto written = writeNewFile(directory.absoluteFilePath(files[i].name), files[i].text);
        if (!written) {
            for (const NewFile &file : files.first(i))
                QFile::remove(directory.absoluteFilePath(file.name));
            return std::unexpected(std::move(written.error()));
        }
    }
    return first;
}

} // namespace scripts
