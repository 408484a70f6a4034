#pragma once

#include "database/postgres/libpq.h"

#include <memory>

namespace database::postgres {

struct FinishConnection
{
    void operator()(PGconn *connection) const noexcept { PQfinish(connection); }
};
struct ClearResult
{
    void operator()(PGresult *result) const noexcept { PQclear(result); }
};
struct FreeCancel
{
    void operator()(PGcancel *cancel) const noexcept { PQfreeCancel(cancel); }
};
struct FreeOptions
{
    void operator()(PQconninfoOption *options) const noexcept { PQconninfoFree(options); }
};
struct FreeMemory
{
    void operator()(void *memory) const noexcept { PQfreemem(memory); }
};

using ConnectionHandle = std::unique_ptr<PGconn, FinishConnection>;
using ResultHandle = std::unique_ptr<PGresult, ClearResult>;
using CancelHandle = std::unique_ptr<PGcancel, FreeCancel>;
using OptionsHandle = std::unique_ptr<PQconninfoOption, FreeOptions>;
template<typename T>
using LibpqMemory = std::unique_ptr<T, FreeMemory>;

} // namespace database::postgres
