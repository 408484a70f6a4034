#include "desktop/watchdog.h"

#include <QFontDatabase>
#include <QImage>
#include <QMetaEnum>
#include <QPainter>
#include <QProcess>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <execinfo.h>
#include <fcntl.h>
#include <pthread.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <unistd.h>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace testsupport {

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr auto longest = 250ms;
#else
constexpr auto longest = 50ms;
#endif

constexpr int mostFrames = 48;
/// Written by the handler on the GUI thread, read by the watching one once the count is there.
std::array<void *, mostFrames> frames{};
std::atomic<int> frameCount = 0;

void noteFrames(int /*signal*/)
{
    frameCount = backtrace(frames.data(), mostFrames);
}

/// Nanoseconds that this thread was ready to run and had no processor.
qint64 waitedForProcessor(int file)
{
    std::array<char, 96> text{};
    if (file < 0 || pread(file, text.data(), text.size() - 1, 0) <= 0)
        return 0;
    qint64 ran = 0;
    qint64 waited = 0;
    return std::sscanf(text.data(), "%lld %lld", &ran, &waited) == 2 ? waited : 0;
}

/// What this thread has done since it began, as the kernel counts it.
struct Doings
{
    std::chrono::nanoseconds computed{};
    long pagesFromDisk = 0; ///< Of mapped files: libraries, fonts, what fontconfig keeps.
    long waits = 0;         ///< How often it gave up its processor of its own accord.
};

Doings doingsOfThisThread()
{
    rusage usage{};
    if (getrusage(RUSAGE_THREAD, &usage) != 0)
        return {};
    const auto span = [](const timeval &time) {
        return std::chrono::seconds(time.tv_sec) + std::chrono::microseconds(time.tv_usec);
    };
    return {.computed = span(usage.ru_utime) + span(usage.ru_stime),
            .pagesFromDisk = usage.ru_majflt,
            .waits = usage.ru_nvcsw};
}

/// What the host of a virtual machine has given to others, of all processors together.
std::chrono::nanoseconds takenByTheHost(int file)
{
    std::array<char, 256> text{};
    if (file < 0 || pread(file, text.data(), text.size() - 1, 0) <= 0)
        return {};
    long long stolen = 0; // proc_stat(5): the eighth number of the first line, in clock ticks.
    if (std::sscanf(text.data(), "cpu %*d %*d %*d %*d %*d %*d %*d %lld", &stolen) != 1)
        return {};
    return std::chrono::nanoseconds(std::chrono::seconds(stolen)) / sysconf(_SC_CLK_TCK);
}

QString describeTrace()
{
    const int count = frameCount;
    if (count <= 0)
        return u"  (it was over before it could be looked at)"_s;
    char **symbols = backtrace_symbols(frames.data(), count);
    QString text;
    for (int i = 2; i < count; ++i) // Without the handler and the signal's own frame.
        text += "  "_L1 + QString::fromLocal8Bit(symbols[i]) + u'\n';
    free(symbols);
    QProcess filter;
    filter.start(u"c++filt"_s, {});
    if (!filter.waitForStarted())
        return text;
    filter.write(text.toLocal8Bit());
    filter.closeWriteChannel();
    filter.waitForFinished();
    return QString::fromLocal8Bit(filter.readAllStandardOutput());
}

/// The raster engine paints large areas with other threads, for which the GUI thread rightly waits.
/// On a machine with more work than processors they come late, which is nobody's fault here.
std::chrono::milliseconds fairLimit()
{
    double load = 0;
    if (getloadavg(&load, 1) != 1)
        return longest;
    const double crowd = load / std::max(1U, std::thread::hardware_concurrency());
    return std::chrono::milliseconds(
        static_cast<qint64>(static_cast<double>(longest.count()) * std::clamp(crowd, 1.0, 8.0)));
}

/// The first letter of a script loads its font from the disk, whichever window shows it: on a
/// machine that has just started that alone takes longer than any event may.
void loadFonts()
{
    QImage page(64, 64, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&page);
    for (QFont font : {QFont(), QFontDatabase::systemFont(QFontDatabase::FixedFont)}) {
        for (const bool bold : {false, true}) {
            for (const bool italic : {false, true}) {
                font.setBold(bold);
                font.setItalic(italic);
                painter.setFont(font);
                painter.drawText(page.rect(), 0, QStringLiteral("Aé简体中文"));
            }
        }
    }
}

WatchedApplication *watched()
{
    return qobject_cast<WatchedApplication *>(QCoreApplication::instance());
}

} // namespace

WatchedApplication::WatchedApplication(int &argc, char **argv)
    : QApplication(argc, argv)
    , m_schedule(open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC))
    , m_processors(open("/proc/stat", O_RDONLY | O_CLOEXEC))
{
    loadFonts();
    m_takenBefore = takenByTheHost(m_processors).count();

    (void)backtrace(frames.data(), 1); // Loads what it needs outside the signal handler.
    struct sigaction action = {};
    action.sa_handler = noteFrames;
    action.sa_flags = SA_RESTART;
    sigaction(SIGUSR2, &action, nullptr);
    m_watcher = std::jthread([this, gui = pthread_self()](const std::stop_token &ended) {
        Clock::rep noted = 0;
        while (!ended.stop_requested()) {
            std::this_thread::sleep_for(5ms);
            const Clock::rep since = m_busySince;
            if (since == 0)
                m_takenBefore = takenByTheHost(m_processors).count();
            const auto busy = Clock::now().time_since_epoch() - Clock::duration(since);
            if (since == 0 || since == noted || busy < longest)
                continue;
            noted = since;
            pthread_kill(gui, SIGUSR2);
        }
    });
}

WatchedApplication::~WatchedApplication()
{
    m_watcher.request_stop();
    m_watcher.join();
    close(m_schedule);
    close(m_processors);
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (m_depth > 0)
        return QApplication::notify(receiver, event);
    // The receiver may be gone afterwards.
    const QString what = u"%1 to %2 %3"_s.arg(
        QString::fromLatin1(QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type())),
        QString::fromLatin1(receiver->metaObject()->className()), receiver->objectName());
    frameCount = 0;
    const Doings before = doingsOfThisThread();
    const qint64 waitedBefore = waitedForProcessor(m_schedule);
    const auto begin = Clock::now();
    m_busySince = begin.time_since_epoch().count();
    ++m_depth;
    const bool handled = QApplication::notify(receiver, event);
    --m_depth;
    m_busySince = 0;
    const auto waited = std::chrono::nanoseconds(waitedForProcessor(m_schedule) - waitedBefore);
    std::chrono::nanoseconds busy = Clock::now() - begin - waited;
    const Doings after = doingsOfThisThread();
    // An event that never waited did nothing but compute, whatever the clock says: the host of a
    // virtual machine stops it unseen. And on a machine that has just started, the first use of a
    // library or a font waits for the disk, and how long in all is not told. Both answer for what
    // they computed alone.
    if (after.waits == before.waits || after.pagesFromDisk > before.pagesFromDisk)
        busy = std::min(busy, after.computed - before.computed);
    if (busy > longest)
        busy -= takenByTheHost(m_processors) - std::chrono::nanoseconds(m_takenBefore);
    if (busy > longest && busy > fairLimit()) {
        const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(busy);
        m_complaints.append(
            u"The GUI thread was busy for %1 ms with %2\n%3"_s.arg(milliseconds.count())
                .arg(what, describeTrace()));
    }
    return handled;
}

QStringList WatchedApplication::takeComplaints()
{
    return watched() ? std::exchange(watched()->m_complaints, {}) : QStringList();
}

std::chrono::milliseconds WatchedApplication::limit()
{
    return longest;
}

} // namespace testsupport
