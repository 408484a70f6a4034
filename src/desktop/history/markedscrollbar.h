#pragma once

#include <QScrollBar>

namespace desktop {

/// A scroll bar that shows where in the list something is: what a search found, where databases
/// stand. Decoration: whatever it shows can be reached by keys.
class MarkedScrollBar : public QScrollBar
{
    Q_OBJECT
public:
    explicit MarkedScrollBar(QWidget *parent = nullptr);

    /// Places from 0 (top) to 1 (bottom).
    void setMarks(QList<double> found, QList<double> standing);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<double> m_found{};
    QList<double> m_standing{};
};

} // namespace desktop
