#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The program where there is no display to open a window on.
class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answersWithoutADisplay_data();
    void answersWithoutADisplay();
    void saysThatThereIsNoDisplay();

private:
    void run(const QStringList &arguments);

    QTemporaryDir m_home{};
    QProcess m_program{};
};

void TestProgram::init()
{
    QVERIFY(m_home.isValid());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    environment.insert(u"XDG_CONFIG_HOME"_s, m_home.path());
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_program.setProcessEnvironment(environment);
}

void TestProgram::run(const QStringList &arguments)
{
    m_program.start(QStringLiteral(STEMMA_DESKTOP), arguments);
    QVERIFY(m_program.waitForFinished());
    QCOMPARE(m_program.exitStatus(), QProcess::NormalExit);
}

void TestProgram::answersWithoutADisplay_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("help") << u"--help"_s << QByteArray("--demo");
    QTest::newRow("help in short") << u"-h"_s << QByteArray("--demo");
    QTest::newRow("version") << u"--version"_s << QByteArray("stemma-desktop " STEMMA_VERSION);
}

void TestProgram::answersWithoutADisplay()
{
    QFETCH(QString, option);
    QFETCH(QByteArray, answer);
    run({option});
    QCOMPARE(m_program.exitCode(), 0);
    const QByteArray out = m_program.readAllStandardOutput();
    QVERIFY2(out.contains(answer), out.constData());
}

void TestProgram::saysThatThereIsNoDisplay()
{
    run({u"--demo"_s});
    QCOMPARE(m_program.exitCode(), 1);
    const QByteArray complaint = m_program.readAllStandardError();
    QVERIFY2(complaint.contains("DISPLAY"), complaint.constData());
    QCOMPARE(complaint.count('\n'), 1); // One sentence or two, and nothing of a toolkit.
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
