#include "desktop/history/legend.h"

#include "desktop/history/graphpainter.h"
#include "ui_legend.h"

#include <QEvent>

#include <cmath>
#include <utility>

namespace desktop {

Legend::Legend(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::Legend>())
{
    m_ui->setupUi(this);
    fill();
}

Legend::~Legend() = default;

void Legend::fill()
{
    constexpr int lettersWide = 62;
    const std::pair<NodeLook, QString> signs[] = {
        {{.standing = Standing::Applied}, tr("Applied to the database of the connection")},
        {{.standing = Standing::Pending}, tr("Pending: not applied yet")},
        {{.standing = Standing::Unknown}, tr("Not known whether it is applied")},
        {{.standing = Standing::Applied, .isCurrent = true}, tr("The database stands here")},
        {{.standing = Standing::Applied, .isHead = true}, tr("Head: no revision follows it")},
        {{.standing = Standing::Applied, .isBase = true}, tr("Base: it follows no revision")},
        {{.standing = Standing::Applied, .isMerge = true}, tr("Merge: it follows several")},
        {{.isReadable = false}, tr("Its script cannot be read")},
    };
    const GraphPainter painter(font(), palette());
    const int side = static_cast<int>(std::ceil(painter.rowHeight()));
    m_ui->signsList->clear();
    m_ui->signsList->setIconSize(QSize(side, side));
    for (const auto &[look, meaning] : signs) {
        QPixmap picture(QSize(side, side) * devicePixelRatioF());
        picture.setDevicePixelRatio(devicePixelRatioF());
        picture.fill(Qt::transparent);
        QPainter onPicture(&picture);
        painter.paintSign(&onPicture, QRectF(0, 0, side, side), look);
        onPicture.end();
        // As it is drawn, in a selected row too.
        QIcon icon(picture);
        icon.addPixmap(picture, QIcon::Selected);
        m_ui->signsList->addItem(new QListWidgetItem(icon, meaning));
    }
    const int frame = 2 * m_ui->signsList->frameWidth();
    m_ui->signsList->setMinimumSize(fontMetrics().averageCharWidth() * lettersWide + side + frame,
                                    m_ui->signsList->sizeHintForRow(0) * m_ui->signsList->count() +
                                        frame);
}

void Legend::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace desktop
