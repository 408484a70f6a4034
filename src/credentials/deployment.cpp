#include "credentials/deployment.h"

#include "credentials/text.h"

namespace credentials {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The expression that makes Fernet's key of the setting \a name.
QString keyExpression(const Derivation &derivation, const QString &name)
{
    const auto encoded = [](const QString &bytes) {
        return u"base64.urlsafe_b64encode(%1)"_s.arg(bytes);
    };
    const QString &preset = derivation.preset;
    if (preset == "raw"_L1)
        return name;
    if (preset == "sha256"_L1 || preset == "sqlalchemy-utils"_L1)
        return encoded(u"hashlib.sha256(%1.encode()).digest()"_s.arg(name));
    if (preset == "sha512-32"_L1)
        return encoded(u"hashlib.sha512(%1.encode()).digest()[:32]"_s.arg(name));
    if (preset == "truncate"_L1)
        return encoded(u"%1.encode()[:32]"_s.arg(name));
    if (preset == "md5-hex"_L1)
        return encoded(u"hashlib.md5(%1.encode()).hexdigest().encode()"_s.arg(name));
    if (preset == "pbkdf2-sha256"_L1) {
        return encoded(u"hashlib.pbkdf2_hmac('sha256', %1.encode(), SALT, %2)"_s.arg(name).arg(
            derivation.iterations));
    }
    return u"derive(%1)  # %2"_s.arg(name, derivationText(derivation));
}

QString settingOf(const Key &key)
{
    QString name = u"KEY_"_s;
    for (const QChar c : key.id)
        name += c.isLetterOrNumber() ? c.toUpper() : QChar(u'_');
    return name;
}

QString multi(const QStringList &keys)
{
    QStringList parts;
    for (const QString &key : keys)
        parts.append(u"Fernet(%1)"_s.arg(key));
    return u"    MultiFernet([%1])"_s.arg(parts.join(u", "_s));
}

} // namespace

QString deploymentText(const KeyRing &ring, const QString &writer)
{
    const Key *primary = ring.primary();
    if (!primary)
        return {};
    const QString fresh = keyExpression(primary->derivation, settingOf(*primary));
    // The first one is what the application writes with: it must not change by reading more. Where
    // it is not known it is the key before the primary, never one that was added only to read.
    QStringList old;
    qsizetype addedLater = 0;
    bool isBehindPrimary = false;
    for (const Key &key : ring.keys()) {
        isBehindPrimary = isBehindPrimary || &key == primary;
        if (&key == primary || key.state == KeyState::Retired)
            continue;
        const QString expression = keyExpression(key.derivation, settingOf(key));
        if (key.id == writer) {
            old.prepend(expression);
        } else if (isBehindPrimary) {
            old.insert(old.size() - addedLater, expression);
        } else {
            old.append(expression);
            ++addedLater;
        }
    }
    if (old.isEmpty())
        return Text::tr("The application needs one key: Fernet(%1).").arg(fresh);
    const bool writesAlready = writer == primary->id;
    QStringList lines{
        Text::tr(
            "While both keys are in use, the application reads with both. First, so that every "
            "instance can read the new key:"),
        multi(writesAlready ? QStringList{fresh} + old : old + QStringList{fresh})};
    if (!writesAlready) {
        lines << Text::tr("Then, so that it writes with the new one:")
              << multi(QStringList{fresh} + old);
    }
    lines << Text::tr(
                 "When `verify` has passed twice, with the longest life of an instance in between:")
          << multi({fresh});
    return lines.join(u'\n');
}

} // namespace credentials
