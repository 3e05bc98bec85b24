# PostgreSQL's client library, shared, with TLS: for offices whose ledger is a shared PostgreSQL.
mkdir -p "$WORK/libpq"
cd "$WORK/libpq"
"$SOURCES"/postgresql-15-*/configure --host="$TRIPLE" CC="$TRIPLE-gcc-posix" AR="$TRIPLE-gcc-ar-posix" \
    RANLIB="$TRIPLE-gcc-ranlib-posix" --prefix="$PREFIX" --without-readline --without-zlib --with-ssl=openssl \
    --with-includes="$PREFIX/include" --with-libraries="$PREFIX/lib"
make -C src/include -j"$jobs" all
make -C src/interfaces/libpq -j"$jobs" all
make -C src/interfaces/libpq install
make -C src/include install
