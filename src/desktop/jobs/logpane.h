#pragma once

#include "desktop/jobs/logmodel.h"
#include "jobs/letgo.h"

#include <QWidget>

#include <array>
#include <memory>

class QToolButton;
namespace Ui {
class LogPane;
}

namespace desktop {

/// The lines of a LogModel with buttons for their levels, a search, copying and saving. Follows the
/// newest line until one scrolls up.
class LogPane : public QWidget
{
    Q_OBJECT
public:
    explicit LogPane(QWidget *parent = nullptr);
    ~LogPane() override;

    /// \a model and \a clock must outlive the pane.
    void setModel(LogModel &model, const base::Clock &clock);
    /// Shows the lines of the job with \a number, 0 for none in particular.
    void setJob(int number);
    /// Whether the newest line stays in sight.
    [[nodiscard]] bool isFollowing() const;
    /// Writes what is shown to \a path, off the GUI thread; says how it went in the pane.
    void saveTo(const QString &path);
    /// The selected rows as text, one line each.
    void copySelection() const;

Q_SIGNALS:
    /// Saving to \a path is over.
    void saved(const QString &path, bool fine);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpLevels();
    void setUpTable();
    void sizeColumns();
    void applyFilter();
    void showCounts();
    void askWhereToSave();
    void scrolled(int value);
    void rowsCame();

    std::unique_ptr<Ui::LogPane> m_ui;
    LogModel *m_model = nullptr;
    const base::Clock *m_clock = nullptr;
    std::array<QToolButton *, 4> m_levels{};
    jobs::BackgroundJob m_saving{};
    int m_job = 0;
};

} // namespace desktop
