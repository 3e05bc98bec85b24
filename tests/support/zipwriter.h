#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace linli::test {

using ZipParts = std::vector<std::pair<QString, QByteArray>>;

/// A zip archive with these parts, in this order. `password` locks them all.
QByteArray zipOf(const ZipParts &parts, const QByteArray &password = {});

} // namespace linli::test
