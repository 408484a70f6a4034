#pragma once

#include "credentials/appcheck.h"
#include "credentials/detect.h"
#include "credentials/job.h"
#include "desktop/jobs/target.h"
#include "jobs/job.h"

#include <memory>
#include <optional>

namespace desktop {

/// A key as a window shows it: everything but its secret.
struct KeyLine
{
    QString id{};
    QString fingerprint{};
    QString derivation{};
    credentials::KeyState state = credentials::KeyState::DecryptOnly;
    quint64 encryptions = 0;
    QDateTime added{};
};

/// What a job found out about a credential set. Written by the job's thread before the job ends,
/// read by the window after it ended.
struct SetAccount
{
    QString keysPlace{};   ///< Where the keys rest, for people.
    bool countsUse = true; ///< Whether what is written with a key is counted there.
    QList<KeyLine> keys{}; ///< Newest first.
    QString deployment{};  ///< What the application is to be deployed with; empty without keys.
    std::optional<credentials::Survey> survey{}; ///< Nothing without a key or a database.
    std::optional<base::Error> refusal{};        ///< KeyNotFound: why there is no survey.
    bool isSample = false;                       ///< The survey ended before the table did.
    std::optional<credentials::AppCheck> app{};  ///< What the application's own library said.
    std::optional<base::Error> appFault{};       ///< Why it was not asked, although it should be.
};

/// The ring of \a set where \a target has its keys; KeyNotFound when none can be written with.
base::Result<credentials::KeyRing> ringOf(const Target &target, const QString &set);
/// Keys and deployment of \a ring, whose values are as \a survey says where that is known.
void describeRing(const credentials::KeyRing &ring, SetAccount &account);
/// Connections to the database of \a target for a job, stopped by \a context.
credentials::Connector connectorFor(const Target &target, const jobs::Context &context,
                                    bool readOnly);

/// What stopping work leaves behind that only looks at values.
QString lookConsequence(jobs::Stop stop);

/// Counts the values of \a set, after \a sample rows no further (0: all). That there is no key yet
/// is no failure of the job: the account says it.
jobs::Job::Work surveyWork(const Target &target, const QString &set, int sample,
                           const std::shared_ptr<SetAccount> &account);
/// The same with keys derived anew, noted in the database's audit log; then \a python, when not
/// empty, opens a sample with the application's own library. Found values that are not as they
/// should be are no failure of the job, nor is a program that cannot be run.
jobs::Job::Work verifyWork(const Target &target, const QString &set, const QString &python,
                           const std::shared_ptr<SetAccount> &account);
/// How a key leaves the ring.
enum class KeyEnd {
    Retired, ///< Kept for old backups only.
    Removed  ///< Its secret is gone.
};
/// Ends the key \a id; KeyInUse while a value is under it.
jobs::Job::Work endKeyWork(const Target &target, const QString &set, const QString &id, KeyEnd end);
/// Writes the secret of a key into the new file \a path, which only its owner may read.
jobs::Job::Work exportWork(const Target &target, const QString &set, const QString &id,
                           const QString &path);

/// A key that a person wants in the ring.
struct NewKey
{
    QString id{};
    base::Secret secret{};
    QString secretFile{}; ///< Where the secret is read from instead; empty for none.
    bool isGenerated = false;
    credentials::Derivation derivation{};
    bool decryptOnly = false;
};

/// Adds \a key, whose secret is taken, to the ring of \a set.
jobs::Job::Work addKeyWork(const Target &target, const QString &set,
                           const std::shared_ptr<NewKey> &key);
/// Finds out how the secret of \a key becomes the key of values in the database; \a found stays
/// empty when no way known does.
jobs::Job::Work detectWork(const Target &target, const QString &set,
                           const std::shared_ptr<NewKey> &key,
                           const std::shared_ptr<std::optional<credentials::Detected>> &found);

} // namespace desktop
