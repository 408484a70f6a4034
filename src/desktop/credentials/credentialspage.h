#pragma once

#include "desktop/credentials/setwork.h"
#include "desktop/jobs/joblist.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QTableView;

namespace Ui {
class CredentialsPage;
}

namespace desktop {

class KeyModel;
class ValuesModel;

/// The stored credentials of one database: what the values of each column are under, the keys of
/// their set, and what can be done about both. Whatever takes time is a job of the list.
class CredentialsPage : public QWidget
{
    Q_OBJECT
public:
    /// What can be done to the chosen set, in the order of actions().
    enum class Act {
        Encrypt,
        Rotate,
        Verify,
        Retry,
        AddKey,
        RetireKey,
        RemoveKey,
        ExportKey,
        Count
    };

    /// \a jobs and \a clock must outlive the page.
    CredentialsPage(JobList &jobs, const base::Clock &clock, QWidget *parent = nullptr);
    ~CredentialsPage() override;

    /// The database that the page is about; nothing for none that can be reached. Looked at when
    /// the page is seen and it is another one.
    void setTarget(std::optional<Target> target);
    void chooseSet(const QString &name);
    /// Counts all values of the chosen set again.
    void refresh();

    [[nodiscard]] QList<QAction *> actions() const { return m_actions; }
    [[nodiscard]] QAction *action(Act act) const { return m_actions.at(static_cast<int>(act)); }
    /// Why \a action cannot be given now; nothing when it is none of the page's, or can be.
    [[nodiscard]] QString refusal(const QAction *action) const;
    /// What was found last of the chosen set; null before.
    [[nodiscard]] const SetAccount *account() const { return m_account.get(); }
    [[nodiscard]] bool isLooking() const { return m_looking != nullptr; }

Q_SIGNALS:
    void jobStarted(const jobs::Job *job);
    /// The vault does not answer, as \a reason says.
    void vaultWanted(const base::Error &reason);
    /// The account of the chosen set is another.
    void accountChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUp();
    void buildActions();
    void sizeColumns();
    void showSets();
    void showEmpty();
    void setChosen();
    void look(int sample);
    void lookIfNew();
    void looked(const jobs::Outcome &outcome);
    void showAccount();
    void showFault(const base::Error &error);
    void showFinding(const credentials::Survey &survey);
    void updateActions();
    [[nodiscard]] QString set() const;
    [[nodiscard]] const KeyLine *chosenKey() const;
    [[nodiscard]] QString refusalOf(Act act) const;
    void act(Act act);
    void openWizard(credentials::JobKind kind);
    /// \a python, when not empty, is asked as well.
    void verify(const QString &python = {});
    void askForPython();
    void showVerdict(const credentials::Survey &survey);
    void endKey(KeyEnd end, const QString &id);
    void askToRemove();
    void addKey();
    void askForExport();
    /// Starts work about the set that is looked at again when it has ended.
    jobs::Job *start(const QString &title, jobs::Job::Work work);
    void follow(jobs::Job *job);
    void tell(const jobs::Outcome &outcome);

    std::unique_ptr<Ui::CredentialsPage> m_ui;
    JobList &m_jobs;
    const base::Clock &m_clock;
    ValuesModel *m_values;
    KeyModel *m_keys;
    QList<QAction *> m_actions{};
    std::shared_ptr<const Target> m_target{};
    std::shared_ptr<SetAccount> m_account{};
    std::shared_ptr<SetAccount> m_coming{}; ///< What the job that looks is to fill.
    QPointer<jobs::Job> m_looking{};
    bool m_isVerifying = false;
    bool m_isNew = false; ///< Not looked at so far.
};

/// A font for lines of a program, as large as \a font.
QFont codeFont(const QFont &font);
/// Gives \a view the heights and headings of this part's tables.
void setUpTable(QTableView &view);

} // namespace desktop
