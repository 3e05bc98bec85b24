#include "core/spreadsheet/workbookimpl.h"

namespace linli {

namespace {

constexpr lxw_color_t headingGround = 0xE3ECF5;
constexpr lxw_color_t strongGround = 0xF3F6FA;
constexpr lxw_color_t lineColour = 0xB8C2CC;
constexpr lxw_color_t noteColour = 0x5A6570;

void setNumberForm(lxw_format *format, CellStyle style)
{
    switch (style) {
    case CellStyle::Integer:
        format_set_num_format(format, "#,##0");
        break;
    case CellStyle::Count:
        format_set_num_format(format, "#,##0;-#,##0;\"–\"");
        break;
    case CellStyle::Decimal:
        format_set_num_format(format, "#,##0.0");
        break;
    case CellStyle::Money:
        format_set_num_format(format, "#,##0.00");
        break;
    case CellStyle::Percent:
        format_set_num_format(format, "0.0%");
        break;
    case CellStyle::Date:
        format_set_num_format(format, "yyyy-mm-dd");
        break;
    case CellStyle::DateTime:
        format_set_num_format(format, "yyyy-mm-dd hh:mm");
        break;
    default:
        break;
    }
}

void setGround(lxw_format *format, CellLook look)
{
    const bool heading = look.style == CellStyle::Heading;
    if (heading || look.strong) {
        format_set_bold(format);
        format_set_bg_color(format, heading ? headingGround : strongGround);
    }
    if (look.style == CellStyle::Title || look.style == CellStyle::Note)
        return;
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, lineColour);
}

} // namespace

lxw_format *CellFormats::of(lxw_workbook *book, CellLook look)
{
    lxw_format *&format = m_known[{look.style, look.strong, look.indent}];
    if (format)
        return format;
    format = workbook_add_format(book);
    // On every Windows that shows Chinese; elsewhere it is replaced by what is there.
    format_set_font_name(format, "微软雅黑");
    format_set_font_size(format, look.style == CellStyle::Title ? 14 : 10);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    setNumberForm(format, look.style);
    setGround(format, look);
    if (look.style == CellStyle::Title)
        format_set_bold(format);
    if (look.style == CellStyle::Note)
        format_set_font_color(format, noteColour);
    if (look.style == CellStyle::Heading || look.style == CellStyle::Centred || look.style == CellStyle::Date
        || look.style == CellStyle::DateTime)
        format_set_align(format, LXW_ALIGN_CENTER);
    if (look.style == CellStyle::Heading || look.style == CellStyle::Wrapped)
        format_set_text_wrap(format);
    if (look.indent > 0) {
        format_set_align(format, LXW_ALIGN_LEFT);
        format_set_indent(format, uint8_t(look.indent));
    }
    return format;
}

} // namespace linli
