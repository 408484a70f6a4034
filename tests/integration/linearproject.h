#pragma once

#include "cli/stemmaprogram.h"
#include "support/postgresserver.h"

namespace testsupport {

/// A tool whose projects are a line, and what its table says.
struct LinearTool
{
    QString name{};
    QString table{};
    QString columns{};  ///< What a row says, as one text.
    QStringList rows{}; ///< When 1 and 2 are applied.
};

/// All five of them.
const QList<LinearTool> &linearTools();

/// Writes version \a number of a project of \a tool.
void writeLinearRevision(const ScratchProject &project, const QString &tool, int number,
                         const QByteArray &up, const QByteArray &down);

/// Writes the project: version n makes the table t<n>.
void writeLinearProject(const ScratchProject &project, const QString &tool, int count = 3);

/// A project and an empty database of either engine.
struct LinearPlace
{
    LinearPlace(PostgresServer &testServer, bool onPostgres);

    /// The first column of \a sql.
    [[nodiscard]] QStringList values(const QString &sql) const;
    /// Runs \a sql, several statements perhaps; false on an error.
    [[nodiscard]] bool execute(const QString &sql) const;
    /// The tables t1, t2, ... that are there.
    [[nodiscard]] QString tables() const;

    ScratchProject project{};
    PostgresServer &server;
    bool postgres;
    QString database;
    StemmaProgram stemma;
};

/// Fails the running test unless \a answer ended with \a code.
#define VERIFY_ANSWER(answer, code)                                                                \
    do {                                                                                           \
        const testsupport::Answer &given = (answer);                                               \
        QVERIFY2(given.exitCode == (code), given.all().constData());                               \
    } while (false)

} // namespace testsupport
