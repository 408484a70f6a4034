#include "scripts/sourcefile.h"

#include "scripts/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace scripts {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Closes a descriptor when the block ends.
class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

std::unexpected<base::Error> unreadable(const QString &path, const QString &reason)
{
    return base::failure(
        {.code = base::ErrorCode::FileUnreadable,
         .message = Text::tr("%1 cannot be read: %2.").arg(path, reason),
         .hint = Text::tr("Check that the file is there and that you may read it."),
         .file = path});
}

std::unexpected<base::Error> notWritable(const QString &path, const QString &reason)
{
    return base::failure({.code = base::ErrorCode::FileNotWritable,
                          .message = Text::tr("%1 cannot be written: %2.").arg(path, reason),
                          .hint = Text::tr("Check the rights of the directory and the free space."),
                          .file = path});
}

/// Length of the well-formed UTF-8 sequence at \a at, or 0.
qsizetype sequenceLength(const uchar *at, const uchar *end)
{
    const uchar lead = *at;
    qsizetype length = 0;
    uchar lowest = 0x80;
    uchar highest = 0xBF;
    if (lead >= 0xC2 && lead <= 0xDF) {
        length = 2;
    } else if (lead >= 0xE0 && lead <= 0xEF) {
        length = 3;
        lowest = lead == 0xE0 ? 0xA0 : 0x80;  // shorter forms exist below
        highest = lead == 0xED ? 0x9F : 0xBF; // surrogates above
    } else if (lead >= 0xF0 && lead <= 0xF4) {
        length = 4;
        lowest = lead == 0xF0 ? 0x90 : 0x80;
        highest = lead == 0xF4 ? 0x8F : 0xBF;
    }
    if (length == 0 || end - at < length || at[1] < lowest || at[1] > highest)
        return 0;
    const bool continued =
        std::all_of(at + 2, at + length, [](uchar byte) { return (byte & 0xC0) == 0x80; });
    return continued ? length : 0;
}

/// Gives the file \a draft the name \a path unless that is taken; errno says why not. Not
/// QFile::rename(), which copies where it cannot rename, through links and over other files.
bool publish(const QString &draft, const QString &path)
{
    const QByteArray from = QFile::encodeName(draft);
    const QByteArray to = QFile::encodeName(path);
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS) // File systems that cannot refuse to replace.
        return false;
    if (::link(from.constData(), to.constData()) != 0)
        return false;
    ::unlink(from.constData());
    return true;
}

} // namespace

base::Result<SourceFile> readSourceFile(const QString &path)
{
    // O_NONBLOCK: opening a FIFO that somebody named like a script must not wait for a writer.
    const Descriptor file(::open(QFile::encodeName(path).constData(),
                                 O_RDONLY | O_CLOEXEC | O_NONBLOCK)); // NOLINT(*-vararg)
    if (file.number() < 0)
        return unreadable(path, qt_error_string(errno));
    struct stat status{};
    if (::fstat(file.number(), &status) != 0)
        return unreadable(path, qt_error_string(errno));
    if (!S_ISREG(status.st_mode))
        return unreadable(path, Text::tr("it is not a regular file"));

    SourceFile source{.bytes = QByteArray(status.st_size, Qt::Uninitialized),
                      .device = static_cast<quint64>(status.st_dev),
                      .inode = static_cast<quint64>(status.st_ino)};
    qsizetype done = 0;
    while (done < source.bytes.size()) {
        const ssize_t count = ::read(file.number(), source.bytes.data() + done,
                                     static_cast<std::size_t>(source.bytes.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return unreadable(path, qt_error_string(errno));
        if (count == 0) // It became shorter while it was read.
            break;
        done += count;
    }
    source.bytes.truncate(done);
    return source;
}

base::Result<> writeNewFile(const QString &path, const QByteArray &bytes)
{
    const QFileInfo info(path);
    if (!QDir().mkpath(info.absolutePath()))
        return notWritable(path, Text::tr("its directory cannot be made"));
    // The leading dot keeps a directory that is being loaded from taking it for a script.
    QFile draft(
        u"%1/.%2.%3.new"_s.arg(info.absolutePath(), info.fileName(),
                               QString::number(QRandomGenerator::system()->generate(), 16)));
    if (!draft.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return notWritable(path, draft.errorString());
    const bool written =
        draft.write(bytes) == bytes.size() && draft.flush() && ::fsync(draft.handle()) == 0;
    const QString reason = draft.errorString();
    draft.close();
    if (written && publish(draft.fileName(), path))
        return {};
    const int error = errno;
    draft.remove();
    if (written && error == EEXIST) {
        return base::failure(
            {.code = base::ErrorCode::AlreadyExists,
             .message = Text::tr("%1 is there already; it was not touched.").arg(path),
             .hint = Text::tr("Choose another name, or remove the file first."),
             .file = path});
    }
    return notWritable(path, written ? qt_error_string(error) : reason);
}

qsizetype firstInvalidUtf8(QByteArrayView text)
{
    const auto *const begin = reinterpret_cast<const uchar *>(text.data());
    const uchar *const end = begin + text.size();
    const uchar *at = begin;
    while (at < end) {
        // Scripts are nearly all ASCII: eight bytes at a time while none has its high bit set.
        quint64 word = 0;
        while (end - at >= 8) {
            std::memcpy(&word, at, 8);
            if ((word & 0x8080808080808080ULL) != 0)
                break;
            at += 8;
        }
        if (at == end)
            break;
        if (*at < 0x80) {
            ++at;
            continue;
        }
        const qsizetype length = sequenceLength(at, end);
        if (length == 0)
            return at - begin;
        at += length;
    }
    return -1;
}

int lineAt(QByteArrayView text, qsizetype position)
{
    return 1 + static_cast<int>(std::count(text.begin(), text.begin() + position, '\n'));
}

QByteArray withUnixLines(const QByteArray &text)
{
    QByteArray result = text.startsWith("\xEF\xBB\xBF") ? text.sliced(3) : text;
    if (result.contains('\r'))
        result.replace("\r\n", "\n");
    return result;
}

} // namespace scripts
