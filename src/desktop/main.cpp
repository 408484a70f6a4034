#include "desktop/settings/settings.h"
#include "desktop/shell/languages.h"
#include "desktop/shell/mainwindow.h"
#include "desktop/theme/colors.h"
#include "profiles/filevault.h"
#include "profiles/keychainvault.h"
#include "profiles/vaultplace.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>

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

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("stemma-desktop"));
    QApplication::setApplicationDisplayName(QStringLiteral("Stemma"));
    QApplication::setApplicationVersion(QStringLiteral(STEMMA_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.stemma.Stemma"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/app/io.github.stemma.Stemma.svg")));

    QApplication::setPalette(desktop::withReadableLinks(QApplication::palette()));

    desktop::Settings settings(desktop::defaultSettingsPath());
    desktop::installLanguage(application, settings.value(QStringLiteral("language")).toString());

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

    const profiles::VaultPlace place = vaultPlace(settings);
    const auto keychain = std::make_shared<profiles::KeychainVault>();
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
    if (parser.isSet(demo))
        window.openDemo();
    else if (const QStringList projects = parser.positionalArguments(); !projects.isEmpty())
        window.openProject(QDir::current().absoluteFilePath(projects.first()));
    window.show();
    return QApplication::exec();
}
