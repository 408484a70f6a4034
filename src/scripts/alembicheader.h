#pragma once

#include "base/result.h"
#include "revisions/revision.h"

#include <QByteArray>
#include <QList>

namespace scripts {

/// A variable of a revision file whose value cannot be told, and why.
struct FieldFault
{
    QString field{};     ///< "revision", "down_revision", "branch_labels" or "depends_on".
    base::Error error{}; ///< BadScript with file and line.
};

/// What a Python revision file says in its variables and its docstring.
struct AlembicHeader
{
    revisions::Revision revision{}; ///< Fields with a fault are empty.
    QString docstring{};            ///< Whole and stripped.
    QList<FieldFault> faults{};

    [[nodiscard]] bool isReadable(const QString &field) const;
};

/// Whether Alembic loads a file of this name: `*.py`, but neither `.#*` nor `__init__*`.
bool isAlembicFileName(const QString &name);

/// Reads the header of the revision file \a bytes without running it. Only what is stated
/// literally counts: a value that depends on code is a fault, never a guess; so is a variable
/// that a condition, a loop or an import binds. Fails with BadScript, file and line, when the
/// file is not Python text at all: wrong encoding, NUL bytes, a string that never ends.
base::Result<AlembicHeader> parseAlembicHeader(const QByteArray &bytes, const QString &path);

/// The text of the Python file at \a path in the encoding that it declares, as `show` prints it.
base::Result<QString> readPythonSource(const QString &path);

} // namespace scripts
