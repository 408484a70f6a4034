#include "scripts/listing.h"

#include "scripts/alembicheader.h"
#include "scripts/text.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <filesystem>
#include <ranges>
#include <string>
#include <vector>

namespace scripts {

using namespace Qt::Literals::StringLiterals;

namespace {

namespace fs = std::filesystem;

/// What one directory holds: names in UTF-8, whose byte order is that of code points.
struct DirectoryEntries
{
    std::vector<std::string> files{};
    std::vector<std::string> directories{};
};

bool isScriptName(const std::string &name, const ProjectConfig &config)
{
    if (config.kind == ProjectKind::Native)
        return name.ends_with(".sql") && !name.starts_with('.');
    if (config.sourceless && (name.ends_with(".pyc") || name.ends_with(".pyo")))
        return true;
    return isAlembicFileName(QFile::decodeName(name.c_str()));
}

/// Symbolic links to directories are not followed below a location: they may lead in circles.
bool isWalked(const fs::directory_entry &entry, const std::string &name,
              const ProjectConfig &config)
{
    std::error_code ignored;
    return config.recursive && name != "__pycache__" &&
           (config.kind == ProjectKind::Alembic || !name.starts_with('.')) &&
           entry.is_directory(ignored) && !entry.is_symlink(ignored);
}

base::Result<DirectoryEntries> listDirectory(const std::string &directory,
                                             const ProjectConfig &config)
{
    DirectoryEntries entries;
    std::error_code error;
    for (auto each = fs::directory_iterator(directory, error); !error && each != fs::end(each);
         each.increment(error)) {
        std::string name = each->path().filename().string();
        std::error_code ignored;
        if (isScriptName(name, config) && !each->is_directory(ignored)) {
            entries.files.push_back(std::move(name));
        } else if (isWalked(*each, name, config)) {
            entries.directories.push_back(std::move(name));
        }
    }
    if (error) {
        const QString path = QFile::decodeName(directory.c_str());
        return base::failure({.code = base::ErrorCode::FileUnreadable,
                              .message = Text::tr("The directory %1 cannot be listed: %2.")
                                             .arg(path, QString::fromStdString(error.message())),
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
                pending.push_back(directory + '/' + name);
        }
    }
    return paths;
}

} // namespace scripts
