#include "cli/stemmaprogram.h"
#include "integration/alembicproject.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace testsupport;
using namespace Qt::Literals::StringLiterals;
using Env = AlembicProject::Env;

/// What people meet who have Alembic: its project and the native one on one database, its file in
/// another directory, and its errors on the command line.
class TestProjectKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothKindsWorkOnOneDatabase();
    void stillNoticesAnEditOfItsOwnKind();
    void startsWhereStemmasFileIs();
    void foldsTheTraceback();
    void namesTheHeads();
};

namespace {

/// A project of two revisions and its database.
struct Place
{
    Place()
        : stemma(project.path(), u"sqlite:"_s + database)
    {
        project.add(
            {.id = u"aaaa0001"_s, .up = createTable(u"one"_s), .down = dropTable(u"one"_s)});
        project.add({.id = u"aaaa0002"_s,
                     .parents = {u"aaaa0001"_s},
                     .up = createTable(u"two"_s),
                     .down = dropTable(u"two"_s)});
        stemma.setEnvironment(u"XDG_CACHE_HOME"_s, directory.filePath(u"cache"_s));
    }

    QTemporaryDir directory{};
    QString database = directory.filePath(u"app.db"_s);
    AlembicProject project{Env::Ini, u"sqlite:///"_s + database};
    StemmaProgram stemma;
};

#define VERIFY_EXIT(answer, code)                                                                  \
    do {                                                                                           \
        const Answer &given = (answer);                                                            \
        QVERIFY2(given.exitCode == (code), given.all().constData());                               \
    } while (false)

} // namespace

void TestProjectKinds::bothKindsWorkOnOneDatabase()
{
    const Place place;
    const QString target = place.directory.filePath(u"native"_s);
    VERIFY_EXIT(place.stemma.run({u"upgrade"_s, u"aaaa0001"_s}), 0);
    VERIFY_EXIT(place.stemma.run({u"import"_s, u"alembic"_s, target}), 0);

    const StemmaProgram native(target, u"sqlite:"_s + place.database);
    VERIFY_EXIT(native.run({u"upgrade"_s}), 0);
    VERIFY_EXIT(native.run({u"check"_s}), 0);
    VERIFY_EXIT(place.stemma.run({u"check"_s, u"--no-models"_s}), 0);
    VERIFY_EXIT(place.stemma.run({u"downgrade"_s, u"-1"_s}), 0);
    VERIFY_EXIT(place.stemma.run({u"upgrade"_s}), 0);
    VERIFY_EXIT(native.run({u"check"_s}), 0);
}

void TestProjectKinds::stillNoticesAnEditOfItsOwnKind()
{
    const Place place;
    VERIFY_EXIT(place.stemma.run({u"upgrade"_s, u"aaaa0001"_s}), 0);
    place.project.add({.id = u"aaaa0001"_s, .up = createTable(u"other"_s)});
    QCOMPARE(place.stemma.json({u"upgrade"_s}).errorCode(), u"script_edited"_s);
    VERIFY_EXIT(place.stemma.run({u"stamp"_s, u"--accept-edited"_s, u"aaaa0001"_s}), 0);
    VERIFY_EXIT(place.stemma.run({u"upgrade"_s}), 0);
}

void TestProjectKinds::startsWhereStemmasFileIs()
{
    const Place place;
    // As for `alembic -c db/alembic.ini`: relative names count from where it is started.
    const QDir root(place.project.path());
    QVERIFY(root.mkdir(u"db"_s));
    QVERIFY(QFile::remove(root.filePath(u"alembic.ini"_s)));
    place.project.write(u"db/alembic.ini"_s, "[alembic]\nscript_location = mig\n"
                                             "sqlalchemy.url = sqlite:///rel.db\n");
    place.project.write(u"stemma.toml"_s, "[alembic]\nconfig = \"db/alembic.ini\"\n");
    const StemmaProgram stemma(place.project.path(), {});
    VERIFY_EXIT(stemma.run({u"upgrade"_s}), 0);
    QVERIFY(QFileInfo::exists(root.filePath(u"rel.db"_s)));
    QVERIFY(!QFileInfo::exists(root.filePath(u"db/rel.db"_s)));

    // Scripts that are beside Alembic's file only: then so is the rest.
    QVERIFY(QDir().rename(root.filePath(u"mig"_s), root.filePath(u"db/mig"_s)));
    VERIFY_EXIT(stemma.run({u"upgrade"_s}), 0);
    QVERIFY(QFileInfo::exists(root.filePath(u"db/rel.db"_s)));
}

void TestProjectKinds::foldsTheTraceback()
{
    const Place place;
    place.project.add({.id = u"aaaa0003"_s,
                       .parents = {u"aaaa0002"_s},
                       .up = u"raise RuntimeError('first line\\nsecond line')"_s});
    const Answer folded = place.stemma.run({u"upgrade"_s});
    VERIFY_EXIT(folded, 1);
    QVERIFY2(!folded.err.contains("Traceback"), folded.err.constData());
    QVERIFY(folded.err.contains("RuntimeError: first line"));
    QVERIFY(folded.err.contains("second line"));
    QVERIFY(folded.err.contains("`-v` shows Python's traceback."));
    const Answer whole = place.stemma.run({u"upgrade"_s, u"-v"_s});
    QVERIFY2(whole.err.contains("Traceback (most recent call last)"), whole.err.constData());
    QVERIFY(!whole.err.contains("`-v` shows"));
    const Answer json = place.stemma.json({u"upgrade"_s});
    const QJsonObject error = json.json().value("error"_L1).toObject();
    QVERIFY(error.value("detail"_L1).toString().contains("Traceback (most recent call last)"_L1));

    // The statement that SQLAlchemy repeats in its text stands once.
    place.project.add({.id = u"aaaa0003"_s,
                       .parents = {u"aaaa0002"_s},
                       .up = u"op.execute('select * from nowhere')"_s});
    const Answer statement = place.stemma.run({u"upgrade"_s});
    QCOMPARE(statement.err.count("select * from nowhere"), 1);
    QVERIFY2(!statement.err.contains("[SQL:"), statement.err.constData());
    QCOMPARE(statement.err.count("no such table: nowhere"), 1);
}

void TestProjectKinds::namesTheHeads()
{
    const Place place;
    place.project.add({.id = u"bbbb0002"_s, .parents = {u"aaaa0001"_s}});
    const Answer refused = place.stemma.run({u"revision"_s, u"-m"_s, u"x"_s});
    QVERIFY2(refused.err.contains("aaaa0002, bbbb0002"), refused.err.constData());
    QVERIFY(!refused.err.contains("Traceback"));
    QVERIFY(refused.err.contains("Next:"));
}

QTEST_GUILESS_MAIN(TestProjectKinds)
#include "tst_projectkinds.moc"
