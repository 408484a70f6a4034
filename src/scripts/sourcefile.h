#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace scripts {

/// The bytes of a file and what tells the file from every other one.
struct SourceFile
{
    QByteArray bytes{};
    quint64 device = 0;
    quint64 inode = 0; ///< Equal for two paths of one file, and for hard links.
};

/// Reads \a path whole with as few system calls as there are. FileUnreadable says why not; so it
/// does for anything that is not a regular file.
base::Result<SourceFile> readSourceFile(const QString &path);

/// Writes \a bytes to a new file \a path: whole or not at all, and never over a file that is
/// there (AlreadyExists). Makes the directory when it is missing.
base::Result<> writeNewFile(const QString &path, const QByteArray &bytes);

/// Position of the first byte that is not UTF-8 (surrogates and overlong forms are not), or -1.
qsizetype firstInvalidUtf8(QByteArrayView text);

/// 1-based line of the byte at \a position.
int lineAt(QByteArrayView text, qsizetype position);

/// \a text without a byte order mark and with LF for every CRLF.
QByteArray withUnixLines(const QByteArray &text);

} // namespace scripts
