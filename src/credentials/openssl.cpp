#include "credentials/openssl.h"

#include "credentials/text.h"

#include <openssl/err.h>

#include <array>

namespace credentials {

base::Error openSslError(const char *what)
{
    std::array<char, 256> words{};
    ERR_error_string_n(ERR_peek_last_error(), words.data(), words.size());
    ERR_clear_error();
    return {.code = base::ErrorCode::Internal,
            .message =
                Text::tr("The cryptographic library failed at %1.").arg(QString::fromLatin1(what)),
            .hint = Text::tr("Check the installation of OpenSSL 3 and its default provider."),
            .detail = QString::fromLatin1(words.data())};
}

} // namespace credentials
