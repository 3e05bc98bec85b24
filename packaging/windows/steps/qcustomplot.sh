# QCustomPlot for Qt 6, shared, by Debian's own CMake files.
cross_cmake "$SOURCES"/qcustomplot-*/ "$WORK/qcustomplot" -DCMAKE_BUILD_TYPE=Release -DUSE_QT_VERSION=6 -DBUILD_SHARED_LIBS=ON
cmake --build "$WORK/qcustomplot" -j"$jobs"
cmake --install "$WORK/qcustomplot"
