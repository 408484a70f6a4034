#include "desktop/runs/mergesheet.h"
#include "desktop/runs/newrevisionsheet.h"
#include "desktop/settings/settings.h"
#include "desktop/shots.h"
#include "desktop/targets.h"
#include "desktop/theme/messagebanner.h"
#include "desktop/watchdog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace desktop;
using namespace testsupport;

/// The sheets that write scripts.
class TestRevisionSheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void writesARevision();
    void writesABranch();
    void saysWhatIsWrong();
    void refusesADamagedProject();
    void mergesTheChosenHeads();
    void hasNothingToMerge();

private:
    template<typename Widget>
    static Widget *child(const QDialog &sheet, const QString &name)
    {
        return sheet.findChild<Widget *>(name);
    }
    static QPushButton *createButton(const QDialog &sheet)
    {
        return child<QPushButton>(sheet, u"createButton"_s);
    }
    static QString message(const QDialog &sheet)
    {
        return child<MessageBanner>(sheet, u"banner"_s)->message();
    }
    std::unique_ptr<NewRevisionSheet> openNew(const QString &parentRevision = {});

    base::SystemClock m_clock{};
    std::unique_ptr<ScratchProject> m_project{};
    std::unique_ptr<Settings> m_settings{};
    std::unique_ptr<JobList> m_jobs{};
};

void TestRevisionSheets::init()
{
    m_project = std::make_unique<ScratchProject>();
    m_project->addChain(3);
    m_settings = std::make_unique<Settings>(m_project->file(u"settings.ini"_s));
    m_jobs = std::make_unique<JobList>(*m_settings, m_clock);
}

void TestRevisionSheets::cleanup()
{
    m_jobs.reset();
    VERIFY_GUI_THREAD_WAS_FREE();
}

std::unique_ptr<NewRevisionSheet> TestRevisionSheets::openNew(const QString &parentRevision)
{
    auto sheet = std::make_unique<NewRevisionSheet>(WritingPlace{.config = configOf(*m_project)},
                                                    parentRevision, *m_jobs, m_clock);
    sheet->open();
    const auto *edit = child<QLineEdit>(*sheet, u"idEdit"_s);
    if (!QTest::qWaitFor([&] { return !edit->placeholderText().isEmpty(); }, 10'000))
        qWarning("the project was not read");
    return sheet;
}

void TestRevisionSheets::writesARevision()
{
    const auto sheet = openNew();
    QSignalSpy created(sheet.get(), &NewRevisionSheet::created);
    QCOMPARE(child<QComboBox>(*sheet, u"parentBox"_s)->currentData().toString(), u"r03"_s);
    QVERIFY(!createButton(*sheet)->isEnabled());
    QTest::keyClicks(child<QLineEdit>(*sheet, u"messageEdit"_s), u"Add status column"_s);
    QVERIFY(createButton(*sheet)->isEnabled());
    shoot(*sheet, u"newrevision"_s);
    const QString preview = child<QLineEdit>(*sheet, u"idEdit"_s)->placeholderText();

    QTest::mouseClick(createButton(*sheet), Qt::LeftButton);
    QTRY_COMPARE(created.count(), 1);
    QCOMPARE(created.first().last().toString(), preview);
    QFile file(created.first().first().toString());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.startsWith("-- Add status column\n"));
    QVERIFY(text.contains("-- Revises: r03\n"));
    QVERIFY(child<QPushButton>(*sheet, u"openButton"_s)->isVisible());
    QVERIFY(!createButton(*sheet)->isVisible());
    shoot(*sheet, u"newrevision-written"_s);
}

void TestRevisionSheets::writesABranch()
{
    const auto sheet = openNew(u"r01"_s);
    QSignalSpy created(sheet.get(), &NewRevisionSheet::created);
    // What is selected is offered, and the head is what a revision usually follows.
    auto *parents = child<QComboBox>(*sheet, u"parentBox"_s);
    QCOMPARE(parents->currentData().toString(), u"r03"_s);
    const auto *banner = child<desktop::MessageBanner>(*sheet, u"banner"_s);
    QVERIFY(banner->message().isEmpty());
    parents->setCurrentIndex(parents->findData(u"r01"_s));
    Q_EMIT parents->activated(parents->currentIndex());
    QVERIFY2(banner->message().contains(u"r01"_s), qPrintable(banner->message()));
    child<QLineEdit>(*sheet, u"messageEdit"_s)->setText(u"A branch"_s);
    child<QLineEdit>(*sheet, u"labelEdit"_s)->setText(u"billing"_s);
    child<QLineEdit>(*sheet, u"dependsEdit"_s)->setText(u"r02, r03"_s);
    createButton(*sheet)->click();
    QTRY_VERIFY(createButton(*sheet)->isEnabled()); // Refused: r01 has a follower.
    QCOMPARE(created.count(), 0);

    child<QCheckBox>(*sheet, u"spliceBox"_s)->click();
    createButton(*sheet)->click();
    QTRY_COMPARE(created.count(), 1);
    const auto project = scripts::loadProject(configOf(*m_project));
    QVERIFY(project && project->problems.isEmpty());
    const int index = project->graph.indexOf(created.first().last().toString());
    QVERIFY(index >= 0);
    QCOMPARE(project->graph.at(index).downRevisions, QStringList{u"r01"_s});
    QCOMPARE(project->graph.at(index).branchLabels, QStringList{u"billing"_s});
    QCOMPARE(project->graph.at(index).dependsOn, (QStringList{u"r02"_s, u"r03"_s}));
}

void TestRevisionSheets::saysWhatIsWrong()
{
    const auto sheet = openNew();
    child<QLineEdit>(*sheet, u"messageEdit"_s)->setText(u"Twice"_s);
    child<QLineEdit>(*sheet, u"idEdit"_s)->setText(u"r02"_s);
    createButton(*sheet)->click();
    QTRY_VERIFY(!message(*sheet).isEmpty());
    QVERIFY2(message(*sheet).contains("r02"_L1), qPrintable(message(*sheet)));
    QVERIFY(createButton(*sheet)->isEnabled());
}

void TestRevisionSheets::refusesADamagedProject()
{
    m_project->add({.id = u"r09"_s, .parents = {u"r08"_s}});
    NewRevisionSheet sheet({.config = configOf(*m_project)}, {}, *m_jobs, m_clock);
    sheet.open();
    QTRY_VERIFY(message(sheet).contains("r08"_L1));
    child<QLineEdit>(sheet, u"messageEdit"_s)->setText(u"More"_s);
    QVERIFY(!createButton(sheet)->isEnabled());
}

void TestRevisionSheets::mergesTheChosenHeads()
{
    m_project->add({.id = u"x01"_s, .parents = {u"r01"_s}, .message = u"One way"_s});
    m_project->add({.id = u"x02"_s, .parents = {u"r01"_s}, .message = u"Another way"_s});
    MergeSheet sheet({.config = configOf(*m_project)}, *m_jobs, m_clock);
    QSignalSpy created(&sheet, &MergeSheet::created);
    sheet.open();
    auto *list = child<QListWidget>(sheet, u"headList"_s);
    QTRY_COMPARE(list->count(), 3);
    QVERIFY(createButton(sheet)->text().startsWith("&Merge 3"_L1));
    shoot(sheet, u"mergesheet"_s);
    // By keyboard: the first head is left out.
    QTRY_VERIFY(list->hasFocus());
    const QString left = list->item(0)->data(Qt::UserRole).toString();
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(createButton(sheet)->text().startsWith("&Merge 2"_L1));
    QTest::mouseClick(createButton(sheet), Qt::LeftButton);
    QTRY_COMPARE(created.count(), 1);

    const auto project = scripts::loadProject(configOf(*m_project));
    QVERIFY(project && project->problems.isEmpty());
    const revisions::Revision &merge =
        project->graph.at(project->graph.indexOf(created.first().last().toString()));
    QCOMPARE(merge.downRevisions.size(), 2);
    QVERIFY(!merge.downRevisions.contains(left));
    QVERIFY(merge.message.startsWith("Merge "_L1));
}

void TestRevisionSheets::hasNothingToMerge()
{
    MergeSheet sheet({.config = configOf(*m_project)}, *m_jobs, m_clock);
    sheet.open();
    QTRY_COMPARE(message(sheet), u"There is nothing to merge."_s);
    QVERIFY(!createButton(sheet)->isEnabled());
}

WATCHED_TEST_MAIN(TestRevisionSheets)
#include "tst_revisionsheets.moc"
