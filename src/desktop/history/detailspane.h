#pragma once

#include "desktop/history/historymarks.h"
#include "desktop/history/revisiondetails.h"

#include <QWidget>

#include <memory>

namespace Ui {
class DetailsPane;
}

namespace desktop {

class PythonHighlighter;
class SqlHighlighter;

/// What is known of one revision: what it says of itself, its statements, the databases it is
/// in, its runs, its file. What takes time to find comes later, from outside; until then its
/// place says that it is being read.
class DetailsPane : public QWidget
{
    Q_OBJECT
public:
    explicit DetailsPane(QWidget *parent = nullptr);
    ~DetailsPane() override;

    void clear();
    /// Shows what is in memory of \a row; forgets texts and runs when it is another revision.
    void showRevision(const HistoryContent &content, const HistoryMarks &marks, int row);
    /// Ignored unless it is of the revision that is shown.
    void setDetails(const RevisionDetails &details);
    /// The answer to sqlWanted(); ignored unless it is of the revision that is shown.
    void setSql(const RevisionSql &sql);
    void setFileHistory(const std::optional<scripts::FileHistory> &history);
    void setRuns(const QString &revision, const QList<RunsOfRevision> &runs);
    /// Engine of scripts that serve all of them.
    void setEngine(database::Engine engine);

    [[nodiscard]] const QString &revision() const { return m_revision; }

Q_SIGNALS:
    /// A link to another revision was followed.
    void revisionAsked(const QString &id);
    /// Somebody looks for the SQL of a Python revision: whoever can have it rendered answers with
    /// setSql(). Not before it is looked for, because that runs the project's Python.
    void sqlWanted(const QString &revision);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showFacts(const HistoryContent &content, int row);
    void showDatabases(const HistoryContent &content, int row);
    void showWarnings();
    void showScript(bool up);
    void showDetails();
    void showSource();
    void wantSql();
    [[nodiscard]] QStringList notesOf(const ScriptText &section, bool up) const;
    void forget();
    void addRuns(const RunsOfRevision &database);
    void applyFonts();

    std::unique_ptr<Ui::DetailsPane> m_ui;
    SqlHighlighter *m_upHighlighter;
    SqlHighlighter *m_downHighlighter;
    PythonHighlighter *m_sourceHighlighter;
    QString m_revision{};
    RevisionDetails m_details{};
    std::optional<RevisionSql> m_sql{}; ///< Of a Python revision.
    bool m_isRendering = false;
    QStringList m_warnings{}; ///< Of what is in memory.
    HistoryMarks m_marks{};
    database::Engine m_engine = database::Engine::PostgreSql;
};

} // namespace desktop
