#include "desktop/jobs/recentjobs.h"

#include "desktop/settings/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

namespace desktop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto recentKey = "jobs/recent"_L1;
constexpr std::array ends{std::pair{JobEnd::Done, "done"_L1},
                          std::pair{JobEnd::Stopped, "stopped"_L1},
                          std::pair{JobEnd::Failed, "failed"_L1}};

QJsonObject objectOf(const PastJob &job)
{
    QJsonObject object{{u"title"_s, job.title},
                       {u"target"_s, job.targetId},
                       {u"name"_s, job.targetName},
                       {u"started"_s, job.startedAt.toString(Qt::ISODateWithMs)},
                       {u"milliseconds"_s, job.milliseconds}};
    if (job.environment)
        object.insert(u"environment"_s, profiles::environmentName(*job.environment));
    for (const auto &[end, name] : ends) {
        if (end == job.end)
            object.insert(u"end"_s, name);
    }
    return object;
}

std::optional<PastJob> jobOf(const QJsonObject &object)
{
    PastJob job{.title = object.value("title"_L1).toString(),
                .targetId = object.value("target"_L1).toString(),
                .targetName = object.value("name"_L1).toString(),
                .environment =
                    profiles::environmentNamed(object.value("environment"_L1).toString()),
                .startedAt =
                    QDateTime::fromString(object.value("started"_L1).toString(), Qt::ISODateWithMs),
                .milliseconds = object.value("milliseconds"_L1).toInteger()};
    for (const auto &[end, name] : ends) {
        if (name == object.value("end"_L1).toString()) {
            job.end = end;
            return job.title.isEmpty() || !job.startedAt.isValid() ? std::nullopt
                                                                   : std::optional(job);
        }
    }
    return {};
}

} // namespace

RecentJobs::RecentJobs(Settings &settings)
    : m_settings(settings)
{
    const QByteArray stored = m_settings.value(recentKey).toByteArray();
    for (const QJsonValue value : QJsonDocument::fromJson(stored).array()) {
        if (auto job = jobOf(value.toObject()))
            m_jobs.append(*std::move(job));
    }
}

void RecentJobs::add(const PastJob &job)
{
    m_jobs.append(job);
    if (m_jobs.size() > most)
        m_jobs.remove(0, m_jobs.size() - most);
    save();
}

void RecentJobs::remove(const PastJob &job)
{
    if (m_jobs.removeOne(job))
        save();
}

void RecentJobs::save()
{
    QJsonArray all;
    for (const PastJob &job : std::as_const(m_jobs))
        all.append(objectOf(job));
    m_settings.setValue(recentKey, QJsonDocument(all).toJson(QJsonDocument::Compact));
}

} // namespace desktop
