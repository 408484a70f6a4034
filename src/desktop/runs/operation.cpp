#include "desktop/runs/operation.h"

#include <QCoreApplication>

namespace desktop {

using namespace Qt::Literals::StringLiterals;
using revisions::Direction;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(desktop::Operation)
};

} // namespace

QString operationText(Operation operation)
{
    switch (operation) {
    case Operation::UpgradeToHead: return Text::tr("Upgrade to &Head");
    case Operation::UpgradeHere: return Text::tr("&Upgrade to Here");
    case Operation::DowngradeHere: return Text::tr("Roll &Back to Here");
    case Operation::DowngradeOne: return Text::tr("Roll Back &One");
    case Operation::StampHere: return Text::tr("&Stamp Here");
    }
    return {};
}

QString operationIcon(Operation operation)
{
    switch (operation) {
    case Operation::UpgradeToHead: return u"upgrade-head"_s;
    case Operation::UpgradeHere: return u"upgrade"_s;
    case Operation::DowngradeHere: return u"downgrade"_s;
    case Operation::DowngradeOne: return u"downgrade-one"_s;
    case Operation::StampHere: return u"stamp"_s;
    }
    return {};
}

QString operationTitle(Operation operation, const QString &target, const QString &revision)
{
    switch (operation) {
    case Operation::UpgradeToHead: return Text::tr("Upgrade %1 to head").arg(target);
    case Operation::UpgradeHere: return Text::tr("Upgrade %1 to %2").arg(target, revision);
    case Operation::DowngradeHere: return Text::tr("Roll %1 back to %2").arg(target, revision);
    case Operation::DowngradeOne: return Text::tr("Roll %1 back by one revision").arg(target);
    case Operation::StampHere: return Text::tr("Stamp %1 at %2").arg(target, revision);
    }
    return {};
}

QString operationVerb(Operation operation, int steps)
{
    switch (operation) {
    case Operation::UpgradeToHead:
    case Operation::UpgradeHere: return Text::tr("&Upgrade %n revision(s)", nullptr, steps);
    case Operation::DowngradeHere:
    case Operation::DowngradeOne: return Text::tr("&Roll back %n revision(s)", nullptr, steps);
    case Operation::StampHere: break;
    }
    return Text::tr("&Stamp without running anything");
}

QString operationCommand(Operation operation)
{
    switch (operation) {
    case Operation::UpgradeToHead:
    case Operation::UpgradeHere: return u"upgrade"_s;
    case Operation::DowngradeHere:
    case Operation::DowngradeOne: return u"downgrade"_s;
    case Operation::StampHere: break;
    }
    return u"stamp"_s;
}

migration::Request requestFor(Operation operation, const QString &revision)
{
    migration::Request request{.command = operationCommand(operation)};
    switch (operation) {
    case Operation::UpgradeToHead: request.targets = {u"heads"_s}; break;
    case Operation::UpgradeHere: request.targets = {revision}; break;
    case Operation::DowngradeHere:
        request.direction = Direction::Downgrade;
        request.targets = {revision};
        break;
    case Operation::DowngradeOne:
        request.direction = Direction::Downgrade;
        request.targets = {u"-1"_s};
        break;
    case Operation::StampHere:
        request.direction = Direction::Stamp;
        request.targets = {revision};
        break;
    }
    return request;
}

} // namespace desktop
