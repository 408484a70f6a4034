#include "profiles/import.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace profiles;
using base::ErrorCode;

class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAPasswordFile();
    void readsAServiceFile();
    void saysWhichLineIsNoService();
    void readsItsOwnExport();
    void refusesAnotherJson();
    void takesAUrl();
    void choosesByTheName();
    void saysThatAFileIsGone();
    void findsAFreeName();
    void guessesTheEnvironment_data();
    void guessesTheEnvironment();
};

void TestImport::readsAPasswordFile()
{
    const Import import = fromPasswordFile("# comment\n"
                                           "db1:5432:shop:anna:s3cret\n"
                                           "*:*:*:anna:everywhere\n"
                                           "db2:*:bills:bob:with\\:colon\\\\ and : more\r\n"
                                           "nonsense\n"
                                           "::1:2\n");
    QCOMPARE(import.found.size(), std::size_t(2));
    const Profile &first = import.found[0].profile;
    QCOMPARE(first.name, u"shop@db1"_s);
    QCOMPARE(first.url, u"postgresql://anna@db1:5432/shop"_s);
    QCOMPARE(first.password.view(), QByteArrayView("s3cret"));
    QCOMPARE(import.found[0].origin, u"line 2"_s);
    const Profile &second = import.found[1].profile;
    QCOMPARE(second.url, u"postgresql://bob@db2/bills"_s);
    QCOMPARE(second.password.view(), QByteArrayView("with:colon\\ and : more"));
    QCOMPARE(import.passedOver.size(), 3);
    QVERIFY(import.passedOver.join(u' ').contains("Line 3"_L1));
    QVERIFY(!import.passedOver.join(u' ').contains("everywhere"_L1));
}

void TestImport::readsAServiceFile()
{
    const auto import = fromServiceFile("# all\n[shop-prod]\nhost=db1\nport=5433\ndbname=shop\n"
                                        "user=anna\npassword=it's \\ secret\nsslmode=require\n"
                                        "\n[bad]\nnothing=1\n[local]\ndbname=x\n",
                                        u"pg_service.conf"_s);
    QVERIFY(import);
    QCOMPARE(import->found.size(), std::size_t(2));
    const Profile &shop = import->found[0].profile;
    QCOMPARE(shop.name, u"shop-prod"_s);
    QCOMPARE(shop.environment, Environment::Production);
    QCOMPARE(shop.url, u"postgresql://anna@db1:5433/shop?sslmode=require"_s);
    QCOMPARE(shop.password.view(), QByteArrayView("it's \\ secret"));
    QCOMPARE(import->found[1].profile.url, u"postgresql:///x"_s);
    QCOMPARE(import->passedOver.size(), 1);
    QVERIFY(import->passedOver.first().contains("bad"_L1));
}

void TestImport::saysWhichLineIsNoService()
{
    const auto import = fromServiceFile("[a]\nhost=b\nwhat\n", u"f"_s);
    QCOMPARE(import.error().code, ErrorCode::BadConfig);
    QCOMPARE(import.error().line, 3);
}

void TestImport::readsItsOwnExport()
{
    std::vector<Profile> profiles;
    Profile &profile = profiles.emplace_back();
    profile.id = u"1"_s;
    profile.name = u"shop"_s;
    profile.environment = Environment::Production;
    profile.url = u"postgresql://anna@db1/shop"_s;
    profile.password = base::Secret("s3cret");
    profile.sslPassword = base::Secret("keypass");
    profile.readOnly = true;
    const QByteArray document = exportDocument(profiles);
    QVERIFY(!document.contains("s3cret"));
    QVERIFY(!document.contains("keypass"));

    const auto import = fromExport(document, u"f.json"_s);
    QVERIFY(import);
    QCOMPARE(import->found.size(), std::size_t(1));
    const Profile &again = import->found[0].profile;
    QVERIFY(again.id.isEmpty());
    QCOMPARE(again.name, u"shop"_s);
    QCOMPARE(again.environment, Environment::Production);
    QCOMPARE(again.url, profile.url);
    QVERIFY(again.readOnly);
    QVERIFY(again.password.isEmpty());
}

void TestImport::refusesAnotherJson()
{
    QCOMPARE(fromExport("[]", {}).error().code, ErrorCode::BadConfig);
    QCOMPARE(fromExport("{\"stemma_export\":2}", {}).error().code, ErrorCode::BadConfig);
    const auto partly =
        fromExport("{\"stemma_export\":1,\"profiles\":[{\"name\":\"a\"},"
                   "{\"name\":\"b\",\"url\":\"sqlite:/b.db\",\"environment\":\"test\"}]}",
                   {});
    QCOMPARE(partly->found.size(), std::size_t(1));
    QCOMPARE(partly->passedOver.size(), 1);
}

void TestImport::takesAUrl()
{
    const auto profile = fromUrl(u"a"_s, u"postgresql+asyncpg://u:p%40w@h/d"_s, {});
    QVERIFY(profile);
    QCOMPARE(profile->url, u"postgresql://u@h/d"_s);
    QCOMPARE(profile->password.view(), QByteArrayView("p@w"));
    QCOMPARE(fromUrl(u"a"_s, u"sqlite:///x.db"_s, u"/srv"_s)->url, u"sqlite:/srv/x.db"_s);
    QCOMPARE(fromUrl(u"a"_s, u"mysql://x"_s, {}).error().code, ErrorCode::UnsupportedServer);
}

void TestImport::choosesByTheName()
{
    const QTemporaryDir directory;
    const auto write = [&directory](const QString &name, const QByteArray &bytes) {
        QFile file(directory.filePath(name));
        file.open(QFile::WriteOnly);
        file.write(bytes);
        return file.fileName();
    };
    const UrlReader none = [](const QString &, QStringList &) { return NamedUrls(); };
    QCOMPARE(readImport(write(u".pgpass"_s, "h:1:d:u:p\n"), none)->found.size(), std::size_t(1));
    QCOMPARE(readImport(write(u".pg_service.conf"_s, "[a]\nhost=h\n"), none)->found.size(),
             std::size_t(1));
    const UrlReader reader = [](const QString &, QStringList &) {
        return NamedUrls{{u"shop"_s, u"sqlite:s.db"_s}, {u"cache"_s, u"redis://x:secret@h"_s}};
    };
    const auto other = readImport(write(u".env"_s, "A=1\n"), reader);
    QCOMPARE(other->found.size(), std::size_t(1));
    QCOMPARE(other->found[0].profile.url, "sqlite:"_L1 + directory.filePath(u"s.db"_s));
    QCOMPARE(other->passedOver.size(), 1);
    QVERIFY(!other->passedOver.first().contains("secret"_L1));
}

void TestImport::saysThatAFileIsGone()
{
    const auto import = readImport(u"/nowhere/.pgpass"_s, {});
    QCOMPARE(import.error().code, ErrorCode::FileUnreadable);
    const auto nameless = readImport(u"/nonexist"_s, {}); // There is no reader to ask.
    QCOMPARE(nameless.error().code, ErrorCode::FileUnreadable);
    QVERIFY(nameless.error().message.contains("/nonexist"_L1));
}

void TestImport::findsAFreeName()
{
    QCOMPARE(freeName(u"a"_s, {}), u"a"_s);
    QCOMPARE(freeName(u"a"_s, {u"A"_s, u"a 2"_s}), u"a 3"_s);
}

void TestImport::guessesTheEnvironment_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("environment");
    QTest::newRow("production") << u"shop-PROD-eu"_s << u"production"_s;
    QTest::newRow("live") << u"live"_s << u"production"_s;
    QTest::newRow("delivery") << u"delivery"_s << u"development"_s;
    QTest::newRow("pre-production, on the safe side") << u"preprod"_s << u"production"_s;
    QTest::newRow("staging") << u"shop_stage"_s << u"staging"_s;
    QTest::newRow("test") << u"shop test"_s << u"test"_s;
    QTest::newRow("contest") << u"contest"_s << u"development"_s;
    QTest::newRow("nothing") << u"shop"_s << u"development"_s;
}

void TestImport::guessesTheEnvironment()
{
    QFETCH(QString, name);
    QTEST(environmentName(environmentGuessed(name)), "environment");
}

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
