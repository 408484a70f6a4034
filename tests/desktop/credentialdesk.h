#pragma once

#include "credentials/keystore.h"
#include "desktop/targets.h"
#include "profiles/filevault.h"

namespace testsupport {

/// A project with the credential set "api" on a database of its own, whose keys rest in a vault
/// file: what the page and the wizard of credentials work on.
class CredentialDesk
{
public:
    /// On \a server, or on a SQLite file without one.
    explicit CredentialDesk(PostgresServer *server = nullptr);

    [[nodiscard]] desktop::Target
    target(profiles::Environment environment = profiles::Environment::Development) const;
    [[nodiscard]] QString file(const QString &name) const { return m_project.file(name); }
    [[nodiscard]] QString databaseFile() const { return m_project.sqliteFile(); }
    [[nodiscard]] profiles::FileVault &vault() { return *m_vault; }

    /// Adds a key, derived by SHA-256, as the primary one.
    void addKey(const QString &id, const QByteArray &secret) const;
    /// Rows \a first to \a last, their values under \a secret, or plaintext when that is empty.
    void fill(int first, int last, const QByteArray &secret) const;
    void execute(const QByteArray &sql) const;
    [[nodiscard]] QString value(const QByteArray &sql) const;
    /// Every value of the column client_secret is the one of its row under \a secret.
    [[nodiscard]] bool opensUnder(const QByteArray &secret) const;

    /// What is stored of row \a row before it is encrypted.
    static QByteArray plaintext(int row);
    static QByteArray token(const QByteArray &text, const QByteArray &secret);

private:
    [[nodiscard]] std::unique_ptr<database::Connection> connect() const;

    ScratchProject m_project;
    database::Url m_url{};
    std::shared_ptr<profiles::FileVault> m_vault;
    std::shared_ptr<credentials::KeyStore> m_keys;
};

} // namespace testsupport
