#pragma once

#include "base/error.h"
#include "database/runlog.h"
#include "profiles/environment.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace desktop {

/// Where one database stands in the history that is shown.
struct DatabaseMark
{
    QString profile{}; ///< Id of the profile.
    QString name{};    ///< What people call it.
    profiles::Environment environment = profiles::Environment::Development;
    QStringList rows{};    ///< Of the version table.
    QStringList current{}; ///< As `alembic current` lists them.
    QList<bool> applied{}; ///< By index in the graph; empty where that is not known.
    /// false: a revision that is not known as applied may be so nevertheless.
    bool isPendingKnown = true;
    QStringList edited{};  ///< Applied revisions whose scripts are another text now.
    bool isTarget = false; ///< It decides what is shown as applied and what as pending.
};

/// What the run log of one database says of one revision.
struct RunsOfRevision
{
    QString name{}; ///< Of the profile.
    profiles::Environment environment = profiles::Environment::Development;
    QList<database::StepRecord> steps{}; ///< Of this revision.
    QList<database::RunRecord> runs{};   ///< Those that the steps belong to.
    QString error{};                     ///< Why the database could not say; else empty.
};

/// A word in a frame beside a node.
struct Chip
{
    enum class Kind {
        Step,     ///< Its number in the plan that is previewed.
        Label,    ///< A branch label declared here.
        Point,    ///< Head, merge point, base.
        Remark,   ///< Something to look at.
        Database, ///< A profile whose database stands here.
    };
    Kind kind = Kind::Point;
    QString text{};
    profiles::Environment environment = profiles::Environment::Development; ///< Of a Database.
    bool isTarget = false;                                                  ///< Of a Database.

    friend bool operator==(const Chip &, const Chip &) = default;
};

} // namespace desktop
