<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>linli::ui::BookingForm</name>
    <message>
        <source>Book %1</source>
        <translation>预订%1</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>申请%1</translation>
    </message>
    <message>
        <source>Book it</source>
        <translation>预订</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>It belongs to another area: who works there grants the request.</source>
        <translation>它属于其他区域：申请由那里的人批准。</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>申请方</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>At</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Until time</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未写明</translation>
    </message>
</context>
<context>
    <name>linli::ui::RequestForm</name>
    <message>
        <source>Ask for a resource</source>
        <translation>申请资源</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>A hall, a tool, a volunteer team, somebody with a skill. Who works where it belongs grants the request; one of your own area is booked at once.</source>
        <translation>场地、器材、志愿队伍、有专长的人都可以申请。由资源所属区域的工作人员答复；本区域的资源直接订下。</translation>
    </message>
    <message>
        <source>Name, offer or contact; ↓ shows what there is</source>
        <translation>名称或用处；按 ↓ 列出</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Choose the resource, or write its whole name.</source>
        <translation>请选择资源，或写出它的全名。</translation>
    </message>
</context>
<context>
    <name>linli::ui::ResourceForm</name>
    <message>
        <source>Change the resource</source>
        <translation>修改资源</translation>
    </message>
    <message>
        <source>New resource</source>
        <translation>登记资源</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
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
        <source>What it offers</source>
        <translation>可提供什么</translation>
    </message>
    <message>
        <source>When it is open</source>
        <translation>开放时间</translation>
    </message>
    <message>
        <source>People at once</source>
        <translation>同时容纳</translation>
    </message>
    <message>
        <source>not limited</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Leader in charge</source>
        <translation>负责人（楼栋长等）</translation>
    </message>
    <message>
        <source>Or somebody else</source>
        <translation>或其他联系人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
</context>
<context>
    <name>linli::ui::ResourceModel</name>
    <message>
        <source>%1 (not offered any more)</source>
        <translation>%1（已停用）</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>容纳人数</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>待批</translation>
    </message>
    <message>
        <source>Taken next</source>
        <translation>最近占用</translation>
    </message>
</context>
<context>
    <name>linli::ui::ResourcePanel</name>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The resource was entered.</source>
        <translation>资源已登记。</translation>
    </message>
    <message>
        <source>The resource was changed.</source>
        <translation>资源已修改。</translation>
    </message>
    <message>
        <source>It is booked.</source>
        <translation>已预订。</translation>
    </message>
    <message>
        <source>It is asked for.</source>
        <translation>已提出申请。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>No resource is chosen</source>
        <translation>未选择资源</translation>
    </message>
    <message>
        <source>Choose one in the list, or enter a new one with Ctrl+Shift+N.</source>
        <translation>请在清单中选一项，或按 Ctrl+Shift+N 登记新的。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>预订</translation>
    </message>
    <message>
        <source>Booked and asked for, from today on</source>
        <translation>今天起的预订和申请</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
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
        <source>%1 people at once</source>
        <translation>同时 %1 人</translation>
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
        <source>Not offered since</source>
        <translation>停用日期</translation>
    </message>
    <message>
        <source>Free today</source>
        <translation>今日空闲</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>全天无空闲</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between times</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1
Entered by %2</source>
        <translation>%1
登记人：%2</translation>
    </message>
    <message>
        <source>Book it</source>
        <translation>预订</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Not offered any more</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>恢复使用</translation>
    </message>
</context>
<context>
    <name>linli::ui::ResourcesPage</name>
    <message>
        <source>Those not offered any more too</source>
        <translation>含已停用</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Name, what it offers, contact</source>
        <translation>名称、内容或联系人</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>No resource is here</source>
        <translation>这里还没有资源</translation>
    </message>
    <message>
        <source>Enter work units, venues, volunteer teams, skills and equipment; then they can be booked and asked for.</source>
        <translation>登记单位、场地、志愿队伍、技能和设备，之后就可以预订和申请。</translation>
    </message>
    <message>
        <source>Enter a resource</source>
        <translation>登记资源</translation>
    </message>
    <message>
        <source>%1 in the list</source>
        <translation>共 %1 项</translation>
    </message>
    <message>
        <source>%1, %2 requests wait</source>
        <translation>%1，%2 条申请待批</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>The register</source>
        <translation>资源库</translation>
    </message>
    <message>
        <source>All bookings</source>
        <translation>全部预订</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出清单</translation>
    </message>
    <message>
        <source>Bookings %1.xlsx</source>
        <translation>资源预订 %1.xlsx</translation>
    </message>
    <message>
        <source>Resources %1.xlsx</source>
        <translation>资源 %1.xlsx</translation>
    </message>
    <message>
        <source>%1 rows were exported.</source>
        <translation>已导出 %1 行。</translation>
    </message>
</context>
</TS>
