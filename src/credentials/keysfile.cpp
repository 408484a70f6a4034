#include "credentials/keysfile.h"

#include "credentials/buffer.h"
#include "credentials/text.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <ranges>
#include <sys/stat.h>
#include <unistd.h>

namespace credentials {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype largestFile = 1 << 20;

base::Error unreadable(const QString &path, const QString &why)
{
    return {.code = base::ErrorCode::FileUnreadable,
            .message = Text::tr("The key file %1 cannot be read.").arg(path),
            .hint = Text::tr("Check the path and its owner."),
            .detail = why,
            .file = path};
}

base::Error readByOthers(const QString &path)
{
    return {.code = base::ErrorCode::Refused,
            .message = Text::tr("The key file %1 can be read by others.").arg(path),
            .hint = Text::tr("Take the right away: chmod 600 %1. If anybody else had an account "
                             "on this machine meanwhile, take new keys.")
                        .arg(path),
            .file = path};
}

/// Reads the descriptor to its end; false when the system would not.
bool readAll(int descriptor, Buffer &bytes)
{
    std::array<char, 4096> piece{};
    while (bytes.size() < largestFile) {
        const ssize_t count = ::read(descriptor, piece.data(), piece.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0) {
            explicit_bzero(piece.data(), piece.size());
            return count == 0;
        }
        bytes.append(QByteArrayView(piece.data(), count));
    }
    explicit_bzero(piece.data(), piece.size());
    return false;
}

/// Closes a descriptor at the end of its scope.
struct Descriptor
{
    explicit Descriptor(int opened)
        : number(opened)
    {
    }
    ~Descriptor()
    {
        if (number >= 0)
            ::close(number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    int number = -1;
};

/// A value of the file: a text, or a whole number.
struct Value
{
    Buffer text{};
    bool isText = false;
    int number = 0;
};

/// What a `[[key]]` table said so far.
struct Entry
{
    int line = 0;
    int secretLine = 0;
    QString id{};
    QString set{};
    QString state{};
    base::Secret secret{};
    Derivation derivation{};
};

/// The part of TOML that a key file needs: tables named key, and in them texts and whole numbers.
class Parser
{
public:
    Parser(QByteArrayView text, QString path)
        : m_rest(text)
        , m_path(std::move(path))
    {
    }

    base::Result<std::vector<Entry>> parse();

private:
    base::Result<> parseLine(QByteArrayView line);
    base::Result<Value> parseValue(QByteArrayView text) const;
    base::Result<Value> parseBasicText(QByteArrayView text) const;
    base::Result<> set(const QByteArray &name, Value value);
    [[nodiscard]] bool takeText(const QByteArray &name, const Value &value);
    [[nodiscard]] bool takeNumber(const QByteArray &name, const Value &value);

    [[nodiscard]] std::unexpected<base::Error> failure(const QString &message) const
    {
        return base::failure(
            {.code = base::ErrorCode::BadConfig,
             .message = message,
             .hint = Text::tr("A key is written as [[key]], and below it id = \"...\", secret = "
                              "\"...\" and, where the application derives it, derive = \"...\"."),
             .file = m_path,
             .line = m_line});
    }

    QByteArrayView m_rest;
    QString m_path;
    int m_line = 0;
    std::vector<Entry> m_entries{};
};

base::Result<std::vector<Entry>> Parser::parse()
{
    while (!m_rest.isEmpty()) {
        ++m_line;
        const qsizetype newline = m_rest.indexOf('\n');
        const QByteArrayView line = newline < 0 ? m_rest : m_rest.first(newline);
        m_rest = newline < 0 ? QByteArrayView() : m_rest.sliced(newline + 1);
        if (auto parsed = parseLine(line.trimmed()); !parsed)
            return base::failure(std::move(parsed.error()));
    }
    for (const Entry &entry : m_entries) {
        m_line = entry.line;
        if (entry.id.isEmpty() || entry.secret.isEmpty())
            return failure(Text::tr("This key has no id, or no secret."));
    }
    return std::move(m_entries);
}

base::Result<> Parser::parseLine(QByteArrayView line)
{
    if (line.isEmpty() || line.startsWith('#'))
        return {};
    if (line.startsWith('[')) {
        if (!line.startsWith("[[key]]"))
            return failure(Text::tr("The key file has a table that is not [[key]]."));
        m_entries.push_back({.line = m_line});
        return {};
    }
    const qsizetype equals = line.indexOf('=');
    if (equals < 0 || m_entries.empty())
        return failure(Text::tr("The line is not NAME = VALUE below a [[key]]."));
    auto value = parseValue(line.sliced(equals + 1).trimmed());
    if (!value)
        return base::failure(std::move(value.error()));
    return set(line.first(equals).trimmed().toByteArray(), *std::move(value));
}

base::Result<Value> Parser::parseValue(QByteArrayView text) const
{
    if (text.startsWith('"'))
        return parseBasicText(text.sliced(1));
    if (text.startsWith('\'')) {
        const qsizetype end = text.indexOf('\'', 1);
        const QByteArrayView rest = end < 0 ? text : text.sliced(end + 1).trimmed();
        if (end < 0 || (!rest.isEmpty() && !rest.startsWith('#')))
            return failure(Text::tr("The text does not end on its line."));
        return Value{.text = Buffer(text.sliced(1, end - 1)), .isText = true};
    }
    const qsizetype comment = text.indexOf('#');
    bool ok = false;
    QByteArray digits = (comment < 0 ? text : text.first(comment)).trimmed().toByteArray();
    digits.replace('_', "");
    const int number = digits.toInt(&ok);
    if (!ok)
        return failure(Text::tr("The value is neither a text in quotes nor a whole number."));
    return Value{.number = number};
}

base::Result<Value> Parser::parseBasicText(QByteArrayView text) const
{
    static constexpr auto escapes = std::to_array<std::pair<char, char>>({{'"', '"'},
                                                                          {'\\', '\\'},
                                                                          {'n', '\n'},
                                                                          {'t', '\t'},
                                                                          {'r', '\r'},
                                                                          {'b', '\b'},
                                                                          {'f', '\f'}});
    Value value{.isText = true};
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '"') {
            const QByteArrayView rest = text.sliced(i + 1).trimmed();
            if (!rest.isEmpty() && !rest.startsWith('#'))
                return failure(Text::tr("There is more behind the text's closing quote."));
            return value;
        }
        if (text[i] != '\\') {
            value.text.append(static_cast<unsigned char>(text[i]));
            continue;
        }
        ++i;
        const auto *known = i < text.size()
                                ? std::ranges::find(escapes, text[i], &std::pair<char, char>::first)
                                : escapes.end();
        if (known == escapes.end()) {
            return failure(Text::tr("A backslash begins an escape that key files do not have; "
                                    "write the value in single quotes."));
        }
        value.text.append(static_cast<unsigned char>(known->second));
    }
    return failure(Text::tr("The text does not end on its line."));
}

base::Result<> Parser::set(const QByteArray &name, Value value)
{
    if (value.isText ? takeText(name, value) : takeNumber(name, value))
        return {};
    return failure(Text::tr("'%1' is not known here, or its value is of another kind.")
                       .arg(QString::fromUtf8(name)));
}

bool Parser::takeText(const QByteArray &name, const Value &value)
{
    Entry &entry = m_entries.back();
    const auto text = [&] { return QString::fromUtf8(value.text.view()); };
    if (name == "secret") {
        entry.secret = base::Secret(value.text.view());
        entry.secretLine = m_line;
    } else if (name == "id") {
        entry.id = text();
    } else if (name == "set") {
        entry.set = text();
    } else if (name == "state") {
        entry.state = text();
    } else if (name == "derive") {
        entry.derivation.preset = text();
    } else if (name == "salt") {
        entry.derivation.salt = value.text.view().toByteArray();
    } else if (name == "salt_hex") {
        entry.derivation.salt = QByteArray::fromHex(value.text.view().toByteArray());
    } else if (name == "salt_base64") {
        entry.derivation.salt = QByteArray::fromBase64(value.text.view().toByteArray());
    } else if (name == "info") {
        entry.derivation.info = value.text.view().toByteArray();
    } else {
        return false;
    }
    return true;
}

bool Parser::takeNumber(const QByteArray &name, const Value &value)
{
    Derivation &derivation = m_entries.back().derivation;
    if (name == "iterations") {
        derivation.iterations = value.number;
    } else if (name == "cost") {
        derivation.cost = value.number;
    } else if (name == "block_size") {
        derivation.blockSize = value.number;
    } else if (name == "parallel") {
        derivation.parallel = value.number;
    } else {
        return false;
    }
    return true;
}

/// \a text as a TOML basic text, into \a out.
void appendQuoted(QByteArrayView text, Buffer &out)
{
    out.append('"');
    for (const char c : text) {
        switch (c) {
        case '"': out.append("\\\""); break;
        case '\\': out.append("\\\\"); break;
        case '\n': out.append("\\n"); break;
        case '\r': out.append("\\r"); break;
        case '\t': out.append("\\t"); break;
        default: out.append(static_cast<unsigned char>(c));
        }
    }
    out.append('"');
}

} // namespace

QString KeysFile::display() const
{
    return Text::tr("the key file %1").arg(m_path);
}

base::Result<KeyRing> KeysFile::load(const QString &set)
{
    if (m_missing == Missing::Empty && !QFileInfo::exists(m_path))
        return KeyRing(set);
    auto text = readSecretFile(m_path);
    if (!text)
        return base::failure(std::move(text.error()));
    return parseKeysFile(text->view(), m_path, set);
}

base::Result<> writeSecretFile(const QString &path, const base::Secret &secret)
{
    const Descriptor file(::open(QFile::encodeName(path).constData(),
                                 O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR));
    const auto size = static_cast<std::size_t>(secret.size());
    if (file.number < 0 || ::write(file.number, secret.view().data(), size) != secret.size()) {
        return base::failure({.code = base::ErrorCode::FileNotWritable,
                              .message = Text::tr("%1 could not be written").arg(path),
                              .hint = Text::tr("The file must not be there yet.")});
    }
    return {};
}

base::Result<> KeysFile::save(const KeyRing &)
{
    return base::failure(
        {.code = base::ErrorCode::Refused,
         .message = Text::tr("The key file %1 is yours to change.").arg(m_path),
         .hint = Text::tr("Edit it: the newest key stands first and is the one that is written "
                          "with. `stemma keys add` puts one there.")});
}

base::Result<KeyRing> KeysFile::add(const QString &set, Key key, bool decryptOnly)
{
    if (decryptOnly) {
        return base::failure(
            {.code = base::ErrorCode::Usage,
             .message = Text::tr("In a key file the newest key is the primary one"),
             .hint = Text::tr("Write it behind the other by hand, or add it now and use `--to`.")});
    }
    // What the file would hold is tried first: it is not spoiled by a key that is there already.
    KeyRing ring(set);
    if (QFileInfo::exists(m_path)) {
        auto present = load(set);
        if (!present)
            return present;
        ring = *std::move(present);
    }
    const Key written = key.clone();
    base::Result<> done = ring.add(std::move(key));
    if (done)
        done = prependToKeysFile(m_path, set, written.id, written.secret, written.derivation);
    return done ? base::Result<KeyRing>(std::move(ring)) : base::failure(std::move(done.error()));
}

base::Result<KeyRing> parseKeysFile(QByteArrayView text, const QString &path, const QString &set)
{
    auto entries = Parser(text, path).parse();
    if (!entries)
        return base::failure(std::move(entries.error()));
    KeyRing ring(set);
    QString primary;
    // Added from the oldest to the newest, so that the newest ends up in front.
    for (Entry &entry : std::views::reverse(*entries)) {
        if (!entry.set.isEmpty() && entry.set != set)
            continue;
        auto key = makeKey(entry.id, std::move(entry.secret), entry.derivation);
        base::Result<> added = key ? ring.add(*std::move(key)) : base::failure(key.error());
        if (added && entry.state == "primary"_L1)
            primary = entry.id;
        if (!added) {
            added.error().file = path;
            added.error().line = key ? entry.line : entry.secretLine;
            return base::failure(std::move(added.error()));
        }
    }
    // Both are there, so neither call has a reason to fail but the primary key's own.
    if (!primary.isEmpty()) {
        [[maybe_unused]] const auto promoted = ring.promote(primary);
    }
    for (const Entry &entry : *entries) {
        if (entry.state == "retired"_L1 && ring.find(entry.id) && ring.keys().size() > 1) {
            [[maybe_unused]] const auto retired = ring.retire(entry.id);
        }
    }
    return ring;
}

base::Result<> prependToKeysFile(const QString &path, const QString &set, const QString &id,
                                 const base::Secret &secret, const Derivation &derivation)
{
    base::Secret before;
    if (QFileInfo::exists(path)) {
        auto text = readSecretFile(path);
        if (!text)
            return base::failure(std::move(text.error()));
        before = *std::move(text);
    }
    Buffer out;
    const auto addText = [&](QByteArrayView name, QByteArrayView value) {
        out.append(name);
        out.append(" = ");
        appendQuoted(value, out);
        out.append('\n');
    };
    out.append("[[key]]\n");
    addText("id", id.toUtf8());
    addText("set", set.toUtf8());
    addText("secret", secret.view());
    if (derivation.preset != "raw"_L1)
        addText("derive", derivation.preset.toUtf8());
    if (!derivation.salt.isEmpty())
        addText("salt_hex", derivation.salt.toHex());
    if (!derivation.info.isEmpty())
        addText("info", derivation.info);
    if (derivation.iterations > 0)
        out.append("iterations = " + QByteArray::number(derivation.iterations) + '\n');
    if (derivation.preset == "scrypt"_L1) {
        out.append("cost = " + QByteArray::number(derivation.cost) +
                   "\nblock_size = " + QByteArray::number(derivation.blockSize) +
                   "\nparallel = " + QByteArray::number(derivation.parallel) + '\n');
    }
    out.append('\n');
    out.append(before.view());

    // Under its own name only when it is whole, and never readable by others on the way.
    const QByteArray fresh = QFile::encodeName(path) + ".new";
    const Descriptor file(
        ::open(fresh.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
    const bool written =
        file.number >= 0 &&
        ::write(file.number, out.bytes(), static_cast<std::size_t>(out.size())) == out.size() &&
        ::fsync(file.number) == 0 &&
        ::rename(fresh.constData(), QFile::encodeName(path).constData()) == 0;
    if (written)
        return {};
    const QString why = QString::fromLocal8Bit(std::strerror(errno));
    ::unlink(fresh.constData());
    return base::failure({.code = base::ErrorCode::FileNotWritable,
                          .message = Text::tr("The key file %1 could not be written.").arg(path),
                          .hint = Text::tr("The file is as it was before."),
                          .detail = why});
}

base::Result<base::Secret> readSecretFile(const QString &path)
{
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    struct stat status{};
    if (file.number < 0 || ::fstat(file.number, &status) != 0)
        return base::failure(unreadable(path, QString::fromLocal8Bit(std::strerror(errno))));
    if (!S_ISREG(status.st_mode))
        return base::failure(unreadable(path, Text::tr("It is no regular file.")));
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return base::failure(readByOthers(path));
    Buffer bytes;
    if (!readAll(file.number, bytes))
        return base::failure(unreadable(path, QString::fromLocal8Bit(std::strerror(errno))));
    return base::Secret(bytes.view());
}

base::Result<base::Secret> readSecretDescriptor(int descriptor)
{
    Buffer bytes;
    if (!readAll(descriptor, bytes)) {
        return base::failure(unreadable(Text::tr("from descriptor %1").arg(descriptor),
                                        QString::fromLocal8Bit(std::strerror(errno))));
    }
    QByteArrayView view = bytes.view();
    if (view.endsWith('\n'))
        view.chop(1);
    if (view.endsWith('\r'))
        view.chop(1);
    return base::Secret(view);
}

} // namespace credentials
