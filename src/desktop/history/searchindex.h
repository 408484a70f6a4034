#pragma once

#include "desktop/history/historymodel.h"

#include <QMutex>

#include <stop_token>

namespace desktop {

/// What can be searched of a project: ids, messages, descriptions, labels, authors and the text
/// of the scripts. Texts are read when the first search asks for them and kept up to a bound;
/// those beyond it are read again for every search. For worker threads: it waits for files.
class SearchIndex
{
public:
    explicit SearchIndex(std::shared_ptr<const scripts::Project> project);

    void setFileHistories(std::shared_ptr<const HistoryModel::FileHistories> histories);
    /// Which revisions have each of \a words somewhere, whatever the case, by index in the graph.
    /// Empty when \a stop asked for an end.
    std::vector<bool> find(const QStringList &words, const std::stop_token &stop);

    /// The words of what was typed.
    static QStringList wordsOf(const QString &typed);

private:
    struct Entry
    {
        QByteArray header{}; ///< Folded UTF-8.
        QByteArray script{}; ///< Folded; null until it was read or when it is not kept.
    };

    void readHeaders();
    QByteArray script(int index);
    bool matches(int index, const QList<QByteArray> &words);

    std::shared_ptr<const scripts::Project> m_project; ///< Shared with the window.
    QMutex m_mutex{};                                  ///< Over all that follows.
    std::shared_ptr<const HistoryModel::FileHistories> m_histories{};
    std::vector<Entry> m_entries{};
    qsizetype m_kept = 0; ///< Bytes of scripts in memory.
};

} // namespace desktop
