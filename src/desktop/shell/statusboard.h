#pragma once

#include "desktop/shell/status.h"

#include <QObject>
#include <QThreadPool>

namespace desktop {

/// What is known of every connection of the window, and the workers that find it out. Lives on
/// the GUI thread; each connection is read on a thread of its own, all at the same time, because
/// they wait for servers and not for this computer.
class StatusBoard : public QObject
{
    Q_OBJECT
public:
    explicit StatusBoard(QObject *parent = nullptr);
    ~StatusBoard() override; ///< Interrupts the readers and waits for them.

    /// The connections to know about, in the order to show. Those that are gone are forgotten;
    /// those that are new are not read yet.
    void setSources(QList<ConnectionSource> sources);
    [[nodiscard]] const QList<ConnectionSource> &sources() const { return m_sources; }
    [[nodiscard]] const ConnectionSource *source(const QString &id) const;

    /// Lets no reader begin before release(): what is asked for until then counts as being read.
    /// A window that is about to appear needs the processors for itself.
    void hold() { m_isHeld = true; }
    void release();

    /// Reads one connection, or all of them, again. What is being read already is not read twice
    /// at the same time, but once more after that.
    void refresh(const QString &id);
    void refreshAll();

    /// What was last read of \a id; null before the first time.
    [[nodiscard]] const Status *status(const QString &id) const;
    [[nodiscard]] bool isReading(const QString &id) const { return m_reading.contains(id); }
    [[nodiscard]] bool isReadingAny() const { return !m_reading.isEmpty(); }

Q_SIGNALS:
    void sourcesChanged();
    /// The status of \a id, or whether it is being read, is another one.
    void changed(const QString &id);
    /// The last reader has finished.
    void settled();

private:
    void start(const ConnectionSource &source);
    void read(const ConnectionSource &source);
    void take(const Status &status);

    QList<ConnectionSource> m_sources{};
    QHash<QString, Status> m_statuses{};
    QSet<QString> m_reading{};
    QSet<QString> m_again{};
    std::shared_ptr<ProjectCache> m_projects{};
    bool m_isHeld = false;
    std::stop_source m_stop{};
    QThreadPool m_pool{};
};

} // namespace desktop
