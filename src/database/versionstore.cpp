#include "database/versionstore.h"

#include "database/quote.h"
#include "database/text.h"

namespace database {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isMissingTable(const base::Error &error)
{
    return error.sqlState == "42P01"_L1 || error.message.startsWith("no such table: "_L1);
}

} // namespace

VersionStore::VersionStore(Engine engine, QString name, QString schema)
    : m_engine(engine)
    , m_name(std::move(name))
    , m_schema(std::move(schema))
{
}

QString VersionStore::qualified() const
{
    return qualifiedName(m_schema, m_name);
}

base::Result<VersionStore::State> VersionStore::read(Connection &connection) const
{
    return stateFrom(connection.query(select()));
}

base::Result<VersionStore::State> VersionStore::stateFrom(const base::Result<Rows> &selected) const
{
    if (selected) {
        State state = stateOf(*selected);
        state.exists = true;
        return state;
    }
    if (isMissingTable(selected.error()))
        return stateOfNothing();
    return base::failure(explained(selected.error()));
}

VersionStore::State VersionStore::stateOfNothing() const
{
    return {};
}

QList<Command> VersionStore::accept(const QString &revision) const
{
    Q_UNUSED(revision)
    return {};
}

base::Error VersionStore::explained(base::Error error) const
{
    if (error.code == base::ErrorCode::PermissionDenied) {
        error.message =
            Text::tr("The version table %1 may not be read by this user.").arg(qualified());
        error.hint = Text::tr("Ask its owner for: GRANT SELECT ON %1.").arg(qualified());
    }
    return error;
}

} // namespace database
