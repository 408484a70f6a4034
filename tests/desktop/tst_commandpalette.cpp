#include "desktop/shell/commandpalette.h"

#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using desktop::CommandPalette;
using desktop::PaletteEntry;

class TestCommandPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scores_data();
    void scores();
    void betterMatchComesFirst();
    void returnActsOnTheBest();
    void refusedIsShownButNotDone();
    void arrowsMoveWhileTyping();
    void hashAsksForRevisions();
    void nothingFoundIsSaid();

private:
    QStringList m_done{};
    [[nodiscard]] PaletteEntry entry(const QString &text, const QString &refusal = {});
};

PaletteEntry TestCommandPalette::entry(const QString &text, const QString &refusal)
{
    return {.text = text, .act = [this, text] { m_done.append(text); }, .refusal = refusal};
}

void TestCommandPalette::scores_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    QTest::newRow("nothing typed") << u"Upgrade"_s << QString() << true;
    QTest::newRow("letters in order") << u"Upgrade to Head"_s << u"uth"_s << true;
    QTest::newRow("whatever the case") << u"Upgrade"_s << u"UPG"_s << true;
    QTest::newRow("spaces do not count") << u"Upgrade to Head"_s << u"up head"_s << true;
    QTest::newRow("not in that order") << u"Upgrade"_s << u"gpu"_s << false;
    QTest::newRow("a letter that is not there") << u"Upgrade"_s << u"upx"_s << false;
}

void TestCommandPalette::scores()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    QTEST(CommandPalette::score(text, typed) > 0, "found");
}

void TestCommandPalette::betterMatchComesFirst()
{
    QVERIFY(CommandPalette::score(u"Roll Back One"_s, u"rbo"_s) >
            CommandPalette::score(u"Show carboys"_s, u"rbo"_s));
    QVERIFY(CommandPalette::score(u"Merge Heads"_s, u"merge"_s) >
            CommandPalette::score(u"Make every large graph eager"_s, u"merge"_s));
}

void TestCommandPalette::returnActsOnTheBest()
{
    m_done.clear();
    CommandPalette palette({entry(u"Overview"_s), entry(u"Upgrade to Head"_s)}, {});
    palette.show();
    auto *field = palette.findChild<QLineEdit *>();
    QTest::keyClicks(field, u"head"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_done, QStringList{u"Upgrade to Head"_s});
    QCOMPARE(palette.result(), int(QDialog::Accepted));
}

void TestCommandPalette::refusedIsShownButNotDone()
{
    m_done.clear();
    CommandPalette palette({entry(u"Upgrade"_s, u"The connection is read-only."_s)}, {});
    palette.show();
    const auto *list = palette.findChild<QListView *>();
    QVERIFY(list->model()->index(0, 0).data().toString().contains(u"read-only"_s));
    QTest::keyClick(palette.findChild<QLineEdit *>(), Qt::Key_Return);
    QVERIFY(m_done.isEmpty());
    QVERIFY(palette.isVisible());
}

void TestCommandPalette::arrowsMoveWhileTyping()
{
    m_done.clear();
    CommandPalette palette({entry(u"One"_s), entry(u"Two"_s)}, {});
    palette.show();
    auto *field = palette.findChild<QLineEdit *>();
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_done, QStringList{u"Two"_s});
}

void TestCommandPalette::hashAsksForRevisions()
{
    QStringList asked;
    CommandPalette palette({entry(u"One"_s)}, [&](const QString &words) {
        asked.append(words);
        return QList{entry(u"20260215_0001"_s)};
    });
    palette.show();
    QTest::keyClicks(palette.findChild<QLineEdit *>(), u"#0001"_s);
    QCOMPARE(asked.last(), u"0001"_s);
    QCOMPARE(palette.findChild<QListView *>()->model()->rowCount(), 1);
}

void TestCommandPalette::nothingFoundIsSaid()
{
    CommandPalette palette({entry(u"One"_s)}, {});
    palette.show();
    QTest::keyClicks(palette.findChild<QLineEdit *>(), u"zzz"_s);
    QVERIFY(palette.findChild<QWidget *>(u"nothingLabel"_s)->isVisible());
    QTest::keyClick(palette.findChild<QLineEdit *>(), Qt::Key_Return); // Does nothing, and no harm.
    QVERIFY(palette.isVisible());
}

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
