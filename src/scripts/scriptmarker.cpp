#include "scripts/scriptmarker.h"

#include "scripts/identifiers.h"
#include "scripts/text.h"

namespace scripts {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The markers' words, for the errors that say which one was probably meant.
const QStringList &knownWords()
{
    static const QStringList words{u"postgresql"_s, u"sqlite"_s, u"mariadb"_s,
                                   u"transaction:false"_s, u"irreversible:"_s};
    return words;
}

std::unexpected<base::Error> failure(const QString &message, const QString &hint,
                                     const Directive &directive, const QString &path)
{
    return base::failure({.code = base::ErrorCode::BadScript,
                          .message = message,
                          .hint = hint,
                          .file = path,
                          .line = directive.line});
}

QString formsHint()
{
    return Text::tr("A section begins with '-- migrate:up' or '-- migrate:down', in lower case; an "
                    "engine (postgresql, sqlite, mariadb), 'transaction:false' and, for down, "
                    "'irreversible: reason' may follow.");
}

std::unexpected<base::Error> unknownWord(const QString &word, const Directive &directive,
                                         const QString &path)
{
    const QString nearest = nearestWord(word, knownWords());
    return failure(Text::tr("'%1' is not known in a marker line.").arg(word),
                   nearest.isEmpty() ? formsHint() : Text::tr("Did you mean '%1'?").arg(nearest),
                   directive, path);
}

base::Result<> addWord(Section &section, const QString &word, const Directive &directive,
                       const QString &path)
{
    if (word == "postgresql"_L1 || word == "sqlite"_L1 || word == "mariadb"_L1) {
        if (!section.engine.isEmpty()) {
            return failure(
                Text::tr("The marker names two engines, %1 and %2.").arg(section.engine, word),
                Text::tr("Write one section for each engine."), directive, path);
        }
        section.engine = word;
    } else if (word == "transaction:false"_L1 || word == "transaction:true"_L1) {
        section.transactional = word == "transaction:true"_L1;
    } else {
        return unknownWord(word, directive, path);
    }
    return {};
}

} // namespace

base::Result<Marker> parseMarker(const Directive &directive, const QString &path)
{
    const QString text = QString::fromUtf8(directive.words);
    QStringView rest = QStringView(text).sliced(text.indexOf(u':') + 1);
    const bool up = rest.startsWith("up"_L1);
    rest = rest.sliced(up ? qMin<qsizetype>(2, rest.size()) : qMin<qsizetype>(4, rest.size()));
    const bool known = text.startsWith("migrate:up"_L1) || text.startsWith("migrate:down"_L1);
    if (!known || (!rest.isEmpty() && !rest.front().isSpace())) {
        return failure(Text::tr("'-- %1' is not a marker.").arg(text), formsHint(), directive,
                       path);
    }

    Marker marker{.up = up};
    marker.section.line = directive.line + 1;
    for (rest = rest.trimmed(); !rest.isEmpty(); rest = rest.trimmed()) {
        if (rest.startsWith("irreversible:"_L1)) {
            marker.section.irreversible = true;
            marker.section.reason =
                rest.sliced(QLatin1StringView("irreversible:").size()).trimmed().toString();
            break;
        }
        qsizetype end = 0;
        while (end < rest.size() && !rest[end].isSpace())
            ++end;
        if (auto added = addWord(marker.section, rest.first(end).toString(), directive, path);
            !added)
            return std::unexpected(std::move(added.error()));
        rest = rest.sliced(end);
    }
    if (marker.section.irreversible && up) {
        return failure(Text::tr("Only a downgrade can be irreversible."),
                       Text::tr("Move 'irreversible:' to a '-- migrate:down' line."), directive,
                       path);
    }
    if (marker.section.irreversible && marker.section.reason.isEmpty()) {
        return failure(Text::tr("'irreversible:' has no reason."),
                       Text::tr("Say on the same line why there is no way back; whoever tries to "
                                "roll back will read it."),
                       directive, path);
    }
    return marker;
}

base::Result<QString> parseCredentialStep(const Directive &directive, const QString &path)
{
    const QStringList words = QString::fromUtf8(directive.words).split(u' ', Qt::SkipEmptyParts);
    if (words.size() != 2 || words.first() != "credentials:encrypt"_L1) {
        return failure(
            Text::tr("'-- %1' is not a credential step.").arg(QString::fromUtf8(directive.words)),
            Text::tr("Write '-- credentials:encrypt' and the name of one set that "
                     "stemma.toml declares."),
            directive, path);
    }
    return words.last();
}

} // namespace scripts
