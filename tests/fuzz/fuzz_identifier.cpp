#include "fuzz/require.h"
#include "revisions/identifier.h"
#include "revisions/plan.h"

#include <cstdint>

using namespace Qt::Literals::StringLiterals;
using revisions::Revision;
using revisions::RevisionGraph;

namespace {

/// Two roots, a branch with a label that merges again, a dependency across, ids that share their
/// beginning, an id with a dot in it, as `+2` and as a word of the grammar might be mistaken.
RevisionGraph smallGraph()
{
    return RevisionGraph::build({
        {.id = u"a1b2c3"_s},
        {.id = u"a1b2d4"_s, .downRevisions = {u"a1b2c3"_s}},
        {.id = u"b0"_s, .downRevisions = {u"a1b2d4"_s}, .branchLabels = {u"billing"_s}},
        {.id = u"b1"_s, .downRevisions = {u"b0"_s}},
        {.id = u"c0"_s, .downRevisions = {u"a1b2d4"_s}, .branchLabels = {u"catalog"_s}},
        {.id = u"merged"_s, .downRevisions = {u"b1"_s, u"c0"_s}},
        {.id = u"20260215_0003"_s, .downRevisions = {u"merged"_s}},
        {.id = u"x.0"_s, .branchLabels = {u"extra"_s}},
        {.id = u"x.1"_s, .downRevisions = {u"x.0"_s}, .dependsOn = {u"c0"_s}},
        {.id = u"header"_s, .downRevisions = {u"x.0"_s}},
    });
}

template<typename T>
bool answered(const base::Result<T> &result)
{
    fuzz::require(result || !result.error().message.isEmpty(), "an error has a message");
    return result.has_value();
}

void requireSteps(const RevisionGraph &graph, const base::Result<revisions::MigrationPlan> &plan)
{
    if (!answered(plan))
        return;
    for (const revisions::Step &step : plan->steps)
        fuzz::require(step.revision.isEmpty() || graph.indexOf(step.revision) >= 0,
                      "a step is of a revision that there is");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const RevisionGraph graph = smallGraph();
    static const QList<QStringList> states{{}, {u"b1"_s}, {u"merged"_s, u"x.1"_s}};
    fuzz::require(graph.isSound(), "the graph is sound");

    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto one = revisions::resolveOne(graph, text); answered(one) && *one)
        fuzz::require(graph.indexOf(**one) >= 0, "an identifier names a revision that there is");
    if (const auto all = revisions::resolveAll(graph, text); answered(all)) {
        for (const std::optional<QString> &id : *all)
            fuzz::require(!id || *id == "base"_L1 || graph.indexOf(*id) >= 0,
                          "identifiers name revisions that there are");
    }
    requireSteps(graph, revisions::planUpgradeOffline(graph, text));
    requireSteps(graph, revisions::planDowngradeOffline(graph, text));
    requireSteps(graph, revisions::planStampOffline(graph, {text}));
    for (const QStringList &rows : states) {
        if (const auto range = revisions::historyRange(graph, text, rows); answered(range)) {
            for (const QString &id : *range)
                fuzz::require(graph.indexOf(id) >= 0, "a range holds revisions that there are");
        }
        requireSteps(graph, revisions::planUpgrade(graph, rows, text));
        requireSteps(graph, revisions::planDowngrade(graph, rows, text));
        requireSteps(graph, revisions::planStamp(graph, rows, {text}));
        answered(revisions::currentRevisions(graph, {text}));
    }
    return 0;
}
