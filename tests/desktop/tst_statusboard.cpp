#include "cli/scratchproject.h"
#include "desktop/shell/overviewmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace desktop;
using testsupport::ScratchProject;

/// The board with real projects and SQLite databases.
class TestStatusBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void readsWhereEachStands();
    void saysWhyOneCannotBeReached();
    void saysThatAFileIsToBeMade();
    void sharesTheProjectOfOneRefresh();
    void refreshDuringRefreshReadsOnceMore();
    void forgetsWhatIsGone();
    void readersMayEndAtOnce();
    void modelFollows();
    void callsNothingPendingBesideAnUnknownRow();

private:
    [[nodiscard]] ConnectionSource source(const QString &id, const QString &database) const;
    static void stamp(const QString &file, const QString &revision);
    static void settle(StatusBoard &board);

    std::unique_ptr<ScratchProject> m_project;
};

void TestStatusBoard::init()
{
    m_project = std::make_unique<ScratchProject>();
    m_project->addChain(4);
}

void TestStatusBoard::cleanup()
{
    m_project.reset();
}

ConnectionSource TestStatusBoard::source(const QString &id, const QString &database) const
{
    return {.entry = {.id = id, .name = u"Name of "_s + id},
            .resolve = [id, database, root = m_project->path()]() -> base::Result<Target> {
                auto config = scripts::readConfig(root + "/stemma.toml"_L1);
                if (!config)
                    return base::failure(config.error());
                auto url = database::parseUrl("sqlite:"_L1 + database, root);
                if (!url)
                    return base::failure(url.error());
                return targetOf(id, id, *config,
                                std::make_shared<const database::Url>(*std::move(url)));
            }};
}

void TestStatusBoard::stamp(const QString &file, const QString &revision)
{
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"stamp"_s);
        database.setDatabaseName(file);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(
            query.exec(u"CREATE TABLE IF NOT EXISTS alembic_version (version_num VARCHAR(32))"_s));
        QVERIFY(query.exec(u"DELETE FROM alembic_version"_s));
        QVERIFY(query.exec(u"INSERT INTO alembic_version VALUES ('%1')"_s.arg(revision)));
    }
    QSqlDatabase::removeDatabase(u"stamp"_s);
}

void TestStatusBoard::settle(StatusBoard &board)
{
    QTRY_VERIFY_WITH_TIMEOUT(!board.isReadingAny(), 10'000);
}

void TestStatusBoard::readsWhereEachStands()
{
    const QString one = m_project->file(u"one.db"_s);
    const QString all = m_project->file(u"all.db"_s);
    stamp(one, testsupport::chainId(1));
    stamp(all, testsupport::chainId(4));
    StatusBoard board;
    board.setSources({source(u"one"_s, one), source(u"all"_s, all)});
    QVERIFY(!board.status(u"one"_s));
    board.refreshAll();
    QVERIFY(board.isReading(u"one"_s));
    settle(board);

    QVERIFY(board.status(u"one"_s)->isReachable());
    QCOMPARE(board.status(u"one"_s)->standing.pending, 3);
    QCOMPARE(board.status(u"all"_s)->standing.pending, 0);
    QVERIFY(board.status(u"all"_s)->standing.atHeads);
}

void TestStatusBoard::saysWhyOneCannotBeReached()
{
    StatusBoard board;
    board.setSources({source(u"gone"_s, m_project->file(u"gone/app.db"_s))});
    board.refreshAll();
    settle(board);
    const Status *status = board.status(u"gone"_s);
    QVERIFY(!status->isReachable());
    QCOMPARE(status->error->code, base::ErrorCode::DatabaseNotFound);
    QVERIFY(status->project); // The history can be shown all the same.
}

void TestStatusBoard::saysThatAFileIsToBeMade()
{
    const QString file = m_project->file(u"new.db"_s);
    StatusBoard board;
    OverviewModel model(board);
    board.setSources({source(u"new"_s, file)});
    board.refreshAll();
    settle(board);
    const Status *status = board.status(u"new"_s);
    QVERIFY(status->isReachable());
    QCOMPARE(status->standing.pending, 4);
    QVERIFY(!QFile::exists(file)); // Looking makes nothing.
    const QModelIndex state = model.index(0, OverviewModel::State);
    QCOMPARE(state.data().toString(), u"No file yet; the first upgrade makes it"_s);

    QVERIFY(status->target->open({.create = true}));
    board.refreshAll();
    settle(board);
    QCOMPARE(state.data().toString(), u"4 revision(s) pending"_s);
}

void TestStatusBoard::sharesTheProjectOfOneRefresh()
{
    StatusBoard board;
    QList<ConnectionSource> sources;
    for (int i = 0; i < 5; ++i) {
        const QString file = m_project->file(u"db%1.db"_s.arg(i));
        stamp(file, testsupport::chainId(2));
        sources.append(source(u"id%1"_s.arg(i), file));
    }
    board.setSources(sources);
    board.refreshAll();
    settle(board);
    for (int i = 1; i < 5; ++i)
        QCOMPARE(board.status(u"id%1"_s.arg(i))->project, board.status(u"id0"_s)->project);

    m_project->add({.id = u"new"_s, .parents = {testsupport::chainId(4)}});
    board.refreshAll();
    settle(board);
    QCOMPARE(board.status(u"id0"_s)->standing.pending, 3); // The new file was seen.
}

void TestStatusBoard::refreshDuringRefreshReadsOnceMore()
{
    const QString file = m_project->file(u"one.db"_s);
    stamp(file, testsupport::chainId(1));
    StatusBoard board;
    board.setSources({source(u"one"_s, file)});
    QSignalSpy changes(&board, &StatusBoard::changed);
    QSignalSpy settled(&board, &StatusBoard::settled);
    board.refresh(u"one"_s);
    board.refresh(u"one"_s);
    board.refresh(u"one"_s);
    settle(board);
    QCOMPARE(settled.size(), 1);
    QCOMPARE(changes.size(), 4); // Begun and read, twice.
}

void TestStatusBoard::forgetsWhatIsGone()
{
    const QString file = m_project->file(u"one.db"_s);
    stamp(file, testsupport::chainId(1));
    StatusBoard board;
    board.setSources({source(u"one"_s, file), source(u"two"_s, file)});
    board.refreshAll();
    board.setSources({source(u"two"_s, file)}); // While both are being read.
    settle(board);
    QVERIFY(!board.status(u"one"_s));
    QVERIFY(board.status(u"two"_s));
}

void TestStatusBoard::readersMayEndAtOnce()
{
    QList<ConnectionSource> sources;
    for (int i = 0; i < 40; ++i) {
        const QString name = u"none"_s + QString::number(i);
        sources.append(
            {.entry = {.id = name, .name = name}, .resolve = []() -> base::Result<Target> {
                 return base::failure({.code = base::ErrorCode::ProfileNotFound});
             }});
    }
    sources.append(source(u"last"_s, m_project->file(u"gone/app.db"_s)));
    StatusBoard board;
    board.setSources(sources);
    for (int round = 0; round < 20; ++round) {
        board.refreshAll();
        settle(board);
        QVERIFY(board.status(u"last"_s)->error);
    }
}

void TestStatusBoard::modelFollows()
{
    const QString file = m_project->file(u"one.db"_s);
    stamp(file, testsupport::chainId(3));
    StatusBoard board;
    OverviewModel model(board);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    board.setSources({source(u"one"_s, file), source(u"gone"_s, m_project->file(u"gone/no.db"_s))});
    board.refreshAll();
    settle(board);
    const auto text = [&model](int row, OverviewModel::Column column) {
        return model.index(row, column).data().toString();
    };
    QCOMPARE(text(0, OverviewModel::Position), testsupport::chainId(3));
    QCOMPARE(text(0, OverviewModel::Pending), u"1"_s);
    QCOMPARE(text(0, OverviewModel::Heads), testsupport::chainId(4));
    QCOMPARE(text(0, OverviewModel::LastRun), u"never"_s);
    QVERIFY2(text(1, OverviewModel::State).contains(u"no.db"_s),
             qPrintable(text(1, OverviewModel::State)));
    QVERIFY(text(1, OverviewModel::Pending).isEmpty());
    QVERIFY(model.index(0, 0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(testsupport::chainId(3)));
}

void TestStatusBoard::callsNothingPendingBesideAnUnknownRow()
{
    const QString lost = m_project->file(u"lost.db"_s);
    stamp(lost, u"deadbeef"_s);
    StatusBoard board;
    OverviewModel model(board);
    board.setSources({source(u"lost"_s, lost)});
    board.refreshAll();
    settle(board);

    QCOMPARE(model.index(0, OverviewModel::Pending).data().toString(), u"unknown"_s);
    QVERIFY(model.index(0, OverviewModel::State).data().toString().contains(u"deadbeef"_s));
}

QTEST_MAIN(TestStatusBoard)
#include "tst_statusboard.moc"
