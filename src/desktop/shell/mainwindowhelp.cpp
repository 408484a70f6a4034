// The window's palette, its list of keys, and what it says of itself.
#include "desktop/settings/settings.h"
#include "desktop/shell/connectioncommands.h"
#include "desktop/shell/diagnostics.h"
#include "desktop/shell/mainwindow.h"
#include "desktop/shell/operationcommands.h"
#include "desktop/shell/shortcutsdialog.h"
#include "desktop/theme/icons.h"
#include "ui_mainwindow.h"

#include <QMessageBox>

#include <algorithm>

namespace desktop {

using namespace Qt::Literals::StringLiterals;

namespace {

struct MenuAction
{
    const QAction *menu = nullptr; ///< The bar's.
    QAction *action = nullptr;
};

/// Every action of the menus below \a bar, once, in their order.
QList<MenuAction> actionsOf(const QMenuBar &bar)
{
    QList<MenuAction> found;
    for (const QAction *top : bar.actions()) {
        const auto collect = [&found, top](const QMenu &menu, const auto &self) -> void {
            for (QAction *action : menu.actions()) {
                if (action->menu() != nullptr) {
                    self(*action->menu(), self);
                } else if (!action->isSeparator() &&
                           std::ranges::find(found, action, &MenuAction::action) == found.end()) {
                    found.append({.menu = top, .action = action});
                }
            }
        };
        collect(*top->menu(), collect);
    }
    return found;
}

QString plainText(const QAction &action)
{
    QString text = action.text();
    text.remove(u'&');
    if (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

} // namespace

QList<PaletteEntry> MainWindow::paletteEntries()
{
    QList<PaletteEntry> entries;
    for (const auto &[menu, action] : actionsOf(*m_ui->menuBar)) {
        if (action == m_ui->commandPaletteAction)
            continue;
        entries.append({.text = plainText(*action),
                        .detail = action->shortcut().toString(QKeySequence::NativeText),
                        .icon = action->icon(),
                        .act = [action] { action->trigger(); },
                        .refusal = action->isEnabled() ? QString() : refusalOf(action)});
    }
    for (const ConnectionSource &source : m_board.sources()) {
        entries.append({.text = source.entry.name,
                        .detail = profiles::environmentText(source.entry.environment),
                        .icon = themedIcon(u"connection"_s),
                        .act = [this, id = source.entry.id] { openConnection(id); }});
    }
    return entries;
}

/// Why \a action cannot be given now.
QString MainWindow::refusalOf(const QAction *action) const
{
    const QString refusal =
        m_credentialsPage != nullptr ? m_credentialsPage->refusal(action) : QString();
    return refusal.isEmpty() ? m_operations->refusal(action) : refusal;
}

QList<PaletteEntry> MainWindow::revisionEntries(const QString &words)
{
    constexpr int most = 50;
    QList<PaletteEntry> entries;
    const auto project = m_binding->project();
    for (int i = project ? project->graph.size() - 1 : -1; i >= 0 && entries.size() < most; --i) {
        const revisions::Revision &revision = project->graph.at(i);
        if (!revision.id.contains(words, Qt::CaseInsensitive) &&
            !revision.message.contains(words, Qt::CaseInsensitive))
            continue;
        entries.append({.text = revision.id,
                        .detail = revision.message,
                        .icon = themedIcon(u"history"_s),
                        .act = [this, id = revision.id] {
                            showPage(m_historyPage);
                            m_historyPage->selectRevision(id);
                        }});
    }
    return entries;
}

void MainWindow::openPalette()
{
    auto *palette = new CommandPalette(
        paletteEntries(), [this](const QString &words) { return revisionEntries(words); }, this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->open();
}

void MainWindow::showShortcuts()
{
    QList<ShortcutRow> rows;
    for (const auto &[menu, action] : actionsOf(*m_ui->menuBar)) {
        if (const QKeySequence key = action->shortcut(); !key.isEmpty())
            rows.append({.menu = plainText(*menu), .action = plainText(*action), .key = key});
    }
    auto *dialog = new ShortcutsDialog(rows, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::noteFailure(const base::Error &error)
{
    const QString text = error.hint.isEmpty() ? error.message : error.message + u'\n' + error.hint;
    m_jobs.log().append(
        0, tr("Window"),
        {{.level = base::Level::Warning, .text = text, .at = m_surroundings.clock.now()}});
}

void MainWindow::showDiagnostics()
{
    constexpr qsizetype newest = 500;
    const QList<LogLine> lines = m_jobs.log().shownLines();
    QList<base::LogRecord> log;
    for (const LogLine &line : lines.last(std::min(newest, lines.size())))
        log.append(line.record);
    auto *dialog =
        new DiagnosticsDialog(diagnosticsReport({.vault = m_surroundings.profiles->vaultDisplay(),
                                                 .board = m_board,
                                                 .settings = m_surroundings.settings,
                                                 .log = log}),
                              this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(
        QMessageBox::NoIcon, tr("About Stemma"),
        tr("<h3>Stemma %1</h3><p>Shows where every database stands, and moves it along its "
           "migration history.</p><p>Free software under the GNU General Public License, version "
           "3 or later. Built on Qt %2, libpq, SQLite, OpenSSL and QtKeychain.</p>")
            .arg(QCoreApplication::applicationVersion(), QLatin1StringView(qVersion())),
        QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::RichText);
    box->setIconPixmap(windowIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    box->open();
}

} // namespace desktop
