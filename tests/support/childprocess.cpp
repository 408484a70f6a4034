#include "support/childprocess.h"

#include <QProcess>

namespace testsupport {

Finished runProgram(const QString &program, const QStringList &arguments,
                    std::chrono::milliseconds limit, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments, QIODevice::ReadOnly);
    if (!process.waitForStarted())
        return {.errors = process.errorString().toUtf8()};
    if (!process.waitForFinished(static_cast<int>(limit.count()))) {
        process.kill();
        process.waitForFinished();
        return {.errors = "did not finish: " + process.readAllStandardError()};
    }
    return {.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            .output = process.readAllStandardOutput(),
            .errors = process.readAllStandardError()};
}

} // namespace testsupport
