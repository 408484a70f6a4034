#pragma once

#include "cli/shell.h"
#include "credentials/job.h"
#include "credentials/keystore.h"

#include <CLI/App.hpp>

#include <memory>
#include <string>

namespace cli {

/// Where the keys are: the option `--keys-file`, the variable STEMMA_KEYS_FILE, else the vault.
class KeyPlace
{
public:
    void declare(CLI::App &command);
    /// The file in use; empty for the vault.
    [[nodiscard]] QString file() const;
    /// The rings, at rest. The shell must outlive them.
    [[nodiscard]] base::Result<std::unique_ptr<credentials::KeyStore>> open(Shell &shell) const;
    /// The ring of \a set; KeyNotFound when it has no key to write with.
    [[nodiscard]] base::Result<credentials::KeyRing> ring(Shell &shell, const QString &set) const;

private:
    std::string m_file{};
};

/// The set \a name, as the project that \a shell works on declares it. ProjectNotFound,
/// SetNotFound, BadSet.
base::Result<credentials::CredentialSet> declaredSet(Shell &shell, const QString &name);

/// Connections of their own to the database of \a shell, for the workers of a job. A password that
/// the server asks for is asked for once.
credentials::Connector connectorFor(Shell &shell, const scripts::ProjectConfig &config,
                                    bool readOnly);

/// Lets revisions with credential steps find their keys: in STEMMA_KEYS_FILE, else in the vault.
void attachKeys(Shell &shell, migration::Workspace &workspace);

/// The account of a job with what ended it.
QJsonObject jobObject(const credentials::JobReport &report);
/// A survey for people: a line for each column, one for each key.
void printSurvey(const Console &console, const credentials::Survey &survey);

} // namespace cli
