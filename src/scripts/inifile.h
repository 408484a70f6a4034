#pragma once

#include "base/result.h"

#include <QHash>
#include <QStringList>

namespace scripts {

/// A value of an ini file, before interpolation.
struct IniValue
{
    QString text{};
    int line = 0;
};

/// An ini file by the rules of Python's ConfigParser: `=` or `:`, keys without regard to case,
/// comment lines with `#` or `;`, values that go on in indented lines, `[DEFAULT]` for every
/// section. More tolerant in two points: a key or section that comes twice replaces the earlier
/// one, and a `%` that is no interpolation stands for itself; both are warnings.
class IniFile
{
public:
    /// BadConfig with the line that is neither a section, a key nor a continuation.
    static base::Result<IniFile> parse(const QByteArray &bytes, const QString &path);

    [[nodiscard]] bool hasSection(const QString &name) const { return m_sections.contains(name); }
    /// Every section but DEFAULT, sorted.
    [[nodiscard]] QStringList sections() const;
    /// The keys of \a section and of DEFAULT, lower case.
    [[nodiscard]] QStringList keys(const QString &section) const;
    /// The value of \a key as it stands; DEFAULT's when \a section has none.
    [[nodiscard]] const IniValue *find(const QString &section, const QString &key) const;
    /// The value with `%(name)s` and `%%` replaced; \a here is what `%(here)s` means. Null when
    /// there is no such key.
    QString value(const QString &section, const QString &key, const QString &here);

    [[nodiscard]] const QStringList &warnings() const { return m_warnings; }

private:
    using Section = QHash<QString, IniValue>;
    /// \a budget bounds how many references are followed: values may refer to each other.
    QString interpolated(const QString &section, const IniValue &value, const QString &here,
                         int &budget);

    QString m_name; ///< Of the file, for warnings.
    QHash<QString, Section> m_sections;
    QStringList m_warnings;
};

} // namespace scripts
