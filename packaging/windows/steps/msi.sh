# linli-VERSION.msi by msitools, for offices that deploy centrally: for all users, no questions.
deploy="$LINLI_WINDOWS/deploy" version=$(linli_version)
rm -rf "$WORK/msi" # wixl takes paths below its own folder only.
cp -r "$deploy" "$WORK/msi"
cd "$WORK/msi"
cp "$WORK/linli/ico/linli.ico" .
find "$deploy" -type f | sort | wixl-heat -p "$deploy/" --var var.Source --component-group Files --directory-ref INSTALLDIR \
    --win64 >../files.wxs
mv ../files.wxs .
cp "$windows_dir/linli.wxs" .
rm -f "$DIST"/linli-*.msi
wixl -a x64 -D Win64=yes -D Source=. -D Version="$version" -D Icon=linli.ico \
    -o "$DIST/linli-$version.msi" linli.wxs files.wxs
"$windows_dir/sign.sh" "$DIST/linli-$version.msi"
echo "### msi: $(stat -c %s "$DIST/linli-$version.msi") bytes"
