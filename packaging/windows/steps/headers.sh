# What is headers only: CLI11, and Catch2 for the tests.
cross_cmake "$SOURCES"/catch2-*/ "$WORK/catch2" -DCATCH_INSTALL_DOCS=OFF -DBUILD_TESTING=OFF
cmake --install "$WORK/catch2"
cross_cmake "$SOURCES"/cli11-*/ "$WORK/cli11" -DCLI11_BUILD_TESTS=OFF -DCLI11_BUILD_EXAMPLES=OFF -DCLI11_BUILD_DOCS=OFF \
    -DBUILD_TESTING=OFF -DCLI11_SINGLE_FILE=OFF
cmake --install "$WORK/cli11"
