#pragma once

#include "migration/connectiontest.h"

#include <QTreeWidget>

namespace desktop {

/// Shows the checks of a connection test in \a tree, each as it comes.
class CheckList
{
    Q_DECLARE_TR_FUNCTIONS(desktop::CheckList)

public:
    explicit CheckList(QTreeWidget *tree);

    /// One line for each check that a test of \a engine makes, all still to come.
    void begin(database::Engine engine);
    void add(const migration::CheckResult &result);

private:
    QTreeWidget *m_tree;
    QList<migration::Check> m_checks{};
};

} // namespace desktop
