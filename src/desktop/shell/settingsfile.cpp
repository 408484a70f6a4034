#include "desktop/shell/settingsfile.h"

#include <QDateTime>
#include <QFile>
#include <QStandardPaths>

namespace desktop {

using namespace Qt::Literals::StringLiterals;

namespace {

/// QSettings takes nearly any text for settings; bytes that are no text at all are what a crash or
/// a full disk leaves behind.
bool isDamaged(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return false;
    if (!file.open(QIODevice::ReadOnly))
        return true;
    if (file.readAll().contains('\0'))
        return true;
    const QSettings trial(path, QSettings::IniFormat);
    return trial.status() != QSettings::NoError;
}

} // namespace

SettingsFile openSettings(const QString &path)
{
    SettingsFile opened;
    if (isDamaged(path)) {
        const QString aside =
            path + ".damaged-"_L1 + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
        if (QFile::rename(path, aside))
            opened.setAside = aside;
    }
    opened.settings = std::make_unique<QSettings>(path, QSettings::IniFormat);
    return opened;
}

QString defaultSettingsPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           "/stemma/desktop.ini"_L1;
}

} // namespace desktop
