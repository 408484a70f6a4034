#include "profiles/filevault.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace profiles;
using base::ErrorCode;
using base::Secret;

class TestFileVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void keepsItems();
    void opensWithTheRightPassphraseOnly();
    void isLockedAtFirst();
    void locksAfterATime();
    void showsNothingOnDisk();
    void refusesAFileThatOthersMayRead();
    void refusesWhatIsNoVault_data();
    void refusesWhatIsNoVault();
    void noticesEveryChangedByte();
    void changesThePassphrase();
    void servesSeveralAtOnce();
    void isNeverMadeOverAnother();

private:
    [[nodiscard]] QString path() const { return m_directory->filePath(u"vault"_s); }
    /// Small work, so that the test is about the file and not about scrypt.
    [[nodiscard]] std::unique_ptr<FileVault> vault(std::chrono::milliseconds idle = 1h) const;
    [[nodiscard]] QByteArray fileBytes() const;

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestFileVault::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<FileVault> TestFileVault::vault(std::chrono::milliseconds idle) const
{
    return std::make_unique<FileVault>(path(), FileVault::Settings{.idle = idle, .logN = 10});
}

QByteArray TestFileVault::fileBytes() const
{
    QFile file(path());
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void TestFileVault::keepsItems()
{
    const auto first = vault();
    QVERIFY(first->create(Secret("open sesame")));
    QVERIFY(first->write(u"profile/1"_s, Secret("one")));
    QVERIFY(first->write(u"profile/2"_s, Secret(QByteArrayView("a\0b", 3))));
    QVERIFY(first->write(u"profile/1"_s, Secret("another one")));
    QVERIFY(first->write(u"profile/3"_s, Secret("three")));
    QVERIFY(first->remove(u"profile/3"_s));
    QVERIFY(first->remove(u"profile/3"_s)); // gone is gone

    const auto second = vault();
    QVERIFY(second->unlock(Secret("open sesame")));
    QCOMPARE(second->read(u"profile/1"_s)->view(), QByteArrayView("another one"));
    QCOMPARE(second->read(u"profile/2"_s)->view(), QByteArrayView("a\0b", 3));
    QCOMPARE(second->read(u"profile/3"_s).error().code, ErrorCode::VaultItemMissing);
}

void TestFileVault::opensWithTheRightPassphraseOnly()
{
    QVERIFY(vault()->create(Secret("open sesame")));
    const auto other = vault();
    QCOMPARE(other->unlock(Secret("open sesam")).error().code, ErrorCode::VaultDenied);
    QVERIFY(other->isLocked());
    QCOMPARE(other->unlock(Secret()).error().code, ErrorCode::VaultDenied);
}

void TestFileVault::isLockedAtFirst()
{
    QCOMPARE(vault()->read(u"a"_s).error().code, ErrorCode::VaultUnavailable); // no file
    QVERIFY(vault()->create(Secret("x")));
    const auto locked = vault();
    QCOMPARE(locked->read(u"a"_s).error().code, ErrorCode::VaultLocked);
    QCOMPARE(locked->write(u"a"_s, Secret("b")).error().code, ErrorCode::VaultLocked);
    QVERIFY(locked->unlock(Secret("x")));
    QVERIFY(locked->write(u"a"_s, Secret("b")));
    locked->lock();
    QCOMPARE(locked->read(u"a"_s).error().code, ErrorCode::VaultLocked);
}

void TestFileVault::locksAfterATime()
{
    const auto idle = vault(300ms);
    QVERIFY(idle->create(Secret("x")));
    QVERIFY(!idle->isLocked());
    QTRY_VERIFY_WITH_TIMEOUT(idle->isLocked(), 5000);
    QCOMPARE(idle->read(u"a"_s).error().code, ErrorCode::VaultLocked);
    QVERIFY(idle->unlock(Secret("x")));
    // Every call puts it off.
    for (int i = 0; i < 8; ++i) {
        std::this_thread::sleep_for(100ms);
        QCOMPARE(idle->read(u"a"_s).error().code, ErrorCode::VaultItemMissing);
    }
}

void TestFileVault::showsNothingOnDisk()
{
    const auto made = vault();
    QVERIFY(made->create(Secret("open sesame")));
    QVERIFY(made->write(u"profile/the-id"_s, Secret("the password")));
    const QByteArray bytes = fileBytes();
    QVERIFY(bytes.startsWith("stemma-vault 1 scrypt 10 8 1 "));
    for (const char *secret : {"the-id", "the password", "sesame"})
        QVERIFY2(!bytes.contains(secret), secret);
    QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    // No copy is left beside it.
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{u"vault"_s});
    // Equal contents are sealed differently every time.
    QVERIFY(made->write(u"profile/the-id"_s, Secret("the password")));
    QVERIFY(fileBytes() != bytes);
}

void TestFileVault::refusesAFileThatOthersMayRead()
{
    QVERIFY(vault()->create(Secret("x")));
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    const auto refused = vault()->unlock(Secret("x"));
    QCOMPARE(refused.error().code, ErrorCode::VaultUnavailable);
    QVERIFY(refused.error().hint.contains("chmod 600"_L1));
}

void TestFileVault::refusesWhatIsNoVault_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray tail(80, 'x');
    const auto row = [&tail](const char *name, const QByteArray &header) {
        QTest::newRow(name) << header + '\n' + tail;
    };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no line") << QByteArray(5000, 'a');
    row("another file", "[Desktop Entry]");
    row("newer",
        "stemma-vault 2 scrypt 10 8 1 MTIzNDU2Nzg5MDEyMzQ1Ng== aes-256-gcm MTIzNDU2Nzg5MDEy");
    row("too much work",
        "stemma-vault 1 scrypt 40 8 1 MTIzNDU2Nzg5MDEyMzQ1Ng== aes-256-gcm MTIzNDU2Nzg5MDEy");
    row("no salt", "stemma-vault 1 scrypt 10 8 1  aes-256-gcm MTIzNDU2Nzg5MDEy");
    row("words left out", "stemma-vault 1 scrypt");
    QTest::newRow("no contents") << QByteArray(
        "stemma-vault 1 scrypt 10 8 1 MTIzNDU2Nzg5MDEyMzQ1Ng== aes-256-gcm "
        "MTIzNDU2Nzg5MDEy\n");
}

void TestFileVault::refusesWhatIsNoVault()
{
    QFETCH(QByteArray, bytes);
    QFile file(path());
    QVERIFY(file.open(QFile::WriteOnly));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(bytes);
    file.close();
    const auto refused = vault()->unlock(Secret("x"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::VaultUnavailable);
}

void TestFileVault::noticesEveryChangedByte()
{
    const auto made = vault();
    QVERIFY(made->create(Secret("x")));
    QVERIFY(made->write(u"a"_s, Secret("b")));
    const QByteArray sound = fileBytes();
    for (qsizetype i = 0; i < sound.size(); ++i) {
        QByteArray changed = sound;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        QFile file(path());
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(changed);
        file.close();
        QVERIFY2(!vault()->unlock(Secret("x")), qPrintable(u"byte %1"_s.arg(i)));
    }
}

void TestFileVault::changesThePassphrase()
{
    const auto made = vault();
    QVERIFY(made->create(Secret("old")));
    QVERIFY(made->write(u"a"_s, Secret("b")));
    const auto other = vault();
    QVERIFY(other->unlock(Secret("old")));

    QCOMPARE(made->changePassphrase(Secret("wrong"), Secret("new")).error().code,
             ErrorCode::VaultDenied);
    QVERIFY(made->changePassphrase(Secret("old"), Secret("new")));
    QCOMPARE(made->read(u"a"_s)->view(), QByteArrayView("b"));
    // The other program finds it locked, and the old passphrase opens nothing any more.
    QCOMPARE(other->read(u"a"_s).error().code, ErrorCode::VaultLocked);
    QCOMPARE(other->unlock(Secret("old")).error().code, ErrorCode::VaultDenied);
    QVERIFY(other->unlock(Secret("new")));
    QCOMPARE(other->read(u"a"_s)->view(), QByteArrayView("b"));
}

void TestFileVault::servesSeveralAtOnce()
{
    QVERIFY(vault()->create(Secret("x")));
    constexpr int writers = 4;
    constexpr int items = 10;
    std::atomic<int> failures = 0;
    {
        std::vector<std::jthread> threads;
        for (int writer = 0; writer < writers; ++writer) {
            threads.emplace_back([this, writer, &failures] {
                const auto mine = vault();
                bool sound = mine->unlock(Secret("x")).has_value();
                for (int i = 0; i < items; ++i) {
                    const QString key = u"%1/%2"_s.arg(writer).arg(i);
                    sound = sound && mine->write(key, Secret(key.toUtf8())).has_value();
                }
                failures += sound ? 0 : 1;
            });
        }
    }
    QCOMPARE(failures.load(), 0);
    const auto reader = vault();
    QVERIFY(reader->unlock(Secret("x")));
    for (int writer = 0; writer < writers; ++writer) {
        for (int i = 0; i < items; ++i) {
            const QString key = u"%1/%2"_s.arg(writer).arg(i);
            const auto item = reader->read(key);
            QVERIFY2(item, qPrintable(key));
            QCOMPARE(item->view(), QByteArrayView(key.toUtf8()));
        }
    }
}

void TestFileVault::isNeverMadeOverAnother()
{
    const auto made = vault();
    QVERIFY(made->create(Secret("x")));
    QVERIFY(made->write(u"a"_s, Secret("b")));
    QCOMPARE(vault()->create(Secret("y")).error().code, ErrorCode::AlreadyExists);
    QCOMPARE(made->read(u"a"_s)->view(), QByteArrayView("b"));
}

QTEST_GUILESS_MAIN(TestFileVault)
#include "tst_filevault.moc"
