#include "scripts/pythonsource.h"

#include "scripts/sourcefile.h"
#include "scripts/text.h"

#include <QByteArrayList>

#include <algorithm>

namespace scripts {

namespace {

bool isCookieByte(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= '0' && byte <= '9') || byte == '-' || byte == '_' || byte == '.';
}

/// The encoding that a comment in one of the first two lines names, in lower case; else empty.
QByteArray declaredEncoding(QByteArrayView source)
{
    for (int line = 0; line < 2 && !source.isEmpty(); ++line) {
        const qsizetype end = source.indexOf('\n');
        const QByteArrayView text = (end < 0 ? source : source.first(end)).trimmed();
        source = end < 0 ? QByteArrayView() : source.sliced(end + 1);
        if (!text.isEmpty() && !text.startsWith('#'))
            return {};
        const qsizetype coding = text.indexOf("coding");
        if (coding < 0 || coding + 7 > text.size() ||
            (text[coding + 6] != ':' && text[coding + 6] != '='))
            continue;
        const QByteArrayView name = text.sliced(coding + 7).trimmed();
        const auto last = std::find_if_not(name.begin(), name.end(), isCookieByte);
        return name.first(last - name.begin()).toByteArray().toLower().replace('_', '-');
    }
    return {};
}

std::unexpected<base::Error> failure(const QString &message, const QString &hint,
                                     const QString &path, int line)
{
    return base::failure({.code = base::ErrorCode::BadScript,
                          .message = message,
                          .hint = hint,
                          .file = path,
                          .line = line});
}

} // namespace

base::Result<QByteArray> pythonSource(const QByteArray &bytes, const QString &path)
{
    QByteArray source = withUnixLines(bytes);
    if (source.contains('\r'))
        source.replace('\r', '\n'); // Python takes lone carriage returns for line ends.
    if (const qsizetype nul = source.indexOf('\0'); nul >= 0) {
        return failure(Text::tr("source code string cannot contain null bytes"),
                       Text::tr("The file is damaged or is not text; restore it."), path,
                       lineAt(source, nul));
    }
    const qsizetype bad = firstInvalidUtf8(source);
    if (bad < 0)
        return source;
    const QByteArray encoding = declaredEncoding(source);
    const QByteArrayList latin1{"latin-1", "latin1", "iso-8859-1", "iso8859-1", "l1", "cp819"};
    if (latin1.contains(encoding))
        return QString::fromLatin1(source).toUtf8();
    if (encoding.isEmpty() || encoding.startsWith("utf")) {
        return failure(Text::tr("The file is not UTF-8."),
                       Text::tr("Save it as UTF-8, or declare its encoding in the first line."),
                       path, lineAt(source, bad));
    }
    return failure(Text::tr("The encoding '%1' of the file cannot be read.")
                       .arg(QString::fromLatin1(encoding)),
                   Text::tr("Save the file as UTF-8."), path, 1);
}

} // namespace scripts
