#include "cli/shell.h"
#include "cli/verbs/all.h"
#include "cli/verbs/migrating.h"
#include "credentials/auditfile.h"
#include "database/postgres/options.h"
#include "migration/alembic/alembicsession.h"
#include "migration/credentialsets.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace cli {

namespace {

/// One line of the examination.
struct Item
{
    QString name{};
    bool good = true;
    QString text{};
    QString advice{};
};

class Doctor final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(cli::Doctor)

public:
    CLI::App *declare(CLI::App &app) override
    {
        return app.add_subcommand(
            "doctor", tr("Check the installation, the project and the database, and say what to do")
                          .toStdString());
    }

    int run(Shell &shell) override
    {
        QList<Item> items{installation(), vault(shell)};
        if (auto config = shell.config(); !config) {
            items.append(bad(tr("Project"), config.error()));
        } else {
            examineProject(shell, items);
            for (const scripts::CredentialSetConfig &set : std::as_const(config->credentialSets)) {
                if (const auto usable = migration::credentialSet(*config, set.name); !usable)
                    items.append(bad(tr("Credential set"), usable.error()));
            }
            if (config->kind == scripts::ProjectKind::Alembic)
                examineInterpreter(shell, *config, items);
            examineDatabase(shell, *config, items);
        }
        examineAudit(items);
        bool good = true;
        for (const Item &item : std::as_const(items))
            good = good && item.good;
        if (shell.quiet() && !shell.json())
            items.removeIf([](const Item &item) { return item.good; });
        if (shell.json()) {
            printJson(shell, items, good);
        } else {
            print(shell.console(), items);
        }
        return good ? Done : Found;
    }

private:
    static Item bad(const QString &name, const base::Error &error)
    {
        const QString where = error.where();
        return {.name = name,
                .good = false,
                .text = where.isEmpty() ? error.message : tr("%1 (%2)").arg(error.message, where),
                .advice = error.hint};
    }

    static Item installation()
    {
        const int libpq = database::postgres::libpqVersion();
        return {.name = tr("Installation"),
                .text = tr("Stemma %1, Qt %2, libpq %3.%4")
                            .arg(QLatin1StringView(STEMMA_VERSION), QLatin1StringView(qVersion()))
                            .arg(libpq / 10000)
                            .arg(libpq % 10000)};
    }

    /// No vault is no trouble for those who chose none and have saved nothing in it.
    static Item vault(Shell &shell)
    {
        const auto store = shell.profiles().list();
        if (!store)
            return bad(tr("Vault"), store.error());
        const int count = static_cast<int>((*store)->entries().size());
        const QString vault = (*store)->vault().display();
        const auto config = shell.config();
        const bool holdsKeys = config && !config->credentialSets.isEmpty();
        const bool needed = count > 0 || holdsKeys || shell.profiles().isVaultChosen();
        if (const auto answer = shell.profiles().probe(); !answer) {
            return {.name = tr("Vault"),
                    .good = !needed,
                    .text = tr("%n profile(s); %1", nullptr, count).arg(answer.error().message),
                    .advice = needed ? answer.error().hint : QString()};
        }
        return {.name = tr("Vault"), .text = tr("%n profile(s) in %1", nullptr, count).arg(vault)};
    }

    static void examineProject(Shell &shell, QList<Item> &items)
    {
        const auto project = shell.project();
        if (!project) {
            items.append(bad(tr("Project"), project.error()));
            return;
        }
        items.append({.name = tr("Project"),
                      .text = tr("%1: %n revision(s), %2", nullptr, project->graph.size())
                                  .arg(project->config.name, project->config.file)});
        for (const base::Error &problem : project->problems)
            items.append(bad(tr("Script"), problem));
        if (const auto heads = project->graph.effectiveHeads(); heads && heads->size() > 1) {
            items.append({.name = tr("Heads"),
                          .good = false,
                          .text = tr("Several heads: %1").arg(heads->join(QLatin1StringView(", "))),
                          .advice = tr("`stemma merge -m MESSAGE` joins them; `upgrade heads` "
                                       "applies all.")});
        }
        for (const QString &remark : project->remarks)
            items.append({.name = tr("Remark"), .text = remark});
    }

    static void examineDatabase(Shell &shell, const scripts::ProjectConfig &config,
                                QList<Item> &items)
    {
        auto workspace = shell.workspace(Shell::Access::Read);
        if (!workspace) {
            items.append(bad(tr("Database"), workspace.error()));
            return;
        }
        // What was read at the opening, before Alembic is asked, which may take a while.
        const auto standing = migration::inspectAtOpening(*workspace);
        items.append({.name = tr("Database"),
                      .text = tr("%1, %2").arg(workspace->connection->display(),
                                               workspace->connection->version())});
        if (!config.environment.isEmpty())
            items.append({.name = tr("Environment"), .text = config.environment});
        if (config.kind == scripts::ProjectKind::Alembic)
            examineEnvironment(shell, *workspace, items);
        if (!standing) {
            items.append(bad(tr("Version table"), standing.error()));
            return;
        }
        if (!standing->database.version.exists) {
            items.append({.name = tr("Version table"),
                          .good = false,
                          .text = tr("Database not initialised: there is no table %1")
                                      .arg(workspace->versionTable->qualified()),
                          .advice = tr("`stemma upgrade` creates the schema; `stemma stamp "
                                       "REVISION` records a schema that is there already.")});
        } else if (!standing->isPendingKnown) {
            items.append({.name = tr("Version table"),
                          .good = false,
                          .text = tr("%1 at %2, of %n revision(s) it is not known whether they are "
                                     "applied",
                                     nullptr, standing->pending)
                                      .arg(workspace->versionTable->qualified(),
                                           rowsText(standing->rows()))});
        } else {
            items.append({.name = tr("Version table"),
                          .text = tr("%1 at %2, %n revision(s) pending", nullptr, standing->pending)
                                      .arg(workspace->versionTable->qualified(),
                                           rowsText(standing->rows()))});
        }
        for (const migration::Finding &finding : standing->findings)
            items.append(bad(tr("Finding"), finding.error));
    }

    /// Which Python runs the project.
    static void examineInterpreter(Shell &shell, const scripts::ProjectConfig &config,
                                   QList<Item> &items)
    {
        const auto driver = migration::AlembicDriver::start({.config = config}, shell.context());
        if (!driver) {
            items.append(bad(tr("Alembic"), driver.error()));
            return;
        }
        for (const QString &passed : (*driver)->passedOver())
            items.append({.name = tr("Interpreter"), .text = passed});
        const migration::Interpreter &used = (*driver)->interpreter();
        items.append(
            {.name = tr("Interpreter"), .text = tr("%1, from %2").arg(used.path, used.found)});
        const migration::AlembicVersions &versions = (*driver)->versions();
        items.append({.name = tr("Alembic"),
                      .text = tr("Alembic %1, SQLAlchemy %2, Python %3")
                                  .arg(versions.alembic, versions.sqlalchemy, versions.python)});
    }

    /// Whether env.py leads to the database that Stemma is connected to.
    static void examineEnvironment(Shell &shell, migration::Workspace &workspace,
                                   QList<Item> &items)
    {
        auto session = migration::AlembicSession::open(workspace, shell.context());
        if (!session)
            return; // Told with the interpreter.
        if (auto reached = (*session)->verify(); !reached) {
            items.append(bad(tr("env.py"), reached.error()));
            return;
        }
        items.append({.name = tr("env.py"),
                      .text = (*session)->isStream()
                                  ? tr("It works on this database")
                                  : tr("It works on this database, and runs once for every step")});
    }

    /// Whether the records of credential jobs on this host are as they were written.
    static void examineAudit(QList<Item> &items)
    {
        const QString path = credentials::AuditFile::usualPath();
        const auto count = credentials::AuditFile(path).check();
        if (!count) {
            items.append(bad(tr("Audit"), count.error()));
        } else if (*count > 0) {
            items.append(
                {.name = tr("Audit"),
                 .text = tr("%n record(s) in %1, none changed", nullptr, static_cast<int>(*count))
                             .arg(path)});
        }
    }

    static void print(const Console &console, const QList<Item> &items)
    {
        for (const Item &item : items) {
            const QString mark = item.good ? console.styled(QStringLiteral("ok  "), Style::Green)
                                           : console.styled(QStringLiteral("FAIL"), Style::Red);
            console.out(
                QStringLiteral("%1  %2  %3").arg(mark, item.name.leftJustified(14), item.text));
            if (!item.advice.isEmpty())
                console.out(QString(22, u' ') + item.advice);
        }
    }

    static void printJson(const Shell &shell, const QList<Item> &items, bool good)
    {
        QJsonArray array;
        for (const Item &item : items) {
            QJsonObject object{{QStringLiteral("name"), item.name},
                               {QStringLiteral("ok"), item.good},
                               {QStringLiteral("text"), item.text}};
            if (!item.advice.isEmpty())
                object.insert(QStringLiteral("advice"), item.advice);
            array.append(object);
        }
        shell.document({{QStringLiteral("ok"), good}, {QStringLiteral("checks"), array}});
    }
};

} // namespace

std::unique_ptr<Verb> makeDoctor()
{
    return std::make_unique<Doctor>();
}

} // namespace cli
