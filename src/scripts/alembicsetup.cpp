#include "scripts/alembicsetup.h"

#include "scripts/duration.h"
#include "scripts/text.h"
#include "scripts/tomlfile.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace scripts {

using namespace Qt::Literals::StringLiterals;

namespace {

std::unexpected<base::Error> failure(const QString &message, const QString &hint,
                                     const QString &path, int line)
{
    return base::failure({.code = base::ErrorCode::BadConfig,
                          .message = message,
                          .hint = hint,
                          .file = path,
                          .line = line});
}

/// A path as `stemma.toml` means it: from its own directory, `~` for the home.
QString resolved(QString path, const QString &file)
{
    if (path.startsWith("~/"_L1))
        path = QDir::homePath() + path.sliced(1);
    return QDir::cleanPath(QFileInfo(file).absoluteDir().absoluteFilePath(path));
}

bool isUrlPlace(const QString &text)
{
    return text == "ini"_L1 || text == "none"_L1 ||
           ((text.startsWith("env:"_L1) || text.startsWith("x:"_L1)) && !text.endsWith(u':'));
}

base::Result<> readEntry(const TomlEntry &entry, const QString &path, AlembicSetup &setup)
{
    static const QStringList texts{u"python"_s, u"config"_s, u"url"_s, u"driver"_s};
    if (entry.key == "arguments"_L1 && entry.kind == TomlEntry::Texts) {
        setup.arguments = entry.texts;
        return {};
    }
    if (entry.key == "step_timeout"_L1) {
        const auto length = parseDuration(entry.text);
        if (!length) {
            return failure(Text::tr("'%1' must be a duration, for example \"5s\".").arg(entry.key),
                           durationHint(), path, entry.line);
        }
        setup.stepTimeout = *length;
        return {};
    }
    const qsizetype known = texts.indexOf(entry.key);
    if (known < 0) {
        const QStringList all = texts + QStringList{u"arguments"_s, u"step_timeout"_s};
        return failure(Text::tr("The key '%1' of [alembic] is not known.").arg(entry.key),
                       Text::tr("There are: %1.").arg(all.join(", "_L1)), path, entry.line);
    }
    if (entry.kind != TomlEntry::Text) {
        return failure(Text::tr("'%1' must be a text in double quotes.").arg(entry.key), {}, path,
                       entry.line);
    }
    switch (known) {
    case 0: setup.python = resolved(entry.text, path); break;
    case 1: setup.config = resolved(entry.text, path); break;
    case 2: setup.url = entry.text; break;
    default: setup.driver = entry.text; break;
    }
    if (known == 2 && !isUrlPlace(entry.text)) {
        return failure(Text::tr("'url' of [alembic] says how env.py learns of the database, and "
                                "'%1' is none of the ways.")
                           .arg(entry.text),
                       Text::tr("\"env:NAME\" sets a variable, \"x:NAME\" hands over -x NAME=..., "
                                "\"ini\" replaces sqlalchemy.url, \"none\" leaves it to env.py."),
                       path, entry.line);
    }
    return {};
}

} // namespace

base::Result<std::optional<AlembicSetup>> parseAlembicSetup(const QByteArray &bytes,
                                                            const QString &path)
{
    const auto entries = readToml(bytes, path, {u"alembic"_s});
    if (!entries)
        return std::unexpected(entries.error());
    if (!*entries)
        return std::nullopt;
    AlembicSetup setup;
    for (const TomlEntry &entry : entries->value_or(QList<TomlEntry>())) {
        if (auto read = readEntry(entry, path, setup); !read)
            return std::unexpected(std::move(read.error()));
    }
    return setup;
}

ProjectConfig withSetup(ProjectConfig alembic, const ProjectConfig &stemma)
{
    alembic.alembic = stemma.alembic;
    alembic.name = stemma.name;
    alembic.environment = stemma.environment;
    alembic.lockTimeout = stemma.lockTimeout;
    alembic.statementTimeout = stemma.statementTimeout;
    alembic.lockRetries = stemma.lockRetries;
    alembic.runnerWait = stemma.runnerWait;
    if (stemma.versionTable != ProjectConfig().versionTable)
        alembic.versionTable = stemma.versionTable;
    if (!stemma.versionTableSchema.isEmpty())
        alembic.versionTableSchema = stemma.versionTableSchema;
    if (!stemma.database.isEmpty())
        alembic.database = stemma.database;
    alembic.warnings += stemma.warnings;
    return alembic;
}

} // namespace scripts
