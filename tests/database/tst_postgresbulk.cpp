#include "database/postgres/session.h"
#include "support/failuretext.h"
#include "support/postgresserver.h"

#include <QTest>

#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace database;
using base::ErrorCode;
using testsupport::PostgresServer;

/// COPY in both directions and pipelined batches, on a real server.
class TestPostgresBulk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void copiesIn();
    void copyInOfBadDataHasThePlace();
    void producerThatFailsUndoesTheCopy();
    void copyInCanBeStopped();
    void copiesOut();
    void sinkThatFailsEndsTheCopy();
    void otherStatementIsNoCopy();

    void batchRunsForEverySet();
    void batchWithAMissUndoesEverything();
    void batchOfNothing();
    void batchNamesTheError();

private:
    std::unique_ptr<PostgresServer> m_server;
    QString m_database;
    std::unique_ptr<Connection> m_connection;
    postgres::Session *m_session = nullptr;
    std::stop_source m_stop;
};

void TestPostgresBulk::initTestCase()
{
    auto server = PostgresServer::start();
    QVERIFY2(server, server ? "" : qPrintable(server.error()));
    m_server = std::move(*server);
}

void TestPostgresBulk::init()
{
    m_database = m_server->createDatabase();
    m_stop = std::stop_source();
    auto connection = openConnection(m_server->parsedUrl(m_database), {.stop = m_stop.get_token()});
    VERIFY_RESULT(connection);
    m_connection = std::move(*connection);
    m_session = dynamic_cast<postgres::Session *>(m_connection.get());
    QVERIFY(m_session);
    VERIFY_RESULT(m_connection->execute({.sql = "CREATE TABLE t (a int PRIMARY KEY, b bytea)"}));
}

void TestPostgresBulk::copiesIn()
{
    constexpr int rows = 200'000; // more than the buffers on the way hold
    int made = 0;
    const auto copied =
        m_session->copyIn({.sql = "COPY t FROM STDIN"}, [&]() -> base::Result<QByteArray> {
            QByteArray piece;
            for (int i = 0; i < 1'000 && made < rows; ++i, ++made)
                piece += QByteArray::number(made) + "\t\\\\x00ff\n";
            return piece;
        });

    VERIFY_RESULT(copied);
    QCOMPARE(*copied, rows);
    QCOMPARE(m_server->value(m_database, u"SELECT count(*) || ' ' || max(a) FROM t"_s),
             u"200000 199999"_s);
}

void TestPostgresBulk::copyInOfBadDataHasThePlace()
{
    bool sent = false;
    const auto copied =
        m_session->copyIn({.sql = "COPY t FROM STDIN"}, [&]() -> base::Result<QByteArray> {
            return std::exchange(sent, true) ? QByteArray() : QByteArray("1\t\\N\nx\t\\N\n");
        });

    QVERIFY(!copied);
    QCOMPARE(copied.error().code, ErrorCode::StatementFailed);
    QVERIFY2(copied.error().detail.contains("COPY t, line 2, column a"_L1),
             qPrintable(copied.error().detail));
    VERIFY_RESULT(m_connection->query({.sql = "SELECT 1"}));
}

void TestPostgresBulk::producerThatFailsUndoesTheCopy()
{
    int calls = 0;
    const auto copied =
        m_session->copyIn({.sql = "COPY t FROM STDIN"}, [&]() -> base::Result<QByteArray> {
            if (++calls > 1)
                return base::failure({.code = ErrorCode::FileUnreadable, .message = u"gone"_s});
            return QByteArray("1\t\\N\n");
        });

    QVERIFY(!copied);
    QCOMPARE(copied.error().code, ErrorCode::FileUnreadable);
    QCOMPARE(m_server->value(m_database, u"SELECT count(*) FROM t"_s), u"0"_s);
    VERIFY_RESULT(m_connection->query({.sql = "SELECT 1"}));
}

void TestPostgresBulk::copyInCanBeStopped()
{
    int made = 0;
    const auto copied =
        m_session->copyIn({.sql = "COPY t FROM STDIN"}, [&]() -> base::Result<QByteArray> {
            if (made == 1'000)
                m_stop.request_stop();
            return QByteArray::number(made++) + "\t\\N\n";
        });

    QVERIFY(!copied);
    QCOMPARE(copied.error().code, ErrorCode::Cancelled);
    QCOMPARE(m_server->value(m_database, u"SELECT count(*) FROM t"_s), u"0"_s);
}

void TestPostgresBulk::copiesOut()
{
    VERIFY_RESULT(
        m_connection->execute({.sql = "INSERT INTO t SELECT generate_series(1, 100000)"}));
    qint64 sum = 0;

    const auto copied = m_session->copyOut({.sql = "COPY t (a) TO STDOUT"},
                                           [&](QByteArrayView row) -> base::Result<> {
                                               sum += row.trimmed().toLongLong();
                                               return {};
                                           });

    VERIFY_RESULT(copied);
    QCOMPARE(*copied, 100'000);
    QCOMPARE(sum, 5'000'050'000);
}

void TestPostgresBulk::sinkThatFailsEndsTheCopy()
{
    VERIFY_RESULT(
        m_connection->execute({.sql = "INSERT INTO t SELECT generate_series(1, 100000)"}));

    const auto copied =
        m_session->copyOut({.sql = "COPY t TO STDOUT"}, [](QByteArrayView) -> base::Result<> {
            return base::failure({.code = ErrorCode::DiskFull, .message = u"full"_s});
        });

    QVERIFY(!copied);
    QCOMPARE(copied.error().code, ErrorCode::DiskFull);
    QCOMPARE(m_connection->query({.sql = "SELECT count(*) FROM t"})->rows.front().front(),
             100'000LL);
}

void TestPostgresBulk::otherStatementIsNoCopy()
{
    const auto copied =
        m_session->copyOut({.sql = "SELECT 1"}, [](QByteArrayView) { return base::Result<>(); });

    QVERIFY(!copied);
    QCOMPARE(copied.error().code, ErrorCode::UnsupportedStatement);
    VERIFY_RESULT(m_connection->query({.sql = "SELECT 1"}));
}

void TestPostgresBulk::batchRunsForEverySet()
{
    QList<QVariantList> sets;
    for (int i = 0; i < 5'000; ++i)
        sets.append({i, i % 2 == 0 ? QVariant(QByteArray(500, '\0')) : QVariant()});

    const auto affected = m_session->executeBatch({.sql = "INSERT INTO t VALUES ($1, $2)"}, sets);

    VERIFY_RESULT(affected);
    QCOMPARE(*affected, QList<qint64>(5'000, 1));
    QCOMPARE(m_server->value(m_database, u"SELECT count(b) || ' ' || sum(length(b)) FROM t"_s),
             u"2500 1250000"_s);
}

void TestPostgresBulk::batchWithAMissUndoesEverything()
{
    VERIFY_RESULT(m_connection->execute({.sql = "INSERT INTO t VALUES (1, 'old'), (3, 'old')"}));

    const auto affected = m_session->executeBatch(
        {.sql = "UPDATE t SET b = 'new' WHERE a = $1", .expectedRows = 1, .conflict = u"%1 rows"_s},
        {{1}, {2}, {3}});

    QVERIFY(!affected);
    QCOMPARE(affected.error().code, ErrorCode::VersionConflict);
    QCOMPARE(affected.error().message, u"0 rows"_s);
    QCOMPARE(m_server->value(m_database, u"SELECT count(*) FROM t WHERE b = 'old'"_s), u"2"_s);
}

void TestPostgresBulk::batchOfNothing()
{
    const auto affected = m_session->executeBatch({.sql = "DELETE FROM t WHERE a = $1"}, {});

    VERIFY_RESULT(affected);
    QVERIFY(affected->isEmpty());
}

void TestPostgresBulk::batchNamesTheError()
{
    const auto affected =
        m_session->executeBatch({.sql = "INSERT INTO t VALUES ($1)"}, {{1}, {2}, {1}, {3}});

    QVERIFY(!affected);
    QCOMPARE(affected.error().sqlState, u"23505"_s);
    QCOMPARE(m_server->value(m_database, u"SELECT count(*) FROM t"_s), u"0"_s);
}

QTEST_GUILESS_MAIN(TestPostgresBulk)
#include "tst_postgresbulk.moc"
