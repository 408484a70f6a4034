#pragma once

#include "scripts/pythonstatements.h"

#include <QString>

#include <optional>
#include <span>

namespace scripts {

/// A value that Python source states literally: None, a text, or a tuple or list of these.
struct PythonValue
{
    enum Kind { None, Text, Sequence };
    Kind kind = None;
    QString text{};
    QList<PythonValue> items{};
};

/// The value of the expression \a tokens; nothing for whatever would have to be run or is of
/// another type: names, calls, operators, numbers, f-strings, bytes, sets.
std::optional<PythonValue> evaluateLiteral(std::span<const PythonToken> tokens);

/// The text of a string token; nothing for f-strings, bytes and `\N{...}`.
std::optional<QString> decodeString(QByteArrayView literal);

} // namespace scripts
