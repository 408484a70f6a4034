#include "desktop/credentialdesk.h"
#include "desktop/credentials/pace.h"
#include "desktop/credentials/rotationwizard.h"
#include "desktop/settings/settings.h"
#include "desktop/shots.h"
#include "desktop/theme/messagebanner.h"
#include "desktop/watchdog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTextBrowser>

using namespace Qt::Literals::StringLiterals;
using namespace desktop;
using namespace testsupport;
using credentials::JobKind;
using profiles::Environment;
using Page = RotationWizard::Page;

namespace {

constexpr int patience = 30'000;
const QByteArray oldSecret = "what the application had last year";
const QByteArray newSecret = "what it has this year";

} // namespace

/// The wizard, driven with mouse and keyboard against real databases and a real vault file.
class TestRotationWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void rotates_data();
    void rotates();
    void goesBackToTheOldKey();
    void encryptsAndCleansUp_data();
    void encryptsAndCleansUp();
    void pausesStopsAndGoesOn_data();
    void pausesStopsAndGoesOn();
    void closingLetsAPausedJobGoOn();
    void productionWantsItsName();
    void theWrongKeyStopsItBeforeItBegins();
    void unreadableValuesAreSetAsideAndTriedAgain();
    void aReadOnlyTargetIsRefused();
    void aLockedVaultIsSaid();
    void aBackupReplacesNothing();
    void paceFollowsTheLastHalfMinute();

private:
    static void engines();
    void open(const CredentialDesk &desk, JobKind kind,
              Environment environment = Environment::Development);
    void press(const QString &button);
    /// From the first page to the job, without a backup.
    void begin();
    [[nodiscard]] bool waitFor(Page page) const;
    template<typename Widget>
    [[nodiscard]] Widget *child(const QString &name) const
    {
        return m_wizard->findChild<Widget *>(name);
    }
    [[nodiscard]] QString banner() const { return child<MessageBanner>(u"banner"_s)->message(); }
    [[nodiscard]] QString label(const QString &name) const { return child<QLabel>(name)->text(); }

    base::SystemClock m_clock{};
    std::unique_ptr<PostgresServer> m_server{};
    std::unique_ptr<QTemporaryDir> m_directory{};
    std::unique_ptr<Settings> m_settings{};
    std::unique_ptr<JobList> m_jobs{};
    std::unique_ptr<RotationWizard> m_wizard{};
};

void TestRotationWizard::initTestCase()
{
    auto server = PostgresServer::start();
    QVERIFY2(server, server ? "" : qPrintable(server.error()));
    m_server = *std::move(server);
}

void TestRotationWizard::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_directory->filePath(u"settings.ini"_s));
    m_jobs = std::make_unique<JobList>(*m_settings, m_clock);
}

void TestRotationWizard::cleanup()
{
    m_wizard.reset();
    m_jobs.reset();
    VERIFY_GUI_THREAD_WAS_FREE();
}

void TestRotationWizard::engines()
{
    QTest::addColumn<bool>("postgres");
    QTest::newRow("SQLite") << false;
    QTest::newRow("PostgreSQL") << true;
}

void TestRotationWizard::open(const CredentialDesk &desk, JobKind kind, Environment environment)
{
    m_wizard = std::make_unique<RotationWizard>(desk.target(environment), u"api"_s, kind, *m_jobs,
                                                m_clock);
    m_wizard->open();
    QVERIFY(QTest::qWaitFor([this] { return !m_wizard->isLooking(); }, patience));
}

void TestRotationWizard::press(const QString &button)
{
    auto *pressed = child<QPushButton>(button);
    QVERIFY2(pressed->isVisible() && pressed->isEnabled(), qPrintable(button));
    QTest::mouseClick(pressed, Qt::LeftButton);
}

void TestRotationWizard::begin()
{
    press(u"nextButton"_s);
    QCOMPARE(m_wizard->page(), Page::Backup);
    QVERIFY(!child<QPushButton>(u"nextButton"_s)->isEnabled());
    child<QCheckBox>(u"noBackupCheck"_s)->click();
    press(u"nextButton"_s);
    QCOMPARE(m_wizard->page(), Page::Run);
}

bool TestRotationWizard::waitFor(Page page) const
{
    return QTest::qWaitFor([this, page] { return m_wizard->page() == page; }, patience);
}

void TestRotationWizard::rotates_data()
{
    engines();
}

void TestRotationWizard::rotates()
{
    QFETCH(bool, postgres);
    CredentialDesk desk(postgres ? m_server.get() : nullptr);
    desk.addKey(u"2025"_s, oldSecret);
    desk.addKey(u"2026"_s, newSecret);
    desk.fill(1, 900, oldSecret);
    open(desk, JobKind::Rotate);
    QCOMPARE(m_wizard->windowTitle(), u"Rotate api on shop"_s);
    QVERIFY2(label(u"forecastLabel"_s).contains("900 of 900 rows"_L1),
             qPrintable(label(u"forecastLabel"_s)));
    QVERIFY(child<QComboBox>(u"toCombo"_s)->currentText().startsWith("2026 ("_L1));
    shoot(*m_wizard, u"wizard-changes"_s);
    press(u"nextButton"_s);

    // Backup, and what to deploy.
    QCOMPARE(m_wizard->page(), Page::Backup);
    QVERIFY(child<QPlainTextEdit>(u"deploymentView"_s)->toPlainText().contains("MultiFernet"_L1));
    QVERIFY(!child<QPushButton>(u"nextButton"_s)->isEnabled());
    const QString copy = m_directory->filePath(u"copy"_s);
    child<QLineEdit>(u"backupEdit"_s)->setText(copy);
    press(u"backupButton"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(child<QPushButton>(u"nextButton"_s)->isEnabled(),
                              qPrintable(banner()), patience);
    QVERIFY(QFileInfo(copy).size() > 0);
    QVERIFY(!(QFileInfo(copy).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    shoot(*m_wizard, u"wizard-backup"_s);
    press(u"nextButton"_s);

    QVERIFY(waitFor(Page::Report));
    QVERIFY2(banner().contains("900 row(s) were written under key 2026"_L1), qPrintable(banner()));
    const QString report = child<QTextBrowser>(u"reportView"_s)->toPlainText();
    QVERIFY2(report.contains("Verified: 900 of 900 values open under key"_L1), qPrintable(report));
    QVERIFY(report.contains(copy));
    QVERIFY(!child<QWidget>(u"residueBox"_s)->isVisible());
    QVERIFY(desk.opensUnder(newSecret));
    shoot(*m_wizard, u"wizard-report"_s);

    // The report, in both forms, without a secret.
    QSignalSpy saved(m_wizard.get(), &RotationWizard::reportSaved);
    const QString html = m_directory->filePath(u"report.html"_s);
    const QString json = m_directory->filePath(u"report.json"_s);
    m_wizard->saveReport(html);
    m_wizard->saveReport(json);
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 2, patience);
    QFile file(json);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    QCOMPARE(object.value("changed"_L1).toInt(), 900);
    QCOMPARE(object.value("connection"_L1).toString(), u"shop"_s);
    QVERIFY(object.value("verification"_L1).toObject().value("verified"_L1).toBool());
    QFile page(html);
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QByteArray markup = page.readAll();
    QVERIFY(markup.startsWith("<!DOCTYPE html>") && markup.contains("Verified: 900"));
    for (const QByteArray &secret : {oldSecret, newSecret, CredentialDesk::plaintext(7)})
        QVERIFY(!text.contains(secret) && !markup.contains(secret));
}

/// There is a way back: the same job, with the old key chosen.
void TestRotationWizard::goesBackToTheOldKey()
{
    CredentialDesk desk;
    desk.addKey(u"2025"_s, oldSecret);
    desk.addKey(u"2026"_s, newSecret);
    desk.fill(1, 50, newSecret);
    open(desk, JobKind::Rotate);
    QVERIFY(label(u"forecastLabel"_s).contains("nothing to do"_L1));
    QVERIFY(!child<QPushButton>(u"nextButton"_s)->isEnabled());
    auto *to = child<QComboBox>(u"toCombo"_s);
    to->setCurrentIndex(to->findData(u"2025"_s));
    Q_EMIT to->activated(to->currentIndex());
    QVERIFY(QTest::qWaitFor([this] { return !m_wizard->isLooking(); }, patience));
    begin();
    QVERIFY(waitFor(Page::Report));
    QVERIFY(desk.opensUnder(oldSecret));
}

void TestRotationWizard::encryptsAndCleansUp_data()
{
    engines();
}

void TestRotationWizard::encryptsAndCleansUp()
{
    QFETCH(bool, postgres);
    CredentialDesk desk(postgres ? m_server.get() : nullptr);
    desk.addKey(u"2026"_s, newSecret);
    desk.fill(1, 300, {});
    open(desk, JobKind::Encrypt);
    begin();
    QVERIFY(waitFor(Page::Report));
    QVERIFY(desk.opensUnder(newSecret));
    QVERIFY(child<QWidget>(u"residueBox"_s)->isVisible());
    QVERIFY(label(u"residueLabel"_s).contains("issue new ones"_L1));
    shoot(*m_wizard, u"wizard-residue"_s);
    for (QCheckBox *check : child<QWidget>(u"residueBox"_s)->findChildren<QCheckBox *>())
        check->setChecked(true);
    press(u"residueButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(label(u"residueStateLabel"_s).contains("were done"_L1) ||
                                 label(u"residueStateLabel"_s).contains("was done"_L1),
                             patience);
    if (postgres)
        return;
    QFile file(desk.databaseFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("client secret number"));
}

void TestRotationWizard::pausesStopsAndGoesOn_data()
{
    engines();
}

void TestRotationWizard::pausesStopsAndGoesOn()
{
    QFETCH(bool, postgres);
    constexpr int rows = 6'000;
    CredentialDesk desk(postgres ? m_server.get() : nullptr);
    desk.addKey(u"2025"_s, oldSecret);
    desk.addKey(u"2026"_s, newSecret);
    desk.fill(1, rows, oldSecret);
    open(desk, JobKind::Rotate);
    child<QSpinBox>(u"paceSpin"_s)->setValue(1'000);
    begin();
    auto *bar = child<QProgressBar>(u"progressBar"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bar->value() > 0 && bar->maximum() == rows, patience);

    press(u"pauseButton"_s);
    QVERIFY(label(u"remainingLabel"_s).startsWith("Paused"_L1));
    QCOMPARE(child<QPushButton>(u"pauseButton"_s)->text(), u"&Resume"_s);
    QCOMPARE(m_jobs->endAt(m_jobs->rowOf(m_wizard->job())), JobList::End::Paused);
    QTest::qWait(800); // The batches at hand are finished.
    const int rested = bar->value();
    QTest::qWait(1'500);
    QVERIFY2(bar->value() == rested, qPrintable(QString::number(bar->value() - rested)));
    shoot(*m_wizard, u"wizard-paused"_s);
    press(u"pauseButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bar->value() > rested, patience);

    press(u"stopButton"_s);
    QVERIFY(waitFor(Page::Report));
    QCOMPARE(banner(), u"The job was stopped."_s);
    QVERIFY(!desk.opensUnder(newSecret));
    shoot(*m_wizard, u"wizard-stopped"_s);
    // What was counted before is not passed off as what is there now, and saving hides no warning.
    const auto *view = child<QTextBrowser>(u"reportView"_s);
    QVERIFY(view->toPlainText().contains("found before writing"_L1));
    QVERIFY(view->toPlainText().contains("Go On does the rest"_L1));
    QSignalSpy saved(m_wizard.get(), &RotationWizard::reportSaved);
    m_wizard->saveReport(m_directory->filePath(u"stopped.json"_s));
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, patience);
    QCOMPARE(banner(), u"The job was stopped."_s);
    child<QSpinBox>(u"paceSpin"_s)->setValue(0);
    press(u"againButton"_s);
    QCOMPARE(m_wizard->page(), Page::Run);
    QVERIFY(waitFor(Page::Report));
    QVERIFY(desk.opensUnder(newSecret));
    QVERIFY(!child<QPushButton>(u"againButton"_s)->isVisible());
}

void TestRotationWizard::closingLetsAPausedJobGoOn()
{
    CredentialDesk desk;
    desk.addKey(u"2025"_s, oldSecret);
    desk.addKey(u"2026"_s, newSecret);
    desk.fill(1, 3'000, oldSecret);
    open(desk, JobKind::Rotate);
    child<QSpinBox>(u"paceSpin"_s)->setValue(2'000);
    begin();
    jobs::Job *job = m_wizard->job();
    press(u"pauseButton"_s);
    QVERIFY(job->isPaused());
    m_wizard->close();
    QVERIFY(!job->isPaused());
    QTRY_VERIFY_WITH_TIMEOUT(job->outcome(), patience);
    QVERIFY(job->outcome()->result);
    QVERIFY(desk.opensUnder(newSecret));
}

void TestRotationWizard::productionWantsItsName()
{
    CredentialDesk desk;
    desk.addKey(u"2026"_s, newSecret);
    desk.fill(1, 10, {});
    open(desk, JobKind::Encrypt, Environment::Production);
    press(u"nextButton"_s);
    auto *go = child<QPushButton>(u"nextButton"_s);
    auto *name = child<QLineEdit>(u"confirmEdit"_s);
    QVERIFY(name->isVisible());
    child<QCheckBox>(u"noBackupCheck"_s)->click();
    QVERIFY(!go->isEnabled());
    QTest::keyClicks(name, u"sho"_s);
    QVERIFY(!go->isEnabled());
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(m_wizard->page(), Page::Backup);
    QTest::keyClicks(name, u"p"_s);
    QVERIFY(go->isEnabled());
    shoot(*m_wizard, u"wizard-production"_s);
    press(u"nextButton"_s);
    QVERIFY(waitFor(Page::Report));
    QVERIFY(desk.opensUnder(newSecret));
}

void TestRotationWizard::theWrongKeyStopsItBeforeItBegins()
{
    CredentialDesk desk(m_server.get());
    desk.addKey(u"wrong"_s, newSecret);
    desk.fill(1, 50, oldSecret);
    open(desk, JobKind::Rotate);
    QVERIFY2(banner().contains("Encryption failed"_L1), qPrintable(banner()));
    QVERIFY(!child<QPushButton>(u"nextButton"_s)->isEnabled());
    QVERIFY(desk.opensUnder(oldSecret));
    QCOMPARE(desk.value("SELECT count(*) FROM pg_class WHERE relname LIKE 'stemma_cred%'"), u"0"_s);
    shoot(*m_wizard, u"wizard-wrongkey"_s);
}

void TestRotationWizard::unreadableValuesAreSetAsideAndTriedAgain()
{
    CredentialDesk desk;
    desk.addKey(u"2026"_s, newSecret);
    desk.fill(1, 400, newSecret);
    desk.fill(401, 402, oldSecret); // A key that was forgotten.
    desk.fill(403, 420, {});
    open(desk, JobKind::Encrypt);
    begin();
    QVERIFY(waitFor(Page::Report));
    const QString report = child<QTextBrowser>(u"reportView"_s)->toPlainText();
    QVERIFY2(report.contains("2 value(s) are set aside"_L1), qPrintable(report));
    m_wizard.reset();

    desk.addKey(u"2025"_s, oldSecret);
    m_wizard =
        std::make_unique<RotationWizard>(desk.target(), u"api"_s, JobKind::Retry, *m_jobs, m_clock);
    m_wizard->open();
    QVERIFY(QTest::qWaitFor([this] { return !m_wizard->isLooking(); }, patience));
    auto *to = child<QComboBox>(u"toCombo"_s);
    to->setCurrentIndex(to->findData(u"2026"_s));
    Q_EMIT to->activated(to->currentIndex());
    QVERIFY(QTest::qWaitFor([this] { return !m_wizard->isLooking(); }, patience));
    QVERIFY2(label(u"forecastLabel"_s).contains("2 value(s)"_L1),
             qPrintable(label(u"forecastLabel"_s)));
    begin();
    QVERIFY(waitFor(Page::Report));
    QVERIFY(desk.opensUnder(newSecret));
}

void TestRotationWizard::aReadOnlyTargetIsRefused()
{
    CredentialDesk desk;
    desk.addKey(u"2026"_s, newSecret);
    desk.fill(1, 10, {});
    Target target = desk.target();
    target.readOnly = true;
    m_wizard =
        std::make_unique<RotationWizard>(target, u"api"_s, JobKind::Encrypt, *m_jobs, m_clock);
    m_wizard->open();
    QVERIFY(QTest::qWaitFor([this] { return !m_wizard->isLooking(); }, patience));
    QVERIFY2(banner().contains("read-only"_L1), qPrintable(banner()));
    QVERIFY(!child<QPushButton>(u"nextButton"_s)->isEnabled());
}

void TestRotationWizard::aLockedVaultIsSaid()
{
    CredentialDesk desk;
    desk.addKey(u"2026"_s, newSecret);
    desk.vault().lock();
    open(desk, JobKind::Rotate);
    QVERIFY2(banner().contains("locked"_L1), qPrintable(banner()));
    QVERIFY(!child<QPushButton>(u"nextButton"_s)->isEnabled());
}

void TestRotationWizard::aBackupReplacesNothing()
{
    CredentialDesk desk;
    desk.addKey(u"2026"_s, newSecret);
    desk.fill(1, 10, {});
    const QString taken = desk.file(u"taken"_s);
    QFile file(taken);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    open(desk, JobKind::Encrypt);
    press(u"nextButton"_s);
    child<QLineEdit>(u"backupEdit"_s)->setText(taken);
    press(u"backupButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(banner().contains("already"_L1), patience);
    QVERIFY(!child<QPushButton>(u"nextButton"_s)->isEnabled());
    QCOMPARE(QFileInfo(taken).size(), 4);
}

void TestRotationWizard::paceFollowsTheLastHalfMinute()
{
    Pace pace;
    QVERIFY(!pace.remaining(100));
    for (int second = 0; second <= 10; ++second)
        pace.note(100LL * second, 1'000LL * second);
    QCOMPARE(qRound(pace.perSecond()), 100);
    QCOMPARE(*pace.remaining(2'000), 10'000);
    // A pause of an hour is no slowness.
    pace.rest();
    pace.note(1'000, 3'600'000);
    pace.note(1'100, 3'601'000);
    QCOMPARE(qRound(pace.perSecond()), 100);
    // It slows down: after a minute the old pace is nearly forgotten.
    for (int second = 2; second <= 62; ++second)
        pace.note(1'100 + 10LL * (second - 1), 3'600'000 + 1'000LL * second);
    QVERIFY(pace.perSecond() < 30);
    // Another pass over the rows begins at nothing.
    pace.note(50, 3'700'000);
    QCOMPARE(pace.perSecond(), 0.0);
}

WATCHED_TEST_MAIN(TestRotationWizard)
#include "tst_rotationwizard.moc"
