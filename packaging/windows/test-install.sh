# Part of test.sh: the installers and the window.

uninstall_key='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Linli'

# Installs SETUP into $place. /D comes last and unquoted, which only a batch file passes on as it is.
silently() {
    printf '"%s" /S /CurrentUser /D=%s\r\nexit /b %%errorlevel%%\r\n' "$(winepath -w "$1")" "$place" |
        iconv -f UTF-8 -t GBK >"$WINEPREFIX/drive_c/setup.bat"
    timeout 300 wine cmd /c 'C:\setup.bat'
}

installed_version() {
    wine reg query "$uninstall_key" /v DisplayVersion | tr -d '\r' | awk '/DisplayVersion/ { print $3 }'
}

install_first() {
    echo "== Silent installation"
    check "setup.exe /S" silently "$setup"
    wineserver -w
    check "the programs are there" ls "$place_dir/linli.exe" "$place_dir/linli-desktop.exe" "$place_dir/linli-xls.exe"
    check "an entry of the start menu" bash -c "find '$WINEPREFIX' -name '邻里.lnk' | grep -q ."
    check "ledgers open with it" bash -c "wine reg query 'HKCU\\Software\\Classes\\Linli.Ledger\\shell\\open\\command' | grep -q linli-desktop"
    check "version $version is written down" same "$version" "$(installed_version)"
}

# Opens the window on the ledger and signs in; the process stays. PICTURE is the stem of the pictures.
open_window() {
    local picture=$1 begun=$SECONDS found
    LINLI_LEDGER='' wine "$place_dir/linli-desktop.exe" "$windows_documents\\$ledger" >/dev/null 2>&1 &
    desktop=$!
    found=$(window_of '邻里' 60) || { echo "no window"; return 1; }
    echo "the window is there after $((SECONDS - begun)) s"
    sleep 4
    shoot "$picture-signin"
    xdotool windowactivate --sync "$found"
    if ! grep -q "$LINLI_USER\|account" "$user_dir/AppData/Roaming/linli/linli.ini" 2>/dev/null; then
        # Nobody has signed in here before. Chinese can't be typed without its input method, but pasted.
        printf %s "$LINLI_USER" | xclip -selection clipboard
        xdotool key ctrl+v
        sleep 1
        xdotool key Tab
    fi
    xdotool type --delay 40 spring-bridge-7
    xdotool key Return
    sleep 8
    shoot "$picture"
}

# Pictures of some pages, found as a person finds them: Ctrl+K and some pinyin.
tour() { # PICTURE
    local page
    for page in taizhang shixiang baobiao; do
        activate_window
        xdotool key ctrl+k
        sleep 1
        xdotool type --delay 40 "$page"
        sleep 2
        xdotool key Return
        sleep 3
        shoot "$1-$page"
    done
}

# Wine shows the tray in a window of its own, which takes the keys when a reminder comes.
activate_window() { xdotool windowactivate --sync "$(window_of '邻里' 5)"; sleep 0.5; }

close_window() {
    local until=$((SECONDS + 20))
    activate_window
    xdotool key alt+F4
    while kill -0 "$desktop" 2>/dev/null && [ "$SECONDS" -lt "$until" ]; do sleep 0.5; done
    ! kill -0 "$desktop" 2>/dev/null
}

# Says who has the ledger open: the program, the computer and the account.
busy() {
    local said code=0
    said=$(linli case list 2>&1) || code=$?
    [ "$code" -eq 1 ] && grep -q linli-desktop <<<"$said" && ! grep -q '账户 ?' <<<"$said" || { echo "$said ($code)"; return 1; }
}

# Milliseconds from the command to its window, the least of three.
start_time() {
    local run begun best=999999 now
    for run in 1 2 3; do
        begun=$(date +%s%3N)
        "$@" >/dev/null 2>&1 &
        desktop=$!
        window_of '邻里' 60 >/dev/null || return 1
        now=$(($(date +%s%3N) - begun))
        [ "$now" -ge "$best" ] || best=$now
        sleep 1
        close_window || return 1
    done
    echo "$best"
}

# A figure, no check: the window's start under Wine beside the native one's, both on the first page of a ledger.
start_times() {
    local windows linux
    wineserver -p60 # as on a PC that is already running
    windows=$(start_time wine "$place_dir/linli-desktop.exe" "$windows_documents\\$ledger") || return 0
    linux=$(start_time "$(dirname "$native_linli")/linli-desktop" "$documents/$ledger") || return 0
    echo "      start of the window: $windows ms under Wine, $linux ms natively, ratio $(awk "BEGIN { printf \"%.2f\", $windows / $linux }")"
}

window() {
    echo "== The window"
    check "opens, and signs in" open_window window-100
    check "its pages" tour window-100
    check "another program is told who has the ledger open" busy
    check "closes" close_window
    check "settings lie in %APPDATA%" ls "$user_dir/AppData/Roaming/linli/linli.ini"
    check "starts again" open_window window-again
    check "and closes" close_window
    start_times
    set_scale 150
    start_display 2048x1152
    check "at 150 %" open_window window-150
    check "its pages there" tour window-150
    check "and closes" close_window
    set_scale 100
    start_display 1366x768
}

# An installer of another version, with one more file than ours has.
other_setup() { # VERSION
    local folder="$WORK/other"
    mkdir -p "$folder"
    echo "stale" >"$folder/stale.dll"
    sed -e "s|^!macro installFiles|&\n    SetOutPath \"\$INSTDIR\"\n    File \"$folder/stale.dll\"|" \
        -e "s|^!macro removeFiles|&\n    Delete \"\$INSTDIR\\\\stale.dll\"|" "$WORK/files.nsh" >"$folder/files.nsh"
    LC_ALL=C.UTF-8 makensis -INPUTCHARSET UTF8 -V1 -DQUICK -DVERSION="$1" -DFILES="$folder/files.nsh" \
        -DICONS="$WORK/linli/ico" -DOUT="$folder/linli-$1-setup.exe" "$windows_dir/linli.nsi"
}

installer_manners() {
    echo "== Upgrading and uninstalling"
    check "an older and a newer installer" bash -c "$(declare -f other_setup); other_setup 0.0.9 && other_setup 9.0.0"
    check "an older version doesn't replace a newer one" refuses 4 silently "$WORK/other/linli-0.0.9-setup.exe"
    check "uninstall" timeout 120 wine "$place_dir/uninstall.exe" /S "_?=$place"
    check "the older version" silently "$WORK/other/linli-0.0.9-setup.exe"
    check "its file is there" ls "$place_dir/stale.dll"
    check "its window, on the ledger" open_window window-older
    check "no upgrade under a running program" refuses 2 silently "$setup"
    check "which still runs, as it was" same 0.0.9 "$(installed_version)"
    check "closes" close_window
    check "the upgrade" silently "$setup"
    check "is version $version" same "$version" "$(installed_version)"
    check "the older version's own file is gone" bash -c "! ls '$place_dir/stale.dll'"
    check "the ledger is whole in the new version" linli doctor
    cp "$documents/$ledger" "$place_dir/放错地方 的台账.linli"
    check "uninstall again" timeout 120 wine "$place_dir/uninstall.exe" /S "_?=$place"
    wineserver -w
    check "no program file is left" bash -c "! find '$place_dir' -name '*.exe' -o -name '*.dll' | grep -q ."
    check "a ledger among the programs is left alone" cmp "$documents/$ledger" "$place_dir/放错地方 的台账.linli"
    check "types and entries are gone" bash -c "! wine reg query 'HKCU\\Software\\Classes\\Linli.Ledger' && ! wine reg query '$uninstall_key' && ! find '$WINEPREFIX' -name '邻里.lnk' | grep -q ."
    check "settings are still there" ls "$user_dir/AppData/Roaming/linli/linli.ini"
    check "and the ledger is whole on Linux" native doctor
}

msi() {
    echo "== The .msi"
    local programs="$WINEPREFIX/drive_c/Program Files/Linli"
    cp "$DIST/linli-$version.msi" "$WINEPREFIX/drive_c/linli.msi"
    check "msiexec /i /qn" timeout 300 wine msiexec /i 'C:\linli.msi' /qn
    wineserver -w
    check "the programs are there" ls "$programs/linli-desktop.exe" "$programs/platforms/qwindows.dll"
    check "the program runs" bash -c "timeout 60 wine '$programs/linli.exe' --version | grep -q '$version'"
    check "ledgers open with it" bash -c "wine reg query 'HKLM\\Software\\Classes\\Linli.Ledger\\shell\\open\\command' | grep -q linli-desktop"
    check "msiexec /x /qn" timeout 300 wine msiexec /x 'C:\linli.msi' /qn
    wineserver -w
    check "it is gone" bash -c "! ls '$programs/linli-desktop.exe'"
}
