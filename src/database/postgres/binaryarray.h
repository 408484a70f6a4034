#pragma once

#include <QByteArray>
#include <QMetaType>

namespace database::postgres {

/// A parameter that is a whole array, `text[]`, `bytea[]`, `bigint[]` and so on, in the server's
/// binary form: a batch of values in one statement, without any quoting, without a conversion for
/// each of them and without a literal that could be logged.
class BinaryArray
{
public:
    /// Of all but text and bytes the values are appended as the server has sent them.
    enum Element { Text, Bytes, SmallInteger, Integer, BigInteger, TransactionId };

    explicit BinaryArray(Element element = Text);

    /// Makes room for \a bytes of values, all together.
    void reserve(qsizetype bytes) { m_cells.reserve(bytes); }
    void append(QByteArrayView value);
    void appendNull();

    [[nodiscard]] Element element() const { return m_element; }
    [[nodiscard]] int size() const { return m_size; }
    /// The server's number of the array's type.
    [[nodiscard]] quint32 type() const;
    /// The array as it is sent.
    [[nodiscard]] QByteArray bytes() const;

    friend bool operator==(const BinaryArray &, const BinaryArray &) = default;

private:
    Element m_element = Text;
    int m_size = 0;
    bool m_hasNull = false;
    QByteArray m_cells{};
};

} // namespace database::postgres

Q_DECLARE_METATYPE(database::postgres::BinaryArray)
