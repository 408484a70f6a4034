#include "cli/verbs/profile.h"

#include "cli/verbgroup.h"
#include "cli/verbs/all.h"
#include "profiles/profilejson.h"

#include <QCoreApplication>

namespace cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::Profile)
};

} // namespace

std::unique_ptr<Verb> makeProfile()
{
    return std::make_unique<VerbGroup>(
        QStringLiteral("profile"),
        Text::tr("Saved connections, kept in the keychain or a vault file"),
        std::initializer_list<VerbGroup::Make>{makeProfileAdd, makeProfileList, makeProfileShow,
                                               makeProfileTest, makeProfileEdit, makeProfileRemove,
                                               makeProfileImport, makeProfileExport});
}

void addProfileName(CLI::App &command, std::string &name)
{
    command.add_option("name", name, Text::tr("The profile's name").toStdString())
        ->type_name("NAME")
        ->required();
}

QJsonObject profileObject(const profiles::Profile &profile)
{
    QJsonObject object = profiles::publicObject(profile);
    object.insert(QStringLiteral("has_password"), !profile.password.isEmpty());
    return object;
}

} // namespace cli
