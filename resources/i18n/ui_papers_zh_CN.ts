<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>linli::ui::BuildingDrawing</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>未划</translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation>微单元 %1</translation>
    </message>
    <message>
        <source>▲ no leader</source>
        <translation>▲ 暂缺</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n 户</numerusform>
        </translation>
    </message>
    <message>
        <source>To watch over</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>Rented</source>
        <translation>租住</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>空置</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>在办</translation>
    </message>
    <message>
        <source>Overdue case</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <translation>逾期 %1</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>空置</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>在办 %1</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>rented</source>
        <translation>租住</translation>
    </message>
    <message numerus="yes">
        <source>%n resident(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, no leader</source>
        <translation>%1，单元长暂缺</translation>
    </message>
    <message>
        <source>%1, leader %2</source>
        <translation>%1，单元长 %2</translation>
    </message>
    <message>
        <source>in no micro-unit</source>
        <translation>没有微单元</translation>
    </message>
</context>
<context>
    <name>linli::ui::ListPaper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>linli::ui::RecoveryPaper</name>
    <message>
        <source>How it is used</source>
        <translation>怎么用</translation>
    </message>
    <message>
        <source>Open the ledger, choose &quot;All passwords are lost…&quot; and type the words in their order, in characters or in pinyin. The code holds the same words for a scanner.</source>
        <translation>打开台账，点“所有密码都丢了…”，按顺序输入这些词，汉字或拼音都可以。二维码里是同样的词，可用扫码枪读取。</translation>
    </message>
    <message>
        <source>Who may use it</source>
        <translation>谁可以用</translation>
    </message>
    <message>
        <source>The head of office, or whom the subdistrict office appoints. Every use stands in the ledger&apos;s history. A backup is opened with the words that were valid when it was made.</source>
        <translation>居委会办公室负责人，或街道指定的人。每次使用都会记入台账的变更记录。打开备份要用做备份那时有效的词。</translation>
    </message>
    <message>
        <source>Put into the safe by</source>
        <translation>存入保险柜人</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Recovery page</source>
        <translation>恢复密钥页</translation>
    </message>
    <message>
        <source>Ledger: %1</source>
        <translation>台账：%1</translation>
    </message>
    <message>
        <source>Made on: %1</source>
        <translation>生成日期：%1</translation>
    </message>
    <message>
        <source>When every password is lost, these words open the ledger. Whoever has this page can read everything in it. Keep it in the office&apos;s safe; don&apos;t photograph it, don&apos;t send it, don&apos;t keep it beside the computer.</source>
        <translation>所有密码都丢失时，凭这些词可以打开台账。拿到这一页的人能看到台账里的一切。请锁进办公室的保险柜；不要拍照，不要发送，不要放在电脑旁边。</translation>
    </message>
    <message>
        <source>The page could not be saved there. Choose another folder.</source>
        <translation>这里存不下这一页，请换一个文件夹。</translation>
    </message>
</context>
</TS>
