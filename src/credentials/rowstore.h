#pragma once

#include "base/result.h"
#include "credentials/tableshape.h"
#include "database/cells.h"
#include "database/connection.h"

#include <QByteArrayList>

#include <memory>
#include <optional>
#include <vector>

namespace credentials {

/// The right to write a chunk of a job: held as long as the lease runs, and checked by the server
/// in the transaction of the data, by its own clock. A worker that slept past it cannot write late.
struct Fence
{
    QString job{};
    int chunk = 0;
    QString owner{};
    qint64 epoch = 0;
    int leaseSeconds = 60;
};

/// New values for one row; a column without one keeps what it has.
struct RowChange
{
    int row = 0; ///< In the window that it was made from.
    std::vector<std::optional<QByteArray>> values{};
};

/// What became of a batch that was sent.
struct BatchResult
{
    qint64 changed = 0;
    QList<int> missed{}; ///< Places in the batch of rows that somebody else had changed.
    bool fenced = true;  ///< The lease was still ours; otherwise nothing was changed.
};

/// What rows are read for.
enum class Purpose {
    Looking, ///< They cannot be sent.
    Changing
};

/// The rows of a set's table, by key, on one connection. The cells of a row: its key's, what tells
/// whether it was changed since, its columns'. Used by one thread.
class RowStore
{
public:
    virtual ~RowStore() = default;

    /// Rows with a key behind \a after (from the first when empty) and up to \a upTo (to the last
    /// when empty), in the key's order, at most \a limit.
    virtual base::Result<> read(const QByteArrayList &after, const QByteArrayList &upTo, int limit,
                                database::Cells &cells) = 0;
    /// Whether read() may be called from another thread than the one that opened the connection.
    [[nodiscard]] virtual bool readsAnywhere() const = 0;
    /// The key of the table's last row, as read() takes it; empty when there is none.
    virtual base::Result<QByteArrayList> lastKey() = 0;
    /// The rows of exactly these keys that are still there.
    virtual base::Result<> readKeys(const QList<QByteArrayList> &keys, database::Cells &cells) = 0;
    /// Writes \a changes of rows in \a cells as one transaction, but no row that was changed since
    /// it was read. May return before the engine has finished; receive() tells how it went, in
    /// order.
    virtual base::Result<> send(const database::Cells &cells,
                                const std::vector<RowChange> &changes) = 0;
    virtual base::Result<BatchResult> receive() = 0;
    /// Waits for nothing more; to be called before the connection does anything else.
    virtual void endSending() = 0;
    /// From the next send() on, only while \a fence holds.
    virtual void setFence(const std::optional<Fence> &fence) = 0;

    [[nodiscard]] int keyColumns() const { return m_keyColumns; }
    [[nodiscard]] int firstValue() const { return m_keyColumns + m_markColumns; }
    /// The key of a row as read() takes it.
    [[nodiscard]] virtual QByteArrayList key(const database::Cells &cells, int row) const;
    /// The key's parts as text, for people and for sealing, into \a parts; valid until the next
    /// call.
    virtual void keyText(const database::Cells &cells, int row, QList<QByteArrayView> &parts) = 0;
    /// The page that the row stands on; 0 where the engine does not tell.
    [[nodiscard]] virtual qint64 page(const database::Cells &cells, int row) const;
    /// Whether the value in \a column of \a row is held as text.
    [[nodiscard]] virtual bool isText(const database::Cells &cells, int row, int column) const = 0;

protected:
    /// \a markColumns cells behind the key tell whether a row was changed.
    RowStore(int keyColumns, int markColumns)
        : m_keyColumns(keyColumns)
        , m_markColumns(markColumns)
    {
    }

private:
    int m_keyColumns = 0;
    int m_markColumns = 1;
};

/// A store on \a connection, which must outlive it.
std::unique_ptr<RowStore> makeRowStore(database::Connection &connection, const TableShape &shape,
                                       Purpose purpose);

/// \a error without anything that could be a value: the server quotes rows in its details.
base::Error withoutValues(base::Error error);

} // namespace credentials
