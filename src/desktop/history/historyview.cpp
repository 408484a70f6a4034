#include "desktop/history/historyview.h"

#include "desktop/history/graphdelegate.h"
#include "desktop/history/historymodel.h"
#include "desktop/history/markedscrollbar.h"

#include <QContextMenuEvent>
#include <QDateTime>
#include <QGuiApplication>
#include <QHash>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>
#include <cmath>

namespace desktop {

namespace {

constexpr qsizetype longestTrail = 100;
/// Of all columns but that of the messages together: messages keep a good part of the width,
/// however large the font is and however narrow the window.
constexpr double mostOfWidth = 0.62;
constexpr qint64 typingPause = 1000; ///< Milliseconds after which typing begins anew.

bool givesWay(int column)
{
    return column == HistoryModel::Databases || column == HistoryModel::Author;
}

} // namespace

HistoryView::HistoryView(QWidget *parent)
    : QTreeView(parent)
    , m_bar(new MarkedScrollBar(this))
{
    setVerticalScrollBar(m_bar);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTextElideMode(Qt::ElideRight);
    setAccessibleName(tr("History"));
    setAccessibleDescription(
        tr("Ctrl with up and down goes along the lines, Ctrl with left and right to the other "
           "parents of a merge."));
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(true);
    header()->setHighlightSections(false);
    // Columns fit what is in sight: that of a thousand rows takes longer to find out than to paint.
    header()->setResizeContentsPrecision(0);
}

HistoryView::~HistoryView() = default;

void HistoryView::setHistory(HistoryModel *model)
{
    m_model = model;
    m_delegate = new GraphDelegate(*model, this);
    setModel(model);
    setItemDelegate(m_delegate);
    header()->setSectionResizeMode(HistoryModel::Graph, QHeaderView::Stretch);
    connect(header(), &QHeaderView::sectionResized, this, [this](int column) {
        // The header changes widths on its own accord, too.
        const bool isDragged = QGuiApplication::mouseButtons().testFlag(Qt::LeftButton);
        if (isDragged && !m_isFitting && column != HistoryModel::Graph &&
            !m_chosen.contains(column))
            m_chosen.append(column);
    });
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT revisionActivated(m_model->id(index.row()));
    });
}

void HistoryView::setWords(const QStringList &words)
{
    m_delegate->setWords(words);
    viewport()->update();
}

void HistoryView::setZoom(int percent)
{
    m_zoom = percent;
    QFont scaled = parentWidget() ? parentWidget()->font() : QFont();
    scaled.setPointSizeF(scaled.pointSizeF() * percent / 100);
    const double ratio =
        QFontMetricsF(scaled).averageCharWidth() / QFontMetricsF(font()).averageCharWidth();
    setFont(scaled);
    if (m_hasWidths)
        widenColumns(ratio);
    scheduleDelayedItemsLayout();
}

void HistoryView::widenColumns(double ratio)
{
    const QScopedValueRollback fitting(m_isFitting, true);
    double others = 0;
    for (int column = HistoryModel::Graph + 1; column < header()->count(); ++column)
        others += isColumnHidden(column) ? 0 : columnWidth(column);
    if (others > 0)
        ratio = std::min(ratio, mostOfWidth * viewport()->width() / others);
    for (int column = HistoryModel::Graph + 1; column < header()->count(); ++column)
        setColumnWidth(column, static_cast<int>(std::lround(columnWidth(column) * ratio)));
}

QString HistoryView::selectedRevision() const
{
    return m_model->id(currentIndex().row());
}

bool HistoryView::selectRevision(const QString &id)
{
    const int row = m_model->content().rowOf(id);
    if (row < 0)
        return false;
    const QModelIndex index = m_model->index(row, HistoryModel::Graph);
    setCurrentIndex(index);
    scrollTo(index);
    return true;
}

HistoryView::Place HistoryView::place() const
{
    const QModelIndex top = indexAt(QPoint(0, 0));
    if (!top.isValid())
        return {};
    return {.id = m_model->id(top.row()),
            .offset = visualRect(top).top(),
            .isTop = verticalScrollBar()->value() == 0};
}

void HistoryView::restorePlace(const Place &place)
{
    const int row = m_model->content().rowOf(place.id);
    if (place.isTop || row < 0)
        return;
    // Asking for a position lays the rows out, without which there is no range to scroll in.
    scrollTo(m_model->index(row, HistoryModel::Graph), QAbstractItemView::PositionAtTop);
    verticalScrollBar()->setValue(verticalScrollBar()->value() - place.offset);
}

void HistoryView::refreshScrollMarks()
{
    const int rows = m_model->rowCount();
    QList<double> found;
    QList<double> standing;
    const auto placeOf = [rows](int row) { return rows < 2 ? 0.0 : double(row) / (rows - 1); };
    for (int row = 0; row < rows; ++row) {
        if (m_model->isMatch(row))
            found.append(placeOf(row));
    }
    for (const DatabaseMark &mark : m_model->marks().databases()) {
        for (const QString &id : mark.rows) {
            if (const int row = m_model->content().rowOf(id); row >= 0)
                standing.append(placeOf(row));
        }
    }
    m_bar->setMarks(std::move(found), std::move(standing));
}

void HistoryView::showColumns()
{
    const HistoryMarks &marks = m_model->marks();
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        setColumnHidden(HistoryModel::State, !marks.target());
        setColumnHidden(HistoryModel::Databases, marks.databases().isEmpty());
        setColumnHidden(HistoryModel::Author, !m_model->hasAuthors());
    }
    if (m_model->rowCount() > 0)
        fitColumns();
}

void HistoryView::fitColumns()
{
    const QScopedValueRollback fitting(m_isFitting, true);
    const int letter = fontMetrics().averageCharWidth();
    constexpr int lettersOfText = 24;
    constexpr int lettersOfChips = 48;
    // Before the view is seen nobody knows how wide it is.
    const int width = isVisible() ? viewport()->width() : QWIDGETSIZE_MAX;
    // What the messages in sight leave over is there for the others.
    double room = std::max(mostOfWidth * width,
                           static_cast<double>(width - sizeHintForColumn(HistoryModel::Graph)));
    QHash<int, int> wanted;
    double total = 0;
    double spare = 0; // What the columns that give way first have beyond their headers.
    for (const int column : {HistoryModel::RevisionId, HistoryModel::State, HistoryModel::Databases,
                             HistoryModel::Author, HistoryModel::Date}) {
        if (isColumnHidden(column))
            continue;
        if (m_chosen.contains(column)) {
            room -= columnWidth(column);
            continue;
        }
        const int least = header()->sectionSizeHint(column);
        const int most =
            letter * (column == HistoryModel::Databases ? lettersOfChips : lettersOfText);
        wanted.insert(column, std::max(least, std::min(sizeHintForColumn(column), most)));
        total += wanted.value(column);
        if (givesWay(column))
            spare += wanted.value(column) - least;
    }
    // Half an id or half a date says nothing, so that names and databases are shortened first.
    const double first = spare > 0 ? std::clamp((total - room) / spare, 0.0, 1.0) : 0.0;
    total -= first * spare;
    const double rest = total > 0 ? std::clamp(room / total, 0.0, 1.0) : 1.0;
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        const double beyond = it.value() - header()->sectionSizeHint(it.key());
        const double kept = it.value() - (givesWay(it.key()) ? first * beyond : 0.0);
        setColumnWidth(it.key(), static_cast<int>(kept * rest));
    }
    m_hasWidths = true;
}

void HistoryView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (m_model != nullptr && m_model->rowCount() > 0 && !m_isFitting)
        fitColumns();
}

void HistoryView::restoreHeader(const QByteArray &state, const QList<int> &chosen)
{
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        m_hasWidths = header()->restoreState(state);
    }
    m_chosen = m_hasWidths ? chosen : QList<int>();
    showColumns();
}

int HistoryView::selectedIndex() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? m_model->content().row(index.row()).revision : -1;
}

void HistoryView::goTo(int revision)
{
    const int row = m_model->content().rowOf(revision);
    if (row < 0)
        return;
    const QModelIndex index = m_model->index(row, HistoryModel::Graph);
    setCurrentIndex(index);
    scrollTo(index);
}

void HistoryView::goToCurrent()
{
    const DatabaseMark *target = m_model->marks().target();
    if (!target || m_model->rowCount() == 0)
        return;
    const auto &graph = m_model->content().graph();
    const QStringList ids = target->current.isEmpty() ? target->rows : target->current;
    for (const QString &id : ids) {
        if (m_model->content().rowOf(id) >= 0) {
            goTo(graph.indexOf(id));
            return;
        }
    }
}

void HistoryView::goToFirstParent()
{
    const int from = selectedIndex();
    if (from < 0)
        return;
    const auto parents = m_model->content().graph().allDown(from);
    if (parents.empty())
        return;
    m_cameFrom = from;
    goTo(parents.front());
}

void HistoryView::goToFirstChild()
{
    const int from = selectedIndex();
    if (from < 0)
        return;
    const auto &graph = m_model->content().graph();
    const auto children = graph.allNext(from);
    if (children.empty())
        return;
    // Going up and down again must lead back.
    if (std::ranges::find(children, m_cameFrom) != children.end()) {
        goTo(m_cameFrom);
        return;
    }
    // The child in whose line the revision stands, if there is one, as going down goes along it.
    const auto inLine = std::ranges::find_if(children, [&](int child) {
        const auto parents = graph.allDown(child);
        return !parents.empty() && parents.front() == from;
    });
    goTo(inLine == children.end() ? children.front() : *inLine);
}

void HistoryView::goToOtherParent(int step)
{
    const int selected = selectedIndex();
    if (selected < 0)
        return;
    const auto &graph = m_model->content().graph();
    const auto isParentOf = [&](int child) {
        return child >= 0 && child < graph.size() &&
               std::ranges::find(graph.allDown(child), selected) != graph.allDown(child).end();
    };
    const bool isAmongSiblings = isParentOf(m_cameFrom);
    const int child = isAmongSiblings ? m_cameFrom : selected;
    const auto parents = graph.allDown(child);
    if (parents.size() < 2)
        return;
    const auto count = static_cast<int>(parents.size());
    const auto from = isAmongSiblings
                          ? static_cast<int>(std::ranges::find(parents, selected) - parents.begin())
                          : 0;
    m_cameFrom = child;
    goTo(parents[static_cast<std::size_t>((from + step + count) % count)]);
}

void HistoryView::goInTrail(int step)
{
    // What a filter hides is passed over.
    for (qsizetype to = m_trailPosition + step; to >= 0 && to < m_trail.size(); to += step) {
        if (m_model->content().rowOf(m_trail.at(to)) < 0)
            continue;
        m_trailPosition = to;
        m_followsTrail = true;
        selectRevision(m_trail.at(to));
        m_followsTrail = false;
        return;
    }
}

bool HistoryView::goAlongGraph(const QKeyEvent &event)
{
    if (event.modifiers() == Qt::ControlModifier) {
        switch (event.key()) {
        case Qt::Key_Down: goToFirstParent(); return true;
        case Qt::Key_Up: goToFirstChild(); return true;
        case Qt::Key_Right: goToOtherParent(1); return true;
        case Qt::Key_Left: goToOtherParent(-1); return true;
        case Qt::Key_Home: goToCurrent(); return true;
        default: return false;
        }
    }
    if (event.modifiers() == Qt::AltModifier) {
        switch (event.key()) {
        case Qt::Key_Left: goBack(); return true;
        case Qt::Key_Right: goForward(); return true;
        default: return false;
        }
    }
    return false;
}

void HistoryView::keyPressEvent(QKeyEvent *event)
{
    if (goAlongGraph(*event)) {
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void HistoryView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() == Qt::ControlModifier) {
        if (event->angleDelta().y() != 0)
            Q_EMIT zoomAsked(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
        return;
    }
    QTreeView::wheelEvent(event);
}

/// Goes to the first revision whose id, or else whose message, begins with what is typed.
void HistoryView::keyboardSearch(const QString &text)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    m_typed = now - m_typedAt > typingPause ? text : m_typed + text;
    m_typedAt = now;
    int byMessage = -1;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const revisions::Revision &revision = m_model->content().revision(row);
        if (revision.id.startsWith(m_typed, Qt::CaseInsensitive)) {
            goTo(m_model->content().row(row).revision);
            return;
        }
        if (byMessage < 0 && revision.message.startsWith(m_typed, Qt::CaseInsensitive))
            byMessage = row;
    }
    if (byMessage >= 0)
        goTo(m_model->content().row(byMessage).revision);
}

void HistoryView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    const QString id = m_model->id(current.row());
    if (!id.isEmpty() && !m_followsTrail && m_trail.value(m_trailPosition) != id) {
        m_trail.resize(m_trailPosition + 1);
        m_trail.append(id);
        if (m_trail.size() > longestTrail)
            m_trail.removeFirst();
        m_trailPosition = m_trail.size() - 1;
    }
    Q_EMIT revisionSelected(id);
}

void HistoryView::contextMenuEvent(QContextMenuEvent *event)
{
    if (actions().isEmpty())
        return;
    QPoint where = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        where = viewport()->mapToGlobal(visualRect(currentIndex()).center());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->popup(where);
    event->accept();
}

} // namespace desktop
