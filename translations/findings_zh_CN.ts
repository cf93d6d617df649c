<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Diagnostics</name>
    <message>
        <source>%1 ends of lines lead to nothing; draw them up to a box or a text</source>
        <translation>%1 个线端未连到任何东西；请画到方框或文字处</translation>
    </message>
    <message>
        <source>nothing in this text is a box, a connection or a tree; is it a drawing?</source>
        <translation>此文本中没有方框、连接或树；这是文本图吗？</translation>
    </message>
    <message>
        <source>this drawing is too large to be read; split it into drawings of less than 8 million characters</source>
        <translation>文本图过大，无法读取；请拆分为少于 800 万字符的文本图</translation>
    </message>
    <message>
        <source>left as it is: only %1 % sure what this drawing means; straighten its boxes and lines by hand a little, then try again</source>
        <translation>保持原样：对此文本图含义的把握仅 %1 %；请手动整理方框和线后重试</translation>
    </message>
    <message>
        <source>left as it is: its lines contradict each other, one stands left of another in one row and right of it in the next</source>
        <translation>保持原样：线条相互矛盾，某条线在一行中位于另一条左侧，下一行却在右侧</translation>
    </message>
    <message>
        <source>left as it is: straight, this drawing would not say the same; mend by hand what &apos;stratoplan check&apos; names</source>
        <translation>保持原样：拉直后含义会改变；请手动修正 &apos;stratoplan check&apos; 指出的问题</translation>
    </message>
    <message>
        <source>left as it is: a line or border near row %1, column %2 cannot be made straight; lead it to a box or a text by hand</source>
        <translation>保持原样：第 %1 行第 %2 列附近的线或边框无法拉直；请手动连到方框或文字</translation>
    </message>
    <message>
        <source>this twin no longer says what the diagram before it says (%1); &apos;stratoplan fmt --twins&apos; renews it, or take away the comment that binds them</source>
        <translation>此孪生文本图与前面的图表不再一致 (%1)；用 &apos;stratoplan fmt --twins&apos; 更新，或删除绑定它们的注释</translation>
    </message>
    <message>
        <source>this is no valid JSON: %1; mend it at this place</source>
        <translation>不是有效的 JSON：%1；请在此处修正</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing; add it</source>
        <translation>缺少 &apos;%1&apos;；请添加</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be %2; change its value</source>
        <translation>&apos;%1&apos; 必须为 %2；请更改其值</translation>
    </message>
    <message>
        <source>&apos;%1&apos; means nothing here; remove it or correct its spelling</source>
        <translation>&apos;%1&apos; 在此无意义；请删除或更正拼写</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no kind id; write family.name in small letters, as in aws.alb</source>
        <translation>&apos;%1&apos; 不是类型 id；请用小写写成 family.name，如 aws.alb</translation>
    </message>
    <message>
        <source>the kind &apos;%1&apos; is described twice; keep one of them</source>
        <translation>类型 &apos;%1&apos; 被描述了两次；请保留一个</translation>
    </message>
    <message>
        <source>the diagram changed meanwhile; repeat the edit</source>
        <translation>图表已在此期间更改；请重新编辑</translation>
    </message>
    <message>
        <source>%1 would lose an end; remove the connection too</source>
        <translation>%1 会失去一端；请同时删除该连接</translation>
    </message>
    <message>
        <source>%1 cannot be inside itself; choose another container</source>
        <translation>%1 不能位于自身之内；请选择其他容器</translation>
    </message>
    <message>
        <source>the id &apos;%1&apos; is taken; choose another</source>
        <translation>id &apos;%1&apos; 已被占用；请换一个</translation>
    </message>
    <message>
        <source>there is no &apos;%1&apos; in this diagram; &apos;stratoplan inspect&apos; lists the ids</source>
        <translation>此图表中没有 &apos;%1&apos;；&apos;stratoplan inspect&apos; 可列出所有 id</translation>
    </message>
    <message>
        <source>no %1 is drawn, so no %2 was written</source>
        <translation>未画出 %1，因此未写入 %2</translation>
    </message>
    <message>
        <source>the drawing names no account: %1 stands for it; put your own there, and in the bucket name &apos;%2&apos;</source>
        <translation>文本图未指明账户：以 %1 代替；请填入您自己的账户，包括存储桶名 &apos;%2&apos;</translation>
    </message>
    <message>
        <source>assumed: %1</source>
        <translation>假定：%1</translation>
    </message>
    <message>
        <source>left out: %1 has no Terraform here</source>
        <translation>已省略：%1 在此没有 Terraform</translation>
    </message>
    <message>
        <source>fixed for this export, not in the drawing: %1: %2</source>
        <translation>仅在此次导出中修正，文本图未改：%1：%2</translation>
    </message>
    <message>
        <source>the drawing names no image for %1: it is called %2, and the pipeline has to set its tag</source>
        <translation>文本图未指明 %1 的镜像：命名为 %2，标签须由流水线设置</translation>
    </message>
    <message>
        <source>the drawing does not say what &apos;%1&apos; runs: its command fails until you fill it in (%2)</source>
        <translation>文本图未说明 &apos;%1&apos; 运行什么：填写之前其命令会失败 (%2)</translation>
    </message>
    <message>
        <source>actions are named by their major version: pin those that are not your own to a commit</source>
        <translation>action 以主版本命名：非自有的请固定到某个提交</translation>
    </message>
    <message>
        <source>a drawing holds at most 2 000 connections and 64 levels; export this diagram as svg</source>
        <translation>文本图最多容纳 2 000 个连接和 64 层；请将此图表导出为 svg</translation>
    </message>
    <message>
        <source>found no way for the line from %1 to %2; it stands below the drawing as text</source>
        <translation>未找到从 %1 到 %2 的连线路径；已以文字写在文本图下方</translation>
    </message>
    <message>
        <source>%1 connections are too many to route; they are drawn as straight lines</source>
        <translation>%1 个连接过多，无法布线；以直连线绘制</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not expected here; Mermaid wants %2</source>
        <translation>此处不应出现 &apos;%1&apos;；Mermaid 需要 %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; may not stand here; put the text that holds it into double quotes</source>
        <translation>&apos;%1&apos; 不能出现在此处；请将包含它的文本放入双引号</translation>
    </message>
    <message>
        <source>&apos;%1&apos; may not stand in a text as it is; put the whole text into double quotes</source>
        <translation>&apos;%1&apos; 不能直接出现在文本中；请将整段文本放入双引号</translation>
    </message>
    <message>
        <source>a double quote may not stand inside a text; write #quot; instead</source>
        <translation>文本中不能有双引号；请写 #quot;</translation>
    </message>
    <message>
        <source>the line ends too early; Mermaid wants %1</source>
        <translation>行结束过早；Mermaid 需要 %1</translation>
    </message>
    <message>
        <source>there are too many errors to read on; mend the first ones</source>
        <translation>错误过多，无法继续读取；请先修正前面的</translation>
    </message>
    <message>
        <source>this subgraph is not closed; add a line &apos;end&apos;</source>
        <translation>此 subgraph 未闭合；请添加一行 &apos;end&apos;</translation>
    </message>
    <message>
        <source>this subgraph has no name; give it an id or a title</source>
        <translation>此 subgraph 没有名称；请给它 id 或标题</translation>
    </message>
    <message>
        <source>nothing is open that &apos;end&apos; could close; remove it</source>
        <translation>没有可由 &apos;end&apos; 闭合的内容；请删除</translation>
    </message>
    <message>
        <source>there is no link number %1 yet; the numbers begin at 0 and %2 links stand above</source>
        <translation>尚无编号 %1 的连接；编号从 0 开始，上方共有 %2 个</translation>
    </message>
    <message>
        <source>subgraph &apos;%1&apos; lies inside one of its own subgraphs; it is shown outside</source>
        <translation>subgraph &apos;%1&apos; 位于其自身的 subgraph 内；已显示在外面</translation>
    </message>
    <message>
        <source>no kind of diagram is declared; begin with &apos;flowchart TD&apos; or &apos;stateDiagram-v2&apos;</source>
        <translation>未声明图表种类；请以 &apos;flowchart TD&apos; 或 &apos;stateDiagram-v2&apos; 开头</translation>
    </message>
    <message>
        <source>diagrams of the family &apos;%1&apos; are kept as they are; only flowcharts and state diagrams can be edited</source>
        <translation>&apos;%1&apos; 类图表保持原样；只能编辑流程图表和状态图表</translation>
    </message>
    <message>
        <source>the front matter is no valid YAML; mend what stands between the &apos;---&apos; lines</source>
        <translation>前置内容不是有效的 YAML；请修正 &apos;---&apos; 行之间的内容</translation>
    </message>
    <message>
        <source>what stands in the braces is no valid YAML; write name: value, name: value</source>
        <translation>花括号内不是有效的 YAML；请写成 name: value, name: value</translation>
    </message>
    <message>
        <source>there is no shape &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>没有形状 &apos;%1&apos;；是否指 &apos;%2&apos;？</translation>
    </message>
    <message>
        <source>the word &apos;%1&apos; makes Mermaid take this for a C4 diagram; write it differently</source>
        <translation>因 &apos;%1&apos; 一词 Mermaid 会将其视为 C4 图表；请换一种写法</translation>
    </message>
    <message>
        <source>a state&apos;s name must be one word, not &apos;%1&apos;; write state &quot;long name&quot; as id</source>
        <translation>状态名必须是一个词，而不是 &apos;%1&apos;；请写 state &quot;长名称&quot; as id</translation>
    </message>
    <message>
        <source>this composite state is not closed; add &apos;}&apos;</source>
        <translation>此复合状态未闭合；请添加 &apos;}&apos;</translation>
    </message>
    <message>
        <source>composite state &apos;%1&apos; has more than one description; leave one</source>
        <translation>复合状态 &apos;%1&apos; 有多个描述；请保留一个</translation>
    </message>
    <message>
        <source>the annotation &apos;%1&apos; is not understood; write ID name=value, or remove the line</source>
        <translation>无法理解注解 &apos;%1&apos;；请写成 ID name=value，或删除该行</translation>
    </message>
    <message>
        <source>the annotation is about &apos;%1&apos;, which is not in this diagram; remove the line</source>
        <translation>注解涉及 &apos;%1&apos;，但此图表中没有；请删除该行</translation>
    </message>
    <message>
        <source>there is no component kind &apos;%1&apos;; &apos;stratoplan kinds&apos; lists them</source>
        <translation>没有组件类型 &apos;%1&apos;；&apos;stratoplan kinds&apos; 可列出它们</translation>
    </message>
    <message>
        <source>the text of this diagram cannot say this edit: %1; edit the text itself</source>
        <translation>此图表的文本无法表达该编辑：%1；请直接编辑文本</translation>
    </message>
    <message>
        <source>this is no plan or state in JSON; write one with &apos;terraform show -json PLAN&apos;</source>
        <translation>这不是 JSON 格式的计划或状态；请用 &apos;terraform show -json PLAN&apos; 写出</translation>
    </message>
    <message>
        <source>the plan holds no resource that the catalog knows; nothing is drawn</source>
        <translation>计划中没有目录已知的资源；未绘制任何内容</translation>
    </message>
    <message>
        <source>%1 (%2) is in the plan, but not drawn</source>
        <translation>%1 (%2) 在计划中，但未绘制</translation>
    </message>
    <message>
        <source>%1 (%2) is drawn, but not in the plan</source>
        <translation>%1 (%2) 已绘制，但不在计划中</translation>
    </message>
    <message>
        <source>%1 (%2): %3 is %4 here and %5 in line %6; make both say the same</source>
        <translation>%1（%2）：%3 在此处为 %4，在第 %6 行为 %5；请使两处一致</translation>
    </message>
    <message>
        <source>%1 (%2): %3 is drawn as %4, but line %6 says %5; make both say the same</source>
        <translation>%1（%2）：%3 绘制为 %4，但第 %6 行写的是 %5；请使两处一致</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not a valid CIDR block</source>
        <translation>%1：&apos;%2&apos; 不是有效的 CIDR 块</translation>
    </message>
    <message>
        <source>%1: %2 has host bits set; AWS stores %3</source>
        <translation>%1：%2 设置了主机位；AWS 保存为 %3</translation>
    </message>
    <message>
        <source>VPC %1: /%2 is not possible; AWS takes %3</source>
        <translation>VPC %1：/%2 不可用；AWS 接受 %3</translation>
    </message>
    <message>
        <source>Subnet %1: /%2 is not possible; AWS takes %3</source>
        <translation>子网 %1：/%2 不可用；AWS 接受 %3</translation>
    </message>
    <message>
        <source>Subnet %1 %2 is not inside VPC %3 %4</source>
        <translation>子网 %1 %2 不在 VPC %3 %4 内</translation>
    </message>
    <message>
        <source>Subnets %1 %2 and %3 %4 overlap</source>
        <translation>子网 %1 %2 与 %3 %4 重叠</translation>
    </message>
    <message>
        <source>%1 and %2 use overlapping CIDRs and cannot be peered</source>
        <translation>%1 和 %2 的 CIDR 重叠，无法建立对等连接</translation>
    </message>
    <message>
        <source>Subnet %1 has %2 usable addresses; %3 are needed (AWS reserves 5)</source>
        <translation>子网 %1 有 %2 个可用地址；需要 %3 个 (AWS 保留 5 个)</translation>
    </message>
    <message>
        <source>%1 is publicly routable address space</source>
        <translation>%1 是公网地址空间</translation>
    </message>
    <message>
        <source>%1 has no CIDR; %2 will be used on export</source>
        <translation>%1 没有 CIDR；导出时将使用 %2</translation>
    </message>
    <message>
        <source>Subnet %1 spans %2 AZs; a subnet lives in exactly one</source>
        <translation>子网 %1 跨 %2 个 AZ；子网只能位于一个 AZ</translation>
    </message>
    <message>
        <source>Subnet %1: choose an availability zone</source>
        <translation>子网 %1：请选择可用区</translation>
    </message>
    <message>
        <source>%1 is not a zone of %2</source>
        <translation>%1 不是 %2 的可用区</translation>
    </message>
    <message>
        <source>VPC %1 is pinned to %2; a VPC spans the region – put the AZ on its subnets</source>
        <translation>VPC %1 固定于 %2；VPC 覆盖整个区域，请将 AZ 设在其子网上</translation>
    </message>
    <message>
        <source>%1 cannot be placed inside %2</source>
        <translation>%1 不能放在 %2 内</translation>
    </message>
    <message>
        <source>%1 is drawn beside VPC %2; move the network elements inside it?</source>
        <translation>%1 画在 VPC %2 旁边；是否将网络元素移入其中？</translation>
    </message>
    <message>
        <source>VPC %1 has no subnets</source>
        <translation>VPC %1 没有子网</translation>
    </message>
    <message>
        <source>%1 needs a subnet; it is drawn directly in %2</source>
        <translation>%1 需要子网；目前直接画在 %2 中</translation>
    </message>
    <message>
        <source>No region given; %1 will be used</source>
        <translation>未指定区域；将使用 %1</translation>
    </message>
    <message>
        <source>Internet gateway %1 is inside %2; it attaches to the VPC</source>
        <translation>互联网网关 %1 位于 %2 内；它应附加到 VPC</translation>
    </message>
    <message>
        <source>Internet gateway %1 is not attached to a VPC</source>
        <translation>互联网网关 %1 未附加到 VPC</translation>
    </message>
    <message>
        <source>VPC %1 has %2 internet gateways</source>
        <translation>VPC %1 有 %2 个互联网网关</translation>
    </message>
    <message>
        <source>Public subnet %1 has no route to an internet gateway</source>
        <translation>公有子网 %1 没有通往互联网网关的路由</translation>
    </message>
    <message>
        <source>Private subnet %1 has no egress route</source>
        <translation>私有子网 %1 没有出站路由</translation>
    </message>
    <message>
        <source>NAT gateway %1 must be in a public subnet</source>
        <translation>NAT 网关 %1 必须位于公有子网</translation>
    </message>
    <message>
        <source>NAT gateway %1 has no internet gateway to send traffic to</source>
        <translation>NAT 网关 %1 没有可发送流量的互联网网关</translation>
    </message>
    <message>
        <source>Private subnets in %1 share one NAT gateway in %2; if %2 fails they lose egress</source>
        <translation>%1 中的私有子网共用 %2 的一个 NAT 网关；若 %2 故障则失去出站</translation>
    </message>
    <message>
        <source>%1 uses a NAT gateway in %2: cross-AZ traffic</source>
        <translation>%1 使用 %2 中的 NAT 网关：跨 AZ 流量</translation>
    </message>
    <message>
        <source>Elastic IP %1 is not attached</source>
        <translation>Elastic IP %1 未关联</translation>
    </message>
    <message>
        <source>Route %1: %2</source>
        <translation>路由 %1：%2</translation>
    </message>
    <message>
        <source>%1 has no gateway endpoint; use an interface endpoint</source>
        <translation>%1 没有网关终端节点；请使用接口终端节点</translation>
    </message>
    <message>
        <source>Traffic to %1 goes through NAT; add a VPC endpoint</source>
        <translation>到 %1 的流量经过 NAT；请添加 VPC 终端节点</translation>
    </message>
    <message>
        <source>%1 cannot reach %2 through %3: peering is not transitive</source>
        <translation>%1 无法经 %3 到达 %2：对等连接不可传递</translation>
    </message>
    <message>
        <source>Connect Internet to the internet gateway, not to %1</source>
        <translation>请将互联网连接到互联网网关，而不是 %1</translation>
    </message>
    <message>
        <source>ALB %1 needs subnets in at least two AZs (has %2)</source>
        <translation>ALB %1 需要至少两个 AZ 的子网 (现有 %2)</translation>
    </message>
    <message>
        <source>Internet-facing ALB %1 must use public subnets</source>
        <translation>面向互联网的 ALB %1 必须使用公有子网</translation>
    </message>
    <message>
        <source>%1 is not attached to any subnet</source>
        <translation>%1 未附加到任何子网</translation>
    </message>
    <message>
        <source>%1 has no target group for %2; one will be created</source>
        <translation>%1 没有针对 %2 的目标组；将创建一个</translation>
    </message>
    <message>
        <source>Target group %1 must be of type %2 for %3</source>
        <translation>目标组 %1 对 %3 须为 %2 类型</translation>
    </message>
    <message>
        <source>Target group %1 is shared by %2 and %3</source>
        <translation>目标组 %1 被 %2 和 %3 共用</translation>
    </message>
    <message>
        <source>%1: HTTP listener without redirect to HTTPS</source>
        <translation>%1：HTTP 监听器未重定向到 HTTPS</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: cross-zone balancing is off</source>
        <translation>%1：跨可用区负载均衡已关闭</translation>
    </message>
    <message>
        <source>%1 is too small for ALB %2; it needs a /27 with 8 free addresses</source>
        <translation>%1 对 ALB %2 太小；需要有 8 个空闲地址的 /27</translation>
    </message>
    <message>
        <source>%1 cannot reach private %2 directly; go through a load balancer</source>
        <translation>%1 无法直接到达私有的 %2；请经过负载均衡器</translation>
    </message>
    <message>
        <source>%1 → %2: an ALB can only be a target of an NLB</source>
        <translation>%1 → %2：ALB 只能作为 NLB 的目标</translation>
    </message>
    <message>
        <source>%1 is not a VPC resource; move it out of %2</source>
        <translation>%1 不是 VPC 资源；请移出 %2</translation>
    </message>
    <message>
        <source>%1 is a global service</source>
        <translation>%1 是全局服务</translation>
    </message>
    <message>
        <source>WAF cannot be attached to %1</source>
        <translation>WAF 不能附加到 %1</translation>
    </message>
    <message>
        <source>Traffic does not flow through WAF; associate %1 with %2 and connect %2 → %3</source>
        <translation>流量不经过 WAF；请将 %1 关联到 %2 并连接 %2 → %3</translation>
    </message>
    <message>
        <source>%1 is public and has no WAF</source>
        <translation>%1 是公开的且没有 WAF</translation>
    </message>
    <message>
        <source>%1 serves CloudFront and %2; a CloudFront web ACL cannot be shared</source>
        <translation>%1 同时用于 CloudFront 和 %2；CloudFront 的 Web ACL 不能共用</translation>
    </message>
    <message>
        <source>CloudFront cannot use %1 as an origin</source>
        <translation>CloudFront 不能以 %1 为源</translation>
    </message>
    <message>
        <source>%1 behind CloudFront should use origin access control</source>
        <translation>CloudFront 后的 %1 应使用源访问控制</translation>
    </message>
    <message>
        <source>Certificate %1 must be in us-east-1 for CloudFront</source>
        <translation>用于 CloudFront 的证书 %1 必须在 us-east-1</translation>
    </message>
    <message>
        <source>Route 53 cannot point at %1</source>
        <translation>Route 53 不能指向 %1</translation>
    </message>
    <message>
        <source>%1 region has no DNS failover path</source>
        <translation>区域 %1 没有 DNS 故障转移路径</translation>
    </message>
    <message>
        <source>%1 is public as well as behind CloudFront</source>
        <translation>%1 既公开又位于 CloudFront 之后</translation>
    </message>
    <message>
        <source>%1 is an AWS service; move it into the AWS cloud/region</source>
        <translation>%1 是 AWS 服务；请移入 AWS 云/区域</translation>
    </message>
    <message>
        <source>%1 has no integration</source>
        <translation>%1 没有集成</translation>
    </message>
    <message>
        <source>%1 → %2 is not a possible connection</source>
        <translation>%1 → %2 不是可行的连接</translation>
    </message>
    <message>
        <source>Request traffic enters from %1; reverse this edge?</source>
        <translation>请求流量来自 %1；是否反转此连接？</translation>
    </message>
    <message>
        <source>Security group %1 opens SSH (22) to the world</source>
        <translation>安全组 %1 向全网开放 SSH (22)</translation>
    </message>
    <message>
        <source>Security group %1 opens RDP (3389) to the world</source>
        <translation>安全组 %1 向全网开放 RDP (3389)</translation>
    </message>
    <message>
        <source>Security group %1 opens %2 to the world</source>
        <translation>安全组 %1 向全网开放 %2</translation>
    </message>
    <message>
        <source>Rule &apos;%1&apos; has no source</source>
        <translation>规则 &apos;%1&apos; 没有来源</translation>
    </message>
    <message>
        <source>%1 in a private subnet allows %2 from anywhere; nothing can reach it, or a load balancer&apos;s group should be the source</source>
        <translation>私有子网中的 %1 允许任意来源的 %2；要么无人可达，要么来源应为负载均衡器的组</translation>
    </message>
    <message>
        <source>%1 is reachable from the internet</source>
        <translation>%1 可从互联网访问</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 allows all egress</source>
        <translation>%1 允许所有出站</translation>
    </message>
    <message>
        <source>Rule &apos;%1&apos; is covered by &apos;%2&apos;</source>
        <translation>规则 &apos;%1&apos; 已被 &apos;%2&apos; 覆盖</translation>
    </message>
    <message>
        <source>%1 is not encrypted at rest</source>
        <translation>%1 静态数据未加密</translation>
    </message>
    <message>
        <source>%1: traffic is not encrypted</source>
        <translation>%1：流量未加密</translation>
    </message>
    <message>
        <source>Enable rotation on %1</source>
        <translation>请为 %1 启用轮换</translation>
    </message>
    <message>
        <source>%1: property %2 looks like a secret; use Secrets Manager</source>
        <translation>%1：属性 %2 像是机密；请使用 Secrets Manager</translation>
    </message>
    <message>
        <source>%1 uses %2 but no secret store is connected</source>
        <translation>%1 使用 %2，但未连接机密存储</translation>
    </message>
    <message>
        <source>Policy %1 grants %2 on all resources</source>
        <translation>策略 %1 对所有资源授予 %2</translation>
    </message>
    <message>
        <source>%1 should assume a role with OIDC</source>
        <translation>%1 应通过 OIDC 承担角色</translation>
    </message>
    <message>
        <source>VPC %1: flow logs are off</source>
        <translation>VPC %1：流日志已关闭</translation>
    </message>
    <message>
        <source>%1 has no IAM role</source>
        <translation>%1 没有 IAM 角色</translation>
    </message>
    <message>
        <source>%1: subnet group needs subnets in two AZs</source>
        <translation>%1：子网组需要两个 AZ 的子网</translation>
    </message>
    <message>
        <source>%1 should be in private subnets</source>
        <translation>%1 应位于私有子网</translation>
    </message>
    <message>
        <source>%1 has no standby in another AZ</source>
        <translation>%1 在其他 AZ 没有备用实例</translation>
    </message>
    <message>
        <source>%1 cannot use standby %2; connect to the primary endpoint or a read replica</source>
        <translation>%1 不能使用备用 %2；请连接主终端节点或只读副本</translation>
    </message>
    <message>
        <source>%1 is only connected to read-only %2</source>
        <translation>%1 仅连接到只读的 %2</translation>
    </message>
    <message>
        <source>%1 has %2 replicas; the limit is 15</source>
        <translation>%1 有 %2 个副本；上限为 15</translation>
    </message>
    <message>
        <source>%1 cannot replicate to %2</source>
        <translation>%1 无法复制到 %2</translation>
    </message>
    <message>
        <source>%1 → %2: both are in %3</source>
        <translation>%1 → %2：两者都在 %3</translation>
    </message>
    <message>
        <source>%1 has no subnet in %2</source>
        <translation>%1 在 %2 中没有子网</translation>
    </message>
    <message>
        <source>%1 has a single node or no automatic failover</source>
        <translation>%1 只有单节点或没有自动故障转移</translation>
    </message>
    <message>
        <source>Subnet %1 is unused</source>
        <translation>子网 %1 未使用</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid bucket name</source>
        <translation>&apos;%1&apos; 不是有效的存储桶名称</translation>
    </message>
    <message>
        <source>Enable versioning on %1 for replication</source>
        <translation>请为复制启用 %1 的版本控制</translation>
    </message>
    <message>
        <source>%1 must be in %2</source>
        <translation>%1 必须位于 %2</translation>
    </message>
    <message>
        <source>%1: add a mount target in %2</source>
        <translation>%1：请在 %2 中添加挂载目标</translation>
    </message>
    <message>
        <source>State bucket %1: %2 missing</source>
        <translation>状态存储桶 %1：缺少 %2</translation>
    </message>
    <message>
        <source>%1 uses one AZ</source>
        <translation>%1 仅使用一个 AZ</translation>
    </message>
    <message>
        <source>%1 is a single point of failure</source>
        <translation>%1 是单点故障</translation>
    </message>
    <message>
        <source>%1: min ≤ desired ≤ max is violated</source>
        <translation>%1：不满足 min ≤ desired ≤ max</translation>
    </message>
    <message>
        <source>Unknown instance type %1</source>
        <translation>未知的实例类型 %1</translation>
    </message>
    <message>
        <source>%1 has a newer generation</source>
        <translation>%1 有更新的一代</translation>
    </message>
    <message>
        <source>%1/%2 is not a Fargate size</source>
        <translation>%1/%2 不是 Fargate 规格</translation>
    </message>
    <message>
        <source>%1 is not in an ECS cluster</source>
        <translation>%1 不在 ECS 集群中</translation>
    </message>
    <message>
        <source>%1 has public IPs</source>
        <translation>%1 具有公网 IP</translation>
    </message>
    <message>
        <source>EKS %1 needs subnets in two AZs</source>
        <translation>EKS %1 需要两个 AZ 的子网</translation>
    </message>
    <message>
        <source>EKS %1 left standard support on %2</source>
        <translation>EKS %1 已于 %2 结束标准支持</translation>
    </message>
    <message>
        <source>Node group %1 has nodes in one AZ</source>
        <translation>节点组 %1 的节点仅在一个 AZ</translation>
    </message>
    <message>
        <source>%1 has no EKS cluster</source>
        <translation>%1 没有 EKS 集群</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%2 中的 %1：%3</translation>
    </message>
    <message>
        <source>%1 has no dead-letter queue</source>
        <translation>%1 没有死信队列</translation>
    </message>
    <message>
        <source>%1 cannot be inside %2</source>
        <translation>%1 不能位于 %2 内</translation>
    </message>
    <message>
        <source>A node does not belong to namespace %1; read as &apos;schedules pods of&apos;</source>
        <translation>节点不属于命名空间 %1；已读作“调度其 Pod”</translation>
    </message>
    <message>
        <source>%1 scales the group, not one node</source>
        <translation>%1 伸缩的是组，而非单个节点</translation>
    </message>
    <message>
        <source>%1 is managed by AWS; no Terraform is generated</source>
        <translation>%1 由 AWS 管理；不生成 Terraform</translation>
    </message>
    <message>
        <source>No monitoring component is connected</source>
        <translation>未连接任何监控组件</translation>
    </message>
    <message>
        <source>%1 has no logs edge although %2 have</source>
        <translation>%1 没有日志连接，而 %2 有</translation>
    </message>
    <message>
        <source>%1 notifies nobody</source>
        <translation>%1 不通知任何人</translation>
    </message>
    <message>
        <source>%1: retention is never-expire</source>
        <translation>%1：保留期为永不过期</translation>
    </message>
    <message>
        <source>The account has no %1</source>
        <translation>账户没有 %1</translation>
    </message>
    <message>
        <source>Tier %1 is in one AZ</source>
        <translation>层 %1 仅在一个 AZ</translation>
    </message>
    <message>
        <source>Losing %1 disconnects users from %2 components</source>
        <translation>失去 %1 将使用户与 %2 个组件断开</translation>
    </message>
    <message>
        <source>%1 lacks the connection %2 its siblings have</source>
        <translation>%1 缺少其同类具有的连接 %2</translation>
    </message>
    <message>
        <source>%1 holds only data</source>
        <translation>%1 仅包含数据</translation>
    </message>
    <message>
        <source>Two components export as %1</source>
        <translation>两个组件都会导出为 %1</translation>
    </message>
    <message>
        <source>%1 is %2 characters; %3 allows %4</source>
        <translation>%1 有 %2 个字符；%3 允许 %4 个</translation>
    </message>
    <message>
        <source>%1 lacks tags %2</source>
        <translation>%1 缺少标签 %2</translation>
    </message>
    <message>
        <source>%1 and %2 look like the same component</source>
        <translation>%1 和 %2 看起来是同一组件</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 未连接</translation>
    </message>
    <message>
        <source>Dangling connection</source>
        <translation>悬空连接</translation>
    </message>
    <message>
        <source>%1 → %2 is drawn %3 times</source>
        <translation>%1 → %2 画了 %3 次</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 为空</translation>
    </message>
    <message>
        <source>No arrow head; read as %1</source>
        <translation>没有箭头；读作 %1</translation>
    </message>
    <message>
        <source>Pipeline has a cycle: %1</source>
        <translation>流水线存在循环：%1</translation>
    </message>
    <message>
        <source>%1 has no source</source>
        <translation>%1 没有来源</translation>
    </message>
    <message>
        <source>%1 deploys without tests</source>
        <translation>%1 未经测试即部署</translation>
    </message>
    <message>
        <source>Production deploy %1 has no approval before it</source>
        <translation>生产部署 %1 之前没有审批</translation>
    </message>
    <message>
        <source>%1 has no artifact</source>
        <translation>%1 没有制品</translation>
    </message>
    <message>
        <source>%1 has no rollback</source>
        <translation>%1 没有回滚</translation>
    </message>
    <message>
        <source>No failure notification</source>
        <translation>没有失败通知</translation>
    </message>
    <message>
        <source>Gate %1: all branches lead to %2</source>
        <translation>关卡 %1：所有分支都通向 %2</translation>
    </message>
    <message>
        <source>%1 ends nowhere</source>
        <translation>%1 没有去向</translation>
    </message>
    <message>
        <source>%1 cannot deploy to %2</source>
        <translation>%1 无法部署到 %2</translation>
    </message>
    <message>
        <source>%1 is skipped</source>
        <translation>%1 被跳过</translation>
    </message>
    <message>
        <source>No security scan</source>
        <translation>没有安全扫描</translation>
    </message>
    <message>
        <source>Scan the image before pushing it to %1</source>
        <translation>推送到 %1 之前请先扫描镜像</translation>
    </message>
    <message>
        <source>%1 is never reached</source>
        <translation>永远不会到达 %1</translation>
    </message>
    <message>
        <source>Argo CD reads manifests from Git; %1 → %2 is an image-update notification</source>
        <translation>Argo CD 从 Git 读取清单；%1 → %2 是镜像更新通知</translation>
    </message>
    <message>
        <source>Blue/green needs CodeDeploy and a second target group</source>
        <translation>Blue/green 需要 CodeDeploy 和第二个目标组</translation>
    </message>
    <message>
        <source>State %1 %2</source>
        <translation>状态 %1 %2</translation>
    </message>
    <message>
        <source>%1 belongs to %2</source>
        <translation>%1 属于 %2</translation>
    </message>
    <message>
        <source>Runner %1 has no path to %2</source>
        <translation>运行器 %1 没有通往 %2 的路径</translation>
    </message>
    <message>
        <source>Concurrent applies are possible: %1 is not locked</source>
        <translation>可能发生并发应用：%1 未锁定</translation>
    </message>
    <message>
        <source>Module cycle %1</source>
        <translation>模块循环 %1</translation>
    </message>
    <message>
        <source>the %1 that opens this diagram is never closed; close it with the same mark on a line of its own</source>
        <translation>打开此图表的 %1 从未闭合；请在单独一行用相同标记闭合</translation>
    </message>
    <message>
        <source>a changed drawing cannot be written back into its text yet; save the diagram as .stratoplan</source>
        <translation>更改后的文本图尚不能写回其文本；请将图表保存为 .stratoplan</translation>
    </message>
    <message>
        <source>this text changed since the edit was made; repeat the edit</source>
        <translation>编辑之后此文本已更改；请重新编辑</translation>
    </message>
    <message>
        <source>the edit would end the code block around the diagram; leave out the closing mark</source>
        <translation>该编辑会结束图表所在的代码块；请去掉结束标记</translation>
    </message>
    <message>
        <source>%1 diagrams cannot be edited yet; only flowcharts and state diagrams can</source>
        <translation>尚不能编辑 %1 图表；仅支持流程图和状态图</translation>
    </message>
    <message>
        <source>there is no diagram in this; name its format with --from</source>
        <translation>其中没有图表；请用 --from 指明格式</translation>
    </message>
    <message>
        <source>this is not JSON (%1); a .stratoplan file is JSON</source>
        <translation>这不是 JSON (%1)；.stratoplan 文件是 JSON</translation>
    </message>
    <message>
        <source>this is no native diagram: &apos;%1&apos; is missing or wrong; a .stratoplan file begins with {&quot;stratoplan&quot;: 1</source>
        <translation>这不是原生图表：&apos;%1&apos; 缺失或错误；.stratoplan 文件以 {&quot;stratoplan&quot;: 1 开头</translation>
    </message>
    <message>
        <source>version %1 of the native format is newer than this program; install a newer Stratoplan</source>
        <translation>原生格式版本 %1 比本程序新；请安装更新的 Stratoplan</translation>
    </message>
    <message>
        <source>unknown key &apos;%1&apos; in %2 is left out; check its spelling</source>
        <translation>%2 中的未知键 &apos;%1&apos; 已忽略；请检查拼写</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of %2 is not %3; the default is taken</source>
        <translation>%2 的 &apos;%1&apos; 不是 %3；采用默认值</translation>
    </message>
    <message>
        <source>the id &apos;%1&apos; is there twice; the second record is left out</source>
        <translation>id &apos;%1&apos; 出现两次；第二条记录已忽略</translation>
    </message>
    <message>
        <source>%1 names &apos;%2&apos;, which is not in this diagram; it is left out</source>
        <translation>%1 提到 &apos;%2&apos;，但此图表中没有；已忽略</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is inside itself; it is put at the top</source>
        <translation>&apos;%1&apos; 位于自身之内；已放到顶层</translation>
    </message>
    <message>
        <source>this JSON is nested deeper than 64 levels or holds more than 8 million values; no diagram needs that</source>
        <translation>此 JSON 超过 64 层或 800 万个值；没有图表需要这么多</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2; check the path and its permissions</source>
        <translation>无法读取 %1：%2；请检查路径和权限</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2; what stood there is unchanged</source>
        <translation>无法写入 %1：%2；原有内容未改变</translation>
    </message>
    <message>
        <source>%1 is larger than 256 MB; split it</source>
        <translation>%1 大于 256 MB；请拆分</translation>
    </message>
    <message>
        <source>this is not YAML: %1; what stands before it is drawn</source>
        <translation>这不是 YAML：%1；其之前的内容已绘制</translation>
    </message>
    <message>
        <source>the text of this diagram has errors; correct them before editing the picture</source>
        <translation>此图表的文本有错误；请在编辑图片前修正</translation>
    </message>
    <message>
        <source>%1 is mentioned in %2 and %3; kept in %2</source>
        <translation>%1 同时出现在 %2 和 %3 中；保留在 %2</translation>
    </message>
    <message>
        <source>Text was decoded as Windows-1252 in %1 places; &apos;stratoplan fmt --repair-encoding&apos; restores it</source>
        <translation>文本有 %1 处被当作 Windows-1252 解码；&apos;stratoplan fmt --repair-encoding&apos; 可还原</translation>
    </message>
    <message>
        <source>Border of %1 repaired (%2); &apos;stratoplan fmt&apos; straightens it</source>
        <translation>%1 的边框已修补（%2）；&apos;stratoplan fmt&apos; 可将其拉直</translation>
    </message>
    <message>
        <source>&apos;%1&apos; kept as generic box; if it is a component, choose its kind</source>
        <translation>&apos;%1&apos; 保留为通用方框；如果它是组件，请选择其类型</translation>
    </message>
    <message>
        <source>%1 properties of %2 read from text</source>
        <translation>从文本中读取了 %2 的 %1 个属性</translation>
    </message>
    <message>
        <source>&apos;%1&apos; will become %2 of %3</source>
        <translation>&apos;%1&apos; 将成为 %3 的 %2</translation>
    </message>
    <message>
        <source>Expanded %1 to %2</source>
        <translation>已将 %1 展开为 %2</translation>
    </message>
    <message>
        <source>%1 are known only once Terraform has run: put them in place of what ends in .invalid</source>
        <translation>%1 要在 Terraform 运行之后才能知道：请用它们替换以 .invalid 结尾的内容</translation>
    </message>
    <message>
        <source>found no drawing of this within %1 columns: it is %2 columns wide; allow it that many, or shorten its longest labels</source>
        <translation>在 %1 列内无法画出：它宽 %2 列；请允许这么多列，或缩短最长的标签</translation>
    </message>
    <message>
        <source>the whole drawing is drawn anew, as this edit does not fit between what stands there; undo it if that is too much</source>
        <translation>此更改在现有图形之间放不下，因此整幅图已重新绘制；如果改动过大，请撤销</translation>
    </message>
    <message>
        <source>a comment of a program can hold a drawing only; take --to ascii, or -o for a file of its own</source>
        <translation>程序注释中只能放绘图；请使用 --to ascii，或用 -o 写入单独的文件</translation>
    </message>
    <message>
        <source>the text around this drawing would get lost (&apos;%1&apos; is in no component); take -o for a file of its own</source>
        <translation>此绘图周围的文本会丢失（&apos;%1&apos; 不在任何组件中）；请用 -o 写入单独的文件</translation>
    </message>
</context>
<context>
    <name>Fixes</name>
    <message>
        <source>Add CloudWatch</source>
        <translation>添加 CloudWatch</translation>
    </message>
    <message>
        <source>Add a VPC endpoint</source>
        <translation>添加 VPC 终端节点</translation>
    </message>
    <message>
        <source>Add a dead-letter queue</source>
        <translation>添加死信队列</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>添加角色</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>添加来源</translation>
    </message>
    <message>
        <source>Add a subnet in a second zone</source>
        <translation>在第二个可用区添加子网</translation>
    </message>
    <message>
        <source>Add a web ACL</source>
        <translation>添加 Web ACL</translation>
    </message>
    <message>
        <source>Add an OIDC provider</source>
        <translation>添加 OIDC 提供方</translation>
    </message>
    <message>
        <source>Add an internet gateway</source>
        <translation>添加互联网网关</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Associate the web ACL</source>
        <translation>关联 Web ACL</translation>
    </message>
    <message>
        <source>Attach to the NAT gateway</source>
        <translation>附加到 NAT 网关</translation>
    </message>
    <message>
        <source>Attach to the subnets</source>
        <translation>附加到子网</translation>
    </message>
    <message>
        <source>Connect to the function</source>
        <translation>连接到函数</translation>
    </message>
    <message>
        <source>Give it a web ACL of its own</source>
        <translation>为其配置独立的 Web ACL</translation>
    </message>
    <message>
        <source>Insert a target group</source>
        <translation>插入目标组</translation>
    </message>
    <message>
        <source>Keep it private</source>
        <translation>保持私有</translation>
    </message>
    <message>
        <source>Keep the first</source>
        <translation>保留第一个</translation>
    </message>
    <message>
        <source>Make one load balancer of all zones</source>
        <translation>合并为覆盖所有可用区的负载均衡器</translation>
    </message>
    <message>
        <source>Make one of them</source>
        <translation>合并为一个</translation>
    </message>
    <message>
        <source>Make them members of a cluster</source>
        <translation>设为集群成员</translation>
    </message>
    <message>
        <source>Move into a subnet</source>
        <translation>移入子网</translation>
    </message>
    <message>
        <source>Number them</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>One target group a service</source>
        <translation>每个服务一个目标组</translation>
    </message>
    <message>
        <source>Put a load balancer between</source>
        <translation>在中间放置负载均衡器</translation>
    </message>
    <message>
        <source>Put the zone on its subnets</source>
        <translation>将可用区设在其子网</translation>
    </message>
    <message>
        <source>Put them in order</source>
        <translation>整理顺序</translation>
    </message>
    <message>
        <source>Put them into a region</source>
        <translation>放入区域</translation>
    </message>
    <message>
        <source>Read secrets</source>
        <translation>读取机密</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Route to a NAT gateway</source>
        <translation>路由到 NAT 网关</translation>
    </message>
    <message>
        <source>Route to an internet gateway</source>
        <translation>路由到互联网网关</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>Split into one subnet per zone</source>
        <translation>拆分为每个可用区一个子网</translation>
    </message>
    <message>
        <source>Stay within the limits</source>
        <translation>保持在限制内</translation>
    </message>
    <message>
        <source>Use us-east-1</source>
        <translation>使用 us-east-1</translation>
    </message>
    <message>
        <source>Draw each of them</source>
        <translation>逐个绘制</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>连接到 %1</translation>
    </message>
    <message>
        <source>Move into %1</source>
        <translation>移入 %1</translation>
    </message>
    <message>
        <source>Move out of %1</source>
        <translation>移出 %1</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>移到 %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Attach to %1</source>
        <translation>附加到 %1</translation>
    </message>
    <message>
        <source>Deploy to %1</source>
        <translation>部署到 %1</translation>
    </message>
    <message>
        <source>Draw the way back dotted</source>
        <translation>将返回路径画成虚线</translation>
    </message>
    <message>
        <source>Enable versioning</source>
        <translation>启用版本控制</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Keep the list</source>
        <translation>保留列表</translation>
    </message>
    <message>
        <source>Let only CloudFront in</source>
        <translation>只允许 CloudFront 进入</translation>
    </message>
    <message>
        <source>Let only the load balancer in</source>
        <translation>只允许负载均衡器进入</translation>
    </message>
    <message>
        <source>Lock with a lock file</source>
        <translation>用锁定文件锁定</translation>
    </message>
    <message>
        <source>Move into AWS</source>
        <translation>移入 AWS</translation>
    </message>
    <message>
        <source>Move into the VPC</source>
        <translation>移入 VPC</translation>
    </message>
    <message>
        <source>Move out of the network</source>
        <translation>移出网络</translation>
    </message>
    <message>
        <source>Move out of the region</source>
        <translation>移出区域</translation>
    </message>
    <message>
        <source>Move the source out of %1</source>
        <translation>将来源移出 %1</translation>
    </message>
    <message>
        <source>Move to the VPC</source>
        <translation>移到 VPC</translation>
    </message>
    <message>
        <source>Multi-AZ</source>
        <translation>多可用区</translation>
    </message>
    <message>
        <source>One NAT gateway per zone</source>
        <translation>每个区一个 NAT 网关</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>反向</translation>
    </message>
    <message>
        <source>Scale %1</source>
        <translation>扩展 %1</translation>
    </message>
    <message>
        <source>Shorten</source>
        <translation>缩短</translation>
    </message>
    <message>
        <source>Use %1 s</source>
        <translation>使用 %1 秒</translation>
    </message>
    <message>
        <source>Use origin access control</source>
        <translation>使用源站访问控制</translation>
    </message>
    <message>
        <source>Use type %1</source>
        <translation>使用类型 %1</translation>
    </message>
    <message>
        <source>Use zone %1</source>
        <translation>使用区 %1</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Argo CD</source>
        <translation>Argo CD</translation>
    </message>
    <message>
        <source>Text drawing</source>
        <translation>文本图</translation>
    </message>
    <message>
        <source>AWS CodePipeline</source>
        <translation>AWS CodePipeline</translation>
    </message>
    <message>
        <source>Docker Compose</source>
        <translation>Docker Compose</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>Amazon ECS</source>
        <translation>Amazon ECS</translation>
    </message>
    <message>
        <source>GitHub Actions</source>
        <translation>GitHub Actions</translation>
    </message>
    <message>
        <source>GitLab CI</source>
        <translation>GitLab CI</translation>
    </message>
    <message>
        <source>Helm chart</source>
        <translation>Helm Chart</translation>
    </message>
    <message>
        <source>IAM policies</source>
        <translation>IAM 策略</translation>
    </message>
    <message>
        <source>Jenkins</source>
        <translation>Jenkins</translation>
    </message>
    <message>
        <source>Graph as JSON</source>
        <translation>图结构 (JSON)</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>All manifests</source>
        <translation>所有清单</translation>
    </message>
    <message>
        <source>Mermaid text</source>
        <translation>Mermaid 文本</translation>
    </message>
    <message>
        <source>Stratoplan diagram</source>
        <translation>Stratoplan 图表</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>SVG 图片</translation>
    </message>
    <message>
        <source>Terraform</source>
        <translation>Terraform</translation>
    </message>
    <message>
        <source>Terragrunt</source>
        <translation>Terragrunt</translation>
    </message>
</context>
<context>
    <name>Properties</name>
    <message>
        <source>access_logs</source>
        <translation>访问日志</translation>
    </message>
    <message>
        <source>account_id</source>
        <translation>账户 ID</translation>
    </message>
    <message>
        <source>action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>addon_name</source>
        <translation>插件名称</translation>
    </message>
    <message>
        <source>admins</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>aliases</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>ami</source>
        <translation>AMI</translation>
    </message>
    <message>
        <source>api</source>
        <translation>API</translation>
    </message>
    <message>
        <source>app</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>approvers</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>args</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>asn</source>
        <translation>ASN</translation>
    </message>
    <message>
        <source>assign_public_ip</source>
        <translation>分配公有 IP</translation>
    </message>
    <message>
        <source>assume</source>
        <translation>可代入者</translation>
    </message>
    <message>
        <source>at_rest</source>
        <translation>静态加密</translation>
    </message>
    <message>
        <source>audiences</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>auth</source>
        <translation>身份验证</translation>
    </message>
    <message>
        <source>auto_failover</source>
        <translation>自动故障转移</translation>
    </message>
    <message>
        <source>auto_rollback</source>
        <translation>自动回滚</translation>
    </message>
    <message>
        <source>availability_mode</source>
        <translation>可用性模式</translation>
    </message>
    <message>
        <source>az</source>
        <translation>可用区</translation>
    </message>
    <message>
        <source>Availability zone</source>
        <translation>可用区</translation>
    </message>
    <message>
        <source>az_count</source>
        <translation>可用区数量</translation>
    </message>
    <message>
        <source>backup_days</source>
        <translation>备份保留</translation>
    </message>
    <message>
        <source>bandwidth</source>
        <translation>带宽</translation>
    </message>
    <message>
        <source>base</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>bgp_asn</source>
        <translation>BGP ASN</translation>
    </message>
    <message>
        <source>billing</source>
        <translation>计费</translation>
    </message>
    <message>
        <source>body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>branches</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>brokers</source>
        <translation>代理节点</translation>
    </message>
    <message>
        <source>bucket</source>
        <translation>存储桶</translation>
    </message>
    <message>
        <source>buildspec</source>
        <translation>构建规范</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>捆绑包</translation>
    </message>
    <message>
        <source>bus</source>
        <translation>总线</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>cidr</source>
        <translation>CIDR</translation>
    </message>
    <message>
        <source>cidrs</source>
        <translation>CIDR</translation>
    </message>
    <message>
        <source>circuit_breaker</source>
        <translation>熔断器</translation>
    </message>
    <message>
        <source>class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>client_cidr</source>
        <translation>客户端 CIDR</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>completions</source>
        <translation>完成次数</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>config</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>connectivity</source>
        <translation>连通性</translation>
    </message>
    <message>
        <source>container_insights</source>
        <translation>Container Insights</translation>
    </message>
    <message>
        <source>context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>cpu</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>cpu_target</source>
        <translation>CPU 目标</translation>
    </message>
    <message>
        <source>cross_region</source>
        <translation>跨区域</translation>
    </message>
    <message>
        <source>cross_zone</source>
        <translation>跨区</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>datasources</source>
        <translation>数据源</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>default_env</source>
        <translation>默认环境</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>deletion_days</source>
        <translation>删除等待期</translation>
    </message>
    <message>
        <source>deletion_protection</source>
        <translation>删除保护</translation>
    </message>
    <message>
        <source>deployment</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>desired</source>
        <translation>期望值</translation>
    </message>
    <message>
        <source>desired_count</source>
        <translation>期望数量</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>目标位置</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>distro</source>
        <translation>发行版</translation>
    </message>
    <message>
        <source>dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>版本类型</translation>
    </message>
    <message>
        <source>egress</source>
        <translation>出站</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Encrypted root volume</source>
        <translation>根卷加密</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>加密方式</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>endpoint_cidrs</source>
        <translation>端点 CIDR</translation>
    </message>
    <message>
        <source>endpoint_public</source>
        <translation>公开端点</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>engine_family</source>
        <translation>引擎系列</translation>
    </message>
    <message>
        <source>engine_version</source>
        <translation>引擎版本</translation>
    </message>
    <message>
        <source>env</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>env_type</source>
        <translation>环境类型</translation>
    </message>
    <message>
        <source>ephemeral</source>
        <translation>临时</translation>
    </message>
    <message>
        <source>event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>external_ref</source>
        <translation>外部引用</translation>
    </message>
    <message>
        <source>fail_on</source>
        <translation>失败条件</translation>
    </message>
    <message>
        <source>fifo</source>
        <translation>FIFO</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>筛选器</translation>
    </message>
    <message>
        <source>format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>handler</source>
        <translation>处理程序</translation>
    </message>
    <message>
        <source>hash_key</source>
        <translation>分区键</translation>
    </message>
    <message>
        <source>health_check</source>
        <translation>健康检查</translation>
    </message>
    <message>
        <source>health_path</source>
        <translation>健康检查路径</translation>
    </message>
    <message>
        <source>host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>https</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>imdsv2</source>
        <translation>IMDSv2</translation>
    </message>
    <message>
        <source>immutable_tags</source>
        <translation>不可变标签</translation>
    </message>
    <message>
        <source>in_transit</source>
        <translation>传输加密</translation>
    </message>
    <message>
        <source>ingress</source>
        <translation>入站</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>instance_class</source>
        <translation>实例类别</translation>
    </message>
    <message>
        <source>instance_type</source>
        <translation>实例类型</translation>
    </message>
    <message>
        <source>instance_types</source>
        <translation>实例类型</translation>
    </message>
    <message>
        <source>instances</source>
        <translation>实例数</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>iops</source>
        <translation>IOPS</translation>
    </message>
    <message>
        <source>ip</source>
        <translation>IP</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>key_name</source>
        <translation>密钥名称</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>launch_type</source>
        <translation>启动类型</translation>
    </message>
    <message>
        <source>lifecycle</source>
        <translation>生命周期</translation>
    </message>
    <message>
        <source>lifecycle_keep</source>
        <translation>保留镜像数</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>listeners</source>
        <translation>监听器</translation>
    </message>
    <message>
        <source>locations</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>log_types</source>
        <translation>日志类型</translation>
    </message>
    <message>
        <source>log_validation</source>
        <translation>日志验证</translation>
    </message>
    <message>
        <source>logging</source>
        <translation>日志记录</translation>
    </message>
    <message>
        <source>map_public_ip</source>
        <translation>自动分配公有 IP</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>max</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>max_acu</source>
        <translation>最大 ACU</translation>
    </message>
    <message>
        <source>max_receive</source>
        <translation>最大接收次数</translation>
    </message>
    <message>
        <source>members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>memory_mb</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>mfa</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>min</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>min_acu</source>
        <translation>最小 ACU</translation>
    </message>
    <message>
        <source>min_available</source>
        <translation>最少可用</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>mtls</source>
        <translation>mTLS</translation>
    </message>
    <message>
        <source>multi_az</source>
        <translation>多可用区</translation>
    </message>
    <message>
        <source>multi_region</source>
        <translation>多区域</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>node_type</source>
        <translation>节点类型</translation>
    </message>
    <message>
        <source>nodes</source>
        <translation>节点数</translation>
    </message>
    <message>
        <source>on</source>
        <translation>触发于</translation>
    </message>
    <message>
        <source>order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>origins</source>
        <translation>源站</translation>
    </message>
    <message>
        <source>os</source>
        <translation>操作系统</translation>
    </message>
    <message>
        <source>ou_name</source>
        <translation>OU 名称</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>performance</source>
        <translation>性能</translation>
    </message>
    <message>
        <source>period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>permission_sets</source>
        <translation>权限集</translation>
    </message>
    <message>
        <source>pitr</source>
        <translation>时间点恢复</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>playbook</source>
        <translation>Playbook</translation>
    </message>
    <message>
        <source>plugins</source>
        <translation>插件</translation>
    </message>
    <message>
        <source>policies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>private</source>
        <translation>私有</translation>
    </message>
    <message>
        <source>private_dns</source>
        <translation>私有 DNS</translation>
    </message>
    <message>
        <source>private_ips</source>
        <translation>私有 IP</translation>
    </message>
    <message>
        <source>privileged</source>
        <translation>特权</translation>
    </message>
    <message>
        <source>probes</source>
        <translation>探针</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>promotion_tier</source>
        <translation>提升优先级</translation>
    </message>
    <message>
        <source>protection</source>
        <translation>保护</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>protocols</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>provider_profile</source>
        <translation>提供商配置文件</translation>
    </message>
    <message>
        <source>provisioner</source>
        <translation>置备程序</translation>
    </message>
    <message>
        <source>public</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>public_block</source>
        <translation>阻止公开访问</translation>
    </message>
    <message>
        <source>public_ip</source>
        <translation>公有 IP</translation>
    </message>
    <message>
        <source>publicly_accessible</source>
        <translation>可公开访问</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>rack</source>
        <translation>机架</translation>
    </message>
    <message>
        <source>range_key</source>
        <translation>排序键</translation>
    </message>
    <message>
        <source>recorder</source>
        <translation>记录器</translation>
    </message>
    <message>
        <source>records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>release</source>
        <translation>发布版本</translation>
    </message>
    <message>
        <source>replicas</source>
        <translation>副本数</translation>
    </message>
    <message>
        <source>repo</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>reserved_concurrency</source>
        <translation>预留并发</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>retention_days</source>
        <translation>保留期</translation>
    </message>
    <message>
        <source>retention_s</source>
        <translation>保留期</translation>
    </message>
    <message>
        <source>role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>root_volume</source>
        <translation>根卷</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>轮换</translation>
    </message>
    <message>
        <source>rotation_days</source>
        <translation>轮换周期</translation>
    </message>
    <message>
        <source>routes</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>runs_on</source>
        <translation>运行于</translation>
    </message>
    <message>
        <source>runtime</source>
        <translation>运行时环境</translation>
    </message>
    <message>
        <source>runtimes</source>
        <translation>运行时环境</translation>
    </message>
    <message>
        <source>sampling_rate</source>
        <translation>采样率</translation>
    </message>
    <message>
        <source>sans</source>
        <translation>备用名称 (SAN)</translation>
    </message>
    <message>
        <source>scan_on_push</source>
        <translation>推送时扫描</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>计划时间</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>访问方案</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>secondary_cidrs</source>
        <translation>辅助 CIDR</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>密钥信息</translation>
    </message>
    <message>
        <source>selector</source>
        <translation>选择器</translation>
    </message>
    <message>
        <source>serverless</source>
        <translation>无服务器</translation>
    </message>
    <message>
        <source>service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>sg</source>
        <translation>安全组</translation>
    </message>
    <message>
        <source>shards</source>
        <translation>分片数</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>size_gb</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>sku</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>source_dest_check</source>
        <translation>源/目标检查</translation>
    </message>
    <message>
        <source>spec</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>spot_weight</source>
        <translation>Spot 权重</translation>
    </message>
    <message>
        <source>ssh_cidrs</source>
        <translation>SSH CIDR</translation>
    </message>
    <message>
        <source>stack</source>
        <translation>堆栈</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>standards</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>static_routes</source>
        <translation>静态路由</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>storage_gb</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Root volume</source>
        <translation>根卷</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>streams</source>
        <translation>流</translation>
    </message>
    <message>
        <source>subscriptions</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>taints</source>
        <translation>污点</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>target_capacity</source>
        <translation>目标容量</translation>
    </message>
    <message>
        <source>target_type</source>
        <translation>目标类型</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>things</source>
        <translation>物</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>thumbprints</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>timeout_h</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>timeout_s</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>tls</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>触发器</translation>
    </message>
    <message>
        <source>ttl</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>tunnels</source>
        <translation>隧道</translation>
    </message>
    <message>
        <source>type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>types</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>url</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>user_data</source>
        <translation>用户数据</translation>
    </message>
    <message>
        <source>uses</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>vault</source>
        <translation>保管库</translation>
    </message>
    <message>
        <source>version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>versioning</source>
        <translation>版本控制</translation>
    </message>
    <message>
        <source>viewer_protocol</source>
        <translation>查看器协议</translation>
    </message>
    <message>
        <source>vifs</source>
        <translation>VIF</translation>
    </message>
    <message>
        <source>visibility_s</source>
        <translation>可见性超时</translation>
    </message>
    <message>
        <source>website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>workdir</source>
        <translation>工作目录</translation>
    </message>
    <message>
        <source>workflow_file</source>
        <translation>工作流文件</translation>
    </message>
    <message>
        <source>workgroup</source>
        <translation>工作组</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>区</translation>
    </message>
    <message>
        <source>dns_hostnames</source>
        <translation>DNS 主机名</translation>
    </message>
    <message>
        <source>dns_support</source>
        <translation>DNS 解析</translation>
    </message>
    <message>
        <source>flow_logs</source>
        <translation>流日志</translation>
    </message>
    <message>
        <source>ipv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>ipv6_cidr</source>
        <translation>IPv6 CIDR</translation>
    </message>
    <message>
        <source>IPv6 block</source>
        <translation>IPv6 地址块</translation>
    </message>
    <message>
        <source>tenancy</source>
        <translation>租赁方式</translation>
    </message>
    <message>
        <source>prefix_length</source>
        <translation>前缀长度</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>PropertyHelp</name>
    <message>
        <source>/12../22</source>
        <translation>/12 到 /22</translation>
    </message>
    <message>
        <source>/16../28 inside VPC, no overlap</source>
        <translation>VPC 内 /16 到 /28，不重叠</translation>
    </message>
    <message>
        <source>/16../28, canonical, RFC1918/6598 advised</source>
        <translation>/16 到 /28，前缀后无置位，建议使用 RFC 1918/6598</translation>
    </message>
    <message>
        <source>3-63 S3 rules</source>
        <translation>按 S3 规则 3 到 63 个字符</translation>
    </message>
    <message>
        <source>AZ of region</source>
        <translation>该区域的可用区</translation>
    </message>
    <message>
        <source>DNS-1123 label at most 63</source>
        <translation>DNS-1123 标签，最多 63 个字符</translation>
    </message>
    <message>
        <source>at least 1</source>
        <translation>至少 1</translation>
    </message>
    <message>
        <source>at least 1; s3, alb, api gw, http</source>
        <translation>至少一个：S3、ALB、API Gateway 或 HTTP</translation>
    </message>
    <message>
        <source>at least 2 distinct targets</source>
        <translation>至少两个不同的目标</translation>
    </message>
    <message>
        <source>at least 2; first is source only</source>
        <translation>至少两个；第一个仅为来源</translation>
    </message>
    <message>
        <source>at least min</source>
        <translation>不小于最小值</translation>
    </message>
    <message>
        <source>at most 32,[A-Za-z0-9-]</source>
        <translation>最多 32 个字符，限 A-Z、a-z、0-9 和 -</translation>
    </message>
    <message>
        <source>fqdn</source>
        <translation>完整域名</translation>
    </message>
    <message>
        <source>in standard support at clock date</source>
        <translation>当前处于标准支持期</translation>
    </message>
    <message>
        <source>min..max</source>
        <translation>介于最小值与最大值之间</translation>
    </message>
    <message>
        <source>multiple of AZs</source>
        <translation>可用区数量的倍数</translation>
    </message>
    <message>
        <source>name ends .fifo</source>
        <translation>名称以 .fifo 结尾</translation>
    </message>
    <message>
        <source>no */* Allow</source>
        <translation>不得对 */* 使用 Allow</translation>
    </message>
    <message>
        <source>no secrets</source>
        <translation>不要写入密钥</translation>
    </message>
    <message>
        <source>odd</source>
        <translation>奇数</translation>
    </message>
    <message>
        <source>owner/name</source>
        <translation>所有者/名称</translation>
    </message>
    <message>
        <source>rate()/cron()</source>
        <translation>rate() 或 cron()</translation>
    </message>
    <message>
        <source>t3.large</source>
        <translation>例如 t3.large</translation>
    </message>
    <message>
        <source>true only if intended</source>
        <translation>仅在确有需要时</translation>
    </message>
    <message>
        <source>units of one task, 1024 a vCPU</source>
        <translation>单个任务的单位，每 vCPU 为 1024</translation>
    </message>
    <message>
        <source>valid Fargate pair</source>
        <translation>有效的 Fargate 组合</translation>
    </message>
    <message>
        <source>/44../60 in steps of 4; Amazon gives a /56 of its own</source>
        <translation>/44 到 /60，步长 4；Amazon 会分配自己的 /56</translation>
    </message>
    <message>
        <source>a /64 inside the VPC&apos;s IPv6 block</source>
        <translation>VPC 的 IPv6 地址块内的 /64</translation>
    </message>
    <message>
        <source>dual-stack: a /64 beside the IPv4 block</source>
        <translation>双栈：在 IPv4 地址块之外再有一个 /64</translation>
    </message>
    <message>
        <source>dual-stack: an IPv6 block from Amazon beside the IPv4 one</source>
        <translation>双栈：在 IPv4 之外由 Amazon 提供的 IPv6 地址块</translation>
    </message>
    <message>
        <source>further blocks of the VPC</source>
        <translation>VPC 的其他地址块</translation>
    </message>
    <message>
        <source>bits of the block, where no address is chosen yet: 20 of a /20</source>
        <translation>尚未选定地址时网段的位数：/20 即 20</translation>
    </message>
    <message>
        <source>bits of the block, where no address is chosen yet: 24 of a /24</source>
        <translation>尚未选定地址时网段的位数：/24 即 24</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
</context>
</TS>
