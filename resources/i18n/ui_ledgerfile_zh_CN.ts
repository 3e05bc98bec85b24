<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>linli::ui::LedgerFilePage</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎使用</translation>
    </message>
    <message>
        <source>Open your office&apos;s ledger, or make a new one.</source>
        <translation>打开社区的台账，或新建一本。</translation>
    </message>
    <message>
        <source>Another ledger</source>
        <translation>换一本台账</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>从哪里开始？</translation>
    </message>
    <message>
        <source>A ledger is one file with all households, leaders and cases of an office. Keep it in a folder that is backed up.</source>
        <translation>一本台账就是一个文件，住户、四长和事项都在里面。请放在有备份的文件夹里。</translation>
    </message>
    <message>
        <source>Open a ledger</source>
        <translation>打开台账</translation>
    </message>
    <message>
        <source>Make a new ledger</source>
        <translation>新建台账</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>shared ledger</source>
        <translation>共享台账</translation>
    </message>
    <message>
        <source>No other ledger was opened on this computer yet.</source>
        <translation>这台电脑上还没有打开过其他台账。</translation>
    </message>
    <message>
        <source>Look after this ledger</source>
        <translation>维护这本台账</translation>
    </message>
    <message>
        <source>Checks the file, its references, the change history and everything computed from it. It takes a moment and changes nothing.</source>
        <translation>检查文件、引用、变更记录和推算数据。需要一会儿，不作任何改动。</translation>
    </message>
    <message>
        <source>Check the ledger</source>
        <translation>检查台账</translation>
    </message>
    <message>
        <source>Our community.linli</source>
        <translation>我的社区.linli</translation>
    </message>
    <message>
        <source>Ledger (*.linli)</source>
        <translation>台账 (*.linli)</translation>
    </message>
    <message>
        <source>Ledger (*.linli);;All files (*)</source>
        <translation>台账 (*.linli);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Bring one back from a backup</source>
        <translation>从备份恢复一本</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>选择备份文件</translation>
    </message>
    <message>
        <source>Backup of a ledger (*.linlibak)</source>
        <translation>台账备份 (*.linlibak)</translation>
    </message>
</context>
</TS>
