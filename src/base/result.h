#pragma once

#include "base/error.h"

#include <expected>
#include <utility>

namespace base {

/// A value, or the reason there is none. libstdc++ 12 has no monadic members: return early.
template<typename T = void>
using Result = std::expected<T, Error>;

/// The failed side of a Result, made in place: `return base::failure({.code = ..., ...});`
inline std::unexpected<Error> failure(Error error)
{
    return std::unexpected<Error>(std::move(error));
}

} // namespace base
