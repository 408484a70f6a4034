#include "scripts/project.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using scripts::ProjectConfig;
using scripts::ProjectKind;

namespace {

QByteArray nativeText(const QByteArray &id, const QByteArray &parent)
{
    return "-- Step " + id + "\n--\n-- Revision ID: " + id + "\n-- Revises: " + parent +
           "\n\n-- migrate:up\nSELECT " + id + ";\n\n-- migrate:down\nSELECT 0;\n";
}

QByteArray pythonText(const QByteArray &id, const QByteArray &parent)
{
    const QByteArray down = parent.isEmpty() ? QByteArray("None") : "'" + parent + "'";
    return "\"\"\"step " + id + "\"\"\"\nrevision = '" + id + "'\ndown_revision = " + down + "\n";
}

QStringList idsOf(const scripts::Project &project)
{
    QStringList ids;
    for (int i = 0; i < project.graph.size(); ++i)
        ids.append(project.graph.at(i).id);
    return ids;
}

} // namespace

class TestProject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void loadsInOrderOfNames();
    void keepsDigestsByIndex();
    void emptyDirectory();
    void missingDirectory();
    void missingAlembicDirectory();
    void unreadableDirectory();
    void oneBadFileTakesNothingFromTheOthers();
    void walksRecursively();
    void alembicNamesAndCompiledFiles();
    void sameFileTwice();
    void linkThatLeadsNowhere();
    void labelThatCannotBeReadIsARemark();
    void parentThatCannotBeReadIsAProblem();
    void remarksNameTheFile();
    void growsLinearly();

private:
    QString in(const QString &name) const { return m_directory->filePath(name); }
    void write(const QString &name, const QByteArray &text) const;
    scripts::Project load() const;

    std::unique_ptr<QTemporaryDir> m_directory;
    ProjectConfig m_config;
};

void TestProject::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_config = {.root = m_directory->path(), .file = in(u"stemma.toml"_s)};
    m_config.locations = {in(u"migrations"_s)};
    QVERIFY(QDir().mkpath(in(u"migrations"_s)));
}

void TestProject::write(const QString &name, const QByteArray &text) const
{
    QVERIFY(QDir().mkpath(QFileInfo(in(name)).absolutePath()));
    QFile file(in(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

scripts::Project TestProject::load() const
{
    auto project = scripts::loadProject(m_config);
    if (!project) {
        QTest::qFail(qPrintable(project.error().message), __FILE__, __LINE__);
        return {};
    }
    return *std::move(project);
}

void TestProject::loadsInOrderOfNames()
{
    // U+FF01 comes before U+1F600 by code point, and after it by UTF-16 unit.
    write(u"migrations/\U0001F600.sql"_s, nativeText("4", "3"));
    write(u"migrations/\uFF01.sql"_s, nativeText("3", "2"));
    write(u"migrations/a.sql"_s, nativeText("2", "1"));
    write(u"migrations/B.sql"_s, nativeText("1", ""));
    write(u"migrations/.hidden.sql"_s, "nothing");
    write(u"migrations/README.md"_s, "nothing");
    write(u"migrations/sub/5.sql"_s, nativeText("5", "4"));

    const scripts::Project project = load();
    QCOMPARE(idsOf(project), QStringList({u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
    QVERIFY(project.problems.isEmpty());
    QCOMPARE(project.graph.at(1).path, in(u"migrations/a.sql"_s));
    QCOMPARE(*project.graph.heads(), QStringList({u"4"_s}));
}

void TestProject::keepsDigestsByIndex()
{
    write(u"migrations/0.sql"_s, "damaged");
    write(u"migrations/1_a.sql"_s, nativeText("1", ""));
    write(u"migrations/2_b.sql"_s, nativeText("2", "1"));
    const scripts::Project project = load();
    QCOMPARE(project.files.size(), 2);
    for (int i = 0; i < 2; ++i) {
        const auto script = scripts::readScript({.path = project.graph.at(i).path});
        QVERIFY(script);
        QCOMPARE(project.files.at(i).digest, script->upDigest);
        QVERIFY(project.files.at(i).readable);
    }
}

void TestProject::emptyDirectory()
{
    const scripts::Project project = load();
    QCOMPARE(project.graph.size(), 0);
    QVERIFY(project.problems.isEmpty());
    QVERIFY(project.graph.isSound());
}

void TestProject::missingDirectory()
{
    m_config.locations = {in(u"nowhere"_s)};
    const auto project = scripts::loadProject(m_config);
    QVERIFY(!project);
    QCOMPARE(project.error().code, base::ErrorCode::ProjectNotFound);
    QCOMPARE(project.error().message, u"Path doesn't exist: %1."_s.arg(in(u"nowhere"_s)));
    QVERIFY(project.error().hint.contains("stemma.toml"_L1));
}

void TestProject::missingAlembicDirectory()
{
    m_config.kind = ProjectKind::Alembic;
    m_config.scriptLocation = in(u"migrations"_s);
    m_config.locations = {in(u"nowhere"_s), in(u"migrations"_s)};
    write(u"migrations/a.py"_s, pythonText("a", ""));
    QCOMPARE(idsOf(load()), QStringList({u"a"_s}));

    m_config.scriptLocation = in(u"mig"_s);
    const auto project = scripts::loadProject(m_config);
    QVERIFY(!project);
    QCOMPARE(project.error().code, base::ErrorCode::ProjectNotFound);
    QVERIFY(project.error().message.startsWith("Path doesn't exist: "_L1));
}

void TestProject::unreadableDirectory()
{
    // A file in a directory's place cannot be listed by anybody, not even by root.
    write(u"file"_s, "");
    m_config.locations = {in(u"file"_s)};
    QCOMPARE(scripts::loadProject(m_config).error().code, base::ErrorCode::ProjectNotFound);

    if (geteuid() != 0) {
        m_config.locations = {in(u"migrations"_s)};
        QVERIFY(QFile::setPermissions(in(u"migrations"_s), QFile::WriteOwner));
        QCOMPARE(scripts::loadProject(m_config).error().code, base::ErrorCode::FileUnreadable);
        QVERIFY(QFile::setPermissions(in(u"migrations"_s),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
}

void TestProject::oneBadFileTakesNothingFromTheOthers()
{
    write(u"migrations/1.sql"_s, nativeText("1", ""));
    write(u"migrations/2.sql"_s, "-- Revision ID: 2\nSELECT 1;\n");
    write(u"migrations/3.sql"_s, nativeText("3", "1"));
    write(u"migrations/4.sql"_s, nativeText("4", "9"));
    const scripts::Project project = load();
    QCOMPARE(idsOf(project), QStringList({u"1"_s, u"3"_s, u"4"_s}));
    QCOMPARE(project.problems.size(), 2);
    QCOMPARE(project.problems.at(0).code, base::ErrorCode::BadScript);
    QCOMPARE(project.problems.at(0).file, in(u"migrations/2.sql"_s));
    QCOMPARE(project.problems.at(0).line, 2);
    QCOMPARE(project.problems.at(1).code, base::ErrorCode::MissingParent);
    QCOMPARE(project.problems.at(1).file, in(u"migrations/4.sql"_s));
    const QByteArrayList lines = nativeText("4", "9").split('\n');
    const int line = project.problems.at(1).line;
    QVERIFY2(lines.value(line - 1).startsWith("-- Revises: 9"), qPrintable(QString::number(line)));
}

void TestProject::walksRecursively()
{
    m_config.recursive = true;
    write(u"migrations/z.sql"_s, nativeText("1", ""));
    write(u"migrations/b/a.sql"_s, nativeText("4", "3"));
    write(u"migrations/a/b.sql"_s, nativeText("2", "1"));
    write(u"migrations/a/c/a.sql"_s, nativeText("3", "2"));
    write(u"migrations/.git/a.sql"_s, "nothing");
    QVERIFY(QFile::link(in(u"migrations"_s), in(u"migrations/a/circle"_s)));
    QCOMPARE(idsOf(load()), QStringList({u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
}

void TestProject::alembicNamesAndCompiledFiles()
{
    m_config.kind = ProjectKind::Alembic;
    m_config.scriptLocation = in(u"migrations"_s);
    write(u"migrations/.#a.py"_s, "nothing");
    write(u"migrations/__init__.py"_s, "nothing");
    write(u"migrations/A.PY"_s, "nothing");
    write(u"migrations/.b.py"_s, pythonText("b", ""));
    write(u"migrations/c.py"_s, pythonText("c", "b"));
    write(u"migrations/d.pyc"_s, "\0\0");
    QCOMPARE(idsOf(load()), QStringList({u"b"_s, u"c"_s}));
    QVERIFY(load().problems.isEmpty());

    m_config.sourceless = true;
    const scripts::Project project = load();
    QCOMPARE(idsOf(project), QStringList({u"b"_s, u"c"_s}));
    QCOMPARE(project.problems.size(), 1);
    QCOMPARE(project.problems.first().file, in(u"migrations/d.pyc"_s));
}

void TestProject::sameFileTwice()
{
    write(u"migrations/1.sql"_s, nativeText("1", ""));
    QVERIFY(QFile::link(in(u"migrations/1.sql"_s), in(u"migrations/1_again.sql"_s)));
    m_config.locations.append(in(u"migrations"_s));
    const scripts::Project project = load();
    QCOMPARE(idsOf(project), QStringList({u"1"_s}));
    QVERIFY(project.problems.isEmpty());
    QCOMPARE(project.remarks.size(), 3);
    QVERIFY(project.remarks.first().contains("loaded twice! ignoring"_L1));

    // A hard link is another file: both count, and the graph says so.
    init();
    write(u"migrations/1.sql"_s, nativeText("1", ""));
    QCOMPARE(::link(QFile::encodeName(in(u"migrations/1.sql"_s)).constData(),
                    QFile::encodeName(in(u"migrations/2.sql"_s)).constData()),
             0);
    QCOMPARE(load().problems.size(), 1);
    QCOMPARE(load().problems.first().code, base::ErrorCode::DuplicateRevision);
}

void TestProject::linkThatLeadsNowhere()
{
    write(u"migrations/1.sql"_s, nativeText("1", ""));
    QVERIFY(QFile::link(in(u"gone.sql"_s), in(u"migrations/2.sql"_s)));
    const scripts::Project project = load();
    QCOMPARE(idsOf(project), QStringList({u"1"_s}));
    QCOMPARE(project.problems.size(), 1);
    QCOMPARE(project.problems.first().code, base::ErrorCode::FileUnreadable);
    QCOMPARE(project.problems.first().file, in(u"migrations/2.sql"_s));
}

void TestProject::labelThatCannotBeReadIsARemark()
{
    m_config.kind = ProjectKind::Alembic;
    m_config.scriptLocation = in(u"migrations"_s);
    write(u"migrations/a.py"_s, pythonText("a", "") + "branch_labels = (cli.EXPAND,)\n");
    const scripts::Project project = load();
    QVERIFY(project.problems.isEmpty());
    QVERIFY(!project.files.first().readable);
    QCOMPARE(project.remarks.size(), 1);
    QVERIFY(project.remarks.first().startsWith("migrations/a.py: Line 4"_L1));
}

void TestProject::parentThatCannotBeReadIsAProblem()
{
    m_config.kind = ProjectKind::Alembic;
    m_config.scriptLocation = in(u"migrations"_s);
    write(u"migrations/a.py"_s, pythonText("a", ""));
    write(u"migrations/b.py"_s, "revision = 'b'\ndown_revision = parent()\n");
    const scripts::Project project = load();
    QCOMPARE(idsOf(project), QStringList({u"a"_s, u"b"_s}));
    QVERIFY(!project.files.at(1).readable);
    QCOMPARE(project.problems.size(), 1);
    QCOMPARE(project.problems.first().line, 2);
    // One that is read, and is not there.
    write(u"migrations/b.py"_s, "\"\"\"Revises: gone\"\"\"\nrevision = 'b'\n\ndown_revision = (\n"
                                "    'a', 'gone')\ndepends_on = ['lost']\n");
    const QList<base::Error> problems = load().problems;
    QCOMPARE(problems.size(), 2);
    QCOMPARE(problems.at(0).code, base::ErrorCode::MissingParent);
    QCOMPARE(problems.at(0).line, 4);
    QCOMPARE(problems.at(1).code, base::ErrorCode::MissingParent);
    QCOMPARE(problems.at(1).line, 6);
}

void TestProject::remarksNameTheFile()
{
    write(u"migrations/x.sql"_s, nativeText("1", ""));
    const scripts::Project project = load();
    QCOMPARE(project.remarks.size(), 1);
    QVERIFY(project.remarks.first().startsWith("migrations/x.sql: "_L1));
}

void TestProject::growsLinearly()
{
    // Ten times the files may take thirty times as long, which leaves room for a busy machine
    // and none for a square.
    const auto timeOf = [this](int begin, int end) {
        for (int i = begin; i < end; ++i) {
            const QByteArray parent = i == 0 ? QByteArray() : QByteArray::number(i - 1);
            write(u"migrations/%1.sql"_s.arg(i, 6, 10, QLatin1Char('0')),
                  nativeText(QByteArray::number(i), parent));
        }
        qint64 best = std::numeric_limits<qint64>::max();
        for (int turn = 0; turn < 3; ++turn) {
            QElapsedTimer timer;
            timer.start();
            const scripts::Project project = load();
            best = qMin(best, timer.nsecsElapsed());
            if (project.graph.size() != end)
                return qint64(-1);
        }
        return best;
    };
    const qint64 few = timeOf(0, 500);
    const qint64 many = timeOf(500, 5000);
    QVERIFY(few > 0);
    QVERIFY(many > 0);
    QVERIFY2(many < 30 * few, qPrintable(u"%1 ns, %2 ns"_s.arg(few).arg(many)));
}

QTEST_GUILESS_MAIN(TestProject)
#include "tst_project.moc"
