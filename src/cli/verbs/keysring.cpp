#include "cli/shell.h"
#include "cli/verbs/credentialaccess.h"
#include "cli/verbs/credentialverbs.h"
#include "credentials/keysfile.h"
#include "migration/credentialsets.h"

#include <QCoreApplication>

namespace cli {

namespace {

using namespace Qt::Literals::StringLiterals;

class KeysList final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(cli::KeysList)

public:
    CLI::App *declare(CLI::App &app) override
    {
        CLI::App *command = app.add_subcommand(
            "list", tr("The keys of a set, without their secrets").toStdString());
        addSetName(*command, m_set);
        m_keys.declare(*command);
        return command;
    }

    int run(Shell &shell) override
    {
        const QString set = QString::fromStdString(m_set);
        if (const auto declared = declaredSet(shell, set); !declared)
            return shell.fail(declared.error());
        auto store = m_keys.open(shell);
        if (!store)
            return shell.fail(store.error());
        auto ring = (*store)->load(set);
        if (!ring)
            return shell.fail(ring.error());
        QJsonArray keys;
        for (const credentials::Key &key : ring->keys()) {
            keys.append(QJsonObject{{u"id"_s, key.id},
                                    {u"fingerprint"_s, key.fingerprint},
                                    {u"derive"_s, key.derivation.preset},
                                    {u"iterations"_s, key.derivation.iterations},
                                    {u"state"_s, credentials::stateName(key.state)},
                                    {u"encryptions"_s, static_cast<qint64>(key.encryptions)},
                                    {u"added"_s, key.added.toString(Qt::ISODate)}});
            if (!shell.json()) {
                shell.console().out(u"%1  %2  %3  %4"_s.arg(
                    key.id, key.fingerprint, credentials::derivationText(key.derivation),
                    credentials::stateName(key.state)));
            }
            // NIST SP 800-38D allows 2^32 values under one key with random nonces.
            constexpr quint64 many = 1ULL << 31U;
            if (key.encryptions >= many) {
                shell.context().log(base::Level::Warning,
                                    tr("Key %1 has written over two thousand million values; "
                                       "rotate to a new one.")
                                        .arg(key.id));
            }
        }
        if (shell.json()) {
            shell.document({{u"set"_s, ring->set()}, {u"keys"_s, keys}});
        } else if (ring->isEmpty()) {
            shell.console().out(
                tr("'%1' has no keys in %2.").arg(ring->set(), (*store)->display()));
        }
        return Done;
    }

private:
    std::string m_set{};
    KeyPlace m_keys{};
};

/// `retire` and `remove`: only for keys that no value is under.
class KeysEnd final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(cli::KeysEnd)

public:
    explicit KeysEnd(bool remove)
        : m_remove(remove)
    {
    }

    CLI::App *declare(CLI::App &app) override
    {
        CLI::App *command =
            m_remove ? app.add_subcommand("remove", tr("Take a key out of the ring for good; no "
                                                       "value may be under it")
                                                        .toStdString())
                     : app.add_subcommand(
                           "retire", tr("Keep a key for old backups only; no value may be under it")
                                         .toStdString());
        addSetName(*command, m_set);
        command->add_option("id", m_id, tr("The key").toStdString())->type_name("ID")->required();
        m_keys.declare(*command);
        return command;
    }

    int run(Shell &shell) override
    {
        const QString name = QString::fromStdString(m_set);
        const QString id = QString::fromStdString(m_id);
        auto store = m_keys.open(shell);
        if (!store)
            return shell.fail(store.error());
        auto ring = (*store)->load(name);
        if (!ring)
            return shell.fail(ring.error());
        base::Result<> done =
            m_remove && ring->keys().size() == 1 ? base::Result<>() : unused(shell, *ring, id);
        if (done)
            done = m_remove ? ring->remove(id) : ring->retire(id);
        if (done)
            done = (*store)->save(*ring);
        if (!done)
            return shell.fail(done.error());
        if (shell.json()) {
            shell.document({{u"set"_s, name}, {u"id"_s, id}});
        } else if (!shell.quiet()) {
            shell.console().out(m_remove ? tr("Removed key %1.").arg(id)
                                         : tr("Retired key %1.").arg(id));
        }
        return Done;
    }

private:
    /// Counts before anything is lost: a key that rows still need is the one mistake that cannot be
    /// mended.
    static base::Result<> unused(Shell &shell, const credentials::KeyRing &ring, const QString &id)
    {
        if (!ring.find(id))
            return {}; // The ring says so in its own words.
        auto config = shell.config();
        auto set = config ? migration::credentialSet(*config, ring.set())
                          : base::failure(std::move(config.error()));
        auto connection =
            set ? connectorFor(shell, *config, true)() : base::failure(std::move(set.error()));
        if (!connection)
            return base::failure(std::move(connection.error()));
        return credentials::checkUnused(**connection, *set, ring, id, shell.context());
    }

    bool m_remove = false;
    std::string m_set{};
    std::string m_id{};
    KeyPlace m_keys{};
};

class KeysExport final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(cli::KeysExport)

public:
    CLI::App *declare(CLI::App &app) override
    {
        CLI::App *command = app.add_subcommand(
            "export", tr("Write a key's secret for the application's deployment").toStdString());
        addSetName(*command, m_set);
        command->add_option("id", m_id, tr("The key").toStdString())->type_name("ID")->required();
        command->add_option("--to", m_to, tr("A new file (mode 0600)").toStdString())
            ->type_name("FILE")
            ->required();
        m_keys.declare(*command);
        return command;
    }

    int run(Shell &shell) override
    {
        auto ring = m_keys.ring(shell, QString::fromStdString(m_set));
        if (!ring)
            return shell.fail(ring.error());
        const credentials::Key *key = ring->find(QString::fromStdString(m_id));
        const QString path = QString::fromStdString(m_to);
        if (!key) {
            return shell.fail(
                {.code = base::ErrorCode::KeyNotFound,
                 .message = tr("There is no key '%1'").arg(QString::fromStdString(m_id)),
                 .hint = tr("There are: %1").arg(ring->text())});
        }
        if (auto written = credentials::writeSecretFile(path, key->secret); !written)
            return shell.fail(written.error());
        if (shell.json()) {
            shell.document({{u"set"_s, ring->set()}, {u"id"_s, key->id}, {u"file"_s, path}});
        } else if (!shell.quiet()) {
            shell.console().out(tr("The secret of key %1 is in %2; remove the file when the "
                                   "application has it.")
                                    .arg(key->id, path));
        }
        return Done;
    }

private:
    std::string m_set{};
    std::string m_id{};
    std::string m_to{};
    KeyPlace m_keys{};
};

} // namespace

std::unique_ptr<Verb> makeKeysList()
{
    return std::make_unique<KeysList>();
}

std::unique_ptr<Verb> makeKeysRetire()
{
    return std::make_unique<KeysEnd>(false);
}

std::unique_ptr<Verb> makeKeysRemove()
{
    return std::make_unique<KeysEnd>(true);
}

std::unique_ptr<Verb> makeKeysExport()
{
    return std::make_unique<KeysExport>();
}

} // namespace cli
