#pragma once

#include "credentials/buffer.h"

namespace credentials {

/// How base64 is written; reading takes both alphabets.
enum class Base64 { Url, Standard };

/// What decoding came to: the bytes, and whether the text was exactly what an encoder writes.
struct Decoded
{
    bool ok = false;
    bool canonical = false; ///< base64url with padding, nothing skipped, no stray bits.
};

/// Decodes \a text into \a bytes (emptied before) as CPython's base64 module does: characters
/// outside the alphabet are skipped, the first complete padding ends the text, trailing bits do not
/// count. Where the application hands its values over as text, anything beyond ASCII is refused,
/// as Python refuses it (\a textOnly).
Decoded decodeLeniently(QByteArrayView text, Buffer &bytes, bool textOnly = false);

/// Decodes base64 of either alphabet, with or without its padding, and of nothing else.
bool decodeStrictly(QByteArrayView text, Buffer &bytes);

/// Appends the base64 of \a bytes to \a text.
void appendBase64(QByteArrayView bytes, Buffer &text, Base64 alphabet, bool padded = true);

} // namespace credentials
