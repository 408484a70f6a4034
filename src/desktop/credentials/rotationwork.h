#pragma once

#include "credentials/residue.h"
#include "desktop/credentials/setwork.h"
#include "migration/backup.h"

namespace desktop {

/// What is to be done to the values of a set.
struct RotationPlan
{
    QString set{};
    QString to{}; ///< The key to write under; empty for the primary one.
    credentials::JobRequest request{};
};

/// The account of a job from the window, also of a rehearsal. Written by the job's thread before
/// the job ends, read by the window after it ended.
struct RotationAccount : SetAccount
{
    QString database{};                             ///< For people, without secrets.
    QString writes{};                               ///< Id of the key that is written under.
    std::optional<credentials::JobReport> report{}; ///< Nothing when nothing was begun.
    std::optional<credentials::Survey> verified{};  ///< By a second pass; nothing for a rehearsal.
    QDateTime endedAt{};
};

/// Does what \a plan says on \a target, then verifies it with keys derived anew.
jobs::Job::Work rotationWork(const Target &target, const RotationPlan &plan,
                             const std::shared_ptr<RotationAccount> &account);
/// Copies the database of \a target into \a file.
jobs::Job::Work backupWork(const Target &target, const QString &file,
                           const std::shared_ptr<migration::Backup> &backup);
/// Runs \a steps, each by itself; those that fail leave the others alone.
jobs::Job::Work residueWork(const Target &target, const QList<credentials::ResidueStep> &steps);

/// The verb, as a button has it, with a mnemonic: "&Encrypt", "&Rotate".
QString kindText(credentials::JobKind kind);
/// What is done to which set, as a title: "Rotate amazon_ads on shop".
QString rotationTitle(credentials::JobKind kind, const QString &set, const QString &target);

/// The state in which stopping such a job leaves the values, in one sentence.
QString rotationConsequence(jobs::Stop stop);

} // namespace desktop
