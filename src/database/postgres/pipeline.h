#pragma once

#include "base/result.h"
#include "database/command.h"
#include "database/postgres/channel.h"

#include <functional>

namespace database::postgres {

/// libpq's pipeline mode on a channel, for as long as this lives: commands are sent without
/// waiting for the results of those before. What is in flight is bounded, and results are read
/// while commands are written, so that batches of any size neither fill the memory nor block
/// both ends.
class Pipeline
{
public:
    explicit Pipeline(Channel &channel);
    ~Pipeline();
    Pipeline(const Pipeline &) = delete;
    Pipeline &operator=(const Pipeline &) = delete;

    /// Looks at the result of the command \a index; a failure ends the batch.
    using Inspect = std::function<base::Result<>(qsizetype index, const PGresult *result)>;

    /// Begins a transaction and runs \a commands in it, in one round trip while they are few. The
    /// first failure, of the server or of \a inspect, decides; the server skips what follows.
    /// Ending the transaction is the caller's part.
    base::Result<> run(const QList<Command> &commands, const Inspect &inspect);
    /// The same in a transaction that is open already.
    base::Result<> runInside(const QList<Command> &commands, const Inspect &inspect);
    /// The same with one prepared statement and many sets of parameters.
    base::Result<> runPrepared(const Command &prototype, const QList<QVariantList> &sets,
                               const Inspect &inspect);
    /// Runs each of \a commands for itself, in one round trip: a failure of one leaves the others.
    base::Result<QList<base::Result<Rows>>> runEach(const QList<Command> &commands);

private:
    /// A batch under way: how to send each command, what has been received, what went wrong first.
    struct Batch
    {
        qsizetype total = 0;
        std::function<bool(qsizetype)> send;
        std::function<const Command &(qsizetype)> command; ///< For messages.
        Inspect inspect;
        qsizetype received = 0;
        base::Result<> outcome{};
    };

    base::Result<> runBatch(Batch &batch);
    base::Result<> receiveUntil(Batch &batch, qsizetype count);
    base::Result<> receiveSync(Batch &batch);
    base::Result<ResultHandle> receive();
    void take(Batch &batch, const PGresult *result);
    bool send(const Command &command);

    Channel &m_channel;
};

} // namespace database::postgres
