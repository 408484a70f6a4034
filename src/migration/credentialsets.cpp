#include "migration/credentialsets.h"

#include <QCoreApplication>

#include <algorithm>

namespace migration {

namespace {

using namespace Qt::Literals::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(migration::CredentialSets)
};

base::Error notFound(const scripts::ProjectConfig &config, const QString &name)
{
    QStringList names;
    for (const scripts::CredentialSetConfig &set : config.credentialSets)
        names.append(set.name);
    return {.code = base::ErrorCode::SetNotFound,
            .message = Text::tr("The project declares no credential set '%1'").arg(name),
            .hint = names.isEmpty()
                        ? Text::tr("Declare it in stemma.toml: [credentials.%1] with table and "
                                   "columns.")
                              .arg(name)
                        : Text::tr("It declares: %1.").arg(names.join(u", "_s)),
            .file = config.file};
}

base::Error unknownWord(const scripts::ProjectConfig &config,
                        const scripts::CredentialSetConfig &set, const QString &word,
                        const QString &hint)
{
    return {.code = base::ErrorCode::BadSet,
            .message =
                Text::tr("The credential set '%1' has the unknown format '%2'").arg(set.name, word),
            .hint = hint,
            .file = config.file,
            .line = set.line};
}

} // namespace

base::Result<credentials::CredentialSet> credentialSet(const scripts::ProjectConfig &config,
                                                       const QString &name)
{
    const auto found =
        std::ranges::find(config.credentialSets, name, &scripts::CredentialSetConfig::name);
    if (found == config.credentialSets.end())
        return base::failure(notFound(config, name));
    if (const std::optional<base::Error> &fault = found->fault)
        return base::failure(*fault);
    const qsizetype dot = found->table.lastIndexOf(u'.');
    credentials::CredentialSet set{.name = found->name,
                                   .schema = dot < 0 ? QString() : found->table.first(dot),
                                   .table = found->table.sliced(dot + 1),
                                   .key = found->key,
                                   .columns = found->columns,
                                   .bound = found->bound,
                                   .prefix = found->prefix,
                                   .encryptEmpty = found->encryptEmpty};
    if (found->format != "fernet"_L1 && found->format != "aead"_L1) {
        return base::failure(unknownWord(config, *found, found->format,
                                         Text::tr(R"(`format` is "fernet" or "aead".)")));
    }
    set.format =
        found->format == "aead"_L1 ? credentials::Format::Aead : credentials::Format::Fernet;
    for (const QString &source : found->sources) {
        const auto format = credentials::foreignNamed(source);
        if (!format) {
            return base::failure(unknownWord(
                config, *found, source,
                Text::tr("`sources` may name sqlalchemy-aes-naive, sqlalchemy-aes-pkcs5, "
                         "sqlalchemy-aes-oneandzeroes, sqlalchemy-aes-zeroes, sqlalchemy-aes-gcm, "
                         "rails and vault.")));
        }
        set.sources.append(*format);
    }
    return set;
}

} // namespace migration
