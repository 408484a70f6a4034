#include "desktop/credentials/jobreport.h"

#include "credentials/reportjson.h"
#include "desktop/credentials/keymodel.h"
#include "desktop/credentials/text.h"
#include "desktop/jobs/durationtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QSaveFile>

namespace desktop {

using namespace Qt::Literals::StringLiterals;
using rotation::Text;

namespace {

QString cell(const QString &text, QLatin1StringView tag = "td"_L1)
{
    return u"<%1>%2</%1>"_s.arg(tag, text.toHtmlEscaped());
}

QString row(const QStringList &texts, QLatin1StringView tag = "td"_L1)
{
    QString html = u"<tr>"_s;
    for (const QString &text : texts)
        html += cell(text, tag);
    return html + "</tr>\n"_L1;
}

QString paragraph(const QString &text)
{
    return "<p>"_L1 + text.toHtmlEscaped().replace(u'\n', "<br>"_L1) + "</p>\n"_L1;
}

QString heading(const QString &text)
{
    return "<h2>"_L1 + text.toHtmlEscaped() + "</h2>\n"_L1;
}

QString number(qint64 count)
{
    return QLocale().toString(count);
}

QString valuesTable(const credentials::Survey &survey)
{
    QStringList head{Text::tr("Column")};
    for (const QString &id : survey.keyIds)
        head.append(Text::tr("Under %1").arg(id));
    head << Text::tr("Plaintext") << Text::tr("Unreadable") << Text::tr("Empty")
         << Text::tr("Null");
    QString html = u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">\n"_s;
    html += row(head, "th"_L1);
    for (const credentials::ColumnCount &column : survey.counts.columns) {
        QStringList texts{column.column};
        for (const qint64 count : column.keys)
            texts.append(number(count));
        texts << number(column.plaintext) << number(column.unreadable) << number(column.empty)
              << number(column.null);
        html += row(texts);
    }
    return html + "</table>\n"_L1;
}

QString keysTable(const QList<KeyLine> &keys)
{
    QString html = u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">\n"_s;
    html +=
        row({Text::tr("Key"), Text::tr("Fingerprint"), Text::tr("Derivation"), Text::tr("State")},
            "th"_L1);
    for (const KeyLine &key : keys)
        html += row({key.id, key.fingerprint, key.derivation, keyStateText(key.state)});
    return html + "</table>\n"_L1;
}

/// Whether the only counts there are were made before the job wrote: it did not come to its end.
bool areFoundBefore(const RotationAccount &account)
{
    return !account.verified && account.report && account.report->error;
}

QStringList countsText(const credentials::JobReport &report)
{
    QStringList lines{
        Text::tr(
            "%1 rows were seen and %2 were written, with %3 values, in %4: %5 rows per second.")
            .arg(number(report.seenRows), number(report.changedRows), number(report.changedValues),
                 durationText(static_cast<qint64>(report.seconds * 1000)),
                 number(static_cast<qint64>(report.rowsPerSecond())))};
    if (report.conflicts > 0) {
        lines.append(Text::tr("The application was first for %Ln row(s), which were judged again.",
                              nullptr, static_cast<int>(report.conflicts)));
    }
    return lines;
}

} // namespace

QStringList findingsOf(const RotationAccount &account)
{
    QStringList lines;
    if (account.verified)
        lines.append(credentials::verdictText(*account.verified));
    if (!account.report)
        return lines;
    const credentials::JobReport &report = *account.report;
    const qint64 plaintext = report.found.counts.plaintext();
    if (plaintext > 0 && report.kind == credentials::JobKind::Rotate) {
        lines.append(Text::tr("%Ln value(s) are plaintext and were left as they are.", nullptr,
                              static_cast<int>(plaintext)));
    }
    if (report.found.setAside > 0) {
        lines.append(Text::tr("%Ln value(s) are set aside: no key opens them, or the database "
                              "refused them. Add the key that is missing, then try them again.",
                              nullptr, static_cast<int>(report.found.setAside)));
    }
    if (report.oldKeyInUse()) {
        lines.append(Text::tr("An instance of the application still writes under another key, last "
                              "at %1. Deploy the new key everywhere, then rotate again.")
                         .arg(credentials::timeText(report.found.counts.newestLateOld)));
    }
    return lines;
}

QString reportHtml(const RotationReport &report)
{
    const RotationAccount &account = *report.account;
    QString html = u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title></head>"
                   "<body>\n<h1>%1</h1>\n"_s.arg(report.title.toHtmlEscaped());
    const QString where =
        report.environment ? Text::tr("%1 (%2), from %3 to %4", "connection, environment, times")
                                 .arg(report.target, profiles::environmentText(*report.environment))
                           : report.target;
    html += paragraph(
        where.arg(report.begunAt.toString(Qt::ISODate), account.endedAt.toString(Qt::ISODate)));
    if (report.error) {
        html += paragraph(report.error->message + u'\n' + report.error->hint + u'\n' +
                          report.error->detail);
    }
    for (const QString &line : findingsOf(account))
        html += paragraph(line);
    if (account.report) {
        html += paragraph(countsText(*account.report).join(u'\n'));
        const auto &survey = account.verified ? *account.verified : account.report->found;
        html +=
            heading(areFoundBefore(account) ? Text::tr("Values, as they were found before writing")
                                            : Text::tr("Values")) +
            valuesTable(survey);
    }
    html += heading(Text::tr("Keys")) + keysTable(account.keys);
    if (report.backup) {
        html += heading(Text::tr("Backup")) +
                paragraph(report.backup->file + u'\n' + report.backup->restoring);
    }
    const bool encrypted = account.report && account.report->kind == credentials::JobKind::Encrypt;
    if (encrypted) {
        html += heading(Text::tr("Where plaintext survives"));
        for (const QString &line : credentials::residueAdvice(account.report->found.shape))
            html += paragraph(line);
    }
    if (!account.deployment.isEmpty()) {
        html += heading(Text::tr("What the application is deployed with")) + "<pre>"_L1 +
                account.deployment.toHtmlEscaped() + "</pre>\n"_L1;
    }
    return html + "</body></html>\n"_L1;
}

QByteArray reportJson(const RotationReport &report)
{
    const RotationAccount &account = *report.account;
    QJsonObject object = account.report ? credentials::reportJson(*account.report) : QJsonObject();
    object.insert(u"title"_s, report.title);
    object.insert(u"connection"_s, report.target);
    if (report.environment)
        object.insert(u"environment"_s, profiles::environmentName(*report.environment));
    object.insert(u"begun"_s, report.begunAt.toString(Qt::ISODate));
    object.insert(u"ended"_s, account.endedAt.toString(Qt::ISODate));
    object.insert(u"written_under"_s, account.writes);
    if (areFoundBefore(account))
        object.insert(u"counted_before_writing"_s, true);
    if (account.verified) {
        QJsonObject verified = credentials::surveyJson(*account.verified);
        verified.insert(u"verified"_s, account.verified->isDone());
        object.insert(u"verification"_s, verified);
    }
    if (report.backup) {
        object.insert(u"backup"_s, QJsonObject{{u"file"_s, report.backup->file},
                                               {u"bytes"_s, report.backup->bytes}});
    }
    if (report.error) {
        object.insert(u"error"_s, QJsonObject{{u"code"_s, base::codeName(report.error->code)},
                                              {u"message"_s, report.error->message},
                                              {u"hint"_s, report.error->hint},
                                              {u"detail"_s, report.error->detail}});
    }
    return QJsonDocument(object).toJson();
}

base::Result<> writeReport(const QString &file, const QByteArray &text)
{
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && out.write(text) == text.size() && out.commit())
        return {};
    return base::failure(
        {.code = base::ErrorCode::FileNotWritable,
         .message = Text::tr("%1 cannot be written: %2").arg(file, out.errorString()),
         .file = file});
}

} // namespace desktop
