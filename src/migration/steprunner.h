#pragma once

#include "jobs/context.h"
#include "migration/request.h"

#include <memory>

namespace migration {

/// What every step of one run shares.
struct RunFrame
{
    QString run{}; ///< The run's id.
    /// Written in front of the run's first transaction; empty once that is committed.
    QList<database::Command> preamble{};
    /// Written at the end of the run's last transaction: the run is done.
    QList<database::Command> closing{};
    bool leftOpen = false; ///< A step without a transaction was begun and did not end.
    /// A step failed, and it is not known that it left nothing behind.
    bool isUncertain = false;
};

/// Where to go on in a step without a transaction that was begun and never ended.
struct Resumption
{
    int at = 0;           ///< Statements to leave out.
    int done = 0;         ///< Statements that the run log knows as done.
    QString doneDigest{}; ///< Of their text, as the run log keeps it.
};

/// Runs one prepared step: its statements, the change of the version table and the row of the run
/// log, in one transaction wherever the section allows it.
class StepRunner
{
public:
    /// All must outlive the runner.
    StepRunner(Workspace &workspace, RunFrame &frame, jobs::Context &context);
    ~StepRunner();
    StepRunner(const StepRunner &) = delete;
    StepRunner &operator=(const StepRunner &) = delete;
    StepRunner(StepRunner &&) = delete;
    StepRunner &operator=(StepRunner &&) = delete;

    /// \a position is 1-based in the run; \a next is the step that follows, whose script is read
    /// while this one runs, null where the run ends; it must live until then. \a rowsAfter are the
    /// version rows that \a step leads to. \a resumption says which statements of a section
    /// without a transaction are left out. Retries after lock timeouts as configured.
    base::Result<> run(const PreparedStep &step, int position, const PreparedStep *next,
                       const QStringList &rowsAfter, const Resumption &resumption);

private:
    struct Loaded;
    struct ReadAhead;

    base::Result<Loaded> load(const PreparedStep &step) const;
    base::Result<QList<database::TransactionPart>> bodyOf(const Loaded &loaded) const;
    [[nodiscard]] QList<database::Command>
    versionCommands(const Loaded &loaded, const database::StepRecord &record) const;
    base::Result<> runTransaction(const Loaded &loaded, const database::StepRecord &record,
                                  bool last);
    base::Result<> runStatements(const Loaded &loaded, database::StepRecord record, bool last,
                                 const Resumption &resumption);
    base::Result<> runStatement(const Loaded &loaded, const database::Statement &statement) const;
    base::Result<> withRetries(const QString &revision,
                               const std::function<base::Result<>()> &attempt);

    Workspace &m_workspace;
    RunFrame &m_frame;
    jobs::Context &m_context;
    std::unique_ptr<ReadAhead> m_ahead;
};

} // namespace migration
