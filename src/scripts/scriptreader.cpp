#include "scripts/directivescanner.h"
#include "scripts/linearscript.h"
#include "scripts/script.h"
#include "scripts/scriptdigest.h"
#include "scripts/scriptheader.h"
#include "scripts/scriptmarker.h"
#include "scripts/sourcefile.h"
#include "scripts/text.h"

#include <algorithm>
#include <utility>

namespace scripts {

using namespace Qt::Literals::StringLiterals;

namespace {

/// PostgreSQL's version table holds ids of this many characters, as Alembic makes it.
constexpr qsizetype versionColumnLength = 32;

const Section *sectionFor(const QList<Section> &sections, const QString &engine)
{
    const Section *plain = nullptr;
    for (const Section &section : sections) {
        if (section.engine == engine)
            return &section;
        if (section.engine.isEmpty())
            plain = &section;
    }
    return plain;
}

Lexis lexisOf(const QString &engine)
{
    if (engine == "sqlite"_L1)
        return Lexis::Sqlite;
    return engine == "mariadb"_L1 ? Lexis::Mariadb : Lexis::Standard;
}

/// One reading of one text; the result is taken out at the end.
class Reader
{
public:
    Reader(const QByteArray &text, QString path)
        : m_text(withUnixLines(text))
        , m_path(std::move(path))
    {
    }

    base::Result<Script> read();

private:
    base::Result<> checkBytes() const;
    base::Result<> readHeader();
    base::Result<> readHeaderLine(HeaderReader &header, QByteArrayView line);
    base::Result<> readSections();
    base::Result<> openSection(const Directive &directive);
    base::Result<> addCredentialStep(const Directive &directive);
    void closeSection(qsizetype end);
    base::Result<> finish();
    void addRemarks();

    [[nodiscard]] std::unexpected<base::Error> failure(const QString &message, const QString &hint,
                                                       int line) const
    {
        return base::failure({.code = base::ErrorCode::BadScript,
                              .message = message,
                              .hint = hint,
                              .file = m_path,
                              .line = line});
    }

    QByteArray m_text;
    QString m_path;
    Script m_script{};
    qsizetype m_sectionsBegin = 0;
    int m_sectionsLine = 1;
    bool m_inBlockComment = false; ///< While the header is read.
    Section *m_open = nullptr;
    qsizetype m_openBegin = 0;
    QList<int> m_hiddenLines{};
};

base::Result<Script> Reader::read()
{
    for (const auto step : {&Reader::readHeader, &Reader::readSections, &Reader::finish}) {
        if (auto done = (this->*step)(); !done)
            return std::unexpected(std::move(done.error()));
    }
    return std::move(m_script);
}

base::Result<> Reader::checkBytes() const
{
    if (const qsizetype bad = firstInvalidUtf8(m_text); bad >= 0) {
        return failure(
            Text::tr("The file is not UTF-8."),
            Text::tr("Save it as UTF-8 in your editor; the line is the first that is not."),
            lineAt(m_text, bad));
    }
    if (const qsizetype bad = m_text.indexOf('\0'); bad >= 0) {
        return failure(Text::tr("The file holds a NUL byte."),
                       Text::tr("Save it as UTF-8 text; UTF-16 does not work."),
                       lineAt(m_text, bad));
    }
    return {};
}

base::Result<> Reader::readHeader()
{
    if (auto checked = checkBytes(); !checked)
        return checked;
    HeaderReader header(m_path);
    while (m_sectionsBegin < m_text.size()) {
        const QByteArrayView rest = QByteArrayView(m_text).sliced(m_sectionsBegin);
        const qsizetype newline = rest.indexOf('\n');
        const QByteArrayView line = newline < 0 ? rest : rest.first(newline);
        const QByteArrayView trimmed = line.trimmed();
        if (!m_inBlockComment && trimmed.startsWith("--") && isDirective(trimmed.sliced(2)))
            break;
        if (auto added = readHeaderLine(header, line); !added)
            return added;
        m_sectionsBegin += newline < 0 ? rest.size() : newline + 1;
        ++m_sectionsLine;
    }
    auto read = header.finish();
    if (!read)
        return std::unexpected(std::move(read.error()));
    m_script.revision = std::move(read->revision);
    m_script.lockTimeout = read->lockTimeout;
    m_script.statementTimeout = read->statementTimeout;
    return {};
}

base::Result<> Reader::readHeaderLine(HeaderReader &header, QByteArrayView line)
{
    QByteArrayView trimmed = line.trimmed();
    if (!m_inBlockComment && trimmed.startsWith("--")) {
        return header.addLine(trimmed.sliced(2), m_sectionsLine);
    }
    // Block comments, such as a licence, are passed over.
    while (m_inBlockComment || trimmed.startsWith("/*")) {
        const qsizetype end = trimmed.indexOf("*/", m_inBlockComment ? 0 : 2);
        m_inBlockComment = end < 0;
        if (end < 0)
            return {};
        trimmed = trimmed.sliced(end + 2).trimmed();
    }
    if (trimmed.isEmpty())
        return header.addLine({}, m_sectionsLine);
    return failure(Text::tr("There is text before the first '-- migrate:' line."),
                   Text::tr("Put the statements after a line '-- migrate:up', and make everything "
                            "before it a comment."),
                   m_sectionsLine);
}

base::Result<> Reader::readSections()
{
    DirectiveScanner scanner(m_text, m_sectionsBegin, m_sectionsLine);
    while (const auto directive = scanner.next()) {
        const bool marker = directive->words.front() == 'm' || directive->words.front() == 'M';
        if (marker)
            closeSection(directive->begin);
        if (auto read = marker ? openSection(*directive) : addCredentialStep(*directive); !read)
            return read;
        scanner.setLexis(lexisOf(m_open->engine));
    }
    if (scanner.unterminatedLine() != 0) {
        return failure(Text::tr("A string or comment begins here and never ends."),
                       Text::tr("Close it: up to the end of the file, every line belongs to it."),
                       scanner.unterminatedLine());
    }
    closeSection(m_text.size());
    m_hiddenLines = scanner.hiddenLines();
    return {};
}

base::Result<> Reader::openSection(const Directive &directive)
{
    auto marker = parseMarker(directive, m_path);
    if (!marker)
        return std::unexpected(std::move(marker.error()));
    QList<Section> &sections = marker->up ? m_script.up : m_script.down;
    for (const Section &other : std::as_const(sections)) {
        if (other.engine != marker->section.engine)
            continue;
        return failure(
            Text::tr("This section has the same marker as the one on line %1.").arg(other.line - 1),
            Text::tr("Join the two, or name an engine in one of the markers."), directive.line);
    }
    sections.append(std::move(marker->section));
    m_open = &sections.last();
    m_openBegin = directive.end;
    return {};
}

base::Result<> Reader::addCredentialStep(const Directive &directive)
{
    if (m_open == nullptr) {
        return failure(Text::tr("A credential step stands before the first '-- migrate:' line."),
                       Text::tr("Move it into the section that it belongs to."), directive.line);
    }
    auto set = parseCredentialStep(directive, m_path);
    if (!set)
        return std::unexpected(std::move(set.error()));
    m_open->credentialSets.append(*std::move(set));
    m_open->credentialLines.append(directive.line);
    return {};
}

void Reader::closeSection(qsizetype end)
{
    if (m_open != nullptr)
        m_open->sql = m_text.sliced(m_openBegin, end - m_openBegin);
    m_open = nullptr;
}

base::Result<> Reader::finish()
{
    if (m_script.up.isEmpty()) {
        return failure(Text::tr("The script has no '-- migrate:up' section."),
                       Text::tr("Add a line '-- migrate:up' and the statements of the upgrade "
                                "after it."),
                       m_sectionsLine);
    }
    addRemarks();
    if (m_script.down.isEmpty()) {
        m_script.down.append(
            {.irreversible = true, .reason = Text::tr("no downgrade was written")});
    }
    return {};
}

void Reader::addRemarks()
{
    const QString &id = m_script.revision.id;
    const QStringView name = QStringView(m_path).sliced(m_path.lastIndexOf(u'/') + 1);
    const bool named = name.startsWith(id) && name.size() > id.size() &&
                       (name[id.size()] == u'_' || name[id.size()] == u'.');
    if (!named && !name.isEmpty()) {
        m_script.remarks.append(
            Text::tr("The file name does not begin with the revision's id, %1; the header decides.")
                .arg(id));
    }
    if (id.size() > versionColumnLength) {
        m_script.remarks.append(
            Text::tr("The id has %1 characters; the version table that Alembic makes holds %2.")
                .arg(id.size())
                .arg(versionColumnLength));
    }
    if (m_script.down.isEmpty()) {
        m_script.remarks.append(
            Text::tr("There is no '-- migrate:down' section: the revision cannot be rolled back."));
    }
    for (const Section &section : std::as_const(m_script.down)) {
        if (section.irreversible && !section.sql.trimmed().isEmpty()) {
            m_script.remarks.append(
                Text::tr("Line %1: an irreversible section holds text that never runs.")
                    .arg(section.line));
        }
    }
    for (const int line : std::as_const(m_hiddenLines)) {
        m_script.remarks.append(
            Text::tr("Line %1 looks like a marker but stands inside a string or comment.")
                .arg(line));
    }
}

} // namespace

const Section *Script::upFor(const QString &engine) const
{
    return sectionFor(up, engine);
}

const Section *Script::downFor(const QString &engine) const
{
    return sectionFor(down, engine);
}

base::Result<Script> parseScript(const QByteArray &text, const QString &path, Digests digests)
{
    auto script = Reader(text, path).read();
    if (!script)
        return script;
    script->upDigest = upgradeDigest(script->up);
    if (digests == Digests::Both)
        script->downDigest = downgradeDigest(script->down);
    return script;
}

base::Result<Script> readScript(const ScriptPlace &place)
{
    auto source = readSourceFile(place.path);
    if (!source)
        return std::unexpected(std::move(source.error()));
    if (place.layout != Layout::Stemma)
        return readLinear(source->bytes, place, Digests::Both);
    return parseScript(source->bytes, place.path);
}

} // namespace scripts
