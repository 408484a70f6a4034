#include "cli/commandline.h"
#include "cli/interrupt.h"

#include <QCoreApplication>
#include <QTranslator>

int main(int argc, char *argv[])
{
    // Before any other thread exists: they inherit which signals are blocked.
    const cli::Interrupt interrupt;
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("stemma"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STEMMA_VERSION));

    // Even English needs its catalogue: that is where "%n step(s)" gets its two forms.
    QTranslator translator;
    if (translator.load(QStringLiteral(":/i18n/stemma_en.qm")))
        QCoreApplication::installTranslator(&translator);

    return cli::runCommandLine(QCoreApplication::arguments(), interrupt.token());
}
