#pragma once

#include "desktop/jobs/joblist.h"
#include "desktop/jobs/target.h"
#include "desktop/runs/alembicengine.h"
#include "desktop/theme/colors.h"
#include "migration/check.h"

#include <QDialog>

#include <memory>

namespace Ui {
class CheckSheet;
}

namespace desktop {

/// Whether a database is what its project says: nothing pending, no script edited or missing, and
/// for an Alembic project no difference to the models. A list of sentences, and a way to a
/// revision that makes up for it.
class CheckSheet : public QDialog
{
    Q_OBJECT
public:
    /// \a jobs must outlive the sheet.
    CheckSheet(Target target, JobList &jobs, QWidget *parent = nullptr);
    ~CheckSheet() override;

    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    /// A revision is to be made from the models.
    void revisionWanted();
    /// The check is over, well or badly.
    void checked();

private:
    /// Of the list.
    struct Line
    {
        Tone tone = Tone::Caution;
        QString text{};
        QString more{}; ///< Where, or what to do; may be empty.
    };
    struct Account
    {
        std::optional<AlembicEngine> engine{};
        base::Result<migration::CheckReport> report{};
        QList<Line> lines{}; ///< What the report says.
    };

    void check();
    void finished(const Account &account);
    void showReport(const Account &account);
    static QList<Line> linesOf(const scripts::Project &project,
                               const migration::CheckReport &report);
    void addLine(const Line &line);

    std::unique_ptr<Ui::CheckSheet> m_ui;
    Target m_target;
    JobList &m_jobs;
    bool m_busy = false;
};

} // namespace desktop
