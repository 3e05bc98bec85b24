<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>activities</name>
    <message>
        <source>A number of people can&apos;t be below zero.</source>
        <translation>人数不能小于零。</translation>
    </message>
    <message>
        <source>Say why it is cancelled.</source>
        <translation>请写明取消的原因。</translation>
    </message>
    <message>
        <source>Write the note.</source>
        <translation>请填写备注。</translation>
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
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Activities and who came</source>
        <translation>活动及参加情况</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>截至 %1。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>届次</translation>
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
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Signed up</source>
        <translation>报名</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Their hours</source>
        <translation>志愿时长（小时）</translation>
    </message>
    <message>
        <source>Errands served</source>
        <translation>便民服务件数</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>到场人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>One of these is not on the list of this activity.</source>
        <translation>其中有人不在这场活动的名单里。</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>请至少选择一人。</translation>
    </message>
    <message>
        <source>One of these records does not exist any more.</source>
        <translation>其中有的记录已不存在。</translation>
    </message>
    <message>
        <source>Who came stays on the list. Take back first that the person came.</source>
        <translation>已到场的人保留在名单里。请先取消“到场”。</translation>
    </message>
    <message>
        <source>Name those who came.</source>
        <translation>请写明谁到场。</translation>
    </message>
    <message>
        <source>The hours of a volunteer are not understood.</source>
        <translation>志愿时长填写有误。</translation>
    </message>
    <message>
        <source>Hours are written for volunteers alone.</source>
        <translation>只有志愿者才记录时长。</translation>
    </message>
    <message>
        <source>Hours are written for those who came.</source>
        <translation>只有到场的人才记录时长。</translation>
    </message>
    <message>
        <source>The number of the edition is not understood.</source>
        <translation>届次填写有误。</translation>
    </message>
    <message>
        <source>The series has an edition %1 already.</source>
        <translation>这个系列已有第 %1 届。</translation>
    </message>
    <message>
        <source>There is no such kind of care.</source>
        <translation>没有这种关爱类别。</translation>
    </message>
    <message>
        <source>Say from when until when; the end lies after the beginning.</source>
        <translation>请写明起止时间，结束要晚于开始。</translation>
    </message>
    <message>
        <source>Give the activity a title.</source>
        <translation>请填写活动名称。</translation>
    </message>
    <message>
        <source>Choose the area whose activity it is.</source>
        <translation>请选择活动所属区域。</translation>
    </message>
    <message>
        <source>Say where it takes place.</source>
        <translation>请写明活动地点。</translation>
    </message>
    <message>
        <source>What was held can&apos;t be moved into the future.</source>
        <translation>已举办的活动不能改到将来。</translation>
    </message>
    <message>
        <source>Say when the next one begins; it has no rhythm to go by.</source>
        <translation>请写明下一届的开始时间：它没有固定周期可推算。</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>state</comment>
        <translation>计划中</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>state</comment>
        <translation>已举办</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state</comment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>step</comment>
        <translation>计划</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>step</comment>
        <translation>修改</translation>
    </message>
    <message>
        <source>Sign people up</source>
        <comment>step</comment>
        <translation>登记报名</translation>
    </message>
    <message>
        <source>Record who came</source>
        <comment>step</comment>
        <translation>登记到场</translation>
    </message>
    <message>
        <source>It was held</source>
        <comment>step</comment>
        <translation>登记举办情况</translation>
    </message>
    <message>
        <source>Correct the record</source>
        <comment>step</comment>
        <translation>更正记录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>step</comment>
        <translation>取消活动</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>step</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Every year</source>
        <comment>rhythm</comment>
        <translation>每年</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <comment>rhythm</comment>
        <translation>每季度</translation>
    </message>
    <message>
        <source>Every month</source>
        <comment>rhythm</comment>
        <translation>每月</translation>
    </message>
    <message>
        <source>Every week</source>
        <comment>rhythm</comment>
        <translation>每周</translation>
    </message>
    <message>
        <source>Now and then</source>
        <comment>rhythm</comment>
        <translation>不定期</translation>
    </message>
    <message>
        <source>Guest</source>
        <comment>part</comment>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <comment>part</comment>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>There is no such activity.</source>
        <translation>没有这场活动。</translation>
    </message>
    <message>
        <source>There is no such series.</source>
        <translation>没有这个系列。</translation>
    </message>
    <message>
        <source>Several series have this name. Give the number.</source>
        <translation>有多个系列叫这个名称，请用编号。</translation>
    </message>
    <message>
        <source>There is no such activity. Give its number, or the name of its series and the edition, as festival@9.</source>
        <translation>没有这场活动。请给出编号，或“系列名@届次”，如 邻里节@9。</translation>
    </message>
    <message>
        <source>Somebody else was first: %1, %2 (%3). Look at the activity again; nothing was changed.</source>
        <translation>已有人先一步操作：%1，%2（%3）。请重新查看这场活动；没有做任何改动。</translation>
    </message>
    <message>
        <source>The activity begins on %1. Record this afterwards, or change its time.</source>
        <translation>活动 %1 才开始。请在开始后登记，或修改时间。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between places</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Give the series a name.</source>
        <translation>请填写系列名称。</translation>
    </message>
    <message>
        <source>Choose the area that runs it.</source>
        <translation>请选择主办区域。</translation>
    </message>
    <message>
        <source>The year of the first edition is not understood.</source>
        <translation>首届年份填写有误。</translation>
    </message>
    <message>
        <source>The area has a series of this name already.</source>
        <translation>该区域已有同名系列。</translation>
    </message>
    <message>
        <source>This activity was cancelled. Plan a new one.</source>
        <translation>这场活动已取消，请另行计划。</translation>
    </message>
    <message>
        <source>This activity was not held yet.</source>
        <translation>这场活动尚未举办。</translation>
    </message>
    <message>
        <source>This activity is planned already.</source>
        <translation>这场活动已在计划中。</translation>
    </message>
    <message>
        <source>This activity was held already.</source>
        <translation>这场活动已经举办。</translation>
    </message>
    <message>
        <source>%1, edition %2</source>
        <translation>%1（第 %2 届）</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>An activity was held</source>
        <translation>举办了活动</translation>
    </message>
    <message>
        <source>Corrected the record of an activity</source>
        <translation>更正了活动记录</translation>
    </message>
    <message>
        <source>Cancelled an activity</source>
        <translation>取消了活动</translation>
    </message>
    <message>
        <source>Wrote a note on an activity</source>
        <translation>给活动加了备注</translation>
    </message>
    <message>
        <source>Exported a list of activities</source>
        <translation>导出了活动清单</translation>
    </message>
    <message>
        <source>Exported who came to an activity</source>
        <translation>导出了活动到场名单</translation>
    </message>
    <message>
        <source>Signed people up for an activity</source>
        <translation>登记了活动报名</translation>
    </message>
    <message>
        <source>Took people off the list of an activity</source>
        <translation>从活动名单中移除了人员</translation>
    </message>
    <message>
        <source>Recorded who came to an activity</source>
        <translation>登记了活动到场情况</translation>
    </message>
    <message>
        <source>Planned an activity</source>
        <translation>计划了活动</translation>
    </message>
    <message>
        <source>Changed an activity</source>
        <translation>修改了活动</translation>
    </message>
    <message>
        <source>Planned the next edition of an activity</source>
        <translation>计划了下一届活动</translation>
    </message>
    <message>
        <source>Began a series of activities</source>
        <translation>新建了活动系列</translation>
    </message>
    <message>
        <source>Changed a series of activities</source>
        <translation>修改了活动系列</translation>
    </message>
    <message>
        <source>A series of activities does not come again</source>
        <translation>活动系列不再举办</translation>
    </message>
    <message>
        <source>A series of activities goes on</source>
        <translation>活动系列继续举办</translation>
    </message>
</context>
</TS>
