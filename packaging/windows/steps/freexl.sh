# FreeXL, static: linli-xls alone links it. What it needs of iconv is our shim over the Windows code pages.
mkdir -p "$WORK/freexl" "$PREFIX/lib" "$PREFIX/include"
cd "$WORK/freexl"
source=$(echo "$SOURCES"/freexl-*[0-9])
version=${source##*-}
printf '#define VERSION "%s"\n#define HAVE_STRCASECMP 1\n' "$version" >config.h
"$TRIPLE-gcc-posix" -O2 -Wall -Wextra -c "$windows_dir/iconv/iconv.c" -I"$windows_dir/iconv" -o iconv.o
"$TRIPLE-gcc-posix" -O2 -I. -I"$windows_dir/iconv" -I"$source/headers" -c "$source/src/freexl.c" \
    -o freexl.o
rm -f "$PREFIX/lib/libfreexl.a"
"$TRIPLE-gcc-ar-posix" rcs "$PREFIX/lib/libfreexl.a" freexl.o iconv.o
cp "$source/headers/freexl.h" "$PREFIX/include/"
write_pc freexl "$version" -lfreexl
