#include "desktop/shell/startpage.h"

#include "desktop/theme/icons.h"
#include "ui_startpage.h"

#include <QEvent>

namespace desktop {

using namespace Qt::Literals::StringLiterals;

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::StartPage>())
{
    m_ui->setupUi(this);
    enlargeTitle();
    m_ui->demoButton->setIcon(themedIcon(u"history"_s));
    m_ui->projectButton->setIcon(themedIcon(u"open"_s));
    m_ui->connectionButton->setIcon(themedIcon(u"connection"_s));
    m_ui->importButton->setIcon(themedIcon(u"import"_s));
    for (QCommandLinkButton *button : findChildren<QCommandLinkButton *>())
        button->setAccessibleDescription(button->description());
    connect(m_ui->demoButton, &QCommandLinkButton::clicked, this, &StartPage::demoWanted);
    connect(m_ui->projectButton, &QCommandLinkButton::clicked, this, &StartPage::projectWanted);
    connect(m_ui->connectionButton, &QCommandLinkButton::clicked, this,
            &StartPage::connectionWanted);
    connect(m_ui->importButton, &QCommandLinkButton::clicked, this, &StartPage::importWanted);
}

StartPage::~StartPage() = default;

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        enlargeTitle();
}

void StartPage::enlargeTitle()
{
    constexpr double headline = 1.6;
    QFont title = font();
    title.setPointSizeF(title.pointSizeF() * headline);
    title.setBold(true);
    m_ui->titleLabel->setFont(title);
}

} // namespace desktop
