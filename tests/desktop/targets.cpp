#include "desktop/targets.h"

#include "database/postgres/blockmonitor.h"

namespace testsupport {

scripts::ProjectConfig configOf(const ScratchProject &project)
{
    auto config = scripts::readConfig(project.file(QStringLiteral("stemma.toml")));
    if (!config)
        qFatal("%s", qPrintable(config.error().message));
    return *std::move(config);
}

desktop::Target targetFor(const ScratchProject &project, const database::Url &url,
                          const QString &name, profiles::Environment environment)
{
    const auto shared = std::make_shared<database::Url>(database::postgres::cloneOf(url));
    const scripts::ProjectConfig config = configOf(project);
    return {
        .profile = QStringLiteral("id-of-") + name,
        .name = name,
        .environment = environment,
        .config = config,
        .connect =
            [shared](database::OpenOptions options) {
                options.emptyUntilMade = options.readOnly;
                return database::openConnection(*shared, options);
            },
        .open =
            [shared, config](database::OpenOptions options) {
                options.emptyUntilMade = options.readOnly;
                return migration::openWorkspace(config, *shared, options);
            },
    };
}

desktop::Target sqliteTarget(const ScratchProject &project, const QString &name,
                             profiles::Environment environment)
{
    database::Url url{.engine = database::Engine::Sqlite,
                      .path = project.sqliteFile(),
                      .display = project.sqliteFile()};
    return targetFor(project, url, name, environment);
}

} // namespace testsupport
