#include "desktop/history/detailspane.h"
#include "desktop/runs/checksheet.h"
#include "desktop/runs/mergesheet.h"
#include "desktop/runs/newrevisionsheet.h"
#include "desktop/runs/reviewsheet.h"
#include "desktop/runs/runsheet.h"
#include "desktop/runs/scriptview.h"
#include "desktop/runs/sqlview.h"
#include "desktop/runs/stepmodel.h"
#include "desktop/settings/settings.h"
#include "desktop/shell/historybinding.h"
#include "desktop/shell/targetheader.h"
#include "desktop/shots.h"
#include "desktop/theme/messagebanner.h"
#include "desktop/watchdog.h"
#include "integration/alembicproject.h"
#include "support/postgresserver.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;
using namespace desktop;
using namespace testsupport;
using Env = AlembicProject::Env;
using Phase = RunSheet::Phase;

namespace {

constexpr int patience = 60'000;

constexpr auto models = R"(import sqlalchemy as sa
metadata = sa.MetaData()
sa.Table("person", metadata, sa.Column("id", sa.Integer, primary_key=True),
         sa.Column("name", sa.String(50)), sa.Column("age", sa.Integer, nullable=False))
)"_L1;

} // namespace

/// A team's own Alembic project in the window, run by the real Alembic.
class TestAlembicDesktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aRevisionFromTheModelsIsReviewed();
    void aFileThatWasChangedIsKept();
    void mergesThroughAlembic();
    void checkListsTheDifferences();
    void sixtyRevisionsUpAndBack();
    void stopLeavesABoundary();
    void aFailureHasItsPlaceAndItsTraceback_data();
    void aFailureHasItsPlaceAndItsTraceback();
    void theRunSheetShowsTheSql();
    void theDetailsShowTheSqlWhenTheyAreAskedFor();
    void theHeaderNamesTheEngine();

private:
    template<typename Widget>
    static Widget *child(const QWidget &parent, const QString &name)
    {
        return parent.findChild<Widget *>(name);
    }
    static QString text(const QWidget &parent, const QString &label)
    {
        return child<QLabel>(parent, label)->text();
    }
    [[nodiscard]] Target target() const;
    void usePostgres();
    void writePerson() const;
    std::unique_ptr<NewRevisionSheet> generate();
    std::unique_ptr<RunSheet> openRun(Operation operation, const QString &revision = {});
    void run(RunSheet &sheet, Phase end);

    base::SystemClock m_clock{};
    std::unique_ptr<PostgresServer> m_server{};
    QString m_database{}; ///< On the server.
    std::unique_ptr<QTemporaryDir> m_place{};
    std::unique_ptr<AlembicProject> m_project{};
    std::shared_ptr<database::Url> m_url{};
    std::unique_ptr<Settings> m_settings{};
    std::unique_ptr<JobList> m_jobs{};
};

void TestAlembicDesktop::initTestCase()
{
    auto server = PostgresServer::start();
    QVERIFY2(server, qPrintable(server ? QString() : server.error()));
    m_server = *std::move(server);
}

void TestAlembicDesktop::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CACHE_HOME", m_place->filePath(u"cache"_s).toLocal8Bit());
    const QString file = m_place->filePath(u"app.db"_s);
    m_project = std::make_unique<AlembicProject>(Env::Ini, u"sqlite:///"_s + file);
    m_url = std::make_shared<database::Url>(
        database::Url{.engine = database::Engine::Sqlite, .path = file, .display = file});
    m_settings = std::make_unique<Settings>(m_place->filePath(u"settings.ini"_s));
    m_jobs = std::make_unique<JobList>(*m_settings, m_clock);
}

void TestAlembicDesktop::cleanup()
{
    m_jobs.reset();
    VERIFY_GUI_THREAD_WAS_FREE();
}

Target TestAlembicDesktop::target() const
{
    const auto config = scripts::readConfig(m_project->file(u"alembic.ini"_s));
    if (!config)
        qFatal("%s", qPrintable(config.error().message));
    return targetOf(u"id-of-shop"_s, u"shop"_s, *config, m_url);
}

void TestAlembicDesktop::usePostgres()
{
    m_database = m_server->createDatabase();
    m_url = std::make_shared<database::Url>(m_server->parsedUrl(m_database));
    m_project = std::make_unique<AlembicProject>(Env::Ini, m_server->url(m_database));
}

/// One revision, applied by Alembic itself, and models that have gone on.
void TestAlembicDesktop::writePerson() const
{
    m_project->add({.id = u"aaaa1"_s,
                    .up = u"op.create_table('person', sa.Column('id', sa.Integer, "
                          "primary_key=True), sa.Column('name', sa.String(50)), "
                          "sa.Column('nick', sa.String(9)))"_s,
                    .down = dropTable(u"person"_s)});
    m_project->write(u"app/models.py"_s, models.data());
    const Finished upgraded = m_project->alembic({u"upgrade"_s, u"head"_s});
    if (!upgraded.succeeded())
        qFatal("%s", upgraded.errors.constData());
}

std::unique_ptr<NewRevisionSheet> TestAlembicDesktop::generate()
{
    const Target shop = target();
    auto sheet = std::make_unique<NewRevisionSheet>(
        WritingPlace{.config = shop.config, .target = shop}, QString(), *m_jobs, m_clock);
    sheet->open();
    auto *box = child<QCheckBox>(*sheet, u"modelsBox"_s);
    if (!QTest::qWaitFor([&] { return box->isEnabled(); }, patience))
        qWarning("no models are offered");
    box->click();
    QTest::keyClicks(child<QLineEdit>(*sheet, u"messageEdit"_s), u"Age of a person"_s);
    QSignalSpy created(sheet.get(), &WritingSheet::created);
    child<QPushButton>(*sheet, u"createButton"_s)->click();
    if (!QTest::qWaitFor([&] { return !created.isEmpty(); }, patience))
        qWarning("%s", qPrintable(child<MessageBanner>(*sheet, u"banner"_s)->message()));
    return sheet;
}

void TestAlembicDesktop::aRevisionFromTheModelsIsReviewed()
{
    writePerson();
    const auto sheet = generate();
    shoot(*sheet, u"alembic-newrevision"_s);
    QCOMPARE(m_jobs->rowCount(), 1); // A job of the list, because it runs the project.
    QCOMPARE(m_jobs->endAt(0), JobList::End::Done);
    QCOMPARE(sheet->written().size(), 1);
    const migration::WrittenScript script = sheet->written().first();
    QVERIFY(QFile::exists(script.path));

    ReviewSheet review(sheet->written(), m_clock);
    review.open();
    auto *list = child<QListWidget>(review, u"warningList"_s);
    QTRY_COMPARE(list->count(), 2);
    auto *view = child<ScriptView>(review, u"scriptView"_s);
    QVERIFY(view->toPlainText().contains("# The team's own template."_L1));
    QStringList marked;
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        marked.append(view->textCursor().block().text().trimmed());
        QCOMPARE(view->textCursor().blockNumber() + 1, list->item(row)->data(Qt::UserRole).toInt());
        QVERIFY(list->item(row)->text().startsWith(
            u"Line %1: "_s.arg(view->textCursor().blockNumber() + 1)));
    }
    marked.sort();
    QVERIFY2(marked.first().contains("'age'"_L1), qPrintable(marked.first()));
    QVERIFY2(marked.last().contains("drop_column('person', 'nick')"_L1), qPrintable(marked.last()));
    QVERIFY(!view->document()->findBlockByNumber(9).layout()->formats().isEmpty());
    shoot(review, u"alembic-review"_s);

    QSignalSpy deleted(&review, &ReviewSheet::deleted);
    QTest::mouseClick(child<QPushButton>(review, u"deleteButton"_s), Qt::LeftButton);
    QTRY_COMPARE(deleted.count(), 1);
    QVERIFY(!QFile::exists(script.path));
    QVERIFY(!review.isVisible());
}

void TestAlembicDesktop::aFileThatWasChangedIsKept()
{
    writePerson();
    const auto sheet = generate();
    ReviewSheet review(sheet->written(), m_clock);
    review.open();
    QTRY_COMPARE(child<QListWidget>(review, u"warningList"_s)->count(), 2);
    const QString path = sheet->written().first().path;
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    file.write("# mine\n");
    file.close();
    child<QPushButton>(review, u"deleteButton"_s)->click();
    QTRY_VERIFY(!child<MessageBanner>(review, u"banner"_s)->message().isEmpty());
    QVERIFY(QFile::exists(path));
    QSignalSpy wanted(&review, &ReviewSheet::historyWanted);
    child<QPushButton>(review, u"historyButton"_s)->click();
    QCOMPARE(wanted.first().first().toString(), sheet->written().first().revision);
}

void TestAlembicDesktop::mergesThroughAlembic()
{
    m_project->add({.id = u"aaaa1"_s});
    m_project->add({.id = u"aaaa2"_s, .parents = {u"aaaa1"_s}});
    m_project->add({.id = u"aaaa3"_s, .parents = {u"aaaa1"_s}});
    // Without a connection, too.
    MergeSheet sheet({.config = target().config}, *m_jobs, m_clock);
    sheet.open();
    QTRY_COMPARE(child<QListWidget>(sheet, u"headList"_s)->count(), 2);
    QSignalSpy created(&sheet, &WritingSheet::created);
    child<QPushButton>(sheet, u"createButton"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(created.count(), 1, patience);
    const Finished heads = m_project->alembic({u"heads"_s});
    QVERIFY2(heads.output.startsWith(created.first().last().toString().toUtf8()),
             heads.output.constData());
    QCOMPARE(heads.output.count('\n'), 1);
}

void TestAlembicDesktop::checkListsTheDifferences()
{
    writePerson();
    CheckSheet sheet(target(), *m_jobs);
    QSignalSpy checked(&sheet, &CheckSheet::checked);
    sheet.open();
    QVERIFY(child<QWidget>(sheet, u"progressBar"_s)->isVisible());
    QVERIFY(checked.wait(patience));
    const auto *list = child<QListWidget>(sheet, u"list"_s);
    QStringList lines;
    for (int row = 0; row < list->count(); ++row)
        lines.append(list->item(row)->text());
    lines.sort();
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.first().contains("person.nick"_L1), qPrintable(lines.first()));
    QVERIFY2(lines.last().contains("person.age (INTEGER)"_L1), qPrintable(lines.last()));
    const QString with = text(sheet, u"engineLabel"_s);
    QVERIFY2(with.startsWith("Alembic 1."_L1) && with.contains("python3"_L1), qPrintable(with));
    shoot(sheet, u"alembic-check"_s);
    QSignalSpy wanted(&sheet, &CheckSheet::revisionWanted);
    child<QPushButton>(sheet, u"revisionButton"_s)->click();
    QCOMPARE(wanted.count(), 1);

    m_project->write(u"app/models.py"_s, "metadata = None\n");
    child<QPushButton>(sheet, u"checkButton"_s)->click();
    QVERIFY(checked.wait(patience));
    QCOMPARE(list->count(), 0);
    QVERIFY(!child<QPushButton>(sheet, u"revisionButton"_s)->isVisibleTo(&sheet));
}

std::unique_ptr<RunSheet> TestAlembicDesktop::openRun(Operation operation, const QString &revision)
{
    auto sheet = std::make_unique<RunSheet>(target(), operation, revision, *m_jobs, m_clock);
    sheet->open();
    if (!QTest::qWaitFor([&] { return sheet->phase() != Phase::Planning; }, patience))
        qWarning("planning does not end");
    return sheet;
}

void TestAlembicDesktop::run(RunSheet &sheet, Phase end)
{
    auto *button = child<QPushButton>(sheet, u"runButton"_s);
    QVERIFY(button->isVisible() && button->isEnabled());
    button->click();
    QTRY_VERIFY_WITH_TIMEOUT(sheet.phase() != Phase::Running, 2 * patience);
    QVERIFY2(sheet.phase() == end, qPrintable(child<MessageBanner>(sheet, u"banner"_s)->message()));
}

void TestAlembicDesktop::sixtyRevisionsUpAndBack()
{
    usePostgres();
    m_project->addSixty();
    // Progress is thinned to the latest; where it rests, it is shown.
    for (const int i : {12, 22, 32, 42}) {
        const QString id = u"t00%1"_s.arg(i);
        m_project->add({.id = id,
                        .parents = {u"t00%1"_s.arg(i - 1)},
                        .up = u"import time\ntime.sleep(0.2)\n"_s + createTable(id),
                        .down = dropTable(id)});
    }
    {
        const auto sheet = openRun(Operation::UpgradeToHead);
        QCOMPARE(sheet->phase(), Phase::Ready);
        const auto *model = child<QTableView>(*sheet, u"stepTable"_s)->model();
        QCOMPARE(model->rowCount(), 60);
        QSet<int> seen;
        connect(sheet.get(), &RunSheet::phaseChanged, this, [&] {
            if (sheet->phase() == Phase::Running)
                connect(sheet->job(), &jobs::Job::progressed, this,
                        [&](const jobs::Progress &progress) { seen.insert(progress.done); });
        });
        run(*sheet, Phase::Done);
        QVERIFY2(seen.size() > 3, qPrintable(QString::number(seen.size())));
        for (int row = 0; row < model->rowCount(); ++row) {
            const QString state = model->index(row, StepModel::State).data().toString();
            QVERIFY2(state.startsWith("Done in"_L1), qPrintable(state));
        }
        shoot(*sheet, u"alembic-run-done"_s);
    }
    QCOMPARE(m_project->current(), (QStringList{u"o0008"_s, u"t0044"_s}));

    const auto back = openRun(Operation::DowngradeHere, u"t0030"_s);
    QVERIFY(child<QTableView>(*back, u"stepTable"_s)->model()->rowCount() >= 14);
    run(*back, Phase::Done);
    QVERIFY(m_project->current().contains(u"t0030"_s));
}

void TestAlembicDesktop::stopLeavesABoundary()
{
    usePostgres();
    m_project->add({.id = u"aaaa1"_s, .up = createTable(u"whole"_s)});
    m_project->add({.id = u"aaaa2"_s,
                    .parents = {u"aaaa1"_s},
                    .up = createTable(u"half"_s) + u"\nop.execute('SELECT pg_sleep(300)')"_s});
    const auto sheet = openRun(Operation::UpgradeToHead);
    child<QPushButton>(*sheet, u"runButton"_s)->click();
    auto *stop = child<QPushButton>(*sheet, u"stopButton"_s);
    const auto *model = child<QTableView>(*sheet, u"stepTable"_s)->model();
    QTRY_COMPARE_WITH_TIMEOUT(model->index(1, StepModel::State).data().toString(), u"Running"_s,
                              patience);
    shoot(*sheet, u"alembic-run-running"_s);
    stop->click();
    QTRY_VERIFY(stop->isEnabled());
    stop->click();
    QTRY_COMPARE_WITH_TIMEOUT(sheet->phase(), Phase::Failed, patience);
    QVERIFY2(text(*sheet, u"standingLabel"_s).contains("aaaa1"_L1),
             qPrintable(text(*sheet, u"standingLabel"_s)));
    QCOMPARE(m_project->current(), QStringList{u"aaaa1"_s});
    QCOMPARE(m_server->value(m_database, u"SELECT to_regclass('half') IS NULL"_s), u"t"_s);
}

void TestAlembicDesktop::aFailureHasItsPlaceAndItsTraceback_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("where");
    const QByteArray header = "revision = 'bbbb1'\ndown_revision = 'aaaa1'\n";
    QTest::newRow("an ImportError")
        << u"mig/versions/b.py"_s << header + "\nfrom app import nothing\n"
        << u"b.py cannot be imported: cannot import name 'nothing'"_s << u"b.py:4"_s;
    QTest::newRow("a missing dependency")
        << u"mig/versions/b.py"_s << header + "import nowhere_to_be_found\n"
        << u"No module named 'nowhere_to_be_found'"_s << u"b.py:3"_s;
    QTest::newRow("a broken env.py")
        << u"mig/env.py"_s << QByteArray("from alembic import context\nx = context.no\n")
        << u"env.py failed: AttributeError"_s << u"env.py:2"_s;
}

void TestAlembicDesktop::aFailureHasItsPlaceAndItsTraceback()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    QFETCH(QString, where);
    m_project->add({.id = u"aaaa1"_s, .up = createTable(u"one"_s)});
    m_project->write(file, text);
    const auto sheet = openRun(Operation::UpgradeToHead);
    run(*sheet, Phase::Failed);
    auto *banner = child<MessageBanner>(*sheet, u"banner"_s);
    QVERIFY2(banner->message().contains(says), qPrintable(banner->message()));
    QVERIFY(child<QLabel>(*banner, u"bannerText"_s)->text().contains(where));
    // The traceback is folded away, and there.
    auto *details = child<QPlainTextEdit>(*banner, u"bannerDetails"_s);
    QVERIFY(!details->isVisible());
    QTest::mouseClick(child<QPushButton>(*banner, u"showDetailsButton"_s), Qt::LeftButton);
    QVERIFY(details->isVisible());
    QVERIFY2(details->toPlainText().contains("Traceback (most recent call last)"_L1),
             qPrintable(details->toPlainText()));
    QVERIFY(m_jobs->log().shownLines().size() > 3); // And in the job's log.
    if (where.startsWith("b.py:4"_L1))
        shoot(*sheet, u"alembic-failure"_s);
}

void TestAlembicDesktop::theRunSheetShowsTheSql()
{
    m_project->add({.id = u"aaaa1"_s, .up = createTable(u"one"_s), .down = dropTable(u"one"_s)});
    m_project->add({.id = u"aaaa2"_s,
                    .parents = {u"aaaa1"_s},
                    .up = u"rows = op.get_bind().execute(sa.text('SELECT 1')).fetchall()\n"
                          "op.execute('SELECT %d' % len(rows))"_s});
    const auto sheet = openRun(Operation::UpgradeToHead);
    QCOMPARE(sheet->phase(), Phase::Ready); // Nobody has to wait for Python.
    QVERIFY(child<QLabel>(*sheet, u"sqlNoteLabel"_s)->isVisible());
    auto *view = child<SqlView>(*sheet, u"sqlView"_s);
    QTRY_VERIFY_WITH_TIMEOUT(view->toPlainText().contains("CREATE TABLE one"_L1), patience);
    QVERIFY(!child<QLabel>(*sheet, u"sqlNoteLabel"_s)->isVisible());
    QVERIFY2(view->toPlainText().contains("cannot be told without running it"_L1),
             qPrintable(view->toPlainText()));
    QVERIFY(!view->toPlainText().contains("DROP TABLE"_L1));
    shoot(*sheet, u"alembic-run-sql"_s);
    child<QTableView>(*sheet, u"stepTable"_s)->selectRow(1);
    QTRY_VERIFY(view->textCursor().block().text().contains("aaaa2"_L1));
}

void TestAlembicDesktop::theDetailsShowTheSqlWhenTheyAreAskedFor()
{
    m_project->add({.id = u"aaaa1"_s, .up = createTable(u"one"_s), .down = dropTable(u"one"_s)});
    m_project->add({.id = u"aaaa2"_s,
                    .parents = {u"aaaa1"_s},
                    .up = u"rows = op.get_bind().execute(sa.text('SELECT 1')).fetchall()\n"
                          "op.execute('SELECT %d' % len(rows))"_s});
    StatusBoard board;
    HistoryPage page;
    HistoryBinding binding(page, board, m_clock);
    page.resize(1200, 700);
    page.show();
    board.setSources({{.entry = {.id = u"id-of-shop"_s, .name = u"shop"_s},
                       .resolve = [target = target()] { return target; }}});
    binding.showConnection(u"id-of-shop"_s);
    QTRY_VERIFY_WITH_TIMEOUT(board.status(u"id-of-shop"_s) != nullptr &&
                                 !board.isReading(u"id-of-shop"_s) && page.isSettled(),
                             patience);
    page.selectRevision(u"aaaa1"_s);
    auto *tabs = child<QTabWidget>(page, u"tabs"_s);
    auto *source = child<QPlainTextEdit>(page, u"sourceEdit"_s);
    QTRY_VERIFY(source->toPlainText().contains("op.create_table('one'"_L1));
    QVERIFY(!source->document()->findBlockByNumber(4).layout()->formats().isEmpty());
    // Nothing of the project runs before somebody looks.
    QVERIFY(!QDir(m_place->filePath(u"cache/stemma/alembic-sql"_s)).exists());

    tabs->setCurrentWidget(child<QWidget>(page, u"upTab"_s));
    auto *note = child<QLabel>(page, u"upNoteLabel"_s);
    QVERIFY2(note->isVisible() && note->text().contains("Alembic"_L1), qPrintable(note->text()));
    auto *up = child<QPlainTextEdit>(page, u"upEdit"_s);
    QTRY_VERIFY_WITH_TIMEOUT(up->toPlainText().contains("CREATE TABLE one"_L1), patience);
    QVERIFY(
        child<QPlainTextEdit>(page, u"downEdit"_s)->toPlainText().contains("DROP TABLE one"_L1));
    QVERIFY(!note->isVisible());
    shoot(page, u"alembic-details"_s);

    page.selectRevision(u"aaaa2"_s);
    QTRY_VERIFY_WITH_TIMEOUT(note->text().contains("cannot be told without running it"_L1),
                             patience);
    QVERIFY(note->isVisible());
    shoot(page, u"alembic-details-data"_s);

    // What was written once is known, without any Python.
    m_project->write(u"stemma.toml"_s, "[alembic]\npython = \"/nonexistent/python\"\n");
    page.selectRevision(u"aaaa1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(up->toPlainText().contains("CREATE TABLE one"_L1), patience);
}

void TestAlembicDesktop::theHeaderNamesTheEngine()
{
    m_project->add({.id = u"aaaa1"_s});
    StatusBoard board;
    HistoryPage page;
    HistoryBinding binding(page, board, m_clock);
    TargetHeader header;
    QSignalSpy found(&binding, &HistoryBinding::engineFound);
    const scripts::ProjectConfig config = target().config;
    binding.showProject(config);
    header.showProject(config);
    QCOMPARE(text(header, u"engineLabel"_s), u"Alembic project"_s);
    QTRY_COMPARE_WITH_TIMEOUT(found.count(), 1, patience);
    header.setEngine(found.first().first().toString(), found.first().last().value<AlembicEngine>());
    header.showProject(config);
    QVERIFY2(text(header, u"engineLabel"_s).startsWith("Alembic 1."_L1),
             qPrintable(text(header, u"engineLabel"_s)));
    QVERIFY(child<QLabel>(header, u"engineLabel"_s)->toolTip().contains("SQLAlchemy"_L1));
    QVERIFY(child<QLabel>(header, u"engineLabel"_s)->toolTip().contains("python3"_L1));

    m_project->write(u"stemma.toml"_s, "[alembic]\npython = \"/nonexistent/python\"\n");
    HistoryBinding another(page, board, m_clock);
    QSignalSpy missing(&another, &HistoryBinding::engineFound);
    another.showProject(target().config);
    QTRY_COMPARE_WITH_TIMEOUT(missing.count(), 1, patience);
    header.setEngine(missing.first().first().toString(),
                     missing.first().last().value<AlembicEngine>());
    header.showProject(config);
    QCOMPARE(text(header, u"engineLabel"_s), u"Alembic project, no Alembic found"_s);
    QVERIFY(child<QLabel>(header, u"engineLabel"_s)->toolTip().contains("/nonexistent"_L1));
}

WATCHED_TEST_MAIN(TestAlembicDesktop)
#include "tst_alembicdesktop.moc"
