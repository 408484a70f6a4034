#include "profiles/filevault.h"

#include "profiles/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <QtEndian>

#include <openssl/crypto.h>

#include <algorithm>
#include <utility>

namespace profiles {

using namespace Qt::Literals::StringLiterals;
using std::chrono::steady_clock;

namespace {

constexpr auto othersMayRead =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
constexpr auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner;
constexpr qint64 largestFile = 64 << 20;

std::unexpected<base::Error> unavailable(const QString &message, const QString &hint,
                                         const QString &path)
{
    return base::failure({.code = base::ErrorCode::VaultUnavailable,
                          .message = message,
                          .hint = hint,
                          .file = path});
}

/// Keeps other programs from changing the file between our reading and writing.
class ChangeLock
{
public:
    explicit ChangeLock(const QString &path)
        : m_lock(path + ".lock"_L1)
    {
        constexpr int milliseconds = 10'000;
        m_held = m_lock.tryLock(milliseconds);
    }
    [[nodiscard]] base::Result<> held(const QString &path) const
    {
        if (m_held)
            return {};
        return unavailable(Text::tr("The vault file cannot be changed now."),
                           m_lock.error() == QLockFile::LockFailedError
                               ? Text::tr("Another program is changing it. Try again.")
                               : Text::tr("Its directory must be writable."),
                           path);
    }

private:
    QLockFile m_lock;
    bool m_held = false;
};

void append(QByteArray &to, QByteArrayView part)
{
    quint32 size = 0;
    qToBigEndian(static_cast<quint32>(part.size()), &size);
    to.append(reinterpret_cast<const char *>(&size), sizeof size);
    to.append(part);
}

/// The next part of what append() wrote; nothing when there is none.
std::optional<QByteArrayView> takePart(QByteArrayView &from)
{
    constexpr qsizetype prefix = sizeof(quint32);
    if (from.size() < prefix)
        return std::nullopt;
    const auto size = qsizetype(qFromBigEndian<quint32>(from.data()));
    if (from.size() - prefix < size)
        return std::nullopt;
    const QByteArrayView part = from.sliced(prefix, size);
    from = from.sliced(prefix + size);
    return part;
}

} // namespace

FileVault::FileVault(QString path, Settings settings)
    : m_path(std::move(path))
    , m_settings(settings)
{
}

FileVault::~FileVault() = default;

QString FileVault::display() const
{
    return Text::tr("the vault file %1").arg(m_path);
}

bool FileVault::exists() const
{
    return QFileInfo::exists(m_path);
}

base::Result<> FileVault::create(const base::Secret &passphrase)
{
    const std::scoped_lock guard(m_mutex);
    if (!QDir().mkpath(QFileInfo(m_path).path())) {
        return unavailable(Text::tr("The directory of the vault file cannot be made."),
                           Text::tr("Name another place."), m_path);
    }
    const ChangeLock change(m_path);
    if (auto held = change.held(m_path); !held)
        return held;
    if (exists()) {
        return base::failure({.code = base::ErrorCode::AlreadyExists,
                              .message = Text::tr("There is a vault file already."),
                              .hint = Text::tr("Unlock it, or name another place."),
                              .file = m_path});
    }
    auto recipe = newRecipe(m_settings.logN);
    if (!recipe)
        return base::failure(std::move(recipe.error()));
    auto bytes = derivedKey(*recipe, passphrase);
    if (!bytes)
        return base::failure(std::move(bytes.error()));
    Key key{.recipe = *std::move(recipe), .bytes = *std::move(bytes)};
    if (auto written = writeFile(key, packed({})); !written)
        return written;
    keep(std::move(key));
    return {};
}

base::Result<> FileVault::unlock(const base::Secret &passphrase)
{
    const std::scoped_lock guard(m_mutex);
    const auto document = readFile();
    if (!document)
        return base::failure(document.error());
    auto key = keyFor(*document, passphrase);
    if (!key)
        return base::failure(std::move(key.error()));
    keep(*std::move(key));
    return {};
}

void FileVault::lock()
{
    const std::scoped_lock guard(m_mutex);
    m_key.reset();
}

bool FileVault::isLocked() const
{
    const std::scoped_lock guard(m_mutex);
    return !m_key;
}

base::Result<> FileVault::changePassphrase(const base::Secret &before, const base::Secret &after)
{
    const std::scoped_lock guard(m_mutex);
    const ChangeLock change(m_path);
    if (auto held = change.held(m_path); !held)
        return held;
    const auto document = readFile();
    if (!document)
        return base::failure(document.error());
    const auto old = keyFor(*document, before);
    if (!old)
        return base::failure(old.error());
    const auto plain = opened(*document, old->bytes);
    if (!plain)
        return base::failure(plain.error());
    auto recipe = newRecipe(m_settings.logN);
    if (!recipe)
        return base::failure(std::move(recipe.error()));
    auto bytes = derivedKey(*recipe, after);
    if (!bytes)
        return base::failure(std::move(bytes.error()));
    Key key{.recipe = *std::move(recipe), .bytes = *std::move(bytes)};
    if (auto written = writeFile(key, *plain); !written)
        return written;
    keep(std::move(key));
    return {};
}

base::Result<base::Secret> FileVault::read(const QString &key)
{
    const std::scoped_lock guard(m_mutex);
    auto items = openItems();
    if (!items)
        return base::failure(std::move(items.error()));
    const auto found = std::ranges::find(*items, key.toUtf8(), &Item::key);
    if (found == items->end()) {
        return base::failure({.code = base::ErrorCode::VaultItemMissing,
                              .message = Text::tr("%1 has no such item.").arg(display()),
                              .hint = Text::tr("Was it saved in another vault?"),
                              .detail = key});
    }
    return std::move(found->bytes);
}

base::Result<> FileVault::write(const QString &key, const base::Secret &bytes)
{
    return change(key, &bytes);
}

base::Result<> FileVault::remove(const QString &key)
{
    return change(key, nullptr);
}

/// Sets the item \a key to \a bytes, or removes it when there are none.
base::Result<> FileVault::change(const QString &key, const base::Secret *bytes)
{
    const std::scoped_lock guard(m_mutex);
    const ChangeLock change(m_path);
    if (auto held = change.held(m_path); !held)
        return held;
    auto items = openItems();
    if (!items)
        return base::failure(std::move(items.error()));
    std::erase_if(*items, [&key](const Item &item) { return item.key == key.toUtf8(); });
    if (bytes)
        items->push_back({.key = key.toUtf8(), .bytes = bytes->clone()});
    return writeFile(*m_key, packed(*items));
}

/// The items of the file, opened with the key in memory.
base::Result<FileVault::Items> FileVault::openItems()
{
    const auto document = readFile();
    if (!document)
        return base::failure(document.error());
    if (m_key && m_key->recipe != document->recipe)
        m_key.reset(); // Another program has set another passphrase.
    if (!m_key) {
        return base::failure({.code = base::ErrorCode::VaultLocked,
                              .message = Text::tr("%1 is locked.").arg(display()),
                              .hint = Text::tr("Unlock it with its passphrase."),
                              .file = m_path});
    }
    m_lastUse = steady_clock::now();
    const auto plain = opened(*document, m_key->bytes);
    if (!plain)
        return base::failure(plain.error());
    return unpacked(*plain);
}

base::Result<Sealed> FileVault::readFile() const
{
    QFile file(m_path);
    if (!file.exists()) {
        return unavailable(Text::tr("There is no vault file %1.").arg(m_path),
                           Text::tr("Check the path, or make it."), m_path);
    }
    if (!file.open(QFile::ReadOnly)) {
        return unavailable(Text::tr("The vault file cannot be read: %1.").arg(file.errorString()),
                           Text::tr("Check who owns it."), m_path);
    }
    if (file.permissions() & othersMayRead) {
        return unavailable(
            Text::tr("Others than its owner may read the vault file %1.").arg(m_path),
            Text::tr("Take that right away: chmod 600 %1").arg(m_path), m_path);
    }
    if (file.size() > largestFile) {
        return unavailable(Text::tr("The vault file is too large to be one."),
                           Text::tr("Check the path."), m_path);
    }
    auto document = sealedFromBytes(file.readAll());
    if (!document)
        document.error().file = m_path;
    return document;
}

base::Result<> FileVault::writeFile(const Key &key, const base::Secret &plain) const
{
    const auto document = sealed(key.recipe, key.bytes, plain);
    if (!document)
        return base::failure(document.error());
    QSaveFile file(m_path);
    const bool written = file.open(QFile::WriteOnly) && file.setPermissions(onlyOwner) &&
                         file.write(toBytes(*document)) >= 0 && file.commit();
    if (!written) {
        return base::failure(
            {.code = base::ErrorCode::FileNotWritable,
             .message = Text::tr("The vault file cannot be written: %1.").arg(file.errorString()),
             .hint = Text::tr("What it held before is still there. Check rights and disk."),
             .file = m_path});
    }
    return {};
}

base::Result<FileVault::Key> FileVault::keyFor(const Sealed &document,
                                               const base::Secret &passphrase) const
{
    auto bytes = derivedKey(document.recipe, passphrase);
    if (!bytes)
        return base::failure(std::move(bytes.error()));
    if (auto plain = opened(document, *bytes); !plain) {
        plain.error().file = m_path;
        return base::failure(std::move(plain.error()));
    }
    return Key{.recipe = document.recipe, .bytes = *std::move(bytes)};
}

/// Keeps \a key until lock(), or until nobody has used it for a while.
void FileVault::keep(Key key)
{
    m_key = std::move(key);
    m_lastUse = steady_clock::now();
    if (!m_idleWatch.joinable())
        m_idleWatch = std::jthread([this](const std::stop_token &stop) { lockWhenIdle(stop); });
    m_used.notify_all();
}

void FileVault::lockWhenIdle(const std::stop_token &stop)
{
    std::unique_lock guard(m_mutex);
    while (!stop.stop_requested()) {
        if (!m_key) {
            m_used.wait(guard, stop, [this] { return m_key.has_value(); });
            continue;
        }
        const auto due = m_lastUse + m_settings.idle;
        if (steady_clock::now() >= due) {
            m_key.reset();
        } else {
            m_used.wait_until(guard, stop, due, [] { return false; });
        }
    }
}

base::Secret FileVault::packed(const Items &items)
{
    qsizetype size = 0;
    constexpr qsizetype prefixes = 2 * sizeof(quint32);
    for (const Item &item : items)
        size += prefixes + item.key.size() + item.bytes.size();
    QByteArray bytes;
    bytes.reserve(size); // Growing would leave copies behind that nobody wipes.
    for (const Item &item : items) {
        append(bytes, item.key);
        append(bytes, item.bytes.view());
    }
    base::Secret plain{QByteArrayView(bytes)};
    OPENSSL_cleanse(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return plain;
}

base::Result<FileVault::Items> FileVault::unpacked(const base::Secret &plain)
{
    Items items;
    QByteArrayView rest = plain.view();
    while (!rest.isEmpty()) {
        const auto key = takePart(rest);
        const auto bytes = key ? takePart(rest) : std::nullopt;
        if (!bytes)
            return unavailable(Text::tr("The contents of the vault file cannot be read."), {}, {});
        items.push_back({.key = key->toByteArray(), .bytes = base::Secret(*bytes)});
    }
    return items;
}

} // namespace profiles
