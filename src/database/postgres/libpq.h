#pragma once

#include "base/lazylibrary.h"

#include <libpq-fe.h>

/// The functions of libpq that this room calls. They hide the global ones of the same name, which
/// are not linked: a command that asks no PostgreSQL server starts without libpq and the two dozen
/// libraries behind it.
namespace database::postgres {

inline constexpr base::LazyLibrary libpq("pq", "5");

#define STEMMA_LIBPQ(name)                                                                         \
    inline constinit const base::LazyFunction<decltype(::name)> name(libpq, #name);

STEMMA_LIBPQ(PQbackendPID)
STEMMA_LIBPQ(PQcancel)
STEMMA_LIBPQ(PQclear)
STEMMA_LIBPQ(PQcmdTuples)
STEMMA_LIBPQ(PQconndefaults)
STEMMA_LIBPQ(PQconnectPoll)
STEMMA_LIBPQ(PQconnectStartParams)
STEMMA_LIBPQ(PQconnectionNeedsPassword)
STEMMA_LIBPQ(PQconnectionUsedPassword)
STEMMA_LIBPQ(PQconninfoFree)
STEMMA_LIBPQ(PQconninfoParse)
STEMMA_LIBPQ(PQconsumeInput)
STEMMA_LIBPQ(PQdb)
STEMMA_LIBPQ(PQenterPipelineMode)
STEMMA_LIBPQ(PQerrorMessage)
STEMMA_LIBPQ(PQexitPipelineMode)
STEMMA_LIBPQ(PQfinish)
STEMMA_LIBPQ(PQflush)
STEMMA_LIBPQ(PQfmod)
STEMMA_LIBPQ(PQfname)
STEMMA_LIBPQ(PQfreeCancel)
STEMMA_LIBPQ(PQfreemem)
STEMMA_LIBPQ(PQftype)
STEMMA_LIBPQ(PQgetCancel)
STEMMA_LIBPQ(PQgetCopyData)
STEMMA_LIBPQ(PQgetResult)
STEMMA_LIBPQ(PQgetisnull)
STEMMA_LIBPQ(PQgetlength)
STEMMA_LIBPQ(PQgetvalue)
STEMMA_LIBPQ(PQhost)
STEMMA_LIBPQ(PQisBusy)
STEMMA_LIBPQ(PQlibVersion)
STEMMA_LIBPQ(PQnfields)
STEMMA_LIBPQ(PQntuples)
STEMMA_LIBPQ(PQparameterStatus)
STEMMA_LIBPQ(PQpipelineSync)
STEMMA_LIBPQ(PQport)
STEMMA_LIBPQ(PQputCopyData)
STEMMA_LIBPQ(PQputCopyEnd)
STEMMA_LIBPQ(PQresultErrorField)
STEMMA_LIBPQ(PQresultErrorMessage)
STEMMA_LIBPQ(PQresultStatus)
STEMMA_LIBPQ(PQsendFlushRequest)
STEMMA_LIBPQ(PQsendPrepare)
STEMMA_LIBPQ(PQsendQuery)
STEMMA_LIBPQ(PQsendQueryParams)
STEMMA_LIBPQ(PQsendQueryPrepared)
STEMMA_LIBPQ(PQserverVersion)
STEMMA_LIBPQ(PQsetErrorVerbosity)
STEMMA_LIBPQ(PQsetNoticeReceiver)
STEMMA_LIBPQ(PQsetnonblocking)
STEMMA_LIBPQ(PQsocket)
STEMMA_LIBPQ(PQstatus)
STEMMA_LIBPQ(PQtransactionStatus)
STEMMA_LIBPQ(PQunescapeBytea)
STEMMA_LIBPQ(PQuser)

#undef STEMMA_LIBPQ

} // namespace database::postgres
