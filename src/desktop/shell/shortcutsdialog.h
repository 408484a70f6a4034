#pragma once

#include <QDialog>
#include <QKeySequence>

#include <memory>

namespace Ui {
class ShortcutsDialog;
}

namespace desktop {

/// One row of the list of keys.
struct ShortcutRow
{
    QString menu{};   ///< The menu of the bar that has the action, without its mnemonic.
    QString action{}; ///< What the key does, without its mnemonic.
    QKeySequence key{};
};

/// Lists what the keyboard can do, a group for each menu. Rows of one menu stand together.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsDialog(const QList<ShortcutRow> &rows, QWidget *parent = nullptr);
    ~ShortcutsDialog() override;

private:
    std::unique_ptr<Ui::ShortcutsDialog> m_ui;
};

} // namespace desktop
