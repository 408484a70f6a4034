#include "database/versiontable.h"

#include "database/quote.h"
#include "database/text.h"

#include <algorithm>

namespace database {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Alembic's own column width, which its CREATE TABLE has.
constexpr int createdWidth = 32;

} // namespace

Command VersionTable::select() const
{
    return {.sql = u"SELECT version_num FROM %1"_s.arg(qualified()).toUtf8()};
}

VersionTable::State VersionTable::stateOf(const Rows &rows) const
{
    State state{.width = rows.widths.value(0)};
    for (const QVariantList &row : rows.rows)
        state.rows.append(row.front().toString());
    return state;
}

VersionTable::State VersionTable::stateOfNothing() const
{
    return {.width = engine() == Engine::Sqlite ? 0 : createdWidth};
}

QList<Command> VersionTable::create() const
{
    return {
        {.sql =
             u"CREATE TABLE %1 (\n"
             "    version_num VARCHAR(%2) NOT NULL,\n"
             "    CONSTRAINT %3 PRIMARY KEY (version_num)\n"
             ")"_s.arg(qualified(), QString::number(createdWidth), quotedName(name() + "_pkc"_L1))
                 .toUtf8()}};
}

Command VersionTable::insertRow(const QString &id) const
{
    return {.sql = u"INSERT INTO %1 (version_num) VALUES (%2)"_s.arg(qualified(), quotedText(id))
                       .toUtf8()};
}

Command VersionTable::updateRow(const QString &from, const QString &to) const
{
    return {.sql = u"UPDATE %1 SET version_num=%2 WHERE %1.version_num = %3"_s
                       .arg(qualified(), quotedText(to), quotedText(from))
                       .toUtf8(),
            .expectedRows = 1,
            .conflict = Text::tr("Online migration expected to match one row when updating '%2' to "
                                 "'%3' in '%4'; %1 found")
                            .arg(u"%1"_s, from, to, name())};
}

Command VersionTable::deleteRow(const QString &id) const
{
    return {
        .sql =
            u"DELETE FROM %1 WHERE %1.version_num = %2"_s.arg(qualified(), quotedText(id)).toUtf8(),
        .expectedRows = 1,
        .conflict = Text::tr("Online migration expected to match one row when deleting '%2' in "
                             "'%3'; %1 found")
                        .arg(u"%1"_s, id, name())};
}

QList<Command> VersionTable::clear() const
{
    return {{.sql = u"DELETE FROM %1"_s.arg(qualified()).toUtf8()}};
}

QList<Command> VersionTable::record(const VersionMove &move) const
{
    return change(move.removed, move.added);
}

QList<Command> VersionTable::place(const State &now, const QStringList &removed,
                                   const QStringList &added) const
{
    Q_UNUSED(now) // Each command checks the rows that it touches.
    return change(removed, added);
}

QList<Command> VersionTable::change(const QStringList &removed, const QStringList &added) const
{
    QStringList gone;
    QStringList come;
    std::ranges::copy_if(removed, std::back_inserter(gone),
                         [&](const QString &id) { return !added.contains(id); });
    std::ranges::copy_if(added, std::back_inserter(come),
                         [&](const QString &id) { return !removed.contains(id); });
    // Rows are replaced as far as both sides have some; what is left over is deleted or inserted
    // before, in Alembic's order.
    const qsizetype both = std::min(gone.size(), come.size());
    QList<Command> commands;
    for (const QString &id : gone.sliced(both))
        commands.append(deleteRow(id));
    for (const QString &id : come.sliced(both))
        commands.append(insertRow(id));
    for (qsizetype i = 0; i < both; ++i)
        commands.append(updateRow(gone[i], come[i]));
    return commands;
}

QList<Command> VersionTable::verify(const QStringList &rows) const
{
    return {
        {.sql = u"SELECT 1 FROM %1"_s.arg(qualified()).toUtf8(),
         .expectedRows = rows.size(),
         .conflict =
             Text::tr("After the step the table '%2' should hold %n row(s), but it holds %1: the "
                      "script or another session has written to it",
                      nullptr, static_cast<int>(rows.size()))
                 .arg(u"%1"_s, name())}};
}

} // namespace database
