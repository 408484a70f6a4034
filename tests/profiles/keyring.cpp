#include "profiles/keyring.h"

#include "support/childprocess.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <csignal>

namespace testsupport {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int startMilliseconds = 20'000;

} // namespace

Keyring::Keyring() = default;

Keyring::~Keyring()
{
    stop();
    m_bus.terminate();
    m_bus.waitForFinished();
}

bool Keyring::start()
{
    m_bus.setProcessEnvironment(environment());
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    if (!m_bus.waitForStarted() || !m_bus.waitForReadyRead(startMilliseconds))
        return false;
    m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
    return startKeyring();
}

bool Keyring::startKeyring()
{
    m_keyring.setProcessEnvironment(environment());
    m_keyring.start(u"gnome-keyring-daemon"_s,
                    {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
    if (!m_keyring.waitForStarted())
        return false;
    m_keyring.write("test");
    m_keyring.waitForBytesWritten(); // No event loop runs here that would do it.
    m_keyring.closeWriteChannel();
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < startMilliseconds) {
        const Finished named =
            runProgram(u"dbus-send"_s,
                       {u"--session"_s, u"--print-reply"_s, u"--dest=org.freedesktop.DBus"_s,
                        u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus.NameHasOwner"_s,
                        u"string:org.freedesktop.secrets"_s},
                       std::chrono::seconds(10), environment());
        if (named.output.contains("true"))
            return true;
        QThread::msleep(50);
    }
    return false;
}

bool Keyring::restart()
{
    stop();
    return startKeyring();
}

bool Keyring::lock()
{
    const Finished locked =
        runProgram(u"dbus-send"_s,
                   {u"--session"_s, u"--print-reply"_s, u"--dest=org.freedesktop.secrets"_s,
                    u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service.Lock"_s,
                    u"array:objpath:/org/freedesktop/secrets/collection/login"_s},
                   std::chrono::seconds(10), environment());
    return locked.succeeded();
}

void Keyring::freeze()
{
    ::kill(static_cast<pid_t>(m_keyring.processId()), SIGSTOP);
}

void Keyring::thaw()
{
    ::kill(static_cast<pid_t>(m_keyring.processId()), SIGCONT);
}

void Keyring::stop()
{
    if (m_keyring.state() == QProcess::NotRunning)
        return;
    thaw();
    m_keyring.terminate();
    if (!m_keyring.waitForFinished(5'000)) {
        m_keyring.kill();
        m_keyring.waitForFinished();
    }
}

QProcessEnvironment Keyring::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_home.path());
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_address);
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "DISPLAY",
                             "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "STEMMA_VAULT"}) {
        environment.remove(QLatin1StringView(name));
    }
    return environment;
}

void Keyring::enter() const
{
    const QProcessEnvironment wanted = environment();
    for (const QString &name : QProcessEnvironment::systemEnvironment().keys()) {
        if (!wanted.contains(name))
            qunsetenv(name.toUtf8().constData());
    }
    for (const char *name : {"HOME", "XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS"})
        qputenv(name, wanted.value(QLatin1StringView(name)).toUtf8());
}

QStringList Keyring::filesWith(const QByteArray &text) const
{
    QStringList found;
    QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QFile::ReadOnly) && file.readAll().contains(text))
            found.append(file.fileName());
    }
    return found;
}

} // namespace testsupport
