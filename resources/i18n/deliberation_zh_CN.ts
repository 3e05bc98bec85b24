<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>deliberation</name>
    <message>
        <source>Write what the assessment found: who needs it, and why.</source>
        <translation>请写评估结果：谁需要、为什么。</translation>
    </message>
    <message>
        <source>Write why it does not go on.</source>
        <translation>请写为什么不再继续。</translation>
    </message>
    <message>
        <source>Count the households that are affected: at least one.</source>
        <translation>请清点涉及的户数：至少一户。</translation>
    </message>
    <message>
        <source>The deliberation was proposed already.</source>
        <translation>议事已经提出。</translation>
    </message>
    <message>
        <source>Assess the need first: who is affected, and whether it goes on.</source>
        <translation>请先做需求评估：涉及谁、是否继续。</translation>
    </message>
    <message>
        <source>The need was assessed already.</source>
        <translation>需求已经评估过。</translation>
    </message>
    <message>
        <source>Announce date and place of the meeting first.</source>
        <translation>请先公告会议的日期和地点。</translation>
    </message>
    <message>
        <source>Record the discussion first: it was not held yet.</source>
        <translation>请先记录讨论：会议还没有召开。</translation>
    </message>
    <message>
        <source>The meeting was held already. Announce another one if need be.</source>
        <translation>会议已经召开。需要时可公告下一次会议。</translation>
    </message>
    <message>
        <source>Record the decision first.</source>
        <translation>请先记录决议。</translation>
    </message>
    <message>
        <source>This was decided already.</source>
        <translation>已经有了决议。</translation>
    </message>
    <message>
        <source>The motion was voted down. Announce another meeting, or close it.</source>
        <translation>议题未获通过。可公告下一次会议，或办结。</translation>
    </message>
    <message>
        <source>Evaluate the effect first.</source>
        <translation>请先评估效果。</translation>
    </message>
    <message>
        <source>The effect was evaluated already.</source>
        <translation>效果已经评估过。</translation>
    </message>
    <message>
        <source>Nothing was decided yet. Go on, or cancel it with a reason.</source>
        <translation>还没有决议。请继续办理，或说明原因后取消。</translation>
    </message>
    <message>
        <source>The vote is over: close it instead.</source>
        <translation>表决已经结束：请办结。</translation>
    </message>
    <message>
        <source>The deliberation is closed.</source>
        <translation>议事已办结。</translation>
    </message>
    <message>
        <source>The deliberation was cancelled.</source>
        <translation>议事已取消。</translation>
    </message>
    <message>
        <source>Of %1 entitled, %2 took part; at least %3 are needed (%1 × %4).</source>
        <translation>应到 %1，参加 %2；至少需要 %3（%1 × %4）。</translation>
    </message>
    <message>
        <source> There is a quorum.</source>
        <translation>到会人数有效。</translation>
    </message>
    <message>
        <source> There is no quorum.</source>
        <translation>到会人数不足。</translation>
    </message>
    <message>
        <source>For %1, against %2, abstained %3; for it, more than %4 × %5 are needed, so at least %6.</source>
        <translation>赞成 %1，反对 %2，弃权 %3；赞成须超过 %4 × %5，即至少 %6。</translation>
    </message>
    <message>
        <source> Carried.</source>
        <translation>通过。</translation>
    </message>
    <message>
        <source> Not carried.</source>
        <translation>未通过。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>%1: by %2, the deadline of the key case it comes from (R17).</source>
        <translation>%1：%2 前，即来源重点事项的期限（R17）。</translation>
    </message>
    <message>
        <source>%1: not before %2, %3 working days after the decision of %4.</source>
        <translation>%1：%2 起，即 %4 决议后第 %3 个工作日。</translation>
    </message>
    <message>
        <source>%1: by %2, %3 working days after the decision of %4.</source>
        <translation>%1：%2 前，即 %4 决议后第 %3 个工作日。</translation>
    </message>
    <message>
        <source>%1: by %2, %3 working days after the proposal of %4.</source>
        <translation>%1：%2 前，即 %4 提案后第 %3 个工作日。</translation>
    </message>
    <message>
        <source>Not counted: %1.</source>
        <translation>不计：%1。</translation>
    </message>
    <message>
        <source>The holidays of a year on the way are not known yet: the date may move.</source>
        <translation>途经年份的放假安排尚未公布，日期可能变动。</translation>
    </message>
    <message>
        <source>Done late, on %1.</source>
        <translation>已于 %1 逾期完成。</translation>
    </message>
    <message>
        <source>Done on %1.</source>
        <translation>已于 %1 完成。</translation>
    </message>
    <message>
        <source>No household of the area is entitled to a vote: none is lived in. Check the area and its households.</source>
        <translation>本区域没有可表决的住户：都无人居住。请核对区域和住户。</translation>
    </message>
    <message>
        <source>Give a reason: it stays in the history.</source>
        <translation>请说明原因，会留在记录里。</translation>
    </message>
    <message>
        <source>Write the note.</source>
        <translation>请写备注。</translation>
    </message>
    <message>
        <source>Proposal</source>
        <comment>stage</comment>
        <translation>提案</translation>
    </message>
    <message>
        <source>Needs assessment</source>
        <comment>stage</comment>
        <translation>需求评估</translation>
    </message>
    <message>
        <source>Democratic discussion</source>
        <comment>stage</comment>
        <translation>民主商议</translation>
    </message>
    <message>
        <source>Collective decision</source>
        <comment>stage</comment>
        <translation>集体决议</translation>
    </message>
    <message>
        <source>Effect evaluation</source>
        <comment>stage</comment>
        <translation>效果评估</translation>
    </message>
    <message>
        <source>Proposed</source>
        <comment>state</comment>
        <translation>已提案</translation>
    </message>
    <message>
        <source>Assessed, to be discussed</source>
        <comment>state</comment>
        <translation>已评估，待商议</translation>
    </message>
    <message>
        <source>Meeting announced</source>
        <comment>state</comment>
        <translation>已公告会议</translation>
    </message>
    <message>
        <source>Discussed</source>
        <comment>state</comment>
        <translation>已商议</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>state</comment>
        <translation>已决议</translation>
    </message>
    <message>
        <source>Voted down</source>
        <comment>state</comment>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <comment>state</comment>
        <translation>已评估效果</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>state</comment>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state</comment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Propose</source>
        <comment>step</comment>
        <translation>提案</translation>
    </message>
    <message>
        <source>Assess the need</source>
        <comment>step</comment>
        <translation>评估需求</translation>
    </message>
    <message>
        <source>Announce the meeting</source>
        <comment>step</comment>
        <translation>公告会议</translation>
    </message>
    <message>
        <source>Register who may vote</source>
        <comment>step</comment>
        <translation>登记表决人</translation>
    </message>
    <message>
        <source>Record who came</source>
        <comment>step</comment>
        <translation>记录到场</translation>
    </message>
    <message>
        <source>Record the discussion</source>
        <comment>step</comment>
        <translation>记录讨论</translation>
    </message>
    <message>
        <source>Correct the minutes</source>
        <comment>step</comment>
        <translation>更正记录</translation>
    </message>
    <message>
        <source>Record votes by name</source>
        <comment>step</comment>
        <translation>记名表决</translation>
    </message>
    <message>
        <source>Decide</source>
        <comment>step</comment>
        <translation>决议</translation>
    </message>
    <message>
        <source>Give a task</source>
        <comment>step</comment>
        <translation>分派任务</translation>
    </message>
    <message>
        <source>Task done</source>
        <comment>step</comment>
        <translation>任务完成</translation>
    </message>
    <message>
        <source>Record a score</source>
        <comment>step</comment>
        <translation>记录评分</translation>
    </message>
    <message>
        <source>Evaluate the effect</source>
        <comment>step</comment>
        <translation>评估效果</translation>
    </message>
    <message>
        <source>Follow up</source>
        <comment>step</comment>
        <translation>另立后续事项</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>step</comment>
        <translation>办结</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>step</comment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>step</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>For</source>
        <comment>vote</comment>
        <translation>赞成</translation>
    </message>
    <message>
        <source>Against</source>
        <comment>vote</comment>
        <translation>反对</translation>
    </message>
    <message>
        <source>Abstained</source>
        <comment>vote</comment>
        <translation>弃权</translation>
    </message>
    <message>
        <source>One vote a household</source>
        <comment>voters</comment>
        <translation>每户一票</translation>
    </message>
    <message>
        <source>One vote a grown-up resident</source>
        <comment>voters</comment>
        <translation>成年居民每人一票</translation>
    </message>
    <message>
        <source>Can wait</source>
        <comment>urgency</comment>
        <translation>可以缓办</translation>
    </message>
    <message>
        <source>Soon</source>
        <comment>urgency</comment>
        <translation>尽快</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>urgency</comment>
        <translation>紧迫</translation>
    </message>
    <message>
        <source>Residents&apos; meeting</source>
        <translation>居民议事会</translation>
    </message>
    <message>
        <source>Echo wall</source>
        <translation>回音壁</translation>
    </message>
    <message>
        <source>Meet on Friday</source>
        <translation>相约星期五</translation>
    </message>
    <message>
        <source>Sentry post of the people&apos;s wishes</source>
        <translation>民情哨所</translation>
    </message>
    <message>
        <source>Online group</source>
        <translation>线上群</translation>
    </message>
    <message>
        <source>One of these is not registered for this meeting.</source>
        <translation>其中有人不在本次会议的名单里。</translation>
    </message>
    <message>
        <source>Name those who came.</source>
        <translation>请指明到场的人。</translation>
    </message>
    <message>
        <source>Give at least one vote.</source>
        <translation>请至少记一票。</translation>
    </message>
    <message>
        <source>Only those who came can vote. Record first that they came.</source>
        <translation>到场者才能表决。请先记录到场。</translation>
    </message>
    <message>
        <source>This household is not one of the deliberation&apos;s area.</source>
        <translation>这一户不在议事的区域内。</translation>
    </message>
    <message>
        <source>A score is a number from 1 (bad) to 5 (very good).</source>
        <translation>评分为 1（差）至 5（很好）。</translation>
    </message>
    <message>
        <source>Ask residents first: there is no score yet.</source>
        <translation>请先征求居民意见：还没有评分。</translation>
    </message>
    <message>
        <source>Write what was done and how it turned out.</source>
        <translation>请写做了什么、效果如何。</translation>
    </message>
    <message>
        <source>Nothing can be decided: announce another meeting.</source>
        <translation>不能作出决议：请公告下一次会议。</translation>
    </message>
    <message>
        <source>Give the votes: for, against, abstained.</source>
        <translation>请填写票数：赞成、反对、弃权。</translation>
    </message>
    <message>
        <source>%1 votes were counted, but only %2 came. Count again.</source>
        <translation>共计 %1 票，而到场只有 %2。请重新清点。</translation>
    </message>
    <message>
        <source>Write the motion that was voted on.</source>
        <translation>请写表决的议题。</translation>
    </message>
    <message>
        <source>The days of the stages must follow each other, and none may be over 250.</source>
        <translation>各阶段的天数须依次递增，且不超过 250。</translation>
    </message>
    <message>
        <source>The case it comes from must know of it: %1</source>
        <translation>须同时记入来源事项：%1</translation>
    </message>
    <message>
        <source>Give date, time and place of the meeting.</source>
        <translation>请写会议的日期、时间和地点。</translation>
    </message>
    <message>
        <source>The meeting can&apos;t be before the proposal. Check the date.</source>
        <translation>会议不能早于提案，请核对日期。</translation>
    </message>
    <message>
        <source>There is no such deliberation.</source>
        <translation>没有这次议事。</translation>
    </message>
    <message>
        <source>Somebody else was first: %1, %2 (%3). Look at the deliberation again; nothing was changed.</source>
        <translation>别人已先办理：%1，%2（%3）。请重新查看；没有改动。</translation>
    </message>
    <message>
        <source>This time lies before the last entry (%1). Check date and time.</source>
        <translation>这个时间早于上一条记录（%1），请核对日期和时间。</translation>
    </message>
    <message>
        <source>The meeting of this deliberation is missing. Restore a backup of the ledger.</source>
        <translation>这次议事的会议记录缺失，请恢复台账备份。</translation>
    </message>
    <message>
        <source>The effect is judged from %1 on, %2 working days after the decision.</source>
        <translation>效果从 %1 起评价，即决议后第 %2 个工作日。</translation>
    </message>
    <message>
        <source>Write what was said at the meeting.</source>
        <translation>请写会议讨论了什么。</translation>
    </message>
    <message>
        <source>The meeting begins on %1. Record the discussion afterwards, or move the meeting.</source>
        <translation>会议于 %1 开始。请会后再记录，或改期。</translation>
    </message>
    <message>
        <source>Record first who came.</source>
        <translation>请先记录谁到场了。</translation>
    </message>
    <message>
        <source>A case follows up already.</source>
        <translation>已有后续事项。</translation>
    </message>
    <message>
        <source>Write in a few words what is still to be done.</source>
        <translation>请用几个字写还要做什么。</translation>
    </message>
    <message>
        <source>The case is closed. Open it again, or propose on its own.</source>
        <translation>事项已办结。请重新开启，或单独发起议事。</translation>
    </message>
    <message>
        <source>A deliberation of this case is under way already.</source>
        <translation>这一事项的议事正在进行。</translation>
    </message>
    <message>
        <source>It can&apos;t be proposed before the case was received. Check the time.</source>
        <translation>提案不能早于事项受理，请核对时间。</translation>
    </message>
    <message>
        <source>Write in a few words what is to be deliberated.</source>
        <translation>请用几个字写议什么。</translation>
    </message>
    <message>
        <source>Write what is proposed.</source>
        <translation>请写提案内容。</translation>
    </message>
    <message>
        <source>Say whose matter it is: the area whose households take part.</source>
        <translation>请说明是谁的事：由哪个区域的住户参加。</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>请写要做的事。</translation>
    </message>
    <message>
        <source>Say who carries it out.</source>
        <translation>请说明由谁落实。</translation>
    </message>
    <message>
        <source>Say by when: a day not before the decision.</source>
        <translation>请写完成期限：不早于决议之日。</translation>
    </message>
    <message>
        <source>The deliberation has no such task.</source>
        <translation>议事没有这项任务。</translation>
    </message>
    <message>
        <source>This task is done already.</source>
        <translation>这项任务已经完成。</translation>
    </message>
    <message>
        <source>%1 tasks are still open. Record that they are done, or open a case or a livelihood project that follows up.</source>
        <translation>还有 %1 项任务未完成。请先记录完成，或开一件后续事项、转为民生实事。</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Assessed the need of a deliberation</source>
        <translation>评估了一次议事的需求</translation>
    </message>
    <message>
        <source>Assessed a deliberation, which does not go on</source>
        <translation>评估后终止了一次议事</translation>
    </message>
    <message>
        <source>Registered who may vote in a deliberation</source>
        <translation>登记了一次议事的表决人</translation>
    </message>
    <message>
        <source>Closed a deliberation</source>
        <translation>办结了一次议事</translation>
    </message>
    <message>
        <source>Cancelled a deliberation</source>
        <translation>取消了一次议事</translation>
    </message>
    <message>
        <source>Added a note to a deliberation</source>
        <translation>为一次议事加了备注</translation>
    </message>
    <message>
        <source>Recorded who came to a deliberation</source>
        <translation>记录了一次议事的到场情况</translation>
    </message>
    <message>
        <source>Recorded votes by name in a deliberation</source>
        <translation>记录了一次议事的记名表决</translation>
    </message>
    <message>
        <source>Recorded a score of a deliberation&apos;s effect</source>
        <translation>记录了一次议事的效果评分</translation>
    </message>
    <message>
        <source>Evaluated the effect of a deliberation</source>
        <translation>评估了一次议事的效果</translation>
    </message>
    <message>
        <source>Decided a deliberation: carried</source>
        <translation>一次议事作出决议：通过</translation>
    </message>
    <message>
        <source>Decided a deliberation: not carried</source>
        <translation>一次议事作出决议：未通过</translation>
    </message>
    <message>
        <source>Changed the rules of deliberations</source>
        <translation>修改了议事规则</translation>
    </message>
    <message>
        <source>Moved the meeting of a deliberation</source>
        <translation>更改了一次议事的会议时间地点</translation>
    </message>
    <message>
        <source>Announced the meeting of a deliberation</source>
        <translation>公告了一次议事的会议</translation>
    </message>
    <message>
        <source>Recorded the discussion of a deliberation</source>
        <translation>记录了一次议事的讨论</translation>
    </message>
    <message>
        <source>Corrected the minutes of a deliberation</source>
        <translation>更正了一次议事的记录</translation>
    </message>
    <message>
        <source>Opened a case that follows up a deliberation</source>
        <translation>为一次议事另立了后续事项</translation>
    </message>
    <message>
        <source>Proposed a deliberation</source>
        <translation>提出了一次议事</translation>
    </message>
    <message>
        <source>Gave a task of a deliberation&apos;s decision</source>
        <translation>分派了一次议事决议的任务</translation>
    </message>
    <message>
        <source>Finished a task of a deliberation&apos;s decision</source>
        <translation>完成了一次议事决议的任务</translation>
    </message>
</context>
</TS>
