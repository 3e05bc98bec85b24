# Linli itself and its tests, as Windows programs.
cmake -G Ninja -S "$project_dir" -B "$WORK/linli" -DCMAKE_TOOLCHAIN_FILE="$TOOLCHAIN" -DCMAKE_PREFIX_PATH="$PREFIX" \
    -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR="/usr/lib/$(gcc -print-multiarch)/cmake" -DCMAKE_BUILD_TYPE=Release \
    -DCMAKE_CXX_FLAGS="-g1" -DLINLI_WERROR=ON
cmake --build "$WORK/linli" -j"$jobs" --target linli linli-xls linli-desktop unit_tests storage_tests
