# libxlsxwriter, shared. Its temporary files lie where Linli tells it (workbookwriter.cpp).
cross_cmake "$SOURCES"/libxlsxwriter-*/ "$WORK/xlsxwriter" -DCMAKE_BUILD_TYPE=Release -DBUILD_SHARED_LIBS=ON \
    -DUSE_DTOA_LIBRARY=ON -DUSE_STANDARD_TMPFILE=OFF
cmake --build "$WORK/xlsxwriter" -j"$jobs"
cmake --install "$WORK/xlsxwriter"
