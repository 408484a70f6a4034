#include "cli/stemmaprogram.h"

#include <QFile>
#include <QTest>

using namespace testsupport;
using namespace Qt::Literals::StringLiterals;

/// What commands still show and do when a script, or a row of the version table, is no good.
class TestDamaged : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheOthersBesideABadFile_data();
    void showsTheOthersBesideABadFile();
    void showsWhatAMissingParentLeaves();
    void goesBackBesideABadFile();
    void goesBackOnlyWhereItIsSure();
    void callsNothingPendingBesideAnUnknownRow();
    void saysThatAFailedStepWasFinished();
    void showsStepsFromARevision();
    void namesEachStatementWhenAsked();
    void missesTheVaultThatHoldsTheKeys();
    void saysWhatIsWrongWithTheWords();
};

namespace {

QStringList ids(const Answer &answer)
{
    QStringList ids;
    for (const QJsonValue &revision : answer.json().value("revisions"_L1).toArray())
        ids.append(revision.toObject().value("revision"_L1).toString());
    return ids;
}

} // namespace

void TestDamaged::showsTheOthersBesideABadFile_data()
{
    QTest::addColumn<QByteArray>("bad");
    const QByteArray fine = "-- T\n--\n-- Revision ID: bad1\n-- Revises: r03\n\n-- migrate:up\n"
                            "SELECT 1;\n";
    QTest::newRow("not UTF-8") << fine + "-- caf\xe9\n";
    QTest::newRow("no id") << QByteArray("-- T\n\n-- migrate:up\nSELECT 1;\n");
    QTest::newRow("unknown marker") << QByteArray(fine).replace("migrate:up", "migrate:upp");
    QTest::newRow("no upgrade") << fine.left(fine.indexOf("-- migrate"));
}

void TestDamaged::showsTheOthersBesideABadFile()
{
    QFETCH(QByteArray, bad);
    const ScratchProject project;
    project.addChain(3);
    const StemmaProgram stemma(project, project.sqliteUrl());
    QCOMPARE(stemma.run({u"upgrade"_s, u"r02"_s}).exitCode, 0);
    project.write(u"migrations/bad.sql"_s, bad);

    const QList<std::pair<QStringList, QByteArray>> commands{
        {{u"history"_s}, "r01"},
        {{u"heads"_s}, "r03 (head)"},
        {{u"current"_s}, "r02"},
        {{u"show"_s, u"r01"_s}, "r01"},
        {{u"branches"_s}, "no branch"},
        {{u"plan"_s, u"upgrade"_s}, "r03"},
        {{u"plan"_s, u"downgrade"_s, u"-1"_s}, "r02"}};
    for (const auto &[command, shown] : commands) {
        const Answer told = stemma.run(command);
        QVERIFY2(told.exitCode == 1, told.all().constData());
        QVERIFY2(told.out.contains(shown), told.all().constData());
        QCOMPARE(told.err.count("Error:"), 1);
        QVERIFY2(told.err.contains("bad.sql"), told.err.constData());
        const QJsonObject document = stemma.json(command).json();
        QCOMPARE(document.value("problems"_L1).toArray().size(), 1);
        QCOMPARE(document.value("error"_L1).toObject().value("code"_L1).toString(),
                 u"bad_script"_s);
    }
    QCOMPARE(ids(stemma.json({u"history"_s})), (QStringList{u"r03"_s, u"r02"_s, u"r01"_s}));
    QVERIFY(stemma.run({u"plan"_s, u"upgrade"_s}).out.contains("would be refused"));
    const Answer refused = stemma.json({u"upgrade"_s});
    QCOMPARE(refused.errorCode(), u"bad_script"_s);
    QCOMPARE(stemma.rows(), QStringList{u"r02"_s});
}

void TestDamaged::showsWhatAMissingParentLeaves()
{
    const ScratchProject project;
    project.addChain(4);
    project.add({.id = u"twin"_s, .parents = {u"r01"_s}});
    project.write(u"migrations/twin2.sql"_s, project.read(u"migrations/twin_make.sql"_s));
    project.add({.id = u"ring1"_s, .parents = {u"ring2"_s}});
    project.add({.id = u"ring2"_s, .parents = {u"ring1"_s}});
    QVERIFY(QFile::remove(project.script(u"r02"_s)));
    const StemmaProgram stemma(project, project.sqliteUrl());
    const Answer told = stemma.json({u"history"_s});
    QCOMPARE(told.exitCode, 1);
    QStringList shown = ids(told);
    shown.sort();
    QCOMPARE(shown, (QStringList{u"r01"_s, u"r03"_s, u"r04"_s, u"twin"_s}));
    const Answer drawn = stemma.run({u"history"_s});
    QVERIFY2(drawn.out.contains("r04") && drawn.err.contains("r02"), drawn.all().constData());
}

void TestDamaged::goesBackBesideABadFile()
{
    const ScratchProject project;
    project.addChain(3);
    const StemmaProgram stemma(project, project.sqliteUrl());
    QCOMPARE(stemma.run({u"upgrade"_s}).exitCode, 0);
    project.write(u"migrations/bad.sql"_s, "no header\n");
    const Answer back = stemma.run({u"rollback"_s});
    QVERIFY2(back.exitCode == 0, back.all().constData());
    QVERIFY2(back.err.contains("bad.sql"),
             back.err.constData()); // The file is not passed over in silence.
    const Answer further = stemma.run({u"downgrade"_s, u"r01"_s});
    QVERIFY2(further.exitCode == 0, further.all().constData());
    QCOMPARE(sqliteValues(project.sqliteFile(), u"SELECT version_num FROM alembic_version"_s),
             QStringList{u"r01"_s});
    QCOMPARE(stemma.json({u"upgrade"_s}).exitCode, 1);
    QCOMPARE(stemma.json({u"stamp"_s, u"r03"_s}).exitCode, 1);
}

void TestDamaged::goesBackOnlyWhereItIsSure()
{
    const ScratchProject project;
    project.addChain(4);
    const StemmaProgram stemma(project, project.sqliteUrl());
    const auto rows = [&] {
        return sqliteValues(project.sqliteFile(), u"SELECT version_num FROM alembic_version"_s);
    };
    QCOMPARE(stemma.run({u"upgrade"_s}).exitCode, 0);
    project.write(u"migrations/r02_make.sql"_s, "no header\n"); // r03 stands on it.
    for (const QString &target : {u"r01"_s, u"base"_s, u"-2"_s}) {
        const Answer refused = stemma.json({u"downgrade"_s, target});
        QVERIFY2(refused.exitCode != 0, refused.all().constData());
        QCOMPARE(rows(), QStringList{u"r04"_s});
    }
    const Answer back = stemma.run({u"downgrade"_s, u"-1"_s});
    QVERIFY2(back.exitCode == 0, back.all().constData());
    QCOMPARE(rows(), QStringList{u"r03"_s});
    QVERIFY(stemma.run({u"rollback"_s}).exitCode != 0);
    // Of two files with one id nobody knows which one was applied.
    project.write(u"migrations/again.sql"_s, project.read(u"migrations/r03_make.sql"_s));
    QVERIFY(stemma.run({u"rollback"_s}).exitCode != 0);
    QCOMPARE(rows(), QStringList{u"r03"_s});
}

void TestDamaged::callsNothingPendingBesideAnUnknownRow()
{
    const ScratchProject project;
    project.addChain(3);
    const StemmaProgram stemma(project, project.sqliteUrl());
    QCOMPARE(stemma.run({u"upgrade"_s, u"r02"_s}).exitCode, 0);
    QVERIFY(
        sqliteExecute(project.sqliteFile(), u"UPDATE alembic_version SET version_num = 'gone'"_s));
    const QJsonObject check = stemma.json({u"check"_s}).json();
    QVERIFY(check.value("pending"_L1).toArray().isEmpty());
    QCOMPARE(strings(check.value("not_known"_L1)), QStringList{u"r03"_s}); // The run log's answer.
    QVERIFY(!stemma.run({u"check"_s}).out.contains("pending"));
    const Answer history = stemma.run({u"history"_s});
    QVERIFY2(history.err.contains("'gone'") && !history.err.contains("pending"),
             history.err.constData());
    QVERIFY2(history.out.contains("?  r03"), history.out.constData());
    QVERIFY2(!history.out.contains("?  r02"), history.out.constData());
    for (const QJsonValue &item : stemma.json({u"doctor"_s}).json().value("checks"_L1).toArray()) {
        if (item.toObject().value("name"_L1).toString() == "Version table"_L1)
            QCOMPARE(item.toObject().value("ok"_L1).toBool(), false);
    }
    // Without a run log nothing is known.
    QVERIFY(sqliteExecute(project.sqliteFile(), u"DROP TABLE stemma_step"_s));
    QVERIFY(sqliteExecute(project.sqliteFile(), u"DROP TABLE stemma_run"_s));
    QCOMPARE(strings(stemma.json({u"check"_s}).json().value("not_known"_L1)).size(), 3);
}

void TestDamaged::saysThatAFailedStepWasFinished()
{
    const ScratchProject project;
    project.add({.id = u"r01"_s,
                 .up = u"CREATE TABLE a (x);\nINSERT INTO later VALUES (1);"_s,
                 .upOptions = u"transaction:false"_s});
    const StemmaProgram stemma(project, project.sqliteUrl());
    const Answer failed = stemma.run({u"upgrade"_s});
    QCOMPARE(failed.exitCode, 1);
    const auto runAt = [&](int place) {
        const QJsonArray runs = stemma.json({u"log"_s}).json().value("runs"_L1).toArray();
        return runs.at(place).toObject().value("run"_L1).toString();
    };
    const QString first = runAt(0);
    QVERIFY2(failed.err.contains("stemma log " + first.left(8).toUtf8()), failed.err.constData());
    const auto step = [&] {
        return stemma.json({u"log"_s, first}).json().value("steps"_L1).toArray().at(0).toObject();
    };
    QCOMPARE(step().value("outcome"_L1).toString(), u"failed"_s);
    QVERIFY(!step().contains("finished_by"_L1));
    QVERIFY(sqliteExecute(project.sqliteFile(), u"CREATE TABLE later (x)"_s));
    QCOMPARE(stemma.run({u"upgrade"_s, u"--resume"_s}).exitCode, 0);
    QCOMPARE(step().value("outcome"_L1).toString(), u"failed"_s);
    QCOMPARE(step().value("finished_by"_L1).toString(), runAt(0));
    const Answer told = stemma.run({u"log"_s, first});
    QVERIFY2(told.out.contains("finished by run " + runAt(0).left(8).toUtf8()),
             told.out.constData());
    QVERIFY(stemma.run({u"-v"_s, u"log"_s}).out.contains(first.toUtf8()));
}

void TestDamaged::showsStepsFromARevision()
{
    const ScratchProject project;
    project.addChain(3);
    project.add({.id = u"xx1"_s, .header = u"-- Branch Labels: xx\n"_s});
    project.add({.id = u"xx2"_s, .parents = {u"xx1"_s}});
    const StemmaProgram stemma(project, project.sqliteUrl());
    QCOMPARE(ids(stemma.json({u"show"_s, u"r03-1"_s})), QStringList{u"r02"_s});
    QCOMPARE(ids(stemma.json({u"show"_s, u"r01+2"_s})), QStringList{u"r03"_s});
    QCOMPARE(ids(stemma.json({u"show"_s, u"xx@head-1"_s})), QStringList{u"xx1"_s});
    QCOMPARE(ids(stemma.json({u"show"_s, u"xx@base+1"_s})), QStringList{u"xx1"_s});
    QCOMPARE(stemma.json({u"show"_s, u"r01-4"_s}).exitCode, 1);
    QCOMPARE(stemma.json({u"show"_s, u"zz9-1"_s}).exitCode, 1);
}

void TestDamaged::namesEachStatementWhenAsked()
{
    const ScratchProject project;
    project.addChain(1);
    const StemmaProgram stemma(project, project.sqliteUrl());
    const Answer told = stemma.run({u"-v"_s, u"upgrade"_s});
    QVERIFY2(told.err.contains("CREATE TABLE t_01") && told.err.contains("INSERT INTO t_01"),
             told.err.constData());
    QVERIFY(!stemma.run({u"downgrade"_s, u"base"_s}).err.contains("DROP TABLE"));
}

void TestDamaged::missesTheVaultThatHoldsTheKeys()
{
    const ScratchProject project;
    StemmaProgram stemma(project, project.sqliteUrl());
    stemma.setEnvironment(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    const auto vault = [&] {
        const QJsonArray checks = stemma.json({u"doctor"_s}).json().value("checks"_L1).toArray();
        for (const QJsonValue &item : checks) {
            if (item.toObject().value("name"_L1).toString() == "Vault"_L1)
                return item.toObject();
        }
        return QJsonObject();
    };
    QCOMPARE(vault().value("ok"_L1), QJsonValue(true)); // Nobody needs it.
    project.write(u"stemma.toml"_s, "[credentials.api]\ntable = \"t\"\ncolumns = [\"c\"]\n");
    QCOMPARE(vault().value("ok"_L1), QJsonValue(false));
    QVERIFY(!vault().value("advice"_L1).toString().isEmpty());
}

void TestDamaged::saysWhatIsWrongWithTheWords()
{
    const ScratchProject project;
    const StemmaProgram stemma(project, project.sqliteUrl());
    const Answer label =
        stemma.json({u"create"_s, u"m"_s, u"--head"_s, u"base"_s, u"--branch-label"_s, u"a,b"_s});
    QCOMPARE(label.exitCode, 2);
    QVERIFY2(label.errorMessage().contains("comma"_L1), label.all().constData());
    QVERIFY(stemma.run({u"rollback"_s, u"x"_s}).err.contains("whole number"));
    const ScratchProject other(u"runner_wait = \"5x\""_s);
    const Answer wait = StemmaProgram(other, other.sqliteUrl()).json({u"heads"_s});
    QVERIFY2(wait.errorMessage().contains("\"5s\""_L1), wait.all().constData());
}

QTEST_GUILESS_MAIN(TestDamaged)
#include "tst_damaged.moc"
