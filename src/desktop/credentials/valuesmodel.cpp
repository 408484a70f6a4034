#include "desktop/credentials/valuesmodel.h"

#include "desktop/theme/colors.h"

#include <QGuiApplication>
#include <QIcon>
#include <QLocale>
#include <QPainter>

namespace desktop {

using namespace Qt::Literals::StringLiterals;

namespace {

QColor colorOf(const Share &share, const QPalette &palette)
{
    switch (share.kind) {
    case Share::Kind::Primary: return toneColor(Tone::Good, palette);
    case Share::Kind::OtherKey: return laneColor(share.key, palette);
    case Share::Kind::Plaintext: return toneColor(Tone::Bad, palette);
    case Share::Kind::Unreadable: return toneColor(Tone::Caution, palette);
    case Share::Kind::Empty:
    case Share::Kind::Null: break;
    }
    return toneColor(Tone::Muted, palette);
}

Qt::BrushStyle patternOf(Share::Kind kind)
{
    switch (kind) {
    case Share::Kind::Primary: return Qt::SolidPattern;
    case Share::Kind::OtherKey: return Qt::BDiagPattern;
    case Share::Kind::Plaintext: return Qt::DiagCrossPattern;
    case Share::Kind::Unreadable: return Qt::VerPattern;
    case Share::Kind::Empty: return Qt::Dense6Pattern;
    case Share::Kind::Null: break;
    }
    return Qt::NoBrush;
}

void paintShare(QPainter &painter, const QRectF &rect, const Share &share, const QPalette &palette)
{
    const QColor color = colorOf(share, palette);
    painter.fillRect(rect, palette.color(QPalette::Base));
    if (share.kind != Share::Kind::Null && share.kind != Share::Kind::Empty) {
        constexpr float tint = 0.25F;
        QColor ground = color;
        ground.setAlphaF(tint);
        painter.fillRect(rect, ground);
    }
    painter.setPen(color);
    painter.setBrush(QBrush(color, patternOf(share.kind)));
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
}

QPixmap swatch(const Share &share)
{
    const QFontMetrics metrics(QGuiApplication::font());
    const int side = metrics.ascent();
    const qreal scale = qGuiApp->devicePixelRatio();
    QPixmap pixmap(QSize(side, side) * scale);
    pixmap.setDevicePixelRatio(scale);
    QPainter painter(&pixmap);
    paintShare(painter, QRectF(0, 0, side, side), share, QGuiApplication::palette());
    return pixmap;
}

} // namespace

void ValuesModel::setSurvey(const std::optional<credentials::Survey> &survey)
{
    beginResetModel();
    m_survey = survey.value_or(credentials::Survey{});
    m_kinds.clear();
    const auto add = [this](Share share, bool always = false) {
        for (int row = 0; row < rowCount(); ++row)
            share.count += countOf(row, share);
        if (share.count > 0 || always)
            m_kinds.append(share);
    };
    for (int key = 0; key < m_survey.keyIds.size(); ++key) {
        const bool isPrimary = key == m_survey.primary;
        add({.kind = isPrimary ? Share::Kind::Primary : Share::Kind::OtherKey, .key = key},
            isPrimary);
    }
    for (const auto kind :
         {Share::Kind::Plaintext, Share::Kind::Unreadable, Share::Kind::Empty, Share::Kind::Null})
        add({.kind = kind}, kind == Share::Kind::Plaintext && survey.has_value());
    endResetModel();
}

qint64 ValuesModel::countOf(int row, const Share &share) const
{
    const credentials::ColumnCount &column = m_survey.counts.columns.at(row);
    switch (share.kind) {
    case Share::Kind::Primary:
    case Share::Kind::OtherKey: return column.keys.at(static_cast<std::size_t>(share.key));
    case Share::Kind::Plaintext: return column.plaintext;
    case Share::Kind::Unreadable: return column.unreadable;
    case Share::Kind::Empty: return column.empty;
    case Share::Kind::Null: break;
    }
    return column.null;
}

QList<Share> ValuesModel::sharesOf(int row) const
{
    QList<Share> shares;
    for (Share share : m_kinds) {
        share.count = countOf(row, share);
        if (share.count > 0)
            shares.append(share);
    }
    return shares;
}

QString ValuesModel::kindText(const Share &share) const
{
    switch (share.kind) {
    case Share::Kind::Primary:
    case Share::Kind::OtherKey: return tr("Under %1").arg(m_survey.keyIds.at(share.key));
    case Share::Kind::Plaintext: return tr("Plaintext");
    case Share::Kind::Unreadable: return tr("Unreadable");
    case Share::Kind::Empty: return tr("Empty");
    case Share::Kind::Null: break;
    }
    return tr("Null");
}

QString ValuesModel::words(int row) const
{
    QStringList parts;
    for (const Share &share : sharesOf(row)) {
        parts.append(tr("%1: %2", "a kind of value, how many")
                         .arg(kindText(share), QLocale().toString(share.count)));
    }
    return parts.isEmpty() ? tr("No values") : parts.join("; "_L1);
}

int ValuesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_survey.counts.columns.size());
}

int ValuesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstKind + static_cast<int>(m_kinds.size());
}

QVariant ValuesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Name)
            return m_survey.counts.columns.at(row).column;
        if (index.column() == Bar)
            return {};
        return QLocale().toString(countOf(row, m_kinds.at(index.column() - FirstKind)));
    case Qt::ToolTipRole: return words(row);
    case Qt::AccessibleTextRole:
        if (index.column() < FirstKind) {
            return tr("%1: %2", "a column, its values")
                .arg(m_survey.counts.columns.at(row).column, words(row));
        }
        return data(index, Qt::DisplayRole);
    case Qt::TextAlignmentRole:
        if (index.column() >= FirstKind)
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case SharesRole: return QVariant::fromValue(sharesOf(row));
    default: return {};
    }
}

QVariant ValuesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::DecorationRole && section >= FirstKind)
        return swatch(m_kinds.at(section - FirstKind));
    if (role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Name: return tr("Column");
    case Bar: return tr("Values");
    default: return kindText(m_kinds.at(section - FirstKind));
    }
}

void ValuesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const auto shares = index.data(ValuesModel::SharesRole).value<QList<Share>>();
    qint64 total = 0;
    for (const Share &share : shares)
        total += share.count;
    if (total == 0)
        return;
    const qreal margin = option.fontMetrics.height() / 4.0;
    const QRectF bar = QRectF(option.rect).adjusted(margin, margin, -margin, -margin);
    constexpr qreal least = 4; // Of the bar's height: one value in a million is to be seen.
    const qreal narrow = std::max(bar.height() / least, 3.0);
    qreal spare = bar.width();
    for (const Share &share : shares)
        spare -= share.count > 0 ? narrow : 0;
    painter->save();
    qreal left = bar.left();
    for (const Share &share : shares) {
        const qreal width = narrow + std::max(spare, 0.0) * static_cast<qreal>(share.count) /
                                         static_cast<qreal>(total);
        paintShare(*painter, QRectF(left, bar.top(), width, bar.height()), share, option.palette);
        left += width;
    }
    painter->restore();
}

} // namespace desktop
