#include "credentials/detect.h"

#include "credentials/fernet.h"

namespace credentials {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Iterations seen in published code: mostly what pyca's documentation said at the time.
constexpr std::array<int, 8> commonIterations{100'000,   390'000, 480'000, 600'000,
                                              1'200'000, 10'000,  1'000,   260'000};

/// The salts that sources have as literals, beside names of the application.
const QByteArrayList &commonSalts()
{
    static const QByteArrayList salts{"salt",       "",      "static_salt",
                                      "fixed-salt", "salt_", "stable_salt"};
    return salts;
}

QList<Derivation> variants(const QString &preset, const Derivation &hint)
{
    Derivation plain = hint;
    plain.preset = preset;
    const bool known = completed(plain).has_value();
    const bool saltMatters =
        preset.startsWith("pbkdf2"_L1) || preset == "scrypt"_L1 || preset == "hkdf-sha256"_L1;
    if (!saltMatters || (!hint.salt.isEmpty() && known))
        return known ? QList<Derivation>{plain} : QList<Derivation>{};
    QList<Derivation> all;
    const QByteArrayList salts = hint.salt.isEmpty() ? commonSalts() : QByteArrayList{hint.salt};
    for (const QByteArray &salt : salts) {
        plain.salt = salt;
        if (!preset.startsWith("pbkdf2"_L1)) {
            all.append(plain);
            continue;
        }
        for (const int iterations : commonIterations) {
            plain.iterations = hint.iterations > 0 ? hint.iterations : iterations;
            all.append(plain);
            if (hint.iterations > 0)
                break;
        }
    }
    return all;
}

int openedBy(const base::Secret &key, const QByteArrayList &tokens)
{
    const auto fernet = Fernet::create(key.view());
    if (!fernet)
        return 0;
    int opened = 0;
    for (const QByteArray &text : tokens) {
        FernetToken token;
        if (token.read(text, false) && fernet->isSealedHere(token))
            ++opened;
    }
    return opened;
}

} // namespace

std::optional<Detected> detect(const base::Secret &secret, const QByteArrayList &tokens,
                               const Derivation &hint)
{
    for (const QString &preset : presets()) {
        if (preset == "hybrid"_L1) // One of its two ways has been tried by its own name.
            continue;
        for (const Derivation &derivation : variants(preset, hint)) {
            const auto complete = completed(derivation);
            const auto key =
                complete ? deriveKey(secret, *complete) : base::failure(complete.error());
            const int opened = key ? openedBy(*key, tokens) : 0;
            if (opened > 0) {
                return Detected{.derivation = *complete,
                                .opened = opened,
                                .tried = static_cast<int>(tokens.size())};
            }
        }
    }
    return std::nullopt;
}

} // namespace credentials
