#include "scripts/headerbindings.h"

#include <QVarLengthArray>

#include <algorithm>

namespace scripts {

namespace {

constexpr std::array<QByteArrayView, 4> variableNames{
    QByteArrayView("revision"), QByteArrayView("down_revision"), QByteArrayView("branch_labels"),
    QByteArrayView("depends_on")};

using Tokens = std::span<const PythonToken>;
/// Nearly always one or two: no allocation for each statement.
using Parts = QVarLengthArray<Tokens, 4>;

std::optional<std::size_t> variableNamed(QByteArrayView name)
{
    for (std::size_t i = 0; i < variableNames.size(); ++i) {
        if (name == variableNames[i])
            return i;
    }
    return {};
}

/// Words as arrays: their lengths are known when this is compiled.
template<std::size_t... Sizes>
bool isAnyOf(const PythonToken &token, const char (&...words)[Sizes])
{
    return (token.is(words) || ...);
}

bool isAssignmentSign(const PythonToken &token)
{
    return token.kind == PythonToken::Operator && token.text.endsWith('=') &&
           !isAnyOf(token, "==", "!=", "<=", ">=", ":=");
}

/// \a tokens cut at those outside brackets that \a isCut accepts.
template<typename Predicate>
Parts split(Tokens tokens, Predicate isCut)
{
    Parts parts;
    std::size_t begin = 0;
    int depth = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        depth += tokens[i].depthChange();
        if (depth == 0 && isCut(tokens[i])) {
            parts.append(tokens.subspan(begin, i - begin));
            begin = i + 1;
        }
    }
    parts.append(tokens.subspan(begin));
    return parts;
}

/// The names of a target such as `a, b` or `(a, b)`; empty for anything else.
QList<PythonToken> targetNames(std::span<const PythonToken> target)
{
    if (target.size() >= 2 && target.front().is("(") && target.back().is(")"))
        target = target.subspan(1, target.size() - 2);
    QList<PythonToken> names;
    for (const auto &part : split(target, [](const PythonToken &token) { return token.is(","); })) {
        if (part.size() == 1 && part.front().kind == PythonToken::Name) {
            names.append(part.front());
        } else if (!part.empty() || names.isEmpty()) {
            return {};
        }
    }
    return names;
}

} // namespace

const char *nameOf(HeaderVariable variable)
{
    return variableNames.at(static_cast<std::size_t>(variable)).data();
}

HeaderBindings::HeaderBindings(QByteArrayView source)
{
    PythonStatements lines(source);
    PythonLine line;
    for (bool first = true; lines.next(line); first = false) {
        const Tokens tokens(line.tokens);
        switch (kindOf(line)) {
        case LineKind::Definition:
            if (line.indent == 0 && tokens.size() > 1)
                bind(tokens[tokens.front().is("async") && tokens.size() > 2 ? 2 : 1], {});
            [[fallthrough]];
        case LineKind::NeverRuns: lines.skipDeeperThan(line.indent); break;
        case LineKind::Conditional: bindUnknown(tokens); break;
        case LineKind::Simple: {
            const auto statements =
                split(tokens, [](const PythonToken &token) { return token.is(";"); });
            if (first) {
                const auto value = evaluateLiteral(statements.first());
                if (value && value->kind == PythonValue::Text)
                    m_docstring = value->text;
            }
            for (const Tokens statement : statements)
                readStatement(statement);
        }
        }
    }
    m_errorLine = lines.errorLine();
}

HeaderBindings::LineKind HeaderBindings::kindOf(const PythonLine &line)
{
    const QList<PythonToken> &tokens = line.tokens;
    const PythonToken &first = tokens.first();
    const bool async = first.is("async") && tokens.size() > 1;
    if (isAnyOf(first, "def", "class") || (async && tokens[1].is("def")))
        return LineKind::Definition;
    const bool mainGuard = first.is("if") && tokens.size() > 4 && tokens[1].is("__name__") &&
                           tokens[2].is("==") && tokens[3].kind == PythonToken::String &&
                           tokens[4].is(":") &&
                           decodeString(tokens[3].text) == QLatin1StringView("__main__");
    if (mainGuard)
        return LineKind::NeverRuns; // Alembic imports the file.
    const bool compound =
        isAnyOf(first, "if", "elif", "else", "try", "except", "finally", "for", "while", "with") ||
        async || (isAnyOf(first, "match", "case") && tokens.last().is(":"));
    return compound || line.indent > 0 ? LineKind::Conditional : LineKind::Simple;
}

void HeaderBindings::readStatement(Tokens statement)
{
    if (statement.empty())
        return;
    int depth = 0;
    bool assigns = false;
    bool plain = true;
    for (const PythonToken &token : statement) {
        depth += token.depthChange();
        assigns = assigns || (depth == 0 && isAssignmentSign(token));
        plain = plain && (depth != 0 || !isAssignmentSign(token) || token.is("="));
    }
    if (assigns && plain) {
        readAssignment(statement);
    } else {
        bindUnknown(statement);
    }
}

void HeaderBindings::readAssignment(Tokens statement)
{
    auto parts = split(statement, [](const PythonToken &token) { return token.is("="); });
    const Tokens value = parts.back();
    parts.removeLast();
    // `name: annotation = value` has one target, in front of the colon.
    const auto annotated =
        split(parts.first(), [](const PythonToken &token) { return token.is(":"); });
    parts.first() = annotated.first();
    for (const Tokens target : std::as_const(parts))
        assign(target, value);
    bindByName(statement);
}

void HeaderBindings::assign(Tokens target, Tokens value)
{
    const QList<PythonToken> names = targetNames(target);
    const bool concerned = std::any_of(names.begin(), names.end(), [](const PythonToken &name) {
        return variableNamed(name.text).has_value();
    });
    if (names.isEmpty()) {
        // A starred or nested target: what each name in it gets is not worth following.
        for (std::size_t i = 0; i < target.size(); ++i) {
            const bool member = i > 0 && target[i - 1].is(".");
            const bool index = i > 0 && target[i - 1].is("[") && !target.front().is("[");
            if (!member && !index)
                bind(target[i], {});
        }
        return;
    }
    if (!concerned)
        return;
    const auto literal = evaluateLiteral(value);
    const bool tuple = names.size() > 1 || target.back().is(",");
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (!tuple) {
            bind(names[i], literal);
        } else if (literal && literal->kind == PythonValue::Sequence &&
                   literal->items.size() == names.size()) {
            bind(names[i], literal->items[i]);
        } else {
            bind(names[i], {});
        }
    }
}

void HeaderBindings::bind(const PythonToken &name, std::optional<PythonValue> value)
{
    if (name.kind != PythonToken::Name)
        return;
    if (const auto variable = variableNamed(name.text))
        m_bindings[*variable] = {.bound = true, .value = std::move(value), .line = name.line};
}

/// Binds without a value whatever \a statement may bind: a line that runs on a condition, or a
/// statement that is no plain assignment.
void HeaderBindings::bindUnknown(Tokens statement)
{
    for (std::size_t i = 0; i + 1 < statement.size(); ++i) {
        if (statement[i + 1].is(":=") || (i > 0 && statement[i - 1].is("as")))
            bind(statement[i], {});
    }
    if (!statement.empty() && statement.size() > 1 && statement[statement.size() - 2].is("as"))
        bind(statement.back(), {});

    const PythonToken &first = statement.front();
    if (isAnyOf(first, "import", "from", "del")) {
        bindImported(statement);
    } else if (first.is("for")) {
        for (const PythonToken &token : statement.subspan(1)) {
            if (token.is("in"))
                break;
            bind(token, {});
        }
    }
    const bool header = isAnyOf(first, "if", "elif", "else", "try", "except", "finally", "for",
                                "while", "with", "async", "match", "case");
    const auto parts = split(statement, [](const PythonToken &token) { return token.is(":"); });
    const Tokens body = header ? parts.last() : statement;
    for (const Tokens simple :
         split(body, [](const PythonToken &token) { return token.is(";"); })) {
        const auto sides = split(simple, isAssignmentSign);
        for (const Tokens side :
             std::span(sides).first(static_cast<std::size_t>(sides.size() - 1))) {
            for (std::size_t i = 0; i < side.size(); ++i) {
                if (i == 0 || !side[i - 1].is("."))
                    bind(side[i], {});
            }
        }
    }
    bindByName(statement);
}

void HeaderBindings::bindImported(Tokens statement)
{
    const auto begin =
        std::find_if(statement.begin(), statement.end(), [](const PythonToken &token) {
            return token.is("import") || token.is("del");
        });
    for (auto token = begin; token != statement.end(); ++token) {
        const bool renamed = std::next(token) != statement.end() && std::next(token)->is("as");
        if (!renamed)
            bind(*token, {});
    }
}

/// `globals()["revision"] = ...`, `setattr(module, "revision", ...)` and the like.
void HeaderBindings::bindByName(Tokens statement)
{
    const bool reaches =
        std::any_of(statement.begin(), statement.end(), [](const PythonToken &token) {
            return isAnyOf(token, "globals", "locals", "vars", "setattr", "__dict__");
        });
    if (!reaches)
        return;
    for (const PythonToken &token : statement) {
        if (token.kind != PythonToken::String)
            continue;
        const auto text = decodeString(token.text);
        if (const auto variable = text ? variableNamed(text->toUtf8()) : std::nullopt)
            m_bindings[*variable] = {.bound = true, .line = token.line};
    }
}

} // namespace scripts
