#include "cli/earlyload.h"

#include "database/postgres/options.h"

#include <algorithm>

namespace cli {

using namespace Qt::Literals::StringLiterals;

namespace {

bool namesPostgres(const QString &text)
{
    return text.contains("postgres"_L1);
}

} // namespace

std::jthread loadLibpqEarly(const QStringList &arguments)
{
    const bool named = std::ranges::any_of(arguments, namesPostgres) ||
                       namesPostgres(qEnvironmentVariable("STEMMA_DATABASE_URL")) ||
                       namesPostgres(qEnvironmentVariable("DATABASE_URL"));
    if (!named)
        return {};
    // The smallest question that opens it.
    return std::jthread([] { database::postgres::libpqVersion(); });
}

} // namespace cli
