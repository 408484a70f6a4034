#include "migration/backup.h"

#include "migration/alembic/childprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <csignal>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace migration {

namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(migration::Backup)
};

/// An empty file of the owner's own, removed again unless it is kept.
class FreshFile
{
public:
    explicit FreshFile(QString path)
        : m_path(std::move(path))
        , m_fd(::open(QFile::encodeName(m_path).constData(),
                      O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR))
    {
    }
    ~FreshFile()
    {
        if (m_fd < 0)
            return;
        ::close(m_fd);
        if (!m_kept)
            QFile::remove(m_path);
    }
    FreshFile(const FreshFile &) = delete;
    FreshFile &operator=(const FreshFile &) = delete;

    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    void keep() { m_kept = true; }

private:
    QString m_path;
    int m_fd;
    bool m_kept = false;
};

/// A password file for libpq that never is on a disk: memory that the child finds as a descriptor.
class PasswordFile
{
public:
    explicit PasswordFile(const base::Secret &password)
    {
        if (password.isEmpty())
            return;
        // Without close-on-exec: the child is to have it.
        m_fd = ::memfd_create("pgpass", 0);
        if (m_fd < 0 || ::fchmod(m_fd, S_IRUSR | S_IWUSR) != 0)
            return;
        write("*:*:*:*:");
        for (const char c : password.view()) {
            if (c == ':' || c == '\\')
                write("\\");
            write({&c, 1});
        }
    }
    ~PasswordFile()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    PasswordFile(const PasswordFile &) = delete;
    PasswordFile &operator=(const PasswordFile &) = delete;

    [[nodiscard]] QStringList environment() const
    {
        return m_fd < 0 ? QStringList() : QStringList{u"PGPASSFILE=/proc/self/fd/%1"_s.arg(m_fd)};
    }

private:
    void write(QByteArrayView bytes) const
    {
        [[maybe_unused]] const auto written =
            ::write(m_fd, bytes.data(), static_cast<std::size_t>(bytes.size()));
    }

    int m_fd = -1;
};

base::Error failedDump(const QString &end, const QByteArray &words)
{
    return {.code = base::ErrorCode::StatementFailed,
            .message = Text::tr("pg_dump did not finish: %1").arg(end),
            .hint = Text::tr("Make a backup by other means, or go on without one."),
            .detail = QString::fromUtf8(words.trimmed())};
}

base::Result<> dump(const database::Url &url, const QString &file, jobs::Context &context)
{
    const QString program = QStandardPaths::findExecutable(u"pg_dump"_s);
    if (program.isEmpty()) {
        return base::failure(
            {.code = base::ErrorCode::FileUnreadable,
             .message = Text::tr("There is no pg_dump on this computer."),
             .hint = Text::tr("Install PostgreSQL's client programs, or make a backup by other "
                              "means.")});
    }
    const PasswordFile password(url.password);
    auto child =
        ChildProcess::start({.program = program,
                             .arguments = {u"--format=custom"_s, u"--no-password"_s,
                                           u"--file="_s + file, u"--dbname="_s + url.conninfo},
                             .directory = QDir::tempPath(),
                             .environment = password.environment()});
    if (!child)
        return base::failure(std::move(child.error()));
    while (!child->outputEnded() && !context.stopRequested())
        child->wait(100ms, {context.stepToken(), context.stopToken()});
    if (context.stopRequested())
        child->signal(SIGTERM);
    const QString end = child->finish(5s);
    if (context.stopRequested())
        return base::failure({.code = base::ErrorCode::Cancelled,
                              .message = Text::tr("The backup was stopped; there is none.")});
    if (!child->succeeded())
        return base::failure(failedDump(end, child->takeErrors()));
    return {};
}

} // namespace

QString backupSuffix(database::Engine engine)
{
    return engine == database::Engine::Sqlite ? u"db"_s : u"dump"_s;
}

base::Result<Backup> backUp(database::Connection &connection, const database::Url &url,
                            const QString &file, jobs::Context &context)
{
    if (QFileInfo::exists(file)) {
        return base::failure({.code = base::ErrorCode::AlreadyExists,
                              .message = Text::tr("There is a file %1 already.").arg(file),
                              .hint = Text::tr("Choose another name: a backup replaces nothing."),
                              .file = file});
    }
    FreshFile fresh(file);
    if (!fresh.isOpen()) {
        return base::failure({.code = base::ErrorCode::FileNotWritable,
                              .message = Text::tr("%1 cannot be written.").arg(file),
                              .hint = Text::tr("Choose a directory that is yours."),
                              .file = file});
    }
    const bool isSqlite = connection.engine() == database::Engine::Sqlite;
    base::Result<> copied = isSqlite
                                ? connection.execute({.sql = "VACUUM INTO $1", .params = {file}})
                                : dump(url, file, context);
    if (!copied)
        return base::failure(std::move(copied.error()));
    fresh.keep();
    return Backup{.file = file,
                  .bytes = QFileInfo(file).size(),
                  .restoring = isSqlite ? Text::tr("Put the file in the database's place.")
                                        : u"pg_restore --clean --dbname=… "_s + file};
}

} // namespace migration
