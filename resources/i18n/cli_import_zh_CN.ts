<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>cli_import</name>
    <message>
        <source>* needed</source>
        <translation>* 必填</translation>
    </message>
    <message>
        <source>The map can&apos;t be read; check its path.</source>
        <translation>读不了列对应文件，请检查路径。</translation>
    </message>
    <message>
        <source>Read %1 rows: %2 added, %3 updated, %4 unchanged, %5 not imported.</source>
        <translation>共读 %1 行：新增 %2，更新 %3，未变 %4，未导入 %5。</translation>
    </message>
    <message>
        <source>--errors OUT.xlsx lists them row by row.</source>
        <translation>用 --errors 文件.xlsx 可逐行列出。</translation>
    </message>
    <message>
        <source>This was a preview; nothing was written.</source>
        <translation>这是预览，没有写入台账。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) written to the workbook.</source>
        <translation>
            <numerusform>已把 %n 条问题写入表格。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the file to import.</source>
        <translation>请指明要导入的文件。</translation>
    </message>
    <message>
        <source>An .xlsx, .xls or .csv</source>
        <translation>.xlsx、.xls 或 .csv 文件</translation>
    </message>
    <message>
        <source>Preview: check everything, write nothing</source>
        <translation>预览：全部检查，不写入</translation>
    </message>
    <message>
        <source>Corrected columns and decisions, as JSON</source>
        <translation>列的对应和决定（JSON）</translation>
    </message>
    <message>
        <source>Write the problems to this workbook</source>
        <translation>把问题写到这个表格</translation>
    </message>
    <message>
        <source>List the fields of MAP.json</source>
        <translation>列出 MAP.json 的字段</translation>
    </message>
    <message>
        <source>Save a blank list to fill in</source>
        <translation>保存空白模板</translation>
    </message>
    <message>
        <source>Bring in the office&apos;s spreadsheets</source>
        <translation>导入已有的表格</translation>
    </message>
    <message>
        <source>The tree of areas</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>The leaders&apos; register</source>
        <translation>四长名册</translation>
    </message>
    <message>
        <source>Households and residents</source>
        <translation>住户和居民</translation>
    </message>
    <message>
        <source>Tickets of the 12345 hotline</source>
        <translation>12345 热线工单</translation>
    </message>
</context>
</TS>
