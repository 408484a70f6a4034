#pragma once

#include "base/secret.h"

#include <QString>

#include <stop_token>

namespace cli {

enum class Style { Plain, Bold, Dim, Red, Green, Yellow, Cyan };

/// The two output streams and the terminal, if there is one. Colours only where a person reads:
/// on a terminal, and not when NO_COLOR is set.
class Console
{
public:
    Console();

    void out(const QString &line) const; ///< Results, to stdout.
    void err(const QString &line) const; ///< Diagnostics, to stderr.
    void outRaw(const QByteArray &bytes) const;

    [[nodiscard]] QString styled(const QString &text, Style style) const;    ///< For out().
    [[nodiscard]] QString styledErr(const QString &text, Style style) const; ///< For err().

    [[nodiscard]] bool errIsTerminal() const { return m_errIsTerminal; }
    [[nodiscard]] bool outIsTerminal() const { return m_outIsTerminal; }
    /// Whether somebody can be asked: stdin and stderr are terminals.
    [[nodiscard]] bool canAsk() const { return m_inIsTerminal && m_errIsTerminal; }
    /// Whether the locale's character set can show more than ASCII.
    [[nodiscard]] bool unicode() const { return m_unicode; }
    /// Whether more is told than what matters to everybody: after -v.
    [[nodiscard]] bool isVerbose() const { return m_verbose; }
    void setVerbose(bool verbose) { m_verbose = verbose; }
    /// Columns of the terminal behind stderr; 80 where there is none.
    [[nodiscard]] int width() const;

    /// A line that is drawn over itself, for progress on a terminal. Empty removes it.
    void transient(const QString &line) const;

    /// Asks on the terminal and reads a line. Empty at the end of input, and when \a stop is
    /// requested meanwhile.
    [[nodiscard]] QString ask(const QString &question, const std::stop_token &stop) const;
    /// The same without echo.
    [[nodiscard]] base::Secret askSecret(const QString &question,
                                         const std::stop_token &stop) const;

    /// Whether all of the output could be written; false after a full disk or a closed stream.
    [[nodiscard]] bool wroteAll() const { return !m_outputLost; }

private:
    bool m_inIsTerminal = false;
    bool m_outIsTerminal = false;
    bool m_errIsTerminal = false;
    bool m_colours = false;
    bool m_unicode = false;
    bool m_verbose = false;
    mutable bool m_transientShown = false;
    mutable bool m_outputLost = false;
};

} // namespace cli
