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
        <translation>已超期的</translation>
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
        <source>A remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Cases: what was reported, and its way to the answer</source>
        <translation>事项：从反映到答复的全过程</translation>
    </message>
</context>
</TS>
