# linli-VERSION.msi by msitools, for offices that deploy centrally: for all users, no questions.
deploy="$LINLI_WINDOWS/deploy" version=$(linli_version)
mkdir -p "$WORK/msi"
cd "$WORK/msi"
find "$deploy" -type f | sort | wixl-heat -p "$deploy/" --var var.Source --component-group Files --directory-ref INSTALLDIR \
    --win64 >files.wxs
cp "$windows_dir/linli.wxs" .
rm -f "$DIST"/linli-*.msi
wixl -a x64 -D Win64=yes -D Source="$deploy" -D Version="$version" -D Icon="$WORK/linli/ico/linli.ico" \
    -o "$DIST/linli-$version.msi" linli.wxs files.wxs
"$windows_dir/sign.sh" "$DIST/linli-$version.msi"
echo "### msi: $(stat -c %s "$DIST/linli-$version.msi") bytes"
