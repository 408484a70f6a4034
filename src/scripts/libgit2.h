#pragma once

#include "base/lazylibrary.h"

#include <git2.h>

/// The functions of libgit2 that this room calls. They hide the global ones of the same name, which
/// are not linked: few commands ask git, and none should wait for its libraries before it starts.
namespace scripts {

inline constexpr base::LazyLibrary libgit2("git2", LIBGIT2_SOVERSION);

#define STEMMA_LIBGIT2(name)                                                                       \
    inline constinit const base::LazyFunction<decltype(::name)> name(libgit2, #name);

STEMMA_LIBGIT2(git_blob_free)
STEMMA_LIBGIT2(git_blob_lookup)
STEMMA_LIBGIT2(git_blob_rawcontent)
STEMMA_LIBGIT2(git_blob_rawsize)
STEMMA_LIBGIT2(git_branch_iterator_free)
STEMMA_LIBGIT2(git_branch_iterator_new)
STEMMA_LIBGIT2(git_branch_name)
STEMMA_LIBGIT2(git_branch_next)
STEMMA_LIBGIT2(git_commit_author)
STEMMA_LIBGIT2(git_commit_free)
STEMMA_LIBGIT2(git_commit_id)
STEMMA_LIBGIT2(git_commit_lookup)
STEMMA_LIBGIT2(git_commit_parent)
STEMMA_LIBGIT2(git_commit_parentcount)
STEMMA_LIBGIT2(git_commit_time)
STEMMA_LIBGIT2(git_commit_tree)
STEMMA_LIBGIT2(git_diff_free)
STEMMA_LIBGIT2(git_diff_get_delta)
STEMMA_LIBGIT2(git_diff_num_deltas)
STEMMA_LIBGIT2(git_diff_options_init)
STEMMA_LIBGIT2(git_diff_tree_to_tree)
STEMMA_LIBGIT2(git_graph_descendant_of)
STEMMA_LIBGIT2(git_libgit2_init)
STEMMA_LIBGIT2(git_libgit2_shutdown)
STEMMA_LIBGIT2(git_oid_equal)
STEMMA_LIBGIT2(git_oid_tostr_s)
STEMMA_LIBGIT2(git_reference_free)
STEMMA_LIBGIT2(git_reference_target)
STEMMA_LIBGIT2(git_repository_free)
STEMMA_LIBGIT2(git_repository_open_ext)
STEMMA_LIBGIT2(git_repository_workdir)
STEMMA_LIBGIT2(git_revwalk_free)
STEMMA_LIBGIT2(git_revwalk_new)
STEMMA_LIBGIT2(git_revwalk_next)
STEMMA_LIBGIT2(git_revwalk_push_glob)
STEMMA_LIBGIT2(git_revwalk_push_head)
STEMMA_LIBGIT2(git_revwalk_sorting)
STEMMA_LIBGIT2(git_tree_free)

#undef STEMMA_LIBGIT2

} // namespace scripts
