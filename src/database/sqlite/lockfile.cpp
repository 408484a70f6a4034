#include "database/sqlite/lockfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace database::sqlite {

namespace {

struct flock wholeFile()
{
    struct flock range = {};
    range.l_type = F_WRLCK;
    range.l_whence = SEEK_SET;
    return range;
}

/// Whoever lets go of the lock removes the file; what was opened before that is locked in vain.
bool isStillAt(const QByteArray &path, int descriptor)
{
    struct stat opened = {};
    struct stat named = {};
    return fstat(descriptor, &opened) == 0 && stat(path.constData(), &named) == 0 &&
           opened.st_dev == named.st_dev && opened.st_ino == named.st_ino;
}

/// For those who wait. The lock holds without it, so a full disk does not matter here.
void writeHolder(int descriptor)
{
    const QByteArray text = QByteArray::number(QCoreApplication::applicationPid()) + '\n' +
                            QCoreApplication::applicationName().toUtf8() + '\n' +
                            QSysInfo::machineHostName().toUtf8() + '\n';
    if (ftruncate(descriptor, 0) == 0)
        std::ignore = pwrite(descriptor, text.constData(), static_cast<size_t>(text.size()), 0);
}

LockFile::Failure lastFailure()
{
    return {.reason = qt_error_string(errno), .diskFull = errno == ENOSPC || errno == EDQUOT};
}

} // namespace

std::expected<std::optional<LockFile>, LockFile::Failure> LockFile::take(const QString &path)
{
    constexpr mode_t readableByAll = 0644;
    const QByteArray name = QFile::encodeName(path);
    while (true) {
        const int descriptor =
            open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, readableByAll); // NOLINT(*-vararg)
        if (descriptor < 0)
            return std::unexpected(lastFailure());
        LockFile file({}, descriptor);
        struct flock range = wholeFile();
        if (fcntl(descriptor, F_OFD_SETLK, &range) != 0) { // NOLINT(*-vararg)
            if (errno == EAGAIN || errno == EACCES)
                return std::nullopt;
            return std::unexpected(lastFailure());
        }
        if (!isStillAt(name, descriptor))
            continue;
        file.m_path = name;
        writeHolder(descriptor);
        return file;
    }
}

std::optional<Blocker> LockFile::holder(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    struct flock range = wholeFile();
    range.l_type = F_RDLCK;
    if (fcntl(file.handle(), F_OFD_GETLK, &range) != 0 || range.l_type == F_UNLCK) // NOLINT
        return {};
    const QList<QByteArray> lines = file.readAll().split('\n');
    Blocker holder;
    holder.pid = lines.value(0).toLongLong();
    if (holder.pid == 0)
        return {};
    holder.application = QString::fromUtf8(lines.value(1));
    holder.client = QString::fromUtf8(lines.value(2));
    holder.since = QFileInfo(path).lastModified().toUTC().toString(Qt::ISODate);
    return holder;
}

LockFile::LockFile(QByteArray path, int descriptor)
    : m_path(std::move(path))
    , m_descriptor(descriptor)
{
}

LockFile::LockFile(LockFile &&other) noexcept
    : m_path(std::exchange(other.m_path, {}))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

LockFile::~LockFile()
{
    if (!m_path.isEmpty())
        unlink(m_path.constData());
    if (m_descriptor >= 0)
        close(m_descriptor);
}

} // namespace database::sqlite
