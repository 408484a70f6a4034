#include "desktop/runs/reviewsheet.h"

#include "desktop/theme/icons.h"
#include "scripts/alembicheader.h"
#include "ui_reviewsheet.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <utility>

namespace desktop {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Removes the file at \a path, unless somebody has worked on what was shown as \a text.
base::Result<> removeUnchanged(const QString &path, const QString &text)
{
    const auto source = scripts::readPythonSource(path);
    if (!source)
        return base::failure(source.error());
    if (*source != text) {
        return base::failure(
            {.code = base::ErrorCode::Refused,
             .message = ReviewSheet::tr("The file was changed since it is shown here."),
             .hint = ReviewSheet::tr("Whoever changed it may want it: delete it by hand."),
             .file = path});
    }
    QFile file(path);
    if (!file.remove()) {
        return base::failure(
            {.code = base::ErrorCode::FileNotWritable,
             .message = ReviewSheet::tr("The file cannot be deleted: %1.").arg(file.errorString()),
             .file = path});
    }
    return {};
}

} // namespace

ReviewSheet::ReviewSheet(QList<migration::WrittenScript> scripts, const base::Clock &clock,
                         QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ReviewSheet>())
    , m_scripts(std::move(scripts))
    , m_clock(clock)
{
    m_ui->setupUi(this);
    const QSize letter(fontMetrics().averageCharWidth(), fontMetrics().height());
    resize(100 * letter.width(), 38 * letter.height());
    QFont bold = font();
    bold.setBold(true);
    m_ui->titleLabel->setFont(bold);
    m_ui->warningList->setMaximumHeight(6 * letter.height());
    m_ui->deleteButton->setIcon(themedIcon(u"delete"_s));
    m_ui->openButton->setIcon(themedIcon(u"open"_s));
    m_ui->historyButton->setIcon(themedIcon(u"history"_s));
    for (const migration::WrittenScript &script : std::as_const(m_scripts))
        m_ui->fileBox->addItem(QFileInfo(script.path).fileName());
    m_ui->fileLabel->setVisible(m_scripts.size() > 1);
    m_ui->fileBox->setVisible(m_scripts.size() > 1);
    connect(m_ui->fileBox, &QComboBox::currentIndexChanged, this, &ReviewSheet::read);
    connect(m_ui->warningList, &QListWidget::currentItemChanged, this,
            [this](const QListWidgetItem *item) {
                if (item != nullptr)
                    m_ui->scriptView->showLine(item->data(Qt::UserRole).toInt());
            });
    connect(m_ui->openButton, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(current().path)); });
    connect(m_ui->historyButton, &QPushButton::clicked, this, [this] {
        Q_EMIT historyWanted(current().revision);
        accept();
    });
    connect(m_ui->deleteButton, &QPushButton::clicked, this, &ReviewSheet::remove);
    read();
}

ReviewSheet::~ReviewSheet() = default;

const migration::WrittenScript &ReviewSheet::current() const
{
    return m_scripts.at(std::max(m_ui->fileBox->currentIndex(), 0));
}

void ReviewSheet::read()
{
    m_ui->titleLabel->setText(tr("Revision %1 was written.").arg(current().revision));
    m_ui->pathEdit->setText(QDir::toNativeSeparators(current().path));
    m_ui->pathEdit->setToolTip(m_ui->pathEdit->text().toHtmlEscaped());
    m_ui->banner->dismiss();
    const auto text = std::make_shared<base::Result<QString>>();
    const auto work = [text, path = current().path](jobs::Context &) {
        *text = scripts::readPythonSource(path);
        return jobs::Outcome{};
    };
    m_work.reset(new jobs::Job(tr("Read the script"), work, m_clock, this));
    connect(m_work.get(), &jobs::Job::finished, this, [this, text] { showScript(*text); });
    m_work->start();
}

void ReviewSheet::showScript(const base::Result<QString> &text)
{
    m_ui->warningList->clear();
    m_ui->deleteButton->setEnabled(text.has_value());
    if (!text) {
        m_ui->banner->showError(text.error());
        return;
    }
    m_text = *text;
    QList<int> lines;
    for (const migration::ScriptWarning &warning : current().warnings) {
        lines.append(warning.line);
        auto *item = new QListWidgetItem(themedIcon(u"warning"_s),
                                         tr("Line %1: %2").arg(warning.line).arg(warning.text),
                                         m_ui->warningList);
        item->setData(Qt::UserRole, warning.line);
    }
    const auto count = static_cast<int>(lines.size());
    m_ui->warningList->setVisible(count > 0);
    m_ui->reviewLabel->setText(
        count > 0 ? tr("Read it before it runs. %n place(s) to look at:", nullptr, count)
                  : tr("Read it before it runs. Nothing in it drops, renames or narrows "
                       "anything that Stemma can see."));
    m_ui->scriptView->setScript(m_text, lines);
    if (count > 0) {
        m_ui->warningList->setCurrentRow(0);
        m_ui->warningList->setFocus();
    } else {
        m_ui->scriptView->setFocus();
    }
}

void ReviewSheet::remove()
{
    const auto removed = std::make_shared<base::Result<>>();
    const auto work = [removed, path = current().path, text = m_text](jobs::Context &) {
        *removed = removeUnchanged(path, text);
        return jobs::Outcome{};
    };
    m_ui->deleteButton->setEnabled(false);
    m_work.reset(new jobs::Job(tr("Delete the script"), work, m_clock, this));
    connect(m_work.get(), &jobs::Job::finished, this, [this, removed] {
        if (!*removed) {
            m_ui->banner->showError(removed->error());
            return;
        }
        Q_EMIT deleted(current().revision);
        if (m_scripts.size() == 1) {
            reject();
            return;
        }
        m_scripts.removeAt(m_ui->fileBox->currentIndex());
        m_ui->fileBox->removeItem(m_ui->fileBox->currentIndex());
    });
    m_work->start();
}

} // namespace desktop
