<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>journal</name>
    <message>
        <source>Merged micro-units</source>
        <translation>合并了微单元</translation>
    </message>
    <message>
        <source>Took over planned micro-units for a building</source>
        <translation>采用了楼栋的微单元方案</translation>
    </message>
    <message>
        <source>Split a micro-unit</source>
        <translation>拆分了微单元</translation>
    </message>
    <message>
        <source>Voided an area</source>
        <translation>撤销了区域</translation>
    </message>
    <message>
        <source>Changed what one leader can look after</source>
        <translation>更改了一名长的负担上限</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>Choose the micro-units that are merged into this one.</source>
        <translation>请选择并入的微单元。</translation>
    </message>
    <message>
        <source>Say why the micro-units are merged.</source>
        <translation>请填写合并的原因。</translation>
    </message>
    <message>
        <source>Only micro-units can be merged.</source>
        <translation>只能合并微单元。</translation>
    </message>
    <message>
        <source>A micro-unit can&apos;t be merged with itself.</source>
        <translation>微单元不能与自己合并。</translation>
    </message>
    <message>
        <source>The leader who stays must be one of the merged micro-units&apos;.</source>
        <translation>留任的单元长必须来自参与合并的微单元。</translation>
    </message>
    <message>
        <source>The micro-unit whose leader shall stay has none in office.</source>
        <translation>指定留任的微单元没有在任的单元长。</translation>
    </message>
    <message>
        <source>The building has changed since it was planned. Plan it again.</source>
        <translation>拟定方案后楼栋已有变动，请重新拟定。</translation>
    </message>
    <message>
        <source>A household stands in two planned micro-units.</source>
        <translation>有一户同时出现在两个拟设的微单元里。</translation>
    </message>
    <message>
        <source>the micro-units of the building were planned anew</source>
        <translation>楼栋重新划分微单元</translation>
    </message>
    <message>
        <source>There is no such building.</source>
        <translation>没有这栋楼。</translation>
    </message>
    <message>
        <source>vacant, in no micro-unit</source>
        <translation>空置，没有微单元</translation>
    </message>
    <message>
        <source>in no micro-unit</source>
        <translation>没有微单元</translation>
    </message>
    <message>
        <source>in %1 and in %2 at the same time</source>
        <translation>同时属于 %1 和 %2</translation>
    </message>
    <message>
        <source>%1: nobody in office (%2)</source>
        <translation>%1暂缺（%2）</translation>
    </message>
    <message>
        <source>%1 areas, %2 lived-in households</source>
        <translation>负责 %1 个区域、%2 户</translation>
    </message>
    <message>
        <source>In no micro-unit</source>
        <translation>未划微单元</translation>
    </message>
    <message>
        <source>In two micro-units</source>
        <translation>同属两个微单元</translation>
    </message>
    <message>
        <source>Without a leader</source>
        <translation>负责人暂缺</translation>
    </message>
    <message>
        <source>Leaders with too much</source>
        <translation>负担过重</translation>
    </message>
    <message>
        <source>Say which households go into a new micro-unit.</source>
        <translation>请选择划入新微单元的住户。</translation>
    </message>
    <message>
        <source>A new micro-unit needs at least one household.</source>
        <translation>新微单元至少要有一户。</translation>
    </message>
    <message>
        <source>A household is not in this micro-unit, or is named twice. Choose again.</source>
        <translation>有一户不在这个微单元里，或被选了两次，请重新选择。</translation>
    </message>
    <message>
        <source>Nothing would stay in the micro-unit. Leave at least one household where it is.</source>
        <translation>原微单元一户不剩，请至少留下一户。</translation>
    </message>
    <message>
        <source>Only a micro-unit can be split.</source>
        <translation>只能拆分微单元。</translation>
    </message>
    <message>
        <source>Say from which day.</source>
        <translation>请填写从哪天起。</translation>
    </message>
    <message>
        <source>The day lies ahead. Choose today or an earlier day.</source>
        <translation>日期在今天之后，请选择今天或更早的日期。</translation>
    </message>
    <message>
        <source>A household came into its present micro-unit after that day. Choose a later day.</source>
        <translation>有一户在那天之后才划入现在的微单元，请选择更晚的日期。</translation>
    </message>
    <message>
        <source>Micro-units are planned for a building; choose one.</source>
        <translation>微单元方案按楼栋拟定，请选择楼栋。</translation>
    </message>
    <message>
        <source>There is no such household or micro-unit in the plan.</source>
        <translation>方案里没有这一户或这个微单元。</translation>
    </message>
    <message>
        <source>Say why the area is given up.</source>
        <translation>请填写撤销的原因。</translation>
    </message>
    <message>
        <source>There are areas in it. Move or void them first.</source>
        <translation>其中还有下级区域，请先移走或撤销。</translation>
    </message>
    <message>
        <source>There are households in it. Merge the micro-unit into another one, or move the households first.</source>
        <translation>其中还有住户，请先并入其他微单元或移走住户。</translation>
    </message>
    <message>
        <source>It has a leader in office. End that appointment first.</source>
        <translation>还有在任的负责人，请先结束其任职。</translation>
    </message>
    <message>
        <source>Each limit is at least 1.</source>
        <translation>每项至少为 1。</translation>
    </message>
</context>
</TS>
