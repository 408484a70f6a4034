#pragma once

#include "scripts/script.h"

namespace scripts {

/// SHA-256 (32 bytes) of \a bytes; docs/decisions/0011-sha-256.md says whose.
QByteArray sha256(QByteArrayView bytes);

/// SHA-256 (32 bytes) of what the sections \a up can run, for every engine: what the run log
/// keeps to notice an edited script.
///
/// Hashed is a versioned canonical form: a first line "stemma upgrade 1", then each section,
/// sorted by engine, as a line "section <engine or *> <transaction|autocommit> <bytes>" and its
/// SQL with LF line ends, without blanks at the ends of lines and without blank lines at its
/// beginning and end. So neither the header, nor the downgrade, nor the order of the sections,
/// nor an editor's idea of white space changes it; comments inside a section do.
QByteArray upgradeDigest(const QList<Section> &up);

/// The same of \a down under "stemma downgrade 1"; an irreversible section has the word
/// "irreversible" in place of how it runs.
QByteArray downgradeDigest(const QList<Section> &down);

} // namespace scripts
