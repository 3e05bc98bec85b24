# The QR code generator, static: one source file.
mkdir -p "$WORK/qrcodegen" "$PREFIX/lib" "$PREFIX/include/qrcodegen"
source=$(dirname "$(find "$SOURCES"/qr-code-generator-*/ "$SOURCES"/QR-Code-generator-*/ -path '*/cpp/qrcodegen.cpp' 2>/dev/null | head -1)")
"$TRIPLE-g++-posix" -std=c++17 -O2 -c "$source/qrcodegen.cpp" -o "$WORK/qrcodegen/qrcodegen.o"
rm -f "$PREFIX/lib/libqrcodegencpp.a"
"$TRIPLE-gcc-ar-posix" rcs "$PREFIX/lib/libqrcodegencpp.a" "$WORK/qrcodegen/qrcodegen.o"
cp "$source/qrcodegen.hpp" "$PREFIX/include/qrcodegen/"
write_pc qrcodegencpp 1.8.0 -lqrcodegencpp
