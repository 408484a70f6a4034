#include "desktop/profiles/importdialog.h"

#include "ui_importdialog.h"

#include <QFileDialog>
#include <QPushButton>
#include <QtConcurrentRun>

namespace desktop {

ImportDialog::ImportDialog(Services services, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ImportDialog>())
    , m_services(std::move(services))
{
    constexpr int lettersWide = 90;
    m_ui->setupUi(this);
    resize(fontMetrics().averageCharWidth() * lettersWide, sizeHint().height());
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("Import"));
    m_ui->passedOverLabel->hide();
    connect(m_ui->fileButton, &QToolButton::clicked, this, &ImportDialog::browse);
    connect(m_ui->fileEdit, &QLineEdit::editingFinished, this, &ImportDialog::read);
    connect(m_ui->foundTree, &QTreeWidget::itemChanged, this, &ImportDialog::showChoice);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &ImportDialog::save);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showChoice();
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::browse()
{
    auto *dialog =
        new QFileDialog(this, m_ui->fileButton->accessibleName(), m_ui->fileEdit->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setFilter(QDir::AllDirs | QDir::Files | QDir::Hidden); // .env and .pgpass are hidden
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_ui->fileEdit->setText(path);
        read();
    });
    dialog->open();
}

void ImportDialog::read()
{
    const QString path = m_ui->fileEdit->text();
    if (path.isEmpty())
        return;
    QtConcurrent::run([read = m_services.read, path] {
        return std::make_shared<base::Result<profiles::Import>>(read(path));
    }).then(this, [this, path](const Read &import) { show(path, import); });
}

void ImportDialog::show(const QString &path, const Read &import)
{
    if (path != m_ui->fileEdit->text())
        return; // Another file was named meanwhile.
    m_ui->foundTree->clear();
    m_import = import;
    m_ui->banner->dismiss();
    m_ui->passedOverLabel->setVisible(*import && !(*import)->passedOver.isEmpty());
    if (!*import) {
        m_ui->banner->showError(import->error());
        showChoice();
        return;
    }
    for (const profiles::Found &found : (*import)->found) {
        const profiles::Profile &profile = found.profile;
        auto *item = new QTreeWidgetItem(
            m_ui->foundTree, {profile.name, profiles::environmentText(profile.environment),
                              profile.url, found.origin});
        item->setCheckState(0, Qt::Checked);
    }
    for (int column = 0; column < m_ui->foundTree->columnCount(); ++column)
        m_ui->foundTree->resizeColumnToContents(column);
    m_ui->passedOverLabel->setText((*import)->passedOver.join(u'\n'));
    if ((*import)->found.empty())
        m_ui->banner->showMessage(Tone::Caution, tr("The file holds no connection."));
    showChoice();
}

QList<std::size_t> ImportDialog::chosen() const
{
    QList<std::size_t> rows;
    for (int row = 0; row < m_ui->foundTree->topLevelItemCount(); ++row) {
        if (m_ui->foundTree->topLevelItem(row)->checkState(0) == Qt::Checked)
            rows.append(static_cast<std::size_t>(row));
    }
    return rows;
}

void ImportDialog::showChoice()
{
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(!chosen().isEmpty());
}

void ImportDialog::save()
{
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(false);
    const auto work = [save = m_services.save, import = m_import, rows = chosen()] {
        QStringList ids;
        for (const std::size_t row : rows) {
            auto id = save((*import)->found[row].profile);
            if (!id)
                return base::Result<QStringList>(base::failure(std::move(id.error())));
            ids.append(*id);
        }
        return base::Result<QStringList>(ids);
    };
    QtConcurrent::run(work).then(this,
                                 [this](const base::Result<QStringList> &ids) { finish(ids); });
}

void ImportDialog::finish(const base::Result<QStringList> &ids)
{
    showChoice();
    if (!ids) {
        m_ui->banner->showError(ids.error());
        return;
    }
    Q_EMIT imported(*ids);
    accept();
}

} // namespace desktop
