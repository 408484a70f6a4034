#pragma once

#include "credentials/rowstore.h"
#include "database/postgres/binaryarray.h"
#include "database/postgres/session.h"

#include <array>
#include <deque>

namespace credentials {

/// Rows of a PostgreSQL table. Reads and writes in binary, whole columns at a time; a row's xmin
/// tells whether it was changed since it was read. The cells behind the key are xmin and ctid.
class PostgresRows final : public RowStore
{
public:
    PostgresRows(database::postgres::Session &session, TableShape shape, Purpose purpose);

    base::Result<> read(const QByteArrayList &after, const QByteArrayList &upTo, int limit,
                        database::Cells &cells) override;
    [[nodiscard]] bool readsAnywhere() const override { return true; }
    base::Result<QByteArrayList> lastKey() override;
    base::Result<> readKeys(const QList<QByteArrayList> &keys, database::Cells &cells) override;
    base::Result<> send(const database::Cells &cells,
                        const std::vector<RowChange> &changes) override;
    base::Result<BatchResult> receive() override;
    void endSending() override;
    void setFence(const std::optional<Fence> &fence) override { m_fence = fence; }
    [[nodiscard]] QByteArrayList key(const database::Cells &cells, int row) const override;
    void keyText(const database::Cells &cells, int row, QList<QByteArrayView> &parts) override;
    [[nodiscard]] qint64 page(const database::Cells &cells, int row) const override;
    [[nodiscard]] bool isText(const database::Cells &cells, int row, int column) const override;

private:
    using Digits = std::array<char, 24>;

    [[nodiscard]] QByteArray selected() const;
    [[nodiscard]] QByteArrayView keyPart(const database::Cells &cells, int row, int part,
                                         Digits &digits) const;
    [[nodiscard]] QByteArray update(int parameters) const;

    database::postgres::Session &m_session;
    TableShape m_shape;
    Purpose m_purpose;
    std::vector<database::postgres::BinaryArray::Element> m_keyElements{}; ///< As they are read.
    std::vector<Digits> m_digits{}; ///< Of the key that was asked for last.
    std::optional<Fence> m_fence{};
    std::unique_ptr<database::postgres::Stream> m_stream{};
    std::deque<int> m_sent{}; ///< Rows of each batch under way.
};

/// What a worker's session needs: no wait behind the application's locks for long, no plan that
/// depends on one batch, no values in any log as far as the role may say so. Returns whole
/// sentences about what it may not, where \a plaintextRead says that plaintext comes by.
base::Result<QStringList> prepareSession(database::Connection &connection, const QString &job,
                                         bool plaintextRead);

} // namespace credentials
