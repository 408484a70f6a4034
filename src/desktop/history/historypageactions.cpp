// The actions of a HistoryPage and what they do.

#include "desktop/history/historypage.h"
#include "desktop/history/legend.h"
#include "desktop/theme/colors.h"
#include "desktop/theme/icons.h"
#include "ui_historypage.h"

#include <QAction>
#include <QFileDialog>
#include <QMenu>
#include <QStyle>
#include <QtConcurrentRun>

#include <algorithm>

namespace desktop {

using namespace Qt::Literals::StringLiterals;

QAction *HistoryPage::addAction(const QString &name, const QString &icon, const QString &text,
                                const QKeySequence &key)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    if (!icon.isEmpty())
        action->setIcon(themedIcon(icon));
    action->setText(text);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QWidget::addAction(action);
    m_viewActions.append(action);
    return action;
}

void HistoryPage::makeActions()
{
    makeFindActions();
    makeViewActions();
    m_ui->previousButton->setDefaultAction(m_previous);
    m_ui->nextButton->setDefaultAction(m_next);
    m_ui->filterButton->setDefaultAction(m_wordsOnly);
    m_ui->pendingButton->setDefaultAction(m_pendingOnly);
    for (QToolButton *button :
         {m_ui->previousButton, m_ui->nextButton, m_ui->filterButton, m_ui->pendingButton}) {
        button->setAccessibleName(button->defaultAction()->toolTip());
    }
    m_ui->pendingButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
}

void HistoryPage::makeFindActions()
{
    const QAction *find = addAction(u"findAction"_s, u"search"_s, tr("&Find…"), QKeySequence::Find);
    connect(find, &QAction::triggered, this, [this] {
        m_ui->searchEdit->setFocus(Qt::ShortcutFocusReason);
        m_ui->searchEdit->selectAll();
    });
    m_next = addAction(u"findNextAction"_s, u"next"_s, tr("Find &Next"), QKeySequence(Qt::Key_F3));
    connect(m_next, &QAction::triggered, this, [this] { goToHit(1); });
    m_previous = addAction(u"findPreviousAction"_s, u"previous"_s, tr("Find &Previous"),
                           QKeySequence(Qt::SHIFT | Qt::Key_F3));
    connect(m_previous, &QAction::triggered, this, [this] { goToHit(-1); });
    m_wordsOnly = addAction(u"filterAction"_s, u"filter"_s, tr("Show &Hits Only"),
                            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    m_wordsOnly->setCheckable(true);
    connect(m_wordsOnly, &QAction::toggled, this, &HistoryPage::rearrange);
    m_pendingOnly = addAction(u"pendingAction"_s, {}, tr("Pendin&g Only"),
                              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    m_pendingOnly->setCheckable(true);
    connect(m_pendingOnly, &QAction::toggled, this, &HistoryPage::rearrange);
}

void HistoryPage::makeViewActions()
{
    m_goToCurrent = addAction(u"goToCurrentAction"_s, u"follow"_s, tr("Go to Where It &Stands"),
                              QKeySequence(Qt::CTRL | Qt::Key_Home));
    connect(m_goToCurrent, &QAction::triggered, m_ui->view, &HistoryView::goToCurrent);
    QAction *back = addAction(u"backAction"_s, {}, tr("Selected &Before"),
                              QKeySequence(Qt::ALT | Qt::Key_Left));
    connect(back, &QAction::triggered, m_ui->view, &HistoryView::goBack);
    QAction *forward = addAction(u"forwardAction"_s, {}, tr("Selected &After"),
                                 QKeySequence(Qt::ALT | Qt::Key_Right));
    connect(forward, &QAction::triggered, m_ui->view, &HistoryView::goForward);

    QAction *zoomIn =
        addAction(u"zoomInAction"_s, u"zoom-in"_s, tr("Zoom &In"), QKeySequence::ZoomIn);
    zoomIn->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    connect(zoomIn, &QAction::triggered, this, [this] { zoomBy(1); });
    QAction *zoomOut = addAction(u"zoomOutAction"_s, u"zoom-out"_s, tr("Zoom &Out"),
                                 QKeySequence(Qt::CTRL | Qt::Key_Minus));
    connect(zoomOut, &QAction::triggered, this, [this] { zoomBy(-1); });
    QAction *zoomReset =
        addAction(u"zoomResetAction"_s, {}, tr("&Reset Zoom"), QKeySequence(Qt::CTRL | Qt::Key_0));
    connect(zoomReset, &QAction::triggered, this, [this] { zoomBy(0); });

    const QAction *legend =
        addAction(u"legendAction"_s, u"info"_s, tr("Signs of the Histor&y…"), {});
    connect(legend, &QAction::triggered, this, [this] {
        auto *dialog = new Legend(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });

    QAction *exporting = addAction(u"exportAction"_s, u"export"_s, tr("&Export"), {});
    auto *menu = new QMenu(this);
    const auto add = [this, menu](const QString &text, ExportFormat format) {
        const QAction *action = menu->addAction(text);
        connect(action, &QAction::triggered, this, [this, format] { askForFile(format); });
    };
    add(tr("As &Text…"), ExportFormat::Text);
    add(tr("As &SVG…"), ExportFormat::Svg);
    add(tr("As P&NG…"), ExportFormat::Png);
    add(tr("As &PDF…"), ExportFormat::Pdf);
    exporting->setMenu(menu);
}

void HistoryPage::setContextActions(const QList<QAction *> &actions)
{
    for (QAction *action : m_ui->view->actions())
        m_ui->view->removeAction(action);
    m_ui->view->addActions(actions);
}

void HistoryPage::setEmptyActions(const QList<QAction *> &noProject,
                                  const QList<QAction *> &noRevisions)
{
    const auto fill = [](QVBoxLayout *layout, const QList<QAction *> &actions) {
        while (QLayoutItem *item = layout->takeAt(0)) {
            delete item->widget();
            delete item;
        }
        for (QAction *action : actions) {
            auto *button = new QToolButton;
            button->setDefaultAction(action);
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
            button->setFocusPolicy(Qt::StrongFocus);
            button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
            layout->addWidget(button);
        }
    };
    fill(m_ui->noProjectPageButtons, noProject);
    fill(m_ui->noRevisionsPageButtons, noRevisions);
}

void HistoryPage::applyLook()
{
    constexpr int problemLines = 6;
    const int side = fontMetrics().height();
    m_ui->problemsEdit->setMaximumHeight(problemLines * fontMetrics().lineSpacing());
    m_ui->problemIcon->setPixmap(themedIcon(u"warning"_s).pixmap(side, side));
    for (QLabel *headline :
         {m_ui->noProjectPageHeadline, m_ui->noRevisionsPageHeadline, m_ui->noResultPageHeadline}) {
        QFont large = font();
        large.setBold(true);
        large.setPointSizeF(large.pointSizeF() * 1.3);
        headline->setFont(large);
    }
}

void HistoryPage::clearFilter()
{
    const QSignalBlocker words(m_wordsOnly);
    const QSignalBlocker pending(m_pendingOnly);
    const QSignalBlocker branch(m_ui->branchBox);
    const QSignalBlocker typed(m_ui->searchEdit);
    m_wordsOnly->setChecked(false);
    m_pendingOnly->setChecked(false);
    m_ui->branchBox->setCurrentIndex(0);
    m_ui->searchEdit->clear();
    showFilter();
    rearrange();
}

/// Buttons that were not told, because their actions were silent.
void HistoryPage::showFilter()
{
    m_ui->filterButton->setChecked(m_wordsOnly->isChecked());
    m_ui->pendingButton->setChecked(m_pendingOnly->isChecked());
}

void HistoryPage::zoomBy(int steps)
{
    constexpr int step = 10;
    HistoryView *view = m_ui->view;
    const int wanted = steps == 0 ? 100 : view->zoom() + steps * step;
    const HistoryView::Place place = view->place();
    view->setZoom(std::clamp(wanted, HistoryView::smallestZoom, HistoryView::largestZoom));
    view->restorePlace(place);
}

void HistoryPage::askForFile(ExportFormat format)
{
    const auto [suffix, name] = [format]() -> std::pair<QString, QString> {
        switch (format) {
        case ExportFormat::Text: return {u"txt"_s, tr("Text (*.txt)")};
        case ExportFormat::Svg: return {u"svg"_s, tr("SVG picture (*.svg)")};
        case ExportFormat::Png: return {u"png"_s, tr("PNG picture (*.png)")};
        case ExportFormat::Pdf: return {u"pdf"_s, tr("PDF document (*.pdf)")};
        }
        return {};
    }();
    auto *dialog = new QFileDialog(this, tr("Export the history"), {}, name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(m_project->config.name + u"-history."_s + suffix);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format](const QString &file) { exportTo(format, file); });
    dialog->open();
}

void HistoryPage::exportTo(ExportFormat format, const QString &file)
{
    if (!m_project || !m_whole)
        return;
    const HistoryExport request{.content = m_model->sharedContent(),
                                .marks = m_model->marks(),
                                .title = m_project->config.name,
                                .font = font(),
                                .palette =
                                    isDark(palette()) ? style()->standardPalette() : palette(),
                                .format = format,
                                .file = file};
    m_ui->messageBanner->showMessage(Tone::Muted, tr("%1 is being written.").arg(file));
    QtConcurrent::run(&m_readers, [request, stop = m_closing.get_token()] {
        return writeExport(request, stop);
    }).then(this, [this, file](const base::Result<> &written) {
        if (written) {
            m_ui->messageBanner->showMessage(Tone::Good, tr("%1 was written.").arg(file));
            Q_EMIT exported(file);
        } else {
            m_ui->messageBanner->showError(written.error());
        }
    });
}

} // namespace desktop
