#include "scripts/scriptheader.h"

#include "scripts/duration.h"
#include "scripts/identifiers.h"
#include "scripts/text.h"

#include <array>
#include <utility>

namespace scripts {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<QByteArrayView, 7> fieldNames = {
    "Revision ID", "Revises",      "Branch Labels",    "Depends On",
    "Create Date", "Lock Timeout", "Statement Timeout"};

} // namespace

HeaderReader::HeaderReader(QString path)
    : m_path(std::move(path))
{
    m_header.revision.path = m_path;
}

std::optional<HeaderReader::Field> HeaderReader::fieldNamed(QByteArrayView name)
{
    for (std::size_t i = 0; i < fieldNames.size(); ++i) {
        if (name.size() == fieldNames[i].size() &&
            name.compare(fieldNames[i], Qt::CaseInsensitive) == 0)
            return static_cast<Field>(i);
    }
    return {};
}

base::Result<> HeaderReader::addLine(QByteArrayView comment, int line)
{
    const QByteArrayView text = comment.trimmed();
    if (const qsizetype colon = text.indexOf(':'); colon > 0) {
        if (const auto field = fieldNamed(text.first(colon).trimmed()))
            return setField(*field, QString::fromUtf8(text.sliced(colon + 1).trimmed()), line);
    }
    // One blank belongs to the comment sign; what is indented further stays so.
    if (comment.startsWith(' '))
        comment = comment.sliced(1);
    while (!comment.isEmpty() && (comment.last(1) == " " || comment.last(1) == "\t"))
        comment.chop(1);
    if (!m_prose.isEmpty() || !comment.isEmpty())
        m_prose.append(comment).append('\n');
    return {};
}

base::Result<> HeaderReader::setField(Field field, const QString &value, int line)
{
    if ((m_seen & (1U << field)) != 0) {
        return failure(
            Text::tr("The header says '%1:' twice.").arg(QLatin1StringView(fieldNames.at(field))),
            Text::tr("Keep one of the two lines; several ids are separated by commas."), line);
    }
    m_seen |= 1U << field;

    const auto setList = [&](QStringList &target) -> base::Result<> {
        auto entries = list(value, line);
        if (!entries)
            return std::unexpected(std::move(entries.error()));
        target = *std::move(entries);
        return {};
    };
    switch (field) {
    case RevisionId: return setId(value, line);
    case Revises: return setList(m_header.revision.downRevisions);
    case BranchLabels: return setList(m_header.revision.branchLabels);
    case DependsOn: return setList(m_header.revision.dependsOn);
    case CreateDate: m_header.revision.createDate = value; return {};
    case LockTimeout: return setTimeout(m_header.lockTimeout, value, line);
    case StatementTimeout: return setTimeout(m_header.statementTimeout, value, line);
    case FieldCount: break;
    }
    Q_UNREACHABLE();
}

base::Result<> HeaderReader::setId(const QString &value, int line)
{
    if (const QString fault = faultOfNativeId(value); !fault.isEmpty()) {
        return failure(
            fault, Text::tr("Use letters, digits, '_' and '.', for example 20260215_0003."), line);
    }
    m_header.revision.id = value;
    return {};
}

base::Result<> HeaderReader::setTimeout(std::optional<std::chrono::milliseconds> &timeout,
                                        const QString &value, int line) const
{
    if (value.isEmpty())
        return {};
    timeout = parseDuration(value);
    if (!timeout)
        return failure(Text::tr("'%1' is not a duration.").arg(value), durationHint(), line);
    return {};
}

base::Result<QStringList> HeaderReader::list(const QString &value, int line) const
{
    QStringList entries;
    for (const QStringView part : QStringView(value).split(u',', Qt::SkipEmptyParts)) {
        const QString entry = part.trimmed().toString();
        if (entry.isEmpty())
            continue;
        if (entry.contains(u' ') || entry.contains(u'\t')) {
            return failure(Text::tr("'%1' is not one identifier.").arg(entry),
                           Text::tr("Separate several identifiers with commas."), line);
        }
        entries.append(entry);
    }
    return entries;
}

base::Result<ScriptHeader> HeaderReader::finish()
{
    if (m_header.revision.id.isEmpty()) {
        return failure(Text::tr("The header has no 'Revision ID:'."),
                       Text::tr("Add a comment line such as '-- Revision ID: 20260215_0003' before "
                                "the first '-- migrate:' line."),
                       1);
    }
    // The first paragraph is the message; blanks between paragraphs are kept, those around not.
    const QByteArrayView prose = QByteArrayView(m_prose).trimmed();
    const qsizetype end = prose.indexOf("\n\n");
    m_header.revision.message = QString::fromUtf8(end < 0 ? prose : prose.first(end));
    m_header.revision.message.replace(u'\n', u' ');
    if (end >= 0)
        m_header.revision.description = QString::fromUtf8(prose.sliced(end).trimmed());
    return std::move(m_header);
}

std::unexpected<base::Error> HeaderReader::failure(const QString &message, const QString &hint,
                                                   int line) const
{
    return base::failure({.code = base::ErrorCode::BadScript,
                          .message = message,
                          .hint = hint,
                          .file = m_path,
                          .line = line});
}

} // namespace scripts
