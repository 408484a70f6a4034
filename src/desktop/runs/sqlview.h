#pragma once

#include <QPlainTextEdit>
#include <QTimer>

namespace desktop {

/// SQL to be read, not edited. Long scripts are filled in piece by piece between other events, so
/// that a plan of a thousand steps does not hold the window up.
class SqlView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit SqlView(QWidget *parent = nullptr);

    void setSql(const QString &sql);
    /// Brings the line with number \a line, from 0, to the top, as soon as it is there.
    void showLine(int line);
    [[nodiscard]] bool isComplete() const { return m_filled == m_sql.size(); }

private:
    void fill();
    void scrollToWanted();

    QString m_sql{};
    qsizetype m_filled = 0;
    int m_wantedLine = -1;
    QTimer m_timer{};
};

} // namespace desktop
