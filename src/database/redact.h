#pragma once

#include <QString>

namespace database {

/// \a sql with the literals behind PASSWORD and the passwords of connection strings masked.
QString withoutSecrets(const QString &sql);

/// A statement of somebody's session, fit to be shown: the literals behind PASSWORD and the
/// passwords of connection strings masked, white space folded, cut to \a most characters.
QString shownStatement(const QString &sql, qsizetype most = 200);

} // namespace database
