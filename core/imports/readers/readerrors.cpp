#include "core/imports/readers/readerrors.h"

#include "core/base/text.h"

namespace linli::readerrors {

namespace {
Error invalid(const QString &message)
{
    return {ErrorKind::Invalid, message};
}
} // namespace

Error cannotOpen()
{
    return {ErrorKind::Io,
        translate("imports",
            "The file can't be opened. Close it in other programs and check that you may read it.")};
}

Error notFound()
{
    return {ErrorKind::NotFound, translate("imports", "There is no such file any more. Choose it again.")};
}

Error emptyFile()
{
    return invalid(translate("imports", "The file is empty."));
}

Error notASpreadsheet()
{
    return invalid(
        translate("imports", "This file is no spreadsheet. Linli reads .xlsx, .xls and .csv files."));
}

Error otherFormat()
{
    return invalid(translate("imports",
        "This kind of spreadsheet can't be read. Open it in your spreadsheet program and save it as .xlsx."));
}

Error webPage()
{
    return invalid(translate("imports",
        "This file is a web page or XML under the name of a spreadsheet. Open it in your spreadsheet program "
        "and "
        "save it as .xlsx."));
}

Error damaged()
{
    return invalid(translate("imports",
        "This spreadsheet is damaged or was cut short. Get it again, or open it in your spreadsheet program "
        "and save "
        "it as a new .xlsx."));
}

Error passwordProtected()
{
    return invalid(translate("imports",
        "This spreadsheet is protected with a password. Open it in your spreadsheet program, take the "
        "password off "
        "and save it."));
}

Error tooLarge()
{
    return invalid(
        translate("imports", "This spreadsheet is too large to be read. Split it into several files."));
}

Error cellTooLong(int row)
{
    return invalid(
        translate("imports", "A cell in row %1 holds more text than a spreadsheet allows. Shorten it.")
            .arg(row));
}

Error noSuchSheet()
{
    return {ErrorKind::NotFound, translate("imports", "The spreadsheet has no such sheet.")};
}

Error cancelled()
{
    return {ErrorKind::Cancelled, translate("imports", "Reading the file was stopped.")};
}

Error binaryUnreadable()
{
    return invalid(translate("imports",
        "This .xls file can't be read. Open it in your spreadsheet program and save it as .xlsx."));
}

Error helperMissing()
{
    return {ErrorKind::Io,
        translate("imports",
            "The part of Linli that reads .xls files is missing. Save the file as .xlsx, or install Linli "
            "again.")};
}

Error notText()
{
    return invalid(
        translate("imports", "This file is no text table. Linli reads .xlsx, .xls and .csv files."));
}

Error unknownEncoding(int row)
{
    return invalid(translate("imports",
        "Row %1 holds characters that are neither UTF-8 nor GB18030. Save the file as .xlsx or as CSV UTF-8.")
                       .arg(row));
}

Error quoteNotClosed(int row)
{
    return invalid(
        translate("imports", "A quotation mark in row %1 is never closed. Mend it and try again.").arg(row));
}

} // namespace linli::readerrors
