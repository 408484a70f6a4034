#include "cli/scratchproject.h"
#include "desktop/branchyhistory.h"
#include "desktop/history/detailspane.h"
#include "desktop/history/sqlhighlighter.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::Literals::StringLiterals;
using namespace desktop;
using database::Engine;
using testsupport::ScratchProject;

namespace {

/// "k" keyword, "t" text, "n" number, "c" comment, "f" fault, "." nothing, for every character.
QString painted(const QString &sql, Engine engine)
{
    QString signs(sql.size(), u'.');
    for (const SqlSpan &span : sqlSpans(sql, engine)) {
        const QChar sign = u"ktncf"_s.at(static_cast<qsizetype>(span.kind));
        for (qsizetype place = span.begin; place < span.begin + span.length; ++place)
            signs[place] = sign;
    }
    return signs;
}

} // namespace

/// What is read of one revision and how it is shown.
class TestRevisionDetails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void colorsSql_data();
    void colorsSql();
    void colorsAcrossLines();
    void readsANativeScript();
    void warnsOfWhatCannotBeUndone();
    void offersTheEngines();
    void showsPythonAndWhatItWouldExecute();
    void saysWhyItCannotBeRead();
    void cutsWhatIsTooLong();
    void leadsToOtherRevisions();
    void escapesWhatFilesSay();

private:
    void show(DetailsPane &pane, const ScratchProject &project, const QString &id,
              const QList<DatabaseMark> &marks = {});
    template<typename T>
    static T *part(const DetailsPane &pane, const QString &name)
    {
        return pane.findChild<T *>(name);
    }

    std::shared_ptr<const scripts::Project> m_project;
};

void TestRevisionDetails::colorsSql_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("colors");
    const auto row = [](const char *name, const QString &sql, Engine engine,
                        const QString &colors) { QTest::newRow(name) << sql << engine << colors; };
    row("nothing", QString(), Engine::PostgreSql, QString());
    row("statement", u"SELECT a, 12 FROM t;"_s, Engine::PostgreSql, u"kkkkkk....nn.kkkk..."_s);
    row("string", u"SELECT 'it''s';"_s, Engine::PostgreSql, u"kkkkkk.ttttttt."_s);
    row("quoted name", u"DROP TABLE \"table\""_s, Engine::PostgreSql, u"kkkk.kkkkk........"_s);
    row("line comment", u"x -- select\ny"_s, Engine::PostgreSql, u"..ccccccccc.."_s);
    row("nested comment", u"/* a /* b */ c */ ON"_s, Engine::PostgreSql, u"ccccccccccccccccc.kk"_s);
    row("comment that does not nest", u"/* a /* b */ ON"_s, Engine::Sqlite, u"cccccccccccc.kk"_s);
    row("dollar quote", u"SELECT $x$ select $x$;"_s, Engine::PostgreSql,
        u"kkkkkk.tttttttttttttt."_s);
    row("body", u"DO $x$ select '1' $x$;"_s, Engine::PostgreSql, u"kk.ttt.kkkkkk.ttt.ttt."_s);
    row("body in a body", u"AS $a$ DO $b$ on $b$; $a$"_s, Engine::PostgreSql,
        u"kk.ttt.kk.ttt.kk.ttt..ttt"_s);
    row("open string in a body", u"DO $$ 'a $$ ON"_s, Engine::PostgreSql,
        u"kk.tt.fff"
        "tt.kk"_s);
    row("outside ASCII", u"'ä€𝄞' = 1 -- ü𝄞"_s, Engine::PostgreSql, u"tttttt...n.cccccc"_s);
    row("open string", u"ON 'abc\ndef"_s, Engine::PostgreSql, u"kk.ffffffff"_s);
    row("only SQLite's word", u"ATTACH x"_s, Engine::Sqlite, u"kkkkkk.."_s);
    row("a word of SQLite in PostgreSQL", u"PRAGMA x"_s, Engine::PostgreSql, u"........"_s);
    row("any case", u"creAte"_s, Engine::Sqlite, u"kkkkkk"_s);
}

void TestRevisionDetails::colorsSql()
{
    QFETCH(QString, sql);
    QFETCH(Engine, engine);
    QTEST(painted(sql, engine), "colors");
}

void TestRevisionDetails::colorsAcrossLines()
{
    QPlainTextEdit edit;
    SqlHighlighter highlighter(edit.document());
    highlighter.setSql(u"SELECT 1 /* begins\nselect 2\nends */;"_s, Engine::PostgreSql,
                       edit.palette());
    const QTextBlock middle = edit.document()->findBlockByNumber(1);
    const auto formats = middle.layout()->formats();
    QCOMPARE(formats.size(), 1);
    QCOMPARE(formats.first().length, 8);
    QVERIFY(formats.first().format.fontItalic());
}

void TestRevisionDetails::show(DetailsPane &pane, const ScratchProject &project, const QString &id,
                               const QList<DatabaseMark> &marks)
{
    m_project = loadedProject(project.path());
    const HistoryContent content = HistoryContent::layOut(m_project);
    pane.showRevision(content, HistoryMarks(m_project->graph, marks, {}), content.rowOf(id));
    pane.setDetails(readDetails(m_project, m_project->graph.indexOf(id)));
}

void TestRevisionDetails::readsANativeScript()
{
    const ScratchProject project;
    project.add({.id = u"r1"_s, .up = u"CREATE TABLE t (a int);"_s, .down = u"DROP TABLE t;"_s});
    DetailsPane pane;
    show(pane, project, u"r1"_s);
    QCOMPARE(part<QLabel>(pane, u"titleLabel"_s)->text(), u"Make r1"_s);
    QCOMPARE(part<QPlainTextEdit>(pane, u"upEdit"_s)->toPlainText(), u"CREATE TABLE t (a int);"_s);
    QCOMPARE(part<QPlainTextEdit>(pane, u"downEdit"_s)->toPlainText(), u"DROP TABLE t;"_s);
    QVERIFY(part<QFrame>(pane, u"warningFrame"_s)->isHidden() ||
            !part<QLabel>(pane, u"warningLabel"_s)->text().contains(u"rolled back"_s));
    QVERIFY(part<QComboBox>(pane, u"upEngineBox"_s)->isHidden());
}

void TestRevisionDetails::warnsOfWhatCannotBeUndone()
{
    const ScratchProject project;
    project.add({.id = u"r1"_s, .down = {}, .downOptions = u"irreversible: data is gone"_s});
    DetailsPane pane;
    show(pane, project, u"r1"_s,
         {{.name = u"p"_s, .applied = {true}, .edited = {u"r1"_s}, .isTarget = true}});
    const QString warnings = part<QLabel>(pane, u"warningLabel"_s)->text();
    QVERIFY(!part<QFrame>(pane, u"warningFrame"_s)->isHidden());
    QVERIFY(warnings.contains(u"It cannot be rolled back: data is gone"_s));
    QVERIFY(warnings.contains(u"edited after it was applied"_s));
}

void TestRevisionDetails::offersTheEngines()
{
    const ScratchProject project;
    project.write(u"migrations/r1_x.sql"_s,
                  "-- X\n--\n-- Revision ID: r1\n-- Revises:\n\n-- migrate:up\nSELECT 1;\n"
                  "-- migrate:up sqlite\nSELECT 2;\n-- migrate:down\nSELECT 3;\n");
    DetailsPane pane;
    pane.setEngine(Engine::Sqlite);
    show(pane, project, u"r1"_s);
    auto *box = part<QComboBox>(pane, u"upEngineBox"_s);
    QVERIFY(!box->isHidden());
    QCOMPARE(box->currentText(), u"sqlite"_s);
    QCOMPARE(part<QPlainTextEdit>(pane, u"upEdit"_s)->toPlainText(), u"SELECT 2;"_s);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Up);
    QCOMPARE(part<QPlainTextEdit>(pane, u"upEdit"_s)->toPlainText(), u"SELECT 1;"_s);
}

void TestRevisionDetails::showsPythonAndWhatItWouldExecute()
{
    QTemporaryDir directory;
    QFile file(directory.filePath(u"a1_x.py"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\"\"\"First\"\"\"\nrevision = 'a1'\ndown_revision = None\n");
    file.close();
    auto project = std::make_shared<scripts::Project>();
    project->graph = revisions::RevisionGraph::build({{.id = u"a1"_s, .path = file.fileName()}});
    project->files.resize(1);
    const HistoryContent content = HistoryContent::layOut(project);
    DetailsPane pane;
    pane.showRevision(content, {}, 0);
    pane.setDetails(readDetails(project, 0));
    auto *tabs = part<QTabWidget>(pane, u"tabs"_s);
    QVERIFY(tabs->isTabVisible(tabs->indexOf(part<QWidget>(pane, u"sourceTab"_s))));
    auto *edit = part<QPlainTextEdit>(pane, u"sourceEdit"_s);
    QVERIFY(edit->toPlainText().contains(u"revision = 'a1'"_s));

    // Its SQL is asked for when somebody looks for it, once.
    QSignalSpy wanted(&pane, &DetailsPane::sqlWanted);
    tabs->setCurrentWidget(part<QWidget>(pane, u"upTab"_s));
    tabs->setCurrentWidget(part<QWidget>(pane, u"downTab"_s));
    QCOMPARE(wanted.count(), 1);
    QVERIFY(!part<QLabel>(pane, u"upNoteLabel"_s)->text().isEmpty());
    pane.setSql({.id = u"a1"_s,
                 .up = {.text = u"SELECT 1;"_s},
                 .downFault = u"no downgrade was written"_s});
    QCOMPARE(part<QPlainTextEdit>(pane, u"upEdit"_s)->toPlainText(), u"SELECT 1;"_s);
    QVERIFY(part<QLabel>(pane, u"upNoteLabel"_s)->isHidden());
    QCOMPARE(part<QLabel>(pane, u"downNoteLabel"_s)->text(), u"no downgrade was written"_s);
    pane.setSql({.id = u"a1"_s,
                 .error = base::Error{.message = u"env.py failed"_s, .hint = u"Mend it."_s}});
    QCOMPARE(part<QLabel>(pane, u"upNoteLabel"_s)->text(),
             u"The SQL cannot be shown: env.py failed\nMend it."_s);
}

void TestRevisionDetails::saysWhyItCannotBeRead()
{
    const ScratchProject project;
    const QString path = project.add({.id = u"r1"_s});
    DetailsPane pane;
    m_project = loadedProject(project.path());
    QVERIFY(QFile::remove(path));
    const HistoryContent content = HistoryContent::layOut(m_project);
    pane.showRevision(content, {}, 0);
    pane.setDetails(readDetails(m_project, 0));
    QVERIFY(part<QLabel>(pane, u"warningLabel"_s)->text().contains(path));
}

void TestRevisionDetails::cutsWhatIsTooLong()
{
    const ScratchProject project;
    project.add({.id = u"r1"_s, .up = u"SELECT 1;\n"_s.repeated(50'000)});
    DetailsPane pane;
    show(pane, project, u"r1"_s);
    auto *edit = part<QPlainTextEdit>(pane, u"upEdit"_s);
    QVERIFY(edit->toPlainText().size() <= 60'000);
    QVERIFY(edit->toPlainText().endsWith(u"SELECT 1;"_s));
    QVERIFY(part<QLabel>(pane, u"upNoteLabel"_s)->text().contains(u"beginning"_s));
}

void TestRevisionDetails::leadsToOtherRevisions()
{
    const ScratchProject project;
    project.add({.id = u"r1"_s});
    project.add({.id = u"r2"_s, .parents = {u"r1"_s}});
    DetailsPane pane;
    pane.resize(500, 600);
    pane.show();
    pane.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    show(pane, project, u"r2"_s);
    const QSignalSpy asked(&pane, &DetailsPane::revisionAsked);
    auto *label = part<QLabel>(pane, u"revisesLabel"_s);
    QTest::mouseClick(
        label, Qt::LeftButton, {},
        QPoint(label->fontMetrics().averageCharWidth() * 2, label->fontMetrics().height() / 2));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"r1"_s);
}

void TestRevisionDetails::escapesWhatFilesSay()
{
    const ScratchProject project;
    project.add({.id = u"r1"_s, .message = u"<b>first</b>"_s});
    project.add({.id = u"r2"_s, .parents = {u"r1"_s}});
    DetailsPane pane;
    show(pane, project, u"r2"_s);
    QVERIFY(part<QLabel>(pane, u"revisesLabel"_s)->text().contains(u"&lt;b&gt;first&lt;/b&gt;"_s));
}

QTEST_MAIN(TestRevisionDetails)
#include "tst_revisiondetails.moc"
