#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

#include <chrono>
#include <stop_token>
#include <sys/types.h>

namespace migration {

/// A child process in a process group of its own, with pipes to its three streams. Used by one
/// thread; the destructor kills what still runs of the group.
class ChildProcess
{
public:
    struct Start
    {
        QString program{}; ///< Absolute.
        QStringList arguments{};
        QString directory{};
        QStringList environment{}; ///< "NAME=value", over those of this process.
    };

    /// FileUnreadable when the program cannot be run.
    static base::Result<ChildProcess> start(const Start &start);
    ChildProcess(ChildProcess &&other) noexcept;
    ChildProcess &operator=(ChildProcess &&other) = delete;
    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;
    ~ChildProcess();

    /// Writes all of \a bytes; false when nobody reads any more.
    bool write(QByteArrayView bytes) const;
    /// Waits until there is output, the streams have ended, \a limit has passed, or a stop was
    /// requested on one of \a stops since the last call.
    void wait(std::chrono::milliseconds limit, const QList<std::stop_token> &stops);
    /// What has been written since the last call.
    QByteArray takeOutput() { return std::exchange(m_out.bytes, {}); }
    QByteArray takeErrors() { return std::exchange(m_err.bytes, {}); }
    [[nodiscard]] bool outputEnded() const { return m_out.fd < 0; }

    void signal(int number) const;
    /// Waits up to \a limit for the end, then kills. "exit status 1", "signal 9", for people.
    QString finish(std::chrono::milliseconds limit);
    /// Whether it ended by itself with the exit status 0; known after finish().
    [[nodiscard]] bool succeeded() const { return m_reaped && m_status == 0; }
    [[nodiscard]] pid_t pid() const { return m_pid; }

private:
    struct Stream
    {
        int fd = -1;
        QByteArray bytes{};
    };

    ChildProcess() = default;
    static void read(Stream &stream);
    bool hasEnded();

    pid_t m_pid = -1;
    bool m_reaped = false;
    int m_status = 0;
    int m_in = -1;
    Stream m_out{};
    Stream m_err{};
    QList<bool> m_stopsSeen{};
};

} // namespace migration
