#pragma once

#include "base/clock.h"
#include "profiles/profile.h"

#include <QDialog>

#include <functional>
#include <memory>

namespace Ui {
class ProfileDialog;
}

namespace jobs {
class Job;
}

namespace desktop {

class CheckList;
class ProfileForm;

/// Adds, edits or duplicates a connection. Saving and testing happen on workers; a test works on
/// what the form says, saved or not, and saving never waits for it.
class ProfileDialog : public QDialog
{
    Q_OBJECT
public:
    /// Saves on a worker thread and returns the profile's id.
    using Save = std::function<base::Result<QString>(const profiles::Profile &profile)>;

    /// \a profile without an id is a new one. \a clock must outlive the dialog.
    ProfileDialog(profiles::Profile profile, Save save, const base::Clock &clock,
                  QWidget *parent = nullptr);
    ~ProfileDialog() override;

    /// A new profile with the contents of \a profile, secrets too.
    static profiles::Profile duplicateOf(const profiles::Profile &profile);

    /// Escape and the window's own button: asks first when something was typed.
    void reject() override;

Q_SIGNALS:
    void saved(const QString &id);
    /// All checks have their outcome.
    void tested();

private:
    void save();
    void finishSaving(const base::Result<QString> &id);
    void test();
    void finishTest();
    void sizeToContents();
    void connectBrowsers();
    void setSaving(bool saving);

    std::unique_ptr<Ui::ProfileDialog> m_ui;
    ProfileForm *m_form;
    std::unique_ptr<CheckList> m_checks;
    Save m_save;
    const base::Clock &m_clock;
    std::unique_ptr<jobs::Job> m_test{};
    bool m_isTyped = false; ///< Something would be lost.
};

} // namespace desktop
