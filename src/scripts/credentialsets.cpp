#include "scripts/credentialsets.h"

#include "scripts/identifiers.h"
#include "scripts/text.h"
#include "scripts/tomlfile.h"

#include <utility>

namespace scripts {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList &knownKeys()
{
    static const QStringList keys{u"table"_s, u"key"_s,    u"columns"_s, u"format"_s,
                                  u"bound"_s, u"prefix"_s, u"sources"_s, u"encrypt_empty"_s};
    return keys;
}

base::Error badSet(const QString &message, const QString &path, int line)
{
    return {.code = base::ErrorCode::BadSet,
            .message = message,
            .hint = Text::tr("A set is written as [credentials.NAME] with table = \"...\" and "
                             "columns = [\"...\"]; key, format, bound, prefix, sources and "
                             "encrypt_empty may follow."),
            .file = path,
            .line = line};
}

/// Puts \a entry into \a set; false when it is of another kind than it must be.
bool take(const TomlEntry &entry, CredentialSetConfig &set)
{
    const bool isText = entry.kind == TomlEntry::Text;
    const bool isTexts = entry.kind == TomlEntry::Texts;
    const bool isBoolean = entry.kind == TomlEntry::Boolean;
    if (entry.key == "table"_L1) {
        set.table = entry.text;
    } else if (entry.key == "format"_L1) {
        set.format = entry.text;
    } else if (entry.key == "prefix"_L1) {
        set.prefix = entry.text;
    } else if (entry.key == "key"_L1) {
        set.key = isText ? QStringList{entry.text} : entry.texts;
    } else if (entry.key == "columns"_L1) {
        set.columns = isText ? QStringList{entry.text} : entry.texts;
    } else if (entry.key == "sources"_L1) {
        set.sources = isText ? QStringList{entry.text} : entry.texts;
    } else if (entry.key == "bound"_L1) {
        set.bound = entry.boolean;
    } else {
        set.encryptEmpty = entry.boolean;
    }
    if (entry.key == "bound"_L1 || entry.key == "encrypt_empty"_L1)
        return isBoolean;
    const bool isList =
        entry.key == "key"_L1 || entry.key == "columns"_L1 || entry.key == "sources"_L1;
    return isText || (isList && isTexts);
}

/// Puts \a entries into \a set; why they cannot be, of the first that is wrong.
std::optional<base::Error> fill(CredentialSetConfig &set, const QList<TomlEntry> &entries,
                                const QString &path)
{
    for (const TomlEntry &entry : entries) {
        if (!knownKeys().contains(entry.key)) {
            const QString nearest = nearestWord(entry.key, knownKeys());
            return badSet(nearest.isEmpty()
                              ? Text::tr("A credential set has no key '%1'.").arg(entry.key)
                              : Text::tr("A credential set has no key '%1'; did you mean '%2'?")
                                    .arg(entry.key, nearest),
                          path, entry.line);
        }
        if (!take(entry, set)) {
            return badSet(Text::tr("'%1' has a value of another kind.").arg(entry.key), path,
                          entry.line);
        }
    }
    if (set.table.isEmpty() || set.columns.isEmpty()) {
        return badSet(
            Text::tr("The credential set '%1' names no table, or no columns.").arg(set.name), path,
            set.line);
    }
    return std::nullopt;
}

base::Result<CredentialSetConfig> readSet(const QByteArray &bytes, const QString &path,
                                          const TomlEntry &declared)
{
    CredentialSetConfig set{.name = declared.key, .line = declared.line};
    if (declared.kind != TomlEntry::Table) {
        set.fault = badSet(Text::tr("'credentials.%1' must be a table.").arg(declared.key), path,
                           declared.line);
        return set;
    }
    auto entries = readToml(bytes, path, {u"credentials"_s, declared.key});
    if (!entries)
        return std::unexpected(std::move(entries.error()));
    set.fault = fill(set, entries->value_or(QList<TomlEntry>()), path);
    return set;
}

} // namespace

base::Result<QList<CredentialSetConfig>> readCredentialSets(const QByteArray &bytes,
                                                            const QString &path)
{
    auto declared = readToml(bytes, path, {u"credentials"_s});
    if (!declared)
        return std::unexpected(std::move(declared.error()));
    QList<CredentialSetConfig> sets;
    for (const TomlEntry &entry : declared->value_or(QList<TomlEntry>())) {
        auto set = readSet(bytes, path, entry);
        if (!set)
            return std::unexpected(std::move(set.error()));
        sets.append(*std::move(set));
    }
    return sets;
}

} // namespace scripts
