#include "cli/stemmaprogram.h"
#include "support/postgresserver.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace testsupport;
using namespace Qt::Literals::StringLiterals;

/// The real alembic beside Stemma on one database: after every command both say the same.
class TestAlembicPeer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void agreesAfterEveryCommand_data();
    void agreesAfterEveryCommand();
    void goesOnWhereAlembicStopped_data();
    void goesOnWhereAlembicStopped();
    void planShowAndStampAnAlembicProject();
    void worksOnUnusualVersionTables_data();
    void worksOnUnusualVersionTables();

private:
    std::unique_ptr<PostgresServer> m_server;
};

namespace {

struct Shape
{
    QString id{};
    QStringList parents{};
    QStringList dependsOn{};
    QString label{};
};

/// a1 <- a2 <- a3 <- mrg, a1 <- side1 (label) <- side2 <- mrg, and a root that depends on a2.
const QList<Shape> shapes = {
    {.id = u"aaaa1"_s},
    {.id = u"aaaa2"_s, .parents = {u"aaaa1"_s}},
    {.id = u"side1"_s, .parents = {u"aaaa1"_s}, .label = u"side"_s},
    {.id = u"aaaa3"_s, .parents = {u"aaaa2"_s}},
    {.id = u"side2"_s, .parents = {u"side1"_s}},
    {.id = u"merge"_s, .parents = {u"aaaa3"_s, u"side2"_s}},
    {.id = u"other"_s, .dependsOn = {u"aaaa2"_s}},
};

QString pythonTuple(const QStringList &values)
{
    QString text;
    for (const QString &value : values)
        text += u'\'' + value + u"', "_s;
    return values.isEmpty() ? u"None"_s : u'(' + text + u')';
}

/// The shapes as an Alembic project in \a directory on the SQLAlchemy URL \a url.
void writeAlembicProject(const ScratchProject &place, const QString &url,
                         const QString &configure = {})
{
    QDir(place.path()).mkpath(u"alembic/versions"_s);
    place.write(u"alembic.ini"_s, "[alembic]\nscript_location = %(here)s/alembic\n"
                                  "sqlalchemy.url = " +
                                      url.toUtf8().replace('%', "%%") + '\n');
    place.write(u"alembic/script.py.mako"_s, "");
    place.write(u"alembic/env.py"_s,
                "from alembic import context\n"
                "from sqlalchemy import create_engine\n"
                "engine = create_engine(context.config.get_main_option('sqlalchemy.url'))\n"
                "with engine.connect() as connection:\n"
                "    context.configure(connection=connection" +
                    configure.toUtf8() +
                    ")\n"
                    "    with context.begin_transaction():\n"
                    "        context.run_migrations()\n");
    for (const Shape &shape : shapes) {
        const QString body =
            u"\"\"\"Make %1\n\nRevision ID: %1\n\"\"\"\n"
            "from alembic import op\n\n"
            "revision = '%1'\ndown_revision = %2\nbranch_labels = %3\n"
            "depends_on = %4\n\n"
            "def upgrade():\n    op.execute('CREATE TABLE x_%1 (id integer)')\n\n"
            "def downgrade():\n    op.execute('DROP TABLE x_%1')\n"_s.arg(
                shape.id, pythonTuple(shape.parents),
                pythonTuple(shape.label.isEmpty() ? QStringList() : QStringList{shape.label}),
                pythonTuple(shape.dependsOn));
        place.write(u"alembic/versions/%1_make.py"_s.arg(shape.id), body.toUtf8());
    }
}

void writeNativeProject(const ScratchProject &project)
{
    for (const Shape &shape : shapes) {
        QString header = u"-- Branch Labels: "_s + shape.label + u"\n-- Depends On: "_s +
                         shape.dependsOn.join(u", "_s);
        project.add({.id = shape.id,
                     .parents = shape.parents,
                     .up = u"CREATE TABLE x_%1 (id integer);"_s.arg(shape.id),
                     .down = u"DROP TABLE x_%1;"_s.arg(shape.id),
                     .header = header});
    }
}

Finished alembic(const ScratchProject &project, const QStringList &arguments)
{
    return runProgram(u"alembic"_s,
                      QStringList{u"-c"_s, project.file(u"alembic.ini"_s)} + arguments);
}

QStringList sortedLines(const QByteArray &text)
{
    QStringList lines = QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
    lines.sort();
    return lines;
}

} // namespace

void TestAlembicPeer::initTestCase()
{
    auto server = PostgresServer::start({});
    QVERIFY2(server, server ? "" : qPrintable(server.error()));
    m_server = *std::move(server);
}

void TestAlembicPeer::agreesAfterEveryCommand_data()
{
    QTest::addColumn<bool>("postgres");
    QTest::newRow("SQLite") << false;
    QTest::newRow("PostgreSQL") << true;
}

void TestAlembicPeer::agreesAfterEveryCommand()
{
    QFETCH(bool, postgres);
    const ScratchProject native;
    const ScratchProject mirror;
    writeNativeProject(native);
    const QString database = postgres ? m_server->createDatabase() : QString();
    const QString sqlalchemy =
        postgres ? u"postgresql://stemma@/%1?host=%2"_s.arg(database, m_server->socketDirectory())
                 : u"sqlite:///"_s + native.sqliteFile();
    writeAlembicProject(mirror, sqlalchemy);
    const StemmaProgram stemma(native, postgres ? m_server->url(database) : native.sqliteUrl());

    for (const QStringList &command : {
             QStringList{u"upgrade"_s, u"aaaa1"_s},
             QStringList{u"upgrade"_s, u"aaaa3"_s},
             QStringList{u"upgrade"_s, u"side@head"_s},
             QStringList{u"downgrade"_s, u"side2"_s},
             QStringList{u"upgrade"_s, u"heads"_s},
             QStringList{u"downgrade"_s, u"merge"_s},
             QStringList{u"downgrade"_s, u"aaaa2"_s},
             QStringList{u"stamp"_s, u"side1"_s},
             QStringList{u"downgrade"_s, u"base"_s},
         }) {
        const Answer done = stemma.run(command);
        // The last ones meet tables that a stamp left behind; what counts is what both say then.
        const Answer ours = stemma.run({u"current"_s});
        const Finished theirs = alembic(mirror, {u"current"_s});
        QVERIFY2(theirs.succeeded(), theirs.errors.constData());
        QVERIFY2(sortedLines(ours.out) == sortedLines(theirs.output),
                 (command.join(u' ').toUtf8() + "\n" + done.all() + "\nours: " + ours.out +
                  "\ntheirs: " + theirs.output)
                     .constData());
    }
}

void TestAlembicPeer::goesOnWhereAlembicStopped_data()
{
    agreesAfterEveryCommand_data();
}

void TestAlembicPeer::goesOnWhereAlembicStopped()
{
    QFETCH(bool, postgres);
    const ScratchProject native;
    const ScratchProject mirror;
    writeNativeProject(native);
    const QString database = postgres ? m_server->createDatabase() : QString();
    writeAlembicProject(mirror, postgres ? u"postgresql://stemma@/%1?host=%2"_s.arg(
                                               database, m_server->socketDirectory())
                                         : u"sqlite:///"_s + native.sqliteFile());
    const StemmaProgram stemma(native, postgres ? m_server->url(database) : native.sqliteUrl());

    const Finished half = alembic(mirror, {u"upgrade"_s, u"side1"_s});
    QVERIFY2(half.succeeded(), half.errors.constData());
    const Answer rest = stemma.run({u"upgrade"_s, u"heads"_s});
    QVERIFY2(rest.exitCode == 0, rest.all().constData());
    const Finished back = alembic(mirror, {u"downgrade"_s, u"aaaa1"_s});
    QVERIFY2(back.succeeded(), back.errors.constData());
    QCOMPARE(stemma.rows(), QStringList{u"aaaa1"_s});
    const Answer again = stemma.run({u"upgrade"_s, u"merge"_s});
    QVERIFY2(again.exitCode == 0, again.all().constData());
}

void TestAlembicPeer::planShowAndStampAnAlembicProject()
{
    const ScratchProject project;
    QVERIFY(QFile::remove(project.file(u"stemma.toml"_s)));
    writeAlembicProject(project, u"sqlite:///"_s + project.sqliteFile());
    const StemmaProgram stemma(project, {});
    QVERIFY(alembic(project, {u"upgrade"_s, u"aaaa2"_s}).succeeded());

    QCOMPARE(stemma.rows(), QStringList{u"aaaa2"_s});
    QByteArray flat = stemma.run({u"history"_s, u"--flat"_s}).out;
    QCOMPARE(sortedLines(flat.replace(" (current)", "")),
             sortedLines(alembic(project, {u"history"_s}).output));
    QCOMPARE(sortedLines(stemma.run({u"heads"_s}).out),
             sortedLines(alembic(project, {u"heads"_s}).output));
    const QJsonObject plan = stemma.json({u"plan"_s, u"upgrade"_s, u"heads"_s}).json();
    QCOMPARE(plan.value("steps"_L1).toArray().size(), 5);
    QVERIFY(stemma.run({u"show"_s, u"side"_s}).out.startsWith("Rev: side1\n"));
    QCOMPARE(stemma.run({u"stamp"_s, u"merge"_s}).exitCode, 0);
    QCOMPARE(sortedLines(alembic(project, {u"current"_s}).output),
             QStringList{u"merge (head) (mergepoint)"_s});
    // Running Python goes through Alembic as well.
    const Answer upgraded = stemma.json({u"upgrade"_s, u"other"_s});
    QVERIFY2(upgraded.exitCode == 0, upgraded.all().constData());
    QCOMPARE(sortedLines(alembic(project, {u"current"_s}).output),
             (QStringList{u"merge (head) (mergepoint)"_s, u"other (head)"_s}));
}

void TestAlembicPeer::worksOnUnusualVersionTables_data()
{
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QString>("configure");
    QTest::addColumn<QString>("prepare");
    QTest::newRow("no primary key") << u""_s << u", version_table_pk=False"_s << u""_s;
    QTest::newRow("another name") << u"version_table = \"schema_version\""_s
                                  << u", version_table='schema_version'"_s << u""_s;
    QTest::newRow("another schema")
        << u"version_table_schema = \"meta\""_s << u", version_table_schema='meta'"_s
        << u"CREATE SCHEMA meta"_s;
    QTest::newRow("a name that needs quotes") << u"version_table = \"Schema Version\""_s
                                              << u", version_table='Schema Version'"_s << u""_s;
    QTest::newRow("a wider column with a companion")
        << u""_s << u""_s
        << u"CREATE TABLE alembic_version (version_num varchar(200) NOT NULL, at timestamptz "
           "DEFAULT now())"_s;
}

void TestAlembicPeer::worksOnUnusualVersionTables()
{
    QFETCH(QString, settings);
    QFETCH(QString, configure);
    QFETCH(QString, prepare);
    const ScratchProject native(settings);
    const ScratchProject mirror;
    writeNativeProject(native);
    const QString database = m_server->createDatabase();
    if (!prepare.isEmpty())
        QVERIFY(m_server->psql(database, prepare).succeeded());
    writeAlembicProject(
        mirror, u"postgresql://stemma@/%1?host=%2"_s.arg(database, m_server->socketDirectory()),
        configure);
    QVERIFY(alembic(mirror, {u"upgrade"_s, u"aaaa2"_s}).succeeded());
    const StemmaProgram stemma(native, m_server->url(database));

    QCOMPARE(stemma.rows(), QStringList{u"aaaa2"_s});
    const Answer up = stemma.run({u"upgrade"_s, u"merge"_s});
    QVERIFY2(up.exitCode == 0, up.all().constData());
    QCOMPARE(sortedLines(alembic(mirror, {u"current"_s}).output),
             QStringList{u"merge (head) (mergepoint)"_s});
    const Answer down = stemma.run({u"downgrade"_s, u"aaaa1"_s});
    QVERIFY2(down.exitCode == 0, down.all().constData());
    QVERIFY(alembic(mirror, {u"upgrade"_s, u"heads"_s}).succeeded());
}

QTEST_GUILESS_MAIN(TestAlembicPeer)
#include "tst_alembicpeer.moc"
