#pragma once

#include "cli/verb.h"

#include <QString>

#include <memory>
#include <string>
#include <vector>

namespace cli {

std::unique_ptr<Verb> makeInit();
std::unique_ptr<Verb> makeRevision();
std::unique_ptr<Verb> makeCreate();
std::unique_ptr<Verb> makeMerge();
std::unique_ptr<Verb> makeUpgrade();
std::unique_ptr<Verb> makeDowngrade();
std::unique_ptr<Verb> makeRollback();
std::unique_ptr<Verb> makePlan();
std::unique_ptr<Verb> makeStamp();
std::unique_ptr<Verb> makeCurrent();
std::unique_ptr<Verb> makeHistory();
std::unique_ptr<Verb> makeHeads();
std::unique_ptr<Verb> makeBranches();
std::unique_ptr<Verb> makeShow();
std::unique_ptr<Verb> makeCheck();
std::unique_ptr<Verb> makeReset();
std::unique_ptr<Verb> makeImport();
std::unique_ptr<Verb> makeLog();
std::unique_ptr<Verb> makeProfile();
std::unique_ptr<Verb> makeKeys();
std::unique_ptr<Verb> makeCredentials();
std::unique_ptr<Verb> makeDoctor();
/// \a app is the whole program, which these two describe.
std::unique_ptr<Verb> makeCompletion(const CLI::App &app);
std::unique_ptr<Verb> makeHelp(const CLI::App &app);

/// Every command, in the order in which the help lists them.
std::vector<std::unique_ptr<Verb>> allVerbs(const CLI::App &app);
/// The command of that name; null for another word and for the two that describe the program.
std::unique_ptr<Verb> verbNamed(QStringView word);

/// The text of a command line argument, without the mark that commandline.cpp puts on "-1".
QString argumentText(const std::string &argument);

} // namespace cli
