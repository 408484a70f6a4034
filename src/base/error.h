#pragma once

#include <QString>

namespace base {

/// What went wrong, as a kind that code may branch on. Texts are for people, codes for code.
/// The JSON name of each is part of the command line contract: names are added, never changed.
enum class ErrorCode {
    // Anything
    Internal,
    Cancelled,
    Usage,
    Refused, ///< Not done for safety; the hint says what would allow it.
    // Revision identifiers, graph and planning
    RevisionNotFound,
    AmbiguousRevision,
    MultipleHeads,
    RangeNotAncestor,
    Cycle,
    Loop,
    DependencyCycle,
    DependencyLoop,
    MissingParent,
    DuplicateRevision,
    InvalidTarget,
    NotAtHeads,
    // Files
    ProjectNotFound,
    BadConfig,
    BadScript,
    FileUnreadable,
    FileNotWritable,
    // Connections
    BadUrl,
    ConnectionFailed,
    AuthenticationFailed,
    DatabaseNotFound,
    NotADatabase,
    UnsupportedServer,
    ConnectionLost,
    // Statements
    StatementFailed,
    UnsupportedStatement,
    PermissionDenied,
    ReadOnly,
    DiskFull,
    LockTimeout,
    StatementTimeout,
    AlreadyExists, ///< A column, table or other object is there already.
    // Runs
    LockHeld,
    VersionConflict, ///< The version table did not hold the rows that a step expected.
    IdTooLong,
    Irreversible,
    ScriptEdited,
    ScriptMissing,
    UnknownRevision, ///< The version table names a revision that no file has.
    UnfinishedStep,
    PlanChanged,
    NotInitialised,
    // Profiles
    ProfileNotFound,
    VaultItemMissing,
    VaultLocked, ///< It wants a passphrase or an answer first.
    VaultDenied,
    VaultUnavailable,
    // Credentials
    BadKey,      ///< A secret that cannot be a key of its kind.
    KeyNotFound, ///< No key of that id in the ring, or no ring.
    KeyInUse,    ///< Values are still under the key that was to go.
    WrongKey,    ///< The values open under none of the keys.
    SetNotFound, ///< No credential set of that name is declared.
    BadSet,      ///< The declared set does not fit the table.
};

/// The code's name in JSON and in `docs/errors.md`, for example "revision_not_found".
QLatin1StringView codeName(ErrorCode code);

/// One failure on its way to the user. It carries no secret: connection strings and credentials
/// are masked before they get here, because every part of it may be copied or logged.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message{};   ///< One translated sentence: what happened.
    QString hint{};      ///< What the reader can do next; empty when there is nothing to say.
    QString detail{};    ///< Driver text, server detail, the exception's words. For the log.
    QString file{};      ///< Path of the file concerned, as the user would type it; may be empty.
    int line = 0;        ///< 1-based line in \a file; 0 when not known.
    int column = 0;      ///< 1-based column in characters; 0 when not known.
    QString statement{}; ///< The SQL statement that failed, whole.
    QString sqlState{};  ///< Five characters; empty when the engine has none.

    /// The same failure as seen from one level up: "Applying 0042: lock timeout".
    [[nodiscard]] Error within(const QString &doing) &&;
    /// "file:line:column", as much of it as is known.
    [[nodiscard]] QString where() const;

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace base
