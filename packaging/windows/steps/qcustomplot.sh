# QCustomPlot for Qt 6, shared, by Debian's own CMake files.
cmake -G Ninja -S "$SOURCES"/qcustomplot-*/ -B "$WORK/qcustomplot" -DCMAKE_TOOLCHAIN_FILE="$TOOLCHAIN" \
    -DCMAKE_PREFIX_PATH="$PREFIX" -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR="/usr/lib/$(gcc -print-multiarch)/cmake" \
    -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$PREFIX" -DUSE_QT_VERSION=6 -DBUILD_SHARED_LIBS=ON
cmake --build "$WORK/qcustomplot" -j"$jobs"
cmake --install "$WORK/qcustomplot"
