#include "scripts/alembicheader.h"
#include "scripts/linearscript.h"
#include "scripts/listing.h"
#include "scripts/project.h"
#include "scripts/referenceline.h"
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

/// A file that cannot be read stays a step of the line: what follows it still follows.
void loadLinear(const SourceFile &source, const ScriptPlace &place, LoadedFile &loaded)
{
    const auto script = readLinear(source.bytes, place, Digests::Upgrade);
    loaded.file.undoPath = place.undoPath;
    if (place.layout == Layout::Flyway)
        loaded.file.checksum = flywayChecksum(source.bytes);
    loaded.file.readable = script.has_value();
    if (!script) {
        loaded.problems.append(script.error());
        return;
    }
    loaded.file.digest = script->upDigest;
    loaded.remarks = script->remarks;
}

LoadedFile loadFile(const ScriptPlace &place, ProjectKind kind)
{
    LoadedFile loaded;
    const QString &path = place.path;
    auto source = readSourceFile(path);
    if (!source) {
        loaded.problems.append(std::move(source.error()));
        return loaded;
    }
    loaded.device = source->device;
    loaded.inode = source->inode;
    if (place.layout != Layout::Stemma) {
        loadLinear(*source, place, loaded);
    } else if (kind == ProjectKind::Native) {
        loadNative(*source, path, loaded);
    } else {
        loadPython(*source, path, loaded);
    }
    return loaded;
}

std::vector<LoadedFile> loadFiles(const QList<ScriptPlace> &places, ProjectKind kind)
{
    std::vector<LoadedFile> files(static_cast<std::size_t>(places.size()));
    std::atomic<qsizetype> next = 0;
    const auto work = [&] {
        for (;;) {
            const qsizetype begin = next.fetch_add(filesPerTurn);
            if (begin >= places.size())
                return;
            const qsizetype end = std::min(begin + filesPerTurn, places.size());
            for (qsizetype i = begin; i < end; ++i)
                files[static_cast<std::size_t>(i)] = loadFile(places[i], kind);
        }
    };
    const qsizetype useful =
        std::min<qsizetype>(std::thread::hardware_concurrency(), places.size() / filesPerThread);
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

QList<ScriptPlace> placesOf(const QStringList &paths)
{
    QList<ScriptPlace> places;
    places.reserve(paths.size());
    for (const QString &path : paths)
        places.append({.path = path});
    return places;
}

/// A directory of another tool: the names say the order, and each revision follows the one before.
Project loadLine(const QStringList &paths, const ProjectConfig &config, const QDateTime &readAt)
{
    LinearFiles line = arrange(paths, config.layout);
    const QList<LinearFile> all = line.chain + line.repeatable;
    QList<ScriptPlace> places;
    places.reserve(all.size());
    for (const LinearFile &file : all)
        places.append({.path = file.path, .undoPath = file.undoPath, .layout = config.layout});
    std::vector<LoadedFile> files = loadFiles(places, config.kind);

    Project project{.config = config,
                    .problems = std::move(line.problems),
                    .remarks = std::move(line.remarks),
                    .readAt = readAt};
    QList<revisions::Revision> revisions;
    revisions.reserve(line.chain.size());
    const QDir root(config.root);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const LinearFile &file = all[i];
        LoadedFile &loaded = files[static_cast<std::size_t>(i)];
        loaded.file.stored = file.stored;
        for (const QString &remark : std::as_const(loaded.remarks))
            project.remarks.append(u"%1: %2"_s.arg(root.relativeFilePath(file.path), remark));
        project.problems.append(std::move(loaded.problems));
        if (i >= line.chain.size()) {
            project.repeatables.append({.id = file.id,
                                        .description = file.message,
                                        .path = file.path,
                                        .file = std::move(loaded.file)});
            continue;
        }
        revisions.append({.id = file.id,
                          .downRevisions = i == 0 ? QStringList() : QStringList{all[i - 1].id},
                          .message = file.message,
                          .createDate = file.createDate,
                          .path = file.path});
        project.files.append(std::move(loaded.file));
    }
    project.graph = revisions::RevisionGraph::build(std::move(revisions));
    project.graph.abbreviateShortIds();
    project.problems.append(project.graph.problems());
    return project;
}

/// The problems of \a graph with the lines on which files name parents and dependencies that are
/// not there: the graph knows no lines.
QList<base::Error> locatedProblems(const revisions::RevisionGraph &graph, ProjectKind kind)
{
    QList<base::Error> problems = graph.problems();
    if (problems.isEmpty())
        return problems;
    QHash<QString, int> byPath;
    for (int i = 0; i < graph.size(); ++i)
        byPath.insert(graph.at(i).path, i);
    for (base::Error &problem : problems) {
        const int index = byPath.value(problem.file, -1);
        if (problem.code != base::ErrorCode::MissingParent || index < 0)
            continue;
        const revisions::Revision &revision = graph.at(index);
        const auto source = readSourceFile(problem.file);
        for (const QString &name : revision.downRevisions + revision.dependsOn) {
            if (source && problem.detail == u"KeyError: '%1'"_s.arg(name))
                problem.line = referenceLine(source->bytes, kind, name);
        }
    }
    return problems;
}

} // namespace

std::optional<ScriptPlace> Project::placeOf(const QString &id) const
{
    if (const int index = graph.indexOf(id); index >= 0) {
        return ScriptPlace{.path = graph.at(index).path,
                           .undoPath = files.value(index).undoPath,
                           .layout = config.layout};
    }
    const auto found = std::ranges::find(repeatables, id, &Repeatable::id);
    if (found == repeatables.end())
        return std::nullopt;
    return ScriptPlace{.path = found->path, .layout = config.layout};
}

base::Result<Project> loadProject(const ProjectConfig &config)
{
    const QDateTime readAt = QDateTime::currentDateTimeUtc();
    const auto paths = listScripts(config);
    if (!paths)
        return std::unexpected(paths.error());
    if (config.isLinear())
        return loadLine(*paths, config, readAt);
    std::vector<LoadedFile> files = loadFiles(placesOf(*paths), config.kind);

    Project project{.config = config, .readAt = readAt};
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
    project.problems.append(locatedProblems(project.graph, config.kind));
    return project;
}

} // namespace scripts
