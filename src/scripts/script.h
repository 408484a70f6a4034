#pragma once

#include "base/result.h"
#include "revisions/revision.h"
#include "scripts/config.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <optional>

namespace scripts {

/// One `-- migrate:up` or `-- migrate:down` section.
struct Section
{
    QString engine{};          ///< "postgresql", "sqlite", "mariadb"; empty serves the others.
    bool transactional = true; ///< false after `transaction:false`.
    /// The tool whose file it is says nothing of transactions: a section runs in one unless a
    /// statement refuses it, and BEGIN and COMMIT around the whole are the run's own.
    bool automatic = false;
    bool irreversible = false; ///< `irreversible: <reason>`, down sections only.
    QString reason{};
    QByteArray sql{}; ///< UTF-8, LF line ends, directives included as the comments they are.
    QString file{};   ///< Where \a sql stands, when that is not the script's own path.
    int line = 0;     ///< 1-based line of the file at which \a sql begins.
    QStringList credentialSets{};       ///< Sets named by `-- credentials:encrypt`.
    QList<int> credentialLines{};       ///< The file's lines that name them, in the same order.
    std::optional<base::Error> fault{}; ///< Why the section cannot be run, though it was read.
};

/// Where a script is and how it is to be read.
struct ScriptPlace
{
    QString path{};
    QString undoPath{}; ///< Its downgrade, when that is a file of its own; may be empty.
    Layout layout = Layout::Stemma;
};

/// A native script as it stands in its file.
struct Script
{
    revisions::Revision revision{};
    QList<Section> up{};
    QList<Section> down{}; ///< Never empty: without one, an irreversible section of line 0.
    std::optional<std::chrono::milliseconds> lockTimeout{};
    std::optional<std::chrono::milliseconds> statementTimeout{};
    QByteArray upDigest{};   ///< SHA-256 (32 bytes) of what upgrading runs; see upgradeDigest().
    QByteArray downDigest{}; ///< The same of what downgrading runs.
    QStringList remarks{}; ///< Lint: file name disagrees, no downgrade, ...: translated sentences.

    /// The section for \a engine: its own, else the plain one, else nothing.
    [[nodiscard]] const Section *upFor(const QString &engine) const;
    [[nodiscard]] const Section *downFor(const QString &engine) const;
};

/// Which digests reading makes. Loading a whole project asks for the upgrade's only: that is the
/// one it compares, and hashing is a good part of the work.
enum class Digests { Both, Upgrade };

/// Reads the native script in \a text; \a path is for messages and for the file name's part of
/// the remarks. Fails with BadScript, file and line: no id, not UTF-8, an unknown marker, two
/// sections for one engine, text before the first marker that is not a comment.
base::Result<Script> parseScript(const QByteArray &text, const QString &path,
                                 Digests digests = Digests::Both);

/// parseScript() of a file, or what stands for it in the files of another tool (parseLinear()).
/// FileUnreadable when it cannot be read.
base::Result<Script> readScript(const ScriptPlace &place);

} // namespace scripts
