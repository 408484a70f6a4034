#include "cli/scratchproject.h"
#include "cli/stemmaprogram.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using testsupport::Answer;
using testsupport::ScratchProject;
using testsupport::StemmaProgram;

/// The files that `stemma profile` is given: who may read them, and what it may write over.
class TestProfileFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void refusesAPassphraseThatOthersMayRead();
    void readsAPassphraseFromAnOpenFile();
    void writesNoFileOverUnasked();
    void saysWhatPartIsMissing();

private:
    [[nodiscard]] Answer json(const QString &from, const QStringList &arguments) const;
    [[nodiscard]] QString secretFile() const { return m_project->file(u"passphrase"_s); }

    std::unique_ptr<ScratchProject> m_project;
    std::unique_ptr<StemmaProgram> m_program;
};

namespace {

const QStringList addShop{u"profile"_s, u"add"_s, u"shop"_s, u"--url"_s, u"sqlite:a.db"_s};

} // namespace

void TestProfileFiles::init()
{
    m_project = std::make_unique<ScratchProject>();
    m_project->write(u"passphrase"_s, "open sesame\n");
    QVERIFY(QFile::setPermissions(secretFile(), QFile::ReadOwner | QFile::WriteOwner));
    m_program = std::make_unique<StemmaProgram>(*m_project, QString());
    m_program->setEnvironment(u"HOME"_s, m_project->path());
    m_program->setEnvironment(u"XDG_CONFIG_HOME"_s, m_project->file(u"config"_s));
    m_program->setEnvironment(u"STEMMA_VAULT"_s, "file:"_L1 + m_project->file(u"vault"_s));
}

Answer TestProfileFiles::json(const QString &from, const QStringList &arguments) const
{
    return m_program->run(QStringList{u"--json"_s, u"--passphrase-from"_s, from} + arguments);
}

void TestProfileFiles::refusesAPassphraseThatOthersMayRead()
{
    for (const auto others : {QFile::ReadOther, QFile::ReadGroup, QFile::WriteOther}) {
        QVERIFY(QFile::setPermissions(secretFile(), QFile::ReadOwner | others));
        const Answer refused = json("file:"_L1 + secretFile(), addShop);
        QCOMPARE(refused.errorCode(), u"refused"_s);
        QVERIFY2(refused.errorMessage().contains(secretFile()), refused.all().constData());
        QVERIFY2(!refused.all().contains("sesame"), refused.all().constData());
        QVERIFY(!QFile::exists(m_project->file(u"vault"_s)));
    }
    QVERIFY(QFile::setPermissions(secretFile(), QFile::ReadOwner));
    QCOMPARE(json("file:"_L1 + secretFile(), addShop).exitCode, 0);
}

/// What is mounted into a container cannot be made private: a shell hands it over.
void TestProfileFiles::readsAPassphraseFromAnOpenFile()
{
    QVERIFY(QFile::setPermissions(secretFile(), QFile::ReadOwner | QFile::ReadOther));
    const auto process =
        m_program->start(QStringList{u"--json"_s, u"--passphrase-from"_s, u"fd:0"_s} + addShop);
    process->write(m_project->read(u"passphrase"_s));
    process->closeWriteChannel();
    QVERIFY(process->waitForFinished());
    QCOMPARE(process->exitCode(), 0);
}

void TestProfileFiles::writesNoFileOverUnasked()
{
    const QString from = "file:"_L1 + secretFile();
    QCOMPARE(json(from, addShop).exitCode, 0);
    const QString file = m_project->file(u"mine.json"_s);
    const QStringList write{u"profile"_s, u"export"_s, file};
    m_project->write(u"mine.json"_s, "mine");
    QCOMPARE(json(from, write).errorCode(), u"refused"_s);
    QCOMPARE(m_project->read(u"mine.json"_s), QByteArray("mine"));
    QCOMPARE(json(from, QStringList{u"--yes"_s} + write).exitCode, 0);
    QVERIFY(m_project->read(u"mine.json"_s).contains("a.db"));
}

/// The program without the library beside it that speaks to keychains.
void TestProfileFiles::saysWhatPartIsMissing()
{
    QVERIFY(QDir(m_project->path()).mkpath(u"alone/bin"_s));
    const QString program = m_project->file(u"alone/bin/stemma"_s);
    QVERIFY(QFile::copy(StemmaProgram::path(), program));
    m_program->setProgram(program);
    m_program->setEnvironment(u"STEMMA_VAULT"_s, u"keychain"_s);
    QCOMPARE(m_program->json({u"profile"_s, u"list"_s}).exitCode, 0); // That needs no vault.
    const Answer refused = m_program->json(addShop);
    QCOMPARE(refused.errorCode(), u"vault_unavailable"_s);
    QVERIFY2(refused.all().contains("lib/stemma/stemma-keychain.so"), refused.all().constData());
    QVERIFY2(refused.all().contains("vault file"), refused.all().constData());
}

QTEST_GUILESS_MAIN(TestProfileFiles)
#include "tst_profilefiles.moc"
