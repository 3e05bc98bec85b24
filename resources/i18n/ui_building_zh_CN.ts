<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>journal</name>
    <message>
        <source>Printed a building picture</source>
        <translation>打印了楼栋图</translation>
    </message>
</context>
<context>
    <name>linli::ui::BuildingCanvas</name>
    <message>
        <source>Building picture: arrows move from flat to flat, Enter opens the household</source>
        <translation>楼栋图：方向键逐户移动，回车打开住户</translation>
    </message>
</context>
<context>
    <name>linli::ui::BuildingView</name>
    <message>
        <source>There is no household in this building yet</source>
        <translation>这栋楼还没有住户</translation>
    </message>
    <message>
        <source>Add households, or import the roster; each flat then has its place in the picture.</source>
        <translation>新增住户或导入花名册后，每户都会出现在图上。</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Smaller (−, or Ctrl and the wheel)</source>
        <translation>缩小（− 键，或按住 Ctrl 滚动滚轮）</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Larger (+, or Ctrl and the wheel)</source>
        <translation>放大（+ 键，或按住 Ctrl 滚动滚轮）</translation>
    </message>
    <message>
        <source>Back to the usual size (0)</source>
        <translation>恢复原大小（0 键）</translation>
    </message>
    <message>
        <source>Print the picture</source>
        <translation>打印</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n 户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resident(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>building leader %1</source>
        <translation>楼栋长 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n micro-unit(s)</source>
        <translation>
            <numerusform>%n 个微单元</numerusform>
        </translation>
    </message>
    <message>
        <source>The building picture was printed.</source>
        <translation>楼栋图已打印。</translation>
    </message>
</context>
<context>
    <name>linli::ui::PictureSwitch</name>
    <message>
        <source>Building picture</source>
        <translation>楼栋图</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>住户表</translation>
    </message>
</context>
</TS>
