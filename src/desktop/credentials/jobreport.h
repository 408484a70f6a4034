#pragma once

#include "desktop/credentials/rotationwork.h"

namespace desktop {

/// Everything that the report of a job tells.
struct RotationReport
{
    QString title{};
    QString target{};
    std::optional<profiles::Environment> environment{};
    QDateTime begunAt{};
    std::optional<migration::Backup> backup{};
    std::shared_ptr<const RotationAccount> account{};
    std::optional<base::Error> error{}; ///< What ended it.
};

/// For people, a page that stands for itself. No secret, no value of the database.
QString reportHtml(const RotationReport &report);
/// For programs: what the command line prints with --json, and what only the window knows.
QByteArray reportJson(const RotationReport &report);
/// Writes \a text to \a file, whole or not at all. On a worker. FileNotWritable.
base::Result<> writeReport(const QString &file, const QByteArray &text);

/// What is to be said of how a job ended, beyond whether it failed: whole sentences.
QStringList findingsOf(const RotationAccount &account);

} // namespace desktop
