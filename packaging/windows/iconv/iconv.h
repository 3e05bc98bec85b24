/* The little of iconv that FreeXL asks for; iconv.c does it with the Windows code pages. */
#pragma once

#include <stddef.h>

typedef struct iconv_conversion *iconv_t;

/* From a code page by name ("CP936", "UTF-16LE", "MacRoman", ...) to UTF-8; (iconv_t)-1 for anything else. */
iconv_t iconv_open(const char *to, const char *from);
/* Converts the whole of `in` in one call; (size_t)-1 with errno E2BIG or EILSEQ, and nothing written then. */
size_t iconv(iconv_t conversion, char **in, size_t *in_left, char **out, size_t *out_left);
int iconv_close(iconv_t conversion);
const char *locale_charset(void);
