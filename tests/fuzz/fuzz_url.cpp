#include "database/url.h"
#include "fuzz/require.h"

#include <QStringList>

#include <libpq-fe.h>

#include <cstdint>
#include <memory>
#include <string_view>

using namespace Qt::Literals::StringLiterals;

namespace {

/// What libpq makes of \a conninfo.
void requireReadable(const QString &conninfo)
{
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
        PQconninfoParse(conninfo.toUtf8().constData(), nullptr), &PQconninfoFree);
    fuzz::require(options != nullptr, "libpq can read the connection string");
    for (const PQconninfoOption *option = options.get(); option->keyword; ++option) {
        const std::string_view name = option->keyword;
        fuzz::require((name != "password" && name != "sslpassword") || !option->val,
                      "a connection string has no secrets");
    }
}

void requireHidden(const base::Result<database::Url> &url, const QString &secret)
{
    const QStringList open =
        url ? QStringList{url->display, url->conninfo, url->path}
            : QStringList{url.error().message, url.error().hint, url.error().detail};
    for (const QString &text : open)
        fuzz::require(!text.contains(secret), "a password is in no text");
}

} // namespace

/// The input is a URL; then what follows the beginning of a password, in three spellings.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto url = database::parseUrl(text, u"/srv"_s);
    if (!url) {
        fuzz::require(!url.error().message.isEmpty(), "an error has a message");
        fuzz::require(!url.error().hint.isEmpty(), "an error has a hint");
    } else if (url->engine == database::Engine::PostgreSql) {
        requireReadable(url->conninfo);
    } else {
        fuzz::require(url->path.startsWith(u'/') || url->path == ":memory:"_L1,
                      "a path is absolute");
    }

    const QString secret = u"Zq7xK9wV"_s;
    for (const auto &begin : {u"postgresql://app:"_s, u"postgresql://db1/shop?password="_s,
                              u"postgresql:host=db1 password="_s})
        requireHidden(database::parseUrl(begin + secret + text, u"/srv"_s), secret);
    return 0;
}
