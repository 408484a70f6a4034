#include "desktop/branchyhistory.h"
#include "desktop/dragcolumn.h"
#include "desktop/history/detailspane.h"
#include "desktop/history/historymodel.h"
#include "desktop/history/historypage.h"
#include "desktop/history/historyview.h"
#include "desktop/marks.h"
#include "desktop/settings/settings.h"
#include "desktop/watchdog.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace desktop;

/// The page with real projects on disk, driven by mouse and keyboard.
class TestHistoryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheHistory();
    void goesAlongTheGraph();
    void remembersWhatWasSelected();
    void selectsByTypingAnId();
    void activates();
    void findsAsOneTypes_data();
    void findsAsOneTypes();
    void goesFromHitToHit();
    void filtersByWords();
    void filtersPending();
    void filtersByBranch();
    void keepsItsPlaceOnReload();
    void readsTheScript();
    void asksForRuns();
    void followsTheDisk();
    void saysWhatIsWrong();
    void offersSomethingWhereItIsEmpty();
    void opensTheContextMenuByKey();
    void zooms();
    void remembersItsState();
    void closesWhileItWorks();

private:
    [[nodiscard]] HistoryView *view() const { return m_page->findChild<HistoryView *>(u"view"_s); }
    template<typename T>
    [[nodiscard]] T *part(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    void open(int size);
    void reload();
    void type(const QString &text);
    [[nodiscard]] QString idAt(int row) const
    {
        return view()->model()->index(row, 0).data(HistoryModel::IdRole).toString();
    }
    [[nodiscard]] QList<DatabaseMark> marks(const QString &at) const
    {
        return {testsupport::targetAt(m_project->graph, at)};
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<HistoryPage> m_page;
    std::shared_ptr<const scripts::Project> m_project;
};

void TestHistoryPage::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_page = std::make_unique<HistoryPage>();
    m_page->resize(1'100, 700);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestHistoryPage::cleanup()
{
    m_page.reset();
    m_directory.reset();
    VERIFY_GUI_THREAD_WAS_FREE();
}

void TestHistoryPage::open(int size)
{
    writeBranchyProject(m_directory->path(), size);
    reload();
}

void TestHistoryPage::reload()
{
    m_project = loadedProject(m_directory->path());
    m_page->setProject(m_project);
    QTRY_VERIFY(m_page->isSettled());
}

void TestHistoryPage::type(const QString &text)
{
    auto *edit = part<QLineEdit>(u"searchEdit"_s);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
    QTRY_VERIFY(m_page->isSettled());
}

void TestHistoryPage::showsTheHistory()
{
    const QSignalSpy selected(m_page.get(), &HistoryPage::selectionChanged);
    open(60);
    QCOMPARE(view()->model()->rowCount(), 60);
    QVERIFY(view()->isVisible());
    QCOMPARE(m_page->selectedRevision(), idAt(0));
    QCOMPARE(selected.size(), 1);

    const QModelIndex third = view()->model()->index(2, HistoryModel::RevisionId);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->visualRect(third).center());
    QCOMPARE(m_page->selectedRevision(), idAt(2));
    QCOMPARE(selected.size(), 2);
    QCOMPARE(part<QLabel>(u"titleLabel"_s)->text(),
             view()->model()->index(2, HistoryModel::Graph).data().toString());
}

void TestHistoryPage::goesAlongTheGraph()
{
    open(60);
    const auto &graph = m_project->graph;
    int merge = -1;
    for (int index = 0; index < graph.size(); ++index) {
        if (graph.parents(index).size() == 2)
            merge = index;
    }
    QVERIFY(merge >= 0);
    m_page->selectRevision(graph.at(merge).id);
    view()->setFocus();
    const auto parents = graph.parents(merge);

    QTest::keyClick(view(), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(m_page->selectedRevision(), graph.at(parents[0]).id);
    QTest::keyClick(view(), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(m_page->selectedRevision(), graph.at(parents[1]).id);
    QTest::keyClick(view(), Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(m_page->selectedRevision(), graph.at(parents[0]).id);
    QTest::keyClick(view(), Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(m_page->selectedRevision(), graph.at(merge).id);

    QTest::keyClick(view(), Qt::Key_End);
    QCOMPARE(m_page->selectedRevision(), idAt(59));
    QTest::keyClick(view(), Qt::Key_Home);
    QCOMPARE(m_page->selectedRevision(), idAt(0));
    QTest::keyClick(view(), Qt::Key_Down);
    QCOMPARE(m_page->selectedRevision(), idAt(1));
    m_page->setMarks(marks(idAt(30)));
    QTest::keyClick(view(), Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(m_page->selectedRevision(), idAt(30));
    QVERIFY(view()->viewport()->rect().intersects(view()->visualRect(view()->currentIndex())));
}

void TestHistoryPage::remembersWhatWasSelected()
{
    open(30);
    for (const int row : {3, 9, 20})
        m_page->selectRevision(idAt(row));
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_page->selectedRevision(), idAt(9));
    QTest::keyClick(view(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_page->selectedRevision(), idAt(3));
    QTest::keyClick(view(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_page->selectedRevision(), idAt(9));
}

void TestHistoryPage::selectsByTypingAnId()
{
    open(30);
    view()->setFocus();
    QTest::keyClicks(view(), u"20260101_0007"_s);
    QCOMPARE(m_page->selectedRevision(), u"20260101_0007"_s);
}

void TestHistoryPage::activates()
{
    open(20);
    const QSignalSpy activated(m_page.get(), &HistoryPage::activated);
    m_page->selectRevision(idAt(4));
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().toString(), idAt(4));
    const QPoint place =
        view()->visualRect(view()->model()->index(6, HistoryModel::Graph)).center();
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, place);
    QVERIFY(activated.size() >= 2);
    QCOMPARE(activated.last().first().toString(), idAt(6));
}

void TestHistoryPage::findsAsOneTypes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("count");
    QTest::newRow("id") << u"20260101_0017"_s << u"1 of 2"_s;
    QTest::newRow("message") << u"merge branch"_s << u"1 of 3"_s;
    QTest::newRow("words of several places") << u"merge 20260101_0020"_s << u"1 of 1"_s;
    QTest::newRow("text of the script") << u"drop column C_20260101_0013"_s << u"1 of 1"_s;
    QTest::newRow("label") << u"topic1"_s << u"1 of 1"_s;
    QTest::newRow("nothing") << u"zebra"_s << u"No hits"_s;
}

void TestHistoryPage::findsAsOneTypes()
{
    QFETCH(QString, typed);
    open(61);
    type(typed);
    QTEST(part<QLabel>(u"countLabel"_s)->text(), "count");
    QCOMPARE(view()->model()->rowCount(), 61);
}

void TestHistoryPage::goesFromHitToHit()
{
    open(61);
    m_page->setFocus();
    QVERIFY(view()->hasFocus());
    QTest::keyClick(view(), Qt::Key_F, Qt::ControlModifier);
    auto *edit = part<QLineEdit>(u"searchEdit"_s);
    QVERIFY(edit->hasFocus());
    type(u"merge"_s);
    const QString first = m_page->selectedRevision();
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(part<QLabel>(u"countLabel"_s)->text(), u"2 of 3"_s);
    QTest::keyClick(edit, Qt::Key_F3);
    QCOMPARE(part<QLabel>(u"countLabel"_s)->text(), u"3 of 3"_s);
    QTest::keyClick(edit, Qt::Key_F3);
    QCOMPARE(m_page->selectedRevision(), first);
    QTest::keyClick(edit, Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(part<QLabel>(u"countLabel"_s)->text(), u"3 of 3"_s);
    QTest::mouseClick(part<QToolButton>(u"nextButton"_s), Qt::LeftButton);
    QCOMPARE(m_page->selectedRevision(), first);
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(edit->text().isEmpty());
    QVERIFY(view()->hasFocus());
}

void TestHistoryPage::filtersByWords()
{
    open(61);
    type(u"merge"_s);
    QTest::mouseClick(part<QToolButton>(u"filterButton"_s), Qt::LeftButton);
    QTRY_COMPARE(view()->model()->rowCount(), 3);
    type(u"zebra"_s);
    QTRY_COMPARE(view()->model()->rowCount(), 0);
    auto *clear = part<QPushButton>(u"clearButton"_s);
    QVERIFY(clear->isVisible());
    QTest::mouseClick(clear, Qt::LeftButton);
    QTRY_COMPARE(view()->model()->rowCount(), 61);
    QVERIFY(view()->isVisible());
    QVERIFY(part<QLineEdit>(u"searchEdit"_s)->text().isEmpty());
    QVERIFY(!part<QToolButton>(u"filterButton"_s)->isChecked());
}

void TestHistoryPage::filtersPending()
{
    open(61);
    auto *pending = part<QToolButton>(u"pendingButton"_s);
    QVERIFY(!pending->isEnabled());
    const QString at = u"20260101_0020"_s;
    m_page->setMarks(marks(at));
    QVERIFY(pending->isEnabled());
    const auto applied = m_page->findChild<HistoryModel *>()->marks().target()->applied;
    QTest::mouseClick(pending, Qt::LeftButton);
    QTRY_COMPARE(view()->model()->rowCount(), applied.count(false));
    // What the filter hides is shown again when somebody asks for it.
    m_page->selectRevision(at);
    QTRY_COMPARE(view()->model()->rowCount(), 61);
    QCOMPARE(m_page->selectedRevision(), at);
    QCOMPARE(view()->selectedRevision(), at);
}

void TestHistoryPage::filtersByBranch()
{
    open(61);
    auto *box = part<QComboBox>(u"branchBox"_s);
    QVERIFY(box->isVisible());
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentText(), u"topic1"_s);
    QTRY_VERIFY(view()->model()->rowCount() < 61);
    for (int row = 0; row < view()->model()->rowCount(); ++row) {
        const int index = m_project->graph.indexOf(idAt(row));
        QVERIFY(m_project->graph.labels(index).contains(u"topic1"_s));
    }
}

void TestHistoryPage::keepsItsPlaceOnReload()
{
    open(200);
    m_page->selectRevision(idAt(120));
    const QString selected = m_page->selectedRevision();
    const QString top = view()->place().id;
    const QSignalSpy changed(m_page.get(), &HistoryPage::selectionChanged);
    writeBranchyProject(m_directory->path(), 205);
    reload();
    QCOMPARE(view()->model()->rowCount(), 205);
    QCOMPARE(m_page->selectedRevision(), selected);
    QCOMPARE(view()->selectedRevision(), selected);
    QCOMPARE(view()->place().id, top);
    QCOMPARE(changed.size(), 0);
}

void TestHistoryPage::readsTheScript()
{
    open(20);
    m_page->selectRevision(u"20260101_0007"_s);
    QTRY_VERIFY(part<QPlainTextEdit>(u"upEdit"_s)
                    ->toPlainText()
                    .startsWith(u"ALTER TABLE orders ADD COLUMN c_20260101_0007"_s));
    QVERIFY(part<QPlainTextEdit>(u"downEdit"_s)->toPlainText().startsWith(u"DROP INDEX"_s));
    // The first word is a keyword and has its colour.
    const auto formats =
        part<QPlainTextEdit>(u"upEdit"_s)->document()->firstBlock().layout()->formats();
    QVERIFY(!formats.isEmpty());
    QCOMPARE(formats.first().start, 0);
    QCOMPARE(formats.first().length, 5);
}

void TestHistoryPage::asksForRuns()
{
    open(20);
    const QSignalSpy wanted(m_page.get(), &HistoryPage::runsWanted);
    m_page->selectRevision(idAt(5));
    QTRY_VERIFY(!wanted.isEmpty() && wanted.last().first().toString() == idAt(5));
    auto *tree = part<QTreeWidget>(u"runsTree"_s);
    const RunsOfRevision runs{
        .name = u"orders"_s,
        .environment = profiles::Environment::Production,
        .steps = {{.run = u"r1"_s,
                   .direction = u"upgrade"_s,
                   .revision = idAt(5),
                   .startedAt = QDateTime::fromSecsSinceEpoch(1'780'000'000, Qt::UTC),
                   .milliseconds = 2'345,
                   .outcome = u"done"_s},
                  {.run = u"r2"_s,
                   .direction = u"downgrade"_s,
                   .revision = idAt(5),
                   .startedAt = QDateTime::fromSecsSinceEpoch(1'780'000'900, Qt::UTC),
                   .milliseconds = 12,
                   .outcome = u"failed"_s,
                   .error = u"lock timeout"_s}},
        .runs = {{.id = u"r1"_s, .user = u"anna"_s, .host = u"ws1"_s}}};
    m_page->setRuns(idAt(6), {runs});
    QCOMPARE(tree->topLevelItemCount(), 0);
    m_page->setRuns(idAt(5), {runs, {.name = u"far"_s, .error = u"It cannot be reached."_s}});
    QCOMPARE(tree->topLevelItemCount(), 2);
    QCOMPARE(tree->topLevelItem(0)->text(5), u"Failed"_s);
    QCOMPARE(tree->topLevelItem(1)->text(3), u"2.3 s"_s);
    QCOMPARE(tree->topLevelItem(1)->text(4), u"anna@ws1"_s);
    QCOMPARE(part<QLabel>(u"runsNoteLabel"_s)->text(), u"far: It cannot be reached."_s);
}

void TestHistoryPage::followsTheDisk()
{
    open(20);
    QSignalSpy seen(m_page.get(), &HistoryPage::projectChangeSeen);
    // The watcher must have looked once to see a difference, and nobody says when it has.
    for (int attempt = 0; attempt < 20 && seen.isEmpty(); ++attempt) {
        writeBranchyProject(m_directory->path(), 21);
        QTest::qWait(700);
    }
    QVERIFY(!seen.isEmpty());
    reload();
    QCOMPARE(view()->model()->rowCount(), 21);
    seen.clear();
    QFile file(m_directory->filePath(u"migrations/20260101_0003_step.sql"_s));
    QVERIFY(file.open(QIODevice::Append));
    file.write("\n-- in place\n");
    file.close();
    QTRY_VERIFY_WITH_TIMEOUT(!seen.isEmpty(), 20'000);
}

void TestHistoryPage::saysWhatIsWrong()
{
    open(20);
    auto *banner = part<QWidget>(u"problemBanner"_s);
    QVERIFY(!banner->isVisible());
    QFile(m_directory->filePath(u"migrations/20260101_0003_step.sql"_s)).remove();
    QFile bad(m_directory->filePath(u"migrations/zz_bad.sql"_s));
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write("SELECT 1;\n");
    bad.close();
    reload();
    QVERIFY(banner->isVisible());
    QCOMPARE(view()->model()->rowCount(), 19);
    auto *more = part<QToolButton>(u"moreProblemsButton"_s);
    QVERIFY(more->isVisible());
    auto *all = part<QPlainTextEdit>(u"problemsEdit"_s);
    QVERIFY(!all->isVisible());
    QTest::mouseClick(more, Qt::LeftButton);
    QVERIFY(all->isVisible());
    QVERIFY(all->toPlainText().contains(u"20260101_0003"_s));
}

void TestHistoryPage::offersSomethingWhereItIsEmpty()
{
    auto *stack = part<QStackedWidget>(u"stack"_s);
    QCOMPARE(stack->currentWidget()->objectName(), u"noProjectPage"_s);
    QAction openProject(u"Open project"_s);
    QAction newRevision(u"New revision"_s);
    m_page->setEmptyActions({&openProject}, {&newRevision});
    const QSignalSpy asked(&newRevision, &QAction::triggered);

    writeBranchyProject(m_directory->path(), 1);
    QVERIFY(QFile::remove(m_directory->filePath(u"migrations/20260101_0000_step.sql"_s)));
    reload();
    QCOMPARE(stack->currentWidget()->objectName(), u"noRevisionsPage"_s);
    const auto buttons = stack->currentWidget()->findChildren<QToolButton *>();
    QCOMPARE(buttons.size(), 1);
    QCOMPARE(buttons.first()->text(), u"New revision"_s);
    QTest::mouseClick(buttons.first(), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);

    m_page->setProject(nullptr);
    QCOMPARE(stack->currentWidget()->objectName(), u"noProjectPage"_s);
}

void TestHistoryPage::opensTheContextMenuByKey()
{
    open(20);
    QAction upgrade(u"Upgrade to here"_s);
    m_page->setContextActions({&upgrade});
    m_page->selectRevision(idAt(3));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(view(), &event);
    auto *menu = view()->findChild<QMenu *>();
    QVERIFY(menu);
    QTRY_VERIFY(menu->isVisible());
    const QSignalSpy asked(&upgrade, &QAction::triggered);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
}

void TestHistoryPage::zooms()
{
    open(20);
    const int before = view()->visualRect(view()->model()->index(0, 0)).height();
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Plus, Qt::ControlModifier);
    QTRY_VERIFY(view()->visualRect(view()->model()->index(0, 0)).height() > before);
    QTest::keyClick(view(), Qt::Key_0, Qt::ControlModifier);
    QTRY_COMPARE(view()->visualRect(view()->model()->index(0, 0)).height(), before);
}

void TestHistoryPage::remembersItsState()
{
    open(20);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Plus, Qt::ControlModifier);
    testsupport::dragColumn(*view(), HistoryModel::RevisionId, 40);
    Settings settings(m_directory->filePath(u"state.ini"_s));
    m_page->saveState(settings);
    HistoryPage other;
    other.restoreState(settings);
    other.setProject(m_project);
    QTRY_VERIFY(other.isSettled());
    auto *otherView = other.findChild<HistoryView *>();
    QCOMPARE(otherView->zoom(), view()->zoom());
    QCOMPARE(otherView->columnWidth(HistoryModel::RevisionId),
             view()->columnWidth(HistoryModel::RevisionId));
}

void TestHistoryPage::closesWhileItWorks()
{
    writeBranchyProject(m_directory->path(), 500);
    m_page->setProject(loadedProject(m_directory->path()));
    m_page->exportTo(ExportFormat::Svg, m_directory->filePath(u"late.svg"_s));
    m_page.reset();
    QVERIFY(!m_page);
}

WATCHED_TEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
