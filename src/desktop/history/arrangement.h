#pragma once

#include "desktop/history/searchindex.h"

namespace desktop {

/// What of a history is to be shown.
struct HistoryFilter
{
    bool pendingOnly = false;
    QString branch{};       ///< A label that shown revisions carry; empty for all.
    QStringList words{};    ///< Searched for.
    bool wordsOnly = false; ///< Only revisions that have the words are shown.
    QList<bool> applied{};  ///< By index in the graph, for pendingOnly.

    [[nodiscard]] bool leavesOut() const
    {
        return pendingOnly || !branch.isEmpty() || (wordsOnly && !words.isEmpty());
    }
    friend bool operator==(const HistoryFilter &, const HistoryFilter &) = default;
};

/// The work behind a history page: what the GUI thread asks for and what it gets back.
struct Arrangement
{
    std::shared_ptr<const HistoryContent> whole{};
    std::shared_ptr<const HistoryContent> shown{}; ///< The same where nothing is left out.
    std::vector<bool> matches{};                   ///< Empty when no words are searched for.
    bool isComplete = false;                       ///< false when it was stopped.
};

/// Lays \a project out, searches and filters. \a whole is its layout where that is known already.
/// For worker threads.
Arrangement arrange(const std::shared_ptr<const scripts::Project> &project,
                    std::shared_ptr<const HistoryContent> whole, SearchIndex &index,
                    const HistoryFilter &filter, const std::stop_token &stop);

} // namespace desktop
