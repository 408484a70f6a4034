#pragma once

#include "base/result.h"

#include <QByteArray>

namespace testsupport {

/// What a failed result says, for QVERIFY2; empty for one that succeeded.
template<typename T>
QByteArray failureText(const base::Result<T> &result)
{
    if (result)
        return {};
    const base::Error &error = result.error();
    return QByteArray(base::codeName(error.code).data()) + ": " + error.message.toUtf8() + '\n' +
           error.detail.toUtf8();
}

/// Fails the running test unless \a result succeeded.
#define VERIFY_RESULT(result)                                                                      \
    do {                                                                                           \
        const auto &verified = (result);                                                           \
        QVERIFY2(verified, testsupport::failureText(verified).constData());                        \
    } while (false)

} // namespace testsupport
