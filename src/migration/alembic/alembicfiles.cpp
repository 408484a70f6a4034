#include "migration/alembic/alembicfiles.h"

#include "migration/alembic/alembicsession.h"
#include "scripts/sourcefile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace migration {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(migration::AlembicFiles)
};

QString warningText(const QString &kind, const QString &name)
{
    if (kind == "drop_table"_L1)
        return Text::tr("It drops the table %1 with all its rows.").arg(name);
    if (kind == "drop_column"_L1)
        return Text::tr("It drops the column %1 with all its values.").arg(name);
    if (kind == "rename"_L1) {
        return Text::tr("It renames %1; an application that still runs uses the old name.")
            .arg(name);
    }
    if (kind == "not_null"_L1)
        return Text::tr("It makes %1 NOT NULL, which fails where a row has no value.").arg(name);
    return Text::tr("It adds %1 as NOT NULL without a server default, which fails when the table "
                    "has rows.")
        .arg(name);
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject requestFor(const ScriptOrder &order, bool autogenerates)
{
    QJsonObject arguments{{u"message"_s, orNull(order.message)},
                          {u"branch_label"_s, orNull(order.branchLabel)},
                          {u"rev_id"_s, orNull(order.id)}};
    if (!order.merged.isEmpty()) {
        arguments.insert(u"revisions"_s, QJsonArray::fromStringList(order.merged));
        return {{u"do"_s, u"merge"_s}, {u"arguments"_s, arguments}};
    }
    arguments.insert(u"head"_s, order.head);
    arguments.insert(u"splice"_s, order.splice);
    arguments.insert(u"autogenerate"_s, autogenerates);
    if (!order.dependsOn.isEmpty())
        arguments.insert(u"depends_on"_s, QJsonArray::fromStringList(order.dependsOn));
    return {{u"do"_s, u"revision"_s}, {u"arguments"_s, arguments}};
}

base::Result<QList<WrittenScript>> written(AlembicDriver &driver, const QJsonObject &request)
{
    const auto answer = driver.ask(request, u"written"_s);
    if (!answer)
        return base::failure(answer.error());
    QList<WrittenScript> scripts;
    const QJsonArray all = answer->value(u"scripts"_s).toArray();
    for (const auto &each : all) {
        WrittenScript script{.revision = each[u"revision"_s].toString(),
                             .path = each[u"path"_s].toString()};
        const QJsonArray warnings = each[u"warnings"_s].toArray();
        for (const auto &warning : warnings) {
            const QString kind = warning[u"kind"_s].toString();
            const QString name = warning[u"name"_s].toString();
            script.warnings.append({.kind = kind,
                                    .name = name,
                                    .text = warningText(kind, name),
                                    .line = warning[u"line"_s].toInt()});
        }
        scripts.append(script);
    }
    return scripts;
}

QString tableText(const QString &kind, const QString &table)
{
    if (kind == "add_table"_L1)
        return Text::tr("The models have a table %1, and the database has not.").arg(table);
    return Text::tr("The database has a table %1, and the models have not.").arg(table);
}

QString columnText(const ModelDifference &difference)
{
    const QString column = difference.table + u'.' + difference.name;
    if (difference.kind == "add_column"_L1) {
        return Text::tr("The models have a column %1 (%2), and the database has not.")
            .arg(column, difference.to);
    }
    return Text::tr("The database has a column %1 (%2), and the models have not.")
        .arg(column, difference.to);
}

QString modifiedText(const ModelDifference &difference)
{
    const QString column = difference.table + u'.' + difference.name;
    if (difference.kind == "modify_nullable"_L1) {
        return difference.to == "True"_L1
                   ? Text::tr("%1 is NOT NULL in the database and nullable in the models.")
                         .arg(column)
                   : Text::tr("%1 is nullable in the database and NOT NULL in the models.")
                         .arg(column);
    }
    if (difference.kind == "modify_type"_L1) {
        return Text::tr("%1 is %2 in the database and %3 in the models.")
            .arg(column, difference.from, difference.to);
    }
    return Text::tr("%1: the database has %2, the models have %3 (%4).")
        .arg(column, difference.from, difference.to, difference.kind);
}

QString differenceText(const ModelDifference &difference)
{
    const QString &kind = difference.kind;
    if (kind == "add_table"_L1 || kind == "remove_table"_L1)
        return tableText(kind, difference.table);
    if (kind == "add_column"_L1 || kind == "remove_column"_L1)
        return columnText(difference);
    if (kind.startsWith("modify_"_L1))
        return modifiedText(difference);
    const QString thing =
        difference.table.isEmpty()
            ? difference.name
            : Text::tr("%1 on %2 (%3)").arg(difference.name, difference.table, difference.to);
    return kind.startsWith("add_"_L1)
               ? Text::tr("The models have what the database has not: %1 %2.")
                     .arg(kind.sliced(4), thing)
               : Text::tr("The database has what the models have not: %1 %2.")
                     .arg(kind.section(u'_', 1), thing);
}

} // namespace

base::Result<QList<WrittenScript>> writeThroughAlembic(const scripts::ProjectConfig &config,
                                                       const database::Url *url,
                                                       const ScriptOrder &order,
                                                       jobs::Context &context)
{
    auto driver = AlembicDriver::start({.config = config, .url = url}, context);
    if (!driver)
        return base::failure(std::move(driver.error()));
    return written(**driver, requestFor(order, false));
}

base::Result<QList<WrittenScript>> autogenerate(Workspace &workspace, const ScriptOrder &order,
                                                jobs::Context &context)
{
    auto session = AlembicSession::open(workspace, context);
    if (!session)
        return base::failure(std::move(session.error()));
    if (auto reached = (*session)->verify(); !reached)
        return base::failure(std::move(reached.error()));
    return written((*session)->driver(), requestFor(order, true));
}

base::Result<QList<ModelDifference>> compareModels(Workspace &workspace, jobs::Context &context)
{
    auto session = AlembicSession::open(workspace, context);
    if (!session)
        return base::failure(std::move(session.error()));
    if (auto reached = (*session)->verify(); !reached)
        return base::failure(std::move(reached.error()));
    const auto answer = (*session)->driver().ask({{u"do"_s, u"compare"_s}}, u"differences"_s);
    if (!answer && answer.error().message.contains("does not provide a MetaData object"_L1)) {
        context.log(base::Level::Info, Text::tr("env.py names no models to compare with"));
        return QList<ModelDifference>();
    }
    if (!answer)
        return base::failure(answer.error());
    QList<ModelDifference> differences;
    const QJsonArray all = answer->value(u"differences"_s).toArray();
    for (const auto &each : all) {
        ModelDifference difference{.kind = each[u"kind"_s].toString(),
                                   .table = each[u"table"_s].toString(),
                                   .name = each[u"name"_s].toString(),
                                   .from = each[u"from"_s].toString(),
                                   .to = each[u"to"_s].toString()};
        difference.text = differenceText(difference);
        differences.append(difference);
    }
    return differences;
}

bool hasModels(const scripts::ProjectConfig &config)
{
    static const QRegularExpression comments(u"#[^\n]*"_s);
    static const QRegularExpression nothing(
        u"\\btarget_metadata\\s*=\\s*(None|target_metadata)\\b(?!\\s*\\.)"_s);
    static const QRegularExpression something(
        u"\\btarget_metadata\\b|\\*\\*|\\bimport\\s*\\(?\\s*\\*"_s);
    static const QRegularExpression configures(u"\\bconfigure\\s*\\("_s);
    const auto env = scripts::readSourceFile(config.scriptLocation + "/env.py"_L1);
    if (!env)
        return false;
    QString text = QString::fromUtf8(env->bytes).remove(comments);
    text.remove(nothing);
    // Without a configure() of its own, env.py leaves everything to what it imports.
    return something.match(text).hasMatch() || !configures.match(text).hasMatch();
}

} // namespace migration
