#pragma once

#include "profiles/import.h"

#include <QDialog>

#include <functional>
#include <memory>

namespace Ui {
class ImportDialog;
}

namespace desktop {

/// Reads the connections of a file, shows them with check boxes, and saves the chosen ones.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    /// What the dialog asks for; both run on a worker.
    struct Services
    {
        std::function<base::Result<profiles::Import>(const QString &path)> read{};
        /// Saves under a free name; returns the id.
        std::function<base::Result<QString>(const profiles::Profile &profile)> save{};
    };

    explicit ImportDialog(Services services, QWidget *parent = nullptr);
    ~ImportDialog() override;

Q_SIGNALS:
    void imported(const QStringList &ids);

private:
    using Read = std::shared_ptr<base::Result<profiles::Import>>;

    void browse();
    void read();
    void show(const QString &path, const Read &import);
    void save();
    void finish(const base::Result<QStringList> &ids);
    [[nodiscard]] QList<std::size_t> chosen() const;
    void showChoice();

    std::unique_ptr<Ui::ImportDialog> m_ui;
    Services m_services;
    Read m_import{};
};

} // namespace desktop
