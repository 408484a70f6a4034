#include "desktop/credentialdesk.h"

#include "credentials/fernet.h"
#include "credentials/randompool.h"
#include "database/postgres/blockmonitor.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace testsupport {

namespace {

credentials::Derivation sha256()
{
    return {.preset = u"sha256"_s};
}

credentials::Fernet fernetOf(const QByteArray &secret)
{
    const auto key = credentials::deriveKey(base::Secret(secret), sha256());
    auto fernet = credentials::Fernet::create(key->view());
    if (!fernet)
        qFatal("%s", qPrintable(fernet.error().message));
    return *std::move(fernet);
}

} // namespace

CredentialDesk::CredentialDesk(PostgresServer *server)
    : m_project(u"[credentials.api]\ntable = \"credentials\"\ncolumns = [\"client_id\", "
                "\"client_secret\"]\n"_s)
    , m_vault(std::make_shared<profiles::FileVault>(
          m_project.file(u"vault"_s), profiles::FileVault::Settings{.idle = 1h, .logN = 10}))
{
    if (server != nullptr)
        m_url = server->parsedUrl(server->createDatabase());
    else
        m_url = {.engine = database::Engine::Sqlite,
                 .path = m_project.sqliteFile(),
                 .display = m_project.sqliteFile()};
    if (const auto made = m_vault->create(base::Secret("a passphrase")); !made)
        qFatal("%s", qPrintable(made.error().message));
    m_keys = std::make_shared<credentials::VaultKeys>(credentials::VaultKeys::Items{
        .display = [vault = m_vault] { return vault->display(); },
        .read = [vault = m_vault](const QString &set) { return vault->read("keyring/"_L1 + set); },
        .write =
            [vault = m_vault](const QString &set, const base::Secret &bytes) {
                return vault->write("keyring/"_L1 + set, bytes);
            }});
    execute("CREATE TABLE credentials (id integer PRIMARY KEY, client_id text, client_secret "
            "text)");
}

desktop::Target CredentialDesk::target(profiles::Environment environment) const
{
    desktop::Target target = targetFor(m_project, m_url, u"shop"_s, environment);
    target.keys = m_keys;
    return target;
}

void CredentialDesk::addKey(const QString &id, const QByteArray &secret) const
{
    auto key = credentials::makeKey(id, base::Secret(secret), sha256());
    const auto added = m_keys->add(u"api"_s, *std::move(key), false);
    if (!added)
        qFatal("%s", qPrintable(added.error().message));
}

QByteArray CredentialDesk::plaintext(int row)
{
    return "client secret number " + QByteArray::number(row);
}

QByteArray CredentialDesk::token(const QByteArray &text, const QByteArray &secret)
{
    const credentials::Fernet fernet = fernetOf(secret);
    credentials::RandomPool random;
    credentials::Buffer out;
    if (!fernet.seal(text, 1'700'000'000, random.next(16), out))
        qFatal("sealing failed");
    return out.view().toByteArray();
}

void CredentialDesk::fill(int first, int last, const QByteArray &secret) const
{
    QByteArray rows;
    for (int row = first; row <= last; ++row) {
        const QByteArray text = plaintext(row);
        rows += (rows.isEmpty() ? "(" : ", (") + QByteArray::number(row) + ", NULL, '" +
                (secret.isEmpty() ? text : token(text, secret)) + "')";
    }
    execute("INSERT INTO credentials VALUES " + rows);
    if (m_url.engine == database::Engine::PostgreSql)
        execute("ANALYZE credentials");
}

std::unique_ptr<database::Connection> CredentialDesk::connect() const
{
    auto connection = database::openConnection(m_url, {.create = true});
    if (!connection)
        qFatal("%s", qPrintable(connection.error().message));
    return *std::move(connection);
}

void CredentialDesk::execute(const QByteArray &sql) const
{
    if (const auto done = connect()->execute({.sql = sql}); !done)
        qFatal("%s", qPrintable(done.error().message));
}

QString CredentialDesk::value(const QByteArray &sql) const
{
    const auto found = connect()->query({.sql = sql});
    if (!found)
        qFatal("%s", qPrintable(found.error().message));
    return found->rows.first().first().toString();
}

bool CredentialDesk::opensUnder(const QByteArray &secret) const
{
    const credentials::Fernet fernet = fernetOf(secret);
    const auto found =
        connect()->query({.sql = "SELECT id, client_secret FROM credentials ORDER BY id"});
    if (!found || found->rows.isEmpty())
        return false;
    for (const QVariantList &row : found->rows) {
        credentials::FernetToken token;
        credentials::Buffer text;
        const QByteArray value = row.at(1).toString().toUtf8();
        if (!token.read(value, false) || fernet.open(token, text) != credentials::Opened::Yes ||
            text.view() != plaintext(row.at(0).toInt()))
            return false;
    }
    return true;
}

} // namespace testsupport
