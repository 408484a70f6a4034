#pragma once

#include <QByteArray>
#include <QStringList>

namespace scripts {

/// How an env.py, or the settings that it imports, learns of the database, as far as the text of
/// the file tells.
struct UrlHints
{
    QStringList variables{};   ///< Environment variables that sound like a URL, in order.
    QStringList arguments{};   ///< Names of `-x` arguments that do.
    bool readsSetting = false; ///< sqlalchemy.url of alembic.ini.
};

/// Looks for `os.environ["NAME"]`, `os.getenv("NAME")`, `get_x_argument(...).get("name")` and
/// `sqlalchemy.url` in the Python \a source. Runs nothing; finds what is written in these forms.
UrlHints readUrlHints(const QByteArray &source);

} // namespace scripts
