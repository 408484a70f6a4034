#include "cli/scratchproject.h"
#include "migration/preparedplan.h"

#include <QTest>

using namespace testsupport;
using namespace Qt::Literals::StringLiterals;
using base::ErrorCode;
using database::Engine;

/// What is found out about a plan's scripts before the first of them runs.
class TestPreparedPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatCannotRun_data();
    void findsWhatCannotRun();
    void choosesTheEnginesSection();
    void digestsWhatRuns();
};

namespace {

scripts::Project load(const ScratchProject &scratch)
{
    const auto config = scripts::readConfig(scratch.file(u"stemma.toml"_s));
    if (!config)
        qFatal("%s", qPrintable(config.error().message));
    auto project = scripts::loadProject(*config);
    if (!project)
        qFatal("%s", qPrintable(project.error().message));
    return *std::move(project);
}

migration::PreparedPlan prepareUpgrade(const ScratchProject &scratch, Engine engine)
{
    const scripts::Project project = load(scratch);
    auto plan = revisions::planUpgrade(project.graph, {}, u"heads"_s);
    if (!plan)
        qFatal("%s", qPrintable(plan.error().message));
    return migration::prepare(project, engine, *std::move(plan));
}

} // namespace

void TestPreparedPlan::findsWhatCannotRun_data()
{
    QTest::addColumn<QString>("up");
    QTest::addColumn<QString>("options");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("line");
    QTest::newRow("its own BEGIN")
        << u"SELECT 1;\nBEGIN;"_s << u""_s << ErrorCode::UnsupportedStatement << 8;
    QTest::newRow("its own COMMIT")
        << u"COMMIT;"_s << u""_s << ErrorCode::UnsupportedStatement << 7;
    QTest::newRow("an index built concurrently") << u"\n\nCREATE INDEX CONCURRENTLY i ON t (x);"_s
                                                 << u""_s << ErrorCode::UnsupportedStatement << 9;
    QTest::newRow("no section for the engine")
        << u"SELECT 1;"_s << u"sqlite"_s << ErrorCode::BadScript << 0;
    QTest::newRow("a psql command") << u"\\d"_s << u""_s << ErrorCode::UnsupportedStatement << 7;
    QTest::newRow("COPY from stdin")
        << u"COPY t FROM stdin;\n1\n\\."_s << u""_s << ErrorCode::UnsupportedStatement << 7;
}

void TestPreparedPlan::findsWhatCannotRun()
{
    QFETCH(QString, up);
    QFETCH(QString, options);
    QFETCH(ErrorCode, code);
    QFETCH(int, line);
    const ScratchProject scratch;
    scratch.add({.id = u"r01"_s, .up = up, .upOptions = options});

    const migration::PreparedPlan prepared = prepareUpgrade(scratch, Engine::PostgreSql);

    const auto fine = prepared.runnable(32);
    QVERIFY(!fine);
    QCOMPARE(fine.error().code, code);
    QCOMPARE(fine.error().file, scratch.script(u"r01"_s));
    if (line > 0)
        QCOMPARE(fine.error().line, line);
    QVERIFY(!fine.error().hint.isEmpty());
}

void TestPreparedPlan::choosesTheEnginesSection()
{
    const ScratchProject scratch;
    scratch.write(u"migrations/r01.sql"_s,
                  "-- T\n--\n-- Revision ID: r01\n-- Revises:\n\n"
                  "-- migrate:up\nSELECT 1;\n\n"
                  "-- migrate:up postgresql transaction:false\nSELECT 1;\nSELECT 2;\n\n"
                  "-- migrate:down sqlite\nSELECT 1;\n");

    const auto postgres = prepareUpgrade(scratch, Engine::PostgreSql).steps.first();
    const auto sqlite = prepareUpgrade(scratch, Engine::Sqlite).steps.first();

    QCOMPARE(postgres.statements, 2);
    QCOMPARE(postgres.transactional, false);
    QCOMPARE(postgres.irreversible, true);
    QCOMPARE(postgres.reason, u"no downgrade was written"_s);
    QCOMPARE(sqlite.statements, 1);
    QCOMPARE(sqlite.transactional, true);
    QCOMPARE(sqlite.irreversible, false);
}

void TestPreparedPlan::digestsWhatRuns()
{
    const ScratchProject scratch;
    scratch.addChain(2);
    const QString digest = prepareUpgrade(scratch, Engine::Sqlite).digest;
    QCOMPARE(prepareUpgrade(scratch, Engine::Sqlite).digest, digest);

    // The downgrade is not what an upgrade runs.
    const QByteArray text = scratch.read(u"migrations/r02_make.sql"_s);
    scratch.write(u"migrations/r02_make.sql"_s,
                  QByteArray(text).replace("DROP TABLE", "DROP  TABLE"));
    QCOMPARE(prepareUpgrade(scratch, Engine::Sqlite).digest, digest);
    scratch.write(u"migrations/r02_make.sql"_s, QByteArray(text).replace("'one'", "'eins'"));
    QVERIFY(prepareUpgrade(scratch, Engine::Sqlite).digest != digest);
    scratch.write(u"migrations/r02_make.sql"_s, text);
    scratch.add({.id = u"r03"_s, .parents = {u"r02"_s}});
    QVERIFY(prepareUpgrade(scratch, Engine::Sqlite).digest != digest);
}

QTEST_GUILESS_MAIN(TestPreparedPlan)
#include "tst_preparedplan.moc"
