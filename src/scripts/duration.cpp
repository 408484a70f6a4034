#include "scripts/duration.h"

#include "scripts/text.h"

#include <array>
#include <limits>
#include <utility>

namespace scripts {

using namespace Qt::Literals::StringLiterals;

std::optional<std::chrono::milliseconds> parseDuration(QStringView text)
{
    using namespace std::chrono_literals;
    static constexpr auto units =
        std::to_array<std::pair<QLatin1StringView, std::chrono::milliseconds>>(
            {{"ms"_L1, 1ms}, {"s"_L1, 1s}, {"min"_L1, 1min}, {"h"_L1, 1h}});

    text = text.trimmed();
    qsizetype digits = 0;
    while (digits < text.size() && text[digits] >= u'0' && text[digits] <= u'9')
        ++digits;
    bool valid = false;
    const qlonglong number = text.first(digits).toLongLong(&valid);
    if (!valid || number > std::numeric_limits<qint32>::max())
        return {};
    const QStringView unit = text.sliced(digits).trimmed();
    if (unit.isEmpty())
        return number == 0 ? std::optional(0ms) : std::nullopt;
    for (const auto &[name, length] : units) {
        if (unit == name && number * length.count() <= std::numeric_limits<qint32>::max())
            return number * length;
    }
    return {};
}

QString durationHint()
{
    return Text::tr("Write a whole number and a unit, for example 500ms, 5s, 10min or 2h; 0 means "
                    "no limit.");
}

} // namespace scripts
