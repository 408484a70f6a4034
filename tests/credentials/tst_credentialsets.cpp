#include "credentials/credentialscase.h"

#include <QJsonObject>
#include <QTest>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;
using namespace testsupport;

/// Sets and keys that do not fit, and the whole way on SQLite.
class TestCredentialSets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusesWhatCannotBeWorkedOn_data();
    void refusesWhatCannotBeWorkedOn();
    void refusesKeysThatOthersMayRead();
    void keepsAnAuditOnTheHost();
    void refusesKeysThatAreNone();
    void namesTheSetsThereAre();
    void oneBadSetStopsNoOther();
    void anEmptySetIsDone();
    void sqliteFromPlaintextToTheNewKey();
    void aWrongRingIsMendedByTheOldKey();
    void sqliteKeepsBytesAsBytes();
    void aKeyInUseIsNotRetired();
    void keysRestInAVault();
    void aProfileThatOnlyReadsIsRefused();
    void aeadValuesAreReadByPython();
    void detectsTheDerivation();

private:
    std::unique_ptr<PostgresServer> m_server;
};

namespace {

const QString secret = u"a secret of the application"_s;
const QString oldSecret = u"the one before it"_s;

const QString plainTable =
    u"CREATE TABLE credentials (id integer PRIMARY KEY, client_id text, client_secret text, "
    "refresh_token text)"_s;

} // namespace

void TestCredentialSets::initTestCase()
{
    auto server = PostgresServer::start({});
    QVERIFY2(server, server ? "" : qPrintable(server.error()));
    m_server = *std::move(server);
}

void TestCredentialSets::refusesWhatCannotBeWorkedOn_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("words");

    const QString columns = u"client_secret text, refresh_token text"_s;
    QTest::newRow("no table") << u"SELECT 1"_s << u"which is not there"_s;
    QTest::newRow("no column") << u"CREATE TABLE credentials (id int PRIMARY KEY, client_id text)"_s
                               << u"has no column 'client_secret'"_s;
    QTest::newRow("no unique key")
        << u"CREATE TABLE credentials (id int, client_id text, %1)"_s.arg(columns)
        << u"no primary key"_s;
    QTest::newRow("a nullable unique key")
        << u"CREATE TABLE credentials (id int UNIQUE, client_id text, %1)"_s.arg(columns)
        << u"no primary key"_s;
    QTest::newRow("generated column") << u"CREATE TABLE credentials (id int PRIMARY KEY, client_id "
                                         u"text GENERATED ALWAYS AS ('x') "
                                         "STORED, %1)"_s.arg(columns)
                                      << u"generated"_s;
    QTest::newRow("too narrow")
        << u"CREATE TABLE credentials (id int PRIMARY KEY, client_id varchar(120), %1); INSERT "
           u"INTO "
           "credentials VALUES (1, repeat('x', 40), 'b', 'c')"_s.arg(columns)
        << u"takes 120 characters; an encrypted value of it has up to 140"_s;
    QTest::newRow("a view")
        << u"CREATE TABLE t (id int PRIMARY KEY, client_id text, %1); CREATE VIEW "
           "credentials AS SELECT * FROM t"_s.arg(columns)
        << u"is a view"_s;
    QTest::newRow("a number")
        << u"CREATE TABLE credentials (id int PRIMARY KEY, client_id int, %1)"_s.arg(columns)
        << u"has the type integer"_s;
}

void TestCredentialSets::refusesWhatCannotBeWorkedOn()
{
    QFETCH(QString, sql);
    QFETCH(QString, words);
    const CredentialsCase one;
    one.writeKeys({u"k"_s, secret});
    const QString name = m_server->createDatabase();
    QVERIFY(m_server->psql(name, sql).succeeded());
    const StemmaProgram stemma(one.project(), m_server->url(name));
    const Answer refused = stemma.json(one.credentials(u"encrypt"_s));
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.errorCode(), u"bad_set"_s);
    QVERIFY2(refused.errorMessage().contains(words), qPrintable(refused.errorMessage()));
    QCOMPARE(m_server->value(name, u"SELECT count(*) FROM pg_class WHERE relname LIKE "
                                   "'stemma_credential%'"_s),
             u"0"_s);
}

void TestCredentialSets::refusesKeysThatOthersMayRead()
{
    const CredentialsCase one;
    one.writeKeys({u"k"_s, secret});
    QVERIFY(sqliteExecute(one.project().sqliteFile(), plainTable));
    QFile::setPermissions(one.keysFile(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
    const StemmaProgram stemma(one.project(), one.project().sqliteUrl());
    const Answer refused = stemma.json(one.credentials(u"status"_s));
    QCOMPARE(refused.exitCode, 4);
    QVERIFY(refused.errorMessage().contains("can be read by others"_L1));
}

/// Beside the records in the database, on SQLite as on PostgreSQL.
void TestCredentialSets::keepsAnAuditOnTheHost()
{
    const CredentialsCase one;
    one.writeKeys({u"k"_s, secret});
    QVERIFY(sqliteExecute(one.project().sqliteFile(), plainTable));
    QVERIFY(sqliteExecute(one.project().sqliteFile(),
                          u"INSERT INTO credentials VALUES (1, 'marked-plaintext', 'b', NULL)"_s));
    const StemmaProgram stemma(one.project(), one.project().sqliteUrl());
    QCOMPARE(stemma.run(one.credentials(u"encrypt"_s)).exitCode, 0);
    const Answer verified = stemma.run(QStringList{u"-q"_s} + one.credentials(u"verify"_s));
    QCOMPARE(verified.exitCode, 0);
    QVERIFY2(verified.out.isEmpty(), verified.out.constData());

    const QString name = u".state/stemma/credential-audit.jsonl"_s;
    const QByteArrayList lines = one.project().read(name).trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.first().contains("\"kind\":\"encrypt\""), lines.first().constData());
    QVERIFY2(lines.first().contains("\"changed_values\":2"), lines.first().constData());
    QVERIFY2(lines.last().contains("\"outcome\":\"done\""), lines.last().constData());
    QVERIFY(!one.project().read(name).contains("marked") &&
            !one.project().read(name).contains(secret.toUtf8()));
    QVERIFY(stemma.run({u"doctor"_s}).out.contains("none changed"));
    // Who changes what was done is found out.
    one.project().write(
        name, one.project().read(name).replace("\"changed_values\":2", "\"changed_values\":0"));
    const Answer found = stemma.run({u"-q"_s, u"doctor"_s});
    QCOMPARE(found.exitCode, 3);
    QVERIFY2(found.out.contains("line 1 does not follow"), found.out.constData());
}

void TestCredentialSets::refusesKeysThatAreNone()
{
    const CredentialsCase one;
    QVERIFY(sqliteExecute(one.project().sqliteFile(), plainTable));
    const StemmaProgram stemma(one.project(), one.project().sqliteUrl());
    const auto refused = [&](const QByteArray &text) {
        one.project().write(u"keys.toml"_s, text);
        QFile::setPermissions(one.keysFile(), QFile::ReadOwner | QFile::WriteOwner);
        const Answer answer = stemma.json(one.credentials(u"status"_s));
        if (answer.all().contains("not-a-key"))
            return u"the secret was quoted"_s;
        return answer.errorCode();
    };
    QCOMPARE(refused("[[key]]\nid = \"k\"\nsecret = \"not-a-key\"\n"), u"bad_key"_s);
    QCOMPARE(stemma.json(one.credentials(u"status"_s))
                 .json()
                 .value("error"_L1)
                 .toObject()
                 .value("line"_L1)
                 .toInt(),
             3);
    QCOMPARE(refused("[[key]]\nid = \"k\"\nsecret = \"not-a-key\n"), u"bad_config"_s);
    QCOMPARE(refused("[[key]]\nid = \"k\"\n"), u"bad_config"_s);
    QCOMPARE(refused("[[key]]\nid = \"k\"\nsecret = \"not-a-key\"\nderive = \"rot13\"\n"),
             u"usage"_s);
    QCOMPARE(refused("[[key]]\nid = \"k\"\nsecret = \"not-a-key\"\nderive = \"pbkdf2\"\n"),
             u"usage"_s);
    QCOMPARE(refused(""), u"key_not_found"_s);
}

void TestCredentialSets::namesTheSetsThereAre()
{
    const CredentialsCase one;
    one.writeKeys({u"k"_s, secret});
    const StemmaProgram stemma(one.project(), one.project().sqliteUrl());
    const Answer answer = stemma.json({u"credentials"_s, u"status"_s, u"other"_s});
    QCOMPARE(answer.errorCode(), u"set_not_found"_s);
    QVERIFY(
        answer.json().value("error"_L1).toObject().value("hint"_L1).toString().contains("api"_L1));
    const Answer added = stemma.json({u"keys"_s, u"add"_s, u"other"_s, u"k2"_s, u"--from"_s,
                                      u"generate"_s, u"--keys-file"_s, one.keysFile()});
    QCOMPARE(added.errorCode(), u"set_not_found"_s);
}

void TestCredentialSets::oneBadSetStopsNoOther()
{
    const CredentialsCase one(u"[credentials.empty]\ntable = \"t\"\ncolumns = []\n"
                              "[credentials.odd]\ntable = \"t\"\ncolumns = [\"a\"]\n"
                              "format = \"rot13\"\n"_s);
    one.writeKeys({u"k"_s, secret});
    QVERIFY(sqliteExecute(one.project().sqliteFile(), plainTable));
    const StemmaProgram stemma(one.project(), one.project().sqliteUrl());
    const Answer status = stemma.json(one.credentials(u"status"_s));
    QVERIFY2(status.exitCode == 0, status.all().constData());
    QCOMPARE(stemma.json({u"upgrade"_s}).exitCode, 0);
    for (const QString &name : {u"empty"_s, u"odd"_s}) {
        const Answer refused = stemma.json({u"credentials"_s, u"status"_s, name});
        QCOMPARE(refused.errorCode(), u"bad_set"_s);
        QVERIFY(refused.json().value("error"_L1).toObject().value("line"_L1).toInt() > 1);
    }
    const Answer doctor = stemma.json({u"doctor"_s});
    QCOMPARE(doctor.exitCode, 3);
    QVERIFY2(doctor.out.contains("'empty' names no table, or no columns") &&
                 doctor.out.contains("unknown format 'rot13'"),
             doctor.out.constData());
}

void TestCredentialSets::anEmptySetIsDone()
{
    const CredentialsCase one;
    one.writeKeys({u"k"_s, secret});
    QVERIFY(sqliteExecute(one.project().sqliteFile(), plainTable));
    const StemmaProgram stemma(one.project(), one.project().sqliteUrl());
    for (const QString &verb : {u"encrypt"_s, u"rotate"_s, u"verify"_s, u"retry"_s}) {
        const Answer answer = stemma.json(one.credentials(verb));
        QVERIFY2(answer.exitCode == 0, answer.all().constData());
    }
    // Nothing was written: there is nothing to warn of.
    const Answer encrypted = stemma.run(one.credentials(u"encrypt"_s));
    QVERIFY2(!encrypted.out.contains("survives"), encrypted.all().constData());
}

void TestCredentialSets::sqliteFromPlaintextToTheNewKey()
{
    const CredentialsCase one;
    const QString file = one.project().sqliteFile();
    QVERIFY(sqliteExecute(file, plainTable));
    QVERIFY(sqliteExecute(file,
                          u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE "
                          "i < 3000) INSERT INTO credentials SELECT i, 'id-' || i, 'secret-' "
                          "|| i, NULL FROM n"_s));
    const StemmaProgram stemma(one.project(), one.project().sqliteUrl());
    one.writeKeys({u"old"_s, oldSecret});
    const Answer dry = stemma.json(one.credentials(u"encrypt"_s, {u"--dry-run"_s}));
    QVERIFY2(dry.exitCode == 0, dry.all().constData());
    QCOMPARE(dry.json().value("changed"_L1).toInt(-1), 0);
    QCOMPARE(dry.json().value("would_change"_L1).toInt(), 3000);
    QCOMPARE(sqliteValues(file, u"SELECT count(*) FROM credentials WHERE client_id LIKE 'id-%'"_s),
             QStringList{u"3000"_s});

    const Answer encrypted = stemma.json(one.credentials(u"encrypt"_s));
    QVERIFY2(encrypted.exitCode == 0, encrypted.all().constData());
    QCOMPARE(encrypted.json().value("changed_values"_L1).toInt(), 6000);
    one.writeKeys({u"new"_s, secret, u"old"_s, oldSecret});
    const Answer rotated = stemma.json(one.credentials(u"rotate"_s));
    QVERIFY2(rotated.exitCode == 0, rotated.all().constData());
    QCOMPARE(rotated.json().value("changed"_L1).toInt(), 3000);
    // As the values are now.
    const QJsonObject keys = rotated.json()
                                 .value("columns"_L1)
                                 .toObject()
                                 .value("client_id"_L1)
                                 .toObject()
                                 .value("keys"_L1)
                                 .toObject();
    QCOMPARE(keys.value("new"_L1).toInt(), 3000);
    QCOMPARE(keys.value("old"_L1).toInt(-1), 0);
    QVERIFY(rotated.json().value("done"_L1).toBool());
    QCOMPARE(stemma.json(one.credentials(u"verify"_s)).exitCode, 0);

    QByteArray lines;
    for (const QString &line :
         sqliteValues(file, u"SELECT id || '|' || client_id || '|' || client_secret FROM "
                            "credentials ORDER BY id"_s))
        lines += line.toUtf8() + '\n';
    const QByteArrayList texts = CredentialsCase::decryptedByPython(lines, secret);
    QCOMPARE(texts.size(), 3000);
    for (const QByteArray &line : texts) {
        const QByteArray id = line.split('|').first();
        QCOMPARE(line, id + "|id-" + id + "|secret-" + id);
    }
}

void TestCredentialSets::aWrongRingIsMendedByTheOldKey()
{
    const CredentialsCase one;
    const QString file = one.project().sqliteFile();
    QVERIFY(sqliteExecute(file, plainTable));
    QVERIFY(sqliteExecute(file,
                          u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE "
                          "i < 1000) INSERT INTO credentials SELECT i, 'id', 'secret', NULL FROM "
                          "n"_s));
    const StemmaProgram stemma(one.project(), one.project().sqliteUrl());
    one.writeKeys({u"old"_s, oldSecret});
    QCOMPARE(stemma.json(one.credentials(u"encrypt"_s)).exitCode, 0);
    one.writeKeys({u"new"_s, secret});
    const Answer aside = stemma.json(one.credentials(u"rotate"_s, {u"--accept-unreadable"_s}));
    QVERIFY2(aside.exitCode == 3, aside.all().constData());
    QCOMPARE(aside.json().value("quarantined"_L1).toInt(), 2000);

    // The job that wrote nothing is not the one that says which key the values are under.
    const Answer status = stemma.json(one.credentials(u"status"_s));
    QCOMPARE(status.errorCode(), u"wrong_key"_s);
    QVERIFY2(status.out.contains("under the key 'old'"), status.out.constData());

    // A transaction waits for the disk, and SQLite counts them in the head of the file.
    const auto transactions = [&file] {
        QFile database(file);
        return database.open(QFile::ReadOnly) && database.seek(24)
                   ? qFromBigEndian<quint32>(database.read(4).constData())
                   : 0;
    };
    one.writeKeys({u"new"_s, secret, u"old"_s, oldSecret});
    const quint32 before = transactions();
    const Answer retried = stemma.json(one.credentials(u"retry"_s));
    QVERIFY2(retried.exitCode == 0, retried.all().constData());
    QCOMPARE(retried.json().value("changed_values"_L1).toInt(), 2000);
    const quint32 needed = transactions() - before;
    QVERIFY2(needed > 0 && needed < 20, QByteArray::number(needed).constData());
    QCOMPARE(stemma.json(one.credentials(u"verify"_s)).exitCode, 0);
}

void TestCredentialSets::sqliteKeepsBytesAsBytes()
{
    const CredentialsCase one;
    const QString file = one.project().sqliteFile();
    QVERIFY(sqliteExecute(file,
                          u"CREATE TABLE credentials (a text NOT NULL, b blob NOT NULL, client_id "
                          "blob, client_secret text, refresh_token text, PRIMARY KEY (a, b)) "
                          "WITHOUT ROWID"_s));
    QVERIFY(sqliteExecute(file,
                          u"INSERT INTO credentials VALUES ('x', x'00ff', x'736563726574', 'ü', "
                          "''), ('x', x'01', NULL, 5, 'r')"_s));
    const StemmaProgram stemma(one.project(), one.project().sqliteUrl());
    one.writeKeys({u"k"_s, secret});
    const Answer encrypted = stemma.json(one.credentials(u"encrypt"_s));
    QVERIFY2(encrypted.exitCode == 0, encrypted.all().constData());
    QCOMPARE(sqliteValues(file, u"SELECT typeof(client_id) || typeof(client_secret) || "
                                "typeof(refresh_token) FROM credentials ORDER BY b"_s),
             (QStringList{u"blobtexttext"_s, u"nulltexttext"_s}));
    QCOMPARE(sqliteValues(file, u"SELECT refresh_token FROM credentials ORDER BY b"_s).first(),
             QString());
    QCOMPARE(stemma.json(one.credentials(u"verify"_s)).exitCode, 0);
}

void TestCredentialSets::aKeyInUseIsNotRetired()
{
    const CredentialsCase one;
    const QString file = one.project().sqliteFile();
    QVERIFY(sqliteExecute(file, plainTable));
    QVERIFY(sqliteExecute(file, u"INSERT INTO credentials VALUES (1, 'a', 'b', 'c')"_s));
    StemmaProgram stemma(one.project(), one.project().sqliteUrl());
    stemma.setEnvironment(u"STEMMA_VAULT"_s, u"file:"_s + one.project().file(u"vault"_s));
    stemma.setEnvironment(u"PASSPHRASE"_s, u"correct horse"_s);
    stemma.setEnvironment(u"OLD"_s, oldSecret);
    stemma.setEnvironment(u"NEW"_s, secret);
    const auto run = [&](const QStringList &arguments) {
        return stemma.json(QStringList{u"--passphrase-from"_s, u"env:PASSPHRASE"_s} + arguments);
    };
    const auto add = [&](const QString &id, const QString &from) {
        return run(
            {u"keys"_s, u"add"_s, u"api"_s, id, u"--from"_s, from, u"--derive"_s, u"sha256"_s});
    };
    const Answer added = add(u"old"_s, u"env:OLD"_s);
    QVERIFY2(added.exitCode == 0, added.all().constData());
    const Answer encrypted = run({u"credentials"_s, u"encrypt"_s, u"api"_s});
    QVERIFY2(encrypted.exitCode == 0, encrypted.all().constData());
    QCOMPARE(add(u"same"_s, u"env:OLD"_s).errorCode(), u"already_exists"_s);
    QCOMPARE(add(u"new"_s, u"env:NEW"_s).exitCode, 0);

    const Answer refused = run({u"keys"_s, u"retire"_s, u"api"_s, u"old"_s});
    QCOMPARE(refused.errorCode(), u"key_in_use"_s);
    QVERIFY(refused.errorMessage().startsWith("3 value"_L1));
    QCOMPARE(run({u"keys"_s, u"retire"_s, u"api"_s, u"new"_s}).errorCode(), u"refused"_s);
    QCOMPARE(run({u"credentials"_s, u"rotate"_s, u"api"_s}).exitCode, 0);
    const Answer retired = run({u"keys"_s, u"retire"_s, u"api"_s, u"old"_s});
    QVERIFY2(retired.exitCode == 0, retired.all().constData());
}

void TestCredentialSets::keysRestInAVault()
{
    const CredentialsCase one;
    StemmaProgram stemma(one.project(), one.project().sqliteUrl());
    const QString vault = one.project().file(u"vault"_s);
    stemma.setEnvironment(u"STEMMA_VAULT"_s, u"file:"_s + vault);
    stemma.setEnvironment(u"PASSPHRASE"_s, u"correct horse"_s);
    stemma.setEnvironment(u"SECRET"_s, secret);
    const QStringList unlock{u"--passphrase-from"_s, u"env:PASSPHRASE"_s};
    const Answer added =
        stemma.json(unlock + QStringList{u"keys"_s, u"add"_s, u"api"_s, u"k1"_s, u"--from"_s,
                                         u"env:SECRET"_s, u"--derive"_s, u"pbkdf2"_s, u"--salt"_s,
                                         u"hex:00ff"_s, u"--iterations"_s, u"1000"_s});
    QVERIFY2(added.exitCode == 0, added.all().constData());
    const Answer listed = stemma.json(unlock + QStringList{u"keys"_s, u"list"_s, u"api"_s});
    const QJsonObject key = listed.json().value("keys"_L1).toArray().first().toObject();
    QCOMPARE(key.value("state"_L1).toString(), u"primary"_s);
    QCOMPARE(key.value("derive"_L1).toString(), u"pbkdf2-sha256"_s);
    QCOMPARE(key.value("fingerprint"_L1), added.json().value("fingerprint"_L1));
    QFile file(vault);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.contains(secret.toUtf8()) && !bytes.contains(secret.toUtf8().toHex()));
    QVERIFY(!listed.all().contains(secret.toUtf8()));
}

void TestCredentialSets::aProfileThatOnlyReadsIsRefused()
{
    const CredentialsCase one;
    one.writeKeys({u"k"_s, secret});
    QVERIFY(sqliteExecute(one.project().sqliteFile(), plainTable));
    QVERIFY(sqliteExecute(one.project().sqliteFile(),
                          u"INSERT INTO credentials VALUES (1, 'a', 'b', 'c')"_s));
    StemmaProgram stemma(one.project(), QString());
    stemma.setEnvironment(u"STEMMA_VAULT"_s, u"file:"_s + one.project().file(u"vault"_s));
    stemma.setEnvironment(u"PASSPHRASE"_s, u"correct horse"_s);
    const QStringList unlock{u"--passphrase-from"_s, u"env:PASSPHRASE"_s};
    const Answer saved = stemma.json(
        unlock + QStringList{u"profile"_s, u"add"_s, u"ro"_s, u"--url"_s, one.project().sqliteUrl(),
                             u"--read-only"_s, u"--environment"_s, u"production"_s});
    QVERIFY2(saved.exitCode == 0, saved.all().constData());
    const QStringList profile = unlock + QStringList{u"-p"_s, u"ro"_s};
    for (const QString &verb : {u"encrypt"_s, u"rotate"_s, u"retry"_s}) {
        const Answer refused = stemma.json(profile + one.credentials(verb));
        QCOMPARE(refused.exitCode, 4);
        QVERIFY2(refused.errorMessage().contains("only reads"_L1), refused.all().constData());
    }
    const Answer looked = stemma.json(profile + one.credentials(u"status"_s));
    QVERIFY2(looked.exitCode == 0, looked.all().constData());
}

void TestCredentialSets::aeadValuesAreReadByPython()
{
    const CredentialsCase one(u"format = \"aead\"\n"_s);
    const QString name = m_server->createDatabase();
    QVERIFY(m_server
                ->psql(name, plainTable +
                                 u"; INSERT INTO credentials SELECT i, 'a' || i, 'b' || i, "
                                 "'c' || i FROM generate_series(1, 200) i"_s)
                .succeeded());
    one.writeKeys({u"k"_s, secret});
    const StemmaProgram stemma(one.project(), m_server->url(name));
    const Answer encrypted = stemma.json(one.credentials(u"encrypt"_s));
    QVERIFY2(encrypted.exitCode == 0, encrypted.all().constData());
    const Answer verified =
        stemma.json(one.credentials(u"verify"_s, {u"--app"_s, u"/usr/bin/python3"_s}));
    QVERIFY2(verified.exitCode == 0, verified.all().constData());
    QCOMPARE(verified.json().value("app"_L1).toObject().value("agreed"_L1).toInt(), 100);
    // A value that was moved to another row does not open there.
    QVERIFY(m_server
                ->psql(name,
                       u"UPDATE credentials SET client_id = (SELECT client_id FROM credentials "
                       "WHERE id = 1) WHERE id = 2"_s)
                .succeeded());
    const Answer moved = stemma.json(one.credentials(u"verify"_s));
    QCOMPARE(moved.exitCode, 3);
    QCOMPARE(moved.json()
                 .value("columns"_L1)
                 .toObject()
                 .value("client_id"_L1)
                 .toObject()
                 .value("unreadable"_L1)
                 .toInt(),
             1);
}

void TestCredentialSets::detectsTheDerivation()
{
    const CredentialsCase one;
    const QString file = one.project().sqliteFile();
    QVERIFY(sqliteExecute(file, plainTable));
    QVERIFY(sqliteExecute(file, u"INSERT INTO credentials VALUES (1, 'a', 'b', 'c')"_s));
    const StemmaProgram stemma(one.project(), one.project().sqliteUrl());
    one.writeKeys({u"k"_s, u"exactly-thirty-two-characters-ok"_s});
    QCOMPARE(stemma.json(one.credentials(u"encrypt"_s)).exitCode, 0);
    one.project().write(u"keys.toml"_s,
                        "[[key]]\nid = \"k\"\nsecret = "
                        "'exactly-thirty-two-characters-ok'\nderive = \"truncate\"\n");
    const Answer found = stemma.json(one.credentials(u"status"_s, {u"--detect"_s}));
    QVERIFY2(found.exitCode == 0, found.all().constData());
    QCOMPARE(found.json()
                 .value("detected"_L1)
                 .toArray()
                 .first()
                 .toObject()
                 .value("derive"_L1)
                 .toString(),
             u"sha256"_s);
}

QTEST_GUILESS_MAIN(TestCredentialSets)
#include "tst_credentialsets.moc"
