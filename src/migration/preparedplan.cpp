#include "migration/preparedplan.h"

#include "database/lexer.h"
#include "migration/credentialsets.h"
#include "scripts/alembicheader.h"
#include "scripts/script.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>
#include <QtConcurrentMap>

#include <algorithm>
#include <utility>

namespace migration {

namespace {

using base::ErrorCode;
using revisions::Direction;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(migration::PreparedPlan)
};

base::Error noSection(const revisions::Step &step, const QString &engine, const QString &path)
{
    const bool upgrade = step.direction == Direction::Upgrade;
    return {
        .code = ErrorCode::BadScript,
        .message = upgrade
                       ? Text::tr("Revision %1 has no upgrade for %2").arg(step.revision, engine)
                       : Text::tr("Revision %1 has no downgrade for %2").arg(step.revision, engine),
        .hint = Text::tr("Add a section `-- migrate:%1 %2`, or a plain `-- migrate:%1`.")
                    .arg(upgrade ? QStringLiteral("up") : QStringLiteral("down"), engine),
        .file = path,
    };
}

/// Whether \a sql holds nothing but comments. Reads it up to its first statement.
bool isEmpty(QByteArrayView sql, database::Engine engine)
{
    database::Lexer lexer(sql, engine);
    database::Token token = lexer.next();
    while (token.kind == database::TokenKind::Semicolon)
        token = lexer.next();
    return token.kind == database::TokenKind::End;
}

/// Whether the revision of \a script can be rolled back on \a engine, and why not.
void noteIrreversible(const scripts::Script &script, const QString &engine, PreparedStep &prepared)
{
    const scripts::Section *down = script.downFor(engine);
    if (!down) {
        prepared.irreversible = true;
        prepared.reason = Text::tr("no downgrade was written");
    } else if (down->irreversible) {
        prepared.irreversible = true;
        prepared.reason = down->reason;
    }
}

/// Every credential set that \a section encrypts is declared.
base::Result<> setsDeclared(const scripts::ProjectConfig &config, const scripts::Section &section,
                            const QString &path)
{
    for (qsizetype i = 0; i < section.credentialSets.size(); ++i) {
        auto declared = credentialSet(config, section.credentialSets.at(i));
        if (declared)
            continue;
        base::Error error = std::move(declared.error());
        if (error.file.isEmpty()) {
            error.file = path;
            error.line = section.credentialLines.value(i);
        }
        return base::failure(std::move(error));
    }
    return {};
}

void prepareNative(const scripts::ProjectConfig &config, database::Engine engine,
                   PreparedStep &prepared)
{
    auto script = scripts::readScript(prepared.place);
    if (!script) {
        prepared.fault = std::move(script.error());
        return;
    }
    const QString name = database::engineName(engine);
    const bool upgrade = prepared.step.direction == Direction::Upgrade;
    prepared.digest = upgrade ? script->upDigest : script->downDigest;
    noteIrreversible(*script, name, prepared);

    const scripts::Section *section = sectionFor(*script, prepared.step.direction, engine);
    if (!section) {
        if (upgrade)
            prepared.fault = noSection(prepared.step, name, prepared.path);
        return; // A downgrade without a section is irreversible, which runnable() reports.
    }
    auto statements = statementsOf(*section, engine, prepared.path);
    if (!statements) {
        prepared.fault = std::move(statements.error());
        return;
    }
    if (auto declared = setsDeclared(config, *section, prepared.path); !declared) {
        prepared.fault = std::move(declared.error());
        return;
    }
    prepared.transactional = isTransactional(*section, *statements);
    prepared.statements = static_cast<int>(statements->size());
    prepared.undoesNothing = upgrade && prepared.statements > 0 && !prepared.irreversible &&
                             isEmpty(script->downFor(name)->sql, engine);
}

/// Whether the downgrade of a Python revision can run, as far as its text tells.
void noteIrreversiblePython(PreparedStep &prepared)
{
    static const QRegularExpression begin(QStringLiteral("^(?:async )?def downgrade\\b"),
                                          QRegularExpression::MultilineOption);
    // The body's first statement, behind a docstring.
    static const QRegularExpression raise(
        QStringLiteral("^(?:async )?def downgrade\\b[^\\n]*:[ \\t]*(?:#[^\\n]*)?\\n"
                       "(?:[ \\t]+(?:\"\"\"(?:[^\"]|\"(?!\"\"))*\"\"\"|#[^\\n]*)?\\n|\\n)*"
                       "[ \\t]+raise\\b[^\\n'\"]*(?:['\"]([^\\n]*)['\"])?"),
        QRegularExpression::MultilineOption);
    const auto source = scripts::readPythonSource(prepared.path);
    if (!source)
        return;
    if (!begin.match(*source).hasMatch()) {
        prepared.irreversible = true;
        prepared.reason = Text::tr("no downgrade was written");
    } else if (const auto match = raise.match(*source); match.hasMatch()) {
        prepared.irreversible = true;
        prepared.reason = match.captured(1).isEmpty() ? Text::tr("its downgrade raises an error")
                                                      : match.captured(1);
    }
}

/// What Python does is not known before it runs. Alembic's files are read for the whole text, as
/// their digest is made of it.
void preparePython(const scripts::Project &project, int index, PreparedStep &prepared)
{
    prepared.digest = project.files.at(index).digest;
    noteIrreversiblePython(prepared);
}

QString planDigest(const PreparedPlan &prepared)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString &text) {
        // Length first, so that no two lists of fields give the same bytes.
        const QByteArray bytes = text.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':');
        hash.addData(bytes);
    };
    const auto addList = [&add](const QStringList &list) {
        add(QString::number(list.size()));
        for (const QString &item : list)
            add(item);
    };
    add(QStringLiteral("stemma-plan-1"));
    add(prepared.plan.purge ? QStringLiteral("purge") : QString());
    addList(prepared.plan.from);
    for (const PreparedStep &step : prepared.steps) {
        add(QString::number(static_cast<int>(step.step.direction)));
        add(step.step.revision);
        addList(step.step.rows.removed);
        addList(step.step.rows.added);
        add(QString::fromLatin1(step.digest.toHex()));
    }
    return QString::fromLatin1(hash.result().toHex());
}

/// Takes BEGIN and COMMIT away that stand around a whole script: the run has a transaction of its
/// own for it.
void unwrap(QList<database::Statement> &statements)
{
    static const QRegularExpression begin(QStringLiteral("^(?:BEGIN|START\\s+TRANSACTION)\\b"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression end(QStringLiteral("^(?:COMMIT|END)\\b"),
                                        QRegularExpression::CaseInsensitiveOption);
    if (statements.size() >= 2 &&
        begin.match(QString::fromUtf8(statements.first().text)).hasMatch() &&
        end.match(QString::fromUtf8(statements.last().text)).hasMatch()) {
        statements.removeFirst();
        statements.removeLast();
    }
}

base::Error irreversible(const PreparedStep &step)
{
    return {
        .code = ErrorCode::Irreversible,
        .message =
            Text::tr("Revision %1 cannot be rolled back: %2").arg(step.step.revision, step.reason),
        .hint = Text::tr("Nothing was changed. Restore a backup, or write a new revision that "
                         "undoes what can be undone."),
        .file = step.path,
    };
}

base::Error tooLong(const QString &id, int width)
{
    return {
        .code = ErrorCode::IdTooLong,
        .message = Text::tr("The revision id '%1' has %2 characters; the version table's column "
                            "takes %3")
                       .arg(id)
                       .arg(id.size())
                       .arg(width),
        .hint = Text::tr("Nothing was changed. Shorten the id, or widen the column: ALTER TABLE "
                         "... ALTER COLUMN version_num TYPE varchar(%1).")
                    .arg(id.size()),
    };
}

} // namespace

base::Result<> PreparedPlan::runnable(int width) const
{
    for (const PreparedStep &step : steps) {
        if (step.step.direction == Direction::Downgrade && step.irreversible)
            return base::failure(irreversible(step));
        if (step.fault)
            return base::failure(*step.fault);
        for (const QString &id : step.step.rows.added) {
            if (width > 0 && id.size() > width)
                return base::failure(tooLong(id, width));
        }
    }
    return {};
}

PreparedPlan prepare(const scripts::Project &project, database::Engine engine,
                     revisions::MigrationPlan plan)
{
    PreparedPlan prepared{.plan = std::move(plan)};
    prepared.steps.reserve(prepared.plan.steps.size());
    for (const revisions::Step &step : std::as_const(prepared.plan.steps))
        prepared.steps.append({.step = step});

    QtConcurrent::blockingMap(prepared.steps, [&project, engine](PreparedStep &step) {
        const auto place = project.placeOf(step.step.revision);
        if (step.step.direction == Direction::Stamp || !place)
            return;
        const int index = project.graph.indexOf(step.step.revision);
        step.place = *place;
        step.path = place->path;
        if (project.config.kind == scripts::ProjectKind::Native) {
            prepareNative(project.config, engine, step);
        } else {
            preparePython(project, index, step);
        }
    });
    prepared.digest = planDigest(prepared);
    return prepared;
}

QString stepText(const revisions::Step &step)
{
    static constexpr QLatin1StringView running("Running ");
    return step.log.startsWith(running) ? step.log.sliced(running.size()) : step.log;
}

const scripts::Section *sectionFor(const scripts::Script &script, Direction direction,
                                   database::Engine engine)
{
    const QString name = database::engineName(engine);
    return direction == Direction::Upgrade ? script.upFor(name) : script.downFor(name);
}

bool isTransactional(const scripts::Section &section, const QList<database::Statement> &statements)
{
    return section.transactional &&
           !(section.automatic &&
             std::ranges::any_of(statements, [](const database::Statement &statement) {
                 return statement.kind == database::StatementKind::NonTransactional;
             }));
}

base::Result<QList<database::Statement>> statementsOf(const scripts::Section &section,
                                                      database::Engine engine, const QString &path)
{
    if (!section.credentialSets.isEmpty() && !section.transactional) {
        return base::failure({
            .code = ErrorCode::UnsupportedStatement,
            .message = Text::tr("The section encrypts the credential set '%1' and has no "
                                "transaction to do it in")
                           .arg(section.credentialSets.first()),
            .hint = Text::tr("Take `transaction:false` out of the marker, or put the step into a "
                             "revision of its own. Nothing was changed."),
            .file = path,
            .line = section.credentialLines.first(),
        });
    }
    if (section.fault)
        return base::failure(*section.fault);
    const QString &file = section.file.isEmpty() ? path : section.file;
    auto statements = database::splitStatements(section.sql, engine,
                                                {.file = file, .line = section.line, .column = 1});
    if (statements && section.automatic)
        unwrap(*statements);
    if (!statements || !isTransactional(section, *statements))
        return statements;
    for (const database::Statement &statement : *statements) {
        if (statement.kind == database::StatementKind::Plain)
            continue;
        const bool control = statement.kind == database::StatementKind::TransactionControl;
        return base::failure({
            .code = ErrorCode::UnsupportedStatement,
            .message = control ? Text::tr("The script must not begin or end transactions itself: "
                                          "every revision runs in one of its own")
                               : Text::tr("This statement cannot run inside a transaction"),
            .hint = control ? Text::tr("Remove the statement. Nothing was changed.")
                            : Text::tr("Mark the section `transaction:false`, best in a revision "
                                       "that holds nothing else. Nothing was changed."),
            .file = file,
            .line = statement.origin.line,
            .column = statement.origin.column,
            .statement = QString::fromUtf8(statement.text),
        });
    }
    return statements;
}

} // namespace migration
