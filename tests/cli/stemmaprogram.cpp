#include "cli/stemmaprogram.h"

#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <utility>

namespace testsupport {

namespace {

/// A Qt SQL connection to a file for the time of one function.
class SqliteFile
{
public:
    explicit SqliteFile(const QString &file)
        : m_name(QUuid::createUuid().toString())
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        database.setDatabaseName(file);
        database.open();
    }
    ~SqliteFile() { QSqlDatabase::removeDatabase(m_name); }
    SqliteFile(const SqliteFile &) = delete;
    SqliteFile &operator=(const SqliteFile &) = delete;

    [[nodiscard]] QSqlQuery query() const { return QSqlQuery(QSqlDatabase::database(m_name)); }

private:
    QString m_name;
};

} // namespace

QJsonObject Answer::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QString Answer::errorCode() const
{
    return json()
        .value(QStringLiteral("error"))
        .toObject()
        .value(QStringLiteral("code"))
        .toString();
}

QString Answer::errorMessage() const
{
    return json()
        .value(QStringLiteral("error"))
        .toObject()
        .value(QStringLiteral("message"))
        .toString();
}

QByteArray Answer::all() const
{
    return "exit " + QByteArray::number(exitCode) + "\nstdout: " + out + "\nstderr: " + err;
}

StemmaProgram::StemmaProgram(const ScratchProject &project, QString databaseUrl)
    : StemmaProgram(project.path(), std::move(databaseUrl))
{
    // Beside the project only where that is a scratch directory, never in the sources.
    m_environment.insert(QStringLiteral("XDG_STATE_HOME"), m_project + QStringLiteral("/.state"));
}

StemmaProgram::StemmaProgram(QString projectDirectory, QString databaseUrl)
    : m_project(std::move(projectDirectory))
    , m_database(std::move(databaseUrl))
    , m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const char *name : {"STEMMA_DATABASE_URL", "DATABASE_URL", "PGHOST", "PGUSER"})
        m_environment.remove(QLatin1StringView(name));
}

Answer StemmaProgram::run(const QStringList &arguments) const
{
    const Finished finished =
        runProgram(m_executable, withGlobals(arguments), std::chrono::seconds(120), m_environment);
    return {.exitCode = finished.exitCode, .out = finished.output, .err = finished.errors};
}

Answer StemmaProgram::json(const QStringList &arguments) const
{
    return run(arguments + QStringList{QStringLiteral("--json")});
}

std::unique_ptr<QProcess> StemmaProgram::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->start(m_executable, withGlobals(arguments));
    process->waitForStarted();
    return process;
}

void StemmaProgram::setEnvironment(const QString &name, const QString &value)
{
    m_environment.insert(name, value);
}

QStringList StemmaProgram::rows() const
{
    return strings(json({QStringLiteral("current")}).json().value(QStringLiteral("rows")));
}

QString StemmaProgram::path()
{
    return QStringLiteral(STEMMA_PROGRAM);
}

QStringList StemmaProgram::withGlobals(const QStringList &arguments) const
{
    QStringList all{QStringLiteral("-C"), m_project};
    if (!m_database.isEmpty())
        all += {QStringLiteral("-d"), m_database};
    return all + arguments;
}

QStringList strings(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue &value : array.toArray())
        list.append(value.toString());
    return list;
}

QString sqliteCatalog(const QString &file)
{
    return sqliteValues(file, QStringLiteral("SELECT coalesce(type || ' ' || name || ' ' || sql, "
                                             "type || ' ' || name) FROM sqlite_master WHERE "
                                             "tbl_name NOT LIKE 'stemma\\_%' ESCAPE '\\' "
                                             "AND tbl_name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
                                             "AND tbl_name <> 'alembic_version' "
                                             "ORDER BY type, name"))
        .join(u'\n');
}

QStringList sqliteValues(const QString &file, const QString &sql)
{
    const SqliteFile database(file);
    QStringList values;
    QSqlQuery query = database.query();
    query.exec(sql);
    while (query.next())
        values.append(query.value(0).toString());
    return values;
}

bool sqliteExecute(const QString &file, const QString &sql)
{
    const SqliteFile database(file);
    return database.query().exec(sql);
}

} // namespace testsupport
