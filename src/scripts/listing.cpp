#include "scripts/listing.h"

#include "scripts/alembicheader.h"
#include "scripts/text.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <dirent.h>
#include <filesystem>
#include <memory>
#include <ranges>
#include <string>
#include <string_view>
#include <vector>

namespace scripts {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What one directory holds: names in UTF-8, whose byte order is that of code points.
struct DirectoryEntries
{
    std::vector<std::string> files{};
    std::vector<std::string> directories{};
};

bool isScriptName(std::string_view name, const ProjectConfig &config)
{
    if (config.layout == Layout::Goose && name.ends_with(".go"))
        return !name.starts_with('.') && !name.ends_with("_test.go");
    if (config.kind == ProjectKind::Native)
        return name.ends_with(".sql") && !name.starts_with('.');
    if (config.sourceless && (name.ends_with(".pyc") || name.ends_with(".pyo")))
        return true;
    return isAlembicFileName(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
}

/// Whether \a entry of \a directory is a directory; a link to one counts where \a follow says so.
bool isDirectory(const std::string &directory, const dirent &entry, bool follow)
{
    // The kind comes with the name nearly everywhere: asking for each file would cost as much as
    // opening it.
    if (entry.d_type != DT_UNKNOWN && (entry.d_type != DT_LNK || !follow))
        return entry.d_type == DT_DIR;
    const std::filesystem::path path = std::filesystem::path(directory) / entry.d_name;
    std::error_code ignored;
    return std::filesystem::is_directory(path, ignored) &&
           (follow || !std::filesystem::is_symlink(path, ignored));
}

/// Symbolic links to directories are not followed below a location: they may lead in circles.
bool isWalked(const std::string &directory, const dirent &entry, const ProjectConfig &config)
{
    const std::string_view name = entry.d_name;
    return config.recursive && name != "__pycache__" && name != "." && name != ".." &&
           (config.kind == ProjectKind::Alembic || !name.starts_with('.')) &&
           isDirectory(directory, entry, false);
}

base::Result<DirectoryEntries> listDirectory(const std::string &directory,
                                             const ProjectConfig &config)
{
    DirectoryEntries entries;
    const auto close = [](DIR *stream) { ::closedir(stream); };
    const std::unique_ptr<DIR, decltype(close)> stream(::opendir(directory.c_str()), close);
    int error = stream ? 0 : errno;
    while (stream) {
        errno = 0; // The end of the directory and an error look the same but for this.
        const dirent *entry = ::readdir(stream.get()); // NOLINT(concurrency-mt-unsafe): own stream
        if (entry == nullptr) {
            error = errno;
            break;
        }
        if (isScriptName(entry->d_name, config) && !isDirectory(directory, *entry, true)) {
            entries.files.emplace_back(entry->d_name);
        } else if (isWalked(directory, *entry, config)) {
            entries.directories.emplace_back(entry->d_name);
        }
    }
    if (error != 0) {
        const QString path = QFile::decodeName(directory.c_str());
        return base::failure({.code = base::ErrorCode::FileUnreadable,
                              .message = Text::tr("The directory %1 cannot be listed: %2.")
                                             .arg(path, qt_error_string(error)),
                              .hint = Text::tr("Check that you may read it."),
                              .file = path});
    }
    std::sort(entries.files.begin(), entries.files.end());
    std::sort(entries.directories.begin(), entries.directories.end());
    return entries;
}

std::unexpected<base::Error> missing(const QString &location, const ProjectConfig &config)
{
    if (config.kind == ProjectKind::Alembic) {
        return base::failure({.code = base::ErrorCode::ProjectNotFound,
                              .message = Text::tr("Path doesn't exist: %1.").arg(location),
                              .hint = Text::tr("Correct 'script_location' in %1.").arg(config.file),
                              .file = location});
    }
    return base::failure(
        {.code = base::ErrorCode::ProjectNotFound,
         .message = Text::tr("Path doesn't exist: %1.").arg(location),
         .hint = Text::tr("Make the directory, or correct 'scripts' in %1.").arg(config.file),
         .file = location});
}

} // namespace

base::Result<QStringList> listScripts(const ProjectConfig &config)
{
    const bool alembic = config.kind == ProjectKind::Alembic;
    if (alembic && !QDir(config.scriptLocation).exists())
        return missing(config.scriptLocation, config);
    QStringList paths;
    for (const QString &location : config.locations) {
        if (!QDir(location).exists()) {
            if (alembic)
                continue;
            return missing(location, config);
        }
        // A stack in place of recursion; sub-directories are pushed last first.
        std::vector<std::string> pending{QFile::encodeName(location).toStdString()};
        while (!pending.empty()) {
            const std::string directory = std::move(pending.back());
            pending.pop_back();
            const auto entries = listDirectory(directory, config);
            if (!entries)
                return std::unexpected(entries.error());
            const QString prefix = QFile::decodeName(directory.c_str()) + u'/';
            for (const std::string &name : entries->files)
                paths.append(prefix + QFile::decodeName(name.c_str()));
            for (const std::string &name : std::views::reverse(entries->directories))
                pending.emplace_back(directory).append(1, '/').append(name);
        }
    }
    return paths;
}

} // namespace scripts
