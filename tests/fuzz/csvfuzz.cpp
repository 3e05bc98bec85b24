// Any bytes as a .csv: an error or rows, no crash.
#include "core/imports/readers/csvreader.h"

#include <QBuffer>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    auto device = std::make_unique<QBuffer>();
    device->setData(reinterpret_cast<const char *>(data), int(size));
    device->open(QIODevice::ReadOnly);
    auto reader = linli::CsvReader::open(std::move(device), {}, {});
    if (reader)
        (void)(*reader)->read(0, [](int, const linli::SheetRow &) { return true; });
    return 0;
}
