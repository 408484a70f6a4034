#include "desktop/jobs/durationtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace desktop {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(desktop::DurationText)
};

constexpr qint64 second = 1'000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;

} // namespace

QString durationText(qint64 milliseconds)
{
    if (milliseconds < second)
        return Text::tr("%1 ms").arg(milliseconds);
    if (milliseconds < minute) {
        return Text::tr("%1 s").arg(
            QLocale().toString(static_cast<double>(milliseconds) / 1000.0, 'f', 1));
    }
    if (milliseconds < hour) {
        return Text::tr("%1 min %2 s")
            .arg(milliseconds / minute)
            .arg(milliseconds % minute / second);
    }
    return Text::tr("%1 h %2 min").arg(milliseconds / hour).arg(milliseconds % hour / minute);
}

QString clockText(qint64 milliseconds)
{
    const qint64 hours = milliseconds / hour;
    const qint64 minutes = milliseconds % hour / minute;
    const QString seconds = u"%1"_s.arg(milliseconds % minute / second, 2, 10, QChar(u'0'));
    if (hours == 0)
        return u"%1:%2"_s.arg(minutes).arg(seconds);
    return u"%1:%2:%3"_s.arg(hours).arg(minutes, 2, 10, QChar(u'0')).arg(seconds);
}

} // namespace desktop
