#include "scripts/envhints.h"

#include "scripts/pythonsource.h"
#include "scripts/pythonvalue.h"
#include "scripts/sourcefile.h"
#include "scripts/text.h"

#include <QFileInfo>

namespace scripts {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Reads the keyword arguments of one call; \a tokens begin behind its opening bracket.
void readArguments(std::span<const PythonToken> tokens, EnvHints &hints)
{
    int depth = 0;
    for (std::size_t i = 0; i + 2 < tokens.size() && depth >= 0; ++i) {
        if (tokens[i].is("(") || tokens[i].is("[") || tokens[i].is("{"))
            ++depth;
        if (tokens[i].is(")") || tokens[i].is("]") || tokens[i].is("}"))
            --depth;
        if (depth != 0 || !tokens[i + 1].is("="))
            continue;
        const bool table = tokens[i].is("version_table");
        if (!table && !tokens[i].is("version_table_schema"))
            continue;
        std::size_t end = i + 2;
        while (end < tokens.size() && !tokens[end].is(",") && !tokens[end].is(")"))
            ++end;
        const auto value = evaluateLiteral(tokens.subspan(i + 2, end - i - 2));
        QString &hint = table ? hints.versionTable : hints.versionTableSchema;
        const bool contradicts = value && !hint.isEmpty() && hint != value->text;
        if (!value || value->kind == PythonValue::Sequence || contradicts) {
            hints.computed.append(QString::fromUtf8(tokens[i].text));
        } else {
            hint = value->text;
        }
    }
}

} // namespace

EnvHints readEnvHints(const QByteArray &source)
{
    EnvHints hints;
    PythonStatements lines(source);
    PythonLine line;
    while (lines.next(line)) {
        const std::span<const PythonToken> tokens(line.tokens);
        for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
            if (tokens[i].is("configure") && tokens[i + 1].is("("))
                readArguments(tokens.subspan(i + 2), hints);
        }
    }
    hints.computed.removeDuplicates();
    return hints;
}

void addEnvHints(ProjectConfig &config)
{
    const QString path = config.scriptLocation + "/env.py"_L1;
    if (!QFileInfo(path).isFile())
        return;
    const auto file = readSourceFile(path);
    const auto source = file ? pythonSource(file->bytes, path)
                             : base::Result<QByteArray>(std::unexpected(file.error()));
    if (!source) {
        config.warnings.append(source.error().message);
        return;
    }
    const EnvHints hints = readEnvHints(*source);
    if (!hints.versionTable.isEmpty())
        config.versionTable = hints.versionTable;
    if (!hints.versionTableSchema.isEmpty())
        config.versionTableSchema = hints.versionTableSchema;
    for (const QString &name : hints.computed) {
        config.warnings.append(Text::tr("env.py computes '%1'; Stemma uses '%2'.")
                                   .arg(name, name == "version_table"_L1
                                                  ? config.versionTable
                                                  : config.versionTableSchema));
    }
}

} // namespace scripts
