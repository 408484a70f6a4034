#pragma once

#include <QLocale>
#include <QStringList>

class QCoreApplication;

namespace desktop {

/// A language that the window can speak.
struct Language
{
    QString code{}; ///< "de", "zh_CN"; as in the name of its catalogue.
    QString name{}; ///< In that language itself: "Deutsch".
};

/// The languages whose catalogues are built in, by name.
QList<Language> languages();

/// Installs the catalogue of \a code, or of the system's language when it is empty, and Qt's own
/// for the texts of its dialogs. Returns the code in use; "en" when there is nothing better.
QString installLanguage(QCoreApplication &application, const QString &code);

} // namespace desktop
