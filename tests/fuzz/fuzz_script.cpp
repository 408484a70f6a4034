#include "fuzz/require.h"
#include "scripts/script.h"

#include <cstdint>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString path = u"migrations/0001_fuzz.sql"_s;

/// A script with the sections of \a script and nothing else of it.
QByteArray rewritten(const scripts::Script &script)
{
    QByteArray text = "-- Revision ID: " + script.revision.id.toUtf8() + '\n';
    for (const scripts::Section &section : script.up) {
        text += "-- migrate:up " + section.engine.toUtf8() +
                (section.transactional ? "\n" : " transaction:false\n") + section.sql;
        if (!text.endsWith('\n'))
            text += '\n';
    }
    return text;
}

} // namespace

/// Reads any bytes as a native script. What was read means the same when it is written again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto script = scripts::parseScript(text, path);
    if (!script) {
        fuzz::require(!script.error().message.isEmpty(), "an error has a message");
        fuzz::require(script.error().line > 0, "an error has a line");
        return 0;
    }
    const auto again = scripts::parseScript(rewritten(*script), path);
    fuzz::require(again.has_value(), "sections can be read again");
    fuzz::require(again->upDigest == script->upDigest,
                  "the upgrade's digest is that of its sections");
    return 0;
}
