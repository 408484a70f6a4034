#include "desktop/theme/colors.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace desktop {

namespace {

/// A colour for light and one for dark windows.
struct Pair
{
    QRgb light;
    QRgb dark;

    [[nodiscard]] QColor on(const QPalette &palette) const
    {
        return QColor::fromRgb(isDark(palette) ? dark : light);
    }
};

constexpr std::array environmentPairs{
    Pair{0xff1a7f37, 0xff3fb950}, // development: green
    Pair{0xff0860ca, 0xff58a6ff}, // test: blue
    Pair{0xff8a5a00, 0xffe0a82e}, // staging: amber
    Pair{0xffc51d2b, 0xffff8078}, // production: red
};

constexpr std::array tonePairs{
    Pair{0xff1a7f37, 0xff3fb950},
    Pair{0xff8a5a00, 0xffe0a82e},
    Pair{0xffc51d2b, 0xffff8078},
    Pair{0xff646a70, 0xffa3a9b0},
};

// After Okabe and Ito's palette, made darker and lighter until it reads. Neighbours in the list
// differ the most, because neighbours in the graph take neighbouring numbers.
constexpr std::array lanePairs{
    Pair{0xff0067a3, 0xff56b4e9}, Pair{0xffb84f00, 0xffff9a56}, Pair{0xff00735a, 0xff2fc9a0},
    Pair{0xffa53d7b, 0xffe79fc6}, Pair{0xff7a6000, 0xffe6c54a}, Pair{0xff5b4bb7, 0xffb1a5f7},
    Pair{0xff00707e, 0xff4fd0e0}, Pair{0xff7a4a21, 0xffd9aa84},
};

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

} // namespace

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Base)) < luminance(palette.color(QPalette::Text));
}

QColor environmentColor(profiles::Environment environment, const QPalette &palette)
{
    return environmentPairs.at(static_cast<std::size_t>(environment)).on(palette);
}

QColor toneColor(Tone tone, const QPalette &palette)
{
    return tonePairs.at(static_cast<std::size_t>(tone)).on(palette);
}

QColor laneColor(int branch, const QPalette &palette)
{
    return lanePairs.at(static_cast<std::size_t>(std::abs(branch)) % lanePairs.size()).on(palette);
}

SqlColors sqlColors(const QPalette &palette)
{
    constexpr Pair keyword{0xff0054a6, 0xff79b8ff};
    constexpr Pair text{0xff8f3a00, 0xffffb07c};
    constexpr Pair number{0xff6639ba, 0xffd2a8ff};
    return {.keyword = keyword.on(palette),
            .text = text.on(palette),
            .number = number.on(palette),
            .comment = toneColor(Tone::Muted, palette)};
}

QPalette withReadableLinks(QPalette palette)
{
    constexpr double readable = 4.5;
    constexpr double faint = 3.0; // Of what only says what to type.
    for (const auto role : {QPalette::Link, QPalette::LinkVisited}) {
        if (contrast(palette.color(role), palette.color(QPalette::Base)) < readable)
            palette.setColor(role, laneColor(0, palette));
    }
    if (contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)) < faint)
        palette.setColor(QPalette::PlaceholderText, toneColor(Tone::Muted, palette));
    return palette;
}

double contrast(const QColor &first, const QColor &second)
{
    const auto [low, high] = std::minmax({luminance(first), luminance(second)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace desktop
