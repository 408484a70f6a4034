#pragma once

#include "scripts/config.h"

#include <QRegularExpression>

namespace scripts {

/// What one tool with linear projects expects of its files, as data: names, markers, places.
struct LinearRules
{
    Layout layout = Layout::Stemma;
    QString name{};         ///< The tool's, as in `format = "dbmate"`.
    QString location{};     ///< Where its files are unless `scripts` says otherwise.
    QString versionTable{}; ///< Its own table unless `version_table` says otherwise.
    bool recursive = false; ///< Whether it reads sub-directories.
    /// File names: `version`, `words`; `side` where up and down are files of their own.
    QRegularExpression fileName{};
    QString example{}; ///< A file name of its kind, for messages.
    /// How a line that divides a file begins, behind `--`; empty when the whole file is a section.
    QByteArray marker{};
    QByteArray up{}; ///< The words behind the marker.
    QByteArray down{};
    QByteArray noTransaction{};    ///< Of one section behind its word, or a line of its own.
    bool statementMarkers = false; ///< StatementBegin and StatementEnd.
    bool textBeforeIsIgnored = false;
    /// The tool runs a revision that is older than the newest applied one when it finds it not
    /// applied; without, it refuses.
    bool fillsGaps = false;
};

/// The rules of \a layout, which must not be Layout::Stemma.
const LinearRules &linearRules(Layout layout);

/// Every tool that `format` can name.
QStringList linearToolNames();
/// The layout of the tool \a name; nothing when there is none.
std::optional<Layout> layoutNamed(const QString &name);

/// A revision of a linear project as its file's name tells it.
struct LinearFile
{
    QString id{};         ///< Of the revision; what may be typed.
    QString stored{};     ///< What the tool's table holds for it.
    QString message{};    ///< The words of the file name.
    QString createDate{}; ///< Where the version is a time.
    QString path{};
    QString undoPath{}; ///< The downgrade, where it is a file of its own; may be empty.
};

/// A directory of one tool, put in order.
struct LinearFiles
{
    QList<LinearFile> chain{};      ///< Oldest first: each is the parent of the next.
    QList<LinearFile> repeatable{}; ///< Run after them whenever their text is another.
    QList<base::Error> problems{};
    QStringList remarks{};
};

/// The id of the revision whose file name has \a version; sql-migrate takes the whole name.
QString linearId(const QString &version, Layout layout);

/// Puts the files \a paths into the order in which the tool of \a layout runs them. Pure: looks at
/// names only.
LinearFiles arrange(const QStringList &paths, Layout layout);

} // namespace scripts
