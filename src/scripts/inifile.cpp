#include "scripts/inifile.h"

#include "scripts/sourcefile.h"
#include "scripts/text.h"

#include <QFileInfo>

#include <algorithm>

namespace scripts {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Values that refer to each other, or to themselves, would otherwise never end.
constexpr int mostReferences = 50;
constexpr qsizetype longestValue = 1 << 16;

qsizetype delimiterIn(QStringView line)
{
    const qsizetype equals = line.indexOf(u'=');
    const qsizetype colon = line.indexOf(u':');
    if (equals < 0 || colon < 0)
        return std::max(equals, colon);
    return std::min(equals, colon);
}

} // namespace

base::Result<IniFile> IniFile::parse(const QByteArray &bytes, const QString &path)
{
    IniFile file;
    file.m_name = QFileInfo(path).fileName();
    const auto failure = [&path](const QString &message, int line) {
        return base::failure({.code = base::ErrorCode::BadConfig,
                              .message = message,
                              .hint = Text::tr("Lines are '[section]', 'key = value' or comments."),
                              .file = path,
                              .line = line});
    };
    if (const qsizetype bad = firstInvalidUtf8(bytes); bad >= 0)
        return failure(Text::tr("The file is not UTF-8."), lineAt(bytes, bad));

    Section *section = nullptr;
    IniValue *value = nullptr; // That an indented line continues.
    int number = 0;
    for (const QByteArray &raw : withUnixLines(bytes).split('\n')) {
        ++number;
        const QString line = QString::fromUtf8(raw);
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(u'#') || trimmed.startsWith(u';'))
            continue;
        if (line.front().isSpace() && value != nullptr) {
            value->text += u'\n' + trimmed;
        } else if (trimmed.startsWith(u'[') && trimmed.contains(u']')) {
            section = &file.m_sections[trimmed.sliced(1, trimmed.indexOf(u']') - 1)];
            value = nullptr;
        } else if (const qsizetype end = delimiterIn(trimmed); section != nullptr && end > 0) {
            const QString key = trimmed.first(end).trimmed().toLower();
            if (section->contains(key)) {
                file.m_warnings.append(Text::tr("%1:%2: the key '%3' was set before.")
                                           .arg(file.m_name)
                                           .arg(number)
                                           .arg(key));
            }
            value = &(*section)[key];
            *value = {.text = trimmed.sliced(end + 1).trimmed(), .line = number};
        } else {
            return failure(section == nullptr ? Text::tr("There is text before the first section.")
                                              : Text::tr("This line is not 'key = value'."),
                           number);
        }
    }
    return file;
}

QStringList IniFile::sections() const
{
    QStringList names = m_sections.keys();
    names.removeOne(u"DEFAULT"_s);
    names.sort();
    return names;
}

QStringList IniFile::keys(const QString &section) const
{
    QStringList keys = m_sections.value(section).keys() + m_sections.value(u"DEFAULT"_s).keys();
    keys.removeDuplicates();
    return keys;
}

const IniValue *IniFile::find(const QString &section, const QString &key) const
{
    for (const QString &name : {section, u"DEFAULT"_s}) {
        const auto found = m_sections.constFind(name);
        if (found == m_sections.constEnd())
            continue;
        if (const auto value = found->constFind(key); value != found->constEnd())
            return &*value;
    }
    return nullptr;
}

QString IniFile::value(const QString &section, const QString &key, const QString &here)
{
    const IniValue *found = find(section, key);
    int budget = mostReferences;
    return found == nullptr ? QString() : interpolated(section, *found, here, budget);
}

QString IniFile::interpolated(const QString &section, const IniValue &value, const QString &here,
                              int &budget)
{
    QString result(u""_s);
    const auto stray = [&] {
        m_warnings.append(Text::tr("%1:%2: a '%' that is no %(name)s is written '%%'.")
                              .arg(m_name)
                              .arg(value.line));
    };
    for (qsizetype i = 0; i < value.text.size() && result.size() < longestValue; ++i) {
        if (value.text[i] != u'%') {
            result += value.text[i];
            continue;
        }
        if (value.text.mid(i + 1, 1) == u"%"_s) {
            result += u'%';
            ++i;
            continue;
        }
        const qsizetype end = value.text.indexOf(")s"_L1, i);
        const QString name = value.text.mid(i + 1, 1) == u"("_s && end > 0
                                 ? value.text.sliced(i + 2, end - i - 2).toLower()
                                 : QString();
        const IniValue *other = name.isEmpty() ? nullptr : find(section, name);
        if (name == "here"_L1 && other == nullptr) {
            result += here;
        } else if (other != nullptr && --budget >= 0) {
            result += interpolated(section, *other, here, budget);
        } else {
            stray();
            result += u'%';
            continue;
        }
        i = end + 1;
    }
    return result;
}

} // namespace scripts
