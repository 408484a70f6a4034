#include "profiles/keychain/qtkeychainjobs.h"
#include "profiles/keychainvault.h"
#include "profiles/keyring.h"
#include "profiles/profilestore.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace profiles;
using base::ErrorCode;
using base::Secret;

/// The keychain of a desktop, a real one. QtKeychain wants one thread per process, so that all
/// tests share one vault; how it is after a restart of the program, tst_profileverb sees.
class TestKeychainVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void answers();
    void keepsItems();
    void keepsAnyBytes();
    void servesSeveralThreads();
    void keepsProfiles();
    void outlivesARestartOfTheKeyring();
    void givesUpWhenItIsFrozen();
    void saysThatItIsLocked();
    void stopsWaiting();

private:
    /// The item's bytes, or why there are none.
    [[nodiscard]] QByteArray contents(const QString &key) const;

    testsupport::Keyring m_keyring;
    std::stop_source m_stop;
    std::shared_ptr<KeychainVault> m_vault;
};

void TestKeychainVault::initTestCase()
{
    QVERIFY(m_keyring.start());
    m_keyring.enter();
    m_vault = std::make_shared<KeychainVault>(
        &makeQtKeychainJobs, KeychainVault::Settings{.limit = 3s, .stop = m_stop.get_token()});
}

void TestKeychainVault::cleanupTestCase()
{
    m_vault.reset();
}

QByteArray TestKeychainVault::contents(const QString &key) const
{
    const auto item = m_vault->read(key);
    return item ? item->view().toByteArray()
                : (item.error().message + u' ' + item.error().detail).toUtf8();
}

void TestKeychainVault::answers()
{
    const auto answer = m_vault->probe();
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message + answer.error().detail));
}

void TestKeychainVault::keepsItems()
{
    QCOMPARE(m_vault->read(u"a"_s).error().code, ErrorCode::VaultItemMissing);
    QVERIFY(m_vault->write(u"a"_s, Secret("one")));
    QVERIFY(m_vault->write(u"b"_s, Secret("two")));
    QVERIFY(m_vault->write(u"a"_s, Secret("three")));
    QCOMPARE(contents(u"a"_s), QByteArrayView("three").toByteArray());
    QCOMPARE(contents(u"b"_s), QByteArrayView("two").toByteArray());
    QVERIFY(m_vault->remove(u"a"_s));
    QVERIFY(m_vault->remove(u"a"_s)); // gone is gone
    QCOMPARE(m_vault->read(u"a"_s).error().code, ErrorCode::VaultItemMissing);
}

void TestKeychainVault::keepsAnyBytes()
{
    QByteArray bytes;
    for (int i = 0; i < 70'000; ++i)
        bytes.append(static_cast<char>(i * 31));
    QVERIFY(m_vault->write(u"bytes"_s, Secret(bytes)));
    QCOMPARE(contents(u"bytes"_s), QByteArrayView(bytes).toByteArray());
}

void TestKeychainVault::servesSeveralThreads()
{
    std::atomic<int> sound = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 6; ++i) {
            threads.emplace_back([this, i, &sound] {
                const QString key = u"thread/%1"_s.arg(i);
                const auto written = m_vault->write(key, Secret(key.toUtf8()));
                const auto read = m_vault->read(key);
                sound += written && read && read->view() == key.toUtf8() ? 1 : 0;
            });
        }
    }
    QCOMPARE(sound.load(), 6);
}

void TestKeychainVault::keepsProfiles()
{
    const QString index = m_keyring.home() + u"/.config/stemma/profiles.json"_s;
    ProfileStore store(index, m_vault);
    Profile profile;
    profile.name = u"shop"_s;
    profile.url = u"postgresql://anna@db-17.example/shop"_s;
    profile.password = Secret("v3ry secret");
    const auto id = store.save(profile);
    QVERIFY(id);
    Profile edited = *store.load(*id);
    edited.role = u"owner"_s;
    QVERIFY(store.save(edited));
    QCOMPARE(store.load(*id)->role, u"owner"_s);
    QCOMPARE(store.load(*id)->password.view(), QByteArrayView("v3ry secret"));
    for (const char *secret : {"v3ry secret", "anna", "db-17"})
        QCOMPARE(m_keyring.filesWith(secret), QStringList());
    const auto removed = store.remove(*id);
    QVERIFY(removed);
    QCOMPARE(m_vault->read("profile/"_L1 + *id).error().code, ErrorCode::VaultItemMissing);
    QVERIFY(store.restore(*removed));
    QCOMPARE(store.load(*id)->role, u"owner"_s);
}

void TestKeychainVault::outlivesARestartOfTheKeyring()
{
    QVERIFY(m_vault->write(u"kept"_s, Secret("over night")));
    QVERIFY(m_keyring.restart());
    const auto kept = m_vault->read(u"kept"_s);
    QVERIFY2(kept, kept ? "" : qPrintable(kept.error().message + kept.error().detail));
    QCOMPARE(kept->view(), QByteArrayView("over night"));
}

void TestKeychainVault::givesUpWhenItIsFrozen()
{
    m_keyring.freeze();
    QElapsedTimer timer;
    timer.start();
    const auto late = m_vault->read(u"kept"_s);
    const qint64 waited = timer.elapsed();
    m_keyring.thaw();
    QCOMPARE(late.error().code, ErrorCode::VaultLocked);
    QVERIFY2(waited >= 2900 && waited < 6000, qPrintable(QString::number(waited)));
    // The next call is answered again.
    QTRY_VERIFY_WITH_TIMEOUT(m_vault->read(u"kept"_s).has_value(), 10'000);
}

void TestKeychainVault::saysThatItIsLocked()
{
    QVERIFY(m_keyring.lock());
    const auto locked = m_vault->read(u"kept"_s);
    QVERIFY(!locked);
    QCOMPARE(locked.error().code, ErrorCode::VaultLocked);
    QVERIFY(!locked.error().hint.isEmpty());
    QCOMPARE(m_vault->write(u"kept"_s, Secret("x")).error().code, ErrorCode::VaultLocked);
    QVERIFY(m_keyring.restart());
    QCOMPARE(contents(u"kept"_s), QByteArrayView("over night").toByteArray());
}

void TestKeychainVault::stopsWaiting()
{
    // The last one: the vault stays stopped.
    QVERIFY(m_keyring.restart());
    m_keyring.freeze();
    QElapsedTimer timer;
    timer.start();
    base::Result<Secret> stopped;
    {
        const std::jthread waiting([this, &stopped] { stopped = m_vault->read(u"kept"_s); });
        std::this_thread::sleep_for(300ms);
        m_stop.request_stop();
    }
    QVERIFY(timer.elapsed() < 2500);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    m_keyring.thaw();
}

QTEST_GUILESS_MAIN(TestKeychainVault)
#include "tst_keychainvault.moc"
