#include "cli/shell.h"
#include "cli/verbs/credentialaccess.h"
#include "cli/verbs/credentialverbs.h"
#include "credentials/appcheck.h"
#include "credentials/auditfile.h"
#include "credentials/detect.h"
#include "credentials/reportjson.h"
#include "migration/credentialsets.h"

#include <QCoreApplication>

namespace cli {

namespace {

using namespace Qt::Literals::StringLiterals;

class Status final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(cli::CredentialsStatus)

public:
    CLI::App *declare(CLI::App &app) override
    {
        CLI::App *command = app.add_subcommand(
            "status", tr("Count the values by what they are under").toStdString());
        addSetName(*command, m_set);
        command->add_flag("--detect", m_detect,
                          tr("Find out how the application derives its key").toStdString());
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
        auto ring = m_keys.ring(shell, name);
        if (!ring)
            return shell.fail(ring.error());
        auto connection = connectorFor(shell, *config, true)();
        if (!connection)
            return shell.fail(connection.error());
        if (m_detect)
            return detect(shell, **connection, *set, *ring);
        auto survey = credentials::survey(**connection, *set, *ring, shell.context());
        if (!survey)
            return shell.fail(survey.error());
        const std::optional<base::Error> &fault = survey->fault;
        if (shell.json()) {
            QJsonObject object = credentials::surveyJson(*survey);
            if (fault)
                object.insert(u"error"_s, errorObject(*fault));
            shell.document(object);
        } else {
            for (const QString &warning : std::as_const(survey->shape.warnings))
                shell.context().log(base::Level::Warning, warning);
            printSurvey(shell.console(), *survey);
            if (fault)
                printError(shell.console(), *fault);
        }
        return fault ? exitCodeOf(fault->code) : Done;
    }

private:
    static int detect(Shell &shell, database::Connection &connection,
                      const credentials::CredentialSet &set, const credentials::KeyRing &ring)
    {
        constexpr int tokensTried = 20;
        auto tokens = credentials::sampleTokens(connection, set, tokensTried);
        if (!tokens)
            return shell.fail(tokens.error());
        QJsonArray found;
        for (const credentials::Key &key : ring.keys()) {
            const auto one = credentials::detect(key.secret, *tokens, key.derivation);
            const QString text =
                one ? tr("%1: derived by %2; opens %3 of %4 tokens tried")
                          .arg(key.id, credentials::derivationText(one->derivation))
                          .arg(one->opened)
                          .arg(one->tried)
                    : tr("%1: no derivation known opens any of the %n token(s) tried", nullptr,
                         static_cast<int>(tokens->size()))
                          .arg(key.id);
            if (!shell.json())
                shell.console().out(text);
            QJsonObject object{{u"id"_s, key.id}, {u"tried"_s, tokens->size()}};
            if (one) {
                object.insert(u"derive"_s, one->derivation.preset);
                object.insert(u"iterations"_s, one->derivation.iterations);
                object.insert(u"opened"_s, one->opened);
            }
            found.append(object);
        }
        if (shell.json())
            shell.document({{u"set"_s, set.name}, {u"detected"_s, found}});
        return Done;
    }

    std::string m_set{};
    bool m_detect = false;
    KeyPlace m_keys{};
};

class Verify final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(cli::CredentialsVerify)

public:
    CLI::App *declare(CLI::App &app) override
    {
        CLI::App *command = app.add_subcommand(
            "verify", tr("Prove that every value opens under the primary key").toStdString());
        addSetName(*command, m_set);
        m_app =
            command
                ->add_option(
                    "--app", m_python,
                    tr("Have a sample opened by this Python's `cryptography`, too").toStdString())
                ->type_name("PYTHON")
                ->expected(0, 1);
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
        auto ring = m_keys.ring(shell, name);
        if (!ring)
            return shell.fail(ring.error());
        auto connection = connectorFor(shell, *config, false)();
        if (!connection)
            return shell.fail(connection.error());
        auto survey = credentials::verify(**connection, *set, *ring, shell.context(),
                                          credentials::AuditFile::usualPath());
        if (!survey)
            return shell.fail(survey.error());
        std::optional<credentials::AppCheck> app;
        if (m_app->count() > 0) {
            const QString python =
                m_python.empty() ? u"python3"_s : QString::fromStdString(m_python);
            auto checked = credentials::checkWithPython(**connection, *set, *ring, python);
            if (!checked)
                return shell.fail(checked.error());
            app = *checked;
        }
        return report(shell, *survey, app);
    }

private:
    static int report(Shell &shell, const credentials::Survey &survey,
                      const std::optional<credentials::AppCheck> &app)
    {
        const bool fine = survey.isDone() && (!app || app->agreed == app->asked);
        if (shell.json()) {
            QJsonObject object = credentials::surveyJson(survey);
            object.insert(u"verified"_s, fine);
            if (app) {
                object.insert(u"app"_s,
                              QJsonObject{{u"asked"_s, app->asked}, {u"agreed"_s, app->agreed}});
            }
            shell.document(object);
            return fine ? Done : Found;
        }
        if (fine && shell.quiet())
            return Done;
        printSurvey(shell.console(), survey);
        shell.console().out(credentials::verdictText(survey));
        if (app) {
            shell.console().out(credentials::appCheckText(*app));
        }
        return fine ? Done : Found;
    }

    std::string m_set{};
    std::string m_python{};
    const CLI::Option *m_app = nullptr;
    KeyPlace m_keys{};
};

} // namespace

std::unique_ptr<Verb> makeCredentialsStatus()
{
    return std::make_unique<Status>();
}

std::unique_ptr<Verb> makeCredentialsVerify()
{
    return std::make_unique<Verify>();
}

} // namespace cli
