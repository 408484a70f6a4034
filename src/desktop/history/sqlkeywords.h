#pragma once

#include "database/engine.h"

#include <QByteArrayView>

namespace desktop {

/// Whether \a word, in any case, is a word that \a engine's statements are made of. Words that
/// are more often names (`name`, `date`, `value`) do not count, so that a column list does not
/// light up.
bool isSqlKeyword(QByteArrayView word, database::Engine engine);

} // namespace desktop
