#include "desktop/shell/settingsfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestSettingsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void missingFileIsFresh();
    void soundFileIsKept();
    void damagedFileIsSetAside_data();
    void damagedFileIsSetAside();
};

void TestSettingsFile::missingFileIsFresh()
{
    const QTemporaryDir directory;
    const auto opened = desktop::openSettings(directory.filePath(u"desktop.ini"_s));
    QVERIFY(opened.setAside.isEmpty());
    QVERIFY(opened.settings->allKeys().isEmpty());
}

void TestSettingsFile::soundFileIsKept()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"desktop.ini"_s);
    {
        const auto opened = desktop::openSettings(path);
        opened.settings->setValue(u"window/state"_s, QByteArray("\0\xff binary", 9));
        opened.settings->setValue(u"language"_s, u"de"_s);
    }
    const auto opened = desktop::openSettings(path);
    QVERIFY2(opened.setAside.isEmpty(), qPrintable(opened.setAside));
    QCOMPARE(opened.settings->value(u"language"_s).toString(), u"de"_s);
    QCOMPARE(opened.settings->value(u"window/state"_s).toByteArray(),
             QByteArray("\0\xff binary", 9));
}

void TestSettingsFile::damagedFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("zeros after a crash") << QByteArray(512, '\0');
    QTest::newRow("cut inside a section") << QByteArray("[window\ngeometry=");
}

void TestSettingsFile::damagedFileIsSetAside()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"desktop.ini"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();

    const auto opened = desktop::openSettings(path);
    QVERIFY(opened.setAside.startsWith(path));
    QFile aside(opened.setAside);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), content); // Nothing is lost.
    opened.settings->setValue(u"language"_s, u"fr"_s);
    opened.settings->sync();
    QCOMPARE(opened.settings->status(), QSettings::NoError);
}

QTEST_GUILESS_MAIN(TestSettingsFile)
#include "tst_settingsfile.moc"
