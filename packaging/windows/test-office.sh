# Part of test.sh: the tests as Windows programs, and an office's work by the command line.

run_tests() {
    echo "== The unit and storage tests as Windows programs"
    local try="$WORK/try"
    rm -rf "$try"
    cp -r "$LINLI_WINDOWS/deploy" "$try"
    cp "$WORK"/linli/tests/{unit_tests,storage_tests}.exe "$try/"
    cd "$project_dir" || return
    check "unit tests" timeout 1800 wine "$try/unit_tests.exe"
    tail -3 "$WORK/try.log"
    check "storage tests on SQLite" timeout 3600 wine "$try/storage_tests.exe" '~[postgres]'
    tail -3 "$WORK/try.log"
}

first_path() {
    echo "== An office's first month, by the command line"
    mkdir -p "$documents/备份 盘" "$documents/备份 老家"
    cp "$samples"/* "$documents/"
    cp "$samples/roster.xlsx" "$documents/花名册 十月.xlsx"
    cp "$samples/leaders.xls" "$documents/负责人 名单.xls"
    (umask 077 && echo 'spring-bridge-7' >"$documents/口令 一.txt")
    check "a new ledger" linli new "$windows_documents\\$ledger"
    check "areas from .xlsx" linli import areas "$windows_documents\\areas.xlsx"
    check "leaders from an old .xls with a Chinese name" linli import leaders "$windows_documents\\负责人 名单.xls"
    check "roster with a Chinese name" linli import roster "$windows_documents\\花名册 十月.xlsx" --errors "$windows_documents\\问题 一.xlsx"
    check "cases from a GBK .csv" linli import cases "$windows_documents\\hotline-2026-09.csv"
    check "finding by pinyin (欧阳 by oy)" bash -c "$(declare -f linli); linli find oy | grep 欧阳"
    check "the month's report" linli report month 2026-09 --out "$windows_documents\\月报 九月.xlsx"
    check "the ledger is whole" linli doctor
    check "a backup, verified" linli backup --to "$windows_documents\\备份 盘"
    echo wrong >"$documents/错 口令.txt"
    check "a wrong password is refused" refuses 1 linli doctor --password-file "$windows_documents\\错 口令.txt"
}

# Whether what came back is what was there: a backup's own entry is not in it, and meta says when it was made.
restored() { # LEDGER, RESTORED
    local last
    last=$(($(last "$2") - 1))
    same "$(digests "$1" "$last" | grep -v '^meta ')" "$(digests "$2" "$last" | grep -v '^meta ')"
}

crossing_over() {
    echo "== Files cross over between Windows and Linux"
    local before last report="$documents/月报 linux.xlsx"
    last=$(last "$documents/$ledger")
    before=$(digests "$documents/$ledger" "$last")
    check "the Windows ledger is whole on Linux" native doctor
    check "the same report on Linux" native report month 2026-09 --out "$report"
    check "cell for cell" same "$(sheets_of "$documents/月报 九月.xlsx")" "$(sheets_of "$report")"
    check "equal rows after both" same "$before" "$(digests "$documents/$ledger" "$last")"

    ledger='回来 台账.linli'
    check "the Windows backup comes back on Linux" native restore "$(find "$documents/备份 盘" -name '*.linlibak' | head -1)" --as "$documents/$ledger" --yes
    check "with equal rows" restored "$documents/我们 社区.linli" "$documents/$ledger"

    ledger='老家 台账.linli'
    check "a ledger made on Linux" native new "$documents/$ledger"
    check "its areas" native import areas "$samples/areas.xlsx"
    check "its leaders" native import leaders "$samples/leaders.xls"
    check "its roster" native import roster "$samples/roster.xlsx"
    check "its backup" native backup --to "$documents/备份 老家"
    last=$(last "$documents/$ledger")
    before=$(digests "$documents/$ledger" "$last")
    check "the Linux ledger is whole on Windows" linli doctor
    check "and has equal rows" same "$before" "$(digests "$documents/$ledger" "$last")"
    ledger='搬来 台账.linli'
    local backup
    backup=$(find "$documents/备份 老家" -name '*.linlibak' -printf '%f\n' | head -1)
    check "the Linux backup comes back on Windows" linli restore "$windows_documents\\备份 老家\\$backup" --as "$windows_documents\\$ledger" --yes
    check "with equal rows there" restored "$documents/老家 台账.linli" "$documents/$ledger"
    ledger='我们 社区.linli'
}

crash_log() {
    echo "== A crash"
    local try="$WORK/try" folder="$WORK/crash" how
    [ -d "$try" ] || cp -r "$LINLI_WINDOWS/deploy" "$try"
    cp "$WORK/linli/tests/crasher.exe" "$try/"
    rm -rf "$folder"
    for how in segv abort throw overflow; do
        mkdir -p "$folder/$how"
        timeout 60 wine "$try/crasher.exe" "Z:$folder/$how" "$how" 张秀英330102194005051234 >/dev/null 2>&1
        check "$how: a log with a stack" grep -q '^#[0-9]* crasher.exe+0x' -r "$folder/$how"
        check "$how: nothing of a person in it" bash -c "! grep -rq '张秀英\\|330102' '$folder/$how'"
    done
    check "no memory image anywhere" bash -c "! find '$WINEPREFIX' '$folder' -iname '*.dmp' -o -iname '*.mdmp' | grep -q ."
}
