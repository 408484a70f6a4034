#include "desktop/settings/settings.h"
#include "desktop/shell/languages.h"
#include "desktop/shell/mainwindow.h"
#include "desktop/theme/colors.h"
#include "profiles/filevault.h"
#include "profiles/keychain/qtkeychainjobs.h"
#include "profiles/keychainvault.h"
#include "profiles/vaultplace.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>
#include <QTextStream>

#include <algorithm>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(main)
};

/// The vault that STEMMA_VAULT or the settings name; a place that makes no sense is the keychain.
profiles::VaultPlace vaultPlace(const desktop::Settings &settings)
{
    const QString text =
        qEnvironmentVariable("STEMMA_VAULT", settings.value(QStringLiteral("vault")).toString());
    return profiles::parseVaultPlace(text).value_or(profiles::VaultPlace{});
}

QString noticeOf(const desktop::Settings &settings, const desktop::SharedProfiles &profiles)
{
    QStringList sentences;
    if (!settings.setAside().isEmpty()) {
        sentences << Text::tr("The settings file was damaged. It was set aside as %1, and the "
                              "window starts with fresh settings; no connection is lost.")
                         .arg(settings.setAside());
    }
    if (!profiles.damage().isEmpty())
        sentences << profiles.damage();
    return sentences.join(QLatin1Char('\n'));
}

/// What can be asked of the program.
struct Asked
{
    bool demo = false;
    QString project{}; ///< Directory; may be empty.
};

/// Ends the program where the answer is a text.
Asked parse(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Text::tr("Shows where every database stands, and moves it along its migration history."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(QStringLiteral("demo"), Text::tr("Open the demo."));
    parser.addOption(demo);
    parser.addPositionalArgument(QStringLiteral("project"),
                                 Text::tr("Directory of a project to show."),
                                 QStringLiteral("[project]"));
    parser.process(application);
    return {.demo = parser.isSet(demo), .project = parser.positionalArguments().value(0)};
}

/// Texts that are asked for, and the complaint below, need no display to be said.
bool wantsOnlyText(const QStringList &arguments)
{
    return std::ranges::any_of(arguments, [](const QString &argument) {
        return argument == QLatin1String("--help") || argument == QLatin1String("-h") ||
               argument == QLatin1String("--help-all") || argument == QLatin1String("--version") ||
               argument == QLatin1String("-v");
    });
}

/// Whether there is anything to open a window on; where there is not, Qt ends the program with
/// words for programmers.
bool hasDisplay(const QStringList &arguments)
{
#ifdef Q_OS_LINUX
    return !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") ||
           arguments.contains(QLatin1String("-platform"));
#else
    Q_UNUSED(arguments)
    return true;
#endif
}

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("stemma-desktop"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STEMMA_VERSION));
}

/// What there is to say without a window. The program's exit status.
int answerWithoutWindow(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    nameProgram();
    const desktop::Settings settings(desktop::defaultSettingsPath());
    desktop::installLanguage(application, settings.value(QStringLiteral("language")).toString());
    parse(application);
    QTextStream(stderr)
        << Text::tr("Stemma needs a display for its window, and there is none: neither DISPLAY nor "
                    "WAYLAND_DISPLAY is set. The command stemma does the same without a window.")
        << Qt::endl;
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (wantsOnlyText(arguments) || !hasDisplay(arguments))
        return answerWithoutWindow(argc, argv);

    QApplication application(argc, argv);
    nameProgram();
    QApplication::setApplicationDisplayName(QStringLiteral("Stemma"));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.stemma.Stemma"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/app/io.github.stemma.Stemma.svg")));

    QApplication::setPalette(desktop::withReadableLinks(QApplication::palette()));

    desktop::Settings settings(desktop::defaultSettingsPath());
    desktop::installLanguage(application, settings.value(QStringLiteral("language")).toString());
    const Asked asked = parse(application);

    const profiles::VaultPlace place = vaultPlace(settings);
    const auto keychain = std::make_shared<profiles::KeychainVault>(&profiles::makeQtKeychainJobs);
    std::shared_ptr<profiles::Vault> vault = keychain;
    if (!place.isKeychain())
        vault = std::make_shared<profiles::FileVault>(place.file);
    const auto profiles =
        std::make_shared<desktop::SharedProfiles>(profiles::ProfileStore(place.indexPath(), vault));
    const base::SystemClock clock;
    desktop::MainWindow window({.settings = settings,
                                .clock = clock,
                                .profiles = profiles,
                                .keychain = keychain,
                                .vault = place,
                                .demoDirectory = desktop::demoDirectory(),
                                .notice = noticeOf(settings, *profiles)});
    if (asked.demo) {
        window.openDemo();
    } else if (!asked.project.isEmpty()) {
        window.openProject(QDir::current().absoluteFilePath(asked.project));
    }
    window.show();
    return QApplication::exec();
}
