#include "credentials/auditfile.h"

#include "credentials/text.h"
#include "database/runlog.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSysInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace credentials {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The longest record is far below this; the last line is looked for in the end of the file.
constexpr qint64 tailSize = qint64{64} * 1024;

base::Error notWritable(const QString &path, const QString &reason)
{
    return {.code = base::ErrorCode::FileNotWritable,
            .message = Text::tr("The audit file %1 cannot be written: %2.").arg(path, reason),
            .hint = Text::tr("Mend what the reason says; XDG_STATE_HOME names another directory "
                             "for it."),
            .file = path};
}

base::Error notOurs(const QString &path)
{
    return {.code = base::ErrorCode::Refused,
            .message =
                Text::tr("The audit file %1 is a link, or others may write to it.").arg(path),
            .hint = Text::tr("Look at what is in it, then: chmod 600 %1").arg(path),
            .file = path};
}

base::Error broken(const QString &path, int line)
{
    return {.code = base::ErrorCode::FileUnreadable,
            .message =
                Text::tr("The audit file was changed: line %1 does not follow the one before it.")
                    .arg(line),
            .hint = Text::tr("Compare it with the records in stemma_credential_audit beside the "
                             "tables."),
            .file = path,
            .line = line};
}

QByteArray textOf(const QJsonObject &record)
{
    return QJsonDocument(record).toJson(QJsonDocument::Compact);
}

/// The digest of the last line of \a file; empty in an empty file.
QByteArray lastDigest(QFile &file)
{
    const qint64 begin = std::max<qint64>(file.size() - tailSize, 0);
    if (!file.seek(begin))
        return {};
    const QByteArray last = file.readAll().trimmed().split('\n').last();
    return QJsonDocument::fromJson(last).object().value("digest"_L1).toString().toLatin1();
}

/// Opens the file at \a path for appending, its own from the first byte on.
base::Result<> openOurs(QFile &file, const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): POSIX
    const int descriptor =
        ::open(name.constData(), O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        return base::failure(errno == ELOOP ? notOurs(path)
                                            : notWritable(path, qt_error_string(errno)));
    }
    if (!file.open(descriptor, QIODevice::ReadWrite | QIODevice::Append,
                   QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return base::failure(notWritable(path, file.errorString()));
    }
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0 || (status.st_mode & 0022U) != 0)
        return base::failure(notOurs(path));
    return {};
}

} // namespace

QJsonObject auditRecord(QJsonObject record, const QString &set)
{
    record.insert(u"set"_s, set);
    record.insert(u"at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    record.insert(u"host"_s, QSysInfo::machineHostName());
    record.insert(u"user"_s, database::systemUser());
    record.insert(u"tool"_s, QCoreApplication::applicationVersion());
    return record;
}

QByteArray chainedDigest(QByteArrayView previous, QByteArrayView text)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    hash.addData(QByteArrayView("\n"));
    hash.addData(text);
    return hash.result().toHex();
}

QString AuditFile::usualPath()
{
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    const QString root =
        QDir::isAbsolutePath(state) ? state : QDir::homePath() + "/.local/state"_L1;
    return root + "/stemma/credential-audit.jsonl"_L1;
}

base::Result<> AuditFile::append(const QJsonObject &record) const
{
    const QString directory = QFileInfo(m_path).path();
    if (!QDir().mkpath(directory))
        return base::failure(notWritable(m_path, Text::tr("its directory cannot be made")));
    QFile file;
    if (auto opened = openOurs(file, m_path); !opened)
        return opened;
    // Given back when the file is closed, also by a process that dies.
    if (::flock(file.handle(), LOCK_EX) != 0)
        return base::failure(notWritable(m_path, qt_error_string(errno)));
    const QByteArray previous = lastDigest(file);
    const QByteArray digest = chainedDigest(previous, textOf(record));
    const QJsonObject line{{u"record"_s, record},
                           {u"previous"_s, QString::fromLatin1(previous)},
                           {u"digest"_s, QString::fromLatin1(digest)}};
    if (file.write(textOf(line) + '\n') < 0 || !file.flush() || ::fsync(file.handle()) != 0)
        return base::failure(notWritable(m_path, file.errorString()));
    return {};
}

base::Result<qint64> AuditFile::check() const
{
    QFile file(m_path);
    if (!file.exists())
        return 0;
    if (!file.open(QIODevice::ReadOnly)) {
        return base::failure(
            {.code = base::ErrorCode::FileUnreadable,
             .message = Text::tr("The audit file cannot be read: %1.").arg(file.errorString()),
             .file = m_path});
    }
    QByteArray previous;
    qint64 count = 0;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        const QByteArray text = textOf(line.value("record"_L1).toObject());
        const QByteArray digest = line.value("digest"_L1).toString().toLatin1();
        ++count;
        if (line.value("previous"_L1).toString().toLatin1() != previous ||
            digest != chainedDigest(previous, text)) {
            return base::failure(broken(m_path, static_cast<int>(count)));
        }
        previous = digest;
    }
    return count;
}

} // namespace credentials
