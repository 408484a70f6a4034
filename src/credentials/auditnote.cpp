#include "credentials/auditnote.h"

#include "credentials/auditfile.h"
#include "credentials/text.h"

namespace credentials {

using namespace Qt::Literals::StringLiterals;

namespace {

bool mayNotWrite(const base::Error &error)
{
    return error.code == base::ErrorCode::ReadOnly ||
           error.code == base::ErrorCode::PermissionDenied;
}

} // namespace

void noteAudit(database::Connection &connection, Ledger &ledger, const QString &set,
               QJsonObject record, const QString &file, jobs::Context &context)
{
    record = auditRecord(std::move(record), set);
    const auto warn = [&context](const base::Error &error) {
        context.log(base::Level::Warning,
                    Text::tr("The job could not be noted in the audit log: %1").arg(error.message));
    };
    const auto there = ledger.exists();
    if (there && *there) {
        if (const auto noted = ledger.audit(record); !noted && !mayNotWrite(noted.error()))
            warn(noted.error());
    }
    if (file.isEmpty())
        return;
    record.insert(u"database"_s, connection.display());
    if (const auto noted = AuditFile(file).append(record); !noted)
        warn(noted.error());
}

} // namespace credentials
