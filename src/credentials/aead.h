#pragma once

#include "credentials/aesgcm.h"

#include <QList>

namespace credentials {

/// Where a value stands. Sealed into an AEAD value, so that it cannot be moved to another row.
struct Place
{
    QByteArrayView table{};
    QByteArrayView column{};
    QList<QByteArrayView> key{}; ///< The row's key columns, as text.
};

/// A value of the form `v1.<key>.<base64url of nonce, ciphertext and tag>` taken apart. It names
/// its key, so that reading takes no trials and counting takes no key.
class AeadValue
{
public:
    static constexpr qsizetype keyMarkSize = 8;

    /// False when \a text is not of this form.
    bool read(QByteArrayView text);
    /// The mark of the key it was made with: the first 8 digits of its fingerprint.
    [[nodiscard]] QByteArrayView keyMark() const { return m_mark; }
    [[nodiscard]] QByteArrayView bytes() const { return m_bytes.view(); }

private:
    QByteArrayView m_mark{};
    Buffer m_bytes;
};

/// Opens \a value. \a bound says that it was sealed together with \a place.
Opened openAead(const AesGcm &cipher, const AeadValue &value, const Place &place, bool bound,
                Buffer &plaintext);
/// Seals \a plaintext into \a text (emptied before).
bool sealAead(const AesGcm &cipher, QByteArrayView plaintext, QByteArrayView keyMark,
              const Place &place, bool bound, QByteArrayView nonce, Buffer &text);
/// Characters of the value for \a plaintext bytes.
qsizetype aeadSize(qsizetype plaintext);
/// The bytes that are authenticated beside the ciphertext: netstrings of "v1", the key's mark and,
/// when \a bound, table, column and the row's key.
QByteArray associatedBytes(QByteArrayView keyMark, const Place &place, bool bound);

} // namespace credentials
