#pragma once

#include "cli/verb.h"

#include <memory>
#include <string>

namespace cli {

// The commands below `credentials` and `keys`.
std::unique_ptr<Verb> makeCredentialsStatus();
std::unique_ptr<Verb> makeCredentialsEncrypt();
std::unique_ptr<Verb> makeCredentialsRotate();
std::unique_ptr<Verb> makeCredentialsVerify();
std::unique_ptr<Verb> makeCredentialsRetry();
std::unique_ptr<Verb> makeKeysAdd();
std::unique_ptr<Verb> makeKeysList();
std::unique_ptr<Verb> makeKeysRetire();
std::unique_ptr<Verb> makeKeysRemove();
std::unique_ptr<Verb> makeKeysExport();

/// The argument SET of all of them.
void addSetName(CLI::App &command, std::string &name);

} // namespace cli
