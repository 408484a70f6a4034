#include "scripts/alembicheader.h"

#include "scripts/headerbindings.h"
#include "scripts/pythonsource.h"
#include "scripts/sourcefile.h"
#include "scripts/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace scripts {

using namespace Qt::Literals::StringLiterals;

namespace {

QString fileNameOf(const QString &path)
{
    return path.sliced(path.lastIndexOf(u'/') + 1);
}

/// The id that a file of Alembic 0.1 has in its name: `<hex digits>.py`.
QString idOfFileName(const QString &name)
{
    const QStringView stem = QStringView(name).chopped(name.endsWith(".py"_L1) ? 3 : 0);
    const bool isHex = std::all_of(stem.begin(), stem.end(), [](QChar digit) {
        return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f');
    });
    return isHex && name.endsWith(".py"_L1) ? stem.toString() : QString();
}

/// The strings of a value that is None, a text or a sequence of texts.
std::optional<QStringList> textsOf(const PythonValue &value)
{
    switch (value.kind) {
    case PythonValue::None: return QStringList();
    case PythonValue::Text: return QStringList{value.text};
    case PythonValue::Sequence: break;
    }
    QStringList texts;
    for (const PythonValue &item : value.items) {
        if (item.kind != PythonValue::Text)
            return {};
        texts.append(item.text);
    }
    return texts;
}

/// Fills an AlembicHeader from the bindings of one file.
class HeaderBuilder
{
public:
    HeaderBuilder(const HeaderBindings &bindings, const QString &path)
        : m_bindings(bindings)
    {
        m_header.revision.path = path;
    }

    AlembicHeader build()
    {
        setId();
        setList(HeaderVariable::DownRevision, m_header.revision.downRevisions);
        setList(HeaderVariable::BranchLabels, m_header.revision.branchLabels);
        setList(HeaderVariable::DependsOn, m_header.revision.dependsOn);
        setDocstring();
        return std::move(m_header);
    }

private:
    void setId();
    void setList(HeaderVariable variable, QStringList &target);
    void setDocstring();
    void addFault(HeaderVariable variable, const QString &message, const QString &hint, int line);
    void addComputed(HeaderVariable variable, int line);

    const HeaderBindings &m_bindings;
    AlembicHeader m_header{};
};

void HeaderBuilder::setId()
{
    const HeaderBinding &binding = m_bindings.of(HeaderVariable::Revision);
    const QString name = fileNameOf(m_header.revision.path);
    if (!binding.bound) {
        m_header.revision.id = idOfFileName(name);
        if (m_header.revision.id.isEmpty()) {
            addFault(HeaderVariable::Revision,
                     Text::tr("Could not determine revision id from filename %1. Be sure the "
                              "'revision' variable is declared inside the script.")
                         .arg(name),
                     Text::tr("Files that are not revisions belong outside the version directory."),
                     0);
        }
    } else if (!binding.value || binding.value->kind != PythonValue::Text ||
               binding.value->text.isEmpty()) {
        addComputed(HeaderVariable::Revision, binding.line);
    } else {
        m_header.revision.id = binding.value->text;
    }
}

void HeaderBuilder::setList(HeaderVariable variable, QStringList &target)
{
    const HeaderBinding &binding = m_bindings.of(variable);
    if (!binding.bound && variable == HeaderVariable::DownRevision) {
        static const QRegularExpression notWord(u"\\W"_s,
                                                QRegularExpression::UseUnicodePropertiesOption);
        addFault(variable,
                 Text::tr("module '%1' has no attribute 'down_revision'")
                     .arg(fileNameOf(m_header.revision.path).replace(notWord, u"_"_s)),
                 Text::tr("Add down_revision = None for a first revision, else the id of the "
                          "revision before it."),
                 0);
        return;
    }
    if (!binding.bound)
        return;
    const auto texts = binding.value ? textsOf(*binding.value) : std::nullopt;
    if (!texts)
        addComputed(variable, binding.line);
    target = texts.value_or(QStringList());
}

void HeaderBuilder::setDocstring()
{
    m_header.docstring = m_bindings.docstring().trimmed();
    const qsizetype end = m_header.docstring.indexOf("\n\n"_L1);
    m_header.revision.message = m_header.docstring.first(end < 0 ? m_header.docstring.size() : end);

    constexpr auto createDate = "Create Date:"_L1;
    QStringList rest;
    const QStringList lines = m_header.docstring.split(u'\n');
    qsizetype index = 0;
    for (const QString &line : lines) {
        const QString trimmed = line.trimmed();
        if (trimmed.startsWith(createDate) && m_header.revision.createDate.isEmpty())
            m_header.revision.createDate = trimmed.sliced(createDate.size()).trimmed();
        const bool isField = trimmed.startsWith("Revision ID:"_L1) ||
                             trimmed.startsWith("Revises:"_L1) || trimmed.startsWith(createDate);
        if (index >= m_header.revision.message.size() && !isField)
            rest.append(line);
        index += line.size() + 1;
    }
    m_header.revision.description = rest.join(u'\n').trimmed();
}

void HeaderBuilder::addComputed(HeaderVariable variable, int line)
{
    addFault(variable,
             Text::tr("The value of '%1' cannot be read without running the file.")
                 .arg(QLatin1StringView(nameOf(variable))),
             Text::tr("Write it as a literal: a text in quotes, None, or a tuple of texts."), line);
}

void HeaderBuilder::addFault(HeaderVariable variable, const QString &message, const QString &hint,
                             int line)
{
    m_header.faults.append({.field = QString::fromLatin1(nameOf(variable)),
                            .error = {.code = base::ErrorCode::BadScript,
                                      .message = message,
                                      .hint = hint,
                                      .file = m_header.revision.path,
                                      .line = line}});
}

} // namespace

bool AlembicHeader::isReadable(const QString &field) const
{
    return std::none_of(faults.begin(), faults.end(),
                        [&](const FieldFault &fault) { return fault.field == field; });
}

bool isAlembicFileName(const QString &name)
{
    return name.endsWith(".py"_L1) && !name.startsWith(".#"_L1) && !name.startsWith("__init__"_L1);
}

base::Result<AlembicHeader> parseAlembicHeader(const QByteArray &bytes, const QString &path)
{
    const auto source = pythonSource(bytes, path);
    if (!source)
        return std::unexpected(source.error());
    const HeaderBindings bindings(*source);
    if (bindings.errorLine() != 0) {
        return base::failure(
            {.code = base::ErrorCode::BadScript,
             .message = Text::tr("A string or bracket begins here and never ends."),
             .hint = Text::tr("Python cannot read the file either; correct the line."),
             .file = path,
             .line = bindings.errorLine()});
    }
    return HeaderBuilder(bindings, path).build();
}

base::Result<QString> readPythonSource(const QString &path)
{
    const auto file = readSourceFile(path);
    if (!file)
        return std::unexpected(file.error());
    const auto source = pythonSource(file->bytes, path);
    if (!source)
        return std::unexpected(source.error());
    return QString::fromUtf8(*source);
}

} // namespace scripts
