#include "database/postgres/options.h"

#include "base/log.h"
#include "database/postgres/handle.h"
#include "database/text.h"

namespace database::postgres {

base::Result<> requireLibpq()
{
    if (libpq.load())
        return {};
    return base::failure(
        {.code = base::ErrorCode::ConnectionFailed,
         .message = Text::tr("The client library of PostgreSQL (libpq) cannot be loaded."),
         .hint = Text::tr("Install it: the package is called libpq5 on Debian and Ubuntu."),
         .detail = libpq.whyNot()});
}

int libpqVersion()
{
    return libpq.load() ? PQlibVersion() : 0;
}

base::Result<QList<Option>> parsedOptions(const QString &conninfo)
{
    if (auto there = requireLibpq(); !there)
        return base::failure(std::move(there.error()));
    char *rawMessage = nullptr;
    const QByteArray text = conninfo.toUtf8();
    const OptionsHandle parsed(PQconninfoParse(text.constData(), &rawMessage));
    const LibpqMemory<char> message(rawMessage);
    if (!parsed) {
        return base::failure({.code = base::ErrorCode::BadUrl,
                              .message = Text::tr("libpq does not understand the database URL."),
                              .hint = Text::tr("Check its parameters against the list in "
                                               "libpq's documentation."),
                              .detail = base::masked(QString::fromUtf8(message.get()).trimmed())});
    }
    QList<Option> options;
    for (const PQconninfoOption *option = parsed.get(); option->keyword; ++option) {
        options.append({.keyword = QString::fromLatin1(option->keyword),
                        .value = QString::fromUtf8(option->val),
                        .secret = option->dispchar && option->dispchar[0] == '*'});
    }
    return options;
}

QHash<QString, QString> defaultOptions()
{
    QHash<QString, QString> values;
    if (!libpq.load())
        return values;
    const OptionsHandle defaults(PQconndefaults());
    for (const PQconninfoOption *option = defaults.get(); option && option->keyword; ++option) {
        if (option->val)
            values.insert(QString::fromLatin1(option->keyword), QString::fromUtf8(option->val));
    }
    return values;
}

} // namespace database::postgres
