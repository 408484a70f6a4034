#pragma once

#include "base/error.h"
#include "database/command.h"

#include <QByteArrayView>

namespace database {

/// Byte offset of the \a number-th character (1-based, code points) of UTF-8 text.
qsizetype offsetOfCharacter(QByteArrayView utf8, qsizetype number);

/// Fills in the file, line and column at which \a command failed, and its statement. \a offset
/// is where in its SQL (in bytes); less than 0 when the engine did not say, which gives the
/// statement's beginning. A command without a line in a file leaves the place empty.
void placeError(base::Error &error, const Command &command, qsizetype offset);

/// \a command wanted a number of rows and \a found were there.
base::Error rowConflict(const Command &command, qint64 found);

} // namespace database
