#pragma once

#include <QList>
#include <QString>

namespace architecture {

struct SourceFile
{
    QString path{}; ///< From the top of the repository, "src/base/error.h".
    QString text{};
};

/// The C++ files under \a folder, sorted.
QList<SourceFile> sources(const QString &folder);
/// The CMakeLists.txt under \a folder, sorted.
QList<SourceFile> buildFiles(const QString &folder);

} // namespace architecture
