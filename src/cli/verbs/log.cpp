#include "cli/shell.h"
#include "cli/verbs/all.h"
#include "cli/verbs/migrating.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace cli {

namespace {

using database::RunRecord;
using database::StepRecord;

class Log final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(cli::Log)

public:
    CLI::App *declare(CLI::App &app) override
    {
        CLI::App *command = app.add_subcommand(
            "log",
            tr("The run log: who changed this database, when and how it ended").toStdString());
        command
            ->add_option("run", m_run,
                         tr("The steps of this run; its id may be cut short").toStdString())
            ->type_name("RUN");
        command->add_option("-n,--most", m_most, tr("How many runs; default: 20").toStdString())
            ->type_name("N")
            ->check(CLI::Range(1, 1000000));
        return command;
    }

    int run(Shell &shell) override
    {
        auto workspace = shell.workspace(Shell::Access::Read);
        if (!workspace)
            return shell.fail(workspace.error());
        database::Connection &connection = *workspace->connection;
        const auto exists = workspace->runLog.exists(connection);
        if (!exists)
            return shell.fail(exists.error());
        const bool one = !m_run.empty();
        QList<RunRecord> runs;
        if (*exists) {
            auto read = workspace->runLog.runs(connection, one ? mostSearched : m_most);
            if (!read)
                return shell.fail(read.error());
            runs = *std::move(read);
        }
        if (one)
            return showOne(shell, *workspace, runs);
        if (shell.json()) {
            QJsonArray array;
            for (const RunRecord &record : std::as_const(runs))
                array.append(object(record));
            shell.document({{QStringLiteral("database"), connection.display()},
                            {QStringLiteral("runs"), array}});
        } else if (runs.isEmpty()) {
            shell.console().out(tr("No run is on record in %1.").arg(connection.display()));
        }
        if (!shell.json()) {
            for (const RunRecord &record : std::as_const(runs))
                print(shell, record);
        }
        return Done;
    }

private:
    static constexpr int mostSearched = 100'000;

    /// How a step ended: of one without a transaction that failed the record stays open, until a
    /// later run finishes it.
    struct Ending
    {
        QString outcome{};
        QString finishedBy{}; ///< The run.
    };

    static base::Result<Ending> endingOf(migration::Workspace &workspace, const RunRecord &run,
                                         const StepRecord &step)
    {
        const QLatin1StringView running("running");
        if (step.outcome != running || run.outcome == running)
            return Ending{.outcome = step.outcome};
        Ending ending{.outcome = QStringLiteral("failed")};
        const auto all = workspace.runLog.stepsOf(*workspace.connection, step.revision);
        if (!all)
            return base::failure(all.error());
        bool isLater = false;
        for (const StepRecord &other : *all) {
            if (isLater && other.direction == step.direction &&
                other.outcome == QLatin1StringView("done")) {
                ending.finishedBy = other.run;
                break;
            }
            isLater = isLater || (other.run == step.run && other.position == step.position);
        }
        return ending;
    }

    int showOne(Shell &shell, migration::Workspace &workspace, const QList<RunRecord> &runs) const
    {
        const QString wanted = argumentText(m_run);
        const RunRecord *found = nullptr;
        for (const RunRecord &record : runs) {
            if (!record.id.startsWith(wanted))
                continue;
            if (found) {
                return shell.fail({
                    .code = base::ErrorCode::Usage,
                    .message = tr("Several runs begin with '%1'").arg(wanted),
                    .hint = tr("Give more of the id."),
                });
            }
            found = &record;
        }
        if (!found) {
            return shell.fail({
                .code = base::ErrorCode::Usage,
                .message = tr("No run of %1 begins with '%2'")
                               .arg(workspace.connection->display(), wanted),
                .hint = tr("`stemma log` lists the runs."),
            });
        }
        const auto steps = workspace.runLog.steps(*workspace.connection, found->id);
        if (!steps)
            return shell.fail(steps.error());
        if (shell.json()) {
            QJsonArray array;
            for (const StepRecord &step : *steps) {
                const auto ending = endingOf(workspace, *found, step);
                if (!ending)
                    return shell.fail(ending.error());
                array.append(object(step, *ending));
            }
            QJsonObject document = object(*found);
            document.insert(QStringLiteral("steps"), array);
            shell.document(document);
            return Done;
        }
        print(shell, *found);
        for (const StepRecord &step : *steps) {
            const auto ending = endingOf(workspace, *found, step);
            if (!ending)
                return shell.fail(ending.error());
            print(shell, step, *ending);
        }
        return Done;
    }

    static QString timeText(const QDateTime &time)
    {
        return time.isValid() ? time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))
                              : QString();
    }

    static void print(const Shell &shell, const RunRecord &record)
    {
        const Console &console = shell.console();
        const bool good = record.outcome == QLatin1StringView("done");
        QString line =
            QStringLiteral("%1  %2 UTC  %3 %4  %5 -> %6  %7")

                .arg(shell.verbose() ? record.id : record.id.left(8), timeText(record.startedAt),
                     record.command, record.target, rowsText(record.from), rowsText(record.to),
                     console.styled(record.outcome, good ? Style::Green : Style::Red));
        if (record.finishedAt.isValid()) {
            line += QLatin1StringView(" ") +
                    tr("in %1").arg(durationText(record.startedAt.msecsTo(record.finishedAt)));
        }
        line += QLatin1StringView("  ") + tr("by %1 on %2").arg(record.user, record.host);
        console.out(line);
        if (!record.error.isEmpty())
            console.out(QLatin1StringView("          ") + record.error);
    }

    static void print(const Shell &shell, const StepRecord &step, const Ending &ending)
    {
        const Console &console = shell.console();
        QString line =
            QStringLiteral("  %1  %2 %3  %4  %5")
                .arg(step.position, 3)
                .arg(step.direction, step.revision.isEmpty() ? step.rowsAfter : step.revision,
                     ending.outcome, durationText(step.milliseconds));
        if (step.statementsDone >= 0) {
            line +=
                QLatin1StringView("  ") + tr("%n statement(s) done", nullptr, step.statementsDone);
        }
        if (!ending.finishedBy.isEmpty()) {
            line += QLatin1StringView("  ") +
                    tr("finished by run %1")
                        .arg(shell.verbose() ? ending.finishedBy : ending.finishedBy.left(8));
        }
        console.out(line);
        if (!step.error.isEmpty())
            console.out(QLatin1StringView("       ") + step.error);
    }

    static QJsonObject object(const RunRecord &record)
    {
        QJsonObject object{
            {QStringLiteral("run"), record.id},
            {QStringLiteral("command"), record.command},
            {QStringLiteral("target"), record.target},
            {QStringLiteral("digest"), record.planDigest},
            {QStringLiteral("from"), QJsonArray::fromStringList(record.from)},
            {QStringLiteral("to"), QJsonArray::fromStringList(record.to)},
            {QStringLiteral("tool_version"), record.toolVersion},
            {QStringLiteral("user"), record.user},
            {QStringLiteral("host"), record.host},
            {QStringLiteral("started_at"), record.startedAt.toString(Qt::ISODateWithMs)},
            {QStringLiteral("outcome"), record.outcome},
        };
        if (record.finishedAt.isValid()) {
            object.insert(QStringLiteral("finished_at"),
                          record.finishedAt.toString(Qt::ISODateWithMs));
        }
        if (!record.error.isEmpty())
            object.insert(QStringLiteral("error_message"), record.error);
        return object;
    }

    static QJsonObject object(const StepRecord &step, const Ending &ending)
    {
        QJsonObject object{
            {QStringLiteral("position"), step.position},
            {QStringLiteral("direction"), step.direction},
            {QStringLiteral("revision"), step.revision},
            {QStringLiteral("digest"), step.digest},
            {QStringLiteral("started_at"), step.startedAt.toString(Qt::ISODateWithMs)},
            {QStringLiteral("duration_ms"), step.milliseconds},
            {QStringLiteral("outcome"), ending.outcome},
            {QStringLiteral("rows_after"), step.rowsAfter},
        };
        if (!ending.finishedBy.isEmpty())
            object.insert(QStringLiteral("finished_by"), ending.finishedBy);
        if (step.statementsDone >= 0)
            object.insert(QStringLiteral("statements_done"), step.statementsDone);
        if (!step.error.isEmpty())
            object.insert(QStringLiteral("error_message"), step.error);
        return object;
    }

    std::string m_run{};
    int m_most = 20;
};

} // namespace

std::unique_ptr<Verb> makeLog()
{
    return std::make_unique<Log>();
}

} // namespace cli
