#include "desktop/shell/shortcutsdialog.h"

#include "ui_shortcutsdialog.h"

#include <QHeaderView>

namespace desktop {

ShortcutsDialog::ShortcutsDialog(const QList<ShortcutRow> &rows, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ShortcutsDialog>())
{
    constexpr int lettersWide = 60;
    constexpr int linesHigh = 28;
    m_ui->setupUi(this);
    QTreeWidgetItem *menu = nullptr;
    for (const ShortcutRow &row : rows) {
        if (menu == nullptr || menu->text(0) != row.menu) {
            menu = new QTreeWidgetItem(m_ui->list, {row.menu});
            QFont bold = font();
            bold.setBold(true);
            menu->setFont(0, bold);
            menu->setFlags(Qt::ItemIsEnabled);
            menu->setFirstColumnSpanned(true);
            menu->setExpanded(true);
        }
        new QTreeWidgetItem(menu, {row.action, row.key.toString(QKeySequence::NativeText)});
    }
    QHeaderView *header = m_ui->list->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    header->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    if (menu != nullptr)
        m_ui->list->setCurrentItem(m_ui->list->topLevelItem(0)->child(0));
    resize(fontMetrics().averageCharWidth() * lettersWide, fontMetrics().height() * linesHigh);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
}

ShortcutsDialog::~ShortcutsDialog() = default;

} // namespace desktop
