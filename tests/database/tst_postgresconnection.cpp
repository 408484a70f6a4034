#include "database/postgres/session.h"
#include "database/recordingobserver.h"
#include "support/postgresserver.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace database;
using base::ErrorCode;
using testsupport::PostgresServer;

/// Opening connections to real servers, and what the error says when that fails.
class TestPostgresConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void smoke();

private:
    std::unique_ptr<PostgresServer> m_server;
};

void TestPostgresConnection::initTestCase()
{
    auto server = PostgresServer::start({.tcp = true});
    QVERIFY2(server, server ? "" : qPrintable(server.error()));
    m_server = std::move(*server);
}

void TestPostgresConnection::smoke()
{
    const QString db = m_server->createDatabase();
    auto c =
        openConnection(m_server->parsedUrl(db), {.lockTimeout = 1s, .applicationName = u"t"_s});
    QVERIFY2(c, c ? "" : qPrintable(c.error().message + c.error().detail));
    qDebug() << (*c)->version() << (*c)->display();
    auto r =
        (*c)->query({.sql = "select 1, true, 'x'::varchar(7), '\\x0102'::bytea, null, $1::text",
                     .params = {u"hä"_s}});
    QVERIFY(r);
    qDebug() << r->columns << r->widths << r->rows;
    auto t = (*c)->transact(
        {{.sql = "create table t(a int)"},
         {.sql = "insert into t values (1)", .expectedRows = 1, .conflict = u"x %1"_s}});
    QVERIFY2(t, t ? "" : qPrintable(t.error().message));
    t = (*c)->transact(
        {{.sql = "insert into t values (1)"}, {.sql = "select\n  bad", .origin = {u"f"_s, 3, 1}}});
    QVERIFY(!t);
    qDebug() << t.error().message << t.error().where();
    t = (*c)->transact(
        {{.sql = "update t set a=2 where a=7", .expectedRows = 1, .conflict = u"found %1"_s}});
    QVERIFY(!t);
    qDebug() << t.error().message << t.error().where();
    QCOMPARE((*c)->query({.sql = "select * from t"})->rows.size(), 1);
}

QTEST_GUILESS_MAIN(TestPostgresConnection)
#include "tst_postgresconnection.moc"
