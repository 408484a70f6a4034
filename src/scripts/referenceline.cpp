#include "scripts/referenceline.h"

#include "scripts/headerbindings.h"
#include "scripts/pythonsource.h"
#include "scripts/sourcefile.h"

#include <algorithm>

namespace scripts {

namespace {

bool names(const PythonValue &value, const QString &id)
{
    if (value.kind == PythonValue::Text)
        return value.text == id;
    return std::ranges::any_of(value.items,
                               [&id](const PythonValue &item) { return names(item, id); });
}

int lineInPython(const QByteArray &source, const QString &id)
{
    const auto text = pythonSource(source, {});
    if (!text)
        return 0;
    const HeaderBindings bindings(*text);
    for (const HeaderVariable variable :
         {HeaderVariable::DownRevision, HeaderVariable::DependsOn}) {
        const HeaderBinding &binding = bindings.of(variable);
        if (binding.value && names(*binding.value, id))
            return binding.line;
    }
    return 0;
}

int lineInSql(const QByteArray &source, const QByteArray &id)
{
    int line = 0;
    for (const QByteArray &text : withUnixLines(source).split('\n')) {
        ++line;
        const QByteArrayView comment = QByteArrayView(text).trimmed();
        const qsizetype colon = comment.indexOf(':');
        if (!comment.startsWith("--") || colon < 0)
            continue;
        const QByteArray field = comment.first(colon).sliced(2).trimmed().toByteArray().toLower();
        if (field != "revises" && field != "depends on")
            continue;
        const auto entries = comment.sliced(colon + 1).toByteArray().split(',');
        if (std::ranges::any_of(entries,
                                [&id](const QByteArray &entry) { return entry.trimmed() == id; }))
            return line;
    }
    return 0;
}

} // namespace

int referenceLine(const QByteArray &source, ProjectKind kind, const QString &id)
{
    return kind == ProjectKind::Alembic ? lineInPython(source, id) : lineInSql(source, id.toUtf8());
}

} // namespace scripts
