#pragma once

#include "revisions/reach.h"
#include "revisions/refusal.h"

#include <optional>

namespace revisions {

/// Where an identifier leads: a revision by index, atBase, or nothing at all. Nothing is what
/// the symbol `base` names, and what a walk gives that went past the base.
using Place = std::optional<int>;

/// The place that a walk reaches which ends exactly below a root.
inline constexpr int atBase = -1;

/// Whether revisions lie on a branch: on one line with one of its revisions, up or down.
class Lineage
{
public:
    /// On every branch.
    Lineage() = default;
    /// \a withDependencies: a dependency makes a line too.
    Lineage(const RevisionGraph &graph, std::span<const int> members, bool withDependencies);

    [[nodiscard]] bool contains(int index) const
    {
        return !m_sets || m_sets->down.contains(index) || m_sets->up.contains(index);
    }

private:
    struct Sets
    {
        RevisionSet down;
        RevisionSet up;
    };
    std::optional<Sets> m_sets{};
};

/// Finds what identifiers name. The graph must be sound and outlive it.
class Resolver
{
public:
    explicit Resolver(const RevisionGraph &graph)
        : m_graph(graph)
    {
    }

    [[nodiscard]] const RevisionGraph &graph() const { return m_graph; }
    /// The one revision that \a identifier names; nothing for `base`.
    [[nodiscard]] Resolved<Place> one(const QString &identifier) const;
    /// Everything that \a identifier names; "-2" walks down from every effective head.
    [[nodiscard]] Resolved<std::vector<Place>> all(const QString &identifier) const;
    /// all() of each, one after the other.
    [[nodiscard]] Resolved<std::vector<Place>> all(const QStringList &identifiers) const;
    /// The rows of a version table: whole ids, in the given order.
    [[nodiscard]] Resolved<std::vector<int>> rows(const QStringList &ids) const;
    /// The revision that \a selector (a label, an id or a prefix) makes a branch of.
    [[nodiscard]] Resolved<int> branch(const QString &selector) const;
    /// The branch that \a identifier selects. What it names is only looked up when \a targets
    /// has something to compare with it, as in Alembic.
    [[nodiscard]] Resolved<std::vector<int>> onBranch(std::span<const int> targets,
                                                      const QString &identifier,
                                                      bool withDependencies = false) const;

private:
    /// The names in an identifier before they are looked up, and the text before "@".
    struct Names
    {
        QStringList names{};
        std::optional<QString> branch{};
    };

    [[nodiscard]] Resolved<Names> split(const QString &identifier) const;
    [[nodiscard]] Resolved<QStringList> headsOf(const std::optional<QString> &branch) const;
    [[nodiscard]] Resolved<int> byName(const QString &name, const QString &branch) const;
    [[nodiscard]] Resolved<int> byPrefix(const QString &prefix, const QString &branch) const;
    [[nodiscard]] Resolved<std::vector<Place>>
    belowHeads(int steps, const std::optional<QString> &branch) const;
    [[nodiscard]] Refusal notFound(const QString &name) const;
    [[nodiscard]] int exact(const QString &name) const;

    const RevisionGraph &m_graph;
};

} // namespace revisions
