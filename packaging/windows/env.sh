# Sourced by the scripts of this folder: where the cross build lives and what it is made for.
# LINLI_WINDOWS names the working folder (about 4 GB); by default it lies outside the checkout, so that
# every checkout of Linli shares one prefix.
export LINLI_WINDOWS="${LINLI_WINDOWS:-$HOME/.cache/linli-windows}"
export TRIPLE=x86_64-w64-mingw32
export SOURCES="$LINLI_WINDOWS/src" WORK="$LINLI_WINDOWS/work" PREFIX="$LINLI_WINDOWS/prefix"
export LOGS="$LINLI_WINDOWS/logs" STAMPS="$LINLI_WINDOWS/stamps" DIST="$LINLI_WINDOWS/dist"
windows_dir="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
export windows_dir
export project_dir="${windows_dir%/packaging/windows}"
export TOOLCHAIN="$windows_dir/toolchain.cmake"
# Only what was cross-built may be found, never the libraries of this machine.
export PKG_CONFIG_LIBDIR="$PREFIX/lib/pkgconfig" PKG_CONFIG_PATH=
# A precompiled header and ccache agree only when ccache is told so.
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
export jobs=2
