#include "desktop/shell/overviewpage.h"

#include "desktop/settings/settings.h"
#include "desktop/shell/connectiondelegate.h"
#include "desktop/theme/icons.h"
#include "ui_overviewpage.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>

namespace desktop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto headerKey = "overview/header"_L1;
constexpr auto chosenKey = "overview/chosen"_L1;

} // namespace

OverviewPage::OverviewPage(StatusBoard &board, OverviewModel &model, QWidget *parent)
    : QWidget(parent)
    , m_board(board)
    , m_ui(std::make_unique<Ui::OverviewPage>())
    , m_sorted(new QSortFilterProxyModel(this))
{
    m_ui->setupUi(this);
    m_sorted->setSourceModel(&model);
    m_sorted->setSortRole(OverviewModel::SortRole);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortLocaleAware(true);
    m_ui->table->setModel(m_sorted);
    m_ui->table->setItemDelegateForColumn(
        OverviewModel::Environment, new ConnectionDelegate(ConnectionDelegate::Shape::Badge, this));
    m_ui->table->header()->setStretchLastSection(false);
    m_ui->table->viewport()->installEventFilter(this);
    m_fitting.setSingleShot(true);
    m_fitting.setInterval(0);
    connect(&m_fitting, &QTimer::timeout, this, &OverviewPage::fitColumns);
    connect(m_sorted, &QAbstractItemModel::dataChanged, &m_fitting, qOverload<>(&QTimer::start));
    connect(m_ui->table->header(), &QHeaderView::sectionResized, this, [this](int column) {
        const bool isDragged = QGuiApplication::mouseButtons().testFlag(Qt::LeftButton);
        if (isDragged && !m_isFitting && column != OverviewModel::State)
            m_isChosen = true;
    });
    resetLayout();
    m_ui->refreshButton->setIcon(themedIcon(u"refresh"_s));

    connect(m_ui->refreshButton, &QPushButton::clicked, this, &OverviewPage::refreshWanted);
    connect(m_ui->filterEdit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_sorted->setFilterFixedString(text);
        showWhatThereIs();
    });
    connect(m_ui->table, &QTreeView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT activated(index.data(OverviewModel::IdRole).toString());
    });
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { Q_EMIT selectionChanged(selected()); });
    connect(m_ui->table, &QTreeView::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions(m_ui->table->actions());
        menu->popup(m_ui->table->viewport()->mapToGlobal(at));
    });
    connect(m_ui->emptyButton, &QPushButton::clicked, this, [this] {
        if (m_ui->filterEdit->text().isEmpty()) {
            Q_EMIT connectionWanted();
        } else {
            m_ui->filterEdit->clear();
        }
    });
    connect(m_sorted, &QAbstractItemModel::modelReset, this, [this] {
        showWhatThereIs();
        fitColumns();
    });
    showWhatThereIs();
}

OverviewPage::~OverviewPage() = default;

QString OverviewPage::selected() const
{
    return m_ui->table->currentIndex().data(OverviewModel::IdRole).toString();
}

void OverviewPage::setContextActions(const QList<QAction *> &actions)
{
    m_ui->table->addActions(actions);
}

void OverviewPage::resetLayout()
{
    m_ui->table->sortByColumn(-1, Qt::AscendingOrder); // The person's own order.
    m_isChosen = false;
    fitColumns();
}

/// Each as wide as what stands in it, up to a limit, so that the state has as much as can be.
void OverviewPage::fitColumns()
{
    const QScopedValueRollback fitting(m_isFitting, true);
    constexpr int mostDigits = 18;
    const int most = mostDigits * fontMetrics().horizontalAdvance(u'0');
    QHeaderView *header = m_ui->table->header();
    const QAbstractItemView *table = m_ui->table;
    for (int column = 0; column < OverviewModel::ColumnCount && !m_isChosen; ++column) {
        if (column == OverviewModel::State)
            continue;
        const int least = header->sectionSizeHint(column);
        header->resizeSection(column,
                              std::max(least, std::min(table->sizeHintForColumn(column), most)));
    }
    giveStateTheRest();
}

/// The reason why a database cannot be reached is a sentence: where the others leave little, it is
/// better to scroll than to read its first word.
void OverviewPage::giveStateTheRest()
{
    const QScopedValueRollback fitting(m_isFitting, true);
    constexpr int fewestLetters = 28;
    const int least = fewestLetters * fontMetrics().averageCharWidth();
    QHeaderView *header = m_ui->table->header();
    int rest = m_ui->table->viewport()->width();
    for (int column = 0; column < OverviewModel::ColumnCount; ++column)
        rest -= column == OverviewModel::State ? 0 : header->sectionSize(column);
    header->setSectionResizeMode(OverviewModel::State,
                                 rest < least ? QHeaderView::Interactive : QHeaderView::Stretch);
    if (rest < least)
        header->resizeSection(OverviewModel::State, least);
}

void OverviewPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_fitting.start();
}

bool OverviewPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->table->viewport() && event->type() == QEvent::Resize)
        giveStateTheRest();
    return QWidget::eventFilter(watched, event);
}

void OverviewPage::saveState(Settings &settings) const
{
    settings.setValue(headerKey, m_ui->table->header()->saveState());
    settings.setValue(chosenKey, m_isChosen);
}

void OverviewPage::restoreState(const Settings &settings)
{
    m_isChosen = settings.value(chosenKey).toBool();
    m_ui->table->header()->restoreState(settings.value(headerKey).toByteArray());
    fitColumns();
}

void OverviewPage::showWhatThereIs()
{
    const bool filtered = !m_ui->filterEdit->text().isEmpty();
    if (m_sorted->rowCount() > 0) {
        m_ui->stack->setCurrentWidget(m_ui->table);
        return;
    }
    m_ui->emptyLabel->setText(filtered
                                  ? tr("No connection matches “%1”.").arg(m_ui->filterEdit->text())
                                  : tr("Your connections will stand here: each database, "
                                       "its revision and what is pending."));
    m_ui->emptyButton->setText(filtered ? tr("&Clear the Filter") : tr("&Add a Connection…"));
    m_ui->stack->setCurrentWidget(m_ui->emptyPage);
}

} // namespace desktop
