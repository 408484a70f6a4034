#include "credentials/setfaults.h"

#include "credentials/text.h"

namespace credentials {

using namespace Qt::Literals::StringLiterals;

namespace {

base::Error badSet(const QString &message, const QString &hint)
{
    return {.code = base::ErrorCode::BadSet, .message = message, .hint = hint};
}

} // namespace

base::Error noTable(const CredentialSet &set)
{
    return badSet(Text::tr("The credential set '%1' names the table %2, which is not there.")
                      .arg(set.name, set.table),
                  Text::tr("Is a revision pending that makes it? Otherwise mend [credentials.%1] "
                           "in stemma.toml.")
                      .arg(set.name));
}

base::Error noColumn(const CredentialSet &set, const QString &column, const QStringList &known)
{
    return badSet(Text::tr("The table %1 has no column '%2'.").arg(set.table, column),
                  Text::tr("It has: %1. Mend [credentials.%2] in stemma.toml.")
                      .arg(known.join(u", "_s), set.name));
}

base::Error notATable(const CredentialSet &set, const QString &kind)
{
    return badSet(Text::tr("%1 is %2, whose rows belong to other tables.").arg(set.table, kind),
                  Text::tr("Name the table that holds the rows."));
}

base::Error noUniqueKey(const CredentialSet &set)
{
    return badSet(Text::tr("The table %1 has no primary key and no other unique key without nulls.")
                      .arg(set.table),
                  Text::tr("Rows must be told apart to be changed safely: add a primary key."));
}

base::Error keyNotUnique(const CredentialSet &set)
{
    return badSet(Text::tr("No unique index of %1 is on exactly %2, without nulls.")
                      .arg(set.table, set.key.join(u", "_s)),
                  Text::tr("Leave `key` out to take the primary key."));
}

base::Error generatedColumn(const CredentialSet &set, const QString &column)
{
    return badSet(Text::tr("Column %1 of %2 is generated from others.").arg(column, set.table),
                  Text::tr("Name the columns that it is made of."));
}

base::Error keyIsEncrypted(const CredentialSet &set, const QString &column)
{
    return badSet(Text::tr("Column %1 of %2 is part of the key: it cannot be encrypted.")
                      .arg(column, set.table),
                  Text::tr("Give the table a key that is no secret."));
}

base::Error notText(const CredentialSet &set, const QString &column, const QString &type)
{
    return badSet(Text::tr("Column %1 of %2 has the type %3; encrypted values are text or bytes.")
                      .arg(column, set.table, type),
                  Text::tr("Change its type to text first."));
}

} // namespace credentials
