#include "database/quote.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace database {

namespace {

/// Words that are reserved in PostgreSQL or SQLite, sorted.
constexpr auto reservedWords = std::to_array<std::string_view>({
    "add",
    "all",
    "alter",
    "analyse",
    "analyze",
    "and",
    "any",
    "array",
    "as",
    "asc",
    "asymmetric",
    "authorization",
    "autoincrement",
    "between",
    "binary",
    "both",
    "case",
    "cast",
    "check",
    "collate",
    "collation",
    "column",
    "commit",
    "concurrently",
    "constraint",
    "create",
    "cross",
    "current_catalog",
    "current_date",
    "current_role",
    "current_schema",
    "current_time",
    "current_timestamp",
    "current_user",
    "default",
    "deferrable",
    "delete",
    "desc",
    "distinct",
    "do",
    "drop",
    "else",
    "end",
    "escape",
    "except",
    "exists",
    "false",
    "fetch",
    "for",
    "foreign",
    "freeze",
    "from",
    "full",
    "grant",
    "group",
    "having",
    "ilike",
    "in",
    "index",
    "initially",
    "inner",
    "insert",
    "intersect",
    "into",
    "is",
    "isnull",
    "join",
    "lateral",
    "leading",
    "left",
    "like",
    "limit",
    "localtime",
    "localtimestamp",
    "natural",
    "not",
    "nothing",
    "notnull",
    "null",
    "offset",
    "on",
    "only",
    "or",
    "order",
    "outer",
    "overlaps",
    "placing",
    "primary",
    "references",
    "returning",
    "right",
    "select",
    "session_user",
    "set",
    "similar",
    "some",
    "symmetric",
    "table",
    "tablesample",
    "then",
    "to",
    "trailing",
    "transaction",
    "true",
    "union",
    "unique",
    "update",
    "user",
    "using",
    "values",
    "variadic",
    "verbose",
    "when",
    "where",
    "window",
    "with",
});
static_assert(std::ranges::is_sorted(reservedWords));

bool isPlain(const QString &name)
{
    const auto letter = [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'_'; };
    const auto follows = [&](QChar c) { return letter(c) || (c >= u'0' && c <= u'9'); };
    return !name.isEmpty() && letter(name.front()) && std::ranges::all_of(name, follows) &&
           !std::ranges::binary_search(reservedWords, name.toStdString());
}

} // namespace

QString alwaysQuoted(const QString &name)
{
    QString escaped = name;
    escaped.replace(u'"', QLatin1StringView("\"\""));
    return u'"' + escaped + u'"';
}

QString quotedName(const QString &name)
{
    return isPlain(name) ? name : alwaysQuoted(name);
}

QString qualifiedName(const QString &schema, const QString &name)
{
    return schema.isEmpty() ? quotedName(name) : quotedName(schema) + u'.' + quotedName(name);
}

QString quotedText(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\'', QLatin1StringView("''"));
    return u'\'' + escaped + u'\'';
}

} // namespace database
