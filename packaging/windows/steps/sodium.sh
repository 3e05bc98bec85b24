# libsodium, shared.
cd "$SOURCES"/libsodium-*/
[ -x configure ] || autoreconf -fi
mkdir -p "$WORK/sodium"
cd "$WORK/sodium"
"$SOURCES"/libsodium-*/configure --host="$TRIPLE" CC="$TRIPLE-gcc-posix" --prefix="$PREFIX" --enable-shared \
    --disable-static --disable-dependency-tracking
make -j"$jobs"
make install
