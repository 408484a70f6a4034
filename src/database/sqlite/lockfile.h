#pragma once

#include "database/connection.h"

#include <expected>
#include <optional>

namespace database::sqlite {

/// A file locked for as long as the object lives, with a line on who holds it.
///
/// The lock is the kernel's own (an open file description lock, fcntl(2)), so it ends with the
/// process at any moment of its life. QLockFile trusts the text in the file instead: a process
/// killed before it has written that text leaves a lock that nobody may break.
class LockFile
{
public:
    struct Failure
    {
        QString reason; ///< The system's words.
        bool diskFull = false;
    };

    /// Takes the lock without waiting. Nothing when another process, or another part of this one,
    /// holds it; a Failure when the file cannot be made.
    [[nodiscard]] static std::expected<std::optional<LockFile>, Failure> take(const QString &path);

    /// Who holds the lock now, as far as the file tells. Takes nothing itself.
    [[nodiscard]] static std::optional<Blocker> holder(const QString &path);

    LockFile(LockFile &&other) noexcept;
    LockFile &operator=(LockFile &&) = delete;
    LockFile(const LockFile &) = delete;
    LockFile &operator=(const LockFile &) = delete;
    ~LockFile();

private:
    LockFile(QByteArray path, int descriptor);

    QByteArray m_path;
    int m_descriptor = -1;
};

} // namespace database::sqlite
