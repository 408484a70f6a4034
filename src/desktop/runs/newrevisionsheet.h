#pragma once

#include "desktop/runs/writingsheet.h"

namespace Ui {
class NewRevisionSheet;
}

namespace desktop {

/// Has a new revision written: its message, what it follows, what it depends on, and for an
/// Alembic project whether the models fill it.
class NewRevisionSheet : public WritingSheet
{
    Q_OBJECT
public:
    /// \a parentRevision is offered as what it follows: chosen at once where it is a head; may be
    /// empty. The rest must outlive the sheet.
    NewRevisionSheet(WritingPlace place, QString parentRevision, JobList &jobs,
                     const base::Clock &clock, QWidget *parent = nullptr);
    ~NewRevisionSheet() override;

    /// Asks for what the models have, where the project can.
    void setAutogenerates();

protected:
    void showGround(const WritingGround &ground) override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] WritingOrder order() const override;
    [[nodiscard]] QString jobTitle() const override;
    void showWritten(const migration::WrittenScript &script) override;

private:
    void fillParents(const WritingGround &ground);
    void warnOfBranch();

    std::unique_ptr<Ui::NewRevisionSheet> m_ui;
    QString m_parentRevision;
    bool m_branches = false; ///< m_parentRevision has followers.
};

} // namespace desktop
