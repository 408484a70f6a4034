#include "desktop/runs/writingsheet.h"

#include "desktop/jobs/stopbutton.h"
#include "desktop/theme/icons.h"
#include "desktop/theme/messagebanner.h"

#include <QDesktopServices>
#include <QPushButton>
#include <QUrl>

#include <utility>

namespace desktop {

using namespace Qt::Literals::StringLiterals;

WritingSheet::WritingSheet(WritingPlace place, JobList &jobs, const base::Clock &clock,
                           QWidget *parent)
    : QDialog(parent)
    , m_place(std::move(place))
    , m_jobs(jobs)
    , m_clock(clock)
{
}

void WritingSheet::begin(const Parts &parts, const QString &icon)
{
    m_parts = parts;
    m_parts.create->setIcon(themedIcon(icon));
    m_parts.create->setEnabled(false);
    m_parts.open->setIcon(themedIcon(u"open"_s));
    m_parts.open->hide();
    connect(m_parts.create, &QPushButton::clicked, this, &WritingSheet::write);
    connect(m_parts.open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_written.first().path)); });
    read();
}

void WritingSheet::read()
{
    const auto ground = std::make_shared<base::Result<WritingGround>>();
    const auto work = [ground, place = m_place, &clock = m_clock](jobs::Context &) {
        *ground = readWritingGround(place, clock);
        return jobs::Outcome{};
    };
    m_work.reset(new jobs::Job(tr("Read the project"), work, m_clock, &m_jobs));
    connect(m_work.get(), &jobs::Job::finished, this, [this, ground] {
        if (!*ground) {
            m_parts.banner->showError(ground->error());
            return;
        }
        m_ready = true;
        showGround(**ground);
        updateButton();
    });
    m_work->start();
}

void WritingSheet::write()
{
    const auto written = std::make_shared<base::Result<QList<migration::WrittenScript>>>();
    const auto work = [written, place = m_place, order = order()](jobs::Context &context) {
        *written = writeScripts(place, order, context);
        if (!*written)
            return jobs::Outcome{.result = base::failure(written->error())};
        return jobs::Outcome{.summary = tr("Wrote %1").arg(written->value().value(0).path)};
    };
    m_busy = true;
    updateButton();
    jobs::Job *job = nullptr;
    if (m_place.isPython()) {
        JobRequest request = m_place.target ? requestFor(*m_place.target, jobTitle())
                                            : JobRequest{.title = jobTitle()};
        request.kind = u"script."_s + m_place.config.file;
        job = m_jobs.start(request, work);
        m_parts.stop->setJob(job);
        m_parts.fields->setEnabled(false);
        m_parts.banner->showMessage(Tone::Muted,
                                    tr("The project's Alembic is writing the script…"));
    } else {
        m_work.reset(new jobs::Job(jobTitle(), work, m_clock, &m_jobs));
        job = m_work.get();
    }
    connect(job, &jobs::Job::finished, this, [this, written] { finished(*written); });
    if (!m_place.isPython())
        job->start();
}

void WritingSheet::finished(const base::Result<QList<migration::WrittenScript>> &written)
{
    m_busy = false;
    m_parts.stop->setJob(nullptr);
    m_parts.fields->setEnabled(true);
    if (!written) {
        const bool stopped = written.error().code == base::ErrorCode::Cancelled;
        m_parts.banner->showError(written.error(), stopped ? Tone::Caution : Tone::Bad);
        updateButton();
        return;
    }
    m_written = *written;
    if (m_written.isEmpty()) {
        m_parts.banner->showMessage(Tone::Caution, tr("Nothing was written."),
                                    tr("The project's env.py chose to write no script."));
        updateButton();
        return;
    }
    m_parts.fields->setEnabled(false);
    m_parts.create->hide();
    m_parts.open->show();
    m_parts.open->setFocus();
    showWritten(m_written.first());
    Q_EMIT created(m_written.first().path, m_written.first().revision);
}

void WritingSheet::updateButton()
{
    m_parts.create->setEnabled(m_ready && !m_busy && m_written.isEmpty() && isComplete());
}

} // namespace desktop
