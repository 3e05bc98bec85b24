// The sentences of the spreadsheet readers, in one place so that the three formats speak alike.
#pragma once

#include "core/base/result.h"

namespace linli::readerrors {

Error cannotOpen();
Error notFound();
Error emptyFile();
Error notASpreadsheet();
Error otherFormat(); ///< .ods, .xlsb: a spreadsheet, but none of ours
Error webPage(); ///< HTML or XML with the ending of a spreadsheet
Error damaged();
Error passwordProtected();
Error tooLarge();
Error cellTooLong(int row);
Error noSuchSheet();
Error cancelled();
Error binaryUnreadable(); ///< .xls: damaged, or its helper crashed
Error helperMissing();
Error notText();
Error unknownEncoding(int row);
Error quoteNotClosed(int row);

} // namespace linli::readerrors
