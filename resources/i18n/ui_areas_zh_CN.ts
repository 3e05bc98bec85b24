<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>linli::ui::AreaForm</name>
    <message>
        <source>Rename the area</source>
        <translation>区域改名</translation>
    </message>
    <message>
        <source>New area</source>
        <translation>新增区域</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>保存名称</translation>
    </message>
    <message>
        <source>Add the area</source>
        <translation>新增区域</translation>
    </message>
    <message>
        <source>It lies in %1.</source>
        <translation>所属：%1。</translation>
    </message>
    <message>
        <source>It stands at the top of the tree.</source>
        <translation>位于最上级。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>For case numbers; made from the name if empty</source>
        <translation>用于事项编号；不填则按名称生成</translation>
    </message>
    <message>
        <source>Write its name, for example 75栋.</source>
        <translation>请填写名称，例如 75栋。</translation>
    </message>
</context>
<context>
    <name>linli::ui::AreaForms</name>
    <message numerus="yes">
        <source>%n lived-in household(s) ▲ too small</source>
        <translation>
            <numerusform>住 %n 户 ▲ 户数偏少</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lived-in household(s) ▲ too large</source>
        <translation>
            <numerusform>住 %n 户 ▲ 户数偏多</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lived-in household(s)</source>
        <translation>
            <numerusform>住 %n 户</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::CoverageModel</name>
    <message>
        <source>What</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>linli::ui::CoverageView</name>
    <message>
        <source>Coverage check</source>
        <translation>覆盖检查</translation>
    </message>
    <message>
        <source>Close the check</source>
        <translation>关闭检查</translation>
    </message>
    <message>
        <source>✓ There is nothing of this kind here.</source>
        <translation>✓ 这里没有此类问题。</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在检查……</translation>
    </message>
</context>
<context>
    <name>linli::ui::MergeForm</name>
    <message>
        <source>Merge %1</source>
        <translation>合并 %1</translation>
    </message>
    <message>
        <source>Merge the micro-units</source>
        <translation>合并微单元</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>单元长</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从哪天起</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>no leader</source>
        <translation>没有单元长</translation>
    </message>
    <message>
        <source>%1 stays</source>
        <translation>%1 留任</translation>
    </message>
    <message>
        <source>%1 takes over</source>
        <translation>由 %1 接任</translation>
    </message>
    <message>
        <source>%1 takes over from %2</source>
        <translation>由 %1 接替 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) move.</source>
        <translation>
            <numerusform>%n 户随之变动。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 is given up; its history stays.</source>
        <translation>%1 撤销，历史记录保留。</translation>
    </message>
    <message>
        <source>There is no other micro-unit in this building.</source>
        <translation>这栋楼没有别的微单元。</translation>
    </message>
    <message>
        <source>Say from which day.</source>
        <translation>请填写从哪天起。</translation>
    </message>
    <message>
        <source>Say why; it is kept.</source>
        <translation>请填写原因，会留存。</translation>
    </message>
</context>
<context>
    <name>linli::ui::PlanForm</name>
    <message>
        <source>Micro-units of %1</source>
        <translation>%1 的微单元方案</translation>
    </message>
    <message>
        <source>Take the plan over</source>
        <translation>采用方案</translation>
    </message>
    <message>
        <source>Planned micro-units and their households</source>
        <translation>拟设的微单元及其住户</translation>
    </message>
    <message>
        <source>Move there</source>
        <translation>移过去</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从哪天起</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Choose households, and below where they go instead</source>
        <translation>选中住户，再在下面选择改到哪个微单元</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>移到</translation>
    </message>
    <message>
        <source>□ vacant</source>
        <translation>□ 空置</translation>
    </message>
    <message>
        <source>Now %1 micro-unit(s), %2 of the right size.</source>
        <translation>现有 %1 个微单元，%2 个户数合适。</translation>
    </message>
    <message>
        <source>Planned %1, %2 of the right size.</source>
        <translation>拟设 %1 个，%2 个户数合适。</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) change their micro-unit.</source>
        <translation>
            <numerusform>%n 户更换微单元。</numerusform>
        </translation>
    </message>
    <message>
        <source>Given up: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Say from which day.</source>
        <translation>请填写从哪天起。</translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation>微单元 %1</translation>
    </message>
</context>
<context>
    <name>linli::ui::SplitForm</name>
    <message>
        <source>Split %1</source>
        <translation>拆分 %1</translation>
    </message>
    <message>
        <source>Split the micro-unit</source>
        <translation>拆分微单元</translation>
    </message>
    <message>
        <source>□ vacant</source>
        <translation>□ 空置</translation>
    </message>
    <message>
        <source>Households that go into the new micro-unit</source>
        <translation>划入新微单元的住户</translation>
    </message>
    <message>
        <source>New micro-unit</source>
        <translation>新微单元</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从哪天起</translation>
    </message>
    <message>
        <source>Goes there</source>
        <translation>划入住户</translation>
    </message>
    <message>
        <source>Space ticks a household</source>
        <translation>空格键勾选</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) move.</source>
        <translation>
            <numerusform>%n 户随之变动。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新微单元：%1</translation>
    </message>
    <message>
        <source>Write the new micro-unit&apos;s name.</source>
        <translation>请填写新微单元的名称。</translation>
    </message>
    <message>
        <source>Say from which day.</source>
        <translation>请填写从哪天起。</translation>
    </message>
    <message>
        <source>At least one household goes, and at least one stays.</source>
        <translation>至少划出一户，也至少留下一户。</translation>
    </message>
</context>
<context>
    <name>linli::ui::TreeTools</name>
    <message>
        <source>The area was added.</source>
        <translation>区域已新增。</translation>
    </message>
    <message>
        <source>The area was renamed.</source>
        <translation>区域已改名。</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>Move the area</source>
        <translation>移动区域</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>移到</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) move with it.</source>
        <translation>
            <numerusform>%n 户随之移动。</numerusform>
        </translation>
    </message>
    <message>
        <source>The area was moved.</source>
        <translation>区域已移动。</translation>
    </message>
    <message>
        <source>The micro-unit was split.</source>
        <translation>微单元已拆分。</translation>
    </message>
    <message>
        <source>The micro-units were merged.</source>
        <translation>微单元已合并。</translation>
    </message>
    <message>
        <source>Give up %1</source>
        <translation>撤销 %1</translation>
    </message>
    <message>
        <source>Give up the area</source>
        <translation>撤销区域</translation>
    </message>
    <message>
        <source>It counts nowhere from now on; its history stays. There must be no household and no leader in it.</source>
        <translation>今后不再统计，历史记录保留。撤销前其中不能有住户和在任的负责人。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>录错</translation>
    </message>
    <message>
        <source>Torn down</source>
        <translation>已拆除</translation>
    </message>
    <message>
        <source>The area was given up.</source>
        <translation>区域已撤销。</translation>
    </message>
    <message>
        <source>somebody new</source>
        <translation>新人</translation>
    </message>
    <message>
        <source>Leader of %1</source>
        <translation>%1 的负责人</translation>
    </message>
    <message>
        <source>Appoint the leader</source>
        <translation>任命</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人选</translation>
    </message>
    <message>
        <source>Name, if new</source>
        <translation>姓名（新人填写）</translation>
    </message>
    <message>
        <source>Phone on the board</source>
        <translation>公示电话</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从哪天起</translation>
    </message>
    <message>
        <source>The leader was appointed.</source>
        <translation>已任命。</translation>
    </message>
    <message>
        <source>End the appointment of %1</source>
        <translation>结束 %1 的任职</translation>
    </message>
    <message>
        <source>End the appointment</source>
        <translation>结束任职</translation>
    </message>
    <message>
        <source>On</source>
        <translation>卸任日期</translation>
    </message>
    <message>
        <source>Term is over</source>
        <translation>任期届满</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>搬走</translation>
    </message>
    <message>
        <source>At own wish</source>
        <translation>本人请辞</translation>
    </message>
    <message>
        <source>The appointment ended.</source>
        <translation>任职已结束。</translation>
    </message>
    <message>
        <source>The plan was taken over.</source>
        <translation>方案已采用。</translation>
    </message>
    <message>
        <source>Building picture</source>
        <translation>楼栋图</translation>
    </message>
    <message>
        <source>Coverage check</source>
        <translation>覆盖检查</translation>
    </message>
    <message>
        <source>Add an area in %1</source>
        <translation>在 %1 下新增区域</translation>
    </message>
    <message>
        <source>Add an area</source>
        <translation>新增区域</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Move into another area</source>
        <translation>移到其他区域</translation>
    </message>
    <message>
        <source>One place up</source>
        <translation>上移一位</translation>
    </message>
    <message>
        <source>One place down</source>
        <translation>下移一位</translation>
    </message>
    <message>
        <source>Plan its micro-units</source>
        <translation>拟定微单元方案</translation>
    </message>
    <message>
        <source>Split the micro-unit</source>
        <translation>拆分微单元</translation>
    </message>
    <message>
        <source>Merge into another micro-unit</source>
        <translation>并入其他微单元</translation>
    </message>
    <message>
        <source>Appoint the %1</source>
        <translation>任命%1</translation>
    </message>
    <message>
        <source>The order was changed.</source>
        <translation>顺序已调整。</translation>
    </message>
</context>
</TS>
