#pragma once

#include "base/result.h"
#include "database/command.h"
#include "database/engine.h"

#include <QByteArrayView>
#include <QList>

namespace database {

/// What the first words of a statement tell about how it must be run.
enum class StatementKind {
    Plain,
    TransactionControl, ///< BEGIN, COMMIT, ROLLBACK, SAVEPOINT, ...: the runner's own business.
    NonTransactional    ///< CREATE INDEX CONCURRENTLY, VACUUM, CREATE DATABASE, ...
};

/// One statement of a script.
struct Statement
{
    QByteArray text{}; ///< Without the closing semicolon and the comments before and behind it.
    StatementKind kind = StatementKind::Plain;
    Origin origin{}; ///< line and column of its first character.
};

/// Splits \a sql at the semicolons that end statements, by the lexical rules of \a engine:
/// quotes, E'' and U&'' strings, dollar quotes, nested comments, BEGIN ATOMIC bodies on
/// PostgreSQL; quotes, brackets, backticks and trigger bodies on SQLite. \a origin is where the
/// first character stands. Empty statements are left out.
///
/// Fails with BadScript at the line concerned: an unterminated quote or comment; with
/// UnsupportedStatement: a psql meta-command, COPY ... FROM stdin.
base::Result<QList<Statement>> splitStatements(QByteArrayView sql, Engine engine,
                                               const Origin &origin);

} // namespace database
