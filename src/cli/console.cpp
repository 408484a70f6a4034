#include "cli/console.h"

#include <QFile>

#include <openssl/crypto.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <poll.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace cli {

namespace {

QString coloured(const QString &text, Style style)
{
    static constexpr std::array codes = {"0", "1", "2", "31", "32", "33", "36"};
    return QStringLiteral("\x1b[%1m%2\x1b[0m")
        .arg(QLatin1StringView(codes.at(static_cast<std::size_t>(style))), text);
}

/// As setlocale() would decide: the first of these variables that is set. An empty environment, as
/// in a pipeline, gets UTF-8 too, for there the output is kept rather than shown.
bool localeIsUtf8()
{
    for (const char *name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        const QByteArray value = qgetenv(name).toLower();
        if (!value.isEmpty())
            return value.contains("utf-8") || value.contains("utf8");
    }
    return true;
}

/// False when not all of it arrived.
bool write(std::FILE *stream, const QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

using Line = std::array<char, 1024>;

/// Reads a line from the terminal; its length without the line break. Looks up now and then, since
/// Ctrl-C does not interrupt a read here: its signal goes to a thread of its own.
std::size_t readLine(Line &line, const std::stop_token &stop)
{
    constexpr int lookUpMilliseconds = 50;
    std::size_t size = 0;
    while (size < line.size()) {
        pollfd input{.fd = STDIN_FILENO, .events = POLLIN, .revents = 0};
        const int ready = poll(&input, 1, lookUpMilliseconds);
        if (stop.stop_requested())
            return 0;
        if (ready == 0 || (ready < 0 && errno == EINTR))
            continue;
        if (ready < 0 || read(STDIN_FILENO, &line.at(size), 1) != 1 || line.at(size) == '\n')
            break;
        ++size;
    }
    return size;
}

/// The terminal without echo, for as long as this lives.
class EchoOff
{
public:
    EchoOff()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~EchoOff() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    EchoOff(const EchoOff &) = delete;
    EchoOff &operator=(const EchoOff &) = delete;

private:
    termios m_before{};
};

} // namespace

Console::Console()
    : m_inIsTerminal(isatty(STDIN_FILENO) == 1)
    , m_outIsTerminal(isatty(STDOUT_FILENO) == 1)
    , m_errIsTerminal(isatty(STDERR_FILENO) == 1)
    , m_colours(qEnvironmentVariableIsEmpty("NO_COLOR") &&
                qEnvironmentVariable("TERM") != QLatin1StringView("dumb"))
    , m_unicode(localeIsUtf8())
{
}

void Console::out(const QString &line) const
{
    if (m_outIsTerminal)
        transient({});
    outRaw(line.toUtf8() + '\n');
}

void Console::err(const QString &line) const
{
    transient({});
    write(stderr, line.toUtf8() + '\n');
}

void Console::outRaw(const QByteArray &bytes) const
{
    if (!write(stdout, bytes))
        m_outputLost = true;
}

QString Console::styled(const QString &text, Style style) const
{
    return m_outIsTerminal && m_colours ? coloured(text, style) : text;
}

QString Console::styledErr(const QString &text, Style style) const
{
    return m_errIsTerminal && m_colours ? coloured(text, style) : text;
}

int Console::width() const
{
    winsize size{};
    if (ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
    return 80;
}

void Console::transient(const QString &line) const
{
    if (!m_errIsTerminal || (line.isEmpty() && !m_transientShown))
        return;
    write(stderr, "\r\x1b[K" + line.left(width() - 1).toUtf8());
    m_transientShown = !line.isEmpty();
}

QString Console::ask(const QString &question, const std::stop_token &stop) const
{
    transient({});
    write(stderr, question.toUtf8() + ' ');
    Line line;
    const std::size_t size = readLine(line, stop);
    return QString::fromLocal8Bit(line.data(), static_cast<qsizetype>(size));
}

base::Secret Console::askSecret(const QString &question, const std::stop_token &stop) const
{
    transient({});
    // A buffer of our own: a stream would keep copies that nobody wipes.
    Line line;
    std::size_t size = 0;
    {
        // Silent before the question: whoever answers at once must not see the answer.
        const EchoOff silent;
        write(stderr, question.toUtf8() + ' ');
        size = readLine(line, stop);
    }
    write(stderr, "\n");
    base::Secret secret(QByteArrayView(line.data(), static_cast<qsizetype>(size)));
    OPENSSL_cleanse(line.data(), line.size());
    return secret;
}

} // namespace cli
