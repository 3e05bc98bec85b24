#!/usr/bin/env bash
# Installs what the cross build and its tests under Wine need beyond packaging/deps.sh. Root (or sudo) once.
set -euo pipefail
"$(dirname "$0")/../deps.sh"

packages=(
    g++-mingw-w64-x86-64-posix gcc-mingw-w64-x86-64-posix binutils-mingw-w64-x86-64 mingw-w64-x86-64-dev mingw-w64-tools
    libz-mingw-w64-dev dpkg-dev autoconf automake libtool tcl perl icu-devtools
    nsis wixl msitools osslsigncode icoutils
    locales wine wine64 wine64-tools libwine fonts-wine xvfb openbox xdotool xclip imagemagick
)
missing=()
for package in "${packages[@]}"; do
    dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0
echo "Installing: ${missing[*]}"
root=()
[ "$(id -u)" -eq 0 ] || root=(sudo)
"${root[@]}" apt-get update -q
DEBIAN_FRONTEND=noninteractive "${root[@]}" apt-get install -y -q --no-install-recommends "${missing[@]}"
