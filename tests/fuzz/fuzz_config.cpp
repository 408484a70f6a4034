#include "fuzz/require.h"
#include "scripts/alembicconfig.h"
#include "scripts/dotenv.h"
#include "scripts/nativeconfig.h"

#include <cstdint>

using namespace Qt::Literals::StringLiterals;

namespace {

template<typename Value>
void requireExplained(const base::Result<Value> &result)
{
    fuzz::require(result || !result.error().message.isEmpty(), "an error has a message");
}

void requireConfig(const base::Result<scripts::AlembicSettings> &settings)
{
    requireExplained(settings);
    if (!settings)
        return;
    const auto config = scripts::alembicConfig(*settings, u"/p/alembic.ini"_s);
    requireExplained(config);
    fuzz::require(!config || !config->locations.isEmpty() || settings->values.isEmpty() ||
                      settings->values.contains(u"version_locations"_s),
                  "without version_locations there is the default");
}

} // namespace

/// Reads any bytes as a configuration file; the first byte picks the kind.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray text(reinterpret_cast<const char *>(data) + 1,
                          static_cast<qsizetype>(size - 1));
    switch (data[0] % 4) {
    case 0: requireExplained(scripts::parseConfigToml(text, u"/p/stemma.toml"_s)); break;
    case 1: requireConfig(scripts::parseConfigIni(text, u"/p/alembic.ini"_s)); break;
    case 2: requireConfig(scripts::parseConfigPyproject(text, u"/p/pyproject.toml"_s)); break;
    default: requireExplained(scripts::parseDotEnv(text, u"/p/.env"_s)); break;
    }
    return 0;
}
