#pragma once

#include "base/result.h"

#include <QStringList>

namespace revisions {

/// Why an identifier or a target means nothing here, before a command words it for its user.
/// Alembic raises one exception with a text of its own and lets every command print another.
struct Refusal
{
    enum class Kind {
        Plain,         ///< Every command prints \a reason itself.
        Unresolved,    ///< "Can't locate revision identified by 'argument'".
        MultipleHeads, ///< Worded by the command.
        OutOfRange,    ///< Worded by the command.
    };

    Kind kind = Kind::Plain;
    base::ErrorCode code = base::ErrorCode::InvalidTarget;
    QString reason{};   ///< The words of Alembic's exception.
    QString argument{}; ///< What was asked for.
    QString hint{};
    QString lower{}; ///< OutOfRange: the ends, as Alembic prints them.
    QString upper{};
};

template<typename T>
using Resolved = std::expected<T, Refusal>;

inline std::unexpected<Refusal> refuse(Refusal refusal)
{
    return std::unexpected<Refusal>(std::move(refusal));
}

/// The command that words a refusal. Unset texts have the defaults of Alembic's `history`.
struct Wording
{
    enum class Command { Lookup, History, Upgrade, Downgrade, Stamp, Revision };

    Command command = Command::Lookup;
    QString start{}; ///< As typed.
    QString end{};   ///< As typed.
};

/// The error that \a wording's command shows: Alembic's text as the message, the exception's text
/// as the detail, and what to do as the hint.
base::Error worded(Refusal refusal, const Wording &wording);

/// A refusal of kind Plain with code InvalidTarget.
Refusal invalidTarget(const QString &reason, const QString &hint);

/// The same failure, worded and wrapped for returning.
inline std::unexpected<base::Error> wordedFailure(Refusal refusal, const Wording &wording)
{
    return base::failure(worded(std::move(refusal), wording));
}

/// \a texts as Python prints a tuple of strings: "('a',)", "('a', 'b')".
QString pythonTuple(const QStringList &texts);

} // namespace revisions
