#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class Legend;
}

namespace desktop {

/// Says what the shapes of the nodes in a history mean, each drawn as it is there.
class Legend : public QDialog
{
    Q_OBJECT
public:
    explicit Legend(QWidget *parent = nullptr);
    ~Legend() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    std::unique_ptr<Ui::Legend> m_ui;
};

} // namespace desktop
