#include "desktop/credentials/setwork.h"

#include "credentials/auditfile.h"
#include "credentials/deployment.h"
#include "credentials/keysfile.h"
#include "desktop/credentials/text.h"
#include "migration/credentialsets.h"

#include <QCoreApplication>
#include <QSysInfo>

#include <utility>

namespace desktop {

using namespace Qt::Literals::StringLiterals;
using base::ErrorCode;
using credentials::KeyRing;
using jobs::Outcome;
using rotation::Text;

namespace {

jobs::Outcome failed(base::Error error)
{
    return {.result = base::failure(std::move(error))};
}

base::Error readOnly(const Target &target)
{
    return {.code = ErrorCode::ReadOnly,
            .message = Text::tr("%1 is read-only: nothing may be changed there.").arg(target.name)};
}

/// The ring, also one without keys.
base::Result<KeyRing> loadRing(const Target &target, const QString &set)
{
    if (!target.keys) {
        return base::failure(
            {.code = ErrorCode::VaultUnavailable,
             .message = Text::tr("%1 has no place for keys.").arg(target.name),
             .hint = Text::tr("Save it as a connection: its keys then rest in the vault.")});
    }
    return target.keys->load(set);
}

using Pass = std::function<base::Result<credentials::Survey>(
    database::Connection &, const credentials::CredentialSet &, const KeyRing &, jobs::Context &)>;

/// Reads the ring, connects and has \a pass look at the values.
base::Result<credentials::Survey> look(const Target &target, const QString &name, bool onlyReads,
                                       const Pass &pass, SetAccount &account,
                                       jobs::Context &context)
{
    auto set = migration::credentialSet(target.config, name);
    auto ring = set ? loadRing(target, name) : base::failure(std::move(set.error()));
    if (!ring)
        return base::failure(std::move(ring.error()));
    account.keysPlace = target.keys->display();
    account.countsUse = target.keys->countsUse();
    describeRing(*ring, account);
    auto usable = ringOf(target, name);
    if (!usable)
        return base::failure(std::move(usable.error()));
    auto connection = connectorFor(target, context, onlyReads)();
    if (!connection)
        return base::failure(std::move(connection.error()));
    auto found = pass(**connection, *set, *ring, context);
    if (found) {
        account.survey = *found;
        describeRing(*ring, account);
    }
    return found;
}

/// The key under which the newest token is: what the application writes with now.
QString writerOf(const std::optional<credentials::Survey> &survey)
{
    QString writer;
    quint64 newest = 0;
    for (qsizetype i = 0; survey && i < survey->keyIds.size(); ++i) {
        const quint64 time = survey->counts.times.at(static_cast<std::size_t>(i)).newest;
        if (time > newest) {
            newest = time;
            writer = survey->keyIds.at(i);
        }
    }
    return writer;
}

/// Takes the secret of \a key from where it is said to be.
base::Result<> takeSecret(NewKey &key)
{
    if (key.isGenerated) {
        key.secret = credentials::generatedSecret();
        return {};
    }
    if (key.secretFile.isEmpty())
        return {};
    auto read = credentials::readSecretFile(key.secretFile);
    if (!read)
        return base::failure(std::move(read.error()));
    QByteArrayView text = read->view();
    if (text.endsWith('\n'))
        text.chop(1);
    key.secret = base::Secret(text);
    return {};
}

} // namespace

base::Result<KeyRing> ringOf(const Target &target, const QString &set)
{
    auto ring = loadRing(target, set);
    if (ring && ring->primary() == nullptr) {
        return base::failure(
            {.code = ErrorCode::KeyNotFound,
             .message =
                 Text::tr("There is no key for %1 in %2 yet.").arg(set, target.keys->display()),
             .hint = Text::tr("Add the one that the application uses: without it nobody can tell "
                              "what the values are under.")});
    }
    return ring;
}

void describeRing(const KeyRing &ring, SetAccount &account)
{
    account.keys.clear();
    for (const credentials::Key &key : ring.keys()) {
        account.keys.append({.id = key.id,
                             .fingerprint = key.fingerprint,
                             .derivation = credentials::derivationText(key.derivation),
                             .state = key.state,
                             .encryptions = key.encryptions,
                             .added = key.added});
    }
    account.deployment = credentials::deploymentText(ring, writerOf(account.survey));
}

credentials::Connector connectorFor(const Target &target, const jobs::Context &context,
                                    bool readOnly)
{
    return [target, readOnly, stop = context.stopToken(), disconnect = context.disconnectToken()] {
        return target.connect({.readOnly = readOnly,
                               .applicationName = u"stemma-desktop credentials on %1, pid %2"_s
                                                      .arg(QSysInfo::machineHostName())
                                                      .arg(QCoreApplication::applicationPid()),
                               .stop = stop,
                               .disconnect = disconnect});
    };
}

namespace {

Outcome surveyNow(const Target &target, const QString &set, int sample, SetAccount &account,
                  jobs::Context &context)
{
    const Pass pass = [sample](auto &connection, const auto &one, const auto &ring, auto &inner) {
        return credentials::survey(connection, one, ring, inner, sample);
    };
    auto found = look(target, set, true, pass, account, context);
    if (!found && found.error().code == ErrorCode::KeyNotFound) {
        account.refusal = std::move(found.error());
        return {.summary = account.refusal->message};
    }
    if (!found)
        return failed(std::move(found.error()));
    account.isSample = sample > 0 && found->counts.rows >= sample;
    const int rows = static_cast<int>(found->counts.rows);
    return {.stepsDone = rows,
            .summary = Text::tr("%Ln row(s) of %1 were looked at.", nullptr, rows).arg(set)};
}

Outcome verifyNow(const Target &target, const QString &set, const QString &python,
                  SetAccount &account, jobs::Context &context)
{
    const Pass pass = [&](auto &connection, const auto &one, const auto &ring, auto &inner) {
        auto verified =
            credentials::verify(connection, one, ring, inner, credentials::AuditFile::usualPath());
        if (!verified || python.isEmpty())
            return verified;
        auto checked = credentials::checkWithPython(connection, one, ring, python);
        if (checked) {
            account.app = *checked;
        } else {
            account.appFault = std::move(checked.error());
        }
        return verified;
    };
    auto found = look(target, set, target.readOnly, pass, account, context);
    if (!found)
        return failed(std::move(found.error()));
    return {.stepsDone = static_cast<int>(found->counts.rows),
            .summary = credentials::verdictText(*found)};
}

Outcome endKeyNow(const Target &target, const QString &set, const QString &id, KeyEnd end,
                  jobs::Context &context)
{
    if (target.readOnly)
        return failed(readOnly(target));
    auto declared = migration::credentialSet(target.config, set);
    auto ring = declared ? ringOf(target, set) : base::failure(std::move(declared.error()));
    auto connection =
        ring ? connectorFor(target, context, true)() : base::failure(std::move(ring.error()));
    if (!connection)
        return failed(std::move(connection.error()));
    base::Result<> done = credentials::checkUnused(**connection, *declared, *ring, id, context);
    if (done)
        done = end == KeyEnd::Retired ? ring->retire(id) : ring->remove(id);
    if (done)
        done = target.keys->save(*ring);
    if (!done)
        return failed(std::move(done.error()));
    return {.summary = end == KeyEnd::Retired
                           ? Text::tr("Key %1 is retired: kept for old backups only.").arg(id)
                           : Text::tr("Key %1 was removed.").arg(id)};
}

Outcome exportNow(const Target &target, const QString &set, const QString &id, const QString &path)
{
    auto ring = ringOf(target, set);
    if (!ring)
        return failed(std::move(ring.error()));
    const credentials::Key *key = ring->find(id);
    if (key == nullptr) {
        return failed({.code = ErrorCode::KeyNotFound,
                       .message = Text::tr("The key %1 is no longer in the ring.").arg(id)});
    }
    if (auto written = credentials::writeSecretFile(path, key->secret); !written)
        return failed(std::move(written.error()));
    return {.summary = Text::tr("The secret of key %1 is in %2; remove the file when the "
                                "application has it.")
                           .arg(id, path)};
}

Outcome addNow(const Target &target, const QString &set, NewKey &key, jobs::Context &context)
{
    auto declared = migration::credentialSet(target.config, set);
    base::Result<> taken = declared ? takeSecret(key) : base::failure(std::move(declared.error()));
    auto there = taken ? loadRing(target, set) : base::failure(std::move(taken.error()));
    if (!there)
        return failed(std::move(there.error()));
    auto derivation = credentials::completed(key.derivation);
    auto made = derivation ? credentials::makeKey(key.id, std::move(key.secret), *derivation)
                           : base::failure(std::move(derivation.error()));
    if (!made)
        return failed(std::move(made.error()));
    made->added = context.clock().now();
    const QString fingerprint = made->fingerprint;
    if (auto added = target.keys->add(set, *std::move(made), key.decryptOnly); !added)
        return failed(std::move(added.error()));
    return {.summary =
                Text::tr("Key %1 was added, with the fingerprint %2.").arg(key.id, fingerprint)};
}

Outcome detectNow(const Target &target, const QString &set, NewKey &key,
                  std::optional<credentials::Detected> &found, jobs::Context &context)
{
    constexpr int tokensTried = 20;
    auto declared = migration::credentialSet(target.config, set);
    base::Result<> taken = declared ? takeSecret(key) : base::failure(std::move(declared.error()));
    auto connection =
        taken ? connectorFor(target, context, true)() : base::failure(std::move(taken.error()));
    auto tokens = connection ? credentials::sampleTokens(**connection, *declared, tokensTried)
                             : base::failure(std::move(connection.error()));
    if (!tokens)
        return failed(std::move(tokens.error()));
    found = credentials::detect(key.secret, *tokens, key.derivation);
    if (found) {
        return {.summary = Text::tr("%1 opens %2 of the %3 values tried.")
                               .arg(credentials::derivationText(found->derivation))
                               .arg(found->opened)
                               .arg(found->tried)};
    }
    return {.summary = tokens->isEmpty()
                           ? Text::tr("The database holds no encrypted value to try it on.")
                           : Text::tr("No derivation known opens any of the %Ln value(s) tried.",
                                      nullptr, static_cast<int>(tokens->size()))};
}

} // namespace

QString lookConsequence(jobs::Stop)
{
    return Text::tr("Nothing in the database is changed by it, nor by stopping it.");
}

jobs::Job::Work surveyWork(const Target &target, const QString &set, int sample,
                           const std::shared_ptr<SetAccount> &account)
{
    return
        [=](jobs::Context &context) { return surveyNow(target, set, sample, *account, context); };
}

jobs::Job::Work verifyWork(const Target &target, const QString &set, const QString &python,
                           const std::shared_ptr<SetAccount> &account)
{
    return
        [=](jobs::Context &context) { return verifyNow(target, set, python, *account, context); };
}

jobs::Job::Work endKeyWork(const Target &target, const QString &set, const QString &id, KeyEnd end)
{
    return [=](jobs::Context &context) { return endKeyNow(target, set, id, end, context); };
}

jobs::Job::Work exportWork(const Target &target, const QString &set, const QString &id,
                           const QString &path)
{
    return [=](jobs::Context &) { return exportNow(target, set, id, path); };
}

jobs::Job::Work addKeyWork(const Target &target, const QString &set,
                           const std::shared_ptr<NewKey> &key)
{
    return [=](jobs::Context &context) { return addNow(target, set, *key, context); };
}

jobs::Job::Work detectWork(const Target &target, const QString &set,
                           const std::shared_ptr<NewKey> &key,
                           const std::shared_ptr<std::optional<credentials::Detected>> &found)
{
    return [=](jobs::Context &context) { return detectNow(target, set, *key, *found, context); };
}

} // namespace desktop
