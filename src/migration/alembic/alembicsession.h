#pragma once

#include "migration/alembic/alembicdriver.h"
#include "migration/preparedplan.h"
#include "migration/workspace.h"

namespace migration {

/// What the project's env.py said about one database that it works on.
struct AlembicPlace
{
    QString dialect{};
    QString display{};
    QString key{};      ///< Equal for two connections to one database.
    qint64 backend = 0; ///< PostgreSQL: the server process, and since when it is there.
    QString since{};
    QStringList rows{}; ///< Sorted.
    QString table{};
    QString schema{};
    QString tableKey{};         ///< PostgreSQL: the version table's OID; empty where there is none.
    QString current{};          ///< PostgreSQL: the schema in which a table without one is made.
    bool external = false;      ///< env.py began a transaction itself.
    bool transactional = false; ///< A failed revision leaves nothing behind.
};

AlembicPlace placeOf(const QJsonObject &told);

/// A project's own Alembic at work for one database. Opening it proves, without changing anything,
/// that the project's env.py reaches the database that Stemma is connected to.
class AlembicSession
{
public:
    /// Starts the child and imports the project. \a workspace must outlive the session.
    static base::Result<std::unique_ptr<AlembicSession>> open(Workspace &workspace,
                                                              jobs::Context &context);

    /// Runs env.py without any step and compares: the database, the version table and its rows.
    /// Refused when env.py works elsewhere.
    base::Result<> verify();
    /// Whether \a place is the database of the workspace.
    [[nodiscard]] bool isOurs(const AlembicPlace &place) const { return place.key == m_key; }
    /// The rows of the version table, on Stemma's own connection; sorted.
    [[nodiscard]] base::Result<QStringList> readRows() const;

    [[nodiscard]] AlembicDriver &driver() { return *m_driver; }
    /// Ours, as verify() found it.
    [[nodiscard]] const AlembicPlace &place() const { return m_place; }
    /// Whether one run of env.py can do all steps: it works on one database, and commits what each
    /// step does.
    [[nodiscard]] bool isStream() const { return m_stream; }

private:
    AlembicSession(Workspace &workspace, jobs::Context &context);
    [[nodiscard]] base::Result<QString> ownKey() const;
    [[nodiscard]] base::Result<QString> ownRole() const;
    /// The version table and current schema of our own connection must be those of \a place.
    base::Result<> sameTable(const AlembicPlace &place) const;
    base::Result<> compare(const QList<AlembicPlace> &places);
    [[nodiscard]] base::Error elsewhere(const QList<AlembicPlace> &places) const;

    Workspace &m_workspace;
    std::unique_ptr<AlembicDriver> m_driver{};
    jobs::Context &m_context;
    QString m_key{};
    AlembicPlace m_place{};
    bool m_stream = true;
};

} // namespace migration
