#include "desktop/credentials/keymodel.h"
#include "desktop/history/historymodel.h"
#include "desktop/runs/runsheet.h"
#include "desktop/settings/settings.h"
#include "desktop/shell/commandpalette.h"
#include "desktop/shell/diagnostics.h"
#include "desktop/shell/languages.h"
#include "desktop/shell/mainwindow.h"
#include "desktop/shell/shortcutsdialog.h"
#include "desktop/shots.h"
#include "desktop/theme/messagebanner.h"
#include "desktop/watchdog.h"
#include "profiles/filevault.h"
#include "profiles/keychain/qtkeychainjobs.h"

#include <QAction>
#include <QCommandLinkButton>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace desktop;
using namespace testsupport;
using Phase = RunSheet::Phase;

namespace {

constexpr int patience = 20'000;
/// Takes hours.
constexpr auto endless = "CREATE TABLE slow AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT "
                         "x + 1 FROM c) SELECT count(*) AS n FROM (SELECT x FROM c LIMIT "
                         "100000000000);\n";

} // namespace

/// The whole window on the demo, with mouse and keyboard, as somebody would who starts it for the
/// first time.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void firstStartOffersThreeWays();
    void demoUpRollBackFailureAndCancel();
    void secondWindowWaitsForTheFirst();
    void seesNewScriptsByItself();
    void comesBackWhereItWasLeft();
    void paletteFindsCommandsConnectionsAndRevisions();
    void disabledCommandsSayWhy();
    void projectWithoutAConnection();
    void showsStoredCredentials();
    void projectThatIsGone();
    void diagnosticsHoldNoSecret();
    void shortcutsAreListedAndUnique();
    void noticeIsShown();
    void settingsThatCannotBeWrittenAreInTheLog();

private:
    std::unique_ptr<MainWindow> makeWindow(const QString &notice = {});
    void openWindow(const QString &notice = {});
    void openDemo();
    [[nodiscard]] QWidget *page() const;
    template<typename Widget>
    [[nodiscard]] Widget *child(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }
    template<typename Dialog>
    [[nodiscard]] Dialog *dialog() const
    {
        return m_window->findChild<Dialog *>();
    }
    [[nodiscard]] QString text(const QString &label) const { return child<QLabel>(label)->text(); }
    void press(const QKeySequence &key);
    RunSheet *openSheet(const QKeySequence &key);
    void run(RunSheet *sheet, Phase end);
    void close(QDialog *dialog);
    void writeScript(const QString &id, const QString &parent, const QByteArray &up) const;
    [[nodiscard]] QString position() const { return text(u"positionLabel"_s); }
    [[nodiscard]] bool isSettled() const;

    base::SystemClock m_clock{};
    std::shared_ptr<profiles::KeychainVault> m_keychain =
        std::make_shared<profiles::KeychainVault>(&profiles::makeQtKeychainJobs);
    std::unique_ptr<QTemporaryDir> m_home{};
    std::unique_ptr<Settings> m_settings{};
    std::unique_ptr<MainWindow> m_window{};
};

void TestMainWindow::initTestCase()
{
    QCOMPARE(installLanguage(*qApp, u"en"_s), u"en"_s); // Texts with a number need it.
}

void TestMainWindow::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_home->filePath(u"desktop.ini"_s));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_home.reset();
    VERIFY_GUI_THREAD_WAS_FREE();
}

std::unique_ptr<MainWindow> TestMainWindow::makeWindow(const QString &notice)
{
    const auto vault = std::make_shared<profiles::FileVault>(m_home->filePath(u"vault"_s));
    auto window = std::make_unique<MainWindow>(
        Surroundings{.settings = *m_settings,
                     .clock = m_clock,
                     .profiles = std::make_shared<SharedProfiles>(
                         profiles::ProfileStore(m_home->filePath(u"profiles.json"_s), vault)),
                     .keychain = m_keychain,
                     .demoDirectory = m_home->path(),
                     .notice = notice});
    window->show();
    return window;
}

void TestMainWindow::openWindow(const QString &notice)
{
    m_window.reset();
    m_window = makeWindow(notice);
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

QWidget *TestMainWindow::page() const
{
    return child<QStackedWidget>(u"pages"_s)->currentWidget();
}

bool TestMainWindow::isSettled() const
{
    return !m_window->board().isReadingAny() && m_window->findChild<HistoryPage *>()->isSettled();
}

void TestMainWindow::openDemo()
{
    openWindow();
    QTest::mouseClick(child<QCommandLinkButton>(u"demoButton"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->board().status(demoId()) != nullptr && isSettled(),
                             patience);
}

void TestMainWindow::press(const QKeySequence &key)
{
    m_window->activateWindow(); // A dialog was in front just now.
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keySequence(m_window.get(), key);
}

RunSheet *TestMainWindow::openSheet(const QKeySequence &key)
{
    press(key);
    auto *sheet = dialog<RunSheet>();
    if (sheet == nullptr)
        return nullptr;
    if (!QTest::qWaitFor([sheet] { return sheet->phase() != Phase::Planning; }, patience))
        return nullptr;
    return sheet;
}

void TestMainWindow::run(RunSheet *sheet, Phase end)
{
    QVERIFY(sheet);
    QCOMPARE(sheet->phase(), Phase::Ready);
    QTest::mouseClick(sheet->findChild<QPushButton *>(u"runButton"_s), Qt::LeftButton);
    const bool ended = QTest::qWaitFor([&] { return sheet->phase() == end; }, patience);
    QVERIFY2(ended, qPrintable(sheet->findChild<MessageBanner *>()->message()));
}

void TestMainWindow::close(QDialog *dialog)
{
    dialog->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestMainWindow::writeScript(const QString &id, const QString &parent,
                                 const QByteArray &up) const
{
    QFile file(m_home->filePath(u"demo/%1_test.sql"_s.arg(id)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("-- Made by a test\n--\n-- Revision ID: " + id.toUtf8() + "\n-- Revises: " +
               parent.toUtf8() + "\n\n-- migrate:up\n" + up + "\n-- migrate:down\nSELECT 1;\n");
}

void TestMainWindow::firstStartOffersThreeWays()
{
    openWindow();
    QCOMPARE(page(), m_window->findChild<StartPage *>());
    QVERIFY(child<QCommandLinkButton>(u"demoButton"_s)->isVisible());
    QVERIFY(child<QCommandLinkButton>(u"projectButton"_s)->isVisible());
    QVERIFY(child<QCommandLinkButton>(u"connectionButton"_s)->isVisible());
    shoot(*m_window, u"start"_s);
}

void TestMainWindow::demoUpRollBackFailureAndCancel()
{
    openDemo();
    QCOMPARE(page(), m_window->findChild<HistoryPage *>());
    QVERIFY2(position().contains(u"pending"_s), qPrintable(position()));
    shoot(*m_window, u"demo-before"_s);

    // Up.
    RunSheet *sheet = openSheet(QKeySequence(u"Ctrl+Shift+U"_s));
    run(sheet, Phase::Done);
    close(sheet);
    QTRY_VERIFY_WITH_TIMEOUT(position().contains(u"up to date"_s), patience);
    const Status *status = m_window->board().status(demoId());
    const QString head = status->standing.rows().first();
    QTRY_VERIFY(isSettled());
    const auto *model = m_window->findChild<HistoryModel *>();
    QCOMPARE(model->rowCount(), status->project->graph.size());
    shoot(*m_window, u"demo-upgraded"_s);

    // One back.
    sheet = openSheet(QKeySequence(u"Ctrl+Shift+B"_s));
    run(sheet, Phase::Done);
    close(sheet);
    QTRY_VERIFY_WITH_TIMEOUT(position().contains(u"pending"_s), patience);
    sheet = openSheet(QKeySequence(u"Ctrl+Shift+U"_s));
    run(sheet, Phase::Done);
    close(sheet);
    QTRY_VERIFY_WITH_TIMEOUT(position().contains(u"up to date"_s), patience);

    // A script that fails: what and where is on the sheet, the database stands where it stood.
    writeScript(u"99990101_0001"_s, head, "CREATE TABLE broken (;\n");
    press(QKeySequence(u"F5"_s));
    QTRY_VERIFY_WITH_TIMEOUT(position().contains(u"1 revision pending"_s), patience);
    sheet = openSheet(QKeySequence(u"Ctrl+Shift+U"_s));
    run(sheet, Phase::Failed);
    const QString standing = sheet->findChild<QLabel *>(u"standingLabel"_s)->text();
    QVERIFY2(standing.contains(head), qPrintable(standing));
    QVERIFY(sheet->findChild<MessageBanner *>()->isVisible());
    shoot(*sheet, u"sheet-failed"_s);
    close(sheet);

    // One that would take hours: stopping it stops it, and the question is asked on the way out.
    writeScript(u"99990101_0001"_s, head, endless);
    press(QKeySequence(u"F5"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(), patience);
    sheet = openSheet(QKeySequence(u"Ctrl+Shift+U"_s));
    run(sheet, Phase::Running);
    close(sheet); // The job goes on without it.
    QCOMPARE(m_window->jobs().runningCount(), 1);
    m_window->close();
    QVERIFY(m_window->isVisible());
    auto *box = dialog<QMessageBox>();
    QVERIFY(box);
    shoot(*box, u"close-with-job"_s);
    QTest::keyClick(box, Qt::Key_Escape);
    QVERIFY(m_window->isVisible());
    QCOMPARE(m_window->jobs().runningCount(), 1);
    shoot(*m_window, u"demo-running"_s);
    m_window->jobs().stopAll(jobs::Stop::Statement);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->jobs().runningCount(), 0, patience);
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(), patience);
    QCOMPARE(m_window->board().status(demoId())->standing.rows(), QStringList{head});
}

void TestMainWindow::secondWindowWaitsForTheFirst()
{
    openDemo();
    RunSheet *sheet = openSheet(QKeySequence(u"Ctrl+Shift+U"_s));
    run(sheet, Phase::Done);
    close(sheet);
    QTRY_VERIFY_WITH_TIMEOUT(position().contains(u"up to date"_s), patience);
    const QString head = m_window->board().status(demoId())->standing.rows().first();
    writeScript(u"99990101_0001"_s, head, endless);
    press(QKeySequence(u"F5"_s));
    QTRY_VERIFY_WITH_TIMEOUT(position().contains(u"1 revision pending"_s), patience);
    sheet = openSheet(QKeySequence(u"Ctrl+Shift+U"_s));
    run(sheet, Phase::Running);
    close(sheet);

    const std::unique_ptr<MainWindow> first = std::exchange(m_window, makeWindow());
    QTRY_VERIFY_WITH_TIMEOUT(position().contains(u"1 revision pending"_s), patience);
    sheet = openSheet(QKeySequence(u"Ctrl+Shift+U"_s));
    run(sheet, Phase::Running);
    const auto told = [this] {
        return std::ranges::any_of(m_window->jobs().log().shownLines(), [](const LogLine &line) {
            return line.record.event == base::Event::WaitingForRunner;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(told(), patience);
    first->jobs().stopAll(jobs::Stop::Statement);
    m_window->jobs().stopAll(jobs::Stop::Statement);
    QTRY_VERIFY_WITH_TIMEOUT(first->jobs().runningCount() + m_window->jobs().runningCount() == 0,
                             patience);
    close(sheet);
    QTRY_VERIFY_WITH_TIMEOUT(isSettled() && !first->board().isReadingAny(), patience);
}

void TestMainWindow::seesNewScriptsByItself()
{
    openDemo();
    const int before = m_window->findChild<HistoryModel *>()->rowCount();
    const auto heads = m_window->board().status(demoId())->project->graph.effectiveHeads();
    QVERIFY(heads);
    writeScript(u"99990101_0001"_s, heads->first(), "SELECT 1;\n");
    QTRY_COMPARE_WITH_TIMEOUT(m_window->findChild<HistoryModel *>()->rowCount(), before + 1,
                              patience);
}

void TestMainWindow::comesBackWhereItWasLeft()
{
    openDemo();
    m_window->resize(m_window->width() - 100, m_window->height() - 100);
    const QSize size = m_window->size();
    m_window->close();
    openWindow();
    QCOMPARE(page(), m_window->findChild<HistoryPage *>());
    QCOMPARE(m_window->size(), size);
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(), patience);
}

void TestMainWindow::paletteFindsCommandsConnectionsAndRevisions()
{
    openDemo();
    press(QKeySequence(u"Ctrl+K"_s));
    auto *palette = dialog<CommandPalette>();
    QVERIFY(palette);
    shoot(*palette, u"palette"_s);
    auto *field = palette->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"#0004"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(m_window->findChild<HistoryPage *>()->selectedRevision(), u"20260215_0004"_s);

    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    press(QKeySequence(u"Ctrl+K"_s));
    palette = dialog<CommandPalette>();
    QTest::keyClicks(palette->findChild<QLineEdit *>(), u"overview"_s);
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(page(), m_window->findChild<OverviewPage *>());
    shoot(*m_window, u"overview"_s);
}

void TestMainWindow::disabledCommandsSayWhy()
{
    openWindow();
    press(QKeySequence(u"Ctrl+K"_s));
    auto *palette = dialog<CommandPalette>();
    QTest::keyClicks(palette->findChild<QLineEdit *>(), u"upgradetohead"_s);
    const auto *list = palette->findChild<QListView *>();
    const QString first = list->model()->index(0, 0).data().toString();
    QVERIFY2(first.contains(u"Choose a connection"_s), qPrintable(first));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    const auto *writing = child<QAction>(u"newRevisionAction"_s);
    QVERIFY(!writing->isEnabled());
    QVERIFY(!child<QAction>(u"mergeHeadsAction"_s)->isEnabled());
    QVERIFY2(writing->toolTip().contains("Open a project"_L1), qPrintable(writing->toolTip()));
    openDemo();
    writing = child<QAction>(u"newRevisionAction"_s);
    QTRY_VERIFY_WITH_TIMEOUT(writing->isEnabled(), patience);
    QVERIFY2(!writing->toolTip().contains("Open a project"_L1), qPrintable(writing->toolTip()));
    // Before its first run nothing is there to go back from.
    const QAction *back = nullptr;
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        if (action->shortcut() == QKeySequence(u"Ctrl+Shift+B"_s))
            back = action;
    }
    QVERIFY(back);
    QTRY_COMPARE_WITH_TIMEOUT(back->toolTip(), u"Nothing is applied."_s, patience);
    QVERIFY(!back->isEnabled());
}

void TestMainWindow::showsStoredCredentials()
{
    openDemo();
    run(openSheet(QKeySequence(u"Ctrl+Shift+U"_s)), Phase::Done);
    close(m_window->findChild<RunSheet *>());
    press(QKeySequence(u"Ctrl+3"_s));
    auto *credentials = m_window->findChild<CredentialsPage *>();
    QCOMPARE(page(), credentials);
    const auto settled = [credentials] {
        return credentials->account() != nullptr && !credentials->isLooking();
    };
    QTRY_VERIFY_WITH_TIMEOUT(settled(), patience);
    auto *banner = credentials->findChild<MessageBanner *>(u"banner"_s);
    QVERIFY2(banner->message().contains("There is no key for amazon_ads"_L1),
             qPrintable(banner->message()));
    // The demo keeps its keys beside its database.
    credentials->action(CredentialsPage::Act::AddKey)->trigger();
    auto *adding = credentials->findChild<QDialog *>(u"AddKeyDialog"_s);
    QVERIFY(adding);
    adding->findChild<QRadioButton *>(u"generateRadio"_s)->click();
    adding->findChild<QPushButton *>(u"addButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(m_home->filePath(u"demo-keys.toml"_s)), patience);
    QTRY_VERIFY_WITH_TIMEOUT(settled() && credentials->account()->survey, patience);
    QVERIFY(credentials->action(CredentialsPage::Act::Rotate)->isEnabled());
    // A file of keys keeps no counters, so that none is shown.
    const auto *keys = credentials->findChild<QTableView *>(u"keysView"_s)->model();
    QCOMPARE(keys->rowCount(), 1);
    QCOMPARE(keys->index(0, KeyModel::Written).data().toString(), QString());
    QVERIFY(m_window->windowTitle().startsWith("Demo"_L1));
    QTRY_VERIFY(isSettled());
    shoot(*m_window, u"demo-credentials"_s);
}

void TestMainWindow::projectWithoutAConnection()
{
    openWindow();
    m_window->openProject(QStringLiteral(STEMMA_SOURCE_DIR "/migrations"));
    QTRY_COMPARE_WITH_TIMEOUT(page(), m_window->findChild<HistoryPage *>(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<HistoryModel *>()->rowCount() > 5, patience);
    QCOMPARE(text(u"nameLabel"_s), u"ad-master"_s);
    QVERIFY(!dialog<RunSheet>());
    shoot(*m_window, u"project"_s);
}

void TestMainWindow::projectThatIsGone()
{
    openWindow();
    m_window->openProject(m_home->filePath(u"nowhere"_s));
    const auto *banner = m_window->findChild<TargetHeader *>()->findChild<MessageBanner *>();
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible() && !banner->message().isEmpty(), patience);
}

void TestMainWindow::diagnosticsHoldNoSecret()
{
    m_settings->setValue(u"history/lastSearch"_s, u"postgresql://app:hunter2@db/shop"_s);
    openDemo();
    child<QAction>(u"diagnosticsAction"_s)->trigger();
    auto *report = dialog<DiagnosticsDialog>();
    const QString text = report->findChild<QPlainTextEdit *>()->toPlainText();
    for (const QString &part : {u"Stemma"_s, u"Qt 6"_s, u"libpq"_s, u"SQLite"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
    QVERIFY(!text.contains(u"hunter2"_s));
    shoot(*report, u"diagnostics"_s);
}

void TestMainWindow::shortcutsAreListedAndUnique()
{
    openWindow();
    QHash<QKeySequence, QString> seen;
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        for (const QKeySequence &key : action->shortcuts()) {
            if (key.isEmpty() || action->shortcutContext() != Qt::WindowShortcut)
                continue;
            QVERIFY2(!seen.contains(key), qPrintable(u"%1: %2 and %3"_s.arg(
                                              key.toString(), seen.value(key), action->text())));
            seen.insert(key, action->text());
        }
    }
    QVERIFY(seen.size() > 12);
    child<QAction>(u"shortcutsAction"_s)->trigger();
    auto *box = dialog<ShortcutsDialog>();
    auto *keys = box->findChild<QTreeWidget *>();
    QCOMPARE(keys->findItems(u"Ctrl+K"_s, Qt::MatchRecursive, 1).size(), 1);
    shoot(*box, u"shortcuts"_s);
}

void TestMainWindow::noticeIsShown()
{
    openWindow(u"The settings file was damaged."_s);
    const auto *banner = m_window->findChild<MessageBanner *>(u"notice"_s);
    QVERIFY(banner->isVisible());
    QCOMPARE(banner->message(), u"The settings file was damaged."_s);
    m_window->openDemo(); // What a page has to say does not take its place.
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<TargetHeader *>()->isVisible(), patience);
    QVERIFY(banner->isVisible());
}

void TestMainWindow::settingsThatCannotBeWrittenAreInTheLog()
{
    QFile obstacle(m_home->filePath(u"obstacle"_s));
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    m_settings = std::make_unique<Settings>(obstacle.fileName() + u"/desktop.ini"_s);
    openWindow();
    child<QAction>(u"notificationsAction"_s)->trigger();
    const LogModel &log = m_window->jobs().log();
    QTRY_COMPARE_WITH_TIMEOUT(log.rowCount(), 1, patience);
    QCOMPARE(log.recordAt(0).level, base::Level::Warning);
    QVERIFY2(log.recordAt(0).text.contains(obstacle.fileName()), qPrintable(log.recordAt(0).text));
}

WATCHED_TEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
