#include "credentials/credentialscase.h"
#include "credentials/examiner.h"
#include "credentials/foreign.h"
#include "database/connection.h"

#include <QTest>

#include <atomic>
#include <csignal>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace testsupport;

/// What goes wrong around a rotation: standbys, locks, servers and disks, all of them real.
class TestRotationFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void worksOnPartitions();
    void waitsForAStandbyThatLags();
    void letsTheApplicationAlterItsTable();
    void goesOnWhenTheServerIsBack();
    void endsAlthoughTheTableGrows();
    void aFullDiskLosesNothing();
    void leavesNoCoreFile();
    void takesNoUnauthenticatedValueForRotated();

private:
    void makeTable(const QString &sql);
    [[nodiscard]] QString value(const QString &sql) const { return m_server->value(m_name, sql); }
    [[nodiscard]] QString underNewKey() const
    {
        return value(u"SELECT coalesce(sum(rotated), 0) FROM stemma_credential_chunk"_s);
    }
    [[nodiscard]] QStringList slowly(int rowsPerSecond) const
    {
        return m_case->credentials(u"rotate"_s, {u"--batch"_s, u"50"_s, u"--max-rows-per-second"_s,
                                                 QString::number(rowsPerSecond)});
    }

    std::unique_ptr<PostgresServer> m_server;
    std::unique_ptr<CredentialsCase> m_case;
    std::unique_ptr<StemmaProgram> m_stemma;
    QString m_name{};
};

namespace {

const QString oldSecret = u"the SECRET_KEY of last year"_s;
const QString newSecret = u"the SECRET_KEY of this year"_s;

} // namespace

void TestRotationFaults::initTestCase()
{
    auto server = PostgresServer::start({.options = {u"max_wal_senders = 4"_s}});
    QVERIFY2(server, server ? "" : qPrintable(server.error()));
    m_server = *std::move(server);
}

void TestRotationFaults::init()
{
    m_name = m_server->createDatabase();
    m_case = std::make_unique<CredentialsCase>();
    m_stemma = std::make_unique<StemmaProgram>(m_case->project(), m_server->url(m_name));
}

/// A table under the old key, and a key file in which the new one is the primary.
void TestRotationFaults::makeTable(const QString &sql)
{
    const Finished made = m_server->psql(m_name, sql);
    QVERIFY2(made.succeeded(), made.errors.constData());
    m_case->writeKeys({u"old"_s, oldSecret});
    const Answer encrypted = m_stemma->json(m_case->credentials(u"encrypt"_s));
    QVERIFY2(encrypted.exitCode == 0, encrypted.all().constData());
    m_case->writeKeys({u"new"_s, newSecret, u"old"_s, oldSecret});
    QVERIFY(m_server->psql(m_name, u"DELETE FROM stemma_credential_chunk"_s).succeeded());
}

void TestRotationFaults::worksOnPartitions()
{
    makeTable(CredentialsCase::tableSql(
        3000, u"id bigint PRIMARY KEY"_s, u"i"_s,
        u"PARTITION BY HASH (id); CREATE TABLE credentials_0 PARTITION OF credentials FOR VALUES "
        "WITH (MODULUS 2, REMAINDER 0); CREATE TABLE credentials_1 PARTITION OF credentials FOR "
        "VALUES WITH (MODULUS 2, REMAINDER 1)"_s));

    const Answer rotated = m_stemma->json(m_case->credentials(u"rotate"_s));

    QVERIFY2(rotated.exitCode == 0, rotated.all().constData());
    QCOMPARE(rotated.json().value("changed"_L1).toInt(), 3000);
    QCOMPARE(m_stemma->json(m_case->credentials(u"verify"_s)).exitCode, 0);
}

void TestRotationFaults::waitsForAStandbyThatLags()
{
    makeTable(CredentialsCase::tableSql(6000));
    auto standby = PostgresServer::startStandby(*m_server);
    QVERIFY2(standby, standby ? "" : qPrintable(standby.error()));
    const auto &second = *standby;
    QTRY_COMPARE(value(u"SELECT count(*) FROM pg_stat_replication WHERE state = 'streaming'"_s),
                 u"1"_s);
    QVERIFY(second->psql(u"postgres"_s, u"SELECT pg_wal_replay_pause()"_s).succeeded());
    QVERIFY(m_server
                ->psql(m_name, u"CREATE TABLE much AS SELECT repeat('x', 1000) AS t FROM "
                               "generate_series(1, 80000)"_s)
                .succeeded());

    const auto job = m_stemma->start(slowly(1000));

    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((job->waitForReadyRead(50), said += job->readAllStandardError(),
                              said.contains("standby has fallen behind")),
                             20'000);
    QTest::qWait(500); // What was sent before the pause.
    const QString paused = underNewKey();
    QVERIFY(paused.toInt() < 6000);
    QTest::qWait(2000);
    QCOMPARE(underNewKey(), paused);

    QVERIFY(second->psql(u"postgres"_s, u"SELECT pg_wal_replay_resume()"_s).succeeded());
    QVERIFY(job->waitForFinished(60'000));
    QCOMPARE(job->exitCode(), 0);
    QCOMPARE(underNewKey(), u"6000"_s);
}

void TestRotationFaults::letsTheApplicationAlterItsTable()
{
    makeTable(CredentialsCase::tableSql(20'000));
    const auto job = m_stemma->start(slowly(4000));
    QTRY_VERIFY(underNewKey().toInt() > 0);

    for (int i = 0; i < 5; ++i) {
        const Finished altered = m_server->psql(
            m_name,
            u"SET lock_timeout = '1s'; ALTER TABLE credentials ADD COLUMN more_%1 int"_s.arg(i));
        QVERIFY2(altered.succeeded(), altered.errors.constData());
    }

    QVERIFY(underNewKey().toInt() < 20'000); // It was at work all the while.
    QVERIFY(job->waitForFinished(60'000));
    QVERIFY2(job->exitCode() == 0, job->readAllStandardError().constData());
    QCOMPARE(m_stemma->json(m_case->credentials(u"verify"_s)).exitCode, 0);
}

void TestRotationFaults::goesOnWhenTheServerIsBack()
{
    makeTable(CredentialsCase::tableSql(5000));
    const auto job = m_stemma->start(slowly(1000) + QStringList{u"--json"_s});
    QTRY_VERIFY(underNewKey().toInt() > 200);

    m_server->stopImmediately();

    QVERIFY(job->waitForFinished(60'000));
    const Answer lost{.exitCode = job->exitCode(), .out = job->readAllStandardOutput()};
    QCOMPARE(lost.exitCode, 1);
    QVERIFY2(lost.out.contains("connection_lost"), lost.all().constData());
    QVERIFY(m_server->startAgain());
    const Answer again = m_stemma->json(m_case->credentials(u"rotate"_s));
    QVERIFY2(again.exitCode == 0, again.all().constData());
    QCOMPARE(underNewKey(), u"5000"_s);
    QCOMPARE(m_stemma->json(m_case->credentials(u"verify"_s)).exitCode, 0);
}

void TestRotationFaults::endsAlthoughTheTableGrows()
{
    makeTable(CredentialsCase::tableSql(3000));
    const QByteArray token = CredentialsCase::token("late", newSecret, 1'700'000'000);
    std::atomic<bool> stop = false;
    std::atomic<int> added = 0;
    std::jthread application([&] {
        const auto connection =
            database::openConnection(m_server->parsedUrl(m_name), database::OpenOptions{});
        while (!stop) {
            const auto inserted = (*connection)
                                      ->execute({.sql = "INSERT INTO credentials (id, client_id, "
                                                        "client_secret) SELECT max(id) + "
                                                        "1, $1, $1 FROM credentials",
                                                 .params = {QString::fromLatin1(token)}});
            added += inserted ? 1 : 0;
        }
    });

    const Answer rotated = m_stemma->json(slowly(6000));

    stop = true;
    application.join();
    QVERIFY2(rotated.exitCode == 0, rotated.all().constData());
    QVERIFY(added > 0);
    QCOMPARE(rotated.json().value("changed"_L1).toInt(), 3000);
    QCOMPARE(m_stemma->json(m_case->credentials(u"verify"_s)).exitCode, 0);
}

void TestRotationFaults::aFullDiskLosesNothing()
{
    const QString file = m_case->project().sqliteFile();
    QVERIFY(sqliteExecute(file,
                          u"CREATE TABLE credentials (id INTEGER PRIMARY KEY, client_id TEXT, "
                          "client_secret TEXT, refresh_token TEXT)"_s));
    QVERIFY(sqliteExecute(file, u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                                "WHERE i < 4000) INSERT INTO credentials SELECT i, 'id-' || i, "
                                "'secret-' || i, NULL FROM n"_s));
    StemmaProgram stemma(m_case->project(), m_case->project().sqliteUrl());
    m_case->writeKeys({u"old"_s, oldSecret});
    QCOMPARE(stemma.json(m_case->credentials(u"encrypt"_s)).exitCode, 0);
    m_case->writeKeys({u"new"_s, newSecret, u"old"_s, oldSecret});
    StemmaProgram cramped(m_case->project(), m_case->project().sqliteUrl());
    cramped.setEnvironment(u"LD_PRELOAD"_s, QStringLiteral(STEMMA_FULL_DISK));
    cramped.setEnvironment(u"STEMMA_TEST_FILE_LIMIT"_s, u"400000"_s);
    cramped.setEnvironment(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s);

    const Answer full = cramped.json(m_case->credentials(u"rotate"_s, {u"--batch"_s, u"200"_s}));

    QVERIFY2(full.exitCode == 1, full.all().constData());
    QVERIFY2(full.out.contains("disk_full"), full.all().constData());
    const Answer again = stemma.json(m_case->credentials(u"rotate"_s));
    QVERIFY2(again.exitCode == 0, again.all().constData());
    // Some were done before the disk was full, and were not touched again.
    QVERIFY(again.json().value("changed"_L1).toInt() < 4000);
    QVERIFY(again.json().value("changed"_L1).toInt() > 0);
    QByteArray lines;
    for (const QString &line : sqliteValues(
             file, u"SELECT id || '|' || client_id || '|' || client_secret FROM credentials"_s))
        lines += line.toUtf8() + '\n';
    const QByteArrayList texts = CredentialsCase::decryptedByPython(lines, newSecret);
    QCOMPARE(texts.size(), 4000);
    for (const QByteArray &line : texts) {
        const QByteArray id = line.split('|').first();
        QCOMPARE(line, id + "|id-" + id + "|secret-" + id);
    }
}

void TestRotationFaults::leavesNoCoreFile()
{
    makeTable(CredentialsCase::tableSql(5000));
    QStringList arguments{StemmaProgram::path(), u"-C"_s, m_case->project().path(), u"-d"_s,
                          m_server->url(m_name)};
    arguments += slowly(500);
    QProcess shell;
    shell.setWorkingDirectory(m_case->project().path());
    shell.start(u"bash"_s, QStringList{u"-c"_s, u"ulimit -c unlimited; \"$@\" & echo $!; wait $!"_s,
                                       u"bash"_s} +
                               arguments);
    QVERIFY(shell.waitForReadyRead());
    const auto program = static_cast<pid_t>(shell.readLine().trimmed().toInt());
    QVERIFY(program > 0);
    QTRY_VERIFY(underNewKey().toInt() > 0);

    QCOMPARE(::kill(program, SIGABRT), 0);

    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 128 + SIGABRT);
    const QByteArray said = shell.readAllStandardError();
    QVERIFY2(said.contains("Aborted") && !said.contains("core dumped"), said.constData());
    // The secrets stand in the key file, and nowhere else.
    QCOMPARE(m_case->project().filesWith(newSecret.toUtf8()), QStringList{m_case->keysFile()});
}

void TestRotationFaults::takesNoUnauthenticatedValueForRotated()
{
    using namespace credentials;
    CredentialSet set;
    set.sources = {Foreign::SqlAlchemyNaive};
    KeyRing ring(u"api"_s);
    QVERIFY(
        ring.add(*makeKey(u"new"_s, base::Secret(newSecret.toUtf8()), {.preset = u"sha256"_s})));
    const auto forgotten =
        makeKey(u"forgotten"_s, base::Secret("forgotten"), {.preset = u"sha256"_s});
    auto examiner = Examiner::create(ring, set);
    QVERIFY(examiner && forgotten);
    Buffer value;
    Buffer plaintext;
    int rotated = 0;
    constexpr int values = 1'000'000;
    for (int i = 0; i < values; ++i) {
        const QByteArray text = "pin " + QByteArray::number(i);
        QVERIFY(sealSqlAlchemyAes(forgotten->bytes.view(), Foreign::SqlAlchemyNaive, text, value));
        rotated += examiner->examine(value.view(), {}, true, plaintext).current ? 1 : 0;
    }
    QCOMPARE(rotated, 0);
}

QTEST_GUILESS_MAIN(TestRotationFaults)
#include "tst_rotationfaults.moc"
