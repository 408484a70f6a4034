#include "scripts/alembicheader.h"
#include "scripts/listing.h"
#include "scripts/project.h"
#include "scripts/scriptdigest.h"
#include "scripts/sourcefile.h"
#include "scripts/text.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace scripts {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Fewer files are read before a second thread has started.
constexpr qsizetype filesPerThread = 64;
/// How many files a thread takes at a time.
constexpr qsizetype filesPerTurn = 16;

/// One file, read. Bodies are gone: a hundred thousand of them must fit.
struct LoadedFile
{
    revisions::Revision revision{}; ///< Without an id when the file cannot be used.
    ScriptFile file{};
    QList<base::Error> problems{};
    QStringList remarks{};
    quint64 device = 0;
    quint64 inode = 0;
};

void loadNative(const SourceFile &source, const QString &path, LoadedFile &loaded)
{
    auto script = parseScript(source.bytes, path, Digests::Upgrade);
    if (!script) {
        loaded.problems.append(std::move(script.error()));
        return;
    }
    loaded.revision = std::move(script->revision);
    loaded.file.digest = std::move(script->upDigest);
    loaded.remarks = std::move(script->remarks);
}

void loadPython(const SourceFile &source, const QString &path, LoadedFile &loaded)
{
    if (!path.endsWith(".py"_L1)) {
        loaded.problems.append({.code = base::ErrorCode::BadScript,
                                .message = Text::tr("%1 is compiled; its header cannot be read "
                                                    "without running Python.")
                                               .arg(QFileInfo(path).fileName()),
                                .hint = Text::tr("Put the source file beside it."),
                                .file = path});
        return;
    }
    auto header = parseAlembicHeader(source.bytes, path);
    if (!header) {
        loaded.problems.append(std::move(header.error()));
        return;
    }
    loaded.revision = std::move(header->revision);
    loaded.file.digest = sha256(source.bytes);
    loaded.file.readable = header->faults.isEmpty();
    for (FieldFault &fault : header->faults) {
        // Without a label the graph is still right; without a parent or dependency it is not.
        if (fault.field == "branch_labels"_L1) {
            loaded.remarks.append(Text::tr("Line %1: %2 Names that use the label are not found.")
                                      .arg(fault.error.line)
                                      .arg(fault.error.message));
        } else {
            loaded.problems.append(std::move(fault.error));
        }
    }
}

LoadedFile loadFile(const QString &path, ProjectKind kind)
{
    LoadedFile loaded;
    auto source = readSourceFile(path);
    if (!source) {
        loaded.problems.append(std::move(source.error()));
        return loaded;
    }
    loaded.device = source->device;
    loaded.inode = source->inode;
    if (kind == ProjectKind::Native) {
        loadNative(*source, path, loaded);
    } else {
        loadPython(*source, path, loaded);
    }
    return loaded;
}

std::vector<LoadedFile> loadFiles(const QStringList &paths, ProjectKind kind)
{
    std::vector<LoadedFile> files(static_cast<std::size_t>(paths.size()));
    std::atomic<qsizetype> next = 0;
    const auto work = [&] {
        for (;;) {
            const qsizetype begin = next.fetch_add(filesPerTurn);
            if (begin >= paths.size())
                return;
            const qsizetype end = std::min(begin + filesPerTurn, paths.size());
            for (qsizetype i = begin; i < end; ++i)
                files[static_cast<std::size_t>(i)] = loadFile(paths[i], kind);
        }
    };
    const qsizetype useful =
        std::min<qsizetype>(std::thread::hardware_concurrency(), paths.size() / filesPerThread);
    std::vector<std::jthread> threads;
    for (qsizetype i = 1; i < useful; ++i)
        threads.emplace_back(work);
    work();
    threads.clear(); // Joins.
    return files;
}

/// Tells paths that lead to a file that was loaded before. Real paths are only looked up where
/// the inode was seen: that costs far more than reading, and hard links are different files.
class LoadedPaths
{
public:
    explicit LoadedPaths(qsizetype expected) { m_firstPaths.reserve(expected); }

    bool addedBefore(const LoadedFile &file, const QString &path)
    {
        if (file.inode == 0)
            return false;
        const auto key = std::pair(file.device, file.inode);
        const auto first = m_firstPaths.constFind(key);
        if (first == m_firstPaths.constEnd()) {
            m_firstPaths.insert(key, path);
            return false;
        }
        return QFileInfo(*first).canonicalFilePath() == QFileInfo(path).canonicalFilePath();
    }

private:
    QHash<std::pair<quint64, quint64>, QString> m_firstPaths;
};

} // namespace

base::Result<Project> loadProject(const ProjectConfig &config)
{
    const auto paths = listScripts(config);
    if (!paths)
        return std::unexpected(paths.error());
    std::vector<LoadedFile> files = loadFiles(*paths, config.kind);

    Project project{.config = config};
    QList<revisions::Revision> revisions;
    revisions.reserve(paths->size());
    LoadedPaths seen(paths->size());
    const QDir root(config.root);
    for (qsizetype i = 0; i < paths->size(); ++i) {
        LoadedFile &loaded = files[static_cast<std::size_t>(i)];
        const QString &path = paths->at(i);
        if (seen.addedBefore(loaded, path)) {
            project.remarks.append(Text::tr("File %1 loaded twice! ignoring. Please ensure the "
                                            "version locations are unique.")
                                       .arg(path));
            continue;
        }
        for (const QString &remark : std::as_const(loaded.remarks))
            project.remarks.append(u"%1: %2"_s.arg(root.relativeFilePath(path), remark));
        project.problems.append(std::move(loaded.problems));
        if (loaded.revision.id.isEmpty())
            continue;
        revisions.append(std::move(loaded.revision));
        project.files.append(std::move(loaded.file));
    }
    project.graph = revisions::RevisionGraph::build(std::move(revisions));
    project.problems.append(project.graph.problems());
    return project;
}

} // namespace scripts
