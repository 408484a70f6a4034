#include "fuzz/require.h"
#include "scripts/alembicheader.h"
#include "scripts/envhints.h"

#include <cstdint>

using namespace Qt::Literals::StringLiterals;

/// Reads any bytes as a Python revision and as an env.py. What cannot be read is not guessed.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto header = scripts::parseAlembicHeader(text, u"versions/fuzz.py"_s)) {
        const revisions::Revision &revision = header->revision;
        fuzz::require(header->isReadable(u"revision"_s) != revision.id.isEmpty(),
                      "there is an id or a fault");
        fuzz::require(header->isReadable(u"down_revision"_s) || revision.downRevisions.isEmpty(),
                      "a parent with a fault has no value");
    }
    scripts::readEnvHints(text);
    return 0;
}
