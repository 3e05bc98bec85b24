# libzip, shared: deflate (what .xlsx uses) and Windows' own AES, to tell a locked file by.
cross_cmake "$SOURCES"/libzip-*/ "$WORK/libzip" -DCMAKE_BUILD_TYPE=Release -DBUILD_SHARED_LIBS=ON -DBUILD_TOOLS=OFF \
    -DBUILD_REGRESS=OFF -DBUILD_EXAMPLES=OFF -DBUILD_DOC=OFF -DENABLE_BZIP2=OFF -DENABLE_LZMA=OFF -DENABLE_ZSTD=OFF \
    -DENABLE_GNUTLS=OFF -DENABLE_MBEDTLS=OFF -DENABLE_OPENSSL=OFF -DENABLE_COMMONCRYPTO=OFF -DENABLE_WINDOWS_CRYPTO=ON
cmake --build "$WORK/libzip" -j"$jobs"
cmake --install "$WORK/libzip"
