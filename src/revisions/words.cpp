#include "revisions/words.h"

namespace revisions {

using namespace Qt::Literals::StringLiterals;

QString directionName(Direction direction)
{
    switch (direction) {
    case Direction::Upgrade: return u"upgrade"_s;
    case Direction::Downgrade: return u"downgrade"_s;
    case Direction::Stamp: break;
    }
    return u"stamp"_s;
}

QString rowsText(const QStringList &rows)
{
    return rows.isEmpty() ? u"base"_s : rows.join(", "_L1);
}

} // namespace revisions
