#include "scripts/alembicconfig.h"

#include "scripts/inifile.h"
#include "scripts/text.h"
#include "scripts/tomlfile.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <utility>

namespace scripts {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The URL of Alembic's own template of alembic.ini: nobody means it.
constexpr auto templateUrl = "driver://user:pass@localhost/dbname"_L1;

QString directoryOf(const QString &path)
{
    return QFileInfo(path).absolutePath();
}

/// TOML strings know `%(here)s` and `%%` only.
QString withHere(QString text, const QString &here)
{
    return text.replace("%(here)s"_L1, here).replace("%%"_L1, "%"_L1);
}

/// Turns settings into a ProjectConfig.
class AlembicConfigReader
{
public:
    AlembicConfigReader(const AlembicSettings &settings, const QString &path, const QString &root)
        : m_settings(settings)
    {
        m_config.kind = ProjectKind::Alembic;
        m_config.idStyle = IdStyle::Random;
        m_config.file = QFileInfo(path).absoluteFilePath();
        m_config.root = startDirectory(path, root);
        m_config.name = QDir(m_config.root).dirName();
        m_config.warnings = settings.warnings;
    }

    base::Result<ProjectConfig> read();

private:
    [[nodiscard]] QString startDirectory(const QString &path, const QString &root) const;
    base::Result<> readLocations();
    base::Result<QStringList> splitLocations(const AlembicSetting &setting);
    base::Result<> readFileNames();
    [[nodiscard]] const AlembicSetting *find(const QString &key) const
    {
        const auto found = m_settings.values.constFind(key);
        return found == m_settings.values.constEnd() ? nullptr : &*found;
    }
    [[nodiscard]] QString text(const QString &key) const
    {
        const AlembicSetting *setting = find(key);
        return setting == nullptr ? QString() : setting->text;
    }
    [[nodiscard]] QString absolute(const QString &name) const
    {
        return QDir::cleanPath(QDir(m_config.root).absoluteFilePath(name));
    }
    [[nodiscard]] std::unexpected<base::Error> failure(const QString &message, const QString &hint,
                                                       int line = 0) const
    {
        return base::failure({.code = base::ErrorCode::BadConfig,
                              .message = message,
                              .hint = hint,
                              .file = m_config.file,
                              .line = line});
    }

    const AlembicSettings &m_settings;
    ProjectConfig m_config{};
};

base::Result<ProjectConfig> AlembicConfigReader::read()
{
    if (auto located = readLocations(); !located)
        return std::unexpected(std::move(located.error()));
    if (auto named = readFileNames(); !named)
        return std::unexpected(std::move(named.error()));
    // Alembic takes exactly this word; everything else is false.
    m_config.recursive = text(u"recursive_version_locations"_s) == "true"_L1;
    m_config.sourceless = text(u"sourceless"_s) == "true"_L1;
    m_config.timezone = text(u"timezone"_s);
    if (const QString url = text(u"sqlalchemy.url"_s); url != templateUrl)
        m_config.database = url;
    return std::move(m_config);
}

/// Relative names count from where Alembic is started: from \a root, unless the scripts are beside
/// Alembic's file and not there.
QString AlembicConfigReader::startDirectory(const QString &path, const QString &root) const
{
    const QString beside = directoryOf(path);
    const QString scripts = text(u"script_location"_s);
    const bool onlyBeside = !root.isEmpty() && QDir::isRelativePath(scripts) &&
                            !QFileInfo(QDir(root), scripts).isDir() &&
                            QFileInfo(QDir(beside), scripts).isDir();
    return root.isEmpty() || onlyBeside ? beside : root;
}

base::Result<> AlembicConfigReader::readLocations()
{
    const AlembicSetting *script = find(u"script_location"_s);
    if (script == nullptr || script->text.isEmpty()) {
        return failure(Text::tr("No 'script_location' key found in configuration."),
                       Text::tr("Add 'script_location = %(here)s/' and the directory of env.py to "
                                "the section for Alembic."));
    }
    if (!QDir::isAbsolutePath(script->text) && script->text.contains(u':')) {
        return failure(
            Text::tr("The script location '%1' is inside a Python package.").arg(script->text),
            Text::tr("Stemma reads directories: name it as a path, for example "
                     "%(here)s/migrations."),
            script->line);
    }
    m_config.scriptLocation = absolute(script->text);

    const AlembicSetting *versions = find(u"version_locations"_s);
    if (versions == nullptr || (versions->text.isEmpty() && versions->texts.isEmpty())) {
        m_config.locations = {m_config.scriptLocation + "/versions"_L1};
        return {};
    }
    auto names = splitLocations(*versions);
    if (!names)
        return std::unexpected(std::move(names.error()));
    for (const QString &name : std::as_const(*names))
        m_config.locations.append(absolute(name));
    return {};
}

base::Result<QStringList> AlembicConfigReader::splitLocations(const AlembicSetting &setting)
{
    if (setting.isList)
        return setting.texts;
    const AlembicSetting *separator = find(u"path_separator"_s);
    if (separator == nullptr) {
        separator = find(u"version_path_separator"_s);
        m_config.warnings.append(
            separator == nullptr
                ? Text::tr("No path_separator found in configuration; 'version_locations' is split "
                           "at blanks and commas, as older versions of Alembic did.")
                : Text::tr(
                      "The key 'version_path_separator' is deprecated; use 'path_separator'."));
    }
    QRegularExpression at(u"[\\s,]+"_s);
    if (separator != nullptr) {
        const QString &name = separator->text;
        if (name == "os"_L1) {
            at.setPattern(QRegularExpression::escape(QDir::listSeparator()));
        } else if (name == ":"_L1 || name == ";"_L1) {
            at.setPattern(name);
        } else if (name == "space"_L1) {
            at.setPattern(u"[ ]+"_s);
        } else if (name == "newline"_L1) {
            at.setPattern(u"\n"_s);
        } else {
            return failure(Text::tr("'%1' is not a valid value for path_separator; expected "
                                    "'space', 'newline', 'os', ':', ';'")
                               .arg(name),
                           {}, separator->line);
        }
    }
    QStringList names;
    for (const QString &name : setting.text.split(at, Qt::SkipEmptyParts)) {
        if (const QString trimmed = name.trimmed(); !trimmed.isEmpty())
            names.append(trimmed);
    }
    return names;
}

base::Result<> AlembicConfigReader::readFileNames()
{
    if (const QString pattern = text(u"file_template"_s); !pattern.isEmpty())
        m_config.fileTemplate = pattern;
    const AlembicSetting *length = find(u"truncate_slug_length"_s);
    if (length == nullptr || length->text.isEmpty())
        return {};
    bool valid = false;
    m_config.truncateSlugLength = length->text.toInt(&valid);
    if (!valid || m_config.truncateSlugLength < 0) {
        return failure(Text::tr("'truncate_slug_length' must be a whole number."), {},
                       length->line);
    }
    return {};
}

} // namespace

base::Result<AlembicSettings> parseConfigIni(const QByteArray &bytes, const QString &path)
{
    auto file = IniFile::parse(bytes, path);
    if (!file)
        return std::unexpected(std::move(file.error()));
    AlembicSettings settings;
    const QString section = u"alembic"_s;
    settings.found = file->hasSection(section);
    if (settings.found) {
        const QString here = directoryOf(path);
        for (const QString &key : file->keys(section)) {
            settings.values.insert(key, {.text = file->value(section, key, here),
                                         .line = file->find(section, key)->line});
        }
    }
    settings.warnings = file->warnings();
    return settings;
}

base::Result<AlembicSettings> parseConfigPyproject(const QByteArray &bytes, const QString &path)
{
    const auto read = readToml(bytes, path, {u"tool"_s, u"alembic"_s});
    if (!read)
        return std::unexpected(read.error());
    AlembicSettings settings;
    const std::optional<QList<TomlEntry>> &entries = *read;
    if (!entries)
        return settings;
    settings.found = true;
    const QString here = directoryOf(path);
    for (const TomlEntry &entry : *entries) {
        AlembicSetting setting{.text = withHere(entry.text, here), .line = entry.line};
        switch (entry.kind) {
        case TomlEntry::Text: break;
        case TomlEntry::Boolean: setting.text = entry.boolean ? u"true"_s : u"false"_s; break;
        case TomlEntry::Integer: setting.text = QString::number(entry.integer); break;
        case TomlEntry::Texts:
            setting.isList = true;
            for (const QString &text : entry.texts)
                setting.texts.append(withHere(text, here));
            break;
        case TomlEntry::Table:
        case TomlEntry::Other: continue; // Such as the post-write hooks, which are not run.
        }
        settings.values.insert(entry.key.toLower(), setting);
    }
    return settings;
}

base::Result<ProjectConfig> alembicConfig(const AlembicSettings &settings, const QString &path,
                                          const QString &root)
{
    return AlembicConfigReader(settings, path, root).read();
}

} // namespace scripts
