<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>journal</name>
    <message>
        <source>Asked for a resource</source>
        <translation>申请了资源</translation>
    </message>
    <message>
        <source>Booked a resource</source>
        <translation>预订了资源</translation>
    </message>
    <message>
        <source>Exported a list of resources</source>
        <translation>导出了资源清单</translation>
    </message>
    <message>
        <source>Exported a list of bookings</source>
        <translation>导出了预订清单</translation>
    </message>
    <message>
        <source>Entered a resource</source>
        <translation>登记了资源</translation>
    </message>
    <message>
        <source>Changed a resource</source>
        <translation>修改了资源</translation>
    </message>
    <message>
        <source>A resource is not offered any more</source>
        <translation>停用了资源</translation>
    </message>
    <message>
        <source>A resource is offered again</source>
        <translation>恢复了资源</translation>
    </message>
    <message>
        <source>Granted a resource</source>
        <translation>批准了资源申请</translation>
    </message>
    <message>
        <source>Declined to give a resource</source>
        <translation>没有批准资源申请</translation>
    </message>
    <message>
        <source>Withdrew the booking of a resource</source>
        <translation>撤回了资源预订</translation>
    </message>
    <message>
        <source>Moved the booking of a resource</source>
        <translation>改动了资源预订的时间</translation>
    </message>
    <message>
        <source>A resource was given back</source>
        <translation>归还了资源</translation>
    </message>
</context>
<context>
    <name>resources</name>
    <message>
        <source>What the booking is for does not exist (any more).</source>
        <translation>预订所用于的事项不存在。</translation>
    </message>
    <message>
        <source>This resource is not offered any more.</source>
        <translation>这项资源已停用。</translation>
    </message>
    <message>
        <source>Say what it is for.</source>
        <translation>请写明用途。</translation>
    </message>
    <message>
        <source>Say from when until when; the end lies after the beginning.</source>
        <translation>请写明起止时间，结束要晚于开始。</translation>
    </message>
    <message>
        <source>Say for how many people.</source>
        <translation>请写明人数。</translation>
    </message>
    <message>
        <source>%1 are too many: it holds %2.</source>
        <translation>%1 人太多：最多容纳 %2 人。</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>截至 %1。</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Resources of the area</source>
        <translation>辖区资源</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>可提供</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>开放时间</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>容纳人数</translation>
    </message>
    <message>
        <source>Requests waiting</source>
        <translation>待批申请</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>停用日期</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>预订</translation>
    </message>
    <message>
        <source>Bookings of resources</source>
        <translation>资源预订</translation>
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
        <source>Resource</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>申请方</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Give the resource a name.</source>
        <translation>请填写资源名称。</translation>
    </message>
    <message>
        <source>Say for how many people it is; 0 where that is not limited.</source>
        <translation>请写明容纳人数；不限写 0。</translation>
    </message>
    <message>
        <source>Choose the area it belongs to.</source>
        <translation>请选择所属区域。</translation>
    </message>
    <message>
        <source>The area has a resource of this kind and name already.</source>
        <translation>该区域已有同类同名的资源。</translation>
    </message>
    <message>
        <source>It is booked or asked for from now on (%1 times). Settle these bookings first.</source>
        <translation>今后还有 %1 条预订或申请。请先处理这些预订。</translation>
    </message>
    <message>
        <source>Somebody else was first: %1, %2 (%3). Look at the booking again; nothing was changed.</source>
        <translation>已有人先一步操作：%1，%2（%3）。请重新查看这条预订；没有做任何改动。</translation>
    </message>
    <message>
        <source>This resource belongs to another area: ask for it, and who works there grants it.</source>
        <translation>这项资源属于其他区域：请提出申请，由那里的人批准。</translation>
    </message>
    <message>
        <source>Say why it is declined.</source>
        <translation>请写明不批准的原因。</translation>
    </message>
    <message>
        <source>This booking was made already.</source>
        <translation>这条预订已经有了。</translation>
    </message>
    <message>
        <source>This booking is granted already.</source>
        <translation>这条预订已批准。</translation>
    </message>
    <message>
        <source>This booking is not granted yet; there is nothing to give back.</source>
        <translation>这条预订还没批准，无需归还。</translation>
    </message>
    <message>
        <source>This booking is over (%1). Make a new one.</source>
        <translation>这条预订已结束（%1）。请另行预订。</translation>
    </message>
    <message>
        <source>There is no such resource.</source>
        <translation>没有这项资源。</translation>
    </message>
    <message>
        <source>Several resources have this name. Give the number.</source>
        <translation>有多项资源叫这个名称，请用编号。</translation>
    </message>
    <message>
        <source>There is no such booking.</source>
        <translation>没有这条预订。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>who has a booking, and who entered it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>It is taken from %1 to %2 by %3. Choose another time or another place; nothing was changed.</source>
        <translation>%1 至 %2 已被占用：%3。请换时间或换地方；没有做任何改动。</translation>
    </message>
    <message>
        <source>%1 people would be there at once; it holds %2. Choose another time, or ask for fewer.</source>
        <translation>同一时间将有 %1 人，最多容纳 %2 人。请换时间或减少人数。</translation>
    </message>
    <message>
        <source>Work unit</source>
        <comment>resource</comment>
        <translation>单位</translation>
    </message>
    <message>
        <source>Venue</source>
        <comment>resource</comment>
        <translation>场地</translation>
    </message>
    <message>
        <source>Volunteer team</source>
        <comment>resource</comment>
        <translation>志愿队伍</translation>
    </message>
    <message>
        <source>Skill</source>
        <comment>resource</comment>
        <translation>技能</translation>
    </message>
    <message>
        <source>Equipment</source>
        <comment>resource</comment>
        <translation>设备</translation>
    </message>
    <message>
        <source>Asked for</source>
        <comment>booking</comment>
        <translation>已申请</translation>
    </message>
    <message>
        <source>Granted</source>
        <comment>booking</comment>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>booking</comment>
        <translation>未批准</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>booking</comment>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Given back</source>
        <comment>booking</comment>
        <translation>已归还</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <comment>step</comment>
        <translation>申请</translation>
    </message>
    <message>
        <source>Grant</source>
        <comment>step</comment>
        <translation>批准</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>step</comment>
        <translation>不批准</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <comment>step</comment>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Move to another time</source>
        <comment>step</comment>
        <translation>改时间</translation>
    </message>
    <message>
        <source>Give back</source>
        <comment>step</comment>
        <translation>归还</translation>
    </message>
    <message>
        <source>Own purpose</source>
        <comment>booking for</comment>
        <translation>自用</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>booking for</comment>
        <translation>活动</translation>
    </message>
    <message>
        <source>Case</source>
        <comment>booking for</comment>
        <translation>事项</translation>
    </message>
    <message>
        <source>Visit</source>
        <comment>booking for</comment>
        <translation>入户</translation>
    </message>
</context>
</TS>
