#include "desktop/shell/targetheader.h"

#include "desktop/theme/environmentbadge.h"
#include "desktop/theme/environmentband.h"
#include "desktop/theme/messagebanner.h"
#include "scripts/linearlayout.h"
#include "ui_targetheader.h"

#include <QLocale>

namespace desktop {

namespace {

QString positionText(const Status &status)
{
    const migration::Standing &standing = status.standing;
    if (!standing.database.version.exists) {
        return TargetHeader::tr("Not initialised; %n revision(s) pending", nullptr,
                                standing.pending);
    }
    const QString at =
        standing.rows().isEmpty()
            ? TargetHeader::tr("At the base")
            : TargetHeader::tr("At %1").arg(QLocale().createSeparatedList(standing.current));
    if (!standing.isPendingKnown)
        return TargetHeader::tr("%1; what is pending is not known").arg(at);
    if (standing.pending == 0)
        return TargetHeader::tr("%1, up to date").arg(at);
    return TargetHeader::tr("%1; %n revision(s) pending", nullptr, standing.pending).arg(at);
}

} // namespace

TargetHeader::TargetHeader(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::TargetHeader>())
{
    m_ui->setupUi(this);
    QFont bold = m_ui->nameLabel->font();
    bold.setBold(true);
    m_ui->nameLabel->setFont(bold);
    // It gives way first, and keeps something to point at.
    m_ui->engineLabel->setMinimumWidth(8 * fontMetrics().averageCharWidth());
    clear();
}

TargetHeader::~TargetHeader() = default;

MessageBanner &TargetHeader::banner() const
{
    return *m_ui->banner;
}

void TargetHeader::clear()
{
    m_ui->banner->dismiss();
    m_ui->band->setEnvironment({});
    m_ui->badge->setEnvironment({});
    m_ui->readOnlyLabel->hide();
    showLine(false);
    hide();
}

/// A message may stand here without a connection, and then without the last one's line.
void TargetHeader::showLine(bool isShown)
{
    for (QLabel *label : {m_ui->nameLabel, m_ui->positionLabel, m_ui->engineLabel}) {
        if (!isShown)
            label->clear();
        label->setVisible(isShown);
    }
}

void TargetHeader::showConnection(const profiles::Entry &entry, const Status *status, bool reading)
{
    m_ui->band->setEnvironment(entry.environment);
    m_ui->badge->setEnvironment(entry.environment);
    m_ui->nameLabel->setText(entry.name);
    m_ui->readOnlyLabel->setVisible(status != nullptr && status->target &&
                                    status->target->readOnly);
    if (status != nullptr && status->target) {
        showEngine(status->target->config, status->server);
    } else {
        m_ui->engineLabel->clear();
    }
    if (status == nullptr) {
        m_ui->positionLabel->setText(reading ? tr("Reading…") : tr("Not read yet"));
        m_ui->banner->dismiss();
    } else {
        showStanding(*status);
    }
    m_ui->positionLabel->setToolTip(m_ui->positionLabel->text());
    showLine(true);
    show();
}

void TargetHeader::setEngine(const QString &configFile, const AlembicEngine &engine)
{
    m_engines.insert(configFile, engine);
}

void TargetHeader::showEngine(const scripts::ProjectConfig &config, const QString &server)
{
    QString kind = config.isLinear()
                       ? tr("%1 project").arg(scripts::linearRules(config.layout).name)
                       : tr("Native SQL project");
    QString more;
    if (config.kind == scripts::ProjectKind::Alembic) {
        const auto engine = m_engines.constFind(config.file);
        const bool isKnown = engine != m_engines.cend();
        if (isKnown)
            more = engine->text();
        if (!isKnown) {
            kind = tr("Alembic project");
        } else if (engine->isFound()) {
            kind = tr("Alembic %1 project").arg(engine->alembic);
        } else {
            kind = tr("Alembic project, no Alembic found");
        }
    }
    m_ui->engineLabel->setText(
        server.isEmpty() ? kind : tr("%1 on %2", "kind of project, server").arg(kind, server));
    m_ui->engineLabel->setToolTip(more.isEmpty() ? m_ui->engineLabel->text()
                                                 : m_ui->engineLabel->text() + u'\n' + more);
    m_ui->engineLabel->setAccessibleDescription(more);
}

void TargetHeader::showStanding(const Status &status)
{
    if (status.error) {
        m_ui->positionLabel->setText(tr("Where it stands is not known"));
        m_ui->banner->showError(*status.error);
        return;
    }
    m_ui->positionLabel->setText(positionText(status));
    if (!status.standing.findings.isEmpty()) {
        m_ui->banner->showError(status.standing.findings.first().error);
    } else if (status.target->isToBeMade) {
        m_ui->banner->showMessage(Tone::Caution, tr("%1 does not exist yet.").arg(status.database),
                                  tr("The first upgrade makes it. If it should be there, correct "
                                     "the path of the connection."));
    } else {
        m_ui->banner->dismiss();
    }
}

void TargetHeader::showProject(const scripts::ProjectConfig &config)
{
    m_ui->band->setEnvironment({});
    m_ui->badge->setEnvironment({});
    m_ui->nameLabel->setText(config.name);
    m_ui->readOnlyLabel->hide();
    m_ui->positionLabel->setText(tr("No connection: the history without a database"));
    showEngine(config, {});
    showLine(true);
    m_ui->banner->dismiss();
    show();
}

} // namespace desktop
