#include "desktop/settings/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

using namespace Qt::Literals::StringLiterals;
using desktop::Settings;

/// What the window remembers, and the file in which that rests.
class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }
    void missingFileIsFresh();
    void valuesSurvive();
    void whatWasRemovedStaysAway();
    void changesAreWrittenTogetherAndElsewhere();
    void sameValueIsNoChange();
    void changesOfAnotherProcessStay();
    void twoOnOneFileKeepEachOthersChanges();
    void unwritableFileIsSaidAndTriedAgain();
    void damagedFileIsSetAside_data();
    void damagedFileIsSetAside();

private:
    [[nodiscard]] QString path() const { return m_directory->filePath(u"sub/desktop.ini"_s); }
    /// Makes sure that the file's directory is there.
    void write(const QByteArray &content);

    std::unique_ptr<QTemporaryDir> m_directory{};
};

void TestSettings::write(const QByteArray &content)
{
    QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void TestSettings::missingFileIsFresh()
{
    {
        const Settings settings(path());
        QVERIFY(settings.setAside().isEmpty());
        QVERIFY(settings.keys().isEmpty());
        QCOMPARE(settings.value(u"language"_s, u"de"_s).toString(), u"de"_s);
    }
    QVERIFY(!QFile::exists(path())); // Whoever changes nothing leaves nothing.
}

void TestSettings::valuesSurvive()
{
    {
        Settings settings(path());
        settings.setValue(u"window/state"_s, QByteArray("\0\xff binary", 9));
        settings.setValue(u"language"_s, u"de"_s);
        settings.setValue(u"jobs/notify"_s, false);
        QCOMPARE(settings.value(u"language"_s).toString(), u"de"_s);
    }
    const Settings settings(path());
    QVERIFY2(settings.setAside().isEmpty(), qPrintable(settings.setAside()));
    QCOMPARE(settings.keys(), QStringList({u"jobs/notify"_s, u"language"_s, u"window/state"_s}));
    QCOMPARE(settings.value(u"language"_s).toString(), u"de"_s);
    QCOMPARE(settings.value(u"jobs/notify"_s, true).toBool(), false);
    QCOMPARE(settings.value(u"window/state"_s).toByteArray(), QByteArray("\0\xff binary", 9));
}

void TestSettings::whatWasRemovedStaysAway()
{
    write("[jobs]\nnotify=true\nsplitter=1\n");
    {
        Settings settings(path());
        QVERIFY(settings.contains(u"jobs/notify"_s));
        settings.remove(u"jobs/notify"_s);
        QVERIFY(!settings.contains(u"jobs/notify"_s));
    }
    QCOMPARE(Settings(path()).keys(), QStringList(u"jobs/splitter"_s));
}

void TestSettings::changesAreWrittenTogetherAndElsewhere()
{
    Settings settings(path());
    std::atomic<int> writes = 0;
    std::atomic<QThread *> writer = nullptr;
    connect(
        &settings, &Settings::written, this,
        [&] {
            ++writes;
            writer = QThread::currentThread();
        },
        Qt::DirectConnection);
    for (int i = 0; i < 100; ++i)
        settings.setValue(u"window/width"_s, i);
    QTRY_COMPARE(writes, 1);
    QVERIFY(writer != thread());
    QCOMPARE(QSettings(path(), QSettings::IniFormat).value(u"window/width"_s).toInt(), 99);

    settings.setValue(u"window/width"_s, 100); // The writer has not gone home.
    QTRY_COMPARE(writes, 2);
    QCOMPARE(QSettings(path(), QSettings::IniFormat).value(u"window/width"_s).toInt(), 100);
}

void TestSettings::sameValueIsNoChange()
{
    Settings settings(path());
    QSignalSpy written(&settings, &Settings::written);
    settings.setValue(u"language"_s, u"de"_s);
    QTRY_COMPARE(written.size(), 1);
    settings.setValue(u"language"_s, u"de"_s);
    QVERIFY(!written.wait(500));
}

void TestSettings::changesOfAnotherProcessStay()
{
    Settings settings(path());
    settings.setValue(u"window/width"_s, 1);
    {
        QSettings other(path(), QSettings::IniFormat);
        other.setValue(u"language"_s, u"fr"_s);
    }
    QSignalSpy written(&settings, &Settings::written);
    settings.setValue(u"window/width"_s, 2);
    QTRY_VERIFY(!written.isEmpty());
    const Settings again(path());
    QCOMPARE(again.value(u"language"_s).toString(), u"fr"_s);
    QCOMPARE(again.value(u"window/width"_s).toInt(), 2);
}

void TestSettings::twoOnOneFileKeepEachOthersChanges()
{
    {
        Settings one(path());
        Settings two(path());
        for (int i = 0; i < 50; ++i) {
            one.setValue(u"one/%1"_s.arg(i), i);
            two.setValue(u"two/%1"_s.arg(i), i);
        }
    }
    QCOMPARE(Settings(path()).keys().size(), 100);
}

void TestSettings::unwritableFileIsSaidAndTriedAgain()
{
    // A file where the directory should be stops everybody, root too.
    const QString blocked = QFileInfo(path()).path();
    QFile obstacle(blocked);
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    obstacle.close();
    {
        Settings settings(path());
        QSignalSpy failed(&settings, &Settings::writingFailed);
        settings.setValue(u"language"_s, u"de"_s);
        QTRY_COMPARE(failed.size(), 1);
        const auto error = failed.first().first().value<base::Error>();
        QCOMPARE(error.code, base::ErrorCode::FileNotWritable);
        QVERIFY2(error.message.contains(path()), qPrintable(error.message));
        QVERIFY(!error.hint.isEmpty());
        QCOMPARE(settings.value(u"language"_s).toString(), u"de"_s);

        QVERIFY(obstacle.remove());
        settings.setValue(u"jobs/notify"_s, true);
    }
    QCOMPARE(Settings(path()).keys(), QStringList({u"jobs/notify"_s, u"language"_s}));
}

void TestSettings::damagedFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("zeros after a crash") << QByteArray(512, '\0');
    QTest::newRow("cut inside a section") << QByteArray("[window\ngeometry=");
}

void TestSettings::damagedFileIsSetAside()
{
    QFETCH(QByteArray, content);
    write(content);
    {
        Settings settings(path());
        QVERIFY(settings.setAside().startsWith(path()));
        QFile aside(settings.setAside());
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), content); // Nothing is lost.
        settings.setValue(u"language"_s, u"fr"_s);
    }
    const Settings settings(path());
    QVERIFY(settings.setAside().isEmpty());
    QCOMPARE(settings.value(u"language"_s).toString(), u"fr"_s);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
