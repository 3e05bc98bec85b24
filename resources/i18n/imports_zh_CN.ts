<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>imports</name>
    <message>
        <source>The file can&apos;t be opened. Close it in other programs and check that you may read it.</source>
        <translation>文件打不开。请在其他程序中关闭它，并确认您有权读取。</translation>
    </message>
    <message>
        <source>There is no such file any more. Choose it again.</source>
        <translation>找不到这个文件了，请重新选择。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>This file is no spreadsheet. Linli reads .xlsx, .xls and .csv files.</source>
        <translation>这个文件不是表格。邻里可以读取 .xlsx、.xls 和 .csv 文件。</translation>
    </message>
    <message>
        <source>This kind of spreadsheet can&apos;t be read. Open it in your spreadsheet program and save it as .xlsx.</source>
        <translation>读不了这种格式的表格。请用表格软件打开，另存为 .xlsx 后再试。</translation>
    </message>
    <message>
        <source>This file is a web page or XML under the name of a spreadsheet. Open it in your spreadsheet program and save it as .xlsx.</source>
        <translation>这个文件其实是网页或 XML，只是用了表格的文件名。请用表格软件打开，另存为 .xlsx 后再试。</translation>
    </message>
    <message>
        <source>This spreadsheet is damaged or was cut short. Get it again, or open it in your spreadsheet program and save it as a new .xlsx.</source>
        <translation>这个表格已损坏或不完整。请重新获取，或用表格软件打开后另存为新的 .xlsx。</translation>
    </message>
    <message>
        <source>This spreadsheet is protected with a password. Open it in your spreadsheet program, take the password off and save it.</source>
        <translation>这个表格设有密码。请用表格软件打开，取消密码并保存后再试。</translation>
    </message>
    <message>
        <source>This spreadsheet is too large to be read. Split it into several files.</source>
        <translation>这个表格太大，读不了。请拆成几个文件。</translation>
    </message>
    <message>
        <source>A cell in row %1 holds more text than a spreadsheet allows. Shorten it.</source>
        <translation>第 %1 行有一个单元格的文字超过了表格的上限，请缩短后再试。</translation>
    </message>
    <message>
        <source>The spreadsheet has no such sheet.</source>
        <translation>表格里没有这个工作表。</translation>
    </message>
    <message>
        <source>Reading the file was stopped.</source>
        <translation>已停止读取文件。</translation>
    </message>
    <message>
        <source>This .xls file can&apos;t be read. Open it in your spreadsheet program and save it as .xlsx.</source>
        <translation>这个 .xls 文件读不了。请用表格软件打开，另存为 .xlsx 后再试。</translation>
    </message>
    <message>
        <source>The part of Linli that reads .xls files is missing. Save the file as .xlsx, or install Linli again.</source>
        <translation>邻里缺少读取 .xls 文件的组件。请把文件另存为 .xlsx，或重新安装邻里。</translation>
    </message>
    <message>
        <source>This file is no text table. Linli reads .xlsx, .xls and .csv files.</source>
        <translation>这个文件不是文本表格。邻里可以读取 .xlsx、.xls 和 .csv 文件。</translation>
    </message>
    <message>
        <source>Row %1 holds characters that are neither UTF-8 nor GB18030. Save the file as .xlsx or as CSV UTF-8.</source>
        <translation>第 %1 行有无法识别的文字，既不是 UTF-8 也不是 GB18030 编码。请另存为 .xlsx 或 CSV UTF-8 后再试。</translation>
    </message>
    <message>
        <source>A quotation mark in row %1 is never closed. Mend it and try again.</source>
        <translation>第 %1 行的引号没有成对，请改正后再试。</translation>
    </message>
</context>
</TS>
