#include "base/shellword.h"
#include "cli/shell.h"
#include "cli/verbs/credentialaccess.h"
#include "cli/verbs/credentialverbs.h"
#include "cli/verbs/migrating.h"
#include "credentials/auditfile.h"
#include "credentials/deployment.h"
#include "credentials/reportjson.h"
#include "credentials/residue.h"
#include "migration/credentialsets.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace cli {

namespace {

using namespace Qt::Literals::StringLiterals;
using credentials::JobKind;

/// `encrypt`, `rotate` and `retry`: one job, three treatments.
class JobVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(cli::CredentialsJob)

public:
    explicit JobVerb(JobKind kind) { m_request.kind = kind; }

    CLI::App *declare(CLI::App &app) override
    {
        CLI::App *command = app.add_subcommand(
            credentials::jobKindName(m_request.kind).toStdString(), about().toStdString());
        addSetName(*command, m_set);
        command
            ->add_option("--to", m_to,
                         tr("Write under this key; default: the primary").toStdString())
            ->type_name("ID");
        command->add_option("--workers", m_request.workers, tr("Connections at work").toStdString())
            ->check(CLI::Range(1, 64));
        command->add_option("--batch", m_request.batch, tr("Rows of a transaction").toStdString())
            ->check(CLI::Range(1, 5000));
        command
            ->add_option("--max-rows-per-second", m_request.mostRowsPerSecond,
                         tr("Go no faster than this").toStdString())
            ->check(CLI::Range(1, 10'000'000));
        command
            ->add_option(
                "--lease", m_request.leaseSeconds,
                tr("Seconds after which a silent worker's part is taken over").toStdString())
            ->check(CLI::Range(1, 3600));
        command->add_flag("--dry-run", m_request.dryRun,
                          tr("Look, rehearse some rows, and change nothing").toStdString());
        command->add_flag("--accept-unreadable", m_request.acceptUnreadable,
                          tr("Set aside what no key opens, however much it is").toStdString());
        if (m_request.kind == JobKind::Rotate) {
            command->add_flag("--encrypt-plaintext", m_request.encryptPlaintext,
                              tr("Encrypt plaintext that is met on the way").toStdString());
        }
        m_keys.declare(*command);
        return command;
    }

    int run(Shell &shell) override
    {
        const QString name = QString::fromStdString(m_set);
        auto config = shell.config();
        if (!config)
            return shell.fail(config.error());
        auto set = migration::credentialSet(*config, name);
        if (!set)
            return shell.fail(set.error());
        // A dry run writes as well, and takes it back.
        if (auto may = shell.mayWrite(); !may)
            return shell.fail(may.error());
        auto ring = m_keys.ring(shell, name);
        if (!ring)
            return shell.fail(ring.error());
        if (!m_to.empty()) {
            if (auto promoted = ring->promote(QString::fromStdString(m_to)); !promoted)
                return shell.fail(promoted.error());
        }
        if (!m_request.dryRun && config->environment == "production"_L1) {
            const QString what =
                tr("%1 of '%2' to key %3")
                    .arg(credentials::jobKindName(m_request.kind), name, ring->primary()->id);
            if (auto agreed = agreeToProduction(
                    shell, *config, what,
                    QStringLiteral("stemma credentials %1 %2 --dry-run")
                        .arg(credentials::jobKindName(m_request.kind), base::shellWord(name)));
                !agreed)
                return shell.fail(agreed.error());
        }
        m_request.auditFile = credentials::AuditFile::usualPath();
        auto report = credentials::runJob(connectorFor(shell, *config, false), *set, *ring,
                                          m_request, shell.context());
        if (!report)
            return shell.fail(report.error());
        noteUse(shell, *ring, *report);
        return tell(shell, *ring, *report);
    }

private:
    [[nodiscard]] QString about() const
    {
        switch (m_request.kind) {
        case JobKind::Encrypt: return tr("Encrypt what is still plaintext");
        case JobKind::Rotate: return tr("Write values under other keys anew under the primary one");
        case JobKind::Retry: break;
        }
        return tr("Try the values again that were set aside");
    }

    /// A vault counts what was written with a key; a key file is the person's own.
    void noteUse(Shell &shell, const credentials::KeyRing &ring,
                 const credentials::JobReport &report) const
    {
        if (report.changedValues == 0)
            return;
        auto store = m_keys.open(shell);
        base::Result<> noted = store ? (*store)->noteUse(ring.set(), ring.primary()->id,
                                                         static_cast<quint64>(report.changedValues))
                                     : base::failure(store.error());
        if (!noted)
            shell.context().log(base::Level::Warning, noted.error().message);
    }

    static int exitCode(const credentials::JobReport &report)
    {
        if (report.error)
            return exitCodeOf(report.error->code);
        return report.dryRun || report.isDone() ? Done : Found;
    }

    struct Rest
    {
        QString kind{};
        qint64 values = 0; ///< 0 where they are not counted.
        QString text{};
    };

    /// What is left of that which the job is for, and what to do about it.
    [[nodiscard]] QList<Rest> restOf(const credentials::JobReport &report) const
    {
        QList<Rest> rest;
        const qint64 plaintext = report.found.counts.plaintext();
        if (plaintext > 0 && m_request.kind == JobKind::Rotate && !m_request.encryptPlaintext) {
            rest.append({.kind = u"plaintext"_s,
                         .values = plaintext,
                         .text = tr("%n value(s) are plaintext and were left as they are: `stemma "
                                    "credentials encrypt %1`.",
                                    nullptr, static_cast<int>(plaintext))
                                     .arg(base::shellWord(report.found.set))});
        }
        if (report.aside > 0) {
            rest.append(
                {.kind = u"set_aside"_s,
                 .values = report.aside,
                 .text =
                     tr("%n value(s) were set aside: no key opens them, or the database refused "
                        "them. Add the key that is missing, then `stemma credentials retry "
                        "%1`.",
                        nullptr, static_cast<int>(report.aside))
                         .arg(base::shellWord(report.found.set))});
        }
        if (report.oldKeyInUse()) {
            rest.append(
                {.kind = u"old_key_in_use"_s,
                 .text = tr("An instance of the application still writes under another key, last "
                            "at %1. Deploy the new key everywhere, then run this again.")
                             .arg(credentials::timeText(report.found.counts.newestLateOld))});
        }
        if (rest.isEmpty() && !report.error && !report.isDone()) {
            rest.append({.kind = u"not_done"_s,
                         .text = tr("Not every value is as it should be: `stemma credentials "
                                    "status %1` counts them.")
                                     .arg(base::shellWord(report.found.set))});
        }
        return rest;
    }

    /// The reasons for exit code 3, on stderr and in the document.
    [[nodiscard]] QJsonArray tellRest(Shell &shell, const credentials::JobReport &report) const
    {
        QJsonArray left;
        if (report.dryRun)
            return left;
        for (const Rest &rest : restOf(report)) {
            shell.context().log(base::Level::Warning, rest.text);
            QJsonObject object{{u"kind"_s, rest.kind}, {u"text"_s, rest.text}};
            if (rest.values > 0)
                object.insert(u"values"_s, rest.values);
            left.append(object);
        }
        return left;
    }

    int tell(Shell &shell, const credentials::KeyRing &ring,
             const credentials::JobReport &report) const
    {
        if (shell.json()) {
            QJsonObject object = jobObject(report);
            if (const QJsonArray left = tellRest(shell, report); !left.isEmpty())
                object.insert(u"left"_s, left);
            shell.document(object);
            return exitCode(report);
        }
        const Console &console = shell.console();
        if (report.error)
            printError(console, *report.error);
        if (report.dryRun) {
            printSurvey(console, report.found);
            console.out(tr("%n row(s) would be written, in about %1 s.", nullptr,
                           static_cast<int>(report.changedRows))
                            .arg(QString::number(report.expectedSeconds, 'f', 1)));
            return Done;
        }
        console.out(tr("%n row(s) written under key %1 in %2 s.", nullptr,
                       static_cast<int>(report.changedRows))
                        .arg(ring.primary()->id, QString::number(report.seconds, 'f', 1)));
        (void)tellRest(shell, report);
        if (!report.error)
            advise(shell, ring, report);
        return exitCode(report);
    }

    void advise(Shell &shell, const credentials::KeyRing &ring,
                const credentials::JobReport &report) const
    {
        if (shell.quiet())
            return;
        if (m_request.kind == JobKind::Encrypt && report.changedRows > 0) {
            for (const QString &line : credentials::residueAdvice(report.found.shape))
                shell.console().out(line);
        }
        if (ring.keys().size() > 1 && report.changedRows > 0)
            shell.console().out(credentials::deploymentText(ring));
        shell.console().out(
            tr("Next: `stemma credentials verify %1`.").arg(base::shellWord(report.found.set)));
    }

    credentials::JobRequest m_request{};
    std::string m_set{};
    std::string m_to{};
    KeyPlace m_keys{};
};

} // namespace

std::unique_ptr<Verb> makeCredentialsEncrypt()
{
    return std::make_unique<JobVerb>(JobKind::Encrypt);
}

std::unique_ptr<Verb> makeCredentialsRotate()
{
    return std::make_unique<JobVerb>(JobKind::Rotate);
}

std::unique_ptr<Verb> makeCredentialsRetry()
{
    return std::make_unique<JobVerb>(JobKind::Retry);
}

} // namespace cli
