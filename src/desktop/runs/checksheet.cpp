#include "desktop/runs/checksheet.h"

#include "desktop/runs/runpreview.h"
#include "desktop/theme/icons.h"
#include "migration/connectionlog.h"
#include "migration/explain.h"
#include "ui_checksheet.h"

#include <utility>

namespace desktop {

using namespace Qt::Literals::StringLiterals;

namespace {

QString iconOf(Tone tone)
{
    return tone == Tone::Bad ? u"error"_s : tone == Tone::Caution ? u"warning"_s : u"info"_s;
}

/// "id: message" of what the database does not have.
QStringList pendingOf(const revisions::RevisionGraph &graph, const migration::Standing &standing)
{
    QStringList pending;
    for (const QString &id : migration::pendingIds(graph, standing)) {
        const int index = graph.indexOf(id);
        const QString message = index < 0 ? QString() : graph.at(index).message;
        pending.append(message.isEmpty()
                           ? id
                           : CheckSheet::tr("%1: %2").arg(id, message.section(u'\n', 0, 0)));
    }
    return pending;
}

} // namespace

CheckSheet::CheckSheet(Target target, JobList &jobs, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CheckSheet>())
    , m_target(std::move(target))
    , m_jobs(jobs)
{
    m_ui->setupUi(this);
    setWindowTitle(tr("Check %1").arg(m_target.name));
    m_ui->band->setEnvironment(m_target.environment);
    m_ui->badge->setEnvironment(m_target.environment);
    m_ui->titleLabel->setText(windowTitle());
    const int margin = style()->pixelMetric(QStyle::PM_LayoutLeftMargin, nullptr, this);
    m_ui->bodyLayout->setContentsMargins(margin, margin, margin, margin);
    const QSize letter(fontMetrics().averageCharWidth(), fontMetrics().height());
    resize(90 * letter.width(), 28 * letter.height());
    QFont bold = font();
    bold.setBold(true);
    m_ui->titleLabel->setFont(bold);
    m_ui->checkButton->setIcon(themedIcon(u"refresh"_s));
    m_ui->revisionButton->setIcon(themedIcon(u"new"_s));
    connect(m_ui->checkButton, &QPushButton::clicked, this, &CheckSheet::check);
    connect(m_ui->revisionButton, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT revisionWanted();
    });
    check();
}

CheckSheet::~CheckSheet() = default;

void CheckSheet::check()
{
    const auto account = std::make_shared<Account>();
    const auto work = [account, target = m_target](jobs::Context &context) -> jobs::Outcome {
        if (target.config.kind == scripts::ProjectKind::Alembic)
            account->engine = findEngine(target.config, context);
        migration::ConnectionLog log(context); // Must outlive the connection.
        auto workspace = target.open(sessionOptions(log, context));
        if (!workspace) {
            account->report = base::failure(workspace.error());
            return {.result = base::failure(std::move(workspace.error()))};
        }
        account->report = migration::check(*workspace, true, context);
        if (!account->report) {
            account->report =
                base::failure(migration::explained(account->report.error(), workspace->project));
            return {.result = base::failure(account->report.error())};
        }
        account->lines = linesOf(workspace->project, *account->report);
        for (const Line &line : std::as_const(account->lines)) {
            context.log(line.tone == Tone::Bad ? base::Level::Error : base::Level::Warning,
                        line.text);
        }
        return {.summary = account->report->isFine ? tr("Everything is as it should be.")
                                                   : tr("The check found something.")};
    };
    m_busy = true;
    m_ui->list->clear();
    m_ui->list->hide();
    m_ui->banner->dismiss();
    m_ui->checkButton->hide();
    m_ui->revisionButton->hide();
    m_ui->progressBar->show();
    m_ui->summaryLabel->setText(tr("The project and the database are being compared…"));
    JobRequest request = requestFor(m_target, windowTitle());
    request.kind = u"check."_s + m_target.profile;
    jobs::Job *job = m_jobs.start(request, work);
    m_ui->stopButton->setJob(job);
    connect(job, &jobs::Job::finished, this, [this, account] { finished(*account); });
}

void CheckSheet::finished(const Account &account)
{
    m_busy = false;
    m_ui->stopButton->setJob(nullptr);
    m_ui->progressBar->hide();
    m_ui->checkButton->show();
    m_ui->engineLabel->setText(account.engine ? account.engine->text() : QString());
    m_ui->engineLabel->setVisible(account.engine.has_value());
    if (account.report) {
        showReport(account);
    } else {
        m_ui->summaryLabel->setText(tr("It could not be checked."));
        const bool stopped = account.report.error().code == base::ErrorCode::Cancelled;
        m_ui->banner->showError(account.report.error(), stopped ? Tone::Caution : Tone::Bad);
    }
    m_ui->closeButton->setFocus();
    Q_EMIT checked();
}

/// What the report says, line by line. On a worker.
QList<CheckSheet::Line> CheckSheet::linesOf(const scripts::Project &project,
                                            const migration::CheckReport &report)
{
    QList<Line> lines;
    for (const base::Error &problem : project.problems)
        lines.append({.tone = Tone::Bad, .text = problem.message, .more = problem.where()});
    for (const migration::Finding &finding : report.standing.findings) {
        lines.append(
            {.tone = Tone::Bad, .text = finding.error.message, .more = finding.error.hint});
    }
    for (const QString &pending : pendingOf(project.graph, report.standing)) {
        lines.append({.text = report.standing.isPendingKnown
                                  ? tr("Pending: %1").arg(pending)
                                  : tr("Not known whether it is applied: %1").arg(pending)});
    }
    for (const migration::ModelDifference &difference : report.differences)
        lines.append({.text = difference.text});
    if (!report.standing.database.version.exists)
        lines.append({.text = tr("The database is not initialised.")});
    return lines;
}

void CheckSheet::showReport(const Account &account)
{
    const migration::CheckReport &report = *account.report;
    for (const Line &line : account.lines)
        addLine(line);
    m_ui->revisionButton->setVisible(!report.differences.isEmpty());
    m_ui->list->setVisible(m_ui->list->count() > 0);

    QString summary;
    if (report.isFine && report.comparedModels) {
        summary = tr("The database is up to date, every applied script is as it was applied, and "
                     "the models have nothing that it has not.");
    } else if (report.isFine) {
        summary = tr("The database is up to date, and every applied script is as it was applied.");
    } else if (!report.differences.isEmpty()) {
        summary = tr("The models and the database differ in %n place(s).", nullptr,
                     static_cast<int>(report.differences.size()));
    } else {
        summary = tr("%n thing(s) are not as they should be.", nullptr, m_ui->list->count());
    }
    if (!report.comparedModels && m_target.config.kind == scripts::ProjectKind::Alembic) {
        summary += u' ' + (report.isFine ? tr("env.py names no models to compare with.")
                                         : tr("The models are compared once that is settled."));
    }
    m_ui->summaryLabel->setText(summary);
}

void CheckSheet::addLine(const Line &line)
{
    auto *item = new QListWidgetItem(
        themedIcon(iconOf(line.tone)),
        line.more.isEmpty() ? line.text : line.text + u'\n' + line.more, m_ui->list);
    item->setToolTip(item->text());
}

} // namespace desktop
