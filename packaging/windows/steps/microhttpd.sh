# libmicrohttpd, shared: for the intake, which a later Linli starts.
mkdir -p "$WORK/microhttpd"
cd "$WORK/microhttpd"
"$SOURCES"/libmicrohttpd-*/configure --host="$TRIPLE" CC="$TRIPLE-gcc-posix" --prefix="$PREFIX" --enable-shared \
    --disable-static --disable-https --disable-doc --disable-examples --disable-curl --disable-dependency-tracking
make -j"$jobs"
make install
