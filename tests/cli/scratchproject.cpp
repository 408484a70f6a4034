#include "cli/scratchproject.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace testsupport {

ScratchProject::ScratchProject(const QString &settings)
{
    QDir(path()).mkdir(QStringLiteral("migrations"));
    write(QStringLiteral("stemma.toml"),
          QByteArray("name = \"scratch\"\n") + settings.toUtf8() + '\n');
}

QString ScratchProject::script(const QString &id) const
{
    return file(QStringLiteral("migrations/%1_make.sql").arg(id));
}

QString ScratchProject::sqliteUrl() const
{
    return QStringLiteral("sqlite:") + sqliteFile();
}

QString ScratchProject::add(const ScratchScript &script) const
{
    const QString text =
        QStringLiteral("-- %1\n--\n-- Revision ID: %2\n-- Revises: %3\n%4\n"
                       "-- migrate:up%5\n%6\n\n-- migrate:down%7\n%8\n")
            .arg(script.message.isEmpty() ? QStringLiteral("Make ") + script.id : script.message,
                 script.id, script.parents.join(QStringLiteral(", ")), script.header,
                 script.upOptions.isEmpty() ? QString() : u' ' + script.upOptions, script.up,
                 script.downOptions.isEmpty() ? QString() : u' ' + script.downOptions, script.down);
    const QString name = QStringLiteral("migrations/%1_make.sql").arg(script.id);
    write(name, text.toUtf8());
    return file(name);
}

void ScratchProject::addChain(int count) const
{
    for (int i = 1; i <= count; ++i) {
        const QString table = QStringLiteral("t_%1").arg(i, 2, 10, QLatin1Char('0'));
        add({.id = chainId(i),
             .parents = i > 1 ? QStringList{chainId(i - 1)} : QStringList{},
             .up = QStringLiteral("CREATE TABLE %1 (id integer PRIMARY KEY, note text);\n"
                                  "INSERT INTO %1 VALUES (1, 'one');")
                       .arg(table),
             .down = QStringLiteral("DROP TABLE %1;").arg(table)});
    }
}

void ScratchProject::write(const QString &name, const QByteArray &content) const
{
    QFile target(file(name));
    if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(target.fileName()));
}

QByteArray ScratchProject::read(const QString &name) const
{
    QFile source(file(name));
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

QStringList ScratchProject::filesWith(const QByteArray &text) const
{
    QStringList found;
    QDirIterator files(path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QFile::ReadOnly) && file.readAll().contains(text))
            found.append(file.fileName());
    }
    return found;
}

QString chainId(int number)
{
    return QStringLiteral("r%1").arg(number, 2, 10, QLatin1Char('0'));
}

} // namespace testsupport
