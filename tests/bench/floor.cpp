#include "floor.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace floors {

std::vector<std::string> revisions(const std::string &project)
{
    std::vector<std::string> ids;
    for (const auto &entry : std::filesystem::directory_iterator(project + "/up")) {
        ids.push_back(entry.path().stem().string());
    }
    std::ranges::sort(ids);
    return ids;
}

std::string readFile(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        throw std::runtime_error("cannot read " + path);
    }
    return {std::istreambuf_iterator<char>(file), {}};
}

std::size_t position(const std::vector<std::string> &ids, const std::string &current)
{
    if (current.empty()) {
        return 0;
    }
    const auto found = std::ranges::lower_bound(ids, current);
    if (found == ids.end() || *found != current) {
        throw std::runtime_error("no revision " + current);
    }
    return static_cast<std::size_t>(found - ids.begin()) + 1;
}

std::string transaction(const std::string &begin, const std::string &script,
                        const std::string &from, const std::string &to)
{
    std::string change;
    if (from.empty()) {
        change = "INSERT INTO alembic_version (version_num) VALUES ('" + to + "')";
    } else if (to.empty()) {
        change = "DELETE FROM alembic_version WHERE version_num = '" + from + "'";
    } else {
        change = "UPDATE alembic_version SET version_num = '" + to + "' WHERE version_num = '" +
                 from + "'";
    }
    return begin + ";\n" + script + ";\n" + change + ";\nCOMMIT";
}

} // namespace floors
