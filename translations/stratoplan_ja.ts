<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>About</name>
    <message>
        <source>Stratoplan %1</source>
        <translation>Stratoplan %1</translation>
    </message>
    <message>
        <source>The visual architecture designer: Mermaid and text drawings opened as what they mean, edited, checked and exported.</source>
        <translation>ビジュアルなアーキテクチャ設計ツール。Mermaid とテキスト図をその意味どおりに開き、編集、検査、エクスポートします。</translation>
    </message>
    <message>
        <source>Licensed under the Apache License 2.0. All icons and themes are drawn for this program.</source>
        <translation>Apache License 2.0 でライセンスされています。アイコンとテーマはすべて本プログラムのために描かれたものです。</translation>
    </message>
    <message>
        <source>It is built on Qt %1 (LGPL 3), cmark-gfm (BSD 2-Clause), yaml-cpp (MIT), fontconfig (HPND) and JSON for Modern C++ (MIT).</source>
        <translation>Qt %1 (LGPL 3)、cmark-gfm (BSD 2-Clause)、yaml-cpp (MIT)、fontconfig (HPND)、JSON for Modern C++ (MIT) を使用しています。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New</source>
        <translation>新規(&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>新しいウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Import text…</source>
        <translation>テキストをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Reload from disk</source>
        <translation>ディスクから再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Export a&amp;gain</source>
        <translation>もう一度エクスポート(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>複製(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete and &amp;reconnect</source>
        <translation>削除してつなぎ直す(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>名前を変更(&amp;N)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Select n&amp;one</source>
        <translation>選択を解除(&amp;O)</translation>
    </message>
    <message>
        <source>Select all c&amp;omponents</source>
        <translation>コンポーネントをすべて選択(&amp;O)</translation>
    </message>
    <message>
        <source>Select all &amp;lines</source>
        <translation>線をすべて選択(&amp;L)</translation>
    </message>
    <message>
        <source>Select the same &amp;kind</source>
        <translation>同じ種類を選択(&amp;K)</translation>
    </message>
    <message>
        <source>Select what is &amp;connected</source>
        <translation>接続先を選択(&amp;C)</translation>
    </message>
    <message>
        <source>Select all &amp;downstream</source>
        <translation>下流をすべて選択(&amp;D)</translation>
    </message>
    <message>
        <source>Copy st&amp;yle</source>
        <translation>スタイルをコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Paste sty&amp;le</source>
        <translation>スタイルを貼り付け(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>コマンド(&amp;C)…</translation>
    </message>
    <message>
        <source>Copy as te&amp;xt drawing</source>
        <translation>テキスト図としてコピー(&amp;X)</translation>
    </message>
    <message>
        <source>Copy as &amp;Terraform</source>
        <translation>Terraform としてコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Copy as &amp;Mermaid</source>
        <translation>Mermaid としてコピー(&amp;M)</translation>
    </message>
    <message>
        <source>Copy as &amp;SVG</source>
        <translation>SVG としてコピー(&amp;S)</translation>
    </message>
    <message>
        <source>Copy as &amp;picture</source>
        <translation>画像としてコピー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>置換(&amp;E)…</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>次を検索(&amp;X)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>前を検索(&amp;V)</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>実際のサイズ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Fit diagram</source>
        <translation>ダイアグラムを全体表示(&amp;F)</translation>
    </message>
    <message>
        <source>Fit &amp;selection</source>
        <translation>選択範囲を全体表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>グリッド(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation>ミニマップ(&amp;M)</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>ソース(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Hide panels</source>
        <translation>パネルを隠す(&amp;H)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全画面表示(&amp;U)</translation>
    </message>
    <message>
        <source>Pre&amp;sentation</source>
        <translation>プレゼンテーション(&amp;S)</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>次の領域(&amp;P)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Next &amp;diagram</source>
        <translation>次のダイアグラム(&amp;D)</translation>
    </message>
    <message>
        <source>Pre&amp;vious diagram</source>
        <translation>前のダイアグラム(&amp;V)</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>次のタブ(&amp;T)</translation>
    </message>
    <message>
        <source>Previous ta&amp;b</source>
        <translation>前のタブ(&amp;B)</translation>
    </message>
    <message>
        <source>Another &amp;view of this document</source>
        <translation>このドキュメントの別のビュー(&amp;V)</translation>
    </message>
    <message>
        <source>View this document in a new &amp;window</source>
        <translation>このドキュメントを新しいウィンドウで表示(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Move this tab to a new window</source>
        <translation>このタブを新しいウィンドウに移動(&amp;M)</translation>
    </message>
    <message>
        <source>Show &amp;overlays</source>
        <translation>オーバーレイを表示(&amp;O)</translation>
    </message>
    <message>
        <source>Fo&amp;cus on the container</source>
        <translation>コンテナに集中(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>選択(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Component…</source>
        <translation>コンポーネント(&amp;C)…</translation>
    </message>
    <message>
        <source>Con&amp;tainer</source>
        <translation>コンテナ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Arrange everything</source>
        <translation>すべて配置(&amp;A)</translation>
    </message>
    <message>
        <source>Arrange inside the &amp;selection</source>
        <translation>選択範囲内を配置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tidy</source>
        <translation>整頓(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reset arrangement</source>
        <translation>配置をリセット(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Move with the arrow keys</source>
        <translation>矢印キーで移動(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;hrink to content</source>
        <translation>内容に合わせて縮小(&amp;H)</translation>
    </message>
    <message>
        <source>Same si&amp;ze</source>
        <translation>同じサイズ(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>ピン留め(&amp;P)</translation>
    </message>
    <message>
        <source>L&amp;ock</source>
        <translation>ロック(&amp;O)</translation>
    </message>
    <message>
        <source>Collapse or e&amp;xpand</source>
        <translation>折りたたみ／展開(&amp;X)</translation>
    </message>
    <message>
        <source>Reset ro&amp;ute</source>
        <translation>経路をリセット(&amp;U)</translation>
    </message>
    <message>
        <source>Bring to &amp;front</source>
        <translation>最前面へ(&amp;F)</translation>
    </message>
    <message>
        <source>Send to bac&amp;k</source>
        <translation>最背面へ(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>グループ化(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Ungroup</source>
        <translation>グループ解除(&amp;U)</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>左揃え(&amp;L)</translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation>左右中央揃え(&amp;C)</translation>
    </message>
    <message>
        <source>Align ri&amp;ght</source>
        <translation>右揃え(&amp;G)</translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation>上揃え(&amp;T)</translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation>上下中央揃え(&amp;M)</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>下揃え(&amp;B)</translation>
    </message>
    <message>
        <source>Distribute &amp;horizontally</source>
        <translation>左右に等間隔(&amp;H)</translation>
    </message>
    <message>
        <source>Distribute &amp;vertically</source>
        <translation>上下に等間隔(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>検査(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>次の問題(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>前の問題(&amp;P)</translation>
    </message>
    <message>
        <source>Apply &amp;fix</source>
        <translation>修正を適用(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Stratoplan</source>
        <translation>Stratoplan について(&amp;A)</translation>
    </message>
    <message>
        <source>Whole s&amp;ystem</source>
        <translation>システム全体(&amp;Y)</translation>
    </message>
    <message>
        <source>Compare with a &amp;Terraform plan…</source>
        <translation>&amp;Terraform プランと比較…</translation>
    </message>
    <message>
        <source>Paste &amp;here</source>
        <translation>ここに貼り付け(&amp;H)</translation>
    </message>
    <message>
        <source>Open lin&amp;k</source>
        <translation>リンクを開く(&amp;K)</translation>
    </message>
</context>
<context>
    <name>Arrange</name>
    <message>
        <source>Distribute</source>
        <translation>等間隔に配置</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>整列</translation>
    </message>
    <message>
        <source>Same size</source>
        <translation>同じサイズ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>Copied %1 to the clipboard</source>
        <translation>%1をクリップボードにコピーしました</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>The text on the clipboard is no diagram: neither Mermaid nor a drawing.</source>
        <translation>クリップボードのテキストはダイアグラムではありません。Mermaid でも図でもありません。</translation>
    </message>
    <message>
        <source>This diagram has nothing to say as %1</source>
        <translation>このダイアグラムには %1 として書き出す内容がありません</translation>
    </message>
    <message>
        <source>the diagram as Mermaid</source>
        <translation>Mermaid 形式のダイアグラム</translation>
    </message>
    <message>
        <source>the diagram as SVG</source>
        <translation>SVG 形式のダイアグラム</translation>
    </message>
    <message>
        <source>a picture of the diagram</source>
        <translation>ダイアグラムの画像</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>1 error</source>
        <translation>エラー 1 件</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>エラー %1 件</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>警告 1 件</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>警告 %1 件</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>注記 1 件</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>注記 %1 件</translation>
    </message>
</context>
<context>
    <name>Fixes</name>
    <message>
        <source>Repair the encoding</source>
        <translation>文字コードを修復</translation>
    </message>
</context>
<context>
    <name>IconPacks</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 他 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Icons of the pack</source>
        <translation>パックのアイコン</translation>
    </message>
    <message>
        <source>The program&apos;s own icons are shown. A pack is a folder of SVG or PNG files with an icons.json that says which kind wears which.</source>
        <translation>プログラムのアイコンを表示しています。パックは SVG または PNG ファイルのフォルダーで、icons.json がどの種類にどれを使うかを示します。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n icons</source>
        <translation>
            <numerusform>%1: アイコン %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Icon pack</source>
        <translation>アイコンパック</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>The program&apos;s own</source>
        <translation>プログラムのもの</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Folder of the icon pack</source>
        <translation>アイコンパックのフォルダー</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1: %2 components, %3 connections</source>
        <translation>%1: コンポーネント %2、接続 %3</translation>
    </message>
    <message>
        <source>%1 diagrams; the first is a %2</source>
        <translation>ダイアグラム %1 個。最初のものは %2</translation>
    </message>
    <message>
        <source>Import text</source>
        <translation>テキストをインポート</translation>
    </message>
    <message>
        <source>Paste Mermaid, a drawing of boxes and arrows, or Markdown that holds them.</source>
        <translation>Mermaid、箱と矢印の図、またはそれらを含む Markdown を貼り付けてください。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Insert here</source>
        <translation>ここに挿入</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>新しいドキュメント</translation>
    </message>
    <message>
        <source>No diagram is recognised in this text yet.</source>
        <translation>このテキストにはまだダイアグラムが認識されません。</translation>
    </message>
</context>
<context>
    <name>MemberMenu</name>
    <message>
        <source>Make a member</source>
        <translation>メンバーにする</translation>
    </message>
    <message>
        <source>No longer a member</source>
        <translation>メンバーから外す</translation>
    </message>
    <message>
        <source>&amp;Member of</source>
        <translation>所属(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Another name…</source>
        <translation>別の名前(&amp;A)…</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Name of the security group, zone or environment:</source>
        <translation>セキュリティグループ、ゾーン、または環境の名前:</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Boundaries</source>
        <translation>境界</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>VPC</source>
        <translation>VPC</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>Public subnet</source>
        <translation>公開サブネット</translation>
    </message>
    <message>
        <source>Private subnet</source>
        <translation>非公開サブネット</translation>
    </message>
    <message>
        <source>Data subnet</source>
        <translation>データサブネット</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>クラスター</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>パイプライン</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>External</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>App balancer</source>
        <translation>App LB</translation>
    </message>
    <message>
        <source>Net balancer</source>
        <translation>Net LB</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>Internet gw</source>
        <translation>インターネットGW</translation>
    </message>
    <message>
        <source>DNS zone</source>
        <translation>DNS ゾーン</translation>
    </message>
    <message>
        <source>CDN</source>
        <translation>CDN</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Transit gw</source>
        <translation>トランジットGW</translation>
    </message>
    <message>
        <source>Compute, containers</source>
        <translation>コンピュート、コンテナ</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>Scaling group</source>
        <translation>スケーリング</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
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
        <translation>関数</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>レジストリ</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Cluster DB</source>
        <translation>クラスター DB</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>バケット</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>ファイルシステム</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Event bus</source>
        <translation>イベントバス</translation>
    </message>
    <message>
        <source>API gateway</source>
        <translation>API ゲートウェイ</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>Web firewall</source>
        <translation>Web ファイアウォール</translation>
    </message>
    <message>
        <source>Security grp</source>
        <translation>セキュリティG</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>モニタリング</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>アラーム</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>トレース</translation>
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
        <translation>デリバリー</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>ビルド</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>デプロイ</translation>
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
        <translation>一般</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>インターネット</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>ボックス</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>お気に入り</translation>
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
        <translation>新規: %1</translation>
    </message>
    <message>
        <source>template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Plain component</source>
        <translation>汎用コンポーネント</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Connect to a new…</source>
        <translation>新しいものに接続…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>belongs elsewhere</source>
        <translation>置く場所が異なります</translation>
    </message>
</context>
<context>
    <name>Select</name>
    <message>
        <source>Paste style</source>
        <translation>スタイルを貼り付け</translation>
    </message>
    <message>
        <source>Bring to front</source>
        <translation>最前面へ</translation>
    </message>
    <message>
        <source>Send to back</source>
        <translation>最背面へ</translation>
    </message>
    <message>
        <source>This component has no link to the web.</source>
        <translation>このコンポーネントには Web へのリンクがありません。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Allow it and mark it red</source>
        <translation>許可して赤で示す</translation>
    </message>
    <message>
        <source>Block it</source>
        <translation>禁止する</translation>
    </message>
    <message>
        <source>A drop that the catalog forbids</source>
        <translation>カタログで禁止されたドロップ</translation>
    </message>
    <message>
        <source>Snap to grid and guides</source>
        <translation>グリッドとガイドに吸着</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>アニメーション</translation>
    </message>
    <message>
        <source>Reopen what was open at the last end</source>
        <translation>前回開いていたものを開く</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Icon pack</source>
        <translation>アイコンパック</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Zoom at the pointer</source>
        <translation>ポインター位置でズーム</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>表示を移動</translation>
    </message>
    <message>
        <source>Copy what is dragged</source>
        <translation>ドラッグして複製</translation>
    </message>
    <message>
        <source>Move along one axis</source>
        <translation>軸に沿って移動</translation>
    </message>
    <message>
        <source>Move without snapping</source>
        <translation>吸着せずに移動</translation>
    </message>
    <message>
        <source>Move without changing the container</source>
        <translation>コンテナを変えずに移動</translation>
    </message>
    <message>
        <source>Nudge the selection</source>
        <translation>選択範囲を少し移動</translation>
    </message>
    <message>
        <source>First component of a container; edit a component</source>
        <translation>コンテナの最初のコンポーネント、またはコンポーネントの編集</translation>
    </message>
    <message>
        <source>Select the container around</source>
        <translation>外側のコンテナを選択</translation>
    </message>
    <message>
        <source>Cancel the gesture, or select nothing</source>
        <translation>操作を中止、または選択を解除</translation>
    </message>
    <message>
        <source>Choose a command to give it other keys.</source>
        <translation>キーを変更するコマンドを選んでください。</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定する</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>This one cannot be changed.</source>
        <translation>これは変更できません。</translation>
    </message>
    <message>
        <source>Taken from: %1</source>
        <translation>割り当てを変更: %1</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Three-tier VPC</source>
        <translation>3 層 VPC</translation>
    </message>
    <message>
        <source>Two zones, six subnets</source>
        <translation>2 ゾーン、6 サブネット</translation>
    </message>
    <message>
        <source>ECS Fargate service</source>
        <translation>ECS Fargate サービス</translation>
    </message>
    <message>
        <source>Balancer, tasks, database</source>
        <translation>ロードバランサー、タスク、データベース</translation>
    </message>
    <message>
        <source>EKS platform</source>
        <translation>EKS プラットフォーム</translation>
    </message>
    <message>
        <source>Cluster, nodes, ingress</source>
        <translation>クラスター、ノード、Ingress</translation>
    </message>
    <message>
        <source>CI/CD pipeline</source>
        <translation>CI/CD パイプライン</translation>
    </message>
    <message>
        <source>From commit to production</source>
        <translation>コミットから本番まで</translation>
    </message>
    <message>
        <source>Serverless API</source>
        <translation>サーバーレス API</translation>
    </message>
    <message>
        <source>Gateway, functions, table</source>
        <translation>ゲートウェイ、関数、テーブル</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::AddressMap</name>
    <message>
        <source>Address space</source>
        <translation>アドレス空間</translation>
    </message>
    <message>
        <source>%1 % of %2 used</source>
        <translation>%2 の %1 % を使用</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>サブネット</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>使用可能</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::BottomPanel</name>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>パネル</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::BusyBar</name>
    <message>
        <source>In progress</source>
        <translation>処理中</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::ChecksPage</name>
    <message>
        <source>Nothing was found in this diagram.</source>
        <translation>このダイアグラムには何も見つかりませんでした。</translation>
    </message>
    <message>
        <source>Nothing was found here.</source>
        <translation>ここには何も見つかりませんでした。</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::ColorField</name>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>色を選択</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::DiagramsDock</name>
    <message>
        <source>Diagrams</source>
        <translation>ダイアグラム</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::DiagramsModel</name>
    <message>
        <source>Diagram %1</source>
        <translation>ダイアグラム %1</translation>
    </message>
    <message>
        <source>%1
Lines %2–%3</source>
        <translation>%1
%2～%3 行</translation>
    </message>
    <message>
        <source>%1 · not read yet</source>
        <translation>%1 · 未読み込み</translation>
    </message>
    <message>
        <source>%1 · 1 component</source>
        <translation>%1 · コンポーネント 1</translation>
    </message>
    <message>
        <source>%1 · %2 components</source>
        <translation>%1 · コンポーネント %2</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>All diagrams of this document as one, each component once.
To be looked at only: it follows the diagrams.</source>
        <translation>このドキュメントのすべてのダイアグラムを 1 つにまとめ、各コンポーネントを 1 回だけ示します。
表示専用で、ダイアグラムの変更に従います。</translation>
    </message>
    <message>
        <source>all diagrams as one · read-only</source>
        <translation>すべてのダイアグラムを 1 つに · 読み取り専用</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::DifferenceDialog</name>
    <message>
        <source>What changed in %1</source>
        <translation>%1 の変更点</translation>
    </message>
    <message>
        <source>Picture of the difference</source>
        <translation>差分の画像</translation>
    </message>
    <message>
        <source>Added is what another program wrote, removed is what stands here only.</source>
        <translation>追加は他のプログラムが書いたもの、削除はここにしかないものです。</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>ここの内容を保持</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>%1 added, %2 removed, %3 changed.</source>
        <translation>追加 %1、削除 %2、変更 %3。</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::DocumentPage</name>
    <message>
        <source>Canvas</source>
        <translation>キャンバス</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>Repair the encoding</source>
        <translation>文字コードを修復</translation>
    </message>
    <message>
        <source>No diagram was found in this file. Diagrams are Mermaid blocks, drawings of boxes, or a whole Mermaid file.</source>
        <translation>このファイルにダイアグラムは見つかりませんでした。ダイアグラムとは Mermaid ブロック、箱の図、または Mermaid ファイル全体です。</translation>
    </message>
    <message>
        <source>No diagram was found in this file. Its text was read in the wrong encoding, which may hide one.</source>
        <translation>このファイルにダイアグラムは見つかりませんでした。本文が誤った文字コードで読まれたため、隠れている可能性があります。</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>書き出されるファイル</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>As the theme</source>
        <translation>テーマに合わせる</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Box drawing</source>
        <translation>罫線文字</translation>
    </message>
    <message>
        <source>Plain ASCII</source>
        <translation>ASCII のみ</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>All %1 diagrams of the document</source>
        <translation>ドキュメントのダイアグラム %1 個すべて</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>This format has nothing to say about this diagram.</source>
        <translation>この形式で書き出せる内容がこのダイアグラムにはありません。</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 を書き出しました</translation>
    </message>
    <message>
        <source>Wrote %1 files to %2</source>
        <translation>%1 個のファイルを %2 に書き出しました</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>edited by hand: stays, the new one is written beside it</source>
        <translation>手作業で編集済み: 残し、新しいものを隣に書き出します</translation>
    </message>
    <message>
        <source>not made here: stays</source>
        <translation>ここで作成されていないため残します</translation>
    </message>
    <message>
        <source>Replace files that were edited by hand or not made here</source>
        <translation>手作業で編集された、またはここで作成されていないファイルを置き換える</translation>
    </message>
    <message>
        <source>Files that were not made here stand in the way. Replace them, or choose another folder.</source>
        <translation>ここで作成されていないファイルがあります。置き換えるか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Kept, since edited by hand: %1. What was made stands beside, as .new</source>
        <translation>手作業で編集されているため残しました: %1。作成したものは隣に .new として置きました</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::FileCommands</name>
    <message>
        <source>Diagrams (*.md *.markdown *.mmd *.mermaid *.txt *.stratoplan);;All files (*)</source>
        <translation>ダイアグラム (*.md *.markdown *.mmd *.mermaid *.txt *.stratoplan);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>Untitled %1</source>
        <translation>無題 %1</translation>
    </message>
    <message>
        <source>it is larger than 256 MB</source>
        <translation>256 MB を超えています</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1 を開けませんでした</translation>
    </message>
    <message>
        <source>Insert text</source>
        <translation>テキストを挿入</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>インポート済み</translation>
    </message>
    <message>
        <source>%1 was changed by another program</source>
        <translation>%1 は他のプログラムに変更されました</translation>
    </message>
    <message>
        <source>Saving replaces those changes by yours.</source>
        <translation>保存すると、その変更はあなたの変更で置き換えられます。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>%1 is read-only; save it under another name</source>
        <translation>%1 は読み取り専用です。別の名前で保存してください</translation>
    </message>
    <message>
        <source>Save diagram as…</source>
        <translation>ダイアグラムを名前を付けて保存…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Reload %1 from disk</source>
        <translation>%1 をディスクから再読み込み</translation>
    </message>
    <message>
        <source>Your unsaved changes are lost.</source>
        <translation>保存していない変更は失われます。</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>%1 was moved or deleted. What you see is kept here until you close it.</source>
        <translation>%1 は移動または削除されました。表示中の内容は閉じるまでここに残ります。</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>もう一度保存</translation>
    </message>
    <message>
        <source>%1 was changed by another program, and you have changes of your own.</source>
        <translation>%1 は他のプログラムに変更されましたが、あなたの変更もあります。</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 は他のプログラムに変更されました。</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>変更を表示</translation>
    </message>
    <message>
        <source>What changed in %1</source>
        <translation>%1 の変更点</translation>
    </message>
    <message>
        <source>Only text around the diagrams, or their arrangement.</source>
        <translation>ダイアグラムの周りのテキスト、または配置のみです。</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>%1 への変更を保存しますか?</translation>
    </message>
    <message>
        <source>Your changes are lost if you don&apos;t save them.</source>
        <translation>保存しないと変更は失われます。</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>保存しない</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The kinds of this project are not all right</source>
        <translation>このプロジェクトの種類に誤りがあります</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>プランを開く</translation>
    </message>
    <message>
        <source>Terraform plans and states (*.json);;All files (*)</source>
        <translation>Terraform のプランとステート (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Could not open the plan</source>
        <translation>プランを開けませんでした</translation>
    </message>
    <message>
        <source>It is no plan or state of Terraform in JSON; write one with &apos;terraform show -json&apos;.</source>
        <translation>JSON 形式の Terraform プランまたはステートではありません。&apos;terraform show -json&apos; で書き出してください。</translation>
    </message>
    <message>
        <source>Diagram and plan show the same.</source>
        <translation>ダイアグラムとプランは一致しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n differences between diagram and plan</source>
        <translation>
            <numerusform>ダイアグラムとプランの相違 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>End comparison</source>
        <translation>比較を終了</translation>
    </message>
    <message>
        <source>The icons of this project are not all right</source>
        <translation>このプロジェクトのアイコンに問題があります</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 を開いています</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::FindBar</name>
    <message>
        <source>Replace by</source>
        <translation>置換後の文字列</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Replace in all that was found, as one step</source>
        <translation>見つかったすべてを一度に置換</translation>
    </message>
    <message>
        <source>Replace here and go on (Enter)</source>
        <translation>ここを置換して次へ (Enter)</translation>
    </message>
    <message>
        <source>Find name, kind, CIDR…</source>
        <translation>名前、種類、CIDR を検索…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>前へ (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>次へ (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::HistoryView</name>
    <message>
        <source>As opened</source>
        <translation>開いた時点</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::InspectorDock</name>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Inspector pages</source>
        <translation>インスペクターのページ</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>検査</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::InspectorHeader</name>
    <message>
        <source>1 component</source>
        <translation>コンポーネント 1</translation>
    </message>
    <message>
        <source>%1 components</source>
        <translation>コンポーネント %1</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>何も開いていません</translation>
    </message>
    <message>
        <source>%1 inside</source>
        <translation>内部に %1</translation>
    </message>
    <message>
        <source>Connection · %1</source>
        <translation>接続 · %1</translation>
    </message>
    <message>
        <source>and %1 connections</source>
        <translation>および接続 %1</translation>
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
        <translation>%1 を保存する前に Stratoplan が終了しました。これは %2 の状態です。残すには保存してください。</translation>
    </message>
    <message>
        <source>Drawing of %1</source>
        <translation>%1 の図</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::KindChooser</name>
    <message>
        <source>Mixed</source>
        <translation>混在</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::LayoutNotice</name>
    <message numerus="yes">
        <source>Laying out %n component(s)…</source>
        <translation>
            <numerusform>%n 個のコンポーネントを配置しています…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::MainWindow</name>
    <message>
        <source>Documents</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>Choose a diagram (Ctrl+PgUp, Ctrl+PgDown)</source>
        <translation>ダイアグラムを選択 (Ctrl+PgUp、Ctrl+PgDown)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>アウトライン</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Close (Ctrl+W)</source>
        <translation>閉じる (Ctrl+W)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>やり直す(&amp;R): %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Diagram %1 of %2</source>
        <translation>ダイアグラム %1 / %2</translation>
    </message>
    <message>
        <source> (view %1)</source>
        <translation> (ビュー %1)</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>%1 selected · %2 inside</source>
        <translation>%1 を選択中 · 内部に %2</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 を選択中</translation>
    </message>
    <message>
        <source>%1 components, %2 connections</source>
        <translation>コンポーネント %1、接続 %2</translation>
    </message>
    <message>
        <source>Grid %1 · snap on</source>
        <translation>グリッド %1 · 吸着オン</translation>
    </message>
    <message>
        <source>Grid hidden</source>
        <translation>グリッド非表示</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存の変更</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>%1 · source in sync</source>
        <translation>%1 · ソースと同期</translation>
    </message>
    <message>
        <source>%1 · read-only</source>
        <translation>%1 · 読み取り専用</translation>
    </message>
    <message>
        <source>Reset arrangement</source>
        <translation>配置をリセット</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを外す</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>グループ解除</translation>
    </message>
    <message>
        <source>the diagram as text</source>
        <translation>テキスト形式のダイアグラム</translation>
    </message>
    <message>
        <source>the diagram as Terraform</source>
        <translation>Terraform 形式のダイアグラム</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>No component is a member of anything</source>
        <translation>どこかに所属するコンポーネントはありません</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>New from &amp;template</source>
        <translation>テンプレートから新規(&amp;T)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Overlays</source>
        <translation>オーバーレイ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>パネル(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>挿入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>配置(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>検査(&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>エクスポート(&amp;X)</translation>
    </message>
    <message>
        <source>Copy a&amp;s</source>
        <translation>形式を選んでコピー(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>ウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Follows the diagrams</source>
        <translation>ダイアグラムに追従</translation>
    </message>
    <message>
        <source>Esc ends the presentation</source>
        <translation>Esc でプレゼンテーションを終了します</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::OutlineView</name>
    <message>
        <source>Outline</source>
        <translation>アウトライン</translation>
    </message>
    <message>
        <source>Move to another container</source>
        <translation>別のコンテナに移動</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::PaletteDock</name>
    <message>
        <source>Components</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Search components</source>
        <translation>コンポーネントを検索</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>お気に入りから外す</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>お気に入りに追加</translation>
    </message>
    <message>
        <source>Add to the diagram</source>
        <translation>ダイアグラムに追加</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::PaletteModel</name>
    <message>
        <source>1 component</source>
        <translation>コンポーネント 1</translation>
    </message>
    <message>
        <source>%1 components</source>
        <translation>コンポーネント %1</translation>
    </message>
    <message>
        <source>%1 more…</source>
        <translation>他 %1 件…</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::PickList</name>
    <message>
        <source>Nothing has such a name</source>
        <translation>該当する名前はありません</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::ProblemsModel</name>
    <message>
        <source>Line %1</source>
        <translation>%1 行</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::ProblemsView</name>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>No problems in this diagram</source>
        <translation>このダイアグラムに問題はありません</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::PropertiesForm</name>
    <message>
        <source>Top to bottom</source>
        <translation>上から下</translation>
    </message>
    <message>
        <source>Bottom to top</source>
        <translation>下から上</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>左から右</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>右から左</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>タイトルなし</translation>
    </message>
    <message>
        <source>Set title</source>
        <translation>タイトルを設定</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Reset arrangement</source>
        <translation>配置をリセット</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>手動で設定</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Set label</source>
        <translation>ラベルを設定</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>%1 を設定</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>線</translation>
    </message>
    <message>
        <source>Solid</source>
        <translation>実線</translation>
    </message>
    <message>
        <source>Dotted</source>
        <translation>点線</translation>
    </message>
    <message>
        <source>Thick</source>
        <translation>太線</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>矢印</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>円</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>×印</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>始点</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終点</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Set kind</source>
        <translation>種類を設定</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Set by you, kept in a comment of the source</source>
        <translation>あなたが設定。ソースのコメントに保存されます</translation>
    </message>
    <message>
        <source>Recognised from the name</source>
        <translation>名前から認識</translation>
    </message>
    <message>
        <source>Move to another container</source>
        <translation>別のコンテナに移動</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>所属先</translation>
    </message>
    <message>
        <source>Nothing (top level)</source>
        <translation>なし (最上位)</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>混在</translation>
    </message>
    <message>
        <source>As outside</source>
        <translation>外側と同じ</translation>
    </message>
    <message>
        <source>Set direction</source>
        <translation>方向を設定</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Stated in the document</source>
        <translation>ドキュメントに記載</translation>
    </message>
    <message>
        <source>Line %1, under &quot;%2&quot;</source>
        <translation>%1 行目、「%2」の下</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1（%2 行目）</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::PropertyField</name>
    <message>
        <source>Resource name</source>
        <translation>リソース名</translation>
    </message>
    <message>
        <source>A block such as 10.0.0.0/16, with no bits set behind the prefix</source>
        <translation>10.0.0.0/16 のようなブロック。プレフィックスより後のビットは 0</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>%1 以下</translation>
    </message>
    <message>
        <source>Not of the form that this takes</source>
        <translation>ここで使える形式ではありません</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (既定)</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>混在</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>混在</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::SourceEditor</name>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::SourcePane</name>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Mermaid</source>
        <translation>Mermaid</translation>
    </message>
    <message>
        <source>%1 · lines %2–%3</source>
        <translation>%1 · %2～%3 行</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::StartPage</name>
    <message>
        <source>Draw cloud and CI/CD architecture that stays text: Mermaid and drawings in Markdown, opened as what they mean.</source>
        <translation>テキストのままのクラウドと CI/CD のアーキテクチャ。Markdown 内の Mermaid と図を、その意味どおりに開きます。</translation>
    </message>
    <message>
        <source>Markdown, Mermaid, a text drawing or a Stratoplan file</source>
        <translation>Markdown、Mermaid、テキスト図、または Stratoplan ファイル</translation>
    </message>
    <message>
        <source>An empty diagram</source>
        <translation>空のダイアグラム</translation>
    </message>
    <message>
        <source>Paste Mermaid or a drawing of boxes and arrows</source>
        <translation>Mermaid または箱と矢印の図を貼り付け</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例</translation>
    </message>
    <message>
        <source>A storefront on AWS: network, services, delivery</source>
        <translation>AWS 上のストア: ネットワーク、サービス、デリバリー</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>ここから始める</translation>
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
        <translation>長方形</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>角丸</translation>
    </message>
    <message>
        <source>Stadium</source>
        <translation>スタジアム形</translation>
    </message>
    <message>
        <source>Subroutine</source>
        <translation>サブルーチン</translation>
    </message>
    <message>
        <source>Cylinder</source>
        <translation>円柱</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>円</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Hexagon</source>
        <translation>六角形</translation>
    </message>
    <message>
        <source>Select components to give them a shape and colours of your own.</source>
        <translation>コンポーネントを選択すると、形と色を設定できます。</translation>
    </message>
    <message>
        <source>Set shape</source>
        <translation>形を設定</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>塗り</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>線</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Colours are written into the source as a style line. Known components blend them with their own look, so that every label stays readable.</source>
        <translation>色は style 行としてソースに書き込まれます。既知のコンポーネントでは本来の見た目と混ぜられ、ラベルは読みやすいまま保たれます。</translation>
    </message>
    <message>
        <source>Set colour</source>
        <translation>色を設定</translation>
    </message>
</context>
<context>
    <name>stratoplan::app::WholeSystem</name>
    <message>
        <source>System of %1</source>
        <translation>%1 のシステム</translation>
    </message>
</context>
<context>
    <name>stratoplan::canvas::Breadcrumb</name>
    <message>
        <source>Diagram</source>
        <translation>ダイアグラム</translation>
    </message>
</context>
<context>
    <name>stratoplan::canvas::CanvasView</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 から %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1; %2 incoming, %3 outgoing</source>
        <translation>%1、入力 %2、出力 %3</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>ダイアグラム</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete and reconnect</source>
        <translation>削除してつなぎ直す</translation>
    </message>
    <message>
        <source>Reset route</source>
        <translation>経路をリセット</translation>
    </message>
    <message>
        <source>Collapse or expand</source>
        <translation>折りたたみ／展開</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Tidy</source>
        <translation>整頓</translation>
    </message>
    <message>
        <source>Shrink to content</source>
        <translation>内容に合わせて縮小</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>the top level</source>
        <translation>最上位</translation>
    </message>
    <message>
        <source>This diagram is read-only: mend its text first.</source>
        <translation>このダイアグラムは読み取り専用です。先にテキストを直してください。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 を追加</translation>
    </message>
    <message>
        <source>Into %1</source>
        <translation>%1 の中へ</translation>
    </message>
    <message>
        <source>%1 cannot stand in %2</source>
        <translation>%1 は %2 の中に置けません</translation>
    </message>
    <message>
        <source>%1 belongs into a container</source>
        <translation>%1 はコンテナの中に置くものです</translation>
    </message>
    <message>
        <source>Move into %1</source>
        <translation>%1 に移動</translation>
    </message>
    <message>
        <source>Move to the top level</source>
        <translation>最上位に移動</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>少し移動</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>問題 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag a VPC here, or paste Mermaid or ASCII</source>
        <translation>ここに VPC をドラッグ、または Mermaid や ASCII を貼り付け</translation>
    </message>
    <message>
        <source>Move · arrows by a step, Ctrl by eight, Shift by one unit · Enter puts down · Esc puts back</source>
        <translation>移動 · 矢印で 1 ステップ、Ctrl で 8、Shift で 1 単位 · Enter で確定 · Esc で戻す</translation>
    </message>
    <message>
        <source>Select · to the right what is inside, to the left what is touched · Shift adds</source>
        <translation>選択 · 右へ囲んだもの、左へ触れたもの · Shift で追加</translation>
    </message>
    <message>
        <source>Move the line · double-click it to write on it · Esc puts it back</source>
        <translation>線を移動 · ダブルクリックで書き込み · Esc で戻す</translation>
    </message>
    <message>
        <source>Move line</source>
        <translation>線を移動</translation>
    </message>
    <message>
        <source>Connect · drop on a component, or on empty space for a new one</source>
        <translation>接続 · コンポーネント上、または空き場所で新規</translation>
    </message>
    <message>
        <source>Reconnect · drop on another component</source>
        <translation>つなぎ直す · 別のコンポーネントへ</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>つなぎ直す</translation>
    </message>
    <message>
        <source>Connect · drag from one component to another · Esc ends</source>
        <translation>接続 · コンポーネント間をドラッグ · Esc で終了</translation>
    </message>
    <message>
        <source>Connect · click the component that the line goes to</source>
        <translation>接続 · 線の先のコンポーネントをクリック</translation>
    </message>
    <message>
        <source>Move · Ctrl copies · Shift keeps to an axis · Alt suspends snapping · Space keeps the container</source>
        <translation>移動 · Ctrl で複製 · Shift で軸固定 · Alt で吸着なし · Space でコンテナを保持</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Insert into a line</source>
        <translation>線に挿入</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Place %1 · click where it goes · Shift places more · Esc ends</source>
        <translation>%1 を配置 · 場所をクリック · Shift で続けて配置 · Esc で終了</translation>
    </message>
    <message>
        <source>Resize · Alt suspends snapping</source>
        <translation>サイズ変更 · Alt で吸着なし</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>サイズ変更</translation>
    </message>
    <message>
        <source>In a text drawing the words of a line stand among its characters and cannot be moved.</source>
        <translation>テキスト図では、線の文字は記号の間にあるため移動できません。</translation>
    </message>
    <message>
        <source>Move label</source>
        <translation>ラベルを移動</translation>
    </message>
    <message>
        <source>Move the label along its line or off it · Alt: no snapping · Esc puts it back</source>
        <translation>ラベルを線に沿って、または線から離して動かす · Alt: スナップなし · Esc で元に戻す</translation>
    </message>
    <message>
        <source>Locked components stay: unlock them first.</source>
        <translation>ロックされたコンポーネントは残ります。先にロックを解除してください。</translation>
    </message>
</context>
<context>
    <name>stratoplan::canvas::Document</name>
    <message>
        <source>This diagram is read-only: mend its text first.</source>
        <translation>このダイアグラムは読み取り専用です。先にテキストを直してください。</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>テキストを編集</translation>
    </message>
    <message>
        <source>Auto-layout</source>
        <translation>自動配置</translation>
    </message>
    <message>
        <source>This diagram is read-only: it was made from others.</source>
        <translation>このダイアグラムは読み取り専用です。ほかのダイアグラムから作られました。</translation>
    </message>
</context>
<context>
    <name>stratoplan::canvas::LabelEditor</name>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
</context>
<context>
    <name>stratoplan::canvas::MiniMap</name>
    <message>
        <source>Overview</source>
        <translation>全体図</translation>
    </message>
</context>
<context>
    <name>stratoplan::canvas::ZoomPill</name>
    <message>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>100 % で表示</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Fit the diagram</source>
        <translation>ダイアグラムを全体表示</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
</TS>
