#include "integration/alembicproject.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace testsupport {

using namespace Qt::Literals::StringLiterals;

namespace {

QString pythonTuple(const QStringList &values)
{
    QString text;
    for (const QString &value : values)
        text += u'\'' + value + u"', "_s;
    return values.isEmpty() ? u"None"_s : u'(' + text + u')';
}

QString indented(QString code)
{
    return u"    "_s + code.replace(u'\n', u"\n    "_s);
}

constexpr auto offlinePart = R"(
if context.is_offline_mode():
    context.configure(url=URL, literal_binds=True, dialect_opts={"paramstyle": "named"}CONFIGURE)
    with context.begin_transaction():
        context.run_migrations()
else:
    with create_engine(URL).connect() as connection:
        context.configure(connection=connection, target_metadata=METADATACONFIGURE)
        with context.begin_transaction():
            context.run_migrations()
)"_L1;

constexpr auto twoDatabases = R"(from alembic import context
from sqlalchemy import create_engine
URLS = [context.config.get_main_option("sqlalchemy.url"), context.config.get_main_option("second.url")]
connections = []
for url in URLS:
    connection = create_engine(url).connect()
    connections.append((connection, connection.begin()))
try:
    for connection, transaction in connections:
        context.configure(connection=connection)
        context.run_migrations()
    for connection, transaction in connections:
        transaction.commit()
except:
    for connection, transaction in connections:
        transaction.rollback()
    raise
finally:
    for connection, transaction in connections:
        connection.close()
)"_L1;

QByteArray envOf(AlembicProject::Env env, const QString &url, const QString &configure)
{
    using Env = AlembicProject::Env;
    if (env == Env::TwoDatabases)
        return QByteArray(twoDatabases.data());
    QString head = u"from alembic import context\nfrom sqlalchemy import create_engine\n"_s;
    switch (env) {
    case Env::Settings: head += u"from app.settings import settings\nURL = settings.url\n"_s; break;
    case Env::XArgument:
        head += u"options = context.get_x_argument(as_dictionary=True)\n"
                "URL = options.get('dburl') or '%1'\n"_s.arg(url);
        break;
    case Env::Elsewhere: head += u"URL = '%1'\n"_s.arg(url); break;
    case Env::Ini:
    case Env::TwoDatabases:
        head += u"URL = context.config.get_main_option('sqlalchemy.url')\n"_s;
        break;
    }
    head += u"try:\n    from app.models import metadata as METADATA\n"
            "except ImportError:\n    METADATA = None\n"_s;
    QString body = QString(offlinePart);
    return (head + body.replace("CONFIGURE"_L1, configure)).toUtf8();
}

} // namespace

AlembicProject::AlembicProject(Env env, const QString &url, const QString &configure)
{
    QDir(path()).mkpath(u"mig/versions"_s);
    QDir(path()).mkpath(u"app"_s);
    write(u"alembic.ini"_s, "[alembic]\nscript_location = %(here)s/mig\nprepend_sys_path = .\n"
                            "sqlalchemy.url = " +
                                url.toUtf8().replace('%', "%%") + '\n');
    write(u"mig/script.py.mako"_s,
          R"("""${message}

Revision ID: ${up_revision}
Revises: ${down_revision | comma,n}
Create Date: ${create_date}
"""
from alembic import op
import sqlalchemy as sa
# The team's own template.
revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}
branch_labels = ${repr(branch_labels)}
depends_on = ${repr(depends_on)}


def upgrade():
    ${upgrades if upgrades else "pass"}


def downgrade():
    ${downgrades if downgrades else "pass"}
)");
    write(u"mig/env.py"_s, envOf(env, url, configure));
    write(u"app/__init__.py"_s, "");
    if (env == Env::Settings) {
        write(u"app/settings.py"_s,
              "import os\n\n\nclass Settings:\n    def __init__(self):\n"
              "        self.url = os.environ.get('APP_DATABASE_URL') or open('.env').read()"
              ".strip().split('=', 1)[1]\n\n\nsettings = Settings()\n");
        write(u".env"_s, "APP_DATABASE_URL=" + url.toUtf8() + '\n');
    }
}

void AlembicProject::write(const QString &name, const QByteArray &text) const
{
    QFile file(this->file(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
}

void AlembicProject::add(const Revision &revision) const
{
    QString text =
        u"\"\"\"Make %1\n\nRevision ID: %1\n\"\"\"\nfrom alembic import op\n"
        "import sqlalchemy as sa\nrevision = '%1'\ndown_revision = %2\n"
        "branch_labels = %3\ndepends_on = %4\ndef upgrade():\n%5\n"_s.arg(
            revision.id, pythonTuple(revision.parents),
            pythonTuple(revision.label.isEmpty() ? QStringList() : QStringList{revision.label}),
            pythonTuple(revision.dependsOn), indented(revision.up));
    if (!revision.down.isEmpty())
        text += u"\n\ndef downgrade():\n"_s + indented(revision.down) + u'\n';
    write(u"mig/versions/%1_make.py"_s.arg(revision.id), text.toUtf8());
}

void AlembicProject::addSixty() const
{
    const auto name = [](char branch, int number) {
        return u"%1%2"_s.arg(QLatin1Char(branch)).arg(number, 4, 10, QLatin1Char('0'));
    };
    for (int i = 1; i <= 44; ++i) { // The trunk; t0020 merges the side branch.
        Revision revision{.id = name('t', i),
                          .parents = i == 1 ? QStringList() : QStringList{name('t', i - 1)},
                          .up = createTable(name('t', i)),
                          .down = dropTable(name('t', i))};
        if (i == 20)
            revision.parents.append(name('s', 8));
        if (i % 10 == 5) { // Reads rows and writes others: nothing that offline mode can do.
            revision.up += u"\nconnection = op.get_bind()\n"
                           "count = connection.execute(sa.text('SELECT count(*) FROM %1'))"
                           ".scalar()\n"
                           "connection.execute(sa.text('INSERT INTO %1 VALUES (:n, :t)'), "
                           "dict(n=count + 1, t='row'))"_s.arg(name('t', i));
        }
        if (i == 26) {
            revision.up += u"\nfrom cryptography.fernet import Fernet\n"
                           "connection = op.get_bind()\n"
                           "for row in connection.execute(sa.text('SELECT id, note FROM t0025'))"
                           ".fetchall():\n"
                           "    token = Fernet(b'MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=')"
                           ".encrypt(row[1].encode()).decode()\n"
                           "    connection.execute(sa.text('UPDATE t0025 SET note = :t WHERE id "
                           "= :i'), dict(t=token, i=row[0]))"_s;
        }
        add(revision);
    }
    for (int i = 1; i <= 8; ++i) {
        add({.id = name('s', i),
             .parents = {i == 1 ? name('t', 10) : name('s', i - 1)},
             .label = i == 1 ? u"side"_s : QString(),
             .up = createTable(name('s', i)),
             .down = dropTable(name('s', i))});
    }
    for (int i = 1; i <= 8; ++i) {
        add({.id = name('o', i),
             .parents = i == 1 ? QStringList() : QStringList{name('o', i - 1)},
             .dependsOn = i == 3 ? QStringList{name('t', 5)} : QStringList(),
             .label = i == 1 ? u"other"_s : QString(),
             .up = createTable(name('o', i)),
             .down = dropTable(name('o', i))});
    }
}

Finished AlembicProject::alembic(const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PYTHONDONTWRITEBYTECODE"_s, u"1"_s);
    // Alembic takes the application's modules from the directory that it is started in.
    return runProgram(u"/bin/sh"_s,
                      QStringList{u"-c"_s, u"cd \"$0\" && exec alembic \"$@\""_s, path()} +
                          arguments,
                      std::chrono::seconds(120), environment);
}

QStringList AlembicProject::current() const
{
    QStringList ids;
    const QByteArray output = alembic({u"current"_s}).output;
    for (const QByteArray &line : output.split('\n')) {
        if (!line.isEmpty())
            ids.append(QString::fromUtf8(line).section(u' ', 0, 0));
    }
    ids.sort();
    return ids;
}

QByteArray AlembicProject::snapshot() const
{
    QStringList names;
    QDirIterator files(path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        names.append(files.next());
    names.sort();
    QByteArray all;
    for (const QString &name : std::as_const(names)) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            all += name.toUtf8() + '\0' + file.readAll() + '\0';
    }
    return all;
}

QString createTable(const QString &name)
{
    return u"op.create_table('%1', sa.Column('id', sa.Integer, primary_key=True), "
           "sa.Column('note', sa.Text))"_s.arg(name);
}

QString dropTable(const QString &name)
{
    return u"op.drop_table('%1')"_s.arg(name);
}

} // namespace testsupport
