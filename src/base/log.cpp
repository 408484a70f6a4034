#include "base/log.h"

#include <QRegularExpression>

namespace base {

QString masked(const QString &text)
{
    // The password of a URL ends at the last '@' before the path, for passwords may hold an
    // unescaped '@'; keyword values may be quoted.
    static const QRegularExpression url(
        QStringLiteral(R"(([A-Za-z][A-Za-z0-9+.\-]*://[^\s:/?#@]*):[^\s/?#]*@)"));
    static const QRegularExpression keyword(
        QStringLiteral(R"(\b(password|passwd|pwd|sslpassword)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s&]+))"),
        QRegularExpression::CaseInsensitiveOption);
    QString safe = text;
    safe.replace(url, QStringLiteral("\\1:***@"));
    safe.replace(keyword, QStringLiteral("\\1=***"));
    return safe;
}

} // namespace base
