#pragma once

#include "base/result.h"
#include "revisions/revision.h"

#include <QByteArrayView>

#include <chrono>
#include <optional>

namespace scripts {

/// What the comments before the first marker of a native script say.
struct ScriptHeader
{
    revisions::Revision revision{};
    std::optional<std::chrono::milliseconds> lockTimeout{};
    std::optional<std::chrono::milliseconds> statementTimeout{};
};

/// Collects the header of a native script, line by line. Field names are matched without regard
/// to case: a `Depends on:` that was silently taken for prose would lose a dependency.
class HeaderReader
{
public:
    explicit HeaderReader(QString path);
    /// One comment line without its `--`; 1-based \a line. BadScript for a malformed field.
    base::Result<> addLine(QByteArrayView comment, int line);
    /// The header, once every line was added. BadScript when there is no id.
    base::Result<ScriptHeader> finish();

private:
    enum Field {
        RevisionId,
        Revises,
        BranchLabels,
        DependsOn,
        CreateDate,
        LockTimeout,
        StatementTimeout,
        FieldCount
    };
    static std::optional<Field> fieldNamed(QByteArrayView name);

    base::Result<> setField(Field field, const QString &value, int line);
    base::Result<> setId(const QString &value, int line);
    base::Result<> setTimeout(std::optional<std::chrono::milliseconds> &timeout,
                              const QString &value, int line) const;
    base::Result<QStringList> list(const QString &value, int line) const;
    [[nodiscard]] std::unexpected<base::Error> failure(const QString &message, const QString &hint,
                                                       int line) const;

    QString m_path;
    ScriptHeader m_header{};
    QByteArray m_prose{};
    unsigned m_seen = 0; ///< Bit per Field.
};

} // namespace scripts
