#include "migration/alembic/childprocess.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <poll.h>
#include <spawn.h>
#include <sys/eventfd.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace migration {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(migration::ChildProcess)
};

void closeFd(int &fd)
{
    if (fd >= 0)
        close(std::exchange(fd, -1));
}

/// NUL-terminated copies and the pointers to them that execve() wants.
class Words
{
public:
    void add(const QByteArray &word) { m_words.push_back(word); }
    char **pointers()
    {
        m_pointers.clear();
        for (QByteArray &word : m_words)
            m_pointers.push_back(word.data());
        m_pointers.push_back(nullptr);
        return m_pointers.data();
    }

private:
    std::vector<QByteArray> m_words{};
    std::vector<char *> m_pointers{};
};

Words environmentOf(const QStringList &own)
{
    Words words;
    QList<QByteArray> names;
    for (const QString &entry : own) {
        words.add(QFile::encodeName(entry));
        names.append(QFile::encodeName(entry.section(u'=', 0, 0)) + '=');
    }
    for (char **entry = environ; *entry != nullptr; ++entry) {
        const QByteArrayView text(*entry);
        if (std::ranges::none_of(names, [&](const auto &name) { return text.startsWith(name); }))
            words.add(text.toByteArray());
    }
    return words;
}

struct Pipes
{
    std::array<int, 2> in{-1, -1};
    std::array<int, 2> out{-1, -1};
    std::array<int, 2> err{-1, -1};

    bool open()
    {
        return pipe2(in.data(), O_CLOEXEC) == 0 && pipe2(out.data(), O_CLOEXEC) == 0 &&
               pipe2(err.data(), O_CLOEXEC) == 0;
    }
    void closeAll()
    {
        for (auto *pair : {&in, &out, &err}) {
            for (int &fd : *pair)
                closeFd(fd);
        }
    }
};

/// posix_spawn() with the attributes that a child of ours needs: a group of its own, so that
/// Ctrl-C on the terminal reaches it through us and in order, and no blocked signals.
int spawn(pid_t &pid, const ChildProcess::Start &start, const Pipes &pipes)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, pipes.in[0], STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, pipes.out[1], STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, pipes.err[1], STDERR_FILENO);
    posix_spawn_file_actions_addchdir_np(&actions, QFile::encodeName(start.directory).constData());

    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t none;
    sigemptyset(&none);
    sigset_t all;
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setpgroup(&attributes, 0);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF |
                                              POSIX_SPAWN_SETPGROUP);

    Words arguments;
    arguments.add(QFile::encodeName(start.program));
    for (const QString &argument : start.arguments)
        arguments.add(argument.toUtf8());
    Words environment = environmentOf(start.environment);
    const QByteArray program = QFile::encodeName(start.program);
    const int failed = posix_spawn(&pid, program.constData(), &actions, &attributes,
                                   arguments.pointers(), environment.pointers());
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return failed;
}

} // namespace

base::Result<ChildProcess> ChildProcess::start(const Start &start)
{
    Pipes pipes;
    ChildProcess child;
    const int failed = pipes.open() ? spawn(child.m_pid, start, pipes) : errno;
    if (failed != 0) {
        pipes.closeAll();
        child.m_pid = -1;
        return base::failure({
            .code = base::ErrorCode::FileUnreadable,
            .message = Text::tr("%1 cannot be started: %2")
                           .arg(start.program, QString::fromLocal8Bit(std::strerror(failed))),
            .file = start.program,
        });
    }
    closeFd(pipes.in[0]);
    closeFd(pipes.out[1]);
    closeFd(pipes.err[1]);
    child.m_in = pipes.in[1];
    child.m_out.fd = pipes.out[0];
    child.m_err.fd = pipes.err[0];
    for (const int fd : {child.m_out.fd, child.m_err.fd})
        fcntl(fd, F_SETFL, O_NONBLOCK);
    return child;
}

ChildProcess::ChildProcess(ChildProcess &&other) noexcept
    : m_pid(std::exchange(other.m_pid, -1))
    , m_reaped(other.m_reaped)
    , m_status(other.m_status)
    , m_in(std::exchange(other.m_in, -1))
    , m_out{std::exchange(other.m_out.fd, -1), std::move(other.m_out.bytes)}
    , m_err{std::exchange(other.m_err.fd, -1), std::move(other.m_err.bytes)}
    , m_stopsSeen(std::move(other.m_stopsSeen))
{
}

ChildProcess::~ChildProcess()
{
    if (m_pid > 0)
        finish(std::chrono::milliseconds(0));
    closeFd(m_in);
    closeFd(m_out.fd);
    closeFd(m_err.fd);
}

bool ChildProcess::write(QByteArrayView bytes) const
{
    // A child that is gone must be an answer here, not a signal that ends the program.
    sigset_t pipeSignal;
    sigset_t before;
    sigemptyset(&pipeSignal);
    sigaddset(&pipeSignal, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &pipeSignal, &before);
    bool good = true;
    while (good && !bytes.isEmpty()) {
        const ssize_t written = ::write(m_in, bytes.data(), static_cast<size_t>(bytes.size()));
        if (written > 0) {
            bytes = bytes.sliced(written);
        } else {
            good = written < 0 && errno == EINTR;
        }
    }
    if (!good) {
        const timespec now{};
        sigtimedwait(&pipeSignal, nullptr, &now);
    }
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
    return good;
}

void ChildProcess::read(Stream &stream)
{
    std::array<char, 65536> buffer;
    while (stream.fd >= 0) {
        const ssize_t size = ::read(stream.fd, buffer.data(), buffer.size());
        if (size > 0) {
            stream.bytes.append(buffer.data(), size);
        } else if (size == 0 || (errno != EINTR && errno != EAGAIN)) {
            closeFd(stream.fd);
        } else if (errno == EAGAIN) {
            return;
        }
    }
}

void ChildProcess::wait(std::chrono::milliseconds limit, const QList<std::stop_token> &stops)
{
    int wake = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    const auto wakeUp = [wake] { eventfd_write(wake, 1); };
    m_stopsSeen.resize(stops.size());
    {
        std::vector<std::unique_ptr<std::stop_callback<decltype(wakeUp)>>> callbacks;
        for (qsizetype i = 0; i < stops.size(); ++i) {
            // One that was requested before has been obeyed already.
            if (!m_stopsSeen[i]) {
                callbacks.push_back(
                    std::make_unique<std::stop_callback<decltype(wakeUp)>>(stops[i], wakeUp));
            }
            m_stopsSeen[i] = m_stopsSeen[i] || stops[i].stop_requested();
        }
        std::array<pollfd, 3> fds{{{.fd = m_out.fd, .events = POLLIN, .revents = 0},
                                   {.fd = m_err.fd, .events = POLLIN, .revents = 0},
                                   {.fd = wake, .events = POLLIN, .revents = 0}}};
        poll(fds.data(), fds.size(), static_cast<int>(limit.count()));
    }
    closeFd(wake);
    read(m_out);
    read(m_err);
}

void ChildProcess::signal(int number) const
{
    if (m_pid > 0 && !m_reaped)
        kill(-m_pid, number);
}

bool ChildProcess::hasEnded()
{
    if (!m_reaped)
        m_reaped = waitpid(m_pid, &m_status, WNOHANG) == m_pid;
    return m_reaped;
}

QString ChildProcess::finish(std::chrono::milliseconds limit)
{
    if (m_pid <= 0)
        return {};
    closeFd(m_in); // The driver ends when nobody speaks to it any more.
    QElapsedTimer timer;
    timer.start();
    while (!hasEnded() && timer.elapsed() < limit.count())
        wait(std::chrono::milliseconds(10), {});
    if (!m_reaped) {
        signal(SIGKILL);
        waitpid(m_pid, &m_status, 0);
        m_reaped = true;
    }
    // Whatever it has started and left behind.
    kill(-m_pid, SIGKILL);
    read(m_out);
    read(m_err);
    m_pid = -1;
    return WIFSIGNALED(m_status) ? Text::tr("signal %1").arg(WTERMSIG(m_status))
                                 : Text::tr("exit status %1").arg(WEXITSTATUS(m_status));
}

} // namespace migration
