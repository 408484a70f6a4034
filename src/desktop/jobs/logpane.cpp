#include "desktop/jobs/logpane.h"

#include "desktop/jobs/logfile.h"
#include "desktop/theme/icons.h"
#include "desktop/theme/messagebanner.h"
#include "ui_logpane.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QScrollBar>
#include <QShortcut>

#include <algorithm>

namespace desktop {

using namespace Qt::Literals::StringLiterals;

namespace {

using base::Level;

constexpr std::array levels{Level::Error, Level::Warning, Level::Info, Level::Debug};

QString iconFor(Level level)
{
    switch (level) {
    case Level::Error: return u"error"_s;
    case Level::Warning: return u"warning"_s;
    case Level::Info: return u"info"_s;
    case Level::Debug: break;
    }
    return u"zoom-in"_s;
}

} // namespace

LogPane::LogPane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::LogPane>())
{
    m_ui->setupUi(this);
    m_ui->followButton->setIcon(themedIcon(u"follow"_s));
    m_ui->copyButton->setIcon(themedIcon(u"copy"_s));
    m_ui->saveButton->setIcon(themedIcon(u"save"_s));
    m_ui->searchEdit->addAction(themedIcon(u"search"_s), QLineEdit::LeadingPosition);
    setUpLevels();
    setUpTable();

    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &LogPane::applyFilter);
    connect(m_ui->allJobsBox, &QCheckBox::toggled, this, &LogPane::applyFilter);
    connect(m_ui->copyButton, &QToolButton::clicked, this, &LogPane::copySelection);
    connect(m_ui->saveButton, &QToolButton::clicked, this, &LogPane::askWhereToSave);
    connect(m_ui->followButton, &QToolButton::toggled, this, [this](bool follow) {
        if (follow)
            m_ui->table->scrollToBottom();
    });
    const auto onKey = [this](QKeySequence::StandardKey key, auto slot) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    onKey(QKeySequence::Find, [this] { m_ui->searchEdit->setFocus(Qt::ShortcutFocusReason); });
    onKey(QKeySequence::Copy, [this] { copySelection(); });
}

LogPane::~LogPane() = default;

void LogPane::setUpLevels()
{
    for (const Level level : levels) {
        auto *button = new QToolButton(this);
        button->setCheckable(true);
        button->setChecked(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setIcon(themedIcon(iconFor(level)));
        button->setObjectName(u"level%1Button"_s.arg(static_cast<int>(level)));
        m_levels.at(static_cast<std::size_t>(level)) = button;
        m_ui->levelLayout->addWidget(button);
        connect(button, &QToolButton::toggled, this, &LogPane::applyFilter);
    }
    for (std::size_t i = 1; i < levels.size(); ++i) {
        setTabOrder(m_levels.at(static_cast<std::size_t>(levels.at(i - 1))),
                    m_levels.at(static_cast<std::size_t>(levels.at(i))));
    }
}

void LogPane::setUpTable()
{
    QTableView *table = m_ui->table;
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(table->verticalScrollBar(), &QScrollBar::valueChanged, this, &LogPane::scrolled);
}

void LogPane::setModel(LogModel &model, const base::Clock &clock)
{
    m_model = &model;
    m_clock = &clock;
    m_ui->table->setModel(&model);
    sizeColumns();
    connect(&model, &LogModel::countsChanged, this, &LogPane::showCounts);
    connect(&model, &LogModel::rowsInserted, this, &LogPane::rowsCame);
    applyFilter();
}

/// By the font, not by the content: measuring a hundred thousand lines takes its time.
void LogPane::sizeColumns()
{
    const QFontMetrics metrics = fontMetrics();
    const int margin = 2 * metrics.averageCharWidth();
    // A table asks for more than the window has to give on a small screen.
    m_ui->table->setMinimumHeight(3 * metrics.height());
    QHeaderView *header = m_ui->table->horizontalHeader();
    const auto size = [&](LogModel::Column column, const QStringList &samples) {
        int width = 0;
        for (const QString &sample : samples)
            width = std::max(width, metrics.horizontalAdvance(sample));
        header->resizeSection(column, width + margin);
    };
    size(LogModel::Time, {u"00:00:00.000"_s});
    size(LogModel::Level, {levelText(Level::Debug), levelText(Level::Info),
                           levelText(Level::Warning), levelText(Level::Error)});
    size(LogModel::Duration, {u"00 min 00 s"_s});
    size(LogModel::JobColumn, {QString(24, u'n')});
    header->setSectionResizeMode(LogModel::Message, QHeaderView::Stretch);
    m_ui->table->verticalHeader()->setDefaultSectionSize(metrics.height() + metrics.height() / 3);
}

void LogPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_model)
        sizeColumns();
}

void LogPane::setJob(int number)
{
    if (m_job == number)
        return;
    m_job = number;
    applyFilter();
}

void LogPane::applyFilter()
{
    if (!m_model)
        return;
    const bool all = m_ui->allJobsBox->isChecked();
    LogFilter filter{.text = m_ui->searchEdit->text(), .job = all ? 0 : m_job};
    for (std::size_t i = 0; i < m_levels.size(); ++i)
        filter.levels.at(i) = m_levels.at(i)->isChecked();
    m_ui->table->setColumnHidden(LogModel::JobColumn, filter.job != 0);
    m_model->setFilter(filter);
}

void LogPane::showCounts()
{
    const auto &counts = m_model->counts();
    for (const Level level : levels) {
        const int count = counts.at(static_cast<std::size_t>(level));
        QToolButton *button = m_levels.at(static_cast<std::size_t>(level));
        button->setText(tr("%1 %2").arg(levelText(level), QLocale().toString(count)));
        button->setAccessibleName(tr("Show lines of the level %1, %2 in all")
                                      .arg(levelText(level), QLocale().toString(count)));
        button->setToolTip(button->accessibleName());
    }
    const bool empty = m_model->rowCount() == 0;
    const bool filtered = counts != std::array<int, 4>{};
    m_ui->emptyLabel->setText(filtered ? tr("No line matches the search and the levels.")
                                       : tr("Nothing was logged yet."));
    m_ui->pages->setCurrentWidget(empty && m_model->isComplete() ? m_ui->emptyPage
                                                                 : m_ui->tablePage);
}

bool LogPane::isFollowing() const
{
    return m_ui->followButton->isChecked();
}

void LogPane::scrolled(int value)
{
    m_ui->followButton->setChecked(value == m_ui->table->verticalScrollBar()->maximum());
}

void LogPane::rowsCame()
{
    // The range of the scroll bar follows with the layout, and one may have scrolled up until then.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (isFollowing())
                m_ui->table->scrollToBottom();
        },
        Qt::QueuedConnection);
}

void LogPane::copySelection() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_ui->table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::ranges::sort(rows);
    QStringList lines;
    for (const int row : std::as_const(rows))
        lines.append(m_model->lineText(row));
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void LogPane::askWhereToSave()
{
    auto *dialog = new QFileDialog(this, tr("Save log"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Text (*.txt *.log)"), tr("JSON lines (*.jsonl)")});
    dialog->setDefaultSuffix(u"txt"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("jsonl"_L1) ? u"jsonl"_s : u"txt"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &LogPane::saveTo);
    dialog->open();
}

void LogPane::saveTo(const QString &path)
{
    if (m_saving && m_saving->isRunning())
        return;
    const auto work = [path, lines = m_model->shownLines(),
                       titles = m_model->titles()](jobs::Context &) {
        return jobs::Outcome{.result = saveLog(path, logFormatOf(path), lines, titles)};
    };
    m_saving.reset(new jobs::Job(tr("Save log"), work, *m_clock, m_model));
    connect(m_saving.get(), &jobs::Job::finished, this, [this, path](const jobs::Outcome &outcome) {
        if (outcome.result) {
            m_ui->banner->showMessage(
                Tone::Good, tr("The log was saved as %1.").arg(QDir::toNativeSeparators(path)));
        } else {
            m_ui->banner->showError(outcome.result.error());
        }
        Q_EMIT saved(path, outcome.result.has_value());
    });
    m_saving->start();
}

} // namespace desktop
