#include "desktop/history/arrangement.h"

namespace desktop {

namespace {

bool isWanted(const Arrangement &arrangement, const HistoryFilter &filter, int index)
{
    if (filter.pendingOnly && filter.applied.value(index))
        return false;
    if (filter.wordsOnly && !arrangement.matches.empty() &&
        !arrangement.matches[static_cast<std::size_t>(index)]) {
        return false;
    }
    return filter.branch.isEmpty() ||
           arrangement.whole->graph().labels(index).contains(filter.branch);
}

} // namespace

Arrangement arrange(const std::shared_ptr<const scripts::Project> &project,
                    std::shared_ptr<const HistoryContent> whole, SearchIndex &index,
                    const HistoryFilter &filter, const std::stop_token &stop)
{
    Arrangement arrangement{.whole = std::move(whole)};
    if (!arrangement.whole)
        arrangement.whole = std::make_shared<const HistoryContent>(HistoryContent::layOut(project));
    if (!filter.words.isEmpty())
        arrangement.matches = index.find(filter.words, stop);
    if (stop.stop_requested())
        return arrangement;
    arrangement.shown = arrangement.whole;
    if (filter.leavesOut()) {
        std::vector<bool> kept(static_cast<std::size_t>(project->graph.size()), false);
        for (int revision = 0; revision < project->graph.size(); ++revision)
            kept[static_cast<std::size_t>(revision)] = isWanted(arrangement, filter, revision);
        arrangement.shown =
            std::make_shared<const HistoryContent>(arrangement.whole->filtered(kept));
    }
    arrangement.isComplete = true;
    return arrangement;
}

} // namespace desktop
