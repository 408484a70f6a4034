<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AddKeyDialog</name>
    <message>
        <source>Add a Key</source>
        <translation>添加密钥</translation>
    </message>
    <message>
        <source>&amp;Name of the key:</source>
        <translation>密钥名称(&amp;N)：</translation>
    </message>
    <message>
        <source>The Secret, as the Application Has It in Its Settings</source>
        <translation>机密，与应用设置中的一致</translation>
    </message>
    <message>
        <source>It is &amp;typed here</source>
        <translation>在此输入(&amp;T)</translation>
    </message>
    <message>
        <source>It is in a &amp;file</source>
        <translation>在文件中(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Make a new one</source>
        <translation>新建一个(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Secret:</source>
        <translation>机密(&amp;S)：</translation>
    </message>
    <message>
        <source>File &amp;path:</source>
        <translation>文件路径(&amp;P)：</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose the file with the secret</source>
        <translation>选择包含机密的文件</translation>
    </message>
    <message>
        <source>&amp;Derivation:</source>
        <translation>派生方式(&amp;D)：</translation>
    </message>
    <message>
        <source>Sa&amp;lt:</source>
        <translation>盐(&amp;L)：</translation>
    </message>
    <message>
        <source>text, hex:… or base64:…</source>
        <translation>文本、hex:… 或 base64:…</translation>
    </message>
    <message>
        <source>&amp;Iterations:</source>
        <translation>迭代次数(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Only read with it; go on writing with the present key</source>
        <translation>仅用于读取，继续用现有密钥写入(&amp;O)</translation>
    </message>
    <message>
        <source>Find the D&amp;erivation</source>
        <translation>查找派生方式(&amp;E)</translation>
    </message>
    <message>
        <source>Try every derivation known on values of the database</source>
        <translation>在数据库的值上尝试所有已知的派生方式</translation>
    </message>
    <message>
        <source>&amp;Add Key</source>
        <translation>添加密钥(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Info of &amp;HKDF:</source>
        <translation>HKDF 的 info(&amp;H)：</translation>
    </message>
</context>
<context>
    <name>CheckSheet</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Check &amp;Again</source>
        <translation>重新检查(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;New Revision From the Models…</source>
        <translation>根据模型新建版本(&amp;N)…</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go To or Do</source>
        <translation>转到或执行</translation>
    </message>
    <message>
        <source>Search for a command, a connection or a revision</source>
        <translation>搜索命令、连接或版本</translation>
    </message>
    <message>
        <source>A command, a connection, or # and a revision</source>
        <translation>命令、连接，或 # 加版本</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>没有匹配的名称。</translation>
    </message>
</context>
<context>
    <name>CredentialsPage</name>
    <message>
        <source>&amp;Credential set:</source>
        <translation>凭据集(&amp;C)：</translation>
    </message>
    <message>
        <source>What the values of each column are</source>
        <translation>各列的值是什么</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Keys of the set</source>
        <translation>此凭据集的密钥</translation>
    </message>
    <message>
        <source>What the Application Is Deployed With</source>
        <translation>应用部署所用的内容</translation>
    </message>
    <message>
        <source>What the application is deployed with</source>
        <translation>应用部署所用的内容</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>复制(&amp;O)</translation>
    </message>
    <message>
        <source>An example of a declaration</source>
        <translation>声明示例</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Details of the revision</source>
        <translation>版本详情</translation>
    </message>
    <message>
        <source>Message of the revision</source>
        <translation>版本说明</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概览(&amp;O)</translation>
    </message>
    <message>
        <source>Overview of the revision</source>
        <translation>版本概览</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Follows:</source>
        <translation>前一版本：</translation>
    </message>
    <message>
        <source>Depends on:</source>
        <translation>依赖：</translation>
    </message>
    <message>
        <source>Followed by:</source>
        <translation>后续版本：</translation>
    </message>
    <message>
        <source>Branch:</source>
        <translation>分支：</translation>
    </message>
    <message>
        <source>Created:</source>
        <translation>创建时间：</translation>
    </message>
    <message>
        <source>Databases:</source>
        <translation>数据库：</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>文件：</translation>
    </message>
    <message>
        <source>Written by:</source>
        <translation>作者：</translation>
    </message>
    <message>
        <source>Changed by:</source>
        <translation>修改者：</translation>
    </message>
    <message>
        <source>&amp;Upgrade</source>
        <translation>升级(&amp;U)</translation>
    </message>
    <message>
        <source>Sc&amp;ript for:</source>
        <translation>脚本适用于(&amp;R)：</translation>
    </message>
    <message>
        <source>Statements that upgrade</source>
        <translation>升级语句</translation>
    </message>
    <message>
        <source>Down&amp;grade</source>
        <translation>回滚(&amp;G)</translation>
    </message>
    <message>
        <source>Statements that downgrade</source>
        <translation>回滚语句</translation>
    </message>
    <message>
        <source>Ru&amp;ns</source>
        <translation>运行(&amp;N)</translation>
    </message>
    <message>
        <source>Runs of this revision</source>
        <translation>此版本的运行记录</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>By</source>
        <translation>执行者</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>&amp;Python</source>
        <translation>Python(&amp;P)</translation>
    </message>
    <message>
        <source>The revision&apos;s Python</source>
        <translation>版本的 Python 代码</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Collect Diagnostics</source>
        <translation>收集诊断信息</translation>
    </message>
    <message>
        <source>This is all that the report holds. Passwords and keys are not in it; nothing is sent anywhere. Save it and give it to whoever helps you.</source>
        <translation>报告的全部内容都在这里。其中不含密码和密钥，也不会发送到任何地方。请保存后交给为您提供帮助的人员。</translation>
    </message>
    <message>
        <source>Diagnostics report</source>
        <translation>诊断报告</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History of the project</source>
        <translation>项目历史</translation>
    </message>
    <message>
        <source>Problems of the project</source>
        <translation>项目中的问题</translation>
    </message>
    <message>
        <source>All problems</source>
        <translation>所有问题</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>搜索历史</translation>
    </message>
    <message>
        <source>Search id, message, author and SQL</source>
        <translation>搜索 ID、说明、作者和 SQL</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>Branch that is shown</source>
        <translation>显示的分支</translation>
    </message>
    <message>
        <source>Show one branch only</source>
        <translation>只显示一个分支</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>未打开项目</translation>
    </message>
    <message>
        <source>A project is a directory with migrations and a stemma.toml or an alembic.ini.</source>
        <translation>项目是包含迁移以及 stemma.toml 或 alembic.ini 的目录。</translation>
    </message>
    <message>
        <source>There are no revisions yet</source>
        <translation>还没有版本</translation>
    </message>
    <message>
        <source>The first revision you write will show up here.</source>
        <translation>您编写的第一个版本将显示在这里。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>清除筛选(&amp;L)</translation>
    </message>
    <message>
        <source>Reading the project…</source>
        <translation>正在读取项目…</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import Connections</source>
        <translation>导入连接</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>文件(&amp;F)：</translation>
    </message>
    <message>
        <source>.env, .pgpass, pg_service.conf, alembic.ini or an export</source>
        <translation>.env、.pgpass、pg_service.conf、alembic.ini 或导出文件</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose the file to import from</source>
        <translation>选择要导入的文件</translation>
    </message>
    <message>
        <source>&amp;Connections found:</source>
        <translation>找到的连接(&amp;C)：</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>What cannot be imported</source>
        <translation>无法导入的内容</translation>
    </message>
    <message>
        <source>Connections found in the file</source>
        <translation>在文件中找到的连接</translation>
    </message>
</context>
<context>
    <name>JobsPane</name>
    <message>
        <source>No job has run yet. What is started in this window appears here with its progress and its log.</source>
        <translation>还没有运行过任务。在此窗口中启动的任务会连同进度和日志显示在这里。</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Running and finished jobs; Escape stops the selected one.</source>
        <translation>正在运行和已结束的任务；按 Esc 键停止选中的任务。</translation>
    </message>
    <message>
        <source>Clear finished jobs</source>
        <translation>清除已结束的任务</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Signs of the History</source>
        <translation>历史图例</translation>
    </message>
    <message>
        <source>What each sign of the history means</source>
        <translation>历史中各符号的含义</translation>
    </message>
</context>
<context>
    <name>LogPane</name>
    <message>
        <source>Search the log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>&amp;All jobs</source>
        <translation>所有任务(&amp;A)</translation>
    </message>
    <message>
        <source>Keep the newest line in sight</source>
        <translation>始终显示最新的行</translation>
    </message>
    <message>
        <source>Copy the selected lines</source>
        <translation>复制选中的行</translation>
    </message>
    <message>
        <source>Save the lines shown</source>
        <translation>保存显示的行</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>数据库(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Jobs and Log</source>
        <translation>任务与日志</translation>
    </message>
    <message>
        <source>&amp;Open Project…</source>
        <translation>打开项目(&amp;O)…</translation>
    </message>
    <message>
        <source>Show the history of a project directory</source>
        <translation>显示项目目录的历史</translation>
    </message>
    <message>
        <source>&amp;Add Connection…</source>
        <translation>添加连接(&amp;A)…</translation>
    </message>
    <message>
        <source>Save a connection to a database in the vault</source>
        <translation>将数据库连接保存到保管库</translation>
    </message>
    <message>
        <source>&amp;Edit Connection…</source>
        <translation>编辑连接(&amp;E)…</translation>
    </message>
    <message>
        <source>Change the selected connection</source>
        <translation>修改选中的连接</translation>
    </message>
    <message>
        <source>D&amp;uplicate Connection…</source>
        <translation>复制连接(&amp;U)…</translation>
    </message>
    <message>
        <source>Add a connection like the selected one</source>
        <translation>以选中的连接为模板添加新连接</translation>
    </message>
    <message>
        <source>&amp;Remove Connection</source>
        <translation>移除连接(&amp;R)</translation>
    </message>
    <message>
        <source>Forget the selected connection; its database is not touched</source>
        <translation>移除选中的连接；不会改动其数据库</translation>
    </message>
    <message>
        <source>&amp;Import Connections…</source>
        <translation>导入连接(&amp;I)…</translation>
    </message>
    <message>
        <source>From .env, .pgpass, pg_service.conf, alembic.ini or an export</source>
        <translation>从 .env、.pgpass、pg_service.conf、alembic.ini 或导出文件导入</translation>
    </message>
    <message>
        <source>E&amp;xport Connections…</source>
        <translation>导出连接(&amp;X)…</translation>
    </message>
    <message>
        <source>Without passwords</source>
        <translation>不含密码</translation>
    </message>
    <message>
        <source>&amp;Vault…</source>
        <translation>保管库(&amp;V)…</translation>
    </message>
    <message>
        <source>Where the connections rest, and how to unlock it</source>
        <translation>连接的存放位置及解锁方式</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Leave Stemma</source>
        <translation>退出 Stemma</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概览(&amp;O)</translation>
    </message>
    <message>
        <source>All connections and where they stand</source>
        <translation>所有连接及其当前所处的版本</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史(&amp;H)</translation>
    </message>
    <message>
        <source>The history of the selected connection</source>
        <translation>选中连接的历史</translation>
    </message>
    <message>
        <source>&amp;Start Page</source>
        <translation>起始页(&amp;S)</translation>
    </message>
    <message>
        <source>The first page: demo, project, connection</source>
        <translation>首页：演示、项目、连接</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Read the databases and the project again</source>
        <translation>重新读取数据库和项目</translation>
    </message>
    <message>
        <source>&amp;Go To or Do…</source>
        <translation>转到或执行(&amp;G)…</translation>
    </message>
    <message>
        <source>Find a command, a connection or a revision by its name</source>
        <translation>按名称查找命令、连接或版本</translation>
    </message>
    <message>
        <source>Reset &amp;Layout</source>
        <translation>重置布局(&amp;L)</translation>
    </message>
    <message>
        <source>Put panes and columns back to where they were at first</source>
        <translation>将面板和列恢复到初始位置</translation>
    </message>
    <message>
        <source>&amp;New Revision…</source>
        <translation>新建版本(&amp;N)…</translation>
    </message>
    <message>
        <source>Write a new script that follows a head</source>
        <translation>在某个头部之后编写新脚本</translation>
    </message>
    <message>
        <source>&amp;Merge Heads…</source>
        <translation>合并头部(&amp;M)…</translation>
    </message>
    <message>
        <source>Write a revision that joins the heads</source>
        <translation>编写一个合并各头部的版本</translation>
    </message>
    <message>
        <source>Open the &amp;Demo</source>
        <translation>打开演示(&amp;D)</translation>
    </message>
    <message>
        <source>The sample project on a SQLite file of its own</source>
        <translation>示例项目，使用独立的 SQLite 文件</translation>
    </message>
    <message>
        <source>&amp;Notify When a Long Job Ends</source>
        <translation>长任务结束时通知(&amp;N)</translation>
    </message>
    <message>
        <source>A notification of the desktop, while this window is not in front</source>
        <translation>此窗口不在前台时发送桌面通知</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Every command and its key</source>
        <translation>所有命令及其按键</translation>
    </message>
    <message>
        <source>&amp;Collect Diagnostics…</source>
        <translation>收集诊断信息(&amp;C)…</translation>
    </message>
    <message>
        <source>Versions, settings and messages for whoever helps, without secrets</source>
        <translation>供支持人员使用的版本、设置和消息，不含机密信息</translation>
    </message>
    <message>
        <source>&amp;About Stemma</source>
        <translation>关于 Stemma(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licence and what it is built on</source>
        <translation>版本、许可证及所用组件</translation>
    </message>
    <message>
        <source>&amp;Credentials</source>
        <translation>凭据(&amp;C)</translation>
    </message>
    <message>
        <source>What the stored credentials of the selected connection are under</source>
        <translation>所选连接中存储的凭据使用哪些密钥</translation>
    </message>
    <message>
        <source>&amp;Check…</source>
        <translation>检查(&amp;C)…</translation>
    </message>
    <message>
        <source>Whether the database is what the scripts and the models say</source>
        <translation>数据库是否与脚本和模型一致</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Merge heads</source>
        <translation>合并头部</translation>
    </message>
    <message>
        <source>&amp;Heads to join:</source>
        <translation>要合并的头部(&amp;H)：</translation>
    </message>
    <message>
        <source>M&amp;essage:</source>
        <translation>说明(&amp;E)：</translation>
    </message>
    <message>
        <source>Merge, and the names of the heads</source>
        <translation>“合并”加各头部的名称</translation>
    </message>
    <message>
        <source>&amp;Branch label:</source>
        <translation>分支标签(&amp;B)：</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>打开文件(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Heads to merge</source>
        <translation>要合并的头部</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
</context>
<context>
    <name>NewRevisionSheet</name>
    <message>
        <source>New revision</source>
        <translation>新建版本</translation>
    </message>
    <message>
        <source>&amp;Message:</source>
        <translation>说明(&amp;M)：</translation>
    </message>
    <message>
        <source>What the revision does, in one line</source>
        <translation>用一行文字说明此版本的作用</translation>
    </message>
    <message>
        <source>&amp;Follows:</source>
        <translation>前一版本(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Allow a new branch after a revision that has followers</source>
        <translation>允许在已有后续版本的版本之后新建分支(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Depends on:</source>
        <translation>依赖(&amp;D)：</translation>
    </message>
    <message>
        <source>Revisions of other branches, separated by commas</source>
        <translation>其他分支的版本，用逗号分隔</translation>
    </message>
    <message>
        <source>&amp;Branch label:</source>
        <translation>分支标签(&amp;B)：</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Id:</source>
        <translation>ID(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>打开文件(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;reate revision</source>
        <translation>创建版本(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Generate it from the models and the database</source>
        <translation>根据模型和数据库生成(&amp;G)</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>&amp;Filter:</source>
        <translation>筛选(&amp;F)：</translation>
    </message>
    <message>
        <source>Name, environment, revision or state</source>
        <translation>名称、环境、版本或状态</translation>
    </message>
    <message>
        <source>&amp;Refresh All</source>
        <translation>全部刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Connections and where they stand</source>
        <translation>连接及其当前所处的版本</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>En&amp;vironment:</source>
        <translation>环境(&amp;V)：</translation>
    </message>
    <message>
        <source>Where the database is</source>
        <translation>数据库位置</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>En&amp;gine:</source>
        <translation>数据库引擎(&amp;G)：</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>主机(&amp;H)：</translation>
    </message>
    <message>
        <source>db.example.org, or a directory for a local socket</source>
        <translation>db.example.org，或本地套接字所在目录</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>端口(&amp;O)：</translation>
    </message>
    <message>
        <source>5432</source>
        <translation>5432</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>数据库(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>用户(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>加密(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;CA certificate:</source>
        <translation>CA 证书(&amp;C)：</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose the CA certificate</source>
        <translation>选择 CA 证书</translation>
    </message>
    <message>
        <source>C&amp;lient certificate:</source>
        <translation>客户端证书(&amp;L)：</translation>
    </message>
    <message>
        <source>Choose the client certificate</source>
        <translation>选择客户端证书</translation>
    </message>
    <message>
        <source>Client &amp;key:</source>
        <translation>客户端密钥(&amp;K)：</translation>
    </message>
    <message>
        <source>Choose the client key</source>
        <translation>选择客户端密钥</translation>
    </message>
    <message>
        <source>Key pa&amp;ssphrase:</source>
        <translation>密钥口令短语(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>角色(&amp;R)：</translation>
    </message>
    <message>
        <source>Role to act as after the login</source>
        <translation>登录后切换到的角色</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>文件(&amp;F)：</translation>
    </message>
    <message>
        <source>Choose the database file</source>
        <translation>选择数据库文件</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Database &amp;URL:</source>
        <translation>数据库 URL(&amp;U)：</translation>
    </message>
    <message>
        <source>What the URL says</source>
        <translation>URL 的解析结果</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>密码(&amp;W)：</translation>
    </message>
    <message>
        <source>Forget the saved one</source>
        <translation>清除已保存的密码</translation>
    </message>
    <message>
        <source>Pro&amp;ject:</source>
        <translation>项目(&amp;J)：</translation>
    </message>
    <message>
        <source>Directory with stemma.toml or alembic.ini</source>
        <translation>包含 stemma.toml 或 alembic.ini 的目录</translation>
    </message>
    <message>
        <source>Choose the project directory</source>
        <translation>选择项目目录</translation>
    </message>
    <message>
        <source>Onl&amp;y reading: nothing can be changed through this connection</source>
        <translation>只读：不能通过此连接进行任何更改(&amp;Y)</translation>
    </message>
    <message>
        <source>Connect t&amp;imeout:</source>
        <translation>连接超时(&amp;I)：</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Lock timeout:</source>
        <translation>锁超时：</translation>
    </message>
    <message>
        <source>Statement timeout:</source>
        <translation>语句超时：</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>连接测试</translation>
    </message>
    <message>
        <source>Checks of the connection</source>
        <translation>连接检查项</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>检查发现</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Review the new revision</source>
        <translation>检视新版本</translation>
    </message>
    <message>
        <source>&amp;Script:</source>
        <translation>脚本(&amp;S)：</translation>
    </message>
    <message>
        <source>Places to look at</source>
        <translation>需要查看的位置</translation>
    </message>
    <message>
        <source>The script that was written</source>
        <translation>已写入的脚本</translation>
    </message>
    <message>
        <source>&amp;Delete File</source>
        <translation>删除文件(&amp;D)</translation>
    </message>
    <message>
        <source>Open in &amp;Editor</source>
        <translation>在编辑器中打开(&amp;E)</translation>
    </message>
    <message>
        <source>Show in &amp;History</source>
        <translation>在历史中显示(&amp;H)</translation>
    </message>
</context>
<context>
    <name>RotationWizard</name>
    <message>
        <source>What the values of each column are</source>
        <translation>各列的值是什么</translation>
    </message>
    <message>
        <source>Write &amp;under:</source>
        <translation>写入所用密钥(&amp;U)：</translation>
    </message>
    <message>
        <source>Rows per second at &amp;most:</source>
        <translation>每秒最多行数(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Encrypt plaintext that is met on the way</source>
        <translation>加密途中遇到的明文(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Set aside what no key opens, however much it is</source>
        <translation>搁置所有密钥都无法打开的值，无论多少(&amp;S)</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backup &amp;file:</source>
        <translation>备份文件(&amp;F)：</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose where the backup goes</source>
        <translation>选择备份位置</translation>
    </message>
    <message>
        <source>Back &amp;Up Now</source>
        <translation>立即备份(&amp;U)</translation>
    </message>
    <message>
        <source>I have a backup of my own, or &amp;want none</source>
        <translation>我已有自己的备份，或不需要备份(&amp;W)</translation>
    </message>
    <message>
        <source>While Both Keys Are in Use</source>
        <translation>两个密钥同时使用期间</translation>
    </message>
    <message>
        <source>What the application is deployed with</source>
        <translation>应用部署所用的内容</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>复制(&amp;O)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>What the job said</source>
        <translation>任务的消息</translation>
    </message>
    <message>
        <source>Report of the job</source>
        <translation>任务报告</translation>
    </message>
    <message>
        <source>Where Plaintext Survives</source>
        <translation>明文残留之处</translation>
    </message>
    <message>
        <source>Run the Chosen S&amp;teps</source>
        <translation>执行所选步骤(&amp;T)</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>另存为 HTML(&amp;H)…</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>另存为 JSON(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Connections at wor&amp;k:</source>
        <translation>工作连接数(&amp;K)：</translation>
    </message>
</context>
<context>
    <name>RunSheet</name>
    <message>
        <source>A step without a transaction was interrupted. How is it to be resumed?</source>
        <translation>一个不在事务中执行的步骤被中断。应如何继续？</translation>
    </message>
    <message>
        <source>Run the interrupted statement &amp;again, then the rest</source>
        <translation>重新执行被中断的语句，然后执行其余语句(&amp;A)</translation>
    </message>
    <message>
        <source>The statement took &amp;effect: go on behind it</source>
        <translation>该语句已生效：从其后继续(&amp;E)</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>计划的步骤</translation>
    </message>
    <message>
        <source>S&amp;QL</source>
        <translation>SQL(&amp;Q)</translation>
    </message>
    <message>
        <source>SQL of all steps</source>
        <translation>所有步骤的 SQL</translation>
    </message>
    <message>
        <source>&amp;Failed statement</source>
        <translation>失败的语句(&amp;F)</translation>
    </message>
    <message>
        <source>The statement that failed, and what the server said</source>
        <translation>失败的语句及服务器返回的消息</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Plan again</source>
        <translation>重新计划(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Keyboard shortcuts by menu</source>
        <translation>按菜单分组的键盘快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Where does each database stand?</source>
        <translation>每个数据库当前处于哪个版本？</translation>
    </message>
    <message>
        <source>Stemma shows the history of a database schema as a graph, and moves databases along it: forward, back, and with a preview of every statement.</source>
        <translation>Stemma 以图的形式显示数据库模式的历史，并让数据库沿历史前进或后退，执行前可预览每一条语句。</translation>
    </message>
    <message>
        <source>Try the &amp;Demo</source>
        <translation>试用演示(&amp;D)</translation>
    </message>
    <message>
        <source>The migrations of a small application, on a SQLite file of their own</source>
        <translation>一个小型应用的迁移，使用独立的 SQLite 文件</translation>
    </message>
    <message>
        <source>&amp;Open a Project…</source>
        <translation>打开项目(&amp;O)…</translation>
    </message>
    <message>
        <source>A directory with stemma.toml or alembic.ini; its history is shown without a database, too</source>
        <translation>包含 stemma.toml 或 alembic.ini 的目录；没有数据库也能显示其历史</translation>
    </message>
    <message>
        <source>&amp;Add a Connection…</source>
        <translation>添加连接(&amp;A)…</translation>
    </message>
    <message>
        <source>A PostgreSQL or SQLite database, kept in the keychain of this computer</source>
        <translation>PostgreSQL 或 SQLite 数据库，保存在此计算机的密钥链中</translation>
    </message>
    <message>
        <source>&amp;Import Connections…</source>
        <translation>导入连接(&amp;I)…</translation>
    </message>
    <message>
        <source>From a .env, .pgpass, pg_service.conf or alembic.ini file, or from an export</source>
        <translation>从 .env、.pgpass、pg_service.conf 或 alembic.ini 文件导入，或从导出文件导入</translation>
    </message>
</context>
<context>
    <name>TargetHeader</name>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
</context>
<context>
    <name>VaultDialog</name>
    <message>
        <source>Where Connections Are Kept</source>
        <translation>连接的保存位置</translation>
    </message>
    <message>
        <source>Use the &amp;keychain</source>
        <translation>使用密钥链(&amp;K)</translation>
    </message>
    <message>
        <source>Unlock a &amp;vault file</source>
        <translation>解锁保管库文件(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Make a new vault file</source>
        <translation>新建保管库文件(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>文件(&amp;F)：</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose the vault file</source>
        <translation>选择保管库文件</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>口令短语(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Once more:</source>
        <translation>再次输入(&amp;O)：</translation>
    </message>
    <message>
        <source>What the passphrase is for</source>
        <translation>口令短语的用途</translation>
    </message>
    <message>
        <source>The passphrase cannot be recovered: without it the vault file stays closed for ever.</source>
        <translation>口令短语无法找回：没有它，保管库文件将永远无法打开。</translation>
    </message>
    <message>
        <source>&amp;Change the passphrase of a vault file</source>
        <translation>更改保管库文件的口令短语(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New passphrase:</source>
        <translation>新口令短语(&amp;N)：</translation>
    </message>
</context>
<context>
    <name>cli::Branches</name>
    <message>
        <source>Revisions that several others follow</source>
        <translation>有多个后续版本的版本</translation>
    </message>
    <message>
        <source>There are no branch points: no revision is followed by more than one other.</source>
        <translation>没有分支点：没有任何修订的后续多于一个。</translation>
    </message>
</context>
<context>
    <name>cli::Check</name>
    <message>
        <source>Exit 3 when a revision is pending or a script of an applied one was edited, is missing or unknown</source>
        <translation>有待执行的版本，或已应用版本的脚本被修改、缺失或未知时，以状态 3 退出</translation>
    </message>
    <message>
        <source>Alembic projects: do not compare the models with the database</source>
        <translation>Alembic 项目：不比较模型与数据库</translation>
    </message>
    <message>
        <source>The run log may not be read with this role, so edited scripts would not be noticed: GRANT SELECT ON stemma_run, stemma_step.</source>
        <translation>当前角色无权读取运行日志，因此无法发现已修改的脚本：GRANT SELECT ON stemma_run, stemma_step。</translation>
    </message>
    <message>
        <source>Database not initialised: %1 has no table %2.</source>
        <translation>数据库未初始化：%1 中没有表 %2。</translation>
    </message>
    <message numerus="yes">
        <source>Target database is not up to date: %n revision(s) pending.</source>
        <translation>
            <numerusform>目标数据库不是最新：有 %n 个版本待执行。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is up to date, and every applied script is as it was applied.</source>
        <translation>%1 已是最新，所有已应用的脚本均与应用时一致。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n revision(s) it is not known whether they are applied.</source>
        <translation>
            <numerusform>有 %n 个版本不知是否已应用。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::CommandLine</name>
    <message>
        <source>Global options</source>
        <translation>全局选项</translation>
    </message>
    <message>
        <source>The project; default: the nearest directory upwards with stemma.toml or alembic.ini</source>
        <translation>项目；默认：向上查找最近的含 stemma.toml 或 alembic.ini 的目录</translation>
    </message>
    <message>
        <source>A saved profile: database, password, environment and project</source>
        <translation>已保存的配置：数据库、密码、环境和项目</translation>
    </message>
    <message>
        <source>Where profiles rest: keychain or file:PATH; default: STEMMA_VAULT, else the keychain</source>
        <translation>配置的存放位置：keychain 或 file:PATH；默认：STEMMA_VAULT，否则为密钥链</translation>
    </message>
    <message>
        <source>Passphrase of a vault file: prompt, fd:N, file:PATH or env:NAME</source>
        <translation>保管库文件的口令短语：prompt、fd:N、file:PATH 或 env:NAME</translation>
    </message>
    <message>
        <source>sqlite:PATH or postgresql://user@host:port/name; else STEMMA_DATABASE_URL, DATABASE_URL, .env, stemma.toml</source>
        <translation>sqlite:PATH 或 postgresql://user@host:port/name；否则取自 STEMMA_DATABASE_URL、DATABASE_URL、.env、stemma.toml</translation>
    </message>
    <message>
        <source>One JSON document on stdout</source>
        <translation>在标准输出上输出一个 JSON 文档</translation>
    </message>
    <message>
        <source>Answer confirmations; production still needs --confirm</source>
        <translation>自动确认；生产环境仍需 --confirm</translation>
    </message>
    <message>
        <source>The name of the profile or project, to go ahead on a production database</source>
        <translation>配置或项目的名称，用于确认对生产数据库的操作</translation>
    </message>
    <message>
        <source>Say more</source>
        <translation>输出更多信息</translation>
    </message>
    <message>
        <source>Say only what went wrong</source>
        <translation>只输出错误</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;</source>
        <translation>没有命令 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>`stemma help` lists the commands, `stemma help COMMAND` its options.</source>
        <translation>`stemma help` 列出所有命令，`stemma help COMMAND` 列出命令的选项。</translation>
    </message>
    <message>
        <source>Shows, moves and checks databases along their migration history.</source>
        <translation>查看、迁移和检查处于迁移历史中的数据库。</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>输出程序版本</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>输出此帮助</translation>
    </message>
    <message>
        <source>Standard output could not be written to the end</source>
        <translation>无法完整写入标准输出</translation>
    </message>
    <message>
        <source>What arrived is cut short: do not use it. Is the disk full?</source>
        <translation>已输出的内容不完整，请勿使用。磁盘是否已满？</translation>
    </message>
</context>
<context>
    <name>cli::Completion</name>
    <message>
        <source>Print a completion script for bash, zsh or fish</source>
        <translation>输出 bash、zsh 或 fish 的补全脚本</translation>
    </message>
</context>
<context>
    <name>cli::CredentialAccess</name>
    <message>
        <source>Keys from a file (mode 0600) instead of the vault; else STEMMA_KEYS_FILE</source>
        <translation>从文件（权限 0600）而非保管库读取密钥；否则取自 STEMMA_KEYS_FILE</translation>
    </message>
    <message>
        <source>There is no key for &apos;%1&apos; in %2</source>
        <translation>%2 中没有 &apos;%1&apos; 的密钥</translation>
    </message>
    <message>
        <source>`stemma keys add %1 ID --from prompt` adds the one that the application uses.</source>
        <translation>`stemma keys add %1 ID --from prompt` 可添加应用程序所用的密钥。</translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation>%1 的密码：</translation>
    </message>
    <message>
        <source>%1: %2 rows of %3, %4 values</source>
        <comment>%1 is a set, %3 a table</comment>
        <translation>%1：%3 的 %2 行，%4 个值</translation>
    </message>
    <message>
        <source>%1 under %2</source>
        <translation>%1 个使用 %2 加密</translation>
    </message>
    <message>
        <source>%1 plaintext</source>
        <translation>%1 个明文</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>%1 个无法读取</translation>
    </message>
    <message>
        <source>%1 to be written anew</source>
        <translation>%1 个待重写</translation>
    </message>
    <message>
        <source>%1 empty</source>
        <translation>%1 个为空</translation>
    </message>
    <message>
        <source>%1 null</source>
        <translation>%1 个为 NULL</translation>
    </message>
    <message>
        <source>(primary)</source>
        <translation>（主密钥）</translation>
    </message>
    <message>
        <source>last written %1</source>
        <translation>最近写入于 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are set aside; `stemma credentials retry %1` tries them again.</source>
        <translation>
            <numerusform>有 %n 个值被搁置；`stemma credentials retry %1` 可重试这些值。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::Credentials</name>
    <message>
        <source>Encrypt, rotate and verify stored credentials</source>
        <translation>加密、轮换和验证存储的凭据</translation>
    </message>
    <message>
        <source>A credential set that stemma.toml declares</source>
        <translation>stemma.toml 中声明的凭据集</translation>
    </message>
</context>
<context>
    <name>cli::CredentialsJob</name>
    <message>
        <source>Write under this key; default: the primary</source>
        <translation>用此密钥写入；默认：主密钥</translation>
    </message>
    <message>
        <source>Connections at work</source>
        <translation>并行工作的连接数</translation>
    </message>
    <message>
        <source>Rows of a transaction</source>
        <translation>每个事务的行数</translation>
    </message>
    <message>
        <source>Go no faster than this</source>
        <translation>速度上限</translation>
    </message>
    <message>
        <source>Seconds after which a silent worker&apos;s part is taken over</source>
        <translation>工作进程无响应多少秒后由他人接管其部分</translation>
    </message>
    <message>
        <source>Look, rehearse some rows, and change nothing</source>
        <translation>只检查并试演部分行，不作任何更改</translation>
    </message>
    <message>
        <source>Set aside what no key opens, however much it is</source>
        <translation>搁置所有密钥都无法解开的值，无论多少</translation>
    </message>
    <message>
        <source>Encrypt plaintext that is met on the way</source>
        <translation>加密途中遇到的明文</translation>
    </message>
    <message>
        <source>%1 of &apos;%2&apos; to key %3</source>
        <translation>对 &apos;%2&apos; 执行 %1，目标密钥 %3</translation>
    </message>
    <message>
        <source>Encrypt what is still plaintext</source>
        <translation>加密仍为明文的值</translation>
    </message>
    <message>
        <source>Write values under other keys anew under the primary one</source>
        <translation>将其他密钥下的值改用主密钥重写</translation>
    </message>
    <message>
        <source>Try the values again that were set aside</source>
        <translation>重试被搁置的值</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be written, in about %1 s.</source>
        <translation>
            <numerusform>将写入 %n 行，约需 %1 秒。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written under key %1 in %2 s.</source>
        <translation>
            <numerusform>已用密钥 %1 写入 %n 行，用时 %2 秒。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are plaintext and were left as they are: `stemma credentials encrypt %1`.</source>
        <translation>
            <numerusform>有 %n 个值为明文，已保持原样：`stemma credentials encrypt %1`。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were set aside: no key opens them, or the database refused them. Add the key that is missing, then `stemma credentials retry %1`.</source>
        <translation>
            <numerusform>有 %n 个值被搁置：没有密钥能解开它们，或数据库拒绝了它们。请添加缺少的密钥，然后运行 `stemma credentials retry %1`。</numerusform>
        </translation>
    </message>
    <message>
        <source>An instance of the application still writes under another key, last at %1. Deploy the new key everywhere, then run this again.</source>
        <translation>应用程序的某个实例仍在用其他密钥写入，最近一次为 %1。请在所有实例上部署新密钥，然后重新运行。</translation>
    </message>
    <message>
        <source>Next: `stemma credentials verify %1`.</source>
        <translation>下一步：`stemma credentials verify %1`。</translation>
    </message>
    <message>
        <source>Not every value is as it should be: `stemma credentials status %1` counts them.</source>
        <translation>并非每个值都符合要求：`stemma credentials status %1` 会统计它们。</translation>
    </message>
</context>
<context>
    <name>cli::CredentialsStatus</name>
    <message>
        <source>Count the values by what they are under</source>
        <translation>按所用密钥统计值的数量</translation>
    </message>
    <message>
        <source>Find out how the application derives its key</source>
        <translation>查明应用程序如何派生密钥</translation>
    </message>
    <message>
        <source>%1: derived by %2; opens %3 of %4 tokens tried</source>
        <translation>%1：由 %2 派生；可解开所试 %4 个令牌中的 %3 个</translation>
    </message>
    <message numerus="yes">
        <source>%1: no derivation known opens any of the %n token(s) tried</source>
        <translation>
            <numerusform>%1：没有已知的派生方式能解开所试的 %n 个令牌</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::CredentialsVerify</name>
    <message>
        <source>Prove that every value opens under the primary key</source>
        <translation>证明每个值都能用主密钥解开</translation>
    </message>
    <message>
        <source>Have a sample opened by this Python&apos;s `cryptography`, too</source>
        <translation>另由此 Python 的 `cryptography` 解开一份样本</translation>
    </message>
</context>
<context>
    <name>cli::Current</name>
    <message>
        <source>Where the database stands</source>
        <translation>数据库当前所处的版本</translation>
    </message>
    <message>
        <source>Exit 3 unless it is on all head revisions</source>
        <translation>未处于所有头部版本时以状态 3 退出</translation>
    </message>
    <message>
        <source>Current revision(s) for %1:</source>
        <translation>%1 的当前版本：</translation>
    </message>
    <message>
        <source>Database not initialised: %1 has no table %2. `stemma upgrade` creates the schema; if the schema is there already, `stemma stamp REVISION` records where it stands.</source>
        <translation>数据库未初始化：%1 中没有表 %2。`stemma upgrade` 会创建模式；如果模式已存在，`stemma stamp REVISION` 会记录其所处的版本。</translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) pending.</source>
        <translation>
            <numerusform>有 %n 个版本待执行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The run log may not be read with this role, so edited scripts would not be noticed: GRANT SELECT ON stemma_run, stemma_step.</source>
        <translation>当前角色无权读取运行日志，因此无法发现已修改的脚本：GRANT SELECT ON stemma_run, stemma_step。</translation>
    </message>
</context>
<context>
    <name>cli::DatabaseUrl</name>
    <message>
        <source>The database URL on the command line holds a password, and every user of this computer can read argument lists</source>
        <translation>命令行上的数据库 URL 含有密码，而此计算机上的任何用户都能读取参数列表</translation>
    </message>
    <message>
        <source>Leave it out and be asked for it, or give the URL through STEMMA_DATABASE_URL, or use a profile or ~/.pgpass. Change the password if others may have seen it.</source>
        <translation>请省略密码并在提示时输入，或通过 STEMMA_DATABASE_URL 提供 URL，或使用配置或 ~/.pgpass。如果密码可能已被他人看到，请更改密码。</translation>
    </message>
    <message>
        <source>No database is named</source>
        <translation>未指定数据库</translation>
    </message>
    <message>
        <source>Use `--database URL` (for example sqlite:app.db or postgresql://user@host/name), set STEMMA_DATABASE_URL or DATABASE_URL in the environment or the project&apos;s .env, or write `database = ...` into stemma.toml.</source>
        <translation>请使用 `--database URL`（例如 sqlite:app.db 或 postgresql://user@host/name），在环境变量或项目的 .env 中设置 STEMMA_DATABASE_URL 或 DATABASE_URL，或在 stemma.toml 中写入 `database = ...`。</translation>
    </message>
</context>
<context>
    <name>cli::Doctor</name>
    <message>
        <source>Check the installation, the project and the database, and say what to do</source>
        <translation>检查安装、项目和数据库，并给出处理建议</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Stemma %1, Qt %2, libpq %3.%4</source>
        <translation>Stemma %1，Qt %2，libpq %3.%4</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>保管库</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s); %1</source>
        <translation>
            <numerusform>%n 个配置；%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) in %1</source>
        <translation>
            <numerusform>%1 中有 %n 个配置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n revision(s), %2</source>
        <translation>
            <numerusform>%1：%n 个版本，%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>Several heads: %1</source>
        <translation>存在多个头部：%1</translation>
    </message>
    <message>
        <source>`stemma merge -m MESSAGE` joins them; `upgrade heads` applies all.</source>
        <translation>`stemma merge -m MESSAGE` 将其合并；`upgrade heads` 应用全部头部。</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Version table</source>
        <translation>版本表</translation>
    </message>
    <message>
        <source>Database not initialised: there is no table %1</source>
        <translation>数据库未初始化：没有表 %1</translation>
    </message>
    <message>
        <source>`stemma upgrade` creates the schema; `stemma stamp REVISION` records a schema that is there already.</source>
        <translation>`stemma upgrade` 创建模式；`stemma stamp REVISION` 记录已存在的模式所处的版本。</translation>
    </message>
    <message numerus="yes">
        <source>%1 at %2, %n revision(s) pending</source>
        <translation>
            <numerusform>%1 处于 %2，有 %n 个版本待执行</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>检查发现</translation>
    </message>
    <message>
        <source>Alembic</source>
        <translation>Alembic</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>解释器</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1，来自 %2</translation>
    </message>
    <message>
        <source>Alembic %1, SQLAlchemy %2, Python %3</source>
        <translation>Alembic %1，SQLAlchemy %2，Python %3</translation>
    </message>
    <message>
        <source>env.py</source>
        <translation>env.py</translation>
    </message>
    <message>
        <source>It works on this database</source>
        <translation>它作用于此数据库</translation>
    </message>
    <message>
        <source>It works on this database, and runs once for every step</source>
        <translation>它作用于此数据库，每个步骤运行一次</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in %1, none changed</source>
        <translation>
            <numerusform>%1 中有 %n 条记录，均未被更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Credential set</source>
        <translation>凭据集</translation>
    </message>
    <message numerus="yes">
        <source>%1 at %2, of %n revision(s) it is not known whether they are applied</source>
        <translation>
            <numerusform>%1 位于 %2，有 %n 个版本不知是否已应用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::Downgrade</name>
    <message>
        <source>Run revisions backward</source>
        <translation>向后运行版本（回滚）</translation>
    </message>
    <message>
        <source>The revision to go back to, base, -N, label@base</source>
        <translation>要退回到的版本、base、-N、label@base</translation>
    </message>
    <message>
        <source>Print the SQL instead, FROM:TO</source>
        <translation>改为输出 SQL，FROM:TO</translation>
    </message>
</context>
<context>
    <name>cli::ErrorReport</name>
    <message numerus="yes">
        <source>... %n more line(s)</source>
        <translation>
            <numerusform>... 还有 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Error:</source>
        <translation>错误：</translation>
    </message>
    <message>
        <source> (SQLSTATE %1)</source>
        <translation> (SQLSTATE %1)</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>位于 %1</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>下一步：</translation>
    </message>
    <message>
        <source>`-v` shows Python&apos;s traceback.</source>
        <translation>`-v` 显示 Python 的回溯信息。</translation>
    </message>
    <message>
        <source>%1 A command uses a vault file with --vault file:PATH, or as STEMMA_VAULT says.</source>
        <translation>%1 命令可通过 --vault file:PATH 或 STEMMA_VAULT 使用保管库文件。</translation>
    </message>
</context>
<context>
    <name>cli::Heads</name>
    <message>
        <source>Revisions that nothing follows</source>
        <translation>没有后续版本的版本</translation>
    </message>
    <message>
        <source>Leave out heads that something depends on</source>
        <translation>略去被其他版本依赖的头部</translation>
    </message>
</context>
<context>
    <name>cli::Help</name>
    <message>
        <source>The commands, or one command&apos;s options</source>
        <translation>所有命令，或某个命令的选项</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;</source>
        <translation>没有命令 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>`stemma help` lists the commands.</source>
        <translation>`stemma help` 列出所有命令。</translation>
    </message>
</context>
<context>
    <name>cli::History</name>
    <message>
        <source>Every revision, newest first, as a graph</source>
        <translation>以图显示所有版本，最新的在前</translation>
    </message>
    <message>
        <source>Only these: A:B, A:, :B, -3:current</source>
        <translation>仅限这些：A:B、A:、:B、-3:current</translation>
    </message>
    <message>
        <source>Fail when the database cannot say where it stands</source>
        <translation>无法得知数据库所处版本时报错</translation>
    </message>
    <message>
        <source>Alembic&apos;s lines instead of a graph</source>
        <translation>采用 Alembic 的文本行，而非图</translation>
    </message>
    <message>
        <source>Without the database&apos;s position: %1</source>
        <translation>未包含数据库的位置：%1</translation>
    </message>
    <message>
        <source>%1 is at base</source>
        <translation>%1 处于 base</translation>
    </message>
    <message>
        <source>%1 is at %2</source>
        <translation>%1 处于 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 revision(s) pending</source>
        <translation>
            <numerusform>共 %1 个版本，其中 %n 个待执行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n of %1 revision(s) it is not known whether they are applied</source>
        <translation>
            <numerusform>%1 个版本中有 %n 个不知是否已应用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::Import</name>
    <message>
        <source>Write a native project from this Alembic project, and prove that it does the same</source>
        <translation>将此 Alembic 项目写成原生项目，并证明两者效果相同</translation>
    </message>
    <message>
        <source>What to import: alembic</source>
        <translation>导入来源：alembic</translation>
    </message>
    <message>
        <source>Where to write it</source>
        <translation>写入位置</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be imported</source>
        <translation>无法导入 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>There is `stemma import alembic DIRECTORY`.</source>
        <translation>可用的是 `stemma import alembic DIRECTORY`。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n revision(s) to %1, for %2.</source>
        <translation>
            <numerusform>已将 %n 个版本写入 %1，适用于 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>The downgrade of %1 is marked irreversible, in %2: %3</source>
        <translation>%1 的回滚已在 %2 中标为不可逆：%3</translation>
    </message>
    <message>
        <source>Proven: on scratch databases both projects make the same schema, up and down again.</source>
        <translation>已证明：在临时数据库上，两个项目升级和回滚均得到相同的模式。</translation>
    </message>
    <message>
        <source>Proven: on scratch databases both projects make the same schema. The way back was not compared.</source>
        <translation>已证明：在临时数据库上，两个项目得到相同的模式。未比较回滚路径。</translation>
    </message>
    <message>
        <source>The two projects do not make the same schema:</source>
        <translation>两个项目得到的模式不同：</translation>
    </message>
    <message>
        <source>Not proven: the projects could not be compared.</source>
        <translation>未能证明：无法比较这两个项目。</translation>
    </message>
    <message>
        <source>Write the rest of %1 by hand, in %2: %3</source>
        <translation>在 %2 中手工编写 %1 的其余部分:%3</translation>
    </message>
</context>
<context>
    <name>cli::Init</name>
    <message>
        <source>Write a new project: stemma.toml and migrations/</source>
        <translation>新建项目：stemma.toml 和 migrations/</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>Next: `stemma create &quot;initial schema&quot;`, fill the script in, then `stemma -d sqlite:app.db upgrade`.</source>
        <translation>下一步：运行 `stemma create &quot;initial schema&quot;`，填写脚本，然后运行 `stemma -d sqlite:app.db upgrade`。</translation>
    </message>
    <message>
        <source>Where; default: here, or where -C says</source>
        <translation>位置；默认：此处，或 -C 所指之处</translation>
    </message>
</context>
<context>
    <name>cli::KeychainLibrary</name>
    <message>
        <source>The part of Stemma that speaks to keychains cannot be loaded.</source>
        <translation>无法加载 Stemma 中与密钥链通信的部分。</translation>
    </message>
    <message>
        <source>Install Stemma anew, whole; or keep the connections in a vault file: --vault file:PATH.</source>
        <translation>请完整地重新安装 Stemma；或将连接保存在保管库文件中：--vault file:路径。</translation>
    </message>
</context>
<context>
    <name>cli::Keys</name>
    <message>
        <source>The keys of a credential set</source>
        <translation>凭据集的密钥</translation>
    </message>
</context>
<context>
    <name>cli::KeysAdd</name>
    <message>
        <source>Add a key; it becomes the primary one</source>
        <translation>添加密钥并设为主密钥</translation>
    </message>
    <message>
        <source>A name for the key, a date for example</source>
        <translation>密钥的名称，例如日期</translation>
    </message>
    <message>
        <source>prompt, fd:N, file:PATH, env:NAME or generate</source>
        <translation>prompt、fd:N、file:PATH、env:NAME 或 generate</translation>
    </message>
    <message>
        <source>How the application makes its key of the secret; default: raw</source>
        <translation>应用程序由机密派生密钥的方式；默认：raw</translation>
    </message>
    <message>
        <source>TEXT, hex:... or base64:...</source>
        <translation>TEXT、hex:... 或 base64:...</translation>
    </message>
    <message>
        <source>Of PBKDF2</source>
        <translation>用于 PBKDF2</translation>
    </message>
    <message>
        <source>Of HKDF</source>
        <translation>用于 HKDF</translation>
    </message>
    <message>
        <source>Read with it, and go on writing with the present one</source>
        <translation>仅用它读取，仍以当前主密钥写入</translation>
    </message>
    <message>
        <source>Secret of key %1:</source>
        <translation>密钥 %1 的机密：</translation>
    </message>
    <message>
        <source>Added key %1 with the fingerprint %2.</source>
        <translation>已添加密钥 %1，指纹为 %2。</translation>
    </message>
</context>
<context>
    <name>cli::KeysEnd</name>
    <message>
        <source>Take a key out of the ring for good; no value may be under it</source>
        <translation>从密钥环中永久移除密钥；不得有值使用它</translation>
    </message>
    <message>
        <source>Keep a key for old backups only; no value may be under it</source>
        <translation>仅为旧备份保留密钥；不得有值使用它</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Removed key %1.</source>
        <translation>已移除密钥 %1。</translation>
    </message>
    <message>
        <source>Retired key %1.</source>
        <translation>已停用密钥 %1。</translation>
    </message>
</context>
<context>
    <name>cli::KeysExport</name>
    <message>
        <source>Write a key&apos;s secret for the application&apos;s deployment</source>
        <translation>写出密钥的机密，供应用程序部署使用</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>A new file (mode 0600)</source>
        <translation>新文件（权限 0600）</translation>
    </message>
    <message>
        <source>There is no key &apos;%1&apos;</source>
        <translation>没有密钥 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>现有：%1</translation>
    </message>
    <message>
        <source>The secret of key %1 is in %2; remove the file when the application has it.</source>
        <translation>密钥 %1 的机密已写入 %2；应用程序取得后请删除该文件。</translation>
    </message>
</context>
<context>
    <name>cli::KeysList</name>
    <message>
        <source>The keys of a set, without their secrets</source>
        <translation>凭据集的密钥，不含机密</translation>
    </message>
    <message>
        <source>Key %1 has written over two thousand million values; rotate to a new one.</source>
        <translation>密钥 %1 已写入超过二十亿个值；请轮换到新密钥。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no keys in %2.</source>
        <translation>&apos;%1&apos; 在 %2 中没有密钥。</translation>
    </message>
</context>
<context>
    <name>cli::Log</name>
    <message>
        <source>The run log: who changed this database, when and how it ended</source>
        <translation>运行日志：何人何时更改了此数据库，结果如何</translation>
    </message>
    <message>
        <source>The steps of this run; its id may be cut short</source>
        <translation>此次运行的步骤；其 ID 可以缩写</translation>
    </message>
    <message>
        <source>How many runs; default: 20</source>
        <translation>运行条数；默认：20</translation>
    </message>
    <message>
        <source>No run is on record in %1.</source>
        <translation>%1 中没有运行记录。</translation>
    </message>
    <message>
        <source>Several runs begin with &apos;%1&apos;</source>
        <translation>有多次运行的 ID 以 &apos;%1&apos; 开头</translation>
    </message>
    <message>
        <source>Give more of the id.</source>
        <translation>请多输入几位 ID。</translation>
    </message>
    <message>
        <source>No run of %1 begins with &apos;%2&apos;</source>
        <translation>%1 中没有以 &apos;%2&apos; 开头的运行</translation>
    </message>
    <message>
        <source>`stemma log` lists the runs.</source>
        <translation>`stemma log` 列出所有运行。</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>用时 %1</translation>
    </message>
    <message>
        <source>by %1 on %2</source>
        <translation>由 %1 在 %2 上执行</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) done</source>
        <translation>
            <numerusform>已完成 %n 条语句</numerusform>
        </translation>
    </message>
    <message>
        <source>finished by run %1</source>
        <translation>由运行 %1 完成</translation>
    </message>
</context>
<context>
    <name>cli::Merge</name>
    <message>
        <source>Write a script that joins heads</source>
        <translation>编写合并头部的脚本</translation>
    </message>
    <message>
        <source>The revisions to join; default: heads</source>
        <translation>要合并的版本；默认：heads</translation>
    </message>
    <message>
        <source>What the revision does</source>
        <translation>此版本的作用</translation>
    </message>
    <message>
        <source>A label for the branch</source>
        <translation>分支的标签</translation>
    </message>
    <message>
        <source>The id, instead of a new one</source>
        <translation>指定 ID，不自动生成</translation>
    </message>
    <message>
        <source>Allow revisions that have followers</source>
        <translation>允许已有后续版本的版本</translation>
    </message>
</context>
<context>
    <name>cli::Migrating</name>
    <message>
        <source>Up to date: the database is at %1.</source>
        <translation>已是最新：数据库处于 %1。</translation>
    </message>
    <message>
        <source>Nothing to do: the database is at %1.</source>
        <translation>无需操作：数据库处于 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Applied %n revision(s); the database is at %1.</source>
        <translation>
            <numerusform>已应用 %n 个版本；数据库处于 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rolled back %n revision(s); the database is at %1.</source>
        <translation>
            <numerusform>已回滚 %n 个版本；数据库处于 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stamped; the database is at %1.</source>
        <translation>已标记；数据库处于 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were committed before the connection was lost. `stemma current` tells where the database stands.</source>
        <translation>
            <numerusform>连接断开前已提交 %n 个步骤。`stemma current` 可查看数据库所处的版本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of %1 were committed; the database is at %2. The failed revision left nothing behind.</source>
        <translation>
            <numerusform>%1 个步骤中已提交 %n 个；数据库处于 %2。失败的版本未留下任何更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Run only the plan with this digest, as `plan` printed it</source>
        <translation>仅当计划的摘要与 `plan` 输出的一致时才运行</translation>
    </message>
    <message>
        <source>Go on with a step that was interrupted, running its next statement again</source>
        <translation>继续被中断的步骤，重新执行其下一条语句</translation>
    </message>
    <message>
        <source>Go on behind that statement, which did take effect</source>
        <translation>该语句已生效，从其后继续</translation>
    </message>
    <message>
        <source>--expect was given an empty digest</source>
        <translation>--expect 收到的摘要为空</translation>
    </message>
    <message>
        <source>Did the `stemma plan` before it fail?</source>
        <translation>之前的 `stemma plan` 是否失败？</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), from %1 to %2</source>
        <translation>
            <numerusform>%n 个步骤，从 %1 到 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>PRODUCTION %1: %2. Type the name to go ahead:</source>
        <translation>生产环境 %1：%2。请输入名称以继续：</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is marked as production, and its name was not given</source>
        <translation>&apos;%1&apos; 标记为生产环境，但未给出其名称</translation>
    </message>
    <message>
        <source>If this is an index whose build was interrupted, it is there but invalid: DROP INDEX it, then go on with --resume. If the object is as it should be, go on with --resume-after.</source>
        <translation>如果这是构建被中断的索引，则它已存在但无效：请用 DROP INDEX 将其删除，然后以 --resume 继续。如果该对象状态正常，请以 --resume-after 继续。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of %1 were committed; the database is at %2.</source>
        <translation>
            <numerusform>%1 个步骤中有 %n 个已提交；数据库位于 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of %1 were committed; the database is at %2. The transaction of the failed revision was rolled back.</source>
        <translation>
            <numerusform>%1 个步骤中有 %n 个已提交；数据库位于 %2。失败修订的事务已回滚。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were committed; the database is at %1. A part of the failed revision may have stayed behind: undo it, and `stemma upgrade --resume` runs the whole revision again.</source>
        <translation>
            <numerusform>已提交 %n 个步骤；数据库位于 %1。失败的修订可能留下了一部分：请将其撤销，然后 `stemma upgrade --resume` 会重新执行整个修订。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were committed; the database is at %1. The failed revision runs without a transaction: `stemma log %2` tells how far it came, `stemma upgrade --resume` goes on.</source>
        <translation>
            <numerusform>已提交 %n 个步骤；数据库位于 %1。失败的版本不在事务中运行：`stemma log %2` 说明它进行到哪里，`stemma upgrade --resume` 继续执行。</numerusform>
        </translation>
    </message>
    <message>
        <source>--sql prints whole steps, so there is none to go on with</source>
        <translation>--sql 输出完整的步骤，因此没有可继续的步骤</translation>
    </message>
    <message>
        <source>Leave out --resume and --resume-after, or --sql.</source>
        <translation>请去掉 --resume 和 --resume-after，或者去掉 --sql。</translation>
    </message>
    <message>
        <source>Look at `%1`, then add `--confirm %2`. Nothing was changed.</source>
        <translation>请先查看 `%1`，然后加上 `--confirm %2`。未作任何更改。</translation>
    </message>
</context>
<context>
    <name>cli::Plan</name>
    <message>
        <source>Show the steps of an upgrade, downgrade or stamp and do nothing</source>
        <translation>显示升级、回滚或标记的步骤，不执行</translation>
    </message>
    <message>
        <source>Where to; default of an upgrade: head</source>
        <translation>目标；升级时默认：head</translation>
    </message>
    <message>
        <source>Stamp: as if the version table were emptied first</source>
        <translation>标记：视同先清空版本表</translation>
    </message>
    <message>
        <source>The plan of a downgrade or stamp needs a target</source>
        <translation>回滚或标记的计划需要指定目标</translation>
    </message>
    <message>
        <source>Only a stamp takes several targets</source>
        <translation>只有标记可以指定多个目标</translation>
    </message>
    <message>
        <source>For example `stemma plan downgrade -1`.</source>
        <translation>例如 `stemma plan downgrade -1`。</translation>
    </message>
    <message>
        <source>[no transaction]</source>
        <translation>[无事务]</translation>
    </message>
    <message>
        <source>[irreversible: %1]</source>
        <translation>[不可逆：%1]</translation>
    </message>
    <message>
        <source>[cannot run: %1]</source>
        <translation>[无法运行：%1]</translation>
    </message>
    <message>
        <source>Database  %1</source>
        <translation>数据库    %1</translation>
    </message>
    <message>
        <source>From      %1</source>
        <translation>起点      %1</translation>
    </message>
    <message>
        <source>To        %1</source>
        <translation>终点      %1</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>无需操作。</translation>
    </message>
    <message>
        <source>  -  empty the version table</source>
        <translation>  -  清空版本表</translation>
    </message>
    <message numerus="yes">
        <source>(%n statement(s))</source>
        <translation>
            <numerusform>（%n 条语句）</numerusform>
        </translation>
    </message>
    <message>
        <source>It would be refused: %1</source>
        <translation>将被拒绝：%1</translation>
    </message>
    <message>
        <source>Digest    %1</source>
        <translation>摘要      %1</translation>
    </message>
    <message>
        <source>--purge is for the plan of a stamp</source>
        <translation>--purge 用于标记 (stamp) 的计划</translation>
    </message>
    <message>
        <source>For example `stemma plan stamp --purge head`.</source>
        <translation>例如 `stemma plan stamp --purge head`。</translation>
    </message>
    <message>
        <source>It would be refused: scripts of the project cannot be used.</source>
        <translation>将被拒绝：项目中有无法使用的脚本。</translation>
    </message>
    <message>
        <source>[its downgrade is empty]</source>
        <translation>[其降级脚本为空]</translation>
    </message>
</context>
<context>
    <name>cli::Profile</name>
    <message>
        <source>Saved connections, kept in the keychain or a vault file</source>
        <translation>已保存的连接，存放在密钥链或保管库文件中</translation>
    </message>
    <message>
        <source>The profile&apos;s name</source>
        <translation>配置的名称</translation>
    </message>
</context>
<context>
    <name>cli::ProfileAccess</name>
    <message>
        <source>There is no vault file %1</source>
        <translation>没有保管库文件 %1</translation>
    </message>
    <message>
        <source>`stemma profile add` makes it.</source>
        <translation>`stemma profile add` 会创建它。</translation>
    </message>
    <message>
        <source>The vault file %1 is locked, and nobody can be asked for its passphrase</source>
        <translation>保管库文件 %1 已锁定，且无法提示输入其口令短语</translation>
    </message>
    <message>
        <source>Give it by --passphrase-from fd:N, file:PATH or env:NAME.</source>
        <translation>请用 --passphrase-from fd:N、file:PATH 或 env:NAME 提供。</translation>
    </message>
    <message>
        <source>Passphrase of %1:</source>
        <translation>%1 的口令短语：</translation>
    </message>
    <message>
        <source>A passphrase for the new vault file %1:</source>
        <translation>新保管库文件 %1 的口令短语：</translation>
    </message>
</context>
<context>
    <name>cli::ProfileAdd</name>
    <message>
        <source>Save a connection under a name</source>
        <translation>以名称保存连接</translation>
    </message>
    <message>
        <source>Saved &apos;%1&apos; in %2.</source>
        <translation>已将 &apos;%1&apos; 保存到 %2。</translation>
    </message>
</context>
<context>
    <name>cli::ProfileEdit</name>
    <message>
        <source>sqlite:PATH or postgresql://user@host/name, without a password</source>
        <translation>sqlite:PATH 或 postgresql://user@host/name，不含密码</translation>
    </message>
    <message>
        <source>development, test, staging or production; default for a new one: development</source>
        <translation>development、test、staging 或 production；新建时默认：development</translation>
    </message>
    <message>
        <source>Nothing can be changed through it</source>
        <translation>不能通过它进行任何更改</translation>
    </message>
    <message>
        <source>Directory of its project; empty for none</source>
        <translation>所属项目的目录；留空则无</translation>
    </message>
    <message>
        <source>PostgreSQL: SET ROLE after the login; empty for none</source>
        <translation>PostgreSQL：登录后执行 SET ROLE；留空则不执行</translation>
    </message>
    <message>
        <source>For example 10s; empty for the default</source>
        <translation>例如 10s；留空则用默认值</translation>
    </message>
    <message>
        <source>Of each statement&apos;s locks</source>
        <translation>每条语句等待锁的时限</translation>
    </message>
    <message>
        <source>Of each statement</source>
        <translation>每条语句的时限</translation>
    </message>
    <message>
        <source>The password: prompt, fd:N, file:PATH, env:NAME, or none to forget it</source>
        <translation>密码：prompt、fd:N、file:PATH、env:NAME，或 none 以清除</translation>
    </message>
    <message>
        <source>The passphrase of the client&apos;s TLS key, in the same forms</source>
        <translation>客户端 TLS 密钥的口令短语，形式同上</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no environment</source>
        <translation>&apos;%1&apos; 不是有效的环境</translation>
    </message>
    <message>
        <source>Write development, test, staging or production.</source>
        <translation>请填写 development、test、staging 或 production。</translation>
    </message>
    <message>
        <source>There is no directory %1</source>
        <translation>没有目录 %1</translation>
    </message>
    <message>
        <source>Name the directory that holds stemma.toml or alembic.ini.</source>
        <translation>请指定包含 stemma.toml 或 alembic.ini 的目录。</translation>
    </message>
    <message>
        <source>%1 has no value that is a time</source>
        <translation>%1 的值不是有效的时长</translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation>%1 的密码：</translation>
    </message>
    <message>
        <source>Passphrase of the TLS key:</source>
        <translation>TLS 密钥的口令短语：</translation>
    </message>
    <message>
        <source>Change what is given and leave the rest</source>
        <translation>只更改给出的项，其余不变</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>新的名称</translation>
    </message>
    <message>
        <source>Saved &apos;%1&apos;.</source>
        <translation>已保存 &apos;%1&apos;。</translation>
    </message>
    <message>
        <source>The saved password was for another server or user and is forgotten; --password-from gives a new one.</source>
        <translation>保存的密码属于另一台服务器或另一个用户,已被清除;用 --password-from 提供新密码。</translation>
    </message>
</context>
<context>
    <name>cli::ProfileExport</name>
    <message>
        <source>Write all profiles without their secrets to a file</source>
        <translation>将所有配置写入文件，不含机密</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>无法写入 %1</translation>
    </message>
    <message>
        <source>Check the directory, the rights and the disk.</source>
        <translation>请检查目录、权限和磁盘。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n profile(s) without secrets to %1.</source>
        <translation>
            <numerusform>已将 %n 个配置写入 %1，不含机密。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 已存在</translation>
    </message>
    <message>
        <source>Add --yes to replace it. Nothing was changed.</source>
        <translation>加上 --yes 可替换它。未作任何更改。</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it? (yes/no)</source>
        <translation>%1 已存在。要替换吗？(yes/no)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
</context>
<context>
    <name>cli::ProfileImport</name>
    <message>
        <source>Save every connection of a .env, .pgpass, pg_service.conf, alembic.ini, stemma.toml or export</source>
        <translation>保存 .env、.pgpass、pg_service.conf、alembic.ini、stemma.toml 或导出文件中的所有连接</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>文件</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n profile(s): %1</source>
        <translation>
            <numerusform>已导入 %n 个配置：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::ProfileList</name>
    <message>
        <source>Names and environments; the vault stays closed</source>
        <translation>名称和环境；无需打开保管库</translation>
    </message>
    <message>
        <source>No profile is saved. `stemma profile add NAME --url URL` saves one.</source>
        <translation>尚未保存配置。`stemma profile add NAME --url URL` 可保存一个。</translation>
    </message>
</context>
<context>
    <name>cli::ProfileRemove</name>
    <message>
        <source>Forget a profile and its secrets; the database stays</source>
        <translation>移除配置及其机密；数据库不变</translation>
    </message>
    <message>
        <source>Removing was not confirmed</source>
        <translation>移除操作未经确认</translation>
    </message>
    <message>
        <source>Add --yes to go ahead. Nothing was changed.</source>
        <translation>加上 --yes 以继续。未作任何更改。</translation>
    </message>
    <message>
        <source>Removed &apos;%1&apos;.</source>
        <translation>已移除 &apos;%1&apos;。</translation>
    </message>
    <message>
        <source>Forget &apos;%1&apos; and its password? (yes/no)</source>
        <translation>移除 &apos;%1&apos; 及其密码？(yes/no)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
</context>
<context>
    <name>cli::ProfileShow</name>
    <message>
        <source>All of one but its secrets</source>
        <translation>某个配置除机密外的全部内容</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Environment:</source>
        <translation>环境：</translation>
    </message>
    <message>
        <source>URL:</source>
        <translation>URL：</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>密码：</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Role:</source>
        <translation>角色：</translation>
    </message>
    <message>
        <source>Access:</source>
        <translation>访问：</translation>
    </message>
    <message>
        <source>only reading</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>reading and writing</source>
        <translation>读写</translation>
    </message>
    <message>
        <source>Project:</source>
        <translation>项目：</translation>
    </message>
    <message>
        <source>Connect timeout:</source>
        <translation>连接超时：</translation>
    </message>
    <message>
        <source>Lock timeout:</source>
        <translation>锁超时：</translation>
    </message>
    <message>
        <source>Statement timeout:</source>
        <translation>语句超时：</translation>
    </message>
</context>
<context>
    <name>cli::ProfileTest</name>
    <message>
        <source>Test a connection step by step and say what fails</source>
        <translation>逐步测试连接并指出失败之处</translation>
    </message>
</context>
<context>
    <name>cli::ProgressPrinter</name>
    <message>
        <source>statement %1 of %2</source>
        <translation>语句 %1/%2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
</context>
<context>
    <name>cli::Reset</name>
    <message>
        <source>Drop everything and upgrade; development databases only</source>
        <translation>删除所有对象并重新升级；仅限开发数据库</translation>
    </message>
    <message>
        <source>Where to; default: heads</source>
        <translation>目标；默认：heads</translation>
    </message>
    <message>
        <source>Reset was not confirmed</source>
        <translation>重置操作未经确认</translation>
    </message>
    <message>
        <source>Add --yes to go ahead. Nothing was changed.</source>
        <translation>加上 --yes 以继续。未作任何更改。</translation>
    </message>
    <message>
        <source>This drops everything in %1. Go ahead? (yes/no)</source>
        <translation>这将删除 %1 中的所有对象。是否继续？(yes/no)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>Reset is for development databases, and the profile &apos;%1&apos; says &apos;%2&apos;</source>
        <translation>reset 用于开发数据库，而配置 &apos;%1&apos; 标明为 &apos;%2&apos;</translation>
    </message>
    <message>
        <source>The more dangerous one of what the profile and stemma.toml say counts. `stemma profile edit %1 --environment development` changes the profile, if its database is one. Nothing was changed.</source>
        <translation>配置与 stemma.toml 不一致时，以较危险者为准。如果其数据库确为开发库，`stemma profile edit %1 --environment development` 可修改配置。未作任何更改。</translation>
    </message>
</context>
<context>
    <name>cli::Rollback</name>
    <message>
        <source>Roll the last revision back, or N</source>
        <translation>回滚最近一个或 N 个版本</translation>
    </message>
    <message>
        <source>How many; default: 1</source>
        <translation>数量；默认：1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number of revisions: give a whole number, 1 or more, or use `stemma downgrade REVISION`</source>
        <translation>&apos;%1&apos; 不是版本数量：请给出大于等于 1 的整数，或使用 `stemma downgrade REVISION`</translation>
    </message>
</context>
<context>
    <name>cli::SecretSource</name>
    <message>
        <source>The secret in %1 could not be read</source>
        <translation>无法读取 %1 中的机密</translation>
    </message>
    <message>
        <source>It may have up to 64 KiB. Is the file descriptor open for reading?</source>
        <translation>机密最大为 64 KiB。文件描述符是否已打开以供读取？</translation>
    </message>
    <message>
        <source>The file %1 cannot be read</source>
        <translation>无法读取文件 %1</translation>
    </message>
    <message>
        <source>Check the path and the rights.</source>
        <translation>请检查路径和权限。</translation>
    </message>
    <message>
        <source>The variable %1 is not set</source>
        <translation>未设置变量 %1</translation>
    </message>
    <message>
        <source>Set it, or give the secret another way: prompt, fd:N, file:PATH.</source>
        <translation>请设置该变量，或以其他方式提供机密：prompt、fd:N、file:PATH。</translation>
    </message>
    <message>
        <source>A secret is needed and nobody can be asked: this is no terminal</source>
        <translation>需要机密但无法提示输入：当前不是终端</translation>
    </message>
    <message>
        <source>Give it by fd:N, file:PATH or env:NAME.</source>
        <translation>请用 fd:N、file:PATH 或 env:NAME 提供。</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>已取消；未作任何更改。</translation>
    </message>
    <message>
        <source>This does not say where a secret comes from</source>
        <translation>未说明机密的来源</translation>
    </message>
    <message>
        <source>Write prompt, fd:N, file:PATH or env:NAME; never the secret itself.</source>
        <translation>请填写 prompt、fd:N、file:PATH 或 env:NAME；切勿填写机密本身。</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>再次输入：</translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <translation>两次输入不一致</translation>
    </message>
    <message>
        <source>Try again. Nothing was changed.</source>
        <translation>请重试。未作任何更改。</translation>
    </message>
    <message>
        <source>The secret is empty</source>
        <translation>机密为空</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>Others than its owner may read the secret in %1</source>
        <translation>所有者以外的人可以读取 %1 中的机密</translation>
    </message>
    <message>
        <source>Take that right away: chmod 600 %1. Where that cannot be done, hand the open file over: fd:3 3&lt;%1</source>
        <translation>请收回该权限：chmod 600 %1。若无法做到，请传入已打开的文件：fd:3 3&lt;%1</translation>
    </message>
</context>
<context>
    <name>cli::Shell</name>
    <message>
        <source>The profile &apos;%1&apos; only reads</source>
        <translation>配置 &apos;%1&apos; 为只读</translation>
    </message>
    <message>
        <source>Use another profile, or `stemma profile edit %1 --read-write` if that is what you want. Nothing was changed.</source>
        <translation>请使用其他配置；如确需写入，请运行 `stemma profile edit %1 --read-write`。未作任何更改。</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>已取消；未作任何更改。</translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation>%1 的密码：</translation>
    </message>
</context>
<context>
    <name>cli::Show</name>
    <message>
        <source>One revision, with its description</source>
        <translation>单个版本及其描述</translation>
    </message>
    <message>
        <source>A revision, head, current, -N</source>
        <translation>版本、head、current、-N</translation>
    </message>
    <message>
        <source>Print its script as well</source>
        <translation>同时输出其脚本</translation>
    </message>
</context>
<context>
    <name>cli::Stamp</name>
    <message>
        <source>Set the version table without running scripts</source>
        <translation>设置版本表而不运行脚本</translation>
    </message>
    <message>
        <source>Revisions, heads, base; several for several branches</source>
        <translation>版本、heads、base；多个分支可给出多个</translation>
    </message>
    <message>
        <source>Print the SQL instead</source>
        <translation>改为输出 SQL</translation>
    </message>
    <message>
        <source>Empty the version table first: the way out when it holds a revision nobody has</source>
        <translation>先清空版本表：用于其中含有无人拥有的版本时</translation>
    </message>
    <message>
        <source>Accept the present text of these applied revisions instead</source>
        <translation>改为接受这些已应用版本的当前文本</translation>
    </message>
</context>
<context>
    <name>cli::Upgrade</name>
    <message>
        <source>Run revisions forward</source>
        <translation>向前运行版本（升级）</translation>
    </message>
    <message>
        <source>A revision, head, heads, label@head, +N; default: head</source>
        <translation>版本、head、heads、label@head、+N；默认：head</translation>
    </message>
    <message>
        <source>Print the SQL instead, TARGET or FROM:TO</source>
        <translation>改为输出 SQL，TARGET 或 FROM:TO</translation>
    </message>
</context>
<context>
    <name>cli::WriteRevision</name>
    <message>
        <source>Write a new script: `revision -m`</source>
        <translation>编写新脚本：`revision -m`</translation>
    </message>
    <message>
        <source>What the revision does</source>
        <translation>此版本的作用</translation>
    </message>
    <message>
        <source>Write a new script</source>
        <translation>编写新脚本</translation>
    </message>
    <message>
        <source>What it follows: a revision, head, base, label@head; default: head</source>
        <translation>前一版本：版本、head、base、label@head；默认：head</translation>
    </message>
    <message>
        <source>Allow a head that has followers: a new branch</source>
        <translation>允许已有后续版本的版本：新建分支</translation>
    </message>
    <message>
        <source>A label for the branch</source>
        <translation>分支的标签</translation>
    </message>
    <message>
        <source>A revision that must be applied before; repeatable</source>
        <translation>必须先应用的版本；可重复</translation>
    </message>
    <message>
        <source>Alembic projects: fill it with what the models have and the database has not</source>
        <translation>Alembic 项目：以模型中有而数据库中没有的内容填充</translation>
    </message>
    <message>
        <source>The id, instead of a new one</source>
        <translation>指定 ID，不自动生成</translation>
    </message>
    <message>
        <source>--autogenerate is for Alembic projects, which have models to compare with</source>
        <translation>--autogenerate 仅适用于 Alembic 项目，因其有可供比较的模型</translation>
    </message>
</context>
<context>
    <name>cli::Writing</name>
    <message>
        <source>Wrote %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>credentials::Text</name>
    <message>
        <source>%1 could not open the sample.</source>
        <translation>%1 无法解开样本。</translation>
    </message>
    <message>
        <source>Name the application&apos;s own interpreter, which has the package `cryptography`: --app /srv/app/venv/bin/python.</source>
        <translation>请指定应用程序自己的、装有 `cryptography` 包的解释器：--app /srv/app/venv/bin/python。</translation>
    </message>
    <message>
        <source>Going on with job %1, begun on %2.</source>
        <translation>继续任务 %1，该任务始于 %2。</translation>
    </message>
    <message numerus="yes">
        <source>Going on with %n worker(s): %1</source>
        <translation>
            <numerusform>以 %n 个工作进程继续：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Waiting: a standby has fallen behind.</source>
        <translation>等待中：有备库复制滞后。</translation>
    </message>
    <message>
        <source>The job could not be noted in the audit log: %1</source>
        <translation>无法将任务记入审计日志：%1</translation>
    </message>
    <message>
        <source>The application needs one key: Fernet(%1).</source>
        <translation>应用程序只需一个密钥：Fernet(%1)。</translation>
    </message>
    <message>
        <source>While both keys are in use, the application reads with both. First, so that every instance can read the new key:</source>
        <translation>两个密钥并用期间，应用程序须能用两者读取。首先，使所有实例都能读取新密钥：</translation>
    </message>
    <message>
        <source>Then, so that it writes with the new one:</source>
        <translation>然后，使其用新密钥写入：</translation>
    </message>
    <message>
        <source>When `verify` has passed twice, with the longest life of an instance in between:</source>
        <translation>`verify` 已通过两次，且两次间隔不短于实例的最长存活时间之后：</translation>
    </message>
    <message>
        <source>The plaintext is no longer in the rows, but it survives elsewhere: in dead row versions and free pages, the write-ahead log, replicas, base backups, dumps and the blocks of the disk.</source>
        <translation>明文已不在行中，但仍存在于别处：死元组和空闲页、预写日志、副本、基础备份、转储文件以及磁盘块。</translation>
    </message>
    <message>
        <source>Deleted content was overwritten in the file. To be thorough: `VACUUM`, and `PRAGMA wal_checkpoint(TRUNCATE)` where the file is in WAL mode.</source>
        <translation>文件中已删除的内容已被覆盖。若要彻底清除：执行 `VACUUM`；文件处于 WAL 模式时再执行 `PRAGMA wal_checkpoint(TRUNCATE)`。</translation>
    </message>
    <message>
        <source>Against the first of these: `ANALYZE %1; VACUUM FULL %1; CHECKPOINT;` (VACUUM FULL locks the table and needs as much space again).</source>
        <translation>针对其中第一项：`ANALYZE %1; VACUUM FULL %1; CHECKPOINT;`（VACUUM FULL 会锁表，并需要同样大小的额外空间）。</translation>
    </message>
    <message>
        <source>The remedy for secrets that have been in plaintext is to issue new ones.</source>
        <translation>对于曾以明文存在的机密，补救办法是签发新的机密。</translation>
    </message>
    <message>
        <source>The secret is no Fernet key: it must be base64 of 32 bytes.</source>
        <translation>该机密不是 Fernet 密钥：必须是 32 字节的 base64 编码。</translation>
    </message>
    <message>
        <source>A key has 44 characters and ends in &apos;=&apos;. If the application makes its key from the secret, name how: --derive sha256, pbkdf2, ...</source>
        <translation>密钥有 44 个字符并以 &apos;=&apos; 结尾。如果应用程序由机密派生密钥，请指明派生方式：--derive sha256、pbkdf2、...</translation>
    </message>
    <message>
        <source>The secret is shorter than 32 bytes.</source>
        <translation>机密不足 32 字节。</translation>
    </message>
    <message>
        <source>Truncating needs 32 bytes; &apos;pad-nul&apos;, &apos;pad-space&apos; and &apos;repeat&apos; fill up shorter secrets.</source>
        <translation>截断需要 32 字节；&apos;pad-nul&apos;、&apos;pad-space&apos; 和 &apos;repeat&apos; 可填充较短的机密。</translation>
    </message>
    <message>
        <source>There is no derivation &apos;%1&apos;.</source>
        <translation>没有派生方式 &apos;%1&apos;。</translation>
    </message>
    <message>
        <source>These are known: %1. `stemma credentials status SET --detect` finds the one in use.</source>
        <translation>已知的派生方式：%1。`stemma credentials status SET --detect` 可找出正在使用的方式。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs the number of iterations.</source>
        <translation>&apos;%1&apos; 需要迭代次数。</translation>
    </message>
    <message>
        <source>It stands in the application&apos;s source, beside the salt: often 100000, 390000 or 480000.</source>
        <translation>它写在应用程序源代码中盐值的旁边：常见的是 100000、390000 或 480000。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n iterations</source>
        <translation>
            <numerusform>%1，%n 次迭代</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret is empty.</source>
        <translation>机密为空。</translation>
    </message>
    <message>
        <source>Is the setting that the application reads it from set here, too?</source>
        <translation>应用程序用来读取它的设置在此处是否也已设置？</translation>
    </message>
    <message>
        <source>There is no key to write with for &apos;%1&apos;.</source>
        <translation>没有可用于写入 &apos;%1&apos; 的密钥。</translation>
    </message>
    <message>
        <source>`stemma keys add %1 ID --from ...` adds one; without a keychain, name a file with --keys-file.</source>
        <translation>`stemma keys add %1 ID --from ...` 可添加密钥；没有密钥链时，请用 --keys-file 指定文件。</translation>
    </message>
    <message numerus="yes">
        <source>Encryption failed (wrong SECRET_KEY): %n value(s) of &apos;%1&apos; look encrypted and open under none of the keys.</source>
        <translation>
            <numerusform>加密失败（SECRET_KEY 错误）：&apos;%1&apos; 中有 %n 个值看似已加密，但没有密钥能解开。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the key that they are under: `stemma keys add %1 ID --from ...`. Nothing was changed.</source>
        <translation>请添加这些值所用的密钥：`stemma keys add %1 ID --from ...`。未作任何更改。</translation>
    </message>
    <message>
        <source>The key ring of &apos;%1&apos; has no key &apos;%2&apos;.</source>
        <translation>&apos;%1&apos; 的密钥环中没有密钥 &apos;%2&apos;。</translation>
    </message>
    <message>
        <source>It is empty: `stemma keys add %1 ID --from ...` adds one.</source>
        <translation>密钥环为空：`stemma keys add %1 ID --from ...` 可添加密钥。</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>其中有：%1。</translation>
    </message>
    <message>
        <source>The key &apos;%1&apos; is the one that new values are written with.</source>
        <translation>密钥 &apos;%1&apos; 是用于写入新值的密钥。</translation>
    </message>
    <message>
        <source>Add its successor first and rotate to it.</source>
        <translation>请先添加其后继密钥并轮换到该密钥。</translation>
    </message>
    <message>
        <source>Key &apos;%1&apos;</source>
        <translation>密钥 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>The key &apos;%1&apos; has another fingerprint when it is derived anew.</source>
        <translation>重新派生密钥 &apos;%1&apos; 所得的指纹不同。</translation>
    </message>
    <message>
        <source>The key ring is damaged: add the key again.</source>
        <translation>密钥环已损坏：请重新添加该密钥。</translation>
    </message>
    <message>
        <source>The ring of &apos;%1&apos; has a key &apos;%2&apos; already.</source>
        <translation>&apos;%1&apos; 的密钥环中已有密钥 &apos;%2&apos;。</translation>
    </message>
    <message>
        <source>Give the new one another id; a date is a good one.</source>
        <translation>请为新密钥另取 ID；用日期即可。</translation>
    </message>
    <message>
        <source>This is the key &apos;%1&apos; once more: both have the fingerprint %2.</source>
        <translation>这与密钥 &apos;%1&apos; 是同一个密钥：两者的指纹均为 %2。</translation>
    </message>
    <message>
        <source>A rotation to it would change nothing. Is the setting of the application the old one still?</source>
        <translation>轮换到它不会有任何变化。应用程序的设置是否仍是旧值？</translation>
    </message>
    <message>
        <source>The key ring in the vault is damaged.</source>
        <translation>保管库中的密钥环已损坏。</translation>
    </message>
    <message>
        <source>Add the keys again from where the application has them: `stemma keys add`. The database is not concerned.</source>
        <translation>请从应用程序保存密钥之处重新添加：`stemma keys add`。数据库不受影响。</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read.</source>
        <translation>无法读取密钥文件 %1。</translation>
    </message>
    <message>
        <source>Check the path and its owner.</source>
        <translation>请检查路径及其所有者。</translation>
    </message>
    <message>
        <source>The key file %1 can be read by others.</source>
        <translation>其他用户可以读取密钥文件 %1。</translation>
    </message>
    <message>
        <source>Take the right away: chmod 600 %1. If anybody else had an account on this machine meanwhile, take new keys.</source>
        <translation>请撤销该权限：chmod 600 %1。如果此间有他人在此计算机上拥有账户，请更换新密钥。</translation>
    </message>
    <message>
        <source>A key is written as [[key]], and below it id = &quot;...&quot;, secret = &quot;...&quot; and, where the application derives it, derive = &quot;...&quot;.</source>
        <translation>密钥写作 [[key]]，其下为 id = &quot;...&quot;、secret = &quot;...&quot;，若由应用程序派生则再加 derive = &quot;...&quot;。</translation>
    </message>
    <message>
        <source>This key has no id, or no secret.</source>
        <translation>此密钥缺少 id 或 secret。</translation>
    </message>
    <message>
        <source>The key file has a table that is not [[key]].</source>
        <translation>密钥文件中有 [[key]] 以外的表。</translation>
    </message>
    <message>
        <source>The line is not NAME = VALUE below a [[key]].</source>
        <translation>该行不是 [[key]] 下的 NAME = VALUE。</translation>
    </message>
    <message>
        <source>The text does not end on its line.</source>
        <translation>文本未在本行结束。</translation>
    </message>
    <message>
        <source>The value is neither a text in quotes nor a whole number.</source>
        <translation>该值既不是带引号的文本，也不是整数。</translation>
    </message>
    <message>
        <source>There is more behind the text&apos;s closing quote.</source>
        <translation>文本的右引号之后还有内容。</translation>
    </message>
    <message>
        <source>A backslash begins an escape that key files do not have; write the value in single quotes.</source>
        <translation>反斜杠引入了密钥文件不支持的转义；请用单引号书写该值。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known here, or its value is of another kind.</source>
        <translation>此处不识别 &apos;%1&apos;，或其值的类型不符。</translation>
    </message>
    <message>
        <source>the key file %1</source>
        <translation>密钥文件 %1</translation>
    </message>
    <message>
        <source>The key file %1 is yours to change.</source>
        <translation>密钥文件 %1 须由您自行修改。</translation>
    </message>
    <message>
        <source>Edit it: the newest key stands first and is the one that is written with. `stemma keys add` puts one there.</source>
        <translation>请编辑该文件：最新的密钥排在最前，并用于写入。`stemma keys add` 会将密钥放在该位置。</translation>
    </message>
    <message>
        <source>The key file %1 could not be written.</source>
        <translation>无法写入密钥文件 %1。</translation>
    </message>
    <message>
        <source>The file is as it was before.</source>
        <translation>文件保持原样。</translation>
    </message>
    <message>
        <source>It is no regular file.</source>
        <translation>不是普通文件。</translation>
    </message>
    <message>
        <source>from descriptor %1</source>
        <translation>来自描述符 %1</translation>
    </message>
    <message>
        <source>The cryptographic library failed at %1.</source>
        <translation>加密库在 %1 处失败。</translation>
    </message>
    <message>
        <source>Check the installation of OpenSSL 3 and its default provider.</source>
        <translation>请检查 OpenSSL 3 的安装及其默认提供程序。</translation>
    </message>
    <message>
        <source>The server may log the parameters of statements, and this role cannot switch it off. Stemma sends encrypted values only, but the application&apos;s own statements carry plaintext: look at what the log has of them.</source>
        <translation>服务器可能会记录语句的参数，且当前角色无法关闭此功能。Stemma 只发送加密后的值，但应用程序自身的语句带有明文：请检查日志中记录了哪些内容。</translation>
    </message>
    <message>
        <source>a view</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>a materialised view</source>
        <translation>物化视图</translation>
    </message>
    <message>
        <source>a foreign table</source>
        <translation>外部表</translation>
    </message>
    <message>
        <source>no table</source>
        <translation>非表对象</translation>
    </message>
    <message>
        <source>The index %1 is on column %2: encrypted values cannot be searched, each update writes the index again, and the table will grow.</source>
        <translation>索引 %1 建在列 %2 上：加密后的值无法检索，每次更新都会重写索引，表也会膨胀。</translation>
    </message>
    <message>
        <source>The trigger %1 will fire for every row.</source>
        <translation>每一行都会触发触发器 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) have a transaction open for over a minute: while it lasts, dead rows stay and the table grows.</source>
        <translation>
            <numerusform>有 %n 个会话的事务已打开超过一分钟：在其结束之前，死元组无法清理，表会持续增大。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys tried: %1.</source>
        <translation>已尝试的密钥：%1。</translation>
    </message>
    <message>
        <source>The values name keys whose fingerprints begin with: %1.</source>
        <translation>这些值所标明的密钥，其指纹开头为：%1。</translation>
    </message>
    <message>
        <source>The last job on this database wrote under the key &apos;%1&apos; with the fingerprint %2, on %3.</source>
        <translation>此数据库上的最近一个任务于 %3 以密钥 &apos;%1&apos;（指纹 %2）写入。</translation>
    </message>
    <message>
        <source>A Fernet token does not say which key it is under, and no job has left a record here.</source>
        <translation>Fernet 令牌不标明所用的密钥，且此处没有任务留下记录。</translation>
    </message>
    <message>
        <source>Encryption failed (wrong SECRET_KEY): %1 of the %2 values looked at open under none of the keys.</source>
        <translation>加密失败（SECRET_KEY 错误）：所检查的 %2 个值中有 %1 个没有密钥能解开。</translation>
    </message>
    <message>
        <source>Nothing was changed. Add the key that the application had when it wrote them (`stemma keys add %1 ID --from ...`), derived as the application does: `stemma credentials status %1 --detect` tries the usual ways. If they are lost for good, go on with --accept-unreadable: they are set aside and left as they are.</source>
        <translation>未作任何更改。请添加应用程序写入这些值时所用的密钥（`stemma keys add %1 ID --from ...`），并采用与应用程序相同的派生方式：`stemma credentials status %1 --detect` 会尝试常用方式。如果密钥已永久丢失，请以 --accept-unreadable 继续：这些值将被搁置并保持原样。</translation>
    </message>
    <message>
        <source>Stopped between two batches.</source>
        <translation>已在两个批次之间停止。</translation>
    </message>
    <message>
        <source>The same command goes on where this one stopped.</source>
        <translation>再次运行同一命令即可从停止处继续。</translation>
    </message>
    <message>
        <source>The database refused a value (SQLSTATE %1).</source>
        <translation>数据库拒绝了一个值（SQLSTATE %1）。</translation>
    </message>
    <message>
        <source>Look at the constraints and triggers of the table.</source>
        <translation>请检查该表的约束和触发器。</translation>
    </message>
    <message>
        <source>The self-test of %1 failed; nothing was touched.</source>
        <translation>%1 的自检失败；未改动任何内容。</translation>
    </message>
    <message>
        <source>The cryptographic library gives wrong answers: check the installation of OpenSSL, then the memory of this machine.</source>
        <translation>加密库给出了错误的结果：请先检查 OpenSSL 的安装，再检查此计算机的内存。</translation>
    </message>
    <message>
        <source>The credential set &apos;%1&apos; names the table %2, which is not there.</source>
        <translation>凭据集 &apos;%1&apos; 指定的表 %2 不存在。</translation>
    </message>
    <message>
        <source>Is a revision pending that makes it? Otherwise mend [credentials.%1] in stemma.toml.</source>
        <translation>创建该表的版本是否待执行？否则请更正 stemma.toml 中的 [credentials.%1]。</translation>
    </message>
    <message>
        <source>The table %1 has no column &apos;%2&apos;.</source>
        <translation>表 %1 中没有列 &apos;%2&apos;。</translation>
    </message>
    <message>
        <source>It has: %1. Mend [credentials.%2] in stemma.toml.</source>
        <translation>现有的列：%1。请更正 stemma.toml 中的 [credentials.%2]。</translation>
    </message>
    <message>
        <source>%1 is %2, whose rows belong to other tables.</source>
        <translation>%1 是%2，其中的行属于其他表。</translation>
    </message>
    <message>
        <source>Name the table that holds the rows.</source>
        <translation>请指定实际存放这些行的表。</translation>
    </message>
    <message>
        <source>The table %1 has no primary key and no other unique key without nulls.</source>
        <translation>表 %1 没有主键，也没有其他不含 NULL 的唯一键。</translation>
    </message>
    <message>
        <source>Rows must be told apart to be changed safely: add a primary key.</source>
        <translation>要安全地更改行，必须能区分各行：请添加主键。</translation>
    </message>
    <message>
        <source>No unique index of %1 is on exactly %2, without nulls.</source>
        <translation>%1 上没有恰好基于 %2 且不含 NULL 的唯一索引。</translation>
    </message>
    <message>
        <source>Leave `key` out to take the primary key.</source>
        <translation>省略 `key` 则使用主键。</translation>
    </message>
    <message>
        <source>Column %1 of %2 is generated from others.</source>
        <translation>%2 的列 %1 是由其他列生成的。</translation>
    </message>
    <message>
        <source>Name the columns that it is made of.</source>
        <translation>请指定生成它的那些列。</translation>
    </message>
    <message>
        <source>Column %1 of %2 is part of the key: it cannot be encrypted.</source>
        <translation>%2 的列 %1 是键的一部分：无法加密。</translation>
    </message>
    <message>
        <source>Give the table a key that is no secret.</source>
        <translation>请为该表选用不含机密的键。</translation>
    </message>
    <message>
        <source>Column %1 of %2 has the type %3; encrypted values are text or bytes.</source>
        <translation>%2 的列 %1 的类型为 %3；加密后的值须为文本或字节。</translation>
    </message>
    <message>
        <source>Change its type to text first.</source>
        <translation>请先将其类型改为 text。</translation>
    </message>
    <message>
        <source>a virtual table</source>
        <translation>虚拟表</translation>
    </message>
    <message>
        <source>The index %1 is on column %2: encrypted values cannot be searched.</source>
        <translation>索引 %1 建在列 %2 上：加密后的值无法检索。</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已停止；未作任何更改。</translation>
    </message>
    <message>
        <source>Column %1 of %2 takes %3 characters; an encrypted value of it has up to %4.</source>
        <translation>%2 的列 %1 可容纳 %3 个字符；其加密后的值最多为 %4 个字符。</translation>
    </message>
    <message>
        <source>Nothing was changed. Widen it first, best in a revision of its own: ALTER TABLE %1 ALTER COLUMN %2 TYPE text.</source>
        <translation>未作任何更改。请先加宽该列，最好放在单独的版本中：ALTER TABLE %1 ALTER COLUMN %2 TYPE text。</translation>
    </message>
    <message>
        <source>The credential set &apos;%1&apos; names no table or no columns.</source>
        <translation>凭据集 &apos;%1&apos; 未指定表或列。</translation>
    </message>
    <message>
        <source>Write table = &quot;...&quot; and columns = [&quot;...&quot;] below [credentials.%1] in stemma.toml.</source>
        <translation>请在 stemma.toml 的 [credentials.%1] 下写入 table = &quot;...&quot; 和 columns = [&quot;...&quot;]。</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the table were given up after %1 attempts.</source>
        <translation>
            <numerusform>尝试 %1 次后，放弃了表的 %n 个部分。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another worker has taken over this part of the table.</source>
        <translation>另一个工作进程已接管表的这一部分。</translation>
    </message>
    <message>
        <source>Look at what ended the workers, then run the command again.</source>
        <translation>查明工作进程因何结束,然后再次运行该命令。</translation>
    </message>
    <message>
        <source>This one was away for longer than its lease; nothing was lost.</source>
        <translation>此进程离开的时间超过了租约;没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Waiting for the lease of %1 until %2.</source>
        <translation>正在等待 %1 的租约,直到 %2。</translation>
    </message>
    <message>
        <source>Another job is writing &apos;%1&apos; under another key.</source>
        <translation>另一个任务正在用另一个密钥写入“%1”。</translation>
    </message>
    <message>
        <source>Wait until it has ended, then decide for one key. Nothing was changed.</source>
        <translation>请等待其结束,然后选定一个密钥。未做任何更改。</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>无法写入 %1</translation>
    </message>
    <message>
        <source>The file must not be there yet.</source>
        <translation>该文件不能已经存在。</translation>
    </message>
    <message>
        <source>In a key file the newest key is the primary one</source>
        <translation>在密钥文件中，最新的密钥就是主密钥</translation>
    </message>
    <message>
        <source>Write it behind the other by hand, or add it now and use `--to`.</source>
        <translation>请手动将它写在另一个之后，或现在添加并使用 `--to`。</translation>
    </message>
    <message>
        <source>Writes the file anew, without free pages.</source>
        <translation>重写文件，不含空闲页。</translation>
    </message>
    <message>
        <source>It needs as much space again, and keeps writers out.</source>
        <translation>需要同样大的额外空间，并阻止写入。</translation>
    </message>
    <message>
        <source>Empties the write-ahead log beside the file.</source>
        <translation>清空文件旁的预写日志。</translation>
    </message>
    <message>
        <source>Replaces the samples of plaintext in the statistics.</source>
        <translation>替换统计信息中的明文样本。</translation>
    </message>
    <message>
        <source>Writes the table and its indexes anew, without dead rows.</source>
        <translation>重写表及其索引，不含死行。</translation>
    </message>
    <message>
        <source>It locks the table, and needs as much space again.</source>
        <translation>会锁定该表，并需要同样大的额外空间。</translation>
    </message>
    <message>
        <source>Writes all pages, so that old log files can be reused.</source>
        <translation>写出所有页面，使旧日志文件可被重用。</translation>
    </message>
    <message>
        <source>It needs the right of pg_checkpoint.</source>
        <translation>需要 pg_checkpoint 的权限。</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>正在查看</translation>
    </message>
    <message>
        <source>Verified: %1 of %2 values open under key %3, none under any other.</source>
        <translation>已验证：%2 个值中有 %1 个可用密钥 %3 打开，没有值使用其他密钥。</translation>
    </message>
    <message>
        <source>Not done: %1 of %2 values open under key %3 as they should.</source>
        <translation>未完成：%2 个值中有 %1 个可按要求用密钥 %3 打开。</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of &apos;%1&apos; are under key %2</source>
        <translation>
            <numerusform>“%1”有 %n 个值使用密钥 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Rotate them first: `stemma credentials rotate %1`.</source>
        <translation>请先轮换：`stemma credentials rotate %1`。</translation>
    </message>
    <message>
        <source>Python opened %1 of %2 tokens, to the same text.</source>
        <translation>Python 打开了 %2 个令牌中的 %1 个，所得文本相同。</translation>
    </message>
    <message>
        <source>The audit file %1 cannot be written: %2.</source>
        <translation>无法写入审计文件 %1：%2。</translation>
    </message>
    <message>
        <source>Mend what the reason says; XDG_STATE_HOME names another directory for it.</source>
        <translation>请排除所述原因；XDG_STATE_HOME 可为其指定其他目录。</translation>
    </message>
    <message>
        <source>The audit file %1 is a link, or others may write to it.</source>
        <translation>审计文件 %1 是链接，或其他人可以写入。</translation>
    </message>
    <message>
        <source>Look at what is in it, then: chmod 600 %1</source>
        <translation>请先查看其内容，然后：chmod 600 %1</translation>
    </message>
    <message>
        <source>The audit file was changed: line %1 does not follow the one before it.</source>
        <translation>审计文件已被更改：第 %1 行与上一行不相衔接。</translation>
    </message>
    <message>
        <source>Compare it with the records in stemma_credential_audit beside the tables.</source>
        <translation>请与表旁 stemma_credential_audit 中的记录进行比较。</translation>
    </message>
    <message>
        <source>its directory cannot be made</source>
        <translation>无法创建其目录</translation>
    </message>
    <message>
        <source>The audit file cannot be read: %1.</source>
        <translation>无法读取审计文件：%1。</translation>
    </message>
    <message>
        <source>The plaintext is no longer in the rows, but it survives elsewhere: in the write-ahead log or journal beside the file, copies and backups of it, dumps and the blocks of the disk.</source>
        <translation>明文已不在行中，但仍存留在别处：文件旁的预写日志或回滚日志、文件的副本和备份、转储以及磁盘块中。</translation>
    </message>
</context>
<context>
    <name>database::Text</name>
    <message>
        <source>Another run has changed the database in the meantime: look at the current revision and plan again.</source>
        <translation>另一次运行在此期间更改了数据库：请查看当前版本并重新计划。</translation>
    </message>
    <message>
        <source>In a user name, password or database name write %40 for @, %3A for :, %2F for /, %3F for ?, %23 for # and %25 for %.</source>
        <translation>在用户名、密码或数据库名中，@ 写作 %40，: 写作 %3A，/ 写作 %2F，? 写作 %3F，# 写作 %23，% 写作 %25。</translation>
    </message>
    <message>
        <source>The database URL contains a zero byte.</source>
        <translation>数据库 URL 中含有零字节。</translation>
    </message>
    <message>
        <source>The value of the parameter &quot;ssl&quot; is not a known one.</source>
        <translation>参数 &quot;ssl&quot; 的值无法识别。</translation>
    </message>
    <message>
        <source>Write sslmode= and one of disable, allow, prefer, require, verify-ca and verify-full.</source>
        <translation>请写 sslmode=，其值为 disable、allow、prefer、require、verify-ca 或 verify-full 之一。</translation>
    </message>
    <message>
        <source>The database URL has a parameter that PostgreSQL does not know.</source>
        <translation>数据库 URL 中含有 PostgreSQL 不识别的参数。</translation>
    </message>
    <message>
        <source>The database URL has a parameter that PostgreSQL does not know: &quot;%1&quot;.</source>
        <translation>数据库 URL 中含有 PostgreSQL 不识别的参数：&quot;%1&quot;。</translation>
    </message>
    <message>
        <source>The nearest that it knows is &quot;%1&quot;.</source>
        <translation>它所识别的最接近的参数是 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>与 %1 的连接已断开。</translation>
    </message>
    <message>
        <source>Run again when the server is back: a run goes on from the last finished revision.</source>
        <translation>服务器恢复后请重新运行：运行会从最后一个已完成的版本继续。</translation>
    </message>
    <message>
        <source>The connection to %1 was closed on request.</source>
        <translation>已按要求关闭与 %1 的连接。</translation>
    </message>
    <message>
        <source>The server rolls back what was not committed as soon as it notices. Look at the current revision before the next run.</source>
        <translation>服务器发现连接断开后会立即回滚未提交的内容。下次运行前请查看当前版本。</translation>
    </message>
    <message>
        <source>%1 did not answer the request to cancel the statement; the connection was closed.</source>
        <translation>%1 未响应取消语句的请求；连接已关闭。</translation>
    </message>
    <message>
        <source>libpq does not understand the database URL.</source>
        <translation>libpq 无法解析数据库 URL。</translation>
    </message>
    <message>
        <source>Check its parameters against the list in libpq&apos;s documentation.</source>
        <translation>请对照 libpq 文档中的列表检查其参数。</translation>
    </message>
    <message>
        <source>Connecting was cancelled.</source>
        <translation>连接操作已取消。</translation>
    </message>
    <message>
        <source>There is no memory left for a connection.</source>
        <translation>没有足够的内存建立连接。</translation>
    </message>
    <message>
        <source>The server runs PostgreSQL %1; version %2 is the oldest that is supported.</source>
        <translation>服务器运行的是 PostgreSQL %1；支持的最低版本为 %2。</translation>
    </message>
    <message>
        <source>Upgrade the server, or use another tool for this database.</source>
        <translation>请升级服务器，或对此数据库使用其他工具。</translation>
    </message>
    <message>
        <source>%1@%2 could not log in.</source>
        <translation>%1@%2 无法登录。</translation>
    </message>
    <message>
        <source>%1@%2 could not log in: the server asks for a password and none was supplied.</source>
        <translation>%1@%2 无法登录：服务器要求密码，但未提供。</translation>
    </message>
    <message>
        <source>Save the password in a profile, or in the password file that libpq reads (~/.pgpass).</source>
        <translation>请将密码保存到配置中，或写入 libpq 读取的密码文件（~/.pgpass）。</translation>
    </message>
    <message>
        <source>%1@%2 could not log in: the server refused the password that was supplied.</source>
        <translation>%1@%2 无法登录：服务器拒绝了所提供的密码。</translation>
    </message>
    <message>
        <source>Check the user name and the password.</source>
        <translation>请检查用户名和密码。</translation>
    </message>
    <message>
        <source>%1@%2 could not log in: the server refused without asking for a password.</source>
        <translation>%1@%2 无法登录：服务器未要求密码即拒绝。</translation>
    </message>
    <message>
        <source>Check the user name, and the server&apos;s pg_hba.conf for a line that lets this client in.</source>
        <translation>请检查用户名，以及服务器的 pg_hba.conf 中是否有允许此客户端连接的行。</translation>
    </message>
    <message>
        <source>There is no database %1 on %2.</source>
        <translation>%2 上没有数据库 %1。</translation>
    </message>
    <message>
        <source>Check the name at the end of the URL, or create the database.</source>
        <translation>请检查 URL 末尾的名称，或创建该数据库。</translation>
    </message>
    <message>
        <source>%1 has no connection left for %2.</source>
        <translation>%1 已没有可供 %2 使用的连接。</translation>
    </message>
    <message>
        <source>Close other sessions, or raise max_connections or the role&apos;s limit.</source>
        <translation>请关闭其他会话，或提高 max_connections 或该角色的连接限制。</translation>
    </message>
    <message>
        <source>%1 may not connect to the database %2 on %3.</source>
        <translation>%1 无权连接 %3 上的数据库 %2。</translation>
    </message>
    <message>
        <source>Ask its owner for: GRANT CONNECT ON DATABASE %1 TO %2.</source>
        <translation>请向其所有者申请：GRANT CONNECT ON DATABASE %1 TO %2。</translation>
    </message>
    <message>
        <source>%1 is starting up or shutting down.</source>
        <translation>%1 正在启动或关闭。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>%1 refused the session.</source>
        <translation>%1 拒绝了会话。</translation>
    </message>
    <message>
        <source>The detail holds the server&apos;s words.</source>
        <translation>服务器的原始消息见详情。</translation>
    </message>
    <message>
        <source>The host name %1 could not be resolved.</source>
        <translation>无法解析主机名 %1。</translation>
    </message>
    <message>
        <source>Check the spelling, the network and the VPN.</source>
        <translation>请检查拼写、网络和 VPN。</translation>
    </message>
    <message>
        <source>No server listens at %1, port %2.</source>
        <translation>%1 的端口 %2 上没有服务器在监听。</translation>
    </message>
    <message>
        <source>Check host and port, and whether the server is running.</source>
        <translation>请检查主机和端口，以及服务器是否正在运行。</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>无法访问 %1。</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the firewall.</source>
        <translation>请检查网络、VPN 和防火墙。</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made.</source>
        <translation>无法与 %1 建立加密连接。</translation>
    </message>
    <message>
        <source>Check sslmode and the certificates (sslrootcert, sslcert, sslkey) in the URL or the service file.</source>
        <translation>请检查 URL 或服务文件中的 sslmode 和证书（sslrootcert、sslcert、sslkey）。</translation>
    </message>
    <message>
        <source>No connection to %1, port %2.</source>
        <translation>无法连接到 %1 的端口 %2。</translation>
    </message>
    <message>
        <source>The detail holds libpq&apos;s words.</source>
        <translation>libpq 的原始消息见详情。</translation>
    </message>
    <message>
        <source>No connection to %1.</source>
        <translation>无法连接到 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s).</source>
        <translation>
            <numerusform>%1 在 %n 秒内未响应。</numerusform>
        </translation>
    </message>
    <message>
        <source>The statement is no COPY in the direction asked for.</source>
        <translation>该语句不是所要求方向的 COPY。</translation>
    </message>
    <message>
        <source>Copying was cancelled.</source>
        <translation>复制已取消。</translation>
    </message>
    <message>
        <source>COPY from or to the client cannot be part of a script.</source>
        <translation>脚本中不能使用与客户端交换数据的 COPY。</translation>
    </message>
    <message>
        <source>Use INSERT, or COPY with a file on the server.</source>
        <translation>请使用 INSERT，或对服务器上的文件使用 COPY。</translation>
    </message>
    <message>
        <source>Another run is at work on %1.</source>
        <translation>另一次运行正在 %1 上进行。</translation>
    </message>
    <message>
        <source>Wait until it has finished, or allow a longer wait.</source>
        <translation>请等待其结束，或延长等待时间。</translation>
    </message>
    <message>
        <source>Another run is at work on %1: %2 (process %3 of the server, %4, since %5).</source>
        <translation>另一次运行正在 %1 上进行：%2（服务器进程 %3，%4，始于 %5）。</translation>
    </message>
    <message>
        <source>Another run is at work on %1: %2 from %6 (process %3 of the server, %4, since %5).</source>
        <translation>另一次运行正在 %1 上进行：来自 %6 的 %2（服务器进程 %3，%4，始于 %5）。</translation>
    </message>
    <message>
        <source>Waiting for another run was cancelled.</source>
        <translation>已取消等待另一次运行。</translation>
    </message>
    <message>
        <source>Another session holds a lock on the object. Try again when it has finished, or allow a longer lock timeout.</source>
        <translation>另一个会话持有该对象上的锁。请待其结束后重试，或延长锁超时。</translation>
    </message>
    <message>
        <source>Allow a longer statement timeout, or split the work.</source>
        <translation>请延长语句超时，或拆分工作。</translation>
    </message>
    <message>
        <source>Run as the owner of the object, or have the right granted.</source>
        <translation>请以该对象的所有者身份运行，或获取相应授权。</translation>
    </message>
    <message>
        <source>The session may only read: the profile says so, or the server is a standby. Connect to the primary, without the read-only option.</source>
        <translation>会话为只读：由配置指定，或因服务器是备库。请连接到主库，且不使用只读选项。</translation>
    </message>
    <message>
        <source>Free space on the server, then run again.</source>
        <translation>请在服务器上释放空间，然后重新运行。</translation>
    </message>
    <message>
        <source>Mark the section with `transaction:false`, so that its statements run outside a transaction.</source>
        <translation>请用 `transaction:false` 标注该段，使其语句在事务之外执行。</translation>
    </message>
    <message>
        <source>The statement was cancelled.</source>
        <translation>语句已取消。</translation>
    </message>
    <message>
        <source>Another session cancelled the statement.</source>
        <translation>另一个会话取消了该语句。</translation>
    </message>
    <message>
        <source>Ask who did, then run again.</source>
        <translation>请查明由何人取消，然后重新运行。</translation>
    </message>
    <message>
        <source>Cancelled: the transaction was rolled back.</source>
        <translation>已取消：事务已回滚。</translation>
    </message>
    <message>
        <source>A statement of the script has ended the transaction.</source>
        <translation>脚本中的某条语句结束了事务。</translation>
    </message>
    <message>
        <source>Leave BEGIN, COMMIT and ROLLBACK to the runner.</source>
        <translation>请勿自行使用 BEGIN、COMMIT 和 ROLLBACK，它们由运行程序负责。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost while the transaction was being committed: the outcome is not known.</source>
        <translation>提交事务时与 %1 的连接断开：结果未知。</translation>
    </message>
    <message>
        <source>Look at the current revision: it says whether the step was committed.</source>
        <translation>请查看当前版本：由此可知该步骤是否已提交。</translation>
    </message>
    <message>
        <source>Write the rows as INSERT statements, or load them with psql.</source>
        <translation>请将这些行写成 INSERT 语句，或用 psql 加载。</translation>
    </message>
    <message>
        <source>Put the statements of that file into this one.</source>
        <translation>请将那个文件中的语句放入此文件。</translation>
    </message>
    <message>
        <source>Run the statements with EXECUTE in a DO block instead.</source>
        <translation>请改为在 DO 块中用 EXECUTE 执行这些语句。</translation>
    </message>
    <message>
        <source>A script runs on the database that the URL or profile names.</source>
        <translation>脚本在 URL 或配置所指定的数据库上运行。</translation>
    </message>
    <message>
        <source>A string that begins here is never closed.</source>
        <translation>从此处开始的字符串没有结束。</translation>
    </message>
    <message>
        <source>Close it with &apos;. A quote inside a string is written twice.</source>
        <translation>请用 &apos; 结束。字符串中的引号须写两次。</translation>
    </message>
    <message>
        <source>A quoted name that begins here is never closed.</source>
        <translation>从此处开始的带引号名称没有结束。</translation>
    </message>
    <message>
        <source>Close it with the sign that belongs to %1.</source>
        <translation>请用与 %1 对应的符号结束。</translation>
    </message>
    <message>
        <source>A dollar-quoted string that begins here is never closed.</source>
        <translation>从此处开始的美元引用字符串没有结束。</translation>
    </message>
    <message>
        <source>It ends at the very tag it began with, letter for letter.</source>
        <translation>它必须以与开头完全相同的标签结束，大小写也须一致。</translation>
    </message>
    <message>
        <source>A comment that begins here is never closed.</source>
        <translation>从此处开始的注释没有结束。</translation>
    </message>
    <message>
        <source>Close it with */. Comments inside comments need a */ each.</source>
        <translation>请用 */ 结束。嵌套的注释各需一个 */。</translation>
    </message>
    <message>
        <source>Remove it, or say it in SQL: the script goes to the server as it is.</source>
        <translation>请删除它，或用 SQL 表达：脚本会原样发送到服务器。</translation>
    </message>
    <message>
        <source>%1 is a command of psql, not SQL.</source>
        <translation>%1 是 psql 命令，不是 SQL。</translation>
    </message>
    <message>
        <source>COPY from or to the client (%1) cannot run in a script.</source>
        <translation>与客户端交换数据的 COPY (%1) 不能在脚本中运行。</translation>
    </message>
    <message>
        <source>DELIMITER is a command of the MariaDB client, not SQL.</source>
        <translation>DELIMITER 是 MariaDB 客户端的命令，不是 SQL。</translation>
    </message>
    <message>
        <source>Remove it: bodies of functions and triggers need none here.</source>
        <translation>请删除它：此处的函数体和触发器体不需要它。</translation>
    </message>
    <message>
        <source>A line that begins with a dot is a command of the sqlite3 shell, not SQL.</source>
        <translation>以点开头的行是 sqlite3 shell 的命令，不是 SQL。</translation>
    </message>
    <message>
        <source>Remove it, or say it in SQL.</source>
        <translation>请删除它，或用 SQL 表达。</translation>
    </message>
    <message>
        <source>The script contains a zero byte.</source>
        <translation>脚本中含有零字节。</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 text.</source>
        <translation>请将文件保存为 UTF-8 文本。</translation>
    </message>
    <message>
        <source>Close the other program, or allow a longer lock timeout.</source>
        <translation>请关闭另一个程序，或延长锁超时。</translation>
    </message>
    <message>
        <source>%1 is locked by another run: %2 (process %3 on %4).</source>
        <translation>%1 被另一次运行锁定：%2（%4 上的进程 %3）。</translation>
    </message>
    <message>
        <source>%1 is locked by another program.</source>
        <translation>%1 被另一个程序锁定。</translation>
    </message>
    <message>
        <source>Check the rights of %1 and of its directory, and that the profile is not read-only.</source>
        <translation>请检查 %1 及其目录的权限，并确认配置不是只读。</translation>
    </message>
    <message>
        <source>Free space on the disk of %1, then run again.</source>
        <translation>请在 %1 所在的磁盘上释放空间，然后重新运行。</translation>
    </message>
    <message>
        <source>%1 is no SQLite database: file is not a database.</source>
        <translation>%1 不是 SQLite 数据库：file is not a database。</translation>
    </message>
    <message>
        <source>Check the path. An encrypted database cannot be opened either.</source>
        <translation>请检查路径。加密的数据库也无法打开。</translation>
    </message>
    <message>
        <source>%1 is damaged: %2.</source>
        <translation>%1 已损坏：%2。</translation>
    </message>
    <message>
        <source>Restore a backup, or see what `sqlite3 %1 .recover` saves.</source>
        <translation>请恢复备份，或查看 `sqlite3 %1 .recover` 能挽回哪些数据。</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>无法打开 %1。</translation>
    </message>
    <message>
        <source>Check that the file exists and may be read and written, with its directory.</source>
        <translation>请检查文件是否存在，以及文件及其目录是否可读写。</translation>
    </message>
    <message>
        <source>The disk or file system of %1 failed; look at the system&apos;s log.</source>
        <translation>%1 所在的磁盘或文件系统出现故障；请查看系统日志。</translation>
    </message>
    <message>
        <source>Another run is at work on %1: %2 (process %3 on %4, since %5).</source>
        <translation>另一次运行正在 %1 上进行：%2（%4 上的进程 %3，始于 %5）。</translation>
    </message>
    <message>
        <source>The lock file %1 cannot be written: %2.</source>
        <translation>无法写入锁文件 %1：%2。</translation>
    </message>
    <message>
        <source>A run needs the right to write in the directory of the database.</source>
        <translation>运行需要数据库所在目录的写权限。</translation>
    </message>
    <message>
        <source>%1 is a directory.</source>
        <translation>%1 是目录。</translation>
    </message>
    <message>
        <source>Name the database file in it.</source>
        <translation>请指定其中的数据库文件。</translation>
    </message>
    <message>
        <source>%1 may not be read.</source>
        <translation>无权读取 %1。</translation>
    </message>
    <message>
        <source>Ask its owner for the right to read it.</source>
        <translation>请向其所有者申请读取权限。</translation>
    </message>
    <message>
        <source>There is no database file %1.</source>
        <translation>没有数据库文件 %1。</translation>
    </message>
    <message>
        <source>There is no directory %1 for the database.</source>
        <translation>没有用于存放数据库的目录 %1。</translation>
    </message>
    <message>
        <source>Make the directory, or check the path.</source>
        <translation>请创建该目录，或检查路径。</translation>
    </message>
    <message>
        <source>Waiting for the lock of %1 was cancelled.</source>
        <translation>已取消等待 %1 的锁。</translation>
    </message>
    <message>
        <source>The statement ran longer than the statement timeout.</source>
        <translation>语句的执行时间超过了语句超时。</translation>
    </message>
    <message>
        <source>The SQLite URL has a parameter that is not known.</source>
        <translation>SQLite URL 中含有无法识别的参数。</translation>
    </message>
    <message>
        <source>Leave out what follows the ?. To open the database read-only, use the option of that name.</source>
        <translation>请去掉 ? 之后的内容。要以只读方式打开数据库，请使用只读选项。</translation>
    </message>
    <message>
        <source>The SQLite URL has two slashes.</source>
        <translation>SQLite URL 中有两个斜杠。</translation>
    </message>
    <message>
        <source>Write sqlite:PATH, sqlite:///PATH for a relative path, or sqlite:////PATH for an absolute one.</source>
        <translation>请写 sqlite:PATH；相对路径可写 sqlite:///PATH，绝对路径可写 sqlite:////PATH。</translation>
    </message>
    <message>
        <source>The SQLite URL names no file.</source>
        <translation>SQLite URL 未指定文件。</translation>
    </message>
    <message>
        <source>Write sqlite:PATH.</source>
        <translation>请写 sqlite:PATH。</translation>
    </message>
    <message>
        <source>SQLite&apos;s own file: addresses are not understood.</source>
        <translation>不支持 SQLite 自有的 file: 地址。</translation>
    </message>
    <message>
        <source>An IPv6 address in the database URL lacks its ].</source>
        <translation>数据库 URL 中的 IPv6 地址缺少 ]。</translation>
    </message>
    <message>
        <source>After the ] of an IPv6 address stands no port.</source>
        <translation>IPv6 地址的 ] 之后不是端口。</translation>
    </message>
    <message>
        <source>The port in the database URL is not a number from 1 to 65535. IPv6 addresses stand in brackets: [::1].</source>
        <translation>数据库 URL 中的端口不是 1 到 65535 之间的数字。IPv6 地址须放在方括号中：[::1]。</translation>
    </message>
    <message>
        <source>A parameter of the database URL has no value.</source>
        <translation>数据库 URL 中有一个参数没有值。</translation>
    </message>
    <message>
        <source>The database name in the URL contains a bare @.</source>
        <translation>URL 中的数据库名含有未转义的 @。</translation>
    </message>
    <message>
        <source>Write name=value pairs with spaces between them, and put a value that contains spaces in single quotes.</source>
        <translation>请写成以空格分隔的 name=value 对，含空格的值放在单引号中。</translation>
    </message>
    <message>
        <source>A quoted value in the database URL is never closed.</source>
        <translation>数据库 URL 中带引号的值没有结束。</translation>
    </message>
    <message>
        <source>Close it with &apos;. Inside, write \&apos; for a quote.</source>
        <translation>请用 &apos; 结束。其中的引号写作 \&apos;。</translation>
    </message>
    <message>
        <source>The database URL does not say which engine it is for.</source>
        <translation>数据库 URL 未说明适用于哪种引擎。</translation>
    </message>
    <message>
        <source>For a SQLite file write sqlite:%1</source>
        <translation>SQLite 文件请写 sqlite:%1</translation>
    </message>
    <message>
        <source>For PostgreSQL write postgresql: before the parameters.</source>
        <translation>PostgreSQL 请在参数前写 postgresql:。</translation>
    </message>
    <message>
        <source>Write sqlite:PATH or postgresql://USER@HOST/DATABASE.</source>
        <translation>请写 sqlite:PATH 或 postgresql://USER@HOST/DATABASE。</translation>
    </message>
    <message>
        <source>The database URL is empty.</source>
        <translation>数据库 URL 为空。</translation>
    </message>
    <message>
        <source>MariaDB and MySQL are not supported yet.</source>
        <translation>尚不支持 MariaDB 和 MySQL。</translation>
    </message>
    <message>
        <source>PostgreSQL and SQLite are.</source>
        <translation>支持 PostgreSQL 和 SQLite。</translation>
    </message>
    <message>
        <source>The database URL is for &apos;%1&apos;, an engine that is not known.</source>
        <translation>数据库 URL 指定的引擎 &apos;%1&apos; 无法识别。</translation>
    </message>
    <message>
        <source>It begins with sqlite: or postgresql:.</source>
        <translation>它应以 sqlite: 或 postgresql: 开头。</translation>
    </message>
    <message>
        <source>The version table %1 may not be read by this user.</source>
        <translation>当前用户无权读取版本表 %1。</translation>
    </message>
    <message>
        <source>Ask its owner for: GRANT SELECT ON %1.</source>
        <translation>请向其所有者申请：GRANT SELECT ON %1。</translation>
    </message>
    <message>
        <source>Online migration expected to match one row when updating &apos;%2&apos; to &apos;%3&apos; in &apos;%4&apos;; %1 found</source>
        <translation>在线迁移在 &apos;%4&apos; 中将 &apos;%2&apos; 更新为 &apos;%3&apos; 时应匹配一行；实际找到 %1 行</translation>
    </message>
    <message>
        <source>Online migration expected to match one row when deleting &apos;%2&apos; in &apos;%3&apos;; %1 found</source>
        <translation>在线迁移在 &apos;%3&apos; 中删除 &apos;%2&apos; 时应匹配一行；实际找到 %1 行</translation>
    </message>
    <message numerus="yes">
        <source>After the step the table &apos;%2&apos; should hold %n row(s), but it holds %1: the script or another session has written to it</source>
        <translation>
            <numerusform>该步骤之后表 &apos;%2&apos; 应有 %n 行，但实际有 %1 行：脚本或另一个会话写入了该表</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected one row for &apos;%2&apos; in &apos;%3&apos;; %1 found</source>
        <translation>“%3”中应有一行“%2”，实际找到 %1 行</translation>
    </message>
    <message>
        <source>Expected no row for &apos;%2&apos; in &apos;%3&apos;; %1 found</source>
        <translation>“%3”中不应有“%2”的行，实际找到 %1 行</translation>
    </message>
    <message>
        <source>Expected no row in &apos;%2&apos;; %1 found</source>
        <translation>“%2”中不应有任何行，实际找到 %1 行</translation>
    </message>
    <message>
        <source>The table %1 is marked dirty: golang-migrate began the version %2 and did not finish it</source>
        <translation>表 %1 被标记为 dirty：golang-migrate 开始了版本 %2，但没有完成</translation>
    </message>
    <message>
        <source>The table %1 says that Flyway ran %2 and failed</source>
        <translation>表 %1 表明 Flyway 执行 %2 时失败了</translation>
    </message>
    <message>
        <source>Look at the database and undo or finish what is half done. Then `stemma stamp REVISION` says where it stands, as `migrate force` does.</source>
        <translation>请检查数据库，撤销或补完做了一半的内容，然后用 `stemma stamp REVISION` 说明它所处的位置，与 `migrate force` 的作用相同。</translation>
    </message>
    <message>
        <source>The table %1 is not the one that %2 makes: %3</source>
        <translation>表 %1 不是 %2 所创建的表：%3</translation>
    </message>
    <message>
        <source>Does &apos;format&apos; in stemma.toml name the right tool, and &apos;version_table&apos; its table?</source>
        <translation>stemma.toml 中的 format 是否写对了工具，version_table 是否是它的表？</translation>
    </message>
    <message>
        <source>Look at the database and undo or finish what is half done. Then `stemma stamp REVISION` says where it stands and removes the row, as `flyway repair` does.</source>
        <translation>请检查数据库，撤销或完成做了一半的内容。然后用 `stemma stamp REVISION` 说明其位置，并像 `flyway repair` 那样删除该行。</translation>
    </message>
    <message>
        <source>The client library of PostgreSQL (libpq) cannot be loaded.</source>
        <translation>无法加载 PostgreSQL 客户端库 (libpq)。</translation>
    </message>
    <message>
        <source>Install it: the package is called libpq5 on Debian and Ubuntu.</source>
        <translation>请安装：在 Debian 和 Ubuntu 上软件包名为 libpq5。</translation>
    </message>
    <message>
        <source>Check the path. The first upgrade makes a new database.</source>
        <translation>请检查路径。首次升级会创建新的数据库。</translation>
    </message>
</context>
<context>
    <name>desktop::AddKeyDialog</name>
    <message>
        <source>The newest key of %1 is the one that new values are written with. The keys before it go on reading.</source>
        <translation>%1 的最新密钥用于写入新值，之前的密钥继续用于读取。</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>常用值</translation>
    </message>
    <message>
        <source>Trying every derivation known. That takes some seconds.</source>
        <translation>正在尝试所有已知的派生方式，需要几秒钟。</translation>
    </message>
    <message>
        <source>Waiting for the vault. It may ask a question.</source>
        <translation>正在等待保管库。它可能会提问。</translation>
    </message>
</context>
<context>
    <name>desktop::AlembicEngine</name>
    <message>
        <source>Alembic %1, SQLAlchemy %2, Python %3</source>
        <translation>Alembic %1，SQLAlchemy %2，Python %3</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1，来自 %2</translation>
    </message>
</context>
<context>
    <name>desktop::CheckList</name>
    <message>
        <source>to come</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
</context>
<context>
    <name>desktop::CheckSheet</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>检查 %1</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>The check found something.</source>
        <translation>检查发现了问题。</translation>
    </message>
    <message>
        <source>The project and the database are being compared…</source>
        <translation>正在比较项目和数据库…</translation>
    </message>
    <message>
        <source>It could not be checked.</source>
        <translation>无法检查。</translation>
    </message>
    <message>
        <source>Pending: %1</source>
        <translation>待执行：%1</translation>
    </message>
    <message>
        <source>The database is not initialised.</source>
        <translation>数据库尚未初始化。</translation>
    </message>
    <message>
        <source>The database is up to date, every applied script is as it was applied, and the models have nothing that it has not.</source>
        <translation>数据库已是最新，每个已应用的脚本均未改动，模型中也没有数据库所缺少的内容。</translation>
    </message>
    <message>
        <source>The database is up to date, and every applied script is as it was applied.</source>
        <translation>数据库已是最新，每个已应用的脚本均未改动。</translation>
    </message>
    <message numerus="yes">
        <source>The models and the database differ in %n place(s).</source>
        <translation>
            <numerusform>模型与数据库有 %n 处不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are not as they should be.</source>
        <translation>
            <numerusform>有 %n 项不符合要求。</numerusform>
        </translation>
    </message>
    <message>
        <source>env.py names no models to compare with.</source>
        <translation>env.py 没有指明可供比较的模型。</translation>
    </message>
    <message>
        <source>The models are compared once that is settled.</source>
        <translation>解决这些问题后才会比较模型。</translation>
    </message>
    <message>
        <source>Not known whether it is applied: %1</source>
        <translation>不清楚是否已应用：%1</translation>
    </message>
</context>
<context>
    <name>desktop::CommandPalette</name>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>desktop::ConnectionCommands</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Choose a directory that you may write to.</source>
        <translation>请选择您有写权限的目录。</translation>
    </message>
    <message>
        <source>Export Connections</source>
        <translation>导出连接</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>连接 (*.json)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>The next start of Stemma speaks it.</source>
        <translation>下次启动 Stemma 时生效。</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Open the &amp;Vault…</source>
        <translation>打开保管库(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Edit Connection…</source>
        <translation>编辑连接(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>desktop::ConnectionSource</name>
    <message>
        <source>The connection %1 names no project directory.</source>
        <translation>连接 %1 未指定项目目录。</translation>
    </message>
    <message>
        <source>Edit the connection and choose the directory that holds stemma.toml or alembic.ini.</source>
        <translation>请编辑该连接，选择包含 stemma.toml 或 alembic.ini 的目录。</translation>
    </message>
    <message>
        <source>The project directory %1 is gone.</source>
        <translation>项目目录 %1 已不存在。</translation>
    </message>
    <message>
        <source>Put it back, or edit the connection and choose another.</source>
        <translation>请将其恢复，或编辑该连接并另选目录。</translation>
    </message>
    <message>
        <source>The directory %1 cannot be made.</source>
        <translation>无法创建目录 %1。</translation>
    </message>
    <message>
        <source>The demo&apos;s file %1 cannot be written: %2.</source>
        <translation>无法写入演示文件 %1：%2。</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
</context>
<context>
    <name>desktop::CredentialsPage</name>
    <message>
        <source>Co&amp;unt Again</source>
        <translation>重新统计(&amp;U)</translation>
    </message>
    <message>
        <source>Choose a connection whose database can be reached.</source>
        <translation>请选择可以访问其数据库的连接。</translation>
    </message>
    <message>
        <source>This project declares no credential set: a table with columns whose values are encrypted. Add lines such as these to %1, with the names of your table, and refresh. Keys never stand there.</source>
        <translation>此项目没有声明凭据集：即某些列的值被加密的表。请将类似的行加入 %1，换成您的表名和列名，然后刷新。密钥从不写在那里。</translation>
    </message>
    <message>
        <source>This project has no stemma.toml. Credential sets are declared there: a table with columns whose values are encrypted. Keys never stand there.</source>
        <translation>此项目没有 stemma.toml。凭据集在其中声明：即某些列的值被加密的表。密钥从不写在那里。</translation>
    </message>
    <message>
        <source>Look at %1 on %2</source>
        <translation>查看 %2 上的 %1</translation>
    </message>
    <message>
        <source>Reading the keys…</source>
        <translation>正在读取密钥…</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 / %2 行</translation>
    </message>
    <message>
        <source>The keys rest in %1.</source>
        <translation>密钥保存在 %1 中。</translation>
    </message>
    <message>
        <source>Table %1, its first %2 rows</source>
        <translation>表 %1 的前 %2 行</translation>
    </message>
    <message>
        <source>Table %1, %2 rows</source>
        <translation>表 %1，%2 行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are set aside until a key opens them.</source>
        <translation>
            <numerusform>%Ln 个值已搁置，直到有密钥可以打开。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 rows were counted.</source>
        <translation>只统计了前 %1 行。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are plaintext.</source>
        <translation>
            <numerusform>%Ln 个值是明文。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. Add the key that the application had when it wrote these values, derived as the application does.</source>
        <translation>未更改任何内容。请添加应用写入这些值时所用的密钥，并采用与应用相同的派生方式。</translation>
    </message>
    <message>
        <source>&amp;Encrypt…</source>
        <translation>加密(&amp;E)…</translation>
    </message>
    <message>
        <source>Ro&amp;tate…</source>
        <translation>轮换(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>验证(&amp;V)</translation>
    </message>
    <message>
        <source>Try What Was Set &amp;Aside Again…</source>
        <translation>重试已搁置的值(&amp;A)…</translation>
    </message>
    <message>
        <source>Add &amp;Key…</source>
        <translation>添加密钥(&amp;K)…</translation>
    </message>
    <message>
        <source>Reti&amp;re Key</source>
        <translation>停用密钥(&amp;R)</translation>
    </message>
    <message>
        <source>E&amp;xport Key…</source>
        <translation>导出密钥(&amp;X)…</translation>
    </message>
    <message>
        <source>The project declares no credential set.</source>
        <translation>此项目没有声明凭据集。</translation>
    </message>
    <message>
        <source>%1 is a read-only connection: nothing can be changed through it.</source>
        <translation>%1 是只读连接：不能通过它进行任何更改。</translation>
    </message>
    <message>
        <source>The set has no key yet.</source>
        <translation>此凭据集还没有密钥。</translation>
    </message>
    <message>
        <source>No value is set aside.</source>
        <translation>没有搁置的值。</translation>
    </message>
    <message>
        <source>Select a key.</source>
        <translation>请选择一个密钥。</translation>
    </message>
    <message>
        <source>New values are written with this key: add another one first.</source>
        <translation>新值用此密钥写入：请先添加另一个。</translation>
    </message>
    <message>
        <source>This key is retired already.</source>
        <translation>此密钥已停用。</translation>
    </message>
    <message>
        <source>Retire key %1 of %2</source>
        <translation>停用 %2 的密钥 %1</translation>
    </message>
    <message>
        <source>Verify %1 on %2</source>
        <translation>验证 %2 上的 %1</translation>
    </message>
    <message>
        <source>Write the secret of key %1</source>
        <translation>写出密钥 %1 的机密</translation>
    </message>
    <message>
        <source>Export key %1 of %2</source>
        <translation>导出 %2 的密钥 %1</translation>
    </message>
    <message>
        <source>Count A&amp;ll</source>
        <translation>全部统计(&amp;L)</translation>
    </message>
    <message>
        <source>O&amp;pen the Vault…</source>
        <translation>打开保管库(&amp;P)…</translation>
    </message>
    <message>
        <source>Add T&amp;hat Key…</source>
        <translation>添加该密钥(&amp;H)…</translation>
    </message>
    <message>
        <source>Check with &amp;Python…</source>
        <translation>用 Python 检查(&amp;Y)…</translation>
    </message>
    <message>
        <source>Remove Ke&amp;y…</source>
        <translation>移除密钥(&amp;M)…</translation>
    </message>
    <message>
        <source>Remove key %1 of %2</source>
        <translation>移除 %2 的密钥 %1</translation>
    </message>
    <message>
        <source>Remove Key</source>
        <translation>移除密钥</translation>
    </message>
    <message>
        <source>Remove key %1 from the ring of %2?</source>
        <translation>要从 %2 的密钥环中移除密钥 %1 吗？</translation>
    </message>
    <message>
        <source>Its secret is gone for good: backups whose values are under it can no longer be read with this ring. A retired key stays for them. First all values are looked at: while one is under the key, it stays.</source>
        <translation>其机密将永久消失：值使用该密钥的备份将无法再用此密钥环读取。停用的密钥会为它们保留。移除前会先查看所有值：只要还有一个值使用该密钥，它就会保留。</translation>
    </message>
    <message>
        <source>&amp;Remove Key</source>
        <translation>移除密钥(&amp;R)</translation>
    </message>
    <message>
        <source>Check with Python</source>
        <translation>用 Python 检查</translation>
    </message>
    <message>
        <source>Python of the application, with its package cryptography:</source>
        <translation>应用程序的 Python，带有其 cryptography 包：</translation>
    </message>
</context>
<context>
    <name>desktop::DetailsPane</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>Downgrade</source>
        <translation>回滚</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>No revision is selected</source>
        <translation>未选择版本</translation>
    </message>
    <message>
        <source>The run logs are being read.</source>
        <translation>正在读取运行日志。</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>base</source>
        <translation>基点</translation>
    </message>
    <message>
        <source>The header of the script could only be read in part.</source>
        <translation>只能读取脚本头的一部分。</translation>
    </message>
    <message>
        <source>The script was edited after it was applied: it is no longer the text that the database has.</source>
        <translation>脚本在应用之后被修改：已不再是数据库所应用的文本。</translation>
    </message>
    <message>
        <source>nothing, it is a base</source>
        <translation>无，此版本是基点</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>database, its environment</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 stands here.</source>
        <translation>%1 当前处于此版本。</translation>
    </message>
    <message>
        <source>%1 has it.</source>
        <translation>%1 已包含此版本。</translation>
    </message>
    <message>
        <source>%1 does not have it.</source>
        <translation>%1 不包含此版本。</translation>
    </message>
    <message>
        <source>It cannot be rolled back.</source>
        <translation>无法回滚。</translation>
    </message>
    <message>
        <source>It cannot be rolled back: %1</source>
        <translation>无法回滚：%1</translation>
    </message>
    <message>
        <source>It runs outside a transaction.</source>
        <translation>在事务之外运行。</translation>
    </message>
    <message>
        <source>every other engine</source>
        <translation>所有其他引擎</translation>
    </message>
    <message>
        <source>There is nothing to run: it cannot be rolled back.</source>
        <translation>没有可运行的内容：无法回滚。</translation>
    </message>
    <message>
        <source>There is nothing to run.</source>
        <translation>没有可运行的内容。</translation>
    </message>
    <message>
        <source>Only the beginning is shown; the rest is in the file.</source>
        <translation>只显示开头部分；其余内容见文件。</translation>
    </message>
    <message>
        <source>No run log mentions this revision.</source>
        <translation>没有运行日志提及此版本。</translation>
    </message>
    <message>
        <source>The project&apos;s Alembic is writing the SQL…</source>
        <translation>项目的 Alembic 正在生成 SQL…</translation>
    </message>
    <message>
        <source>The SQL cannot be shown: %1</source>
        <translation>无法显示 SQL：%1</translation>
    </message>
</context>
<context>
    <name>desktop::DiagnosticsDialog</name>
    <message>
        <source>Save Diagnostics</source>
        <translation>保存诊断信息</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>desktop::DurationText</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
</context>
<context>
    <name>desktop::EnvironmentBadge</name>
    <message>
        <source>Environment: %1</source>
        <translation>环境：%1</translation>
    </message>
</context>
<context>
    <name>desktop::HistoryBinding</name>
    <message>
        <source>it is written for a database, and none is open</source>
        <translation>SQL 要针对某个数据库生成，而当前没有打开数据库</translation>
    </message>
    <message>
        <source>Open a connection of this project.</source>
        <translation>请打开此项目的一个连接。</translation>
    </message>
    <message>
        <source>Write the SQL</source>
        <translation>生成 SQL</translation>
    </message>
    <message>
        <source>Look for Alembic</source>
        <translation>查找 Alembic</translation>
    </message>
</context>
<context>
    <name>desktop::HistoryModel</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Branch: %1</source>
        <translation>分支：%1</translation>
    </message>
    <message>
        <source>%1 (%2) stands here.</source>
        <translation>%1（%2）当前处于此版本。</translation>
    </message>
</context>
<context>
    <name>desktop::HistoryPage</name>
    <message>
        <source>All branches</source>
        <translation>所有分支</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n revisions is pending, of this branch and has these words.</source>
        <translation>
            <numerusform>%n 个版本中，没有待执行、属于此分支且包含这些词的版本。</numerusform>
        </translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>没有匹配项</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n 个匹配项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>查找上一个(&amp;P)</translation>
    </message>
    <message>
        <source>Show &amp;Hits Only</source>
        <translation>只显示匹配项(&amp;H)</translation>
    </message>
    <message>
        <source>Pendin&amp;g Only</source>
        <translation>仅待执行(&amp;G)</translation>
    </message>
    <message>
        <source>Go to Where It &amp;Stands</source>
        <translation>转到当前版本(&amp;S)</translation>
    </message>
    <message>
        <source>Selected &amp;Before</source>
        <translation>之前的选择(&amp;B)</translation>
    </message>
    <message>
        <source>Selected &amp;After</source>
        <translation>之后的选择(&amp;A)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reset Zoom</source>
        <translation>重置缩放(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>As &amp;Text…</source>
        <translation>导出为文本(&amp;T)…</translation>
    </message>
    <message>
        <source>As &amp;SVG…</source>
        <translation>导出为 SVG(&amp;S)…</translation>
    </message>
    <message>
        <source>As P&amp;NG…</source>
        <translation>导出为 PNG(&amp;N)…</translation>
    </message>
    <message>
        <source>As &amp;PDF…</source>
        <translation>导出为 PDF(&amp;P)…</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG 图片 (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>导出历史</translation>
    </message>
    <message>
        <source>%1 is being written.</source>
        <translation>正在写入 %1。</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>Signs of the Histor&amp;y…</source>
        <translation>历史图例(&amp;Y)…</translation>
    </message>
</context>
<context>
    <name>desktop::HistoryView</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Ctrl with up and down goes along the lines, Ctrl with left and right to the other parents of a merge.</source>
        <translation>Ctrl 加上下方向键沿连线移动，Ctrl 加左右方向键转到合并的其他父版本。</translation>
    </message>
</context>
<context>
    <name>desktop::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>The file holds no connection.</source>
        <translation>文件中没有连接。</translation>
    </message>
</context>
<context>
    <name>desktop::JobList</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>步骤 %1/%2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>已用时间</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 / %2 行</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how a job ended, when it began</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>desktop::JobNotifier</name>
    <message>
        <source>%1 is done</source>
        <translation>%1 已完成</translation>
    </message>
    <message>
        <source>After %1. %2</source>
        <translation>用时 %1。%2</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <translation>%1 已停止</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 失败</translation>
    </message>
</context>
<context>
    <name>desktop::JobsPane</name>
    <message>
        <source>%1 is being stopped.</source>
        <translation>正在停止 %1。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Clear This Job</source>
        <translation>清除此任务(&amp;C)</translation>
    </message>
    <message>
        <source>Clear &amp;Finished Jobs</source>
        <translation>清除已结束的任务(&amp;F)</translation>
    </message>
</context>
<context>
    <name>desktop::KeyModel</name>
    <message>
        <source>not counted</source>
        <translation>未统计</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>%1, %2, fingerprint %3</source>
        <translation>%1，%2，指纹 %3</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Derivation</source>
        <translation>派生方式</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Values under it</source>
        <translation>使用它的值</translation>
    </message>
    <message>
        <source>Written with it</source>
        <translation>用它写入</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>writes and reads</source>
        <translation>读写</translation>
    </message>
    <message>
        <source>reads only</source>
        <translation>仅读取</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>已停用</translation>
    </message>
</context>
<context>
    <name>desktop::Legend</name>
    <message>
        <source>Applied to the database of the connection</source>
        <translation>已应用于该连接的数据库</translation>
    </message>
    <message>
        <source>Pending: not applied yet</source>
        <translation>待执行：尚未应用</translation>
    </message>
    <message>
        <source>The database stands here</source>
        <translation>数据库位于此处</translation>
    </message>
    <message>
        <source>Head: no revision follows it</source>
        <translation>头部 (head)：没有后续修订</translation>
    </message>
    <message>
        <source>Base: it follows no revision</source>
        <translation>基点：没有前置修订</translation>
    </message>
    <message>
        <source>Merge: it follows several</source>
        <translation>合并：有多个前置修订</translation>
    </message>
    <message>
        <source>Its script cannot be read</source>
        <translation>其脚本无法读取</translation>
    </message>
    <message>
        <source>Not known whether it is applied</source>
        <translation>不清楚是否已应用</translation>
    </message>
</context>
<context>
    <name>desktop::LogFile</name>
    <message>
        <source>The log could not be saved as %1.</source>
        <translation>无法将日志保存为 %1。</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>请选择其他文件夹，或在磁盘上腾出空间。</translation>
    </message>
</context>
<context>
    <name>desktop::LogModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>desktop::LogPane</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show lines of the level %1, %2 in all</source>
        <translation>显示级别为 %1 的行，共 %2 行</translation>
    </message>
    <message>
        <source>No line matches the search and the levels.</source>
        <translation>没有符合搜索内容和级别的行。</translation>
    </message>
    <message>
        <source>Nothing was logged yet.</source>
        <translation>还没有日志。</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>保存日志</translation>
    </message>
    <message>
        <source>Text (*.txt *.log)</source>
        <translation>文本 (*.txt *.log)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON 行 (*.jsonl)</translation>
    </message>
    <message>
        <source>The log was saved as %1.</source>
        <translation>日志已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>desktop::MainWindow</name>
    <message>
        <source>Open a Project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>%1 (%2) — Stemma</source>
        <comment>connection, environment</comment>
        <translation>%1（%2）— Stemma</translation>
    </message>
    <message>
        <source>%1 — Stemma</source>
        <comment>project</comment>
        <translation>%1 — Stemma</translation>
    </message>
    <message>
        <source>The connection %1 was removed.</source>
        <translation>已移除连接 %1。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Close Stemma?</source>
        <translation>是否关闭 Stemma？</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are still running.</source>
        <translation>
            <numerusform>还有 %n 个任务正在运行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Either way the database is left at a revision boundary, and says at which.</source>
        <translation>无论哪种方式，数据库都会停在版本边界上，并显示所处的版本。</translation>
    </message>
    <message>
        <source>&amp;Keep Open</source>
        <translation>保持打开(&amp;K)</translation>
    </message>
    <message>
        <source>Stop &amp;After This Step and Close</source>
        <translation>完成此步骤后停止并关闭(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Interrupt the Statement and Close</source>
        <translation>中断语句并关闭(&amp;I)</translation>
    </message>
    <message>
        <source>About Stemma</source>
        <translation>关于 Stemma</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Stemma %1&lt;/h3&gt;&lt;p&gt;Shows where every database stands, and moves it along its migration history.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built on Qt %2, libpq, SQLite, OpenSSL and QtKeychain.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Stemma %1&lt;/h3&gt;&lt;p&gt;显示每个数据库当前所处的版本，并使其沿迁移历史移动。&lt;/p&gt;&lt;p&gt;本程序是自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。基于 Qt %2、libpq、SQLite、OpenSSL 和 QtKeychain 构建。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The vault in which the connections rest is locked.</source>
        <translation>存放连接的保险库已锁定。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
</context>
<context>
    <name>desktop::MergeSheet</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>There is nothing to merge.</source>
        <translation>没有可合并的内容。</translation>
    </message>
    <message>
        <source>The history of this project has only one head.</source>
        <translation>此项目的历史只有一个头部。</translation>
    </message>
    <message>
        <source>Write the merge</source>
        <translation>编写合并版本</translation>
    </message>
    <message>
        <source>The merge %1 was written.</source>
        <translation>已写入合并版本 %1。</translation>
    </message>
    <message>
        <source>It joins the heads; SQL of its own it needs only where they contradict each other: %1</source>
        <translation>它合并各头部；只有头部之间相互冲突时才需要自己的 SQL：%1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Merge %n head(s)</source>
        <translation>
            <numerusform>合并 %n 个头部(&amp;M)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desktop::MessageBanner</name>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Copy &amp;Details</source>
        <translation>复制详情(&amp;D)</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>消息详情</translation>
    </message>
    <message>
        <source>Sho&amp;w Details</source>
        <translation>显示详情(&amp;W)</translation>
    </message>
</context>
<context>
    <name>desktop::NewRevisionSheet</name>
    <message>
        <source>%1 (head): %2</source>
        <translation>%1 (head)：%2</translation>
    </message>
    <message>
        <source>Nothing: the first revision of a history</source>
        <translation>无：历史的第一个版本</translation>
    </message>
    <message>
        <source>%1 has followers already.</source>
        <translation>%1 已有后续版本。</translation>
    </message>
    <message>
        <source>A revision after it begins a new branch, which &quot;Allow a new branch&quot; permits.</source>
        <translation>在它之后的版本会开始一个新分支，需勾选“允许在已有后续版本的版本之后新建分支”。</translation>
    </message>
    <message>
        <source>Write the revision</source>
        <translation>编写版本</translation>
    </message>
    <message>
        <source>Revision %1 was written.</source>
        <translation>已写入版本 %1。</translation>
    </message>
    <message>
        <source>Fill in its SQL: %1</source>
        <translation>请填写其 SQL：%1</translation>
    </message>
    <message>
        <source>Made by Alembic</source>
        <translation>由 Alembic 生成</translation>
    </message>
    <message>
        <source>Models are compared with a database: open a connection.</source>
        <translation>模型要与数据库比较：请打开一个连接。</translation>
    </message>
    <message>
        <source>env.py names no models to compare with.</source>
        <translation>env.py 没有指明可供比较的模型。</translation>
    </message>
</context>
<context>
    <name>desktop::Operation</name>
    <message>
        <source>Upgrade to &amp;Head</source>
        <translation>升级到头部(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Upgrade to Here</source>
        <translation>升级到此处(&amp;U)</translation>
    </message>
    <message>
        <source>Roll &amp;Back to Here</source>
        <translation>回滚到此处(&amp;B)</translation>
    </message>
    <message>
        <source>Roll Back &amp;One</source>
        <translation>回滚一个版本(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Stamp Here</source>
        <translation>标记到此处(&amp;S)</translation>
    </message>
    <message>
        <source>Upgrade %1 to head</source>
        <translation>将 %1 升级到 head</translation>
    </message>
    <message>
        <source>Upgrade %1 to %2</source>
        <translation>将 %1 升级到 %2</translation>
    </message>
    <message>
        <source>Roll %1 back to %2</source>
        <translation>将 %1 回滚到 %2</translation>
    </message>
    <message>
        <source>Roll %1 back by one revision</source>
        <translation>将 %1 回滚一个版本</translation>
    </message>
    <message>
        <source>Stamp %1 at %2</source>
        <translation>将 %1 标记为 %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Upgrade %n revision(s)</source>
        <translation>
            <numerusform>升级 %n 个版本(&amp;U)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Roll back %n revision(s)</source>
        <translation>
            <numerusform>回滚 %n 个版本(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stamp without running anything</source>
        <translation>仅标记，不运行任何内容(&amp;S)</translation>
    </message>
</context>
<context>
    <name>desktop::OperationCommands</name>
    <message>
        <source>Choose a connection whose database can be reached.</source>
        <translation>请选择可以访问其数据库的连接。</translation>
    </message>
    <message>
        <source>%1 is a read-only connection: nothing can be changed through it.</source>
        <translation>%1 是只读连接：不能通过它进行任何更改。</translation>
    </message>
    <message>
        <source>Select a revision in the history.</source>
        <translation>请在历史中选择一个版本。</translation>
    </message>
    <message>
        <source>Not available here.</source>
        <translation>此处不可用。</translation>
    </message>
    <message>
        <source>Nothing is applied.</source>
        <translation>没有已应用的内容。</translation>
    </message>
    <message>
        <source>Open a project, or choose a connection.</source>
        <translation>请打开项目或选择连接。</translation>
    </message>
    <message>
        <source>The selected revision is applied already.</source>
        <translation>所选修订已应用。</translation>
    </message>
    <message>
        <source>The selected revision is not applied.</source>
        <translation>所选修订未应用。</translation>
    </message>
    <message>
        <source>The database stands at the selected revision.</source>
        <translation>数据库已处于所选修订。</translation>
    </message>
</context>
<context>
    <name>desktop::OverviewModel</name>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待执行</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>Edited scripts</source>
        <translation>已修改的脚本</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>最近运行</translation>
    </message>
    <message>
        <source>By</source>
        <translation>执行者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the project</source>
        <translation>
            <numerusform>项目中有 %n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) pending</source>
        <translation>
            <numerusform>%n 个版本待执行</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>已是最新</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>connection, environment, state</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1, %2, at %3: %4</source>
        <comment>connection, environment, revision, state</comment>
        <translation>%1，%2，处于 %3：%4</translation>
    </message>
    <message>
        <source>The vault is locked</source>
        <translation>保险库已锁定</translation>
    </message>
    <message>
        <source>No file yet; the first upgrade makes it</source>
        <translation>尚无文件；首次升级会创建它</translation>
    </message>
</context>
<context>
    <name>desktop::OverviewPage</name>
    <message>
        <source>No connection matches “%1”.</source>
        <translation>没有与“%1”匹配的连接。</translation>
    </message>
    <message>
        <source>Your connections will stand here: each database, its revision and what is pending.</source>
        <translation>您的连接将显示在这里：每个数据库、所处的版本以及待执行的内容。</translation>
    </message>
    <message>
        <source>&amp;Clear the Filter</source>
        <translation>清除筛选(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Add a Connection…</source>
        <translation>添加连接(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>desktop::ProfileDialog</name>
    <message>
        <source>New Connection</source>
        <translation>新建连接</translation>
    </message>
    <message>
        <source>Edit Connection</source>
        <translation>编辑连接</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Saving; the keychain may ask a question.</source>
        <translation>正在保存；密钥链可能会提问。</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>正在测试连接</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>连接正常。</translation>
    </message>
    <message>
        <source>Close without saving what was typed?</source>
        <translation>不保存已输入的内容就关闭吗？</translation>
    </message>
</context>
<context>
    <name>desktop::ProfileForm</name>
    <message>
        <source>As the server and libpq agree</source>
        <translation>由服务器与 libpq 协商</translation>
    </message>
    <message>
        <source>Saved; type to replace it</source>
        <translation>已保存；输入即可替换</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>The password of the URL was moved to its own field.</source>
        <translation>URL 中的密码已移到单独的字段。</translation>
    </message>
</context>
<context>
    <name>desktop::ReviewSheet</name>
    <message>
        <source>Revision %1 was written.</source>
        <translation>已写入版本 %1。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>The file was changed since it is shown here.</source>
        <translation>文件在此处显示之后已被修改。</translation>
    </message>
    <message>
        <source>Whoever changed it may want it: delete it by hand.</source>
        <translation>修改者可能还需要它：请手动删除。</translation>
    </message>
    <message>
        <source>The file cannot be deleted: %1.</source>
        <translation>无法删除文件：%1。</translation>
    </message>
    <message>
        <source>Read the script</source>
        <translation>读取脚本</translation>
    </message>
    <message numerus="yes">
        <source>Read it before it runs. %n place(s) to look at:</source>
        <translation>
            <numerusform>执行之前请先阅读。有 %n 处需要查看：</numerusform>
        </translation>
    </message>
    <message>
        <source>Read it before it runs. Nothing in it drops, renames or narrows anything that Stemma can see.</source>
        <translation>执行之前请先阅读。就 Stemma 所见，其中没有删除、重命名或收紧任何内容。</translation>
    </message>
    <message>
        <source>Delete the script</source>
        <translation>删除脚本</translation>
    </message>
</context>
<context>
    <name>desktop::RotationWizard</name>
    <message>
        <source>A copy of the whole file, as it is now, that only you may read.</source>
        <translation>整个文件当前状态的副本，只有您可以读取。</translation>
    </message>
    <message>
        <source>A dump of the whole database by pg_dump, as it is now, that only you may read. Other sessions go on working.</source>
        <translation>由 pg_dump 生成的整个数据库当前状态的转储，只有您可以读取。其他会话照常工作。</translation>
    </message>
    <message>
        <source>While Plaintext and Encrypted Values Are Mixed</source>
        <translation>明文与加密值混合期间</translation>
    </message>
    <message>
        <source>While Both Keys Are in Use</source>
        <translation>两个密钥同时使用期间</translation>
    </message>
    <message>
        <source>While the job runs, the application meets encrypted values beside plaintext. Every instance must be able to read both before it begins, and must write encrypted values.</source>
        <translation>任务运行时，应用会同时遇到加密值和明文。开始之前，每个实例都必须能读取两者，并写入加密值。</translation>
    </message>
    <message>
        <source>While the job runs, the application meets values under the old key beside values under the new one. Deploy these lines in this order: every instance reads both keys before the job begins, and drops the old one when it is over.</source>
        <translation>任务运行时，应用会同时遇到使用旧密钥和新密钥的值。请按此顺序部署这些行：任务开始前每个实例都能读取两个密钥，结束后再去掉旧密钥。</translation>
    </message>
    <message>
        <source>There is no way back to plaintext. Keep the key: without it the values are lost.</source>
        <translation>无法恢复为明文。请妥善保管密钥：没有它，这些值将丢失。</translation>
    </message>
    <message>
        <source>There is a way back until the old key is retired: the same job, with the old key chosen to write under.</source>
        <translation>在停用旧密钥之前可以返回：执行同样的任务，并选择旧密钥写入。</translation>
    </message>
    <message>
        <source>Back up %1</source>
        <translation>备份 %1</translation>
    </message>
    <message>
        <source>The backup is being made. The list of jobs can stop it.</source>
        <translation>正在备份。可在任务列表中停止。</translation>
    </message>
    <message>
        <source>%1: %2. To restore: %3</source>
        <translation>%1：%2。恢复方法：%3</translation>
    </message>
    <message>
        <source>There is no backup.</source>
        <translation>没有备份。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>The job is being stopped.</source>
        <translation>正在停止任务。</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Paused. The batches that were written stay written; other sessions go on working.</source>
        <translation>已暂停。已写入的批次保持不变，其他会话照常工作。</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 / %2 行</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>rows, what is being done</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 rows per second, for %2 so far</source>
        <translation>每秒 %1 行，已用时 %2</translation>
    </message>
    <message>
        <source>About %1 remaining</source>
        <translation>大约剩余 %1</translation>
    </message>
    <message>
        <source>The job was stopped.</source>
        <translation>任务已停止。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were written and stay so; going on does the rest.</source>
        <translation>
            <numerusform>已写入 %Ln 行并保持不变；继续即可完成其余部分。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what it does, what it costs: two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Clean up after plaintext on %1</source>
        <translation>清理 %1 上的明文</translation>
    </message>
    <message>
        <source>The steps run; the list of jobs can stop them.</source>
        <translation>步骤正在执行，可在任务列表中停止。</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>JSON document (*.json)</source>
        <translation>JSON 文档 (*.json)</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>报告在 %1 中。</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>尽可能快</translation>
    </message>
    <message>
        <source>&amp;Type %1 to confirm:</source>
        <translation>输入 %1 以确认(&amp;T)：</translation>
    </message>
    <message>
        <source>Closing this leaves the job running in the list of jobs.</source>
        <translation>关闭后任务会在任务列表中继续运行。</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>将要更改的内容</translation>
    </message>
    <message>
        <source>Backup, and two keys at a time</source>
        <translation>备份，以及两个密钥并存</translation>
    </message>
    <message>
        <source>The job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Page %1 of %2: %3</source>
        <translation>第 %1 页，共 %2 页：%3</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>重新查看(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Looking at the values, and rehearsing some rows in a transaction that is rolled back…</source>
        <translation>正在查看各个值，并在一个会回滚的事务中试写若干行…</translation>
    </message>
    <message>
        <source>Looking: %1 of %2 rows</source>
        <translation>正在查看：%1 / %2 行</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing can be as it is.</source>
        <translation>未更改任何内容，目前也无法更改。</translation>
    </message>
    <message>
        <source>Close this, and add the key that the application had when it wrote these values. If it is lost for good, such values can be set aside.</source>
        <translation>请关闭此窗口，并添加应用写入这些值时所用的密钥。如果密钥已永久丢失，可以搁置这些值。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are set aside and are tried again.</source>
        <translation>
            <numerusform>将重试 %Ln 个已搁置的值。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do: no value has to change.</source>
        <translation>无事可做：没有需要更改的值。</translation>
    </message>
    <message>
        <source>About %1 of %2 rows will be written under key %3. One connection takes about %4, and the write-ahead log grows by about %5.</source>
        <translation>%2 行中约有 %1 行将用密钥 %3 写入。单个连接大约需要 %4，预写日志大约增加 %5。</translation>
    </message>
    <message>
        <source>About %1 of %2 rows will be written under key %3, in about %4.</source>
        <translation>%2 行中约有 %1 行将用密钥 %3 写入，大约需要 %4。</translation>
    </message>
    <message>
        <source>The backup that was made before, %1, has it too: remove the file once it is not needed any more.</source>
        <translation>之前所做的备份 %1 中也有明文：不再需要时请删除该文件。</translation>
    </message>
</context>
<context>
    <name>desktop::RunPreview</name>
    <message>
        <source>changes the version table only</source>
        <translation>仅更改版本表</translation>
    </message>
    <message>
        <source>cannot be rolled back: %1</source>
        <translation>无法回滚：%1</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>步骤 %1/%2：%3</translation>
    </message>
    <message>
        <source>each statement for itself, without a transaction</source>
        <translation>各语句单独执行，不使用事务</translation>
    </message>
</context>
<context>
    <name>desktop::RunSheet</name>
    <message>
        <source>&amp;Type %1 to confirm:</source>
        <translation>输入 %1 以确认(&amp;T)：</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>The database was not reached.</source>
        <translation>未能连接到数据库。</translation>
    </message>
    <message>
        <source>%1 is at %2.</source>
        <translation>%1 处于 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) on %1, from %2 to %3.</source>
        <translation>
            <numerusform>在 %1 上执行 %n 个步骤，从 %2 到 %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>无需操作。</translation>
    </message>
    <message>
        <source>The database stands where it is wanted already.</source>
        <translation>数据库已处于目标版本。</translation>
    </message>
    <message>
        <source>%1 is read-only: this is only a preview.</source>
        <translation>%1 为只读：这只是预览。</translation>
    </message>
    <message>
        <source>Look at the database: the statement after these may have taken effect. Then choose how to go on.</source>
        <translation>请检查数据库：这些语句之后的那条语句可能已生效。然后选择如何继续。</translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) of this plan cannot be rolled back afterwards: %1</source>
        <translation>
            <numerusform>此计划中有 %n 个版本之后无法回滚：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>The run is being stopped.</source>
        <translation>正在停止运行。</translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation>所有步骤均已完成。</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3 of %4 statements done</source>
        <translation>步骤 %1/%2，已完成 %3/%4 条语句</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>步骤 %1/%2</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <translation>用时 %1。</translation>
    </message>
    <message>
        <source>Reading the project and the database…</source>
        <translation>正在读取项目和数据库…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>error, its place</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The project&apos;s Alembic is writing the SQL…</source>
        <translation>项目的 Alembic 正在生成 SQL…</translation>
    </message>
    <message>
        <source>Write the SQL</source>
        <translation>生成 SQL</translation>
    </message>
    <message>
        <source>The SQL cannot be shown: %1</source>
        <translation>无法显示 SQL：%1</translation>
    </message>
</context>
<context>
    <name>desktop::RunWork</name>
    <message>
        <source>Nothing to do: the database is at %1.</source>
        <translation>无需操作：数据库处于 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Applied %n revision(s); the database is at %1.</source>
        <translation>
            <numerusform>已应用 %n 个版本；数据库处于 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rolled back %n revision(s); the database is at %1.</source>
        <translation>
            <numerusform>已回滚 %n 个版本；数据库处于 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stamped; the database is at %1.</source>
        <translation>已标记；数据库处于 %1。</translation>
    </message>
    <message>
        <source>If this is an index whose build was interrupted, it is there but invalid: DROP INDEX it, plan again and run the statement again. If the object is as it should be, plan again and go on behind the statement.</source>
        <translation>如果这是构建被中断的索引，则它已存在但无效：请用 DROP INDEX 将其删除，重新计划并再次执行该语句。如果该对象状态正常，请重新计划并从该语句之后继续。</translation>
    </message>
    <message>
        <source>Nothing was begun.</source>
        <translation>未开始任何操作。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of %1 were committed.</source>
        <translation>
            <numerusform>%1 个步骤中已提交 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Where the database stands is not known: it cannot be reached.</source>
        <translation>%1 数据库所处的版本未知：无法访问数据库。</translation>
    </message>
    <message>
        <source>%1 The database is at %2. The revision that was interrupted runs without a transaction and is unfinished: plan again to resume it.</source>
        <translation>%1 数据库处于 %2。被中断的版本不在事务中运行，尚未完成：请重新计划以继续执行。</translation>
    </message>
    <message>
        <source>%1 The database is at %2.</source>
        <translation>%1 数据库处于 %2。</translation>
    </message>
    <message>
        <source>%1 The database is at %2; the failed revision left nothing behind.</source>
        <translation>%1 数据库处于 %2；失败的版本未留下任何更改。</translation>
    </message>
    <message>
        <source>%1 is read-only: nothing may be changed there.</source>
        <translation>%1 为只读:不得在那里更改任何内容。</translation>
    </message>
    <message>
        <source>%1 The database is at %2. A part of the failed revision may have stayed behind: undo it; planned again, the whole revision runs once more.</source>
        <translation>%1 数据库位于 %2。失败的修订可能留下了一部分：请将其撤销；重新规划后，整个修订会再执行一次。</translation>
    </message>
    <message>
        <source>%1 The database is at %2. The transaction of the failed revision was rolled back.</source>
        <translation>%1 数据库位于 %2。失败修订的事务已回滚。</translation>
    </message>
</context>
<context>
    <name>desktop::Settings</name>
    <message>
        <source>The settings cannot be written to %1.</source>
        <translation>无法将设置写入 %1。</translation>
    </message>
    <message>
        <source>Sizes and choices are kept until Stemma is closed. Make the directory writable to keep them longer.</source>
        <translation>尺寸和选择会保留到 Stemma 关闭为止。要长期保留，请使该目录可写。</translation>
    </message>
</context>
<context>
    <name>desktop::StepModel</name>
    <message>
        <source>Step %1: %2, %3</source>
        <translation>步骤 %1：%2，%3</translation>
    </message>
    <message>
        <source>Version table only</source>
        <translation>仅版本表</translation>
    </message>
    <message>
        <source>One transaction</source>
        <translation>单个事务</translation>
    </message>
    <message>
        <source>Without a transaction</source>
        <translation>不使用事务</translation>
    </message>
    <message>
        <source>Irreversible: %1</source>
        <translation>不可逆：%1</translation>
    </message>
    <message>
        <source>Can be rolled back</source>
        <translation>可以回滚</translation>
    </message>
    <message>
        <source>Cannot run</source>
        <translation>无法运行</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done in %1</source>
        <translation>完成，用时 %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Runs in</source>
        <translation>运行方式</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>可否回滚</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Rolling back undoes nothing: its downgrade is empty</source>
        <translation>回滚不会撤销任何内容：其降级脚本为空</translation>
    </message>
</context>
<context>
    <name>desktop::StopButton</name>
    <message>
        <source>&amp;Stop after this step</source>
        <translation>此步骤完成后停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Interrupt statement</source>
        <translation>中断语句(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>断开连接(&amp;D)</translation>
    </message>
    <message>
        <source>The step that runs now is finished; the database then stands at its revision.</source>
        <translation>当前步骤会执行完毕；之后数据库处于该步骤的版本。</translation>
    </message>
    <message>
        <source>The server cancels what it is doing and rolls the step back; a step without a transaction stays open and can be resumed.</source>
        <translation>服务器取消当前操作并回滚该步骤；不在事务中的步骤保持未完成状态，可以继续执行。</translation>
    </message>
    <message>
        <source>The connection is closed without waiting. The server rolls back what was not committed when it notices.</source>
        <translation>立即关闭连接，不等待。服务器发现后会回滚未提交的内容。</translation>
    </message>
    <message>
        <source>Interrupting…</source>
        <translation>正在中断…</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>正在断开连接…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>desktop::TargetHeader</name>
    <message>
        <source>Alembic project</source>
        <translation>Alembic 项目</translation>
    </message>
    <message>
        <source>Native SQL project</source>
        <translation>原生 SQL 项目</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>kind of project, server</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>Not initialised; %n revision(s) pending</source>
        <translation>
            <numerusform>未初始化；%n 个版本待执行</numerusform>
        </translation>
    </message>
    <message>
        <source>At the base</source>
        <translation>处于基点</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>处于 %1</translation>
    </message>
    <message>
        <source>%1, up to date</source>
        <translation>%1，已是最新</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n revision(s) pending</source>
        <translation>
            <numerusform>%1；%n 个版本待执行</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>Where it stands is not known</source>
        <translation>所处的版本未知</translation>
    </message>
    <message>
        <source>No connection: the history without a database</source>
        <translation>无连接：仅显示历史，不含数据库</translation>
    </message>
    <message>
        <source>Alembic %1 project</source>
        <translation>Alembic %1 项目</translation>
    </message>
    <message>
        <source>Alembic project, no Alembic found</source>
        <translation>Alembic 项目，未找到 Alembic</translation>
    </message>
    <message>
        <source>%1 project</source>
        <translation>%1 项目</translation>
    </message>
    <message>
        <source>%1; what is pending is not known</source>
        <translation>%1；待应用的修订未知</translation>
    </message>
    <message>
        <source>%1 does not exist yet.</source>
        <translation>%1 尚不存在。</translation>
    </message>
    <message>
        <source>The first upgrade makes it. If it should be there, correct the path of the connection.</source>
        <translation>首次升级会创建它。如果它本应存在，请更正连接的路径。</translation>
    </message>
</context>
<context>
    <name>desktop::ValuesModel</name>
    <message>
        <source>Under %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Plaintext</source>
        <translation>明文</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of value, how many</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>没有值</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column, its values</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>desktop::VaultDialog</name>
    <message>
        <source>Make Vault File</source>
        <translation>创建保管库文件</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Waiting for the vault. It may ask a question.</source>
        <translation>正在等待保管库。它可能会提问。</translation>
    </message>
    <message>
        <source>Use the Keychain</source>
        <translation>使用钥匙串</translation>
    </message>
    <message>
        <source>Change Passphrase</source>
        <translation>更改口令短语</translation>
    </message>
</context>
<context>
    <name>desktop::WritingSheet</name>
    <message>
        <source>Read the project</source>
        <translation>读取项目</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>The project&apos;s Alembic is writing the script…</source>
        <translation>项目的 Alembic 正在写入脚本…</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>没有写入任何内容。</translation>
    </message>
    <message>
        <source>The project&apos;s env.py chose to write no script.</source>
        <translation>项目的 env.py 决定不写入脚本。</translation>
    </message>
</context>
<context>
    <name>desktop::history::Text</name>
    <message>
        <source>+%1</source>
        <comment>so many more</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Choose another place for the file.</source>
        <translation>请为文件选择其他位置。</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>导出已取消。</translation>
    </message>
    <message>
        <source>The history is too long for one PNG picture.</source>
        <translation>历史过长，无法导出为一张 PNG 图片。</translation>
    </message>
    <message>
        <source>Filter it to fewer revisions, or export it as SVG or PDF.</source>
        <translation>请通过筛选减少版本数量，或导出为 SVG 或 PDF。</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture.</source>
        <translation>内存不足，无法生成图片。</translation>
    </message>
    <message>
        <source>%1: page %2 of %3</source>
        <translation>%1：第 %2 页，共 %3 页</translation>
    </message>
    <message>
        <source>%1: page %2 of %3, part %4 of %5 from the left</source>
        <translation>%1：第 %2 页，共 %3 页，从左起第 %4 部分，共 %5 部分</translation>
    </message>
    <message>
        <source>head</source>
        <translation>head</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>已应用</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待执行</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>step %1 of the plan</source>
        <translation>计划的步骤 %1</translation>
    </message>
    <message>
        <source>base</source>
        <translation>基点</translation>
    </message>
    <message numerus="yes">
        <source>merge of %n revisions</source>
        <translation>
            <numerusform>%n 个版本的合并</numerusform>
        </translation>
    </message>
    <message>
        <source>branch point</source>
        <translation>分支点</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>分支 %1</translation>
    </message>
    <message>
        <source>%1 (%2) stands here</source>
        <translation>%1（%2）当前处于此版本</translation>
    </message>
    <message>
        <source>%1 stands at revision %2, which no script of this project has.</source>
        <translation>%1 处于版本 %2，但此项目中没有对应的脚本。</translation>
    </message>
</context>
<context>
    <name>desktop::rotation::Text</name>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Under %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Plaintext</source>
        <translation>明文</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Derivation</source>
        <translation>派生方式</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1 rows were seen and %2 were written, with %3 values, in %4: %5 rows per second.</source>
        <translation>查看了 %1 行，写入了 %2 行、%3 个值，用时 %4：每秒 %5 行。</translation>
    </message>
    <message numerus="yes">
        <source>The application was first for %Ln row(s), which were judged again.</source>
        <translation>
            <numerusform>有 %Ln 行被应用抢先写入，已重新判断。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are plaintext and were left as they are.</source>
        <translation>
            <numerusform>%Ln 个值是明文，保持原样。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are set aside: no key opens them, or the database refused them. Add the key that is missing, then try them again.</source>
        <translation>
            <numerusform>%Ln 个值已搁置：没有密钥能打开，或被数据库拒绝。请添加缺失的密钥后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>An instance of the application still writes under another key, last at %1. Deploy the new key everywhere, then rotate again.</source>
        <translation>仍有应用实例使用其他密钥写入，最近一次在 %1。请在所有地方部署新密钥，然后再次轮换。</translation>
    </message>
    <message>
        <source>%1 (%2), from %3 to %4</source>
        <comment>connection, environment, times</comment>
        <translation>%1（%2），从 %3 到 %4</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Where plaintext survives</source>
        <translation>明文残留之处</translation>
    </message>
    <message>
        <source>What the application is deployed with</source>
        <translation>应用部署所用的内容</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would be written.</source>
        <translation>
            <numerusform>将写入 %Ln 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were written under key %1.</source>
        <translation>
            <numerusform>已用密钥 %1 写入 %Ln 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying with keys derived anew.</source>
        <translation>正在用重新派生的密钥验证。</translation>
    </message>
    <message>
        <source>The values could not be verified: %1</source>
        <translation>无法验证这些值：%1</translation>
    </message>
    <message>
        <source>%1 is read-only: nothing may be changed there.</source>
        <translation>%1 为只读:不得在那里更改任何内容。</translation>
    </message>
    <message>
        <source>The backup is in %1.</source>
        <translation>备份在 %1 中。</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1：已完成</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were done.</source>
        <translation>
            <numerusform>已完成 %n 个步骤。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Encrypt</source>
        <translation>加密(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>轮换(&amp;R)</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>重试(&amp;A)</translation>
    </message>
    <message>
        <source>Encrypt %1 on %2</source>
        <translation>加密 %2 上的 %1</translation>
    </message>
    <message>
        <source>Rotate %1 on %2</source>
        <translation>轮换 %2 上的 %1</translation>
    </message>
    <message>
        <source>Try again what was set aside of %1 on %2</source>
        <translation>重试 %2 上 %1 已搁置的值</translation>
    </message>
    <message>
        <source>The batch at hand is finished. What is written stays; going on later does the rest.</source>
        <translation>当前批次会完成。已写入的内容保持不变，之后继续即可完成其余部分。</translation>
    </message>
    <message>
        <source>The server rolls the batch at hand back. What was written before stays; going on later does the rest.</source>
        <translation>服务器会回滚当前批次。之前写入的内容保持不变，之后继续即可完成其余部分。</translation>
    </message>
    <message>
        <source>%1 has no place for keys.</source>
        <translation>%1 没有存放密钥的位置。</translation>
    </message>
    <message>
        <source>Save it as a connection: its keys then rest in the vault.</source>
        <translation>请将其保存为连接：密钥便会存放在保管库中。</translation>
    </message>
    <message>
        <source>There is no key for %1 in %2 yet.</source>
        <translation>%2 中还没有 %1 的密钥。</translation>
    </message>
    <message>
        <source>Add the one that the application uses: without it nobody can tell what the values are under.</source>
        <translation>请添加应用所用的密钥：没有它就无法判断这些值使用哪个密钥。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 were looked at.</source>
        <translation>
            <numerusform>已查看 %1 的 %Ln 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Key %1 is retired: kept for old backups only.</source>
        <translation>密钥 %1 已停用：仅为旧备份保留。</translation>
    </message>
    <message>
        <source>The key %1 is no longer in the ring.</source>
        <translation>密钥 %1 已不在密钥环中。</translation>
    </message>
    <message>
        <source>The secret of key %1 is in %2; remove the file when the application has it.</source>
        <translation>密钥 %1 的机密在 %2 中；应用取得后请删除该文件。</translation>
    </message>
    <message>
        <source>Key %1 was added, with the fingerprint %2.</source>
        <translation>已添加密钥 %1，指纹为 %2。</translation>
    </message>
    <message>
        <source>%1 opens %2 of the %3 values tried.</source>
        <translation>%1 能打开所尝试的 %3 个值中的 %2 个。</translation>
    </message>
    <message>
        <source>The database holds no encrypted value to try it on.</source>
        <translation>数据库中没有可供尝试的加密值。</translation>
    </message>
    <message numerus="yes">
        <source>No derivation known opens any of the %Ln value(s) tried.</source>
        <translation>
            <numerusform>没有已知的派生方式能打开所尝试的 %Ln 个值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the database is changed by it, nor by stopping it.</source>
        <translation>无论执行还是停止，都不会更改数据库中的任何内容。</translation>
    </message>
    <message>
        <source>Values, as they were found before writing</source>
        <translation>写入前所见的值</translation>
    </message>
    <message>
        <source>Go On does the rest, and so does the same job later.</source>
        <translation>“继续”会完成其余部分，之后的同一作业也会。</translation>
    </message>
    <message>
        <source>Key %1 was removed.</source>
        <translation>密钥 %1 已移除。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The settings file was damaged. It was set aside as %1, and the window starts with fresh settings; no connection is lost.</source>
        <translation>设置文件已损坏，已另存为 %1。窗口将以全新设置启动；没有丢失任何连接。</translation>
    </message>
    <message>
        <source>Shows where every database stands, and moves it along its migration history.</source>
        <translation>显示每个数据库当前所处的版本，并使其沿迁移历史移动。</translation>
    </message>
    <message>
        <source>Open the demo.</source>
        <translation>打开演示。</translation>
    </message>
    <message>
        <source>Directory of a project to show.</source>
        <translation>要显示的项目目录。</translation>
    </message>
    <message>
        <source>Stemma needs a display for its window, and there is none: neither DISPLAY nor WAYLAND_DISPLAY is set. The command stemma does the same without a window.</source>
        <translation>Stemma 的窗口需要显示环境，但目前没有：DISPLAY 和 WAYLAND_DISPLAY 均未设置。命令 stemma 无需窗口即可完成同样的工作。</translation>
    </message>
</context>
<context>
    <name>migration::AlembicDriver</name>
    <message>
        <source>No Python with Alembic was found for %1</source>
        <translation>未找到适用于 %1 的带有 Alembic 的 Python</translation>
    </message>
    <message>
        <source>Install the project&apos;s requirements, activate its environment, or name the interpreter in stemma.toml: `python = &quot;.../bin/python&quot;` in the table [alembic].</source>
        <translation>请安装项目的依赖，激活其环境，或在 stemma.toml 的 [alembic] 表中指定解释器：`python = &quot;.../bin/python&quot;`。</translation>
    </message>
    <message>
        <source>Alembic %1 with SQLAlchemy %2 and Python %3, %4 (%5)</source>
        <translation>Alembic %1，SQLAlchemy %2，Python %3，%4（%5）</translation>
    </message>
    <message>
        <source>The time limit for a revision has passed</source>
        <translation>已超过单个版本的时限</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The Python process that ran Alembic ended unexpectedly (%1)</source>
        <translation>运行 Alembic 的 Python 进程意外终止（%1）</translation>
    </message>
    <message>
        <source>The database stands where the last committed revision left it; `stemma current` tells.</source>
        <translation>数据库处于最后提交的版本；可用 `stemma current` 查看。</translation>
    </message>
    <message>
        <source>The driver of Alembic answered &apos;%1&apos; where &apos;%2&apos; was expected</source>
        <translation>Alembic 驱动程序返回 &apos;%1&apos;，而应为 &apos;%2&apos;</translation>
    </message>
    <message>
        <source>%1 (%2); another Python is used</source>
        <translation>%1（%2）；将使用另一个 Python</translation>
    </message>
</context>
<context>
    <name>migration::AlembicFault</name>
    <message>
        <source>The interpreter is %1 (%2). Install the project&apos;s requirements there; name another one with `python` in the table [alembic] of stemma.toml; or, when %3 is a package of the project, put its directory into prepend_sys_path.</source>
        <translation>解释器为 %1（%2）。请在其中安装项目的依赖；或用 stemma.toml 的 [alembic] 表中的 `python` 指定其他解释器；如果 %3 是项目自身的包，请将其目录加入 prepend_sys_path。</translation>
    </message>
    <message>
        <source>%1 (%2) has no module &apos;%3&apos;</source>
        <translation>%1（%2）中没有模块 &apos;%3&apos;</translation>
    </message>
    <message>
        <source>Install it there: `%1 -m pip install alembic`. Or name another interpreter with `python` in the table [alembic] of stemma.toml.</source>
        <translation>请在其中安装：`%1 -m pip install alembic`。或用 stemma.toml 的 [alembic] 表中的 `python` 指定其他解释器。</translation>
    </message>
    <message>
        <source>%1 cannot be imported: %2</source>
        <translation>无法导入 %1：%2</translation>
    </message>
    <message>
        <source>Alembic imports every revision before it runs one. Nothing was changed.</source>
        <translation>Alembic 在运行版本之前会导入所有版本。未作任何更改。</translation>
    </message>
    <message>
        <source>env.py cannot work with its database: %1</source>
        <translation>env.py 无法使用其数据库：%1</translation>
    </message>
    <message>
        <source>The address comes from env.py itself where it does not take the one that it was given; `url` in the table [alembic] of stemma.toml says how it is given.</source>
        <translation>如果 env.py 不采用给定的地址，则地址来自 env.py 自身；stemma.toml 的 [alembic] 表中的 `url` 指定地址的传递方式。</translation>
    </message>
    <message>
        <source>env.py failed: %1</source>
        <translation>env.py 失败：%1</translation>
    </message>
    <message>
        <source>env.py failed in %1: %2</source>
        <translation>env.py 在 %1 中失败：%2</translation>
    </message>
    <message>
        <source>`stemma upgrade` brings it there first.</source>
        <translation>请先用 `stemma upgrade` 升级到该版本。</translation>
    </message>
    <message>
        <source>Alembic cannot read its configuration: %1</source>
        <translation>Alembic 无法读取其配置文件：%1</translation>
    </message>
    <message>
        <source>The interpreter is %1 (%2).</source>
        <translation>解释器为 %1（%2）。</translation>
    </message>
    <message>
        <source>Mend env.py, or what it needs from its surroundings.</source>
        <translation>请修正 env.py，或其运行环境中缺少的内容。</translation>
    </message>
    <message>
        <source>Alembic cannot write the revision: %1</source>
        <translation>Alembic 无法写入修订：%1</translation>
    </message>
</context>
<context>
    <name>migration::AlembicFiles</name>
    <message>
        <source>It drops the table %1 with all its rows.</source>
        <translation>它会删除表 %1 及其所有行。</translation>
    </message>
    <message>
        <source>It drops the column %1 with all its values.</source>
        <translation>它会删除列 %1 及其所有值。</translation>
    </message>
    <message>
        <source>It renames %1; an application that still runs uses the old name.</source>
        <translation>它会重命名 %1；仍在运行的应用程序使用的是旧名称。</translation>
    </message>
    <message>
        <source>It makes %1 NOT NULL, which fails where a row has no value.</source>
        <translation>它将 %1 设为 NOT NULL；如有行没有值则会失败。</translation>
    </message>
    <message>
        <source>It adds %1 as NOT NULL without a server default, which fails when the table has rows.</source>
        <translation>它将 %1 添加为 NOT NULL 且没有服务器端默认值；表中有行时会失败。</translation>
    </message>
    <message>
        <source>The models have a table %1, and the database has not.</source>
        <translation>模型中有表 %1，数据库中没有。</translation>
    </message>
    <message>
        <source>The database has a table %1, and the models have not.</source>
        <translation>数据库中有表 %1，模型中没有。</translation>
    </message>
    <message>
        <source>The models have a column %1 (%2), and the database has not.</source>
        <translation>模型中有列 %1（%2），数据库中没有。</translation>
    </message>
    <message>
        <source>The database has a column %1 (%2), and the models have not.</source>
        <translation>数据库中有列 %1（%2），模型中没有。</translation>
    </message>
    <message>
        <source>%1 is NOT NULL in the database and nullable in the models.</source>
        <translation>%1 在数据库中为 NOT NULL，在模型中可为 NULL。</translation>
    </message>
    <message>
        <source>%1 is nullable in the database and NOT NULL in the models.</source>
        <translation>%1 在数据库中可为 NULL，在模型中为 NOT NULL。</translation>
    </message>
    <message>
        <source>%1 is %2 in the database and %3 in the models.</source>
        <translation>%1 在数据库中为 %2，在模型中为 %3。</translation>
    </message>
    <message>
        <source>%1: the database has %2, the models have %3 (%4).</source>
        <translation>%1：数据库中为 %2，模型中为 %3（%4）。</translation>
    </message>
    <message>
        <source>%1 on %2 (%3)</source>
        <translation>%2 上的 %1（%3）</translation>
    </message>
    <message>
        <source>The models have what the database has not: %1 %2.</source>
        <translation>模型中有而数据库中没有：%1 %2。</translation>
    </message>
    <message>
        <source>The database has what the models have not: %1 %2.</source>
        <translation>数据库中有而模型中没有：%1 %2。</translation>
    </message>
    <message>
        <source>env.py names no models to compare with</source>
        <translation>env.py 没有指定可供比较的模型</translation>
    </message>
</context>
<context>
    <name>migration::AlembicSession</name>
    <message>
        <source>no revision</source>
        <translation>无版本</translation>
    </message>
    <message>
        <source>A database in memory cannot be reached by the project&apos;s Alembic</source>
        <translation>项目的 Alembic 无法访问内存数据库</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>请指定文件。</translation>
    </message>
    <message>
        <source>env.py ended without running any migrations</source>
        <translation>env.py 结束时未运行任何迁移</translation>
    </message>
    <message>
        <source>It must call context.run_migrations(). Nothing was changed.</source>
        <translation>它必须调用 context.run_migrations()。未作任何更改。</translation>
    </message>
    <message>
        <source>env.py keeps the versions in %1, and Stemma reads %2</source>
        <translation>env.py 将版本保存在 %1 中，而 Stemma 读取的是 %2</translation>
    </message>
    <message>
        <source>Write version_table and version_table_schema into a stemma.toml with a table [alembic]. Nothing was changed.</source>
        <translation>请在含 [alembic] 表的 stemma.toml 中写入 version_table 和 version_table_schema。未作任何更改。</translation>
    </message>
    <message>
        <source>env.py finds the database at %1, and Stemma finds it at %2</source>
        <translation>env.py 发现数据库处于 %1，而 Stemma 发现其处于 %2</translation>
    </message>
    <message>
        <source>They read different tables of one database (look at search_path), or somebody migrates it right now. Nothing was changed.</source>
        <translation>两者读取了同一数据库中的不同表（请检查 search_path），或此刻有人正在迁移该数据库。未作任何更改。</translation>
    </message>
    <message>
        <source>env.py migrates another database as well: %1, at %2</source>
        <translation>env.py 还会迁移另一个数据库：%1，处于 %2</translation>
    </message>
    <message>
        <source>env.py works on another database than %1: on %2</source>
        <translation>env.py 作用于 %1 以外的数据库：%2</translation>
    </message>
    <message>
        <source>The settings say that env.py finds its database by itself. Nothing was changed.</source>
        <translation>设置中指定由 env.py 自行查找其数据库。未作任何更改。</translation>
    </message>
    <message>
        <source>The address was given as %1, and env.py does not use it. Say how it learns of the database with `url` in the table [alembic] of stemma.toml, or name that database. Nothing was changed.</source>
        <translation>给定的地址为 %1，但 env.py 未采用。请用 stemma.toml 的 [alembic] 表中的 `url` 指定它如何获知数据库，或指定那个数据库。未作任何更改。</translation>
    </message>
    <message>
        <source>The address of %1 is not at hand, and the project&apos;s Alembic needs it</source>
        <translation>没有 %1 的地址,而项目的 Alembic 需要它</translation>
    </message>
    <message>
        <source>Open the database by its URL or its profile. Nothing was changed.</source>
        <translation>请通过 URL 或配置打开数据库。未做任何更改。</translation>
    </message>
    <message>
        <source>env.py keeps the version table in another schema than Stemma reads it from: its current schema is %1, and Stemma&apos;s is %2</source>
        <translation>env.py 所用的版本表与 Stemma 读取的不在同一模式：env.py 的当前模式为 %1，Stemma 的为 %2</translation>
    </message>
    <message>
        <source>env.py sets search_path by itself. Give Stemma the same: the URL takes `options=-csearch_path=%1`. Nothing was changed.</source>
        <translation>env.py 自行设置了 search_path。请让 Stemma 使用同样的设置：URL 可带 `options=-csearch_path=%1`。未作任何更改。</translation>
    </message>
</context>
<context>
    <name>migration::AlembicSteps</name>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The %1 of %2, begun at %3</source>
        <translation>始于 %3 的 %2 的 %1</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>env.py ended without running the revision</source>
        <translation>env.py 结束时未运行该版本</translation>
    </message>
    <message>
        <source>env.py finds the database at %1, and the plan begins at %2</source>
        <translation>env.py 发现数据库处于 %1，而计划从 %2 开始</translation>
    </message>
    <message>
        <source>env.py works on another database now: %1</source>
        <translation>env.py 现在作用于另一个数据库：%1</translation>
    </message>
    <message>
        <source>The revision was not begun.</source>
        <translation>该版本未开始运行。</translation>
    </message>
    <message>
        <source>Alembic reported the revision as done, but %1 is at %2 and not at %3</source>
        <translation>Alembic 报告该版本已完成，但 %1 处于 %2 而非 %3</translation>
    </message>
    <message>
        <source>env.py migrated another database, or its transaction was rolled back: look for what it executes before context.configure().</source>
        <translation>env.py 迁移了另一个数据库，或其事务已被回滚：请检查它在 context.configure() 之前执行了什么。</translation>
    </message>
    <message>
        <source>A part of the revision may have been committed: look at the database. `--resume` runs the whole revision again.</source>
        <translation>该版本的一部分可能已提交：请检查数据库。`--resume` 会重新运行整个版本。</translation>
    </message>
    <message>
        <source>Somebody else has moved the database to %1 meanwhile, and the revision was rolled back</source>
        <translation>期间有人将数据库移到了 %1，该修订已回滚</translation>
    </message>
    <message>
        <source>Look who migrates it, and plan again.</source>
        <translation>请查明是谁在迁移它，然后重新规划。</translation>
    </message>
    <message>
        <source>%1, was interrupted; the whole revision is run again.</source>
        <translation>%1，曾被中断；将重新执行整个修订。</translation>
    </message>
    <message>
        <source>%1, was interrupted, and the version table says that it is done; it is recorded so now.</source>
        <translation>%1，曾被中断，而版本表表明它已完成；现已如此记录。</translation>
    </message>
    <message>
        <source>%1, was interrupted before it was committed; the database is at %2.</source>
        <translation>%1，在提交之前被中断；数据库位于 %2。</translation>
    </message>
    <message>
        <source>Revision %1 was committed to %2 before that.</source>
        <translation>修订 %1 此前已提交到 %2。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost while the revision ran; whether it was committed is not known</source>
        <translation>修订执行期间与 %1 的连接已断开；不清楚它是否已提交</translation>
    </message>
    <message>
        <source>`stemma current` tells where the database stands; the next run says what became of the revision.</source>
        <translation>`stemma current` 会显示数据库所处的位置；下一次运行会说明该修订的结果。</translation>
    </message>
    <message>
        <source>env.py connects with AUTOCOMMIT: every statement is committed at once. A revision that fails, or is stopped, leaves behind what it had done by then.</source>
        <translation>env.py 以 AUTOCOMMIT 方式连接：每条语句都会立即提交。失败或被停止的修订会留下此前已完成的内容。</translation>
    </message>
</context>
<context>
    <name>migration::Backup</name>
    <message>
        <source>pg_dump did not finish: %1</source>
        <translation>pg_dump 未完成：%1</translation>
    </message>
    <message>
        <source>Make a backup by other means, or go on without one.</source>
        <translation>请用其他方式备份，或不备份继续。</translation>
    </message>
    <message>
        <source>There is no pg_dump on this computer.</source>
        <translation>此计算机上没有 pg_dump。</translation>
    </message>
    <message>
        <source>Install PostgreSQL&apos;s client programs, or make a backup by other means.</source>
        <translation>请安装 PostgreSQL 客户端程序，或用其他方式备份。</translation>
    </message>
    <message>
        <source>The backup was stopped; there is none.</source>
        <translation>备份已停止；没有生成备份。</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>文件 %1 已存在。</translation>
    </message>
    <message>
        <source>Choose another name: a backup replaces nothing.</source>
        <translation>请选择其他名称：备份不会替换任何文件。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Choose a directory that is yours.</source>
        <translation>请选择属于您的目录。</translation>
    </message>
    <message>
        <source>Put the file in the database&apos;s place.</source>
        <translation>用该文件替换数据库文件。</translation>
    </message>
</context>
<context>
    <name>migration::ChildProcess</name>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>无法启动 %1：%2</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>信号 %1</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation>退出状态 %1</translation>
    </message>
</context>
<context>
    <name>migration::ConnectionLog</name>
    <message>
        <source>a session that cannot be seen with this role</source>
        <translation>当前角色无法查看的会话</translation>
    </message>
    <message>
        <source>Waiting for a lock for %1 s, held by %2</source>
        <translation>等待锁已 %1 秒，锁由 %2 持有</translation>
    </message>
    <message>
        <source>Another runner works on this database; waiting for %1 s for %2</source>
        <translation>另一个运行程序正在使用此数据库；已等待 %1 秒，等待对象：%2</translation>
    </message>
    <message>
        <source>pid %1</source>
        <translation>pid %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>位于 %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>来自 %2 的 %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1，始于 %2</translation>
    </message>
</context>
<context>
    <name>migration::ConnectionTest</name>
    <message>
        <source>Not tried.</source>
        <translation>未尝试。</translation>
    </message>
    <message>
        <source>The service file says where: %1.</source>
        <translation>位置由服务文件指定：%1。</translation>
    </message>
    <message>
        <source>A socket of this computer.</source>
        <translation>此计算机的套接字。</translation>
    </message>
    <message>
        <source>%1 accepts connections.</source>
        <translation>%1 接受连接。</translation>
    </message>
    <message>
        <source>In memory: everything is gone when the connection is closed.</source>
        <translation>在内存中：连接关闭后所有内容都会消失。</translation>
    </message>
    <message>
        <source>Encrypted: %1, %2.</source>
        <translation>已加密：%1，%2。</translation>
    </message>
    <message>
        <source>A local socket needs no encryption.</source>
        <translation>本地套接字无需加密。</translation>
    </message>
    <message>
        <source>The connection is not encrypted; sslmode=verify-full would insist on it.</source>
        <translation>连接未加密；使用 sslmode=verify-full 可强制加密。</translation>
    </message>
    <message>
        <source>Logged in as %1.</source>
        <translation>已以 %1 身份登录。</translation>
    </message>
    <message>
        <source>There is no %1 yet: nothing was migrated here.</source>
        <translation>还没有 %1：此处未进行过迁移。</translation>
    </message>
    <message>
        <source>At base.</source>
        <translation>处于 base。</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>处于 %1。</translation>
    </message>
    <message>
        <source>The profile only reads.</source>
        <translation>该配置为只读。</translation>
    </message>
    <message>
        <source>The file and its directory may be written.</source>
        <translation>文件及其目录可写。</translation>
    </message>
    <message>
        <source>The file or its directory may not be written: nothing can be migrated here.</source>
        <translation>文件或其目录不可写：无法在此进行迁移。</translation>
    </message>
    <message>
        <source>There is no schema in which tables could be made.</source>
        <translation>没有可以创建表的模式。</translation>
    </message>
    <message>
        <source>Tables may be made in the schema %1.</source>
        <translation>可以在模式 %1 中创建表。</translation>
    </message>
    <message>
        <source>This user may not make tables in the schema %1 or not change its version table: looking is possible, migrating is not.</source>
        <translation>当前用户无权在模式 %1 中创建表，或无权更改其版本表：可以查看，但无法迁移。</translation>
    </message>
    <message>
        <source>In order.</source>
        <translation>正常。</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>主机名</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Version table</source>
        <translation>版本表</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Not known: no session was opened.</source>
        <translation>未知:没有打开任何会话。</translation>
    </message>
</context>
<context>
    <name>migration::CredentialSets</name>
    <message>
        <source>The project declares no credential set &apos;%1&apos;</source>
        <translation>项目未声明凭据集 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Declare it in stemma.toml: [credentials.%1] with table and columns.</source>
        <translation>请在 stemma.toml 中声明：[credentials.%1]，并给出 table 和 columns。</translation>
    </message>
    <message>
        <source>It declares: %1.</source>
        <translation>已声明：%1。</translation>
    </message>
    <message>
        <source>The credential set &apos;%1&apos; has the unknown format &apos;%2&apos;</source>
        <translation>凭据集 &apos;%1&apos; 的格式 &apos;%2&apos; 无法识别</translation>
    </message>
    <message>
        <source>`format` is &quot;fernet&quot; or &quot;aead&quot;.</source>
        <translation>`format` 应为 &quot;fernet&quot; 或 &quot;aead&quot;。</translation>
    </message>
    <message>
        <source>`sources` may name sqlalchemy-aes-naive, sqlalchemy-aes-pkcs5, sqlalchemy-aes-oneandzeroes, sqlalchemy-aes-zeroes, sqlalchemy-aes-gcm, rails and vault.</source>
        <translation>`sources` 可以包含 sqlalchemy-aes-naive、sqlalchemy-aes-pkcs5、sqlalchemy-aes-oneandzeroes、sqlalchemy-aes-zeroes、sqlalchemy-aes-gcm、rails 和 vault。</translation>
    </message>
</context>
<context>
    <name>migration::CredentialStep</name>
    <message>
        <source>The revision encrypts the credential set &apos;%1&apos;, and there are no keys at hand</source>
        <translation>该版本会加密凭据集 &apos;%1&apos;，但没有可用的密钥</translation>
    </message>
    <message>
        <source>Nothing was changed. Run it with `stemma upgrade`, which has the keys of the vault.</source>
        <translation>未作任何更改。请用 `stemma upgrade` 运行，它可以使用保管库中的密钥。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no rows yet: nothing to encrypt</source>
        <translation>&apos;%1&apos; 中还没有行：没有需要加密的内容</translation>
    </message>
    <message numerus="yes">
        <source>Encrypted %n value(s) of &apos;%1&apos; under key %2</source>
        <translation>
            <numerusform>已用密钥 %2 加密 &apos;%1&apos; 中的 %n 个值</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>migration::Explain</name>
    <message>
        <source> on branch %1</source>
        <translation> 位于分支 %1</translation>
    </message>
    <message>
        <source>Git knows it: commit %1%2 (%3, %4) deleted %5; `git checkout %1^ -- %5` brings it back.</source>
        <translation>Git 中有其记录：提交 %1%2（%3，%4）删除了 %5；`git checkout %1^ -- %5` 可将其恢复。</translation>
    </message>
    <message>
        <source>Git knows it: commit %1%2 (%3, %4) has %5; `git checkout %1 -- %5` brings it here.</source>
        <translation>Git 中有其记录：提交 %1%2（%3，%4）含有 %5；`git checkout %1 -- %5` 可将其取到此处。</translation>
    </message>
    <message>
        <source>This project&apos;s git history does not know it either.</source>
        <translation>此项目的 git 历史中也没有其记录。</translation>
    </message>
    <message>
        <source>The nearest ids in this project: %1.</source>
        <translation>此项目中最接近的 ID：%1。</translation>
    </message>
    <message>
        <source>`stemma upgrade` creates the schema; for a database whose schema is there already, `stemma stamp REVISION` records which revision it is at.</source>
        <translation>`stemma upgrade` 会创建模式；对于模式已存在的数据库，`stemma stamp REVISION` 会记录其所处的版本。</translation>
    </message>
    <message>
        <source>The heads are %1. Name the one that is meant, or join them with `stemma merge`.</source>
        <translation>头部为 %1。请指明所要的一个，或用 `stemma merge` 合并它们。</translation>
    </message>
    <message>
        <source>The database has this object already, so it may be ahead of its version table: `stemma check` compares it with the models; when the schema really is that of a revision, `stemma stamp REVISION` says so without running anything.</source>
        <translation>数据库中已有此对象，因此它可能领先于其版本表：`stemma check` 将其与模型比较；如果模式确实属于某个版本，`stemma stamp REVISION` 只作记录而不执行任何操作。</translation>
    </message>
    <message>
        <source>The database has this object already, so it may be ahead of its version table. Look at the object there: when it is what the revision makes, `stemma stamp REVISION` says so without running anything; otherwise mend the script, or drop the object.</source>
        <translation>数据库中已有此对象，因此它可能领先于其版本表。请查看该对象：如果它正是该版本要创建的，`stemma stamp REVISION` 只作记录而不执行任何操作；否则请修正脚本，或删除该对象。</translation>
    </message>
</context>
<context>
    <name>migration::ImportAlembic</name>
    <message>
        <source>%1 is no Alembic project</source>
        <translation>%1 不是 Alembic 项目</translation>
    </message>
    <message>
        <source>%1 holds a project already</source>
        <translation>%1 中已有项目</translation>
    </message>
    <message>
        <source>Name a new directory. Nothing was changed.</source>
        <translation>请指定新目录。未作任何更改。</translation>
    </message>
    <message>
        <source>The rest is Python that offline mode cannot write (%1).
%2
Write its SQL in place of the next statement.</source>
        <translation>其余部分是离线模式无法写出的 Python(%1)。
%2
请在下一条语句处写入其 SQL。</translation>
    </message>
    <message>
        <source>Applying both projects to scratch databases, up and down</source>
        <translation>正在对临时数据库应用两个项目,升级并回滚</translation>
    </message>
</context>
<context>
    <name>migration::ImportProof</name>
    <message>
        <source>The new project</source>
        <translation>新项目</translation>
    </message>
    <message>
        <source>The Alembic project</source>
        <translation>Alembic 项目</translation>
    </message>
    <message>
        <source>Scratch database</source>
        <translation>临时数据库</translation>
    </message>
    <message>
        <source>The scratch database %1 could not be dropped: %2</source>
        <translation>无法删除临时数据库 %1:%2</translation>
    </message>
</context>
<context>
    <name>migration::ImportedUrls</name>
    <message>
        <source>imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>The name of %1 does not tell what it holds.</source>
        <translation>从 %1 的名称无法判断其内容。</translation>
    </message>
    <message>
        <source>Known are .env, .pgpass, pg_service.conf, alembic.ini, stemma.toml and the .json of an export.</source>
        <translation>可识别的有 .env、.pgpass、pg_service.conf、alembic.ini、stemma.toml 以及导出的 .json。</translation>
    </message>
</context>
<context>
    <name>migration::Interpreter</name>
    <message>
        <source>Poetry&apos;s environment for %1</source>
        <translation>Poetry 为 %1 创建的环境</translation>
    </message>
    <message>
        <source>Pipenv&apos;s environment for %1</source>
        <translation>Pipenv 为 %1 创建的环境</translation>
    </message>
    <message>
        <source>stemma.toml</source>
        <translation>stemma.toml</translation>
    </message>
    <message>
        <source>the directory %1</source>
        <translation>目录 %1</translation>
    </message>
    <message>
        <source>python3 of the path</source>
        <translation>PATH 中的 python3</translation>
    </message>
    <message>
        <source>the program alembic</source>
        <translation>程序 alembic</translation>
    </message>
</context>
<context>
    <name>migration::LinePlan</name>
    <message>
        <source>Revision %1 was never applied to %2, though the later %3 was</source>
        <translation>修订 %1 从未应用到 %2，而之后的 %3 已经应用</translation>
    </message>
    <message>
        <source>`stemma upgrade` runs it now, out of order, as %1 does; `stemma stamp %2` takes it as applied.</source>
        <translation>`stemma upgrade` 会像 %1 那样现在补跑它（不按顺序）；`stemma stamp %2` 则将其视为已应用。</translation>
    </message>
    <message>
        <source>%1 refuses this too, unless told otherwise: give the file a newer version; or apply it by hand and say so with `stemma stamp %2`.</source>
        <translation>除非另有设置，%1 同样会拒绝：请给该文件一个更新的版本；或手工应用后用 `stemma stamp %2` 说明。</translation>
    </message>
    <message>
        <source>%1 is not possible: the revisions of a %2 project are a line, without branches</source>
        <translation>无法执行 %1：%2 项目的修订是一条没有分支的直线</translation>
    </message>
    <message>
        <source>Files of two people that met in one directory are put in order by their versions: rename the one that is to come later.</source>
        <translation>两个人的文件进入同一目录后按版本排序：请重命名应当排在后面的那个。</translation>
    </message>
    <message>
        <source>Revision %1 belongs to the baseline of %2: %3 never ran it there, so nothing rolls it back</source>
        <translation>版本 %1 属于 %2 的基线：%3 从未在那里执行过它，因此无法回滚</translation>
    </message>
    <message>
        <source>`stemma downgrade %1` goes back to the baseline. Nothing was changed.</source>
        <translation>`stemma downgrade %1` 会退回到基线。未作任何更改。</translation>
    </message>
    <message>
        <source>%1 is older than the baseline of %2, which stands for %3 and all before it</source>
        <translation>%1 早于 %2 的基线，该基线代表 %3 及其之前的所有版本</translation>
    </message>
    <message>
        <source>`stemma stamp --purge %1` empties the table first, and the baseline goes with it. Nothing was changed.</source>
        <translation>`stemma stamp --purge %1` 会先清空该表，基线也随之清除。未作任何更改。</translation>
    </message>
</context>
<context>
    <name>migration::Offline</name>
    <message>
        <source>Revision %1 is a Python script, whose SQL only Alembic can print</source>
        <translation>版本 %1 是 Python 脚本，只有 Alembic 能输出其 SQL</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Revision %1 cannot be rolled back: %2</source>
        <translation>版本 %1 无法回滚：%2</translation>
    </message>
    <message>
        <source>no downgrade was written</source>
        <translation>未编写回滚</translation>
    </message>
    <message>
        <source>Revision %1 encrypts the credential set &apos;%2&apos;, which SQL cannot do by itself</source>
        <translation>版本 %1 会加密凭据集 &apos;%2&apos;，仅靠 SQL 无法完成</translation>
    </message>
    <message>
        <source>Print the revisions before and after it, and run this one with `stemma upgrade`.</source>
        <translation>请输出它之前和之后的版本，并用 `stemma upgrade` 运行此版本。</translation>
    </message>
</context>
<context>
    <name>migration::PreparedPlan</name>
    <message>
        <source>Revision %1 has no upgrade for %2</source>
        <translation>版本 %1 没有适用于 %2 的升级</translation>
    </message>
    <message>
        <source>Revision %1 has no downgrade for %2</source>
        <translation>版本 %1 没有适用于 %2 的回滚</translation>
    </message>
    <message>
        <source>Add a section `-- migrate:%1 %2`, or a plain `-- migrate:%1`.</source>
        <translation>请添加 `-- migrate:%1 %2` 段，或不限引擎的 `-- migrate:%1` 段。</translation>
    </message>
    <message>
        <source>no downgrade was written</source>
        <translation>未编写回滚</translation>
    </message>
    <message>
        <source>its downgrade raises an error</source>
        <translation>其回滚会引发错误</translation>
    </message>
    <message>
        <source>Revision %1 cannot be rolled back: %2</source>
        <translation>版本 %1 无法回滚：%2</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore a backup, or write a new revision that undoes what can be undone.</source>
        <translation>未作任何更改。请恢复备份，或编写新版本来撤销可以撤销的内容。</translation>
    </message>
    <message>
        <source>The revision id &apos;%1&apos; has %2 characters; the version table&apos;s column takes %3</source>
        <translation>版本 ID &apos;%1&apos; 有 %2 个字符；版本表的列可容纳 %3 个</translation>
    </message>
    <message>
        <source>Nothing was changed. Shorten the id, or widen the column: ALTER TABLE ... ALTER COLUMN version_num TYPE varchar(%1).</source>
        <translation>未作任何更改。请缩短 ID，或加宽该列：ALTER TABLE ... ALTER COLUMN version_num TYPE varchar(%1)。</translation>
    </message>
    <message>
        <source>The section encrypts the credential set &apos;%1&apos; and has no transaction to do it in</source>
        <translation>该段会加密凭据集 &apos;%1&apos;，但没有可供其使用的事务</translation>
    </message>
    <message>
        <source>Take `transaction:false` out of the marker, or put the step into a revision of its own. Nothing was changed.</source>
        <translation>请从标记中去掉 `transaction:false`，或将该步骤放入单独的版本。未作任何更改。</translation>
    </message>
    <message>
        <source>The script must not begin or end transactions itself: every revision runs in one of its own</source>
        <translation>脚本不得自行开始或结束事务：每个版本都在各自的事务中运行</translation>
    </message>
    <message>
        <source>This statement cannot run inside a transaction</source>
        <translation>此语句不能在事务中执行</translation>
    </message>
    <message>
        <source>Remove the statement. Nothing was changed.</source>
        <translation>请删除该语句。未作任何更改。</translation>
    </message>
    <message>
        <source>Mark the section `transaction:false`, best in a revision that holds nothing else. Nothing was changed.</source>
        <translation>请将该段标注为 `transaction:false`，最好放在不含其他内容的版本中。未作任何更改。</translation>
    </message>
</context>
<context>
    <name>migration::Reachability</name>
    <message>
        <source>The test was stopped.</source>
        <translation>测试已停止。</translation>
    </message>
    <message>
        <source>The host name %1 could not be resolved.</source>
        <translation>无法解析主机名 %1。</translation>
    </message>
    <message>
        <source>Resolving the host name %1 takes too long.</source>
        <translation>解析主机名 %1 耗时过长。</translation>
    </message>
    <message>
        <source>Check the spelling, the network and the VPN.</source>
        <translation>请检查拼写、网络和 VPN。</translation>
    </message>
    <message>
        <source>Nothing listens at this port.</source>
        <translation>此端口上没有服务在监听。</translation>
    </message>
    <message>
        <source>Check host and port, and whether the server is running.</source>
        <translation>请检查主机和端口，以及服务器是否正在运行。</translation>
    </message>
    <message numerus="yes">
        <source>There was no answer within %n second(s).</source>
        <translation>
            <numerusform>%n 秒内没有响应。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the network, the VPN and the firewall.</source>
        <translation>请检查网络、VPN 和防火墙。</translation>
    </message>
    <message>
        <source>The host cannot be reached.</source>
        <translation>无法访问该主机。</translation>
    </message>
</context>
<context>
    <name>migration::RenderedSql</name>
    <message>
        <source>Its SQL cannot be told without running it: %1</source>
        <translation>不实际运行就无法得知其 SQL：%1</translation>
    </message>
    <message>
        <source>It is a data migration, or asks the database what is there.</source>
        <translation>它是数据迁移，或会查询数据库中已有的内容。</translation>
    </message>
    <message>
        <source>env.py has no offline mode</source>
        <translation>env.py 没有离线模式</translation>
    </message>
    <message>
        <source>In offline mode env.py works for %1</source>
        <translation>在离线模式下，env.py 适用于 %1</translation>
    </message>
    <message>
        <source>It must call context.configure() with the URL that it was given when context.is_offline_mode() is true.</source>
        <translation>当 context.is_offline_mode() 为真时，它必须用给定的 URL 调用 context.configure()。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>no downgrade was written</source>
        <translation>没有编写回滚脚本</translation>
    </message>
</context>
<context>
    <name>migration::Request</name>
    <message>
        <source>`stemma stamp --purge %1` empties the table first.</source>
        <translation>`stemma stamp --purge %1` 会先清空该表。</translation>
    </message>
    <message>
        <source>--resume-after is for SQL scripts, whose statements are on record</source>
        <translation>--resume-after 仅适用于 SQL 脚本，因其语句有记录</translation>
    </message>
    <message>
        <source>Requested revision %1 overlaps with other requested revisions %2</source>
        <translation>请求的版本 %1 与请求的其他版本 %2 重叠</translation>
    </message>
    <message>
        <source>%1 stands on %2 already: name only the newest of each branch.</source>
        <translation>%1 已基于 %2：每个分支只需指定最新的版本。</translation>
    </message>
</context>
<context>
    <name>migration::Reset</name>
    <message>
        <source>Reset drops everything, and nothing marks %1 as a development database</source>
        <translation>重置会删除所有对象，而 %1 未标记为开发数据库</translation>
    </message>
    <message>
        <source>Put `environment = &quot;development&quot;` into stemma.toml if it is one. Nothing was changed.</source>
        <translation>如果它是开发数据库，请在 stemma.toml 中写入 `environment = &quot;development&quot;`。未作任何更改。</translation>
    </message>
    <message numerus="yes">
        <source>Dropped %n object(s)</source>
        <translation>
            <numerusform>已删除 %n 个对象</numerusform>
        </translation>
    </message>
    <message>
        <source>If it is one, put `environment = &quot;development&quot;` and below it a line `[alembic]` into a stemma.toml beside %1. Nothing was changed.</source>
        <translation>如果确实是，请在 %1 旁的 stemma.toml 中写入 `environment = &quot;development&quot;`，并在其下加一行 `[alembic]`。未作任何更改。</translation>
    </message>
    <message>
        <source>Reset drops everything, and %1 is marked as &apos;%2&apos;, not as a development database</source>
        <translation>reset 会删除一切，而 %1 被标为 &apos;%2&apos;，不是开发数据库</translation>
    </message>
    <message>
        <source>`environment` of stemma.toml and the profile&apos;s count, the more dangerous of the two. Nothing was changed.</source>
        <translation>stemma.toml 的 `environment` 与配置的环境都算数，以较危险者为准。未作任何更改。</translation>
    </message>
    <message>
        <source>The project has no revisions, so nothing could build %1 again</source>
        <translation>项目没有任何版本，因此无法重建 %1</translation>
    </message>
    <message>
        <source>Is it the right project? Its scripts are looked for in %1. Nothing was changed.</source>
        <translation>项目选对了吗？它的脚本在 %1 中查找。未作任何更改。</translation>
    </message>
</context>
<context>
    <name>migration::Runner</name>
    <message numerus="yes">
        <source>Run %1: %n step(s) on %2</source>
        <translation>
            <numerusform>运行 %1：在 %2 上执行 %n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1 is over</source>
        <translation>运行 %1 已结束</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>The database moved or a script changed. Nothing was done; look at the plan again.</source>
        <translation>数据库的版本已变动，或有脚本发生更改。未执行任何操作；请重新查看计划。</translation>
    </message>
    <message>
        <source>Revision %1 is not applied to %2, so there is no text to accept</source>
        <translation>版本 %1 未应用到 %2，因此没有可接受的文本</translation>
    </message>
    <message>
        <source>`stemma check` lists the edited scripts by their full ids.</source>
        <translation>`stemma check` 以完整 ID 列出已修改的脚本。</translation>
    </message>
    <message>
        <source>The present text of %1 is accepted</source>
        <translation>已接受 %1 的当前文本</translation>
    </message>
    <message numerus="yes">
        <source>%n script(s) changed after the plan had been agreed to: %1</source>
        <translation>
            <numerusform>计划获同意后有 %n 个脚本发生更改：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan now has other steps than those that were agreed to</source>
        <translation>计划现在的步骤与已同意的不同</translation>
    </message>
    <message>
        <source>The plan is not the one that was agreed to</source>
        <translation>该计划不是已同意的计划</translation>
    </message>
    <message>
        <source>Its digest is %1, agreed was %2.</source>
        <translation>其摘要为 %1，已同意的为 %2。</translation>
    </message>
</context>
<context>
    <name>migration::ScriptWriting</name>
    <message>
        <source>There is nothing to merge: %1 is the only head</source>
        <translation>没有可合并的内容：%1 是唯一的头部</translation>
    </message>
    <message>
        <source>`stemma heads` lists the heads.</source>
        <translation>`stemma heads` 列出所有头部。</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>合并 %1</translation>
    </message>
</context>
<context>
    <name>migration::Standing</name>
    <message>
        <source>The nearest ids in this project: %1.</source>
        <translation>此项目中最接近的 ID：%1。</translation>
    </message>
    <message>
        <source>Can&apos;t locate revision identified by &apos;%1&apos;: the table %2 of %3 holds this row, and no script of the project has the id</source>
        <translation>找不到由 &apos;%1&apos; 标识的版本：%3 的表 %2 中有此行，但项目中没有使用该 ID 的脚本</translation>
    </message>
    <message>
        <source>The %1 of %2 was begun by Alembic at %3 and never ended; a part of it may have been committed</source>
        <translation>%2 的 %1 由 Alembic 于 %3 开始，但始终未结束；其中一部分可能已提交</translation>
    </message>
    <message>
        <source>Look at the database and undo that part. Then `stemma %1 --resume` runs the whole revision again; or finish it by hand and settle it with `stemma stamp`.</source>
        <translation>请检查数据库并撤销那一部分。然后用 `stemma %1 --resume` 重新运行整个版本；或手工完成后用 `stemma stamp` 了结。</translation>
    </message>
    <message numerus="yes">
        <source>The %1 of %2, which runs without a transaction, was begun at %3 and never ended; %n statement(s) of it are done</source>
        <translation>
            <numerusform>%2 的 %1 不在事务中运行，于 %3 开始但始终未结束；其中 %n 条语句已完成</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the database: the statement after these may have taken effect. Then `stemma %1 --resume` runs it and the rest, or `--resume-after` takes it as done and goes on behind it.</source>
        <translation>请检查数据库：这些语句之后的那条语句可能已生效。然后用 `stemma %1 --resume` 执行该语句及其余语句，或用 `--resume-after` 将其视为已完成并从其后继续。</translation>
    </message>
    <message>
        <source>Revision %1 was applied to %2, but its script is gone</source>
        <translation>版本 %1 已应用到 %2，但其脚本已不存在</translation>
    </message>
    <message>
        <source>The script of revision %1 was edited after it had been applied to %2</source>
        <translation>版本 %1 的脚本在应用到 %2 之后被修改</translation>
    </message>
    <message>
        <source>Restore the file and put the change into a new revision; or, when the database already agrees with the new text, accept it with `stemma stamp --accept-edited %1`.</source>
        <translation>请恢复该文件，并将更改放入新版本；如果数据库已与新文本一致，请用 `stemma stamp --accept-edited %1` 接受。</translation>
    </message>
    <message>
        <source>Bring its script back; or, when it is gone for good, say with `stemma stamp --purge REVISION` where the database stands.</source>
        <translation>请恢复其脚本；若已彻底丢失，请用 `stemma stamp --purge REVISION` 说明数据库所在的版本。</translation>
    </message>
</context>
<context>
    <name>migration::StepRunner</name>
    <message>
        <source>The script of revision %1 changed after the plan had been made</source>
        <translation>版本 %1 的脚本在制定计划后发生了更改</translation>
    </message>
    <message>
        <source>Look at the plan again, then run it.</source>
        <translation>请重新查看计划，然后运行。</translation>
    </message>
    <message numerus="yes">
        <source>The %n statement(s) of revision %1 that are done are not the ones that its script begins with now</source>
        <translation>
            <numerusform>版本 %1 已完成的 %n 条语句与其脚本现在的开头部分不一致</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore them; what comes behind may change. Or finish the step by hand and settle it with `stemma stamp`.</source>
        <translation>请将其恢复；之后的内容可以更改。或手工完成该步骤后用 `stemma stamp` 了结。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>%1; trying revision %2 again in %3 s (%4 of %5)</source>
        <translation>%1；%3 秒后重试版本 %2（第 %4 次，共 %5 次）</translation>
    </message>
    <message>
        <source>Statement %1 of %2 is done: %3</source>
        <translation>第 %1 条语句（共 %2 条）已完成：%3</translation>
    </message>
    <message>
        <source>To run: statement %1 of %2: %3</source>
        <translation>待执行：第 %1 条语句，共 %2 条：%3</translation>
    </message>
</context>
<context>
    <name>profiles::Text</name>
    <message>
        <source>Development</source>
        <translation>开发</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>预发布</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>The vault file cannot be changed now.</source>
        <translation>现在无法更改保管库文件。</translation>
    </message>
    <message>
        <source>Another program is changing it. Try again.</source>
        <translation>另一个程序正在更改它。请重试。</translation>
    </message>
    <message>
        <source>Its directory must be writable.</source>
        <translation>其目录必须可写。</translation>
    </message>
    <message>
        <source>the vault file %1</source>
        <translation>保管库文件 %1</translation>
    </message>
    <message>
        <source>The directory of the vault file cannot be made.</source>
        <translation>无法创建保管库文件所在的目录。</translation>
    </message>
    <message>
        <source>Name another place.</source>
        <translation>请指定其他位置。</translation>
    </message>
    <message>
        <source>There is a vault file already.</source>
        <translation>已有保管库文件。</translation>
    </message>
    <message>
        <source>Unlock it, or name another place.</source>
        <translation>请将其解锁，或指定其他位置。</translation>
    </message>
    <message>
        <source>%1 has no such item.</source>
        <translation>%1 中没有此条目。</translation>
    </message>
    <message>
        <source>Was it saved in another vault?</source>
        <translation>它是否保存在另一个保管库中？</translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation>%1 已锁定。</translation>
    </message>
    <message>
        <source>Unlock it with its passphrase.</source>
        <translation>请用其口令短语解锁。</translation>
    </message>
    <message>
        <source>There is no vault file %1.</source>
        <translation>没有保管库文件 %1。</translation>
    </message>
    <message>
        <source>Check the path, or make it.</source>
        <translation>请检查路径，或创建该文件。</translation>
    </message>
    <message>
        <source>The vault file cannot be read: %1.</source>
        <translation>无法读取保管库文件：%1。</translation>
    </message>
    <message>
        <source>Check who owns it.</source>
        <translation>请检查其所有者。</translation>
    </message>
    <message>
        <source>Others than its owner may read the vault file %1.</source>
        <translation>所有者以外的用户可以读取保管库文件 %1。</translation>
    </message>
    <message>
        <source>Take that right away: chmod 600 %1</source>
        <translation>请撤销该权限：chmod 600 %1</translation>
    </message>
    <message>
        <source>The vault file is too large to be one.</source>
        <translation>该文件过大，不可能是保管库文件。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>请检查路径。</translation>
    </message>
    <message>
        <source>The vault file cannot be written: %1.</source>
        <translation>无法写入保管库文件：%1。</translation>
    </message>
    <message>
        <source>What it held before is still there. Check rights and disk.</source>
        <translation>原有内容仍在。请检查权限和磁盘。</translation>
    </message>
    <message>
        <source>The contents of the vault file cannot be read.</source>
        <translation>无法读取保管库文件的内容。</translation>
    </message>
    <message>
        <source>The service %1 cannot be used: %2</source>
        <translation>无法使用服务 %1：%2</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>服务 %1</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
    <message>
        <source>Check the path and the rights.</source>
        <translation>请检查路径和权限。</translation>
    </message>
    <message>
        <source>The file %1 is too large to hold connections.</source>
        <translation>文件 %1 过大，不可能是连接文件。</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>无法使用 %1：%2</translation>
    </message>
    <message>
        <source>Line %1 is not host:port:database:user:password.</source>
        <translation>第 %1 行不是 host:port:database:user:password 格式。</translation>
    </message>
    <message>
        <source>Line %1 has a * and names no single database.</source>
        <translation>第 %1 行含有 *，未指定单个数据库。</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>This line of the service file is neither [service] nor name=value below one.</source>
        <translation>服务文件的此行既不是 [service]，也不是其下的 name=value。</translation>
    </message>
    <message>
        <source>Mend the line, or take it out.</source>
        <translation>请更正或删除该行。</translation>
    </message>
    <message>
        <source>The file is not an export of profiles that this Stemma can read.</source>
        <translation>该文件不是此版 Stemma 能读取的配置导出文件。</translation>
    </message>
    <message>
        <source>`stemma profile export FILE` writes one.</source>
        <translation>`stemma profile export FILE` 可生成导出文件。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>密钥链已锁定。</translation>
    </message>
    <message>
        <source>Unlock it (it asks for the password of your login), then try again.</source>
        <translation>请将其解锁（它会要求输入登录密码），然后重试。</translation>
    </message>
    <message>
        <source>No keychain answers in this session.</source>
        <translation>此会话中没有可用的密钥链。</translation>
    </message>
    <message>
        <source>The keychain has no such item.</source>
        <translation>密钥链中没有此条目。</translation>
    </message>
    <message>
        <source>Was it removed there, or saved in another vault?</source>
        <translation>它是否已从中移除，或保存在另一个保管库中？</translation>
    </message>
    <message>
        <source>The keychain did not remove the item.</source>
        <translation>密钥链未移除该条目。</translation>
    </message>
    <message>
        <source>Remove it in the program that shows your keychain.</source>
        <translation>请在显示密钥链的程序中将其移除。</translation>
    </message>
    <message>
        <source>Access to the keychain was refused.</source>
        <translation>对密钥链的访问被拒绝。</translation>
    </message>
    <message>
        <source>Try again and allow Stemma to use the item.</source>
        <translation>请重试，并允许 Stemma 使用该条目。</translation>
    </message>
    <message>
        <source>The keychain does not let Stemma in.</source>
        <translation>密钥链不允许 Stemma 访问。</translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation>密钥链</translation>
    </message>
    <message>
        <source>Waiting for the keychain was cancelled.</source>
        <translation>已取消等待密钥链。</translation>
    </message>
    <message numerus="yes">
        <source>The keychain did not answer within %n second(s).</source>
        <translation>
            <numerusform>密钥链在 %n 秒内未响应。</numerusform>
        </translation>
    </message>
    <message>
        <source>It may be asking for its password in a window behind others. Answer it, then try again.</source>
        <translation>它可能正在其他窗口后面的窗口中要求输入密码。请回应后重试。</translation>
    </message>
    <message>
        <source>A profile cannot be read: its member &quot;%1&quot; is missing or of the wrong kind.</source>
        <translation>无法读取某个配置：其成员 &quot;%1&quot; 缺失或类型不符。</translation>
    </message>
    <message>
        <source>Save the profile anew.</source>
        <translation>请重新保存该配置。</translation>
    </message>
    <message>
        <source>The profile was saved by a newer Stemma.</source>
        <translation>该配置由更新版本的 Stemma 保存。</translation>
    </message>
    <message>
        <source>Use that version, or save the profile anew.</source>
        <translation>请使用那个版本，或重新保存该配置。</translation>
    </message>
    <message>
        <source>There is no profile &apos;%1&apos;.</source>
        <translation>没有配置 &apos;%1&apos;。</translation>
    </message>
    <message>
        <source>The list of profiles %1 cannot be read: %2.</source>
        <translation>无法读取配置列表 %1：%2。</translation>
    </message>
    <message>
        <source>The list of profiles was damaged. The one before it is shown; what was there is in %1.</source>
        <translation>配置列表已损坏，现显示上一份列表；原有内容在 %1 中。</translation>
    </message>
    <message>
        <source>The list of profiles was damaged and has begun anew. What was there is in %1; the vault still holds the profiles themselves.</source>
        <translation>配置列表已损坏，已重新建立。原有内容在 %1 中；配置本身仍在保管库中。</translation>
    </message>
    <message>
        <source>Profile &apos;%1&apos;</source>
        <translation>配置 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>None is saved yet: `stemma profile add NAME --url URL`.</source>
        <translation>尚未保存配置：`stemma profile add NAME --url URL`。</translation>
    </message>
    <message>
        <source>The nearest are: %1.</source>
        <translation>最接近的有：%1。</translation>
    </message>
    <message>
        <source>This cannot be the name of a profile.</source>
        <translation>这不能用作配置的名称。</translation>
    </message>
    <message>
        <source>A name has 1 to 100 characters, none of them a control character, no blank at its ends and no dash in front.</source>
        <translation>名称须为 1 到 100 个字符，不含控制字符，首尾不得有空格，且不得以连字符开头。</translation>
    </message>
    <message>
        <source>There is a profile &apos;%1&apos; already.</source>
        <translation>已有配置 &apos;%1&apos;。</translation>
    </message>
    <message>
        <source>Choose another name, or edit that one.</source>
        <translation>请选择其他名称，或编辑该配置。</translation>
    </message>
    <message>
        <source>The URL of a profile must hold no password.</source>
        <translation>配置的 URL 中不得含有密码。</translation>
    </message>
    <message>
        <source>Give the password apart from it.</source>
        <translation>请单独提供密码。</translation>
    </message>
    <message>
        <source>The list of profiles cannot be written: %1.</source>
        <translation>无法写入配置列表：%1。</translation>
    </message>
    <message>
        <source>Check rights and disk. The list is as it was.</source>
        <translation>请检查权限和磁盘。列表保持原样。</translation>
    </message>
    <message>
        <source>its directory cannot be made</source>
        <translation>无法创建其目录</translation>
    </message>
    <message>
        <source>another program is writing it</source>
        <translation>另一个程序正在写入</translation>
    </message>
    <message>
        <source>OpenSSL could not do the encryption.</source>
        <translation>OpenSSL 无法完成加密。</translation>
    </message>
    <message>
        <source>Is there enough memory?</source>
        <translation>内存是否充足？</translation>
    </message>
    <message>
        <source>The file is not a vault of Stemma, or it was damaged.</source>
        <translation>该文件不是 Stemma 的保管库，或已损坏。</translation>
    </message>
    <message>
        <source>Check the path, or bring the file back from a backup.</source>
        <translation>请检查路径，或从备份恢复该文件。</translation>
    </message>
    <message>
        <source>The passphrase does not open the vault file.</source>
        <translation>该口令短语无法打开保管库文件。</translation>
    </message>
    <message>
        <source>Type it again. If it is surely right, the file was changed by somebody or something: bring it back from a backup.</source>
        <translation>请重新输入。如果确定无误，则文件已被他人或其他程序更改：请从备份恢复。</translation>
    </message>
    <message>
        <source>The vault file was written by a newer Stemma.</source>
        <translation>该保管库文件由更新版本的 Stemma 写入。</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>请使用那个版本。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no vault.</source>
        <translation>&apos;%1&apos; 不是有效的保管库。</translation>
    </message>
    <message>
        <source>Write keychain or file:PATH.</source>
        <translation>请写 keychain 或 file:PATH。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>文件 %1 不存在。</translation>
    </message>
    <message>
        <source>The list of profiles was written by a newer Stemma.</source>
        <translation>配置列表由更新版本的 Stemma 写入。</translation>
    </message>
    <message>
        <source>The list of profiles %1 was gone. The one before it is shown.</source>
        <translation>配置列表 %1 已丢失。现显示之前的一份。</translation>
    </message>
    <message>
        <source>Start the keychain of your desktop (for example gnome-keyring or KWallet), or keep the connections in a vault file. Over SSH and in containers there mostly is no keychain.</source>
        <translation>请启动桌面的密钥链（例如 gnome-keyring 或 KWallet），或将连接保存在保管库文件中。通过 SSH 或在容器中通常没有密钥链。</translation>
    </message>
    <message>
        <source>Look at its settings for Stemma, or keep the connections in a vault file.</source>
        <translation>请检查其对 Stemma 的设置，或将连接保存在保管库文件中。</translation>
    </message>
</context>
<context>
    <name>revisions::Text</name>
    <message>
        <source>Each of these comes after the next one: %1. Change the parents or dependencies of one of them.</source>
        <translation>以下每一个都位于其下一个之后：%1。请更改其中某一个的父版本或依赖。</translation>
    </message>
    <message>
        <source>Dependency cycle is detected in revisions (%1)</source>
        <translation>检测到版本之间存在依赖循环 (%1)</translation>
    </message>
    <message>
        <source>Cycle is detected in revisions (%1)</source>
        <translation>检测到版本之间存在循环 (%1)</translation>
    </message>
    <message>
        <source>Not a valid downgrade target from current heads</source>
        <translation>对当前头部而言不是有效的回滚目标</translation>
    </message>
    <message>
        <source>Nothing above the target is on the way to %1; name a revision of the branch before the @.</source>
        <translation>目标之上没有通往 %1 的版本；请在 @ 之前指定该分支的某个版本。</translation>
    </message>
    <message>
        <source>Revision Nothing to drop is not an ancestor of revision %1</source>
        <translation>没有可回滚的版本：目标不是版本 %1 的祖先</translation>
    </message>
    <message>
        <source>The target is not applied. `stemma current` shows what is.</source>
        <translation>目标尚未应用。`stemma current` 显示已应用的版本。</translation>
    </message>
    <message>
        <source>Range revision not allowed</source>
        <translation>不允许使用版本范围</translation>
    </message>
    <message>
        <source>A range needs --sql; without it the database says where it stands.</source>
        <translation>范围需要 --sql；不使用 --sql 时，以数据库当前所处的版本为准。</translation>
    </message>
    <message>
        <source>downgrade -1 from multiple heads is ambiguous; this usage will be disallowed in a future release.</source>
        <translation>从多个头部执行 downgrade -1 存在歧义；未来的版本将不再允许此用法。</translation>
    </message>
    <message>
        <source>downgrade with --sql requires &lt;fromrev&gt;:&lt;torev&gt;</source>
        <translation>downgrade 配合 --sql 需要 &lt;fromrev&gt;:&lt;torev&gt;</translation>
    </message>
    <message>
        <source>A script cannot ask the database where it stands.</source>
        <translation>脚本无法查询数据库所处的版本。</translation>
    </message>
    <message>
        <source>Character(s) &apos;%1&apos; not allowed in revision identifier &apos;%2&apos;</source>
        <translation>版本标识符 &apos;%2&apos; 中不允许使用字符 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>These characters are part of the identifier grammar (+, - and : count and span, @ names a branch). Use letters, digits, _ and dots.</source>
        <translation>这些字符属于标识符语法（+、- 和 : 用于计数和表示范围，@ 用于指定分支）。请使用字母、数字、_ 和点。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Could not determine revision id from filename %1</source>
        <translation>无法从文件名 %1 确定版本 ID</translation>
    </message>
    <message>
        <source>Write the id into the header of the file.</source>
        <translation>请在文件头中写入 ID。</translation>
    </message>
    <message>
        <source>A revision cannot come after itself; name another one in %1.</source>
        <translation>版本不能位于自身之后；请在 %1 中指定其他版本。</translation>
    </message>
    <message>
        <source>Self-loop is detected in revisions (%1)</source>
        <translation>检测到版本存在自循环 (%1)</translation>
    </message>
    <message>
        <source>Dependency self-loop is detected in revisions (%1)</source>
        <translation>检测到版本存在依赖自循环 (%1)</translation>
    </message>
    <message>
        <source>Revision %1 is present more than once</source>
        <translation>版本 %1 出现多次</translation>
    </message>
    <message>
        <source>Revision %1 is present more than once: in %2 and in %3</source>
        <translation>版本 %1 出现多次：在 %2 和 %3 中</translation>
    </message>
    <message>
        <source>Give one of them an id of its own, and name it as the parent where it was meant.</source>
        <translation>请为其中一个另取 ID，并在引用它的地方将其指定为父版本。</translation>
    </message>
    <message>
        <source>Branch name &apos;%1&apos; in revision %2 already used by revision %3</source>
        <translation>版本 %2 中的分支名 &apos;%1&apos; 已被版本 %3 使用</translation>
    </message>
    <message>
        <source>Labels and ids share one list of names. Rename the label in %1 or what %2 calls the same.</source>
        <translation>标签和 ID 共用同一名称列表。请重命名 %1 中的标签，或 %2 中的同名项。</translation>
    </message>
    <message>
        <source>Revision %1 referenced from %2 is not present</source>
        <translation>%2 引用的版本 %1 不存在</translation>
    </message>
    <message>
        <source>The file name was used as the id: the revision in %1 is %2.</source>
        <translation>所用的是文件名而非 ID：%1 中的版本是 %2。</translation>
    </message>
    <message>
        <source>A dependency must be a whole id or a branch label; %1 begins so.</source>
        <translation>依赖必须是完整的 ID 或分支标签；%1 以此开头。</translation>
    </message>
    <message>
        <source>Restore the missing file, or name another revision.</source>
        <translation>请恢复缺失的文件，或指定其他版本。</translation>
    </message>
    <message>
        <source>Restore the missing file, or name another revision. Near it: %1.</source>
        <translation>请恢复缺失的文件，或指定其他版本。相近的有：%1。</translation>
    </message>
    <message>
        <source>History range requires [start]:[end], [start]:, or :[end]</source>
        <translation>历史范围的格式须为 [start]:[end]、[start]: 或 :[end]</translation>
    </message>
    <message>
        <source>Write one colon between two identifiers; either may be left out.</source>
        <translation>请在两个标识符之间写一个冒号；任意一端可以省略。</translation>
    </message>
    <message>
        <source>Revision %1 is not an ancestor of revision %2</source>
        <translation>版本 %1 不是版本 %2 的祖先</translation>
    </message>
    <message>
        <source>The start must come before the end on one line of revisions.</source>
        <translation>在同一条版本线上，起点必须在终点之前。</translation>
    </message>
    <message>
        <source>Database is not on all head revisions</source>
        <translation>数据库未处于所有头部版本</translation>
    </message>
    <message>
        <source>The heads are %1.</source>
        <translation>头部为 %1。</translation>
    </message>
    <message>
        <source>Walked too far</source>
        <translation>移动步数过多</translation>
    </message>
    <message>
        <source>The steps lead below the first revision; use base for a new root.</source>
        <translation>步数超出了第一个版本；新的根请使用 base。</translation>
    </message>
    <message>
        <source>Duplicate head revisions specified</source>
        <translation>重复指定了头部版本</translation>
    </message>
    <message>
        <source>%1 is named more than once.</source>
        <translation>%1 被指定了多次。</translation>
    </message>
    <message>
        <source>Revision %1 is not a head revision; please specify --splice to create a new branch from this revision</source>
        <translation>版本 %1 不是头部版本；要从此版本新建分支，请指定 --splice</translation>
    </message>
    <message>
        <source>%1 comes after it already.</source>
        <translation>%1 已位于其后。</translation>
    </message>
    <message>
        <source>Can&apos;t locate revision identified by &apos;%1&apos;</source>
        <translation>找不到由 &apos;%1&apos; 标识的版本</translation>
    </message>
    <message>
        <source>A dependency must be a revision; it names the base.</source>
        <translation>依赖必须是版本；此处指定的是 base。</translation>
    </message>
    <message>
        <source>The new revision has the id of the one that it follows.</source>
        <translation>新版本的 ID 与其前一版本相同。</translation>
    </message>
    <message>
        <source>The id is taken by %1; choose another.</source>
        <translation>该 ID 已被 %1 使用；请另选一个。</translation>
    </message>
    <message>
        <source>Labels and ids share one list of names; choose another label.</source>
        <translation>标签和 ID 共用同一名称列表；请选择其他标签。</translation>
    </message>
    <message>
        <source>The version table holds %1 more than once; a step that moves that row will fail. Stamp the table with --purge to set it right.</source>
        <translation>版本表中有多个 %1；移动该行的步骤将会失败。请以 --purge 重新标记该表以更正。</translation>
    </message>
    <message>
        <source>Write from:to with both ends, as in base:head.</source>
        <translation>请写 from:to 并给出两端，例如 base:head。</translation>
    </message>
    <message>
        <source>Multiple heads are present; please specify a single target revision</source>
        <translation>存在多个头部；请指定单个目标版本</translation>
    </message>
    <message>
        <source>Multiple heads are present; please specify the head revision on which the new revision should be based, or perform a merge.</source>
        <translation>存在多个头部；请指定新版本所基于的头部版本，或执行合并。</translation>
    </message>
    <message>
        <source>Multiple head revisions are present for given argument &apos;%1&apos;; please specify a specific target revision, &apos;&lt;branchname&gt;@%1&apos; to narrow to a specific head, or &apos;heads&apos; for all heads</source>
        <translation>参数 &apos;%1&apos; 对应多个头部版本；请指定具体的目标版本，用 &apos;&lt;branchname&gt;@%1&apos; 限定到某个头部，或用 &apos;heads&apos; 表示所有头部</translation>
    </message>
    <message>
        <source>Destination %1 is not a valid upgrade target from current head(s)</source>
        <translation>对当前头部而言，目标 %1 不是有效的升级目标</translation>
    </message>
    <message>
        <source>Destination %1 is not a valid downgrade target from current head(s)</source>
        <translation>对当前头部而言，目标 %1 不是有效的回滚目标</translation>
    </message>
    <message>
        <source>Requested range %1:%2 does not refer to ancestor/descendant revisions along the same branch</source>
        <translation>请求的范围 %1:%2 不是同一分支上的祖先与后代版本</translation>
    </message>
    <message>
        <source>Ambiguous walk</source>
        <translation>移动路径存在歧义</translation>
    </message>
    <message>
        <source>The way forks into %1. Name the one that is meant instead of a number of steps.</source>
        <translation>路径分叉为 %1。请指定目标版本，而不是步数。</translation>
    </message>
    <message>
        <source>Relative revision %1 didn&apos;t produce %2 migrations</source>
        <translation>相对版本 %1 未得到 %2 个迁移</translation>
    </message>
    <message>
        <source>`stemma history -i` shows where the database stands and how far the way goes.</source>
        <translation>`stemma history -i` 显示数据库所处的版本以及路径的长度。</translation>
    </message>
    <message>
        <source>There are fewer revisions on that way than steps.</source>
        <translation>该路径上的版本数少于步数。</translation>
    </message>
    <message>
        <source>Multiple heads are present for given argument &apos;%1&apos;; %2</source>
        <translation>参数 &apos;%1&apos; 对应多个头部；%2</translation>
    </message>
    <message>
        <source>The heads are %1. Name one of them, or merge them into one revision.</source>
        <translation>头部为 %1。请指定其中之一，或将其合并为一个版本。</translation>
    </message>
    <message>
        <source>The version table names %1, which no revision file has. Get the file that was applied, or set the table right by stamping it with --purge.</source>
        <translation>版本表中的 %1 没有对应的版本文件。请取得当时应用的文件，或以 --purge 重新标记来更正该表。</translation>
    </message>
    <message>
        <source>No such branch: &apos;%1&apos;</source>
        <translation>没有此分支：&apos;%1&apos;</translation>
    </message>
    <message>
        <source>Revision %1 is not a member of branch &apos;%2&apos;</source>
        <translation>版本 %1 不属于分支 &apos;%2&apos;</translation>
    </message>
    <message>
        <source>A branch holds a revision, all above and all below it.</source>
        <translation>分支包含一个版本及其之上和之下的所有版本。</translation>
    </message>
    <message>
        <source>Multiple revisions start with &apos;%1&apos;: &apos;%2&apos;...</source>
        <translation>有多个版本以 &apos;%1&apos; 开头：&apos;%2&apos;...</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) begin so; write more of the one that is meant.</source>
        <translation>
            <numerusform>有 %n 个名称以此开头；请多输入几个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>No such revision or branch &apos;%1&apos;; please ensure at least four characters are present for partial revision identifier matches</source>
        <translation>没有版本或分支 &apos;%1&apos;；用部分标识符匹配版本时，请至少输入四个字符</translation>
    </message>
    <message>
        <source>No such revision or branch &apos;%1&apos;</source>
        <translation>没有版本或分支 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>`stemma history` lists the revisions there are.</source>
        <translation>`stemma history` 列出现有的版本。</translation>
    </message>
    <message>
        <source>Near it: %1.</source>
        <translation>相近的有：%1。</translation>
    </message>
    <message>
        <source>Stamp operation with --sql only supports a single starting revision at a time</source>
        <translation>配合 --sql 的标记操作一次只支持一个起始版本</translation>
    </message>
    <message>
        <source>Write one script per starting revision.</source>
        <translation>请为每个起始版本编写一个脚本。</translation>
    </message>
    <message>
        <source>Ambiguous upgrade from multiple current revisions</source>
        <translation>从多个当前版本升级存在歧义</translation>
    </message>
    <message>
        <source>Say which branch goes up, as in branch@+1, or name the revision.</source>
        <translation>请说明要升级哪个分支，例如 branch@+1，或指定版本。</translation>
    </message>
    <message>
        <source>Nothing of branch %1 is applied, so there is nothing to count steps from.</source>
        <translation>分支 %1 中没有已应用的版本，因此没有可供计步的起点。</translation>
    </message>
    <message>
        <source>Several current revisions are on branch %1; name the revision to go back to.</source>
        <translation>分支 %1 上有多个当前版本；请指定要退回到的版本。</translation>
    </message>
    <message>
        <source>Requested revision %1 overlaps with other requested revisions %2</source>
        <translation>请求的版本 %1 与请求的其他版本 %2 重叠</translation>
    </message>
    <message>
        <source>%1 comes after the others and implies them. Where the version table holds them all, stamp it with --purge and the revisions it is really at.</source>
        <translation>%1 位于其他版本之后，已包含它们。如果版本表中同时有这些版本，请用 --purge 和实际所处的版本重新标记。</translation>
    </message>
    <message>
        <source>A branch label cannot hold a comma: &apos;%1&apos;</source>
        <translation>分支标签不能包含逗号：&apos;%1&apos;</translation>
    </message>
    <message>
        <source>Commas stand between the labels of a revision. Give one label.</source>
        <translation>逗号用于分隔一个版本的多个标签。请只给出一个标签。</translation>
    </message>
</context>
<context>
    <name>scripts::Text</name>
    <message>
        <source>No &apos;script_location&apos; key found in configuration.</source>
        <translation>配置中没有 &apos;script_location&apos; 键。</translation>
    </message>
    <message>
        <source>Add &apos;script_location = %(here)s/&apos; and the directory of env.py to the section for Alembic.</source>
        <translation>请在 Alembic 所用的节中添加 &apos;script_location = %(here)s/&apos; 加 env.py 所在的目录。</translation>
    </message>
    <message>
        <source>The script location &apos;%1&apos; is inside a Python package.</source>
        <translation>脚本位置 &apos;%1&apos; 在 Python 包内。</translation>
    </message>
    <message>
        <source>Stemma reads directories: name it as a path, for example %(here)s/migrations.</source>
        <translation>Stemma 读取的是目录：请写成路径，例如 %(here)s/migrations。</translation>
    </message>
    <message>
        <source>No path_separator found in configuration; &apos;version_locations&apos; is split at blanks and commas, as older versions of Alembic did.</source>
        <translation>配置中没有 path_separator；&apos;version_locations&apos; 按空格和逗号拆分，与旧版 Alembic 相同。</translation>
    </message>
    <message>
        <source>The key &apos;version_path_separator&apos; is deprecated; use &apos;path_separator&apos;.</source>
        <translation>键 &apos;version_path_separator&apos; 已弃用；请使用 &apos;path_separator&apos;。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid value for path_separator; expected &apos;space&apos;, &apos;newline&apos;, &apos;os&apos;, &apos;:&apos;, &apos;;&apos;</source>
        <translation>&apos;%1&apos; 不是 path_separator 的有效值；应为 &apos;space&apos;、&apos;newline&apos;、&apos;os&apos;、&apos;:&apos;、&apos;;&apos;</translation>
    </message>
    <message>
        <source>&apos;truncate_slug_length&apos; must be a whole number.</source>
        <translation>&apos;truncate_slug_length&apos; 必须是整数。</translation>
    </message>
    <message>
        <source>Could not determine revision id from filename %1. Be sure the &apos;revision&apos; variable is declared inside the script.</source>
        <translation>无法从文件名 %1 确定版本 ID。请确保脚本中声明了变量 &apos;revision&apos;。</translation>
    </message>
    <message>
        <source>Files that are not revisions belong outside the version directory.</source>
        <translation>不是版本的文件应放在版本目录之外。</translation>
    </message>
    <message>
        <source>module &apos;%1&apos; has no attribute &apos;down_revision&apos;</source>
        <translation>模块 &apos;%1&apos; 没有属性 &apos;down_revision&apos;</translation>
    </message>
    <message>
        <source>Add down_revision = None for a first revision, else the id of the revision before it.</source>
        <translation>第一个版本请添加 down_revision = None，否则填写前一版本的 ID。</translation>
    </message>
    <message>
        <source>The value of &apos;%1&apos; cannot be read without running the file.</source>
        <translation>不运行该文件就无法读取 &apos;%1&apos; 的值。</translation>
    </message>
    <message>
        <source>Write it as a literal: a text in quotes, None, or a tuple of texts.</source>
        <translation>请写成字面量：带引号的文本、None 或文本元组。</translation>
    </message>
    <message>
        <source>A string or bracket begins here and never ends.</source>
        <translation>从此处开始的字符串或括号没有结束。</translation>
    </message>
    <message>
        <source>Python cannot read the file either; correct the line.</source>
        <translation>Python 也无法读取该文件；请更正该行。</translation>
    </message>
    <message>
        <source>The key &apos;%1&apos; of [alembic] is not known.</source>
        <translation>无法识别 [alembic] 的键 &apos;%1&apos;。</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>可用的有：%1。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a text in double quotes.</source>
        <translation>&apos;%1&apos; 必须是双引号中的文本。</translation>
    </message>
    <message>
        <source>&apos;url&apos; of [alembic] says how env.py learns of the database, and &apos;%1&apos; is none of the ways.</source>
        <translation>[alembic] 的 &apos;url&apos; 指定 env.py 如何获知数据库，而 &apos;%1&apos; 不是可用的方式。</translation>
    </message>
    <message>
        <source>&quot;env:NAME&quot; sets a variable, &quot;x:NAME&quot; hands over -x NAME=..., &quot;ini&quot; replaces sqlalchemy.url, &quot;none&quot; leaves it to env.py.</source>
        <translation>&quot;env:NAME&quot; 设置变量，&quot;x:NAME&quot; 传递 -x NAME=...，&quot;ini&quot; 替换 sqlalchemy.url，&quot;none&quot; 由 env.py 自行决定。</translation>
    </message>
    <message>
        <source>%1: the variable %2 that &apos;database&apos; refers to is not set.</source>
        <translation>%1：&apos;database&apos; 引用的变量 %2 未设置。</translation>
    </message>
    <message>
        <source>%1 has a table [alembic], but there is no alembic.ini beside it.</source>
        <translation>%1 中有 [alembic] 表，但旁边没有 alembic.ini。</translation>
    </message>
    <message>
        <source>Name Alembic&apos;s file with &apos;config&apos; in that table.</source>
        <translation>请在该表中用 &apos;config&apos; 指定 Alembic 的文件。</translation>
    </message>
    <message>
        <source>There is no project in %1 or above it: no stemma.toml, no alembic.ini and no pyproject.toml with [tool.alembic].</source>
        <translation>%1 及其上级目录中没有项目：没有 stemma.toml、alembic.ini，也没有含 [tool.alembic] 的 pyproject.toml。</translation>
    </message>
    <message>
        <source>Name the project with --project, or make one with &apos;stemma init&apos;.</source>
        <translation>请用 --project 指定项目，或用 &apos;stemma init&apos; 创建项目。</translation>
    </message>
    <message>
        <source>A set is written as [credentials.NAME] with table = &quot;...&quot; and columns = [&quot;...&quot;]; key, format, bound, prefix, sources and encrypt_empty may follow.</source>
        <translation>凭据集写作 [credentials.NAME]，并给出 table = &quot;...&quot; 和 columns = [&quot;...&quot;]；其后可加 key、format、bound、prefix、sources 和 encrypt_empty。</translation>
    </message>
    <message>
        <source>&apos;credentials.%1&apos; must be a table.</source>
        <translation>&apos;credentials.%1&apos; 必须是表。</translation>
    </message>
    <message>
        <source>A credential set has no key &apos;%1&apos;.</source>
        <translation>凭据集没有键 &apos;%1&apos;。</translation>
    </message>
    <message>
        <source>A credential set has no key &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>凭据集没有键 &apos;%1&apos;；是否应为 &apos;%2&apos;？</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a value of another kind.</source>
        <translation>&apos;%1&apos; 的值类型不符。</translation>
    </message>
    <message>
        <source>The credential set &apos;%1&apos; names no table, or no columns.</source>
        <translation>凭据集 &apos;%1&apos; 未指定表或列。</translation>
    </message>
    <message>
        <source>Write NAME=value; quote a value that holds blanks, quotes or a &apos;#&apos;.</source>
        <translation>请写 NAME=value；含空格、引号或 &apos;#&apos; 的值须加引号。</translation>
    </message>
    <message>
        <source>This line of the environment file is not an assignment.</source>
        <translation>环境文件的此行不是赋值语句。</translation>
    </message>
    <message>
        <source>This line of the environment file has no &apos;=&apos;.</source>
        <translation>环境文件的此行没有 &apos;=&apos;。</translation>
    </message>
    <message>
        <source>There is text after the closing quote.</source>
        <translation>右引号之后还有文本。</translation>
    </message>
    <message>
        <source>The quoted value that begins here never ends.</source>
        <translation>从此处开始的带引号的值没有结束。</translation>
    </message>
    <message>
        <source>The environment file is not UTF-8.</source>
        <translation>环境文件不是 UTF-8 编码。</translation>
    </message>
    <message>
        <source>Write a whole number and a unit, for example 500ms, 5s, 10min or 2h; 0 means no limit.</source>
        <translation>请写整数加单位，例如 500ms、5s、10min 或 2h；0 表示不限。</translation>
    </message>
    <message>
        <source>env.py computes &apos;%1&apos;; Stemma uses &apos;%2&apos;.</source>
        <translation>env.py 会动态计算 &apos;%1&apos;；Stemma 使用 &apos;%2&apos;。</translation>
    </message>
    <message>
        <source>Character(s) &apos;%1&apos; not allowed in revision identifier &apos;%2&apos;</source>
        <translation>版本标识符 &apos;%2&apos; 中不允许使用字符 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>The revision identifier has %1 characters; at most %2 are possible.</source>
        <translation>版本标识符有 %1 个字符；最多允许 %2 个。</translation>
    </message>
    <message>
        <source>Lines are &apos;[section]&apos;, &apos;key = value&apos; or comments.</source>
        <translation>每行应为 &apos;[section]&apos;、&apos;key = value&apos; 或注释。</translation>
    </message>
    <message>
        <source>The file is not UTF-8.</source>
        <translation>文件不是 UTF-8 编码。</translation>
    </message>
    <message>
        <source>%1:%2: the key &apos;%3&apos; was set before.</source>
        <translation>%1:%2：键 &apos;%3&apos; 已设置过。</translation>
    </message>
    <message>
        <source>There is text before the first section.</source>
        <translation>第一节之前有文本。</translation>
    </message>
    <message>
        <source>This line is not &apos;key = value&apos;.</source>
        <translation>此行不是 &apos;key = value&apos;。</translation>
    </message>
    <message>
        <source>%1:%2: a &apos;%&apos; that is no %(name)s is written &apos;%%&apos;.</source>
        <translation>%1:%2：不属于 %(name)s 的 &apos;%&apos; 须写作 &apos;%%&apos;。</translation>
    </message>
    <message>
        <source>%1 is a project already: it has %2.</source>
        <translation>%1 已是项目：其中有 %2。</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another directory.</source>
        <translation>未作任何更改。请选择其他目录。</translation>
    </message>
    <message>
        <source>The directory %1 is there already and is not empty.</source>
        <translation>目录 %1 已存在且不为空。</translation>
    </message>
    <message>
        <source>Nothing was changed. Move it away, or write %1 by hand.</source>
        <translation>未作任何更改。请将其移走，或手工编写 %1。</translation>
    </message>
    <message>
        <source>The directory %1 cannot be made.</source>
        <translation>无法创建目录 %1。</translation>
    </message>
    <message>
        <source>Check the rights of the directory above it.</source>
        <translation>请检查其上级目录的权限。</translation>
    </message>
    <message>
        <source>The directory %1 cannot be listed: %2.</source>
        <translation>无法列出目录 %1：%2。</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>请检查您是否有读取权限。</translation>
    </message>
    <message>
        <source>Path doesn&apos;t exist: %1.</source>
        <translation>路径不存在：%1。</translation>
    </message>
    <message>
        <source>Correct &apos;script_location&apos; in %1.</source>
        <translation>请更正 %1 中的 &apos;script_location&apos;。</translation>
    </message>
    <message>
        <source>Make the directory, or correct &apos;scripts&apos; in %1.</source>
        <translation>请创建该目录，或更正 %1 中的 &apos;scripts&apos;。</translation>
    </message>
    <message>
        <source>%1 is compiled; its header cannot be read without running Python.</source>
        <translation>%1 是已编译的文件；不运行 Python 就无法读取其文件头。</translation>
    </message>
    <message>
        <source>Put the source file beside it.</source>
        <translation>请将源文件放在其旁边。</translation>
    </message>
    <message>
        <source>Line %1: %2 Names that use the label are not found.</source>
        <translation>第 %1 行：%2 使用该标签的名称将无法找到。</translation>
    </message>
    <message>
        <source>File %1 loaded twice! ignoring. Please ensure the version locations are unique.</source>
        <translation>文件 %1 被加载了两次，已忽略。请确保各版本位置互不重复。</translation>
    </message>
    <message>
        <source>&apos;scripts&apos; must name a directory, or several in an array.</source>
        <translation>&apos;scripts&apos; 必须是一个目录，或以数组给出多个目录。</translation>
    </message>
    <message>
        <source>For example scripts = &apos;migrations&apos; or scripts = [&apos;core&apos;, &apos;plugins&apos;].</source>
        <translation>例如 scripts = &apos;migrations&apos; 或 scripts = [&apos;core&apos;, &apos;plugins&apos;]。</translation>
    </message>
    <message>
        <source>&apos;recursive&apos; must be true or false.</source>
        <translation>&apos;recursive&apos; 必须为 true 或 false。</translation>
    </message>
    <message>
        <source>&apos;revision_ids&apos; must be &apos;date&apos; or &apos;random&apos;.</source>
        <translation>&apos;revision_ids&apos; 必须为 &apos;date&apos; 或 &apos;random&apos;。</translation>
    </message>
    <message>
        <source>&apos;date&apos; gives 20260215_0003, &apos;random&apos; gives 12 hex digits.</source>
        <translation>&apos;date&apos; 生成 20260215_0003 形式，&apos;random&apos; 生成 12 位十六进制数字。</translation>
    </message>
    <message>
        <source>&apos;version_table&apos; must not be empty.</source>
        <translation>&apos;version_table&apos; 不能为空。</translation>
    </message>
    <message>
        <source>&apos;environment&apos; must be one of %1.</source>
        <translation>&apos;environment&apos; 必须是 %1 之一。</translation>
    </message>
    <message>
        <source>&apos;lock_retries&apos; must be a whole number from 0 to %1.</source>
        <translation>&apos;lock_retries&apos; 必须是 0 到 %1 之间的整数。</translation>
    </message>
    <message>
        <source>&apos;credentials&apos; must be a table.</source>
        <translation>&apos;credentials&apos; 必须是表。</translation>
    </message>
    <message>
        <source>A credential set is a table such as [credentials.amazon_ads].</source>
        <translation>凭据集是形如 [credentials.amazon_ads] 的表。</translation>
    </message>
    <message>
        <source>&apos;alembic&apos; must be a table.</source>
        <translation>&apos;alembic&apos; 必须是表。</translation>
    </message>
    <message>
        <source>%1: the key &apos;%2&apos; is not known.</source>
        <translation>%1：无法识别键 &apos;%2&apos;。</translation>
    </message>
    <message>
        <source>%1: the key &apos;%2&apos; is not known; did you mean &apos;%3&apos;?</source>
        <translation>%1：无法识别键 &apos;%2&apos;；是否应为 &apos;%3&apos;？</translation>
    </message>
    <message>
        <source>source code string cannot contain null bytes</source>
        <translation>源代码字符串不能包含空字节</translation>
    </message>
    <message>
        <source>The file is damaged or is not text; restore it.</source>
        <translation>文件已损坏或不是文本；请恢复该文件。</translation>
    </message>
    <message>
        <source>Save it as UTF-8, or declare its encoding in the first line.</source>
        <translation>请保存为 UTF-8，或在第一行声明其编码。</translation>
    </message>
    <message>
        <source>The encoding &apos;%1&apos; of the file cannot be read.</source>
        <translation>无法读取该文件的编码 &apos;%1&apos;。</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>请将文件保存为 UTF-8。</translation>
    </message>
    <message>
        <source>The header says &apos;%1:&apos; twice.</source>
        <translation>文件头中出现了两次 &apos;%1:&apos;。</translation>
    </message>
    <message>
        <source>Keep one of the two lines; several ids are separated by commas.</source>
        <translation>请只保留其中一行；多个 ID 用逗号分隔。</translation>
    </message>
    <message>
        <source>Use letters, digits, &apos;_&apos; and &apos;.&apos;, for example 20260215_0003.</source>
        <translation>请使用字母、数字、&apos;_&apos; 和 &apos;.&apos;，例如 20260215_0003。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a duration.</source>
        <translation>&apos;%1&apos; 不是有效的时长。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not one identifier.</source>
        <translation>&apos;%1&apos; 不是单个标识符。</translation>
    </message>
    <message>
        <source>Separate several identifiers with commas.</source>
        <translation>多个标识符请用逗号分隔。</translation>
    </message>
    <message>
        <source>The header has no &apos;Revision ID:&apos;.</source>
        <translation>文件头中没有 &apos;Revision ID:&apos;。</translation>
    </message>
    <message>
        <source>Add a comment line such as &apos;-- Revision ID: 20260215_0003&apos; before the first &apos;-- migrate:&apos; line.</source>
        <translation>请在第一个 &apos;-- migrate:&apos; 行之前添加注释行，例如 &apos;-- Revision ID: 20260215_0003&apos;。</translation>
    </message>
    <message>
        <source>A section begins with &apos;-- migrate:up&apos; or &apos;-- migrate:down&apos;, in lower case; an engine (postgresql, sqlite, mariadb), &apos;transaction:false&apos; and, for down, &apos;irreversible: reason&apos; may follow.</source>
        <translation>段以小写的 &apos;-- migrate:up&apos; 或 &apos;-- migrate:down&apos; 开头；其后可加引擎（postgresql、sqlite、mariadb）、&apos;transaction:false&apos;，down 还可加 &apos;irreversible: reason&apos;。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known in a marker line.</source>
        <translation>标记行中的 &apos;%1&apos; 无法识别。</translation>
    </message>
    <message>
        <source>Did you mean &apos;%1&apos;?</source>
        <translation>是否应为 &apos;%1&apos;？</translation>
    </message>
    <message>
        <source>The marker names two engines, %1 and %2.</source>
        <translation>该标记指定了两种引擎：%1 和 %2。</translation>
    </message>
    <message>
        <source>Write one section for each engine.</source>
        <translation>请为每种引擎分别编写一段。</translation>
    </message>
    <message>
        <source>&apos;-- %1&apos; is not a marker.</source>
        <translation>&apos;-- %1&apos; 不是标记。</translation>
    </message>
    <message>
        <source>Only a downgrade can be irreversible.</source>
        <translation>只有回滚可以是不可逆的。</translation>
    </message>
    <message>
        <source>Move &apos;irreversible:&apos; to a &apos;-- migrate:down&apos; line.</source>
        <translation>请将 &apos;irreversible:&apos; 移到 &apos;-- migrate:down&apos; 行。</translation>
    </message>
    <message>
        <source>&apos;irreversible:&apos; has no reason.</source>
        <translation>&apos;irreversible:&apos; 没有给出原因。</translation>
    </message>
    <message>
        <source>Say on the same line why there is no way back; whoever tries to roll back will read it.</source>
        <translation>请在同一行说明为何无法回滚；尝试回滚的人会看到该说明。</translation>
    </message>
    <message>
        <source>&apos;-- %1&apos; is not a credential step.</source>
        <translation>&apos;-- %1&apos; 不是凭据步骤。</translation>
    </message>
    <message>
        <source>Write &apos;-- credentials:encrypt&apos; and the name of one set that stemma.toml declares.</source>
        <translation>请写 &apos;-- credentials:encrypt&apos;，后跟 stemma.toml 中声明的一个凭据集的名称。</translation>
    </message>
    <message>
        <source>Save it as UTF-8 in your editor; the line is the first that is not.</source>
        <translation>请在编辑器中保存为 UTF-8；此行是第一个非 UTF-8 的行。</translation>
    </message>
    <message>
        <source>The file holds a NUL byte.</source>
        <translation>文件中含有 NUL 字节。</translation>
    </message>
    <message>
        <source>Save it as UTF-8 text; UTF-16 does not work.</source>
        <translation>请保存为 UTF-8 文本；不支持 UTF-16。</translation>
    </message>
    <message>
        <source>There is text before the first &apos;-- migrate:&apos; line.</source>
        <translation>第一个 &apos;-- migrate:&apos; 行之前有文本。</translation>
    </message>
    <message>
        <source>Put the statements after a line &apos;-- migrate:up&apos;, and make everything before it a comment.</source>
        <translation>请将语句放在 &apos;-- migrate:up&apos; 行之后，并将其之前的所有内容改为注释。</translation>
    </message>
    <message>
        <source>A string or comment begins here and never ends.</source>
        <translation>从此处开始的字符串或注释没有结束。</translation>
    </message>
    <message>
        <source>Close it: up to the end of the file, every line belongs to it.</source>
        <translation>请将其结束：直到文件末尾的每一行都属于它。</translation>
    </message>
    <message>
        <source>This section has the same marker as the one on line %1.</source>
        <translation>此段的标记与第 %1 行的相同。</translation>
    </message>
    <message>
        <source>Join the two, or name an engine in one of the markers.</source>
        <translation>请合并这两段，或在其中一个标记中指定引擎。</translation>
    </message>
    <message>
        <source>A credential step stands before the first &apos;-- migrate:&apos; line.</source>
        <translation>第一个 &apos;-- migrate:&apos; 行之前有凭据步骤。</translation>
    </message>
    <message>
        <source>Move it into the section that it belongs to.</source>
        <translation>请将其移到所属的段中。</translation>
    </message>
    <message>
        <source>The script has no &apos;-- migrate:up&apos; section.</source>
        <translation>脚本中没有 &apos;-- migrate:up&apos; 段。</translation>
    </message>
    <message>
        <source>Add a line &apos;-- migrate:up&apos; and the statements of the upgrade after it.</source>
        <translation>请添加 &apos;-- migrate:up&apos; 行，并在其后写入升级语句。</translation>
    </message>
    <message>
        <source>no downgrade was written</source>
        <translation>未编写回滚</translation>
    </message>
    <message>
        <source>The file name does not begin with the revision&apos;s id, %1; the header decides.</source>
        <translation>文件名未以版本 ID %1 开头；以文件头为准。</translation>
    </message>
    <message>
        <source>The id has %1 characters; the version table that Alembic makes holds %2.</source>
        <translation>该 ID 有 %1 个字符；Alembic 创建的版本表可容纳 %2 个。</translation>
    </message>
    <message>
        <source>There is no &apos;-- migrate:down&apos; section: the revision cannot be rolled back.</source>
        <translation>没有 &apos;-- migrate:down&apos; 段：该版本无法回滚。</translation>
    </message>
    <message>
        <source>Line %1: an irreversible section holds text that never runs.</source>
        <translation>第 %1 行：不可逆的段中含有永远不会执行的文本。</translation>
    </message>
    <message>
        <source>Line %1 looks like a marker but stands inside a string or comment.</source>
        <translation>第 %1 行看似标记，但位于字符串或注释之中。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation>请检查文件是否存在，以及您是否有读取权限。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Check the rights of the directory and the free space.</source>
        <translation>请检查目录的权限和可用空间。</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>its directory cannot be made</source>
        <translation>无法创建其目录</translation>
    </message>
    <message>
        <source>%1 is there already; it was not touched.</source>
        <translation>%1 已存在；未作改动。</translation>
    </message>
    <message>
        <source>Choose another name, or remove the file first.</source>
        <translation>请选择其他名称，或先删除该文件。</translation>
    </message>
    <message>
        <source>The file is not valid TOML.</source>
        <translation>该文件不是有效的 TOML。</translation>
    </message>
    <message>
        <source>Texts stand in double quotes: name = &quot;value&quot;.</source>
        <translation>文本须放在双引号中：name = &quot;value&quot;。</translation>
    </message>
    <message>
        <source>The file cannot be read as TOML.</source>
        <translation>无法将该文件作为 TOML 读取。</translation>
    </message>
    <message>
        <source>Can&apos;t locate timezone: %1</source>
        <translation>找不到时区：%1</translation>
    </message>
    <message>
        <source>Write a name such as UTC or Europe/Berlin.</source>
        <translation>请写时区名称，例如 UTC 或 Europe/Berlin。</translation>
    </message>
    <message>
        <source>Multiple version locations present, please specify --version-path</source>
        <translation>存在多个版本位置，请指定 --version-path</translation>
    </message>
    <message>
        <source>A new root could go into any of %1.</source>
        <translation>新的根可以放入 %1 中的任意一个。</translation>
    </message>
    <message>
        <source>The script would not say what it should; nothing was written.</source>
        <translation>生成的脚本与预期内容不符；未写入任何内容。</translation>
    </message>
    <message>
        <source>Version %1 may need another script.py.mako: it must hold the variables revision, down_revision, branch_labels and depends_on.</source>
        <translation>版本 %1 可能需要另一个 script.py.mako：其中必须含有变量 revision、down_revision、branch_labels 和 depends_on。</translation>
    </message>
    <message>
        <source>The revision has no id.</source>
        <translation>该版本没有 ID。</translation>
    </message>
    <message>
        <source>Use letters, digits, &apos;_&apos; and &apos;.&apos;.</source>
        <translation>请使用字母、数字、&apos;_&apos; 和 &apos;.&apos;。</translation>
    </message>
    <message>
        <source>Two files have the version %1: %2 and %3.</source>
        <translation>两个文件的版本都是 %1：%2 和 %3。</translation>
    </message>
    <message>
        <source>Give one of them a version of its own.</source>
        <translation>请给其中一个单独的版本。</translation>
    </message>
    <message>
        <source>%1 is passed over: %2 expects names such as %3.</source>
        <translation>跳过 %1：%2 要求形如 %3 的文件名。</translation>
    </message>
    <message>
        <source>%1 undoes the version %2, which no file makes.</source>
        <translation>%1 撤销版本 %2，但没有文件生成该版本。</translation>
    </message>
    <message>
        <source>Restore the file of the upgrade, or remove this one.</source>
        <translation>请恢复升级文件，或删除此文件。</translation>
    </message>
    <message>
        <source>There is text before the first &apos;-- %1&apos; line.</source>
        <translation>第一个“-- %1”行之前有文本。</translation>
    </message>
    <message>
        <source>%1 refuses such a file: put the statements behind a marker.</source>
        <translation>%1 会拒绝这样的文件：请把语句放在标记之后。</translation>
    </message>
    <message>
        <source>Line %1 stands before the first marker and never runs.</source>
        <translation>第 %1 行位于第一个标记之前，永远不会执行。</translation>
    </message>
    <message>
        <source>goose puts variables of the environment into this script, which Stemma does not</source>
        <translation>goose 会把环境变量代入此脚本，而 Stemma 不会</translation>
    </message>
    <message>
        <source>Run it with goose. Nothing was changed.</source>
        <translation>请用 goose 执行。未做任何更改。</translation>
    </message>
    <message>
        <source>The marker &apos;%1&apos; is not known.</source>
        <translation>未知的标记“%1”。</translation>
    </message>
    <message>
        <source>%1 knows &apos;-- %2&apos; and &apos;-- %3&apos;.</source>
        <translation>%1 只认“-- %2”和“-- %3”。</translation>
    </message>
    <message>
        <source>Join the two.</source>
        <translation>请将两者合并。</translation>
    </message>
    <message>
        <source>StatementBegin stands outside of a section, or inside of another statement.</source>
        <translation>StatementBegin 位于小节之外，或位于另一条语句之内。</translation>
    </message>
    <message>
        <source>Put it behind &apos;-- %1&apos; or a StatementEnd.</source>
        <translation>请把它放在“-- %1”或某个 StatementEnd 之后。</translation>
    </message>
    <message>
        <source>This StatementEnd has no StatementBegin.</source>
        <translation>此 StatementEnd 没有对应的 StatementBegin。</translation>
    </message>
    <message>
        <source>Add it, or remove this line.</source>
        <translation>请补上，或删除此行。</translation>
    </message>
    <message>
        <source>The StatementBegin on this line has no StatementEnd.</source>
        <translation>此行的 StatementBegin 没有对应的 StatementEnd。</translation>
    </message>
    <message>
        <source>Add a line &apos;-- %1&apos; behind the statement.</source>
        <translation>请在语句之后加一行“-- %1”。</translation>
    </message>
    <message>
        <source>The script has no &apos;-- %1&apos; section.</source>
        <translation>脚本没有“-- %1”小节。</translation>
    </message>
    <message>
        <source>Add such a line and the statements of the upgrade after it.</source>
        <translation>请加上这样一行，并在其后写升级语句。</translation>
    </message>
    <message>
        <source>Flyway puts something in place of ${...} in this script, which Stemma does not</source>
        <translation>Flyway 会替换此脚本中的 ${...}，而 Stemma 不会</translation>
    </message>
    <message>
        <source>Run it with Flyway. Nothing was changed.</source>
        <translation>请用 Flyway 执行。未做任何更改。</translation>
    </message>
    <message>
        <source>%1 is a migration in Go, which only the project&apos;s own goose can run</source>
        <translation>%1 是 Go 迁移，只有项目自己的 goose 能执行</translation>
    </message>
    <message>
        <source>Run it there, then go on here. Nothing was changed.</source>
        <translation>请在那里执行，然后回到这里继续。未做任何更改。</translation>
    </message>
    <message>
        <source>&apos;format&apos; must be &apos;stemma&apos; or the name of another tool: %1.</source>
        <translation>format 必须是 stemma 或其他工具的名称：%1。</translation>
    </message>
    <message>
        <source>It says whose names and markers the scripts have, and whose table keeps what is applied.</source>
        <translation>它说明脚本采用谁的文件名和标记，以及由谁的表记录已应用的内容。</translation>
    </message>
    <message>
        <source>A %1 project is a line: a revision follows the newest one and has neither labels nor dependencies.</source>
        <translation>%1 项目是一条直线：修订接在最新的修订之后，没有标签和依赖。</translation>
    </message>
    <message>
        <source>Leave out --head, --splice, --branch-label and --depends-on.</source>
        <translation>请去掉 --head、--splice、--branch-label 和 --depends-on。</translation>
    </message>
    <message>
        <source>The version %1 does not come behind %2.</source>
        <translation>版本 %1 并不排在 %2 之后。</translation>
    </message>
    <message>
        <source>%1 expects names such as %2, and the newest last.</source>
        <translation>%1 要求形如 %2 的文件名，最新的排在最后。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a duration, for example &quot;5s&quot;.</source>
        <translation>&apos;%1&apos; 必须是时长，例如 &quot;5s&quot;。</translation>
    </message>
    <message>
        <source>%1 stands beside %2 and does not say which of the two projects is meant.</source>
        <translation>%1 与 %2 并存，却没有说明指的是哪个项目。</translation>
    </message>
    <message>
        <source>Add a line `[alembic]` at its end for the Alembic project, or `scripts = &quot;migrations&quot;` at its top for a project of SQL scripts.</source>
        <translation>若为 Alembic 项目，请在末尾加一行 `[alembic]`；若为 SQL 脚本项目，请在开头加上 `scripts = &quot;migrations&quot;`。</translation>
    </message>
</context>
</TS>
