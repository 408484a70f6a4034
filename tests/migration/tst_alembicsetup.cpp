#include "database/url.h"
#include "migration/alembic/interpreter.h"
#include "migration/alembic/urlhandover.h"
#include "scripts/config.h"
#include "scripts/urlhints.h"
#include "support/failuretext.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;

/// How Stemma finds out what an Alembic project needs before its Python is started.
class TestAlembicSetup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void hintsOfEnv_data();
    void hintsOfEnv();
    void handsTheUrlOver_data();
    void handsTheUrlOver();
    void fillsTheVariablesOfTheProject();
    void masksThePassword();
    void readsTheTable();
    void refusesAWrongTable_data();
    void refusesAWrongTable();
    void aTomlWithoutTheTableIsANativeProject();
    void looksForInterpreters();

private:
    void write(const QString &name, const QByteArray &text) const;
    void writePython(const QString &directory) const;
    [[nodiscard]] base::Result<scripts::ProjectConfig> config() const;

    std::unique_ptr<QTemporaryDir> m_place;
};

void TestAlembicSetup::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    write(u"alembic.ini"_s, "[alembic]\nscript_location = %(here)s/mig\n"
                            "sqlalchemy.url = postgresql+asyncpg://app@db1/shop\n");
    write(u"mig/env.py"_s, "from alembic import context\n");
    qunsetenv("DATABASE_URL");
    qunsetenv("VIRTUAL_ENV");
}

void TestAlembicSetup::write(const QString &name, const QByteArray &text) const
{
    const QString path = m_place->filePath(name);
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

/// An environment whose interpreter can be run.
void TestAlembicSetup::writePython(const QString &directory) const
{
    write(directory + "/bin/python"_L1, "#!/bin/sh\n");
    QVERIFY(QFile::setPermissions(m_place->filePath(directory + "/bin/python"_L1),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

base::Result<scripts::ProjectConfig> TestAlembicSetup::config() const
{
    auto file = scripts::findProject(m_place->path());
    if (!file)
        return base::failure(file.error());
    return scripts::readConfig(*file);
}

void TestAlembicSetup::hintsOfEnv_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("readsSetting");
    QTest::newRow("environ") << QByteArray("import os\nurl = os.environ['APP_DB_URL']\n")
                             << QStringList{u"APP_DB_URL"_s} << QStringList() << false;
    QTest::newRow("get and getenv")
        << QByteArray("url = (os.environ.get(\"MAIN_DSN\", '')\n       or getenv('DB_URI'))\n")
        << QStringList{u"MAIN_DSN"_s, u"DB_URI"_s} << QStringList() << false;
    QTest::newRow("parts are no URL")
        << QByteArray(
               "a = os.environ['DB_HOST'] + os.environ['DB_PASSWORD'] + os.environ['HOME']\n")
        << QStringList() << QStringList() << false;
    QTest::newRow("-x at once")
        << QByteArray("url = context.get_x_argument(as_dictionary=True).get('url')\n")
        << QStringList() << QStringList{u"url"_s} << false;
    QTest::newRow("-x by name") << QByteArray("cli = context.get_x_argument(as_dictionary=True)\n"
                                              "if cli['tenant']:\n    url = cli['db_url']\n")
                                << QStringList() << QStringList{u"db_url"_s} << false;
    QTest::newRow("the template") << QByteArray(
                                         "engine_from_config(config.get_section('alembic'))\n")
                                  << QStringList() << QStringList() << true;
    QTest::newRow("in a comment") << QByteArray("# os.environ['APP_DB_URL']\n") << QStringList()
                                  << QStringList() << false;
}

void TestAlembicSetup::hintsOfEnv()
{
    QFETCH(QByteArray, source);
    const scripts::UrlHints hints = scripts::readUrlHints(source);
    QTEST(hints.variables, "variables");
    QTEST(hints.arguments, "arguments");
    QTEST(hints.readsSetting, "readsSetting");
}

void TestAlembicSetup::handsTheUrlOver_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("setup");
    QTest::addColumn<QString>("handed");
    QTest::newRow("the driver of alembic.ini")
        << u"postgresql://ann:se%20cret@db2:5433/shop"_s << QByteArray()
        << u"postgresql+asyncpg://ann:se%20cret@db2:5433/shop"_s;
    QTest::newRow("a socket") << u"postgresql:///shop?host=/run/pg&port=5433"_s
                              << QByteArray("driver = \"psycopg2\"\n")
                              << u"postgresql+psycopg2:///shop?host=%2Frun%2Fpg&port=5433"_s;
    QTest::newRow("a parameter of libpq")
        << u"postgresql://db2/shop?sslmode=require"_s << QByteArray("driver = \"psycopg\"\n")
        << u"postgresql+psycopg://db2/shop?sslmode=require"_s;
    QTest::newRow("its name for asyncpg")
        << u"postgresql://db2/shop?sslmode=require"_s << QByteArray()
        << u"postgresql+asyncpg://db2/shop?ssl=require"_s;
    QTest::newRow("SQLite") << u"sqlite:/srv/a b.db"_s << QByteArray()
                            << u"sqlite:////srv/a b.db"_s;
}

void TestAlembicSetup::handsTheUrlOver()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, setup);
    QFETCH(QString, handed);
    write(u"stemma.toml"_s, "[alembic]\n" + setup);
    const auto read = config();
    VERIFY_RESULT(read);
    const auto parsed = database::parseUrl(url, u"/"_s);
    VERIFY_RESULT(parsed);
    const migration::UrlHandover handover(*read, *parsed);
    const QString marked = handover.fields().value("url"_L1).toString();
    QCOMPARE(QString::fromUtf8(handover.withPassword(marked.toUtf8())), handed);
    QCOMPARE(handover.fields().value("setting"_L1).toBool(), true);
}

void TestAlembicSetup::fillsTheVariablesOfTheProject()
{
    write(u".env"_s, "SHOP_DB=postgresql+psycopg://x@y/z\nOTHER=1\nREDIS_URL=redis://h\n");
    write(u"mig/env.py"_s, "import os\nurl = os.environ['STORE_URL']\n");
    const auto parsed = database::parseUrl(u"postgresql://db2/shop"_s, u"/"_s);
    VERIFY_RESULT(parsed);
    auto read = config();
    VERIFY_RESULT(read);
    QJsonObject environment =
        migration::UrlHandover(*read, *parsed).fields().value("environment"_L1).toObject();
    QCOMPARE(environment.keys(), (QStringList{u"DATABASE_URL"_s, u"SHOP_DB"_s,
                                              u"SQLALCHEMY_DATABASE_URI"_s, u"STORE_URL"_s}));
    QCOMPARE(environment.value("SHOP_DB"_L1).toString(), u"postgresql+psycopg://db2/shop"_s);
    QCOMPARE(environment.value("STORE_URL"_L1).toString(), u"postgresql+asyncpg://db2/shop"_s);

    write(u"stemma.toml"_s, "[alembic]\nurl = \"env:ONLY_THIS\"\n");
    read = config();
    VERIFY_RESULT(read);
    const migration::UrlHandover said(*read, *parsed);
    QCOMPARE(said.fields().value("environment"_L1).toObject().keys(), QStringList{u"ONLY_THIS"_s});
    QCOMPARE(said.fields().value("setting"_L1).toBool(), false);
    QCOMPARE(said.places(), u"ONLY_THIS"_s);

    write(u"stemma.toml"_s, "[alembic]\nurl = \"none\"\n");
    read = config();
    VERIFY_RESULT(read);
    const migration::UrlHandover none(*read, *parsed);
    QVERIFY(none.fields().value("environment"_L1).toObject().isEmpty());
    QVERIFY(none.places().isEmpty());
}

void TestAlembicSetup::masksThePassword()
{
    const auto read = config();
    VERIFY_RESULT(read);
    const auto parsed = database::parseUrl(u"postgresql://ann:p%40ss%2Fword@db2/shop"_s, u"/"_s);
    VERIFY_RESULT(parsed);
    const migration::UrlHandover handover(*read, *parsed);
    const QByteArray fields = QJsonDocument(handover.fields()).toJson();
    QVERIFY(!fields.contains("p%40ss") && !fields.contains("p@ss"));
    QVERIFY(handover.withPassword(fields).contains("p%40ss%2Fword"));
    QCOMPARE(handover.masked(u"it said p@ss/word and p%40ss%2Fword, twice"_s),
             u"it said *** and ***, twice"_s);
}

void TestAlembicSetup::readsTheTable()
{
    write(u"stemma.toml"_s, "name = \"shop\"\nenvironment = \"staging\"\nlock_timeout = \"5s\"\n"
                            "version_table = \"versions\"\n[alembic]\npython = \"env/bin/python\"\n"
                            "arguments = [\"tenant=main\"]\nstep_timeout = \"2min\"\n");
    const auto read = config();
    VERIFY_RESULT(read);
    QCOMPARE(read->kind, scripts::ProjectKind::Alembic);
    QCOMPARE(read->name, u"shop"_s);
    QCOMPARE(read->environment, u"staging"_s);
    QCOMPARE(read->versionTable, u"versions"_s);
    QCOMPARE(read->lockTimeout, std::chrono::milliseconds(5000));
    QCOMPARE(read->file, m_place->filePath(u"alembic.ini"_s));
    QVERIFY(read->alembic.has_value());
    QCOMPARE(read->alembic->python, m_place->filePath(u"env/bin/python"_s));
    QCOMPARE(read->alembic->arguments, QStringList{u"tenant=main"_s});
    QCOMPARE(read->alembic->stepTimeout, std::chrono::milliseconds(120'000));
    // Named by Alembic's own file it is the same project.
    const auto named = scripts::readConfig(m_place->filePath(u"alembic.ini"_s));
    VERIFY_RESULT(named);
    QCOMPARE(named->environment, u"staging"_s);
}

void TestAlembicSetup::refusesAWrongTable_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::newRow("an unknown key") << QByteArray("[alembic]\npyhton = \"x\"\n");
    QTest::newRow("a way that is none") << QByteArray("[alembic]\nurl = \"DATABASE_URL\"\n");
    QTest::newRow("a number") << QByteArray("[alembic]\npython = 3\n");
    QTest::newRow("no duration") << QByteArray("[alembic]\nstep_timeout = \"soon\"\n");
}

void TestAlembicSetup::refusesAWrongTable()
{
    QFETCH(QByteArray, table);
    write(u"stemma.toml"_s, table);
    const auto read = config();
    QVERIFY(!read);
    QCOMPARE(read.error().code, base::ErrorCode::BadConfig);
    QCOMPARE(read.error().line, 2);
}

void TestAlembicSetup::aTomlWithoutTheTableIsANativeProject()
{
    write(u"stemma.toml"_s, "scripts = \"sql\"\n");
    auto read = config();
    VERIFY_RESULT(read);
    QCOMPARE(read->kind, scripts::ProjectKind::Native);
    // One that says nothing of scripts would hide Alembic's revisions behind an empty project.
    write(u"stemma.toml"_s, "environment = \"development\"\n");
    read = config();
    QVERIFY(!read);
    QCOMPARE(read.error().code, base::ErrorCode::BadConfig);
    QVERIFY2(read.error().message.contains("alembic.ini"_L1) &&
                 read.error().message.contains("stemma.toml"_L1) &&
                 read.error().hint.contains("[alembic]"_L1),
             qPrintable(read.error().message + read.error().hint));
    write(u"migrations/r1_make.sql"_s, "-- Revision ID: r1\n-- migrate:up\n");
    read = config();
    VERIFY_RESULT(read);
    QCOMPARE(read->kind, scripts::ProjectKind::Native);
}

void TestAlembicSetup::looksForInterpreters()
{
    write(u".git/HEAD"_s, "");
    write(u"service/alembic.ini"_s, "[alembic]\nscript_location = %(here)s/mig\n");
    write(u"service/pyproject.toml"_s, "[tool.poetry]\nname = \"My Shop\"\n");
    writePython(u"service/venv"_s);
    writePython(u".venv"_s);
    writePython(u"active"_s);
    const QString service = m_place->filePath(u"service"_s);
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(service.toUtf8(), QCryptographicHash::Sha256)
                                .toBase64(QByteArray::Base64UrlEncoding)
                                .first(8));
    writePython(u"cache/virtualenvs/my_shop-%1-py3.11"_s.arg(hash));
    writePython(u"cache/virtualenvs/my_shop-XXXXXXXX-py3.11"_s);
    qputenv("POETRY_CACHE_DIR", m_place->filePath(u"cache"_s).toUtf8());
    qputenv("VIRTUAL_ENV", m_place->filePath(u"active"_s).toUtf8());
    const auto read = scripts::readConfig(m_place->filePath(u"service/alembic.ini"_s));
    VERIFY_RESULT(read);
    QStringList found;
    const auto interpreters = migration::interpretersFor(*read);
    for (const migration::Interpreter &interpreter : interpreters) {
        if (interpreter.path.startsWith(m_place->path()))
            found.append(QDir(m_place->path()).relativeFilePath(interpreter.path));
    }
    qunsetenv("VIRTUAL_ENV");
    qunsetenv("POETRY_CACHE_DIR");
    QCOMPARE(found, (QStringList{u"service/venv/bin/python"_s, u".venv/bin/python"_s,
                                 u"cache/virtualenvs/my_shop-%1-py3.11/bin/python"_s.arg(hash),
                                 u"active/bin/python"_s}));
}

QTEST_GUILESS_MAIN(TestAlembicSetup)
#include "tst_alembicsetup.moc"
