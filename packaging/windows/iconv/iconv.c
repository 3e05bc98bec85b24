#include "iconv.h"

#include <errno.h>
#include <stdlib.h>
#include <windows.h>

enum { UTF16_LITTLE = 1200 };

struct iconv_conversion
{
    UINT page; /* The code page read from. */
};

static UINT page_of(const char *name)
{
    static const struct
    {
        const char *name;
        UINT page;
    } known[] = {{"UTF-8", CP_UTF8}, {"UTF-16LE", UTF16_LITTLE}, {"ASCII", 20127}, {"MacRoman", 10000}};
    for (size_t i = 0; i < sizeof known / sizeof known[0]; ++i) {
        if (_stricmp(name, known[i].name) == 0)
            return known[i].page;
    }
    return _strnicmp(name, "CP", 2) == 0 ? (UINT)atoi(name + 2) : 0;
}

iconv_t iconv_open(const char *to, const char *from)
{
    const UINT page = page_of(from);
    if (page_of(to) != CP_UTF8 || page == 0 || (page != UTF16_LITTLE && !IsValidCodePage(page))) {
        errno = EINVAL;
        return (iconv_t)-1;
    }
    iconv_t conversion = malloc(sizeof *conversion);
    if (!conversion) {
        errno = ENOMEM;
        return (iconv_t)-1;
    }
    conversion->page = page;
    return conversion;
}

/* UTF-16 of the input, to be freed; NULL with errno when it is no text of that code page. */
static wchar_t *widened(UINT page, const char *in, int length, int *units)
{
    *units = MultiByteToWideChar(page, 0, in, length, NULL, 0);
    wchar_t *wide = *units > 0 ? malloc((size_t)*units * sizeof *wide) : NULL;
    if (wide)
        MultiByteToWideChar(page, 0, in, length, wide, *units);
    else
        errno = *units > 0 ? ENOMEM : EILSEQ;
    return wide;
}

size_t iconv(iconv_t conversion, char **in, size_t *in_left, char **out, size_t *out_left)
{
    if (!in || !*in || *in_left == 0)
        return 0;
    const int is_wide = conversion->page == UTF16_LITTLE;
    int units = (int)(*in_left / sizeof(wchar_t));
    wchar_t *own = is_wide ? NULL : widened(conversion->page, *in, (int)*in_left, &units);
    if (!is_wide && !own)
        return (size_t)-1;
    const wchar_t *wide = is_wide ? (const wchar_t *)*in : own;
    const int needed = WideCharToMultiByte(CP_UTF8, 0, wide, units, NULL, 0, NULL, NULL);
    const int fits = needed > 0 && (size_t)needed <= *out_left;
    if (fits) {
        WideCharToMultiByte(CP_UTF8, 0, wide, units, *out, needed, NULL, NULL);
        *in += *in_left;
        *in_left = 0;
        *out += needed;
        *out_left -= (size_t)needed;
    } else {
        errno = needed > 0 ? E2BIG : EILSEQ;
    }
    free(own);
    return fits ? 0 : (size_t)-1;
}

int iconv_close(iconv_t conversion)
{
    free(conversion);
    return 0;
}

const char *locale_charset(void)
{
    return "UTF-8";
}
