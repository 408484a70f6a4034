#include "profiles/keychain/qtkeychainjobs.h"
#include "profiles/keychainvault.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace profiles;
using base::ErrorCode;

/// A session without a keychain, as over SSH and in containers. A program of its own, since a
/// process that has seen a session bus does not forget it.
class TestKeychainAbsent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatToDo();
};

void TestKeychainAbsent::saysWhatToDo()
{
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP"})
        qunsetenv(name);
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus");
    KeychainVault vault(&makeQtKeychainJobs);
    QElapsedTimer timer;
    timer.start();
    const auto read = vault.read(u"a"_s);
    QCOMPARE(read.error().code, ErrorCode::VaultUnavailable);
    QVERIFY(read.error().hint.contains("vault file"_L1));
    QVERIFY(!read.error().hint.contains("--vault"_L1)); // The window shows it too.
    QCOMPARE(vault.write(u"a"_s, base::Secret("b")).error().code, ErrorCode::VaultUnavailable);
    QCOMPARE(vault.remove(u"a"_s).error().code, ErrorCode::VaultUnavailable);
    QCOMPARE(vault.probe().error().code, ErrorCode::VaultUnavailable);
    // Told at once, not after the time that a person would have to answer.
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestKeychainAbsent)
#include "tst_keychainabsent.moc"
