#pragma once

#include <QString>
#include <QStringList>

namespace revisions {

/// One migration as the graph sees it: a value. What its files say, nothing derived.
struct Revision
{
    QString id{};
    QStringList
        downRevisions{}; ///< Parents as written: order and duplicates kept; empty for a base.
    QStringList branchLabels{}; ///< Labels declared on this very revision.
    QStringList dependsOn{};    ///< Full ids or branch labels, as written.
    QString message{};          ///< First paragraph of the description.
    QString description{};      ///< What follows it, without the header's fields; may be empty.
    QString createDate{};       ///< As written; may be empty.
    QString path{};             ///< The file, for messages; may be empty.

    [[nodiscard]] bool isBase() const { return downRevisions.isEmpty(); }
    /// More than one entry in `Revises:`, as Alembic counts it (equal entries too).
    [[nodiscard]] bool isMergePoint() const { return downRevisions.size() > 1; }

    friend bool operator==(const Revision &, const Revision &) = default;
};

} // namespace revisions
