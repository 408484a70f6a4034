#include "base/clock.h"
#include "desktop/history/historypage.h"
#include "desktop/jobs/joblist.h"
#include "desktop/runs/runpreview.h"
#include "desktop/settings/settings.h"
#include "desktop/shell/operationcommands.h"
#include "desktop/targets.h"

#include <QAction>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace desktop;
using testsupport::ScratchProject;

/// Which commands can be given, and what is said of those that cannot.
class TestOperationCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhyNothingWouldChange_data();
    void saysWhyNothingWouldChange();
};

void TestOperationCommands::saysWhyNothingWouldChange_data()
{
    QTest::addColumn<QString>("selected");
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<QString>("upgradeHere");
    QTest::addColumn<QString>("downgradeHere");
    const QString applied = u"The selected revision is applied already."_s;
    QTest::newRow("below") << u"r01"_s << true << applied << QString();
    QTest::newRow("where it stands")
        << u"r02"_s << true << applied << u"The database stands at the selected revision."_s;
    QTest::newRow("above") << u"r03"_s << true << QString()
                           << u"The selected revision is not applied."_s;
    QTest::newRow("nothing is known") << u"r02"_s << false << QString() << QString();
}

void TestOperationCommands::saysWhyNothingWouldChange()
{
    QFETCH(const QString, selected);
    QFETCH(const bool, isKnown);
    const ScratchProject scratch;
    scratch.addChain(3);
    const QTemporaryDir home;
    Settings settings(home.filePath(u"desktop.ini"_s));
    const base::SystemClock clock;
    QWidget window;
    JobList jobs(settings, clock);
    HistoryPage page;
    OperationCommands commands(jobs, settings, clock, page, &window);
    auto loaded = scripts::loadProject(testsupport::configOf(scratch));
    QVERIFY(loaded);
    const auto project = std::make_shared<const scripts::Project>(*std::move(loaded));
    page.setProject(project);
    page.selectRevision(selected);
    QTRY_COMPARE(page.selectedRevision(), selected);

    commands.setContext({.target = testsupport::sqliteTarget(scratch, u"orders"_s),
                         .project = project,
                         .rows = {u"r02"_s},
                         .applied = isKnown ? QList<bool>{true, true, false} : QList<bool>()});

    const auto refusal = [&commands](Operation operation) {
        for (const QAction *action : commands.runActions()) {
            if (action->text() == operationText(operation))
                return commands.refusal(action);
        }
        return u"no such command"_s;
    };
    QTEST(refusal(Operation::UpgradeHere), "upgradeHere");
    QTEST(refusal(Operation::DowngradeHere), "downgradeHere");
    QCOMPARE(refusal(Operation::DowngradeOne), QString());
}

QTEST_MAIN(TestOperationCommands)
#include "tst_operationcommands.moc"
