// The words of an enum's values, in its order: what files and commands say, and the English name that is translated.
#pragma once

#include "core/cases/casewords.h"

#include <iterator>

namespace linli {

struct EnumWord
{
    const char *word;
    const char *name;
};

template <class E, size_t count>
const EnumWord &at(const EnumWord (&words)[count], E value)
{
    static_assert(count == std::size(allOf<E>));
    return words[size_t(value)];
}

} // namespace linli
