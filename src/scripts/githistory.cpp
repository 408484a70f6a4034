#include "scripts/githistory.h"

#include "scripts/libgit2.h"

#include <QDir>
#include <QFile>

#include <memory>

namespace scripts {

namespace {

constexpr int mostCommits = 20'000;
constexpr git_object_size_t largestScript = 1'000'000;

template<const auto &Free>
struct Freed
{
    template<typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using Repository = std::unique_ptr<git_repository, Freed<git_repository_free>>;
using Walk = std::unique_ptr<git_revwalk, Freed<git_revwalk_free>>;
using Commit = std::unique_ptr<git_commit, Freed<git_commit_free>>;
using Tree = std::unique_ptr<git_tree, Freed<git_tree_free>>;
using Diff = std::unique_ptr<git_diff, Freed<git_diff_free>>;
using Blob = std::unique_ptr<git_blob, Freed<git_blob_free>>;
using BranchIterator = std::unique_ptr<git_branch_iterator, Freed<git_branch_iterator_free>>;
using Reference = std::unique_ptr<git_reference, Freed<git_reference_free>>;

/// libgit2 counts its users; the last one shuts it down.
class Library
{
public:
    Library()
    {
        if (libgit2.load())
            m_users = git_libgit2_init();
    }
    ~Library()
    {
        if (isThere())
            git_libgit2_shutdown();
    }
    Library(const Library &) = delete;
    Library &operator=(const Library &) = delete;

    /// Without it a project has no git history, and nothing else is amiss.
    [[nodiscard]] bool isThere() const { return m_users > 0; }

private:
    int m_users = 0;
};

Repository openRepository(const Library &library, const QString &directory)
{
    if (!library.isThere())
        return {};
    git_repository *raw = nullptr;
    git_repository_open_ext(&raw, QFile::encodeName(directory).constData(), 0, nullptr);
    return Repository(raw);
}

Tree treeOf(const git_commit *commit)
{
    git_tree *raw = nullptr;
    if (commit)
        git_commit_tree(&raw, commit);
    return Tree(raw);
}

/// What \a commit changed below \a folder, against its first parent.
Diff changes(git_repository *repository, const git_commit *commit, QByteArray folder)
{
    git_commit *rawParent = nullptr;
    if (git_commit_parentcount(commit) > 0)
        git_commit_parent(&rawParent, commit, 0);
    const Commit parent(rawParent);
    const Tree before = treeOf(parent.get());
    const Tree after = treeOf(commit);

    git_diff_options options{};
    git_diff_options_init(&options, GIT_DIFF_OPTIONS_VERSION);
    char *path = folder.data();
    if (!folder.isEmpty())
        options.pathspec = {.strings = &path, .count = 1};
    options.flags = GIT_DIFF_SKIP_BINARY_CHECK | GIT_DIFF_DISABLE_PATHSPEC_MATCH;
    git_diff *raw = nullptr;
    git_diff_tree_to_tree(&raw, repository, before.get(), after.get(), &options);
    return Diff(raw);
}

/// Whether the text of \a blob declares the revision, natively or in Python.
bool declares(git_repository *repository, const git_oid &oid, const QByteArray &id)
{
    git_blob *raw = nullptr;
    git_blob_lookup(&raw, repository, &oid);
    const Blob blob(raw);
    if (!blob || git_blob_rawsize(blob.get()) > largestScript)
        return false;
    const auto text =
        QByteArray::fromRawData(static_cast<const char *>(git_blob_rawcontent(blob.get())),
                                static_cast<qsizetype>(git_blob_rawsize(blob.get())));
    for (qsizetype at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + 1)) {
        const qsizetype line = text.lastIndexOf('\n', at) + 1;
        const QByteArray before = text.mid(line, at - line).simplified();
        if (before.endsWith("Revision ID:") || before.startsWith("revision"))
            return true;
    }
    return false;
}

QString branchContaining(git_repository *repository, const git_oid &commit)
{
    git_branch_iterator *raw = nullptr;
    git_branch_iterator_new(&raw, repository, GIT_BRANCH_ALL);
    const BranchIterator branches(raw);
    git_reference *rawReference = nullptr;
    git_branch_t type = GIT_BRANCH_LOCAL;
    while (branches && git_branch_next(&rawReference, &type, branches.get()) == 0) {
        const Reference reference(rawReference);
        const git_oid *tip = git_reference_target(reference.get());
        const char *name = nullptr;
        if (tip && git_branch_name(&name, reference.get()) == 0 &&
            (git_oid_equal(tip, &commit) ||
             git_graph_descendant_of(repository, tip, &commit) == 1)) {
            return QString::fromUtf8(name);
        }
    }
    return {};
}

/// Without the branch: finding one walks the history again.
GitMention mention(const git_commit *commit, const git_diff_delta &delta)
{
    const bool deleted = delta.status == GIT_DELTA_DELETED;
    return {
        .commit = QString::fromLatin1(git_oid_tostr_s(git_commit_id(commit))).left(10),
        .path = QString::fromUtf8(deleted ? delta.old_file.path : delta.new_file.path),
        .author = QString::fromUtf8(git_commit_author(commit)->name),
        .when = QDateTime::fromSecsSinceEpoch(git_commit_time(commit), Qt::UTC),
        .deleted = deleted,
    };
}

std::optional<GitMention> lookIn(git_repository *repository, const git_commit *commit,
                                 const QByteArray &folder, const QByteArray &id)
{
    const Diff diff = changes(repository, commit, folder);
    const std::size_t count = diff ? git_diff_num_deltas(diff.get()) : 0;
    for (std::size_t i = 0; i < count; ++i) {
        const git_diff_delta *delta = git_diff_get_delta(diff.get(), i);
        const bool deleted = delta->status == GIT_DELTA_DELETED;
        const git_diff_file &file = deleted ? delta->old_file : delta->new_file;
        const QByteArray name = QByteArray(file.path).split('/').last();
        if (name.contains(id) || declares(repository, file.id, id)) {
            GitMention found = mention(commit, *delta);
            found.branch = branchContaining(repository, *git_commit_id(commit));
            return found;
        }
    }
    return std::nullopt;
}

/// \a directory as its repository names it; empty for the whole of it.
QByteArray folderInside(git_repository *repository, const QString &directory)
{
    const QString workTree = QFile::decodeName(git_repository_workdir(repository));
    const QString inside = QDir(workTree).relativeFilePath(QDir(directory).canonicalPath());
    return inside == QLatin1StringView(".") ? QByteArray() : inside.toUtf8();
}

/// Adds what \a commit did below \a folder to the histories of the files.
void addCommit(git_repository *repository, const git_commit *commit, const QByteArray &folder,
               QHash<QString, FileHistory> &files)
{
    if (git_commit_parentcount(commit) > 1)
        return; // A merge brings in what others wrote.
    const Diff diff = changes(repository, commit, folder);
    const std::size_t count = diff ? git_diff_num_deltas(diff.get()) : 0;
    for (std::size_t i = 0; i < count; ++i) {
        const GitMention found = mention(commit, *git_diff_get_delta(diff.get(), i));
        if (found.deleted)
            continue;
        FileHistory &file = files[found.path];
        if (file.changed.commit.isEmpty())
            file.changed = found;
        file.written = found;
    }
}

} // namespace

bool isUnderGit(const QString &directory)
{
    const Library library;
    return openRepository(library, directory) != nullptr;
}

std::optional<GitMention> findRevisionInGit(const QString &directory, const QString &id)
{
    const Library library;
    const Repository repository = openRepository(library, directory);
    if (!repository || !git_repository_workdir(repository.get()) || id.isEmpty())
        return std::nullopt;
    const QByteArray folder = folderInside(repository.get(), directory);

    git_revwalk *rawWalk = nullptr;
    git_revwalk_new(&rawWalk, repository.get());
    const Walk walk(rawWalk);
    if (!walk)
        return std::nullopt;
    git_revwalk_sorting(walk.get(), GIT_SORT_TIME);
    git_revwalk_push_glob(walk.get(), "refs/*");
    git_oid oid;
    for (int seen = 0; seen < mostCommits && git_revwalk_next(&oid, walk.get()) == 0; ++seen) {
        git_commit *rawCommit = nullptr;
        git_commit_lookup(&rawCommit, repository.get(), &oid);
        const Commit commit(rawCommit);
        if (!commit)
            continue;
        if (auto found = lookIn(repository.get(), commit.get(), folder, id.toUtf8()))
            return found;
    }
    return std::nullopt;
}

QHash<QString, FileHistory> fileHistories(const QString &directory, const std::stop_token &stop)
{
    const Library library;
    const Repository repository = openRepository(library, directory);
    if (!repository || !git_repository_workdir(repository.get()))
        return {};
    const QByteArray folder = folderInside(repository.get(), directory);
    git_revwalk *rawWalk = nullptr;
    git_revwalk_new(&rawWalk, repository.get());
    const Walk walk(rawWalk);
    if (!walk || git_revwalk_push_head(walk.get()) != 0)
        return {};
    git_revwalk_sorting(walk.get(), GIT_SORT_TIME);
    QHash<QString, FileHistory> files;
    git_oid oid;
    for (int seen = 0;
         seen < mostCommits && !stop.stop_requested() && git_revwalk_next(&oid, walk.get()) == 0;
         ++seen) {
        git_commit *rawCommit = nullptr;
        git_commit_lookup(&rawCommit, repository.get(), &oid);
        if (const Commit commit(rawCommit); commit)
            addCommit(repository.get(), commit.get(), folder, files);
    }
    // Under the directory's name as given, which links may make another than the repository's.
    const QDir root(directory);
    const QString inside = QString::fromUtf8(folder);
    QHash<QString, FileHistory> byPath;
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        byPath.insert(
            QDir::cleanPath(root.absoluteFilePath(QDir(inside).relativeFilePath(file.key()))),
            *file);
    }
    return byPath;
}

} // namespace scripts
