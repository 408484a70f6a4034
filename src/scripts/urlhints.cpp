#include "scripts/urlhints.h"

#include "scripts/pythonvalue.h"

#include <QRegularExpression>

namespace scripts {

using namespace Qt::Literals::StringLiterals;

namespace {

bool soundsLikeUrl(const QString &name)
{
    static const QRegularExpression words(u"(^|_|-)(url|uri|dsn|database|db|dburl)(_|-|$)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    // The parts of a URL (DB_HOST) are not one.
    static const QRegularExpression parts(
        u"(host|port|user|name|pass|password|schema|driver|redis|broker)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(name).hasMatch() && !parts.match(name).hasMatch();
}

/// The text of the string that follows `[`, `(`, `.get(` or `.pop(` at \a at; empty for anything
/// else.
QString keyBehind(std::span<const PythonToken> tokens, std::size_t at)
{
    if (at + 2 < tokens.size() && tokens[at].is(".") &&
        (tokens[at + 1].is("get") || tokens[at + 1].is("pop"))) {
        at += 2;
    }
    if (at + 1 >= tokens.size() || (!tokens[at].is("[") && !tokens[at].is("(")) ||
        tokens[at + 1].kind != PythonToken::String) {
        return {};
    }
    return decodeString(tokens[at + 1].text).value_or(QString());
}

/// Position behind the bracket that closes the one at \a at.
std::size_t behindBrackets(std::span<const PythonToken> tokens, std::size_t at)
{
    int depth = 0;
    for (; at < tokens.size(); ++at) {
        depth += tokens[at].is("(") ? 1 : 0;
        depth -= tokens[at].is(")") ? 1 : 0;
        if (depth == 0)
            return at + 1;
    }
    return at;
}

class Scan
{
public:
    UrlHints hints{};

    void read(std::span<const PythonToken> tokens)
    {
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            const PythonToken &token = tokens[i];
            if (token.is("environ") || token.is("getenv"))
                add(hints.variables, keyBehind(tokens, i + 1));
            if (token.is("get_x_argument")) {
                if (i >= 2 && tokens[1].is("="))
                    m_argumentNames.append(tokens[0].text.toByteArray());
                add(hints.arguments, keyBehind(tokens, behindBrackets(tokens, i + 1)));
            } else if (token.kind == PythonToken::Name &&
                       m_argumentNames.contains(token.text.toByteArray())) {
                add(hints.arguments, keyBehind(tokens, i + 1));
            }
            if (token.kind == PythonToken::String && token.text.contains("sqlalchemy.url"))
                hints.readsSetting = true;
            if (token.is("engine_from_config") || token.is("async_engine_from_config"))
                hints.readsSetting = true;
        }
    }

private:
    static void add(QStringList &names, const QString &name)
    {
        if (soundsLikeUrl(name) && !names.contains(name))
            names.append(name);
    }

    QList<QByteArray> m_argumentNames{};
};

} // namespace

UrlHints readUrlHints(const QByteArray &source)
{
    Scan scan;
    PythonStatements lines(source);
    PythonLine line;
    while (lines.next(line))
        scan.read(line.tokens);
    return scan.hints;
}

} // namespace scripts
