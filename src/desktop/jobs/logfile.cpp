#include "desktop/jobs/logfile.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace desktop {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(desktop::LogFile)
};

QString levelName(base::Level level)
{
    switch (level) {
    case base::Level::Debug: return u"debug"_s;
    case base::Level::Info: return u"info"_s;
    case base::Level::Warning: return u"warning"_s;
    case base::Level::Error: return u"error"_s;
    }
    return {};
}

QByteArray jsonLine(const LogLine &line, const QHash<int, QString> &titles)
{
    QJsonObject object{{u"at"_s, line.record.at.toUTC().toString(Qt::ISODateWithMs)},
                       {u"level"_s, levelName(line.record.level)},
                       {u"text"_s, line.record.text},
                       {u"job"_s, titles.value(line.job)}};
    if (!line.record.subject.isEmpty())
        object.insert(u"subject"_s, line.record.subject);
    if (line.record.milliseconds >= 0)
        object.insert(u"milliseconds"_s, line.record.milliseconds);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

LogFormat logFormatOf(const QString &path)
{
    return path.endsWith(".jsonl"_L1, Qt::CaseInsensitive) ||
                   path.endsWith(".json"_L1, Qt::CaseInsensitive)
               ? LogFormat::JsonLines
               : LogFormat::Text;
}

base::Result<> saveLog(const QString &path, LogFormat format, const QList<LogLine> &lines,
                       const QHash<int, QString> &titles)
{
    QSaveFile file(path);
    bool fine = file.open(QIODevice::WriteOnly);
    for (const LogLine &line : lines) {
        if (!fine)
            break;
        const QByteArray text =
            format == LogFormat::JsonLines ? jsonLine(line, titles) : logLineText(line).toUtf8();
        fine = file.write(text + '\n') > 0;
    }
    if (fine && file.commit())
        return {};
    return base::failure({
        .code = base::ErrorCode::FileNotWritable,
        .message = Text::tr("The log could not be saved as %1.").arg(path),
        .hint = Text::tr("Choose another folder, or make room on the disk."),
        .detail = file.errorString(),
        .file = path,
    });
}

} // namespace desktop
