#include "cli/secretsource.h"

#include <QCoreApplication>

#include <openssl/crypto.h>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::SecretSource)
};

constexpr std::size_t longestSecret = 65'536;

base::Secret withoutLineBreak(QByteArrayView bytes)
{
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    if (bytes.endsWith('\r'))
        bytes.chop(1);
    return base::Secret(bytes);
}

base::Result<base::Secret> readDescriptor(int descriptor, const QString &source)
{
    // A buffer of our own: a stream would keep copies that nobody wipes.
    std::array<char, longestSecret> buffer{};
    std::size_t size = 0;
    ssize_t got = 1;
    while (size < buffer.size() && got > 0) {
        got = read(descriptor, &buffer.at(size), buffer.size() - size);
        if (got < 0 && errno == EINTR) {
            got = 1;
        } else if (got > 0) {
            size += static_cast<std::size_t>(got);
        }
    }
    base::Secret secret =
        withoutLineBreak(QByteArrayView(buffer.data(), static_cast<qsizetype>(size)));
    OPENSSL_cleanse(buffer.data(), buffer.size());
    if (got != 0) {
        return base::failure({.code = base::ErrorCode::FileUnreadable,
                              .message = Text::tr("The secret in %1 could not be read").arg(source),
                              .hint = Text::tr("It may have up to 64 KiB. Is the file descriptor "
                                               "open for reading?")});
    }
    return secret;
}

base::Result<base::Secret> readFile(const QString &path, const QString &source)
{
    const int descriptor = open(path.toLocal8Bit().constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        return base::failure({.code = base::ErrorCode::FileUnreadable,
                              .message = Text::tr("The file %1 cannot be read").arg(path),
                              .hint = Text::tr("Check the path and the rights."),
                              .file = path});
    }
    // Of regular files only: who reads a pipe or a device is not for their rights to tell.
    struct stat status = {};
    if (fstat(descriptor, &status) != 0 ||
        (S_ISREG(status.st_mode) && (status.st_mode & (S_IRWXG | S_IRWXO)) != 0)) {
        close(descriptor);
        return base::failure(
            {.code = base::ErrorCode::Refused,
             .message = Text::tr("Others than its owner may read the secret in %1").arg(path),
             .hint = Text::tr("Take that right away: chmod 600 %1. Where that cannot be done, hand "
                              "the open file over: fd:3 3<%1")
                         .arg(path),
             .file = path});
    }
    auto secret = readDescriptor(descriptor, source);
    close(descriptor);
    return secret;
}

base::Result<base::Secret> readVariable(const QString &name)
{
    const QByteArray variable = name.toLocal8Bit();
    if (!qEnvironmentVariableIsSet(variable.constData())) {
        return base::failure({.code = base::ErrorCode::Usage,
                              .message = Text::tr("The variable %1 is not set").arg(name),
                              .hint = Text::tr("Set it, or give the secret another way: prompt, "
                                               "fd:N, file:PATH.")});
    }
    QByteArray value = qgetenv(variable.constData());
    base::Secret secret{QByteArrayView(value)};
    OPENSSL_cleanse(value.data(), static_cast<std::size_t>(value.size()));
    return secret;
}

base::Result<base::Secret> ask(const QString &question, const Console &console,
                               const std::stop_token &stop)
{
    if (!console.canAsk()) {
        return base::failure({.code = base::ErrorCode::Refused,
                              .message = Text::tr("A secret is needed and nobody can be asked: "
                                                  "this is no terminal"),
                              .hint = Text::tr("Give it by fd:N, file:PATH or env:NAME.")});
    }
    base::Secret secret = console.askSecret(question, stop);
    if (stop.stop_requested()) {
        return base::failure({.code = base::ErrorCode::Cancelled,
                              .message = Text::tr("Cancelled; nothing was changed.")});
    }
    return secret;
}

} // namespace

base::Result<base::Secret> readSecret(const QString &source, const QString &question,
                                      const Console &console, const std::stop_token &stop)
{
    const QString kind = source.section(u':', 0, 0);
    const QString rest = source.section(u':', 1);
    if (source == QLatin1StringView("prompt"))
        return ask(question, console, stop);
    if (kind == QLatin1StringView("file") && !rest.isEmpty())
        return readFile(rest, source);
    if (kind == QLatin1StringView("env") && !rest.isEmpty())
        return readVariable(rest);
    bool isNumber = false;
    const int descriptor = rest.toInt(&isNumber);
    if (kind == QLatin1StringView("fd") && isNumber && descriptor >= 0)
        return readDescriptor(descriptor, source);
    return base::failure({.code = base::ErrorCode::Usage,
                          .message = Text::tr("This does not say where a secret comes from"),
                          .hint = Text::tr("Write prompt, fd:N, file:PATH or env:NAME; never the "
                                           "secret itself.")});
}

base::Result<base::Secret> readNewSecret(const QString &source, const QString &question,
                                         const Console &console, const std::stop_token &stop)
{
    auto secret = readSecret(source, question, console, stop);
    if (!secret)
        return secret;
    if (source == QLatin1StringView("prompt")) {
        const auto again = ask(Text::tr("Once more:"), console, stop);
        if (!again)
            return base::failure(again.error());
        if (again->view() != secret->view()) {
            return base::failure({.code = base::ErrorCode::Usage,
                                  .message = Text::tr("The two are not the same"),
                                  .hint = Text::tr("Try again. Nothing was changed.")});
        }
    }
    if (secret->isEmpty()) {
        return base::failure({.code = base::ErrorCode::Usage,
                              .message = Text::tr("The secret is empty"),
                              .hint = Text::tr("Nothing was changed.")});
    }
    return secret;
}

} // namespace cli
