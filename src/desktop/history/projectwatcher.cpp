#include "desktop/history/projectwatcher.h"

#include "scripts/listing.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QTimer>

#include <algorithm>

namespace desktop {

namespace {

constexpr int calm = 300; ///< Milliseconds without a change that end a burst.
/// Directories tell of new, renamed and replaced files. Only writing into a file in place needs a
/// watch of its own, and those are not for free: the newest are the ones that are edited.
constexpr qsizetype mostFiles = 2'000;
/// Milliseconds by which the time of a file may lag behind the clock: the kernel's tick.
constexpr int clockStep = 10;

} // namespace

class ProjectWatcher::Worker : public QObject
{
public:
    explicit Worker(ProjectWatcher *owner)
        : m_owner(owner)
    {
    }

    void watch(const scripts::ProjectConfig &config, const QDateTime &readAt)
    {
        prepare();
        m_config = config;
        rearm(); // Before looking, so that nothing comes between the two.
        const Listing now = list();
        m_seen = now.fingerprint;
        // Told once: files of another computer may be newer than any reading by this one's clock.
        if (now.lastChange.addMSecs(clockStep) >= readAt && m_seen != m_told)
            tell();
    }

    void stop()
    {
        m_config = {};
        if (m_watcher && !(m_watcher->files() + m_watcher->directories()).isEmpty())
            m_watcher->removePaths(m_watcher->files() + m_watcher->directories());
    }

private:
    struct Listing
    {
        QByteArray fingerprint{}; ///< Of the names, sizes and times of all files.
        QDateTime lastChange{};   ///< Of a file, or of a directory: it changes with its names.
    };

    /// Made on the thread on which they work.
    void prepare()
    {
        if (m_watcher)
            return;
        m_watcher = new QFileSystemWatcher(this);
        m_timer = new QTimer(this);
        m_timer->setSingleShot(true);
        m_timer->setInterval(calm);
        connect(m_watcher, &QFileSystemWatcher::fileChanged, m_timer, qOverload<>(&QTimer::start));
        connect(m_watcher, &QFileSystemWatcher::directoryChanged, m_timer,
                qOverload<>(&QTimer::start));
        connect(m_timer, &QTimer::timeout, this, [this] { look(); });
    }

    void look()
    {
        if (m_config.root.isEmpty())
            return;
        rearm(); // A replaced file loses its watch.
        const QByteArray now = list().fingerprint;
        if (now == m_seen)
            return;
        m_seen = now;
        tell();
    }

    void tell()
    {
        m_told = m_seen;
        Q_EMIT m_owner->changed();
    }

    [[nodiscard]] QStringList files() const
    {
        QStringList files = scripts::listScripts(m_config).value_or(QStringList());
        files.append(m_config.file);
        return files;
    }

    [[nodiscard]] Listing list() const
    {
        Listing now;
        for (const QString &path : directories())
            now.lastChange = std::max(now.lastChange, QFileInfo(path).lastModified());
        QCryptographicHash hash(QCryptographicHash::Sha1);
        for (const QString &path : files()) {
            const QFileInfo file(path);
            hash.addData(path.toUtf8());
            hash.addData(QByteArray::number(file.size()));
            const QDateTime changed = file.lastModified();
            hash.addData(QByteArray::number(changed.toMSecsSinceEpoch()));
            now.lastChange = std::max(now.lastChange, changed);
        }
        now.fingerprint = hash.result();
        return now;
    }

    /// Those with scripts in them.
    [[nodiscard]] QStringList directories() const
    {
        QStringList all = m_config.locations;
        for (const QString &location : m_config.recursive ? m_config.locations : QStringList()) {
            QDirIterator below(location, QDir::Dirs | QDir::NoDotAndDotDot,
                               QDirIterator::Subdirectories);
            while (below.hasNext())
                all.append(below.next());
        }
        return all;
    }

    void rearm()
    {
        QStringList wanted = directories();
        wanted.append(m_config.root);
        const QStringList all = files();
        wanted += all.sliced(std::max<qsizetype>(0, all.size() - mostFiles));
        wanted.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
        const QStringList watched = m_watcher->files() + m_watcher->directories();
        const QSet<QString> before(watched.cbegin(), watched.cend());
        const QSet<QString> after(wanted.cbegin(), wanted.cend());
        if (const QSet<QString> gone = before - after; !gone.isEmpty())
            m_watcher->removePaths(gone.values());
        if (const QSet<QString> added = after - before; !added.isEmpty())
            m_watcher->addPaths(added.values());
    }

    ProjectWatcher *m_owner; ///< Outlives the thread, and with it this.
    scripts::ProjectConfig m_config{};
    QFileSystemWatcher *m_watcher = nullptr;
    QTimer *m_timer = nullptr;
    QByteArray m_seen{};
    QByteArray m_told{}; ///< What was there when a change was told last.
};

ProjectWatcher::ProjectWatcher(QObject *parent)
    : QObject(parent)
    , m_worker(new Worker(this))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("project watcher"));
    m_thread.start(QThread::LowPriority);
}

ProjectWatcher::~ProjectWatcher()
{
    m_thread.quit();
    m_thread.wait();
}

void ProjectWatcher::watch(const scripts::ProjectConfig &config, const QDateTime &readAt)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, config, readAt] { worker->watch(config, readAt); });
}

void ProjectWatcher::stop()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->stop(); });
}

} // namespace desktop
