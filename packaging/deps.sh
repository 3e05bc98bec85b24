#!/usr/bin/env bash
# Installs what building, testing and running Linli need on Debian 12. Root (or sudo) is needed once.
set -euo pipefail

packages=(
    build-essential cmake ninja-build ccache pkg-config
    qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n libqt6sql6-sqlite libqt6sql6-psql
    libsqlite3-dev libsodium-dev libzip-dev libxlsxwriter-dev libfreexl-dev libicu-dev libcli11-dev libqrcodegencpp-dev
    libqcustomplot-dev
    catch2 postgresql poppler-utils
    breeze-icon-theme librsvg2-bin fonts-noto-cjk fonts-wqy-microhei
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
