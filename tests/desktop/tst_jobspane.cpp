#include "desktop/jobs/jobspane.h"
#include "desktop/jobs/stopbutton.h"
#include "desktop/settings/settings.h"
#include "desktop/shots.h"
#include "desktop/theme/messagebanner.h"
#include "desktop/watchdog.h"

#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>

#include <atomic>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace desktop;
using jobs::Context;
using jobs::Outcome;
using jobs::Stop;

/// The list of jobs beside its log, driven as a person does.
class TestJobsPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhatBelongsHere();
    void stopsStepByStep();
    void escapeStops();
    void showsTheLogOfTheSelectedJob();
    void clearsFinishedJobs();
    void manyJobs();

private:
    jobs::Job *startStubborn(const QString &title, Stop until);
    [[nodiscard]] StopButton *stopButton(int row) const;
    [[nodiscard]] QTreeView *list() const { return m_pane->findChild<QTreeView *>(u"list"_s); }

    base::SystemClock m_clock{};
    std::unique_ptr<QTemporaryDir> m_directory{};
    std::unique_ptr<Settings> m_settings{};
    std::unique_ptr<JobList> m_jobs{};
    std::unique_ptr<JobsPane> m_pane{};
};

void TestJobsPane::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_directory->filePath(u"settings.ini"_s));
    m_jobs = std::make_unique<JobList>(*m_settings, m_clock);
    m_pane = std::make_unique<JobsPane>(*m_jobs, m_clock);
    m_pane->resize(1'100, 480);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

void TestJobsPane::cleanup()
{
    m_pane.reset();
    m_jobs.reset();
    m_settings.reset();
    m_directory.reset();
    VERIFY_GUI_THREAD_WAS_FREE();
}

/// Heeds no request below \a until.
jobs::Job *TestJobsPane::startStubborn(const QString &title, Stop until)
{
    return m_jobs->start(
        {.title = title,
         .targetName = u"orders-prod"_s,
         .environment = profiles::Environment::Production},
        [until](Context &context) {
            context.log({.event = base::Event::RunStarted, .text = u"Run 1: 7 steps"_s});
            context.log({.level = base::Level::Warning,
                         .event = base::Event::WaitingForLock,
                         .text =
                             u"Waiting for a lock for 2.0 s, held by pid 4711, anna, psql, idle "
                             "in transaction since 2026-11-23 07:30:11+00: UPDATE orders"_s});
            context.report({.done = 2, .total = 7, .step = u"r03"_s});
            const std::stop_token token = until == Stop::AfterStep   ? context.stepToken()
                                          : until == Stop::Statement ? context.stopToken()
                                                                     : context.disconnectToken();
            while (!token.stop_requested())
                std::this_thread::sleep_for(2ms);
            return Outcome{.stepsDone = 3,
                           .result = base::failure(
                               {.code = base::ErrorCode::Cancelled, .message = u"Stopped"_s})};
        });
}

StopButton *TestJobsPane::stopButton(int row) const
{
    return qobject_cast<StopButton *>(list()->indexWidget(m_jobs->index(row, JobList::State)));
}

void TestJobsPane::saysWhatBelongsHere()
{
    QVERIFY(m_pane->findChild<QWidget *>(u"emptyPage"_s)->isVisible());
    testsupport::shoot(*m_pane, u"jobspane-empty"_s);
    startStubborn(u"Upgrade orders-prod to head"_s, Stop::AfterStep);
    QVERIFY(list()->isVisible());
    QVERIFY(!m_pane->findChild<QToolButton *>(u"clearButton"_s)->isEnabled());
}

void TestJobsPane::stopsStepByStep()
{
    const jobs::Job *job = startStubborn(u"Upgrade orders-prod to head"_s, Stop::Connection);
    QTRY_COMPARE(job->progress().total, 7);
    StopButton *button = stopButton(0);
    QVERIFY(button && button->isVisible() && button->isEnabled());
    button->setPatience(200ms);
    QCOMPARE(button->text(), u"&Stop after this step"_s);
    QVERIFY(button->accessibleName().contains("Upgrade orders-prod"_L1));
    QTest::qWait(150);
    testsupport::shoot(*m_pane, u"jobspane-running"_s);

    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(job->stop(), Stop::AfterStep);
    QCOMPARE(button->text(), u"&Interrupt statement"_s);
    auto *banner = m_pane->findChild<MessageBanner *>(u"banner"_s);
    QVERIFY(banner->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(job->stop(), Stop::Statement);
    QCOMPARE(button->text(), u"Interrupting…"_s);
    QTest::mouseClick(button, Qt::LeftButton); // The server has not had its time yet.
    QCOMPARE(job->stop(), Stop::Statement);
    QTRY_COMPARE(button->text(), u"&Disconnect"_s);
    QVERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(!job->isRunning());
    QTRY_VERIFY(!stopButton(0));
    QCOMPARE(m_jobs->index(0, JobList::State).data().toString(), u"Stopped"_s);
    QTRY_COMPARE(banner->message(), u"Stopped"_s);
    testsupport::shoot(*m_pane, u"jobspane-stopped"_s);
}

void TestJobsPane::escapeStops()
{
    const jobs::Job *job = startStubborn(u"Upgrade"_s, Stop::AfterStep);
    QTRY_COMPARE(job->progress().total, 7);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Escape);
    QTRY_VERIFY(!job->isRunning());
    QCOMPARE(job->outcome()->stepsDone, 3);
}

void TestJobsPane::showsTheLogOfTheSelectedJob()
{
    const auto talk = [](const QString &text) {
        return [text](Context &context) {
            context.log(base::Level::Info, text);
            return Outcome{.summary = u"Done."_s};
        };
    };
    m_jobs->start({.title = u"First"_s}, talk(u"first's words"_s));
    m_jobs->start({.title = u"Second"_s}, talk(u"second's words"_s));
    QTRY_COMPARE(m_jobs->runningCount(), 0);
    QCOMPARE(m_pane->currentJob()->title(), u"Second"_s);
    QTRY_COMPARE(m_jobs->log().recordAt(0).text, u"second's words"_s);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Up);
    QCOMPARE(m_pane->currentJob()->title(), u"First"_s);
    QCOMPARE(m_jobs->log().recordAt(0).text, u"first's words"_s);
    m_pane->showJob(m_jobs->jobAt(1));
    QCOMPARE(m_jobs->log().recordAt(0).text, u"second's words"_s);
}

void TestJobsPane::clearsFinishedJobs()
{
    m_jobs->start({.title = u"First"_s}, [](Context &) { return Outcome{}; });
    const jobs::Job *job = startStubborn(u"Second"_s, Stop::AfterStep);
    QTRY_COMPARE(m_jobs->runningCount(), 1);
    QTest::mouseClick(m_pane->findChild<QToolButton *>(u"clearButton"_s), Qt::LeftButton);
    QCOMPARE(m_jobs->rowCount(), 1);
    QCOMPARE(m_jobs->jobAt(0), job);
    QVERIFY(stopButton(0));
}

void TestJobsPane::manyJobs()
{
    using profiles::Environment;
    const QList<Environment> all = profiles::environments();
    for (int i = 0; i < 40; ++i) {
        m_jobs->start({.title = u"Status of shop-%1"_s.arg(i),
                       .targetName = u"shop-%1"_s.arg(i),
                       .environment = all.at(i % all.size())},
                      [i](Context &) {
                          if (i % 7 == 3) {
                              return Outcome{.result = base::failure(
                                                 {.code = base::ErrorCode::ConnectionFailed,
                                                  .message = u"The host does not answer."_s})};
                          }
                          return Outcome{.summary = u"At r42, nothing pending."_s};
                      });
    }
    QTRY_COMPARE(m_jobs->runningCount(), 0);
    QTest::qWait(100);
    testsupport::shoot(*m_pane, u"jobspane-many"_s);
    QCOMPARE(m_jobs->rowCount(), 40);
}

WATCHED_TEST_MAIN(TestJobsPane)
#include "tst_jobspane.moc"
