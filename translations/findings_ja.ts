<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Diagnostics</name>
    <message>
        <source>%1 ends of lines lead to nothing; draw them up to a box or a text</source>
        <translation>線の端 %1 箇所がどこにもつながっていません。箱か文字まで引いてください</translation>
    </message>
    <message>
        <source>nothing in this text is a box, a connection or a tree; is it a drawing?</source>
        <translation>このテキストには箱も接続も木もありません。図でしょうか?</translation>
    </message>
    <message>
        <source>this drawing is too large to be read; split it into drawings of less than 8 million characters</source>
        <translation>図が大きすぎて読めません。800 万文字未満の図に分けてください</translation>
    </message>
    <message>
        <source>left as it is: only %1 % sure what this drawing means; straighten its boxes and lines by hand a little, then try again</source>
        <translation>そのままにしました。この図の意味の確度は %1 % だけです。箱と線を少し手で整えてからやり直してください</translation>
    </message>
    <message>
        <source>left as it is: its lines contradict each other, one stands left of another in one row and right of it in the next</source>
        <translation>そのままにしました。線が矛盾しています。ある行では左、次の行では右にあります</translation>
    </message>
    <message>
        <source>left as it is: straight, this drawing would not say the same; mend by hand what &apos;stratoplan check&apos; names</source>
        <translation>そのままにしました。まっすぐにすると意味が変わります。&apos;stratoplan check&apos; の指摘を手で直してください</translation>
    </message>
    <message>
        <source>left as it is: a line or border near row %1, column %2 cannot be made straight; lead it to a box or a text by hand</source>
        <translation>そのままにしました。%1 行 %2 列付近の線または枠をまっすぐにできません。手で箱か文字まで引いてください</translation>
    </message>
    <message>
        <source>this twin no longer says what the diagram before it says (%1); &apos;stratoplan fmt --twins&apos; renews it, or take away the comment that binds them</source>
        <translation>この対の図は前のダイアグラムと一致しません (%1)。&apos;stratoplan fmt --twins&apos; で更新するか、結び付けるコメントを消してください</translation>
    </message>
    <message>
        <source>this is no valid JSON: %1; mend it at this place</source>
        <translation>JSON として正しくありません: %1。ここを直してください</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing; add it</source>
        <translation>&apos;%1&apos; がありません。追加してください</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be %2; change its value</source>
        <translation>&apos;%1&apos; は %2 でなければなりません。値を変えてください</translation>
    </message>
    <message>
        <source>&apos;%1&apos; means nothing here; remove it or correct its spelling</source>
        <translation>&apos;%1&apos; はここでは意味がありません。消すか綴りを直してください</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no kind id; write family.name in small letters, as in aws.alb</source>
        <translation>&apos;%1&apos; は種類の id ではありません。aws.alb のように小文字で family.name と書いてください</translation>
    </message>
    <message>
        <source>the kind &apos;%1&apos; is described twice; keep one of them</source>
        <translation>種類 &apos;%1&apos; が 2 回記述されています。1 つにしてください</translation>
    </message>
    <message>
        <source>the diagram changed meanwhile; repeat the edit</source>
        <translation>その間にダイアグラムが変わりました。編集をやり直してください</translation>
    </message>
    <message>
        <source>%1 would lose an end; remove the connection too</source>
        <translation>%1 の端が失われます。接続も消してください</translation>
    </message>
    <message>
        <source>%1 cannot be inside itself; choose another container</source>
        <translation>%1 を自分自身の中には置けません。別のコンテナを選んでください</translation>
    </message>
    <message>
        <source>the id &apos;%1&apos; is taken; choose another</source>
        <translation>id &apos;%1&apos; は使われています。別のものを選んでください</translation>
    </message>
    <message>
        <source>there is no &apos;%1&apos; in this diagram; &apos;stratoplan inspect&apos; lists the ids</source>
        <translation>&apos;%1&apos; はこのダイアグラムにありません。&apos;stratoplan inspect&apos; で id を一覧できます</translation>
    </message>
    <message>
        <source>no %1 is drawn, so no %2 was written</source>
        <translation>%1 が描かれていないため、%2 は書き出されませんでした</translation>
    </message>
    <message>
        <source>the drawing names no account: %1 stands for it; put your own there, and in the bucket name &apos;%2&apos;</source>
        <translation>図にアカウントがありません。%1 で代用しています。ご自身のものを、バケット名 &apos;%2&apos; にも入れてください</translation>
    </message>
    <message>
        <source>assumed: %1</source>
        <translation>仮定: %1</translation>
    </message>
    <message>
        <source>left out: %1 has no Terraform here</source>
        <translation>省略: %1 に対応する Terraform はありません</translation>
    </message>
    <message>
        <source>fixed for this export, not in the drawing: %1: %2</source>
        <translation>このエクスポートのみ修正。図はそのまま: %1: %2</translation>
    </message>
    <message>
        <source>the drawing names no image for %1: it is called %2, and the pipeline has to set its tag</source>
        <translation>図に %1 のイメージ名がありません。%2 とし、タグはパイプラインで設定します</translation>
    </message>
    <message>
        <source>the drawing does not say what &apos;%1&apos; runs: its command fails until you fill it in (%2)</source>
        <translation>図に &apos;%1&apos; の実行内容がありません。記入するまでコマンドは失敗します (%2)</translation>
    </message>
    <message>
        <source>actions are named by their major version: pin those that are not your own to a commit</source>
        <translation>アクションはメジャーバージョンで指定されています。他者のものはコミットに固定してください</translation>
    </message>
    <message>
        <source>a drawing holds at most 2 000 connections and 64 levels; export this diagram as svg</source>
        <translation>図は接続 2 000、階層 64 までです。このダイアグラムは svg でエクスポートしてください</translation>
    </message>
    <message>
        <source>found no way for the line from %1 to %2; it stands below the drawing as text</source>
        <translation>%1 から %2 への線の経路がありません。図の下に文字で書きました</translation>
    </message>
    <message>
        <source>%1 connections are too many to route; they are drawn as straight lines</source>
        <translation>接続 %1 本は多すぎて経路を決められません。直線で描きます</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not expected here; Mermaid wants %2</source>
        <translation>ここに &apos;%1&apos; は置けません。Mermaid は %2 を求めています</translation>
    </message>
    <message>
        <source>&apos;%1&apos; may not stand here; put the text that holds it into double quotes</source>
        <translation>&apos;%1&apos; はここに置けません。含むテキストを二重引用符で囲んでください</translation>
    </message>
    <message>
        <source>&apos;%1&apos; may not stand in a text as it is; put the whole text into double quotes</source>
        <translation>&apos;%1&apos; はそのままテキストに書けません。全体を二重引用符で囲んでください</translation>
    </message>
    <message>
        <source>a double quote may not stand inside a text; write #quot; instead</source>
        <translation>テキスト内に二重引用符は書けません。#quot; と書いてください</translation>
    </message>
    <message>
        <source>the line ends too early; Mermaid wants %1</source>
        <translation>行が途中で終わっています。Mermaid は %1 を求めています</translation>
    </message>
    <message>
        <source>there are too many errors to read on; mend the first ones</source>
        <translation>エラーが多すぎて読み進められません。最初のものから直してください</translation>
    </message>
    <message>
        <source>this subgraph is not closed; add a line &apos;end&apos;</source>
        <translation>この subgraph は閉じていません。&apos;end&apos; の行を加えてください</translation>
    </message>
    <message>
        <source>this subgraph has no name; give it an id or a title</source>
        <translation>この subgraph に名前がありません。id かタイトルを付けてください</translation>
    </message>
    <message>
        <source>nothing is open that &apos;end&apos; could close; remove it</source>
        <translation>&apos;end&apos; で閉じるものがありません。消してください</translation>
    </message>
    <message>
        <source>there is no link number %1 yet; the numbers begin at 0 and %2 links stand above</source>
        <translation>リンク番号 %1 はまだありません。番号は 0 から始まり、上に %2 本あります</translation>
    </message>
    <message>
        <source>subgraph &apos;%1&apos; lies inside one of its own subgraphs; it is shown outside</source>
        <translation>subgraph &apos;%1&apos; が自分の subgraph の中にあります。外に表示します</translation>
    </message>
    <message>
        <source>no kind of diagram is declared; begin with &apos;flowchart TD&apos; or &apos;stateDiagram-v2&apos;</source>
        <translation>ダイアグラムの種類が宣言されていません。&apos;flowchart TD&apos; か &apos;stateDiagram-v2&apos; で始めてください</translation>
    </message>
    <message>
        <source>diagrams of the family &apos;%1&apos; are kept as they are; only flowcharts and state diagrams can be edited</source>
        <translation>&apos;%1&apos; 系のダイアグラムはそのまま残します。編集できるのはフローチャートと状態図だけです</translation>
    </message>
    <message>
        <source>the front matter is no valid YAML; mend what stands between the &apos;---&apos; lines</source>
        <translation>フロントマターが正しい YAML ではありません。&apos;---&apos; の間を直してください</translation>
    </message>
    <message>
        <source>what stands in the braces is no valid YAML; write name: value, name: value</source>
        <translation>波括弧の中が正しい YAML ではありません。name: value の形で書いてください</translation>
    </message>
    <message>
        <source>there is no shape &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>形 &apos;%1&apos; はありません。&apos;%2&apos; のことですか?</translation>
    </message>
    <message>
        <source>the word &apos;%1&apos; makes Mermaid take this for a C4 diagram; write it differently</source>
        <translation>&apos;%1&apos; という語のため Mermaid が C4 ダイアグラムとみなします。書き方を変えてください</translation>
    </message>
    <message>
        <source>a state&apos;s name must be one word, not &apos;%1&apos;; write state &quot;long name&quot; as id</source>
        <translation>状態名は 1 語でなければなりません (&apos;%1&apos; は不可)。state &quot;長い名前&quot; as id と書いてください</translation>
    </message>
    <message>
        <source>this composite state is not closed; add &apos;}&apos;</source>
        <translation>この複合状態は閉じていません。&apos;}&apos; を加えてください</translation>
    </message>
    <message>
        <source>composite state &apos;%1&apos; has more than one description; leave one</source>
        <translation>複合状態 &apos;%1&apos; に説明が複数あります。1 つにしてください</translation>
    </message>
    <message>
        <source>the annotation &apos;%1&apos; is not understood; write ID name=value, or remove the line</source>
        <translation>注釈 &apos;%1&apos; を理解できません。ID name=value と書くか、行を消してください</translation>
    </message>
    <message>
        <source>the annotation is about &apos;%1&apos;, which is not in this diagram; remove the line</source>
        <translation>注釈の対象 &apos;%1&apos; がこのダイアグラムにありません。行を消してください</translation>
    </message>
    <message>
        <source>there is no component kind &apos;%1&apos;; &apos;stratoplan kinds&apos; lists them</source>
        <translation>コンポーネントの種類 &apos;%1&apos; はありません。&apos;stratoplan kinds&apos; で一覧できます</translation>
    </message>
    <message>
        <source>the text of this diagram cannot say this edit: %1; edit the text itself</source>
        <translation>このダイアグラムのテキストではこの編集を表せません: %1。テキストを直接編集してください</translation>
    </message>
    <message>
        <source>this is no plan or state in JSON; write one with &apos;terraform show -json PLAN&apos;</source>
        <translation>JSON のプランまたはステートではありません。&apos;terraform show -json PLAN&apos; で書き出してください</translation>
    </message>
    <message>
        <source>the plan holds no resource that the catalog knows; nothing is drawn</source>
        <translation>プランにカタログの知るリソースがありません。何も描かれません</translation>
    </message>
    <message>
        <source>%1 (%2) is in the plan, but not drawn</source>
        <translation>%1 (%2) はプランにありますが、描かれていません</translation>
    </message>
    <message>
        <source>%1 (%2) is drawn, but not in the plan</source>
        <translation>%1 (%2) は描かれていますが、プランにありません</translation>
    </message>
    <message>
        <source>%1 (%2): %3 is %4 here and %5 in line %6; make both say the same</source>
        <translation>%1（%2）: %3 はここでは %4、%6 行目では %5 です。どちらかに揃えてください</translation>
    </message>
    <message>
        <source>%1 (%2): %3 is drawn as %4, but line %6 says %5; make both say the same</source>
        <translation>%1（%2）: %3 は %4 と描かれていますが、%6 行目には %5 とあります。どちらかに揃えてください</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not a valid CIDR block</source>
        <translation>%1: &apos;%2&apos; は正しい CIDR ブロックではありません</translation>
    </message>
    <message>
        <source>%1: %2 has host bits set; AWS stores %3</source>
        <translation>%1: %2 はホスト部のビットが立っています。AWS は %3 として保存します</translation>
    </message>
    <message>
        <source>VPC %1: /%2 is not possible; AWS takes %3</source>
        <translation>VPC %1: /%2 は使えません。AWS が受け付けるのは %3 です</translation>
    </message>
    <message>
        <source>Subnet %1: /%2 is not possible; AWS takes %3</source>
        <translation>サブネット %1: /%2 は使えません。AWS が受け付けるのは %3 です</translation>
    </message>
    <message>
        <source>Subnet %1 %2 is not inside VPC %3 %4</source>
        <translation>サブネット %1 %2 は VPC %3 %4 の範囲にありません</translation>
    </message>
    <message>
        <source>Subnets %1 %2 and %3 %4 overlap</source>
        <translation>サブネット %1 %2 と %3 %4 が重なっています</translation>
    </message>
    <message>
        <source>%1 and %2 use overlapping CIDRs and cannot be peered</source>
        <translation>%1 と %2 の CIDR が重なり、ピアリングできません</translation>
    </message>
    <message>
        <source>Subnet %1 has %2 usable addresses; %3 are needed (AWS reserves 5)</source>
        <translation>サブネット %1 で使えるアドレスは %2 個。%3 個必要です (AWS が 5 個を予約)</translation>
    </message>
    <message>
        <source>%1 is publicly routable address space</source>
        <translation>%1 は公開されたアドレス空間です</translation>
    </message>
    <message>
        <source>%1 has no CIDR; %2 will be used on export</source>
        <translation>%1 に CIDR がありません。エクスポート時に %2 を使います</translation>
    </message>
    <message>
        <source>Subnet %1 spans %2 AZs; a subnet lives in exactly one</source>
        <translation>サブネット %1 が %2 個の AZ にまたがっています。サブネットは 1 つの AZ に属します</translation>
    </message>
    <message>
        <source>Subnet %1: choose an availability zone</source>
        <translation>サブネット %1: アベイラビリティーゾーンを選んでください</translation>
    </message>
    <message>
        <source>%1 is not a zone of %2</source>
        <translation>%1 は %2 のゾーンではありません</translation>
    </message>
    <message>
        <source>VPC %1 is pinned to %2; a VPC spans the region – put the AZ on its subnets</source>
        <translation>VPC %1 が %2 に固定されています。VPC はリージョン全体です。AZ はサブネットに指定してください</translation>
    </message>
    <message>
        <source>%1 cannot be placed inside %2</source>
        <translation>%1 は %2 の中に置けません</translation>
    </message>
    <message>
        <source>%1 is drawn beside VPC %2; move the network elements inside it?</source>
        <translation>%1 が VPC %2 の横に描かれています。ネットワーク要素を中に移しますか?</translation>
    </message>
    <message>
        <source>VPC %1 has no subnets</source>
        <translation>VPC %1 にサブネットがありません</translation>
    </message>
    <message>
        <source>%1 needs a subnet; it is drawn directly in %2</source>
        <translation>%1 にはサブネットが必要です。%2 の直下に描かれています</translation>
    </message>
    <message>
        <source>No region given; %1 will be used</source>
        <translation>リージョンの指定がありません。%1 を使います</translation>
    </message>
    <message>
        <source>Internet gateway %1 is inside %2; it attaches to the VPC</source>
        <translation>インターネットゲートウェイ %1 が %2 の中にあります。VPC に付けるものです</translation>
    </message>
    <message>
        <source>Internet gateway %1 is not attached to a VPC</source>
        <translation>インターネットゲートウェイ %1 が VPC に付いていません</translation>
    </message>
    <message>
        <source>VPC %1 has %2 internet gateways</source>
        <translation>VPC %1 にインターネットゲートウェイが %2 個あります</translation>
    </message>
    <message>
        <source>Public subnet %1 has no route to an internet gateway</source>
        <translation>公開サブネット %1 にインターネットゲートウェイへのルートがありません</translation>
    </message>
    <message>
        <source>Private subnet %1 has no egress route</source>
        <translation>非公開サブネット %1 に外へのルートがありません</translation>
    </message>
    <message>
        <source>NAT gateway %1 must be in a public subnet</source>
        <translation>NAT ゲートウェイ %1 は公開サブネットに置く必要があります</translation>
    </message>
    <message>
        <source>NAT gateway %1 has no internet gateway to send traffic to</source>
        <translation>NAT ゲートウェイ %1 の送り先となるインターネットゲートウェイがありません</translation>
    </message>
    <message>
        <source>Private subnets in %1 share one NAT gateway in %2; if %2 fails they lose egress</source>
        <translation>%1 の非公開サブネットが %2 の NAT ゲートウェイ 1 つを共有しています。%2 が落ちると外へ出られません</translation>
    </message>
    <message>
        <source>%1 uses a NAT gateway in %2: cross-AZ traffic</source>
        <translation>%1 は %2 の NAT ゲートウェイを使います: AZ 間の通信です</translation>
    </message>
    <message>
        <source>Elastic IP %1 is not attached</source>
        <translation>Elastic IP %1 が関連付けられていません</translation>
    </message>
    <message>
        <source>Route %1: %2</source>
        <translation>ルート %1: %2</translation>
    </message>
    <message>
        <source>%1 has no gateway endpoint; use an interface endpoint</source>
        <translation>%1 にゲートウェイエンドポイントはありません。インターフェイスエンドポイントを使ってください</translation>
    </message>
    <message>
        <source>Traffic to %1 goes through NAT; add a VPC endpoint</source>
        <translation>%1 への通信が NAT を通ります。VPC エンドポイントを追加してください</translation>
    </message>
    <message>
        <source>%1 cannot reach %2 through %3: peering is not transitive</source>
        <translation>%1 は %3 経由で %2 に届きません: ピアリングは推移しません</translation>
    </message>
    <message>
        <source>Connect Internet to the internet gateway, not to %1</source>
        <translation>インターネットは %1 ではなくインターネットゲートウェイに接続してください</translation>
    </message>
    <message>
        <source>ALB %1 needs subnets in at least two AZs (has %2)</source>
        <translation>ALB %1 には 2 つ以上の AZ のサブネットが必要です (現在 %2)</translation>
    </message>
    <message>
        <source>Internet-facing ALB %1 must use public subnets</source>
        <translation>公開用 ALB %1 は公開サブネットを使う必要があります</translation>
    </message>
    <message>
        <source>%1 is not attached to any subnet</source>
        <translation>%1 がサブネットに付いていません</translation>
    </message>
    <message>
        <source>%1 has no target group for %2; one will be created</source>
        <translation>%1 に %2 用のターゲットグループがありません。作成されます</translation>
    </message>
    <message>
        <source>Target group %1 must be of type %2 for %3</source>
        <translation>ターゲットグループ %1 は %3 のためタイプ %2 でなければなりません</translation>
    </message>
    <message>
        <source>Target group %1 is shared by %2 and %3</source>
        <translation>ターゲットグループ %1 を %2 と %3 が共有しています</translation>
    </message>
    <message>
        <source>%1: HTTP listener without redirect to HTTPS</source>
        <translation>%1: HTTPS への転送がない HTTP リスナーです</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: cross-zone balancing is off</source>
        <translation>%1: クロスゾーン負荷分散がオフです</translation>
    </message>
    <message>
        <source>%1 is too small for ALB %2; it needs a /27 with 8 free addresses</source>
        <translation>%1 は ALB %2 には小さすぎます。空きが 8 個ある /27 が必要です</translation>
    </message>
    <message>
        <source>%1 cannot reach private %2 directly; go through a load balancer</source>
        <translation>%1 は非公開の %2 に直接届きません。ロードバランサーを通してください</translation>
    </message>
    <message>
        <source>%1 → %2: an ALB can only be a target of an NLB</source>
        <translation>%1 → %2: ALB をターゲットにできるのは NLB だけです</translation>
    </message>
    <message>
        <source>%1 is not a VPC resource; move it out of %2</source>
        <translation>%1 は VPC のリソースではありません。%2 から出してください</translation>
    </message>
    <message>
        <source>%1 is a global service</source>
        <translation>%1 はグローバルサービスです</translation>
    </message>
    <message>
        <source>WAF cannot be attached to %1</source>
        <translation>WAF は %1 に付けられません</translation>
    </message>
    <message>
        <source>Traffic does not flow through WAF; associate %1 with %2 and connect %2 → %3</source>
        <translation>通信は WAF を通り抜けません。%1 を %2 に関連付け、%2 → %3 を接続してください</translation>
    </message>
    <message>
        <source>%1 is public and has no WAF</source>
        <translation>%1 は公開されていますが WAF がありません</translation>
    </message>
    <message>
        <source>%1 serves CloudFront and %2; a CloudFront web ACL cannot be shared</source>
        <translation>%1 は CloudFront と %2 に使われています。CloudFront の Web ACL は共有できません</translation>
    </message>
    <message>
        <source>CloudFront cannot use %1 as an origin</source>
        <translation>CloudFront は %1 をオリジンにできません</translation>
    </message>
    <message>
        <source>%1 behind CloudFront should use origin access control</source>
        <translation>CloudFront の背後の %1 はオリジンアクセスコントロールを使うべきです</translation>
    </message>
    <message>
        <source>Certificate %1 must be in us-east-1 for CloudFront</source>
        <translation>CloudFront 用の証明書 %1 は us-east-1 に必要です</translation>
    </message>
    <message>
        <source>Route 53 cannot point at %1</source>
        <translation>Route 53 は %1 を指せません</translation>
    </message>
    <message>
        <source>%1 region has no DNS failover path</source>
        <translation>リージョン %1 に DNS フェイルオーバーの経路がありません</translation>
    </message>
    <message>
        <source>%1 is public as well as behind CloudFront</source>
        <translation>%1 は公開され、CloudFront の背後にもあります</translation>
    </message>
    <message>
        <source>%1 is an AWS service; move it into the AWS cloud/region</source>
        <translation>%1 は AWS のサービスです。AWS クラウド／リージョンに移してください</translation>
    </message>
    <message>
        <source>%1 has no integration</source>
        <translation>%1 に統合がありません</translation>
    </message>
    <message>
        <source>%1 → %2 is not a possible connection</source>
        <translation>%1 → %2 という接続はできません</translation>
    </message>
    <message>
        <source>Request traffic enters from %1; reverse this edge?</source>
        <translation>要求は %1 から入ります。接続を逆にしますか?</translation>
    </message>
    <message>
        <source>Security group %1 opens SSH (22) to the world</source>
        <translation>セキュリティグループ %1 が SSH (22) を全世界に開いています</translation>
    </message>
    <message>
        <source>Security group %1 opens RDP (3389) to the world</source>
        <translation>セキュリティグループ %1 が RDP (3389) を全世界に開いています</translation>
    </message>
    <message>
        <source>Security group %1 opens %2 to the world</source>
        <translation>セキュリティグループ %1 が %2 を全世界に開いています</translation>
    </message>
    <message>
        <source>Rule &apos;%1&apos; has no source</source>
        <translation>ルール &apos;%1&apos; に送信元がありません</translation>
    </message>
    <message>
        <source>%1 in a private subnet allows %2 from anywhere; nothing can reach it, or a load balancer&apos;s group should be the source</source>
        <translation>非公開サブネットの %1 が %2 をどこからでも許可しています。届くものがないか、送信元をロードバランサーのグループにすべきです</translation>
    </message>
    <message>
        <source>%1 is reachable from the internet</source>
        <translation>%1 にインターネットから到達できます</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 allows all egress</source>
        <translation>%1 が外向きの通信をすべて許可しています</translation>
    </message>
    <message>
        <source>Rule &apos;%1&apos; is covered by &apos;%2&apos;</source>
        <translation>ルール &apos;%1&apos; は &apos;%2&apos; に含まれます</translation>
    </message>
    <message>
        <source>%1 is not encrypted at rest</source>
        <translation>%1 の保存データが暗号化されていません</translation>
    </message>
    <message>
        <source>%1: traffic is not encrypted</source>
        <translation>%1: 通信が暗号化されていません</translation>
    </message>
    <message>
        <source>Enable rotation on %1</source>
        <translation>%1 のローテーションを有効にしてください</translation>
    </message>
    <message>
        <source>%1: property %2 looks like a secret; use Secrets Manager</source>
        <translation>%1: プロパティ %2 はシークレットのようです。Secrets Manager を使ってください</translation>
    </message>
    <message>
        <source>%1 uses %2 but no secret store is connected</source>
        <translation>%1 は %2 を使いますが、シークレットの保管先が接続されていません</translation>
    </message>
    <message>
        <source>Policy %1 grants %2 on all resources</source>
        <translation>ポリシー %1 がすべてのリソースに %2 を許可しています</translation>
    </message>
    <message>
        <source>%1 should assume a role with OIDC</source>
        <translation>%1 は OIDC でロールを引き受けるべきです</translation>
    </message>
    <message>
        <source>VPC %1: flow logs are off</source>
        <translation>VPC %1: フローログがオフです</translation>
    </message>
    <message>
        <source>%1 has no IAM role</source>
        <translation>%1 に IAM ロールがありません</translation>
    </message>
    <message>
        <source>%1: subnet group needs subnets in two AZs</source>
        <translation>%1: サブネットグループには 2 つの AZ のサブネットが必要です</translation>
    </message>
    <message>
        <source>%1 should be in private subnets</source>
        <translation>%1 は非公開サブネットに置くべきです</translation>
    </message>
    <message>
        <source>%1 has no standby in another AZ</source>
        <translation>%1 に別の AZ のスタンバイがありません</translation>
    </message>
    <message>
        <source>%1 cannot use standby %2; connect to the primary endpoint or a read replica</source>
        <translation>%1 はスタンバイ %2 を使えません。プライマリかリードレプリカに接続してください</translation>
    </message>
    <message>
        <source>%1 is only connected to read-only %2</source>
        <translation>%1 は読み取り専用の %2 にしか接続されていません</translation>
    </message>
    <message>
        <source>%1 has %2 replicas; the limit is 15</source>
        <translation>%1 のレプリカは %2 個です。上限は 15 です</translation>
    </message>
    <message>
        <source>%1 cannot replicate to %2</source>
        <translation>%1 は %2 に複製できません</translation>
    </message>
    <message>
        <source>%1 → %2: both are in %3</source>
        <translation>%1 → %2: どちらも %3 にあります</translation>
    </message>
    <message>
        <source>%1 has no subnet in %2</source>
        <translation>%1 は %2 にサブネットがありません</translation>
    </message>
    <message>
        <source>%1 has a single node or no automatic failover</source>
        <translation>%1 はノードが 1 つか、自動フェイルオーバーがありません</translation>
    </message>
    <message>
        <source>Subnet %1 is unused</source>
        <translation>サブネット %1 は使われていません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid bucket name</source>
        <translation>&apos;%1&apos; は正しいバケット名ではありません</translation>
    </message>
    <message>
        <source>Enable versioning on %1 for replication</source>
        <translation>複製のため %1 のバージョニングを有効にしてください</translation>
    </message>
    <message>
        <source>%1 must be in %2</source>
        <translation>%1 は %2 に置く必要があります</translation>
    </message>
    <message>
        <source>%1: add a mount target in %2</source>
        <translation>%1: %2 にマウントターゲットを追加してください</translation>
    </message>
    <message>
        <source>State bucket %1: %2 missing</source>
        <translation>ステート用バケット %1: %2 がありません</translation>
    </message>
    <message>
        <source>%1 uses one AZ</source>
        <translation>%1 は AZ を 1 つだけ使っています</translation>
    </message>
    <message>
        <source>%1 is a single point of failure</source>
        <translation>%1 は単一障害点です</translation>
    </message>
    <message>
        <source>%1: min ≤ desired ≤ max is violated</source>
        <translation>%1: min ≤ desired ≤ max を満たしていません</translation>
    </message>
    <message>
        <source>Unknown instance type %1</source>
        <translation>不明なインスタンスタイプ %1</translation>
    </message>
    <message>
        <source>%1 has a newer generation</source>
        <translation>%1 には新しい世代があります</translation>
    </message>
    <message>
        <source>%1/%2 is not a Fargate size</source>
        <translation>%1/%2 は Fargate のサイズではありません</translation>
    </message>
    <message>
        <source>%1 is not in an ECS cluster</source>
        <translation>%1 が ECS クラスターにありません</translation>
    </message>
    <message>
        <source>%1 has public IPs</source>
        <translation>%1 にパブリック IP があります</translation>
    </message>
    <message>
        <source>EKS %1 needs subnets in two AZs</source>
        <translation>EKS %1 には 2 つの AZ のサブネットが必要です</translation>
    </message>
    <message>
        <source>EKS %1 left standard support on %2</source>
        <translation>EKS %1 は %2 に標準サポートが終わりました</translation>
    </message>
    <message>
        <source>Node group %1 has nodes in one AZ</source>
        <translation>ノードグループ %1 のノードは AZ 1 つだけにあります</translation>
    </message>
    <message>
        <source>%1 has no EKS cluster</source>
        <translation>%1 に EKS クラスターがありません</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%2 の %1: %3</translation>
    </message>
    <message>
        <source>%1 has no dead-letter queue</source>
        <translation>%1 にデッドレターキューがありません</translation>
    </message>
    <message>
        <source>%1 cannot be inside %2</source>
        <translation>%1 は %2 の中に置けません</translation>
    </message>
    <message>
        <source>A node does not belong to namespace %1; read as &apos;schedules pods of&apos;</source>
        <translation>ノードは名前空間 %1 に属しません。&apos;Pod を配置する&apos; と読みました</translation>
    </message>
    <message>
        <source>%1 scales the group, not one node</source>
        <translation>%1 はノード 1 つではなくグループを増減します</translation>
    </message>
    <message>
        <source>%1 is managed by AWS; no Terraform is generated</source>
        <translation>%1 は AWS が管理します。Terraform は生成されません</translation>
    </message>
    <message>
        <source>No monitoring component is connected</source>
        <translation>モニタリングのコンポーネントが接続されていません</translation>
    </message>
    <message>
        <source>%1 has no logs edge although %2 have</source>
        <translation>%2 にはあるログへの接続が %1 にありません</translation>
    </message>
    <message>
        <source>%1 notifies nobody</source>
        <translation>%1 の通知先がありません</translation>
    </message>
    <message>
        <source>%1: retention is never-expire</source>
        <translation>%1: 保持期間が無期限です</translation>
    </message>
    <message>
        <source>The account has no %1</source>
        <translation>アカウントに %1 がありません</translation>
    </message>
    <message>
        <source>Tier %1 is in one AZ</source>
        <translation>層 %1 は AZ 1 つだけにあります</translation>
    </message>
    <message>
        <source>Losing %1 disconnects users from %2 components</source>
        <translation>%1 を失うと、ユーザーから %2 個のコンポーネントに届かなくなります</translation>
    </message>
    <message>
        <source>%1 lacks the connection %2 its siblings have</source>
        <translation>%1 には、同列のものにある接続 %2 がありません</translation>
    </message>
    <message>
        <source>%1 holds only data</source>
        <translation>%1 にはデータしかありません</translation>
    </message>
    <message>
        <source>Two components export as %1</source>
        <translation>2 つのコンポーネントが %1 としてエクスポートされます</translation>
    </message>
    <message>
        <source>%1 is %2 characters; %3 allows %4</source>
        <translation>%1 は %2 文字です。%3 の上限は %4 です</translation>
    </message>
    <message>
        <source>%1 lacks tags %2</source>
        <translation>%1 にタグ %2 がありません</translation>
    </message>
    <message>
        <source>%1 and %2 look like the same component</source>
        <translation>%1 と %2 は同じコンポーネントのようです</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 が接続されていません</translation>
    </message>
    <message>
        <source>Dangling connection</source>
        <translation>端のない接続</translation>
    </message>
    <message>
        <source>%1 → %2 is drawn %3 times</source>
        <translation>%1 → %2 が %3 回描かれています</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 は空です</translation>
    </message>
    <message>
        <source>No arrow head; read as %1</source>
        <translation>矢じりがありません。%1 と読みました</translation>
    </message>
    <message>
        <source>Pipeline has a cycle: %1</source>
        <translation>パイプラインに循環があります: %1</translation>
    </message>
    <message>
        <source>%1 has no source</source>
        <translation>%1 にソースがありません</translation>
    </message>
    <message>
        <source>%1 deploys without tests</source>
        <translation>%1 はテストなしでデプロイします</translation>
    </message>
    <message>
        <source>Production deploy %1 has no approval before it</source>
        <translation>本番デプロイ %1 の前に承認がありません</translation>
    </message>
    <message>
        <source>%1 has no artifact</source>
        <translation>%1 に成果物がありません</translation>
    </message>
    <message>
        <source>%1 has no rollback</source>
        <translation>%1 にロールバックがありません</translation>
    </message>
    <message>
        <source>No failure notification</source>
        <translation>失敗の通知がありません</translation>
    </message>
    <message>
        <source>Gate %1: all branches lead to %2</source>
        <translation>ゲート %1: すべての分岐が %2 に進みます</translation>
    </message>
    <message>
        <source>%1 ends nowhere</source>
        <translation>%1 の先がありません</translation>
    </message>
    <message>
        <source>%1 cannot deploy to %2</source>
        <translation>%1 は %2 にデプロイできません</translation>
    </message>
    <message>
        <source>%1 is skipped</source>
        <translation>%1 は飛ばされます</translation>
    </message>
    <message>
        <source>No security scan</source>
        <translation>セキュリティスキャンがありません</translation>
    </message>
    <message>
        <source>Scan the image before pushing it to %1</source>
        <translation>%1 に送る前にイメージをスキャンしてください</translation>
    </message>
    <message>
        <source>%1 is never reached</source>
        <translation>%1 には到達しません</translation>
    </message>
    <message>
        <source>Argo CD reads manifests from Git; %1 → %2 is an image-update notification</source>
        <translation>Argo CD は Git からマニフェストを読みます。%1 → %2 はイメージ更新の通知です</translation>
    </message>
    <message>
        <source>Blue/green needs CodeDeploy and a second target group</source>
        <translation>Blue/green には CodeDeploy と 2 つ目のターゲットグループが必要です</translation>
    </message>
    <message>
        <source>State %1 %2</source>
        <translation>状態 %1 %2</translation>
    </message>
    <message>
        <source>%1 belongs to %2</source>
        <translation>%1 は %2 に属します</translation>
    </message>
    <message>
        <source>Runner %1 has no path to %2</source>
        <translation>ランナー %1 から %2 への経路がありません</translation>
    </message>
    <message>
        <source>Concurrent applies are possible: %1 is not locked</source>
        <translation>同時適用が起こりえます: %1 がロックされていません</translation>
    </message>
    <message>
        <source>Module cycle %1</source>
        <translation>モジュールの循環 %1</translation>
    </message>
    <message>
        <source>the %1 that opens this diagram is never closed; close it with the same mark on a line of its own</source>
        <translation>このダイアグラムを開く %1 が閉じていません。同じ記号の行で閉じてください</translation>
    </message>
    <message>
        <source>a changed drawing cannot be written back into its text yet; save the diagram as .stratoplan</source>
        <translation>変更した図はまだテキストに書き戻せません。.stratoplan としてダイアグラムを保存してください</translation>
    </message>
    <message>
        <source>this text changed since the edit was made; repeat the edit</source>
        <translation>編集後にテキストが変わりました。編集をやり直してください</translation>
    </message>
    <message>
        <source>the edit would end the code block around the diagram; leave out the closing mark</source>
        <translation>この編集はダイアグラムのコードブロックを終わらせます。閉じる記号を除いてください</translation>
    </message>
    <message>
        <source>%1 diagrams cannot be edited yet; only flowcharts and state diagrams can</source>
        <translation>%1 のダイアグラムはまだ編集できません。フローチャートと状態図だけです</translation>
    </message>
    <message>
        <source>there is no diagram in this; name its format with --from</source>
        <translation>ダイアグラムがありません。--from で形式を指定してください</translation>
    </message>
    <message>
        <source>this is not JSON (%1); a .stratoplan file is JSON</source>
        <translation>JSON ではありません (%1)。.stratoplan ファイルは JSON です</translation>
    </message>
    <message>
        <source>this is no native diagram: &apos;%1&apos; is missing or wrong; a .stratoplan file begins with {&quot;stratoplan&quot;: 1</source>
        <translation>ネイティブのダイアグラムではありません。&apos;%1&apos; がないか誤っています。.stratoplan ファイルは {&quot;stratoplan&quot;: 1 で始まります</translation>
    </message>
    <message>
        <source>version %1 of the native format is newer than this program; install a newer Stratoplan</source>
        <translation>ネイティブ形式のバージョン %1 はこのプログラムより新しいものです。新しい Stratoplan を入れてください</translation>
    </message>
    <message>
        <source>unknown key &apos;%1&apos; in %2 is left out; check its spelling</source>
        <translation>%2 の不明なキー &apos;%1&apos; は無視されます。綴りを確かめてください</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of %2 is not %3; the default is taken</source>
        <translation>%2 の &apos;%1&apos; は %3 ではありません。既定値を使います</translation>
    </message>
    <message>
        <source>the id &apos;%1&apos; is there twice; the second record is left out</source>
        <translation>id &apos;%1&apos; が 2 回あります。2 つ目は無視されます</translation>
    </message>
    <message>
        <source>%1 names &apos;%2&apos;, which is not in this diagram; it is left out</source>
        <translation>%1 が指す &apos;%2&apos; はこのダイアグラムにありません。無視されます</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is inside itself; it is put at the top</source>
        <translation>&apos;%1&apos; が自分の中にあります。最上位に置きました</translation>
    </message>
    <message>
        <source>this JSON is nested deeper than 64 levels or holds more than 8 million values; no diagram needs that</source>
        <translation>この JSON は 64 階層または 800 万個の値を超えています。それを要するダイアグラムはありません</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2; check the path and its permissions</source>
        <translation>%1 を読めません: %2。パスと権限を確かめてください</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2; what stood there is unchanged</source>
        <translation>%1 に書き込めません: %2。元の内容は変わっていません</translation>
    </message>
    <message>
        <source>%1 is larger than 256 MB; split it</source>
        <translation>%1 は 256 MB を超えています。分割してください</translation>
    </message>
    <message>
        <source>this is not YAML: %1; what stands before it is drawn</source>
        <translation>YAML ではありません: %1。その前までを描きます</translation>
    </message>
    <message>
        <source>the text of this diagram has errors; correct them before editing the picture</source>
        <translation>このダイアグラムのテキストにエラーがあります。画像を編集する前に直してください</translation>
    </message>
    <message>
        <source>%1 is mentioned in %2 and %3; kept in %2</source>
        <translation>%1 は %2 と %3 に現れます。%2 に残します</translation>
    </message>
    <message>
        <source>Text was decoded as Windows-1252 in %1 places; &apos;stratoplan fmt --repair-encoding&apos; restores it</source>
        <translation>テキストが %1 か所で Windows-1252 として読まれています。&apos;stratoplan fmt --repair-encoding&apos; で元に戻せます</translation>
    </message>
    <message>
        <source>Border of %1 repaired (%2); &apos;stratoplan fmt&apos; straightens it</source>
        <translation>%1 の枠線を 補いました（%2）。&apos;stratoplan fmt&apos; でまっすぐになります</translation>
    </message>
    <message>
        <source>&apos;%1&apos; kept as generic box; if it is a component, choose its kind</source>
        <translation>&apos;%1&apos; は汎用の箱のままです。コンポーネントなら種類を選んでください</translation>
    </message>
    <message>
        <source>%1 properties of %2 read from text</source>
        <translation>%2 のプロパティ %1 件をテキストから読み取りました</translation>
    </message>
    <message>
        <source>&apos;%1&apos; will become %2 of %3</source>
        <translation>&apos;%1&apos; は %3 の %2 になります</translation>
    </message>
    <message>
        <source>Expanded %1 to %2</source>
        <translation>%1 を %2 に展開しました</translation>
    </message>
    <message>
        <source>%1 are known only once Terraform has run: put them in place of what ends in .invalid</source>
        <translation>%1 は Terraform の実行後に初めて分かります: .invalid で終わるものと置き換えてください</translation>
    </message>
    <message>
        <source>found no drawing of this within %1 columns: it is %2 columns wide; allow it that many, or shorten its longest labels</source>
        <translation>%1 桁に収まる図になりません。幅は %2 桁です。その桁数を許すか、最も長いラベルを短くしてください</translation>
    </message>
    <message>
        <source>the whole drawing is drawn anew, as this edit does not fit between what stands there; undo it if that is too much</source>
        <translation>この変更は今ある図の間に収まらないため、図全体を描き直しました。変わりすぎる場合は元に戻してください</translation>
    </message>
    <message>
        <source>a comment of a program can hold a drawing only; take --to ascii, or -o for a file of its own</source>
        <translation>プログラムのコメントに置けるのは図だけです。--to ascii を使うか、-o で別のファイルに書いてください</translation>
    </message>
    <message>
        <source>the text around this drawing would get lost (&apos;%1&apos; is in no component); take -o for a file of its own</source>
        <translation>この図の周りのテキストが失われます（&apos;%1&apos; はどのコンポーネントにもありません）。-o で別のファイルに書いてください</translation>
    </message>
</context>
<context>
    <name>Fixes</name>
    <message>
        <source>Add CloudWatch</source>
        <translation>CloudWatch を追加</translation>
    </message>
    <message>
        <source>Add a VPC endpoint</source>
        <translation>VPC エンドポイントを追加</translation>
    </message>
    <message>
        <source>Add a dead-letter queue</source>
        <translation>デッドレターキューを追加</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>ロールを追加</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>ソースを追加</translation>
    </message>
    <message>
        <source>Add a subnet in a second zone</source>
        <translation>2 つ目のゾーンにサブネットを追加</translation>
    </message>
    <message>
        <source>Add a web ACL</source>
        <translation>Web ACL を追加</translation>
    </message>
    <message>
        <source>Add an OIDC provider</source>
        <translation>OIDC プロバイダーを追加</translation>
    </message>
    <message>
        <source>Add an internet gateway</source>
        <translation>インターネットゲートウェイを追加</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>追加する</translation>
    </message>
    <message>
        <source>Associate the web ACL</source>
        <translation>Web ACL を関連付ける</translation>
    </message>
    <message>
        <source>Attach to the NAT gateway</source>
        <translation>NAT ゲートウェイに付ける</translation>
    </message>
    <message>
        <source>Attach to the subnets</source>
        <translation>サブネットに付ける</translation>
    </message>
    <message>
        <source>Connect to the function</source>
        <translation>関数に接続</translation>
    </message>
    <message>
        <source>Give it a web ACL of its own</source>
        <translation>専用の Web ACL を付ける</translation>
    </message>
    <message>
        <source>Insert a target group</source>
        <translation>ターゲットグループを挿入</translation>
    </message>
    <message>
        <source>Keep it private</source>
        <translation>非公開にする</translation>
    </message>
    <message>
        <source>Keep the first</source>
        <translation>最初のものを残す</translation>
    </message>
    <message>
        <source>Make one load balancer of all zones</source>
        <translation>全ゾーンで 1 つのロードバランサーにする</translation>
    </message>
    <message>
        <source>Make one of them</source>
        <translation>1 つにまとめる</translation>
    </message>
    <message>
        <source>Make them members of a cluster</source>
        <translation>クラスターのメンバーにする</translation>
    </message>
    <message>
        <source>Move into a subnet</source>
        <translation>サブネットに移動</translation>
    </message>
    <message>
        <source>Number them</source>
        <translation>番号を付ける</translation>
    </message>
    <message>
        <source>One target group a service</source>
        <translation>サービスごとにターゲットグループ</translation>
    </message>
    <message>
        <source>Put a load balancer between</source>
        <translation>間にロードバランサーを置く</translation>
    </message>
    <message>
        <source>Put the zone on its subnets</source>
        <translation>ゾーンをサブネットに指定</translation>
    </message>
    <message>
        <source>Put them in order</source>
        <translation>順序を直す</translation>
    </message>
    <message>
        <source>Put them into a region</source>
        <translation>リージョンに入れる</translation>
    </message>
    <message>
        <source>Read secrets</source>
        <translation>シークレットを読む</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Route to a NAT gateway</source>
        <translation>NAT ゲートウェイへのルートを設定</translation>
    </message>
    <message>
        <source>Route to an internet gateway</source>
        <translation>インターネットゲートウェイへのルートを設定</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>設定する</translation>
    </message>
    <message>
        <source>Split into one subnet per zone</source>
        <translation>ゾーンごとのサブネットに分ける</translation>
    </message>
    <message>
        <source>Stay within the limits</source>
        <translation>上限内に収める</translation>
    </message>
    <message>
        <source>Use us-east-1</source>
        <translation>us-east-1 を使う</translation>
    </message>
    <message>
        <source>Draw each of them</source>
        <translation>それぞれを描く</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>%1 に接続</translation>
    </message>
    <message>
        <source>Move into %1</source>
        <translation>%1 の中に移動</translation>
    </message>
    <message>
        <source>Move out of %1</source>
        <translation>%1 の外に移動</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>%1 に移動</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 を使う</translation>
    </message>
    <message>
        <source>Attach to %1</source>
        <translation>%1 にアタッチ</translation>
    </message>
    <message>
        <source>Deploy to %1</source>
        <translation>%1 にデプロイ</translation>
    </message>
    <message>
        <source>Draw the way back dotted</source>
        <translation>戻りを点線で描く</translation>
    </message>
    <message>
        <source>Enable versioning</source>
        <translation>バージョニングを有効にする</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>暗号化する</translation>
    </message>
    <message>
        <source>Keep the list</source>
        <translation>一覧を残す</translation>
    </message>
    <message>
        <source>Let only CloudFront in</source>
        <translation>CloudFront だけを通す</translation>
    </message>
    <message>
        <source>Let only the load balancer in</source>
        <translation>ロードバランサーだけを通す</translation>
    </message>
    <message>
        <source>Lock with a lock file</source>
        <translation>ロックファイルでロックする</translation>
    </message>
    <message>
        <source>Move into AWS</source>
        <translation>AWS の中に移動</translation>
    </message>
    <message>
        <source>Move into the VPC</source>
        <translation>VPC の中に移動</translation>
    </message>
    <message>
        <source>Move out of the network</source>
        <translation>ネットワークの外に移動</translation>
    </message>
    <message>
        <source>Move out of the region</source>
        <translation>リージョンの外に移動</translation>
    </message>
    <message>
        <source>Move the source out of %1</source>
        <translation>ソースを %1 の外に移動</translation>
    </message>
    <message>
        <source>Move to the VPC</source>
        <translation>VPC に移動</translation>
    </message>
    <message>
        <source>Multi-AZ</source>
        <translation>マルチ AZ</translation>
    </message>
    <message>
        <source>One NAT gateway per zone</source>
        <translation>ゾーンごとに NAT ゲートウェイを 1 つ</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>逆にする</translation>
    </message>
    <message>
        <source>Scale %1</source>
        <translation>%1 をスケール</translation>
    </message>
    <message>
        <source>Shorten</source>
        <translation>短くする</translation>
    </message>
    <message>
        <source>Use %1 s</source>
        <translation>%1 秒を使う</translation>
    </message>
    <message>
        <source>Use origin access control</source>
        <translation>オリジンアクセスコントロールを使う</translation>
    </message>
    <message>
        <source>Use type %1</source>
        <translation>タイプ %1 を使う</translation>
    </message>
    <message>
        <source>Use zone %1</source>
        <translation>ゾーン %1 を使う</translation>
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
        <translation>テキスト図</translation>
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
        <translation>Helm チャート</translation>
    </message>
    <message>
        <source>IAM policies</source>
        <translation>IAM ポリシー</translation>
    </message>
    <message>
        <source>Jenkins</source>
        <translation>Jenkins</translation>
    </message>
    <message>
        <source>Graph as JSON</source>
        <translation>グラフ (JSON)</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>All manifests</source>
        <translation>すべてのマニフェスト</translation>
    </message>
    <message>
        <source>Mermaid text</source>
        <translation>Mermaid テキスト</translation>
    </message>
    <message>
        <source>Stratoplan diagram</source>
        <translation>Stratoplan ダイアグラム</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>SVG 画像</translation>
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
        <translation>アクセスログ</translation>
    </message>
    <message>
        <source>account_id</source>
        <translation>アカウント ID</translation>
    </message>
    <message>
        <source>action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>addon_name</source>
        <translation>アドオン名</translation>
    </message>
    <message>
        <source>admins</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>エイリアス</translation>
    </message>
    <message>
        <source>aliases</source>
        <translation>エイリアス</translation>
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
        <translation>アプリ</translation>
    </message>
    <message>
        <source>approvers</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>args</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>asn</source>
        <translation>ASN</translation>
    </message>
    <message>
        <source>assign_public_ip</source>
        <translation>パブリック IP の割り当て</translation>
    </message>
    <message>
        <source>assume</source>
        <translation>引き受け元</translation>
    </message>
    <message>
        <source>at_rest</source>
        <translation>保存時の暗号化</translation>
    </message>
    <message>
        <source>audiences</source>
        <translation>オーディエンス</translation>
    </message>
    <message>
        <source>auth</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>auto_failover</source>
        <translation>自動フェイルオーバー</translation>
    </message>
    <message>
        <source>auto_rollback</source>
        <translation>自動ロールバック</translation>
    </message>
    <message>
        <source>availability_mode</source>
        <translation>可用性モード</translation>
    </message>
    <message>
        <source>az</source>
        <translation>AZ</translation>
    </message>
    <message>
        <source>Availability zone</source>
        <translation>アベイラビリティーゾーン</translation>
    </message>
    <message>
        <source>az_count</source>
        <translation>AZ 数</translation>
    </message>
    <message>
        <source>backup_days</source>
        <translation>バックアップ保持期間</translation>
    </message>
    <message>
        <source>bandwidth</source>
        <translation>帯域幅</translation>
    </message>
    <message>
        <source>base</source>
        <translation>ベース</translation>
    </message>
    <message>
        <source>bgp_asn</source>
        <translation>BGP ASN</translation>
    </message>
    <message>
        <source>billing</source>
        <translation>課金</translation>
    </message>
    <message>
        <source>body</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>ブランチ</translation>
    </message>
    <message>
        <source>branches</source>
        <translation>ブランチ</translation>
    </message>
    <message>
        <source>brokers</source>
        <translation>ブローカー</translation>
    </message>
    <message>
        <source>bucket</source>
        <translation>バケット</translation>
    </message>
    <message>
        <source>buildspec</source>
        <translation>ビルドスペック</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>バンドル</translation>
    </message>
    <message>
        <source>bus</source>
        <translation>バス</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>キャパシティ</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>チャート</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>検査</translation>
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
        <translation>サーキットブレーカー</translation>
    </message>
    <message>
        <source>class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>client_cidr</source>
        <translation>クライアント CIDR</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>completions</source>
        <translation>完了数</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>コンピューティング</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>config</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>connectivity</source>
        <translation>接続性</translation>
    </message>
    <message>
        <source>container_insights</source>
        <translation>Container Insights</translation>
    </message>
    <message>
        <source>context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>count</source>
        <translation>個数</translation>
    </message>
    <message>
        <source>cpu</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>cpu_target</source>
        <translation>CPU 目標値</translation>
    </message>
    <message>
        <source>cross_region</source>
        <translation>クロスリージョン</translation>
    </message>
    <message>
        <source>cross_zone</source>
        <translation>クロスゾーン</translation>
    </message>
    <message>
        <source>data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>datasources</source>
        <translation>データソース</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>default_env</source>
        <translation>既定の環境</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>deletion_days</source>
        <translation>削除待機期間</translation>
    </message>
    <message>
        <source>deletion_protection</source>
        <translation>削除保護</translation>
    </message>
    <message>
        <source>deployment</source>
        <translation>デプロイ</translation>
    </message>
    <message>
        <source>desired</source>
        <translation>希望数</translation>
    </message>
    <message>
        <source>desired_count</source>
        <translation>希望数</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>distro</source>
        <translation>ディストリビューション</translation>
    </message>
    <message>
        <source>dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>document</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>エディション</translation>
    </message>
    <message>
        <source>egress</source>
        <translation>アウトバウンド</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Encrypted root volume</source>
        <translation>ルートボリュームの暗号化</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>endpoint_cidrs</source>
        <translation>エンドポイントの CIDR</translation>
    </message>
    <message>
        <source>endpoint_public</source>
        <translation>公開エンドポイント</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>engine_family</source>
        <translation>エンジンファミリー</translation>
    </message>
    <message>
        <source>engine_version</source>
        <translation>エンジンバージョン</translation>
    </message>
    <message>
        <source>env</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>env_type</source>
        <translation>環境タイプ</translation>
    </message>
    <message>
        <source>ephemeral</source>
        <translation>一時的</translation>
    </message>
    <message>
        <source>event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>external_ref</source>
        <translation>外部参照</translation>
    </message>
    <message>
        <source>fail_on</source>
        <translation>失敗条件</translation>
    </message>
    <message>
        <source>fifo</source>
        <translation>FIFO</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>handler</source>
        <translation>ハンドラー</translation>
    </message>
    <message>
        <source>hash_key</source>
        <translation>パーティションキー</translation>
    </message>
    <message>
        <source>health_check</source>
        <translation>ヘルスチェック</translation>
    </message>
    <message>
        <source>health_path</source>
        <translation>ヘルスチェックのパス</translation>
    </message>
    <message>
        <source>host</source>
        <translation>ホスト</translation>
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
        <translation>イメージ</translation>
    </message>
    <message>
        <source>imdsv2</source>
        <translation>IMDSv2</translation>
    </message>
    <message>
        <source>immutable_tags</source>
        <translation>タグの不変性</translation>
    </message>
    <message>
        <source>in_transit</source>
        <translation>転送時の暗号化</translation>
    </message>
    <message>
        <source>ingress</source>
        <translation>インバウンド</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>instance</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>instance_class</source>
        <translation>インスタンスクラス</translation>
    </message>
    <message>
        <source>instance_type</source>
        <translation>インスタンスタイプ</translation>
    </message>
    <message>
        <source>instance_types</source>
        <translation>インスタンスタイプ</translation>
    </message>
    <message>
        <source>instances</source>
        <translation>インスタンス数</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>間隔</translation>
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
        <translation>発行者</translation>
    </message>
    <message>
        <source>job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>key_name</source>
        <translation>キー名</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>launch_type</source>
        <translation>起動タイプ</translation>
    </message>
    <message>
        <source>lifecycle</source>
        <translation>ライフサイクル</translation>
    </message>
    <message>
        <source>lifecycle_keep</source>
        <translation>保持するイメージ数</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>listeners</source>
        <translation>リスナー</translation>
    </message>
    <message>
        <source>locations</source>
        <translation>ロケーション</translation>
    </message>
    <message>
        <source>log_types</source>
        <translation>ログの種類</translation>
    </message>
    <message>
        <source>log_validation</source>
        <translation>ログの検証</translation>
    </message>
    <message>
        <source>logging</source>
        <translation>ログ記録</translation>
    </message>
    <message>
        <source>map_public_ip</source>
        <translation>パブリック IP の自動割り当て</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>マトリックス</translation>
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
        <translation>最大受信数</translation>
    </message>
    <message>
        <source>members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>memory_mb</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>メトリクス</translation>
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
        <translation>最小利用可能数</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>mtls</source>
        <translation>mTLS</translation>
    </message>
    <message>
        <source>multi_az</source>
        <translation>マルチ AZ</translation>
    </message>
    <message>
        <source>multi_region</source>
        <translation>マルチリージョン</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>namespace</source>
        <translation>名前空間</translation>
    </message>
    <message>
        <source>node_type</source>
        <translation>ノードタイプ</translation>
    </message>
    <message>
        <source>nodes</source>
        <translation>ノード数</translation>
    </message>
    <message>
        <source>on</source>
        <translation>契機</translation>
    </message>
    <message>
        <source>order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>origins</source>
        <translation>オリジン</translation>
    </message>
    <message>
        <source>os</source>
        <translation>OS</translation>
    </message>
    <message>
        <source>ou_name</source>
        <translation>OU 名</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>partition</source>
        <translation>パーティション</translation>
    </message>
    <message>
        <source>path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>performance</source>
        <translation>パフォーマンス</translation>
    </message>
    <message>
        <source>period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>permission_sets</source>
        <translation>許可セット</translation>
    </message>
    <message>
        <source>pitr</source>
        <translation>ポイントインタイムリカバリ</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>playbook</source>
        <translation>プレイブック</translation>
    </message>
    <message>
        <source>plugins</source>
        <translation>プラグイン</translation>
    </message>
    <message>
        <source>policies</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>private</source>
        <translation>プライベート</translation>
    </message>
    <message>
        <source>private_dns</source>
        <translation>プライベート DNS</translation>
    </message>
    <message>
        <source>private_ips</source>
        <translation>プライベート IP</translation>
    </message>
    <message>
        <source>privileged</source>
        <translation>特権</translation>
    </message>
    <message>
        <source>probes</source>
        <translation>プローブ</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>promotion_tier</source>
        <translation>昇格の優先度</translation>
    </message>
    <message>
        <source>protection</source>
        <translation>保護</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>protocols</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>provider_profile</source>
        <translation>プロバイダーのプロファイル</translation>
    </message>
    <message>
        <source>provisioner</source>
        <translation>プロビジョナー</translation>
    </message>
    <message>
        <source>public</source>
        <translation>パブリック</translation>
    </message>
    <message>
        <source>public_block</source>
        <translation>パブリックアクセスのブロック</translation>
    </message>
    <message>
        <source>public_ip</source>
        <translation>パブリック IP</translation>
    </message>
    <message>
        <source>publicly_accessible</source>
        <translation>公開アクセス</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>rack</source>
        <translation>ラック</translation>
    </message>
    <message>
        <source>range_key</source>
        <translation>ソートキー</translation>
    </message>
    <message>
        <source>recorder</source>
        <translation>レコーダー</translation>
    </message>
    <message>
        <source>records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>release</source>
        <translation>リリース</translation>
    </message>
    <message>
        <source>replicas</source>
        <translation>レプリカ数</translation>
    </message>
    <message>
        <source>repo</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>repository</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>reserved_concurrency</source>
        <translation>予約済み同時実行数</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>retention_days</source>
        <translation>保持期間</translation>
    </message>
    <message>
        <source>retention_s</source>
        <translation>保持期間</translation>
    </message>
    <message>
        <source>role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>root_volume</source>
        <translation>ルートボリューム</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>rotation_days</source>
        <translation>ローテーション間隔</translation>
    </message>
    <message>
        <source>routes</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>runs_on</source>
        <translation>実行環境</translation>
    </message>
    <message>
        <source>runtime</source>
        <translation>ランタイム</translation>
    </message>
    <message>
        <source>runtimes</source>
        <translation>ランタイム</translation>
    </message>
    <message>
        <source>sampling_rate</source>
        <translation>サンプリングレート</translation>
    </message>
    <message>
        <source>sans</source>
        <translation>代替名 (SAN)</translation>
    </message>
    <message>
        <source>scan_on_push</source>
        <translation>プッシュ時にスキャン</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>スキーム</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>secondary_cidrs</source>
        <translation>セカンダリ CIDR</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>selector</source>
        <translation>セレクター</translation>
    </message>
    <message>
        <source>serverless</source>
        <translation>サーバーレス</translation>
    </message>
    <message>
        <source>service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>sg</source>
        <translation>セキュリティグループ</translation>
    </message>
    <message>
        <source>shards</source>
        <translation>シャード数</translation>
    </message>
    <message>
        <source>size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>size_gb</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>sku</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>source_dest_check</source>
        <translation>送信元/送信先チェック</translation>
    </message>
    <message>
        <source>spec</source>
        <translation>仕様</translation>
    </message>
    <message>
        <source>spot_weight</source>
        <translation>スポットの重み</translation>
    </message>
    <message>
        <source>ssh_cidrs</source>
        <translation>SSH の CIDR</translation>
    </message>
    <message>
        <source>stack</source>
        <translation>スタック</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>standards</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>static_routes</source>
        <translation>静的ルート</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>storage_gb</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Root volume</source>
        <translation>ルートボリューム</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>戦略</translation>
    </message>
    <message>
        <source>streams</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>subscriptions</source>
        <translation>サブスクリプション</translation>
    </message>
    <message>
        <source>sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>taints</source>
        <translation>テイント</translation>
    </message>
    <message>
        <source>target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>target_capacity</source>
        <translation>ターゲット容量</translation>
    </message>
    <message>
        <source>target_type</source>
        <translation>ターゲットタイプ</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>things</source>
        <translation>モノ</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>throughput</source>
        <translation>スループット</translation>
    </message>
    <message>
        <source>thumbprints</source>
        <translation>サムプリント</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>階層</translation>
    </message>
    <message>
        <source>timeout_h</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>timeout_s</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>tls</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>traffic</source>
        <translation>トラフィック</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>トリガー</translation>
    </message>
    <message>
        <source>ttl</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>tunnels</source>
        <translation>トンネル</translation>
    </message>
    <message>
        <source>type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>types</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>url</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>user_data</source>
        <translation>ユーザーデータ</translation>
    </message>
    <message>
        <source>uses</source>
        <translation>使用するもの</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>vault</source>
        <translation>ボールト</translation>
    </message>
    <message>
        <source>version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>versioning</source>
        <translation>バージョニング</translation>
    </message>
    <message>
        <source>viewer_protocol</source>
        <translation>ビューワープロトコル</translation>
    </message>
    <message>
        <source>vifs</source>
        <translation>VIF</translation>
    </message>
    <message>
        <source>visibility_s</source>
        <translation>可視性タイムアウト</translation>
    </message>
    <message>
        <source>website</source>
        <translation>ウェブサイト</translation>
    </message>
    <message>
        <source>workdir</source>
        <translation>作業ディレクトリ</translation>
    </message>
    <message>
        <source>workflow_file</source>
        <translation>ワークフローファイル</translation>
    </message>
    <message>
        <source>workgroup</source>
        <translation>ワークグループ</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>dns_hostnames</source>
        <translation>DNS ホスト名</translation>
    </message>
    <message>
        <source>dns_support</source>
        <translation>DNS 解決</translation>
    </message>
    <message>
        <source>flow_logs</source>
        <translation>フローログ</translation>
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
        <translation>IPv6 ブロック</translation>
    </message>
    <message>
        <source>tenancy</source>
        <translation>テナンシー</translation>
    </message>
    <message>
        <source>prefix_length</source>
        <translation>プレフィックス長</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>PropertyHelp</name>
    <message>
        <source>/12../22</source>
        <translation>/12～/22</translation>
    </message>
    <message>
        <source>/16../28 inside VPC, no overlap</source>
        <translation>VPC 内の /16～/28、重複なし</translation>
    </message>
    <message>
        <source>/16../28, canonical, RFC1918/6598 advised</source>
        <translation>/16～/28、プレフィックス以降は 0、RFC 1918/6598 を推奨</translation>
    </message>
    <message>
        <source>3-63 S3 rules</source>
        <translation>S3 の規則で 3～63 文字</translation>
    </message>
    <message>
        <source>AZ of region</source>
        <translation>リージョンの AZ</translation>
    </message>
    <message>
        <source>DNS-1123 label at most 63</source>
        <translation>DNS-1123 ラベル、63 文字以内</translation>
    </message>
    <message>
        <source>at least 1</source>
        <translation>1 以上</translation>
    </message>
    <message>
        <source>at least 1; s3, alb, api gw, http</source>
        <translation>1 つ以上: S3、ALB、API Gateway、HTTP</translation>
    </message>
    <message>
        <source>at least 2 distinct targets</source>
        <translation>異なるターゲットを 2 つ以上</translation>
    </message>
    <message>
        <source>at least 2; first is source only</source>
        <translation>2 つ以上、最初はソースのみ</translation>
    </message>
    <message>
        <source>at least min</source>
        <translation>最小値以上</translation>
    </message>
    <message>
        <source>at most 32,[A-Za-z0-9-]</source>
        <translation>A-Z、a-z、0-9、- で 32 文字以内</translation>
    </message>
    <message>
        <source>fqdn</source>
        <translation>完全修飾ドメイン名</translation>
    </message>
    <message>
        <source>in standard support at clock date</source>
        <translation>本日時点で標準サポート内</translation>
    </message>
    <message>
        <source>min..max</source>
        <translation>最小値から最大値まで</translation>
    </message>
    <message>
        <source>multiple of AZs</source>
        <translation>AZ 数の倍数</translation>
    </message>
    <message>
        <source>name ends .fifo</source>
        <translation>名前は .fifo で終わる</translation>
    </message>
    <message>
        <source>no */* Allow</source>
        <translation>*/* の Allow は不可</translation>
    </message>
    <message>
        <source>no secrets</source>
        <translation>シークレットは書かない</translation>
    </message>
    <message>
        <source>odd</source>
        <translation>奇数</translation>
    </message>
    <message>
        <source>owner/name</source>
        <translation>所有者/名前</translation>
    </message>
    <message>
        <source>rate()/cron()</source>
        <translation>rate() または cron()</translation>
    </message>
    <message>
        <source>t3.large</source>
        <translation>例: t3.large</translation>
    </message>
    <message>
        <source>true only if intended</source>
        <translation>意図した場合のみ</translation>
    </message>
    <message>
        <source>units of one task, 1024 a vCPU</source>
        <translation>タスク 1 つの単位、1 vCPU は 1024</translation>
    </message>
    <message>
        <source>valid Fargate pair</source>
        <translation>Fargate で有効な組み合わせ</translation>
    </message>
    <message>
        <source>/44../60 in steps of 4; Amazon gives a /56 of its own</source>
        <translation>/44～/60、4 刻み。Amazon は独自の /56 を割り当てる</translation>
    </message>
    <message>
        <source>a /64 inside the VPC&apos;s IPv6 block</source>
        <translation>VPC の IPv6 ブロック内の /64</translation>
    </message>
    <message>
        <source>dual-stack: a /64 beside the IPv4 block</source>
        <translation>デュアルスタック: IPv4 ブロックに加えて /64</translation>
    </message>
    <message>
        <source>dual-stack: an IPv6 block from Amazon beside the IPv4 one</source>
        <translation>デュアルスタック: IPv4 に加えて Amazon の IPv6 ブロック</translation>
    </message>
    <message>
        <source>further blocks of the VPC</source>
        <translation>VPC のその他のブロック</translation>
    </message>
    <message>
        <source>bits of the block, where no address is chosen yet: 20 of a /20</source>
        <translation>アドレスが未定のときのブロックのビット数: /20 なら 20</translation>
    </message>
    <message>
        <source>bits of the block, where no address is chosen yet: 24 of a /24</source>
        <translation>アドレスが未定のときのブロックのビット数: /24 なら 24</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
</context>
</TS>
