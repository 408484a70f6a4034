#include "cli/stemmaprogram.h"
#include "integration/alembicproject.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace testsupport;
using namespace Qt::Literals::StringLiterals;
using Env = AlembicProject::Env;

/// What the project's Alembic writes, compares and renders, and what is said when it cannot.
class TestAlembicFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesFromTheTeamsTemplate();
    void autogenerateWarns();
    void merges();
    void checkListsDifferences();
    void showsSql();
    void saysWhatCannotBeRendered();
    void diagnoses_data();
    void diagnoses();
    void findsTheInterpreter();
    void tellsOfABrokenEnvironment();
    void asksAlembicWhetherThereAreModels();
    void rendersAnewWhenAHelperChanges();
    void blamesTheRevisionThatCannotBeImported();

private:
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<AlembicProject> m_project;
    std::unique_ptr<StemmaProgram> m_stemma;
};

namespace {

constexpr auto models = R"(import sqlalchemy as sa
metadata = sa.MetaData()
sa.Table("person", metadata, sa.Column("id", sa.Integer, primary_key=True),
         sa.Column("name", sa.String(50)), sa.Column("age", sa.Integer, nullable=False))
)"_L1;

} // namespace

void TestAlembicFiles::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    const QString file = m_place->filePath(u"app.db"_s);
    m_project = std::make_unique<AlembicProject>(Env::Ini, u"sqlite:///"_s + file);
    m_stemma = std::make_unique<StemmaProgram>(m_project->path(), u"sqlite:"_s + file);
    m_stemma->setEnvironment(u"XDG_CACHE_HOME"_s, m_place->filePath(u"cache"_s));
    m_project->add({.id = u"aaaa1"_s,
                    .up = u"op.create_table('person', sa.Column('id', sa.Integer, "
                          "primary_key=True), sa.Column('name', sa.String(50)), "
                          "sa.Column('nick', sa.String(9)))"_s,
                    .down = dropTable(u"person"_s)});
}

void TestAlembicFiles::writesFromTheTeamsTemplate()
{
    const Answer written = m_stemma->json({u"revision"_s, u"-m"_s, u"Add a thing"_s, u"--rev-id"_s,
                                           u"bbbb1"_s, u"--branch-label"_s, u"things"_s});
    QVERIFY2(written.exitCode == 0, written.all().constData());
    QCOMPARE(written.json().value("revision"_L1).toString(), u"bbbb1"_s);
    QFile file(written.json().value("path"_L1).toString());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(text.contains("# The team's own template."), text.constData());
    QVERIFY(text.contains("down_revision = 'aaaa1'"));
    QCOMPARE(m_stemma->run({u"heads"_s}).out, QByteArray("bbbb1 (things) (head)\n"));
}

void TestAlembicFiles::autogenerateWarns()
{
    m_project->write(u"app/models.py"_s, models.data());
    const QStringList command{u"revision"_s, u"--autogenerate"_s, u"-m"_s, u"Age"_s};
    const Answer behind = m_stemma->json(command);
    QCOMPARE(behind.exitCode, 1);
    QCOMPARE(m_stemma->run({u"upgrade"_s}).exitCode, 0);
    const Answer written = m_stemma->json(command);
    QVERIFY2(written.exitCode == 0, written.all().constData());
    const QJsonArray warnings = written.json().value("warnings"_L1).toArray();
    QStringList kinds;
    for (const QJsonValue &warning : warnings) {
        kinds.append(warning["kind"_L1].toString() + u' ' + warning["name"_L1].toString());
        QVERIFY(warning["line"_L1].toInt() > 10);
        QVERIFY(!warning["text"_L1].toString().isEmpty());
    }
    kinds.sort();
    QCOMPARE(kinds, (QStringList{u"drop_column person.nick"_s, u"required person.age"_s}));
}

void TestAlembicFiles::merges()
{
    m_project->add({.id = u"aaaa2"_s, .parents = {u"aaaa1"_s}});
    m_project->add({.id = u"aaaa3"_s, .parents = {u"aaaa1"_s}});
    const Answer merged = m_stemma->json({u"merge"_s, u"-m"_s, u"Join"_s});
    QVERIFY2(merged.exitCode == 0, merged.all().constData());
    const QString id = merged.json().value("revision"_L1).toString();
    QCOMPARE(m_stemma->run({u"heads"_s}).out, id.toUtf8() + " (head)\n");
    // Alembic reads what was written.
    QVERIFY(m_project->alembic({u"heads"_s}).output.startsWith(id.toUtf8()));
}

void TestAlembicFiles::checkListsDifferences()
{
    m_project->write(u"app/models.py"_s, models.data());
    QCOMPARE(m_stemma->run({u"upgrade"_s}).exitCode, 0);
    const Answer differs = m_stemma->json({u"check"_s});
    QVERIFY2(differs.exitCode == 3, differs.all().constData());
    QStringList kinds;
    const QJsonArray differences = differs.json().value("differences"_L1).toArray();
    for (const QJsonValue &difference : differences)
        kinds.append(difference["kind"_L1].toString() + u' ' + difference["name"_L1].toString());
    kinds.sort();
    QCOMPARE(kinds, (QStringList{u"add_column age"_s, u"remove_column nick"_s}));
    const Answer plain = m_stemma->run({u"check"_s});
    QVERIFY2(plain.out.contains("The models have a column person.age (INTEGER)"),
             plain.all().constData());
    QCOMPARE(m_stemma->run({u"check"_s, u"--no-models"_s}).exitCode, 0);
}

void TestAlembicFiles::showsSql()
{
    const Answer shown = m_stemma->run({u"show"_s, u"aaaa1"_s, u"--sql"_s});
    QVERIFY2(shown.exitCode == 0, shown.all().constData());
    QVERIFY(shown.out.contains("-- migrate:up\nCREATE TABLE person ("));
    QVERIFY(shown.out.contains("-- migrate:down\nDROP TABLE person;"));
    QVERIFY(!shown.out.contains("alembic_version"));

    // The second time nothing has to be started: an interpreter that is none does not matter.
    m_project->write(u"stemma.toml"_s, "[alembic]\npython = \"/nonexistent/python\"\n");
    QCOMPARE(m_stemma->run({u"show"_s, u"aaaa1"_s, u"--sql"_s}).out, shown.out);
    // For another engine it was not rendered yet.
    StemmaProgram other(m_project->path(), u"postgresql://localhost/x"_s);
    other.setEnvironment(u"XDG_CACHE_HOME"_s, m_place->filePath(u"cache"_s));
    QVERIFY(other.run({u"show"_s, u"aaaa1"_s, u"--sql"_s}).exitCode != 0);
    m_project->write(u"stemma.toml"_s, "[alembic]\n");
    const Answer postgres = other.run({u"show"_s, u"aaaa1"_s, u"--sql"_s});
    QVERIFY2(postgres.out.contains("id SERIAL NOT NULL"), postgres.all().constData());
}

void TestAlembicFiles::saysWhatCannotBeRendered()
{
    m_project->add({.id = u"aaaa2"_s,
                    .parents = {u"aaaa1"_s},
                    .up = u"rows = op.get_bind().execute(sa.text('SELECT 1')).fetchall()\n"
                          "op.execute('SELECT %d' % len(rows))"_s});
    const Answer shown = m_stemma->run({u"show"_s, u"aaaa2"_s, u"--sql"_s});
    QVERIFY2(shown.exitCode == 0, shown.all().constData());
    QVERIFY2(shown.out.contains("cannot be told without running it"), shown.out.constData());
    QVERIFY(shown.out.contains("aaaa2_make.py:12"));
}

void TestAlembicFiles::diagnoses_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("where");
    const QByteArray header = "revision = 'bbbb1'\ndown_revision = 'aaaa1'\n";
    QTest::newRow("a missing dependency")
        << u"mig/versions/b.py"_s << header + "import nowhere_to_be_found\n"
        << u"bad_script"_s << u"b.py cannot be imported: No module named 'nowhere_to_be_found'"_s
        << u"b.py:3"_s;
    QTest::newRow("an ImportError")
        << u"mig/versions/b.py"_s << header + "\nfrom app import nothing\n"
        << u"bad_script"_s << u"b.py cannot be imported: cannot import name 'nothing'"_s
        << u"b.py:4"_s;
    QTest::newRow("a syntax error")
        << u"mig/versions/b.py"_s << header + "def upgrade():\n    retrun 1\n"
        << u"bad_script"_s << u"b.py cannot be imported: SyntaxError"_s << u"b.py:4"_s;
    QTest::newRow("a broken application")
        << u"mig/env.py"_s << QByteArray("import app.broken\n") << u"bad_config"_s
        << u"env.py failed in broken.py: ZeroDivisionError"_s << u"app/broken.py:2"_s;
    QTest::newRow("a broken env.py")
        << u"mig/env.py"_s << QByteArray("from alembic import context\nx = context.no\n")
        << u"bad_config"_s << u"env.py failed: AttributeError"_s << u"env.py:2"_s;
    QTest::newRow("an env.py that does nothing")
        << u"mig/env.py"_s << QByteArray("pass\n") << u"bad_config"_s
        << u"without running any migrations"_s << u"env.py"_s;
    QTest::newRow("several heads")
        << u"mig/versions/b.py"_s << QByteArray("revision = 'bbbb1'\ndown_revision = None\n")
        << u"multiple_heads"_s << u"Multiple head"_s << u""_s;
}

void TestAlembicFiles::diagnoses()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    QFETCH(QString, says);
    QFETCH(QString, where);
    m_project->write(u"app/broken.py"_s, "x = 1\ny = x / 0\n");
    m_project->write(file, text);
    const Answer answer = m_stemma->json({u"upgrade"_s});
    const QJsonObject error = answer.json().value("error"_L1).toObject();
    QVERIFY2(error.value("code"_L1).toString() == code, answer.all().constData());
    QVERIFY2(answer.errorMessage().contains(says), answer.all().constData());
    QString place = error.value("file"_L1).toString();
    if (error.value("line"_L1).toInt() > 0)
        place += u":%1"_s.arg(error.value("line"_L1).toInt());
    QVERIFY2(where.isEmpty() || place.endsWith(where), qPrintable(place));
    QVERIFY(!answer.errorMessage().contains(u'\n'));
    QCOMPARE(m_stemma->rows(), QStringList());
}

void TestAlembicFiles::findsTheInterpreter()
{
    const Answer plain = m_stemma->json({u"doctor"_s});
    QVERIFY2(plain.out.contains("Alembic 1."), plain.all().constData());

    // An environment of the project's own comes first, and one without Alembic is passed over.
    QDir(m_project->path()).mkpath(u"venv/bin"_s);
    QDir(m_project->path()).mkpath(u".venv/bin"_s);
    const QString good = m_project->file(u"venv/bin/python"_s);
    const QString bare = m_project->file(u".venv/bin/python"_s);
    m_project->write(u"venv/bin/python"_s, "#!/bin/sh\nexec /usr/bin/python3 \"$@\"\n");
    m_project->write(u".venv/bin/python"_s, "#!/bin/sh\nexec /usr/bin/python3 -S \"$@\"\n");
    for (const QString &file : {good, bare})
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::ExeOwner));
    const Answer found = m_stemma->run({u"doctor"_s});
    QVERIFY2(found.out.contains(good.toUtf8() + ", from the directory venv"),
             found.all().constData());
    QVERIFY2(found.out.contains(bare.toUtf8() + " (the directory .venv) has no module"),
             found.all().constData());

    // One that is demanded is the only one.
    m_project->write(u"stemma.toml"_s, "[alembic]\npython = \".venv/bin/python\"\n");
    const Answer demanded = m_stemma->json({u"upgrade"_s});
    QVERIFY2(demanded.errorMessage().contains("has no module 'alembic'"_L1) ||
                 demanded.errorMessage().contains("has no module 'sqlalchemy'"_L1),
             demanded.all().constData());
}

void TestAlembicFiles::tellsOfABrokenEnvironment()
{
    QDir(m_project->path()).mkpath(u".venv/bin"_s);
    const QString python = m_project->file(u".venv/bin/python"_s);
    QVERIFY(QFile::link(u"/nowhere/python3"_s, python));
    const Answer done = m_stemma->run({u"upgrade"_s});
    QVERIFY2(done.exitCode == 0, done.all().constData());
    QVERIFY2(done.err.contains(python.toUtf8()), done.err.constData());
    const Answer doctor = m_stemma->run({u"doctor"_s});
    QVERIFY2(doctor.all().contains(python.toUtf8()), doctor.all().constData());
}

void TestAlembicFiles::asksAlembicWhetherThereAreModels()
{
    m_project->write(u"app/models.py"_s, models.data());
    m_project->write(u"mig/env.py"_s,
                     "from alembic import context\nfrom sqlalchemy import create_engine\n"
                     "from app.models import metadata as target_metadata\n"
                     "URL = context.config.get_main_option('sqlalchemy.url')\n"
                     "with create_engine(URL).connect() as connection:\n"
                     "    context.configure(connection=connection, "
                     "target_metadata=target_metadata)\n"
                     "    with context.begin_transaction():\n"
                     "        context.run_migrations()\n");
    QCOMPARE(m_stemma->run({u"upgrade"_s}).exitCode, 0);
    const Answer differs = m_stemma->run({u"check"_s});
    QVERIFY2(differs.exitCode == 3, differs.all().constData());
    QVERIFY2(differs.all().contains("person.age"), differs.all().constData());
}

void TestAlembicFiles::rendersAnewWhenAHelperChanges()
{
    m_project->write(u"app/names.py"_s, "TABLE = 'first'\n");
    m_project->write(u"app/seed.sql"_s, "INSERT INTO one VALUES (1)");
    m_project->add({.id = u"aaaa2"_s,
                    .parents = {u"aaaa1"_s},
                    .up = u"from app.names import TABLE\n"
                          "op.create_table(TABLE, sa.Column('id', sa.Integer))\n"
                          "import os\n"
                          "op.execute(open(os.path.join('%1', 'app', 'seed.sql')).read())"_s.arg(
                              m_project->path())});
    const QStringList show{u"show"_s, u"aaaa2"_s, u"--sql"_s};
    QVERIFY(m_stemma->run(show).out.contains("CREATE TABLE first"));
    m_project->write(u"app/names.py"_s, "TABLE = 'second'\n");
    const Answer second = m_stemma->run(show);
    QVERIFY2(second.out.contains("CREATE TABLE second"), second.all().constData());
    m_project->write(u"app/seed.sql"_s, "INSERT INTO two VALUES (1)");
    const Answer seeded = m_stemma->run(show);
    QVERIFY2(seeded.out.contains("INTO two"), seeded.all().constData());
}

void TestAlembicFiles::blamesTheRevisionThatCannotBeImported()
{
    m_project->write(u"mig/versions/aaaa2_make.py"_s,
                     "revision = 'aaaa2'\ndown_revision = 'aaaa1'\nimport myapp\n");
    const Answer refused = m_stemma->json({u"revision"_s, u"-m"_s, u"x"_s});
    QVERIFY2(refused.errorCode() == "bad_script"_L1, refused.all().constData());
    QVERIFY(refused.errorMessage().contains("aaaa2_make.py"_L1));
    const QJsonObject error = refused.json().value("error"_L1).toObject();
    QVERIFY(error.value("file"_L1).toString().endsWith("aaaa2_make.py"_L1));
    QCOMPARE(error.value("line"_L1).toInt(), 3);
}

QTEST_GUILESS_MAIN(TestAlembicFiles)
#include "tst_alembicfiles.moc"
