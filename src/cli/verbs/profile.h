#pragma once

#include "cli/shell.h"
#include "cli/verb.h"

#include <memory>
#include <string>

namespace cli {

/// The commands below `stemma profile`.
std::unique_ptr<Verb> makeProfileAdd();
std::unique_ptr<Verb> makeProfileEdit();
std::unique_ptr<Verb> makeProfileList();
std::unique_ptr<Verb> makeProfileShow();
std::unique_ptr<Verb> makeProfileTest();
std::unique_ptr<Verb> makeProfileRemove();
std::unique_ptr<Verb> makeProfileImport();
std::unique_ptr<Verb> makeProfileExport();

/// Adds the argument NAME, the profile's, to \a command.
void addProfileName(CLI::App &command, std::string &name);

/// publicObject() and whether there are secrets.
QJsonObject profileObject(const profiles::Profile &profile);

} // namespace cli
