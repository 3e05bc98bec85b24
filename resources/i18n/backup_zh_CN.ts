<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>backup</name>
    <message>
        <source>Name or password is wrong. Give them as they were when the backup was made, or use the recovery page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These recovery words do not open this backup. They belong to another ledger or to a page that was replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account held no key to the records when the backup was made. Use the head of office&apos;s account or the recovery page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; nothing was kept. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be written. Check the disk, its free space and the folder&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger&apos;s folder can&apos;t be written, which this needs for a moment. Check its permissions and the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ledger has no accounts and no keys yet, so that nothing can be sealed. Bring it up to date first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger is damaged, so that no good backup can be made of it. Close the program, keep the file and restore an earlier backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is inside this backup is damaged. Use another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger that stands there can&apos;t be set aside; it was left as it is. Check the disk and the folder&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restored ledger can&apos;t be put in its place. Check the disk and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is damaged or was cut short. Use another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no backup of Linli.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup was made by a newer Linli. Bring the program up to date first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup can&apos;t be read. Check the disk and the file&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; everything is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger&apos;s key rows are damaged, so that no backup can be sealed. Restore an earlier backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shared ledger is backed up on its server, by its administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ledger is open for reading only; making a backup could not be noted in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for the backup does not exist. Is the disk plugged in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written in this folder. Choose another one, best on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is restored into a file. A shared ledger is restored on its server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place is a folder or a link. Name the ledger&apos;s file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder to restore into does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change history in this backup does not hold. Use another one. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Made a backup and opened it to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chose another folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
