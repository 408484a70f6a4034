#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <chrono>

namespace testsupport {

/// How a child process ended.
struct Finished
{
    int exitCode = -1;
    QByteArray output{}; ///< Standard output.
    QByteArray errors{}; ///< Standard error.

    [[nodiscard]] bool succeeded() const { return exitCode == 0; }
};

/// Runs \a program to its end, at most \a limit; exit code -1 when it did not start or end.
Finished
runProgram(const QString &program, const QStringList &arguments,
           std::chrono::milliseconds limit = std::chrono::seconds(60),
           const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

} // namespace testsupport
