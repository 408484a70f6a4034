#include "cli/stemmaprogram.h"
#include "support/postgresserver.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <memory>
#include <unistd.h>

using namespace testsupport;
using namespace Qt::Literals::StringLiterals;

/// Bad input of every kind ends in one clear error with its code, and loses nothing.
class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void refusesTheProject_data();
    void refusesTheProject();
    void showsEveryBadFile();
    void refusesTheCommandLine_data();
    void refusesTheCommandLine();
    void refusesTheDatabaseFile_data();
    void refusesTheDatabaseFile();
    void survivesAFullDisk();
    void namesWhatIsWrongWithTheServer_data();
    void namesWhatIsWrongWithTheServer();
    void saysWhichTableTheRoleMayNotTouch();
    void stopsInTheMiddleOfThree_data();
    void stopsInTheMiddleOfThree();
    void refusesAnUnreachableTarget();
    void refusesAnIdWiderThanTheColumn();
    void keepsEverythingWhenAResetCannotRebuild_data();
    void keepsEverythingWhenAResetCannotRebuild();
    void keepsEverythingWhenThereIsNothingToRebuild();
    void mindsTheConditionsOfASqlScript();
    void keepsPasswordsOffTheCommandLine();

private:
    /// Runs \a sql as superuser; a failure is the test's own.
    void execute(const QString &database, const QString &sql) const
    {
        const Finished finished = m_server->psql(database, sql);
        if (!finished.succeeded())
            qFatal("%s", finished.errors.constData());
    }

    std::unique_ptr<PostgresServer> m_server;
};

void TestBadInput::initTestCase()
{
    auto server = PostgresServer::start({.tcp = true});
    QVERIFY2(server, server ? "" : qPrintable(server.error()));
    m_server = *std::move(server);
}

void TestBadInput::refusesTheProject_data()
{
    QTest::addColumn<QHash<QString, QByteArray>>("files");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("says");
    QTest::addColumn<int>("line");
    const auto script = [](const char *id, const char *parents) {
        return QByteArray("-- T\n--\n-- Revision ID: ") + id + "\n-- Revises: " + parents +
               "\n\n-- migrate:up\nSELECT 1;\n\n-- migrate:down\nSELECT 1;\n";
    };
    using Files = QHash<QString, QByteArray>;

    QTest::newRow("no id") << Files{{u"a.sql"_s, "-- T\n\n-- migrate:up\nSELECT 1;\n"}}
                           << u"bad_script"_s << u""_s << 1;
    QTest::newRow("two files, one id")
        << Files{{u"a.sql"_s, script("same", "")}, {u"b.sql"_s, script("same", "")}}
        << u"duplicate_revision"_s << u"b.sql"_s << 0;
    QTest::newRow("missing parent")
        << Files{{u"a.sql"_s, script("aaaa", "")}, {u"b.sql"_s, script("bbbb", "aaab")}}
        << u"missing_parent"_s << u"aaab"_s << 0;
    QTest::newRow("cycle") << Files{{u"a.sql"_s, script("aaaa", "bbbb")},
                                    {u"b.sql"_s, script("bbbb", "aaaa")}}
                           << u"cycle"_s << u"Cycle is detected in revisions"_s << 0;
    QTest::newRow("itself its parent") << Files{{u"a.sql"_s, script("aaaa", "aaaa")}} << u"loop"_s
                                       << u"Self-loop is detected in revisions (aaaa)"_s << 0;
    QTest::newRow("not UTF-8") << Files{{u"a.sql"_s, script("aaaa", "") + "-- caf\xe9\n"}}
                               << u"bad_script"_s << u"UTF-8"_s << 11;
    QTest::newRow("unknown marker word")
        << Files{{u"a.sql"_s,
                  script("aaaa", "").replace("migrate:up", "migrate:up transaktion:no")}}
        << u"bad_script"_s << u""_s << 6;
    QTest::newRow("stemma.toml is not TOML")
        << Files{{u"../stemma.toml"_s, "name = \"x\"\nscripts = [\n"}} << u"bad_config"_s << u""_s
        << 0;
}

void TestBadInput::refusesTheProject()
{
    QFETCH(QString, code);
    QFETCH(QString, says);
    QFETCH(int, line);
    using Files = QHash<QString, QByteArray>;
    QFETCH(Files, files);
    const ScratchProject project;
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        project.write(u"migrations/"_s + file.key(), file.value());
    const StemmaProgram stemma(project, project.sqliteUrl());

    const Answer refused = stemma.json({u"upgrade"_s});

    QCOMPARE(refused.errorCode(), code);
    QVERIFY2(refused.exitCode == 1, refused.all().constData());
    QVERIFY2(refused.out.contains(says.toUtf8()), refused.all().constData());
    if (line > 0)
        QCOMPARE(refused.json().value("error"_L1).toObject().value("line"_L1).toInt(), line);
}

void TestBadInput::showsEveryBadFile()
{
    const ScratchProject project;
    project.addChain(2);
    project.write(u"migrations/x1.sql"_s, "no header\n");
    project.write(u"migrations/x2.sql"_s, "-- migrate:up\n");
    QVERIFY(sqliteExecute(project.sqliteFile(), u"CREATE TABLE some (x)"_s));
    const StemmaProgram stemma(project, project.sqliteUrl());

    const Answer refused = stemma.run({u"upgrade"_s});
    QVERIFY2(refused.err.contains("x1.sql") && refused.err.contains("x2.sql"),
             refused.err.constData());
    const QJsonObject check = stemma.json({u"check"_s}).json();
    QCOMPARE(check.value("problems"_L1).toArray().size(), 2);
    QVERIFY(strings(check.value("rows"_L1)).isEmpty());
}

void TestBadInput::refusesTheCommandLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("no command") << QStringList{} << 2;
    QTest::newRow("unknown command") << QStringList{u"fly"_s} << 2;
    QTest::newRow("unknown option") << QStringList{u"upgrade"_s, u"--speed"_s} << 2;
    QTest::newRow("unknown revision") << QStringList{u"upgrade"_s, u"zzzz"_s} << 1;
    QTest::newRow("target left out") << QStringList{u"downgrade"_s} << 2;
    QTest::newRow("relative in the wrong direction") << QStringList{u"upgrade"_s, u"-1"_s} << 1;
    QTest::newRow("both resumes") << QStringList{u"upgrade"_s, u"--resume"_s, u"--resume-after"_s}
                                  << 2;
    QTest::newRow("rollback by nothing") << QStringList{u"rollback"_s, u"0"_s} << 2;
    QTest::newRow("help about nothing") << QStringList{u"help"_s, u"fly"_s} << 2;
}

void TestBadInput::refusesTheCommandLine()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    const ScratchProject project;
    project.addChain(1);
    const StemmaProgram stemma(project, project.sqliteUrl());

    const Answer refused = stemma.run(arguments);
    const Answer document = stemma.json(arguments);

    QVERIFY2(refused.exitCode == exitCode, refused.all().constData());
    QVERIFY2(refused.err.contains("Error:"), refused.all().constData());
    QVERIFY2(document.json().contains("error"_L1), document.all().constData());
    QCOMPARE(document.json().value("stemma"_L1).toInt(), 1);
}

namespace {

/// `stemma --json` on the SQLite file of \a project as somebody whom file permissions bind: root
/// writes to anything, so root becomes nobody, who needs a program that nobody can reach.
Answer runUnprivileged(const ScratchProject &project, const QStringList &arguments)
{
    const QStringList all =
        QStringList{u"-C"_s, project.path(), u"-d"_s, project.sqliteUrl(), u"--json"_s} + arguments;
    if (geteuid() != 0) {
        const Finished finished = runProgram(StemmaProgram::path(), all);
        return {.exitCode = finished.exitCode, .out = finished.output, .err = finished.errors};
    }
    const QString program = project.file(u"stemma"_s);
    QFile::copy(StemmaProgram::path(), program);
    const auto readable = QFile::ReadOwner | QFile::ReadOther | QFile::ExeOwner | QFile::ExeOther;
    QFile::setPermissions(program, readable);
    QFile::setPermissions(project.path(), readable);
    const Finished finished = runProgram(
        u"setpriv"_s,
        QStringList{u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s, program} + all);
    QFile::setPermissions(project.path(), readable | QFile::WriteOwner);
    return {.exitCode = finished.exitCode, .out = finished.output, .err = finished.errors};
}

} // namespace

void TestBadInput::refusesTheDatabaseFile_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("code");
    QTest::newRow("not SQLite") << u"text"_s << u"not_a_database"_s;
    QTest::newRow("a directory") << u"directory"_s << u"not_a_database"_s;
    QTest::newRow("in no directory") << u"nowhere"_s << u"database_not_found"_s;
    QTest::newRow("read-only") << u"readonly"_s << u"read_only"_s;
}

void TestBadInput::refusesTheDatabaseFile()
{
    QFETCH(QString, kind);
    QFETCH(QString, code);
    const ScratchProject project;
    project.addChain(1);
    QString file = project.sqliteFile();
    if (kind == "text"_L1)
        project.write(u"app.db"_s,
                      QByteArray("this is not a database, it is a letter\n").repeated(40));
    else if (kind == "directory"_L1)
        file = project.file(u"migrations"_s);
    else if (kind == "nowhere"_L1)
        file = project.file(u"no/such/place/app.db"_s);
    const StemmaProgram stemma(project, u"sqlite:"_s + file);
    if (kind == "readonly"_L1) {
        QCOMPARE(stemma.run({u"upgrade"_s}).exitCode, 0);
        project.addChain(2);
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadOther));
    }

    const Answer refused = kind == "readonly"_L1 ? runUnprivileged(project, {u"upgrade"_s})
                                                 : stemma.json({u"upgrade"_s});

    QVERIFY2(refused.errorCode() == code, refused.all().constData());
    const QString named = kind == "nowhere"_L1 ? QFileInfo(file).path() : file;
    QVERIFY2(refused.errorMessage().contains(named), refused.all().constData());
    QCOMPARE(refused.exitCode, 1);
}

void TestBadInput::survivesAFullDisk()
{
    // A limit inside the database is a full disk to SQLite, and needs no right to mount one.
    const ScratchProject project;
    project.addChain(2);
    project.add({.id = u"r03"_s,
                 .parents = {u"r02"_s},
                 .up =
                     u"PRAGMA max_page_count = 20;\n"
                     "CREATE TABLE big AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
                     "FROM n WHERE i < 100000) SELECT i, hex(randomblob(100)) AS t FROM n;"_s});
    const StemmaProgram stemma(project, project.sqliteUrl());

    const Answer failed = stemma.json({u"upgrade"_s});

    QCOMPARE(failed.errorCode(), u"disk_full"_s);
    QCOMPARE(failed.exitCode, 1);
    QCOMPARE(stemma.rows(), QStringList{u"r02"_s});
}

void TestBadInput::namesWhatIsWrongWithTheServer_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("server down") << u"postgresql:///app?host=/nonexistent"_s
                                 << u"connection_failed"_s << u"/nonexistent"_s;
    QTest::newRow("port closed") << u"postgresql://anna@127.0.0.1:1/app"_s << u"connection_failed"_s
                                 << u"127.0.0.1"_s;
    QTest::newRow("no password") << u"tcp"_s << u"authentication_failed"_s << u"anna"_s;
    QTest::newRow("wrong password") << u"tcp-wrong"_s << u"authentication_failed"_s << u"anna"_s;
    QTest::newRow("no such database") << u"missing"_s << u"database_not_found"_s << u"nothere"_s;
    QTest::newRow("no such engine") << u"oracle://x/y"_s << u"bad_url"_s << u"oracle"_s;
    QTest::newRow("no such parameter")
        << u"postgresql:///app?sslmod=require"_s << u"bad_url"_s << u"sslmode"_s;
}

void TestBadInput::namesWhatIsWrongWithTheServer()
{
    QFETCH(QString, url);
    QFETCH(QString, code);
    QFETCH(QString, says);
    const ScratchProject project;
    project.addChain(1);
    StemmaProgram stemma(project, {});
    const QString marker = u"s3cretMarker"_s;
    if (url.startsWith("tcp"_L1)) {
        const QString database = m_server->createDatabase();
        execute(u"postgres"_s,
                u"DO $$ BEGIN CREATE ROLE anna LOGIN PASSWORD 'right'; EXCEPTION WHEN "
                "duplicate_object THEN NULL; END $$"_s);
        QString address = m_server->tcpUrl(database, u"anna"_s);
        if (url == "tcp-wrong"_L1)
            address.replace("anna@"_L1, "anna:"_L1 + marker + u'@');
        url = address;
    } else if (url == "missing"_L1) {
        url = m_server->url(u"nothere"_s);
    }
    stemma.setEnvironment(u"STEMMA_DATABASE_URL"_s, url);

    const Answer refused = stemma.json({u"upgrade"_s});

    QVERIFY2(refused.errorCode() == code, refused.all().constData());
    QVERIFY2(refused.exitCode == 1, refused.all().constData());
    QVERIFY2(refused.out.contains(says.toUtf8()), refused.all().constData());
    QVERIFY2(refused.json().value("error"_L1).toObject().contains("hint"_L1),
             refused.all().constData());
    QVERIFY2(!refused.all().contains(marker.toUtf8()), refused.all().constData());
}

void TestBadInput::saysWhichTableTheRoleMayNotTouch()
{
    const ScratchProject project;
    project.addChain(2);
    const QString database = m_server->createDatabase();
    const StemmaProgram owner(project, m_server->url(database));
    QCOMPARE(owner.run({u"upgrade"_s, u"r01"_s}).exitCode, 0);
    execute(database, u"CREATE ROLE clerk LOGIN"_s);
    const StemmaProgram clerk(project, m_server->url(database, u"clerk"_s));

    const Answer refused = clerk.json({u"upgrade"_s});

    QVERIFY2(refused.errorCode() == "permission_denied"_L1, refused.all().constData());
    QVERIFY2(refused.errorMessage().contains("alembic_version"_L1), refused.all().constData());
    QCOMPARE(refused.exitCode, 1);
}

void TestBadInput::stopsInTheMiddleOfThree_data()
{
    QTest::addColumn<bool>("postgres");
    QTest::newRow("SQLite") << false;
    QTest::newRow("PostgreSQL") << true;
}

void TestBadInput::stopsInTheMiddleOfThree()
{
    QFETCH(bool, postgres);
    const ScratchProject project;
    project.addChain(5);
    project.add({.id = u"r03"_s,
                 .parents = {u"r02"_s},
                 .up = u"CREATE TABLE half (id integer);\n\n"
                       "INSERT INTO nowhere VALUES ('ä');\nCREATE TABLE t_03 (id integer);"_s});
    const QString database = postgres ? m_server->createDatabase() : QString();
    const StemmaProgram stemma(project, postgres ? m_server->url(database) : project.sqliteUrl());

    const Answer failed = stemma.json({u"upgrade"_s});

    QCOMPARE(failed.exitCode, 1);
    QCOMPARE(failed.errorCode(), u"statement_failed"_s);
    const QJsonObject error = failed.json().value("error"_L1).toObject();
    QVERIFY(error.value("file"_L1).toString().endsWith("r03_make.sql"_L1));
    QCOMPARE(error.value("line"_L1).toInt(), 9);
    QVERIFY(error.value("statement"_L1).toString().startsWith("INSERT INTO nowhere"_L1));
    if (postgres)
        QCOMPARE(error.value("sqlstate"_L1).toString(), u"42P01"_s);
    QCOMPARE(stemma.rows(), QStringList{u"r02"_s});
    const QString half = u"SELECT count(*) FROM %1 WHERE %2 = 'half'"_s;
    QCOMPARE(
        postgres
            ? m_server->value(database, half.arg(u"pg_class"_s, u"relname"_s))
            : sqliteValues(project.sqliteFile(), half.arg(u"sqlite_master"_s, u"name"_s)).value(0),
        u"0"_s);
    const Answer told = stemma.run({u"upgrade"_s});
    QVERIFY2(told.err.contains("the database is at r02"), told.err.constData());

    project.add(
        {.id = u"r03"_s, .parents = {u"r02"_s}, .up = u"CREATE TABLE t_03 (id integer);"_s});
    QCOMPARE(stemma.run({u"upgrade"_s}).exitCode, 0);
    QCOMPARE(stemma.rows(), QStringList{u"r05"_s});
}

void TestBadInput::refusesAnUnreachableTarget()
{
    const ScratchProject project;
    project.addChain(2);
    project.add({.id = u"side"_s, .parents = {u"r01"_s}});
    const StemmaProgram stemma(project, project.sqliteUrl());
    QCOMPARE(stemma.run({u"upgrade"_s, u"r02"_s}).exitCode, 0);

    const Answer sideways = stemma.json({u"downgrade"_s, u"side"_s});
    QCOMPARE(sideways.errorCode(), u"range_not_ancestor"_s);
    QCOMPARE(sideways.errorMessage(),
             u"Destination side is not a valid downgrade target from current head(s)"_s);
    const Answer many = stemma.json({u"upgrade"_s, u"head"_s});
    QCOMPARE(many.errorCode(), u"multiple_heads"_s);
    const Answer far = stemma.json({u"downgrade"_s, u"-9"_s});
    QVERIFY2(far.errorMessage().startsWith("Relative revision -9 didn't produce 9 migrations"_L1),
             far.all().constData());
    QCOMPARE(stemma.rows(), QStringList{u"r02"_s});
}

void TestBadInput::refusesAnIdWiderThanTheColumn()
{
    const ScratchProject project;
    const QString wide = u"a_revision_whose_id_has_more_than_32"_s;
    project.addChain(1);
    project.add({.id = wide, .parents = {u"r01"_s}});
    const QString database = m_server->createDatabase();
    const StemmaProgram stemma(project, m_server->url(database));

    const Answer refused = stemma.json({u"upgrade"_s});

    QCOMPARE(refused.errorCode(), u"id_too_long"_s);
    QCOMPARE(refused.exitCode, 4);
    QCOMPARE(m_server->value(database, u"SELECT count(*) FROM pg_class WHERE relname = 't_01'"_s),
             u"0"_s);
    QCOMPARE(stemma.run({u"upgrade"_s, u"r01"_s}).exitCode, 0);
    execute(database, u"ALTER TABLE alembic_version ALTER version_num TYPE varchar(40)"_s);
    QCOMPARE(stemma.run({u"upgrade"_s}).exitCode, 0);
    QCOMPARE(stemma.rows(), QStringList{wide});
}

void TestBadInput::keepsEverythingWhenAResetCannotRebuild_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("up");
    QTest::addColumn<QString>("upOptions");
    QTest::addColumn<QString>("code");
    const QString fine = u"SELECT 1;"_s;
    QTest::newRow("no such revision")
        << u"nosuch"_s << fine << QString() << u"revision_not_found"_s;
    QTest::newRow("two heads") << u"head"_s << fine << QString() << u"multiple_heads"_s;
    QTest::newRow("too far") << u"+5"_s << fine << QString() << u"ambiguous_revision"_s;
    QTest::newRow("transaction control")
        << u"heads"_s << u"begin;\nSELECT 1;"_s << QString() << u"unsupported_statement"_s;
    QTest::newRow("no transaction")
        << u"heads"_s << u"vacuum;"_s << u"transaction:true"_s << u"unsupported_statement"_s;
    QTest::newRow("no such set") << u"heads"_s << u"-- credentials:encrypt nosuch\nSELECT 1;"_s
                                 << QString() << u"set_not_found"_s;
}

void TestBadInput::keepsEverythingWhenAResetCannotRebuild()
{
    QFETCH(QString, target);
    QFETCH(QString, up);
    QFETCH(QString, upOptions);
    const ScratchProject project(u"environment = \"development\""_s);
    project.addChain(2);
    const QString database = m_server->createDatabase();
    for (const QString &url : {project.sqliteUrl(), m_server->url(database)}) {
        const StemmaProgram stemma(project, url);
        QVERIFY(QFile::remove(project.script(u"side"_s)) || url == project.sqliteUrl());
        QCOMPARE(stemma.run({u"upgrade"_s}).exitCode, 0);
        project.add({.id = u"side"_s, .parents = {u"r01"_s}, .up = up, .upOptions = upOptions});
        const Answer refused = stemma.json({u"reset"_s, u"--yes"_s, target});
        QVERIFY2(refused.exitCode != 0, refused.all().constData());
        QTEST(refused.errorCode(), "code");
        QVERIFY2(!refused.err.contains("Dropped"), refused.err.constData());
        QCOMPARE(stemma.rows(), QStringList{u"r02"_s});
    }
}

void TestBadInput::keepsEverythingWhenThereIsNothingToRebuild()
{
    const ScratchProject project(u"environment = \"development\""_s);
    QVERIFY(sqliteExecute(project.sqliteFile(), u"CREATE TABLE precious (x)"_s));
    const StemmaProgram stemma(project, project.sqliteUrl());
    const Answer refused = stemma.json({u"reset"_s, u"--yes"_s});
    QVERIFY2(refused.exitCode == 4, refused.all().constData());
    QVERIFY2(refused.errorMessage().contains("no revisions"_L1), refused.all().constData());
    QCOMPARE(sqliteValues(project.sqliteFile(), u"SELECT name FROM sqlite_master"_s),
             QStringList{u"precious"_s});
}

void TestBadInput::mindsTheConditionsOfASqlScript()
{
    const ScratchProject project;
    project.addChain(1);
    const StemmaProgram sqlite(project, u"sqlite:"_s); // Its kind is all that is needed.
    const StemmaProgram postgres(project, u"postgresql:"_s);
    const Answer made = sqlite.run({u"upgrade"_s, u"--sql"_s});
    QVERIFY2(made.exitCode == 0 && made.out.contains("CREATE TABLE t_01"), made.all().constData());
    const QString digest = StemmaProgram(project, project.sqliteUrl())
                               .json({u"plan"_s, u"upgrade"_s})
                               .json()
                               .value("digest"_L1)
                               .toString();
    QCOMPARE(sqlite.run({u"upgrade"_s, u"--sql"_s, u"--expect"_s, digest}).out, made.out);
    const Answer other = sqlite.json({u"upgrade"_s, u"--sql"_s, u"--expect"_s, u"12ab"_s});
    QVERIFY2(other.exitCode == 4 && other.errorCode() == "plan_changed"_L1, other.out.constData());
    QCOMPARE(sqlite.json({u"upgrade"_s, u"--sql"_s, u"--resume"_s}).exitCode, 2);
    QCOMPARE(sqlite.json({u"plan"_s, u"upgrade"_s, u"--purge"_s}).exitCode, 2);

    project.add({.id = QString(33, u'x'), .parents = {u"r01"_s}});
    QCOMPARE(sqlite.run({u"upgrade"_s, u"--sql"_s}).exitCode, 0); // No limit there.
    const Answer wide = postgres.json({u"upgrade"_s, u"--sql"_s});
    QCOMPARE(wide.exitCode, 4);
    QCOMPARE(wide.errorCode(), u"id_too_long"_s);
    QCOMPARE(postgres.run({u"upgrade"_s, u"r01:head"_s, u"--sql"_s}).exitCode, 0);
}

void TestBadInput::keepsPasswordsOffTheCommandLine()
{
    const ScratchProject project;
    const StemmaProgram stemma(project, u"postgresql://anna:hunter2@127.0.0.1:1/app"_s);

    const Answer refused = stemma.json({u"current"_s});

    QCOMPARE(refused.exitCode, 4);
    QCOMPARE(refused.errorCode(), u"refused"_s);
    QVERIFY2(!refused.all().contains("hunter2"), refused.all().constData());
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
