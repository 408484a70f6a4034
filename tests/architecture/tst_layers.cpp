#include "architecture/sources.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using architecture::SourceFile;
using architecture::sources;

namespace {

/// The rooms of src/ and what each may include besides itself: docs/architecture.md.
const QHash<QString, QStringList> &mayInclude()
{
    static const QStringList belowMigration{u"scripts"_s, u"schema"_s,   u"credentials"_s,
                                            u"jobs"_s,    u"database"_s, u"revisions"_s,
                                            u"base"_s};
    static const QStringList belowPrograms =
        belowMigration + QStringList{u"migration"_s, u"profiles"_s};
    static const QHash<QString, QStringList> rooms{
        {u"base"_s, {}},
        {u"jobs"_s, {u"base"_s}},
        {u"revisions"_s, {u"base"_s}},
        {u"scripts"_s, {u"revisions"_s, u"base"_s}},
        {u"database"_s, {u"base"_s}},
        {u"schema"_s, {u"database"_s, u"base"_s}},
        {u"credentials"_s, {u"database"_s, u"jobs"_s, u"base"_s}},
        {u"profiles"_s, {u"database"_s, u"base"_s}},
        {u"migration"_s, belowMigration},
        {u"cli"_s, belowPrograms},
        {u"desktop"_s, belowPrograms},
    };
    return rooms;
}

bool mayUse(const QString &room, const QString &other)
{
    return other == room || mayInclude().value(room).contains(other);
}

QString roomOf(const QString &path)
{
    return path.section(u'/', 1, 1); // src/<room>/...
}

/// The parts of the desktop, lowest first: a part uses itself and those before it.
const QStringList &desktopParts()
{
    static const QStringList parts{u"settings"_s, u"theme"_s, u"history"_s,     u"jobs"_s,
                                   u"profiles"_s, u"runs"_s,  u"credentials"_s, u"shell"_s};
    return parts;
}

/// Whether the file at \a path may use the desktop's part \a part.
bool mayUsePart(const QString &path, const QString &part)
{
    if (roomOf(path) != "desktop"_L1 || !desktopParts().contains(part))
        return false;
    const QString own = path.section(u'/', 2, 2); // src/desktop/<part>/...
    // What lies beside the parts puts them together.
    return !desktopParts().contains(own) ||
           desktopParts().indexOf(part) <= desktopParts().indexOf(own);
}

/// What stands in quotes behind #include, without what the build generates.
QStringList includesOf(const SourceFile &file)
{
    static const QRegularExpression include(
        u"^\\s*#\\s*include\\s+\"(?!ui_|tst_\\w+\\.moc)([^\"]+)\""_s,
        QRegularExpression::MultilineOption);
    QStringList names;
    for (const QRegularExpressionMatch &match : include.globalMatch(file.text))
        names.append(match.captured(1));
    return names;
}

/// A circle in \a graph, as "a -> b -> a"; empty when there is none.
QString circleIn(const QHash<QString, QStringList> &graph)
{
    QSet<QString> done;
    for (auto start = graph.cbegin(); start != graph.cend(); ++start) {
        QStringList path{start.key()};
        QList<qsizetype> next{0};
        while (!path.isEmpty()) {
            const QStringList others = graph.value(path.last());
            if (next.last() >= others.size()) {
                done.insert(path.takeLast());
                next.removeLast();
                continue;
            }
            const QString other = others[next.last()++];
            if (const qsizetype seen = path.indexOf(other); seen >= 0)
                return (path.sliced(seen) << other).join(u" -> "_s);
            if (!done.contains(other)) {
                path.append(other);
                next.append(0);
            }
        }
    }
    return {};
}

} // namespace

/// The rules of docs/architecture.md that a machine can hold.
class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheSources();
    void knowsEveryRoom();
    void includesOnlyGoDown();
    void desktopPartsOnlyGoDown();
    void includesExist();
    void noFilesIncludeEachOther();
    void linksOnlyGoDown();
    void findsCircles_data();
    void findsCircles();
};

void TestLayers::findsTheSources()
{
    // A wrong path would let every other check pass on nothing.
    QVERIFY(sources(u"src"_s).size() > 50);
    QVERIFY(sources(u"tests"_s).size() > 10);
}

void TestLayers::knowsEveryRoom()
{
    for (const SourceFile &file : sources(u"src"_s))
        QVERIFY2(mayInclude().contains(roomOf(file.path)), qPrintable(file.path));
}

void TestLayers::includesOnlyGoDown()
{
    QStringList offences;
    for (const SourceFile &file : sources(u"src"_s)) {
        for (const QString &include : includesOf(file)) {
            const QString other = include.contains(u'/') ? include.section(u'/', 0, 0) : include;
            if (!mayUse(roomOf(file.path), other))
                offences.append(file.path + u" -> "_s + include);
        }
    }
    QVERIFY2(offences.isEmpty(), qPrintable(offences.join(u'\n')));
}

void TestLayers::desktopPartsOnlyGoDown()
{
    QStringList offences;
    int seen = 0;
    for (const SourceFile &file : sources(u"src"_s)) {
        for (const QString &include : includesOf(file)) {
            if (!include.startsWith("desktop/"_L1))
                continue;
            ++seen;
            if (!mayUsePart(file.path, include.section(u'/', 1, 1)))
                offences.append(file.path + u" -> "_s + include);
        }
    }
    QVERIFY(seen > 50);
    QVERIFY2(offences.isEmpty(), qPrintable(offences.join(u'\n')));
}

void TestLayers::includesExist()
{
    QSet<QString> known;
    QStringList offences;
    const QList<SourceFile> files = sources(u"src"_s) + sources(u"tests"_s);
    for (const SourceFile &file : files)
        known.insert(file.path.section(u'/', 1));
    for (const SourceFile &file : files) {
        const QString folder = file.path.section(u'/', 1, -2) + u'/';
        for (const QString &include : includesOf(file)) {
            const bool isBeside =
                file.path.startsWith("tests/"_L1) && known.contains(folder + include);
            if (!isBeside && !known.contains(include))
                offences.append(file.path + u" -> "_s + include);
        }
    }
    QVERIFY2(offences.isEmpty(), qPrintable(offences.join(u'\n')));
}

void TestLayers::noFilesIncludeEachOther()
{
    QHash<QString, QStringList> files;
    QHash<QString, QStringList> rooms;
    for (const SourceFile &file : sources(u"src"_s)) {
        files.insert(file.path.section(u'/', 1), includesOf(file));
        QStringList &others = rooms[roomOf(file.path)];
        for (const QString &include : includesOf(file)) {
            const QString other = include.section(u'/', 0, 0);
            if (other != roomOf(file.path) && !others.contains(other))
                others.append(other);
        }
    }
    QCOMPARE(circleIn(files), QString());
    QCOMPARE(circleIn(rooms), QString());
    QCOMPARE(circleIn(mayInclude()), QString());
}

void TestLayers::linksOnlyGoDown()
{
    static const QRegularExpression link(u"Stemma::(\\w+)"_s);
    QStringList offences;
    for (const SourceFile &file : architecture::buildFiles(u"src"_s)) {
        for (const QRegularExpressionMatch &match : link.globalMatch(file.text)) {
            const QString target = match.captured(1);
            // A library of a room's subfolder is called <room>_<subfolder>.
            const QString room = target.section(u'_', 0, 0);
            if (room == "desktop"_L1 ? !mayUsePart(file.path, target.section(u'_', 1))
                                     : !mayUse(roomOf(file.path), room))
                offences.append(file.path + u" -> "_s + match.captured());
        }
    }
    QVERIFY(!architecture::buildFiles(u"src"_s).isEmpty());
    QVERIFY2(offences.isEmpty(), qPrintable(offences.join(u'\n')));
}

void TestLayers::findsCircles_data()
{
    QTest::addColumn<QHash<QString, QStringList>>("graph");
    QTest::addColumn<bool>("isCircular");

    using Graph = QHash<QString, QStringList>;
    QTest::newRow("nothing") << Graph{} << false;
    QTest::newRow("diamond") << Graph{{u"a"_s, {u"b"_s, u"c"_s}},
                                      {u"b"_s, {u"d"_s}},
                                      {u"c"_s, {u"d"_s}}}
                             << false;
    QTest::newRow("itself") << Graph{{u"a"_s, {u"a"_s}}} << true;
    QTest::newRow("long way round")
        << Graph{{u"a"_s, {u"b"_s}}, {u"b"_s, {u"x"_s, u"c"_s}}, {u"c"_s, {u"a"_s}}} << true;
}

void TestLayers::findsCircles()
{
    using Graph = QHash<QString, QStringList>;
    QFETCH(Graph, graph);
    QTEST(!circleIn(graph).isEmpty(), "isCircular");
}

QTEST_APPLESS_MAIN(TestLayers)
#include "tst_layers.moc"
