#include "cli/verbs/all.h"

#include <algorithm>
#include <array>

namespace cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Entry
{
    QLatin1StringView word;
    std::unique_ptr<Verb> (*make)();
};

constexpr std::array entries{
    Entry{"init"_L1, makeInit},
    Entry{"revision"_L1, makeRevision},
    Entry{"create"_L1, makeCreate},
    Entry{"merge"_L1, makeMerge},
    Entry{"upgrade"_L1, makeUpgrade},
    Entry{"downgrade"_L1, makeDowngrade},
    Entry{"rollback"_L1, makeRollback},
    Entry{"plan"_L1, makePlan},
    Entry{"stamp"_L1, makeStamp},
    Entry{"current"_L1, makeCurrent},
    Entry{"history"_L1, makeHistory},
    Entry{"heads"_L1, makeHeads},
    Entry{"branches"_L1, makeBranches},
    Entry{"show"_L1, makeShow},
    Entry{"check"_L1, makeCheck},
    Entry{"reset"_L1, makeReset},
    Entry{"import"_L1, makeImport},
    Entry{"log"_L1, makeLog},
    Entry{"profile"_L1, makeProfile},
    Entry{"keys"_L1, makeKeys},
    Entry{"credentials"_L1, makeCredentials},
    Entry{"doctor"_L1, makeDoctor},
};

} // namespace

std::vector<std::unique_ptr<Verb>> allVerbs(const CLI::App &app)
{
    std::vector<std::unique_ptr<Verb>> verbs;
    verbs.reserve(entries.size() + 2);
    for (const Entry &entry : entries)
        verbs.push_back(entry.make());
    verbs.push_back(makeCompletion(app));
    verbs.push_back(makeHelp(app));
    return verbs;
}

std::unique_ptr<Verb> verbNamed(QStringView word)
{
    const auto *const entry = std::ranges::find_if(
        entries, [word](const Entry &candidate) { return word == candidate.word; });
    return entry == entries.end() ? nullptr : entry->make();
}

QString argumentText(const std::string &argument)
{
    QString text = QString::fromStdString(argument);
    if (text.startsWith(QChar(0x01)))
        text.remove(0, 1);
    return text;
}

} // namespace cli
