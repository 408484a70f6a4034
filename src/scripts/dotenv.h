#pragma once

#include "base/result.h"

#include <QHash>
#include <QList>

namespace scripts {

/// Reads the assignments of a `.env` file: `NAME=value`, `export NAME=value`, comments, values
/// bare (up to a blank and `#`), in single quotes (as they are) or in double quotes (with the
/// escapes \n \r \t \" \\ \$; over several lines if need be). Nothing is run and nothing is
/// expanded; the last of several assignments counts. BadConfig with file and line; its texts
/// never quote the file, whose values are secrets more often than not. With \a passedOver what is
/// no assignment is told there instead, and the rest is read.
base::Result<QHash<QString, QString>> parseDotEnv(const QByteArray &bytes, const QString &path,
                                                  QList<base::Error> *passedOver = nullptr);

/// The same of the `.env` in \a directory; empty when there is none.
base::Result<QHash<QString, QString>> readDotEnv(const QString &directory);

} // namespace scripts
