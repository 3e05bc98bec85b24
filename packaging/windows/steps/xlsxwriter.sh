# libxlsxwriter, shared. Its temporary files lie where Linli tells it (workbookwriter.cpp).
cmake -G Ninja -S "$SOURCES"/libxlsxwriter-*/ -B "$WORK/xlsxwriter" -DCMAKE_TOOLCHAIN_FILE="$TOOLCHAIN" \
    -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$PREFIX" -DBUILD_SHARED_LIBS=ON -DUSE_DTOA_LIBRARY=ON \
    -DUSE_STANDARD_TMPFILE=OFF
cmake --build "$WORK/xlsxwriter" -j"$jobs"
cmake --install "$WORK/xlsxwriter"
