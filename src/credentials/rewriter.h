#pragma once

#include "credentials/counts.h"
#include "credentials/examiner.h"
#include "credentials/ledger.h"
#include "credentials/rowstore.h"

#include <chrono>
#include <deque>
#include <functional>
#include <stop_token>

namespace credentials {

/// What is to become of the values that are found.
struct Treatment
{
    bool write = false;            ///< Otherwise they are only counted.
    bool rotate = false;           ///< Values under other keys, or outdated, are written anew.
    bool encryptPlaintext = false; ///< Plaintext is encrypted.
    quint64 since = 0; ///< Tokens of other keys made from then on count as late; 0 for none.
    int batch = 1000;  ///< Rows of one transaction.
};

/// What became of the rows that were rewritten.
struct Rewritten
{
    qint64 rows = 0;      ///< Changed.
    qint64 values = 0;    ///< Changed, in these rows.
    qint64 conflicts = 0; ///< Rows that somebody else changed meanwhile; read and treated again.
    QList<SetAside> aside{};
};

/// Examines rows and writes them anew, a window at a time. Used by one thread.
class Rewriter
{
public:
    /// Called after each batch with the rows looked at; may wait, to slow the work down.
    using Pace = std::function<void(int rows)>;

    /// \a store must outlive it.
    Rewriter(RowStore &store, Examiner examiner, CredentialSet set, TableShape shape,
             const Treatment &treatment, std::stop_token stop);

    void setPace(Pace pace) { m_pace = std::move(pace); }
    [[nodiscard]] const Counts &counts() const { return m_counts; }
    /// Rows that one window should have, so that its batches can take one row of each page.
    [[nodiscard]] int windowRows() const;

    /// Treats all rows of \a cells. LockHeld when the lease was lost in between; Cancelled when
    /// asked to stop: what was written by then stays written.
    base::Result<Rewritten> treat(const database::Cells &cells);

private:
    [[nodiscard]] int strides() const;
    [[nodiscard]] std::vector<std::vector<int>> batchesOf(const database::Cells &cells) const;
    [[nodiscard]] std::vector<RowChange> changesOf(const database::Cells &cells,
                                                   const std::vector<int> &rows, bool counting);
    [[nodiscard]] std::optional<QByteArray> treatValue(const database::Cells &cells, int row,
                                                       int column, const Place &place,
                                                       bool counting);
    [[nodiscard]] bool isToBeWritten(const Finding &finding) const;
    void count(const Finding &finding, ColumnCount &column);
    void putAside(const database::Cells &cells, int row, int column, const Finding &finding);
    base::Result<> collect(std::deque<std::vector<RowChange>> &underWay, QList<int> &again);
    base::Result<> settle(const database::Cells &cells, const QList<int> &again);
    base::Result<> writeOrSplit(const database::Cells &cells, std::vector<RowChange> changes,
                                QList<QByteArrayList> &again);
    base::Result<> take(const BatchResult &result, const std::vector<RowChange> &changes);
    void adapt(std::chrono::milliseconds took);

    RowStore &m_store;
    Examiner m_examiner;
    CredentialSet m_set;
    TableShape m_shape;
    Treatment m_treatment;
    std::stop_token m_stop;
    Pace m_pace{};
    Counts m_counts{};
    Rewritten m_rewritten{};
    int m_batch = 1000;
    QByteArray m_table{};
    QByteArrayList m_columnNames{};
    Buffer m_plaintext{};
    Buffer m_value{};
};

} // namespace credentials
