#pragma once

#include "database/engine.h"

#include <QPlainTextEdit>
#include <QTimer>

namespace desktop {

class SqlHighlighter;

/// SQL to be read, not edited, in colours. Long scripts are filled in plain and piece by piece
/// between other events, so that a plan of a thousand steps does not hold the window up.
class SqlView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit SqlView(QWidget *parent = nullptr);

    void setSql(const QString &sql, database::Engine engine);
    /// Brings the line with number \a line, from 0, to the top, as soon as it is there.
    void showLine(int line);
    [[nodiscard]] bool isComplete() const { return m_filled == m_sql.size(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyFont();
    void fill();
    void scrollToWanted();

    SqlHighlighter *m_highlighter;
    QString m_sql{};
    qsizetype m_filled = 0;
    int m_wantedLine = -1;
    QTimer m_timer{};
};

} // namespace desktop
