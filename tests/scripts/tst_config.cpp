#include "scripts/alembicconfig.h"
#include "scripts/config.h"
#include "scripts/envhints.h"
#include "scripts/nativeconfig.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using scripts::ProjectConfig;

namespace {

void write(const QString &path, const QByteArray &text)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

base::Result<ProjectConfig> fromIni(const QByteArray &keys)
{
    const QString path = u"/p/alembic.ini"_s;
    const auto settings =
        scripts::parseConfigIni("[alembic]\nscript_location = mig\n" + keys, path);
    if (!settings)
        return std::unexpected(settings.error());
    return scripts::alembicConfig(*settings, path);
}

} // namespace

class TestConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }
    void nativeDefaults();
    void nativeKeys();
    void nativeWarning_data();
    void nativeWarning();
    void nativeError_data();
    void nativeError();
    void variables();
    void variablesFromDotEnv();
    void variableNotSet();
    void iniLocations_data();
    void iniLocations();
    void iniValue_data();
    void iniValue();
    void iniError_data();
    void iniError();
    void iniKeys();
    void interpolationEnds();
    void pyproject();
    void iniWinsOverPyproject();
    void envHints_data();
    void envHints();
    void envHintsReachTheConfig();
    void findsTheNearestProject();
    void findsNoProject();
    void preference();

private:
    QString in(const QString &name) const { return m_directory->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestConfig::nativeDefaults()
{
    const auto config = scripts::parseConfigToml("", u"/srv/shop/stemma.toml"_s);
    QVERIFY(config);
    QVERIFY(config->kind == scripts::ProjectKind::Native);
    QCOMPARE(config->root, u"/srv/shop"_s);
    QCOMPARE(config->file, u"/srv/shop/stemma.toml"_s);
    QCOMPARE(config->name, u"shop"_s);
    QCOMPARE(config->locations, QStringList({u"/srv/shop/migrations"_s}));
    QCOMPARE(config->versionTable, u"alembic_version"_s);
    QVERIFY(config->idStyle == scripts::IdStyle::Date);
    QVERIFY(!config->lockTimeout);
    QCOMPARE(config->warnings, QStringList());
}

void TestConfig::nativeKeys()
{
    const auto config = scripts::parseConfigToml(R"(
name = "Shop"
scripts = ["core", "/abs/plugins", "../other"]
recursive = true
revision_ids = "random"
version_table = "versions"
version_table_schema = "meta"
database = "sqlite:a.db"
environment = "staging"
lock_timeout = "5s"
statement_timeout = "0"
lock_retries = 2
runner_wait = "2min"
[credentials.amazon]
table = "credentials"
columns = ["client_id"]
)",
                                                 u"/srv/shop/stemma.toml"_s);
    QVERIFY2(config, config ? "" : qPrintable(config.error().message));
    QCOMPARE(config->name, u"Shop"_s);
    QCOMPARE(config->locations,
             QStringList({u"/srv/shop/core"_s, u"/abs/plugins"_s, u"/srv/other"_s}));
    QVERIFY(config->recursive);
    QVERIFY(config->idStyle == scripts::IdStyle::Random);
    QCOMPARE(config->versionTable, u"versions"_s);
    QCOMPARE(config->versionTableSchema, u"meta"_s);
    QCOMPARE(config->database, u"sqlite:a.db"_s);
    QCOMPARE(config->environment, u"staging"_s);
    QVERIFY(config->lockTimeout == 5s);
    QVERIFY(config->statementTimeout == 0s);
    QCOMPARE(config->lockRetries, 2);
    QVERIFY(config->runnerWait == 2min);
    QCOMPARE(config->warnings, QStringList());
}

void TestConfig::nativeWarning_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("near a key") << QByteArray("\nversion_tabel = \"x\"") << u"'version_table'"_s;
    QTest::newRow("near none") << QByteArray("\ncolour = \"red\"") << u"'colour'"_s;
    QTest::newRow("unknown table") << QByteArray("\n[lints]\nx = 1") << u"'lints'"_s;
}

void TestConfig::nativeWarning()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, words);
    const auto config = scripts::parseConfigToml(text, u"/p/stemma.toml"_s);
    QVERIFY(config);
    QCOMPARE(config->warnings.size(), 1);
    QVERIFY2(config->warnings.first().contains(words), qPrintable(config->warnings.first()));
    QVERIFY(config->warnings.first().startsWith("stemma.toml:2"_L1));
}

void TestConfig::nativeError_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const char *text, int line) {
        QTest::newRow(name) << QByteArray(text) << line;
    };
    row("syntax", "name = \"a\"\nscripts =\n", 2);
    row("not UTF-8", "name = \"\xFF\"", 1);
    row("key twice", "name = \"a\"\nname = \"b\"\n", 2);
    row("name is a number", "name = 1", 1);
    row("scripts is empty", "scripts = []", 1);
    row("scripts is nothing", "scripts = \"\"", 1);
    row("scripts mixed", "scripts = [\"a\", 1]", 1);
    row("recursive", "\nrecursive = \"yes\"", 2);
    row("revision_ids", "revision_ids = \"serial\"", 1);
    row("version_table empty", "version_table = \"\"", 1);
    row("environment", "environment = \"prod\"", 1);
    row("lock_timeout", "lock_timeout = 5", 1);
    row("statement_timeout", "statement_timeout = \"soon\"", 1);
    row("lock_retries", "lock_retries = -1", 1);
    row("runner_wait", "runner_wait = true", 1);
    row("credentials", "credentials = 1", 1);
}

void TestConfig::nativeError()
{
    QFETCH(QByteArray, text);
    const auto config = scripts::parseConfigToml(text, u"/p/stemma.toml"_s);
    QVERIFY(!config);
    QCOMPARE(config.error().code, base::ErrorCode::BadConfig);
    QCOMPARE(config.error().file, u"/p/stemma.toml"_s);
    QTEST(config.error().line, "line");
}

void TestConfig::variables()
{
    qputenv("STEMMA_TEST_HOST", "db1");
    write(in(u"stemma.toml"_s), "database = \"postgresql://${STEMMA_TEST_HOST}:5432/$x\"");
    const auto config = scripts::readConfig(in(u"stemma.toml"_s));
    qunsetenv("STEMMA_TEST_HOST");
    QVERIFY(config);
    QCOMPARE(config->database, u"postgresql://db1:5432/$x"_s);
}

void TestConfig::variablesFromDotEnv()
{
    qputenv("STEMMA_TEST_HOST", "db1");
    write(in(u".env"_s), "STEMMA_TEST_HOST=other\nSTEMMA_TEST_NAME=shop\n");
    write(in(u"stemma.toml"_s),
          "database = \"postgresql://${STEMMA_TEST_HOST}/${STEMMA_TEST_NAME}\"");
    const auto config = scripts::readConfig(in(u"stemma.toml"_s));
    qunsetenv("STEMMA_TEST_HOST");
    QVERIFY(config);
    QCOMPARE(config->database, u"postgresql://db1/shop"_s);
}

void TestConfig::variableNotSet()
{
    write(in(u"stemma.toml"_s), "database = \"postgresql://${STEMMA_TEST_NOT_SET}/x\"");
    const auto config = scripts::readConfig(in(u"stemma.toml"_s));
    QVERIFY(config);
    QCOMPARE(config->database, QString());
    QCOMPARE(config->warnings.size(), 1);
    QVERIFY(config->warnings.first().contains("STEMMA_TEST_NOT_SET"_L1));
}

void TestConfig::iniLocations_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<QStringList>("locations");
    QTest::addColumn<int>("warnings");
    const QStringList two{u"/p/a"_s, u"/x/b"_s};
    QTest::newRow("default") << QByteArray() << QStringList{u"/p/mig/versions"_s} << 0;
    QTest::newRow("empty") << QByteArray("version_locations =\n")
                           << QStringList{u"/p/mig/versions"_s} << 0;
    QTest::newRow("legacy blank") << QByteArray("version_locations = a /x/b\n") << two << 1;
    QTest::newRow("legacy comma") << QByteArray("version_locations = a, /x/b\n") << two << 1;
    QTest::newRow("legacy key") << QByteArray(
                                       "version_locations = a:/x/b\nversion_path_separator = :\n")
                                << two << 1;
    QTest::newRow("os") << QByteArray("path_separator = os\nversion_locations = a:/x/b\n") << two
                        << 0;
    QTest::newRow("semicolon") << QByteArray("path_separator = ;\nversion_locations = a;/x/b\n")
                               << two << 0;
    QTest::newRow("space") << QByteArray("path_separator=space\nversion_locations=a  /x/b\n") << two
                           << 0;
    QTest::newRow("newline")
        << QByteArray("path_separator = newline\nversion_locations =\n  a\n  # c\n  /x/b\n") << two
        << 0;
    QTest::newRow("newline keeps blanks")
        << QByteArray("path_separator = newline\nversion_locations =\n  a b\n")
        << QStringList{u"/p/a b"_s} << 0;
    QTest::newRow("new key wins") << QByteArray("path_separator = ;\nversion_path_separator = :\n"
                                                "version_locations = a;/x/b\n")
                                  << two << 0;
    QTest::newRow("here") << QByteArray(
                                 "path_separator = os\nversion_locations = %(here)s/a:/x/b\n")
                          << two << 0;
}

void TestConfig::iniLocations()
{
    QFETCH(QByteArray, keys);
    const auto config = fromIni(keys);
    QVERIFY2(config, config ? "" : qPrintable(config.error().message));
    QTEST(config->locations, "locations");
    QTEST(int(config->warnings.size()), "warnings");
}

void TestConfig::iniValue_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<QString>("url");
    QTest::addColumn<int>("warnings");
    const auto row = [](const char *name, const char *keys, const QString &url, int warnings) {
        QTest::newRow(name) << QByteArray(keys) << url << warnings;
    };
    row("plain", "sqlalchemy.url = sqlite:///a.db", u"sqlite:///a.db"_s, 0);
    row("colon", "sqlalchemy.url: sqlite:///a.db", u"sqlite:///a.db"_s, 0);
    row("case of the key", "SQLAlchemy.URL = sqlite:///a.db", u"sqlite:///a.db"_s, 0);
    row("percent doubled", "sqlalchemy.url = x://u:a%%40b@h/d", u"x://u:a%40b@h/d"_s, 0);
    row("bare percent", "sqlalchemy.url = x://u:a%40b@h/d", u"x://u:a%40b@h/d"_s, 1);
    row("percent at the end", "sqlalchemy.url = x%", u"x%"_s, 1);
    row("here", "sqlalchemy.url = sqlite:///%(here)s/a.db", u"sqlite:////p/a.db"_s, 0);
    row("other key", "host = db1\nsqlalchemy.url = x://%(host)s/d", u"x://db1/d"_s, 0);
    row("default section", "sqlalchemy.url = x://%(host)s/d\n[DEFAULT]\nhost = db2", u"x://db2/d"_s,
        0);
    row("unknown name", "sqlalchemy.url = x%(nope)s", u"x%(nope)s"_s, 1);
    row("semicolon in a value", "sqlalchemy.url = x;y # z", u"x;y # z"_s, 0);
    row("Alembic's example", "sqlalchemy.url = driver://user:pass@localhost/dbname", QString(), 0);
    row("section again", "[loggers]\nformat = %(asctime)s\n[alembic]\nsqlalchemy.url = x", u"x"_s,
        0);
    row("key again", "sqlalchemy.url = y\nsqlalchemy.url = x", u"x"_s, 1);
}

void TestConfig::iniValue()
{
    QFETCH(QByteArray, keys);
    const auto config = fromIni(keys);
    QVERIFY2(config, config ? "" : qPrintable(config.error().message));
    QTEST(config->database, "url");
    QTEST(int(config->warnings.size()), "warnings");
}

void TestConfig::iniError_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *text, int line, const QString &words) {
        QTest::newRow(name) << QByteArray(text) << line << words;
    };
    const QString missing = u"No 'script_location' key found in configuration"_s;
    row("empty", "", 0, missing);
    row("other section", "[other]\nscript_location = a", 0, missing);
    row("no location", "[alembic]\nx = y", 0, missing);
    row("package", "[alembic]\nscript_location = pkg:mig", 2, u"Python package"_s);
    row("separator", "[alembic]\nscript_location = a\nversion_locations = a\npath_separator = |", 4,
        u"'|' is not a valid value for path_separator"_s);
    row("slug length", "[alembic]\nscript_location = a\ntruncate_slug_length = x", 3,
        u"truncate_slug_length"_s);
    row("no section", "a = b", 1, u"before the first section"_s);
    row("no delimiter", "[alembic]\nnothing", 2, u"key = value"_s);
    row("not UTF-8", "[alembic]\na = \xFF", 2, u"UTF-8"_s);
}

void TestConfig::iniError()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, words);
    const QString path = in(u"alembic.ini"_s);
    write(path, text);
    const auto config = scripts::readConfig(path);
    QVERIFY(!config);
    QCOMPARE(config.error().code, base::ErrorCode::BadConfig);
    QVERIFY2(config.error().message.contains(words), qPrintable(config.error().message));
    QCOMPARE(config.error().file, path);
    QTEST(config.error().line, "line");
}

void TestConfig::iniKeys()
{
    const auto config = fromIni("file_template = %%(year)d_%%(rev)s\ntruncate_slug_length = 10\n"
                                "timezone = UTC\nsourceless = true\n"
                                "recursive_version_locations = true\n");
    QVERIFY(config);
    QVERIFY(config->kind == scripts::ProjectKind::Alembic);
    QCOMPARE(config->root, u"/p"_s);
    QCOMPARE(config->scriptLocation, u"/p/mig"_s);
    QCOMPARE(config->fileTemplate, u"%(year)d_%(rev)s"_s);
    QCOMPARE(config->truncateSlugLength, 10);
    QCOMPARE(config->timezone, u"UTC"_s);
    QVERIFY(config->sourceless);
    QVERIFY(config->recursive);
    QVERIFY(!fromIni("recursive_version_locations = True\n")->recursive);
}

void TestConfig::interpolationEnds()
{
    // Each value names the next ten times: without a bound this would never end.
    QByteArray keys = "sqlalchemy.url = %(a)s\n";
    for (char name = 'a'; name < 'z'; ++name)
        keys += QByteArray(1, name) + " = " +
                QByteArray("%(_)s").replace('_', char(name + 1)).repeated(10) + '\n';
    QVERIFY(fromIni(keys));
    QVERIFY(fromIni("sqlalchemy.url = %(sqlalchemy.url)s"));
}

void TestConfig::pyproject()
{
    write(in(u"pyproject.toml"_s), R"([project]
name = "x"
[tool.alembic]
script_location = "%(here)s/mig"
version_locations = ["%(here)s/a", "b"]
recursive_version_locations = true
file_template = "%%(rev)s"
truncate_slug_length = 20
[[tool.alembic.post_write_hooks]]
name = "black"
)");
    const auto file = scripts::findProject(in({}));
    QVERIFY(file);
    const auto config = scripts::readConfig(*file);
    QVERIFY2(config, config ? "" : qPrintable(config.error().message));
    QCOMPARE(config->scriptLocation, in(u"mig"_s));
    QCOMPARE(config->locations, QStringList({in(u"a"_s), in(u"b"_s)}));
    QVERIFY(config->recursive);
    QCOMPARE(config->fileTemplate, u"%(rev)s"_s);
    QCOMPARE(config->truncateSlugLength, 20);
}

void TestConfig::iniWinsOverPyproject()
{
    write(in(u"pyproject.toml"_s),
          "[tool.alembic]\nscript_location = \"toml\"\ntimezone = \"UTC\"\n");
    write(in(u"alembic.ini"_s), "[alembic]\nscript_location = ini\n");
    for (const QString &file : {u"pyproject.toml"_s, u"alembic.ini"_s}) {
        const auto config = scripts::readConfig(in(file));
        QVERIFY(config);
        QCOMPARE(config->scriptLocation, in(u"ini"_s));
        QCOMPARE(config->timezone, u"UTC"_s);
    }
}

void TestConfig::envHints_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("schema");
    QTest::addColumn<QStringList>("computed");
    const QString none;
    QTest::newRow("none") << QByteArray("context.configure(url=url)") << none << none
                          << QStringList();
    QTest::newRow("both") << QByteArray("def f():\n    context.configure(\n        url=u(a, b),\n"
                                        "        version_table='v',\n"
                                        "        version_table_schema=\"s\",\n    )\n")
                          << u"v"_s << u"s"_s << QStringList();
    QTest::newRow("equal twice") << QByteArray("a.configure(version_table='v')\n"
                                               "b.configure(version_table='v')")
                                 << u"v"_s << none << QStringList();
    QTest::newRow("different") << QByteArray("a.configure(version_table='v')\n"
                                             "b.configure(version_table='w')")
                               << u"v"_s << none << QStringList{u"version_table"_s};
    QTest::newRow("computed") << QByteArray("context.configure(version_table=NAME)") << none << none
                              << QStringList{u"version_table"_s};
    QTest::newRow("inside another call")
        << QByteArray("context.configure(x=f(version_table='w'))") << none << none << QStringList();
    QTest::newRow("behind the call") << QByteArray("context.configure(x=1); f(version_table='w')")
                                     << none << none << QStringList();
    QTest::newRow("schema None") << QByteArray("context.configure(version_table_schema=None)")
                                 << none << none << QStringList();
    QTest::newRow("not Python") << QByteArray("context.configure('") << none << none
                                << QStringList();
}

void TestConfig::envHints()
{
    QFETCH(QByteArray, source);
    const scripts::EnvHints hints = scripts::readEnvHints(source);
    QTEST(hints.versionTable, "table");
    QTEST(hints.versionTableSchema, "schema");
    QTEST(hints.computed, "computed");
}

void TestConfig::envHintsReachTheConfig()
{
    write(in(u"alembic.ini"_s), "[alembic]\nscript_location = mig\n");
    write(in(u"mig/env.py"_s),
          "context.configure(version_table='v', version_table_schema=settings.schema)\n");
    const auto config = scripts::readConfig(in(u"alembic.ini"_s));
    QVERIFY(config);
    QCOMPARE(config->versionTable, u"v"_s);
    QCOMPARE(config->warnings.size(), 1);
    QVERIFY(config->warnings.first().contains("version_table_schema"_L1));
}

void TestConfig::findsTheNearestProject()
{
    write(in(u"stemma.toml"_s), "");
    write(in(u"inner/alembic.ini"_s), "[alembic]\n");
    write(in(u"inner/pkg/pyproject.toml"_s), "[tool.black]\n");
    QVERIFY(QDir().mkpath(in(u"inner/pkg/deep"_s)));
    QVERIFY(QDir().mkpath(in(u"side"_s)));
    QCOMPARE(*scripts::findProject(in(u"inner/pkg/deep"_s)), in(u"inner/alembic.ini"_s));
    QCOMPARE(*scripts::findProject(in(u"side"_s)), in(u"stemma.toml"_s));
}

void TestConfig::findsNoProject()
{
    const auto found = scripts::findProject(in({}));
    QVERIFY(!found);
    QCOMPARE(found.error().code, base::ErrorCode::ProjectNotFound);
    QVERIFY(found.error().message.contains(m_directory->path()));
    QVERIFY(!found.error().hint.isEmpty());
}

void TestConfig::preference()
{
    write(in(u"pyproject.toml"_s), "[tool.alembic]\nscript_location = \"x\"\n");
    QCOMPARE(*scripts::findProject(in({})), in(u"pyproject.toml"_s));
    write(in(u"alembic.ini"_s), "[alembic]\n");
    QCOMPARE(*scripts::findProject(in({})), in(u"alembic.ini"_s));
    write(in(u"stemma.toml"_s), "");
    QCOMPARE(*scripts::findProject(in({})), in(u"stemma.toml"_s));
}

QTEST_GUILESS_MAIN(TestConfig)
#include "tst_config.moc"
