#include "credentials/aead.h"

#include "credentials/base64.h"

namespace credentials {

namespace {

constexpr QByteArrayView versionMark("v1");

void appendField(QByteArray &bytes, QByteArrayView field)
{
    bytes += QByteArray::number(field.size()) + ':' + field.toByteArray();
}

} // namespace

bool AeadValue::read(QByteArrayView text)
{
    constexpr qsizetype head = 2 + 1 + keyMarkSize + 1;
    if (text.size() <= head || !text.startsWith("v1.") || text[head - 1] != '.')
        return false;
    m_mark = text.sliced(3, keyMarkSize);
    return decodeStrictly(text.sliced(head), m_bytes) &&
           m_bytes.size() >= AesGcm::nonceSize + AesGcm::tagSize;
}

QByteArray associatedBytes(QByteArrayView keyMark, const Place &place, bool bound)
{
    QByteArray bytes;
    appendField(bytes, versionMark);
    appendField(bytes, keyMark);
    if (!bound)
        return bytes;
    appendField(bytes, place.table);
    appendField(bytes, place.column);
    for (const QByteArrayView part : place.key)
        appendField(bytes, part);
    return bytes;
}

Opened openAead(const AesGcm &cipher, const AeadValue &value, const Place &place, bool bound,
                Buffer &plaintext)
{
    const QByteArrayView bytes = value.bytes();
    return cipher.open(bytes.first(AesGcm::nonceSize),
                       associatedBytes(value.keyMark(), place, bound),
                       bytes.sliced(AesGcm::nonceSize).chopped(AesGcm::tagSize),
                       bytes.last(AesGcm::tagSize), plaintext);
}

bool sealAead(const AesGcm &cipher, QByteArrayView plaintext, QByteArrayView keyMark,
              const Place &place, bool bound, QByteArrayView nonce, Buffer &text)
{
    text.clear();
    Buffer bytes(nonce);
    if (!cipher.seal(plaintext, nonce, associatedBytes(keyMark, place, bound), bytes))
        return false;
    text.append("v1.");
    text.append(keyMark);
    text.append('.');
    appendBase64(bytes.view(), text, Base64::Url, false);
    return true;
}

qsizetype aeadSize(qsizetype plaintext)
{
    const qsizetype bytes = AesGcm::nonceSize + plaintext + AesGcm::tagSize;
    return 3 + AeadValue::keyMarkSize + 1 + (bytes * 4 + 2) / 3;
}

} // namespace credentials
