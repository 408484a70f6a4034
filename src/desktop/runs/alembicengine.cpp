#include "desktop/runs/alembicengine.h"

#include "migration/alembic/alembicdriver.h"

#include <QCoreApplication>

namespace desktop {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(desktop::AlembicEngine)
};

} // namespace

QString AlembicEngine::text() const
{
    QStringList lines{versions, interpreter};
    lines += passedOver;
    lines.removeAll(QString());
    return lines.join(u'\n');
}

AlembicEngine findEngine(const scripts::ProjectConfig &config, jobs::Context &context)
{
    const auto driver = migration::AlembicDriver::start({.config = config}, context);
    if (!driver) {
        const base::Error &error = driver.error();
        return {.interpreter =
                    error.hint.isEmpty() ? error.message : error.message + u'\n' + error.hint};
    }
    const migration::AlembicVersions &versions = (*driver)->versions();
    const migration::Interpreter &used = (*driver)->interpreter();
    return {.alembic = versions.alembic,
            .versions = Text::tr("Alembic %1, SQLAlchemy %2, Python %3")
                            .arg(versions.alembic, versions.sqlalchemy, versions.python),
            .interpreter = Text::tr("%1, from %2").arg(used.path, used.found),
            .passedOver = (*driver)->passedOver()};
}

} // namespace desktop
