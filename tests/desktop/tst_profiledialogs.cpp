#include "desktop/profiles/importdialog.h"
#include "desktop/profiles/profiledialog.h"
#include "desktop/profiles/vaultdialog.h"
#include "desktop/shots.h"
#include "desktop/theme/messagebanner.h"
#include "desktop/watchdog.h"
#include "migration/importedurls.h"
#include "profiles/filevault.h"
#include "profiles/profilestore.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using profiles::Profile;

/// The dialogs that keep connections, with a real vault file behind them.
class TestProfileDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void savesANewConnection();
    void asksBeforeWhatWasTypedIsLost();
    void keepsTheSecretOfAnEditedOne();
    void sendsNoSavedPasswordElsewhere();
    void keepsFieldsAndUrlInStep();
    void movesAPastedPassword();
    void saysWhyItCannotSave();
    void testsWhatIsNotSaved();
    void stopsATest();
    void importsWhatIsChecked();
    void makesAndOpensAVaultFile();
    void changesThePassphraseOfAVaultFile();

private:
    [[nodiscard]] desktop::ProfileDialog::Save saving() const;

    std::unique_ptr<QTemporaryDir> m_directory;
    std::shared_ptr<profiles::FileVault> m_vault;
    std::shared_ptr<profiles::ProfileStore> m_store;
    base::SystemClock m_clock;
};

namespace {

template<typename Widget>
Widget *child(QWidget &dialog, const QString &name)
{
    auto *found = dialog.findChild<Widget *>(name);
    if (!found)
        qFatal("There is no control %s", qPrintable(name));
    return found;
}

void press(QDialog &dialog, QDialogButtonBox::StandardButton button)
{
    QTest::mouseClick(child<QDialogButtonBox>(dialog, u"buttonBox"_s)->button(button),
                      Qt::LeftButton);
}

} // namespace

void TestProfileDialogs::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_vault = std::make_shared<profiles::FileVault>(
        m_directory->filePath(u"vault"_s), profiles::FileVault::Settings{.idle = 1h, .logN = 10});
    QVERIFY(m_vault->create(base::Secret("x")));
    m_store =
        std::make_shared<profiles::ProfileStore>(m_directory->filePath(u"index.json"_s), m_vault);
}

void TestProfileDialogs::cleanup()
{
    VERIFY_GUI_THREAD_WAS_FREE();
}

desktop::ProfileDialog::Save TestProfileDialogs::saving() const
{
    return [store = m_store](const Profile &profile) { return store->save(profile); };
}

void TestProfileDialogs::savesANewConnection()
{
    desktop::ProfileDialog dialog({}, saving(), m_clock);
    QSignalSpy saved(&dialog, &desktop::ProfileDialog::saved);
    dialog.open();
    QTest::keyClicks(child<QLineEdit>(dialog, u"nameEdit"_s), u"shop"_s);
    child<QComboBox>(dialog, u"environmentCombo"_s)->setCurrentIndex(3);
    QTest::keyClicks(child<QLineEdit>(dialog, u"hostEdit"_s), u"db1"_s);
    QTest::keyClicks(child<QLineEdit>(dialog, u"databaseEdit"_s), u"shop"_s);
    QTest::keyClicks(child<QLineEdit>(dialog, u"userEdit"_s), u"anna"_s);
    QTest::keyClicks(child<QLineEdit>(dialog, u"passwordEdit"_s), u"geheim"_s);
    child<QCheckBox>(dialog, u"readOnlyBox"_s)->setChecked(true);
    testsupport::shoot(dialog, u"profiledialog"_s);
    press(dialog, QDialogButtonBox::Save);
    QVERIFY(saved.wait());
    const auto profile = m_store->load(saved.first().first().toString());
    QVERIFY(profile);
    QCOMPARE(profile->url, u"postgresql://anna@db1/shop"_s);
    QCOMPARE(profile->environment, profiles::Environment::Production);
    QCOMPARE(profile->password.view(), QByteArrayView("geheim"));
    QVERIFY(profile->readOnly);
    QVERIFY(child<QLineEdit>(dialog, u"passwordEdit"_s)->text().isEmpty());
}

void TestProfileDialogs::asksBeforeWhatWasTypedIsLost()
{
    desktop::ProfileDialog untouched({}, saving(), m_clock);
    untouched.open();
    QTest::keyClick(&untouched, Qt::Key_Escape);
    QVERIFY(!untouched.isVisible());

    desktop::ProfileDialog dialog({}, saving(), m_clock);
    dialog.open();
    QTest::keyClicks(child<QLineEdit>(dialog, u"nameEdit"_s), u"shop"_s);
    const auto escape = [&dialog] {
        QTest::keyClick(&dialog, Qt::Key_Escape);
        return dialog.findChild<QMessageBox *>();
    };
    QPointer<QMessageBox> box = escape();
    QVERIFY(box);
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(!box);
    QVERIFY(dialog.isVisible());
    box = escape();
    QVERIFY(box);
    box->button(QMessageBox::Discard)->click();
    QVERIFY(!dialog.isVisible());
}

void TestProfileDialogs::keepsTheSecretOfAnEditedOne()
{
    Profile first;
    first.name = u"shop"_s;
    first.url = u"postgresql://anna@db1/shop?application_name=x"_s;
    first.password = base::Secret("geheim");
    const auto id = m_store->save(first);
    QVERIFY(id);
    desktop::ProfileDialog dialog(*m_store->load(*id), saving(), m_clock);
    QSignalSpy saved(&dialog, &desktop::ProfileDialog::saved);
    dialog.open();
    QVERIFY(child<QLineEdit>(dialog, u"passwordEdit"_s)->text().isEmpty());
    child<QLineEdit>(dialog, u"databaseEdit"_s)->setText(u"shop2"_s);
    press(dialog, QDialogButtonBox::Save);
    QVERIFY(saved.wait());
    const auto after = m_store->load(*id);
    QCOMPARE(after->url, u"postgresql://anna@db1/shop2?application_name=x"_s);
    QCOMPARE(after->password.view(), QByteArrayView("geheim"));

    const Profile copy = desktop::ProfileDialog::duplicateOf(*after);
    QVERIFY(copy.id.isEmpty());
    QVERIFY(copy.name != after->name);
    QCOMPARE(copy.password.view(), QByteArrayView("geheim"));
}

void TestProfileDialogs::sendsNoSavedPasswordElsewhere()
{
    Profile first;
    first.name = u"shop"_s;
    first.url = u"postgresql://anna@db1/shop"_s;
    first.password = base::Secret("geheim");
    const auto id = m_store->save(first);
    QVERIFY(id);
    desktop::ProfileDialog dialog(*m_store->load(*id), saving(), m_clock);
    QSignalSpy saved(&dialog, &desktop::ProfileDialog::saved);
    dialog.open();
    auto *forget = child<QCheckBox>(dialog, u"forgetPasswordBox"_s);
    auto *password = child<QLineEdit>(dialog, u"passwordEdit"_s);
    const QString kept = password->placeholderText();
    QVERIFY(!forget->isHidden());
    auto *host = child<QLineEdit>(dialog, u"hostEdit"_s);
    host->setText(u"evil.example"_s);
    QVERIFY(forget->isHidden());
    QVERIFY(password->placeholderText() != kept);
    host->setText(u"db1"_s); // Back where it belongs.
    QCOMPARE(password->placeholderText(), kept);
    child<QLineEdit>(dialog, u"userEdit"_s)->setText(u"bob"_s);
    press(dialog, QDialogButtonBox::Save);
    QVERIFY(saved.wait());
    QVERIFY(m_store->load(*id)->password.isEmpty());
}

void TestProfileDialogs::keepsFieldsAndUrlInStep()
{
    desktop::ProfileDialog dialog({}, saving(), m_clock);
    dialog.open();
    auto *url = child<QPlainTextEdit>(dialog, u"urlEdit"_s);
    url->setPlainText(u"postgresql://anna@db1:5433/shop?sslmode=require&sslrootcert=/ca.pem"_s);
    QCOMPARE(child<QLineEdit>(dialog, u"hostEdit"_s)->text(), u"db1"_s);
    QCOMPARE(child<QLineEdit>(dialog, u"portEdit"_s)->text(), u"5433"_s);
    QCOMPARE(child<QComboBox>(dialog, u"sslModeCombo"_s)->currentData().toString(), u"require"_s);
    QCOMPARE(child<QLineEdit>(dialog, u"rootCertEdit"_s)->text(), u"/ca.pem"_s);
    child<QLineEdit>(dialog, u"hostEdit"_s)->setText(u"db2"_s);
    QCOMPARE(url->toPlainText(),
             u"postgresql://anna@db2:5433/shop?sslmode=require&sslrootcert=/ca.pem"_s);
    url->setPlainText(u"sqlite:/srv/shop.db"_s);
    QCOMPARE(child<QComboBox>(dialog, u"engineCombo"_s)->currentIndex(), 1);
    QCOMPARE(child<QLineEdit>(dialog, u"fileEdit"_s)->text(), u"/srv/shop.db"_s);
}

void TestProfileDialogs::movesAPastedPassword()
{
    desktop::ProfileDialog dialog({}, saving(), m_clock);
    dialog.open();
    auto *url = child<QPlainTextEdit>(dialog, u"urlEdit"_s);
    url->setPlainText(u"postgresql://anna:geheim@db1/shop"_s);
    QCOMPARE(url->toPlainText(), u"postgresql://anna@db1/shop"_s);
    QCOMPARE(child<QLineEdit>(dialog, u"passwordEdit"_s)->text(), u"geheim"_s);
}

void TestProfileDialogs::saysWhyItCannotSave()
{
    desktop::ProfileDialog dialog({}, saving(), m_clock);
    dialog.open();
    child<QPlainTextEdit>(dialog, u"urlEdit"_s)->setPlainText(u"nonsense"_s);
    press(dialog, QDialogButtonBox::Save);
    QVERIFY(dialog.isVisible());
    auto *banner = child<desktop::MessageBanner>(dialog, u"banner"_s);
    QTRY_VERIFY(!banner->message().isEmpty());
    // A locked vault is told too, and what was typed is still there.
    m_vault->lock();
    child<QPlainTextEdit>(dialog, u"urlEdit"_s)->setPlainText(u"sqlite:/a.db"_s);
    child<QLineEdit>(dialog, u"nameEdit"_s)->setText(u"a"_s);
    press(dialog, QDialogButtonBox::Save);
    QTRY_VERIFY(banner->message().contains("locked"_L1));
    QVERIFY(dialog.isVisible());
}

void TestProfileDialogs::testsWhatIsNotSaved()
{
    const QString file = m_directory->filePath(u"shop.db"_s);
    QFile(file).open(QFile::WriteOnly);
    desktop::ProfileDialog dialog({}, saving(), m_clock);
    QSignalSpy tested(&dialog, &desktop::ProfileDialog::tested);
    dialog.open();
    child<QPlainTextEdit>(dialog, u"urlEdit"_s)->setPlainText("sqlite:"_L1 + file);
    QTest::mouseClick(child<QPushButton>(dialog, u"testButton"_s), Qt::LeftButton);
    QVERIFY(tested.wait());
    auto *checks = child<QTreeWidget>(dialog, u"checksTree"_s);
    QCOMPARE(checks->topLevelItemCount(), 5);
    QCOMPARE(checks->topLevelItem(0)->text(1), u"passed"_s);
    QVERIFY(checks->topLevelItem(2)->text(3).startsWith("SQLite"_L1));
    testsupport::shoot(dialog, u"profiledialog-tested"_s);
    QVERIFY(m_store->entries().isEmpty());
}

void TestProfileDialogs::stopsATest()
{
    desktop::ProfileDialog dialog({}, saving(), m_clock);
    QSignalSpy tested(&dialog, &desktop::ProfileDialog::tested);
    dialog.open();
    // An address that is set aside for documentation: nobody answers there, or it is unreachable.
    child<QPlainTextEdit>(dialog, u"urlEdit"_s)->setPlainText(u"postgresql://a@192.0.2.1/b"_s);
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::mouseClick(child<QPushButton>(dialog, u"testButton"_s), Qt::LeftButton);
    // What is typed on must not end in a field that nobody looked at.
    QCOMPARE(dialog.focusWidget(), child<QPushButton>(dialog, u"stopButton"_s));
    QTest::mouseClick(child<QPushButton>(dialog, u"stopButton"_s), Qt::LeftButton);
    QVERIFY(tested.wait());
    QCOMPARE(dialog.focusWidget(), child<QPushButton>(dialog, u"testButton"_s));
    QVERIFY(child<QPushButton>(dialog, u"testButton"_s)->isEnabled());
    QVERIFY(!child<desktop::MessageBanner>(dialog, u"banner"_s)->message().isEmpty());
}

void TestProfileDialogs::importsWhatIsChecked()
{
    QFile file(m_directory->filePath(u".pgpass"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("db1:5432:shop:anna:one\ndb2:5432:bills:bob:two\n*:*:*:eve:three\n");
    file.close();
    desktop::ImportDialog dialog({.read =
                                      [](const QString &path) {
                                          return profiles::readImport(path,
                                                                      migration::importedUrls);
                                      },
                                  .save = saving()});
    QSignalSpy imported(&dialog, &desktop::ImportDialog::imported);
    dialog.open();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *edit = child<QLineEdit>(dialog, u"fileEdit"_s);
    edit->setFocus();
    edit->setText(file.fileName());
    QTest::keyClick(edit, Qt::Key_Tab);
    auto *found = child<QTreeWidget>(dialog, u"foundTree"_s);
    QTRY_COMPARE(found->topLevelItemCount(), 2);
    testsupport::shoot(dialog, u"importdialog"_s);
    found->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    press(dialog, QDialogButtonBox::Ok);
    QVERIFY(imported.wait());
    QCOMPARE(m_store->entries().size(), 1);
    QCOMPARE(m_store->entries().first().name, u"bills@db2"_s);
}

void TestProfileDialogs::makesAndOpensAVaultFile()
{
    const QString path = m_directory->filePath(u"other"_s);
    const auto vault = std::make_shared<profiles::FileVault>(
        path, profiles::FileVault::Settings{.idle = 1h, .logN = 10});
    const desktop::VaultDialog::Services services{
        .tryKeychain = [] { return base::Result<>(base::failure({.message = u"No keychain."_s})); },
        .openFile =
            [vault](const QString &, const base::Secret &passphrase,
                    desktop::VaultDialog::File what) {
                return what == desktop::VaultDialog::File::Make ? vault->create(passphrase)
                                                                : vault->unlock(passphrase);
            }};
    desktop::VaultDialog dialog({}, base::Error{.message = u"No keychain answers."_s}, services);
    QSignalSpy opened(&dialog, &desktop::VaultDialog::opened);
    dialog.open();
    auto *banner = child<desktop::MessageBanner>(dialog, u"banner"_s);
    QCOMPARE(banner->message(), u"No keychain answers."_s);
    press(dialog, QDialogButtonBox::Ok); // try again
    QTRY_COMPARE(banner->message(), u"No keychain."_s);

    child<QRadioButton>(dialog, u"makeRadio"_s)->setChecked(true);
    auto *button = child<QDialogButtonBox>(dialog, u"buttonBox"_s)->button(QDialogButtonBox::Ok);
    child<QLineEdit>(dialog, u"fileEdit"_s)->setText(path);
    child<QLineEdit>(dialog, u"passphraseEdit"_s)->setText(u"open sesame"_s);
    QVERIFY(!button->isEnabled());
    child<QLineEdit>(dialog, u"againEdit"_s)->setText(u"open sesame"_s);
    testsupport::shoot(dialog, u"vaultdialog"_s);
    press(dialog, QDialogButtonBox::Ok);
    QVERIFY(opened.wait());
    QVERIFY(!vault->isLocked());
    QVERIFY(child<QLineEdit>(dialog, u"passphraseEdit"_s)->text().isEmpty());
}

void TestProfileDialogs::changesThePassphraseOfAVaultFile()
{
    const QString path = m_directory->filePath(u"sealed"_s);
    const profiles::FileVault::Settings quick{.idle = 1h, .logN = 10};
    profiles::FileVault made(path, quick);
    QVERIFY(made.create(base::Secret("open sesame")));
    QVERIFY(made.write(u"item"_s, base::Secret("value")));
    const desktop::VaultDialog::Services services{
        .changePassphrase = [quick](const QString &file, const base::Secret &before,
                                    const base::Secret &after) {
            return profiles::FileVault(file, quick).changePassphrase(before, after);
        }};
    desktop::VaultDialog dialog({path}, {}, services);
    QSignalSpy opened(&dialog, &desktop::VaultDialog::opened);
    dialog.open();
    child<QRadioButton>(dialog, u"changeRadio"_s)->setChecked(true);
    const auto *button =
        child<QDialogButtonBox>(dialog, u"buttonBox"_s)->button(QDialogButtonBox::Ok);
    const auto type = [&dialog](const QString &before, const QString &after, const QString &again) {
        child<QLineEdit>(dialog, u"passphraseEdit"_s)->setText(before);
        child<QLineEdit>(dialog, u"newEdit"_s)->setText(after);
        child<QLineEdit>(dialog, u"againEdit"_s)->setText(again);
    };
    type(u"open sesame"_s, u"close sesame"_s, u"close sesam"_s);
    QVERIFY(!button->isEnabled());
    type(u"open says me"_s, u"close sesame"_s, u"close sesame"_s);
    testsupport::shoot(dialog, u"vaultdialog-passphrase"_s);
    press(dialog, QDialogButtonBox::Ok);
    auto *banner = child<desktop::MessageBanner>(dialog, u"banner"_s);
    QTRY_VERIFY(banner->message().contains(u"passphrase"_s)); // A wrong one changes nothing.
    QVERIFY(profiles::FileVault(path, quick).unlock(base::Secret("open sesame")));

    type(u"open sesame"_s, u"close sesame"_s, u"close sesame"_s);
    press(dialog, QDialogButtonBox::Ok);
    QVERIFY(opened.wait());
    QVERIFY(child<QLineEdit>(dialog, u"newEdit"_s)->text().isEmpty());
    profiles::FileVault sealed(path, quick);
    QVERIFY(!sealed.unlock(base::Secret("open sesame")));
    QVERIFY(sealed.unlock(base::Secret("close sesame")));
    QCOMPARE(sealed.read(u"item"_s)->view(), QByteArrayView("value"));
}

WATCHED_TEST_MAIN(TestProfileDialogs)
#include "tst_profiledialogs.moc"
