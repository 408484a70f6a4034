// The floor on PostgreSQL: one libpq connection, one round trip and one transaction per revision.
//
//   floor_pq CONNINFO noop            read the version table
//   floor_pq CONNINFO upgrade DIR     apply what is pending
//   floor_pq CONNINFO downgrade DIR   take the newest revision back

#include "floor.h"

#include <libpq-fe.h>

#include <iostream>
#include <memory>
#include <stdexcept>

namespace {

using Connection = std::unique_ptr<PGconn, decltype(&PQfinish)>;

/// Runs \a sql and returns the first value of its last result, empty when there is none.
std::string run(const Connection &connection, const std::string &sql)
{
    const std::unique_ptr<PGresult, decltype(&PQclear)> result(
        PQexec(connection.get(), sql.c_str()), &PQclear);
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) {
        throw std::runtime_error(PQerrorMessage(connection.get()));
    }
    return PQntuples(result.get()) > 0 ? PQgetvalue(result.get(), 0, 0) : "";
}

void work(const char *conninfo, const std::string &mode, const std::string &project)
{
    const Connection connection(PQconnectdb(conninfo), &PQfinish);
    if (PQstatus(connection.get()) != CONNECTION_OK) {
        throw std::runtime_error(PQerrorMessage(connection.get()));
    }
    if (mode == "noop") {
        std::cout << run(connection, floors::readTable) << '\n';
        return;
    }
    // The notice that the table is there already is no news.
    PQsetNoticeProcessor(connection.get(), [](void *, const char *) {}, nullptr);
    run(connection, floors::createTable);
    floors::migrate(project, run(connection, floors::readTable), "BEGIN", mode == "downgrade",
                    [&connection](const std::string &sql) { run(connection, sql); });
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3) {
        std::cerr << "usage: floor_pq CONNINFO noop|upgrade|downgrade [DIR]\n";
        return 2;
    }
    try {
        work(argv[1], argv[2], argc > 3 ? argv[3] : "");
    } catch (const std::exception &error) {
        std::cerr << "floor_pq: " << error.what() << '\n';
        return 1;
    }
    return 0;
}
