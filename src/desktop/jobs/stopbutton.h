#pragma once

#include "jobs/job.h"

#include <QPointer>
#include <QPushButton>
#include <QTimer>

namespace desktop {

/// What pressing for \a stop does, as the text of a button.
QString stopText(jobs::Stop stop);
/// The state in which the database is left by \a stop, in one sentence; of work on revisions.
QString stopConsequence(jobs::Stop stop);
/// The same of any work.
using StopConsequence = QString (*)(jobs::Stop);

/// Stops a job, more urgently each time it is pressed: after this step, then the statement on the
/// server, then, once the server had ten seconds to answer, the connection. Hidden while nothing
/// runs, never greyed out.
class StopButton : public QPushButton
{
    Q_OBJECT
public:
    explicit StopButton(QWidget *parent = nullptr);

    /// \a consequence says the state in which each way to stop leaves the database.
    void setJob(jobs::Job *job, StopConsequence consequence = stopConsequence);
    /// What the next press does; nothing when it would do no more than what was asked for.
    [[nodiscard]] std::optional<jobs::Stop> next() const;
    /// How long a server may take to answer before disconnecting is offered.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

private:
    void press();
    void follow();

    QPointer<jobs::Job> m_job{};
    StopConsequence m_consequence = stopConsequence;
    std::chrono::milliseconds m_patience{10'000};
    bool m_patienceOver = false;
    QTimer m_timer{};
};

} // namespace desktop
