<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>program</name>
    <message>
        <source>This ledger is sealed already; there is nothing to upgrade.</source>
        <translation>此台账已经加密，无需升级。</translation>
    </message>
</context>
</TS>
