<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>journal</name>
    <message>
        <source>Undone: entry %1</source>
        <translation>撤销了第 %1 条记录</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>This ledger is open for reading only; nothing was changed.</source>
        <translation>台账以只读方式打开，未作任何改动。</translation>
    </message>
    <message>
        <source>This record does not exist any more.</source>
        <translation>这条记录已不存在。</translation>
    </message>
    <message>
        <source>as the sources give it</source>
        <translation>与原始记录一致</translation>
    </message>
    <message>
        <source>not checked: the ledger is open for reading only</source>
        <translation>未检查：台账以只读方式打开</translation>
    </message>
    <message>
        <source>differs from its sources; `linli doctor --rebuild` makes it again</source>
        <translation>与原始记录不一致；用 `linli doctor --rebuild` 重新生成</translation>
    </message>
    <message>
        <source>every reference leads somewhere</source>
        <translation>所有引用都有对应记录</translation>
    </message>
    <message>
        <source>%1 references lead nowhere; restore a backup</source>
        <translation>有 %1 处引用找不到对应记录，请恢复备份</translation>
    </message>
    <message>
        <source>the file is whole</source>
        <translation>文件完整</translation>
    </message>
    <message>
        <source>the file is damaged; keep it and restore a backup</source>
        <translation>文件已损坏，请保留它并恢复备份</translation>
    </message>
    <message>
        <source>the chain of the change history holds</source>
        <translation>变更记录前后相连，没有缺改</translation>
    </message>
    <message>
        <source>This file is no ledger of Linli. To bring in a spreadsheet, open or make a ledger first and import the file there.</source>
        <translation>这不是“邻里”的台账文件。要导入表格，请先打开或新建台账，再在台账里导入。</translation>
    </message>
    <message>
        <source>There is no ledger at this place. Check the path, or make a new one with `linli new`.</source>
        <translation>这个位置没有台账。请检查路径，或用 `linli new` 新建。</translation>
    </message>
    <message>
        <source>The ledger file can&apos;t be read. Check its permissions.</source>
        <translation>读不了台账文件，请检查文件权限。</translation>
    </message>
    <message>
        <source>There is a file at this place already; it was left as it is. Choose another name.</source>
        <translation>这个位置已有文件，没有动它。请换个名称。</translation>
    </message>
    <message>
        <source>The folder for the new ledger does not exist.</source>
        <translation>存放新台账的文件夹不存在。</translation>
    </message>
    <message>
        <source>There is a ledger at this place already; it was left as it is.</source>
        <translation>这个位置已有台账，没有动它。</translation>
    </message>
    <message>
        <source>The ledger was not closed properly and is damaged. Keep the file as it is and restore a backup.</source>
        <translation>台账上次没有正常关闭，已经损坏。请原样保留文件并恢复备份。</translation>
    </message>
    <message>
        <source>This ledger is of an older Linli and can&apos;t be brought up to date where it lies. Copy it to a folder that can be written and open the copy.</source>
        <translation>这是旧版“邻里”的台账，在当前位置无法升级。请复制到可写入的文件夹，再打开副本。</translation>
    </message>
    <message>
        <source>A shared ledger is backed up on its server; a copy can be saved of a file only.</source>
        <translation>共享台账在服务器上备份；只有台账文件才能另存副本。</translation>
    </message>
    <message>
        <source>The copy can&apos;t be written there. Check the disk and the folder.</source>
        <translation>副本写不到那里，请检查磁盘和文件夹。</translation>
    </message>
    <message>
        <source>This can&apos;t be undone any more: something entered later builds on it. Change the record itself instead.</source>
        <translation>这一步已不能撤销：后来的记录以它为基础。请直接修改那条记录。</translation>
    </message>
    <message>
        <source>There is nothing of yours to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Your account holds no key to this ledger&apos;s records; nothing was changed.</source>
        <translation>您的账号没有此台账记录的密钥，未做任何更改。</translation>
    </message>
    <message>
        <source>The key of this ledger was changed. Sign in again to go on.</source>
        <translation>此台账的密钥已更换，请重新登录后继续。</translation>
    </message>
    <message>
        <source>This lies outside the areas of your account; nothing was changed.</source>
        <translation>这不在您账号的辖区之内，未做任何更改。</translation>
    </message>
    <message>
        <source>This ledger has no accounts yet, so nothing in it is sealed. Make the first account: `linli upgrade`, or open it in the window.</source>
        <translation>此台账还没有账号，内容未加密。请先建立第一个账号：运行 `linli upgrade`，或在窗口中打开。</translation>
    </message>
    <message>
        <source>This can&apos;t be undone any more: what it wrote was erased by law.</source>
        <translation>这一步已不能撤销：它写入的内容已依法删除。</translation>
    </message>
</context>
</TS>
