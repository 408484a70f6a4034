#pragma once

#include "migration/request.h"

#include <QString>

namespace desktop {

/// What a person may do to a database from the window.
enum class Operation { UpgradeToHead, UpgradeHere, DowngradeHere, DowngradeOne, StampHere };

/// The verb, for menus and buttons, with a mnemonic: "Upgrade to &head".
QString operationText(Operation operation);
/// Name of its icon.
QString operationIcon(Operation operation);
/// What is done to which database, as a title: "Upgrade orders-prod to 20260215_0003".
QString operationTitle(Operation operation, const QString &target, const QString &revision);
/// The verb and the count, for the button that goes ahead: "Upgrade 3 revisions".
QString operationVerb(Operation operation, int steps);
/// A word for the run log and the estimates: "upgrade", "downgrade", "stamp".
QString operationCommand(Operation operation);

/// \a revision matters to those that go "here". Upgrading to head means all heads: the plan that is
/// shown names each.
migration::Request requestFor(Operation operation, const QString &revision);

} // namespace desktop
