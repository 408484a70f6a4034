#pragma once

#include <QHeaderView>
#include <QTest>
#include <QTreeView>

namespace testsupport {

/// Makes \a column of \a view wider by \a pixels, as a person does with the mouse.
inline void dragColumn(const QTreeView &view, int column, int pixels)
{
    QHeaderView *header = view.header();
    QWidget *place = header->viewport();
    const QPoint edge(header->sectionViewportPosition(column) + header->sectionSize(column) - 1,
                      place->height() / 2);
    QTest::mouseMove(place, edge);
    QTest::mousePress(place, Qt::LeftButton, {}, edge);
    QTest::mouseMove(place, edge + QPoint(pixels, 0));
    QTest::mouseRelease(place, Qt::LeftButton, {}, edge + QPoint(pixels, 0));
}

} // namespace testsupport
