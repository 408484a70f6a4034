#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace profiles {

/// What a database is used for, from the least to the most dangerous to touch.
enum class Environment { Development, Test, Staging, Production };

/// All of them, in the order above.
QList<Environment> environments();
/// "development", "test", "staging", "production": in files and on the command line.
QString environmentName(Environment environment);
/// The environment of that name; nothing for any other word.
std::optional<Environment> environmentNamed(const QString &name);
/// The word that people see, translated.
QString environmentText(Environment environment);

} // namespace profiles
