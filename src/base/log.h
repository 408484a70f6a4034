#pragma once

#include <QDateTime>
#include <QString>

namespace base {

/// How loud a log record is.
enum class Level { Debug, Info, Warning, Error };

/// What a log record tells of, so that a window can draw it and a test can ask for it without
/// reading the text.
enum class Event {
    Message,          ///< Plain text.
    RunStarted,       ///< A run of a plan began; `subject` is the run's id.
    StepStarted,      ///< `subject` is the revision.
    StepFinished,     ///< Committed; `subject` is the revision, `milliseconds` its duration.
    StatementDone,    ///< One statement of a step that runs without a transaction.
    Notice,           ///< A NOTICE or WARNING of the server.
    WaitingForRunner, ///< Another runner holds the lock; the text says who.
    WaitingForLock,   ///< The running statement waits for a database lock; the text says for whom.
    Retry,            ///< A step is tried again after a lock timeout.
    RunFinished,      ///< `subject` is the run's id.
};

/// One line of the account of a job: a value that the command line prints and the window draws.
/// Texts are translated and carry no secret.
struct LogRecord
{
    Level level = Level::Info;
    Event event = Event::Message;
    QString text{};
    QString subject{};
    qint64 milliseconds = -1; ///< Duration of what finished; -1 when nothing did.
    QDateTime at{};           ///< UTC.
};

/// \a text with the passwords of URLs ("scheme://user:***@host"), of keyword strings
/// ("password=***") and of query parameters masked. For texts that come from outside, such as a
/// driver's message or a setting that is quoted in an error.
QString masked(const QString &text);

} // namespace base
