#include "cli/progressprinter.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace cli {

namespace {

constexpr int barWidth = 24;
constexpr qint64 redrawMilliseconds = 50;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cli::ProgressPrinter)
};

} // namespace

ProgressPrinter::ProgressPrinter(const Console &console, bool json, int verbosity)
    : m_console(console)
    , m_json(json)
    , m_verbosity(verbosity)
{
    m_sinceStart.start();
}

void ProgressPrinter::progressed(const jobs::Progress &progress)
{
    if (m_json) {
        if (progress.statementsDone > 0 || m_verbosity < 0)
            return; // The contract counts revisions.
        const QJsonObject inner{{QStringLiteral("done"), progress.done},
                                {QStringLiteral("total"), progress.total},
                                {QStringLiteral("unit"), progress.unit},
                                {QStringLiteral("step"), progress.step}};
        m_console.err(
            QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("progress"), inner}})
                                  .toJson(QJsonDocument::Compact)));
        return;
    }
    if (!m_console.errIsTerminal() || m_verbosity < 0)
        return;
    if (m_sinceDrawn.isValid() && m_sinceDrawn.elapsed() < redrawMilliseconds &&
        progress.done < progress.total) {
        return;
    }
    m_sinceDrawn.start();
    drawBar(progress);
}

void ProgressPrinter::drawBar(const jobs::Progress &progress)
{
    if (progress.total == 0 || progress.done >= progress.total) {
        m_console.transient({});
        return;
    }
    const auto filled = static_cast<qsizetype>(barWidth) * progress.done / progress.total;
    QString line = QLatin1StringView("[") + QString(filled, u'#') +
                   QString(barWidth - filled, u'.') + QLatin1StringView("] ") +
                   QStringLiteral("%1/%2 ").arg(progress.done).arg(progress.total) +
                   durationText(m_sinceStart.elapsed());
    if (progress.statementsTotal > 1) {
        line += QLatin1StringView("  ") + Text::tr("statement %1 of %2")
                                              .arg(progress.statementsDone)
                                              .arg(progress.statementsTotal);
    }
    line += QLatin1StringView("  ") + progress.step;
    m_console.transient(line);
}

void ProgressPrinter::logged(const base::LogRecord &record)
{
    const bool loud = record.level == base::Level::Warning || record.level == base::Level::Error;
    if (!loud && (m_verbosity < 0 || (record.level == base::Level::Debug && !wantsDetails())))
        return;
    if (m_json) {
        const QJsonObject inner{{QStringLiteral("level"), static_cast<int>(record.level)},
                                {QStringLiteral("text"), record.text},
                                {QStringLiteral("at"), record.at.toString(Qt::ISODateWithMs)}};
        m_console.err(QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("log"), inner}})
                                            .toJson(QJsonDocument::Compact)));
        return;
    }
    using base::Event;
    if (m_verbosity < 1 &&
        (record.event == Event::RunStarted || record.event == Event::RunFinished))
        return;
    QString line = record.text;
    if (record.milliseconds >= 0) {
        line += QLatin1StringView("  ") +
                m_console.styledErr(durationText(record.milliseconds), Style::Dim);
    }
    if (record.event == Event::StepFinished) {
        line = m_console.styledErr(QStringLiteral("✓"), Style::Green) + u' ' + line;
    } else if (loud) {
        line = m_console.styledErr(QStringLiteral("!"), Style::Yellow) + u' ' + line;
    }
    m_console.err(line);
}

QString durationText(qint64 milliseconds)
{
    if (milliseconds < 1000)
        return Text::tr("%1 ms").arg(milliseconds);
    if (milliseconds < 60'000)
        return Text::tr("%1 s").arg(static_cast<double>(milliseconds) / 1000.0, 0, 'f', 1);
    return Text::tr("%1 min %2 s").arg(milliseconds / 60'000).arg(milliseconds / 1000 % 60);
}

} // namespace cli
