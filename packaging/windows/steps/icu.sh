# ICU with the data that Linli asks for and no more: GB18030 (text files) and the transliterators (pinyin).
source="$WORK/icu-source"
rm -rf "$source"
cp -r "$SOURCES"/icu-*/source "$source"
cp "$SOURCES"/icu-*/LICENSE "$WORK/" # make install looks for it there
data=$(find "$source/data/in" -name 'icudt*l.dat')
keep='^(cnvalias\.icu|gb18030\.cnv|nfkc\.nrm|nfkc_cf\.nrm|ulayout\.icu|(root|pool)\.res|translit/(root|en|el)\.res)$'
icupkg -l "$data" | grep -Ev "$keep" >"$WORK/icu-removed.txt"
icupkg -r "$WORK/icu-removed.txt" "$data" "$WORK/$(basename "$data")"
mv "$WORK/$(basename "$data")" "$data"
ls -l "$data"

mkdir -p "$WORK/icu-host" "$WORK/icu"
cd "$WORK/icu-host" # The tools that pack the data run here.
options=(--disable-tests --disable-samples --disable-extras --disable-icuio --disable-layoutex)
"$source/configure" "${options[@]}" CC=gcc CXX=g++
make -j"$jobs"
cd "$WORK/icu"
"$source/configure" "${options[@]}" --host="$TRIPLE" --prefix="$PREFIX" --with-cross-build="$WORK/icu-host" \
    --with-data-packaging=library --enable-shared --disable-static --disable-tools \
    CC="$TRIPLE-gcc-posix" CXX="$TRIPLE-g++-posix" AR="$TRIPLE-gcc-ar-posix" RANLIB="$TRIPLE-gcc-ranlib-posix"
make -j"$jobs"
make install
