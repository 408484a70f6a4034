#include "cli/verbgroup.h"
#include "cli/verbs/all.h"
#include "cli/verbs/credentialverbs.h"

#include <QCoreApplication>

namespace cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::Keys)
};

} // namespace

std::unique_ptr<Verb> makeKeys()
{
    return std::make_unique<VerbGroup>(
        QStringLiteral("keys"), Text::tr("The keys of a credential set"),
        std::initializer_list<VerbGroup::Make>{makeKeysAdd, makeKeysList, makeKeysRetire,
                                               makeKeysRemove, makeKeysExport});
}

} // namespace cli
