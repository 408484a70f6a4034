#pragma once

#include <QDateTime>
#include <QString>

namespace scripts {

/// What Alembic makes of \a message for a file name: its words, joined by `_`, in lower case,
/// cut after the last whole word that fits \a length, with a `_` behind when it was cut.
QString slugOf(const QString &message, int length);

/// Fills Alembic's `file_template`: %(rev)s, %(slug)s, %(epoch)s, %(year)d or %(year).2d and so
/// on for month, day, hour, minute, second; `%%` is a percent sign. Without the suffix.
QString expandFileTemplate(const QString &pattern, const QString &id, const QString &slug,
                           const QDateTime &created);

} // namespace scripts
