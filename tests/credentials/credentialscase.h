#pragma once

#include "cli/stemmaprogram.h"
#include "credentials/derivation.h"
#include "credentials/fernet.h"
#include "credentials/randompool.h"
#include "support/childprocess.h"
#include "support/postgresserver.h"

#include <QFile>

/// A project with one credential set, a key file, and what tests do with them.
class CredentialsCase
{
public:
    explicit CredentialsCase(const QString &more = {})
        : m_project(QStringLiteral("[credentials.api]\ntable = \"credentials\"\n"
                                   "columns = [\"client_id\", \"client_secret\", "
                                   "\"refresh_token\"]\n") +
                    more)
    {
    }

    [[nodiscard]] const testsupport::ScratchProject &project() const { return m_project; }
    [[nodiscard]] QString keysFile() const { return m_project.file(QStringLiteral("keys.toml")); }

    /// Writes the key file: ids and secrets, newest first, all derived by SHA-256.
    void writeKeys(const QStringList &idsAndSecrets) const
    {
        QByteArray text;
        for (qsizetype i = 0; i + 1 < idsAndSecrets.size(); i += 2)
            text += "[[key]]\nid = \"" + idsAndSecrets[i].toUtf8() + "\"\nsecret = \"" +
                    idsAndSecrets[i + 1].toUtf8() + "\"\nderive = \"sha256\"\n\n";
        m_project.write(QStringLiteral("keys.toml"), text);
        QFile::setPermissions(keysFile(), QFile::ReadOwner | QFile::WriteOwner);
    }

    /// `stemma credentials VERB api ...` with the key file.
    [[nodiscard]] QStringList credentials(const QString &verb, const QStringList &more = {}) const
    {
        return QStringList{QStringLiteral("credentials"), verb, QStringLiteral("api"),
                           QStringLiteral("--keys-file"), keysFile()} +
               more;
    }

    /// SQL that makes the table with \a rows of plaintext; the columns of \a key are set to \a
    /// value of i. Every tenth row has no refresh_token.
    static QString tableSql(int rows, const QString &key = QStringLiteral("id bigint PRIMARY KEY"),
                            const QString &value = QStringLiteral("i"), const QString &more = {})
    {
        return QStringLiteral(
                   "CREATE TABLE credentials (%1, client_id text NOT NULL, client_secret text "
                   "NOT NULL, refresh_token text, note text) %4; INSERT INTO credentials SELECT "
                   "%2, 'id-' || i, 'secret-' || i, CASE WHEN i % 10 = 0 THEN NULL ELSE "
                   "'refresh-' || i END, 'n' || i FROM generate_series(1, %3) i; ANALYZE "
                   "credentials")
            .arg(key, value)
            .arg(rows)
            .arg(more);
    }

    /// The token of \a text under \a secret, made at \a time.
    static QByteArray token(const QByteArray &text, const QString &secret, quint64 time)
    {
        const auto key = credentials::deriveKey(base::Secret(secret.toUtf8()),
                                                {.preset = QStringLiteral("sha256")});
        const auto fernet = credentials::Fernet::create(key->view());
        credentials::RandomPool random;
        credentials::Buffer out;
        if (!fernet->seal(text, time, random.next(16), out))
            qFatal("sealing failed");
        return out.view().toByteArray();
    }

    /// What stock Python makes of lines "id|token|token|...": "id|text|text|...", or the name of
    /// the exception. Key: SHA-256 of \a secret.
    static QByteArrayList decryptedByPython(const QByteArray &lines, const QString &secret)
    {
        static const QString program = QStringLiteral(
            "import sys, base64, hashlib\n"
            "from cryptography.fernet import Fernet\n"
            "f = Fernet(base64.urlsafe_b64encode(hashlib.sha256(sys.argv[1].encode()).digest()))\n"
            "for line in sys.stdin.read().splitlines():\n"
            "    parts = line.split('|')\n"
            "    out = [parts[0]]\n"
            "    for t in parts[1:]:\n"
            "        try: out.append(f.decrypt(t.encode()).decode() if t else '')\n"
            "        except Exception as e: out.append(type(e).__name__)\n"
            "    print('|'.join(out))\n");
        QProcess python;
        python.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), program, secret});
        python.write(lines);
        python.closeWriteChannel();
        if (!python.waitForFinished(120'000))
            return {};
        return python.readAllStandardOutput().trimmed().split('\n');
    }

private:
    testsupport::ScratchProject m_project;
};
