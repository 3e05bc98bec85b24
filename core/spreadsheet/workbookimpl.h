// The inside of WorkbookWriter; only core/spreadsheet knows libxlsxwriter.
#pragma once

#include "core/spreadsheet/workbookwriter.h"

#include <QTemporaryDir>

#include <map>
#include <optional>
#include <tuple>
#include <vector>

#include <xlsxwriter.h>

namespace linli {

/// The formats of one workbook, each made once.
class CellFormats
{
public:
    lxw_format *of(lxw_workbook *book, CellLook look);

private:
    std::map<std::tuple<CellStyle, bool, int>, lxw_format *> m_known;
};

struct SheetWriter::State
{
    WorkbookWriter::Impl *book = nullptr;
    lxw_worksheet *sheet = nullptr;
    QString name;

    lxw_format *format(CellLook look);
    void note(lxw_error error);
};

struct WorkbookWriter::Impl
{
    QString target;
    std::unique_ptr<QTemporaryDir> folder;
    QString file; ///< Inside `folder`.
    QByteArray narrowFolder; ///< libxlsxwriter keeps a pointer to it.
    lxw_workbook *book = nullptr;
    CellFormats formats;
    std::vector<std::unique_ptr<SheetWriter::State>> sheets;
    lxw_error firstError = LXW_NO_ERROR;

    Impl() = default;
    Impl(const Impl &) = delete;
    Impl &operator=(const Impl &) = delete;
    ~Impl();
};

/// UTF-8 that XML and a cell can hold.
QByteArray cellText(const QString &text);

/// Whether every part of the finished file is there to its last tag: libxlsxwriter does not notice a disk
/// that fills up while it writes its temporary files.
bool isWholeWorkbook(const QString &path);

} // namespace linli
