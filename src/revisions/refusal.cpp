#include "revisions/refusal.h"

#include "revisions/text.h"

namespace revisions {

using namespace Qt::Literals::StringLiterals;

namespace {

QString multipleHeadsText(const Refusal &refusal, const Wording &wording)
{
    using enum Wording::Command;
    if (wording.command == Stamp) {
        return Text::tr("Multiple heads are present; please specify a single target revision");
    }
    if (wording.command == Revision) {
        return Text::tr("Multiple heads are present; please specify the head revision on which "
                        "the new revision should be based, or perform a merge.");
    }
    const QString argument = wording.end.isEmpty() ? refusal.argument : wording.end;
    return Text::tr("Multiple head revisions are present for given argument '%1'; please specify "
                    "a specific target revision, '<branchname>@%1' to narrow to a specific head, "
                    "or 'heads' for all heads")
        .arg(argument);
}

QString outOfRangeText(const Refusal &refusal, const Wording &wording)
{
    using enum Wording::Command;
    const QString end = wording.end.isEmpty() ? refusal.upper : wording.end;
    if (wording.command == Upgrade) {
        return Text::tr("Destination %1 is not a valid upgrade target from current head(s)")
            .arg(end);
    }
    if (wording.command == Downgrade) {
        return Text::tr("Destination %1 is not a valid downgrade target from current head(s)")
            .arg(end);
    }
    const QString start = wording.start.isEmpty() ? refusal.lower : wording.start;
    return Text::tr("Requested range %1:%2 does not refer to ancestor/descendant revisions along "
                    "the same branch")
        .arg(start, end);
}

} // namespace

base::Error worded(Refusal refusal, const Wording &wording)
{
    QString message;
    switch (refusal.kind) {
    case Refusal::Kind::Plain: message = refusal.reason; break;
    case Refusal::Kind::Unresolved:
        message = Text::tr("Can't locate revision identified by '%1'").arg(refusal.argument);
        break;
    case Refusal::Kind::MultipleHeads: message = multipleHeadsText(refusal, wording); break;
    case Refusal::Kind::OutOfRange: message = outOfRangeText(refusal, wording); break;
    }
    return {.code = refusal.code,
            .message = message,
            .hint = std::move(refusal.hint),
            .detail = std::move(refusal.reason)};
}

Refusal invalidTarget(const QString &reason, const QString &hint)
{
    return {.code = base::ErrorCode::InvalidTarget, .reason = reason, .hint = hint};
}

QString pythonTuple(const QStringList &texts)
{
    QStringList quoted;
    for (const QString &text : texts) {
        const QChar quote = text.contains(u'\'') && !text.contains(u'"') ? u'"' : u'\'';
        quoted.append(quote + text + quote);
    }
    const QString comma = texts.size() == 1 ? u","_s : QString();
    return u"("_s + quoted.join(u", "_s) + comma + u")"_s;
}

} // namespace revisions
