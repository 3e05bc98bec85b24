<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>journal</name>
    <message>
        <source>Exported a list of cases</source>
        <translation>导出了事项清单</translation>
    </message>
</context>
<context>
    <name>linli::ui::AlikeStrip</name>
    <message>
        <source>Likely the same matter</source>
        <translation>可能是同一件事</translation>
    </message>
    <message>
        <source>same place and kind</source>
        <translation>同一地点同类</translation>
    </message>
    <message>
        <source>same reporter</source>
        <translation>同一反映人</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>说法相同</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>It is another matter</source>
        <translation>不是同一件事</translation>
    </message>
    <message>
        <source>Perhaps this was reported already, within %1 days:</source>
        <translation>%1 天内可能已有人反映：</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 件</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Add as one more report</source>
        <translation>并入，作为又一人反映</translation>
    </message>
    <message>
        <source>✓ Linked when saved</source>
        <translation>✓ 保存时关联</translation>
    </message>
    <message>
        <source>Link the two</source>
        <translation>关联</translation>
    </message>
</context>
<context>
    <name>linli::ui::BoardModel</name>
    <message>
        <source>→ %1, not accepted yet</source>
        <translation>→ %1，待接收</translation>
    </message>
</context>
<context>
    <name>linli::ui::CaseBoard</name>
    <message>
        <source>This ledger is open for reading only; a case can&apos;t be carried on.</source>
        <translation>台账是只读打开的，不能移动事项。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移到</translation>
    </message>
</context>
<context>
    <name>linli::ui::CasePanel</name>
    <message>
        <source>No case is chosen</source>
        <translation>还没有选中事项</translation>
    </message>
    <message>
        <source>Choose one in the list, or record a new one with Ctrl+N.</source>
        <translation>在列表中选一件，或按 Ctrl+N 记一件事。</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>反映人</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>未留姓名</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>not known while it is paused</source>
        <translation>暂停中，期限待定</translation>
    </message>
    <message>
        <source>How was it counted?</source>
        <translation>怎么算的？</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>阶梯</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单号</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>不计</translation>
    </message>
    <message>
        <source>day 0</source>
        <translation>第 0 天</translation>
    </message>
    <message>
        <source>working day %1</source>
        <translation>第 %1 个工作日</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>The deadline has passed; the rung above sees it.</source>
        <translation>期限已过，上一级可见。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Recorded as %1.</source>
        <translation>已登记，编号 %1。</translation>
    </message>
    <message>
        <source>The year&apos;s holidays are not known yet; Monday to Friday were counted.</source>
        <translation>这一年的放假安排尚未公布，暂按周一至周五计算。</translation>
    </message>
    <message>
        <source>Show the phone</source>
        <translation>显示电话</translation>
    </message>
    <message>
        <source>Show the phone of the reporter</source>
        <translation>显示反映人的电话</translation>
    </message>
    <message>
        <source>Show it for one minute</source>
        <translation>显示一分钟</translation>
    </message>
    <message>
        <source>The log keeps that you looked, and what for.</source>
        <translation>日志会记下您查看了，以及用途。</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Urgent danger: it went past the rungs.</source>
        <translation>紧急险情：已越级上报。</translation>
    </message>
    <message>
        <source>Who was in charge stepped down; it waits for a successor.</source>
        <translation>负责人已卸任，等待继任者接手。</translation>
    </message>
    <message>
        <source>At this rung</source>
        <translation>在本级</translation>
    </message>
    <message>
        <source>since %1, %2 working days</source>
        <translation>%1 起，已 %2 个工作日</translation>
    </message>
    <message>
        <source>%1 (answered)</source>
        <translation>%1（已答复）</translation>
    </message>
    <message>
        <source>%1 (asked %2)</source>
        <translation>%1（%2 请求）</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>协助</translation>
    </message>
    <message>
        <source>%1 (not told yet)</source>
        <translation>%1（尚未告知）</translation>
    </message>
    <message>
        <source>Also reported by</source>
        <translation>另有</translation>
    </message>
    <message>
        <source>%1 (joined)</source>
        <translation>%1（已合并）</translation>
    </message>
    <message>
        <source>Linked with</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Deliberate it (122)</source>
        <translation>发起 122 议事</translation>
    </message>
    <message>
        <source>Take the link away</source>
        <translation>取消关联</translation>
    </message>
    <message>
        <source>The link was taken away.</source>
        <translation>已取消关联。</translation>
    </message>
    <message>
        <source>Join into another case…</source>
        <translation>并入另一件事…</translation>
    </message>
    <message>
        <source>Link with another case…</source>
        <translation>与另一件事关联…</translation>
    </message>
    <message>
        <source>Join into another case</source>
        <translation>并入另一件事</translation>
    </message>
    <message>
        <source>Link with another case</source>
        <translation>与另一件事关联</translation>
    </message>
    <message>
        <source>Join the two</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Link the two</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Everybody who reported %1 is told in the other case from then on; %1 itself counts no more.</source>
        <translation>%1 的反映人今后在另一件事里一并答复；%1 不再单独计数。</translation>
    </message>
    <message>
        <source>Both stay as they are; each leads to the other.</source>
        <translation>两件事各自照旧，可以互相打开。</translation>
    </message>
    <message>
        <source>Number or matter; ↓ shows what is likely</source>
        <translation>编号或事由；按 ↓ 看可能的</translation>
    </message>
    <message>
        <source>Other case</source>
        <translation>另一件事</translation>
    </message>
    <message>
        <source>Choose the case, or write its whole number.</source>
        <translation>请选择那件事，或写全它的编号。</translation>
    </message>
    <message>
        <source>The two cases are linked.</source>
        <translation>两件事已关联。</translation>
    </message>
    <message>
        <source>%1 was joined into the other case.</source>
        <translation>%1 已并入另一件事。</translation>
    </message>
    <message>
        <source>Say who reports it; then it is added to that case, and they are told as well.</source>
        <translation>请写明反映人；这样才能并入那件事，并一并答复此人。</translation>
    </message>
    <message>
        <source>Added to %1 as one more report.</source>
        <translation>已并入 %1，作为又一人反映。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation>按时：%1</translation>
    </message>
    <message>
        <source>late: %1</source>
        <translation>超时：%1</translation>
    </message>
    <message>
        <source>due first</source>
        <translation>最先到期</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Asked for by %1</source>
        <translation>申请人：%1</translation>
    </message>
    <message>
        <source>Ask for a resource…</source>
        <translation>申请资源…</translation>
    </message>
    <message>
        <source>For case %1</source>
        <translation>用于事项 %1</translation>
    </message>
    <message>
        <source>The resource is booked.</source>
        <translation>资源已预订。</translation>
    </message>
    <message>
        <source>The resource is asked for.</source>
        <translation>已申请资源。</translation>
    </message>
</context>
<context>
    <name>linli::ui::CasesPage</name>
    <message>
        <source>Export the list</source>
        <translation>导出清单</translation>
    </message>
    <message>
        <source>Cases %1.xlsx</source>
        <translation>事项 %1.xlsx</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受理时间</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>办结时间</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>%1 cases were exported.</source>
        <translation>已导出 %1 件事项。</translation>
    </message>
    <message>
        <source>My turn</source>
        <translation>轮到我</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>全部在办</translation>
    </message>
    <message>
        <source>Answer owed</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Number or matter</source>
        <translation>编号或事由</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>这里没有事项</translation>
    </message>
    <message>
        <source>No case matches these filters. Record one with Ctrl+N, or import the hotline&apos;s spreadsheet.</source>
        <translation>没有符合条件的事项。按 Ctrl+N 记一件事，或导入热线工单表格。</translation>
    </message>
    <message>
        <source>Record a case</source>
        <translation>记一件事</translation>
    </message>
    <message>
        <source>Whose desk this is</source>
        <translation>我的岗位</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>I am: the community&apos;s desk</source>
        <translation>我是：社区</translation>
    </message>
    <message>
        <source>I am: the subdistrict&apos;s desk</source>
        <translation>我是：街道</translation>
    </message>
    <message>
        <source>I am: %1 (%2)</source>
        <translation>我是：%1（%2）</translation>
    </message>
    <message>
        <source>Area: all</source>
        <translation>区域：全部</translation>
    </message>
    <message>
        <source>Rung: all</source>
        <translation>层级：全部</translation>
    </message>
    <message>
        <source>Grade: all</source>
        <translation>等级：全部</translation>
    </message>
    <message>
        <source>Kind: all</source>
        <translation>分类：全部</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Record a case  Ctrl+N</source>
        <translation>记一件事  Ctrl+N</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Board by rung</source>
        <translation>看板：按层级</translation>
    </message>
    <message>
        <source>Board by state</source>
        <translation>看板：按状态</translation>
    </message>
    <message>
        <source>List or board</source>
        <translation>列表或看板</translation>
    </message>
    <message>
        <source>I am: myself</source>
        <translation>我是：本人</translation>
    </message>
    <message>
        <source>No other limit</source>
        <translation>其他：不限</translation>
    </message>
    <message>
        <source>Urgent danger</source>
        <translation>紧急险情</translation>
    </message>
    <message>
        <source>Waiting for a successor</source>
        <translation>等人接任</translation>
    </message>
    <message>
        <source>I am asked to help</source>
        <translation>请我协助</translation>
    </message>
    <message>
        <source>Handed on by me</source>
        <translation>我交出的</translation>
    </message>
    <message>
        <source>From the 12345 hotline</source>
        <translation>12345 热线</translation>
    </message>
    <message>
        <source>Place unknown</source>
        <translation>地点不明</translation>
    </message>
    <message>
        <source>Only some</source>
        <translation>其他条件</translation>
    </message>
    <message>
        <source>%1 shown · 12345: %2 closed, %3 solved, %4 satisfied</source>
        <translation>符合条件 %1 件 · 12345 已办结 %2 件，解决率 %3，满意率 %4</translation>
    </message>
    <message>
        <source>%1 open · %2 due today · %3 overdue · %4 shown</source>
        <translation>%1 件在办 · %2 件今天到期 · %3 件逾期 · 当前显示 %4 件</translation>
    </message>
</context>
<context>
    <name>linli::ui::NewCaseForm</name>
    <message>
        <source>Record a case</source>
        <translation>记一件事</translation>
    </message>
    <message>
        <source>Record the case</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>In one sentence: gas hose has hardened</source>
        <translation>一句话说明，如：燃气软管老化</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>now, or 2026-09-21 10:30</source>
        <translation>不填为现在，或写 2026-09-21 10:30</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>反映人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受理时间</translation>
    </message>
    <message>
        <source>Say in one sentence what it is about.</source>
        <translation>请用一句话写明是什么事。</translation>
    </message>
    <message>
        <source>Write the time as 2026-09-21 10:30, or leave it empty for now.</source>
        <translation>时间请写成 2026-09-21 10:30；不填就是现在。</translation>
    </message>
    <message>
        <source>In this household</source>
        <translation>这一户</translation>
    </message>
    <message>
        <source>Urgent danger: gas, fire …</source>
        <translation>紧急危险：燃气、火情等</translation>
    </message>
    <message>
        <source>Name, phone or door; or a name that is not in the ledger</source>
        <translation>姓名、电话、门牌，或直接写</translation>
    </message>
    <message>
        <source>Door, building or area; or in words</source>
        <translation>门牌、楼栋、片区，或直接写</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>所属区域</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>It goes to the community at once, past the rungs between, and is red from the start.</source>
        <translation>越过中间层级直达社区，一开始就亮红灯。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>附件</translation>
    </message>
    <message numerus="yes">
        <source>%1 by %2, %n working day(s)</source>
        <translation>
            <numerusform>%1：%2 前，%n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>The year&apos;s holidays are not known yet; Monday to Friday were counted.</source>
        <translation>这一年的放假安排尚未公布，暂按周一至周五计算。</translation>
    </message>
    <message>
        <source>Red at once, until it is solved.</source>
        <translation>立即亮红灯，直到解决。</translation>
    </message>
    <message>
        <source>Say where it is: a door, a building, an area, or in words.</source>
        <translation>请写明地点：门牌、楼栋、片区，或直接描述。</translation>
    </message>
    <message>
        <source>The files are being read; wait a moment and save again.</source>
        <translation>文件还在读取；请稍候再保存。</translation>
    </message>
</context>
<context>
    <name>linli::ui::StepForms</name>
    <message>
        <source>waiting for the resident</source>
        <translation>等居民</translation>
    </message>
    <message>
        <source>waiting for a third party</source>
        <translation>等第三方</translation>
    </message>
    <message>
        <source>waiting for parts or money</source>
        <translation>等配件或经费</translation>
    </message>
    <message>
        <source>can be solved where it was</source>
        <translation>原层级可以解决</translation>
    </message>
    <message>
        <source>facts are missing</source>
        <translation>情况不清楚</translation>
    </message>
    <message>
        <source>belongs to another rung</source>
        <translation>应由其他层级办理</translation>
    </message>
    <message>
        <source>entered twice</source>
        <translation>重复登记</translation>
    </message>
    <message>
        <source>a test</source>
        <translation>测试用</translation>
    </message>
    <message>
        <source>the resident is not satisfied</source>
        <translation>居民不满意</translation>
    </message>
    <message>
        <source>it happened again</source>
        <translation>问题又出现</translation>
    </message>
    <message>
        <source>What the resident will be told</source>
        <translation>怎样答复居民</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>说了什么</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>怎样解决的</translation>
    </message>
    <message>
        <source>Day of the deliberation</source>
        <translation>协商日期</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why it can&apos;t be solved here</source>
        <translation>为什么本级解决不了</translation>
    </message>
    <message>
        <source>beyond what we can do</source>
        <translation>超出本级能力</translation>
    </message>
    <message>
        <source>concerns several buildings</source>
        <translation>涉及几栋楼</translation>
    </message>
    <message>
        <source>urgent danger</source>
        <translation>紧急危险</translation>
    </message>
    <message>
        <source>To</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>belongs there</source>
        <translation>应由其办理</translation>
    </message>
    <message>
        <source>decided above, to be told below</source>
        <translation>上级已有决定，交下级告知</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Accept it</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Give it to the area&apos;s leader</source>
        <translation>交给片区负责人</translation>
    </message>
    <message>
        <source>Note the answer</source>
        <translation>拟定答复</translation>
    </message>
    <message>
        <source>Answer the resident</source>
        <translation>答复居民</translation>
    </message>
    <message>
        <source>Record as solved</source>
        <translation>登记已解决</translation>
    </message>
    <message>
        <source>Organise the deliberation</source>
        <translation>组织协商</translation>
    </message>
    <message>
        <source>Change grade or scale</source>
        <translation>调整等级或类别</translation>
    </message>
    <message>
        <source>Report upwards</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>Return it</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <translation>转办</translation>
    </message>
    <message>
        <source>Pause the clock</source>
        <translation>暂停计时</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>恢复办理</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>误登作废</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>everybody who is not told yet</source>
        <translation>所有尚未告知的人</translation>
    </message>
    <message>
        <source>the first reporter</source>
        <translation>第一位反映人</translation>
    </message>
    <message>
        <source>gas leak</source>
        <translation>燃气泄漏</translation>
    </message>
    <message>
        <source>fire</source>
        <translation>火情</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>请谁协助</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>请求的内容</translation>
    </message>
    <message>
        <source>Which call</source>
        <translation>哪一次请求</translation>
    </message>
    <message>
        <source>What was said or done</source>
        <translation>说了什么、做了什么</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>告知了谁</translation>
    </message>
    <message>
        <source>Note: where it went, or why it can&apos;t be done</source>
        <translation>备注：转到哪里，或为何无法办理</translation>
    </message>
    <message>
        <source>Call in help</source>
        <translation>请求协助</translation>
    </message>
    <message>
        <source>Answer the call for help</source>
        <translation>答复协助</translation>
    </message>
    <message>
        <source>Urgent danger</source>
        <translation>紧急险情</translation>
    </message>
    <message>
        <source>Somebody else reported it, too</source>
        <translation>还有人反映同一件事</translation>
    </message>
    <message>
        <source>It goes to the rung: %1.</source>
        <translation>将上报到：%1。</translation>
    </message>
</context>
</TS>
