#pragma once

#include "scripts/linearlayout.h"
#include "scripts/script.h"

namespace scripts {

/// Reads the sections of a script in \a text that is written for the tool of \a place: by the
/// tool's rules, line by line, whatever SQL the lines stand in. The downgrade is \a undo where it
/// is a file of its own. The revision of the result is empty: the file's name says it. Fails with
/// BadScript, file and line; what can be read but not run is the fault of its section.
base::Result<Script> parseLinear(const QByteArray &text, const std::optional<QByteArray> &undo,
                                 const ScriptPlace &place, Digests digests);

/// parseLinear() with the undo file of \a place, if it has one. FileUnreadable names that file.
base::Result<Script> readLinear(const QByteArray &text, const ScriptPlace &place, Digests digests);

/// Flyway's checksum of a file: CRC-32 of its lines in UTF-8, without their ends and without a
/// byte order mark, as the signed number that its table holds.
qint32 flywayChecksum(const QByteArray &text);

} // namespace scripts
