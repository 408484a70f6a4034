#include "base/lazylibrary.h"

#include <QLibrary>

#include <memory>

namespace base {

namespace {

/// QLibrary counts what it opens by name, so that several objects mean one library.
std::unique_ptr<QLibrary> opened(const char *name, const char *version)
{
    auto library =
        std::make_unique<QLibrary>(QString::fromLatin1(name), QString::fromLatin1(version));
    library->setLoadHints(QLibrary::PreventUnloadHint);
    library->load();
    return library;
}

} // namespace

bool LazyLibrary::load() const
{
    return opened(m_name, m_version)->isLoaded();
}

QString LazyLibrary::whyNot() const
{
    const auto library = opened(m_name, m_version);
    return library->isLoaded() ? QString() : library->errorString();
}

void *LazyLibrary::resolve(const char *function) const
{
    const auto library = opened(m_name, m_version);
    const QFunctionPointer address = library->resolve(function);
    if (!address)
        qFatal("%s: %s", function, qPrintable(library->errorString()));
    return reinterpret_cast<void *>(address);
}

} // namespace base
