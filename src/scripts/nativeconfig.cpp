#include "scripts/nativeconfig.h"

#include "scripts/alembicsetup.h"
#include "scripts/credentialsets.h"
#include "scripts/duration.h"
#include "scripts/identifiers.h"
#include "scripts/linearlayout.h"
#include "scripts/text.h"
#include "scripts/tomlfile.h"

#include <QDir>
#include <QFileInfo>

#include <array>
#include <limits>
#include <utility>

namespace scripts {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Puts the entries of one `stemma.toml` into a ProjectConfig.
class NativeConfigReader
{
public:
    explicit NativeConfigReader(const QString &path)
    {
        m_config.file = QFileInfo(path).absoluteFilePath();
        m_config.root = QFileInfo(path).absolutePath();
        m_config.name = QDir(m_config.root).dirName();
        m_config.locations = {QDir(m_config.root).absoluteFilePath(u"migrations"_s)};
    }

    base::Result<ProjectConfig> read(const QList<TomlEntry> &entries);

private:
    using Setter = base::Result<> (NativeConfigReader::*)(const TomlEntry &);
    static const QList<std::pair<QString, Setter>> &setters();

    base::Result<> setName(const TomlEntry &entry) { return setText(m_config.name, entry); }
    base::Result<> setScripts(const TomlEntry &entry);
    base::Result<> setFormat(const TomlEntry &entry);
    base::Result<> setRecursive(const TomlEntry &entry);
    base::Result<> setIdStyle(const TomlEntry &entry);
    base::Result<> setVersionTable(const TomlEntry &entry);
    base::Result<> setVersionTableSchema(const TomlEntry &entry)
    {
        return setText(m_config.versionTableSchema, entry);
    }
    base::Result<> setDatabase(const TomlEntry &entry) { return setText(m_config.database, entry); }
    base::Result<> setEnvironment(const TomlEntry &entry);
    base::Result<> setLockTimeout(const TomlEntry &entry);
    base::Result<> setStatementTimeout(const TomlEntry &entry);
    base::Result<> setLockRetries(const TomlEntry &entry);
    base::Result<> setRunnerWait(const TomlEntry &entry);
    /// The sets themselves are read by readCredentialSets().
    base::Result<> setCredentials(const TomlEntry &entry);

    /// parseAlembicSetup() reads the table; here it is only known.
    base::Result<> setAlembic(const TomlEntry &entry);

    void fillInFromFormat(const QList<TomlEntry> &entries);
    base::Result<> setText(QString &target, const TomlEntry &entry);
    base::Result<std::chrono::milliseconds> duration(const TomlEntry &entry) const;
    void warnOfUnknown(const TomlEntry &entry);
    [[nodiscard]] std::unexpected<base::Error> failure(const QString &message, const QString &hint,
                                                       const TomlEntry &entry) const
    {
        return base::failure({.code = base::ErrorCode::BadConfig,
                              .message = message,
                              .hint = hint,
                              .file = m_config.file,
                              .line = entry.line});
    }

    ProjectConfig m_config{};
};

const QList<std::pair<QString, NativeConfigReader::Setter>> &NativeConfigReader::setters()
{
    using Self = NativeConfigReader;
    static const QList<std::pair<QString, Setter>> table{
        {u"name"_s, &Self::setName},
        {u"format"_s, &Self::setFormat},
        {u"scripts"_s, &Self::setScripts},
        {u"recursive"_s, &Self::setRecursive},
        {u"revision_ids"_s, &Self::setIdStyle},
        {u"version_table"_s, &Self::setVersionTable},
        {u"version_table_schema"_s, &Self::setVersionTableSchema},
        {u"database"_s, &Self::setDatabase},
        {u"environment"_s, &Self::setEnvironment},
        {u"lock_timeout"_s, &Self::setLockTimeout},
        {u"statement_timeout"_s, &Self::setStatementTimeout},
        {u"lock_retries"_s, &Self::setLockRetries},
        {u"runner_wait"_s, &Self::setRunnerWait},
        {u"credentials"_s, &Self::setCredentials},
        {u"alembic"_s, &Self::setAlembic},
    };
    return table;
}

base::Result<ProjectConfig> NativeConfigReader::read(const QList<TomlEntry> &entries)
{
    for (const TomlEntry &entry : entries) {
        const auto known =
            std::find_if(setters().begin(), setters().end(),
                         [&](const auto &setter) { return setter.first == entry.key; });
        if (known == setters().end()) {
            warnOfUnknown(entry);
            continue;
        }
        if (auto set = (this->*known->second)(entry); !set)
            return std::unexpected(std::move(set.error()));
    }
    if (m_config.isLinear())
        fillInFromFormat(entries);
    return std::move(m_config);
}

/// What the tool does where the file says nothing else.
void NativeConfigReader::fillInFromFormat(const QList<TomlEntry> &entries)
{
    const LinearRules &rules = linearRules(m_config.layout);
    const auto says = [&](const QString &key) {
        return std::ranges::find(entries, key, &TomlEntry::key) != entries.end();
    };
    if (!says(u"scripts"_s))
        m_config.locations = {QDir(m_config.root).absoluteFilePath(rules.location)};
    if (!says(u"version_table"_s))
        m_config.versionTable = rules.versionTable;
    if (!says(u"recursive"_s))
        m_config.recursive = rules.recursive;
}

base::Result<> NativeConfigReader::setFormat(const TomlEntry &entry)
{
    const auto layout =
        entry.kind == TomlEntry::Text ? layoutNamed(entry.text) : std::optional<Layout>();
    const bool own = entry.kind == TomlEntry::Text && entry.text == "stemma"_L1;
    if (!layout && !own) {
        return failure(Text::tr("'format' must be 'stemma' or the name of another tool: %1.")
                           .arg(linearToolNames().join(", "_L1)),
                       Text::tr("It says whose names and markers the scripts have, and whose "
                                "table keeps what is applied."),
                       entry);
    }
    m_config.layout = layout.value_or(Layout::Stemma);
    return {};
}

base::Result<> NativeConfigReader::setScripts(const TomlEntry &entry)
{
    const bool one = entry.kind == TomlEntry::Text;
    const QStringList names = one ? QStringList{entry.text} : entry.texts;
    if ((!one && entry.kind != TomlEntry::Texts) || names.isEmpty() || names.contains(QString())) {
        return failure(
            Text::tr("'scripts' must name a directory, or several in an array."),
            Text::tr("For example scripts = 'migrations' or scripts = ['core', 'plugins']."),
            entry);
    }
    m_config.locations.clear();
    for (const QString &name : names)
        m_config.locations.append(QDir::cleanPath(QDir(m_config.root).absoluteFilePath(name)));
    return {};
}

base::Result<> NativeConfigReader::setRecursive(const TomlEntry &entry)
{
    if (entry.kind != TomlEntry::Boolean)
        return failure(Text::tr("'recursive' must be true or false."), {}, entry);
    m_config.recursive = entry.boolean;
    return {};
}

base::Result<> NativeConfigReader::setIdStyle(const TomlEntry &entry)
{
    if (entry.kind != TomlEntry::Text || (entry.text != "date"_L1 && entry.text != "random"_L1)) {
        return failure(Text::tr("'revision_ids' must be 'date' or 'random'."),
                       Text::tr("'date' gives 20260215_0003, 'random' gives 12 hex digits."),
                       entry);
    }
    m_config.idStyle = entry.text == "date"_L1 ? IdStyle::Date : IdStyle::Random;
    return {};
}

base::Result<> NativeConfigReader::setVersionTable(const TomlEntry &entry)
{
    if (auto set = setText(m_config.versionTable, entry); !set)
        return set;
    if (m_config.versionTable.isEmpty())
        return failure(Text::tr("'version_table' must not be empty."), {}, entry);
    return {};
}

base::Result<> NativeConfigReader::setEnvironment(const TomlEntry &entry)
{
    static const QStringList environments{u"development"_s, u"test"_s, u"staging"_s,
                                          u"production"_s};
    if (entry.kind != TomlEntry::Text || !environments.contains(entry.text)) {
        return failure(Text::tr("'environment' must be one of %1.").arg(environments.join(", "_L1)),
                       {}, entry);
    }
    m_config.environment = entry.text;
    return {};
}

base::Result<> NativeConfigReader::setLockTimeout(const TomlEntry &entry)
{
    const auto length = duration(entry);
    if (!length)
        return std::unexpected(length.error());
    m_config.lockTimeout = *length;
    return {};
}

base::Result<> NativeConfigReader::setStatementTimeout(const TomlEntry &entry)
{
    const auto length = duration(entry);
    if (!length)
        return std::unexpected(length.error());
    m_config.statementTimeout = *length;
    return {};
}

base::Result<> NativeConfigReader::setLockRetries(const TomlEntry &entry)
{
    constexpr qint64 most = 1000;
    if (entry.kind != TomlEntry::Integer || entry.integer < 0 || entry.integer > most) {
        return failure(Text::tr("'lock_retries' must be a whole number from 0 to %1.").arg(most),
                       {}, entry);
    }
    m_config.lockRetries = static_cast<int>(entry.integer);
    return {};
}

base::Result<> NativeConfigReader::setRunnerWait(const TomlEntry &entry)
{
    const auto length = duration(entry);
    if (!length)
        return std::unexpected(length.error());
    m_config.runnerWait = *length;
    return {};
}

base::Result<> NativeConfigReader::setCredentials(const TomlEntry &entry)
{
    if (entry.kind != TomlEntry::Table) {
        return failure(Text::tr("'credentials' must be a table."),
                       Text::tr("A credential set is a table such as [credentials.amazon_ads]."),
                       entry);
    }
    return {};
}

base::Result<> NativeConfigReader::setAlembic(const TomlEntry &entry)
{
    if (entry.kind != TomlEntry::Table)
        return failure(Text::tr("'alembic' must be a table."), {}, entry);
    return {};
}

base::Result<> NativeConfigReader::setText(QString &target, const TomlEntry &entry)
{
    if (entry.kind != TomlEntry::Text) {
        return failure(Text::tr("'%1' must be a text in double quotes.").arg(entry.key), {}, entry);
    }
    target = entry.text;
    return {};
}

base::Result<std::chrono::milliseconds> NativeConfigReader::duration(const TomlEntry &entry) const
{
    const QString text =
        entry.kind == TomlEntry::Integer ? QString::number(entry.integer) : entry.text;
    const auto length = parseDuration(text);
    if (!length) {
        return failure(Text::tr("'%1' must be a duration, for example \"5s\".").arg(entry.key),
                       durationHint(), entry);
    }
    return *length;
}

void NativeConfigReader::warnOfUnknown(const TomlEntry &entry)
{
    QStringList known;
    for (const auto &[key, setter] : setters())
        known.append(key);
    const QString where = u"%1:%2"_s.arg(nativeConfigName).arg(entry.line);
    const QString nearest = nearestWord(entry.key, known);
    m_config.warnings.append(nearest.isEmpty()
                                 ? Text::tr("%1: the key '%2' is not known.").arg(where, entry.key)
                                 : Text::tr("%1: the key '%2' is not known; did you mean '%3'?")
                                       .arg(where, entry.key, nearest));
}

} // namespace

base::Result<ProjectConfig> parseConfigToml(const QByteArray &bytes, const QString &path)
{
    auto entries = readToml(bytes, path);
    if (!entries)
        return std::unexpected(std::move(entries.error()));
    auto config = NativeConfigReader(path).read(entries->value_or(QList<TomlEntry>()));
    if (!config)
        return config;
    auto setup = parseAlembicSetup(bytes, path);
    if (!setup)
        return std::unexpected(std::move(setup.error()));
    config->alembic = *std::move(setup);
    auto sets = readCredentialSets(bytes, config->file);
    if (!sets)
        return std::unexpected(std::move(sets.error()));
    config->credentialSets = *std::move(sets);
    return config;
}

} // namespace scripts
