#pragma once

#include "base/error.h"

#include <QHash>
#include <QObject>
#include <QVariant>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace desktop {

/// The settings of the window: sizes, positions, choices. No connection and no secret is in them.
///
/// They are read once, when this is made. From then on they are in memory, and a thread of their
/// own writes what changed, several changes at once: no disk ever holds up the window. Changes
/// that another process has written to the file meanwhile stay there.
///
/// Used by the thread that made it.
class Settings : public QObject
{
    Q_OBJECT
public:
    /// Reads \a path, an INI file. One that cannot be read as settings is renamed to
    /// "<path>.damaged-<time>" and replaced by an empty one, so that a window always comes up and
    /// nothing is lost.
    explicit Settings(QString path, QObject *parent = nullptr);
    /// Waits until everything is written, or cannot be.
    ~Settings() override;

    /// Keys are "group/name".
    [[nodiscard]] QVariant value(const QString &key, const QVariant &fallback = {}) const;
    [[nodiscard]] bool contains(const QString &key) const { return m_values.contains(key); }
    /// Sorted.
    [[nodiscard]] QStringList keys() const;
    /// A value of a type that an INI file can hold.
    void setValue(const QString &key, const QVariant &value);
    void remove(const QString &key);

    /// Where a damaged file was set aside; empty when the file was sound or not there.
    [[nodiscard]] const QString &setAside() const { return m_setAside; }

Q_SIGNALS:
    /// Emitted by the thread that writes.
    void written();
    /// As written(). The changes are kept, and tried again together with the next one.
    void writingFailed(const base::Error &error);

private:
    /// Values by key; nothing for what was removed.
    using Changes = QHash<QString, std::optional<QVariant>>;

    void note(const QString &key, const std::optional<QVariant> &value);
    void writeWhatChanges(const std::stop_token &ended);
    [[nodiscard]] bool write(const Changes &changes) const;
    [[nodiscard]] base::Error failure() const;

    const QString m_path;
    QString m_setAside{};
    QVariantHash m_values{};

    std::mutex m_mutex{};
    std::condition_variable_any m_changed{};
    Changes m_changes{};     ///< Not written yet; guarded by m_mutex.
    bool m_isNew = false;    ///< Something was added to m_changes since it was tried to write them.
    std::jthread m_writer{}; ///< From the first change on; last, so that it ends first.
};

/// "$XDG_CONFIG_HOME/stemma/desktop.ini".
QString defaultSettingsPath();

} // namespace desktop
