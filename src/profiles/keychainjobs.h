#pragma once

#include "base/secret.h"

#include <QString>

#include <functional>

namespace profiles {

/// How a job of the keychain ended.
struct KeychainOutcome
{
    enum class Kind {
        Done,
        Missing,    ///< There is no such item.
        NotRemoved, ///< The item could not be removed.
        Refused,    ///< A person said no.
        Denied,     ///< The keychain did not let the program in.
        Unavailable ///< No keychain answers, or none that can be understood.
    };

    Kind kind = Kind::Done;
    QString text{};       ///< The words of the keychain.
    bool locked = false;  ///< The collection was still locked afterwards.
    base::Secret bytes{}; ///< What was read.
};

/// The keychain of the system, one job at a time. Apart from KeychainVault, since what speaks to
/// keychains brings a dozen libraries: a program that seldom needs one opens them when it does.
///
/// Each call starts a job and returns. All of them are made on one thread with an event loop,
/// where \a finished is called too, once.
class KeychainJobs
{
public:
    using Finished = std::function<void(KeychainOutcome outcome)>;

    KeychainJobs() = default;
    virtual ~KeychainJobs() = default;
    Q_DISABLE_COPY_MOVE(KeychainJobs)

    virtual void read(const QString &key, Finished finished) = 0;
    virtual void write(const QString &key, const base::Secret &bytes, Finished finished) = 0;
    virtual void remove(const QString &key, Finished finished) = 0;
};

} // namespace profiles
