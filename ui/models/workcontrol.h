#pragma once

#include <atomic>

namespace linli::ui {

/// Between the window and the thread that writes: the window stops the work and watches how far it is.
struct WorkControl
{
    std::atomic_bool cancelled{false};
    std::atomic_int permille{0};
};

} // namespace linli::ui
