#include "desktop/runs/runsheet.h"
#include "desktop/runs/sqlview.h"
#include "desktop/runs/stepmodel.h"
#include "desktop/settings/settings.h"
#include "desktop/shots.h"
#include "desktop/targets.h"
#include "desktop/theme/messagebanner.h"
#include "desktop/watchdog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;
using namespace desktop;
using namespace testsupport;
using profiles::Environment;
using Phase = RunSheet::Phase;

/// The sheet that changes a database, driven with mouse and keyboard against a real SQLite file.
class TestRunSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void upgradesToHead();
    void goesWhereItIsTold_data();
    void goesWhereItIsTold();
    void rollsBack();
    void stamps();
    void hasNothingToDo();
    void showsAFailureWithItsLine();
    void productionWantsItsName();
    void aReadOnlyTargetCannotRun();
    void plansAgainWhenAScriptChanged();
    void saysThatAnEmptyDowngradeUndoesNothing();
    void refusesTheIrreversible();
    void refusesEditedScripts();
    void resumesAnUnfinishedStep();
    void refusesAnUnreachableDatabase();
    void closingLeavesTheJobRunning();
    void planningOfAThousandStepsHoldsNothingUp();

private:
    std::unique_ptr<RunSheet> openSheet(Operation operation, const QString &revision = {});
    void upgrade(); ///< The whole way, by a sheet of its own.
    [[nodiscard]] QStringList rows() const;
    [[nodiscard]] QVariant value(const QString &sql) const;

    template<typename Widget>
    [[nodiscard]] static Widget *child(const RunSheet &sheet, const QString &name)
    {
        return sheet.findChild<Widget *>(name);
    }
    static QPushButton *runButton(const RunSheet &sheet)
    {
        return child<QPushButton>(sheet, u"runButton"_s);
    }
    static MessageBanner *banner(const RunSheet &sheet)
    {
        return child<MessageBanner>(sheet, u"banner"_s);
    }
    static QString cell(const RunSheet &sheet, int row, StepModel::Column column)
    {
        const auto *model = child<QTableView>(sheet, u"stepTable"_s)->model();
        return model->index(row, column).data().toString();
    }

    base::SystemClock m_clock{};
    std::unique_ptr<ScratchProject> m_project{};
    std::unique_ptr<Settings> m_settings{};
    std::unique_ptr<JobList> m_jobs{};
    Target m_target{};
};

void TestRunSheet::init()
{
    m_project = std::make_unique<ScratchProject>();
    m_project->addChain(3);
    m_target = sqliteTarget(*m_project, u"shop"_s);
    m_settings = std::make_unique<Settings>(m_project->file(u"settings.ini"_s));
    m_jobs = std::make_unique<JobList>(*m_settings, m_clock);
}

void TestRunSheet::cleanup()
{
    m_jobs.reset();
    VERIFY_GUI_THREAD_WAS_FREE();
}

std::unique_ptr<RunSheet> TestRunSheet::openSheet(Operation operation, const QString &revision)
{
    auto sheet = std::make_unique<RunSheet>(m_target, operation, revision, *m_jobs, m_clock);
    sheet->open();
    if (!QTest::qWaitFor([&] { return sheet->phase() != Phase::Planning; }, 20'000))
        qWarning("planning does not end");
    return sheet;
}

void TestRunSheet::upgrade()
{
    const auto sheet = openSheet(Operation::UpgradeToHead);
    runButton(*sheet)->click();
    QTRY_COMPARE(sheet->phase(), Phase::Done);
}

QVariant TestRunSheet::value(const QString &sql) const
{
    QVariant found;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
        database.setDatabaseName(m_project->sqliteFile());
        if (database.open()) {
            QSqlQuery query(database);
            if (query.exec(sql) && query.next())
                found = query.value(0);
        }
    }
    QSqlDatabase::removeDatabase(u"look"_s);
    return found;
}

QStringList TestRunSheet::rows() const
{
    return value(u"SELECT group_concat(version_num) FROM alembic_version"_s)
        .toString()
        .split(u',', Qt::SkipEmptyParts);
}

void TestRunSheet::upgradesToHead()
{
    const auto sheet = openSheet(Operation::UpgradeToHead);
    QCOMPARE(sheet->phase(), Phase::Ready);
    QCOMPARE(sheet->windowTitle(), u"Upgrade shop to head"_s);
    QCOMPARE(cell(*sheet, 0, StepModel::Revision), u"r01"_s);
    QCOMPARE(cell(*sheet, 2, StepModel::Message), u"Make r03"_s);
    QCOMPARE(cell(*sheet, 2, StepModel::State), u"Planned"_s);
    QVERIFY(child<QLabel>(*sheet, u"routeLabel"_s)->text().contains("from base to r03"_L1));
    const QString sql = child<SqlView>(*sheet, u"sqlView"_s)->toPlainText();
    QVERIFY(sql.contains("CREATE TABLE t_01"_L1) && sql.contains("CREATE TABLE t_03"_L1));
    QVERIFY(sql.contains("migrations/r02_make.sql"_L1));
    QVERIFY(runButton(*sheet)->isVisible() && runButton(*sheet)->isEnabled());
    QVERIFY(!runButton(*sheet)->isDefault() && !runButton(*sheet)->autoDefault());
    QVERIFY(runButton(*sheet)->text().startsWith("&Upgrade 3 revision"_L1));
    QVERIFY(!child<QLineEdit>(*sheet, u"confirmEdit"_s)->isVisible());
    shoot(*sheet, u"runsheet-plan"_s);

    QTest::mouseClick(runButton(*sheet), Qt::LeftButton);
    QCOMPARE(sheet->phase(), Phase::Running);
    QTRY_COMPARE(sheet->phase(), Phase::Done);
    QVERIFY(banner(*sheet)->message().contains("the database is at r03"_L1));
    QVERIFY(cell(*sheet, 2, StepModel::State).startsWith("Done in "_L1));
    QVERIFY(!runButton(*sheet)->isVisible());
    QCOMPARE(rows(), QStringList{u"r03"_s});
    QCOMPARE(m_jobs->rowCount(), 1);
    QCOMPARE(m_jobs->requestAt(0).targetName, u"shop"_s);
    shoot(*sheet, u"runsheet-done"_s);
}

void TestRunSheet::goesWhereItIsTold_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<QString>("revision");
    QTest::addColumn<QString>("row");
    QTest::newRow("up to here") << Operation::UpgradeHere << u"r02"_s << u"r02"_s;
    QTest::newRow("to head") << Operation::UpgradeToHead << QString() << u"r03"_s;
    QTest::newRow("stamp here") << Operation::StampHere << u"r02"_s << u"r02"_s;
}

void TestRunSheet::goesWhereItIsTold()
{
    QFETCH(Operation, operation);
    QFETCH(QString, revision);
    QFETCH(QString, row);
    const auto sheet = openSheet(operation, revision);
    QCOMPARE(sheet->phase(), Phase::Ready);
    runButton(*sheet)->click();
    QTRY_COMPARE(sheet->phase(), Phase::Done);
    QCOMPARE(rows(), QStringList{row});
}

void TestRunSheet::rollsBack()
{
    upgrade();
    {
        const auto sheet = openSheet(Operation::DowngradeOne);
        QVERIFY(runButton(*sheet)->text().startsWith("&Roll back 1 revision"_L1));
        QVERIFY(child<SqlView>(*sheet, u"sqlView"_s)->toPlainText().contains("DROP TABLE t_03"_L1));
        runButton(*sheet)->click();
        QTRY_COMPARE(sheet->phase(), Phase::Done);
        QCOMPARE(rows(), QStringList{u"r02"_s});
    }
    const auto sheet = openSheet(Operation::DowngradeHere, u"r01"_s);
    runButton(*sheet)->click();
    QTRY_COMPARE(sheet->phase(), Phase::Done);
    QCOMPARE(rows(), QStringList{u"r01"_s});
}

void TestRunSheet::stamps()
{
    const auto sheet = openSheet(Operation::StampHere, u"r03"_s);
    QCOMPARE(cell(*sheet, 0, StepModel::Transaction), u"Version table only"_s);
    runButton(*sheet)->click();
    QTRY_COMPARE(sheet->phase(), Phase::Done);
    QCOMPARE(value(u"SELECT count(*) FROM sqlite_master WHERE name = 't_03'"_s).toInt(), 0);
    QCOMPARE(rows(), QStringList{u"r03"_s});
}

void TestRunSheet::hasNothingToDo()
{
    upgrade();
    const auto sheet = openSheet(Operation::UpgradeToHead);
    QCOMPARE(sheet->phase(), Phase::NothingToDo);
    QVERIFY(!runButton(*sheet)->isVisible());
    QCOMPARE(banner(*sheet)->message(), u"There is nothing to do."_s);
    QTest::keyClick(sheet.get(), Qt::Key_Escape);
    QVERIFY(!sheet->isVisible());
}

void TestRunSheet::showsAFailureWithItsLine()
{
    m_project->add({.id = u"r02"_s,
                    .parents = {u"r01"_s},
                    .up = u"CREATE TABLE half (id integer);\nINSERT INTO nowhere VALUES (1);"_s});
    const auto sheet = openSheet(Operation::UpgradeToHead);
    runButton(*sheet)->click();
    QTRY_COMPARE(sheet->phase(), Phase::Failed);

    QVERIFY2(banner(*sheet)->message().contains("nowhere"_L1),
             qPrintable(banner(*sheet)->message()));
    const QString place = m_project->script(u"r02"_s) + u":8:1"_s;
    QVERIFY(banner(*sheet)->findChild<QLabel *>(u"bannerText"_s)->text().contains(place));
    const QString failure = child<SqlView>(*sheet, u"failureView"_s)->toPlainText();
    QVERIFY(failure.contains("INSERT INTO nowhere VALUES (1)"_L1));
    QVERIFY(child<SqlView>(*sheet, u"failureView"_s)->isVisible());
    QCOMPARE(cell(*sheet, 0, StepModel::State).first(4), u"Done"_s);
    QCOMPARE(cell(*sheet, 1, StepModel::State), u"Failed"_s);
    QCOMPARE(cell(*sheet, 2, StepModel::State), u"Not run"_s);
    const QString standing = child<QLabel>(*sheet, u"standingLabel"_s)->text();
    QVERIFY2(standing.startsWith(u'1') && standing.contains("at r01"_L1), qPrintable(standing));
    QCOMPARE(rows(), QStringList{u"r01"_s});
    shoot(*sheet, u"runsheet-failed"_s);

    m_project->addChain(3);
    QTest::mouseClick(child<QPushButton>(*sheet, u"planButton"_s), Qt::LeftButton);
    QTRY_COMPARE(sheet->phase(), Phase::Ready);
    QVERIFY(!child<SqlView>(*sheet, u"failureView"_s)->isVisible());
    runButton(*sheet)->click();
    QTRY_COMPARE(sheet->phase(), Phase::Done);
    QCOMPARE(rows(), QStringList{u"r03"_s});
}

void TestRunSheet::productionWantsItsName()
{
    m_target = sqliteTarget(*m_project, u"Orders & Co"_s, Environment::Production);
    const auto sheet = openSheet(Operation::UpgradeToHead);
    auto *edit = child<QLineEdit>(*sheet, u"confirmEdit"_s);
    QVERIFY(edit->isVisible());
    QVERIFY(!runButton(*sheet)->isEnabled());
    shoot(*sheet, u"runsheet-production"_s);
    QTRY_VERIFY(edit->hasFocus());
    for (const QString &wrong : {u"orders & co"_s, u"Orders & Co "_s, u"Orders"_s}) {
        edit->clear();
        QTest::keyClicks(edit, wrong);
        QVERIFY2(!runButton(*sheet)->isEnabled(), qPrintable(wrong));
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(sheet->isVisible() && edit->hasFocus());
    }
    edit->clear();
    QTest::keyClicks(edit, u"Orders & Co"_s);
    QVERIFY(runButton(*sheet)->isEnabled());
    // Return leads to the button that goes ahead; only there it means that.
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(runButton(*sheet)->isDefault());
    QVERIFY(sheet->isVisible() && runButton(*sheet)->hasFocus());
    QCOMPARE(m_jobs->rowCount(), 0);
    QTest::keyClick(runButton(*sheet), Qt::Key_Return);
    QTRY_COMPARE(sheet->phase(), Phase::Done);
    QCOMPARE(rows(), QStringList{u"r03"_s});
}

void TestRunSheet::aReadOnlyTargetCannotRun()
{
    upgrade();
    m_target.readOnly = true;
    const auto sheet = openSheet(Operation::DowngradeOne);
    QCOMPARE(sheet->phase(), Phase::Ready);
    QVERIFY(!runButton(*sheet)->isVisible());
    runButton(*sheet)->click();
    QTest::qWait(50);
    QCOMPARE(m_jobs->rowCount(), 1); // The upgrade.
    QVERIFY(banner(*sheet)->message().contains("read-only"_L1));
    shoot(*sheet, u"runsheet-readonly"_s);

    // Neither has whoever goes around the sheet.
    const auto account = std::make_shared<RunAccount>();
    jobs::Job job(u"Sneak"_s, runWork(m_target, requestFor(Operation::DowngradeOne, {}), account),
                  m_clock);
    job.start();
    QCOMPARE(job.wait().result.error().code, base::ErrorCode::ReadOnly);
    QCOMPARE(rows(), QStringList{u"r03"_s});
}

void TestRunSheet::plansAgainWhenAScriptChanged()
{
    const auto sheet = openSheet(Operation::UpgradeToHead);
    const QByteArray text = m_project->read(u"migrations/r02_make.sql"_s);
    m_project->write(u"migrations/r02_make.sql"_s, QByteArray(text).replace("'one'", "'eins'"));

    runButton(*sheet)->click();
    QTRY_COMPARE(sheet->phase(), Phase::Failed);
    QVERIFY(value(u"SELECT 1 FROM sqlite_master WHERE name = 't_01'"_s).isNull());
    QVERIFY(child<QLabel>(*sheet, u"standingLabel"_s)->text().contains("Nothing was begun"_L1));
    auto *again = child<QPushButton>(*sheet, u"planButton"_s);
    QVERIFY(again->isVisible());
    shoot(*sheet, u"runsheet-changed"_s);
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_COMPARE(sheet->phase(), Phase::Ready);
    QVERIFY(child<SqlView>(*sheet, u"sqlView"_s)->toPlainText().contains("'eins'"_L1));
    runButton(*sheet)->click();
    QTRY_COMPARE(sheet->phase(), Phase::Done);
    QCOMPARE(value(u"SELECT note FROM t_02"_s).toString(), u"eins"_s);
}

void TestRunSheet::saysThatAnEmptyDowngradeUndoesNothing()
{
    m_project->add({.id = u"r03"_s,
                    .parents = {u"r02"_s},
                    .up = u"CREATE TABLE t_03 (a integer);"_s,
                    .down = u"-- to be written\n"_s});
    const auto sheet = openSheet(Operation::UpgradeToHead);
    QCOMPARE(cell(*sheet, 1, StepModel::WayBack), u"Can be rolled back"_s);
    QVERIFY(cell(*sheet, 2, StepModel::WayBack).contains("undoes nothing"_L1));
}

void TestRunSheet::refusesTheIrreversible()
{
    m_project->add({.id = u"r03"_s,
                    .parents = {u"r02"_s},
                    .downOptions = u"irreversible: the old column is gone"_s,
                    .message = u"Drop the old column"_s});
    upgrade();
    const auto sheet = openSheet(Operation::DowngradeHere, u"r01"_s);
    QCOMPARE(sheet->phase(), Phase::Refused);
    QVERIFY(banner(*sheet)->message().contains("the old column is gone"_L1));
    QVERIFY(cell(*sheet, 0, StepModel::WayBack).contains("the old column is gone"_L1));
    QVERIFY(!runButton(*sheet)->isVisible());
    shoot(*sheet, u"runsheet-irreversible"_s);
}

void TestRunSheet::refusesEditedScripts()
{
    upgrade();
    m_project->add({.id = u"r04"_s, .parents = {u"r03"_s}});
    const QByteArray text = m_project->read(u"migrations/r02_make.sql"_s);
    m_project->write(u"migrations/r02_make.sql"_s, QByteArray(text).replace("'one'", "'eins'"));
    const auto sheet = openSheet(Operation::UpgradeToHead);
    QCOMPARE(sheet->phase(), Phase::Refused);
    QVERIFY(banner(*sheet)->message().contains("r02"_L1));
    m_project->write(u"migrations/r02_make.sql"_s, text);
    QTest::mouseClick(child<QPushButton>(*sheet, u"planButton"_s), Qt::LeftButton);
    QTRY_COMPARE(sheet->phase(), Phase::Ready);
}

void TestRunSheet::resumesAnUnfinishedStep()
{
    m_project->add({.id = u"r02"_s,
                    .parents = {u"r01"_s},
                    .up = u"CREATE TABLE a (id integer);\nCREATE TABLE t_01 (id integer);\n"
                          "CREATE TABLE c (id integer);"_s,
                    .upOptions = u"transaction:false"_s});
    {
        const auto sheet = openSheet(Operation::UpgradeHere, u"r02"_s);
        QCOMPARE(cell(*sheet, 1, StepModel::Transaction), u"Without a transaction"_s);
        runButton(*sheet)->click();
        QTRY_COMPARE(sheet->phase(), Phase::Failed);
        QVERIFY(child<QLabel>(*sheet, u"standingLabel"_s)->text().contains("unfinished"_L1));
    }
    const auto sheet = openSheet(Operation::UpgradeHere, u"r02"_s);
    QCOMPARE(sheet->phase(), Phase::Refused);
    auto *after = child<QRadioButton>(*sheet, u"afterButton"_s);
    QVERIFY(after->isVisible());
    shoot(*sheet, u"runsheet-unfinished"_s);
    QTest::mouseClick(after, Qt::LeftButton, Qt::NoModifier, QPoint(8, after->height() / 2));
    QTRY_COMPARE(sheet->phase(), Phase::Ready);
    runButton(*sheet)->click();
    QTRY_COMPARE(sheet->phase(), Phase::Done);
    QCOMPARE(rows(), QStringList{u"r02"_s});
    QCOMPARE(value(u"SELECT count(*) FROM sqlite_master WHERE name IN ('a', 'c')"_s).toInt(), 2);
}

void TestRunSheet::refusesAnUnreachableDatabase()
{
    database::Url url{.engine = database::Engine::PostgreSql,
                      .conninfo = u"host=127.0.0.1 port=1 dbname=shop"_s,
                      .display = u"postgresql://127.0.0.1:1/shop"_s};
    m_target = targetFor(*m_project, url, u"shop"_s, Environment::Test);
    const auto sheet = openSheet(Operation::UpgradeToHead);
    QCOMPARE(sheet->phase(), Phase::Refused);
    QVERIFY(child<QPushButton>(*sheet, u"planButton"_s)->isVisible());
    QVERIFY(!banner(*sheet)->message().isEmpty());
    shoot(*sheet, u"runsheet-unreachable"_s);
}

void TestRunSheet::closingLeavesTheJobRunning()
{
    // Long enough to close the sheet while it runs.
    m_project->add({.id = u"r04"_s,
                    .parents = {u"r03"_s},
                    .up = u"CREATE TABLE many AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL "
                          "SELECT i + 1 FROM n WHERE i < 2000000) SELECT i FROM n;"_s});
    auto sheet = openSheet(Operation::UpgradeToHead);
    runButton(*sheet)->click();
    QCOMPARE(m_jobs->runningCount(), 1);
    sheet->close();
    sheet.reset();
    QCOMPARE(m_jobs->runningCount(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_jobs->runningCount(), 0, 60'000);
    QCOMPARE(m_jobs->endAt(0), JobList::End::Done);
    QCOMPARE(rows(), QStringList{u"r04"_s});
}

void TestRunSheet::planningOfAThousandStepsHoldsNothingUp()
{
    QByteArray filler;
    for (int i = 0; i < 40; ++i)
        filler += "INSERT INTO t VALUES (" + QByteArray::number(i) + ", 'some text of a row');\n";
    for (int i = 4; i <= 1'000; ++i) {
        m_project->add(
            {.id = chainId(i), .parents = {chainId(i - 1)}, .up = QString::fromUtf8(filler)});
    }
    const auto sheet = openSheet(Operation::UpgradeToHead);
    QCOMPARE(sheet->phase(), Phase::Ready);
    auto *view = child<SqlView>(*sheet, u"sqlView"_s);
    QTRY_VERIFY_WITH_TIMEOUT(view->isComplete(), 30'000);
    auto *table = child<QTableView>(*sheet, u"stepTable"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier);
    QTRY_VERIFY(view->textCursor().block().text().contains("Step 1000 of 1000"_L1));
}

WATCHED_TEST_MAIN(TestRunSheet)
#include "tst_runsheet.moc"
