<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>spreadsheet</name>
    <message>
        <source>The list has more rows than a spreadsheet can hold. Filter it, then export.</source>
        <translation>清单行数超过了表格的上限，请先筛选再导出。</translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation>已停止，没有写出文件。</translation>
    </message>
    <message>
        <source>The spreadsheet can&apos;t be written. Check that the folder exists and the disk has room.</source>
        <translation>表格写不出去。请检查文件夹是否存在、磁盘是否还有空间。</translation>
    </message>
    <message>
        <source>The spreadsheet can&apos;t be put in its place. If the file is open in another program, close it there, or choose another name.</source>
        <translation>表格放不到指定位置。如果文件正在别的程序里打开，请先关闭，或者换一个文件名。</translation>
    </message>
    <message>
        <source>The spreadsheet could not be made (libxlsxwriter: %1).</source>
        <translation>表格没能生成（libxlsxwriter：%1）。</translation>
    </message>
</context>
</TS>
