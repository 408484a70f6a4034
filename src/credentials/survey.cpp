#include "base/shellword.h"
#include "credentials/auditnote.h"
#include "credentials/foreign.h"
#include "credentials/job.h"
#include "credentials/ledger.h"
#include "credentials/postgresrows.h"
#include "credentials/preflight.h"
#include "credentials/rewriter.h"
#include "credentials/selftest.h"
#include "credentials/text.h"
#include "credentials/windowreader.h"

#include <QElapsedTimer>
#include <QLocale>

namespace credentials {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int windowRows = 5000;

base::Error stopped()
{
    return {.code = base::ErrorCode::Cancelled,
            .message = Text::tr("Stopped; nothing was changed.")};
}

/// Rows of the table, as far as is known: for a total that moves little.
qint64 rowsOf(database::Connection &connection, const TableShape &shape)
{
    if (shape.rows > 0)
        return shape.rows;
    const auto counted =
        connection.query({.sql = "SELECT count(*) FROM " + shape.qualified.toUtf8()});
    return counted ? counted->rows.first().first().toLongLong() : 0;
}

/// A pass over the table that only looks.
base::Result<> lookThrough(RowStore &store, Rewriter &reader, qint64 total, int sample,
                           jobs::Context &context)
{
    WindowReader windows(store, sample == 0 ? windowRows : std::min(windowRows, sample));
    qint64 seen = 0;
    while (sample == 0 || seen < sample) {
        context.waitWhilePaused();
        if (context.stopRequested())
            return base::failure(stopped());
        auto cells = windows.next();
        if (!cells)
            return base::failure(std::move(cells.error()));
        if ((*cells)->rows() == 0)
            break;
        if (auto looked = reader.treat(**cells); !looked)
            return base::failure(std::move(looked.error()));
        seen += (*cells)->rows();
        context.report({.done = static_cast<int>(seen),
                        .total = static_cast<int>(std::max(total, seen)),
                        .unit = u"rows"_s,
                        .step = Text::tr("looking")});
    }
    return {};
}

} // namespace

base::Result<Survey> survey(database::Connection &connection, const CredentialSet &set,
                            const KeyRing &ring, jobs::Context &context, int sample)
{
    if (auto tested = selfTest(); !tested)
        return base::failure(std::move(tested.error()));
    QElapsedTimer timer;
    timer.start();
    auto shape = inspectTable(connection, set);
    if (!shape)
        return base::failure(std::move(shape.error()));
    if (connection.engine() == database::Engine::PostgreSql) {
        if (auto prepared = prepareSession(connection, {}, false); !prepared)
            return base::failure(std::move(prepared.error()));
    }
    auto examiner = Examiner::create(ring, set);
    if (!examiner)
        return base::failure(std::move(examiner.error()));
    const auto store = makeRowStore(connection, *shape, Purpose::Looking);
    Rewriter reader(*store, *std::move(examiner), set, *shape, {.batch = windowRows},
                    context.stepToken());
    const qint64 total = rowsOf(connection, *shape);
    if (auto looked = lookThrough(*store, reader, total, sample, context); !looked)
        return base::failure(std::move(looked.error()));
    Survey found = surveyOf(set, *shape, ring, reader.counts());
    if (auto aside = Ledger(connection, *shape, set).countSetAside())
        found.setAside = *aside;
    if (found.counts.unreadable() > 0) {
        if (auto fitting = checkKeys(connection, *store, set, *shape, ring); !fitting)
            found.fault = std::move(fitting.error());
    }
    found.seconds = static_cast<double>(timer.elapsed()) / 1000.0;
    return found;
}

base::Result<Survey> verify(database::Connection &connection, const CredentialSet &set,
                            const KeyRing &ring, jobs::Context &context, const QString &auditFile)
{
    auto fresh = ring.derivedAnew();
    if (!fresh)
        return base::failure(std::move(fresh.error()));
    auto found = survey(connection, set, *fresh, context);
    if (!found)
        return found;
    const auto primary = static_cast<std::size_t>(found->primary);
    const QJsonObject record{{u"kind"_s, u"verify"_s},
                             {u"table"_s, found->shape.qualified},
                             {u"values"_s, found->counts.values()},
                             {u"under"_s, found->fingerprints.value(found->primary)},
                             {u"opened"_s, found->counts.under(primary)},
                             {u"plaintext"_s, found->counts.plaintext()},
                             {u"unreadable"_s, found->counts.unreadable()},
                             {u"milliseconds"_s, found->seconds * 1000},
                             {u"outcome"_s, found->isDone() ? u"done"_s : u"found"_s}};
    Ledger ledger(connection, found->shape, set);
    noteAudit(connection, ledger, set.name, record, auditFile, context);
    return found;
}

QString verdictText(const Survey &survey)
{
    const QString text =
        survey.isDone()
            ? Text::tr("Verified: %1 of %2 values open under key %3, none under any other.")
            : Text::tr("Not done: %1 of %2 values open under key %3 as they should.");
    const QLocale locale;
    return text.arg(locale.toString(survey.counts.under(static_cast<std::size_t>(survey.primary))),
                    locale.toString(survey.counts.values()),
                    survey.fingerprints.value(survey.primary));
}

base::Result<> checkUnused(database::Connection &connection, const CredentialSet &set,
                           const KeyRing &ring, const QString &id, jobs::Context &context)
{
    if (!ring.find(id))
        return {}; // The ring says so in its own words.
    auto found = survey(connection, set, ring, context);
    if (!found)
        return base::failure(std::move(found.error()));
    const qint64 under = found->counts.under(static_cast<std::size_t>(found->keyIds.indexOf(id)));
    if (under == 0)
        return {};
    return base::failure({.code = base::ErrorCode::KeyInUse,
                          .message = Text::tr("%n value(s) of '%1' are under key %2", nullptr,
                                              static_cast<int>(under))
                                         .arg(ring.set(), id),
                          .hint = Text::tr("Rotate them first: `stemma credentials rotate %1`.")
                                      .arg(base::shellWord(ring.set()))});
}

base::Result<QByteArrayList> sampleTokens(database::Connection &connection,
                                          const CredentialSet &set, int most)
{
    constexpr int rows = 500;
    auto shape = inspectTable(connection, set);
    if (!shape)
        return base::failure(std::move(shape.error()));
    const auto store = makeRowStore(connection, *shape, Purpose::Looking);
    database::Cells cells;
    if (auto read = store->read({}, {}, rows, cells); !read)
        return base::failure(std::move(read.error()));
    QByteArrayList tokens;
    const QByteArray prefix = set.prefix.toUtf8();
    for (int row = 0; row < cells.rows() && tokens.size() < most; ++row) {
        for (int column = store->firstValue(); column < cells.columns(); ++column) {
            QByteArrayView value = cells.at(row, column);
            if (value.startsWith(prefix))
                value = value.sliced(prefix.size());
            FernetToken token;
            if (token.read(value, false))
                tokens.append(value.toByteArray());
        }
    }
    return tokens;
}

} // namespace credentials
