#pragma once

#include <QString>
#include <QStringList>

namespace scripts {

/// Why \a id cannot be the id of a revision, as a translated sentence; empty when it can.
/// Illegal characters are Alembic's `@ - + :`, in its words.
QString faultOfId(const QString &id);

/// The same for ids that Stemma writes or reads in native scripts, which also become file names
/// and stand in comma-separated lists: no blanks, commas, slashes or control characters.
QString faultOfNativeId(const QString &id);

/// The entry of \a known nearest to \a word by edit distance, when it is near enough to be what
/// was meant; else empty.
QString nearestWord(const QString &word, const QStringList &known);

} // namespace scripts
