#include "cli/scratchproject.h"
#include "desktop/history/projectwatcher.h"
#include "desktop/targets.h"
#include "scripts/project.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace desktop;
using testsupport::ScratchProject;

/// Nothing that changes on disk is missed, whatever the watcher and the reader were doing then.
class TestProjectWatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsOfAWriteInPlace();
    void tellsOfAWriteBehindTheReading();
    void tellsOfAFileThatWentBehindTheReading();
    void tellsOnceOfFilesFromTheFuture();

private:
    [[nodiscard]] QString script() const { return m_project->script(testsupport::chainId(2)); }
    void append() const;
    /// Long after everything that was written until now.
    static QDateTime later() { return QDateTime::currentDateTimeUtc().addSecs(60); }

    std::unique_ptr<ScratchProject> m_project{};
    scripts::ProjectConfig m_config{};
};

void TestProjectWatcher::init()
{
    m_project = std::make_unique<ScratchProject>();
    m_project->addChain(3);
    m_config = testsupport::configOf(*m_project);
}

void TestProjectWatcher::append() const
{
    QFile file(script());
    QVERIFY(file.open(QIODevice::Append));
    file.write("\n-- in place\n");
}

void TestProjectWatcher::tellsOfAWriteInPlace()
{
    ProjectWatcher watcher;
    QSignalSpy told(&watcher, &ProjectWatcher::changed);
    watcher.watch(m_config, later());
    // The first look may come before or behind a write, and nobody says when it was.
    for (int attempt = 0; attempt < 20 && told.isEmpty(); ++attempt) {
        append();
        told.wait(1'000);
    }
    QCOMPARE(told.size(), 1);
}

void TestProjectWatcher::tellsOfAWriteBehindTheReading()
{
    const auto project = scripts::loadProject(m_config);
    QVERIFY(project);
    append();
    ProjectWatcher watcher;
    QSignalSpy told(&watcher, &ProjectWatcher::changed);
    watcher.watch(m_config, project->readAt);
    QVERIFY(!told.isEmpty() || told.wait(20'000));
}

void TestProjectWatcher::tellsOfAFileThatWentBehindTheReading()
{
    const auto project = scripts::loadProject(m_config);
    QVERIFY(project);
    QVERIFY(QFile::remove(script()));
    ProjectWatcher watcher;
    QSignalSpy told(&watcher, &ProjectWatcher::changed);
    watcher.watch(m_config, project->readAt);
    QVERIFY(!told.isEmpty() || told.wait(20'000));
}

void TestProjectWatcher::tellsOnceOfFilesFromTheFuture()
{
    QFile file(script());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(later(), QFileDevice::FileModificationTime));
    file.close();
    ProjectWatcher watcher;
    QSignalSpy told(&watcher, &ProjectWatcher::changed);
    for (int reading = 0; reading < 3; ++reading)
        watcher.watch(m_config, QDateTime::currentDateTimeUtc());
    QVERIFY(told.wait(20'000));
    QVERIFY(!told.wait(1'000));
    QCOMPARE(told.size(), 1);
}

QTEST_MAIN(TestProjectWatcher)
#include "tst_projectwatcher.moc"
