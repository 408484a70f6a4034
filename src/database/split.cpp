#include "database/split.h"

#include "database/lexer.h"
#include "database/text.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace database {

namespace {

/// The first tokens of a statement as they stand in the text: enough for the longest beginning
/// that decides anything, ALTER TABLE IF EXISTS ONLY a.b.c DETACH PARTITION d.e.f CONCURRENTLY.
using Head = QVarLengthArray<QByteArrayView, 24>;

bool same(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// Whether \a head begins with the words of \a pattern. `*` stands for any number of tokens, `|`
/// for the end of the statement.
bool matches(const Head &head, QByteArrayView pattern)
{
    qsizetype position = 0;
    bool anywhere = false;
    while (!pattern.isEmpty()) {
        const qsizetype space = pattern.indexOf(' ');
        const QByteArrayView wanted = space < 0 ? pattern : pattern.first(space);
        pattern = space < 0 ? QByteArrayView() : pattern.sliced(space + 1);
        if (wanted == "*") {
            anywhere = true;
            continue;
        }
        if (wanted == "|")
            return position == head.size();
        while (anywhere && position < head.size() && !same(head[position], wanted))
            ++position;
        if (position >= head.size() || !same(head[position], wanted))
            return false;
        anywhere = false;
        ++position;
    }
    return true;
}

bool matchesAny(const Head &head, std::span<const QByteArrayView> patterns)
{
    for (const QByteArrayView pattern : patterns) {
        if (matches(head, pattern))
            return true;
    }
    return false;
}

constexpr auto postgresTransactionControl = std::to_array<QByteArrayView>({
    "BEGIN",
    "START TRANSACTION",
    "COMMIT",
    "END",
    "ROLLBACK",
    "ABORT",
    "SAVEPOINT",
    "RELEASE",
    "PREPARE TRANSACTION",
});

/// What PostgreSQL's PreventInTransactionBlock() stands in front of, as far as the statement
/// itself tells: REINDEX of a partitioned table is not seen here.
constexpr auto postgresNonTransactional = std::to_array<QByteArrayView>({
    "CREATE INDEX CONCURRENTLY",
    "CREATE UNIQUE INDEX CONCURRENTLY",
    "DROP INDEX CONCURRENTLY",
    "REINDEX * CONCURRENTLY",
    "REINDEX SCHEMA",
    "REINDEX DATABASE",
    "REINDEX SYSTEM",
    "REINDEX ( * ) SCHEMA",
    "REINDEX ( * ) DATABASE",
    "REINDEX ( * ) SYSTEM",
    "ALTER TABLE * DETACH PARTITION * CONCURRENTLY",
    "VACUUM",
    "CLUSTER |",
    "CLUSTER VERBOSE |",
    "CLUSTER ( * ) |",
    "CREATE DATABASE",
    "DROP DATABASE",
    "ALTER DATABASE * SET TABLESPACE",
    "CREATE TABLESPACE",
    "DROP TABLESPACE",
    "ALTER SYSTEM",
    "CREATE SUBSCRIPTION",
    "DROP SUBSCRIPTION",
    "ALTER SUBSCRIPTION * PUBLICATION",
    "DISCARD ALL",
});

constexpr auto sqliteTransactionControl = std::to_array<QByteArrayView>({
    "BEGIN",
    "COMMIT",
    "END",
    "ROLLBACK",
    "SAVEPOINT",
    "RELEASE",
});

/// Refused inside a transaction, or, worse, silently without effect there.
constexpr auto sqliteNonTransactional = std::to_array<QByteArrayView>({
    "VACUUM",
    "ATTACH",
    "DETACH",
    "PRAGMA * FOREIGN_KEYS =",
    "PRAGMA * FOREIGN_KEYS (",
    "PRAGMA * JOURNAL_MODE =",
    "PRAGMA * JOURNAL_MODE (",
    "PRAGMA * SYNCHRONOUS =",
    "PRAGMA * SYNCHRONOUS (",
    "PRAGMA * TEMP_STORE =",
    "PRAGMA * TEMP_STORE (",
});

StatementKind classify(const Head &head, Engine engine)
{
    const bool postgres = engine == Engine::PostgreSql;
    using Patterns = std::span<const QByteArrayView>;
    if (matchesAny(head, postgres ? Patterns(postgresTransactionControl)
                                  : Patterns(sqliteTransactionControl))) {
        return StatementKind::TransactionControl;
    }
    if (matchesAny(head, postgres ? Patterns(postgresNonTransactional)
                                  : Patterns(sqliteNonTransactional))) {
        return StatementKind::NonTransactional;
    }
    return StatementKind::Plain;
}

/// Statements that may hold others, each with a semicolon of its own.
constexpr auto postgresBodies = std::to_array<QByteArrayView>({
    "CREATE FUNCTION",
    "CREATE PROCEDURE",
    "CREATE OR REPLACE FUNCTION",
    "CREATE OR REPLACE PROCEDURE",
});
constexpr auto sqliteBodies = std::to_array<QByteArrayView>({
    "CREATE TRIGGER",
    "CREATE TEMP TRIGGER",
    "CREATE TEMPORARY TRIGGER",
    "EXPLAIN CREATE TRIGGER",
    "EXPLAIN CREATE TEMP TRIGGER",
    "EXPLAIN CREATE TEMPORARY TRIGGER",
    "EXPLAIN QUERY PLAN CREATE TRIGGER",
    "EXPLAIN QUERY PLAN CREATE TEMP TRIGGER",
    "EXPLAIN QUERY PLAN CREATE TEMPORARY TRIGGER",
});

/// Line and column of offsets that are asked for in rising order.
class Places
{
public:
    Places(QByteArrayView sql, Origin start)
        : m_sql(sql)
        , m_here(std::move(start))
    {
        // Text that no file holds has places of its own.
        m_here.line = std::max(m_here.line, 1);
        m_here.column = std::max(m_here.column, 1);
    }

    const Origin &of(qsizetype offset)
    {
        for (; m_offset < offset; ++m_offset) {
            const auto byte = static_cast<unsigned char>(m_sql[m_offset]);
            if (byte == '\n') {
                ++m_here.line;
                m_here.column = 1;
            } else if ((byte & 0xC0U) != 0x80U) { // the first byte of a character
                ++m_here.column;
            }
        }
        return m_here;
    }

private:
    QByteArrayView m_sql;
    Origin m_here;
    qsizetype m_offset = 0;
};

struct MetaCommandHint
{
    QByteArrayView name;
    const char *hint;
};

/// What to do instead of psql's commonest commands.
constexpr auto metaCommandHints = std::to_array<MetaCommandHint>({
    {"\\copy", QT_TRANSLATE_NOOP("database::Text",
                                 "Write the rows as INSERT statements, or load them with psql.")},
    {"\\.", QT_TRANSLATE_NOOP("database::Text",
                              "Write the rows as INSERT statements, or load them with psql.")},
    {"\\i", QT_TRANSLATE_NOOP("database::Text", "Put the statements of that file into this one.")},
    {"\\ir", QT_TRANSLATE_NOOP("database::Text", "Put the statements of that file into this one.")},
    {"\\gexec",
     QT_TRANSLATE_NOOP("database::Text", "Run the statements with EXECUTE in a DO block instead.")},
    {"\\c", QT_TRANSLATE_NOOP("database::Text",
                              "A script runs on the database that the URL or profile names.")},
    {"\\connect",
     QT_TRANSLATE_NOOP("database::Text",
                       "A script runs on the database that the URL or profile names.")},
});

class Splitter
{
public:
    Splitter(QByteArrayView sql, Engine engine, const Origin &origin)
        : m_sql(sql)
        , m_engine(engine)
        , m_lexer(sql, engine)
        , m_places(sql, origin)
    {
    }

    base::Result<QList<Statement>> run();

private:
    /// Takes \a token into the statement that is being read.
    void append(const Token &token);
    void followBodies(QByteArrayView word);
    [[nodiscard]] bool mayHaveBodies() const;
    [[nodiscard]] bool isCopyWithData(QByteArrayView word) const;
    void finish();

    [[nodiscard]] std::optional<base::Error> fault(const Token &token);
    [[nodiscard]] base::Error error(base::ErrorCode code, const Token &token, QString message,
                                    QString hint);

    QByteArrayView m_sql;
    Engine m_engine;
    Lexer m_lexer;
    Places m_places;
    QList<Statement> m_statements{};

    // The statement that is being read.
    Head m_head{};
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
    qsizetype m_parentheses = 0;
    qsizetype m_bodies = 0;      ///< Bodies that are open: BEGIN ATOMIC or a trigger's BEGIN.
    QByteArrayView m_previous{}; ///< The token before.
};

base::Result<QList<Statement>> Splitter::run()
{
    for (;;) {
        const Token token = m_lexer.next();
        if (std::optional<base::Error> found = fault(token))
            return base::failure(std::move(*found));
        if (token.kind == TokenKind::End)
            break;
        const bool inside = m_parentheses > 0 || m_bodies > 0;
        if (token.kind == TokenKind::Semicolon && !inside) {
            finish();
        } else {
            append(token);
        }
    }
    finish();
    return std::move(m_statements);
}

void Splitter::append(const Token &token)
{
    const QByteArrayView text = m_lexer.text(token);
    if (m_head.isEmpty())
        m_begin = token.begin;
    m_end = token.end;
    if (m_head.size() < m_head.capacity())
        m_head.append(text);
    if (token.kind == TokenKind::Word)
        followBodies(text);
    // SQLite ends a statement at a semicolon even inside parentheses; PostgreSQL has rules,
    // CREATE RULE ... DO (a; b).
    if (token.kind == TokenKind::Symbol && m_engine == Engine::PostgreSql) {
        if (text == "(") {
            ++m_parentheses;
        } else if (text == ")" && m_parentheses > 0) {
            --m_parentheses;
        }
    }
    m_previous = text;
}

/// Counts the bodies that \a word opens or closes. A body's END stands where a statement of the
/// body would begin, which tells it from the END of a CASE and from a column called "end".
void Splitter::followBodies(QByteArrayView word)
{
    const bool postgres = m_engine == Engine::PostgreSql;
    if (m_bodies > 0 && same(word, "END") &&
        (m_previous == ";" || same(m_previous, postgres ? "ATOMIC" : "BEGIN"))) {
        --m_bodies;
    } else if (postgres ? same(word, "ATOMIC") && same(m_previous, "BEGIN")
                        : m_bodies == 0 && same(word, "BEGIN")) {
        if (mayHaveBodies())
            ++m_bodies;
    }
}

bool Splitter::mayHaveBodies() const
{
    using Patterns = std::span<const QByteArrayView>;
    return matchesAny(m_head, m_engine == Engine::PostgreSql ? Patterns(postgresBodies)
                                                             : Patterns(sqliteBodies));
}

void Splitter::finish()
{
    if (!m_head.isEmpty()) {
        m_statements.append({.text = m_sql.sliced(m_begin, m_end - m_begin).toByteArray(),
                             .kind = classify(m_head, m_engine),
                             .origin = m_places.of(m_begin)});
    }
    m_head.clear();
    m_parentheses = 0;
    m_bodies = 0;
    m_previous = {};
}

bool Splitter::isCopyWithData(QByteArrayView word) const
{
    return m_engine == Engine::PostgreSql && m_parentheses == 0 && !m_head.isEmpty() &&
           same(m_head[0], "COPY") && (same(word, "STDIN") || same(word, "STDOUT")) &&
           (same(m_previous, "FROM") || same(m_previous, "TO"));
}

/// The reason why \a token cannot be sent to a server. Told as soon as the token is met: what
/// follows, such as the data of a COPY, may not be SQL.
std::optional<base::Error> Splitter::fault(const Token &token)
{
    using enum base::ErrorCode;
    switch (token.kind) {
    case TokenKind::UnterminatedString:
        return error(BadScript, token, Text::tr("A string that begins here is never closed."),
                     Text::tr("Close it with '. A quote inside a string is written twice."));
    case TokenKind::UnterminatedIdentifier:
        return error(BadScript, token, Text::tr("A quoted name that begins here is never closed."),
                     Text::tr("Close it with the sign that belongs to %1.")
                         .arg(QLatin1Char(m_sql[token.begin])));
    case TokenKind::UnterminatedDollarQuote:
        return error(BadScript, token,
                     Text::tr("A dollar-quoted string that begins here is never closed."),
                     Text::tr("It ends at the very tag it began with, letter for letter."));
    case TokenKind::UnterminatedComment:
        return error(BadScript, token, Text::tr("A comment that begins here is never closed."),
                     Text::tr("Close it with */. Comments inside comments need a */ each."));
    case TokenKind::MetaCommand: {
        const QByteArrayView name = m_lexer.text(token);
        QString hint = Text::tr("Remove it, or say it in SQL: the script goes to the server as it "
                                "is.");
        for (const MetaCommandHint &known : metaCommandHints) {
            if (known.name == name)
                hint = Text::tr(known.hint);
        }
        return error(UnsupportedStatement, token,
                     Text::tr("%1 is a command of psql, not SQL.").arg(QString::fromUtf8(name)),
                     std::move(hint));
    }
    case TokenKind::Word: {
        const QByteArrayView word = m_lexer.text(token);
        if (isCopyWithData(word)) {
            return error(UnsupportedStatement, token,
                         Text::tr("COPY from or to the client (%1) cannot run in a script.")
                             .arg(QString::fromLatin1(word)),
                         Text::tr("Write the rows as INSERT statements, or load them with psql."));
        }
        if (m_head.isEmpty() && same(word, "DELIMITER")) {
            return error(UnsupportedStatement, token,
                         Text::tr("DELIMITER is a command of the MariaDB client, not SQL."),
                         Text::tr("Remove it: bodies of functions and triggers need none here."));
        }
        return {};
    }
    case TokenKind::Symbol:
        if (m_head.isEmpty() && m_engine == Engine::Sqlite && m_lexer.text(token) == ".") {
            return error(UnsupportedStatement, token,
                         Text::tr("A line that begins with a dot is a command of the sqlite3 "
                                  "shell, not SQL."),
                         Text::tr("Remove it, or say it in SQL."));
        }
        return {};
    default: return {};
    }
}

base::Error Splitter::error(base::ErrorCode code, const Token &token, QString message, QString hint)
{
    const Origin &place = m_places.of(token.begin);
    return {.code = code,
            .message = std::move(message),
            .hint = std::move(hint),
            .file = place.file,
            .line = place.line,
            .column = place.column};
}

} // namespace

base::Result<QList<Statement>> splitStatements(QByteArrayView sql, Engine engine,
                                               const Origin &origin)
{
    if (const qsizetype zero = sql.indexOf('\0'); zero >= 0) {
        // The engines' C interfaces would take it for the end and run half a statement.
        const Origin place = Places(sql, origin).of(zero);
        return base::failure({.code = base::ErrorCode::BadScript,
                              .message = Text::tr("The script contains a zero byte."),
                              .hint = Text::tr("Save the file as UTF-8 text."),
                              .file = place.file,
                              .line = place.line,
                              .column = place.column});
    }
    return Splitter(sql, engine, origin).run();
}

} // namespace database
