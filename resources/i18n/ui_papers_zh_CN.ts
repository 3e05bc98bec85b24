<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>linli::ui::ActivityPaper</name>
    <message>
        <source>Sign-in sheet</source>
        <translation>签到表</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Organised by</source>
        <translation>组织者</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>As</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
</context>
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
    <name>linli::ui::DeliberationPaper</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>落实人</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>%1 of 5, from %2 scores</source>
        <translation>%1 分（满分 5 分），共 %2 份评分</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>表决议题</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>提案日期</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提案人</translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation>附议人</translation>
    </message>
    <message>
        <source>Households affected</source>
        <translation>涉及户数</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧迫程度</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>Who came (%1 of %2)</source>
        <translation>到场名单（%1 / %2）</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>签到表</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>%1 entitled (%2); at least %3 must take part.</source>
        <translation>应到 %1（%2）；至少 %3 参加方为有效。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Minutes of the 122 deliberation</source>
        <translation>122 协商议事记录</translation>
    </message>
    <message>
        <source>%1, meeting %2</source>
        <translation>%1（第 %2 次会议）</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Followed up by case</source>
        <translation>后续事项</translation>
    </message>
    <message>
        <source>Chair: ____________    Minutes taken by: ____________    Date: ____________</source>
        <translation>主持人：____________&#x3000;记录人：____________&#x3000;日期：____________</translation>
    </message>
    <message>
        <source>Result of the 122 deliberation</source>
        <translation>122 协商议事结果公示</translation>
    </message>
    <message>
        <source>Notice of a 122 deliberation</source>
        <translation>122 协商议事公告</translation>
    </message>
    <message>
        <source>Please come and say what you think.</source>
        <translation>欢迎参加，说说您的意见。</translation>
    </message>
    <message>
        <source>Posted on ____________</source>
        <translation>公示日期：____________</translation>
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
<context>
    <name>linli::ui::RoundPaper</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>未遇</translation>
    </message>
    <message>
        <source>Second try</source>
        <translation>再访</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>空置</translation>
    </message>
    <message>
        <source>in no micro-unit</source>
        <translation>未划入微网格</translation>
    </message>
</context>
</TS>
