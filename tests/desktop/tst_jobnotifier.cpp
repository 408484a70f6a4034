#include "desktop/jobs/jobnotifier.h"
#include "desktop/settings/settings.h"
#include "desktop/watchdog.h"

#include <QDBusConnection>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace desktop;
using jobs::Context;
using jobs::Outcome;

/// What a desktop's notification service receives; the service's part of the conversation.
class Notifications : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList titles{};
    QStringList bodies{};

public Q_SLOTS:
    quint32 Notify(const QString & /*application*/, quint32 /*replaces*/, const QString & /*icon*/,
                   const QString &title, const QString &body, const QStringList & /*actions*/,
                   const QVariantMap & /*hints*/, int /*timeout*/)
    {
        titles.append(title);
        bodies.append(body);
        return 1;
    }
};

/// The word to the desktop, over a bus of the test's own.
class TestJobNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void tellsOfALongJob();
    void tellsOfAFailure();
    void isSilent_data();
    void isSilent();

private:
    void runFor(std::chrono::milliseconds time, const base::Result<> &result);

    QProcess m_bus{};
    std::unique_ptr<QDBusConnection> m_desktop{};
    Notifications m_notifications{};
    base::SystemClock m_clock{};
    QTemporaryDir m_directory{};
    Settings m_settings{m_directory.filePath(u"settings.ini"_s)};
    JobList m_jobs{m_settings, m_clock};
};

void TestJobNotifier::initTestCase()
{
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--print-address"_s, u"--nofork"_s});
    QVERIFY(m_bus.waitForStarted());
    QVERIFY(m_bus.waitForReadyRead(10'000));
    const QByteArray address = m_bus.readLine().trimmed();
    QVERIFY(!address.isEmpty());
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    m_desktop = std::make_unique<QDBusConnection>(
        QDBusConnection::connectToBus(QString::fromUtf8(address), u"desktop"_s));
    QVERIFY(m_desktop->isConnected());
    QVERIFY(m_desktop->registerObject(u"/org/freedesktop/Notifications"_s, &m_notifications,
                                      QDBusConnection::ExportAllSlots));
    QVERIFY(m_desktop->registerService(u"org.freedesktop.Notifications"_s));
}

void TestJobNotifier::init()
{
    m_notifications.titles.clear();
    m_notifications.bodies.clear();
}

void TestJobNotifier::cleanup()
{
    VERIFY_GUI_THREAD_WAS_FREE();
}

void TestJobNotifier::cleanupTestCase()
{
    m_desktop.reset();
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    m_bus.kill();
    m_bus.waitForFinished();
}

void TestJobNotifier::runFor(std::chrono::milliseconds time, const base::Result<> &result)
{
    m_jobs.start({.title = u"Upgrade shop"_s}, [time, result](Context &) {
        std::this_thread::sleep_for(time);
        return Outcome{.summary = u"The database is at r03."_s, .result = result};
    });
    QTRY_COMPARE(m_jobs.runningCount(), 0);
}

void TestJobNotifier::tellsOfALongJob()
{
    JobNotifier notifier(m_jobs);
    notifier.setThreshold(100ms);
    runFor(150ms, {});
    QTRY_COMPARE(m_notifications.titles, QStringList{u"Upgrade shop is done"_s});
    QVERIFY(m_notifications.bodies.first().contains("The database is at r03."_L1));
}

void TestJobNotifier::tellsOfAFailure()
{
    JobNotifier notifier(m_jobs);
    notifier.setThreshold(100ms);
    runFor(150ms, base::failure(
                      {.code = base::ErrorCode::StatementFailed, .message = u"No such table"_s}));
    QTRY_COMPARE(m_notifications.titles, QStringList{u"Upgrade shop failed"_s});
    QCOMPARE(m_notifications.bodies, QStringList{u"No such table"_s});
}

void TestJobNotifier::isSilent_data()
{
    QTest::addColumn<bool>("enabled");
    QTest::addColumn<int>("threshold");
    QTest::addColumn<bool>("inFront");
    QTest::newRow("switched off") << false << 10 << false;
    QTest::newRow("a short job") << true << 10'000 << false;
    QTest::newRow("the window is in front") << true << 10 << true;
}

void TestJobNotifier::isSilent()
{
    QFETCH(bool, enabled);
    QFETCH(int, threshold);
    QFETCH(bool, inFront);
    JobNotifier notifier(m_jobs);
    notifier.setEnabled(enabled);
    notifier.setThreshold(std::chrono::milliseconds(threshold));
    QWidget window;
    if (inFront) {
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    runFor(50ms, {});

    // A later word arrives, so the earlier one would have.
    window.hide();
    QTRY_VERIFY(!QApplication::activeWindow());
    JobNotifier loud(m_jobs);
    loud.setThreshold(0ms);
    notifier.setEnabled(false);
    runFor(50ms, {});
    QTRY_COMPARE(m_notifications.titles.size(), 1);
    QTest::qWait(100);
    QCOMPARE(m_notifications.titles.size(), 1);
}

WATCHED_TEST_MAIN(TestJobNotifier)
#include "tst_jobnotifier.moc"
