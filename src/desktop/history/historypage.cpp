#include "desktop/history/historypage.h"

#include "desktop/history/detailspane.h"
#include "desktop/history/projectwatcher.h"
#include "desktop/settings/settings.h"
#include "desktop/theme/icons.h"
#include "ui_historypage.h"

#include <QAction>
#include <QDir>
#include <QHeaderView>
#include <QKeyEvent>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace desktop {

using namespace Qt::Literals::StringLiterals;
using scripts::Project;

namespace {

constexpr int typingPause = 120;   ///< Milliseconds before what was typed is looked for.
constexpr int selectingPause = 60; ///< Milliseconds before files of a selection are read.
constexpr int readers = 3;         ///< A long walk through git must not hold up a file.
constexpr int listShare = 640;     ///< Of the width, to that of the details.
constexpr int detailsShare = 360;
constexpr qsizetype mostProblems = 1'000;

/// A problem with its place and its hint, on one line.
QString sentences(const base::Error &problem)
{
    QString text = problem.message;
    if (!problem.file.isEmpty() && !text.contains(problem.file)) {
        const QString place =
            problem.line > 0 ? u"%1:%2"_s.arg(problem.file).arg(problem.line) : problem.file;
        text.prepend(place + u": "_s);
    }
    if (!problem.hint.isEmpty())
        text += (text.endsWith(u'.') ? u" "_s : u". "_s) + problem.hint;
    return text;
}

} // namespace

HistoryPage::HistoryPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::HistoryPage>())
    , m_model(new HistoryModel(this))
    , m_watcher(new ProjectWatcher(this))
{
    m_arrangers.setMaxThreadCount(1);
    m_readers.setMaxThreadCount(readers);
    m_ui->setupUi(this);
    m_ui->view->setHistory(m_model);
    m_ui->view->setZoom(m_ui->view->zoom());
    setFocusProxy(m_ui->view);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    m_selecting.setSingleShot(true);
    m_selecting.setInterval(selectingPause);
    makeActions();
    connectParts();
    applyLook();
    m_ui->messageBanner->dismiss();
    m_ui->problemsEdit->hide();
    fillBranches();
    showProblems();
    chooseStackPage();
}

HistoryPage::~HistoryPage()
{
    m_closing.request_stop();
    m_arranging.request_stop();
    m_reading.request_stop();
    m_arrangers.waitForDone();
    m_readers.waitForDone();
}

void HistoryPage::connectParts()
{
    connect(m_ui->view, &HistoryView::revisionSelected, this, &HistoryPage::select);
    connect(m_ui->view, &HistoryView::revisionActivated, this, &HistoryPage::activated);
    connect(m_ui->view, &HistoryView::zoomAsked, this, &HistoryPage::zoomBy);
    connect(m_watcher, &ProjectWatcher::changed, this, &HistoryPage::projectChangeSeen);
    connect(&m_typing, &QTimer::timeout, this, &HistoryPage::rearrange);
    connect(&m_selecting, &QTimer::timeout, this, &HistoryPage::readSelected);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_ui->searchEdit, &QLineEdit::returnPressed, this, [this] {
        const bool back = QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier);
        goToHit(back ? -1 : 1);
    });
    connect(m_ui->branchBox, &QComboBox::currentIndexChanged, this, &HistoryPage::rearrange);
    connect(m_ui->clearButton, &QPushButton::clicked, this, &HistoryPage::clearFilter);
    connect(m_ui->moreProblemsButton, &QToolButton::toggled, m_ui->problemsEdit,
            &QWidget::setVisible);
}

DetailsPane &HistoryPage::details()
{
    if (m_details != nullptr)
        return *m_details;
    m_details = new DetailsPane(m_ui->splitter);
    m_details->setObjectName(u"details"_s);
    m_details->setEngine(m_engine);
    m_ui->splitter->setStretchFactor(0, listShare);
    m_ui->splitter->setStretchFactor(1, detailsShare);
    if (!m_ui->splitter->restoreState(m_splitterState))
        m_ui->splitter->setSizes({listShare, detailsShare});
    connect(m_details, &DetailsPane::revisionAsked, this, &HistoryPage::selectRevision);
    connect(m_details, &DetailsPane::sqlWanted, this, &HistoryPage::sqlWanted);
    return *m_details;
}

void HistoryPage::expectProject()
{
    m_isExpecting = true;
    chooseStackPage();
}

void HistoryPage::setProject(std::shared_ptr<const Project> project)
{
    if (std::exchange(m_isExpecting, false))
        chooseStackPage();
    if (project == m_project)
        return;
    const bool isOther = !project || !m_project || project->config.file != m_project->config.file;
    m_project = std::move(project);
    m_whole.reset();
    m_index = m_project ? std::make_shared<SearchIndex>(m_project) : nullptr;
    m_shownDetails.clear();
    if (isOther) {
        m_selected.clear();
        m_histories.reset();
        m_model->setFileHistories({});
        if (m_details != nullptr)
            m_details->clear();
        m_model->setMatches({});
        m_model->setContent(std::make_shared<const HistoryContent>());
        m_model->setMarks({});
        m_ui->view->restorePlace({});
    }
    if (m_index)
        m_index->setFileHistories(m_histories);
    fillBranches();
    showProblems();
    chooseStackPage();
    if (!m_project) {
        m_watcher->stop();
        ++m_asked; // What is under way belongs to what was shown before.
        Q_EMIT selectionChanged({});
        return;
    }
    m_watcher->watch(m_project->config, m_project->readAt);
    rearrange();
    readHistories();
}

HistoryFilter HistoryPage::filter() const
{
    HistoryFilter filter{.pendingOnly = m_pendingOnly->isChecked(),
                         .branch = m_ui->branchBox->currentData().toString(),
                         .words = SearchIndex::wordsOf(m_ui->searchEdit->text()),
                         .wordsOnly = m_wordsOnly->isChecked()};
    const auto target = std::ranges::find_if(m_marks, &DatabaseMark::isTarget);
    if (target != m_marks.cend())
        filter.applied = target->applied;
    // Without a target nothing is known to be pending, and hiding everything would say otherwise.
    if (filter.applied.isEmpty())
        filter.pendingOnly = false;
    return filter;
}

void HistoryPage::rearrange()
{
    m_typing.stop();
    if (!m_project)
        return;
    m_arranging.request_stop();
    m_arranging = std::stop_source();
    ++m_waiting;
    QtConcurrent::run(&m_arrangers, [project = m_project, whole = m_whole, index = m_index,
                                     filter = filter(), stop = m_arranging.get_token()] {
        return arrange(project, whole, *index, filter, stop);
    }).then(this, [this, number = ++m_asked](Arrangement arrangement) {
        --m_waiting;
        if (number == m_asked && arrangement.isComplete)
            apply(std::move(arrangement));
    });
}

void HistoryPage::apply(Arrangement arrangement)
{
    const HistoryView::Place place = m_ui->view->place();
    const QString selected = m_selected;
    const QStringList words = SearchIndex::wordsOf(m_ui->searchEdit->text());
    const bool isSearched = !words.isEmpty() && !arrangement.matches.empty();
    m_whole = arrangement.whole;
    m_ui->view->setWords(words);
    {
        const QSignalBlocker blocked(m_ui->view);
        if (m_model->sharedContent() != arrangement.shown) {
            m_model->setMarks({});
            m_model->setContent(arrangement.shown);
        }
        m_model->setMatches(std::move(arrangement.matches));
        chooseStackPage();
        applyMarks();
        if (m_ui->view->selectRevision(selected))
            m_ui->view->restorePlace(place);
    }
    if (m_whole->rowOf(selected) < 0) {
        m_ui->view->setCurrentIndex(m_model->index(0, HistoryModel::Graph));
    } else {
        showSelected();
    }
    const int current = m_ui->view->currentIndex().row();
    if (isSearched && m_ui->searchEdit->hasFocus() && (current < 0 || !m_model->isMatch(current)))
        goToHit(1);
    refreshCount();
}

void HistoryPage::setMarks(QList<DatabaseMark> marks)
{
    m_marks = std::move(marks);
    applyMarks();
    showProblems();
    if (m_pendingOnly->isChecked())
        rearrange();
}

void HistoryPage::setPlan(const QStringList &revisions)
{
    m_plan = revisions;
    applyMarks();
}

void HistoryPage::applyMarks()
{
    // Marks speak of the graph that they were made for, so they wait for its layout.
    if (!m_whole)
        return;
    m_model->setMarks(HistoryMarks(m_whole->graph(), m_marks, m_plan));
    m_goToCurrent->setEnabled(m_model->marks().target() != nullptr);
    m_pendingOnly->setEnabled(m_model->marks().target() != nullptr);
    m_ui->view->showColumns();
    m_ui->view->refreshScrollMarks();
    showSelected();
}

void HistoryPage::readHistories()
{
    m_reading.request_stop();
    m_reading = std::stop_source();
    QtConcurrent::run(&m_readers, [locations = m_project->config.locations,
                                   stop = m_reading.get_token()] {
        HistoryModel::FileHistories all;
        for (const QString &location : locations)
            all.insert(scripts::fileHistories(location, stop));
        return all;
    }).then(this, [this, project = m_project](const HistoryModel::FileHistories &histories) {
        if (project != m_project)
            return;
        m_histories = std::make_shared<const HistoryModel::FileHistories>(histories);
        m_model->setFileHistories(m_histories);
        m_index->setFileHistories(m_histories);
        m_ui->view->showColumns();
        showSelected();
    });
}

void HistoryPage::setEngine(database::Engine engine)
{
    m_engine = engine;
    if (m_details != nullptr)
        m_details->setEngine(engine);
}

void HistoryPage::setSql(const RevisionSql &sql)
{
    details().setSql(sql);
}

void HistoryPage::setRuns(const QString &revision, const QList<RunsOfRevision> &runs)
{
    details().setRuns(revision, runs);
}

QString HistoryPage::selectedRevision() const
{
    return m_selected;
}

void HistoryPage::selectRevision(const QString &id)
{
    if (m_ui->view->selectRevision(id) || id.isEmpty())
        return;
    // First of all: an arrangement that is ready at once is applied at once.
    m_selected = id;
    if (m_whole && m_whole->rowOf(id) >= 0)
        clearFilter(); // It is hidden; whoever asks for it wants to see it.
    showSelected();
    Q_EMIT selectionChanged(id);
}

void HistoryPage::select(const QString &id)
{
    if (id.isEmpty() || id == m_selected)
        return;
    m_selected = id;
    showSelected();
    refreshCount();
    Q_EMIT selectionChanged(id);
}

/// What is in memory is shown at once; files and run logs follow when the selection rests.
void HistoryPage::showSelected()
{
    const int row = m_whole ? m_whole->rowOf(m_selected) : -1;
    if (row < 0)
        return;
    details().showRevision(*m_whole, m_model->marks(), row);
    std::optional<scripts::FileHistory> history;
    if (m_histories) {
        if (const auto found = m_histories->constFind(QDir::cleanPath(m_whole->revision(row).path));
            found != m_histories->cend()) {
            history = *found;
        }
    }
    details().setFileHistory(history);
    if (m_shownDetails != m_selected)
        m_selecting.start();
}

void HistoryPage::readSelected()
{
    const int index = m_project ? m_project->graph.indexOf(m_selected) : -1;
    if (index < 0)
        return;
    m_shownDetails = m_selected;
    QtConcurrent::run(&m_readers, [project = m_project, index] {
        return readDetails(project, index);
    }).then(this, [this](const RevisionDetails &found) { details().setDetails(found); });
    Q_EMIT runsWanted(m_selected);
}

void HistoryPage::fillBranches()
{
    const QString before = m_ui->branchBox->currentData().toString();
    const QSignalBlocker blocked(m_ui->branchBox);
    m_ui->branchBox->clear();
    m_ui->branchBox->addItem(tr("All branches"));
    for (const QString &label : m_project ? m_project->graph.declaredLabels() : QStringList())
        m_ui->branchBox->addItem(label, label);
    m_ui->branchBox->setCurrentIndex(std::max(0, m_ui->branchBox->findData(before)));
    m_ui->branchBox->setVisible(m_ui->branchBox->count() > 1);
}

void HistoryPage::showProblems()
{
    QStringList problems;
    if (m_project) {
        for (const base::Error &problem : m_project->problems) {
            problems.append(sentences(problem));
        }
        problems += HistoryMarks(m_project->graph, m_marks, {}).strangers(m_project->graph);
    }
    m_ui->problemBanner->setVisible(!problems.isEmpty());
    if (problems.isEmpty()) {
        m_ui->moreProblemsButton->setChecked(false);
        return;
    }
    m_ui->problemLabel->setText(problems.first());
    const auto more = static_cast<int>(problems.size()) - 1;
    m_ui->moreProblemsButton->setText(tr("%n more", nullptr, more));
    m_ui->moreProblemsButton->setVisible(more > 0);
    if (more == 0)
        m_ui->moreProblemsButton->setChecked(false);
    m_ui->problemsEdit->setPlainText(problems.mid(0, mostProblems).join(u'\n'));
}

void HistoryPage::chooseStackPage()
{
    QWidget *page = m_ui->graphPage;
    const bool hasRevisions = m_project && m_project->graph.size() > 0;
    if (!m_project) {
        page = m_isExpecting ? m_ui->readingPage : m_ui->noProjectPage;
    } else if (!hasRevisions) {
        page = m_ui->noRevisionsPage;
    } else if (m_whole && m_model->rowCount() == 0) {
        m_ui->noResultPageText->setText(
            tr("None of %n revisions is pending, of this branch and has these words.", nullptr,
               m_project->graph.size()));
        page = m_ui->noResultPage;
    }
    if (page == m_ui->graphPage)
        details();
    m_ui->stack->setCurrentWidget(page);
    m_ui->searchBar->setVisible(hasRevisions);
    for (QAction *action : std::as_const(m_viewActions))
        action->setEnabled(hasRevisions);
}

void HistoryPage::refreshCount()
{
    const int rows = m_model->rowCount();
    const bool isSearched = !SearchIndex::wordsOf(m_ui->searchEdit->text()).isEmpty();
    int hits = 0;
    int position = 0;
    for (int row = 0; isSearched && row < rows; ++row) {
        if (!m_model->isMatch(row))
            continue;
        ++hits;
        if (row == m_ui->view->currentIndex().row())
            position = hits;
    }
    QString text;
    if (isSearched) {
        text = hits == 0       ? tr("No hits")
               : position == 0 ? tr("%n hits", nullptr, hits)
                               : tr("%1 of %2").arg(position).arg(hits);
    }
    m_ui->countLabel->setText(text);
    m_ui->countLabel->setVisible(!text.isEmpty());
    m_next->setEnabled(hits > 0);
    m_previous->setEnabled(hits > 0);
}

void HistoryPage::goToHit(int step)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int current = m_ui->view->currentIndex().row();
    const int start = current < 0 ? (step > 0 ? -1 : rows) : current;
    for (int tried = 1; tried <= rows; ++tried) {
        const int row = ((start + step * tried) % rows + rows) % rows;
        if (m_model->isMatch(row)) {
            m_ui->view->selectRevision(m_model->id(row));
            return;
        }
    }
}

void HistoryPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_ui->view->setZoom(m_ui->view->zoom());
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        applyLook();
}

void HistoryPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_ui->searchEdit->hasFocus()) {
        m_ui->searchEdit->clear();
        m_ui->view->setFocus();
        return;
    }
    if (event->key() == Qt::Key_Down && m_ui->searchEdit->hasFocus()) {
        m_ui->view->setFocus();
        return;
    }
    QWidget::keyPressEvent(event);
}

void HistoryPage::saveState(Settings &settings) const
{
    settings.setValue(u"history/header"_s, m_ui->view->header()->saveState());
    QStringList chosen;
    for (const int column : m_ui->view->chosenColumns())
        chosen.append(QString::number(column));
    settings.setValue(u"history/chosenColumns"_s, chosen);
    if (m_details != nullptr)
        settings.setValue(u"history/splitter"_s, m_ui->splitter->saveState());
    settings.setValue(u"history/zoom"_s, m_ui->view->zoom());
}

void HistoryPage::restoreState(const Settings &settings)
{
    m_splitterState = settings.value(u"history/splitter"_s).toByteArray();
    if (m_details != nullptr)
        m_ui->splitter->restoreState(m_splitterState);
    bool isNumber = false;
    const int zoom = settings.value(u"history/zoom"_s).toInt(&isNumber);
    if (isNumber)
        m_ui->view->setZoom(std::clamp(zoom, HistoryView::smallestZoom, HistoryView::largestZoom));
    // After the zoom, which widens the columns with the font.
    QList<int> chosen;
    for (const QString &column : settings.value(u"history/chosenColumns"_s).toStringList())
        chosen.append(column.toInt());
    m_ui->view->restoreHeader(settings.value(u"history/header"_s).toByteArray(), chosen);
}

} // namespace desktop
