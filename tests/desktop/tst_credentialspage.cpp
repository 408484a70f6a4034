#include "desktop/credentialdesk.h"
#include "desktop/credentials/addkeydialog.h"
#include "desktop/credentials/credentialspage.h"
#include "desktop/credentials/keymodel.h"
#include "desktop/credentials/valuesmodel.h"
#include "desktop/settings/settings.h"
#include "desktop/shots.h"
#include "desktop/theme/messagebanner.h"
#include "desktop/watchdog.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace desktop;
using namespace testsupport;
using profiles::Environment;
using Act = CredentialsPage::Act;

namespace {

constexpr int patience = 20'000;
const QByteArray oldSecret = "what the application had last year";
const QByteArray newSecret = "what it has this year";

} // namespace

/// The page of stored credentials with real databases and a real vault file.
class TestCredentialsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void saysHowToDeclareASet();
    void countsWhatTheValuesAre_data();
    void countsWhatTheValuesAre();
    void addsTheFirstKey();
    void addsAKeyFromAFileAndANewOne();
    void findsTheDerivation();
    void recognisesTheWrongKey();
    void aReadOnlyConnectionChangesNothing();
    void aLockedVaultIsSaid();
    void withoutAPlaceForKeys();
    void aKeyInUseIsNotRetired();
    void exportsAKeyForADeployment();
    void verifies();
    void checksWithThePythonOfTheApplication();
    void removesAKeyThatNoValueIsUnder();

private:
    void show(const Target &target);
    [[nodiscard]] bool waitForAccount() const;
    template<typename Widget>
    [[nodiscard]] Widget *child(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }
    [[nodiscard]] QString banner() const { return child<MessageBanner>(u"banner"_s)->message(); }
    [[nodiscard]] QPushButton *bannerButton(const QString &text) const;
    [[nodiscard]] QString words(const QString &column) const;
    [[nodiscard]] AddKeyDialog *openAddKey() const;

    base::SystemClock m_clock{};
    std::unique_ptr<PostgresServer> m_server{};
    QTemporaryDir m_directory{};
    std::unique_ptr<Settings> m_settings{};
    std::unique_ptr<JobList> m_jobs{};
    std::unique_ptr<CredentialsPage> m_page{};
};

void TestCredentialsPage::initTestCase()
{
    auto server = PostgresServer::start();
    QVERIFY2(server, server ? "" : qPrintable(server.error()));
    m_server = *std::move(server);
}

void TestCredentialsPage::init()
{
    m_settings = std::make_unique<Settings>(m_directory.filePath(u"settings.ini"_s));
    m_jobs = std::make_unique<JobList>(*m_settings, m_clock);
    m_page = std::make_unique<CredentialsPage>(*m_jobs, m_clock);
    m_page->resize(1100, 800);
}

void TestCredentialsPage::cleanup()
{
    m_page.reset();
    m_jobs.reset();
    m_settings.reset();
    QFile::remove(m_directory.filePath(u"settings.ini"_s)); // Or the jobs are there again.
    VERIFY_GUI_THREAD_WAS_FREE();
}

void TestCredentialsPage::show(const Target &target)
{
    m_page->setTarget(target);
    m_page->show();
    QVERIFY(waitForAccount());
}

bool TestCredentialsPage::waitForAccount() const
{
    return QTest::qWaitFor([this] { return m_page->account() != nullptr && !m_page->isLooking(); },
                           patience);
}

QPushButton *TestCredentialsPage::bannerButton(const QString &text) const
{
    for (auto *button : child<MessageBanner>(u"banner"_s)->findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

QString TestCredentialsPage::words(const QString &column) const
{
    const auto *model = child<QTableView>(u"valuesView"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, ValuesModel::Name);
        if (index.data().toString() == column)
            return index.data(Qt::AccessibleTextRole).toString();
    }
    return {};
}

AddKeyDialog *TestCredentialsPage::openAddKey() const
{
    child<QPushButton>(u"addKeyButton"_s)->click();
    return m_page->findChild<AddKeyDialog *>();
}

void TestCredentialsPage::saysHowToDeclareASet()
{
    m_page->show();
    auto *empty = child<QLabel>(u"emptyLabel"_s);
    QVERIFY(empty->isVisible());
    QVERIFY(!child<QPlainTextEdit>(u"snippetView"_s)->isVisible());
    const ScratchProject project;
    m_page->setTarget(sqliteTarget(project, u"shop"_s));
    QVERIFY(empty->text().contains("declares no credential set"_L1));
    QVERIFY(empty->text().contains("stemma.toml"_L1));
    QVERIFY(child<QPlainTextEdit>(u"snippetView"_s)->toPlainText().contains("[credentials."_L1));
    for (QAction *action : m_page->actions()) {
        QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
        QVERIFY(!m_page->refusal(action).isEmpty());
    }
    child<QPushButton>(u"copySnippetButton"_s)->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains("columns = "_L1));
    QCOMPARE(m_jobs->rowCount(), 0);
    shoot(*m_page, u"credentials-none"_s);
}

void TestCredentialsPage::countsWhatTheValuesAre_data()
{
    QTest::addColumn<bool>("postgres");
    QTest::newRow("SQLite") << false;
    QTest::newRow("PostgreSQL") << true;
}

void TestCredentialsPage::countsWhatTheValuesAre()
{
    QFETCH(bool, postgres);
    CredentialDesk desk(postgres ? m_server.get() : nullptr);
    desk.addKey(u"2025"_s, oldSecret);
    desk.addKey(u"2026"_s, newSecret);
    desk.fill(1, 400, newSecret);
    desk.fill(401, 700, oldSecret);
    desk.fill(701, 900, {});
    desk.execute("INSERT INTO credentials VALUES (901, '', NULL), (902, NULL, '" +
                 CredentialDesk::token("x", "a key that nobody has") + "')");
    show(desk.target());
    QCOMPARE(words(u"client_secret"_s),
             u"client_secret: Under 2026: 400; Under 2025: 300; Plaintext: 200; Unreadable: 1; "
             "Null: 1"_s);
    QCOMPARE(words(u"client_id"_s), u"client_id: Empty: 1; Null: 901"_s);
    const auto *values = child<QTableView>(u"valuesView"_s)->model();
    QCOMPARE(values->headerData(ValuesModel::FirstKind, Qt::Horizontal).toString(),
             u"Under 2026"_s);
    QVERIFY(!values->headerData(ValuesModel::FirstKind, Qt::Horizontal, Qt::DecorationRole)
                 .value<QPixmap>()
                 .isNull());
    QVERIFY(banner().contains("200 value"_L1));
    const auto *keys = child<QTableView>(u"keysView"_s)->model();
    QCOMPARE(keys->rowCount(), 2);
    QCOMPARE(keys->index(0, KeyModel::Id).data().toString(), u"2026"_s);
    QCOMPARE(keys->index(1, KeyModel::Values).data().toString(), u"300"_s);
    QCOMPARE(keys->index(1, KeyModel::State).data().toString(), u"reads only"_s);
    QVERIFY(child<QPlainTextEdit>(u"deploymentView"_s)
                ->toPlainText()
                .contains("MultiFernet([Fernet("_L1));
    QVERIFY(child<QLabel>(u"setLabel"_s)->text().contains("902 rows"_L1));
    QCOMPARE(m_jobs->rowCount(), 1);
    QCOMPARE(m_jobs->requestAt(0).targetName, u"shop"_s);
    shoot(*m_page, postgres ? u"credentials-postgres"_s : u"credentials-sqlite"_s);

    // Whoever refreshes sees what was changed meanwhile.
    desk.execute("DELETE FROM credentials WHERE id > 700");
    m_page->refresh();
    QVERIFY(QTest::qWaitFor([this] { return !m_page->isLooking(); }, patience));
    QCOMPARE(words(u"client_secret"_s), u"client_secret: Under 2026: 400; Under 2025: 300"_s);
}

void TestCredentialsPage::addsTheFirstKey()
{
    CredentialDesk desk;
    desk.fill(1, 30, oldSecret);
    show(desk.target());
    QVERIFY2(banner().contains("There is no key for api"_L1), qPrintable(banner()));
    QVERIFY(bannerButton(u"Add That Key…"_s));
    QVERIFY(!m_page->action(Act::Rotate)->isEnabled());
    QCOMPARE(m_jobs->endAt(0), JobList::End::Done); // Nothing has failed: it has not begun.
    bannerButton(u"Add That Key…"_s)->click();
    auto *dialog = m_page->findChild<AddKeyDialog *>();
    QVERIFY(dialog);
    auto *secret = dialog->findChild<QLineEdit *>(u"secretEdit"_s);
    auto *add = dialog->findChild<QPushButton *>(u"addButton"_s);
    QVERIFY(!add->isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"idEdit"_s), u"-first"_s);
    QTest::keyClicks(secret, QString::fromLatin1(oldSecret));
    dialog->findChild<QComboBox *>(u"derivationCombo"_s)->setCurrentText(u"sha256"_s);
    shoot(*dialog, u"addkey"_s);
    add->click();
    QVERIFY(secret->text().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(words(u"client_secret"_s).contains("Under"_L1) && !m_page->isLooking(),
                             patience);
    QVERIFY2(banner().contains("was added"_L1), qPrintable(banner()));
    QVERIFY(words(u"client_secret"_s).endsWith("-first: 30"_L1));
    // No text that can be seen has the secret.
    for (const QPlainTextEdit *view : m_page->findChildren<QPlainTextEdit *>())
        QVERIFY(!view->toPlainText().contains(QString::fromLatin1(oldSecret)));
}

void TestCredentialsPage::addsAKeyFromAFileAndANewOne()
{
    CredentialDesk desk;
    desk.fill(1, 5, oldSecret);
    const QString path = desk.file(u"secret.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(oldSecret + '\n');
    file.close();
    show(desk.target());
    AddKeyDialog *dialog = openAddKey();
    QVERIFY(dialog);
    dialog->findChild<QRadioButton *>(u"fileRadio"_s)->click();
    dialog->findChild<QLineEdit *>(u"fileEdit"_s)->setText(path);
    dialog->findChild<QComboBox *>(u"derivationCombo"_s)->setCurrentText(u"sha256"_s);
    auto *add = dialog->findChild<QPushButton *>(u"addButton"_s);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadOther);
    add->click();
    auto *said = dialog->findChild<MessageBanner *>();
    QTRY_VERIFY_WITH_TIMEOUT(said->message().contains("can be read by others"_L1), patience);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    add->click();
    QTRY_VERIFY_WITH_TIMEOUT(words(u"client_secret"_s).endsWith(": 5"_L1), patience);
    QTRY_VERIFY(m_page->findChild<AddKeyDialog *>() == nullptr);

    dialog = openAddKey();
    dialog->findChild<QLineEdit *>(u"idEdit"_s)->setText(u"fresh"_s);
    dialog->findChild<QRadioButton *>(u"generateRadio"_s)->click();
    QVERIFY(!dialog->findChild<QLineEdit *>(u"secretEdit"_s)->isVisible());
    dialog->findChild<QPushButton *>(u"addButton"_s)->click();
    const auto *keys = child<QTableView>(u"keysView"_s)->model();
    QTRY_VERIFY_WITH_TIMEOUT(keys->rowCount() == 2 && !m_page->isLooking(), patience);
    QCOMPARE(keys->index(0, KeyModel::Id).data().toString(), u"fresh"_s);
    QCOMPARE(keys->index(0, KeyModel::State).data().toString(), u"writes and reads"_s);
}

void TestCredentialsPage::findsTheDerivation()
{
    CredentialDesk desk;
    desk.fill(1, 5, oldSecret);
    show(desk.target());
    AddKeyDialog *dialog = openAddKey();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"secretEdit"_s),
                     QString::fromLatin1(oldSecret));
    dialog->findChild<QPushButton *>(u"detectButton"_s)->click();
    auto *said = dialog->findChild<MessageBanner *>();
    QTRY_VERIFY2_WITH_TIMEOUT(said->message().contains("sha256 opens 5 of the 5"_L1),
                              qPrintable(said->message()), 60'000);
    QCOMPARE(dialog->findChild<QComboBox *>(u"derivationCombo"_s)->currentText(), u"sha256"_s);
}

void TestCredentialsPage::recognisesTheWrongKey()
{
    CredentialDesk desk;
    desk.addKey(u"wrong"_s, newSecret);
    desk.fill(1, 50, oldSecret);
    show(desk.target());
    QVERIFY2(banner().contains("Encryption failed"_L1), qPrintable(banner()));
    const auto *text = child<MessageBanner>(u"banner"_s);
    QStringList labels;
    for (const QLabel *label : text->findChildren<QLabel *>())
        labels.append(label->text());
    const QString fingerprint = m_page->account()->keys.first().fingerprint;
    QVERIFY2(labels.join(u' ').contains(fingerprint), qPrintable(labels.join(u'\n')));
    QVERIFY(bannerButton(u"Add That Key…"_s));
    QCOMPARE(words(u"client_secret"_s), u"client_secret: Unreadable: 50"_s);
    shoot(*m_page, u"credentials-wrongkey"_s);
}

void TestCredentialsPage::aReadOnlyConnectionChangesNothing()
{
    CredentialDesk desk(m_server.get());
    desk.addKey(u"2025"_s, oldSecret);
    desk.addKey(u"2026"_s, newSecret);
    desk.fill(1, 20, oldSecret);
    Target target = desk.target(Environment::Production);
    target.readOnly = true;
    show(target);
    QCOMPARE(words(u"client_secret"_s), u"client_secret: Under 2025: 20"_s);
    child<QTableView>(u"keysView"_s)->selectRow(1);
    for (const Act act : {Act::Encrypt, Act::Rotate, Act::Retry, Act::AddKey, Act::RetireKey}) {
        QVERIFY(!m_page->action(act)->isEnabled());
        QVERIFY(m_page->refusal(m_page->action(act)).contains("read-only"_L1));
    }
    QVERIFY(m_page->action(Act::Verify)->isEnabled());
    child<QPushButton>(u"verifyButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(banner().startsWith("Not done: 0 of 20"_L1), patience);
    QCOMPARE(desk.value("SELECT count(*) FROM pg_class WHERE relname LIKE 'stemma_cred%'"), u"0"_s);
}

void TestCredentialsPage::aLockedVaultIsSaid()
{
    CredentialDesk desk;
    desk.addKey(u"2025"_s, oldSecret);
    desk.vault().lock();
    show(desk.target());
    QVERIFY2(banner().contains("locked"_L1), qPrintable(banner()));
    QSignalSpy wanted(m_page.get(), &CredentialsPage::vaultWanted);
    QVERIFY(bannerButton(u"Open the Vault…"_s));
    bannerButton(u"Open the Vault…"_s)->click();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(!m_page->action(Act::Rotate)->isEnabled());
}

void TestCredentialsPage::withoutAPlaceForKeys()
{
    CredentialDesk desk;
    Target target = desk.target();
    target.keys.reset();
    show(target);
    QVERIFY2(banner().contains("no place for keys"_L1), qPrintable(banner()));
}

void TestCredentialsPage::aKeyInUseIsNotRetired()
{
    CredentialDesk desk;
    desk.addKey(u"2025"_s, oldSecret);
    desk.addKey(u"2026"_s, newSecret);
    desk.fill(1, 20, oldSecret);
    show(desk.target());
    auto *keys = child<QTableView>(u"keysView"_s);
    keys->selectRow(0);
    QVERIFY(!m_page->action(Act::RetireKey)->isEnabled()); // The one that is written with.
    keys->selectRow(1);
    QVERIFY(m_page->action(Act::RetireKey)->isEnabled());
    child<QPushButton>(u"retireButton"_s)->click();
    QTRY_VERIFY2_WITH_TIMEOUT(banner().contains("20 value(s)"_L1) ||
                                  banner().contains("20 values"_L1),
                              qPrintable(banner()), patience);
    QCOMPARE(keys->model()->index(1, KeyModel::State).data().toString(), u"reads only"_s);
    desk.execute("DELETE FROM credentials");
    keys->selectRow(1);
    child<QPushButton>(u"retireButton"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(keys->model()->index(1, KeyModel::State).data().toString(),
                              u"retired"_s, patience);
}

void TestCredentialsPage::exportsAKeyForADeployment()
{
    CredentialDesk desk;
    desk.addKey(u"2025"_s, oldSecret);
    const QString path = desk.file(u"exported"_s);
    jobs::Job *job = m_jobs->start({}, exportWork(desk.target(), u"api"_s, u"2025"_s, path));
    QTRY_VERIFY_WITH_TIMEOUT(job->outcome(), patience);
    QVERIFY(job->outcome()->result);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), oldSecret);
    QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    // It replaces nothing.
    job = m_jobs->start({}, exportWork(desk.target(), u"api"_s, u"2025"_s, path));
    QTRY_VERIFY_WITH_TIMEOUT(job->outcome(), patience);
    QVERIFY(!job->outcome()->result);
}

void TestCredentialsPage::verifies()
{
    CredentialDesk desk;
    desk.addKey(u"2026"_s, newSecret);
    desk.fill(1, 20, newSecret);
    show(desk.target());
    child<QPushButton>(u"verifyButton"_s)->click();
    QTRY_VERIFY2_WITH_TIMEOUT(banner().startsWith("Verified: 20 of 20"_L1), qPrintable(banner()),
                              patience);
}

void TestCredentialsPage::checksWithThePythonOfTheApplication()
{
    CredentialDesk desk;
    desk.addKey(u"2026"_s, newSecret);
    desk.fill(1, 20, newSecret);
    show(desk.target());
    const auto checkWith = [this](const QString &python) {
        bannerButton(u"Check with Python…"_s)->click();
        auto *dialog = m_page->findChild<QInputDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->textValue(), u"python3"_s);
        dialog->setTextValue(python);
        dialog->accept();
        QVERIFY(waitForAccount());
    };
    child<QPushButton>(u"verifyButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(bannerButton(u"Check with Python…"_s), patience);
    QVERIFY(!m_page->account()->app);
    checkWith(u"/nonexistent/python"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->account() && m_page->account()->appFault, patience);
    QVERIFY(banner().startsWith("Verified: 20 of 20"_L1));
    checkWith(u"/usr/bin/python3"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->account() && m_page->account()->app, patience);
    QCOMPARE(m_page->account()->app->asked, 20);
    QCOMPARE(m_page->account()->app->agreed, 20);
    QVERIFY(!bannerButton(u"Check with Python…"_s));
}

void TestCredentialsPage::removesAKeyThatNoValueIsUnder()
{
    CredentialDesk desk;
    desk.addKey(u"2025"_s, oldSecret);
    desk.addKey(u"2026"_s, newSecret);
    desk.fill(1, 20, oldSecret);
    show(desk.target());
    auto *keys = child<QTableView>(u"keysView"_s);
    keys->selectRow(0);
    QVERIFY(!m_page->action(Act::RemoveKey)->isEnabled()); // The one that is written with.
    const auto remove = [&](QMessageBox::ButtonRole role) {
        keys->selectRow(1);
        child<QPushButton>(u"removeButton"_s)->click();
        auto *box = m_page->findChild<QMessageBox *>();
        QVERIFY(box);
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == role)
                button->click();
        }
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->findChild<QMessageBox *>(), patience);
    };
    remove(QMessageBox::RejectRole);
    QCOMPARE(keys->model()->rowCount(), 2);
    remove(QMessageBox::DestructiveRole);
    QTRY_VERIFY2_WITH_TIMEOUT(banner().contains("20 value"_L1), qPrintable(banner()), patience);
    QCOMPARE(keys->model()->rowCount(), 2);
    desk.execute("DELETE FROM credentials");
    remove(QMessageBox::DestructiveRole);
    QTRY_COMPARE_WITH_TIMEOUT(keys->model()->rowCount(), 1, patience);
    QTRY_VERIFY2_WITH_TIMEOUT(banner().contains("removed"_L1), qPrintable(banner()), patience);
}

WATCHED_TEST_MAIN(TestCredentialsPage)
#include "tst_credentialspage.moc"
