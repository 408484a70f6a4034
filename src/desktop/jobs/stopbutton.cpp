#include "desktop/jobs/stopbutton.h"

#include "desktop/theme/icons.h"

namespace desktop {

using namespace Qt::Literals::StringLiterals;
using jobs::Job;
using jobs::Stop;

QString stopText(Stop stop)
{
    switch (stop) {
    case Stop::AfterStep: return StopButton::tr("&Stop after this step");
    case Stop::Statement: return StopButton::tr("&Interrupt statement");
    case Stop::Connection: return StopButton::tr("&Disconnect");
    }
    return {};
}

QString stopConsequence(Stop stop)
{
    switch (stop) {
    case Stop::AfterStep:
        return StopButton::tr("The step that runs now is finished; the database then stands at "
                              "its revision.");
    case Stop::Statement:
        return StopButton::tr("The server cancels what it is doing and rolls the step back; a "
                              "step without a transaction stays open and can be resumed.");
    case Stop::Connection:
        return StopButton::tr("The connection is closed without waiting. The server rolls back "
                              "what was not committed when it notices.");
    }
    return {};
}

StopButton::StopButton(QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    setIcon(themedIcon(u"stop"_s));
    m_timer.setSingleShot(true);
    connect(this, &QPushButton::clicked, this, &StopButton::press);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_patienceOver = true;
        follow();
    });
    hide();
}

void StopButton::setJob(Job *job, StopConsequence consequence)
{
    if (m_job)
        disconnect(m_job, nullptr, this, nullptr);
    m_job = job;
    m_consequence = consequence;
    m_timer.stop();
    m_patienceOver = false;
    if (job) {
        connect(job, &Job::stopping, this, &StopButton::follow);
        connect(job, &Job::finished, this, &StopButton::follow);
    }
    follow();
}

std::optional<Stop> StopButton::next() const
{
    const auto asked = m_job ? m_job->stop() : std::nullopt;
    if (!asked)
        return Stop::AfterStep;
    switch (*asked) {
    case Stop::AfterStep: return Stop::Statement;
    case Stop::Statement: return m_patienceOver ? std::optional(Stop::Connection) : std::nullopt;
    case Stop::Connection: break;
    }
    return {};
}

void StopButton::press()
{
    if (const auto stop = next(); stop && m_job)
        m_job->requestStop(*stop);
}

void StopButton::follow()
{
    const bool running = m_job && m_job->isRunning();
    setVisible(running);
    if (!running) {
        m_timer.stop();
        return;
    }
    if (m_job->stop() == Stop::Statement && !m_patienceOver && !m_timer.isActive())
        m_timer.start(m_patience);
    const auto stop = next();
    const Stop meant = stop ? *stop : m_job->stop().value_or(Stop::Connection);
    setText(stop ? stopText(*stop)
                 : (meant == Stop::Statement ? tr("Interrupting…") : tr("Disconnecting…")));
    setToolTip(m_consequence(meant));
    setAccessibleName(tr("%1: %2").arg(text().remove(u'&'), m_job->title()));
    setAccessibleDescription(m_consequence(meant));
}

} // namespace desktop
