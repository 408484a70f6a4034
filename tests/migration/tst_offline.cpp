#include "migration/offline.h"
#include "revisions/vectorfile.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using database::Engine;

/// The scripts that `--sql` prints, against those of Alembic's offline mode.
class TestOffline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatAlembicWrites();
};

namespace {

/// \a graph as a native project whose scripts have no statements, as the cases' have none.
scripts::Project projectOf(const revisions::RevisionGraph &graph, const QTemporaryDir &place)
{
    QList<revisions::Revision> list;
    for (int i = 0; i < graph.size(); ++i) {
        revisions::Revision revision = graph.at(i);
        revision.path = place.filePath(QString::number(i) + u".sql"_s);
        QFile file(revision.path);
        if (file.open(QIODevice::WriteOnly)) {
            file.write("-- Revision ID: " + revision.id.toUtf8() +
                       "\n-- migrate:up\n-- migrate:down\n");
        }
        list.append(revision);
    }
    scripts::Project project;
    project.graph = revisions::RevisionGraph::build(list);
    return project;
}

base::Result<revisions::MigrationPlan> planOf(const QJsonObject &vector,
                                              const revisions::RevisionGraph &graph)
{
    const QString op = vector.value("op"_L1).toString();
    const QJsonValue target = vector.value("target"_L1);
    if (op == "upgrade-sql"_L1)
        return revisions::planUpgradeOffline(graph, target.toString());
    if (op == "downgrade-sql"_L1)
        return revisions::planDowngradeOffline(graph, target.toString());
    return revisions::planStampOffline(graph, target.isArray() ? texts(target)
                                                               : QStringList{target.toString()});
}

/// Whether a step moves several rows: which of them is updated and which deleted is not specified.
bool movesSeveralRows(const revisions::MigrationPlan &plan)
{
    return std::ranges::any_of(plan.steps, [](const revisions::Step &step) {
        return step.rows.removed.size() > 1 || step.rows.added.size() > 1;
    });
}

/// The statements without the row that is moved, in an order that does not depend on it.
QStringList shapes(const QString &script)
{
    QStringList list;
    for (const QString &paragraph : script.split(u"\n\n"_s))
        list.append(paragraph.section(u' ', 0, 1));
    list.sort();
    return list;
}

} // namespace

void TestOffline::writesWhatAlembicWrites()
{
    const VectorFile file = VectorFile::read(u"alembic-graph"_s);
    int exact = 0;
    int alike = 0;
    for (const QJsonObject &vector : file.cases) {
        const QString dialect = vector.value("dialect"_L1).toString();
        const QJsonObject expect = vector.value("expect"_L1).toObject();
        if ((dialect != "postgresql"_L1 && dialect != "sqlite"_L1) ||
            !expect.contains("sql_text"_L1) || expect.contains("error"_L1)) {
            continue;
        }
        const QTemporaryDir place;
        const scripts::Project project = projectOf(graphOf(vector), place);
        const auto plan = planOf(vector, project.graph);
        QVERIFY2(plan, qPrintable(vector.value("id"_L1).toString()));

        const auto script = migration::offlineScript(
            project, dialect == "sqlite"_L1 ? Engine::Sqlite : Engine::PostgreSql, *plan);

        QVERIFY2(script, script ? "" : qPrintable(script.error().message));
        const QString wanted = expect.value("sql_text"_L1)
                                   .toString()
                                   .remove(u" RETURNING alembic_version.version_num"_s)
                                   .remove(u" RETURNING version_num"_s)
                                   .replace(u", \n"_s, u",\n"_s); // SQLAlchemy's blanks
        const QString got = QString::fromUtf8(*script);
        if (movesSeveralRows(*plan)) {
            QVERIFY2(shapes(got) == shapes(wanted),
                     qPrintable(vector.value("id"_L1).toString() + u'\n' + got + u"\nwanted\n"_s +
                                wanted));
            ++alike;
        } else {
            QVERIFY2(got == wanted, qPrintable(vector.value("id"_L1).toString() + u'\n' + got +
                                               u"\nwanted\n"_s + wanted));
            ++exact;
        }
    }
    qInfo("%s: %d scripts to the letter, %d but for which row is updated", qPrintable(file.path),
          exact, alike);
    QVERIFY(exact > 0);
}

QTEST_GUILESS_MAIN(TestOffline)
#include "tst_offline.moc"
