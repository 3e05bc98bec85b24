<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>journal</name>
    <message>
        <source>Printed a paper of a deliberation</source>
        <translation>打印了一次议事的文书</translation>
    </message>
</context>
<context>
    <name>linli::ui::DeliberationForms</name>
    <message>
        <source>Who</source>
        <translation>人员</translation>
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
        <source>What was found</source>
        <translation>评估结果</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>It does not go on</source>
        <translation>不再继续</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
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
        <source>Motion</source>
        <translation>表决议题</translation>
    </message>
    <message>
        <source>What is done when it is carried</source>
        <translation>通过后做什么</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计票方式</translation>
    </message>
    <message>
        <source>by hands</source>
        <translation>举手</translation>
    </message>
    <message>
        <source>by name, as recorded</source>
        <translation>记名（按已记录的）</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做的事</translation>
    </message>
    <message>
        <source>Who carries it out</source>
        <translation>落实人</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>How it turned out</source>
        <translation>完成情况</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>不记名</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>住户</translation>
    </message>
    <message>
        <source>Score, 1 (bad) to 5 (very good)</source>
        <translation>评分，1（差）至 5（很好）</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What is still to be done</source>
        <translation>还要做什么</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>讨论内容</translation>
    </message>
    <message>
        <source>What was done, and how it turned out</source>
        <translation>做了什么，效果如何</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>linli::ui::DeliberationModel</name>
    <message>
        <source>Matter</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>下一期限</translation>
    </message>
</context>
<context>
    <name>linli::ui::DeliberationPanel</name>
    <message>
        <source>No deliberation is chosen</source>
        <translation>未选议事</translation>
    </message>
    <message>
        <source>Choose one in the list, or propose a new one with Ctrl+Shift+N.</source>
        <translation>请在列表中选择，或按 Ctrl+Shift+N 发起。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>From case %1</source>
        <translation>来自事项 %1</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提案</translation>
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
        <source>Affected</source>
        <translation>涉及</translation>
    </message>
    <message>
        <source>%1 households, %2</source>
        <translation>%1 户，%2</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>到会</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>%1: %2, by %3</source>
        <translation>%1：%2，%3 前</translation>
    </message>
    <message>
        <source> (done on %1)</source>
        <translation>（已于 %1 完成）</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>%1 of 5 from %2</source>
        <translation>%1 分（满分 5 分），共 %2 份</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>后续事项</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>讨论内容</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>表决议题</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>签到表</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>议事记录</translation>
    </message>
    <message>
        <source>Notice for the board</source>
        <translation>公示栏公告</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>The deliberation was proposed.</source>
        <translation>已提出议事。</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>已打印。</translation>
    </message>
    <message>
        <source>Livelihood project %1</source>
        <translation>民生实事 %1</translation>
    </message>
    <message>
        <source>Becomes a livelihood project</source>
        <translation>转为民生实事</translation>
    </message>
    <message>
        <source>The result becomes a livelihood project</source>
        <translation>议事结果转为民生实事</translation>
    </message>
    <message>
        <source>The result became a livelihood project.</source>
        <translation>议事结果已转为民生实事。</translation>
    </message>
</context>
<context>
    <name>linli::ui::DeliberationsPage</name>
    <message>
        <source>Closed and cancelled ones too</source>
        <translation>包括已办结和已取消的</translation>
    </message>
    <message>
        <source>Deliberations</source>
        <translation>议事</translation>
    </message>
    <message>
        <source>No deliberation is under way</source>
        <translation>没有进行中的议事</translation>
    </message>
    <message>
        <source>Propose one here, or from a key case; five stages lead from the proposal to the evaluation.</source>
        <translation>可在此发起，或由重点事项发起；从提案到评估共五个阶段。</translation>
    </message>
    <message>
        <source>Propose a deliberation</source>
        <translation>发起议事</translation>
    </message>
    <message>
        <source>122 deliberations</source>
        <translation>122 议事</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <translation>%1 件进行中</translation>
    </message>
</context>
<context>
    <name>linli::ui::ProposalForm</name>
    <message>
        <source>Propose a deliberation</source>
        <translation>发起议事</translation>
    </message>
    <message>
        <source>Propose it</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>From case %1. Its clock stops when the meeting is announced.</source>
        <translation>来自事项 %1。公告会议时，该事项的时限即停止计算。</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Whose households take part</source>
        <translation>由哪里的住户参加</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>提案内容</translation>
    </message>
    <message>
        <source>Who supports it</source>
        <translation>附议人</translation>
    </message>
</context>
<context>
    <name>linli::ui::StageBar</name>
    <message>
        <source>Stage: %1</source>
        <translation>阶段：%1</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>已结束</translation>
    </message>
</context>
<context>
    <name>linli::ui::VoterList</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>谁到场</translation>
    </message>
    <message>
        <source>How they voted</source>
        <translation>如何表决</translation>
    </message>
</context>
</TS>
