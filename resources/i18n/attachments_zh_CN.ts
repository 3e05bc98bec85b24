<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>attachments</name>
    <message>
        <source>There is no such case in this ledger.</source>
        <translation>台账里没有这件事。</translation>
    </message>
    <message>
        <source>This case was entered by mistake or joined into another one; it takes no files.</source>
        <translation>这件事是误录的，或已并入另一件，不能再加附件。</translation>
    </message>
    <message>
        <source>One of the files is empty; nothing was attached.</source>
        <translation>其中一个文件是空的；没有添加任何附件。</translation>
    </message>
    <message>
        <source>One of the files is larger than %1; nothing was attached. Attach a smaller one, or a part of it.</source>
        <translation>其中一个文件超过 %1；没有添加任何附件。请换小一些的，或只附其中一部分。</translation>
    </message>
    <message>
        <source>All files together would be larger than %1; nothing was attached. Take one away first, or make the photos smaller.</source>
        <translation>附件合计会超过 %1；没有添加任何附件。请先移除一个，或把照片缩小。</translation>
    </message>
    <message>
        <source>There would be more than %1 files; nothing was attached.</source>
        <translation>附件会超过 %1 个；没有添加任何附件。</translation>
    </message>
    <message>
        <source>One of the files is attached already; nothing was attached.</source>
        <translation>其中一个文件已经附上了；没有再次添加。</translation>
    </message>
    <message>
        <source>Your account holds no key to this ledger&apos;s records; nothing was changed.</source>
        <translation>您的账号没有这本台账的密钥；没有作任何改动。</translation>
    </message>
    <message>
        <source>This case has files; take them away first.</source>
        <translation>这件事有附件；请先移除附件。</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>This file is not in the ledger any more.</source>
        <translation>这个文件已不在台账里。</translation>
    </message>
    <message>
        <source>This file is not the one that was attached: it was changed outside Linli. Restore a backup.</source>
        <translation>这已不是当初附上的文件：它在邻里之外被改动过。请恢复备份。</translation>
    </message>
    <message>
        <source>The file could not be saved there: the folder can&apos;t be written, or the disk is full. Choose another folder.</source>
        <translation>文件没能保存到那里：文件夹不能写入，或磁盘已满。请另选文件夹。</translation>
    </message>
    <message>
        <source>There is no such project in this ledger.</source>
        <translation>台账里没有这项实事。</translation>
    </message>
    <message>
        <source>Only files of a livelihood project show a stage of the work.</source>
        <translation>只有民生实事的附件才分施工前、施工中、施工后。</translation>
    </message>
    <message>
        <source>This project has files; take them away first.</source>
        <translation>这项实事有附件，请先移除。</translation>
    </message>
    <message>
        <source>Before the work</source>
        <translation>施工前</translation>
    </message>
    <message>
        <source>During the work</source>
        <translation>施工中</translation>
    </message>
    <message>
        <source>After the work</source>
        <translation>施工后</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Attached %1 file(s) to a case</source>
        <translation>给一件事添加了 %1 个附件</translation>
    </message>
    <message>
        <source>Took a file away from a case</source>
        <translation>移除了一件事的一个附件</translation>
    </message>
    <message>
        <source>Took a copy of a file of a case</source>
        <translation>取出了一件事的一个附件</translation>
    </message>
    <message>
        <source>Attached %1 file(s) to a livelihood project</source>
        <translation>给一项民生实事添加了 %1 个附件</translation>
    </message>
    <message>
        <source>Took a file away from a livelihood project</source>
        <translation>移除了一项民生实事的一个附件</translation>
    </message>
    <message>
        <source>Changed which stage of a livelihood project a file shows</source>
        <translation>更改了一项民生实事的附件所属的阶段</translation>
    </message>
    <message>
        <source>Took a copy of a file of a livelihood project</source>
        <translation>取出了一项民生实事的一个附件</translation>
    </message>
</context>
</TS>
