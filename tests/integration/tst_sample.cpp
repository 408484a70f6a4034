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

private:
    [[nodiscard]] QString catalog(const QString &database) const;

    std::unique_ptr<PostgresServer> m_server;
    ScratchProject m_place{};
};

namespace {

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
    QCOMPARE(run({u"downgrade"_s, u"base"_s}), 0);
    QVERIFY(!catalog(database).contains("accounts"_L1));
    QCOMPARE(run({u"upgrade"_s, u"heads"_s}), 0);
    QCOMPARE(catalog(database), first);
    QCOMPARE(run({u"check"_s}), 0);
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
        if (parents.size() < 2) {
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

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
