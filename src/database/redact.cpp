#include "database/redact.h"

#include "base/log.h"

#include <QRegularExpression>

namespace database {

QString withoutSecrets(const QString &sql)
{
    // The closing quote may be missing: servers cut long statements in their activity views.
    static const QRegularExpression password(
        QStringLiteral(R"(\b(password|identified\s+by)\s+(E?'(?:[^'\\]|''|\\.)*('|$)|\$\w*\$.*))"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    QString shown = base::masked(sql);
    shown.replace(password, QStringLiteral("\\1 ***"));
    return shown;
}

QString shownStatement(const QString &sql, qsizetype most)
{
    QString shown = withoutSecrets(sql).simplified();
    if (shown.size() > most)
        shown = shown.left(most - 1) + QChar(0x2026);
    return shown;
}

} // namespace database
