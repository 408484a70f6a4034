#pragma once

#include "desktop/runs/alembicengine.h"
#include "desktop/shell/status.h"

#include <QWidget>

#include <memory>

namespace Ui {
class TargetHeader;
}

namespace desktop {

class MessageBanner;

/// The line above every page that acts for a connection: whose database this is, where it stands,
/// and what is wrong with it. The one place that says it, so that no page can forget to.
class TargetHeader : public QWidget
{
    Q_OBJECT
public:
    explicit TargetHeader(QWidget *parent = nullptr);
    ~TargetHeader() override;

    /// The connection shown; \a status is null before it was read.
    void showConnection(const profiles::Entry &entry, const Status *status, bool reading);
    /// A project without a connection.
    void showProject(const scripts::ProjectConfig &config);
    /// Nothing any more; a message can still be shown in banner().
    void clear();
    /// What runs the Alembic project of \a configFile; shown with it from now on.
    void setEngine(const QString &configFile, const AlembicEngine &engine);

    /// For what is wrong with the connection; the window adds what can be done.
    [[nodiscard]] MessageBanner &banner() const;

private:
    void showLine(bool isShown);
    void showStanding(const Status &status);
    void showEngine(const scripts::ProjectConfig &config, const QString &server);

    std::unique_ptr<Ui::TargetHeader> m_ui;
    QHash<QString, AlembicEngine> m_engines{}; ///< By configuration file.
};

} // namespace desktop
