#include "scripts/linearscript.h"

#include "scripts/scriptdigest.h"
#include "scripts/sourcefile.h"
#include "scripts/text.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace scripts {

using namespace Qt::Literals::StringLiterals;

namespace {

std::unexpected<base::Error> badScript(const QString &message, const QString &hint,
                                       const QString &file, int line)
{
    return base::failure({.code = base::ErrorCode::BadScript,
                          .message = message,
                          .hint = hint,
                          .file = file,
                          .line = line});
}

base::Result<> checkText(const QByteArray &text, const QString &path)
{
    const qsizetype bad = firstInvalidUtf8(text);
    const qsizetype nul = text.indexOf('\0');
    if (bad < 0 && nul < 0)
        return {};
    return badScript(bad >= 0 ? Text::tr("The file is not UTF-8.")
                              : Text::tr("The file holds a NUL byte."),
                     Text::tr("Save it as UTF-8 text; UTF-16 does not work."), path,
                     lineAt(text, bad >= 0 ? bad : nul));
}

/// What cannot be run here because the tool writes the text anew first, or because it is Go.
base::Error unrunnable(const QString &message, const QString &hint, const QString &path, int line)
{
    return {.code = base::ErrorCode::UnsupportedStatement,
            .message = message,
            .hint = hint,
            .file = path,
            .line = line};
}

/// Reads a file whose sections are divided by marker lines.
class MarkedReader
{
public:
    MarkedReader(const QByteArray &text, const LinearRules &rules, QString path)
        : m_text(text)
        , m_rules(rules)
        , m_path(std::move(path))
    {
    }

    base::Result<Script> read()
    {
        int line = 0;
        for (qsizetype begin = 0; begin < m_text.size();) {
            qsizetype end = m_text.indexOf('\n', begin);
            end = end < 0 ? m_text.size() : end + 1;
            if (auto done = readLine(QByteArrayView(m_text).sliced(begin, end - begin), ++line);
                !done)
                return std::unexpected(std::move(done.error()));
            begin = end;
        }
        return finish();
    }

private:
    base::Result<> readLine(QByteArrayView line, int number)
    {
        // At the beginning of the line only, as all of the tools want it.
        if (line.startsWith("--")) {
            const QByteArrayView comment = line.sliced(2).trimmed();
            if (comment.startsWith(m_rules.marker))
                return readMarker(comment.sliced(m_rules.marker.size()).trimmed(), line, number);
        }
        if (m_open != nullptr) {
            m_open->sql.append(line);
        } else if (const QByteArrayView rest = line.trimmed();
                   !rest.isEmpty() && !rest.startsWith("--")) {
            if (!m_rules.textBeforeIsIgnored) {
                return badScript(
                    Text::tr("There is text before the first '-- %1' line.").arg(markerText()),
                    Text::tr("%1 refuses such a file: put the statements behind a marker.")
                        .arg(m_rules.name),
                    m_path, number);
            }
            m_script.remarks.append(
                Text::tr("Line %1 stands before the first marker and never runs.").arg(number));
        }
        return {};
    }

    base::Result<> readMarker(QByteArrayView words, QByteArrayView line, int number)
    {
        const QByteArray text = words.toByteArray().simplified();
        const QByteArray command =
            text.left(text.indexOf(' ') < 0 ? text.size() : text.indexOf(' '));
        if (isWord(command, m_rules.up) || isWord(command, m_rules.down))
            return openSection(isWord(command, m_rules.up), text.mid(command.size()), number);
        if (m_rules.statementMarkers && isWord(text, "StatementBegin"))
            return beginStatement(line, number);
        if (m_rules.statementMarkers && isWord(text, "StatementEnd"))
            return endStatement(line, number);
        if (isWord(text, m_rules.noTransaction)) { // goose: of the whole file.
            m_noTransaction = true;
            return {};
        }
        if (m_rules.layout == Layout::Goose && readVariables(text, number))
            return {};
        return badScript(
            Text::tr("The marker '%1' is not known.").arg(QString::fromUtf8(line.trimmed())),
            Text::tr("%1 knows '-- %2' and '-- %3'.")
                .arg(m_rules.name, markerText(m_rules.up), markerText(m_rules.down)),
            m_path, number);
    }

    /// goose's case does not matter.
    [[nodiscard]] bool isWord(const QByteArray &text, const QByteArray &word) const
    {
        return m_rules.layout == Layout::Goose ? text.compare(word, Qt::CaseInsensitive) == 0
                                               : text == word;
    }

    /// Whether \a text switches goose's variables on or off. They hold for the text behind.
    bool readVariables(const QByteArray &text, int number)
    {
        // The second name was that of the proposal, and stands in some files.
        if (isWord(text, "ENVSUB OFF") || isWord(text, "ENVSUBST OFF")) {
            m_fault.reset();
            return true;
        }
        if (!isWord(text, "ENVSUB ON") && !isWord(text, "ENVSUBST ON"))
            return false;
        m_fault = unrunnable(Text::tr("goose puts variables of the environment into this script, "
                                      "which Stemma does not"),
                             Text::tr("Run it with goose. Nothing was changed."), m_path, number);
        if (m_open != nullptr)
            m_open->fault = m_fault;
        return true;
    }

    base::Result<> openSection(bool up, const QByteArray &options, int number)
    {
        if (m_statementLine != 0)
            return unendedStatement();
        QList<Section> &sections = up ? m_script.up : m_script.down;
        if (!sections.isEmpty()) {
            return badScript(Text::tr("This section has the same marker as the one on line %1.")
                                 .arg(sections.first().line - 1),
                             Text::tr("Join the two."), m_path, number);
        }
        sections.append({.transactional = !options.split(' ').contains(m_rules.noTransaction),
                         .line = number + 1,
                         .fault = m_fault});
        m_open = &sections.last();
        return {};
    }

    base::Result<> beginStatement(QByteArrayView line, int number)
    {
        if (m_open == nullptr || m_statementLine != 0) {
            return badScript(
                Text::tr("StatementBegin stands outside of a section, or inside of "
                         "another statement."),
                Text::tr("Put it behind '-- %1' or a StatementEnd.").arg(markerText(m_rules.up)),
                m_path, number);
        }
        m_statementLine = number;
        m_open->sql.append(line);
        return {};
    }

    /// Ends a statement even where its semicolon is missing.
    base::Result<> endStatement(QByteArrayView line, int number)
    {
        if (m_open == nullptr || m_statementLine == 0) {
            return badScript(Text::tr("This StatementEnd has no StatementBegin."),
                             Text::tr("Add it, or remove this line."), m_path, number);
        }
        m_statementLine = 0;
        m_open->sql.append(';').append(line);
        return {};
    }

    [[nodiscard]] std::unexpected<base::Error> unendedStatement() const
    {
        return badScript(
            Text::tr("The StatementBegin on this line has no StatementEnd."),
            Text::tr("Add a line '-- %1' behind the statement.").arg(markerText("StatementEnd")),
            m_path, m_statementLine);
    }

    base::Result<Script> finish()
    {
        if (m_statementLine != 0)
            return unendedStatement();
        if (m_script.up.isEmpty()) {
            return badScript(
                Text::tr("The script has no '-- %1' section.").arg(markerText(m_rules.up)),
                Text::tr("Add such a line and the statements of the upgrade after "
                         "it."),
                m_path, 1);
        }
        for (QList<Section> *sections : {&m_script.up, &m_script.down}) {
            for (Section &section : *sections)
                section.transactional = section.transactional && !m_noTransaction;
        }
        return std::move(m_script);
    }

    /// "migrate:up", "+goose Up".
    [[nodiscard]] QString markerText(const QByteArray &word) const
    {
        return QString::fromLatin1(m_rules.marker.endsWith(':') ? m_rules.marker + word
                                                                : m_rules.marker + ' ' + word);
    }
    [[nodiscard]] QString markerText() const { return markerText(m_rules.up); }

    const QByteArray &m_text;
    const LinearRules &m_rules;
    QString m_path;
    Script m_script{};
    Section *m_open = nullptr;
    int m_statementLine = 0; ///< Of a StatementBegin that waits for its end.
    bool m_noTransaction = false;
    std::optional<base::Error> m_fault{}; ///< While goose's variables are on.
};

/// The first `${...}` that Flyway would put something into.
std::optional<base::Error> placeholderIn(const QByteArray &text, const ScriptPlace &place,
                                         const QString &path)
{
    const qsizetype found = place.layout == Layout::Flyway ? text.indexOf("${") : -1;
    if (found < 0)
        return std::nullopt;
    return unrunnable(Text::tr("Flyway puts something in place of ${...} in this script, which "
                               "Stemma does not"),
                      Text::tr("Run it with Flyway. Nothing was changed."), path,
                      lineAt(text, found));
}

Section wholeFile(const QByteArray &text, const ScriptPlace &place, const QString &path)
{
    return {.automatic = true,
            .sql = text,
            .file = path,
            .line = 1,
            .fault = placeholderIn(text, place, path)};
}

/// A migration in Go is a step of the line that only the project's own program can make.
Script goScript(const ScriptPlace &place)
{
    Section section{.line = 1};
    section.fault =
        unrunnable(Text::tr("%1 is a migration in Go, which only the project's own goose can run")
                       .arg(QFileInfo(place.path).fileName()),
                   Text::tr("Run it there, then go on here. Nothing was changed."), place.path, 1);
    return {.up = {section}, .down = {section}};
}

base::Result<Script> sectionsOf(const QByteArray &text, const std::optional<QByteArray> &undo,
                                const ScriptPlace &place)
{
    const LinearRules &rules = linearRules(place.layout);
    if (!rules.marker.isEmpty())
        return MarkedReader(text, rules, place.path).read();
    Script script{.up = {wholeFile(text, place, place.path)}};
    if (undo)
        script.down = {wholeFile(withUnixLines(*undo), place, place.undoPath)};
    return script;
}

} // namespace

base::Result<Script> parseLinear(const QByteArray &text, const std::optional<QByteArray> &undo,
                                 const ScriptPlace &place, Digests digests)
{
    if (place.path.endsWith(".go"_L1)) {
        Script script = goScript(place);
        script.upDigest = script.downDigest = sha256(text);
        return script;
    }
    if (auto fine = checkText(text, place.path); !fine)
        return std::unexpected(std::move(fine.error()));
    if (undo) {
        if (auto fine = checkText(*undo, place.undoPath); !fine)
            return std::unexpected(std::move(fine.error()));
    }
    auto script = sectionsOf(withUnixLines(text), undo, place);
    if (!script)
        return script;
    if (script->down.isEmpty()) {
        script->down.append({.irreversible = true, .reason = Text::tr("no downgrade was written")});
    }
    script->upDigest = upgradeDigest(script->up);
    if (digests == Digests::Both)
        script->downDigest = downgradeDigest(script->down);
    return script;
}

base::Result<Script> readLinear(const QByteArray &text, const ScriptPlace &place, Digests digests)
{
    std::optional<QByteArray> undo;
    if (!place.undoPath.isEmpty()) {
        auto source = readSourceFile(place.undoPath);
        if (!source)
            return std::unexpected(std::move(source.error()));
        undo = std::move(source->bytes);
    }
    return parseLinear(text, undo, place, digests);
}

qint32 flywayChecksum(const QByteArray &text)
{
    constexpr quint32 polynomial = 0xEDB88320;
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> made{};
        for (quint32 i = 0; i < made.size(); ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value >> 1) ^ ((value & 1) != 0 ? polynomial : 0);
            made[i] = value;
        }
        return made;
    }();
    QByteArrayView rest = text;
    if (rest.startsWith("\xEF\xBB\xBF"))
        rest = rest.sliced(3);
    quint32 sum = 0xFFFFFFFF;
    for (const char byte : rest) {
        if (byte != '\n' && byte != '\r')
            sum = (sum >> 8) ^ table[(sum ^ static_cast<uchar>(byte)) & 0xFF];
    }
    return static_cast<qint32>(~sum);
}

} // namespace scripts
