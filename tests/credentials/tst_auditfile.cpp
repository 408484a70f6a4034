#include "credentials/auditfile.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace credentials;

/// The audit of this host: one line after the other, each chained to the one before.
class TestAuditFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

    void chainsWhatItIsGiven();
    void isItsOwnersAlone();
    void noticesWhatWasChanged_data();
    void noticesWhatWasChanged();
    void takesRecordsFromSeveralAtOnce();
    void writesIntoNothingThatIsNotItsOwn();
    void liesWhereTheStateIsKept();

private:
    [[nodiscard]] QString path() const { return m_directory->filePath(u"state/audit.jsonl"_s); }
    [[nodiscard]] QByteArray text() const;
    void replace(const QByteArray &content) const;

    std::unique_ptr<QTemporaryDir> m_directory;
};

QByteArray TestAuditFile::text() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestAuditFile::replace(const QByteArray &content) const
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
}

void TestAuditFile::chainsWhatItIsGiven()
{
    const AuditFile audit(path());
    QCOMPARE(audit.check().value_or(-1), 0);
    for (int i = 0; i < 3; ++i)
        QVERIFY(audit.append(auditRecord({{u"kind"_s, u"rotate"_s}, {u"rows"_s, i}}, u"api"_s)));
    QCOMPARE(audit.check().value_or(-1), 3);
    QCOMPARE(text().count('\n'), 3);
    QVERIFY(text().contains("\"set\":\"api\""));
}

void TestAuditFile::isItsOwnersAlone()
{
    QVERIFY(AuditFile(path()).append({{u"kind"_s, u"verify"_s}}));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path()) & others));
}

void TestAuditFile::noticesWhatWasChanged_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("a record") << 2 << QByteArray("\"rows\":1") << QByteArray("\"rows\":9");
    QTest::newRow("a line taken out") << 2 << QByteArray("LINE2") << QByteArray();
    QTest::newRow("no JSON") << 1 << QByteArray("LINE1") << QByteArray("rotated\n");
}

void TestAuditFile::noticesWhatWasChanged()
{
    QFETCH(int, line);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const AuditFile audit(path());
    for (int i = 0; i < 3; ++i)
        QVERIFY(audit.append({{u"rows"_s, i}}));
    QByteArray content = text();
    if (from.startsWith("LINE"))
        from = content.split('\n').at(from.last(1).toInt() - 1) + '\n';
    QVERIFY(content.contains(from));
    replace(content.replace(from, to));
    const auto checked = audit.check();
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, base::ErrorCode::FileUnreadable);
    QCOMPARE(checked.error().line, line);
}

void TestAuditFile::takesRecordsFromSeveralAtOnce()
{
    constexpr int writers = 4;
    constexpr int records = 20;
    std::vector<std::jthread> threads;
    threads.reserve(writers);
    for (int i = 0; i < writers; ++i) {
        threads.emplace_back([this, i] {
            for (int j = 0; j < records; ++j) {
                // Each opens the file anew, as a process of its own would.
                [[maybe_unused]] const auto done =
                    AuditFile(path()).append({{u"writer"_s, i}, {u"number"_s, j}});
            }
        });
    }
    threads.clear();
    QCOMPARE(AuditFile(path()).check().value_or(-1), writers * records);
}

void TestAuditFile::writesIntoNothingThatIsNotItsOwn()
{
    QVERIFY(AuditFile(path()).append({{u"rows"_s, 1}}));
    QVERIFY(
        QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::WriteOther));
    const auto open = AuditFile(path()).append({{u"rows"_s, 2}});
    QVERIFY(!open);
    QCOMPARE(open.error().code, base::ErrorCode::Refused);

    const QString other = m_directory->filePath(u"other"_s);
    const QString link = m_directory->filePath(u"link"_s);
    QVERIFY(QFile::link(other, link));
    QVERIFY(!AuditFile(link).append({{u"rows"_s, 1}}));
    QVERIFY(!QFile::exists(other));

    // A directory that cannot be: a file is in the way.
    const auto nowhere = AuditFile(path() + u"/audit"_s).append({{u"rows"_s, 1}});
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, base::ErrorCode::FileNotWritable);
}

void TestAuditFile::liesWhereTheStateIsKept()
{
    qputenv("XDG_STATE_HOME", m_directory->path().toLocal8Bit());
    QCOMPARE(AuditFile::usualPath(), m_directory->filePath(u"stemma/credential-audit.jsonl"_s));
    qputenv("XDG_STATE_HOME", "relative"); // As the standard has it: not to be minded.
    QVERIFY(AuditFile::usualPath().endsWith("/.local/state/stemma/credential-audit.jsonl"_L1));
}

QTEST_GUILESS_MAIN(TestAuditFile)
#include "tst_auditfile.moc"
