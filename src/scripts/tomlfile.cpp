#include "scripts/tomlfile.h"

#include "scripts/text.h"

#include <toml++/toml.h>

#include <algorithm>
#include <tuple>

namespace scripts {

namespace {

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

TomlEntry entryOf(const toml::key &key, const toml::node &node)
{
    TomlEntry entry{.key = fromView(key.str()), .line = static_cast<int>(key.source().begin.line)};
    if (const auto *text = node.as_string()) {
        entry.kind = TomlEntry::Text;
        entry.text = fromView(text->get());
    } else if (const auto *boolean = node.as_boolean()) {
        entry.kind = TomlEntry::Boolean;
        entry.boolean = boolean->get();
    } else if (const auto *integer = node.as_integer()) {
        entry.kind = TomlEntry::Integer;
        entry.integer = integer->get();
    } else if (node.is_table()) {
        entry.kind = TomlEntry::Table;
    } else if (const auto *array = node.as_array()) {
        const bool allTexts =
            std::all_of(array->begin(), array->end(),
                        [](const toml::node &element) { return element.is_string(); });
        entry.kind = allTexts ? TomlEntry::Texts : TomlEntry::Other;
        for (const toml::node &element : *array)
            entry.texts.append(fromView(element.value_or(std::string_view())));
    }
    return entry;
}

} // namespace

base::Result<std::optional<QList<TomlEntry>>> readToml(const QByteArray &bytes, const QString &path,
                                                       const QStringList &where)
{
    // Debian's library is built with exceptions; none leaves this function.
    try {
        const toml::table document = toml::parse(
            std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
        const toml::table *table = &document;
        for (const QString &key : where) {
            table = table->get_as<toml::table>(key.toStdString());
            if (table == nullptr)
                return std::nullopt;
        }
        QList<TomlEntry> entries;
        for (const auto &[key, node] : *table)
            entries.append(entryOf(key, node));
        std::sort(entries.begin(), entries.end(),
                  [](const TomlEntry &left, const TomlEntry &right) {
                      return std::tie(left.line, left.key) < std::tie(right.line, right.key);
                  });
        return entries;
    } catch (const toml::parse_error &error) {
        return base::failure({.code = base::ErrorCode::BadConfig,
                              .message = Text::tr("The file is not valid TOML."),
                              .hint = Text::tr("Texts stand in double quotes: name = \"value\"."),
                              .detail = fromView(error.description()),
                              .file = path,
                              .line = static_cast<int>(error.source().begin.line),
                              .column = static_cast<int>(error.source().begin.column)});
    } catch (const std::exception &error) {
        return base::failure({.code = base::ErrorCode::BadConfig,
                              .message = Text::tr("The file cannot be read as TOML."),
                              .detail = QString::fromUtf8(error.what()),
                              .file = path});
    }
}

} // namespace scripts
