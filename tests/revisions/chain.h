#pragma once

#include "revisions/graph.h"

/// A tiny notation, newest first as views show it: "c:a,b" is c, whose parents are a and b; what
/// follows "|" are dependencies, what follows "=" labels ("d:c|x=blue"). The load order is that of
/// the text.
revisions::RevisionGraph chain(const QString &text);
/// All indices in load order, which is newest first here.
QList<int> asWritten(const revisions::RevisionGraph &graph);
