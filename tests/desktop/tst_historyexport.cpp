#include "desktop/branchyhistory.h"
#include "desktop/history/historyexport.h"
#include "desktop/history/historypage.h"

#include <QDir>
#include <QImage>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;
using namespace desktop;

/// Pictures and text of a history in files.
class TestHistoryExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesText();
    void writesSvg();
    void writesPng();
    void writesPdfOverPages();
    void refusesAnImageThatIsTooHigh();
    void leavesNothingBehind();
    void saysThatItWasWritten();

private:
    [[nodiscard]] HistoryExport request(int size, ExportFormat format, const QString &name) const;
    [[nodiscard]] static QByteArray contents(const HistoryExport &request);

    QTemporaryDir m_directory;
};

HistoryExport TestHistoryExport::request(int size, ExportFormat format, const QString &name) const
{
    auto project = std::make_shared<scripts::Project>();
    project->graph = revisions::RevisionGraph::build(branchyRevisions(size));
    project->files.resize(size);
    auto content = std::make_shared<const HistoryContent>(HistoryContent::layOut(project));
    return {.content = content,
            .marks = HistoryMarks(content->graph(),
                                  {{.name = u"orders <live>"_s,
                                    .environment = profiles::Environment::Production,
                                    .rows = {content->revision(2).id},
                                    .applied = QList<bool>(size, true),
                                    .isTarget = true}},
                                  {}),
            .title = u"Orders"_s,
            .font = QFont(),
            .palette = QPalette(Qt::white),
            .format = format,
            .file = m_directory.filePath(name)};
}

QByteArray TestHistoryExport::contents(const HistoryExport &request)
{
    QFile file(request.file);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestHistoryExport::writesText()
{
    const HistoryExport wanted = request(40, ExportFormat::Text, u"a.txt"_s);
    QVERIFY(writeExport(wanted, {}));
    const QString text = QString::fromUtf8(contents(wanted));
    for (int row = 0; row < 40; ++row) {
        const revisions::Revision &revision = wanted.content->revision(row);
        QCOMPARE(text.count(revision.id), 1);
        QVERIFY(text.contains(revision.message));
    }
    QVERIFY(text.contains(u"(orders <live>)"_s));
    QCOMPARE(text.count(u"◉"_s), 1);
}

void TestHistoryExport::writesSvg()
{
    const HistoryExport wanted = request(40, ExportFormat::Svg, u"a.svg"_s);
    QVERIFY(writeExport(wanted, {}));
    QXmlStreamReader xml(contents(wanted));
    QVERIFY(xml.readNextStartElement());
    QVERIFY(!xml.attributes().value("width"_L1).isEmpty());
    QVERIFY(!xml.attributes().value("height"_L1).isEmpty());
    QVERIFY(!xml.attributes().value("viewBox"_L1).isEmpty());
    QString text;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters)
            text += xml.text();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(text.contains(wanted.content->revision(0).id));
    QVERIFY(text.contains(wanted.content->revision(39).id));
    QVERIFY(text.contains(u"orders <live>"_s));
    const QSvgRenderer renderer(wanted.file);
    QVERIFY(renderer.isValid());
    QVERIFY(renderer.defaultSize().height() > 40 * 10);
}

void TestHistoryExport::writesPng()
{
    const HistoryExport wanted = request(40, ExportFormat::Png, u"a.png"_s);
    QVERIFY(writeExport(wanted, {}));
    const QImage image(wanted.file);
    QVERIFY(!image.isNull());
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            colors.insert(image.pixel(x, y));
    }
    QVERIFY(colors.size() > 5);
    // The last row is on it, not cut off.
    bool hasInk = false;
    for (int x = 0; x < image.width(); ++x)
        hasInk =
            hasInk || image.pixel(x, image.height() - image.height() / 80) != image.pixel(0, 0);
    QVERIFY(hasInk);
}

void TestHistoryExport::writesPdfOverPages()
{
    const HistoryExport one = request(10, ExportFormat::Pdf, u"one.pdf"_s);
    const HistoryExport many = request(200, ExportFormat::Pdf, u"many.pdf"_s);
    QVERIFY(writeExport(one, {}));
    QVERIFY(writeExport(many, {}));
    QVERIFY(contents(one).startsWith("%PDF"));
    QVERIFY(contents(one).trimmed().endsWith("%%EOF"));
    QCOMPARE(contents(one).count("/Type /Page\n"), 1);
    QVERIFY(contents(many).count("/Type /Page\n") >= 4);
}

void TestHistoryExport::refusesAnImageThatIsTooHigh()
{
    const HistoryExport wanted = request(3'000, ExportFormat::Png, u"high.png"_s);
    const auto written = writeExport(wanted, {});
    QVERIFY(!written);
    QCOMPARE(written.error().code, base::ErrorCode::Refused);
    QVERIFY(!QFile::exists(wanted.file));
}

void TestHistoryExport::leavesNothingBehind()
{
    HistoryExport wanted = request(40, ExportFormat::Svg, u"stopped.svg"_s);
    std::stop_source stopped;
    stopped.request_stop();
    const auto written = writeExport(wanted, stopped.get_token());
    QVERIFY(!written);
    QCOMPARE(written.error().code, base::ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(wanted.file));

    wanted.file = m_directory.filePath(u"no/such/place.svg"_s);
    const auto nowhere = writeExport(wanted, {});
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, base::ErrorCode::FileNotWritable);
    QVERIFY(QDir(m_directory.path()).entryList({u"stopped*"_s}).isEmpty());
}

void TestHistoryExport::saysThatItWasWritten()
{
    QTemporaryDir project;
    writeBranchyProject(project.path(), 30);
    HistoryPage page;
    page.setProject(loadedProject(project.path()));
    QTRY_VERIFY(page.isSettled());
    QSignalSpy written(&page, &HistoryPage::exported);
    page.exportTo(ExportFormat::Pdf, m_directory.filePath(u"page.pdf"_s));
    QTRY_COMPARE(written.size(), 1);
    QVERIFY(QFileInfo(m_directory.filePath(u"page.pdf"_s)).size() > 1'000);
}

QTEST_MAIN(TestHistoryExport)
#include "tst_historyexport.moc"
