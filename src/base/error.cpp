#include "base/error.h"

#include <array>
#include <utility>

namespace base {

namespace {

using enum ErrorCode;

constexpr auto codeNames = std::to_array<std::pair<ErrorCode, QLatin1StringView>>({
    {Internal, QLatin1StringView("internal")},
    {Cancelled, QLatin1StringView("cancelled")},
    {Usage, QLatin1StringView("usage")},
    {Refused, QLatin1StringView("refused")},
    {RevisionNotFound, QLatin1StringView("revision_not_found")},
    {AmbiguousRevision, QLatin1StringView("ambiguous_revision")},
    {MultipleHeads, QLatin1StringView("multiple_heads")},
    {RangeNotAncestor, QLatin1StringView("range_not_ancestor")},
    {Cycle, QLatin1StringView("cycle")},
    {Loop, QLatin1StringView("loop")},
    {DependencyCycle, QLatin1StringView("dependency_cycle")},
    {DependencyLoop, QLatin1StringView("dependency_loop")},
    {MissingParent, QLatin1StringView("missing_parent")},
    {DuplicateRevision, QLatin1StringView("duplicate_revision")},
    {InvalidTarget, QLatin1StringView("invalid_target")},
    {NotAtHeads, QLatin1StringView("not_at_heads")},
    {ProjectNotFound, QLatin1StringView("project_not_found")},
    {BadConfig, QLatin1StringView("bad_config")},
    {BadScript, QLatin1StringView("bad_script")},
    {FileUnreadable, QLatin1StringView("file_unreadable")},
    {FileNotWritable, QLatin1StringView("file_not_writable")},
    {BadUrl, QLatin1StringView("bad_url")},
    {ConnectionFailed, QLatin1StringView("connection_failed")},
    {AuthenticationFailed, QLatin1StringView("authentication_failed")},
    {DatabaseNotFound, QLatin1StringView("database_not_found")},
    {NotADatabase, QLatin1StringView("not_a_database")},
    {UnsupportedServer, QLatin1StringView("unsupported_server")},
    {ConnectionLost, QLatin1StringView("connection_lost")},
    {StatementFailed, QLatin1StringView("statement_failed")},
    {UnsupportedStatement, QLatin1StringView("unsupported_statement")},
    {PermissionDenied, QLatin1StringView("permission_denied")},
    {ReadOnly, QLatin1StringView("read_only")},
    {DiskFull, QLatin1StringView("disk_full")},
    {LockTimeout, QLatin1StringView("lock_timeout")},
    {StatementTimeout, QLatin1StringView("statement_timeout")},
    {AlreadyExists, QLatin1StringView("already_exists")},
    {LockHeld, QLatin1StringView("lock_held")},
    {VersionConflict, QLatin1StringView("version_conflict")},
    {IdTooLong, QLatin1StringView("id_too_long")},
    {Irreversible, QLatin1StringView("irreversible")},
    {ScriptEdited, QLatin1StringView("script_edited")},
    {ScriptMissing, QLatin1StringView("script_missing")},
    {UnknownRevision, QLatin1StringView("unknown_revision")},
    {UnfinishedStep, QLatin1StringView("unfinished_step")},
    {PlanChanged, QLatin1StringView("plan_changed")},
    {NotInitialised, QLatin1StringView("not_initialised")},
    {ProfileNotFound, QLatin1StringView("profile_not_found")},
    {VaultItemMissing, QLatin1StringView("vault_item_missing")},
    {VaultLocked, QLatin1StringView("vault_locked")},
    {VaultDenied, QLatin1StringView("vault_denied")},
    {VaultUnavailable, QLatin1StringView("vault_unavailable")},
    {BadKey, QLatin1StringView("bad_key")},
    {KeyNotFound, QLatin1StringView("key_not_found")},
    {KeyInUse, QLatin1StringView("key_in_use")},
    {WrongKey, QLatin1StringView("wrong_key")},
    {SetNotFound, QLatin1StringView("set_not_found")},
    {BadSet, QLatin1StringView("bad_set")},
});

} // namespace

QLatin1StringView codeName(ErrorCode code)
{
    for (const auto &[known, name] : codeNames) {
        if (known == code)
            return name;
    }
    return codeNames.front().second;
}

Error Error::within(const QString &doing) &&
{
    message = doing + QLatin1StringView(": ") + message;
    return std::move(*this);
}

QString Error::where() const
{
    QString text = file;
    for (const int number : {line, column}) {
        if (number == 0)
            break;
        if (!text.isEmpty())
            text += u':';
        text += QString::number(number);
    }
    return text;
}

} // namespace base
