#include "migration/connectionlog.h"

#include <QCoreApplication>

namespace migration {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(migration::ConnectionLog)
};

QString describeAll(const QList<database::Blocker> &sessions)
{
    QStringList all;
    for (const database::Blocker &session : sessions)
        all.append(describe(session));
    return all.isEmpty() ? Text::tr("a session that cannot be seen with this role")
                         : all.join(QLatin1StringView("; "));
}

QString seconds(std::chrono::milliseconds time)
{
    return QString::number(static_cast<double>(time.count()) / 1000.0, 'f', 1);
}

} // namespace

void ConnectionLog::noticed(const QString &severity, const QString &text)
{
    const bool warning = severity == QLatin1StringView("WARNING");
    m_context.log({.level = warning ? base::Level::Warning : base::Level::Info,
                   .event = base::Event::Notice,
                   .text = severity + QLatin1StringView(": ") + base::masked(text)});
}

void ConnectionLog::blocked(const QList<database::Blocker> &blockers,
                            std::chrono::milliseconds waited)
{
    m_context.log({.level = base::Level::Warning,
                   .event = base::Event::WaitingForLock,
                   .text = Text::tr("Waiting for a lock for %1 s, held by %2")
                               .arg(seconds(waited), describeAll(blockers))});
}

void ConnectionLog::runnerWaiting(const QList<database::Blocker> &holders,
                                  std::chrono::milliseconds waited)
{
    m_context.log(
        {.level = base::Level::Warning,
         .event = base::Event::WaitingForRunner,
         .text = Text::tr("Another runner works on this database; waiting for %1 s for %2")
                     .arg(seconds(waited), describeAll(holders))});
}

void ConnectionLog::commandDone(int index, int total)
{
    m_context.reportStatements(index + 1, total);
}

QString describe(const database::Blocker &blocker)
{
    QString text = Text::tr("pid %1").arg(blocker.pid);
    const auto add = [&text](const QString &part) {
        if (!part.isEmpty())
            text += QLatin1StringView(", ") + part;
    };
    if (blocker.client.isEmpty()) {
        add(blocker.user);
    } else if (blocker.user.isEmpty()) {
        add(Text::tr("on %1").arg(blocker.client));
    } else {
        add(Text::tr("%1 from %2").arg(blocker.user, blocker.client));
    }
    add(blocker.application);
    if (blocker.since.isEmpty()) {
        add(blocker.state);
    } else {
        add(Text::tr("%1 since %2").arg(blocker.state, blocker.since).trimmed());
    }
    // The last statement of a session that does nothing explains nothing.
    if (!blocker.query.isEmpty() && blocker.state != QLatin1StringView("idle"))
        text += QLatin1StringView(": ") + blocker.query.simplified();
    return text;
}

} // namespace migration
