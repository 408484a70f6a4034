#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class StartPage;
}

namespace desktop {

/// What a first start offers, and what the menu brings back.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);
    ~StartPage() override;

Q_SIGNALS:
    void demoWanted();
    void projectWanted();
    void connectionWanted();
    void importWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void enlargeTitle();

    std::unique_ptr<Ui::StartPage> m_ui;
};

} // namespace desktop
