#include "database/postgres/binaryarray.h"

#include <QtEndian>

namespace database::postgres {

namespace {

/// Type numbers that are fixed in every server (catalog/pg_type.dat).
struct Types
{
    qint32 element = 0;
    quint32 array = 0;
};

constexpr Types typesOf(BinaryArray::Element element)
{
    switch (element) {
    case BinaryArray::Text: return {.element = 25, .array = 1009};
    case BinaryArray::Bytes: return {.element = 17, .array = 1001};
    case BinaryArray::SmallInteger: return {.element = 21, .array = 1005};
    case BinaryArray::Integer: return {.element = 23, .array = 1007};
    case BinaryArray::BigInteger: return {.element = 20, .array = 1016};
    case BinaryArray::TransactionId: return {.element = 28, .array = 1011};
    }
    return {};
}

void appendNumber(QByteArray &bytes, qint32 number)
{
    std::array<char, 4> place{};
    qToBigEndian(number, place.data());
    bytes.append(place.data(), place.size());
}

} // namespace

BinaryArray::BinaryArray(Element element)
    : m_element(element)
{
}

void BinaryArray::append(QByteArrayView value)
{
    appendNumber(m_cells, static_cast<qint32>(value.size()));
    m_cells.append(value);
    ++m_size;
}

void BinaryArray::appendNull()
{
    appendNumber(m_cells, -1);
    m_hasNull = true;
    ++m_size;
}

quint32 BinaryArray::type() const
{
    return typesOf(m_element).array;
}

QByteArray BinaryArray::bytes() const
{
    QByteArray all;
    all.reserve(m_cells.size() + 20);
    appendNumber(all, m_size > 0 ? 1 : 0); // dimensions
    appendNumber(all, m_hasNull ? 1 : 0);
    appendNumber(all, typesOf(m_element).element);
    if (m_size > 0) {
        appendNumber(all, m_size);
        appendNumber(all, 1); // the lower bound
    }
    return all + m_cells;
}

} // namespace database::postgres
