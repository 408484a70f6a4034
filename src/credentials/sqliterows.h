#pragma once

#include "credentials/rowstore.h"
#include "database/sqlite/session.h"

#include <deque>

namespace credentials {

/// Rows of an SQLite table. The old values tell whether a row was changed since it was read. Keys
/// and values keep their storage class: a letter in front of a key's cell, and one for each column
/// in the cell behind the key, say which it is.
class SqliteRows final : public RowStore
{
public:
    SqliteRows(database::sqlite::Session &session, TableShape shape);

    base::Result<> read(const QByteArrayList &after, const QByteArrayList &upTo, int limit,
                        database::Cells &cells) override;
    /// Qt SQL ties a connection to its thread.
    [[nodiscard]] bool readsAnywhere() const override { return false; }
    base::Result<QByteArrayList> lastKey() override;
    base::Result<> readKeys(const QList<QByteArrayList> &keys, database::Cells &cells) override;
    /// Has run when it returns.
    base::Result<> send(const database::Cells &cells,
                        const std::vector<RowChange> &changes) override;
    base::Result<BatchResult> receive() override;
    void endSending() override { m_results.clear(); }
    /// One process works on a file: there are no leases.
    void setFence(const std::optional<Fence> &) override {}
    void keyText(const database::Cells &cells, int row, QList<QByteArrayView> &parts) override;
    [[nodiscard]] bool isText(const database::Cells &cells, int row, int column) const override;
    /// Writes inside a transaction that is open already, instead of one for each batch.
    void stayInTransaction() { m_inTransaction = true; }

private:
    [[nodiscard]] QByteArray selected() const;
    base::Result<> query(const database::Command &command, database::Cells &cells, bool append);

    database::sqlite::Session &m_session;
    TableShape m_shape;
    std::deque<base::Result<BatchResult>> m_results{};
    bool m_inTransaction = false;
};

} // namespace credentials
