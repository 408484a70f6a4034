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
    /// \a parentRevision is what it is to follow; empty for the head. The rest must outlive the
    /// sheet.
    NewRevisionSheet(WritingPlace place, const QString &parentRevision, JobList &jobs,
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

    std::unique_ptr<Ui::NewRevisionSheet> m_ui;
    QString m_parentRevision;
};

} // namespace desktop
