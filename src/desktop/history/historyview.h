#pragma once

#include <QTreeView>

namespace desktop {

class GraphDelegate;
class HistoryModel;
class MarkedScrollBar;

/// The list of revisions with the keys of a graph: Ctrl with an arrow goes along the lines, Alt
/// with an arrow through what was selected before, Ctrl+Home to where the target stands, typing
/// an id to the revision with that id.
class HistoryView : public QTreeView
{
    Q_OBJECT
public:
    explicit HistoryView(QWidget *parent = nullptr);
    ~HistoryView() override;

    static constexpr int smallestZoom = 50;
    static constexpr int largestZoom = 300;

    void setHistory(HistoryModel *model);
    /// Words that are marked where they stand.
    void setWords(const QStringList &words);
    /// Percent of the font of the parent widget.
    void setZoom(int percent);
    [[nodiscard]] int zoom() const { return m_zoom; }

    [[nodiscard]] QString selectedRevision() const;
    /// False when the revision is not shown.
    bool selectRevision(const QString &id);
    /// Id of the uppermost row and how far down it begins, to return to after a change.
    struct Place
    {
        QString id{};
        int offset = 0;
        bool isTop = true;
    };
    [[nodiscard]] Place place() const;
    void restorePlace(const Place &place);
    void refreshScrollMarks();
    /// Shows the columns that have something to say, each as wide as it needs, unless somebody has
    /// given it another width.
    void showColumns();
    /// Header as saved; the columns that are empty stay hidden, those but \a chosen fit themselves.
    void restoreHeader(const QByteArray &state, const QList<int> &chosen);
    /// The columns that somebody has given a width.
    [[nodiscard]] const QList<int> &chosenColumns() const { return m_chosen; }

public Q_SLOTS:
    void goToCurrent();
    void goToFirstParent();
    void goToFirstChild();
    /// The next one of the parents of the child from which the selection came, or the previous.
    void goToOtherParent(int step);
    void goBack() { goInTrail(-1); }
    void goForward() { goInTrail(1); }

Q_SIGNALS:
    void revisionSelected(const QString &id);
    void revisionActivated(const QString &id);
    void zoomAsked(int steps);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyboardSearch(const QString &text) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void widenColumns(double ratio);
    void fitColumns();
    void goTo(int revision);
    void goInTrail(int step);
    [[nodiscard]] int selectedIndex() const;
    bool goAlongGraph(const QKeyEvent &event);

    HistoryModel *m_model = nullptr;
    GraphDelegate *m_delegate = nullptr;
    MarkedScrollBar *m_bar;
    int m_zoom = 100;
    bool m_hasWidths = false; ///< The columns were given their widths, or a user did.
    bool m_isFitting = false; ///< It is not a person who gives columns their widths.
    QList<int> m_chosen{};
    QStringList m_trail{}; ///< Ids that were selected, oldest first.
    qsizetype m_trailPosition = -1;
    bool m_followsTrail = false;
    int m_cameFrom = -1; ///< Child from which a parent was reached, by index in the graph.
    QString m_typed{};
    qint64 m_typedAt = 0;
};

} // namespace desktop
