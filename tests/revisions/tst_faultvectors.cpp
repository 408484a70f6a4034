#include "revisions/answers.h"
#include "revisions/plan.h"
#include "revisions/vectorchecks.h"
#include "revisions/vectorfile.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QMap>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using base::ErrorCode;

/// The golden cases in which Alembic crashes, hangs, misses a cycle, corrupts its table or depends
/// on hash order. Every one gets a typed error or the evidently right answer, at once.
class TestFaultVectors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void reportsCyclesThatAlembicMisses();
    void endsAtRowsThatImplyNoOther();
    void agreesWhereOnlyTheOrderVaries();
    void answersWhereAlembicCrashes();
    void cleanupTestCase();

private:
    QList<QJsonObject> ofClass(const QString &name) const;
    void count(const QJsonObject &vector, bool isError);

    VectorFile m_file{};
    QMap<QString, std::pair<int, int>> m_counts{}; ///< By class: errors, answers.
};

namespace {

/// The error of the operation, where it has one.
std::optional<base::Error> errorOf(const QJsonObject &vector)
{
    const QString operation = vector["op"_L1].toString();
    if (isPlanOperation(operation)) {
        const auto plan = planFor(vector);
        return plan ? std::nullopt : std::optional(plan.error());
    }
    const Answer answer = answerTo(vector);
    return answer ? std::nullopt : std::optional(answer.error());
}

QString describe(const QJsonObject &vector)
{
    return vector["id"_L1].toString() + u" "_s + vector["op"_L1].toString() + u" "_s +
           joined(texts(vector["target"_L1]));
}

bool isOf(const revisions::MigrationPlan &plan, const QString &revision)
{
    return std::ranges::any_of(
        plan.steps, [&](const revisions::Step &step) { return step.revision == revision; });
}

/// A plan is right when every step starts from rows that are there and ends at rows that imply no
/// other, and every revision runs after what it comes after.
QString flaw(const revisions::MigrationPlan &plan, const QJsonObject &vector)
{
    revisions::VersionRows rows(plan.purge ? QStringList() : plan.from);
    for (const revisions::Step &step : plan.steps) {
        for (const QString &row : step.rows.removed) {
            if (!rows.sorted().contains(row))
                return u"%1 removes %2, which is not there"_s.arg(step.log, row);
        }
        for (const QString &row : step.rows.added) {
            if (rows.sorted().contains(row))
                return u"%1 adds %2, which is there"_s.arg(step.log, row);
        }
        rows.apply(step.rows);
    }
    if (rows.sorted() != plan.to)
        return u"replaying ends at %1 instead of %2"_s.arg(joined(rows.sorted()), joined(plan.to));
    if (plan.direction != revisions::Direction::Stamp &&
        withoutImpliedRows(vector, plan.to) != plan.to) {
        return u"ends at overlapping rows "_s + joined(plan.to);
    }
    QSet<QString> pending;
    for (const revisions::Step &step : plan.steps)
        pending.insert(step.revision);
    for (const revisions::Step &step : plan.steps) {
        pending.remove(step.revision);
        const bool isUp = step.direction == revisions::Direction::Upgrade;
        for (const QString &below : isUp ? step.from : step.to) {
            if (pending.contains(below) == isUp && isOf(plan, below))
                return step.log + u" is out of order"_s;
        }
    }
    return {};
}

} // namespace

void TestFaultVectors::initTestCase()
{
    m_file = VectorFile::read(u"alembic-graph-nopass"_s);
    qInfo("%lld cases from %s", static_cast<long long>(m_file.cases.size()),
          qPrintable(m_file.path));
    QVERIFY(m_file.cases.size() >= 20);
}

QList<QJsonObject> TestFaultVectors::ofClass(const QString &name) const
{
    QList<QJsonObject> list;
    for (const QJsonObject &vector : m_file.cases) {
        if (vector["class"_L1] == name)
            list.append(vector);
    }
    return list;
}

void TestFaultVectors::count(const QJsonObject &vector, bool isError)
{
    auto &[errors, answers] = m_counts[vector["class"_L1].toString()];
    ++(isError ? errors : answers);
}

void TestFaultVectors::reportsCyclesThatAlembicMisses()
{
    const QList<QJsonObject> vectors = ofClass(u"undetected_cycle"_s);
    QVERIFY(!vectors.isEmpty());
    for (const QJsonObject &vector : vectors) {
        const auto error = errorOf(vector);
        QVERIFY2(error, qPrintable(describe(vector)));
        const bool isLoop =
            error->code == ErrorCode::Loop || error->code == ErrorCode::DependencyLoop;
        QVERIFY2(isLoop || error->code == ErrorCode::Cycle ||
                     error->code == ErrorCode::DependencyCycle,
                 qPrintable(describe(vector) + u": "_s + error->message));
        // What is reported is part of what cannot be ordered.
        const qsizetype open = error->message.indexOf(u'(');
        const QString list = error->message.mid(open + 1).chopped(1);
        const QStringList cycle = texts(vector["cycle"_L1]);
        for (const QString &id : list.split(u", "_s)) {
            QVERIFY2(cycle.contains(id), qPrintable(describe(vector) + u": "_s + id +
                                                    u" is not in "_s + joined(cycle)));
        }
        count(vector, true);
    }
}

void TestFaultVectors::endsAtRowsThatImplyNoOther()
{
    const QList<QJsonObject> vectors = ofClass(u"non_maximal_rows"_s);
    QVERIFY(!vectors.isEmpty());
    for (const QJsonObject &vector : vectors) {
        const auto plan = planFor(vector);
        QVERIFY2(plan, qPrintable(describe(vector)));
        const QJsonArray wanted = vector["maximal_rows"_L1].toArray();
        QCOMPARE(plan->steps.size(), wanted.size());
        revisions::VersionRows rows(plan->from);
        for (qsizetype step = 0; step < plan->steps.size(); ++step) {
            rows.apply(plan->steps.at(step).rows);
            QCOMPARE(rows.sorted(), texts(wanted.at(step)));
        }
        count(vector, false);
    }
}

void TestFaultVectors::agreesWhereOnlyTheOrderVaries()
{
    const QList<QJsonObject> vectors = ofClass(u"unstable"_s);
    QVERIFY(!vectors.isEmpty());
    for (const QJsonObject &vector : vectors) {
        QVERIFY(vector["same_set_and_result"_L1].toBool());
        const QJsonObject seen = vector["alternatives"_L1].toArray().first().toObject();
        if (isPlanOperation(vector["op"_L1].toString())) {
            const auto plan = planFor(vector);
            QVERIFY2(plan, qPrintable(describe(vector)));
            QCOMPARE(plan->to, texts(seen["rows_after"_L1]));
            QSet<QString> ours;
            QSet<QString> theirs;
            for (const revisions::Step &step : plan->steps)
                ours.insert(step.revision);
            for (const auto &step : seen["steps"_L1].toArray())
                theirs.insert(step.toObject()["revision"_L1].toString());
            QCOMPARE(ours, theirs);
            QVERIFY2(flaw(*plan, vector).isEmpty(), qPrintable(flaw(*plan, vector)));
        } else {
            const Answer answer = answerTo(vector);
            QVERIFY2(answer, qPrintable(describe(vector)));
            const auto idsIn = [](const QJsonObject &object) {
                QSet<QString> ids;
                for (const auto &item : object["model"_L1].toArray())
                    ids.insert(item.toObject()["revision"_L1].toString());
                for (const QString &id : texts(object["revisions"_L1]))
                    ids.insert(id);
                return ids;
            };
            QVERIFY(!idsIn(seen).isEmpty());
            QCOMPARE(idsIn(*answer), idsIn(seen));
        }
        count(vector, false);
    }
}

void TestFaultVectors::answersWhereAlembicCrashes()
{
    const QList<QJsonObject> vectors = ofClass(u"oracle_internal_error"_s);
    QVERIFY(!vectors.isEmpty());
    for (const QJsonObject &vector : vectors) {
        QElapsedTimer timer;
        timer.start();
        const auto error = errorOf(vector);
        QVERIFY2(timer.elapsed() < 2000, qPrintable(describe(vector)));
        count(vector, error.has_value());
        if (error) {
            QVERIFY2(error->code != ErrorCode::Internal && !error->message.isEmpty() &&
                         !error->hint.isEmpty(),
                     qPrintable(describe(vector) + u": "_s + error->message));
        } else if (isPlanOperation(vector["op"_L1].toString())) {
            const QString found = flaw(*planFor(vector), vector);
            QVERIFY2(found.isEmpty(), qPrintable(describe(vector) + u": "_s + found));
        }
        // A missing parent or dependency is named as such.
        const QString where = vector["expect"_L1].toObject()["where"_L1].toString();
        if (where.endsWith("_revision_map"_L1) || where.endsWith("<listcomp>"_L1)) {
            QVERIFY2(error && error->code == ErrorCode::MissingParent,
                     qPrintable(describe(vector)));
        }
    }
}

void TestFaultVectors::cleanupTestCase()
{
    for (auto entry = m_counts.cbegin(); entry != m_counts.cend(); ++entry) {
        qInfo("%s: %d errors, %d right answers", qPrintable(entry.key()), entry.value().first,
              entry.value().second);
    }
}

QTEST_GUILESS_MAIN(TestFaultVectors)
#include "tst_faultvectors.moc"
