#include "revisions/graph.h"
#include "scripts/alembicheader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using scripts::AlembicHeader;
using scripts::parseAlembicHeader;

namespace {

const QString dataDirectory = QStringLiteral(STEMMA_TEST_DATA "/alembic-headers/");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonArray expectedFiles()
{
    const QByteArray json = contentOf(dataDirectory + u"expected.json"_s);
    return QJsonDocument::fromJson(json).object().value("files"_L1).toArray();
}

QStringList sortedTexts(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue &value : array.toArray())
        texts.append(value.toString());
    return texts;
}

QStringList fieldOf(const AlembicHeader &header, const QString &field)
{
    if (field == "down_revision"_L1)
        return header.revision.downRevisions;
    if (field == "branch_labels"_L1)
        return header.revision.branchLabels;
    if (field == "depends_on"_L1)
        return header.revision.dependsOn;
    return {header.revision.id};
}

/// Whether \a field of \a header is what the vector says.
bool matches(const AlembicHeader &header, const QString &field, const QJsonObject &vector)
{
    const QJsonObject values = vector.value("values"_L1).toObject();
    QStringList actual = fieldOf(header, field);
    QStringList expected = field == "revision"_L1 ? QStringList{values.value(field).toString()}
                                                  : sortedTexts(values.value(field));
    if (vector.value("unordered"_L1).toArray().contains(field)) {
        actual.sort();
        expected.sort();
    }
    return header.isReadable(field) && actual == expected;
}

/// Loaded alone, the parents are missing; anything else that the graph finds makes it unusable.
bool graphRefuses(const revisions::Revision &revision)
{
    const auto graph = revisions::RevisionGraph::build({revision});
    return std::any_of(graph.problems().begin(), graph.problems().end(), [](const base::Error &e) {
        return e.code != base::ErrorCode::MissingParent;
    });
}

bool isUsable(const base::Result<AlembicHeader> &header)
{
    return header && header->faults.isEmpty() && !graphRefuses(header->revision);
}

} // namespace

class TestAlembicHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vector_data();
    void vector();
    void everyVectorFileIsListed();
    void literal_data();
    void literal();
    void fault_data();
    void fault();
    void damaged_data();
    void damaged();
    void descriptionIsWithoutTheFields();
    void sourceIsDecoded();

private:
    QMap<QString, int> m_classes;
};

void TestAlembicHeader::vector_data()
{
    QTest::addColumn<QJsonObject>("vector");
    const QJsonArray files = expectedFiles();
    QVERIFY(files.size() >= 99);
    for (const QJsonValue &file : files)
        QTest::newRow(qPrintable(file["file"_L1].toString())) << file.toObject();
}

void TestAlembicHeader::vector()
{
    QFETCH(QJsonObject, vector);
    const QString name = vector.value("file"_L1).toString();
    const QString kind = vector.value("static"_L1).toString();
    ++m_classes[kind];
    QCOMPARE(scripts::isAlembicFileName(name), kind != "ignored"_L1);
    if (kind == "ignored"_L1)
        return;

    const QString path = dataDirectory + name;
    const auto header = parseAlembicHeader(contentOf(path), path);
    if (kind == "must_error"_L1) {
        QVERIFY(!isUsable(header));
        return;
    }
    if (kind == "read_or_error"_L1 && !header)
        return;

    QVERIFY2(header, header ? "" : qPrintable(header.error().message));
    const QStringList refused = sortedTexts(vector.value("refuse_fields"_L1));
    for (const QString &field :
         {u"revision"_s, u"down_revision"_s, u"branch_labels"_s, u"depends_on"_s}) {
        const bool mayRefuse = refused.contains(field);
        if (mayRefuse && kind == "must_refuse"_L1)
            QVERIFY2(!header->isReadable(field), qPrintable(field));
        else
            QVERIFY2(matches(*header, field, vector) || (mayRefuse && !header->isReadable(field)),
                     qPrintable(field + u": "_s + fieldOf(*header, field).join(u',')));
    }
    const QJsonObject values = vector.value("values"_L1).toObject();
    QCOMPARE(header->revision.message, values.value("doc"_L1).toString());
    if (values.contains("longdoc"_L1))
        QCOMPARE(header->docstring, values.value("longdoc"_L1).toString());
    if (values.contains("create_date"_L1))
        QCOMPARE(header->revision.createDate, values.value("create_date"_L1).toString());
}

void TestAlembicHeader::everyVectorFileIsListed()
{
    // After the rows of vector(): what was counted is what is there.
    int counted = 0;
    for (auto kind = m_classes.cbegin(); kind != m_classes.cend(); ++kind) {
        qInfo().noquote() << kind.key() << kind.value();
        counted += kind.value();
    }
    QCOMPARE(counted, expectedFiles().size());
    const QStringList files = QDir(dataDirectory).entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(files.size() - 2, counted); // Without expected.json and .gitattributes.
}

void TestAlembicHeader::literal_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QStringList>("parents");
    const auto row = [](const char *name, QByteArray source, QStringList parents) {
        QTest::newRow(name) << source << parents;
    };
    row("text", "down_revision = 'a'", {u"a"_s});
    row("none", "down_revision = None", {});
    row("list of one", "down_revision = ['a']", {u"a"_s});
    row("repeated", "down_revision = ('a', 'a')", {u"a"_s, u"a"_s});
    row("continued comment", "down_revision = ( # (\n 'a', # 'b'\n)", {u"a"_s});
    row("keyword argument elsewhere", "down_revision = 'a'\nf(down_revision='b')", {u"a"_s});
    row("attribute elsewhere", "down_revision = 'a'\nm.down_revision = 'b'", {u"a"_s});
    row("read in a condition", "down_revision = 'a'\nif down_revision == 'b':\n    x = 1",
        {u"a"_s});
    row("read in an index", "down_revision = 'a'\nseen[down_revision] = 1", {u"a"_s});
    row("read in an f-string", "down_revision = 'a'\nx = f'{down_revision=}'", {u"a"_s});
    row("set again after a condition", "if x: down_revision = 'b'\ndown_revision = 'a'", {u"a"_s});
    row("in a nested function", "down_revision = 'a'\nif x:\n  def f():\n    down_revision = 'b'",
        {u"a"_s});
    row("in an async function", "down_revision = 'a'\nasync def f():\n  down_revision = 'b'",
        {u"a"_s});
    row("main guard on one line",
        "down_revision = 'a'\nif __name__ == '__main__': down_revision = 'b'", {u"a"_s});
    row("bracketed target", "(down_revision, x) = ('a', 'b')", {u"a"_s});
    row("chained with a tuple", "x = (down_revision, y) = 'a', 'b'", {u"a"_s});
    row("import under another name", "down_revision = 'a'\nimport down_revision as d", {u"a"_s});
    row("nested quotes of a newer Python",
        "down_revision = 'a'\ndef f():\n    x = f'{', '.join(\"it's\")}'\n", {u"a"_s});
}

void TestAlembicHeader::literal()
{
    QFETCH(QByteArray, source);
    QFETCH(QStringList, parents);

    const auto header = parseAlembicHeader("revision = 'r'\n" + source, u"x.py"_s);

    QVERIFY2(header, header ? "" : qPrintable(header.error().message));
    QVERIFY2(header->faults.isEmpty(),
             header->faults.isEmpty() ? "" : qPrintable(header->faults.first().error.message));
    QCOMPARE(header->revision.downRevisions, parents);
}

void TestAlembicHeader::fault_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, QByteArray source, int line) {
        QTest::newRow(name) << source << line;
    };
    row("not there", "x = 1", 0);
    row("only annotated", "down_revision: str", 0);
    row("number", "\ndown_revision = 1", 3);
    row("bytes", "down_revision = b'a'", 2);
    row("nested tuple", "down_revision = ('a', ('b',))", 2);
    row("tuple with None", "down_revision = ('a', None)", 2);
    row("deep brackets", "down_revision = " + QByteArray(100, '(') + "'a'" + QByteArray(100, ')'),
        2);
    row("method of a literal", "down_revision = 'a'.lower()", 2);
    row("slice", "down_revision = 'abc'[1:]", 2);
    row("comparison", "down_revision = 'a' == 'b'", 2);
    row("and", "down_revision = None or 'a'", 2);
    row("bad escape", "down_revision = '\\xZZ'", 2);
    row("walrus", "down_revision = 'a'\nprint(down_revision := 'b')", 3);
    row("with as", "down_revision = 'a'\nwith open('x') as down_revision:\n    pass", 3);
    row("except as", "down_revision = 'a'\ntry:\n  pass\nexcept E as down_revision:\n  pass", 5);
    row("deleted", "down_revision = 'a'\ndel down_revision", 3);
    row("function of that name", "down_revision = 'a'\ndef down_revision(): pass", 3);
    row("while", "down_revision = 'a'\nwhile x:\n    down_revision = 'b'", 4);
    row("match", "down_revision = 'a'\nmatch x:\n  case 1:\n    down_revision = 'b'", 5);
    row("else on one line", "if x: y = 1\nelse: down_revision = 'b'", 3);
    row("typed in a condition", "down_revision = 'a'\nif x:\n    down_revision: str = 'b'", 4);
    row("tuple of another length", "x, down_revision = ('a', 'b', 'c')", 2);
    row("starred target", "*down_revision, x = 'a', 'b'", 2);
    row("vars", "down_revision = 'a'\nvars().update({'down_revision': 'b'})", 3);
    row("imported later", "down_revision = 'a'\nfrom m import (x, down_revision)", 3);
}

void TestAlembicHeader::fault()
{
    QFETCH(QByteArray, source);
    QFETCH(int, line);

    const auto header = parseAlembicHeader("revision = 'r'\n" + source, u"x.py"_s);

    QVERIFY2(header, header ? "" : qPrintable(header.error().message));
    QCOMPARE(header->revision.id, u"r"_s);
    QCOMPARE(header->revision.downRevisions, QStringList());
    QCOMPARE(header->faults.size(), 1);
    QCOMPARE(header->faults.first().field, u"down_revision"_s);
    QCOMPARE(header->faults.first().error.code, base::ErrorCode::BadScript);
    QVERIFY(!header->faults.first().error.hint.isEmpty());
    QCOMPARE(header->faults.first().error.line, line);
}

void TestAlembicHeader::damaged_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<int>("line");
    QTest::newRow("string") << QByteArray("x = 1\nrevision = 'a\n") << 2;
    QTest::newRow("triple string") << QByteArray("x = 1\n'''\nrevision = 'a'\n") << 2;
    QTest::newRow("bracket") << QByteArray("x = (\nrevision = 'a'\n") << 1;
    QTest::newRow("backslash at the end") << QByteArray("revision = 'a\\") << 1;
    QTest::newRow("not UTF-8") << QByteArray("x = 1\n\ny = '\xE9'\n") << 3;
    QTest::newRow("NUL") << QByteArray("x = 1\n\0", 7) << 2;
    QTest::newRow("encoding") << QByteArray("# coding: shift_jis\nx = '\x83\x65'\n") << 1;
}

void TestAlembicHeader::damaged()
{
    QFETCH(QByteArray, source);

    const auto header = parseAlembicHeader(source, u"x.py"_s);

    QVERIFY(!header);
    QCOMPARE(header.error().code, base::ErrorCode::BadScript);
    QCOMPARE(header.error().file, u"x.py"_s);
    QTEST(header.error().line, "line");
}

void TestAlembicHeader::descriptionIsWithoutTheFields()
{
    const auto header = parseAlembicHeader("'''Title\n\nWhy.\n\nRevision ID: x\nRevises: y\n"
                                           "Create Date: 2020-01-01\n\nMore.\n'''\n"
                                           "revision = 'a'\ndown_revision = None\n",
                                           u"x.py"_s);
    QVERIFY(header);
    QCOMPARE(header->revision.message, u"Title"_s);
    QCOMPARE(header->revision.description, u"Why.\n\n\nMore."_s);
    QCOMPARE(header->revision.createDate, u"2020-01-01"_s);
}

void TestAlembicHeader::sourceIsDecoded()
{
    const auto text = scripts::readPythonSource(dataDirectory + u"h54_latin1_cookie.py"_s);
    QVERIFY(text);
    QVERIFY(text->contains(u"café table"));
}

QTEST_GUILESS_MAIN(TestAlembicHeader)
#include "tst_alembicheader.moc"
