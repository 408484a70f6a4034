#include "desktop/jobs/logpane.h"
#include "desktop/shots.h"
#include "desktop/watchdog.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace desktop;
using base::Level;

/// The log of jobs: filtered, searched, followed, copied and saved.
class TestLogPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isAModel();
    void showsLevelsWithTheirCounts();
    void searches();
    void showsOneJobOrAll();
    void takesAHundredThousandLines();
    void followsTheNewestLineUntilOneScrolls();
    void copiesRows();
    void saves_data();
    void saves();
    void saysWhenSavingFails();
    void letsOldLinesGo();

private:
    void append(int job, const QStringList &texts, Level level = Level::Info);
    [[nodiscard]] QStringList shown() const;
    template<typename Widget>
    [[nodiscard]] Widget *child(const QString &name) const
    {
        return m_pane->findChild<Widget *>(name);
    }
    [[nodiscard]] QToolButton *level(Level level) const
    {
        return child<QToolButton>(u"level%1Button"_s.arg(static_cast<int>(level)));
    }

    base::SystemClock m_clock{};
    std::unique_ptr<LogModel> m_model{};
    std::unique_ptr<LogPane> m_pane{};
};

void TestLogPane::init()
{
    m_model = std::make_unique<LogModel>();
    m_pane = std::make_unique<LogPane>();
    m_pane->setModel(*m_model, m_clock);
    m_pane->resize(900, 400);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void TestLogPane::cleanup()
{
    m_pane.reset();
    m_model.reset();
    VERIFY_GUI_THREAD_WAS_FREE();
}

void TestLogPane::append(int job, const QStringList &texts, Level level)
{
    QList<base::LogRecord> records;
    for (const QString &text : texts)
        records.append({.level = level, .text = text, .at = m_clock.now()});
    m_model->append(job, u"Job %1"_s.arg(job), records);
}

QStringList TestLogPane::shown() const
{
    QStringList texts;
    for (int row = 0; row < m_model->rowCount(); ++row)
        texts.append(m_model->recordAt(row).text);
    return texts;
}

void TestLogPane::isAModel()
{
    const QAbstractItemModelTester tester(m_model.get(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    append(1, {u"a"_s, u"b"_s});
    append(2, {u"c"_s}, Level::Error);
    m_model->setFilter({.text = u"c"_s});
    QCOMPARE(shown(), QStringList{u"c"_s});
    m_model->setFilter({});
    m_model->removeJob(1);
    QCOMPARE(shown(), QStringList{u"c"_s});
}

void TestLogPane::showsLevelsWithTheirCounts()
{
    append(1, {u"one"_s, u"two"_s});
    append(1, {u"careful"_s}, Level::Warning);
    append(1, {u"broken"_s}, Level::Error);
    QCOMPARE(level(Level::Info)->text(), u"Note 2"_s);
    QCOMPARE(level(Level::Error)->text(), u"Error 1"_s);
    QCOMPARE(level(Level::Debug)->text(), u"Detail 0"_s);

    QTest::mouseClick(level(Level::Info), Qt::LeftButton);
    QCOMPARE(shown(), (QStringList{u"careful"_s, u"broken"_s}));
    QTest::mouseClick(level(Level::Warning), Qt::LeftButton);
    QTest::mouseClick(level(Level::Error), Qt::LeftButton);
    QCOMPARE(shown(), QStringList());
    QVERIFY(child<QLabel>(u"emptyLabel"_s)->isVisible());
    QCOMPARE(level(Level::Info)->text(), u"Note 2"_s); // What is hidden is still counted.
}

void TestLogPane::searches()
{
    append(1, {u"Running upgrade r01 -> r02"_s, u"NOTICE: table is new"_s});
    QTest::keyClick(m_pane.get(), Qt::Key_F, Qt::ControlModifier);
    auto *search = child<QLineEdit>(u"searchEdit"_s);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, u"notice"_s);
    QCOMPARE(shown(), QStringList{u"NOTICE: table is new"_s});
    append(1, {u"another notice"_s, u"something else"_s});
    QCOMPARE(shown(), (QStringList{u"NOTICE: table is new"_s, u"another notice"_s}));
    search->clear();
    QCOMPARE(shown().size(), 4);
}

void TestLogPane::showsOneJobOrAll()
{
    append(1, {u"a"_s, u"b"_s});
    append(2, {u"c"_s});
    m_pane->setJob(2);
    QCOMPARE(shown(), QStringList{u"c"_s});
    QCOMPARE(level(Level::Info)->text(), u"Note 1"_s);
    QVERIFY(child<QTableView>(u"table"_s)->isColumnHidden(LogModel::JobColumn));
    child<QCheckBox>(u"allJobsBox"_s)->click();
    QCOMPARE(shown().size(), 3);
    QVERIFY(!child<QTableView>(u"table"_s)->isColumnHidden(LogModel::JobColumn));
}

void TestLogPane::takesAHundredThousandLines()
{
    constexpr int batches = 100;
    constexpr int lines = 1'000;
    QList<base::LogRecord> records;
    for (int i = 0; i < lines; ++i) {
        records.append({.level = i % 10 == 0 ? Level::Warning : Level::Info,
                        .text = u"NOTICE: row %1 of the table was looked at"_s.arg(i),
                        .at = m_clock.now()});
    }
    for (int i = 0; i < batches; ++i) {
        // As a job delivers them: from the event loop.
        QMetaObject::invokeMethod(
            m_model.get(), [&] { m_model->append(1, u"Job"_s, records); }, Qt::QueuedConnection);
        QTest::qWait(1);
    }
    QTRY_COMPARE(m_model->rowCount(), batches * lines);
    QTRY_COMPARE(level(Level::Warning)->text(), u"Warning %1"_s.arg(QLocale().toString(10'000)));

    auto *search = child<QLineEdit>(u"searchEdit"_s);
    search->setFocus();
    QTest::keyClicks(search, u"row 77 "_s);
    QTRY_VERIFY(m_model->isComplete());
    QCOMPARE(m_model->rowCount(), batches);
    QMetaObject::invokeMethod(search, &QLineEdit::clear, Qt::QueuedConnection);
    QTRY_COMPARE(m_model->rowCount(), batches * lines);
    auto *table = child<QTableView>(u"table"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier);
    QTRY_COMPARE(table->verticalScrollBar()->value(), table->verticalScrollBar()->maximum());
    QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
    QTRY_COMPARE(table->verticalScrollBar()->value(), 0);
}

void TestLogPane::followsTheNewestLineUntilOneScrolls()
{
    const QStringList many(200, u"line"_s);
    QScrollBar *bar = child<QTableView>(u"table"_s)->verticalScrollBar();
    append(1, many);
    QTRY_VERIFY(bar->maximum() > 0 && bar->value() == bar->maximum());
    QVERIFY(m_pane->isFollowing());

    bar->setValue(10);
    QVERIFY(!m_pane->isFollowing());
    append(1, many);
    QTest::qWait(50);
    QCOMPARE(bar->value(), 10);

    QTest::mouseClick(child<QToolButton>(u"followButton"_s), Qt::LeftButton);
    QTRY_COMPARE(bar->value(), bar->maximum());
    append(1, many);
    QTRY_COMPARE(bar->value(), bar->maximum());
    QVERIFY(m_pane->isFollowing());
}

void TestLogPane::copiesRows()
{
    append(1, {u"first"_s, u"second"_s, u"third"_s});
    auto *table = child<QTableView>(u"table"_s);
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::mouseClick(child<QToolButton>(u"copyButton"_s), Qt::LeftButton);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.first().endsWith("Note  first"_L1));
    QVERIFY(lines.last().endsWith("Note  second"_L1));
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text().split(u'\n'), lines);
}

void TestLogPane::saves_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("text") << u"log.txt"_s;
    QTest::newRow("JSON lines") << u"log.jsonl"_s;
}

void TestLogPane::saves()
{
    QFETCH(QString, name);
    append(1, {u"first"_s, u"it's \"two\"\nlines"_s});
    append(1, {u"hidden"_s}, Level::Debug);
    level(Level::Debug)->click();
    const QTemporaryDir directory;
    QSignalSpy saved(m_pane.get(), &LogPane::saved);

    m_pane->saveTo(directory.filePath(name));
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(saved.first().last().toBool());

    QFile file(directory.filePath(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(!text.contains("hidden"));
    if (name.endsWith("txt"_L1)) {
        QVERIFY(text.contains("Note  first\n"));
        return;
    }
    const QByteArrayList lines = text.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    const QJsonObject object = QJsonDocument::fromJson(lines.last()).object();
    QCOMPARE(object.value(u"text"_s).toString(), u"it's \"two\"\nlines"_s);
    QCOMPARE(object.value(u"level"_s).toString(), u"info"_s);
    QCOMPARE(object.value(u"job"_s).toString(), u"Job 1"_s);
    QVERIFY(QDateTime::fromString(object.value(u"at"_s).toString(), Qt::ISODateWithMs).isValid());
}

void TestLogPane::saysWhenSavingFails()
{
    append(1, {u"first"_s});
    QSignalSpy saved(m_pane.get(), &LogPane::saved);
    m_pane->saveTo(u"/nowhere/at/all/log.txt"_s);
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(!saved.first().last().toBool());
    auto *banner = m_pane->findChild<QWidget *>(u"banner"_s);
    QVERIFY(banner->isVisible());
    testsupport::shoot(*m_pane, u"logpane-notsaved"_s);
}

void TestLogPane::letsOldLinesGo()
{
    const QList<base::LogRecord> records(200'000, {.text = u"line"_s, .at = m_clock.now()});
    for (int i = 0; i < 3; ++i)
        m_model->append(i + 1, u"Job"_s, records);
    QTRY_VERIFY(m_model->isComplete());
    QCOMPARE(m_model->dropped(), 100'000);
    QCOMPARE(m_model->rowCount(), 500'000);
}

WATCHED_TEST_MAIN(TestLogPane)
#include "tst_logpane.moc"
