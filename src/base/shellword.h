#pragma once

#include <QString>

#include <algorithm>

namespace base {

/// \a text as one word of a command that a person pastes into a shell: in single quotes where it
/// holds anything but plain letters, digits and signs that no shell minds.
inline QString shellWord(const QString &text)
{
    const auto isPlain = [](QChar character) {
        return (character.unicode() < 128 && character.isLetterOrNumber()) ||
               QStringLiteral("@%+=:,./-_").contains(character);
    };
    if (!text.isEmpty() && std::ranges::all_of(text, isPlain))
        return text;
    return u'\'' + QString(text).replace(u'\'', QLatin1StringView("'\\''")) + u'\'';
}

} // namespace base
