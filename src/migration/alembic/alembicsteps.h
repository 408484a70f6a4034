#pragma once

#include "migration/alembic/alembicsession.h"
#include "migration/runner.h"
#include "migration/steprunner.h"

#include <functional>

namespace migration {

/// Runs the steps of a prepared plan through the project's own Alembic, one by one, with Stemma's
/// promises around each: it is on record before it begins, the version table is read on Stemma's
/// own connection when it has ended, and a step that did not lead where the plan says stops the
/// run. A step that failed counts as committed when the transaction in which it moved the version
/// table was, by the server's account; not because the table says what somebody else may have
/// written.
class AlembicSteps
{
public:
    struct Told
    {
        std::function<void(int index)> begins{};
        std::function<void(int index, qint64 milliseconds)> ended{};
    };

    /// All must outlive this.
    AlembicSteps(Workspace &workspace, AlembicSession &session, RunFrame &frame,
                 jobs::Context &context);

    /// A step that another run began and that is not open any more is closed first, and explained.
    base::Result<> settle(const std::optional<database::StepRecord> &unfinished,
                          const QStringList &rows);
    /// Runs the steps of \a report, and keeps its rows and durations up to date.
    base::Result<> run(RunReport &report, const QString &target, const Told &told);

private:
    base::Result<> runStep(const PreparedStep &step, int index, RunReport &report);
    base::Result<> attempt(const PreparedStep &step, bool again, const RunReport &report);
    base::Result<> begin(const QStringList &revisions, bool upgrade);
    base::Result<> waitFor(const QString &event, const QStringList &rows);
    void warnOfAutocommit();
    base::Result<> answer(const AlembicPlace &place, const QStringList &rows);
    base::Result<> record(const QList<database::Command> &commands);
    base::Result<> verified(const QStringList &before, const QStringList &after);
    [[nodiscard]] bool inherits(const PreparedStep &step) const;
    bool committed(bool ledThere);
    base::Error failed(base::Error error, RunReport &report, const QStringList &after, bool heir);
    base::Error outOfReach(base::Error error);
    void endBackend();
    [[nodiscard]] base::Result<qint64> changeMark() const;
    [[nodiscard]] std::optional<std::chrono::milliseconds> limit() const;

    Workspace &m_workspace;
    AlembicSession &m_session;
    RunFrame &m_frame;
    jobs::Context &m_context;
    AlembicPlace m_place{}; ///< Ours, in the run of env.py that goes on.
    database::StepRecord m_step{};
    QList<database::Command> m_ending{}; ///< Of the step before, written with what follows.
    /// Left open by an earlier run; closed together with the begin of its second try.
    std::optional<database::StepRecord> m_inherited{};
    /// The child has moved the version table: PostgreSQL's number of that transaction.
    std::optional<QString> m_applied{};
    QString m_target{};
    qint64 m_mark = 0;
    bool m_toldOfAutocommit = false;
    bool m_begun = false; ///< env.py runs and waits for us.
};

} // namespace migration
