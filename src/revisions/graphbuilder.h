#pragma once

#include "revisions/graph.h"

#include <utility>
#include <vector>

namespace revisions {

/// Builds a RevisionGraph in one pass per question, collecting faults on the way. Faulty edges
/// (to nothing, to itself) are left out, so that what remains can still be drawn.
class GraphBuilder
{
public:
    /// Forgiven: what could be built has no problems. For revisions that make no cycle.
    enum class Faults { Reported, Forgiven };
    explicit GraphBuilder(QList<Revision> revisions, Faults faults = Faults::Reported);
    RevisionGraph build() &&;

private:
    void indexRevisions();
    void checkRevision(int index);
    void mapLabels();
    void resolveParents();
    void resolveDependencies();
    /// The index that \a name has as an id, or as a label where \a labelsToo; -1 with a problem.
    int resolveEdge(int source, const QString &name, bool labelsToo);
    [[nodiscard]] std::vector<std::pair<int, int>> redundantDependencies() const;
    void normalizeDependencies();
    void orderRevisions();

    void report(base::Error problem) { m_graph.m_problems.append(std::move(problem)); }
    void reportDuplicate(int first, int second);
    void reportLabel(const QString &label, int index, int owner);
    void reportMissing(int source, const QString &name, bool isDependency);
    [[nodiscard]] QString missingHint(const QString &name, bool isDependency) const;

    RevisionGraph m_graph{};
    Faults m_faults = Faults::Reported;
    int m_missing = 0;
};

/// The characters that an id must not have, in \a id, sorted and joined by ", " as in Alembic.
QString illegalCharacters(const QString &id);
base::Error illegalIdError(const QString &id);
/// "'a' in file" where the file is known.
QString named(const Revision &revision);

} // namespace revisions
