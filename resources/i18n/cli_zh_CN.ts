<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>casecli</name>
    <message>
        <source>The deadline is not known before the case is resumed.</source>
        <translation>恢复办理后才能算出截止时间。</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>截止：%1</translation>
    </message>
    <message>
        <source>The clock stopped at %1.</source>
        <translation>计时停于 %1。</translation>
    </message>
    <message>
        <source>List cases</source>
        <translation>列出事项</translation>
    </message>
    <message>
        <source>Neither closed nor void</source>
        <translation>未办结、未作废的</translation>
    </message>
    <message>
        <source>Past their deadline</source>
        <translation>逾期的</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天到期的</translation>
    </message>
    <message>
        <source>In this state</source>
        <translation>处于此状态</translation>
    </message>
    <message>
        <source>At this rung</source>
        <translation>在此层级</translation>
    </message>
    <message>
        <source>Of this grade</source>
        <translation>此等级</translation>
    </message>
    <message>
        <source>Come this way</source>
        <translation>此来源</translation>
    </message>
    <message>
        <source>Of this kind</source>
        <translation>此分类</translation>
    </message>
    <message>
        <source>In this area: name or id</source>
        <translation>此区域内：名称或编号</translation>
    </message>
    <message>
        <source>In charge: name or id of a person</source>
        <translation>负责人：姓名或编号</translation>
    </message>
    <message>
        <source>Of this household: id or address</source>
        <translation>此户：编号或地址</translation>
    </message>
    <message>
        <source>Beginning of a number, or part of a title</source>
        <translation>事项编号开头，或标题中的文字</translation>
    </message>
    <message>
        <source>Which first</source>
        <translation>排列顺序</translation>
    </message>
    <message>
        <source>At most so many (all)</source>
        <translation>最多几件（默认全部）</translation>
    </message>
    <message>
        <source>The case&apos;s number</source>
        <translation>事项编号</translation>
    </message>
    <message>
        <source>Show a case with everything that happened</source>
        <translation>查看一件事项和全部经过</translation>
    </message>
    <message>
        <source>Why it is due then, day by day, pauses included</source>
        <translation>逐日说明期限怎样算出，包括暂停</translation>
    </message>
    <message>
        <source>The time of receipt is not understood. Write it like 2026-09-30 17:31.</source>
        <translation>受理时间无法识别，请按 2026-09-30 17:31 的样子填写。</translation>
    </message>
    <message>
        <source>Say where it is: --area or --household.</source>
        <translation>请写明地点：--area 或 --household。</translation>
    </message>
    <message>
        <source>Receive a case and print its number</source>
        <translation>登记一件事项并给出编号</translation>
    </message>
    <message>
        <source>Where: name or id of an area</source>
        <translation>地点：区域名称或编号</translation>
    </message>
    <message>
        <source>Where: id or address of a household</source>
        <translation>地点：住户编号或地址</translation>
    </message>
    <message>
        <source>What it is about, in a few words</source>
        <translation>标题，几个字说明</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>详细内容</translation>
    </message>
    <message>
        <source>Kind: noise, 噪音, … or other words; it proposes grade and scale</source>
        <translation>分类：noise、噪音等，或自定文字；据此建议等级和类别</translation>
    </message>
    <message>
        <source>Grade; without it the kind&apos;s</source>
        <translation>等级；不填则按分类建议</translation>
    </message>
    <message>
        <source>Scale; without it the kind&apos;s</source>
        <translation>类别；不填则按分类建议</translation>
    </message>
    <message>
        <source>How it came (phone)</source>
        <translation>来源（默认电话）</translation>
    </message>
    <message>
        <source>Who works on it; without it the place&apos;s own rung</source>
        <translation>由哪一层级办理；不填则为地点所在层级</translation>
    </message>
    <message>
        <source>Who reported it: a name, or a person&apos;s id</source>
        <translation>反映人：姓名，或人员编号</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>反映人电话</translation>
    </message>
    <message>
        <source>The place in words, where the area does not say it all</source>
        <translation>地点补充说明</translation>
    </message>
    <message>
        <source>When, YYYY-MM-DD HH:MM (now)</source>
        <translation>时间，YYYY-MM-DD HH:MM（默认现在）</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>%1 办结</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>deadline not known yet</source>
        <translation>期限待定</translation>
    </message>
    <message>
        <source>There is no person of this name or id in the ledger.</source>
        <translation>台账中没有这个姓名或编号的人。</translation>
    </message>
    <message>
        <source>Several persons have this name; give the id (`linli resident list --json` shows it).</source>
        <translation>有几个人同名，请给出编号（`linli resident list --json` 可查）。</translation>
    </message>
    <message>
        <source>There is no household at this address in the ledger.</source>
        <translation>台账中没有这个地址的住户。</translation>
    </message>
    <message>
        <source>The time is not understood. Write it like 2026-09-30 17:31.</source>
        <translation>时间无法识别，请按 2026-09-30 17:31 的样子填写。</translation>
    </message>
    <message>
        <source>The date is not understood. Write it like 2026-09-30.</source>
        <translation>日期无法识别，请按 2026-09-30 的样子填写。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Record what the resident will be told</source>
        <translation>登记将怎样答复居民</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>Record that the resident was told: how, what, how satisfied</source>
        <translation>登记已向居民反馈：方式、内容、满意度</translation>
    </message>
    <message>
        <source>phone, visit, message, walk_in, letter, or other words</source>
        <translation>phone、visit、message、walk_in、letter，或其他文字</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>说了什么</translation>
    </message>
    <message>
        <source>How satisfied the resident is</source>
        <translation>居民满意度</translation>
    </message>
    <message>
        <source>Record that the matter is solved; feedback is owed then</source>
        <translation>登记已解决，随后须反馈居民</translation>
    </message>
    <message>
        <source>How</source>
        <translation>怎样解决</translation>
    </message>
    <message>
        <source>Record date and place of the deliberation</source>
        <translation>登记协商的日期和地点</translation>
    </message>
    <message>
        <source>Day of the meeting, YYYY-MM-DD</source>
        <translation>会议日期，YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Who is in charge: name or id; without it the leader in office</source>
        <translation>负责人：姓名或编号；不填则为在任的负责人</translation>
    </message>
    <message>
        <source>Put somebody in charge</source>
        <translation>指派负责人</translation>
    </message>
    <message>
        <source>Take what was handed on, or take a new case up</source>
        <translation>接收移交的事项，或受理新事项</translation>
    </message>
    <message>
        <source>Change grade or scale; the deadline counts again from receipt</source>
        <translation>调整等级或类别；期限从受理日重新计算</translation>
    </message>
    <message>
        <source>The new grade</source>
        <translation>新的等级</translation>
    </message>
    <message>
        <source>The new scale</source>
        <translation>新的类别</translation>
    </message>
    <message>
        <source>Hand a case up the ladder</source>
        <translation>向上级上报</translation>
    </message>
    <message>
        <source>To which rung; without it the next one up</source>
        <translation>报到哪一层级；不填则为上一级</translation>
    </message>
    <message>
        <source>Give a case back to who handed it on</source>
        <translation>退回给移交的一方</translation>
    </message>
    <message>
        <source>Pass a case on to another rung, up or down</source>
        <translation>转办到其他层级，向上或向下</translation>
    </message>
    <message>
        <source>To which rung</source>
        <translation>到哪一层级</translation>
    </message>
    <message>
        <source>Wait for the resident or somebody else; the clock stands</source>
        <translation>等待居民或他人，暂停计时</translation>
    </message>
    <message>
        <source>Go on after a pause</source>
        <translation>暂停后恢复办理</translation>
    </message>
    <message>
        <source>Open a closed or solved case again</source>
        <translation>重新打开已办结或已解决的事项</translation>
    </message>
    <message>
        <source>Take out a case that was entered by mistake</source>
        <translation>作废误登的事项</translation>
    </message>
    <message>
        <source>Close a case; only after the resident was told</source>
        <translation>办结事项；须先反馈居民</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Cases: what was reported, and its way to the answer</source>
        <translation>事项：从反映到答复的全过程</translation>
    </message>
    <message>
        <source>same place and kind</source>
        <translation>地点和类别相同</translation>
    </message>
    <message>
        <source>same reporter</source>
        <translation>反映人相同</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>内容相似</translation>
    </message>
    <message>
        <source>No case within 30 days looks like this one.</source>
        <translation>前后 30 天内没有相似的事项。</translation>
    </message>
    <message>
        <source>%1: %2 within %3 working days</source>
        <translation>%1：%3 个工作日内%2</translation>
    </message>
    <message>
        <source>%1: a pause does not stop it</source>
        <translation>%1：暂停时照常计时</translation>
    </message>
    <message>
        <source>Not satisfied: %1</source>
        <translation>不满意时：%1</translation>
    </message>
    <message>
        <source>The office&apos;s deadlines, and what follows when somebody is not satisfied</source>
        <translation>本单位的时限，以及居民不满意时怎么办</translation>
    </message>
    <message>
        <source>GRADE:CLOCK=DAYS, clocks answer, solve, organise; 0 days: none (several times)</source>
        <translation>等级:时限=天数，时限为 answer、solve、organise；0 表示不设（可多次给出）</translation>
    </message>
    <message>
        <source>A clock that a pause does not stop</source>
        <translation>暂停时照常计时的时限</translation>
    </message>
    <message>
        <source>A clock that a pause stops</source>
        <translation>暂停时停止计时的时限</translation>
    </message>
    <message>
        <source>What becomes of a solved case whose resident is not satisfied</source>
        <translation>已解决但居民不满意的事项怎么办</translation>
    </message>
    <message>
        <source>The other case&apos;s number</source>
        <translation>另一个事项的编号</translation>
    </message>
    <message>
        <source>Cases that are likely to be about the same matter</source>
        <translation>可能是同一件事的事项</translation>
    </message>
    <message>
        <source>Join a duplicate into another case; all reporters are told there</source>
        <translation>把重复的事项并入另一个；所有反映人都在那里告知</translation>
    </message>
    <message>
        <source>The case that stays</source>
        <translation>保留的事项</translation>
    </message>
    <message>
        <source>Link two cases that have to do with each other</source>
        <translation>关联两个有关的事项</translation>
    </message>
    <message>
        <source>Take a link away</source>
        <translation>取消关联</translation>
    </message>
    <message>
        <source>Call in help or ask the rung above; who is in charge stays in charge</source>
        <translation>请求协助或请示上级；负责人不变</translation>
    </message>
    <message>
        <source>Which rung; without it the next one up</source>
        <translation>哪个层级；不填则为上一级</translation>
    </message>
    <message>
        <source>Or an area: name or id; its people see the case</source>
        <translation>或者一个区域：名称或编号；该区域的人能看到这个事项</translation>
    </message>
    <message>
        <source>Or a person: name or id</source>
        <translation>或者一个人：姓名或编号</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>请求的内容</translation>
    </message>
    <message>
        <source>Answer a call for help</source>
        <translation>答复协助请求</translation>
    </message>
    <message>
        <source>What was said or done</source>
        <translation>说了什么、做了什么</translation>
    </message>
    <message>
        <source>Which call, where several are open: its number in the history</source>
        <translation>有多个请求时，答复哪一个：经过里的序号</translation>
    </message>
    <message>
        <source>Write a note; it changes nothing else</source>
        <translation>写一条备注，其他不变</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Urgent danger: hand the case up at once, past the rungs between</source>
        <translation>紧急险情：立即越级上报</translation>
    </message>
    <message>
        <source>To which rung; without it the community</source>
        <translation>报到哪个层级；不填则为社区</translation>
    </message>
    <message>
        <source>Add somebody who reported the same; they are told, too, before it is closed</source>
        <translation>增加一位反映同一件事的人；办结前也要告知</translation>
    </message>
    <message>
        <source>A name, or a person&apos;s id</source>
        <translation>姓名，或人员编号</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>反映的内容</translation>
    </message>
    <message>
        <source>Urgent danger</source>
        <translation>紧急险情</translation>
    </message>
    <message>
        <source>Without a leader: they wait for a successor</source>
        <translation>负责人已卸任，等待继任者</translation>
    </message>
    <message>
        <source>Calls for help that are not answered yet</source>
        <translation>尚未答复的协助请求</translation>
    </message>
    <message>
        <source>Handed on by me</source>
        <translation>由我转出的</translation>
    </message>
    <message>
        <source>Perhaps the same matter as: %1 (see: linli case alike %2)</source>
        <translation>可能是同一件事：%1（见 linli case alike %2）</translation>
    </message>
    <message>
        <source>urgent danger</source>
        <translation>紧急险情</translation>
    </message>
    <message>
        <source>waits for a successor</source>
        <translation>等待继任者</translation>
    </message>
    <message>
        <source>“%1” names no rung. Write it like L1=unit.</source>
        <translation>“%1”没有写明层级。请写成 L1=unit 这样。</translation>
    </message>
    <message>
        <source>Row %1, case %2, step %3: %4</source>
        <translation>第 %1 行，事项 %2，步骤 %3：%4</translation>
    </message>
    <message>
        <source>Cases: %1, steps taken: %2, steps refused: %3</source>
        <translation>事项 %1 个，执行步骤 %2 个，拒绝步骤 %3 个</translation>
    </message>
    <message>
        <source>Replay an escalation log (case, time, step, group) through the rules; what they refuse is told by row</source>
        <translation>按规则重放一份流转记录（事项、时间、步骤、层级）；不合规的逐行说明</translation>
    </message>
    <message>
        <source>The log, .csv or .xlsx</source>
        <translation>流转记录，.csv 或 .xlsx</translation>
    </message>
    <message>
        <source>Where its cases are opened: name or id</source>
        <translation>事项登记在哪个区域：名称或编号</translation>
    </message>
    <message>
        <source>NAME=RUNG, a line of the log (several times)</source>
        <translation>名称=层级，记录里的一线、二线等（可多次给出）</translation>
    </message>
    <message>
        <source>Grade of its cases (ordinary)</source>
        <translation>事项等级（默认一般）</translation>
    </message>
    <message>
        <source>Which joined reporter was told: the number that show gives (the first reporter)</source>
        <translation>告知了哪位反映人：show 里的序号（默认第一位）</translation>
    </message>
    <message>
        <source>All reporters were told</source>
        <translation>所有反映人都已告知</translation>
    </message>
    <message>
        <source>A remark; for not_ours where it went, for cannot why</source>
        <translation>备注；not_ours 时写转到哪里，cannot 时写原因</translation>
    </message>
    <message>
        <source>Received on this day or later</source>
        <translation>此日及以后收到的</translation>
    </message>
    <message>
        <source>Received on this day or earlier</source>
        <translation>此日及以前收到的</translation>
    </message>
    <message>
        <source>%1: %2 cases, %3 open, %4 overdue; most: %5</source>
        <translation>%1：%2 件，在办 %3 件，逾期 %4 件；最多的是%5</translation>
    </message>
    <message>
        <source>%1 cases received since %2</source>
        <translation>%2 以来共收到 %1 件</translation>
    </message>
    <message>
        <source>No case was received in the last 90 days.</source>
        <translation>最近 90 天没有收到事项。</translation>
    </message>
    <message>
        <source>%1, %2: %3 times, %4 open, last %5; %6</source>
        <translation>%1 %2：%3 次，在办 %4 件，最近一次 %5；%6</translation>
    </message>
    <message>
        <source>worth a 122 deliberation</source>
        <translation>可提请 122 议事</translation>
    </message>
    <message>
        <source>taken up by the deliberation “%1”</source>
        <translation>已列入议事“%1”</translation>
    </message>
    <message>
        <source>%1 (%2) reported %3 times, %4 open, last %5</source>
        <translation>%1（%2）反映 %3 次，在办 %4 件，最近一次 %5</translation>
    </message>
    <message>
        <source>Nothing came back three times in the last 90 days.</source>
        <translation>最近 90 天没有反复三次的事。</translation>
    </message>
    <message>
        <source>Only inside this area (name or number)</source>
        <translation>只看此区域内（名称或编号）</translation>
    </message>
    <message>
        <source>How many months, the present one included</source>
        <translation>看几个月，含本月</translation>
    </message>
    <message>
        <source>Cases received by month and kind, and by place</source>
        <translation>按月份、类别和地点看收到的事项</translation>
    </message>
    <message>
        <source>Buildings by their cases of the last 90 days</source>
        <translation>最近 90 天各楼栋的事项数</translation>
    </message>
    <message>
        <source>The same kind at the same place, or the same reporter, three times in 90 days</source>
        <translation>90 天内同一地点同类问题三次，或同一人反映三次</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read: it is not there, is a folder, or is not yours to read.</source>
        <translation>文件 %1 读不了：它不存在、是文件夹，或您无权读取。</translation>
    </message>
    <message>
        <source>The file %1 is larger than %2; nothing was attached.</source>
        <translation>文件 %1 超过 %2；没有添加任何附件。</translation>
    </message>
    <message>
        <source>The file %1 is empty; nothing was attached.</source>
        <translation>文件 %1 是空的；没有添加任何附件。</translation>
    </message>
    <message>
        <source>The file %1 could not be read to its end; nothing was attached.</source>
        <translation>文件 %1 没能读完；没有添加任何附件。</translation>
    </message>
    <message>
        <source>%1 is there already; name another file.</source>
        <translation>%1 已经存在；请换个文件名。</translation>
    </message>
    <message>
        <source>Attach photos and files to a case, as they are (with the place a photo was taken, if it says so)</source>
        <translation>给一件事添加照片和文件，原样保存（照片里若有拍摄地点也一并保留）</translation>
    </message>
    <message>
        <source>Files, each at most 10 MB, together 50 MB a case</source>
        <translation>文件，每个不超过 10 MB，一件事合计不超过 50 MB</translation>
    </message>
    <message>
        <source>List the files of a case</source>
        <translation>列出一件事的附件</translation>
    </message>
    <message>
        <source>The file&apos;s number in that list</source>
        <translation>附件在列表里的序号</translation>
    </message>
    <message>
        <source>Save a file of a case outside the ledger (journalled)</source>
        <translation>把一件事的附件另存到台账之外（会留痕）</translation>
    </message>
    <message>
        <source>Where to; only you can read it</source>
        <translation>存到哪里；只有您能读取</translation>
    </message>
    <message>
        <source>Take a file away from a case; `linli undo` brings it back for 30 days</source>
        <translation>移除一件事的附件；30 天内 `linli undo` 可恢复</translation>
    </message>
    <message>
        <source>Danger (gas, fire): at once to the community, past the rungs between</source>
        <translation>紧急危险（燃气、火情）：越级直达社区</translation>
    </message>
    <message>
        <source>%1 tickets closed, %2 solved, %3 satisfied of %4 who said so; %5 without a place nearer than the community</source>
        <translation>已办结 %1 件，解决率 %2；表态的 %4 件中满意率 %3；还有 %5 件地点不明（只到社区）</translation>
    </message>
    <message>
        <source>The 12345 tickets: how many were solved, and how satisfied people are</source>
        <translation>12345 工单：解决率和满意率</translation>
    </message>
    <message>
        <source>Without a place nearer than the community, as tickets whose address was not found</source>
        <translation>地点不明：只到社区，例如地址没有对上的工单</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation>逾期 %1（办公时间）</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>还剩 %1（办公时间）</translation>
    </message>
    <message>
        <source>%1 waiting, %2 urgent, %3 due today, %4 overdue</source>
        <translation>轮到我 %1 件，紧急 %2 件，今天到期 %3 件，逾期 %4 件</translation>
    </message>
    <message>
        <source>What waits for me: danger first, then what is due first</source>
        <translation>轮到我的事项：险情在前，先到期的在前</translation>
    </message>
    <message>
        <source>For somebody else: name or id</source>
        <translation>看别人的：姓名或编号</translation>
    </message>
    <message>
        <source>For the desk of this rung</source>
        <translation>看这一层级的</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>最多显示多少件</translation>
    </message>
    <message>
        <source>There is no such file; `linli %1 attachments` lists them with their numbers.</source>
        <translation>没有这个文件；`linli %1 attachments` 会列出文件及其序号。</translation>
    </message>
    <message>
        <source>The stage of the work is one of before, during, after.</source>
        <translation>阶段只能是 before（施工前）、during（施工中）或 after（施工后）。</translation>
    </message>
    <message>
        <source>It has no files.</source>
        <translation>没有附件。</translation>
    </message>
    <message>
        <source>Attach photos and files to a livelihood project, as they are (with the place a photo was taken, if it says so)</source>
        <translation>给民生实事添加照片和文件，原样保存（照片里若有拍摄地点也一并保留）</translation>
    </message>
    <message>
        <source>Files, each at most 10 MB, together 50 MB a project</source>
        <translation>文件，每个不超过 10 MB，每项实事合计不超过 50 MB</translation>
    </message>
    <message>
        <source>What they show: before, during, after the work; otherwise as the project stands now</source>
        <translation>照片所示阶段：before（施工前）、during（施工中）、after（施工后）；不写则按目前的进展</translation>
    </message>
    <message>
        <source>List the files of a livelihood project</source>
        <translation>列出民生实事的附件</translation>
    </message>
    <message>
        <source>Save a file of a livelihood project outside the ledger (journalled)</source>
        <translation>把民生实事的附件另存到台账之外（会留痕）</translation>
    </message>
    <message>
        <source>Say which stage of the work a file shows after all</source>
        <translation>更正一个附件所属的阶段</translation>
    </message>
    <message>
        <source>before, during or after</source>
        <translation>before（施工前）、during（施工中）或 after（施工后）</translation>
    </message>
    <message>
        <source>Take a file away from a livelihood project; `linli undo` brings it back for 30 days</source>
        <translation>移除民生实事的附件；30 天内 `linli undo` 可恢复</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>The grade is not known. It is consultation, ordinary or key.</source>
        <translation>没有这个级别。级别为 consultation（咨询）、ordinary（一般）或 key（重点）。</translation>
    </message>
    <message>
        <source>The time of receipt is not understood. Write it like 2026-09-30 17:31.</source>
        <translation>看不懂受理时间，请写成 2026-09-30 17:31 这样。</translation>
    </message>
    <message>
        <source>Note: the holiday arrangement of a year on the way is not known yet; Monday to Friday was counted. `linli calendar explain` shows the days.</source>
        <translation>注意：所涉年份的放假安排尚未公布，暂按周一至周五计。用 `linli calendar explain` 可逐日查看。</translation>
    </message>
    <message>
        <source>Standard input can&apos;t be read.</source>
        <translation>无法读取标准输入。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>期限：%1</translation>
    </message>
    <message>
        <source>Time of receipt, YYYY-MM-DD HH:MM, in one word or two</source>
        <translation>受理时间，YYYY-MM-DD HH:MM，可作一个或两个参数</translation>
    </message>
    <message>
        <source>Deadlines in working days</source>
        <translation>按工作日计算期限</translation>
    </message>
    <message>
        <source>When a case of this grade is due</source>
        <translation>该级别的事项何时到期</translation>
    </message>
    <message>
        <source>consultation, ordinary or key; or - to read lines GRADE&lt;TAB&gt;RECEIVED from standard input</source>
        <translation>consultation（咨询）、ordinary（一般）或 key（重点）；写 - 则从标准输入逐行读取 GRADE&lt;TAB&gt;RECEIVED</translation>
    </message>
    <message>
        <source>Why it is due then, day by day</source>
        <translation>逐日说明期限怎么算出来的</translation>
    </message>
    <message>
        <source>consultation, ordinary or key</source>
        <translation>consultation（咨询）、ordinary（一般）或 key（重点）</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>There is no such verb. `linli help` lists them all.</source>
        <translation>没有这个命令。用 `linli help` 查看全部命令。</translation>
    </message>
    <message>
        <source>linli [OPTIONS] VERB …: the ledger of a community office. `linli help VERB` tells more.</source>
        <translation>linli [选项] 命令 …：社区台账。用 `linli help 命令` 查看详细说明。</translation>
    </message>
    <message>
        <source>Explain a verb, with an example</source>
        <translation>说明一个命令并举例</translation>
    </message>
    <message>
        <source>The verb, e.g. calendar due; none: all of them</source>
        <translation>命令，如 calendar due；不写则列出全部</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>VERB</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>（必填）</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>显示本说明</translation>
    </message>
    <message>
        <source>The ledger: a file, or postgresql://…; otherwise LINLI_LEDGER</source>
        <translation>台账：文件或 postgresql://…；不写则取环境变量 LINLI_LEDGER</translation>
    </message>
    <message>
        <source>LEDGER</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Print data as JSON</source>
        <translation>以 JSON 输出数据</translation>
    </message>
    <message>
        <source>Language of the texts: zh (default) or en; otherwise LINLI_LANG</source>
        <translation>文字语言：zh（默认）或 en；不写则取环境变量 LINLI_LANG</translation>
    </message>
    <message>
        <source>There is an option or a word too many, or a verb that does not exist.</source>
        <translation>多写了选项或参数，或没有这个命令。</translation>
    </message>
    <message>
        <source>Something is missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>A value is missing or too many: %1</source>
        <translation>值缺少或多余：%1</translation>
    </message>
    <message>
        <source>The value of %1 is not understood.</source>
        <translation>看不懂 %1 的值。</translation>
    </message>
    <message>
        <source>The command line is not understood.</source>
        <translation>看不懂这条命令。</translation>
    </message>
    <message>
        <source>The ledger of a community office</source>
        <translation>社区台账</translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>`linli help` shows the verbs, `linli help VERB` an example of each.</source>
        <translation>用 `linli help` 查看全部命令，`linli help 命令` 查看示例。</translation>
    </message>
    <message>
        <source>No verb is named, or there is none of that name.</source>
        <translation>没有写命令，或没有这个命令。</translation>
    </message>
    <message>
        <source>▲ too small</source>
        <translation>▲ 户数偏少</translation>
    </message>
    <message>
        <source>▲ too large</source>
        <translation>▲ 户数偏多</translation>
    </message>
    <message>
        <source>%1%2  %3 households, %4 residents %5</source>
        <translation>%1%2  %3 户，%4 人 %5</translation>
    </message>
    <message>
        <source>The tree of areas</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Show the tree with its counts</source>
        <translation>显示区域和各级户数、人数</translation>
    </message>
    <message>
        <source>The leaders</source>
        <translation>四长</translation>
    </message>
    <message>
        <source>List the leaders in office</source>
        <translation>列出在任的四长</translation>
    </message>
    <message>
        <source>Only inside this area (name or number)</source>
        <translation>只看此区域内（名称或编号）</translation>
    </message>
    <message>
        <source>No ledger is named. Give --ledger FILE, or set LINLI_LEDGER.</source>
        <translation>没有指明台账。请用 --ledger 文件，或设置 LINLI_LEDGER。</translation>
    </message>
    <message>
        <source>This ledger is open for reading only.</source>
        <translation>台账以只读方式打开。</translation>
    </message>
    <message>
        <source>There is no household at this address.</source>
        <translation>没有这个地址的住户。</translation>
    </message>
    <message>
        <source>Several households match. Give the whole address or the household&apos;s number.</source>
        <translation>有几户符合，请给出完整地址或住户编号。</translation>
    </message>
    <message>
        <source>The households</source>
        <translation>住户</translation>
    </message>
    <message>
        <source>List households, by address</source>
        <translation>按地址列出住户</translation>
    </message>
    <message>
        <source>Only where the address or the head&apos;s name contains this</source>
        <translation>只看地址或户主姓名含此文字的</translation>
    </message>
    <message>
        <source>Only where somebody has this care flag</source>
        <translation>只看家中有此类重点关注人员的</translation>
    </message>
    <message>
        <source>Only vacant flats</source>
        <translation>只看空置的</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>最多几户（人）</translation>
    </message>
    <message>
        <source>Show one household and who lives there</source>
        <translation>查看一户和家中成员</translation>
    </message>
    <message>
        <source>Its number or its address</source>
        <translation>住户编号或地址</translation>
    </message>
    <message>
        <source>There is no record of this number in the change history.</source>
        <translation>变更记录中没有这个编号。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>The change history</source>
        <translation>变更记录</translation>
    </message>
    <message>
        <source>What was done, newest first; or everything about one record</source>
        <translation>做过的操作，最新的在前；或某一条记录的全部变更</translation>
    </message>
    <message>
        <source>A record&apos;s number (id, or a case&apos;s number)</source>
        <translation>记录编号（或事项编号）</translation>
    </message>
    <message>
        <source>At most so many entries</source>
        <translation>最多几条</translation>
    </message>
    <message>
        <source>Take back your last action</source>
        <translation>撤销自己最近一次操作</translation>
    </message>
    <message>
        <source>Made the ledger. Bring in spreadsheets next: linli import areas FILE</source>
        <translation>台账已建好。接下来可以导入表格：linli import areas 文件</translation>
    </message>
    <message>
        <source>Where: a file that does not exist yet, or postgresql://…</source>
        <translation>位置：一个尚不存在的文件，或 postgresql://…</translation>
    </message>
    <message>
        <source>Check the ledger: integrity, references, change history, derived data</source>
        <translation>检查台账：文件完整、引用、变更记录、推算数据</translation>
    </message>
    <message>
        <source>Make all derived data again from its sources first</source>
        <translation>先从原始记录重新生成全部推算数据</translation>
    </message>
    <message>
        <source>The month is not understood. Write it like 2026-09.</source>
        <translation>看不懂这个月份，请写成 2026-09 这样。</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1，截至 %2</translation>
    </message>
    <message>
        <source>Leaders in office: %1. Households: %2. Residents: %3.</source>
        <translation>在任四长 %1 人，住户 %2 户，居民 %3 人。</translation>
    </message>
    <message>
        <source>Cases: %1 received, %2 closed; %3 due, %4 in time, %5 late; %6 overdue and open.</source>
        <translation>事项：受理 %1 件，办结 %2 件；到期 %3 件，按时 %4 件，超时 %5 件；逾期未结 %6 件。</translation>
    </message>
    <message>
        <source>Say where the report goes: --out FILE.xlsx.</source>
        <translation>请指明月报写到哪里：--out 文件.xlsx。</translation>
    </message>
    <message>
        <source>The month&apos;s report</source>
        <translation>月报</translation>
    </message>
    <message>
        <source>Leaders, households, residents and cases of a month, as of its end or now</source>
        <translation>一个月的四长、住户、居民和事项，截至月底或现在</translation>
    </message>
    <message>
        <source>The month, YYYY-MM</source>
        <translation>月份，YYYY-MM</translation>
    </message>
    <message>
        <source>The .xlsx to write; an existing file is replaced once the new one is whole. With --json it may be left out</source>
        <translation>要写出的 .xlsx；已有的文件在新文件写完整后被替换。用 --json 时可以不写</translation>
    </message>
    <message>
        <source>FILE.xlsx</source>
        <translation>文件.xlsx</translation>
    </message>
    <message>
        <source>Give the resident&apos;s number; `linli resident list --json` shows it.</source>
        <translation>请给出居民编号（`linli resident list --json` 可查）。</translation>
    </message>
    <message>
        <source>There is no person of this number.</source>
        <translation>没有这个编号的人。</translation>
    </message>
    <message>
        <source>The residents</source>
        <translation>居民</translation>
    </message>
    <message>
        <source>List residents, by pinyin; ID numbers and phones are masked</source>
        <translation>按拼音列出居民；身份证号和电话已打码</translation>
    </message>
    <message>
        <source>Show one resident</source>
        <translation>查看一位居民</translation>
    </message>
    <message>
        <source>The resident&apos;s number</source>
        <translation>居民编号</translation>
    </message>
    <message>
        <source>The file can&apos;t be read. Check the path.</source>
        <translation>读不到这个文件，请核对路径。</translation>
    </message>
    <message>
        <source>Took over the arrangement of %1. Running clocks were counted again.</source>
        <translation>已采用 %1 年的放假安排，在走的期限已重新计算。</translation>
    </message>
    <message>
        <source>Set the day. Running clocks were counted again.</source>
        <translation>已设定这一天，在走的期限已重新计算。</translation>
    </message>
    <message>
        <source>The day, as 2026-05-08</source>
        <translation>日期，如 2026-05-08</translation>
    </message>
    <message>
        <source>Why; shown when a deadline is explained</source>
        <translation>原因；解释期限时会显示</translation>
    </message>
    <message>
        <source>Take over a new year&apos;s holiday arrangement</source>
        <translation>采用新一年的放假安排</translation>
    </message>
    <message>
        <source>JSON: {&quot;years&quot;: {&quot;2027&quot;: {&quot;rest&quot;: [dates], &quot;work&quot;: [dates]}}}</source>
        <translation>JSON：{&quot;years&quot;: {&quot;2027&quot;: {&quot;rest&quot;: [放假日期], &quot;work&quot;: [调休上班日期]}}}</translation>
    </message>
    <message>
        <source>The office rests on this day</source>
        <translation>这一天本单位休息</translation>
    </message>
    <message>
        <source>The office works on this day</source>
        <translation>这一天本单位上班</translation>
    </message>
    <message>
        <source>The day counts as its weekday again</source>
        <translation>这一天恢复按星期计算</translation>
    </message>
    <message>
        <source>Set the office hours</source>
        <translation>设定办公时间</translation>
    </message>
    <message>
        <source>Spans of a working day</source>
        <translation>一个工作日的时段</translation>
    </message>
    <message>
        <source>What</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>There is no account of this name.</source>
        <translation>没有这个名称的账号。</translation>
    </message>
    <message>
        <source>First password for this account: </source>
        <translation>此账号的初始密码：</translation>
    </message>
    <message>
        <source>Made the account. The head of office has to confirm it: linli account confirm NAME</source>
        <translation>账号已建立，须由办公室负责人确认：linli account confirm 账号</translation>
    </message>
    <message>
        <source>Made the account. It sets a password of its own at the first sign-in.</source>
        <translation>账号已建立，首次登录时须自设密码。</translation>
    </message>
    <message>
        <source>New password: </source>
        <translation>新密码：</translation>
    </message>
    <message>
        <source>leader, clerk, head, admin or auditor; several with commas</source>
        <translation>leader（四长）、clerk（社区工作人员）、head（办公室负责人）、admin（系统管理员）或 auditor（审计员）；多个用逗号分开</translation>
    </message>
    <message>
        <source>A clerk&apos;s community (name or number)</source>
        <translation>社区工作人员所在的社区（名称或编号）</translation>
    </message>
    <message>
        <source>The number of the leader in the ledger</source>
        <translation>四长本人在台账中的编号</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Hand a pending account the key of the ledger</source>
        <translation>确认待确认的账号，交给它台账的密钥</translation>
    </message>
    <message>
        <source>Confirmed the account.</source>
        <translation>账号已确认。</translation>
    </message>
    <message>
        <source>Take away an account</source>
        <translation>删除账号</translation>
    </message>
    <message>
        <source>Removed the account. Change the key of the ledger next: linli key change</source>
        <translation>账号已删除。接下来请更换台账密钥：linli key change</translation>
    </message>
    <message>
        <source>Lift the lock after wrong passwords</source>
        <translation>解除因密码输错造成的锁定</translation>
    </message>
    <message>
        <source>Lifted the lock.</source>
        <translation>已解除锁定。</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>各角色的权限</translation>
    </message>
    <message>
        <source>The people who sign in</source>
        <translation>登录账号</translation>
    </message>
    <message>
        <source>List accounts</source>
        <translation>列出账号</translation>
    </message>
    <message>
        <source>A file whose first line is the first password; else asked for</source>
        <translation>第一行为初始密码的文件；不写则询问</translation>
    </message>
    <message>
        <source>Make an account</source>
        <translation>建立账号</translation>
    </message>
    <message>
        <source>Change an account&apos;s roles and areas</source>
        <translation>更改账号的角色和区域</translation>
    </message>
    <message>
        <source>Changed the account.</source>
        <translation>账号已更改。</translation>
    </message>
    <message>
        <source>Give an account a new first password</source>
        <translation>为账号重设初始密码</translation>
    </message>
    <message>
        <source>The account has a new first password.</source>
        <translation>账号已有新的初始密码。</translation>
    </message>
    <message>
        <source>Set one&apos;s own password</source>
        <translation>更改本人的密码</translation>
    </message>
    <message>
        <source>A file whose first line is the new password; else asked for</source>
        <translation>第一行为新密码的文件；不写则询问</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>密码已更改。</translation>
    </message>
    <message>
        <source>%1 households, %2 residents, %3 cases</source>
        <translation>%1 户，%2 人，%3 件事项</translation>
    </message>
    <message>
        <source>No folder for backups is chosen yet: linli backup --set-folder FOLDER</source>
        <translation>还没有选定备份文件夹：linli backup --set-folder 文件夹</translation>
    </message>
    <message>
        <source>Backups go there from now on.</source>
        <translation>今后的备份都存到那里。</translation>
    </message>
    <message>
        <source>Made a backup: %1</source>
        <translation>已备份：%1</translation>
    </message>
    <message>
        <source>It was opened and found whole.</source>
        <translation>已打开核验，内容完好。</translation>
    </message>
    <message>
        <source>Its bytes are whole. Your account can&apos;t open it to look inside; the head of office can.</source>
        <translation>文件完整。您的账号不能打开核验内容，办公室负责人可以。</translation>
    </message>
    <message>
        <source>There is no backup of this ledger in that folder.</source>
        <translation>那个文件夹里没有这本台账的备份。</translation>
    </message>
    <message>
        <source>The file is whole.</source>
        <translation>文件完整。</translation>
    </message>
    <message>
        <source>Make a sealed backup of the ledger and check it</source>
        <translation>给台账做一份加密备份并核验</translation>
    </message>
    <message>
        <source>The folder; otherwise the chosen one</source>
        <translation>文件夹；不写则为选定的备份文件夹</translation>
    </message>
    <message>
        <source>Choose the folder that backups go to every day</source>
        <translation>选定每天备份的文件夹</translation>
    </message>
    <message>
        <source>The backups of this ledger, newest first</source>
        <translation>这本台账的备份，最新的在前</translation>
    </message>
    <message>
        <source>Check that a backup is whole; no password is needed</source>
        <translation>检查备份是否完整，不需要密码</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>备份文件</translation>
    </message>
    <message>
        <source>This password was given by somebody else or has expired. Set one of your own first: linli account password</source>
        <translation>这个密码是别人给的或已过期，请先自设密码：linli account password</translation>
    </message>
    <message>
        <source>The password file can&apos;t be read. Check the path.</source>
        <translation>读不到密码文件，请核对路径。</translation>
    </message>
    <message>
        <source>The password file&apos;s first line is empty.</source>
        <translation>密码文件的第一行是空的。</translation>
    </message>
    <message>
        <source>No password is given. Give --password-file FILE, or set LINLI_PASSWORD_FILE.</source>
        <translation>没有给出密码。请用 --password-file 文件，或设置 LINLI_PASSWORD_FILE。</translation>
    </message>
    <message>
        <source>No account is named. Give --user NAME, or set LINLI_USER.</source>
        <translation>没有指明账号。请用 --user 账号，或设置 LINLI_USER。</translation>
    </message>
    <message>
        <source>Account: </source>
        <translation>账号：</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>密码：</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>已完成 %1 %</translation>
    </message>
    <message>
        <source>Everything is sealed with the present key.</source>
        <translation>全部内容均已用现用密钥加密。</translation>
    </message>
    <message>
        <source>The file with the words can&apos;t be read. Check the path.</source>
        <translation>读不到存词的文件，请核对路径。</translation>
    </message>
    <message>
        <source>You are head of office of this ledger again. Make a new recovery page now: linli key recovery-page</source>
        <translation>您已重新成为这本台账的办公室负责人。请立即制作新的恢复密钥页：linli key recovery-page</translation>
    </message>
    <message>
        <source>Profile %1; passwords of at least %2 characters; the window locks after %3 minutes; key derivation %4</source>
        <translation>策略 %1；密码至少 %2 位；窗口闲置 %3 分钟后锁定；密钥推算强度 %4</translation>
    </message>
    <message>
        <source>The key of the ledger</source>
        <translation>台账的密钥</translation>
    </message>
    <message>
        <source>Make a new key and seal everything again with it, after an account was removed</source>
        <translation>更换密钥并重新加密全部内容，用于删除账号之后</translation>
    </message>
    <message>
        <source>Go on with sealing that was cut off</source>
        <translation>继续中断的重新加密</translation>
    </message>
    <message>
        <source>Make a new recovery key; the old page opens nothing any more</source>
        <translation>更换恢复密钥；旧的恢复密钥页随即失效</translation>
    </message>
    <message>
        <source>Open the ledger with the recovery words and set a new password</source>
        <translation>凭恢复密钥页上的词打开台账并设新密码</translation>
    </message>
    <message>
        <source>A file with the eighteen words</source>
        <translation>存有十八个词的文件</translation>
    </message>
    <message>
        <source>Show or set the office&apos;s rules for passwords</source>
        <translation>查看或设定本单位的密码规则</translation>
    </message>
    <message>
        <source>plain, or dengbao (等保: composition, expiry, log kept for six months)</source>
        <translation>plain（一般），或 dengbao（等保：密码组成、定期更换、日志留存六个月）</translation>
    </message>
    <message>
        <source>How much work a password costs: interactive (64 MiB), moderate, sensitive</source>
        <translation>密码推算强度：interactive（64 MiB）、moderate、sensitive</translation>
    </message>
    <message>
        <source>The window locks after so many minutes without use; 0: never</source>
        <translation>闲置多少分钟后锁定窗口；0 为不锁定</translation>
    </message>
    <message>
        <source>The recovery key. It opens the ledger when every password is lost, and it is shown this once: print or write it down and lock it away.</source>
        <translation>恢复密钥。所有密码都丢失时凭它打开台账，只显示这一次：请打印或抄下，锁好保管。</translation>
    </message>
    <message>
        <source>A sealed backup of the ledger as it was: %1</source>
        <translation>升级前台账的加密备份：%1</translation>
    </message>
    <message>
        <source>Everything in the ledger is sealed now.</source>
        <translation>台账中的敏感内容现已全部加密。</translation>
    </message>
    <message>
        <source>Make a new, empty ledger with its first account, and print the recovery key</source>
        <translation>建一本新的空台账和第一个账号，并显示恢复密钥</translation>
    </message>
    <message>
        <source>Give a ledger made before there were accounts its first account, and seal everything</source>
        <translation>给没有账号的旧台账建立第一个账号，并加密敏感内容</translation>
    </message>
    <message>
        <source>The account to sign in with; otherwise LINLI_USER, or asked for</source>
        <translation>登录账号；不写则取环境变量 LINLI_USER，或询问</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>A file whose first line is the password; otherwise LINLI_PASSWORD_FILE, or asked for</source>
        <translation>第一行为密码的文件；不写则取环境变量 LINLI_PASSWORD_FILE，或询问</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The backup: %1, made %2 by %3: %4</source>
        <translation>备份：%1，%2 由 %3 制作：%4</translation>
    </message>
    <message>
        <source>What is there now can&apos;t be read as a ledger; it would be set aside.</source>
        <translation>那里现有的文件无法作为台账读取，恢复时会挪到一旁保留。</translation>
    </message>
    <message>
        <source>There is nothing at that place yet.</source>
        <translation>那个位置还没有文件。</translation>
    </message>
    <message>
        <source>ANOTHER ledger is there now: %1. It would be set aside.</source>
        <translation>那里现在是另一本台账：%1。恢复时会挪到一旁保留。</translation>
    </message>
    <message>
        <source>The ledger there now: %1. %2 entries of its change history are not in the backup; it would be set aside.</source>
        <translation>那里现有的台账：%1。有 %2 条变更记录不在备份中；恢复时会挪到一旁保留。</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>已恢复：%1</translation>
    </message>
    <message>
        <source>What was there before is kept: %1</source>
        <translation>原有的已保留：%1</translation>
    </message>
    <message>
        <source>Nothing was changed. The same with --yes restores it.</source>
        <translation>没有改动任何内容。加上 --yes 再运行一次即可恢复。</translation>
    </message>
    <message>
        <source>Tell what a backup would bring back; with --yes bring it back</source>
        <translation>说明备份能恢复什么；加 --yes 则恢复</translation>
    </message>
    <message>
        <source>Where the ledger goes; one that is there is set aside, never overwritten</source>
        <translation>台账恢复到哪里；已有的会挪到一旁，绝不覆盖</translation>
    </message>
    <message>
        <source>Restore; without it only tell</source>
        <translation>恢复；不写则只说明</translation>
    </message>
    <message>
        <source>The recovery words instead of name and password, in a file</source>
        <translation>存有恢复密钥页上的词的文件，代替账号和密码</translation>
    </message>
    <message>
        <source>What it is needed for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>That is no month. Write it as 2026-10.</source>
        <translation>这不是月份，请写成 2026-10。</translation>
    </message>
    <message>
        <source>%1 entries were exported.</source>
        <translation>已导出 %1 条。</translation>
    </message>
    <message>
        <source>One line of a month&apos;s log, to sign and file</source>
        <translation>一个月日志的摘要行，供签字存档</translation>
    </message>
    <message>
        <source>The month, as 2026-10</source>
        <translation>月份，如 2026-10</translation>
    </message>
    <message>
        <source>Write the whole log to a spreadsheet</source>
        <translation>将全部日志写入表格</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1 residents were exported.</source>
        <translation>已导出 %1 位居民。</translation>
    </message>
    <message>
        <source>Write the residents to a spreadsheet; ID numbers and phones are masked</source>
        <translation>把居民写入表格；身份证号和电话作隐藏处理</translation>
    </message>
    <message>
        <source>Whole numbers: for the head of office, with a reason</source>
        <translation>完整号码：仅限办公室负责人，须说明理由</translation>
    </message>
    <message>
        <source>Why the list must hold whole numbers; the log keeps it</source>
        <translation>名单为何须含完整号码；记入日志</translation>
    </message>
    <message>
        <source>Write all that is held about one resident to a page of HTML, for the resident</source>
        <translation>把台账中关于一位居民的全部内容写成一页 HTML，交给本人</translation>
    </message>
    <message>
        <source>The copy was written.</source>
        <translation>副本已写出。</translation>
    </message>
    <message>
        <source>Blank all that is personal of one resident, in the change history too; it can&apos;t be undone</source>
        <translation>清除一位居民的全部个人信息，变更历史中的也一并清除；不能撤销</translation>
    </message>
    <message>
        <source>Why; the log keeps it</source>
        <translation>理由；记入日志</translation>
    </message>
    <message>
        <source>The record was erased.</source>
        <translation>该居民的记录已删除。</translation>
    </message>
    <message>
        <source>Show one masked value of one resident or case; the log keeps who looked and what for</source>
        <translation>显示一位居民或一个事项的一项隐藏信息；日志记下谁看了、为何看</translation>
    </message>
    <message>
        <source>The ledger, where --ledger does not name it</source>
        <translation>台账；用 --ledger 指明时可省略</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>这里没有选项 %1。</translation>
    </message>
    <message>
        <source>%1: %2 households; %3</source>
        <translation>%1：%2 户；%3</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>The four clarities: the share of clear households of an area and those inside it, or what is missing</source>
        <translation>四清：一个区域及其下级清楚户的占比，或缺什么</translation>
    </message>
    <message>
        <source>Name or number of the area; without it everything</source>
        <translation>区域名称或编号；不写则为全部</translation>
    </message>
    <message>
        <source>List what is missing instead: people, facts, changes, problems, or any</source>
        <translation>改为列出缺什么：people（人户）、facts（户情）、changes（变化）、problems（问题）或 any（任一）</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>Find people, homes, cases, leaders and areas: by name or pinyin, address, number or its last four digits</source>
        <translation>查找人员、住户、事项、负责人和区域：按姓名或拼音、地址、号码或其后四位</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>要查找的内容</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between likenesses</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>No two records look like one person.</source>
        <translation>没有可能重复的记录。</translation>
    </message>
    <message>
        <source>Records that are likely one person</source>
        <translation>可能是同一人的记录</translation>
    </message>
    <message>
        <source>Likely pairs, the most alike first</source>
        <translation>列出可能重复的记录，最相似的在前</translation>
    </message>
    <message>
        <source>They are one: everything of the second record becomes the first one&apos;s; undo takes it back</source>
        <translation>是同一人：第二条记录的全部内容并入第一条；可撤销</translation>
    </message>
    <message>
        <source>The record that stays</source>
        <translation>保留的记录</translation>
    </message>
    <message>
        <source>The record that goes</source>
        <translation>并入的记录</translation>
    </message>
    <message>
        <source>The records were joined.</source>
        <translation>两条记录已合并。</translation>
    </message>
    <message>
        <source>They are two persons: not asked for again</source>
        <translation>是两个人：不再提示</translation>
    </message>
    <message>
        <source>Noted: two persons.</source>
        <translation>已记下：是两个人。</translation>
    </message>
    <message>
        <source>Mark a resident as somebody to watch over</source>
        <translation>把居民标记为重点关注人员</translation>
    </message>
    <message>
        <source>What for, such as 高龄 or elderly</source>
        <translation>关注类别，如 高龄 或 elderly</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Who looks after the person</source>
        <translation>由谁照看</translation>
    </message>
    <message>
        <source>The day, such as 2026-09-21; today if it is left out</source>
        <translation>日期，如 2026-09-21；不填为今天</translation>
    </message>
    <message>
        <source>A visit at least every so many days</source>
        <translation>至少每隔几天走访一次</translation>
    </message>
    <message>
        <source>The mark was kept.</source>
        <translation>已标记。</translation>
    </message>
    <message>
        <source>End a mark of somebody to watch over</source>
        <translation>结束一项重点关注标记</translation>
    </message>
    <message>
        <source>The mark has ended.</source>
        <translation>标记已结束。</translation>
    </message>
    <message>
        <source>Either --accept or --refuse.</source>
        <translation>--accept 和 --refuse 只能用一个。</translation>
    </message>
    <message>
        <source>Marks that the data propose to begin (+) or to end (−); all or one person&apos;s are accepted or refused</source>
        <translation>按数据建议新增（+）或结束（−）的关注标记；可全部或按人采纳、不采纳</translation>
    </message>
    <message>
        <source>Only of this resident, by number</source>
        <translation>只看这位居民（编号）</translation>
    </message>
    <message>
        <source>Accept what is listed</source>
        <translation>采纳列出的建议</translation>
    </message>
    <message>
        <source>Refuse what is listed; it is not proposed again</source>
        <translation>不采纳列出的建议，以后不再提示</translation>
    </message>
    <message>
        <source>The stairwell</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>owned, rented, employer or shop</source>
        <translation>owned（自有）、rented（租住）、employer（单位房）或 shop（门面）</translation>
    </message>
    <message>
        <source>Nobody lives there</source>
        <translation>无人居住</translation>
    </message>
    <message>
        <source>Somebody lives there</source>
        <translation>有人居住</translation>
    </message>
    <message>
        <source>wages, pension, business, support, allowance, mixed or none</source>
        <translation>wages（工资）、pension（退休金）、business（经营）、support（家人供养）、allowance（低保）、mixed（多种）或 none（无收入）</translation>
    </message>
    <message>
        <source>The gas hose: good, old, no_valve or no_gas</source>
        <translation>燃气软管：good（完好）、old（超期）、no_valve（无安全阀）或 no_gas（未用燃气）</translation>
    </message>
    <message>
        <source>The wiring: good, old, overload or charging</source>
        <translation>电线：good（完好）、old（老化）、overload（超负荷）或 charging（室内充电）</translation>
    </message>
    <message>
        <source>Pets, such as 狗 1</source>
        <translation>宠物，如 狗 1</translation>
    </message>
    <message>
        <source>What to mind for safety</source>
        <translation>安全注意事项</translation>
    </message>
    <message>
        <source>Whom to call in an emergency</source>
        <translation>紧急联系人</translation>
    </message>
    <message>
        <source>The phone of that person</source>
        <translation>紧急联系人电话</translation>
    </message>
    <message>
        <source>Vehicles and their plates</source>
        <translation>车辆及车牌</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>“%1”不在可选项之内：%2。</translation>
    </message>
    <message>
        <source>Housing is owned, rented, employer or shop.</source>
        <translation>住房性质只能是 owned、rented、employer 或 shop。</translation>
    </message>
    <message>
        <source>Add a household</source>
        <translation>新增一户</translation>
    </message>
    <message>
        <source>The building, by name or number</source>
        <translation>楼栋（名称或编号）</translation>
    </message>
    <message>
        <source>The room&apos;s number, such as 302</source>
        <translation>房号，如 302</translation>
    </message>
    <message>
        <source>Its micro-unit</source>
        <translation>所属微单元</translation>
    </message>
    <message>
        <source>The new household has the number %1.</source>
        <translation>新户编号为 %1。</translation>
    </message>
    <message>
        <source>Correct a household; what is not named stays as it is</source>
        <translation>更正一户的信息；没有写的项不变</translation>
    </message>
    <message>
        <source>The household was saved.</source>
        <translation>住户已保存。</translation>
    </message>
    <message>
        <source>Confirm who lives in a household, or that its circumstances were looked at</source>
        <translation>确认一户的居住人员，或确认户情已核对</translation>
    </message>
    <message>
        <source>Who lives there is right</source>
        <translation>居住人员无误</translation>
    </message>
    <message>
        <source>Circumstances and care flags are right</source>
        <translation>户情和关注标记无误</translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>已确认。</translation>
    </message>
    <message>
        <source>Some members form a household of their own</source>
        <translation>部分成员分户</translation>
    </message>
    <message>
        <source>The number of somebody who goes; may be repeated</source>
        <translation>分出去的人的编号，可写多次</translation>
    </message>
    <message>
        <source>Who of them is the head</source>
        <translation>分出去的人中谁是户主</translation>
    </message>
    <message>
        <source>Who follows as head of those who stay</source>
        <translation>留下的人由谁接任户主</translation>
    </message>
    <message>
        <source>An existing household where nobody lives</source>
        <translation>已有的空户</translation>
    </message>
    <message>
        <source>The building of the new household; the same one if it is left out</source>
        <translation>新户所在楼栋；不填为同一栋</translation>
    </message>
    <message>
        <source>Its stairwell</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Its room; the same flat if it is left out</source>
        <translation>房号；不填为同一套房</translation>
    </message>
    <message>
        <source>All members go over to another household; into an empty flat, the whole household moves</source>
        <translation>全部成员并入另一户；对方无人居住时为整户搬迁</translation>
    </message>
    <message>
        <source>The household that becomes empty</source>
        <translation>并出的户</translation>
    </message>
    <message>
        <source>The household that takes them up</source>
        <translation>并入的户</translation>
    </message>
    <message>
        <source>The two were one household all along: the empty one is void, not vacant</source>
        <translation>两户本为一户：并出的户作废，不算空置</translation>
    </message>
    <message>
        <source>They live in one household now.</source>
        <translation>已合为一户。</translation>
    </message>
    <message>
        <source>What happened in a household; without one, what waits to be confirmed</source>
        <translation>一户发生过的变化；不写住户时列出待确认的变化</translation>
    </message>
    <message>
        <source>Confirm that a change really happened</source>
        <translation>确认一项变化属实</translation>
    </message>
    <message>
        <source>Its number, as `linli household events` gives it</source>
        <translation>变化的编号（见 `linli household events`）</translation>
    </message>
    <message>
        <source>A change is named by its number.</source>
        <translation>请用编号指明变化。</translation>
    </message>
    <message>
        <source>male or female</source>
        <translation>male（男）或 female（女）</translation>
    </message>
    <message>
        <source>1948-03-12, 1948-03 or 1948</source>
        <translation>1948-03-12、1948-03 或 1948</translation>
    </message>
    <message>
        <source>The ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>The passport, where there is no ID number</source>
        <translation>护照号（没有身份证号时）</translation>
    </message>
    <message>
        <source>The phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>Where the person works</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>party_member, league_member, other_party or masses</source>
        <translation>party_member（党员）、league_member（团员）、other_party（民主党派）或 masses（群众）</translation>
    </message>
    <message>
        <source>none, primary, middle, high, college, university or graduate</source>
        <translation>none（未上学）、primary（小学）、middle（初中）、high（高中）、college（大专）、university（本科）或 graduate（研究生）</translation>
    </message>
    <message>
        <source>serving, veteran or militia</source>
        <translation>serving（现役）、veteran（退役）或 militia（民兵）</translation>
    </message>
    <message>
        <source>single, married, divorced or widowed</source>
        <translation>single（未婚）、married（已婚）、divorced（离异）或 widowed（丧偶）</translation>
    </message>
    <message>
        <source>The address of the household register</source>
        <translation>户籍地址</translation>
    </message>
    <message>
        <source>A note about the person</source>
        <translation>个人备注</translation>
    </message>
    <message>
        <source>To the head; 户主 for the head</source>
        <translation>与户主关系；户主本人写 户主</translation>
    </message>
    <message>
        <source>Where the household register is: local, elsewhere or floating</source>
        <translation>户籍：local（本地）、elsewhere（人户分离）或 floating（流动人口）</translation>
    </message>
    <message>
        <source>The day of moving in; empty: before our records</source>
        <translation>入住日期；空白表示建账以前</translation>
    </message>
    <message>
        <source>A note about the stay</source>
        <translation>居住备注</translation>
    </message>
    <message>
        <source>“%1” is no word of that list; see --help.</source>
        <translation>“%1”不在可选项之内，见 --help。</translation>
    </message>
    <message>
        <source>This person lives in no household of the ledger.</source>
        <translation>此人目前不在台账的任何一户居住。</translation>
    </message>
    <message>
        <source>Add a person who is not in the ledger to a household</source>
        <translation>在一户中新增台账里没有的人</translation>
    </message>
    <message>
        <source>The person&apos;s name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>The resident has the number %1.</source>
        <translation>居民编号为 %1。</translation>
    </message>
    <message>
        <source>Correct a resident; what is not named stays as it is</source>
        <translation>更正居民信息；没有写的项不变</translation>
    </message>
    <message>
        <source>The resident was saved.</source>
        <translation>居民已保存。</translation>
    </message>
    <message>
        <source>Who becomes the head of those who stay, by number</source>
        <translation>留下的人由谁接任户主（编号）</translation>
    </message>
    <message>
        <source>To the head there, such as 配偶</source>
        <translation>与迁入户户主的关系，如 配偶</translation>
    </message>
    <message>
        <source>Registration is local, elsewhere or floating.</source>
        <translation>户籍只能是 local、elsewhere 或 floating。</translation>
    </message>
    <message>
        <source>The child has the number %1.</source>
        <translation>新生儿编号为 %1。</translation>
    </message>
    <message>
        <source>A resident moves into a household, from another one or from outside</source>
        <translation>居民迁入一户（从另一户或从外面）</translation>
    </message>
    <message>
        <source>The move was recorded.</source>
        <translation>搬迁已登记。</translation>
    </message>
    <message>
        <source>A resident leaves the household for a place outside</source>
        <translation>居民迁出到外面</translation>
    </message>
    <message>
        <source>Why or where to</source>
        <translation>原因或去向</translation>
    </message>
    <message>
        <source>A child is born into a household</source>
        <translation>一户添丁</translation>
    </message>
    <message>
        <source>The child&apos;s name</source>
        <translation>孩子姓名</translation>
    </message>
    <message>
        <source>A resident died: the stay, the care flags and the offices end on that day</source>
        <translation>居民去世：居住、关注标记和任职在当日结束</translation>
    </message>
    <message>
        <source>The death was recorded.</source>
        <translation>去世已登记。</translation>
    </message>
    <message>
        <source>A resident marries, and may move to the spouse</source>
        <translation>居民结婚，可同时迁到配偶处</translation>
    </message>
    <message>
        <source>The spouse&apos;s number; left out for somebody who is not in the ledger</source>
        <translation>配偶编号；不在台账中则不填</translation>
    </message>
    <message>
        <source>The household that the resident moves to</source>
        <translation>迁往的户</translation>
    </message>
    <message>
        <source>The marriage was recorded.</source>
        <translation>结婚已登记。</translation>
    </message>
    <message>
        <source>A marriage ends; who moves out is recorded as a move</source>
        <translation>离婚；搬出的人另登记迁出</translation>
    </message>
    <message>
        <source>The divorce was recorded.</source>
        <translation>离婚已登记。</translation>
    </message>
    <message>
        <source>The resident&apos;s number, the household&apos;s, or the case&apos;s</source>
        <translation>居民、住户或事件的编号</translation>
    </message>
    <message>
        <source>id_number, passport, phone, contact_phone or reporter_phone</source>
        <translation>id_number（身份证号）、passport（护照）、phone（电话）、contact_phone（紧急联系人电话）或 reporter_phone（反映人电话）</translation>
    </message>
    <message>
        <source>Name the area.</source>
        <translation>请写明是哪个区域。</translation>
    </message>
    <message>
        <source>A kind is one of: subdistrict, community, grid, sector, building, unit.</source>
        <translation>类别只能是 subdistrict、community、grid、sector、building、unit 之一。</translation>
    </message>
    <message>
        <source>%1 was added (number %2).</source>
        <translation>已新增 %1（编号 %2）。</translation>
    </message>
    <message>
        <source>Give an area another name</source>
        <translation>给区域改名</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>名称或编号</translation>
    </message>
    <message>
        <source>The new name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>For case numbers (communities, subdistricts)</source>
        <translation>用于事项编号（社区、街道）</translation>
    </message>
    <message>
        <source>The area was renamed.</source>
        <translation>区域已改名。</translation>
    </message>
    <message>
        <source>Put an area at a place among its siblings</source>
        <translation>调整区域在同级中的次序</translation>
    </message>
    <message>
        <source>1 is the first</source>
        <translation>1 为第一个</translation>
    </message>
    <message>
        <source>The order was changed.</source>
        <translation>顺序已调整。</translation>
    </message>
    <message>
        <source>Move an area, with all in it, into another one</source>
        <translation>把区域连同其中的一切移到另一个区域</translation>
    </message>
    <message>
        <source>Where it lies from now on (name or number)</source>
        <translation>今后所属的区域（名称或编号）</translation>
    </message>
    <message>
        <source>The area was moved.</source>
        <translation>区域已移动。</translation>
    </message>
    <message>
        <source>Give up an area that is empty; it counts nowhere from then on</source>
        <translation>撤销一个空的区域，今后不再统计</translation>
    </message>
    <message>
        <source>Why; it is kept</source>
        <translation>原因，会留存</translation>
    </message>
    <message>
        <source>The area was voided.</source>
        <translation>区域已撤销。</translation>
    </message>
    <message>
        <source>The leader was appointed.</source>
        <translation>已任命。</translation>
    </message>
    <message>
        <source>This area has no leader in office.</source>
        <translation>这个区域没有在任的负责人。</translation>
    </message>
    <message>
        <source>Add an area to the tree</source>
        <translation>新增一个区域</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>subdistrict, community, grid, sector, building or unit</source>
        <translation>subdistrict（街道）、community（社区）、grid（网格）、sector（片区）、building（楼栋）或 unit（微单元）</translation>
    </message>
    <message>
        <source>What it lies in (name or number)</source>
        <translation>上级区域（名称或编号）</translation>
    </message>
    <message>
        <source>Appoint the leader of an area</source>
        <translation>任命区域的负责人</translation>
    </message>
    <message>
        <source>The name of somebody who is not in the ledger yet</source>
        <translation>台账里还没有的人的姓名</translation>
    </message>
    <message>
        <source>The number of a person in the ledger</source>
        <translation>台账中人员的编号</translation>
    </message>
    <message>
        <source>The number on the board</source>
        <translation>公示栏上的电话</translation>
    </message>
    <message>
        <source>First day in office; today if not given</source>
        <translation>任职首日，不写为今天</translation>
    </message>
    <message>
        <source>self or recommended</source>
        <translation>self（自荐）或 recommended（推荐）</translation>
    </message>
    <message>
        <source>online or offline</source>
        <translation>online（线上）或 offline（线下）</translation>
    </message>
    <message>
        <source>End the appointment of an area&apos;s leader</source>
        <translation>结束区域负责人的任职</translation>
    </message>
    <message>
        <source>The day it ends; today if not given</source>
        <translation>卸任日期，不写为今天</translation>
    </message>
    <message>
        <source>The appointment ended.</source>
        <translation>任职已结束。</translation>
    </message>
    <message>
        <source>There is no household %1 in this micro-unit.</source>
        <translation>这个微单元里没有 %1 这一户。</translation>
    </message>
    <message>
        <source>Several households are called %1; write it like 1-301.</source>
        <translation>有几户都叫 %1，请写成 1-301 的样子。</translation>
    </message>
    <message>
        <source>A part is written like 1栋-3=501,502.</source>
        <translation>分出部分请写成 1栋-3=501,502 的样子。</translation>
    </message>
    <message>
        <source>%1 new micro-units were made.</source>
        <translation>新设了 %1 个微单元。</translation>
    </message>
    <message>
        <source>Now: %1 micro-units, %2 of them of the right size</source>
        <translation>现有 %1 个微单元，其中 %2 个户数合适</translation>
    </message>
    <message>
        <source>Planned: %1 micro-units, %2 of them of the right size</source>
        <translation>拟设 %1 个微单元，其中 %2 个户数合适</translation>
    </message>
    <message>
        <source>  %1  %2 floors %3–%4  %5 households %6</source>
        <translation>  %1  %2 %3–%4 层  %5 户 %6</translation>
    </message>
    <message>
        <source>%1 households change their micro-unit.</source>
        <translation>%1 户更换微单元。</translation>
    </message>
    <message>
        <source>The plan was taken over.</source>
        <translation>方案已采用。</translation>
    </message>
    <message>
        <source>A gap is one of: no_unit, two_units, no_leader, overloaded.</source>
        <translation>问题类别只能是 no_unit、two_units、no_leader、overloaded 之一。</translation>
    </message>
    <message>
        <source>✓ %1: none</source>
        <translation>✓ %1：无</translation>
    </message>
    <message>
        <source>Households in no micro-unit or in two, areas without a leader, leaders with too much</source>
        <translation>没有微单元或同时在两个微单元的住户、没有负责人的区域、负担过重的负责人</translation>
    </message>
    <message>
        <source>no_unit, two_units, no_leader or overloaded</source>
        <translation>no_unit、two_units、no_leader 或 overloaded</translation>
    </message>
    <message>
        <source>Split new micro-units off one; what is not named stays</source>
        <translation>从一个微单元分出新的微单元，未写明的住户留下</translation>
    </message>
    <message>
        <source>NAME=ROOM,ROOM… of a new micro-unit; can be given again</source>
        <translation>新微单元的 名称=房号,房号…，可多次给出</translation>
    </message>
    <message>
        <source>From this day on; today if not given</source>
        <translation>从哪天起，不写为今天</translation>
    </message>
    <message>
        <source>Merge micro-units; the emptied ones are voided</source>
        <translation>合并微单元，腾空的予以撤销</translation>
    </message>
    <message>
        <source>What is merged into the other (names or numbers)</source>
        <translation>被并入的微单元（名称或编号）</translation>
    </message>
    <message>
        <source>What stays (name or number)</source>
        <translation>保留的微单元（名称或编号）</translation>
    </message>
    <message>
        <source>Whose leader leads the whole; that of the one that stays if not given</source>
        <translation>合并后由谁的单元长负责，不写则为保留的微单元</translation>
    </message>
    <message>
        <source>The micro-units were merged.</source>
        <translation>微单元已合并。</translation>
    </message>
    <message>
        <source>Micro-units of a building</source>
        <translation>楼栋的微单元</translation>
    </message>
    <message>
        <source>Propose micro-units of 5–15 lived-in households for a building</source>
        <translation>为楼栋拟定 5–15 户（不含空置）的微单元方案</translation>
    </message>
    <message>
        <source>Take the plan over</source>
        <translation>采用方案</translation>
    </message>
    <message>
        <source>Write the day like 2026-09-21.</source>
        <translation>日期请写成 2026-09-21 的形式。</translation>
    </message>
    <message>
        <source>Give the household&apos;s number (`linli household list --json` shows it).</source>
        <translation>请给出户编号（`linli household list --json` 可查）。</translation>
    </message>
    <message>
        <source>%1%2  %3 households, %4 residents  %5</source>
        <translation>%1%2  %3 户，%4 人  %5</translation>
    </message>
    <message>
        <source>Written: %1 changes.</source>
        <translation>已写出 %1 条变化。</translation>
    </message>
    <message>
        <source>The ledger on a past day</source>
        <translation>往日台账</translation>
    </message>
    <message>
        <source>The day, like 2026-09-21</source>
        <translation>日期，如 2026-09-21</translation>
    </message>
    <message>
        <source>The households of that day, or one of them</source>
        <translation>当日的各户，或其中一户</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>The residents of that day, or one of them</source>
        <translation>当日的居民，或其中一人</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>居民编号</translation>
    </message>
    <message>
        <source>The tree of that day with its counts and leaders</source>
        <translation>当日的区域树及数量、负责人</translation>
    </message>
    <message>
        <source>Its name or number</source>
        <translation>名称或编号</translation>
    </message>
    <message>
        <source>What changed between the ends of two days</source>
        <translation>两天之间的变化</translation>
    </message>
    <message>
        <source>The earlier day</source>
        <translation>较早的日期</translation>
    </message>
    <message>
        <source>The later day</source>
        <translation>较晚的日期</translation>
    </message>
    <message>
        <source>Write it to this spreadsheet (.xlsx)</source>
        <translation>写入此电子表格（.xlsx）</translation>
    </message>
    <message>
        <source>Give the round&apos;s number (`linli round list` shows it).</source>
        <translation>请给出敲门行动的编号（`linli round list` 可查）。</translation>
    </message>
    <message>
        <source>The round was started: %1</source>
        <translation>敲门行动已开始：%1</translation>
    </message>
    <message>
        <source>Either nobody was met or somebody refused.</source>
        <translation>未遇到人与拒绝只能选一项。</translation>
    </message>
    <message>
        <source>%1%2  done %3 of %4, not met %5, second try %6, refused %7</source>
        <translation>%1%2  已完成 %3/%4，未遇 %5，再访未遇 %6，拒绝 %7</translation>
    </message>
    <message>
        <source>Rounds from door to door</source>
        <translation>敲门行动</translation>
    </message>
    <message>
        <source>Start a round</source>
        <translation>开始一轮敲门行动</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Where it goes (name or number; several times)</source>
        <translation>走访区域（名称或编号，可多次给出）</translation>
    </message>
    <message>
        <source>What is confirmed (people, phone, housing, livelihood, gas, wiring, pets, care, contact, vehicles; several times)</source>
        <translation>核对内容（people、phone、housing、livelihood、gas、wiring、pets、care、contact、vehicles，可多次给出）</translation>
    </message>
    <message>
        <source>Its first day; otherwise today</source>
        <translation>开始日期；不写为今天</translation>
    </message>
    <message>
        <source>Its last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>List the rounds</source>
        <translation>列出敲门行动</translation>
    </message>
    <message>
        <source>The round&apos;s number</source>
        <translation>敲门行动编号</translation>
    </message>
    <message>
        <source>The doors of a round as one walks, and how each was answered</source>
        <translation>按走访顺序列出各户及结果</translation>
    </message>
    <message>
        <source>All is as written at this household; or nobody was met</source>
        <translation>此户与台账一致；或未遇到人</translation>
    </message>
    <message>
        <source>The household&apos;s number</source>
        <translation>户编号</translation>
    </message>
    <message>
        <source>Nobody was met</source>
        <translation>未遇到人</translation>
    </message>
    <message>
        <source>Somebody refused to answer</source>
        <translation>拒绝回答</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>已登记。</translation>
    </message>
    <message>
        <source>How far a round is, area by area</source>
        <translation>各区域的进度</translation>
    </message>
    <message>
        <source>At most so many of each kind (8)</source>
        <translation>每类最多条数（默认 8）</translation>
    </message>
    <message>
        <source>Write the day as 2026-09-21.</source>
        <translation>日期请写成 2026-09-21。</translation>
    </message>
    <message>
        <source>Write a correction like gas=old, or RESIDENT:phone=13900001111.</source>
        <translation>更正请写成 gas=old 或 居民编号:phone=13900001111。</translation>
    </message>
    <message>
        <source>A resident&apos;s name, sex, birth, relation, phone or care can be corrected.</source>
        <translation>可以更正居民的 name（姓名）、sex（性别）、birth（出生日期）、relation（与户主关系）、phone（电话）或 care（关注类别）。</translation>
    </message>
    <message>
        <source>A correction: gas=old, or RESIDENT:phone=13900001111 (several times)</source>
        <translation>一处更正：gas=old，或 居民编号:phone=13900001111（可多次给出）</translation>
    </message>
    <message>
        <source>What nobody could tell; it stays unconfirmed (several times)</source>
        <translation>问不清的项目，仍算未确认（可多次给出）</translation>
    </message>
    <message>
        <source>a visit every %1 days</source>
        <translation>每 %1 天走访一次</translation>
    </message>
    <message>
        <source>not used any more</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Add a kind of the office&apos;s own</source>
        <translation>增加本单位自己的类别</translation>
    </message>
    <message>
        <source>A visit at least every so many days; 0: as every household</source>
        <translation>至少每隔几天走访一次；0 表示与一般户相同</translation>
    </message>
    <message>
        <source>The kind was added.</source>
        <translation>已增加类别。</translation>
    </message>
    <message>
        <source>Another name or another visit frequency</source>
        <translation>改名称或改走访频次</translation>
    </message>
    <message>
        <source>What it is called from now on</source>
        <translation>今后的名称</translation>
    </message>
    <message>
        <source>The kind was changed.</source>
        <translation>类别已更改。</translation>
    </message>
    <message>
        <source>Put a kind further up (-1) or down (1) in every list</source>
        <translation>在各处名单中上移（-1）或下移（1）</translation>
    </message>
    <message>
        <source>How many places: up is less than 0</source>
        <translation>移动几位：小于 0 为上移</translation>
    </message>
    <message>
        <source>Kinds of people to watch over</source>
        <translation>重点关注人群类别</translation>
    </message>
    <message>
        <source>The kinds in the office&apos;s order</source>
        <translation>按本单位顺序列出类别</translation>
    </message>
    <message>
        <source>No new mark gets this kind; those that stand keep it</source>
        <translation>不再用于新的标记；已有的标记保留</translation>
    </message>
    <message>
        <source>New marks can get this kind again</source>
        <translation>新的标记可再用此类别</translation>
    </message>
    <message>
        <source>Areas one leader can lead; otherwise as the office has it</source>
        <translation>一名长最多负责几个区域；不写则按本单位设定</translation>
    </message>
    <message>
        <source>Lived-in households one leader can lead; otherwise as the office has it</source>
        <translation>一名长最多负责多少户（不含空置）；不写则按本单位设定</translation>
    </message>
    <message>
        <source>Only where somebody of the floating population lives</source>
        <translation>只列有流动人口居住的户</translation>
    </message>
    <message>
        <source>Only who lives on this</source>
        <translation>只列以此为生活来源的户</translation>
    </message>
    <message>
        <source>Only where this is not known: who lives there, the circumstances, or a change not confirmed</source>
        <translation>只列此项不清的户：人口、户情，或变化待确认</translation>
    </message>
    <message>
        <source>Only who lives alone, this old or older</source>
        <translation>只列独居且不小于此年龄的户</translation>
    </message>
    <message>
        <source>Only with a resident of this age or older</source>
        <translation>只列有不小于此年龄居民的户</translation>
    </message>
    <message>
        <source>Only with a resident of this age or younger</source>
        <translation>只列有不大于此年龄居民的户</translation>
    </message>
    <message>
        <source>Only where so many live, or more</source>
        <translation>只列不少于这么多人的户</translation>
    </message>
    <message>
        <source>Only where so many live, or fewer</source>
        <translation>只列不多于这么多人的户</translation>
    </message>
    <message>
        <source>Only where nobody confirmed who lives there in so many months</source>
        <translation>只列这么多个月未核实人口的户</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>The time is not understood. Write it like 2026-09-30 17:31.</source>
        <translation>时间无法识别，请写成 2026-09-30 17:31 的形式。</translation>
    </message>
    <message>
        <source>Its number, or that of its case</source>
        <translation>议事的编号，或其来源事项的编号</translation>
    </message>
    <message>
        <source>When, as 2026-09-21 10:00; otherwise now</source>
        <translation>时间，如 2026-09-21 10:00；不写为现在</translation>
    </message>
    <message>
        <source>One of these is not registered for the meeting (`linli deliberation participants` lists them).</source>
        <translation>其中有人不在本次会议的名单里（`linli deliberation participants` 可查看名单）。</translation>
    </message>
    <message>
        <source>Several people of this household may vote. Give their numbers.</source>
        <translation>这一户有多人可以表决，请写各人的编号。</translation>
    </message>
    <message>
        <source>Date, time and place of the meeting; again to move it</source>
        <translation>会议的日期、时间和地点；再次执行为改期</translation>
    </message>
    <message>
        <source>When it begins, as 2026-09-25 19:00</source>
        <translation>开始时间，如 2026-09-25 19:00</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>meeting, echo_wall, friday, sentry, online, or own words</source>
        <translation>meeting、echo_wall、friday、sentry、online，或自定的名称</translation>
    </message>
    <message>
        <source>Take the entitled households of the area (or their people) from the ledger</source>
        <translation>从台账取本区域有表决权的住户（或居民）</translation>
    </message>
    <message>
        <source>Who came; the others did not</source>
        <translation>谁到场了；其余为未到</translation>
    </message>
    <message>
        <source>Who came (number, household or address; several times)</source>
        <translation>到场的（编号、住户或地址；可多次）</translation>
    </message>
    <message>
        <source>Who did not; then only those named are changed</source>
        <translation>未到场的；此时只改所列的人</translation>
    </message>
    <message>
        <source>Everybody came, but those named as absent</source>
        <translation>除所列未到的以外，全部到场</translation>
    </message>
    <message>
        <source>The meeting was held: what was said</source>
        <translation>会议已召开：讨论了什么</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>说了什么</translation>
    </message>
    <message>
        <source>Correct what was said at the meeting</source>
        <translation>更正会议讨论内容</translation>
    </message>
    <message>
        <source>Votes by name, of those who came</source>
        <translation>到场者的记名表决</translation>
    </message>
    <message>
        <source>Who was for it (several times)</source>
        <translation>赞成的（可多次）</translation>
    </message>
    <message>
        <source>Who was against it (several times)</source>
        <translation>反对的（可多次）</translation>
    </message>
    <message>
        <source>Who abstained (several times)</source>
        <translation>弃权的（可多次）</translation>
    </message>
    <message>
        <source>The decision: hands as counted, or the votes by name</source>
        <translation>决议：举手计票，或按记名票计</translation>
    </message>
    <message>
        <source>What was voted on</source>
        <translation>表决的议题</translation>
    </message>
    <message>
        <source>What is done; otherwise the motion</source>
        <translation>决定做什么；不写则同议题</translation>
    </message>
    <message>
        <source>Count the votes by name</source>
        <translation>按记名票计票</translation>
    </message>
    <message>
        <source>Hands for it</source>
        <translation>赞成的举手数</translation>
    </message>
    <message>
        <source>Hands against it</source>
        <translation>反对的举手数</translation>
    </message>
    <message>
        <source>Hands of those who abstained</source>
        <translation>弃权的举手数</translation>
    </message>
    <message>
        <source>A task of the decision: who does what by when</source>
        <translation>决议的任务：谁在什么时候前做什么</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做的事</translation>
    </message>
    <message>
        <source>Who carries it out, in words</source>
        <translation>由谁落实（文字）</translation>
    </message>
    <message>
        <source>Who carries it out: a person of the ledger (name or number)</source>
        <translation>由谁落实：台账里的人（姓名或编号）</translation>
    </message>
    <message>
        <source>By when, as 2026-10-15</source>
        <translation>完成期限，如 2026-10-15</translation>
    </message>
    <message>
        <source>A task is done</source>
        <translation>任务已完成</translation>
    </message>
    <message>
        <source>The task&apos;s number (`linli deliberation show --json`)</source>
        <translation>任务编号（`linli deliberation show --json`）</translation>
    </message>
    <message>
        <source>How it turned out</source>
        <translation>完成情况</translation>
    </message>
    <message>
        <source>How a household judges the effect, 1 to 5</source>
        <translation>住户对效果的评分，1 至 5</translation>
    </message>
    <message>
        <source>1 (bad) to 5 (very good)</source>
        <translation>1（差）至 5（很好）</translation>
    </message>
    <message>
        <source>Whose; otherwise without a name</source>
        <translation>哪一户；不写为不记名</translation>
    </message>
    <message>
        <source>A remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What was done and how it turned out</source>
        <translation>做了什么，效果如何</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>几个字说明</translation>
    </message>
    <message>
        <source>More of it</source>
        <translation>详细说明</translation>
    </message>
    <message>
        <source>The case&apos;s grade</source>
        <translation>事项的等级</translation>
    </message>
    <message>
        <source>Close it; after the evaluation, or when it was voted down</source>
        <translation>办结；评估之后，或未获通过时</translation>
    </message>
    <message>
        <source>Cancel it before a decision, with a reason</source>
        <translation>决议之前取消，须说明原因</translation>
    </message>
    <message>
        <source>Something to remember</source>
        <translation>备忘</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>备注内容</translation>
    </message>
    <message>
        <source>Who is affected, how urgent, what it costs, and whether it goes on</source>
        <translation>涉及多少户、是否紧迫、费用多少、是否继续</translation>
    </message>
    <message>
        <source>Households that are affected</source>
        <translation>涉及的户数</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>紧迫程度</translation>
    </message>
    <message>
        <source>What it costs, in words</source>
        <translation>费用（文字）</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>评估结果</translation>
    </message>
    <message>
        <source>It does not go on; it is closed with this text</source>
        <translation>不再继续；以此说明办结</translation>
    </message>
    <message>
        <source>Meeting: %1, %2</source>
        <translation>会议：%1，%2</translation>
    </message>
    <message>
        <source>A share is written like 1/2 or 2/3.</source>
        <translation>比例请写成 1/2 或 2/3。</translation>
    </message>
    <message>
        <source>Working days: assess %1, announce %2, hold %3, decide %4 after the proposal; score %5, evaluate %6 after the decision.</source>
        <translation>工作日：提案后 %1 日评估、%2 日公告、%3 日开会、%4 日决议；决议后 %5 日起评分、%6 日内评估。</translation>
    </message>
    <message>
        <source>At least %1 of the entitled take part, more than %2 of them are for it. %3.</source>
        <translation>应到者至少 %1 参加，参加者超过 %2 赞成。%3。</translation>
    </message>
    <message>
        <source>Propose a deliberation, from a case or on its own</source>
        <translation>提出议事，由事项发起或单独发起</translation>
    </message>
    <message>
        <source>The case it comes from (its number)</source>
        <translation>来源事项（编号）</translation>
    </message>
    <message>
        <source>Whose households take part (name or number)</source>
        <translation>由哪个区域的住户参加（名称或编号）</translation>
    </message>
    <message>
        <source>In a few words; otherwise the case&apos;s</source>
        <translation>几个字说明；不写则同来源事项</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>提案内容</translation>
    </message>
    <message>
        <source>Who supports it</source>
        <translation>附议人</translation>
    </message>
    <message>
        <source>Who proposes it (name or number)</source>
        <translation>提案人（姓名或编号）</translation>
    </message>
    <message>
        <source>The 122 deliberation, stage by stage</source>
        <translation>122 协商议事，逐步办理</translation>
    </message>
    <message>
        <source>List deliberations under way, what is due first</source>
        <translation>列出进行中的议事，先到期的在前</translation>
    </message>
    <message>
        <source>Closed and cancelled ones too</source>
        <translation>包括已办结和已取消的</translation>
    </message>
    <message>
        <source>Only in this state</source>
        <translation>只列此状态的</translation>
    </message>
    <message>
        <source>Everything about one, every date and the vote explained</source>
        <translation>一次议事的全部内容，逐个说明期限和表决结果</translation>
    </message>
    <message>
        <source>Who may vote at the present meeting, who came, how they voted</source>
        <translation>本次会议谁有表决权、谁到场、如何表决</translation>
    </message>
    <message>
        <source>Show or set the office&apos;s rules: days, quorum, majority, voters</source>
        <translation>查看或设置本单位规则：天数、到会比例、通过比例、表决单位</translation>
    </message>
    <message>
        <source>At least this share of the entitled, as 1/2</source>
        <translation>应到者至少此比例参加，如 1/2</translation>
    </message>
    <message>
        <source>More than this share of those who took part, as 1/2</source>
        <translation>参加者超过此比例赞成，如 1/2</translation>
    </message>
    <message>
        <source>Who has one vote</source>
        <translation>一票属于谁</translation>
    </message>
    <message>
        <source>Working days: assess, announce, hold, decide; score, evaluate</source>
        <translation>工作日：评估、公告、开会、决议；评分、评估效果</translation>
    </message>
    <message>
        <source>Cases that waited for a leader and were taken over: %1</source>
        <translation>接过等待负责人的事项：%1 个</translation>
    </message>
    <message>
        <source>Open cases that wait for a successor: %1 (see: linli case list --waiting)</source>
        <translation>等待继任者的未结事项：%1 个（见 linli case list --waiting）</translation>
    </message>
    <message>
        <source>Open a case for what is still to be done, or a livelihood project</source>
        <translation>为未尽事宜开一件事项，或转为民生实事</translation>
    </message>
    <message>
        <source>In a few words; a project may take the deliberation&apos;s</source>
        <translation>简要说明；转为民生实事时可不写，用议事的题目</translation>
    </message>
    <message>
        <source>The result becomes a livelihood project (`linli project` goes on with it)</source>
        <translation>结果转为民生实事（之后用 `linli project` 办理）</translation>
    </message>
    <message>
        <source>%1: month %2, last year %3, %4 (%5); year %6, last year %7, %8 (%9)</source>
        <translation>%1：本月 %2，去年同期 %3，%4（%5）；今年 %6，去年同期 %7，%8（%9）</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>%1, %2: of %3, %4 without crimes, %5 without accidents, %6 without petitions, %7 without all three</source>
        <translation>%1，%2：共 %3 个，零发案 %4 个，零事故 %5 个，零上访 %6 个，三零 %7 个</translation>
    </message>
    <message>
        <source>The month, YYYY-MM; otherwise this one</source>
        <translation>月份，YYYY-MM；不写为本月</translation>
    </message>
    <message>
        <source>Write it as a spreadsheet, too</source>
        <translation>同时写成电子表格</translation>
    </message>
    <message>
        <source>Year on year by kind: the month, and the year to its day</source>
        <translation>按类别同比：当月，和今年到该日为止</translation>
    </message>
    <message>
        <source>Which micro-units, buildings and communities were at the three zeros</source>
        <translation>哪些微单元、楼栋、社区实现了三零</translation>
    </message>
    <message>
        <source>Only this level</source>
        <translation>只看这一层级</translation>
    </message>
    <message>
        <source>Judge the year so far instead of the month</source>
        <translation>看今年累计，不看当月</translation>
    </message>
    <message>
        <source>List those at all three zeros</source>
        <translation>列出实现三零的</translation>
    </message>
    <message>
        <source>List those that are not</source>
        <translation>列出未实现三零的</translation>
    </message>
    <message>
        <source>The time of day is not understood. Write it like 18:40.</source>
        <translation>看不懂这个时刻。请写成 18:40 这样。</translation>
    </message>
    <message>
        <source>%1 rows were written.</source>
        <translation>已写出 %1 行。</translation>
    </message>
    <message>
        <source>Injured %1, dead %2, loss in yuan: %3. %4</source>
        <translation>受伤 %1 人，死亡 %2 人，损失（元）：%3。%4</translation>
    </message>
    <message>
        <source>(outside your areas)</source>
        <translation>（不在您的区域内）</translation>
    </message>
    <message>
        <source>Void: %1</source>
        <translation>作废：%1</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>是什么事件</translation>
    </message>
    <message>
        <source>On which day, as 2026-09-21; otherwise today</source>
        <translation>哪一天，如 2026-09-21；不写为今天</translation>
    </message>
    <message>
        <source>At what time, as 18:40</source>
        <translation>几点，如 18:40</translation>
    </message>
    <message>
        <source>In which household (number or whole address)</source>
        <translation>在哪一户（编号或完整地址）</translation>
    </message>
    <message>
        <source>In which area (name or number)</source>
        <translation>在哪个区域（名称或编号）</translation>
    </message>
    <message>
        <source>Where exactly</source>
        <translation>具体地点</translation>
    </message>
    <message>
        <source>What happened, in short</source>
        <translation>简要经过</translation>
    </message>
    <message>
        <source>How many were injured</source>
        <translation>受伤人数</translation>
    </message>
    <message>
        <source>How many died</source>
        <translation>死亡人数</translation>
    </message>
    <message>
        <source>The loss, in yuan, as 3500 or 1.2万</source>
        <translation>损失金额（元），如 3500 或 1.2万</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation>如何处置</translation>
    </message>
    <message>
        <source>The case about it (its number)</source>
        <translation>相关事项（编号）</translation>
    </message>
    <message>
        <source>Who was harmed: a person of the ledger (several times)</source>
        <translation>受害人：台账中的人（可写多次）</translation>
    </message>
    <message>
        <source>Who caused it (several times)</source>
        <translation>责任人（可写多次）</translation>
    </message>
    <message>
        <source>Who else is concerned (several times)</source>
        <translation>其他涉及的人（可写多次）</translation>
    </message>
    <message>
        <source>Only of this kind</source>
        <translation>只看这一类</translation>
    </message>
    <message>
        <source>Only what breaks this zero</source>
        <translation>只看破了这一“零”的</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>从这一天起</translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation>到这一天为止</translation>
    </message>
    <message>
        <source>Those that are void instead</source>
        <translation>改看作废的</translation>
    </message>
    <message>
        <source>The register of incidents, and the three zeros</source>
        <translation>事件登记与三零</translation>
    </message>
    <message>
        <source>Record an incident: fire, gas, telecom fraud, theft, petition …</source>
        <translation>登记一起事件：火灾、燃气、电信诈骗、盗窃、信访……</translation>
    </message>
    <message>
        <source>Correct an incident: only what is named</source>
        <translation>更正一起事件：只改写出的内容</translation>
    </message>
    <message>
        <source>Entered by mistake: it stays on record and counts nowhere</source>
        <translation>登记有误：留在记录里，不计入统计</translation>
    </message>
    <message>
        <source>List incidents, the newest first</source>
        <translation>列出事件，新的在前</translation>
    </message>
    <message>
        <source>Everything about one</source>
        <translation>一件的全部内容</translation>
    </message>
    <message>
        <source>Write the list as a spreadsheet</source>
        <translation>把列表写成电子表格</translation>
    </message>
    <message>
        <source>The .xlsx to write</source>
        <translation>要写的 .xlsx 文件</translation>
    </message>
    <message>
        <source>The amount is not understood. Write it in yuan, like 12000 or 1.2万.</source>
        <translation>看不懂这个金额。请以元为单位写，如 12000 或 1.2万。</translation>
    </message>
    <message>
        <source>The day is not understood. Write it like 2026-09-21.</source>
        <translation>看不懂这个日期。请写成 2026-09-21 这样。</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>什么类别</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Who is in charge: a person of the ledger (name or number)</source>
        <translation>负责人：台账中的人（姓名或编号）</translation>
    </message>
    <message>
        <source>Who is in charge, in words</source>
        <translation>负责人或负责单位（文字）</translation>
    </message>
    <message>
        <source>Planned beginning, as 2026-10-09</source>
        <translation>计划开工，如 2026-10-09</translation>
    </message>
    <message>
        <source>Planned end, as 2026-12-31</source>
        <translation>计划完工，如 2026-12-31</translation>
    </message>
    <message>
        <source>Money planned, in yuan, as 300000 or 30万</source>
        <translation>预算金额（元），如 300000 或 30万</translation>
    </message>
    <message>
        <source>Where the money comes from</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>Households that benefit; otherwise counted from the area</source>
        <translation>受益户数；不写则按区域统计</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>Propose a livelihood project, from a case or on its own</source>
        <translation>提出一项民生实事，来自事项或单独提出</translation>
    </message>
    <message>
        <source>For which area (name or number); otherwise the case&apos;s</source>
        <translation>哪个区域（名称或编号）；不写用事项的区域</translation>
    </message>
    <message>
        <source>Change the plan: only what is named</source>
        <translation>修改计划：只改写出的内容</translation>
    </message>
    <message>
        <source>It will be done: money granted, planned days</source>
        <translation>批准实施：批复金额、计划日期</translation>
    </message>
    <message>
        <source>Money granted, in yuan</source>
        <translation>批复金额（元）</translation>
    </message>
    <message>
        <source>The work began</source>
        <translation>开工</translation>
    </message>
    <message>
        <source>How the work goes</source>
        <translation>进展情况</translation>
    </message>
    <message>
        <source>Money spent, added to what was spent before</source>
        <translation>记录支出，计入累计支出</translation>
    </message>
    <message>
        <source>In yuan</source>
        <translation>以元为单位</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Take it back: too much was recorded</source>
        <translation>冲回：之前多记了</translation>
    </message>
    <message>
        <source>The work is finished</source>
        <translation>完工</translation>
    </message>
    <message>
        <source>Back to work: something is still to be done</source>
        <translation>返工：还有未完成的</translation>
    </message>
    <message>
        <source>What residents think of it, and it is accepted</source>
        <translation>居民评价并验收</translation>
    </message>
    <message>
        <source>The mean of their scores, 1 to 5</source>
        <translation>平均分，1 到 5</translation>
    </message>
    <message>
        <source>How many gave one</source>
        <translation>评分人数</translation>
    </message>
    <message>
        <source>It will not be done, with a reason</source>
        <translation>终止，写明原因</translation>
    </message>
    <message>
        <source>Money in yuan: %1 planned, %2 granted, %3 spent. %4 households benefit.</source>
        <translation>资金（元）：预算 %1，批复 %2，支出 %3。受益 %4 户。</translation>
    </message>
    <message>
        <source>%1: %2 finished in the month, %3 in the year</source>
        <translation>%1：当月完成 %2 项，当年累计 %3 项</translation>
    </message>
    <message>
        <source>Accepted and stopped ones too</source>
        <translation>已验收、已终止的也列出</translation>
    </message>
    <message>
        <source>Only those whose planned date has passed</source>
        <translation>只看已过计划日期的</translation>
    </message>
    <message>
        <source>Only from this source</source>
        <translation>只看这一来源</translation>
    </message>
    <message>
        <source>Livelihood projects, stage by stage</source>
        <translation>民生实事，逐步办理</translation>
    </message>
    <message>
        <source>List livelihood projects, what is due first</source>
        <translation>列出民生实事，先到期的在前</translation>
    </message>
    <message>
        <source>Everything about one: plan, money, what happened</source>
        <translation>一项的全部内容：计划、资金、经过</translation>
    </message>
    <message>
        <source>How many were finished in a month and in its year so far</source>
        <translation>当月和当年累计完成多少项</translation>
    </message>
    <message>
        <source>%1: %2 (last year %3, %4)</source>
        <translation>%1：%2（去年同期 %3，%4）</translation>
    </message>
    <message>
        <source>%1 came</source>
        <translation>%1 人到场</translation>
    </message>
    <message>
        <source>%1 signed up</source>
        <translation>%1 人报名</translation>
    </message>
    <message>
        <source>Its number, or the series and the edition, as SERIES@9</source>
        <translation>编号，或“系列名@届次”</translation>
    </message>
    <message>
        <source>The series it belongs to (name or number)</source>
        <translation>所属系列（名称或编号）</translation>
    </message>
    <message>
        <source>Which edition; otherwise the next</source>
        <translation>第几届；不填则为下一届</translation>
    </message>
    <message>
        <source>How it is called; otherwise as its series</source>
        <translation>名称；不填则同系列名</translation>
    </message>
    <message>
        <source>Whose activity it is (name or number)</source>
        <translation>所属区域（名称或编号）</translation>
    </message>
    <message>
        <source>From when, as 2026-09-25 14:00</source>
        <translation>开始时间，如 2026-09-25 14:00</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Where: a resource of the register, which is booked for it</source>
        <translation>场地：资源库中的一项，将为活动预订</translation>
    </message>
    <message>
        <source>Where, in words</source>
        <translation>地点（文字）</translation>
    </message>
    <message>
        <source>For whom, in words</source>
        <translation>面向对象（文字）</translation>
    </message>
    <message>
        <source>For residents of this mark (several times)</source>
        <translation>面向有此标签的居民（可多次）</translation>
    </message>
    <message>
        <source>Who organises it: a person of the ledger (several times)</source>
        <translation>组织者：台账中的人（可多次）</translation>
    </message>
    <message>
        <source>A work unit or team of the register that organises it (several times)</source>
        <translation>组织活动的单位或队伍（可多次）</translation>
    </message>
    <message>
        <source>How many signed up without a name</source>
        <translation>未记名报名人数</translation>
    </message>
    <message>
        <source>One of these is not on the list (`linli activity people` shows it).</source>
        <translation>其中有人不在名单里（用 `linli activity people` 查看）。</translation>
    </message>
    <message>
        <source>Several people on the list have this name. Give their numbers.</source>
        <translation>名单中有多人同名，请用编号。</translation>
    </message>
    <message>
        <source>Hours are written as NAME=1.5.</source>
        <translation>时长写作 姓名=1.5。</translation>
    </message>
    <message>
        <source>What was said and done</source>
        <translation>活动情况</translation>
    </message>
    <message>
        <source>How many came without a name on the list</source>
        <translation>未记名到场人数</translation>
    </message>
    <message>
        <source>How many errands were served</source>
        <translation>便民服务件数</translation>
    </message>
    <message>
        <source>Plan an activity, alone or as the next edition of a series</source>
        <translation>计划一场活动，单独举办或作为系列的下一届</translation>
    </message>
    <message>
        <source>Change what is planned; the booking of its venue moves along</source>
        <translation>修改计划；场地预订随之改动</translation>
    </message>
    <message>
        <source>Plan the next edition of it</source>
        <translation>计划下一届</translation>
    </message>
    <message>
        <source>When it begins; otherwise by the series&apos; rhythm</source>
        <translation>开始时间；不填则按系列周期推算</translation>
    </message>
    <message>
        <source>Put residents of the ledger on the list</source>
        <translation>把台账中的居民列入名单</translation>
    </message>
    <message>
        <source>Who (name or number; several times)</source>
        <translation>谁（姓名或编号，可多次）</translation>
    </message>
    <message>
        <source>As volunteers</source>
        <translation>作为志愿者</translation>
    </message>
    <message>
        <source>Take people off the list</source>
        <translation>从名单中移除</translation>
    </message>
    <message>
        <source>Who came, and the hours of volunteers</source>
        <translation>谁到场，志愿者多少小时</translation>
    </message>
    <message>
        <source>Who came (name or number; several times)</source>
        <translation>到场的人（姓名或编号，可多次）</translation>
    </message>
    <message>
        <source>Who did not (several times)</source>
        <translation>未到的人（可多次）</translation>
    </message>
    <message>
        <source>Everybody on the list came, but those named as absent</source>
        <translation>名单上的人都到场，写明未到的除外</translation>
    </message>
    <message>
        <source>A volunteer&apos;s hours, as NAME=1.5 (several times)</source>
        <translation>志愿者时长，如 姓名=1.5（可多次）</translation>
    </message>
    <message>
        <source>It was held</source>
        <translation>登记举办情况</translation>
    </message>
    <message>
        <source>Correct the record of what was held</source>
        <translation>更正已举办活动的记录</translation>
    </message>
    <message>
        <source>Cancel it, with a reason; what was booked for it is free</source>
        <translation>取消并写明原因；为它预订的资源随之释放</translation>
    </message>
    <message>
        <source>The day is not understood. Write it like 2026-09-30.</source>
        <translation>日期看不懂，请写成 2026-09-30 这样。</translation>
    </message>
    <message>
        <source>%1 activities were exported.</source>
        <translation>已导出 %1 场活动。</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>面向：%1</translation>
    </message>
    <message>
        <source>Organised by: %1</source>
        <translation>组织者：%1</translation>
    </message>
    <message>
        <source>What was said and done: %1</source>
        <translation>活动情况：%1</translation>
    </message>
    <message>
        <source>Why it was cancelled: %1</source>
        <translation>取消原因：%1</translation>
    </message>
    <message>
        <source>%1 people were exported.</source>
        <translation>已导出 %1 人。</translation>
    </message>
    <message>
        <source>came</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Write the list to a spreadsheet</source>
        <translation>把清单写入表格</translation>
    </message>
    <message>
        <source>List activities, the latest first</source>
        <translation>列出活动，最近的在前</translation>
    </message>
    <message>
        <source>Only of this series (name or number)</source>
        <translation>只看这个系列（名称或编号）</translation>
    </message>
    <message>
        <source>From this day on, as 2026-09-25</source>
        <translation>从这天起，如 2026-09-25</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>到这天为止</translation>
    </message>
    <message>
        <source>Only with these words in the title</source>
        <translation>名称中含这些字</translation>
    </message>
    <message>
        <source>What comes first stands first</source>
        <translation>先举办的排在前</translation>
    </message>
    <message>
        <source>Activities that come again</source>
        <translation>会再次举办的活动</translation>
    </message>
    <message>
        <source>Begin a series</source>
        <translation>新建系列</translation>
    </message>
    <message>
        <source>Change a series</source>
        <translation>修改系列</translation>
    </message>
    <message>
        <source>How it is called</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Which area runs it (name or number)</source>
        <translation>主办区域（名称或编号）</translation>
    </message>
    <message>
        <source>How often it comes</source>
        <translation>多久一次</translation>
    </message>
    <message>
        <source>The year of the first edition</source>
        <translation>首届年份</translation>
    </message>
    <message>
        <source>It does not come again</source>
        <translation>不再举办</translation>
    </message>
    <message>
        <source>It goes on after all</source>
        <translation>继续举办</translation>
    </message>
    <message>
        <source>List the series</source>
        <translation>列出系列</translation>
    </message>
    <message>
        <source>Those that do not come again as well</source>
        <translation>也列出不再举办的</translation>
    </message>
    <message>
        <source>Activities, their series and who came</source>
        <translation>活动、系列和到场情况</translation>
    </message>
    <message>
        <source>Who is on the list, who came</source>
        <translation>名单上有谁，谁到场</translation>
    </message>
    <message>
        <source>Write them to this spreadsheet</source>
        <translation>写入这个表格</translation>
    </message>
    <message>
        <source>The booking&apos;s number (`linli resource bookings`)</source>
        <translation>预订编号（见 `linli resource bookings`）</translation>
    </message>
    <message>
        <source>The booking is named by its number (`linli resource bookings`).</source>
        <translation>预订用编号指明（见 `linli resource bookings`）。</translation>
    </message>
    <message>
        <source>Book a resource of one&apos;s own area</source>
        <translation>预订本区域的资源</translation>
    </message>
    <message>
        <source>Ask for a resource; who works where it belongs grants it</source>
        <translation>申请资源，由所属区域的人批准</translation>
    </message>
    <message>
        <source>Its number or name</source>
        <translation>编号或名称</translation>
    </message>
    <message>
        <source>What for, in words</source>
        <translation>用途（文字）</translation>
    </message>
    <message>
        <source>For this case (its number)</source>
        <translation>用于这件事项（编号）</translation>
    </message>
    <message>
        <source>For this activity (its number, or series@edition)</source>
        <translation>用于这场活动（编号或 系列@届次）</translation>
    </message>
    <message>
        <source>For this visit at a door (its number)</source>
        <translation>用于这次入户（编号）</translation>
    </message>
    <message>
        <source>Who asks (name or number)</source>
        <translation>由哪个区域申请（名称或编号）</translation>
    </message>
    <message>
        <source>For how many people</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Grant what was asked for</source>
        <translation>批准申请</translation>
    </message>
    <message>
        <source>Decline what was asked for, with a reason</source>
        <translation>不批准申请，写明原因</translation>
    </message>
    <message>
        <source>It is not needed after all</source>
        <translation>不再需要</translation>
    </message>
    <message>
        <source>It is given back; what is left of its time is free</source>
        <translation>归还；剩余时间随之释放</translation>
    </message>
    <message>
        <source>To another time</source>
        <translation>改到别的时间</translation>
    </message>
    <message>
        <source>%1 resources were exported.</source>
        <translation>已导出 %1 项资源。</translation>
    </message>
    <message>
        <source>%1 bookings were exported.</source>
        <translation>已导出 %1 条预订。</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Whose it is (name or number)</source>
        <translation>所属区域（名称或编号）</translation>
    </message>
    <message>
        <source>Whose skill it is, or who is asked: a person of the ledger</source>
        <translation>技能所有者或联系人：台账中的人</translation>
    </message>
    <message>
        <source>Who is asked, in words</source>
        <translation>联系人（文字）</translation>
    </message>
    <message>
        <source>The number to call</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>What it offers, in words that can be searched</source>
        <translation>可提供什么（可按文字查找）</translation>
    </message>
    <message>
        <source>When, in words</source>
        <translation>开放时间（文字）</translation>
    </message>
    <message>
        <source>For how many people at once; 0: not limited</source>
        <translation>同时容纳人数；0 为不限</translation>
    </message>
    <message>
        <source>Write the register to a spreadsheet, phones masked</source>
        <translation>把资源库写入表格，电话遮盖</translation>
    </message>
    <message>
        <source>List what can be booked or asked for</source>
        <translation>列出可预订或申请的资源</translation>
    </message>
    <message>
        <source>Only with these words in name, offer or contact</source>
        <translation>名称、内容或联系人中含这些字</translation>
    </message>
    <message>
        <source>Those not offered any more as well</source>
        <translation>也列出已停用的</translation>
    </message>
    <message>
        <source>Everything about one, with its bookings</source>
        <translation>一项资源的全部内容和预订</translation>
    </message>
    <message>
        <source>What is booked and asked for, by its beginning</source>
        <translation>预订和申请，按开始时间排列</translation>
    </message>
    <message>
        <source>When nobody has it on a day</source>
        <translation>某天的空闲时段</translation>
    </message>
    <message>
        <source>The day, as 2026-09-25; otherwise today</source>
        <translation>日期，如 2026-09-25；不填为今天</translation>
    </message>
    <message>
        <source>Work units, venues, teams, skills, equipment: a register, and its bookings</source>
        <translation>单位、场地、队伍、技能、设备：登记与预订</translation>
    </message>
    <message>
        <source>Enter a resource</source>
        <translation>登记资源</translation>
    </message>
    <message>
        <source>Change what is written of a resource</source>
        <translation>修改资源信息</translation>
    </message>
    <message>
        <source>It is not offered any more</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>It is offered again</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>Deliberations: %1 proposed, %2 open, %3 carried, %4 rejected, %5 closed.</source>
        <translation>议事：提出 %1 件，进行中 %2 件，通过 %3 件，未通过 %4 件，结束 %5 件。</translation>
    </message>
    <message>
        <source>12345 tickets: %1 received, %2 closed, %3 of these solved; %4 of %5 satisfied.</source>
        <translation>12345 工单：受理 %1 件，办结 %2 件，其中解决 %3 件；表态的 %5 件中满意 %4 件。</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>显示版本</translation>
    </message>
</context>
<context>
    <name>cli_demo</name>
    <message>
        <source>There is a file at this place already; it was left as it is. Choose another name.</source>
        <translation>这里已有文件，未作改动。请换一个名字。</translation>
    </message>
    <message>
        <source>The folder for the demo does not exist.</source>
        <translation>放演示台账的文件夹不存在。</translation>
    </message>
    <message>
        <source>The folder for the demo can&apos;t be written. Check its permissions.</source>
        <translation>放演示台账的文件夹不能写入，请检查权限。</translation>
    </message>
    <message>
        <source>The demo can&apos;t be put in its place. Check the disk and the folder.</source>
        <translation>演示台账没能放到指定位置，请检查磁盘和文件夹。</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>已完成 %1 %</translation>
    </message>
    <message>
        <source>Made a demo: %1 communities, %2 lived-in households, %3 residents, %4 cases. All of them are invented.</source>
        <translation>演示台账已建好：%1 个社区、%2 户有人居住、%3 名居民、%4 件事项，全部为虚构。</translation>
    </message>
    <message>
        <source>Make a ledger of invented people, to try Linli with</source>
        <translation>新建一本虚构人物的演示台账，用来试用</translation>
    </message>
    <message>
        <source>Where: a file that does not exist yet, or postgresql://…</source>
        <translation>位置：一个还不存在的文件，或 postgresql://…</translation>
    </message>
    <message>
        <source>How many residents; about 5000 make a community (default 1000)</source>
        <translation>居民人数；约 5000 人一个社区（默认 1000）</translation>
    </message>
    <message>
        <source>Cases of how many months up to today (default 3)</source>
        <translation>到今天为止几个月的事项（默认 3）</translation>
    </message>
    <message>
        <source>The same number makes the same town again (default 1)</source>
        <translation>同一个数字生成同样的内容（默认 1）</translation>
    </message>
</context>
<context>
    <name>cli_import</name>
    <message>
        <source>* needed</source>
        <translation>* 必填</translation>
    </message>
    <message>
        <source>The map can&apos;t be read; check its path.</source>
        <translation>读不了列对应文件，请检查路径。</translation>
    </message>
    <message>
        <source>Read %1 rows: %2 added, %3 updated, %4 unchanged, %5 not imported.</source>
        <translation>共读 %1 行：新增 %2，更新 %3，未变 %4，未导入 %5。</translation>
    </message>
    <message>
        <source>--errors OUT.xlsx lists them row by row.</source>
        <translation>用 --errors 文件.xlsx 可逐行列出。</translation>
    </message>
    <message>
        <source>This was a preview; nothing was written.</source>
        <translation>这是预览，没有写入台账。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) written to the workbook.</source>
        <translation>
            <numerusform>已把 %n 条问题写入表格。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the file to import.</source>
        <translation>请指明要导入的文件。</translation>
    </message>
    <message>
        <source>An .xlsx, .xls or .csv</source>
        <translation>.xlsx、.xls 或 .csv 文件</translation>
    </message>
    <message>
        <source>Preview: check everything, write nothing</source>
        <translation>预览：全部检查，不写入</translation>
    </message>
    <message>
        <source>Corrected columns and decisions, as JSON</source>
        <translation>列的对应和决定（JSON）</translation>
    </message>
    <message>
        <source>Write the problems to this workbook</source>
        <translation>把问题写到这个表格</translation>
    </message>
    <message>
        <source>List the fields of MAP.json</source>
        <translation>列出 MAP.json 的字段</translation>
    </message>
    <message>
        <source>Save a blank list to fill in</source>
        <translation>保存空白模板</translation>
    </message>
    <message>
        <source>Bring in the office&apos;s spreadsheets</source>
        <translation>导入已有的表格</translation>
    </message>
    <message>
        <source>The tree of areas</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>The leaders&apos; register</source>
        <translation>四长名册</translation>
    </message>
    <message>
        <source>Households and residents</source>
        <translation>住户和居民</translation>
    </message>
    <message>
        <source>Tickets of the 12345 hotline</source>
        <translation>12345 热线工单</translation>
    </message>
</context>
</TS>
