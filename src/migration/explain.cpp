#include "migration/explain.h"

#include "scripts/githistory.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace migration {

namespace {

using base::Error;
using base::ErrorCode;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(migration::Explain)
};

void addHint(Error &error, const QString &sentence)
{
    if (sentence.isEmpty())
        return;
    if (!error.hint.isEmpty())
        error.hint += u' ';
    error.hint += sentence;
}

QString toldByGit(const scripts::Project &project, const QString &id)
{
    for (const QString &location : project.config.locations) {
        const auto found = scripts::findRevisionInGit(location, id);
        if (!found)
            continue;
        const QString branch =
            found->branch.isEmpty() ? QString() : Text::tr(" on branch %1").arg(found->branch);
        const QString when = found->when.date().toString(Qt::ISODate);
        if (found->deleted) {
            return Text::tr(
                       "Git knows it: commit %1%2 (%3, %4) deleted %5; `git checkout %1^ -- %5` "
                       "brings it back.")
                .arg(found->commit, branch, found->author, when, found->path);
        }
        return Text::tr("Git knows it: commit %1%2 (%3, %4) has %5; `git checkout %1 -- %5` brings "
                        "it here.")
            .arg(found->commit, branch, found->author, when, found->path);
    }
    if (std::ranges::none_of(project.config.locations, scripts::isUnderGit))
        return {};
    return Text::tr("This project's git history does not know it either.");
}

Error explainedUnlocated(Error error, const scripts::Project &project)
{
    const QString id = unlocatedRevision(error);
    if (id.isEmpty())
        return error;
    if (error.hint.isEmpty()) {
        const QStringList near = project.graph.nearest(id);
        if (!near.isEmpty()) {
            addHint(error, Text::tr("The nearest ids in this project: %1.")
                               .arg(near.join(QLatin1StringView(", "))));
        }
    }
    addHint(error, toldByGit(project, id));
    return error;
}

} // namespace

QString unlocatedRevision(const Error &error)
{
    static const QRegularExpression quoted(
        QStringLiteral("^Can't locate revision identified by '([^']*)'"));
    static const QRegularExpression gone(QStringLiteral("^Revision (\\S+) was applied to "));
    for (const QRegularExpression &pattern : {quoted, gone}) {
        if (const auto match = pattern.match(error.message); match.hasMatch())
            return match.captured(1);
    }
    return {};
}

Error explained(Error error, const scripts::Project &project)
{
    switch (error.code) {
    case ErrorCode::RevisionNotFound:
    case ErrorCode::UnknownRevision:
    case ErrorCode::ScriptMissing: return explainedUnlocated(std::move(error), project);
    case ErrorCode::AlreadyExists:
        // A file or a key that is there already has its own hint.
        if (error.statement.isEmpty() && error.sqlState.isEmpty())
            return error;
        addHint(error,
                project.config.kind == scripts::ProjectKind::Alembic
                    ? Text::tr("The database has this object already, so it may be ahead of its "
                               "version table: `stemma check` compares it with the models; when "
                               "the schema really is that of a revision, `stemma stamp REVISION` "
                               "says so without running anything.")
                    : Text::tr("The database has this object already, so it may be ahead of its "
                               "version table. Look at the object there: when it is what the "
                               "revision makes, `stemma stamp REVISION` says so without running "
                               "anything; otherwise mend the script, or drop the object."));
        return error;
    case ErrorCode::NotInitialised:
        addHint(error, Text::tr("`stemma upgrade` creates the schema; for a database whose schema "
                                "is there already, `stemma stamp REVISION` records which revision "
                                "it is at."));
        return error;
    case ErrorCode::MultipleHeads:
        if (const auto heads = project.graph.heads(); error.hint.isEmpty() && heads) {
            addHint(error, Text::tr("The heads are %1. Name the one that is meant, or join them "
                                    "with `stemma merge`.")
                               .arg(heads->join(QLatin1StringView(", "))));
        }
        return error;
    default: return error;
    }
}

} // namespace migration
