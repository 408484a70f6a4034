#include "credentials/examiner.h"

#include "base/shellword.h"
#include "credentials/text.h"

#include <openssl/hmac.h>

#include <algorithm>
#include <array>

namespace credentials {

namespace {

constexpr auto noKey = "no key opens it";
constexpr auto badInside = "authentic, but not readable inside";
constexpr auto unmarked = "could be a token that lost its first characters";

/// Whether plaintext would not look like this: begins like a token, or a token in base64 once more.
bool looksLikeToken(QByteArrayView text)
{
    constexpr qsizetype head = 16; // A marker such as "enc:" may stand in front.
    return text.first(qMin(text.size(), head)).contains("gAAAAA") || text.startsWith("Z0FBQUFB");
}

bool looksLikeVault(QByteArrayView text)
{
    return text.startsWith("vault:v") && text.size() > 7 && text[7] >= '0' && text[7] <= '9';
}

bool looksLikeRails(QByteArrayView text)
{
    const QByteArrayView trimmed = text.trimmed();
    return trimmed.startsWith('{') && trimmed.contains("\"p\"") && trimmed.contains("\"iv\"") &&
           trimmed.contains("\"at\"");
}

bool looksLikeAead(QByteArrayView text)
{
    constexpr qsizetype head = 3 + AeadValue::keyMarkSize;
    return text.startsWith("v1.") && text.size() > head && text[head] == '.';
}

} // namespace

base::Result<Examiner> Examiner::create(const KeyRing &ring, const CredentialSet &set)
{
    Examiner examiner(set);
    for (const Key &key : ring.keys()) {
        auto fernet = Fernet::create(key.bytes.view());
        auto gcm = AesGcm::create(key.bytes.view());
        if (!fernet || !gcm)
            return base::failure(fernet ? std::move(gcm.error()) : std::move(fernet.error()));
        if (&key == ring.primary())
            examiner.m_primary = static_cast<int>(examiner.m_keys.size());
        examiner.m_keys.push_back({.fernet = *std::move(fernet),
                                   .gcm = *std::move(gcm),
                                   .mark = key.mark(),
                                   .bytes = key.bytes.view()});
    }
    if (examiner.m_primary < 0) {
        return base::failure(
            {.code = base::ErrorCode::KeyNotFound,
             .message = Text::tr("There is no key to write with for '%1'.").arg(set.name),
             .hint = Text::tr("`stemma keys add %1 ID --from ...` adds one; without a keychain, "
                              "name a file with --keys-file.")
                         .arg(base::shellWord(set.name))});
    }
    // Most rows of a rotation are under the key before.
    examiner.m_last =
        std::min<int>(examiner.m_primary + 1, static_cast<int>(ring.keys().size()) - 1);
    return examiner;
}

Finding Examiner::examine(QByteArrayView value, const Place &place, bool textOnly,
                          Buffer &plaintext)
{
    Finding finding;
    plaintext.clear();
    QByteArrayView text = value;
    if (!m_prefix.isEmpty()) {
        if (!value.startsWith(m_prefix)) {
            // Without its marker the application does not take it for encrypted; a token all the
            // same must not be encrypted once more.
            if (looksLikeToken(value) || looksLikeAead(value)) {
                finding.kind = ValueKind::Unreadable;
                finding.reason = noKey;
            }
            return finding;
        }
        text = value.sliced(m_prefix.size());
    }
    if (!examineMarked(text, place, plaintext, finding) &&
        !examineFernet(text, textOnly, plaintext, finding)) {
        examineRest(text, plaintext, finding);
    }
    return finding;
}

bool Examiner::tryKeys(const std::function<Opened(const Ciphers &)> &open, Finding &finding)
{
    const int count = static_cast<int>(m_keys.size());
    finding.kind = ValueKind::Unreadable;
    finding.reason = noKey;
    for (int i = 0; i < count; ++i) {
        // The key of the value before, then the others in their order.
        const int key = i == 0 ? m_last : i <= m_last ? i - 1 : i;
        switch (open(m_keys[static_cast<std::size_t>(key)])) {
        case Opened::Yes:
            m_last = key;
            finding.kind = ValueKind::Keyed;
            finding.key = key;
            finding.reason = "";
            return true;
        case Opened::Damaged: finding.reason = badInside; return false;
        case Opened::NoToken:
        case Opened::WrongKey: break;
        }
    }
    return false;
}

/// Values that say what they are.
bool Examiner::examineMarked(QByteArrayView text, const Place &place, Buffer &plaintext,
                             Finding &finding)
{
    if (looksLikeAead(text)) {
        const bool read = m_aead.read(text);
        const bool opened = tryKeys(
            [&](const Ciphers &key) {
                if (!read || key.mark != m_aead.keyMark())
                    return Opened::NoToken;
                return openAead(key.gcm, m_aead, place, m_set.bound, plaintext);
            },
            finding);
        finding.current = opened && finding.key == m_primary && m_set.format == Format::Aead &&
                          !text.contains('=');
        return true;
    }
    const bool vault = looksLikeVault(text);
    if (!vault && !looksLikeRails(text))
        return false;
    [[maybe_unused]] const bool opened = tryKeys(
        [&](const Ciphers &key) {
            return vault ? openVault(key.gcm, text, plaintext)
                         : openRails(key.gcm, text, plaintext);
        },
        finding);
    return true;
}

bool Examiner::examineFernet(QByteArrayView text, bool textOnly, Buffer &plaintext,
                             Finding &finding)
{
    if (!m_token.read(text, textOnly)) {
        if (!looksLikeToken(text))
            return false;
        finding.kind = ValueKind::Unreadable;
        finding.reason = noKey;
        return true;
    }
    const bool opened =
        tryKeys([&](const Ciphers &key) { return key.fernet.open(m_token, plaintext); }, finding);
    if (!opened && !looksLikeToken(text) && finding.reason == noKey) {
        // Bytes that could be a token by their shape only. A declared source may know better.
        if (!m_set.sources.isEmpty())
            return false;
        finding.reason = unmarked;
        return true;
    }
    finding.hasTime = opened;
    finding.time = opened ? m_token.time() : 0;
    finding.current = opened && finding.key == m_primary && m_set.format == Format::Fernet &&
                      m_token.isCanonical();
    return true;
}

/// What has no mark: a declared source, or plaintext.
void Examiner::examineRest(QByteArrayView text, Buffer &plaintext, Finding &finding)
{
    finding = {};
    for (const Foreign format : std::as_const(m_set.sources)) {
        Opened last = Opened::NoToken;
        const bool opened = tryKeys(
            [&](const Ciphers &key) {
                last = openForeign(format, key.bytes, key.gcm, text, plaintext);
                return last;
            },
            finding);
        if (opened || last != Opened::NoToken)
            return;
        finding = {};
    }
    plaintext.clear();
    plaintext.append(text);
}

bool Examiner::seal(QByteArrayView plaintext, quint64 time, const Place &place, Buffer &out)
{
    const Ciphers &key = m_keys[static_cast<std::size_t>(m_primary)];
    bool done = false;
    if (m_set.format == Format::Fernet) {
        const QByteArrayView iv = m_random.next(Fernet::ivSize);
        done = iv.size() == Fernet::ivSize && key.fernet.seal(plaintext, time, iv, m_sealed);
    } else {
        const QByteArrayView nonce = m_random.next(AesGcm::nonceSize);
        done = nonce.size() == AesGcm::nonceSize &&
               sealAead(key.gcm, plaintext, key.mark, place, m_set.bound, nonce, m_sealed);
    }
    out.resize(0);
    if (!done || !opensAgain(plaintext, place, m_sealed))
        return false;
    out.append(m_prefix);
    out.append(m_sealed.view());
    return true;
}

QString Examiner::digest(QByteArrayView value) const
{
    const QByteArrayView key = m_keys[static_cast<std::size_t>(m_primary)].bytes;
    std::array<unsigned char, EVP_MAX_MD_SIZE> bytes{};
    unsigned size = 0;
    HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), bytesOf(value),
         static_cast<std::size_t>(value.size()), bytes.data(), &size);
    return QString::fromLatin1(QByteArrayView(bytes.data(), size).toByteArray().toHex());
}

bool Examiner::opensAgain(QByteArrayView plaintext, const Place &place, const Buffer &out)
{
    const Ciphers &key = m_keys[static_cast<std::size_t>(m_primary)];
    Opened opened = Opened::NoToken;
    if (m_set.format == Format::Fernet) {
        if (m_token.read(out.view(), true))
            opened = key.fernet.open(m_token, m_check);
    } else if (m_aead.read(out.view())) {
        opened = openAead(key.gcm, m_aead, place, m_set.bound, m_check);
    }
    const bool same = opened == Opened::Yes && m_check.view() == plaintext;
    m_check.clear();
    return same;
}

} // namespace credentials
