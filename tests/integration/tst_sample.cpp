#include "cli/stemmaprogram.h"
#include "support/postgresserver.h"

#include <QTest>

#include <memory>

using namespace testsupport;
using namespace Qt::Literals::StringLiterals;

/// The sample project that ships in migrations/: up, down and up again on both engines, and each
/// revision's downgrade gives back exactly the schema that its upgrade found.
class TestSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void upDownUp_data();
    void upDownUp();
    void everyRevisionIsReversible_data();
    void everyRevisionIsReversible();
    void keepsTheRowsThatWereThere_data();
    void keepsTheRowsThatWereThere();
    void encryptsTheCredentials_data();
    void encryptsTheCredentials();

private:
    [[nodiscard]] QString catalog(const QString &database) const;

    std::unique_ptr<PostgresServer> m_server;
    ScratchProject m_place{};
};

namespace {

/// The revision that there is no way back from.
const QString encryption = u"20260215_0002"_s;

QString sampleProject()
{
    return QStringLiteral(STEMMA_SOURCE_DIR "/migrations");
}

} // namespace

void TestSample::initTestCase()
{
    auto server = PostgresServer::start({});
    QVERIFY2(server, server ? "" : qPrintable(server.error()));
    m_server = *std::move(server);
}

QString TestSample::catalog(const QString &database) const
{
    if (database.isEmpty())
        return sqliteCatalog(m_place.sqliteFile());
    QStringList kept;
    const QString dump =
        QString::fromUtf8(m_server
                              ->pgDump(database, {u"--schema-only"_s, u"--exclude-table=stemma_*"_s,
                                                  u"--exclude-table=alembic_version"_s})
                              .output);
    for (const QString &line : dump.split(u'\n')) {
        if (!line.contains("restrict "_L1))
            kept.append(line);
    }
    return kept.join(u'\n');
}

void TestSample::upDownUp_data()
{
    QTest::addColumn<bool>("postgres");
    QTest::newRow("SQLite") << false;
    QTest::newRow("PostgreSQL") << true;
}

void TestSample::upDownUp()
{
    QFETCH(bool, postgres);
    const QString database = postgres ? m_server->createDatabase() : QString();
    QFile::remove(m_place.sqliteFile());
    const StemmaProgram stemma(sampleProject(),
                               postgres ? m_server->url(database) : m_place.sqliteUrl());
    const auto run = [&](const QStringList &arguments) {
        const Answer answer = stemma.run(arguments);
        if (answer.exitCode != 0)
            qWarning("%s", answer.all().constData());
        return answer.exitCode;
    };

    QCOMPARE(run({u"upgrade"_s, u"head"_s}), 0);
    const QString first = catalog(database);
    for (const char *table : {"accounts", "credentials", "campaigns", "ad_groups", "keywords",
                              "search_terms", "daily_metrics"})
        QVERIFY2(first.contains(QLatin1StringView(table)), table);
    QCOMPARE(run({u"downgrade"_s, encryption}), 0);
    QVERIFY(!catalog(database).contains("reporting"_L1));
    QCOMPARE(run({u"upgrade"_s, u"heads"_s}), 0);
    QCOMPARE(catalog(database), first);
    QCOMPARE(run({u"check"_s}), 0);
    const Answer refused = stemma.json({u"downgrade"_s, u"base"_s});
    QCOMPARE(refused.exitCode, 4);
    QVERIFY(
        refused.errorMessage().contains("Cannot downgrade encrypted credentials to plaintext"_L1));
    QCOMPARE(catalog(database), first);
}

void TestSample::everyRevisionIsReversible_data()
{
    upDownUp_data();
}

void TestSample::everyRevisionIsReversible()
{
    QFETCH(bool, postgres);
    const QString database = postgres ? m_server->createDatabase() : QString();
    QFile::remove(m_place.sqliteFile());
    const StemmaProgram stemma(sampleProject(),
                               postgres ? m_server->url(database) : m_place.sqliteUrl());
    QCOMPARE(stemma.run({u"stamp"_s, u"base"_s}).exitCode, 0);
    const QJsonArray history = stemma.json({u"history"_s}).json().value("revisions"_L1).toArray();
    QVERIFY(history.size() >= 6);
    for (qsizetype i = history.size() - 1; i >= 0; --i) {
        const QString id = history.at(i).toObject().value("revision"_L1).toString();
        const QString before = catalog(database);
        const QStringList rows = stemma.rows();
        const Answer up = stemma.run({u"upgrade"_s, id});
        QVERIFY2(up.exitCode == 0, up.all().constData());
        // A merge is stepped over by naming one of its parents.
        const QStringList parents = strings(history.at(i).toObject().value("down_revisions"_L1));
        const QString target = parents.isEmpty() ? u"base"_s : id + u"-1"_s;
        if (id == encryption) {
            QCOMPARE(stemma.json({u"downgrade"_s, id + u'@' + target}).errorCode(),
                     u"irreversible"_s);
        } else if (parents.size() < 2) {
            const Answer down = stemma.run({u"downgrade"_s, id + u'@' + target});
            QVERIFY2(down.exitCode == 0, down.all().constData());
            QCOMPARE(catalog(database), before);
            QCOMPARE(stemma.rows(), rows);
            QCOMPARE(stemma.run({u"upgrade"_s, id}).exitCode, 0);
        }
    }
}

void TestSample::keepsTheRowsThatWereThere_data()
{
    upDownUp_data();
}

void TestSample::keepsTheRowsThatWereThere()
{
    QFETCH(bool, postgres);
    const QString database = postgres ? m_server->createDatabase() : QString();
    QFile::remove(m_place.sqliteFile());
    const StemmaProgram stemma(sampleProject(),
                               postgres ? m_server->url(database) : m_place.sqliteUrl());
    QCOMPARE(stemma.run({u"upgrade"_s, u"20260215_0001"_s}).exitCode, 0);
    const QString insert = u"INSERT INTO accounts (external_id, name, marketplace, "
                           "currency) VALUES ('p1', 'Acme', 'DE', 'EUR')"_s;
    const bool inserted = postgres ? m_server->psql(database, insert).succeeded()
                                   : sqliteExecute(m_place.sqliteFile(), insert);
    QVERIFY(inserted);

    QCOMPARE(stemma.run({u"upgrade"_s}).exitCode, 0);

    const QString status = u"SELECT name || ':' || status FROM accounts"_s;
    QCOMPARE(postgres ? m_server->value(database, status)
                      : sqliteValues(m_place.sqliteFile(), status).value(0),
             u"Acme:legacy"_s);
}

void TestSample::encryptsTheCredentials_data()
{
    upDownUp_data();
}

void TestSample::encryptsTheCredentials()
{
    QFETCH(bool, postgres);
    const QString database = postgres ? m_server->createDatabase() : QString();
    QFile::remove(m_place.sqliteFile());
    QFile::remove(m_place.file(u"keys.toml"_s));
    StemmaProgram stemma(sampleProject(), postgres ? m_server->url(database) : m_place.sqliteUrl());
    const auto value = [&](const QString &sql) {
        return postgres ? m_server->value(database, sql)
                        : sqliteValues(m_place.sqliteFile(), sql).value(0);
    };
    stemma.setEnvironment(u"STEMMA_VAULT"_s, u"file:/nonexistent/vault"_s);
    QCOMPARE(stemma.run({u"upgrade"_s, u"20260215_0001"_s}).exitCode, 0);
    QFile demo(QStringLiteral(STEMMA_SOURCE_DIR "/resources/demo.sql"));
    QVERIFY(demo.open(QIODevice::ReadOnly));
    QString rows = QString::fromUtf8(demo.readAll());
    if (postgres) {
        rows.replace("currency) VALUES"_L1, "currency) OVERRIDING SYSTEM VALUE VALUES"_L1);
        QVERIFY(m_server->psql(database, rows).succeeded());
    } else {
        for (const QString &statement : rows.split(u';'))
            QVERIFY(statement.trimmed().isEmpty() ||
                    sqliteExecute(m_place.sqliteFile(), statement));
    }
    // Without a key the revision fails, and leaves everything as it was.
    QVERIFY(stemma.run({u"upgrade"_s}).exitCode != 0);
    QCOMPARE(stemma.rows(), QStringList{u"20260215_0001"_s});
    QCOMPARE(value(u"SELECT client_secret FROM credentials WHERE account_id = 1"_s),
             u"demo-secret-of-acme"_s);

    stemma.setEnvironment(u"STEMMA_KEYS_FILE"_s, m_place.file(u"keys.toml"_s));
    const Answer added =
        stemma.run({u"keys"_s, u"add"_s, u"amazon_ads"_s, u"demo"_s, u"--from"_s, u"generate"_s});
    QVERIFY2(added.exitCode == 0, added.all().constData());
    const Answer upgraded = stemma.run({u"upgrade"_s});

    QVERIFY2(upgraded.exitCode == 0, upgraded.all().constData());
    QVERIFY(value(u"SELECT client_secret FROM credentials WHERE account_id = 1"_s)
                .startsWith("gAAAAA"_L1));
    QCOMPARE(value(u"SELECT count(*) FROM credentials WHERE refresh_token IS NULL"_s), u"1"_s);
    const Answer verified = stemma.json({u"credentials"_s, u"verify"_s, u"amazon_ads"_s});
    QVERIFY2(verified.exitCode == 0, verified.all().constData());
    QCOMPARE(verified.json().value("values"_L1).toInt(), 5);
}

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
