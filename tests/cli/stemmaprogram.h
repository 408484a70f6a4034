#pragma once

#include "cli/scratchproject.h"
#include "support/childprocess.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>

#include <memory>

namespace testsupport {

/// What one call of `stemma` answered.
struct Answer
{
    int exitCode = -1;
    QByteArray out{};
    QByteArray err{};

    /// The document on standard output; empty when it is not exactly one JSON object.
    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QString errorCode() const;
    [[nodiscard]] QString errorMessage() const;
    /// Everything, for the message of a failed check.
    [[nodiscard]] QByteArray all() const;
};

/// `stemma` on one project and one database, run as a child process with a clean environment.
class StemmaProgram
{
public:
    StemmaProgram(const ScratchProject &project, QString databaseUrl);
    StemmaProgram(QString projectDirectory, QString databaseUrl);

    [[nodiscard]] Answer run(const QStringList &arguments) const;
    /// The same with `--json`.
    [[nodiscard]] Answer json(const QStringList &arguments) const;
    /// Starts it without waiting.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments) const;

    /// Another executable than path().
    void setProgram(const QString &file) { m_executable = file; }
    void setEnvironment(const QString &name, const QString &value);
    /// The rows of the version table as `current` reads them.
    [[nodiscard]] QStringList rows() const;

    [[nodiscard]] static QString path();

private:
    [[nodiscard]] QStringList withGlobals(const QStringList &arguments) const;

    QString m_executable = path();
    QString m_project;
    QString m_database;
    QProcessEnvironment m_environment;
};

QStringList strings(const QJsonValue &array);

/// Every table, column, index, view and trigger of the SQLite database \a file as comparable text,
/// without the run log and the version table.
QString sqliteCatalog(const QString &file);
/// All values of the first column of \a sql on the SQLite database \a file.
QStringList sqliteValues(const QString &file, const QString &sql);
/// Runs \a sql on the SQLite database \a file; false on an error.
bool sqliteExecute(const QString &file, const QString &sql);

} // namespace testsupport
