# linli-VERSION-setup.exe by NSIS. What is installed is listed file by file, so that uninstalling removes just that.
deploy="$LINLI_WINDOWS/deploy" version=$(linli_version)
files="$WORK/files.nsh"
{
    echo '!macro installFiles'
    (cd "$deploy" && find . -type f | sort) | while read -r file; do
        folder=$(dirname "${file#./}")
        [ "$folder" = . ] && folder='' || folder="\\${folder//\//\\}"
        printf '    SetOutPath "$INSTDIR%s"\n    File "%s"\n' "$folder" "$deploy/${file#./}"
    done
    echo '!macroend'
    echo '!macro removeFiles'
    (cd "$deploy" && find . -type f | sort) | while read -r file; do
        file=${file#./}
        printf '    Delete "$INSTDIR\\%s"\n' "${file//\//\\}"
    done
    (cd "$deploy" && find . -mindepth 1 -type d | sort -r) | while read -r folder; do
        folder=${folder#./}
        printf '    RMDir "$INSTDIR\\%s"\n' "${folder//\//\\}"
    done
    echo '!macroend'
} >"$files"
rm -f "$DIST"/linli-*-setup.exe
LC_ALL=C.UTF-8 makensis -INPUTCHARSET UTF8 -V2 ${LINLI_QUICK:+-DQUICK} -WX -DVERSION="$version" -DFILES="$files" -DICONS="$WORK/linli/ico" \
    -DSIGN="$windows_dir/sign.sh" -DOUT="$DIST/linli-$version-setup.exe" "$windows_dir/linli.nsi"
"$windows_dir/sign.sh" "$DIST/linli-$version-setup.exe"
echo "### setup: $(stat -c %s "$DIST/linli-$version-setup.exe") bytes"
