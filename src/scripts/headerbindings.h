#pragma once

#include "scripts/pythonvalue.h"

#include <array>
#include <optional>
#include <span>

namespace scripts {

/// The variables that make a Python file a revision.
enum class HeaderVariable { Revision, DownRevision, BranchLabels, DependsOn };

const char *nameOf(HeaderVariable variable);

/// What a module's code leaves in one of them.
struct HeaderBinding
{
    bool bound = false;
    std::optional<PythonValue> value{}; ///< Nothing: bound, but to what only running would tell.
    int line = 0;
};

/// Follows the assignments to the header variables through the top level of a module, in order:
/// the last one counts, as when Python runs it. Functions and classes do not count. Whatever
/// binds a variable in another way (a condition, a loop, an import, `globals()`) leaves it bound
/// without a value.
class HeaderBindings
{
public:
    /// \a source is UTF-8 with LF line ends.
    explicit HeaderBindings(QByteArrayView source);

    [[nodiscard]] const HeaderBinding &of(HeaderVariable variable) const
    {
        return m_bindings.at(static_cast<std::size_t>(variable));
    }
    /// The module's docstring as Python sees it; empty when there is none.
    [[nodiscard]] const QString &docstring() const { return m_docstring; }
    /// Line of a string or bracket that never ends; 0 when all is well.
    [[nodiscard]] int errorLine() const { return m_errorLine; }

private:
    using Tokens = std::span<const PythonToken>;
    enum class LineKind { Simple, Definition, NeverRuns, Conditional };
    static LineKind kindOf(const PythonLine &line);

    void readStatement(Tokens statement);
    void readAssignment(Tokens statement);
    void assign(Tokens target, Tokens value);
    void bind(const PythonToken &name, std::optional<PythonValue> value);
    void bindUnknown(Tokens statement);
    void bindImported(Tokens statement);
    void bindByName(Tokens statement);

    std::array<HeaderBinding, 4> m_bindings{};
    QString m_docstring{};
    int m_errorLine = 0;
};

} // namespace scripts
