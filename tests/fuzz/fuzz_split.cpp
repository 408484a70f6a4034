#include "database/split.h"
#include "fuzz/require.h"

#include <cstdint>

using database::Engine;
using database::splitStatements;
using database::Statement;

namespace {

QByteArrayList texts(const QList<Statement> &statements)
{
    QByteArrayList all;
    for (const Statement &statement : statements)
        all.append(statement.text);
    return all;
}

} // namespace

/// An even first byte means PostgreSQL, an odd one SQLite; the rest is the script.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const Engine engine = data[0] % 2 == 0 ? Engine::PostgreSql : Engine::Sqlite;
    const QByteArray sql =
        QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size))
            .mid(1);

    const auto statements = splitStatements(sql, engine, {.file = {}, .line = 1, .column = 1});
    if (!statements) {
        fuzz::require(!statements.error().message.isEmpty(), "an error has a message");
        fuzz::require(statements.error().line >= 1 && statements.error().column >= 1,
                      "an error has a place");
        return 0;
    }

    qsizetype from = 0;
    bool hasByteOrderMark = false;
    for (const Statement &statement : *statements) {
        fuzz::require(!statement.text.isEmpty(), "no statement is empty");
        const qsizetype at = sql.indexOf(statement.text, from);
        fuzz::require(at >= from, "statements stand in the script in their order");
        from = at + statement.text.size();
        // PostgreSQL takes the mark for a letter except at the beginning of a script.
        hasByteOrderMark = hasByteOrderMark || statement.text.startsWith("\xEF\xBB\xBF");
    }
    if (hasByteOrderMark)
        return 0;

    for (const Statement &statement : *statements) {
        const auto alone = splitStatements(statement.text, engine, {});
        fuzz::require(alone && alone->size() == 1 && alone->first().text == statement.text,
                      "a statement by itself is one statement");
        fuzz::require(alone->first().kind == statement.kind, "and is of the same kind");
    }
    const auto again = splitStatements(texts(*statements).join(";\n"), engine, {});
    fuzz::require(again && texts(*again) == texts(*statements),
                  "statements that are joined again split as before");
    return 0;
}
