#include "desktop/theme/colors.h"
#include "desktop/theme/environmentbadge.h"
#include "desktop/theme/icons.h"
#include "desktop/theme/messagebanner.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace desktop;

namespace {

QPalette light()
{
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, Qt::black);
    return palette;
}

QPalette dark()
{
    QPalette palette;
    palette.setColor(QPalette::Base, QColor(0x23, 0x26, 0x29));
    palette.setColor(QPalette::Text, QColor(0xfc, 0xfc, 0xfc));
    return palette;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastOfKnownColors();
    void tellsDarkFromLight();
    void everyColorReads_data();
    void everyColorReads();
    void linksRead_data();
    void linksRead();
    void environmentsDiffer();
    void badgeSaysItsEnvironment();
    void everyIconIsThere();
    void bannerShowsErrorAndCopiesDetails();
    void bannerForgetsOldButtons();
};

void TestTheme::contrastOfKnownColors()
{
    QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 10), 210);
    QCOMPARE(qRound(contrast(Qt::white, Qt::white) * 10), 10);
}

void TestTheme::tellsDarkFromLight()
{
    QVERIFY(!isDark(light()));
    QVERIFY(isDark(dark()));
}

void TestTheme::everyColorReads_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << light();
    QTest::newRow("dark") << dark();
}

void TestTheme::everyColorReads()
{
    QFETCH(QPalette, palette);
    const QColor base = palette.color(QPalette::Base);
    QList<std::pair<QString, QColor>> colors;
    for (const profiles::Environment environment : profiles::environments())
        colors.append(
            {profiles::environmentName(environment), environmentColor(environment, palette)});
    for (const Tone tone : {Tone::Good, Tone::Caution, Tone::Bad, Tone::Muted})
        colors.append({u"tone %1"_s.arg(static_cast<int>(tone)), toneColor(tone, palette)});
    for (int branch = 0; branch < 8; ++branch)
        colors.append({u"lane %1"_s.arg(branch), laneColor(branch, palette)});
    const SqlColors sql = sqlColors(palette);
    colors << std::pair{u"keyword"_s, sql.keyword} << std::pair{u"text"_s, sql.text}
           << std::pair{u"number"_s, sql.number} << std::pair{u"comment"_s, sql.comment};
    for (const auto &[name, color] : std::as_const(colors)) {
        const double ratio = contrast(base, color);
        QVERIFY2(ratio >= 4.5, qPrintable(u"%1: %2"_s.arg(name).arg(ratio)));
    }
}

void TestTheme::linksRead_data()
{
    everyColorReads_data();
}

void TestTheme::linksRead()
{
    QFETCH(QPalette, palette);
    palette.setColor(QPalette::Link, palette.color(QPalette::Base));
    palette = withReadableLinks(palette);
    QVERIFY(contrast(palette.color(QPalette::Link), palette.color(QPalette::Base)) >= 4.5);
    QCOMPARE(withReadableLinks(palette), palette); // What reads is left alone.
}

void TestTheme::environmentsDiffer()
{
    QSet<QRgb> colors;
    QSet<QString> words;
    for (const profiles::Environment environment : profiles::environments()) {
        colors.insert(environmentColor(environment, light()).rgb());
        words.insert(profiles::environmentText(environment));
    }
    QCOMPARE(colors.size(), 4);
    QCOMPARE(words.size(), 4);
}

void TestTheme::badgeSaysItsEnvironment()
{
    EnvironmentBadge badge;
    QVERIFY(badge.isHidden());
    badge.setEnvironment(profiles::Environment::Production);
    QVERIFY(!badge.isHidden());
    QVERIFY(badge.accessibleName().contains(
        profiles::environmentText(profiles::Environment::Production)));
    badge.setEnvironment({});
    QVERIFY(badge.isHidden());
}

void TestTheme::everyIconIsThere()
{
    const QStringList files = QDir(u":/icons"_s).entryList();
    QVERIFY(files.size() > 20);
    for (const QString &file : files) {
        const QImage image = themedIcon(file.chopped(4)).pixmap(QSize(32, 32)).toImage();
        bool drawn = false;
        for (int y = 0; y < image.height() && !drawn; ++y) {
            for (int x = 0; x < image.width() && !drawn; ++x)
                drawn = image.pixelColor(x, y).alpha() > 0;
        }
        QVERIFY2(drawn, qPrintable(file));
    }
}

void TestTheme::bannerShowsErrorAndCopiesDetails()
{
    MessageBanner banner;
    banner.showError({.code = base::ErrorCode::StatementFailed,
                      .message = u"It failed."_s,
                      .hint = u"Mend it."_s,
                      .file = u"a.sql"_s,
                      .line = 7,
                      .sqlState = u"42P01"_s});
    QVERIFY(!banner.isHidden());
    const auto *text = banner.findChild<QLabel *>(u"bannerText"_s);
    QCOMPARE(text->text(), u"It failed.\na.sql:7\nMend it."_s);
    auto *copy = banner.findChild<QPushButton *>();
    QVERIFY(copy);
    copy->click();
    const QString copied = QGuiApplication::clipboard()->text();
    for (const QString &part : {u"It failed."_s, u"a.sql:7"_s, u"42P01"_s, u"statement_failed"_s})
        QVERIFY2(copied.contains(part), qPrintable(copied));
}

void TestTheme::bannerForgetsOldButtons()
{
    MessageBanner banner;
    bool clicked = false;
    banner.showMessage(Tone::Caution, u"Locked."_s);
    banner.addAction(u"Unlock"_s, this, [&clicked] { clicked = true; });
    banner.findChild<QPushButton *>()->click();
    QVERIFY(clicked);
    banner.showMessage(Tone::Good, u"Done."_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!banner.findChild<QPushButton *>());
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
