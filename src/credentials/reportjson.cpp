#include "credentials/reportjson.h"

#include <QDateTime>
#include <QJsonArray>

namespace credentials {

using namespace Qt::Literals::StringLiterals;

QString timeText(quint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds), Qt::UTC)
        .toString(Qt::ISODate);
}

QJsonObject surveyJson(const Survey &survey)
{
    QJsonObject columns;
    for (const ColumnCount &column : survey.counts.columns) {
        QJsonObject keys;
        for (qsizetype i = 0; i < survey.keyIds.size(); ++i)
            keys.insert(survey.keyIds[i], column.keys[static_cast<std::size_t>(i)]);
        columns.insert(column.column, QJsonObject{{u"null"_s, column.null},
                                                  {u"empty"_s, column.empty},
                                                  {u"plaintext"_s, column.plaintext},
                                                  {u"unreadable"_s, column.unreadable},
                                                  {u"outdated"_s, column.outdated},
                                                  {u"keys"_s, keys}});
    }
    QJsonArray keys;
    for (qsizetype i = 0; i < survey.keyIds.size(); ++i) {
        const KeyTimes &times = survey.counts.times[static_cast<std::size_t>(i)];
        QJsonObject key{{u"id"_s, survey.keyIds[i]}, {u"fingerprint"_s, survey.fingerprints[i]}};
        if (times.newest > 0) {
            key.insert(u"oldest"_s, timeText(times.oldest));
            key.insert(u"newest"_s, timeText(times.newest));
        }
        keys.append(key);
    }
    return {{u"set"_s, survey.set},
            {u"rows"_s, survey.counts.rows},
            {u"values"_s, survey.counts.values()},
            {u"columns"_s, columns},
            {u"keys"_s, keys},
            {u"set_aside"_s, survey.setAside},
            {u"done"_s, survey.isDone()},
            {u"warnings"_s, QJsonArray::fromStringList(survey.shape.warnings)}};
}

QJsonObject reportJson(const JobReport &report)
{
    QJsonObject object = surveyJson(report.found);
    if (report.error) {
        object.remove(u"done"_s); // The values were counted as they were found.
    } else {
        object.insert(u"done"_s, report.isDone());
    }
    object.insert(u"job"_s, report.job);
    object.insert(u"joined"_s, report.joined);
    object.insert(u"changed"_s, report.dryRun ? 0 : report.changedRows);
    object.insert(u"changed_values"_s, report.changedValues);
    object.insert(u"conflicts"_s, report.conflicts);
    object.insert(u"quarantined"_s, report.aside);
    object.insert(u"rows_per_second"_s, report.rowsPerSecond());
    object.insert(u"swept"_s, report.swept);
    object.insert(u"old_key_in_use"_s, report.oldKeyInUse());
    if (report.oldKeyInUse())
        object.insert(u"old_key_last_used"_s, timeText(report.found.counts.newestLateOld));
    if (report.dryRun) {
        object.insert(u"dry_run"_s, true);
        object.insert(u"would_change"_s, report.changedRows);
        object.insert(u"expected_seconds"_s, report.expectedSeconds);
        object.insert(u"expected_log_bytes"_s, report.expectedLog);
    }
    return object;
}

} // namespace credentials
