#include "profiles/profilejson.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace profiles;
using base::ErrorCode;

class TestProfileJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryPart();
    void keepsSecretsOutOfThePublicForm();
    void refusesADamagedItem_data();
    void refusesADamagedItem();
    void leadsToTheDatabase();
    void setsTheSession();
};

namespace {

Profile wholeProfile()
{
    Profile profile;
    profile.id = u"3f0c"_s;
    profile.name = u"shop \u00fc"_s;
    profile.environment = Environment::Staging;
    profile.url = u"postgresql://app@db1/shop"_s;
    profile.password = base::Secret("p\u00e4ss \"word\\");
    profile.sslPassword = base::Secret("key");
    profile.role = u"owner of it"_s;
    profile.readOnly = true;
    profile.project = u"/srv/shop"_s;
    profile.connectTimeout = 3s;
    profile.lockTimeout = 250ms;
    profile.statementTimeout = 0ms;
    return profile;
}

} // namespace

void TestProfileJson::keepsEveryPart()
{
    const Profile before = wholeProfile();
    const auto after = profileFromItem(vaultItem(before));
    QVERIFY(after);
    QCOMPARE(after->id, before.id);
    QCOMPARE(after->name, before.name);
    QCOMPARE(after->environment, before.environment);
    QCOMPARE(after->url, before.url);
    QCOMPARE(after->password.view(), before.password.view());
    QCOMPARE(after->sslPassword.view(), before.sslPassword.view());
    QCOMPARE(after->role, before.role);
    QCOMPARE(after->readOnly, true);
    QCOMPARE(after->project, before.project);
    QVERIFY(after->connectTimeout == before.connectTimeout);
    QVERIFY(after->lockTimeout == before.lockTimeout);
    QVERIFY(after->statementTimeout == before.statementTimeout);
    QVERIFY(before.clone().password.view() == before.password.view());
}

void TestProfileJson::keepsSecretsOutOfThePublicForm()
{
    const QByteArray text = QJsonDocument(publicObject(wholeProfile())).toJson();
    QVERIFY(text.contains("db1"));
    QVERIFY(!text.contains("word"));
    QVERIFY(!text.contains("\"key\""));
}

void TestProfileJson::refusesADamagedItem_data()
{
    QTest::addColumn<QByteArray>("item");
    const auto row = [](const char *name, const QByteArray &item) { QTest::newRow(name) << item; };
    row("nothing", "");
    row("no JSON", "{");
    row("no version", R"({"name":"a","url":"sqlite:a","environment":"test"})");
    row("newer", R"({"stemma_profile":2,"name":"a","url":"sqlite:a","environment":"test"})");
    row("no name", R"({"stemma_profile":1,"url":"sqlite:a","environment":"test"})");
    row("no url", R"({"stemma_profile":1,"name":"a","environment":"test"})");
    row("environment", R"({"stemma_profile":1,"name":"a","url":"sqlite:a","environment":"moon"})");
    row("read only",
        R"({"stemma_profile":1,"name":"a","url":"sqlite:a","environment":"test","read_only":1})");
    row("timeout", R"({"stemma_profile":1,"name":"a","url":"sqlite:a","environment":"test",)"
                   R"("lock_timeout_ms":-1})");
}

void TestProfileJson::refusesADamagedItem()
{
    QFETCH(QByteArray, item);
    const auto profile = profileFromItem(base::Secret(item));
    QVERIFY(!profile);
    QCOMPARE(profile.error().code, ErrorCode::BadConfig);
}

void TestProfileJson::leadsToTheDatabase()
{
    const auto url = databaseUrl(wholeProfile());
    QVERIFY(url);
    QCOMPARE(url->display, u"postgresql://app@db1/shop"_s);
    QCOMPARE(url->password.view(), wholeProfile().password.view());
    QCOMPARE(url->sslPassword.view(), QByteArrayView("key"));

    Profile file;
    file.project = u"/srv/shop"_s;
    file.url = u"sqlite:app.db"_s;
    QCOMPARE(databaseUrl(file)->path, u"/srv/shop/app.db"_s);
}

void TestProfileJson::setsTheSession()
{
    const database::OpenOptions options =
        openOptions(wholeProfile(), {.create = true, .applicationName = u"stemma"_s});
    QVERIFY(options.readOnly);
    QVERIFY(!options.create);
    QCOMPARE(options.role, u"owner of it"_s);
    QCOMPARE(options.connectTimeout, 3000ms);
    QVERIFY(options.lockTimeout == 250ms);
    QVERIFY(options.statementTimeout == 0ms);
    QCOMPARE(options.applicationName, u"stemma"_s);
    QVERIFY(!openOptions(Profile{}, {}).readOnly);
}

QTEST_APPLESS_MAIN(TestProfileJson)
#include "tst_profilejson.moc"
