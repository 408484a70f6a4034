#include "scripts/linearlayout.h"

#include "scripts/text.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <tuple>

namespace scripts {

using namespace Qt::Literals::StringLiterals;

namespace {

QRegularExpression whole(const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

const QList<LinearRules> &allRules()
{
    static const QList<LinearRules> rules{
        {.layout = Layout::Dbmate,
         .name = u"dbmate"_s,
         .location = u"db/migrations"_s,
         .versionTable = u"schema_migrations"_s,
         .fileName = whole(uR"((?<version>\d+)(?<words>.*)\.sql)"_s),
         .example = u"20240131120000_create_users.sql"_s,
         .marker = "migrate:",
         .up = "up",
         .down = "down",
         .noTransaction = "transaction:false",
         .fillsGaps = true},
        {.layout = Layout::SqlMigrate,
         .name = u"sql-migrate"_s,
         .location = u"migrations"_s,
         .versionTable = u"gorp_migrations"_s,
         .fileName = whole(uR"((?<version>\d*)(?<words>.*)\.sql)"_s),
         .example = u"20240131120000-create_users.sql"_s,
         .marker = "+migrate",
         .up = "Up",
         .down = "Down",
         .noTransaction = "notransaction",
         .statementMarkers = true,
         .textBeforeIsIgnored = true,
         .fillsGaps = true},
        {.layout = Layout::GolangMigrate,
         .name = u"golang-migrate"_s,
         .location = u"migrations"_s,
         .versionTable = u"schema_migrations"_s,
         .fileName = whole(uR"((?<version>\d+)_(?<words>.*)\.(?<side>up|down)\.sql)"_s),
         .example = u"000001_create_users.up.sql"_s},
        {.layout = Layout::Goose,
         .name = u"goose"_s,
         .location = u"migrations"_s,
         .versionTable = u"goose_db_version"_s,
         .fileName = whole(uR"((?<version>\d+)_(?<words>.*)(?<!_test)\.(?:sql|go))"_s),
         .example = u"20240131120000_create_users.sql"_s,
         .marker = "+goose",
         .up = "Up",
         .down = "Down",
         .noTransaction = "NO TRANSACTION",
         .statementMarkers = true},
        {.layout = Layout::Flyway,
         .name = u"flyway"_s,
         .location = u"sql"_s,
         .versionTable = u"flyway_schema_history"_s,
         .recursive = true,
         .fileName = whole(
             uR"((?<side>[VU])(?<version>\d+(?:[._]\d+)*)__(?<words>.*)\.sql|(?<side2>R)__(?<words2>.*)\.sql)"_s),
         .example = u"V1_2__create_users.sql"_s},
    };
    return rules;
}

/// A file name taken apart.
struct Name
{
    QString version{}; ///< As written.
    QString words{};
    QString side{}; ///< "up", "down", "V", "U", "R" or empty.
    QString path{};
    std::tuple<int, QString, QByteArray> place{}; ///< In the tool's order.
};

bool isDown(const Name &name)
{
    return name.side == "down"_L1 || name.side == "U"_L1;
}

QString withoutZeros(const QString &digits)
{
    qsizetype first = 0;
    while (first + 1 < digits.size() && digits[first] == u'0')
        ++first;
    return digits.sliced(first);
}

/// The numbers of a version in a form whose order is theirs: any length, parts apart by dots.
/// Trailing zero parts do not count: 1.0 is 1.
QString orderOf(const QString &version)
{
    constexpr int lengthDigits = 4;
    QStringList parts = QString(version).replace(u'_', u'.').split(u'.');
    while (parts.size() > 1 && withoutZeros(parts.last()) == "0"_L1)
        parts.removeLast();
    QString order;
    for (const QString &part : std::as_const(parts)) {
        const QString digits = withoutZeros(part);
        order += u"%1%2"_s.arg(digits.size(), lengthDigits, 10, QLatin1Char('0')).arg(digits);
    }
    return order;
}

/// Characters that the grammar of identifiers takes for something else are written as `_`.
QString idOf(QString text)
{
    for (QChar &character : text) {
        if (u"@-+:, \\"_s.contains(character) || !character.isPrint())
            character = u'_';
    }
    return text;
}

/// "20240131120000" as a time; empty for a version that is none.
QString dateOf(const QString &version)
{
    constexpr qsizetype digits = 14;
    const QDateTime time = version.size() == digits
                               ? QDateTime::fromString(version, u"yyyyMMddHHmmss"_s)
                               : QDateTime();
    return time.isValid() ? time.toString(u"yyyy-MM-dd HH:mm:ss"_s) : QString();
}

QString messageOf(QString words)
{
    return words.replace(u'_', u' ').replace(u'-', u' ').simplified();
}

/// What Flyway calls the description: it keeps it in its table, compares it, and refuses to go on
/// where it differs by a character.
QString flywayDescription(QString words)
{
    constexpr qsizetype longest = 200;
    words.replace(u'_', u' ');
    return words.size() <= longest ? words : words.first(longest - 3) + "..."_L1;
}

LinearFile fileOf(const Name &name, Layout layout)
{
    const QString fileName = QFileInfo(name.path).fileName();
    LinearFile file{.message = layout == Layout::Flyway ? flywayDescription(name.words)
                                                        : messageOf(name.words),
                    .path = name.path};
    switch (layout) {
    case Layout::SqlMigrate:
        file.id = idOf(fileName.chopped(4));
        file.stored = fileName;
        break;
    default: file.id = file.stored = linearId(name.version, layout); break;
    }
    if (name.side == "R"_L1) {
        file.id = idOf(u"R__"_s + name.words);
        file.stored = file.message;
    }
    file.createDate = dateOf(name.version);
    return file;
}

/// By the tool's own order. dbmate and sql-migrate compare names, the others numbers.
std::tuple<int, QString, QByteArray> placeOf(const Name &name, Layout layout)
{
    const QByteArray fileName = QFileInfo(name.path).fileName().toUtf8();
    if (layout == Layout::Dbmate)
        return {0, QString(), fileName};
    if (name.version.isEmpty())
        return {1, QString(), fileName};
    return {0, orderOf(name.version), fileName};
}

base::Error twice(const LinearFile &first, const Name &second)
{
    return {.code = base::ErrorCode::DuplicateRevision,
            .message =
                Text::tr("Two files have the version %1: %2 and %3.")
                    .arg(first.id,
                         QFileInfo(first.path.isEmpty() ? first.undoPath : first.path).fileName(),
                         QFileInfo(second.path).fileName()),
            .hint = Text::tr("Give one of them a version of its own."),
            .file = second.path};
}

/// The names of \a paths that are the tool's; the others are told as remarks.
QList<Name> namesOf(const QStringList &paths, const LinearRules &rules, LinearFiles &files)
{
    QList<Name> names;
    for (const QString &path : paths) {
        const QString fileName = QFileInfo(path).fileName();
        const auto match = rules.fileName.match(fileName);
        if (!match.hasMatch() || (rules.layout == Layout::Goose &&
                                  withoutZeros(match.captured(u"version"_s)) == "0"_L1)) {
            files.remarks.append(Text::tr("%1 is passed over: %2 expects names such as %3.")
                                     .arg(fileName, rules.name, rules.example));
            continue;
        }
        const bool repeatable = rules.layout == Layout::Flyway && fileName.startsWith(u'R');
        names.append({.version = match.captured(u"version"_s),
                      .words = match.captured(repeatable ? u"words2"_s : u"words"_s),
                      .side = repeatable ? u"R"_s : match.captured(u"side"_s),
                      .path = path});
    }
    return names;
}

} // namespace

const LinearRules &linearRules(Layout layout)
{
    const auto found = std::ranges::find(allRules(), layout, &LinearRules::layout);
    Q_ASSERT(found != allRules().end());
    return *found;
}

QStringList linearToolNames()
{
    QStringList names;
    for (const LinearRules &rules : allRules())
        names.append(rules.name);
    return names;
}

std::optional<Layout> layoutNamed(const QString &name)
{
    const auto found = std::ranges::find(allRules(), name, &LinearRules::name);
    return found == allRules().end() ? std::nullopt : std::optional(found->layout);
}

QString linearId(const QString &version, Layout layout)
{
    switch (layout) {
    case Layout::GolangMigrate:
    case Layout::Goose: return withoutZeros(version);
    case Layout::Flyway: return QString(version).replace(u'_', u'.');
    default: return version;
    }
}

LinearFiles arrange(const QStringList &paths, Layout layout)
{
    LinearFiles files;
    QList<Name> names = namesOf(paths, linearRules(layout), files);
    for (Name &name : names)
        name.place = placeOf(name, layout);
    std::ranges::sort(names, {}, &Name::place);
    QHash<QString, qsizetype> places; // By version, however it is written.
    for (const Name &name : std::as_const(names)) {
        const LinearFile file = fileOf(name, layout);
        if (name.side == "R"_L1) {
            files.repeatable.append(file);
            continue;
        }
        const QString key = layout == Layout::SqlMigrate ? file.id
                            : layout == Layout::Dbmate   ? name.version
                                                         : orderOf(name.version);
        const auto known = places.constFind(key);
        if (known == places.constEnd()) {
            places.insert(key, files.chain.size());
            files.chain.append(file);
            if (isDown(name))
                std::swap(files.chain.last().path, files.chain.last().undoPath);
            continue;
        }
        LinearFile &there = files.chain[*known];
        QString &place = isDown(name) ? there.undoPath : there.path;
        if (!place.isEmpty()) {
            files.problems.append(twice(there, name));
            continue;
        }
        place = name.path;
        if (!isDown(name))
            there.message = file.message;
    }
    files.chain.removeIf([&](const LinearFile &file) {
        if (file.path.isEmpty()) {
            files.problems.append(
                {.code = base::ErrorCode::BadScript,
                 .message = Text::tr("%1 undoes the version %2, which no file makes.")
                                .arg(QFileInfo(file.undoPath).fileName(), file.id),
                 .hint = Text::tr("Restore the file of the upgrade, or remove this one."),
                 .file = file.undoPath});
        }
        return file.path.isEmpty();
    });
    std::ranges::sort(files.repeatable, {}, [](const LinearFile &file) {
        return std::pair(file.stored, file.path); // As Flyway: by description.
    });
    return files;
}

} // namespace scripts
