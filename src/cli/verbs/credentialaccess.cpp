#include "cli/verbs/credentialaccess.h"

#include "base/shellword.h"
#include "credentials/keysfile.h"
#include "credentials/reportjson.h"
#include "migration/credentialsets.h"

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

/// Keys are about to come in: no core dump of this process, no look into it by others.
void closeShutters()
{
    (void)prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    const rlimit none{};
    (void)setrlimit(RLIMIT_CORE, &none);
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
    profiles::Vault &vault = (*store)->vault();
    return std::make_unique<credentials::VaultKeys>(credentials::VaultKeys::Items{
        .display = [&vault] { return vault.display(); },
        .read = [&vault](const QString &set) { return vault.read(profiles::keyRingItem(set)); },
        .write =
            [&vault](const QString &set, const base::Secret &bytes) {
                return vault.write(profiles::keyRingItem(set), bytes);
            }});
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
                         .arg(base::shellWord(set))});
    }
    return ring;
}

base::Result<credentials::CredentialSet> declaredSet(Shell &shell, const QString &name)
{
    auto config = shell.config();
    return config ? migration::credentialSet(*config, name)
                  : base::failure(std::move(config.error()));
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
                return base::failure(url ? profile.error() : url.error());
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

QJsonObject jobObject(const credentials::JobReport &report)
{
    QJsonObject object = credentials::reportJson(report);
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
            line += u"  "_s + Text::tr("last written %1").arg(credentials::timeText(times.newest));
        console.out(line);
    }
    if (survey.setAside > 0) {
        console.out(Text::tr("%n value(s) are set aside; `stemma credentials retry %1` tries them "
                             "again.",
                             nullptr, static_cast<int>(survey.setAside))
                        .arg(base::shellWord(survey.set)));
    }
}

} // namespace cli
