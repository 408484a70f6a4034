#pragma once

#include <QList>
#include <QString>

#include <vector>

namespace credentials {

/// How the values of one column were found.
struct ColumnCount
{
    QString column{};
    qint64 null = 0;
    qint64 empty = 0;
    qint64 plaintext = 0;
    qint64 unreadable = 0;      ///< Looks like a token, and no key opens it.
    std::vector<qint64> keys{}; ///< By place in the key ring.
    qint64 outdated = 0;        ///< Of the primary key's: in another format or spelling.
};

/// When the tokens under one key were made; seconds since 1970, 0 where there is none.
struct KeyTimes
{
    quint64 oldest = 0;
    quint64 newest = 0;
};

/// What a pass over a table found. Workers count for themselves; the job adds up.
struct Counts
{
    qint64 rows = 0;
    QList<ColumnCount> columns{};
    std::vector<KeyTimes> times{}; ///< By place in the key ring.
    qint64 lateOld = 0; ///< Tokens under another key than the primary, made since \a since.
    quint64 newestLateOld = 0;

    /// Empty counts for \a columns and \a keys.
    static Counts forColumns(const QStringList &columns, std::size_t keys);
    void add(const Counts &other);
    [[nodiscard]] qint64 values() const; ///< Without null and empty ones.
    [[nodiscard]] qint64 unreadable() const;
    [[nodiscard]] qint64 plaintext() const;
    [[nodiscard]] qint64 under(std::size_t key) const;
};

} // namespace credentials
