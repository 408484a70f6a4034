#include "credentials/job.h"

#include "base/shellword.h"
#include "credentials/coordinator.h"
#include "credentials/postgresrows.h"
#include "credentials/preflight.h"
#include "credentials/selftest.h"
#include "credentials/sqliterows.h"
#include "credentials/text.h"

namespace credentials {

using namespace Qt::Literals::StringLiterals;

namespace {

base::Error unreadableInStep(const CredentialSet &set, qint64 count)
{
    return {.code = base::ErrorCode::WrongKey,
            .message = Text::tr("Encryption failed (wrong SECRET_KEY): %n value(s) of '%1' look "
                                "encrypted and open under none of the keys.",
                                nullptr, static_cast<int>(count))
                           .arg(set.name),
            .hint = Text::tr("Add the key that they are under: `stemma keys add %1 ID --from ...`. "
                             "Nothing was changed.")
                        .arg(base::shellWord(set.name))};
}

/// Only what a transaction that belongs to somebody else can bear.
base::Result<> prepareTransaction(database::Connection &connection)
{
    if (connection.engine() != database::Engine::PostgreSql)
        return {};
    return connection.execute(
        {.sql = "SELECT set_config('plan_cache_mode', 'force_generic_plan', true), "
                "set_config('log_parameter_max_length_on_error', '0', true), "
                "set_config('row_security', 'off', true)"});
}

} // namespace

base::Result<JobReport> runJob(const Connector &connect, const CredentialSet &set,
                               const KeyRing &ring, const JobRequest &request,
                               jobs::Context &context)
{
    return Coordinator(connect, set, ring, request, context).run();
}

base::Result<qint64> encryptInTransaction(database::Connection &connection,
                                          const CredentialSet &set, const KeyRing &ring,
                                          jobs::Context &context)
{
    if (auto tested = selfTest(); !tested)
        return base::failure(std::move(tested.error()));
    auto shape = inspectTable(connection, set);
    if (!shape)
        return base::failure(std::move(shape.error()));
    base::Result<> ready = prepareTransaction(connection);
    if (ready)
        ready = checkWidths(connection, set, *shape);
    if (!ready)
        return base::failure(std::move(ready.error()));
    auto examiner = Examiner::create(ring, set);
    if (!examiner)
        return base::failure(std::move(examiner.error()));
    std::unique_ptr<RowStore> store = makeRowStore(connection, *shape, Purpose::Changing);
    if (connection.engine() == database::Engine::Sqlite)
        static_cast<SqliteRows &>(*store).stayInTransaction();
    Rewriter rewriter(*store, *std::move(examiner), set, *shape,
                      {.write = true, .encryptPlaintext = true}, context.stepToken());
    database::Cells cells;
    QByteArrayList after;
    qint64 values = 0;
    while (true) {
        const int limit = rewriter.windowRows();
        if (auto read = store->read(after, {}, limit, cells); !read)
            return base::failure(std::move(read.error()));
        if (cells.rows() == 0)
            return values;
        auto rewritten = rewriter.treat(cells);
        if (!rewritten)
            return base::failure(std::move(rewritten.error()));
        if (!rewritten->aside.isEmpty())
            return base::failure(unreadableInStep(set, rewritten->aside.size()));
        values += rewritten->values;
        if (cells.rows() < limit)
            return values;
        after = store->key(cells, cells.rows() - 1);
    }
}

} // namespace credentials
