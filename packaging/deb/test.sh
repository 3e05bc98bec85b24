#!/usr/bin/env bash
# Tries the package as root in a clean Debian: only what it depends on is installed, an ordinary user with a Chinese
# folder does a month's main job, the window opens, the package goes again and the ledger stays.
# test.sh [PACKAGE.deb]. LINLI_SHOTS: a folder for the picture of the window. LINLI_ROOT: where the clean root is made.
set -euo pipefail
cd "$(dirname "$0")/../.."

[ "$(id -u)" -eq 0 ] || exec sudo --preserve-env=LINLI_SHOTS,LINLI_ROOT "$0" "$@"
package="${1:-$(ls -t build-release/deb/linli_*.deb | head -1)}"
root="${LINLI_ROOT:-$(mktemp -d /tmp/linli-root-XXXXXX)}"
chmod 755 "$root" # an ordinary user walks in it
shots="${LINLI_SHOTS:-$(mktemp -d /tmp/linli-shots-XXXXXX)}"
mirror=http://deb.debian.org/debian
display=:88
missing=()
for tool in debootstrap Xvfb import xdotool; do command -v "$tool" >/dev/null || missing+=("$tool"); done
if [ ${#missing[@]} -gt 0 ]; then
    DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends debootstrap xvfb imagemagick xdotool
fi

xvfb=
clean() {
    [ -z "$xvfb" ] || kill "$xvfb" 2>/dev/null || true
    for mount in "$root/tmp/.X11-unix" "$root/proc" "$root/dev/pts"; do
        ! mountpoint -q "$mount" || umount "$mount"
    done
    if grep -q " $root" /proc/mounts; then
        echo "Something is still mounted under $root; it is not removed." >&2
        return
    fi
    rm -rf --one-file-system "$root"
}
trap clean EXIT

count=0
passed() { count=$((count + 1)); echo "ok $count  $*"; }
failed() { echo "FAILED  $*" >&2; exit 1; }
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
# As an ordinary user, with a fresh environment, in a folder with a Chinese name and a space.
home="/home/clerk/广济桥 社区"
asClerk() {
    inside setpriv --reuid=clerk --regid=clerk --init-groups env HOME=/home/clerk USER=clerk LINLI_USER=王芳 \
        "LINLI_PASSWORD_FILE=/home/clerk/口令.txt" "LINLI_LEDGER=$home/我们 社区.linli" bash -c "cd '$home' && $1"
}
# check SENTENCE COMMAND [PATTERN its output must hold]
check() {
    local out
    out="$(asClerk "$2" 2>&1)" || failed "$1: $out"
    [ -z "${3:-}" ] || grep -q -- "$3" <<<"$out" || failed "$1, no \"$3\" in: $out"
    passed "$1"
}

echo "== A clean Debian 12 in $root"
debootstrap --variant=minbase bookworm "$root" "$mirror" >"$shots/debootstrap.log" 2>&1 || failed "debootstrap: $(tail -3 "$shots/debootstrap.log")"
mount -t proc proc "$root/proc"
inside apt-get update -q >/dev/null
inside useradd -m -s /bin/bash clerk
cp "$package" "$root/tmp/linli.deb"
inside apt-get install -y -q --no-install-recommends /tmp/linli.deb >"$shots/install.log" 2>&1 || failed "install: $(tail -5 "$shots/install.log")"
passed "installed with its declared dependencies only: $(inside dpkg-query -W -f='${Version}, ${Installed-Size} KiB' linli)"
for tool in linli linli-desktop; do
    ! inside ldd "/usr/bin/$tool" | grep "not found" || failed "$tool lacks a library"
done
passed "no library is missing"

echo "== A month's main job"
mkdir -p "$root$home" && cp tests/data/samples/* "$root$home/"
(umask 077 && echo 'spring-bridge-7' >"$root/home/clerk/口令.txt")
inside chown -R clerk:clerk /home/clerk
check "the program speaks Chinese" "linli --help" "社区台账"
check "a new ledger" "linli new '我们 社区.linli'" "恢复"
check "areas from .xlsx" "linli import areas areas.xlsx"
check "leaders from an old .xls (by linli-xls)" "linli import leaders leaders.xls"
check "roster, with the problems in a file" "linli import roster roster.xlsx --errors '问题 一.xlsx' && test -s '问题 一.xlsx'"
check "tickets from .csv" "linli import cases hotline-2026-09.csv"
check "households are there" "linli household list" "单元"
check "the month's report" "linli report month 2026-09 --out '月报 九月.xlsx' && test -s '月报 九月.xlsx'"
check "the ledger is whole" "linli doctor"
check "a backup, verified" "mkdir -p '备份 盘' && linli backup --to '备份 盘'" "完好"
check "the backup is whole" "linli backup check 备份\\ 盘/*.linlibak"
check "the last action is undone" "linli undo"
digest="$(sha256sum "$root$home/我们 社区.linli")"

echo "== The desk"
mkdir -p "$root/tmp/.X11-unix"
Xvfb $display -ac -screen 0 1366x768x24 -nolisten tcp >/dev/null 2>&1 &
xvfb=$!
sleep 2
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
# open FILE PICTURE: the window on a file, seen from outside, closed as a person would.
open() {
    asClerk "mkdir -p /tmp/run && DISPLAY=$display XDG_RUNTIME_DIR=/tmp/run exec linli-desktop $1" 2>"$shots/$2.log" &
    local window=$! name=
    for _ in $(seq 40); do
        sleep 0.5
        name="$(DISPLAY=$display xdotool search --onlyvisible --class linli getwindowname 2>/dev/null | head -1)" || true
        [ -z "$name" ] || break
    done
    sleep 2
    DISPLAY=$display import -window root "$shots/$2.png"
    [ -n "$name" ] || failed "no window for $1: $(cat "$shots/$2.log")"
    kill -0 $window || failed "the program has gone: $(cat "$shots/$2.log")"
    DISPLAY=$display xdotool search --onlyvisible --class linli windowquit %@ >/dev/null 2>&1 || pkill -TERM -P "$window"
    wait "$window" 2>/dev/null || true
    passed "the window opens, \"$name\": $shots/$2.png"
}
open "'我们 社区.linli'" plain
inside apt-get install -y -q --no-install-recommends fonts-wqy-microhei >"$shots/fonts.log" 2>&1 # recommended; for the pictures
open "'我们 社区.linli'" ledger
open "备份\\ 盘/*.linlibak" backup
open "roster.xlsx" other
[ "$digest" = "$(sha256sum "$root$home/我们 社区.linli")" ] || failed "opening the window changed the ledger"
passed "opening the window changed nothing in the ledger"
check "Qt's own Chinese is there" "ls /usr/share/qt6/translations/qtbase_zh_CN.qm"
inside apt-get install -y -q --no-install-recommends man-db bash-completion xdg-utils shared-mime-info \
    desktop-file-utils libglib2.0-bin appstream >"$shots/tools.log" 2>&1 || failed "tools: $(tail -3 "$shots/tools.log")"
check "man linli" "man linli | cat" "linli restore"
check "the Chinese manual" "man -L zh_CN linli 2>/dev/null | cat" "恢复"
check "man linli-desktop" "man linli-desktop | cat" "linlibak"
check "completion is loaded by bash-completion" \
    "bash -ic '. /usr/share/bash-completion/bash_completion; _completion_loader linli; COMP_WORDS=(linli rep); COMP_CWORD=1; _linli; echo \"\${COMPREPLY[*]}\"' 2>/dev/null" "report"
check "a ledger's type is known" "gio info -a standard::content-type '我们 社区.linli'" "application/x-linli-ledger"
check "a ledger's type is known under another name" "cp '我们 社区.linli' 无名 && gio info -a standard::content-type 无名" "application/x-linli-ledger"
check "a backup's type is known" "gio info -a standard::content-type 备份\\ 盘/*.linlibak" "application/x-linli-backup"
check "the desk opens ledgers with Linli" "xdg-mime query default application/x-linli-ledger" "linli.desktop"
check "files have an icon" "gio info -a standard::icon 备份\\ 盘/*.linlibak" "application-x-linli-backup"
check "desktop file is valid" "desktop-file-validate /usr/share/applications/linli.desktop"
check "metadata is valid" "appstreamcli validate --pedantic --no-net /usr/share/metainfo/io.linli.linli.metainfo.xml"

echo "== Gone again"
files="$(inside dpkg -L linli)"
inside apt-get purge -y -q linli >/dev/null 2>&1 || failed "purge"
while IFS= read -r file; do
    [ ! -f "$root$file" ] && [ ! -L "$root$file" ] || failed "left behind: $file"
done <<<"$files"
! find "$root" -mindepth 1 -xdev -path "$root/home" -prune -o -path "$root/proc" -prune -o -path "$root/tmp" -prune -o -iname '*linli*' -print | grep -v /var/log | grep . \
    || failed "left behind"
passed "removed, no file of it is left"
[ "$digest" = "$(sha256sum "$root$home/我们 社区.linli")" ] || failed "the ledger was touched"
[ -s "$root$home/月报 九月.xlsx" ] && ls "$root$home/备份 盘"/*.linlibak >/dev/null || failed "files of the office are gone"
passed "the ledger, its backup and the report are still there, byte for byte"
echo "All $count steps passed."
