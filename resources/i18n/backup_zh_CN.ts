<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>backup</name>
    <message>
        <source>The ledger is damaged, so that no good backup can be made of it. Close the program, keep the file and restore an earlier backup.</source>
        <translation>台账已损坏，做不出完好的备份。请关闭程序，保留此文件，并恢复较早的备份。</translation>
    </message>
    <message>
        <source>What is inside this backup is damaged. Use another one.</source>
        <translation>这份备份的内容已损坏，请换用另一份。</translation>
    </message>
    <message>
        <source>This ledger has no accounts and no keys yet, so that nothing can be sealed. Bring it up to date first.</source>
        <translation>这本台账还没有账号和密钥，无法加密。请先升级台账。</translation>
    </message>
    <message>
        <source>Name or password is wrong. Give them as they were when the backup was made, or use the recovery page.</source>
        <translation>账号或密码不对。请使用备份当时的账号和密码，或使用恢复密钥页。</translation>
    </message>
    <message>
        <source>These recovery words do not open this backup. They belong to another ledger or to a page that was replaced.</source>
        <translation>这些词打不开这份备份：它们属于另一本台账，或属于已被更换的恢复密钥页。</translation>
    </message>
    <message>
        <source>This account held no key to the records when the backup was made. Use the head of office&apos;s account or the recovery page.</source>
        <translation>备份当时这个账号没有数据密钥。请使用办公室负责人的账号或恢复密钥页。</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder. Choose another one, best on another disk.</source>
        <translation>这个文件夹无法写入。请另选一个，最好在另一块磁盘上。</translation>
    </message>
    <message>
        <source>A shared ledger is backed up on its server, by its administrator.</source>
        <translation>共享台账由管理员在服务器上备份。</translation>
    </message>
    <message>
        <source>The disk is full; nothing was kept. Free some space and try again.</source>
        <translation>磁盘已满，没有留下任何文件。请腾出空间后再试。</translation>
    </message>
    <message>
        <source>This can&apos;t be written. Check the disk, its free space and the folder&apos;s permissions.</source>
        <translation>无法写入。请检查磁盘、剩余空间和文件夹的权限。</translation>
    </message>
    <message>
        <source>The ledger&apos;s folder can&apos;t be written, which this needs for a moment. Check its permissions and the disk.</source>
        <translation>此操作需要短暂写入台账所在的文件夹，但无法写入。请检查其权限和磁盘。</translation>
    </message>
    <message>
        <source>The ledger&apos;s key rows are damaged, so that no backup can be sealed. Restore an earlier backup.</source>
        <translation>台账的密钥记录已损坏，无法加密备份。请恢复较早的备份。</translation>
    </message>
    <message>
        <source>This ledger is open for reading only; making a backup could not be noted in it.</source>
        <translation>台账以只读方式打开，无法在其中记下这次备份，因此不能备份。</translation>
    </message>
    <message>
        <source>The folder for the backup does not exist. Is the disk plugged in?</source>
        <translation>备份文件夹不存在。请看磁盘或 U 盘是否已插好。</translation>
    </message>
    <message>
        <source>The ledger that stands there can&apos;t be set aside; it was left as it is. Check the disk and the folder&apos;s permissions.</source>
        <translation>原有的台账无法挪到一旁，已保持原样。请检查磁盘和文件夹的权限。</translation>
    </message>
    <message>
        <source>The restored ledger can&apos;t be put in its place. Check the disk and the folder.</source>
        <translation>恢复出的台账无法放到位。请检查磁盘和文件夹。</translation>
    </message>
    <message>
        <source>A backup is restored into a file. A shared ledger is restored on its server.</source>
        <translation>备份只能恢复成文件；共享台账请在服务器上恢复。</translation>
    </message>
    <message>
        <source>This place is a folder or a link. Name the ledger&apos;s file itself.</source>
        <translation>这个位置是文件夹或链接，请指明台账文件本身。</translation>
    </message>
    <message>
        <source>The folder to restore into does not exist.</source>
        <translation>要恢复到的文件夹不存在。</translation>
    </message>
    <message>
        <source>The change history in this backup does not hold. Use another one. %1</source>
        <translation>这份备份里的变更记录对不上，请换用另一份。%1</translation>
    </message>
    <message>
        <source>Stopped; everything is as it was before.</source>
        <translation>已停止，一切保持原样。</translation>
    </message>
    <message>
        <source>recovery page</source>
        <translation>恢复密钥页</translation>
    </message>
    <message>
        <source>This backup is damaged or was cut short. Use another one.</source>
        <translation>这份备份已损坏或不完整，请换用另一份。</translation>
    </message>
    <message>
        <source>This file is no backup of Linli.</source>
        <translation>这个文件不是邻里的备份。</translation>
    </message>
    <message>
        <source>This backup was made by a newer Linli. Bring the program up to date first.</source>
        <translation>这份备份由更新版本的邻里制作，请先升级程序。</translation>
    </message>
    <message>
        <source>The backup can&apos;t be read. Check the disk and the file&apos;s permissions.</source>
        <translation>无法读取备份。请检查磁盘和文件的权限。</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Made a backup and opened it to check</source>
        <translation>做了备份，并打开核验</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>做了备份</translation>
    </message>
    <message>
        <source>Chose another folder for backups</source>
        <translation>更换了备份文件夹</translation>
    </message>
    <message>
        <source>Restored the ledger from the backup of %1</source>
        <translation>用 %1 的备份恢复了台账</translation>
    </message>
</context>
</TS>
