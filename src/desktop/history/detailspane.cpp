#include "desktop/history/detailspane.h"

#include "desktop/history/pythonhighlighter.h"
#include "desktop/history/sqlhighlighter.h"
#include "desktop/theme/colors.h"
#include "desktop/theme/icons.h"
#include "ui_detailspane.h"

#include <QEvent>
#include <QFontDatabase>
#include <QUrl>

namespace desktop {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Ids as links to their revisions.
QString links(const revisions::RevisionGraph &graph, std::span<const int> indexes,
              const QColor &color)
{
    QStringList lines;
    for (const int index : indexes) {
        const revisions::Revision &revision = graph.at(index);
        const QString address = QString::fromUtf8(QUrl::toPercentEncoding(revision.id));
        lines.append(u"<a style=\"color:%1\" href=\"revision:%2\">%3</a> %4"_s.arg(
            color.name(), address, revision.id.toHtmlEscaped(),
            revision.message.section(u'\n', 0, 0).toHtmlEscaped()));
    }
    return lines.join("<br>"_L1);
}

/// Comments are broken at a width of their own; only what is set off from the margin, and empty
/// lines, were meant to stand alone.
QString unwrapped(const QString &text)
{
    QString result;
    bool goesOn = false;
    for (const QString &line : text.split(u'\n')) {
        static constexpr QStringView bullets = u" \t-*";
        const bool standsAlone = line.isEmpty() || bullets.contains(line.front());
        if (!result.isEmpty())
            result += goesOn && !standsAlone ? u' ' : u'\n';
        result += line;
        goesOn = !standsAlone;
    }
    return result;
}

QString mentionText(const scripts::GitMention &mention)
{
    return u"%1, %2 (%3)"_s.arg(
        mention.author, QLocale().toString(mention.when.toLocalTime(), QLocale::ShortFormat),
        mention.commit);
}

QString durationText(qint64 milliseconds)
{
    const QLocale locale;
    if (milliseconds < 1'000)
        return DetailsPane::tr("%1 ms").arg(locale.toString(milliseconds));
    const double seconds = static_cast<double>(milliseconds) / 1'000;
    if (seconds < 60)
        return DetailsPane::tr("%1 s").arg(locale.toString(seconds, 'f', 1));
    const auto whole = milliseconds / 1'000;
    return DetailsPane::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
}

QString directionText(const QString &direction)
{
    if (direction == "upgrade"_L1)
        return DetailsPane::tr("Upgrade");
    if (direction == "downgrade"_L1)
        return DetailsPane::tr("Downgrade");
    return direction;
}

QString outcomeText(const QString &outcome)
{
    if (outcome == "done"_L1)
        return DetailsPane::tr("Done");
    if (outcome == "failed"_L1)
        return DetailsPane::tr("Failed");
    if (outcome == "running"_L1)
        return DetailsPane::tr("Not finished");
    return outcome;
}

} // namespace

DetailsPane::DetailsPane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DetailsPane>())
{
    m_ui->setupUi(this);
    m_upHighlighter = new SqlHighlighter(m_ui->upEdit->document());
    m_downHighlighter = new SqlHighlighter(m_ui->downEdit->document());
    m_sourceHighlighter = new PythonHighlighter(m_ui->sourceEdit->document());
    m_sourceHighlighter->setPalette(palette());
    for (int tab = 0; tab < m_ui->tabs->count(); ++tab)
        m_ui->tabs->setTabToolTip(tab, m_ui->tabs->tabText(tab).remove(u'&'));
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, &DetailsPane::wantSql);
    connect(m_ui->upEngineBox, &QComboBox::currentIndexChanged, this, [this] { showScript(true); });
    connect(m_ui->downEngineBox, &QComboBox::currentIndexChanged, this,
            [this] { showScript(false); });
    for (QLabel *label : {m_ui->revisesLabel, m_ui->dependsLabel, m_ui->childrenLabel}) {
        connect(label, &QLabel::linkActivated, this, [this](const QString &address) {
            Q_EMIT revisionAsked(QUrl::fromPercentEncoding(address.section(u':', 1).toUtf8()));
        });
    }
    applyFonts();
    clear();
}

DetailsPane::~DetailsPane() = default;

void DetailsPane::applyFonts()
{
    QFont title = font();
    title.setBold(true);
    title.setPointSizeF(title.pointSizeF() * 1.15);
    m_ui->titleLabel->setFont(title);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    m_ui->upEdit->setFont(fixed);
    m_ui->downEdit->setFont(fixed);
    m_ui->sourceEdit->setFont(fixed);
    const int side = fontMetrics().height();
    // Each scrolls; what it would ask for by itself is much where the window is low.
    for (QWidget *scrolling : std::initializer_list<QWidget *>{
             m_ui->overviewArea, m_ui->upEdit, m_ui->downEdit, m_ui->sourceEdit, m_ui->runsTree})
        scrolling->setMinimumHeight(2 * side);
    m_ui->warningIcon->setPixmap(themedIcon(u"warning"_s).pixmap(side, side));
}

void DetailsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        applyFonts();
    } else if (event->type() == QEvent::PaletteChange) {
        applyFonts();
        m_upHighlighter->setPalette(palette());
        m_downHighlighter->setPalette(palette());
        m_sourceHighlighter->setPalette(palette());
    }
}

void DetailsPane::clear()
{
    forget();
    m_revision.clear();
    m_warnings.clear();
    m_ui->titleLabel->setText(tr("No revision is selected"));
    m_ui->subtitleLabel->clear();
    m_ui->descriptionLabel->clear();
    showWarnings();
    m_ui->tabs->setVisible(false);
}

/// What came from outside belongs to the revision that was shown before.
void DetailsPane::forget()
{
    m_details = {};
    m_sql.reset();
    m_isRendering = false;
    showSource();
    for (QComboBox *box : {m_ui->upEngineBox, m_ui->downEngineBox})
        box->clear();
    showScript(true);
    showScript(false);
    m_ui->runsTree->clear();
    m_ui->runsTree->hide();
    m_ui->runsNoteLabel->setText(tr("The run logs are being read."));
    m_ui->runsNoteLabel->show();
    setFileHistory(std::nullopt);
}

void DetailsPane::showRevision(const HistoryContent &content, const HistoryMarks &marks, int row)
{
    const revisions::Revision &revision = content.revision(row);
    m_marks = marks;
    if (m_revision != revision.id) {
        m_revision = revision.id;
        forget();
    }
    m_ui->tabs->setVisible(true);
    m_ui->titleLabel->setText(revision.message.section(u'\n', 0, 0));
    QStringList subtitle{revision.id};
    if (const QString state = marks.stateText(content, row); !state.isEmpty())
        subtitle.append(state);
    for (const Chip &chip : marks.chips(content, row)) {
        if (chip.kind == Chip::Kind::Point)
            subtitle.append(chip.text);
    }
    if (revision.isMergePoint())
        subtitle.append(tr("merge"));
    if (revision.isBase())
        subtitle.append(tr("base"));
    m_ui->subtitleLabel->setText(subtitle.join(u" \u00b7 "_s));
    const QString rest = revision.message.section(u'\n', 1).trimmed();
    m_ui->descriptionLabel->setText(
        unwrapped(QStringList{rest, revision.description}.join(u"\n\n"_s).trimmed()));
    m_ui->descriptionLabel->setVisible(!m_ui->descriptionLabel->text().isEmpty());
    showFacts(content, row);
    showDatabases(content, row);

    m_warnings.clear();
    if (!content.isReadable(row))
        m_warnings.append(tr("The header of the script could only be read in part."));
    if (marks.isEdited(content.row(row).revision)) {
        m_warnings.append(tr("The script was edited after it was applied: it is no longer the text "
                             "that the database has."));
    }
    showWarnings();
}

void DetailsPane::showFacts(const HistoryContent &content, int row)
{
    const revisions::RevisionGraph &graph = content.graph();
    const int index = content.row(row).revision;
    const revisions::Revision &revision = content.revision(row);
    const auto set = [this](QLabel *label, const QString &text) {
        label->setText(text);
        m_ui->factsLayout->setRowVisible(label, !text.isEmpty());
    };
    // Dark palettes often have the links of light ones.
    const QColor link = sqlColors(palette()).keyword;
    QString revises = links(graph, graph.parents(index), link);
    if (revises.isEmpty()) {
        revises = revision.isBase() ? tr("nothing, it is a base").toHtmlEscaped()
                                    : revision.downRevisions.join(", "_L1).toHtmlEscaped();
    }
    set(m_ui->revisesLabel, revises);
    set(m_ui->dependsLabel, links(graph, graph.resolvedDependencies(index), link));
    set(m_ui->childrenLabel, links(graph, graph.allNext(index), link));
    set(m_ui->branchLabel, graph.labels(index).join(", "_L1).toHtmlEscaped());
    set(m_ui->createdLabel, revision.createDate.toHtmlEscaped());
    m_ui->fileEdit->setText(revision.path);
    m_ui->fileEdit->setToolTip(revision.path.toHtmlEscaped());
    m_ui->factsLayout->setRowVisible(m_ui->fileEdit, !revision.path.isEmpty());
}

void DetailsPane::showDatabases(const HistoryContent &content, int row)
{
    const int index = content.row(row).revision;
    const QString id = content.revision(row).id;
    QStringList lines;
    for (const DatabaseMark &mark : m_marks.databases()) {
        const QString name = tr("%1 (%2)", "database, its environment")
                                 .arg(mark.name, profiles::environmentText(mark.environment));
        if (mark.rows.contains(id) || mark.current.contains(id)) {
            lines.append(tr("%1 stands here.").arg(name).toHtmlEscaped());
        } else if (index < mark.applied.size() && mark.applied.at(index)) {
            lines.append(tr("%1 has it.").arg(name).toHtmlEscaped());
        } else if (index < mark.applied.size() && mark.isPendingKnown) {
            lines.append(tr("%1 does not have it.").arg(name).toHtmlEscaped());
        }
    }
    m_ui->databasesLabel->setText(lines.join("<br>"_L1));
    m_ui->factsLayout->setRowVisible(m_ui->databasesLabel, !lines.isEmpty());
}

void DetailsPane::showWarnings()
{
    QStringList warnings = m_warnings;
    for (const ScriptText &section : m_details.down) {
        if (section.irreversible) {
            warnings.append(section.reason.isEmpty()
                                ? tr("It cannot be rolled back.")
                                : tr("It cannot be rolled back: %1").arg(section.reason));
            break;
        }
    }
    if (!m_details.error.isEmpty())
        warnings.append(m_details.error);
    for (const ScriptText &section : m_details.up) {
        if (!section.transactional) {
            warnings.append(tr("It runs outside a transaction."));
            break;
        }
    }
    warnings += m_details.remarks;
    warnings.removeDuplicates();
    m_ui->warningLabel->setText(warnings.join(u'\n'));
    m_ui->warningFrame->setVisible(!warnings.isEmpty());
}

void DetailsPane::setDetails(const RevisionDetails &details)
{
    if (details.id != m_revision)
        return;
    m_details = details;
    m_sql.reset();
    m_isRendering = false;
    showDetails();
    wantSql();
}

void DetailsPane::showDetails()
{
    showSource();
    for (const bool up : {true, false}) {
        QComboBox *box = up ? m_ui->upEngineBox : m_ui->downEngineBox;
        const QSignalBlocker blocked(box);
        box->clear();
        for (const ScriptText &section : up ? m_details.up : m_details.down)
            box->addItem(section.engine.isEmpty() ? tr("every other engine") : section.engine);
        const QString own = database::engineName(m_engine);
        if (const int index = box->findText(own); index >= 0)
            box->setCurrentIndex(index);
        showScript(up);
    }
    showWarnings();
}

void DetailsPane::showSource()
{
    m_ui->tabs->setTabVisible(m_ui->tabs->indexOf(m_ui->sourceTab), m_details.isPython);
    m_ui->sourceEdit->setPlainText(m_details.source.text);
    m_ui->sourceNoteLabel->setText(m_details.source.isCut
                                       ? tr("Only the beginning is shown; the rest is in the file.")
                                       : QString());
    m_ui->sourceNoteLabel->setVisible(m_details.source.isCut);
}

void DetailsPane::wantSql()
{
    const QWidget *tab = m_ui->tabs->currentWidget();
    if (!m_details.isPython || !m_details.error.isEmpty() || m_sql || m_isRendering ||
        (tab != m_ui->upTab && tab != m_ui->downTab))
        return;
    m_isRendering = true;
    showScript(true);
    showScript(false);
    Q_EMIT sqlWanted(m_revision);
}

void DetailsPane::setSql(const RevisionSql &sql)
{
    if (sql.id != m_revision || !m_details.isPython)
        return;
    m_isRendering = false;
    m_sql = sql;
    m_details.up.clear();
    m_details.down.clear();
    if (!sql.error) {
        m_details.up = {sql.up};
        m_details.down = {sql.down};
    }
    showDetails();
}

void DetailsPane::setEngine(database::Engine engine)
{
    if (m_engine == engine)
        return;
    m_engine = engine;
    if (m_details.isPython) { // Written for the other one.
        m_details.up.clear();
        m_details.down.clear();
    }
    setDetails(RevisionDetails(m_details));
}

void DetailsPane::showScript(bool up)
{
    const QList<ScriptText> &sections = up ? m_details.up : m_details.down;
    QComboBox *box = up ? m_ui->upEngineBox : m_ui->downEngineBox;
    QLabel *note = up ? m_ui->upNoteLabel : m_ui->downNoteLabel;
    QPlainTextEdit *edit = up ? m_ui->upEdit : m_ui->downEdit;
    SqlHighlighter *highlighter = up ? m_upHighlighter : m_downHighlighter;
    box->setVisible(sections.size() > 1);
    (up ? m_ui->upEngineTitle : m_ui->downEngineTitle)->setVisible(sections.size() > 1);
    if (box->currentIndex() < 0 || box->currentIndex() >= sections.size()) {
        const QStringList notes = notesOf({}, up);
        note->setText(notes.join(u'\n'));
        note->setVisible(!notes.isEmpty());
        edit->clear();
        edit->setVisible(notes.isEmpty());
        return;
    }
    const ScriptText &section = sections.at(box->currentIndex());
    highlighter->setSql(section.text, engineOf(section, m_engine), palette());
    const QStringList notes = notesOf(section, up);
    note->setText(notes.join(u'\n'));
    note->setVisible(!notes.isEmpty());
    edit->setVisible(!section.text.isEmpty());
}

/// What is to be said of \a section; without one, why there is none.
QStringList DetailsPane::notesOf(const ScriptText &section, bool up) const
{
    if (m_isRendering)
        return {tr("The project's Alembic is writing the SQL…")};
    if (m_sql && m_sql->error) {
        QStringList notes{tr("The SQL cannot be shown: %1").arg(m_sql->error->message),
                          m_sql->error->where(), m_sql->error->hint};
        notes.removeAll(QString());
        return notes;
    }
    if ((up ? m_details.up : m_details.down).isEmpty())
        return {};
    QStringList notes;
    const QString fault = !m_sql ? QString() : up ? m_sql->upFault : m_sql->downFault;
    if (!fault.isEmpty()) {
        notes.append(fault);
    } else if (section.irreversible && section.text.isEmpty()) {
        notes.append(tr("There is nothing to run: it cannot be rolled back."));
    } else if (section.text.isEmpty()) {
        notes.append(tr("There is nothing to run."));
    }
    if (section.isCut)
        notes.append(tr("Only the beginning is shown; the rest is in the file."));
    return notes;
}

void DetailsPane::setFileHistory(const std::optional<scripts::FileHistory> &history)
{
    const QString written = history ? mentionText(history->written) : QString();
    QString changed = history ? mentionText(history->changed) : QString();
    if (changed == written)
        changed.clear();
    m_ui->writtenLabel->setText(written.toHtmlEscaped());
    m_ui->changedLabel->setText(changed.toHtmlEscaped());
    m_ui->factsLayout->setRowVisible(m_ui->writtenLabel, !written.isEmpty());
    m_ui->factsLayout->setRowVisible(m_ui->changedLabel, !changed.isEmpty());
}

void DetailsPane::setRuns(const QString &revision, const QList<RunsOfRevision> &runs)
{
    if (revision != m_revision)
        return;
    m_ui->runsTree->clear();
    for (const RunsOfRevision &database : runs)
        addRuns(database);
    QStringList notes;
    for (const RunsOfRevision &database : runs) {
        if (!database.error.isEmpty())
            notes.append(u"%1: %2"_s.arg(database.name, database.error));
    }
    const bool hasRuns = m_ui->runsTree->topLevelItemCount() > 0;
    if (!hasRuns && notes.isEmpty())
        notes.append(tr("No run log mentions this revision."));
    m_ui->runsNoteLabel->setText(notes.join(u'\n'));
    m_ui->runsNoteLabel->setVisible(!notes.isEmpty());
    m_ui->runsTree->setVisible(hasRuns);
    for (int column = 0; column < m_ui->runsTree->columnCount(); ++column)
        m_ui->runsTree->resizeColumnToContents(column);
}

void DetailsPane::addRuns(const RunsOfRevision &database)
{
    QHash<QString, QString> people;
    for (const database::RunRecord &run : database.runs)
        people.insert(run.id, run.host.isEmpty() ? run.user : run.user + u'@' + run.host);
    // Newest first, as everywhere in the history.
    for (auto step = database.steps.crbegin(); step != database.steps.crend(); ++step) {
        const QString name =
            tr("%1 (%2)", "database, its environment")
                .arg(database.name, profiles::environmentText(database.environment));
        auto *item = new QTreeWidgetItem(
            {name, directionText(step->direction),
             QLocale().toString(step->startedAt.toLocalTime(), QLocale::ShortFormat),
             durationText(step->milliseconds), people.value(step->run),
             outcomeText(step->outcome)});
        item->setTextAlignment(3, Qt::AlignRight | Qt::AlignVCenter);
        if (!step->error.isEmpty()) {
            for (int column = 0; column < item->columnCount(); ++column)
                item->setToolTip(column, step->error);
        }
        m_ui->runsTree->addTopLevelItem(item);
    }
}

} // namespace desktop
