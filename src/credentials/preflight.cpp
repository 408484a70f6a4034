#include "credentials/preflight.h"

#include "base/shellword.h"
#include "credentials/ledger.h"
#include "credentials/rewriter.h"
#include "credentials/text.h"

#include <algorithm>
#include <set>

namespace credentials {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sampleRows = 1000;
constexpr qint64 tolerated = 100; ///< One in so many may be unreadable.
constexpr qint64 few = 10;

/// The marks of the keys that AEAD values of the sample carry.
QStringList marksIn(const RowStore &store, const database::Cells &cells)
{
    std::set<QString> marks;
    for (int row = 0; row < cells.rows(); ++row) {
        for (int column = store.firstValue(); column < cells.columns(); ++column) {
            AeadValue value;
            if (value.read(cells.at(row, column)))
                marks.insert(QString::fromLatin1(value.keyMark()));
        }
    }
    return {marks.begin(), marks.end()};
}

base::Error wrongKey(const CredentialSet &set, const KeyRing &ring, const Counts &counts,
                     const QStringList &marks, const QJsonObject &written)
{
    QStringList details;
    details.append(Text::tr("Keys tried: %1.").arg(ring.text()));
    if (!marks.isEmpty()) {
        details.append(Text::tr("The values name keys whose fingerprints begin with: %1.")
                           .arg(marks.join(u", "_s)));
    }
    if (!written.isEmpty()) {
        details.append(Text::tr("The last job on this database wrote under the key '%1' with the "
                                "fingerprint %2, on %3.")
                           .arg(written.value("to"_L1).toString(),
                                written.value("to_fingerprint"_L1).toString(),
                                written.value("at"_L1).toString()));
    } else if (marks.isEmpty()) {
        details.append(Text::tr("A Fernet token does not say which key it is under, and no job has "
                                "left a record here."));
    }
    return {.code = base::ErrorCode::WrongKey,
            .message = Text::tr("Encryption failed (wrong SECRET_KEY): %1 of the %2 values looked "
                                "at open under none of the keys.")
                           .arg(counts.unreadable())
                           .arg(counts.values()),
            .hint = Text::tr("Nothing was changed. Add the key that the application had when it "
                             "wrote them (`stemma keys add %1 ID --from ...`), derived as the "
                             "application does: `stemma credentials status %1 --detect` tries the "
                             "usual ways. If they are lost for good, go on with "
                             "--accept-unreadable: they are set aside and left as they are.")
                        .arg(base::shellWord(set.name)),
            .detail = details.join(u'\n')};
}

} // namespace

Survey surveyOf(const CredentialSet &set, const TableShape &shape, const KeyRing &ring,
                Counts counts)
{
    Survey survey{.set = set.name, .shape = shape, .counts = std::move(counts)};
    for (const Key &key : ring.keys()) {
        if (&key == ring.primary())
            survey.primary = static_cast<int>(survey.keyIds.size());
        survey.keyIds.append(key.id);
        survey.fingerprints.append(key.fingerprint);
    }
    return survey;
}

base::Result<> checkKeys(database::Connection &connection, RowStore &store,
                         const CredentialSet &set, const TableShape &shape, const KeyRing &ring)
{
    auto examiner = Examiner::create(ring, set);
    if (!examiner)
        return base::failure(std::move(examiner.error()));
    database::Cells cells;
    if (auto read = store.read({}, {}, sampleRows, cells); !read)
        return read;
    Rewriter reader(store, *std::move(examiner), set, shape, {}, {});
    if (auto treated = reader.treat(cells); !treated)
        return base::failure(std::move(treated.error()));
    const Counts &counts = reader.counts();
    const qint64 unreadable = counts.unreadable();
    const qint64 tokens = counts.values() - counts.plaintext();
    const bool isWrong =
        unreadable * tolerated > tokens && (unreadable >= few || unreadable * 2 > tokens);
    if (!isWrong)
        return {};
    auto written = Ledger(connection, shape, set).lastWritten();
    return base::failure(
        wrongKey(set, ring, counts, marksIn(store, cells), written ? *written : QJsonObject()));
}

qint64 valuesLeft(const Survey &now, const JobRequest &request)
{
    if (request.kind == JobKind::Retry)
        return 0;
    const Counts &counts = now.counts;
    const bool encrypts = request.kind == JobKind::Encrypt || request.encryptPlaintext;
    qint64 left = encrypts ? counts.plaintext() : 0;
    if (request.kind == JobKind::Rotate) {
        left += counts.values() - counts.plaintext() - counts.unreadable() -
                counts.under(static_cast<std::size_t>(now.primary));
    }
    return left - std::max<qint64>(now.setAside - counts.unreadable(), 0);
}

} // namespace credentials
