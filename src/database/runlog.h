#pragma once

#include "database/connection.h"

#include <QDateTime>
#include <QHash>

namespace database {

/// The account that this process runs under, as records name it.
QString systemUser();

/// One run of one plan on one database, as `stemma_run` keeps it.
struct RunRecord
{
    QString id{};      ///< UUID text.
    QString command{}; ///< "upgrade", "downgrade", "stamp", "reset".
    QString target{};  ///< As typed.
    QString planDigest{};
    QStringList from{}; ///< Rows before.
    QStringList to{};   ///< Rows that the plan leads to.
    QString toolVersion{};
    QString user{}; ///< Operating system user.
    QString host{};
    QDateTime startedAt{};  ///< UTC, the server's clock.
    QDateTime finishedAt{}; ///< Invalid while it runs, or when it was killed.
    QString outcome{};      ///< "running", "done", "failed", "cancelled", "interrupted".
    QString error{};        ///< The error's message, masked.
};

/// One step of a run, as `stemma_step` keeps it.
struct StepRecord
{
    QString run{};
    int position = 0;    ///< 1-based in the run.
    QString direction{}; ///< "upgrade", "downgrade", "stamp".
    QString revision{};  ///< Empty for a stamp.
    QString digest{};    ///< "sha256:<hex>" of the script's upgrade; empty for a stamp.
    QDateTime startedAt{};
    qint64 milliseconds = 0;
    QString outcome{};      ///< "done", "failed", "running" (an unfinished transaction:false step).
    int statementsDone = 0; ///< Of a transaction:false step; -1 for a transactional one.
    QString error{};
    /// Digest of the statements that are done, so that a resumption can tell whether they still are
    /// what ran; empty for a transactional step.
    QString doneDigest{};
    QString rowsAfter{}; ///< Version rows after the step, comma-separated.
};

/// The run log on one connection. Its tables stand in the version table's schema, are created on
/// the first run and never by reading. Writing makes Commands, so that the row of a step commits
/// together with the step.
class RunLog
{
public:
    RunLog(Engine engine, QString schema);

    base::Result<bool> exists(Connection &connection) const;
    /// CREATE TABLE IF NOT EXISTS for both tables.
    [[nodiscard]] QList<Command> create() const;

    [[nodiscard]] Command startRun(const RunRecord &run) const;
    [[nodiscard]] Command finishRun(const QString &run, const QString &outcome,
                                    const QString &error) const;
    /// Marks runs that claim to be running as "interrupted": called under the runner lock, when
    /// nobody else can be running.
    [[nodiscard]] Command closeInterrupted() const;
    /// A finished step; put behind its statements in their transaction. The duration is the
    /// server's, from the transaction's begin.
    [[nodiscard]] Command recordStep(const StepRecord &step) const;
    /// A transaction:false step: begun, one statement further, ended.
    [[nodiscard]] Command beginStep(const StepRecord &step) const;
    [[nodiscard]] Command advanceStep(const StepRecord &step) const;
    [[nodiscard]] Command endStep(const StepRecord &step) const;

    /// Newest first, at most \a most.
    base::Result<QList<RunRecord>> runs(Connection &connection, int most) const;
    /// Steps of \a run, or of all runs when it is empty, in the order in which they ran.
    base::Result<QList<StepRecord>> steps(Connection &connection, const QString &run) const;
    /// Steps of \a revision in all runs, in the order in which they ran.
    base::Result<QList<StepRecord>> stepsOf(Connection &connection, const QString &revision) const;
    /// The newest transaction:false step that never ended, unless a step that was finished later
    /// (its resumption, a stamp) has superseded it.
    base::Result<std::optional<StepRecord>> unfinished(Connection &connection) const;
    /// Digest of each revision's newest finished upgrade step, by revision: what is applied.
    base::Result<QHash<QString, QString>> appliedDigests(Connection &connection) const;

    // The queries behind the functions above and what their answers say, for a caller that asks
    // several at once.
    [[nodiscard]] Command selectExists() const;
    [[nodiscard]] base::Result<bool> existsFrom(const base::Result<Rows> &selected) const;
    [[nodiscard]] Command selectUnfinished() const;
    [[nodiscard]] base::Result<std::optional<StepRecord>>
    unfinishedFrom(const base::Result<Rows> &selected) const;
    [[nodiscard]] Command selectAppliedDigests() const;
    [[nodiscard]] base::Result<QHash<QString, QString>>
    appliedDigestsFrom(const base::Result<Rows> &selected) const;

private:
    [[nodiscard]] Command insertStep(const StepRecord &step, bool finished) const;

    Engine m_engine;
    QString m_schema;
};

} // namespace database
