/* FreeXL takes its locale_charset from here. */
#pragma once

#include "iconv.h"
