#include "desktop/settings/settings.h"
#include "desktop/shell/connectioncommands.h"
#include "desktop/shell/sharedprofiles.h"
#include "profiles/filevault.h"
#include "profiles/profilestore.h"
#include "support/failuretext.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

/// The list of connections, which another window or the command line may change.
class TestConnectionCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsWhatAnotherHasSaved();
};

void TestConnectionCommands::followsWhatAnotherHasSaved()
{
    const QTemporaryDir home;
    const auto vault = std::make_shared<profiles::FileVault>(home.filePath(u"vault"_s));
    VERIFY_RESULT(vault->create(base::Secret("x")));
    const QString index = home.filePath(u"profiles.json"_s);
    const auto shared =
        std::make_shared<desktop::SharedProfiles>(profiles::ProfileStore(index, vault));
    desktop::Settings settings(home.filePath(u"desktop.ini"_s));
    const base::SystemClock clock;
    QWidget window;
    desktop::ConnectionCommands commands({.profiles = shared, .settings = settings, .clock = clock},
                                         &window);
    QSignalSpy changed(&commands, &desktop::ConnectionCommands::changed);

    profiles::ProfileStore other(index, vault);
    VERIFY_RESULT(other.save({.name = u"orders"_s, .url = u"sqlite:orders.db"_s}));
    commands.readAgain();
    QVERIFY(changed.wait());
    QCOMPARE(shared->entries().size(), 1);
    QCOMPARE(shared->entries().first().name, u"orders"_s);

    commands.readAgain();
    QVERIFY(!changed.wait(300)); // Nothing is new: what is selected stays.
}

QTEST_MAIN(TestConnectionCommands)
#include "tst_connectioncommands.moc"
