#include "cli/stemmaprogram.h"
#include "integration/alembicproject.h"
#include "support/postgresserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <csignal>
#include <memory>
#include <signal.h>

using namespace testsupport;
using namespace Qt::Literals::StringLiterals;
using Env = AlembicProject::Env;

/// Runs of Alembic projects that are stopped, politely and otherwise.
class TestAlembicStops : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cancelled_data();
    void cancelled();
    void theChildIsKilled();
    void stemmaIsKilled_data();
    void stemmaIsKilled();
    void stemmaIsKilledOnSqlite();
    void timeLimits_data();
    void timeLimits();
    void secretsStayInside();

private:
    void addSleeper(const QString &sleep) const;
    [[nodiscard]] bool waitUntilAsleep() const;
    [[nodiscard]] int sleepers() const;

    std::unique_ptr<PostgresServer> m_server;
    QString m_database;
    std::unique_ptr<AlembicProject> m_project;
    std::unique_ptr<StemmaProgram> m_stemma;
};

namespace {

constexpr auto inDatabase = "op.execute('SELECT pg_sleep(30)')"_L1;
constexpr auto inPython = "import time; time.sleep(30)"_L1;

/// Process ids of the Python children of \a parent.
QList<qint64> childrenOf(qint64 parent)
{
    QList<qint64> children;
    const QStringList processes = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (const QString &process : processes) {
        QFile status(u"/proc/%1/stat"_s.arg(process));
        if (!status.open(QIODevice::ReadOnly))
            continue;
        const QByteArray text = status.readAll();
        const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
        if (fields.value(1).toLongLong() == parent)
            children.append(process.toLongLong());
    }
    return children;
}

bool isThere(qint64 process)
{
    return ::kill(static_cast<pid_t>(process), 0) == 0;
}

} // namespace

void TestAlembicStops::initTestCase()
{
    auto server = PostgresServer::start({.tcp = true});
    QVERIFY2(server, server ? "" : qPrintable(server.error()));
    m_server = *std::move(server);
}

void TestAlembicStops::init()
{
    m_database = m_server->createDatabase();
    m_project =
        std::make_unique<AlembicProject>(Env::Ini, u"postgresql://stemma@/%1?host=%2&port=%3"_s
                                                       .arg(m_database, m_server->socketDirectory())
                                                       .arg(m_server->port()));
    m_stemma = std::make_unique<StemmaProgram>(m_project->path(), m_server->url(m_database));
    m_project->add({.id = u"aaaa1"_s, .up = createTable(u"good"_s)});
}

void TestAlembicStops::addSleeper(const QString &sleep) const
{
    m_project->add(
        {.id = u"aaaa2"_s, .parents = {u"aaaa1"_s}, .up = createTable(u"half"_s) + u'\n' + sleep});
}

int TestAlembicStops::sleepers() const
{
    return m_server
        ->value(m_database, u"SELECT count(*) FROM pg_stat_activity WHERE datname = "
                            "current_database() AND application_name LIKE 'stemma, alembic%'"_s)
        .toInt();
}

/// The first revision is committed and the second one runs.
bool TestAlembicStops::waitUntilAsleep() const
{
    QElapsedTimer timer;
    timer.start();
    const QString asleep =
        u"SELECT count(*) FROM pg_locks l JOIN pg_stat_activity a USING (pid) WHERE a.datname = "
        "current_database() AND a.application_name LIKE 'stemma, alembic%' AND l.mode = "
        "'AccessExclusiveLock' AND to_regclass('good') IS NOT NULL"_s;
    while (timer.elapsed() < 60'000) {
        if (m_server->value(m_database, asleep).toInt() > 0) {
            QTest::qWait(300);
            return true;
        }
        QTest::qWait(50);
    }
    return false;
}

void TestAlembicStops::cancelled_data()
{
    QTest::addColumn<QString>("sleep");
    QTest::newRow("in a statement") << QString(inDatabase);
    QTest::newRow("in Python") << QString(inPython);
    // Whoever does not listen is ended by signals.
    QTest::newRow("deaf") << u"import signal; signal.signal(signal.SIGINT, signal.SIG_IGN)\n"_s +
                                 inPython;
}

void TestAlembicStops::cancelled()
{
    QFETCH(QString, sleep);
    addSleeper(sleep);
    const auto process = m_stemma->start({u"upgrade"_s, u"--json"_s});
    QVERIFY(waitUntilAsleep());
    const QList<qint64> children = childrenOf(process->processId());
    QCOMPARE(children.size(), 1);
    QElapsedTimer timer;
    timer.start();
    ::kill(static_cast<pid_t>(process->processId()), SIGINT);
    QVERIFY(process->waitForFinished(25'000));
    QVERIFY(timer.elapsed() < 20'000);
    QCOMPARE(process->exitCode(), 130);
    QVERIFY(!isThere(children.first()));
    QCOMPARE(sleepers(), 0);
    QCOMPARE(m_project->current(), QStringList{u"aaaa1"_s});
    QCOMPARE(m_server->value(m_database, u"SELECT to_regclass('half') IS NULL"_s), u"t"_s);
    QCOMPARE(m_server->value(m_database, u"SELECT outcome FROM stemma_run"_s), u"cancelled"_s);

    addSleeper(u"pass"_s);
    const Answer after = m_stemma->run({u"upgrade"_s});
    QVERIFY2(after.exitCode == 0, after.all().constData());
}

void TestAlembicStops::theChildIsKilled()
{
    addSleeper(inDatabase);
    const auto process = m_stemma->start({u"upgrade"_s, u"--json"_s});
    QVERIFY(waitUntilAsleep());
    for (const qint64 child : childrenOf(process->processId()))
        ::kill(static_cast<pid_t>(child), SIGKILL);
    QVERIFY(process->waitForFinished(20'000));
    const Answer answer{.exitCode = process->exitCode(), .out = process->readAllStandardOutput()};
    QCOMPARE(answer.errorCode(), u"statement_failed"_s);
    QVERIFY(answer.errorMessage().contains("signal 9"_L1));
    QCOMPARE(strings(answer.json().value("rows"_L1)), QStringList{u"aaaa1"_s});
    QCOMPARE(sleepers(), 0); // The server was told, and does not sleep on.
    QCOMPARE(m_project->current(), QStringList{u"aaaa1"_s});

    addSleeper(u"pass"_s);
    QCOMPARE(m_stemma->run({u"upgrade"_s}).exitCode, 0);
}

void TestAlembicStops::stemmaIsKilled_data()
{
    QTest::addColumn<QString>("sleep");
    QTest::newRow("in a statement") << QString(inDatabase);
    QTest::newRow("in Python") << QString(inPython);
}

void TestAlembicStops::stemmaIsKilled()
{
    QFETCH(QString, sleep);
    addSleeper(sleep);
    const auto process = m_stemma->start({u"upgrade"_s});
    QVERIFY(waitUntilAsleep());
    const QList<qint64> children = childrenOf(process->processId());
    ::kill(static_cast<pid_t>(process->processId()), SIGKILL);
    QVERIFY(process->waitForFinished(10'000));
    // Nobody watches the child any more: it goes too, and its statement with it.
    QTRY_VERIFY_WITH_TIMEOUT(!isThere(children.first()), 5000);
    QTRY_COMPARE_WITH_TIMEOUT(sleepers(), 0, 5000);
    QCOMPARE(m_project->current(), QStringList{u"aaaa1"_s});
    QCOMPARE(m_stemma->run({u"check"_s, u"--json"_s}).exitCode, 3); // Pending, and nothing else.

    addSleeper(u"pass"_s);
    const Answer after = m_stemma->run({u"upgrade"_s});
    QVERIFY2(after.exitCode == 0, after.all().constData());
    QVERIFY2(after.err.contains("aaaa2, begun at"), after.err.constData());
    QVERIFY(after.err.contains("was interrupted"));
    QCOMPARE(m_server->value(m_database,
                             u"SELECT string_agg(outcome, ',' ORDER BY seq) FROM stemma_step"_s),
             u"done,failed,done"_s);
}

void TestAlembicStops::stemmaIsKilledOnSqlite()
{
    const QTemporaryDir directory;
    const QString file = directory.filePath(u"app.db"_s);
    const AlembicProject project(Env::Ini, u"sqlite:///"_s + file);
    const QString marker = directory.filePath(u"asleep"_s);
    project.add(
        {.id = u"aaaa1"_s,
         .up = createTable(u"half"_s) + u"\nopen('%1', 'w').close()\n"_s.arg(marker) + inPython});
    const StemmaProgram stemma(project.path(), u"sqlite:"_s + file);
    const auto process = stemma.start({u"upgrade"_s});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(marker), 30'000);
    const QList<qint64> children = childrenOf(process->processId());
    ::kill(static_cast<pid_t>(process->processId()), SIGKILL);
    QVERIFY(process->waitForFinished(10'000));
    QTRY_VERIFY_WITH_TIMEOUT(!isThere(children.first()), 5000);

    // Python's sqlite3 has committed the table: that is said, and not guessed away.
    const Answer refused = stemma.json({u"upgrade"_s});
    QCOMPARE(refused.errorCode(), u"unfinished_step"_s);
    QVERIFY(refused.errorMessage().contains("aaaa1"_L1));
    QCOMPARE(stemma.run({u"stamp"_s, u"aaaa1"_s}).exitCode, 0);
    QCOMPARE(project.current(), QStringList{u"aaaa1"_s});
    QCOMPARE(stemma.run({u"upgrade"_s}).exitCode, 0);
}

void TestAlembicStops::timeLimits_data()
{
    QTest::addColumn<QByteArray>("setting");
    QTest::addColumn<QString>("sleep");
    QTest::newRow("of the revision")
        << QByteArray("[alembic]\nstep_timeout = \"1s\"\n") << QString(inPython);
    QTest::newRow("of the statement")
        << QByteArray("statement_timeout = \"1s\"\n[alembic]\n") << QString(inDatabase);
}

void TestAlembicStops::timeLimits()
{
    QFETCH(QByteArray, setting);
    QFETCH(QString, sleep);
    addSleeper(sleep);
    m_project->write(u"stemma.toml"_s, setting);
    const Answer answer = m_stemma->json({u"upgrade"_s});
    QVERIFY2(answer.errorCode() == "statement_timeout"_L1, answer.all().constData());
    QCOMPARE(m_project->current(), QStringList{u"aaaa1"_s});
    QCOMPARE(m_server->value(m_database, u"SELECT to_regclass('half') IS NULL"_s), u"t"_s);
}

void TestAlembicStops::secretsStayInside()
{
    const QByteArray password = "Pa%ss/w@rd+4711";
    QVERIFY(m_server
                ->psql(m_database, u"DROP ROLE IF EXISTS carol; CREATE ROLE carol LOGIN SUPERUSER "
                                   "PASSWORD '%1'"_s.arg(QString::fromUtf8(password)))
                .succeeded());
    QString url = m_server->tcpUrl(m_database, u"carol"_s);
    url.replace(u"carol@"_s,
                u"carol:"_s + QString::fromLatin1(password.toPercentEncoding()) + u'@');
    StemmaProgram stemma(m_project->path(), {});
    stemma.setEnvironment(u"STEMMA_DATABASE_URL"_s, url);
    addSleeper(u"import os; print('I know', os.environ['DATABASE_URL'])\n"_s + inPython +
               u"\nraise ValueError(os.environ['DATABASE_URL'])"_s);
    const auto process = stemma.start({u"upgrade"_s, u"-v"_s});
    QVERIFY(waitUntilAsleep());
    const QStringList processes = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (const QString &each : processes) {
        QFile line(u"/proc/%1/cmdline"_s.arg(each));
        if (line.open(QIODevice::ReadOnly)) {
            const QByteArray text = line.readAll();
            QVERIFY2(!text.contains("4711") || each.toLongLong() == getpid(), text.constData());
        }
    }
    ::kill(static_cast<pid_t>(process->processId()), SIGINT);
    QVERIFY(process->waitForFinished(20'000));
    const QByteArray all = process->readAllStandardError() + process->readAllStandardOutput();
    QVERIFY2(all.contains("I know postgresql"), all.constData());
    QVERIFY2(!all.contains("4711"), all.constData());

    addSleeper(u"import os; raise ValueError(os.environ['DATABASE_URL'])"_s);
    const Answer failed = stemma.json({u"upgrade"_s});
    QCOMPARE(failed.exitCode, 1);
    QVERIFY2(!failed.all().contains("4711"), failed.all().constData());
}

QTEST_GUILESS_MAIN(TestAlembicStops)
#include "tst_alembicstops.moc"
