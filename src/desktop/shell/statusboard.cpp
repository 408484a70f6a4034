#include "desktop/shell/statusboard.h"

#include <QtConcurrent>

#include <algorithm>
#include <utility>

namespace desktop {

StatusBoard::StatusBoard(QObject *parent)
    : QObject(parent)
{
    constexpr int waitersAtOnce = 64;
    m_pool.setMaxThreadCount(waitersAtOnce);
}

StatusBoard::~StatusBoard()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void StatusBoard::setSources(QList<ConnectionSource> sources)
{
    m_sources = std::move(sources);
    m_statuses.removeIf([this](const auto &known) { return source(known.key()) == nullptr; });
    m_again.removeIf([this](const QString &id) { return source(id) == nullptr; });
    Q_EMIT sourcesChanged();
}

const ConnectionSource *StatusBoard::source(const QString &id) const
{
    const auto found = std::ranges::find_if(
        m_sources, [&id](const ConnectionSource &source) { return source.entry.id == id; });
    return found == m_sources.cend() ? nullptr : &*found;
}

const Status *StatusBoard::status(const QString &id) const
{
    const auto found = m_statuses.constFind(id);
    return found == m_statuses.cend() ? nullptr : &*found;
}

void StatusBoard::refresh(const QString &id)
{
    const ConnectionSource *wanted = source(id);
    if (wanted == nullptr)
        return;
    if (m_reading.contains(id)) {
        m_again.insert(id);
        return;
    }
    // Readers that begin together share what they load; the next ones look at the files again.
    if (m_reading.isEmpty() || !m_projects)
        m_projects = std::make_shared<ProjectCache>();
    start(*wanted);
}

void StatusBoard::refreshAll()
{
    if (m_reading.isEmpty())
        m_projects = std::make_shared<ProjectCache>();
    // A reader that ends at once is taken in here: that must not pass for the last of all.
    QList<ConnectionSource> begun;
    for (const ConnectionSource &source : std::as_const(m_sources)) {
        if (m_reading.contains(source.entry.id)) {
            m_again.insert(source.entry.id);
        } else {
            m_reading.insert(source.entry.id);
            begun.append(source);
        }
    }
    for (const ConnectionSource &source : std::as_const(begun))
        start(source);
}

void StatusBoard::start(const ConnectionSource &source)
{
    m_reading.insert(source.entry.id);
    Q_EMIT changed(source.entry.id);
    if (!m_isHeld)
        read(source);
}

void StatusBoard::release()
{
    if (!std::exchange(m_isHeld, false))
        return;
    // What was asked for and is gone again has no reader that would say so.
    m_reading.removeIf([this](const QString &id) { return source(id) == nullptr; });
    for (const ConnectionSource &source : std::as_const(m_sources)) {
        if (m_reading.contains(source.entry.id))
            read(source);
    }
}

void StatusBoard::read(const ConnectionSource &source)
{
    QtConcurrent::run(&m_pool, [source, projects = m_projects, stop = m_stop.get_token()] {
        return readStatus(source, *projects, stop);
    }).then(this, [this](const Status &status) { take(status); });
}

void StatusBoard::take(const Status &status)
{
    const QString id = status.profile;
    m_reading.remove(id);
    const bool again = m_again.remove(id);
    if (source(id) != nullptr) {
        m_statuses.insert(id, status);
        Q_EMIT changed(id);
        if (again) {
            m_projects = std::make_shared<ProjectCache>();
            start(*source(id)); // It may end at once, and be the last of all.
            return;
        }
    }
    if (m_reading.isEmpty()) {
        m_projects.reset();
        Q_EMIT settled();
    }
}

} // namespace desktop
