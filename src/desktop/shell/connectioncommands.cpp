#include "desktop/shell/connectioncommands.h"

#include "desktop/settings/settings.h"
#include "desktop/shell/languages.h"
#include "desktop/theme/messagebanner.h"
#include "profiles/import.h"

#include <QActionGroup>
#include <QFileDialog>
#include <QMenu>
#include <QSaveFile>
#include <QtConcurrent>

#include <utility>
#include <vector>

namespace desktop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto languageKey = "language"_L1;

/// Every profile of \a profiles, read from the vault and written to \a path without secrets.
base::Result<> writeExport(SharedProfiles &profiles, const QString &path)
{
    std::vector<profiles::Profile> loaded;
    for (const profiles::Entry &entry : profiles.entries()) {
        auto profile = profiles.load(entry.id);
        if (!profile)
            return base::failure(std::move(profile.error()));
        loaded.push_back(*std::move(profile));
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(profiles::exportDocument(loaded)) < 0 ||
        !file.commit()) {
        return base::failure(
            {.code = base::ErrorCode::FileNotWritable,
             .message =
                 ConnectionCommands::tr("%1 cannot be written: %2.").arg(path, file.errorString()),
             .hint = ConnectionCommands::tr("Choose a directory that you may write to."),
             .file = path});
    }
    return {};
}

} // namespace

ConnectionCommands::ConnectionCommands(const Access &access, QWidget *window)
    : QObject(window)
    , m_profiles(access.profiles)
    , m_keychain(access.keychain)
    , m_place(access.place)
    , m_settings(access.settings)
    , m_clock(access.clock)
    , m_window(window)
{
}

void ConnectionCommands::remove(const QString &id)
{
    QtConcurrent::run([profiles = m_profiles, id] {
        // Shared, because a continuation must be copied while what was removed cannot be.
        return std::make_shared<const base::Result<profiles::Removed>>(profiles->remove(id));
    }).then(this, [this](const std::shared_ptr<const base::Result<profiles::Removed>> &result) {
        if (!*result) {
            Q_EMIT failed(result->error());
            return;
        }
        Q_EMIT changed();
        Q_EMIT removed((*result)->entry.name, [this, result] { restore(result); });
    });
}

void ConnectionCommands::restore(std::shared_ptr<const base::Result<profiles::Removed>> removed)
{
    QtConcurrent::run([profiles = m_profiles, removed = std::move(removed)] {
        return profiles->restore(**removed);
    }).then(this, [this](const base::Result<> &restored) {
        if (restored) {
            Q_EMIT changed();
        } else {
            Q_EMIT failed(restored.error());
        }
    });
}

void ConnectionCommands::readAgain()
{
    QtConcurrent::run([profiles = m_profiles, before = m_profiles->entries()] {
        profiles->refresh();
        return profiles->entries() != before;
    }).then(this, [this](bool isOther) {
        if (isOther)
            Q_EMIT changed();
    });
}

void ConnectionCommands::exportAll()
{
    auto *dialog = new QFileDialog(m_window, tr("Export Connections"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Connections (*.json)"));
    dialog->selectFile(u"stemma-connections.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QtConcurrent::run([profiles = m_profiles, path] {
            return writeExport(*profiles, path);
        }).then(this, [this](const base::Result<> &written) {
            if (!written)
                Q_EMIT failed(written.error());
        });
    });
    dialog->open();
}

void ConnectionCommands::chooseDirectory(const QString &title,
                                         std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(m_window, title, QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, std::move(chosen));
    dialog->open();
}

QMenu *ConnectionCommands::makeLanguageMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("&Language"), parent);
    auto *group = new QActionGroup(menu);
    const QString chosen = m_settings.value(languageKey).toString();
    const auto add = [&](const QString &text, const QString &code) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(code == chosen);
        action->setStatusTip(tr("The next start of Stemma speaks it."));
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, code] { m_settings.setValue(languageKey, code); });
    };
    add(tr("As the &System"), {});
    for (const Language &language : languages())
        add(language.name, language.code);
    return menu;
}

void ConnectionCommands::offerHelp(MessageBanner &banner, const QString &id,
                                   const base::Error &error)
{
    using base::ErrorCode;
    switch (error.code) {
    case ErrorCode::VaultLocked:
    case ErrorCode::VaultDenied:
    case ErrorCode::VaultUnavailable:
    case ErrorCode::VaultItemMissing:
        banner.addAction(tr("Open the &Vault…"), this, [this, error] { showVault(error); });
        break;
    default:
        if (m_profiles->contains(id))
            banner.addAction(tr("&Edit Connection…"), this, [this, id] { edit(id); });
    }
}

} // namespace desktop
