#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace testsupport {

/// A gnome-keyring of the test's own, on a session bus of its own and in a home of its own.
/// Stopped and removed with this.
class Keyring
{
public:
    Keyring();
    ~Keyring();
    Keyring(const Keyring &) = delete;
    Keyring &operator=(const Keyring &) = delete;

    /// Starts bus and keyring, unlocked; false when one of them does not come up.
    [[nodiscard]] bool start();
    /// Ends the keyring and starts it again, as after a login.
    [[nodiscard]] bool restart();
    /// Locks the collection; reading wants its password from then on.
    [[nodiscard]] bool lock();
    /// Makes it neither answer nor go away, and lets it go on.
    void freeze();
    void thaw();
    /// Ends the keyring for good.
    void stop();

    [[nodiscard]] QString home() const { return m_home.path(); }
    /// Where a program finds bus and home.
    [[nodiscard]] QProcessEnvironment environment() const;
    /// The same for this process; before anything in it has asked for the bus.
    void enter() const;
    /// Every file below home() that holds \a text.
    [[nodiscard]] QStringList filesWith(const QByteArray &text) const;

private:
    [[nodiscard]] bool startKeyring();

    QTemporaryDir m_home;
    QString m_address;
    QProcess m_bus;
    QProcess m_keyring;
};

} // namespace testsupport
