#include "cli/verbs/writing.h"

#include <QCoreApplication>

namespace cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::Writing)
};

} // namespace

int writeAndReport(Shell &shell, const scripts::Project &project,
                   const revisions::Revision &revision)
{
    auto path = scripts::writeRevision(project, revision, shell.clock().now());
    if (!path)
        return shell.fail(path.error());
    if (shell.json()) {
        shell.document(
            {{QStringLiteral("revision"), revision.id}, {QStringLiteral("path"), *path}});
    } else {
        shell.console().out(Text::tr("Wrote %1").arg(*path));
    }
    return Done;
}

} // namespace cli
