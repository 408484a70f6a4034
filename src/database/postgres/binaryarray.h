#pragma once

#include <QByteArray>
#include <QMetaType>

namespace database::postgres {

/// A parameter that is a whole array, `text[]` or `bytea[]`, in the server's binary form: a batch
/// of values in one statement, without any quoting and without a literal that could be logged.
class BinaryArray
{
public:
    enum Element { Text, Bytes };

    explicit BinaryArray(Element element = Text);

    void append(QByteArrayView value);
    void appendNull();

    [[nodiscard]] Element element() const { return m_element; }
    [[nodiscard]] int size() const { return m_size; }
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
