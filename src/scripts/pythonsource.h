#pragma once

#include "base/result.h"

#include <QByteArray>

namespace scripts {

/// Python source as UTF-8 with LF line ends, whatever encoding its cookie (PEP 263) declares.
/// BadScript, with the line, for bytes that are not what they claim, NUL bytes and encodings
/// other than UTF-8, ASCII and Latin-1.
base::Result<QByteArray> pythonSource(const QByteArray &bytes, const QString &path);

} // namespace scripts
