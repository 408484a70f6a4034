#include "cli/verbs/credentialaccess.h"

#include "credentials/keysfile.h"

#include <QCoreApplication>
#include <QDateTime>

#include <sys/prctl.h>
#include <sys/resource.h>

namespace cli {

namespace {

using namespace Qt::Literals::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::CredentialAccess)
};

/// Rings as items of a vault.
class VaultKeys final : public credentials::KeyStore
{
public:
    explicit VaultKeys(profiles::Vault &vault)
        : m_vault(vault)
    {
    }

    [[nodiscard]] QString display() const override { return m_vault.display(); }

    base::Result<credentials::KeyRing> load(const QString &set) override
    {
        auto item = m_vault.read(itemOf(set));
        if (!item && item.error().code == base::ErrorCode::VaultItemMissing)
            return credentials::KeyRing(set);
        if (!item)
            return base::failure(std::move(item.error()));
        return credentials::KeyRing::fromJson(*item);
    }

    base::Result<> save(const credentials::KeyRing &ring) override
    {
        return m_vault.write(itemOf(ring.set()), ring.toJson());
    }

private:
    static QString itemOf(const QString &set) { return u"keyring/"_s + set; }

    profiles::Vault &m_vault;
};

/// Keys are about to come in: no core dump of this process, no look into it by others.
void closeShutters()
{
    (void)prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    const rlimit none{};
    (void)setrlimit(RLIMIT_CORE, &none);
}

QString timeText(quint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds), Qt::UTC)
        .toString(Qt::ISODate);
}

} // namespace

void KeyPlace::declare(CLI::App &command)
{
    command
        .add_option("--keys-file", m_file,
                    Text::tr("Keys from a file (mode 0600) instead of the vault; else "
                             "STEMMA_KEYS_FILE")
                        .toStdString())
        ->type_name("FILE");
}

QString KeyPlace::file() const
{
    return m_file.empty() ? qEnvironmentVariable("STEMMA_KEYS_FILE")
                          : QString::fromStdString(m_file);
}

base::Result<std::unique_ptr<credentials::KeyStore>> KeyPlace::open(Shell &shell) const
{
    closeShutters();
    if (!file().isEmpty())
        return std::make_unique<credentials::KeysFile>(file());
    auto store = shell.profiles().open(ProfileAccess::Missing::Make);
    if (!store)
        return base::failure(std::move(store.error()));
    return std::make_unique<VaultKeys>((*store)->vault());
}

base::Result<credentials::KeyRing> KeyPlace::ring(Shell &shell, const QString &set) const
{
    auto store = open(shell);
    if (!store)
        return base::failure(std::move(store.error()));
    auto ring = (*store)->load(set);
    if (ring && !ring->primary()) {
        return base::failure(
            {.code = base::ErrorCode::KeyNotFound,
             .message = Text::tr("There is no key for '%1' in %2").arg(set, (*store)->display()),
             .hint = Text::tr("`stemma keys add %1 ID --from prompt` adds the one that the "
                              "application uses.")
                         .arg(set)});
    }
    return ring;
}

credentials::Connector connectorFor(Shell &shell, const scripts::ProjectConfig &config,
                                    bool readOnly)
{
    const auto asked = std::make_shared<base::Secret>(); // Shared by the copies of the function.
    return
        [&shell, config, readOnly, asked]() -> base::Result<std::unique_ptr<database::Connection>> {
            auto url = shell.databaseUrl(config);
            const auto profile = shell.profile();
            if (!url || !profile)
                return base::failure(url ? profile.error() : std::move(url.error()));
            database::OpenOptions options{.readOnly = readOnly,
                                          .applicationName = u"stemma credentials"_s,
                                          .stop = shell.stopToken()};
            if (*profile)
                options = profiles::openOptions(**profile, std::move(options));
            if (url->password.isEmpty() && !asked->isEmpty())
                url->password = asked->clone();
            auto connection = database::openConnection(*url, options);
            if (!connection && connection.error().code == base::ErrorCode::AuthenticationFailed &&
                url->password.isEmpty() && shell.console().canAsk()) {
                *asked = shell.console().askSecret(Text::tr("Password for %1:").arg(url->display),
                                                   shell.stopToken());
                url->password = asked->clone();
                connection = database::openConnection(*url, options);
            }
            return connection;
        };
}

void attachKeys(Shell &shell, migration::Workspace &workspace)
{
    workspace.keys = [&shell](const QString &set) { return KeyPlace().ring(shell, set); };
}

QJsonObject surveyObject(const credentials::Survey &survey)
{
    QJsonObject columns;
    for (const credentials::ColumnCount &column : survey.counts.columns) {
        QJsonObject keys;
        for (qsizetype i = 0; i < survey.keyIds.size(); ++i)
            keys.insert(survey.keyIds[i], column.keys[static_cast<std::size_t>(i)]);
        columns.insert(column.column, QJsonObject{{u"null"_s, column.null},
                                                  {u"empty"_s, column.empty},
                                                  {u"plaintext"_s, column.plaintext},
                                                  {u"unreadable"_s, column.unreadable},
                                                  {u"outdated"_s, column.outdated},
                                                  {u"keys"_s, keys}});
    }
    QJsonArray keys;
    for (qsizetype i = 0; i < survey.keyIds.size(); ++i) {
        const credentials::KeyTimes &times = survey.counts.times[static_cast<std::size_t>(i)];
        QJsonObject key{{u"id"_s, survey.keyIds[i]}, {u"fingerprint"_s, survey.fingerprints[i]}};
        if (times.newest > 0) {
            key.insert(u"oldest"_s, timeText(times.oldest));
            key.insert(u"newest"_s, timeText(times.newest));
        }
        keys.append(key);
    }
    return {{u"set"_s, survey.set},
            {u"rows"_s, survey.counts.rows},
            {u"values"_s, survey.counts.values()},
            {u"columns"_s, columns},
            {u"keys"_s, keys},
            {u"set_aside"_s, survey.setAside},
            {u"done"_s, survey.isDone()},
            {u"warnings"_s, QJsonArray::fromStringList(survey.shape.warnings)}};
}

QJsonObject jobObject(const credentials::JobReport &report)
{
    QJsonObject object = surveyObject(report.found);
    if (report.error)
        object.remove(u"done"_s); // The values were counted as they were found.
    object.insert(u"job"_s, report.job);
    object.insert(u"joined"_s, report.joined);
    object.insert(u"changed"_s, report.dryRun ? 0 : report.changedRows);
    object.insert(u"changed_values"_s, report.changedValues);
    object.insert(u"conflicts"_s, report.conflicts);
    object.insert(u"quarantined"_s, report.aside);
    object.insert(u"rows_per_second"_s, report.rowsPerSecond());
    object.insert(u"swept"_s, report.swept);
    object.insert(u"old_key_in_use"_s, report.oldKeyInUse());
    if (report.oldKeyInUse())
        object.insert(u"old_key_last_used"_s, timeText(report.found.counts.newestLateOld));
    if (report.dryRun) {
        object.insert(u"dry_run"_s, true);
        object.insert(u"would_change"_s, report.changedRows);
        object.insert(u"expected_seconds"_s, report.expectedSeconds);
        object.insert(u"expected_log_bytes"_s, report.expectedLog);
    }
    if (report.error)
        object.insert(u"error"_s, errorObject(*report.error));
    return object;
}

void printSurvey(const Console &console, const credentials::Survey &survey)
{
    console.out(Text::tr("%1: %2 rows of %3, %4 values", "%1 is a set, %3 a table")
                    .arg(survey.set)
                    .arg(survey.counts.rows)
                    .arg(survey.shape.table)
                    .arg(survey.counts.values()));
    for (const credentials::ColumnCount &column : survey.counts.columns) {
        QStringList parts;
        const auto add = [&parts](const QString &text, qint64 count) {
            if (count > 0)
                parts.append(text.arg(count));
        };
        for (qsizetype i = 0; i < survey.keyIds.size(); ++i) {
            add(Text::tr("%1 under %2").arg(u"%1"_s, survey.keyIds[i]),
                column.keys[static_cast<std::size_t>(i)]);
        }
        add(Text::tr("%1 plaintext"), column.plaintext);
        add(Text::tr("%1 unreadable"), column.unreadable);
        add(Text::tr("%1 to be written anew"), column.outdated);
        add(Text::tr("%1 empty"), column.empty);
        add(Text::tr("%1 null"), column.null);
        console.out(u"  %1  %2"_s.arg(column.column, parts.join(u", "_s)));
    }
    for (qsizetype i = 0; i < survey.keyIds.size(); ++i) {
        const credentials::KeyTimes &times = survey.counts.times[static_cast<std::size_t>(i)];
        QString line = u"  %1  %2"_s.arg(survey.keyIds[i], survey.fingerprints[i]);
        if (i == survey.primary)
            line += u"  "_s + Text::tr("(primary)");
        if (times.newest > 0)
            line += u"  "_s + Text::tr("last written %1").arg(timeText(times.newest));
        console.out(line);
    }
    if (survey.setAside > 0) {
        console.out(Text::tr("%n value(s) are set aside; `stemma credentials retry %1` tries them "
                             "again.",
                             nullptr, static_cast<int>(survey.setAside))
                        .arg(survey.set));
    }
}

} // namespace cli
