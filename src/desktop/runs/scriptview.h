#pragma once

#include <QPlainTextEdit>

namespace desktop {

class PythonHighlighter;

/// A script to be read before it is used: with the numbers of its lines, and a sign and a ground
/// of their own at those that were pointed out.
class ScriptView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit ScriptView(QWidget *parent = nullptr);

    /// \a marked are line numbers, from 1.
    void setScript(const QString &text, const QList<int> &marked);
    /// Puts the cursor into the line with number \a line, from 1, and the line into the middle.
    void showLine(int line);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Margin;

    void applyLook();
    void placeMargin();
    void markLines();
    void paintMargin(QPaintEvent *event);
    [[nodiscard]] int marginWidth() const;

    QWidget *m_margin;
    PythonHighlighter *m_highlighter;
    QList<int> m_marked{};
};

} // namespace desktop
