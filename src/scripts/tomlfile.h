#pragma once

#include "base/result.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace scripts {

/// One key of a TOML table, as far as a configuration has use for it.
struct TomlEntry
{
    enum Kind { Text, Boolean, Integer, Texts, Table, Other };
    QString key{};
    Kind kind = Other;
    QString text{};
    bool boolean = false;
    qint64 integer = 0;
    QStringList texts{}; ///< An array of strings.
    int line = 0;
};

/// The entries of the table at \a where in the TOML document \a bytes, sorted by line; the
/// document itself when \a where is empty, nothing when there is no such table. BadConfig with
/// line and column when it is not TOML. The one place that knows the TOML library.
base::Result<std::optional<QList<TomlEntry>>> readToml(const QByteArray &bytes, const QString &path,
                                                       const QStringList &where = {});

} // namespace scripts
