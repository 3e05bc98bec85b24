<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>audit</name>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Looks at masked values</source>
        <translation>查看隐藏信息</translation>
    </message>
    <message>
        <source>Exports, prints, copies</source>
        <translation>导出、打印、复制</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Accounts and keys</source>
        <translation>账号与密钥</translation>
    </message>
    <message>
        <source>Changes of records</source>
        <translation>记录变更</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Log of the ledger</source>
        <translation>台账日志</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>The log has no entries of this month.</source>
        <translation>日志中没有这个月的条目。</translation>
    </message>
    <message>
        <source>Linli log %1, ledger %2, entries %3 to %4, digest %5</source>
        <translation>邻里日志 %1，台账 %2，条目 %3 至 %4，摘要 %5</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Exported the log</source>
        <translation>导出了日志</translation>
    </message>
</context>
</TS>
