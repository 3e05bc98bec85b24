// How wide text stands in a column, where a Chinese character takes two places.
#pragma once

#include <QStringView>

namespace linli {

/// Places taken by the widest line of `text`: 2 for a wide (Chinese, full-width) character, 1 for any other.
int displayWidth(QStringView text);

} // namespace linli
