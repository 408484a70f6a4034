#include "database/postgres/values.h"

#include "database/postgres/binaryarray.h"

#include <QDateTime>
#include <QStringList>

namespace database::postgres {

namespace {

// Type numbers that are fixed in every server (catalog/pg_type.dat).
constexpr Oid boolType = 16;
constexpr Oid byteaType = 17;
constexpr Oid bigintType = 20;
constexpr Oid smallintType = 21;
constexpr Oid integerType = 23;
constexpr Oid oidType = 26;
constexpr Oid bpcharType = 1042;
constexpr Oid varcharType = 1043;

/// A text array in the server's input syntax.
QByteArray arrayText(const QStringList &items)
{
    QByteArray text = "{";
    for (const QString &item : items) {
        QByteArray escaped = item.toUtf8();
        escaped.replace('\\', "\\\\").replace('"', "\\\"");
        if (text.size() > 1)
            text += ',';
        text += '"' + escaped + '"';
    }
    return text + '}';
}

bool isArray(const QVariant &value)
{
    return value.metaType() == QMetaType::fromType<BinaryArray>();
}

/// The parameter's type where it is sent in binary; 0 for one that is sent as text.
Oid binaryType(const QVariant &value)
{
    if (isArray(value))
        return value.value<BinaryArray>().type();
    return value.typeId() == QMetaType::QByteArray ? byteaType : Oid(0);
}

QByteArray parameterText(const QVariant &value)
{
    if (isArray(value))
        return value.value<BinaryArray>().bytes();
    switch (value.typeId()) {
    case QMetaType::Bool: return value.toBool() ? "t" : "f";
    case QMetaType::QByteArray: return value.toByteArray();
    case QMetaType::QStringList: return arrayText(value.toStringList());
    case QMetaType::QDateTime:
        return value.toDateTime().toUTC().toString(Qt::ISODateWithMs).toUtf8();
    case QMetaType::Double: return QByteArray::number(value.toDouble(), 'g', 17);
    default: return value.toString().toUtf8();
    }
}

QVariant cell(const PGresult *result, int row, int column, Oid type)
{
    if (PQgetisnull(result, row, column) != 0)
        return {};
    const char *value = PQgetvalue(result, row, column);
    const int length = PQgetlength(result, row, column);
    switch (type) {
    case boolType: return *value == 't';
    case smallintType:
    case integerType:
    case bigintType:
    case oidType: return QByteArrayView(value, length).toByteArray().toLongLong();
    case byteaType: {
        std::size_t size = 0;
        const LibpqMemory<unsigned char> bytes(
            PQunescapeBytea(reinterpret_cast<const unsigned char *>(value),
                            &size)); // NOLINT(cppcoreguidelines-pro-type-reinterpret-cast)
        return QByteArray(reinterpret_cast<const char *>(bytes.get()),
                          qsizetype(size)); // NOLINT(cppcoreguidelines-pro-type-reinterpret-cast)
    }
    default: return QString::fromUtf8(value, length);
    }
}

int declaredWidth(const PGresult *result, int column)
{
    constexpr int header = 4; // The type modifier counts the length word of the stored value.
    const Oid type = PQftype(result, column);
    const int modifier = PQfmod(result, column);
    return (type == varcharType || type == bpcharType) && modifier >= header ? modifier - header
                                                                             : 0;
}

} // namespace

Parameters::Parameters(const QList<QVariant> &values)
{
    const auto count = static_cast<std::size_t>(values.size());
    m_texts.reserve(values.size());
    m_types.reserve(count);
    m_pointers.reserve(count);
    m_lengths.reserve(count);
    m_formats.reserve(count);
    for (const QVariant &value : values) {
        const Oid binary = binaryType(value);
        m_texts.append(parameterText(value));
        m_types.push_back(binary);
        m_pointers.push_back(value.isNull() ? nullptr : m_texts.back().constData());
        m_lengths.push_back(static_cast<int>(m_texts.back().size()));
        m_formats.push_back(binary != 0 ? 1 : 0);
    }
}

Rows rowsOf(const PGresult *result)
{
    Rows rows{.affected = affectedRows(result)};
    const int columns = PQnfields(result);
    const int count = PQntuples(result);
    std::vector<Oid> types;
    for (int column = 0; column < columns; ++column) {
        rows.columns.append(QString::fromUtf8(PQfname(result, column)));
        rows.widths.append(declaredWidth(result, column));
        types.push_back(PQftype(result, column));
    }
    rows.rows.reserve(count);
    for (int row = 0; row < count; ++row) {
        QVariantList cells;
        cells.reserve(columns);
        for (int column = 0; column < columns; ++column)
            cells.append(cell(result, row, column, types[static_cast<std::size_t>(column)]));
        rows.rows.append(std::move(cells));
    }
    return rows;
}

qint64 affectedRows(const PGresult *result)
{
    // libpq's signature lacks the const; the function only reads.
    return QByteArray(PQcmdTuples(const_cast<PGresult *>(result)))
        .toLongLong(); // NOLINT(cppcoreguidelines-pro-type-const-cast)
}

} // namespace database::postgres
