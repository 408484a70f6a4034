#include "cli/secretsource.h"
#include "cli/shell.h"
#include "cli/verbs/credentialaccess.h"
#include "cli/verbs/credentialverbs.h"
#include "credentials/deployment.h"

#include <QCoreApplication>

namespace cli {

namespace {

using namespace Qt::Literals::StringLiterals;

class KeysAdd final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(cli::KeysAdd)

public:
    CLI::App *declare(CLI::App &app) override
    {
        CLI::App *command =
            app.add_subcommand("add", tr("Add a key; it becomes the primary one").toStdString());
        addSetName(*command, m_set);
        command->add_option("id", m_id, tr("A name for the key, a date for example").toStdString())
            ->type_name("ID")
            ->required();
        command
            ->add_option("--from", m_from,
                         tr("prompt, fd:N, file:PATH, env:NAME or generate").toStdString())
            ->type_name("SOURCE")
            ->required();
        command
            ->add_option("--derive", m_derivation,
                         tr("How the application makes its key of the "
                            "secret; default: raw")
                             .toStdString())
            ->type_name("PRESET");
        command->add_option("--salt", m_salt, tr("TEXT, hex:... or base64:...").toStdString());
        command->add_option("--iterations", m_iterations, tr("Of PBKDF2").toStdString())
            ->check(CLI::Range(1, 100'000'000));
        command->add_option("--info", m_info, tr("Of HKDF").toStdString());
        command->add_flag("--decrypt-only", m_decryptOnly,
                          tr("Read with it, and go on writing with the present one").toStdString());
        m_keys.declare(*command);
        return command;
    }

    int run(Shell &shell) override
    {
        const QString set = QString::fromStdString(m_set);
        const QString id = QString::fromStdString(m_id);
        // A key under a mistyped name would be missed only when values are lost.
        if (const auto declared = declaredSet(shell, set); !declared)
            return shell.fail(declared.error());
        auto secret =
            m_from == "generate"
                ? base::Result<base::Secret>(credentials::generatedSecret())
                : readNewSecret(QString::fromStdString(m_from), tr("Secret of key %1:").arg(id),
                                shell.console(), shell.stopToken());
        if (!secret)
            return shell.fail(secret.error());
        auto derivation =
            credentials::completed({.preset = QString::fromStdString(m_derivation),
                                    .salt = credentials::saltOf(QByteArray::fromStdString(m_salt)),
                                    .iterations = m_iterations,
                                    .info = QByteArray::fromStdString(m_info)});
        if (!derivation)
            return shell.fail(derivation.error());
        auto key = credentials::makeKey(id, *std::move(secret), *derivation);
        if (!key)
            return shell.fail(key.error());
        key->added = shell.clock().now();
        const QString fingerprint = key->fingerprint;
        auto store = m_keys.open(shell);
        if (!store)
            return shell.fail(store.error());
        // The file may be made with its first key; anything else add() says again.
        const auto before = (*store)->load(set);
        const QString writer = before ? primaryOf(*before) : QString();
        auto added = (*store)->add(set, *std::move(key), m_decryptOnly);
        if (!added)
            return shell.fail(added.error());
        if (shell.json()) {
            shell.document({{u"set"_s, set}, {u"id"_s, id}, {u"fingerprint"_s, fingerprint}});
        } else if (!shell.quiet()) {
            shell.console().out(tr("Added key %1 with the fingerprint %2.").arg(id, fingerprint));
            if (added->keys().size() > 1)
                shell.console().out(credentials::deploymentText(*added, writer));
        }
        return Done;
    }

private:
    /// The id of the primary key of \a ring; empty when it has none.
    static QString primaryOf(const credentials::KeyRing &ring)
    {
        const credentials::Key *primary = ring.primary();
        return primary ? primary->id : QString();
    }

    std::string m_set{};
    std::string m_id{};
    std::string m_from{};
    std::string m_derivation = "raw";
    std::string m_salt{};
    std::string m_info{};
    int m_iterations = 0;
    bool m_decryptOnly = false;
    KeyPlace m_keys{};
};

} // namespace

std::unique_ptr<Verb> makeKeysAdd()
{
    return std::make_unique<KeysAdd>();
}

} // namespace cli
