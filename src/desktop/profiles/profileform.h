#pragma once

#include "profiles/fields.h"
#include "profiles/profile.h"

#include <QObject>

#include <memory>

namespace Ui {
class ProfileDialog;
}

namespace desktop {

/// The controls of a ProfileDialog as a profile: fields and URL are kept in step, and a password
/// that was pasted inside a URL moves to its own field at once.
class ProfileForm : public QObject
{
    Q_OBJECT
public:
    /// \a ui must outlive this.
    ProfileForm(Ui::ProfileDialog &ui, QObject *parent);

    /// Shows \a profile. Its secrets stay here and are not shown.
    void show(profiles::Profile profile);
    /// What the controls say, with the secrets that were typed or kept. BadUrl, Usage.
    [[nodiscard]] base::Result<profiles::Profile> profile() const;
    /// Empties the fields that secrets were typed into.
    void clearSecrets();

Q_SIGNALS:
    void edited();

private:
    void connectControls();
    void alignLabels();
    void showFields(const profiles::Fields &fields);
    void showEnvironment();
    void showPassword();
    void fieldsEdited();
    void urlEdited();
    [[nodiscard]] profiles::Fields fields() const;
    [[nodiscard]] bool keepsPassword(const profiles::Fields &fields) const;

    Ui::ProfileDialog &m_ui;
    profiles::Profile m_profile{};
    QList<std::pair<QString, QString>> m_others{}; ///< Parameters without a field of their own.
    bool m_showing = false;
};

} // namespace desktop
