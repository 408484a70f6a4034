#pragma once

#include "database/command.h"
#include "database/postgres/handle.h"

#include <vector>

namespace database::postgres {

/// The parameters of one command in the form that libpq sends: text, binary for bytes.
class Parameters
{
public:
    explicit Parameters(const QList<QVariant> &values);

    [[nodiscard]] int count() const { return static_cast<int>(m_pointers.size()); }
    [[nodiscard]] const Oid *types() const { return m_types.data(); }
    [[nodiscard]] const char *const *values() const { return m_pointers.data(); }
    [[nodiscard]] const int *lengths() const { return m_lengths.data(); }
    [[nodiscard]] const int *formats() const { return m_formats.data(); }

private:
    QList<QByteArray> m_texts;
    std::vector<Oid> m_types;
    std::vector<const char *> m_pointers;
    std::vector<int> m_lengths;
    std::vector<int> m_formats;
};

/// All of \a result, which was asked for in text format.
Rows rowsOf(const PGresult *result);

/// Rows that the statement of \a result affected; 0 for one that affects none.
qint64 affectedRows(const PGresult *result);

} // namespace database::postgres
