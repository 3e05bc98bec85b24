# What an installed Linli consists of, in $LINLI_WINDOWS/deploy: the programs, what they import (and what that
# imports), Qt's plugins they use and Qt's own Chinese. Symbols are kept apart, for reading crash logs.
deploy="$LINLI_WINDOWS/deploy" symbols="$LINLI_WINDOWS/symbols"
gcc=$(dirname "$("$TRIPLE-g++-posix" -print-file-name=libstdc++-6.dll)")
search=("$PREFIX/bin" "$PREFIX/lib" "$gcc" "/usr/$TRIPLE/lib" "/usr/$TRIPLE/bin")
rm -rf "$deploy" "$symbols"
mkdir -p "$deploy"/{platforms,sqldrivers,imageformats,styles,translations,licences} "$symbols"

cp "$WORK"/linli/app/{linli,linli-xls,linli-desktop}.exe "$deploy/"
cp "$PREFIX/plugins/platforms/qwindows.dll" "$deploy/platforms/"
cp "$PREFIX"/plugins/sqldrivers/{qsqlite,qsqlpsql}.dll "$deploy/sqldrivers/"
cp "$PREFIX"/plugins/imageformats/{qjpeg,qgif}.dll "$deploy/imageformats/"
cp "$PREFIX/plugins/styles/qwindowsvistastyle.dll" "$deploy/styles/" # Native dialogs look right with it.
cp /usr/share/qt6/translations/qtbase_zh_CN.qm "$deploy/translations/"
printf '[Paths]\r\nPrefix=.\r\nPlugins=.\r\nTranslations=translations\r\n' >"$deploy/qt.conf"
cp "$project_dir/LICENSE" "$deploy/licences/linli.txt"
for package in qt6-base sqlite3 libsodium icu libzip libxlsxwriter freexl libqrcodegen openssl postgresql-15 qcustomplot; do
    file=$(find "$SOURCES" -maxdepth 3 -path "*/$package-*/debian/copyright" | head -1)
    [ -z "$file" ] || cp "$file" "$deploy/licences/$package.txt"
done

imports_of() { "$TRIPLE-objdump" -p "$1" | sed -n 's/^\s*DLL Name: //p'; }
library() { find "$@" -maxdepth 1 -iname "$name" | head -1; } # Windows' names know no case
todo=$(find "$deploy" -name '*.exe' -o -name '*.dll')
while [ -n "$todo" ]; do
    next=
    for file in $todo; do
        for name in $(imports_of "$file"); do
            [ -z "$(library "$deploy")" ] || continue
            found=$(library "${search[@]}")
            if [ -n "$found" ]; then
                cp "$found" "$deploy/"
                next="$next $deploy/$(basename "$found")"
            fi
        done
    done
    todo=$next
done

for file in "$deploy"/linli*.exe; do
    "$TRIPLE-objcopy" --only-keep-debug "$file" "$symbols/$(basename "$file").debug"
done
find "$deploy" \( -name '*.exe' -o -name '*.dll' \) -exec "$TRIPLE-strip" --strip-unneeded {} +
"$windows_dir/sign.sh" "$deploy"/linli*.exe # Ours; the libraries are what Debian's sources made.
find "$deploy" -type f -printf '%10s %P\n' | sort -rn
echo "### deployed: $(du -sb "$deploy" | cut -f1) bytes"
