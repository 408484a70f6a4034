#include "desktop/history/searchindex.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace desktop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostKept = qsizetype(16) << 20;
constexpr qsizetype longestScript = qsizetype(4) << 20;

QByteArray folded(const QString &text)
{
    return text.toCaseFolded().toUtf8();
}

} // namespace

SearchIndex::SearchIndex(std::shared_ptr<const scripts::Project> project)
    : m_project(std::move(project))
{
}

void SearchIndex::setFileHistories(std::shared_ptr<const HistoryModel::FileHistories> histories)
{
    const QMutexLocker locked(&m_mutex);
    m_histories = std::move(histories);
    for (Entry &entry : m_entries)
        entry.header.clear();
}

QStringList SearchIndex::wordsOf(const QString &typed)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    return typed.split(blanks, Qt::SkipEmptyParts);
}

std::vector<bool> SearchIndex::find(const QStringList &words, const std::stop_token &stop)
{
    const QMutexLocker locked(&m_mutex);
    readHeaders();
    QList<QByteArray> wanted;
    for (const QString &word : words)
        wanted.append(folded(word));
    std::vector<bool> found(m_entries.size(), false);
    for (std::size_t index = 0; index < found.size(); ++index) {
        if (stop.stop_requested())
            return {};
        found[index] = matches(static_cast<int>(index), wanted);
    }
    return found;
}

void SearchIndex::readHeaders()
{
    const revisions::RevisionGraph &graph = m_project->graph;
    m_entries.resize(static_cast<std::size_t>(graph.size()));
    for (int index = 0; index < graph.size(); ++index) {
        Entry &entry = m_entries[static_cast<std::size_t>(index)];
        if (!entry.header.isEmpty())
            continue;
        const revisions::Revision &revision = graph.at(index);
        QStringList parts{revision.id, revision.message, revision.description, revision.createDate};
        parts += revision.branchLabels;
        if (m_histories) {
            if (const auto file = m_histories->constFind(QDir::cleanPath(revision.path));
                file != m_histories->cend())
                parts << file->written.author << file->changed.author;
        }
        entry.header = folded(parts.join(u'\n'));
    }
}

/// The folded text of a script; empty for one that is too long or cannot be read, which the
/// project's problems tell of.
QByteArray SearchIndex::script(int index)
{
    Entry &entry = m_entries[static_cast<std::size_t>(index)];
    if (!entry.script.isNull())
        return entry.script;
    QFile file(m_project->graph.at(index).path);
    if (file.size() > longestScript || !file.open(QIODevice::ReadOnly))
        return {};
    QByteArray text = folded(QString::fromUtf8(file.readAll()));
    if (text.isNull())
        text = ""; // Read, and nothing in it.
    if (m_kept + text.size() <= mostKept) {
        m_kept += text.size();
        entry.script = text;
    }
    return text;
}

bool SearchIndex::matches(int index, const QList<QByteArray> &words)
{
    const QByteArray &header = m_entries[static_cast<std::size_t>(index)].header;
    QByteArray text;
    bool isRead = false;
    return std::ranges::all_of(words, [&](const QByteArray &word) {
        if (header.contains(word))
            return true;
        if (!isRead) {
            text = script(index);
            isRead = true;
        }
        return text.contains(word);
    });
}

} // namespace desktop
