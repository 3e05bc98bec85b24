# Sourced by test.sh: a Wine of our own (its prefix, its home, its display), and how to run and look in it.
export WINEPREFIX="$LINLI_WINDOWS/wine" WINEARCH=win64 WINEDEBUG=-all
export WINEDLLOVERRIDES="mscoree,mshtml=;winemenubuilder.exe=d"
# Wine links Documents to $HOME and its menus write there.
export HOME="$LINLI_WINDOWS/home" XDG_CONFIG_HOME="$LINLI_WINDOWS/home/.config" XDG_DATA_HOME="$LINLI_WINDOWS/home/.local/share"
# The narrow texts of a Chinese Windows are GBK (code page 936).
mkdir -p "$HOME/Documents" "$LINLI_WINDOWS/locale"
[ -d "$LINLI_WINDOWS/locale/zh_CN.UTF-8" ] || localedef -i zh_CN -f UTF-8 "$LINLI_WINDOWS/locale/zh_CN.UTF-8"
export LOCPATH="$LINLI_WINDOWS/locale"
export LC_ALL=zh_CN.UTF-8
shots="${LINLI_SHOTS:-$LINLI_WINDOWS/shots}"
user_dir="$WINEPREFIX/drive_c/users/${USER:-root}"
display_processes=()

start_display() { # SIZE
    stop_display
    local number=$((80 + RANDOM % 100))
    Xvfb ":$number" -screen 0 "$1x24" -nolisten tcp >/dev/null 2>&1 &
    display_processes=($!)
    export DISPLAY=":$number"
    sleep 1
    openbox >/dev/null 2>&1 &
    display_processes+=($!)
    sleep 1
}

stop_display() {
    [ ${#display_processes[@]} -eq 0 ] || kill "${display_processes[@]}" 2>/dev/null || true
    display_processes=()
}

stop_wine() {
    wineserver -k 2>/dev/null || true
    stop_display
}

fresh_wine() {
    wineserver -k 2>/dev/null || true
    rm -rf "$WINEPREFIX" "$HOME"
    mkdir -p "$HOME/Documents" "$shots"
    start_display 1366x768
    wineboot -i >/dev/null 2>&1
    winecfg -v win10
    local name
    for name in "Microsoft YaHei UI" "Microsoft YaHei" "MS Shell Dlg" "MS Shell Dlg 2" Tahoma SimSun "Segoe UI"; do
        wine reg add 'HKCU\Software\Wine\Fonts\Replacements' /v "$name" /d "Noto Sans CJK SC" /f >/dev/null 2>&1
    done
    wineserver -w
}

set_scale() { # PERCENT, as the display settings of Windows give it
    wine reg add 'HKCU\Control Panel\Desktop' /v LogPixels /t REG_DWORD /d $((96 * $1 / 100)) /f >/dev/null 2>&1
    wineserver -w
}

window_of() { # prints the window whose title holds $1, waiting up to $2 s
    local until=$((SECONDS + $2)) found
    while [ "$SECONDS" -lt "$until" ]; do
        found=$(xdotool search --onlyvisible --name "$1" 2>/dev/null | tail -1)
        [ -z "$found" ] || { echo "$found"; return 0; }
        sleep 0.2
    done
    return 1
}

shoot() { # NAME
    sleep 1
    import -window root "$shots/$1.png"
    echo "      picture: $shots/$1.png"
}

passed=0
failed=0
check() { # WHAT COMMAND...: runs it, tells the outcome, and shows what it said when it failed
    local what=$1 begun=$SECONDS
    shift
    if "$@" >"$WORK/try.log" 2>&1; then
        passed=$((passed + 1))
        echo "  ok  $what ($((SECONDS - begun)) s)"
    else
        failed=$((failed + 1))
        echo "FAIL  $what"
        tail -15 "$WORK/try.log" | sed 's/^/      /'
    fi
}
refuses() { # CODE COMMAND...: it must end with this exit code
    local code=$1 got=0
    shift
    "$@" || got=$?
    [ "$got" -eq "$code" ] || { echo "exit code $got, not $code"; return 1; }
}
