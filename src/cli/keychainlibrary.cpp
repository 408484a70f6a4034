#include "cli/keychainlibrary.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>

namespace cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::KeychainLibrary)
};

QString libraryPath()
{
    const QDir prefix(QCoreApplication::applicationDirPath() + QStringLiteral("/.."));
    return QDir::cleanPath(
        prefix.filePath(QStringLiteral(STEMMA_LIBRARY_DIR "/stemma-keychain.so")));
}

} // namespace

base::Result<std::unique_ptr<profiles::KeychainJobs>> loadKeychainJobs()
{
    QLibrary library(libraryPath());
    library.setLoadHints(QLibrary::PreventUnloadHint); // Its jobs end when the program does.
    using Make = profiles::KeychainJobs *(*)();
    const auto make = reinterpret_cast<Make>(library.resolve("stemmaKeychainJobs"));
    if (!make) {
        return base::failure(
            {.code = base::ErrorCode::VaultUnavailable,
             .message = Text::tr("The part of Stemma that speaks to keychains cannot be loaded."),
             .hint = Text::tr("Install Stemma anew, whole; or keep the connections in a vault "
                              "file: --vault file:PATH."),
             .detail = library.errorString(),
             .file = library.fileName()});
    }
    return std::unique_ptr<profiles::KeychainJobs>(make());
}

} // namespace cli
