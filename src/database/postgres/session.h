#pragma once

#include "database/cells.h"
#include "database/connection.h"
#include "database/postgres/channel.h"
#include "database/postgres/stream.h"

#include <functional>

namespace database::postgres {

/// A session with a PostgreSQL server over libpq.
class Session final : public Connection
{
public:
    static base::Result<std::unique_ptr<Connection>> open(const Url &url,
                                                          const OpenOptions &options);

    [[nodiscard]] Engine engine() const override { return Engine::PostgreSql; }
    [[nodiscard]] QString display() const override { return m_display; }
    [[nodiscard]] QString version() const override;

    base::Result<Rows> query(const Command &command) override;
    base::Result<QList<base::Result<Rows>>> queryEach(const QList<Command> &commands) override;
    base::Result<> transact(const QList<Command> &commands) override;
    base::Result<> transactParts(const QList<TransactionPart> &parts) override;
    base::Result<> execute(const Command &command) override;
    base::Result<std::unique_ptr<RunnerLock>> lockRunner(const QString &versionTable,
                                                         std::chrono::milliseconds wait) override;
    void interrupt() override { m_channel.interrupt(); }

    /// Runs \a command once for each of \a sets, prepared once and pipelined, all in one
    /// transaction. Returns the rows that each affected; where the command expects a number of
    /// rows, the first set that misses it fails the whole.
    base::Result<QList<qint64>> executeBatch(const Command &command,
                                             const QList<QVariantList> &sets);

    /// query() with the cells as the server sends them in binary: text as it is, `bytea` as bytes.
    /// What came over the wire is wiped as soon as it is in \a cells.
    base::Result<> read(const Command &command, Cells &cells);
    /// Transactions sent ahead; the session takes no other calls while the stream lives.
    [[nodiscard]] std::unique_ptr<Stream> stream();

    /// The next piece of the data to send; an empty one ends it.
    using Producer = std::function<base::Result<QByteArray>()>;
    /// Takes the next row of the data, in the format that the COPY statement asked for.
    using Sink = std::function<base::Result<>(QByteArrayView)>;
    /// `COPY ... FROM STDIN`: returns the rows copied. A failing producer undoes the whole.
    base::Result<qint64> copyIn(const Command &command, const Producer &producer);
    /// `COPY ... TO STDOUT`: returns the rows copied. A failing sink ends it.
    base::Result<qint64> copyOut(const Command &command, const Sink &sink);

private:
    Session(ConnectionHandle connection, const Url &url, const OpenOptions &options);

    base::Result<> beginStatement();
    base::Result<> applySettings();
    base::Result<ResultHandle> run(const Command &command, bool binary = false);
    base::Result<> beginTransaction();
    base::Result<> runCommands(const QList<Command> &commands, bool begin);
    base::Result<> endTransaction(base::Result<> ran);
    base::Result<> commit();
    void rollback();
    base::Result<ResultHandle> beginCopy(const Command &command, ExecStatusType expected);
    base::Result<> feedCopy(const Producer &producer);
    base::Result<> readCopy(const Sink &sink);
    base::Result<qint64> endCopy(const Command &command, base::Result<> ran);
    base::Result<ResultHandle> drain();

    Channel m_channel;
    QString m_display;
};

} // namespace database::postgres
