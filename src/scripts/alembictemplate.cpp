#include "scripts/alembictemplate.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace scripts {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QStringView genericTemplate = uR"("""${message}

Revision ID: ${up_revision}
Revises: ${down_revision | comma,n}
Create Date: ${create_date}

"""
from typing import Sequence, Union

from alembic import op
import sqlalchemy as sa


# revision identifiers, used by Alembic.
revision: str = ${repr(up_revision)}
down_revision: Union[str, Sequence[str], None] = ${repr(down_revision)}
branch_labels: Union[str, Sequence[str], None] = ${repr(branch_labels)}
depends_on: Union[str, Sequence[str], None] = ${repr(depends_on)}


def upgrade() -> None:
    ${upgrades if upgrades else "pass"}


def downgrade() -> None:
    ${downgrades if downgrades else "pass"}
)";

/// \a text as a Python literal.
QString quoted(const QString &text)
{
    const QChar mark = text.contains(u'\'') && !text.contains(u'"') ? u'"' : u'\'';
    QString literal(mark);
    for (const QChar character : text) {
        if (character == mark || character == u'\\')
            literal += u'\\';
        const bool control = character.unicode() < 0x20 || character.unicode() == 0x7F;
        literal += control ? u"\\x%1"_s.arg(character.unicode(), 2, 16, QLatin1Char('0'))
                           : QString(character);
    }
    return literal + mark;
}

QString quotedList(const QStringList &texts)
{
    QStringList literals;
    for (const QString &text : texts)
        literals.append(quoted(text));
    return literals.join(", "_L1);
}

/// None, a text, or what stands between \a brackets for several.
QString literalOf(const QStringList &texts, QStringView brackets)
{
    if (texts.isEmpty())
        return u"None"_s;
    return texts.size() == 1 ? quoted(texts.first())
                             : brackets.front() + quotedList(texts) + brackets.back();
}

/// \a text inside a docstring. Quotes are only escaped where they could end it.
QString inDocstring(QString text)
{
    text.replace(u'\\', R"(\\)"_L1);
    if (text.contains(R"(""")"_L1) || text.endsWith(u'"'))
        text.replace(u'"', R"(\")"_L1);
    return text;
}

QHash<QString, QString> expressionsOf(const revisions::Revision &revision,
                                      const QString &createDate)
{
    const QString labels = revision.branchLabels.isEmpty()
                               ? u"None"_s
                               : u"(%1,)"_s.arg(quotedList(revision.branchLabels));
    const QString message = revision.message.isEmpty() ? u"empty message"_s : revision.message;
    const QString description =
        revision.description.isEmpty() ? QString() : u"\n\n"_s + revision.description;
    return {
        {u"message"_s, inDocstring(message + description)},
        {u"up_revision"_s, revision.id},
        {u"down_revision | comma,n"_s, revision.downRevisions.join(", "_L1)},
        {u"create_date"_s, createDate},
        {u"imports if imports else \"\""_s, QString()},
        {u"repr(up_revision)"_s, quoted(revision.id)},
        {u"repr(down_revision)"_s, literalOf(revision.downRevisions, u"()")},
        {u"repr(branch_labels)"_s, labels},
        {u"repr(depends_on)"_s, literalOf(revision.dependsOn, u"[]")},
        {u"upgrades if upgrades else \"pass\""_s, u"pass"_s},
        {u"downgrades if downgrades else \"pass\""_s, u"pass"_s},
    };
}

/// \a pattern with its expressions replaced; nothing when it holds anything else of Mako's.
std::optional<QString> render(const QString &pattern, const QHash<QString, QString> &expressions)
{
    static const QRegularExpression control(u"^\\s*(%|##)|<%|</%|\\\\$"_s,
                                            QRegularExpression::MultilineOption);
    static const QRegularExpression expression(u"\\$\\{([^{}]*)\\}"_s);
    if (control.match(pattern).hasMatch())
        return {};
    QString text;
    qsizetype end = 0;
    for (auto each = expression.globalMatch(pattern); each.hasNext();) {
        const auto match = each.next();
        const auto value = expressions.constFind(match.captured(1).simplified());
        if (value == expressions.constEnd())
            return {};
        text += QStringView(pattern).sliced(end, match.capturedStart() - end);
        text += *value;
        end = match.capturedEnd();
    }
    const QStringView rest = QStringView(pattern).sliced(end);
    if (rest.contains(u"${"))
        return {};
    return text.append(rest);
}

} // namespace

QString renderAlembicScript(const revisions::Revision &revision, const QString &createDate,
                            const QString &pattern)
{
    const auto expressions = expressionsOf(revision, createDate);
    if (!pattern.isEmpty()) {
        if (auto text = render(pattern, expressions))
            return *std::move(text);
    }
    return render(genericTemplate.toString(), expressions).value_or(QString());
}

} // namespace scripts
