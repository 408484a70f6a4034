// The floor on SQLite: one sqlite3 connection with its default, durable settings, and one
// transaction per revision.
//
//   floor_sqlite FILE noop            read the version table
//   floor_sqlite FILE upgrade DIR     apply what is pending
//   floor_sqlite FILE downgrade DIR   take the newest revision back

#include "floor.h"

#include <sqlite3.h>

#include <iostream>
#include <memory>
#include <stdexcept>

namespace {

using Connection = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

Connection open(const char *file)
{
    sqlite3 *handle = nullptr;
    const int status = sqlite3_open(file, &handle);
    Connection connection(handle, &sqlite3_close);
    if (status != SQLITE_OK) {
        throw std::runtime_error(sqlite3_errmsg(handle));
    }
    return connection;
}

/// Runs \a sql and returns the first value of its last row, empty when there is none.
std::string run(const Connection &connection, const std::string &sql)
{
    const auto keep = [](void *value, int, char **columns, char **) {
        *static_cast<std::string *>(value) = columns[0] != nullptr ? columns[0] : "";
        return 0;
    };
    std::string value;
    if (sqlite3_exec(connection.get(), sql.c_str(), keep, &value, nullptr) != SQLITE_OK) {
        throw std::runtime_error(sqlite3_errmsg(connection.get()));
    }
    return value;
}

void work(const char *file, const std::string &mode, const std::string &project)
{
    const Connection connection = open(file);
    if (mode == "noop") {
        std::cout << run(connection, floors::readTable) << '\n';
        return;
    }
    run(connection, floors::createTable);
    floors::migrate(project, run(connection, floors::readTable), "BEGIN IMMEDIATE",
                    mode == "downgrade",
                    [&connection](const std::string &sql) { run(connection, sql); });
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3) {
        std::cerr << "usage: floor_sqlite FILE noop|upgrade|downgrade [DIR]\n";
        return 2;
    }
    try {
        work(argv[1], argv[2], argc > 3 ? argv[3] : "");
    } catch (const std::exception &error) {
        std::cerr << "floor_sqlite: " << error.what() << '\n';
        return 1;
    }
    return 0;
}
