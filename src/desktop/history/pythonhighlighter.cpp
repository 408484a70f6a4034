#include "desktop/history/pythonhighlighter.h"

#include "desktop/theme/colors.h"

namespace desktop {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a line begins in.
enum State { Code = -1, InDouble = 1, InSingle = 2 };

bool isKeyword(QStringView word)
{
    static const QSet<QString> keywords{
        u"False"_s,  u"None"_s,     u"True"_s,  u"and"_s,    u"as"_s,       u"assert"_s,
        u"async"_s,  u"await"_s,    u"break"_s, u"class"_s,  u"continue"_s, u"def"_s,
        u"del"_s,    u"elif"_s,     u"else"_s,  u"except"_s, u"finally"_s,  u"for"_s,
        u"from"_s,   u"global"_s,   u"if"_s,    u"import"_s, u"in"_s,       u"is"_s,
        u"lambda"_s, u"nonlocal"_s, u"not"_s,   u"or"_s,     u"pass"_s,     u"raise"_s,
        u"return"_s, u"try"_s,      u"while"_s, u"with"_s,   u"yield"_s};
    return keywords.contains(word.toString());
}

bool isWord(QChar character)
{
    return character.isLetterOrNumber() || character == u'_';
}

/// The letters that may stand in front of a string: "r", "Rb", "f".
bool isPrefix(QStringView word)
{
    static constexpr QStringView letters = u"rRbBuUfF";
    return word.size() <= 2 &&
           std::ranges::all_of(word, [](QChar character) { return letters.contains(character); });
}

} // namespace

PythonHighlighter::PythonHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

void PythonHighlighter::setPalette(const QPalette &palette)
{
    const SqlColors colors = sqlColors(palette);
    m_keyword.setForeground(colors.keyword);
    m_keyword.setFontWeight(QFont::Bold);
    m_text.setForeground(colors.text);
    m_number.setForeground(colors.number);
    m_comment.setForeground(colors.comment);
    m_comment.setFontItalic(true);
    rehighlight();
}

void PythonHighlighter::highlightBlock(const QString &text)
{
    qsizetype at = 0;
    setCurrentBlockState(Code);
    if (const int state = previousBlockState(); state == InDouble || state == InSingle)
        at = longString(text, 0, 0, state);
    while (at < text.size()) {
        const QChar character = text.at(at);
        if (character == u'#') {
            paint(at, text.size(), m_comment);
            return;
        }
        if (character == u'"' || character == u'\'') {
            at = shortString(text, at, at);
        } else if (isWord(character)) {
            at = word(text, at);
        } else {
            ++at;
        }
    }
}

qsizetype PythonHighlighter::word(const QString &text, qsizetype begin)
{
    qsizetype end = begin;
    while (end < text.size() && isWord(text.at(end)))
        ++end;
    const QStringView word = QStringView(text).sliced(begin, end - begin);
    const bool quoted = end < text.size() && (text.at(end) == u'"' || text.at(end) == u'\'');
    if (quoted && isPrefix(word))
        return shortString(text, begin, end);
    if (word.front().isDigit()) {
        paint(begin, end, m_number);
    } else if (isKeyword(word)) {
        paint(begin, end, m_keyword);
    }
    return end;
}

qsizetype PythonHighlighter::shortString(const QString &text, qsizetype begin, qsizetype quote)
{
    const QChar mark = text.at(quote);
    if (QStringView(text).sliced(quote).startsWith(QString(3, mark)))
        return longString(text, begin, quote + 3, mark == u'"' ? InDouble : InSingle);
    qsizetype end = quote + 1;
    while (end < text.size() && text.at(end) != mark)
        end += text.at(end) == u'\\' ? 2 : 1;
    end = std::min(end + 1, text.size());
    paint(begin, end, m_text);
    return end;
}

qsizetype PythonHighlighter::longString(const QString &text, qsizetype begin, qsizetype from,
                                        int state)
{
    const qsizetype close = text.indexOf(QString(3, state == InDouble ? u'"' : u'\''), from);
    const qsizetype end = close < 0 ? text.size() : close + 3;
    if (close < 0)
        setCurrentBlockState(state);
    paint(begin, end, m_text);
    return end;
}

void PythonHighlighter::paint(qsizetype begin, qsizetype end, const QTextCharFormat &format)
{
    setFormat(static_cast<int>(begin), static_cast<int>(end - begin), format);
}

} // namespace desktop
