#include "desktop/credentials/addkeydialog.h"
#include "desktop/credentials/credentialspage.h"
#include "desktop/credentials/rotationwizard.h"
#include "desktop/history/historypage.h"
#include "desktop/history/legend.h"
#include "desktop/jobs/jobspane.h"
#include "desktop/profiles/importdialog.h"
#include "desktop/profiles/profiledialog.h"
#include "desktop/profiles/vaultdialog.h"
#include "desktop/runs/checksheet.h"
#include "desktop/runs/mergesheet.h"
#include "desktop/runs/newrevisionsheet.h"
#include "desktop/runs/reviewsheet.h"
#include "desktop/runs/runsheet.h"
#include "desktop/settings/settings.h"
#include "desktop/shell/commandpalette.h"
#include "desktop/shell/diagnostics.h"
#include "desktop/shell/languages.h"
#include "desktop/shell/mainwindow.h"
#include "desktop/shell/overviewpage.h"
#include "desktop/shell/shortcutsdialog.h"
#include "desktop/shell/startpage.h"
#include "desktop/shots.h"
#include "desktop/theme/messagebanner.h"
#include "profiles/filevault.h"
#include "profiles/keychain/qtkeychainjobs.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollBar>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace desktop;

namespace {

/// "profileDialog/portEdit", for a message.
QString pathOf(const QWidget &widget)
{
    QStringList names;
    for (const QWidget *at = &widget; at != nullptr; at = at->parentWidget())
        names.prepend(at->objectName().isEmpty()
                          ? QString::fromLatin1(at->metaObject()->className())
                          : at->objectName());
    return names.join(u'/');
}

/// Parts that Qt makes inside its own widgets; the widget around them has the name.
bool isInnerPart(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return qobject_cast<const QScrollBar *>(&widget) != nullptr ||
           qobject_cast<const QHeaderView *>(&widget) != nullptr ||
           widget.objectName().startsWith("qt_"_L1) ||
           qobject_cast<const QComboBox *>(parent) != nullptr ||
           qobject_cast<const QAbstractSpinBox *>(parent) != nullptr ||
           (qobject_cast<const QLineEdit *>(parent) != nullptr);
}

bool takesFocus(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.focusProxy() == nullptr &&
           !isInnerPart(widget);
}

QString accessibleNameOf(QWidget &widget)
{
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&widget);
    return face == nullptr ? QString() : face->text(QAccessible::Name);
}

QChar mnemonicOf(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != u'&')
            continue;
        if (text[i + 1] != u'&')
            return text[i + 1].toUpper();
        ++i;
    }
    return {};
}

/// Whether a text that is to be seen whole does not fit into its widget.
bool isCutOff(const QWidget &widget)
{
    if (widget.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
        return false; // Made to be shortened; its tool tip has the rest.
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty() || !label->pixmap().isNull())
            return false;
        if (label->wordWrap())
            return label->heightForWidth(label->width()) > label->height() + 1;
        return label->sizeHint().width() > label->width() + 1;
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return !button->text().isEmpty() && !widget.inherits("QCommandLinkButton") &&
               button->sizeHint().width() > button->width() + 1;
    return false;
}

} // namespace

/// Walks every dialog and page, in every language, at the usual font and at twice that.
class TestEveryForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void walk_data();
    void walk();
    void pagesLeaveTheMenusTheirKeys_data();
    void pagesLeaveTheMenusTheirKeys();
    void windowFitsOnASmallScreen();

private:
    [[nodiscard]] std::unique_ptr<MainWindow> makeWindow(Settings &settings, const QString &home);
    [[nodiscard]] std::unique_ptr<QWidget> make(const QString &form);
    [[nodiscard]] std::unique_ptr<QWidget> makeCredentials(const QString &form,
                                                           const scripts::ProjectConfig &config);
    static QStringList faultsOf(QWidget &form);
    static QStringList mnemonicsTwice(const QWidget &form);

    base::SystemClock m_clock{};
    QTemporaryDir m_directory{};
    std::unique_ptr<Settings> m_settings{};
    StatusBoard m_board{};
    OverviewModel m_overview{m_board};
    std::unique_ptr<JobList> m_jobs{};
    QFont m_font{};
};

void TestEveryForm::initTestCase()
{
    m_settings = std::make_unique<Settings>(m_directory.filePath(u"desktop.ini"_s));
    m_jobs = std::make_unique<JobList>(*m_settings, m_clock);
    m_font = QApplication::font();
    QVERIFY(languages().size() >= 5); // Or the walk below goes nowhere.
}

std::unique_ptr<QWidget> TestEveryForm::make(const QString &form)
{
    const scripts::ProjectConfig config{.root = m_directory.path(), .name = u"shop"_s};
    const base::Error refusal{.code = base::ErrorCode::VaultLocked,
                              .message = u"The vault is locked."_s,
                              .hint = u"Unlock it."_s};
    if (form == "start"_L1)
        return std::make_unique<StartPage>();
    if (form == "overview"_L1)
        return std::make_unique<OverviewPage>(m_board, m_overview);
    if (form == "palette"_L1)
        return std::make_unique<CommandPalette>(
            QList<PaletteEntry>{{.text = u"Upgrade"_s, .act = [] {}}}, nullptr);
    if (form == "diagnostics"_L1)
        return std::make_unique<DiagnosticsDialog>(u"Stemma"_s);
    if (form == "shortcuts"_L1)
        return std::make_unique<ShortcutsDialog>(QList<ShortcutRow>{
            {.menu = u"View"_s, .action = u"Refresh"_s, .key = QKeySequence::Refresh}});
    if (form == "history"_L1)
        return std::make_unique<HistoryPage>();
    if (form == "legend"_L1)
        return std::make_unique<Legend>();
    if (form == "jobs"_L1)
        return std::make_unique<JobsPane>(*m_jobs, m_clock);
    if (form == "profile"_L1)
        return std::make_unique<ProfileDialog>(profiles::Profile{}, nullptr, m_clock);
    if (form == "import"_L1)
        return std::make_unique<ImportDialog>(ImportDialog::Services{});
    if (form == "vault"_L1)
        return std::make_unique<VaultDialog>(profiles::VaultPlace{}, refusal,
                                             VaultDialog::Services{});
    if (form == "run"_L1) {
        Target target{.name = u"shop-production"_s,
                      .environment = profiles::Environment::Production,
                      .config = config};
        target.open =
            [refusal](const database::OpenOptions &) -> base::Result<migration::Workspace> {
            return base::failure(refusal);
        };
        auto sheet = std::make_unique<RunSheet>(target, Operation::UpgradeToHead, QString(),
                                                *m_jobs, m_clock);
        if (!QTest::qWaitFor([&] { return sheet->phase() == RunSheet::Phase::Refused; }))
            return {};
        return sheet;
    }
    if (form.startsWith("credentials"_L1) || form == "addkey"_L1 || form.startsWith("wizard"_L1))
        return makeCredentials(form, config);
    if (form == "revision"_L1)
        return std::make_unique<NewRevisionSheet>(WritingPlace{.config = config}, QString(),
                                                  *m_jobs, m_clock);
    if (form == "merge"_L1)
        return std::make_unique<MergeSheet>(WritingPlace{.config = config}, *m_jobs, m_clock);
    if (form == "models"_L1) {
        scripts::ProjectConfig alembic = config;
        alembic.kind = scripts::ProjectKind::Alembic;
        return std::make_unique<NewRevisionSheet>(WritingPlace{.config = alembic}, QString(),
                                                  *m_jobs, m_clock);
    }
    if (form == "review"_L1) {
        QFile file(m_directory.filePath(u"a1.py"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write("revision = 'a1'\n") < 0)
            return {};
        return std::make_unique<ReviewSheet>(
            QList<migration::WrittenScript>{
                {.revision = u"a1"_s,
                 .path = file.fileName(),
                 .warnings = {{.text = u"It drops the table person."_s, .line = 1}}}},
            m_clock);
    }
    if (form == "check"_L1) {
        Target target{.name = u"shop"_s, .config = config};
        target.open =
            [refusal](const database::OpenOptions &) -> base::Result<migration::Workspace> {
            return base::failure(refusal);
        };
        auto sheet = std::make_unique<CheckSheet>(target, *m_jobs);
        if (!QTest::qWaitFor([&] { return !sheet->isBusy(); }))
            return {};
        return sheet;
    }
    return {};
}

/// The page and dialogs of stored credentials, on a database without a place for keys.
std::unique_ptr<QWidget> TestEveryForm::makeCredentials(const QString &form,
                                                        const scripts::ProjectConfig &config)
{
    Target target{.name = u"shop-production"_s,
                  .environment = profiles::Environment::Production,
                  .config = config};
    if (form != "credentials-none"_L1) {
        target.config.credentialSets = {{.name = u"amazon_ads"_s,
                                         .table = u"credentials"_s,
                                         .columns = {u"client_secret"_s},
                                         .format = u"fernet"_s}};
    }
    if (form == "addkey"_L1)
        return std::make_unique<AddKeyDialog>(target, u"amazon_ads"_s, QStringList(), *m_jobs,
                                              m_clock);
    if (form.startsWith("credentials"_L1)) {
        auto page = std::make_unique<CredentialsPage>(*m_jobs, m_clock);
        page->setTarget(target);
        page->show();
        if (!QTest::qWaitFor([&page] { return !page->isLooking(); }))
            return {};
        return page;
    }
    auto wizard = std::make_unique<RotationWizard>(target, u"amazon_ads"_s,
                                                   credentials::JobKind::Rotate, *m_jobs, m_clock);
    if (!QTest::qWaitFor([&wizard] { return !wizard->isLooking(); }))
        return {};
    wizard->showPage(static_cast<RotationWizard::Page>(form.back().digitValue() - 1));
    return wizard;
}

QStringList TestEveryForm::mnemonicsTwice(const QWidget &form)
{
    QStringList faults;
    QHash<QChar, QString> seen;
    const auto note = [&](const QString &text, const QWidget &widget) {
        const QChar key = mnemonicOf(text);
        if (key.isNull())
            return;
        if (seen.contains(key))
            faults << u"Alt+%1 twice: %2 and %3 (%4)"_s.arg(key).arg(seen.value(key),
                                                                     pathOf(widget), text);
        seen.insert(key, pathOf(widget));
    };
    for (const auto *bar : form.findChildren<QMenuBar *>()) {
        for (const QAction *menu : bar->actions())
            note(menu->text(), *bar);
    }
    for (const QWidget *widget : form.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&form))
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            note(button->text(), *widget);
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                note(tabs->isTabVisible(i) ? tabs->tabText(i) : QString(), *widget);
        } else if (const auto *label = qobject_cast<const QLabel *>(widget);
                   label != nullptr && label->buddy() != nullptr &&
                   label->buddy()->isVisibleTo(&form))
            note(label->text(), *widget);
    }
    return faults;
}

QStringList TestEveryForm::faultsOf(QWidget &form)
{
    QStringList faults = mnemonicsTwice(form);
    for (QWidget *widget : form.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&form))
            continue;
        if (takesFocus(*widget) && accessibleNameOf(*widget).trimmed().isEmpty())
            faults << u"no accessible name: "_s + pathOf(*widget);
        if (isCutOff(*widget))
            faults << u"cut off: "_s + pathOf(*widget);
    }
    // Within one container the focus never goes upwards.
    const QWidget *before = nullptr;
    for (QWidget *at = form.nextInFocusChain(); at != nullptr && at != &form;
         at = at->nextInFocusChain()) {
        if (!form.isAncestorOf(at) || !at->isVisibleTo(&form) || !takesFocus(*at))
            continue;
        if (before != nullptr && before->parentWidget() == at->parentWidget() &&
            at->geometry().bottom() < before->geometry().top() &&
            at->geometry().left() <= before->geometry().right())
            faults << u"focus goes up from %1 to %2"_s.arg(pathOf(*before), pathOf(*at));
        before = at;
    }
    return faults;
}

void TestEveryForm::walk_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    for (const Language &language : languages()) {
        for (const int percent : {100, 200}) {
            for (const char *form :
                 {"start",   "overview", "palette",  "diagnostics", "shortcuts",
                  "history", "jobs",     "profile",  "import",      "vault",
                  "run",     "revision", "merge",    "credentials", "credentials-none",
                  "addkey",  "wizard-1", "wizard-2", "wizard-3",    "wizard-4",
                  "models",  "review",   "legend",   "check"}) {
                QTest::addRow("%s %s %d", form, qPrintable(language.code), percent)
                    << QString::fromLatin1(form) << language.code << percent;
            }
        }
    }
}

void TestEveryForm::walk()
{
    QFETCH(QString, form);
    QFETCH(QString, language);
    QFETCH(int, percent);
    QCOMPARE(installLanguage(*qApp, language), language);
    QFont font = m_font;
    font.setPointSizeF(m_font.pointSizeF() * percent / 100);
    QApplication::setFont(font);

    const std::unique_ptr<QWidget> widget = make(form);
    QVERIFY(widget);
    widget->show();
    QTest::qWait(20); // What the form reads on a worker may change its texts.
    widget->resize(widget->size().expandedTo(widget->sizeHint()));
    QCoreApplication::processEvents();
    const QStringList faults = faultsOf(*widget);
    if (percent == 100 && language == "en"_L1)
        testsupport::shoot(*widget, u"form-%1-%2"_s.arg(form, language));
    QApplication::setFont(m_font);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

std::unique_ptr<MainWindow> TestEveryForm::makeWindow(Settings &settings, const QString &home)
{
    auto window = std::make_unique<MainWindow>(Surroundings{
        .settings = settings,
        .clock = m_clock,
        .profiles = std::make_shared<SharedProfiles>(profiles::ProfileStore(
            home + u"/profiles.json"_s, std::make_shared<profiles::FileVault>(home + u"/vault"_s))),
        .keychain = std::make_shared<profiles::KeychainVault>(&profiles::makeQtKeychainJobs),
        .demoDirectory = home});
    window->show();
    return window;
}

void TestEveryForm::pagesLeaveTheMenusTheirKeys_data()
{
    QTest::addColumn<QString>("language");
    for (const Language &language : languages())
        QTest::addRow("%s", qPrintable(language.code)) << language.code;
}

void TestEveryForm::pagesLeaveTheMenusTheirKeys()
{
    QFETCH(QString, language);
    QCOMPARE(installLanguage(*qApp, language), language);
    const QTemporaryDir home;
    Settings settings(home.filePath(u"desktop.ini"_s));
    const std::unique_ptr<MainWindow> shown = makeWindow(settings, home.path());
    MainWindow &window = *shown;
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCoreApplication::processEvents();
    QStringList faults = mnemonicsTwice(window);
    window.openDemo();
    QTRY_VERIFY_WITH_TIMEOUT(window.board().status(demoId()) != nullptr &&
                                 window.findChild<HistoryPage *>()->isSettled(),
                             20'000);
    for (const auto &page : {u"showOverviewAction"_s, u"showHistoryAction"_s, u"showStartAction"_s,
                             u"showCredentialsAction"_s}) {
        window.findChild<QAction *>(page)->trigger();
        QCoreApplication::processEvents();
        for (const QString &fault : mnemonicsTwice(window))
            faults << page + u": "_s + fault;
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

/// A screen of full HD at 200 % has 960 by 540 points: on no page must the window ask for more,
/// nor grow because one comes to another page.
void TestEveryForm::windowFitsOnASmallScreen()
{
    constexpr QSize screen(960, 540);
    QCOMPARE(installLanguage(*qApp, u"en"_s), u"en"_s);
    const QTemporaryDir home;
    Settings settings(home.filePath(u"desktop.ini"_s));
    const std::unique_ptr<MainWindow> window = makeWindow(settings, home.path());
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    window->openDemo();
    QTRY_VERIFY_WITH_TIMEOUT(window->board().status(demoId()) != nullptr &&
                                 window->findChild<HistoryPage *>()->isSettled(),
                             20'000);
    // Credentials first: what is read there fills the pane of jobs.
    for (const auto &page : {u"showCredentialsAction"_s, u"showHistoryAction"_s,
                             u"showOverviewAction"_s, u"showStartAction"_s}) {
        const QSize before = window->size();
        window->findChild<QAction *>(page)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!window->findChild<CredentialsPage *>()->isLooking(), 20'000);
        auto *header = window->findChild<TargetHeader *>();
        header->show();
        header->banner().showError({.code = base::ErrorCode::ConnectionLost,
                                    .message = u"The server closed the connection while it was "
                                               "asked where the database stands."_s,
                                    .hint = u"Look whether it is running, then refresh."_s,
                                    .detail = u"one\ntwo\nthree\nfour\nfive\nsix"_s});
        QTest::qWait(20);
        QCOMPARE(window->size(), before);
        const QSize least = window->minimumSizeHint();
        QVERIFY2(least.width() <= screen.width() && least.height() <= screen.height(),
                 qPrintable(u"%1: %2 x %3"_s.arg(page).arg(least.width()).arg(least.height())));
        window->resize(screen);
        QTest::qWait(20);
        QCOMPARE(window->size(), screen);
    }
}

QTEST_MAIN(TestEveryForm)
#include "tst_everyform.moc"
