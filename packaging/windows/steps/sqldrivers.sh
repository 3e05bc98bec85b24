# Qt's drivers for SQLite and PostgreSQL, against the sqlite3.dll that core uses too, and our libpq.
cross_cmake "$(echo "$SOURCES"/qt6-base-*/)src/plugins/sqldrivers" "$WORK/sqldrivers" -DCMAKE_BUILD_TYPE=Release \
    -DFEATURE_sql_sqlite=ON -DFEATURE_system_sqlite=ON -DFEATURE_sql_psql=ON -DFEATURE_sql_odbc=OFF \
    -DFEATURE_sql_mysql=OFF -DFEATURE_sql_ibase=OFF -DFEATURE_sql_oci=OFF -DFEATURE_sql_db2=OFF
cmake --build "$WORK/sqldrivers" -j"$jobs"
cmake --install "$WORK/sqldrivers"
ls "$PREFIX"/plugins/sqldrivers/qsqlite.dll "$PREFIX"/plugins/sqldrivers/qsqlpsql.dll
"$TRIPLE-objdump" -p "$PREFIX/plugins/sqldrivers/qsqlite.dll" | grep 'DLL Name: sqlite3.dll'
