#pragma once

#include "credentials/tableshape.h"

#include <QList>

namespace credentials {

/// Where plaintext survives after `encrypt`, and what helps against it: whole sentences.
QStringList residueAdvice(const TableShape &shape);

/// One thing that can be done in the database about plaintext that survives there.
struct ResidueStep
{
    QByteArray sql{};
    QString effect{}; ///< What it removes.
    QString cost{};   ///< What it asks of the server; empty for little.
};

/// The steps that help, in the order in which they do.
QList<ResidueStep> residueSteps(const TableShape &shape);

} // namespace credentials
