#include "database/commanderror.h"

#include "database/redact.h"
#include "database/text.h"

#include <algorithm>

namespace database {

namespace {

/// Code points of \a utf8: every byte that does not continue a character begins one.
int characters(QByteArrayView utf8)
{
    return static_cast<int>(std::ranges::count_if(
        utf8, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

} // namespace

qsizetype offsetOfCharacter(QByteArrayView utf8, qsizetype number)
{
    qsizetype seen = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        if ((static_cast<unsigned char>(utf8.at(i)) & 0xC0U) != 0x80U && ++seen == number)
            return i;
    }
    return utf8.size();
}

void placeError(base::Error &error, const Command &command, qsizetype offset)
{
    error.statement = withoutSecrets(QString::fromUtf8(command.sql));
    error.file = command.origin.file;
    if (command.origin.line == 0)
        return;
    error.line = command.origin.line;
    error.column = command.origin.column;
    if (offset < 0)
        return;
    const QByteArrayView before =
        QByteArrayView(command.sql).first(std::min(offset, command.sql.size()));
    error.line += static_cast<int>(std::ranges::count(before, '\n'));
    const qsizetype lineBreak = before.lastIndexOf('\n');
    error.column = lineBreak < 0 ? command.origin.column + characters(before)
                                 : characters(before.sliced(lineBreak + 1)) + 1;
}

base::Error rowConflict(const Command &command, qint64 found)
{
    base::Error error{.code = base::ErrorCode::VersionConflict,
                      .message = command.conflict.arg(found),
                      .hint = Text::tr("Another run has changed the database in the meantime: look "
                                       "at the current revision and plan again.")};
    placeError(error, command, -1);
    return error;
}

} // namespace database
