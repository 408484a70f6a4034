#pragma once

#include "base/clock.h"
#include "jobs/letgo.h"
#include "migration/alembic/alembicfiles.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ReviewSheet;
}

namespace desktop {

/// Shows a script that the project's Alembic has written, with what a reviewer should look at and
/// where, and takes it back if it is not wanted.
class ReviewSheet : public QDialog
{
    Q_OBJECT
public:
    /// \a scripts is not empty; \a clock must outlive the sheet.
    ReviewSheet(QList<migration::WrittenScript> scripts, const base::Clock &clock,
                QWidget *parent = nullptr);
    ~ReviewSheet() override;

Q_SIGNALS:
    void historyWanted(const QString &revision);
    /// The file of \a revision is gone.
    void deleted(const QString &revision);

private:
    void read();
    void showScript(const base::Result<QString> &text);
    void remove();
    [[nodiscard]] const migration::WrittenScript &current() const;

    std::unique_ptr<Ui::ReviewSheet> m_ui;
    QList<migration::WrittenScript> m_scripts;
    const base::Clock &m_clock;
    QString m_text{}; ///< As it is shown.
    jobs::BackgroundJob m_work{};
};

} // namespace desktop
