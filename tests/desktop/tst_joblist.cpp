#include "desktop/jobs/joblist.h"
#include "desktop/settings/settings.h"
#include "desktop/watchdog.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <atomic>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace desktop;
using jobs::Context;
using jobs::Outcome;
using jobs::Stop;

/// What runs and what ran, as a table.
class TestJobList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listsWhatRunsAndWhatRan();
    void tellsHowFarAJobIs();
    void keepsTheReasonOfAFailureInTheLog();
    void estimatesFromThreeSteps();
    void estimatesFromEarlierJobs();
    void stopsAll();
    void clearsOnlyWhatIsOver();
    void remembersWhatRan();
    void remembersSoMany();
    void destroyingInterruptsAllAtOnce();

private:
    [[nodiscard]] QString cell(int row, JobList::Column column) const;

    base::SystemClock m_clock{};
    std::unique_ptr<QTemporaryDir> m_directory{};
    std::unique_ptr<Settings> m_settings{};
    std::unique_ptr<JobList> m_jobs{};
};

namespace {

Outcome cancelled()
{
    return {.result = base::failure({.code = base::ErrorCode::Cancelled, .message = u"Stopped"_s})};
}

/// Reports step 1 of 1 and waits to be interrupted.
Outcome untilInterrupted(Context &context)
{
    context.report({.done = 0, .total = 1});
    while (!context.stopToken().stop_requested())
        std::this_thread::sleep_for(2ms);
    return cancelled();
}

} // namespace

void TestJobList::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_directory->filePath(u"settings.ini"_s));
    m_jobs = std::make_unique<JobList>(*m_settings, m_clock);
}

void TestJobList::cleanup()
{
    m_jobs.reset();
    VERIFY_GUI_THREAD_WAS_FREE();
}

QString TestJobList::cell(int row, JobList::Column column) const
{
    return m_jobs->index(row, column).data().toString();
}

void TestJobList::listsWhatRunsAndWhatRan()
{
    const QAbstractItemModelTester tester(m_jobs.get(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy finished(m_jobs.get(), &JobList::jobFinished);
    QSignalSpy counts(m_jobs.get(), &JobList::runningCountChanged);
    const jobs::Job *sleeper = m_jobs->start({.title = u"Upgrade shop"_s,
                                              .targetId = u"1"_s,
                                              .targetName = u"shop"_s,
                                              .environment = profiles::Environment::Staging},
                                             untilInterrupted);
    m_jobs->start({.title = u"Check shop"_s},
                  [](Context &) { return Outcome{.summary = u"All is well."_s}; });

    QCOMPARE(m_jobs->rowCount(), 2);
    QVERIFY(m_jobs->isBusy(u"1"_s));
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(m_jobs->runningCount(), 1);
    QCOMPARE(cell(0, JobList::Target), u"shop"_s);
    QCOMPARE(m_jobs->index(0, 0).data(JobList::EnvironmentRole).toInt(),
             static_cast<int>(profiles::Environment::Staging));
    QVERIFY(!m_jobs->index(1, 0).data(JobList::EnvironmentRole).isValid());
    QCOMPARE(cell(0, JobList::State), u"Running"_s);
    QCOMPARE(cell(1, JobList::State), u"Done"_s);
    QCOMPARE(cell(1, JobList::Progress), u"All is well."_s);

    m_jobs->jobAt(0)->requestStop(Stop::Statement);
    QCOMPARE(cell(0, JobList::State), u"Stopping"_s);
    QTRY_COMPARE(finished.count(), 2);
    QCOMPARE(cell(0, JobList::State), u"Stopped"_s);
    QCOMPARE(finished.last().first().value<jobs::Job *>(), sleeper);
    QCOMPARE(counts.last().first().toInt(), 0);
    QVERIFY(!m_jobs->isBusy(u"1"_s));
}

void TestJobList::tellsHowFarAJobIs()
{
    std::atomic<bool> goOn = false;
    m_jobs->start({.title = u"Upgrade"_s}, [&](Context &context) {
        context.report({.done = 2, .total = 7, .unit = u"revisions"_s});
        while (!goOn)
            std::this_thread::sleep_for(2ms);
        return Outcome{.stepsDone = 7};
    });
    QTRY_COMPARE(cell(0, JobList::Progress), u"Step 3 of 7"_s);
    QCOMPARE(m_jobs->index(0, JobList::Progress).data(JobList::DoneRole).toInt(), 2);
    QCOMPARE(m_jobs->index(0, JobList::Title).data(Qt::AccessibleTextRole).toString(),
             u"Upgrade, Running, Step 3 of 7"_s);
    QCOMPARE(cell(0, JobList::Elapsed), u"0:00"_s);
    QCOMPARE(cell(0, JobList::Remaining), QString());
    // It ticks by itself, without news from the job.
    QSignalSpy ticks(m_jobs.get(), &JobList::dataChanged);
    QTRY_VERIFY_WITH_TIMEOUT(ticks.count() > 0, 3'000);
    goOn = true;
    QTRY_COMPARE(m_jobs->runningCount(), 0);
}

void TestJobList::keepsTheReasonOfAFailureInTheLog()
{
    m_jobs->start({.title = u"Upgrade"_s}, [](Context &context) {
        context.log(base::Level::Info, u"Begun"_s);
        return Outcome{.result = base::failure({.code = base::ErrorCode::StatementFailed,
                                                .message = u"No such table"_s,
                                                .hint = u"Make it first."_s,
                                                .file = u"r02.sql"_s,
                                                .line = 7,
                                                .column = 1})};
    });
    QTRY_COMPARE(m_jobs->runningCount(), 0);
    QCOMPARE(cell(0, JobList::State), u"Failed"_s);
    QCOMPARE(m_jobs->log().rowCount(), 2);
    QCOMPARE(m_jobs->log().recordAt(1).level, base::Level::Error);
    QCOMPARE(m_jobs->log().recordAt(1).text, u"No such table (r02.sql:7:1)\nMake it first."_s);
    QVERIFY(m_jobs->index(0, 0).data(Qt::ToolTipRole).toString().contains("No such table"_L1));
}

void TestJobList::estimatesFromThreeSteps()
{
    std::atomic<int> done = 0;
    m_jobs->start({.title = u"Upgrade"_s}, [&](Context &context) {
        for (int told = -1; told < 10;) {
            if (told != done)
                context.report({.done = told = done, .total = 10});
            std::this_thread::sleep_for(2ms);
        }
        return Outcome{.stepsDone = 10};
    });
    for (const int steps : {1, 2}) {
        done = steps;
        QTRY_COMPARE(m_jobs->jobAt(0)->progress().done, steps);
        QCOMPARE(cell(0, JobList::Remaining), QString());
    }
    QTest::qWait(600);
    done = 3;
    QTRY_COMPARE(m_jobs->jobAt(0)->progress().done, 3);
    QVERIFY2(cell(0, JobList::Remaining).startsWith("about 0:0"_L1),
             qPrintable(cell(0, JobList::Remaining)));
    done = 10;
    QTRY_COMPARE(m_jobs->runningCount(), 0);
    QCOMPARE(cell(0, JobList::Remaining), QString());
}

void TestJobList::estimatesFromEarlierJobs()
{
    const JobRequest request{.title = u"Upgrade"_s, .kind = u"upgrade.shop/1"_s};
    m_jobs->start(request, [](Context &context) {
        context.report({.done = 0, .total = 1});
        std::this_thread::sleep_for(100ms);
        return Outcome{.stepsDone = 1};
    });
    QTRY_COMPARE(m_jobs->runningCount(), 0);
    const auto learnt = Estimates(*m_settings).perStep(request.kind);
    QVERIFY(learnt.has_value());
    QVERIFY2(*learnt >= 100 && *learnt < 1'500, qPrintable(QString::number(*learnt)));

    // Another list, as after a restart.
    m_jobs = std::make_unique<JobList>(*m_settings, m_clock);
    m_jobs->start(request, [](Context &context) {
        context.report({.done = 0, .total = 600});
        while (!context.stopToken().stop_requested())
            std::this_thread::sleep_for(2ms);
        return cancelled();
    });
    // Behind what ran before the restart.
    QTRY_VERIFY(cell(1, JobList::Remaining).startsWith("about "_L1));
    m_jobs->start({.title = u"Upgrade"_s, .kind = u"upgrade.other"_s}, untilInterrupted);
    QTest::qWait(150);
    QCOMPARE(cell(2, JobList::Remaining), QString());
    m_jobs->stopAll(Stop::Statement);
    QTRY_COMPARE(m_jobs->runningCount(), 0);
    QCOMPARE(Estimates(*m_settings).perStep(request.kind),
             learnt); // A stopped job teaches nothing.
}

void TestJobList::stopsAll()
{
    for (int i = 0; i < 5; ++i)
        m_jobs->start({.title = u"Sleep"_s}, untilInterrupted);
    for (int i = 0; i < 5; ++i)
        QTRY_COMPARE(m_jobs->jobAt(i)->progress().total, 1);
    m_jobs->stopAll(Stop::AfterStep);
    QTest::qWait(50);
    QCOMPARE(m_jobs->runningCount(), 5); // They are inside their step.
    m_jobs->stopAll(Stop::Statement);
    QTRY_COMPARE(m_jobs->runningCount(), 0);
}

void TestJobList::remembersWhatRan()
{
    const JobRequest request{.title = u"Upgrade shop"_s,
                             .targetId = u"1"_s,
                             .targetName = u"shop"_s,
                             .environment = profiles::Environment::Production};
    m_jobs->start(request, [](Context &context) {
        context.log(base::Level::Info, u"SELECT 'hunter2'"_s);
        return Outcome{.summary = u"All done."_s};
    });
    QTRY_COMPARE(m_jobs->runningCount(), 0);
    m_jobs->start({.title = u"Check shop"_s}, [](Context &) {
        return Outcome{.result = base::failure({.message = u"db.example does not answer."_s})};
    });
    QTRY_COMPARE(m_jobs->runningCount(), 0);
    m_jobs->start({.title = u"Sleep"_s}, untilInterrupted); // Did not end, so it is not known how.

    const auto restart = [this] {
        m_jobs.reset();
        m_settings.reset();
        m_settings = std::make_unique<Settings>(m_directory->filePath(u"settings.ini"_s));
        m_jobs = std::make_unique<JobList>(*m_settings, m_clock);
    };
    restart();
    const QAbstractItemModelTester tester(m_jobs.get(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(m_jobs->rowCount(), 2);
    QCOMPARE(m_jobs->jobAt(0), nullptr);
    QCOMPARE(cell(0, JobList::Title), request.title);
    QCOMPARE(cell(0, JobList::Target), request.targetName);
    QCOMPARE(m_jobs->index(0, 0).data(JobList::EnvironmentRole).toInt(),
             static_cast<int>(profiles::Environment::Production));
    QCOMPARE(m_jobs->endAt(0), JobList::End::Done);
    QVERIFY2(cell(0, JobList::State).startsWith("Done, "_L1), qPrintable(cell(0, JobList::State)));
    QCOMPARE(m_jobs->endAt(1), JobList::End::Failed);
    QCOMPARE(m_jobs->runningCount(), 0);
    QFile file(m_directory->filePath(u"settings.ini"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray stored = file.readAll();
    QVERIFY(!stored.contains("hunter2") && !stored.contains("db.example"));

    m_jobs->clear(0);
    restart();
    QCOMPARE(m_jobs->rowCount(), 1);
    QCOMPARE(cell(0, JobList::Title), u"Check shop"_s);
    m_jobs->clearFinished();
    restart();
    QCOMPARE(m_jobs->rowCount(), 0);
}

void TestJobList::remembersSoMany()
{
    RecentJobs recent(*m_settings);
    for (int i = 0; i < RecentJobs::most + 7; ++i)
        recent.add({.title = QString::number(i), .startedAt = m_clock.now()});
    QCOMPARE(RecentJobs(*m_settings).jobs().size(), RecentJobs::most);
    QCOMPARE(RecentJobs(*m_settings).jobs().first().title, u"7"_s);
    m_settings->setValue(u"jobs/recent"_s, QByteArray("[{\"title\": 3}, 4, {}]"));
    QVERIFY(RecentJobs(*m_settings).jobs().isEmpty());
}

void TestJobList::clearsOnlyWhatIsOver()
{
    const QAbstractItemModelTester tester(m_jobs.get(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto talk = [](Context &context) {
        context.log(base::Level::Info, u"Word"_s);
        return Outcome{};
    };
    m_jobs->start({.title = u"First"_s}, talk);
    m_jobs->start({.title = u"Second"_s}, untilInterrupted);
    m_jobs->start({.title = u"Third"_s}, talk);
    QTRY_COMPARE(m_jobs->runningCount(), 1);
    QCOMPARE(m_jobs->log().rowCount(), 2);

    m_jobs->clearFinished();
    QCOMPARE(m_jobs->rowCount(), 1);
    QCOMPARE(cell(0, JobList::Title), u"Second"_s);
    QCOMPARE(m_jobs->log().rowCount(), 0);
    m_jobs->stopAll(Stop::Statement);
    QTRY_COMPARE(m_jobs->runningCount(), 0);
    m_jobs->clear(0);
    QCOMPARE(m_jobs->rowCount(), 0);
}

void TestJobList::destroyingInterruptsAllAtOnce()
{
    std::atomic<int> ended = 0;
    for (int i = 0; i < 4; ++i) {
        m_jobs->start({.title = u"Sleep"_s}, [&](Context &context) {
            const Outcome outcome = untilInterrupted(context);
            std::this_thread::sleep_for(300ms);
            ++ended;
            return outcome;
        });
    }
    QElapsedTimer timer;
    timer.start();
    m_jobs.reset();
    QCOMPARE(ended, 4);
    QVERIFY2(timer.elapsed() < 1'100, qPrintable(QString::number(timer.elapsed())));
}

WATCHED_TEST_MAIN(TestJobList)
#include "tst_joblist.moc"
