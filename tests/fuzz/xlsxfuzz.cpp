// Any bytes as an .xlsx: an error or rows, no crash.
#include "core/imports/readers/xlsxreader.h"

#include <QBuffer>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    auto device = std::make_unique<QBuffer>();
    device->setData(reinterpret_cast<const char *>(data), int(size));
    device->open(QIODevice::ReadOnly);
    auto reader = linli::XlsxReader::open(std::move(device), {});
    if (!reader)
        return 0;
    for (int sheet = 0; sheet < qMin<qsizetype>((*reader)->sheets().size(), 3); ++sheet) {
        (void)(*reader)->mergedRanges(sheet);
        (void)(*reader)->read(sheet, [](int, const linli::SheetRow &) { return true; });
    }
    return 0;
}
