#include "profiles/profilestore.h"

#include "profiles/profilejson.h"
#include "profiles/text.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace profiles {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int indexVersion = 1;
constexpr auto versionMember = "stemma_profiles"_L1;
constexpr int backups = 5;
constexpr qsizetype longestName = 100;
constexpr int lockWait = 10'000; // milliseconds

QString keyOf(const QString &id)
{
    return "profile/"_L1 + id;
}

/// What stands in an index.
struct IndexText
{
    bool sound = false;
    bool newer = false; ///< A later version wrote it, who knows better what is in it.
    QList<Entry> entries{};
};

IndexText indexOf(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const int version = object.value(versionMember).toInt();
    if (version != indexVersion)
        return {.newer = version > indexVersion};
    IndexText text{.sound = true};
    for (const QJsonValue &value : object.value("profiles"_L1).toArray()) {
        const QJsonObject one = value.toObject();
        const auto environment = environmentNamed(one.value("environment"_L1).toString());
        Entry entry{.id = one.value("id"_L1).toString(), .name = one.value("name"_L1).toString()};
        if (!environment || entry.id.isEmpty() || entry.name.isEmpty())
            return {};
        entry.environment = *environment;
        text.entries.append(std::move(entry));
    }
    return text;
}

/// The newest sound one of the backups of the index \a path.
std::optional<QList<Entry>> backupOf(const QString &path)
{
    for (int number = 1; number <= backups; ++number) {
        QFile backup(u"%1.backup-%2"_s.arg(path).arg(number));
        if (!backup.open(QFile::ReadOnly))
            continue;
        if (IndexText text = indexOf(backup.readAll()); text.sound)
            return std::move(text.entries);
    }
    return std::nullopt;
}

QByteArray bytesOf(const QList<Entry> &entries)
{
    QJsonArray array;
    for (const Entry &entry : entries) {
        array.append(QJsonObject{{u"id"_s, entry.id},
                                 {u"name"_s, entry.name},
                                 {u"environment"_s, environmentName(entry.environment)}});
    }
    const QJsonObject object{{versionMember, indexVersion}, {u"profiles"_s, array}};
    return QJsonDocument(object).toJson();
}

/// Writes the index \a path; the reason when it cannot be.
base::Result<> writeIndex(const QString &path, const QList<Entry> &entries)
{
    QSaveFile file(path);
    if (file.open(QFile::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
        file.write(bytesOf(entries)) >= 0 && file.commit())
        return {};
    return base::failure({.code = base::ErrorCode::FileNotWritable, .detail = file.errorString()});
}

bool isNamed(const Entry &entry, const QString &name)
{
    return entry.name.compare(name, Qt::CaseInsensitive) == 0;
}

qsizetype positionOf(const QList<Entry> &entries, const QString &id)
{
    return std::ranges::find(entries, id, &Entry::id) - entries.begin();
}

/// \a names with those first that begin most like \a wanted.
QStringList nearestFirst(QStringList names, const QString &wanted)
{
    const auto likeness = [&wanted](const QString &name) {
        const auto same = std::ranges::mismatch(
            name, wanted, [](QChar a, QChar b) { return a.toCaseFolded() == b.toCaseFolded(); });
        const bool inside = name.contains(wanted, Qt::CaseInsensitive);
        return (same.in1 - name.begin()) + (inside ? wanted.size() : 0);
    };
    std::ranges::stable_sort(names, std::ranges::greater(), likeness);
    return names;
}

base::Error notFound(const QString &what)
{
    return {.code = base::ErrorCode::ProfileNotFound,
            .message = Text::tr("There is no profile '%1'.").arg(what)};
}

} // namespace

ProfileStore::ProfileStore(QString indexPath, std::shared_ptr<Vault> vault)
    : m_indexPath(std::move(indexPath))
    , m_vault(std::move(vault))
{
    readIndex();
}

QString ProfileStore::defaultIndexPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           "/stemma/profiles.json"_L1;
}

void ProfileStore::refresh()
{
    readIndex();
}

void ProfileStore::readIndex()
{
    if (readFile() == Index::Usable)
        return;
    // Another program may be mending it, or may have done so meanwhile.
    QLockFile lock(m_indexPath + ".lock"_L1);
    const bool locked = lock.tryLock(lockWait);
    if (const Index index = readFile(); index != Index::Usable)
        mend(index, locked);
}

/// Takes over the entries of the file; leaves them when they have to be mended.
ProfileStore::Index ProfileStore::readFile()
{
    m_refusal.reset();
    QFile file(m_indexPath);
    if (!file.exists()) {
        m_entries.clear();
        return backupOf(m_indexPath) ? Index::Missing : Index::Usable;
    }
    if (!file.open(QFile::ReadOnly)) {
        refuse({.code = base::ErrorCode::FileUnreadable,
                .message = Text::tr("The list of profiles %1 cannot be read: %2.")
                               .arg(m_indexPath, file.errorString()),
                .hint = Text::tr("Check the path and the rights."),
                .file = m_indexPath});
        return Index::Usable;
    }
    IndexText text = indexOf(file.readAll());
    if (text.newer) {
        refuse({.code = base::ErrorCode::BadConfig,
                .message = Text::tr("The list of profiles was written by a newer Stemma."),
                .hint = Text::tr("Use that version."),
                .file = m_indexPath});
        return Index::Usable;
    }
    if (!text.sound)
        return Index::Damaged;
    m_entries = std::move(text.entries);
    return Index::Usable;
}

/// Nothing of the index can be used, and it stays as it is.
void ProfileStore::refuse(base::Error error)
{
    m_entries.clear();
    m_damage = error.message;
    m_refusal = std::move(error);
}

/// Makes the newest sound backup the index, and moves what is damaged out of the way. Nothing is
/// written when the index is not \a locked.
void ProfileStore::mend(Index index, bool locked)
{
    QString aside = m_indexPath;
    if (index == Index::Damaged && locked) {
        aside +=
            ".damaged-"_L1 + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-hhmmss-zzz"_s);
        if (!QFile::rename(m_indexPath, aside))
            aside = m_indexPath;
    }
    const auto backup = backupOf(m_indexPath);
    m_entries = backup.value_or(QList<Entry>());
    if (locked && (index == Index::Missing || aside != m_indexPath))
        static_cast<void>(writeIndex(m_indexPath, m_entries)); // Else the next reader mends it.
    if (index == Index::Missing) {
        m_damage = Text::tr("The list of profiles %1 was gone. The one before it is shown.")
                       .arg(m_indexPath);
    } else if (backup) {
        m_damage = Text::tr("The list of profiles was damaged. The one before it is shown; "
                            "what was there is in %1.")
                       .arg(aside);
    } else {
        m_damage = Text::tr("The list of profiles was damaged and has begun anew. What was there "
                            "is in %1; the vault still holds the profiles themselves.")
                       .arg(aside);
    }
}

base::Result<Profile> ProfileStore::load(const QString &id) const
{
    const qsizetype position = positionOf(m_entries, id);
    if (position == m_entries.size())
        return base::failure(notFound(id));
    const Entry &entry = m_entries.at(position);
    auto item = m_vault->read(keyOf(id));
    if (!item) {
        return base::failure(
            std::move(item.error()).within(Text::tr("Profile '%1'").arg(entry.name)));
    }
    auto profile = profileFromItem(*item);
    if (!profile) {
        return base::failure(
            std::move(profile.error()).within(Text::tr("Profile '%1'").arg(entry.name)));
    }
    profile->id = id;
    profile->name = entry.name;
    // The stricter of both counts: nobody gets around the question by editing the index.
    profile->environment = std::max(profile->environment, entry.environment);
    return profile;
}

base::Result<QString> ProfileStore::find(const QString &name) const
{
    const auto found = std::ranges::find_if(
        m_entries, [&name](const Entry &entry) { return isNamed(entry, name); });
    if (found != m_entries.end())
        return found->id;
    base::Error error = notFound(name);
    QStringList names;
    for (const Entry &entry : m_entries)
        names.append(entry.name);
    constexpr qsizetype most = 5;
    error.hint = names.isEmpty()
                     ? Text::tr("None is saved yet: `stemma profile add NAME --url URL`.")
                     : Text::tr("The nearest are: %1.")
                           .arg(nearestFirst(std::move(names), name).mid(0, most).join(", "_L1));
    return base::failure(std::move(error));
}

base::Result<> ProfileStore::checkName(const QString &name, const QString &id) const
{
    const bool printable = std::ranges::all_of(name, [](QChar c) { return c.isPrint(); });
    if (name.trimmed().isEmpty() || name != name.trimmed() || name.size() > longestName ||
        !printable || name.startsWith(u'-')) {
        return base::failure(
            {.code = base::ErrorCode::Usage,
             .message = Text::tr("This cannot be the name of a profile."),
             .hint = Text::tr("A name has 1 to 100 characters, none of them a control character, "
                              "no blank at its ends and no dash in front.")});
    }
    const bool taken = std::ranges::any_of(
        m_entries, [&](const Entry &entry) { return entry.id != id && isNamed(entry, name); });
    if (taken) {
        return base::failure({.code = base::ErrorCode::AlreadyExists,
                              .message = Text::tr("There is a profile '%1' already.").arg(name),
                              .hint = Text::tr("Choose another name, or edit that one.")});
    }
    return {};
}

base::Result<QString> ProfileStore::save(const Profile &profile)
{
    readIndex();
    if (m_refusal)
        return base::failure(*m_refusal);
    const auto url = database::parseUrl(profile.url, QDir::homePath());
    if (!url)
        return base::failure(url.error());
    if (!url->password.isEmpty() || !url->sslPassword.isEmpty()) {
        return base::failure({.code = base::ErrorCode::Refused,
                              .message = Text::tr("The URL of a profile must hold no password."),
                              .hint = Text::tr("Give the password apart from it.")});
    }
    if (auto named = checkName(profile.name, profile.id); !named)
        return base::failure(std::move(named.error()));
    Profile saved = profile.clone();
    if (saved.id.isEmpty())
        saved.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const bool isNew = positionOf(m_entries, saved.id) == m_entries.size();
    if (auto written = m_vault->write(keyOf(saved.id), vaultItem(saved)); !written)
        return base::failure(std::move(written.error()));
    const auto put = [&saved](QList<Entry> &entries) {
        const Entry entry{.id = saved.id, .name = saved.name, .environment = saved.environment};
        if (const qsizetype position = positionOf(entries, saved.id); position < entries.size())
            entries[position] = entry;
        else
            entries.append(entry);
    };
    if (auto kept = change(put); !kept) {
        // An item that nothing names would stay in the vault for ever.
        if (isNew)
            static_cast<void>(m_vault->remove(keyOf(saved.id)));
        return base::failure(std::move(kept.error()));
    }
    return saved.id;
}

base::Result<Removed> ProfileStore::remove(const QString &id)
{
    readIndex();
    if (m_refusal)
        return base::failure(*m_refusal);
    const qsizetype position = positionOf(m_entries, id);
    if (position == m_entries.size())
        return base::failure(notFound(id));
    Removed removed{.entry = m_entries.at(position), .position = position};
    auto item = m_vault->read(keyOf(id));
    if (item)
        removed.item = *std::move(item);
    else if (item.error().code != base::ErrorCode::VaultItemMissing)
        return base::failure(std::move(item.error()));
    if (auto gone = m_vault->remove(keyOf(id)); !gone)
        return base::failure(std::move(gone.error()));
    const auto takeOut = [&id](QList<Entry> &entries) {
        entries.removeIf([&id](const Entry &entry) { return entry.id == id; });
    };
    if (auto kept = change(takeOut); !kept) {
        if (removed.item)
            static_cast<void>(m_vault->write(keyOf(id), *removed.item));
        return base::failure(std::move(kept.error()));
    }
    return removed;
}

base::Result<> ProfileStore::restore(const Removed &removed)
{
    readIndex();
    if (m_refusal)
        return base::failure(*m_refusal);
    if (auto named = checkName(removed.entry.name, removed.entry.id); !named)
        return named;
    if (removed.item) {
        if (auto written = m_vault->write(keyOf(removed.entry.id), *removed.item); !written)
            return written;
    }
    return change([&removed](QList<Entry> &entries) {
        if (positionOf(entries, removed.entry.id) == entries.size())
            entries.insert(std::min(removed.position, entries.size()), removed.entry);
    });
}

base::Result<> ProfileStore::reorder(const QStringList &ids)
{
    return change([&ids](QList<Entry> &entries) {
        std::ranges::stable_sort(entries, {}, [&ids](const Entry &entry) {
            const qsizetype position = ids.indexOf(entry.id);
            return position < 0 ? ids.size() : position;
        });
    });
}

base::Result<> ProfileStore::change(const std::function<void(QList<Entry> &)> &edit)
{
    const auto failure = [this](const QString &reason) {
        return base::failure(
            {.code = base::ErrorCode::FileNotWritable,
             .message = Text::tr("The list of profiles cannot be written: %1.").arg(reason),
             .hint = Text::tr("Check rights and disk. The list is as it was."),
             .file = m_indexPath});
    };
    if (!QDir().mkpath(QFileInfo(m_indexPath).path()))
        return failure(Text::tr("its directory cannot be made"));
    QLockFile lock(m_indexPath + ".lock"_L1);
    if (!lock.tryLock(lockWait))
        return failure(Text::tr("another program is writing it"));
    if (const Index index = readFile(); index != Index::Usable)
        mend(index, true);
    if (m_refusal)
        return base::failure(*m_refusal);
    QList<Entry> entries = m_entries;
    edit(entries);

    const auto backup = [this](int number) {
        return u"%1.backup-%2"_s.arg(m_indexPath).arg(number);
    };
    QFile::remove(backup(backups));
    for (int number = backups; number > 1; --number)
        QFile::rename(backup(number - 1), backup(number));
    QFile::copy(m_indexPath, backup(1));

    if (auto written = writeIndex(m_indexPath, entries); !written)
        return failure(written.error().detail);
    m_entries = entries;
    return {};
}

} // namespace profiles
