#pragma once

#include "revisions/revision.h"

namespace scripts {

/// A new Python revision: the generic form of Alembic 1.16, or the project's own
/// `script.py.mako` (\a pattern) where it holds nothing but the expressions of Alembic's
/// templates. Mako is never run: a template with control lines, blocks or other expressions
/// is set aside in favour of the generic form.
QString renderAlembicScript(const revisions::Revision &revision, const QString &createDate,
                            const QString &pattern = {});

} // namespace scripts
