#include "cli/documents.h"
#include "cli/revisiontext.h"
#include "cli/shell.h"
#include "cli/verbs/all.h"
#include "migration/alembic/renderedsql.h"
#include "migration/explain.h"
#include "revisions/identifier.h"
#include "scripts/sourcefile.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace cli {

namespace {

class Show final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(cli::Show)

public:
    CLI::App *declare(CLI::App &app) override
    {
        CLI::App *command =
            app.add_subcommand("show", tr("One revision, with its description").toStdString());
        command
            ->add_option("revision", m_revision, tr("A revision, head, current, -N").toStdString())
            ->type_name("REVISION")
            ->required();
        command->add_flag("--sql", m_sql, tr("Print its script as well").toStdString());
        return command;
    }

    int run(Shell &shell) override
    {
        const QString identifier = argumentText(m_revision);
        auto project = shell.readableProject();
        if (!project)
            return shell.fail(project.error());
        auto ids = identifier == QLatin1StringView("current") ? currentIds(shell)
                                                              : namedIds(*project, identifier);
        if (!ids)
            return shell.fail(std::move(ids.error()), *project);
        const revisions::RevisionGraph &graph = project->graph;
        QList<int> indexes;
        for (const QString &id : std::as_const(*ids))
            indexes.append(graph.indexOf(id));
        base::Result<QList<QByteArray>> texts =
            m_sql ? sqlOf(shell, *project, indexes) : QList<QByteArray>();
        if (!texts)
            return shell.fail(std::move(texts.error()), *project);
        if (shell.json()) {
            QJsonObject document = revisionsDocument(graph, indexes, {});
            if (m_sql)
                addSql(document, *texts);
            shell.document(document);
            return shell.looked();
        }
        for (qsizetype i = 0; i < indexes.size(); ++i) {
            for (const QString &line : longForm(graph, indexes.at(i), {}))
                shell.console().out(line);
            shell.console().outRaw(texts->value(i));
        }
        return shell.looked();
    }

private:
    /// The script of each revision; for Python, what it would execute.
    static base::Result<QList<QByteArray>> sqlOf(Shell &shell, const scripts::Project &project,
                                                 const QList<int> &indexes)
    {
        QList<QByteArray> texts;
        if (project.config.kind == scripts::ProjectKind::Alembic) {
            auto url = shell.databaseUrl(project.config);
            if (!url)
                return base::failure(std::move(url.error()));
            QStringList ids;
            for (const int index : indexes)
                ids.append(project.graph.at(index).id);
            const auto rendered = migration::renderRevisions(project, *url, ids, shell.context());
            if (!rendered)
                return base::failure(rendered.error());
            for (const migration::RenderedSql &sql : *rendered)
                texts.append(sql.text());
            return texts;
        }
        for (const int index : indexes) {
            auto text = textOf(project, project.graph.at(index));
            if (!text)
                return base::failure(std::move(text.error()));
            texts.append(*std::move(text));
        }
        return texts;
    }

    /// The file of \a revision, and behind it that of its downgrade where there is one.
    static base::Result<QByteArray> textOf(const scripts::Project &project,
                                           const revisions::Revision &revision)
    {
        auto script = scripts::readSourceFile(revision.path);
        if (!script)
            return base::failure(std::move(script.error()));
        const auto place = project.placeOf(revision.id);
        if (!place || place->undoPath.isEmpty())
            return std::move(script->bytes);
        const auto undo = scripts::readSourceFile(place->undoPath);
        if (!undo)
            return base::failure(undo.error());
        return script->bytes + "\n-- " + place->undoPath.toUtf8() + "\n\n" + undo->bytes;
    }

    static void addSql(QJsonObject &document, const QList<QByteArray> &texts)
    {
        QJsonArray revisions = document.value(QStringLiteral("revisions")).toArray();
        for (qsizetype i = 0; i < revisions.size() && i < texts.size(); ++i) {
            QJsonObject revision = revisions.at(i).toObject();
            revision.insert(QStringLiteral("sql"), QString::fromUtf8(texts.at(i)));
            revisions.replace(i, revision);
        }
        document.insert(QStringLiteral("revisions"), revisions);
    }

    static base::Result<QStringList> namedIds(const scripts::Project &project,
                                              const QString &identifier)
    {
        auto resolved = revisions::resolveWalked(project.graph, identifier);
        if (!resolved)
            return base::failure(std::move(resolved.error()));
        QStringList ids;
        for (const std::optional<QString> &id : std::as_const(*resolved)) {
            // "base" and what lies before it have nothing to show, as in Alembic.
            if (id && project.graph.indexOf(*id) >= 0)
                ids.append(*id);
        }
        ids.removeDuplicates();
        return ids;
    }

    static base::Result<QStringList> currentIds(Shell &shell)
    {
        auto workspace = shell.workspace(Shell::Access::Read);
        if (!workspace)
            return base::failure(std::move(workspace.error()));
        shell.keepReadable(workspace->project);
        auto standing = migration::inspectAtOpening(*workspace);
        if (!standing)
            return base::failure(std::move(standing.error()));
        if (const auto *unknown = standing->first(migration::Finding::Kind::Unknown))
            return base::failure(unknown->error);
        return standing->current;
    }

    std::string m_revision{};
    bool m_sql = false;
};

} // namespace

std::unique_ptr<Verb> makeShow()
{
    return std::make_unique<Show>();
}

} // namespace cli
