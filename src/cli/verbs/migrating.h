#pragma once

#include "cli/shell.h"
#include "cli/verb.h"
#include "migration/runner.h"
#include "revisions/words.h"

#include <functional>

namespace cli {

/// The options that every command that runs scripts has.
class RunOptions
{
public:
    void declare(CLI::App &command);
    /// \a request with what was asked for. An empty digest is wrong usage: it is what a script
    /// passes whose `plan` has failed.
    [[nodiscard]] base::Result<migration::Request> applied(migration::Request request) const;

private:
    const CLI::Option *m_expect = nullptr;
    std::string m_digest{};
    bool m_resume = false;
    bool m_resumeAfter = false;
};

/// Runs \a request against the database of \a shell: plans it, asks where production is concerned,
/// runs it and says what happened. The exit code of `upgrade`, `downgrade` and `stamp`.
int runRequest(Shell &shell, migration::Request request);

/// Agreement to change the database of a project: nothing for any but production, whose name must
/// be typed or given by `--confirm`. \a preview is the command that shows what would be done.
base::Result<> agreeToProduction(Shell &shell, const scripts::ProjectConfig &config,
                                 const QString &what,
                                 const QString &preview = QStringLiteral("stemma plan"));

/// Prints the outcome of a run: the document, or the summary and the error. Returns the exit code.
int reportRun(Shell &shell, const migration::Workspace &workspace,
              const migration::RunReport &report);

/// Plans without a database through \a plan and prints the SQL script, for `--sql`. Of \a request
/// only its conditions count: the digest that was agreed to; there is nothing to resume.
int printOffline(
    Shell &shell, const base::Result<migration::Request> &request,
    const std::function<base::Result<revisions::MigrationPlan>(const revisions::RevisionGraph &)>
        &plan);

using revisions::rowsText;

} // namespace cli
