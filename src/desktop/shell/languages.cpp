#include "desktop/shell/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>

namespace desktop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto prefix = "stemma_"_L1;

} // namespace

QList<Language> languages()
{
    QList<Language> found;
    for (const QString &file : QDir(u":/i18n"_s).entryList({prefix + "*.qm"_L1})) {
        const QString code = file.sliced(prefix.size()).chopped(3);
        const QLocale locale(code);
        QString name = locale.nativeLanguageName();
        if (!name.isEmpty())
            name[0] = name[0].toUpper();
        found.append({.code = code, .name = name});
    }
    std::ranges::sort(found, {}, &Language::name);
    return found;
}

QString installLanguage(QCoreApplication &application, const QString &code)
{
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    if (!code.isEmpty())
        QLocale::setDefault(locale);
    auto *own = new QTranslator(&application);
    QString used = u"en"_s;
    if (own->load(locale, u"stemma"_s, u"_"_s, u":/i18n"_s)) {
        QCoreApplication::installTranslator(own);
        used = QFileInfo(own->filePath()).completeBaseName().sliced(prefix.size());
    } else if (own->load(u":/i18n/stemma_en.qm"_s)) {
        // Even English needs its catalogue: that is where "%n revision(s)" gets its two forms.
        QCoreApplication::installTranslator(own);
    }
    auto *qt = new QTranslator(&application);
    if (used != "en"_L1 &&
        qt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    return used;
}

} // namespace desktop
