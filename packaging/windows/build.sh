#!/usr/bin/env bash
# Cross-builds Linli for Windows on Debian 12 and makes its installers (setup.exe and .msi) in
# $LINLI_WINDOWS/dist. It runs in the background with a log and shows that log; Ctrl+C ends the watching, not
# the build. Each dependency is built once: a stamp names its recipe and its source.
#
#   build.sh            all that is missing, then Linli and the installers
#   build.sh --detach   the same, without watching
#   build.sh --step X   one step alone (a file of steps/), in the foreground
#   build.sh --check    only compiles core and ui, warnings as errors (needs the dependencies)
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"

dependencies=(sqlite sodium icu libzip xlsxwriter freexl qrcodegen headers microhttpd openssl libpq qtbase sqldrivers
    qcustomplot)
mkdir -p "$SOURCES" "$WORK" "$LOGS" "$STAMPS" "$PREFIX/lib/pkgconfig" "$DIST"

# write_pc NAME VERSION LIBS: for a library that brings no pkg-config file of its own.
write_pc() {
    cat >"$PREFIX/lib/pkgconfig/$1.pc" <<PC
prefix=$PREFIX
Name: $1
Description: $1 for Linli on Windows
Version: $2
Libs: -L\${prefix}/lib $3
Cflags: -I\${prefix}/include
PC
}
linli_version() { sed -n 's/^project(linli VERSION \([0-9.]*\).*/\1/p' "$project_dir/CMakeLists.txt"; }
# cross_cmake SOURCE BUILD [OPTIONS]: configures for Windows; Qt's tools are this machine's own.
cross_cmake() {
    cmake -G Ninja -S "$1" -B "$2" -DCMAKE_TOOLCHAIN_FILE="$TOOLCHAIN" -DCMAKE_PREFIX_PATH="$PREFIX" \
        -DCMAKE_INSTALL_PREFIX="$PREFIX" -DQT_HOST_PATH=/usr \
        -DQT_HOST_PATH_CMAKE_DIR="/usr/lib/$(gcc -print-multiarch)/cmake" "${@:3}"
}
export -f write_pc linli_version cross_cmake

# What a step depends on: its recipe, the toolchain, and which source was unpacked.
recipe_of() {
    cat "$windows_dir/steps/$1.sh" "$windows_dir/toolchain.cmake" "$windows_dir"/iconv/* | sha256sum | cut -c1-16
}

run_step() { # NAME [always]
    local name=$1 stamp="$STAMPS/$1" recipe begun
    recipe=$(recipe_of "$name")
    if [ "${2:-}" != always ] && [ "$(cat "$stamp" 2>/dev/null)" = "$recipe" ]; then
        echo "=== $name: there already"
        return
    fi
    rm -f "$stamp"
    begun=$(date +%s)
    echo "=== $name: $(date +%H:%M:%S), log $LOGS/$name.log"
    # In a shell of its own: a step may change folder and set what it likes, and the first failure ends it.
    if ! bash -euo pipefail "$windows_dir/steps/$name.sh" >"$LOGS/$name.log" 2>&1; then
        echo "=== $name: FAILED; the end of its log:"
        tail -30 "$LOGS/$name.log"
        exit 1
    fi
    grep '^###' "$LOGS/$name.log" || true
    echo "=== $name: $(($(date +%s) - begun)) s"
    echo "$recipe" >"$stamp"
}

work() {
    echo "=== Linli for Windows, $(date '+%F %T'), in $LINLI_WINDOWS"
    "$windows_dir/packages.sh"
    "$TRIPLE-g++-posix" --version | head -1
    run_step sources
    for dependency in "${dependencies[@]}"; do
        run_step "$dependency"
    done
    run_step linli always
    run_step deploy always
    run_step setup always
    run_step msi always
    (cd "$DIST" && sha256sum -- *.exe *.msi)
    ls -l "$DIST"
    echo "=== done, $(date '+%F %T')"
}

case "${1:-}" in
--check)
    for dependency in "${dependencies[@]}"; do
        [ "$(cat "$STAMPS/$dependency" 2>/dev/null)" = "$(recipe_of "$dependency")" ] ||
            { echo "Windows: the cross prefix is not here ($dependency is missing), so nothing was compiled for it."; exit 0; }
    done
    echo "Windows: compiling core and ui."
    cross_cmake "$project_dir" "$project_dir/build-windows" -DCMAKE_CXX_FLAGS=-O0 -DLINLI_WERROR=ON -DLINLI_PCH=ON \
        >"$LOGS/check.log" 2>&1 || { tail -20 "$LOGS/check.log"; exit 1; }
    exec cmake --build "$project_dir/build-windows" -j"$jobs" --target linli_core linli_ui
    ;;
--step)
    run_step "$2" always
    exit
    ;;
--in-background)
    work
    exit
    ;;
esac

log="$LOGS/build-$(date +%Y%m%d-%H%M%S).log"
setsid nohup "$0" --in-background >"$log" 2>&1 </dev/null &
pid=$!
echo "Building in the background (process $pid); log: $log"
[ "${1:-}" != --detach ] || exit 0
tail --pid="$pid" -n +1 -f "$log" & # Ends with the build.
wait "$pid"
