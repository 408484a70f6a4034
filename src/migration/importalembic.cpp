#include "migration/importalembic.h"

#include "migration/alembic/renderedsql.h"
#include "migration/importproof.h"
#include "scripts/filename.h"
#include "scripts/sourcefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace migration {

using namespace Qt::Literals::StringLiterals;

namespace {

using base::ErrorCode;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(migration::ImportAlembic)
};

constexpr int slugLength = 40;

QString commented(const QString &text)
{
    QString lines;
    for (const QString &line : text.split(u'\n'))
        lines += line.isEmpty() ? u"--\n"_s : u"-- %1\n"_s.arg(line);
    return lines;
}

QString headerOf(const revisions::Revision &revision)
{
    const auto field = [](QLatin1StringView name, const QString &value) {
        return (u"-- "_s + name + u": "_s + value).trimmed() + u'\n';
    };
    QString text =
        commented(revision.message.isEmpty() ? revision.id : revision.message) + u"--\n"_s;
    if (!revision.description.isEmpty())
        text += commented(revision.description) + u"--\n"_s;
    return text + field("Revision ID"_L1, revision.id) +
           field("Revises"_L1, revision.downRevisions.join(", "_L1)) +
           field("Branch Labels"_L1, revision.branchLabels.join(", "_L1)) +
           field("Depends On"_L1, revision.dependsOn.join(", "_L1)) +
           field("Create Date"_L1, revision.createDate) + u'\n';
}

/// The SQL of a section. An autocommit_block ends and begins the transaction in it: then the
/// section is one without.
QString sectionOf(const QString &marker, const QString &sql)
{
    static const QRegularExpression control(u"^(BEGIN|COMMIT);\\n*"_s,
                                            QRegularExpression::MultilineOption);
    QString body = sql;
    const bool leavesTransaction = body.contains(control);
    body.remove(control);
    body = body.trimmed();
    return u"-- migrate:%1%2\n"_s.arg(marker,
                                      leavesTransaction ? u" transaction:false"_s : QString()) +
           (body.isEmpty() ? QString() : body + u'\n') + u'\n';
}

/// A line of \a reason that can stand behind "irreversible:" in a marker.
QString oneLine(const QString &reason)
{
    return reason.section(u'\n', 0, 0).simplified();
}

/// What stands where offline mode had to stop: words for whoever writes the rest, and a statement
/// that fails with them on every engine, so that no run passes over it.
QString stopOf(const revisions::Revision &revision, const base::Error &fault)
{
    QString place = QFileInfo(fault.file).fileName();
    if (fault.line > 0)
        place += u":%1"_s.arg(fault.line);
    return commented(Text::tr("The rest is Python that offline mode cannot write (%1).\n%2\n"
                              "Write its SQL in place of the next statement.")
                         .arg(place, oneLine(fault.message))) +
           u"SELECT * FROM \"write the rest of revision %1 by hand\";\n"_s.arg(revision.id);
}

/// The whole script; \a fillsGaps leaves out what stops a run there, for the proof.
QString scriptOf(const revisions::Revision &revision, const RenderedSql &rendered, bool fillsGaps)
{
    QString text = headerOf(revision);
    text += sectionOf(u"up"_s, rendered.up.sql);
    if (rendered.up.fault && !fillsGaps)
        text = text.trimmed() + u'\n' + stopOf(revision, *rendered.up.fault) + u'\n';
    if (!rendered.down.fault || fillsGaps)
        return text + sectionOf(u"down"_s, rendered.down.sql);
    return text +
           u"-- migrate:down irreversible: %1\n"_s.arg(oneLine(rendered.down.fault->message));
}

QString fileName(const revisions::Revision &revision)
{
    const QString slug = scripts::slugOf(revision.message, slugLength);
    return revision.id + (slug.isEmpty() ? QString() : u'_' + slug) + ".sql"_L1;
}

QString settingsOf(const scripts::ProjectConfig &config)
{
    const auto quoted = [](QString text) {
        return u'"' + text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
    };
    QString text = u"name = %1\nscripts = \"migrations\"\nrevision_ids = \"random\"\n"_s.arg(
        quoted(config.name));
    if (config.versionTable != scripts::ProjectConfig().versionTable)
        text += u"version_table = %1\n"_s.arg(quoted(config.versionTable));
    if (!config.versionTableSchema.isEmpty())
        text += u"version_table_schema = %1\n"_s.arg(quoted(config.versionTableSchema));
    if (!config.environment.isEmpty())
        text += u"environment = %1\n"_s.arg(quoted(config.environment));
    return text;
}

base::Result<> writeProject(const scripts::Project &project, const QList<RenderedSql> &rendered,
                            const QString &directory, bool fillsGaps)
{
    for (int i = 0; i < project.graph.size(); ++i) {
        const revisions::Revision &revision = project.graph.at(i);
        auto written =
            scripts::writeNewFile(directory + "/migrations/"_L1 + fileName(revision),
                                  scriptOf(revision, rendered.at(i), fillsGaps).toUtf8());
        if (!written)
            return written;
    }
    return scripts::writeNewFile(directory + "/stemma.toml"_L1,
                                 settingsOf(project.config).toUtf8());
}

void addGaps(const scripts::Project &project, const QList<RenderedSql> &rendered,
             ImportReport &report)
{
    for (int i = 0; i < project.graph.size(); ++i) {
        const revisions::Revision &revision = project.graph.at(i);
        const QString path = report.directory + "/migrations/"_L1 + fileName(revision);
        const RenderedSql &sql = rendered.at(i);
        if (sql.up.fault) {
            report.gaps.append(
                {.revision = revision.id, .upgrade = true, .path = path, .reason = *sql.up.fault});
        }
        if (sql.down.fault) {
            report.gaps.append({.revision = revision.id,
                                .upgrade = false,
                                .path = path,
                                .reason = *sql.down.fault});
        }
    }
}

/// The proof runs a copy in which the data migrations do nothing: scratch databases have no rows.
ImportProof proofOf(const scripts::Project &project, const QList<RenderedSql> &rendered,
                    const database::Url &url, bool alsoDown, jobs::Context &context)
{
    // Where Python does more to the rows than its SQL can, they differ for certain.
    const bool comparesRows = std::ranges::none_of(
        rendered, [](const RenderedSql &sql) { return sql.up.fault.has_value(); });
    const QTemporaryDir copy;
    auto written = writeProject(project, rendered, copy.path(), true);
    auto config = written ? scripts::readConfig(copy.filePath(u"stemma.toml"_s))
                          : base::Result<scripts::ProjectConfig>(base::failure(written.error()));
    if (!config)
        return {.error = config.error()};
    return prove(project, *config, url, alsoDown, comparesRows, context);
}

} // namespace

base::Result<ImportReport> importAlembic(const scripts::Project &project, const database::Url &url,
                                         const QString &directory, jobs::Context &context)
{
    if (project.config.kind != scripts::ProjectKind::Alembic) {
        return base::failure(
            {.code = ErrorCode::Usage,
             .message = Text::tr("%1 is no Alembic project").arg(project.config.root)});
    }
    if (!project.problems.isEmpty())
        return base::failure(project.problems.first());
    ImportReport report{.directory = QDir(directory).absolutePath(),
                        .engine = database::engineName(url.engine),
                        .revisions = project.graph.size()};
    const QString scripts = report.directory + "/migrations"_L1;
    if (QFileInfo::exists(report.directory + "/stemma.toml"_L1) ||
        !QDir(scripts).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot)) {
        return base::failure(
            {.code = ErrorCode::AlreadyExists,
             .message = Text::tr("%1 holds a project already").arg(report.directory),
             .hint = Text::tr("Name a new directory. Nothing was changed.")});
    }
    QStringList ids;
    for (int i = 0; i < project.graph.size(); ++i)
        ids.append(project.graph.at(i).id);
    const auto rendered = renderRevisions(project, url, ids, context, Rendering::Anew);
    if (!rendered)
        return base::failure(rendered.error());
    if (auto written = writeProject(project, *rendered, report.directory, false); !written)
        return base::failure(std::move(written.error()));
    addGaps(project, *rendered, report);
    const bool alsoDown =
        std::ranges::none_of(report.gaps, [](const ImportGap &gap) { return !gap.upgrade; });
    context.log(base::Level::Info,
                Text::tr("Applying both projects to scratch databases, up and down"));
    report.proof = proofOf(project, *rendered, url, alsoDown, context);
    return report;
}

} // namespace migration
