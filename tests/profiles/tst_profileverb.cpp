#include "cli/scratchproject.h"
#include "cli/stemmaprogram.h"
#include "profiles/keyring.h"
#include "support/postgresserver.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using testsupport::Answer;
using testsupport::PostgresServer;
using testsupport::ScratchProject;
using testsupport::StemmaProgram;

/// `stemma profile` and `-p`, as a person and a pipeline use them.
class TestProfileVerb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void savesShowsEditsAndRemoves();
    void forgetsThePasswordOfAnotherServer();
    void refusesAPasswordInTheUrl();
    void takesThePasswordInFourForms_data();
    void takesThePasswordInFourForms();
    void makesAVaultFileOnceForAll();
    void examinesTheVault();
    void saysHowToOpenTheVault();
    void refusesTheWrongPassphrase();
    void worksOnTheDatabaseOfTheProfile();
    void asksForTheNameOfProduction();
    void takesTheStricterEnvironment();
    void refusesToWriteThroughAReadOnlyProfile();
    void logsInWithTheSavedPassword();
    void namesTheCheckThatFailed();
    void claimsNothingThatIsNotKnown();
    void importsAndExports();
    void tellsTheLinesItPassedOver();
    void keepsProfilesInTheKeychain();
    void saysWhenThereIsNoKeychain();

private:
    [[nodiscard]] Answer run(const QStringList &arguments) const;
    [[nodiscard]] Answer json(const QStringList &arguments) const;
    void writeSecret(const QString &name, const QByteArray &text) const;

    std::unique_ptr<ScratchProject> m_project;
    std::unique_ptr<StemmaProgram> m_program;
};

void TestProfileVerb::init()
{
    m_project = std::make_unique<ScratchProject>();
    m_project->addChain(2);
    writeSecret(u"passphrase"_s, "open sesame\n");
    m_program = std::make_unique<StemmaProgram>(*m_project, QString());
    m_program->setEnvironment(u"HOME"_s, m_project->path());
    m_program->setEnvironment(u"XDG_CONFIG_HOME"_s, m_project->file(u"config"_s));
    m_program->setEnvironment(u"STEMMA_VAULT"_s, "file:"_L1 + m_project->file(u"vault"_s));
}

/// A file that only its owner may read.
void TestProfileVerb::writeSecret(const QString &name, const QByteArray &text) const
{
    m_project->write(name, text);
    QVERIFY(QFile::setPermissions(m_project->file(name), QFile::ReadOwner | QFile::WriteOwner));
}

/// With the passphrase of the vault.
Answer TestProfileVerb::run(const QStringList &arguments) const
{
    return m_program->run(
        QStringList{u"--passphrase-from"_s, "file:"_L1 + m_project->file(u"passphrase"_s)} +
        arguments);
}

Answer TestProfileVerb::json(const QStringList &arguments) const
{
    return run(QStringList{u"--json"_s} + arguments);
}

void TestProfileVerb::savesShowsEditsAndRemoves()
{
    m_program->setEnvironment(u"SHOP_WORD"_s, u"v3ry s3cret"_s);
    const Answer added =
        json({u"profile"_s, u"add"_s, u"shop"_s, u"--url"_s,
              u"postgresql+asyncpg://anna@db-17:5433/shop?sslmode=require"_s, u"--environment"_s,
              u"staging"_s, u"--role"_s, u"owner"_s, u"--lock-timeout"_s, u"5s"_s,
              u"--password-from"_s, u"env:SHOP_WORD"_s});
    QVERIFY2(added.exitCode == 0, added.all().constData());
    const QJsonObject profile = added.json().value(u"profile"_s).toObject();
    QCOMPARE(profile.value(u"url"_s).toString(),
             u"postgresql://anna@db-17:5433/shop?sslmode=require"_s);
    QCOMPARE(profile.value(u"lock_timeout_ms"_s).toInt(), 5000);
    QCOMPARE(profile.value(u"has_password"_s).toBool(), true);
    const QString id = profile.value(u"id"_s).toString();

    // The list needs no passphrase.
    const Answer list = m_program->json({u"profile"_s, u"list"_s});
    QVERIFY2(list.exitCode == 0, list.all().constData());
    const QJsonObject entry = list.json().value(u"profiles"_s).toArray().first().toObject();
    QCOMPARE(entry.value(u"name"_s).toString(), u"shop"_s);
    QCOMPARE(entry.value(u"environment"_s).toString(), u"staging"_s);

    const Answer edited = json({u"profile"_s, u"edit"_s, u"shop"_s, u"--name"_s, u"Shop"_s,
                                u"--role"_s, u""_s, u"--environment"_s, u"production"_s});
    QVERIFY2(edited.exitCode == 0, edited.all().constData());
    const Answer shown = json({u"profile"_s, u"show"_s, u"shop"_s});
    const QJsonObject after = shown.json().value(u"profile"_s).toObject();
    QCOMPARE(after.value(u"id"_s).toString(), id);
    QCOMPARE(after.value(u"name"_s).toString(), u"Shop"_s);
    QVERIFY(!after.contains(u"role"_s));
    QCOMPARE(after.value(u"lock_timeout_ms"_s).toInt(), 5000);
    QCOMPARE(after.value(u"has_password"_s).toBool(), true);
    for (const Answer &answer :
         {added, list, edited, shown, run({u"profile"_s, u"show"_s, u"shop"_s})})
        QVERIFY2(!answer.all().contains("v3ry"), answer.all().constData());
    for (const char *secret : {"v3ry s3cret", "anna", "db-17"})
        QCOMPARE(m_project->filesWith(secret), QStringList());

    const Answer unsure = run({u"profile"_s, u"remove"_s, u"shop"_s});
    QCOMPARE(unsure.exitCode, 4);
    const Answer removed = run({u"-y"_s, u"profile"_s, u"remove"_s, u"shop"_s});
    QVERIFY2(removed.exitCode == 0, removed.all().constData());
    QCOMPARE(json({u"profile"_s, u"show"_s, u"shop"_s}).errorCode(), u"profile_not_found"_s);
}

void TestProfileVerb::forgetsThePasswordOfAnotherServer()
{
    m_program->setEnvironment(u"SHOP_WORD"_s, u"v3ry s3cret"_s);
    QVERIFY(run({u"profile"_s, u"add"_s, u"shop"_s, u"--url"_s, u"postgresql://anna@db/shop"_s,
                 u"--password-from"_s, u"env:SHOP_WORD"_s})
                .exitCode == 0);
    const auto isKept = [this](const QString &url, const QStringList &more) {
        const Answer edited =
            json(QStringList{u"profile"_s, u"edit"_s, u"shop"_s, u"--url"_s, url} + more);
        return edited.json().value(u"profile"_s).toObject().value(u"has_password"_s).toBool();
    };
    QVERIFY(isKept(u"postgresql://anna@db/other?sslmode=require"_s, {}));
    const QStringList again{u"--password-from"_s, u"env:SHOP_WORD"_s};
    for (const QString &url :
         {u"postgresql://anna@evil.example/shop"_s, u"postgresql://anna@evil.example:5433/shop"_s,
          u"postgresql://bob@evil.example:5433/shop"_s,
          u"postgresql://bob@evil.example:5433/shop?hostaddr=10.0.0.1"_s}) {
        QVERIFY2(!isKept(url, {}), qPrintable(url));
        QVERIFY2(isKept(url, again), qPrintable(url));
    }
    const Answer told =
        run({u"profile"_s, u"edit"_s, u"shop"_s, u"--url"_s, u"postgresql://anna@db/shop"_s});
    QVERIFY2(told.err.contains("--password-from"), told.all().constData());
}

void TestProfileVerb::refusesAPasswordInTheUrl()
{
    const Answer refused = json(
        {u"profile"_s, u"add"_s, u"shop"_s, u"--url"_s, u"postgresql://anna:geheim@db/shop"_s});
    QCOMPARE(refused.exitCode, 4);
    QVERIFY(refused.errorMessage().contains("argument lists"_L1));
    QVERIFY2(!refused.all().contains("geheim"), refused.all().constData());
    QVERIFY(!QFile::exists(m_project->file(u"vault"_s)));
}

void TestProfileVerb::takesThePasswordInFourForms_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("variable") << u"env:SHOP_WORD"_s << 0;
    QTest::newRow("file") << u"file:word"_s << 0;
    QTest::newRow("descriptor") << u"fd:0"_s << 0;
    QTest::newRow("prompt without a terminal") << u"prompt"_s << 4;
    QTest::newRow("missing variable") << u"env:NOBODY_SET_THIS"_s << 2;
    QTest::newRow("missing file") << u"file:/nowhere"_s << 1;
    QTest::newRow("the password itself") << u"geheim"_s << 2;
}

void TestProfileVerb::takesThePasswordInFourForms()
{
    QFETCH(QString, source);
    QFETCH(int, exitCode);
    if (source == "file:word"_L1) {
        writeSecret(u"word"_s, "a word\r\n");
        source = "file:"_L1 + m_project->file(u"word"_s);
    }
    m_program->setEnvironment(u"SHOP_WORD"_s, u"a word"_s);
    const auto process = m_program->start(
        {u"--json"_s, u"--passphrase-from"_s, "file:"_L1 + m_project->file(u"passphrase"_s),
         u"profile"_s, u"add"_s, u"shop"_s, u"--url"_s, u"postgresql://anna@db/shop"_s,
         u"--password-from"_s, source});
    process->write("a word\n");
    process->waitForBytesWritten();
    process->closeWriteChannel();
    QVERIFY(process->waitForFinished());
    const QByteArray output = process->readAllStandardOutput() + process->readAllStandardError();
    QVERIFY2(process->exitCode() == exitCode, output.constData());
    QVERIFY2(!output.contains("geheim"), output.constData());
    if (exitCode == 0) {
        QVERIFY(json({u"profile"_s, u"show"_s, u"shop"_s})
                    .json()
                    .value(u"profile"_s)
                    .toObject()
                    .value(u"has_password"_s)
                    .toBool());
    }
}

void TestProfileVerb::makesAVaultFileOnceForAll()
{
    std::vector<std::unique_ptr<QProcess>> programs;
    constexpr int count = 3;
    for (int i = 0; i < count; ++i) {
        programs.push_back(m_program->start(
            {u"--passphrase-from"_s, "file:"_L1 + m_project->file(u"passphrase"_s), u"profile"_s,
             u"add"_s, u"p%1"_s.arg(i), u"--url"_s, u"sqlite:a.db"_s}));
    }
    for (const auto &program : programs) {
        QVERIFY(program->waitForFinished());
        QVERIFY2(program->exitCode() == 0, program->readAllStandardError().constData());
    }
    const Answer list = m_program->json({u"profile"_s, u"list"_s});
    QCOMPARE(list.json().value(u"profiles"_s).toArray().size(), count);
}

void TestProfileVerb::examinesTheVault()
{
    const auto vaultIsGood = [](const Answer &doctor) {
        const QJsonArray items = doctor.json().value(u"checks"_s).toArray();
        return items.at(1).toObject().value(u"ok"_s).toBool();
    };
    // The file that STEMMA_VAULT names is not there.
    QVERIFY(!vaultIsGood(json({u"doctor"_s})));
    QVERIFY(run({u"profile"_s, u"add"_s, u"a"_s, u"--url"_s, u"sqlite:a.db"_s}).exitCode == 0);
    QVERIFY(vaultIsGood(json({u"doctor"_s})));
    QVERIFY(vaultIsGood(m_program->json({u"doctor"_s}))); // Locked, and nobody asked to open it.
    m_project->write(u"passphrase"_s, "open barley");
    QVERIFY(!vaultIsGood(json({u"doctor"_s})));
    m_program->setEnvironment(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
    QVERIFY(!vaultIsGood(json({u"--vault"_s, u"keychain"_s, u"doctor"_s})));
}

void TestProfileVerb::saysHowToOpenTheVault()
{
    QVERIFY(run({u"profile"_s, u"add"_s, u"a"_s, u"--url"_s, u"sqlite:a.db"_s}).exitCode == 0);
    const Answer locked = m_program->json({u"-p"_s, u"a"_s, u"current"_s});
    QCOMPARE(locked.errorCode(), u"vault_locked"_s);
    QVERIFY(locked.out.contains("--passphrase-from"));
}

void TestProfileVerb::refusesTheWrongPassphrase()
{
    QVERIFY(run({u"profile"_s, u"add"_s, u"a"_s, u"--url"_s, u"sqlite:a.db"_s}).exitCode == 0);
    m_project->write(u"passphrase"_s, "open barley");
    const Answer wrong = json({u"profile"_s, u"show"_s, u"a"_s});
    QCOMPARE(wrong.errorCode(), u"vault_denied"_s);
    QVERIFY2(!wrong.all().contains("barley"), wrong.all().constData());
}

void TestProfileVerb::worksOnTheDatabaseOfTheProfile()
{
    const QString elsewhere = QDir::tempPath();
    QVERIFY(run({u"profile"_s, u"add"_s, u"app"_s, u"--url"_s, m_project->sqliteUrl(),
                 u"--project"_s, m_project->path()})
                .exitCode == 0);
    // From anywhere: the profile knows the project.
    const testsupport::Finished upgraded = testsupport::runProgram(
        u"env"_s, {u"-C"_s, elsewhere, "STEMMA_VAULT=file:"_L1 + m_project->file(u"vault"_s),
                   StemmaProgram::path(), u"--passphrase-from"_s,
                   "file:"_L1 + m_project->file(u"passphrase"_s), u"-p"_s, u"app"_s, u"upgrade"_s});
    QVERIFY2(upgraded.succeeded(), upgraded.errors.constData());
    const Answer current = json({u"-p"_s, u"app"_s, u"current"_s});
    QCOMPARE(testsupport::strings(current.json().value(u"rows"_s)),
             QStringList{testsupport::chainId(2)});
    QCOMPARE(json({u"-p"_s, u"app"_s, u"profile"_s, u"test"_s, u"app"_s}).exitCode, 0);
}

void TestProfileVerb::asksForTheNameOfProduction()
{
    QVERIFY(run({u"profile"_s, u"add"_s, u"live shop"_s, u"--url"_s, m_project->sqliteUrl(),
                 u"--environment"_s, u"production"_s})
                .exitCode == 0);
    const Answer refused = json({u"-y"_s, u"-p"_s, u"live shop"_s, u"upgrade"_s});
    QCOMPARE(refused.exitCode, 4);
    QVERIFY(refused.errorMessage().contains("live shop"_L1));
    QCOMPARE(run({u"-p"_s, u"live shop"_s, u"upgrade"_s, u"--confirm"_s, u"live"_s}).exitCode, 4);
    const Answer agreed =
        run({u"-p"_s, u"live shop"_s, u"upgrade"_s, u"--confirm"_s, u"live shop"_s});
    QVERIFY2(agreed.exitCode == 0, agreed.all().constData());
    const Answer reset = json({u"-y"_s, u"-p"_s, u"live shop"_s, u"reset"_s});
    QVERIFY2(reset.errorMessage().contains("'live shop' says"_L1), reset.all().constData());
}

void TestProfileVerb::takesTheStricterEnvironment()
{
    m_project = std::make_unique<ScratchProject>(u"environment = \"production\""_s);
    m_project->addChain(1);
    writeSecret(u"passphrase"_s, "open sesame\n");
    m_program = std::make_unique<StemmaProgram>(*m_project, QString());
    m_program->setEnvironment(u"STEMMA_VAULT"_s, "file:"_L1 + m_project->file(u"vault"_s));
    QVERIFY(run({u"profile"_s, u"add"_s, u"mine"_s, u"--url"_s, m_project->sqliteUrl(),
                 u"--environment"_s, u"development"_s})
                .exitCode == 0);
    QCOMPARE(run({u"-y"_s, u"-p"_s, u"mine"_s, u"upgrade"_s}).exitCode, 4);
    QCOMPARE(run({u"-p"_s, u"mine"_s, u"upgrade"_s, u"--confirm"_s, u"mine"_s}).exitCode, 0);
}

void TestProfileVerb::refusesToWriteThroughAReadOnlyProfile()
{
    QVERIFY(StemmaProgram(*m_project, m_project->sqliteUrl()).run({u"upgrade"_s}).exitCode == 0);
    QVERIFY(run({u"profile"_s, u"add"_s, u"support"_s, u"--url"_s, m_project->sqliteUrl(),
                 u"--read-only"_s})
                .exitCode == 0);
    for (const QStringList &command :
         {QStringList{u"downgrade"_s, u"base"_s}, QStringList{u"upgrade"_s},
          QStringList{u"stamp"_s, u"base"_s}, QStringList{u"-y"_s, u"reset"_s}}) {
        const Answer refused = json(QStringList{u"-p"_s, u"support"_s} + command);
        QVERIFY2(refused.exitCode == 4, refused.all().constData());
        QVERIFY2(refused.errorMessage().contains("only reads"_L1), refused.all().constData());
    }
    QCOMPARE(json({u"-p"_s, u"support"_s, u"check"_s}).exitCode, 0);
}

void TestProfileVerb::logsInWithTheSavedPassword()
{
    const auto server = PostgresServer::start({.tcp = true});
    QVERIFY2(server, server ? "" : qPrintable(server.error()));
    const QString database = (*server)->createDatabase();
    QVERIFY((*server)
                ->psql(database, u"CREATE ROLE anna LOGIN PASSWORD 'v3ry s3cret'; CREATE ROLE "
                                 "owner_role; GRANT owner_role TO anna; GRANT ALL ON SCHEMA public "
                                 "TO owner_role"_s)
                .succeeded());
    m_program->setEnvironment(u"SHOP_WORD"_s, u"v3ry s3cret"_s);
    const QString url = (*server)->tcpUrl(database, u"anna"_s);
    QVERIFY(run({u"profile"_s, u"add"_s, u"shop"_s, u"--url"_s, url, u"--password-from"_s,
                 u"env:SHOP_WORD"_s, u"--role"_s, u"owner_role"_s})
                .exitCode == 0);
    const Answer tested = json({u"profile"_s, u"test"_s, u"shop"_s});
    QVERIFY2(tested.exitCode == 0, tested.all().constData());
    QVERIFY(tested.json().value(u"server"_s).toString().startsWith("PostgreSQL"_L1));
    const Answer upgraded = run({u"-p"_s, u"shop"_s, u"upgrade"_s});
    QVERIFY2(upgraded.exitCode == 0, upgraded.all().constData());
    QVERIFY2(!upgraded.all().contains("v3ry"), upgraded.all().constData());
    // The role of the profile made the tables.
    QCOMPARE(
        (*server)->value(database, u"SELECT tableowner FROM pg_tables WHERE tablename = 't_01'"_s),
        u"owner_role"_s);
}

void TestProfileVerb::namesTheCheckThatFailed()
{
    const auto server = PostgresServer::start({.tcp = true});
    QVERIFY2(server, server ? "" : qPrintable(server.error()));
    const QString database = (*server)->createDatabase();
    QVERIFY((*server)->psql(database, u"CREATE ROLE anna LOGIN PASSWORD 'right'"_s).succeeded());
    m_program->setEnvironment(u"RIGHT"_s, u"right"_s);
    m_program->setEnvironment(u"WRONG"_s, u"wrong"_s);
    const QString port = QString::number((*server)->port());
    const auto failed = [this](const QString &name, const QString &url, const QString &word) {
        if (run({u"profile"_s, u"add"_s, name, u"--url"_s, url, u"--password-from"_s,
                 "env:"_L1 + word})
                .exitCode != 0) {
            return u"not saved"_s;
        }
        const Answer answer = json({u"profile"_s, u"test"_s, name});
        for (const QJsonValue &value : answer.json().value(u"checks"_s).toArray()) {
            if (value.toObject().value(u"outcome"_s).toString() == "failed"_L1)
                return value.toObject().value(u"check"_s).toString();
        }
        return u"nothing"_s;
    };
    const QString right = "postgresql://anna@127.0.0.1:"_L1 + port + u'/' + database;
    QCOMPARE(failed(u"1"_s, right, u"RIGHT"_s), u"nothing"_s);
    QCOMPARE(failed(u"2"_s, u"postgresql://anna@nowhere.invalid/x"_s, u"RIGHT"_s), u"resolve"_s);
    QCOMPARE(failed(u"3"_s, u"postgresql://anna@127.0.0.1:1/x"_s, u"RIGHT"_s), u"port"_s);
    QCOMPARE(failed(u"4"_s, right + u"?sslmode=require"_s, u"RIGHT"_s), u"tls"_s);
    QCOMPARE(failed(u"5"_s, right, u"WRONG"_s), u"login"_s);
    QCOMPARE(failed(u"6"_s, right + u"_gone"_s, u"RIGHT"_s), u"database"_s);
    QCOMPARE(failed(u"7"_s, u"sqlite:/nowhere/app.db"_s, u"RIGHT"_s), u"file"_s);
    QCOMPARE(failed(u"8"_s, "sqlite:"_L1 + m_project->file(u"stemma.toml"_s), u"RIGHT"_s),
             u"database"_s);
}

/// The server has no TLS: a wrong password must not hide that behind "in order".
void TestProfileVerb::claimsNothingThatIsNotKnown()
{
    const auto server = PostgresServer::start({.tcp = true});
    QVERIFY2(server, server ? "" : qPrintable(server.error()));
    const QString database = (*server)->createDatabase();
    QVERIFY((*server)->psql(database, u"CREATE ROLE anna LOGIN PASSWORD 'right'"_s).succeeded());
    m_program->setEnvironment(u"WRONG"_s, u"wrong"_s);
    QVERIFY(run({u"profile"_s, u"add"_s, u"shop"_s, u"--url"_s,
                 (*server)->tcpUrl(database, u"anna"_s), u"--password-from"_s, u"env:WRONG"_s})
                .exitCode == 0);
    const Answer tested = json({u"profile"_s, u"test"_s, u"shop"_s});
    QHash<QString, QString> outcomes;
    for (const QJsonValue &value : tested.json().value(u"checks"_s).toArray()) {
        const QJsonObject check = value.toObject();
        outcomes.insert(check.value(u"check"_s).toString(), check.value(u"outcome"_s).toString());
    }
    QCOMPARE(outcomes.value(u"port"_s), u"passed"_s);
    QCOMPARE(outcomes.value(u"tls"_s), u"skipped"_s);
    QCOMPARE(outcomes.value(u"login"_s), u"failed"_s);
}

void TestProfileVerb::importsAndExports()
{
    m_project->write(u".pgpass"_s, "db1:5432:shop:anna:s3cret\n*:*:*:bob:x\n");
    m_project->write(u".env"_s, "DATABASE_URL=postgresql://u:geheim@h/d\n"
                                "a line of words\n"
                                "STAGING_DATABASE_URL=postgresql://u:geheim@s/d\nOTHER=1\n");
    m_project->write(u"pg_service.conf"_s, "[svc]\nhost=h\n");
    m_project->write(u"alembic.ini"_s,
                     "[alembic]\nsqlalchemy.url = sqlite:///old.db\n[two]\nsqlalchemy.url = "
                     "postgresql://a:geheim@b/c\n");
    const auto import = [this](const QString &name) {
        return testsupport::strings(
            json({u"profile"_s, u"import"_s, m_project->file(name)}).json().value(u"imported"_s));
    };
    const QString directory = m_project->path().section(u'/', -1);
    QCOMPARE(import(u".pgpass"_s), QStringList{u"shop@db1"_s});
    QCOMPARE(import(u".env"_s), QStringList({directory, u"staging"_s}));
    QCOMPARE(import(u"pg_service.conf"_s), QStringList{u"svc"_s});
    QCOMPARE(import(u"alembic.ini"_s), QStringList({directory + u" 2"_s, u"two"_s}));

    const QString file = m_project->file(u"export.json"_s);
    const Answer exported = run({u"profile"_s, u"export"_s, file});
    QVERIFY2(exported.exitCode == 0, exported.all().constData());
    const QByteArray text = m_project->read(u"export.json"_s);
    QVERIFY(text.contains("postgresql://u@s/d"));
    QVERIFY(!text.contains("geheim") && !text.contains("s3cret"));
    QCOMPARE(import(u"export.json"_s).size(), 6);
    QCOMPARE(json({u"profile"_s, u"import"_s, m_project->script(u"r01"_s)}).errorCode(),
             u"bad_config"_s);
}

void TestProfileVerb::tellsTheLinesItPassedOver()
{
    m_project->write(u"x.env"_s, "words\nA_URL=sqlite:a.db\n");
    const Answer imported = json({u"profile"_s, u"import"_s, m_project->file(u"x.env"_s)});
    QVERIFY2(imported.exitCode == 0, imported.all().constData());
    const QStringList passedOver = testsupport::strings(imported.json().value(u"passed_over"_s));
    QCOMPARE(passedOver.size(), 1);
    QVERIFY2(passedOver.first().contains("x.env:1:"_L1), qPrintable(passedOver.first()));
    const Answer gone = json({u"profile"_s, u"import"_s, u"/nonexist"_s});
    QCOMPARE(gone.errorCode(), u"file_unreadable"_s);
}

void TestProfileVerb::keepsProfilesInTheKeychain()
{
    testsupport::Keyring keyring;
    QVERIFY(keyring.start());
    const auto stemma = [&keyring](const QStringList &arguments) {
        QProcessEnvironment environment = keyring.environment();
        environment.insert(u"SHOP_WORD"_s, u"v3ry s3cret"_s);
        return testsupport::runProgram(StemmaProgram::path(), arguments, std::chrono::seconds(60),
                                       environment);
    };
    const auto added =
        stemma({u"profile"_s, u"add"_s, u"shop"_s, u"--url"_s, u"postgresql://anna@db-17/shop"_s,
                u"--password-from"_s, u"env:SHOP_WORD"_s});
    QVERIFY2(added.succeeded(), added.errors.constData());
    const auto edited =
        stemma({u"profile"_s, u"edit"_s, u"shop"_s, u"--environment"_s, u"production"_s});
    QVERIFY2(edited.succeeded(), edited.errors.constData());
    // Another process, another login.
    QVERIFY(keyring.restart());
    const auto shown = stemma({u"--json"_s, u"profile"_s, u"show"_s, u"shop"_s});
    QVERIFY2(shown.output.contains("\"has_password\":true"), shown.output.constData());
    QVERIFY(shown.output.contains("production"));
    for (const char *secret : {"v3ry s3cret", "anna", "db-17"})
        QCOMPARE(keyring.filesWith(secret), QStringList());

    QVERIFY(keyring.lock());
    const auto locked = stemma({u"--json"_s, u"profile"_s, u"show"_s, u"shop"_s});
    QCOMPARE(locked.exitCode, 1);
    QVERIFY2(locked.output.contains("vault_locked"), locked.output.constData());
    const auto listed = stemma({u"profile"_s, u"list"_s});
    QVERIFY2(listed.output.contains("shop"), listed.output.constData());

    QVERIFY(keyring.restart());
    const auto removed = stemma({u"-y"_s, u"profile"_s, u"remove"_s, u"shop"_s});
    QVERIFY2(removed.succeeded(), removed.errors.constData());
    QVERIFY(!stemma({u"profile"_s, u"show"_s, u"shop"_s}).succeeded());
}

void TestProfileVerb::saysWhenThereIsNoKeychain()
{
    m_program->setEnvironment(u"STEMMA_VAULT"_s, u"keychain"_s);
    m_program->setEnvironment(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
    const Answer refused = json({u"profile"_s, u"add"_s, u"a"_s, u"--url"_s, u"sqlite:a.db"_s});
    QCOMPARE(refused.errorCode(), u"vault_unavailable"_s);
    QVERIFY(refused.out.contains("--vault file:PATH"));
    QVERIFY(!QFile::exists(m_project->file(u"config/stemma/profiles.json"_s)));
    m_program->setEnvironment(u"STEMMA_VAULT"_s, u"somewhere"_s);
    QCOMPARE(m_program->run({u"profile"_s, u"list"_s}).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestProfileVerb)
#include "tst_profileverb.moc"
