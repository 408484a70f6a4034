#pragma once

#include "base/clock.h"
#include "cli/console.h"
#include "cli/errorreport.h"
#include "cli/profileaccess.h"
#include "cli/progressprinter.h"
#include "migration/connectionlog.h"
#include "migration/standing.h"
#include "migration/workspace.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

#include <memory>
#include <optional>
#include <stop_token>
#include <string>

namespace cli {

/// Options that every command takes.
struct GlobalOptions
{
    std::string project{};
    std::string profile{};
    std::string vault{};          ///< "keychain" or "file:PATH"; empty: STEMMA_VAULT says.
    std::string passphraseFrom{}; ///< Of a vault file, as readSecret() takes it.
    std::string database{};
    std::string confirm{}; ///< Name typed to agree to work on a production database.
    bool json = false;
    bool yes = false;
    int verbose = 0;
    bool quiet = false;
};

/// What a verb works with: the options, the streams, and the ways to a project and a database.
class Shell
{
public:
    Shell(const GlobalOptions &options, std::stop_token stop);

    [[nodiscard]] const Console &console() const { return m_console; }
    [[nodiscard]] bool json() const { return m_options.json; }
    [[nodiscard]] bool verbose() const { return m_options.verbose > 0; }
    [[nodiscard]] bool quiet() const { return m_options.quiet; }
    [[nodiscard]] bool yes() const { return m_options.yes; }
    [[nodiscard]] QString confirmed() const;
    /// The directory that `-C` names; the present one without it.
    [[nodiscard]] QDir directory() const;
    [[nodiscard]] jobs::Context &context() { return m_context; }
    [[nodiscard]] const base::Clock &clock() const { return m_clock; }
    [[nodiscard]] std::stop_token stopToken() const { return m_stop; }

    /// The saved profiles.
    [[nodiscard]] ProfileAccess &profiles() { return m_profiles; }
    /// The profile that `-p` names, read once; null without that option.
    base::Result<const profiles::Profile *> profile();
    /// Refused when that profile only reads: asked before a command asks for anything else.
    base::Result<> mayWrite();

    /// The configuration of the project named by `-C`, else by the profile, else found upwards
    /// from here. Its environment is the more dangerous one of its own and the profile's. Its
    /// warnings go to stderr once.
    base::Result<scripts::ProjectConfig> config();
    /// The project without a database. Its problems are the caller's to mind.
    base::Result<scripts::Project> project();
    /// The project with only sound scripts, or its first problem after the others were printed.
    base::Result<scripts::Project> soundProject();
    /// For a command that only looks: the project with what of it can be used.
    base::Result<scripts::Project> readableProject();
    /// Says what is wrong with \a project, and leaves in it what can be used. The command then ends
    /// with looked(), and its document has the problems beside what it found.
    void keepReadable(scripts::Project &project);
    /// The exit code of a command that showed what there is.
    [[nodiscard]] ExitCode looked() const { return m_problems.isEmpty() ? Done : Failed; }
    base::Result<database::Url> databaseUrl(const scripts::ProjectConfig &config);
    /// databaseUrl() for what never opens it: `sqlite:` names a kind as well as `postgresql:` does.
    base::Result<database::Url> databaseKind(const scripts::ProjectConfig &config);
    /// What a person must type before production is changed: the profile's name, else that of the
    /// project.
    [[nodiscard]] QString nameToConfirm(const scripts::ProjectConfig &config) const;
    [[nodiscard]] bool namesDatabase(const scripts::ProjectConfig &config) const;

    enum class Access {
        Read,
        Preview, ///< Read, but a SQLite file that is still to be made counts as an empty database.
        Prepare, ///< Write, but such a file is not made yet: whoever goes on opens it to write.
        Write
    };
    /// The project and an open connection. A password that the server asks for is asked for here,
    /// once, when there is a terminal. Writing through a profile that only reads is Refused.
    base::Result<migration::Workspace> workspace(Access access);
    base::Result<migration::Workspace> workspace(const scripts::ProjectConfig &config,
                                                 Access access,
                                                 std::chrono::milliseconds connectTimeout);

    /// Whether the workspace opened last stands for a SQLite file that is still to be made.
    [[nodiscard]] bool databaseIsToBeMade() const { return m_toBeMade; }

    /// What a question says that was answered by Ctrl-C.
    static base::Error cancelled();
    /// Prints a result: the document with `--json`.
    void document(QJsonObject object) const;
    /// Reports \a error in the form that was asked for. Returns its exit code.
    int fail(const base::Error &error) const;
    /// fail() with what \a project and its git history know about the error.
    int fail(base::Error error, const scripts::Project &project) const;
    /// Prints every problem but the first, which fail() is for. With `--json` all of them stand
    /// beside the error that fail() reports.
    void printOtherProblems(const QList<base::Error> &problems);

private:
    base::Result<migration::Workspace> opened(migration::LoadingProject &project, database::Url url,
                                              Access access, const database::OpenOptions &options);

    GlobalOptions m_options;
    std::stop_token m_stop;
    Console m_console;
    base::SystemClock m_clock;
    ProgressPrinter m_printer;
    jobs::Context m_context;
    migration::ConnectionLog m_connectionLog;
    ProfileAccess m_profiles;
    std::optional<profiles::Profile> m_profile{};
    std::optional<scripts::ProjectConfig> m_config{};
    QJsonArray m_problems{};
    bool m_toBeMade = false;
};

} // namespace cli
