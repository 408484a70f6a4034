#pragma once

#include <string>
#include <vector>

/// What both floors share: where the scripts are and what one of them becomes.
///
/// A project of the floors is a directory with `up/<id>.sql` and `down/<id>.sql`; ids sort in the
/// order in which they are applied, and the version table is Alembic's with a single row.
namespace floors {

inline const char *const createTable =
    "CREATE TABLE IF NOT EXISTS alembic_version (version_num VARCHAR(32) NOT NULL,"
    " CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))";
inline const char *const readTable = "SELECT version_num FROM alembic_version";

/// Ids of the scripts in \a project, sorted. Only names are read.
std::vector<std::string> revisions(const std::string &project);

/// One transaction that runs a script and moves the version row from \a from to \a to. Either is
/// empty for the base. \a begin is the engine's word for it.
std::string transaction(const std::string &begin, const std::string &script,
                        const std::string &from, const std::string &to);

/// The whole of \a path. Throws std::runtime_error when it cannot be read.
std::string readFile(const std::string &path);

/// How many of \a ids are applied when \a current is the version row, empty for the base.
/// Throws std::runtime_error when it is none of them.
std::size_t position(const std::vector<std::string> &ids, const std::string &current);

/// The transactions that take \a project from \a current to its newest revision, handed one by
/// one to \a run; with \a downgrade the one that takes it one revision back.
template<typename Run>
void migrate(const std::string &project, const std::string &current, const std::string &begin,
             bool downgrade, Run run)
{
    const std::vector<std::string> ids = revisions(project);
    const std::size_t applied = position(ids, current);
    const auto id = [&ids](std::size_t count) {
        return count == 0 ? std::string() : ids.at(count - 1);
    };
    if (downgrade) {
        const std::string script = readFile(project + "/down/" + current + ".sql");
        run(transaction(begin, script, current, id(applied - 1)));
        return;
    }
    for (std::size_t next = applied + 1; next <= ids.size(); ++next) {
        const std::string script = readFile(project + "/up/" + id(next) + ".sql");
        run(transaction(begin, script, id(next - 1), id(next)));
    }
}

} // namespace floors
