#include "cli/commandline.h"
#include "cli/interrupt.h"

#include <QCoreApplication>
#include <QTranslator>

#include <cstdio>
#include <cstdlib>

int main(int argc, char *argv[])
{
    // Before any other thread exists: they inherit which signals are blocked.
    const cli::Interrupt interrupt;
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("stemma"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STEMMA_VERSION));

    // Even English needs its catalogue: that is where "%n step(s)" gets its two forms.
    QTranslator translator;
    if (translator.load(QStringLiteral(":/i18n/stemma_en.qm")))
        QCoreApplication::installTranslator(&translator);

    const int exitCode = cli::runCommandLine(QCoreApplication::arguments(), interrupt.token());
#ifdef __SANITIZE_ADDRESS__
    return exitCode; // What leaked is looked for on the way out.
#else
    // What is left belongs to the libraries, whose way out takes longer than the system's.
    std::fflush(nullptr);
    std::_Exit(exitCode);
#endif
}
