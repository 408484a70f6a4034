#pragma once

#include "desktop/shell/sharedprofiles.h"

#include <QObject>

#include <functional>
#include <memory>

class QMenu;
class QSettings;
class QWidget;

namespace desktop {

class MessageBanner;

/// The commands that keep the saved connections: add, edit, remove, import, export, and the vault
/// in which they rest. Every call of the vault happens on a worker.
class ConnectionCommands : public QObject
{
    Q_OBJECT
public:
    /// Dialogs open over \a window. \a settings must outlive this.
    ConnectionCommands(std::shared_ptr<SharedProfiles> profiles, QSettings &settings,
                       QWidget *window);

    void add();
    void edit(const QString &id);
    void duplicate(const QString &id);
    /// Removes at once, and offers to undo it for a while.
    void remove(const QString &id);
    void import();
    void exportAll();
    void showVault();

    /// Adds to \a banner what would help against \a error of the connection \a id: unlock the
    /// vault, edit the connection, try again.
    void offerHelp(MessageBanner &banner, const QString &id, const base::Error &error);
    /// Asks for a directory without waiting for it.
    void chooseDirectory(const QString &title, std::function<void(const QString &)> chosen);
    /// The languages to choose from; the next start speaks the chosen one.
    QMenu *makeLanguageMenu(QWidget *parent);

Q_SIGNALS:
    /// The list of connections, or what is behind one, is another.
    void changed();
    /// The connection \a id was added or edited.
    void saved(const QString &id);
    void failed(const base::Error &error);
    /// Something was removed; \a undo puts it back.
    void removed(const QString &name, const std::function<void()> &undo);

private:
    void restore(std::shared_ptr<const base::Result<profiles::Removed>> removed);

    std::shared_ptr<SharedProfiles> m_profiles;
    QSettings &m_settings;
    QWidget *m_window;
};

} // namespace desktop
