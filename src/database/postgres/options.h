#pragma once

#include "base/result.h"

#include <QHash>
#include <QList>
#include <QString>

/// What libpq itself knows of connection strings, without a connection. Needs no server; safe on
/// any thread.
namespace database::postgres {

/// ConnectionFailed when this machine has no libpq. To be asked before the first call into it.
base::Result<> requireLibpq();

/// The version of the libpq at hand as it counts, 150020 for 15.20; 0 when there is none.
int libpqVersion();

/// One parameter that libpq knows.
struct Option
{
    QString keyword{};
    QString value{}; ///< As set or preset; empty when it has none.
    bool secret = false;
};

/// Every parameter that libpq knows, with the values that \a conninfo sets and no defaults.
/// BadUrl when libpq does not understand it, ConnectionFailed without libpq.
base::Result<QList<Option>> parsedOptions(const QString &conninfo);

/// The values that apply where a connection string is silent: the environment's, a service's,
/// libpq's own. By keyword.
QHash<QString, QString> defaultOptions();

} // namespace database::postgres
