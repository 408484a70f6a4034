#include "desktop/settings/settings.h"

#include <QDateTime>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>

#include <chrono>
#include <utility>

namespace desktop {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What comes within this time is written at once: a window that closes changes a dozen values.
constexpr std::chrono::milliseconds pause{200};

/// What the file at \a path holds, nothing for a damaged one. QSettings takes nearly any text for
/// settings; bytes that are no text at all are what a crash or a full disk leaves behind.
std::optional<QVariantHash> readFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QVariantHash();
    if (!file.open(QIODevice::ReadOnly) || file.readAll().contains('\0'))
        return {};
    const QSettings stored(path, QSettings::IniFormat);
    if (stored.status() != QSettings::NoError)
        return {};
    QVariantHash values;
    for (const QString &key : stored.allKeys())
        values.insert(key, stored.value(key));
    return values;
}

} // namespace

Settings::Settings(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
{
    if (auto values = readFile(m_path)) {
        m_values = *std::move(values);
        return;
    }
    const QString aside =
        m_path + ".damaged-"_L1 + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    if (QFile::rename(m_path, aside))
        m_setAside = aside;
}

Settings::~Settings()
{
    if (!m_writer.joinable())
        return;
    m_writer.request_stop();
    m_writer.join();
}

QVariant Settings::value(const QString &key, const QVariant &fallback) const
{
    return m_values.value(key, fallback);
}

QStringList Settings::keys() const
{
    QStringList keys = m_values.keys();
    keys.sort();
    return keys;
}

void Settings::setValue(const QString &key, const QVariant &value)
{
    if (const auto old = m_values.constFind(key); old != m_values.cend() && *old == value)
        return;
    m_values.insert(key, value);
    note(key, value);
}

void Settings::remove(const QString &key)
{
    if (m_values.remove(key))
        note(key, {});
}

void Settings::note(const QString &key, const std::optional<QVariant> &value)
{
    {
        const std::lock_guard lock(m_mutex);
        m_changes.insert(key, value);
        m_isNew = true;
    }
    m_changed.notify_one();
    if (!m_writer.joinable())
        m_writer = std::jthread([this](const std::stop_token &ended) { writeWhatChanges(ended); });
}

void Settings::writeWhatChanges(const std::stop_token &ended)
{
    std::unique_lock lock(m_mutex);
    for (bool last = false; !last;) {
        m_changed.wait(lock, ended, [this] { return m_isNew; });
        m_changed.wait_for(lock, ended, pause, [] { return false; });
        last = ended.stop_requested();
        m_isNew = false;
        const Changes changes = std::exchange(m_changes, {});
        if (changes.isEmpty())
            continue;
        lock.unlock();
        const bool done = write(changes);
        if (done) {
            Q_EMIT written();
        } else {
            Q_EMIT writingFailed(failure());
        }
        lock.lock();
        if (done)
            continue;
        for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
            if (!m_changes.contains(it.key())) // What was set meanwhile is newer.
                m_changes.insert(it.key(), it.value());
        }
    }
}

bool Settings::write(const Changes &changes) const
{
    QSettings file(m_path, QSettings::IniFormat);
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        if (it.value()) {
            file.setValue(it.key(), *it.value());
        } else {
            file.remove(it.key());
        }
    }
    file.sync();
    return file.status() == QSettings::NoError;
}

base::Error Settings::failure() const
{
    return {.code = base::ErrorCode::FileNotWritable,
            .message = tr("The settings cannot be written to %1.").arg(m_path),
            .hint = tr("Sizes and choices are kept until Stemma is closed. Make the directory "
                       "writable to keep them longer."),
            .file = m_path};
}

QString defaultSettingsPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           "/stemma/desktop.ini"_L1;
}

} // namespace desktop
