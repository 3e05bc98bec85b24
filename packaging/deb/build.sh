#!/usr/bin/env bash
# Makes the Debian package: builds what is released, packs it with CPack and lets lintian look at it. The package and
# its checksum lie in build-release/deb afterwards. LINLI_BUILD names another build folder.
set -euo pipefail
cd "$(dirname "$0")/../.."

packaging/deps.sh
command -v lintian >/dev/null || {
    root=(); [ "$(id -u)" -eq 0 ] || root=(sudo)
    DEBIAN_FRONTEND=noninteractive "${root[@]}" apt-get install -y -q --no-install-recommends lintian dpkg-dev \
        desktop-file-utils appstream man-db
}
build="${LINLI_BUILD:-build-release}"

# Debian's own flags: a hardened program without paths of this machine. No -g: nothing of it would be packed.
export DEB_BUILD_MAINT_OPTIONS=hardening=+all DEB_CXXFLAGS_STRIP="-g -O2"
cmake --preset release -B "$build" -DCMAKE_INSTALL_PREFIX=/usr \
    -DCMAKE_CXX_FLAGS="$(dpkg-buildflags --get CXXFLAGS) $(dpkg-buildflags --get CPPFLAGS)" \
    -DCMAKE_EXE_LINKER_FLAGS="$(dpkg-buildflags --get LDFLAGS) -Wl,--as-needed"
nice cmake --build "$build" --parallel 2 --target linli linli-xls linli-desktop linli_papers linli_own_icons

rm -rf "$build/deb"
SOURCE_DATE_EPOCH="$(dpkg-parsechangelog -l packaging/deb/changelog -S Timestamp)"
export SOURCE_DATE_EPOCH
(umask 022 && cd "$build" && cpack -G DEB -B deb)
rm -rf "$build/deb/_CPack_Packages"

package="$(ls "$build"/deb/linli_*.deb)"
echo "== $package: $(stat -c %s "$package") bytes"
dpkg-deb --info "$package"
dpkg-deb --contents "$package"
sha256sum "$package" | tee "$package.sha256"
for page in "$build"/packaging/deb/man/man1/*.1 "$build"/packaging/deb/man/zh_CN/man1/*.1; do
    [ -z "$(LC_ALL=C.UTF-8 MANWIDTH=100 man --warnings -E UTF-8 -l "$page" 2>&1 >/dev/null)" ] || {
        echo "troff warns of $page" >&2
        exit 1
    }
done
echo "== lintian"
lintian --fail-on error --info --display-info "$package"
echo "lintian has no errors"
