#include "desktop/branchyhistory.h"
#include "desktop/dragcolumn.h"
#include "desktop/history/historymodel.h"
#include "desktop/history/historypage.h"
#include "desktop/history/historyview.h"
#include "desktop/shots.h"
#include "desktop/theme/colors.h"

#include <QApplication>
#include <QDir>
#include <QHeaderView>
#include <QLineEdit>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace desktop;

/// How the page looks: what a test can say of it, and pictures for people.
class TestHistoryLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void drawsStatesAsShapes();
    void leavesRoomForMessages();
    void columnsFitUnlessChosen();
    void showsTheSample();
    void showsBranches();
    void showsTrouble();

private:
    void open(const QString &directory);
    [[nodiscard]] QImage rowPicture(int row) const;
    [[nodiscard]] QList<DatabaseMark> marks() const;
    [[nodiscard]] HistoryView *view() const { return m_page->findChild<HistoryView *>(u"view"_s); }
    void wait() const { QTRY_VERIFY(m_page->isSettled()); }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<HistoryPage> m_page;
    std::shared_ptr<const scripts::Project> m_project;
};

void TestHistoryLook::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_page = std::make_unique<HistoryPage>();
    m_page->resize(1'200, 720);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestHistoryLook::open(const QString &directory)
{
    m_project = loadedProject(directory);
    m_page->setProject(m_project);
    wait();
}

/// A target in the middle, a production database behind it and one with a very long name.
QList<DatabaseMark> TestHistoryLook::marks() const
{
    const auto *model = m_page->findChild<HistoryModel *>();
    const int middle = std::min(4, model->rowCount() - 2);
    QList<bool> applied(m_project->graph.size(), false);
    for (int row = middle; row < model->rowCount(); ++row)
        applied[model->content().row(row).revision] = true;
    return {{.name = u"orders-staging"_s,
             .environment = profiles::Environment::Staging,
             .rows = {model->id(middle)},
             .applied = applied,
             .edited = {model->id(middle + 1)},
             .isTarget = true},
            {.name = u"orders"_s,
             .environment = profiles::Environment::Production,
             .rows = {model->id(model->rowCount() - 1)}},
            {.name = u"a database of the warehouse whose name nobody wanted to be so long"_s,
             .environment = profiles::Environment::Test,
             .rows = {model->id(middle)}}};
}

QImage TestHistoryLook::rowPicture(int row) const
{
    const QRect rect = view()->visualRect(view()->model()->index(row, 0));
    return view()
        ->viewport()
        ->grab(QRect(0, rect.top(), rect.height() * 2, rect.height()))
        .toImage();
}

/// Without colour: a node is told by its shape.
void TestHistoryLook::drawsStatesAsShapes()
{
    writeBranchyProject(m_directory->path(), 1);
    open(m_directory->path());
    view()->clearSelection();
    const auto shape = [this](const QList<bool> &applied, const QStringList &rows) {
        m_page->setMarks({{.name = u"a"_s, .rows = rows, .applied = applied, .isTarget = true}});
        QTest::qWait(1);
        return rowPicture(0).convertToFormat(QImage::Format_Mono);
    };
    const QImage applied = shape({true}, {});
    const QImage pending = shape({false}, {});
    const QImage unknown = shape({}, {});
    const QImage current = shape({true}, {u"20260101_0000"_s});
    QVERIFY(applied != pending);
    QVERIFY(applied != unknown);
    QVERIFY(pending != unknown);
    QVERIFY(current != applied);
}

void TestHistoryLook::leavesRoomForMessages()
{
    writeBranchyProject(m_directory->path(), 60);
    open(m_directory->path());
    m_page->setMarks(marks());
    const QFont before = QApplication::font();
    for (const int percent : {100, 200}) {
        QFont font = before;
        font.setPointSizeF(before.pointSizeF() * percent / 100);
        m_page->setFont(font);
        QTest::qWait(20);
        QVERIFY2(view()->columnWidth(HistoryModel::Graph) >
                     QFontMetrics(font).averageCharWidth() * 20,
                 qPrintable(QString::number(percent)));
    }
}

void TestHistoryLook::columnsFitUnlessChosen()
{
    writeBranchyProject(m_directory->path(), 60);
    open(m_directory->path());
    m_page->resize(1'600, 700);
    QList<DatabaseMark> stands = marks().first(1);
    const auto nameIt = [&](const QString &name) {
        stands.first().name = name;
        m_page->setMarks(stands);
        return view()->columnWidth(HistoryModel::Databases);
    };
    const int narrow = nameIt(u"a"_s);
    QVERIFY(nameIt(u"orders-eu-1"_s) > narrow);
    QCOMPARE(nameIt(u"a"_s), narrow);
    testsupport::dragColumn(*view(), HistoryModel::Databases, 33);
    QVERIFY(view()->columnWidth(HistoryModel::Databases) > narrow);
    const int chosen = view()->columnWidth(HistoryModel::Databases);
    QCOMPARE(nameIt(u"orders-eu-number-17"_s), chosen);
    m_page->resize(700, 700);
    QVERIFY(view()->columnWidth(HistoryModel::Graph) > view()->viewport()->width() / 4);
}

void TestHistoryLook::showsTheSample()
{
    open(QStringLiteral(STEMMA_SOURCE_DIR "/migrations"));
    m_page->setMarks(marks());
    const auto *model = m_page->findChild<HistoryModel *>();
    m_page->setPlan({model->id(3), model->id(2), model->id(1), model->id(0)});
    m_page->selectRevision(model->id(3));
    QTest::qWait(300);
    QCOMPARE(m_page->selectedRevision(), model->id(3));
    testsupport::shoot(*m_page, u"history-sample"_s);
    auto *tabs = m_page->findChild<QTabWidget *>(u"tabs"_s);
    tabs->setCurrentIndex(1);
    testsupport::shoot(*m_page, u"history-sql"_s);
    tabs->setCurrentIndex(3);
    m_page->setRuns(model->id(3),
                    {{.name = u"orders-staging"_s,
                      .environment = profiles::Environment::Staging,
                      .steps = {{.run = u"1"_s,
                                 .direction = u"upgrade"_s,
                                 .startedAt = QDateTime::fromSecsSinceEpoch(1'780'000'000, Qt::UTC),
                                 .milliseconds = 65'432,
                                 .outcome = u"done"_s}},
                      .runs = {{.id = u"1"_s, .user = u"anna"_s, .host = u"workstation"_s}}}});
    testsupport::shoot(*m_page, u"history-runs"_s);
}

void TestHistoryLook::showsBranches()
{
    writeBranchyProject(m_directory->path(), 120);
    open(m_directory->path());
    m_page->setMarks(marks());
    testsupport::shoot(*m_page, u"history-branches"_s);
    auto *edit = m_page->findChild<QLineEdit *>(u"searchEdit"_s);
    edit->setText(u"merge"_s);
    wait();
    testsupport::shoot(*m_page, u"history-search"_s);
    m_page->findChild<QToolButton *>(u"filterButton"_s)->click();
    wait();
    QCOMPARE(view()->model()->rowCount(), 5);
    testsupport::shoot(*m_page, u"history-filtered"_s);
    edit->setText(u"zebra"_s);
    wait();
    QCOMPARE(view()->model()->rowCount(), 0);
    testsupport::shoot(*m_page, u"history-nothing"_s);
}

void TestHistoryLook::showsTrouble()
{
    writeBranchyProject(m_directory->path(), 30);
    QVERIFY(QFile::remove(m_directory->filePath(u"migrations/20260101_0003_step.sql"_s)));
    QFile bad(m_directory->filePath(u"migrations/zz_bad.sql"_s));
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write("SELECT 1;\n");
    bad.close();
    open(m_directory->path());
    QCOMPARE(view()->model()->rowCount(), 29);
    m_page->findChild<QToolButton *>(u"moreProblemsButton"_s)->click();
    testsupport::shoot(*m_page, u"history-problems"_s);
    m_page->setProject(nullptr);
    testsupport::shoot(*m_page, u"history-empty"_s);
}

QTEST_MAIN(TestHistoryLook)
#include "tst_historylook.moc"
