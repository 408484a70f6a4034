#include "scripts/alembicheader.h"
#include "scripts/alembictemplate.h"
#include "scripts/filename.h"
#include "scripts/project.h"
#include "scripts/sourcefile.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using revisions::Revision;
using scripts::Project;
using scripts::ProjectKind;

namespace {

const QDateTime now(QDate(2026, 2, 15), QTime(10, 12, 3, 456), Qt::UTC);

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestWriting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void newProjectCanBeLoaded();
    void newProjectTouchesNothing_data();
    void newProjectTouchesNothing();
    void dateIds();
    void randomIds();
    void slug_data();
    void slug();
    void fileTemplate_data();
    void fileTemplate();
    void nativeText();
    void nativeRoundTrip_data();
    void nativeRoundTrip();
    void neverOverAFile();
    void refusesBadIds_data();
    void refusesBadIds();
    void refusesAMessageThatIsAMarker();
    void alembicRoundTrip_data();
    void alembicRoundTrip();
    void alembicDates();
    void alembicTemplate_data();
    void alembicTemplate();
    void placeBesideTheParent();
    void leavesNoDrafts();

private:
    QString in(const QString &name) const { return m_directory->filePath(name); }
    void makeAlembic();

    std::unique_ptr<QTemporaryDir> m_directory;
    Project m_project;
};

void TestWriting::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_project = {};
    m_project.config.root = m_directory->path();
    m_project.config.locations = {in(u"migrations"_s)};
}

void TestWriting::makeAlembic()
{
    m_project.config.kind = ProjectKind::Alembic;
    m_project.config.idStyle = scripts::IdStyle::Random;
    m_project.config.scriptLocation = in({});
}

void TestWriting::newProjectCanBeLoaded()
{
    const auto written = scripts::initProject(in(u"new"_s));
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    QCOMPARE(written->first(), in(u"new/stemma.toml"_s));
    const auto config = scripts::readConfig(written->first());
    QVERIFY2(config, config ? "" : qPrintable(config.error().message));
    QCOMPARE(config->warnings, QStringList());
    const auto project = scripts::loadProject(*config);
    QVERIFY(project);
    QCOMPARE(project->graph.size(), 0);

    // What is commented out is right too, once the comment signs are gone.
    QByteArray text = contentOf(written->first());
    QVERIFY(text.contains("\n# recursive = false\n"));
    static const QRegularExpression key(u"^# (\\w+ = )"_s, QRegularExpression::MultilineOption);
    QFile file(written->first());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QString::fromUtf8(text).replace(key, u"\\1"_s).toUtf8());
    file.close();
    const auto full = scripts::readConfig(written->first());
    QVERIFY2(full, full ? "" : qPrintable(full.error().message));
    QCOMPARE(full->warnings, QStringList());
    QCOMPARE(full->lockRetries, config->lockRetries);
    QVERIFY(full->runnerWait == config->runnerWait);
    QCOMPARE(full->versionTable, config->versionTable);
}

void TestWriting::newProjectTouchesNothing_data()
{
    QTest::addColumn<QString>("existing");
    QTest::newRow("stemma.toml") << u"stemma.toml"_s;
    QTest::newRow("alembic.ini") << u"alembic.ini"_s;
    QTest::newRow("scripts") << u"migrations/1.sql"_s;
}

void TestWriting::newProjectTouchesNothing()
{
    QFETCH(QString, existing);
    QVERIFY(scripts::writeNewFile(in(existing), "mine"));
    const auto written = scripts::initProject(in({}));
    QVERIFY(!written);
    QCOMPARE(written.error().code, base::ErrorCode::AlreadyExists);
    QCOMPARE(contentOf(in(existing)), QByteArray("mine"));
    QCOMPARE(QDir(in({})).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(),
             1);
}

void TestWriting::dateIds()
{
    QCOMPARE(scripts::newRevisionId(m_project, now), u"20260215_0001"_s);
    m_project.graph = revisions::RevisionGraph::build({{.id = u"20260215_0007"_s},
                                                       {.id = u"20260215_0003"_s},
                                                       {.id = u"20260215_x"_s},
                                                       {.id = u"20260216_0042"_s}});
    QCOMPARE(scripts::newRevisionId(m_project, now), u"20260215_0008"_s);
    QCOMPARE(scripts::newRevisionId(m_project, now.addDays(1)), u"20260216_0043"_s);
    // The day is that of UTC, so that two people far apart do not count in two days.
    const QDateTime samoa(QDate(2026, 2, 14), QTime(23, 0), Qt::OffsetFromUTC, -11 * 3600);
    QCOMPARE(scripts::newRevisionId(m_project, samoa), u"20260215_0008"_s);
}

void TestWriting::randomIds()
{
    m_project.config.idStyle = scripts::IdStyle::Random;
    const QString first = scripts::newRevisionId(m_project, now);
    static const QRegularExpression hex(u"^[0-9a-f]{12}$"_s);
    QVERIFY(hex.match(first).hasMatch());
    QVERIFY(first != scripts::newRevisionId(m_project, now));
}

void TestWriting::slug_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("slug");
    const auto row = [](const char *name, const QString &message, const QString &slug) {
        QTest::newRow(name) << message << slug;
    };
    row("words", u"Add status, column!"_s, u"add_status_column"_s);
    row("empty", QString(), QString());
    row("no word", u"!?"_s, QString());
    row("underscores", u"a_b  c"_s, u"a_b_c"_s);
    row("not ASCII", u"Größe ändern"_s, u"größe_ändern"_s);
    row("forty characters", u"aaaaaaaaa bbbbbbbbb ccccccccc dddddddddd"_s,
        u"aaaaaaaaa_bbbbbbbbb_ccccccccc_dddddddddd"_s);
    row("cut at a word", u"aaaaaaaaa bbbbbbbbb ccccccccc ddddddddd eeeee"_s,
        u"aaaaaaaaa_bbbbbbbbb_ccccccccc_ddddddddd_"_s);
    row("one long word", QString(50, u'a'), QString(40, u'a') + u'_');
}

void TestWriting::slug()
{
    QFETCH(QString, message);
    QTEST(scripts::slugOf(message, 40), "slug");
}

void TestWriting::fileTemplate_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("name");
    QTest::newRow("default") << u"%(rev)s_%(slug)s"_s << u"r1_a_b"_s;
    QTest::newRow("date") << u"%(year)d_%(month).2d_%(day).2d_%(hour).2d%(minute).2d-%(rev)s"_s
                          << u"2026_02_15_1012-r1"_s;
    QTest::newRow("zero padded") << u"%(month)02d%(second)02d"_s << u"0203"_s;
    QTest::newRow("not padded") << u"%(month)d"_s << u"2"_s;
    QTest::newRow("epoch") << u"%(epoch)s"_s << u"1771150323"_s;
    QTest::newRow("percent") << u"100%%_%(rev)s"_s << u"100%_r1"_s;
    QTest::newRow("unknown") << u"%(who)s%(rev)s"_s << u"r1"_s;
}

void TestWriting::fileTemplate()
{
    QFETCH(QString, pattern);
    QTEST(scripts::expandFileTemplate(pattern, u"r1"_s, u"a_b"_s, now), "name");
}

void TestWriting::nativeText()
{
    Revision revision{.id = u"20260215_0003"_s, .message = u"Add status column to accounts"_s};
    revision.downRevisions = {u"20260215_0002"_s};
    revision.description = u"Accounts can be suspended.\n\nMore."_s;
    const auto path = scripts::writeRevision(m_project, revision, now);
    QVERIFY2(path, path ? "" : qPrintable(path.error().message));
    QCOMPARE(*path, in(u"migrations/20260215_0003_add_status_column_to_accounts.sql"_s));
    QCOMPARE(contentOf(*path), QByteArray("-- Add status column to accounts\n"
                                          "--\n"
                                          "-- Accounts can be suspended.\n"
                                          "--\n"
                                          "-- More.\n"
                                          "--\n"
                                          "-- Revision ID: 20260215_0003\n"
                                          "-- Revises: 20260215_0002\n"
                                          "-- Branch Labels:\n"
                                          "-- Depends On:\n"
                                          "-- Create Date: 2026-02-15 10:12:03+00:00\n"
                                          "\n"
                                          "-- migrate:up\n"
                                          "\n"
                                          "\n"
                                          "-- migrate:down\n"
                                          "\n"));
}

void TestWriting::nativeRoundTrip_data()
{
    QTest::addColumn<QStringList>("parents");
    QTest::addColumn<QStringList>("labels");
    QTest::addColumn<QStringList>("dependencies");
    QTest::addColumn<QString>("message");
    const QStringList none;
    QTest::newRow("base") << none << none << none << u"first"_s;
    QTest::newRow("merge") << QStringList{u"a"_s, u"b"_s} << none << none << u"merge a and b"_s;
    QTest::newRow("all") << QStringList{u"a"_s} << QStringList{u"shop"_s, u"web"_s}
                         << QStringList{u"c"_s, u"label"_s}
                         << u"it's \"odd\" \\ "
                            ""
                            " 100% größer"_s;
}

void TestWriting::nativeRoundTrip()
{
    QFETCH(QStringList, parents);
    QFETCH(QStringList, labels);
    QFETCH(QStringList, dependencies);
    QFETCH(QString, message);
    Revision revision{.id = u"r1"_s};
    revision.downRevisions = parents;
    revision.branchLabels = labels;
    revision.dependsOn = dependencies;
    revision.message = message;

    const auto path = scripts::writeRevision(m_project, revision, now);
    QVERIFY2(path, path ? "" : qPrintable(path.error().message));
    const auto script = scripts::readScript({.path = *path});
    QVERIFY2(script, script ? "" : qPrintable(script.error().message));
    revision.path = *path;
    revision.createDate = u"2026-02-15 10:12:03+00:00"_s;
    QCOMPARE(script->revision, revision);
    QCOMPARE(script->remarks, QStringList());
}

void TestWriting::neverOverAFile()
{
    const Revision revision{.id = u"r1"_s, .message = u"x"_s};
    const auto first = scripts::writeRevision(m_project, revision, now);
    QVERIFY(first);
    const QByteArray content = contentOf(*first);
    const auto second = scripts::writeRevision(m_project, revision, now.addDays(1));
    QVERIFY(!second);
    QCOMPARE(second.error().code, base::ErrorCode::AlreadyExists);
    QCOMPARE(contentOf(*first), content);

    // Neither over a link that leads nowhere.
    QVERIFY(QFile::link(in(u"nowhere"_s), in(u"migrations/r2_x.sql"_s)));
    const Revision other{.id = u"r2"_s, .message = u"x"_s};
    QCOMPARE(scripts::writeRevision(m_project, other, now).error().code,
             base::ErrorCode::AlreadyExists);
    QVERIFY(!QFileInfo::exists(in(u"nowhere"_s)));
}

void TestWriting::refusesBadIds_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"", "a-b", "a@b", "a+b", "a:b", "../a", "a b", "a,b"})
        QTest::newRow(id[0] == '\0' ? "empty" : id) << QString::fromLatin1(id);
}

void TestWriting::refusesBadIds()
{
    QFETCH(QString, id);
    const auto path = scripts::writeRevision(m_project, {.id = id, .message = u"x"_s}, now);
    QVERIFY(!path);
    QCOMPARE(path.error().code, base::ErrorCode::Usage);
    QVERIFY(!QDir(in(u"migrations"_s)).exists());
}

void TestWriting::refusesAMessageThatIsAMarker()
{
    for (const QString &message : {u"migrate:up"_s, u"x\nRevises: y"_s}) {
        const auto path =
            scripts::writeRevision(m_project, {.id = u"r1"_s, .message = message}, now);
        QVERIFY(!path);
        QCOMPARE(path.error().code, base::ErrorCode::BadScript);
        QVERIFY(!QDir(in(u"migrations"_s)).exists());
    }
}

void TestWriting::alembicRoundTrip_data()
{
    nativeRoundTrip_data();
    QTest::newRow("one of each") << QStringList{u"a"_s} << QStringList{u"l"_s}
                                 << QStringList{u"c"_s} << u"ends in a quote\""_s;
    QTest::newRow("quotes and backslashes") << QStringList{u"it's"_s} << QStringList{u"a\\b"_s}
                                            << QStringList{u"\"'"_s} << u"\"\"\"\\d\"\"\""_s;
}

void TestWriting::alembicRoundTrip()
{
    QFETCH(QStringList, parents);
    QFETCH(QStringList, labels);
    QFETCH(QStringList, dependencies);
    QFETCH(QString, message);
    makeAlembic();
    Revision revision{.id = u"a1b2c3d4e5f6"_s};
    revision.downRevisions = parents;
    revision.branchLabels = labels;
    revision.dependsOn = dependencies;
    revision.message = message;

    const auto path = scripts::writeRevision(m_project, revision, now);
    QVERIFY2(path, path ? "" : qPrintable(path.error().message));
    QVERIFY(path->endsWith(".py"_L1));
    const auto header = scripts::parseAlembicHeader(contentOf(*path), *path);
    QVERIFY(header);
    QVERIFY(header->faults.isEmpty());
    revision.path = *path;
    revision.createDate = header->revision.createDate;
    QCOMPARE(header->revision, revision);
}

void TestWriting::alembicDates()
{
    makeAlembic();
    const auto dateOf = [this](const QString &id, const QString &zone) {
        m_project.config.timezone = zone;
        const auto path = scripts::writeRevision(m_project, {.id = id, .message = u"x"_s}, now);
        return path ? scripts::parseAlembicHeader(contentOf(*path), *path)->revision.createDate
                    : path.error().message;
    };
    QCOMPARE(dateOf(u"a"_s, QString()),
             now.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss.zzz000"_s));
    QCOMPARE(dateOf(u"b"_s, u"utc"_s), u"2026-02-15 10:12:03.456000+00:00"_s);
    QCOMPARE(dateOf(u"c"_s, u"America/St_Johns"_s), u"2026-02-15 06:42:03.456000-03:30"_s);
    QCOMPARE(dateOf(u"d"_s, u"Mars/Base"_s), u"Can't locate timezone: Mars/Base"_s);
}

void TestWriting::alembicTemplate_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("used");
    const QString standard = u"# ours\n\"\"\"${message}\n\nRevision ID: ${up_revision}\n"
                             "Revises: ${down_revision | comma,n}\nCreate Date: ${create_date}\n"
                             "\"\"\"\nrevision = ${repr(up_revision)}\n"
                             "down_revision = ${repr(down_revision)}\n"_s;
    QTest::newRow("standard expressions") << standard << true;
    QTest::newRow("blanks inside") << standard + u"x = ${ repr( up_revision ) }\n"_s << false;
    QTest::newRow("other expression") << standard + u"x = ${config.name}\n"_s << false;
    QTest::newRow("control line") << standard + u"% if x:\n% endif\n"_s << false;
    QTest::newRow("block") << standard + u"<% x = 1 %>\n"_s << false;
    QTest::newRow("Mako comment") << standard + u"## x\n"_s << false;
    QTest::newRow("expression never ends") << standard + u"${x\n"_s << false;
}

void TestWriting::alembicTemplate()
{
    QFETCH(QString, pattern);
    makeAlembic();
    QVERIFY(scripts::writeNewFile(in(u"script.py.mako"_s), pattern.toUtf8()));
    const auto path = scripts::writeRevision(m_project, {.id = u"r1"_s, .message = u"x"_s}, now);
    QVERIFY2(path, path ? "" : qPrintable(path.error().message));
    QTEST(contentOf(*path).startsWith("# ours\n"), "used");
    QCOMPARE(scripts::parseAlembicHeader(contentOf(*path), *path)->revision.id, u"r1"_s);
}

void TestWriting::placeBesideTheParent()
{
    makeAlembic();
    m_project.config.locations = {in(u"a"_s), in(u"b"_s)};
    m_project.graph = revisions::RevisionGraph::build({{.id = u"p"_s, .path = in(u"b/p.py"_s)}});
    Revision revision{.id = u"r1"_s, .message = u"x"_s};
    const auto root = scripts::writeRevision(m_project, revision, now);
    QVERIFY(!root);
    QVERIFY(root.error().message.startsWith("Multiple version locations present"_L1));

    revision.downRevisions = {u"p"_s};
    QCOMPARE(*scripts::writeRevision(m_project, revision, now), in(u"b/r1_x.py"_s));
}

void TestWriting::leavesNoDrafts()
{
    QVERIFY(scripts::writeNewFile(in(u"x/a"_s), "1"));
    QVERIFY(!scripts::writeNewFile(in(u"x/a"_s), "2"));
    QVERIFY(!scripts::writeNewFile(in(u"x/a/b"_s), "3"));
    const auto everything = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
    QCOMPARE(QDir(in(u"x"_s)).entryList(everything), QStringList({u"a"_s}));
}

QTEST_GUILESS_MAIN(TestWriting)
#include "tst_writing.moc"
