# One shared sqlite3.dll, for Qt's driver and for core alike, with Debian's features and secure_delete set.
host="$WORK/sqlite-host"
mkdir -p "$host"
cd "$host"
"$SOURCES"/sqlite3-*/configure --disable-readline --disable-tcl
make sqlite3.c sqlite3.h
mkdir -p "$PREFIX/bin" "$PREFIX/lib" "$PREFIX/include"
"$TRIPLE-gcc-posix" -O2 -shared -o "$PREFIX/bin/sqlite3.dll" sqlite3.c -Wl,--out-implib,"$PREFIX/lib/libsqlite3.dll.a" \
    -DSQLITE_THREADSAFE=1 -DSQLITE_SECURE_DELETE -DSQLITE_ENABLE_COLUMN_METADATA -DSQLITE_ENABLE_FTS3 \
    -DSQLITE_ENABLE_FTS3_PARENTHESIS -DSQLITE_ENABLE_FTS4 -DSQLITE_ENABLE_FTS5 -DSQLITE_ENABLE_RTREE \
    -DSQLITE_ENABLE_UNLOCK_NOTIFY -DSQLITE_ENABLE_DBSTAT_VTAB -DSQLITE_ENABLE_UPDATE_DELETE_LIMIT \
    -DSQLITE_LIKE_DOESNT_MATCH_BLOBS -DSQLITE_USE_URI -DSQLITE_MAX_VARIABLE_NUMBER=250000 \
    -DSQLITE_ENABLE_STAT4 -DSQLITE_MAX_EXPR_DEPTH=10000 "-DSQLITE_API=__declspec(dllexport)"
cp sqlite3.h "$PREFIX/include/"
write_pc sqlite3 "$(sed -n 's/^#define SQLITE_VERSION  *"\(.*\)"/\1/p' sqlite3.h)" -lsqlite3
