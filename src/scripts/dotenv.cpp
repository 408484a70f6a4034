#include "scripts/dotenv.h"

#include "scripts/config.h"
#include "scripts/sourcefile.h"
#include "scripts/text.h"

#include <QFileInfo>

namespace scripts {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isNameCharacter(QChar character, bool first)
{
    return character == u'_' || (character >= u'a' && character <= u'z') ||
           (character >= u'A' && character <= u'Z') ||
           (!first && (character == u'.' || (character >= u'0' && character <= u'9')));
}

/// Walks over the text of one file.
class DotEnvReader
{
public:
    DotEnvReader(QString text, QString path)
        : m_text(std::move(text))
        , m_path(std::move(path))
    {
    }

    base::Result<QHash<QString, QString>> read(QList<base::Error> *passedOver);

private:
    base::Result<> readAssignment();
    QString readName();
    base::Result<QString> readValue();
    base::Result<QString> readQuoted(QChar quote);
    QString readBare();
    void skipBlanks();
    void skipLine();
    [[nodiscard]] QChar current() const
    {
        return m_position < m_text.size() ? m_text[m_position] : QChar(u'\n');
    }
    [[nodiscard]] std::unexpected<base::Error> failure(const QString &message) const
    {
        return base::failure({.code = base::ErrorCode::BadConfig,
                              .message = message,
                              .hint = Text::tr("Write NAME=value; quote a value that holds blanks, "
                                               "quotes or a '#'."),
                              .file = m_path,
                              .line = m_line});
    }

    QString m_text;
    QString m_path;
    qsizetype m_position = 0;
    int m_line = 1;
    QHash<QString, QString> m_values{};
};

base::Result<QHash<QString, QString>> DotEnvReader::read(QList<base::Error> *passedOver)
{
    while (m_position < m_text.size()) {
        skipBlanks();
        if (current() != u'\n' && current() != u'#') {
            auto assigned = readAssignment();
            if (!assigned && !passedOver)
                return std::unexpected(std::move(assigned.error()));
            if (!assigned)
                passedOver->append(std::move(assigned.error()));
        }
        skipLine();
    }
    return std::move(m_values);
}

base::Result<> DotEnvReader::readAssignment()
{
    QString name = readName();
    bool exported = false;
    if (name == "export"_L1 && (current() == u' ' || current() == u'\t')) {
        exported = true;
        skipBlanks();
        name = readName();
    }
    skipBlanks();
    if (name.isEmpty())
        return failure(Text::tr("This line of the environment file is not an assignment."));
    if (current() != u'=') {
        // `export NAME` hands on what a shell set before; here it sets nothing.
        if (exported && (current() == u'\n' || current() == u'#'))
            return {};
        return failure(Text::tr("This line of the environment file has no '='."));
    }
    ++m_position;
    auto value = readValue();
    if (!value)
        return std::unexpected(std::move(value.error()));
    m_values.insert(name, *std::move(value));
    return {};
}

QString DotEnvReader::readName()
{
    const qsizetype begin = m_position;
    while (isNameCharacter(current(), m_position == begin))
        ++m_position;
    return m_text.sliced(begin, m_position - begin);
}

base::Result<QString> DotEnvReader::readValue()
{
    skipBlanks();
    if (current() != u'"' && current() != u'\'')
        return readBare();
    auto value = readQuoted(current());
    if (!value)
        return value;
    skipBlanks();
    if (current() != u'\n' && current() != u'#')
        return failure(Text::tr("There is text after the closing quote."));
    return value;
}

base::Result<QString> DotEnvReader::readQuoted(QChar quote)
{
    const int begin = m_line;
    QString value;
    for (++m_position; m_position < m_text.size(); ++m_position) {
        QChar character = m_text[m_position];
        if (character == quote) {
            ++m_position;
            return value;
        }
        if (character == u'\n')
            ++m_line;
        if (character == u'\\' && quote == u'"' && m_position + 1 < m_text.size()) {
            static constexpr QStringView escapes = u"nrt\"\\$";
            static constexpr QStringView meanings = u"\n\r\t\"\\$";
            const qsizetype escape = escapes.indexOf(m_text[m_position + 1]);
            if (escape >= 0) {
                character = meanings[escape];
                ++m_position;
            }
        }
        value += character;
    }
    m_line = begin;
    return failure(Text::tr("The quoted value that begins here never ends."));
}

QString DotEnvReader::readBare()
{
    const qsizetype begin = m_position;
    while (current() != u'\n') {
        const bool comment =
            current() == u'#' && (m_position == begin || m_text[m_position - 1].isSpace());
        if (comment)
            break;
        ++m_position;
    }
    return m_text.sliced(begin, m_position - begin).trimmed();
}

void DotEnvReader::skipBlanks()
{
    while (current() == u' ' || current() == u'\t')
        ++m_position;
}

void DotEnvReader::skipLine()
{
    while (current() != u'\n')
        ++m_position;
    ++m_position;
    ++m_line;
}

} // namespace

base::Result<QHash<QString, QString>> parseDotEnv(const QByteArray &bytes, const QString &path,
                                                  QList<base::Error> *passedOver)
{
    if (const qsizetype bad = firstInvalidUtf8(bytes); bad >= 0) {
        return base::failure({.code = base::ErrorCode::BadConfig,
                              .message = Text::tr("The environment file is not UTF-8."),
                              .file = path,
                              .line = lineAt(bytes, bad)});
    }
    return DotEnvReader(QString::fromUtf8(withUnixLines(bytes)), path).read(passedOver);
}

base::Result<QHash<QString, QString>> readDotEnv(const QString &directory)
{
    const QString path = directory + "/.env"_L1;
    if (!QFileInfo::exists(path))
        return QHash<QString, QString>{};
    auto source = readSourceFile(path);
    if (!source)
        return std::unexpected(std::move(source.error()));
    return parseDotEnv(source->bytes, path);
}

base::Result<QString> databaseUrlFromDotEnv(const QString &root)
{
    const auto values = readDotEnv(root);
    if (!values)
        return std::unexpected(values.error());
    return values->value(u"DATABASE_URL"_s);
}

} // namespace scripts
