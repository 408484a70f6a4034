#include "profiles/filevault.h"
#include "profiles/profilestore.h"
#include "profiles/vaultplace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace profiles;
using base::ErrorCode;
using base::Secret;

class TestProfileStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void keepsProfiles();
    void listsWithoutTheVault();
    void showsNeitherHostNorUserOnDisk();
    void keepsTheIdWhenTheNameChanges();
    void refusesATakenName();
    void refusesBadNames_data();
    void refusesBadNames();
    void refusesAPasswordInTheUrl();
    void findsByName();
    void putsBackWhatWasRemoved();
    void removesWhatTheVaultHasLost();
    void keepsTheOrder();
    void setsADamagedIndexAside();
    void goesOnWithTheBackup();
    void showsTheBackupOfAMissingIndex();
    void leavesTheIndexOfANewerVersionAlone();
    void seesWhatOthersChanged();
    void staysWithTheStricterEnvironment();
    void savesNothingInALockedVault();
    void knowsItsPlaces();

private:
    [[nodiscard]] QString indexPath() const { return m_directory->filePath(u"c/profiles.json"_s); }
    [[nodiscard]] ProfileStore store() const { return {indexPath(), m_vault}; }
    [[nodiscard]] static Profile profile(const QString &name);
    static QStringList names(const ProfileStore &store);

    std::unique_ptr<QTemporaryDir> m_directory;
    std::shared_ptr<FileVault> m_vault;
};

void TestProfileStore::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_vault = std::make_shared<FileVault>(m_directory->filePath(u"vault"_s),
                                          FileVault::Settings{.idle = 1h, .logN = 10});
    QVERIFY(m_vault->create(Secret("x")));
}

Profile TestProfileStore::profile(const QString &name)
{
    Profile profile;
    profile.name = name;
    profile.environment = Environment::Staging;
    profile.url = u"postgresql://anna@db-17.example/shop"_s;
    profile.password = Secret("the password");
    return profile;
}

QStringList TestProfileStore::names(const ProfileStore &store)
{
    QStringList names;
    for (const Entry &entry : store.entries())
        names.append(entry.name);
    return names;
}

void TestProfileStore::keepsProfiles()
{
    ProfileStore first = store();
    const auto id = first.save(profile(u"shop"_s));
    QVERIFY(id);
    const ProfileStore second = store();
    QCOMPARE(names(second), QStringList{u"shop"_s});
    const auto loaded = second.load(*id);
    QVERIFY(loaded);
    QCOMPARE(loaded->url, u"postgresql://anna@db-17.example/shop"_s);
    QCOMPARE(loaded->password.view(), QByteArrayView("the password"));
    QCOMPARE(loaded->environment, Environment::Staging);
    QCOMPARE(second.load(u"nobody"_s).error().code, ErrorCode::ProfileNotFound);
}

void TestProfileStore::listsWithoutTheVault()
{
    QVERIFY(store().save(profile(u"shop"_s)));
    m_vault->lock();
    const ProfileStore locked = store();
    QCOMPARE(locked.entries().size(), 1);
    QCOMPARE(locked.entries().first().environment, Environment::Staging);
    QCOMPARE(locked.load(locked.entries().first().id).error().code, ErrorCode::VaultLocked);
}

void TestProfileStore::showsNeitherHostNorUserOnDisk()
{
    ProfileStore saved = store();
    QVERIFY(saved.save(profile(u"shop"_s)));
    QVERIFY(saved.save(profile(u"shop 2"_s)));
    QVERIFY(saved.remove(saved.entries().first().id));
    int files = 0;
    for (const QString &folder : {m_directory->path(), m_directory->filePath(u"c"_s)}) {
        for (const QFileInfo &entry : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
            QFile file(entry.filePath());
            QVERIFY(file.open(QFile::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const char *secret : {"anna", "db-17", "the password"})
                QVERIFY2(!bytes.contains(secret), qPrintable(entry.filePath()));
            ++files;
        }
    }
    QVERIFY(files >= 3); // the vault, the index and its backup
}

void TestProfileStore::keepsTheIdWhenTheNameChanges()
{
    ProfileStore saved = store();
    const auto id = saved.save(profile(u"shop"_s));
    Profile renamed = *saved.load(*id);
    renamed.name = u"Shop"_s; // its own name in other letters is free
    renamed.environment = Environment::Production;
    QCOMPARE(*saved.save(renamed), *id);
    QCOMPARE(names(store()), QStringList{u"Shop"_s});
    QCOMPARE(store().entries().first().environment, Environment::Production);
}

void TestProfileStore::refusesATakenName()
{
    ProfileStore saved = store();
    QVERIFY(saved.save(profile(u"shop"_s)));
    QCOMPARE(saved.save(profile(u"SHOP"_s)).error().code, ErrorCode::AlreadyExists);
    // One that another program has saved meanwhile is taken too.
    ProfileStore other = store();
    QVERIFY(other.save(profile(u"bills"_s)));
    QCOMPARE(saved.save(profile(u"bills"_s)).error().code, ErrorCode::AlreadyExists);
    QCOMPARE(saved.entries().size(), 2);
}

void TestProfileStore::refusesBadNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("blank") << u"  "_s;
    QTest::newRow("blank in front") << u" a"_s;
    QTest::newRow("newline") << u"a\nb"_s;
    QTest::newRow("dash") << u"-y"_s;
    QTest::newRow("long") << QString(101, u'a');
}

void TestProfileStore::refusesBadNames()
{
    QFETCH(QString, name);
    QCOMPARE(store().save(profile(name)).error().code, ErrorCode::Usage);
    QVERIFY(store().entries().isEmpty());
}

void TestProfileStore::refusesAPasswordInTheUrl()
{
    Profile open = profile(u"shop"_s);
    open.url = u"postgresql://anna:secret@db/shop"_s;
    const auto refused = store().save(open);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QVERIFY(!refused.error().message.contains("secret"_L1));
    open.url = u"nonsense"_s;
    QCOMPARE(store().save(open).error().code, ErrorCode::BadUrl);
}

void TestProfileStore::findsByName()
{
    ProfileStore saved = store();
    QCOMPARE(saved.find(u"shop"_s).error().code, ErrorCode::ProfileNotFound);
    const auto id = saved.save(profile(u"shop-staging"_s));
    QVERIFY(saved.save(profile(u"bills"_s)));
    QCOMPARE(*saved.find(u"shop-STAGING"_s), *id);
    const auto missing = saved.find(u"shop-stagin"_s);
    QCOMPARE(missing.error().code, ErrorCode::ProfileNotFound);
    QVERIFY(missing.error().hint.contains("shop-staging, bills"_L1));
}

void TestProfileStore::putsBackWhatWasRemoved()
{
    ProfileStore saved = store();
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        QVERIFY(saved.save(profile(name)));
    const QString id = saved.entries().at(1).id;
    const auto removed = saved.remove(id);
    QVERIFY(removed);
    QCOMPARE(names(store()), QStringList({u"a"_s, u"c"_s}));
    QCOMPARE(m_vault->read("profile/"_L1 + id).error().code, ErrorCode::VaultItemMissing);

    QVERIFY(saved.restore(*removed));
    QVERIFY(saved.restore(*removed)); // once is enough, twice does no harm
    QCOMPARE(names(store()), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(store().load(id)->password.view(), QByteArrayView("the password"));
    QCOMPARE(saved.remove(u"nobody"_s).error().code, ErrorCode::ProfileNotFound);
}

void TestProfileStore::removesWhatTheVaultHasLost()
{
    ProfileStore saved = store();
    const auto id = saved.save(profile(u"a"_s));
    QVERIFY(m_vault->remove("profile/"_L1 + *id));
    QCOMPARE(saved.load(*id).error().code, ErrorCode::VaultItemMissing);
    QVERIFY(saved.remove(*id));
    QVERIFY(store().entries().isEmpty());
}

void TestProfileStore::keepsTheOrder()
{
    ProfileStore saved = store();
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        QVERIFY(saved.save(profile(name)));
    const QList<Entry> entries = saved.entries();
    QVERIFY(saved.reorder({entries[2].id, entries[0].id}));
    QCOMPARE(names(store()), QStringList({u"c"_s, u"a"_s, u"b"_s}));
}

void TestProfileStore::setsADamagedIndexAside()
{
    QVERIFY(QDir().mkpath(m_directory->filePath(u"c"_s)));
    QFile file(indexPath());
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("{\"stemma_profiles\": 1, \"profi");
    file.close();
    ProfileStore fresh = store();
    QVERIFY(fresh.entries().isEmpty());
    QVERIFY(fresh.damage().contains(".damaged-"_L1));
    const QStringList aside =
        QDir(m_directory->filePath(u"c"_s)).entryList({u"*.damaged-*"_s}, QDir::Files);
    QCOMPARE(aside.size(), 1);
    QVERIFY(fresh.save(profile(u"shop"_s)));
    QVERIFY(store().damage().isEmpty());
    QCOMPARE(names(store()), QStringList{u"shop"_s});
}

void TestProfileStore::goesOnWithTheBackup()
{
    ProfileStore saved = store();
    for (int i = 0; i < 8; ++i)
        QVERIFY(saved.save(profile(u"p%1"_s.arg(i))));
    QCOMPARE(QDir(m_directory->filePath(u"c"_s)).entryList({u"*.backup-*"_s}, QDir::Files).size(),
             5);
    QFile file(indexPath());
    QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
    file.close();
    const ProfileStore after = store();
    QCOMPARE(after.entries().size(), 7);
    QVERIFY(!after.damage().isEmpty());
    // What was told once is not lost for the next one.
    QCOMPARE(store().entries().size(), 7);
    QVERIFY(store().damage().isEmpty());
}

void TestProfileStore::showsTheBackupOfAMissingIndex()
{
    ProfileStore saved = store();
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        QVERIFY(saved.save(profile(name)));
    QVERIFY(QFile::remove(indexPath()));
    const ProfileStore after = store();
    QCOMPARE(names(after), QStringList({u"a"_s, u"b"_s}));
    QVERIFY(after.damage().contains(indexPath()));
    QVERIFY(store().damage().isEmpty());
    QCOMPARE(names(store()), QStringList({u"a"_s, u"b"_s}));
    QVERIFY(saved.save(profile(u"d"_s)));
    QCOMPARE(names(store()), QStringList({u"a"_s, u"b"_s, u"d"_s}));
}

void TestProfileStore::leavesTheIndexOfANewerVersionAlone()
{
    QVERIFY(store().save(profile(u"a"_s)));
    const QByteArray newer = "{\"stemma_profiles\": 99, \"profiles\": {}}";
    QFile file(indexPath());
    QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
    file.write(newer);
    file.close();
    ProfileStore refused = store();
    QVERIFY(refused.refusal());
    QVERIFY(refused.entries().isEmpty());
    QCOMPARE(refused.save(profile(u"b"_s)).error().code, refused.refusal()->code);
    QVERIFY(!refused.reorder({}));
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), newer);
}

void TestProfileStore::seesWhatOthersChanged()
{
    ProfileStore one = store();
    ProfileStore other = store();
    QVERIFY(one.save(profile(u"a"_s)));
    QVERIFY(other.save(profile(u"b"_s)));
    one.refresh();
    QCOMPARE(names(one), QStringList({u"a"_s, u"b"_s}));
}

void TestProfileStore::staysWithTheStricterEnvironment()
{
    ProfileStore saved = store();
    Profile production = profile(u"live"_s);
    production.environment = Environment::Production;
    const auto id = saved.save(production);
    QFile file(indexPath());
    QVERIFY(file.open(QFile::ReadOnly));
    QByteArray text = file.readAll();
    file.close();
    text.replace("production", "development");
    QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
    file.write(text);
    file.close();
    QCOMPARE(store().entries().first().environment, Environment::Development);
    QCOMPARE(store().load(*id)->environment, Environment::Production);
}

void TestProfileStore::savesNothingInALockedVault()
{
    m_vault->lock();
    QCOMPARE(store().save(profile(u"a"_s)).error().code, ErrorCode::VaultLocked);
    QVERIFY(store().entries().isEmpty());
    QVERIFY(!QFile::exists(indexPath()));
}

void TestProfileStore::knowsItsPlaces()
{
    QVERIFY(parseVaultPlace({})->isKeychain());
    QVERIFY(parseVaultPlace(u"keychain"_s)->isKeychain());
    QVERIFY(parseVaultPlace(u"keychain"_s)->indexPath().endsWith("/stemma/profiles.json"_L1));
    const auto file = parseVaultPlace(u"file:/srv/../vault"_s);
    QCOMPARE(file->text(), u"file:/vault"_s);
    QCOMPARE(file->indexPath(), u"/vault.profiles.json"_s);
    for (const QString &wrong : {u"file:"_s, u"/vault"_s, u"kwallet"_s})
        QCOMPARE(parseVaultPlace(wrong).error().code, ErrorCode::Usage);
}

QTEST_GUILESS_MAIN(TestProfileStore)
#include "tst_profilestore.moc"
