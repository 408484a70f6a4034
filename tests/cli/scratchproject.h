#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace testsupport {

/// What a script of a scratch project says.
struct ScratchScript
{
    QString id{};
    QStringList parents{};
    QString up = QStringLiteral("SELECT 1;");
    QString down = QStringLiteral("SELECT 1;");
    QString upOptions{}; ///< Behind "-- migrate:up", for example "transaction:false".
    QString downOptions{};
    QString header{};  ///< More header lines, each with its "-- ".
    QString message{}; ///< Default: "Make <id>".
};

/// A native project in a temporary directory.
class ScratchProject
{
public:
    /// \a settings are further lines of stemma.toml.
    explicit ScratchProject(const QString &settings = {});

    [[nodiscard]] QString path() const { return m_directory.path(); }
    [[nodiscard]] QString file(const QString &name) const { return m_directory.filePath(name); }
    [[nodiscard]] QString script(const QString &id) const; ///< Path of a revision's file.
    [[nodiscard]] QString sqliteUrl() const;
    [[nodiscard]] QString sqliteFile() const { return file(QStringLiteral("app.db")); }

    /// Writes the script and returns its path.
    QString add(const ScratchScript &script) const;
    /// r01 <- r02 <- ... each making the table t_01, t_02, ... with one row.
    void addChain(int count) const;
    void write(const QString &name, const QByteArray &content) const;
    [[nodiscard]] QByteArray read(const QString &name) const;
    /// Every file below the project that holds \a text, hidden ones too.
    [[nodiscard]] QStringList filesWith(const QByteArray &text) const;

private:
    QTemporaryDir m_directory;
};

/// The id of the \a number-th revision of addChain(), 1-based.
QString chainId(int number);

} // namespace testsupport
