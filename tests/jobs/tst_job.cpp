#include "jobs/job.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <condition_variable>
#include <future>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using jobs::Context;
using jobs::Job;
using jobs::Outcome;
using jobs::Stop;

/// Work on a thread of its own: watched, stopped, and with its account kept.
class TestJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsOnAThreadOfItsOwn();
    void keepsTheAccountOfWhatWasStopped();
    void escalates();
    void interruptsBeforeTheFirstStep();
    void handsRecordsOverInBatches();
    void destroyingStopsAndWaits();
    void worksWithoutAnEventLoop();

private:
    base::SystemClock m_clock{};
};

namespace {

/// Sleeps until \a token is requested; false when that took implausibly long.
bool sleepUntil(const std::stop_token &token)
{
    std::mutex mutex;
    std::condition_variable_any wakeUp;
    std::unique_lock lock(mutex);
    wakeUp.wait_for(lock, token, 20s, [] { return false; });
    return token.stop_requested();
}

/// Three steps; each is reported, and then it waits to be told to go on.
Outcome threeSteps(Context &context, std::atomic<int> &allowed)
{
    for (int i = 0; i < 3; ++i) {
        if (context.stopRequested()) {
            return {.stepsDone = i,
                    .result = base::failure(
                        {.code = base::ErrorCode::Cancelled, .message = u"Stopped"_s})};
        }
        context.report({.done = i, .total = 3, .unit = u"revisions"_s});
        while (allowed <= i)
            std::this_thread::sleep_for(1ms);
    }
    return {.stepsDone = 3};
}

} // namespace

void TestJob::runsOnAThreadOfItsOwn()
{
    const auto here = std::this_thread::get_id();
    std::thread::id there;
    Job job(
        u"Work"_s,
        [&](Context &context) {
            there = std::this_thread::get_id();
            context.log(base::Level::Info, u"Hello"_s);
            context.report({.done = 1, .total = 2, .step = u"First"_s});
            return Outcome{.stepsDone = 2, .summary = u"Done"_s};
        },
        m_clock);
    QStringList order;
    connect(&job, &Job::logged, &job, [&](const QList<base::LogRecord> &records) {
        QCOMPARE(std::this_thread::get_id(), here);
        order.append(records.first().text);
        QVERIFY(records.first().at.isValid());
    });
    connect(&job, &Job::progressed, &job,
            [&](const jobs::Progress &progress) { order.append(progress.step); });
    connect(&job, &Job::finished, &job,
            [&](const Outcome &outcome) { order.append(outcome.summary); });

    QVERIFY(!job.isRunning());
    job.start();
    QVERIFY(job.isRunning());
    QTRY_VERIFY(!job.isRunning());

    QVERIFY(there != here && there != std::thread::id());
    QCOMPARE(order, (QStringList{u"Hello"_s, u"First"_s, u"Done"_s}));
    QCOMPARE(job.outcome()->stepsDone, 2);
    QCOMPARE(job.progress().done, 1);
}

void TestJob::keepsTheAccountOfWhatWasStopped()
{
    std::atomic<int> allowed = 0;
    Job job(u"Work"_s, [&](Context &context) { return threeSteps(context, allowed); }, m_clock);
    QSignalSpy progressed(&job, &Job::progressed);
    job.start();
    QTRY_COMPARE(progressed.count(), 1);

    job.requestStop(); // Inside step 1: it is finished, and no other begun.
    QCOMPARE(job.stop(), Stop::AfterStep);
    allowed = 3;
    QTRY_VERIFY(job.outcome().has_value());

    QCOMPARE(job.outcome()->stepsDone, 1);
    QCOMPARE(job.outcome()->result.error().code, base::ErrorCode::Cancelled);
}

void TestJob::escalates()
{
    std::promise<QString> seen;
    auto words = seen.get_future();
    Job job(
        u"Work"_s,
        [&](Context &context) {
            context.report({.done = 0, .total = 1});
            QString order;
            if (sleepUntil(context.stepToken()) && !context.stopToken().stop_requested())
                order += u"step "_s;
            if (sleepUntil(context.stopToken()) && !context.disconnectToken().stop_requested())
                order += u"statement "_s;
            if (sleepUntil(context.disconnectToken()))
                order += u"connection"_s;
            seen.set_value(order);
            return Outcome{};
        },
        m_clock);
    QSignalSpy stopping(&job, &Job::stopping);
    job.start();
    QTRY_COMPARE(job.progress().total, 1);

    for (const Stop stop :
         {Stop::AfterStep, Stop::AfterStep, Stop::Statement, Stop::AfterStep, Stop::Connection}) {
        QTest::qWait(50);
        job.requestStop(stop);
    }
    QTRY_VERIFY(!job.isRunning());

    QCOMPARE(words.get(), u"step statement connection"_s);
    QCOMPARE(stopping.count(), 3); // What is less urgent than before is no news.
    job.requestStop(Stop::Connection);
    QCOMPARE(stopping.count(), 3);
}

void TestJob::interruptsBeforeTheFirstStep()
{
    Job job(
        u"Work"_s,
        [](Context &context) {
            return Outcome{.stepsDone = sleepUntil(context.stopToken()) ? 1 : 0};
        },
        m_clock);
    job.start();
    job.requestStop(Stop::AfterStep);
    QCOMPARE(job.stop(), Stop::Statement);
    QTRY_VERIFY(!job.isRunning());
    QCOMPARE(job.outcome()->stepsDone, 1);
}

void TestJob::handsRecordsOverInBatches()
{
    constexpr int lines = 50'000;
    Job job(
        u"Work"_s,
        [](Context &context) {
            for (int i = 0; i < lines; ++i) {
                context.log(base::Level::Info, QString::number(i));
                if (i % 10'000 == 0)
                    std::this_thread::sleep_for(60ms);
            }
            return Outcome{};
        },
        m_clock);
    QElapsedTimer timer;
    QList<qint64> times;
    int expected = 0;
    connect(&job, &Job::logged, &job, [&](const QList<base::LogRecord> &records) {
        times.append(timer.elapsed());
        for (const base::LogRecord &record : records)
            QCOMPARE(record.text, QString::number(expected++));
    });
    timer.start();
    job.start();
    QTRY_VERIFY_WITH_TIMEOUT(!job.isRunning(), 20'000);

    QCOMPARE(expected, lines);
    // A delivery every 100 ms; the timer may be a little early.
    QVERIFY(times.size() >= 2);
    QVERIFY2(times.size() <= times.last() / 90 + 2,
             qPrintable(u"%1 batches in %2 ms"_s.arg(times.size()).arg(times.last())));
}

void TestJob::destroyingStopsAndWaits()
{
    std::atomic<bool> ended = false;
    {
        Job job(
            u"Work"_s,
            [&](Context &context) {
                (void)sleepUntil(context.stopToken());
                std::this_thread::sleep_for(50ms);
                context.log(base::Level::Info, u"Too late"_s);
                ended = true;
                return Outcome{};
            },
            m_clock);
        job.start();
    }
    QVERIFY(ended);
    QCoreApplication::processEvents(); // What was on its way to the job is gone with it.
}

void TestJob::worksWithoutAnEventLoop()
{
    Job job(
        u"Work"_s,
        [](Context &context) {
            context.log(base::Level::Warning, u"Careful"_s);
            return Outcome{.stepsDone = 1};
        },
        m_clock);
    QSignalSpy finished(&job, &Job::finished);
    QSignalSpy logged(&job, &Job::logged);
    job.start();
    QCOMPARE(job.wait().stepsDone, 1);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(logged.count(), 1);
    QCoreApplication::processEvents();
    QTest::qWait(150);
    QCOMPARE(finished.count(), 1);
}

QTEST_GUILESS_MAIN(TestJob)
#include "tst_job.moc"
