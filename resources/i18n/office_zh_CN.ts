<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>journal</name>
    <message>
        <source>Took over the holiday arrangements of %1 years that come with Linli</source>
        <translation>采用了“邻里”自带的 %1 年放假安排</translation>
    </message>
    <message>
        <source>Imported the holiday arrangements of %1 years</source>
        <translation>导入了 %1 年的放假安排</translation>
    </message>
    <message>
        <source>Set a day of the office&apos;s calendar</source>
        <translation>设置了工作日历中的一天</translation>
    </message>
    <message>
        <source>Changed the office hours</source>
        <translation>修改了办公时间</translation>
    </message>
</context>
<context>
    <name>office</name>
    <message>
        <source>The ledger knows these holiday arrangements already; nothing was changed.</source>
        <translation>台账里已有这些放假安排，未作任何改动。</translation>
    </message>
    <message>
        <source>That is no date. Write it as 2026-05-08.</source>
        <translation>这不是日期，请写成 2026-05-08。</translation>
    </message>
</context>
</TS>
