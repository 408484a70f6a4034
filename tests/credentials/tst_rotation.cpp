#include "credentials/credentialscase.h"
#include "database/connection.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <atomic>
#include <csignal>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace testsupport;

/// Rotation as its users run it: the program, a real PostgreSQL, the real Python on the other side.
class TestRotation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void pythonReadsEveryRowAfterwards();
    void aSecondRunChangesNothing();
    void aWrongKeyIsNoticedBeforeAnythingIsWritten();
    void aForgottenKeyIsSetAsideAndRetried();
    void survivesKilledWorkers();
    void takesOverFromADeadProcessAtOnce();
    void jobsToTwoKeysExcludeEachOther();
    void losesNoUpdateOfTheApplication();
    void takesEveryKindOfKey_data();
    void takesEveryKindOfKey();
    void rowsStayOnTheirPages();
    void noSecretGetsOut();

private:
    void makeTable(int rows, const QString &key = u"id bigint PRIMARY KEY"_s,
                   const QString &keyValue = u"i"_s);
    [[nodiscard]] QString value(const QString &sql) const { return m_server->value(m_name, sql); }
    [[nodiscard]] QByteArray rows(const QString &key = u"id"_s) const;
    [[nodiscard]] Answer run(const QStringList &arguments) const
    {
        return m_stemma->json(arguments);
    }
    void encryptWithOldKey();

    std::unique_ptr<PostgresServer> m_server;
    std::unique_ptr<CredentialsCase> m_case;
    std::unique_ptr<StemmaProgram> m_stemma;
    QString m_name{};
};

namespace {

const QString oldSecret = u"the SECRET_KEY of last year"_s;
const QString newSecret = u"the SECRET_KEY of this year"_s;

} // namespace

void TestRotation::initTestCase()
{
    auto server = PostgresServer::start(
        {.options = {u"log_statement = all"_s, u"log_min_duration_statement = 0"_s}});
    QVERIFY2(server, server ? "" : qPrintable(server.error()));
    m_server = *std::move(server);
}

void TestRotation::init()
{
    m_name = m_server->createDatabase();
    m_case = std::make_unique<CredentialsCase>();
    m_stemma = std::make_unique<StemmaProgram>(m_case->project(), m_server->url(m_name));
    m_case->writeKeys({u"old"_s, oldSecret});
}

void TestRotation::makeTable(int rows, const QString &key, const QString &keyValue)
{
    const Finished made = m_server->psql(m_name, CredentialsCase::tableSql(rows, key, keyValue));
    QVERIFY2(made.succeeded(), made.errors.constData());
}

QByteArray TestRotation::rows(const QString &key) const
{
    return m_server
        ->psql(m_name,
               u"SELECT %1, client_id, client_secret, refresh_token FROM credentials ORDER BY "
               "note"_s.arg(key))
        .output;
}

void TestRotation::encryptWithOldKey()
{
    const Answer encrypted = run(m_case->credentials(u"encrypt"_s));
    QVERIFY2(encrypted.exitCode == 0, encrypted.all().constData());
}

void TestRotation::pythonReadsEveryRowAfterwards()
{
    constexpr int count = 10'000;
    makeTable(count);
    encryptWithOldKey();
    const QByteArray before = rows();
    m_case->writeKeys({u"new"_s, newSecret, u"old"_s, oldSecret});

    const Answer rotated = run(m_case->credentials(u"rotate"_s));

    QVERIFY2(rotated.exitCode == 0, rotated.all().constData());
    QCOMPARE(rotated.json().value("changed"_L1).toInt(), count);
    const QByteArray after = rows();
    const QByteArrayList texts = CredentialsCase::decryptedByPython(after, newSecret);
    QCOMPARE(texts.size(), count);
    for (const QByteArray &line : texts) {
        const QByteArray id = line.split('|').first();
        const QByteArray refresh = id.toInt() % 10 == 0 ? "" : "refresh-" + id;
        QCOMPARE(line, id + "|id-" + id + "|secret-" + id + '|' + refresh);
    }
    // The tokens were made when they were made before: the first 10 bytes hold version and time.
    const QByteArrayList was = before.split('\n');
    const QByteArrayList is = after.split('\n');
    for (qsizetype i = 0; i < was.size(); i += 97)
        QCOMPARE(is[i].split('|').value(1).first(12), was[i].split('|').value(1).first(12));
    const Answer verified =
        run(m_case->credentials(u"verify"_s, {u"--app"_s, u"/usr/bin/python3"_s}));
    QVERIFY2(verified.exitCode == 0, verified.all().constData());
    QCOMPARE(verified.json().value("app"_L1).toObject().value("agreed"_L1).toInt(), 100);
    QVERIFY(CredentialsCase::decryptedByPython(after.split('\n').first(), oldSecret)
                .first()
                .contains("InvalidToken"));
}

void TestRotation::aSecondRunChangesNothing()
{
    makeTable(3000);
    encryptWithOldKey();
    // A third is plaintext once more, a third is under the new key already.
    m_case->writeKeys({u"new"_s, newSecret, u"old"_s, oldSecret});
    QVERIFY(
        m_server
            ->psql(m_name, u"UPDATE credentials SET client_id = 'plain ' || id WHERE id % 3 = 0"_s)
            .succeeded());
    // What is left is a reason for another exit code, told in both places.
    const Answer rotated = run(m_case->credentials(u"rotate"_s));
    QVERIFY2(rotated.exitCode == 3, rotated.all().constData());
    QVERIFY(!rotated.json().value("done"_L1).toBool(true));
    const QJsonObject left = rotated.json().value("left"_L1).toArray().at(0).toObject();
    QCOMPARE(left.value("kind"_L1).toString(), u"plaintext"_s);
    QCOMPARE(left.value("values"_L1).toInt(), 1000);
    QVERIFY(rotated.err.contains("are plaintext"));
    const QString sum = u"SELECT md5(string_agg(xmin::text || client_id, ',' ORDER BY id)) FROM "
                        "credentials"_s;
    const QString before = value(sum);

    const Answer again = run(m_case->credentials(u"rotate"_s));

    QVERIFY2(again.exitCode == 3, again.all().constData());
    QCOMPARE(again.json().value("changed"_L1).toInt(), 0);
    QCOMPARE(value(sum), before);
    QCOMPARE(value(u"SELECT count(*) FROM credentials WHERE client_id LIKE 'plain %'"_s),
             u"1000"_s);
    QCOMPARE(run(m_case->credentials(u"verify"_s)).exitCode, 3);
}

void TestRotation::aWrongKeyIsNoticedBeforeAnythingIsWritten()
{
    makeTable(2000);
    encryptWithOldKey();
    m_case->writeKeys({u"new"_s, newSecret, u"mistaken"_s, u"something else"_s});
    const QString sum = u"SELECT md5(string_agg(xmin::text, ',' ORDER BY id)) FROM credentials"_s;
    const QString before = value(sum);

    const Answer refused = run(m_case->credentials(u"rotate"_s));

    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.errorCode(), u"wrong_key"_s);
    QVERIFY(refused.errorMessage().startsWith("Encryption failed (wrong SECRET_KEY)"_L1));
    const QString detail =
        refused.json().value("error"_L1).toObject().value("detail"_L1).toString();
    QVERIFY2(detail.contains("mistaken"_L1), qPrintable(detail));
    QVERIFY2(detail.contains("under the key 'old'"_L1), qPrintable(detail));
    QCOMPARE(value(sum), before);
    // Looking only says the same.
    const Answer status = run(m_case->credentials(u"status"_s));
    QCOMPARE(status.exitCode, 1);
    QCOMPARE(status.errorCode(), u"wrong_key"_s);
    QCOMPARE(status.json().value("rows"_L1).toInt(), 2000);
    // Neither does `encrypt` wrap them once more.
    QCOMPARE(run(m_case->credentials(u"encrypt"_s)).errorCode(), u"wrong_key"_s);
    QCOMPARE(value(sum), before);
}

void TestRotation::aForgottenKeyIsSetAsideAndRetried()
{
    makeTable(5000);
    encryptWithOldKey();
    const QByteArray forgotten =
        CredentialsCase::token("from another time", u"forgotten"_s, 1'500'000'000);
    QVERIFY(m_server
                ->psql(m_name, u"UPDATE credentials SET client_id = '%1' WHERE id % 100 = 50"_s.arg(
                                   QString::fromLatin1(forgotten)))
                .succeeded());
    m_case->writeKeys({u"new"_s, newSecret, u"old"_s, oldSecret});

    const Answer rotated = run(m_case->credentials(u"rotate"_s));
    QVERIFY2(rotated.exitCode == 3, rotated.all().constData());
    QCOMPARE(rotated.json().value("quarantined"_L1).toInt(), 50);
    QCOMPARE(value(u"SELECT count(*) FROM credentials WHERE client_id = '%1'"_s.arg(
                 QString::fromLatin1(forgotten))),
             u"50"_s);
    // A second run does not wrap them, nor set them aside twice.
    QCOMPARE(run(m_case->credentials(u"rotate"_s)).exitCode, 3);
    QCOMPARE(value(u"SELECT count(*) FROM stemma_credential_quarantine"_s), u"50"_s);

    m_case->writeKeys({u"new"_s, newSecret, u"old"_s, oldSecret, u"older"_s, u"forgotten"_s});
    const Answer retried = run(m_case->credentials(u"retry"_s));
    QVERIFY2(retried.exitCode == 0, retried.all().constData());
    QCOMPARE(value(u"SELECT count(*) FROM stemma_credential_quarantine"_s), u"0"_s);
    QCOMPARE(run(m_case->credentials(u"verify"_s)).exitCode, 0);
}

void TestRotation::survivesKilledWorkers()
{
    constexpr int count = 30'000;
    makeTable(count);
    encryptWithOldKey();
    m_case->writeKeys({u"new"_s, newSecret, u"old"_s, oldSecret});
    const QStringList rotate =
        m_case->credentials(u"rotate"_s, {u"--lease"_s, u"1"_s, u"--batch"_s, u"50"_s,
                                          u"--max-rows-per-second"_s, u"300"_s});
    const auto send = [](const QProcess &process, int signal) {
        // A process that has ended has the number 0, which would mean our own group.
        if (process.processId() > 0)
            ::kill(static_cast<pid_t>(process.processId()), signal);
    };
    QRandomGenerator random(20260215);
    constexpr int rounds = 25; // Of four workers each.
    for (int i = 0; i < rounds; ++i) {
        std::vector<std::unique_ptr<QProcess>> workers;
        for (int worker = 0; worker < 4; ++worker)
            workers.push_back(m_stemma->start(rotate));
        QTest::qWait(150 + static_cast<int>(random.bounded(300)));
        // Two are only suspended, past their leases, and must not write late.
        send(*workers[2], SIGSTOP);
        send(*workers[3], SIGSTOP);
        for (std::size_t worker : {0U, 1U}) {
            QTest::qWait(static_cast<int>(random.bounded(150)));
            workers[worker]->kill();
        }
        if (i % 3 == 0)
            QTest::qWait(1100);
        for (std::size_t worker : {2U, 3U}) {
            send(*workers[worker], SIGCONT);
            QTest::qWait(static_cast<int>(random.bounded(150)));
            workers[worker]->kill();
        }
        for (const auto &worker : workers)
            QVERIFY(worker->state() == QProcess::NotRunning || worker->waitForFinished());
    }
    QVERIFY(value(u"SELECT count(*) FROM stemma_credential_chunk WHERE state = 'open'"_s) !=
            u"0"_s); // They were killed at work, not after it.

    const Answer last = run(m_case->credentials(u"rotate"_s, {u"--lease"_s, u"1"_s}));

    QVERIFY2(last.exitCode == 0, last.all().constData());
    // Counted in the transactions that changed them: not one row twice, not one left out.
    QCOMPARE(
        value(u"SELECT sum(rotated) FROM stemma_credential_chunk JOIN stemma_credential_job ON "
              "id = job WHERE kind = 'rotate'"_s),
        QString::number(count));
    QCOMPARE(value(u"SELECT count(DISTINCT id) FROM stemma_credential_job WHERE kind = 'rotate'"_s),
             u"1"_s);
    const QByteArrayList texts = CredentialsCase::decryptedByPython(rows(), newSecret);
    QCOMPARE(texts.size(), count);
    for (const QByteArray &line : texts)
        QVERIFY2(line.split('|').value(1) == "id-" + line.split('|').first(), line.constData());
}

void TestRotation::takesOverFromADeadProcessAtOnce()
{
    makeTable(3000);
    encryptWithOldKey();
    m_case->writeKeys({u"new"_s, newSecret, u"old"_s, oldSecret});
    const auto first = m_stemma->start(m_case->credentials(
        u"rotate"_s, {u"--batch"_s, u"100"_s, u"--max-rows-per-second"_s, u"200"_s}));
    const QString held =
        u"SELECT count(*) FROM stemma_credential_chunk JOIN stemma_credential_job "
        "ON id = job WHERE kind = 'rotate' AND stemma_credential_chunk.state = 'open' AND lease_until > now()"_s;
    QTRY_VERIFY(value(u"SELECT count(*) FROM stemma_credential_job WHERE kind = 'rotate'"_s) ==
                    u"1"_s &&
                value(held) != u"0"_s);
    first->kill();
    QVERIFY(first->waitForFinished());

    QElapsedTimer timer;
    timer.start();
    const Answer second = run(m_case->credentials(u"rotate"_s));
    QVERIFY2(second.exitCode == 0, second.all().constData());
    QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(second.json().value("joined"_L1).toBool());

    // A lease of a process of another host has to be waited for, and that is said.
    m_case->writeKeys({u"newest"_s, u"another"_s, u"new"_s, newSecret});
    const auto third = m_stemma->start(
        m_case->credentials(u"rotate"_s, {u"--batch"_s, u"100"_s, u"--max-rows-per-second"_s,
                                          u"200"_s, u"--lease"_s, u"5"_s}));
    QTRY_VERIFY(value(held) != u"0"_s);
    third->kill();
    QVERIFY(third->waitForFinished());
    const Finished moved = m_server->psql(
        m_name,
        u"UPDATE stemma_credential_chunk SET owner = 'elsewhere ' || split_part(owner, ' ', 2) || "
        "' 4711 0' WHERE lease_until > now()"_s);
    QVERIFY2(moved.succeeded(), moved.errors.constData());
    const Answer last = m_stemma->run(m_case->credentials(u"rotate"_s));
    QVERIFY2(last.exitCode == 0, last.all().constData());
    QVERIFY2(last.err.contains("elsewhere/4711"), last.all().constData());
}

void TestRotation::jobsToTwoKeysExcludeEachOther()
{
    makeTable(3000);
    encryptWithOldKey();
    m_case->writeKeys({u"new"_s, newSecret, u"old"_s, oldSecret});
    const QStringList slow{u"--batch"_s, u"100"_s, u"--max-rows-per-second"_s, u"1000"_s};
    const auto first = m_stemma->start(m_case->credentials(u"rotate"_s, slow));
    QTRY_VERIFY(value(u"SELECT count(*) FROM stemma_credential_job WHERE kind = 'rotate'"_s) ==
                u"1"_s);
    const Answer back = run(m_case->credentials(u"rotate"_s, {u"--to"_s, u"old"_s}));
    QCOMPARE(back.exitCode, 5);
    QCOMPARE(back.errorCode(), u"lock_held"_s);
    // To the same key it may be helped.
    const Answer helping = run(m_case->credentials(u"rotate"_s));
    QVERIFY2(helping.exitCode == 0, helping.all().constData());
    QVERIFY(helping.json().value("joined"_L1).toBool());
    QVERIFY(first->waitForFinished(60'000));
    QCOMPARE(first->exitCode(), 0);
    QCOMPARE(run(m_case->credentials(u"verify"_s)).exitCode, 0);

    // One that was killed keeps nobody out.
    const auto killed =
        m_stemma->start(m_case->credentials(u"rotate"_s, QStringList{u"--to"_s, u"old"_s} + slow));
    QTRY_VERIFY(value(u"SELECT count(*) FROM stemma_credential_job WHERE state = 'open'"_s) ==
                u"1"_s);
    killed->kill();
    QVERIFY(killed->waitForFinished());
    QTRY_COMPARE(run(m_case->credentials(u"rotate"_s)).exitCode, 0);
    QCOMPARE(value(u"SELECT count(*) FROM stemma_credential_job WHERE state = 'superseded'"_s),
             u"1"_s);
    QCOMPARE(run(m_case->credentials(u"verify"_s)).exitCode, 0);
}

void TestRotation::losesNoUpdateOfTheApplication()
{
    constexpr int count = 3000;
    makeTable(count);
    encryptWithOldKey();
    m_case->writeKeys({u"new"_s, newSecret, u"old"_s, oldSecret});
    std::atomic<bool> stop = false;
    QHash<int, int> written;
    // The application writes with the old key still: the job must find these, too.
    std::thread writer([&] {
        const auto connection =
            database::openConnection(m_server->parsedUrl(m_name), database::OpenOptions{});
        for (int i = 0; !stop; ++i) {
            const int id = i * 7 % count + 1;
            const QByteArray text = "written-" + QByteArray::number(i);
            const QByteArray token = CredentialsCase::token(text, oldSecret, 1'600'000'000);
            const auto updated =
                (*connection)
                    ->execute({.sql = "UPDATE credentials SET client_id = $1 WHERE "
                                      "id = $2",
                               .params = {QString::fromLatin1(token), id}});
            if (updated)
                written.insert(id, i);
        }
    });
    const Answer rotated = run(m_case->credentials(
        u"rotate"_s, {u"--batch"_s, u"200"_s, u"--max-rows-per-second"_s, u"3000"_s}));
    stop = true;
    writer.join();
    // As long as somebody writes with the old key, a job does not say that it is done.
    QVERIFY2(rotated.exitCode == 3, rotated.all().constData());
    QVERIFY(rotated.json().value("old_key_in_use"_L1).toBool());
    QVERIFY(written.size() > 200);

    const Answer second = run(m_case->credentials(u"rotate"_s));
    QVERIFY2(second.exitCode == 0, second.all().constData());
    const QByteArrayList texts = CredentialsCase::decryptedByPython(rows(), newSecret);
    QCOMPARE(texts.size(), count);
    for (const QByteArray &line : texts) {
        const QByteArrayList parts = line.split('|');
        const int id = parts.first().toInt();
        const QByteArray expected = written.contains(id)
                                        ? "written-" + QByteArray::number(written.value(id))
                                        : "id-" + parts.first();
        QCOMPARE(parts.value(1), expected);
        QCOMPARE(parts.value(2), "secret-" + parts.first());
    }
    QVERIFY(rotated.json().value("conflicts"_L1).toInt() > 0); // They did meet.
}

void TestRotation::takesEveryKindOfKey_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("uuid") << u"id uuid PRIMARY KEY"_s << u"md5(i::text)::uuid"_s;
    QTest::newRow("text") << u"id text PRIMARY KEY"_s << u"'key ''\"\\ ' || i"_s;
    QTest::newRow("varchar") << u"id varchar(20) PRIMARY KEY"_s << u"'k' || i"_s;
    QTest::newRow("composite") << u"a int, b text, PRIMARY KEY (a, b)"_s << u"i % 7, 'b' || i"_s;
    QTest::newRow("time") << u"id timestamptz PRIMARY KEY"_s
                          << u"timestamptz '2026-01-01' + i * interval '1.000001 s'"_s;
    QTest::newRow("unique, not primary") << u"id int NOT NULL UNIQUE"_s << u"i"_s;
    QTest::newRow("quoted name") << u"\"I d\" int PRIMARY KEY"_s << u"i"_s;
}

void TestRotation::takesEveryKindOfKey()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    makeTable(2500, key, value);
    encryptWithOldKey();
    m_case->writeKeys({u"new"_s, newSecret, u"old"_s, oldSecret});
    const Answer rotated = run(m_case->credentials(u"rotate"_s, {u"--batch"_s, u"50"_s}));
    QVERIFY2(rotated.exitCode == 0, rotated.all().constData());
    QCOMPARE(rotated.json().value("changed"_L1).toInt(), 2500);
    const Answer verified = run(m_case->credentials(u"verify"_s));
    QVERIFY2(verified.exitCode == 0, verified.all().constData());
}

void TestRotation::rowsStayOnTheirPages()
{
    makeTable(50'000);
    encryptWithOldKey();
    QVERIFY(m_server->psql(m_name, u"VACUUM FULL credentials"_s).succeeded());
    QVERIFY(m_server->psql(m_name, u"ANALYZE credentials"_s).succeeded());
    const qint64 before = value(u"SELECT pg_relation_size('credentials')"_s).toLongLong();
    const QString hot = u"SELECT n_tup_hot_upd FROM pg_stat_user_tables WHERE relname = "
                        "'credentials'"_s;
    const qint64 hotBefore = value(hot).toLongLong();
    m_case->writeKeys({u"new"_s, newSecret, u"old"_s, oldSecret});

    const Answer rotated = run(m_case->credentials(u"rotate"_s, {u"--workers"_s, u"1"_s}));

    QVERIFY2(rotated.exitCode == 0, rotated.all().constData());
    const qint64 after = value(u"SELECT pg_relation_size('credentials')"_s).toLongLong();
    QVERIFY2(after < before * 12 / 10, qPrintable(u"%1 -> %2"_s.arg(before).arg(after)));
    QTRY_VERIFY_WITH_TIMEOUT(value(hot).toLongLong() - hotBefore > 40'000, 5000);
}

void TestRotation::noSecretGetsOut()
{
    const QByteArray marker = "MARKER-7c1f-of-a-plaintext-secret";
    makeTable(500);
    QVERIFY(m_server
                ->psql(m_name, u"ALTER TABLE credentials ADD CHECK (note <> 'n77' OR client_secret "
                               "NOT LIKE 'gAAAAA%') NOT VALID"_s)
                .succeeded());
    m_case->writeKeys({u"old"_s, QString::fromLatin1("KEY-" + marker)});
    QVERIFY(m_server
                ->psql(m_name,
                       u"UPDATE credentials SET client_id = convert_from(decode('%1', "
                       "'hex'), 'UTF8') WHERE id = 77"_s.arg(QString::fromLatin1(marker.toHex())))
                .succeeded());
    const qsizetype logged = m_server->log().size();

    // The row that the constraint refuses is set aside; all else goes on.
    const Answer encrypted = m_stemma->run(m_case->credentials(u"encrypt"_s, {u"-v"_s}));
    QVERIFY2(encrypted.exitCode == 3, encrypted.all().constData());
    const Answer status = m_stemma->json(m_case->credentials(u"status"_s));
    const QByteArray tables =
        m_server
            ->psql(m_name, u"SELECT * FROM stemma_credential_job; SELECT * FROM "
                           "stemma_credential_quarantine; SELECT * FROM stemma_credential_audit"_s)
            .output;
    const QByteArray everything =
        encrypted.all() + status.all() + tables + m_server->log().sliced(logged).toUtf8();
    QVERIFY(everything.contains("stemma_credential_job"));
    for (const QByteArray &form : {marker, marker.toBase64(), marker.toHex()})
        QVERIFY2(!everything.contains(form), form.constData());
    QCOMPARE(value(u"SELECT reason FROM stemma_credential_quarantine LIMIT 1"_s),
             u"refused by a constraint"_s);
}

QTEST_GUILESS_MAIN(TestRotation)
#include "tst_rotation.moc"
