#include "scripts/nativeconfig.h"
#include "scripts/project.h"
#include "scripts/sourcefile.h"
#include "scripts/text.h"

#include <QDir>
#include <QFileInfo>

namespace scripts {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a new project's configuration says: everything is a comment that states the default.
constexpr QByteArrayView newConfig =
    R"(# The configuration of this Stemma project. Every key may be left out; what is commented out
# shows the default or an example.

# What the project is called; by default the name of this directory.
# name = "shop"

# The directory of the migration scripts, or several: ["core", "plugins"].
scripts = "migrations"

# Whether their sub-directories are read too.
# recursive = false

# Ids of new revisions: "date" (20260215_0003) or "random" (12 hex digits, as Alembic's).
# revision_ids = "date"

# The table that keeps where a database stands; Alembic's, so that both tools can be used.
# version_table = "alembic_version"
# version_table_schema = ""

# The database that is used when the command line names none. Keep passwords out of this file:
# ${NAME} stands for a variable of the environment or of the file .env beside this one.
# database = "postgresql://app@localhost/shop"

# What kind of database that is: "development", "test", "staging" or "production". Production
# asks for its name before anything is changed; only development can be reset.
# environment = "development"

# How long a statement may wait for a lock, and how long it may run; "0" is no limit. A script's
# header can say otherwise.
# lock_timeout = "5s"
# statement_timeout = "10min"

# How often a revision is tried again after a lock timeout.
# lock_retries = 5

# How long to wait while somebody else migrates the same database.
# runner_wait = "60s"
)";

} // namespace

base::Result<QStringList> initProject(const QString &directory)
{
    const QDir root(QDir(directory).absolutePath());
    const QString config = root.filePath(nativeConfigName);
    const QString scripts = root.filePath(u"migrations"_s);
    for (const auto name : {nativeConfigName, "alembic.ini"_L1}) {
        if (!QFileInfo::exists(root.filePath(name)))
            continue;
        return base::failure(
            {.code = base::ErrorCode::AlreadyExists,
             .message =
                 Text::tr("%1 is a project already: it has %2.").arg(root.absolutePath(), name),
             .hint = Text::tr("Nothing was changed. Choose another directory."),
             .file = root.filePath(name)});
    }
    if (QDir(scripts).exists() && !QDir(scripts).isEmpty()) {
        return base::failure(
            {.code = base::ErrorCode::AlreadyExists,
             .message =
                 Text::tr("The directory %1 is there already and is not empty.").arg(scripts),
             .hint = Text::tr("Nothing was changed. Move it away, or write %1 by hand.")
                         .arg(nativeConfigName),
             .file = scripts});
    }
    // The configuration last: with it there is a project, without it there is none.
    const bool existed = QDir(scripts).exists();
    if (!QDir().mkpath(scripts)) {
        return base::failure({.code = base::ErrorCode::FileNotWritable,
                              .message = Text::tr("The directory %1 cannot be made.").arg(scripts),
                              .hint = Text::tr("Check the rights of the directory above it."),
                              .file = scripts});
    }
    if (auto written = writeNewFile(config, newConfig.toByteArray()); !written) {
        if (!existed)
            QDir().rmdir(scripts);
        return std::unexpected(std::move(written.error()));
    }
    return QStringList{config, scripts};
}

} // namespace scripts
