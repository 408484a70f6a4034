#include "credentials/ledger.h"
#include "database/testdatabase.h"
#include "support/failuretext.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace credentials;
using database::Engine;
using testsupport::PostgresServer;

/// What a job keeps about itself, on both engines.
class TestLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void countsAValueOfAJobOnce_data();
    void countsAValueOfAJobOnce();

private:
    std::unique_ptr<PostgresServer> m_server{};
};

void TestLedger::initTestCase()
{
    auto server = PostgresServer::start();
    QVERIFY2(server, server ? "" : qPrintable(server.error()));
    m_server = *std::move(server);
}

void TestLedger::countsAValueOfAJobOnce_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::newRow("PostgreSQL") << Engine::PostgreSql;
    QTest::newRow("SQLite") << Engine::Sqlite;
}

/// A job looks at some rows twice: for what was added while it ran.
void TestLedger::countsAValueOfAJobOnce()
{
    QFETCH(Engine, engine);
    const TestDatabase database(engine, *m_server);
    const auto connection = database.open();
    const CredentialSet set{
        .name = u"ads"_s, .table = u"credentials"_s, .key = {u"id"_s}, .columns = {u"secret"_s}};
    VERIFY_RESULT(connection->execute({.sql = "CREATE TABLE credentials (id integer PRIMARY KEY, "
                                              "secret text)"}));
    const auto shape = inspectTable(*connection, set);
    VERIFY_RESULT(shape);
    Ledger ledger(*connection, *shape, set);
    VERIFY_RESULT(ledger.create());
    const QList<SetAside> values{
        {.key = {"1"}, .column = u"secret"_s, .reason = u"no key"_s, .digest = u"a"_s},
        {.key = {"2"}, .column = u"secret"_s, .reason = u"no key"_s, .digest = u"b"_s}};

    const auto first = ledger.setAside(u"job 1"_s, values);
    const auto again = ledger.setAside(u"job 1"_s, values);
    const auto later = ledger.setAside(u"job 2"_s, values.first(1));
    const auto known = ledger.countSetAside();

    VERIFY_RESULT(first);
    QCOMPARE(*first, 2);
    VERIFY_RESULT(again);
    QCOMPARE(*again, 0);
    VERIFY_RESULT(later);
    QCOMPARE(*later, 1);
    VERIFY_RESULT(known);
    QCOMPARE(*known, 2);
}

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
