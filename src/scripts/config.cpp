#include "scripts/config.h"

#include "scripts/alembicconfig.h"
#include "scripts/alembicsetup.h"
#include "scripts/dotenv.h"
#include "scripts/envhints.h"
#include "scripts/nativeconfig.h"
#include "scripts/sourcefile.h"
#include "scripts/text.h"
#include "scripts/tomlfile.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace scripts {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto iniName = "alembic.ini"_L1;
constexpr auto pyprojectName = "pyproject.toml"_L1;

/// Whether \a path is a pyproject.toml that configures Alembic. One that cannot be read belongs
/// to somebody else's tool, which will say so.
bool configuresAlembic(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return false;
    const auto source = readSourceFile(path);
    if (!source || !source->bytes.contains("tool"))
        return false;
    const auto settings = parseConfigPyproject(source->bytes, path);
    return settings && settings->found;
}

/// Reads both of Alembic's files in the directory of \a path; the ini file wins, key by key.
base::Result<AlembicSettings> readAlembicSettings(const QString &path)
{
    AlembicSettings merged;
    const QDir directory = QFileInfo(path).absoluteDir();
    const bool isIni = !path.endsWith(".toml"_L1);
    const QString ini = isIni ? path : directory.filePath(iniName);
    const QString toml = isIni ? directory.filePath(pyprojectName) : path;
    for (const bool second : {false, true}) {
        const QString &file = second ? ini : toml;
        if (file != path && !QFileInfo(file).isFile())
            continue;
        const auto source = readSourceFile(file);
        if (!source)
            return std::unexpected(source.error());
        const auto settings = second ? parseConfigIni(source->bytes, file)
                                     : parseConfigPyproject(source->bytes, file);
        // The other file may be broken without being asked for.
        if (!settings && file != path)
            continue;
        if (!settings)
            return std::unexpected(settings.error());
        merged.values.insert(settings->values);
        merged.warnings += settings->warnings;
        merged.found = merged.found || settings->found;
    }
    return merged;
}

/// Replaces the `${NAME}`s in the database URL: from the process's environment, else from the
/// project's `.env`. With one that is not set there is no URL: half of one would lead elsewhere.
base::Result<> expandVariables(ProjectConfig &config)
{
    static const QRegularExpression reference(u"\\$\\{([A-Za-z_][A-Za-z0-9_]*)\\}"_s);
    if (!config.database.contains("${"_L1))
        return {};
    const auto dotEnv = readDotEnv(config.root);
    if (!dotEnv)
        return std::unexpected(dotEnv.error());
    QString url;
    qsizetype end = 0;
    for (auto each = reference.globalMatch(config.database); each.hasNext();) {
        const auto match = each.next();
        const QString name = match.captured(1);
        if (!qEnvironmentVariableIsSet(name.toLatin1().constData()) && !dotEnv->contains(name)) {
            config.warnings.append(
                Text::tr("%1: the variable %2 that 'database' refers to is not set.")
                    .arg(QFileInfo(config.file).fileName(), name));
            config.database.clear();
            return {};
        }
        url += QStringView(config.database).sliced(end, match.capturedStart() - end);
        url += qEnvironmentVariable(name.toLatin1().constData(), dotEnv->value(name));
        end = match.capturedEnd();
    }
    config.database = url.append(QStringView(config.database).sliced(end));
    return {};
}

base::Result<ProjectConfig> readNative(const QString &path)
{
    const auto source = readSourceFile(path);
    if (!source)
        return std::unexpected(source.error());
    auto config = parseConfigToml(source->bytes, path);
    if (!config)
        return config;
    if (auto expanded = expandVariables(*config); !expanded)
        return std::unexpected(std::move(expanded.error()));
    return config;
}

/// Relative names in \a path count from \a root; empty for its own directory.
base::Result<ProjectConfig> readAlembic(const QString &path, const QString &root = {})
{
    const auto settings = readAlembicSettings(path);
    if (!settings)
        return std::unexpected(settings.error());
    auto config = alembicConfig(*settings, path, root);
    if (config)
        addEnvHints(*config);
    return config;
}

/// Alembic's own file in the directory of \a stemma; empty when there is none.
QString alembicFileBeside(const ProjectConfig &stemma)
{
    const QDir directory(stemma.root);
    for (const auto name : {iniName, pyprojectName}) {
        QString path = directory.filePath(name);
        if (name == iniName ? QFileInfo(path).isFile() : configuresAlembic(path))
            return path;
    }
    return {};
}

/// A `stemma.toml` that speaks neither of scripts nor of Alembic makes a project of SQL scripts;
/// but beside Alembic's file, and without any such script, nobody may have meant that: an empty
/// project would stand where one with revisions was. Refused in words that settle it.
base::Result<> isMeantAsNative(const ProjectConfig &stemma)
{
    const QString own = alembicFileBeside(stemma);
    if (own.isEmpty())
        return {};
    const auto source = readSourceFile(stemma.file);
    if (!source)
        return std::unexpected(source.error());
    const auto entries = readToml(source->bytes, stemma.file);
    if (!entries)
        return std::unexpected(entries.error());
    const auto saysSo = [](const TomlEntry &entry) {
        return entry.key == "scripts"_L1 || entry.key == "format"_L1;
    };
    if (std::ranges::any_of(entries->value_or(QList<TomlEntry>()), saysSo))
        return {};
    for (const QString &location : stemma.locations) {
        if (!QDir(location).entryList({u"*.sql"_s}, QDir::Files).isEmpty())
            return {};
    }
    return base::failure(
        {.code = base::ErrorCode::BadConfig,
         .message = Text::tr("%1 stands beside %2 and does not say which of the two projects is "
                             "meant.")
                        .arg(QDir::toNativeSeparators(stemma.file), QDir::toNativeSeparators(own)),
         .hint = Text::tr("Add a line `[alembic]` at its end for the Alembic project, or "
                          "`scripts = \"migrations\"` at its top for a project of SQL scripts."),
         .file = stemma.file});
}

/// Alembic's own file for a `stemma.toml` that has a table `[alembic]`.
base::Result<QString> alembicFileOf(const ProjectConfig &stemma)
{
    if (const AlembicSetup setup = stemma.alembic.value_or(AlembicSetup());
        !setup.config.isEmpty()) {
        return setup.config;
    }
    if (QString beside = alembicFileBeside(stemma); !beside.isEmpty())
        return beside;
    return base::failure(
        {.code = base::ErrorCode::BadConfig,
         .message = Text::tr("%1 has a table [alembic], but there is no alembic.ini beside it.")
                        .arg(stemma.file),
         .hint = Text::tr("Name Alembic's file with 'config' in that table."),
         .file = stemma.file});
}

} // namespace

base::Result<QString> findProject(const QString &start)
{
    QDir directory(QDir(start).absolutePath());
    do {
        for (const auto name : {nativeConfigName, iniName}) {
            if (QString path = directory.filePath(name); QFileInfo(path).isFile())
                return path;
        }
        if (QString path = directory.filePath(pyprojectName); configuresAlembic(path))
            return path;
    } while (directory.cdUp());
    return base::failure(
        {.code = base::ErrorCode::ProjectNotFound,
         .message =
             Text::tr("There is no project in %1 or above it: no stemma.toml, no alembic.ini "
                      "and no pyproject.toml with [tool.alembic].")
                 .arg(QDir::toNativeSeparators(QDir(start).absolutePath())),
         .hint = Text::tr("Name the project with --project, or make one with 'stemma init'."),
         .file = QDir(start).absolutePath()});
}

base::Result<ProjectConfig> readConfig(const QString &file)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    const bool isNative = path.endsWith(".toml"_L1) && QFileInfo(path).fileName() != pyprojectName;
    const QString beside = QFileInfo(path).absoluteDir().filePath(nativeConfigName);
    if (isNative) {
        auto stemma = readNative(path);
        if (!stemma)
            return stemma;
        if (!stemma->alembic) {
            if (auto meant = isMeantAsNative(*stemma); !meant)
                return std::unexpected(std::move(meant.error()));
            return stemma;
        }
        const auto own = alembicFileOf(*stemma);
        if (!own)
            return std::unexpected(own.error());
        auto config = readAlembic(*own, stemma->root);
        return config ? withSetup(*std::move(config), *stemma) : config;
    }
    auto config = readAlembic(path);
    if (!config || !QFileInfo(beside).isFile())
        return config;
    // Only one that speaks of Alembic concerns this project.
    const auto stemma = readNative(beside);
    if (!stemma)
        return stemma;
    return stemma->alembic ? withSetup(*std::move(config), *stemma) : config;
}

} // namespace scripts
