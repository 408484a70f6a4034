#include "cli/verbs/all.h"

namespace cli {

std::vector<std::unique_ptr<Verb>> allVerbs(const CLI::App &app)
{
    std::vector<std::unique_ptr<Verb>> verbs;
    verbs.push_back(makeInit());
    verbs.push_back(makeRevision());
    verbs.push_back(makeCreate());
    verbs.push_back(makeMerge());
    verbs.push_back(makeUpgrade());
    verbs.push_back(makeDowngrade());
    verbs.push_back(makeRollback());
    verbs.push_back(makePlan());
    verbs.push_back(makeStamp());
    verbs.push_back(makeCurrent());
    verbs.push_back(makeHistory());
    verbs.push_back(makeHeads());
    verbs.push_back(makeBranches());
    verbs.push_back(makeShow());
    verbs.push_back(makeCheck());
    verbs.push_back(makeReset());
    verbs.push_back(makeImport());
    verbs.push_back(makeLog());
    verbs.push_back(makeProfile());
    verbs.push_back(makeKeys());
    verbs.push_back(makeCredentials());
    verbs.push_back(makeDoctor());
    verbs.push_back(makeCompletion(app));
    verbs.push_back(makeHelp(app));
    return verbs;
}

QString argumentText(const std::string &argument)
{
    QString text = QString::fromStdString(argument);
    if (text.startsWith(QChar(0x01)))
        text.remove(0, 1);
    return text;
}

} // namespace cli
