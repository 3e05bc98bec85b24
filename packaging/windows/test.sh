#!/usr/bin/env bash
# Tries what build.sh made under Wine and Xvfb: the tests as Windows programs, then the installed program as an
# office uses it, with Chinese names and spaces in every path. Prints one line a check; 1 when any failed.
#
#   test.sh                everything
#   test.sh SECTION...     some of: run_tests install_first first_path crossing_over window installer_manners
#                          crash_log msi (each needs what stands before it, but for run_tests)
#
# Needs a native build for what crosses over (build/app/linli, or LINLI_NATIVE). Pictures: $LINLI_WINDOWS/shots.
set -uo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"
. "$windows_dir/wine.sh"

native_linli="${LINLI_NATIVE:-$project_dir/build/app/linli}"
version=$(sed -n 's/^project(linli VERSION \([0-9.]*\).*/\1/p' "$project_dir/CMakeLists.txt")
setup="$DIST/linli-$version-setup.exe"
samples="$project_dir/tests/data/samples"
place='C:\Program Files\邻里 程序'
place_dir="$WINEPREFIX/drive_c/Program Files/邻里 程序"
documents="$user_dir/Documents/广济桥 社区"
windows_documents="C:\\users\\${USER:-root}\\Documents\\广济桥 社区"
unset LINLI_LEDGER LINLI_LANG LINLI_NOW
export LINLI_USER=王芳 place place_dir documents windows_documents ledger='我们 社区.linli'

for needed in "$setup" "$native_linli"; do
    [ -e "$needed" ] || { echo "$needed is missing: run build.sh, and packaging/run.sh --no-window for the native program."; exit 1; }
done
trap stop_wine EXIT

# Windows' linli, on the ledger $ledger in Documents; and the native one on the same file.
linli() {
    LINLI_PASSWORD_FILE="$windows_documents\\口令 一.txt" LINLI_LEDGER="$windows_documents\\$ledger" \
        timeout 600 wine "$place_dir/linli.exe" "$@"
}
native() { LINLI_PASSWORD_FILE="$documents/口令 一.txt" LINLI_LEDGER="$documents/$ledger" "$native_linli" "$@"; }

# A digest a table of a ledger file, past Linli's own readers. A sign-in counts in the account and adds to the log,
# so the former is left out and the latter read up to entry LAST, which "last" tells.
last() { python3 -c 'import sqlite3, sys
print(sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True).execute("SELECT MAX(sequence) FROM journal_entry").fetchone()[0])' "$1"; }
digests() { # FILE LAST
    python3 - "$1" "$2" <<'PYTHON'
import hashlib, sqlite3, sys
db = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
for (table,) in db.execute("SELECT name FROM sqlite_master WHERE type='table' ORDER BY name").fetchall():
    if table.startswith("sqlite_") or table == "account":
        continue
    some = f"WHERE sequence <= {int(sys.argv[2])}" if table == "journal_entry" else ""
    rows = sorted(repr(row) for row in db.execute(f'SELECT * FROM "{table}" {some}'))
    print(table, len(rows), hashlib.sha256("\n".join(rows).encode()).hexdigest())
PYTHON
}
same() { diff <(printf '%s\n' "$1") <(printf '%s\n' "$2") | cut -c1-160; return "${PIPESTATUS[0]}"; }
sheets_of() { # the cells of a workbook, a line each; numbers to 13 digits, since the last ones depend on the C library
    python3 - "$1" <<'PYTHON'
import re, sys, zipfile
book = zipfile.ZipFile(sys.argv[1])
for name in sorted(n for n in book.namelist() if n.startswith("xl/worksheets/") or n.endswith("sharedStrings.xml")):
    text = re.sub(r"<v>([^<]*\.[^<]*)</v>", lambda m: f"<v>{float(m[1]):.13g}</v>", book.read(name).decode())
    print(name, *re.split(r"(?=<c |<si>)", text), sep="\n")
PYTHON
}

. "$windows_dir/test-office.sh"
. "$windows_dir/test-install.sh"

echo "== Wine $(wine --version), $(date '+%F %T')"
fresh_wine
sections=("$@")
[ $# -gt 0 ] || sections=(run_tests install_first first_path crossing_over window installer_manners crash_log msi)
for section in "${sections[@]}"; do
    "$section"
done
stop_wine
echo "== $passed passed, $failed failed"
[ "$failed" -eq 0 ]
