#include "revisions/relativewalk.h"

#include "revisions/text.h"

#include <QRegularExpression>

#include <limits>

namespace revisions {

using namespace Qt::Literals::StringLiterals;

namespace {

/// \a text is a sign and digits; what does not fit is clamped, since no graph is that deep.
int clamped(const QString &text)
{
    constexpr int most = std::numeric_limits<int>::max();
    bool fits = false;
    const int number = text.toInt(&fits);
    if (fits && number >= -most)
        return number;
    return text.startsWith(u'-') ? -most : most;
}

std::vector<int> listOf(std::span<const int> indices)
{
    return {indices.begin(), indices.end()};
}

std::vector<int> indicesWhere(const RevisionGraph &graph, bool wantHeads)
{
    std::vector<int> indices;
    for (int index = 0; index < graph.size(); ++index) {
        if (wantHeads ? graph.isHead(index) : graph.at(index).isBase())
            indices.push_back(index);
    }
    return indices;
}

Refusal ambiguousWalk(const RevisionGraph &graph, std::span<const int> candidates)
{
    QStringList ids;
    for (const int index : candidates)
        ids.append(graph.at(index).id);
    return {.code = base::ErrorCode::AmbiguousRevision,
            .reason = Text::tr("Ambiguous walk"),
            .hint = Text::tr("The way forks into %1. Name the one that is meant instead of a "
                             "number of steps.")
                        .arg(ids.join(u", "_s))};
}

} // namespace

std::optional<RelativeTarget> RelativeTarget::parse(const QString &text)
{
    static const QRegularExpression grammar(uR"(^(?:(.+?)@)?(\w+)?([+-]\d+))"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = grammar.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    RelativeTarget target;
    if (match.hasCaptured(1))
        target.branch = match.captured(1);
    if (match.hasCaptured(2))
        target.symbol = match.captured(2);
    target.number = match.captured(3);
    target.steps = clamped(target.number);
    return target;
}

QString RelativeTarget::digits() const
{
    qsizetype start = 1;
    while (start < number.size() - 1 && number.at(start) == u'0')
        ++start;
    return number.mid(start);
}

std::optional<int> wholeNumber(const QString &text)
{
    static const QRegularExpression grammar(uR"(^[+-]?\d+$)"_s);
    const QString trimmed = text.trimmed();
    if (!grammar.match(trimmed).hasMatch())
        return std::nullopt;
    return clamped(trimmed);
}

Refusal tooFewMigrations(const QString &shown, const RelativeTarget &target)
{
    return invalidTarget(
        Text::tr("Relative revision %1 didn't produce %2 migrations").arg(shown, target.digits()),
        Text::tr("`stemma history -i` shows where the database stands and how "
                 "far the way goes."));
}

Refusal walkedTooFar()
{
    return invalidTarget(Text::tr("Walked too far"),
                         Text::tr("There are fewer revisions on that way than steps."));
}

Resolved<Place> RelativeWalk::up(Place start, int steps, const std::optional<QString> &branch,
                                 Overrun overrun) const
{
    const RevisionGraph &graph = m_resolver.graph();
    const QString branchText = branch.value_or(QString());
    // The branch filter keeps a whole walk linear: each step asks about a few children only, so
    // the members of the branch are found once.
    std::optional<RevisionSet> members;
    Place place = start;
    for (int step = 0; step < steps; ++step) {
        std::vector<int> children = place ? listOf(graph.next(*place)) : indicesWhere(graph, false);
        if (!branchText.isEmpty() && !children.empty() && !members) {
            const std::vector<int> everything = listOf(graph.parentsFirst());
            const auto onBranch = m_resolver.onBranch(everything, branchText);
            if (!onBranch)
                return refuse(onBranch.error());
            members.emplace(graph.size());
            for (const int index : *onBranch)
                members->insert(index);
        }
        if (members)
            std::erase_if(children, [&](int child) { return !members->contains(child); });
        if (children.empty())
            return overrun == Overrun::IsNothing ? Place() : place;
        if (children.size() > 1)
            return refuse(ambiguousWalk(graph, children));
        place = children.front();
    }
    return place;
}

Resolved<Place> RelativeWalk::down(Place start, int steps, Overrun overrun) const
{
    const RevisionGraph &graph = m_resolver.graph();
    Place place = start;
    for (int step = 0; step < steps; ++step) {
        if (place == atBase)
            return overrun == Overrun::IsNothing ? Place() : place;
        const std::vector<int> parents =
            place ? listOf(graph.parents(*place)) : indicesWhere(graph, true);
        // Two equal entries in the file are two ways, as in Alembic.
        if (parents.size() > 1 || (place && graph.at(*place).isMergePoint()))
            return refuse(ambiguousWalk(graph, parents));
        place = parents.empty() ? atBase : parents.front();
    }
    return place;
}

} // namespace revisions
