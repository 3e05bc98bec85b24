#!/usr/bin/env bash
# Installs what is missing, builds Linli, does a month's main job on a demo ledger, and opens the window where
# there is a display. Options: --no-window.
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/deps.sh
cmake --preset dev # The build that the tests use too, so that one build serves both commands.
cmake --build --preset dev --target linli linli-xls linli-desktop

linli=build/app/linli
folder="${LINLI_DEMO_FOLDER:-$HOME/linli-demo}"
mkdir -p "$folder"
ledger="$folder/demo.linli"
export LINLI_LEDGER="$ledger"

export LINLI_USER=demo LINLI_PASSWORD_FILE="$folder/password.txt"
if [ ! -e "$ledger" ]; then
    # A demo's password may lie beside it: everybody in it is invented. A real ledger's never may.
    (umask 077; head -c 12 /dev/urandom | base64 >"$LINLI_PASSWORD_FILE")
    echo "== A demo ledger: $ledger"
    "$linli" demo "$ledger"
fi
echo "== Sign in as \"$LINLI_USER\" with the password in $LINLI_PASSWORD_FILE"
month=$(date -d "$(date +%Y-%m-01) -1 day" +%Y-%m)
echo "== The tree"
"$linli" area tree | sed -n 1,15p
echo "== Cases that are overdue"
"$linli" case list --overdue --limit 10
echo "== The report of $month"
"$linli" report month "$month" --out "$folder/report-$month.xlsx"
echo "== Is the ledger whole?"
"$linli" doctor

if [ "${1:-}" != --no-window ] && { [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; }; then
    exec build/app/linli-desktop "$ledger"
fi
echo "No display here. On a desk with one: build/app/linli-desktop \"$ledger\""
