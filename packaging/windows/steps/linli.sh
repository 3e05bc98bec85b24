# Linli itself and its tests, as Windows programs.
cross_cmake "$project_dir" "$WORK/linli" -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_FLAGS_RELEASE="-O2 -g1 -DNDEBUG" \
    -DLINLI_WERROR=ON -DLINLI_PCH=ON
cmake --build "$WORK/linli" -j"$jobs" --target linli linli-xls linli-desktop unit_tests storage_tests crasher
