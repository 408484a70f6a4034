#pragma once

#include <QString>

namespace database {

/// \a name as an SQL identifier: quoted where a bare one would mean something else (capitals,
/// other characters, reserved words of PostgreSQL or SQLite), by the rule that SQLAlchemy has.
QString quotedName(const QString &name);

/// \a name quoted in any case.
QString alwaysQuoted(const QString &name);

/// \a schema and \a name with a dot between; the name alone without a schema.
QString qualifiedName(const QString &schema, const QString &name);

/// \a text as an SQL string literal.
QString quotedText(const QString &text);

} // namespace database
