#include "database/postgres/binaryarray.h"

#include <QtEndian>

namespace database::postgres {

namespace {

constexpr qint32 textType = 25;
constexpr qint32 byteaType = 17;

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

QByteArray BinaryArray::bytes() const
{
    QByteArray all;
    all.reserve(m_cells.size() + 20);
    appendNumber(all, m_size > 0 ? 1 : 0); // dimensions
    appendNumber(all, m_hasNull ? 1 : 0);
    appendNumber(all, m_element == Text ? textType : byteaType);
    if (m_size > 0) {
        appendNumber(all, m_size);
        appendNumber(all, 1); // the lower bound
    }
    return all + m_cells;
}

} // namespace database::postgres
