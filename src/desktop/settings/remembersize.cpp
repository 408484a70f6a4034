#include "desktop/settings/remembersize.h"

#include "desktop/settings/settings.h"

#include <QDialog>
#include <QScreen>

namespace desktop {

using namespace Qt::Literals::StringLiterals;

void rememberSize(QDialog &dialog, Settings &settings)
{
    const QString key =
        "sizes/"_L1 + QString::fromLatin1(dialog.metaObject()->className()).section(u':', -1, -1);
    const QSize last = settings.value(key).toSize();
    if (last.isValid())
        dialog.resize(last.boundedTo(dialog.screen()->availableSize()));
    QObject::connect(&dialog, &QDialog::finished, &settings,
                     [&dialog, &settings, key] { settings.setValue(key, dialog.size()); });
}

} // namespace desktop
