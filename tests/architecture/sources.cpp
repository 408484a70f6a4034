#include "architecture/sources.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace architecture {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<SourceFile> filesUnder(const QString &folder, const QStringList &names)
{
    const QDir root(QStringLiteral(STEMMA_SOURCE_DIR));
    QList<SourceFile> files;
    QDirIterator entries(root.filePath(folder), names, QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        if (file.open(QIODevice::ReadOnly)) {
            files.append({.path = root.relativeFilePath(file.fileName()),
                          .text = QString::fromUtf8(file.readAll())});
        }
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

} // namespace

QList<SourceFile> sources(const QString &folder)
{
    return filesUnder(folder, {u"*.h"_s, u"*.cpp"_s});
}

QList<SourceFile> buildFiles(const QString &folder)
{
    return filesUnder(folder, {u"CMakeLists.txt"_s});
}

} // namespace architecture
