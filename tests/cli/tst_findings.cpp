#include "cli/stemmaprogram.h"

#include <QFile>
#include <QTest>

using namespace testsupport;
using namespace Qt::Literals::StringLiterals;

/// What does not fit between project and database: each finding is refused in its own words, and
/// each error of the migration guide is understood and answered.
class TestFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesAnEditedScript();
    void refusesAMissingScript();
    void refusesAnUnknownRow();
    void asksGitAboutAnUnknownRow_data();
    void asksGitAboutAnUnknownRow();
    void namesTheUnfinishedStepAndResumes();
    void saysThatAnEmptyDowngradeUndoesNothing();
    void resumesBehindTheInterruptedStatement();
    void refusesToResumeOverEditedStatements();
    void stopsBeforeAnIrreversibleStep();
    void saysWhatToDoWhenAnObjectExists();
    void saysThatADatabaseIsNotInitialised();
    void leavesNoFileOfARefusedUpgrade();
    void saysThatThereAreNoBranches();
    void namesAPurgeInTheLog();
    void keysWantADeclaredSet();
};

namespace {

/// A project whose two revisions are applied.
struct Applied
{
    ScratchProject project{};
    StemmaProgram stemma{project, project.sqliteUrl()};

    explicit Applied(int count = 2)
    {
        project.addChain(count);
        if (stemma.run({u"upgrade"_s}).exitCode != 0)
            qFatal("the fixture cannot be applied");
    }
};

QString git(const ScratchProject &project, const QStringList &arguments)
{
    const Finished finished =
        runProgram(u"git"_s, QStringList{u"-C"_s, project.path(), u"-c"_s, u"user.name=Anna"_s,
                                         u"-c"_s, u"user.email=anna@example.org"_s, u"-c"_s,
                                         u"init.defaultBranch=main"_s} +
                                 arguments);
    if (!finished.succeeded())
        qFatal("git %s: %s", qPrintable(arguments.join(u' ')), finished.errors.constData());
    return QString::fromUtf8(finished.output).trimmed();
}

} // namespace

void TestFindings::refusesAnEditedScript()
{
    const Applied fixture;
    const QByteArray text = fixture.project.read(u"migrations/r01_make.sql"_s);
    fixture.project.write(u"migrations/r01_make.sql"_s, QByteArray(text).replace("one", "won"));
    fixture.project.add({.id = u"r03"_s, .parents = {u"r02"_s}});

    const Answer refused = fixture.stemma.json({u"upgrade"_s});
    QCOMPARE(refused.exitCode, 4);
    QCOMPARE(refused.errorCode(), u"script_edited"_s);
    QVERIFY(refused.errorMessage().contains("r01"_L1));
    QCOMPARE(fixture.stemma.rows(), QStringList{u"r02"_s});
    const QJsonObject check = fixture.stemma.json({u"check"_s}).json();
    QCOMPARE(check.value("findings"_L1).toArray().at(0).toObject().value("kind"_L1).toString(),
             u"edited"_s);
    // An emergency rollback is still possible.
    QCOMPARE(fixture.stemma.run({u"downgrade"_s, u"-1"_s}).exitCode, 0);

    // The first way out: accept what is there now.
    const Answer accepted = fixture.stemma.run({u"stamp"_s, u"--accept-edited"_s, u"r01"_s});
    QVERIFY2(accepted.exitCode == 0, accepted.all().constData());
    const Answer upgraded = fixture.stemma.run({u"upgrade"_s});
    QVERIFY2(upgraded.exitCode == 0, upgraded.all().constData());
    // The second: restore the file, which is an edit against what was accepted.
    fixture.project.write(u"migrations/r01_make.sql"_s, text);
    QCOMPARE(fixture.stemma.json({u"check"_s}).exitCode, 3);

    const Answer wrong = fixture.stemma.json({u"stamp"_s, u"--accept-edited"_s, u"r99"_s});
    QCOMPARE(wrong.errorCode(), u"invalid_target"_s);
}

void TestFindings::refusesAMissingScript()
{
    const Applied fixture(3);
    QVERIFY(QFile::remove(fixture.project.script(u"r02"_s)));
    const Answer inTheMiddle = fixture.stemma.json({u"upgrade"_s});
    QCOMPARE(inTheMiddle.exitCode, 4);
    QCOMPARE(inTheMiddle.errorCode(), u"script_missing"_s);
    QVERIFY2(inTheMiddle.errorMessage().startsWith("Revision r02 was applied"_L1),
             inTheMiddle.all().constData());

    // Missing at the side: nothing of the graph needs it, only the run log remembers it.
    const Applied other(2);
    other.project.add({.id = u"side"_s, .parents = {u"r01"_s}});
    QCOMPARE(other.stemma.run({u"upgrade"_s, u"heads"_s}).exitCode, 0);
    other.project.add({.id = u"r03"_s, .parents = {u"r02"_s, u"side"_s}});
    QCOMPARE(other.stemma.run({u"upgrade"_s, u"heads"_s}).exitCode, 0);
    QVERIFY(QFile::remove(other.project.script(u"side"_s)));
    other.project.add({.id = u"r03"_s, .parents = {u"r02"_s}});
    const Answer atTheSide = other.stemma.json({u"upgrade"_s, u"heads"_s});
    QCOMPARE(atTheSide.errorCode(), u"script_missing"_s);
    QVERIFY(atTheSide.errorMessage().startsWith("Revision side was applied"_L1));
}

void TestFindings::refusesAnUnknownRow()
{
    const Applied fixture;
    QVERIFY(sqliteExecute(fixture.project.sqliteFile(),
                          u"UPDATE alembic_version SET version_num = 'r0x'"_s));
    for (const QStringList &command :
         {QStringList{u"upgrade"_s}, QStringList{u"downgrade"_s, u"r01"_s},
          QStringList{u"current"_s}, QStringList{u"stamp"_s, u"r01"_s}}) {
        const Answer refused = fixture.stemma.json(command);
        QVERIFY2(refused.exitCode == 4, refused.all().constData());
        QCOMPARE(refused.errorCode(), u"unknown_revision"_s);
        QVERIFY2(refused.errorMessage().startsWith("Can't locate revision identified by 'r0x'"_L1),
                 refused.all().constData());
        QVERIFY2(refused.errorMessage().contains("alembic_version"_L1), refused.all().constData());
        QVERIFY2(refused.out.contains("r01"), refused.out.constData()); // The nearest ids.
    }
    // An id like no other, and no git to ask: the way out is named nevertheless.
    QVERIFY(sqliteExecute(fixture.project.sqliteFile(),
                          u"UPDATE alembic_version SET version_num = '9f86d081884c7d65'"_s));
    const Answer stranger = fixture.stemma.json({u"upgrade"_s});
    QCOMPARE(stranger.errorCode(), u"unknown_revision"_s);
    QVERIFY2(stranger.out.contains("stemma stamp --purge REVISION"), stranger.out.constData());
    QCOMPARE(fixture.stemma.run({u"stamp"_s, u"--purge"_s, u"r02"_s}).exitCode, 0);
    QCOMPARE(fixture.stemma.rows(), QStringList{u"r02"_s});
}

void TestFindings::asksGitAboutAnUnknownRow_data()
{
    QTest::addColumn<bool>("deletedOnMain");
    QTest::newRow("on another branch") << false;
    QTest::newRow("deleted on this one") << true;
}

void TestFindings::asksGitAboutAnUnknownRow()
{
    QFETCH(bool, deletedOnMain);
    const ScratchProject project;
    project.addChain(1);
    git(project, {u"init"_s, u"-q"_s});
    git(project, {u"add"_s, u"migrations"_s});
    git(project, {u"commit"_s, u"-qm"_s, u"first"_s});
    if (!deletedOnMain)
        git(project, {u"checkout"_s, u"-qb"_s, u"feature/coupons"_s});
    project.add({.id = u"coupon1"_s, .parents = {u"r01"_s}});
    git(project, {u"add"_s, u"migrations"_s});
    git(project, {u"commit"_s, u"-qm"_s, u"coupons"_s});
    const StemmaProgram stemma(project, project.sqliteUrl());
    QCOMPARE(stemma.run({u"upgrade"_s}).exitCode, 0);
    if (deletedOnMain) {
        git(project, {u"rm"_s, u"-q"_s, u"migrations/coupon1_make.sql"_s});
        git(project, {u"commit"_s, u"-qm"_s, u"no coupons"_s});
    } else {
        git(project, {u"checkout"_s, u"-q"_s, u"main"_s});
    }

    const Answer refused = stemma.json({u"upgrade"_s});

    QCOMPARE(refused.errorCode(), u"unknown_revision"_s);
    const QString hint = refused.json().value("error"_L1).toObject().value("hint"_L1).toString();
    QVERIFY2(hint.contains("Git knows it"_L1), qPrintable(hint));
    QVERIFY2(hint.contains("Anna"_L1), qPrintable(hint));
    QVERIFY2(hint.contains("migrations/coupon1_make.sql"_L1), qPrintable(hint));
    QCOMPARE(hint.contains("feature/coupons"_L1), !deletedOnMain);
    QCOMPARE(hint.contains("deleted"_L1), deletedOnMain);
    // The command in the hint does bring the file back.
    const qsizetype from = hint.indexOf("`git checkout "_L1);
    const QString command = hint.mid(from + 5, hint.indexOf(u'`', from + 1) - from - 5);
    git(project, command.split(u' '));
    QCOMPARE(stemma.run({u"upgrade"_s}).exitCode, 0);
}

void TestFindings::namesTheUnfinishedStepAndResumes()
{
    const ScratchProject project;
    project.addChain(1);
    project.add({.id = u"r02"_s,
                 .parents = {u"r01"_s},
                 .up = u"CREATE TABLE a (x);\nCREATE TABLE b (x);\nINSERT INTO later VALUES (1);\n"
                       "CREATE TABLE c (x);"_s,
                 .down = u"DROP TABLE a; DROP TABLE b; DROP TABLE c;"_s,
                 .upOptions = u"transaction:false"_s});
    const StemmaProgram stemma(project, project.sqliteUrl());

    const Answer failed = stemma.json({u"upgrade"_s});
    QCOMPARE(failed.exitCode, 1);
    QCOMPARE(failed.errorCode(), u"statement_failed"_s);
    QCOMPARE(failed.json().value("error"_L1).toObject().value("line"_L1).toInt(), 9);
    QCOMPARE(stemma.rows(), QStringList{u"r01"_s});

    for (const QStringList &command :
         {QStringList{u"upgrade"_s}, QStringList{u"downgrade"_s, u"base"_s}}) {
        const Answer open = stemma.json(command);
        QCOMPARE(open.exitCode, 4);
        QCOMPARE(open.errorCode(), u"unfinished_step"_s);
        QVERIFY2(open.errorMessage().contains("r02"_L1), open.all().constData());
        QVERIFY2(open.errorMessage().contains("2 statement"_L1), open.all().constData());
    }
    QCOMPARE(stemma.json({u"check"_s}).exitCode, 3);

    QVERIFY(sqliteExecute(project.sqliteFile(), u"CREATE TABLE later (x)"_s));
    const Answer resumed = stemma.run({u"upgrade"_s, u"--resume"_s});
    QVERIFY2(resumed.exitCode == 0, resumed.all().constData());
    QCOMPARE(stemma.rows(), QStringList{u"r02"_s});
    QCOMPARE(sqliteValues(project.sqliteFile(), u"SELECT count(*) FROM later"_s),
             QStringList{u"1"_s});
    QCOMPARE(stemma.json({u"check"_s}).exitCode, 0);
    QCOMPARE(stemma.run({u"downgrade"_s, u"base"_s}).exitCode, 0);
}

void TestFindings::saysThatAnEmptyDowngradeUndoesNothing()
{
    const ScratchProject project;
    project.add(
        {.id = u"r01"_s, .up = u"CREATE TABLE a (x);"_s, .down = u"/* later */ ; -- maybe"_s});
    project.add({.id = u"r02"_s, .parents = {u"r01"_s}, .up = u"CREATE TABLE b (x);"_s});
    const StemmaProgram stemma(project, project.sqliteUrl());

    const QJsonArray steps =
        stemma.json({u"plan"_s, u"upgrade"_s}).json().value("steps"_L1).toArray();
    QVERIFY(steps.at(0).toObject().value("undoes_nothing"_L1).toBool());
    QVERIFY(!steps.at(1).toObject().contains("undoes_nothing"_L1));
    const Answer shown = stemma.run({u"plan"_s, u"upgrade"_s});
    QVERIFY2(shown.out.count("[its downgrade is empty]") == 1, shown.out.constData());
}

void TestFindings::resumesBehindTheInterruptedStatement()
{
    const ScratchProject project;
    project.add({.id = u"r01"_s,
                 .up = u"CREATE TABLE a (x);\nINSERT INTO later VALUES (1);\nCREATE TABLE c (x);"_s,
                 .upOptions = u"transaction:false"_s});
    const StemmaProgram stemma(project, project.sqliteUrl());
    QCOMPARE(stemma.run({u"upgrade"_s}).exitCode, 1);

    const Answer resumed = stemma.run({u"upgrade"_s, u"--resume-after"_s});

    QVERIFY2(resumed.exitCode == 0, resumed.all().constData());
    QCOMPARE(sqliteValues(project.sqliteFile(),
                          u"SELECT name FROM sqlite_master WHERE name IN ('a', 'c') ORDER BY 1"_s),
             (QStringList{u"a"_s, u"c"_s}));
}

void TestFindings::refusesToResumeOverEditedStatements()
{
    const ScratchProject project;
    const auto write = [&](const QString &up) {
        project.add({.id = u"r01"_s, .up = up, .upOptions = u"transaction:false"_s});
    };
    write(u"CREATE TABLE a (x);\nCREATE TABLE b (x);\nSELECT nothing;"_s);
    const StemmaProgram stemma(project, project.sqliteUrl());
    QCOMPARE(stemma.run({u"upgrade"_s}).exitCode, 1);

    for (const QString &edited : {u"CREATE TABLE forgotten (x);\nCREATE TABLE a (x);\nSELECT 1;"_s,
                                  u"CREATE TABLE c (x);"_s}) {
        write(edited);
        const Answer refused = stemma.json({u"upgrade"_s, u"--resume"_s});
        QVERIFY2(refused.errorCode() == "script_edited"_L1, refused.all().constData());
        QCOMPARE(refused.exitCode, 4);
    }
    // What comes behind the statements that are done may be mended.
    write(u"CREATE TABLE a (x);\nCREATE TABLE b (x);\nCREATE TABLE c (x);"_s);
    const Answer resumed = stemma.run({u"upgrade"_s, u"--resume"_s});
    QVERIFY2(resumed.exitCode == 0, resumed.all().constData());
    QCOMPARE(stemma.json({u"check"_s}).exitCode, 0);
}

void TestFindings::stopsBeforeAnIrreversibleStep()
{
    const ScratchProject project;
    project.addChain(1);
    project.add({.id = u"r02"_s,
                 .parents = {u"r01"_s},
                 .down = {},
                 .downOptions = u"irreversible: the old values are gone"_s});
    project.add({.id = u"r03"_s, .parents = {u"r02"_s}});
    const StemmaProgram stemma(project, project.sqliteUrl());
    QCOMPARE(stemma.run({u"upgrade"_s}).exitCode, 0);

    const Answer refused = stemma.json({u"downgrade"_s, u"r01"_s});

    QCOMPARE(refused.exitCode, 4);
    QCOMPARE(refused.errorCode(), u"irreversible"_s);
    QVERIFY(refused.errorMessage().contains("the old values are gone"_L1));
    QCOMPARE(stemma.rows(), QStringList{u"r03"_s}); // Before anything was touched: not even r03.
    const QJsonArray steps =
        stemma.json({u"plan"_s, u"downgrade"_s, u"r01"_s}).json().value("steps"_L1).toArray();
    QCOMPARE(steps.at(1).toObject().value("irreversible"_L1).toBool(), true);
    QCOMPARE(stemma.run({u"downgrade"_s, u"-1"_s}).exitCode, 0);
}

void TestFindings::saysWhatToDoWhenAnObjectExists()
{
    const ScratchProject project;
    project.add({.id = u"r01"_s, .up = u"CREATE TABLE accounts (id integer);"_s});
    project.add({.id = u"r02"_s,
                 .parents = {u"r01"_s},
                 .up = u"ALTER TABLE accounts ADD COLUMN status text;"_s});
    QVERIFY(sqliteExecute(project.sqliteFile(), u"CREATE TABLE accounts (id integer, status)"_s));
    const StemmaProgram stemma(project, project.sqliteUrl());

    const Answer table = stemma.json({u"upgrade"_s});
    QCOMPARE(table.errorCode(), u"already_exists"_s);
    // `check` looks at no objects where there are no models.
    QVERIFY2(!table.out.contains("stemma check") && table.out.contains("stemma stamp") &&
                 table.out.contains("Look at the object"),
             table.out.constData());
    QCOMPARE(stemma.run({u"stamp"_s, u"r01"_s}).exitCode, 0);
    const Answer column = stemma.json({u"upgrade"_s});
    QCOMPARE(column.errorCode(), u"already_exists"_s);
    QVERIFY2(column.errorMessage().contains("duplicate column name: status"_L1),
             column.all().constData());
    QCOMPARE(stemma.run({u"stamp"_s, u"r02"_s}).exitCode, 0);
    QCOMPARE(stemma.json({u"check"_s}).exitCode, 0);
}

void TestFindings::saysThatADatabaseIsNotInitialised()
{
    const ScratchProject project;
    project.addChain(1);
    QVERIFY(sqliteExecute(project.sqliteFile(), u"CREATE TABLE accounts (id integer)"_s));
    const StemmaProgram stemma(project, project.sqliteUrl());

    const Answer current = stemma.run({u"current"_s});

    QCOMPARE(current.exitCode, 0);
    QVERIFY2(current.out.isEmpty(), current.out.constData());
    QVERIFY2(current.err.contains("Database not initialised"), current.err.constData());
    QVERIFY2(current.err.contains("stemma upgrade") && current.err.contains("stemma stamp"),
             current.err.constData());
    QCOMPARE(stemma.json({u"check"_s}).exitCode, 3);
    QCOMPARE(stemma.json({u"doctor"_s}).exitCode, 3);
    // Reading has created nothing.
    QVERIFY(sqliteValues(project.sqliteFile(),
                         u"SELECT name FROM sqlite_master WHERE name <> 'accounts'"_s)
                .isEmpty());
}

void TestFindings::leavesNoFileOfARefusedUpgrade()
{
    const ScratchProject project(u"environment = \"production\""_s);
    project.addChain(2);
    const StemmaProgram stemma(project, project.sqliteUrl());
    for (const QStringList &arguments :
         {QStringList{u"upgrade"_s}, QStringList{u"upgrade"_s, u"nowhere"_s},
          QStringList{u"upgrade"_s, u"--expect"_s, u"1234"_s},
          QStringList{u"stamp"_s, u"nowhere"_s}}) {
        QVERIFY(stemma.run(arguments).exitCode != 0);
        QVERIFY2(!QFile::exists(project.sqliteFile()), qPrintable(arguments.join(u' ')));
    }
    const Answer done = stemma.run({u"upgrade"_s, u"--confirm"_s, u"scratch"_s});
    QVERIFY2(done.exitCode == 0, done.all().constData());
    QCOMPARE(stemma.rows(), QStringList{u"r02"_s});
}

void TestFindings::saysThatThereAreNoBranches()
{
    const Applied fixture;
    const Answer told = fixture.stemma.run({u"branches"_s});
    QCOMPARE(told.exitCode, 0);
    QVERIFY2(told.out.contains("no branch points"), told.out.constData());
    QCOMPARE(fixture.stemma.run({u"-q"_s, u"branches"_s}).out, QByteArray());
    QVERIFY(fixture.stemma.json({u"branches"_s}).json().value("revisions"_L1).toArray().isEmpty());
}

void TestFindings::namesAPurgeInTheLog()
{
    const Applied fixture;
    QCOMPARE(fixture.stemma.run({u"stamp"_s, u"--purge"_s, u"r01"_s}).exitCode, 0);
    const QJsonArray runs = fixture.stemma.json({u"log"_s}).json().value("runs"_L1).toArray();
    QCOMPARE(runs.at(0).toObject().value("command"_L1).toString(), u"stamp --purge"_s);
}

void TestFindings::keysWantADeclaredSet()
{
    const ScratchProject project;
    const StemmaProgram stemma(project, project.sqliteUrl());
    const QStringList add{u"keys"_s,   u"add"_s,      u"api"_s,         u"k"_s,
                          u"--from"_s, u"generate"_s, u"--keys-file"_s, project.file(u"k.toml"_s)};
    const QStringList list{u"keys"_s, u"list"_s, u"api"_s, u"--keys-file"_s,
                           project.file(u"k.toml"_s)};
    const auto refused = [&](const QString &code) {
        for (const QStringList &command : {add, list}) {
            const Answer answer = stemma.json(command);
            QVERIFY2(answer.errorCode() == code, answer.all().constData());
        }
        QVERIFY(!QFile::exists(project.file(u"k.toml"_s)));
    };
    refused(u"set_not_found"_s);
    project.write(u"stemma.toml"_s, "[credentials.api]\ntable = \"t\"\ncolumns = []\n");
    refused(u"bad_set"_s);
    QVERIFY(QFile::remove(project.file(u"stemma.toml"_s)));
    refused(u"project_not_found"_s);
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
