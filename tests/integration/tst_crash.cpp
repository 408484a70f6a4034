#include "cli/stemmaprogram.h"
#include "support/postgresserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <memory>
#include <thread>

using namespace testsupport;
using namespace Qt::Literals::StringLiterals;

/// kill -9 at random moments: the database is always at a revision boundary, the run log agrees,
/// and the next upgrade finishes what an undisturbed one would have made.
class TestCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killedAnywhere_data();
    void killedAnywhere();
    void serverKilledAnywhere();

private:
    /// Where the database is, checked against what is really in it and in the run log.
    void checkBoundary(const StemmaProgram &stemma, const std::function<QString(QString)> &value);

    std::unique_ptr<PostgresServer> m_server;
    ScratchProject m_project{};
};

namespace {

constexpr int revisionCount = 20;
constexpr int kills = 200;

/// How long an undisturbed run takes, so that the kills are spread over all of it.
template<typename Run>
qint64 measured(Run run)
{
    QElapsedTimer timer;
    timer.start();
    run();
    return timer.elapsed();
}

void sleepMicroseconds(qint64 time)
{
    std::this_thread::sleep_for(std::chrono::microseconds(time));
}

QString catalogOf(const PostgresServer &server, const QString &database)
{
    // pg_dump prints a random word with \restrict; the run log differs by nature.
    QStringList kept;
    const QString dump = QString::fromUtf8(
        server.pgDump(database, {u"--schema-only"_s, u"--exclude-table=stemma_*"_s}).output);
    for (const QString &line : dump.split(u'\n')) {
        if (!line.contains("restrict "_L1))
            kept.append(line);
    }
    return kept.join(u'\n');
}

} // namespace

void TestCrash::initTestCase()
{
    m_project.addChain(revisionCount);
    auto server = PostgresServer::start({});
    QVERIFY2(server, server ? "" : qPrintable(server.error()));
    m_server = *std::move(server);
}

void TestCrash::checkBoundary(const StemmaProgram &stemma,
                              const std::function<QString(QString)> &value)
{
    const QStringList rows = stemma.rows();
    QVERIFY(rows.size() <= 1);
    const int at = rows.isEmpty() ? 0 : rows.first().mid(1).toInt();
    for (const int number : {at, at + 1}) {
        // Both statements of a revision or none.
        if (number < 1 || number > revisionCount)
            continue;
        const QString table = u"t_%1"_s.arg(number, 2, 10, QLatin1Char('0'));
        QCOMPARE(value(u"exists:"_s + table), number == at ? u"1"_s : u"0"_s);
        if (number == at)
            QCOMPARE(value(u"SELECT count(*) FROM "_s + table), u"1"_s);
    }
    if (at > 0) {
        QCOMPARE(value(u"SELECT count(*) FROM stemma_step WHERE outcome = 'done'"_s),
                 QString::number(at));
    }
}

void TestCrash::killedAnywhere_data()
{
    QTest::addColumn<bool>("postgres");
    QTest::newRow("SQLite") << false;
    QTest::newRow("PostgreSQL") << true;
}

void TestCrash::killedAnywhere()
{
    QFETCH(bool, postgres);
    const auto freshUrl = [&](int round) {
        return postgres ? m_server->url(m_server->createDatabase())
                        : u"sqlite:"_s + m_project.file(u"kill%1.db"_s.arg(round));
    };
    const QString calmUrl = freshUrl(-1);
    const StemmaProgram calm(m_project, calmUrl);
    const qint64 whole = measured([&] { QCOMPARE(calm.run({u"upgrade"_s}).exitCode, 0); });
    const auto catalog = [&](const QString &url) {
        return postgres ? catalogOf(*m_server, url.section(u'/', 3).section(u'?', 0, 0))
                        : sqliteCatalog(url.mid(7));
    };
    const QString expected = catalog(calmUrl);

    int unfinished = 0;
    for (int round = 0; round < kills; ++round) {
        const QString url = freshUrl(round);
        const StemmaProgram stemma(m_project, url);
        const auto process = stemma.start({u"upgrade"_s});
        sleepMicroseconds(QRandomGenerator::global()->bounded(whole * 1000));
        process->kill();
        QVERIFY(process->waitForFinished());

        const QString database = url.section(u'/', 3).section(u'?', 0, 0);
        const bool untouched = !postgres && !QFile::exists(url.mid(7));
        if (!untouched) {
            checkBoundary(stemma, [&](const QString &question) {
                QString sql = question;
                if (question.startsWith("exists:"_L1)) {
                    sql = (postgres ? u"SELECT count(*) FROM pg_class WHERE relname = '%1'"_s
                                    : u"SELECT count(*) FROM sqlite_master WHERE name = '%1'"_s)
                              .arg(question.mid(7));
                }
                return postgres ? m_server->value(database, sql)
                                : sqliteValues(url.mid(7), sql).value(0);
            });
            if (stemma.rows() != QStringList{chainId(revisionCount)})
                ++unfinished;
        }
        const Answer again = stemma.run({u"upgrade"_s});
        QVERIFY2(again.exitCode == 0, again.all().constData());
        QCOMPARE(stemma.rows(), QStringList{chainId(revisionCount)});
        QCOMPARE(catalog(url), expected);
        if (postgres)
            m_server->dropDatabase(database);
    }
    qInfo("%d kills, %d of them left the run unfinished", kills, unfinished);
    QVERIFY(unfinished > kills / 10); // The kills did hit the runs.
}

void TestCrash::serverKilledAnywhere()
{
    const QString calmDatabase = m_server->createDatabase();
    const StemmaProgram calm(m_project, m_server->url(calmDatabase));
    const qint64 whole = measured([&] { QCOMPARE(calm.run({u"upgrade"_s}).exitCode, 0); });
    const QString expected = catalogOf(*m_server, calmDatabase);

    for (int round = 0; round < 10; ++round) {
        const QString database = m_server->createDatabase();
        const StemmaProgram stemma(m_project, m_server->url(database));
        const auto process = stemma.start({u"upgrade"_s, u"--json"_s});
        sleepMicroseconds(QRandomGenerator::global()->bounded(whole * 1000));
        m_server->stopImmediately();
        QVERIFY(process->waitForFinished());
        const Answer answer{.exitCode = process->exitCode(),
                            .out = process->readAllStandardOutput(),
                            .err = process->readAllStandardError()};
        if (answer.exitCode != 0) {
            QVERIFY2(answer.errorCode() == "connection_lost"_L1 ||
                         answer.errorCode() == "connection_failed"_L1,
                     answer.all().constData());
        }
        QVERIFY(m_server->startAgain());

        checkBoundary(stemma, [&](const QString &question) {
            const QString sql =
                question.startsWith("exists:"_L1)
                    ? u"SELECT count(*) FROM pg_class WHERE relname = '%1'"_s.arg(question.mid(7))
                    : question;
            return m_server->value(database, sql);
        });
        const Answer again = stemma.run({u"upgrade"_s});
        QVERIFY2(again.exitCode == 0, again.all().constData());
        QCOMPARE(catalogOf(*m_server, database), expected);
        // A run that was cut off is on record as such, not as still running.
        QCOMPARE(m_server->value(database,
                                 u"SELECT count(*) FROM stemma_run WHERE outcome = 'running'"_s),
                 u"0"_s);
    }
}

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
