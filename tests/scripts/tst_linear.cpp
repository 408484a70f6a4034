#include "scripts/linearscript.h"
#include "scripts/project.h"
#include "scripts/writelinear.h"
#include "support/failuretext.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace scripts;

/// Directories of dbmate, sql-migrate, golang-migrate, goose and Flyway, read and written.
class TestLinear : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void configurationNamesTheTool();
    void ordersAsTheToolDoes_data();
    void ordersAsTheToolDoes();
    void reportsWhatTheNamesSay_data();
    void reportsWhatTheNamesSay();
    void readsSections_data();
    void readsSections();
    void refusesWhatTheToolRefuses_data();
    void refusesWhatTheToolRefuses();
    void keepsWhatOnlyTheToolCanRun();
    void endsStatementsWithoutSemicolon();
    void aBrokenFileStaysInTheLine();
    void describesAsFlywayDoes_data();
    void describesAsFlywayDoes();
    void computesFlywaysChecksum_data();
    void computesFlywaysChecksum();
    void writesTheNextFile_data();
    void writesTheNextFile();
    void writesNothingThatIsNotTheNewest();
};

namespace {

Layout layoutOf(const QString &tool)
{
    return layoutNamed(tool).value_or(Layout::Stemma);
}

/// A project of \a tool with these files, the names in order.
class Place
{
public:
    Place(const QString &tool, const QList<std::pair<QString, QByteArray>> &files)
    {
        write(u"stemma.toml"_s, "format = \"" + tool.toUtf8() + "\"\nscripts = \"sql\"\n");
        QDir(m_directory.path()).mkpath(u"sql"_s);
        for (const auto &[name, text] : files)
            write(u"sql/"_s + name, text);
    }

    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_directory.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
    }

    [[nodiscard]] base::Result<Project> load() const
    {
        const auto config = readConfig(m_directory.filePath(u"stemma.toml"_s));
        return config ? loadProject(*config)
                      : base::Result<Project>(std::unexpected(config.error()));
    }

private:
    QTemporaryDir m_directory;
};

QStringList idsOf(const Project &project)
{
    QStringList ids;
    for (int i = 0; i < project.graph.size(); ++i)
        ids.append(project.graph.at(i).id);
    return ids;
}

base::Result<Script> parsed(const QString &tool, const QByteArray &text,
                            const std::optional<QByteArray> &undo = {})
{
    return parseLinear(
        text, undo,
        {.path = u"/x/1_a.sql"_s, .undoPath = u"/x/undo.sql"_s, .layout = layoutOf(tool)},
        Digests::Both);
}

} // namespace

void TestLinear::configurationNamesTheTool()
{
    for (const QString &tool : linearToolNames()) {
        QTemporaryDir directory;
        const QString path = directory.filePath(u"stemma.toml"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("format = \"" + tool.toUtf8() + "\"\n");
        file.close();
        const auto config = readConfig(path);
        VERIFY_RESULT(config);
        QVERIFY(config->isLinear());
        QCOMPARE(config->versionTable, linearRules(config->layout).versionTable);
        QCOMPARE(config->locations,
                 QStringList{directory.filePath(linearRules(config->layout).location)});
        QCOMPARE(config->recursive, tool == "flyway"_L1);

        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("version_table = \"v\"\nscripts = \"s\"\nrecursive = true\nformat = \"" +
                   tool.toUtf8() + "\"\n");
        file.close();
        const auto said = readConfig(path);
        VERIFY_RESULT(said);
        QCOMPARE(said->versionTable, u"v"_s);
        QCOMPARE(said->locations, QStringList{directory.filePath(u"s"_s)});
        QVERIFY(said->recursive);
    }
    const Place wrong(u"rails"_s, {});
    const auto refused = wrong.load();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, base::ErrorCode::BadConfig);
    QCOMPARE(refused.error().line, 1);
}

void TestLinear::ordersAsTheToolDoes_data()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<QStringList>("stored");

    QTest::newRow("dbmate: by name")
        << u"dbmate"_s << QStringList{u"20240102_b.sql"_s, u"3.sql"_s, u"20240101_a.sql"_s}
        << QStringList{u"20240101"_s, u"20240102"_s, u"3"_s}
        << QStringList{u"20240101"_s, u"20240102"_s, u"3"_s};
    QTest::newRow("sql-migrate: numbers, then names")
        << u"sql-migrate"_s << QStringList{u"init.sql"_s, u"10-b.sql"_s, u"9_a.sql"_s}
        << QStringList{u"9_a"_s, u"10_b"_s, u"init"_s}
        << QStringList{u"9_a.sql"_s, u"10-b.sql"_s, u"init.sql"_s};
    QTest::newRow("golang-migrate: numbers")
        << u"golang-migrate"_s
        << QStringList{u"000010_b.up.sql"_s, u"9_a.up.sql"_s, u"9_a.down.sql"_s}
        << QStringList{u"9"_s, u"10"_s} << QStringList{u"9"_s, u"10"_s};
    QTest::newRow("goose: numbers, Go as well")
        << u"goose"_s << QStringList{u"00010_b.sql"_s, u"00009_a.go"_s, u"00009_a_test.go"_s}
        << QStringList{u"9"_s, u"10"_s} << QStringList{u"9"_s, u"10"_s};
    QTest::newRow("Flyway: parts of versions")
        << u"flyway"_s << QStringList{u"V1_10__c.sql"_s, u"V1.9__b.sql"_s, u"V1__a.sql"_s,
                                      u"U1_10__c.sql"_s, u"R__view.sql"_s, u"V002__d.sql"_s}
        << QStringList{u"1"_s, u"1.9"_s, u"1.10"_s, u"002"_s}
        << QStringList{u"1"_s, u"1.9"_s, u"1.10"_s, u"002"_s};
}

void TestLinear::ordersAsTheToolDoes()
{
    QFETCH(QString, tool);
    QFETCH(QStringList, files);
    QFETCH(QStringList, ids);
    QFETCH(QStringList, stored);
    QList<std::pair<QString, QByteArray>> texts;
    const LinearRules &rules = linearRules(layoutOf(tool));
    const QByteArray text = "-- " + rules.marker +
                            (rules.marker.endsWith(':') ? QByteArray() : QByteArray(" ")) +
                            rules.up + "\nSELECT 1;\n";
    for (const QString &name : files)
        texts.append({name, text});
    const auto project = Place(tool, texts).load();
    VERIFY_RESULT(project);
    QVERIFY2(project->problems.isEmpty(), qPrintable(project->problems.value(0).message));
    QCOMPARE(idsOf(*project), ids);
    for (int i = 0; i < project->graph.size(); ++i) {
        QCOMPARE(project->files.at(i).stored, stored.at(i));
        QCOMPARE(project->graph.at(i).downRevisions,
                 i == 0 ? QStringList() : QStringList{ids.at(i - 1)});
    }
    QCOMPARE(*project->graph.heads(), QStringList{ids.last()});
}

void TestLinear::reportsWhatTheNamesSay_data()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("problem"); ///< Part of one; empty for none.
    QTest::addColumn<QString>("remark");

    QTest::newRow("dbmate twice") << u"dbmate"_s << QStringList{u"1_a.sql"_s, u"1_b.sql"_s}
                                  << u"Two files have the version 1: 1_a.sql and 1_b.sql."_s
                                  << QString();
    QTest::newRow("goose twice, other zeros")
        << u"goose"_s << QStringList{u"01_a.sql"_s, u"1_b.sql"_s}
        << u"Two files have the version 1"_s << QString();
    QTest::newRow("golang-migrate twice")
        << u"golang-migrate"_s << QStringList{u"1_a.up.sql"_s, u"1_b.up.sql"_s}
        << u"Two files have the version 1"_s << QString();
    QTest::newRow("Flyway twice, other spelling")
        << u"flyway"_s << QStringList{u"V1__a.sql"_s, u"V1.0__b.sql"_s}
        << u"Two files have the version 1"_s << QString();
    QTest::newRow("down without up") << u"golang-migrate"_s << QStringList{u"1_a.down.sql"_s}
                                     << u"undoes the version 1"_s << QString();
    QTest::newRow("dbmate other name") << u"dbmate"_s << QStringList{u"1_a.sql"_s, u"readme.sql"_s}
                                       << QString() << u"readme.sql is passed over"_s;
    QTest::newRow("Flyway other name") << u"flyway"_s << QStringList{u"V1__a.sql"_s, u"V2_b.sql"_s}
                                       << QString() << u"V2_b.sql is passed over"_s;
    QTest::newRow("goose zero") << u"goose"_s << QStringList{u"1_a.sql"_s, u"000_b.sql"_s}
                                << QString() << u"000_b.sql is passed over"_s;
}

void TestLinear::reportsWhatTheNamesSay()
{
    QFETCH(QString, tool);
    QFETCH(QStringList, names);
    QFETCH(QString, problem);
    QFETCH(QString, remark);
    QStringList paths;
    for (const QString &name : names)
        paths.append(u"/x/"_s + name);
    const LinearFiles files = arrange(paths, layoutOf(tool));
    QCOMPARE(files.problems.isEmpty(), problem.isEmpty());
    QCOMPARE(files.remarks.isEmpty(), remark.isEmpty());
    if (!problem.isEmpty())
        QVERIFY2(files.problems.first().message.contains(problem),
                 qPrintable(files.problems.first().message));
    if (!remark.isEmpty())
        QVERIFY2(files.remarks.first().startsWith(remark), qPrintable(files.remarks.first()));
}

void TestLinear::readsSections_data()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("up");
    QTest::addColumn<bool>("transactional");
    QTest::addColumn<QByteArray>("down"); ///< Null: irreversible.

    QTest::newRow("dbmate") << u"dbmate"_s
                            << QByteArray("-- a comment\n--migrate:up\na;\n-- migrate:down\nb;\n")
                            << QByteArray("a;\n") << true << QByteArray("b;\n");
    QTest::newRow("dbmate, no transaction")
        << u"dbmate"_s << QByteArray("-- migrate:up transaction:false\r\na;\r\n")
        << QByteArray("a;\n") << false << QByteArray();
    QTest::newRow("sql-migrate") << u"sql-migrate"_s
                                 << QByteArray(
                                        "-- +migrate Up notransaction\na;\n-- +migrate Down\nb;\n")
                                 << QByteArray("a;\n") << false << QByteArray("b;\n");
    QTest::newRow("goose") << u"goose"_s
                           << QByteArray("-- +goose NO TRANSACTION\n-- +goose Up\na;\n"
                                         "-- +goose Down\nb;\n")
                           << QByteArray("a;\n") << false << QByteArray("b;\n");
    QTest::newRow("a downgrade that does nothing")
        << u"goose"_s << QByteArray("-- +goose Up\na;\n-- +goose Down\n") << QByteArray("a;\n")
        << true << QByteArray("");
    QTest::newRow("a marker in a string counts, as in the tool")
        << u"dbmate"_s << QByteArray("-- migrate:up\n'\n-- migrate:down\n'\n") << QByteArray("'\n")
        << true << QByteArray("'\n");
}

void TestLinear::readsSections()
{
    QFETCH(QString, tool);
    QFETCH(QByteArray, text);
    const auto script = parsed(tool, text);
    VERIFY_RESULT(script);
    QTEST(script->up.first().sql, "up");
    QTEST(script->up.first().transactional, "transactional");
    QFETCH(QByteArray, down);
    QCOMPARE(script->down.first().irreversible, down.isNull());
    QCOMPARE(script->down.first().sql, down);
    QVERIFY(!script->upDigest.isEmpty() && script->upDigest != script->downDigest);
}

void TestLinear::refusesWhatTheToolRefuses_data()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");

    QTest::newRow("no up") << u"dbmate"_s << QByteArray("-- migrate:down\na;\n") << 1;
    QTest::newRow("text before") << u"dbmate"_s << QByteArray("\na;\n-- migrate:up\n") << 2;
    QTest::newRow("up twice") << u"goose"_s << QByteArray("-- +goose Up\n-- +goose Up\n") << 2;
    QTest::newRow("unknown marker") << u"goose"_s << QByteArray("-- +goose Upp\n") << 1;
    QTest::newRow("StatementBegin without end")
        << u"sql-migrate"_s << QByteArray("-- +migrate Up\n-- +migrate StatementBegin\na;\n") << 2;
    QTest::newRow("StatementBegin without end before down")
        << u"goose"_s << QByteArray("-- +goose Up\n-- +goose StatementBegin\na;\n-- +goose Down\n")
        << 2;
    QTest::newRow("StatementEnd without begin")
        << u"goose"_s << QByteArray("-- +goose Up\n-- +goose StatementEnd\n") << 2;
    QTest::newRow("not UTF-8") << u"flyway"_s << QByteArray("a\n\xff\n") << 2;
    QTest::newRow("NUL") << u"golang-migrate"_s << QByteArray("a\0b", 3) << 1;
}

void TestLinear::refusesWhatTheToolRefuses()
{
    QFETCH(QString, tool);
    QFETCH(QByteArray, text);
    const auto script = parsed(tool, text);
    QVERIFY(!script);
    QCOMPARE(script.error().code, base::ErrorCode::BadScript);
    QTEST(script.error().line, "line");
    QVERIFY(!script.error().hint.isEmpty());
}

void TestLinear::keepsWhatOnlyTheToolCanRun()
{
    const auto placeholder = parsed(u"flyway"_s, "a;\nSELECT '${name}';\n", "b;");
    VERIFY_RESULT(placeholder);
    QVERIFY(placeholder->up.first().fault);
    QCOMPARE(placeholder->up.first().fault->line, 2);
    QVERIFY(!placeholder->down.first().fault);
    QCOMPARE(placeholder->down.first().file, u"/x/undo.sql"_s);

    for (const QByteArray word : {"ENVSUB", "envsub", "ENVSUBST"}) {
        const auto variables = parsed(u"goose"_s, "-- +goose " + word +
                                                      " ON\n-- +goose Up\nSELECT "
                                                      "'${name}';\n-- +goose " +
                                                      word + " OFF\n-- +goose Down\nSELECT 1;\n");
        VERIFY_RESULT(variables);
        QVERIFY(variables->up.first().fault);
        QCOMPARE(variables->up.first().fault->line, 1);
        QVERIFY(!variables->down.first().fault);
    }
    VERIFY_RESULT(parsed(u"goose"_s, "-- +goose up\n-- +goose statementbegin\na\n"
                                     "-- +goose statementend\n-- +goose down\nb;\n"));

    const auto go = parseLinear("package x", {}, {.path = u"/x/1_a.go"_s, .layout = Layout::Goose},
                                Digests::Both);
    VERIFY_RESULT(go);
    QVERIFY(go->up.first().fault && go->down.first().fault);
}

void TestLinear::endsStatementsWithoutSemicolon()
{
    const auto script = parsed(u"goose"_s, "-- +goose Up\n-- +goose StatementBegin\na\n"
                                           "-- +goose StatementEnd\nb;\n");
    VERIFY_RESULT(script);
    const QByteArray sql = script->up.first().sql;
    QVERIFY(sql.contains("a\n;-- +goose StatementEnd\nb;\n"));
    QCOMPARE(sql.count('\n'), 4); // Lines stay where they are.
}

void TestLinear::aBrokenFileStaysInTheLine()
{
    const auto project = Place(u"dbmate"_s, {{u"1_a.sql"_s, "-- migrate:up\n"},
                                             {u"2_b.sql"_s, "no marker\n"},
                                             {u"3_c.sql"_s, "-- migrate:up\n"}})
                             .load();
    VERIFY_RESULT(project);
    QCOMPARE(project->problems.size(), 1);
    QVERIFY(project->problems.first().file.endsWith("2_b.sql"_L1));
    QCOMPARE(idsOf(*project), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    QVERIFY(!project->files.at(1).readable);
}

void TestLinear::describesAsFlywayDoes_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("description");
    QTest::newRow("underscores") << u"create_users"_s << u"create users"_s;
    QTest::newRow("hyphens stay") << u"add-index_on_users"_s << u"add-index on users"_s;
    QTest::newRow("as many blanks as underscores") << u"a__b_"_s << u"a  b "_s;
    QTest::newRow("dots") << u"v1.2_data"_s << u"v1.2 data"_s;
    QTest::newRow("as long as the column") << QString(200, u'x') << QString(200, u'x');
    QTest::newRow("longer than the column") << QString(201, u'x') << QString(197, u'x') + "..."_L1;
}

/// Its validation compares the words of the file with those in the table.
void TestLinear::describesAsFlywayDoes()
{
    QFETCH(QString, words);
    QFETCH(QString, description);
    const auto project = Place(u"flyway"_s, {{u"V1__%1.sql"_s.arg(words), "SELECT 1;\n"},
                                             {u"R__%1.sql"_s.arg(words), "SELECT 2;\n"}})
                             .load();
    VERIFY_RESULT(project);
    QCOMPARE(project->graph.at(0).message, description);
    QCOMPARE(project->repeatables.first().description, description);
}

void TestLinear::computesFlywaysChecksum_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("checksum");
    // CRC-32 by its definition: the check value of "123456789" is cbf43926.
    QTest::newRow("check value") << QByteArray("123456789") << static_cast<int>(0xCBF43926);
    QTest::newRow("line ends do not count")
        << QByteArray("123\r\n456\n789\n") << static_cast<int>(0xCBF43926);
    QTest::newRow("nor does a byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                              "123456789")
                                                << static_cast<int>(0xCBF43926);
    QTest::newRow("empty") << QByteArray() << 0;
}

void TestLinear::computesFlywaysChecksum()
{
    QFETCH(QByteArray, text);
    QTEST(static_cast<int>(flywayChecksum(text)), "checksum");
}

void TestLinear::writesTheNextFile_data()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QStringList>("written");

    const QString now = u"20260215101200"_s;
    QTest::newRow("dbmate") << u"dbmate"_s << u"20240101000000_a.sql"_s
                            << QStringList{now + u"_add_it.sql"_s};
    QTest::newRow("dbmate, nothing yet")
        << u"dbmate"_s << QString() << QStringList{now + u"_add_it.sql"_s};
    QTest::newRow("sql-migrate") << u"sql-migrate"_s << u"20240101000000-a.sql"_s
                                 << QStringList{now + u"-add_it.sql"_s};
    QTest::newRow("sql-migrate that counts")
        << u"sql-migrate"_s << u"09_a.sql"_s << QStringList{u"10_add_it.sql"_s};
    QTest::newRow("golang-migrate that counts")
        << u"golang-migrate"_s << u"000009_a.up.sql"_s
        << QStringList{u"000010_add_it.up.sql"_s, u"000010_add_it.down.sql"_s};
    QTest::newRow("golang-migrate, nothing yet")
        << u"golang-migrate"_s << QString()
        << QStringList{now + u"_add_it.up.sql"_s, now + u"_add_it.down.sql"_s};
    QTest::newRow("goose that counts")
        << u"goose"_s << u"00001_a.sql"_s << QStringList{u"00002_add_it.sql"_s};
    QTest::newRow("goose, a clock that is behind")
        << u"goose"_s << u"20300101000000_a.sql"_s << QStringList{u"20300101000001_add_it.sql"_s};
    QTest::newRow("Flyway") << u"flyway"_s << u"V1_9__a.sql"_s
                            << QStringList{u"V1_10__add_it.sql"_s};
    QTest::newRow("Flyway, nothing yet")
        << u"flyway"_s << QString() << QStringList{u"V1__add_it.sql"_s};
}

void TestLinear::writesTheNextFile()
{
    QFETCH(QString, tool);
    QFETCH(QString, last);
    QFETCH(QStringList, written);
    QList<std::pair<QString, QByteArray>> files;
    const bool marked = !linearRules(layoutOf(tool)).marker.isEmpty();
    if (!last.isEmpty())
        files.append({last, marked ? "-- migrate:up\n-- +migrate Up\n-- +goose Up\n" : ""});
    const Place place(tool, files);
    auto project = place.load();
    VERIFY_RESULT(project);
    const QDateTime now(QDate(2026, 2, 15), QTime(10, 12), Qt::UTC);
    const QString id = newRevisionId(*project, now, u"Add it"_s);
    const QStringList parents =
        project->graph.size() == 0 ? QStringList() : QStringList{project->graph.at(0).id};
    const auto path =
        writeRevision(*project, {.id = id, .downRevisions = parents, .message = u"Add it"_s}, now);
    VERIFY_RESULT(path);
    QCOMPARE(QFileInfo(*path).fileName(), written.first());
    for (const QString &name : written)
        QVERIFY2(QFileInfo::exists(QFileInfo(*path).dir().filePath(name)), qPrintable(name));
    const auto again = place.load();
    VERIFY_RESULT(again);
    QCOMPARE(idsOf(*again).last(), id);
    QVERIFY(again->files.last().readable);
    QCOMPARE(again->graph.at(again->graph.size() - 1).message, u"add it"_s);
}

void TestLinear::writesNothingThatIsNotTheNewest()
{
    const Place place(u"dbmate"_s, {{u"20240101000000_a.sql"_s, "-- migrate:up\n"}});
    const auto project = place.load();
    VERIFY_RESULT(project);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString parent = u"20240101000000"_s;
    const auto older = writeRevision(
        *project, {.id = u"20230101000000"_s, .downRevisions = {parent}, .message = u"x"_s}, now);
    QVERIFY(!older);
    QCOMPARE(older.error().code, base::ErrorCode::InvalidTarget);
    const auto same =
        writeRevision(*project, {.id = parent, .downRevisions = {parent}, .message = u"x"_s}, now);
    QVERIFY(!same);
    const auto branch =
        writeRevision(*project, {.id = u"20250101000000"_s, .message = u"x"_s}, now);
    QVERIFY(!branch);
    QCOMPARE(branch.error().code, base::ErrorCode::Usage);
    const auto labelled = writeRevision(*project,
                                        {.id = u"20250101000000"_s,
                                         .downRevisions = {parent},
                                         .branchLabels = {u"l"_s},
                                         .message = u"x"_s},
                                        now);
    QVERIFY(!labelled);
    const auto read = place.load();
    VERIFY_RESULT(read);
    QCOMPARE(read->graph.size(), 1);
}

QTEST_GUILESS_MAIN(TestLinear)
#include "tst_linear.moc"
