<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>cli</name>
    <message>
        <source>The month is not understood. Write it like 2026-09.</source>
        <translation>看不懂这个月份，请写成 2026-09 这样。</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1，截至 %2</translation>
    </message>
    <message>
        <source>Leaders in office: %1. Households: %2. Residents: %3.</source>
        <translation>在任四长 %1 人，住户 %2 户，居民 %3 人。</translation>
    </message>
    <message>
        <source>Cases: %1 received, %2 closed; %3 due, %4 in time, %5 late; %6 overdue and open.</source>
        <translation>事项：受理 %1 件，办结 %2 件；到期 %3 件，按时 %4 件，超时 %5 件；逾期未结 %6 件。</translation>
    </message>
    <message>
        <source>Say where the report goes: --out FILE.xlsx.</source>
        <translation>请指明月报写到哪里：--out 文件.xlsx。</translation>
    </message>
    <message>
        <source>The month&apos;s report</source>
        <translation>月报</translation>
    </message>
    <message>
        <source>Leaders, households, residents and cases of a month, as of its end or now</source>
        <translation>一个月的四长、住户、居民和事项，截至月底或现在</translation>
    </message>
    <message>
        <source>The month, YYYY-MM</source>
        <translation>月份，YYYY-MM</translation>
    </message>
    <message>
        <source>The .xlsx to write; an existing file is replaced once the new one is whole. With --json it may be left out</source>
        <translation>要写出的 .xlsx；已有的文件在新文件写完整后被替换。用 --json 时可以不写</translation>
    </message>
    <message>
        <source>FILE.xlsx</source>
        <translation>文件.xlsx</translation>
    </message>
</context>
</TS>
