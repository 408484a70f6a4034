#include "desktop/shell/operationcommands.h"

#include "desktop/runs/checksheet.h"
#include "desktop/runs/mergesheet.h"
#include "desktop/runs/newrevisionsheet.h"
#include "desktop/runs/reviewsheet.h"
#include "desktop/runs/runsheet.h"
#include "desktop/settings/remembersize.h"
#include "desktop/theme/icons.h"

#include <QAction>

#include <algorithm>
#include <array>
#include <utility>

namespace desktop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array operations{Operation::UpgradeToHead, Operation::UpgradeHere,
                                Operation::DowngradeHere, Operation::DowngradeOne,
                                Operation::StampHere};

QKeySequence keyOf(Operation operation)
{
    switch (operation) {
    case Operation::UpgradeToHead: return {u"Ctrl+Shift+U"_s};
    case Operation::UpgradeHere: return {u"Ctrl+U"_s};
    case Operation::DowngradeHere: return {u"Ctrl+B"_s};
    case Operation::DowngradeOne: return {u"Ctrl+Shift+B"_s};
    case Operation::StampHere: return {u"Ctrl+T"_s};
    }
    return {};
}

bool needsRevision(Operation operation)
{
    return operation == Operation::UpgradeHere || operation == Operation::DowngradeHere ||
           operation == Operation::StampHere;
}

bool goesBack(Operation operation)
{
    return operation == Operation::DowngradeHere || operation == Operation::DowngradeOne;
}

} // namespace

OperationCommands::OperationCommands(JobList &jobs, Settings &settings, const base::Clock &clock,
                                     HistoryPage &page, QWidget *window)
    : QObject(window)
    , m_jobs(jobs)
    , m_settings(settings)
    , m_clock(clock)
    , m_page(page)
    , m_window(window)
{
    for (const Operation operation : operations) {
        auto *action =
            new QAction(themedIcon(operationIcon(operation)), operationText(operation), this);
        action->setShortcut(keyOf(operation));
        connect(action, &QAction::triggered, this, [this, operation] { run(operation); });
        m_actions.append(action);
    }
    connect(&page, &HistoryPage::selectionChanged, this, &OperationCommands::update);
    update();
}

void OperationCommands::setContext(Context context)
{
    m_context = std::move(context);
    update();
}

void OperationCommands::update()
{
    for (std::size_t i = 0; i < operations.size(); ++i) {
        QAction *action = m_actions.at(static_cast<qsizetype>(i));
        const QString refusal = refusalOf(operations.at(i));
        action->setEnabled(refusal.isEmpty());
        QString name = action->text();
        name.remove(u'&');
        action->setToolTip(refusal.isEmpty() ? name : refusal);
        action->setStatusTip(action->toolTip());
    }
    const QString refusal = writingRefusal();
    for (const auto &[action, tip] : std::as_const(m_writing)) {
        action->setEnabled(refusal.isEmpty());
        action->setToolTip(refusal.isEmpty() ? tip : refusal);
        action->setStatusTip(action->toolTip());
    }
}

void OperationCommands::setWritingActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions)
        m_writing.append({action, action->toolTip()});
    update();
}

QString OperationCommands::refusalOf(Operation operation) const
{
    if (!m_context.readOnly.isEmpty())
        return readOnlyRefusal();
    if (!m_context.target)
        return tr("Choose a connection whose database can be reached.");
    if (m_context.rows.isEmpty() && goesBack(operation))
        return tr("Nothing is applied.");
    if (needsRevision(operation) && m_page.selectedRevision().isEmpty())
        return tr("Select a revision in the history.");
    return pointlessness(operation);
}

/// Why \a operation would change nothing, as far as that can be told without a plan.
QString OperationCommands::pointlessness(Operation operation) const
{
    if (!m_context.project || m_context.applied.size() != m_context.project->graph.size())
        return {};
    const QString revision = m_page.selectedRevision();
    const bool isApplied = m_context.applied.value(m_context.project->graph.indexOf(revision));
    if (operation == Operation::UpgradeHere && isApplied)
        return tr("The selected revision is applied already.");
    if (operation == Operation::DowngradeHere && !isApplied)
        return tr("The selected revision is not applied.");
    if (operation == Operation::DowngradeHere && m_context.rows == QStringList{revision})
        return tr("The database stands at the selected revision.");
    return {};
}

QString OperationCommands::writingRefusal() const
{
    if (!m_context.project)
        return tr("Open a project, or choose a connection.");
    if (!m_context.readOnly.isEmpty())
        return readOnlyRefusal();
    return {};
}

QString OperationCommands::readOnlyRefusal() const
{
    return tr("%1 is a read-only connection: nothing can be changed through it.")
        .arg(m_context.readOnly);
}

QString OperationCommands::refusal(const QAction *action) const
{
    if (std::ranges::any_of(m_writing, [&](const auto &one) { return one.first == action; }))
        return writingRefusal();
    const qsizetype index = m_actions.indexOf(action);
    return index < 0 ? tr("Not available here.")
                     : refusalOf(operations.at(static_cast<std::size_t>(index)));
}

void OperationCommands::run(Operation operation)
{
    const std::optional<Target> &target = m_context.target;
    if (!target || !refusalOf(operation).isEmpty())
        return;
    auto *sheet =
        new RunSheet(*target, operation, m_page.selectedRevision(), m_jobs, m_clock, m_window);
    connect(sheet, &RunSheet::phaseChanged, this, [this, sheet] {
        if (sheet->phase() == RunSheet::Phase::Running)
            Q_EMIT jobStarted(sheet->job());
    });
    show(sheet);
}

/// As large as a person last made one of its kind.
void OperationCommands::show(QDialog *sheet)
{
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    rememberSize(*sheet, m_settings);
    sheet->open();
}

void OperationCommands::writeRevision()
{
    writeRevision(false);
}

void OperationCommands::writeRevision(bool fromModels)
{
    if (!writingRefusal().isEmpty())
        return;
    auto *sheet = new NewRevisionSheet(
        {.config = m_context.project->config, .target = m_context.target},
        fromModels ? QString() : m_page.selectedRevision(), m_jobs, m_clock, m_window);
    if (fromModels)
        sheet->setAutogenerates();
    open(sheet);
}

void OperationCommands::mergeHeads()
{
    if (!writingRefusal().isEmpty())
        return;
    open(new MergeSheet({.config = m_context.project->config, .target = m_context.target}, m_jobs,
                        m_clock, m_window));
}

void OperationCommands::open(WritingSheet *sheet)
{
    connect(sheet, &WritingSheet::created, this,
            [this, sheet](const QString &, const QString &revision) {
                Q_EMIT written(revision);
                if (!sheet->place().isPython())
                    return;
                // What Alembic made was not read by anybody yet.
                const QList<migration::WrittenScript> scripts = sheet->written();
                sheet->accept();
                review(scripts);
            });
    show(sheet);
}

void OperationCommands::review(const QList<migration::WrittenScript> &scripts)
{
    auto *sheet = new ReviewSheet(scripts, m_clock, m_window);
    connect(sheet, &ReviewSheet::historyWanted, this, &OperationCommands::revisionWanted);
    connect(sheet, &ReviewSheet::deleted, this, [this] { Q_EMIT written({}); });
    show(sheet);
}

QString OperationCommands::checkRefusal() const
{
    return m_context.target ? QString() : tr("Choose a connection whose database can be reached.");
}

void OperationCommands::check()
{
    if (!m_context.target)
        return;
    auto *sheet = new CheckSheet(*m_context.target, m_jobs, m_window);
    connect(sheet, &CheckSheet::revisionWanted, this, [this] { writeRevision(true); });
    show(sheet);
}

} // namespace desktop
