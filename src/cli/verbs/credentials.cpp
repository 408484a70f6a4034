#include "cli/verbgroup.h"
#include "cli/verbs/all.h"
#include "cli/verbs/credentialaccess.h"
#include "cli/verbs/credentialverbs.h"

#include <QCoreApplication>

namespace cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::Credentials)
};

} // namespace

std::unique_ptr<Verb> makeCredentials()
{
    return std::make_unique<VerbGroup>(
        QStringLiteral("credentials"), Text::tr("Encrypt, rotate and verify stored credentials"),
        std::initializer_list<VerbGroup::Make>{makeCredentialsStatus, makeCredentialsEncrypt,
                                               makeCredentialsRotate, makeCredentialsVerify,
                                               makeCredentialsRetry});
}

void addSetName(CLI::App &command, std::string &name)
{
    command
        .add_option("set", name,
                    Text::tr("A credential set that stemma.toml declares").toStdString())
        ->type_name("SET")
        ->required();
}

} // namespace cli
