# Qt's base, shared, without its database drivers: sqldrivers.sh builds those against our SQLite and libpq.
# source: qt6-base
features=(
    # What Linli does not use, or what Windows has of its own.
    -DFEATURE_pkg_config=OFF -DFEATURE_dbus=OFF -DFEATURE_glib=OFF -DFEATURE_icu=OFF -DFEATURE_brotli=OFF
    -DFEATURE_zstd=OFF -DFEATURE_gssapi=OFF -DFEATURE_openssl=OFF -DFEATURE_schannel=ON -DINPUT_opengl=no
    -DFEATURE_vulkan=OFF -DFEATURE_textmarkdownreader=OFF
    # wintab.h is not to be had; qwindows needs direct2d itself, so that only its own platform plugin is off.
    -DFEATURE_tabletevent=OFF -DFEATURE_direct2d1_1=OFF
    # Debian's source keeps these libraries in Qt's own 3rdparty folder.
    -DFEATURE_system_zlib=OFF -DFEATURE_system_png=OFF -DFEATURE_system_jpeg=OFF -DFEATURE_freetype=ON
    -DFEATURE_system_freetype=OFF -DFEATURE_harfbuzz=ON -DFEATURE_system_harfbuzz=OFF
    -DFEATURE_system_pcre2=OFF -DFEATURE_system_doubleconversion=OFF -DFEATURE_system_libb2=OFF
    -DFEATURE_sql_sqlite=OFF -DFEATURE_sql_psql=OFF -DFEATURE_sql_odbc=OFF -DFEATURE_sql_mysql=OFF
    -DFEATURE_sql_ibase=OFF -DFEATURE_sql_oci=OFF -DFEATURE_sql_db2=OFF
)
cross_cmake "$(echo "$SOURCES"/qt6-base-*/)" "$WORK/qtbase" -DQT_QMAKE_TARGET_MKSPEC=win32-g++ \
    -DCMAKE_BUILD_TYPE=Release -DBUILD_SHARED_LIBS=ON -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF \
    -DQT_BUILD_BENCHMARKS=OFF -DQT_BUILD_TOOLS_WHEN_CROSSCOMPILING=OFF -DBUILD_WITH_PCH=ON \
    -DCMAKE_CXX_FLAGS=-fpch-preprocess "${features[@]}"
cmake --build "$WORK/qtbase" -j"$jobs"
cmake --install "$WORK/qtbase"
