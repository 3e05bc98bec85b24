# OpenSSL, shared, for libpq alone: what passes between a desk and the office's server is encrypted.
mkdir -p "$WORK/openssl"
cd "$WORK/openssl"
perl "$(echo "$SOURCES"/openssl-*/)Configure" mingw64 shared no-tests no-engine no-legacy no-zlib no-ui-console \
    --cross-compile-prefix="$TRIPLE-" CC=gcc-posix CXX=g++-posix --prefix="$PREFIX" --libdir=lib --openssldir=/linli-ssl
make -j"$jobs" build_libs
make install_dev
