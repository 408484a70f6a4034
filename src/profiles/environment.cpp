#include "profiles/environment.h"

#include "profiles/text.h"

namespace profiles {

using namespace Qt::Literals::StringLiterals;

QList<Environment> environments()
{
    return {Environment::Development, Environment::Test, Environment::Staging,
            Environment::Production};
}

QString environmentName(Environment environment)
{
    switch (environment) {
    case Environment::Development: return u"development"_s;
    case Environment::Test: return u"test"_s;
    case Environment::Staging: return u"staging"_s;
    case Environment::Production: break;
    }
    return u"production"_s;
}

std::optional<Environment> environmentNamed(const QString &name)
{
    for (const Environment environment : environments()) {
        if (environmentName(environment) == name)
            return environment;
    }
    return std::nullopt;
}

QString environmentText(Environment environment)
{
    switch (environment) {
    case Environment::Development: return Text::tr("Development");
    case Environment::Test: return Text::tr("Test");
    case Environment::Staging: return Text::tr("Staging");
    case Environment::Production: break;
    }
    return Text::tr("Production");
}

} // namespace profiles
