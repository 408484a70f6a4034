#include "cli/stemmaprogram.h"
#include "support/postgresserver.h"

#include <QElapsedTimer>
#include <QTest>

#include <csignal>
#include <memory>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace testsupport;
using namespace Qt::Literals::StringLiterals;

/// What happens when somebody sits at the terminal: questions, secrets, colours, the bar.
class TestTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void asksForThePasswordWithoutEcho_data();
    void asksForThePasswordWithoutEcho();
    void asksForTheProductionName_data();
    void asksForTheProductionName();
    void asksBeforeAReset();
    void ctrlCEndsAQuestion();
    void coloursOnlyATerminal();

private:
    std::unique_ptr<PostgresServer> m_server;
};

namespace {

/// `stemma` behind a pseudo terminal.
class Terminal
{
public:
    Terminal(const QStringList &arguments, const QString &databaseUrl)
    {
        m_child = forkpty(&m_master, nullptr, nullptr, nullptr);
        if (m_child == 0) {
            qputenv("TERM", "xterm");
            qputenv("STEMMA_DATABASE_URL", databaseUrl.toUtf8());
            std::vector<QByteArray> texts{StemmaProgram::path().toUtf8()};
            for (const QString &argument : arguments)
                texts.push_back(argument.toUtf8());
            std::vector<char *> argv;
            for (QByteArray &text : texts)
                argv.push_back(text.data());
            argv.push_back(nullptr);
            execv(argv.front(), argv.data());
            _exit(127);
        }
    }
    ~Terminal()
    {
        if (m_child > 0) {
            kill(m_child, SIGKILL);
            waitpid(m_child, nullptr, 0);
        }
        close(m_master);
    }
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    /// Reads until \a text has appeared; false when it does not come.
    bool waitFor(const QByteArray &text)
    {
        QElapsedTimer timer;
        timer.start();
        while (!m_seen.contains(text) && timer.elapsed() < 20'000) {
            if (!readSome())
                break;
        }
        return m_seen.contains(text);
    }
    void type(const QByteArray &text) const
    {
        if (write(m_master, text.constData(), static_cast<std::size_t>(text.size())) < 0)
            qFatal("cannot type");
    }
    /// Reads to the end and returns the exit code.
    int finish()
    {
        while (readSome()) {
        }
        int status = 0;
        waitpid(std::exchange(m_child, -1), &status, 0);
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    [[nodiscard]] const QByteArray &seen() const { return m_seen; }

private:
    bool readSome()
    {
        pollfd waiting{.fd = m_master, .events = POLLIN, .revents = 0};
        if (poll(&waiting, 1, 20'000) != 1)
            return false;
        char buffer[4096];
        const ssize_t got = read(m_master, buffer, sizeof buffer);
        if (got <= 0)
            return false;
        m_seen.append(buffer, got);
        return true;
    }

    int m_master = -1;
    pid_t m_child = -1;
    QByteArray m_seen{};
};

} // namespace

void TestTerminal::initTestCase()
{
    auto server = PostgresServer::start({.tcp = true});
    QVERIFY2(server, server ? "" : qPrintable(server.error()));
    m_server = *std::move(server);
    QVERIFY(
        m_server->psql(u"postgres"_s, u"CREATE ROLE anna LOGIN SUPERUSER PASSWORD 'open sesame'"_s)
            .succeeded());
}

void TestTerminal::asksForThePasswordWithoutEcho_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("right") << QByteArray("open sesame") << 0;
    QTest::newRow("wrong") << QByteArray("open barley") << 1;
}

void TestTerminal::asksForThePasswordWithoutEcho()
{
    QFETCH(QByteArray, typed);
    QFETCH(int, exitCode);
    const ScratchProject project;
    project.addChain(1);
    Terminal terminal({u"-C"_s, project.path(), u"upgrade"_s},
                      m_server->tcpUrl(m_server->createDatabase(), u"anna"_s));

    QVERIFY2(terminal.waitFor("Password for "), terminal.seen().constData());
    terminal.type(typed + "\n");

    QCOMPARE(terminal.finish(), exitCode);
    QVERIFY2(!terminal.seen().contains(typed), terminal.seen().constData());
    QVERIFY2(terminal.seen().contains(exitCode == 0 ? "Applied 1 revision" : "anna"),
             terminal.seen().constData());
}

void TestTerminal::asksForTheProductionName_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("the name") << QByteArray("scratch") << 0;
    QTest::newRow("yes is no name") << QByteArray("yes") << 4;
    QTest::newRow("nothing") << QByteArray() << 4;
}

void TestTerminal::asksForTheProductionName()
{
    QFETCH(QByteArray, typed);
    QFETCH(int, exitCode);
    const ScratchProject project(u"environment = \"production\""_s);
    project.addChain(1);
    Terminal terminal({u"-C"_s, project.path(), u"upgrade"_s}, project.sqliteUrl());

    QVERIFY2(terminal.waitFor("PRODUCTION scratch: 1 step, from base to r01"),
             terminal.seen().constData());
    terminal.type(typed + "\n");

    QCOMPARE(terminal.finish(), exitCode);
}

void TestTerminal::asksBeforeAReset()
{
    const ScratchProject project(u"environment = \"development\""_s);
    project.addChain(1);
    const StemmaProgram stemma(project, project.sqliteUrl());
    QCOMPARE(stemma.run({u"upgrade"_s}).exitCode, 0);
    QVERIFY(sqliteExecute(project.sqliteFile(), u"CREATE TABLE stray (x)"_s));
    const auto strays = [&] {
        return sqliteValues(project.sqliteFile(),
                            u"SELECT name FROM sqlite_master WHERE name = 'stray'"_s)
            .size();
    };

    Terminal no({u"-C"_s, project.path(), u"reset"_s}, project.sqliteUrl());
    QVERIFY2(no.waitFor("This drops everything"), no.seen().constData());
    no.type("no\n");
    QCOMPARE(no.finish(), 4);
    QCOMPARE(strays(), 1);

    Terminal yes({u"-C"_s, project.path(), u"reset"_s}, project.sqliteUrl());
    QVERIFY2(yes.waitFor("This drops everything"), yes.seen().constData());
    yes.type("yes\n");
    QCOMPARE(yes.finish(), 0);
    QCOMPARE(strays(), 0);
}

void TestTerminal::ctrlCEndsAQuestion()
{
    const ScratchProject project;
    project.addChain(1);
    Terminal terminal({u"-C"_s, project.path(), u"upgrade"_s},
                      m_server->tcpUrl(m_server->createDatabase(), u"anna"_s));
    QVERIFY2(terminal.waitFor("Password for "), terminal.seen().constData());
    terminal.type("\x03");
    QCOMPARE(terminal.finish(), 130);
}

void TestTerminal::coloursOnlyATerminal()
{
    const ScratchProject project;
    project.addChain(2);
    Terminal terminal({u"-C"_s, project.path(), u"upgrade"_s}, project.sqliteUrl());
    QCOMPARE(terminal.finish(), 0);
    QVERIFY2(terminal.seen().contains("\x1b[32m"), terminal.seen().constData());

    const StemmaProgram stemma(project, project.sqliteUrl());
    const Answer piped = stemma.run({u"downgrade"_s, u"base"_s});
    QVERIFY2(!piped.all().contains('\x1b'), piped.all().constData());
}

QTEST_GUILESS_MAIN(TestTerminal)
#include "tst_terminal.moc"
