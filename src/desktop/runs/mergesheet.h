#pragma once

#include "desktop/runs/writingsheet.h"

namespace Ui {
class MergeSheet;
}

namespace desktop {

/// Has a revision written that joins heads, which are chosen here.
class MergeSheet : public WritingSheet
{
    Q_OBJECT
public:
    /// \a jobs and \a clock must outlive the sheet.
    MergeSheet(WritingPlace place, JobList &jobs, const base::Clock &clock,
               QWidget *parent = nullptr);
    ~MergeSheet() override;

protected:
    void showGround(const WritingGround &ground) override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] WritingOrder order() const override;
    [[nodiscard]] QString jobTitle() const override;
    void showWritten(const migration::WrittenScript &script) override;

private:
    void headChanged();
    [[nodiscard]] QStringList chosen() const;

    std::unique_ptr<Ui::MergeSheet> m_ui;
};

} // namespace desktop
