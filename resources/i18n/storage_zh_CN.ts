<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>storage</name>
    <message>
        <source>The ledger is in use right now. Please try again in a moment.</source>
        <translation>台账正在使用，请稍后再试。</translation>
    </message>
    <message>
        <source>The disk is full; nothing was saved. Free some space and try again.</source>
        <translation>磁盘已满，没有保存。请腾出空间后再试。</translation>
    </message>
    <message>
        <source>This ledger can only be read; nothing was changed.</source>
        <translation>这本台账只能查看，未作任何改动。</translation>
    </message>
    <message>
        <source>The ledger file is damaged. Close the program, keep the file and restore a backup.</source>
        <translation>台账文件已损坏。请关闭程序，保留文件并恢复备份。</translation>
    </message>
    <message>
        <source>This file is no ledger of Linli.</source>
        <translation>这不是“邻里”的台账文件。</translation>
    </message>
    <message>
        <source>The ledger file can&apos;t be read or written. Check the disk and the folder&apos;s permissions.</source>
        <translation>台账文件不能读写，请检查磁盘和文件夹权限。</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已停止，未作任何改动。</translation>
    </message>
    <message>
        <source>Something else in the ledger depends on this; nothing was changed.</source>
        <translation>台账中还有其他记录要用到它，未作任何改动。</translation>
    </message>
    <message>
        <source>The ledger could not do this (code %1); nothing was changed.</source>
        <translation>台账没能完成这一步（代码 %1），未作任何改动。</translation>
    </message>
    <message>
        <source>The connection to the office&apos;s server is lost. Check the network and try again.</source>
        <translation>与服务器的连接已断开，请检查网络后再试。</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full; nothing was saved. Tell its administrator.</source>
        <translation>服务器磁盘已满，没有保存。请告知管理员。</translation>
    </message>
    <message>
        <source>The office&apos;s server does not answer or refuses the sign-in. Check the address and the network.</source>
        <translation>服务器没有应答或拒绝登录，请检查地址和网络。</translation>
    </message>
    <message>
        <source>The folder of this ledger can&apos;t be written; the ledger opens for reading only.</source>
        <translation>台账所在文件夹不能写入，台账以只读方式打开。</translation>
    </message>
    <message>
        <source>The ledger can&apos;t be locked. Check the disk and the folder.</source>
        <translation>无法锁定台账，请检查磁盘和文件夹。</translation>
    </message>
    <message>
        <source>This ledger is open already: %1 on computer %2, account %3 (process %4). Close it there first.</source>
        <translation>台账已在别处打开：%1，电脑 %2，账户 %3（进程 %4）。请先在那里关闭。</translation>
    </message>
    <message>
        <source>This ledger was written by a newer Linli. Install the newer program and open it there; nothing was changed.</source>
        <translation>这本台账由新版“邻里”写成，请安装新版后打开；未作任何改动。</translation>
    </message>
    <message>
        <source>This ledger was not closed properly and its folder can&apos;t be written. Copy all its files to a folder of your own and open it there.</source>
        <translation>这本台账上次没有正常关闭，所在文件夹又不能写入。请把它的全部文件复制到自己的文件夹，再打开。</translation>
    </message>
</context>
</TS>
