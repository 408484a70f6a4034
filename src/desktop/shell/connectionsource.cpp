#include "desktop/shell/connectionsource.h"

#include "credentials/keysfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>
#include <QSysInfo>

#include <utility>

namespace desktop {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(desktop::ConnectionSource)
};

/// Shown in pg_stat_activity, so that a waiting colleague can see whose window it is.
QString applicationName()
{
    return u"stemma-desktop on %1, pid %2"_s.arg(QSysInfo::machineHostName())
        .arg(QCoreApplication::applicationPid());
}

base::Result<scripts::ProjectConfig> configOf(const profiles::Profile &profile)
{
    if (profile.project.isEmpty()) {
        return base::failure(
            {.code = base::ErrorCode::ProjectNotFound,
             .message = Text::tr("The connection %1 names no project directory.").arg(profile.name),
             .hint = Text::tr("Edit the connection and choose the directory that holds "
                              "stemma.toml or alembic.ini.")});
    }
    if (!QFileInfo(profile.project).isDir()) {
        return base::failure(
            {.code = base::ErrorCode::ProjectNotFound,
             .message = Text::tr("The project directory %1 is gone.").arg(profile.project),
             .hint = Text::tr("Put it back, or edit the connection and choose another.")});
    }
    auto file = scripts::findProject(profile.project);
    if (!file)
        return base::failure(std::move(file.error()));
    return scripts::readConfig(*file);
}

/// Connects to \a url as \a profile wants it, for a Target.
auto connector(std::shared_ptr<const profiles::Profile> profile)
{
    return
        [profile = std::move(profile)](
            database::OpenOptions options) -> base::Result<std::unique_ptr<database::Connection>> {
            auto url = profiles::databaseUrl(*profile);
            if (!url)
                return base::failure(std::move(url.error()));
            if (options.applicationName.isEmpty())
                options.applicationName = applicationName();
            options.emptyUntilMade = options.readOnly && !profile->readOnly;
            return database::openConnection(*url, profiles::openOptions(*profile, options));
        };
}

/// What opening a workspace needs beside the project.
struct WayIn
{
    std::function<base::Result<std::unique_ptr<database::Connection>>(database::OpenOptions)>
        connect{};
    std::function<base::Result<database::Url>()> url{}; ///< For the child of an Alembic project.
    std::shared_ptr<credentials::KeyStore> keys{};
};

auto workspaceOpener(scripts::ProjectConfig config, WayIn way)
{
    return [config = std::move(config), way = std::move(way)](
               database::OpenOptions options) -> base::Result<migration::Workspace> {
        if (!options.lockTimeout)
            options.lockTimeout = config.lockTimeout;
        if (!options.statementTimeout)
            options.statementTimeout = config.statementTimeout;
        auto url = way.url();
        if (!url)
            return base::failure(std::move(url.error()));
        auto connection = way.connect(options);
        if (!connection)
            return base::failure(std::move(connection.error()));
        auto project = scripts::loadProject(config);
        if (!project)
            return base::failure(std::move(project.error()));
        migration::Workspace workspace =
            migration::makeWorkspace(*std::move(project), *std::move(connection), *std::move(url));
        if (way.keys)
            workspace.keys = [keys = way.keys](const QString &set) { return keys->load(set); };
        return workspace;
    };
}

base::Result<> copyDemo(const QString &directory)
{
    if (!QDir().mkpath(directory)) {
        return base::failure(
            {.code = base::ErrorCode::FileNotWritable,
             .message = Text::tr("The directory %1 cannot be made.").arg(directory),
             .file = directory});
    }
    const QDir source(u":/demo"_s);
    for (const QString &name : source.entryList(QDir::Files)) {
        const QString path = directory + u'/' + name;
        if (QFile::exists(path))
            continue; // Whoever plays with the demo keeps what was changed.
        QFile packed(source.filePath(name));
        QSaveFile file(path);
        if (!packed.open(QIODevice::ReadOnly) || !file.open(QIODevice::WriteOnly) ||
            file.write(packed.readAll()) < 0 || !file.commit()) {
            return base::failure({.code = base::ErrorCode::FileNotWritable,
                                  .message = Text::tr("The demo's file %1 cannot be written: %2.")
                                                 .arg(path, file.errorString()),
                                  .file = path});
        }
    }
    return {};
}

} // namespace

Target targetOf(QString id, QString name, const scripts::ProjectConfig &config,
                std::shared_ptr<const database::Url> url,
                std::shared_ptr<credentials::KeyStore> keys)
{
    Target target{.profile = std::move(id),
                  .name = std::move(name),
                  .isToBeMade = database::isToBeMade(*url),
                  .config = config};
    target.environment =
        profiles::environmentNamed(config.environment).value_or(profiles::Environment::Development);
    target.connect = [url](database::OpenOptions options) {
        if (options.applicationName.isEmpty())
            options.applicationName = applicationName();
        options.create = options.create || !options.readOnly;
        options.emptyUntilMade = options.readOnly;
        return database::openConnection(*url, options);
    };
    target.open = workspaceOpener(config, {.connect = target.connect,
                                           .url = [url]() -> base::Result<database::Url> {
                                               return migration::clonedUrl(*url);
                                           },
                                           .keys = keys});
    target.keys = std::move(keys);
    return target;
}

ConnectionSource profileSource(const profiles::Entry &entry,
                               std::shared_ptr<SharedProfiles> profiles)
{
    return {.entry = entry, .resolve = [id = entry.id, profiles]() -> base::Result<Target> {
                auto loaded = profiles->load(id);
                if (!loaded)
                    return base::failure(std::move(loaded.error()));
                const auto profile = std::make_shared<const profiles::Profile>(*std::move(loaded));
                auto config = configOf(*profile);
                if (!config)
                    return base::failure(std::move(config.error()));
                Target target{.profile = profile->id,
                              .name = profile->name,
                              .environment = profile->environment,
                              .readOnly = profile->readOnly,
                              .config = *std::move(config)};
                if (const auto url = profiles::databaseUrl(*profile))
                    target.isToBeMade = !profile->readOnly && database::isToBeMade(*url);
                target.connect = connector(profile);
                target.keys = keyStoreOf(profiles);
                target.open = workspaceOpener(
                    target.config, {.connect = target.connect,
                                    .url = [profile] { return profiles::databaseUrl(*profile); },
                                    .keys = target.keys});
                return target;
            }};
}

QString demoId()
{
    return u"demo"_s;
}

QString demoDirectory()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/stemma"_L1;
}

ConnectionSource demoSource(const QString &directory)
{
    return {.entry = {.id = demoId(),
                      .name = Text::tr("Demo"),
                      .environment = profiles::Environment::Development},
            .isDemo = true,
            .resolve = [directory]() -> base::Result<Target> {
                const QString project = directory + "/demo"_L1;
                if (auto copied = copyDemo(project); !copied)
                    return base::failure(std::move(copied.error()));
                auto config = scripts::readConfig(project + "/stemma.toml"_L1);
                if (!config)
                    return base::failure(std::move(config.error()));
                auto url = database::parseUrl("sqlite:"_L1 + directory + "/demo.db"_L1, directory);
                if (!url)
                    return base::failure(std::move(url.error()));
                Target target = targetOf(
                    demoId(), Text::tr("Demo"), *config,
                    std::make_shared<const database::Url>(*std::move(url)),
                    std::make_shared<credentials::KeysFile>(directory + "/demo-keys.toml"_L1,
                                                            credentials::KeysFile::Missing::Empty));
                target.isToBeMade = false; // A new demo is no reason to doubt its path.
                return target;
            }};
}

} // namespace desktop
