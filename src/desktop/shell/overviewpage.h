#pragma once

#include "desktop/shell/overviewmodel.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QSortFilterProxyModel;

namespace Ui {
class OverviewPage;
}

namespace desktop {

class Settings;

/// All connections and where each stands.
class OverviewPage : public QWidget
{
    Q_OBJECT
public:
    /// \a board must outlive the page.
    OverviewPage(StatusBoard &board, OverviewModel &model, QWidget *parent = nullptr);
    ~OverviewPage() override;

    [[nodiscard]] QString selected() const;
    /// What the context menu offers for the selected connection.
    void setContextActions(const QList<QAction *> &actions);
    void saveState(Settings &settings) const;
    void restoreState(const Settings &settings);
    void resetLayout();

Q_SIGNALS:
    void activated(const QString &id);
    void selectionChanged(const QString &id);
    void connectionWanted();
    void refreshWanted();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showWhatThereIs();
    void fitColumns();
    void giveStateTheRest();

    StatusBoard &m_board;
    std::unique_ptr<Ui::OverviewPage> m_ui;
    QSortFilterProxyModel *m_sorted = nullptr;
    QTimer m_fitting{};       ///< Once for all connections that were read meanwhile.
    bool m_isChosen = false;  ///< Somebody has given the columns their widths.
    bool m_isFitting = false; ///< It is not a person who gives columns their widths.
};

} // namespace desktop
