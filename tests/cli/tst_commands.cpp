#include "cli/stemmaprogram.h"

#include <QFile>
#include <QTest>

using namespace testsupport;
using namespace Qt::Literals::StringLiterals;

/// Every command on a SQLite project, as docs/cli.md describes it.
class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsANewProject();
    void walksUpAndDown();
    void keepsTheJsonContract();
    void showsThePlanAndRunsOnlyThat();
    void stamps();
    void listsHistoryRanges();
    void marksWhereTheDatabaseStands();
    void writesRevisionsAndMerges();
    void printsSqlInsteadOfRunning();
    void checksWithExitCodeThree();
    void resetsOnlyDevelopment();
    void asksForTheNameOfProduction();
    void keepsARunLog();
    void understandsManageDbNames_data();
    void understandsManageDbNames();
    void takesTheUrlFromItsSurroundings();
    void refusesAStampOfAnAncestorBesideItsDescendant();
    void noticesThatItsOutputIsCutShort();
    void describesItself();
};

void TestCommands::startsANewProject()
{
    QTemporaryDir directory;
    const StemmaProgram stemma(directory.path(), {});
    const QString place = directory.filePath(u"shop"_s);

    QCOMPARE(stemma.run({u"init"_s, place}).exitCode, 0);
    QVERIFY(QFile::exists(place + u"/stemma.toml"_s));

    const StemmaProgram inside(place, u"sqlite:"_s + place + u"/shop.db"_s);
    const Answer created = inside.json({u"create"_s, u"initial schema"_s});
    QVERIFY2(created.exitCode == 0, created.all().constData());
    QVERIFY(QFile::exists(created.json().value("path"_L1).toString()));
    const Answer upgraded = inside.run({u"upgrade"_s});
    QVERIFY2(upgraded.exitCode == 0, upgraded.all().constData());
    QCOMPARE(inside.rows(), QStringList{created.json().value("revision"_L1).toString()});

    const Answer again = stemma.json({u"init"_s, place});
    QCOMPARE(again.exitCode, 1);
    QVERIFY2(!again.errorMessage().isEmpty(), again.all().constData());
}

void TestCommands::walksUpAndDown()
{
    const ScratchProject project;
    project.addChain(4);
    const StemmaProgram stemma(project, project.sqliteUrl());
    const auto tables = [&] {
        return sqliteValues(project.sqliteFile(),
                            u"SELECT name FROM sqlite_master WHERE name LIKE 't\\_%' ESCAPE '\\' "
                            "ORDER BY 1"_s);
    };

    QCOMPARE(stemma.run({u"upgrade"_s, u"+2"_s}).exitCode, 0);
    QCOMPARE(stemma.rows(), QStringList{u"r02"_s});
    QCOMPARE(tables(), (QStringList{u"t_01"_s, u"t_02"_s}));

    QCOMPARE(stemma.run({u"upgrade"_s}).exitCode, 0);
    QCOMPARE(stemma.rows(), QStringList{u"r04"_s});

    const Answer again = stemma.run({u"upgrade"_s});
    QCOMPARE(again.exitCode, 0);
    QVERIFY2(again.out.startsWith("Up to date"), again.all().constData());

    QCOMPARE(stemma.run({u"downgrade"_s, u"-1"_s}).exitCode, 0);
    QCOMPARE(stemma.rows(), QStringList{u"r03"_s});
    QCOMPARE(stemma.run({u"downgrade"_s, u"r01"_s}).exitCode, 0);
    QCOMPARE(tables(), QStringList{u"t_01"_s});
    QCOMPARE(stemma.run({u"downgrade"_s, u"base"_s}).exitCode, 0);
    QCOMPARE(stemma.rows(), QStringList{});
    QVERIFY(tables().isEmpty());
}

void TestCommands::keepsTheJsonContract()
{
    const ScratchProject project;
    project.addChain(2);
    const StemmaProgram stemma(project, project.sqliteUrl());

    const QJsonObject run = stemma.json({u"upgrade"_s}).json();
    QCOMPARE(run.value("stemma"_L1).toInt(), 1);
    QCOMPARE(strings(run.value("from"_L1)), QStringList{});
    QCOMPARE(strings(run.value("to"_L1)), QStringList{u"r02"_s});
    QCOMPARE(run.value("digest"_L1).toString().size(), 64);
    QVERIFY(!run.value("run"_L1).toString().isEmpty());
    const QJsonArray steps = run.value("steps"_L1).toArray();
    QCOMPARE(steps.size(), 2);
    const QJsonObject step = steps.at(1).toObject();
    QCOMPARE(step.value("direction"_L1).toString(), u"upgrade"_s);
    QCOMPARE(step.value("revision"_L1).toString(), u"r02"_s);
    QCOMPARE(strings(step.value("from"_L1)), QStringList{u"r01"_s});
    QCOMPARE(strings(step.value("to"_L1)), QStringList{u"r02"_s});
    QCOMPARE(step.value("message"_L1).toString(), u"Make r02"_s);
    QCOMPARE(strings(step.value("version_table_after"_L1)), QStringList{u"r02"_s});
    QCOMPARE(step.value("transactional"_L1).toBool(), true);
    QCOMPARE(step.value("irreversible"_L1).toBool(true), false);
    QVERIFY(step.contains("duration_ms"_L1));

    const QJsonObject current = stemma.json({u"current"_s}).json();
    QCOMPARE(strings(current.value("heads"_L1)), QStringList{u"r02"_s});
    QCOMPARE(strings(current.value("rows"_L1)), QStringList{u"r02"_s});
    QCOMPARE(current.value("is_at_heads"_L1).toBool(), true);
    QCOMPARE(current.value("pending"_L1).toInt(-1), 0);

    const QJsonArray history = stemma.json({u"history"_s}).json().value("revisions"_L1).toArray();
    QCOMPARE(history.size(), 2);
    const QJsonObject head = history.at(0).toObject();
    QCOMPARE(head.value("revision"_L1).toString(), u"r02"_s);
    QCOMPARE(strings(head.value("down_revisions"_L1)), QStringList{u"r01"_s});
    for (const char *flag : {"is_head", "is_current"})
        QVERIFY2(head.value(QLatin1StringView(flag)).toBool(), flag);
    for (const char *flag : {"is_base", "is_merge_point", "is_branch_point"})
        QVERIFY2(!head.value(QLatin1StringView(flag)).toBool(true), flag);
    for (const char *name :
         {"branch_labels", "depends_on", "message", "description", "create_date", "path"})
        QVERIFY2(head.contains(QLatin1StringView(name)), name);

    const Answer wrong = stemma.json({u"upgrade"_s, u"nowhere"_s});
    QCOMPARE(wrong.exitCode, 1);
    QCOMPARE(wrong.errorCode(), u"revision_not_found"_s);
    QVERIFY(wrong.errorMessage().startsWith("Can't locate revision identified by 'nowhere'"_L1));

    // Progress is JSON lines on stderr, and the document is alone on stdout.
    const Answer down = stemma.json({u"downgrade"_s, u"base"_s});
    QVERIFY2(down.err.contains("{\"progress\":{\"done\":0,"), down.err.constData());
    QVERIFY2(!down.json().isEmpty(), down.out.constData());
}

void TestCommands::showsThePlanAndRunsOnlyThat()
{
    const ScratchProject project;
    project.addChain(3);
    const StemmaProgram stemma(project, project.sqliteUrl());
    // A database that the upgrade would make can be planned for, and is not made by that.
    QCOMPARE(stemma.json({u"plan"_s, u"upgrade"_s}).json().value("steps"_L1).toArray().size(), 3);
    QVERIFY(!QFile::exists(project.sqliteFile()));
    QCOMPARE(stemma.run({u"upgrade"_s, u"r01"_s}).exitCode, 0);

    const QJsonObject plan = stemma.json({u"plan"_s, u"upgrade"_s}).json();
    QCOMPARE(plan.value("steps"_L1).toArray().size(), 2);
    QVERIFY(!plan.contains("run"_L1));
    QCOMPARE(stemma.rows(), QStringList{u"r01"_s});
    const QString digest = plan.value("digest"_L1).toString();

    // A comment does not change what runs; SQL does.
    QByteArray text = project.read(u"migrations/r03_make.sql"_s);
    project.write(u"migrations/r03_make.sql"_s, "-- More about it\n" + text);
    QCOMPARE(stemma.json({u"plan"_s, u"upgrade"_s}).json().value("digest"_L1).toString(), digest);
    project.write(u"migrations/r03_make.sql"_s, text.replace("'one'", "'two'"));
    const Answer refused = stemma.json({u"upgrade"_s, u"--expect"_s, digest});
    QCOMPARE(refused.exitCode, 4);
    QCOMPARE(refused.errorCode(), u"plan_changed"_s);
    QCOMPARE(stemma.run({u"upgrade"_s, u"--expect"_s, u""_s}).exitCode, 2);
    QCOMPARE(stemma.rows(), QStringList{u"r01"_s});

    const QString now = stemma.json({u"plan"_s, u"upgrade"_s}).json().value("digest"_L1).toString();
    QVERIFY(now != digest);
    QCOMPARE(stemma.run({u"upgrade"_s, u"--expect"_s, now}).exitCode, 0);
    QCOMPARE(
        stemma.json({u"plan"_s, u"downgrade"_s, u"-2"_s}).json().value("steps"_L1).toArray().size(),
        2);
    QCOMPARE(stemma.run({u"plan"_s, u"downgrade"_s}).exitCode, 2);
    QCOMPARE(stemma.run({u"plan"_s, u"sideways"_s, u"r01"_s}).exitCode, 2);
}

void TestCommands::stamps()
{
    const ScratchProject project;
    project.addChain(3);
    const StemmaProgram stemma(project, project.sqliteUrl());

    QCOMPARE(stemma.run({u"stamp"_s, u"r02"_s}).exitCode, 0);
    QCOMPARE(stemma.rows(), QStringList{u"r02"_s});
    QVERIFY(sqliteValues(project.sqliteFile(),
                         u"SELECT name FROM sqlite_master WHERE name LIKE 't\\_%' ESCAPE '\\'"_s)
                .isEmpty());
    QCOMPARE(stemma.run({u"upgrade"_s}).exitCode, 0);
    QCOMPARE(stemma.run({u"stamp"_s, u"base"_s}).exitCode, 0);
    QCOMPARE(stemma.rows(), QStringList{});
    QCOMPARE(stemma.run({u"stamp"_s, u"--purge"_s, u"head"_s}).exitCode, 0);
    QCOMPARE(stemma.rows(), QStringList{u"r03"_s});
}

void TestCommands::listsHistoryRanges()
{
    const ScratchProject project;
    project.addChain(5);
    const StemmaProgram stemma(project, project.sqliteUrl());
    QCOMPARE(stemma.run({u"upgrade"_s, u"r03"_s}).exitCode, 0);
    const auto ids = [&](const QString &range) {
        QStringList list;
        for (const QJsonValue &value :
             stemma.json({u"history"_s, u"-r"_s, range}).json().value("revisions"_L1).toArray())
            list.append(value.toObject().value("revision"_L1).toString());
        return list;
    };

    QCOMPARE(ids(u"r02:r04"_s), (QStringList{u"r04"_s, u"r03"_s, u"r02"_s}));
    QCOMPARE(ids(u"-1:"_s), (QStringList{u"r05"_s, u"r04"_s}));
    QCOMPARE(ids(u"current:"_s), (QStringList{u"r05"_s, u"r04"_s, u"r03"_s}));
    const Answer none = stemma.json({u"history"_s, u"-r"_s, u"r02"_s});
    QCOMPARE(none.exitCode, 1);
    QVERIFY(none.errorMessage().startsWith("History range requires"_L1));
}

void TestCommands::marksWhereTheDatabaseStands()
{
    const ScratchProject project;
    project.addChain(3);
    const StemmaProgram stemma(project, project.sqliteUrl());
    QCOMPARE(stemma.run({u"upgrade"_s, u"r02"_s}).exitCode, 0);

    const Answer graph = stemma.run({u"history"_s});
    QCOMPARE(graph.exitCode, 0);
    const QList<QByteArray> lines = graph.out.trimmed().split('\n');
    QVERIFY2(lines.first().contains("r03"), graph.out.constData());
    QVERIFY2(lines.first().contains("(head)"), graph.out.constData());
    const auto line =
        std::ranges::find_if(lines, [](const QByteArray &text) { return text.contains("r02 "); });
    QVERIFY2(line != lines.cend() && line->contains("(current)"), graph.out.constData());

    const Answer flat = stemma.run({u"history"_s, u"--flat"_s});
    QCOMPARE(flat.out, "r02 -> r03 (head), Make r03\n"
                       "r01 -> r02 (current), Make r02\n"
                       "<base> -> r01, Make r01\n");

    const Answer checked = stemma.json({u"current"_s, u"--check-heads"_s});
    QCOMPARE(checked.exitCode, 3);
    QCOMPARE(checked.errorCode(), u"not_at_heads"_s);
    QCOMPARE(checked.errorMessage(), u"Database is not on all head revisions"_s);
    QCOMPARE(stemma.run({u"current"_s}).out, "r02\n");
    QCOMPARE(stemma.run({u"heads"_s}).out, "r03 (head)\n");
    QVERIFY(stemma.run({u"show"_s, u"head"_s}).out.startsWith("Rev: r03 (head)\nParent: r02\n"));
}

void TestCommands::writesRevisionsAndMerges()
{
    const ScratchProject project;
    project.addChain(1);
    const StemmaProgram stemma(project, project.sqliteUrl());
    const auto write = [&](const QStringList &arguments) {
        return stemma.json(QStringList{u"revision"_s} + arguments);
    };

    QCOMPARE(write({u"-m"_s, u"left"_s, u"--rev-id"_s, u"left1"_s}).exitCode, 0);
    const Answer refused = write({u"-m"_s, u"right"_s, u"--head"_s, u"r01"_s});
    QVERIFY2(refused.errorMessage().startsWith(
                 "Revision r01 is not a head revision; please specify --splice"_L1),
             refused.all().constData());
    QCOMPARE(write({u"-m"_s, u"right"_s, u"--head"_s, u"r01"_s, u"--splice"_s, u"--rev-id"_s,
                    u"rght1"_s, u"--branch-label"_s, u"side"_s, u"--depends-on"_s, u"left1"_s})
                 .exitCode,
             0);
    const Answer ambiguous = write({u"-m"_s, u"more"_s});
    QCOMPARE(ambiguous.errorCode(), u"multiple_heads"_s);
    QVERIFY2(stemma.run({u"branches"_s}).out.startsWith("r01 (branchpoint)\n"), "branches");

    const Answer merged = stemma.json(
        {u"merge"_s, u"left1"_s, u"rght1"_s, u"-m"_s, u"join"_s, u"--rev-id"_s, u"mrge1"_s});
    QVERIFY2(merged.exitCode == 0, merged.all().constData());
    const QJsonObject merge =
        stemma.json({u"show"_s, u"head"_s}).json().value("revisions"_L1).toArray().at(0).toObject();
    QCOMPARE(merge.value("revision"_L1).toString(), u"mrge1"_s);
    QCOMPARE(strings(merge.value("down_revisions"_L1)), (QStringList{u"left1"_s, u"rght1"_s}));
    QVERIFY(merge.value("is_merge_point"_L1).toBool());
    const Answer ran = stemma.run({u"upgrade"_s});
    QVERIFY2(ran.exitCode == 0, ran.all().constData());
}

void TestCommands::printsSqlInsteadOfRunning()
{
    const ScratchProject project;
    project.addChain(2);
    const StemmaProgram postgres(project, u"postgresql:///nowhere"_s);

    const Answer script = postgres.run({u"upgrade"_s, u"head"_s, u"--sql"_s});
    QCOMPARE(script.exitCode, 0);
    QCOMPARE(script.out,
             "BEGIN;\n\n"
             "CREATE TABLE alembic_version (\n"
             "    version_num VARCHAR(32) NOT NULL,\n"
             "    CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)\n"
             ");\n\n"
             "-- Running upgrade  -> r01\n\n"
             "CREATE TABLE t_01 (id integer PRIMARY KEY, note text);\n\n"
             "INSERT INTO t_01 VALUES (1, 'one');\n\n"
             "INSERT INTO alembic_version (version_num) VALUES ('r01');\n\n"
             "-- Running upgrade r01 -> r02\n\n"
             "CREATE TABLE t_02 (id integer PRIMARY KEY, note text);\n\n"
             "INSERT INTO t_02 VALUES (1, 'one');\n\n"
             "UPDATE alembic_version SET version_num='r02' WHERE alembic_version.version_num = "
             "'r01';\n\n"
             "COMMIT;\n\n");
    const Answer down = postgres.run({u"downgrade"_s, u"r02:r01"_s, u"--sql"_s});
    QVERIFY2(down.out.contains("-- Running downgrade r02 -> r01\n\nDROP TABLE t_02;\n\n"),
             down.all().constData());
    const Answer range = postgres.json({u"upgrade"_s, u"r01:r02"_s});
    QVERIFY2(range.exitCode != 0, range.all().constData());
    const Answer without = postgres.json({u"downgrade"_s, u"r01"_s, u"--sql"_s});
    QCOMPARE(without.errorMessage(), u"downgrade with --sql requires <fromrev>:<torev>"_s);
    QVERIFY(postgres.run({u"stamp"_s, u"r01"_s, u"--sql"_s})
                .out.contains("-- Running stamp_revision  -> r01"));
    // SQLite's script has no BEGIN, and a fresh database takes it.
    const StemmaProgram sqlite(project, project.sqliteUrl());
    QVERIFY(sqlite.run({u"upgrade"_s, u"--sql"_s}).out.startsWith("CREATE TABLE alembic_version"));
}

void TestCommands::checksWithExitCodeThree()
{
    const ScratchProject project;
    project.addChain(2);
    const StemmaProgram stemma(project, project.sqliteUrl());
    QCOMPARE(stemma.run({u"upgrade"_s, u"r01"_s}).exitCode, 0);

    const Answer pending = stemma.json({u"check"_s});
    QCOMPARE(pending.exitCode, 3);
    QCOMPARE(strings(pending.json().value("pending"_L1)), QStringList{u"r02"_s});
    QVERIFY(stemma.run({u"check"_s}).out.contains("Target database is not up to date"));
    QCOMPARE(stemma.run({u"upgrade"_s}).exitCode, 0);
    const Answer fine = stemma.json({u"check"_s});
    QCOMPARE(fine.exitCode, 0);
    QCOMPARE(fine.json().value("ok"_L1).toBool(), true);
}

void TestCommands::resetsOnlyDevelopment()
{
    const ScratchProject project;
    project.addChain(2);
    const StemmaProgram stemma(project, project.sqliteUrl());
    QCOMPARE(stemma.run({u"upgrade"_s, u"r01"_s}).exitCode, 0);
    QVERIFY(sqliteExecute(project.sqliteFile(), u"CREATE TABLE stray (x)"_s));

    const Answer refused = stemma.json({u"reset"_s, u"--yes"_s});
    QCOMPARE(refused.exitCode, 4);
    QCOMPARE(refused.errorCode(), u"refused"_s);

    project.write(u"stemma.toml"_s, "environment = \"development\"\n");
    QCOMPARE(stemma.run({u"reset"_s}).exitCode, 4); // Nobody there to ask.
    const Answer done = stemma.run({u"reset"_s, u"--yes"_s});
    QVERIFY2(done.exitCode == 0, done.all().constData());
    QCOMPARE(stemma.rows(), QStringList{u"r02"_s});
    QVERIFY(
        sqliteValues(project.sqliteFile(), u"SELECT name FROM sqlite_master WHERE name = 'stray'"_s)
            .isEmpty());
}

void TestCommands::asksForTheNameOfProduction()
{
    const ScratchProject project(u"environment = \"production\""_s);
    project.addChain(1);
    const StemmaProgram stemma(project, project.sqliteUrl());

    QCOMPARE(stemma.run({u"upgrade"_s, u"--yes"_s}).exitCode, 4);
    QCOMPARE(stemma.run({u"upgrade"_s, u"--confirm"_s, u"Scratch"_s}).exitCode, 4);
    const Answer done = stemma.run({u"upgrade"_s, u"--confirm"_s, u"scratch"_s});
    QVERIFY2(done.exitCode == 0, done.all().constData());
    QCOMPARE(stemma.run({u"upgrade"_s}).exitCode, 0); // Nothing to do asks nobody.
    QCOMPARE(stemma.run({u"downgrade"_s, u"base"_s}).exitCode, 4);
}

void TestCommands::keepsARunLog()
{
    const ScratchProject project;
    project.addChain(2);
    project.add({.id = u"r03"_s, .parents = {u"r02"_s}, .up = u"SELECT nothing FROM nowhere;"_s});
    const StemmaProgram stemma(project, project.sqliteUrl());
    QCOMPARE(stemma.run({u"upgrade"_s}).exitCode, 1);
    QCOMPARE(stemma.run({u"downgrade"_s, u"-1"_s}).exitCode, 0);

    const QJsonArray runs = stemma.json({u"log"_s}).json().value("runs"_L1).toArray();
    QCOMPARE(runs.size(), 2);
    QCOMPARE(runs.at(0).toObject().value("outcome"_L1).toString(), u"done"_s);
    const QJsonObject failed = runs.at(1).toObject();
    QCOMPARE(failed.value("outcome"_L1).toString(), u"failed"_s);
    QCOMPARE(failed.value("command"_L1).toString(), u"upgrade"_s);
    for (const char *name :
         {"user", "host", "tool_version", "started_at", "finished_at", "error_message", "digest"})
        QVERIFY2(!failed.value(QLatin1StringView(name)).toString().isEmpty(), name);

    const QJsonArray steps = stemma.json({u"log"_s, failed.value("run"_L1).toString().left(12)})
                                 .json()
                                 .value("steps"_L1)
                                 .toArray();
    QCOMPARE(steps.size(), 3);
    QCOMPARE(steps.at(0).toObject().value("outcome"_L1).toString(), u"done"_s);
    QVERIFY(steps.at(0).toObject().value("digest"_L1).toString().startsWith("sha256:"_L1));
    QCOMPARE(steps.at(2).toObject().value("outcome"_L1).toString(), u"failed"_s);
}

void TestCommands::understandsManageDbNames_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("migrate") << QStringList{u"migrate"_s};
    QTest::newRow("rollback") << QStringList{u"rollback"_s};
    QTest::newRow("rollback 1") << QStringList{u"rollback"_s, u"1"_s};
    QTest::newRow("current") << QStringList{u"current"_s};
    QTest::newRow("history") << QStringList{u"history"_s};
    QTest::newRow("create") << QStringList{u"create"_s, u"description of changes"_s};
    QTest::newRow("help") << QStringList{u"help"_s};
    QTest::newRow("history --verbose") << QStringList{u"history"_s, u"--verbose"_s};
    QTest::newRow("downgrade -1") << QStringList{u"downgrade"_s, u"-1"_s};
}

void TestCommands::understandsManageDbNames()
{
    QFETCH(QStringList, arguments);
    const ScratchProject project;
    project.addChain(2);
    const StemmaProgram stemma(project, project.sqliteUrl());
    QCOMPARE(stemma.run({u"upgrade"_s}).exitCode, 0);

    const Answer answer = stemma.run(arguments);

    QVERIFY2(answer.exitCode == 0, answer.all().constData());
}

void TestCommands::takesTheUrlFromItsSurroundings()
{
    const ScratchProject project;
    project.addChain(1);
    StemmaProgram stemma(project, {});
    const Answer none = stemma.json({u"current"_s});
    QCOMPARE(none.errorCode(), u"bad_url"_s);

    project.write(u".env"_s, "# local\nDATABASE_URL=\"sqlite+aiosqlite:///env.db\"\n");
    QCOMPARE(stemma.run({u"upgrade"_s}).exitCode, 0);
    QVERIFY(QFile::exists(project.file(u"env.db"_s)));
    stemma.setEnvironment(u"DATABASE_URL"_s, u"sqlite:"_s + project.file(u"var.db"_s));
    QCOMPARE(stemma.run({u"upgrade"_s}).exitCode, 0);
    QVERIFY(QFile::exists(project.file(u"var.db"_s)));
    stemma.setEnvironment(u"STEMMA_DATABASE_URL"_s, u"sqlite:"_s + project.file(u"own.db"_s));
    QCOMPARE(stemma.run({u"upgrade"_s}).exitCode, 0);
    QVERIFY(QFile::exists(project.file(u"own.db"_s)));
}

void TestCommands::refusesAStampOfAnAncestorBesideItsDescendant()
{
    const ScratchProject project;
    project.addChain(3);
    const StemmaProgram stemma(project, project.sqliteUrl());
    const Answer refused = stemma.json({u"stamp"_s, u"r01"_s, u"r03"_s});
    QVERIFY2(refused.errorCode() == "invalid_target"_L1, refused.all().constData());
    QVERIFY(refused.errorMessage().startsWith("Requested revision r03 overlaps"_L1));
    QCOMPARE(stemma.rows(), QStringList{});
}

void TestCommands::noticesThatItsOutputIsCutShort()
{
    const ScratchProject project;
    project.addChain(3);
    const Finished full = runProgram(
        u"sh"_s, {u"-c"_s, u"'%1' -C '%2' -d postgresql: upgrade --sql > /dev/full"_s.arg(
                               StemmaProgram::path(), project.path())});
    QCOMPARE(full.exitCode, 1);
    QVERIFY2(full.errors.contains("Standard output"), full.errors.constData());
}

void TestCommands::describesItself()
{
    const ScratchProject project;
    const StemmaProgram stemma(project, project.sqliteUrl());

    QVERIFY(stemma.run({u"--version"_s}).out.startsWith("stemma "));
    const QByteArray help = stemma.run({u"help"_s}).out;
    for (const char *command :
         {"init",     "revision", "create", "merge",   "upgrade", "migrate", "downgrade",
          "rollback", "plan",     "stamp",  "current", "history", "heads",   "branches",
          "show",     "check",    "reset",  "log",     "doctor",  "help",    "completion"}) {
        QVERIFY2(help.contains(QByteArray("  ") + command) ||
                     help.contains(QByteArray(", ") + command),
                 command);
    }
    QVERIFY(stemma.run({u"help"_s, u"upgrade"_s}).out.contains("--resume"));
    for (const char *shell : {"bash", "zsh", "fish"}) {
        const QByteArray script = stemma.run({u"completion"_s, QLatin1StringView(shell)}).out;
        QVERIFY2(script.contains("downgrade") && script.contains("purge"), shell);
    }
    const QByteArray script = stemma.run({u"completion"_s, u"bash"_s}).out;
    project.write(u"completion.bash"_s, script);
    const Finished checked = runProgram(u"bash"_s, {u"-n"_s, project.file(u"completion.bash"_s)});
    QVERIFY2(checked.succeeded(), checked.errors.constData());
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
