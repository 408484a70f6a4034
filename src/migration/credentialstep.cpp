#include "migration/credentialstep.h"

#include "credentials/job.h"
#include "migration/credentialsets.h"

#include <QCoreApplication>

namespace migration {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(migration::CredentialStep)
};

base::Error noKeys(const QString &set)
{
    return {.code = base::ErrorCode::KeyNotFound,
            .message = Text::tr("The revision encrypts the credential set '%1', and there are no "
                                "keys at hand")
                           .arg(set),
            .hint = Text::tr("Nothing was changed. Run it with `stemma upgrade`, which has the "
                             "keys of the vault.")};
}

/// Whether there is anything to encrypt: an empty table wants no key and no vault.
base::Result<bool> hasRows(database::Connection &connection, const credentials::CredentialSet &set)
{
    auto shape = credentials::inspectTable(connection, set);
    if (!shape)
        return base::failure(std::move(shape.error()));
    const auto found = connection.query({.sql = "SELECT count(*) FROM (SELECT 1 FROM " +
                                                shape->qualified.toUtf8() + " LIMIT 1) AS one"});
    if (!found)
        return base::failure(found.error());
    return found->rows.first().first().toLongLong() > 0;
}

} // namespace

base::Result<std::function<base::Result<>(database::Connection &)>>
credentialStep(const Workspace &workspace, const QString &set, jobs::Context &context)
{
    auto declared = credentialSet(workspace.project.config, set);
    if (!declared)
        return base::failure(std::move(declared.error()));
    return [declared = *declared, keys = workspace.keys,
            &context](database::Connection &connection) -> base::Result<> {
        auto filled = hasRows(connection, declared);
        if (!filled)
            return base::failure(std::move(filled.error()));
        if (!*filled) {
            context.log(base::Level::Info,
                        Text::tr("'%1' has no rows yet: nothing to encrypt").arg(declared.name));
            return {};
        }
        auto ring = keys ? keys(declared.name) : base::failure(noKeys(declared.name));
        if (!ring)
            return base::failure(std::move(ring.error()));
        auto encrypted = credentials::encryptInTransaction(connection, declared, *ring, context);
        if (!encrypted)
            return base::failure(std::move(encrypted.error()));
        context.log(base::Level::Info, Text::tr("Encrypted %n value(s) of '%1' under key %2",
                                                nullptr, static_cast<int>(*encrypted))
                                           .arg(declared.name, ring->primary()->id));
        return {};
    };
}

} // namespace migration
