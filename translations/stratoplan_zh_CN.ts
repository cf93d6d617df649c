<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>About</name>
    <message>
        <source>Stratoplan %1</source>
        <translation>Stratoplan %1</translation>
    </message>
    <message>
        <source>The visual architecture designer: Mermaid and text drawings opened as what they mean, edited, checked and exported.</source>
        <translation>可视化架构设计器：按含义打开 Mermaid 和文本图，并进行编辑、检查和导出。</translation>
    </message>
    <message>
        <source>Licensed under the Apache License 2.0. All icons and themes are drawn for this program.</source>
        <translation>依据 Apache License 2.0 许可。所有图标和主题均为本程序绘制。</translation>
    </message>
    <message>
        <source>It is built on Qt %1 (LGPL 3), cmark-gfm (BSD 2-Clause), yaml-cpp (MIT), fontconfig (HPND) and JSON for Modern C++ (MIT).</source>
        <translation>本程序基于 Qt %1 (LGPL 3)、cmark-gfm (BSD 2-Clause)、yaml-cpp (MIT)、fontconfig (HPND) 和 JSON for Modern C++ (MIT)。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>新建窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Import text…</source>
        <translation>导入文本(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Reload from disk</source>
        <translation>从磁盘重新加载(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Export a&amp;gain</source>
        <translation>再次导出(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>创建副本(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete and &amp;reconnect</source>
        <translation>删除并重新连接(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Select n&amp;one</source>
        <translation>取消选择(&amp;O)</translation>
    </message>
    <message>
        <source>Select all c&amp;omponents</source>
        <translation>选择所有组件(&amp;O)</translation>
    </message>
    <message>
        <source>Select all &amp;lines</source>
        <translation>选择所有连线(&amp;L)</translation>
    </message>
    <message>
        <source>Select the same &amp;kind</source>
        <translation>选择相同类型(&amp;K)</translation>
    </message>
    <message>
        <source>Select what is &amp;connected</source>
        <translation>选择相连的组件(&amp;C)</translation>
    </message>
    <message>
        <source>Select all &amp;downstream</source>
        <translation>选择所有下游组件(&amp;D)</translation>
    </message>
    <message>
        <source>Copy st&amp;yle</source>
        <translation>复制样式(&amp;Y)</translation>
    </message>
    <message>
        <source>Paste sty&amp;le</source>
        <translation>粘贴样式(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>命令(&amp;C)…</translation>
    </message>
    <message>
        <source>Copy as te&amp;xt drawing</source>
        <translation>复制为文本图(&amp;X)</translation>
    </message>
    <message>
        <source>Copy as &amp;Terraform</source>
        <translation>复制为 Terraform(&amp;T)</translation>
    </message>
    <message>
        <source>Copy as &amp;Mermaid</source>
        <translation>复制为 Mermaid(&amp;M)</translation>
    </message>
    <message>
        <source>Copy as &amp;SVG</source>
        <translation>复制为 SVG(&amp;S)</translation>
    </message>
    <message>
        <source>Copy as &amp;picture</source>
        <translation>复制为图片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>替换(&amp;E)…</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>查找下一个(&amp;X)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>设置(&amp;E)…</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Fit diagram</source>
        <translation>适合整个图表(&amp;F)</translation>
    </message>
    <message>
        <source>Fit &amp;selection</source>
        <translation>适合所选内容(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>网格(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation>缩略图(&amp;M)</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>源文本(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Hide panels</source>
        <translation>隐藏面板(&amp;H)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>Pre&amp;sentation</source>
        <translation>演示(&amp;S)</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>下一个窗格(&amp;P)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Next &amp;diagram</source>
        <translation>下一个图表(&amp;D)</translation>
    </message>
    <message>
        <source>Pre&amp;vious diagram</source>
        <translation>上一个图表(&amp;V)</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>下一个标签页(&amp;T)</translation>
    </message>
    <message>
        <source>Previous ta&amp;b</source>
        <translation>上一个标签页(&amp;B)</translation>
    </message>
    <message>
        <source>Another &amp;view of this document</source>
        <translation>此文档的另一个视图(&amp;V)</translation>
    </message>
    <message>
        <source>View this document in a new &amp;window</source>
        <translation>在新窗口中查看此文档(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Move this tab to a new window</source>
        <translation>将此标签页移到新窗口(&amp;M)</translation>
    </message>
    <message>
        <source>Show &amp;overlays</source>
        <translation>显示叠加层(&amp;O)</translation>
    </message>
    <message>
        <source>Fo&amp;cus on the container</source>
        <translation>聚焦容器(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>选择(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Component…</source>
        <translation>组件(&amp;C)…</translation>
    </message>
    <message>
        <source>Con&amp;tainer</source>
        <translation>容器(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Arrange everything</source>
        <translation>排列全部(&amp;A)</translation>
    </message>
    <message>
        <source>Arrange inside the &amp;selection</source>
        <translation>排列所选内部(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tidy</source>
        <translation>整理(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reset arrangement</source>
        <translation>重置排列(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Move with the arrow keys</source>
        <translation>用方向键移动(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;hrink to content</source>
        <translation>收缩至内容(&amp;H)</translation>
    </message>
    <message>
        <source>Same si&amp;ze</source>
        <translation>相同大小(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>固定(&amp;P)</translation>
    </message>
    <message>
        <source>L&amp;ock</source>
        <translation>锁定(&amp;O)</translation>
    </message>
    <message>
        <source>Collapse or e&amp;xpand</source>
        <translation>折叠或展开(&amp;X)</translation>
    </message>
    <message>
        <source>Reset ro&amp;ute</source>
        <translation>重置走线(&amp;U)</translation>
    </message>
    <message>
        <source>Bring to &amp;front</source>
        <translation>置于顶层(&amp;F)</translation>
    </message>
    <message>
        <source>Send to bac&amp;k</source>
        <translation>置于底层(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>分组(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Ungroup</source>
        <translation>取消分组(&amp;U)</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>左对齐(&amp;L)</translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation>水平居中对齐(&amp;C)</translation>
    </message>
    <message>
        <source>Align ri&amp;ght</source>
        <translation>右对齐(&amp;G)</translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation>顶端对齐(&amp;T)</translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation>垂直居中对齐(&amp;M)</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>底端对齐(&amp;B)</translation>
    </message>
    <message>
        <source>Distribute &amp;horizontally</source>
        <translation>水平分布(&amp;H)</translation>
    </message>
    <message>
        <source>Distribute &amp;vertically</source>
        <translation>垂直分布(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>检查(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>下一个问题(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>上一个问题(&amp;P)</translation>
    </message>
    <message>
        <source>Apply &amp;fix</source>
        <translation>应用修复(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Stratoplan</source>
        <translation>关于 Stratoplan(&amp;A)</translation>
    </message>
    <message>
        <source>Whole s&amp;ystem</source>
        <translation>整个系统(&amp;Y)</translation>
    </message>
    <message>
        <source>Compare with a &amp;Terraform plan…</source>
        <translation>与 &amp;Terraform 计划比较…</translation>
    </message>
    <message>
        <source>Paste &amp;here</source>
        <translation>粘贴到此处(&amp;H)</translation>
    </message>
    <message>
        <source>Open lin&amp;k</source>
        <translation>打开链接(&amp;K)</translation>
    </message>
</context>
<context>
    <name>Arrange</name>
    <message>
        <source>Distribute</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>Same size</source>
        <translation>相同大小</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>Copied %1 to the clipboard</source>
        <translation>已将%1复制到剪贴板</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>The text on the clipboard is no diagram: neither Mermaid nor a drawing.</source>
        <translation>剪贴板中的文本不是图表：既不是 Mermaid 也不是文本图。</translation>
    </message>
    <message>
        <source>This diagram has nothing to say as %1</source>
        <translation>此图表没有可输出为 %1 的内容</translation>
    </message>
    <message>
        <source>the diagram as Mermaid</source>
        <translation>Mermaid 格式的图表</translation>
    </message>
    <message>
        <source>the diagram as SVG</source>
        <translation>SVG 格式的图表</translation>
    </message>
    <message>
        <source>a picture of the diagram</source>
        <translation>图表的图片</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>1 error</source>
        <translation>1 个错误</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 个错误</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 个警告</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 个警告</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 条提示</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 条提示</translation>
    </message>
</context>
<context>
    <name>Fixes</name>
    <message>
        <source>Repair the encoding</source>
        <translation>修复编码</translation>
    </message>
</context>
<context>
    <name>IconPacks</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Icons of the pack</source>
        <translation>包中的图标</translation>
    </message>
    <message>
        <source>The program&apos;s own icons are shown. A pack is a folder of SVG or PNG files with an icons.json that says which kind wears which.</source>
        <translation>当前显示程序自带的图标。图标包是一个包含 SVG 或 PNG 文件的文件夹，其中的 icons.json 说明每个类型使用哪个图标。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n icons</source>
        <translation>
            <numerusform>%1：%n 个图标</numerusform>
        </translation>
    </message>
    <message>
        <source>Icon pack</source>
        <translation>图标包</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>The program&apos;s own</source>
        <translation>程序自带</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Folder of the icon pack</source>
        <translation>图标包所在文件夹</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1: %2 components, %3 connections</source>
        <translation>%1：%2 个组件，%3 个连接</translation>
    </message>
    <message>
        <source>%1 diagrams; the first is a %2</source>
        <translation>%1 个图表；第一个是 %2</translation>
    </message>
    <message>
        <source>Import text</source>
        <translation>导入文本</translation>
    </message>
    <message>
        <source>Paste Mermaid, a drawing of boxes and arrows, or Markdown that holds them.</source>
        <translation>粘贴 Mermaid、由方框和箭头组成的文本图，或包含它们的 Markdown。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Insert here</source>
        <translation>插入此处</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>新建文档</translation>
    </message>
    <message>
        <source>No diagram is recognised in this text yet.</source>
        <translation>此文本中尚未识别出图表。</translation>
    </message>
</context>
<context>
    <name>MemberMenu</name>
    <message>
        <source>Make a member</source>
        <translation>设为成员</translation>
    </message>
    <message>
        <source>No longer a member</source>
        <translation>不再是成员</translation>
    </message>
    <message>
        <source>&amp;Member of</source>
        <translation>所属(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Another name…</source>
        <translation>其他名称(&amp;A)…</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Name of the security group, zone or environment:</source>
        <translation>安全组、可用区或环境的名称：</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Boundaries</source>
        <translation>边界</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>VPC</source>
        <translation>VPC</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>可用区</translation>
    </message>
    <message>
        <source>Public subnet</source>
        <translation>公有子网</translation>
    </message>
    <message>
        <source>Private subnet</source>
        <translation>私有子网</translation>
    </message>
    <message>
        <source>Data subnet</source>
        <translation>数据子网</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>流水线</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>External</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>App balancer</source>
        <translation>应用均衡器</translation>
    </message>
    <message>
        <source>Net balancer</source>
        <translation>网络均衡器</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>Internet gw</source>
        <translation>互联网网关</translation>
    </message>
    <message>
        <source>DNS zone</source>
        <translation>DNS 区域</translation>
    </message>
    <message>
        <source>CDN</source>
        <translation>CDN</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>终端节点</translation>
    </message>
    <message>
        <source>Transit gw</source>
        <translation>中转网关</translation>
    </message>
    <message>
        <source>Compute, containers</source>
        <translation>计算、容器</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Scaling group</source>
        <translation>伸缩组</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Pod</source>
        <translation>Pod</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Deployment</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>镜像仓库</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Cluster DB</source>
        <translation>集群数据库</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>存储桶</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>文件系统</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Event bus</source>
        <translation>事件总线</translation>
    </message>
    <message>
        <source>API gateway</source>
        <translation>API 网关</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>数据流</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Web firewall</source>
        <translation>Web 防火墙</translation>
    </message>
    <message>
        <source>Security grp</source>
        <translation>安全组</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>监控</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>链路追踪</translation>
    </message>
    <message>
        <source>Prometheus</source>
        <translation>Prometheus</translation>
    </message>
    <message>
        <source>Grafana</source>
        <translation>Grafana</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源文本</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Terraform</source>
        <translation>Terraform</translation>
    </message>
    <message>
        <source>Argo CD</source>
        <translation>Argo CD</translation>
    </message>
    <message>
        <source>General</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>互联网</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>方框</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
</context>
<context>
    <name>Pickers</name>
    <message>
        <source>New: %1</source>
        <translation>新建：%1</translation>
    </message>
    <message>
        <source>template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Plain component</source>
        <translation>普通组件</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Connect to a new…</source>
        <translation>连接到新的…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>belongs elsewhere</source>
        <translation>应放在别处</translation>
    </message>
</context>
<context>
    <name>Select</name>
    <message>
        <source>Paste style</source>
        <translation>粘贴样式</translation>
    </message>
    <message>
        <source>Bring to front</source>
        <translation>置于顶层</translation>
    </message>
    <message>
        <source>Send to back</source>
        <translation>置于底层</translation>
    </message>
    <message>
        <source>This component has no link to the web.</source>
        <translation>此组件没有网页链接。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Allow it and mark it red</source>
        <translation>允许并标红</translation>
    </message>
    <message>
        <source>Block it</source>
        <translation>阻止</translation>
    </message>
    <message>
        <source>A drop that the catalog forbids</source>
        <translation>目录禁止的放置</translation>
    </message>
    <message>
        <source>Snap to grid and guides</source>
        <translation>吸附到网格和参考线</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Reopen what was open at the last end</source>
        <translation>重新打开上次的内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Icon pack</source>
        <translation>图标包</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Zoom at the pointer</source>
        <translation>以指针为中心缩放</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Copy what is dragged</source>
        <translation>复制所拖动的内容</translation>
    </message>
    <message>
        <source>Move along one axis</source>
        <translation>沿轴移动</translation>
    </message>
    <message>
        <source>Move without snapping</source>
        <translation>移动时不吸附</translation>
    </message>
    <message>
        <source>Move without changing the container</source>
        <translation>移动但不更换容器</translation>
    </message>
    <message>
        <source>Nudge the selection</source>
        <translation>微移所选内容</translation>
    </message>
    <message>
        <source>First component of a container; edit a component</source>
        <translation>容器的第一个组件；编辑组件</translation>
    </message>
    <message>
        <source>Select the container around</source>
        <translation>选择外层容器</translation>
    </message>
    <message>
        <source>Cancel the gesture, or select nothing</source>
        <translation>取消操作或取消选择</translation>
    </message>
    <message>
        <source>Choose a command to give it other keys.</source>
        <translation>选择一个命令以更改其按键。</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>This one cannot be changed.</source>
        <translation>此项无法更改。</translation>
    </message>
    <message>
        <source>Taken from: %1</source>
        <translation>已取自：%1</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Three-tier VPC</source>
        <translation>三层 VPC</translation>
    </message>
    <message>
        <source>Two zones, six subnets</source>
        <translation>两个可用区，六个子网</translation>
    </message>
    <message>
        <source>ECS Fargate service</source>
        <translation>ECS Fargate 服务</translation>
    </message>
    <message>
        <source>Balancer, tasks, database</source>
        <translation>负载均衡器、任务、数据库</translation>
    </message>
    <message>
        <source>EKS platform</source>
        <translation>EKS 平台</translation>
    </message>
    <message>
        <source>Cluster, nodes, ingress</source>
        <translation>集群、节点、Ingress</translation>
    </message>
    <message>
        <source>CI/CD pipeline</source>
        <translation>CI/CD 流水线</translation>
    </message>
    <message>
        <source>From commit to production</source>
        <translation>从提交到生产</translation>
    </message>
    <message>
        <source>Serverless API</source>
        <translation>无服务器 API</translation>
    </message>
    <message>
        <source>Gateway, functions, table</source>
        <translation>网关、函数、表</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::AddressMap</name>
    <message>
        <source>Address space</source>
        <translation>地址空间</translation>
    </message>
    <message>
        <source>%1 % of %2 used</source>
        <translation>已用 %2 的 %1 %</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>子网</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>地址块</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>可用</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::BottomPanel</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::BusyBar</name>
    <message>
        <source>In progress</source>
        <translation>正在进行</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::ChecksPage</name>
    <message>
        <source>Nothing was found in this diagram.</source>
        <translation>此图表中没有发现问题。</translation>
    </message>
    <message>
        <source>Nothing was found here.</source>
        <translation>此处没有发现问题。</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::ColorField</name>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>选择颜色</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::DiagramsDock</name>
    <message>
        <source>Diagrams</source>
        <translation>图表</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::DiagramsModel</name>
    <message>
        <source>Diagram %1</source>
        <translation>图表 %1</translation>
    </message>
    <message>
        <source>%1
Lines %2–%3</source>
        <translation>%1
第 %2–%3 行</translation>
    </message>
    <message>
        <source>%1 · not read yet</source>
        <translation>%1 · 尚未读取</translation>
    </message>
    <message>
        <source>%1 · 1 component</source>
        <translation>%1 · 1 个组件</translation>
    </message>
    <message>
        <source>%1 · %2 components</source>
        <translation>%1 · %2 个组件</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>All diagrams of this document as one, each component once.
To be looked at only: it follows the diagrams.</source>
        <translation>将此文档的所有图表合为一个，每个组件只出现一次。
仅供查看：随图表更新。</translation>
    </message>
    <message>
        <source>all diagrams as one · read-only</source>
        <translation>所有图表合为一个 · 只读</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::DifferenceDialog</name>
    <message>
        <source>What changed in %1</source>
        <translation>%1 中的更改</translation>
    </message>
    <message>
        <source>Picture of the difference</source>
        <translation>差异图片</translation>
    </message>
    <message>
        <source>Added is what another program wrote, removed is what stands here only.</source>
        <translation>“新增”是其他程序写入的内容，“移除”是仅存在于此处的内容。</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>保留此处内容</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>%1 added, %2 removed, %3 changed.</source>
        <translation>新增 %1，移除 %2，更改 %3。</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::DocumentPage</name>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Repair the encoding</source>
        <translation>修复编码</translation>
    </message>
    <message>
        <source>No diagram was found in this file. Diagrams are Mermaid blocks, drawings of boxes, or a whole Mermaid file.</source>
        <translation>此文件中没有图表。图表是指 Mermaid 代码块、方框文本图或整个 Mermaid 文件。</translation>
    </message>
    <message>
        <source>No diagram was found in this file. Its text was read in the wrong encoding, which may hide one.</source>
        <translation>在此文件中未找到图表。其文本曾以错误的编码读取，可能因此隐藏了图表。</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>将写入的文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As the theme</source>
        <translation>跟随主题</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白色</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Box drawing</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Plain ASCII</source>
        <translation>纯 ASCII</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>All %1 diagrams of the document</source>
        <translation>文档中的全部 %1 个图表</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>This format has nothing to say about this diagram.</source>
        <translation>此图表没有可用该格式输出的内容。</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>Wrote %1 files to %2</source>
        <translation>已将 %1 个文件写入 %2</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>edited by hand: stays, the new one is written beside it</source>
        <translation>已手动编辑：保留，新文件写在旁边</translation>
    </message>
    <message>
        <source>not made here: stays</source>
        <translation>并非在此生成：保留</translation>
    </message>
    <message>
        <source>Replace files that were edited by hand or not made here</source>
        <translation>替换已手动编辑或并非在此生成的文件</translation>
    </message>
    <message>
        <source>Files that were not made here stand in the way. Replace them, or choose another folder.</source>
        <translation>存在并非在此生成的文件。请替换它们，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Kept, since edited by hand: %1. What was made stands beside, as .new</source>
        <translation>因已手动编辑而保留：%1。生成的内容以 .new 写在旁边</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::FileCommands</name>
    <message>
        <source>Diagrams (*.md *.markdown *.mmd *.mermaid *.txt *.stratoplan);;All files (*)</source>
        <translation>图表 (*.md *.markdown *.mmd *.mermaid *.txt *.stratoplan);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Untitled %1</source>
        <translation>未命名 %1</translation>
    </message>
    <message>
        <source>it is larger than 256 MB</source>
        <translation>文件大于 256 MB</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>无法打开 %1</translation>
    </message>
    <message>
        <source>Insert text</source>
        <translation>插入文本</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>%1 was changed by another program</source>
        <translation>%1 已被其他程序更改</translation>
    </message>
    <message>
        <source>Saving replaces those changes by yours.</source>
        <translation>保存会用您的更改替换那些更改。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>%1 is read-only; save it under another name</source>
        <translation>%1 为只读；请以其他名称保存</translation>
    </message>
    <message>
        <source>Save diagram as…</source>
        <translation>图表另存为…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Reload %1 from disk</source>
        <translation>从磁盘重新加载 %1</translation>
    </message>
    <message>
        <source>Your unsaved changes are lost.</source>
        <translation>未保存的更改将丢失。</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>%1 was moved or deleted. What you see is kept here until you close it.</source>
        <translation>%1 已被移动或删除。您看到的内容会保留到关闭为止。</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>重新保存</translation>
    </message>
    <message>
        <source>%1 was changed by another program, and you have changes of your own.</source>
        <translation>%1 已被其他程序更改，而您也有自己的更改。</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 已被其他程序更改。</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>显示更改</translation>
    </message>
    <message>
        <source>What changed in %1</source>
        <translation>%1 中的更改</translation>
    </message>
    <message>
        <source>Only text around the diagrams, or their arrangement.</source>
        <translation>仅图表周围的文本或图表的排列。</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>是否保存对 %1 的更改？</translation>
    </message>
    <message>
        <source>Your changes are lost if you don&apos;t save them.</source>
        <translation>如果不保存，更改将丢失。</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The kinds of this project are not all right</source>
        <translation>此项目的类型有误</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>打开计划</translation>
    </message>
    <message>
        <source>Terraform plans and states (*.json);;All files (*)</source>
        <translation>Terraform 计划和状态 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Could not open the plan</source>
        <translation>无法打开计划</translation>
    </message>
    <message>
        <source>It is no plan or state of Terraform in JSON; write one with &apos;terraform show -json&apos;.</source>
        <translation>这不是 JSON 格式的 Terraform 计划或状态；请用 &apos;terraform show -json&apos; 写出一个。</translation>
    </message>
    <message>
        <source>Diagram and plan show the same.</source>
        <translation>图表与计划一致。</translation>
    </message>
    <message numerus="yes">
        <source>%n differences between diagram and plan</source>
        <translation>
            <numerusform>图表与计划之间有 %n 处差异</numerusform>
        </translation>
    </message>
    <message>
        <source>End comparison</source>
        <translation>结束比较</translation>
    </message>
    <message>
        <source>The icons of this project are not all right</source>
        <translation>此项目的图标存在问题</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::FindBar</name>
    <message>
        <source>Replace by</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace in all that was found, as one step</source>
        <translation>一次替换全部匹配项</translation>
    </message>
    <message>
        <source>Replace here and go on (Enter)</source>
        <translation>替换此处并继续 (Enter)</translation>
    </message>
    <message>
        <source>Find name, kind, CIDR…</source>
        <translation>查找名称、类型、CIDR…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>上一个 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>下一个 (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::HistoryView</name>
    <message>
        <source>As opened</source>
        <translation>打开时</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::InspectorDock</name>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Inspector pages</source>
        <translation>检查器页面</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::InspectorHeader</name>
    <message>
        <source>1 component</source>
        <translation>1 个组件</translation>
    </message>
    <message>
        <source>%1 components</source>
        <translation>%1 个组件</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>未打开任何内容</translation>
    </message>
    <message>
        <source>%1 inside</source>
        <translation>内含 %1</translation>
    </message>
    <message>
        <source>Connection · %1</source>
        <translation>连接 · %1</translation>
    </message>
    <message>
        <source>and %1 connections</source>
        <translation>和 %1 个连接</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::Journal</name>
    <message>
        <source>Stratoplan ended before %1 was saved. This is how it stood at %2; save it to keep it.</source>
        <translation>Stratoplan 在保存 %1 之前已结束。这是 %2 时的状态；保存即可保留。</translation>
    </message>
    <message>
        <source>Drawing of %1</source>
        <translation>%1 的文本图</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::KindChooser</name>
    <message>
        <source>Mixed</source>
        <translation>混合</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::LayoutNotice</name>
    <message numerus="yes">
        <source>Laying out %n component(s)…</source>
        <translation>
            <numerusform>正在布局 %n 个组件…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::MainWindow</name>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Choose a diagram (Ctrl+PgUp, Ctrl+PgDown)</source>
        <translation>选择图表 (Ctrl+PgUp、Ctrl+PgDown)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Close (Ctrl+W)</source>
        <translation>关闭 (Ctrl+W)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Diagram %1 of %2</source>
        <translation>图表 %1 / %2</translation>
    </message>
    <message>
        <source> (view %1)</source>
        <translation> (视图 %1)</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>%1 selected · %2 inside</source>
        <translation>已选 %1 · 内含 %2</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选 %1</translation>
    </message>
    <message>
        <source>%1 components, %2 connections</source>
        <translation>%1 个组件，%2 个连接</translation>
    </message>
    <message>
        <source>Grid %1 · snap on</source>
        <translation>网格 %1 · 吸附开启</translation>
    </message>
    <message>
        <source>Grid hidden</source>
        <translation>网格已隐藏</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>%1 · source in sync</source>
        <translation>%1 · 源文本已同步</translation>
    </message>
    <message>
        <source>%1 · read-only</source>
        <translation>%1 · 只读</translation>
    </message>
    <message>
        <source>Reset arrangement</source>
        <translation>重置排列</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>取消分组</translation>
    </message>
    <message>
        <source>the diagram as text</source>
        <translation>文本格式的图表</translation>
    </message>
    <message>
        <source>the diagram as Terraform</source>
        <translation>Terraform 格式的图表</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>No component is a member of anything</source>
        <translation>没有组件属于任何分组</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>New from &amp;template</source>
        <translation>从模板新建(&amp;T)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Overlays</source>
        <translation>叠加层(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>排列(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>检查(&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>Copy a&amp;s</source>
        <translation>复制为(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Follows the diagrams</source>
        <translation>随图表更新</translation>
    </message>
    <message>
        <source>Esc ends the presentation</source>
        <translation>按 Esc 结束演示</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::OutlineView</name>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Move to another container</source>
        <translation>移到其他容器</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::PaletteDock</name>
    <message>
        <source>Components</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Search components</source>
        <translation>搜索组件</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>从收藏中移除</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>添加到收藏</translation>
    </message>
    <message>
        <source>Add to the diagram</source>
        <translation>添加到图表</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::PaletteModel</name>
    <message>
        <source>1 component</source>
        <translation>1 个组件</translation>
    </message>
    <message>
        <source>%1 components</source>
        <translation>%1 个组件</translation>
    </message>
    <message>
        <source>%1 more…</source>
        <translation>还有 %1 个…</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::PickList</name>
    <message>
        <source>Nothing has such a name</source>
        <translation>没有此名称</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::ProblemsModel</name>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::ProblemsView</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>No problems in this diagram</source>
        <translation>此图表没有问题</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::PropertiesForm</name>
    <message>
        <source>Top to bottom</source>
        <translation>从上到下</translation>
    </message>
    <message>
        <source>Bottom to top</source>
        <translation>从下到上</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>从左到右</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>从右到左</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>Set title</source>
        <translation>设置标题</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Reset arrangement</source>
        <translation>重置排列</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>手动设置</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Set label</source>
        <translation>设置标签</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>设置%1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>连线</translation>
    </message>
    <message>
        <source>Solid</source>
        <translation>实线</translation>
    </message>
    <message>
        <source>Dotted</source>
        <translation>点线</translation>
    </message>
    <message>
        <source>Thick</source>
        <translation>粗线</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>不可见</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>箭头</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>圆</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>叉</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>End</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Set kind</source>
        <translation>设置类型</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Set by you, kept in a comment of the source</source>
        <translation>由您设置，保存在源文本的注释中</translation>
    </message>
    <message>
        <source>Recognised from the name</source>
        <translation>根据名称识别</translation>
    </message>
    <message>
        <source>Move to another container</source>
        <translation>移到其他容器</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>位于</translation>
    </message>
    <message>
        <source>Nothing (top level)</source>
        <translation>无（顶层）</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>As outside</source>
        <translation>与外层相同</translation>
    </message>
    <message>
        <source>Set direction</source>
        <translation>设置方向</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Stated in the document</source>
        <translation>文档中的说明</translation>
    </message>
    <message>
        <source>Line %1, under &quot;%2&quot;</source>
        <translation>第 %1 行，位于“%2”之下</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1（第 %2 行）</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::PropertyField</name>
    <message>
        <source>Resource name</source>
        <translation>资源名称</translation>
    </message>
    <message>
        <source>A block such as 10.0.0.0/16, with no bits set behind the prefix</source>
        <translation>如 10.0.0.0/16 的地址块，前缀之后的位须为 0</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>至多 %1</translation>
    </message>
    <message>
        <source>Not of the form that this takes</source>
        <translation>格式不符合要求</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1（默认）</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>混合</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::SourceEditor</name>
    <message>
        <source>Source</source>
        <translation>源文本</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::SourcePane</name>
    <message>
        <source>Source</source>
        <translation>源文本</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>文本图</translation>
    </message>
    <message>
        <source>Mermaid</source>
        <translation>Mermaid</translation>
    </message>
    <message>
        <source>%1 · lines %2–%3</source>
        <translation>%1 · 第 %2–%3 行</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::StartPage</name>
    <message>
        <source>Draw cloud and CI/CD architecture that stays text: Mermaid and drawings in Markdown, opened as what they mean.</source>
        <translation>绘制始终是文本的云与 CI/CD 架构：Markdown 中的 Mermaid 和文本图按其含义打开。</translation>
    </message>
    <message>
        <source>Markdown, Mermaid, a text drawing or a Stratoplan file</source>
        <translation>Markdown、Mermaid、文本图或 Stratoplan 文件</translation>
    </message>
    <message>
        <source>An empty diagram</source>
        <translation>空白图表</translation>
    </message>
    <message>
        <source>Paste Mermaid or a drawing of boxes and arrows</source>
        <translation>粘贴 Mermaid 或由方框和箭头组成的文本图</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>A storefront on AWS: network, services, delivery</source>
        <translation>AWS 上的商店：网络、服务、交付</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>从这里开始</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::StyleForm</name>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>圆角</translation>
    </message>
    <message>
        <source>Stadium</source>
        <translation>跑道形</translation>
    </message>
    <message>
        <source>Subroutine</source>
        <translation>子程序</translation>
    </message>
    <message>
        <source>Cylinder</source>
        <translation>圆柱</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>圆</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Hexagon</source>
        <translation>六边形</translation>
    </message>
    <message>
        <source>Select components to give them a shape and colours of your own.</source>
        <translation>选择组件以设置其形状和颜色。</translation>
    </message>
    <message>
        <source>Set shape</source>
        <translation>设置形状</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>连线</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Colours are written into the source as a style line. Known components blend them with their own look, so that every label stays readable.</source>
        <translation>颜色以 style 行写入源文本。已知组件会将其与自身外观混合，使每个标签保持可读。</translation>
    </message>
    <message>
        <source>Set colour</source>
        <translation>设置颜色</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::WholeSystem</name>
    <message>
        <source>System of %1</source>
        <translation>%1 的系统</translation>
    </message>
</context>
<context>
    <name>stratoplan::canvas::Breadcrumb</name>
    <message>
        <source>Diagram</source>
        <translation>图表</translation>
    </message>
</context>
<context>
    <name>stratoplan::canvas::CanvasView</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1; %2 incoming, %3 outgoing</source>
        <translation>%1；%2 个入站，%3 个出站</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete and reconnect</source>
        <translation>删除并重新连接</translation>
    </message>
    <message>
        <source>Reset route</source>
        <translation>重置走线</translation>
    </message>
    <message>
        <source>Collapse or expand</source>
        <translation>折叠或展开</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Tidy</source>
        <translation>整理</translation>
    </message>
    <message>
        <source>Shrink to content</source>
        <translation>收缩至内容</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>the top level</source>
        <translation>顶层</translation>
    </message>
    <message>
        <source>This diagram is read-only: mend its text first.</source>
        <translation>此图表为只读：请先修正其文本。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>Into %1</source>
        <translation>放入 %1</translation>
    </message>
    <message>
        <source>%1 cannot stand in %2</source>
        <translation>%1 不能位于 %2 中</translation>
    </message>
    <message>
        <source>%1 belongs into a container</source>
        <translation>%1 应位于容器中</translation>
    </message>
    <message>
        <source>Move into %1</source>
        <translation>移入 %1</translation>
    </message>
    <message>
        <source>Move to the top level</source>
        <translation>移到顶层</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>微移</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag a VPC here, or paste Mermaid or ASCII</source>
        <translation>将 VPC 拖到此处，或粘贴 Mermaid 或 ASCII</translation>
    </message>
    <message>
        <source>Move · arrows by a step, Ctrl by eight, Shift by one unit · Enter puts down · Esc puts back</source>
        <translation>移动 · 方向键一步，Ctrl 八步，Shift 一个单位 · Enter 放下 · Esc 还原</translation>
    </message>
    <message>
        <source>Select · to the right what is inside, to the left what is touched · Shift adds</source>
        <translation>选择 · 向右选中包围的，向左选中触及的 · Shift 追加</translation>
    </message>
    <message>
        <source>Move the line · double-click it to write on it · Esc puts it back</source>
        <translation>移动连线 · 双击可添加文字 · Esc 还原</translation>
    </message>
    <message>
        <source>Move line</source>
        <translation>移动连线</translation>
    </message>
    <message>
        <source>Connect · drop on a component, or on empty space for a new one</source>
        <translation>连接 · 放到组件上，或放到空白处新建</translation>
    </message>
    <message>
        <source>Reconnect · drop on another component</source>
        <translation>重新连接 · 放到另一个组件上</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>Connect · drag from one component to another · Esc ends</source>
        <translation>连接 · 从一个组件拖到另一个 · Esc 结束</translation>
    </message>
    <message>
        <source>Connect · click the component that the line goes to</source>
        <translation>连接 · 点击连线要到达的组件</translation>
    </message>
    <message>
        <source>Move · Ctrl copies · Shift keeps to an axis · Alt suspends snapping · Space keeps the container</source>
        <translation>移动 · Ctrl 复制 · Shift 保持轴向 · Alt 暂停吸附 · 空格保留容器</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Insert into a line</source>
        <translation>插入连线</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Place %1 · click where it goes · Shift places more · Esc ends</source>
        <translation>放置 %1 · 点击位置 · Shift 放置更多 · Esc 结束</translation>
    </message>
    <message>
        <source>Resize · Alt suspends snapping</source>
        <translation>调整大小 · Alt 暂停吸附</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>调整大小</translation>
    </message>
    <message>
        <source>In a text drawing the words of a line stand among its characters and cannot be moved.</source>
        <translation>在文本图中，连线的文字位于字符之间，无法移动。</translation>
    </message>
    <message>
        <source>Move label</source>
        <translation>移动标签</translation>
    </message>
    <message>
        <source>Move the label along its line or off it · Alt: no snapping · Esc puts it back</source>
        <translation>沿连线移动标签或移到线外 · Alt：不吸附 · Esc 还原</translation>
    </message>
    <message>
        <source>Locked components stay: unlock them first.</source>
        <translation>已锁定的组件不会被删除：请先解锁。</translation>
    </message>
</context>
<context>
    <name>stratoplan::canvas::Document</name>
    <message>
        <source>This diagram is read-only: mend its text first.</source>
        <translation>此图表为只读：请先修正其文本。</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>编辑文本</translation>
    </message>
    <message>
        <source>Auto-layout</source>
        <translation>自动布局</translation>
    </message>
    <message>
        <source>This diagram is read-only: it was made from others.</source>
        <translation>此图表为只读：它由其他图表生成。</translation>
    </message>
</context>
<context>
    <name>stratoplan::canvas::LabelEditor</name>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
</context>
<context>
    <name>stratoplan::canvas::MiniMap</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
</context>
<context>
    <name>stratoplan::canvas::ZoomPill</name>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>缩放至 100 %</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit the diagram</source>
        <translation>适合整个图表</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
</TS>
