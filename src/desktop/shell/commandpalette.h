#pragma once

#include <QDialog>

#include <functional>
#include <memory>

class QStandardItemModel;

namespace Ui {
class CommandPalette;
}

namespace desktop {

/// Something that the palette can find.
struct PaletteEntry
{
    QString text{};
    QString detail{}; ///< A key, an environment, a message: shown behind the text, and searched.
    QIcon icon{};
    std::function<void()> act{};
    QString refusal{}; ///< Why it cannot be done now; empty when it can.
};

/// One field that finds commands, connections and revisions by a few of their letters.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    /// Looks for \a words among many revisions; called as one types "#...".
    using RevisionSearch = std::function<QList<PaletteEntry>(const QString &words)>;

    CommandPalette(QList<PaletteEntry> entries, RevisionSearch revisions,
                   QWidget *parent = nullptr);
    ~CommandPalette() override;

    /// How well \a text answers to \a typed: its letters in order, better at the beginnings of
    /// words and close together. 0 when it does not. Case does not count.
    static int score(const QString &text, const QString &typed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &typed);
    void actOn(const QModelIndex &index);

    QList<PaletteEntry> m_entries;
    QList<PaletteEntry> m_found{};
    RevisionSearch m_revisions;
    std::unique_ptr<Ui::CommandPalette> m_ui;
    QStandardItemModel *m_model = nullptr;
};

} // namespace desktop
