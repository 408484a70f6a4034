#include "desktop/history/historyexport.h"

#include "desktop/history/historypicture.h"
#include "desktop/history/text.h"
#include "revisions/textgraph.h"

#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace desktop {

using namespace Qt::Literals::StringLiterals;
using base::ErrorCode;
using history::Text;

namespace {

constexpr int dotsPerInch = 96; ///< What sizes of a picture are in.
constexpr int pdfResolution = 1'200;
constexpr int highestImage = 32'000; ///< Qt paints no further.

base::Result<> notWritten(const HistoryExport &request, const QString &reason)
{
    return base::failure({.code = ErrorCode::FileNotWritable,
                          .message = Text::tr("%1 could not be written.").arg(request.file),
                          .hint = Text::tr("Choose another place for the file."),
                          .detail = reason,
                          .file = request.file});
}

base::Result<> cancelled()
{
    return base::failure(
        {.code = ErrorCode::Cancelled, .message = Text::tr("The export was cancelled.")});
}

QString sign(const NodeLook &look)
{
    if (look.isCurrent)
        return u"◉"_s;
    return look.standing == Standing::Applied ? u"●"_s : u"○"_s;
}

base::Result<> writeText(const HistoryExport &request, QIODevice &device)
{
    const HistoryContent &content = *request.content;
    const QList<revisions::LaneRow> rows = revisions::assignLanes(content.graph(), content.order());
    QStringList signs;
    for (int row = 0; row < content.rowCount(); ++row)
        signs.append(sign(request.marks.look(content, row)));
    int row = 0;
    for (const revisions::GraphLine &line : revisions::drawGraph(rows, signs)) {
        QString text = line.drawing;
        if (line.revision >= 0) {
            const revisions::Revision &revision = content.revision(row);
            QStringList words{revision.id};
            for (const Chip &chip :
                 request.marks.chips(content, row) + request.marks.databaseChips(content, row)) {
                words.append(u'(' + chip.text + u')');
            }
            words.append(revision.message.section(u'\n', 0, 0));
            text += u"  "_s + words.join(u' ');
            ++row;
        }
        device.write(text.toUtf8() + '\n');
    }
    return {};
}

base::Result<> writeSvg(const HistoryExport &request, QIODevice &device,
                        const std::stop_token &stop)
{
    const HistoryPicture picture(request);
    QSvgGenerator generator;
    generator.setResolution(dotsPerInch);
    generator.setSize(picture.size().toSize());
    generator.setViewBox(QRectF(QPointF(), picture.size()));
    generator.setTitle(request.title);
    generator.setOutputDevice(&device);
    QPainter painter;
    if (!painter.begin(&generator))
        return notWritten(request, {});
    return picture.paint(&painter, 0, picture.rowCount(), stop) ? base::Result<>() : cancelled();
}

base::Result<> writePng(const HistoryExport &request, QIODevice &device,
                        const std::stop_token &stop)
{
    const HistoryPicture picture(request);
    const double longest = std::max(picture.size().width(), picture.size().height());
    if (longest > highestImage) {
        return base::failure(
            {.code = ErrorCode::Refused,
             .message = Text::tr("The history is too long for one PNG picture."),
             .hint = Text::tr("Filter it to fewer revisions, or export it as SVG or PDF.")});
    }
    // Sharp on a fine screen where there is room for that.
    const double scale = longest * 2 > highestImage ? 1 : 2;
    QImage image((picture.size() * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return notWritten(request, Text::tr("There is not enough memory for the picture."));
    image.fill(request.palette.color(QPalette::Base));
    QPainter painter(&image);
    painter.scale(scale, scale);
    if (!picture.paint(&painter, 0, picture.rowCount(), stop))
        return cancelled();
    painter.end();
    return image.save(&device, "PNG") ? base::Result<>()
                                      : notWritten(request, device.errorString());
}

/// How a picture is parted over pages. Rows are never cut; a picture that is much wider than a
/// page goes on beside it.
struct Tiling
{
    double scale = 1;
    int rowsPerPage = 1;
    int across = 1;
    QSizeF page{}; ///< Room for the picture on one page, in the picture's units.

    static Tiling of(const HistoryPicture &picture, const QSizeF &paper, double footer)
    {
        constexpr double smallest = 0.6; // Below that nobody can read it.
        Tiling tiling;
        tiling.scale = std::clamp(paper.width() / picture.size().width(), smallest, 1.0);
        tiling.page = QSizeF(paper.width(), paper.height() - footer) / tiling.scale;
        tiling.rowsPerPage =
            std::max(1, static_cast<int>(tiling.page.height() / picture.rowHeight()));
        tiling.across =
            static_cast<int>(std::ceil(picture.size().width() / tiling.page.width() - 0.001));
        return tiling;
    }
};

base::Result<> writePdf(const HistoryExport &request, QIODevice &device,
                        const std::stop_token &stop)
{
    const HistoryPicture picture(request);
    QPdfWriter writer(&device);
    writer.setResolution(pdfResolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter);
    writer.setTitle(request.title);
    constexpr double unit = double(pdfResolution) / dotsPerInch;
    const QSizeF paper(writer.width() / unit, writer.height() / unit);
    const double footer = picture.rowHeight() * 1.5;
    const Tiling tiling = Tiling::of(picture, paper, footer);
    const int down = (picture.rowCount() + tiling.rowsPerPage - 1) / tiling.rowsPerPage;
    QPainter painter;
    if (!painter.begin(&writer))
        return notWritten(request, {});
    painter.scale(unit, unit);
    for (int page = 0; page < down * tiling.across; ++page) {
        if (page > 0)
            writer.newPage();
        const int column = page % tiling.across;
        const int first = page / tiling.across * tiling.rowsPerPage;
        painter.save();
        painter.setClipRect(QRectF(QPointF(), QSizeF(paper.width(), paper.height() - footer)));
        painter.scale(tiling.scale, tiling.scale);
        painter.translate(-column * tiling.page.width(), -first * picture.rowHeight());
        const bool isWhole = picture.paint(
            &painter, first, std::min(first + tiling.rowsPerPage, picture.rowCount()), stop);
        painter.restore();
        if (!isWhole)
            return cancelled();
        painter.setFont(picture.font());
        painter.setPen(request.palette.color(QPalette::Text));
        painter.drawText(
            QRectF(0, paper.height() - footer, paper.width(), footer),
            Qt::AlignBottom | Qt::AlignHCenter,
            tiling.across == 1
                ? Text::tr("%1: page %2 of %3").arg(request.title).arg(page + 1).arg(down)
                : Text::tr("%1: page %2 of %3, part %4 of %5 from the left")
                      .arg(request.title)
                      .arg(page / tiling.across + 1)
                      .arg(down)
                      .arg(column + 1)
                      .arg(tiling.across));
    }
    return {};
}

} // namespace

base::Result<> writeExport(const HistoryExport &request, const std::stop_token &stop)
{
    QSaveFile file(request.file);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(request, file.errorString());
    base::Result<> written;
    switch (request.format) {
    case ExportFormat::Text: written = writeText(request, file); break;
    case ExportFormat::Svg: written = writeSvg(request, file, stop); break;
    case ExportFormat::Png: written = writePng(request, file, stop); break;
    case ExportFormat::Pdf: written = writePdf(request, file, stop); break;
    }
    if (!written) {
        file.cancelWriting();
    } else if (!file.commit()) {
        return notWritten(request, file.errorString());
    }
    return written;
}

} // namespace desktop
