#pragma once

#include "revisions/resolver.h"

namespace revisions {

/// A target with a number of steps: `+2`, `branch@-1`, `symbol+3`.
struct RelativeTarget
{
    std::optional<QString> branch{};
    std::optional<QString> symbol{}; ///< What the steps are counted from; the state when absent.
    QString number{};                ///< As typed, with its sign.
    int steps = 0;                   ///< Negative is down.

    /// Alembic's grammar: recognised at the start of \a text, what follows is ignored.
    static std::optional<RelativeTarget> parse(const QString &text);
    /// The number without sign and leading zeros.
    [[nodiscard]] QString digits() const;
};

/// \a text as an integer, clamped to what an int holds; nothing when it is not one.
std::optional<int> wholeNumber(const QString &text);

/// "Relative revision \a shown didn't produce N migrations".
Refusal tooFewMigrations(const QString &shown, const RelativeTarget &target);
Refusal walkedTooFar();

/// What a walk gives that is longer than the way.
enum class Overrun { IsNothing, StopsAtEnd };

/// Walks along `down_revision`, one unambiguous step after the other.
class RelativeWalk
{
public:
    explicit RelativeWalk(const Resolver &resolver)
        : m_resolver(resolver)
    {
    }

    /// From nothing the first step leads to the bases. \a branch, where given, filters children.
    [[nodiscard]] Resolved<Place> up(Place start, int steps, const std::optional<QString> &branch,
                                     Overrun overrun) const;
    /// From nothing the first step leads to the heads.
    [[nodiscard]] Resolved<Place> down(Place start, int steps, Overrun overrun) const;

private:
    const Resolver &m_resolver;
};

} // namespace revisions
