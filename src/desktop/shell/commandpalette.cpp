#include "desktop/shell/commandpalette.h"

#include "ui_commandpalette.h"

#include <QKeyEvent>
#include <QStandardItemModel>

#include <algorithm>
#include <array>
#include <utility>

namespace desktop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostShown = 50;

bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

} // namespace

CommandPalette::CommandPalette(QList<PaletteEntry> entries, RevisionSearch revisions,
                               QWidget *parent)
    : QDialog(parent)
    , m_entries(std::move(entries))
    , m_revisions(std::move(revisions))
    , m_ui(std::make_unique<Ui::CommandPalette>())
    , m_model(new QStandardItemModel(this))
{
    constexpr int lettersWide = 64;
    constexpr int linesHigh = 18;
    m_ui->setupUi(this);
    m_ui->list->setModel(m_model);
    const int side = fontMetrics().height();
    m_ui->list->setIconSize({side, side});
    m_ui->searchEdit->installEventFilter(this);
    resize(fontMetrics().averageCharWidth() * lettersWide, fontMetrics().height() * linesHigh);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_ui->list, &QListView::activated, this, &CommandPalette::actOn);
    connect(m_ui->list, &QListView::clicked, this, &CommandPalette::actOn);
    connect(m_ui->searchEdit, &QLineEdit::returnPressed, this,
            [this] { actOn(m_ui->list->currentIndex()); });
    search({});
    m_ui->searchEdit->setFocus();
}

CommandPalette::~CommandPalette() = default;

int CommandPalette::score(const QString &text, const QString &typed)
{
    constexpr int atWord = 8;
    constexpr int adjoining = 5;
    int points = 1;
    qsizetype at = 0;
    qsizetype last = -2;
    for (const QChar letter : typed) {
        if (letter.isSpace())
            continue;
        const qsizetype found = text.indexOf(letter, at, Qt::CaseInsensitive);
        if (found < 0)
            return 0;
        points += 1 + (beginsWord(text, found) ? atWord : 0) + (found == last + 1 ? adjoining : 0);
        last = found;
        at = found + 1;
    }
    return points;
}

void CommandPalette::search(const QString &typed)
{
    m_found.clear();
    if (typed.startsWith(u'#')) {
        m_found = m_revisions(typed.mid(1).trimmed());
    } else {
        QList<std::pair<int, const PaletteEntry *>> scored;
        for (const PaletteEntry &entry : std::as_const(m_entries)) {
            if (const int points = score(entry.text + u' ' + entry.detail, typed); points > 0)
                scored.append({points, &entry});
        }
        std::ranges::stable_sort(scored, std::ranges::greater(),
                                 [](const auto &pair) { return pair.first; });
        for (const auto &[points, entry] : std::as_const(scored))
            m_found.append(*entry);
    }
    if (m_found.size() > mostShown)
        m_found.resize(mostShown);

    m_model->clear();
    for (const PaletteEntry &entry : std::as_const(m_found)) {
        const QString note = entry.refusal.isEmpty() ? entry.detail : entry.refusal;
        auto *item = new QStandardItem(
            entry.icon, note.isEmpty() ? entry.text : tr("%1 — %2").arg(entry.text, note));
        item->setEnabled(entry.refusal.isEmpty());
        m_model->appendRow(item);
    }
    m_ui->list->setCurrentIndex(m_model->index(0, 0));
    m_ui->list->setVisible(!m_found.isEmpty());
    m_ui->nothingLabel->setVisible(m_found.isEmpty());
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    // The field keeps the focus; the keys that move go to the list.
    if (watched == m_ui->searchEdit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        constexpr std::array moving{Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown};
        if (std::ranges::find(moving, key->key()) != moving.end()) {
            QCoreApplication::sendEvent(m_ui->list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::actOn(const QModelIndex &index)
{
    if (!index.isValid() || !m_found.at(index.row()).refusal.isEmpty())
        return;
    const auto act = m_found.at(index.row()).act;
    accept();
    act();
}

} // namespace desktop
