#include "desktop/shell/diagnostics.h"

#include "database/postgres/options.h"
#include "desktop/settings/settings.h"
#include "ui_diagnosticsdialog.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QMessageBox>
#include <QSaveFile>
#include <QScreen>
#include <QSqlDatabase>
#include <QtConcurrent>

#include <openssl/crypto.h>

namespace desktop {

using namespace Qt::Literals::StringLiterals;

namespace {

void addVersions(QStringList &lines)
{
    lines << u"Stemma %1"_s.arg(QCoreApplication::applicationVersion())
          << u"Qt %1 (built with %2)"_s.arg(QLatin1StringView(qVersion()),
                                            QLatin1StringView(QT_VERSION_STR))
          << u"libpq %1"_s.arg(database::postgres::libpqVersion())
          << QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION))
          << u"Qt SQL drivers: %1"_s.arg(QSqlDatabase::drivers().join(u", "_s))
          << u"%1, kernel %2, %3"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion(),
                                        QSysInfo::currentCpuArchitecture())
          << u"Platform %1, language %2"_s.arg(QGuiApplication::platformName(), QLocale().name());
    for (const QScreen *screen : QGuiApplication::screens()) {
        lines << u"Screen %1x%2, scale %3, %4 dpi"_s.arg(screen->size().width())
                     .arg(screen->size().height())
                     .arg(screen->devicePixelRatio())
                     .arg(screen->logicalDotsPerInch());
    }
}

void addConnections(QStringList &lines, const DiagnosticsInput &input)
{
    lines << QString() << u"Connections in %1"_s.arg(input.vault);
    int number = 0;
    for (const ConnectionSource &source : input.board.sources()) {
        const Status *status = input.board.status(source.entry.id);
        QString state = u"not read"_s;
        if (status != nullptr && status->error) {
            state = base::codeName(status->error->code);
        } else if (status != nullptr) {
            state = u"%1, %2 revisions, %3 pending, %4 findings"_s.arg(status->server)
                        .arg(status->project->graph.size())
                        .arg(status->standing.pending)
                        .arg(status->standing.findings.size());
        }
        lines << u"  %1. %2: %3"_s.arg(++number).arg(
            profiles::environmentName(source.entry.environment), state);
    }
}

void addSettings(QStringList &lines, const Settings &settings)
{
    lines << QString() << u"Settings"_s;
    for (const QString &key : settings.keys()) {
        const QVariant value = settings.value(key);
        lines << u"  %1 = %2"_s.arg(key, value.typeId() == QMetaType::QByteArray
                                             ? u"%1 bytes"_s.arg(value.toByteArray().size())
                                             : value.toStringList().join(u", "_s));
    }
}

} // namespace

QString diagnosticsReport(const DiagnosticsInput &input)
{
    QStringList lines;
    addVersions(lines);
    addConnections(lines, input);
    addSettings(lines, input.settings);
    lines << QString() << u"Log"_s;
    for (const base::LogRecord &record : input.log)
        lines << u"  %1 %2"_s.arg(record.at.toString(Qt::ISODate), record.text);
    return base::masked(lines.join(u'\n') + u'\n');
}

DiagnosticsDialog::DiagnosticsDialog(const QString &report, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::DiagnosticsDialog>())
{
    constexpr int lettersWide = 90;
    constexpr int linesHigh = 30;
    m_ui->setupUi(this);
    m_ui->reportEdit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->reportEdit->setPlainText(report);
    resize(fontMetrics().averageCharWidth() * lettersWide, fontMetrics().height() * linesHigh);
    connect(m_ui->copyButton, &QPushButton::clicked, this,
            [report] { QGuiApplication::clipboard()->setText(report); });
    connect(m_ui->saveButton, &QPushButton::clicked, this, &DiagnosticsDialog::save);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
}

DiagnosticsDialog::~DiagnosticsDialog() = default;

void DiagnosticsDialog::save()
{
    auto *dialog = new QFileDialog(this, tr("Save Diagnostics"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(u"stemma-diagnostics.txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QtConcurrent::run([path, text = m_ui->reportEdit->toPlainText().toUtf8()] {
            QSaveFile file(path);
            const bool saved =
                file.open(QIODevice::WriteOnly) && file.write(text) >= 0 && file.commit();
            return saved ? QString() : file.errorString();
        }).then(this, [this, path](const QString &failure) {
            if (failure.isEmpty())
                return;
            auto *box = new QMessageBox(QMessageBox::Warning, windowTitle(),
                                        tr("%1 cannot be written: %2.").arg(path, failure),
                                        QMessageBox::Close, this);
            box->setAttribute(Qt::WA_DeleteOnClose);
            box->open();
        });
    });
    dialog->open();
}

} // namespace desktop
