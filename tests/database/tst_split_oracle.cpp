#include "database/lexer.h"
#include "database/split.h"

#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <pg_query.h>
#include <sqlite3.h>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;
using database::Engine;
using database::Lexer;
using database::splitStatements;
using database::Statement;
using database::Token;
using database::TokenKind;

namespace {

/// Behind the comment at the beginning of \a sql.
QByteArrayView withoutBlockComment(QByteArrayView sql, Engine engine)
{
    int depth = 0;
    do {
        if (sql.startsWith("/*") && (depth == 0 || engine == Engine::PostgreSql)) {
            ++depth;
            sql = sql.sliced(2);
        } else if (sql.startsWith("*/")) {
            --depth;
            sql = sql.sliced(2);
        } else {
            sql = sql.sliced(1);
        }
    } while (depth > 0 && !sql.isEmpty());
    return sql;
}

/// Behind the blanks and comments at the beginning of \a sql; SQLite counts empty statements among
/// them. Written apart from the lexer that is tested here.
QByteArrayView withoutBlanks(QByteArrayView sql, Engine engine)
{
    const bool postgres = engine == Engine::PostgreSql;
    const QByteArrayView blanks(postgres ? " \t\r\n\f\v" : " \t\r\n\f\v;");
    const QByteArrayView lineEnds(postgres ? "\r\n" : "\n");
    for (;;) {
        while (!sql.isEmpty() && blanks.contains(sql.front()))
            sql = sql.sliced(1);
        if (sql.startsWith("--")) {
            while (!sql.isEmpty() && !lineEnds.contains(sql.front()))
                sql = sql.sliced(1);
        } else if (sql.startsWith("/*")) {
            sql = withoutBlockComment(sql, engine);
        } else if (sql.startsWith("\xEF\xBB\xBF")) {
            sql = sql.sliced(3);
        } else {
            return sql;
        }
    }
}

/// What an engine's own parser says of a script.
struct Answer
{
    QString error{};
    /// From the statement's first character to its semicolon or the end.
    QList<QByteArrayView> statements{};
};

Answer askPostgres(const QByteArray &sql)
{
    const PgQuerySplitResult result = pg_query_split_with_parser(sql.constData());
    Answer answer;
    if (result.error) {
        answer.error = QString::fromUtf8(result.error->message);
    } else {
        for (int i = 0; i < result.n_stmts; ++i) {
            const PgQuerySplitStmt &statement = *result.stmts[i];
            const QByteArrayView text = QByteArrayView(sql).sliced(statement.stmt_location);
            answer.statements.append(
                withoutBlanks(statement.stmt_len > 0 ? text.first(statement.stmt_len) : text,
                              Engine::PostgreSql));
        }
    }
    pg_query_free_split_result(result);
    return answer;
}

class Sqlite
{
public:
    Sqlite() { sqlite3_open(":memory:", &m_database); }
    ~Sqlite() { sqlite3_close(m_database); }
    Q_DISABLE_COPY_MOVE(Sqlite)

    enum class Run { Yes, No };
    Answer ask(const QByteArray &sql, Run run) const
    {
        Answer answer;
        const char *rest = sql.constData();
        const char *const end = rest + sql.size();
        while (rest < end) {
            const char *const begin = rest;
            sqlite3_stmt *statement = nullptr;
            int code = sqlite3_prepare_v2(m_database, begin, -1, &statement, &rest);
            const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> prepared(
                statement, &sqlite3_finalize);
            while (code == SQLITE_OK && prepared && run == Run::Yes) {
                code = sqlite3_step(prepared.get());
                code = code == SQLITE_ROW ? SQLITE_OK : code;
            }
            if (code != SQLITE_OK && code != SQLITE_DONE) {
                answer.error = QString::fromUtf8(sqlite3_errmsg(m_database)) + u" in "_s +
                               QString::fromUtf8(begin, std::min<qsizetype>(end - begin, 80));
                return answer;
            }
            QByteArrayView text = withoutBlanks(QByteArrayView(begin, rest), Engine::Sqlite);
            if (text.endsWith(';'))
                text.chop(1);
            if (prepared)
                answer.statements.append(text);
        }
        return answer;
    }

private:
    sqlite3 *m_database = nullptr;
};

/// Why \a statements differ from \a answer; empty when they do not.
QString difference(const QList<Statement> &statements, const Answer &answer, const QByteArray &sql,
                   Engine engine)
{
    for (qsizetype i = 0; i < std::min(statements.size(), answer.statements.size()); ++i) {
        const QByteArray &text = statements[i].text;
        const QByteArrayView expected = answer.statements[i];
        if (!expected.startsWith(text) ||
            !withoutBlanks(expected.sliced(text.size()), engine).isEmpty()) {
            return u"statement %1 is\n%2\nand should be\n%3\n"_s.arg(i + 1).arg(
                QString::fromUtf8(text), QString::fromUtf8(expected));
        }
        const QByteArrayView before(sql.constData(), expected.data());
        const qsizetype line = before.count('\n') + 1;
        const qsizetype column =
            QString::fromUtf8(before.sliced(before.lastIndexOf('\n') + 1)).toUcs4().size() + 1;
        if (statements[i].origin.line != line || statements[i].origin.column != column) {
            return u"statement %1 is placed at %2:%3 and stands at %4:%5"_s.arg(i + 1)
                .arg(statements[i].origin.line)
                .arg(statements[i].origin.column)
                .arg(line)
                .arg(column);
        }
    }
    return statements.size() == answer.statements.size()
               ? QString()
               : u"there are %1 statements and should be %2"_s.arg(statements.size())
                     .arg(answer.statements.size());
}

QStringList corpus(const QString &engine)
{
    QStringList files;
    QDirIterator entries(QStringLiteral(STEMMA_TEST_DATA "/sql/") + engine, {u"*.sql"_s});
    while (entries.hasNext())
        files.append(entries.next());
    files.sort();
    return files;
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Writes scripts that nobody would, always the same ones for a seed.
class Jumble
{
public:
    Jumble(Engine engine, quint32 seed)
        : m_engine(engine)
        , m_random(seed)
    {
    }

    QByteArray script(const QByteArrayList &pool)
    {
        QByteArray sql = blank();
        const quint32 count = m_random.bounded(1U, 9U);
        for (quint32 i = 0; i < count; ++i) {
            sql += respaced(pool[m_random.bounded(pool.size())]);
            sql += blank();
            // The last statement needs no semicolon, any other may have several.
            const quint32 semicolons = m_random.bounded(1U, 4U);
            for (quint32 j = i + 1 == count ? m_random.bounded(2U) : 0; j < semicolons; j += 2)
                sql += ';' + blank();
            if (i + 1 < count)
                sql += ';' + blank();
        }
        return sql;
    }

private:
    QByteArray pick(const QByteArrayList &from) { return from[m_random.bounded(from.size())]; }

    QByteArray blank()
    {
        static const QByteArrayList plain{"",
                                          " ",
                                          "\n",
                                          "\t\n ",
                                          "\r\n",
                                          "--\n",
                                          "-- ;\n",
                                          "/**/",
                                          "/* ; */",
                                          "-- it's \"x\" $$\n",
                                          "/* it's [ ` \" $a$ */",
                                          "/*-- */",
                                          "--/*\n",
                                          "/*/ ;*/",
                                          "/* é日😀; */"};
        static const QByteArrayList nested{"/* /* ; */ ; */", "/*/**/*/", "/* -- */\n"};
        QByteArray blanks;
        for (quint32 count = m_random.bounded(4U); count > 0; --count) {
            const bool nests = m_engine == Engine::PostgreSql && m_random.bounded(4U) == 0;
            blanks += pick(nests ? nested : plain);
        }
        return blanks;
    }

    /// \a statement with other blanks where it has blanks, now and then.
    QByteArray respaced(const QByteArray &statement)
    {
        if (m_random.bounded(2U) == 0)
            return statement;
        Lexer lexer(statement, m_engine);
        QByteArray sql;
        qsizetype end = 0;
        for (Token token = lexer.next(); token.kind != TokenKind::End; token = lexer.next()) {
            if (token.begin > end)
                sql += m_random.bounded(3U) == 0 ? ' ' + blank()
                                                 : statement.mid(end, token.begin - end);
            sql += lexer.text(token);
            end = token.end;
        }
        return sql;
    }

    Engine m_engine;
    QRandomGenerator m_random;
};

} // namespace

/// The splitter against the engines' own parsers: libpg_query, which is PostgreSQL's, and SQLite.
class TestSplitOracle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithPostgres_data();
    void agreesWithPostgres();
    void hasALargePostgresCorpus();
    void agreesWithPostgresOnJumbles();
    void agreesWithSqlite_data();
    void agreesWithSqlite();
    void agreesWithSqliteOnJumbles();
    void agreesWithSqliteOnCompleteness();
};

void TestSplitOracle::agreesWithPostgres_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : corpus(u"postgres"_s))
        QTest::addRow("%s", qPrintable(path.section(u'/', -1))) << path;
}

void TestSplitOracle::agreesWithPostgres()
{
    QFETCH(QString, path);
    const QByteArray sql = content(path);

    const Answer answer = askPostgres(sql);
    const auto statements = splitStatements(sql, Engine::PostgreSql, {});

    QVERIFY2(answer.error.isEmpty(), qPrintable(answer.error));
    QVERIFY2(statements, statements ? "" : qPrintable(statements.error().message));
    const QString wrong = difference(*statements, answer, sql, Engine::PostgreSql);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestSplitOracle::hasALargePostgresCorpus()
{
    QSet<QByteArray> statements;
    for (const QString &path : corpus(u"postgres"_s)) {
        const QByteArray sql = content(path);
        for (const QByteArrayView statement : askPostgres(sql).statements)
            statements.insert(statement.toByteArray());
    }
    QVERIFY2(statements.size() >= 400, qPrintable(QString::number(statements.size())));
}

void TestSplitOracle::agreesWithPostgresOnJumbles()
{
    QByteArrayList pool;
    for (const QString &path : corpus(u"postgres"_s)) {
        const auto statements = splitStatements(content(path), Engine::PostgreSql, {});
        QVERIFY(statements);
        for (const Statement &statement : *statements)
            pool.append(statement.text);
    }
    Jumble jumble(Engine::PostgreSql, 20261123);
    int compared = 0;
    for (int round = 0; round < 5000; ++round) {
        const QByteArray sql = jumble.script(pool);
        const Answer answer = askPostgres(sql);
        // A comment between two adjacent strings is an error: the one thing that blanks break.
        if (!answer.error.isEmpty())
            continue;
        ++compared;
        const auto statements = splitStatements(sql, Engine::PostgreSql, {});
        QVERIFY2(statements, statements ? "" : qPrintable(statements.error().message));
        const QString wrong = difference(*statements, answer, sql, Engine::PostgreSql);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong + u"\nin round "_s + QString::number(round)));
    }
    QVERIFY2(compared > 4500, qPrintable(QString::number(compared)));
}

void TestSplitOracle::agreesWithSqlite_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : corpus(u"sqlite"_s))
        QTest::addRow("%s", qPrintable(path.section(u'/', -1))) << path;
}

void TestSplitOracle::agreesWithSqlite()
{
    QFETCH(QString, path);
    const QByteArray sql = content(path);

    const Answer answer = Sqlite().ask(sql, Sqlite::Run::Yes);
    const auto statements = splitStatements(sql, Engine::Sqlite, {});

    QVERIFY2(answer.error.isEmpty(), qPrintable(answer.error));
    QVERIFY2(statements, statements ? "" : qPrintable(statements.error().message));
    const QString wrong = difference(*statements, answer, sql, Engine::Sqlite);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestSplitOracle::agreesWithSqliteOnJumbles()
{
    for (const QString &path : corpus(u"sqlite"_s)) {
        // Statements that still make sense once the whole script has run.
        const QByteArray script = content(path);
        const Sqlite sqlite;
        QVERIFY(sqlite.ask(script, Sqlite::Run::Yes).error.isEmpty());
        QByteArrayList pool;
        const auto parts = splitStatements(script, Engine::Sqlite, {});
        QVERIFY(parts);
        for (const Statement &part : *parts) {
            if (sqlite.ask(part.text, Sqlite::Run::No).error.isEmpty())
                pool.append(part.text);
        }
        QVERIFY(pool.size() >= 10);

        Jumble jumble(Engine::Sqlite, 20261123);
        for (int round = 0; round < 1500; ++round) {
            const QByteArray sql = jumble.script(pool);
            const Answer answer = sqlite.ask(sql, Sqlite::Run::No);
            QVERIFY2(answer.error.isEmpty(), qPrintable(answer.error));
            const auto statements = splitStatements(sql, Engine::Sqlite, {});
            QVERIFY2(statements, statements ? "" : qPrintable(statements.error().message));
            const QString wrong = difference(*statements, answer, sql, Engine::Sqlite);
            QVERIFY2(wrong.isEmpty(),
                     qPrintable(wrong + u"\nin round "_s + QString::number(round)));
        }
    }
}

void TestSplitOracle::agreesWithSqliteOnCompleteness()
{
    for (const QString &path : corpus(u"sqlite"_s)) {
        const auto statements = splitStatements(content(path), Engine::Sqlite, {});
        QVERIFY(statements);
        for (const Statement &statement : *statements) {
            const QByteArray closed = statement.text + ';';
            QVERIFY2(sqlite3_complete(closed.constData()), closed.constData());
            for (qsizetype i = statement.text.indexOf(';'); i >= 0;
                 i = statement.text.indexOf(';', i + 1)) {
                const QByteArray begun = statement.text.first(i + 1);
                QVERIFY2(!sqlite3_complete(begun.constData()), begun.constData());
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestSplitOracle)
#include "tst_split_oracle.moc"
