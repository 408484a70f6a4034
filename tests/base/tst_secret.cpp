#include "base/secret.h"

#include <QFile>
#include <QTest>

#include <utility>

using base::Secret;

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsBytes();
    void movesAndClones();
    void staysOutOfCoreDumps();
};

namespace {

/// The flags that the kernel keeps for the mapping that \a address lies in (proc(5), VmFlags).
QByteArray mappingFlags(const void *address)
{
    QFile smaps(QStringLiteral("/proc/self/smaps"));
    if (!smaps.open(QIODevice::ReadOnly))
        return {};
    const auto wanted = reinterpret_cast<quintptr>(address);
    bool inside = false;
    for (const QByteArray &line : smaps.readAll().split('\n')) {
        const qsizetype dash = line.indexOf('-');
        const qsizetype blank = line.indexOf(' ');
        bool first = false;
        bool last = false;
        const quintptr from = dash > 0 ? line.first(dash).toULongLong(&first, 16) : 0;
        const quintptr to = dash > 0 && blank > dash
                                ? line.sliced(dash + 1, blank - dash - 1).toULongLong(&last, 16)
                                : 0;
        if (first && last)
            inside = wanted >= from && wanted < to;
        else if (inside && line.startsWith("VmFlags:"))
            return line + ' ';
    }
    return {};
}

} // namespace

void TestSecret::keepsItsBytes()
{
    const QByteArray bytes("a\0b", 3);
    const Secret secret{QByteArrayView(bytes)};
    QCOMPARE(secret.size(), 3);
    QCOMPARE(secret.view(), QByteArrayView(bytes));
    QCOMPARE(secret.view().data()[3], '\0'); // For C interfaces.
    QVERIFY(Secret().isEmpty());
    QCOMPARE(Secret().view().size(), 0);
    QVERIFY(Secret().view().data() != nullptr);
}

void TestSecret::movesAndClones()
{
    Secret first{QByteArrayView("hunter2")};
    Secret second = std::move(first);
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): what a move leaves is the test.
    const Secret copy = second.clone();
    second = Secret{QByteArrayView("other")};
    QCOMPARE(copy.view(), QByteArrayView("hunter2"));
    QCOMPARE(second.view(), QByteArrayView("other"));
}

void TestSecret::staysOutOfCoreDumps()
{
    const Secret secret{QByteArrayView("hunter2")};
    const QByteArray flags = mappingFlags(secret.view().data());
    QVERIFY2(flags.contains(" dd "), flags.constData()); // "do not dump"
}

QTEST_APPLESS_MAIN(TestSecret)
#include "tst_secret.moc"
