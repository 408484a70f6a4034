#include "desktop/shell/overviewpage.h"

#include "desktop/settings/settings.h"
#include "desktop/shell/connectiondelegate.h"
#include "desktop/theme/icons.h"
#include "ui_overviewpage.h"

#include <QHeaderView>
#include <QMenu>
#include <QSortFilterProxyModel>

namespace desktop {

using namespace Qt::Literals::StringLiterals;

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
        if (m_ui->filterEdit->text().isEmpty())
            Q_EMIT connectionWanted();
        else
            m_ui->filterEdit->clear();
    });
    connect(m_sorted, &QAbstractItemModel::modelReset, this, &OverviewPage::showWhatThereIs);
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
    constexpr int charactersOfName = 20;
    constexpr int charactersOfId = 16;
    const int digit = fontMetrics().horizontalAdvance(u'0');
    QHeaderView *header = m_ui->table->header();
    m_ui->table->sortByColumn(-1, Qt::AscendingOrder); // The person's own order.
    for (int column = 0; column < OverviewModel::ColumnCount; ++column)
        header->resizeSection(column, header->sectionSizeHint(column) + 2 * digit);
    header->resizeSection(OverviewModel::Name, charactersOfName * digit);
    header->resizeSection(OverviewModel::Environment, charactersOfName * digit);
    header->resizeSection(OverviewModel::Position, charactersOfId * digit);
    header->resizeSection(OverviewModel::Heads, charactersOfId * digit);
    header->resizeSection(OverviewModel::LastRun, charactersOfName * digit);
    header->resizeSection(OverviewModel::By, charactersOfId * digit);
    // The reason why a database cannot be reached is a sentence.
    header->setStretchLastSection(false);
    header->setSectionResizeMode(OverviewModel::State, QHeaderView::Stretch);
}

void OverviewPage::saveState(Settings &settings) const
{
    settings.setValue(u"overview/header"_s, m_ui->table->header()->saveState());
}

void OverviewPage::restoreState(const Settings &settings)
{
    m_ui->table->header()->restoreState(settings.value(u"overview/header"_s).toByteArray());
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
