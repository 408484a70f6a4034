#pragma once

#include "desktop/credentials/setwork.h"
#include "jobs/letgo.h"

#include <QDialog>

namespace Ui {
class AddKeyDialog;
}

namespace desktop {

/// Adds a key to the ring of a credential set: typed, read from a file or made anew, derived as
/// the application does it, which can be found out from the database.
class AddKeyDialog : public QDialog
{
    Q_OBJECT
public:
    /// Work that is let go lives on with \a jobs; it and \a clock must outlive the dialog.
    /// The name that is suggested is none of \a taken, the ids of the keys that are there.
    AddKeyDialog(Target target, QString set, const QStringList &taken, QObject &jobs,
                 const base::Clock &clock, QWidget *parent = nullptr);
    ~AddKeyDialog() override;

Q_SIGNALS:
    /// The key is in the ring.
    void added(const jobs::Outcome &outcome);

private:
    void showChoice();
    void detect();
    void detected(const jobs::Outcome &outcome, const std::optional<credentials::Detected> &found);
    void add();
    void run(jobs::Job::Work work, const QString &sentence,
             std::function<void(const jobs::Outcome &)> then);
    void browse();
    /// What the form says; a secret that was typed is taken over.
    [[nodiscard]] std::shared_ptr<NewKey> typedKey() const;

    std::unique_ptr<Ui::AddKeyDialog> m_ui;
    Target m_target;
    QString m_set;
    QObject &m_jobs;
    const base::Clock &m_clock;
    jobs::BackgroundJob m_work{};
};

} // namespace desktop
