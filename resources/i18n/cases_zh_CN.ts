<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>cases</name>
    <message>
        <source>Consultation</source>
        <comment>grade</comment>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <comment>grade</comment>
        <translation>一般</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>grade</comment>
        <translation>重点</translation>
    </message>
    <message>
        <source>Write what the resident will be told.</source>
        <translation>请写明将怎样答复居民。</translation>
    </message>
    <message>
        <source>No leader is in office for this place at this rung. Name the person in charge.</source>
        <translation>这一层级在此处没有在任的负责人，请指定由谁负责。</translation>
    </message>
    <message>
        <source>Consultation</source>
        <comment>kind</comment>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Water, electricity, gas supply</source>
        <comment>kind</comment>
        <translation>水电气</translation>
    </message>
    <message>
        <source>Food and housing</source>
        <comment>kind</comment>
        <translation>吃住生活</translation>
    </message>
    <message>
        <source>Gas safety</source>
        <comment>kind</comment>
        <translation>燃气</translation>
    </message>
    <message>
        <source>Objects thrown from height</source>
        <comment>kind</comment>
        <translation>高空坠物</translation>
    </message>
    <message>
        <source>Telecom fraud</source>
        <comment>kind</comment>
        <translation>电诈</translation>
    </message>
    <message>
        <source>Fire safety</source>
        <comment>kind</comment>
        <translation>消防</translation>
    </message>
    <message>
        <source>Noise</source>
        <comment>kind</comment>
        <translation>噪音</translation>
    </message>
    <message>
        <source>Parking</source>
        <comment>kind</comment>
        <translation>停车</translation>
    </message>
    <message>
        <source>Property management</source>
        <comment>kind</comment>
        <translation>物业</translation>
    </message>
    <message>
        <source>Neighbour dispute</source>
        <comment>kind</comment>
        <translation>邻里纠纷</translation>
    </message>
    <message>
        <source>Environment and hygiene</source>
        <comment>kind</comment>
        <translation>环境卫生</translation>
    </message>
    <message>
        <source>Illegal structure</source>
        <comment>kind</comment>
        <translation>违建</translation>
    </message>
    <message>
        <source>Old-estate renovation</source>
        <comment>kind</comment>
        <translation>旧改危改</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>The history of a case is empty. Restore a backup of the ledger.</source>
        <translation>有事项缺少办理记录，请恢复台账备份。</translation>
    </message>
    <message>
        <source>There is no such case in this ledger.</source>
        <translation>台账中没有这件事项。</translation>
    </message>
    <message>
        <source>There is no case with this number in this ledger.</source>
        <translation>台账中没有这个编号的事项。</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>state</comment>
        <translation>待受理</translation>
    </message>
    <message>
        <source>Being worked on</source>
        <comment>state</comment>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Handed on, not accepted yet</source>
        <comment>state</comment>
        <translation>待接收</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>state</comment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>state</comment>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Void</source>
        <comment>state</comment>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>step</comment>
        <translation>收到</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>step</comment>
        <translation>接收</translation>
    </message>
    <message>
        <source>Assigned</source>
        <comment>step</comment>
        <translation>指派</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>step</comment>
        <translation>拟定答复</translation>
    </message>
    <message>
        <source>Told the resident</source>
        <comment>step</comment>
        <translation>反馈居民</translation>
    </message>
    <message>
        <source>Solved</source>
        <comment>step</comment>
        <translation>解决</translation>
    </message>
    <message>
        <source>Deliberation organised</source>
        <comment>step</comment>
        <translation>组织协商</translation>
    </message>
    <message>
        <source>Graded</source>
        <comment>step</comment>
        <translation>定级</translation>
    </message>
    <message>
        <source>Escalated</source>
        <comment>step</comment>
        <translation>上报</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>step</comment>
        <translation>退回</translation>
    </message>
    <message>
        <source>Passed on</source>
        <comment>step</comment>
        <translation>转办</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>step</comment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resumed</source>
        <comment>step</comment>
        <translation>恢复办理</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>step</comment>
        <translation>办结</translation>
    </message>
    <message>
        <source>Reopened</source>
        <comment>step</comment>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Made void</source>
        <comment>step</comment>
        <translation>作废</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>step</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Micro-unit</source>
        <comment>rung</comment>
        <translation>微单元</translation>
    </message>
    <message>
        <source>Building</source>
        <comment>rung</comment>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Grid</source>
        <comment>rung</comment>
        <translation>网格</translation>
    </message>
    <message>
        <source>Sector</source>
        <comment>rung</comment>
        <translation>片区</translation>
    </message>
    <message>
        <source>Community</source>
        <comment>rung</comment>
        <translation>社区</translation>
    </message>
    <message>
        <source>Subdistrict</source>
        <comment>rung</comment>
        <translation>街道</translation>
    </message>
    <message>
        <source>No deadline running</source>
        <comment>light</comment>
        <translation>未计时</translation>
    </message>
    <message>
        <source>In time</source>
        <comment>light</comment>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Due today</source>
        <comment>light</comment>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>light</comment>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Solved</source>
        <comment>outcome</comment>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>outcome</comment>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Not ours</source>
        <comment>outcome</comment>
        <translation>不属本级</translation>
    </message>
    <message>
        <source>Cannot be solved</source>
        <comment>outcome</comment>
        <translation>无法解决</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>outcome</comment>
        <translation>居民撤回</translation>
    </message>
    <message>
        <source>Unsolved</source>
        <comment>outcome</comment>
        <translation>未解决</translation>
    </message>
    <message>
        <source>Small matter</source>
        <comment>scale</comment>
        <translation>邻里小事</translation>
    </message>
    <message>
        <source>Hard matter</source>
        <comment>scale</comment>
        <translation>单元难事</translation>
    </message>
    <message>
        <source>Important matter</source>
        <comment>scale</comment>
        <translation>社区要事</translation>
    </message>
    <message>
        <source>Home visit</source>
        <comment>source</comment>
        <translation>入户走访</translation>
    </message>
    <message>
        <source>QR code</source>
        <comment>source</comment>
        <translation>扫码</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>source</comment>
        <translation>电话</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <comment>source</comment>
        <translation>来访</translation>
    </message>
    <message>
        <source>Patrol</source>
        <comment>source</comment>
        <translation>巡查</translation>
    </message>
    <message>
        <source>12345 hotline</source>
        <comment>source</comment>
        <translation>12345热线</translation>
    </message>
    <message>
        <source>Own observation</source>
        <comment>source</comment>
        <translation>自己发现</translation>
    </message>
    <message>
        <source>From another area</source>
        <comment>source</comment>
        <translation>外区转来</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <comment>satisfaction</comment>
        <translation>满意</translation>
    </message>
    <message>
        <source>Mostly satisfied</source>
        <comment>satisfaction</comment>
        <translation>基本满意</translation>
    </message>
    <message>
        <source>Not satisfied</source>
        <comment>satisfaction</comment>
        <translation>不满意</translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>satisfaction</comment>
        <translation>未评价</translation>
    </message>
    <message>
        <source>by phone</source>
        <comment>told</comment>
        <translation>电话</translation>
    </message>
    <message>
        <source>at a visit</source>
        <comment>told</comment>
        <translation>上门</translation>
    </message>
    <message>
        <source>by message</source>
        <comment>told</comment>
        <translation>微信或短信</translation>
    </message>
    <message>
        <source>at the office</source>
        <comment>told</comment>
        <translation>当面</translation>
    </message>
    <message>
        <source>in writing</source>
        <comment>told</comment>
        <translation>书面</translation>
    </message>
    <message>
        <source>by the hotline</source>
        <comment>told</comment>
        <translation>由热线反馈</translation>
    </message>
    <message>
        <source>Only the hotline closes a case as unsolved. Where nothing can be done, close it as cannot.</source>
        <translation>“未解决”只用于热线办结的工单。确实办不了的，请按“无法解决”办结。</translation>
    </message>
    <message>
        <source>Nothing is closed before the resident has had an answer: record the feedback to the resident first.</source>
        <translation>未向居民反馈前不能办结，请先登记反馈。</translation>
    </message>
    <message>
        <source>There is no rung above this one; decide it here.</source>
        <translation>上面没有更高的层级了，请在本级处理。</translation>
    </message>
    <message>
        <source>Escalating goes upwards. To hand a case down or across, transfer it.</source>
        <translation>上报只能向上；要向下交办或平级移交，请用转办。</translation>
    </message>
    <message>
        <source>Give a reason for going past the next rung.</source>
        <translation>越级上报请写明原因。</translation>
    </message>
    <message>
        <source>Say how the resident was told: by phone, at a visit …</source>
        <translation>请写明怎样告知居民：电话、上门等。</translation>
    </message>
    <message>
        <source>The case has this grade and scale already.</source>
        <translation>这件事项已经是这个等级和类别。</translation>
    </message>
    <message>
        <source>The ticket has no number.</source>
        <translation>工单没有编号。</translation>
    </message>
    <message>
        <source>The ticket has no time of receipt.</source>
        <translation>工单没有受理时间。</translation>
    </message>
    <message>
        <source>The ticket was closed before it was received.</source>
        <translation>工单的办结时间早于受理时间。</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>备注是空的。</translation>
    </message>
    <message>
        <source>Say where it is: an area or a household.</source>
        <translation>请写明地点：区域或住户。</translation>
    </message>
    <message>
        <source>Write in a few words what it is about.</source>
        <translation>请用几个字写明是什么事。</translation>
    </message>
    <message>
        <source>Give the date and the place of the deliberation.</source>
        <translation>请填写协商的日期和地点。</translation>
    </message>
    <message>
        <source>The deliberation can&apos;t be before the case was received. Check the date.</source>
        <translation>协商日期不能早于受理日期，请检查日期。</translation>
    </message>
    <message>
        <source>There is no such area in this ledger.</source>
        <translation>台账中没有这个区域。</translation>
    </message>
    <message>
        <source>There is no such household in this ledger.</source>
        <translation>台账中没有这一户。</translation>
    </message>
    <message>
        <source>There is no such person in this ledger.</source>
        <translation>台账中没有这个人。</translation>
    </message>
    <message>
        <source>Somebody else was first: %1, %2 (%3). Look at the case again; nothing was changed.</source>
        <translation>别人已先处理：%1，%2（%3）。请重新查看这件事项；未作任何改动。</translation>
    </message>
    <message>
        <source>This time lies in the future. Check date and time.</source>
        <translation>这个时间还没到，请检查日期和时间。</translation>
    </message>
    <message>
        <source>This time lies before the last entry of the case (%1). Check date and time.</source>
        <translation>这个时间早于该事项的上一条记录（%1），请检查日期和时间。</translation>
    </message>
    <message>
        <source>Give a reason: it stays in the history of the case.</source>
        <translation>请写明原因，它会留在办理记录里。</translation>
    </message>
    <message>
        <source>The case is with this rung already. Name another one.</source>
        <translation>事项已在这一层级，请另选层级。</translation>
    </message>
    <message>
        <source>The case was offered to this rung already.</source>
        <translation>事项已经交给这一层级，正等待接收。</translation>
    </message>
    <message>
        <source>This case was received already.</source>
        <translation>这件事项已经受理过了。</translation>
    </message>
    <message>
        <source>This case is being worked on already; there is nothing to accept.</source>
        <translation>这件事项已在办理，无需接收。</translation>
    </message>
    <message>
        <source>This case was handed on and waits for that rung: it has to be accepted, returned or passed on first.</source>
        <translation>这件事项已交出，正等待对方处理：须先接收、退回或再转办。</translation>
    </message>
    <message>
        <source>This case is paused; resume it first.</source>
        <translation>这件事项已暂停，请先恢复办理。</translation>
    </message>
    <message>
        <source>This case is solved already. Tell the resident and close it, or reopen it with a reason.</source>
        <translation>这件事项已解决。请反馈居民后办结，或写明原因重新打开。</translation>
    </message>
    <message>
        <source>This case is closed; reopen it with a reason first.</source>
        <translation>这件事项已办结，请先写明原因重新打开。</translation>
    </message>
    <message>
        <source>This case is void and counts nowhere; open a new one instead.</source>
        <translation>这件事项已作废，不计入任何统计；请另开一件。</translation>
    </message>
    <message>
        <source>Nobody has handed this case on, so it can&apos;t be returned; pass it on to another rung instead.</source>
        <translation>这件事项不在移交中，不能退回；可以转办到其他层级。</translation>
    </message>
    <message>
        <source>This case is not paused.</source>
        <translation>这件事项没有暂停。</translation>
    </message>
    <message>
        <source>This case is open; there is nothing to reopen.</source>
        <translation>这件事项还在办理，无需重新打开。</translation>
    </message>
    <message>
        <source>Solved</source>
        <comment>state</comment>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Danger goes upwards, past the rungs between; name a higher one.</source>
        <translation>紧急险情只能向上报，可以越级；请选更高的层级。</translation>
    </message>
    <message>
        <source>Nobody was called in to help with this case, so there is nothing to answer.</source>
        <translation>没有人被请来协助这个事项，无需答复。</translation>
    </message>
    <message>
        <source>The resident is not satisfied.</source>
        <translation>居民不满意。</translation>
    </message>
    <message>
        <source>The case has no such reporter.</source>
        <translation>这个事项没有这位反映人。</translation>
    </message>
    <message>
        <source>Not ours: write where the matter went.</source>
        <translation>不属于我们：请写明转到了哪里。</translation>
    </message>
    <message>
        <source>It can&apos;t be done: write why.</source>
        <translation>无法办理：请写明原因。</translation>
    </message>
    <message>
        <source>Several people reported this: record the feedback to each of them before the case is closed.</source>
        <translation>这件事有多人反映：请逐一登记告知情况，再办结。</translation>
    </message>
    <message>
        <source>There is no rung above this one to ask; name an area or a person.</source>
        <translation>上面没有可请示的层级；请指定区域或人员。</translation>
    </message>
    <message>
        <source>Several were called in to help; say which call this answers (its number in the history).</source>
        <translation>请了多方协助；请说明答复的是哪一次（经过里的序号）。</translation>
    </message>
    <message>
        <source>Somebody else was first: %1 took this case up at %2. Nothing was changed.</source>
        <translation>别人先了一步：%1 已于 %2 接下这个事项。没有改动任何内容。</translation>
    </message>
    <message>
        <source>You were called in to help with this case: answer the call, or write a note. Everything else is done by who is in charge.</source>
        <translation>您是被请来协助的：可以答复协助，也可以写备注；其他步骤由负责人办理。</translation>
    </message>
    <message>
        <source>This person is among the reporters of the case already.</source>
        <translation>这个人已经是本事项的反映人。</translation>
    </message>
    <message>
        <source>unnamed, see %1</source>
        <translation>未留名，见 %1</translation>
    </message>
    <message>
        <source>Case %1 has ended already; only an open case is joined. Link the two instead.</source>
        <translation>事项 %1 已经结束，只有未结的事项才能合并；请改为关联。</translation>
    </message>
    <message>
        <source>The same matter as %1; joined there.</source>
        <translation>与 %1 是同一件事，已并入。</translation>
    </message>
    <message>
        <source>Say who else reported it: a person or a name.</source>
        <translation>请写明还有谁反映：选人，或填写姓名。</translation>
    </message>
    <message>
        <source>A case can&apos;t be joined with itself.</source>
        <translation>事项不能与自己合并。</translation>
    </message>
    <message>
        <source>Joined with %1.</source>
        <translation>已与 %1 合并。</translation>
    </message>
    <message>
        <source>These cases are linked already.</source>
        <translation>这两个事项已经关联。</translation>
    </message>
    <message>
        <source>These cases are not linked.</source>
        <translation>这两个事项没有关联。</translation>
    </message>
    <message>
        <source>One of these cases was joined into the other; undo that step instead.</source>
        <translation>其中一个已并入另一个；请改为撤销合并。</translation>
    </message>
    <message>
        <source>The rule “%1” for deadlines is not understood. Write it like ordinary:answer=1.</source>
        <translation>看不懂时限规则“%1”。请写成 ordinary:answer=1 这样。</translation>
    </message>
    <message>
        <source>First answer</source>
        <comment>clock</comment>
        <translation>首次答复</translation>
    </message>
    <message>
        <source>Solution</source>
        <comment>clock</comment>
        <translation>解决</translation>
    </message>
    <message>
        <source>Deliberation organised</source>
        <comment>clock</comment>
        <translation>议事安排</translation>
    </message>
    <message>
        <source>the case is opened again</source>
        <comment>not satisfied</comment>
        <translation>重新办理</translation>
    </message>
    <message>
        <source>the case goes one rung up</source>
        <comment>not satisfied</comment>
        <translation>上报一级</translation>
    </message>
    <message>
        <source>somebody decides</source>
        <comment>not satisfied</comment>
        <translation>由人决定</translation>
    </message>
    <message>
        <source>Every grade keeps its own deadline (R11); give another number of working days instead.</source>
        <translation>每个等级自己的时限不能取消；可以改工作日数。</translation>
    </message>
    <message>
        <source>A deadline is 1 to 250 working days.</source>
        <translation>时限为 1 至 250 个工作日。</translation>
    </message>
    <message>
        <source>Help called in</source>
        <comment>step</comment>
        <translation>请求协助</translation>
    </message>
    <message>
        <source>Help given</source>
        <comment>step</comment>
        <translation>答复协助</translation>
    </message>
    <message>
        <source>Urgent danger</source>
        <comment>step</comment>
        <translation>紧急险情</translation>
    </message>
    <message>
        <source>Went to the successor</source>
        <comment>step</comment>
        <translation>移交继任者</translation>
    </message>
    <message>
        <source>One more reporter</source>
        <comment>step</comment>
        <translation>又一位反映人</translation>
    </message>
    <message>
        <source>A case of this grade has no such deadline.</source>
        <translation>这个等级的事项没有这个时限。</translation>
    </message>
    <message>
        <source>None of the deadlines of this case may pause; the office has set it so.</source>
        <translation>按本单位的规定，这个事项的时限都不能暂停。</translation>
    </message>
    <message>
        <source>The deadline is not known.</source>
        <translation>期限还不知道。</translation>
    </message>
    <message>
        <source>A case that was taken up does not become a new one again; undo the last step, or return it.</source>
        <translation>已经受理的事项不能再变回待受理；可以撤销上一步，或者退回。</translation>
    </message>
    <message>
        <source>urgent danger</source>
        <comment>why it waits</comment>
        <translation>紧急险情</translation>
    </message>
    <message>
        <source>asked to help</source>
        <comment>why it waits</comment>
        <translation>请您协助</translation>
    </message>
    <message>
        <source>handed to you</source>
        <comment>why it waits</comment>
        <translation>转交给您，等您接收</translation>
    </message>
    <message>
        <source>the resident waits for an answer</source>
        <comment>why it waits</comment>
        <translation>居民在等答复</translation>
    </message>
    <message>
        <source>answered, to be closed</source>
        <comment>why it waits</comment>
        <translation>已答复，可办结</translation>
    </message>
    <message>
        <source>not taken up yet</source>
        <comment>why it waits</comment>
        <translation>还没人受理</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>why it waits</comment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>in your hands</source>
        <comment>why it waits</comment>
        <translation>正由您办理</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Accepted a case</source>
        <translation>接收了一件事项</translation>
    </message>
    <message>
        <source>Answered a case</source>
        <translation>拟定了一件事项的答复</translation>
    </message>
    <message>
        <source>Assigned a case</source>
        <translation>指派了一件事项</translation>
    </message>
    <message>
        <source>Closed a case</source>
        <translation>办结了一件事项</translation>
    </message>
    <message>
        <source>Escalated a case</source>
        <translation>上报了一件事项</translation>
    </message>
    <message>
        <source>Gave feedback to the resident of a case</source>
        <translation>向居民反馈了一件事项</translation>
    </message>
    <message>
        <source>Changed the grade of a case</source>
        <translation>调整了一件事项的等级</translation>
    </message>
    <message>
        <source>Wrote a note on a case</source>
        <translation>给一件事项写了备注</translation>
    </message>
    <message>
        <source>Opened a case</source>
        <translation>登记了一件事项</translation>
    </message>
    <message>
        <source>Organised the deliberation of a case</source>
        <translation>组织了一件事项的协商</translation>
    </message>
    <message>
        <source>Paused a case</source>
        <translation>暂停了一件事项</translation>
    </message>
    <message>
        <source>Reopened a case</source>
        <translation>重新打开了一件事项</translation>
    </message>
    <message>
        <source>Resumed a case</source>
        <translation>恢复办理一件事项</translation>
    </message>
    <message>
        <source>Returned a case</source>
        <translation>退回了一件事项</translation>
    </message>
    <message>
        <source>Solved a case</source>
        <translation>解决了一件事项</translation>
    </message>
    <message>
        <source>Passed a case on</source>
        <translation>转办了一件事项</translation>
    </message>
    <message>
        <source>Made a case void</source>
        <translation>作废了一件事项</translation>
    </message>
    <message>
        <source>Looked at the phone of who reported case %1: %2</source>
        <translation>查看了事项 %1 反映人的电话：%2</translation>
    </message>
    <message>
        <source>Raised the alarm on a case</source>
        <translation>上报了一个紧急险情</translation>
    </message>
    <message>
        <source>Changed the deadlines of cases</source>
        <translation>修改了事项时限</translation>
    </message>
    <message>
        <source>Changed what follows when a resident is not satisfied</source>
        <translation>修改了居民不满意时的处理</translation>
    </message>
    <message>
        <source>Called in help for a case</source>
        <translation>为一个事项请求了协助</translation>
    </message>
    <message>
        <source>Answered a call for help with a case</source>
        <translation>答复了一个事项的协助请求</translation>
    </message>
    <message>
        <source>Added a reporter to a case</source>
        <translation>为一个事项增加了反映人</translation>
    </message>
    <message>
        <source>Joined two cases about the same matter</source>
        <translation>合并了同一件事的两个事项</translation>
    </message>
    <message>
        <source>Linked two cases</source>
        <translation>关联了两个事项</translation>
    </message>
    <message>
        <source>Took a link between two cases away</source>
        <translation>取消了两个事项的关联</translation>
    </message>
    <message>
        <source>Ended an appointment</source>
        <translation>结束了一项任职</translation>
    </message>
    <message>
        <source>Appointed a leader</source>
        <translation>任命了一位负责人</translation>
    </message>
</context>
</TS>
