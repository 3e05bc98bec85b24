<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>linli::ui::AttachmentBox</name>
    <message>
        <source>Photos and files</source>
        <translation>照片和文件</translation>
    </message>
    <message>
        <source>Photos and files (%1)</source>
        <translation>照片和文件（%1）</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The file was attached.</source>
        <translation>已添加附件。</translation>
    </message>
    <message>
        <source>%1 files were attached.</source>
        <translation>已添加 %1 个附件。</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>保存文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The file was saved. It is not sealed there: delete it when you do not need it any more.</source>
        <translation>文件已保存。它在那里没有加密：不用时请删除。</translation>
    </message>
    <message>
        <source>The file was taken away.</source>
        <translation>附件已移除。</translation>
    </message>
    <message>
        <source>New pictures show</source>
        <translation>新照片拍的是</translation>
    </message>
    <message>
        <source>It shows: %1</source>
        <translation>改为：%1</translation>
    </message>
    <message>
        <source>It stands under: %1</source>
        <translation>已归入：%1</translation>
    </message>
</context>
<context>
    <name>linli::ui::BeforeAfter</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No picture yet.
Click, or drag one here.</source>
        <translation>还没有照片。
点击添加，或拖到这里。</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>没有照片</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown here; click to open it.</source>
        <translation>这张照片无法在这里显示，点击打开。</translation>
    </message>
</context>
<context>
    <name>linli::ui::FileDrop</name>
    <message>
        <source>Add photos or files…</source>
        <translation>添加照片或文件…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>粘贴图片</translation>
    </message>
    <message>
        <source>Make photos smaller, without their place</source>
        <translation>缩小照片并去掉拍摄地点</translation>
    </message>
    <message>
        <source>A photo is kept with at most %1 pixels and nothing but the picture: not where and when it was taken, not with which telephone. Without the tick it is kept as it is, with all of that.</source>
        <translation>照片长边最多保留 %1 像素，只留画面：不留拍摄地点、时间和手机型号。不勾选则原样保存，这些信息都会保留。</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation>照片和文件</translation>
    </message>
    <message>
        <source>There is no picture and no file in the clipboard.</source>
        <translation>剪贴板里没有图片，也没有文件。</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>图片%1</translation>
    </message>
    <message>
        <source>Reading the files …</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Files can be dragged here, and a picture pasted with Ctrl+V.</source>
        <translation>也可以把文件拖到这里，或用 Ctrl+V 粘贴图片。</translation>
    </message>
</context>
<context>
    <name>linli::ui::FileRow</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>更多：%1</translation>
    </message>
</context>
<context>
    <name>linli::ui::FilesField</name>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 已在列表里。</translation>
    </message>
    <message>
        <source>%1 was left out: a case takes %2 files and %3 together.</source>
        <translation>%1 没有加入：一件事最多 %2 个附件，合计 %3。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>linli::ui::OpenedFiles</name>
    <message>
        <source>The file could not be opened: there is no room for it. Save it in a folder of your own instead.</source>
        <translation>文件没能打开：没有可用空间。请改为另存到自己的文件夹。</translation>
    </message>
    <message>
        <source>No program on this computer opens this kind of file. Save it instead.</source>
        <translation>这台电脑没有能打开这种文件的程序。请改为另存。</translation>
    </message>
</context>
<context>
    <name>linli::ui::PictureViewer</name>
    <message>
        <source>Before</source>
        <translation>上一张</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>picture</comment>
        <translation>下一张</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 张，共 %2 张</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown; save it and open it with another program.</source>
        <translation>这张图片显示不了；请另存后用别的程序打开。</translation>
    </message>
</context>
<context>
    <name>linli::ui::PreparedFile</name>
    <message>
        <source>it can&apos;t be read. Perhaps it belongs to somebody else, or the stick was pulled out.</source>
        <translation>读不了。也许不属于您，或 U 盘已拔出。</translation>
    </message>
    <message>
        <source>it could not be read to its end. Perhaps the stick was pulled out.</source>
        <translation>没能读完。也许 U 盘已拔出。</translation>
    </message>
    <message>
        <source>it is not there any more.</source>
        <translation>已经不在那里了。</translation>
    </message>
    <message>
        <source>a folder can&apos;t be attached; choose the files in it.</source>
        <translation>不能添加文件夹；请选择里面的文件。</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>是空文件。</translation>
    </message>
    <message>
        <source>it is larger than %1. Let photos be made smaller.</source>
        <translation>超过 %1。请勾选缩小照片。</translation>
    </message>
    <message>
        <source>it is larger than %1. A film does not belong in the ledger; attach photos of it.</source>
        <translation>超过 %1。视频不适合存进台账；请改附照片。</translation>
    </message>
    <message>
        <source>this picture is damaged or far too large; it can&apos;t be shown.</source>
        <translation>这张图片已损坏或过大，无法显示。</translation>
    </message>
    <message>
        <source>this kind of picture can&apos;t be made smaller here; it is attached as it is, with the place where it was taken.</source>
        <translation>这种图片在这里缩小不了；已原样附上，拍摄地点也会保留。</translation>
    </message>
</context>
</TS>
