#include "migration/alembic/interpreter.h"

#include "scripts/sourcefile.h"
#include "scripts/tomlfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

namespace migration {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(migration::Interpreter)
};

class Search
{
public:
    QList<Interpreter> found{};

    void add(const QString &path, const QString &where)
    {
        const QFileInfo file(path);
        // A link that leads nowhere is an environment whose Python is gone: that is worth telling.
        if (!file.isSymLink() && (!file.isFile() || !file.isExecutable()))
            return;
        const auto same = [&](const Interpreter &other) { return other.path == path; };
        if (std::ranges::none_of(found, same))
            found.append({.path = path, .found = where});
    }
    void addEnvironment(const QString &directory, const QString &where)
    {
        if (!directory.isEmpty())
            add(QDir::cleanPath(directory + "/bin/python"_L1), where);
    }
    /// Environments in \a directory whose name begins with \a prefix, newest Python first.
    void addNamed(const QString &directory, const QString &prefix, const QString &where)
    {
        const QStringList names =
            QDir(directory).entryList({prefix + u'*'}, QDir::Dirs, QDir::Name | QDir::Reversed);
        for (const QString &name : names)
            addEnvironment(directory + u'/' + name, where);
    }
};

/// The project's directory and those above it, up to the one that a repository begins in.
QStringList directoriesOf(const QString &root)
{
    QStringList directories;
    QDir directory(root);
    do {
        directories.append(directory.absolutePath());
    } while (!directory.exists(u".git"_s) && directory.absolutePath() != QDir::homePath() &&
             directory.cdUp());
    // Without a repository only the directory itself: the way up to / says nothing.
    if (!QDir(directories.last()).exists(u".git"_s))
        directories.resize(1);
    return directories;
}

/// The project's name for Poetry; empty without a pyproject.toml that has one.
QString pyprojectName(const QString &directory)
{
    const auto source = scripts::readSourceFile(directory + "/pyproject.toml"_L1);
    if (!source)
        return {};
    for (const QStringList &table :
         {QStringList{u"tool"_s, u"poetry"_s}, QStringList{u"project"_s}}) {
        const auto entries = scripts::readToml(source->bytes, directory, table);
        if (!entries)
            continue;
        for (const scripts::TomlEntry &entry : entries->value_or(QList<scripts::TomlEntry>())) {
            if (entry.key == "name"_L1)
                return entry.text;
        }
    }
    return {};
}

QString hashed(const QString &text, qsizetype bytes)
{
    const QByteArray digest =
        QCryptographicHash::hash(QFile::encodeName(text), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.first(bytes).toBase64(QByteArray::Base64UrlEncoding)).left(8);
}

/// `name-hash-py3.11` in Poetry's cache; source: poetry/utils/env/env_manager.py.
void addPoetry(const QString &directory, Search &search)
{
    static const QRegularExpression unsafe(uR"([ $`!*@"\\\r\n\t])"_s);
    QString name = pyprojectName(directory).toLower();
    if (name.isEmpty())
        return;
    const QString cache = qEnvironmentVariable(
        "POETRY_CACHE_DIR",
        QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + "/pypoetry"_L1);
    const QString prefix =
        name.replace(unsafe, u"_"_s).left(42) + u'-' + hashed(directory, 32) + "-py"_L1;
    search.addNamed(qEnvironmentVariable("POETRY_VIRTUALENVS_PATH", cache + "/virtualenvs"_L1),
                    prefix, Text::tr("Poetry's environment for %1").arg(directory));
}

/// `directory-hash` in Pipenv's directory; source: pipenv/project.py.
void addPipenv(const QString &directory, Search &search)
{
    static const QRegularExpression unsafe(uR"([ &$`!*@"()\[\]\\\r\n\t])"_s);
    const QString file = directory + "/Pipfile"_L1;
    if (!QFileInfo(file).isFile())
        return;
    const QString name = QDir(directory).dirName().replace(unsafe, u"_"_s).left(42);
    const QString place = qEnvironmentVariable(
        "WORKON_HOME",
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/virtualenvs"_L1);
    search.addNamed(place, name + u'-' + hashed(file, 6),
                    Text::tr("Pipenv's environment for %1").arg(directory));
}

/// The interpreter in the first line of the program `alembic`, which has Alembic for sure.
QString interpreterOfProgram()
{
    const QString program = QStandardPaths::findExecutable(u"alembic"_s);
    QFile file(program);
    if (program.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray line = file.readLine(256).trimmed();
    const QString path = QString::fromLocal8Bit(line.sliced(line.startsWith("#!") ? 2 : 0));
    return line.startsWith("#!") && path.contains("python"_L1) && !path.contains(u' ') ? path
                                                                                       : QString();
}

} // namespace

QList<Interpreter> interpretersFor(const scripts::ProjectConfig &config)
{
    if (config.alembic && !config.alembic->python.isEmpty()) {
        return {
            {.path = config.alembic->python, .found = Text::tr("stemma.toml"), .isDemanded = true}};
    }
    Search search;
    const QStringList directories = directoriesOf(config.root);
    for (const QString &directory : directories) {
        for (const auto &name : {u".venv"_s, u"venv"_s})
            search.addEnvironment(directory + u'/' + name, Text::tr("the directory %1").arg(name));
    }
    const QString uv = qEnvironmentVariable("UV_PROJECT_ENVIRONMENT");
    for (const QString &directory : directories) {
        if (!uv.isEmpty()) {
            search.addEnvironment(QDir(directory).absoluteFilePath(uv),
                                  u"UV_PROJECT_ENVIRONMENT"_s);
        }
        addPoetry(directory, search);
        addPipenv(directory, search);
    }
    search.addEnvironment(qEnvironmentVariable("VIRTUAL_ENV"), u"VIRTUAL_ENV"_s);
    search.addEnvironment(qEnvironmentVariable("CONDA_PREFIX"), u"CONDA_PREFIX"_s);
    search.add(QStandardPaths::findExecutable(u"python3"_s), Text::tr("python3 of the path"));
    search.add(interpreterOfProgram(), Text::tr("the program alembic"));
    return search.found;
}

} // namespace migration
