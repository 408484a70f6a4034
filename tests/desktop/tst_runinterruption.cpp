#include "desktop/jobs/stopbutton.h"
#include "desktop/runs/runsheet.h"
#include "desktop/runs/stepmodel.h"
#include "desktop/settings/settings.h"
#include "desktop/shots.h"
#include "desktop/targets.h"
#include "desktop/theme/messagebanner.h"
#include "desktop/watchdog.h"

#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace desktop;
using namespace testsupport;
using Phase = RunSheet::Phase;

/// Runs from the window against a real PostgreSQL that somebody stops, cuts off or holds up.
class TestRunInterruption : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void upgradesAndRollsBack();
    void stopCancelsTheStatementOnTheServer();
    void stopAfterThisStepFinishesIt();
    void disconnects();
    void aLostConnection();
    void aLockWaitShowsItsHolder();
    void theDatabaseMovedMeanwhile();
    void showsNoticesInTheLog();
    void aDroppedDatabase();

private:
    void addSleeper(const QString &seconds);
    std::unique_ptr<RunSheet> openReady(Operation operation, const QString &revision = {});
    static void start(RunSheet &sheet);
    [[nodiscard]] qint64 sleepingBackend() const; ///< 0 when there is none.
    bool waitForSleeper() const;
    [[nodiscard]] QString row() const;
    static StopButton *stopButton(const RunSheet &sheet)
    {
        return sheet.findChild<StopButton *>(u"stopButton"_s);
    }
    static MessageBanner *banner(const RunSheet &sheet)
    {
        return sheet.findChild<MessageBanner *>(u"banner"_s);
    }
    static QString standing(const RunSheet &sheet)
    {
        return sheet.findChild<QLabel *>(u"standingLabel"_s)->text();
    }

    base::SystemClock m_clock{};
    std::unique_ptr<PostgresServer> m_server{};
    std::unique_ptr<ScratchProject> m_project{};
    std::unique_ptr<Settings> m_settings{};
    std::unique_ptr<JobList> m_jobs{};
    QString m_database{};
    Target m_target{};
};

void TestRunInterruption::initTestCase()
{
    auto server = PostgresServer::start({});
    QVERIFY2(server, server ? "" : qPrintable(server.error()));
    m_server = *std::move(server);
}

void TestRunInterruption::init()
{
    m_project = std::make_unique<ScratchProject>();
    m_project->addChain(1);
    m_database = m_server->createDatabase();
    m_target = targetFor(*m_project, m_server->parsedUrl(m_database), u"orders-prod"_s,
                         profiles::Environment::Staging);
    m_settings = std::make_unique<Settings>(m_project->file(u"settings.ini"_s));
    m_jobs = std::make_unique<JobList>(*m_settings, m_clock);
}

void TestRunInterruption::cleanup()
{
    m_jobs.reset();
    VERIFY_GUI_THREAD_WAS_FREE();
}

void TestRunInterruption::addSleeper(const QString &seconds)
{
    m_project->add({.id = u"r02"_s,
                    .parents = {u"r01"_s},
                    .up = u"CREATE TABLE half (id integer);\nSELECT pg_sleep(%1);"_s.arg(seconds)});
    m_project->add({.id = u"r03"_s, .parents = {u"r02"_s}});
}

std::unique_ptr<RunSheet> TestRunInterruption::openReady(Operation operation,
                                                         const QString &revision)
{
    auto sheet = std::make_unique<RunSheet>(m_target, operation, revision, *m_jobs, m_clock);
    sheet->open();
    if (!QTest::qWaitFor([&] { return sheet->phase() == Phase::Ready; }, 20'000))
        qWarning("the plan is not ready: %s", qPrintable(banner(*sheet)->message()));
    return sheet;
}

void TestRunInterruption::start(RunSheet &sheet)
{
    QTest::mouseClick(sheet.findChild<QPushButton *>(u"runButton"_s), Qt::LeftButton);
}

qint64 TestRunInterruption::sleepingBackend() const
{
    return m_server
        ->value(u"postgres"_s, u"SELECT pid FROM pg_stat_activity WHERE datname = '%1' AND state "
                               "= 'active' AND wait_event = 'PgSleep'"_s.arg(m_database))
        .toLongLong();
}

bool TestRunInterruption::waitForSleeper() const
{
    for (int tries = 0; tries < 200; ++tries) {
        if (sleepingBackend() > 0)
            return true;
        QTest::qWait(50);
    }
    return false;
}

QString TestRunInterruption::row() const
{
    return m_server->value(m_database, u"SELECT version_num FROM alembic_version"_s);
}

void TestRunInterruption::upgradesAndRollsBack()
{
    m_project->addChain(3);
    {
        const auto sheet = openReady(Operation::UpgradeToHead);
        start(*sheet);
        QTRY_COMPARE(sheet->phase(), Phase::Done);
        QCOMPARE(row(), u"r03"_s);
    }
    const auto sheet = openReady(Operation::DowngradeOne);
    start(*sheet);
    QTRY_COMPARE(sheet->phase(), Phase::Done);
    QCOMPARE(row(), u"r02"_s);
}

void TestRunInterruption::stopCancelsTheStatementOnTheServer()
{
    addSleeper(u"60"_s);
    const auto sheet = openReady(Operation::UpgradeToHead);
    start(*sheet);
    QVERIFY(waitForSleeper());
    QTRY_COMPARE(sheet->job()->progress().done, 1);
    StopButton *stop = stopButton(*sheet);
    QVERIFY(stop->isVisible());
    QTest::qWait(200);
    shoot(*sheet, u"runsheet-running"_s);

    QTest::mouseClick(stop, Qt::LeftButton);
    QCOMPARE(stop->text(), u"&Interrupt statement"_s);
    QVERIFY(sleepingBackend() > 0); // A polite stop lets the step go on.
    shoot(*sheet, u"runsheet-stopping"_s);
    QTest::mouseClick(stop, Qt::LeftButton);
    QTRY_COMPARE(sheet->phase(), Phase::Failed);

    QCOMPARE(sleepingBackend(), 0);
    QCOMPARE(row(), u"r01"_s);
    QCOMPARE(m_server->value(m_database, u"SELECT count(*) FROM pg_class WHERE relname = 'half'"_s),
             u"0"_s);
    QCOMPARE(m_server->value(m_database, u"SELECT outcome FROM stemma_run"_s), u"cancelled"_s);
    QVERIFY2(standing(*sheet).contains("at r01"_L1), qPrintable(standing(*sheet)));
    QCOMPARE(m_jobs->endAt(0), JobList::End::Stopped);
    shoot(*sheet, u"runsheet-stopped"_s);
}

void TestRunInterruption::stopAfterThisStepFinishesIt()
{
    addSleeper(u"1.5"_s);
    const auto sheet = openReady(Operation::UpgradeToHead);
    start(*sheet);
    QVERIFY(waitForSleeper());
    QTRY_COMPARE(sheet->job()->progress().done, 1);
    QTest::mouseClick(stopButton(*sheet), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(sheet->phase(), Phase::Failed, 20'000);
    QCOMPARE(row(), u"r02"_s); // Finished, and r03 not begun.
    QVERIFY2(standing(*sheet).startsWith("2"_L1) && standing(*sheet).contains("at r02"_L1),
             qPrintable(standing(*sheet)));
    const auto *steps = sheet->findChild<StepModel *>();
    QCOMPARE(steps->progressAt(1), StepModel::Progress::Done);
    QCOMPARE(steps->progressAt(2), StepModel::Progress::NotRun);
}

void TestRunInterruption::disconnects()
{
    addSleeper(u"60"_s);
    const auto sheet = openReady(Operation::UpgradeToHead);
    start(*sheet);
    QVERIFY(waitForSleeper());
    const qint64 backend = sleepingBackend();
    // A server that does not answer: its backend is frozen, as on a host that hangs.
    QProcess::execute(u"kill"_s, {u"-STOP"_s, QString::number(backend)});
    StopButton *stop = stopButton(*sheet);
    stop->setPatience(100ms);
    QTest::mouseClick(stop, Qt::LeftButton);
    QTest::mouseClick(stop, Qt::LeftButton);
    QTRY_COMPARE(stop->text(), u"&Disconnect"_s);
    QCOMPARE(sheet->phase(), Phase::Running);
    QTest::mouseClick(stop, Qt::LeftButton);
    QTRY_COMPARE(sheet->phase(), Phase::Failed);
    QProcess::execute(u"kill"_s, {u"-CONT"_s, QString::number(backend)});
    QVERIFY2(banner(*sheet)->message().contains("closed on request"_L1),
             qPrintable(banner(*sheet)->message()));
    QTRY_COMPARE_WITH_TIMEOUT(sleepingBackend(), 0, 20'000);
    QTRY_COMPARE(row(), u"r01"_s);
}

void TestRunInterruption::aLostConnection()
{
    addSleeper(u"60"_s);
    const auto sheet = openReady(Operation::UpgradeToHead);
    start(*sheet);
    QVERIFY(waitForSleeper());
    m_server->terminateBackend(sleepingBackend());
    QTRY_COMPARE(sheet->phase(), Phase::Failed);
    QCOMPARE(sheet->job()->outcome()->result.error().code, base::ErrorCode::ConnectionLost);
    // It was looked at again in a new session.
    QVERIFY2(standing(*sheet).contains("at r01"_L1), qPrintable(standing(*sheet)));
    QVERIFY(sheet->findChild<QPushButton *>(u"planButton"_s)->isVisible());
    shoot(*sheet, u"runsheet-lost"_s);
}

void TestRunInterruption::aLockWaitShowsItsHolder()
{
    m_project->add({.id = u"r02"_s,
                    .parents = {u"r01"_s},
                    .up = u"ALTER TABLE t_01 ADD COLUMN status text;"_s});
    QVERIFY(m_server->psql(m_database, u"CREATE TABLE t_01 (id integer PRIMARY KEY, note text)"_s)
                .succeeded());
    m_project->add({.id = u"r01"_s}); // Nothing to make any more.
    QProcess holder;
    holder.start(m_server->program(u"psql"_s),
                 {u"-X"_s, u"-d"_s, m_server->url(m_database), u"-c"_s,
                  u"BEGIN; LOCK TABLE t_01; SELECT pg_sleep(60)"_s});
    QVERIFY(holder.waitForStarted());
    QVERIFY(waitForSleeper());
    const qint64 pid = sleepingBackend();

    const auto sheet = openReady(Operation::UpgradeToHead);
    start(*sheet);
    QTRY_VERIFY_WITH_TIMEOUT(banner(*sheet)->message().contains(u"pid %1"_s.arg(pid)), 20'000);
    QVERIFY(banner(*sheet)->message().contains("psql"_L1));
    QVERIFY(banner(*sheet)->message().contains("since 2"_L1));
    shoot(*sheet, u"runsheet-lockwait"_s);
    LogModel &log = m_jobs->log();
    bool logged = false;
    for (int i = 0; i < log.rowCount(); ++i)
        logged = logged || log.recordAt(i).event == base::Event::WaitingForLock;
    QVERIFY(logged);

    m_server->terminateBackend(pid);
    holder.waitForFinished();
    QTRY_COMPARE(sheet->phase(), Phase::Done);
    QCOMPARE(row(), u"r02"_s);
}

void TestRunInterruption::theDatabaseMovedMeanwhile()
{
    m_project->addChain(3);
    const auto first = openReady(Operation::UpgradeHere, u"r02"_s);
    const auto second = openReady(Operation::UpgradeToHead);
    start(*first);
    QTRY_COMPARE(first->phase(), Phase::Done);
    start(*second);
    QTRY_COMPARE(second->phase(), Phase::Failed);
    QCOMPARE(second->job()->outcome()->result.error().code, base::ErrorCode::PlanChanged);
    QTest::mouseClick(second->findChild<QPushButton *>(u"planButton"_s), Qt::LeftButton);
    QTRY_COMPARE(second->phase(), Phase::Ready);
    start(*second);
    QTRY_COMPARE(second->phase(), Phase::Done);
    QCOMPARE(row(), u"r03"_s);
}

void TestRunInterruption::showsNoticesInTheLog()
{
    m_project->add({.id = u"r02"_s,
                    .parents = {u"r01"_s},
                    .up = u"DO $$ BEGIN RAISE NOTICE 'half way'; RAISE WARNING 'look'; END $$;"_s});
    const auto sheet = openReady(Operation::UpgradeToHead);
    start(*sheet);
    QTRY_COMPARE(sheet->phase(), Phase::Done);
    QStringList texts;
    for (int i = 0; i < m_jobs->log().rowCount(); ++i)
        texts.append(m_jobs->log().recordAt(i).text);
    QVERIFY2(texts.contains(u"NOTICE: half way"_s), qPrintable(texts.join(u'\n')));
    QVERIFY(texts.contains(u"WARNING: look"_s));
}

void TestRunInterruption::aDroppedDatabase()
{
    addSleeper(u"60"_s);
    const auto sheet = openReady(Operation::UpgradeToHead);
    start(*sheet);
    QVERIFY(waitForSleeper());
    QVERIFY(m_server->psql(u"postgres"_s, u"DROP DATABASE %1 WITH (FORCE)"_s.arg(m_database))
                .succeeded());
    QTRY_COMPARE(sheet->phase(), Phase::Failed);
    QVERIFY2(standing(*sheet).contains("not known"_L1), qPrintable(standing(*sheet)));
    QTest::mouseClick(sheet->findChild<QPushButton *>(u"planButton"_s), Qt::LeftButton);
    QTRY_COMPARE(sheet->phase(), Phase::Refused);
    QVERIFY(banner(*sheet)->message().contains(m_database));
}

WATCHED_TEST_MAIN(TestRunInterruption)
#include "tst_runinterruption.moc"
