#pragma once

#include "database/connection.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <atomic>

struct sqlite3;

namespace database::sqlite {

/// A session with an SQLite file over Qt SQL. Foreign keys are not enforced, which is SQLite's
/// default and what its procedure for changing tables wants.
class Session final : public Connection
{
public:
    static base::Result<std::unique_ptr<Connection>> open(const Url &url,
                                                          const OpenOptions &options);
    ~Session() override;
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    [[nodiscard]] Engine engine() const override { return Engine::Sqlite; }
    [[nodiscard]] QString display() const override { return m_display; }
    [[nodiscard]] QString version() const override;

    base::Result<Rows> query(const Command &command) override;
    base::Result<QList<base::Result<Rows>>> queryEach(const QList<Command> &commands) override;
    base::Result<> transact(const QList<Command> &commands) override;
    base::Result<> transactParts(const QList<TransactionPart> &parts) override;
    base::Result<> execute(const Command &command) override;
    base::Result<std::unique_ptr<RunnerLock>> lockRunner(const QString &versionTable,
                                                         std::chrono::milliseconds wait) override;
    void interrupt() override { m_interruptAsked = true; }

    /// Runs \a command once for each of \a sets, prepared once, all in one transaction. Returns the
    /// rows that each affected.
    base::Result<QList<qint64>> executeBatch(const Command &command,
                                             const QList<QVariantList> &sets);
    /// The same inside a transaction that is open already.
    base::Result<QList<qint64>> executeInside(const Command &command,
                                              const QList<QVariantList> &sets);

private:
    using Time = std::chrono::steady_clock::time_point;

    Session(const Url &url, OpenOptions options);

    base::Result<> connect();
    void beginCall(bool interruptible);
    base::Result<QSqlQuery> run(const Command &command);
    base::Result<> runAndFinish(const Command &command);
    base::Result<> runAll(const QList<Command> &commands);
    base::Result<> runEach(const Command &command, const QList<QVariantList> &sets,
                           QList<qint64> &affected);
    base::Result<> commit();
    [[nodiscard]] bool start(QSqlQuery &query, const Command &command) const;
    base::Result<> waitForLock(Time begun, Time &nextReport);
    [[nodiscard]] base::Error errorOf(const QSqlQuery &query, const Command &command) const;
    [[nodiscard]] bool isAskedToStop() const;
    static int progressed(void *session);

    QString m_display;
    QString m_path;
    OpenOptions m_options;
    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr; ///< Owned by Qt's driver.
    QString m_transactionStart{};
    std::atomic<bool> m_interruptAsked = false;
    bool m_interruptible = false;
    Time m_deadline = Time::max(); ///< Of the running statement.
};

} // namespace database::sqlite
