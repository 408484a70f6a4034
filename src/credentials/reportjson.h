#pragma once

#include "credentials/jobtypes.h"

#include <QJsonObject>

namespace credentials {

/// What a survey found, as the command line prints it.
QJsonObject surveyJson(const Survey &survey);
/// The account of a job, without the error that ended it.
QJsonObject reportJson(const JobReport &report);
/// The time of a token, in UTC as ISO 8601 has it; \a seconds since 1970.
QString timeText(quint64 seconds);

} // namespace credentials
