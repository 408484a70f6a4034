#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QHash>

#include <optional>
#include <stop_token>

namespace scripts {

/// A commit that touched the file of a revision.
struct GitMention
{
    QString commit{}; ///< Abbreviated id.
    QString branch{}; ///< A branch (or remote branch) that contains the commit; may be empty.
    QString path{};   ///< Inside the repository.
    QString author{};
    QDateTime when{};
    bool deleted = false; ///< The commit removed the file.
};

/// Who wrote a file and who touched it last.
struct FileHistory
{
    GitMention written{}; ///< The oldest commit seen that has the file under this name.
    GitMention changed{}; ///< The newest one that touched it.
};

/// Whether \a directory lies in a git work tree.
bool isUnderGit(const QString &directory);

/// The newest commit, on any branch or tag of the repository around \a directory, that touched a
/// file below \a directory which names the revision \a id: in its name, or as the id in its text.
/// Nothing when there is no repository or no such commit. Looks at 20,000 commits at the most.
std::optional<GitMention> findRevisionInGit(const QString &directory, const QString &id);

/// The history of every file below \a directory that the commits of HEAD mention, by absolute
/// path; without branches. One walk over at most 20,000 commits for all files; what was found so
/// far when \a stop asks for an end.
QHash<QString, FileHistory> fileHistories(const QString &directory, const std::stop_token &stop);

} // namespace scripts
