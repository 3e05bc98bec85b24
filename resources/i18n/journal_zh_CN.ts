<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>journal</name>
    <message>
        <source>Entry %1 of the change history: %2</source>
        <translation>变更记录第 %1 条：%2</translation>
    </message>
    <message>
        <source>the entry before it is missing or was changed.</source>
        <translation>它的前一条缺失或被改动。</translation>
    </message>
    <message>
        <source>a row of it was changed afterwards.</source>
        <translation>其中一行事后被改动。</translation>
    </message>
    <message>
        <source>rows of it are missing.</source>
        <translation>其中有缺行。</translation>
    </message>
    <message>
        <source>its header was changed afterwards.</source>
        <translation>它的开头部分事后被改动。</translation>
    </message>
    <message>
        <source>An entry of the change history can&apos;t be read; the ledger is damaged.</source>
        <translation>有一条变更记录读不出来，台账已损坏。</translation>
    </message>
    <message>
        <source>Your account holds no key to this ledger&apos;s records; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
