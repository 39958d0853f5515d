<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="zh_CN">
<context>
    <name>AbolishForm</name>
    <message>
        <source>由谁继续行使职权</source>
        <translation>Who takes over its powers</translation>
    </message>
    <message>
        <source>单位名称，或拼音首字母；没有就空着</source>
        <translation>Name of the unit, or pinyin initials; leave empty if none</translation>
    </message>
    <message>
        <source>撤销“{name}”以后，不能再转送给它；已经转给它的家事仍记着当时的名称。</source>
        <translation>Once &quot;{name}&quot; is abolished, nothing can be transferred to it. Cases already there keep its name of that time.</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Abolish</translation>
    </message>
</context>
<context>
    <name>AboutSection</name>
    <message>
        <source>关于</source>
        <translation>About</translation>
    </message>
    <message>
        <source>红棉接访台</source>
        <translation>Kapok Desk</translation>
    </message>
    <message>
        <source>Apache-2.0 许可，数据加密存在本机，不联网也能用</source>
        <translation>Apache-2.0. Data stays encrypted on this computer; works without a network.</translation>
    </message>
    <message>
        <source>版本 {version}，{day}</source>
        <translation>Version {version}, {day}</translation>
    </message>
    <message>
        <source>用到的软件和各自的许可</source>
        <translation>Software in it, and its licences</translation>
    </message>
    <message>
        <source>用到的字体和各自的许可</source>
        <translation>Fonts in it, and their licences</translation>
    </message>
    <message>
        <source>本台自己的部分用 Apache-2.0 许可，可以免费使用、修改、分发。下面是用到的软件和字体，许可的名称照原文写，是英文。</source>
        <translation>The desk&apos;s own part is under Apache-2.0: free to use, change and pass on. Below are the software and the fonts it uses, with the names of their licences.</translation>
    </message>
</context>
<context>
    <name>AbsenceForm</name>
    <message>
        <source>谁没有来</source>
        <translation>Who did not come</translation>
    </message>
    <message>
        <source>为什么没有来</source>
        <translation>Why they did not come</translation>
    </message>
    <message>
        <source>来不来是各人的自由，记下来只为下次约个合适的时间，不计数。</source>
        <translation>Whether to come is everybody&apos;s own choice. It is noted only to find a better time, and counted nowhere.</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Record</translation>
    </message>
</context>
<context>
    <name>AcceptPanel</name>
    <message>
        <source>受理哪几项诉求</source>
        <translation>Which demands to accept</translation>
    </message>
    <message>
        <source>受理日期</source>
        <translation>Accepted on</translation>
    </message>
    <message>
        <source>还没有分类的，归哪一类</source>
        <translation>Class of those not yet classified</translation>
    </message>
    <message>
        <source>联系人和电话</source>
        <translation>Contact and phone</translation>
    </message>
    <message>
        <source>印在告知书上，如：王敏 020-0000 0000</source>
        <translation>Printed on the notice, e.g. 王敏 020-0000 0000</translation>
    </message>
    <message>
        <source>告知书可以当场打印，交给信访人。</source>
        <translation>The notice can be printed and handed over at once.</translation>
    </message>
    <message>
        <source>涉法涉诉、仲裁、行政复议等另有程序的，不受理，请用“引导到法定途径”。</source>
        <translation>What has another procedure (litigation, arbitration, reconsideration …) is not accepted: guide it there.</translation>
    </message>
    <message>
        <source>走信访程序的，办结期限从受理这一天起算（第三十四条）。</source>
        <translation>For what goes by the petition procedure the days run from the day of acceptance (Art. 34).</translation>
    </message>
    <message>
        <source>检举控告按照管理权限转送纪检监察机关（第二十二条第二款）；确实归本单位管理、由本单位办的，请写明凭什么。</source>
        <translation>An accusation goes to the discipline body with authority (Art. 22(2)); if those accused are ours to manage and it is ours to handle, say on what authority.</translation>
    </message>
    <message>
        <source>凭什么由本单位办（管理权限）</source>
        <translation>On what authority we handle it</translation>
    </message>
</context>
<context>
    <name>Across</name>
    <message>
        <source>检举控告不上群众屏</source>
        <translation>An accusation is not for the visitor screen</translation>
    </message>
    <message>
        <source>来访人在群众屏上看得到办到哪一步了</source>
        <translation>The visitor can see on the screen how far it is</translation>
    </message>
</context>
<context>
    <name>Act</name>
    <message>
        <source>受理</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>不予受理</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>转送</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>出处理意见书</source>
        <translation>Write the reply</translation>
    </message>
    <message>
        <source>记送达</source>
        <translation>Record delivery</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Close the case</translation>
    </message>
    <message>
        <source>记办理情况</source>
        <translation>Note handling</translation>
    </message>
    <message>
        <source>记家常话</source>
        <translation>Note a talk</translation>
    </message>
    <message>
        <source>补材料</source>
        <translation>Add material</translation>
    </message>
    <message>
        <source>指定承办人</source>
        <translation>Name the officer</translation>
    </message>
    <message>
        <source>并入原件</source>
        <translation>Join to the earlier case</translation>
    </message>
    <message>
        <source>撤销并入</source>
        <translation>Undo the joining</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Make a correction</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>作废文书</source>
        <translation>Void a paper</translation>
    </message>
    <message>
        <source>分办</source>
        <translation>Routing</translation>
    </message>
    <message>
        <source>办理</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>答复和送达</source>
        <translation>Reply and delivery</translation>
    </message>
    <message>
        <source>复查和复核</source>
        <translation>Review and re-review</translation>
    </message>
    <message>
        <source>回访和了结</source>
        <translation>Return visits and closing</translation>
    </message>
    <message>
        <source>监督</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>申请复查、复核</source>
        <translation>Ask for review or re-review</translation>
    </message>
    <message>
        <source>出复查、复核意见书</source>
        <translation>Issue a review opinion</translation>
    </message>
    <message>
        <source>审批同意</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>退回修改</source>
        <translation>Send back</translation>
    </message>
    <message>
        <source>委托审批</source>
        <translation>Delegate approval</translation>
    </message>
    <message>
        <source>撤回送审</source>
        <translation>Recall from approval</translation>
    </message>
    <message>
        <source>出具审批过的文书</source>
        <translation>Issue the approved paper</translation>
    </message>
    <message>
        <source>记执行情况</source>
        <translation>Note how it is carried out</translation>
    </message>
    <message>
        <source>约回访</source>
        <translation>Agree a return visit</translation>
    </message>
    <message>
        <source>记回访</source>
        <translation>Record a return visit</translation>
    </message>
    <message>
        <source>撤回</source>
        <translation>Record a withdrawal</translation>
    </message>
    <message>
        <source>信访人去世</source>
        <translation>Record a death</translation>
    </message>
    <message>
        <source>更换代表、代理人</source>
        <translation>Change representatives or agent</translation>
    </message>
    <message>
        <source>写感谢信</source>
        <translation>Write a letter of thanks</translation>
    </message>
    <message>
        <source>归档</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>重新办理</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>提请作废</source>
        <translation>Ask to void</translation>
    </message>
    <message>
        <source>核准作废</source>
        <translation>Confirm voiding</translation>
    </message>
    <message>
        <source>不予作废</source>
        <translation>Refuse voiding</translation>
    </message>
    <message>
        <source>交办</source>
        <translation>Entrust</translation>
    </message>
    <message>
        <source>引导到法定途径</source>
        <translation>Guide to a legal procedure</translation>
    </message>
    <message>
        <source>直接答复</source>
        <translation>Answer directly</translation>
    </message>
    <message>
        <source>简易办理</source>
        <translation>Use the simple procedure</translation>
    </message>
    <message>
        <source>转为普通程序</source>
        <translation>Back to the ordinary procedure</translation>
    </message>
    <message>
        <source>记签收</source>
        <translation>Record sign-for</translation>
    </message>
    <message>
        <source>办结报告</source>
        <translation>Enter completion report</translation>
    </message>
    <message>
        <source>确定牵头单位</source>
        <translation>Name the lead unit</translation>
    </message>
    <message>
        <source>报请、报告</source>
        <translation>Report upward</translation>
    </message>
    <message>
        <source>不再受理</source>
        <translation>No further acceptance</translation>
    </message>
    <message>
        <source>回避</source>
        <translation>Record a recusal</translation>
    </message>
    <message>
        <source>调查核实</source>
        <translation>Investigate</translation>
    </message>
    <message>
        <source>调解、和解</source>
        <translation>Mediate or reconcile</translation>
    </message>
    <message>
        <source>记调解情况</source>
        <translation>Note the mediation</translation>
    </message>
    <message>
        <source>谈成协议</source>
        <translation>Record the terms agreed</translation>
    </message>
    <message>
        <source>协议签名</source>
        <translation>Record the signing</translation>
    </message>
    <message>
        <source>调解没有谈成</source>
        <translation>End without agreement</translation>
    </message>
    <message>
        <source>通知听证</source>
        <translation>Call a hearing</translation>
    </message>
    <message>
        <source>记听证</source>
        <translation>Record the hearing</translation>
    </message>
    <message>
        <source>延期</source>
        <translation>Extend the deadline</translation>
    </message>
    <message>
        <source>写会议纪要</source>
        <translation>Write minutes</translation>
    </message>
    <message>
        <source>答复建议意见</source>
        <translation>Answer a suggestion</translation>
    </message>
    <message>
        <source>督办</source>
        <translation>Supervise</translation>
    </message>
    <message>
        <source>升级督办</source>
        <translation>Escalate the supervision</translation>
    </message>
    <message>
        <source>记督办反馈</source>
        <translation>Record the unit&apos;s answer</translation>
    </message>
    <message>
        <source>督办了结</source>
        <translation>End the supervision</translation>
    </message>
    <message>
        <source>核过，不督办</source>
        <translation>Set the proposal aside</translation>
    </message>
    <message>
        <source>提出三项建议</source>
        <translation>Make a recommendation</translation>
    </message>
    <message>
        <source>记建议反馈</source>
        <translation>Record the answer to the recommendation</translation>
    </message>
    <message>
        <source>记现场秩序</source>
        <translation>Record an incident at the hall</translation>
    </message>
    <message>
        <source>记信访人的说明</source>
        <translation>Record what the petitioner says</translation>
    </message>
    <message>
        <source>记下别处的听证</source>
        <translation>Record a hearing held elsewhere</translation>
    </message>
    <message>
        <source>承办单位提异议</source>
        <translation>Handling unit objects</translation>
    </message>
    <message>
        <source>核实承办单位的异议</source>
        <translation>Decide on the unit&apos;s objection</translation>
    </message>
    <message>
        <source>取消、改期听证</source>
        <translation>Cancel or put off a hearing</translation>
    </message>
    <message>
        <source>记下别处的复查、复核意见</source>
        <translation>Record an opinion from elsewhere</translation>
    </message>
    <message>
        <source>记下别处的处理意见</source>
        <translation>Record a reply from elsewhere</translation>
    </message>
    <message>
        <source>对照着定</source>
        <translation>Compare and decide</translation>
    </message>
    <message>
        <source>报请决定由谁受理</source>
        <translation>Ask who is to accept it</translation>
    </message>
    <message>
        <source>核对是不是同一件事</source>
        <translation>Find out whether it is one case</translation>
    </message>
    <message>
        <source>加入知悉名单</source>
        <translation>Add to the reader list</translation>
    </message>
    <message>
        <source>收回转送、交办</source>
        <translation>Take back what was sent</translation>
    </message>
    <message>
        <source>提请作废复查、复核申请</source>
        <translation>Ask to void a request for review</translation>
    </message>
    <message>
        <source>核准作废复查、复核申请</source>
        <translation>Confirm voiding of a request for review</translation>
    </message>
    <message>
        <source>复查、复核申请不作废</source>
        <translation>Refuse voiding of a request for review</translation>
    </message>
    <message>
        <source>记承诺</source>
        <translation>Record a promise</translation>
    </message>
    <message>
        <source>承诺兑现</source>
        <translation>Promise kept</translation>
    </message>
    <message>
        <source>承诺改期、换人</source>
        <translation>Move a promise</translation>
    </message>
    <message>
        <source>收回承诺</source>
        <translation>Take a promise back</translation>
    </message>
    <message>
        <source>积案化解方案</source>
        <translation>Plan for a backlog case</translation>
    </message>
    <message>
        <source>记领导批示</source>
        <translation>Record a leader&apos;s instruction</translation>
    </message>
    <message>
        <source>记收到感谢</source>
        <translation>Record thanks received</translation>
    </message>
    <message>
        <source>约下一次调解</source>
        <translation>Plan the next session</translation>
    </message>
    <message>
        <source>包案</source>
        <translation>Sponsor the case</translation>
    </message>
    <message>
        <source>记公开答复</source>
        <translation>Record an answer made public</translation>
    </message>
    <message>
        <source>记撤下公开的答复</source>
        <translation>Record a public answer taken down</translation>
    </message>
</context>
<context>
    <name>ActPanel</name>
    <message>
        <source>已存草稿 {time}</source>
        <translation>Draft saved {time}</translation>
    </message>
    <message>
        <source>接着写</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>不要了</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>{when} 写到一半</source>
        <translation>Begun {when}</translation>
    </message>
    <message>
        <source>为什么今天才补记</source>
        <translation>Why it is entered only today</translation>
    </message>
    <message>
        <source>送审</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>已存好 {time}</source>
        <translation>Saved {time}</translation>
    </message>
    <message>
        <source>意思是：{words}</source>
        <translation>In English: {words}</translation>
    </message>
    <message>
        <source>退回修改：{note}</source>
        <translation>Sent back: {note}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>现在可以做</source>
        <translation>What can be done now</translation>
    </message>
    <message>
        <source>到“现在可以做”</source>
        <translation>Go to what can be done now</translation>
    </message>
    <message>
        <source>现在还不能办的</source>
        <translation>Not possible now</translation>
    </message>
    <message>
        <source>别的事</source>
        <translation>Other acts</translation>
    </message>
</context>
<context>
    <name>AddForm</name>
    <message>
        <source>属地</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>性质</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>单位全称</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>挂牌的全称</source>
        <translation>Name on its sign</translation>
    </message>
    <message>
        <source>上一级机关</source>
        <translation>Superior unit</translation>
    </message>
    <message>
        <source>单位名称，或拼音首字母</source>
        <translation>Name of the unit, or pinyin initials</translation>
    </message>
    <message>
        <source>加进来以后，转送、被反映单位都能选到它。</source>
        <translation>Once added, it can be chosen for transfers and as the unit complained of.</translation>
    </message>
    <message>
        <source>加进名录</source>
        <translation>Add to directory</translation>
    </message>
</context>
<context>
    <name>AddMaterialPanel</name>
    <message>
        <source>交来了什么</source>
        <translation>What was handed in</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>存到这一件</source>
        <translation>Save to this case</translation>
    </message>
    <message>
        <source>一份一份加进清单，扫描件也可以直接拖进来。扫描件加密存在本机。</source>
        <translation>Add the papers to the list one by one; scans may be dragged in. Scans are kept encrypted on this machine.</translation>
    </message>
</context>
<context>
    <name>AddPersonForm</name>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>在这里做什么</source>
        <translation>Roles here</translation>
    </message>
    <message>
        <source>第一个密码，请当面交给本人</source>
        <translation>First password, hand it over in person</translation>
    </message>
    <message>
        <source>密码再输一遍</source>
        <translation>The password once more</translation>
    </message>
    <message>
        <source>每个人用自己的密码打开这一台，办的每一笔都记着是谁。</source>
        <translation>Everybody opens this desk with a password of their own, and every act bears its name.</translation>
    </message>
    <message>
        <source>加进来</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>AddReaderPanel</name>
    <message>
        <source>现在看得到的：{names}</source>
        <translation>May see it now: {names}</translation>
    </message>
    <message>
        <source>让谁知道</source>
        <translation>Who is let in</translation>
    </message>
    <message>
        <source>比如：审批文书、核准作废</source>
        <translation>For example: to approve a paper, to confirm a void</translation>
    </message>
    <message>
        <source>为什么</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>只加办事用得着的人。加上以后，整件他都看得到，时间线上记着（第三十条）。</source>
        <translation>Add only whom the work needs. From then on they see all of the case, and the timeline says so (Art. 30).</translation>
    </message>
</context>
<context>
    <name>AdvisePanel</name>
    <message>
        <source>出具并编号</source>
        <translation>Issue and number</translation>
    </message>
    <message>
        <source>哪一项建议</source>
        <translation>Which recommendation</translation>
    </message>
    <message>
        <source>向哪个单位提</source>
        <translation>To which unit</translation>
    </message>
    <message>
        <source>查明的情况</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>建议</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>建议说的是怎样把工作做好，不写信访人是谁。单位要书面反馈采纳情况（第四十条）。</source>
        <translation>A recommendation says how to do the work well, not who the petitioner is. The unit answers in writing whether it adopts it (Art. 40).</translation>
    </message>
    <message>
        <source>第四十条：工作中的问题造成严重后果的，才建议追究责任</source>
        <translation>Art. 40: holding to account is recommended only where faults in the work had grave consequences</translation>
    </message>
    <message>
        <source>造成了什么严重后果</source>
        <translation>What grave consequences it had</translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>看哪些</source>
        <translation>What to show</translation>
    </message>
    <message>
        <source>正在取</source>
        <translation>Fetching</translation>
    </message>
    <message>
        <source>列出 {count} 条</source>
        <translation>Listed: {count}</translation>
    </message>
    <message>
        <source>没有取出来</source>
        <translation>Could not be fetched</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>只列出前 {count} 条，后面还有</source>
        <translation>The first {count} lines; there are more</translation>
    </message>
    <message>
        <source>草稿说的那一条不在这里了，草稿还在“今日”</source>
        <translation>What this draft is about is not here any more; the draft is still on Today</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>打印清单</source>
        <translation>Print list</translation>
    </message>
    <message>
        <source>{part}，只列前面的，后面还有</source>
        <translation>{part}; only the first ones, there are more</translation>
    </message>
    <message>
        <source>这里一条也没有</source>
        <translation>There is nothing here</translation>
    </message>
</context>
<context>
    <name>AgreeMediationPanel</name>
    <message>
        <source>出协议书，等签名</source>
        <translation>Issue the agreement for signing</translation>
    </message>
    <message>
        <source>主要事实</source>
        <translation>Main facts</translation>
    </message>
    <message>
        <source>争议事项</source>
        <translation>What is disputed</translation>
    </message>
    <message>
        <source>各方的责任</source>
        <translation>Responsibility of each side</translation>
    </message>
    <message>
        <source>谈成的内容</source>
        <translation>What was agreed</translation>
    </message>
    <message>
        <source>协议不能拿不再信访作条件。打印以后请各方签名，再记“协议签名”才生效。</source>
        <translation>No agreement may depend on giving up petitions. Print it, have all sides sign, then use &quot;Record the signing&quot;: only then is it in force.</translation>
    </message>
</context>
<context>
    <name>AgreeMeetingForm</name>
    <message>
        <source>画过押的条款逐条写进去，谁哪天画的也印上；只是条款以外的，写在这里。协议不能拿不再信访作条件。</source>
        <translation>The initialled clauses go in by themselves, with who initialled them and when; write here only the rest. No agreement may be conditional on not petitioning.</translation>
    </message>
    <message>
        <source>出协议书，等签名</source>
        <translation>Make the agreement, to be signed</translation>
    </message>
    <message>
        <source>“{party}”由谁签名</source>
        <translation>Who signs for &quot;{party}&quot;</translation>
    </message>
    <message>
        <source>“{party}”什么时候、怎样同意调解的</source>
        <translation>When and how &quot;{party}&quot; consented to mediation</translation>
    </message>
    <message>
        <source>姓名；代表几户几人</source>
        <translation>Name; for how many</translation>
    </message>
    <message>
        <source>如：10 月 20 日会上当面说的，签了到</source>
        <translation>e.g. said so at the meeting on 20 October and signed the list</translation>
    </message>
    <message>
        <source>哪一种协议书</source>
        <translation>Which kind of agreement</translation>
    </message>
    <message>
        <source>哪个人民调解委员会</source>
        <translation>Which people&apos;s mediation committee</translation>
    </message>
    <message>
        <source>调解员</source>
        <translation>Mediator</translation>
    </message>
    <message>
        <source>主要事实</source>
        <translation>Main facts</translation>
    </message>
    <message>
        <source>争议事项</source>
        <translation>What is disputed</translation>
    </message>
    <message>
        <source>各方的责任</source>
        <translation>Responsibility of each side</translation>
    </message>
    <message>
        <source>哪天谈成的</source>
        <translation>Day agreed</translation>
    </message>
</context>
<context>
    <name>AgreedList</name>
    <message>
        <source>约好最迟 {day}</source>
        <translation>agreed for {day} at the latest</translation>
    </message>
    <message>
        <source>约好最迟 {day}，请问一问做了没有</source>
        <translation>Agreed for {day} at the latest, please ask whether it was done</translation>
    </message>
    <message>
        <source>看一看</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>去记执行</source>
        <translation>Note it</translation>
    </message>
    <message>
        <source>调解、和解协议约好的日子，和我们答应过的日子，不是法定的期限。到了日子问一问做了没有，记下来。</source>
        <translation>The days agreed on in a mediation or reconciliation and the days we promised are no periods of the law. When the day comes, ask whether it was done and note it.</translation>
    </message>
    <message>
        <source>答应最迟 {day}，{who}</source>
        <translation>promised by {day}, {who}</translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>哪个月</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>信访形式</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>说的是什么</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>在哪里</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>承办单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>镇街</source>
        <translation>Township</translation>
    </message>
    <message>
        <source>不予受理</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>不再受理</source>
        <translation>No further</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>重复占比</source>
        <translation>Repeat share</translation>
    </message>
    <message>
        <source>收到</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>重复</source>
        <translation>Repeats</translation>
    </message>
    <message>
        <source>比上季</source>
        <translation>vs last quarter</translation>
    </message>
    <message>
        <source>逐月</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>形式</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>每登记一件算一件，算在收到的那天；作废的仍算收到。</source>
        <translation>Every registration counts as one, on the day it was received; a void one still counts as received.</translation>
    </message>
    <message>
        <source>最近十三个月收到的信访。</source>
        <translation>Petitions received in the last thirteen months.</translation>
    </message>
    <message>
        <source>这段时间收到的信访，按信访形式。</source>
        <translation>Petitions received in this span, by channel.</translation>
    </message>
    <message>
        <source>这段时间收到的信访，按第一项诉求说的地方，按行政区划的顺序，不排名。</source>
        <translation>Petitions received in this span, by the place of the first demand, in the order of the directory: no ranking.</translation>
    </message>
    <message>
        <source>这段时间收到的信访，按现在由谁承办，不排名。</source>
        <translation>Petitions received in this span, by who handles them now: no ranking.</translation>
    </message>
    <message>
        <source>各镇街最近五个季度收到的信访，按行政区划的顺序，不排名，没有指标。</source>
        <translation>Petitions of each township in the last five quarters, in the order of the directory: no ranking, no target.</translation>
    </message>
    <message>
        <source>{first}至{last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>{year}年第{quarter}季度</source>
        <translation>{year} Q{quarter}</translation>
    </message>
    <message>
        <source>说到的</source>
        <translation>Those that say it</translation>
    </message>
    <message>
        <source>算到的</source>
        <translation>Those counted</translation>
    </message>
    <message>
        <source>分子</source>
        <translation>Above the line</translation>
    </message>
    <message>
        <source>分母</source>
        <translation>Below the line</translation>
    </message>
    <message>
        <source>超期办的</source>
        <translation>Done late</translation>
    </message>
    <message>
        <source>超期没办</source>
        <translation>Late and not done</translation>
    </message>
    <message>
        <source>还来得及</source>
        <translation>Still in time</translation>
    </message>
    <message>
        <source>这段时间</source>
        <translation>This span</translation>
    </message>
    <message>
        <source>平时</source>
        <translation>Usual</translation>
    </message>
    <message>
        <source>多出</source>
        <translation>More</translation>
    </message>
    <message>
        <source>提醒</source>
        <translation>Look at</translation>
    </message>
    <message>
        <source>请先看看</source>
        <translation>Look first</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>是多少</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>还可以</source>
        <translation>What may be</translation>
    </message>
    <message>
        <source>{days} 天</source>
        <translation>{days} days</translation>
    </message>
    <message>
        <source>热点</source>
        <translation>Hot issues</translation>
    </message>
    <message>
        <source>八项指标</source>
        <translation>Rates</translation>
    </message>
    <message>
        <source>化解的</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>在哪一级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>化解</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>占</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>上一段</source>
        <translation>Span before</translation>
    </message>
    <message>
        <source>办结时写明在哪一级化解的，算在办结那天；没有办成的、没有写的不算。没有指标，不排名，哪一级化解都好。</source>
        <translation>At which level a case was settled is written at its closing and counted on that day; what was not settled, or not said, is not counted. There is no target and no rank: every level is good.</translation>
    </message>
    <message>
        <source>治理什么事</source>
        <translation>What is worked on</translation>
    </message>
    <message>
        <source>哪一类，在哪里</source>
        <translation>Which kind, where</translation>
    </message>
    <message>
        <source>哪天立项</source>
        <translation>Begun</translation>
    </message>
    <message>
        <source>以前六个月</source>
        <translation>Six months before</translation>
    </message>
    <message>
        <source>以后</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>措施</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>到哪一步</source>
        <translation>Stands at</translation>
    </message>
    <message>
        <source>怎么算：{how}</source>
        <translation>How it is counted: {how}</translation>
    </message>
    <message>
        <source>光标在哪一项，表下面就写明那一项怎么算；回车看分子、分母是哪些。过完的月可以封月，封了以后不再变。</source>
        <translation>How the rate at the cursor is counted stands below the table; Enter shows what is above and below the line. A month that is over may be frozen and changes no more.</translation>
    </message>
    <message>
        <source>源头治理项目：同一类事、同一个地方，立项以前六个整月和立项以后各整月平均每月收到多少，立项那个月不算；不予受理、不再受理、作废是这些月份里的。没有指标，不分好坏；不满五件的不说。</source>
        <translation>Source-governance projects: how many petitions of the same kind came from the same place by month, in the six whole months before the project began and in the whole months since; the month it began in is not counted. What was not accepted or void in these months stands beside. There is no target, no good or bad; fewer than five are not told.</translation>
    </message>
    <message>
        <source>这段时间收到的信访，按第一项诉求的内容分类，照分类表的顺序，不排名。</source>
        <translation>Petitions received in this span, by the category of the first demand, in the order of the list of categories, not ranked.</translation>
    </message>
    <message>
        <source>哪一样</source>
        <translation>Which work</translation>
    </message>
    <message>
        <source>数的是什么</source>
        <translation>What is counted</translation>
    </message>
    <message>
        <source>{count} 分钟</source>
        <translation>{count} minutes</translation>
    </message>
    <message>
        <source>群众</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>议事、下访、承诺、接访、值班、宣传、积案，都从记下来的事里数。数的是厅站，不是哪个人；没有指标，不排名。保密的不计入。光标在哪一项，表下面写明怎么算。</source>
        <translation>Meetings, days outside, promises, leaders, rosters, campaigns, backlog: all counted from what was written down, of halls and stations, of nobody in person. No target, no rank; nothing of what is restricted. How the figure at the cursor is counted stands below the table.</translation>
    </message>
    <message>
        <source>会、下访、承诺、值班、宣传，在“群众工作”里记下来，这里就有数。</source>
        <translation>Meetings, days outside, promises, rosters, campaigns: once written down under work with people, they are counted here.</translation>
    </message>
    <message>
        <source>今年还没有记过群众工作</source>
        <translation>No work with people was written down this year</translation>
    </message>
    <message>
        <source>没有比平时多的</source>
        <translation>Nothing more than usual</translation>
    </message>
    <message>
        <source>满五件、比平时多的字词才列出来。</source>
        <translation>Words of five petitions and more that are said more than usual are listed.</translation>
    </message>
    <message>
        <source>承办</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>各镇街</source>
        <translation>Townships</translation>
    </message>
    <message>
        <source>治理</source>
        <translation>Source governance</translation>
    </message>
    <message>
        <source>标题里说得比平时多的词；多出五件以上又到两倍的，请先看看。怎么数的，按 F1。</source>
        <translation>Words that titles say more often than usual; look first at five more and twice as many. F1 says how they are counted.</translation>
    </message>
</context>
<context>
    <name>AnalysisPage</name>
    <message>
        <source>看哪一样</source>
        <translation>Which part</translation>
    </message>
    <message>
        <source>多长一段</source>
        <translation>How long a span</translation>
    </message>
    <message>
        <source>前一段</source>
        <translation>The span before</translation>
    </message>
    <message>
        <source>后一段</source>
        <translation>The span after</translation>
    </message>
    <message>
        <source>家情：收到多少、什么事、在哪里、谁在办</source>
        <translation>How much came, about what, where, and who handles it</translation>
    </message>
    <message>
        <source>研判</source>
        <translation>Analysis</translation>
    </message>
    <message>
        <source>正在数</source>
        <translation>Counting</translation>
    </message>
    <message>
        <source>看数到的是哪些</source>
        <translation>See what was counted</translation>
    </message>
    <message>
        <source>{span}：收到 {total} 件，其中重复 {repeat} 件；同期不予受理 {declined} 件，不再受理 {ended} 件，作废 {voided} 件</source>
        <translation>{span}: {total} received, {repeat} of them repeat; in the same span {declined} not accepted, {ended} no further acceptance, {voided} void</translation>
    </message>
    <message>
        <source>另有 {count} 件保密的只计入总数</source>
        <translation>{count} restricted ones are in the total alone</translation>
    </message>
    <message>
        <source>没有取出来</source>
        <translation>Could not be fetched</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>封月</source>
        <translation>Freeze the month</translation>
    </message>
    <message>
        <source>出简报</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>立项治理</source>
        <translation>Start a project</translation>
    </message>
</context>
<context>
    <name>AnnounceForm</name>
    <message>
        <source>叫什么</source>
        <translation>what it is called</translation>
    </message>
    <message>
        <source>印在公告上</source>
        <translation>Printed on the notice</translation>
    </message>
    <message>
        <source>哪天</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>几点开始</source>
        <translation>From</translation>
    </message>
    <message>
        <source>几点结束</source>
        <translation>To</translation>
    </message>
    <message>
        <source>欢迎来谈什么</source>
        <translation>What people are welcome to come with</translation>
    </message>
    <message>
        <source>空着，就是什么都可以来谈</source>
        <translation>Empty: everything is welcome</translation>
    </message>
    <message>
        <source>为什么要改</source>
        <translation>why it changes</translation>
    </message>
    <message>
        <source>发布以后，下面各镇街的接访台都看得到；每处站点各记各的，回来就汇到这里。</source>
        <translation>Once announced, the desks of all townships below see it; each station records its own part, and it comes together here.</translation>
    </message>
    <message>
        <source>发布</source>
        <translation>Announce</translation>
    </message>
    <message>
        <source>10 号集中服务日</source>
        <translation>Service day of the 10th</translation>
    </message>
    <message>
        <source>集中服务日：{day}</source>
        <translation>Service day: {day}</translation>
    </message>
</context>
<context>
    <name>AnswerAdvicePanel</name>
    <message>
        <source>记下反馈</source>
        <translation>Record the answer</translation>
    </message>
    <message>
        <source>哪一件建议</source>
        <translation>Which recommendation</translation>
    </message>
    <message>
        <source>采纳了吗</source>
        <translation>Was it adopted</translation>
    </message>
    <message>
        <source>反馈的情况</source>
        <translation>What was answered</translation>
    </message>
    <message>
        <source>哪天书面反馈的</source>
        <translation>Day of the written answer</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>哪一个方案</source>
        <translation>Which proposal</translation>
    </message>
    <message>
        <source>各方怎么说</source>
        <translation>What each says</translation>
    </message>
    <message>
        <source>哪天说的</source>
        <translation>On which day</translation>
    </message>
    <message>
        <source>谁都可以改主意，改了再记一次。</source>
        <translation>Everybody may change their mind; then note it again.</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Record</translation>
    </message>
</context>
<context>
    <name>AnswerIncidentPanel</name>
    <message>
        <source>哪一次</source>
        <translation>Which one</translation>
    </message>
    <message>
        <source>记录里写的经过</source>
        <translation>What the record says</translation>
    </message>
    <message>
        <source>一字一句照信访人说的写</source>
        <translation>Word for word as the petitioner says it</translation>
    </message>
    <message>
        <source>信访人的话</source>
        <translation>The petitioner&apos;s words</translation>
    </message>
    <message>
        <source>记下说明</source>
        <translation>Record the words</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>答复哪几项诉求</source>
        <translation>Answer which demands</translation>
    </message>
    <message>
        <source>还没有分类的，归哪一类</source>
        <translation>Class of those not yet classified</translation>
    </message>
    <message>
        <source>怎么答复的</source>
        <translation>What was answered</translation>
    </message>
    <message>
        <source>怎么告诉他的</source>
        <translation>How they were told</translation>
    </message>
    <message>
        <source>照着说的写，以后谁看都明白</source>
        <translation>As it was said, so that anyone understands it later</translation>
    </message>
    <message>
        <source>信访人想要书面的，选“书面”。</source>
        <translation>If the petitioner wants it in writing, choose &quot;in writing&quot;.</translation>
    </message>
</context>
<context>
    <name>AnswerSupervisionPanel</name>
    <message>
        <source>记下反馈</source>
        <translation>Record the answer</translation>
    </message>
    <message>
        <source>反馈的情况</source>
        <translation>What was answered</translation>
    </message>
    <message>
        <source>哪天反馈的</source>
        <translation>Day of the answer</translation>
    </message>
    <message>
        <source>反馈以后还要核实；真办好了，再用“督办了结”。</source>
        <translation>The answer is still to be checked; end the supervision when it is really done.</translation>
    </message>
</context>
<context>
    <name>ApartStrip</name>
    <message>
        <source>把检举控告分出来</source>
        <translation>Split off the accusation</translation>
    </message>
    <message>
        <source>检举控告要限知悉人，不能和别的诉求登记在一起（第三十条）。按一下分成两份，人不用再写。</source>
        <translation>An accusation is restricted and cannot be registered together with other demands (Art. 30). One key makes two forms; the people need not be typed again.</translation>
    </message>
    <message>
        <source>检举控告和材料已分出来存成草稿，存好这一份接着登记。不是检举的材料，请在这里再加。</source>
        <translation>The accusation and the materials are kept as a draft; it follows once this one is saved. Please add materials that do not belong to it here again.</translation>
    </message>
</context>
<context>
    <name>ApprovalSection</name>
    <message>
        <source>审批</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>哪些文书要谁同意</source>
        <translation>Who agrees to which papers</translation>
    </message>
    <message>
        <source>已经送审的，仍按送审那时的步骤审。</source>
        <translation>What was submitted already keeps the steps of that time.</translation>
    </message>
    <message>
        <source>还没有人担任：{roles}。请先到“人员”里指定，不然送不了审。</source>
        <translation>Nobody has this role yet: {roles}. Give it to somebody under People first, or nothing can be submitted.</translation>
    </message>
    <message>
        <source>从左到右一步一步审，都不勾就不用送审。谁是什么角色，在人员里定；自己写的文书要请别人审。延期勾了的，最后总要单位负责人本人同意（第三十四条）。</source>
        <translation>Step by step from left to right; with no box ticked no approval is needed. Roles are set under Staff; your own paper is approved by somebody else. An extension with any tick always needs the head of the unit in person at the end (Art. 34).</translation>
    </message>
</context>
<context>
    <name>ApproveLetterPanel</name>
    <message>
        <source>审批意见，可以不写</source>
        <translation>Comment, if any</translation>
    </message>
    <message>
        <source>同意</source>
        <translation>Agree</translation>
    </message>
</context>
<context>
    <name>ArchivePanel</name>
    <message>
        <source>卷号</source>
        <translation>Dossier number</translation>
    </message>
    <message>
        <source>如：2026-XF-017</source>
        <translation>e.g. 2026-XF-017</translation>
    </message>
    <message>
        <source>哪天归档的</source>
        <translation>Day of archiving</translation>
    </message>
    <message>
        <source>卷宗目录可以打印，放在卷首。归档以后仍然查得到，交来的材料还可以补。</source>
        <translation>The contents of the dossier can be printed and put in front. After archiving the case is still found, and material can still be added.</translation>
    </message>
    <message>
        <source>保管期限</source>
        <translation>Kept for</translation>
    </message>
    <message>
        <source>按本单位设置</source>
        <translation>set by this station</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>您对信访部门（{name}）的接待</source>
        <translation>How you were received by the petition office ({name})</translation>
    </message>
    <message>
        <source>您对责任单位（{name}）的办理</source>
        <translation>How the responsible unit ({name}) handled it</translation>
    </message>
    <message>
        <source>不记名：满五份才统计，没有人看得到是谁评的、评没评。</source>
        <translation>Without a name: counted only from five on; nobody sees who rated, nor whether anybody did.</translation>
    </message>
    <message>
        <source>满意不满意，都不影响您的事怎样办。</source>
        <translation>Whatever you say, it changes nothing in how your case is handled.</translation>
    </message>
    <message>
        <source>我不评价</source>
        <translation>I do not rate</translation>
    </message>
    <message>
        <source>请您评价</source>
        <translation>Please rate</translation>
    </message>
</context>
<context>
    <name>AssignPanel</name>
    <message>
        <source>本站的人可以选，别处的人写姓名</source>
        <translation>Choose a colleague, or write somebody else&apos;s name</translation>
    </message>
    <message>
        <source>承办人</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>交代的话</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>换承办人不改变期限。</source>
        <translation>A new officer does not change the deadline.</translation>
    </message>
    <message>
        <source>哪天指定的</source>
        <translation>Day it was given</translation>
    </message>
</context>
<context>
    <name>AttendForm</name>
    <message>
        <source>几点</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>{name}，{day}。</source>
        <translation>{name}, {day}.</translation>
    </message>
    <message>
        <source>签退</source>
        <translation>Check out</translation>
    </message>
    <message>
        <source>签到</source>
        <translation>Check in</translation>
    </message>
    <message>
        <source>签到签退：{day}</source>
        <translation>Check in or out: {day}</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>进出和密码</source>
        <translation>Coming, going, passwords</translation>
    </message>
    <message>
        <source>没让做的</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>看过的家事</source>
        <translation>Cases looked at</translation>
    </message>
    <message>
        <source>打印和导出</source>
        <translation>Printed and exported</translation>
    </message>
    <message>
        <source>人员和设置</source>
        <translation>People and settings</translation>
    </message>
    <message>
        <source>看审计</source>
        <translation>Reading the audit</translation>
    </message>
    <message>
        <source>打开了这一台</source>
        <translation>opened this desk</translation>
    </message>
    <message>
        <source>用命令打开了这一台：{way}</source>
        <translation>opened this desk by a command: {way}</translation>
    </message>
    <message>
        <source>锁屏</source>
        <translation>locked</translation>
    </message>
    <message>
        <source>解锁</source>
        <translation>unlocked</translation>
    </message>
    <message>
        <source>关上了</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>密码输错 {count} 次</source>
        <translation>wrong password, {count} times</translation>
    </message>
    <message>
        <source>没让做：{act}</source>
        <translation>refused: {act}</translation>
    </message>
    <message>
        <source>没让看、没让用：{name}</source>
        <translation>refused: {name}</translation>
    </message>
    <message>
        <source>导出了审计报告</source>
        <translation>exported an audit report</translation>
    </message>
    <message>
        <source>看了审计</source>
        <translation>read the audit</translation>
    </message>
    <message>
        <source>打开了一件家事</source>
        <translation>opened a case</translation>
    </message>
    <message>
        <source>看了全名、证件和电话</source>
        <translation>saw the name, papers and phone in full</translation>
    </message>
    <message>
        <source>凭查询码查了进度</source>
        <translation>asked for progress with the inquiry code</translation>
    </message>
    <message>
        <source>查进度，查询码没对上</source>
        <translation>asked for progress with a wrong code</translation>
    </message>
    <message>
        <source>打印了{paper}</source>
        <translation>printed: {paper}</translation>
    </message>
    <message>
        <source>改了设置“{title}”：{value}</source>
        <translation>changed the setting &quot;{title}&quot;: {value}</translation>
    </message>
    <message>
        <source>改了文书措辞</source>
        <translation>changed the wording of a paper</translation>
    </message>
    <message>
        <source>加了同事{name}</source>
        <translation>added a colleague: {name}</translation>
    </message>
    <message>
        <source>定了{name}在这里做什么：{duties}</source>
        <translation>decided what {name} does here: {duties}</translation>
    </message>
    <message>
        <source>{name}离开了</source>
        <translation>{name} left</translation>
    </message>
    <message>
        <source>读不出来的一笔</source>
        <translation>an entry that cannot be read</translation>
    </message>
    <message>
        <source>登记时认出来过的人，取用了留下的资料</source>
        <translation>recognised while registering; what was known filled the form</translation>
    </message>
    <message>
        <source>打印了{title}</source>
        <translation>printed: {title}</translation>
    </message>
    <message>
        <source>导出了{title}</source>
        <translation>exported: {title}</translation>
    </message>
    <message>
        <source>建了这一台：{name}</source>
        <translation>set this desk up: {name}</translation>
    </message>
</context>
<context>
    <name>AuditSection</name>
    <message>
        <source>审计</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>所有人</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>谁</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>什么事</source>
        <translation>What</translation>
    </message>
    <message>
        <source>从哪天</source>
        <translation>From</translation>
    </message>
    <message>
        <source>到哪天</source>
        <translation>To</translation>
    </message>
    <message>
        <source>导出审计报告</source>
        <translation>Export an audit report</translation>
    </message>
    <message>
        <source>谁在这里做过什么</source>
        <translation>Who did what here</translation>
    </message>
    <message>
        <source>这些只有审计管理员看得到，不传到别的单位，也关不掉；看审计、导出审计也记在里面。</source>
        <translation>Only the audit administrator sees this. It goes to no other organisation and cannot be switched off; reading and exporting it is on record too.</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>time</translation>
    </message>
    <message>
        <source>做了什么</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>哪一件</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>为什么</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>限知悉人查看的一件</source>
        <translation>Restricted case</translation>
    </message>
    <message>
        <source>最近 {count} 笔</source>
        <translation>the last {count} entries</translation>
    </message>
    <message>
        <source>{count} 笔</source>
        <translation>{count} entries</translation>
    </message>
    <message>
        <source>审计报告 {day}.json</source>
        <translation>audit report {day}.json</translation>
    </message>
    <message>
        <source>审计报告 (*.json)</source>
        <translation>audit report (*.json)</translation>
    </message>
    <message>
        <source>正在导出</source>
        <translation>exporting</translation>
    </message>
    <message>
        <source>存在 {place}。里面有每一笔的签名，用 audit check 可以核对有没有被改过。</source>
        <translation>Kept in {place}. It carries the signature of each entry; &quot;audit check&quot; tells whether it was changed.</translation>
    </message>
    <message>
        <source>审计报告导出来了</source>
        <translation>The audit report is written</translation>
    </message>
    <message>
        <source>审计报告没有导出来</source>
        <translation>The audit report was not written</translation>
    </message>
</context>
<context>
    <name>AwardsPage</name>
    <message>
        <source>红棉评比</source>
        <translation>Kapok award</translation>
    </message>
    <message>
        <source>集体在前；看事不看分，不排名</source>
        <translation>Teams first; what was done, no scores, no ranks</translation>
    </message>
    <message>
        <source>先在“轮次”里开一轮，再选中它按“提名”。</source>
        <translation>Open a round under &quot;Rounds&quot; first, then choose it and press &quot;Nominate&quot;.</translation>
    </message>
    <message>
        <source>提名</source>
        <translation>Nominate</translation>
    </message>
    <message>
        <source>没有在评的提名</source>
        <translation>No nomination waiting</translation>
    </message>
    <message>
        <source>已授</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>还没有授过</source>
        <translation>None given yet</translation>
    </message>
    <message>
        <source>轮次</source>
        <translation>Rounds</translation>
    </message>
    <message>
        <source>还没有开过</source>
        <translation>None opened yet</translation>
    </message>
    <message>
        <source>按“开一轮”。</source>
        <translation>Press &quot;Open a round&quot;.</translation>
    </message>
    <message>
        <source>谁，哪一轮</source>
        <translation>Who, round</translation>
    </message>
    <message>
        <source>集体、个人</source>
        <translation>Team, person</translation>
    </message>
    <message>
        <source>为什么</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>哪一轮，哪些天</source>
        <translation>Round, days</translation>
    </message>
    <message>
        <source>到哪一步</source>
        <translation>Stands at</translation>
    </message>
    <message>
        <source>集体</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>个人</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>{first}至{last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>看提名；轮次更正</source>
        <translation>Show the nomination; correct the round</translation>
    </message>
    <message>
        <source>开一轮</source>
        <translation>Open a round</translation>
    </message>
    <message>
        <source>开一轮红棉评比</source>
        <translation>Open a round of the Kapok award</translation>
    </message>
    <message>
        <source>先开一轮，再提名。</source>
        <translation>Open a round first, then nominate.</translation>
    </message>
    <message>
        <source>更正这一轮</source>
        <translation>Correct this round</translation>
    </message>
    <message>
        <source>荣誉证书</source>
        <translation>Certificate of honour</translation>
    </message>
    <message>
        <source>在评</source>
        <translation>Waiting</translation>
    </message>
</context>
<context>
    <name>BacklogPage</name>
    <message>
        <source>积案</source>
        <translation>Backlog</translation>
    </message>
    <message>
        <source>放了很久还没有办结的：卡在哪里，谁来包案，哪天再看</source>
        <translation>Open for long: what stands in the way, who sponsors it, when it is looked at again</translation>
    </message>
    <message>
        <source>没有放着没方案的积案</source>
        <translation>No backlog case is without a plan</translation>
    </message>
    <message>
        <source>收到满多少天算积案，在设置里定。</source>
        <translation>After how many days a case counts as backlog is set in the settings.</translation>
    </message>
    <message>
        <source>还没有定过方案</source>
        <translation>No plan was made yet</translation>
    </message>
    <message>
        <source>在“还没有方案”里选一件，按回车写。</source>
        <translation>Choose a case under &quot;No plan yet&quot; and press Enter.</translation>
    </message>
    <message>
        <source>还没有方案</source>
        <translation>No plan yet</translation>
    </message>
    <message>
        <source>有方案</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>放了多少天</source>
        <translation>Days open</translation>
    </message>
    <message>
        <source>哪天收到</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>说的事</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>卡在哪里</source>
        <translation>What stands in the way</translation>
    </message>
    <message>
        <source>打算怎样化解</source>
        <translation>what is to be done</translation>
    </message>
    <message>
        <source>谁来包案</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>哪天再看</source>
        <translation>Looked at again</translation>
    </message>
    <message>
        <source>打开那一件，写方案</source>
        <translation>Open the case and write its plan</translation>
    </message>
    <message>
        <source>还没有办结的积案</source>
        <translation>No backlog case closed yet</translation>
    </message>
    <message>
        <source>有方案的办结以后列在这里。</source>
        <translation>Those with a plan are listed here once they are closed.</translation>
    </message>
    <message>
        <source>已办结</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>{day}办结</source>
        <translation>Closed {day}</translation>
    </message>
    <message>
        <source>谁倾计过</source>
        <translation>Who talked</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>红棉接访台备份 (*{suffix})</source>
        <translation>Kapok Desk backup (*{suffix})</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>备份</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>每天第一次打开时自动备份一份在这台电脑里，最近 7 天和最近 4 周的留着。</source>
        <translation>A backup is made on this computer by itself the first time the desk is opened each day; the last 7 days and the last 4 weeks are kept.</translation>
    </message>
    <message>
        <source>现在备份到文件</source>
        <translation>Back up to a file</translation>
    </message>
    <message>
        <source>看看一份备份好不好</source>
        <translation>See whether a backup is good</translation>
    </message>
    <message>
        <source>还没有备份过。请现在备份一份。</source>
        <translation>No backup yet. Please make one now.</translation>
    </message>
    <message>
        <source>上次备份：{day} {time}。</source>
        <translation>Last backup: {day} {time}.</translation>
    </message>
    <message>
        <source>已经过了 {days} 天，请现在备份一份。</source>
        <translation>{days} days ago; please back up now.</translation>
    </message>
    <message>
        <source>备份到文件</source>
        <translation>Back up to a file</translation>
    </message>
    <message>
        <source>正在备份</source>
        <translation>Backing up</translation>
    </message>
    <message>
        <source>存在 {place}。恢复时要用今天的密码，请记好。</source>
        <translation>Saved in {place}. Restoring asks for today&apos;s password; please keep it in mind.</translation>
    </message>
    <message>
        <source>已备份</source>
        <translation>Backed up</translation>
    </message>
    <message>
        <source>正在核对</source>
        <translation>Checking</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>知道了，收起</source>
        <translation>Got it, close</translation>
    </message>
</context>
<context>
    <name>BodiesField</name>
    <message>
        <source>去掉 {body}</source>
        <translation>Take away {body}</translation>
    </message>
    <message>
        <source>同名的不止一个，请从列表里选带地名的</source>
        <translation>Several bear this name: choose the one with its place from the list</translation>
    </message>
    <message>
        <source>名录里没有，传不到那里，请柬请另送</source>
        <translation>Not in the directory: it gets nothing by synchronisation, send the invitation</translation>
    </message>
    <message>
        <source>就在本站</source>
        <translation>At this station</translation>
    </message>
    <message>
        <source>同步后传到{office}</source>
        <translation>Goes to {office} by synchronisation</translation>
    </message>
    <message>
        <source>单位名称或拼音首字母，如 zjj；名录里没有的照写，按两次回车</source>
        <translation>Name of a unit or its pinyin initials, such as zjj; what is in no directory is written as it is, with Enter twice</translation>
    </message>
    <message>
        <source>名录里没有“{names}”，传不到那里，请柬要另送。再按一次就照写。</source>
        <translation>&quot;{names}&quot; is in no directory: nothing reaches it, and its invitation has to be brought there. Press once more to write it as it is.</translation>
    </message>
    <message>
        <source>名录里没有，传不到那里，纪要请另送</source>
        <translation>In no directory: nothing reaches it, please bring the minutes there</translation>
    </message>
</context>
<context>
    <name>BookedCard</name>
    <message>
        <source>今天约好的</source>
        <translation>Fixed for today</translation>
    </message>
    <message>
        <source>接待 {seats} 批</source>
        <translation>{seats} parties</translation>
    </message>
    <message>
        <source>备好材料</source>
        <translation>Prepare papers</translation>
    </message>
    <message>
        <source>准备出门</source>
        <translation>Get ready to go</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>{count} 场</source>
        <translation>{count} appointments</translation>
    </message>
    <message>
        <source>各站点一起开门</source>
        <translation>all stations open together</translation>
    </message>
    <message>
        <source>看各站点</source>
        <translation>See the stations</translation>
    </message>
</context>
<context>
    <name>BrandPanel</name>
    <message>
        <source>把来访群众当家人</source>
        <translation>Treat visitors as family</translation>
    </message>
    <message>
        <source>把群众来信当家书</source>
        <translation>Treat letters as letters from home</translation>
    </message>
    <message>
        <source>把群众诉求当家事</source>
        <translation>Treat demands as family matters</translation>
    </message>
    <message>
        <source>不用联网就能接待。写下的每个字都加密存在这台电脑里，断电也不丢。</source>
        <translation>Works without a network. Every word is kept encrypted on this computer, even if the power fails.</translation>
    </message>
    <message>
        <source>红棉接访台</source>
        <translation>Kapok Desk</translation>
    </message>
</context>
<context>
    <name>BreachesPage</name>
    <message>
        <source>个人信息泄露</source>
        <translation>Breach of personal data</translation>
    </message>
    <message>
        <source>出了什么事、涉及多少人、告知了没有；不记是谁的信息</source>
        <translation>What happened, how many people, who was told; never whose data they were</translation>
    </message>
    <message>
        <source>登记表、电话、材料丢了，被人看到、拿走了，按“记一条”写下来，再记告知了谁。</source>
        <translation>A form, a phone number, papers were lost, seen or taken: write it down with &quot;Record&quot;, then who was told.</translation>
    </message>
    <message>
        <source>还没有告知完</source>
        <translation>Not all told yet</translation>
    </message>
    <message>
        <source>没有等着告知的</source>
        <translation>Nobody waits to be told</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>all</translation>
    </message>
    <message>
        <source>没有记过泄露</source>
        <translation>No breach on record</translation>
    </message>
    <message>
        <source>哪天发现的</source>
        <translation>Noticed on</translation>
    </message>
    <message>
        <source>哪几类信息</source>
        <translation>Which data</translation>
    </message>
    <message>
        <source>多少人</source>
        <translation>People</translation>
    </message>
    <message>
        <source>告知本人</source>
        <translation>People told</translation>
    </message>
    <message>
        <source>告知网信部门</source>
        <translation>Authority told</translation>
    </message>
    <message>
        <source>怎样了</source>
        <translation>How far</translation>
    </message>
    <message>
        <source>不用告知</source>
        <translation>Need not be told</translation>
    </message>
    <message>
        <source>还没有</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>看写了什么，记告知了谁</source>
        <translation>see what is written, record who was told</translation>
    </message>
    <message>
        <source>记一条</source>
        <translation>Record one</translation>
    </message>
    <message>
        <source>记一条个人信息泄露</source>
        <translation>Record a breach of personal data</translation>
    </message>
    <message>
        <source>告知</source>
        <translation>Telling</translation>
    </message>
</context>
<context>
    <name>BriefPanel</name>
    <message>
        <source>简报</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>年度报告（第四十一条）</source>
        <translation>Yearly report (Art. 41)</translation>
    </message>
    <message>
        <source>哪一种</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>存为 PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF file (*.pdf)</translation>
    </message>
    <message>
        <source>存为 Word</source>
        <translation>Save as Word</translation>
    </message>
    <message>
        <source>Word 文件 (*.docx)</source>
        <translation>Word file (*.docx)</translation>
    </message>
    <message>
        <source>表格存为 Excel</source>
        <translation>Tables as Excel</translation>
    </message>
    <message>
        <source>Excel 表格 (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>信访情况年度报告 {span}</source>
        <translation>Yearly report {span}</translation>
    </message>
    <message>
        <source>信访情况简报 {span}</source>
        <translation>Brief {span}</translation>
    </message>
    <message>
        <source>存到哪里</source>
        <translation>Where to save</translation>
    </message>
    <message>
        <source>正在出简报</source>
        <translation>Making the brief</translation>
    </message>
    <message>
        <source>简报出好了</source>
        <translation>The brief is ready</translation>
    </message>
    <message>
        <source>存在 {place}。</source>
        <translation>It is at {place}.</translation>
    </message>
    <message>
        <source>图和表与屏幕上的一样，只是不含保密的；分项里少于五件的合在一起，不单列。</source>
        <translation>The pictures and tables are those of the screen, without what is restricted; parts of fewer than five are put together.</translation>
    </message>
</context>
<context>
    <name>BusyState</name>
    <message>
        <source>停下</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>CalendarStrip</name>
    <message>
        <source>今后四周</source>
        <translation>Next four weeks</translation>
    </message>
    <message>
        <source>休息日</source>
        <translation>Day off</translation>
    </message>
    <message>
        <source>{count} 件到期</source>
        <translation>{count} due</translation>
    </message>
    <message>
        <source>没有到期的</source>
        <translation>Nothing due</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>休</source>
        <translation>off</translation>
    </message>
    <message>
        <source>班</source>
        <translation>work</translation>
    </message>
    <message>
        <source>今</source>
        <translation>Now</translation>
    </message>
</context>
<context>
    <name>CallHearingPanel</name>
    <message>
        <source>出听证通知书</source>
        <translation>Issue the notice of hearing</translation>
    </message>
    <message>
        <source>关于哪几项诉求</source>
        <translation>Which demands</translation>
    </message>
    <message>
        <source>听证的事项</source>
        <translation>Subject of the hearing</translation>
    </message>
    <message>
        <source>哪天</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>几点</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>不能是这一件的承办人</source>
        <translation>Not the officer in charge of this case</translation>
    </message>
    <message>
        <source>主持人</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>至少两位，用顿号隔开</source>
        <translation>At least two; put 、 between the names</translation>
    </message>
    <message>
        <source>听证员</source>
        <translation>Panel members</translation>
    </message>
    <message>
        <source>通知哪些当事人</source>
        <translation>Parties to be told</translation>
    </message>
    <message>
        <source>联系人和电话</source>
        <translation>Contact and phone</translation>
    </message>
    <message>
        <source>印在信末</source>
        <translation>Printed at the end</translation>
    </message>
    <message>
        <source>{stage}。重大、复杂、疑难的才开听证，由本单位判断。</source>
        <translation>{stage}. Hearings are for grave, complex or difficult cases, as the unit judges.</translation>
    </message>
    <message>
        <source>复核听证从开始到结束这几天，不算在复核期限里（第三十六条）。</source>
        <translation>At a re-review the days from first to last are not counted (Art. 36).</translation>
    </message>
    <message>
        <source>信访人和哪些单位、哪些人，用顿号隔开，每一方出一份通知书</source>
        <translation>The petitioner and which units and people, separated by commas; each gets a notice of its own</translation>
    </message>
</context>
<context>
    <name>CallMeetingForm</name>
    <message>
        <source>为什么要改</source>
        <translation>why it changes</translation>
    </message>
    <message>
        <source>已经开过的，为什么现在才记</source>
        <translation>Why it is entered only after it was held</translation>
    </message>
    <message>
        <source>定下来</source>
        <translation>Set it</translation>
    </message>
    <message>
        <source>改好了</source>
        <translation>Put right</translation>
    </message>
    <message>
        <source>哪一种会</source>
        <translation>Which kind of meeting</translation>
    </message>
    <message>
        <source>在哪一级开</source>
        <translation>At which level</translation>
    </message>
    <message>
        <source>议什么事</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>不写信访人的姓名</source>
        <translation>Without the petitioner&apos;s name</translation>
    </message>
    <message>
        <source>哪天</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>几点到几点</source>
        <translation>From when to when</translation>
    </message>
    <message>
        <source>在哪里开</source>
        <translation>Where it is held</translation>
    </message>
    <message>
        <source>哪里的哪个房间、哪块地方</source>
        <translation>Which room or spot, and where</translation>
    </message>
    <message>
        <source>本站的人可以选，别处的人写姓名</source>
        <translation>Choose a colleague, or write somebody else&apos;s name</translation>
    </message>
    <message>
        <source>谁主持</source>
        <translation>Who chairs it</translation>
    </message>
    <message>
        <source>一方</source>
        <translation>One side</translation>
    </message>
    <message>
        <source>如：七楼以上住户</source>
        <translation>Such as: residents above floor 7</translation>
    </message>
    <message>
        <source>另一方</source>
        <translation>The other side</translation>
    </message>
    <message>
        <source>如：一楼住户</source>
        <translation>Such as: ground-floor residents</translation>
    </message>
    <message>
        <source>请哪些单位</source>
        <translation>Which units are asked</translation>
    </message>
    <message>
        <source>还请谁</source>
        <translation>Who else is asked</translation>
    </message>
    <message>
        <source>律师、代表、街坊里说得上话的；用顿号隔开</source>
        <translation>A lawyer, a deputy, a neighbour people listen to; separated by commas</translation>
    </message>
    <message>
        <source>大约来多少人</source>
        <translation>About how many come</translation>
    </message>
    <message>
        <source>人</source>
        <translation>people</translation>
    </message>
    <message>
        <source>议程</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>一行一件</source>
        <translation>One item a line</translation>
    </message>
    <message>
        <source>关于哪几件家事（可以不写）</source>
        <translation>About which cases (may stay empty)</translation>
    </message>
    <message>
        <source>有事找谁</source>
        <translation>Whom to ask</translation>
    </message>
    <message>
        <source>姓名和电话，印在请柬上</source>
        <translation>Name and telephone, printed on the invitation</translation>
    </message>
    <message>
        <source>会：{title}</source>
        <translation>Meeting: {title}</translation>
    </message>
</context>
<context>
    <name>CallOffForm</name>
    <message>
        <source>为什么取消</source>
        <translation>Why it is cancelled</translation>
    </message>
    <message>
        <source>取消会告诉下面各镇街；已经贴出的公告，请各站点换下来。</source>
        <translation>All townships below are told; notices that hang already are to be taken down.</translation>
    </message>
    <message>
        <source>取消这一次</source>
        <translation>Call this one off</translation>
    </message>
    <message>
        <source>集中服务日取消：{day}</source>
        <translation>Service day called off: {day}</translation>
    </message>
    <message>
        <source>这一天连同排的几户一起取消，谁去的时间空出来；这一条注明取消，还留在这里。约好在家里等的，请先告诉一声。</source>
        <translation>The day is called off with its visits, and those who were to go are free; its line stays, marked so. Whoever waits at home should be told first.</translation>
    </message>
    <message>
        <source>就这样取消</source>
        <translation>Call it off</translation>
    </message>
    <message>
        <source>下访取消：{day}</source>
        <translation>Day outside called off: {day}</translation>
    </message>
</context>
<context>
    <name>CallOffPartsForm</name>
    <message>
        <source>本站排的 {count} 处都取消</source>
        <translation>all {count} that this station planned</translation>
    </message>
    <message>
        <source>取消哪里</source>
        <translation>Call off where</translation>
    </message>
    <message>
        <source>为什么取消</source>
        <translation>Why it is cancelled</translation>
    </message>
    <message>
        <source>就这样取消</source>
        <translation>Call it off</translation>
    </message>
    <message>
        <source>服务日取消几处：{day}</source>
        <translation>Stations called off: {day}</translation>
    </message>
    <message>
        <source>谁去的时间空出来；还是要办的，在那一处上按回车再排。已经对账的不动。</source>
        <translation>Whoever would go is free; where it is held all the same, press Enter on that station. What was reconciled stays.</translation>
    </message>
</context>
<context>
    <name>CalledCard</name>
    <message>
        <source>{window}：现在没有叫号。按 F9 叫下一位。</source>
        <translation>{window}: no number called now. F9 calls the next one.</translation>
    </message>
    <message>
        <source>等了 {count} 分钟</source>
        <translation>waited {count} minutes</translation>
    </message>
    <message>
        <source>叫了 {count} 次</source>
        <translation>called {count} times</translation>
    </message>
</context>
<context>
    <name>CallsWindow</name>
    <message>
        <source>叫号屏</source>
        <translation>Calling screen</translation>
    </message>
    <message>
        <source>请取号，稍坐一会儿</source>
        <translation>Please take a number and a seat</translation>
    </message>
    <message>
        <source>请到{window}</source>
        <translation>Please come to {window}</translation>
    </message>
</context>
<context>
    <name>CameBackCard</name>
    <message>
        <source>都同意了，等您出具</source>
        <translation>All agreed, yours to issue</translation>
    </message>
    <message>
        <source>退回修改：{note}</source>
        <translation>Sent back: {note}</translation>
    </message>
    <message>
        <source>去出具</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>去修改</source>
        <translation>Revise</translation>
    </message>
    <message>
        <source>您经手的文书</source>
        <translation>Letters in your hands</translation>
    </message>
    <message>
        <source>都同意了，等{who}出具</source>
        <translation>Agreed by all, waits for {who} to issue it</translation>
    </message>
    <message>
        <source>还没批完，等{who}</source>
        <translation>Not agreed yet, waits for {who}</translation>
    </message>
    <message>
        <source>去看看</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>CampaignForm</name>
    <message>
        <source>哪天</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>哪一种</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>是什么</source>
        <translation>What</translation>
    </message>
    <message>
        <source>如：《信访工作条例》进社区</source>
        <translation>e.g. The Regulations come to the community</translation>
    </message>
    <message>
        <source>在哪里</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>数量</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>大约多少人</source>
        <translation>About how many people</translation>
    </message>
    <message>
        <source>人</source>
        <translation>people</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>为什么要改</source>
        <translation>why it changes</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>宣传与培训：{title}</source>
        <translation>Campaign: {title}</translation>
    </message>
</context>
<context>
    <name>Campaigns</name>
    <message>
        <source>块</source>
        <translation>boards</translation>
    </message>
    <message>
        <source>份</source>
        <translation>copies</translation>
    </message>
    <message>
        <source>条</source>
        <translation>messages</translation>
    </message>
    <message>
        <source>场</source>
        <translation>times</translation>
    </message>
    <message>
        <source>{count} {unit}</source>
        <translation>{count} {unit}</translation>
    </message>
</context>
<context>
    <name>CampaignsPage</name>
    <message>
        <source>宣传与培训</source>
        <translation>Campaigns and trainings</translation>
    </message>
    <message>
        <source>《信访工作条例》让大家知道：做了什么，多少，多少人</source>
        <translation>Making the Regulations known: what was done, how much, for how many</translation>
    </message>
    <message>
        <source>还没有记过</source>
        <translation>Nothing recorded yet</translation>
    </message>
    <message>
        <source>按“记一项”写下第一场宣传或培训。</source>
        <translation>Press &quot;Record one&quot; to write down the first.</translation>
    </message>
    <message>
        <source>今年</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>哪天</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>哪一种</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>是什么</source>
        <translation>What</translation>
    </message>
    <message>
        <source>在哪里</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>数量</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>People</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>记错，不计</source>
        <translation>Mistake, not counted</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Make a correction</translation>
    </message>
    <message>
        <source>记一项</source>
        <translation>Record one</translation>
    </message>
    <message>
        <source>记错了，不计</source>
        <translation>Mistake: do not count</translation>
    </message>
    <message>
        <source>记一项宣传或培训</source>
        <translation>Record a campaign or training</translation>
    </message>
    <message>
        <source>更正这一项</source>
        <translation>Put this record right</translation>
    </message>
    <message>
        <source>这一项不计</source>
        <translation>Take this out of the count</translation>
    </message>
</context>
<context>
    <name>CancelForm</name>
    <message>
        <source>为什么不开了</source>
        <translation>Why it is not held</translation>
    </message>
    <message>
        <source>这次会还留在日程里，注明不开了。告诉过的人，请逐一说一声。</source>
        <translation>The meeting stays on the docket, marked as not held. Please tell everybody who was told of it.</translation>
    </message>
    <message>
        <source>不开了</source>
        <translation>Not held</translation>
    </message>
</context>
<context>
    <name>CancelHearingPanel</name>
    <message>
        <source>哪一次听证</source>
        <translation>Which hearing</translation>
    </message>
    <message>
        <source>改期，另行通知</source>
        <translation>Put off, another notice follows</translation>
    </message>
    <message>
        <source>不开了</source>
        <translation>Not held</translation>
    </message>
    <message>
        <source>还开不开</source>
        <translation>Is it still held</translation>
    </message>
    <message>
        <source>不按时开的原因</source>
        <translation>Why it is not held as called</translation>
    </message>
    <message>
        <source>通知书还没有打印、送达，随之作废，不用再通知。</source>
        <translation>The notice was neither printed nor delivered: it becomes void, nobody has to be told.</translation>
    </message>
    <message>
        <source>期限不变：复核只扣除实际开会的那几天（第三十六条）。改期的，请再用“通知听证”。</source>
        <translation>No deadline changes: a re-review leaves out only the days on which a hearing was really held (Art. 36). If it is put off, call a hearing again.</translation>
    </message>
    <message>
        <source>记下变动</source>
        <translation>Record the change</translation>
    </message>
    <message>
        <source>期限不变。改期的，请再用“通知听证”。</source>
        <translation>The deadline stays. If it is put off, call the hearing again.</translation>
    </message>
    <message>
        <source>发出了的通知书，每一份出一份《听证取消通知书》，请送到；没有发出的随之作废。</source>
        <translation>For each notice that went out a notice of cancellation is issued, please deliver it; a notice that did not go out becomes void.</translation>
    </message>
</context>
<context>
    <name>CapacityField</name>
    <message>
        <source>收件身份</source>
        <translation>Received as</translation>
    </message>
</context>
<context>
    <name>CaseColumns</name>
    <message>
        <source>本站</source>
        <translation>This station</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>说的事</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>People</translation>
    </message>
    <message>
        <source>办到哪一步</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>承办单位</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>形式</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>收到</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>最近动静</source>
        <translation>Last event</translation>
    </message>
    <message>
        <source>按期限从急到缓</source>
        <translation>most urgent first</translation>
    </message>
    <message>
        <source>按期限从缓到急</source>
        <translation>least urgent first</translation>
    </message>
    <message>
        <source>按收到先后，旧的在前</source>
        <translation>oldest first</translation>
    </message>
    <message>
        <source>按收到先后，新的在前</source>
        <translation>newest first</translation>
    </message>
    <message>
        <source>按编号从小到大</source>
        <translation>number ascending</translation>
    </message>
    <message>
        <source>按编号从大到小</source>
        <translation>number descending</translation>
    </message>
    <message>
        <source>按类别排</source>
        <translation>by category</translation>
    </message>
    <message>
        <source>按类别倒着排</source>
        <translation>by category, reversed</translation>
    </message>
    <message>
        <source>按办到哪一步排</source>
        <translation>by progress</translation>
    </message>
    <message>
        <source>按办到哪一步倒着排</source>
        <translation>by progress, reversed</translation>
    </message>
    <message>
        <source>按承办单位排</source>
        <translation>by unit</translation>
    </message>
    <message>
        <source>按承办单位倒着排</source>
        <translation>by unit, reversed</translation>
    </message>
    <message>
        <source>按人数从少到多</source>
        <translation>fewest people first</translation>
    </message>
    <message>
        <source>按人数从多到少</source>
        <translation>most people first</translation>
    </message>
    <message>
        <source>按最近动静，久的在前</source>
        <translation>longest quiet first</translation>
    </message>
    <message>
        <source>按最近动静，近的在前</source>
        <translation>latest event first</translation>
    </message>
    <message>
        <source>信访人</source>
        <translation>Petitioner</translation>
    </message>
    <message>
        <source>内容分类</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>该{unit}办</source>
        <translation>owed by {unit}</translation>
    </message>
    <message>
        <source>期限已用 {percent}%</source>
        <translation>{percent}% of the time used</translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message>
        <source>更正</source>
        <translation>Make a correction</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>看全名</source>
        <translation>Show full names</translation>
    </message>
    <message>
        <source>（没有标题）</source>
        <translation>(no title)</translation>
    </message>
    <message>
        <source>遮住</source>
        <translation>Mask</translation>
    </message>
    <message>
        <source>限知悉人查看</source>
        <translation>Restricted to those who may know</translation>
    </message>
    <message>
        <source>补录</source>
        <translation>Registered later</translation>
    </message>
    <message>
        <source>{name} 承办</source>
        <translation>Handled by {name}</translation>
    </message>
    <message>
        <source>诉求 {ids}：{way}</source>
        <translation>Demand {ids}: {way}</translation>
    </message>
    <message>
        <source>第 {id} 项{step}</source>
        <translation>demand {id}: {step}</translation>
    </message>
    <message>
        <source>现在在 {unit}</source>
        <translation>Now with {unit}</translation>
    </message>
    <message>
        <source>正式编号 {number}</source>
        <translation>Official number {number}</translation>
    </message>
    <message>
        <source>{unit}交办</source>
        <translation>Entrusted by {unit}</translation>
    </message>
    <message>
        <source>{unit}转来</source>
        <translation>Transferred by {unit}</translation>
    </message>
    <message>
        <source>来文{number}</source>
        <translation>their {number}</translation>
    </message>
    <message>
        <source>最迟 {day}反馈</source>
        <translation>report due by {day}</translation>
    </message>
    <message>
        <source>给来访人看</source>
        <translation>Show the visitor</translation>
    </message>
    <message>
        <source>包案：{level}级 {name} 至{day}</source>
        <translation>Sponsored ({level}) by {name} until {day}</translation>
    </message>
    <message>
        <source>包案：{name} 至{day}</source>
        <translation>Sponsored by {name} until {day}</translation>
    </message>
    <message>
        <source>已经到期</source>
        <translation>term over</translation>
    </message>
</context>
<context>
    <name>CaseNotice</name>
    <message>
        <source>这一件里有新版本写下的内容，本机只能看，不能改。请管理员升级本机，升级以后就能接着办。</source>
        <translation>A newer version wrote part of this case, so it can only be read here. Please ask the administrator to upgrade, then go on.</translation>
    </message>
    <message>
        <source>需升级</source>
        <translation>Upgrade needed</translation>
    </message>
    <message>
        <source>有 {count} 处要核对</source>
        <translation>To check: {count}</translation>
    </message>
    <message>
        <source>已并入 {number}</source>
        <translation>Joined to {number}</translation>
    </message>
    <message>
        <source>诉求 {ids} 已并入 {number}</source>
        <translation>Demand {ids} joined to {number}</translation>
    </message>
    <message>
        <source>办理、期限、文书都在原件。这一次来访照样登记、有自己的编号。</source>
        <translation>Handling, deadlines and papers are with the earlier case. This visit is registered with its own number.</translation>
    </message>
    <message>
        <source>打开原件</source>
        <translation>Open the earlier case</translation>
    </message>
    <message>
        <source>两处改得不一样，两边写的都留着，等人来定。</source>
        <translation>Changed differently in two places; both versions are kept until somebody decides.</translation>
    </message>
    <message>
        <source>还没有依法分类</source>
        <translation>No legal class yet</translation>
    </message>
    <message>
        <source>不起算办理期限，也还不能受理。问清楚走哪条途径就定下来；受理、引导、直接答复的时候也会问。</source>
        <translation>No handling deadline runs and it cannot be accepted yet. Settle it once the route is clear; accepting, guiding and answering ask for it, too.</translation>
    </message>
    <message>
        <source>依法分类</source>
        <translation>Classify</translation>
    </message>
    <message>
        <source>可能和别处登记的是同一件事</source>
        <translation>Another station may have registered the same case</translation>
    </message>
    <message>
        <source>{others}。请和对方核对；两件的编号都不变。</source>
        <translation>{others}. Please ask them; both cases keep their numbers.</translation>
    </message>
    <message>
        <source>编号和办理的日子都在，打开内容的钥匙还没有到。下一次同步或者收摆渡包以后会自己打开；过了一天还打不开，请找登记它的那一站或者管理员。</source>
        <translation>Its number and the days of its handling are here, but the key to its contents has not come. It opens by itself after the next exchange or ferry packet; if it does not within a day, ask the station that registered it or the administrator.</translation>
    </message>
    <message>
        <source>这一件的内容还打不开</source>
        <translation>The contents of this case do not open yet</translation>
    </message>
    <message>
        <source>先问清是不是检举控告</source>
        <translation>Ask first whether this is an accusation</translation>
    </message>
    <message>
        <source>办理没有条例规定的天数</source>
        <translation>No days for handling in the Regulation</translation>
    </message>
    <message>
        <source>检举控告由本单位办的，条例没有规定办理期限，按纪检监察有关规定（第三十条）。</source>
        <translation>For an accusation that this unit handles the Regulation sets no days; the rules of discipline inspection hold (Art. 30).</translation>
    </message>
    <message>
        <source>说的像是检举控告，还没有依法分类，先不往外转、不答复。是的，改成检举控告，整件就限知悉人；不是的，定好是哪一类。</source>
        <translation>It sounds like an accusation and has no legal class yet, so it is neither sent on nor answered. If it is one, choose that and the whole case is restricted; if not, choose its class.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>正在打开</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>打不开这一件</source>
        <translation>This case cannot be opened</translation>
    </message>
    <message>
        <source>编号不在本站，或者您没有查看它的权限。</source>
        <translation>The number is not at this station, or you may not see it.</translation>
    </message>
    <message>
        <source>要点</source>
        <translation>Key points</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>原始</source>
        <translation>Raw</translation>
    </message>
    <message>
        <source>时间线显示多少</source>
        <translation>How much the timeline shows</translation>
    </message>
    <message>
        <source>时间线</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>现在打不开这一件</source>
        <translation>This case cannot be opened right now</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>新的在上，{count} 条</source>
        <translation>newest first, {count} in all</translation>
    </message>
    <message>
        <source>去掉了 {count} 个打印不出的字符</source>
        <translation>Unprintable characters taken out: {count}</translation>
    </message>
</context>
<context>
    <name>CasePreview</name>
    <message>
        <source>打开这件家事</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>形式</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>收到</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>属地</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>办到哪一步</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>承办单位</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>承办人</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>还没有指定</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>最近动静</source>
        <translation>Last event</translation>
    </message>
    <message>
        <source>诉求</source>
        <translation>Demand</translation>
    </message>
    <message>
        <source>诉求 {number}</source>
        <translation>Demand {number}</translation>
    </message>
    <message>
        <source>{day}，{words}</source>
        <translation>{day}: {words}</translation>
    </message>
    <message>
        <source>信访人</source>
        <translation>Petitioner</translation>
    </message>
    <message>
        <source>内容分类</source>
        <translation>Category</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>这里没有找到“{text}”</source>
        <translation>Nothing here matches &quot;{text}&quot;</translation>
    </message>
    <message>
        <source>现在只在一部分家事里找；可以到全部家事里找。</source>
        <translation>Only some of the cases were searched; you can search all of them.</translation>
    </message>
    <message>
        <source>在全部里找</source>
        <translation>Search all</translation>
    </message>
    <message>
        <source>没有找到“{text}”</source>
        <translation>Nothing matches &quot;{text}&quot;</translation>
    </message>
    <message>
        <source>少写几个字，或者换成姓名、电话尾号、编号再找。</source>
        <translation>Type fewer characters, or try a name, the last digits of a phone, or a number.</translation>
    </message>
    <message>
        <source>不找了，看全部</source>
        <translation>Stop searching, show all</translation>
    </message>
    <message>
        <source>没有符合这些条件的家事</source>
        <translation>No case matches these filters</translation>
    </message>
    <message>
        <source>去掉一两个条件再看看，或者看全部。</source>
        <translation>Take a filter away, or look at all.</translation>
    </message>
    <message>
        <source>看全部</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>“{view}”现在一件也没有</source>
        <translation>No cases in &quot;{view}&quot; now</translation>
    </message>
</context>
<context>
    <name>CasesField</name>
    <message>
        <source>编号、姓名或内容里的字</source>
        <translation>Number, name or words of it</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>家事台账</source>
        <translation>Case register</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>打印清单</source>
        <translation>Print list</translation>
    </message>
    <message>
        <source>视图</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>在结果里找</source>
        <translation>Search these</translation>
    </message>
    <message>
        <source>常用视图</source>
        <translation>Saved views</translation>
    </message>
    <message>
        <source>正在取台账</source>
        <translation>Fetching the register</translation>
    </message>
    <message>
        <source>{count} 件符合，{order}</source>
        <translation>Matching: {count}, {order}</translation>
    </message>
    <message>
        <source>台账没有取出来</source>
        <translation>The register could not be read</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>台账里还没有家事</source>
        <translation>No cases in the register yet</translation>
    </message>
    <message>
        <source>登记第一位来访人以后，就会列在这里。</source>
        <translation>Once the first visitor is registered, the case is listed here.</translation>
    </message>
    <message>
        <source>新来访</source>
        <translation>New visit</translation>
    </message>
    <message>
        <source>{all} 件，其中在办 {open} 件</source>
        <translation>Cases: {all}, open: {open}</translation>
    </message>
    <message>
        <source>加条件</source>
        <translation>Add filter</translation>
    </message>
    <message>
        <source>已存为常用视图：{name}</source>
        <translation>View saved: {name}</translation>
    </message>
    <message>
        <source>预览</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>这里一件也没有</source>
        <translation>there is none here</translation>
    </message>
    <message>
        <source>两处改动 {count}</source>
        <translation>Changed in two places: {count}</translation>
    </message>
</context>
<context>
    <name>CentreSection</name>
    <message>
        <source>入网与大厅</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>现在同步</source>
        <translation>Synchronise now</translation>
    </message>
    <message>
        <source>与市中心同步</source>
        <translation>Exchange with the city centre</translation>
    </message>
    <message>
        <source>资料存在哪里</source>
        <translation>Where the records are kept</translation>
    </message>
    <message>
        <source>存在大厅数据库 {place}，大厅的几台电脑共用。草稿和密码仍在本机。</source>
        <translation>In the hall&apos;s database {place}, shared by the computers of the hall. Drafts and passwords stay on this computer.</translation>
    </message>
    <message>
        <source>加密存在本机的文件里，不联网也照常办。</source>
        <translation>Encrypted in a file on this computer; everything works without a network.</translation>
    </message>
    <message>
        <source>换一份入网文件…</source>
        <translation>Use another enrolment file…</translation>
    </message>
    <message>
        <source>用入网文件入网…</source>
        <translation>Join with an enrolment file…</translation>
    </message>
    <message>
        <source>还没有入网，资料只在这里。向市中心的管理员要一份入网文件，一份只能用一次；入网以后会自己同步。</source>
        <translation>Not joined yet; the records are only here. Ask the centre&apos;s administrator for an enrolment file, which works once; after that synchronising goes by itself.</translation>
    </message>
    <message>
        <source>正在同步，可以接着办别的。</source>
        <translation>Synchronising; you can go on with other work.</translation>
    </message>
    <message>
        <source>市中心库 {place}，用户名 {role}。</source>
        <translation>Centre&apos;s database {place}, user name {role}.</translation>
    </message>
    <message>
        <source>第一次同步是 {day}。</source>
        <translation>First synchronised on {day}.</translation>
    </message>
    <message>
        <source>入网文件 (*.json);;所有文件 (*)</source>
        <translation>Enrolment files (*.json);;All files (*)</translation>
    </message>
    <message>
        <source>用入网文件入网</source>
        <translation>Join with an enrolment file</translation>
    </message>
    <message>
        <source>正在入网</source>
        <translation>Joining</translation>
    </message>
    <message>
        <source>现在开始同步。入网文件已经没有用处，请删掉。</source>
        <translation>Synchronising begins now. The enrolment file is of no more use, please delete it.</translation>
    </message>
    <message>
        <source>入网了</source>
        <translation>Joined</translation>
    </message>
    <message>
        <source>大厅已经入网：{org}。</source>
        <translation>This hall has joined: {org}.</translation>
    </message>
    <message>
        <source>本站已经入网：{org}。</source>
        <translation>This station has joined: {org}.</translation>
    </message>
    <message>
        <source>这一台不联网，照样入网</source>
        <translation>Enrol without a network</translation>
    </message>
    <message>
        <source>按 Ctrl+T 写摆渡包、读摆渡包。入网文件请锁好，联网以后再用一次。</source>
        <translation>Press Ctrl+T to write and read packets. Lock the enrolment file away; use it once more when the network comes.</translation>
    </message>
    <message>
        <source>大厅里几台电脑要共用一本台账时，把这一台的资料搬到大厅数据库，别的电脑再加进来。</source>
        <translation>Where several computers of a hall are to share one register, move the record of this one to the hall&apos;s database; the others then join.</translation>
    </message>
    <message>
        <source>搬到大厅数据库…</source>
        <translation>Move to a hall&apos;s database…</translation>
    </message>
    <message>
        <source>演练的资料不搬</source>
        <translation>A practice record is not moved</translation>
    </message>
    <message>
        <source>已经搬过去了，请关掉接访台再打开</source>
        <translation>It was moved; please close the desk and open it again</translation>
    </message>
    <message>
        <source>搬到大厅数据库</source>
        <translation>Move to a hall&apos;s database</translation>
    </message>
</context>
<context>
    <name>ChangePeoplePanel</name>
    <message>
        <source>记下更换</source>
        <translation>Record the change</translation>
    </message>
    <message>
        <source>继续参加的（去掉不再参加的）</source>
        <translation>Who stays (untick who does not)</translation>
    </message>
    <message>
        <source>新来的人，姓名</source>
        <translation>Name of the new person</translation>
    </message>
    <message>
        <source>身份</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>住址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>如：授权委托书一份</source>
        <translation>e.g. one power of attorney</translation>
    </message>
    <message>
        <source>委托手续</source>
        <translation>Authority paper</translation>
    </message>
    <message>
        <source>更换的原因</source>
        <translation>Reason for the change</translation>
    </message>
    <message>
        <source>代表最多 5 位（第二十条）。</source>
        <translation>At most 5 representatives (Art. 20).</translation>
    </message>
    <message>
        <source>如：其余四位签名的推选书；户口簿、公证书</source>
        <translation>e.g. the other four&apos;s signed letter of choice; household register, notarial deed</translation>
    </message>
    <message>
        <source>凭据</source>
        <translation>Proof</translation>
    </message>
</context>
<context>
    <name>ChangePersonForm</name>
    <message>
        <source>职务</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>在这里做什么</source>
        <translation>Roles here</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>ChangedSince</name>
    <message>
        <source>这次改了 {count} 处</source>
        <translation>Passages that read otherwise now: {count}</translation>
    </message>
    <message>
        <source>这次一字没有改</source>
        <translation>Nothing reads otherwise now</translation>
    </message>
    <message>
        <source>原来</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>现在</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>另有 {count} 处，见下面的文书</source>
        <translation>{count} more on the paper below</translation>
    </message>
</context>
<context>
    <name>ChannelFields</name>
    <message>
        <source>收到日期</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>邮戳日期</source>
        <translation>Postmark date</translation>
    </message>
    <message>
        <source>信封落款</source>
        <translation>Envelope</translation>
    </message>
    <message>
        <source>挂号号码</source>
        <translation>Reg. post no.</translation>
    </message>
    <message>
        <source>来电号码</source>
        <translation>Calling number</translation>
    </message>
    <message>
        <source>平台</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>平台编号</source>
        <translation>Ref. no.</translation>
    </message>
    <message>
        <source>下访地点</source>
        <translation>Place of the visit</translation>
    </message>
    <message>
        <source>场合</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>转来单位</source>
        <translation>Transferred by</translation>
    </message>
    <message>
        <source>来文编号</source>
        <translation>Their number</translation>
    </message>
    <message>
        <source>转出日期</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>交办期限</source>
        <translation>Due day set</translation>
    </message>
    <message>
        <source>名称或首字母</source>
        <translation>Name or initials</translation>
    </message>
    <message>
        <source>站点，或者在哪里</source>
        <translation>A station, or where</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Delete 去掉</source>
        <translation>Delete removes it</translation>
    </message>
</context>
<context>
    <name>ChipTextField</name>
    <message>
        <source>插入{field}</source>
        <translation>Insert {field}</translation>
    </message>
    <message>
        <source>在光标处插入“{field}”</source>
        <translation>Insert &quot;{field}&quot; at the cursor</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>请选</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>上下方向键选，也可以打第一个字母。</source>
        <translation>Choose with the up and down keys, or type the first letter.</translation>
    </message>
</context>
<context>
    <name>ClausesForm</name>
    <message>
        <source>谁、做什么、最迟哪天</source>
        <translation>Who does what by which day</translation>
    </message>
    <message>
        <source>一条一件事，每条都写日子。改过以后，画过的押不算，请各方重新画。</source>
        <translation>One duty a clause, each with a day. Once changed, earlier marks no longer count; all mark anew.</translation>
    </message>
    <message>
        <source>写好了</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>写到最后一行会自动添一行；每一条都写最迟哪天，当日也算。</source>
        <translation>A row is added as you write on the last one; each clause says its last day, which counts as well.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>第 {days} 天提出</source>
        <translation>Asked on day {days}</translation>
    </message>
    <message>
        <source>用了 {days} 天</source>
        <translation>Took {days} d</translation>
    </message>
    <message>
        <source>{day}{end}</source>
        <translation>{end} on {day}</translation>
    </message>
    <message>
        <source>超期 {days} 天</source>
        <translation>{days} d overdue</translation>
    </message>
    <message>
        <source>已过 {days} 天</source>
        <translation>{days} d past</translation>
    </message>
    <message>
        <source>{day}截止</source>
        <translation>ended {day}</translation>
    </message>
    <message>
        <source>{day}到期</source>
        <translation>was due {day}</translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>今天{end}</source>
        <translation>{end} today</translation>
    </message>
    <message>
        <source>还剩 {days} 天</source>
        <translation>{days} d left</translation>
    </message>
    <message>
        <source>定去向</source>
        <translation>routing</translation>
    </message>
    <message>
        <source>转送</source>
        <translation>transfer</translation>
    </message>
    <message>
        <source>告知</source>
        <translation>notice</translation>
    </message>
    <message>
        <source>答复</source>
        <translation>reply</translation>
    </message>
    <message>
        <source>{count} 个工作日</source>
        <translation>{count} working days</translation>
    </message>
    <message>
        <source>{count} 日</source>
        <translation>{count} days</translation>
    </message>
    <message>
        <source> + 延长 {count} 日</source>
        <translation> + {count} days&apos; extension</translation>
    </message>
    <message>
        <source>还差 {days} 天</source>
        <translation>{days} days to go</translation>
    </message>
    <message>
        <source>{day}起可以{end}</source>
        <translation>{end} open from {day}</translation>
    </message>
    <message>
        <source>定异议</source>
        <translation>decision</translation>
    </message>
    <message>
        <source>报办结</source>
        <translation>report</translation>
    </message>
    <message>
        <source>反馈</source>
        <translation>answer</translation>
    </message>
    <message>
        <source>定受理</source>
        <translation>decision</translation>
    </message>
    <message>
        <source>转下级</source>
        <translation>passing down</translation>
    </message>
    <message>
        <source>评价</source>
        <translation>rating</translation>
    </message>
    <message>
        <source>{count} 个月</source>
        <translation>{count} months</translation>
    </message>
    <message>
        <source>按本单位设置</source>
        <translation>set by this station</translation>
    </message>
    <message>
        <source>推定受理</source>
        <translation>Presumed accepted</translation>
    </message>
    <message>
        <source>提出</source>
        <translation>request</translation>
    </message>
    <message>
        <source>申请</source>
        <translation>application</translation>
    </message>
    <message>
        <source>谈定</source>
        <translation>agreement</translation>
    </message>
    <message>
        <source>顺延到 {day}</source>
        <translation>moved to {day}</translation>
    </message>
    <message>
        <source>重办</source>
        <translation>redo</translation>
    </message>
    <message>
        <source>延 {days} 日</source>
        <translation>+{days} days</translation>
    </message>
    <message>
        <source>最迟 {day}{end}</source>
        <translation>{end} by {day}</translation>
    </message>
    <message>
        <source>最迟 {day}</source>
        <translation>by {day}</translation>
    </message>
    <message>
        <source>晚了 {days} 天</source>
        <translation>{days} d late</translation>
    </message>
    <message>
        <source>当天提出</source>
        <translation>Asked the same day</translation>
    </message>
    <message>
        <source>当天办好</source>
        <translation>Done the same day</translation>
    </message>
    <message>
        <source>签收</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>{fact}，{entered}才补记</source>
        <translation>{fact}, entered only on {entered}</translation>
    </message>
    <message>
        <source>{day}才补记</source>
        <translation>entered only on {day}</translation>
    </message>
    <message>
        <source>提异议</source>
        <translation>objection</translation>
    </message>
</context>
<context>
    <name>ClockCard</name>
    <message>
        <source>怎么算出来的，F1</source>
        <translation>How it was counted, F1</translation>
    </message>
    <message>
        <source>怎么算的</source>
        <translation>How it was counted</translation>
    </message>
    <message>
        <source>{last}，暂定</source>
        <translation>{last}, provisional</translation>
    </message>
    <message>
        <source>{day}满 {count} 日</source>
        <translation>{count} days end {day}</translation>
    </message>
    <message>
        <source>{received}收到，推定{start}受理</source>
        <translation>Received {received}, presumed accepted {start}</translation>
    </message>
    <message>
        <source>{received}收到，{start}起</source>
        <translation>In {received}, from {start}</translation>
    </message>
    <message>
        <source>{last}，暂定，{year} 年放假还没公布</source>
        <translation>{last}, provisional: {year} holidays not announced</translation>
    </message>
</context>
<context>
    <name>ClockCards</name>
    <message>
        <source>诉求 {ids}</source>
        <translation>Demand {ids}</translation>
    </message>
    <message>
        <source>只看要紧的</source>
        <translation>Only what is urgent</translation>
    </message>
    <message>
        <source>另 {count} 个时限</source>
        <translation>{count} deadlines more</translation>
    </message>
    <message>
        <source>{count} 个还在走</source>
        <translation>{count} still running</translation>
    </message>
</context>
<context>
    <name>CloseDayForm</name>
    <message>
        <source>谁到了</source>
        <translation>Who came</translation>
    </message>
    <message>
        <source>在那里登记的下访</source>
        <translation>Registered there as outreach visits</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>对好了</source>
        <translation>Reconciled</translation>
    </message>
    <message>
        <source>下访对账：{day}</source>
        <translation>Reconciliation: {day}</translation>
    </message>
    <message>
        <source>来了多少群众（连只问问的）</source>
        <translation>How many people came, those who only asked included</translation>
    </message>
    <message>
        <source>人</source>
        <translation>people</translation>
    </message>
</context>
<context>
    <name>ClosePanel</name>
    <message>
        <source>办结情况</source>
        <translation>How it ended</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>办结以后还可以记家常话、补材料、更正。信访人再来，照样登记。</source>
        <translation>After closing you can still note talks, add material and correct. If the petitioner comes again, register it as usual.</translation>
    </message>
    <message>
        <source>三到位一处理（第二十七条）：用得上的写，至少一项；写明谁办的、凭什么。</source>
        <translation>The four ends (Art. 27): fill in those that applied, at least one; say by whom and on what evidence.</translation>
    </message>
    <message>
        <source>谁办的，凭什么</source>
        <translation>By whom, on what evidence</translation>
    </message>
    <message>
        <source>还有这些没有了结，能先办的请先办</source>
        <translation>This is still open; what can be done first, please do first</translation>
    </message>
    <message>
        <source>为什么现在就办结</source>
        <translation>Why it is closed now</translation>
    </message>
    <message>
        <source>事了</source>
        <translation>The issue</translation>
    </message>
    <message>
        <source>事情办到哪一步</source>
        <translation>How far it is settled</translation>
    </message>
    <message>
        <source>事情解决得怎样</source>
        <translation>how it was settled</translation>
    </message>
    <message>
        <source>在哪一级化解的</source>
        <translation>At which level it was settled</translation>
    </message>
    <message>
        <source>心结</source>
        <translation>The heart</translation>
    </message>
    <message>
        <source>问过了</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>没有问</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>问过信访人心里怎么想吗</source>
        <translation>Was the petitioner asked how they feel about it?</translation>
    </message>
    <message>
        <source>照原话写，好的不好的都写</source>
        <translation>In their own words, the good and the bad</translation>
    </message>
    <message>
        <source>信访人自己怎么说</source>
        <translation>What the petitioner says</translation>
    </message>
    <message>
        <source>我们再去看一次：谁去、哪天</source>
        <translation>We visit once more: who, which day</translation>
    </message>
    <message>
        <source>心里放没放下，不影响办结，也不影响帮忙；这里写我们还能做什么，不给人下结论。</source>
        <translation>Whether they are at peace with it bears neither on closing nor on help. Write what we can still do; nobody is judged here.</translation>
    </message>
</context>
<context>
    <name>CloseProjectForm</name>
    <message>
        <source>查明了什么、改了什么</source>
        <translation>What was found and changed</translation>
    </message>
    <message>
        <source>“{title}”结项。件数多了少了都照实写，不是谁的成绩，也不是谁的错。</source>
        <translation>&quot;{title}&quot; is closed. Whether more or fewer came, write it as it is: it is nobody&apos;s merit and nobody&apos;s fault.</translation>
    </message>
    <message>
        <source>结项</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>结项：{title}</source>
        <translation>Closed: {title}</translation>
    </message>
</context>
<context>
    <name>CloseSiteForm</name>
    <message>
        <source>最后一天</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>为什么撤</source>
        <translation>Why it is closed</translation>
    </message>
    <message>
        <source>“{name}”以后不再排下访和服务日；办过的日子还留着。</source>
        <translation>No days outside and no service days are planned at &quot;{name}&quot; any more; those that were held stay on record.</translation>
    </message>
    <message>
        <source>撤掉这一处</source>
        <translation>Close this station</translation>
    </message>
    <message>
        <source>站点撤销：{name}</source>
        <translation>Station closed: {name}</translation>
    </message>
</context>
<context>
    <name>CloseSupervisionPanel</name>
    <message>
        <source>单位的反馈</source>
        <translation>The unit&apos;s answer</translation>
    </message>
    <message>
        <source>怎样核实的，办好了没有；是误会的，也写明白</source>
        <translation>How it was checked and whether it is done; if it was a misunderstanding, say so</translation>
    </message>
    <message>
        <source>核实的结果</source>
        <translation>What was found on checking</translation>
    </message>
</context>
<context>
    <name>Colleagues</name>
    <message>
        <source>看不到别的台写了什么</source>
        <translation>What other desks write cannot be seen now</translation>
    </message>
</context>
<context>
    <name>CommandBox</name>
    <message>
        <source>查找</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>查找：姓名、拼音首字母、证件或电话尾号、编号、内容</source>
        <translation>Find: name, pinyin initials, end of ID or phone, number, content</translation>
    </message>
    <message>
        <source>编号相符</source>
        <translation>Number matches</translation>
    </message>
    <message>
        <source>姓名相符</source>
        <translation>Name matches</translation>
    </message>
    <message>
        <source>证件尾号相符</source>
        <translation>End of ID matches</translation>
    </message>
    <message>
        <source>电话尾号相符</source>
        <translation>End of phone matches</translation>
    </message>
    <message>
        <source>内容里有</source>
        <translation>Content has</translation>
    </message>
    <message>
        <source>{who}，{title}</source>
        <translation>{who}, {title}</translation>
    </message>
    <message>
        <source>要办的事</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>查找：姓名、电话尾号、编号</source>
        <translation>Find: name, phone tail, number</translation>
    </message>
    <message>
        <source>Enter 打开，Esc 收起</source>
        <translation>Enter opens, Esc closes</translation>
    </message>
    <message>
        <source>群众工作</source>
        <translation>Community work</translation>
    </message>
    <message>
        <source>没有找到“{text}”</source>
        <translation>Nothing found for &quot;{text}&quot;</translation>
    </message>
    <message>
        <source>到家事台账看全部“{text}”</source>
        <translation>Show all &quot;{text}&quot; in the register</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>新来访</source>
        <translation>New visit</translation>
    </message>
    <message>
        <source>新来信</source>
        <translation>New letter</translation>
    </message>
    <message>
        <source>新来电</source>
        <translation>New call</translation>
    </message>
    <message>
        <source>家事台账</source>
        <translation>Case register</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>查进度</source>
        <translation>Look up progress</translation>
    </message>
    <message>
        <source>督办</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>现在同步</source>
        <translation>Synchronise now</translation>
    </message>
    <message>
        <source>群众工作</source>
        <translation>Community work</translation>
    </message>
    <message>
        <source>宣传与培训</source>
        <translation>Campaigns and trainings</translation>
    </message>
    <message>
        <source>帮手</source>
        <translation>Helpers</translation>
    </message>
    <message>
        <source>承诺台账</source>
        <translation>Promises</translation>
    </message>
    <message>
        <source>研判</source>
        <translation>Analysis</translation>
    </message>
    <message>
        <source>叫号</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>值班表</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>直联</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>积案</source>
        <translation>Backlog</translation>
    </message>
    <message>
        <source>下访·家访</source>
        <translation>Outreach visits</translation>
    </message>
    <message>
        <source>群众屏</source>
        <translation>Visitor screen</translation>
    </message>
    <message>
        <source>领导接访</source>
        <translation>Leaders&apos; receptions</translation>
    </message>
    <message>
        <source>感谢</source>
        <translation>Thanks</translation>
    </message>
    <message>
        <source>便民设施</source>
        <translation>Facilities</translation>
    </message>
    <message>
        <source>接待人员行为规范</source>
        <translation>Code of conduct</translation>
    </message>
    <message>
        <source>权利义务告知</source>
        <translation>Rights and duties</translation>
    </message>
    <message>
        <source>演练厅：铺上一整年</source>
        <translation>Practice hall: a whole year</translation>
    </message>
    <message>
        <source>源头治理</source>
        <translation>Source governance</translation>
    </message>
    <message>
        <source>服务投诉</source>
        <translation>Complaints about our service</translation>
    </message>
    <message>
        <source>红棉评比</source>
        <translation>Kapok award</translation>
    </message>
    <message>
        <source>站点</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>编组</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>镇街联席会议</source>
        <translation>Joint conferences of the townships</translation>
    </message>
    <message>
        <source>包案一览</source>
        <translation>Sponsored cases</translation>
    </message>
    <message>
        <source>集中服务日</source>
        <translation>Service day</translation>
    </message>
    <message>
        <source>常用视图</source>
        <translation>Saved views</translation>
    </message>
    <message>
        <source>日清</source>
        <translation>Clear the day</translation>
    </message>
    <message>
        <source>满意度</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>简报</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>公开答复</source>
        <translation>Answers made public</translation>
    </message>
    <message>
        <source>节假日</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>个人信息泄露</source>
        <translation>Breach of personal data</translation>
    </message>
</context>
<context>
    <name>ComplaintsPage</name>
    <message>
        <source>服务投诉</source>
        <translation>Complaints about us</translation>
    </message>
    <message>
        <source>对我们自己服务的投诉，属不属实都算一条；不记是谁投诉的</source>
        <translation>About our own service; each counts whatever was found; who complained is not recorded</translation>
    </message>
    <message>
        <source>有人对我们的服务不满意，按“记一条”写下来，由别的同事来查、来回复。</source>
        <translation>Where somebody is not content with our service, record it; a colleague looks into it and answers.</translation>
    </message>
    <message>
        <source>还没有回复</source>
        <translation>Not answered yet</translation>
    </message>
    <message>
        <source>没有等着回复的投诉</source>
        <translation>No complaint waits for an answer</translation>
    </message>
    <message>
        <source>今年</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>今年还没有投诉</source>
        <translation>No complaint this year</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>还没有投诉</source>
        <translation>No complaint yet</translation>
    </message>
    <message>
        <source>哪天</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>哪方面</source>
        <translation>About</translation>
    </message>
    <message>
        <source>怎样来的</source>
        <translation>How it came</translation>
    </message>
    <message>
        <source>谁来查</source>
        <translation>Who looks into it</translation>
    </message>
    <message>
        <source>最迟哪天回复</source>
        <translation>Answer by</translation>
    </message>
    <message>
        <source>查下来</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>哪天回复的</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>看写了什么，记查到的和怎样回复的</source>
        <translation>read it, record what was found and how it was answered</translation>
    </message>
    <message>
        <source>记一条</source>
        <translation>Record one</translation>
    </message>
    <message>
        <source>记一条服务投诉</source>
        <translation>Record a complaint about our service</translation>
    </message>
    <message>
        <source>一条服务投诉</source>
        <translation>A complaint about our service</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>更正这一条</source>
        <translation>Correct this one</translation>
    </message>
</context>
<context>
    <name>ConditionPanel</name>
    <message>
        <source>属地</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>街道、社区，或拼音首字母</source>
        <translation>Street or community, or pinyin initials</translation>
    </message>
    <message>
        <source>不限</source>
        <translation>Any</translation>
    </message>
    <message>
        <source>还没有指定承办人</source>
        <translation>No officer yet</translation>
    </message>
    <message>
        <source>承办人</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>近 {days} 天</source>
        <translation>Last {days} days</translation>
    </message>
    <message>
        <source>自己选日子</source>
        <translation>Choose days</translation>
    </message>
    <message>
        <source>登记的日子</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>从</source>
        <translation>From</translation>
    </message>
    <message>
        <source>到</source>
        <translation>To</translation>
    </message>
    <message>
        <source>按这些条件看</source>
        <translation>Show these</translation>
    </message>
    <message>
        <source>形式</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>办到哪一步</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>内容分类</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>分类名称，或拼音首字母</source>
        <translation>Category, or pinyin initials</translation>
    </message>
    <message>
        <source>只看有两处改动的</source>
        <translation>Only what was changed in two places</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>内容有“{text}”</source>
        <translation>Contains &quot;{text}&quot;</translation>
    </message>
    <message>
        <source>属地：{name}</source>
        <translation>Place: {name}</translation>
    </message>
    <message>
        <source>形式：{names}</source>
        <translation>Channel: {names}</translation>
    </message>
    <message>
        <source>类别：{name}</source>
        <translation>Category: {name}</translation>
    </message>
    <message>
        <source>办到：{names}</source>
        <translation>Progress: {names}</translation>
    </message>
    <message>
        <source>未指定</source>
        <translation>none</translation>
    </message>
    <message>
        <source>承办人：{name}</source>
        <translation>Officer: {name}</translation>
    </message>
    <message>
        <source>登记：近 {days} 天</source>
        <translation>Registered: last {days} days</translation>
    </message>
    <message>
        <source>登记：{span}</source>
        <translation>Registered: {span}</translation>
    </message>
    <message>
        <source>期限：{span}</source>
        <translation>Deadline: {span}</translation>
    </message>
    <message>
        <source>{first}至{last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>{first}起</source>
        <translation>from {first}</translation>
    </message>
    <message>
        <source>到{last}为止</source>
        <translation>until {last}</translation>
    </message>
    <message>
        <source>在办</source>
        <translation>Open cases</translation>
    </message>
    <message>
        <source>不在办</source>
        <translation>Not open</translation>
    </message>
    <message>
        <source>重复信访</source>
        <translation>Repeat petitions</translation>
    </message>
    <message>
        <source>初次信访</source>
        <translation>First petitions</translation>
    </message>
    <message>
        <source>集体访</source>
        <translation>Group visits</translation>
    </message>
    <message>
        <source>不是集体访</source>
        <translation>Not group visits</translation>
    </message>
    <message>
        <source>改正过</source>
        <translation>Put right</translation>
    </message>
    <message>
        <source>没有改正过</source>
        <translation>Nothing put right</translation>
    </message>
    <message>
        <source>所有的</source>
        <translation>all of them</translation>
    </message>
    <message>
        <source>有两处改动</source>
        <translation>Changed in two places</translation>
    </message>
    <message>
        <source>没有两处改动</source>
        <translation>Not changed in two places</translation>
    </message>
    <message>
        <source>可能和别处重复</source>
        <translation>Possible duplicate elsewhere</translation>
    </message>
    <message>
        <source>不和别处重复</source>
        <translation>No duplicate elsewhere</translation>
    </message>
</context>
<context>
    <name>ConferencesPage</name>
    <message>
        <source>镇街联席会议</source>
        <translation>Joint conferences of the townships</translation>
    </message>
    <message>
        <source>哪个镇街这一段开过联席会议，哪天开的；按名录的次序</source>
        <translation>Which township held one in this time, and when; in the order of the directory</translation>
    </message>
    <message>
        <source>没有镇街</source>
        <translation>No townships</translation>
    </message>
    <message>
        <source>本站的范围里没有镇街。</source>
        <translation>There is no township in the area of this station.</translation>
    </message>
    <message>
        <source>本月</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>上月</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>本季度</source>
        <translation>This quarter</translation>
    </message>
    <message>
        <source>上季度</source>
        <translation>Last quarter</translation>
    </message>
    <message>
        <source>区</source>
        <translation>District</translation>
    </message>
    <message>
        <source>镇街</source>
        <translation>Township</translation>
    </message>
    <message>
        <source>开了几次</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>哪几天</source>
        <translation>Which days</translation>
    </message>
    <message>
        <source>已定、还没有记纪要的</source>
        <translation>Fixed, no minutes yet</translation>
    </message>
    <message>
        <source>{count} 个镇街，{held} 个开过</source>
        <translation>{count} townships, {held} held one</translation>
    </message>
    <message>
        <source>打开最近的一次</source>
        <translation>Open the last one</translation>
    </message>
</context>
<context>
    <name>ConfirmReviewVoidPanel</name>
    <message>
        <source>核实的情况</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>作废以后就当没有申请过：复查、复核的期限不再计，信访人申请的期限接着算；留在时间线上。</source>
        <translation>Once void, it counts as never asked for: the days of the review end, those of the petitioner to ask for one run on; it stays in the timeline.</translation>
    </message>
    <message>
        <source>核准作废</source>
        <translation>Confirm voiding</translation>
    </message>
</context>
<context>
    <name>ConfirmVoidPanel</name>
    <message>
        <source>提请作废的原因</source>
        <translation>Why it should be void</translation>
    </message>
    <message>
        <source>核实的情况</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>作废以后不再办理，仍然留在台账里，照样计数。</source>
        <translation>A void case is not handled further; it stays in the register and is counted.</translation>
    </message>
</context>
<context>
    <name>ConflictField</name>
    <message>
        <source>{name}的{what}</source>
        <translation>{what} of {name}</translation>
    </message>
    <message>
        <source>都不对，另写</source>
        <translation>Neither is right: write another</translation>
    </message>
    <message>
        <source>遮住了看不出差别，请看了全名全号再定。</source>
        <translation>Masked they look alike: see them in full before you decide.</translation>
    </message>
    <message>
        <source>原来是</source>
        <translation>Before</translation>
    </message>
</context>
<context>
    <name>ContactField</name>
    <message>
        <source>现在是 {value}</source>
        <translation>Now: {value}</translation>
    </message>
    <message>
        <source>现在没有记</source>
        <translation>Nothing noted now</translation>
    </message>
    <message>
        <source>去掉 {value}</source>
        <translation>{value} is taken away</translation>
    </message>
    <message>
        <source>还是留着</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>去掉</source>
        <translation>Take away</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>第二份备份没有写成</source>
        <translation>The second copy was not written</translation>
    </message>
    <message>
        <source>U 盘不在，上次第二份：{when}</source>
        <translation>The USB stick is away; last second copy: {when}</translation>
    </message>
    <message>
        <source>U 盘不在，还没有第二份</source>
        <translation>The USB stick is away; there is no second copy yet</translation>
    </message>
    <message>
        <source>上次写第二份：{when}</source>
        <translation>Last second copy: {when}</translation>
    </message>
    <message>
        <source>正在写第二份</source>
        <translation>Writing the second copy</translation>
    </message>
</context>
<context>
    <name>CorrectComplaintForm</name>
    <message>
        <source>哪天</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>怎样来的</source>
        <translation>How it came</translation>
    </message>
    <message>
        <source>哪方面</source>
        <translation>About</translation>
    </message>
    <message>
        <source>发生了什么</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>为什么更正</source>
        <translation>Why it is corrected</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>更正服务投诉</source>
        <translation>Correct a complaint about our service</translation>
    </message>
    <message>
        <source>反映的是哪位</source>
        <translation>Whom it is about</translation>
    </message>
    <message>
        <source>改的是写错的地方；原来写的留着，看得到。由谁来查，这里不改。</source>
        <translation>Only what was written wrongly is changed; what stood there before stays to be read. Who looks into it is not changed here.</translation>
    </message>
</context>
<context>
    <name>CorrectPanel</name>
    <message>
        <source>更正的原因</source>
        <translation>Why it is corrected</translation>
    </message>
    <message>
        <source>改前、改后都会留在时间线上。</source>
        <translation>Before and after both stay on the timeline.</translation>
    </message>
    <message>
        <source>人</source>
        <translation>people</translation>
    </message>
    <message>
        <source>诉求 {id}</source>
        <translation>Demand {id}</translation>
    </message>
    <message>
        <source>诉求</source>
        <translation>Demand</translation>
    </message>
    <message>
        <source>信访人 {name}</source>
        <translation>Petitioner {name}</translation>
    </message>
    <message>
        <source>要改哪一处就写新的，空着的不变。这位信访人的其他家事也一起更新。</source>
        <translation>Write only what changes and leave the rest empty. This petitioner&apos;s other cases are updated too.</translation>
    </message>
    <message>
        <source>要改哪一处就写新的，空着的不变。限知悉人查看的家事自己留着一份，只改这一件。</source>
        <translation>Write what is new; what is left empty does not change. A restricted case keeps its own copy, so only this case changes.</translation>
    </message>
</context>
<context>
    <name>CountRatingsForm</name>
    <message>
        <source>评的是什么</source>
        <translation>Rated</translation>
    </message>
    <message>
        <source>哪个责任单位</source>
        <translation>Which responsible unit</translation>
    </message>
    <message>
        <source>单位名称，或拼音首字母</source>
        <translation>Name of the unit, or pinyin initials</translation>
    </message>
    <message>
        <source>哪个季度的</source>
        <translation>Of which quarter</translation>
    </message>
    <message>
        <source>份</source>
        <translation>forms</translation>
    </message>
    <message>
        <source>哪里不满意，一行写一份的；不写姓名</source>
        <translation>What was wrong, one form a line; no names</translation>
    </message>
    <message>
        <source>另一位开箱的人</source>
        <translation>The other person who opened the box</translation>
    </message>
    <message>
        <source>满五份才开箱，两个人一起开。只记总数，不记是谁的、哪一件的。</source>
        <translation>The box is opened once it holds five forms, by two people. Only the sums are entered, never whose they are or of which case.</translation>
    </message>
    <message>
        <source>纸质评价已经记下</source>
        <translation>The forms are counted</translation>
    </message>
    <message>
        <source>记下总数</source>
        <translation>Enter the sums</translation>
    </message>
    <message>
        <source>请另一位本人来勾</source>
        <translation>Ticked by the other person</translation>
    </message>
    <message>
        <source>我一起开的箱，数目和纸上的一样</source>
        <translation>I opened it too; the figures are right</translation>
    </message>
</context>
<context>
    <name>CountedList</name>
    <message>
        <source>看哪些</source>
        <translation>What to show</translation>
    </message>
    <message>
        <source>哪天</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>说的事</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>信访人</source>
        <translation>Petitioner</translation>
    </message>
    <message>
        <source>数到的信访</source>
        <translation>The petitions counted</translation>
    </message>
    <message>
        <source>另有 {count} 件这里不列：保密的只有指定的人看得到，列出的最多 500 件。</source>
        <translation>{count} more are not listed here: restricted ones are seen by those named only, and at most 500 are listed.</translation>
    </message>
</context>
<context>
    <name>CoveredPaper</name>
    <message>
        <source>文书上有信访人的姓名、住址。写明为什么看，就显示一分钟；打印、送达不用先看。</source>
        <translation>The paper bears the petitioner&apos;s name and address. Give a reason to see it for one minute. You can print or deliver it without looking.</translation>
    </message>
    <message>
        <source>看这份文书</source>
        <translation>Show this paper</translation>
    </message>
    <message>
        <source>文书上有信访人的姓名、住址。写明为什么看，就显示一分钟。</source>
        <translation>The paper bears the petitioner&apos;s name and address. Give a reason to see it for one minute.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>程序出了一点问题</source>
        <translation>Something went wrong in the program</translation>
    </message>
    <message>
        <source>程序出了一点问题，不是您操作的错</source>
        <translation>Something went wrong in the program; it is not your fault</translation>
    </message>
    <message>
        <source>刚才这一步可能没有做成。写过的内容都在草稿里，可以接着用。下面这一行已记进日志，不含来访人的信息。</source>
        <translation>The last step may not have been done. What you wrote is in the drafts, so you can go on. The line below is in the log; it holds nothing about visitors.</translation>
    </message>
    <message>
        <source>复制这一行</source>
        <translation>Copy this line</translation>
    </message>
    <message>
        <source>接着用</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>打开日历</source>
        <translation>Open the calendar</translation>
    </message>
    <message>
        <source>打开日历，Alt+↓</source>
        <translation>Open the calendar, Alt+↓</translation>
    </message>
    <message>
        <source>年-月-日</source>
        <translation>yyyy-mm-dd</translation>
    </message>
    <message>
        <source>没看懂这个日期，请写成 {whole} 或 {short}，也可以写“明天”“下周三”</source>
        <translation>This date was not understood: write it as {whole} or {short}; &quot;明天&quot; or &quot;下周三&quot; will do, too</translation>
    </message>
    <message>
        <source>写 {short}、{whole}，或者“明天”“周五”“下周三”；Alt+↓ 打开日历。</source>
        <translation>Write {short}, {whole}, or &quot;明天&quot;, &quot;周五&quot;, &quot;下周三&quot;; Alt+↓ opens the calendar.</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>M月d日</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>yyyy年M月d日</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>yyyy年</source>
        <translation>yyyy</translation>
    </message>
    <message>
        <source>yyyy年M月</source>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>DayClosingList</name>
    <message>
        <source>还没有登记</source>
        <translation>not registered yet</translation>
    </message>
    <message>
        <source>回执还没有打印</source>
        <translation>receipt not printed</translation>
    </message>
    <message>
        <source>下一步还没有定</source>
        <translation>no next step</translation>
    </message>
    <message>
        <source>下班以前，每一次来访都要有登记、有回执、有下一步（谁来办，或者已经分办）。</source>
        <translation>Before closing every visit has a registration, a receipt and a next step (who looks after it, or where it goes).</translation>
    </message>
    <message>
        <source>今天接待的 {count} 件都清了</source>
        <translation>All {count} cases of today are clear</translation>
    </message>
    <message>
        <source>今天还没有人来</source>
        <translation>Nobody yet today</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>回执</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next steps</translation>
    </message>
    <message>
        <source>取号来登记</source>
        <translation>Numbers to register</translation>
    </message>
    <message>
        <source>还差 {count}</source>
        <translation>{count} missing</translation>
    </message>
    <message>
        <source>齐了</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>接着号的 {count}</source>
        <translation>{count} after a number</translation>
    </message>
    <message>
        <source>没有取号的来访 {count}</source>
        <translation>{count} without a number</translation>
    </message>
    <message>
        <source>信、电、网等 {count}</source>
        <translation>{count} by letter, call, online</translation>
    </message>
    <message>
        <source>一位同事</source>
        <translation>a colleague</translation>
    </message>
    <message>
        <source>{name}没有写完的登记（{time}）</source>
        <translation>A registration that {name} did not finish ({time})</translation>
    </message>
    <message>
        <source>请{name}在这台电脑上打开自己的“今日”接着写；写了什么，只有本人看得到</source>
        <translation>Please have {name} go on with it from their own Today page at this computer; only they see what is in it</translation>
    </message>
    <message>
        <source>限知悉人查看的 {count}</source>
        <translation>{count} restricted</translation>
    </message>
    <message>
        <source>还差 {count} 件，其中 {two} 件差两样</source>
        <translation>Still to finish: {count}; {two} of them lack two things</translation>
    </message>
    <message>
        <source>还差 {count} 件</source>
        <translation>Still to finish: {count}</translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message>
        <source>已办结</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>期限暂停</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>不计期限</source>
        <translation>No deadline</translation>
    </message>
    <message>
        <source>超期 {days} 天</source>
        <translation>{days} d overdue</translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>剩 {days} 天，{weekday}</source>
        <translation>{days} d left, {weekday}</translation>
    </message>
    <message>
        <source>剩 {days} 天</source>
        <translation>{days} d left</translation>
    </message>
    <message>
        <source>周一</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>周二</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>周三</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>周四</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>周五</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>周六</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>周日</source>
        <translation>Sun</translation>
    </message>
</context>
<context>
    <name>DeadlinesPage</name>
    <message>
        <source>哪一段</source>
        <translation>Which period</translation>
    </message>
    <message>
        <source>按日子</source>
        <translation>By day</translation>
    </message>
    <message>
        <source>按单位</source>
        <translation>By unit</translation>
    </message>
    <message>
        <source>按承办人</source>
        <translation>By officer</translation>
    </message>
    <message>
        <source>怎样排</source>
        <translation>Arrange</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>什么期限</source>
        <translation>Which deadline</translation>
    </message>
    <message>
        <source>说的事</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>办到哪一步</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>承办人</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>正在算期限</source>
        <translation>Counting deadlines</translation>
    </message>
    <message>
        <source>到家事台账看全部</source>
        <translation>See all in the register</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>看期限怎样算出来的</source>
        <translation>See how the deadline was counted</translation>
    </message>
    <message>
        <source>{name}，{count} 件</source>
        <translation>{name}: {count}</translation>
    </message>
    <message>
        <source>还没有指定</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>未指定</source>
        <translation>none</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>本周</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>超期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>超期 {late} 件，今天到期 {today} 件</source>
        <translation>Overdue: {late}, due today: {today}</translation>
    </message>
    <message>
        <source>只列最急的 {count} 件</source>
        <translation>Only the {count} most urgent</translation>
    </message>
    <message>
        <source>共 {count} 件</source>
        <translation>{count} in all</translation>
    </message>
    <message>
        <source>没有超期的</source>
        <translation>Nothing overdue</translation>
    </message>
    <message>
        <source>这一段没有到期的</source>
        <translation>Nothing due in this period</translation>
    </message>
    <message>
        <source>换一段看看，或者在上面点一天。</source>
        <translation>Try another period, or press a day above.</translation>
    </message>
    <message>
        <source>期限没有取出来</source>
        <translation>The deadlines could not be read</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>转给别人</source>
        <translation>Hand on</translation>
    </message>
    <message>
        <source>信访人</source>
        <translation>Petitioner</translation>
    </message>
    <message>
        <source>打印清单</source>
        <translation>Print list</translation>
    </message>
    <message>
        <source>哪天到期</source>
        <translation>Due day</translation>
    </message>
    <message>
        <source>该谁办</source>
        <translation>Owed by</translation>
    </message>
    <message>
        <source>约好、答应的日子 {count}</source>
        <translation>Agreed and promised days {count}</translation>
    </message>
    <message>
        <source>约好、答应的日子</source>
        <translation>Agreed and promised days</translation>
    </message>
</context>
<context>
    <name>DeadlinesSection</name>
    <message>
        <source>期限</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>什么时候开始提醒</source>
        <translation>When warnings begin</translation>
    </message>
    <message>
        <source>按本单位设置的天数</source>
        <translation>Days set by this station</translation>
    </message>
    <message>
        <source>法律原文写明的，不能改</source>
        <translation>Fixed by law</translation>
    </message>
    <message>
        <source>改了以后，从明天起开始算的期限用新的数；今天和今天以前开始的不变。</source>
        <translation>Deadlines that begin from tomorrow on use the new number; those that began today or before stay as they are.</translation>
    </message>
    <message>
        <source>这些天数没有核到法律原文，先用程序里带的数，请改成本单位定的；屏幕和说明卡上写“按本单位设置”。</source>
        <translation>No law was found that fixes these days. The program&apos;s own numbers stand until you set yours; screens and deadline cards say &quot;set by this station&quot;.</translation>
    </message>
    <message>
        <source>个工作日</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>个月</source>
        <translation>months</translation>
    </message>
    <message>
        <source>小时</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>次</source>
        <translation>times</translation>
    </message>
    <message>
        <source>日</source>
        <translation>days</translation>
    </message>
</context>
<context>
    <name>DecideForm</name>
    <message>
        <source>授</source>
        <translation>Give it</translation>
    </message>
    <message>
        <source>这次不授</source>
        <translation>Not this time</translation>
    </message>
    <message>
        <source>授不授</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>谁评定的</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>至少两位，用顿号隔开；不能有本人</source>
        <translation>At least two, separated with commas; not the one nominated</translation>
    </message>
    <message>
        <source>为什么这样定</source>
        <translation>Why it is decided so</translation>
    </message>
    <message>
        <source>提名：{name}。不授的不列出来，记录还在。</source>
        <translation>Nominated: {name}. What is not given is not listed; the record stays.</translation>
    </message>
    <message>
        <source>定下来</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>评定：{name}</source>
        <translation>Decision: {name}</translation>
    </message>
</context>
<context>
    <name>DecideObjectionPanel</name>
    <message>
        <source>核实哪一次异议</source>
        <translation>Decide which objection</translation>
    </message>
    <message>
        <source>对方的理由：{reason}</source>
        <translation>Their reasons: {reason}</translation>
    </message>
    <message>
        <source>对方建议：{unit}</source>
        <translation>They propose: {unit}</translation>
    </message>
    <message>
        <source>同意，材料退回，重新定去向</source>
        <translation>Agreed: the material comes back and it is routed anew</translation>
    </message>
    <message>
        <source>不同意，由对方办理</source>
        <translation>Not agreed: they handle it</translation>
    </message>
    <message>
        <source>核实的意见</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>请选</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>核实的情况和理由</source>
        <translation>What was found, and why</translation>
    </message>
    <message>
        <source>如：登记表 1 页、协议复印件 6 页</source>
        <translation>e.g. registration form 1 page, copy of the agreement 6 pages</translation>
    </message>
    <message>
        <source>交还了哪些材料</source>
        <translation>What material came back</translation>
    </message>
    <message>
        <source>转来的单位怎么答复</source>
        <translation>What the sender replied</translation>
    </message>
    <message>
        <source>异议是本单位提的，由转来的单位核实；这里照它的答复记下。</source>
        <translation>The objection is ours and the sender decides on it; record its reply here.</translation>
    </message>
    <message>
        <source>我们的理由：{reason}</source>
        <translation>Our reasons: {reason}</translation>
    </message>
    <message>
        <source>我们建议：{unit}</source>
        <translation>We proposed: {unit}</translation>
    </message>
    <message>
        <source>同意，材料交还它，由它重新定去向</source>
        <translation>Agreed: the material goes back and the sender routes it anew</translation>
    </message>
    <message>
        <source>不同意，由本单位告知、办理</source>
        <translation>Not agreed: we notify and handle it</translation>
    </message>
    <message>
        <source>记下它的答复</source>
        <translation>Record its reply</translation>
    </message>
</context>
<context>
    <name>DecideReviewPanel</name>
    <message>
        <source>出具并编号</source>
        <translation>Issue and number</translation>
    </message>
    <message>
        <source>申请的请求和理由</source>
        <translation>What is asked for and why</translation>
    </message>
    <message>
        <source>查明的事实</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>依据的法律法规和条款</source>
        <translation>Laws and articles relied on</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>不服可以向哪个机关申请复核</source>
        <translation>Who may be asked for a re-review</translation>
    </message>
    <message>
        <source>最迟哪天（含当日）重新办理，可以不写</source>
        <translation>Anew by (that day included), may stay empty</translation>
    </message>
    <message>
        <source>维持、撤销、变更那一句由程序写，这里只写为什么、怎样办</source>
        <translation>The sentence that upholds, revokes or changes is written for you; say only why, and what is done</translation>
    </message>
    <message>
        <source>为什么过了期限才出意见</source>
        <translation>Why the opinion comes after its last day</translation>
    </message>
</context>
<context>
    <name>DecideSuggestionPanel</name>
    <message>
        <source>出具并编号</source>
        <translation>Issue and number</translation>
    </message>
    <message>
        <source>哪几条建议</source>
        <translation>Which suggestions</translation>
    </message>
    <message>
        <source>建议的内容</source>
        <translation>What was suggested</translation>
    </message>
    <message>
        <source>研究的结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>采纳的怎样做、哪天做；没有采纳的为什么</source>
        <translation>Adopted: how and when; not adopted: why</translation>
    </message>
    <message>
        <source>怎样回复</source>
        <translation>What we answer</translation>
    </message>
    <message>
        <source>联系人和电话</source>
        <translation>Contact and phone</translation>
    </message>
    <message>
        <source>印在信末</source>
        <translation>Printed at the end</translation>
    </message>
</context>
<context>
    <name>DeclineFinallyPanel</name>
    <message>
        <source>哪几项诉求</source>
        <translation>Which demands</translation>
    </message>
    <message>
        <source>已经有：{opinions}</source>
        <translation>Given before: {opinions}</translation>
    </message>
    <message>
        <source>和已经复核的是同一事实和理由，怎么看出来的</source>
        <translation>Same fact and reason as re-reviewed: how that can be seen</translation>
    </message>
    <message>
        <source>不再受理的说明</source>
        <translation>Why no further acceptance</translation>
    </message>
    <message>
        <source>救助、看望、找谁帮忙，写具体（第三十七条）</source>
        <translation>Aid, visits, whom to turn to: be concrete (Art. 37)</translation>
    </message>
    <message>
        <source>还能怎样帮他</source>
        <translation>How they can still be helped</translation>
    </message>
    <message>
        <source>编号、姓名或者内容里的字</source>
        <translation>Number, name or words of the demand</translation>
    </message>
    <message>
        <source>已经复核终结的是哪一件</source>
        <translation>Which case was re-reviewed to its end</translation>
    </message>
    <message>
        <source>在别处复核的，写下面的意见书；复核意见书一定要写。</source>
        <translation>Re-reviewed elsewhere: fill in the opinions below; the re-review opinion is required.</translation>
    </message>
    <message>
        <source>{paper}文号</source>
        <translation>No. of the {paper}</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>来访照样登记、计数。</source>
        <translation>The visit is registered and counted all the same.</translation>
    </message>
    <message>
        <source>哪个机关复核的</source>
        <translation>Which unit re-reviewed it</translation>
    </message>
    <message>
        <source>复核意见书怎么看到的</source>
        <translation>How the re-review opinion was seen</translation>
    </message>
    <message>
        <source>复核以后，{day}又提出来（{number}），告知书回应的是这一次。</source>
        <translation>After the re-review it was brought forward again {day} ({number}); the notice answers this one.</translation>
    </message>
</context>
<context>
    <name>DeclineForm</name>
    <message>
        <source>想说的话，可以不写</source>
        <translation>A word, if you like</translation>
    </message>
    <message>
        <source>谢绝了就不再列出来，别人看不到原因。</source>
        <translation>Once declined it is not listed any more, and nobody sees why.</translation>
    </message>
    <message>
        <source>谢绝</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>谢绝：{name}</source>
        <translation>Declined: {name}</translation>
    </message>
</context>
<context>
    <name>DeclinePanel</name>
    <message>
        <source>哪几项诉求</source>
        <translation>Which demands</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>正在办理的那一件的编号</source>
        <translation>Number of the case being handled</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>单位名称、地址、电话</source>
        <translation>Name, address and phone of the unit</translation>
    </message>
    <message>
        <source>可以去哪里</source>
        <translation>Where to go</translation>
    </message>
    <message>
        <source>不予受理也要登记、也要书面告知（第二十三条）。</source>
        <translation>What is declined is registered too, and told in writing (Art. 23).</translation>
    </message>
</context>
<context>
    <name>DelegateLetterPanel</name>
    <message>
        <source>委托给谁</source>
        <translation>Delegate to</translation>
    </message>
    <message>
        <source>委托的原因</source>
        <translation>Reason for the delegation</translation>
    </message>
</context>
<context>
    <name>DeliverPanel</name>
    <message>
        <source>记下送达</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>哪一份文书</source>
        <translation>Which paper</translation>
    </message>
    <message>
        <source>送达方式</source>
        <translation>Way of delivery</translation>
    </message>
    <message>
        <source>送达日期（回证上的日子）</source>
        <translation>Delivered on (date on the proof)</translation>
    </message>
    <message>
        <source>本人，或者代收人姓名</source>
        <translation>The petitioner, or the receiver&apos;s name</translation>
    </message>
    <message>
        <source>和信访人的关系</source>
        <translation>Relation to the petitioner</translation>
    </message>
    <message>
        <source>代收时写，如：同住配偶</source>
        <translation>If someone else received it, e.g. spouse at home</translation>
    </message>
    <message>
        <source>签收</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>已签收</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>拒绝签收</source>
        <translation>Refused to sign</translation>
    </message>
    <message>
        <source>见证人或者拍照录像的情况</source>
        <translation>Witness, photo or video</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>交寄日（邮戳上的日子）</source>
        <translation>Posted on (day of the postmark)</translation>
    </message>
    <message>
        <source>挂号信、EMS 单号</source>
        <translation>Number of the registered letter or EMS</translation>
    </message>
    <message>
        <source>没有单号的，按期不按期看收到的日子</source>
        <translation>Without a number, the day it arrives decides</translation>
    </message>
    <message>
        <source>还没有收到回执，就空着</source>
        <translation>Leave empty until the proof of delivery is back</translation>
    </message>
    <message>
        <source>年-月-日</source>
        <translation>yyyy-mm-dd</translation>
    </message>
    <message>
        <source>记下交寄</source>
        <translation>Note the posting</translation>
    </message>
    <message>
        <source>发到哪个号码、邮箱</source>
        <translation>Number or address it was sent to</translation>
    </message>
    <message>
        <source>如：送达地址确认书上写了同意</source>
        <translation>e.g. agreed on the address form</translation>
    </message>
    <message>
        <source>信访人什么时候、怎样同意电子送达</source>
        <translation>When and how the petitioner agreed</translation>
    </message>
    <message>
        <source>从哪天起公告</source>
        <translation>On notice since</translation>
    </message>
    <message>
        <source>公告在哪里</source>
        <translation>Where the notice hangs</translation>
    </message>
    <message>
        <source>如：村公告栏，政府网站</source>
        <translation>e.g. village board, website</translation>
    </message>
    <message>
        <source>为什么别的方式送不到</source>
        <translation>Why no other way worked</translation>
    </message>
    <message>
        <source>交给谁</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>{day}视为送达，申请复查、复核的期限从那天起算。</source>
        <translation>It counts as delivery on {day}; the time to ask for a review begins then.</translation>
    </message>
    <message>
        <source>记下公告</source>
        <translation>Note the notice</translation>
    </message>
    <message>
        <source>代收人是谁</source>
        <translation>Who took it for them</translation>
    </message>
    <message>
        <source>拒收、退回的原因</source>
        <translation>Why it was refused or came back</translation>
    </message>
    <message>
        <source>退回，没有送到</source>
        <translation>Came back, not delivered</translation>
    </message>
    <message>
        <source>回执今天收到</source>
        <translation>The proof came today</translation>
    </message>
    <message>
        <source>记下退回</source>
        <translation>Note that it came back</translation>
    </message>
    <message>
        <source>{day}视为送达。</source>
        <translation>It counts as delivery on {day}.</translation>
    </message>
</context>
<context>
    <name>DemandFields</name>
    <message>
        <source>诉求内容</source>
        <translation>Demand text</translation>
    </message>
    <message>
        <source>发生地</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>反映对象</source>
        <translation>Complained of</translation>
    </message>
    <message>
        <source>单位或人名，可打首字母</source>
        <translation>A unit or person, initials do</translation>
    </message>
    <message>
        <source>内容分类</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>依法分类</source>
        <translation>Legal class</translation>
    </message>
    <message>
        <source>看下面四问</source>
        <translation>See the questions</translation>
    </message>
    <message>
        <source>先不定</source>
        <translation>Left open</translation>
    </message>
    <message>
        <source>四问：走过
别的路没有</source>
        <translation>Four questions:
tried elsewhere?</translation>
    </message>
    <message>
        <source>要说的事：什么时候、在哪里、发生了什么，请求怎样解决；怎样写清按 F1</source>
        <translation>What is told: when, where, what happened, and how it should be settled; F1 tells how to write it</translation>
    </message>
    <message>
        <source>名称或首字母，如 zfbz</source>
        <translation>Name or pinyin initials, e.g. zfbz</translation>
    </message>
</context>
<context>
    <name>DemandsCard</name>
    <message>
        <source>诉求</source>
        <translation>Demand</translation>
    </message>
    <message>
        <source>哪一项诉求</source>
        <translation>Which demand</translation>
    </message>
    <message>
        <source>加一项</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>去掉这一项</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Alt PgUp 上一项，Alt PgDn 下一项</source>
        <translation>Alt PgUp previous, Alt PgDn next</translation>
    </message>
    <message>
        <source>诉求 {number}</source>
        <translation>Demand {number}</translation>
    </message>
    <message>
        <source>上一项诉求</source>
        <translation>Previous demand</translation>
    </message>
    <message>
        <source>下一项诉求</source>
        <translation>Next demand</translation>
    </message>
    <message>
        <source>去掉</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>DeskFrame</name>
    <message>
        <source>看说明</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>看光标所在处的说明</source>
        <translation>Explain where the cursor is</translation>
    </message>
    <message>
        <source>把光标放进一个格子，再按 F1，就能看到这一格怎么填。Ctrl+/ 列出这一页能用的快捷键。</source>
        <translation>Put the cursor into a field and press F1 to see how to fill it in. Ctrl+/ lists the shortcuts of this page.</translation>
    </message>
    <message>
        <source>到下一格</source>
        <translation>Next field</translation>
    </message>
    <message>
        <source>到下一格（大段文字里也行）</source>
        <translation>Next field (in long text too)</translation>
    </message>
    <message>
        <source>这一页</source>
        <translation>This page</translation>
    </message>
    <message>
        <source>到哪一页</source>
        <translation>Go to a page</translation>
    </message>
    <message>
        <source>哪里都能用</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>快捷键</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>演练</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>演练用的全是编出来的人，与真的分开存放。</source>
        <translation>Practice uses invented people only, kept apart from the real data.</translation>
    </message>
    <message>
        <source>与市中心同步</source>
        <translation>Exchange with the city centre</translation>
    </message>
    <message>
        <source>先不办</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>怎样用</source>
        <translation>How to use it</translation>
    </message>
    <message>
        <source>说明：{what}</source>
        <translation>Help: {what}</translation>
    </message>
</context>
<context>
    <name>DocumentsList</name>
    <message>
        <source>文书</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>{count} 份</source>
        <translation>{count} in all</translation>
    </message>
    <message>
        <source>还没有编号的文书。受理、转送、不予受理、答复时会出。</source>
        <translation>No numbered papers yet. Accepting, transferring, declining and replying issue them.</translation>
    </message>
</context>
<context>
    <name>DoingCard</name>
    <message>
        <source>现在可以做</source>
        <translation>What can be done now</translation>
    </message>
</context>
<context>
    <name>DraftsCard</name>
    <message>
        <source>未写完的草稿</source>
        <translation>Unfinished drafts</translation>
    </message>
    <message>
        <source>{count} 份</source>
        <translation>{count} in all</translation>
    </message>
    <message>
        <source>不要了</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>现在办不了：{why}</source>
        <translation>Cannot be done now: {why}</translation>
    </message>
    <message>
        <source>看一看</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>接着写</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>{day} {time} 存</source>
        <translation>saved {day} {time}</translation>
    </message>
    <message>
        <source>今天 {time} 存</source>
        <translation>saved today {time}</translation>
    </message>
</context>
<context>
    <name>DraftsList</name>
    <message>
        <source>接着写</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>接着写：{title}</source>
        <translation>Continue: {title}</translation>
    </message>
    <message>
        <source>不要了</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>不要了：{title}</source>
        <translation>Discard: {title}</translation>
    </message>
    <message>
        <source>没有别的草稿</source>
        <translation>No other drafts</translation>
    </message>
    <message>
        <source>写到一半的登记会自动留在这里。</source>
        <translation>Unfinished registrations are saved here by themselves.</translation>
    </message>
</context>
<context>
    <name>DropForm</name>
    <message>
        <source>{day}这一班取消，值班表上不再有它。</source>
        <translation>The shift of {day} is cancelled and no longer on the roster.</translation>
    </message>
    <message>
        <source>取消这一班</source>
        <translation>Cancel the shift</translation>
    </message>
    <message>
        <source>为什么取消</source>
        <translation>Why it is cancelled</translation>
    </message>
    <message>
        <source>取消一班：{day}</source>
        <translation>Cancel: {day}</translation>
    </message>
</context>
<context>
    <name>DropMeasureForm</name>
    <message>
        <source>哪天向等着的人说明的</source>
        <translation>Day on which those waiting were told</translation>
    </message>
    <message>
        <source>为什么办不到</source>
        <translation>Why it cannot be done</translation>
    </message>
    <message>
        <source>收回</source>
        <translation>Taking back</translation>
    </message>
    <message>
        <source>措施收回：{title}</source>
        <translation>Measure taken back: {title}</translation>
    </message>
</context>
<context>
    <name>DutiesField</name>
    <message>
        <source>写到最后一行会自动添一行；最迟哪天空着，就是马上做；写了的，当日也算。</source>
        <translation>A row is added when the last one is filled; without a day it is due at once; the day itself counts.</translation>
    </message>
</context>
<context>
    <name>DutyCard</name>
    <message>
        <source>现在值班，可以一起聊</source>
        <translation>On duty now, may talk with them</translation>
    </message>
</context>
<context>
    <name>EditedSection</name>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>还没有改动</source>
        <translation>Nothing changed yet</translation>
    </message>
    <message>
        <source>已保存设置</source>
        <translation>Settings saved</translation>
    </message>
    <message>
        <source>{same}；{means}</source>
        <translation>{same}. {means}</translation>
    </message>
</context>
<context>
    <name>EndGroupForm</name>
    <message>
        <source>最后一天</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>为什么解散</source>
        <translation>Why it is ended</translation>
    </message>
    <message>
        <source>“{name}”以后不再排班，名单也不再列出；办过的日子还留着。</source>
        <translation>&quot;{name}&quot; is on duty no more, and its people are no longer listed; its past days stay on record.</translation>
    </message>
    <message>
        <source>解散这一组</source>
        <translation>End this group</translation>
    </message>
    <message>
        <source>编组解散：{name}</source>
        <translation>Group ended: {name}</translation>
    </message>
</context>
<context>
    <name>EndHelperForm</name>
    <message>
        <source>最后一天</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>为什么离任</source>
        <translation>why they leave</translation>
    </message>
    <message>
        <source>{name}以后不再排班，名册上不再显示电话；做过的事还留着。</source>
        <translation>{name} gets no more shifts and the list no longer shows the telephone; what was done stays on record.</translation>
    </message>
    <message>
        <source>记离任</source>
        <translation>Record the end</translation>
    </message>
    <message>
        <source>帮手离任：{name}</source>
        <translation>End of term: {name}</translation>
    </message>
</context>
<context>
    <name>EndMediationPanel</name>
    <message>
        <source>记下</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>照实写，不评价哪一方</source>
        <translation>As it was, judging neither side</translation>
    </message>
    <message>
        <source>没有谈成的原因</source>
        <translation>Why there was no agreement</translation>
    </message>
    <message>
        <source>告诉了信访人哪些别的途径</source>
        <translation>Which other ways the petitioner was told</translation>
    </message>
    <message>
        <source>哪天结束的</source>
        <translation>Ended on</translation>
    </message>
</context>
<context>
    <name>EntrustPanel</name>
    <message>
        <source>交办哪几项诉求</source>
        <translation>Which demands to entrust</translation>
    </message>
    <message>
        <source>单位名称或拼音首字母，如 zjj</source>
        <translation>Name of the unit or pinyin initials, e.g. zjj</translation>
    </message>
    <message>
        <source>交给哪个单位</source>
        <translation>To which unit</translation>
    </message>
    <message>
        <source>交办的理由</source>
        <translation>Why it is entrusted</translation>
    </message>
    <message>
        <source>办理要求</source>
        <translation>What is asked for</translation>
    </message>
    <message>
        <source>最迟哪天（含当日）反馈结果</source>
        <translation>Result due by (that day included)</translation>
    </message>
    <message>
        <source>交办函给承办单位，交办告知书告诉信访人去向和反馈的日子。到期要收办结报告。</source>
        <translation>The letter of entrustment goes to the unit, the notice of entrustment tells the petitioner where the case went and when the unit reports back. A completion report is due on the day.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>{about}：{words}</source>
        <translation>{about}: {words}</translation>
    </message>
    <message>
        <source>{day}兑现承诺（答应最迟{due}）</source>
        <translation>Promise kept {day} (by {due})</translation>
    </message>
    <message>
        <source>{day}办结积案</source>
        <translation>Backlog case closed {day}</translation>
    </message>
    <message>
        <source>{day}收到{way}</source>
        <translation>{way}, received {day}</translation>
    </message>
</context>
<context>
    <name>EvidenceField</name>
    <message>
        <source>写上名字，这里列出这些天里送来的感谢、兑现的承诺、办结的积案。没有也可以提名。</source>
        <translation>Enter a name: thanks received, promises kept and backlog cases closed in these days are listed here. A nomination may do without.</translation>
    </message>
</context>
<context>
    <name>ExchangeLine</name>
    <message>
        <source>正在同步</source>
        <translation>Synchronising</translation>
    </message>
    <message>
        <source>同步没有做成</source>
        <translation>Synchronising failed</translation>
    </message>
</context>
<context>
    <name>ExchangePanel</name>
    <message>
        <source>现在同步</source>
        <translation>Synchronise now</translation>
    </message>
    <message>
        <source>正在同步</source>
        <translation>Synchronising</translation>
    </message>
    <message>
        <source>还没有收到过别处的记录。</source>
        <translation>Nothing has come from elsewhere yet.</translation>
    </message>
    <message>
        <source>最近一次收到：{when}，{count} 条。</source>
        <translation>Last received: {when}, {count} entries.</translation>
    </message>
    <message>
        <source>待传 {count} 条</source>
        <translation>{count} entries to send</translation>
    </message>
    <message>
        <source>没有待传的</source>
        <translation>Nothing waits to be sent</translation>
    </message>
    <message>
        <source>还有 {count} 条没有列出来。</source>
        <translation>{count} more are not listed.</translation>
    </message>
    <message>
        <source>打开以后还没有同步。过一会儿会自己同步，也可以现在就来。</source>
        <translation>Not synchronised since the desk was opened. It will go by itself in a while, or start it now.</translation>
    </message>
</context>
<context>
    <name>ExtendPanel</name>
    <message>
        <source>延期，出告知书</source>
        <translation>Extend, issue the notice</translation>
    </message>
    <message>
        <source>哪几项诉求延期</source>
        <translation>Which demands are extended</translation>
    </message>
    <message>
        <source>延长几天</source>
        <translation>Days added</translation>
    </message>
    <message>
        <source>天，最多 {most} 天</source>
        <translation>days, at most {most}</translation>
    </message>
    <message>
        <source>情况怎样复杂、还要做什么；会写给信访人看</source>
        <translation>What makes it complex, what is still to be done; the petitioner will read it</translation>
    </message>
    <message>
        <source>延期的理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>哪位负责人批准</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>哪天批准的</source>
        <translation>Approved on</translation>
    </message>
    <message>
        <source>原定最迟 {old}（含当日）办结，延长后最迟 {new}（含当日）；从法定最后一天往后加，只能延一次。</source>
        <translation>Due by {old} at first, by {new} when extended, both days included; added to the statutory last day, once only.</translation>
    </message>
    <message>
        <source>{year} 年的放假安排还没有公布，延长后的这一天是暂定的。</source>
        <translation>The holidays of {year} are not announced yet, so the extended day is provisional.</translation>
    </message>
    <message>
        <source>送审以后由这位负责人本人同意，同意的那天就是批准的日子（第三十四条）。</source>
        <translation>Once submitted, this head agrees in person; the day they agree is the day of approval (Art. 34).</translation>
    </message>
    <message>
        <source>告知书上印：经{post}{name}批准</source>
        <translation>Printed on the notice: approved by {name}, {post}</translation>
    </message>
</context>
<context>
    <name>FacilitiesPage</name>
    <message>
        <source>便民设施</source>
        <translation>Facilities</translation>
    </message>
    <message>
        <source>别的站还没有传来</source>
        <translation>Nothing has come from other stations yet</translation>
    </message>
    <message>
        <source>上级和下级接访站记下的设施，同步以后列在这里；没有入网的站看不到。</source>
        <translation>What the stations above and below have written down stands here after an exchange; a station outside the exchange sees none.</translation>
    </message>
    <message>
        <source>本站</source>
        <translation>This station</translation>
    </message>
    <message>
        <source>别的站</source>
        <translation>Other stations</translation>
    </message>
    <message>
        <source>设施</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>有没有</source>
        <translation>There or not</translation>
    </message>
    <message>
        <source>在哪里、怎样用</source>
        <translation>Where, and how to use it</translation>
    </message>
    <message>
        <source>照顾谁</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>哪天记的</source>
        <translation>Written on</translation>
    </message>
    <message>
        <source>还没有写</source>
        <translation>Not written yet</translation>
    </message>
    <message>
        <source>写下有没有、在哪里（本站的）</source>
        <translation>Write whether it is there and where (this station)</translation>
    </message>
    <message>
        <source>贴墙的那张</source>
        <translation>Sheet for the wall</translation>
    </message>
    <message>
        <source>行为规范</source>
        <translation>Code of conduct</translation>
    </message>
    <message>
        <source>权利义务</source>
        <translation>Rights and duties</translation>
    </message>
    <message>
        <source>接待人员行为规范</source>
        <translation>Code of conduct</translation>
    </message>
    <message>
        <source>信访人权利义务告知</source>
        <translation>Rights and duties of petitioners</translation>
    </message>
</context>
<context>
    <name>Facility</name>
    <message>
        <source>{what}：没有</source>
        <translation>{what}: not here</translation>
    </message>
    <message>
        <source>{what}：有，{where}</source>
        <translation>{what}: {where}</translation>
    </message>
    <message>
        <source>现在值班的没有人会讲</source>
        <translation>Nobody on duty now speaks it</translation>
    </message>
    <message>
        <source>{who}会讲{what}</source>
        <translation>{who} speaks {what}</translation>
    </message>
</context>
<context>
    <name>FacilityForm</name>
    <message>
        <source>有没有</source>
        <translation>There or not</translation>
    </message>
    <message>
        <source>有</source>
        <translation>There</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>No</translation>
    </message>
    <message>
        <source>在哪里、怎样用</source>
        <translation>Where, and how to use it</translation>
    </message>
    <message>
        <source>如：大门左手，跟保安说一声</source>
        <translation>E.g. left of the entrance, ask the guard</translation>
    </message>
    <message>
        <source>叫号时、别的站都看得到；贴墙的那张也照这里印。</source>
        <translation>Seen at the call and at other stations; the sheet for the wall is printed from it.</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>便民设施：{name}</source>
        <translation>Facility: {name}</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>{day}的处理意见支持信访请求，{delivered}送达，到现在还没有执行到位的记录（第三十二条）。</source>
        <translation>The reply of {day} supported the demand and was delivered on {delivered}; nothing records yet that it has been carried out (Art. 32).</translation>
    </message>
    <message>
        <source>{day}的复查、复核意见变更了处理，到现在还没有执行到位的记录（第三十二条）。</source>
        <translation>The review opinion of {day} changed the outcome; nothing records yet that it has been carried out (Art. 32).</translation>
    </message>
    <message>
        <source>同一事项来过 {count} 次（第 {count} 次是{day}），其间没有给过答复（次数按本单位设置）。</source>
        <translation>Visits about the same thing: {count} (number {count} on {day}), with no answer given in between (number set by this station).</translation>
    </message>
    <message>
        <source>转送以后两次退回：{returned}（第二十三条）。</source>
        <translation>Given back twice since it was transferred: {returned} (Art. 23).</translation>
    </message>
    <message>
        <source>有 {count} 条记录是事后补记的，最近一次补记在{day}，原因记在时间线上。</source>
        <translation>Entries made afterwards: {count}, the latest on {day}; the reasons stand on the timeline.</translation>
    </message>
    <message>
        <source>{known}得知重大、紧急情况，应当在 {hours} 小时以内书面报告（第二十五条；时限按本单位设置），{told}才报告。</source>
        <translation>An important and urgent situation became known on {known} and should have been reported in writing within {hours} hours (Art. 25; hours set by this station); it was reported only on {told}.</translation>
    </message>
    <message>
        <source>{known}得知重大、紧急情况，应当在 {hours} 小时以内书面报告（第二十五条；时限按本单位设置），没有书面报告的记录。</source>
        <translation>An important and urgent situation became known on {known} and should have been reported in writing within {hours} hours (Art. 25; hours set by this station); no written report is on record.</translation>
    </message>
    <message>
        <source>通知于{moment}举行听证，到现在没有听证笔录，也没有改期、取消的记录。</source>
        <translation>A hearing was called for {moment}; up to now there is neither its record nor a word that it was put off or cancelled.</translation>
    </message>
    <message>
        <source>{start}收到，应当最迟{due}（含当日）转送、交办或者作出处理，到{today}还没有处理的记录（第二十二条）。</source>
        <translation>Received on {start}; it should have been transferred, entrusted or dealt with by {due} (included). By {today} no record of that was made (Art. 22).</translation>
    </message>
    <message>
        <source>{start}收到，应当最迟{due}（含当日）书面告知信访人，到{today}还没有书面告知送达的记录（第二十三条）。</source>
        <translation>Received on {start}; the petitioner should have had a written notice by {due} (included). By {today} no delivery of one was recorded (Art. 23).</translation>
    </message>
    <message>
        <source>{start}交办，要求最迟{due}（含当日）反馈办理结果，到{today}还没有收到办结报告（第二十二条）。</source>
        <translation>Entrusted on {start}, with the result due by {due} (included). By {today} no completion report had come (Art. 22).</translation>
    </message>
    <message>
        <source>{start}受理，应当最迟{due}（含当日）办结，到{today}还没有作出处理意见（第三十四条）。</source>
        <translation>Accepted on {start}; it should have been finished by {due} (included). By {today} no reply had been made (Art. 34).</translation>
    </message>
    <message>
        <source>没有按期出具受理告知书，按本单位设置从{start}起算，应当最迟{due}（含当日）办结，到{today}还没有作出处理意见（第三十四条）。</source>
        <translation>No acceptance notice was issued in time. Counted from {start} as set by this station, it should have been finished by {due} (included); by {today} no reply had been made (Art. 34).</translation>
    </message>
    <message>
        <source>{start}受理，按简易办理应当最迟{due}（含当日）办结，到{today}还没有答复（期限按本单位设置）。</source>
        <translation>Accepted on {start}; by the simple procedure it should have been finished by {due} (included). By {today} there was no answer (deadline set by this station).</translation>
    </message>
    <message>
        <source>{start}的复查、复核意见要求最迟{due}（含当日）重新处理，到{today}还没有重新作出处理意见，也没有执行到位的记录。</source>
        <translation>The opinion of review or re-review of {start} wants it handled anew by {due} (included); by {today} there is neither a new opinion nor a record of its execution.</translation>
    </message>
    <message>
        <source>{start}交办，要求最迟{due}（含当日）反馈办理结果，到{today}还没有收到办结报告（第二十三条；日子按交办函）。</source>
        <translation>Entrusted on {start}, the result due by {due} inclusive; no completion report as of {today} (Art. 23; the day is that of the letter).</translation>
    </message>
    <message>
        <source>{start}收到交办，要求最迟{due}（含当日）反馈办理结果，到{today}还没有办结报告的记录（第二十二条第一款第（三）项）。</source>
        <translation>Received on {start} with the result due by {due} (that day included); by {today} there is no record of a completion report (Art. 22(1)(3)).</translation>
    </message>
    <message>
        <source>{start}起算，应当最迟{due}（含当日）；记的是{done}办到，{entered}才补记，是不是按期请核实。</source>
        <translation>Running from {start}, due by {due} (included); on record as done on {done}, entered only on {entered}: please check whether it was in time.</translation>
    </message>
    <message>
        <source>答应{promised}办好，到现在还没有执行到位的记录（第三十二条）。</source>
        <translation>It was promised by {promised}, and nothing on record says yet that it was carried out (Art. 32).</translation>
    </message>
    <message>
        <source>{start}收到复查请求，应当最迟{due}（含当日）出复查意见，到现在还没有出的记录（第三十五条）。</source>
        <translation>A review was asked for on {start}; the opinion was due by {due} (inclusive), and there is no record of it yet (Art. 35).</translation>
    </message>
    <message>
        <source>{start}收到复核请求，应当最迟{due}（含当日）出复核意见，到现在还没有出的记录（第三十六条）。</source>
        <translation>A re-review was asked for on {start}; the opinion was due by {due} (inclusive), and there is no record of it yet (Art. 36).</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>标题</source>
        <translation>title</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>people</translation>
    </message>
    <message>
        <source>诉求内容</source>
        <translation>demand text</translation>
    </message>
    <message>
        <source>依法分类</source>
        <translation>legal class</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>name</translation>
    </message>
    <message>
        <source>证件类型</source>
        <translation>kind of ID</translation>
    </message>
    <message>
        <source>证件号码</source>
        <translation>ID number</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>sex</translation>
    </message>
    <message>
        <source>出生日期</source>
        <translation>date of birth</translation>
    </message>
    <message>
        <source>住址</source>
        <translation>address</translation>
    </message>
    <message>
        <source>{label}，必填</source>
        <translation>{label}, required</translation>
    </message>
    <message>
        <source>内容分类</source>
        <translation>category</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>发生地</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>发生地的详细地点</source>
        <translation>Exact place</translation>
    </message>
    <message>
        <source>反映对象（名录里的单位）</source>
        <translation>Complained of (a unit of the directory)</translation>
    </message>
    <message>
        <source>反映对象（自己写的）</source>
        <translation>Complained of (written out)</translation>
    </message>
    <message>
        <source>收件身份</source>
        <translation>received as</translation>
    </message>
    <message>
        <source>一定要写。</source>
        <translation>It must be filled in.</translation>
    </message>
    <message>
        <source>可以空着。</source>
        <translation>It may stay empty.</translation>
    </message>
    <message>
        <source>{hint}。</source>
        <translation>{hint}.</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>初次信访零积压</source>
        <translation>No backlog of first petitions</translation>
    </message>
    <message>
        <source>件超期</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>业务零差错</source>
        <translation>No errors in the work</translation>
    </message>
    <message>
        <source>在办初次信访 {total} 件，请先办超期的</source>
        <translation>Open first petitions: {total}. Overdue ones first, please</translation>
    </message>
    <message>
        <source>在办初次信访 {total} 件，都在期限内</source>
        <translation>Open first petitions: {total}, all in time</translation>
    </message>
    <message>
        <source>件改正过</source>
        <translation>corrected</translation>
    </message>
    <message>
        <source>接待零距离</source>
        <translation>No distance</translation>
    </message>
    <message>
        <source>位久等</source>
        <translation>waited long</translation>
    </message>
    <message>
        <source>今天还没有取号</source>
        <translation>No number taken today</translation>
    </message>
    <message>
        <source>从取号到第一次叫号算等候，叫到就是第一次接触；今天等了超过 {limit} 分钟的算久等（设置里可以改）。</source>
        <translation>Waiting runs from taking the number to the first call, which is the first contact; whoever waited more than {limit} minutes today waited long (a setting).</translation>
    </message>
    <message>
        <source>在办的初次信访里，过了法定最后一天还没有办的。</source>
        <translation>Of the open first petitions, those past their last day by law.</translation>
    </message>
    <message>
        <source>今年登记的里面，资料、文书或者去向改正过的。</source>
        <translation>Of those registered this year, where data, a paper or the way was put right.</translation>
    </message>
    <message>
        <source>最久等了 {longest} 分钟，今天取号 {total} 位</source>
        <translation>longest wait {longest} minutes, {total} numbers today</translation>
    </message>
    <message>
        <source>服务零投诉</source>
        <translation>Service without complaints</translation>
    </message>
    <message>
        <source>条投诉</source>
        <translation>complaints</translation>
    </message>
    <message>
        <source>今年对我们自己服务的投诉，属不属实、回没回复都算；检举控告另走，不算在这里。不记是谁投诉的。</source>
        <translation>Complaints of this year about our own service, whatever was found and whether answered or not. Reports and accusations go another way and are not counted here. Who complained is not recorded.</translation>
    </message>
    <message>
        <source>今年还没有投诉</source>
        <translation>No complaint this year</translation>
    </message>
    <message>
        <source>{total} 条还没有回复</source>
        <translation>{total} not answered yet</translation>
    </message>
    <message>
        <source>今年的都回复了</source>
        <translation>This year, all answered</translation>
    </message>
    <message>
        <source>今年登记 {total} 件，改过的都算</source>
        <translation>{total} registered this year</translation>
    </message>
    <message>
        <source>今年登记 {total} 件，都没有改过</source>
        <translation>{total} registered this year, none put right</translation>
    </message>
</context>
<context>
    <name>FileObjectionPanel</name>
    <message>
        <source>对哪一次提异议</source>
        <translation>Which transfer is objected to</translation>
    </message>
    <message>
        <source>属于谁的职权，依据是什么</source>
        <translation>Whose duty it is, and on what basis</translation>
    </message>
    <message>
        <source>详细的理由</source>
        <translation>Reasons in detail</translation>
    </message>
    <message>
        <source>建议由谁办（可以不写）</source>
        <translation>Who should have it (optional)</translation>
    </message>
    <message>
        <source>哪天提出的</source>
        <translation>Filed on</translation>
    </message>
    <message>
        <source>记下异议</source>
        <translation>Record the objection</translation>
    </message>
    <message>
        <source>收到转送、交办的承办单位认为不归它办，由它提出；这里照它的话记下，再由转送的一方核实，同意的退回重新定去向。</source>
        <translation>The unit that received the transfer or entrustment objects when it finds the case is not its own; record here what it says. Whoever sent it then looks into it; if agreed, it comes back and is routed anew.</translation>
    </message>
    <message>
        <source>最迟 {day}（含当日）提出；过了不能再退回，应当办理（第二十三条第三款）。</source>
        <translation>By {day} (included); after that it cannot be returned and is to be handled (Art. 23(3)).</translation>
    </message>
    <message>
        <source>不属于本单位职权的，写明理由，今天出异议书，由转来的单位核实；同意的，材料交还它。</source>
        <translation>What is outside our powers: write the reasons. The objection is issued today and the sender verifies it; if it agrees, the material goes back to it.</translation>
    </message>
    <message>
        <source>出异议书</source>
        <translation>Issue the objection</translation>
    </message>
</context>
<context>
    <name>FilesField</name>
    <message>
        <source>材料名称</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>页数</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>页</source>
        <translation>pages</translation>
    </message>
    <message>
        <source>选文件</source>
        <translation>Choose files</translation>
    </message>
    <message>
        <source>{name} {pages} 页</source>
        <translation>{name}, pages: {pages}</translation>
    </message>
    <message>
        <source>选材料的文件</source>
        <translation>Choose files of the material</translation>
    </message>
    <message>
        <source>如：身份证复印件</source>
        <translation>e.g. copy of the ID card</translation>
    </message>
    <message>
        <source>加进清单</source>
        <translation>Add to the list</translation>
    </message>
    <message>
        <source>打不开：{names}。这里收 PDF 和 JPG、PNG、TIFF 图片；请看看文件是否完好，再拖一次。</source>
        <translation>Cannot open: {names}. PDF files and JPG, PNG and TIFF pictures are taken here; please see whether the file is whole and drop it again.</translation>
    </message>
</context>
<context>
    <name>FillingWindow</name>
    <message>
        <source>红棉接访台</source>
        <translation>Kapok Desk</translation>
    </message>
    <message>
        <source>铺到哪里</source>
        <translation>How far it has come</translation>
    </message>
    <message>
        <source>正在准备</source>
        <translation>Getting ready</translation>
    </message>
    <message>
        <source>不铺了</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>来访、来信、来电、值班、议事、下访和承诺，都是编出来的人和事。大约半分钟，取消了演练厅还是原来的样子。</source>
        <translation>Visits, letters, calls, rosters, meetings, days outside and promises, all invented. About half a minute; if you stop, the practice hall stays as it was.</translation>
    </message>
    <message>
        <source>正在铺一整年的演练</source>
        <translation>Putting a year into the practice hall</translation>
    </message>
    <message>
        <source>铺好了 {percent}%</source>
        <translation>{percent}% done</translation>
    </message>
    <message>
        <source>正在停下</source>
        <translation>Stopping</translation>
    </message>
    <message>
        <source>正在停下，马上就好</source>
        <translation>Stopping, one moment</translation>
    </message>
    <message>
        <source>回去</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>加条件</source>
        <translation>Add filter</translation>
    </message>
    <message>
        <source>筛选</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>FirstStartWindow</name>
    <message>
        <source>红棉接访台</source>
        <translation>Kapok Desk</translation>
    </message>
    <message>
        <source>接访点</source>
        <translation>Reception place</translation>
    </message>
    <message>
        <source>如：黄花岗，或 hhg</source>
        <translation>e.g. 黄花岗 or hhg</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>岗位</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>再输一遍</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>打印出来</source>
        <translation>Print it</translation>
    </message>
    <message>
        <source>存成 PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>先不要</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>头一次使用，先认一下地方和人</source>
        <translation>First time here? Let us set the place and your name</translation>
    </message>
    <message>
        <source>大约一分钟。以后每天只要输一次密码。</source>
        <translation>About a minute. Afterwards only your password, once a day.</translation>
    </message>
    <message>
        <source>至少 {least} 个字，中文也行</source>
        <translation>At least {least} characters, Chinese is fine</translation>
    </message>
    <message>
        <source>封好交站长保管</source>
        <translation>Seal it; the head of station keeps it</translation>
    </message>
    <message>
        <source>您在哪个接访点</source>
        <translation>Where do you receive visitors?</translation>
    </message>
    <message>
        <source>输站名或拼音首字母</source>
        <translation>Station name or pinyin initials</translation>
    </message>
    <message>
        <source>您怎么称呼</source>
        <translation>What is your name?</translation>
    </message>
    <message>
        <source>会印在回执的“接谈人”一栏</source>
        <translation>Printed on the receipt as the receptionist</translation>
    </message>
    <message>
        <source>定一个密码</source>
        <translation>Set a password</translation>
    </message>
    <message>
        <source>开始使用</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>先演练一下</source>
        <translation>Practise first</translation>
    </message>
    <message>
        <source>还不想填真的？</source>
        <translation>Not ready for real data?</translation>
    </message>
    <message>
        <source>演练用的全是编出来的人，每张纸都印“演练”二字，与真的分开存放。</source>
        <translation>Practice has invented people only, 演练 on every sheet, and is kept apart.</translation>
    </message>
    <message>
        <source>数据放在：{folder}</source>
        <translation>Data folder: {folder}</translation>
    </message>
    <message>
        <source>换个地方</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>常规字号</source>
        <translation>Normal type</translation>
    </message>
    <message>
        <source>大字</source>
        <translation>Large type</translation>
    </message>
    <message>
        <source>从备份恢复</source>
        <translation>Restore from backup</translation>
    </message>
    <message>
        <source>请从列出的接访点里选一个</source>
        <translation>Please choose a place from the list</translation>
    </message>
    <message>
        <source>请写上您的姓名</source>
        <translation>Please write your name</translation>
    </message>
    <message>
        <source>密码至少要 {least} 个字</source>
        <translation>The password needs at least {least} characters</translation>
    </message>
    <message>
        <source>两遍不一样，请再输一遍</source>
        <translation>The two differ. Please type it again</translation>
    </message>
    <message>
        <source>正在准备，请稍候</source>
        <translation>Getting ready, a moment please</translation>
    </message>
    <message>
        <source>数据放在哪个文件夹</source>
        <translation>Folder for the data</translation>
    </message>
    <message>
        <source>选备份文件</source>
        <translation>Choose the backup file</translation>
    </message>
    <message>
        <source>恢复单</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>密码谁也找不回来，忘了只能凭恢复单打开。</source>
        <translation>Nobody can look up a lost password; only the recovery sheet opens then.</translation>
    </message>
</context>
<context>
    <name>FixLeadPanel</name>
    <message>
        <source>哪几项诉求</source>
        <translation>Which demands</translation>
    </message>
    <message>
        <source>牵头单位</source>
        <translation>Lead unit</translation>
    </message>
    <message>
        <source>配合单位</source>
        <translation>Taking part</translation>
    </message>
    <message>
        <source>配合单位（二）</source>
        <translation>Taking part (2)</translation>
    </message>
    <message>
        <source>配合单位（三）</source>
        <translation>Taking part (3)</translation>
    </message>
    <message>
        <source>配合单位（四）</source>
        <translation>Taking part (4)</translation>
    </message>
    <message>
        <source>由谁确定的</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>谁、哪天、怎么定的，有文号的写文号</source>
        <translation>Who, when, how; with the number of the paper if there is one</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>单位已经撤销的，由继续行使其职权的单位受理（第二十四条第二款）；写旧名字也能找到接续的单位。</source>
        <translation>For an abolished unit its successor accepts (Art. 24(2)); typing the old name finds it.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>先存草稿</source>
        <translation>Save draft</translation>
    </message>
    <message>
        <source>保存，出回执</source>
        <translation>Save, print receipt</translation>
    </message>
    <message>
        <source>正在保存</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>还差 {count} 处，</source>
        <translation>{count} still missing; </translation>
    </message>
    <message>
        <source>先写{what}</source>
        <translation>first: {what}</translation>
    </message>
    <message>
        <source>还差 1 处：</source>
        <translation>1 still missing: </translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>夜深了，{name}</source>
        <translation>It is late, {name}</translation>
    </message>
    <message>
        <source>早上好，{name}</source>
        <translation>Good morning, {name}</translation>
    </message>
    <message>
        <source>上午好，{name}</source>
        <translation>Good morning, {name}</translation>
    </message>
    <message>
        <source>中午好，{name}</source>
        <translation>Good day, {name}</translation>
    </message>
    <message>
        <source>下午好，{name}</source>
        <translation>Good afternoon, {name}</translation>
    </message>
    <message>
        <source>晚上好，{name}</source>
        <translation>Good evening, {name}</translation>
    </message>
    <message>
        <source>星期一</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>星期二</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>星期三</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>星期四</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>星期五</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>星期六</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>星期日</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>{day} {weekday}</source>
        <translation>{weekday}, {day}</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>每月 {days} 日 {at}</source>
        <translation>day {days} of each month, {at}</translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <source>在哪几处站点</source>
        <translation>Stations</translation>
    </message>
    <message>
        <source>站点名称或者拼音首字母</source>
        <translation>Name of the station, or pinyin initials</translation>
    </message>
    <message>
        <source>一行一位：姓名，身份，单位；管几处站点的，最后写他在哪一处</source>
        <translation>One a line: name, kind, unit; where the group has several stations, last the one where they sit</translation>
    </message>
    <message>
        <source>组名</source>
        <translation>Name of the group</translation>
    </message>
    <message>
        <source>如：水荫一组</source>
        <translation>e.g. Shuiyin, group one</translation>
    </message>
    <message>
        <source>何美仪，人大代表，区人大常委会</source>
        <translation>He Meiyi, people&apos;s deputy, district congress</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>联系人电话</source>
        <translation>Contact&apos;s telephone</translation>
    </message>
    <message>
        <source>只留联系人一位的</source>
        <translation>Of the contact alone</translation>
    </message>
    <message>
        <source>每月哪几天值班</source>
        <translation>On duty on these days of the month</translation>
    </message>
    <message>
        <source>10；几天的写 10、25</source>
        <translation>10; for several days 10, 25</translation>
    </message>
    <message>
        <source>几点开始</source>
        <translation>From</translation>
    </message>
    <message>
        <source>几点结束</source>
        <translation>To</translation>
    </message>
    <message>
        <source>哪天都同意列入并公布姓名</source>
        <translation>The day by which all had agreed to be listed and named</translation>
    </message>
    <message>
        <source>为什么要改</source>
        <translation>why it changes</translation>
    </message>
    <message>
        <source>编组是为群众服务的人：本人同意，才列进来。名单只写姓名、身份和单位，电话只留联系人的。</source>
        <translation>A group is there for the people: whoever agreed to it is listed. The list has name, kind and unit alone, and only the contact&apos;s telephone.</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>编组：{name}</source>
        <translation>Group: {name}</translation>
    </message>
    <message>
        <source>我们谁联系这一组</source>
        <translation>Who of us keeps in touch</translation>
    </message>
    <message>
        <source>本站的人可以选，别处的人写姓名</source>
        <translation>Choose a colleague, or write somebody else&apos;s name</translation>
    </message>
    <message>
        <source>任期从</source>
        <translation>Term from</translation>
    </message>
    <message>
        <source>到哪天（含当日）</source>
        <translation>Up to and including</translation>
    </message>
    <message>
        <source>没有任期的，空着</source>
        <translation>Leave empty without a term</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>编组</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>两代表一委员、律师、调解员编成组，各管几处站点</source>
        <translation>Delegates, deputies, committee members, lawyers and mediators in groups, each at its stations</translation>
    </message>
    <message>
        <source>还没有编组</source>
        <translation>No group yet</translation>
    </message>
    <message>
        <source>按“编一组”写下第一组；有现成名单的，按“读入名单”。</source>
        <translation>Write the first one down with &quot;Form a group&quot;; read a list you have already with &quot;Read a list&quot;.</translation>
    </message>
    <message>
        <source>名单</source>
        <translation>People</translation>
    </message>
    <message>
        <source>组、姓名</source>
        <translation>Group, name</translation>
    </message>
    <message>
        <source>哪一种、几位</source>
        <translation>Kind, how many</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>在哪几处站点</source>
        <translation>Stations</translation>
    </message>
    <message>
        <source>值班日</source>
        <translation>On duty</translation>
    </message>
    <message>
        <source>找谁</source>
        <translation>Whom to ask for</translation>
    </message>
    <message>
        <source>{count} 位</source>
        <translation>{count} in all</translation>
    </message>
    <message>
        <source>{day} 解散</source>
        <translation>Ended {day}</translation>
    </message>
    <message>
        <source>更正这一组</source>
        <translation>Put this group right</translation>
    </message>
    <message>
        <source>编一组</source>
        <translation>Form a group</translation>
    </message>
    <message>
        <source>读入名单</source>
        <translation>Read a list</translation>
    </message>
    <message>
        <source>解散</source>
        <translation>End</translation>
    </message>
    <message>
        <source>解散这一组</source>
        <translation>End this group</translation>
    </message>
    <message>
        <source>选编组名单</source>
        <translation>Choose a list of groups</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.csv *.txt)</source>
        <translation>Tables (*.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <source>读入编组名单</source>
        <translation>Read a list of groups</translation>
    </message>
    <message>
        <source>名单没有读进来</source>
        <translation>The list was not read in</translation>
    </message>
    <message>
        <source>连解散、任满的</source>
        <translation>With those ended or over</translation>
    </message>
    <message>
        <source>任期到</source>
        <translation>Term until</translation>
    </message>
    <message>
        <source>谁联系</source>
        <translation>In touch</translation>
    </message>
    <message>
        <source>{day} 已满</source>
        <translation>ended {day}</translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>引导哪几项诉求</source>
        <translation>Which demands</translation>
    </message>
    <message>
        <source>走哪一条法定途径</source>
        <translation>Which legal procedure</translation>
    </message>
    <message>
        <source>请选</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>单位名称或拼音首字母，名录里没有的直接写</source>
        <translation>Name or pinyin initials; if it is not in the directory, write it out</translation>
    </message>
    <message>
        <source>去哪个单位</source>
        <translation>To which unit</translation>
    </message>
    <message>
        <source>几路几号、几楼哪个窗口；写过一次就记住</source>
        <translation>Street, number, counter; remembered once written</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>怎么去办</source>
        <translation>What to do there</translation>
    </message>
    <message>
        <source>引导函当面交给信访人，交到手就算书面告知。来访照样登记、有编号。</source>
        <translation>The guidance slip is handed to the petitioner and counts as the written notice. The visit is registered and has its number all the same.</translation>
    </message>
</context>
<context>
    <name>Hall</name>
    <message>
        <source>宣传与培训</source>
        <translation>Campaigns and trainings</translation>
    </message>
    <message>
        <source>宣传栏、宣传册、推送、活动、培训，记下数量和人数</source>
        <translation>Notice boards, handbooks, pushes, events, trainings: how many, and how many people</translation>
    </message>
    <message>
        <source>今年 {count} 项</source>
        <translation>{count} this year</translation>
    </message>
    <message>
        <source>帮手</source>
        <translation>Helpers</translation>
    </message>
    <message>
        <source>志愿者、老友记、律师、心理咨询师、乡贤、网格员、两代表一委员</source>
        <translation>Volunteers, retired cadres, lawyers, counsellors, village elders, grid workers, deputies</translation>
    </message>
    <message>
        <source>在任 {count} 位</source>
        <translation>{count} serving</translation>
    </message>
    <message>
        <source>承诺台账</source>
        <translation>Promises</translation>
    </message>
    <message>
        <source>答应过什么，谁来办，最迟哪天；过期的排在最前面</source>
        <translation>What was promised, whose it is, by which day; what is overdue comes first</translation>
    </message>
    <message>
        <source>待兑现 {count} 项，其中超期 {late} 项</source>
        <translation>{count} to be kept, {late} of them overdue</translation>
    </message>
    <message>
        <source>待兑现 {count} 项</source>
        <translation>{count} to be kept</translation>
    </message>
    <message>
        <source>叫号</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>取号、叫号、过号再排、转窗口；老年人、残疾人、孕妇优先</source>
        <translation>Numbers taken, called, kept and passed on; the elderly, disabled and pregnant first</translation>
    </message>
    <message>
        <source>等候 {count} 位</source>
        <translation>{count} waiting</translation>
    </message>
    <message>
        <source>值班表</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>这个月谁在哪里值班，哪一班还没有人，现在谁在</source>
        <translation>Who is on duty where this month, which shifts lack somebody, who is here now</translation>
    </message>
    <message>
        <source>这个月还有 {count} 班没有人</source>
        <translation>Shifts without anybody this month: {count}</translation>
    </message>
    <message>
        <source>现在在：{names}</source>
        <translation>Here now: {names}</translation>
    </message>
    <message>
        <source>议事</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>一次会</source>
        <translation>A meeting</translation>
    </message>
    <message>
        <source>板凳会、议事厅、会商、联席会议：定时间、请人、纪要、约定</source>
        <translation>Bench meetings, residents&apos; councils, joint consultations and conferences: time, guests, minutes, agreements</translation>
    </message>
    <message>
        <source>七天内 {count} 场</source>
        <translation>{count} within seven days</translation>
    </message>
    <message>
        <source>直联</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>干部对口联系镇街：走访、看到听到的、答应的事</source>
        <translation>An officer for each township: visits, what was found, what was promised</translation>
    </message>
    <message>
        <source>{count} 个镇街该走访了</source>
        <translation>Townships due for a visit: {count}</translation>
    </message>
    <message>
        <source>积案</source>
        <translation>Backlog</translation>
    </message>
    <message>
        <source>放了很久还没有办结的：卡在哪里，谁来包案，哪天再看</source>
        <translation>Open for long: what stands in the way, who sponsors it, when it is looked at again</translation>
    </message>
    <message>
        <source>还没有方案 {count} 件</source>
        <translation>{count} without a plan</translation>
    </message>
    <message>
        <source>下访·家访</source>
        <translation>Outreach visits</translation>
    </message>
    <message>
        <source>今天：{standing}</source>
        <translation>Today: {standing}</translation>
    </message>
    <message>
        <source>下一次 {day}</source>
        <translation>Next: {day}</translation>
    </message>
    <message>
        <source>领导接访</source>
        <translation>Leaders&apos; receptions</translation>
    </message>
    <message>
        <source>哪位领导哪天接访，排了哪几件，答复、交办和公告</source>
        <translation>Which leader receives visitors when, which cases, what came of them, and the public notice</translation>
    </message>
    <message>
        <source>下一次 {day}，{leader}</source>
        <translation>Next: {day}, {leader}</translation>
    </message>
    <message>
        <source>感谢</source>
        <translation>Thanks</translation>
    </message>
    <message>
        <source>信访人自己送来的信、锦旗、话，留着，给该看到的人看</source>
        <translation>Letters, pennants and words that petitioners brought by themselves, kept for those who earned them</translation>
    </message>
    <message>
        <source>最近一次 {day}</source>
        <translation>Last: {day}</translation>
    </message>
    <message>
        <source>便民设施</source>
        <translation>Facilities</translation>
    </message>
    <message>
        <source>轮椅、母婴室、药箱、手语……本厅有什么、在哪里；行为规范、权利义务告知</source>
        <translation>Wheelchair, nursing room, medicine, sign language: what this hall has and where; code of conduct, rights and duties</translation>
    </message>
    <message>
        <source>有 {count} 样</source>
        <translation>{count} there</translation>
    </message>
    <message>
        <source>还有 {count} 样没有写</source>
        <translation>{count} not written yet</translation>
    </message>
    <message>
        <source>源头治理</source>
        <translation>Source governance</translation>
    </message>
    <message>
        <source>同样的事一再来：根源、措施、以前和以后的件数</source>
        <translation>The same again and again: its cause, the measures, how many came before and since</translation>
    </message>
    <message>
        <source>在治理 {count} 项</source>
        <translation>{count} under way</translation>
    </message>
    <message>
        <source>服务投诉</source>
        <translation>Complaints about our service</translation>
    </message>
    <message>
        <source>对我们自己服务的投诉：谁来查、查到什么、怎样回复</source>
        <translation>About our own service: who looks into it, what was found, how it was answered</translation>
    </message>
    <message>
        <source>还没有回复 {count} 条</source>
        <translation>{count} not answered yet</translation>
    </message>
    <message>
        <source>红棉评比</source>
        <translation>Kapok award</translation>
    </message>
    <message>
        <source>谢自己人：集体在前，看事不看分，不排名；证书</source>
        <translation>Thanks to our own: teams first, what was done, no scores, no ranks; certificates</translation>
    </message>
    <message>
        <source>在评 {count} 个提名</source>
        <translation>{count} nominations waiting</translation>
    </message>
    <message>
        <source>站点</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>10 号工作室、社区、广场：在哪里办，哪天开，找谁</source>
        <translation>Studios of the 10th, communities, squares: where it is held, when it is open, whom to ask for</translation>
    </message>
    <message>
        <source>在用 {count} 处</source>
        <translation>{count} open</translation>
    </message>
    <message>
        <source>编组</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>两代表一委员、律师、调解员编成组，各管几处站点</source>
        <translation>Delegates, deputies, committee members, lawyers and mediators in groups, each at its stations</translation>
    </message>
    <message>
        <source>{count} 组 {people} 位</source>
        <translation>{count} groups, {people} people</translation>
    </message>
    <message>
        <source>今天值班 {count} 组</source>
        <translation>{count} on duty today</translation>
    </message>
    <message>
        <source>镇街联席会议</source>
        <translation>Joint conferences of the townships</translation>
    </message>
    <message>
        <source>下一次 {day}，{count} 处</source>
        <translation>next {day}, {count} places</translation>
    </message>
    <message>
        <source>包案一览</source>
        <translation>Sponsored cases</translation>
    </message>
    <message>
        <source>集中服务日</source>
        <translation>Service day</translation>
    </message>
    <message>
        <source>集中服务日各次</source>
        <translation>Service days</translation>
    </message>
    <message>
        <source>下访日、家访：谁去、看哪几家、结果和承诺</source>
        <translation>Days outside and home visits: who goes, whom they visit, results and promises</translation>
    </message>
    <message>
        <source>每月 10 日各站点一起开门：谁去、来了多少人、登记了什么</source>
        <translation>On the 10th of each month all stations open together: who goes, how many came, what was taken</translation>
    </message>
    <message>
        <source>{day}：{standing}</source>
        <translation>{day}: {standing}</translation>
    </message>
    <message>
        <source>个人信息泄露</source>
        <translation>Breach of personal data</translation>
    </message>
    <message>
        <source>出了什么事、涉及多少人、告知了没有；不记是谁</source>
        <translation>What happened, how many people, who was told; never who</translation>
    </message>
    <message>
        <source>还没有告知完 {count} 条</source>
        <translation>{count} not all told yet</translation>
    </message>
</context>
<context>
    <name>HallForm</name>
    <message>
        <source>先请管理员建好大厅数据库（hall init），把密码放进本机的 PGPASSFILE。搬以前会先做一份备份，搬不成资料还在本机。</source>
        <translation>First have the administrator lay the hall&apos;s database out (hall init) and put the password into PGPASSFILE on this computer. A backup is made first; if the move fails, the record is still here.</translation>
    </message>
    <message>
        <source>大厅数据库的地址</source>
        <translation>Address of the hall&apos;s database</translation>
    </message>
    <message>
        <source>postgresql://用户名@主机/库名</source>
        <translation>postgresql://role@host/database</translation>
    </message>
    <message>
        <source>搬好以后，请用接待厅的入网文件再入一次网。</source>
        <translation> Afterwards please join the exchange again with an enrolment file of a hall.</translation>
    </message>
    <message>
        <source>搬过去</source>
        <translation>Move it there</translation>
    </message>
    <message>
        <source>请关掉接访台再打开。别的电脑第一次启动时写上 --store 和同一个地址，就共用这一本台账。</source>
        <translation>Please close the desk and open it again. Other computers share this register when they are first started with --store and the same address.</translation>
    </message>
    <message>
        <source>资料搬到大厅数据库了</source>
        <translation>The record is in the hall&apos;s database now</translation>
    </message>
</context>
<context>
    <name>HallPage</name>
    <message>
        <source>把信访人当家人，把来信当家书：走出去、坐下来、说到做到</source>
        <translation>Petitioners are family, their letters are letters from home: go out, sit down, do as we said</translation>
    </message>
    <message>
        <source>群众工作</source>
        <translation>Community work</translation>
    </message>
</context>
<context>
    <name>HeardForm</name>
    <message>
        <source>没有交办的空着；每一行都要有人、有事、有最迟的日子（当日也算）。</source>
        <translation>Empty where nothing is left to anybody; each row needs who, what and the last day (inclusive).</translation>
    </message>
    <message>
        <source>交给谁办</source>
        <translation>Left to somebody</translation>
    </message>
    <message>
        <source>接了没有</source>
        <translation>Received or not</translation>
    </message>
    <message>
        <source>领导怎样答复的；没有接的，写为什么</source>
        <translation>What the leader answered; if not received, why</translation>
    </message>
    <message>
        <source>为什么今天才记</source>
        <translation>Why only today</translation>
    </message>
    <message>
        <source>{case}：答复和交办记在那一件里，交办的进承诺台账，到期会提醒。</source>
        <translation>{case}: the answer and what is left to somebody stand on the case; the latter goes into the register of promises and is reminded of.</translation>
    </message>
    <message>
        <source>记下结果</source>
        <translation>Note the result</translation>
    </message>
    <message>
        <source>接访结果</source>
        <translation>Result of the reception</translation>
    </message>
</context>
<context>
    <name>HeardPromise</name>
    <message>
        <source>记成承诺</source>
        <translation>Keep as a promise</translation>
    </message>
    <message>
        <source>不是承诺</source>
        <translation>No promise</translation>
    </message>
    <message>
        <source>这里像是一句承诺，要记进承诺台账吗？</source>
        <translation>This sounds like a promise. Keep it among the promises?</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>今日</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>接待登记</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>先看人，再写字。回车走到下一格，Ctrl+Enter 保存并出回执。没有证件按 F6，照样登记。写下的字两秒内存成草稿。</source>
        <translation>Look at the person first, then write. Enter goes to the next field, Ctrl+Enter saves and issues the receipt. No ID: press F6 and register as usual. What you write is kept as a draft within two seconds.</translation>
    </message>
    <message>
        <source>家事台账</source>
        <translation>Case register</translation>
    </message>
    <message>
        <source>空格看一眼，回车打开。姓名一律遮盖；要看全名，打开那一件按 Alt+M 写明原因。</source>
        <translation>Space previews, Enter opens. Names are masked; to see them in full, open the case, press Alt+M and give the reason.</translation>
    </message>
    <message>
        <source>一件家事</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>中间是时间线，新的在上。右边是现在可以做的事，灰的写明了为什么还不能做。期限卡上按回车看怎么算的。</source>
        <translation>In the middle the timeline, newest first. On the right what can be done now; grey ones say why not yet. Enter on a deadline card shows how it was counted.</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>出具过的文书都在这里，没有送达的排在前面。再打印要写原因；写错的作废重出，编号不丢。</source>
        <translation>All papers issued stand here, undelivered ones first. Reprints need a reason; a wrong paper is voided and issued anew, and its number stays.</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>按法定最后一天排，早的在前。打开一件看期限说明卡，每一步都有出处。</source>
        <translation>Sorted by the statutory last day, earliest first. Open one to see its deadline card: every step names its source.</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>本单位的设置会记录在案；这台电脑的设置（字号、打印机）只在这里有效。</source>
        <translation>Changes to the station&apos;s settings are recorded; those of this computer (type size, printer) count only here.</translation>
    </message>
    <message>
        <source>处理意见书</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>每一项诉求都要答到：查明了什么、依据哪条、支持还是不支持。右边就是印出来的样子。</source>
        <translation>Every demand gets its answer: what was found, on what basis, supported or not. On the right the letter as it will print.</translation>
    </message>
    <message>
        <source>证件号码</source>
        <translation>ID number</translation>
    </message>
    <message>
        <source>输身份证号会自动认出生日、性别和年龄。没带或不愿出示就按 F6，不影响登记。</source>
        <translation>A resident ID number tells birthday, sex and age by itself. None at hand or not shown: press F6; registering goes on.</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>写本人说的姓名，生僻字照写，印得出来。以前来过的人会出现在右边。</source>
        <translation>The name as the person says it. Rare characters are fine and will print. Who came before appears on the right.</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>手机或座机都行，没有就空着。</source>
        <translation>Mobile or landline; leave empty if there is none.</translation>
    </message>
    <message>
        <source>住址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>书面告知要寄到这里。实在说不清，就勾“住址不清”。</source>
        <translation>Notices are posted here. If it cannot be said clearly, tick &quot;Address unclear&quot;.</translation>
    </message>
    <message>
        <source>怎样写清诉求</source>
        <translation>How to write a demand</translation>
    </message>
    <message>
        <source>反映对象</source>
        <translation>Complained of</translation>
    </message>
    <message>
        <source>依法分类</source>
        <translation>Legal class</translation>
    </message>
    <message>
        <source>转送</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>转给有权处理的单位，同时告知来访人去向。检举控告不能转给被反映的单位和它的下级。</source>
        <translation>Send it to the unit in charge and tell the visitor where it went. An accusation never goes to the unit complained of or one below it.</translation>
    </message>
    <message>
        <source>督办</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>照本人的话写：什么时候、在哪里、发生了什么、请求什么。一件事写一项，几件事分开写。</source>
        <translation>Write it in their own words: when, where, what happened, what is asked for. One thing, one demand.</translation>
    </message>
    <message>
        <source>内容分类</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>这件事是哪方面的：城乡建设、劳动社保、教育……打拼音首字母选。走哪条法定途径另看“依法分类”。</source>
        <translation>What the demand is about: housing, work, schools … Choose by pinyin initials or the English name. Which legal route it takes is another question, see &quot;Legal class&quot;.</translation>
    </message>
    <message>
        <source>反映哪个单位或哪个人。打名称或首字母，回车取第一个；要照自己写的留着，先按 Esc。检举控告一定要写，这样才能避开他们。</source>
        <translation>Which unit or person it is about. Type the name or initials, Enter takes the first; to keep your own words press Esc before. Accusations must name it, so that they can be kept away from it.</translation>
    </message>
    <message>
        <source>哪一天</source>
        <translation>Which day</translation>
    </message>
    <message>
        <source>写事情真正发生的那一天，不是补记的这一天。早于今天的，请写为什么今天才补记；两个日子都留在时间线上。</source>
        <translation>Write the day on which it really happened, not the day of writing. For an earlier day say why it is entered only today; both days stay on the timeline.</translation>
    </message>
    <message>
        <source>受理日期</source>
        <translation>Accepted on</translation>
    </message>
    <message>
        <source>归哪一类</source>
        <translation>Which class</translation>
    </message>
    <message>
        <source>送达日期</source>
        <translation>Day of delivery</translation>
    </message>
    <message>
        <source>交寄日</source>
        <translation>Day of posting</translation>
    </message>
    <message>
        <source>写邮戳上的日子：期限满以前交寄的，就不算晚。收到的那一天另外记在送达日期里。</source>
        <translation>Write the day of the postmark: what was posted before the period ended is not late. The day it was received is kept apart, as day of delivery.</translation>
    </message>
    <message>
        <source>延长几天</source>
        <translation>Days added</translation>
    </message>
    <message>
        <source>从法定最后一天往后加，最多 30 日，只能延一次；要告诉信访人为什么延。</source>
        <translation>Added to the statutory last day, at most 30 days, once only; the petitioner is told why.</translation>
    </message>
    <message>
        <source>延期批准人</source>
        <translation>Who approved the extension</translation>
    </message>
    <message>
        <source>情况复杂的才能延，要经本机关、单位负责人批准。写真正批准的那位负责人和职务，会印在延期办理告知书上。</source>
        <translation>Only a complex case is extended, and the head of the unit approves it. Write the head who really approved it, with the post; both are printed on the extension notice.</translation>
    </message>
    <message>
        <source>哪天批准的</source>
        <translation>Approved on</translation>
    </message>
    <message>
        <source>写负责人批准的那一天，要在原定的期限满以前；过了期限就不能再延。</source>
        <translation>Write the day on which the head approved it, before the first period ends; after that nothing is extended.</translation>
    </message>
    <message>
        <source>转送的理由</source>
        <translation>Why it is transferred</translation>
    </message>
    <message>
        <source>写为什么该由对方办：依照什么职责，事情发生在哪里。给信访人出转送告知书的，理由印在上面，信访人看得到。</source>
        <translation>Write why it is theirs: by which duty, and where it happened. Where the petitioner gets a transfer notice, the reason stands on it for them to read.</translation>
    </message>
    <message>
        <source>反馈日期</source>
        <translation>Day of the report</translation>
    </message>
    <message>
        <source>交办要指定办理期限。写对方最迟哪天交办结报告，当日也算；到期没有报告的，可以督办。</source>
        <translation>An entrusted demand has a set period. Write the last day for their completion report, that day included; without a report by then it can be supervised.</translation>
    </message>
    <message>
        <source>最迟哪天反馈</source>
        <translation>Last day to answer</translation>
    </message>
    <message>
        <source>督办函里写明对方最迟哪天反馈，当日也算。条例没有定天数，先写上的是本站设置的，可以改。</source>
        <translation>The supervision letter names the last day for an answer, that day included. The Regulation sets no number of days; what stands here first is a setting of the station and may be changed.</translation>
    </message>
    <message>
        <source>哪天书面反馈的</source>
        <translation>Day of the written answer</translation>
    </message>
    <message>
        <source>写对方书面反馈采纳情况的那一天；没有采纳的，也记下他说的理由。</source>
        <translation>Write the day on which they answered in writing whether they adopt it; where they do not, note their reasons as well.</translation>
    </message>
    <message>
        <source>哪天签收的</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>写收到材料的那一天：书面告知的 15 日和提出异议的 5 个工作日，都从这天起算。</source>
        <translation>Write the day on which the papers arrived: the 15 days for the written notice and the 5 working days for an objection both count from it.</translation>
    </message>
    <message>
        <source>哪天提出的</source>
        <translation>Filed on</translation>
    </message>
    <message>
        <source>写对方提出异议的那一天：不属于他职权范围的，要在收到以后 5 个工作日内提出，并详细说明理由。</source>
        <translation>Write the day on which they objected: what is not within their powers is objected to within 5 working days of receiving it, with detailed reasons.</translation>
    </message>
    <message>
        <source>报告的日期</source>
        <translation>Day of the report</translation>
    </message>
    <message>
        <source>写办结报告上的日期，交办的期限到这天为止。</source>
        <translation>Write the day on the completion report; the period that was set ends with it.</translation>
    </message>
    <message>
        <source>哪天收到申请</source>
        <translation>Day the request was received</translation>
    </message>
    <message>
        <source>写收到申请的那一天：复查、复核的 30 日从这天起算。寄来的，另外看邮戳是不是按期。</source>
        <translation>Write the day on which the request arrived: the 30 days for the review or re-review count from it. Of one that was posted, the postmark says whether it was in time.</translation>
    </message>
    <message>
        <source>邮戳日期</source>
        <translation>Postmark date</translation>
    </message>
    <message>
        <source>寄来的写邮戳上的日子：在 30 日满以前交寄的，申请就不算晚。</source>
        <translation>For one that was posted, write the day of the postmark: posted before the 30 days ended it is not late.</translation>
    </message>
    <message>
        <source>信访人哪天收到的</source>
        <translation>When the petitioner received it</translation>
    </message>
    <message>
        <source>写信访人收到意见书的那一天，申请复查的 30 日从这天起算；说不清的就空着。</source>
        <translation>Write the day on which the petitioner received the opinion; the 30 days to ask for a review count from it. Leave it empty if nobody can say.</translation>
    </message>
    <message>
        <source>哪天送到信访人手里</source>
        <translation>Day it reached the petitioner</translation>
    </message>
    <message>
        <source>写信访人收到意见书的那一天，申请复核的 30 日从这天起算；还不知道的就空着。</source>
        <translation>Write the day on which the petitioner received the opinion; the 30 days to ask for a re-review count from it. Leave it empty while it is not known.</translation>
    </message>
    <message>
        <source>意见书上的日期</source>
        <translation>Date on the opinion</translation>
    </message>
    <message>
        <source>照意见书末尾落款的日期写，不是收到的那一天。</source>
        <translation>Copy the day at the foot of the opinion, not the day it was received.</translation>
    </message>
    <message>
        <source>最迟哪天重新办理</source>
        <translation>Last day to handle it anew</translation>
    </message>
    <message>
        <source>撤销、变更的，意见书里可以写明原办理单位最迟哪天重新办理，当日也算；没有写的就空着。</source>
        <translation>Where the opinion revokes or changes, it may name the last day for the first unit to handle it anew, that day included; leave it empty if it names none.</translation>
    </message>
    <message>
        <source>向哪个机关申请</source>
        <translation>Whom to ask</translation>
    </message>
    <message>
        <source>复查由原办理机关、单位的上一级办，复核由复查机关、单位的上一级办。写全称，信访人要照着去申请。</source>
        <translation>A review is done one level above the unit that handled it, a re-review one level above the reviewer. Write the full name: the petitioner goes by it.</translation>
    </message>
    <message>
        <source>听证的日子</source>
        <translation>Days of the hearing</translation>
    </message>
    <message>
        <source>写听证开始和结束的日子。只有复核时的听证，这几天不算在复核的期限里；办理中的听证，期限照走。</source>
        <translation>Write the days on which the hearing began and ended. Only in a re-review do these days not count; for a hearing during handling the period runs on.</translation>
    </message>
    <message>
        <source>哪天听证</source>
        <translation>Day of the hearing</translation>
    </message>
    <message>
        <source>写开听证的那一天，印在通知书上；不能按时开的，用“取消、改期听证”告诉双方。</source>
        <translation>Write the day of the hearing; it is printed on the notice. If it cannot be held then, tell both sides by cancelling or moving it.</translation>
    </message>
    <message>
        <source>哪天同意的</source>
        <translation>Day of consent</translation>
    </message>
    <message>
        <source>双方都同意才能调解。写这一方说同意的那一天，凭什么知道的写在下面；不愿意的不勉强。</source>
        <translation>There is a mediation only if both sides agree. Write the day on which this side agreed, and below how that is known; nobody is pressed.</translation>
    </message>
    <message>
        <source>哪天签齐的</source>
        <translation>All signed on</translation>
    </message>
    <message>
        <source>写最后一方签名的那一天，协议从这天起生效；双方愿意的，30 日内可以一起申请司法确认。</source>
        <translation>Write the day on which the last side signed; the agreement is in force from it. If both wish, they may ask a court to confirm it within 30 days.</translation>
    </message>
    <message>
        <source>哪天回访</source>
        <translation>Day of the return visit</translation>
    </message>
    <message>
        <source>写和信访人约好的那一天；条例没有定日子，先写上的是本站设置的，可以改。</source>
        <translation>Write the day agreed with the petitioner. The Regulation sets none; what stands here first is a setting of the station and may be changed.</translation>
    </message>
    <message>
        <source>哪天去世</source>
        <translation>Day of death</translation>
    </message>
    <message>
        <source>照家属说的或者证明上的日期写。</source>
        <translation>Write the day as the family says it or as the certificate has it.</translation>
    </message>
    <message>
        <source>哪天签的字</source>
        <translation>Day it was signed</translation>
    </message>
    <message>
        <source>期限说明卡</source>
        <translation>Deadline card</translation>
    </message>
    <message>
        <source>从哪一天、按哪一条起算，跳过了哪些天，延过没有，最后一天是哪天，一步一步都写着，可以打印。</source>
        <translation>From which day and by which article it counts, which days were skipped, whether it was extended, which day is the last: step by step, and it can be printed.</translation>
    </message>
    <message>
        <source>查进度</source>
        <translation>Look up progress</translation>
    </message>
    <message>
        <source>照回执输编号和查询码，说给来问的人听办到哪一步。检举控告没有查询码，这里查不到。</source>
        <translation>Type number and inquiry code from the receipt and tell who asks how far it has come. Accusations have no inquiry code and are not found here.</translation>
    </message>
    <message>
        <source>实到几个人</source>
        <translation>How many are present</translation>
    </message>
    <message>
        <source>写一共来了几个人。推选的代表最多 5 位，登记姓名；其他人只记人数，不用登记，本人愿意的除外。</source>
        <translation>Write how many came. At most 5 representatives are registered by name; the others are only counted, unless they wish to be registered.</translation>
    </message>
    <message>
        <source>走哪条途径由您定，四问只是提示：对的按 Alt+Q 确认，不对的另选一类。写了反映对象，或者内容分类是纪检监察的，先定是不是检举控告：是按 Alt+J，不是按 Alt+F。拿不准选“先不定”：照样登记，不起算 60 日，受理以前要定。</source>
        <translation>You decide which way it goes; the four questions only propose: Alt+Q confirms it, else choose another class. Where it says whom it is about, or the category is discipline, first say whether it is an accusation: Alt+J yes, Alt+F no. If unsure, leave it open: it is registered all the same, no 60 days run, and it is settled before acceptance.</translation>
    </message>
    <message>
        <source>办结的 60 日从受理之日起算。哪一天是受理之日，条例没有写明，本台这样认定：按期告知的，是受理告知书上的日期；没有按期告知的，从收到那天往后数，一般是第 15 日（本站设置），晚出具也不往后挪。两个日子都看得到。</source>
        <translation>The 60 days count from the day of acceptance. No article says which day that is; this desk takes it so: where the notice was in time, the day on the acceptance notice; where it was not, usually the 15th day after receipt (a setting of the station), and a late notice does not move it. Both days are shown.</translation>
    </message>
    <message>
        <source>写本人在申请书上签字的那一天。撤回只认本人自己签的字，不能拿它当答应别的事的条件。</source>
        <translation>Write the day on which they signed the request themselves. Only their own signature withdraws anything, and it is never a condition for something else.</translation>
    </message>
    <message>
        <source>收件身份</source>
        <translation>Received as</translation>
    </message>
    <message>
        <source>本站以什么身份收这一项：作为信访部门，15 日内转送、交办有权处理的单位（第二十二条）；作为有权处理的机关，15 日内书面告知、自己办（第二十三条）。平常的身份在“设置”的“本站”里定；作出决定以前，还可以用“更正”改。</source>
        <translation>As what this station receives this demand: as petition office it transfers or entrusts it within 15 days (Art. 22); as competent unit it tells the petitioner in writing within 15 days and handles it (Art. 23). What is usual is set under Settings, Station; before anything is decided it can still be changed by a correction.</translation>
    </message>
    <message>
        <source>写回证上的日子：当面交的是签收那天，邮寄的是收到那天，不是寄出那天，电子送达的是到了对方手机、邮箱那天。信访人申请复查、复核的 30 日从这天起算。邮寄的还没有收到回执，就空着。</source>
        <translation>Give the day on the proof of delivery: by hand the day it was signed for, by post the day it arrived, not when it was sent, electronically the day it reached the phone or mailbox. The 30 days to ask for a review begin on this day. By post, leave it empty until the proof is back.</translation>
    </message>
    <message>
        <source>从哪天起公告</source>
        <translation>On notice since</translation>
    </message>
    <message>
        <source>人找不到、别的方式都送不到的，才公告送达。写公告贴出来、登出来的那一天；过了规定的天数才视为送达，天数由本站设置（参照民事诉讼法）。</source>
        <translation>Public notice is only for whom nobody can find or reach in another way. Give the day on which the notice was put up or appeared; it counts as delivery only after the days set by the station (as in the Civil Procedure Law).</translation>
    </message>
    <message>
        <source>怎样同意电子送达</source>
        <translation>How electronic delivery was agreed</translation>
    </message>
    <message>
        <source>本人同意了才能电子送达。写哪天、怎样同意的；要纸质的，照样给一份。</source>
        <translation>Electronic delivery needs the person&apos;s consent. Say when and how they agreed; who wishes a paper gets one all the same.</translation>
    </message>
    <message>
        <source>拒收的原因</source>
        <translation>Why it was refused</translation>
    </message>
    <message>
        <source>写本人为什么不肯收，印在送达回证上；由见证人签名，或者拍照录像。</source>
        <translation>Say why they would not take it; it stands on the proof of delivery, signed by witnesses or with pictures.</translation>
    </message>
    <message>
        <source>登记时没有定的，受理以前要定。只有走信访程序的才起算 60 日；检举控告不能在这里定，请用“更正”改成检举控告。</source>
        <translation>What was left open at registration is settled before acceptance. Only the petition procedure runs against the 60 days; no accusation is made here, please make one of it with &quot;Make a correction&quot;.</translation>
    </message>
    <message>
        <source>群众工作</source>
        <translation>Community work</translation>
    </message>
    <message>
        <source>宣传与培训</source>
        <translation>Campaigns and trainings</translation>
    </message>
    <message>
        <source>一项一条，写下哪天、在哪里、多少、多少人。写错了按回车更正，记错的按 Alt+Z 注明不计；原来写的都还留着。</source>
        <translation>One record each: day, place, number, people. Enter puts one right, Alt+Z marks a mistake as not counted; what was written stays on record.</translation>
    </message>
    <message>
        <source>帮手</source>
        <translation>Helpers</translation>
    </message>
    <message>
        <source>一位一条：哪一种帮手，会什么，讲什么话，哪几天能来，任期到哪天。本人同意才列；按回车更正，不再帮忙的按 Alt+Z 记离任，以后不显示电话。</source>
        <translation>One record each: what kind of helper, good at what, speaking what, free when, until when. Listed only by their consent; Enter corrects, Alt+Z ends the term, and the telephone is no longer shown.</translation>
    </message>
    <message>
        <source>承诺台账</source>
        <translation>Promises</translation>
    </message>
    <message>
        <source>谈话、电话、会上、家访里答应过的都在这里，日子近的在前，过期的排在今日最前面。按回车打开那一件，记兑现；办不到的，先告诉信访人，再改期或者收回，都写明原因。</source>
        <translation>Whatever was promised in a talk, on the telephone, at a meeting or a home visit stands here, the nearest day first; what is overdue stands first on Today. Enter opens the case, where it is noted as kept. What cannot be done is told to the petitioner first, then moved or taken back, each with its reason.</translation>
    </message>
    <message>
        <source>研判</source>
        <translation>Analysis</translation>
    </message>
    <message>
        <source>叫号</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>F9 叫下一位。人没来，先“再叫一次”，再“过号保留”；回来了，在表里选中按回车，先叫几位再叫他（设置里定）。来登记的按 F3，登记好了这个号就结束。叫号屏上只有号和窗口，从来没有姓名。</source>
        <translation>F9 calls the next number. If nobody comes, call again, then keep the number; when they are back, press Enter on its row: they are called after a few others (how many is a setting). For a registration press F3; once it is saved the number is done. The calling screen shows numbers and windows, never a name.</translation>
    </message>
    <message>
        <source>值班表</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>箭头走日子，PageUp、PageDown 换月，回车到这一天的班上。没有人的班是红的；换班要两位都同意，换了会空着的不换。公布以后再改要写明为什么。</source>
        <translation>Arrows walk the days, PageUp and PageDown the months, Enter goes to the shifts of the day. A shift without anybody is red; a swap needs both to agree and never leaves a shift empty. After publishing, a change says why.</translation>
    </message>
    <message>
        <source>议事</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>板凳会、居民议事厅、会商、联席会议在这里定、在这里记；听证和调解在各件家事里办，日程上也看得到。一个房间、一个人同一时间只能有一场，撞了的标成红色。检举控告不上会。</source>
        <translation>Bench meetings, residents&apos; councils, joint consultations and joint conferences are set and recorded here; hearings and mediations are handled in their cases and seen here too. One room and one person can be at one meeting at a time; what clashes is marked red. Reports and accusations are talked over at no meeting.</translation>
    </message>
    <message>
        <source>一次会</source>
        <translation>A meeting</translation>
    </message>
    <message>
        <source>请了谁、议什么、怎么说的、定了什么，都在这一页。右边是现在可以做的事。改期、没有来、不开了，都写明原因。</source>
        <translation>Who was asked, what it is about, what was said and what was decided stand on this page. At the right is what may be done now. Whatever is put off, missed or not held is written down with the reason.</translation>
    </message>
    <message>
        <source>直联</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>一位干部对口一个镇街。Alt+N 定由谁直联，回车记走访：看到、听到什么，答应了什么、谁来办、最迟哪天。隔多少天算该走访了，在设置里定。</source>
        <translation>One officer for each township. Alt+N names the officer, Enter records a visit: what was seen and heard, what was promised, who sees to it and by when. After how many days a visit is due is set in Settings.</translation>
    </message>
    <message>
        <source>积案</source>
        <translation>Backlog</translation>
    </message>
    <message>
        <source>收到很久还没有办结的都在这里，多少天算久在设置里定。按回车写明卡在哪里、打算怎样化解、谁来包案、哪天再看一次。说的是事卡在哪里，不是人怎样。</source>
        <translation>Whatever was received long ago and is not closed stands here; how long is long is set in the settings. Enter leads to what stands in the way, what is to be done, who sponsors it and when it is looked at again. It is about what stands in the way, never about a person.</translation>
    </message>
    <message>
        <source>下访·家访</source>
        <translation>Outreach visits</translation>
    </message>
    <message>
        <source>领导接访</source>
        <translation>Leaders&apos; receptions</translation>
    </message>
    <message>
        <source>感谢</source>
        <translation>Thanks</translation>
    </message>
    <message>
        <source>信访人自己送来的感谢信、锦旗、话，留在这里，两星期里也在被谢的人的今日上。署名按本人的意思，不愿意的空着。不去要，不计数，不排名；检举控告的不记。</source>
        <translation>Letters of thanks, pennants and words that petitioners brought by themselves are kept here, and for two weeks on the Today page of those thanked. Their name stands only as they wish it. Thanks are not asked for, counted or ranked; an accusation has none.</translation>
    </message>
    <message>
        <source>便民设施</source>
        <translation>Facilities</translation>
    </message>
    <message>
        <source>源头治理</source>
        <translation>Source governance</translation>
    </message>
    <message>
        <source>一个项目写一类事、一个地方：根源在哪里，谁牵头，每项措施谁来办、最迟哪天。回车看立项以前和以后每月多少件；没有指标，不分好坏，不满五件的不说。只写事，不写人。</source>
        <translation>A project is about one kind of issue at one place: its cause, who leads it, and for each measure who does it and by which day. Enter shows how many came by month before it began and since; there is no target, no good or bad, and fewer than five are not told. Write about issues, not about people.</translation>
    </message>
    <message>
        <source>服务投诉</source>
        <translation>Complaints about our service</translation>
    </message>
    <message>
        <source>对我们自己服务的投诉一条一记：哪天、怎样来的、哪方面、发生了什么，由别的同事来查、来回复。不记是谁投诉的，也不在表里写反映的是谁。今日的“服务零投诉”数的就是今年的这些，属不属实、回没回复都算；检举控告另走，不算在这里。</source>
        <translation>Each complaint about our own service: when, how it came, what it is about, what happened; somebody else looks into it and answers. Who complained is not recorded, and no list says whom it is about. The figure on the home page counts those of this year, whatever was found and whether answered or not. Reports and accusations go another way and are not counted here.</translation>
    </message>
    <message>
        <source>红棉评比</source>
        <translation>Kapok award</translation>
    </message>
    <message>
        <source>先开一轮，写明看哪些天。提名写看到的事，记录里的感谢、兑现的承诺、办结的积案打勾附上，按回车能打开。要有提名的人和本人以外的同事附议，至少两位评定、写明理由；没有分，不排名。本人可以谢绝；谢绝的、没有授的都不列出来。</source>
        <translation>Open a round first and say which days it looks at. A nomination says what was seen; thanks, promises kept and backlog cases closed are ticked and can be opened with Enter. A colleague other than the nominator and the one nominated must second it, and at least two people decide, with a reason. There are no scores and no ranks. Whoever is nominated may decline; what was declined or not given is not listed.</translation>
    </message>
    <message>
        <source>一样一样写下有没有、在哪里。叫到要照顾的人，叫号那一页在他旁边说“轮椅：有，门口”。别的站记下的，同步以后也看得到，可以告诉来人去哪里有。Alt+P 印贴墙的那张。</source>
        <translation>Write down one by one whether it is there and where. When somebody who needs help is called, the page of the queue says beside them &quot;Wheelchair: at the entrance&quot;. What other stations wrote is seen after an exchange, so that a visitor can be told where to go. Alt+P prints the sheet for the wall.</translation>
    </message>
    <message>
        <source>Ctrl+P 把列出来的印成清单，Ctrl+E 存成 Excel；信访人姓名已遮盖，检举控告不列。</source>
        <translation>Ctrl+P prints what is listed, Ctrl+E saves it as Excel; petitioners&apos; names are masked, reports and accusations are left out.</translation>
    </message>
    <message>
        <source>站点</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>一处一条：名称、地址、在哪个镇街、什么时候开、找谁。有现成名单的，按 Alt+R 从 Excel、CSV 读入，已经有的不会重复；排下访、编组、办集中服务日的时候都从这里带出来。不再用的按 Alt+Z 撤掉，办过的日子还留着。</source>
        <translation>One line a station: its name, its address, its township, when it is open, whom to ask for. A list you have already is read from Excel or CSV with Alt+R, and what is here is not added twice; days outside, groups and service days all take their stations from here. Alt+Z closes one that is no longer used; its past days stay.</translation>
    </message>
    <message>
        <source>编组</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>一组一条：管哪几处站点，组里有谁，找谁，每月哪天值班。名单一行一位写姓名、身份、单位；本人同意才列，电话只留联系人的。有现成名单的，按 Alt+R 从 Excel、CSV 读入，一人一行，要有“编组”“站点”“姓名”“身份”几列。换届、解散的按 Alt+Z，名单以后不再列出。</source>
        <translation>One line a group: its stations, its people, whom to ask for, on which days of the month it is on duty. The list has name, kind and unit of each, one a line; whoever agreed to it is listed, and only the contact has a telephone there. A list you have already is read from Excel or CSV with Alt+R, a row for each of the people, with columns headed group, station, name and kind. Alt+Z ends a group, and its people are no longer listed.</translation>
    </message>
    <message>
        <source>镇街联席会议</source>
        <translation>Joint conferences of the townships</translation>
    </message>
    <message>
        <source>每个镇街这一段开过几次信访工作联席会议、哪几天，按名录的次序排，不排名。各镇街在“议事”里定、记了纪要的，同步以后自己出现在这里。</source>
        <translation>How often and when each township held its joint conference on petition work in this time, in the order of the directory, without any rank. What a township fixes and minutes under Meetings appears here once it is synchronised.</translation>
    </message>
    <message>
        <source>包案一览</source>
        <translation>Sponsored cases</translation>
    </message>
    <message>
        <source>哪一件由哪一级的谁包案、包到哪天、最近一次接触是哪天；按到期的先后排。只列事，不给人计数、不排名。在一件家事里按“包案”写；积案方案里写的包案人也在这里。</source>
        <translation>Which case is sponsored by whom at which level, until when, and the day of the last contact; the term that ends first stands first. Cases only: nobody is counted or ranked. It is written on a case; whoever sponsors a plan of a backlog case stands here, too.</translation>
    </message>
    <message>
        <source>哪天调解</source>
        <translation>Day of the session</translation>
    </message>
    <message>
        <source>下一次坐下来谈的那一天，今天或者以后；问过双方方便再定。那天的房间和调解员就算约出去了。</source>
        <translation>The day of the next session, today or later; ask both sides first. The room and the mediators are then taken at that time.</translation>
    </message>
    <message>
        <source>包到哪天</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>包案的最后一天，当日也算。快到的时候排在包案人的“今日”，可以续，也可以换人。</source>
        <translation>The last day of the term, that day included. When it comes near it stands on the Today of the sponsor&apos;s station: it may be prolonged, or somebody else may take it on.</translation>
    </message>
    <message>
        <source>集中服务日</source>
        <translation>Service day</translation>
    </message>
    <message>
        <source>一次一条：哪天、几点、叫什么、欢迎来谈什么。发布以后下面各镇街都看得到；按回车看各站点，改、取消都写明原因，已经有站点排上的，日子不再改。</source>
        <translation>One line a time: which day, what hours, what it is called, what people are welcome to come with. Once announced, all townships below see it; Enter shows its stations. A change and calling it off say why; once a station has planned its part the day is not moved.</translation>
    </message>
    <message>
        <source>哪天公开的</source>
        <translation>Day it was made public</translation>
    </message>
    <message>
        <source>写网上登出来、栏里贴出来的那一天。答复先送到信访人手里，本人同意了再公开。研判里算在答复送到的那个月。</source>
        <translation>The day it appeared online or on the board. The answer reaches the petitioner first, and is made public once they agree. The analysis counts it in the month in which the answer arrived.</translation>
    </message>
    <message>
        <source>信访人哪天同意的</source>
        <translation>Day on which the petitioner agreed</translation>
    </message>
    <message>
        <source>写本人说同意公开的那一天，怎样同意的写在下面。不愿意的不公开，也不影响办理；几个人的事，要都同意。</source>
        <translation>The day on which the petitioner said it may be public; how is written below. Whoever does not wish it is not made public, and handling goes on all the same; of several people all have to agree.</translation>
    </message>
    <message>
        <source>每天早上按期限和记录提示该督办的情形，说的是单位怎样办事，不是信访人。回车打开去办，Alt+N 写明为什么不督办；都要人来定。“督办一览”按催办、督办、挂牌督办、已反馈、三项建议排好：多少天了，反馈期限，接着做什么；回车就到那一步。Ctrl+P 把列出来的印成清单，Ctrl+E 存成 Excel。</source>
        <translation>Each morning it proposes what to supervise, from deadlines and records: how units work, never petitioners. Enter opens the case at the act, Alt+N says why it is set aside; a person always decides. The overview shows what runs by stage, the recommendations last: how long, until when the answer is due, what comes next; Enter goes to that step. Ctrl+P prints what is listed, Ctrl+E saves it as an Excel file.</translation>
    </message>
    <message>
        <source>这一页的快捷键</source>
        <translation>Keys of this page</translation>
    </message>
    <message>
        <source>今天来了谁、什么快到期、还有什么没写完，都在这里。F3 登记来访，F4 来信，F5 来电。Alt+Y 到“今天约好的”，Alt+C 到“答应过的”，Alt+H 到“等着做的”，Alt+S 到“等您审批”，Alt+G 到“您经手的文书”，Alt+T 到“有人谢您”，有才显示；上下箭头一行一行走，回车打开。下班以前按“日清”：今天每一次来访的登记、回执、下一步还差哪些，一行一行办，办完回来那一栏还开着。四零每一个数按一下看数到的是哪些，光标在它上面按 F1 看怎么算：接待零距离数今天等得太久的，初次信访零积压数过了法定最后一天还没有办的初次信访，业务零差错数今年资料、文书、去向改正过的，服务零投诉数今年对我们自己服务的投诉，属不属实都算。</source>
        <translation>Who came today, what is nearly due, what is still half written. F3 registers a visit, F4 a letter, F5 a call. Alt+Y leads to what is fixed for today, Alt+C to what was promised, Alt+H to what waits for you to do, Alt+S to what you approve, Alt+G to your letters, Alt+T to who thanked you; each is there as long as it has something. Arrows walk from line to line, Enter opens. Before leaving press &quot;Clear the day&quot;: which visits of today still lack their registration, receipt or next step, to be done line by line; the list stays open when you come back. Each of the four figures opens what it counted, and F1 on it tells how: who waited too long today; first petitions past their statutory last day; cases of this year whose data, papers or route were put right; complaints of this year about our own service, whatever was found.</translation>
    </message>
    <message>
        <source>办件以外的工作都在这里，每一格是一样：箭头走到哪一格，按回车进去；进去以后按 Esc 回来。写了一半的表格会自己留着。</source>
        <translation>All work besides the cases is here, one tile a kind: go to one by the arrows and press Enter; Esc leads back. A half-written form is kept by itself.</translation>
    </message>
    <message>
        <source>一天一条，下面按走的先后是那天看的几家。家访先问过本人，记下哪天、怎样同意的；检举控告不排。回来在那一户上按回车记结果：聊的和答应的记在那一件里，当天几点都可以记。晚上按 Alt+W 对账，每一户都有结果才对得上。不去了的按 Alt+Z 取消这一天。</source>
        <translation>Each day is a line, with its visits under it in walking order. Ask before a home visit, and note on which day and how they agreed; reports and accusations are never planned. Back at the desk, use Enter on a visit to note what came of it, at any hour of its day: what was talked about and promised goes on the case. In the evening Alt+W reconciles the day, once every visit has a result. Alt+Z calls a day off.</translation>
    </message>
    <message>
        <source>一处站点一行。按 Alt+N 照编组把本站管的站点一次排上，排以前先列出来问一声，排错了按 Alt+Z 取消；没有编组的，在那一处按回车写谁去。Alt+P 印贴在门口的公告，Alt+Q 印签到表，上面都没有信访人。当场登记的选“下访”，地点写站点名称；晚上在那一处按 Alt+W 对账：谁到了，来了多少人，登记了哪几件。各站没有网络也照记，同步以后汇到街镇、区和市；不排名，也不比谁多谁少。</source>
        <translation>One line a station. Alt+N plans all of this desk&apos;s stations from their groups in one go, after it has listed them and asked; Alt+Z calls off what was planned by mistake. Where there is no group, Enter on the station says who goes. Alt+P prints the notice for the door, Alt+Q the attendance sheet; no petitioner is on either. What is taken there is registered as an outreach visit with the station&apos;s name as its place; in the evening Alt+W on the station reconciles it: who was there, how many came, which cases were taken. It works without a network and comes together at township, district and city after the exchange; nothing is ranked or compared.</translation>
    </message>
    <message>
        <source>一天一条，下面是排给那位领导的几件。在那一天上按 Alt+J 排一件，按 Alt+P 印公告，公告上没有信访人；在那一件上按 Alt+B 给领导印前情一页。接过的按回车记结果：领导怎样答复，交办谁、最迟哪天；都记在那一件里，交办的进承诺台账。检举控告和别的限知悉人查看的不排进接访日，请知悉名单上的领导另外听，记在那一件里。</source>
        <translation>One line a day, below it the cases put before that leader. On a day Alt+J puts a case on it, Alt+P prints the public notice, which names no petitioner; on a case Alt+B prints the page on what went before. Enter records what came of a case: what the leader answered, and who does what by when. It all stands on the case, and what is left to somebody is in the register of promises. Reports and accusations and other restricted cases are put on no reception day: a leader who may know them hears them apart, and it is written on the case.</translation>
    </message>
    <message>
        <source>看趋势、看地方、看什么事多，不看人。收到多少没有指标，不分好坏，不排名，旁边总有同期不予受理、不再受理、作废的件数。回车看数到的是哪些。“群众工作”数会、下访、承诺、值班、宣传、积案，光标在哪一项，下面就写怎么算。“热点”数标题里连着的两个字，写出这些标题都有的最长的词，大多是同样几件的只列一次：这段时间的件数减去前四段的平均，就是多出来的。人名、地名先去掉；不满五件、不满五位信访人的不列。不予受理、不再受理、作废是说到的这些件里同一段时间的。</source>
        <translation>Trends, places and issues, never persons. A volume has no target, is neither good nor bad and has no rank; beside it stands what was not accepted, accepted no further and voided in the same span. Enter shows what was counted. Work with people counts meetings, days outside, promises, rosters, campaigns and backlog; how the figure at the cursor is counted stands below. For hot issues two characters side by side in the titles are counted, and the longest word that all of these titles have is shown; what is mostly the same cases is listed once. What came in this span less the average of the four spans before is how many more there are. Names of people and places are taken out first; fewer than five cases or five petitioners are not listed. Not accepted, no further acceptance and void are of these cases in the same span.</translation>
    </message>
    <message>
        <source>个人信息泄露</source>
        <translation>Breach of personal data</translation>
    </message>
    <message>
        <source>一件一条，不写是谁。网信部门一定要告知；不用告知本人的，写明为什么。</source>
        <translation>One record each, never whose data. The authority is told in every case; where the people need not be, say why.</translation>
    </message>
</context>
<context>
    <name>HelperForm</name>
    <message>
        <source>为什么要改</source>
        <translation>why it changes</translation>
    </message>
    <message>
        <source>帮手是一起做事的人。本人同意，才列进来；不想列了，随时可以离任。</source>
        <translation>Helpers work with us. They are listed only when they agreed, and may leave at any time.</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>哪一种帮手</source>
        <translation>Kind of helper</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>律所、社区，或者原来的单位</source>
        <translation>Law firm, community or former unit</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>任期从</source>
        <translation>Term from</translation>
    </message>
    <message>
        <source>到哪天（含当日）</source>
        <translation>Up to and including</translation>
    </message>
    <message>
        <source>擅长</source>
        <translation>Good at</translation>
    </message>
    <message>
        <source>会说</source>
        <translation>Speaks</translation>
    </message>
    <message>
        <source>哪几天能来</source>
        <translation>Can come on</translation>
    </message>
    <message>
        <source>本人哪天同意列入名册</source>
        <translation>Agreed to be listed on</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>帮手：{name}</source>
        <translation>Helper: {name}</translation>
    </message>
</context>
<context>
    <name>HelpersPage</name>
    <message>
        <source>帮手</source>
        <translation>Helpers</translation>
    </message>
    <message>
        <source>一起倾计、一起化解的人：会什么，讲什么话，什么时候能来</source>
        <translation>Who talks and settles with us: good at what, speaking what, free when</translation>
    </message>
    <message>
        <source>还没有帮手</source>
        <translation>No helpers yet</translation>
    </message>
    <message>
        <source>本人同意以后，按“加一位”记下来。</source>
        <translation>Once they agreed, record them with Add one.</translation>
    </message>
    <message>
        <source>在任</source>
        <translation>Serving</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>哪一种</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>擅长</source>
        <translation>Good at</translation>
    </message>
    <message>
        <source>会说</source>
        <translation>Speaks</translation>
    </message>
    <message>
        <source>哪几天能来</source>
        <translation>Can come on</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>任期到</source>
        <translation>Term until</translation>
    </message>
    <message>
        <source>{day} 离任</source>
        <translation>left {day}</translation>
    </message>
    <message>
        <source>{day} 已满</source>
        <translation>ended {day}</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Make a correction</translation>
    </message>
    <message>
        <source>加一位</source>
        <translation>Add one</translation>
    </message>
    <message>
        <source>离任</source>
        <translation>End term</translation>
    </message>
    <message>
        <source>加一位帮手</source>
        <translation>Add a helper</translation>
    </message>
    <message>
        <source>更正这一位</source>
        <translation>Correct this helper</translation>
    </message>
    <message>
        <source>谈过的事</source>
        <translation>Talks</translation>
    </message>
    <message>
        <source>还没有记过</source>
        <translation>Nothing recorded yet</translation>
    </message>
    <message>
        <source>在一件家事里记家常话，写上哪位帮手聊的。</source>
        <translation>Record a talk on a case and name the helper who had it.</translation>
    </message>
    <message>
        <source>{name}谈过的事</source>
        <translation>Talks of {name}</translation>
    </message>
    <message>
        <source>积案，{day}办结</source>
        <translation>an old case, settled {day}</translation>
    </message>
</context>
<context>
    <name>HoldHearingPanel</name>
    <message>
        <source>哪一次听证</source>
        <translation>Which hearing</translation>
    </message>
    <message>
        <source>哪天开始</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>哪天结束</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>复核听证从开始到结束这几天，不算在复核期限里（第三十六条）。</source>
        <translation>At a re-review the days from first to last are not counted (Art. 36).</translation>
    </message>
    <message>
        <source>各方怎样陈述、问答、质证，照实记</source>
        <translation>What each side said, asked and answered, as it was</translation>
    </message>
    <message>
        <source>听证的结果</source>
        <translation>Result of the hearing</translation>
    </message>
    <message>
        <source>记下以后在“打印”里出笔录，请主持人、听证员和各方签名。</source>
        <translation>Then print the record for the chair, the panel members and all sides to sign.</translation>
    </message>
    <message>
        <source>{stage}，{day} {time}，{place}</source>
        <translation>{stage}, {day} {time}, {place}</translation>
    </message>
    <message>
        <source>记下听证</source>
        <translation>Record the hearing</translation>
    </message>
    <message>
        <source>通知的是 {day}，还没有到，开过以后再来记。</source>
        <translation>It was called for {day}, which is still to come: record it once it was held.</translation>
    </message>
</context>
<context>
    <name>HolidayForm</name>
    <message>
        <source>哪一年</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>国办发明电……号</source>
        <translation>Number of the document</translation>
    </message>
    <message>
        <source>例如 国庆节：10月1日至7日放假，共7天。10月10日上班。</source>
        <translation>In Chinese, as published</translation>
    </message>
    <message>
        <source>通知正文</source>
        <translation>Text of the notice</translation>
    </message>
    <message>
        <source>把国务院办公厅的通知整段贴进来，或者照样子一行一行打：哪天到哪天放假，哪天上班。</source>
        <translation>Paste the notice of the State Council&apos;s office whole, or type it line by line, in Chinese: the days off, and the weekend days worked.</translation>
    </message>
    <message>
        <source>看会动到哪些期限</source>
        <translation>Show which deadlines move</translation>
    </message>
    <message>
        <source>读出来的安排</source>
        <translation>As it was read</translation>
    </message>
    <message>
        <source>只列最急的 {count} 项</source>
        <translation>Only the {count} most urgent are listed</translation>
    </message>
    <message>
        <source>已经过去的期限不改，已经印出去的文书不变。</source>
        <translation>What is past is not changed, nor is any paper that has been handed out.</translation>
    </message>
    <message>
        <source>确认录入</source>
        <translation>Enter it</translation>
    </message>
    <message>
        <source>没有正在走的期限会变。</source>
        <translation>No running deadline moves.</translation>
    </message>
    <message>
        <source>有 {count} 项正在走的期限会变：</source>
        <translation>{count} running deadlines move:</translation>
    </message>
    <message>
        <source>{rule}：{before} 改为 {after}</source>
        <translation>{rule}: {before} becomes {after}</translation>
    </message>
    <message>
        <source>放假安排已录入</source>
        <translation>The holidays are entered</translation>
    </message>
    <message>
        <source>通知文号（或者出处）</source>
        <translation>Number of the notice, or where it was read</translation>
    </message>
    <message>
        <source>先不办</source>
        <translation>Not now</translation>
    </message>
</context>
<context>
    <name>Holidays</name>
    <message>
        <source>{first}至{last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>，{days} 上班</source>
        <translation>; working: {days}</translation>
    </message>
    <message>
        <source>{year} 年</source>
        <translation>{year}</translation>
    </message>
</context>
<context>
    <name>HolidaysSection</name>
    <message>
        <source>节假日</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>哪些年已经公布</source>
        <translation>Years announced</translation>
    </message>
    <message>
        <source>放假和调休</source>
        <translation>Days off and working weekends</translation>
    </message>
    <message>
        <source>{year} 年已公布（数据：{source}）</source>
        <translation>{year}: announced (source: {source})</translation>
    </message>
    <message>
        <source>录入放假安排</source>
        <translation>Enter a notice</translation>
    </message>
    <message>
        <source>{year} 年还没有公布（国务院一般在上一年 11 月公布）。先按周末和固定节日算，跨到这一年的期限会注明“暂定”；通知一出来就可以在这里录入，也可以等程序更新。</source>
        <translation>{year} is not announced yet (the State Council usually does so the November before). Until then weekends and fixed holidays count, and deadlines that reach into it are marked provisional; enter the notice here when it comes, or wait for an update.</translation>
    </message>
    <message>
        <source>我们办事的期限，末日遇到休息日可以顺延到之后第一个工作日，提醒仍按原来那一天；信访人申请复查、复核的期限，按顺延后的那一天算。调休上班的周末算工作日。</source>
        <translation>Our own deadlines may move from a rest day to the next working day; reminders still count to the day before it moves. The petitioner&apos;s time to ask for a review counts to the later day. Weekends worked in exchange are working days.</translation>
    </message>
</context>
<context>
    <name>IdentitySection</name>
    <message>
        <source>这一台是复制来的，或者放回过旧资料的，就在这一台上换身份：两边各写各的，记录一条不丢。另一台不用动。</source>
        <translation>If this is the copied computer, or old files were put back here, change the identity here: both then write apart and no record is lost. Leave the other one as it is.</translation>
    </message>
    <message>
        <source>换一个身份…</source>
        <translation>Take another identity…</translation>
    </message>
    <message>
        <source>换了以后窗口代号也换，请告诉同事；要重新输一次密码。</source>
        <translation>The desk tag changes too, so tell your colleagues; you enter your password once more.</translation>
    </message>
    <message>
        <source>换</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>先不</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>正在换</source>
        <translation>Changing</translation>
    </message>
</context>
<context>
    <name>InitialForm</name>
    <message>
        <source>哪一方</source>
        <translation>Which party</translation>
    </message>
    <message>
        <source>画了哪几条</source>
        <translation>Which clauses</translation>
    </message>
    <message>
        <source>谁画的押</source>
        <translation>Who made the mark</translation>
    </message>
    <message>
        <source>哪天画的</source>
        <translation>On which day</translation>
    </message>
    <message>
        <source>一条一条念给他听，懂了、同意了再画。各方都画了的那一条，成为承诺。</source>
        <translation>Read them out one by one; they mark what they understand and agree to. A clause that all have marked becomes a promise.</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Record</translation>
    </message>
</context>
<context>
    <name>InquiryPage</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>查询码</source>
        <translation>Inquiry code</translation>
    </message>
    <message>
        <source>回执上的 8 到 10 位数字</source>
        <translation>8 to 10 digits on the receipt</translation>
    </message>
    <message>
        <source>清掉</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>查进度</source>
        <translation>Look up progress</translation>
    </message>
    <message>
        <source>请照回执填上编号和查询码。</source>
        <translation>Please fill in number and inquiry code from the receipt.</translation>
    </message>
    <message>
        <source>正在查</source>
        <translation>Looking it up</translation>
    </message>
    <message>
        <source>已经收到，还没有下一步</source>
        <translation>Received; no further step yet</translation>
    </message>
    <message>
        <source>下一个日子：{day}，{words}</source>
        <translation>Next date: {day}, {words}</translation>
    </message>
    <message>
        <source>{words}是{day}，已经过了</source>
        <translation>{words} was {day}, which has passed</translation>
    </message>
    <message>
        <source>查询码是 8 到 10 位数字，现在填的是“{code}”，{count} 个字。它在回执上，编号的下一行。</source>
        <translation>An inquiry code has 8 to 10 digits; &quot;{code}&quot; has {count} characters. It is on the receipt, on the line below the number.</translation>
    </message>
    <message>
        <source>第 {id} 项{step}</source>
        <translation>demand {id}: {step}</translation>
    </message>
    <message>
        <source>回到今日</source>
        <translation>Back to Today</translation>
    </message>
    <message>
        <source>只告诉编号、办到哪一步、文书和日子。输错 {tries} 次要等 {minutes} 分钟，每次查都有记录。</source>
        <translation>Only the number, progress, papers and dates are told. After {tries} wrong codes it waits {minutes} minutes; each question is recorded.</translation>
    </message>
    <message>
        <source>回执编号或最后 8 位，或正式编号</source>
        <translation>The number on the receipt, its last 8 characters, or the official number</translation>
    </message>
    <message>
        <source>本人来问的，打印家常话进度单</source>
        <translation>For the petitioner in person: print the progress slip</translation>
    </message>
</context>
<context>
    <name>InstructPanel</name>
    <message>
        <source>记下批示</source>
        <translation>Record the instruction</translation>
    </message>
    <message>
        <source>本站的人可以选，别处的领导写姓名</source>
        <translation>Choose a colleague, or write the name of a leader elsewhere</translation>
    </message>
    <message>
        <source>哪位领导</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>哪天批示的</source>
        <translation>Day of the instruction</translation>
    </message>
    <message>
        <source>怎样批示的</source>
        <translation>What was instructed</translation>
    </message>
    <message>
        <source>每一行都要有人、有事、有最迟的日子（当日也算）；落实了，在那一件里记“承诺兑现”。</source>
        <translation>Each row needs who, what and the last day (inclusive). When it is done, note the promise as kept on the case.</translation>
    </message>
    <message>
        <source>谁来落实、落实什么</source>
        <translation>Who carries out what</translation>
    </message>
</context>
<context>
    <name>InvestigatePanel</name>
    <message>
        <source>记下</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>关于哪几项诉求</source>
        <translation>Which demands</translation>
    </message>
    <message>
        <source>怎样调查的</source>
        <translation>How</translation>
    </message>
    <message>
        <source>在哪里</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>如：区住建局物业科 李科长</source>
        <translation>e.g. District Housing Bureau, Section Chief Li</translation>
    </message>
    <message>
        <source>问了哪些单位和工作人员</source>
        <translation>Units and staff asked</translation>
    </message>
    <message>
        <source>姓名，用顿号隔开；别处只显示姓</source>
        <translation>Names, with 、 between; elsewhere they are masked</translation>
    </message>
    <message>
        <source>还问了谁（住户、证人等）</source>
        <translation>Others asked (residents, witnesses)</translation>
    </message>
    <message>
        <source>查明的事实</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>照片、记录、文件，写到找得着</source>
        <translation>Photos, records, papers: so that they can be found</translation>
    </message>
    <message>
        <source>凭什么证据</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>哪天调查的</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>写处理意见书的时候，查明的事实可以直接取用。</source>
        <translation>The reply can take these findings over.</translation>
    </message>
</context>
<context>
    <name>InviteForm</name>
    <message>
        <source>给谁</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>怎样告诉</source>
        <translation>How they are told</translation>
    </message>
    <message>
        <source>哪天告诉的</source>
        <translation>On which day</translation>
    </message>
    <message>
        <source>一位一封，记下以后可以打印。改过期的，请再告诉一次。</source>
        <translation>A letter for each. After a meeting was put off they are told again.</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Record</translation>
    </message>
</context>
<context>
    <name>IssueForm</name>
    <message>
        <source>来办什么</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>No</translation>
    </message>
    <message>
        <source>优先</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>要照顾什么（问一句就好）</source>
        <translation>Needs (just ask)</translation>
    </message>
    <message>
        <source>不写姓名。优先和照顾只在今天用，日清以后就读不出来了。</source>
        <translation>No name is written. Priority and needs serve today only; once the day is cleared nobody can read them again.</translation>
    </message>
    <message>
        <source>取号</source>
        <translation>Take a number</translation>
    </message>
</context>
<context>
    <name>IssueLetterPanel</name>
    <message>
        <source>出具并编号</source>
        <translation>Issue and number</translation>
    </message>
</context>
<context>
    <name>IssuedWords</name>
    <message>
        <source>保存后就出{papers}。</source>
        <translation>Saving issues: {papers}.</translation>
    </message>
    <message>
        <source>送审以后，批准了才出{papers}。</source>
        <translation>It is submitted first; once approved, this is issued: {papers}.</translation>
    </message>
</context>
<context>
    <name>KeepPromiseForm</name>
    <message>
        <source>哪天兑现的</source>
        <translation>Day it was kept</translation>
    </message>
    <message>
        <source>怎么兑现的</source>
        <translation>how it was kept</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Record</translation>
    </message>
</context>
<context>
    <name>KeepPromisePanel</name>
    <message>
        <source>记下</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>怎么兑现的</source>
        <translation>how it was kept</translation>
    </message>
    <message>
        <source>哪天兑现的</source>
        <translation>Day it was kept</translation>
    </message>
</context>
<context>
    <name>KeptForm</name>
    <message>
        <source>已存草稿 {time}</source>
        <translation>Draft saved {time}</translation>
    </message>
    <message>
        <source>已存好 {time}</source>
        <translation>Saved {time}</translation>
    </message>
</context>
<context>
    <name>KeptPromiseForm</name>
    <message>
        <source>怎么兑现的</source>
        <translation>how it was kept</translation>
    </message>
    <message>
        <source>哪天兑现的</source>
        <translation>Day it was kept</translation>
    </message>
    <message>
        <source>记兑现</source>
        <translation>Record as kept</translation>
    </message>
    <message>
        <source>承诺兑现：{title}</source>
        <translation>Promise kept: {title}</translation>
    </message>
</context>
<context>
    <name>Keycap</name>
    <message>
        <source>空格</source>
        <translation>Space</translation>
    </message>
</context>
<context>
    <name>LeadLine</name>
    <message>
        <source>由它牵头，{others}配合：函抄送配合的单位，告知书也写明。</source>
        <translation>It leads and {others} take part: they get a copy of the letter, and the notice says so.</translation>
    </message>
</context>
<context>
    <name>LeavePersonForm</name>
    <message>
        <source>{name} 的密码从此打不开这一台；办过的事都留着名字。手上的家事请另外指定承办人。</source>
        <translation>{name}&apos;s password no longer opens this desk; what they did keeps their name. Please name other officers for their open cases.</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>离开本台</source>
        <translation>Leave this desk</translation>
    </message>
</context>
<context>
    <name>LeaveSimplePanel</name>
    <message>
        <source>哪几项诉求</source>
        <translation>Which demands</translation>
    </message>
    <message>
        <source>为什么转</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>简易办理的期限到 {simple}（{count} 个工作日，按本单位设置）；转为普通程序以后到 {day}。</source>
        <translation>The simple procedure runs to {simple} ({count} working days, as set by this station); the ordinary one to {day}.</translation>
    </message>
    <message>
        <source>60 日从简易受理那天算起。</source>
        <translation>The 60 days run from the simple acceptance.</translation>
    </message>
    <message>
        <source>没有给过书面告知的，要补上。</source>
        <translation>Who had no written notice gets one now.</translation>
    </message>
</context>
<context>
    <name>LeftOver</name>
    <message>
        <source>当时写的</source>
        <translation>What was written</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>看过了，删掉</source>
        <translation>Seen, delete it</translation>
    </message>
</context>
<context>
    <name>LetInForm</name>
    <message>
        <source>让谁知道</source>
        <translation>Who is let in</translation>
    </message>
    <message>
        <source>为什么</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>比如：看得到的人请假，期限快到</source>
        <translation>Such as: its readers are on leave, its days run out</translation>
    </message>
    <message>
        <source>这一件您看不到内容。看得到的人不在、期限要过的时候，把自己或者能接手的同事加入名单；加入的人整件都看得到，时间线上记着（第三十条）。</source>
        <translation>You do not see what this case is about. When its readers are away and its days run out, let yourself or a colleague in who can go on with it; whoever is let in sees all of it, and the timeline keeps it (Art. 30).</translation>
    </message>
    <message>
        <source>加入名单</source>
        <translation>Let in</translation>
    </message>
</context>
<context>
    <name>LetterPanel</name>
    <message>
        <source>哪一份</source>
        <translation>Which one</translation>
    </message>
    <message>
        <source>{who} 送审</source>
        <translation>Submitted by {who}</translation>
    </message>
    <message>
        <source>上次退回（{who}）：{note}</source>
        <translation>Sent back last time ({who}): {note}</translation>
    </message>
</context>
<context>
    <name>LettersCard</name>
    <message>
        <source>{count} 份</source>
        <translation>{count} in all</translation>
    </message>
    <message>
        <source>最迟 {day}</source>
        <translation>by {day}</translation>
    </message>
    <message>
        <source>{day}已经到期</source>
        <translation>due since {day}</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>文书</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>未送达</source>
        <translation>To deliver</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>哪些文书</source>
        <translation>Which papers</translation>
    </message>
    <message>
        <source>所有种类</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>写到一半的答复</source>
        <translation>Unfinished replies</translation>
    </message>
    <message>
        <source>正在取文书</source>
        <translation>Fetching the papers</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>登记送达</source>
        <translation>Record delivery</translation>
    </message>
    <message>
        <source>打开这件</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>都送到了</source>
        <translation>All delivered</translation>
    </message>
    <message>
        <source>没有等着送达的文书。</source>
        <translation>No paper is waiting to be delivered.</translation>
    </message>
    <message>
        <source>还没有出过文书</source>
        <translation>No papers yet</translation>
    </message>
    <message>
        <source>受理、转送、不予受理、答复以后，文书会列在这里。</source>
        <translation>Papers are listed here after accepting, transferring, declining or replying.</translation>
    </message>
    <message>
        <source>文书没有取出来</source>
        <translation>The papers could not be read</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>还没有出具</source>
        <translation>Not issued yet</translation>
    </message>
    <message>
        <source>接着写</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>{count} 份</source>
        <translation>{count} in all</translation>
    </message>
    <message>
        <source>先选一份文书</source>
        <translation>Please choose a paper first</translation>
    </message>
    <message>
        <source>已作废，不能再打印</source>
        <translation>Voided, cannot be printed again</translation>
    </message>
    <message>
        <source>已作废，不用送达</source>
        <translation>Voided, no delivery needed</translation>
    </message>
    <message>
        <source>已经登记过送达</source>
        <translation>Delivery is recorded already</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>审批中</source>
        <translation>Being approved</translation>
    </message>
    <message>
        <source>没有等着审批的</source>
        <translation>Nothing waits for approval</translation>
    </message>
    <message>
        <source>去审批</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>审批同意、编号以后才能打印、送达</source>
        <translation>It can be printed and delivered once it is approved and numbered</translation>
    </message>
    <message>
        <source>送审的文书会列在这里，审到哪一步、有了什么结果都看得见。</source>
        <translation>What is submitted for approval is listed here, with its step and what came of it.</translation>
    </message>
    <message>
        <source>去出具</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>去修改</source>
        <translation>Revise</translation>
    </message>
    <message>
        <source>共 {count} 份</source>
        <translation>{count} in all</translation>
    </message>
    <message>
        <source>共 {count} 份，新的在前</source>
        <translation>{count} in all, newest first</translation>
    </message>
    <message>
        <source>新的在前</source>
        <translation>newest first</translation>
    </message>
    <message>
        <source>出具编号以后才能打印、送达</source>
        <translation>It can be printed and delivered once it is issued with its number</translation>
    </message>
</context>
<context>
    <name>LiaisonPage</name>
    <message>
        <source>直联</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>一位干部对口联系一个镇街：去看、去听，答应的事记下来</source>
        <translation>An officer for each township: go, listen, and write down what is promised</translation>
    </message>
    <message>
        <source>走访都在日子里。</source>
        <translation>All visits are in time.</translation>
    </message>
    <message>
        <source>在“对口”里选一个镇街，按“记走访”。</source>
        <translation>Choose a township under Map and record the visit.</translation>
    </message>
    <message>
        <source>对口</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>没有镇街</source>
        <translation>No townships</translation>
    </message>
    <message>
        <source>本站的范围里没有镇街。</source>
        <translation>There is no township in the area of this station.</translation>
    </message>
    <message>
        <source>该走访了</source>
        <translation>Due for a visit</translation>
    </message>
    <message>
        <source>没有拖下来的</source>
        <translation>None is overdue</translation>
    </message>
    <message>
        <source>走访记录</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>还没有走访</source>
        <translation>No visits yet</translation>
    </message>
    <message>
        <source>答应的事</source>
        <translation>Promises</translation>
    </message>
    <message>
        <source>没有待兑现的</source>
        <translation>Nothing to be kept</translation>
    </message>
    <message>
        <source>走访时答应的事会列在这里。</source>
        <translation>What is promised on a visit is listed here.</translation>
    </message>
    <message>
        <source>区</source>
        <translation>District</translation>
    </message>
    <message>
        <source>镇街</source>
        <translation>Township</translation>
    </message>
    <message>
        <source>谁</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>还没有人</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>日子</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>看到、听到什么</source>
        <translation>What was seen and heard</translation>
    </message>
    <message>
        <source>最迟 {day}</source>
        <translation>by {day}</translation>
    </message>
    <message>
        <source>还没有走访过</source>
        <translation>not visited yet</translation>
    </message>
    <message>
        <source>记走访，答应的事记兑现</source>
        <translation>Record a visit, or that a promise was kept</translation>
    </message>
    <message>
        <source>记走访</source>
        <translation>Record visit</translation>
    </message>
    <message>
        <source>定干部</source>
        <translation>Name officer</translation>
    </message>
    <message>
        <source>承诺兑现</source>
        <translation>Promise kept</translation>
    </message>
    <message>
        <source>定直联干部</source>
        <translation>Name the officer</translation>
    </message>
    <message>
        <source>{officers} 位干部直联 {townships} 个镇街</source>
        <translation>{officers} officers keep in touch with {townships} townships</translation>
    </message>
    <message>
        <source>还有 {count} 个没有人</source>
        <translation>{count} have nobody yet</translation>
    </message>
    <message>
        <source>读入名单</source>
        <translation>Read a list</translation>
    </message>
    <message>
        <source>选直联名单</source>
        <translation>Choose a list of officers</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.csv *.txt)</source>
        <translation>Tables (*.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <source>读入直联名单</source>
        <translation>Read a list of officers</translation>
    </message>
    <message>
        <source>名单没有读进来</source>
        <translation>The list was not read in</translation>
    </message>
    <message>
        <source>兑现过的</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>这里还没有</source>
        <translation>Nothing here yet</translation>
    </message>
    <message>
        <source>兑现一项记一项，都留在这里。</source>
        <translation>Each one noted as kept stays here.</translation>
    </message>
    <message>
        <source>{day}走访{township}时答应的</source>
        <translation>promised on the visit to {township} on {day}</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>到“{card}”</source>
        <translation>Go to &quot;{card}&quot;</translation>
    </message>
</context>
<context>
    <name>LinkForm</name>
    <message>
        <source>本站的人可以选，别处的人写姓名</source>
        <translation>Choose a colleague, or write somebody else&apos;s name</translation>
    </message>
    <message>
        <source>由谁直联</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>从哪天起</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>为什么换人</source>
        <translation>Why it changes hands</translation>
    </message>
    <message>
        <source>{township}现在由{officer}直联。</source>
        <translation>{township} is now in the care of {officer}.</translation>
    </message>
    <message>
        <source>{township}还没有直联的干部。</source>
        <translation>Nobody keeps in touch with {township} yet.</translation>
    </message>
    <message>
        <source>定下来</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>定直联干部：{township}</source>
        <translation>Officer of {township}</translation>
    </message>
</context>
<context>
    <name>LinkPanel</name>
    <message>
        <source>哪一项诉求</source>
        <translation>Which demand</translation>
    </message>
    <message>
        <source>原件的编号，或者姓名、内容里的字</source>
        <translation>Number of the earlier case, a name, or words in it</translation>
    </message>
    <message>
        <source>并入哪一件</source>
        <translation>Which case to join</translation>
    </message>
    <message>
        <source>并入后不另起期限，跟着原件走；这一次照样有自己的编号和查询码。以后可以撤销。</source>
        <translation>A joined demand starts no deadline of its own and follows the earlier case; this visit keeps its number and inquiry code. It can be undone.</translation>
    </message>
</context>
<context>
    <name>ListFoot</name>
    <message>
        <source>姓名已遮盖，打开以后写明原因可看全名</source>
        <translation>Names are masked; open a case and give a reason to see them</translation>
    </message>
    <message>
        <source>预览</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>第 {first}–{last} 件，共 {total} 件</source>
        <translation>{first}–{last} of {total}</translation>
    </message>
</context>
<context>
    <name>ListOutput</name>
    <message>
        <source>打印清单</source>
        <translation>Print list</translation>
    </message>
    <message>
        <source>导出清单</source>
        <translation>Export the list</translation>
    </message>
    <message>
        <source>Excel 表格 (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>存在 {place}。信访人姓名已遮盖；检举控告不导出。</source>
        <translation>It is in {place}. Petitioners&apos; names are masked; reports and accusations are left out.</translation>
    </message>
    <message>
        <source>清单已导出</source>
        <translation>The list is exported</translation>
    </message>
</context>
<context>
    <name>LivePanel</name>
    <message>
        <source>诉求 {number} </source>
        <translation>Demand {number} </translation>
    </message>
</context>
<context>
    <name>LockPanel</name>
    <message>
        <source>您是</source>
        <translation>You are</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>忘了密码，用恢复单</source>
        <translation>Forgot it? Use the recovery sheet</translation>
    </message>
    <message>
        <source>欢迎回来，{name}</source>
        <translation>Welcome back, {name}</translation>
    </message>
    <message>
        <source>欢迎回来</source>
        <translation>Welcome back</translation>
    </message>
    <message>
        <source>请先输密码</source>
        <translation>Please type the password first</translation>
    </message>
    <message>
        <source>正在打开…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>{words}请等 {seconds} 秒再试。</source>
        <translation>{words} Please wait {seconds} seconds and try again.</translation>
    </message>
    <message>
        <source>同事用自己的密码打开；没写完的都留着草稿</source>
        <translation>A colleague opens with a password of their own; what is half written stays as a draft</translation>
    </message>
    <message>
        <source>换一位</source>
        <translation>Someone else</translation>
    </message>
    <message>
        <source>已锁屏，写到一半的都在。</source>
        <translation>Locked. What was being written is still there.</translation>
    </message>
</context>
<context>
    <name>LockWindow</name>
    <message>
        <source>红棉接访台</source>
        <translation>Kapok Desk</translation>
    </message>
</context>
<context>
    <name>LongTextField</name>
    <message>
        <source>回车是换行，Tab 到下一格。</source>
        <translation>Enter begins a new line, Tab goes to the next field.</translation>
    </message>
</context>
<context>
    <name>MachineSection</name>
    <message>
        <source>本机</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>看着舒服</source>
        <translation>Easy on the eyes</translation>
    </message>
    <message>
        <source>这些只管这一台电脑，选了马上生效。换字号和语言时，写到一半的会先存成草稿。</source>
        <translation>Only for this computer, at once. Changing type size or language first keeps what you are writing as a draft.</translation>
    </message>
    <message>
        <source>请填 {least} 到 {most} 之间的数。</source>
        <translation>Please give a number from {least} to {most}.</translation>
    </message>
    <message>
        <source>已保存设置</source>
        <translation>Settings saved</translation>
    </message>
    <message>
        <source>这个接待窗口</source>
        <translation>This counter</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>红棉接访台</source>
        <translation>Kapok Desk</translation>
    </message>
    <message>
        <source>密码不对，请再输一遍。</source>
        <translation>The password is not right. Please type it again.</translation>
    </message>
    <message>
        <source>锁屏</source>
        <translation>Lock the screen</translation>
    </message>
    <message>
        <source>列出快捷键</source>
        <translation>List the keys</translation>
    </message>
    <message>
        <source>演练的密码：{password}</source>
        <translation>Password of the practice hall: {password}</translation>
    </message>
    <message>
        <source>还没有入网，资料只存在这里</source>
        <translation>In no exchange yet: the record is kept here only</translation>
    </message>
    <message>
        <source>去“入网与大厅”</source>
        <translation>To Network</translation>
    </message>
    <message>
        <source>这一页不是您这个岗位用的</source>
        <translation>This page is not one for your duty</translation>
    </message>
</context>
<context>
    <name>MakeReturnVisitPanel</name>
    <message>
        <source>记下</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>约好 {day}，{way}。信访人的意思：{agreement}</source>
        <translation>Agreed for {day}, {way}. What the petitioner said: {agreement}</translation>
    </message>
    <message>
        <source>联系上了</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>没有人接、没有见到</source>
        <translation>Nobody answered or was there</translation>
    </message>
    <message>
        <source>联系上了吗</source>
        <translation>Reached?</translation>
    </message>
    <message>
        <source>怎样回访</source>
        <translation>How</translation>
    </message>
    <message>
        <source>信访人说了什么</source>
        <translation>What the petitioner said</translation>
    </message>
    <message>
        <source>还有什么没有解决</source>
        <translation>What is still open</translation>
    </message>
    <message>
        <source>哪天回访的</source>
        <translation>Day of the visit</translation>
    </message>
    <message>
        <source>已经试过 {count} 天，满 {most} 天没有人接就不再打扰（按本单位设置）；一天几次只算一次。</source>
        <translation>Tried on {count} days; after {most} days without an answer nobody is bothered (set by the station). Several calls a day are one.</translation>
    </message>
    <message>
        <source>约好的日子已过 {days} 天，先向信访人说明为什么晚了。</source>
        <translation>The day agreed on was {days} days ago: tell the petitioner first why it is late.</translation>
    </message>
</context>
<context>
    <name>MaterialsCard</name>
    <message>
        <source>材料名称</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>名称，可直接拖进来</source>
        <translation>Name, or drag files in</translation>
    </message>
    <message>
        <source>页数</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>页</source>
        <translation>pages</translation>
    </message>
    <message>
        <source>选扫描件</source>
        <translation>Choose scans</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>{name} {pages} 页</source>
        <translation>{name}, pages: {pages}</translation>
    </message>
    <message>
        <source>{count} 份 {pages} 页</source>
        <translation>{count}, pages: {pages}</translation>
    </message>
</context>
<context>
    <name>MaterialsList</name>
    <message>
        <source>材料</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>{count} 份 {pages} 页</source>
        <translation>{count}, pages: {pages}</translation>
    </message>
    <message>
        <source>{pages} 页</source>
        <translation>pages: {pages}</translation>
    </message>
    <message>
        <source>看扫描件</source>
        <translation>View scan</translation>
    </message>
    <message>
        <source>看扫描件：{name}</source>
        <translation>View scan: {name}</translation>
    </message>
    <message>
        <source>取回</source>
        <translation>Fetch</translation>
    </message>
    <message>
        <source>取回扫描件：{name}</source>
        <translation>Fetch the scan: {name}</translation>
    </message>
    <message>
        <source>正在取，共 {size}</source>
        <translation>On its way, {size} in all</translation>
    </message>
    <message>
        <source>附件待传，{size}。扫描件不随摆渡包走，联网以后再取</source>
        <translation>Scan not here yet, {size}. Scans do not travel in packets; fetch it when there is a network</translation>
    </message>
    <message>
        <source>附件待传，{size}。连上市中心以后再取</source>
        <translation>Scan not here yet, {size}. Fetch it when the city centre is reached</translation>
    </message>
    <message>
        <source>附件待传，{size}</source>
        <translation>Scan not here yet, {size}</translation>
    </message>
    <message>
        <source>正在取，{done} / {size}</source>
        <translation>On its way, {done} / {size}</translation>
    </message>
    <message>
        <source>附件待传，{size}。请在和市中心同步的那一台上取</source>
        <translation>Scan not here yet, {size}. Fetch it at the desk that synchronises with the city centre</translation>
    </message>
</context>
<context>
    <name>Meanwhile</name>
    <message>
        <source>看看改了什么</source>
        <translation>See what changed</translation>
    </message>
    <message>
        <source>按现在的样子接着办</source>
        <translation>Go on from there</translation>
    </message>
    <message>
        <source>{who}（{where}）</source>
        <translation>{who} ({where})</translation>
    </message>
    <message>
        <source>您打开以后，{who}{when} 在这一件里办过事</source>
        <translation>{who} worked on this case at {when}, after you opened it</translation>
    </message>
    <message>
        <source>您写的都还在，还没有写进去。</source>
        <translation>Your words are all here; nothing was written yet.</translation>
    </message>
    <message>
        <source>现在不能再办“{act}”：{why}</source>
        <translation>&quot;{act}&quot; is not possible any more: {why}</translation>
    </message>
    <message>
        <source>原来</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>对方改为</source>
        <translation>They wrote</translation>
    </message>
    <message>
        <source>您写的</source>
        <translation>You wrote</translation>
    </message>
</context>
<context>
    <name>MeasureForm</name>
    <message>
        <source>做什么</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>谁来办</source>
        <translation>Who has to do it</translation>
    </message>
    <message>
        <source>最迟哪天（含当日）</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>“{title}”的一项措施。它和承诺排在一起，到期没有兑现会一直提醒。</source>
        <translation>A measure of &quot;{title}&quot;. It stands with the promises, and is reminded of until it is done.</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>治理措施：{title}</source>
        <translation>Measure: {title}</translation>
    </message>
</context>
<context>
    <name>MediationField</name>
    <message>
        <source>{way}，对方{other}，{day}开始</source>
        <translation>{way} with {other}, begun {day}</translation>
    </message>
    <message>
        <source>哪一次调解、和解</source>
        <translation>Which mediation</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>一方</source>
        <translation>One side</translation>
    </message>
    <message>
        <source>另一方</source>
        <translation>The other side</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>请来的人</source>
        <translation>Guest</translation>
    </message>
    <message>
        <source>请 {count} 位</source>
        <translation>{count} asked</translation>
    </message>
    <message>
        <source>来了 {count} 人</source>
        <translation>{count} came</translation>
    </message>
    <message>
        <source>大约来 {count} 人</source>
        <translation>about {count} to come</translation>
    </message>
    <message>
        <source>各方</source>
        <translation>Those asked</translation>
    </message>
    <message>
        <source>还没有告诉</source>
        <translation>Not told yet</translation>
    </message>
    <message>
        <source>没有来：{reason}</source>
        <translation>Did not come: {reason}</translation>
    </message>
    <message>
        <source>议程</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>关于哪几件家事</source>
        <translation>About these cases</translation>
    </message>
    <message>
        <source>原定{day} {at}，{place}：{reason}</source>
        <translation>Was to be on {day}, {at}, {place}: {reason}</translation>
    </message>
    <message>
        <source>改过期</source>
        <translation>Put off</translation>
    </message>
    <message>
        <source>请人、提醒</source>
        <translation>Invite, remind</translation>
    </message>
    <message>
        <source>改期</source>
        <translation>Put off</translation>
    </message>
    <message>
        <source>谁没有来</source>
        <translation>Who did not come</translation>
    </message>
    <message>
        <source>改这次会</source>
        <translation>Put it right</translation>
    </message>
    <message>
        <source>不开了</source>
        <translation>Not held</translation>
    </message>
    <message>
        <source>记纪要</source>
        <translation>Write the minutes</translation>
    </message>
    <message>
        <source>谈一轮</source>
        <translation>Note a round</translation>
    </message>
    <message>
        <source>提方案</source>
        <translation>Make a proposal</translation>
    </message>
    <message>
        <source>各方怎么说</source>
        <translation>What each says</translation>
    </message>
    <message>
        <source>写条款</source>
        <translation>Write the clauses</translation>
    </message>
    <message>
        <source>逐条画押</source>
        <translation>Mark the clauses</translation>
    </message>
    <message>
        <source>承诺兑现</source>
        <translation>Promise kept</translation>
    </message>
    <message>
        <source>承诺改期</source>
        <translation>Put a promise off</translation>
    </message>
    <message>
        <source>承诺收回</source>
        <translation>Take a promise back</translation>
    </message>
    <message>
        <source>改纪要</source>
        <translation>Change the minutes</translation>
    </message>
    <message>
        <source>纪要</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>定了：{what}</source>
        <translation>Decided: {what}</translation>
    </message>
    <message>
        <source>最迟{day}（含当日）</source>
        <translation>by {day}, that day included</translation>
    </message>
    <message>
        <source>待兑现 {count} 项</source>
        <translation>{count} to be kept</translation>
    </message>
    <message>
        <source>承诺</source>
        <translation>Promises</translation>
    </message>
    <message>
        <source>请柬</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>会前提醒</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>约定</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>轮次</source>
        <translation>Rounds</translation>
    </message>
    <message>
        <source>谈了 {count} 轮</source>
        <translation>{count} held</translation>
    </message>
    <message>
        <source>第 {number} 轮，{day}</source>
        <translation>Round {number}, {day}</translation>
    </message>
    <message>
        <source>在意的是：{what}</source>
        <translation>At heart: {what}</translation>
    </message>
    <message>
        <source>{who}提</source>
        <translation>by {who}</translation>
    </message>
    <message>
        <source>提案，谁同意</source>
        <translation>Proposals, and who accepts</translation>
    </message>
    <message>
        <source>还没有说</source>
        <translation>Not said yet</translation>
    </message>
    <message>
        <source>还没有画押</source>
        <translation>Not marked yet</translation>
    </message>
    <message>
        <source>各方都画了押，成为承诺</source>
        <translation>all marked; promises now</translation>
    </message>
    <message>
        <source>条款，逐条画押</source>
        <translation>Clauses, marked one by one</translation>
    </message>
    <message>
        <source>{number}. {who}：{what}</source>
        <translation>{number}. {who}: {what}</translation>
    </message>
    <message>
        <source>另有 {count} 件不在本站</source>
        <translation>{count} more not at this station</translation>
    </message>
    <message>
        <source>出协议书</source>
        <translation>Write the agreement</translation>
    </message>
    <message>
        <source>出协议书，先开调解</source>
        <translation>Write the agreement: open the mediation first</translation>
    </message>
    <message>
        <source>{day}谈成</source>
        <translation>agreed {day}</translation>
    </message>
    <message>
        <source>{party}由{name}签名</source>
        <translation>{name} signs for {party}</translation>
    </message>
    <message>
        <source>{day}签齐，从这天起算数</source>
        <translation>signed {day}, in force since</translation>
    </message>
    <message>
        <source>等各方签名</source>
        <translation>Waiting for signatures</translation>
    </message>
    <message>
        <source>协议书在这件家事上，签名也记在那里。</source>
        <translation>The agreement stands on this case; its signing is noted there, too.</translation>
    </message>
    <message>
        <source>不再请</source>
        <translation>No longer asked</translation>
    </message>
    <message>
        <source>改协议书</source>
        <translation>Change the agreement</translation>
    </message>
    <message>
        <source>协议签名</source>
        <translation>Agreement signed</translation>
    </message>
    <message>
        <source>不再请单位</source>
        <translation>No longer ask</translation>
    </message>
    <message>
        <source>还没有记纪要</source>
        <translation>No minutes yet</translation>
    </message>
    <message>
        <source>到会</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>会前提醒（人）</source>
        <translation>Reminder (people)</translation>
    </message>
    <message>
        <source>会前提醒（单位）</source>
        <translation>Reminder (units)</translation>
    </message>
    <message>
        <source>会议通知</source>
        <translation>Notice of the meeting</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>会：{title}</source>
        <translation>Meeting: {title}</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>正在取</source>
        <translation>Fetching</translation>
    </message>
    <message>
        <source>可能还没有传到本机，或者说到一件您不能查看的家事。</source>
        <translation>It may not have reached this computer yet, or it is about a case that you may not see.</translation>
    </message>
    <message>
        <source>这次会不能在这里看</source>
        <translation>This meeting cannot be shown here</translation>
    </message>
    <message>
        <source>主持 {name}</source>
        <translation>Chaired by {name}</translation>
    </message>
    <message>
        <source>{level}一级</source>
        <translation>{level} level</translation>
    </message>
    <message>
        <source>不开了：{reason}</source>
        <translation>Not held: {reason}</translation>
    </message>
    <message>
        <source>没有取出来</source>
        <translation>Could not be fetched</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>没有打印</source>
        <translation>Not printed</translation>
    </message>
    <message>
        <source>这一步现在办不了，草稿还在“今日”</source>
        <translation>This step cannot be done now; the draft is still on Today</translation>
    </message>
    <message>
        <source>回到来的那一页</source>
        <translation>Back to the page you came from</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>议事</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>按“开一次会”定下时间、地方和请谁。</source>
        <translation>Press &quot;Call a meeting&quot; to set when, where and who is asked.</translation>
    </message>
    <message>
        <source>本周</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>这一周没有会</source>
        <translation>No meeting this week</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>今天没有会</source>
        <translation>No meeting today</translation>
    </message>
    <message>
        <source>待开</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>没有等着开的会</source>
        <translation>No meeting to come</translation>
    </message>
    <message>
        <source>开过的</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>还没有开过会</source>
        <translation>No meeting held yet</translation>
    </message>
    <message>
        <source>不开了的</source>
        <translation>Not held</translation>
    </message>
    <message>
        <source>没有不开了的会</source>
        <translation>No meeting was called off</translation>
    </message>
    <message>
        <source>哪天</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>几点</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>哪一种</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>议什么事</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>在哪里</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>哪一级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>主持</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>进展</source>
        <translation>State</translation>
    </message>
    <message>
        <source>撞了时间</source>
        <translation>Clashes</translation>
    </message>
    <message>
        <source>开一次会</source>
        <translation>Call a meeting</translation>
    </message>
    <message>
        <source>还没有记纪要</source>
        <translation>No minutes yet</translation>
    </message>
    <message>
        <source>打印日程</source>
        <translation>Print the docket</translation>
    </message>
    <message>
        <source>议事日程</source>
        <translation>Docket of meetings</translation>
    </message>
    <message>
        <source>打印议事日程</source>
        <translation>Print the docket of meetings</translation>
    </message>
    <message>
        <source>坐下来谈：板凳会、会商、联席会议、听证、调解</source>
        <translation>Bench meetings, consultations, hearings</translation>
    </message>
    <message>
        <source>镇街联席会议</source>
        <translation>Joint conferences of the townships</translation>
    </message>
    <message>
        <source>不再请</source>
        <translation>No longer asked</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>打开那个文件夹</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>那个文件夹打不开</source>
        <translation>The folder cannot be opened</translation>
    </message>
</context>
<context>
    <name>MinuteMeetingPanel</name>
    <message>
        <source>出会议纪要</source>
        <translation>Issue the minutes</translation>
    </message>
    <message>
        <source>哪天开的</source>
        <translation>Held on</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>主持人</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>用顿号隔开</source>
        <translation>Put 、 between the names</translation>
    </message>
    <message>
        <source>参加的单位</source>
        <translation>Units present</translation>
    </message>
    <message>
        <source>议题</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>讨论的情况</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>议定的事</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>分工</source>
        <translation>Who does what</translation>
    </message>
</context>
<context>
    <name>MinutesField</name>
    <message>
        <source>再加一项</source>
        <translation>Another item</translation>
    </message>
</context>
<context>
    <name>MinutesForm</name>
    <message>
        <source>哪天开的</source>
        <translation>Held on</translation>
    </message>
    <message>
        <source>来了多少人</source>
        <translation>How many came</translation>
    </message>
    <message>
        <source>人</source>
        <translation>people</translation>
    </message>
    <message>
        <source>一项一项写</source>
        <translation>Item by item</translation>
    </message>
    <message>
        <source>还有什么要记下</source>
        <translation>Anything else to note</translation>
    </message>
    <message>
        <source>为什么要改</source>
        <translation>why it changes</translation>
    </message>
    <message>
        <source>记下纪要</source>
        <translation>Note the minutes</translation>
    </message>
    <message>
        <source>写了谁来办、最迟哪天的，自动成为承诺；从名录选的单位，同步后排进它的承诺台账和今日。</source>
        <translation>What has an owner and a day becomes a promise; where a unit of the directory owns it, it then stands in the promises and on the Today of that unit.</translation>
    </message>
    <message>
        <source>谁来了（没有点名就不勾）</source>
        <translation>Who came (tick nobody where names were not taken)</translation>
    </message>
</context>
<context>
    <name>MissForm</name>
    <message>
        <source>{name}来不了{day}这一班，这一班就缺人了，记得再请一位。</source>
        <translation>{name} cannot come on {day}; the shift then has nobody, so ask somebody else.</translation>
    </message>
    <message>
        <source>如：家里有事。不写病情</source>
        <translation>For example: something at home. Nothing about illness</translation>
    </message>
    <message>
        <source>记来不了</source>
        <translation>Record it</translation>
    </message>
    <message>
        <source>为什么来不了</source>
        <translation>Why they cannot come</translation>
    </message>
    <message>
        <source>请假缺勤：{day}</source>
        <translation>Cannot come: {day}</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>{count} 班</source>
        <translation>{count} shifts</translation>
    </message>
</context>
<context>
    <name>MoveMeasureForm</name>
    <message>
        <source>谁来办</source>
        <translation>Who has to do it</translation>
    </message>
    <message>
        <source>最迟改到哪天（含当日）</source>
        <translation>New last day</translation>
    </message>
    <message>
        <source>为什么要改</source>
        <translation>why it changes</translation>
    </message>
    <message>
        <source>改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>措施改期、换人：{title}</source>
        <translation>Measure moved: {title}</translation>
    </message>
</context>
<context>
    <name>MovePromiseForm</name>
    <message>
        <source>最迟改到哪天（含当日）</source>
        <translation>New last day</translation>
    </message>
    <message>
        <source>谁来办</source>
        <translation>Who has to do it</translation>
    </message>
    <message>
        <source>为什么要改</source>
        <translation>why it changes</translation>
    </message>
    <message>
        <source>哪天告诉各方的</source>
        <translation>On which day all were told</translation>
    </message>
    <message>
        <source>还没有告诉就空着</source>
        <translation>Leave empty if not told yet</translation>
    </message>
    <message>
        <source>改</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>MovePromisePanel</name>
    <message>
        <source>改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>本站的人可以选，别处的人写姓名</source>
        <translation>Choose a colleague, or write somebody else&apos;s name</translation>
    </message>
    <message>
        <source>谁来办</source>
        <translation>Who has to do it</translation>
    </message>
    <message>
        <source>为什么要改</source>
        <translation>why it changes</translation>
    </message>
    <message>
        <source>哪天告诉信访人的</source>
        <translation>Day the petitioner was told</translation>
    </message>
    <message>
        <source>还没有告诉就空着</source>
        <translation>Leave empty if not told yet</translation>
    </message>
    <message>
        <source>最迟改到哪天（含当日）</source>
        <translation>New last day</translation>
    </message>
</context>
<context>
    <name>Neutral</name>
    <message>
        <source>欢迎您来，请坐，喝口水</source>
        <translation>Welcome. Please sit down and have some water</translation>
    </message>
</context>
<context>
    <name>NewPasswordForm</name>
    <message>
        <source>新密码，请当面交给本人</source>
        <translation>New password, hand it over in person</translation>
    </message>
    <message>
        <source>密码再输一遍</source>
        <translation>The password once more</translation>
    </message>
    <message>
        <source>给新密码</source>
        <translation>New password</translation>
    </message>
</context>
<context>
    <name>NominateForm</name>
    <message>
        <source>集体还是个人</source>
        <translation>Team or person</translation>
    </message>
    <message>
        <source>集体</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>个人</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>集体写班组、窗口的名字；个人从本站选，别处的写姓名</source>
        <translation>Of a team its name; a person of this station is chosen, others are written</translation>
    </message>
    <message>
        <source>提名谁</source>
        <translation>Whom</translation>
    </message>
    <message>
        <source>记录里看得到的，用得上的打勾</source>
        <translation>In the record: tick what speaks for them</translation>
    </message>
    <message>
        <source>为什么提名，证书上也这样写</source>
        <translation>Why; the certificate says it, too</translation>
    </message>
    <message>
        <source>“{title}”。写看到的事；提名的人和本人以外，还要有一位同事附议。</source>
        <translation>&quot;{title}&quot;. Write what was seen; a colleague other than you and the one nominated must second it.</translation>
    </message>
    <message>
        <source>提名</source>
        <translation>Nominate</translation>
    </message>
    <message>
        <source>提名：{name}</source>
        <translation>Nominated: {name}</translation>
    </message>
</context>
<context>
    <name>NominationView</name>
    <message>
        <source>集体</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>个人</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>为什么提名</source>
        <translation>Why nominated</translation>
    </message>
    <message>
        <source>附议</source>
        <translation>Second</translation>
    </message>
    <message>
        <source>评定</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>证书</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>谢绝</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>还没有人附议</source>
        <translation>Nobody has seconded it yet</translation>
    </message>
    <message>
        <source>{name}附议</source>
        <translation>Seconded by {name}</translation>
    </message>
    <message>
        <source>{names}评定</source>
        <translation>Decided by {names}</translation>
    </message>
    <message>
        <source>记录里看得到的</source>
        <translation>In the record</translation>
    </message>
    <message>
        <source>另有 {count} 条现在不能看</source>
        <translation>{count} more cannot be seen now</translation>
    </message>
    <message>
        <source>没有附记录</source>
        <translation>Nothing attached</translation>
    </message>
    <message>
        <source>看</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>NoteExecutionPanel</name>
    <message>
        <source>记下</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>哪几项诉求</source>
        <translation>Which demands</translation>
    </message>
    <message>
        <source>处理意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>执行到哪一步了</source>
        <translation>How far it has been carried out</translation>
    </message>
    <message>
        <source>怎样知道的，看到了什么</source>
        <translation>How it is known, what was seen</translation>
    </message>
    <message>
        <source>执行的情况</source>
        <translation>How it is carried out</translation>
    </message>
    <message>
        <source>哪天了解的</source>
        <translation>Day it became known</translation>
    </message>
    <message>
        <source>生效的协议</source>
        <translation>Agreement in force</translation>
    </message>
    <message>
        <source>支持的意见、生效的协议都要执行到位；意见没有执行的，可以督办（第三十二条）。</source>
        <translation>What was supported or agreed is to be carried out; an opinion that is not can be supervised (Art. 32).</translation>
    </message>
    <message>
        <source>答应哪天（含当日）办好，没有说就空着</source>
        <translation>Promised by (day included); leave empty if not said</translation>
    </message>
</context>
<context>
    <name>NoteMediationPanel</name>
    <message>
        <source>记下</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>各方怎么说、谈到哪里、还差什么</source>
        <translation>What each side said, how far it went, what is missing</translation>
    </message>
    <message>
        <source>谈了什么</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>哪天谈的</source>
        <translation>Day</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>记下</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>办理情况</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>How</translation>
    </message>
    <message>
        <source>哪天办的</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>补记以前的事，时间线上两个日子都会写出来。</source>
        <translation>For something earlier, the timeline shows both days.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>有 {count} 件两处改得不一样，等人来定</source>
        <translation>Changed differently in two places, to be decided: {count}</translation>
    </message>
    <message>
        <source>去看</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>还没有填联系人和电话，回执和告知书上都空着</source>
        <translation>Nobody has written whom to call yet; receipts and notices leave it blank</translation>
    </message>
    <message>
        <source>去填写</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>还没有第二份备份</source>
        <translation>There is no second copy yet</translation>
    </message>
    <message>
        <source>一个星期没有第二份备份了</source>
        <translation>No second copy for a week</translation>
    </message>
    <message>
        <source>有 {count} 件可能和别处登记的是同一件事，请核对</source>
        <translation>Cases that another station may have registered too: {count}. Please find out</translation>
    </message>
    <message>
        <source>有 {count} 条提醒</source>
        <translation>{count} reminders</translation>
    </message>
    <message>
        <source>收起</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>看是什么</source>
        <translation>See them</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>文号要先核对</source>
        <translation>Document numbers to be confirmed</translation>
    </message>
    <message>
        <source>这里是从备份恢复的。登记、查询照常；出文书以前，请照发文登记簿填上每种文书的最后一个号。</source>
        <translation>This desk was restored from a backup. Registering and searching go on as usual; before a paper is issued, enter the last number of each kind from the register on paper.</translation>
    </message>
    <message>
        <source>去核对</source>
        <translation>Confirm now</translation>
    </message>
</context>
<context>
    <name>NumbersCard</name>
    <message>
        <source>核对文号</source>
        <translation>Confirm document numbers</translation>
    </message>
    <message>
        <source>这里是从备份恢复的。下面是备份里每种文书今年的最后一个号；备份以后又发过的，请照发文登记簿改成登记簿上的最后一个号，今年没有发过的是 0。存下以后就能出文书，号从下一个接着编。</source>
        <translation>This desk was restored from a backup. Below are the last numbers of this year known to the backup. Where more were issued after it, enter the last number in the register on paper; 0 means none this year. Once saved, papers can be issued again and numbering goes on from the next one.</translation>
    </message>
    <message>
        <source>照登记簿核对过了</source>
        <translation>Checked against the register</translation>
    </message>
    <message>
        <source>文号核对过了，可以出文书</source>
        <translation>Numbers confirmed, papers can be issued</translation>
    </message>
</context>
<context>
    <name>OpenAwardForm</name>
    <message>
        <source>这一轮叫什么</source>
        <translation>Name of the round</translation>
    </message>
    <message>
        <source>如：2026年第四季度红棉信访评比</source>
        <translation>E.g. Kapok award, Q4 2026</translation>
    </message>
    <message>
        <source>看哪一天起的事</source>
        <translation>First day looked at</translation>
    </message>
    <message>
        <source>看到哪一天</source>
        <translation>Last day looked at</translation>
    </message>
    <message>
        <source>看什么</source>
        <translation>What is looked at</translation>
    </message>
    <message>
        <source>为什么要改</source>
        <translation>why it changes</translation>
    </message>
    <message>
        <source>评的是怎样待人、怎样做事，不看件数，不排名。集体在前，个人在后。</source>
        <translation>It is about how people are treated and how work is done, not about counts; nothing is ranked. Teams first, then persons.</translation>
    </message>
    <message>
        <source>改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>开这一轮</source>
        <translation>Open it</translation>
    </message>
    <message>
        <source>红棉评比：{title}</source>
        <translation>Kapok award: {title}</translation>
    </message>
</context>
<context>
    <name>OpenForm</name>
    <message>
        <source>好了的打勾</source>
        <translation>Tick what is in order</translation>
    </message>
    <message>
        <source>没有打勾的：缺什么，谁去补</source>
        <translation>Not ticked: what is missing, who sees to it</translation>
    </message>
    <message>
        <source>第一位来访人进门以前看一遍。</source>
        <translation>Look round before the first visitor comes in.</translation>
    </message>
    <message>
        <source>看过了，开门</source>
        <translation>Looked round, open</translation>
    </message>
</context>
<context>
    <name>OpenMediationPanel</name>
    <message>
        <source>记下</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>双方都愿意才调解；谈不成，信访照办，办理期限不停。</source>
        <translation>Only if both sides wish it. If it fails, handling goes on; the deadline never stops.</translation>
    </message>
    <message>
        <source>关于哪几项诉求</source>
        <translation>Which demands</translation>
    </message>
    <message>
        <source>和解，双方自己谈</source>
        <translation>Reconciliation, the two alone</translation>
    </message>
    <message>
        <source>怎样谈</source>
        <translation>How</translation>
    </message>
    <message>
        <source>双方都愿意</source>
        <translation>Both agree</translation>
    </message>
    <message>
        <source>信访人不愿意</source>
        <translation>The petitioner does not wish it</translation>
    </message>
    <message>
        <source>对方不愿意</source>
        <translation>The other side does not wish it</translation>
    </message>
    <message>
        <source>双方愿意吗</source>
        <translation>Do both sides agree?</translation>
    </message>
    <message>
        <source>什么时候、怎样问的</source>
        <translation>When and how it was asked</translation>
    </message>
    <message>
        <source>人或者单位的名称</source>
        <translation>Name of the person or unit</translation>
    </message>
    <message>
        <source>对方是谁</source>
        <translation>The other side</translation>
    </message>
    <message>
        <source>对方的电话、地址</source>
        <translation>Their phone and address</translation>
    </message>
    <message>
        <source>调解员</source>
        <translation>Mediator</translation>
    </message>
    <message>
        <source>协议书由它盖章</source>
        <translation>It puts its seal on the agreement</translation>
    </message>
    <message>
        <source>哪个人民调解委员会</source>
        <translation>People&apos;s mediation committee</translation>
    </message>
    <message>
        <source>哪天开始（或者哪天问的）</source>
        <translation>Begun (or asked) on</translation>
    </message>
    <message>
        <source>{side}哪天同意的</source>
        <translation>Consent of {side}: day</translation>
    </message>
    <message>
        <source>{side}同意的凭据</source>
        <translation>Consent of {side}: evidence</translation>
    </message>
    <message>
        <source>如：申请书签名、电话录音、回函</source>
        <translation>e.g. signed request, recorded call, letter</translation>
    </message>
    <message>
        <source>调解，人民调解委员会居中</source>
        <translation>Mediation by a people&apos;s mediation committee</translation>
    </message>
    <message>
        <source>调解，本机关居中（第三十三条）</source>
        <translation>Mediation by this office (Art. 33)</translation>
    </message>
</context>
<context>
    <name>OutcomeView</name>
    <message>
        <source>登记好了</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>您可以</source>
        <translation>You may</translation>
    </message>
    <message>
        <source>书面告诉您由谁来办</source>
        <translation>you are told in writing who handles it</translation>
    </message>
    <message>
        <source>书面答复您</source>
        <translation>you are answered in writing</translation>
    </message>
    <message>
        <source>重新处理、再答复您</source>
        <translation>it is handled anew and you are answered again</translation>
    </message>
    <message>
        <source>给您复查或者复核的意见</source>
        <translation>you get the opinion of the review</translation>
    </message>
    <message>
        <source>{what}：本来最迟 {day}，已经晚了，对不起</source>
        <translation>{what}: this was due on {day} and is late. We are sorry</translation>
    </message>
    <message>
        <source>最迟 {day}（含当日），{what}</source>
        <translation>By {day} at the latest {what}</translation>
    </message>
    <message>
        <source>您的签名收好了，谢谢。</source>
        <translation>Your signature is kept. Thank you.</translation>
    </message>
    <message>
        <source>在这里签名</source>
        <translation>Sign here</translation>
    </message>
    <message>
        <source>不签也可以，不影响办理。</source>
        <translation>You need not sign; it changes nothing.</translation>
    </message>
    <message>
        <source>您的事，办到哪一步了</source>
        <translation>How far your case is</translation>
    </message>
    <message>
        <source>编号 {number}</source>
        <translation>Number {number}</translation>
    </message>
    <message>
        <source>受理以后，{count} 日内书面答复您（{article}）</source>
        <translation>Once accepted, you are answered in writing within {count} days ({article})</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>导出台账</source>
        <translation>Export the register</translation>
    </message>
    <message>
        <source>Excel 表格 (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>已导出 {count} 件</source>
        <translation>Exported: {count}</translation>
    </message>
    <message>
        <source>正在导出，已写 {count} 件</source>
        <translation>Exporting, {count} written</translation>
    </message>
    <message>
        <source>停下</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>已停下，没有存成表格</source>
        <translation>Stopped; no workbook was saved</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>打印清单</source>
        <translation>Print list</translation>
    </message>
    <message>
        <source>清单已交给打印机</source>
        <translation>The list went to the printer</translation>
    </message>
    <message>
        <source>家事台账清单</source>
        <translation>Case register</translation>
    </message>
    <message>
        <source>期限清单</source>
        <translation>List of deadlines</translation>
    </message>
    <message>
        <source>家事台账</source>
        <translation>Case register</translation>
    </message>
    <message>
        <source>存在 {place}。姓名已遮盖，没有证件号和电话；检举控告、只按姓名或者号码搜到的不导出。</source>
        <translation>Saved in {place}. Names are masked, ID numbers and phones left out; accusations, and what only a name or number found, are not exported.</translation>
    </message>
    <message>
        <source>姓名已遮盖；检举控告、只按姓名或者号码搜到的不列入。最多印前 {most} 件；要全部，请导出表格。</source>
        <translation>Names are masked; accusations, and what only a name or number found, are left out. At most the first {most} are printed; export the table for all.</translation>
    </message>
</context>
<context>
    <name>Outreach</name>
    <message>
        <source>已对账，走访 {visits} 次，登记 {taken} 件</source>
        <translation>Reconciled; visits: {visits}, cases taken: {taken}</translation>
    </message>
    <message>
        <source>没有排走访</source>
        <translation>No visits planned</translation>
    </message>
    <message>
        <source>{visits} 次走访有 {left} 次还没有结果</source>
        <translation>{left} of {visits} without a result</translation>
    </message>
    <message>
        <source>{visits} 次走访都有结果</source>
        <translation>Every visit has a result ({visits})</translation>
    </message>
    <message>
        <source>有承诺</source>
        <translation>something promised</translation>
    </message>
    <message>
        <source>家里（{day} {how}）</source>
        <translation>At home ({day}, {how})</translation>
    </message>
    <message>
        <source>这一天没有排走访</source>
        <translation>No visit is planned for this day</translation>
    </message>
    <message>
        <source>{count} 户的资料都在这台电脑上，可以出门</source>
        <translation>Everything for {count} visits is on this computer; you can leave</translation>
    </message>
    <message>
        <source>第 {number} 户：不在这台电脑上，或者您不能查看</source>
        <translation>Visit {number}: not on this computer, or not open to you</translation>
    </message>
    <message>
        <source>第 {number} 户 {title}：要先升级程序才看得全</source>
        <translation>Visit {number}, {title}: needs a newer program to be seen whole</translation>
    </message>
    <message>
        <source>第 {number} 户 {title}：还有 {scans} 份扫描件没有取回</source>
        <translation>Visit {number}, {title}: {scans} scans have not been fetched</translation>
    </message>
    <message>
        <source>{count} 处，{visits} 次走访</source>
        <translation>{count} places, {visits} visits</translation>
    </message>
    <message>
        <source>{count} 处，没有排走访</source>
        <translation>{count} places, no visit planned</translation>
    </message>
    <message>
        <source>{left} 次还没有结果</source>
        <translation>{left} without a result</translation>
    </message>
    <message>
        <source>路线单 {time} 印过</source>
        <translation>route printed {time}</translation>
    </message>
    <message>
        <source>晚上对账：{place}，{day}</source>
        <translation>Reconcile: {place}, {day}</translation>
    </message>
</context>
<context>
    <name>OutreachPage</name>
    <message>
        <source>下访·家访</source>
        <translation>Outreach visits</translation>
    </message>
    <message>
        <source>走到群众家门口去：先问一声，再上门，回来对一遍</source>
        <translation>Going to people&apos;s doors: ask first, then visit, reconcile when back</translation>
    </message>
    <message>
        <source>按“排一天”写下哪天、哪里、谁去、看哪几家。</source>
        <translation>Plan a day: write when, where, who goes and whom they visit.</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>今天没有下访</source>
        <translation>Nothing outside today</translation>
    </message>
    <message>
        <source>以后</source>
        <translation>Coming</translation>
    </message>
    <message>
        <source>以后还没有安排</source>
        <translation>Nothing planned yet</translation>
    </message>
    <message>
        <source>以往</source>
        <translation>Past</translation>
    </message>
    <message>
        <source>以往没有下访</source>
        <translation>No days outside yet</translation>
    </message>
    <message>
        <source>哪天</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>几点</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>哪里、哪一件</source>
        <translation>Where, which case</translation>
    </message>
    <message>
        <source>怎么去</source>
        <translation>How</translation>
    </message>
    <message>
        <source>谁去</source>
        <translation>Who goes</translation>
    </message>
    <message>
        <source>怎么样了</source>
        <translation>How it stands</translation>
    </message>
    <message>
        <source>记走访结果；在那一天上，改安排</source>
        <translation>Record the result of a visit; on a day, change the plan</translation>
    </message>
    <message>
        <source>排一天</source>
        <translation>Plan a day</translation>
    </message>
    <message>
        <source>看那一件</source>
        <translation>See the case</translation>
    </message>
    <message>
        <source>对账</source>
        <translation>Reconcile</translation>
    </message>
    <message>
        <source>改安排</source>
        <translation>Change the plan</translation>
    </message>
    <message>
        <source>排一天下访</source>
        <translation>Plan a day outside</translation>
    </message>
    <message>
        <source>走访结果</source>
        <translation>Result of the visit</translation>
    </message>
    <message>
        <source>出门前</source>
        <translation>Before leaving</translation>
    </message>
    <message>
        <source>{count} 户还缺东西，先同步再出门</source>
        <translation>{count} visits still lack something: synchronise before you leave</translation>
    </message>
    <message>
        <source>走访路线单</source>
        <translation>Route of the visits</translation>
    </message>
    <message>
        <source>照这一天再排</source>
        <translation>Another day like it</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Call off</translation>
    </message>
    <message>
        <source>取消这一天</source>
        <translation>Call this day off</translation>
    </message>
</context>
<context>
    <name>OwnDutiesCard</name>
    <message>
        <source>等着做的</source>
        <translation>Waiting to be done</translation>
    </message>
    <message>
        <source>回访</source>
        <translation>Return visit</translation>
    </message>
    <message>
        <source>核准作废</source>
        <translation>Confirm voiding</translation>
    </message>
    <message>
        <source>约好 {day}，晚了 {days} 天</source>
        <translation>Agreed for {day}, {days} d late</translation>
    </message>
    <message>
        <source>{who} {day}提请，等第二个人核</source>
        <translation>{who} asked {day}, a second decides</translation>
    </message>
    <message>
        <source>去回访</source>
        <translation>Do it</translation>
    </message>
    <message>
        <source>去核</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>{count} 件</source>
        <translation>{count} cases</translation>
    </message>
    <message>
        <source>公告送达</source>
        <translation>Public notice</translation>
    </message>
    <message>
        <source>{day} 公告期满，请记送达</source>
        <translation>Notice over on {day}, please note the delivery</translation>
    </message>
    <message>
        <source>去记送达</source>
        <translation>Note it</translation>
    </message>
    <message>
        <source>一件限知悉的事</source>
        <translation>A restricted case</translation>
    </message>
    <message>
        <source>没有人</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>转来的</source>
        <translation>Sent to us</translation>
    </message>
    <message>
        <source>不归本单位办的，最迟 {day}提异议</source>
        <translation>If it is not ours, object by {day}</translation>
    </message>
    <message>
        <source>去看看</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>协议的约定</source>
        <translation>What was agreed</translation>
    </message>
    <message>
        <source>约好最迟 {day}，请问一问做了没有</source>
        <translation>Agreed for {day} at the latest, please ask whether it was done</translation>
    </message>
    <message>
        <source>去记执行</source>
        <translation>Note it</translation>
    </message>
    <message>
        <source>{count} 日期限还剩 {days} 天</source>
        <translation>{days} of {count} days left</translation>
    </message>
    <message>
        <source>{count} 日期限已过 {days} 天</source>
        <translation>{days} days past the {count} days</translation>
    </message>
    <message>
        <source>看得到的人：{names}</source>
        <translation>seen by {names}</translation>
    </message>
    <message>
        <source>加入名单</source>
        <translation>Let in</translation>
    </message>
</context>
<context>
    <name>OwnPasswordForm</name>
    <message>
        <source>现在的密码</source>
        <translation>Present password</translation>
    </message>
    <message>
        <source>新密码，任何文字都行</source>
        <translation>New password, any characters</translation>
    </message>
    <message>
        <source>新密码再输一遍</source>
        <translation>New password once more</translation>
    </message>
    <message>
        <source>改密码</source>
        <translation>Change password</translation>
    </message>
</context>
<context>
    <name>PacketSection</name>
    <message>
        <source>写摆渡包…</source>
        <translation>Write a packet…</translation>
    </message>
    <message>
        <source>读摆渡包…</source>
        <translation>Read a packet…</translation>
    </message>
    <message>
        <source>给哪里</source>
        <translation>For</translation>
    </message>
    <message>
        <source>存到 U 盘…</source>
        <translation>Save to a stick…</translation>
    </message>
    <message>
        <source>收下</source>
        <translation>Take it in</translation>
    </message>
    <message>
        <source>不收</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>没有网络的台，用 U 盘带摆渡包：加密的，丢了别人也打不开。</source>
        <translation>Desks without a network exchange ferry packets on a stick. They are encrypted: nobody else can open a lost one.</translation>
    </message>
    <message>
        <source>请稍等</source>
        <translation>Please wait</translation>
    </message>
    <message>
        <source>摆渡包 {org} {when}</source>
        <translation>packet {org} {when}</translation>
    </message>
    <message>
        <source>写摆渡包</source>
        <translation>Write a ferry packet</translation>
    </message>
    <message>
        <source>读摆渡包</source>
        <translation>Read a ferry packet</translation>
    </message>
    <message>
        <source>摆渡包 (*{suffix})</source>
        <translation>Ferry packets (*{suffix})</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>今日</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>接待登记</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>家事台账</source>
        <translation>Case register</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>一件家事</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>期限说明卡</source>
        <translation>Deadline card</translation>
    </message>
    <message>
        <source>处理意见书</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>查进度</source>
        <translation>Look up progress</translation>
    </message>
    <message>
        <source>督办</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>台账</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>群众工作</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>研判</source>
        <translation>Analysis</translation>
    </message>
</context>
<context>
    <name>PanelFoot</name>
    <message>
        <source>先不办</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>还有 {count} 处要补或要改，红字写在各栏下面</source>
        <translation>{count} to fill in or put right: the words stand in red below each field</translation>
    </message>
    <message>
        <source>正在保存</source>
        <translation>Saving</translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message>
        <source>办这一份的人看得到全名；谁、什么时候看的，已经记下。</source>
        <translation>Whoever works on this paper sees the names in full; who looked and when has been recorded.</translation>
    </message>
</context>
<context>
    <name>PaperRow</name>
    <message>
        <source>{number}，{day}出具</source>
        <translation>{number}, issued {day}</translation>
    </message>
    <message>
        <source>已作废</source>
        <translation>voided</translation>
    </message>
    <message>
        <source>{day}送达</source>
        <translation>delivered {day}</translation>
    </message>
    <message>
        <source>待送达</source>
        <translation>to deliver</translation>
    </message>
    <message>
        <source>已发出</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>待签收</source>
        <translation>to be signed for</translation>
    </message>
    <message>
        <source>{day}交寄，等回执</source>
        <translation>Posted {day}, proof awaited</translation>
    </message>
    <message>
        <source>公告中，{day}视为送达</source>
        <translation>On notice, counts on {day}</translation>
    </message>
    <message>
        <source>{day}退回，没有送达</source>
        <translation>Back on {day}, not delivered</translation>
    </message>
</context>
<context>
    <name>PaperTrouble</name>
    <message>
        <source>有印不出的字：{chars}。纸上印成〓，请先更正，或者用笔补上。</source>
        <translation>Cannot be printed: {chars}. Shown as 〓 on paper; correct it first, or add it by pen.</translation>
    </message>
    <message>
        <source>仍然打印</source>
        <translation>Print anyway</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>已作废</source>
        <translation>Voided</translation>
    </message>
    <message>
        <source>未送达</source>
        <translation>To deliver</translation>
    </message>
    <message>
        <source>{day}送达</source>
        <translation>Delivered {day}</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Paper number</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>说的事</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>送达</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>信访人</source>
        <translation>Petitioner</translation>
    </message>
    <message>
        <source>等您</source>
        <translation>you</translation>
    </message>
    <message>
        <source>等{who}</source>
        <translation>{who}</translation>
    </message>
    <message>
        <source>谁送审</source>
        <translation>By</translation>
    </message>
    <message>
        <source>哪天送审</source>
        <translation>When</translation>
    </message>
    <message>
        <source>等谁</source>
        <translation>Waits for</translation>
    </message>
    <message>
        <source>已批准，等您出具</source>
        <translation>Approved: issue it</translation>
    </message>
    <message>
        <source>已批准，等{who}出具</source>
        <translation>Approved: {who} issues</translation>
    </message>
    <message>
        <source>退回，等您修改</source>
        <translation>Sent back: revise it</translation>
    </message>
    <message>
        <source>退回，等{who}修改</source>
        <translation>Sent back: {who} revises</translation>
    </message>
    <message>
        <source>哪天出的</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>{day}交寄</source>
        <translation>Posted {day}</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>PapersPanel</name>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>下一位</source>
        <translation>Next visitor</translation>
    </message>
    <message>
        <source>再打印的原因</source>
        <translation>Reason for printing again</translation>
    </message>
    <message>
        <source>如：第一份卡纸，已销毁</source>
        <translation>e.g. first copy jammed, destroyed</translation>
    </message>
    <message>
        <source>{paper}已送到打印机</source>
        <translation>{paper}: sent to the printer</translation>
    </message>
    <message>
        <source>哪一份</source>
        <translation>Which one</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>还差 {count} 个字</source>
        <translation>{count} more to go</translation>
    </message>
    <message>
        <source>可以用，但重复太多，容易被猜到</source>
        <translation>Usable, but repetitive and easy to guess</translation>
    </message>
    <message>
        <source>够结实</source>
        <translation>Strong</translation>
    </message>
    <message>
        <source>可以用，再长一点更结实</source>
        <translation>Usable; longer is stronger</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>看看输了什么</source>
        <translation>Show what was typed</translation>
    </message>
</context>
<context>
    <name>PastCard</name>
    <message>
        <source>打开原件</source>
        <translation>Open the earlier case</translation>
    </message>
    <message>
        <source>以前说过的事</source>
        <translation>Said before</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>文书预览</source>
        <translation>Preview of the paper</translation>
    </message>
    <message>
        <source>缩小，Ctrl −</source>
        <translation>Smaller, Ctrl −</translation>
    </message>
    <message>
        <source>放大，Ctrl +</source>
        <translation>Larger, Ctrl +</translation>
    </message>
    <message>
        <source>第 {page} 页，共 {total} 页</source>
        <translation>Page {page} of {total}</translation>
    </message>
    <message>
        <source>合适</source>
        <translation>Fit</translation>
    </message>
    <message>
        <source>合适的大小，Ctrl 0</source>
        <translation>As large as fits, Ctrl 0</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>加代表</source>
        <translation>Representative</translation>
    </message>
    <message>
        <source>加代理人</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>最多 5 位（第二十条），其他人只记实到人数</source>
        <translation>At most 5 (Art. 20); of the others only the headcount</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>People</translation>
    </message>
    <message>
        <source>人</source>
        <translation>people</translation>
    </message>
    <message>
        <source>同来的人</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>联名的人</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>实到</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>共</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>这台电脑没有接读卡器，请把号码输进来</source>
        <translation>No card reader on this computer; please type the number</translation>
    </message>
    <message>
        <source>一同反映</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>请说一声：只供本站和承办单位办这件事用，按档案期限存，可来查、来更正</source>
        <translation>Please say: used by us and the handling unit for this case only, kept for the archive term; open to see and correct</translation>
    </message>
</context>
<context>
    <name>PeopleForm</name>
    <message>
        <source>两遍输的不一样，请再输一遍。</source>
        <translation>The two differ. Please type it again.</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>人员</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>建台人</source>
        <translation>Founder</translation>
    </message>
    <message>
        <source>改我的密码</source>
        <translation>Change my password</translation>
    </message>
    <message>
        <source>本站的人</source>
        <translation>People of this station</translation>
    </message>
    <message>
        <source>{count} 位</source>
        <translation>{count} in all</translation>
    </message>
    <message>
        <source>密码改好了</source>
        <translation>Password changed</translation>
    </message>
    <message>
        <source>从现在起用新密码打开。以前的备份仍用当时的密码。</source>
        <translation>From now on open with the new password. Older backups keep the password of their day.</translation>
    </message>
    <message>
        <source>在这里做什么</source>
        <translation>Roles here</translation>
    </message>
    <message>
        <source>加一位同事</source>
        <translation>Add a colleague</translation>
    </message>
    <message>
        <source>职务和角色</source>
        <translation>Post and roles</translation>
    </message>
    <message>
        <source>给新密码</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>离开本台</source>
        <translation>Leave this desk</translation>
    </message>
    <message>
        <source>已离开</source>
        <translation>Has left</translation>
    </message>
    <message>
        <source>已经离开</source>
        <translation>Has left already</translation>
    </message>
    <message>
        <source>还没有定</source>
        <translation>Not set yet</translation>
    </message>
    <message>
        <source>各用各的密码打开，办的每一笔都记着是谁。加同事、给密码由系统管理员，改在这里做什么由安全管理员；没有定人以前，都由建台人来做。</source>
        <translation>Everybody opens with a password of their own, and every entry says who made it. The system administrator adds colleagues and gives passwords, the security administrator decides what they do here; until they are named the first user does both.</translation>
    </message>
</context>
<context>
    <name>PersonChip</name>
    <message>
        <source>正在填写</source>
        <translation>Being filled in</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>住址不清</source>
        <translation>Address unclear</translation>
    </message>
    <message>
        <source>姓名或者住址说不清的，照样登记；不用书面告知（第二十三条）</source>
        <translation>Register as usual when name or address is unclear; no written notice is needed (Art. 23)</translation>
    </message>
    <message>
        <source>住址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>委托手续</source>
        <translation>Authority paper</translation>
    </message>
    <message>
        <source>如：授权委托书 1 份，写明代理事项</source>
        <translation>e.g. 1 power of attorney; say what for</translation>
    </message>
    <message>
        <source>证件</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>证件号码</source>
        <translation>ID number</translation>
    </message>
    <message>
        <source>读卡</source>
        <translation>Read card</translation>
    </message>
    <message>
        <source>无证件</source>
        <translation>No ID</translation>
    </message>
    <message>
        <source>没有证件也照样登记</source>
        <translation>Without ID, register all the same</translation>
    </message>
    <message>
        <source>已输 {count} 位，共 18 位</source>
        <translation>{count} of 18 digits</translation>
    </message>
    <message>
        <source>{age} 岁</source>
        <translation>aged {age}</translation>
    </message>
    <message>
        <source>{birth} 生</source>
        <translation>born {birth}</translation>
    </message>
    <message>
        <source>发证地区查不到，不影响登记</source>
        <translation>Issuing place unknown; registering goes on</translation>
    </message>
    <message>
        <source>号码校验通过：{facts}</source>
        <translation>The number is valid: {facts}</translation>
    </message>
    <message>
        <source>社区首字母如 sy，再写门牌</source>
        <translation>Initials, e.g. sy, then the house number</translation>
    </message>
    <message>
        <source>没有提供号码</source>
        <translation>No number given</translation>
    </message>
    <message>
        <source>有号码就写，没有就空着</source>
        <translation>Leave empty if there is none</translation>
    </message>
</context>
<context>
    <name>PickedField</name>
    <message>
        <source>去掉 {case}</source>
        <translation>Take {case} away</translation>
    </message>
</context>
<context>
    <name>PlanBacklogPanel</name>
    <message>
        <source>记下方案</source>
        <translation>Note the proposal</translation>
    </message>
    <message>
        <source>卡在哪里</source>
        <translation>What stands in the way</translation>
    </message>
    <message>
        <source>打算怎样化解</source>
        <translation>what is to be done</translation>
    </message>
    <message>
        <source>本站的人可以选，别处的领导写姓名</source>
        <translation>Choose a colleague, or write the name of a leader elsewhere</translation>
    </message>
    <message>
        <source>谁来包案</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>哪天再看一次</source>
        <translation>Looked at again on</translation>
    </message>
    <message>
        <source>已经有一份方案，{name}包案；这里写的代替它，原来的还在时间线上。</source>
        <translation>There is a plan already, sponsored by {name}. What is written here takes its place; the earlier one stays on the timeline.</translation>
    </message>
</context>
<context>
    <name>PlanMediationPanel</name>
    <message>
        <source>约好了</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>排进“议事”的日程；同一个房间、同一位调解员，同一时间只约一场。</source>
        <translation>It stands in the docket of Meetings; one room and one mediator have one session at a time.</translation>
    </message>
    <message>
        <source>哪天</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>几点到几点</source>
        <translation>From when to when</translation>
    </message>
    <message>
        <source>在哪里谈</source>
        <translation>Where you will talk</translation>
    </message>
    <message>
        <source>为什么改期</source>
        <translation>Why it is put off</translation>
    </message>
</context>
<context>
    <name>PlanOutreachForm</name>
    <message>
        <source>走访哪几家</source>
        <translation>Whom to visit</translation>
    </message>
    <message>
        <source>哪一种</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>哪天</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>几点开始</source>
        <translation>From</translation>
    </message>
    <message>
        <source>几点结束</source>
        <translation>To</translation>
    </message>
    <message>
        <source>站点</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>社区、广场、工作站</source>
        <translation>Community, square, station</translation>
    </message>
    <message>
        <source>谁去</source>
        <translation>Who goes</translation>
    </message>
    <message>
        <source>几位的，用顿号隔开</source>
        <translation>Several names with commas between</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>为什么要改</source>
        <translation>why it changes</translation>
    </message>
    <message>
        <source>排上</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>下访安排：{day}</source>
        <translation>Day outside: {day}</translation>
    </message>
    <message>
        <source>站点名单</source>
        <translation>List of stations</translation>
    </message>
    <message>
        <source>站点名单：看、改、读入</source>
        <translation>List of stations: look, change, read in</translation>
    </message>
</context>
<context>
    <name>PlanReceptionForm</name>
    <message>
        <source>本站的人可以选，别处的领导写姓名</source>
        <translation>Choose a colleague, or write the name of a leader elsewhere</translation>
    </message>
    <message>
        <source>哪位领导</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>街道党工委书记、副区长</source>
        <translation>Party secretary of the street, deputy head of the district</translation>
    </message>
    <message>
        <source>哪一级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>哪天</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>几点到几点</source>
        <translation>From when to when</translation>
    </message>
    <message>
        <source>在哪里接访</source>
        <translation>Where visitors are received</translation>
    </message>
    <message>
        <source>几号窗、哪一间</source>
        <translation>Window or room</translation>
    </message>
    <message>
        <source>接待几批</source>
        <translation>How many are received</translation>
    </message>
    <message>
        <source>欢迎来谈哪些事</source>
        <translation>What is welcome</translation>
    </message>
    <message>
        <source>空着就是都欢迎</source>
        <translation>Empty: everything is welcome</translation>
    </message>
    <message>
        <source>为什么要改</source>
        <translation>why it changes</translation>
    </message>
    <message>
        <source>会印在公告上的：姓名、职务、哪天几点、在哪里、欢迎谈的事。不要写信访人的姓名。</source>
        <translation>On the public notice: name, post, day and hours, place, what is welcome. Write no petitioner&apos;s name.</translation>
    </message>
    <message>
        <source>改好了</source>
        <translation>Put right</translation>
    </message>
    <message>
        <source>排上</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>领导接访：{day}</source>
        <translation>Leader&apos;s reception: {day}</translation>
    </message>
</context>
<context>
    <name>PlanReturnVisitPanel</name>
    <message>
        <source>记下</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>先问信访人愿不愿意回访，怎样回访方便；上门一定要本人同意。</source>
        <translation>Ask first whether a return visit is welcome and which way suits; nobody comes to the house without consent.</translation>
    </message>
    <message>
        <source>愿意</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>不愿意，不再打扰</source>
        <translation>No, do not trouble them</translation>
    </message>
    <message>
        <source>信访人愿意回访吗</source>
        <translation>Does the petitioner agree to a return visit?</translation>
    </message>
    <message>
        <source>如：10月19日送达时当面问的</source>
        <translation>e.g. asked in person at delivery on 19 October</translation>
    </message>
    <message>
        <source>什么时候、怎样问的</source>
        <translation>When and how it was asked</translation>
    </message>
    <message>
        <source>怎样回访</source>
        <translation>How</translation>
    </message>
    <message>
        <source>哪天回访</source>
        <translation>Day of the return visit</translation>
    </message>
    <message>
        <source>按本单位设置推算</source>
        <translation>Counted as set by this station</translation>
    </message>
    <message>
        <source>{day}问过，信访人不愿意：{words}</source>
        <translation>Asked on {day}, the petitioner did not wish it: {words}</translation>
    </message>
    <message>
        <source>本人怎样自己又提出来的</source>
        <translation>How they asked for it themselves</translation>
    </message>
</context>
<context>
    <name>PositionsField</name>
    <message>
        <source>要什么</source>
        <translation>What they want</translation>
    </message>
    <message>
        <source>为什么要，真正在意的是什么</source>
        <translation>Why, and what they really need</translation>
    </message>
</context>
<context>
    <name>PosterView</name>
    <message>
        <source>纸张</source>
        <translation>Paper</translation>
    </message>
</context>
<context>
    <name>PostponeForm</name>
    <message>
        <source>改到哪天</source>
        <translation>To which day</translation>
    </message>
    <message>
        <source>几点到几点</source>
        <translation>From when to when</translation>
    </message>
    <message>
        <source>在哪里开</source>
        <translation>Where it is held</translation>
    </message>
    <message>
        <source>为什么改期</source>
        <translation>Why it is put off</translation>
    </message>
    <message>
        <source>原来的日子和改期的原因都留着。告诉过的人，请再告诉一次。</source>
        <translation>The first day and the reason are kept. Please tell again whoever was told.</translation>
    </message>
    <message>
        <source>改期</source>
        <translation>Put off</translation>
    </message>
</context>
<context>
    <name>PracticeSection</name>
    <message>
        <source>演练厅</source>
        <translation>Practice hall</translation>
    </message>
    <message>
        <source>铺上一整年</source>
        <translation>Put a whole year in</translation>
    </message>
    <message>
        <source>一个镇街站一整年的来访、来信、来电、取号、值班、议事、下访、家访、直联和承诺，有按时办好的，有超期的，也有积案。群众工作的每一页、研判的每一个数都有东西可看。人和事全是编出来的，同样的种子铺出来一个样。</source>
        <translation>A whole year of a township station: visits, letters, calls, tickets, rosters, meetings, days outside, home visits, liaison and promises, some in time, some late, some lying for long. Every page of community work and every figure of the analysis has something to show. All people and cases are invented; the same seed makes the same year.</translation>
    </message>
    <message>
        <source>大约半分钟，可以中途取消。铺好以后，演练厅里原来写的就换掉了；真的台账不在这里，碰不到。</source>
        <translation>About half a minute; it can be stopped. It takes the place of what was written in the practice hall; the real register is elsewhere and is not touched.</translation>
    </message>
</context>
<context>
    <name>PresentLine</name>
    <message>
        <source>{who}（{desk}）正在写</source>
        <translation>{who} ({desk}) is writing here</translation>
    </message>
    <message>
        <source>{who}（{desk}）正在看</source>
        <translation>{who} ({desk}) is looking at this</translation>
    </message>
</context>
<context>
    <name>PrintPaperPanel</name>
    <message>
        <source>哪一份</source>
        <translation>Which one</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>再打印的原因，如：卡纸、遗失</source>
        <translation>Reason for printing again, e.g. jam, lost</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>正在排版</source>
        <translation>Setting the page</translation>
    </message>
    <message>
        <source>已送去打印</source>
        <translation>Sent to the printer</translation>
    </message>
    <message>
        <source>印完这一份，接着印{papers}。</source>
        <translation>After this one comes: {papers}.</translation>
    </message>
</context>
<context>
    <name>PrinterSection</name>
    <message>
        <source>打印机</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>用哪台打印机</source>
        <translation>Which printer</translation>
    </message>
    <message>
        <source>电脑的默认打印机</source>
        <translation>Default printer</translation>
    </message>
    <message>
        <source>打印试页</source>
        <translation>Print test page</translation>
    </message>
    <message>
        <source>这台电脑的打印机</source>
        <translation>Printers of this computer</translation>
    </message>
    <message>
        <source>试页上没有任何人的信息。文书照 A4 的实际大小打印，不缩放。</source>
        <translation>The test page holds nothing about anyone. Papers print at true A4 size, unscaled.</translation>
    </message>
    <message>
        <source>没有打印机</source>
        <translation>No printer</translation>
    </message>
    <message>
        <source>已保存设置</source>
        <translation>Settings saved</translation>
    </message>
    <message>
        <source>试页已交给打印机。框线四边一样宽、横线正好 100 毫米，就是好的。</source>
        <translation>The test page went to the printer. Even margins all round and a line of exactly 100 mm mean all is well.</translation>
    </message>
    <message>
        <source>这台电脑还没有装打印机。文书都存着，装好以后再印。</source>
        <translation>This computer has no printer yet. The papers are kept and can be printed once one is installed.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>这项诉求还没有依法分类，请先选一类，期限才算得对。</source>
        <translation>This demand has no legal class yet. Please choose one, so that the deadline is right.</translation>
    </message>
    <message>
        <source>这一件里有新版本写下的内容，本机只能看。升级以后就能接着办。</source>
        <translation>A newer version wrote part of this case, so it can only be read here. After an upgrade you can go on.</translation>
    </message>
    <message>
        <source>{day}已经办结。</source>
        <translation>It was closed on {day}.</translation>
    </message>
    <message>
        <source>已并入 {number}，请到原件里办。</source>
        <translation>It is joined to {number}; please handle it there.</translation>
    </message>
    <message>
        <source>找不到这一件，或者您没有查看它的权限。</source>
        <translation>This case is not here, or you may not see it.</translation>
    </message>
    <message>
        <source>请至少选一项诉求。</source>
        <translation>Please choose at least one demand.</translation>
    </message>
    <message>
        <source>这一件的诉求都已经受理、答复或者不予受理。</source>
        <translation>All demands of this case are accepted, answered or declined already.</translation>
    </message>
    <message>
        <source>请写上{what}。</source>
        <translation>Please fill in: {what}.</translation>
    </message>
    <message>
        <source>日期读不懂，请写成 2026-10-19 的样子。</source>
        <translation>This date is not clear. Please write it like 2026-10-19.</translation>
    </message>
    <message>
        <source>日期在今天以后，请核对。</source>
        <translation>The date lies in the future. Please check.</translation>
    </message>
    <message>
        <source>日期早于{what}（{day}），请核对。</source>
        <translation>The date is before {what} ({day}). Please check.</translation>
    </message>
    <message>
        <source>还没有写明交来了什么材料。</source>
        <translation>What material was handed in is not written yet.</translation>
    </message>
    <message>
        <source>页数请写 1 以上的数。</source>
        <translation>Please give 1 or more pages.</translation>
    </message>
    <message>
        <source>处理意见书还没有送达。</source>
        <translation>The reply is not delivered yet.</translation>
    </message>
    <message>
        <source>告知书还没有送达。</source>
        <translation>The notice is not delivered yet.</translation>
    </message>
    <message>
        <source>诉求 {demand} 还没有结果。</source>
        <translation>Demand {demand} has no result yet.</translation>
    </message>
    <message>
        <source>还没有改动任何一处。</source>
        <translation>Nothing has been changed yet.</translation>
    </message>
    <message>
        <source>“{name}”这一处不能更正。</source>
        <translation>&quot;{name}&quot; cannot be corrected.</translation>
    </message>
    <message>
        <source>人数请写 1 以上的数。</source>
        <translation>Please give 1 or more people.</translation>
    </message>
    <message>
        <source>请选不予受理的理由。</source>
        <translation>Please choose the ground for declining.</translation>
    </message>
    <message>
        <source>没有等着送达的文书。</source>
        <translation>No paper is waiting to be delivered.</translation>
    </message>
    <message>
        <source>请选送达的是哪一份文书。</source>
        <translation>Please choose the paper that was delivered.</translation>
    </message>
    <message>
        <source>请选送达方式。</source>
        <translation>Please choose the way of delivery.</translation>
    </message>
    <message>
        <source>留置送达要有见证人或者拍照录像，请写明见证人或影像的情况。</source>
        <translation>Leaving a paper behind needs a witness, photo or video. Please write which.</translation>
    </message>
    <message>
        <source>答复日期早于来信日期。</source>
        <translation>The reply is dated before the letter.</translation>
    </message>
    <message>
        <source>有答复，但没有答复日期。</source>
        <translation>There is a reply but no date of it.</translation>
    </message>
    <message>
        <source>不能并入它自己，请选更早的那一件。</source>
        <translation>A case cannot join itself; please choose the earlier one.</translation>
    </message>
    <message>
        <source>那一件自己也已并入 {number}，请并入 {number}。</source>
        <translation>That case is itself joined to {number}; please join {number}.</translation>
    </message>
    <message>
        <source>检举控告单独登记，不与其他事合并。</source>
        <translation>An accusation is registered apart and never joined with anything else.</translation>
    </message>
    <message>
        <source>这项诉求已经受理或者答复，不能再并入别的件。</source>
        <translation>This demand is accepted or answered already and cannot join another case.</translation>
    </message>
    <message>
        <source>这份文书已经打印过 {count} 次，再打印请写明原因。</source>
        <translation>Printed already ({count}). Please give the reason for printing again.</translation>
    </message>
    <message>
        <source>这份文书已经作废，不能再打印。</source>
        <translation>This paper is void and cannot be printed.</translation>
    </message>
    <message>
        <source>一次登记里不能既有检举控告又有其他诉求，请分开登记。</source>
        <translation>An accusation and other demands cannot share one registration; please register them apart.</translation>
    </message>
    <message>
        <source>请写明被反映的人或者单位，这样才能避开他们（第三十条）。</source>
        <translation>Please name the person or unit complained of, so that it can be kept away from them (Art. 30).</translation>
    </message>
    <message>
        <source>请写明代理人带来的委托手续。</source>
        <translation>Please write the authority paper that the agent brought.</translation>
    </message>
    <message>
        <source>要先受理，才能出处理意见书。</source>
        <translation>Accept first, then write the reply.</translation>
    </message>
    <message>
        <source>由{handler}出具，本站只能催问。</source>
        <translation>{handler} issues it; this station can only remind.</translation>
    </message>
    <message>
        <source>受理的诉求都已经答复。</source>
        <translation>All accepted demands are answered.</translation>
    </message>
    <message>
        <source>没有“{key}”这项设置。</source>
        <translation>There is no setting &quot;{key}&quot;.</translation>
    </message>
    <message>
        <source>“{title}”不能这样写：{value}。</source>
        <translation>&quot;{title}&quot; cannot be set to {value}.</translation>
    </message>
    <message>
        <source>名录里没有这个单位。</source>
        <translation>This unit is not in the directory.</translation>
    </message>
    <message>
        <source>请选单位的性质。</source>
        <translation>Please choose the kind of unit.</translation>
    </message>
    <message>
        <source>请从单位名录里选一个单位。</source>
        <translation>Please choose a unit from the directory.</translation>
    </message>
    <message>
        <source>这一件没有并入别的件。</source>
        <translation>This case is not joined to another.</translation>
    </message>
    <message>
        <source>没有可以作废的文书；已经送达的不能作废，只能更正。</source>
        <translation>No paper can be voided; a delivered one can only be corrected.</translation>
    </message>
    <message>
        <source>找不到编号 {number}，或者您没有查看它的权限。</source>
        <translation>Number {number} is not here, or you may not see it.</translation>
    </message>
    <message>
        <source>编号 {number} 在第 {line} 行已经有了，内容却不一样；一个编号只能导入一次，请核对。</source>
        <translation>Number {number} stood in line {line} already with other content; each number can be imported once. Please check.</translation>
    </message>
    <message>
        <source>没有“{rule}”这条期限。有：{rules}。</source>
        <translation>There is no deadline &quot;{rule}&quot;. There are: {rules}.</translation>
    </message>
    <message>
        <source>日期“{date}”读不懂，请写成 2026-10-19 的样子。</source>
        <translation>The date &quot;{date}&quot; is not clear. Please write it like 2026-10-19.</translation>
    </message>
    <message>
        <source>没有“{kind}”这种文书，用 print --list 看有哪些。</source>
        <translation>There is no paper &quot;{kind}&quot;; print --list shows them all.</translation>
    </message>
    <message>
        <source>这一件还没有出具{paper}。</source>
        <translation>This case has no {paper} yet.</translation>
    </message>
    <message>
        <source>文件写不进去：{reason}。请换个地方或者腾出空间再试。</source>
        <translation>The file cannot be written: {reason}. Please choose another place or free some room.</translation>
    </message>
    <message>
        <source>文件打不开：{reason}</source>
        <translation>The file cannot be opened: {reason}</translation>
    </message>
    <message>
        <source>文件的编码认不出来，请另存为 UTF-8 或者 GB18030 的 CSV。</source>
        <translation>The encoding of the file is unknown. Please save it as CSV in UTF-8 or GB18030.</translation>
    </message>
    <message>
        <source>文件是 UTF-8，可是有 {count} 处不是：几种编码混在了一起。请用表格软件打开、另存为 UTF-8 的 CSV。</source>
        <translation>The file is UTF-8 but not in {count} places: encodings are mixed. Please open it in a spreadsheet and save it as CSV in UTF-8.</translation>
    </message>
    <message>
        <source>文件缺少这些列：{columns}。第一行应当是列名。</source>
        <translation>These columns are missing: {columns}. The first line should hold the column names.</translation>
    </message>
    <message>
        <source>文件不是 CSV 表格：{reason}</source>
        <translation>The file is not a CSV table: {reason}</translation>
    </message>
    <message>
        <source>这一行的列数不对。</source>
        <translation>This line has a wrong number of columns.</translation>
    </message>
    <message>
        <source>日期“{text}”读不懂，或者没有这一天。</source>
        <translation>The date &quot;{text}&quot; is not clear or does not exist.</translation>
    </message>
    <message>
        <source>需要密码：用 --password-file 指一个文件，或者设 KAPOK_PASSWORD。</source>
        <translation>A password is needed: name a file with --password-file, or set KAPOK_PASSWORD.</translation>
    </message>
    <message>
        <source>密码文件打不开：{reason}</source>
        <translation>The password file cannot be opened: {reason}</translation>
    </message>
    <message>
        <source>查询码输错了 {count} 次，请过 {minutes} 分钟再试。</source>
        <translation>Wrong inquiry codes: {count}. Please try again in {minutes} minutes.</translation>
    </message>
    <message>
        <source>这一件还没有{paper}。</source>
        <translation>This case has no {paper} yet.</translation>
    </message>
    <message>
        <source>这一件没有在走的这项期限，出不了期限说明卡。</source>
        <translation>This deadline is not running here, so there is no deadline card.</translation>
    </message>
    <message>
        <source>这一件还没有编号的文书，出不了{paper}。</source>
        <translation>This case has no numbered paper, so there is no {paper}.</translation>
    </message>
    <message>
        <source>这一件还没有出过{paper}，先办那一步再来打印。</source>
        <translation>This case has no {paper} yet; please do that step first, then print.</translation>
    </message>
    <message>
        <source>《{paper}》还缺“{field}”这一项，补上后就能出文书。</source>
        <translation>{paper} still lacks &quot;{field}&quot;; once it is there the paper can be issued.</translation>
    </message>
    <message>
        <source>“{typed}”不像一个编号。编号是这样的：440104014-20260724-F000134G，请照回执再看一遍。</source>
        <translation>&quot;{typed}&quot; does not look like a number. Numbers look like 440104014-20260724-F000134G; please look at the receipt again.</translation>
    </message>
    <message>
        <source>编号“{typed}”里有一位抄错了（末位校验不符），请照回执再看一遍。</source>
        <translation>The number &quot;{typed}&quot; has one character wrong (check character). Please look at the receipt again.</translation>
    </message>
    <message>
        <source>“{typed}”不像发文字号。发文字号是这样的：越信访〔2026〕12号。</source>
        <translation>&quot;{typed}&quot; does not look like a paper number, such as 越信访〔2026〕12号.</translation>
    </message>
    <message>
        <source>查询码是 8 到 10 位数字，请照回执再看一遍。</source>
        <translation>The inquiry code has 8 to 10 digits. Please look at the receipt again.</translation>
    </message>
    <message>
        <source>身份证号码是 18 位，这里是 {count} 位，请对照证件再看一遍。</source>
        <translation>A resident ID number has 18 characters, this one has {count}. Please look at the card again.</translation>
    </message>
    <message>
        <source>这是 15 位的老号码，2013 年起已停用。请按现在的证件填 18 位；拿不出的，证件类型选“其他证件”照样登记。</source>
        <translation>This is an old 15-digit number, out of use since 2013. Please use the 18 digits of the present card, or choose &quot;other paper&quot; and register as usual.</translation>
    </message>
    <message>
        <source>身份证号码前 17 位都是数字，最后一位是数字或 X，请对照证件再看一遍。</source>
        <translation>A resident ID number has 17 digits and then a digit or X. Please look at the card again.</translation>
    </message>
    <message>
        <source>身份证号码有一位对不上（末位校验不符），请对照证件再看一遍。</source>
        <translation>One digit of the ID number does not fit (check digit). Please look at the card again.</translation>
    </message>
    <message>
        <source>号码第 7 到 14 位写的出生日期“{birth}”不存在，请对照证件再看一遍。</source>
        <translation>The birthday &quot;{birth}&quot; in digits 7 to 14 does not exist. Please look at the card again.</translation>
    </message>
    <message>
        <source>号码里的出生日期 {birth} 还没到，请对照证件再看一遍。</source>
        <translation>The birthday {birth} in the number lies in the future. Please look at the card again.</translation>
    </message>
    <message>
        <source>“{typed}”不像电话号码。手机是 11 位，座机请带区号，例如 020-83000000。</source>
        <translation>&quot;{typed}&quot; does not look like a phone number. Mobiles have 11 digits; landlines need the area code, e.g. 020-83000000.</translation>
    </message>
    <message>
        <source>还没有填姓名。</source>
        <translation>The name is not filled in yet.</translation>
    </message>
    <message>
        <source>没有代码是 {org} 的市、区或镇街；社区不单独设站。</source>
        <translation>No city, district or street has the code {org}; communities have no station of their own.</translation>
    </message>
    <message>
        <source>恢复单不能放在数据文件夹里：丢了电脑就一起丢了。请换个地方。</source>
        <translation>The recovery sheet cannot be kept in the data folder: it would be lost with the computer. Please choose another place.</translation>
    </message>
    <message>
        <source>恢复单没有地方放：{place} 不是已有的文件夹里的一个文件名。</source>
        <translation>There is no place for the recovery sheet: {place} is not a file name in an existing folder.</translation>
    </message>
    <message>
        <source>请写上您的姓名，每条记录都会署名。</source>
        <translation>Please write your name; every entry is signed with it.</translation>
    </message>
    <message>
        <source>磁盘满了，表格没有存成。请腾出些地方，或者换个地方再存。</source>
        <translation>The disk is full; the workbook was not saved. Please free some room or choose another place.</translation>
    </message>
    <message>
        <source>表格没有存成：这个地方不让写，或者同名的文件正在别的程序里开着。请关掉它，或者换个地方再存。</source>
        <translation>The workbook was not saved: writing is not allowed there, or the file is open in another program. Please close it or choose another place.</translation>
    </message>
    <message>
        <source>程序自带的文件 {file} 不见了。您的数据没有受影响，请重新安装本程序，或者请管理员补上这个文件。</source>
        <translation>The program file {file} is gone. Your data is safe; please install the program again or ask the administrator to put the file back.</translation>
    </message>
    <message>
        <source>程序自带的文件 {file} 读不懂了（{why}）。您的数据没有受影响，请重新安装本程序，或者请管理员换上完好的文件。</source>
        <translation>The program file {file} cannot be read ({why}). Your data is safe; please install the program again or ask the administrator for a good copy.</translation>
    </message>
    <message>
        <source>打印机没有接受这份文书。请看看是否开机、有纸、没卡纸，再印一次。</source>
        <translation>The printer did not take this paper. Please check power, paper and jams, and print again.</translation>
    </message>
    <message>
        <source>打不开“{name}”。请看看文件是否完好，再拖一次。</source>
        <translation>&quot;{name}&quot; cannot be opened. Please check that the file is whole and drag it in again.</translation>
    </message>
    <message>
        <source>这份扫描件的文件不在了（{place}）。登记内容不受影响。请从备份里找回，或者请来访人再给一次原件。</source>
        <translation>The file of this scan is gone ({place}). The registration is safe. Please fetch it from a backup or ask the visitor for the original again.</translation>
    </message>
    <message>
        <source>这份扫描件的文件坏了（{place}）。登记内容不受影响。请从备份里找回，或者请来访人再给一次原件。</source>
        <translation>The file of this scan is damaged ({place}). The registration is safe. Please fetch it from a backup or ask the visitor for the original again.</translation>
    </message>
    <message>
        <source>{place} 只能读、不能写，所以没有存。以前的内容都在。请检查磁盘是否写保护、文件夹权限是否属于当前账号，再做一次。</source>
        <translation>{place} can only be read, so nothing was kept. Everything before is there. Please check write protection and the folder&apos;s permissions, then do it again.</translation>
    </message>
    <message>
        <source>数据文件 {place} 读不通：它被截断、改动过，或者不是本台的文件。程序没有再往里写。请先别删它，用最近的一份备份恢复。</source>
        <translation>The data file {place} cannot be read: it was cut, changed, or is not of this desk. Nothing more was written. Please do not delete it; restore the latest backup.</translation>
    </message>
    <message>
        <source>数据文件 {place} 正被别的程序占用，这一步没有写进去。请关掉占用它的程序（如备份、杀毒），再做一次。</source>
        <translation>Another program holds the data file {place}, so this step was not written. Please close that program (backup, virus scanner) and do it again.</translation>
    </message>
    <message>
        <source>磁盘读写出错（{why}），这一步没有写进去。请检查 {place} 所在的磁盘或移动盘是否接好，再做一次；再出错请换盘并用备份恢复。</source>
        <translation>The disk failed ({why}) and this step was not written. Please check that the disk of {place} is connected and do it again; if it fails again, change the disk and restore a backup.</translation>
    </message>
    <message>
        <source>接访台已经在这台电脑上开着（{place}）。请切换到那个窗口；如果看不见它，先把它关掉再开。</source>
        <translation>The desk is already open on this computer ({place}). Please switch to that window; if you cannot see it, close it first.</translation>
    </message>
    <message>
        <source>{place} 在网络共享盘上（{why}）。共享盘断一下线就会弄坏数据文件，所以不能放在那里。请把资料夹放在本机硬盘上，备份可以放共享盘。</source>
        <translation>{place} is on a network share ({why}). A short break would damage the data file, so it cannot stay there. Please keep the folder on this computer&apos;s disk; backups may go to the share.</translation>
    </message>
    <message>
        <source>{place} 是一个文件，不是文件夹，接访台没法放在里面。请换个地方。</source>
        <translation>{place} is a file, not a folder, so the desk cannot be put there. Please choose another place.</translation>
    </message>
    <message>
        <source>密码不对，数据没有打开，也没有任何改动。请看看大小写和输入法，再输一遍。</source>
        <translation>The password is not right; nothing was opened or changed. Please look at capitals and input method and type it again.</translation>
    </message>
    <message>
        <source>恢复码对不上这一台。请对照恢复单逐组核对，注意看单子上写的是不是这一站。</source>
        <translation>The recovery code is not of this desk. Please compare it group by group, and see whether the sheet names this station.</translation>
    </message>
    <message>
        <source>恢复码有抄错的地方：应是 7 组、每组 4 个字母或数字。请对照恢复单再看一遍。</source>
        <translation>The recovery code has a slip: it has 7 groups of 4 letters or digits. Please look at the sheet again.</translation>
    </message>
    <message>
        <source>钥匙文件 {place} 不见了，数据文件还在但打不开。请从备份里恢复；备份里带着钥匙。</source>
        <translation>The key file {place} is gone; the data file is there but cannot be opened. Please restore a backup; it holds the keys.</translation>
    </message>
    <message>
        <source>钥匙文件 {place} 被改动过，读不通；数据文件没有动。请从备份里恢复；备份里带着钥匙。</source>
        <translation>The key file {place} was changed and cannot be read; the data file is untouched. Please restore a backup; it holds the keys.</translation>
    </message>
    <message>
        <source>密码至少 {least} 个字，什么字都可以。</source>
        <translation>The password needs at least {least} characters of any kind.</translation>
    </message>
    <message>
        <source>这一台没有叫“{name}”的用户。</source>
        <translation>This desk has no user &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>这一台有几位用户，请说明是哪一位。</source>
        <translation>This desk has several users; please say which one.</translation>
    </message>
    <message>
        <source>{place} 里已经有一个接访台，没有动它。请直接打开，或者另选一个空资料夹。</source>
        <translation>There is a desk in {place} already; it was left alone. Please open it or choose an empty folder.</translation>
    </message>
    <message>
        <source>{place} 里还没有接访台。请先选站建台，或者从备份里恢复。</source>
        <translation>There is no desk in {place} yet. Please set one up, or restore a backup.</translation>
    </message>
    <message>
        <source>备份文件 {place} 不完整或者改动过（{why}），没有用它恢复，现有的资料没有动。请换一份备份再试。</source>
        <translation>The backup {place} is incomplete or was changed ({why}); it was not used, and the present data is untouched. Please try another backup.</translation>
    </message>
    <message>
        <source>备份文件 {place} 是新版本的程序做的，现有的资料没有动。请安装新版程序再恢复。</source>
        <translation>A newer program made the backup {place}; the present data is untouched. Please install the newer program, then restore.</translation>
    </message>
    <message>
        <source>数据文件是新版本的程序写的（第 {found} 版，本程序到第 {known} 版），这里没有打开它，也没有改动。请安装新版程序再开。</source>
        <translation>A newer program wrote the data file (version {found}, this one knows {known}); it was neither opened nor changed. Please install the newer program.</translation>
    </message>
    <message>
        <source>数据文件里有损坏：{what}</source>
        <translation>The data file is damaged: {what}</translation>
    </message>
    <message>
        <source>{origin} 第 {seq} 条之前缺了记录</source>
        <translation>{origin}: entries before {seq} are missing</translation>
    </message>
    <message>
        <source>{origin} 第 {seq} 条和前一条接不上</source>
        <translation>{origin}: entry {seq} does not follow the one before</translation>
    </message>
    <message>
        <source>{origin} 第 {seq} 条的写法被改过</source>
        <translation>{origin}: the form of entry {seq} was changed</translation>
    </message>
    <message>
        <source>{origin} 第 {seq} 条的内容和它的校验值不符</source>
        <translation>{origin}: the content of entry {seq} does not match its checksum</translation>
    </message>
    <message>
        <source>{origin} 第 {seq} 条的签名不符</source>
        <translation>{origin}: the signature of entry {seq} does not match</translation>
    </message>
    <message>
        <source>{origin} 第 {seq} 条的来源没有登记</source>
        <translation>{origin}: the origin of entry {seq} is unknown</translation>
    </message>
    <message>
        <source>{origin} 第 {seq} 条的正文打不开</source>
        <translation>{origin}: the body of entry {seq} cannot be opened</translation>
    </message>
    <message>
        <source>{origin} 应有 {seq} 条记录，后面的不见了</source>
        <translation>{origin}: there should be {seq} entries; the last ones are gone</translation>
    </message>
    <message>
        <source>{origin} 第 {seq} 条的扫描件不在或者坏了（{what}）</source>
        <translation>{origin}: a scan of entry {seq} is gone or damaged ({what})</translation>
    </message>
    <message>
        <source>{what} 的列表内容和记录不一致，可用“重建”修好</source>
        <translation>The lists of {what} differ from the entries; a rebuild puts it right</translation>
    </message>
    <message>
        <source>字体文件 {file} 缺失或已损坏，暂时不能出文书。请重新安装本程序，已登记的内容不受影响。</source>
        <translation>The font file {file} is missing or damaged, so no papers can be issued. Please install the program again; what is registered is safe.</translation>
    </message>
    <message>
        <source>《{paper}》是用“{edition}”这一版措辞出的，这一版还没有传到本机。传到以后就能照原样再出。</source>
        <translation>The {paper} was issued with the wording &quot;{edition}&quot;, which has not reached this computer yet. Once it has, the paper comes out exactly as before.</translation>
    </message>
    <message>
        <source>文书用语文件 {file} 缺失或已损坏，暂时不能出文书。请重新安装本程序，已登记的内容不受影响。</source>
        <translation>The wording file {file} is missing or damaged, so no papers can be issued. Please install the program again; what is registered is safe.</translation>
    </message>
    <message>
        <source>已经作废，不再办理，仍然留存计数。</source>
        <translation>This is void: nothing more is done here, but it stays listed and counted.</translation>
    </message>
    <message>
        <source>请写年份，{first} 到 {last} 之间。</source>
        <translation>Please give a year from {first} to {last}.</translation>
    </message>
    <message>
        <source>和已经录入的 {year} 年安排一样，不用再录。</source>
        <translation>The same as already entered for {year}: nothing to do.</translation>
    </message>
    <message>
        <source>没有认出放假的日子。请照通知的写法，例如：国庆节：10月1日至7日放假，共7天。10月10日上班。</source>
        <translation>No day off was recognised. Please write it the way the notice does, in Chinese: holiday, colon, days off, days worked.</translation>
    </message>
    <message>
        <source>{name}：{year}年没有{month}月{day}日。</source>
        <translation>{name}: there is no day {day} in month {month} of {year}.</translation>
    </message>
    <message>
        <source>{name}：{day}是{right}，通知上写的是{written}。请核对是不是 {year} 年的通知。</source>
        <translation>{name}: {day} is {right}, the notice says {written}. Please check that it is the notice for {year}.</translation>
    </message>
    <message>
        <source>{name}：写的是共 {written} 天，数出来是 {count} 天，请核对。</source>
        <translation>{name}: the notice says {written} days, {count} were counted. Please check.</translation>
    </message>
    <message>
        <source>还缺：{names}。一年的安排要一次录全。</source>
        <translation>Missing: {names}. A year is entered as a whole.</translation>
    </message>
    <message>
        <source>这一天在今天以前，请写明为什么今天才补记；两个日子都会写在时间线上。</source>
        <translation>This day lies before today. Please say why it is entered only now; both days will stand on the timeline.</translation>
    </message>
    <message>
        <source>{day}对同一件事答的是“{before}”，这次是“{now}”。改了结论不要紧，请写清楚为什么。</source>
        <translation>On {day} the answer to the same demand was &quot;{before}&quot;, now it is &quot;{now}&quot;. A changed outcome is fine; please say why.</translation>
    </message>
    <message>
        <source>这段话和{day}的答复一字不差。信访人又来问，请写明这次查了什么、有什么变化。</source>
        <translation>These words are exactly those of the answer of {day}. The petitioner has come again: please say what was looked into this time and what has changed.</translation>
    </message>
    <message>
        <source>诉求 {demand} 和诉求 {other} 的话一字不差，请看看是不是各答各的。</source>
        <translation>The words for demand {demand} and demand {other} are exactly the same. Please see whether each has its own answer.</translation>
    </message>
    <message>
        <source>信是写给{expected}的，这里称呼的是“{name}”，请核对是不是从别的信里抄来的。</source>
        <translation>The letter is for {expected}, but &quot;{name}&quot; is addressed here. Please check whether this was copied from another letter.</translation>
    </message>
    <message>
        <source>这里写的是“{name}”，登记的名字是“{expected}”，差一个字。</source>
        <translation>&quot;{name}&quot; stands here, the registered name is &quot;{expected}&quot;: one character differs.</translation>
    </message>
    <message>
        <source>编号 {number} 不是这一件的（这一件是 {expected}），请核对。</source>
        <translation>The number {number} is not that of this case (it is {expected}). Please check.</translation>
    </message>
    <message>
        <source>编号 {number} 有一位写错了，这一件是 {expected}。</source>
        <translation>The number {number} has a wrong character in it; this case is {expected}.</translation>
    </message>
    <message>
        <source>没有“{day}”这一天，请核对。</source>
        <translation>There is no such day as &quot;{day}&quot;. Please check.</translation>
    </message>
    <message>
        <source>信里写{day}受理，登记的受理日是{expected}，请核对。</source>
        <translation>The letter says accepted on {day}, the recorded day is {expected}. Please check.</translation>
    </message>
    <message>
        <source>信里写您于{day}来信来访，登记的是{expected}，请核对。</source>
        <translation>The letter says the visit or letter came on {day}, but {expected} is recorded. Please check.</translation>
    </message>
    <message>
        <source>调查核实写的是已经查过的事，{day}还没有到，请核对日期。</source>
        <translation>The findings tell what was looked into, but {day} is still to come. Please check the date.</translation>
    </message>
    <message>
        <source>信里有身份证号（尾号 {tail}）。信会经过许多人的手，请删去。</source>
        <translation>An ID number (ending {tail}) stands in the letter. Letters pass through many hands; please take it out.</translation>
    </message>
    <message>
        <source>没有写明依据。请写出法律法规的全称，用书名号《》括起来，再写第几条。</source>
        <translation>The legal basis is missing. Please write the full name of the law in 《》 and then the article.</translation>
    </message>
    <message>
        <source>依据写了《{law}》，没有写第几条。请补上条款；文件没有条款的，请写明文号。</source>
        <translation>《{law}》 is cited without an article. Please add it, or the number of the document if it has no articles.</translation>
    </message>
    <message>
        <source>《信访条例》是 2005 年的旧规定，现在办信访依《信访工作条例》，请核对条款。</source>
        <translation>This is the old petition regulation of 2005. Petitions are now handled under the Regulation on Petition Work; please check the article.</translation>
    </message>
    <message>
        <source>《信访工作条例》一共 50 条，没有{article}，请核对。</source>
        <translation>The Regulation on Petition Work has 50 articles and no {article}. Please check.</translation>
    </message>
    <message>
        <source>“{body}”说不清是哪个机关。请写全称，信访人才知道往哪里递{remedy}申请。</source>
        <translation>&quot;{body}&quot; does not say which unit it is. Please write its full name, so that the petitioner knows where to hand in the request for {remedy}.</translation>
    </message>
    <message>
        <source>只写了“{words}”，没有说该找谁。请写明有权处理的单位，最好附上地址或者电话。</source>
        <translation>It says only &quot;{words}&quot; and not whom to turn to. Please name the unit with the power to act, best with address or telephone.</translation>
    </message>
    <message>
        <source>诉求 {demand} 还没有答到，每一项都要有处理意见。</source>
        <translation>Demand {demand} is not answered yet; every one needs its answer.</translation>
    </message>
    <message>
        <source>这里只写了“{words}”。信访人手里只有这一封信，请把话写全。</source>
        <translation>Only &quot;{words}&quot; stands here. The petitioner has nothing but this letter, so please write it out.</translation>
    </message>
    <message>
        <source>答复里没有一处提到诉求 {demand} 说的事，请看看是不是答到了别的事上。</source>
        <translation>Nothing in the answer speaks of what demand {demand} is about. Please see whether it answers something else.</translation>
    </message>
    <message>
        <source>选的是“{outcome}”，文字里却写着“{words}”，请核对哪一个对。</source>
        <translation>The outcome chosen is &quot;{outcome}&quot;, but the text says &quot;{words}&quot;. Please check which is right.</translation>
    </message>
    <message>
        <source>这里还有没填好的地方：“{words}”，请补上或者删去。</source>
        <translation>Something is still open here: &quot;{words}&quot;. Please fill it in or take it out.</translation>
    </message>
    <message>
        <source>这里有看不见的字符（{code}），多半是从网页粘贴来的，请把“{words}”重新打一遍。</source>
        <translation>There is an invisible character here ({code}), most likely pasted from a web page. Please type &quot;{words}&quot; again.</translation>
    </message>
    <message>
        <source>“{chars}”印不出来，请换成能印的字。</source>
        <translation>&quot;{chars}&quot; cannot be printed. Please write it with characters that can.</translation>
    </message>
    <message>
        <source>本站已经有一位{name}，请写得分得清，比如加上部门。</source>
        <translation>There is already a {name} here; please write the name so that both can be told apart, for example with the department.</translation>
    </message>
    <message>
        <source>本站没有这位同事。</source>
        <translation>This colleague does not work here.</translation>
    </message>
    <message>
        <source>没有“{role}”这个角色。</source>
        <translation>There is no role &quot;{role}&quot;.</translation>
    </message>
    <message>
        <source>没有等着出意见的复查、复核。</source>
        <translation>No review is waiting for its opinion.</translation>
    </message>
    <message>
        <source>请选是哪一次复查、复核。</source>
        <translation>Please choose which review.</translation>
    </message>
    <message>
        <source>请选结论：维持、撤销或者变更。</source>
        <translation>Please choose the conclusion: upheld, revoked or changed.</translation>
    </message>
    <message>
        <source>重新办理的日子要在今天以后。</source>
        <translation>The day for handling anew must lie after today.</translation>
    </message>
    <message>
        <source>由本单位复查、复核，请直接出意见书。</source>
        <translation>Our own office reviews it: please issue the opinion.</translation>
    </message>
    <message>
        <source>已经在复查或者复核，等意见出来。</source>
        <translation>A review is under way; its opinion is awaited.</translation>
    </message>
    <message>
        <source>复核已经终结，同一事实和理由不再受理（第三十六条）。人来了照样登记，可以告知救助途径。</source>
        <translation>The re-review was final: the same fact and reason is no longer accepted (Art. 36). A visit is registered all the same, and ways of help may be told.</translation>
    </message>
    <message>
        <source>处理意见书出来以后，才能申请复查（第三十五条）。</source>
        <translation>A review can be asked for once there is a reply (Art. 35).</translation>
    </message>
    <message>
        <source>所选的诉求有的该复查、有的该复核，请分开申请。</source>
        <translation>Some of the chosen demands are due for review, others for re-review: please ask for them apart.</translation>
    </message>
    <message>
        <source>复查、复核由上一级机关、单位办（第三十五条、第三十六条），不能还是原来那个单位。</source>
        <translation>A review is done by the unit one level up (Art. 35, 36), not by the same unit again.</translation>
    </message>
    <message>
        <source>邮戳日期不会晚于收到的日子，请核对。</source>
        <translation>The postmark cannot be later than the day it was received. Please check.</translation>
    </message>
    <message>
        <source>按本单位设置，过了期限的申请不收。请告知信访人，并写明原因。</source>
        <translation>As set by this station, a late request is not taken. Please tell the petitioner and write down why.</translation>
    </message>
    <message>
        <source>所选的诉求有的还在期限内、有的已经过了，请分开申请。</source>
        <translation>Some of the chosen demands are in time and others are not: please ask for them apart.</translation>
    </message>
    <message>
        <source>请至少选一件。</source>
        <translation>Please choose at least one case.</translation>
    </message>
    <message>
        <source>{number} 现在不能换承办人，请先去掉这一件再转。</source>
        <translation>{number} cannot change its officer now; please untick it first.</translation>
    </message>
    <message>
        <source>{number} 这一件，{name}已经回避，请另选人或者先去掉这一件。</source>
        <translation>{name} has stepped back from {number}; choose somebody else or untick it.</translation>
    </message>
    <message>
        <source>{number} 是限知的，{name}不在名单里，请另选人或者先去掉这一件。</source>
        <translation>{number} is restricted and {name} is not among its readers; choose somebody else or untick it.</translation>
    </message>
    <message>
        <source>{paper}要先送审，审批同意以后才编号出具。</source>
        <translation>{paper}: please submit it for approval first; it is numbered and issued after everybody agreed.</translation>
    </message>
    <message>
        <source>{paper}不用送审，可以直接出具。</source>
        <translation>{paper} needs no approval here, it can be issued at once.</translation>
    </message>
    <message>
        <source>同一份文书正在审批，等有了结果再送。</source>
        <translation>The same paper is under approval; wait for its outcome before submitting again.</translation>
    </message>
    <message>
        <source>没有等着审批的文书。</source>
        <translation>No paper waits for approval.</translation>
    </message>
    <message>
        <source>这一步等{who}审。</source>
        <translation>This step waits for {who}.</translation>
    </message>
    <message>
        <source>自己写的文书要请别人审。</source>
        <translation>A paper of one&apos;s own is approved by somebody else.</translation>
    </message>
    <message>
        <source>没有审批同意、等着出具的文书。</source>
        <translation>No approved paper waits to be issued.</translation>
    </message>
    <message>
        <source>只有送审的人能撤回。</source>
        <translation>Only whoever submitted it can recall it.</translation>
    </message>
    <message>
        <source>请选委托给本站的哪一位，不能是送审的人。</source>
        <translation>Please choose a colleague here, but not whoever submitted it.</translation>
    </message>
    <message>
        <source>人没有变。请去掉不再代表的，或者写上新来的。</source>
        <translation>Nobody has changed. Untick who no longer takes part, or enter who is new.</translation>
    </message>
    <message>
        <source>还没有约回访。请先问过信访人，记下他的意思。</source>
        <translation>No return visit is agreed yet. Please ask the petitioner first and write down the answer.</translation>
    </message>
    <message>
        <source>上门要信访人事先同意。约的不是上门，请先重新约，记下他的意思。</source>
        <translation>A visit at home needs consent beforehand. Something else was agreed: please agree anew and write down the answer.</translation>
    </message>
    <message>
        <source>请选有没有联系上。</source>
        <translation>Please choose whether somebody was reached.</translation>
    </message>
    <message>
        <source>请选执行到哪一步了。</source>
        <translation>Please choose how far it has been carried out.</translation>
    </message>
    <message>
        <source>答复或者告知送到以后再约回访。</source>
        <translation>A return visit is agreed once a reply or notice has been delivered.</translation>
    </message>
    <message>
        <source>已经约好 {day}回访，还没有做。</source>
        <translation>A return visit is agreed for {day} and has not been made yet.</translation>
    </message>
    <message>
        <source>请先问信访人愿不愿意，再选“愿意”或者“不愿意”。</source>
        <translation>Please ask the petitioner first, then choose yes or no.</translation>
    </message>
    <message>
        <source>请选怎样回访。</source>
        <translation>Please choose how.</translation>
    </message>
    <message>
        <source>约定的日子要在今天或者今天以后。</source>
        <translation>The day must be today or later.</translation>
    </message>
    <message>
        <source>这一件没有登记在世的信访人。</source>
        <translation>No living petitioner is registered in this case.</translation>
    </message>
    <message>
        <source>请选是哪一位。</source>
        <translation>Please choose who.</translation>
    </message>
    <message>
        <source>没有可以撤回的诉求。</source>
        <translation>There is no demand to withdraw.</translation>
    </message>
    <message>
        <source>办结以后才归档。</source>
        <translation>Only a closed case is archived.</translation>
    </message>
    <message>
        <source>已经归档。</source>
        <translation>Archived already.</translation>
    </message>
    <message>
        <source>请选保管期限。</source>
        <translation>Please choose the retention.</translation>
    </message>
    <message>
        <source>正在复查或者复核，意见送达以后才能办结。</source>
        <translation>A review is under way; it can be closed once the opinion is delivered.</translation>
    </message>
    <message>
        <source>复查、复核的意见还没有送达。</source>
        <translation>The review opinion is not delivered yet.</translation>
    </message>
    <message>
        <source>调解还没有结束（第三十三条）。</source>
        <translation>The mediation is not over (Art. 33).</translation>
    </message>
    <message>
        <source>请写三到位一处理里用得上的，至少一项：谁办的，凭什么（第二十七条）。</source>
        <translation>Please write at least one of the four ends that was needed: by whom, on what evidence (Art. 27).</translation>
    </message>
    <message>
        <source>支持的意见还没有执行到位，不能写“解决问题到位”（第二十七条、第三十二条）。</source>
        <translation>What was supported is not carried out yet; it cannot be called solved (Art. 27, 32).</translation>
    </message>
    <message>
        <source>没有人提请作废。</source>
        <translation>Nobody asked for a void.</translation>
    </message>
    <message>
        <source>要第二个人来核：登记的人和提请的人自己都不能核。</source>
        <translation>A second person decides: neither who registered it nor who asked for it.</translation>
    </message>
    <message>
        <source>已经提请作废，等第二个人核。</source>
        <translation>A void has been asked for and waits for a second person.</translation>
    </message>
    <message>
        <source>已经转送、受理或者答复过，不是登记错误，不能作废，只能更正。</source>
        <translation>It has been transferred, accepted or answered: no slip of registration. It cannot be voided, only corrected.</translation>
    </message>
    <message>
        <source>还在办，不用重新办理。</source>
        <translation>It is still being handled.</translation>
    </message>
    <message>
        <source>复核已经终结（第三十六条）。有新的事实和理由的，请另行登记。</source>
        <translation>The re-review was final (Art. 36). Please register new facts and reasons as a new case.</translation>
    </message>
    <message>
        <source>检举控告要保密，不写感谢信，免得别人知道这件事（第三十条）。</source>
        <translation>An accusation is confidential: no letter of thanks, so that nobody learns of it (Art. 30).</translation>
    </message>
    <message>
        <source>没有这种文书，请重新打开设置再改。</source>
        <translation>There is no such paper. Please open the settings again.</translation>
    </message>
    <message>
        <source>和现在用的一字不差，没有要存的。</source>
        <translation>Exactly what is in use now: there is nothing to save.</translation>
    </message>
    <message>
        <source>新的措辞不能从过去的日子用起，已经出具的文书不会变。</source>
        <translation>New wording cannot take effect on a past day; papers that are out do not change.</translation>
    </message>
    <message>
        <source>这一段空着，文书上就缺了一句。请写上，或者用回原来的。</source>
        <translation>This text is empty, so the paper would lack a sentence. Please write it, or go back to the delivered one.</translation>
    </message>
    <message>
        <source>这一段太长了（{count} 字），请写在 {most} 字以内。</source>
        <translation>This text is too long ({count} characters); please keep it within {most}.</translation>
    </message>
    <message>
        <source>花括号“{{”“}}”是留给项目用的，请用插入，不要自己打。</source>
        <translation>The braces &quot;{{&quot; and &quot;}}&quot; are kept for fields. Please insert fields with the buttons.</translation>
    </message>
    <message>
        <source>这一段里没有“{field}”这一项。可以用的有：{fields}。</source>
        <translation>This text has no field &quot;{field}&quot;. It may use: {fields}.</translation>
    </message>
    <message>
        <source>这一段里不能用“{field}”这一项，请删去。</source>
        <translation>The field &quot;{field}&quot; cannot be used in this text; please take it out.</translation>
    </message>
    <message>
        <source>{name}：不能没有“{what}”。</source>
        <translation>This must stay in the paper: &quot;{what}&quot; ({name}).</translation>
    </message>
    <message>
        <source>《{paper}》没有这一段，请重新打开设置再改。</source>
        <translation>The {paper} has no such text. Please open the settings again.</translation>
    </message>
    <message>
        <source>您在这一件里已经回避，由别的同事办（第二十八条第三款）。</source>
        <translation>You are recused from this case; a colleague handles it (Art. 28(3)).</translation>
    </message>
    <message>
        <source>检举控告不在窗口答复，按管理权限转送纪检监察机关（第二十二条第二款）。</source>
        <translation>An accusation is not answered at the desk; transfer it to the discipline body in charge (Art. 22(2)).</translation>
    </message>
    <message>
        <source>求决的事要出处理意见书（第三十一条第（六）项）；事情简单的，先转为简易办理，信访人不要书面的，再直接答复。</source>
        <translation>This needs a reply (Art. 31(6)). If it is simple, use the simple procedure first; if no paper is wanted, answer directly then.</translation>
    </message>
    <message>
        <source>这件事有法定的程序，请引导到法定途径（第三十一条）。</source>
        <translation>There is a legal procedure for this; please guide the petitioner to it (Art. 31).</translation>
    </message>
    <message>
        <source>这项诉求还没有依法分类，请说明是咨询、感谢还是建议意见。</source>
        <translation>This demand has no class yet: is it a question, thanks or a suggestion?</translation>
    </message>
    <message>
        <source>请选怎么答复的。</source>
        <translation>Please choose how it was answered.</translation>
    </message>
    <message>
        <source>简易办理的事要书面答复的，请出处理意见书（第三十二条）。</source>
        <translation>If a simple case is to be answered in writing, please write the reply (Art. 32).</translation>
    </message>
    <message>
        <source>这位同事在这一件里已经回避，请另选一位（第二十八条第三款）。</source>
        <translation>This colleague is recused from this case; please choose another (Art. 28(3)).</translation>
    </message>
    <message>
        <source>交办的还没有收到办结报告（第二十二条第一款第（三）项）。</source>
        <translation>The completion report for what was entrusted has not come yet (Art. 22(1)(3)).</translation>
    </message>
    <message>
        <source>没有等着核实的异议。</source>
        <translation>No objection is waiting for a decision.</translation>
    </message>
    <message>
        <source>请选核实的是哪一次异议。</source>
        <translation>Please choose which objection.</translation>
    </message>
    <message>
        <source>请选同意还是不同意。</source>
        <translation>Please choose agreed or not agreed.</translation>
    </message>
    <message>
        <source>这一件的诉求还在办理，没有复核终结，不能不再受理（第三十六条第三款）。</source>
        <translation>The demands are being handled and no re-review has ended; they cannot be declined for good (Art. 36(3)).</translation>
    </message>
    <message>
        <source>还没有看到复核意见，不能不再受理（第三十六条第三款）。请写上复核意见书的文号和日期，或者选那一件已经复核终结的。</source>
        <translation>Without a re-review opinion it cannot be declined for good (Art. 36(3)). Give its number and day, or choose the case that was re-reviewed.</translation>
    </message>
    <message>
        <source>那一件没有复核终结，不能据此不再受理（第三十六条第三款）。</source>
        <translation>That case has no re-review; it is no ground for declining for good (Art. 36(3)).</translation>
    </message>
    <message>
        <source>意见书的日期在这次收到以后，请核对。</source>
        <translation>The opinion is dated after this was received; please check.</translation>
    </message>
    <message>
        <source>办结期限不能早于今天，要给承办单位留出办理的时间（第二十二条第一款第（三）项）。</source>
        <translation>The due day cannot be before today; the unit needs time to handle it (Art. 22(1)(3)).</translation>
    </message>
    <message>
        <source>没有可以提异议的：要先签收，并且还没有受理、退回或者办结。</source>
        <translation>Nothing to object to: it must be signed for first, and be neither accepted, given back nor completed.</translation>
    </message>
    <message>
        <source>异议要自收到之日起 {count} 个工作日内提出（第二十三条第三款），{day}已经期满，不能再退回，应当办理。</source>
        <translation>An objection is due within {count} working days of receiving it (Art. 23(3)); that ended on {day}. It cannot be given back and must be handled.</translation>
    </message>
    <message>
        <source>这一次转送的异议还在核实，不用再提。</source>
        <translation>An objection to this transfer is already being looked into.</translation>
    </message>
    <message>
        <source>这一件的诉求都已经答复或者了结。</source>
        <translation>All demands of this case are answered or ended.</translation>
    </message>
    <message>
        <source>请选由谁确定的（第二十四条第一款）。</source>
        <translation>Please choose who decided it (Art. 24(1)).</translation>
    </message>
    <message>
        <source>请写上配合的单位；只涉及一个单位的，直接转送就好。</source>
        <translation>Please name the units that take part; if only one is concerned, simply transfer.</translation>
    </message>
    <message>
        <source>{unit}写了两次，请核对。</source>
        <translation>{unit} is named twice; please check.</translation>
    </message>
    <message>
        <source>这件事没有别的法定程序，应当受理、转送或者直接答复，不能只引导（第三十一条第（六）项）。</source>
        <translation>There is no other legal procedure for this; accept, transfer or answer it, guidance is not enough (Art. 31(6)).</translation>
    </message>
    <message>
        <source>检举控告由我们按管理权限转送纪检监察机关，不引导信访人自己去（第二十二条第二款）。</source>
        <translation>We transfer an accusation to the discipline body in charge; the petitioner is not sent there (Art. 22(2)).</translation>
    </message>
    <message>
        <source>来信反映涉法涉诉问题的，由我们转送同级政法部门，不用信访人自己跑（第二十二条第二款）。</source>
        <translation>A letter on litigation is transferred by us to the legal organ of our level; the petitioner need not go (Art. 22(2)).</translation>
    </message>
    <message>
        <source>请选走哪一条法定途径。</source>
        <translation>Please choose the legal procedure.</translation>
    </message>
    <message>
        <source>没有正在简易办理的诉求。</source>
        <translation>No demand is in the simple procedure.</translation>
    </message>
    <message>
        <source>受理有争议的至少是两个单位，请都写上。</source>
        <translation>A dispute is between at least two units; please name them all.</translation>
    </message>
    <message>
        <source>这几个单位的共同上一级机关是{superior}，应当报它决定（第二十四条第一款）。</source>
        <translation>Their common superior is {superior}; it decides (Art. 24(1)).</translation>
    </message>
    <message>
        <source>这几个单位没有共同的上一级机关，由共同的信访工作联席会议协调处理（第二十四条第一款）。</source>
        <translation>They have no common superior; the joint conference settles it (Art. 24(1)).</translation>
    </message>
    <message>
        <source>这位同事在这一件里已经回避了。</source>
        <translation>This colleague is already recused from this case.</translation>
    </message>
    <message>
        <source>请选回避是谁提出的。</source>
        <translation>Please choose who asked for it.</translation>
    </message>
    <message>
        <source>没有等着办结报告的交办件。</source>
        <translation>Nothing entrusted is waiting for a completion report.</translation>
    </message>
    <message>
        <source>请选信访人的意见；没有表示的，选“无明确意见”。</source>
        <translation>Please choose what the petitioner thinks; if nothing was said, &quot;No clear opinion&quot;.</translation>
    </message>
    <message>
        <source>还没有答复信访人。先答复信访人，再报办结。</source>
        <translation>The petitioner has no answer yet. Answer first, then report completion.</translation>
    </message>
    <message>
        <source>请选报告的事由。</source>
        <translation>Please choose why it is reported.</translation>
    </message>
    <message>
        <source>请至少选一个报告的对象，写上怎么报的、几点报的（第二十五条）。</source>
        <translation>Please tick at least one recipient, with how and when they were told (Art. 25).</translation>
    </message>
    <message>
        <source>请选怎么报给{who}的。</source>
        <translation>Please choose how {who} was told.</translation>
    </message>
    <message>
        <source>时间读不懂，请写成 2026-10-19 09:40 的样子。</source>
        <translation>Please write the time like 2026-10-19 09:40.</translation>
    </message>
    <message>
        <source>报给{who}的时间要在得知以后、现在以前，写成 2026-10-19 09:40 的样子。</source>
        <translation>{who} was told after it became known and before now; write the time like 2026-10-19 09:40.</translation>
    </message>
    <message>
        <source>得知的时间在现在以后，请核对。</source>
        <translation>It became known after now; please check.</translation>
    </message>
    <message>
        <source>人数请写数字，至少 1 人。</source>
        <translation>Please give the number of people, at least 1.</translation>
    </message>
    <message>
        <source>找不到要续报的那一次报告。</source>
        <translation>The report to be continued cannot be found.</translation>
    </message>
    <message>
        <source>请选是哪一次转送、交办。</source>
        <translation>Please choose which transfer or entrustment.</translation>
    </message>
    <message>
        <source>没有等着对方签收的转送、交办。</source>
        <translation>No transfer or entrustment is waiting to be signed for.</translation>
    </message>
    <message>
        <source>{unit}已经撤销，由{successor}继续行使职权（第二十四条第二款），请改选它。</source>
        <translation>{unit} was abolished; {successor} goes on with its powers (Art. 24(2)). Please choose that.</translation>
    </message>
    <message>
        <source>{unit}已经撤销，名录里还没有继续行使其职权的单位；职责不清的，由本级党委和政府指定（第二十四条第二款）。</source>
        <translation>{unit} was abolished and no successor is in the directory; where duties are unclear, Party committee and government name one (Art. 24(2)).</translation>
    </message>
    <message>
        <source>简易办理只用于初次信访，这件事来过不止一次，按普通程序办。</source>
        <translation>The simple procedure is for first petitions only; this came more than once, so the ordinary procedure applies.</translation>
    </message>
    <message>
        <source>上级交办的，不适用简易办理，按普通程序办。</source>
        <translation>It was entrusted from above: the ordinary procedure applies, not the simple one.</translation>
    </message>
    <message>
        <source>集体联名提出的，不适用简易办理，按普通程序办。</source>
        <translation>It was brought by a group: the ordinary procedure applies, not the simple one.</translation>
    </message>
    <message>
        <source>涉及多个责任主体的，不适用简易办理，按普通程序办。</source>
        <translation>Several units are responsible: the ordinary procedure applies, not the simple one.</translation>
    </message>
    <message>
        <source>已经进入或者可以通过法定程序处理的，不适用简易办理。</source>
        <translation>Another legal procedure runs or is open, so the simple procedure does not apply.</translation>
    </message>
    <message>
        <source>检举控告不适用简易办理。</source>
        <translation>The simple procedure does not apply to an accusation.</translation>
    </message>
    <message>
        <source>还没有依法分类，先更正分类，再定能不能简易办理。</source>
        <translation>It has no legal class yet; correct that first, then see whether the simple procedure fits.</translation>
    </message>
    <message>
        <source>简易办理要在收到后 {count} 个工作日内决定（按本单位设置），{day}已经期满，按普通程序办。</source>
        <translation>The simple procedure is decided on within {count} working days of receiving it (set by this station); that ended on {day}, so the ordinary procedure applies.</translation>
    </message>
    <message>
        <source>请选为什么适用简易办理。</source>
        <translation>Please choose why the simple procedure fits.</translation>
    </message>
    <message>
        <source>请问一问信访人：要不要书面的告知书和意见书。</source>
        <translation>Please ask the petitioner whether notice and reply are wanted on paper.</translation>
    </message>
    <message>
        <source>第 {row} 行的期限已经过了，请核对。</source>
        <translation>The day in row {row} is past; please check.</translation>
    </message>
    <message>
        <source>这几项诉求不在同一个环节（办理、复查、复核），请分开听证。</source>
        <translation>These demands are at different stages (handling, review, re-review); hear them apart.</translation>
    </message>
    <message>
        <source>几点读不懂，请写成 9:30 的样子。</source>
        <translation>This time is not clear. Please write it like 9:30.</translation>
    </message>
    <message>
        <source>这个时间已经过了。听证要先书面通知；没有通知就开了的会，请记在办理情况里。</source>
        <translation>This time is past. A hearing is told in writing first; a meeting without notice belongs in the handling notes.</translation>
    </message>
    <message>
        <source>{name}是这一件的承办人，不能主持听证，请另请一位主持。</source>
        <translation>{name} is the officer of this case and cannot chair; please ask somebody else.</translation>
    </message>
    <message>
        <source>{name}已经回避（第二十八条），不能参加听证。</source>
        <translation>{name} is recused (Art. 28) and cannot take part.</translation>
    </message>
    <message>
        <source>这一件里没有等着答复的建议意见（第二十九条）。</source>
        <translation>No suggestion in this case waits for an answer (Art. 29).</translation>
    </message>
    <message>
        <source>请选：采纳、部分采纳或者留作参考。</source>
        <translation>Please choose: adopted, adopted in part, or kept for reference.</translation>
    </message>
    <message>
        <source>这一件没有在走的办理期限（第三十四条只管第三十一条第（六）项的诉求），用不着延期。</source>
        <translation>No handling time runs here (Art. 34 is for demands under Art. 31(6)); there is nothing to extend.</translation>
    </message>
    <message>
        <source>办理期限 {day}已经满了。延期要在期满以前批准、告知（第三十四条），现在只能尽快答复，超期如实记录。</source>
        <translation>The deadline for handling ended on {day}. An extension is approved and told before that (Art. 34). Please answer soon now; the delay is recorded as it is.</translation>
    </message>
    <message>
        <source>延长 1 到 {most} 日（第三十四条），请写一个整数。</source>
        <translation>Please add 1 to {most} days (Art. 34), as a whole number.</translation>
    </message>
    <message>
        <source>没有通知过、还没有开的听证，请先通知听证。</source>
        <translation>No hearing has been called that is still to be held; please call one first.</translation>
    </message>
    <message>
        <source>请选是哪一次听证。</source>
        <translation>Please choose which hearing.</translation>
    </message>
    <message>
        <source>要先受理，才能往下办。</source>
        <translation>It must be accepted first.</translation>
    </message>
    <message>
        <source>由{handler}办理，本站只能催问。</source>
        <translation>{handler} handles it; this station can only ask about it.</translation>
    </message>
    <message>
        <source>这是检举控告，有关情况不能让被反映的人和单位知道（第三十条），不能请双方坐到一起，也不写会议纪要。</source>
        <translation>This is an accusation: those accused may not learn of it (Art. 30), so the sides are not brought together and no minutes are written.</translation>
    </message>
    <message>
        <source>听证、调解用在按信访程序办理的诉求上（第三十一条第（六）项、第三十三条）；这一件走别的途径。</source>
        <translation>Hearings and mediation are for demands in the petition procedure (Art. 31(6), 33); this one goes another way.</translation>
    </message>
    <message>
        <source>这一天应当不晚于{what}（{day}），请核对。</source>
        <translation>This day may not be later than {what} ({day}); please check.</translation>
    </message>
    <message>
        <source>请写明问了谁，或者看了什么材料：没有来源的事实写进答复站不住。</source>
        <translation>Please say who was asked or which material was seen: facts without a source do not hold in a reply.</translation>
    </message>
    <message>
        <source>没有正在进行的调解、和解。</source>
        <translation>No mediation is going on.</translation>
    </message>
    <message>
        <source>请选是哪一次调解、和解。</source>
        <translation>Please choose which mediation.</translation>
    </message>
    <message>
        <source>请至少写一行：谁、做什么。</source>
        <translation>Please write at least one row: who does what.</translation>
    </message>
    <message>
        <source>第 {row} 行请把“谁”和“做什么”都写上。</source>
        <translation>Row {row} needs both who and what.</translation>
    </message>
    <message>
        <source>第 {row} 行的日期读不懂，请写成 2026-10-19 的样子。</source>
        <translation>The day in row {row} is not clear. Please write it like 2026-10-19.</translation>
    </message>
    <message>
        <source>这几项诉求正在调解、和解，谈成或者结束以后才能再开始一次。</source>
        <translation>These demands are in mediation; another one can begin when it is agreed or ended.</translation>
    </message>
    <message>
        <source>请选调解还是和解。</source>
        <translation>Please choose mediation or reconciliation.</translation>
    </message>
    <message>
        <source>请先问双方愿不愿意：争议双方都同意才能调解（第三十三条）。</source>
        <translation>Please ask both sides first: mediation needs the consent of both (Art. 33).</translation>
    </message>
    <message>
        <source>没有{side}哪天同意、凭什么知道的记录，不能开始（第三十三条）。</source>
        <translation>It cannot begin without a record of when and how {side} consented (Art. 33).</translation>
    </message>
    <message>
        <source>诉求 {demands} 没有调查核实的记录。第三十一条第（六）项要求先调查核实，请看看是不是漏记了。</source>
        <translation>No investigation is on record for demand {demands}. Art. 31(6) asks for one; was it left out?</translation>
    </message>
    <message>
        <source>还没有问过双方愿不愿意调解（第三十三条；调解优先是本单位设置）。不适合调解的，照样可以出。</source>
        <translation>Nobody has asked yet whether both sides wish mediation (Art. 33; offering it first is set by this station). Where it does not fit, simply go on.</translation>
    </message>
    <message>
        <source>还没有谈成协议，先记“谈成协议”再请各方签名。</source>
        <translation>No terms are agreed yet: please use &quot;Record the terms agreed&quot; first.</translation>
    </message>
    <message>
        <source>还缺：{lacking}。齐了才生效（《人民调解法》第二十九条），先请补上。</source>
        <translation>Still lacking: {lacking}. Only then is it in force (People&apos;s Mediation Law, Art. 29).</translation>
    </message>
    <message>
        <source>双方都签名以后，和解协议书才算数。</source>
        <translation>A reconciliation counts once both sides have signed.</translation>
    </message>
    <message>
        <source>请选是哪一项建议（第四十条）。</source>
        <translation>Please choose which of the three recommendations it is (Art. 40).</translation>
    </message>
    <message>
        <source>没有等着反馈的建议。</source>
        <translation>No recommendation waits for an answer.</translation>
    </message>
    <message>
        <source>请选是哪一件建议。</source>
        <translation>Please choose which recommendation.</translation>
    </message>
    <message>
        <source>请选采纳的情况（第四十条）。</source>
        <translation>Please choose whether it was adopted (Art. 40).</translation>
    </message>
    <message>
        <source>没有现场秩序记录，或者已经到期。</source>
        <translation>There is no record of order at the hall, or it has expired.</translation>
    </message>
    <message>
        <source>请选是哪一次。</source>
        <translation>Please choose which one.</translation>
    </message>
    <message>
        <source>这一件今天没有提示可以督办的情形。</source>
        <translation>Nothing is proposed for supervision on this case today.</translation>
    </message>
    <message>
        <source>请选是哪一条提示。</source>
        <translation>Please choose which proposal.</translation>
    </message>
    <message>
        <source>已经是挂牌督办，不能再升级。</source>
        <translation>It is under listed supervision already and cannot be raised further.</translation>
    </message>
    <message>
        <source>请选是哪一种情形（第二十六条）。</source>
        <translation>Please choose what happened (Art. 26).</translation>
    </message>
    <message>
        <source>请选催办、督办还是挂牌督办。</source>
        <translation>Please choose a reminder, supervision or listed supervision.</translation>
    </message>
    <message>
        <source>请至少选一种情形（第四十条）。</source>
        <translation>Please choose at least one ground (Art. 40).</translation>
    </message>
    <message>
        <source>对{unit}的督办正在进行，可以升级，不另开一次。</source>
        <translation>{unit} is being supervised in this case already: raise that one instead of opening another.</translation>
    </message>
    <message>
        <source>这是本站自己的事，自己不能督办自己。请用“报请、报告”报给上一级，由上面来督办。</source>
        <translation>This concerns our own station, which cannot supervise itself. Please use &quot;Report upward&quot;; those above supervise it.</translation>
    </message>
    <message>
        <source>反馈的日子不能早于今天，要给单位留出时间。</source>
        <translation>The day of the answer cannot lie before today; the unit needs time.</translation>
    </message>
    <message>
        <source>没有正在进行的督办。</source>
        <translation>No supervision is under way.</translation>
    </message>
    <message>
        <source>请选是哪一次督办。</source>
        <translation>Please choose which supervision.</translation>
    </message>
    <message>
        <source>没有由别的机关、单位办的复查、复核；本站自己的听证请先通知听证。</source>
        <translation>No other unit reviews this; a hearing of our own is called first.</translation>
    </message>
    <message>
        <source>这是检举控告，名录里没有的单位，认不出是不是被反映的单位或者它的下级，不能转给它（第三十条）。请从名录里选。</source>
        <translation>This is an accusation. A unit that is not in the directory may be the accused one or below it, so it may not get it (Art. 30). Please choose from the directory.</translation>
    </message>
    <message>
        <source>这是检举控告，不能交给被反映的人，也不能交给被反映的单位的人（第三十条）。</source>
        <translation>This is an accusation. It may not be given to the accused, nor to anybody who works in the accused unit (Art. 30).</translation>
    </message>
    <message>
        <source>这里写了被反映的单位或者它的下级。检举控告不能让它知道，也不让信访人去找它（第三十条），请改写。</source>
        <translation>This names the accused unit or one below it. They may not learn of an accusation, nor is the petitioner sent to them (Art. 30); please write something else.</translation>
    </message>
    <message>
        <source>听证员要有多位，请至少写 {count} 位（按本单位设置），用顿号隔开。</source>
        <translation>A hearing has several panel members: please name at least {count} (set by this station), with 、 between.</translation>
    </message>
    <message>
        <source>异议要详细说明理由（第二十三条第三款）：属于谁的职权，依据是什么；至少 {count} 个字（按本单位设置）。</source>
        <translation>An objection gives its reasons in detail (Art. 23(3)): whose power it is, and on what basis; at least {count} characters (as set by this station).</translation>
    </message>
    <message>
        <source>这一件反映的是您，不能由您办（第二十八条第三款）。请记回避、交给别的同事，或者报请上级。</source>
        <translation>This case complains of you, so you cannot handle it (Art. 28(3)). Please record that you stay away and let a colleague take over, or report it upward.</translation>
    </message>
    <message>
        <source>反映的是本站自己，不能由本站办（第二十八条第三款）。请转送上一级，或者用“报请、报告”；不是投诉本站的，请先更正。</source>
        <translation>It complains of this station itself, so it is not handled here (Art. 28(3)). Please transfer it to those above or use &quot;Report upward&quot;; if it is no complaint about this station, correct that first.</translation>
    </message>
    <message>
        <source>反映的是本站自己，不能交给本站或者本站的下级办（第二十八条第三款）。请选上一级的机关、单位。</source>
        <translation>It complains of this station itself, so neither the station nor a unit below it can handle it (Art. 28(3)). Please choose a unit above.</translation>
    </message>
    <message>
        <source>这一件反映的就是这位同事，请另选一位（第二十八条第三款）。</source>
        <translation>The case complains of this very colleague, please choose another (Art. 28(3)).</translation>
    </message>
    <message>
        <source>这个大厅数据库是另一个单位的（{org}），没有往里写。请核对地址，或换一个空库。</source>
        <translation>This hall database belongs to another organisation ({org}); nothing was written to it. Check the address, or use an empty database.</translation>
    </message>
    <message>
        <source>大厅里已经有一台的台号是 {tag}。台号印在编号里，每台都要不同，请换一个。</source>
        <translation>A desk of this hall already has the tag {tag}. The tag is printed in every number and must differ from desk to desk; choose another.</translation>
    </message>
    <message>
        <source>数据库地址里不能写密码：地址会留在历史记录里。请把密码写进 PGPASSFILE 指的文件，或用 service 文件。</source>
        <translation>The address of the database must not hold a password: addresses stay in histories. Put the password into the file that PGPASSFILE names, or use a service file.</translation>
    </message>
    <message>
        <source>看不懂数据库地址。写法是 postgresql://用户名@主机/库名，密码不写在里面。</source>
        <translation>This is no address of a database. It is written postgresql://user@host/database, without a password.</translation>
    </message>
    <message>
        <source>{place} 不在这台电脑上，连接必须加密并核对证书（sslmode=verify-full），所以没有连。请向管理员要证书。</source>
        <translation>{place} is not on this computer, so the connection must be encrypted and its certificate verified (sslmode=verify-full); it was not opened. Ask the administrator for the certificate.</translation>
    </message>
    <message>
        <source>大厅数据库 {place} 连不上（{why}），这一步没有写进去。正在填的表还在。请看看网线，或请管理员看看，再存一次。</source>
        <translation>The hall&apos;s database {place} cannot be reached ({why}); this step was not written. The form you are filling in is safe. Check the network cable or ask the administrator, then save again.</translation>
    </message>
    <message>
        <source>大厅数据库 {place} 正忙，这一步没有写进去。正在填的表还在，请过一会儿再存一次。</source>
        <translation>The hall&apos;s database {place} is busy; this step was not written. The form you are filling in is safe. Save again in a moment.</translation>
    </message>
    <message>
        <source>大厅数据库 {place} 不让这一台进（{why}）。请管理员核对用户名、密码文件和权限；资料没有动。</source>
        <translation>The hall&apos;s database {place} does not let this desk in ({why}). Ask the administrator to check user name, password file and rights; nothing was changed.</translation>
    </message>
    <message>
        <source>大厅数据库 {place} 的磁盘满了，这一步没有写进去；以前的内容都在。请管理员腾出空间，再存一次。</source>
        <translation>The disk of the hall&apos;s database {place} is full; this step was not written, everything before it is there. Ask the administrator to make room, then save again.</translation>
    </message>
    <message>
        <source>第二十五条还要报告或者通报：{who}。已经报过的，也请勾上。</source>
        <translation>Art. 25 also asks to report to or inform: {who}. Tick those that have been told already, too.</translation>
    </message>
    <message>
        <source>没有告诉信访人不服怎么办。请写明自收到之日起 {days} 日内，可以向哪个机关请求{remedy}。</source>
        <translation>The letter does not say what the petitioner can do next. Please name the unit that may be asked for a {remedy} within {days} days of receiving it.</translation>
    </message>
    <message>
        <source>请求{remedy}的话里没有写“{days}日内”，请补上。</source>
        <translation>The sentence about {remedy} does not say &quot;within {days} days&quot;. Please add it.</translation>
    </message>
    <message>
        <source>窗口代号是两个大写字母或数字，不用 O 和 I（容易看成 0 和 1），例如 F0。</source>
        <translation>A desk tag is two capital letters or digits, without O and I (they look like 0 and 1), e.g. F0.</translation>
    </message>
    <message>
        <source>要有一位{main}。换{main}的，请去掉原来那位，新来的选“{main}”。</source>
        <translation>There must be one {main}. To change the {main}, untick the earlier one and choose &quot;{main}&quot; for the new one.</translation>
    </message>
    <message>
        <source>代表最多 5 位（第二十条）。其他人不用登记，把总人数写在人数里就行。</source>
        <translation>At most 5 representatives (Art. 20). The others need not be registered; give the total as the headcount.</translation>
    </message>
    <message>
        <source>人数不能少于登记的 {count} 位。</source>
        <translation>The headcount cannot be under the {count} people registered.</translation>
    </message>
    <message>
        <source>请先登记信访人；不愿出示证件也可以登记。</source>
        <translation>Please register the petitioner first; no ID is needed for that.</translation>
    </message>
    <message>
        <source>请写下要说的事。</source>
        <translation>Please write what is asked for.</translation>
    </message>
    <message>
        <source>请选内容分类。</source>
        <translation>Please choose a category.</translation>
    </message>
    <message>
        <source>这里是从备份恢复的，备份以后发出的文号这里没有。请先到“设置 › 备份与核对”，照发文登记簿填上 {year} 年的最后一个号，再出文书。</source>
        <translation>This desk was restored from a backup; numbers given after the backup are not known here. First enter the last numbers of {year} from the register on paper under Settings › Backup and check, then issue papers.</translation>
    </message>
    <message>
        <source>文号没有要核对的。</source>
        <translation>There are no document numbers to confirm.</translation>
    </message>
    <message>
        <source>请写发文登记簿上今年最后一个号，只写数字；今年没有发过，写 0。</source>
        <translation>Enter the last number of this year in the register, digits only; 0 if none was issued.</translation>
    </message>
    <message>
        <source>请选签收了还是拒绝签收。</source>
        <translation>Please choose: signed for, or signing refused.</translation>
    </message>
    <message>
        <source>听证通知在{day}，还没有到，开过以后再记。</source>
        <translation>The hearing is called for {day}, which lies ahead; record it once it was held.</translation>
    </message>
    <message>
        <source>督不督办由单位负责人或者督查的人来定。</source>
        <translation>Whether to supervise is for the head of the unit or who supervises here to say.</translation>
    </message>
    <message>
        <source>这一条说的是本站，这一件又是您登记或者承办的，不能自己放过，请另一位负责督查的人来核。</source>
        <translation>This is about our own station, and you registered this case or have it in hand: you cannot wave it through. Please have somebody else who supervises look at it.</translation>
    </message>
    <message>
        <source>编号和查询码对不上。查询码在回执上，编号的下一行那串大号数字；请对着回执再核一遍。</source>
        <translation>Number and inquiry code do not match. The code is the row of large digits on the receipt, on the line below the number; please compare again.</translation>
    </message>
    <message>
        <source>{place} 里还没有市中心库，请先运行 centre init 建一个。</source>
        <translation>There is no centre in {place} yet. Please run centre init first.</translation>
    </message>
    <message>
        <source>这个中心没有叫 {station} 的台，也没有这个入网角色，没有停用谁。</source>
        <translation>This centre has no desk and no enrolled role called {station}; nobody was revoked.</translation>
    </message>
    <message>
        <source>找不到签发密钥文件 {place}，不能办入网。请到建中心的那台电脑上办，或用 --issuer 指出它在哪里。</source>
        <translation>The issuer&apos;s key file {place} is not there, so nobody can be enrolled. Enrol on the computer where the centre was made, or say with --issuer where it is.</translation>
    </message>
    <message>
        <source>{place} 不是签发密钥文件，或者写坏了。请换上备份的那一份。</source>
        <translation>{place} is no issuer&apos;s key file, or it is damaged. Please put the backup copy in its place.</translation>
    </message>
    <message>
        <source>{place} 是另一个中心的签发密钥。请用 --issuer 指出这个中心的那一份。</source>
        <translation>{place} is the issuer&apos;s key of another centre. Please name this centre&apos;s own with --issuer.</translation>
    </message>
    <message>
        <source>{place} 已经有了，没有覆盖。请换个文件名，或先把它移走。</source>
        <translation>{place} is there already and was left alone. Choose another file name, or move it away first.</translation>
    </message>
    <message>
        <source>市中心库 {place} 连不上（{why}）。各站照常登记，连上以后再传。</source>
        <translation>The centre {place} cannot be reached ({why}). Stations go on registering, and send when it is back.</translation>
    </message>
    <message>
        <source>市中心库 {place} 正忙，这一步没有做。请过一会儿再试。</source>
        <translation>The centre {place} is busy, this was not done. Please try again in a while.</translation>
    </message>
    <message>
        <source>市中心库 {place} 不让做（{why}）。请核对用户名、密码文件和权限；资料没有动。</source>
        <translation>The centre {place} does not allow this ({why}). Check the user name, the password file and the rights; nothing was changed.</translation>
    </message>
    <message>
        <source>市中心库 {place} 的磁盘满了，这一步没有写进去；以前的都在。请腾出空间再试。</source>
        <translation>The disk of the centre {place} is full, this was not written; everything before is there. Free some space and try again.</translation>
    </message>
    <message>
        <source>请选是改期再开，还是不开了。</source>
        <translation>Please choose whether another day is called or it is not held at all.</translation>
    </message>
    <message>
        <source>请写份数，没有的写 0。</source>
        <translation>Please enter how many; 0 where there is none.</translation>
    </message>
    <message>
        <source>不满 {count} 份，请原样放回评价箱，满 {count} 份再开箱统计。</source>
        <translation>Fewer than {count}: please put them back into the ballot box as they are and open it when there are {count}.</translation>
    </message>
    <message>
        <source>请选评的是哪个单位。</source>
        <translation>Please choose which unit was rated.</translation>
    </message>
    <message>
        <source>请选是哪个季度的评价表；还没有到的季度没有评价。</source>
        <translation>Please choose the quarter of the forms; a quarter to come has no ratings.</translation>
    </message>
    <message>
        <source>开箱要两个人，请写另一位的姓名。</source>
        <translation>Two people open the box: please enter the name of the other one.</translation>
    </message>
    <message>
        <source>写了原因的比不满意的还多，请核对。</source>
        <translation>More reasons than dissatisfied voices, please check.</translation>
    </message>
    <message>
        <source>已同步：上传 {pushed} 条，接收 {pulled} 条。</source>
        <translation>Synchronised: {pushed} entries sent, {pulled} received.</translation>
    </message>
    <message>
        <source>上传 {pushed} 条，接收 {pulled} 条；同步时又有新的，下一次接着来。</source>
        <translation>{pushed} entries sent, {pulled} received; more came meanwhile and goes over the next time.</translation>
    </message>
    <message>
        <source>本台还没有入网，资料只在这一台上。请向市中心要一份入网文件。</source>
        <translation>This desk is not enrolled; its record is on this computer alone. Ask the city centre for an enrolment file.</translation>
    </message>
    <message>
        <source>市中心连不上（{about}）。照常登记就好，连上以后会自己补传。</source>
        <translation>The city centre cannot be reached ({about}). Register as usual; everything is sent once it is back.</translation>
    </message>
    <message>
        <source>已同步：上传 {pushed} 条，接收 {pulled} 条。但这台电脑的时间和市中心差了五分钟以上，请把时间调准。</source>
        <translation>Synchronised: {pushed} entries sent, {pulled} received. But the time on this computer differs from the centre&apos;s by more than five minutes; please set it right.</translation>
    </message>
    <message>
        <source>有两台机器在用同一个身份写记录（{about}）：可能是复制了资料夹，或者放回了旧的文件。本台的记录都在，没有传上去。请告诉管理员。</source>
        <translation>Two machines write under one identity ({about}): perhaps a folder was copied or an old file put back. Everything of this desk is here; it was not sent. Please tell the administrator.</translation>
    </message>
    <message>
        <source>市中心的记录中间缺了一段（{about}），先不接收。本台照常办。请告诉管理员。</source>
        <translation>A part is missing in the centre&apos;s record ({about}), so nothing is received for now. This desk goes on as usual. Please tell the administrator.</translation>
    </message>
    <message>
        <source>有记录被改动过（{about}），没有收进来。本台照常办。请告诉管理员。</source>
        <translation>Entries have been changed ({about}) and were not taken in. This desk goes on as usual. Please tell the administrator.</translation>
    </message>
    <message>
        <source>市中心已经停用了本台的身份，不再收发。本台的记录都在。请向管理员要新的入网文件。</source>
        <translation>The city centre has revoked this desk; nothing is exchanged any more. Its record is all here. Ask the administrator for a new enrolment file.</translation>
    </message>
    <message>
        <source>市中心不认得本台（{about}），没有收发。请向管理员要新的入网文件。</source>
        <translation>The city centre does not know this desk ({about}); nothing was exchanged. Ask the administrator for a new enrolment file.</translation>
    </message>
    <message>
        <source>另有 {count} 条来的记录核对不上，放在一边了，没有收进来。请告诉管理员。</source>
        <translation>{count} entries that came were not what their writers signed; they were set aside and not taken in. Please tell the administrator.</translation>
    </message>
    <message>
        <source>这个文件不是入网文件，或者改动过，没有用它。请向管理员再要一份。</source>
        <translation>This file is no enrolment file, or has been changed; it was not used. Ask the administrator for another one.</translation>
    </message>
    <message>
        <source>这份入网文件是给 {org} 的，不是给本站的，没有用它。</source>
        <translation>This enrolment file is for {org}, not for this station; it was not used.</translation>
    </message>
    <message>
        <source>这份入网文件已经用过，或者已经停用，没有入网。请向管理员再要一份。</source>
        <translation>This enrolment file has been used before or has been revoked; the station was not enrolled. Ask the administrator for another one.</translation>
    </message>
    <message>
        <source>这一台的记录在大厅数据库里，身份不在这里换。请管理员在那里另设一台。</source>
        <translation>The record of this desk is in the hall&apos;s database, so its identity is not changed here. Ask the administrator to set up another desk there.</translation>
    </message>
    <message>
        <source>本台还没有入网，没有身份要换。</source>
        <translation>This desk is not enrolled; there is no identity to change.</translation>
    </message>
    <message>
        <source>已同步 {time}</source>
        <translation>Synchronised {time}</translation>
    </message>
    <message>
        <source>上次同步 {time}</source>
        <translation>Last synchronised {time}</translation>
    </message>
    <message>
        <source>还没有同步过</source>
        <translation>Never synchronised yet</translation>
    </message>
    <message>
        <source>市中心连不上</source>
        <translation>Centre out of reach</translation>
    </message>
    <message>
        <source>同步停了，请点开看</source>
        <translation>Synchronising stopped, please look</translation>
    </message>
    <message>
        <source>电脑时间不准</source>
        <translation>This computer&apos;s time is wrong</translation>
    </message>
    <message>
        <source>待传 {count}</source>
        <translation>{count} to send</translation>
    </message>
    <message>
        <source>有 {count} 条没收进来</source>
        <translation>{count} not taken in</translation>
    </message>
    <message>
        <source>不知道是哪一台写的：它的证明还没有到。一般下次同步会到；过了一天还在，请告诉管理员。</source>
        <translation>It is not known which computer wrote it: its certificate has not arrived. It usually comes with the next exchange; if this still stands here after a day, please tell the administrator.</translation>
    </message>
    <message>
        <source>写的单位和那一台的证明对不上。请告诉管理员。</source>
        <translation>The organisation it names is not the one its computer is certified for. Please tell the administrator.</translation>
    </message>
    <message>
        <source>写它的那一台已经停用。请告诉管理员。</source>
        <translation>The computer that wrote it was shut out. Please tell the administrator.</translation>
    </message>
    <message>
        <source>内容和它的校验码对不上，路上坏了，或者被改过。请告诉管理员。</source>
        <translation>Its content does not match its checksum: damaged on the way, or changed. Please tell the administrator.</translation>
    </message>
    <message>
        <source>签名不对，不能证明是那一台写的。请告诉管理员。</source>
        <translation>The signature is wrong; nothing proves that this computer wrote it. Please tell the administrator.</translation>
    </message>
    <message>
        <source>同一个序号来了两条不一样的：那边可能有两台机器在用同一个身份。请告诉管理员。</source>
        <translation>Two different entries came under one number: two computers there may be using one identity. Please tell the administrator.</translation>
    </message>
    <message>
        <source>和它前后的记录接不上。请告诉管理员。</source>
        <translation>It does not fit between the entries before and after it. Please tell the administrator.</translation>
    </message>
    <message>
        <source>它前面还缺记录，补齐以前先放着。一般下次同步会补上；过了一天还在，请告诉管理员。</source>
        <translation>Entries before it are missing; it is kept aside until they come, usually with the next exchange. If it still stands here after a day, please tell the administrator.</translation>
    </message>
    <message>
        <source>看不懂：可能是新版程序写的，或者坏了。请先把程序升级；还在就告诉管理员。</source>
        <translation>It cannot be read: written by a newer program, or damaged. Please upgrade first; if it still stands here, tell the administrator.</translation>
    </message>
    <message>
        <source>这一台是演练用的，里面的人都是编出来的，不能入网。</source>
        <translation>This desk is for practice and its people are invented; it cannot join.</translation>
    </message>
    <message>
        <source>请写上日期。</source>
        <translation>Enter the date.</translation>
    </message>
    <message>
        <source>由{body}复查、复核。收到它的意见以后，在“记下别处的复查、复核意见”里登记。</source>
        <translation>{body} reviews it. When its opinion arrives, enter it under &quot;Record an opinion from elsewhere&quot;.</translation>
    </message>
    <message>
        <source>这一份要“{role}”同意，本站还没有别的同事担任，请先到“设置”的“人员”里指定。</source>
        <translation>This letter needs the agreement of a colleague with the role {role}; nobody else here has it yet. Give it to somebody first: Settings, People.</translation>
    </message>
    <message>
        <source>这是反映本站的检举控告，不能由本站办，只能转有管理权限的纪检监察机关（第二十二条第二款、第三十条）。</source>
        <translation>This is an accusation against this station, which cannot handle it; it may only go to the discipline body in charge (Art. 22(2), 30).</translation>
    </message>
    <message>
        <source>已经延过一次，最迟 {day}（含当日）办结；第三十四条只许延长一次，请尽快答复。</source>
        <translation>Extended once already, to be completed by {day} (included); Art. 34 allows one extension only. Please answer soon.</translation>
    </message>
    <message>
        <source>申请最迟 {day}（含当日），这份晚了。请选收下还是不收，并写明原因。</source>
        <translation>Applications were due by {day} (included); this one is late. Please choose whether to take it, and why.</translation>
    </message>
    <message>
        <source>没有送审后还没出具的文书。</source>
        <translation>No paper that was submitted is still to be issued.</translation>
    </message>
    <message>
        <source>本台不联网，和别处用摆渡包来往：写一包带去，再把对方写的一包读进来。联网以后请再用一次入网文件。</source>
        <translation>This desk has no network and exchanges packets by hand: write one and take it there, then read the one they wrote. When the network comes, use the enrolment file once more.</translation>
    </message>
    <message>
        <source>用摆渡包来往</source>
        <translation>By ferry packet</translation>
    </message>
    <message>
        <source>写好了：给{place}的第 {no} 包，带 {entries} 条记录，加密的，只有那边的电脑打得开。请拷到 U 盘带过去。</source>
        <translation>Written: packet {no} for {place}, with {entries} records, encrypted; only their computers can open it. Copy it to a stick and take it there.</translation>
    </message>
    <message>
        <source>写好了：给{place}的第 {no} 包。本台还不认得那边的电脑，这一包只带本台的证明，没有记录。请带过去让那边读，再请那边写一包回来。</source>
        <translation>Written: packet {no} for {place}. This desk does not know their computers yet, so it only says who we are and holds no records. Have them read it, then ask for a packet back.</translation>
    </message>
    <message>
        <source>{place}给本站的第 {no} 包，{when} 写的。</source>
        <translation>Packet {no} from {place} for this station, written {when}.</translation>
    </message>
    <message>
        <source>里面有 {entries} 条这里没有的记录；另有 {known} 条这里已经有了。</source>
        <translation>It holds {entries} records that are not here yet; {known} are here already.</translation>
    </message>
    <message>
        <source>收下了 {entries} 条记录；另有 {known} 条这里本来就有。</source>
        <translation>{entries} records were taken in; {known} were here already.</translation>
    </message>
    <message>
        <source>里面没有这里缺的记录。</source>
        <translation>It holds nothing that is missing here.</translation>
    </message>
    <message>
        <source>新到 {count} 件：{numbers}</source>
        <translation>New cases ({count}): {numbers}</translation>
    </message>
    <message>
        <source>有变化 {count} 件：{numbers}</source>
        <translation>Changed cases ({count}): {numbers}</translation>
    </message>
    <message>
        <source>另有 {count} 件要保密，您这里看不到。</source>
        <translation>{count} more are confidential and not open to you.</translation>
    </message>
    <message>
        <source>{number} 的{what}两处改得不一样：两边的话都会留着，请打开这一件定下来。</source>
        <translation>{number}: {what} was changed differently in two places. Both versions are kept; open the case and decide.</translation>
    </message>
    <message>
        <source>{count} 条核对不上，放在一边，不收进来：</source>
        <translation>{count} did not pass the checks and are put aside, not taken in:</translation>
    </message>
    <message>
        <source>这一包以前读过。再读一次也不会多、不会乱。</source>
        <translation>This packet was read before. Reading it again adds and spoils nothing.</translation>
    </message>
    <message>
        <source>以前读过另一个第 {no} 包：那边可能放回过旧资料，或者有两台在用同一份。照样逐条核对；请告诉那边。</source>
        <translation>A different packet {no} was read before: the other side may have put old files back, or two computers use the same copy. Each record is checked all the same; please tell them.</translation>
    </message>
    <message>
        <source>它比已经读过的第 {newest} 包早。照样可以读，不会乱。</source>
        <translation>It is older than packet {newest}, which was read already. It can be read all the same and spoils nothing.</translation>
    </message>
    <message>
        <source>第 {numbers} 包没有在这里读过。</source>
        <translation>Not read here yet: packet {numbers}.</translation>
    </message>
    <message>
        <source>里面的记录这一包都带着，不用等。</source>
        <translation>This packet holds their records as well; there is no need to wait.</translation>
    </message>
    <message>
        <source>它不是照本台最近写去的包写的，可能不全。请从本台写一包给那边，再请那边写一包回来，缺的就会补齐。</source>
        <translation>It was not written in answer to this desk&apos;s latest packet and may lack something. Write a packet here for them and ask for one back; that fills the gap.</translation>
    </message>
    <message>
        <source>这个文件不是摆渡包，没有读它。请核对文件。</source>
        <translation>This file is not a ferry packet; it was not read. Please check the file.</translation>
    </message>
    <message>
        <source>这个摆渡包不完整或者改动过，没有收。请重新拷一次；还不行，请对方再写一包。</source>
        <translation>This packet is incomplete or was changed; nothing was taken in. Copy it once more; if that does not help, ask the other side to write another.</translation>
    </message>
    <message>
        <source>这个摆渡包是新版程序写的，没有收。请先升级本台的程序，再读一次。</source>
        <translation>This packet was written by a newer version; nothing was taken in. Upgrade this desk first, then read it again.</translation>
    </message>
    <message>
        <source>写这个摆渡包的电脑没有本市中心的证明，没有收。请问清是谁给的；不要再插那个 U 盘。</source>
        <translation>The computer that wrote this packet is not vouched for by this city&apos;s centre; nothing was taken in. Ask who handed it over, and do not plug that stick in again.</translation>
    </message>
    <message>
        <source>这个摆渡包是给 {org} 的，不是给本站的，没有收。</source>
        <translation>This packet is for {org}, not for this station; nothing was taken in.</translation>
    </message>
    <message>
        <source>这个摆渡包不是封给这一台的：写的时候那边还不认得这一台。请先从这一台写一个摆渡包带过去，再请对方写一包回来。</source>
        <translation>This packet is not sealed for this computer: the other side did not know it yet. First take a packet written here to them, then ask for one back.</translation>
    </message>
    <message>
        <source>本台还没有入网，摆渡包没有人会认。请先用入网文件入网；没有网络也可以。</source>
        <translation>This desk is not enrolled, so nobody would accept its packets. Enrol it with an enrolment file first; no network is needed.</translation>
    </message>
    <message>
        <source>没有上级可给，也不认得别的单位。请写明给哪个单位。</source>
        <translation>There is no level above, and no other unit is known here. Please say for whom the packet is.</translation>
    </message>
    <message>
        <source>写这个摆渡包的那一台已经停用，没有收。请问清包是从哪里来的，并告诉管理员。</source>
        <translation>The computer that wrote this packet has been shut out; nothing was taken in. Ask where the packet comes from, and tell the administrator.</translation>
    </message>
    <message>
        <source>交寄的日子不会晚于收到的日子，请核对。</source>
        <translation>It cannot have been posted after it arrived. Please check.</translation>
    </message>
    <message>
        <source>您打开以后，{who}（{where}）{when}在这一件里办过事。这一步没有写进去，您写的都在，请先看看改了什么。</source>
        <translation>{who} ({where}) worked on this case at {when}, after you opened it. Nothing was written; your words are all here. Please see first what changed.</translation>
    </message>
    <message>
        <source>{who}（{where}）{when}已经改过：{old} → {theirs}。您写的是：{mine}。</source>
        <translation>{who} ({where}) changed this at {when}: {old} → {theirs}. You wrote: {mine}.</translation>
    </message>
    <message>
        <source>反映的是本站自己，只能转送有管理权限的纪检监察机关（第二十二条第二款、第三十条）。请用“转送”。</source>
        <translation>It accuses this station itself and may only be transferred to the competent discipline body (Art. 22(2), Art. 30). Please use &quot;Transfer&quot;.</translation>
    </message>
    <message>
        <source>检举控告不走复查、复核，按有关规定处理（第三十条）。</source>
        <translation>An accusation has no review or re-review; it is dealt with by its own rules (Art. 30).</translation>
    </message>
    <message>
        <source>这是本单位的答复，在原来那一件里申请复查就行，不用再记。</source>
        <translation>This is our own reply: ask for the review in that case, it need not be recorded again.</translation>
    </message>
    <message>
        <source>磁盘满了，刚才这一步没有写进去；以前的内容都在，照样能看。请在放数据的磁盘上腾出一些空间，再做一次。（{place}）</source>
        <translation>The disk is full, and the last step was not written; everything before it is there and can be read. Please free some space on the disk that holds the data and try again. ({place})</translation>
    </message>
    <message>
        <source>大厅数据库 {place} 已经升到新版本（第 {found} 版，本程序到第 {known} 版），这一步没有写进去。正在填的表还在。请把这一台的程序也换成新版，再打开接着办。</source>
        <translation>The hall&apos;s database {place} was brought to a newer version ({found}; this program knows up to {known}); this step was not written. The form being filled is still there. Please install the newer program at this desk, too, and go on from there.</translation>
    </message>
    <message>
        <source>大厅数据库 {place} 还是旧版本的，这一台的用户改不了它，所以没有打开。请管理员运行 hall init 更新以后再开；资料没有动。</source>
        <translation>The hall&apos;s database {place} is of an older version, which this desk&apos;s role may not change, so it was not opened. Please ask the administrator to run hall init; nothing was changed.</translation>
    </message>
    <message>
        <source>大厅数据库 {place} 还没有让这个用户当一台用，所以没有打开。请管理员运行 hall init，用 --desk 写上这个用户。</source>
        <translation>The hall&apos;s database {place} does not let this role work as a desk yet, so it was not opened. Please ask the administrator to run hall init with --desk and this role.</translation>
    </message>
    <message>
        <source>数据库服务器上没有 {role} 这个用户。请先建好再写它。</source>
        <translation>The database server has no role {role}. Please create it first.</translation>
    </message>
    <message>
        <source>这台电脑的时间（{now}）和大厅数据库的时间（{there}）差得多。可以照常办，先后次序不会乱，但期限会按错的日子算，请先把电脑时间调准。</source>
        <translation>The computer&apos;s time ({now}) and that of the hall&apos;s database ({there}) are far apart. You can work on and the order stays right, but deadlines would be counted from a wrong day. Please set the clock first.</translation>
    </message>
    <message>
        <source>{place}回来了：从市中心取回 {entries} 条记录，已逐条核对。</source>
        <translation>{place} is back: {entries} records came from the city centre, each one checked.</translation>
    </message>
    <message>
        <source>原来那台如果是丢了，请让管理员停用它：centre revoke URL --station 它的标识。</source>
        <translation>If the old computer was lost, have the administrator shut it out: centre revoke URL --station and its id.</translation>
    </message>
    <message>
        <source>核对出 {count} 处不对，请把下面的话告诉管理员：{what}</source>
        <translation>{count} faults were found; please tell the administrator: {what}</translation>
    </message>
    <message>
        <source>大厅数据库 {place} 里已经有资料，两本台账不能并成一本，所以没有搬。请换一个空库；这一台的资料没有动。</source>
        <translation>The hall&apos;s database {place} holds a record already, and two registers cannot be made one, so nothing was moved. Please take an empty database; the record of this desk is as it was.</translation>
    </message>
    <message>
        <source>这一台的资料已经在大厅数据库里。</source>
        <translation>The record of this desk is in a hall&apos;s database already.</translation>
    </message>
    <message>
        <source>请先升级：本台的程序太旧，市中心要 {about} 或更新的。已经上传 {pushed} 条，升级以后再接收；照常登记不受影响。</source>
        <translation>Please upgrade first: this program is too old; the city centre asks for {about} or newer. {pushed} records were sent; receiving goes on after the upgrade. Registering goes on as usual.</translation>
    </message>
    <message>
        <source>{version} 不是版本号。请写成 0.2.0 这样。</source>
        <translation>{version} is no version number. Write it as 0.2.0.</translation>
    </message>
    <message>
        <source>这里的程序自己是 {own}，不能要求各站用更新的 {version}：没有定。请先升级这一台，再各站，最后定最低版本。</source>
        <translation>The program here is {own} itself and cannot demand the newer {version}: nothing was set. Upgrade this computer first, then the stations, and set the least version last.</translation>
    </message>
    <message>
        <source>请选是哪一条没收进来的记录。</source>
        <translation>Say which of the records that were not taken in.</translation>
    </message>
    <message>
        <source>为什么不要它</source>
        <translation>why it is not wanted</translation>
    </message>
    <message>
        <source>{number} 在您打开以后已经转给{holder}，没有再转。请去掉这一件，或者和对方商量好再转。</source>
        <translation>{number} was handed to {holder} after you opened this, and was not handed on. Please take it off, or agree with them first.</translation>
    </message>
    <message>
        <source>请选结论：支持、解释说明或者不予支持。</source>
        <translation>Choose the conclusion: supported, explained or not supported.</translation>
    </message>
    <message>
        <source>{review}意见要求重新处理，最迟{day}（含当日）。重新答复以后才能办结；在别处重新答复的，请先记下。</source>
        <translation>The opinion of the {review} wants the case handled anew by {day} inclusive. It can be closed once it is answered anew; where another unit answered, please note that first.</translation>
    </message>
    <message>
        <source>{review}意见要求重新处理，重新答复以后才能办结；在别处重新答复的，请先记下。</source>
        <translation>The opinion of the {review} wants the case handled anew. It can be closed once it is answered anew; where another unit answered, please note that first.</translation>
    </message>
    <message>
        <source>{paper}还没有记送达。送到了的请先记下，没有送到的请先送。</source>
        <translation>No delivery of the {paper} is noted yet. If it has arrived, please note that first; if not, please bring it first.</translation>
    </message>
    <message>
        <source>意见要执行，还没有执行到位的记录（第三十二条），请先记执行情况。</source>
        <translation>The opinion is to be carried out, and nothing says that it was (Art. 32). Please note the execution first.</translation>
    </message>
    <message>
        <source>诉求 {demand} 的意见要执行，还没有执行到位的记录（第三十二条），请先记执行情况。</source>
        <translation>The opinion on demand {demand} is to be carried out, and nothing says that it was (Art. 32). Please note the execution first.</translation>
    </message>
    <message>
        <source>信访人申请{stage}的期限还没有过，最迟{day}（含当日）（{article}）。</source>
        <translation>The petitioner may still ask for a {stage}, until {day} inclusive ({article}).</translation>
    </message>
    <message>
        <source>“{typed}”不像一个编号，光凭这几位也认不出是哪一件。请照回执多输几位，或者输完整的编号。</source>
        <translation>&quot;{typed}&quot; is not a number of a case, and these characters alone do not tell which one is meant. Please enter more of it from the receipt, or the whole number.</translation>
    </message>
    <message>
        <source>这份扫描件有 {size} MB，太大了，没有存。一份最多 {most} MB；请分成几份，或者扫得小一点。</source>
        <translation>This scan has {size} MB, which is too large, and was not kept. One may have {most} MB at most; please split it or scan it smaller.</translation>
    </message>
    <message>
        <source>市中心库还没有这份扫描件：登记它的那一站还没有传上来。请过一会儿再取。</source>
        <translation>The city centre does not have this scan yet: the station that registered it has not sent it. Please fetch it a little later.</translation>
    </message>
    <message>
        <source>这件事现在不发给本单位，它的扫描件取不到；登记内容不受影响。</source>
        <translation>This case is no longer sent to this office, so its scans cannot be fetched; what is registered here stays as it is.</translation>
    </message>
    <message>
        <source>市中心库给的扫描件和登记时的不一样，没有收下。请再取一次；还不行，请告诉管理员。</source>
        <translation>The scan the city centre gave is not what was registered, and was not taken. Please fetch it again; if it still fails, tell the administrator.</translation>
    </message>
    <message>
        <source>这份扫描件正在取，请稍等。</source>
        <translation>This scan is already on its way, please wait a moment.</translation>
    </message>
    <message>
        <source>以信访部门身份收的，登记以后转送、交办有权处理的机关、单位（第二十二条第一款）。属于本单位自己办的，先按“更正”把收件身份改为有权处理的机关，再受理（第二十三条第一款）。</source>
        <translation>Received as petition office: after registration it is transferred or entrusted to the competent unit (Art. 22(1)). If it is ours to handle, first change &quot;received as&quot; to competent unit by a correction, then accept it (Art. 23(1)).</translation>
    </message>
    <message>
        <source>以有权处理的机关身份收的，只转送、交办本系统下级机关、单位，{unit}不是（第二十三条第一款）。请用“不予受理”告知信访人向它提出；或者先按“更正”把收件身份改为信访部门，再转送（第二十二条第一款）。</source>
        <translation>Received as competent unit: it goes only to units below us, and {unit} is none (Art. 23(1)). Tell the petitioner to turn there, with a decline notice; or first change &quot;received as&quot; to petition office by a correction, then transfer it (Art. 22(1)).</translation>
    </message>
    <message>
        <source>这几项诉求的收件身份不一样，一份函不能有两个依据（第二十二条、第二十三条）：请分开转送、交办。</source>
        <translation>These demands were not received in the same capacity, and one letter cannot stand on two articles (Art. 22, 23): send them apart.</translation>
    </message>
    <message>
        <source>报请本级党委和政府决定，是以信访部门身份收的才用（第二十二条第一款第（一）项）。请先按“更正”改收件身份；重大、紧急的，选“重大、紧急”就可以报告（第二十五条）。</source>
        <translation>Only what was received as petition office is laid before Party committee and government for a decision (Art. 22(1)(1)). Change &quot;received as&quot; by a correction first; an urgent case can be reported at once as urgent (Art. 25).</translation>
    </message>
    <message>
        <source>收件身份在作出决定以前才能改：这项诉求已经转送、受理或者作了别的决定，或者是转来的（第二十三条第三款）。</source>
        <translation>&quot;Received as&quot; can be changed only before anything is decided: this demand was transferred, accepted or otherwise decided on, or it was transferred to us (Art. 23(3)).</translation>
    </message>
    <message>
        <source>请选收件身份。</source>
        <translation>Choose as what it was received.</translation>
    </message>
    <message>
        <source>收到回执的，写上面的日子；还没有收到的，把交寄日和单号都填上，先记交寄，收到以后再来补。</source>
        <translation>If the proof of delivery is back, write its day; if not, fill in the day of posting and the number, note the posting, and complete it later.</translation>
    </message>
    <message>
        <source>这次交寄已经记过了。收到回执以后，在这里写上面的日子。</source>
        <translation>This posting has been noted already. Once the proof of delivery is back, write its day here.</translation>
    </message>
    <message>
        <source>请先定是不是检举控告。</source>
        <translation>An accusation or not? Please say.</translation>
    </message>
    <message>
        <source>请确认走哪条路。</source>
        <translation>Please confirm the route.</translation>
    </message>
    <message>
        <source>{org} 没有开过正式编号，没有什么可停。</source>
        <translation>Official numbers were never switched on for {org}: there is nothing to switch off.</translation>
    </message>
    <message>
        <source>电脑的时间（{now}）比这里记过的时间（{last}）还早。可以照常办，先后次序不会乱，但期限会按错的日子算，请先把电脑时间调准。</source>
        <translation>The computer&apos;s time ({now}) is before a time at which something was written here ({last}). You can work on and the order stays right, but deadlines would be counted from a wrong day. Please set the clock first.</translation>
    </message>
    <message>
        <source>扫描件：上传 {sent} 份，取来 {fetched} 份。</source>
        <translation>Scans: {sent} sent, {fetched} fetched.</translation>
    </message>
    <message>
        <source>还有 {count} 份扫描件待传，下一次同步接着传。</source>
        <translation>{count} scans still wait to be sent; the next exchange goes on with them.</translation>
    </message>
    <message>
        <source>扫描件不在包里：本台的 {count} 份留在这里，另存的备份里也有；哪天联网同步一次，就会自己传上去。</source>
        <translation>Scans are not in the packet: {count} stay here, and in the backups to a file; they go up by themselves when this desk synchronises once over a network.</translation>
    </message>
    <message>
        <source>中心没有的回不来：原来那台还没传上去的记录和扫描件、草稿、各人的密码。传上去的扫描件，最近的会自己取来，早的在要看时取。请对照纸质登记簿补登，在“设置 › 备份与核对”核对文号，给各人重设密码。</source>
        <translation>What the centre does not have cannot come back: entries and scans the old desk had not sent, drafts, everybody&apos;s password. Of the scans that were sent, recent ones come by themselves, older ones when you want to see them. Please enter from the paper register what is missing, check the document numbers in Settings › Backup and check, and set everybody&apos;s password anew.</translation>
    </message>
    <message>
        <source>这是检举控告，不能转给被反映的单位或者它的下级（第三十条）。请转有管理权限的纪检监察机关（{first}）。</source>
        <translation>This is an accusation; it cannot go to the unit complained of or below it (Art. 30). Please transfer it to the discipline body with authority ({first}).</translation>
    </message>
    <message>
        <source>还没有写明被反映的是哪个单位，只能转纪检监察机关（{first}）（第三十条）。</source>
        <translation>It is not written yet which unit is complained of, so it can only go to a discipline body ({first}) (Art. 30).</translation>
    </message>
    <message>
        <source>反映的是本站自己，只能转有管理权限的纪检监察机关（{first}）（第二十二条第二款、第三十条）。</source>
        <translation>It complains of this station, so it can only go to the discipline body with authority ({first}) (Art. 22(2), 30).</translation>
    </message>
    <message>
        <source>{unit}是纪检监察、政法机关，它怎样办按有关规定执行（第二十二条第二款、第二十三条第四款），信访部门不督办。要反映的，请用“报请、报告”。</source>
        <translation>{unit} is a discipline or judicial body and follows its own rules (Art. 22(2), 23(4)); a petition office does not supervise it. What is to be said goes upward by &quot;Report upward&quot;.</translation>
    </message>
    <message>
        <source>{unit}不是本级的部门，也不是下级，本站不督办它（第四十条）。请用“报请、报告”报给上一级，由上面来督办。</source>
        <translation>{unit} is neither of our level nor below it, so this station does not supervise it (Art. 40). Please use &quot;Report upward&quot;, so that those above supervise it.</translation>
    </message>
    <message>
        <source>{when} 做的备份，里面有 {entries} 条记录。</source>
        <translation>Backup of {when}, with {entries} entries in it.</translation>
    </message>
    <message>
        <source>完好：每一部分都和清单一样，加密的数据文件也读得通。</source>
        <translation>Whole: every part is as its list says, and the encrypted data file reads.</translation>
    </message>
    <message>
        <source>每一部分都和清单一样；加密的数据文件没有打开看，要用做备份那时的密码。</source>
        <translation>Every part is as its list says; the encrypted data file was not opened, that takes the password of the day of the backup.</translation>
    </message>
    <message>
        <source>这份备份有 {count} 处不对，请不要靠它，另做一份：</source>
        <translation>Something is wrong with this backup ({count}). Please do not rely on it, make another:</translation>
    </message>
    <message>
        <source>能恢复：{cases} 件，最后一笔是 {last} 记的。</source>
        <translation>It can be restored: {cases} cases, the last entry was written on {last}.</translation>
    </message>
    <message>
        <source>能恢复：{cases} 件。</source>
        <translation>It can be restored: {cases} cases.</translation>
    </message>
    <message>
        <source>恢复出来的和现在的记录对不上，请不要靠这一份：</source>
        <translation>What was restored does not agree with the record of now. Please do not rely on this one:</translation>
    </message>
    <message>
        <source>和现在的记录一条不差。</source>
        <translation>It has every entry of the record of now.</translation>
    </message>
    <message>
        <source>比现在少 {count} 笔，都是 {since} 起记的，备份以后才有。</source>
        <translation>{count} entries fewer than now, all written from {since} on, after the backup.</translation>
    </message>
    <message>
        <source>备份里有 {count} 笔是现在没有的：这一台可能放回过更早的资料，请告诉维护人员。</source>
        <translation>The backup has {count} entries that are not here now: older files may have been put back on this computer. Please tell whoever looks after it.</translation>
    </message>
    <message>
        <source>这份备份已经 {days} 天了，超过 {most} 天：那以后依法删掉的个人信息会跟着它回来。有新的备份，请用新的。</source>
        <translation>This backup is {days} days old, more than {most}: personal data that was lawfully deleted since would come back with it. If there is a newer backup, please use that.</translation>
    </message>
    <message>
        <source>刚写到 {place} 的备份读回来不对，已经丢掉；以前的备份都没有动。这块盘可能坏了，请换一块再备份。</source>
        <translation>The backup just written to {place} does not read back right and was thrown away; the earlier ones are untouched. The disk may be failing, please use another.</translation>
    </message>
    <message>
        <source>里面的 {name} 和清单上写的不一样：坏了，或者被改过</source>
        <translation>Not as the list says: {name} (damaged, or changed)</translation>
    </message>
    <message>
        <source>里面多出一份清单上没有的：{name}</source>
        <translation>Not on the list: {name}</translation>
    </message>
    <message>
        <source>里面的数据文件有 {count} 处读不通</source>
        <translation>The data file in it does not read in {count} places</translation>
    </message>
    <message>
        <source>清单上写着 {told} 条记录，里面只有 {found} 条：被截过</source>
        <translation>The list says {told} entries and there are {found} in it: it was cut</translation>
    </message>
    <message>
        <source>{place} 是好的，但不是这一站的备份：里面的记录和这里没有一条相同。请另选一份。</source>
        <translation>{place} is good, but no backup of this station: it has no entry in common with the record here. Please choose another.</translation>
    </message>
    <message>
        <source>有 {count} 条记录，备份里和现在不是同样的内容</source>
        <translation>{count} entries do not say the same in the backup and now</translation>
    </message>
    <message>
        <source>备份中间缺 {count} 条现在有的记录</source>
        <translation>{count} entries that are here now are missing in the middle of the backup</translation>
    </message>
    <message>
        <source>有 {count} 件，恢复出来的列表和现在的记录对不上</source>
        <translation>{count} rows of the restored lists do not agree with the record of now</translation>
    </message>
    <message>
        <source>{place} 满了，今天的第二份没有写成；以前的几份都还在，本机的也在。请腾出一些地方，或者换一个 U 盘。</source>
        <translation>{place} is full, today&apos;s second copy was not written; the earlier ones are all there, and those on this computer. Please free some space or use another stick.</translation>
    </message>
    <message>
        <source>{place} 只能读、不能写，今天的第二份没有写成；以前的几份都还在。请看看 U 盘侧面的写保护开关。</source>
        <translation>{place} can be read but not written, today&apos;s second copy was not written; the earlier ones are all there. Please look at the write-protect switch at the side of the stick.</translation>
    </message>
    <message>
        <source>{place} 已经有了，却不是本程序自动写的，没有动它，第二份也没有写成。请把它挪走。</source>
        <translation>{place} is there already and was not written by the program by itself: it was left alone, and no second copy was written. Please move it away.</translation>
    </message>
    <message>
        <source>请另一位开箱的人自己看一遍数目，对的，由他打上勾。</source>
        <translation>Please let the other person look at the figures; if they are right, that person ticks this.</translation>
    </message>
    <message>
        <source>最迟 {day}就该出意见，已经过了，请写明为什么晚了；时间线上会写出来。</source>
        <translation>The opinion was due by {day}, which has passed. Please say why it is late; the timeline will show it.</translation>
    </message>
    <message>
        <source>有 {count} 条记录只在这一台，没有抹掉任何东西。请先同步、写一个摆渡包或备份到 U 盘；确实不要了，加 --anyway。</source>
        <translation>{count} entries are on this computer alone; nothing was wiped. Please synchronise, write a ferry packet or back up to a stick first. If they are not wanted any more, add --anyway.</translation>
    </message>
    <message>
        <source>输的不是 {word}，没有抹掉任何东西。</source>
        <translation>What was typed is not {word}; nothing was wiped.</translation>
    </message>
    <message>
        <source>这里没有留着前一版，退不回去。</source>
        <translation>No version before this one is kept here, so there is nothing to go back to.</translation>
    </message>
    <message>
        <source>这一台的资料在大厅数据库里，已经由新版升上来，退回前一版就打不开。请管理员先处理大厅。</source>
        <translation>This desk&apos;s record is in the hall&apos;s database, which the new version has lifted; the version before could not open it. The administrator has to see to the hall first.</translation>
    </message>
    <message>
        <source>数据文件已经由新版升上来（第 {found} 版，前一版到第 {known} 版），升级以前的备份又不在了，退不回去。</source>
        <translation>The data file was lifted by the new version (format {found}, the version before knows {known}), and the backup from before is gone, so there is no way back.</translation>
    </message>
    <message>
        <source>升级以后写了 {count} 条记录，还没有传到市中心，前一版读不了它们。请先同步，或写一个摆渡包交给大厅；一定要退的，加 --anyway：它们留在放到一边的文件里，不会删。</source>
        <translation>{count} entries were written since the upgrade and are not at the centre yet; the version before cannot read them. Please synchronise first, or take a ferry packet to the hall. To go back all the same, add --anyway: they stay in the file that is put aside and are not deleted.</translation>
    </message>
    <message>
        <source>退回前一版要由前一版（{former}）自己来做，请用 {place} 里的 main.py。</source>
        <translation>Going back is done by the version before ({former}) itself; please use the main.py in {place}.</translation>
    </message>
    <message>
        <source>{place} 不是{what}，或者写坏了。请换上 release key 写出来的那一份。</source>
        <translation>{place} is no {what}, or is damaged. Please use the one that release key wrote.</translation>
    </message>
    <message>
        <source>这个文件不是升级包，没有用它。请核对文件。</source>
        <translation>This file is no upgrade packet and was not used. Please check the file.</translation>
    </message>
    <message>
        <source>这个升级包不完整或者改动过，没有用它，现在的程序没有动。请重新拷一次。</source>
        <translation>This upgrade packet is incomplete or was changed. It was not used, the program is as it was. Please copy it again.</translation>
    </message>
    <message>
        <source>这个升级包的写法比本程序新，没有用它。请先用中间的版本升级。</source>
        <translation>This upgrade packet is written in a newer way than this program knows and was not used. Please upgrade to a version in between first.</translation>
    </message>
    <message>
        <source>这个升级包是别人签发的（{found}），这里只信 {trusted}，没有用它。请问清是谁给的；不要再插那个 U 盘。</source>
        <translation>This upgrade packet was signed by somebody else ({found}); only {trusted} is trusted here, so it was not used. Please find out who gave it to you, and do not plug that stick in again.</translation>
    </message>
    <message>
        <source>正在用的这一份程序（{place}）不是用 release install 装的，不能就地升级。资料不用动，请先装一次。</source>
        <translation>The program in use ({place}) was not installed by release install and cannot be upgraded in place. Please install it once; the data stay where they are.</translation>
    </message>
    <message>
        <source>{place} 里已经有东西，没有往里装。请另选一个空文件夹。</source>
        <translation>There is something in {place} already, so nothing was installed. Please choose an empty folder.</translation>
    </message>
    <message>
        <source>还没有定信谁签发的升级包。请管理员先用 upgrade --trust 指出发布人的公钥文件。</source>
        <translation>Nobody&apos;s upgrade packets are trusted here yet. The administrator should name the public key file of the publisher by upgrade --trust first.</translation>
    </message>
    <message>
        <source>这里已经信 {trusted} 签发的。要换人，请管理员核实以后删掉 {place}，再定一次。</source>
        <translation>Packets signed by {trusted} are trusted here already. To change that, the administrator makes sure of it, deletes {place} and does this again.</translation>
    </message>
    <message>
        <source>新版 {version} 在这台电脑上试了一遍，没有通过（{what}：{said}），没有换上；现在的程序和资料都没有动。请把这句话告诉发布的人。</source>
        <translation>Version {version} was tried on this computer and failed ({what}: {said}), so it is not used; program and data are as they were. Please tell this to whoever published it.</translation>
    </message>
    <message>
        <source>升级包是 {found}，这里已经是 {own}，没有换。要退回前一版，用 upgrade --back。</source>
        <translation>The packet is {found} and this is {own} already; nothing was changed. To go back to the version before, use upgrade --back.</translation>
    </message>
    <message>
        <source>从 {own} 不能直接升到 {found}，要先升到 {least} 以上。没有换，请按顺序升级。</source>
        <translation>From {own} one cannot go straight to {found}, but has to reach {least} first. Nothing was changed; please upgrade in order.</translation>
    </message>
    <message>
        <source>新版 {found} 要用别的程序库（{names}），升级包里不带，没有换。请管理员把新版装到另一个文件夹；资料不用动。</source>
        <translation>Version {found} needs other libraries ({names}), which are not in the packet; nothing was changed. The administrator should install it into another folder; the data stay where they are.</translation>
    </message>
    <message>
        <source>现在生效的是 {current}，不是这一份（{own}）。请用生效的那一份升级。</source>
        <translation>The version in force is {current}, not this one ({own}). Please upgrade with the one in force.</translation>
    </message>
    <message>
        <source>这一件没有可能和别处重复的，没有什么要核对。</source>
        <translation>This case has no possible duplicate elsewhere: there is nothing to find out.</translation>
    </message>
    <message>
        <source>请选和哪一件核对。</source>
        <translation>Choose which case to compare with.</translation>
    </message>
    <message>
        <source>请选核对下来是不是同一件事。</source>
        <translation>Say whether it turned out to be the same case.</translation>
    </message>
    <message>
        <source>这是检举控告，被反映的不归本单位管理，不能受理。请转送有管理权限的纪检监察机关（{first}）（第二十二条第二款、第三十条）。</source>
        <translation>This is an accusation against somebody whom our unit does not manage, so it cannot be accepted here. Please transfer it to the discipline body with authority ({first}) (Art. 22(2), 30).</translation>
    </message>
    <message>
        <source>检举控告不交办，只转送有管理权限的纪检监察机关（{first}）（第二十二条第二款）。请用“转送”。</source>
        <translation>An accusation is not entrusted, only transferred to the discipline body with authority ({first}) (Art. 22(2)). Please use &quot;Transfer&quot;.</translation>
    </message>
    <message>
        <source>不再受理只用在按信访程序办理、已经复核的诉求上（第三十一条第（六）项、第三十六条第三款）；这一件走别的途径。</source>
        <translation>Declining for good is only for demands that ran by the petition procedure and had their re-review (Art. 31(6), 36(3)). This case goes another way.</translation>
    </message>
    <message>
        <source>建议意见不出处理意见书，研究论证以后用“建议意见答复”（第二十九条）。</source>
        <translation>A suggestion does not get this kind of reply; once it was studied, use &quot;Reply to a suggestion&quot; (Art. 29).</translation>
    </message>
    <message>
        <source>检举控告依规依纪依法办理和反馈，不出处理意见书，也不走复查、复核（第三十条）。反馈用“直接答复”。</source>
        <translation>An accusation is handled and answered by its own rules: no reply of the petition procedure, no review (Art. 30). For the feedback use &quot;Answer directly&quot;.</translation>
    </message>
    <message>
        <source>处理意见书只用在按信访程序办理的诉求上（第三十一条第（六）项、第三十二条）；这一件走别的途径，办的结果用“直接答复”告诉信访人。</source>
        <translation>This reply is only for demands that run by the petition procedure (Art. 31(6), 32). This case goes another way: tell the petitioner the result with &quot;Answer directly&quot;.</translation>
    </message>
    <message>
        <source>这项诉求另有法定程序，由那里定，信访不受理（第三十一条第（一）至（四）项）。请用“引导到法定途径”，或者转送有权处理的机关、单位；分类不对的，先按“更正”改分类。</source>
        <translation>Another legal procedure decides this demand; it is not accepted as a petition (Art. 31(1)-(4)). Guide it to that procedure, or transfer it to the unit with the power; where the class is wrong, correct the class first.</translation>
    </message>
    <message>
        <source>延期要经本单位负责人批准（第三十四条）；请选“人员”里指定的负责人，写的人不能自己批。</source>
        <translation>An extension needs the approval of the head of the unit (Art. 34). Choose a head named under &quot;Staff&quot;; whoever writes it cannot approve it.</translation>
    </message>
    <message>
        <source>延期要经本单位负责人批准，写的人不能自己批（第三十四条）。本站还没有指定别的单位负责人，请先到“设置”的“人员”里指定。</source>
        <translation>An extension needs the approval of the head of the unit, not of whoever writes it (Art. 34). No other head is named here yet: name one first under &quot;Settings&quot;, &quot;Staff&quot;.</translation>
    </message>
    <message>
        <source>本单位已经提出异议，等转来的单位核实（第二十三条第三款）：同意的，材料交还它；不同意的，由我们告知、办理。</source>
        <translation>We have objected; wait until the sender has verified it (Art. 23(3)). If it agrees, the material goes back to it; if not, we tell the petitioner and handle it.</translation>
    </message>
    <message>
        <source>这是检举控告，转给{unit}以后还没有签收，不能办结。签收了的，请先记签收（第二十二条第二款、第三十条）。</source>
        <translation>This is an accusation; {unit} has not signed for it yet, so the case cannot be closed. Where it was signed for, please record that first (Art. 22(2), 30).</translation>
    </message>
    <message>
        <source>这一件不限知悉人，本站的同事都看得到，不用加。</source>
        <translation>This case is not restricted; every colleague here sees it, nobody has to be added.</translation>
    </message>
    <message>
        <source>这一件限知悉人查看，除了您和登记的人没有别人看得到，没有人能核准作废。请先用“加入知悉名单”（别的事 › 办理）加上一位。</source>
        <translation>This case is restricted and nobody sees it but you and whoever registered it, so nobody could confirm the void. First add somebody by &quot;Add to the reader list&quot; (Other acts › Handling).</translation>
    </message>
    <message>
        <source>本站的同事都已经在这一件的知悉名单里。</source>
        <translation>Every colleague here is on the reader list of this case already.</translation>
    </message>
    <message>
        <source>请选本站的哪一位，已经在名单里的不用再加。</source>
        <translation>Choose somebody who works here; whoever is on the list needs no adding.</translation>
    </message>
    <message>
        <source>这一件限知悉人查看，{name}不在知悉名单里，看不到它。请先用“加入知悉名单”（别的事 › 办理）加上，再委托。</source>
        <translation>This case is restricted, and {name} is not on its reader list and cannot see it. First use &quot;Add to the reader list&quot; (Other acts › Handling), then delegate.</translation>
    </message>
    <message>
        <source>这一件限知悉人查看，要审的{role}{names}不在知悉名单里，看不到它，会一直没有人审。请先用“加入知悉名单”（别的事 › 办理）加上。</source>
        <translation>This case is restricted. {role} {names}, who would have to agree, is not on its reader list and cannot see it, so it would wait for ever. First use &quot;Add to the reader list&quot; (Other acts › Handling).</translation>
    </message>
    <message>
        <source>其中 {entries} 条（{cases} 件家事）还打不开：钥匙要等有钥匙的单位（一般是上级）下一次同步才给。请隔一会儿再同步；只有原来那台才有钥匙的，要用那台的恢复单（--code-file）再取一遍，或者从备份里恢复。</source>
        <translation>{entries} of them ({cases} cases) do not open yet: whoever has the keys, as a rule the unit above, gives them at its next exchange. Please synchronise again in a while; what only the lost machine had a key of needs its recovery sheet (--code-file, once more from the start) or a backup.</translation>
    </message>
    <message>
        <source>市中心没有为这张恢复单留过钥匙，什么都没有动。请核对恢复码，看是不是本站最后打的那一张；那一台没有同步过的，就不带恢复码再来一遍。</source>
        <translation>The centre has no keys left for this recovery sheet, and nothing was touched. Please check the code, and whether it is the last sheet this station printed; if that machine never synchronised, do it again without a code.</translation>
    </message>
    <message>
        <source>请写明凭什么由他来：其余人的推选书、继承人的证明，或者别的凭据（第二十条）。</source>
        <translation>Say what shows that it is for them to come: the others&apos; letter of choice, proof of the heir, or other proof (Art. 20).</translation>
    </message>
    <message>
        <source>这是检举控告，不作不予受理，也不让信访人自己去找：由我们转送有管理权限的纪检监察机关（{first}）（第二十二条第二款、第三十条）。请用“转送”。</source>
        <translation>This is an accusation: it is not declined and the petitioner is not sent there, we transfer it to the discipline body with authority ({first}) (Art. 22(2), 30). Please use &quot;Transfer&quot;.</translation>
    </message>
    <message>
        <source>这是检举控告，{unit}没有管理权限，不能转给它（第三十条）。请转有管理权限的纪检监察机关（{first}）。</source>
        <translation>This is an accusation and {unit} has no authority in it, so it must not go there (Art. 30). Please transfer it to the discipline body with authority ({first}).</translation>
    </message>
    <message>
        <source>转送、交办来的，不能以不属于职权范围不予受理：自收到之日起 5 个工作日内用“提出异议”；期满了，或者转来的单位不同意的，应当办理（第二十三条第三款）。</source>
        <translation>What was transferred or entrusted to us cannot be declined as outside our powers: object within 5 working days of receiving it; after that, or where the sender does not agree, it has to be handled (Art. 23(3)).</translation>
    </message>
    <message>
        <source>这一次转送的异议已经核实、没有同意，不能再提，应当办理（第二十三条第三款）。</source>
        <translation>The objection to this transfer was decided and not agreed to; it cannot be filed again, the case has to be handled (Art. 23(3)).</translation>
    </message>
    <message>
        <source>这是转来的，只能再转送、交办本系统下级机关、单位，{unit}不是（第二十三条第一款）。不属于本单位职权的，请用“提出异议”，核实同意的交还；异议期满的，由本单位办理（第二十三条第三款）。</source>
        <translation>This was sent to us; it may go on only to those below us, and {unit} is not (Art. 23(1)). If it is outside our powers, use &quot;File objection&quot;: once agreed, it goes back; when the days for it are over, we handle it (Art. 23(3)).</translation>
    </message>
    <message>
        <source>不肯签收的，当面交不算送达。请改选留置送达，写明拒收的原因，请见证人到场或者拍照录像。</source>
        <translation>Who does not sign has not received it by hand. Choose &quot;left behind&quot; instead, say why it was refused, and have witnesses or pictures.</translation>
    </message>
    <message>
        <source>这次公告已经记过了，{day}视为送达，到那天再来记。</source>
        <translation>This notice is noted already: it counts as delivery on {day}; note it then.</translation>
    </message>
    <message>
        <source>检举控告和保密的事不能公告送达，公告会让被反映的人知道（第三十条）。请用别的方式送。</source>
        <translation>No public notice for an accusation or what is kept secret: it would tell those complained of (Art. 30). Choose another way.</translation>
    </message>
    <message>
        <source>{paper}已经送审，等着“{who}”同意，不另写一份。要看、要改的，用“撤回送审”。</source>
        <translation>The {paper} was submitted and waits for &quot;{who}&quot; to agree; no second one is written. To read or change it use &quot;Recall from approval&quot;.</translation>
    </message>
    <message>
        <source>{paper}已经审批同意，还没有出具，不另写一份。请用“出具审批过的文书”。</source>
        <translation>The {paper} was agreed to and is not issued yet; no second one is written. Please use &quot;Issue the approved paper&quot;.</translation>
    </message>
    <message>
        <source>以信访部门身份收的，不因为不属于本机关职权就不予受理：登记以后转送、交办有权处理的机关、单位，别的地方的也转送那里（第二十二条第一款）。请用“转送”或者“交办”。</source>
        <translation>What was received as petition office is not declined for being another unit&apos;s duty: it is registered, then transferred or entrusted to the competent unit, also to another place (Art. 22(1)). Please use &quot;Transfer&quot; or &quot;Entrust&quot;.</translation>
    </message>
    <message>
        <source>还没有写明被反映的是哪个单位，只能转送纪检监察机关（第三十条）。请用“转送”；归本单位管的，先按“更正”从名录里选是哪个单位（名录里没有，到“设置”的“单位名录”里加上、写明归谁管），再受理。</source>
        <translation>It is not written yet which unit is accused, so it may only be transferred to a discipline body (Art. 30). Please use &quot;Transfer&quot;; where the unit is ours to manage, first choose it by &quot;Make a correction&quot; (one that the directory lacks is added under &quot;Settings&quot;, &quot;Units&quot;, with who manages it), then accept.</translation>
    </message>
    <message>
        <source>{unit}交办的，最迟{day}（含当日）反馈，还没有办结报告（第二十二条第一款第（三）项）。请先用“办结报告”，办结以后就不能报了。</source>
        <translation>{unit} entrusted it and wants the result by {day} (that day included); there is no completion report yet (Art. 22(1)(3)). Report first: once the case is closed it can no longer be done.</translation>
    </message>
    <message>
        <source>这件检举控告还在被反映的单位或者它的下级那里，先收回、转送有管理权限的纪检监察机关（第三十条）。</source>
        <translation>This accusation is still with the accused unit or one below it. Take it back first and transfer it to the discipline body with authority (Art. 30).</translation>
    </message>
    <message>
        <source>反映的是本站自己，反映对象不能由本站改成别人（第二十八条第三款、第三十条），可以补上别的单位。登记错了的，请另行登记，这一件再作废。</source>
        <translation>It accuses this station itself, so this station cannot change whom it accuses (Art. 28(3), 30); further units may be added. If it was registered wrongly, register it separately and void this case.</translation>
    </message>
    <message>
        <source>更正以后，原来的受理不成立：收回受理，{paper}作废，原来告知的办理期限不再计，重新定去向。信访人手里有告知书的，要告诉他。</source>
        <translation>After this correction the acceptance no longer stands: it is taken back, {paper} is void, the handling days told no longer count, and the demand is routed anew. Tell the petitioner if they hold the notice.</translation>
    </message>
    <message>
        <source>更正以后，被反映的不归本单位管理：收回受理，{paper}作废，只能转送有管理权限的纪检监察机关（{first}）（第二十二条第二款、第三十条）。</source>
        <translation>After this correction it accuses somebody whom our unit does not manage: the acceptance is taken back, {paper} is void, and it can only be transferred to the discipline body with authority ({first}) (Art. 22(2), 30).</translation>
    </message>
    <message>
        <source>这件检举控告现在在{unit}；更正以后，它就是被反映的单位或者它的下级。保存以后请马上收回，转送有管理权限的纪检监察机关（{first}）（第三十条）。</source>
        <translation>This accusation is with {unit} now; after this correction that is the accused unit or one below it. Once saved, take it back at once and transfer it to the discipline body with authority ({first}) (Art. 30).</translation>
    </message>
    <message>
        <source>这件检举控告本单位已经受理，只能转送有管理权限的纪检监察机关（第二十二条第二款、第三十条）。</source>
        <translation>Our unit has accepted this accusation; it can only be transferred to a discipline body with authority (Art. 22(2), 30).</translation>
    </message>
    <message>
        <source>不是本人收的，请选代收人是谁：同住成年家属、代理人、本人指定的代收人，单位的是负责收件的人。交给别人不算送达。</source>
        <translation>Somebody else took it: choose who. An adult of the family living there, an agent, whom they named, or for an organisation who takes its mail. With anybody else it is not delivered.</translation>
    </message>
    <message>
        <source>诉求已经由信访人撤回。</source>
        <translation>The petitioner has withdrawn the demand.</translation>
    </message>
    <message>
        <source>要有信访人自己签字的申请书。请先打印《撤回信访事项申请书》，签好以后扫描，在“补材料”里存进来，名称写“撤回申请书”。</source>
        <translation>The petitioner&apos;s own signed request is needed. Print the request to withdraw, scan it once it is signed, and add it under &quot;Add material&quot;, named as a withdrawal.</translation>
    </message>
    <message>
        <source>这里不能写“{words}”：帮助不能拿不再信访作条件，请删去。</source>
        <translation>&quot;{words}&quot; may not stand here: help is never conditional on not petitioning. Please delete it.</translation>
    </message>
    <message>
        <source>{unit}不是本级的部门，也不是下级，不能交办给它。属于它办的，用“转送”（第二十二条第一款）；要上级来定的，用“报请、报告”。</source>
        <translation>{unit} is neither of our own level nor below us, so nothing can be entrusted to it. What is for it to handle is transferred (Art. 22(1)); what those above are to decide goes by &quot;Report upward&quot;.</translation>
    </message>
    <message>
        <source>{name}还不在这一件的知悉名单里。保存以后列入名单，整件都看得到（第三十条）。</source>
        <translation>{name} is not on the reader list of this case. Once saved they are on it and see all of the case (Art. 30).</translation>
    </message>
    <message>
        <source>信访人已经撤回。又提出来的，请另行登记：告知、办理的期限从这次收到的那天算，不接着原来的算。</source>
        <translation>The petitioner has withdrawn it. What is brought forward again is registered anew: the days to tell and to handle count from the day it is received this time, not from the earlier one.</translation>
    </message>
    <message>
        <source>请选：对新的处理意见申请复查，还是对原来的复查意见申请复核。两个期限各走各的。</source>
        <translation>Please choose: a review of the new reply, or a re-review of the earlier review opinion. Each has its own days.</translation>
    </message>
    <message>
        <source>延期要经本单位负责人批准（第三十四条），只能委托给“人员”里指定的另一位负责人。</source>
        <translation>An extension needs the head of the unit (Art. 34); it can only be delegated to another head named under &quot;Staff&quot;.</translation>
    </message>
    <message>
        <source>{name}的职务还没有写，要印在告知书上（第三十四条）。请先到“设置”的“人员”里写上。</source>
        <translation>No post is on record for {name}, and it has to stand on the notice (Art. 34). Please add it under &quot;Settings&quot;, &quot;Staff&quot; first.</translation>
    </message>
    <message>
        <source>{unit}就是本单位，不用转送、交办。属于本单位职权的，请按 Alt+S 受理（第二十三条第一款）。</source>
        <translation>{unit} is our own unit: no transfer, no entrusting. What is within our powers is accepted with Alt+S (Art. 23(1)).</translation>
    </message>
    <message>
        <source>没有本站转送、交办出去、对方还没有签收的。</source>
        <translation>Nothing that this station transferred or entrusted is still waiting to be signed for.</translation>
    </message>
    <message>
        <source>{unit}已经签收，不能收回。请它提出异议，核实同意以后材料退回（第二十三条第三款）。</source>
        <translation>{unit} has signed for it: it cannot be taken back. Ask the unit to object; once that is agreed to, the material comes back (Art. 23(3)).</translation>
    </message>
    <message>
        <source>反映的是本站，已经交给{unit}，本站不能自己收回（第二十八条第三款）。确实转错了的，请{unit}退回。</source>
        <translation>It complains of this station and is with {unit} now: the station does not take it back by itself (Art. 28(3)). If it was really sent there by mistake, ask {unit} to give it back.</translation>
    </message>
    <message>
        <source>这是检举控告，已经转给{unit}，由那里按规定办（第二十二条第二款、第三十条）。转错了的，还没有签收就收回；签收了的，等那里退回以后再转。</source>
        <translation>This is an accusation and has gone to {unit}, which handles it by its own rules (Art. 22(2), 30). If it went to the wrong unit: take it back while nobody has signed for it; once signed for, it can be sent on when it comes back.</translation>
    </message>
    <message>
        <source>已经转送、交办{unit}，由那里告知信访人、办理（第二十二条、第二十三条）。转错了、还没有签收的可以收回；签收了的，等那里提出异议、同意退回以后再定。</source>
        <translation>It was sent to {unit}, which tells the petitioner and handles it (Art. 22, 23). Sent by mistake, it can be taken back while nobody has signed for it; once signed for, wait until the unit&apos;s objection has been agreed to and the case is back.</translation>
    </message>
    <message>
        <source>{unit}是纪检监察、政法机关，按自己的规定办理，不向本站交办结报告。请用“转送”（第二十二条第二款）。</source>
        <translation>{unit} is a discipline or judicial body that handles by rules of its own and owes us no completion report. Please transfer (Art. 22(2)).</translation>
    </message>
    <message>
        <source>这是要作废的这一件自己的编号，请写接着办的那一件。</source>
        <translation>This is the number of the very registration to be voided; please write the one that goes on.</translation>
    </message>
    <message>
        <source>转送{unit}以后还没有签收，不知道有没有人接，不能办结。签收了的，请先记签收；没收到的，请再送（第二十三条第三款）。</source>
        <translation>Nobody has signed for it at {unit} since it was transferred, so nobody knows who has it; it cannot be closed. Record the signature first, or send it again (Art. 23(3)).</translation>
    </message>
    <message>
        <source>没有人留下姓名，没有人可以回访。</source>
        <translation>Nobody left a name; there is nobody to call on.</translation>
    </message>
    <message>
        <source>检举控告只转送有管理权限的纪检监察机关（{first}），不让别的单位牵头、配合，也不向它们催办、督办（第二十二条第二款、第三十条）。请用“转送”。</source>
        <translation>An accusation is only transferred to the discipline body with authority ({first}); no other unit leads, takes part, or is reminded or supervised (Art. 22(2), 30). Please use &quot;Transfer&quot;.</translation>
    </message>
    <message>
        <source>诉求里还写了{units}，不归本单位管理。也反映那里的人的，不能受理：先按“更正”补上反映对象，再转送纪检监察机关（第二十二条第二款、第三十条）。</source>
        <translation>The demand also names {units}, which is not ours to manage. If it accuses somebody there as well, it cannot be accepted: add them with &quot;Make a correction&quot; and transfer it to the discipline body (Art. 22(2), 30).</translation>
    </message>
    <message>
        <source>追究责任建议要向有管理权限的机关、单位提（第四十条），不能向被追究的{unit}自己或者它的下级提。</source>
        <translation>A recommendation to hold accountable goes to whoever manages the unit (Art. 40), never to {unit} itself or to those below it.</translation>
    </message>
    <message>
        <source>{name}不是“{role}”，也不是单位负责人，不能代审这一步。请选有这个职责的同事。</source>
        <translation>{name} is neither &quot;{role}&quot; nor a head of the unit and cannot decide this step instead. Please choose a colleague who has that duty.</translation>
    </message>
    <message>
        <source>这份申请没有过期限，不会因为晚了不收。请看看是不是选错了。</source>
        <translation>This request was in time: it is not turned away for being late. Please see whether the right thing was chosen.</translation>
    </message>
    <message>
        <source>对{unit}的督办还没有了结。</source>
        <translation>The supervision of {unit} is not closed.</translation>
    </message>
    <message>
        <source>给{unit}的建议还没有反馈。</source>
        <translation>The recommendation to {unit} is not answered.</translation>
    </message>
    <message>
        <source>{name}是这一件的承办人，不能当听证员，请另请一位。</source>
        <translation>{name} handles this case and cannot be a hearer; please ask somebody else.</translation>
    </message>
    <message>
        <source>诉求 {demand} 的协议已经生效，还欠一份书面的结果：请出处理意见书，写明协议的内容（已经替您填好）；信访人自己签字撤回的，记撤回。</source>
        <translation>The agreement on demand {demand} is in force, but an answer in writing is still owed: issue the reply with what was agreed (filled in for you), or note the withdrawal if the petitioner signed one.</translation>
    </message>
    <message>
        <source>没有要执行的处理意见，也没有生效的协议：支持信访请求的意见才要督促执行（第三十二条）。</source>
        <translation>No opinion to carry out and no agreement in force: only an opinion that supports the demand is to be carried out (Art. 32).</translation>
    </message>
    <message>
        <source>信访人说过不愿意、不再打扰。只有本人自己又提出来才能约，请写明他怎样提出的。</source>
        <translation>The petitioner did not wish to be bothered. Only they themselves can take that back: say how they asked.</translation>
    </message>
    <message>
        <source>还缺：{lacking}。齐了协议才算数，先请补上。</source>
        <translation>Still lacking: {lacking}. The agreement counts once it is complete.</translation>
    </message>
    <message>
        <source>只报文号不能据此不再受理：请选见过原件，还是扫描件已经存入材料。</source>
        <translation>A number alone is not enough to decline it for good: please choose whether the original was seen or a scan is among the materials.</translation>
    </message>
    <message>
        <source>这一件的材料里还没有扫描件，请先用“补材料”存入复核意见书的扫描件。</source>
        <translation>The materials of this case have no scan yet; first add the scan of the re-review opinion by &quot;Add material&quot;.</translation>
    </message>
    <message>
        <source>答应办好的日子不能早于今天。</source>
        <translation>The day by which it is promised cannot lie before today.</translation>
    </message>
    <message>
        <source>改后的话像是检举控告。反映违纪违法的，就是检举控告（第三十条）：请把依法分类也改成检举控告。求解决、不服处理的，不是。</source>
        <translation>What it says now sounds like an accusation. A report of a breach of discipline or law is one (Art. 30): please make its legal class an accusation too. Asking for a solution, or not accepting a decision, is none.</translation>
    </message>
    <message>
        <source>检举控告不能改成别的类别：限知悉人的不会再放开（第三十条）。不是检举控告的，请另行登记。</source>
        <translation>An accusation is not turned into anything else: what was restricted is not opened again (Art. 30). What is none is registered anew.</translation>
    </message>
    <message>
        <source>这项诉求已经转送、交办或者作了别的决定，别人已经看到，改成检举控告挡不住了。请另行登记一件检举控告（F3），这一件照原来的办完。</source>
        <translation>This demand was transferred, entrusted or otherwise decided and others have seen it; making an accusation of it would close nothing. Please register the accusation anew (F3) and finish this case as it is.</translation>
    </message>
    <message>
        <source>改成检举控告，保存后整件限知悉人：只有您、建台人看得到，别人用“加入知悉名单”加；回执上的查询码不再能用；改不回来。</source>
        <translation>An accusation: once saved the whole case is restricted. Only you and the first user see it, others are added by &quot;Add to the reader list&quot;; the inquiry code on the receipt opens nothing any more; it cannot be taken back.</translation>
    </message>
    <message>
        <source>说的像是检举控告，还没有依法分类，请先问清楚：反映违纪违法的，就是检举控告（第三十条），请按“更正”改成检举控告，整件就限知悉人；不是的，先按“更正”定好是哪一类，再往下办。</source>
        <translation>It sounds like an accusation and has no legal class yet. Please ask first: a report of a breach of discipline or law is an accusation (Art. 30); make it one with &quot;Make a correction&quot;, and the whole case is restricted. If it is none, choose its class there, then go on.</translation>
    </message>
    <message>
        <source>复核已经终结，信访人还没有再来。他仍以同一事实和理由再提出来的，先登记、并入这一件，再出不再受理告知书（第三十六条第三款）。</source>
        <translation>The re-review was the last word, and the petitioner has not come again. When the same facts and reasons are brought forward again, register it and link it to this one first, then issue the notice of no further acceptance (Art. 36(3)).</translation>
    </message>
    <message>
        <source>复查一般向{usual}申请，这里写的是{body}：不是上一级的，信访人会白跑一趟。请核对。</source>
        <translation>A review is usually applied for at {usual}; here stands {body}. If that is not the unit above, the petitioner goes there in vain. Please check.</translation>
    </message>
    <message>
        <source>{unit}的处理意见书有没有出、送达了没有，这里还没有记录（第三十二条）。请用“记下别处的处理意见”记下文号和送达的日子；没有出的，请先催办。</source>
        <translation>Nothing is recorded here yet of whether {unit} issued its opinion and whether it was delivered (Article 32). Please record its number and the day of delivery with &quot;Record a reply from elsewhere&quot;; where none was issued, please press for it first.</translation>
    </message>
    <message>
        <source>{unit}已经签收。这件检举控告不能留在被反映的单位或者它的下级那里：请用“转送”，材料收回、转给纪检监察机关一步办好（第三十条）。</source>
        <translation>{unit} has signed for it. This accusation may not stay with the unit it is about, or with one below it: use &quot;Transfer&quot;, which takes the papers back and sends them to the discipline body in one step (Article 30).</translation>
    </message>
    <message>
        <source>这项诉求另有法定程序，由那里定，信访不受理（第三十一条第（一）至（四）项）。请用“引导到法定途径”，或者向转来的单位提出异议（第二十三条第三款）；分类不对的，先按“更正”改分类。</source>
        <translation>Another legal procedure decides this demand; it is not accepted as a petition (Art. 31(1)-(4)). Guide it to that procedure, or object to the unit that sent it (Art. 23(3)); where the class is wrong, correct the class first.</translation>
    </message>
    <message>
        <source>建议是向别的机关、单位提的，本站的工作由本站自己改。完善政策建议可以向本级党委和政府提（第四十条）。</source>
        <translation>A recommendation goes to another unit; the station improves its own work itself. One on policy may go to the Party committee and the government of its own level (Art. 40).</translation>
    </message>
    <message>
        <source>复查、复核由上一级机关、单位办（第三十五条、第三十六条），{body}是出意见的单位自己，或者同一个街道、乡镇里的单位，请写上一级。</source>
        <translation>A review or re-review is decided one level above (Art. 35, 36); {body} is the unit that gives the opinion, or one of the same subdistrict or township. Please name the one above.</translation>
    </message>
    <message>
        <source>这份{stage}申请已经提请作废，等第二个人核。</source>
        <translation>A void of this request for {stage} has been asked for and waits for a second person.</translation>
    </message>
    <message>
        <source>{stage}意见已经出了，申请不能再作废。意见书写错的，送达以前可以作废意见书，改好再出。</source>
        <translation>The {stage} opinion has been issued; the request can no longer be made void. If the opinion has a mistake, it can be made void before its delivery, put right and issued.</translation>
    </message>
    <message>
        <source>这份{stage}申请已经答复不予受理，不能再作废。</source>
        <translation>This request for {stage} was declined in writing and can no longer be made void.</translation>
    </message>
    <message>
        <source>这次{stage}已经通知或者开过听证，申请不能作废。还没有开的，先用“取消、改期听证”。</source>
        <translation>A hearing was called or held for this {stage}; the request cannot be made void. If it was not held yet, first use &quot;Cancel or put off a hearing&quot;.</translation>
    </message>
    <message>
        <source>{stage}意见书已经送审，申请不能作废。请先用“撤回送审”。</source>
        <translation>The {stage} opinion was submitted for approval; the request cannot be made void. First use &quot;Recall from approval&quot;.</translation>
    </message>
    <message>
        <source>日子还是 {day}，办的人也没有换，没有要改的。</source>
        <translation>The day is still {day} and the owner the same: there is nothing to change.</translation>
    </message>
    <message>
        <source>请写上谁来办。没有人负责的承诺，等于没有承诺。</source>
        <translation>Say who sees to it. A promise of nobody is no promise.</translation>
    </message>
    <message>
        <source>这项承诺已经兑现或者收回了。</source>
        <translation>This promise has been kept or taken back.</translation>
    </message>
    <message>
        <source>这里没有待兑现的承诺。</source>
        <translation>There is no promise to be kept here.</translation>
    </message>
    <message>
        <source>数量请写 1 以上的整数。</source>
        <translation>Write the number as a whole number of 1 or more.</translation>
    </message>
    <message>
        <source>人数请写整数；没有数过的，留空。</source>
        <translation>Write people as a whole number; leave it empty if nobody counted.</translation>
    </message>
    <message>
        <source>请选是哪一种。</source>
        <translation>Choose what kind it is.</translation>
    </message>
    <message>
        <source>找不到这一条，可能还没有传到本机。</source>
        <translation>This record cannot be found; it may not have come here yet.</translation>
    </message>
    <message>
        <source>这一条已经注明记错，不再改。</source>
        <translation>This record is marked as a mistake and is not changed any more.</translation>
    </message>
    <message>
        <source>这位帮手已经离任了。要再请回来，按“更正”写新的任期。</source>
        <translation>This helper no longer serves. To call them back, correct the record with a new term.</translation>
    </message>
    <message>
        <source>请选是哪一种帮手。</source>
        <translation>Choose what kind of helper this is.</translation>
    </message>
    <message>
        <source>找不到这位帮手，可能还没有传到本机。</source>
        <translation>This helper is not found; the record may not have arrived here yet.</translation>
    </message>
    <message>
        <source>任期的最后一天在第一天以前，请核对。</source>
        <translation>The last day of the term is before its first day; please check.</translation>
    </message>
    <message>
        <source>这个任期已经过完了，最后一天请写今天或以后。</source>
        <translation>This term is over already; give today or a later day as its last.</translation>
    </message>
    <message>
        <source>请写上本人是哪天同意列入名册的；没有问过本人，先问一声再列。</source>
        <translation>Give the day on which they agreed to be listed; if nobody asked them, ask first.</translation>
    </message>
    <message>
        <source>请选来办什么。</source>
        <translation>Please choose what they come for.</translation>
    </message>
    <message>
        <source>没有这一种优先，请重新选。</source>
        <translation>There is no such priority, please choose again.</translation>
    </message>
    <message>
        <source>没有这一项照顾，请重新选。</source>
        <translation>There is no such need, please choose again.</translation>
    </message>
    <message>
        <source>找不到这个号，可能还没有传到本机。</source>
        <translation>This number is not found; it may not have reached this computer yet.</translation>
    </message>
    <message>
        <source>{number} 号已经接待过，或者不再叫了。</source>
        <translation>Number {number} has been served, or is not called any more.</translation>
    </message>
    <message>
        <source>{number} 号已经由“{window}”叫了，请叫下一位。</source>
        <translation>&quot;{window}&quot; has number {number} already, please call the next one.</translation>
    </message>
    <message>
        <source>{number} 号不是今天的号，请重新取号。</source>
        <translation>Number {number} is not of today, please take a new one.</translation>
    </message>
    <message>
        <source>{number} 号还没有叫过，先叫号。</source>
        <translation>Number {number} has not been called yet, call it first.</translation>
    </message>
    <message>
        <source>{number} 号没有过号，不用再排。</source>
        <translation>Number {number} did not miss its call and need not queue again.</translation>
    </message>
    <message>
        <source>{number} 号只保留到 {time}，请重新取一个号。</source>
        <translation>Number {number} was kept only till {time}, please take a new one.</translation>
    </message>
    <message>
        <source>每一次来访都要登记，请按 F3 登记。不用登记的（如走错门），请写明为什么。</source>
        <translation>Every visit is registered, please press F3. If this one is not (say, the wrong door), write why.</translation>
    </message>
    <message>
        <source>这就是本窗口，请写要转去的窗口。</source>
        <translation>This is this very window; please write the other one.</translation>
    </message>
    <message>
        <source>还有 {numbers} 号在等或者在接待，先接待完；人已经走了的，写明不再叫，再日清。</source>
        <translation>{numbers} still wait or are at a window; serve them first, or write why they are not called any more, then clear the day.</translation>
    </message>
    <message>
        <source>没有打勾的，请写明缺什么、谁去补：{names}。</source>
        <translation>For what is not ticked, write what is missing and who sees to it: {names}.</translation>
    </message>
    <message>
        <source>没有这一项检查，请重新选。</source>
        <translation>There is no such check, please choose again.</translation>
    </message>
    <message>
        <source>这一班不是今天的；签到、签退只记当天。</source>
        <translation>This shift is not today; coming and going are noted on the day only.</translation>
    </message>
    <message>
        <source>{name} {at}已经签到了。</source>
        <translation>{name} checked in at {at} already.</translation>
    </message>
    <message>
        <source>还没有签到，先签到再签退。</source>
        <translation>Nobody checked in yet; check in first.</translation>
    </message>
    <message>
        <source>{name} {at}已经签退了。</source>
        <translation>{name} checked out at {at} already.</translation>
    </message>
    <message>
        <source>这个时间还没有到，请核对。</source>
        <translation>This time is still to come; please check.</translation>
    </message>
    <message>
        <source>签退的时间要在签到（{at}）以后。</source>
        <translation>Checking out comes after checking in ({at}).</translation>
    </message>
    <message>
        <source>{name}已经签到了，不能再记来不了。</source>
        <translation>{name} has checked in and cannot be noted as unable to come.</translation>
    </message>
    <message>
        <source>下班的时间要在上班的时间以后；过了夜里十二点的，请分成两班。</source>
        <translation>The shift must end after it begins; make two shifts of one that passes midnight.</translation>
    </message>
    <message>
        <source>{day}不是这个月的，请到那个月的值班表里排。</source>
        <translation>{day} is not in this month; plan it in the roster of its own month.</translation>
    </message>
    <message>
        <source>这个月还一班都没有排，先排班再公布。</source>
        <translation>Nothing is planned for this month yet; plan shifts, then publish.</translation>
    </message>
    <message>
        <source>这个月的已经公布了；以后改的，大家直接看得到。</source>
        <translation>This month is published already; later changes are seen at once.</translation>
    </message>
    <message>
        <source>找不到这一班，可能已经取消，请再看一眼值班表。</source>
        <translation>This shift is not found and may be cancelled; look at the roster once more.</translation>
    </message>
    <message>
        <source>{day}已经过去了，值班表只排今天和以后的。</source>
        <translation>{day} is past; a roster is planned for today and later.</translation>
    </message>
    <message>
        <source>{name}的任期是{first}到{last}，{day}不在里面。</source>
        <translation>The term of {name} is {first} to {last}; {day} is outside it.</translation>
    </message>
    <message>
        <source>{name}在{day} {at}已经排了{place}，同一个时候只能在一处。</source>
        <translation>{name} is already at {place} on {day} {at} and cannot be in two places at once.</translation>
    </message>
    <message>
        <source>这一班已经签到了，不再改。</source>
        <translation>This shift has begun and is no longer changed.</translation>
    </message>
    <message>
        <source>时间读不懂，请写成 09:00 的样子。</source>
        <translation>The time cannot be read; write it like 09:00.</translation>
    </message>
    <message>
        <source>这一班还没有人，先请一位帮手。</source>
        <translation>Nobody is on this shift yet; ask a helper first.</translation>
    </message>
    <message>
        <source>请选谁来接这一班；没有人接，{day} {at}就空了。</source>
        <translation>Choose who takes this shift; without anybody, {day} {at} stays empty.</translation>
    </message>
    <message>
        <source>这一班本来就是{name}的，换不换都一样。</source>
        <translation>This shift is already that of {name}; nothing would change.</translation>
    </message>
    <message>
        <source>两位都同意了才能换，请问过以后再勾。</source>
        <translation>A swap needs the agreement of both; ask them, then tick.</translation>
    </message>
    <message>
        <source>这一班刚才已经改过，请再看一眼值班表。</source>
        <translation>This shift was changed a moment ago; look at the roster once more.</translation>
    </message>
    <message>
        <source>这样一换，{day} {at}就没有人了：{name}那时来不了（任期不到，或者已经排了别处）。</source>
        <translation>This swap would leave {day} {at} empty: {name} cannot be there then (outside the term, or on another shift).</translation>
    </message>
    <message>
        <source>这个月还没有过完，过完了才能封月。</source>
        <translation>This month is not over yet; it can be frozen once it is.</translation>
    </message>
    <message>
        <source>没有要封的指标。</source>
        <translation>There is no rate to freeze.</translation>
    </message>
    <message>
        <source>检举控告只在知悉名单里谈，不请帮手；请把帮手这一栏去掉。</source>
        <translation>An accusation is talked about only among those on its reader list, without helpers; empty the helper field.</translation>
    </message>
    <message>
        <source>请选是哪一种会。</source>
        <translation>Please choose which kind of meeting it is.</translation>
    </message>
    <message>
        <source>请选在哪一级开。</source>
        <translation>Please choose at which level it is held.</translation>
    </message>
    <message>
        <source>{kind}要两方坐到一起，请把另一方也写上；只有一方的，是谈话。</source>
        <translation>At a {kind} two sides sit down together; please write the other side too. With one side alone it is a talk.</translation>
    </message>
    <message>
        <source>两方写成一样了，请写清各是谁。</source>
        <translation>Both sides are written alike; please say who each of them is.</translation>
    </message>
    <message>
        <source>{kind}是几个单位一起商量，请写上请哪些单位。</source>
        <translation>At a {kind} units talk together; please write which units are asked.</translation>
    </message>
    <message>
        <source>“{name}”写了两次，请去掉一个。</source>
        <translation>&quot;{name}&quot; is written twice; please take one away.</translation>
    </message>
    <message>
        <source>这里写了 {count} 位，一位一封请柬，最多写 {most} 位。人多的，请他们推选代表，总人数写在“大约来多少人”。</source>
        <translation>{count} names stand here, each to get a letter; at most {most} may. Where many come, ask them to choose representatives, and write how many come under &quot;About how many come&quot;.</translation>
    </message>
    <message>
        <source>{number}只能由知悉人查看，不能拿到会上议（第三十条），请从这里去掉。</source>
        <translation>{number} may be seen by its readers only and is talked over at no meeting (Art. 30); please take it away here.</translation>
    </message>
    <message>
        <source>请选给谁。</source>
        <translation>Please choose whom.</translation>
    </message>
    <message>
        <source>“{name}”不在这次会请的人里。</source>
        <translation>&quot;{name}&quot; is not among those asked to this meeting.</translation>
    </message>
    <message>
        <source>找不到这次会，可能还没有传到本机。</source>
        <translation>This meeting cannot be found; it may not have reached this computer yet.</translation>
    </message>
    <message>
        <source>这次会已经{how}，不再改。</source>
        <translation>This meeting is {how}; it is not changed any more.</translation>
    </message>
    <message>
        <source>这次会已经注明不开了。</source>
        <translation>This meeting is marked as not held.</translation>
    </message>
    <message>
        <source>几点到几点读不懂，请写成 9:30-11:00 的样子。</source>
        <translation>From when to when cannot be read; please write it like 9:30-11:00.</translation>
    </message>
    <message>
        <source>散会要在开会以后，请核对几点到几点。</source>
        <translation>It has to end after it begins; please check from when to when.</translation>
    </message>
    <message>
        <source>这个时间已经过了。要是补记开过的会，请写明为什么现在才记。</source>
        <translation>This time is over. If a meeting that was held is entered later, please write why only now.</translation>
    </message>
    <message>
        <source>{day}已经过了。要是说明年，请把年份写上：{next}。</source>
        <translation>{day} is over. If next year is meant, please write the year: {next}.</translation>
    </message>
    <message>
        <source>{place}这天 {at} 已经有“{title}”，请换时间或者换地方。</source>
        <translation>At {place}, {at} on that day is taken by &quot;{title}&quot;; please choose another time or place.</translation>
    </message>
    <message>
        <source>{name}这天 {at} 要去“{title}”，请换时间或者另请一位。</source>
        <translation>{name} is at &quot;{title}&quot; on that day, {at}; please choose another time or ask somebody else.</translation>
    </message>
    <message>
        <source>会还没有到日子，到那天再记。</source>
        <translation>The day of the meeting has not come yet; note it then.</translation>
    </message>
    <message>
        <source>日子、时间和地方都没有变，不用改期。</source>
        <translation>Neither day nor time nor place is another one; there is nothing to put off.</translation>
    </message>
    <message>
        <source>请选是哪一个方案。</source>
        <translation>Please choose which proposal it is.</translation>
    </message>
    <message>
        <source>还没有记哪一方怎么说。</source>
        <translation>What the parties say is not noted yet.</translation>
    </message>
    <message>
        <source>一项定下来的事也没有写。没有谈成的，也在“定了什么”里写明没有谈成。</source>
        <translation>Nothing that was decided is written. Where nothing came of it, please say so under &quot;What was decided&quot;.</translation>
    </message>
    <message>
        <source>第 {row} 项没有写议的是什么。</source>
        <translation>Item {row} does not say what it is about.</translation>
    </message>
    <message>
        <source>第 {row} 项写了{owner}来办，还没有写最迟哪天。没有日子的事，容易没有下文。</source>
        <translation>Item {row} is left to {owner}, without a day. What has no day easily comes to nothing.</translation>
    </message>
    <message>
        <source>第 {row} 项写了日子，还没有写谁来办。</source>
        <translation>Item {row} has a day, but nobody to see to it.</translation>
    </message>
    <message>
        <source>第 {row} 项写了谁来办，还没有写办什么。</source>
        <translation>Item {row} says who sees to it, but not what is to be done.</translation>
    </message>
    <message>
        <source>第 {row} 项的日期读不懂，请写成 2026-10-19 的样子。</source>
        <translation>The day of item {row} cannot be read; please write it like 2026-10-19.</translation>
    </message>
    <message>
        <source>第 {row} 项最迟的日子（{day}）早于开会那天；跨了年的，请把年份写上。</source>
        <translation>The day of item {row} ({day}) lies before the meeting; if next year is meant, please write the year.</translation>
    </message>
    <message>
        <source>会定在{day}，还没有到，开过以后再记。</source>
        <translation>The meeting is on {day}, which has not come yet; write the minutes once it was held.</translation>
    </message>
    <message>
        <source>请选画押的是哪几条。</source>
        <translation>Please choose which clauses are marked.</translation>
    </message>
    <message>
        <source>{party}在第 {row} 条已经画过押了。</source>
        <translation>{party} has marked clause {row} already.</translation>
    </message>
    <message>
        <source>条款刚刚改过，请照新的一条一条再看一遍。</source>
        <translation>The clauses were just changed; please go through the new ones one by one.</translation>
    </message>
    <message>
        <source>这一轮还什么都没有写。</source>
        <translation>Nothing is written of this round yet.</translation>
    </message>
    <message>
        <source>“{name}”不是这次会的一方。</source>
        <translation>&quot;{name}&quot; is no party of this meeting.</translation>
    </message>
    <message>
        <source>各方已经逐条画了押，不再改。做不到的，用“承诺改期”或者“承诺收回”。</source>
        <translation>All have put their marks to every clause; they are not changed any more. What cannot be done is put off or taken back as a promise.</translation>
    </message>
    <message>
        <source>第 {row} 条没有写最迟哪天。没有日子的约定，容易没有下文。</source>
        <translation>Clause {row} has no day. What has no day easily comes to nothing.</translation>
    </message>
    <message>
        <source>第 {row} 条的日子已经过了；跨了年的，请把年份写上。</source>
        <translation>The day of clause {row} is over; if next year is meant, please write the year.</translation>
    </message>
    <message>
        <source>找不到这次会，印不出来。</source>
        <translation>This meeting cannot be found, so it cannot be printed.</translation>
    </message>
    <message>
        <source>还没有记纪要，印不出来。</source>
        <translation>The minutes are not written yet, so they cannot be printed.</translation>
    </message>
    <message>
        <source>还没有写条款，印不出来。</source>
        <translation>The clauses are not written yet, so they cannot be printed.</translation>
    </message>
    <message>
        <source>请选一个镇街。</source>
        <translation>Choose a township.</translation>
    </message>
    <message>
        <source>{township}不在本站的范围里，由它的上一级来定。</source>
        <translation>{township} is not in the area of this station; the level above it decides.</translation>
    </message>
    <message>
        <source>{township}本来就由{officer}直联。</source>
        <translation>{township} is already in the care of {officer}.</translation>
    </message>
    <message>
        <source>这个镇街还没有直联的干部，先定下由谁直联。</source>
        <translation>Nobody keeps in touch with this township yet; name the officer first.</translation>
    </message>
    <message>
        <source>请选卡在哪里。</source>
        <translation>Choose what stands in the way.</translation>
    </message>
    <message>
        <source>请写上谁来包案。</source>
        <translation>Write who sponsors it.</translation>
    </message>
    <message>
        <source>收到还不满 {days} 天（按本单位设置），不算积案，照常办理。</source>
        <translation>Received less than {days} days ago (as set by the station): no backlog, handled as usual.</translation>
    </message>
    <message>
        <source>{count} 次走访有 {open} 次还没有结果，先在那一户上按回车记下。</source>
        <translation>Visits without a result: {open} of {count}. Note them first, with Enter on each.</translation>
    </message>
    <message>
        <source>{name}不在这一天要去的人里，请先改安排。</source>
        <translation>{name} is not among those who go on this day; please change the plan first.</translation>
    </message>
    <message>
        <source>{number} 不是这一天下访登记的，不能算在这里。</source>
        <translation>{number} was not registered as an outreach visit on this day and cannot count here.</translation>
    </message>
    <message>
        <source>找不到这一天的下访，可能还没有传到本机。</source>
        <translation>This day outside cannot be found; it may not have reached this machine yet.</translation>
    </message>
    <message>
        <source>这一天已经对过账，不再改。</source>
        <translation>This day has been reconciled and is not changed any more.</translation>
    </message>
    <message>
        <source>检举控告不排下访，也不写进走访路线（第三十条）。</source>
        <translation>Reports and accusations are never planned as visits and stand on no route (Art. 30).</translation>
    </message>
    <message>
        <source>这一天已经过去了，下访只排今天和以后的。</source>
        <translation>This day has passed; days outside are planned for today and later only.</translation>
    </message>
    <message>
        <source>结束的时间要在开始的时间以后。</source>
        <translation>The end must be after the beginning.</translation>
    </message>
    <message>
        <source>请写上谁去，至少一位。</source>
        <translation>Please write who goes, at least one.</translation>
    </message>
    <message>
        <source>家访请写上去看哪一家。</source>
        <translation>Please write whom the home visit is for.</translation>
    </message>
    <message>
        <source>第 {number} 户还没有选是哪一件。</source>
        <translation>Visit {number}: please choose the case.</translation>
    </message>
    <message>
        <source>第 {number} 户不在家里见，请写上在哪里。</source>
        <translation>Visit {number} is not at home; please write where it is.</translation>
    </message>
    <message>
        <source>第 {number} 户是家访，请写上本人是哪天、怎样同意的；没有问过本人，先问一声，不要直接上门。</source>
        <translation>Visit {number} is at home: please write on which day and how they agreed; whoever was not asked yet is asked first, not called on unannounced.</translation>
    </message>
    <message>
        <source>同一件排了两次，请留一次。</source>
        <translation>The same case is planned twice; please keep one.</translation>
    </message>
    <message>
        <source>已经记了结果的走访，要留在这一天的安排里。</source>
        <translation>A visit that has a result stays in the plan of its day.</translation>
    </message>
    <message>
        <source>这一天已经有走访的结果，日子不能再改。</source>
        <translation>Visits of this day have results already; its date cannot be changed any more.</translation>
    </message>
    <message>
        <source>这一户已经不在这一天的安排里，请再看一眼。</source>
        <translation>This visit is not in the plan of the day any more; please look again.</translation>
    </message>
    <message>
        <source>请选见到了没有。</source>
        <translation>Please choose whether they were met.</translation>
    </message>
    <message>
        <source>这一户见到了，已经记过；还要补的，到那一件里记“家常话”。</source>
        <translation>They were met, and it is on record; whatever is to be added is noted on the case as a talk.</translation>
    </message>
    <message>
        <source>请选事情办到了哪一步，照实写就行。</source>
        <translation>Choose how far it is settled, as it is.</translation>
    </message>
    <message>
        <source>请选在哪一级化解的。</source>
        <translation>Choose at which level it was settled.</translation>
    </message>
    <message>
        <source>支持的意见还没有执行到位，不能写“办好了”（第三十二条）。</source>
        <translation>A reply that supports the demand has not been carried out, so this cannot be called settled (Art. 32).</translation>
    </message>
    <message>
        <source>请选问过信访人没有。没有问的照实写，不影响办结。</source>
        <translation>Choose whether the petitioner was asked. If nobody asked, say so; the case can be closed all the same.</translation>
    </message>
    <message>
        <source>请写上谁来落实、落实什么、最迟哪天。没有人落实的批示，等于没有批示。</source>
        <translation>Write who carries out what by which day. An instruction that nobody carries out is none.</translation>
    </message>
    <message>
        <source>第 {row} 行还没有写全：谁来落实，落实什么，最迟哪天。</source>
        <translation>Row {row} is not complete: who carries out what, by which day.</translation>
    </message>
    <message>
        <source>请写上哪位领导接访。</source>
        <translation>Write which leader receives.</translation>
    </message>
    <message>
        <source>请选是哪一级的领导。</source>
        <translation>Choose the level of the leader.</translation>
    </message>
    <message>
        <source>接待几批，请写 1 到 {most} 的数。</source>
        <translation>Write how many are received, from 1 to {most}.</translation>
    </message>
    <message>
        <source>已经排了 {count} 件，接待的批数不能比这个少；先把不排的一件拿下来。</source>
        <translation>{count} cases are on it already; it cannot have fewer places. Take one off first.</translation>
    </message>
    <message>
        <source>已经排了 {count} 件请{leader}接，换一位领导请取消这一天、另排一天。</source>
        <translation>{count} cases are already put before {leader}. For another leader, cancel this day and plan another.</translation>
    </message>
    <message>
        <source>这一天已经有接访的结果，日子不能再改。</source>
        <translation>This day has results already; it stays on its day.</translation>
    </message>
    <message>
        <source>请选是哪一件。</source>
        <translation>Choose which case.</translation>
    </message>
    <message>
        <source>{day}接待 {seats} 批，已经排满；请排另一天，或者先改这一天接待几批。</source>
        <translation>{day} has room for {seats}, and all are taken. Choose another day, or change how many are received on this one first.</translation>
    </message>
    <message>
        <source>这一件已经排在这一天。</source>
        <translation>This case is on that day already.</translation>
    </message>
    <message>
        <source>这个接访日已经过去。那天临时接了的，在那一件里用“领导批示”补记。</source>
        <translation>This reception day is over. What was received without being planned goes on the case, as a leader&apos;s instruction.</translation>
    </message>
    <message>
        <source>找不到这个接访日，可能还没有传到本机。</source>
        <translation>This reception day is not found; it may not have reached this computer yet.</translation>
    </message>
    <message>
        <source>这个接访日已经取消，不再改；要接访，请另排一天。</source>
        <translation>This reception day is cancelled and not changed any more. Plan another day.</translation>
    </message>
    <message>
        <source>这一件不在这个接访日里，请再看一眼。</source>
        <translation>This case is not on that reception day. Please look again.</translation>
    </message>
    <message>
        <source>请选接了没有。</source>
        <translation>Choose whether the case was received.</translation>
    </message>
    <message>
        <source>还没有到接访那一天；现在只能记“不排了”。</source>
        <translation>The day has not come yet; it can only be taken off now.</translation>
    </message>
    <message>
        <source>这一件已经记过结果；还要补的，到那一件里用“领导批示”。</source>
        <translation>Its result is recorded already. What is to be added goes on the case, as a leader&apos;s instruction.</translation>
    </message>
    <message>
        <source>这一天已经有接访的结果，不能说没有接访过。</source>
        <translation>Something was received on this day already; it cannot be cancelled.</translation>
    </message>
    <message>
        <source>这些日子还没有排领导接访，没有可以贴的。</source>
        <translation>No reception is planned on these days; there is nothing to put up.</translation>
    </message>
    <message>
        <source>检举控告要保密，不记感谢，免得别人知道这件事（第三十条）。</source>
        <translation>An accusation is confidential: no thanks are recorded on it, so that nobody learns of it (Art. 30).</translation>
    </message>
    <message>
        <source>请选是信、锦旗，还是口头的。</source>
        <translation>Choose whether it is a letter, a pennant or by word of mouth.</translation>
    </message>
    <message>
        <source>请写上谢的是谁：哪个班组、窗口，或者哪几位。</source>
        <translation>Enter who is thanked: a team or window, or persons.</translation>
    </message>
    <message>
        <source>找不到这一条，可能还没有传到本机，或者已经收回。</source>
        <translation>This is not found here: it may not have arrived yet, or was withdrawn.</translation>
    </message>
    <message>
        <source>{number} 号办的事，本窗口不办。请叫别的号，或者让办这件事的窗口来叫。</source>
        <translation>{number} is about something this window does not do. Please call another, or let the window that does it call.</translation>
    </message>
    <message>
        <source>没有这一项设施，请重新选。</source>
        <translation>There is no such facility. Please choose again.</translation>
    </message>
    <message>
        <source>请选有还是没有。</source>
        <translation>Please choose whether it is there.</translation>
    </message>
    <message>
        <source>还有 {count} 项措施没有办完。办完的先记兑现，办不到的先收回、写明原因。</source>
        <translation>{count} measures are not done yet. Record those that are done; take back those that cannot be done, with the reason.</translation>
    </message>
    <message>
        <source>找不到这个项目，可能还没有传到本机。</source>
        <translation>This project is not found; it may not have arrived here yet.</translation>
    </message>
    <message>
        <source>这个项目已经结项，不再改。</source>
        <translation>This project is closed and is not changed any more.</translation>
    </message>
    <message>
        <source>项目写的是事和地方，不写人：请把“{name}”拿掉。</source>
        <translation>A project is about an issue and a place, not about people: please take &quot;{name}&quot; out.</translation>
    </message>
    <message>
        <source>请选是哪一类事，前后的件数按它数。</source>
        <translation>Choose the category; what came before and since is counted by it.</translation>
    </message>
    <message>
        <source>请选在哪里，前后的件数按它数。</source>
        <translation>Choose the place; what came before and since is counted by it.</translation>
    </message>
    <message>
        <source>检举控告要保密，不写进项目（第三十条）。</source>
        <translation>An accusation is confidential and is part of no project (Art. 30).</translation>
    </message>
    <message>
        <source>这次会说到的一件，现在是检举控告，要保密（第三十条）：不印请柬，也不印纪要和约定。</source>
        <translation>A case this meeting is about is now an accusation and confidential (Art. 30): neither invitations nor minutes nor terms are printed.</translation>
    </message>
    <message>
        <source>请选是怎样来的。</source>
        <translation>Choose how it came.</translation>
    </message>
    <message>
        <source>请选反映的是哪方面。</source>
        <translation>Choose what it is about.</translation>
    </message>
    <message>
        <source>请选由哪位同事来查、来回复。</source>
        <translation>Choose who looks into it and answers.</translation>
    </message>
    <message>
        <source>这里不写电话、证件号：只写发生了什么，不写投诉的人是谁。</source>
        <translation>No telephone or ID number here: only what happened, not who complained.</translation>
    </message>
    <message>
        <source>这一天已经过去了，最迟哪天回复要在今天以后。</source>
        <translation>This day is over; the day to answer by lies ahead.</translation>
    </message>
    <message>
        <source>找不到这条投诉，可能还没有传到本机。</source>
        <translation>This complaint is not found; it may not have reached this computer yet.</translation>
    </message>
    <message>
        <source>这条投诉已经回复过了。</source>
        <translation>This complaint is answered already.</translation>
    </message>
    <message>
        <source>这条投诉反映的是您，由{name}来查、来回复，您不用管它。</source>
        <translation>This complaint is about you. {name} looks into it and answers; leave it to them.</translation>
    </message>
    <message>
        <source>请选查下来属不属实。</source>
        <translation>Choose what was found.</translation>
    </message>
    <message>
        <source>找不到这一天的下访，印不出来。</source>
        <translation>This day outside is not here and cannot be printed.</translation>
    </message>
    <message>
        <source>找不到这一轮，可能还没有传到本机。</source>
        <translation>This round is not found; it may not have arrived here yet.</translation>
    </message>
    <message>
        <source>这个提名已经定下来了，或者本人谢绝了。</source>
        <translation>This nomination is decided, or was declined.</translation>
    </message>
    <message>
        <source>还没有人附议。要有提名的人和本人以外的同事附议，才能评定。</source>
        <translation>Nobody has seconded it yet. A colleague other than the nominator and the one nominated must do so first.</translation>
    </message>
    <message>
        <source>请选授还是不授。</source>
        <translation>Choose whether it is given.</translation>
    </message>
    <message>
        <source>评定至少两位，写上姓名，用顿号隔开。</source>
        <translation>At least two people decide: enter their names, separated with commas.</translation>
    </message>
    <message>
        <source>被提名的人自己不参加评定。</source>
        <translation>The one nominated takes no part in the decision.</translation>
    </message>
    <message>
        <source>谢绝由本人自己来记。</source>
        <translation>Only the one nominated can decline.</translation>
    </message>
    <message>
        <source>请选提名的是集体还是个人。集体在前。</source>
        <translation>Choose team or person. Teams come first.</translation>
    </message>
    <message>
        <source>这一轮已经提过“{name}”了，可以去附议。</source>
        <translation>&quot;{name}&quot; is nominated in this round already; you can second it.</translation>
    </message>
    <message>
        <source>证书上要写得下，请写在 {most} 字以内。</source>
        <translation>It has to fit on the certificate: at most {most} characters.</translation>
    </message>
    <message>
        <source>最后一天不能早于第一天。</source>
        <translation>The last day cannot be before the first.</translation>
    </message>
    <message>
        <source>提名的人和被提名的人自己，都不能附议，请别的同事来。</source>
        <translation>Neither the nominator nor the one nominated can second it; please ask another colleague.</translation>
    </message>
    <message>
        <source>您已经附议过了。</source>
        <translation>You have seconded it already.</translation>
    </message>
    <message>
        <source>证书在评定“授”以后才有。</source>
        <translation>There is a certificate only once the award is given.</translation>
    </message>
    <message>
        <source>这个文件打不开，请换一份 Excel（xlsx）或者 CSV 表格。</source>
        <translation>This file cannot be opened; choose an Excel (xlsx) or CSV table.</translation>
    </message>
    <message>
        <source>表格里没有站点：第一列写名称，第二列写地址。</source>
        <translation>There is no station in the table: names in the first column, addresses in the second.</translation>
    </message>
    <message>
        <source>第 {number} 户哪天同意的，读不懂或者在今天以后，请核对。</source>
        <translation>Household {number}: the day of the agreement cannot be read or lies ahead, please check it.</translation>
    </message>
    <message>
        <source>这一天已经过去了，答应别人的日子要在今天以后；说的是明年，请把年份写上。</source>
        <translation>That day is over, and a promise is for a day to come; if you mean next year, write the year as well.</translation>
    </message>
    <message>
        <source>这一件限知悉人查看，不上接访日程，接访日程上级都看得到（第三十条）。请知悉名单上的领导另外听，说了什么记在那一件的“领导批示”里。</source>
        <translation>This case is restricted and cannot be put on a reception day, which all organisations above can read (Article 30). Have a leader who is on its list of readers hear it apart, and write down what they say in the case under &quot;Leader&apos;s instruction&quot;.</translation>
    </message>
    <message>
        <source>这条投诉反映的是整个单位，由上级{name}来查、来回复，本单位不办。</source>
        <translation>This complaint is about the whole unit: {name} above looks into it and answers it, not this unit.</translation>
    </message>
    <message>
        <source>这条投诉由{name}来查、来回复，或者由单位负责人来办；别人不能代为回复。</source>
        <translation>{name} looks into this complaint and answers it, or the head of the unit; nobody else answers it for them.</translation>
    </message>
    <message>
        <source>请选反映的是哪位同事；是整个单位的、说不清是哪位的，也请选明。</source>
        <translation>Choose which colleague it is about; choose also where it is about the whole unit, or where nobody can say who.</translation>
    </message>
    <message>
        <source>反映的就是这位同事，请另选一位来查；没有别的同事的，“反映的是哪位”请选“整个单位”，由上级来查。</source>
        <translation>It is about this very colleague: choose somebody else to look into it. If there is nobody else, choose &quot;The whole unit&quot; as whom it is about, and those above look into it.</translation>
    </message>
    <message>
        <source>反映的是整个单位，又没有上一级，只能由单位负责人来查，请选负责人。</source>
        <translation>It is about the whole unit and nobody is above it: only the head of the unit may look into it, choose the head.</translation>
    </message>
    <message>
        <source>“议什么事”会印在日程上，谁都看得到，请不要写信访人的姓名，只写是什么事。</source>
        <translation>&quot;What it is about&quot; is printed on the docket for everybody to read: please name no petitioner here, only what is to be talked over.</translation>
    </message>
    <message>
        <source>这处站点已经撤了。</source>
        <translation>This station is closed already.</translation>
    </message>
    <message>
        <source>这些站点都已经在名单里，没有新的。</source>
        <translation>All these stations are on the list already; there is no new one.</translation>
    </message>
    <message>
        <source>“{name}”的电话“{phone}”读不懂，请在表格里改好再读。</source>
        <translation>The telephone &quot;{phone}&quot; of &quot;{name}&quot; cannot be read. Please put it right in the table and read it again.</translation>
    </message>
    <message>
        <source>找不到这处站点，可能还没有传到本机。</source>
        <translation>This station was not found; perhaps it has not reached this computer yet.</translation>
    </message>
    <message>
        <source>“{name}”已经在名单里，请在那一处上按回车更正。</source>
        <translation>&quot;{name}&quot; is on the list already; please press Enter on it to put it right.</translation>
    </message>
    <message>
        <source>“{org}”不是本站范围里的镇街，请写全称。</source>
        <translation>&quot;{org}&quot; is no township of this station&apos;s area; please write its whole name.</translation>
    </message>
    <message>
        <source>这一组已经解散了。</source>
        <translation>This group has ended already.</translation>
    </message>
    <message>
        <source>找不到这一组，可能还没有传到本机。</source>
        <translation>This group was not found; perhaps it has not reached this computer yet.</translation>
    </message>
    <message>
        <source>“{name}”已经有了，请在那一组上按回车更正。</source>
        <translation>&quot;{name}&quot; is there already; please press Enter on it to put it right.</translation>
    </message>
    <message>
        <source>请写上在哪处站点服务，至少一处。</source>
        <translation>Please say at which station it serves, at least one.</translation>
    </message>
    <message>
        <source>站点名单里没有“{site}”，请先在“站点”里加上，或者核对名称。</source>
        <translation>&quot;{site}&quot; is not on the list of stations; please add it there first, or check its name.</translation>
    </message>
    <message>
        <source>有几处站点都叫“{site}”，请先在“站点”里把名称写成不同的。</source>
        <translation>Several stations are called &quot;{site}&quot;; please give them different names on the page of stations first.</translation>
    </message>
    <message>
        <source>请写上组里有谁，至少一位。</source>
        <translation>Please say who is in the group, at least one.</translation>
    </message>
    <message>
        <source>{name}是哪一种没有写，请写成党代表、人大代表、政协委员、律师等。</source>
        <translation>As what {name} serves is not said; please write delegate, deputy, committee member, lawyer and the like, in Chinese.</translation>
    </message>
    <message>
        <source>“{name}”不像姓名，请核对。</source>
        <translation>&quot;{name}&quot; does not look like a name; please check it.</translation>
    </message>
    <message>
        <source>{name}写在“{site}”，这一组不管那一处；请改站点，或者把站点加到组里。</source>
        <translation>{name} is put at &quot;{site}&quot;, which is none of this group&apos;s stations; please change it, or add the station to the group.</translation>
    </message>
    <message>
        <source>值班日请写 1 到 31 的数，几天的用顿号隔开，如：10、25。</source>
        <translation>Please write the days on duty as numbers from 1 to 31, several with a comma between, like 10, 25.</translation>
    </message>
    <message>
        <source>请写上他们是哪天都同意列入并公布姓名的；没有问过的，先问一声再列。</source>
        <translation>Please say by which day all of them had agreed to be listed and named; if somebody was not asked, ask first.</translation>
    </message>
    <message>
        <source>这些组都已经有了，没有新的。</source>
        <translation>All these groups are there already; there is no new one.</translation>
    </message>
    <message>
        <source>表格里没有编组：一人一行，要有“编组”“站点”“姓名”“身份”几列，也可以有“单位”“联系人”“电话”。</source>
        <translation>There is no group in the table: it needs a row for each of the people, with columns headed group, station, name and kind; unit, contact and telephone may be there too.</translation>
    </message>
    <message>
        <source>和原来写的一样，没有要更正的。</source>
        <translation>It reads as before; there is nothing to correct.</translation>
    </message>
    <message>
        <source>一场会最多 {most} 人（含 {most} 人）；再多就坐不下来商量，请分几场开，或者请各方推选代表。</source>
        <translation>A meeting has {most} people at most ({most} included). With more nobody can sit down and talk: hold several, or ask each side to choose delegates.</translation>
    </message>
    <message>
        <source>人数请写成数字，如 14；说不准就空着。</source>
        <translation>Write the number in figures, e.g. 14; leave it empty if nobody can say.</translation>
    </message>
    <message>
        <source>请选哪一级包案。</source>
        <translation>Choose the level it is sponsored at.</translation>
    </message>
    <message>
        <source>请选这项批示告诉过信访人没有：告诉过的，要先向他说明再收回。</source>
        <translation>Choose whether the petitioner was told of this instruction: if so, explain it to them before you take it back.</translation>
    </message>
    <message>
        <source>找不到这一次集中服务日，可能还没有传到本机。</source>
        <translation>This service day was not found; perhaps it has not reached this computer yet.</translation>
    </message>
    <message>
        <source>这一次集中服务日已经取消。</source>
        <translation>This service day has been called off.</translation>
    </message>
    <message>
        <source>这一天已经过去了，集中服务日只发布今天和以后的。</source>
        <translation>This day is over; a service day is announced for today or later.</translation>
    </message>
    <message>
        <source>这一天已经发布过“{title}”，请在那一次上更正。</source>
        <translation>&quot;{title}&quot; is announced for this day already; please put that one right.</translation>
    </message>
    <message>
        <source>已经有 {count} 处站点按这一天排上，日子不能再改；请取消这一次，另发布一次。</source>
        <translation>{count} stations have planned for this day, so it is not moved any more; please call it off and announce another.</translation>
    </message>
    <message>
        <source>这一次是上级发布的，由上级来改。</source>
        <translation>This one was announced above; it is changed there.</translation>
    </message>
    <message>
        <source>这一天已经过去了，不能再取消。</source>
        <translation>This day is over and cannot be called off any more.</translation>
    </message>
    <message>
        <source>有一件已经算在“{place}”，一件只算一处，请把勾去掉。</source>
        <translation>One of them is counted at &quot;{place}&quot; already; a case is counted at one station, please untick it.</translation>
    </message>
    <message>
        <source>这些镇街都已经有人直联，没有新的。</source>
        <translation>Somebody keeps in touch with all these townships already; there is no new one.</translation>
    </message>
    <message>
        <source>集中服务日是哪天，就排在哪天。</source>
        <translation>The part is planned on the day of the service day.</translation>
    </message>
    <message>
        <source>{place}这一天已经排上了，请在那一处上按回车改。</source>
        <translation>{place} is planned for this day already; please press Enter on it to change it.</translation>
    </message>
    <message>
        <source>这一天已经过去了，不再排。</source>
        <translation>This day is over; nothing is planned for it any more.</translation>
    </message>
    <message>
        <source>看了哪几样，请从列出的里选。</source>
        <translation>Please choose what was looked at from those listed.</translation>
    </message>
    <message>
        <source>找不到这一次集中服务日，或者这一处站点不在里面，印不出来。</source>
        <translation>This service day was not found, or the station is not part of it, so nothing can be printed.</translation>
    </message>
    <message>
        <source>表格里没有直联：一个镇街一行，第一列写镇街，第二列写干部姓名。</source>
        <translation>There is nobody in the table: it needs a row for each township, with the township first and the officer second.</translation>
    </message>
    <message>
        <source>“{township}”不是本站范围里的镇街，或者有几个同名的，请写区和镇街的全称。</source>
        <translation>&quot;{township}&quot; is no township of this station&apos;s area, or several are called so; please write it with its district.</translation>
    </message>
    <message>
        <source>反映整个单位的由上级来查，不能和反映一位同事的互相改；记错了的，请另记一条，这一条照实回复。</source>
        <translation>What is about the whole unit is looked into by those above and cannot be changed into one about a colleague, nor the other way round; where it was recorded wrongly, record another one and answer this one as it is.</translation>
    </message>
    <message>
        <source>第 {row} 项“定了什么”里有信访人的姓名。定下来的事会列在承诺台账上，谁都看得到，请只写办什么。</source>
        <translation>Item {row}: what was decided names a petitioner. It stands in the book of promises where everybody reads it: please write only what is done.</translation>
    </message>
    <message>
        <source>这次会是{org}召集的，改期、改内容、记纪要都请那里来办；会上答应的事，谁办的谁照样记兑现。</source>
        <translation>This meeting was called by {org}: another day, other details and its minutes are for them to enter; what was promised at it is still noted as kept by whoever took it on.</translation>
    </message>
    <message>
        <source>这条反映的是您自己，请让别的同事来记；没有别的同事的，请告诉单位负责人或者上级。</source>
        <translation>This one is about you: please have a colleague write it down; where there is none, tell the head of the unit or those above.</translation>
    </message>
    <message>
        <source>第 {row} 条“办什么”里有信访人的姓名。约定的事会列在承诺台账上，谁都看得到，请只写办什么。</source>
        <translation>Clause {row}: what is done names a petitioner. It stands in the book of promises where everybody reads it: please write only what is done.</translation>
    </message>
    <message>
        <source>这台电脑还没有装打印机。文书都存着，装好以后在设置里选定，随时可以再印。</source>
        <translation>This computer has no printer yet. The papers are kept: once one is installed and chosen in the settings, they can be printed at any time.</translation>
    </message>
    <message>
        <source>检举控告和保密的事不公开答复，公开会让被反映的人知道（第三十条）。</source>
        <translation>Answers to accusations and in confidential cases are not made public: that would tell whoever is complained of (Art. 30).</translation>
    </message>
    <message>
        <source>没有可以公开的答复：要先答复、送到信访人手里，公开过的不再记。</source>
        <translation>There is no answer to make public: it has to be given and to have reached the petitioner, and one that is public is not recorded again.</translation>
    </message>
    <message>
        <source>请选在什么地方公开的。</source>
        <translation>Please choose where it was made public.</translation>
    </message>
    <message>
        <source>这里有信访人的姓名、电话或者证件号，公开的地方不能有，请删去；公开出去的，也请马上撤下来改好。</source>
        <translation>This says a petitioner&apos;s name, telephone or ID number, which must not be public: please take it out, and take down at once what is public with it.</translation>
    </message>
    <message>
        <source>要信访人先同意再公开，同意的日子不会晚于公开的日子，请核对。</source>
        <translation>The petitioner agrees first: the day of that cannot be later than the day it was made public. Please check.</translation>
    </message>
    <message>
        <source>没有公开着的答复。</source>
        <translation>No answer is public now.</translation>
    </message>
    <message>
        <source>几个单位商量定的事写在纪要里，画的押也印在上面，不另出协议书。</source>
        <translation>What units decide together stands in the minutes, with their initials; there is no separate agreement.</translation>
    </message>
    <message>
        <source>还没有写条款，先写条款，各方逐条画押。</source>
        <translation>There are no clauses yet: write the clauses first and have every party initial each of them.</translation>
    </message>
    <message>
        <source>第 {row} 条{party}还没有画押，各方画齐了再出协议书。</source>
        <translation>Clause {row} still lacks the initials of {party}; the agreement comes once every party has initialled.</translation>
    </message>
    <message>
        <source>协议书已经签齐，不再改。做不到的，用“承诺改期”或者“承诺收回”。</source>
        <translation>The agreement is signed by all and is not changed any more. What cannot be done is moved or taken back as a promise.</translation>
    </message>
    <message>
        <source>请选出哪一种协议书。</source>
        <translation>Choose which kind of agreement this is.</translation>
    </message>
    <message>
        <source>没有写“{party}”由谁签名、代表几户几人，协议书上就少了一方。</source>
        <translation>It is not said who signs for &quot;{party}&quot; and for how many: the agreement would lack a side.</translation>
    </message>
    <message>
        <source>没有“{party}”什么时候、怎样同意调解的记录：双方都同意才能调解（第三十三条）。</source>
        <translation>There is no record of when and how &quot;{party}&quot; consented: mediation needs the consent of both sides (Art. 33).</translation>
    </message>
    <message>
        <source>请写哪天谈成的，协议书上要有日子。</source>
        <translation>Say on which day it was agreed; an agreement bears its date.</translation>
    </message>
    <message>
        <source>谈成的日子早于最后画押的那天，请核对。</source>
        <translation>The day of the agreement lies before the last initials; please check.</translation>
    </message>
    <message>
        <source>这次会已经发往“{name}”，在这里去掉了也收得到以后的记录。请错了的，按“不再请单位”；只是不来的，留在这里。</source>
        <translation>This meeting has gone to &quot;{name}&quot;, which would go on receiving it when taken out here. If it was asked by mistake, use &quot;No longer ask&quot;; if it only does not come, leave it here.</translation>
    </message>
    <message>
        <source>{place}这一天是别的站排的，由那里来取消。</source>
        <translation>The day at {place} was planned by another station, which calls it off.</translation>
    </message>
    <message>
        <source>{place}这一天已经过去了，不再取消；没有去的，在那一户上记“没有去”，再对账。</source>
        <translation>The day at {place} is over and is not called off; where nobody went, note &quot;not held&quot; on the visit, then reconcile the day.</translation>
    </message>
    <message>
        <source>{place}已经有走访的结果，不再取消；别的几户没有去的，记“没有去”。</source>
        <translation>A visit at {place} has its result already, so the day is not called off; of the others nobody went to, note &quot;not held&quot;.</translation>
    </message>
    <message>
        <source>没有可以取消的，请再看一眼。</source>
        <translation>There is nothing to call off; please look again.</translation>
    </message>
    <message>
        <source>这次会不再请这里了：以前收到的还在，以后的记录不再传来，这里也不再往里记。</source>
        <translation>This place is no longer asked to this meeting: what was received stays, nothing later comes here, and nothing is noted here any more.</translation>
    </message>
    <message>
        <source>这次会说到的一件，现在是检举控告，要保密（第三十条），而这次会的记录会传到请着的单位，所以不再往里记。要接着议的，请另开一次，不写那一件。</source>
        <translation>One case of this meeting is an accusation now and secret (Art. 30), and what is recorded here would go to the units that are asked, so nothing more is noted. To go on, call another meeting without that case.</translation>
    </message>
    <message>
        <source>这里有信访人的姓名。答应的事会列在承诺台账上，谁都看得到，请只写做什么。</source>
        <translation>This names a petitioner. What is promised is listed where everybody sees it: please write only what will be done.</translation>
    </message>
    <message>
        <source>这一天已经取消，不再改；要去的，另排一天。</source>
        <translation>This day was called off and is not changed any more; to go after all, plan another day.</translation>
    </message>
    <message>
        <source>还没有到这一天。到了那天几点都可以记，不用等到约好的钟点。</source>
        <translation>This day has not come yet. On its day it can be recorded at any hour, also before the one agreed on.</translation>
    </message>
    <message>
        <source>检举控告限知悉人办，答应的事等登记好以后，在那一件里记承诺；这里请按“不记成承诺”。</source>
        <translation>An accusation is handled by those who may know of it: register it first and write the promise down on its case. Here please press &quot;Not a promise after all&quot;.</translation>
    </message>
    <message>
        <source>这次会还没有出协议书，先“出协议书”再请各方签名。</source>
        <translation>There is no agreement of this meeting yet: make it first, then have it signed.</translation>
    </message>
    <message>
        <source>协议书在那件家事上，请到那里记“协议签名”。</source>
        <translation>The agreement stands on the case; note its signing there.</translation>
    </message>
    <message>
        <source>“{name}”在这次会上答应的事还没有兑现，请先兑现、改给别人或者收回，再不请它。</source>
        <translation>&quot;{name}&quot; has an open promise of this meeting: keep it, give it to somebody else or take it back first.</translation>
    </message>
    <message>
        <source>第 {row} 条写着由“{name}”来办，请先改条款，再不请它。</source>
        <translation>Clause {row} is for &quot;{name}&quot; to do: change the clauses first.</translation>
    </message>
    <message>
        <source>各方已经逐条画了押，参加的单位不再变。</source>
        <translation>All have initialled clause by clause; the units do not change any more.</translation>
    </message>
    <message>
        <source>这次会已经去掉过一次单位，记录从那以后只到留下的单位。还要再去掉的，请按“不开了”，另开一次。</source>
        <translation>Units were taken out of this meeting once; since then it goes only to those who stayed. To take out more, call it off and call another.</translation>
    </message>
    <message>
        <source>这次会还没有出协议书；协议在家事上的，请到那件家事里印。</source>
        <translation>There is no agreement of this meeting yet; one that stands on a case is printed there.</translation>
    </message>
    <message>
        <source>系统、安全、审计管理员都定了人，建台人才能离开本台。</source>
        <translation>The first user can leave this desk once a system, a security and an audit administrator have been named.</translation>
    </message>
    <message>
        <source>在这里做什么由安全管理员定，请先不选。</source>
        <translation>What somebody does here is decided by the security administrator; please choose nothing yet.</translation>
    </message>
    <message>
        <source>系统管理员、安全管理员、审计管理员各归各：一人只能任一种，也不兼别的岗位。</source>
        <translation>The system, security and audit administrators stand apart: one person is only one of them, and has no other duty.</translation>
    </message>
    <message>
        <source>{role}现在只有{name}一位，请先定好接手的人。</source>
        <translation>{name} is the only {role}; please name who takes over first.</translation>
    </message>
    <message>
        <source>自己的岗位不由自己改，请另一位安全管理员来改。</source>
        <translation>Nobody changes their own duty; please ask another security administrator.</translation>
    </message>
    <message>
        <source>这件事由{who}来做，请找{names}。</source>
        <translation>This is for: {who}. Please ask {names}.</translation>
    </message>
    <message>
        <source>这件事由{who}来做，本站还没有定是谁。</source>
        <translation>This is for: {who}. Nobody has been named for it here yet.</translation>
    </message>
    <message>
        <source>{name}已经离开本台，不能再打开。</source>
        <translation>{name} has left this desk and cannot open it any more.</translation>
    </message>
    <message>
        <source>{file} 不是审计报告，或者已经破损。</source>
        <translation>{file} is no audit report, or is damaged.</translation>
    </message>
    <message>
        <source>读不到 {file}，请看看名字和权限。</source>
        <translation>{file} cannot be read; please look at its name and rights.</translation>
    </message>
    <message>
        <source>本站的站点都排上了，或者还没有编组的人；没有编组的、取消了的站点，在那一处上按回车写谁去。</source>
        <translation>All our stations are planned, or nobody is in a group yet; at a station without a group, or one that was called off, press Enter and write who goes.</translation>
    </message>
    <message>
        <source>这里有一格超过 {most} 个字，从这里起没有再读。多半是前面有一个引号没有配对，请用表格软件打开看看。</source>
        <translation>A cell here has more than {most} characters; nothing after it was read. Most likely a quotation mark before it was never closed; please look at it in a spreadsheet program.</translation>
    </message>
    <message>
        <source>这一处这一天取消了，公告不印；还是要办的，先在那一处上按回车再排。</source>
        <translation>It was called off at this station on that day, so no notice is printed; if it is held all the same, press Enter on that station first.</translation>
    </message>
    <message>
        <source>“{name}”不是 PDF，也不是 JPG、PNG、TIFF 图片，没有存。请扫成其中一种再拖一次。</source>
        <translation>&quot;{name}&quot; is neither a PDF nor a JPG, PNG or TIFF picture and was not kept. Please scan it as one of these and drop it again.</translation>
    </message>
    <message>
        <source>“{name}”有 {count} 页，太多了。一份最多 {most} 页，请分成几份。</source>
        <translation>&quot;{name}&quot; has {count} pages, which is too many. One file may have {most} pages at most; please split it.</translation>
    </message>
    <message>
        <source>这个表格太大，没有读：最多 {rows} 行，连格式、图片一起 {size} MB。请只留下要用的行和列，另存一份再选。</source>
        <translation>This table is too large and was not read: at most {rows} rows, {size} MB with its formats and pictures. Please keep only the rows and columns you need, save a copy and choose that.</translation>
    </message>
    <message>
        <source>里面的东西不是本程序这样装的：压缩过、装了两次，或者比文件还大</source>
        <translation>what is in it was not packed by this program: it is compressed, packed twice, or larger than the file itself</translation>
    </message>
    <message>
        <source>打开备份文件 {place} 要 {need} MB 空间，{disk} 所在的磁盘只剩 {free} MB，没有动手。请腾出一些空间，再做一次。</source>
        <translation>Opening the backup {place} needs {need} MB; the disk of {disk} has {free} MB left. Nothing was done. Please free some space and try again.</translation>
    </message>
    <message>
        <source>钥匙文件 {place} 要求试一次密码用的内存或者时间太多，不是本程序写的，没有试。请换一份备份；备份里带着钥匙。</source>
        <translation>The key file {place} asks for too much memory or time to try one password. This program did not write it, so no password was tried. Please use another backup; a backup has its keys in it.</translation>
    </message>
    <message>
        <source>这个密码太常见，别人一猜就中。请换一句只有您想得到的话。</source>
        <translation>This password is too common: anybody would guess it. Please choose a sentence that only you would think of.</translation>
    </message>
    <message>
        <source>密码输错了 {count} 次，请过 {seconds} 秒再试。忘了密码的，用恢复单。</source>
        <translation>The password was wrong {count} times; please try again in {seconds} seconds. If it is forgotten, use the recovery sheet.</translation>
    </message>
    <message>
        <source>贴进来的有 {count} 字，放假通知没有这么长，没有读。请只贴通知里说放假的那几段。</source>
        <translation>What was pasted has {count} characters; no notice of holidays is that long, so it was not read. Please paste only the paragraphs about the holidays.</translation>
    </message>
    <message>
        <source>这一份的内容本程序读不通，多半是另一版的程序写的，没有显示。请退回，重新写一份。</source>
        <translation>This program cannot read what this one says; most likely another version wrote it, so it is not shown. Please send it back and have it written anew.</translation>
    </message>
    <message>
        <source>请选泄露的是哪几类信息。</source>
        <translation>Please choose which kinds of data leaked.</translation>
    </message>
    <message>
        <source>涉及多少人请写 1 以上的整数，估计的也行；不写是谁。</source>
        <translation>Please write how many people it is about as a whole number from 1, an estimate will do; never who.</translation>
    </message>
    <message>
        <source>这里不写电话、证件号，也不写是谁：只写出了什么事、怎样补救。</source>
        <translation>No phone or ID number here, and nobody&apos;s name: only what happened and what was done about it.</translation>
    </message>
    <message>
        <source>请选报给哪一级上级，或者只在本单位。</source>
        <translation>Please choose which organisation above it goes to, or only this one.</translation>
    </message>
    <message>
        <source>请选告知的是谁；已经告知过的不用再记。</source>
        <translation>Please choose who was told; who was told already is not recorded again.</translation>
    </message>
    <message>
        <source>网信部门一定要告知（第五十七条）；可以不告知的只有本人。</source>
        <translation>The authority is told in every case (Art. 57); only the people themselves may be left untold.</translation>
    </message>
    <message>
        <source>告知了就写怎样告知的，没有告知才写为什么，两样只写一样。</source>
        <translation>Write how they were told, or why they were not: one of the two.</translation>
    </message>
    <message>
        <source>“{name}”有 {wide} × {high} 个点，太大了，打开会占满内存。一张最多一亿个点，请扫得小一点。</source>
        <translation>&quot;{name}&quot; has {wide} × {high} dots, which is too large: opening it would fill the memory. A picture may have a hundred million dots at most; please scan it smaller.</translation>
    </message>
</context>
<context>
    <name>ProjectPage</name>
    <message>
        <source>源头治理</source>
        <translation>Source governance</translation>
    </message>
    <message>
        <source>找根源，定措施，看前后</source>
        <translation>Find the cause, fix measures, see before and since</translation>
    </message>
    <message>
        <source>按“立项”写下第一个；研判的“热点”里也可以直接立项。</source>
        <translation>Write the first one with &quot;Start&quot;; a hot issue of the analysis starts one, too.</translation>
    </message>
    <message>
        <source>没有在办的措施</source>
        <translation>No measure under way</translation>
    </message>
    <message>
        <source>在“在治理”里选一个项目，按“加措施”。</source>
        <translation>Choose a project under &quot;Under way&quot; and press &quot;Add measure&quot;.</translation>
    </message>
    <message>
        <source>在治理</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>还没有项目</source>
        <translation>No project yet</translation>
    </message>
    <message>
        <source>措施</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>已结项</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>还没有结项的</source>
        <translation>None closed yet</translation>
    </message>
    <message>
        <source>治理什么事，做什么</source>
        <translation>Issue, measure</translation>
    </message>
    <message>
        <source>在哪里，哪一类；哪个项目</source>
        <translation>Where and which kind; which project</translation>
    </message>
    <message>
        <source>哪天起</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>谁</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>最迟 {day}</source>
        <translation>by {day}</translation>
    </message>
    <message>
        <source>看项目；措施记兑现</source>
        <translation>Show the project; record that a measure is done</translation>
    </message>
    <message>
        <source>立项</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>加措施</source>
        <translation>Add measure</translation>
    </message>
    <message>
        <source>更正、改期</source>
        <translation>Correct, move</translation>
    </message>
    <message>
        <source>结项、收回</source>
        <translation>Close, take back</translation>
    </message>
    <message>
        <source>措施办完了</source>
        <translation>The measure is done</translation>
    </message>
    <message>
        <source>更正项目</source>
        <translation>Correct the project</translation>
    </message>
    <message>
        <source>源头治理立项</source>
        <translation>Start a source-governance project</translation>
    </message>
    <message>
        <source>加一项措施</source>
        <translation>Add a measure</translation>
    </message>
    <message>
        <source>措施改期、换人</source>
        <translation>Move the measure</translation>
    </message>
    <message>
        <source>收回措施</source>
        <translation>Take the measure back</translation>
    </message>
    <message>
        <source>源头治理结项</source>
        <translation>Close the project</translation>
    </message>
    <message>
        <source>{day}定下的措施</source>
        <translation>measure decided on {day}</translation>
    </message>
</context>
<context>
    <name>ProjectView</name>
    <message>
        <source>{day}立项，{owner}牵头，措施 {measures}</source>
        <translation>Begun {day}, led by {owner}, measures: {measures}</translation>
    </message>
    <message>
        <source>根源</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>查明了什么、改了什么</source>
        <translation>What was found and changed</translation>
    </message>
    <message>
        <source>整月的件数，没有指标，不分好坏；不满五件的不说。</source>
        <translation>Counts of whole months. There is no target, no good or bad; fewer than five are not told.</translation>
    </message>
    <message>
        <source>立项以前六个月</source>
        <translation>Six months before it began</translation>
    </message>
    <message>
        <source>立项以后</source>
        <translation>Since it began</translation>
    </message>
    <message>
        <source>收到的</source>
        <translation>Received</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>还不满一个月</source>
        <translation>No whole month yet</translation>
    </message>
    <message>
        <source>不满 5 件</source>
        <translation>Fewer than 5</translation>
    </message>
    <message>
        <source>每月 {average} 件</source>
        <translation>{average} a month</translation>
    </message>
    <message>
        <source>还没有措施</source>
        <translation>No measure yet</translation>
    </message>
    <message>
        <source>{done} / {all} 项</source>
        <translation>{done} of {all}</translation>
    </message>
</context>
<context>
    <name>PromiseFields</name>
    <message>
        <source>本站的人可以选，别处的人写姓名</source>
        <translation>Choose a colleague, or write somebody else&apos;s name</translation>
    </message>
    <message>
        <source>谁来办</source>
        <translation>Who has to do it</translation>
    </message>
    <message>
        <source>最迟哪天（含当日）</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>答应了什么</source>
        <translation>What was promised</translation>
    </message>
    <message>
        <source>记进承诺台账</source>
        <translation>Kept among the promises</translation>
    </message>
    <message>
        <source>不记成承诺</source>
        <translation>Not a promise after all</translation>
    </message>
</context>
<context>
    <name>PromisePanel</name>
    <message>
        <source>记下这项承诺</source>
        <translation>Record the promise</translation>
    </message>
    <message>
        <source>答应了什么</source>
        <translation>what was promised</translation>
    </message>
    <message>
        <source>本站的人可以选，别处的人写姓名</source>
        <translation>Choose a colleague, or write somebody else&apos;s name</translation>
    </message>
    <message>
        <source>谁来办</source>
        <translation>Who has to do it</translation>
    </message>
    <message>
        <source>在哪里答应的</source>
        <translation>Where it was given</translation>
    </message>
    <message>
        <source>写下来的承诺排在今日最前面，到期没有兑现会一直提醒。</source>
        <translation>A recorded promise stands first on Today, and stays there until it is kept.</translation>
    </message>
    <message>
        <source>最迟哪天（含当日）</source>
        <translation>Last day</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>哪一项承诺</source>
        <translation>Which promise</translation>
    </message>
    <message>
        <source>最迟{day}（含当日），{owner}：{text}</source>
        <translation>by {day}, {owner}: {text}</translation>
    </message>
    <message>
        <source>{day}领导批示要落实的</source>
        <translation>instructed by a leader on {day}</translation>
    </message>
    <message>
        <source>{day}答应信访人的（{where}）</source>
        <translation>promised to the petitioner on {day} ({where})</translation>
    </message>
    <message>
        <source>{day}在“{title}”上答应{whom}的</source>
        <translation>promised on {day} at &quot;{title}&quot; to {whom}</translation>
    </message>
    <message>
        <source>最迟{day}（含当日）</source>
        <translation>by {day}, that day included</translation>
    </message>
    <message>
        <source>{owner}办</source>
        <translation>{owner} sees to it</translation>
    </message>
    <message>
        <source>原来说的是{day}</source>
        <translation>at first said to be {day}</translation>
    </message>
    <message>
        <source>{day}兑现：{words}</source>
        <translation>Kept on {day}: {words}</translation>
    </message>
    <message>
        <source>{day}收回：{words}</source>
        <translation>Taken back on {day}: {words}</translation>
    </message>
    <message>
        <source>还有 {count} 天</source>
        <translation>{count} days left</translation>
    </message>
    <message>
        <source>过了 {count} 天</source>
        <translation>{count} days past</translation>
    </message>
    <message>
        <source>就是今天</source>
        <translation>Today</translation>
    </message>
</context>
<context>
    <name>PromisesCard</name>
    <message>
        <source>答应过的</source>
        <translation>Promised</translation>
    </message>
    <message>
        <source>您来办</source>
        <translation>yours</translation>
    </message>
    <message>
        <source>最迟 {day}</source>
        <translation>by {day}</translation>
    </message>
    <message>
        <source>{count} 项</source>
        <translation>{count} in all</translation>
    </message>
    <message>
        <source>包案：{case}</source>
        <translation>Sponsored: {case}</translation>
    </message>
</context>
<context>
    <name>PromisesList</name>
    <message>
        <source>答应过的</source>
        <translation>Promised</translation>
    </message>
    <message>
        <source>最迟 {day}</source>
        <translation>by {day}</translation>
    </message>
    <message>
        <source>{count} 项</source>
        <translation>{count} in all</translation>
    </message>
</context>
<context>
    <name>PromisesPage</name>
    <message>
        <source>承诺台账</source>
        <translation>Promises</translation>
    </message>
    <message>
        <source>答应了就要做到：日子近的在前，过期的最前</source>
        <translation>What was promised is to be done: the nearest day first, what is overdue before all</translation>
    </message>
    <message>
        <source>兑现一项记一项，都留在这里。</source>
        <translation>Each one noted as kept stays here.</translation>
    </message>
    <message>
        <source>这里还没有</source>
        <translation>Nothing here yet</translation>
    </message>
    <message>
        <source>谈话、电话、家访里答应了什么，在那一件里按“承诺”记下来。</source>
        <translation>What was promised in a talk, on the telephone or at a home visit is noted with &quot;Promise&quot; on its case.</translation>
    </message>
    <message>
        <source>待兑现</source>
        <translation>To be kept</translation>
    </message>
    <message>
        <source>没有待兑现的承诺</source>
        <translation>No promise waits</translation>
    </message>
    <message>
        <source>超期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>没有超期的</source>
        <translation>Nothing overdue</translation>
    </message>
    <message>
        <source>答应过的，都还没有过日子。</source>
        <translation>The day of none of the promises has passed.</translation>
    </message>
    <message>
        <source>三日内</source>
        <translation>Within 3 days</translation>
    </message>
    <message>
        <source>三天内没有到期的</source>
        <translation>Nothing due within 3 days</translation>
    </message>
    <message>
        <source>再看看“待兑现”。</source>
        <translation>See &quot;To be kept&quot;.</translation>
    </message>
    <message>
        <source>最迟哪天</source>
        <translation>By which day</translation>
    </message>
    <message>
        <source>还有几天</source>
        <translation>Days left</translation>
    </message>
    <message>
        <source>答应了什么</source>
        <translation>What was promised</translation>
    </message>
    <message>
        <source>谁来办</source>
        <translation>Who has to do it</translation>
    </message>
    <message>
        <source>哪一件</source>
        <translation>Which case</translation>
    </message>
    <message>
        <source>在哪里答应的</source>
        <translation>Where it was given</translation>
    </message>
    <message>
        <source>哪天答应的</source>
        <translation>Promised on</translation>
    </message>
    <message>
        <source>打开那一件，记兑现</source>
        <translation>Open the case and note it as kept</translation>
    </message>
    <message>
        <source>调解、和解的各方互相答应的，写在这里，不算我们的承诺。</source>
        <translation>What the sides of a mediation or a settlement promised each other stands here; it is no promise of ours.</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>{event}</source>
        <translation>{event}</translation>
    </message>
    <message>
        <source>当日不算，从 {next}数起</source>
        <translation>That day does not count; counting from {next}</translation>
    </message>
    <message>
        <source>{article}，当天就办</source>
        <translation>{article}: on the same day</translation>
    </message>
    <message>
        <source>加 {count} 日</source>
        <translation>Add {count} days</translation>
    </message>
    <message>
        <source>{article}，按日历天数，中间的假期照样计入</source>
        <translation>{article}: calendar days, holidays in between count</translation>
    </message>
    <message>
        <source>加 {count} 个工作日</source>
        <translation>Add {count} working days</translation>
    </message>
    <message>
        <source>{article}，跳过 {skipped} 个休息日，调休上班的日子算数</source>
        <translation>{article}: {skipped} days off skipped, working weekends count</translation>
    </message>
    <message>
        <source>扣除 {first} 至 {last}</source>
        <translation>Leave out {first} to {last}</translation>
    </message>
    <message>
        <source>{evidence}，这 {count} 日不计算在期限内</source>
        <translation>{evidence}; these {count} days are not counted</translation>
    </message>
    <message>
        <source>{from}是{reason}，顺延到下一个上班日，参照民法典第二百零三条</source>
        <translation>{from} is a day off ({reason}), so it moves to the next working day, after Art. 203 of the Civil Code</translation>
    </message>
    <message>
        <source>看最后一天</source>
        <translation>Look at the last day</translation>
    </message>
    <message>
        <source>{from}是上班日，不用挪</source>
        <translation>{from} is a working day; nothing moves</translation>
    </message>
    <message>
        <source>延长 {count} 日</source>
        <translation>Extend {count} days</translation>
    </message>
    <message>
        <source>暂定</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>{year} 年放假安排还没有公布，先按周末和固定节日算，公布后可能变动</source>
        <translation>The holidays of {year} are not announced yet; weekends and fixed holidays count for now, so it may change</translation>
    </message>
    <message>
        <source>早于施行日</source>
        <translation>Before the law</translation>
    </message>
    <message>
        <source>{law}自 {from}起施行，这一天在施行之前，仅供参考</source>
        <translation>{law} is in force from {from}; this day is earlier, so for reference only</translation>
    </message>
    <message>
        <source>没有延长的话</source>
        <translation>Without extension</translation>
    </message>
    <message>
        <source>满 {count} 日是 {from}</source>
        <translation>{count} days end on {from}</translation>
    </message>
    <message>
        <source>如果批准延长 {count} 日</source>
        <translation>If {count} days&apos; extension is approved</translation>
    </message>
    <message>
        <source>从 {from}接着数</source>
        <translation>counted on from {from}</translation>
    </message>
    <message>
        <source>已用 {used} 个工作日，共 {total} 个</source>
        <translation>{used} working days used of {total}</translation>
    </message>
    <message>
        <source>已用 {used} 天，共 {total} 天</source>
        <translation>{used} days used of {total}</translation>
    </message>
    <message>
        <source>，暂定</source>
        <translation>, provisional</translation>
    </message>
    <message>
        <source>最后一天</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>今天算起</source>
        <translation>From today</translation>
    </message>
    <message>
        <source>谁来办</source>
        <translation>Who has to do it</translation>
    </message>
    <message>
        <source>怎么算出来的</source>
        <translation>How it was counted</translation>
    </message>
    <message>
        <source>条文</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>这一条的原文还没有录入，请查正式文本。</source>
        <translation>The wording of this article is not at hand; please look it up in the official text.</translation>
    </message>
    <message>
        <source>这一期限按工作日算，周末和放假不算，调休上班的日子算数。</source>
        <translation>Counted in working days: weekends and holidays do not count, working weekends do. </translation>
    </message>
    <message>
        <source>加 {count} 个月</source>
        <translation>Add {count} months</translation>
    </message>
    <message>
        <source>{article}，到期月的对应日，没有对应日的是月末，参照民法典第二百零二条</source>
        <translation>{article}: the corresponding day, or the last of a month without one; by analogy with Civil Code Art. 202</translation>
    </message>
    <message>
        <source>加 {count} 年</source>
        <translation>Add {count} years</translation>
    </message>
    <message>
        <source>{article}，到期年的对应日，参照民法典第二百零二条</source>
        <translation>{article}: the corresponding day; by analogy with Civil Code Art. 202</translation>
    </message>
    <message>
        <source>{count} 小时内</source>
        <translation>Within {count} hours</translation>
    </message>
    <message>
        <source>{article}，不因节假日顺延</source>
        <translation>{article}: does not move off a holiday</translation>
    </message>
    <message>
        <source>天数按本单位设置</source>
        <translation>Days set by this station</translation>
    </message>
    <message>
        <source>从这一天起可以提出</source>
        <translation>Open from this day</translation>
    </message>
    <message>
        <source>满 {count} 日以后</source>
        <translation>After {count} full days</translation>
    </message>
    <message>
        <source>放假安排改过</source>
        <translation>The holidays were changed</translation>
    </message>
    <message>
        <source>{entered}录入放假安排以前，最后一天算到 {before}</source>
        <translation>Before the notice was entered on {entered}, the last day was {before}</translation>
    </message>
    <message>
        <source>仍按原来的放假安排</source>
        <translation>The earlier holidays still hold</translation>
    </message>
    <message>
        <source>{entered}改放假安排时，这一期限已经到期或者办完，不再改动</source>
        <translation>When they were changed on {entered}, this period had run out or was met; it stays as it was</translation>
    </message>
    <message>
        <source>如果公布 {from}也放假</source>
        <translation>If {from} is announced a holiday</translation>
    </message>
    <message>
        <source>{on}{approver}批准，从 {from}接着数，不从顺延后的日子数</source>
        <translation>Approved {on} by {approver}; counted on from {from}, not from the day it moved to</translation>
    </message>
    <message>
        <source>这个天数没有核到法律原文，本单位从 {from}起这样设置</source>
        <translation>Not found in the text of a law; this station has set it so since {from}</translation>
    </message>
    <message>
        <source>这个天数没有核到法律原文，本单位没有改过，先按本台原来的数</source>
        <translation>Not found in the text of a law; this station left the program&apos;s own number</translation>
    </message>
    <message>
        <source>收到</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>此后 {count} 日内没有出具受理告知书</source>
        <translation>No acceptance notice was issued within {count} days</translation>
    </message>
    <message>
        <source>出具受理告知书</source>
        <translation>Acceptance notice issued</translation>
    </message>
    <message>
        <source>出具晚了，受理之日不往后挪</source>
        <translation>Issued late; the day of acceptance does not move</translation>
    </message>
    <message>
        <source>推定受理</source>
        <translation>Presumed accepted</translation>
    </message>
    <message>
        <source>按本单位设置，收到后第 {count} 日当作受理之日，当日不算，从 {next}数起</source>
        <translation>As set by this station, day {count} after it was received counts as the day of acceptance; that day does not count, counting begins on {next}</translation>
    </message>
    <message>
        <source>遇休息日顺延</source>
        <translation>Moved off a rest day</translation>
    </message>
    <message>
        <source>按函件、意见书上写的日子</source>
        <translation>On the day written in the letter or opinion</translation>
    </message>
    <message>
        <source>{article}，按写明的日子，不因节假日顺延</source>
        <translation>{article}, on the day that is written, not moved off holidays</translation>
    </message>
    <message>
        <source>放假安排 {year} 年：{source}</source>
        <translation>Holidays of {year}: {source}</translation>
    </message>
    <message>
        <source>遇休息日，可顺延</source>
        <translation>A rest day: may move</translation>
    </message>
    <message>
        <source>{from}是{reason}，可顺延到下一个上班日，参照民法典第二百零三条</source>
        <translation>{from} is {reason}: it may move to the next working day, after Civil Code Art. 203</translation>
    </message>
    <message>
        <source>可顺延到之后第一个上班日</source>
        <translation>may move to the first working day after it</translation>
    </message>
    <message>
        <source>{other}，信访人到这天（含当日）提出都算数</source>
        <translation>{other}; the petitioner may ask up to and on that day</translation>
    </message>
    <message>
        <source>{other}，过了这天才算超期</source>
        <translation>{other}; overdue only after that</translation>
    </message>
    <message>
        <source>{other}，过了那天才算超期</source>
        <translation>{other}; overdue only after that</translation>
    </message>
    <message>
        <source>起算的记录：{day} {time} 记入</source>
        <translation>The entry it starts from: recorded {day} {time}</translation>
    </message>
    <message>
        <source>法律条文只有中文是正式的。</source>
        <translation>Only the Chinese wording of the law is official.</translation>
    </message>
    <message>
        <source>{year} 年放假还没公布，暂定</source>
        <translation>Provisional: the holidays of {year} are not announced</translation>
    </message>
    <message>
        <source>这一期限按日历天算，中间的假期照样计入；最后一天撞上休息日，才可以顺延。</source>
        <translation>Counted in calendar days: holidays in between count; only a last day on a day of rest may move on. </translation>
    </message>
</context>
<context>
    <name>ProofCalendar</name>
    <message>
        <source>日历，{days} 天</source>
        <translation>Calendar, {days} days</translation>
    </message>
    <message>
        <source>今</source>
        <translation>T</translation>
    </message>
    <message>
        <source>起</source>
        <translation>S</translation>
    </message>
    <message>
        <source>跳</source>
        <translation>–</translation>
    </message>
    <message>
        <source>顺</source>
        <translation>R</translation>
    </message>
    <message>
        <source>班</source>
        <translation>W</translation>
    </message>
    <message>
        <source>止</source>
        <translation>E</translation>
    </message>
    <message>
        <source>M月</source>
        <translation>MMM</translation>
    </message>
</context>
<context>
    <name>ProofPage</name>
    <message>
        <source>回到这一件</source>
        <translation>Back to the case</translation>
    </message>
    <message>
        <source>打印说明卡</source>
        <translation>Print the card</translation>
    </message>
    <message>
        <source>这一件没有在走的期限</source>
        <translation>No deadline is running here</translation>
    </message>
    <message>
        <source>已并入、补录或者不计期限的，都没有期限。</source>
        <translation>Joined cases, late registrations and those without a deadline have none.</translation>
    </message>
    <message>
        <source>哪一项期限</source>
        <translation>Which deadline</translation>
    </message>
    <message>
        <source>信访人</source>
        <translation>Petitioner</translation>
    </message>
    <message>
        <source>日历</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>{grants}内</source>
        <translation>Within {grants}</translation>
    </message>
    <message>
        <source>延长</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>放假</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>最后一天</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>已送去打印</source>
        <translation>Sent to the printer</translation>
    </message>
    <message>
        <source>没有打印</source>
        <translation>Not printed</translation>
    </message>
    <message>
        <source>起算的一天</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>停算</source>
        <translation>Not counted</translation>
    </message>
    <message>
        <source>满 {grants}</source>
        <translation>Full {grants}</translation>
    </message>
    <message>
        <source>顺延到</source>
        <translation>Moves to</translation>
    </message>
    <message>
        <source>可顺延到</source>
        <translation>may move to</translation>
    </message>
    <message>
        <source>休息日，跳过</source>
        <translation>rest day, passed over</translation>
    </message>
    <message>
        <source>调休上班</source>
        <translation>worked in exchange</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>走诉讼程序</source>
        <translation>Litigation</translation>
    </message>
    <message>
        <source>走仲裁程序</source>
        <translation>Arbitration</translation>
    </message>
    <message>
        <source>走行政复议程序</source>
        <translation>Reconsideration</translation>
    </message>
    <message>
        <source>走信访程序</source>
        <translation>Petition procedure</translation>
    </message>
    <message>
        <source>先不定</source>
        <translation>left open</translation>
    </message>
    <message>
        <source>不是，{class}</source>
        <translation>No: {class}</translation>
    </message>
</context>
<context>
    <name>ProposalForm</name>
    <message>
        <source>方案怎么说</source>
        <translation>What is proposed</translation>
    </message>
    <message>
        <source>谁提的</source>
        <translation>Who proposes it</translation>
    </message>
    <message>
        <source>记下方案</source>
        <translation>Note the proposal</translation>
    </message>
</context>
<context>
    <name>ProposeReviewVoidPanel</name>
    <message>
        <source>作废的原因</source>
        <translation>Why it is voided</translation>
    </message>
    <message>
        <source>要第二个人核过才作废：不能是记下申请的人，也不能是您自己。作废以后就当没有申请过：复查、复核的期限不再计，信访人申请的期限接着算；留在时间线上。</source>
        <translation>A second person has to agree: neither whoever entered the request nor you. Once void, it counts as never asked for: the days of the review end, those of the petitioner to ask for one run on; it stays in the timeline.</translation>
    </message>
    <message>
        <source>提请作废</source>
        <translation>Ask to void</translation>
    </message>
</context>
<context>
    <name>ProposeVoidPanel</name>
    <message>
        <source>作废的原因</source>
        <translation>Why it is voided</translation>
    </message>
    <message>
        <source>要第二个人核过才作废：不能是登记的人，也不能是您自己。作废以后仍然留存、照样计数。</source>
        <translation>A second person must confirm it: neither whoever registered it nor you. It stays listed and counted.</translation>
    </message>
    <message>
        <source>同一件事登记了两次的，写留下的那一件；没有的空着</source>
        <translation>Registered twice: the one that stays; empty where there is none</translation>
    </message>
    <message>
        <source>在哪一件里接着办（编号）</source>
        <translation>Goes on under which number</translation>
    </message>
</context>
<context>
    <name>PublishAnswerPanel</name>
    <message>
        <source>记下</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>公开的文本里不能有姓名、住址、电话和证件号。文本不存在这里，只记在哪里公开、信访人怎样同意的。</source>
        <translation>The public text must hold no name, address, telephone or ID number. It is not kept here, only where it can be read and how the petitioner agreed.</translation>
    </message>
    <message>
        <source>哪几项诉求的答复</source>
        <translation>Answers to which demands</translation>
    </message>
    <message>
        <source>在什么地方公开的</source>
        <translation>Where it was made public</translation>
    </message>
    <message>
        <source>如：街道网站“信访答复”栏目，大厅东侧公告栏</source>
        <translation>e.g. column &quot;Answers&quot; of the street&apos;s website, notice board in the hall</translation>
    </message>
    <message>
        <source>网址、栏目，或者哪一块公告栏</source>
        <translation>Address, column, or which notice board</translation>
    </message>
    <message>
        <source>信访人哪天同意的</source>
        <translation>Day on which the petitioner agreed</translation>
    </message>
    <message>
        <source>如：送达时当面问过，在回证上写了“同意公开”</source>
        <translation>e.g. asked on delivery, wrote &quot;may be public&quot; on the proof of delivery</translation>
    </message>
    <message>
        <source>信访人怎样同意的</source>
        <translation>How the petitioner agreed</translation>
    </message>
    <message>
        <source>哪天公开的</source>
        <translation>Day it was made public</translation>
    </message>
</context>
<context>
    <name>PublishForm</name>
    <message>
        <source>公布以后，再改要写明为什么。</source>
        <translation>After publishing, each change says why.</translation>
    </message>
    <message>
        <source>还有 {count} 班没有人：{days}。</source>
        <translation>Shifts without anybody: {count} ({days}).</translation>
    </message>
    <message>
        <source>附一句话</source>
        <translation>A note with it</translation>
    </message>
    <message>
        <source>公布</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>公布值班表</source>
        <translation>Publish roster</translation>
    </message>
</context>
<context>
    <name>PutAsideFaultPanel</name>
    <message>
        <source>记下，不督办</source>
        <translation>Set it aside</translation>
    </message>
    <message>
        <source>哪一条提示</source>
        <translation>Which proposal</translation>
    </message>
    <message>
        <source>核过以后是什么情况，为什么不用督办</source>
        <translation>What was found, and why it need not be supervised</translation>
    </message>
    <message>
        <source>不督办的理由</source>
        <translation>Why it is set aside</translation>
    </message>
    <message>
        <source>这条提示以后不再出现，理由留在时间线上。</source>
        <translation>This proposal does not come again; the reason stays on the timeline.</translation>
    </message>
</context>
<context>
    <name>PutCaseForm</name>
    <message>
        <source>编号、姓名，或者内容里的字</source>
        <translation>Number, name, or words of the content</translation>
    </message>
    <message>
        <source>哪一件</source>
        <translation>Which case</translation>
    </message>
    <message>
        <source>排上</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>请领导接访：{leader}</source>
        <translation>Put before {leader}</translation>
    </message>
    <message>
        <source>{leader}，{day} {at}。排上以后，请告诉信访人来的时间；给领导的“前情一页”按 Alt+B 打印。</source>
        <translation>{leader}, {day} {at}. Then tell the petitioner when to come; Alt+B prints the page on what went before for the leader.</translation>
    </message>
</context>
<context>
    <name>QuarantineSection</name>
    <message>
        <source>再核对一次</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>为什么</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>例如：已经补登</source>
        <translation>For example: entered by hand since</translation>
    </message>
    <message>
        <source>放弃这一条</source>
        <translation>Give this one up</translation>
    </message>
    <message>
        <source>先不</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>放弃以后不再提示它，也不再等它；为什么会留在日志账里。</source>
        <translation>It is then neither shown nor waited for any more; the reason stays in the journal.</translation>
    </message>
    <message>
        <source>没收进来 {count} 条</source>
        <translation>{count} entries not taken in</translation>
    </message>
    <message>
        <source>放弃…</source>
        <translation>Give up…</translation>
    </message>
    <message>
        <source>放弃：{facts}</source>
        <translation>Give up: {facts}</translation>
    </message>
    <message>
        <source>不知道是哪一站</source>
        <translation>unknown station</translation>
    </message>
    <message>
        <source>{place}，第 {seq} 条，{when} 来的</source>
        <translation>{place}, entry {seq}, came {when}</translation>
    </message>
    <message>
        <source>正在核对</source>
        <translation>Checking</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>接待窗口</source>
        <translation>Reception window</translation>
    </message>
</context>
<context>
    <name>QueueClosing</name>
    <message>
        <source>日清，忘掉照顾事项</source>
        <translation>Clear the day, forget the needs</translation>
    </message>
    <message>
        <source>取号时说的优先和照顾，日清以后谁也读不出来，只留下人数和等候的分钟数。</source>
        <translation>What was said of priority and needs cannot be read by anybody once the day is cleared; only counts and minutes remain.</translation>
    </message>
    <message>
        <source>还在等或者在接待：{numbers}</source>
        <translation>Still waiting or at a window: {numbers}</translation>
    </message>
    <message>
        <source>取号 {count} 个</source>
        <translation>{count} numbers taken</translation>
    </message>
    <message>
        <source>只问事取件 {count} 个</source>
        <translation>{count} only asked or collected</translation>
    </message>
    <message>
        <source>没有登记、写明原因的 {count} 个</source>
        <translation>{count} not registered, with the reason</translation>
    </message>
    <message>
        <source>已经日清</source>
        <translation>day cleared</translation>
    </message>
    <message>
        <source>接上登记 {count} 件</source>
        <translation>{count} joined to a registration</translation>
    </message>
    <message>
        <source>过号没有回来 {count} 个</source>
        <translation>missed their call: {count}</translation>
    </message>
    <message>
        <source>不再叫 {count} 个</source>
        <translation>not called any more: {count}</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>叫号</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>没有人在等</source>
        <translation>Nobody is waiting</translation>
    </message>
    <message>
        <source>来了人，按 Alt+N 取一个号；只有一个窗口、没有人排队的，直接按 F3 登记。</source>
        <translation>When somebody comes, Alt+N takes a number; with one window and no queue, just press F3 to register.</translation>
    </message>
    <message>
        <source>今天还没有取过号</source>
        <translation>No number taken today</translation>
    </message>
    <message>
        <source>在等的</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>今天全部</source>
        <translation>All of today</translation>
    </message>
    <message>
        <source>号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>到哪一步</source>
        <translation>Stands at</translation>
    </message>
    <message>
        <source>优先和照顾</source>
        <translation>Priority and needs</translation>
    </message>
    <message>
        <source>来办什么</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>窗口</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>取号</source>
        <translation>Take a number</translation>
    </message>
    <message>
        <source>等了</source>
        <translation>Waited</translation>
    </message>
    <message>
        <source>叫这一位；过号回来的，再排</source>
        <translation>Call this one; back after a missed call: queue again</translation>
    </message>
    <message>
        <source>叫下一位</source>
        <translation>Call next</translation>
    </message>
    <message>
        <source>登记（F3）</source>
        <translation>Register (F3)</translation>
    </message>
    <message>
        <source>再叫一次</source>
        <translation>Call again</translation>
    </message>
    <message>
        <source>接待完毕</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>过号保留</source>
        <translation>Keep number</translation>
    </message>
    <message>
        <source>转窗口</source>
        <translation>Other window</translation>
    </message>
    <message>
        <source>不再叫</source>
        <translation>No more calls</translation>
    </message>
    <message>
        <source>{count} 分钟</source>
        <translation>{count} minutes</translation>
    </message>
    <message>
        <source>不登记就结束</source>
        <translation>Done without a registration</translation>
    </message>
    <message>
        <source>不再叫这个号</source>
        <translation>Not called any more</translation>
    </message>
    <message>
        <source>叫号屏</source>
        <translation>Calling screen</translation>
    </message>
    <message>
        <source>开门检查</source>
        <translation>Opening check</translation>
    </message>
    <message>
        <source>取号时间</source>
        <translation>Taken at</translation>
    </message>
    <message>
        <source>小票</source>
        <translation>Slip</translation>
    </message>
    <message>
        <source>排队小票</source>
        <translation>Queue slip</translation>
    </message>
    <message>
        <source>过号留到 {time}</source>
        <translation>Kept till {time}</translation>
    </message>
    <message>
        <source>等的都不是本窗口办的</source>
        <translation>None of those who wait is for this window</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>快捷键</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>督办</source>
        <translation>Oversee</translation>
    </message>
    <message>
        <source>按键</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>群众</source>
        <translation>Work</translation>
    </message>
</context>
<context>
    <name>RaiseDisputePanel</name>
    <message>
        <source>哪几项诉求</source>
        <translation>Which demands</translation>
    </message>
    <message>
        <source>有争议的单位（二）</source>
        <translation>Unit in dispute (2)</translation>
    </message>
    <message>
        <source>有争议的单位（三）</source>
        <translation>Unit in dispute (3)</translation>
    </message>
    <message>
        <source>报谁决定</source>
        <translation>Who decides</translation>
    </message>
    <message>
        <source>争议是什么</source>
        <translation>What the dispute is about</translation>
    </message>
    <message>
        <source>先协商；协商不成，报共同的上一级机关决定；没有的，报共同的联席会议（第二十四条第一款）。</source>
        <translation>Talk first. If that fails, the common superior decides; where there is none, the joint conference (Art. 24(1)).</translation>
    </message>
    <message>
        <source>有争议的单位（一）</source>
        <translation>Unit in dispute (1)</translation>
    </message>
    <message>
        <source>签发人</source>
        <translation>Signed for release by</translation>
    </message>
</context>
<context>
    <name>RaiseSupervisionPanel</name>
    <message>
        <source>升级的理由</source>
        <translation>Why it is raised</translation>
    </message>
    <message>
        <source>最迟哪天（含当日）反馈</source>
        <translation>Answer due on (that day counts)</translation>
    </message>
    <message>
        <source>按本单位设置推算</source>
        <translation>Counted as set by this station</translation>
    </message>
    <message>
        <source>升为{level}。</source>
        <translation>It becomes: {level}.</translation>
    </message>
</context>
<context>
    <name>Rates</name>
    <message>
        <source>告知期限的最后一天落在这段时间的：按期告知的 ÷（按期告知的＋超期告知的＋超期没告知的）。</source>
        <translation>Of notices whose last day lies in this span: told in time ÷ (told in time + told late + late and not told).</translation>
    </message>
    <message>
        <source>办理期限的最后一天落在这段时间的：按期办结的 ÷（按期办结的＋超期办结的＋超期没办结的）。</source>
        <translation>Of handling periods whose last day lies in this span: finished in time ÷ (in time + late + late and not finished).</translation>
    </message>
    <message>
        <source>这段时间受理的初次信访：从收到到受理的天数之和 ÷ 件数。</source>
        <translation>First petitions accepted in this span: days from receipt to acceptance ÷ petitions.</translation>
    </message>
    <message>
        <source>这段时间第一次答复的：从收到到答复的天数之和 ÷ 项数。</source>
        <translation>First answers given in this span: days from receipt to the answer ÷ demands.</translation>
    </message>
    <message>
        <source>这段时间收到的：重复信访 ÷ 收到的。没有指标，不分好坏。</source>
        <translation>Received in this span: repeat petitions ÷ received. It has no target and is neither good nor bad.</translation>
    </message>
    <message>
        <source>封月后没有变动</source>
        <translation>Unchanged since it was frozen</translation>
    </message>
    <message>
        <source>现在重算是 {now}</source>
        <translation>Counted today: {now}</translation>
    </message>
    <message>
        <source>最迟{day}（含当日）要办的 {count} 件都按期办 → {rate}</source>
        <translation>If the {count} due by {day} are done in time → {rate}</translation>
    </message>
    <message>
        <source>这段时间送到信访人的答复：本人同意、已经公开的 ÷ 送到的。保密的不公开，分子分母都不算。</source>
        <translation>Answers that reached petitioners in this span: those made public with the petitioner&apos;s leave ÷ those that arrived. What is confidential is never made public and counts on neither side.</translation>
    </message>
    <message>
        <source>满意和基本满意 ÷ 全部评价，按季度算；满五份的才计入，没有人看得到是谁评的，所以没有名单；各单位、各季度的总数在“督办”的“满意度”。</source>
        <translation>Satisfied and fairly satisfied ÷ all ratings, by quarter; only five and more count. Nobody sees who gave which, so there is no list; the sums of each unit and quarter stand under Supervision, Satisfaction.</translation>
    </message>
    <message>
        <source>这段时间受理的：受理后在设置的工作日内和信访人谈过话的 ÷ 受理的。天数在“设置”的“本站”里，条例没有规定。</source>
        <translation>Accepted in this span: talked with the petitioner within the working days of the setting ÷ accepted. The days are set under Settings, the Regulation sets none.</translation>
    </message>
</context>
<context>
    <name>Ratings</name>
    <message>
        <source>{year}年第{quarter}季度</source>
        <translation>{year} Q{quarter}</translation>
    </message>
    <message>
        <source>本站</source>
        <translation>This station</translation>
    </message>
    <message>
        <source>季度</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>评的是什么</source>
        <translation>Rated</translation>
    </message>
    <message>
        <source>哪个单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>份数</source>
        <translation>Ratings</translation>
    </message>
    <message>
        <source>满意率</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>哪里不满意</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>信访部门</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>责任单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>满意</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>基本满意</source>
        <translation>Fairly</translation>
    </message>
    <message>
        <source>不满意</source>
        <translation>Not</translation>
    </message>
</context>
<context>
    <name>ReadGroupsForm</name>
    <message>
        <source>“{file}”里有 {groups} 组、{people} 位，管 {sites} 处站点。已经有的组不动，只加新的。</source>
        <translation>&quot;{file}&quot; has {groups} groups, {people} people, {sites} stations. Groups that are there already stay as they are; only new ones are added.</translation>
    </message>
    <message>
        <source>哪天都同意列入并公布姓名</source>
        <translation>The day by which all had agreed to be listed and named</translation>
    </message>
    <message>
        <source>列进编组</source>
        <translation>Add them</translation>
    </message>
</context>
<context>
    <name>ReadLiaisonsForm</name>
    <message>
        <source>“{file}”里有 {officers} 位干部、{townships} 个镇街。已经有人直联的不动，只加还没有人的。</source>
        <translation>&quot;{file}&quot; has {officers} officers and {townships} townships. Townships that somebody keeps in touch with stay as they are; only the others are added.</translation>
    </message>
    <message>
        <source>从哪天起</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>定下来</source>
        <translation>Decide</translation>
    </message>
</context>
<context>
    <name>ReassignForm</name>
    <message>
        <source>本站的人可以选，别处的人写姓名</source>
        <translation>Choose a colleague, or write somebody else&apos;s name</translation>
    </message>
    <message>
        <source>转给谁</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>交代的话</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>转交</source>
        <translation>Hand on</translation>
    </message>
    <message>
        <source>{name}手上的 {count} 件</source>
        <translation>{name}&apos;s cases: {count}</translation>
    </message>
    <message>
        <source>还没有人承办的 {count} 件</source>
        <translation>Cases without an officer: {count}</translation>
    </message>
    <message>
        <source>换承办人不改变期限。不转的，把前面的勾去掉。</source>
        <translation>Another officer changes no deadline. Untick what is to stay.</translation>
    </message>
    <message>
        <source>要转的</source>
        <translation>To hand on</translation>
    </message>
    <message>
        <source>已转交 {count} 件</source>
        <translation>Handed on: {count}</translation>
    </message>
    <message>
        <source>先不办</source>
        <translation>Not now</translation>
    </message>
</context>
<context>
    <name>RecallLetterPanel</name>
    <message>
        <source>撤回的原因，可以不写</source>
        <translation>Reason for the recall, if any</translation>
    </message>
</context>
<context>
    <name>ReceiveThanksPanel</name>
    <message>
        <source>留存</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>信访人自己送来的才记。不去要，不计数，不排名。</source>
        <translation>Only what petitioners brought by themselves is recorded. It is not asked for, counted or ranked.</translation>
    </message>
</context>
<context>
    <name>Receptions</name>
    <message>
        <source>{name}（{post}）</source>
        <translation>{name} ({post})</translation>
    </message>
    <message>
        <source>接待 {seats} 批，还没有排</source>
        <translation>{seats} places, none taken yet</translation>
    </message>
    <message>
        <source>接待 {seats} 批，排了 {put} 件</source>
        <translation>{put} of {seats} places taken</translation>
    </message>
    <message>
        <source>{put} 件都有结果</source>
        <translation>All {put} have a result</translation>
    </message>
    <message>
        <source>交办 {count} 项</source>
        <translation>{count} left to somebody</translation>
    </message>
    <message>
        <source>取消了</source>
        <translation>Cancelled</translation>
    </message>
</context>
<context>
    <name>ReceptionsPage</name>
    <message>
        <source>领导接访</source>
        <translation>Receptions</translation>
    </message>
    <message>
        <source>哪天谁接访，排了哪几件，交办的都有下文</source>
        <translation>Who receives when, which cases, and what became of what was left to somebody</translation>
    </message>
    <message>
        <source>按“排一天”写下哪位领导、哪天、在哪里、接待几批。</source>
        <translation>&quot;Plan a day&quot; takes down which leader, when, where, and how many are received.</translation>
    </message>
    <message>
        <source>今天和以后</source>
        <translation>Today and later</translation>
    </message>
    <message>
        <source>还没有排领导接访</source>
        <translation>No reception of a leader is planned</translation>
    </message>
    <message>
        <source>以往</source>
        <translation>Past</translation>
    </message>
    <message>
        <source>以往没有领导接访</source>
        <translation>No leader received visitors earlier</translation>
    </message>
    <message>
        <source>哪天</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>几点</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>哪位领导、哪一件</source>
        <translation>Leader, case</translation>
    </message>
    <message>
        <source>在哪里</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>哪一级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>谁包案</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>怎么样了</source>
        <translation>How it stands</translation>
    </message>
    <message>
        <source>看那一件</source>
        <translation>See the case</translation>
    </message>
    <message>
        <source>取消这一天</source>
        <translation>Cancel day</translation>
    </message>
    <message>
        <source>排一天</source>
        <translation>Plan a day</translation>
    </message>
    <message>
        <source>排一件</source>
        <translation>Add a case</translation>
    </message>
    <message>
        <source>排一天接访</source>
        <translation>Plan a reception day</translation>
    </message>
    <message>
        <source>请领导接访</source>
        <translation>Put before the leader</translation>
    </message>
    <message>
        <source>改安排</source>
        <translation>Change the plan</translation>
    </message>
    <message>
        <source>接访结果</source>
        <translation>Result of the reception</translation>
    </message>
    <message>
        <source>领导接访公告</source>
        <translation>Notice of leaders&apos; receptions</translation>
    </message>
    <message>
        <source>印公告</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>记结果、改安排</source>
        <translation>Result, plan</translation>
    </message>
    <message>
        <source>前情一页</source>
        <translation>Background</translation>
    </message>
    <message>
        <source>包案一览</source>
        <translation>Sponsored cases</translation>
    </message>
    <message>
        <source>这一天已经取消</source>
        <translation>This day is called off</translation>
    </message>
    <message>
        <source>取消接访：{day}</source>
        <translation>Call off the reception day: {day}</translation>
    </message>
</context>
<context>
    <name>Recomputing</name>
    <message>
        <source>期限先算到这里，下次打开接着算</source>
        <translation>Deadlines are counted this far; the rest follows at the next start</translation>
    </message>
    <message>
        <source>正在重算期限，已算 {done}%</source>
        <translation>Counting deadlines again, {done}% done</translation>
    </message>
</context>
<context>
    <name>RecordBreachForm</name>
    <message>
        <source>泄露的是哪几类信息</source>
        <translation>Which kinds of data leaked</translation>
    </message>
    <message>
        <source>报给哪一级上级（不选，只在本单位）</source>
        <translation>Which organisation above it goes to (none: only this one)</translation>
    </message>
    <message>
        <source>大约涉及多少人</source>
        <translation>About how many people</translation>
    </message>
    <message>
        <source>人</source>
        <translation>people</translation>
    </message>
    <message>
        <source>哪天发现的</source>
        <translation>Noticed on</translation>
    </message>
    <message>
        <source>出了什么事</source>
        <translation>what happened</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>cause</translation>
    </message>
    <message>
        <source>可能造成的危害</source>
        <translation>harm it may do</translation>
    </message>
    <message>
        <source>采取的补救措施，本人可以怎样防范</source>
        <translation>What was done, and what the people can do themselves</translation>
    </message>
    <message>
        <source>只写出了什么事、涉及多少人，不写是谁：名字、电话、证件号都不写。记下以后再一样一样记告知。</source>
        <translation>Only what happened and how many people, never who: no name, phone or ID number. Then record who was told, one after the other.</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>个人信息泄露记录</source>
        <translation>Record of a breach of personal data</translation>
    </message>
</context>
<context>
    <name>RecordComplaintForm</name>
    <message>
        <source>谁来查、来回复</source>
        <translation>Who looks into it and answers</translation>
    </message>
    <message>
        <source>哪天</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>怎样来的</source>
        <translation>How it came</translation>
    </message>
    <message>
        <source>哪方面</source>
        <translation>About</translation>
    </message>
    <message>
        <source>发生了什么</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>最迟哪天回复（含当日）</source>
        <translation>Answer by (inclusive)</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>服务投诉</source>
        <translation>Complaints about our service</translation>
    </message>
    <message>
        <source>反映的是哪位</source>
        <translation>Whom it is about</translation>
    </message>
    <message>
        <source>只写发生了什么，不写投诉的人是谁、在办哪一件；反映的那位同事不能自己查，也看不到写的，名字不列在表里；反映整个单位的，由上级来查。</source>
        <translation>Write only what happened, not who complained nor which case they came for. The colleague it is about does not look into it, does not see what is written, and is named in no list; what is about the whole unit is looked into above.</translation>
    </message>
</context>
<context>
    <name>RecordDeathPanel</name>
    <message>
        <source>记下</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>哪一位</source>
        <translation>Who died</translation>
    </message>
    <message>
        <source>哪天去世</source>
        <translation>Day of death</translation>
    </message>
    <message>
        <source>家里人说谁接着办；没有人接着办也写明</source>
        <translation>Whom the family names to go on; if nobody does, say so</translation>
    </message>
    <message>
        <source>谁接着办</source>
        <translation>Who goes on with it</translation>
    </message>
    <message>
        <source>事情不会因此结束。有人接着办的，再用“更换代表、代理人”登记他。</source>
        <translation>The case does not end with this. Whoever goes on with it is entered under &quot;Change representatives or agent&quot;.</translation>
    </message>
</context>
<context>
    <name>RecordHearingPanel</name>
    <message>
        <source>记下</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>哪天开始</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>哪天结束</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>如：市政府听证通知的文号、来电</source>
        <translation>e.g. number of the city&apos;s notice, a call</translation>
    </message>
    <message>
        <source>凭什么知道的</source>
        <translation>How we know</translation>
    </message>
    <message>
        <source>听证的结果（知道就写）</source>
        <translation>Result, if known</translation>
    </message>
    <message>
        <source>复核听证从开始到结束这几天，不算在复核期限里（第三十六条）。</source>
        <translation>At a re-review the days from first to last are not counted (Art. 36).</translation>
    </message>
</context>
<context>
    <name>RecordIncidentPanel</name>
    <message>
        <source>只写看到的经过，不写评价。信访人可以看，可以说明；{days} 天后到期不再显示（按本单位设置）。</source>
        <translation>Write only what was seen, no judgement. The petitioner may see it and answer; after {days} days it expires and is shown no more (set by this station).</translation>
    </message>
    <message>
        <source>什么情形（第二十六条）</source>
        <translation>Kind of incident (Art. 26)</translation>
    </message>
    <message>
        <source>经过</source>
        <translation>What was seen</translation>
    </message>
    <message>
        <source>谁去劝、怎么劝的</source>
        <translation>Who talked to them, and how</translation>
    </message>
    <message>
        <source>谁去劝导的</source>
        <translation>Who talked to them</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>No</translation>
    </message>
    <message>
        <source>报了</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>报公安机关了吗</source>
        <translation>Were the police told</translation>
    </message>
    <message>
        <source>哪天的事</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>记下经过</source>
        <translation>Record</translation>
    </message>
</context>
<context>
    <name>RecordReplyPanel</name>
    <message>
        <source>记下</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>信访人拿着别的单位的处理意见书来申请复查的，先照意见书记下，再记“申请复查、复核”。</source>
        <translation>When a petitioner brings the reply of another unit to ask for a review: record it from the paper first, then ask for the review.</translation>
    </message>
    <message>
        <source>对哪几项诉求</source>
        <translation>About which demands</translation>
    </message>
    <message>
        <source>单位名称或拼音首字母，如 yxqzf</source>
        <translation>Name of the unit or pinyin initials, e.g. yxqzf</translation>
    </message>
    <message>
        <source>哪个单位答复的</source>
        <translation>Which unit replied</translation>
    </message>
    <message>
        <source>意见书的文号</source>
        <translation>Number of the opinion</translation>
    </message>
    <message>
        <source>意见书上的日期</source>
        <translation>Date on the opinion</translation>
    </message>
    <message>
        <source>信访人哪天收到的，复查的期限从这天起算</source>
        <translation>Received by the petitioner on: the time for a review runs from it</translation>
    </message>
    <message>
        <source>意见的内容</source>
        <translation>What the opinion says</translation>
    </message>
    <message>
        <source>意见书上写的，可以向哪个机关申请复查</source>
        <translation>Whom the paper names for a review</translation>
    </message>
    <message>
        <source>交办的单位出了处理意见书的，照意见书记下，写明哪天送到信访人手里。</source>
        <translation>Where the unit that was entrusted issued its opinion, record it as it stands on the paper, with the day on which it reached the petitioner.</translation>
    </message>
</context>
<context>
    <name>RecordReviewPanel</name>
    <message>
        <source>记下</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>意见书的文号</source>
        <translation>Number of the opinion</translation>
    </message>
    <message>
        <source>意见书上的日期</source>
        <translation>Date on the opinion</translation>
    </message>
    <message>
        <source>意见的内容</source>
        <translation>What the opinion says</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>可以向哪个机关申请复核</source>
        <translation>Who may be asked for a re-review</translation>
    </message>
    <message>
        <source>哪天送到信访人手里</source>
        <translation>Day it reached the petitioner</translation>
    </message>
    <message>
        <source>还不知道送到没有的，日子先空着，知道了再来补上。</source>
        <translation>If it is not known yet whether it was delivered, leave the day empty and add it later.</translation>
    </message>
    <message>
        <source>申请复核的期限从送到那天起算。</source>
        <translation>The time for asking a re-review runs from the day of delivery.</translation>
    </message>
    <message>
        <source>要求最迟哪天（含当日）重新办理，没写就不填</source>
        <translation>Anew by (that day included), if it says so</translation>
    </message>
</context>
<context>
    <name>Recorded</name>
    <message>
        <source>哪一处要改？点一下那一行</source>
        <translation>What is to be changed? Touch that line</translation>
    </message>
    <message>
        <source>我们记的是这些，请您看一看</source>
        <translation>This is what we have written down. Please look</translation>
    </message>
    <message>
        <source>您的姓名</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>电话尾号</source>
        <translation>Phone ends in</translation>
    </message>
    <message>
        <source>您说的事</source>
        <translation>What you told us</translation>
    </message>
    <message>
        <source>在什么地方</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>对</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>要改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>好，您看过了，都对。想起要改的，随时说。</source>
        <translation>Good: you have seen it and it is right. If anything is to be changed, just say so.</translation>
    </message>
    <message>
        <source>不在上面，我来说</source>
        <translation>Not among these, I will say it</translation>
    </message>
    <message>
        <source>都对，回去</source>
        <translation>All right, go back</translation>
    </message>
    <message>
        <source>记下的只用来办您这件事，由本站和依法办理的单位用，按档案期限保存；您随时可以来查、来更正。</source>
        <translation>What is written down is used for your case only, by this station and the units that handle it by law, and kept for the archive term; you may come to see it and have it corrected at any time.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>恢复单</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>恢复单存到哪里（U 盘最好）</source>
        <translation>Where to keep the recovery sheet (best on a USB stick)</translation>
    </message>
    <message>
        <source>恢复单还没有存。</source>
        <translation>The recovery sheet is not saved yet.</translation>
    </message>
    <message>
        <source>没有存成：{reason}。</source>
        <translation>Not saved: {reason}.</translation>
    </message>
    <message>
        <source>恢复单存好了，请打印封好，文件随后删掉。</source>
        <translation>Recovery sheet saved. Please print it, seal it, then delete the file.</translation>
    </message>
    <message>
        <source>恢复单已送到打印机，请封好交站长保管。</source>
        <translation>The recovery sheet went to the printer. Please seal it and give it to the head of station.</translation>
    </message>
    <message>
        <source>恢复单还没有拿到手</source>
        <translation>The recovery sheet is not in hand yet</translation>
    </message>
    <message>
        <source>忘了密码时只有它打得开，请现在存成文件。</source>
        <translation>Only it opens the desk if the password is lost. Please save it as a file now.</translation>
    </message>
    <message>
        <source>存成 PDF</source>
        <translation>Save as PDF</translation>
    </message>
</context>
<context>
    <name>RecoveryWindow</name>
    <message>
        <source>红棉接访台</source>
        <translation>Kapok Desk</translation>
    </message>
    <message>
        <source>恢复单上的码</source>
        <translation>Code on the recovery sheet</translation>
    </message>
    <message>
        <source>7 组，大小写和横线都不要紧</source>
        <translation>7 groups; case and dashes do not matter</translation>
    </message>
    <message>
        <source>新密码</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>再输一遍</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>换上新密码并打开</source>
        <translation>Set it and unlock</translation>
    </message>
    <message>
        <source>回去</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>用恢复单打开</source>
        <translation>Open with the recovery sheet</translation>
    </message>
    <message>
        <source>打开以后，请把恢复单放回原处封好。</source>
        <translation>Afterwards, please put the sheet back and seal it.</translation>
    </message>
    <message>
        <source>请照恢复单输入</source>
        <translation>Please type it from the sheet</translation>
    </message>
    <message>
        <source>请定一个新密码</source>
        <translation>Please set a new password</translation>
    </message>
    <message>
        <source>两遍不一样，请再输一遍</source>
        <translation>The two differ. Please type it again</translation>
    </message>
</context>
<context>
    <name>RecusePanel</name>
    <message>
        <source>本站的人可以选，别处的人写姓名</source>
        <translation>Choose a colleague, or write somebody else&apos;s name</translation>
    </message>
    <message>
        <source>谁要回避</source>
        <translation>Who is recused</translation>
    </message>
    <message>
        <source>谁提出的</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>和这件事或者信访人有什么直接利害关系</source>
        <translation>What direct interest in the case or the petitioner</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>接着由谁办（可以以后再定）</source>
        <translation>Who takes over (can be settled later)</translation>
    </message>
    <message>
        <source>回避以后，他在这一件里什么也不能办（第二十八条第三款）。期限不变。</source>
        <translation>From then on they can do nothing in this case (Art. 28(3)). The deadlines stay.</translation>
    </message>
</context>
<context>
    <name>RefuseReviewVoidPanel</name>
    <message>
        <source>不作废的原因</source>
        <translation>Why it stays</translation>
    </message>
    <message>
        <source>不予作废</source>
        <translation>Refuse voiding</translation>
    </message>
</context>
<context>
    <name>RefuseVoidPanel</name>
    <message>
        <source>提请作废的原因</source>
        <translation>Why it should be void</translation>
    </message>
    <message>
        <source>不作废的原因</source>
        <translation>Why it stays</translation>
    </message>
</context>
<context>
    <name>RegistrationPage</name>
    <message>
        <source>信访形式</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>F3 新来访，F4 新来信，F5 新来电</source>
        <translation>F3 visit, F4 letter, F5 call</translation>
    </message>
    <message>
        <source>草稿</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>接待登记</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>还是空的，没有要存的</source>
        <translation>Still empty; nothing to keep</translation>
    </message>
    <message>
        <source>已存草稿 {time}</source>
        <translation>Draft saved {time}</translation>
    </message>
    <message>
        <source>草稿 {count}</source>
        <translation>Drafts: {count}</translation>
    </message>
    <message>
        <source>写到一半的登记</source>
        <translation>Unfinished registrations</translation>
    </message>
    <message>
        <source>已存好 {time}</source>
        <translation>Saved {time}</translation>
    </message>
    <message>
        <source>新{channel}</source>
        <translation>New {channel}</translation>
    </message>
    <message>
        <source>接着登记检举控告</source>
        <translation>Register the accusation</translation>
    </message>
</context>
<context>
    <name>RegistrationPlace</name>
    <message>
        <source>收到日期</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>证件号码</source>
        <translation>ID number</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>住址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>委托手续</source>
        <translation>Authority paper</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>反映对象</source>
        <translation>Complained of</translation>
    </message>
    <message>
        <source>并入的原件</source>
        <translation>Earlier case</translation>
    </message>
    <message>
        <source>页数</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>{whose}的{what}</source>
        <translation>{whose}: {what}</translation>
    </message>
    <message>
        <source>诉求</source>
        <translation>Demand</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>诉求 {number} 的{what}</source>
        <translation>Demand {number}: {what}</translation>
    </message>
    <message>
        <source>信访人</source>
        <translation>Petitioner</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>Headcount</translation>
    </message>
    <message>
        <source>内容分类</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>转来单位</source>
        <translation>Transferred by</translation>
    </message>
    <message>
        <source>交办期限</source>
        <translation>Due day set</translation>
    </message>
    <message>
        <source>分开登记检举控告</source>
        <translation>Split off the accusation</translation>
    </message>
    <message>
        <source>依法分类</source>
        <translation>Legal class</translation>
    </message>
    <message>
        <source>答应的话</source>
        <translation>what was promised</translation>
    </message>
    <message>
        <source>最迟哪天兑现</source>
        <translation>by when it is kept</translation>
    </message>
    <message>
        <source>承诺谁来办</source>
        <translation>who keeps the promise</translation>
    </message>
</context>
<context>
    <name>RehearsalCard</name>
    <message>
        <source>恢复演练</source>
        <translation>Restore rehearsal</translation>
    </message>
    <message>
        <source>备份能恢复才算数。挑一份，程序把它恢复到一个临时的地方，从头核对，和现在的记录比一遍，比完就删；现在的资料不动。</source>
        <translation>A backup counts only if it can be restored. Choose one: the program restores it to a place for a moment, verifies it from the beginning, compares it with the record of now and deletes it again; your files stay as they are.</translation>
    </message>
    <message>
        <source>演练恢复</source>
        <translation>Rehearse a restore</translation>
    </message>
    <message>
        <source>还没有演练过，请挑一份备份练一次。</source>
        <translation>Never rehearsed yet. Please choose a backup and try it once.</translation>
    </message>
    <message>
        <source>上次演练是 {day}，已经 {days} 天，请再练一次。</source>
        <translation>Last rehearsed on {day}, {days} days ago. Please do it again.</translation>
    </message>
    <message>
        <source>上次演练：{day}，能恢复。</source>
        <translation>Last rehearsed on {day}: it can be restored.</translation>
    </message>
    <message>
        <source>正在演练</source>
        <translation>Rehearsing</translation>
    </message>
</context>
<context>
    <name>RehearsalForm</name>
    <message>
        <source>用谁的密码</source>
        <translation>Whose password</translation>
    </message>
    <message>
        <source>做这份备份那时的密码</source>
        <translation>The password of the day of this backup</translation>
    </message>
    <message>
        <source>{name}：恢复到一个临时的地方，和现在比一遍就删掉。家事多时要几分钟，期间照常可用。</source>
        <translation>{name}: restored to a place for a moment, compared with now and deleted. With many cases it takes some minutes; you can go on working.</translation>
    </message>
    <message>
        <source>开始演练</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>请输密码。</source>
        <translation>Please type the password.</translation>
    </message>
</context>
<context>
    <name>RenameForm</name>
    <message>
        <source>单位全称</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>原来的名称仍然找得到它，以前的家事和文书不变。</source>
        <translation>The old name still finds it; earlier cases and papers do not change.</translation>
    </message>
    <message>
        <source>改成这个名</source>
        <translation>Rename</translation>
    </message>
</context>
<context>
    <name>ReopenPanel</name>
    <message>
        <source>哪几项诉求重新办理</source>
        <translation>Which demands are reopened</translation>
    </message>
    <message>
        <source>重新办理的原因</source>
        <translation>Why it is reopened</translation>
    </message>
    <message>
        <source>原来的答复照样有效，申请复查的期限照走，到新的答复送达为止；已经办到的期限不再走。重新办理要多少天，条例没有规定，请尽快答复。</source>
        <translation>The earlier reply stays valid and the days to ask for a review run on until a new reply is delivered; days that were kept do not run again. How many days handling again may take the Regulation does not say: please reply soon.</translation>
    </message>
</context>
<context>
    <name>RepeatCard</name>
    <message>
        <source>并入原件</source>
        <translation>Join to the earlier case</translation>
    </message>
    <message>
        <source>是新的事</source>
        <translation>It is new</translation>
    </message>
    <message>
        <source>撤回，分开办</source>
        <translation>Undo, handle apart</translation>
    </message>
    <message>
        <source>{demand}很像重复信访，请您定</source>
        <translation>{demand} looks like a repeat: you decide</translation>
    </message>
    <message>
        <source>两种做法都留记录，选错了随时可以更正。</source>
        <translation>Either way is recorded and can be corrected any time.</translation>
    </message>
    <message>
        <source>保存时并入原件</source>
        <translation>Will join the earlier case</translation>
    </message>
    <message>
        <source>原件编号 {number}。</source>
        <translation>Earlier case {number}.</translation>
    </message>
    <message>
        <source>这一次照样登记，照样有自己的编号和查询码。</source>
        <translation>This visit is registered as usual, with its own number and inquiry code.</translation>
    </message>
    <message>
        <source>{why}。原件 {day}已经办结。</source>
        <translation>{why}. The earlier case was closed on {day}.</translation>
    </message>
    <message>
        <source>{why}。原件还在办。</source>
        <translation>{why}. The earlier case is still open.</translation>
    </message>
    <message>
        <source>{why}。原件还在办，{day}已经到期。</source>
        <translation>{why}. The earlier case is still open; it was due on {day}.</translation>
    </message>
    <message>
        <source>{why}。原件还在办理期限内，并入后不另起期限，仍是 {day}。</source>
        <translation>{why}. The earlier case is in time; joining starts no new deadline, it stays {day}.</translation>
    </message>
    <message>
        <source>很像重复信访，请您定</source>
        <translation>Looks like a repeat: you decide</translation>
    </message>
    <message>
        <source>{why}。原件复核已经终结，同一事实和理由不再受理：照样登记、并入原件，再出不再受理告知书（第三十六条第三款）。有新的事实和理由的，是新的事。</source>
        <translation>{why}. The earlier case ended with its re-review; the same facts and reasons are not accepted again: register and join it all the same, then issue the notice of no further acceptance (Art. 36(3)). New facts and reasons make a new case.</translation>
    </message>
</context>
<context>
    <name>ReplyCheck</name>
    <message>
        <source>查明的事实都写了</source>
        <translation>All findings are written</translation>
    </message>
    <message>
        <source>依据都写明了（第三十二条）</source>
        <translation>The basis is stated (Art. 32)</translation>
    </message>
    <message>
        <source>每项都有结论：支持、解释说明或者不予支持</source>
        <translation>Each demand has an outcome: supported, explained or not supported</translation>
    </message>
    <message>
        <source>{count} 项诉求都有处理意见</source>
        <translation>Every demand has an opinion: {count}</translation>
    </message>
    <message>
        <source>写明了不服可以申请复查（第三十五条）</source>
        <translation>Says where to ask for review (Art. 35)</translation>
    </message>
    <message>
        <source>没有拿帮助换不再信访</source>
        <translation>Help is not traded for giving up petitions</translation>
    </message>
    <message>
        <source>每个字都能打印</source>
        <translation>Every character prints</translation>
    </message>
</context>
<context>
    <name>ReplyChecks</name>
    <message>
        <source>校核</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>边写边查，改好自动变绿</source>
        <translation>Checked while you write; turns green</translation>
    </message>
    <message>
        <source>{count} 处要改</source>
        <translation>{count} to fix</translation>
    </message>
    <message>
        <source>都齐了</source>
        <translation>All in order</translation>
    </message>
    <message>
        <source>去写</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>{count} 处再看一眼</source>
        <translation>{count} to look at again</translation>
    </message>
    <message>
        <source>去看</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>收起</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>看要改的</source>
        <translation>See what is open</translation>
    </message>
    <message>
        <source>{count} 处要改，{asked} 处再看一眼</source>
        <translation>{count} to put right, {asked} to look at again</translation>
    </message>
</context>
<context>
    <name>ReplyForm</name>
    <message>
        <source>不服可以向哪个机关申请复查</source>
        <translation>Unit to ask for review if not satisfied</translation>
    </message>
    <message>
        <source>联系人和电话</source>
        <translation>Contact and phone</translation>
    </message>
    <message>
        <source>印在信末</source>
        <translation>Printed at the end</translation>
    </message>
    <message>
        <source>出具并编号</source>
        <translation>Issue and number</translation>
    </message>
    <message>
        <source>诉求 {id}</source>
        <translation>Demand {id}</translation>
    </message>
    <message>
        <source>诉求</source>
        <translation>Demand</translation>
    </message>
    <message>
        <source>查明的事实</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>依据的法律法规和条款</source>
        <translation>Laws and articles relied on</translation>
    </message>
    <message>
        <source>结论</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>处理意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>改好下面标黄的几处就能出</source>
        <translation>Fix the amber lines below, then issue it</translation>
    </message>
    <message>
        <source>看过了，照样出具</source>
        <translation>Seen, issue it as it is</translation>
    </message>
    <message>
        <source>送审</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>看过了，照样送审</source>
        <translation>Seen, submit all the same</translation>
    </message>
    <message>
        <source>取用调查核实的事实（{count} 次）</source>
        <translation>Take over what was found ({count})</translation>
    </message>
    <message>
        <source>结论那一句由程序写，这里只写怎样办：谁办、办什么、什么时候办好</source>
        <translation>The sentence of the conclusion is written for you; say only what is done: by whom, what, by when</translation>
    </message>
    <message>
        <source>支持的，答应哪天（含当日）办好；过了这一天提醒督促执行</source>
        <translation>If supported: promised by (day included); you are reminded the day after</translation>
    </message>
</context>
<context>
    <name>ReplyPage</name>
    <message>
        <source>回到这一件</source>
        <translation>Back to the case</translation>
    </message>
    <message>
        <source>回到这一件，写的都留着</source>
        <translation>Back to the case; what you wrote is kept</translation>
    </message>
    <message>
        <source>打不开这一件</source>
        <translation>This case cannot be opened</translation>
    </message>
    <message>
        <source>编号不在本站，或者您没有查看它的权限。</source>
        <translation>The number is not at this station, or you may not see it.</translation>
    </message>
    <message>
        <source>现在不能出处理意见书</source>
        <translation>No reply can be written now</translation>
    </message>
    <message>
        <source>处理意见书已经出具、编号</source>
        <translation>The reply is issued and numbered</translation>
    </message>
    <message>
        <source>右边就是打印出来的样子。打印、盖章后交给信访人，再记送达。</source>
        <translation>On the right the letter as printed. Print it, stamp it, hand it over, then record the delivery.</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>记送达</source>
        <translation>Record delivery</translation>
    </message>
    <message>
        <source>已送去打印</source>
        <translation>Sent to the printer</translation>
    </message>
    <message>
        <source>轮到谁审，这一件的时间线上看得到。都同意以后，在这一件里出具、编号、打印。</source>
        <translation>The timeline of the case says whose turn it is. When everybody agreed, it is issued, numbered and printed there.</translation>
    </message>
    <message>
        <source>处理意见书已经送审</source>
        <translation>The reply is under approval</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>送达</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>受理</source>
        <translation>Acceptance</translation>
    </message>
    <message>
        <source>办理记录</source>
        <translation>Handling note</translation>
    </message>
    <message>
        <source>家常话</source>
        <translation>Talk</translation>
    </message>
    <message>
        <source>复查、复核申请</source>
        <translation>Review request</translation>
    </message>
    <message>
        <source>复查、复核意见送达</source>
        <translation>Review opinion delivered</translation>
    </message>
    <message>
        <source>回访</source>
        <translation>Return visit</translation>
    </message>
    <message>
        <source>执行情况</source>
        <translation>How it is carried out</translation>
    </message>
    <message>
        <source>撤回</source>
        <translation>Withdrawal</translation>
    </message>
    <message>
        <source>归档</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>督办反馈</source>
        <translation>Answer to a supervision</translation>
    </message>
    <message>
        <source>建议反馈</source>
        <translation>Answer to a recommendation</translation>
    </message>
    <message>
        <source>现场秩序记录</source>
        <translation>Record of order at the hall</translation>
    </message>
    <message>
        <source>交寄</source>
        <translation>Posting</translation>
    </message>
    <message>
        <source>公告</source>
        <translation>Public notice</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Return by the post</translation>
    </message>
    <message>
        <source>指定承办人</source>
        <translation>Officer named</translation>
    </message>
    <message>
        <source>签收</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>异议</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>办结报告</source>
        <translation>Completion report</translation>
    </message>
    <message>
        <source>调查核实</source>
        <translation>Investigation</translation>
    </message>
    <message>
        <source>延期</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>听证</source>
        <translation>Hearing</translation>
    </message>
    <message>
        <source>开始调解、和解</source>
        <translation>Mediation or reconciliation begun</translation>
    </message>
    <message>
        <source>调解记录</source>
        <translation>Mediation session</translation>
    </message>
    <message>
        <source>协议签名</source>
        <translation>Agreement signed</translation>
    </message>
    <message>
        <source>调解结束</source>
        <translation>Mediation ended</translation>
    </message>
    <message>
        <source>会议纪要</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>公开答复</source>
        <translation>Answer made public</translation>
    </message>
    <message>
        <source>撤下公开的答复</source>
        <translation>Public answer taken down</translation>
    </message>
</context>
<context>
    <name>ReportCompletionPanel</name>
    <message>
        <source>报哪一次交办</source>
        <translation>Which entrustment is reported on</translation>
    </message>
    <message>
        <source>基本情况</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>办理经过</source>
        <translation>How it was handled</translation>
    </message>
    <message>
        <source>办理结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>信访人的意见</source>
        <translation>The petitioner&apos;s opinion</translation>
    </message>
    <message>
        <source>请选</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>报告的日期</source>
        <translation>Day of the report</translation>
    </message>
    <message>
        <source>办结报告到了，这次交办就算完成（第二十二条第一款第（三）项）。</source>
        <translation>With the completion report the entrustment is done (Art. 22(1)(3)).</translation>
    </message>
    <message>
        <source>签发人</source>
        <translation>Signed for release by</translation>
    </message>
    <message>
        <source>记下办结报告</source>
        <translation>Record the completion report</translation>
    </message>
</context>
<context>
    <name>ReportUpwardPanel</name>
    <message>
        <source>事由</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>请选</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>报给谁（第二十五条）</source>
        <translation>To whom (Art. 25)</translation>
    </message>
    <message>
        <source>还有谁，如主管部门；单位名称或拼音首字母</source>
        <translation>Who else, e.g. the department in charge; name or pinyin initials</translation>
    </message>
    <message>
        <source>另外报给</source>
        <translation>Also to</translation>
    </message>
    <message>
        <source>什么时候得知的</source>
        <translation>Known since</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>People</translation>
    </message>
    <message>
        <source>情况</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>已经采取的措施</source>
        <translation>Measures taken</translation>
    </message>
    <message>
        <source>联系人和电话</source>
        <translation>Contact and phone</translation>
    </message>
    <message>
        <source>签发人</source>
        <translation>Signed for release by</translation>
    </message>
    <message>
        <source>续报哪一次</source>
        <translation>Continues which report</translation>
    </message>
    <message>
        <source>不是续报，是另一次</source>
        <translation>None, it is another one</translation>
    </message>
    <message>
        <source>{day}的报告，{ground}</source>
        <translation>Report of {day}, {ground}</translation>
    </message>
    <message>
        <source>先打电话，{phone} 小时内报到；书面报告 {written} 小时内（按本单位设置）。</source>
        <translation>By phone first, within {phone} hours; in writing within {written} hours (set by this station).</translation>
    </message>
</context>
<context>
    <name>RequestReviewPanel</name>
    <message>
        <source>记下申请</source>
        <translation>Record the request</translation>
    </message>
    <message>
        <source>对哪几项诉求</source>
        <translation>About which demands</translation>
    </message>
    <message>
        <source>单位名称或拼音首字母，如 yxqzf</source>
        <translation>Name of the unit or pinyin initials, e.g. yxqzf</translation>
    </message>
    <message>
        <source>向哪个机关、单位申请</source>
        <translation>Which unit is asked</translation>
    </message>
    <message>
        <source>申请的请求和理由</source>
        <translation>What is asked for and why</translation>
    </message>
    <message>
        <source>哪天收到申请</source>
        <translation>Day the request was received</translation>
    </message>
    <message>
        <source>邮戳日期（寄来的才填）</source>
        <translation>Postmark (only if it came by post)</translation>
    </message>
    <message>
        <source>收下，继续复查复核</source>
        <translation>Take it, the review goes on</translation>
    </message>
    <message>
        <source>过了期限的原因</source>
        <translation>Why it is late</translation>
    </message>
    <message>
        <source>{number}可以申请{stage}；答复还没有记送达，期限从送达那天才起算。</source>
        <translation>{number}A {stage} may be asked for. The delivery of the reply is not recorded yet; the time runs from that day.</translation>
    </message>
    <message>
        <source>{number}申请{stage}最迟 {day}（含当日），已经过了；期限里寄出的看邮戳，不算晚。</source>
        <translation>{number}The {stage} was to be asked for by {day} (included), which is over; what was posted in time by its postmark is not late.</translation>
    </message>
    <message>
        <source>{number}可以申请{stage}，最迟 {day}（含当日）；寄来的看邮戳，不看收到的日子。</source>
        <translation>{number}A {stage} may be asked for by {day} (included); by post the postmark counts, not the day it arrives.</translation>
    </message>
    <message>
        <source>过了申请期限，收不收</source>
        <translation>Out of time: take it or not</translation>
    </message>
    <message>
        <source>复查：对新的处理意见</source>
        <translation>Review, of the new reply</translation>
    </message>
    <message>
        <source>复核：对原来的复查意见</source>
        <translation>Re-review, of the earlier review opinion</translation>
    </message>
    <message>
        <source>申请复查还是复核</source>
        <translation>Review or re-review</translation>
    </message>
    <message>
        <source>不收，出不予受理告知书</source>
        <translation>Not taken on: issue a notice of declining</translation>
    </message>
    <message>
        <source>已经过了申请期限。收不收由{body}决定：照样记下，请信访人向它提出，或者替他转去。</source>
        <translation>The time to ask is over. Whether it is taken on is for {body} to decide: record it all the same, and ask the petitioner to turn there, or pass it on.</translation>
    </message>
    <message>
        <source>上一级机关</source>
        <translation>Superior unit</translation>
    </message>
</context>
<context>
    <name>ReturnLetterPanel</name>
    <message>
        <source>要改什么</source>
        <translation>What to change</translation>
    </message>
</context>
<context>
    <name>Reveal</name>
    <message>
        <source>看的原因</source>
        <translation>Why you look</translation>
    </message>
    <message>
        <source>如：打电话通知他来领告知书</source>
        <translation>e.g. calling him to fetch the notice</translation>
    </message>
    <message>
        <source>看一分钟</source>
        <translation>Show for a minute</translation>
    </message>
    <message>
        <source>谁、什么时候、为什么看，都会记下来。</source>
        <translation>Who looked, when and why is recorded.</translation>
    </message>
    <message>
        <source>查询码</source>
        <translation>Inquiry code</translation>
    </message>
    <message>
        <source>{seconds} 秒后遮住，Alt+M 马上遮住</source>
        <translation>Masked again in {seconds} s; Alt+M masks now</translation>
    </message>
    <message>
        <source>先不看</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>电话 {phone}</source>
        <translation>phone {phone}</translation>
    </message>
    <message>
        <source>住址 {address}</source>
        <translation>address {address}</translation>
    </message>
</context>
<context>
    <name>ReviewFields</name>
    <message>
        <source>{stage}，{body}，{day}收到</source>
        <translation>{stage}, {body}, received {day}</translation>
    </message>
    <message>
        <source>哪一次复查、复核</source>
        <translation>Which review</translation>
    </message>
    <message>
        <source>结论</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>没有收，过了期限</source>
        <translation>Not taken on, out of time</translation>
    </message>
</context>
<context>
    <name>ReviewVoidPanel</name>
    <message>
        <source>提请作废的原因</source>
        <translation>Why it should be void</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>磁盘快满了，只剩 {count} MB</source>
        <translation>The disk is nearly full: {count} MB left</translation>
    </message>
    <message>
        <source>登记、查询照常；真满了就存不进去。请清空回收站，把放在这台电脑上的旧备份挪到 U 盘，或请管理员看看。</source>
        <translation>Registering and searching go on as usual; once it is full nothing more can be saved. Please empty the recycle bin, move old backups from this computer to a USB stick, or ask the administrator.</translation>
    </message>
</context>
<context>
    <name>RosterPage</name>
    <message>
        <source>上个月</source>
        <translation>Month before</translation>
    </message>
    <message>
        <source>下个月</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>排一班</source>
        <translation>Plan a shift</translation>
    </message>
    <message>
        <source>公布</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>值班表</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>正在取</source>
        <translation>Fetching</translation>
    </message>
    <message>
        <source>改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>换班</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>签到签退</source>
        <translation>Check in or out</translation>
    </message>
    <message>
        <source>来不了</source>
        <translation>Cannot come</translation>
    </message>
    <message>
        <source>请假缺勤</source>
        <translation>Cannot come</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>取消一班</source>
        <translation>shift cancelled</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>谁</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>在哪里</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>怎样</source>
        <translation>How it stands</translation>
    </message>
    <message>
        <source>已公布</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>还没有公布</source>
        <translation>Not published</translation>
    </message>
    <message>
        <source>{count} 班还没有人</source>
        <translation>Shifts without anybody: {count}</translation>
    </message>
    <message>
        <source>缺人</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>这一天没有排班</source>
        <translation>No shifts on this day</translation>
    </message>
    <message>
        <source>按“排一班”加上。</source>
        <translation>Add one with Plan a shift.</translation>
    </message>
    <message>
        <source>没有取出来</source>
        <translation>Could not be fetched</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>改这一班</source>
        <translation>Change this shift</translation>
    </message>
    <message>
        <source>公布值班表</source>
        <translation>Publish roster</translation>
    </message>
    <message>
        <source>打印值班表</source>
        <translation>Print roster</translation>
    </message>
</context>
<context>
    <name>RoundForm</name>
    <message>
        <source>哪天谈的</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>各方怎么说</source>
        <translation>What each says</translation>
    </message>
    <message>
        <source>谈到哪一步</source>
        <translation>How far it came</translation>
    </message>
    <message>
        <source>先听完，再写；照他们自己的话。要什么写上面，真正在意的写下面。</source>
        <translation>Listen first, then write, in their own words: above what they want, below what they really need.</translation>
    </message>
    <message>
        <source>记下这一轮</source>
        <translation>Note this round</translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message>
        <source>法院受理了吗</source>
        <translation>In court?</translation>
    </message>
    <message>
        <source>申请过行政复议吗</source>
        <translation>Reconsideration?</translation>
    </message>
    <message>
        <source>劳动仲裁受理了吗</source>
        <translation>Arbitration?</translation>
    </message>
    <message>
        <source>已有复查复核意见吗</source>
        <translation>Reviewed before?</translation>
    </message>
    <message>
        <source>涉法涉诉，第三十一条第（一）项：按诉讼等法定程序向政法机关提出，不计 {handling} 日。</source>
        <translation>Litigation, Art. 31(1): to the judicial bodies by legal procedure; the {handling} days do not run.</translation>
    </message>
    <message>
        <source>仲裁，第三十一条第（二）项：向仲裁机构提出，不计 {handling} 日。</source>
        <translation>Arbitration, Art. 31(2): to the arbitration body; the {handling} days do not run.</translation>
    </message>
    <message>
        <source>党员申诉、申请复审，第三十一条第（三）项：由党组织按党内规定办，不计 {handling} 日。</source>
        <translation>Party member&apos;s appeal, Art. 31(3): by the Party organs under Party rules; the {handling} days do not run.</translation>
    </message>
    <message>
        <source>行政程序，第三十一条第（四）项：走行政复议等程序，不计 {handling} 日。</source>
        <translation>Administrative procedure, Art. 31(4): reconsideration and the like; the {handling} days do not run.</translation>
    </message>
    <message>
        <source>申请查处、履行职责，第三十一条第（五）项：由主管机关依法履行或者答复，不计 {handling} 日。</source>
        <translation>Request to act, Art. 31(5): the unit in charge acts or answers by law; the {handling} days do not run.</translation>
    </message>
    <message>
        <source>法院已经受理：走诉讼程序，第三十一条第（一）项。请释明并引导到法院，不计 {handling} 日。</source>
        <translation>A court has taken it: litigation, Art. 31(1). Please explain and show the way to the court; the {handling} days do not run.</translation>
    </message>
    <message>
        <source>仲裁已经受理：走仲裁程序，第三十一条第（二）项。请引导到仲裁机构，不计 {handling} 日。</source>
        <translation>Arbitration is running: Art. 31(2). Please show the way to the arbitration body; the {handling} days do not run.</translation>
    </message>
    <message>
        <source>已经申请行政复议：走行政复议程序，第三十一条第（四）项。请引导到复议机关，不计 {handling} 日。</source>
        <translation>Reconsideration was asked for: Art. 31(4). Please show the way to the reconsideration body; the {handling} days do not run.</translation>
    </message>
    <message>
        <source>已有复查或者复核意见：不服复查的可以申请复核；复核以后不再受理，照样登记（第三十六条）。</source>
        <translation>There is a review or re-review opinion: after a review, re-review may be asked for; after a re-review it is registered but not accepted (Art. 36).</translation>
    </message>
    <message>
        <source>咨询：当场答复，不计期限。</source>
        <translation>Question: answered on the spot, no deadline.</translation>
    </message>
    <message>
        <source>表达感谢：记下来，转告有关单位，不计期限。</source>
        <translation>Thanks: noted and passed on, no deadline.</translation>
    </message>
    <message>
        <source>还没有依法分类：拿不准先不定，答完四问会提示走哪条路。</source>
        <translation>No legal class yet: leave it open if unsure; after four questions the route is shown.</translation>
    </message>
    <message>
        <source>还有 {count} 问不清楚：先登记，问清楚再定走哪条路。{first}。</source>
        <translation>Still unclear: {count}. Register first, settle the route once they are clear; {first}.</translation>
    </message>
    <message>
        <source>建议意见，第二十九条：由有权处理的机关研究论证，采纳的予以回复。{first}，不计办理期限。</source>
        <translation>Suggestion, Art. 29: the unit in charge studies it and answers if it is adopted; {first}, no handling deadline.</translation>
    </message>
    <message>
        <source>检举控告，第三十条：{first}。不出查询码，只有登记人和建台人看得到，不得转给被反映的人和单位。</source>
        <translation>Accusation, Art. 30: {first}. No inquiry code; only whoever registered it and the founder see it; it never goes to those complained of.</translation>
    </message>
    <message>
        <source>走信访程序，第三十一条第（六）项。{first}，受理起 {handling} 日内办结。</source>
        <translation>Petition procedure, Art. 31(6): {first}, handled within {handling} days of acceptance.</translation>
    </message>
    <message>
        <source>{notice} 日内告知</source>
        <translation>notice within {notice} days</translation>
    </message>
    <message>
        <source>{dispatch} 日内转送</source>
        <translation>transferred within {dispatch} days</translation>
    </message>
    <message>
        <source>{accused} 日内按管理权限转送</source>
        <translation>transfer it within {accused} days to the unit with the powers</translation>
    </message>
    <message>
        <source>先不定：照样登记，{first}，不计 {handling} 日。定了哪一类才能受理，打开这件家事会提醒。</source>
        <translation>Left open: registered all the same, {first}; the {handling} days do not run. It is accepted once it has a class; the case reminds you.</translation>
    </message>
    <message>
        <source>反映的是本站自己：检举控告只能转有管理权限的纪检监察机关，第二十二条第二款、第三十条。不出查询码，不让被反映的人和单位知道；要回避的同事请先记回避。</source>
        <translation>It is about this station itself: an accusation may only go to the discipline body in charge, Art. 22(2), 30. No inquiry code, nothing to whom it accuses; colleagues concerned record their recusal first.</translation>
    </message>
    <message>
        <source>内容分类是纪检监察：反映的是违纪违法，就是检举控告，第三十条，不出查询码、不让他们知道。不是的，另选一类。</source>
        <translation>The category is discipline: of breaches of discipline or law it is an accusation, Art. 30, without inquiry code, kept from those accused. If not, choose another class.</translation>
    </message>
    <message>
        <source>写了反映对象：反映的是违纪违法，就是检举控告，第三十条，不出查询码、不让他们知道；求解决、不服处理的，不是。</source>
        <translation>Somebody is named: a breach of discipline or law makes it an accusation (Art. 30), without inquiry code, kept from those accused. A request or an objection is not one.</translation>
    </message>
    <message>
        <source>还没有走别的法定途径。确认没有别的法定途径，才走信访程序，第三十一条第（六）项：{first}，受理起 {handling} 日内办结。</source>
        <translation>No other legal route has been tried. Only if there is none: petition procedure, Art. 31(6), {first}, handled within {handling} days of acceptance.</translation>
    </message>
    <message>
        <source>说的像是检举控告：反映的是违纪违法，就是检举控告，第三十条，不出查询码、不让他们知道；求解决、不服处理的，不是。</source>
        <translation>These words may be an accusation: a breach of discipline or law by somebody in office is one, Art. 30, without inquiry code and kept from them; asking for help or against a decision is none.</translation>
    </message>
    <message>
        <source>{accused} 日内按管理权限转送，归本单位管的受理</source>
        <translation>transfer it within {accused} days to the unit with the powers, or accept it if it concerns those we manage</translation>
    </message>
</context>
<context>
    <name>RouteStrip</name>
    <message>
        <source>是检举控告</source>
        <translation>An accusation</translation>
    </message>
</context>
<context>
    <name>SafetySection</name>
    <message>
        <source>备份与核对</source>
        <translation>Backup and checks</translation>
    </message>
    <message>
        <source>现在核对</source>
        <translation>Check now</translation>
    </message>
    <message>
        <source>把每一笔的签名、先后和内容核一遍，看有没有被改动或损坏。家事多时要几分钟，期间照常可用。</source>
        <translation>Checks signature, order and content of every entry for changes or damage. With many cases it takes minutes; you can work on meanwhile.</translation>
    </message>
    <message>
        <source>恢复单</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>建台时印的恢复单，能在忘了密码时打开本站的数据。请锁在保险柜里，不要拍照。丢了，或者有人看过，就在这里重新做一张。</source>
        <translation>The recovery sheet printed at the start opens this desk when the password is lost. Please lock it in the safe and take no photo. If it was lost or seen, make a new one here.</translation>
    </message>
    <message>
        <source>重新做一张恢复单</source>
        <translation>New recovery sheet</translation>
    </message>
    <message>
        <source>正在核对</source>
        <translation>Checking</translation>
    </message>
    <message>
        <source>查出 {count} 处损坏，请不要再登记，马上联系维护人员，并带上最近的备份：</source>
        <translation>Damaged places: {count}. Please stop registering, call support at once and bring the latest backup:</translation>
    </message>
    <message>
        <source>核对完了，{entries} 笔、{subjects} 个账目都完好。</source>
        <translation>Checked: {entries} entries, {subjects} subjects, all sound.</translation>
    </message>
    <message>
        <source>新的一印出来，旧的那张就打不开本站的数据了，请当场撕毁。</source>
        <translation>Once the new one is printed, the old one opens nothing. Please tear it up at once.</translation>
    </message>
    <message>
        <source>重新做并打印</source>
        <translation>Make and print it</translation>
    </message>
    <message>
        <source>正在做</source>
        <translation>Working</translation>
    </message>
    <message>
        <source>核对记录有没有被动过</source>
        <translation>Check that no record was altered</translation>
    </message>
</context>
<context>
    <name>SaidRow</name>
    <message>
        <source>照您上次留的，没有变吧？</source>
        <translation>As you left it last time. Has it changed?</translation>
    </message>
    <message>
        <source>要改，已经告诉工作人员</source>
        <translation>To be changed: the staff know</translation>
    </message>
</context>
<context>
    <name>SavedSummary</name>
    <message>
        <source>存好了，已并入原件</source>
        <translation>Saved and joined to the earlier case</translation>
    </message>
    <message>
        <source>存好了</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>查询码 {code}</source>
        <translation>Inquiry code {code}</translation>
    </message>
    <message>
        <source>编号 {number}</source>
        <translation>Number {number}</translation>
    </message>
    <message>
        <source>原件 {number}</source>
        <translation>Earlier case {number}</translation>
    </message>
    <message>
        <source>{time} 已写进本机</source>
        <translation>Saved on this computer at {time}</translation>
    </message>
    <message>
        <source>去掉了 {count} 个打印不了的字符</source>
        <translation>Unprintable characters taken out: {count}</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Make a correction</translation>
    </message>
    <message>
        <source>打开这件家事</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>撤销并入</source>
        <translation>Undo joining</translation>
    </message>
    <message>
        <source>证件和电话已遮盖</source>
        <translation>ID and phone are masked</translation>
    </message>
    <message>
        <source>实到</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>{count} 人</source>
        <translation>people: {count}</translation>
    </message>
    <message>
        <source>不清楚</source>
        <translation>not clear</translation>
    </message>
    <message>
        <source>住址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>没有留</source>
        <translation>not left</translation>
    </message>
    <message>
        <source>没有留姓名</source>
        <translation>No name left</translation>
    </message>
    <message>
        <source>重复，您已确认</source>
        <translation>Repeat, confirmed by you</translation>
    </message>
    <message>
        <source>{count} 项</source>
        <translation>{count} in all</translation>
    </message>
    <message>
        <source>诉求</source>
        <translation>Demand</translation>
    </message>
    <message>
        <source>诉求 {number}</source>
        <translation>Demand {number}</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>走哪条路</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>{count} 份 {pages} 页</source>
        <translation>{count}, pages: {pages}</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>{name} {pages} 页</source>
        <translation>{name}, pages: {pages}</translation>
    </message>
    <message>
        <source>共</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>检举控告不出查询码，只有列入知悉名单的人看得到</source>
        <translation>An accusation has no inquiry code and is seen only by those on its list</translation>
    </message>
    <message>
        <source>还没有依法分类，不起算办理期限，也还不能受理。问清楚了打开这件家事，按“更正”定下来。</source>
        <translation>No legal class yet: no handling deadline runs and it cannot be accepted. Once it is clear, open the case and settle it by a correction.</translation>
    </message>
    <message>
        <source>最迟{day}（含当日），{owner}</source>
        <translation>by {day}, that day included, {owner}</translation>
    </message>
    <message>
        <source>承诺</source>
        <translation>Promises</translation>
    </message>
</context>
<context>
    <name>ScanView</name>
    <message>
        <source>这种文件不能在这里看</source>
        <translation>This kind of file cannot be shown here</translation>
    </message>
    <message>
        <source>文件完好地存在本机。</source>
        <translation>The file is kept whole on this computer.</translation>
    </message>
</context>
<context>
    <name>SecondCopyCard</name>
    <message>
        <source>第二份，在 U 盘上</source>
        <translation>Second copy, on a USB stick</translation>
    </message>
    <message>
        <source>这个地方和资料在同一块盘上，盘坏了两份一起没有。请换成 U 盘，或者别的电脑上的共享文件夹。</source>
        <translation>This place is on the same disk as your files: if it fails, both copies are gone. Please use a USB stick, or a shared folder on another computer.</translation>
    </message>
    <message>
        <source>U 盘在的时候，程序每天自己写一份，锁屏和关窗时再补一次，写完当场读回来核对。最近 7 天、4 周、12 个月的留着，更早的自己删掉；U 盘上别的文件一概不动。</source>
        <translation>While the stick is in, the program writes a copy each day by itself, and again when the screen is locked or the window closed, and reads it back at once. The last 7 days, 4 weeks and 12 months are kept, older copies are deleted; other files on the stick are never touched.</translation>
    </message>
    <message>
        <source>不再写第二份</source>
        <translation>Write no second copy</translation>
    </message>
    <message>
        <source>还没有第二份：这台电脑坏了、丢了，备份也跟着没了。</source>
        <translation>There is no second copy: if this computer fails or is lost, its backups are gone too.</translation>
    </message>
    <message>
        <source>放在 {place}</source>
        <translation>Kept in {place}</translation>
    </message>
    <message>
        <source>换一个地方</source>
        <translation>Choose another place</translation>
    </message>
    <message>
        <source>选 U 盘或文件夹</source>
        <translation>Choose a stick or folder</translation>
    </message>
</context>
<context>
    <name>SecondForm</name>
    <message>
        <source>您看到了什么</source>
        <translation>What you saw</translation>
    </message>
    <message>
        <source>提名：{name}</source>
        <translation>Nominated: {name}</translation>
    </message>
    <message>
        <source>附议</source>
        <translation>Second</translation>
    </message>
    <message>
        <source>附议：{name}</source>
        <translation>Seconded: {name}</translation>
    </message>
</context>
<context>
    <name>SentPanel</name>
    <message>
        <source>转来本站</source>
        <translation>transferred to us</translation>
    </message>
    <message>
        <source>交办</source>
        <translation>entrusted</translation>
    </message>
    <message>
        <source>转送</source>
        <translation>transferred</translation>
    </message>
</context>
<context>
    <name>ServeForm</name>
    <message>
        <source>为什么不登记</source>
        <translation>Why it is not registered</translation>
    </message>
    <message>
        <source>每一次来访都要登记，按 F3 就能接上 {number} 号。只有走错门这样的，才在这里写明。</source>
        <translation>Every visit is registered; F3 takes up number {number}. Only for the wrong door and the like write the reason here.</translation>
    </message>
    <message>
        <source>接待完毕</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>{stations} 处站点，已办 {held} 处</source>
        <translation>{held} of {stations} stations held</translation>
    </message>
    <message>
        <source>还没有排</source>
        <translation>Not planned yet</translation>
    </message>
    <message>
        <source>已排上</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>已对账，到 {came} 位，来了 {visitors} 人，登记 {taken} 件</source>
        <translation>Reconciled: {came} served, {visitors} came, {taken} cases taken</translation>
    </message>
    <message>
        <source>排上还没有对账 {count} 处</source>
        <translation>{count} planned, not reconciled</translation>
    </message>
    <message>
        <source>到了 {count} 位代表、委员、律师等</source>
        <translation>{count} deputies, committee members, lawyers served</translation>
    </message>
    <message>
        <source>来了群众 {count} 人</source>
        <translation>{count} people came</translation>
    </message>
    <message>
        <source>登记 {count} 件</source>
        <translation>{count} registered</translation>
    </message>
    <message>
        <source>在登记的站点</source>
        <translation>with the station that took them</translation>
    </message>
    <message>
        <source>{body} {count} 件</source>
        <translation>{body} {count}</translation>
    </message>
    <message>
        <source>登记的去了哪里：{bodies}</source>
        <translation>Where they went: {bodies}</translation>
    </message>
    <message>
        <source>……一共 {count} 处</source>
        <translation>… {count} in all</translation>
    </message>
    <message>
        <source>排上以后，可以一处一处改，也可以按 Alt+Z 取消。</source>
        <translation>Afterwards each can be changed, and Alt+Z calls them off.</translation>
    </message>
    <message>
        <source>取消了</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>取消了的 {count} 处不排；还是要办的，在那一处上按回车再排。</source>
        <translation>{count} that were called off are not planned; where it is held all the same, press Enter on that station.</translation>
    </message>
</context>
<context>
    <name>ServiceDayPage</name>
    <message>
        <source>集中服务日</source>
        <translation>Service day</translation>
    </message>
    <message>
        <source>没有这样的站点</source>
        <translation>No such station</translation>
    </message>
    <message>
        <source>换一栏看看；还没有站点的，先在“站点”里加上。</source>
        <translation>Look at another tab; where there is no station yet, add one on the page of stations.</translation>
    </message>
    <message>
        <source>全部站点</source>
        <translation>All stations</translation>
    </message>
    <message>
        <source>还没有排</source>
        <translation>Not planned yet</translation>
    </message>
    <message>
        <source>排上了</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>已对账</source>
        <translation>Reconciled</translation>
    </message>
    <message>
        <source>镇街</source>
        <translation>Township</translation>
    </message>
    <message>
        <source>站点</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>几点</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>编组</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>谁去</source>
        <translation>Who goes</translation>
    </message>
    <message>
        <source>怎么样了</source>
        <translation>How it stands</translation>
    </message>
    <message>
        <source>还没有发布过集中服务日，按 Alt+L 去发布。</source>
        <translation>No service day has been announced yet; Alt+L leads to where it is done.</translation>
    </message>
    <message>
        <source>排一处、改安排；已对账的看登记了什么</source>
        <translation>Plan a station, change its plan; of one reconciled, see what was taken</translation>
    </message>
    <message>
        <source>按编组排上</source>
        <translation>Plan from groups</translation>
    </message>
    <message>
        <source>对账</source>
        <translation>Reconcile</translation>
    </message>
    <message>
        <source>各次</source>
        <translation>All days</translation>
    </message>
    <message>
        <source>公告</source>
        <translation>public notice</translation>
    </message>
    <message>
        <source>签到表</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>排上 {count} 处站点</source>
        <translation>{count} stations planned</translation>
    </message>
    <message>
        <source>没有排上</source>
        <translation>Nothing was planned</translation>
    </message>
    <message>
        <source>排这一处</source>
        <translation>Plan this station</translation>
    </message>
    <message>
        <source>这一处当天没有登记，或者登记的还没有传到本机。</source>
        <translation>Nothing was registered at this station that day, or it has not reached this computer yet.</translation>
    </message>
    <message>
        <source>没有登记的事项</source>
        <translation>No case taken</translation>
    </message>
    <message>
        <source>集中服务日公告</source>
        <translation>Notice of the service day</translation>
    </message>
    <message>
        <source>贴在站点门口</source>
        <translation>For the station&apos;s door</translation>
    </message>
    <message>
        <source>集中服务日签到表</source>
        <translation>Attendance sheet of the service day</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Call off</translation>
    </message>
    <message>
        <source>把 {count} 处站点排上？</source>
        <translation>Plan {count} stations?</translation>
    </message>
    <message>
        <source>排上</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>本站没有排上、还没有对账的</source>
        <translation>No station of this desk is planned and not reconciled</translation>
    </message>
    <message>
        <source>把取消了的 {count} 处再排上？</source>
        <translation>Plan the {count} that were called off again?</translation>
    </message>
    <message>
        <source>不在里面的：{stations}，没有编组；在那一处按回车写谁去。</source>
        <translation>Not among them: {stations}, which have no group; on such a station Enter writes who goes.</translation>
    </message>
</context>
<context>
    <name>ServiceDaysPage</name>
    <message>
        <source>集中服务日</source>
        <translation>Service day</translation>
    </message>
    <message>
        <source>同一天，各站点一起开门，把窗口搬到群众家门口</source>
        <translation>On one day all stations open together, and the window moves to people&apos;s doorstep</translation>
    </message>
    <message>
        <source>按“发布一次”定下哪天、几点；下面各镇街都看得到。</source>
        <translation>Set the day and the hours with &quot;Announce one&quot;; all townships below see it.</translation>
    </message>
    <message>
        <source>今天和以后</source>
        <translation>Today and later</translation>
    </message>
    <message>
        <source>还没有发布</source>
        <translation>None announced yet</translation>
    </message>
    <message>
        <source>这一年办过的</source>
        <translation>Of the past year</translation>
    </message>
    <message>
        <source>这一年还没有办过</source>
        <translation>None held in the past year</translation>
    </message>
    <message>
        <source>哪天</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>几点</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>叫什么</source>
        <translation>what it is called</translation>
    </message>
    <message>
        <source>谁发布的</source>
        <translation>Announced by</translation>
    </message>
    <message>
        <source>怎么样了</source>
        <translation>How it stands</translation>
    </message>
    <message>
        <source>看各站点</source>
        <translation>See the stations</translation>
    </message>
    <message>
        <source>发布一次</source>
        <translation>Announce one</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Make a correction</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>发布一次集中服务日</source>
        <translation>Announce a service day</translation>
    </message>
    <message>
        <source>更正这一次</source>
        <translation>Put this one right</translation>
    </message>
    <message>
        <source>取消这一次</source>
        <translation>Call this one off</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>从备份 {name} 恢复，请输做备份那时的密码。</source>
        <translation>Restoring from {name}. Please type the password of the day of that backup.</translation>
    </message>
    <message>
        <source>演练的密码：{password}</source>
        <translation>Password of the practice hall: {password}</translation>
    </message>
    <message>
        <source>身份换好了，窗口代号也换了，请告诉同事。输密码接着办。</source>
        <translation>The identity was changed, and the desk tag with it: please tell your colleagues. Enter your password to go on.</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>机关代字（印在文号里）</source>
        <translation>Mark of the unit (in paper numbers)</translation>
    </message>
    <message>
        <source>联系人和电话（印在文书上）</source>
        <translation>Contact and phone (on papers)</translation>
    </message>
    <message>
        <source>接待地址和时间（印在回执上）</source>
        <translation>Address and hours (on receipts)</translation>
    </message>
    <message>
        <source>申请复查的上一级机关</source>
        <translation>Higher unit for reviews</translation>
    </message>
    <message>
        <source>纸是白纸，红头由本机打印</source>
        <translation>Plain paper; print the red head here</translation>
    </message>
    <message>
        <source>查询码输错几次后等一等</source>
        <translation>Wrong inquiry codes before waiting</translation>
    </message>
    <message>
        <source>等多少分钟</source>
        <translation>Minutes to wait</translation>
    </message>
    <message>
        <source>窗口名称</source>
        <translation>Name of the counter</translation>
    </message>
    <message>
        <source>明暗</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>语言</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>打印机</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>闲置几分钟后锁屏</source>
        <translation>Lock after idle minutes</translation>
    </message>
    <message>
        <source>常用视图</source>
        <translation>Saved views</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>跟随电脑</source>
        <translation>As the computer</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>过了期限的复查、复核申请，写明原因也可以收</source>
        <translation>A late request for review may be taken if the reason is written down</translation>
    </message>
    <message>
        <source>送达以后几天回访</source>
        <translation>Days from delivery to the return visit</translation>
    </message>
    <message>
        <source>归档时先提示的保管期限</source>
        <translation>Retention proposed when archiving</translation>
    </message>
    <message>
        <source>答复以前提醒先问双方愿不愿意调解</source>
        <translation>Before a reply, remind to offer mediation</translation>
    </message>
    <message>
        <source>督办时先提示几天内反馈</source>
        <translation>Days to answer, first proposed when supervising</translation>
    </message>
    <message>
        <source>现场秩序记录几天后到期，不再显示</source>
        <translation>Days after which a record of order at the hall expires</translation>
    </message>
    <message>
        <source>交办时先提示几天内反馈</source>
        <translation>Days to report, first proposed when entrusting</translation>
    </message>
    <message>
        <source>异议的理由至少写几个字</source>
        <translation>Fewest characters of an objection&apos;s reason</translation>
    </message>
    <message>
        <source>听证员至少几位（不算主持人）</source>
        <translation>Fewest hearers (besides the chair)</translation>
    </message>
    <message>
        <source>回访几次没有人接就不再打扰</source>
        <translation>Unanswered return visits before leaving them in peace</translation>
    </message>
    <message>
        <source>期限用去多少，开始预警</source>
        <translation>Early warning when this much of the time is used</translation>
    </message>
    <message>
        <source>期限用去多少，算警告</source>
        <translation>Warning when this much of the time is used</translation>
    </message>
    <message>
        <source>期限用去多少，算严重警告</source>
        <translation>Serious warning when this much of the time is used</translation>
    </message>
    <message>
        <source>期限用去多少，算最后期限</source>
        <translation>Last days when this much of the time is used</translation>
    </message>
    <message>
        <source>字号</source>
        <translation>Type size</translation>
    </message>
    <message>
        <source>回执上写也可以到上级接访站查进度（入网以后才行）</source>
        <translation>Receipts also send people to the station above for progress (only once in the exchange)</translation>
    </message>
    <message>
        <source>平常以什么身份收（登记时先选好，逐项可以改）</source>
        <translation>Usually received as (chosen first at registration, can be changed for each demand)</translation>
    </message>
    <message>
        <source>第二份备份放在哪里</source>
        <translation>Where the second copies go</translation>
    </message>
    <message>
        <source>最近几天的扫描件自动从市中心库取来（0：要看时才取）</source>
        <translation>Days back for which scans come from the centre by themselves (0: only when asked for)</translation>
    </message>
    <message>
        <source>恢复几天以前的备份要先提醒</source>
        <translation>Warn before restoring a backup older than so many days</translation>
    </message>
    <message>
        <source>过号的回来了，先叫几位再叫他</source>
        <translation>Back after a missed call: how many others are called first</translation>
    </message>
    <message>
        <source>过号的号保留多少分钟</source>
        <translation>Minutes a number is kept after a missed call</translation>
    </message>
    <message>
        <source>等了多少分钟算久等（接待零距离）</source>
        <translation>Minutes after which a wait is long (No distance)</translation>
    </message>
    <message>
        <source>直联干部至少几天走访一次镇街</source>
        <translation>Days within which an officer visits the township again</translation>
    </message>
    <message>
        <source>收到满多少天还没有办结，算积案</source>
        <translation>Days after which an open case counts as backlog</translation>
    </message>
    <message>
        <source>群众屏（朝着来访人的屏幕）</source>
        <translation>Visitor screen (the display that faces the visitor)</translation>
    </message>
    <message>
        <source>不用</source>
        <translation>Not used</translation>
    </message>
    <message>
        <source>第二块屏</source>
        <translation>The second display</translation>
    </message>
    <message>
        <source>第三块屏</source>
        <translation>The third display</translation>
    </message>
    <message>
        <source>这个窗口叫哪几种号（都不选，就都叫）</source>
        <translation>Which numbers this window calls (none chosen: all)</translation>
    </message>
    <message>
        <source>下访站点</source>
        <translation>Stations of the days outside</translation>
    </message>
    <message>
        <source>受理后几个工作日内联系信访人，算按时</source>
        <translation>Working days after acceptance within which a first talk is in time</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>本站</source>
        <translation>This station</translation>
    </message>
    <message>
        <source>本机</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>打印机</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>节假日</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>单位名录</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>备份与核对</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>关于</source>
        <translation>About</translation>
    </message>
    <message>
        <source>正在取设置</source>
        <translation>Fetching the settings</translation>
    </message>
    <message>
        <source>设置没有取出来</source>
        <translation>The settings could not be read</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>审批</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>文书措辞</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>入网与大厅</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>演练厅</source>
        <translation>Practice hall</translation>
    </message>
    <message>
        <source>审计</source>
        <translation>Audit</translation>
    </message>
</context>
<context>
    <name>SettleComplaintForm</name>
    <message>
        <source>属不属实</source>
        <translation>Was it so</translation>
    </message>
    <message>
        <source>查到什么、改了什么</source>
        <translation>What was found and put right</translation>
    </message>
    <message>
        <source>怎样回复的</source>
        <translation>How it was answered</translation>
    </message>
    <message>
        <source>匿名的，写在哪里公布</source>
        <translation>If anonymous, where the answer was put up</translation>
    </message>
    <message>
        <source>回复好了</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>服务投诉</source>
        <translation>Complaints about our service</translation>
    </message>
    <message>
        <source>没有上一级：为什么由本单位负责人来回复</source>
        <translation>Nobody is above: why the head of this unit answers</translation>
    </message>
    <message>
        <source>{day}更正过（{reason}），原来写的：{text}</source>
        <translation>Corrected on {day} ({reason}); it read: {text}</translation>
    </message>
</context>
<context>
    <name>SettleDuplicatePanel</name>
    <message>
        <source>记下</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>证件、电话或者住址对得上的人，在两个站都登记过。请打电话和对方核对；两件的编号都不变。</source>
        <translation>Somebody with the same ID, phone or address registered at two stations. Please call the other one; both cases keep their numbers.</translation>
    </message>
    <message>
        <source>和哪一件核对</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>是同一件事</source>
        <translation>The same case</translation>
    </message>
    <message>
        <source>不是同一件事</source>
        <translation>Not the same case</translation>
    </message>
    <message>
        <source>核对下来</source>
        <translation>It turned out</translation>
    </message>
    <message>
        <source>和谁、怎么核对的；是同一件的，由哪个站办</source>
        <translation>Whom you asked and how; if it is the same, which station handles it</translation>
    </message>
    <message>
        <source>怎么核对的</source>
        <translation>How it was found out</translation>
    </message>
    <message>
        <source>记下以后不再问。</source>
        <translation>Once noted, it is not asked again.</translation>
    </message>
    <message>
        <source>正式编号 {number}</source>
        <translation>Official number {number}</translation>
    </message>
    <message>
        <source>那一件本机也有：{number} {title}。是同一件的，用“并入原件”并过去，就不用在这里记。</source>
        <translation>That one is here as well: {number} {title}. If it is the same, use &quot;Join to the earlier case&quot; instead of noting it here.</translation>
    </message>
</context>
<context>
    <name>SettlePanel</name>
    <message>
        <source>两处改得不一样</source>
        <translation>Changed differently in two places</translation>
    </message>
    <message>
        <source>定下来</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>两边写的都留着。一处一处看：哪个对就选哪个，都不对就另写；没有定的照样留着。</source>
        <translation>What both wrote is kept. Look at one field after the other: choose the right one, or write another; what you leave undecided stays as it is.</translation>
    </message>
    <message>
        <source>没有两处改得不一样的地方了。</source>
        <translation>Nothing is left that was changed differently in two places.</translation>
    </message>
    <message>
        <source>信访人的资料遮着，按 Alt+M 看全名全号。改定以后，这位信访人的其他家事也一起更新。</source>
        <translation>The petitioner&apos;s data are masked; Alt+M shows them in full. What you decide holds for all cases of this petitioner.</translation>
    </message>
    <message>
        <source>为什么这样定</source>
        <translation>Why it is decided so</translation>
    </message>
    <message>
        <source>如：打电话问过本人</source>
        <translation>For example: asked the petitioner by telephone</translation>
    </message>
    <message>
        <source>还没有定下哪一处。</source>
        <translation>Nothing is decided yet.</translation>
    </message>
    <message>
        <source>这一步不在这里定。请与对方核对，以实际为准，再用“记办理情况”记一笔。</source>
        <translation>This step is not decided here. Please ask the other place which holds, then put it down with Note handling.</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>已交给打印机</source>
        <translation>Sent to the printer</translation>
    </message>
</context>
<context>
    <name>ShiftForm</name>
    <message>
        <source>哪天</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>几点开始</source>
        <translation>From</translation>
    </message>
    <message>
        <source>几点结束</source>
        <translation>To</translation>
    </message>
    <message>
        <source>在哪里</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>工作室、窗口、社区</source>
        <translation>Studio, window, community</translation>
    </message>
    <message>
        <source>谁值班</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>到月底，每周的这一天都排</source>
        <translation>Every week on this day, to the end of the month</translation>
    </message>
    <message>
        <source>公布以后为什么要改</source>
        <translation>Why it changes after publishing</translation>
    </message>
    <message>
        <source>排上</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>还没有人</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>排班：{day}</source>
        <translation>Shift: {day}</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>收起</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>收起，Esc</source>
        <translation>Close, Esc</translation>
    </message>
</context>
<context>
    <name>SignForPanel</name>
    <message>
        <source>签收的是哪一次</source>
        <translation>Which transfer was signed for</translation>
    </message>
    <message>
        <source>对方谁签收的</source>
        <translation>Who signed there</translation>
    </message>
    <message>
        <source>哪天签收的</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>对方的 15 日告知和提异议的 5 个工作日，都从签收这天起算（第二十三条第三款）。</source>
        <translation>Their 15 days for the notice and 5 working days for an objection both run from this day (Art. 23(3)).</translation>
    </message>
</context>
<context>
    <name>SignMediationPanel</name>
    <message>
        <source>记下，协议生效</source>
        <translation>Record, now in force</translation>
    </message>
    <message>
        <source>协议书上已经有</source>
        <translation>The agreement now bears</translation>
    </message>
    <message>
        <source>哪天签齐的</source>
        <translation>All signed on</translation>
    </message>
    <message>
        <source>各方各拿一份，留一份。</source>
        <translation>One copy for each side, one kept.</translation>
    </message>
    <message>
        <source>人民调解协议双方觉得有必要的，可以从生效那天起 {count} 日内一起向法院申请司法确认。</source>
        <translation>Where both find it useful, they may ask the court together to confirm the committee&apos;s agreement within {count} days of its taking effect.</translation>
    </message>
</context>
<context>
    <name>SignMeetingForm</name>
    <message>
        <source>协议书上已经有</source>
        <translation>On the agreement there is</translation>
    </message>
    <message>
        <source>哪天签齐的</source>
        <translation>Day all had signed</translation>
    </message>
    <message>
        <source>各方各拿一份，留一份。</source>
        <translation>One copy for each side, one is kept.</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Record</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>签名处</source>
        <translation>Place for signatures</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>签好了</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>重写</source>
        <translation>Write again</translation>
    </message>
    <message>
        <source>不签了</source>
        <translation>I would rather not</translation>
    </message>
    <message>
        <source>请签名：表示您看过，记的是您说的</source>
        <translation>Please sign: you have seen that this is what you said</translation>
    </message>
</context>
<context>
    <name>SiteForm</name>
    <message>
        <source>在哪个镇街</source>
        <translation>Township</translation>
    </message>
    <message>
        <source>当天由这个镇街的接访台来记；空着就是本站</source>
        <translation>The desk of this township records the day; empty: this station</translation>
    </message>
    <message>
        <source>站点名称</source>
        <translation>Name of the station</translation>
    </message>
    <message>
        <source>如：水荫社区 10 号工作室</source>
        <translation>e.g. Studio of the 10th, Shuiyin community</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>什么时候开</source>
        <translation>When it is open</translation>
    </message>
    <message>
        <source>如：每月 10 日 9:00-11:30</source>
        <translation>e.g. the 10th of each month, 9:00-11:30</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>为什么要改</source>
        <translation>why it changes</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>站点：{name}</source>
        <translation>Station: {name}</translation>
    </message>
</context>
<context>
    <name>SitesPage</name>
    <message>
        <source>站点</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>10 号工作室、社区、广场：下访和集中服务日在哪里办，找谁</source>
        <translation>Studios of the 10th, communities, squares: where days outside and service days are held, and whom to ask for</translation>
    </message>
    <message>
        <source>还没有站点</source>
        <translation>No station yet</translation>
    </message>
    <message>
        <source>按“加一处”写下第一处；有现成名单的，按“读入名单”。</source>
        <translation>Write the first one down with &quot;Add a station&quot;; read a list you have already with &quot;Read a list&quot;.</translation>
    </message>
    <message>
        <source>在用</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>镇街</source>
        <translation>Township</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>什么时候开</source>
        <translation>When it is open</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>怎么样</source>
        <translation>How it stands</translation>
    </message>
    <message>
        <source>{day} 已撤</source>
        <translation>Closed {day}</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Make a correction</translation>
    </message>
    <message>
        <source>加一处</source>
        <translation>Add a station</translation>
    </message>
    <message>
        <source>读入名单</source>
        <translation>Read a list</translation>
    </message>
    <message>
        <source>撤掉</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>加一处站点</source>
        <translation>Add a station</translation>
    </message>
    <message>
        <source>更正这一处</source>
        <translation>Put this station right</translation>
    </message>
    <message>
        <source>撤掉这一处</source>
        <translation>Close this station</translation>
    </message>
    <message>
        <source>选站点名单</source>
        <translation>Choose a list of stations</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.csv *.txt)</source>
        <translation>Tables (*.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <source>新列进 {count} 处站点</source>
        <translation>{count} stations added</translation>
    </message>
    <message>
        <source>名单没有读进来</source>
        <translation>The list was not read in</translation>
    </message>
</context>
<context>
    <name>SkipForm</name>
    <message>
        <source>为什么不再叫</source>
        <translation>Why it is not called any more</translation>
    </message>
    <message>
        <source>{number} 号以后不再叫。人没来的，先用“过号保留”。</source>
        <translation>Number {number} will not be called again. If they did not come, keep the number first.</translation>
    </message>
    <message>
        <source>不再叫</source>
        <translation>No more calls</translation>
    </message>
</context>
<context>
    <name>SponsorCasePanel</name>
    <message>
        <source>记下包案</source>
        <translation>Record the sponsor</translation>
    </message>
    <message>
        <source>哪一级包案</source>
        <translation>At which level</translation>
    </message>
    <message>
        <source>本站的人可以选，别处的领导写姓名</source>
        <translation>Choose a colleague, or write the name of a leader elsewhere</translation>
    </message>
    <message>
        <source>谁来包案</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>包到哪天（含当日）</source>
        <translation>Until which day (that day included)</translation>
    </message>
    <message>
        <source>为什么换人</source>
        <translation>Why it changes hands</translation>
    </message>
    <message>
        <source>包案是这件事有人管到底，不是给人记分；办结后自然结束。</source>
        <translation>A sponsor sees the case through; nobody is scored by it. It ends when the case is closed.</translation>
    </message>
</context>
<context>
    <name>SponsoredPage</name>
    <message>
        <source>包案一览</source>
        <translation>Sponsored cases</translation>
    </message>
    <message>
        <source>哪一件由哪一级包案，包到哪天，最近一次接触是哪天</source>
        <translation>Which case is sponsored at which level, until when, and the day of the last contact</translation>
    </message>
    <message>
        <source>没有包案的</source>
        <translation>None is sponsored</translation>
    </message>
    <message>
        <source>在一件家事里按“包案”写下谁来包、哪一级、到哪天。</source>
        <translation>On a case, press Sponsor the case and write who, at which level, until when.</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>哪一级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>哪一件</source>
        <translation>Which case</translation>
    </message>
    <message>
        <source>谁包案</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>从哪天起</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>包到哪天</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>最近一次接触</source>
        <translation>Last contact</translation>
    </message>
    <message>
        <source>打开那一件</source>
        <translation>Open the case</translation>
    </message>
</context>
<context>
    <name>StancesField</name>
    <message>
        <source>怎么说</source>
        <translation>What they say</translation>
    </message>
    <message>
        <source>还没有说</source>
        <translation>Not said yet</translation>
    </message>
    <message>
        <source>什么条件、为什么</source>
        <translation>On what condition, or why</translation>
    </message>
</context>
<context>
    <name>StandDownForm</name>
    <message>
        <source>为什么取消</source>
        <translation>Why it is cancelled</translation>
    </message>
    <message>
        <source>排了的 {count} 件，请逐一告诉信访人，另约一天。</source>
        <translation>Tell the petitioners of the {count} cases one by one, and agree on another day.</translation>
    </message>
    <message>
        <source>取消的还留在日程里，注明原因；贴出去的公告请换下来。</source>
        <translation>A cancelled day stays in the calendar with its reason. Please replace the notice on the wall.</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>取消接访：{leader}</source>
        <translation>Reception cancelled: {leader}</translation>
    </message>
</context>
<context>
    <name>StartProjectForm</name>
    <message>
        <source>哪几件看得出来</source>
        <translation>Cases that show it</translation>
    </message>
    <message>
        <source>本站的人可以选，别处的人写姓名</source>
        <translation>Choose a colleague, or write somebody else&apos;s name</translation>
    </message>
    <message>
        <source>治理什么事</source>
        <translation>What is worked on</translation>
    </message>
    <message>
        <source>写事，不写人</source>
        <translation>The issue, not people</translation>
    </message>
    <message>
        <source>内容分类</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>在哪里</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>根源在哪里</source>
        <translation>What the cause is</translation>
    </message>
    <message>
        <source>谁牵头</source>
        <translation>Who leads it</translation>
    </message>
    <message>
        <source>为什么要改</source>
        <translation>why it changes</translation>
    </message>
    <message>
        <source>件数按内容分类和地方数：立项以前六个月，立项以后每个整月。</source>
        <translation>What came is counted by category and place: in the six months before it begins, and in every whole month since.</translation>
    </message>
    <message>
        <source>改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>立项</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>源头治理：{title}</source>
        <translation>Source governance: {title}</translation>
    </message>
</context>
<context>
    <name>Starts</name>
    <message>
        <source>新来访</source>
        <translation>New visit</translation>
    </message>
    <message>
        <source>新来信</source>
        <translation>New letter</translation>
    </message>
    <message>
        <source>新来电</source>
        <translation>New call</translation>
    </message>
</context>
<context>
    <name>StationSection</name>
    <message>
        <source>本站</source>
        <translation>This station</translation>
    </message>
    <message>
        <source>印在文书上的</source>
        <translation>Printed on papers</translation>
    </message>
    <message>
        <source>查进度</source>
        <translation>Look up progress</translation>
    </message>
    <message>
        <source>改动会记下是谁、什么时候改的；已经出具的文书不会跟着变。</source>
        <translation>Changes record who made them and when; papers already issued do not change.</translation>
    </message>
    <message>
        <source>文号会是这样：{mark}受〔{year}〕1号</source>
        <translation>Paper numbers will look like: {mark}受〔{year}〕1号</translation>
    </message>
    <message>
        <source>办理</source>
        <translation>Handling</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>剩 {days} 天，{weekday}</source>
        <translation>{days} d left, {weekday}</translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>超期 {days} 天</source>
        <translation>{days} d overdue</translation>
    </message>
    <message>
        <source>已办结，用了 {days} 天</source>
        <translation>Closed, took {days} d</translation>
    </message>
    <message>
        <source>已办结，超期 {days} 天</source>
        <translation>Closed, {days} d overdue</translation>
    </message>
    <message>
        <source>期限已过 {days} 天</source>
        <translation>Lapsed {days} d ago</translation>
    </message>
    <message>
        <source>第 {days} 天提出</source>
        <translation>Filed on day {days}</translation>
    </message>
    <message>
        <source>过期 {days} 天提出</source>
        <translation>Filed {days} d late</translation>
    </message>
    <message>
        <source>{days} 天以后可以提出</source>
        <translation>Opens in {days} days</translation>
    </message>
    <message>
        <source>遇休息日，可顺延到 {rolled}</source>
        <translation>a rest day: may move to {rolled}</translation>
    </message>
    <message>
        <source>遇休息日顺延，还剩 {days} 天，{weekday}</source>
        <translation>moved off a rest day, {days} d left, {weekday}</translation>
    </message>
    <message>
        <source>{statutory}，遇休息日，顺延到 {rolled}</source>
        <translation>{statutory} is a rest day: moved to {rolled}</translation>
    </message>
    <message>
        <source>{statutory}，遇休息日，可顺延到 {rolled}</source>
        <translation>{statutory} is a rest day: may move to {rolled}</translation>
    </message>
    <message>
        <source>{statutory}，可顺延到 {rolled}</source>
        <translation>{statutory}, may move to {rolled}</translation>
    </message>
    <message>
        <source>{statutory}，顺延到 {rolled}</source>
        <translation>{statutory}, moved to {rolled}</translation>
    </message>
    <message>
        <source>{year} 年的放假安排还没有公布，这一天是暂定的。</source>
        <translation>The holidays of {year} are not announced yet, so this day is provisional.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>已加密存在本机，不用联网</source>
        <translation>Kept encrypted here, no network needed</translation>
    </message>
    <message>
        <source>{station}，{name}</source>
        <translation>{station}, {name}</translation>
    </message>
    <message>
        <source>先停下</source>
        <translation>Stop for now</translation>
    </message>
    <message>
        <source>存在大厅数据库</source>
        <translation>In the hall&apos;s database</translation>
    </message>
    <message>
        <source>磁盘只剩 {count} MB</source>
        <translation>Disk: {count} MB left</translation>
    </message>
    <message>
        <source>同步的情况</source>
        <translation>State of synchronising</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>今天早上</source>
        <translation>This morning</translation>
    </message>
    <message>
        <source>提示 {count} 条</source>
        <translation>Proposed: {count}</translation>
    </message>
    <message>
        <source>提示的是单位怎样办事，不是信访人。督不督办，由人来定（第四十条）。本站自己的事先办好，或者报上一级。</source>
        <translation>Proposals are about how units work, never about petitioners. A person decides whether to supervise (Art. 40). What is this station&apos;s own is put right first, or reported upward.</translation>
    </message>
    <message>
        <source>正在督办 {count} 件</source>
        <translation>Under supervision: {count}</translation>
    </message>
    <message>
        <source>正在督办 {count} 件，{late} 件过了反馈的日子</source>
        <translation>Under supervision: {count}, answer overdue: {late}</translation>
    </message>
    <message>
        <source>等反馈的建议 {count} 件</source>
        <translation>Recommendations waiting for an answer: {count}</translation>
    </message>
    <message>
        <source>等反馈的建议 {count} 件，{late} 件过了反馈的日子</source>
        <translation>Recommendations waiting for an answer: {count}, overdue: {late}</translation>
    </message>
    <message>
        <source>等审批、等出具的文书快到期 {count} 份，在“文书”页的“审批中”</source>
        <translation>{count} letters awaiting approval or issue are nearly due: see &quot;Being approved&quot; on the page Letters</translation>
    </message>
</context>
<context>
    <name>SupervisePanel</name>
    <message>
        <source>怎样督办</source>
        <translation>How</translation>
    </message>
    <message>
        <source>督办哪个单位</source>
        <translation>Which unit</translation>
    </message>
    <message>
        <source>哪几项诉求</source>
        <translation>Which demands</translation>
    </message>
    <message>
        <source>查明的情况</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>督办要求</source>
        <translation>What is required</translation>
    </message>
    <message>
        <source>今天提示的情形（第四十条）</source>
        <translation>Proposed today (Art. 40)</translation>
    </message>
    <message>
        <source>还有别的情形</source>
        <translation>Another ground</translation>
    </message>
    <message>
        <source>什么情形（第四十条）</source>
        <translation>Ground (Art. 40)</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>No</translation>
    </message>
    <message>
        <source>确认督办</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>最迟哪天（含当日）反馈</source>
        <translation>Answer due on (that day counts)</translation>
    </message>
    <message>
        <source>按本单位设置推算</source>
        <translation>Counted as set by this station</translation>
    </message>
    <message>
        <source>催办先打电话、当面说，记下就行，不出函。</source>
        <translation>A reminder is given by phone or face to face and noted; no letter is issued.</translation>
    </message>
    <message>
        <source>督办的是单位怎样办事，不写信访人。</source>
        <translation>Supervision is about how the unit works; it says nothing of the petitioner.</translation>
    </message>
</context>
<context>
    <name>SupervisionPage</name>
    <message>
        <source>{name}，{count} 条</source>
        <translation>{name}: {count}</translation>
    </message>
    <message>
        <source>督办</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>报上一级</source>
        <translation>Report upward</translation>
    </message>
    <message>
        <source>先办好</source>
        <translation>Put right</translation>
    </message>
    <message>
        <source>说的事</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>什么情形</source>
        <translation>Ground</translation>
    </message>
    <message>
        <source>从哪天起</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>办到哪一步</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>哪个单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>可以做</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>反馈期限</source>
        <translation>Answer due</translation>
    </message>
    <message>
        <source>补记了什么</source>
        <translation>What</translation>
    </message>
    <message>
        <source>哪天的事</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>哪天补记的</source>
        <translation>Entered</translation>
    </message>
    <message>
        <source>隔了</source>
        <translation>Later by</translation>
    </message>
    <message>
        <source>谁补记的</source>
        <translation>By</translation>
    </message>
    <message>
        <source>为什么</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>{days} 天</source>
        <translation>{days} days</translation>
    </message>
    <message>
        <source>看哪一样</source>
        <translation>Which part</translation>
    </message>
    <message>
        <source>按《信访工作条例》第四十条，督办单位怎样办事</source>
        <translation>How units work, supervised under Art. 40 of the Regulations</translation>
    </message>
    <message>
        <source>正在看有没有要督办的</source>
        <translation>Looking for what is to be supervised</translation>
    </message>
    <message>
        <source>核过，不督办</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>打开去办</source>
        <translation>Open and act</translation>
    </message>
    <message>
        <source>今天的提示 {count}</source>
        <translation>Proposed today {count}</translation>
    </message>
    <message>
        <source>补记的记录</source>
        <translation>Entered late</translation>
    </message>
    <message>
        <source>列出 {count} 条</source>
        <translation>Listed: {count}</translation>
    </message>
    <message>
        <source>今天没有要督办的</source>
        <translation>Nothing to supervise today</translation>
    </message>
    <message>
        <source>各单位都在期限里办着，辛苦了。明天早上再替您看一遍。</source>
        <translation>Every unit is keeping its deadlines. Thank you for your work; it is looked through again for you tomorrow morning.</translation>
    </message>
    <message>
        <source>没有正在进行的督办</source>
        <translation>No supervision is under way</translation>
    </message>
    <message>
        <source>没有补记的记录</source>
        <translation>Nothing was entered late</translation>
    </message>
    <message>
        <source>每件事都是当天记下的。</source>
        <translation>Everything was written down on its day.</translation>
    </message>
    <message>
        <source>督办没有取出来</source>
        <translation>The supervision list could not be read</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>去督办</source>
        <translation>Supervise</translation>
    </message>
    <message>
        <source>信访人</source>
        <translation>Petitioner</translation>
    </message>
    <message>
        <source>记纸质评价</source>
        <translation>Count paper ratings</translation>
    </message>
    <message>
        <source>满意度</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>还没有满五份的评价</source>
        <translation>Fewer than five ratings so far</translation>
    </message>
    <message>
        <source>同一个单位、同一个季度满五份，才列在这里。</source>
        <translation>A unit appears here once it has five in a quarter.</translation>
    </message>
    <message>
        <source>满五份才列出，只有总数：没有人看得到是谁评的。不满五份的留在评价箱里，谁也不看；纸上的满五份由两个人开箱，在这里记总数。满意率把基本满意也算在内。</source>
        <translation>Shown at five and more, sums only: nobody sees who gave which rating. Fewer than five stay in the ballot box, unseen; forms on paper are counted at five by two people and entered here. The rate counts fairly satisfied as content.</translation>
    </message>
    <message>
        <source>到哪一步</source>
        <translation>Stands at</translation>
    </message>
    <message>
        <source>多少天了</source>
        <translation>How long</translation>
    </message>
    <message>
        <source>接着做什么</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>已反馈，等核实</source>
        <translation>Answered, to be looked into</translation>
    </message>
    <message>
        <source>{name}，{count} 件</source>
        <translation>{name}: {count}</translation>
    </message>
    <message>
        <source>核实、了结</source>
        <translation>Look into it and close</translation>
    </message>
    <message>
        <source>升一级督办</source>
        <translation>One level up</translation>
    </message>
    <message>
        <source>催书面反馈</source>
        <translation>Ask for the written answer</translation>
    </message>
    <message>
        <source>等书面反馈</source>
        <translation>Written answer awaited</translation>
    </message>
    <message>
        <source>催反馈</source>
        <translation>Ask for the answer</translation>
    </message>
    <message>
        <source>等反馈</source>
        <translation>Answer awaited</translation>
    </message>
    <message>
        <source>督办一览 {count}</source>
        <translation>Overview {count}</translation>
    </message>
    <message>
        <source>督办过的都了结了，建议也都有反馈。发现普遍的问题，可以在那一件里提出三项建议。</source>
        <translation>All supervisions are closed and all recommendations answered. What is found in many cases may become a recommendation on one of them.</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>打印清单</source>
        <translation>Print list</translation>
    </message>
    <message>
        <source>正在取</source>
        <translation>Fetching</translation>
    </message>
    <message>
        <source>正在督办的和等反馈的建议</source>
        <translation>What is supervised now, and recommendations that wait for an answer</translation>
    </message>
    <message>
        <source>{part}，只列前面的，后面还有</source>
        <translation>{part}; only the first ones, there are more</translation>
    </message>
    <message>
        <source>督办一览</source>
        <translation>Overview of supervision</translation>
    </message>
    <message>
        <source>这里一条也没有</source>
        <translation>There is nothing here</translation>
    </message>
    <message>
        <source>已反馈</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>每种情形最多列 {count} 条</source>
        <translation>At most {count} lines of each kind</translation>
    </message>
    <message>
        <source>督办：今天的提示</source>
        <translation>Supervision: this morning&apos;s proposals</translation>
    </message>
</context>
<context>
    <name>SupervisionPanel</name>
    <message>
        <source>哪一次督办</source>
        <translation>Which supervision</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>今天在这里</source>
        <translation>here today</translation>
    </message>
</context>
<context>
    <name>SwapForm</name>
    <message>
        <source>不用还，只是代班</source>
        <translation>none, only stands in</translation>
    </message>
    <message>
        <source>谁来接</source>
        <translation>Who takes it</translation>
    </message>
    <message>
        <source>拿哪一班来换</source>
        <translation>In exchange for</translation>
    </message>
    <message>
        <source>为什么换</source>
        <translation>Why the swap</translation>
    </message>
    <message>
        <source>两位都问过了，都同意</source>
        <translation>Both were asked and agree</translation>
    </message>
    <message>
        <source>{name}的这一班：{day}。</source>
        <translation>The shift of {name}: {day}.</translation>
    </message>
    <message>
        <source>换班</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>换班：{day}</source>
        <translation>Swap: {day}</translation>
    </message>
</context>
<context>
    <name>TakeBackPanel</name>
    <message>
        <source>收回哪一次</source>
        <translation>Which one is taken back</translation>
    </message>
    <message>
        <source>如：属于街道自己的职责，转送时看错了</source>
        <translation>e.g. it is the subdistrict&apos;s own duty, a slip when transferred</translation>
    </message>
    <message>
        <source>收回的理由</source>
        <translation>Why it is taken back</translation>
    </message>
    <message>
        <source>理由会印在收回函和收回告知书上，对方单位和信访人看得到。</source>
        <translation>The reason is printed on the letter and on the notice; unit and petitioner see it.</translation>
    </message>
    <message>
        <source>理由会印在收回函上，对方单位看得到。</source>
        <translation>The reason is printed on the letter, the unit sees it.</translation>
    </message>
    <message>
        <source>收回以后由本站重新定去向，原来的期限照走。</source>
        <translation>After that this station decides again where it goes; the periods run on as before.</translation>
    </message>
</context>
<context>
    <name>TakeBackPromiseForm</name>
    <message>
        <source>为什么兑现不了</source>
        <translation>why it cannot be kept</translation>
    </message>
    <message>
        <source>哪天告诉各方的</source>
        <translation>On which day all were told</translation>
    </message>
    <message>
        <source>收回</source>
        <translation>Taking back</translation>
    </message>
</context>
<context>
    <name>TakeBackPromisePanel</name>
    <message>
        <source>收回</source>
        <translation>Taking back</translation>
    </message>
    <message>
        <source>为什么兑现不了</source>
        <translation>why it cannot be kept</translation>
    </message>
    <message>
        <source>哪天当面或者电话说明的</source>
        <translation>Day it was explained, in person or by telephone</translation>
    </message>
    <message>
        <source>先告诉信访人，再在这里收回；答应过的话还留在时间线上。</source>
        <translation>Tell the petitioner first, then take it back here; what was promised stays on the timeline.</translation>
    </message>
    <message>
        <source>告诉过，也已经说明不办了</source>
        <translation>Told, and it was explained that it will not be done</translation>
    </message>
    <message>
        <source>信访人还不知道有这项批示</source>
        <translation>The petitioner does not know of this instruction</translation>
    </message>
    <message>
        <source>这项批示告诉过信访人吗</source>
        <translation>Was the petitioner told of this instruction</translation>
    </message>
</context>
<context>
    <name>TakeDownAnswerPanel</name>
    <message>
        <source>记下</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>信访人什么时候改了主意都可以，不问理由。先去撤下来，再记。</source>
        <translation>The petitioner may think otherwise at any time, without a reason. Take it down first, then record it.</translation>
    </message>
    <message>
        <source>哪几项诉求的答复</source>
        <translation>Answers to which demands</translation>
    </message>
    <message>
        <source>如：信访人不想公开了，记错了</source>
        <translation>e.g. the petitioner no longer wants it, entered by mistake</translation>
    </message>
    <message>
        <source>为什么撤下</source>
        <translation>Why it was taken down</translation>
    </message>
    <message>
        <source>哪天撤下的</source>
        <translation>Day it was taken down</translation>
    </message>
</context>
<context>
    <name>TalkPanel</name>
    <message>
        <source>记下</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>他惦记什么，家里怎么样，我们答应了什么</source>
        <translation>What worries them, how the family is, what we promised</translation>
    </message>
    <message>
        <source>聊了什么</source>
        <translation>What was talked about</translation>
    </message>
    <message>
        <source>和谁聊</source>
        <translation>With whom</translation>
    </message>
    <message>
        <source>本人、家属，或者姓名</source>
        <translation>The petitioner, family, or a name</translation>
    </message>
    <message>
        <source>哪天聊的</source>
        <translation>Day of the talk</translation>
    </message>
    <message>
        <source>请来的老友记、律师、心理咨询师；没有就空着</source>
        <translation>A retired cadre, lawyer or counsellor; leave empty for none</translation>
    </message>
    <message>
        <source>哪位帮手聊的</source>
        <translation>Which helper talked</translation>
    </message>
</context>
<context>
    <name>TellBreachForm</name>
    <message>
        <source>告知谁</source>
        <translation>Who was told</translation>
    </message>
    <message>
        <source>哪天</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>怎样告知的</source>
        <translation>How they were told</translation>
    </message>
    <message>
        <source>如：逐个打电话；书面报区网信办</source>
        <translation>Such as: called one by one; in writing to the district&apos;s CAC</translation>
    </message>
    <message>
        <source>不告知本人的，写为什么不会造成危害（第五十七条）</source>
        <translation>Where the people are not told: why no harm can come of it (Art. 57)</translation>
    </message>
    <message>
        <source>出了什么事：{text}</source>
        <translation>What happened: {text}</translation>
    </message>
    <message>
        <source>原因：{text}</source>
        <translation>Cause: {text}</translation>
    </message>
    <message>
        <source>可能造成的危害：{text}</source>
        <translation>Harm it may do: {text}</translation>
    </message>
    <message>
        <source>补救措施：{text}</source>
        <translation>What was done: {text}</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>{day}：{to}不告知，{why}</source>
        <translation>{day}: {to} not told, {why}</translation>
    </message>
    <message>
        <source>{day}告知了{to}：{how}</source>
        <translation>{day}: {to} told: {how}</translation>
    </message>
    <message>
        <source>个人信息泄露</source>
        <translation>Breach of personal data</translation>
    </message>
    <message>
        <source>告知</source>
        <translation>Telling</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>打印试页</source>
        <translation>Print test page</translation>
    </message>
    <message>
        <source>电脑的默认打印机</source>
        <translation>Default printer</translation>
    </message>
    <message>
        <source>四边的框线离纸边都应当是 10 毫米。</source>
        <translation>The frame should be 10 mm from every edge.</translation>
    </message>
    <message>
        <source>下面这条线应当正好 100 毫米长；不对时，请在打印机设置里选“实际大小”。</source>
        <translation>The line below should be exactly 100 mm long; if not, choose &quot;actual size&quot; in the printer&apos;s settings.</translation>
    </message>
</context>
<context>
    <name>TextName</name>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>标题（题目里不带“问题”）</source>
        <translation>Title (topic without the word problem)</translation>
    </message>
    <message>
        <source>标题（来访）</source>
        <translation>Title (visit)</translation>
    </message>
    <message>
        <source>标题（来信）</source>
        <translation>Title (letter)</translation>
    </message>
    <message>
        <source>标题（来电）</source>
        <translation>Title (call)</translation>
    </message>
    <message>
        <source>标题（网上）</source>
        <translation>Title (online)</translation>
    </message>
    <message>
        <source>标题（下访）</source>
        <translation>Title (outreach)</translation>
    </message>
    <message>
        <source>标题（转来）</source>
        <translation>Title (transferred in)</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>开头</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>开头（原意见书有文号）</source>
        <translation>Opening (earlier opinion has a number)</translation>
    </message>
    <message>
        <source>反映的内容</source>
        <translation>What was brought</translation>
    </message>
    <message>
        <source>每一项诉求</source>
        <translation>Each demand</translation>
    </message>
    <message>
        <source>查明的情况</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>理由的内容</source>
        <translation>The reason itself</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>请求</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>信访人</source>
        <translation>Petitioner</translation>
    </message>
    <message>
        <source>信访人的情况</source>
        <translation>About the petitioner</translation>
    </message>
    <message>
        <source>信访人的情况（限知悉人）</source>
        <translation>About the petitioner (restricted)</translation>
    </message>
    <message>
        <source>反馈的期限</source>
        <translation>Day for the answer</translation>
    </message>
    <message>
        <source>收到以后怎么办</source>
        <translation>What to do once received</translation>
    </message>
    <message>
        <source>收到以后怎么办（政法、纪检监察）</source>
        <translation>What to do once received (justice, discipline)</translation>
    </message>
    <message>
        <source>答复</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>怎样查询</source>
        <translation>How to ask for progress</translation>
    </message>
    <message>
        <source>怎样查询（保密的）</source>
        <translation>How to ask for progress (restricted)</translation>
    </message>
    <message>
        <source>联系方式</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>帮助</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>帮助的内容</source>
        <translation>The help itself</translation>
    </message>
    <message>
        <source>权利</source>
        <translation>Rights</translation>
    </message>
    <message>
        <source>义务</source>
        <translation>Duties</translation>
    </message>
    <message>
        <source>保密</source>
        <translation>Confidentiality</translation>
    </message>
    <message>
        <source>保密（检举控告）</source>
        <translation>Confidentiality (accusation)</translation>
    </message>
    <message>
        <source>保密的内容</source>
        <translation>The words on confidentiality</translation>
    </message>
    <message>
        <source>当事人</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>同意调解</source>
        <translation>Consent to mediation</translation>
    </message>
    <message>
        <source>生效和留存</source>
        <translation>In force, and who keeps it</translation>
    </message>
    <message>
        <source>不影响别的权利</source>
        <translation>Other rights untouched</translation>
    </message>
    <message>
        <source>没有写日子时</source>
        <translation>When no day is written</translation>
    </message>
    <message>
        <source>交给谁</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>意见：维持</source>
        <translation>Opinion: upheld</translation>
    </message>
    <message>
        <source>意见：撤销</source>
        <translation>Opinion: revoked</translation>
    </message>
    <message>
        <source>意见：撤销，限期重办</source>
        <translation>Opinion: revoked, anew by a day</translation>
    </message>
    <message>
        <source>意见：变更</source>
        <translation>Opinion: changed</translation>
    </message>
    <message>
        <source>意见：变更，限期落实</source>
        <translation>Opinion: changed, carried out by a day</translation>
    </message>
    <message>
        <source>谢语</source>
        <translation>Thanks</translation>
    </message>
    <message>
        <source>没有材料时</source>
        <translation>When there are no materials</translation>
    </message>
    <message>
        <source>不签名时</source>
        <translation>When not signed</translation>
    </message>
    <message>
        <source>页脚的说明</source>
        <translation>Note at the foot</translation>
    </message>
    <message>
        <source>签名处</source>
        <translation>Place for signatures</translation>
    </message>
    <message>
        <source>信访人签名处</source>
        <translation>Petitioner&apos;s signature</translation>
    </message>
    <message>
        <source>主持人签名处</source>
        <translation>Chair&apos;s signature</translation>
    </message>
    <message>
        <source>调解员签名处</source>
        <translation>Mediator&apos;s signature</translation>
    </message>
    <message>
        <source>盖章处</source>
        <translation>Place for the seal</translation>
    </message>
    <message>
        <source>受理的诉求</source>
        <translation>Demands accepted</translation>
    </message>
    <message>
        <source>办理途径</source>
        <translation>Way of handling</translation>
    </message>
    <message>
        <source>途径：信访程序</source>
        <translation>Way: petition procedure</translation>
    </message>
    <message>
        <source>途径：诉讼等法定程序</source>
        <translation>Way: lawsuit and the like</translation>
    </message>
    <message>
        <source>途径：仲裁</source>
        <translation>Way: arbitration</translation>
    </message>
    <message>
        <source>途径：党员申诉、申请复审</source>
        <translation>Way: appeal of a Party member</translation>
    </message>
    <message>
        <source>途径：行政程序</source>
        <translation>Way: administrative procedure</translation>
    </message>
    <message>
        <source>途径：申请查处、履行职责</source>
        <translation>Way: request to investigate or act</translation>
    </message>
    <message>
        <source>途径：建议意见</source>
        <translation>Way: suggestion</translation>
    </message>
    <message>
        <source>途径：检举控告</source>
        <translation>Way: accusation</translation>
    </message>
    <message>
        <source>途径：咨询</source>
        <translation>Way: question</translation>
    </message>
    <message>
        <source>途径：感谢</source>
        <translation>Way: thanks</translation>
    </message>
    <message>
        <source>途径：还没有分清</source>
        <translation>Way: not yet clear</translation>
    </message>
    <message>
        <source>期限的小标题</source>
        <translation>Heading of the time limit</translation>
    </message>
    <message>
        <source>期限的内容</source>
        <translation>The time limit itself</translation>
    </message>
    <message>
        <source>查询的小标题</source>
        <translation>Heading on progress</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>建议</source>
        <translation>Recommendation</translation>
    </message>
    <message>
        <source>请书面反馈</source>
        <translation>Please answer in writing</translation>
    </message>
    <message>
        <source>选了哪些</source>
        <translation>What was chosen</translation>
    </message>
    <message>
        <source>件数</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>一件也没有时</source>
        <translation>When there are none</translation>
    </message>
    <message>
        <source>谁打印的</source>
        <translation>Who printed it</translation>
    </message>
    <message>
        <source>页码</source>
        <translation>Page number</translation>
    </message>
    <message>
        <source>基本情况</source>
        <translation>Basic facts</translation>
    </message>
    <message>
        <source>办理经过</source>
        <translation>Course of handling</translation>
    </message>
    <message>
        <source>办理结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>信访人的意见</source>
        <translation>What the petitioner thinks</translation>
    </message>
    <message>
        <source>信访人同意</source>
        <translation>Petitioner agrees</translation>
    </message>
    <message>
        <source>信访人不同意</source>
        <translation>Petitioner disagrees</translation>
    </message>
    <message>
        <source>信访人没有表示</source>
        <translation>Petitioner said nothing</translation>
    </message>
    <message>
        <source>结束语</source>
        <translation>Closing words</translation>
    </message>
    <message>
        <source>依据：下级正在办</source>
        <translation>Basis: runs lower down</translation>
    </message>
    <message>
        <source>依据：下级正在办（有编号）</source>
        <translation>Basis: runs lower down (with number)</translation>
    </message>
    <message>
        <source>依据：不属于本机关职权</source>
        <translation>Basis: not within our powers</translation>
    </message>
    <message>
        <source>依据：不属于本机关职权（有编号）</source>
        <translation>Basis: not within our powers (with number)</translation>
    </message>
    <message>
        <source>依据的小标题</source>
        <translation>Heading of the basis</translation>
    </message>
    <message>
        <source>找谁的小标题</source>
        <translation>Heading of whom to see</translation>
    </message>
    <message>
        <source>找谁：下级正在办</source>
        <translation>Whom to see: runs lower down</translation>
    </message>
    <message>
        <source>找谁：不属于本机关职权</source>
        <translation>Whom to see: not within our powers</translation>
    </message>
    <message>
        <source>权利的小标题</source>
        <translation>Heading of the rights</translation>
    </message>
    <message>
        <source>权利的内容</source>
        <translation>The rights themselves</translation>
    </message>
    <message>
        <source>权利的内容（有上级）</source>
        <translation>The rights themselves (with a superior)</translation>
    </message>
    <message>
        <source>已经办过的情况</source>
        <translation>What was handled before</translation>
    </message>
    <message>
        <source>前面的意见书</source>
        <translation>The earlier opinions</translation>
    </message>
    <message>
        <source>还可以申请救助</source>
        <translation>Aid can still be asked for</translation>
    </message>
    <message>
        <source>送达的文书</source>
        <translation>Document delivered</translation>
    </message>
    <message>
        <source>受送达人</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>选中的送达方式</source>
        <translation>Way of delivery chosen</translation>
    </message>
    <message>
        <source>没选的送达方式</source>
        <translation>Way of delivery not chosen</translation>
    </message>
    <message>
        <source>空白日期</source>
        <translation>Blank date</translation>
    </message>
    <message>
        <source>代收人</source>
        <translation>Received on behalf</translation>
    </message>
    <message>
        <source>拒收</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>拒收（有见证人）</source>
        <translation>Refused (with witnesses)</translation>
    </message>
    <message>
        <source>见证人签名处</source>
        <translation>Witness&apos;s signature</translation>
    </message>
    <message>
        <source>送达人签名处</source>
        <translation>Server&apos;s signature</translation>
    </message>
    <message>
        <source>登记表</source>
        <translation>Registration form</translation>
    </message>
    <message>
        <source>信访人的材料</source>
        <translation>Petitioner&apos;s materials</translation>
    </message>
    <message>
        <source>送达回证</source>
        <translation>Proof of delivery</translation>
    </message>
    <message>
        <source>调查核实记录</source>
        <translation>Record of the investigation</translation>
    </message>
    <message>
        <source>调解记录</source>
        <translation>Record of the mediation</translation>
    </message>
    <message>
        <source>回访记录</source>
        <translation>Record of the return visit</translation>
    </message>
    <message>
        <source>评价的说明</source>
        <translation>Note on the rating</translation>
    </message>
    <message>
        <source>办理日志</source>
        <translation>Log of handling</translation>
    </message>
    <message>
        <source>作废的文书</source>
        <translation>Voided document</translation>
    </message>
    <message>
        <source>立卷人签名处</source>
        <translation>Compiler&apos;s signature</translation>
    </message>
    <message>
        <source>检查人签名处</source>
        <translation>Checker&apos;s signature</translation>
    </message>
    <message>
        <source>交办的理由</source>
        <translation>Reason for entrusting it</translation>
    </message>
    <message>
        <source>办理要求</source>
        <translation>What is asked</translation>
    </message>
    <message>
        <source>延期的理由</source>
        <translation>Reason for the extension</translation>
    </message>
    <message>
        <source>谁批准、延长几日</source>
        <translation>Approver and days</translation>
    </message>
    <message>
        <source>原定和延长后的期限</source>
        <translation>Time limit before and after</translation>
    </message>
    <message>
        <source>延长期间</source>
        <translation>During the extension</translation>
    </message>
    <message>
        <source>理由的小标题</source>
        <translation>Heading of the reason</translation>
    </message>
    <message>
        <source>理由：涉法涉诉</source>
        <translation>Reason: lawsuit</translation>
    </message>
    <message>
        <source>理由：仲裁</source>
        <translation>Reason: arbitration</translation>
    </message>
    <message>
        <source>理由：党员申诉、申请复审</source>
        <translation>Reason: appeal of a Party member</translation>
    </message>
    <message>
        <source>理由：行政程序</source>
        <translation>Reason: administrative procedure</translation>
    </message>
    <message>
        <source>理由：申请查处、履行职责</source>
        <translation>Reason: request to investigate or act</translation>
    </message>
    <message>
        <source>到哪里的小标题</source>
        <translation>Heading of where to go</translation>
    </message>
    <message>
        <source>到哪里的内容</source>
        <translation>Where to go</translation>
    </message>
    <message>
        <source>怎么办的小标题</source>
        <translation>Heading of what to do</translation>
    </message>
    <message>
        <source>怎么办的内容</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>帮助的小标题</source>
        <translation>Heading of the help</translation>
    </message>
    <message>
        <source>取消的原因</source>
        <translation>Why it is cancelled</translation>
    </message>
    <message>
        <source>改期举行</source>
        <translation>Held on another day</translation>
    </message>
    <message>
        <source>不再举行</source>
        <translation>Not held any more</translation>
    </message>
    <message>
        <source>期限不顺延</source>
        <translation>Time limit not moved</translation>
    </message>
    <message>
        <source>依据：办理中</source>
        <translation>Basis: in handling</translation>
    </message>
    <message>
        <source>依据：复查中</source>
        <translation>Basis: in review</translation>
    </message>
    <message>
        <source>依据：复核中</source>
        <translation>Basis: in re-review</translation>
    </message>
    <message>
        <source>听证的事项</source>
        <translation>What the hearing is about</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>主持人和听证员</source>
        <translation>Chair and hearers</translation>
    </message>
    <message>
        <source>听证中的权利</source>
        <translation>Rights at the hearing</translation>
    </message>
    <message>
        <source>听证时间不计入期限</source>
        <translation>Hearing not counted in the time limit</translation>
    </message>
    <message>
        <source>来不了时</source>
        <translation>If one cannot come</translation>
    </message>
    <message>
        <source>日期（几天）</source>
        <translation>Date (several days)</translation>
    </message>
    <message>
        <source>日期（一天）</source>
        <translation>Date (one day)</translation>
    </message>
    <message>
        <source>司法确认</source>
        <translation>Judicial confirmation</translation>
    </message>
    <message>
        <source>标题（调解）</source>
        <translation>Title (mediation)</translation>
    </message>
    <message>
        <source>标题（和解）</source>
        <translation>Title (reconciliation)</translation>
    </message>
    <message>
        <source>双方的同意</source>
        <translation>Consent of both sides</translation>
    </message>
    <message>
        <source>结果：还在进行</source>
        <translation>Result: going on</translation>
    </message>
    <message>
        <source>结果：谈成协议</source>
        <translation>Result: agreed</translation>
    </message>
    <message>
        <source>结果：协议生效</source>
        <translation>Result: agreement in force</translation>
    </message>
    <message>
        <source>结果：没有谈成</source>
        <translation>Result: no agreement</translation>
    </message>
    <message>
        <source>申请的话</source>
        <translation>The request</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>发文机关标志</source>
        <translation>Mark of the issuing unit</translation>
    </message>
    <message>
        <source>称谓</source>
        <translation>Addressee</translation>
    </message>
    <message>
        <source>落款</source>
        <translation>Signature of the issuer</translation>
    </message>
    <message>
        <source>附注（联系人）</source>
        <translation>Note (contact)</translation>
    </message>
    <message>
        <source>异议的理由</source>
        <translation>Reason for the objection</translation>
    </message>
    <message>
        <source>建议的小标题</source>
        <translation>Heading of the recommendation</translation>
    </message>
    <message>
        <source>建议：由哪个单位办</source>
        <translation>Recommendation: which unit</translation>
    </message>
    <message>
        <source>建议：另行确定</source>
        <translation>Recommendation: to be found anew</translation>
    </message>
    <message>
        <source>交还材料</source>
        <translation>Return of materials</translation>
    </message>
    <message>
        <source>核实意见的小标题</source>
        <translation>Heading of the decision</translation>
    </message>
    <message>
        <source>核实意见：同意</source>
        <translation>Decision: agreed</translation>
    </message>
    <message>
        <source>核实意见：不同意</source>
        <translation>Decision: not agreed</translation>
    </message>
    <message>
        <source>交还的材料</source>
        <translation>Materials returned</translation>
    </message>
    <message>
        <source>期限的名称</source>
        <translation>Name of the time limit</translation>
    </message>
    <message>
        <source>最后一天（暂定）</source>
        <translation>Last day (provisional)</translation>
    </message>
    <message>
        <source>起算</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>步骤的小标题</source>
        <translation>Heading of the steps</translation>
    </message>
    <message>
        <source>条文的小标题</source>
        <translation>Heading of the article</translation>
    </message>
    <message>
        <source>放假安排的来源</source>
        <translation>Source of the holidays</translation>
    </message>
    <message>
        <source>怎样数的说明</source>
        <translation>How days are counted</translation>
    </message>
    <message>
        <source>怎样填</source>
        <translation>How to fill it in</translation>
    </message>
    <message>
        <source>问：信访部门</source>
        <translation>Question: petition office</translation>
    </message>
    <message>
        <source>问：责任单位</source>
        <translation>Question: unit in charge</translation>
    </message>
    <message>
        <source>选项</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>不满意的原因</source>
        <translation>Why not satisfied</translation>
    </message>
    <message>
        <source>哪一季度</source>
        <translation>Which quarter</translation>
    </message>
    <message>
        <source>称呼（来访）</source>
        <translation>Form of address (visit)</translation>
    </message>
    <message>
        <source>称呼（来信）</source>
        <translation>Form of address (letter)</translation>
    </message>
    <message>
        <source>称呼（来电）</source>
        <translation>Form of address (call)</translation>
    </message>
    <message>
        <source>称呼（网上）</source>
        <translation>Form of address (online)</translation>
    </message>
    <message>
        <source>称呼（下访）</source>
        <translation>Form of address (outreach)</translation>
    </message>
    <message>
        <source>称呼（转来）</source>
        <translation>Form of address (transferred in)</translation>
    </message>
    <message>
        <source>内容的小标题</source>
        <translation>Heading of the contents</translation>
    </message>
    <message>
        <source>内容（保密的）</source>
        <translation>Contents (restricted)</translation>
    </message>
    <message>
        <source>材料的小标题</source>
        <translation>Heading of the materials</translation>
    </message>
    <message>
        <source>页数</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>材料（原件）</source>
        <translation>Material (original)</translation>
    </message>
    <message>
        <source>材料（复印件）</source>
        <translation>Material (copy)</translation>
    </message>
    <message>
        <source>接下来的小标题</source>
        <translation>Heading of what comes next</translation>
    </message>
    <message>
        <source>接下来：合并办理</source>
        <translation>Next: merged</translation>
    </message>
    <message>
        <source>接下来：一般事项</source>
        <translation>Next: in general</translation>
    </message>
    <message>
        <source>接下来：没有姓名、住址</source>
        <translation>Next: no name or address</translation>
    </message>
    <message>
        <source>接下来：走法定程序</source>
        <translation>Next: legal procedure</translation>
    </message>
    <message>
        <source>接下来：建议意见</source>
        <translation>Next: suggestion</translation>
    </message>
    <message>
        <source>接下来：检举控告</source>
        <translation>Next: accusation</translation>
    </message>
    <message>
        <source>接下来：咨询</source>
        <translation>Next: question</translation>
    </message>
    <message>
        <source>接下来：感谢</source>
        <translation>Next: thanks</translation>
    </message>
    <message>
        <source>接下来：补录</source>
        <translation>Next: entered later</translation>
    </message>
    <message>
        <source>接待的地点和时间</source>
        <translation>Place and hours of reception</translation>
    </message>
    <message>
        <source>接谈人</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>接谈人（有窗口）</source>
        <translation>Officer (with window)</translation>
    </message>
    <message>
        <source>接谈人签名处</source>
        <translation>Officer&apos;s signature</translation>
    </message>
    <message>
        <source>签收处</source>
        <translation>Signed for</translation>
    </message>
    <message>
        <source>站点</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>机号</source>
        <translation>Desk tag</translation>
    </message>
    <message>
        <source>用法的小标题</source>
        <translation>Heading of the use</translation>
    </message>
    <message>
        <source>用法一</source>
        <translation>Use, first</translation>
    </message>
    <message>
        <source>用法二</source>
        <translation>Use, second</translation>
    </message>
    <message>
        <source>用法三</source>
        <translation>Use, third</translation>
    </message>
    <message>
        <source>保管的小标题</source>
        <translation>Heading of the keeping</translation>
    </message>
    <message>
        <source>保管一</source>
        <translation>Keeping, first</translation>
    </message>
    <message>
        <source>保管二</source>
        <translation>Keeping, second</translation>
    </message>
    <message>
        <source>保管三</source>
        <translation>Keeping, third</translation>
    </message>
    <message>
        <source>保管人签名处</source>
        <translation>Keeper&apos;s signature</translation>
    </message>
    <message>
        <source>存放地点</source>
        <translation>Place where it is kept</translation>
    </message>
    <message>
        <source>初次信访</source>
        <translation>First petition</translation>
    </message>
    <message>
        <source>重复信访</source>
        <translation>Repeat petition</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>Headcount</translation>
    </message>
    <message>
        <source>走过的程序</source>
        <translation>Procedures already gone through</translation>
    </message>
    <message>
        <source>签名的日期</source>
        <translation>Date of signature</translation>
    </message>
    <message>
        <source>情况属实的话</source>
        <translation>Words on the truth</translation>
    </message>
    <message>
        <source>开头（有受理日）</source>
        <translation>Opening (with day of acceptance)</translation>
    </message>
    <message>
        <source>每一项的小标题</source>
        <translation>Heading of each point</translation>
    </message>
    <message>
        <source>只有一项时的小标题</source>
        <translation>Heading when there is one point</translation>
    </message>
    <message>
        <source>（一）请求和事实、理由</source>
        <translation>(1) Request, facts and reasons</translation>
    </message>
    <message>
        <source>（二）调查核实的情况</source>
        <translation>(2) What the investigation found</translation>
    </message>
    <message>
        <source>（三）处理意见</source>
        <translation>(3) Opinion</translation>
    </message>
    <message>
        <source>（四）法律法规依据</source>
        <translation>(4) Legal basis</translation>
    </message>
    <message>
        <source>意见：支持</source>
        <translation>Opinion: supported</translation>
    </message>
    <message>
        <source>意见：解释说明</source>
        <translation>Opinion: explained</translation>
    </message>
    <message>
        <source>意见：不予支持</source>
        <translation>Opinion: not supported</translation>
    </message>
    <message>
        <source>救济的小标题</source>
        <translation>Heading of the remedy</translation>
    </message>
    <message>
        <source>申请复查的权利</source>
        <translation>Right to a review</translation>
    </message>
    <message>
        <source>最终意见的效力</source>
        <translation>Effect of a final opinion</translation>
    </message>
    <message>
        <source>约定回访</source>
        <translation>Return visit agreed</translation>
    </message>
    <message>
        <source>不愿意回访</source>
        <translation>Return visit not wished</translation>
    </message>
    <message>
        <source>联系上</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>没有联系上</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>还没有解决的</source>
        <translation>Still open</translation>
    </message>
    <message>
        <source>没有未解决的</source>
        <translation>Nothing open</translation>
    </message>
    <message>
        <source>回访人签名处</source>
        <translation>Visitor&apos;s signature</translation>
    </message>
    <message>
        <source>申请复核的权利</source>
        <translation>Right to a re-review</translation>
    </message>
    <message>
        <source>开头的话</source>
        <translation>Opening words</translation>
    </message>
    <message>
        <source>权利：查询</source>
        <translation>Right: to ask for progress</translation>
    </message>
    <message>
        <source>权利：查询（保密的）</source>
        <translation>Right: to ask for progress (restricted)</translation>
    </message>
    <message>
        <source>权利：得到书面告知</source>
        <translation>Right: written notice</translation>
    </message>
    <message>
        <source>权利：评价</source>
        <translation>Right: rating</translation>
    </message>
    <message>
        <source>权利：复查、复核</source>
        <translation>Right: review, re-review</translation>
    </message>
    <message>
        <source>权利：保密</source>
        <translation>Right: confidentiality</translation>
    </message>
    <message>
        <source>权利：申请回避</source>
        <translation>Right: recusal</translation>
    </message>
    <message>
        <source>权利：求助</source>
        <translation>Right: help</translation>
    </message>
    <message>
        <source>权利：不受打击报复</source>
        <translation>Right: no reprisal</translation>
    </message>
    <message>
        <source>义务的小标题</source>
        <translation>Heading of the duties</translation>
    </message>
    <message>
        <source>义务：如实反映</source>
        <translation>Duty: to tell the truth</translation>
    </message>
    <message>
        <source>义务：到指定的地方</source>
        <translation>Duty: the proper place</translation>
    </message>
    <message>
        <source>义务：推选代表</source>
        <translation>Duty: representatives</translation>
    </message>
    <message>
        <source>义务：遵守秩序</source>
        <translation>Duty: order</translation>
    </message>
    <message>
        <source>地点和时间</source>
        <translation>Place and hours</translation>
    </message>
    <message>
        <source>联系</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>没有留姓名时</source>
        <translation>When no name was left</translation>
    </message>
    <message>
        <source>读给本人听过的话</source>
        <translation>Words on reading back</translation>
    </message>
    <message>
        <source>陈述人签名处</source>
        <translation>Speaker&apos;s signature</translation>
    </message>
    <message>
        <source>记录人签名处</source>
        <translation>Recorder&apos;s signature</translation>
    </message>
    <message>
        <source>您的建议</source>
        <translation>Your suggestion</translation>
    </message>
    <message>
        <source>研究的结果</source>
        <translation>What was studied</translation>
    </message>
    <message>
        <source>结果：采纳</source>
        <translation>Result: adopted</translation>
    </message>
    <message>
        <source>结果：部分采纳</source>
        <translation>Result: partly adopted</translation>
    </message>
    <message>
        <source>结果：留作参考</source>
        <translation>Result: kept for reference</translation>
    </message>
    <message>
        <source>开头（挂牌督办）</source>
        <translation>Opening (listed supervision)</translation>
    </message>
    <message>
        <source>属于哪种情形</source>
        <translation>Which fault it is</translation>
    </message>
    <message>
        <source>升级的理由</source>
        <translation>Why it is raised</translation>
    </message>
    <message>
        <source>督办要求</source>
        <translation>What supervision asks</translation>
    </message>
    <message>
        <source>正文</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>致谢</source>
        <translation>Respectful closing</translation>
    </message>
    <message>
        <source>转送到哪里</source>
        <translation>Where it was transferred</translation>
    </message>
    <message>
        <source>转送的理由</source>
        <translation>Reason for the transfer</translation>
    </message>
    <message>
        <source>标题（重大）</source>
        <translation>Title (important)</translation>
    </message>
    <message>
        <source>标题（紧急）</source>
        <translation>Title (urgent)</translation>
    </message>
    <message>
        <source>标题（续报）</source>
        <translation>Title (follow-up)</translation>
    </message>
    <message>
        <source>开头（重大）</source>
        <translation>Opening (important)</translation>
    </message>
    <message>
        <source>开头（紧急）</source>
        <translation>Opening (urgent)</translation>
    </message>
    <message>
        <source>开头（续报）</source>
        <translation>Opening (follow-up)</translation>
    </message>
    <message>
        <source>时间、地点和人数</source>
        <translation>Time, place and headcount</translation>
    </message>
    <message>
        <source>情况</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>采取的措施</source>
        <translation>Measures taken</translation>
    </message>
    <message>
        <source>报告和通报</source>
        <translation>Reported and told</translation>
    </message>
    <message>
        <source>本人自愿的话</source>
        <translation>Words on free will</translation>
    </message>
    <message>
        <source>收件人签名处</source>
        <translation>Receiver&apos;s signature</translation>
    </message>
    <message>
        <source>接下来：几项各走各的</source>
        <translation>Next: demands that go different ways</translation>
    </message>
    <message>
        <source>开头（作为有权处理的机关）</source>
        <translation>Opening (as competent unit)</translation>
    </message>
    <message>
        <source>反馈的期限（作为有权处理的机关）</source>
        <translation>Day for the answer (as competent unit)</translation>
    </message>
    <message>
        <source>接下来：一般事项（作为信访部门）</source>
        <translation>Next: in general (as petition office)</translation>
    </message>
    <message>
        <source>接下来：一般事项（作为有权处理的机关）</source>
        <translation>Next: in general (as competent unit)</translation>
    </message>
    <message>
        <source>接下来：没有姓名、住址（作为有权处理的机关）</source>
        <translation>Next: no name or address (as competent unit)</translation>
    </message>
    <message>
        <source>接下来：建议意见（作为信访部门）</source>
        <translation>Next: suggestion (as petition office)</translation>
    </message>
    <message>
        <source>接下来：建议意见（作为有权处理的机关）</source>
        <translation>Next: suggestion (as competent unit)</translation>
    </message>
    <message>
        <source>接下来：检举控告（作为有权处理的机关）</source>
        <translation>Next: accusation (as competent unit)</translation>
    </message>
    <message>
        <source>转送到哪里（作为有权处理的机关）</source>
        <translation>Where it was transferred (as competent unit)</translation>
    </message>
    <message>
        <source>信访人的情况（限知悉人，没有留下姓名）</source>
        <translation>the petitioner (restricted, no name left)</translation>
    </message>
    <message>
        <source>怎样查询（反映本单位的）</source>
        <translation>How to ask (it complains of this office)</translation>
    </message>
    <message>
        <source>开头（转来的）</source>
        <translation>Opening (transferred in)</translation>
    </message>
    <message>
        <source>开头（转来的，有受理日）</source>
        <translation>Opening (transferred in, with day of acceptance)</translation>
    </message>
    <message>
        <source>由谁转来</source>
        <translation>Who sent it on</translation>
    </message>
    <message>
        <source>由谁转来（不知道哪天）</source>
        <translation>Who sent it on (day unknown)</translation>
    </message>
    <message>
        <source>怎样查询（没有回执的）</source>
        <translation>How to ask (without a receipt)</translation>
    </message>
    <message>
        <source>交办到哪里</source>
        <translation>Where it was entrusted</translation>
    </message>
    <message>
        <source>拒收的原因</source>
        <translation>Why it was refused</translation>
    </message>
    <message>
        <source>同意电子送达</source>
        <translation>Agreed to electronic delivery</translation>
    </message>
    <message>
        <source>公告送达的经过</source>
        <translation>How the notice was given</translation>
    </message>
    <message>
        <source>由谁牵头、谁配合（写给单位）</source>
        <translation>Who leads and who takes part (to the unit)</translation>
    </message>
    <message>
        <source>由谁牵头、谁配合（告诉信访人）</source>
        <translation>Who leads and who takes part (to the petitioner)</translation>
    </message>
    <message>
        <source>转送理由（保密的）</source>
        <translation>Why it was transferred (secret)</translation>
    </message>
    <message>
        <source>不再有效的文书</source>
        <translation>Papers no longer valid</translation>
    </message>
    <message>
        <source>收回的理由</source>
        <translation>Why it is taken back</translation>
    </message>
    <message>
        <source>收回的理由（保密的）</source>
        <translation>Why it is taken back (restricted)</translation>
    </message>
    <message>
        <source>收回了什么（保密的）</source>
        <translation>What was taken back (restricted)</translation>
    </message>
    <message>
        <source>请对方协助</source>
        <translation>What is asked of the unit</translation>
    </message>
    <message>
        <source>收回了什么</source>
        <translation>What was taken back</translation>
    </message>
    <message>
        <source>接下来怎么办</source>
        <translation>What comes next</translation>
    </message>
    <message>
        <source>标题（报联席会议）</source>
        <translation>Title (to the joint conference)</translation>
    </message>
    <message>
        <source>争议</source>
        <translation>Dispute</translation>
    </message>
    <message>
        <source>请求什么</source>
        <translation>What is asked for</translation>
    </message>
    <message>
        <source>请求什么（报联席会议）</source>
        <translation>What is asked for (of the joint conference)</translation>
    </message>
    <message>
        <source>决定以后</source>
        <translation>After the decision</translation>
    </message>
    <message>
        <source>标题（申请复查、复核晚了）</source>
        <translation>title (review asked for too late)</translation>
    </message>
    <message>
        <source>开头（申请复查、复核晚了）</source>
        <translation>opening (review asked for too late)</translation>
    </message>
    <message>
        <source>依据：申请复查晚了</source>
        <translation>ground: review asked for too late</translation>
    </message>
    <message>
        <source>依据：申请复核晚了</source>
        <translation>ground: re-review asked for too late</translation>
    </message>
    <message>
        <source>权利的小标题（申请晚了）</source>
        <translation>heading of the rights (asked too late)</translation>
    </message>
    <message>
        <source>权利的内容（申请晚了）</source>
        <translation>the rights (asked too late)</translation>
    </message>
    <message>
        <source>权利的内容（申请晚了，有上级）</source>
        <translation>the rights (asked too late, with a unit above)</translation>
    </message>
    <message>
        <source>标题（本机关调解）</source>
        <translation>Title (our own mediation)</translation>
    </message>
    <message>
        <source>权利（本机关调解）</source>
        <translation>Rights (our own mediation)</translation>
    </message>
    <message>
        <source>义务（本机关调解）</source>
        <translation>Duties (our own mediation)</translation>
    </message>
    <message>
        <source>以前说过不愿意</source>
        <translation>Did not wish it before</translation>
    </message>
    <message>
        <source>收到以后怎么办（请居委会、村委会协助）</source>
        <translation>What follows (help asked of a residents&apos; or villagers&apos; committee)</translation>
    </message>
    <message>
        <source>标题（请居委会、村委会协助）</source>
        <translation>Title (help asked of a residents&apos; or villagers&apos; committee)</translation>
    </message>
    <message>
        <source>请协助的理由（居委会、村委会）</source>
        <translation>Why help is asked (residents&apos; or villagers&apos; committee)</translation>
    </message>
    <message>
        <source>请协助的事（居委会、村委会）</source>
        <translation>What help is asked for (residents&apos; or villagers&apos; committee)</translation>
    </message>
    <message>
        <source>请谁协助（居委会、村委会）</source>
        <translation>Whose help is asked (residents&apos; or villagers&apos; committee)</translation>
    </message>
    <message>
        <source>开头（转来的，请居委会、村委会协助）</source>
        <translation>Opening (transferred to us, help asked of a residents&apos; or villagers&apos; committee)</translation>
    </message>
    <message>
        <source>开头（请居委会、村委会协助）</source>
        <translation>Opening (help asked of a residents&apos; or villagers&apos; committee)</translation>
    </message>
    <message>
        <source>反馈的期限（请居委会、村委会协助）</source>
        <translation>Until when to report back (help asked of a residents&apos; or villagers&apos; committee)</translation>
    </message>
    <message>
        <source>重新办理（按复查、复核意见）</source>
        <translation>handled again (after a review opinion)</translation>
    </message>
    <message>
        <source>重新办理（代替原来的意见书）</source>
        <translation>handled again (replaces the earlier reply)</translation>
    </message>
    <message>
        <source>听证的情况</source>
        <translation>The hearing</translation>
    </message>
    <message>
        <source>每一次听证</source>
        <translation>Each hearing</translation>
    </message>
    <message>
        <source>没有纸件的</source>
        <translation>Without paper</translation>
    </message>
    <message>
        <source>没有纸件的在哪里看</source>
        <translation>Where what has no paper is seen</translation>
    </message>
    <message>
        <source>开头（给别的当事人）</source>
        <translation>Opening (to other parties)</translation>
    </message>
    <message>
        <source>小标题：您说的事</source>
        <translation>Heading: what you said</translation>
    </message>
    <message>
        <source>您说的事（保密的）</source>
        <translation>What you said (restricted)</translation>
    </message>
    <message>
        <source>小标题：办到哪一步</source>
        <translation>Heading: how far it is</translation>
    </message>
    <message>
        <source>每一件的情况</source>
        <translation>Each demand</translation>
    </message>
    <message>
        <source>小标题：接下来</source>
        <translation>Heading: what comes next</translation>
    </message>
    <message>
        <source>小标题：答应过的</source>
        <translation>Heading: promised</translation>
    </message>
    <message>
        <source>每一项承诺</source>
        <translation>Each promise</translation>
    </message>
    <message>
        <source>小标题：找谁</source>
        <translation>Heading: whom to ask</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>怎样查进度</source>
        <translation>How to ask about progress</translation>
    </message>
    <message>
        <source>怎样查进度（保密的）</source>
        <translation>How to ask about progress (restricted)</translation>
    </message>
    <message>
        <source>书面告知的日子</source>
        <translation>Day of the written notice</translation>
    </message>
    <message>
        <source>书面告知晚了</source>
        <translation>Written notice late</translation>
    </message>
    <message>
        <source>答复的日子</source>
        <translation>the day of the reply</translation>
    </message>
    <message>
        <source>答复晚了</source>
        <translation>Reply late</translation>
    </message>
    <message>
        <source>重新处理的日子</source>
        <translation>Day of the new decision</translation>
    </message>
    <message>
        <source>重新处理晚了</source>
        <translation>New decision late</translation>
    </message>
    <message>
        <source>复查、复核的日子</source>
        <translation>Day of the review or re-review</translation>
    </message>
    <message>
        <source>复查、复核晚了</source>
        <translation>Review or re-review late</translation>
    </message>
    <message>
        <source>没有要等的日子</source>
        <translation>No day to wait for</translation>
    </message>
    <message>
        <source>办到哪一步：已登记</source>
        <translation>How far it is: registered</translation>
    </message>
    <message>
        <source>办到哪一步：已并入</source>
        <translation>How far it is: linked</translation>
    </message>
    <message>
        <source>办到哪一步：已引导</source>
        <translation>How far it is: guided</translation>
    </message>
    <message>
        <source>办到哪一步：已直接答复</source>
        <translation>How far it is: answered directly</translation>
    </message>
    <message>
        <source>办到哪一步：已转送</source>
        <translation>How far it is: transferred</translation>
    </message>
    <message>
        <source>办到哪一步：已交办</source>
        <translation>How far it is: entrusted</translation>
    </message>
    <message>
        <source>办到哪一步：已退回</source>
        <translation>How far it is: returned</translation>
    </message>
    <message>
        <source>办到哪一步：不予受理</source>
        <translation>How far it is: declined</translation>
    </message>
    <message>
        <source>办到哪一步：不再受理</source>
        <translation>How far it is: no further acceptance</translation>
    </message>
    <message>
        <source>办到哪一步：已受理</source>
        <translation>How far it is: accepted</translation>
    </message>
    <message>
        <source>办到哪一步：办理中</source>
        <translation>How far it is: handling</translation>
    </message>
    <message>
        <source>办到哪一步：调解中</source>
        <translation>How far it is: in mediation</translation>
    </message>
    <message>
        <source>办到哪一步：已答复</source>
        <translation>How far it is: replied</translation>
    </message>
    <message>
        <source>办到哪一步：已送达</source>
        <translation>How far it is: delivered</translation>
    </message>
    <message>
        <source>办到哪一步：复查中</source>
        <translation>How far it is: in review</translation>
    </message>
    <message>
        <source>办到哪一步：已复查</source>
        <translation>How far it is: reviewed</translation>
    </message>
    <message>
        <source>办到哪一步：复核中</source>
        <translation>How far it is: in re-review</translation>
    </message>
    <message>
        <source>办到哪一步：复核终结</source>
        <translation>How far it is: final</translation>
    </message>
    <message>
        <source>办到哪一步：已撤回</source>
        <translation>How far it is: withdrawn</translation>
    </message>
    <message>
        <source>办到哪一步：已办结</source>
        <translation>How far it is: closed</translation>
    </message>
    <message>
        <source>办到哪一步：已归档</source>
        <translation>How far it is: archived</translation>
    </message>
    <message>
        <source>办到哪一步：已作废</source>
        <translation>How far it is: voided</translation>
    </message>
    <message>
        <source>还没有人的班</source>
        <translation>shift without anybody</translation>
    </message>
    <message>
        <source>排不下时</source>
        <translation>where there is no room</translation>
    </message>
    <message>
        <source>墙上的一句话</source>
        <translation>a sentence for the wall</translation>
    </message>
    <message>
        <source>来办什么</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>前面几位</source>
        <translation>How many before</translation>
    </message>
    <message>
        <source>前面没有人</source>
        <translation>Nobody before</translation>
    </message>
    <message>
        <source>要准备什么（小标题）</source>
        <translation>What to have ready (heading)</translation>
    </message>
    <message>
        <source>要准备的证件</source>
        <translation>Papers to have ready</translation>
    </message>
    <message>
        <source>要准备的材料</source>
        <translation>Material to have ready</translation>
    </message>
    <message>
        <source>过号了怎么办</source>
        <translation>After a missed call</translation>
    </message>
    <message>
        <source>要照顾的请告诉我们</source>
        <translation>Tell us what you need</translation>
    </message>
    <message>
        <source>什么时候取的号</source>
        <translation>When the number was taken</translation>
    </message>
    <message>
        <source>哪几天</source>
        <translation>Which days</translation>
    </message>
    <message>
        <source>场数</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>一场也没有时</source>
        <translation>Where there is none</translation>
    </message>
    <message>
        <source>标题（请柬）</source>
        <translation>Title (invitation)</translation>
    </message>
    <message>
        <source>标题（提醒）</source>
        <translation>Title (reminder)</translation>
    </message>
    <message>
        <source>请他来</source>
        <translation>Asking them to come</translation>
    </message>
    <message>
        <source>提醒他</source>
        <translation>Reminding them</translation>
    </message>
    <message>
        <source>改过期的</source>
        <translation>Where it was put off</translation>
    </message>
    <message>
        <source>来不来由他定</source>
        <translation>That it is their own choice</translation>
    </message>
    <message>
        <source>到会的人</source>
        <translation>Who came</translation>
    </message>
    <message>
        <source>到会的人（没有数过）</source>
        <translation>Who came (not counted)</translation>
    </message>
    <message>
        <source>没有来的人</source>
        <translation>Who did not come</translation>
    </message>
    <message>
        <source>画过的押</source>
        <translation>A mark made</translation>
    </message>
    <message>
        <source>画押处</source>
        <translation>Where to mark</translation>
    </message>
    <message>
        <source>称呼</source>
        <translation>Form of address</translation>
    </message>
    <message>
        <source>哪位领导</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>在哪里</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>接待几批</source>
        <translation>How many are received</translation>
    </message>
    <message>
        <source>欢迎谈的事</source>
        <translation>What is welcome</translation>
    </message>
    <message>
        <source>欢迎谈的事（没有写时）</source>
        <translation>What is welcome (where nothing is written)</translation>
    </message>
    <message>
        <source>怎样来谈</source>
        <translation>How to come</translation>
    </message>
    <message>
        <source>有变动时</source>
        <translation>When days change</translation>
    </message>
    <message>
        <source>哪天贴出</source>
        <translation>Day it was put up</translation>
    </message>
    <message>
        <source>谈事不谈人</source>
        <translation>On the case, not the person</translation>
    </message>
    <message>
        <source>限知悉的一句</source>
        <translation>Sentence on who may read it</translation>
    </message>
    <message>
        <source>小标题：来说的是什么</source>
        <translation>Heading: what was asked</translation>
    </message>
    <message>
        <source>小标题：答应过什么</source>
        <translation>Heading: what was promised</translation>
    </message>
    <message>
        <source>还没有兑现的承诺</source>
        <translation>A promise to be kept</translation>
    </message>
    <message>
        <source>过期的承诺</source>
        <translation>A promise past its day</translation>
    </message>
    <message>
        <source>兑现了的承诺</source>
        <translation>A promise that was kept</translation>
    </message>
    <message>
        <source>收回的承诺</source>
        <translation>A promise taken back</translation>
    </message>
    <message>
        <source>没有承诺时</source>
        <translation>Where nothing was promised</translation>
    </message>
    <message>
        <source>小标题：法律怎样说</source>
        <translation>Heading: what the law says</translation>
    </message>
    <message>
        <source>办到哪一步</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>在走的期限</source>
        <translation>A period that runs</translation>
    </message>
    <message>
        <source>超期的期限</source>
        <translation>A period past its day</translation>
    </message>
    <message>
        <source>办完的期限</source>
        <translation>A period that was met</translation>
    </message>
    <message>
        <source>当天办完的期限</source>
        <translation>A period met on its first day</translation>
    </message>
    <message>
        <source>今天到期的期限</source>
        <translation>A period that ends today</translation>
    </message>
    <message>
        <source>没有期限时</source>
        <translation>Where no period runs</translation>
    </message>
    <message>
        <source>小标题：最近三次联系</source>
        <translation>Heading: the last three contacts</translation>
    </message>
    <message>
        <source>每一次联系</source>
        <translation>Each contact</translation>
    </message>
    <message>
        <source>没有联系过时</source>
        <translation>Where there was no contact</translation>
    </message>
    <message>
        <source>小标题：批示和包案</source>
        <translation>Heading: instructions and sponsor</translation>
    </message>
    <message>
        <source>每一条批示</source>
        <translation>Each instruction</translation>
    </message>
    <message>
        <source>没有批示和包案时</source>
        <translation>Where there is neither</translation>
    </message>
    <message>
        <source>还没有记下时</source>
        <translation>While nothing is written down</translation>
    </message>
    <message>
        <source>缺什么请告诉我们</source>
        <translation>Tell us what is missing</translation>
    </message>
    <message>
        <source>小标题：我们这样做</source>
        <translation>Heading: what we do</translation>
    </message>
    <message>
        <source>迎人</source>
        <translation>Welcoming</translation>
    </message>
    <message>
        <source>听人说</source>
        <translation>Listening</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>告知</source>
        <translation>notice</translation>
    </message>
    <message>
        <source>指路</source>
        <translation>Showing the way</translation>
    </message>
    <message>
        <source>承诺</source>
        <translation>Promises</translation>
    </message>
    <message>
        <source>救助</source>
        <translation>Aid</translation>
    </message>
    <message>
        <source>小标题：我们不做的</source>
        <translation>Heading: what we do not do</translation>
    </message>
    <message>
        <source>回避</source>
        <translation>Recusal</translation>
    </message>
    <message>
        <source>不谈条件</source>
        <translation>No conditions</translation>
    </message>
    <message>
        <source>尊重</source>
        <translation>Respect</translation>
    </message>
    <message>
        <source>不打听评价</source>
        <translation>Not asking about ratings</translation>
    </message>
    <message>
        <source>有意见找谁</source>
        <translation>Whom to tell</translation>
    </message>
    <message>
        <source>哪一天</source>
        <translation>Which day</translation>
    </message>
    <message>
        <source>户数</source>
        <translation>number of visits</translation>
    </message>
    <message>
        <source>一户也没有时</source>
        <translation>where there is no visit</translation>
    </message>
    <message>
        <source>在家里见</source>
        <translation>at home</translation>
    </message>
    <message>
        <source>上次答应的</source>
        <translation>what was promised last</translation>
    </message>
    <message>
        <source>没有答应过</source>
        <translation>nothing promised</translation>
    </message>
    <message>
        <source>不在本机的</source>
        <translation>not on this computer</translation>
    </message>
    <message>
        <source>当场记的</source>
        <translation>what is written there and then</translation>
    </message>
    <message>
        <source>标题上面的一行</source>
        <translation>Line above the title</translation>
    </message>
    <message>
        <source>正文（集体）</source>
        <translation>Text (team)</translation>
    </message>
    <message>
        <source>正文（个人）</source>
        <translation>Text (person)</translation>
    </message>
    <message>
        <source>谁评定的</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>结尾</source>
        <translation>Closing line</translation>
    </message>
    <message>
        <source>站点等候的件数</source>
        <translation>How many wait at the station</translation>
    </message>
    <message>
        <source>哪个站</source>
        <translation>which station</translation>
    </message>
    <message>
        <source>小标题：地点</source>
        <translation>Heading: where</translation>
    </message>
    <message>
        <source>小标题：时间</source>
        <translation>Heading: when</translation>
    </message>
    <message>
        <source>小标题：谁来接待</source>
        <translation>Heading: who receives</translation>
    </message>
    <message>
        <source>还没有排谁去时</source>
        <translation>Where nobody is planned</translation>
    </message>
    <message>
        <source>小标题：欢迎来谈</source>
        <translation>Heading: what is welcome</translation>
    </message>
    <message>
        <source>小标题：怎样来谈</source>
        <translation>Heading: how to come</translation>
    </message>
    <message>
        <source>哪一天哪一处</source>
        <translation>Which day, which station</translation>
    </message>
    <message>
        <source>应到几位</source>
        <translation>How many are expected</translation>
    </message>
    <message>
        <source>谁包案，有化解方案的</source>
        <translation>Who sponsors it, with a plan to settle it</translation>
    </message>
    <message>
        <source>谁包案，包到哪天</source>
        <translation>Who sponsors it, and until which day</translation>
    </message>
    <message>
        <source>开头（调解）</source>
        <translation>Opening (mediation)</translation>
    </message>
    <message>
        <source>开头（和解）</source>
        <translation>Opening (settlement)</translation>
    </message>
    <message>
        <source>一方由谁签名</source>
        <translation>Who signs for a side</translation>
    </message>
    <message>
        <source>请人民调解委员会</source>
        <translation>Asking a people&apos;s mediation committee</translation>
    </message>
    <message>
        <source>标题（通知）</source>
        <translation>Title (notice)</translation>
    </message>
    <message>
        <source>权利：知道个人信息怎样用</source>
        <translation>right: to know how personal data are used</translation>
    </message>
</context>
<context>
    <name>ThankPanel</name>
    <message>
        <source>出具并编号</source>
        <translation>Issue and number</translation>
    </message>
    <message>
        <source>信访人，或者帮过忙的单位、社区、个人</source>
        <translation>The petitioner, or whoever helped</translation>
    </message>
    <message>
        <source>写给谁</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>感谢的话</source>
        <translation>Words of thanks</translation>
    </message>
    <message>
        <source>写给别人的信里，不要写信访人的姓名和住址。</source>
        <translation>In a letter to others leave out the petitioner&apos;s name and address.</translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message>
        <source>对不起，刚才的评价没有收进去。愿意的话，请填一张评价表，投进评价箱。</source>
        <translation>Sorry, your rating could not be kept. If you like, fill in a form and put it into the box.</translation>
    </message>
    <message>
        <source>谢谢您，慢走</source>
        <translation>Thank you, take care</translation>
    </message>
    <message>
        <source>几个的，用顿号隔开</source>
        <translation>Several: separate with commas</translation>
    </message>
    <message>
        <source>本人愿意怎样写就怎样写，不愿意的空着</source>
        <translation>As they wish it written; empty if they do not</translation>
    </message>
    <message>
        <source>哪天收到的</source>
        <translation>Day received</translation>
    </message>
    <message>
        <source>是什么</source>
        <translation>What</translation>
    </message>
    <message>
        <source>谢的是什么事</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>谢哪个班组、窗口</source>
        <translation>Team or window thanked</translation>
    </message>
    <message>
        <source>谢哪几位</source>
        <translation>Persons thanked</translation>
    </message>
    <message>
        <source>谁送的</source>
        <translation>From</translation>
    </message>
    <message>
        <source>信、锦旗的扫描件或照片</source>
        <translation>Scan or photo of the letter or pennant</translation>
    </message>
    <message>
        <source>如：锦旗照片</source>
        <translation>Such as: photo of the banner</translation>
    </message>
</context>
<context>
    <name>ThanksCard</name>
    <message>
        <source>有人谢您</source>
        <translation>Somebody thanked you</translation>
    </message>
    <message>
        <source>谢{team}</source>
        <translation>Thanks to {team}</translation>
    </message>
    <message>
        <source>看</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>ThanksForm</name>
    <message>
        <source>为一件信访送来的，请打开那一件，按“记收到感谢”；不属于哪一件的，记在这里。</source>
        <translation>Thanks for a case are recorded on that case with &quot;Record thanks received&quot;; those that belong to no case, here.</translation>
    </message>
    <message>
        <source>留存</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>收到感谢：{what}</source>
        <translation>Thanks received: {what}</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>感谢</source>
        <translation>Thanks</translation>
    </message>
    <message>
        <source>信访人自己送来的，留着，给该看到的人看；不去要，不排名</source>
        <translation>Brought by petitioners themselves, kept for those who earned them; not asked for, not ranked</translation>
    </message>
    <message>
        <source>有人送信、送锦旗来，在那一件里按“记收到感谢”；不属于哪一件的，按“记一封”。</source>
        <translation>When somebody brings a letter or pennant, record it on its case with &quot;Record thanks received&quot;; what belongs to no case, with &quot;Record one&quot;.</translation>
    </message>
    <message>
        <source>收到的</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>还没有收到过</source>
        <translation>None received yet</translation>
    </message>
    <message>
        <source>收回的</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>没有收回的</source>
        <translation>None withdrawn</translation>
    </message>
    <message>
        <source>哪天</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>是什么</source>
        <translation>What</translation>
    </message>
    <message>
        <source>谢的是什么事</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>谢谁</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>谁送的</source>
        <translation>From</translation>
    </message>
    <message>
        <source>没有署名</source>
        <translation>No name given</translation>
    </message>
    <message>
        <source>哪一件</source>
        <translation>Which case</translation>
    </message>
    <message>
        <source>打开那一件，或者看信</source>
        <translation>Open the case, or the letter</translation>
    </message>
    <message>
        <source>记一封</source>
        <translation>Record one</translation>
    </message>
    <message>
        <source>收回</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>记收到感谢</source>
        <translation>Record thanks received</translation>
    </message>
    <message>
        <source>收回感谢</source>
        <translation>Withdraw thanks</translation>
    </message>
    <message>
        <source>没有扫描件：{what}</source>
        <translation>No scan: {what}</translation>
    </message>
</context>
<context>
    <name>TicketBox</name>
    <message>
        <source>接上 {number} 号</source>
        <translation>Joined to number {number}</translation>
    </message>
    <message>
        <source>登记好了，这个号就结束；不是这个号的人，去掉勾</source>
        <translation>The number is done once this is saved; untick it for somebody else</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>{what}两处改得不一样</source>
        <translation>{what} was changed differently in two places</translation>
    </message>
    <message>
        <source>{rule}的期限已过 {days} 天</source>
        <translation>{rule}: {days} d overdue</translation>
    </message>
    <message>
        <source>这一条由新版本写下，升级以后才能看</source>
        <translation>Written by a newer version; it can be read after an upgrade</translation>
    </message>
    <message>
        <source>这一条的内容已经按规定清除</source>
        <translation>The content of this entry was erased by rule</translation>
    </message>
    <message>
        <source>其他记录（{kind}）</source>
        <translation>Other entry ({kind})</translation>
    </message>
    <message>
        <source>{who}，{channel}，补录 {count} 项诉求</source>
        <translation>{channel}: {who}; registered later, demands: {count}</translation>
    </message>
    <message>
        <source>{who}，{channel}，登记 {count} 项诉求</source>
        <translation>{channel}: {who}; demands: {count}</translation>
    </message>
    <message>
        <source>诉求 {demand} 并入 {number}，重复信访</source>
        <translation>Demand {demand} joined to {number} as a repeat petition</translation>
    </message>
    <message>
        <source>诉求 {demand} 撤销并入，自己计期限</source>
        <translation>Demand {demand} handled apart again, with deadlines of its own</translation>
    </message>
    <message>
        <source>又一次{channel}，{people} 人，并入本件</source>
        <translation>Came again: {channel}, people: {people}; joined to this case</translation>
    </message>
    <message>
        <source>{number} 撤销并入</source>
        <translation>{number} no longer joined</translation>
    </message>
    <message>
        <source>受理，由{handler}办理</source>
        <translation>Accepted, to be handled by {handler}</translation>
    </message>
    <message>
        <source>不予受理，{ground}</source>
        <translation>Declined: {ground}</translation>
    </message>
    <message>
        <source>转送{to}</source>
        <translation>Transferred to {to}</translation>
    </message>
    <message>
        <source>由{officer}承办</source>
        <translation>Officer in charge: {officer}</translation>
    </message>
    <message>
        <source>办理，{way}</source>
        <translation>Handling: {way}</translation>
    </message>
    <message>
        <source>家常话</source>
        <translation>Talk</translation>
    </message>
    <message>
        <source>家常话，和{whom}聊</source>
        <translation>Talk with {whom}</translation>
    </message>
    <message>
        <source>补交材料 {count} 份</source>
        <translation>Materials added: {count}</translation>
    </message>
    <message>
        <source>答复：{outcomes}</source>
        <translation>Reply: {outcomes}</translation>
    </message>
    <message>
        <source>历史答复，从原系统转入</source>
        <translation>Earlier reply, brought over from the old system</translation>
    </message>
    <message>
        <source>出具{kind}</source>
        <translation>Issued: {kind}</translation>
    </message>
    <message>
        <source>打印{kind}</source>
        <translation>Printed: {kind}</translation>
    </message>
    <message>
        <source>作废{paper}</source>
        <translation>Voided: {paper}</translation>
    </message>
    <message>
        <source>{kind}拒收，{way}</source>
        <translation>Refused: {kind}, {way}</translation>
    </message>
    <message>
        <source>{kind}送达，{way}</source>
        <translation>Delivered: {kind}, {way}</translation>
    </message>
    <message>
        <source>更正{what}</source>
        <translation>Corrected: {what}</translation>
    </message>
    <message>
        <source>更正信访人资料</source>
        <translation>Petitioner&apos;s details corrected</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>隔 {days} 天</source>
        <translation>{days} days between</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>昨天</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>两处同时办了同一步（{step}）</source>
        <translation>Two places took the same step ({step})</translation>
    </message>
    <message>
        <source>请与对方核对，以实际为准，在这里记一笔。</source>
        <translation>Please check with the other place which one counts, and note it here.</translation>
    </message>
    <message>
        <source>有一条记录指向没有登记的诉求（{demand}）</source>
        <translation>An entry points to a demand that is not registered ({demand})</translation>
    </message>
    <message>
        <source>请核对原件后更正。</source>
        <translation>Please check the original and correct it.</translation>
    </message>
    <message>
        <source>这一件有两条登记记录，先到的一条有效</source>
        <translation>This case has two registrations; the first one counts</translation>
    </message>
    <message>
        <source>请核对是否重复登记。</source>
        <translation>Please check whether it was registered twice.</translation>
    </message>
    <message>
        <source>有一条记录里的日期或数字读不懂</source>
        <translation>An entry holds a date or number that cannot be read</translation>
    </message>
    <message>
        <source>请对照原件补记一条更正。</source>
        <translation>Please check the original and add a correction.</translation>
    </message>
    <message>
        <source>{who}：{value}</source>
        <translation>{who}: {value}</translation>
    </message>
    <message>
        <source>已登记</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>{by}受理</source>
        <translation>Accepted by {by}</translation>
    </message>
    <message>
        <source>出具{kind}（{number}）</source>
        <translation>Issued: {kind} ({number})</translation>
    </message>
    <message>
        <source>{kind}（{number}）送达</source>
        <translation>Delivered: {kind} ({number})</translation>
    </message>
    <message>
        <source>{end}的最后一天</source>
        <translation>last day: {end}</translation>
    </message>
    <message>
        <source>联系：{contact}</source>
        <translation>Contact: {contact}</translation>
    </message>
    <message>
        <source>正在办理的编号：{number}</source>
        <translation>Already handled under {number}</translation>
    </message>
    <message>
        <source>可以去：{where}</source>
        <translation>Where to go instead: {where}</translation>
    </message>
    <message>
        <source>再次打印：{reason}</source>
        <translation>Printed again: {reason}</translation>
    </message>
    <message>
        <source>收件人：{receiver}</source>
        <translation>Received by {receiver}</translation>
    </message>
    <message>
        <source>{what}：{old} → {new}</source>
        <translation>{what}: {old} → {new}</translation>
    </message>
    <message>
        <source>原因：{reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <source>有一条记录接着另一条写，前面那一条还没有到</source>
        <translation>An entry follows another that has not arrived yet</translation>
    </message>
    <message>
        <source>等对方的记录传来就好；传齐了还这样，请与对方核对。</source>
        <translation>Just wait for the entries of the other place; if it stays like this, please check with them.</translation>
    </message>
    <message>
        <source>事解：{how}</source>
        <translation>How it was settled: {how}</translation>
    </message>
    <message>
        <source>心解：{how}</source>
        <translation>How the petitioner took it: {how}</translation>
    </message>
    <message>
        <source>约好 {day}{way}回访</source>
        <translation>Return visit agreed for {day}, {way}</translation>
    </message>
    <message>
        <source>信访人不愿意回访</source>
        <translation>The petitioner does not wish a return visit</translation>
    </message>
    <message>
        <source>{way}回访</source>
        <translation>Return visit, {way}</translation>
    </message>
    <message>
        <source>{way}回访，没有人接</source>
        <translation>Return visit, {way}: nobody answered</translation>
    </message>
    <message>
        <source>还没有解决：{what}</source>
        <translation>Still open: {what}</translation>
    </message>
    <message>
        <source>信访人评价了{whom}</source>
        <translation>The petitioner rated the {whom}</translation>
    </message>
    <message>
        <source>信访人自己签字撤回</source>
        <translation>Withdrawn, signed by the petitioner</translation>
    </message>
    <message>
        <source>更换代表或者代理人</source>
        <translation>Representatives or agent changed</translation>
    </message>
    <message>
        <source>给{who}写感谢信</source>
        <translation>Letter of thanks to {who}</translation>
    </message>
    <message>
        <source>重新办理，期限接着算</source>
        <translation>Reopened; the deadlines go on from where they stood</translation>
    </message>
    <message>
        <source>提请作废，等第二个人核</source>
        <translation>Asked to void it; a second person decides</translation>
    </message>
    <message>
        <source>核过，不作废</source>
        <translation>Looked into: not voided</translation>
    </message>
    <message>
        <source>作废，仍然留存计数</source>
        <translation>Voided; still listed and counted</translation>
    </message>
    <message>
        <source>{kind}审批同意</source>
        <translation>{kind} approved</translation>
    </message>
    <message>
        <source>{kind}退回修改</source>
        <translation>{kind} sent back for changes</translation>
    </message>
    <message>
        <source>{kind}委托{who}审批</source>
        <translation>{kind}: approval delegated to {who}</translation>
    </message>
    <message>
        <source>{kind}撤回送审</source>
        <translation>{kind} recalled from approval</translation>
    </message>
    <message>
        <source>调查核实，{way}</source>
        <translation>Investigation: {way}</translation>
    </message>
    <message>
        <source>地点：{what}</source>
        <translation>Place: {what}</translation>
    </message>
    <message>
        <source>询问：{what}</source>
        <translation>Who was asked: {what}</translation>
    </message>
    <message>
        <source>证据：{what}</source>
        <translation>Evidence: {what}</translation>
    </message>
    <message>
        <source>{stage}定于 {day} {time}，{place}</source>
        <translation>{stage}: {day} at {time}, {place}</translation>
    </message>
    <message>
        <source>主持：{who}</source>
        <translation>Chair: {who}</translation>
    </message>
    <message>
        <source>{first}至{last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>举行听证</source>
        <translation>Hearing held</translation>
    </message>
    <message>
        <source>双方同意{way}，对方：{other}</source>
        <translation>Both sides agreed to {way}; the other side: {other}</translation>
    </message>
    <message>
        <source>调解员：{who}</source>
        <translation>Mediator: {who}</translation>
    </message>
    <message>
        <source>调解记录</source>
        <translation>Mediation session</translation>
    </message>
    <message>
        <source>调解没有达成协议，回到信访程序</source>
        <translation>No agreement; handling goes on in the petition procedure</translation>
    </message>
    <message>
        <source>延期 {days} 天</source>
        <translation>Extended by {days} days</translation>
    </message>
    <message>
        <source>批准：{who}（{post}）</source>
        <translation>Approved by {who} ({post})</translation>
    </message>
    <message>
        <source>处理意见{state}</source>
        <translation>Carrying out the reply: {state}</translation>
    </message>
    <message>
        <source>建议意见：{outcome}</source>
        <translation>Suggestion: {outcome}</translation>
    </message>
    <message>
        <source>向{body}申请{stage}，超过期限没有收下</source>
        <translation>{stage} asked of {body}, but out of time and not taken</translation>
    </message>
    <message>
        <source>向{body}申请{stage}</source>
        <translation>{stage} asked of {body}</translation>
    </message>
    <message>
        <source>{day}交邮</source>
        <translation>Posted on {day}</translation>
    </message>
    <message>
        <source>超过期限的原因：{reason}</source>
        <translation>Why it is late: {reason}</translation>
    </message>
    <message>
        <source>{stage}意见：{conclusion}</source>
        <translation>Outcome of the {stage}: {conclusion}</translation>
    </message>
    <message>
        <source>{stage}意见送达</source>
        <translation>Opinion of the {stage} delivered</translation>
    </message>
    <message>
        <source>引导到{to}</source>
        <translation>Guided to {to}</translation>
    </message>
    <message>
        <source>地址：{where}</source>
        <translation>Address: {where}</translation>
    </message>
    <message>
        <source>直接答复，{way}</source>
        <translation>Answered directly, {way}</translation>
    </message>
    <message>
        <source>{unit}签收</source>
        <translation>Signed for by {unit}</translation>
    </message>
    <message>
        <source>{unit}提出异议</source>
        <translation>Objection by {unit}</translation>
    </message>
    <message>
        <source>建议转给：{unit}</source>
        <translation>They propose: {unit}</translation>
    </message>
    <message>
        <source>核实同意异议，材料退回</source>
        <translation>Objection agreed; the material came back</translation>
    </message>
    <message>
        <source>核实不同意异议，由该单位办理</source>
        <translation>Objection not agreed; that unit handles it</translation>
    </message>
    <message>
        <source>退回的材料：{what}</source>
        <translation>Material that came back: {what}</translation>
    </message>
    <message>
        <source>{unit}报来办结报告</source>
        <translation>Completion report from {unit}</translation>
    </message>
    <message>
        <source>信访人意见：{opinion}</source>
        <translation>What the petitioner thinks: {opinion}</translation>
    </message>
    <message>
        <source>{lead}牵头，{by}定</source>
        <translation>{lead} leads, decided by {by}</translation>
    </message>
    <message>
        <source>配合：{units}</source>
        <translation>Taking part: {units}</translation>
    </message>
    <message>
        <source>受理有争议，报{to}决定</source>
        <translation>Dispute over who accepts, referred to {to}</translation>
    </message>
    <message>
        <source>所涉单位：{units}</source>
        <translation>Units concerned: {units}</translation>
    </message>
    <message>
        <source>{officer}回避，{by}</source>
        <translation>{officer} recused, asked for by {by}</translation>
    </message>
    <message>
        <source>还能帮的：{help}</source>
        <translation>Help that goes on: {help}</translation>
    </message>
    <message>
        <source>不再受理，已经复核终结</source>
        <translation>No further acceptance: the re-review was final</translation>
    </message>
    <message>
        <source>适用简易办理：{ground}</source>
        <translation>Simple procedure: {ground}</translation>
    </message>
    <message>
        <source>转为普通程序</source>
        <translation>Back to the ordinary procedure</translation>
    </message>
    <message>
        <source>{level}{unit}</source>
        <translation>{level}: {unit}</translation>
    </message>
    <message>
        <source>升为{level}</source>
        <translation>Raised to {level}</translation>
    </message>
    <message>
        <source>{unit}反馈督办情况</source>
        <translation>Answer from {unit}</translation>
    </message>
    <message>
        <source>督办了结</source>
        <translation>Supervision ended</translation>
    </message>
    <message>
        <source>核过，不督办：{fault}</source>
        <translation>Looked into, not supervised: {fault}</translation>
    </message>
    <message>
        <source>向{to}提出{kind}</source>
        <translation>{kind}, to {to}</translation>
    </message>
    <message>
        <source>{to}书面反馈：{adoption}</source>
        <translation>Written answer of {to}: {adoption}</translation>
    </message>
    <message>
        <source>一条现场秩序记录，已经到期，不再显示</source>
        <translation>A record of order at the hall that has expired and is no longer shown</translation>
    </message>
    <message>
        <source>{day}到期，到期不再显示</source>
        <translation>Expires on {day} and is then no longer shown</translation>
    </message>
    <message>
        <source>劝导：{who}</source>
        <translation>Who talked to them: {who}</translation>
    </message>
    <message>
        <source>已报公安机关</source>
        <translation>The police were told</translation>
    </message>
    <message>
        <source>信访人对现场秩序记录的说明</source>
        <translation>What the petitioner says about the record of order</translation>
    </message>
    <message>
        <source>补记的原因：{why}</source>
        <translation>Why it was entered later: {why}</translation>
    </message>
    <message>
        <source>文号：{number}</source>
        <translation>Number: {number}</translation>
    </message>
    <message>
        <source>审批过的{kind}已经出具</source>
        <translation>The approved {kind} was issued</translation>
    </message>
    <message>
        <source>反映的是本站自己</source>
        <translation>This is a complaint about the station itself</translation>
    </message>
    <message>
        <source>被反映的人不办自己的事（第二十八条第三款）。请报上级或者转上一级；要回避的同事请先记回避。</source>
        <translation>Whoever is complained of does not handle it (Art. 28(3)). Please report or transfer it upward, and record first who is recused.</translation>
    </message>
    <message>
        <source>退回了 {count} 次（{units}），列入督办</source>
        <translation>Given back {count} times ({units}): a case for supervision</translation>
    </message>
    <message>
        <source>请负责督办的同事定：协商不成的，报共同的上一级机关决定，或者请联席会议协调（第二十四条第一款）。</source>
        <translation>Whoever supervises decides: if talks fail, refer it to the common superior or the joint conference (Art. 24(1)).</translation>
    </message>
    <message>
        <source>问过{way}，{side}不愿意</source>
        <translation>{way} offered; {side} did not wish it</translation>
    </message>
    <message>
        <source>谈成协议，等各方签名</source>
        <translation>Terms agreed, to be signed</translation>
    </message>
    <message>
        <source>协议签名生效，{day}</source>
        <translation>Agreement signed, in force from {day}</translation>
    </message>
    <message>
        <source>参加：{units}</source>
        <translation>Present: {units}</translation>
    </message>
    <message>
        <source>开会协调，{day}</source>
        <translation>Units met on {day}</translation>
    </message>
    <message>
        <source>{stage}，{place}</source>
        <translation>{stage}: {place}</translation>
    </message>
    <message>
        <source>第二十六条：{conduct}</source>
        <translation>Art. 26: {conduct}</translation>
    </message>
    <message>
        <source>现场秩序记录</source>
        <translation>Record of order at the hall</translation>
    </message>
    <message>
        <source>{day}补记</source>
        <translation>entered {day}</translation>
    </message>
    <message>
        <source>{end}：{how}</source>
        <translation>{end}: {how}</translation>
    </message>
    <message>
        <source>{who}：{what}</source>
        <translation>{who}: {what}</translation>
    </message>
    <message>
        <source>收件人：{receiver}（{relation}）</source>
        <translation>Received by {receiver} ({relation})</translation>
    </message>
    <message>
        <source>{name} {pages} 页</source>
        <translation>{name}, pages: {pages}</translation>
    </message>
    <message>
        <source>报告：{who}（{way}，{time}）</source>
        <translation>Told: {who} ({way}, {time})</translation>
    </message>
    <message>
        <source>听证改期</source>
        <translation>Hearing put off</translation>
    </message>
    <message>
        <source>听证取消</source>
        <translation>Hearing cancelled</translation>
    </message>
    <message>
        <source>来访人的资料</source>
        <translation>Details of a visitor</translation>
    </message>
    <message>
        <source>本站的设置</source>
        <translation>Settings of this station</translation>
    </message>
    <message>
        <source>单位名录</source>
        <translation>Directory of units</translation>
    </message>
    <message>
        <source>本站的人员</source>
        <translation>Staff of this station</translation>
    </message>
    <message>
        <source>节假日</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>文书措辞</source>
        <translation>Wording of papers</translation>
    </message>
    <message>
        <source>有人查了进度</source>
        <translation>An inquiry about progress</translation>
    </message>
    <message>
        <source>看了遮住的内容</source>
        <translation>Masked details were looked at</translation>
    </message>
    <message>
        <source>评价</source>
        <translation>rating</translation>
    </message>
    <message>
        <source>附带的记录</source>
        <translation>An accompanying entry</translation>
    </message>
    <message>
        <source>诉求 {demands}</source>
        <translation>Demand {demands}</translation>
    </message>
    <message>
        <source>检举控告只能转有管理权限的纪检监察机关（第二十二条第二款、第三十条）；要回避的同事请先记回避。</source>
        <translation>An accusation may only go to the discipline body in charge (Art. 22(2), 30); colleagues with an interest recuse themselves first.</translation>
    </message>
    <message>
        <source>{who}：{what}，最迟 {day}（含当日）</source>
        <translation>{who}: {what}, by {day} (included)</translation>
    </message>
    <message>
        <source>要求最迟 {day}（含当日）重新办理</source>
        <translation>To be handled anew by {day} (included)</translation>
    </message>
    <message>
        <source>交办{to}，最迟 {day}（含当日）反馈结果</source>
        <translation>Entrusted to {to}, result due by {day} (included)</translation>
    </message>
    <message>
        <source>最迟 {day}（含当日）反馈</source>
        <translation>Answer due by {day} (included)</translation>
    </message>
    <message>
        <source>{day}交寄，单号 {parcel}</source>
        <translation>Posted on {day}, number {parcel}</translation>
    </message>
    <message>
        <source>{day}交寄，没有单号</source>
        <translation>Posted on {day}, no number</translation>
    </message>
    <message>
        <source>归档，保管期限：{retention}，卷号 {dossier}</source>
        <translation>Archived, kept: {retention}, dossier {dossier}</translation>
    </message>
    <message>
        <source>{unit}答复过</source>
        <translation>Replied by {unit}</translation>
    </message>
    <message>
        <source>{day}送到信访人手里</source>
        <translation>In the petitioner&apos;s hands on {day}</translation>
    </message>
    <message>
        <source>放弃了一条没收进来的记录</source>
        <translation>Gave up a record that was not taken in</translation>
    </message>
    <message>
        <source>都留着。请核对以哪个为准，一处一处定下来。</source>
        <translation>Both are kept. Please check which is right and decide field by field.</translation>
    </message>
    <message>
        <source>{whose}的{what}两处改得不一样</source>
        <translation>{what} of {whose} was changed differently in two places</translation>
    </message>
    <message>
        <source>还差这一步：{end}，请尽快办。{consequence}。</source>
        <translation>Still to do: {end}, as soon as possible; {consequence}.</translation>
    </message>
    <message>
        <source>约好 {day}回访，已过 {days} 天</source>
        <translation>A return visit was agreed for {day}, {days} days ago</translation>
    </message>
    <message>
        <source>请联系信访人，说明为什么晚了，记下回访。</source>
        <translation>Please get in touch with the petitioner, say why it is late, and record the visit.</translation>
    </message>
    <message>
        <source>{kind}送审，等“{who}”同意</source>
        <translation>{kind} submitted, waiting for: {who}</translation>
    </message>
    <message>
        <source>还有没了结的，先办结的理由：{why}</source>
        <translation>Closed although something was open, because: {why}</translation>
    </message>
    <message>
        <source>{by}出具{kind}（{number}）</source>
        <translation>{by} issued the {kind} ({number})</translation>
    </message>
    <message>
        <source>{kind}（{number}）已交寄，单号 {parcel}</source>
        <translation>{kind} ({number}) posted, number {parcel}</translation>
    </message>
    <message>
        <source>{kind}已交寄，等回执</source>
        <translation>{kind} posted, proof of delivery awaited</translation>
    </message>
    <message>
        <source>这一件有两个正式编号（{first}、{other}）</source>
        <translation>This case has two official numbers ({first}, {other})</translation>
    </message>
    <message>
        <source>两个都查得到；请问市中心库的管理员，以哪个为准记一笔。</source>
        <translation>Both find it. Please ask the administrator of the centre which one stands, and note it here.</translation>
    </message>
    <message>
        <source>市中心库给了正式编号 {number}</source>
        <translation>The centre gave official number {number}</translation>
    </message>
    <message>
        <source>由它办的管理权限：{why}</source>
        <translation>Why it is theirs: {why}</translation>
    </message>
    <message>
        <source>{place} {day}登记的一件，正式编号 {number}</source>
        <translation>One registered at {place} on {day}, official number {number}</translation>
    </message>
    <message>
        <source>{place} {day}登记的一件</source>
        <translation>One registered at {place} on {day}</translation>
    </message>
    <message>
        <source>市中心库提示，可能和别处登记的是同一件事</source>
        <translation>The centre says that another station may have registered the same case</translation>
    </message>
    <message>
        <source>核对过，和别处登记的是同一件事</source>
        <translation>Found to be the same case as one registered elsewhere</translation>
    </message>
    <message>
        <source>核对过，和别处登记的不是同一件事</source>
        <translation>Found to be another case than the one registered elsewhere</translation>
    </message>
    <message>
        <source>{reader}加入知悉名单</source>
        <translation>{reader} added to the reader list</translation>
    </message>
    <message>
        <source>{who}去世，{day}</source>
        <translation>{who} died, {day}</translation>
    </message>
    <message>
        <source>凭据：{proof}</source>
        <translation>Proof: {proof}</translation>
    </message>
    <message>
        <source>已去世：{who}</source>
        <translation>Has died: {who}</translation>
    </message>
    <message>
        <source>不再参加：{who}</source>
        <translation>Takes no part any more: {who}</translation>
    </message>
    <message>
        <source>新来参加：{who}</source>
        <translation>Joined: {who}</translation>
    </message>
    <message>
        <source>{kind}（{number}）公告，{day}视为送达</source>
        <translation>{kind} ({number}) on public notice, counts as delivery on {day}</translation>
    </message>
    <message>
        <source>发到：{text}</source>
        <translation>Sent to: {text}</translation>
    </message>
    <message>
        <source>同意电子送达：{text}</source>
        <translation>Agreed to electronic delivery: {text}</translation>
    </message>
    <message>
        <source>拒收的原因：{text}</source>
        <translation>Why it was refused: {text}</translation>
    </message>
    <message>
        <source>见证：{text}</source>
        <translation>Witnessed: {text}</translation>
    </message>
    <message>
        <source>{kind}公告送达，{day}视为送达</source>
        <translation>{kind} on public notice, counts as delivery on {day}</translation>
    </message>
    <message>
        <source>{day}起公告：{where}</source>
        <translation>On public notice from {day}: {where}</translation>
    </message>
    <message>
        <source>为什么公告：{text}</source>
        <translation>Why by public notice: {text}</translation>
    </message>
    <message>
        <source>受理已经收回，信访人手里的受理告知书不作数了</source>
        <translation>The acceptance was taken back; the acceptance notice in the petitioner&apos;s hands no longer counts</translation>
    </message>
    <message>
        <source>{on}受理，{back}更正以后不再这样办，原来告知的办理期限不再计。请引导、转送，或者按现在的分类重新受理，把新的告知书交给信访人。</source>
        <translation>Accepted on {on}, no longer handled that way since the correction of {back}; the handling days told no longer count. Guide or transfer it, or accept it anew by its class now, and hand the petitioner the new notice.</translation>
    </message>
    <message>
        <source>{on}受理，{back}更正以后被反映的不归本单位管理。只能转送有管理权限的纪检监察机关（{first}）（第二十二条第二款、第三十条）。</source>
        <translation>Accepted on {on}; since the correction of {back} it accuses somebody whom our unit does not manage. It can only be transferred to the discipline body with authority ({first}) (Art. 22(2), 30).</translation>
    </message>
    <message>
        <source>检举控告在{unit}手里，它就是被反映的单位或者它的下级</source>
        <translation>The accusation is with {unit}, which is the accused unit or one below it</translation>
    </message>
    <message>
        <source>请马上收回材料，转送有管理权限的纪检监察机关（{first}）（第三十条）。</source>
        <translation>Take the papers back at once and transfer them to the discipline body with authority ({first}) (Art. 30).</translation>
    </message>
    <message>
        <source>收回受理，重新定去向</source>
        <translation>Acceptance taken back, to be routed anew</translation>
    </message>
    <message>
        <source>{kind}被邮局退回，没有送达</source>
        <translation>{kind} brought back by the post, not delivered</translation>
    </message>
    <message>
        <source>收件身份改过了，信访人手里的回执还是原来的说法</source>
        <translation>The capacity was changed; the petitioner&apos;s receipt still says what it was before</translation>
    </message>
    <message>
        <source>请打一份新回执交给信访人。</source>
        <translation>Please print a new receipt and hand it to the petitioner.</translation>
    </message>
    <message>
        <source>从{unit}收回</source>
        <translation>Taken back from {unit}</translation>
    </message>
    <message>
        <source>登记有误，已经作废，请问接访人员</source>
        <translation>Registered in error and void; please ask at the desk</translation>
    </message>
    <message>
        <source>登记有误，已经作废，这件事在 {number} 里接着办</source>
        <translation>Registered in error and void; the case goes on under {number}</translation>
    </message>
    <message>
        <source>在 {number} 里接着办</source>
        <translation>Goes on under {number}</translation>
    </message>
    <message>
        <source>由本单位办的管理权限：{why}</source>
        <translation>Our authority to handle it: {why}</translation>
    </message>
    <message>
        <source>{body}没有收下晚了的{stage}申请</source>
        <translation>{body} did not take on the late request for {stage}</translation>
    </message>
    <message>
        <source>是检举控告，从这时起限知悉人查看</source>
        <translation>It is an accusation; from here on only its readers see the case</translation>
    </message>
    <message>
        <source>查询码不再能用。</source>
        <translation>The inquiry code opens nothing any more.</translation>
    </message>
    <message>
        <source>依据：{unit}{paper} {number}，{seen}</source>
        <translation>On the strength of {unit}: {paper} {number}, {seen}</translation>
    </message>
    <message>
        <source>提请作废{stage}申请，等第二个人核</source>
        <translation>Asked to void the request for {stage}; a second person decides</translation>
    </message>
    <message>
        <source>核过，{stage}申请不作废</source>
        <translation>The request for {stage} stays, a second person decided</translation>
    </message>
    <message>
        <source>作废{stage}申请，它的期限不再计</source>
        <translation>Request for {stage} made void, its days end</translation>
    </message>
    <message>
        <source>请{to}协助</source>
        <translation>{to} asked to help</translation>
    </message>
    <message>
        <source>请{to}协助，最迟 {day}（含当日）告诉情况</source>
        <translation>{to} asked to help and to tell what they know by {day} (that day included)</translation>
    </message>
    <message>
        <source>{day}告诉了信访人</source>
        <translation>The petitioner was told on {day}</translation>
    </message>
    <message>
        <source>还没有告诉信访人</source>
        <translation>The petitioner has not been told yet</translation>
    </message>
    <message>
        <source>承诺兑现了</source>
        <translation>Promise kept</translation>
    </message>
    <message>
        <source>收回承诺，{day}向信访人说明</source>
        <translation>Promise taken back, explained to the petitioner on {day}</translation>
    </message>
    <message>
        <source>答应信访人，最迟{day}（含当日），{who}负责</source>
        <translation>Promised to the petitioner by {day}, {who} sees to it</translation>
    </message>
    <message>
        <source>承诺改到最迟{day}（含当日），{who}负责</source>
        <translation>Promise moved to {day}, {who} sees to it</translation>
    </message>
    <message>
        <source>家常话，帮手{helper}和{whom}聊</source>
        <translation>talk, {helper} (helper) with {whom}</translation>
    </message>
    <message>
        <source>家常话，帮手{helper}聊的</source>
        <translation>talk by {helper} (helper)</translation>
    </message>
    <message>
        <source>积案化解方案，{who}包案，卡在：{cause}</source>
        <translation>Plan for the backlog case, sponsored by {who}. In the way: {cause}</translation>
    </message>
    <message>
        <source>事情：{end}</source>
        <translation>Outcome: {end}</translation>
    </message>
    <message>
        <source>在{level}一级化解</source>
        <translation>Settled at this level: {level}</translation>
    </message>
    <message>
        <source>心解：没有问</source>
        <translation>Heart: not asked</translation>
    </message>
    <message>
        <source>批示要落实，最迟{day}（含当日），{who}负责</source>
        <translation>To be carried out by {day} (inclusive), by {who}</translation>
    </message>
    <message>
        <source>{leader}（{post}）接访</source>
        <translation>Received by {leader} ({post})</translation>
    </message>
    <message>
        <source>{leader}（{post}）批示</source>
        <translation>Instruction of {leader} ({post})</translation>
    </message>
    <message>
        <source>收到{way}，谢{who}</source>
        <translation>Received, {way}; to {who}</translation>
    </message>
    <message>
        <source>署名：{name}</source>
        <translation>Signed: {name}</translation>
    </message>
    <message>
        <source>感谢收回，不再给人看</source>
        <translation>Thanks withdrawn, no longer shown</translation>
    </message>
    <message>
        <source>约{day} {at} 调解，{place}</source>
        <translation>Mediation planned for {day} {at}, {place}</translation>
    </message>
    <message>
        <source>改期：{why}</source>
        <translation>Put off: {why}</translation>
    </message>
    <message>
        <source>收回批示里定的事，信访人还不知道有这项批示</source>
        <translation>What the instruction fixed is taken back; the petitioner did not know of it</translation>
    </message>
    <message>
        <source>{who}包案（{level}一级），到{day}</source>
        <translation>{who} sponsors it ({level} level) until {day}</translation>
    </message>
    <message>
        <source>答复公开了：{medium}</source>
        <translation>Answer made public: {medium}</translation>
    </message>
    <message>
        <source>信访人{day}同意：{how}</source>
        <translation>Petitioner agreed on {day}: {how}</translation>
    </message>
    <message>
        <source>公开的答复撤下了</source>
        <translation>Public answer taken down</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>时间线</source>
        <translation>Timeline</translation>
    </message>
</context>
<context>
    <name>ToApproveCard</name>
    <message>
        <source>等您审批</source>
        <translation>Waiting for your approval</translation>
    </message>
    <message>
        <source>{who} {day}送审</source>
        <translation>{who} submitted it {day}</translation>
    </message>
    <message>
        <source>去审批</source>
        <translation>Approve</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>查进度</source>
        <translation>Look up progress</translation>
    </message>
    <message>
        <source>看全部</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>三日内到期</source>
        <translation>Due within 3 days</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>今日接待</source>
        <translation>Received today</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>说的事</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>形式</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>性质</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>办到哪一步</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>正在取今天的接待</source>
        <translation>Fetching today&apos;s receptions</translation>
    </message>
    <message>
        <source>重复</source>
        <translation>Repeat</translation>
    </message>
    <message>
        <source>集体</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>初次</source>
        <translation>First</translation>
    </message>
    <message>
        <source>{batches} 批 {people} 人</source>
        <translation>{people} people in {batches} groups</translation>
    </message>
    <message>
        <source>今天已接待 {words}</source>
        <translation>received today: {words}</translation>
    </message>
    <message>
        <source>今天还没有人来</source>
        <translation>Nobody yet today</translation>
    </message>
    <message>
        <source>有人来，按 F3 开始登记。</source>
        <translation>When someone comes, press F3 to register.</translation>
    </message>
    <message>
        <source>三天内没有到期的</source>
        <translation>Nothing due within 3 days</translation>
    </message>
    <message>
        <source>您经办</source>
        <translation>yours</translation>
    </message>
    <message>
        <source>还没有指定承办人</source>
        <translation>no officer yet</translation>
    </message>
    <message>
        <source>今天的接待没有取出来</source>
        <translation>Today&apos;s receptions could not be read</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>日清</source>
        <translation>Clear the day</translation>
    </message>
    <message>
        <source>日清：还差 {count} 件</source>
        <translation>Still to finish today: {count}</translation>
    </message>
    <message>
        <source>日清：都清了</source>
        <translation>Today is finished</translation>
    </message>
    <message>
        <source>信访人</source>
        <translation>Petitioner</translation>
    </message>
    <message>
        <source>加入知悉名单</source>
        <translation>Add to the reader list</translation>
    </message>
    <message>
        <source>值班：{names}</source>
        <translation>on duty: {names}</translation>
    </message>
</context>
<context>
    <name>TransferForm</name>
    <message>
        <source>转到哪个窗口</source>
        <translation>To which window</translation>
    </message>
    <message>
        <source>如：2 号窗口</source>
        <translation>e.g. Window 2</translation>
    </message>
    <message>
        <source>为什么（可以不写）</source>
        <translation>Why (may stay empty)</translation>
    </message>
    <message>
        <source>{number} 号到那个窗口接着办，不用重新排队。本窗口是“{window}”。</source>
        <translation>Number {number} goes on at that window without queueing again. This window is &quot;{window}&quot;.</translation>
    </message>
    <message>
        <source>转过去</source>
        <translation>Pass on</translation>
    </message>
</context>
<context>
    <name>TransferPanel</name>
    <message>
        <source>转送哪几项诉求</source>
        <translation>Which demands to transfer</translation>
    </message>
    <message>
        <source>单位名称或拼音首字母，如 zjj</source>
        <translation>Name of the unit or pinyin initials, e.g. zjj</translation>
    </message>
    <message>
        <source>转给哪个单位</source>
        <translation>To which unit</translation>
    </message>
    <message>
        <source>转送的理由</source>
        <translation>Why it is transferred</translation>
    </message>
    <message>
        <source>理由会印在转送告知书上，信访人看得到。</source>
        <translation>The reason is printed on the transfer notice, where the petitioner reads it.</translation>
    </message>
    <message>
        <source>转送告知书告诉信访人去向，转送函带着材料给对方单位。</source>
        <translation>The transfer notice tells the petitioner where the case went; the transfer letter goes to the unit with the materials.</translation>
    </message>
    <message>
        <source>检举控告按管理权限转送（第二十二条第二款），建议转{first}。</source>
        <translation>An accusation goes by authority over those accused (Art. 22(2)); proposed: {first}.</translation>
    </message>
    <message>
        <source>凭什么由它办（管理权限）</source>
        <translation>Why it is theirs (authority)</translation>
    </message>
    <message>
        <source>{asked}就设在被反映的{unit}里面。上一级管得着的，请转上一级；确实由它管的，请写明凭什么。</source>
        <translation>{asked} belongs to {unit}, which is complained of. If the discipline body above has the authority, please transfer it there; if it really is theirs, please say why.</translation>
    </message>
    <message>
        <source>{asked}不是纪检监察机关。检举控告转送纪检监察机关；确实由它管的，请写明凭什么。</source>
        <translation>{asked} is no discipline body. An accusation is transferred to a discipline body; where it really is for this one, write on what authority.</translation>
    </message>
    <message>
        <source>转送告知书上不写举报的内容，也不写理由。</source>
        <translation>The notice of transfer says neither what is reported nor why it went there.</translation>
    </message>
    <message>
        <source>这件现在在{unit}手里，它就是被反映的：保存时一并出收回函，原来的转送函作废。</source>
        <translation>It is with {unit} now, which is the accused: saving also issues a letter taking it back, and the first transfer letter is void.</translation>
    </message>
    <message>
        <source>选了被反映的单位或者它的下级，保存时会拦住（第三十条）。</source>
        <translation>The accused unit, or one below it, is refused when you save (Art. 30).</translation>
    </message>
</context>
<context>
    <name>TriStateField</name>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>不清楚</source>
        <translation>Not clear</translation>
    </message>
</context>
<context>
    <name>TypeAheadField</name>
    <message>
        <source>打名称或者拼音首字母，上下方向键选，回车取；不在里面的照写，先按 Esc。</source>
        <translation>Type the name or its initials, choose with the up and down keys, take with Enter; what is not among them is written as it is, after Esc.</translation>
    </message>
    <message>
        <source>打名称或者拼音首字母，上下方向键选，回车取。</source>
        <translation>Type the name or its initials, choose with the up and down keys, take with Enter.</translation>
    </message>
</context>
<context>
    <name>UninviteForm</name>
    <message>
        <source>不再请哪些单位</source>
        <translation>Which units are no longer asked</translation>
    </message>
    <message>
        <source>为什么不再请</source>
        <translation>Why it is no longer asked</translation>
    </message>
    <message>
        <source>去掉以后不再给它请柬和提醒。最好打个电话说一声。要去掉几个的，一次去掉：一次会只能去掉一次。</source>
        <translation>It gets no invitation or reminder any more. Better give it a call. Take out all of them at once: a meeting can be narrowed only once.</translation>
    </message>
    <message>
        <source>不再请</source>
        <translation>No longer asked</translation>
    </message>
    <message>
        <source>已记下。以前收到的还留在那些单位，以后的记录不再传去。</source>
        <translation>Noted. What those units received stays with them; nothing later goes there.</translation>
    </message>
</context>
<context>
    <name>UnitDays</name>
    <message>
        <source>各单位用了几天</source>
        <translation>Days used by each unit</translation>
    </message>
    <message>
        <source>共 {days} 天</source>
        <translation>{days} d in all</translation>
    </message>
    <message>
        <source>{days} 天</source>
        <translation>{days} d</translation>
    </message>
    <message>
        <source>本站</source>
        <translation>This station</translation>
    </message>
</context>
<context>
    <name>UnitForm</name>
    <message>
        <source>名录已更新</source>
        <translation>Directory updated</translation>
    </message>
</context>
<context>
    <name>UnitsFields</name>
    <message>
        <source>单位名称或拼音首字母，如 zjj</source>
        <translation>Name of the unit or pinyin initials, e.g. zjj</translation>
    </message>
</context>
<context>
    <name>UnitsSection</name>
    <message>
        <source>单位名录</source>
        <translation>Directory of units</translation>
    </message>
    <message>
        <source>找单位</source>
        <translation>Find a unit</translation>
    </message>
    <message>
        <source>单位名称，或拼音首字母</source>
        <translation>Name of the unit, or pinyin initials</translation>
    </message>
    <message>
        <source>加一个单位</source>
        <translation>Add a unit</translation>
    </message>
    <message>
        <source>改名</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Abolish</translation>
    </message>
    <message>
        <source>标着“通用名”的来自全市通用的单位表，名称还没有在本地核过；改成挂牌的全称以后，会印在转送告知书上。改名和撤销都留痕，原来的家事仍记着当时的名称。</source>
        <translation>Those marked &quot;General&quot; come from the city-wide list; their names are not checked here yet. Once set to the name on the sign, it is printed on transfer notices. Renaming and abolishing leave a trace; earlier cases keep the name of their time.</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>性质</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>属地</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>名称来历</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>已撤销</source>
        <translation>Abolished</translation>
    </message>
    <message>
        <source>通用名</source>
        <translation>General</translation>
    </message>
    <message>
        <source>本站核过</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>{count} 个</source>
        <translation>{count} units</translation>
    </message>
    <message>
        <source>先选一个单位</source>
        <translation>Please choose a unit first</translation>
    </message>
    <message>
        <source>撤销单位</source>
        <translation>Abolish the unit</translation>
    </message>
</context>
<context>
    <name>UnlinkPanel</name>
    <message>
        <source>哪一项诉求</source>
        <translation>Which demand</translation>
    </message>
    <message>
        <source>撤销的原因</source>
        <translation>Why it is undone</translation>
    </message>
    <message>
        <source>撤销以后，这项诉求单独办，期限从它自己收到那天算起。并入和撤销都会留在时间线上。</source>
        <translation>Afterwards this demand is handled apart; its deadlines run from the day it was received. Both the joining and its undoing stay on the timeline.</translation>
    </message>
</context>
<context>
    <name>UseSimplePanel</name>
    <message>
        <source>简易办理哪几项诉求</source>
        <translation>Which demands</translation>
    </message>
    <message>
        <source>为什么适用</source>
        <translation>Why it fits</translation>
    </message>
    <message>
        <source>请选</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>不要，电话、网络告诉就行</source>
        <translation>No, phone or online is enough</translation>
    </message>
    <message>
        <source>要书面的</source>
        <translation>Yes, on paper</translation>
    </message>
    <message>
        <source>问过信访人，要不要书面的</source>
        <translation>Does the petitioner want it on paper?</translation>
    </message>
    <message>
        <source>请先问一问</source>
        <translation>Please ask first</translation>
    </message>
    <message>
        <source>联系人和电话</source>
        <translation>Contact and phone</translation>
    </message>
    <message>
        <source>可能不予支持的，不用简易办理。不合适了，随时转为普通程序，期限从今天算。</source>
        <translation>Not where the demand may be refused. If it does not fit after all, change to the ordinary procedure; its deadline runs from today.</translation>
    </message>
    <message>
        <source>从今天起受理，{count} 个工作日内答复，到 {day}（按本单位设置），能当场答复的当场答复。</source>
        <translation>Accepted as of today; answer within {count} working days, by {day} (as set by this station); at once where it can be.</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>我站在办</source>
        <translation>Open here</translation>
    </message>
    <message>
        <source>重复信访</source>
        <translation>Repeat petitions</translation>
    </message>
    <message>
        <source>集体访</source>
        <translation>Group visits</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>三日内到期 {soon}</source>
        <translation>Due within 3 days: {soon}</translation>
    </message>
    <message>
        <source>超期 {late}，三日内到期 {soon}</source>
        <translation>Overdue {late}, due within 3 days {soon}</translation>
    </message>
    <message>
        <source>超期和三日内到期</source>
        <translation>Overdue and due within 3 days</translation>
    </message>
</context>
<context>
    <name>ViewsPanel</name>
    <message>
        <source>起个名字</source>
        <translation>A name for it</translation>
    </message>
    <message>
        <source>比如：本街道的集体访</source>
        <translation>e.g. group visits of our subdistrict</translation>
    </message>
    <message>
        <source>存下</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>现在没有加条件，看的是全部。</source>
        <translation>No filters now; these are all cases.</translation>
    </message>
    <message>
        <source>把现在的条件存下来</source>
        <translation>Save the present filters</translation>
    </message>
    <message>
        <source>已经存下的</source>
        <translation>Saved views</translation>
    </message>
    <message>
        <source>还没有。存下以后，在这里一点就到。</source>
        <translation>None yet. Once saved, one click brings you here.</translation>
    </message>
    <message>
        <source>常用视图只存在这台电脑上。</source>
        <translation>Views are saved on this computer only.</translation>
    </message>
    <message>
        <source>不再留着“{title}”</source>
        <translation>Remove &quot;{title}&quot;</translation>
    </message>
    <message>
        <source>请先起个名字。</source>
        <translation>Please give it a name first.</translation>
    </message>
    <message>
        <source>已经有叫这个名字的，请换一个。</source>
        <translation>This name is taken; please choose another.</translation>
    </message>
</context>
<context>
    <name>VisitForm</name>
    <message>
        <source>哪天去的</source>
        <translation>Visited on</translation>
    </message>
    <message>
        <source>看到、听到什么</source>
        <translation>What was seen and heard</translation>
    </message>
    <message>
        <source>答应了什么</source>
        <translation>what was promised</translation>
    </message>
    <message>
        <source>没有答应什么，下面三栏都空着</source>
        <translation>Nothing promised: leave the three fields empty</translation>
    </message>
    <message>
        <source>谁来办</source>
        <translation>Who has to do it</translation>
    </message>
    <message>
        <source>最迟哪天</source>
        <translation>By which day</translation>
    </message>
    <message>
        <source>{township}，{officer}。写事情，不写对哪一位来访人的看法。</source>
        <translation>{township}, {officer}. Write what happens there, no opinion of any visitor.</translation>
    </message>
    <message>
        <source>记走访</source>
        <translation>Record visit</translation>
    </message>
    <message>
        <source>直联走访：{township}</source>
        <translation>Liaison visit: {township}</translation>
    </message>
    <message>
        <source>看了哪几样</source>
        <translation>What was looked at</translation>
    </message>
</context>
<context>
    <name>VisitResultForm</name>
    <message>
        <source>本站的人可以选，别处的人写姓名</source>
        <translation>Choose a colleague, or write somebody else&apos;s name</translation>
    </message>
    <message>
        <source>谁来办</source>
        <translation>Who has to do it</translation>
    </message>
    <message>
        <source>见到了没有</source>
        <translation>Were they met?</translation>
    </message>
    <message>
        <source>聊了什么；没有见到、没有去的，写为什么</source>
        <translation>What was talked about; where nobody was met or nobody went, why</translation>
    </message>
    <message>
        <source>和谁聊</source>
        <translation>With whom</translation>
    </message>
    <message>
        <source>本人、家属，或者姓名</source>
        <translation>The petitioner, family, or a name</translation>
    </message>
    <message>
        <source>答应了什么</source>
        <translation>what was promised</translation>
    </message>
    <message>
        <source>没有答应的，空着</source>
        <translation>Empty if nothing was promised</translation>
    </message>
    <message>
        <source>最迟哪天（含当日）</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>为什么今天才记</source>
        <translation>Why only today</translation>
    </message>
    <message>
        <source>记下结果</source>
        <translation>Note the result</translation>
    </message>
    <message>
        <source>走访结果</source>
        <translation>Result of the visit</translation>
    </message>
    <message>
        <source>{case}：聊的和答应的写在这里，会记到那一件的时间线上。</source>
        <translation>{case}: what was talked about and promised is written here and goes onto the timeline of that case.</translation>
    </message>
</context>
<context>
    <name>VisitorSide</name>
    <message>
        <source>来访人在群众屏上看过了，说都对</source>
        <translation>The visitor has seen it on the screen: all is right</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>说的事</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>来访人说要改：{what}</source>
        <translation>The visitor wants a change: {what}</translation>
    </message>
    <message>
        <source>有一处，请问一句</source>
        <translation>something, please ask</translation>
    </message>
    <message>
        <source>去改</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>来访人签名的登记内容</source>
        <translation>Registration signed by the visitor</translation>
    </message>
    <message>
        <source>来访人签了名，已经存进材料</source>
        <translation>The visitor has signed; it is among the materials</translation>
    </message>
    <message>
        <source>来访人的签名没有存进去，请在纸上签</source>
        <translation>The signature could not be kept. Please let the visitor sign on paper</translation>
    </message>
</context>
<context>
    <name>VisitorWindow</name>
    <message>
        <source>群众屏</source>
        <translation>Visitor screen</translation>
    </message>
    <message>
        <source>照上次留的</source>
        <translation>as left last time</translation>
    </message>
    <message>
        <source>来访人在群众屏上看过、签名：{time}</source>
        <translation>Seen and signed by the visitor on the screen: {time}</translation>
    </message>
    <message>
        <source>登记内容确认 {number}</source>
        <translation>Confirmation of what was recorded, {number}</translation>
    </message>
</context>
<context>
    <name>VisitsField</name>
    <message>
        <source>按走的先后写。家访要先问过本人：哪天、怎样同意的。不去的一户，把那一件清空。</source>
        <translation>In walking order. Ask before a home visit: when and how they agreed. To leave a visit out, empty its case.</translation>
    </message>
</context>
<context>
    <name>VoidPaperPanel</name>
    <message>
        <source>哪一份文书</source>
        <translation>Which paper</translation>
    </message>
    <message>
        <source>作废的原因</source>
        <translation>Why it is voided</translation>
    </message>
    <message>
        <source>编号留着，标明作废，不会少一个号；同一份文书用新的编号再出一份。处理意见书和复查、复核意见书不自动再出：作废以后回到原来那一步改好再出，原来的话都在。</source>
        <translation>The number is kept and marked void, so that none is missing; the same paper is issued again under a new number. A reply, and the opinion of a review or re-review, is not issued again by itself: once it is void, go back to that step and put it right; its words are all still there.</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>等候 {count} 位</source>
        <translation>{count} waiting</translation>
    </message>
    <message>
        <source>最久等了 {count} 分钟</source>
        <translation>longest wait {count} minutes</translation>
    </message>
    <message>
        <source>没有人等</source>
        <translation>nobody waits</translation>
    </message>
    <message>
        <source>先叫转到本窗口的；再按优先：{first}；同一类先到先叫。过号回来的，先叫 {after} 位再叫他。</source>
        <translation>First what was passed to this window; then by priority: {first}; within each, first come, first called. Back after a missed call: after {after} others.</translation>
    </message>
    <message>
        <source>本窗口只叫：{what}。</source>
        <translation>This window calls only: {what}.</translation>
    </message>
</context>
<context>
    <name>WaitingVisit</name>
    <message>
        <source>去记结果</source>
        <translation>Record the result</translation>
    </message>
</context>
<context>
    <name>WhoCard</name>
    <message>
        <source>证件号相同</source>
        <translation>Same ID number</translation>
    </message>
    <message>
        <source>电话相同</source>
        <translation>Same phone</translation>
    </message>
    <message>
        <source>姓名相同</source>
        <translation>Same name</translation>
    </message>
    <message>
        <source>拼音首字母相同</source>
        <translation>Same pinyin initials</translation>
    </message>
    <message>
        <source>住址相同</source>
        <translation>Same address</translation>
    </message>
    <message>
        <source>{age} 岁</source>
        <translation>aged {age}</translation>
    </message>
    <message>
        <source>这可能是</source>
        <translation>Who this may be</translation>
    </message>
    <message>
        <source>按输入的比对</source>
        <translation>Compared with what is typed</translation>
    </message>
    <message>
        <source>输入证件、姓名、电话或住址，以前来过的会列在这里。</source>
        <translation>Type ID, name, phone or address; those who came before are listed here.</translation>
    </message>
    <message>
        <source>这可能是：选第 {number} 位</source>
        <translation>Who this may be: choose number {number}</translation>
    </message>
    <message>
        <source>查过了，没有找到以前来过的人。接着登记就行。</source>
        <translation>Looked up: nobody who came before. Go on registering.</translation>
    </message>
</context>
<context>
    <name>WithdrawCampaignForm</name>
    <message>
        <source>为什么不计</source>
        <translation>why it does not count</translation>
    </message>
    <message>
        <source>“{title}”还留在这里，注明记错，以后的数字里不算它。</source>
        <translation>&quot;{title}&quot; stays here, marked as a mistake, and is left out of the figures.</translation>
    </message>
    <message>
        <source>不计这一项</source>
        <translation>Do not count it</translation>
    </message>
    <message>
        <source>宣传与培训注销</source>
        <translation>Campaign taken out</translation>
    </message>
</context>
<context>
    <name>WithdrawPanel</name>
    <message>
        <source>记下撤回</source>
        <translation>Record the withdrawal</translation>
    </message>
    <message>
        <source>撤回只能由信访人自己提出、自己签字。任何人不得拿帮助作条件要求撤回。</source>
        <translation>Only the petitioner can withdraw, with their own signature. Nobody may make help depend on it.</translation>
    </message>
    <message>
        <source>撤回哪几项诉求</source>
        <translation>Which demands are withdrawn</translation>
    </message>
    <message>
        <source>签了字的申请书（扫描件）</source>
        <translation>The signed request (scan)</translation>
    </message>
    <message>
        <source>哪天签的字</source>
        <translation>Day it was signed</translation>
    </message>
    <message>
        <source>撤回以后信访人还可以再来，照样登记。</source>
        <translation>The petitioner may come again afterwards and is registered as always.</translation>
    </message>
    <message>
        <source>申请书上写的理由，照原话写；没有写的空着</source>
        <translation>Reason on the request, in their own words; empty if none</translation>
    </message>
</context>
<context>
    <name>WithdrawThanksForm</name>
    <message>
        <source>为什么收回</source>
        <translation>Why it is withdrawn</translation>
    </message>
    <message>
        <source>记错了，或者送的人不想留了。收回以后不再给人看，记录还在。</source>
        <translation>It was entered by mistake, or whoever sent it does not want it kept. It is no longer shown; the record stays.</translation>
    </message>
    <message>
        <source>收回</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>感谢收回</source>
        <translation>Thanks withdrawn</translation>
    </message>
</context>
<context>
    <name>Word</name>
    <message>
        <source>收到的日子</source>
        <translation>the day it was received</translation>
    </message>
    <message>
        <source>材料名称</source>
        <translation>name of the material</translation>
    </message>
    <message>
        <source>承办人姓名</source>
        <translation>name of the officer</translation>
    </message>
    <message>
        <source>办结情况</source>
        <translation>how it ended</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>text</translation>
    </message>
    <message>
        <source>更正的原因</source>
        <translation>why it is corrected</translation>
    </message>
    <message>
        <source>正在办理的那一件的编号</source>
        <translation>number of the case being handled</translation>
    </message>
    <message>
        <source>不予受理的说明</source>
        <translation>why it is declined</translation>
    </message>
    <message>
        <source>可以去找的单位和地址</source>
        <translation>where the petitioner can go</translation>
    </message>
    <message>
        <source>出具的日子</source>
        <translation>the day it was issued</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>number</translation>
    </message>
    <message>
        <source>查看的原因</source>
        <translation>reason for looking</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>走访</source>
        <translation>home visit</translation>
    </message>
    <message>
        <source>会议</source>
        <translation>meeting</translation>
    </message>
    <message>
        <source>书面</source>
        <translation>in writing</translation>
    </message>
    <message>
        <source>查阅</source>
        <translation>looked up</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>other</translation>
    </message>
    <message>
        <source>办理情况</source>
        <translation>what was done</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>name</translation>
    </message>
    <message>
        <source>住址；实在说不清就按“住址不清”</source>
        <translation>address; if it cannot be said, choose &quot;Address unclear&quot;</translation>
    </message>
    <message>
        <source>查明的事实</source>
        <translation>findings</translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation>name of the unit</translation>
    </message>
    <message>
        <source>聊了什么</source>
        <translation>what was talked about</translation>
    </message>
    <message>
        <source>转送的理由</source>
        <translation>why it is transferred</translation>
    </message>
    <message>
        <source>撤销的原因</source>
        <translation>why it is undone</translation>
    </message>
    <message>
        <source>作废的原因</source>
        <translation>why it is voided</translation>
    </message>
    <message>
        <source>并入</source>
        <translation>joining</translation>
    </message>
    <message>
        <source>受理</source>
        <translation>acceptance</translation>
    </message>
    <message>
        <source>不予受理</source>
        <translation>declining</translation>
    </message>
    <message>
        <source>转送</source>
        <translation>transfer</translation>
    </message>
    <message>
        <source>答复</source>
        <translation>reply</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>closing</translation>
    </message>
    <message>
        <source>别处</source>
        <translation>elsewhere</translation>
    </message>
    <message>
        <source>《信访工作条例》</source>
        <translation>Regulation on Petition Work</translation>
    </message>
    <message>
        <source>转送 15 日</source>
        <translation>transfer 15 days</translation>
    </message>
    <message>
        <source>收到</source>
        <translation>received</translation>
    </message>
    <message>
        <source>转送、交办或者报请</source>
        <translation>transfer, entrust or report it</translation>
    </message>
    <message>
        <source>未按期转送、交办的，第四十三条规定了责任，可以督办</source>
        <translation>Art. 43 sets the responsibility for being late; it may be supervised</translation>
    </message>
    <message>
        <source>当场书面告知</source>
        <translation>notice on the spot</translation>
    </message>
    <message>
        <source>书面告知交到信访人手里</source>
        <translation>hand the written notice to the petitioner</translation>
    </message>
    <message>
        <source>列入当天未告知清单</source>
        <translation>it goes on the day&apos;s list of missing notices</translation>
    </message>
    <message>
        <source>书面告知 15 日</source>
        <translation>notice 15 days</translation>
    </message>
    <message>
        <source>书面告知送达</source>
        <translation>deliver the written notice</translation>
    </message>
    <message>
        <source>未按期书面告知的，第四十四条规定了责任</source>
        <translation>Art. 44 sets the responsibility for being late</translation>
    </message>
    <message>
        <source>书面告知 15 日（转来）</source>
        <translation>notice 15 days (transferred in)</translation>
    </message>
    <message>
        <source>收到转送、交办</source>
        <translation>received by transfer</translation>
    </message>
    <message>
        <source>异议 5 个工作日</source>
        <translation>objection 5 working days</translation>
    </message>
    <message>
        <source>提出异议并详细说明理由</source>
        <translation>object with full reasons</translation>
    </message>
    <message>
        <source>过了期限不再退回，应当办理</source>
        <translation>later it cannot be sent back and must be handled</translation>
    </message>
    <message>
        <source>收到异议</source>
        <translation>objection received</translation>
    </message>
    <message>
        <source>同意退回或者不同意</source>
        <translation>agree to take it back or not</translation>
    </message>
    <message>
        <source>转送 15 日仍从第一次收到起算</source>
        <translation>the 15 days still run from when it was first received</translation>
    </message>
    <message>
        <source>办理 60 日</source>
        <translation>handling 60 days</translation>
    </message>
    <message>
        <source>出具信访处理意见书</source>
        <translation>issue the reply</translation>
    </message>
    <message>
        <source>未在期限内办结的，第四十五条规定了责任，可以督办</source>
        <translation>Art. 45 sets the responsibility for being late; it may be supervised</translation>
    </message>
    <message>
        <source>延期 30 日</source>
        <translation>extension 30 days</translation>
    </message>
    <message>
        <source>满 60 日</source>
        <translation>60 days have passed</translation>
    </message>
    <message>
        <source>只能延长一次，延期理由应当在满 60 日前告知信访人</source>
        <translation>only once; the petitioner must be told why before the 60 days end</translation>
    </message>
    <message>
        <source>申请复查 30 日</source>
        <translation>review request 30 days</translation>
    </message>
    <message>
        <source>信访人收到书面答复</source>
        <translation>petitioner received the reply</translation>
    </message>
    <message>
        <source>提出复查请求</source>
        <translation>ask for review</translation>
    </message>
    <message>
        <source>过了期限提出的，记明原因</source>
        <translation>if filed late, note the reason</translation>
    </message>
    <message>
        <source>复查 30 日</source>
        <translation>review 30 days</translation>
    </message>
    <message>
        <source>收到复查请求</source>
        <translation>review request received</translation>
    </message>
    <message>
        <source>出具复查意见</source>
        <translation>issue the review opinion</translation>
    </message>
    <message>
        <source>未在期限内办结的，第四十五条规定了责任</source>
        <translation>Art. 45 sets the responsibility for being late</translation>
    </message>
    <message>
        <source>申请复核 30 日</source>
        <translation>re-review request 30 days</translation>
    </message>
    <message>
        <source>信访人收到复查意见</source>
        <translation>petitioner received the review opinion</translation>
    </message>
    <message>
        <source>提出复核请求</source>
        <translation>ask for re-review</translation>
    </message>
    <message>
        <source>复核 30 日</source>
        <translation>re-review 30 days</translation>
    </message>
    <message>
        <source>收到复核请求</source>
        <translation>re-review request received</translation>
    </message>
    <message>
        <source>出具复核意见</source>
        <translation>issue the re-review opinion</translation>
    </message>
    <message>
        <source>检举控告转送 15 日</source>
        <translation>accusation: transfer 15 days</translation>
    </message>
    <message>
        <source>按照管理权限转送</source>
        <translation>transfer it to the unit with the powers</translation>
    </message>
    <message>
        <source>任何时候不得透露或者转给被检举、揭发的人员或者单位</source>
        <translation>never disclose it to those complained of, nor transfer it to them</translation>
    </message>
    <message>
        <source>发出建议</source>
        <translation>recommendation sent</translation>
    </message>
    <message>
        <source>书面反馈采纳情况</source>
        <translation>answer in writing what was adopted</translation>
    </message>
    <message>
        <source>提醒；30 日沿用 2005 年《信访条例》第三十六条</source>
        <translation>a reminder; 30 days follow Art. 36 of the 2005 Regulation</translation>
    </message>
    <message>
        <source>《信访事项简易办理办法（试行）》</source>
        <translation>Simple Handling Measures (trial)</translation>
    </message>
    <message>
        <source>决定是否受理</source>
        <translation>decide on acceptance</translation>
    </message>
    <message>
        <source>转为普通程序</source>
        <translation>it turns into the ordinary procedure</translation>
    </message>
    <message>
        <source>转送下一级</source>
        <translation>transfer to the next level</translation>
    </message>
    <message>
        <source>作出处理意见</source>
        <translation>make the reply</translation>
    </message>
    <message>
        <source>转为普通程序，60 日从简易受理之日起算</source>
        <translation>it turns into the ordinary procedure; the 60 days run from simple acceptance</translation>
    </message>
    <message>
        <source>信访事项办理群众满意度评价工作办法</source>
        <translation>Measures on Rating by the Public</translation>
    </message>
    <message>
        <source>收到答复意见书</source>
        <translation>reply received</translation>
    </message>
    <message>
        <source>作出评价</source>
        <translation>rate it</translation>
    </message>
    <message>
        <source>过了期限记为超期未评价</source>
        <translation>later it counts as not rated in time</translation>
    </message>
    <message>
        <source>提出信访事项</source>
        <translation>petition brought</translation>
    </message>
    <message>
        <source>《人民调解法》</source>
        <translation>People&apos;s Mediation Law</translation>
    </message>
    <message>
        <source>申请司法确认 30 日</source>
        <translation>court confirmation 30 days</translation>
    </message>
    <message>
        <source>调解协议生效</source>
        <translation>mediation agreement in force</translation>
    </message>
    <message>
        <source>共同申请司法确认</source>
        <translation>ask the court together for confirmation</translation>
    </message>
    <message>
        <source>过了期限不能再申请</source>
        <translation>later it cannot be asked for</translation>
    </message>
    <message>
        <source>周末</source>
        <translation>weekend</translation>
    </message>
    <message>
        <source>元旦</source>
        <translation>New Year</translation>
    </message>
    <message>
        <source>春节</source>
        <translation>Spring Festival</translation>
    </message>
    <message>
        <source>劳动节</source>
        <translation>Labour Day</translation>
    </message>
    <message>
        <source>国庆节</source>
        <translation>National Day</translation>
    </message>
    <message>
        <source>清明节</source>
        <translation>Qingming</translation>
    </message>
    <message>
        <source>端午节</source>
        <translation>Dragon Boat Festival</translation>
    </message>
    <message>
        <source>中秋节</source>
        <translation>Mid-Autumn</translation>
    </message>
    <message>
        <source>抗战胜利纪念日</source>
        <translation>Victory Day</translation>
    </message>
    <message>
        <source>元旦假期</source>
        <translation>New Year holiday</translation>
    </message>
    <message>
        <source>春节假期</source>
        <translation>Spring Festival holiday</translation>
    </message>
    <message>
        <source>劳动节假期</source>
        <translation>Labour Day holiday</translation>
    </message>
    <message>
        <source>国庆节假期</source>
        <translation>National Day holiday</translation>
    </message>
    <message>
        <source>清明节假期</source>
        <translation>Qingming holiday</translation>
    </message>
    <message>
        <source>端午节假期</source>
        <translation>Dragon Boat holiday</translation>
    </message>
    <message>
        <source>中秋节假期</source>
        <translation>Mid-Autumn holiday</translation>
    </message>
    <message>
        <source>抗战胜利纪念日假期</source>
        <translation>Victory Day holiday</translation>
    </message>
    <message>
        <source>{who} 等 {count} 人</source>
        <translation>{who}, {count} people</translation>
    </message>
    <message>
        <source>信访情况年度报告</source>
        <translation>annual petition report</translation>
    </message>
    <message>
        <source>每年</source>
        <translation>every year</translation>
    </message>
    <message>
        <source>向本级党委和政府、上一级信访部门报告</source>
        <translation>report to the Party committee and government and to the superior petition office</translation>
    </message>
    <message>
        <source>四个部分缺一不可</source>
        <translation>all four parts are needed</translation>
    </message>
    <message>
        <source>交办反馈</source>
        <translation>report on an entrusted case</translation>
    </message>
    <message>
        <source>交办</source>
        <translation>entrusting</translation>
    </message>
    <message>
        <source>提交办结报告</source>
        <translation>hand in the completion report</translation>
    </message>
    <message>
        <source>到期没有办结报告的，可以督办</source>
        <translation>if the report does not come by its day, it may be supervised</translation>
    </message>
    <message>
        <source>确定牵头单位</source>
        <translation>naming the lead unit</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>register it</translation>
    </message>
    <message>
        <source>协商确定由谁受理</source>
        <translation>agree on who accepts</translation>
    </message>
    <message>
        <source>有争议的，由共同的上一级机关、单位决定；没有的，由共同的信访工作联席会议协调处理</source>
        <translation>a dispute is decided by the common superior, else by the joint conference</translation>
    </message>
    <message>
        <source>《信访条例》（2005 年）</source>
        <translation>Petition Regulations of 2005</translation>
    </message>
    <message>
        <source>转送或者交办</source>
        <translation>transfer or entrust it</translation>
    </message>
    <message>
        <source>未按规定转送、交办的，2005 年条例第四十一条规定了责任</source>
        <translation>Art. 41 of the 2005 regulations sets the responsibility</translation>
    </message>
    <message>
        <source>国信发〔2014〕16号</source>
        <translation>Document No. 16 (2014) of the National Public Complaints and Proposals Administration</translation>
    </message>
    <message>
        <source>逐级转送（市级）</source>
        <translation>passing down (city)</translation>
    </message>
    <message>
        <source>本级收到</source>
        <translation>received at this level</translation>
    </message>
    <message>
        <source>只作内部提醒（2014 年的规定，已被替代）</source>
        <translation>an internal reminder only (rule of 2014, since replaced)</translation>
    </message>
    <message>
        <source>逐级转送（县级）</source>
        <translation>passing down (district)</translation>
    </message>
    <message>
        <source>转送有权处理的机关、单位</source>
        <translation>transfer to the unit in charge</translation>
    </message>
    <message>
        <source>逐级转送（国家级）</source>
        <translation>passing down (nation)</translation>
    </message>
    <message>
        <source>逐级转送（省级）</source>
        <translation>passing down (province)</translation>
    </message>
    <message>
        <source>正在办理的，上级不予受理</source>
        <translation>running lower down: declined above</translation>
    </message>
    <message>
        <source>向上级提出</source>
        <translation>brought to a higher unit</translation>
    </message>
    <message>
        <source>出具不予受理告知书，说明在哪里办</source>
        <translation>issue the decline notice, saying where it is handled</translation>
    </message>
    <message>
        <source>不起新的期限，原来的期限照走</source>
        <translation>no new deadline; the running ones go on</translation>
    </message>
    <message>
        <source>复核以后不再受理</source>
        <translation>no further acceptance after re-review</translation>
    </message>
    <message>
        <source>再次提出</source>
        <translation>brought again</translation>
    </message>
    <message>
        <source>出具不再受理告知书</source>
        <translation>issue the notice of no further acceptance</translation>
    </message>
    <message>
        <source>照样登记、计数，不起新的期限；做好疏导教育、矛盾化解、帮扶救助</source>
        <translation>registered and counted all the same, no new deadline; guidance, conciliation and help</translation>
    </message>
    <message>
        <source>书面答复信访人</source>
        <translation>answer the petitioner in writing</translation>
    </message>
    <message>
        <source>未在期限内办结的，2005 年条例第四十三条规定了责任</source>
        <translation>Art. 43 of the 2005 regulations sets the responsibility for being late</translation>
    </message>
    <message>
        <source>只能延长一次，并告知信访人延期理由</source>
        <translation>once only, and the petitioner is told the reason</translation>
    </message>
    <message>
        <source>涉法涉诉分离</source>
        <translation>litigation and law enforcement handled apart</translation>
    </message>
    <message>
        <source>信件转送同级政法部门；来访的释法明理、引导</source>
        <translation>letters are transferred to the judicial body; visitors are guided</translation>
    </message>
    <message>
        <source>不计 60 日</source>
        <translation>no 60 days</translation>
    </message>
    <message>
        <source>不得透露给被检举的人和单位</source>
        <translation>never to the accused</translation>
    </message>
    <message>
        <source>任何时候</source>
        <translation>at any time</translation>
    </message>
    <message>
        <source>没有例外</source>
        <translation>no exception</translation>
    </message>
    <message>
        <source>透露、转给的，第四十六条规定了责任</source>
        <translation>Art. 46 sets the responsibility for a leak</translation>
    </message>
    <message>
        <source>《网络安全法》</source>
        <translation>Cybersecurity Law</translation>
    </message>
    <message>
        <source>网络日志保存</source>
        <translation>keeping of network logs</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>record</translation>
    </message>
    <message>
        <source>保存期满</source>
        <translation>end of keeping</translation>
    </message>
    <message>
        <source>不少于这个期限</source>
        <translation>at least so long</translation>
    </message>
    <message>
        <source>人民调解工作的规定</source>
        <translation>rules on people&apos;s mediation</translation>
    </message>
    <message>
        <source>调解</source>
        <translation>mediation</translation>
    </message>
    <message>
        <source>开始调解</source>
        <translation>mediation opened</translation>
    </message>
    <message>
        <source>达成协议或者终止调解</source>
        <translation>reach an agreement or end the mediation</translation>
    </message>
    <message>
        <source>终止调解，告知其他途径；双方都同意的可以接着调解</source>
        <translation>end it and tell the other ways; with both sides&apos; consent it may go on</translation>
    </message>
    <message>
        <source>未按期书面告知的，2005 年条例第四十二条规定了责任</source>
        <translation>Art. 42 of the 2005 regulations sets the responsibility for a late notice</translation>
    </message>
    <message>
        <source>核实异议</source>
        <translation>decision on an objection</translation>
    </message>
    <message>
        <source>《个人信息保护法》</source>
        <translation>Personal Information Protection Law</translation>
    </message>
    <message>
        <source>个人信息保护影响评估报告保存</source>
        <translation>keeping of impact assessments</translation>
    </message>
    <message>
        <source>作出评估报告</source>
        <translation>assessment made</translation>
    </message>
    <message>
        <source>回避</source>
        <translation>recusal</translation>
    </message>
    <message>
        <source>指定承办人</source>
        <translation>name the officer</translation>
    </message>
    <message>
        <source>换人承办</source>
        <translation>another officer named</translation>
    </message>
    <message>
        <source>不能指定给有利害关系的人</source>
        <translation>not to somebody with an interest in it</translation>
    </message>
    <message>
        <source>收到就登记</source>
        <translation>registered as soon as received</translation>
    </message>
    <message>
        <source>未按照规定登记的，第四十三条、第四十四条规定了责任</source>
        <translation>Art. 43 and 44 set the responsibility for not registering</translation>
    </message>
    <message>
        <source>代表不超过 5 人</source>
        <translation>at most five representatives</translation>
    </message>
    <message>
        <source>推选代表</source>
        <translation>representatives chosen</translation>
    </message>
    <message>
        <source>第六位代表不登记为代表，只记人数</source>
        <translation>a sixth is counted, not recorded as representative</translation>
    </message>
    <message>
        <source>满意度评价（未收到答复）</source>
        <translation>rating (no reply received)</translation>
    </message>
    <message>
        <source>满意度评价</source>
        <translation>rating</translation>
    </message>
    <message>
        <source>简易办理</source>
        <translation>simple handling</translation>
    </message>
    <message>
        <source>简易受理</source>
        <translation>simple acceptance</translation>
    </message>
    <message>
        <source>简易转送</source>
        <translation>simple passing on</translation>
    </message>
    <message>
        <source>及时督办</source>
        <translation>supervision without delay</translation>
    </message>
    <message>
        <source>发现</source>
        <translation>found</translation>
    </message>
    <message>
        <source>发出督办函</source>
        <translation>send the supervision letter</translation>
    </message>
    <message>
        <source>提出改进工作的建议</source>
        <translation>recommendation to improve</translation>
    </message>
    <message>
        <source>三项建议反馈</source>
        <translation>answer to a recommendation</translation>
    </message>
    <message>
        <source>未采纳改进建议的，应当说明理由</source>
        <translation>a recommendation not taken needs a reason</translation>
    </message>
    <message>
        <source>重大紧急书面报告</source>
        <translation>urgent situation: written report</translation>
    </message>
    <message>
        <source>得知</source>
        <translation>known</translation>
    </message>
    <message>
        <source>书面报告本级党委和政府、通报主管部门和联席会议办公室，向上一级信访部门和国家信访局报告</source>
        <translation>written report to committee, government, the units concerned and the petition offices above</translation>
    </message>
    <message>
        <source>隐瞒、谎报、缓报的，第四十六条规定了责任</source>
        <translation>Art. 46 sets the responsibility for hiding or delaying it</translation>
    </message>
    <message>
        <source>重大紧急电话报告</source>
        <translation>urgent situation: report by phone</translation>
    </message>
    <message>
        <source>先用电话报告</source>
        <translation>telephone first</translation>
    </message>
    <message>
        <source>听证</source>
        <translation>hearing</translation>
    </message>
    <message>
        <source>延期</source>
        <translation>extension</translation>
    </message>
    <message>
        <source>审批</source>
        <translation>approval</translation>
    </message>
    <message>
        <source>复查复核申请</source>
        <translation>request for review</translation>
    </message>
    <message>
        <source>复查复核意见</source>
        <translation>opinion on review</translation>
    </message>
    <message>
        <source>不再受理</source>
        <translation>no further acceptance</translation>
    </message>
    <message>
        <source>通知文号或者出处</source>
        <translation>number of the notice, or where it was read</translation>
    </message>
    <message>
        <source>诉求 {id} 的{what}</source>
        <translation>{what} (demand {id})</translation>
    </message>
    <message>
        <source>复查复核的意见</source>
        <translation>the opinion</translation>
    </message>
    <message>
        <source>可以申请复核的上一级机关</source>
        <translation>the unit that may be asked for a re-review</translation>
    </message>
    <message>
        <source>出意见的日子</source>
        <translation>the day of the opinion</translation>
    </message>
    <message>
        <source>意见书的文号</source>
        <translation>number of the opinion</translation>
    </message>
    <message>
        <source>收到申请的日子</source>
        <translation>the day of the request</translation>
    </message>
    <message>
        <source>意见的内容</source>
        <translation>what the opinion says</translation>
    </message>
    <message>
        <source>向哪个机关、单位申请</source>
        <translation>which unit is asked</translation>
    </message>
    <message>
        <source>申请的请求和理由</source>
        <translation>what is asked for and why</translation>
    </message>
    <message>
        <source>答复的日子</source>
        <translation>the day of the reply</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>reason</translation>
    </message>
    <message>
        <source>要改什么</source>
        <translation>what to change</translation>
    </message>
    <message>
        <source>委托的原因</source>
        <translation>reason of the delegation</translation>
    </message>
    <message>
        <source>出具</source>
        <translation>issuing</translation>
    </message>
    <message>
        <source>更换的原因</source>
        <translation>reason for the change</translation>
    </message>
    <message>
        <source>约定的那天</source>
        <translation>the day it was agreed</translation>
    </message>
    <message>
        <source>信访人说了什么</source>
        <translation>what the petitioner said</translation>
    </message>
    <message>
        <source>执行的情况</source>
        <translation>how it is carried out</translation>
    </message>
    <message>
        <source>什么时候、怎样问的</source>
        <translation>when and how it was asked</translation>
    </message>
    <message>
        <source>谁接着办，或者没有人接着办</source>
        <translation>who goes on, or that nobody does</translation>
    </message>
    <message>
        <source>卷号</source>
        <translation>dossier number</translation>
    </message>
    <message>
        <source>办结的日子</source>
        <translation>the day of closing</translation>
    </message>
    <message>
        <source>事情解决得怎样</source>
        <translation>how it was settled</translation>
    </message>
    <message>
        <source>核实的情况</source>
        <translation>what was found</translation>
    </message>
    <message>
        <source>不作废的原因</source>
        <translation>why it stays</translation>
    </message>
    <message>
        <source>重新办理的原因</source>
        <translation>reason for reopening</translation>
    </message>
    <message>
        <source>写给谁</source>
        <translation>to whom</translation>
    </message>
    <message>
        <source>感谢的话</source>
        <translation>words of thanks</translation>
    </message>
    <message>
        <source>怎么答复的</source>
        <translation>what was answered</translation>
    </message>
    <message>
        <source>核实的情况和理由</source>
        <translation>what was found, and why</translation>
    </message>
    <message>
        <source>交还了哪些材料</source>
        <translation>what material came back</translation>
    </message>
    <message>
        <source>不再受理的说明</source>
        <translation>why no further acceptance</translation>
    </message>
    <message>
        <source>还能怎样帮他</source>
        <translation>how they can still be helped</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>paper number</translation>
    </message>
    <message>
        <source>交办的理由</source>
        <translation>why it is entrusted</translation>
    </message>
    <message>
        <source>办理要求</source>
        <translation>what is asked</translation>
    </message>
    <message>
        <source>签收的日子</source>
        <translation>the day it was signed for</translation>
    </message>
    <message>
        <source>谁在什么时候怎么定的</source>
        <translation>who decided when and how</translation>
    </message>
    <message>
        <source>去哪个单位</source>
        <translation>to which unit</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>address</translation>
    </message>
    <message>
        <source>怎么去办</source>
        <translation>what to do there</translation>
    </message>
    <message>
        <source>转为普通程序的原因</source>
        <translation>why the ordinary procedure</translation>
    </message>
    <message>
        <source>报谁决定</source>
        <translation>who decides</translation>
    </message>
    <message>
        <source>争议是什么</source>
        <translation>what the dispute is about</translation>
    </message>
    <message>
        <source>回避的同事</source>
        <translation>the recused colleague</translation>
    </message>
    <message>
        <source>回避的理由</source>
        <translation>the reason for the recusal</translation>
    </message>
    <message>
        <source>基本情况</source>
        <translation>summary</translation>
    </message>
    <message>
        <source>办理经过</source>
        <translation>how it was handled</translation>
    </message>
    <message>
        <source>办理结果</source>
        <translation>result</translation>
    </message>
    <message>
        <source>交办的日子</source>
        <translation>the day it was entrusted</translation>
    </message>
    <message>
        <source>国家信访局</source>
        <translation>National Public Complaints and Proposals Administration</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>place</translation>
    </message>
    <message>
        <source>情况</source>
        <translation>situation</translation>
    </message>
    <message>
        <source>已经采取的措施</source>
        <translation>Measures taken</translation>
    </message>
    <message>
        <source>联系人和电话</source>
        <translation>contact and phone</translation>
    </message>
    <message>
        <source>签发人</source>
        <translation>signed for release by</translation>
    </message>
    <message>
        <source>报给谁</source>
        <translation>the recipient</translation>
    </message>
    <message>
        <source>转送的日子</source>
        <translation>the day of the transfer</translation>
    </message>
    <message>
        <source>谁签收的</source>
        <translation>who signed for it</translation>
    </message>
    <message>
        <source>向法院起诉或者申诉</source>
        <translation>sue or appeal in court</translation>
    </message>
    <message>
        <source>向检察院申请监督</source>
        <translation>ask the procuratorate for supervision</translation>
    </message>
    <message>
        <source>向公安机关报案或者按公安程序提出</source>
        <translation>report to the police</translation>
    </message>
    <message>
        <source>申请劳动人事争议仲裁</source>
        <translation>labour arbitration</translation>
    </message>
    <message>
        <source>党员申诉、申请复审</source>
        <translation>Party member&apos;s appeal</translation>
    </message>
    <message>
        <source>申请行政复议</source>
        <translation>administrative reconsideration</translation>
    </message>
    <message>
        <source>申请行政裁决、确认、许可、处罚</source>
        <translation>other administrative procedure</translation>
    </message>
    <message>
        <source>申请查处违法行为或者履行职责</source>
        <translation>ask the authority to act</translation>
    </message>
    <message>
        <source>主要事实</source>
        <translation>main facts</translation>
    </message>
    <message>
        <source>争议事项</source>
        <translation>what is disputed</translation>
    </message>
    <message>
        <source>各方的责任</source>
        <translation>responsibility of each side</translation>
    </message>
    <message>
        <source>听证的事项</source>
        <translation>subject of the hearing</translation>
    </message>
    <message>
        <source>听证的地点</source>
        <translation>place of the hearing</translation>
    </message>
    <message>
        <source>通知哪些当事人</source>
        <translation>parties to be told</translation>
    </message>
    <message>
        <source>谁主持</source>
        <translation>who chairs</translation>
    </message>
    <message>
        <source>研究的结果和理由</source>
        <translation>the result and its reasons</translation>
    </message>
    <message>
        <source>没有谈成的原因</source>
        <translation>why there was no agreement</translation>
    </message>
    <message>
        <source>告知了哪些途径（《人民调解法》第二十六条）</source>
        <translation>which ways were told (People&apos;s Mediation Law, Art. 26)</translation>
    </message>
    <message>
        <source>开始的日子</source>
        <translation>the day it began</translation>
    </message>
    <message>
        <source>延期的理由，要告知信访人</source>
        <translation>the reason, which the petitioner is told</translation>
    </message>
    <message>
        <source>批准延期的单位负责人</source>
        <translation>the head of the unit who approved</translation>
    </message>
    <message>
        <source>受理的日子</source>
        <translation>the day of acceptance</translation>
    </message>
    <message>
        <source>听证笔录</source>
        <translation>record of hearing</translation>
    </message>
    <message>
        <source>听证的结果</source>
        <translation>result of the hearing</translation>
    </message>
    <message>
        <source>通知的日子</source>
        <translation>the day in the notice</translation>
    </message>
    <message>
        <source>结束的日子</source>
        <translation>the last day</translation>
    </message>
    <message>
        <source>当面询问</source>
        <translation>asked in person</translation>
    </message>
    <message>
        <source>现场查看</source>
        <translation>seen on site</translation>
    </message>
    <message>
        <source>查阅资料</source>
        <translation>papers read</translation>
    </message>
    <message>
        <source>书面询问</source>
        <translation>asked in writing</translation>
    </message>
    <message>
        <source>检测鉴定</source>
        <translation>tested by experts</translation>
    </message>
    <message>
        <source>怎样调查的</source>
        <translation>how</translation>
    </message>
    <message>
        <source>在哪里开的</source>
        <translation>where it was held</translation>
    </message>
    <message>
        <source>哪些单位参加</source>
        <translation>which units were present</translation>
    </message>
    <message>
        <source>议题</source>
        <translation>subject</translation>
    </message>
    <message>
        <source>议定的事</source>
        <translation>decided</translation>
    </message>
    <message>
        <source>谈了什么</source>
        <translation>what was said</translation>
    </message>
    <message>
        <source>对方是谁</source>
        <translation>the other side</translation>
    </message>
    <message>
        <source>调解员</source>
        <translation>mediator</translation>
    </message>
    <message>
        <source>哪个人民调解委员会</source>
        <translation>people&apos;s mediation committee</translation>
    </message>
    <message>
        <source>各方当事人签名、盖章或者按指印</source>
        <translation>all sides&apos; signatures</translation>
    </message>
    <message>
        <source>人民调解员签名</source>
        <translation>mediator&apos;s signature</translation>
    </message>
    <message>
        <source>人民调解委员会盖章</source>
        <translation>committee&apos;s seal</translation>
    </message>
    <message>
        <source>谈成的日子</source>
        <translation>the day it was agreed</translation>
    </message>
    <message>
        <source>协议</source>
        <translation>agreement</translation>
    </message>
    <message>
        <source>查明的情况</source>
        <translation>what was found</translation>
    </message>
    <message>
        <source>建议</source>
        <translation>proposal</translation>
    </message>
    <message>
        <source>反馈的情况</source>
        <translation>what was answered</translation>
    </message>
    <message>
        <source>提出建议的日子</source>
        <translation>the day of the recommendation</translation>
    </message>
    <message>
        <source>信访人的话</source>
        <translation>the petitioner&apos;s words</translation>
    </message>
    <message>
        <source>督办的日子</source>
        <translation>the day of the supervision</translation>
    </message>
    <message>
        <source>核实的结果</source>
        <translation>what was found on checking</translation>
    </message>
    <message>
        <source>不督办的理由</source>
        <translation>why it is not taken up</translation>
    </message>
    <message>
        <source>升级的理由</source>
        <translation>why it is raised</translation>
    </message>
    <message>
        <source>经过</source>
        <translation>what happened</translation>
    </message>
    <message>
        <source>谁去劝导的</source>
        <translation>who talked to them</translation>
    </message>
    <message>
        <source>督办要求</source>
        <translation>what is required</translation>
    </message>
    <message>
        <source>凭什么知道的</source>
        <translation>how we know</translation>
    </message>
    <message>
        <source>可以作出评价</source>
        <translation>may be rated</translation>
    </message>
    <message>
        <source>推定受理</source>
        <translation>presumed acceptance</translation>
    </message>
    <message>
        <source>没有答复也可以评价</source>
        <translation>rating without an answer</translation>
    </message>
    <message>
        <source>当作受理之日</source>
        <translation>counts as the day of acceptance</translation>
    </message>
    <message>
        <source>办理期限从这一天起算，晚出具告知书不往后挪</source>
        <translation>the handling period counts from this day; a later notice does not move it</translation>
    </message>
    <message>
        <source>没有收到答复，多久可以评价</source>
        <translation>no answer received, rating opens after</translation>
    </message>
    <message>
        <source>来访没有答复，提示督办</source>
        <translation>visits without an answer, proposed for supervision</translation>
    </message>
    <message>
        <source>再次来访</source>
        <translation>another visit</translation>
    </message>
    <message>
        <source>给出答复</source>
        <translation>an answer is given</translation>
    </message>
    <message>
        <source>提示督办责任单位；次数不算在信访人身上</source>
        <translation>supervision of the responsible unit is proposed; the number is never held against the petitioner</translation>
    </message>
    <message>
        <source>相关主管部门</source>
        <translation>department in charge</translation>
    </message>
    <message>
        <source>接访员</source>
        <translation>Receptionist</translation>
    </message>
    <message>
        <source>办理人员</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>站长</source>
        <translation>Head of station</translation>
    </message>
    <message>
        <source>负责人</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>要说的事</source>
        <translation>what is asked for</translation>
    </message>
    <message>
        <source>已告知信访人：信访事项照常办理，期限不停；也可以依法通过仲裁、行政、司法等途径维护自己的权利（《人民调解法》第二十六条）。</source>
        <translation>the petitioner was told: the case is handled as usual and its deadline goes on; rights may also be defended by arbitration, administrative procedure or the courts (People&apos;s Mediation Law, Art. 26).</translation>
    </message>
    <message>
        <source>请尽快依法办理，书面答复信访人</source>
        <translation>please handle it soon and by law, and answer the petitioner in writing</translation>
    </message>
    <message>
        <source>带身份证件、起诉状或者申诉状和证据材料，到法院的诉讼服务中心提出；法院已经受理的，请向承办法官反映。</source>
        <translation>take ID, the complaint or appeal and the evidence to the litigation service centre of the court; if the court has taken the case, turn to the judge in charge.</translation>
    </message>
    <message>
        <source>带身份证件、申请书、有关的裁判文书或者决定书和证据材料，到检察院的控告申诉接待场所提出。</source>
        <translation>take ID, the application, the judgment or decision and the evidence to the reception of the procuratorate.</translation>
    </message>
    <message>
        <source>带身份证件和证据材料，到公安机关报案或者按其法律程序提出；公安机关已经受理的，请向承办民警反映。</source>
        <translation>take ID and the evidence to the police and report it, or use their legal procedure; if they have taken it, turn to the officer in charge.</translation>
    </message>
    <message>
        <source>带身份证件、仲裁申请书和劳动合同、工资记录等证据材料，到仲裁机构的立案窗口提出；已经受理的，请向承办的仲裁员反映。</source>
        <translation>take ID, the application for arbitration and evidence such as contract and pay records to the filing counter of the arbitration body; if it has taken the case, turn to the arbitrator in charge.</translation>
    </message>
    <message>
        <source>带身份证件、申诉书和有关的决定，向作出决定的党组织或者它的上级党组织提出。</source>
        <translation>take ID, the appeal and the decision to the Party organ that decided, or to the one above it.</translation>
    </message>
    <message>
        <source>带身份证件、行政复议申请书和不服的行政决定，到行政复议机构的接待窗口提出；已经受理的，请向承办人员反映。</source>
        <translation>take ID, the application for reconsideration and the decision in question to the counter of the reconsideration body; if it has taken the case, turn to whoever handles it.</translation>
    </message>
    <message>
        <source>带身份证件、申请书和证据材料，到主管机关的办事窗口提出。</source>
        <translation>take ID, the application and the evidence to the counter of the authority in charge.</translation>
    </message>
    <message>
        <source>带身份证件、申请书和证据材料，向主管机关提出，请它依法履行职责或者答复。</source>
        <translation>take ID, the application and the evidence to the authority in charge and ask it to act by law or to answer.</translation>
    </message>
    <message>
        <source>国务院办公厅放假通知</source>
        <translation>notice of the General Office of the State Council</translation>
    </message>
    <message>
        <source>不按时开的原因</source>
        <translation>why it is not held as called</translation>
    </message>
    <message>
        <source>重新处理</source>
        <translation>handle anew</translation>
    </message>
    <message>
        <source>复查、复核意见</source>
        <translation>opinion of review or re-review</translation>
    </message>
    <message>
        <source>作出复查、复核意见</source>
        <translation>the opinion of review or re-review</translation>
    </message>
    <message>
        <source>重新作出处理意见，或者执行到位</source>
        <translation>a new opinion, or its execution</translation>
    </message>
    <message>
        <source>到期没有重新处理的，可以督办</source>
        <translation>if it is not handled anew in time, it can be supervised</translation>
    </message>
    <message>
        <source>另一位开箱的人</source>
        <translation>the other person who opened the box</translation>
    </message>
    <message>
        <source>证件号码，没有就按 F6</source>
        <translation>the number of the paper, or press F6</translation>
    </message>
    <message>
        <source>{tag} 台</source>
        <translation>desk {tag}</translation>
    </message>
    <message>
        <source>对方</source>
        <translation>somebody there</translation>
    </message>
    <message>
        <source>哪个单位答复的</source>
        <translation>which unit replied</translation>
    </message>
    <message>
        <source>意见书上的日期</source>
        <translation>Date on the opinion</translation>
    </message>
    <message>
        <source>{step}，另 {count} 项</source>
        <translation>{step} +{count}</translation>
    </message>
    <message>
        <source>转来单位</source>
        <translation>Transferred by</translation>
    </message>
    <message>
        <source>为什么现在就办结</source>
        <translation>Why it is closed now</translation>
    </message>
    <message>
        <source>交办反馈（本系统下级）</source>
        <translation>report on a case entrusted to a unit below</translation>
    </message>
    <message>
        <source>上一级纪检监察机关</source>
        <translation>the discipline body above</translation>
    </message>
    <message>
        <source>凭什么由它办</source>
        <translation>by which authority it is theirs</translation>
    </message>
    <message>
        <source>怎么核对的</source>
        <translation>How it was found out</translation>
    </message>
    <message>
        <source>核对是不是同一件事</source>
        <translation>Find out whether it is one case</translation>
    </message>
    <message>
        <source>为什么要让这位同事知道</source>
        <translation>why this colleague has to know</translation>
    </message>
    <message>
        <source>限知悉人查看的一件</source>
        <translation>Restricted case</translation>
    </message>
    <message>
        <source>交给谁</source>
        <translation>to whom</translation>
    </message>
    <message>
        <source>拒收的原因</source>
        <translation>why it was refused</translation>
    </message>
    <message>
        <source>发到哪个号码、邮箱</source>
        <translation>number or address it was sent to</translation>
    </message>
    <message>
        <source>信访人什么时候、怎样同意的</source>
        <translation>when and how the petitioner agreed</translation>
    </message>
    <message>
        <source>公告在哪里</source>
        <translation>where the notice hangs</translation>
    </message>
    <message>
        <source>为什么别的方式送不到</source>
        <translation>why no other way worked</translation>
    </message>
    <message>
        <source>《民事诉讼法》</source>
        <translation>Civil Procedure Law</translation>
    </message>
    <message>
        <source>公告送达</source>
        <translation>public notice</translation>
    </message>
    <message>
        <source>公告</source>
        <translation>public notice</translation>
    </message>
    <message>
        <source>视为送达</source>
        <translation>counts as delivery</translation>
    </message>
    <message>
        <source>申请复查、复核的期限从视为送达那天起算</source>
        <translation>the time to ask for a review begins on the day it counts as delivered</translation>
    </message>
    <message>
        <source>匿名</source>
        <translation>anonymous</translation>
    </message>
    <message>
        <source>向交办单位反馈</source>
        <translation>Report to the sender</translation>
    </message>
    <message>
        <source>收到交办</source>
        <translation>receipt of what was entrusted</translation>
    </message>
    <message>
        <source>到期没有提交办结报告的，交办单位可以督办</source>
        <translation>without a report by its day the sender may supervise it</translation>
    </message>
    <message>
        <source>退回的原因</source>
        <translation>why it came back</translation>
    </message>
    <message>
        <source>收回的理由</source>
        <translation>why it is taken back</translation>
    </message>
    <message>
        <source>收回</source>
        <translation>Taking back</translation>
    </message>
    <message>
        <source>签收</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>等签收</source>
        <translation>Awaiting signature</translation>
    </message>
    <message>
        <source>转送、交办</source>
        <translation>transferred or entrusted</translation>
    </message>
    <message>
        <source>收件单位签收</source>
        <translation>signed for by the unit that receives it</translation>
    </message>
    <message>
        <source>请问一问对方收到没有：收到了的补记签收，没收到的再送；转错了、还没有签收的，可以收回</source>
        <translation>Ask whether they have it: if so, record the signature afterwards; if not, send it again. What was sent by mistake and nobody signed for can be taken back</translation>
    </message>
    <message>
        <source>凭什么由本单位办</source>
        <translation>on what authority we handle it</translation>
    </message>
    <message>
        <source>造成了什么严重后果</source>
        <translation>what grave consequences it had</translation>
    </message>
    <message>
        <source>信访人说的晚了的原因</source>
        <translation>why it is late, as the petitioner says</translation>
    </message>
    <message>
        <source>签齐的日子</source>
        <translation>the day all had signed</translation>
    </message>
    <message>
        <source>调解人员签名</source>
        <translation>the mediator&apos;s signature</translation>
    </message>
    <message>
        <source>本机关盖章</source>
        <translation>our own seal</translation>
    </message>
    <message>
        <source>作出复核意见的机关</source>
        <translation>the unit that gave the re-review opinion</translation>
    </message>
    <message>
        <source>复查复核申请作废</source>
        <translation>voiding of a request for review</translation>
    </message>
    <message>
        <source>定去向</source>
        <translation>routing</translation>
    </message>
    <message>
        <source>受理、转送或者作出别的处理</source>
        <translation>Acceptance, transfer or another decision</translation>
    </message>
    <message>
        <source>请先定好是哪一类，再受理、转送或者作别的处理，不要因为告知不了就放着</source>
        <translation>Please say of what class it is, then accept it, transfer it or decide otherwise; do not let it lie because nobody can be told</translation>
    </message>
    <message>
        <source>重新办理</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>本单位的提醒</source>
        <translation>A reminder of this station</translation>
    </message>
    <message>
        <source>重新作出处理，或者再办结</source>
        <translation>A new decision, or closing again</translation>
    </message>
    <message>
        <source>请承办人看一看办到哪一步，该答复的答复，办好的办结</source>
        <translation>The officer should see how far it has come: reply where a reply is due, close what is done</translation>
    </message>
    <message>
        <source>怎么兑现的</source>
        <translation>how it was kept</translation>
    </message>
    <message>
        <source>为什么要改</source>
        <translation>why it changes</translation>
    </message>
    <message>
        <source>答应了什么</source>
        <translation>what was promised</translation>
    </message>
    <message>
        <source>答应的那一天</source>
        <translation>the day it was promised</translation>
    </message>
    <message>
        <source>是什么宣传或培训</source>
        <translation>what it was</translation>
    </message>
    <message>
        <source>为什么兑现不了</source>
        <translation>why it cannot be kept</translation>
    </message>
    <message>
        <source>为什么不计</source>
        <translation>why it does not count</translation>
    </message>
    <message>
        <source>任期的第一天</source>
        <translation>the first day of the term</translation>
    </message>
    <message>
        <source>为什么离任</source>
        <translation>why they leave</translation>
    </message>
    <message>
        <source>其余</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>没有分类</source>
        <translation>Not classified</translation>
    </message>
    <message>
        <source>没有写明</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>其他地方</source>
        <translation>Elsewhere</translation>
    </message>
    <message>
        <source>为什么不再叫</source>
        <translation>Why it is not called any more</translation>
    </message>
    <message>
        <source>转到哪个窗口</source>
        <translation>To which window</translation>
    </message>
    <message>
        <source>为什么取消</source>
        <translation>Why it is cancelled</translation>
    </message>
    <message>
        <source>为什么来不了</source>
        <translation>Why they cannot come</translation>
    </message>
    <message>
        <source>在哪里值班</source>
        <translation>where the shift is</translation>
    </message>
    <message>
        <source>公布以后为什么要改</source>
        <translation>Why it changes after publishing</translation>
    </message>
    <message>
        <source>为什么换</source>
        <translation>Why the swap</translation>
    </message>
    <message>
        <source>平时</source>
        <translation>Usual</translation>
    </message>
    <message>
        <source>比平时多</source>
        <translation>More than usual</translation>
    </message>
    <message>
        <source>要议的事，一行一件</source>
        <translation>what is talked over, one item a line</translation>
    </message>
    <message>
        <source>在哪里开</source>
        <translation>Where it is held</translation>
    </message>
    <message>
        <source>议什么事</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>为什么不开了</source>
        <translation>Why it is not held</translation>
    </message>
    <message>
        <source>为什么没有来，不知道就写不知道</source>
        <translation>why they did not come; if it is not known, say so</translation>
    </message>
    <message>
        <source>为什么改期</source>
        <translation>Why it is put off</translation>
    </message>
    <message>
        <source>谁画的押</source>
        <translation>Who made the mark</translation>
    </message>
    <message>
        <source>方案怎么说</source>
        <translation>What is proposed</translation>
    </message>
    <message>
        <source>谁提的</source>
        <translation>Who proposes it</translation>
    </message>
    <message>
        <source>别的事</source>
        <translation>Other acts</translation>
    </message>
    <message>
        <source>由谁直联</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>为什么换人</source>
        <translation>Why it changes hands</translation>
    </message>
    <message>
        <source>开始直联的那一天</source>
        <translation>the day the liaison began</translation>
    </message>
    <message>
        <source>看到、听到什么</source>
        <translation>What was seen and heard</translation>
    </message>
    <message>
        <source>打算怎样化解</source>
        <translation>what is to be done</translation>
    </message>
    <message>
        <source>在哪里</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>为什么</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>信访人自己怎么说</source>
        <translation>What the petitioner says</translation>
    </message>
    <message>
        <source>哪位领导</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>怎样批示的</source>
        <translation>What was instructed</translation>
    </message>
    <message>
        <source>在哪里接访</source>
        <translation>Where visitors are received</translation>
    </message>
    <message>
        <source>领导怎样答复的</source>
        <translation>what the leader answered</translation>
    </message>
    <message>
        <source>谢的是什么事</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>为什么收回</source>
        <translation>Why it is withdrawn</translation>
    </message>
    <message>
        <source>查明了什么、改了什么</source>
        <translation>What was found and changed</translation>
    </message>
    <message>
        <source>治理什么事</source>
        <translation>What is worked on</translation>
    </message>
    <message>
        <source>根源在哪里</source>
        <translation>What the cause is</translation>
    </message>
    <message>
        <source>发生了什么</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>查到什么、改了什么</source>
        <translation>What was found and put right</translation>
    </message>
    <message>
        <source>怎样回复的</source>
        <translation>How it was answered</translation>
    </message>
    <message>
        <source>为什么这样定</source>
        <translation>Why it is decided so</translation>
    </message>
    <message>
        <source>提名谁</source>
        <translation>Whom</translation>
    </message>
    <message>
        <source>为什么提名</source>
        <translation>Why nominated</translation>
    </message>
    <message>
        <source>这一轮叫什么</source>
        <translation>Name of the round</translation>
    </message>
    <message>
        <source>您看到了什么</source>
        <translation>What you saw</translation>
    </message>
    <message>
        <source>为什么由本单位负责人来回复</source>
        <translation>why the head of this unit answers</translation>
    </message>
    <message>
        <source>列进名单的那一天</source>
        <translation>the day on which it was listed</translation>
    </message>
    <message>
        <source>为什么撤</source>
        <translation>Why it is closed</translation>
    </message>
    <message>
        <source>站点名称</source>
        <translation>Name of the station</translation>
    </message>
    <message>
        <source>编组的那一天</source>
        <translation>the day on which it was formed</translation>
    </message>
    <message>
        <source>为什么解散</source>
        <translation>Why it is ended</translation>
    </message>
    <message>
        <source>组名</source>
        <translation>Name of the group</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>在哪里谈</source>
        <translation>Where you will talk</translation>
    </message>
    <message>
        <source>为什么更正</source>
        <translation>Why it is corrected</translation>
    </message>
    <message>
        <source>叫什么</source>
        <translation>what it is called</translation>
    </message>
    <message>
        <source>信访人怎样同意的</source>
        <translation>How the petitioner agreed</translation>
    </message>
    <message>
        <source>网址、栏目，或者哪一块公告栏</source>
        <translation>Address, column, or which notice board</translation>
    </message>
    <message>
        <source>答复送到的日子</source>
        <translation>the day on which the answer arrived</translation>
    </message>
    <message>
        <source>为什么撤下</source>
        <translation>Why it was taken down</translation>
    </message>
    <message>
        <source>公开的日子</source>
        <translation>the day it was made public</translation>
    </message>
    <message>
        <source>为什么不再请</source>
        <translation>Why it is no longer asked</translation>
    </message>
    <message>
        <source>{field}（全部）</source>
        <translation>{field} (all)</translation>
    </message>
    <message>
        <source>出了什么事</source>
        <translation>what happened</translation>
    </message>
    <message>
        <source>可能造成的危害</source>
        <translation>harm it may do</translation>
    </message>
    <message>
        <source>采取的补救措施</source>
        <translation>what was done about it</translation>
    </message>
    <message>
        <source>怎样告知的</source>
        <translation>How they were told</translation>
    </message>
</context>
<context>
    <name>WordingSection</name>
    <message>
        <source>文书措辞</source>
        <translation>Wording of papers</translation>
    </message>
    <message>
        <source>文书</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>从哪天起用</source>
        <translation>In use from</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>用回原来的措辞</source>
        <translation>Back to the delivered wording</translation>
    </message>
    <message>
        <source>已经出具的文书不会跟着变。</source>
        <translation>Papers that are out do not change.</translation>
    </message>
    <message>
        <source>样张</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>各种文书共用的话</source>
        <translation>Words that papers share</translation>
    </message>
    <message>
        <source>现在用的：本站改的，从{day}起（版本 {version}）</source>
        <translation>In use: changed by this station, from {day} (edition {version})</translation>
    </message>
    <message>
        <source>现在用的：随程序带的，从{day}起（版本 {version}）</source>
        <translation>In use: delivered with the program, from {day} (edition {version})</translation>
    </message>
    <message>
        <source>还没有改动</source>
        <translation>Nothing changed yet</translation>
    </message>
    <message>
        <source>现在用的就是原来的措辞</source>
        <translation>The delivered wording is in use now</translation>
    </message>
    <message>
        <source>已保存措辞</source>
        <translation>Wording saved</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>现在没有办结、收到的日子满了本台设定的天数的，按放了多久；有没有方案都算。</source>
        <translation>What is not closed now and was received as many days ago as the setting of this desk says, by how long it has lain, with a plan or without.</translation>
    </message>
    <message>
        <source>放了 {term} 天</source>
        <translation>lying {term} days</translation>
    </message>
    <message>
        <source>放了 {term} 天以上</source>
        <translation>lying {term} days and more</translation>
    </message>
    <message>
        <source>办结时写明在哪一级化解的，算在办结那天；哪一级化解都好，不排名。</source>
        <translation>The level at which it was settled as written when it was closed, on that day; every level is as good, there is no rank.</translation>
    </message>
    <message>
        <source>在{term}化解</source>
        <translation>settled at {term} level</translation>
    </message>
    <message>
        <source>开过的，算在开的那天；一次会算一次，议了几件事也是一次。</source>
        <translation>Those that were held, on the day they were held; a meeting counts once, however many cases it talked over.</translation>
    </message>
    <message>
        <source>{term}</source>
        <translation>{term}</translation>
    </message>
    <message>
        <source>在{term}开的会</source>
        <translation>meetings at {term} level</translation>
    </message>
    <message>
        <source>开过的会，按在哪一级开，算在开的那天；在哪一级开都好，不排名。</source>
        <translation>Meetings that were held, by their level, on the day they were held; every level is as good, there is no rank.</translation>
    </message>
    <message>
        <source>改期</source>
        <translation>Put off</translation>
    </message>
    <message>
        <source>会改过几次日子，算在现在定的（开过的是开的）那天。</source>
        <translation>How often meetings were given another day, told on the day they have now, or were held.</translation>
    </message>
    <message>
        <source>请了没有来</source>
        <translation>asked, did not come</translation>
    </message>
    <message>
        <source>请了没有来、写明原因的有几个；算在会的那天，不记是谁。</source>
        <translation>How many were asked and did not come, with the reason written down; on the day of the meeting, without saying who.</translation>
    </message>
    <message>
        <source>不开了</source>
        <translation>Not held</translation>
    </message>
    <message>
        <source>写明原因、不开了的会，算在原定的那天。</source>
        <translation>Meetings that were given up with a reason, on the day they were planned for.</translation>
    </message>
    <message>
        <source>路线上的一处算一处，按晚上对账写的结果，算在出去的那天；到家里去都是先同意了的。</source>
        <translation>Each stop of the route once, by the result written in the evening, on the day outside; whoever was visited at home had agreed before.</translation>
    </message>
    <message>
        <source>到家里，见到了</source>
        <translation>at home, met</translation>
    </message>
    <message>
        <source>到别处，见到了</source>
        <translation>elsewhere, met</translation>
    </message>
    <message>
        <source>走访，没有见到</source>
        <translation>visit, not met</translation>
    </message>
    <message>
        <source>走访，没有去</source>
        <translation>visit, not made</translation>
    </message>
    <message>
        <source>走访，还没有结果</source>
        <translation>visit, no result yet</translation>
    </message>
    <message>
        <source>当场收下的事</source>
        <translation>taken in on the spot</translation>
    </message>
    <message>
        <source>在外面当场登记的件数，按晚上对账写的。</source>
        <translation>How many were registered outside, as written in the evening.</translation>
    </message>
    <message>
        <source>在用的站点</source>
        <translation>stations in use</translation>
    </message>
    <message>
        <source>现在在用的站点：集中服务日就在这些地方。</source>
        <translation>Stations in use now: where service days are held.</translation>
    </message>
    <message>
        <source>编组</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>现在编好的组：两代表一委员和律师。</source>
        <translation>Groups of deputies, committee members and lawyers as they stand now.</translation>
    </message>
    <message>
        <source>编进组的人</source>
        <translation>people in groups</translation>
    </message>
    <message>
        <source>现在编进组的两代表一委员和律师，一人在几组算几次。</source>
        <translation>Deputies, committee members and lawyers in groups now; whoever is in several counts in each.</translation>
    </message>
    <message>
        <source>说好的日子落在这段时间的承诺；改过日子的按改定的日子。</source>
        <translation>Promises whose day lies in this span; of those that were moved the day they were moved to.</translation>
    </message>
    <message>
        <source>写下的承诺，算在答应的那天；后来说明收回的也算答应过。</source>
        <translation>Promises that were written down, on the day they were given; those taken back later count as given.</translation>
    </message>
    <message>
        <source>答应的</source>
        <translation>given</translation>
    </message>
    <message>
        <source>到期，按时兑现</source>
        <translation>due, kept in time</translation>
    </message>
    <message>
        <source>到期，过了日子兑现</source>
        <translation>due, kept late</translation>
    </message>
    <message>
        <source>到期，说明后收回</source>
        <translation>due, taken back with the reason told</translation>
    </message>
    <message>
        <source>过了日子，还没有兑现</source>
        <translation>past their day, not kept yet</translation>
    </message>
    <message>
        <source>还没有到日子</source>
        <translation>not due yet</translation>
    </message>
    <message>
        <source>排了接访的日子，到今天为止；取消的另算。</source>
        <translation>Days on which leaders received, up to today; those stood down are counted apart.</translation>
    </message>
    <message>
        <source>接访日</source>
        <translation>reception days</translation>
    </message>
    <message>
        <source>接访日，取消</source>
        <translation>reception days, stood down</translation>
    </message>
    <message>
        <source>排到领导面前的事，一件算一件，算在接访那天。</source>
        <translation>Cases put before a leader, each once, on the day of the reception.</translation>
    </message>
    <message>
        <source>接了的事</source>
        <translation>cases received</translation>
    </message>
    <message>
        <source>信访人没有来</source>
        <translation>petitioner did not come</translation>
    </message>
    <message>
        <source>当面交办</source>
        <translation>instructed on the spot</translation>
    </message>
    <message>
        <source>接访时领导交办的，有人落实、有日子的，一项算一项。</source>
        <translation>What a leader instructed at a reception with somebody to do it by a day, item by item.</translation>
    </message>
    <message>
        <source>批示交办</source>
        <translation>instructed in writing</translation>
    </message>
    <message>
        <source>批示里有人落实、有日子的，一项算一项，算在批示那天。</source>
        <translation>What a leader wrote down with somebody to do it by a day, item by item, on the day of the instruction.</translation>
    </message>
    <message>
        <source>值班表上的班，到今天为止；取消的不算。</source>
        <translation>Shifts of the roster up to today, without those cancelled.</translation>
    </message>
    <message>
        <source>排的班</source>
        <translation>shifts planned</translation>
    </message>
    <message>
        <source>签到的班</source>
        <translation>shifts checked in</translation>
    </message>
    <message>
        <source>缺人的班</source>
        <translation>shifts with nobody</translation>
    </message>
    <message>
        <source>在任的帮手</source>
        <translation>helpers serving</translation>
    </message>
    <message>
        <source>现在在任的：志愿者、老友记、律师、心理咨询师、乡贤、网格员、代表委员。</source>
        <translation>Those who serve now: volunteers, retired cadres, lawyers, counsellors, village elders, grid workers, deputies.</translation>
    </message>
    <message>
        <source>帮手谈话</source>
        <translation>talks with helpers</translation>
    </message>
    <message>
        <source>帮手和信访人的谈话，一次算一次；不按人数，不比多少。</source>
        <translation>Talks of helpers with petitioners, each once; not counted by person, not compared.</translation>
    </message>
    <message>
        <source>直联走访</source>
        <translation>liaison visits</translation>
    </message>
    <message>
        <source>直联干部到镇街走访，一次算一次。</source>
        <translation>Visits of liaison officers to townships, each once.</translation>
    </message>
    <message>
        <source>走访到的镇街</source>
        <translation>townships visited</translation>
    </message>
    <message>
        <source>这段时间有直联干部走访过的镇街，一个算一个。</source>
        <translation>Townships that a liaison officer visited in this span, each once.</translation>
    </message>
    <message>
        <source>取号算在取号那天；一个号算一个，不记是谁。</source>
        <translation>Numbers on the day they were taken, each once; nobody is told by name.</translation>
    </message>
    <message>
        <source>从取号到第一次叫号，叫到就是第一次接触；没有叫到的不算。</source>
        <translation>From taking a number to its first call, which is the first contact; those never called are not in it.</translation>
    </message>
    <message>
        <source>取号</source>
        <translation>Take a number</translation>
    </message>
    <message>
        <source>取号，接待了</source>
        <translation>numbers, received</translation>
    </message>
    <message>
        <source>取号，叫了没有来</source>
        <translation>numbers, not there when called</translation>
    </message>
    <message>
        <source>平均等候</source>
        <translation>average wait</translation>
    </message>
    <message>
        <source>最长等候</source>
        <translation>longest wait</translation>
    </message>
    <message>
        <source>留存的感谢，算在收到那天；收回的不算。</source>
        <translation>Thanks that are kept, on the day they came, without those withdrawn.</translation>
    </message>
    <message>
        <source>宣传与培训里写的数量相加，算在做的那天；记错的不计。</source>
        <translation>The numbers written under campaigns and trainings added up, on their day; what was entered by mistake is not counted.</translation>
    </message>
    <message>
        <source>参加、领到的人次</source>
        <translation>people who took part or were reached</translation>
    </message>
    <message>
        <source>宣传与培训里写的人数相加。</source>
        <translation>The people written under campaigns and trainings added up.</translation>
    </message>
    <message>
        <source>现在有化解方案的积案，按方案里写的原因。</source>
        <translation>Backlog that has a plan now, by the cause the plan gives.</translation>
    </message>
    <message>
        <source>有方案：{term}</source>
        <translation>planned: {term}</translation>
    </message>
    <message>
        <source>办结的积案</source>
        <translation>backlog closed</translation>
    </message>
    <message>
        <source>有过方案、这段时间办结的积案。</source>
        <translation>Backlog that had a plan and was closed in this span.</translation>
    </message>
    <message>
        <source>项目，{term}</source>
        <translation>projects, {term}</translation>
    </message>
    <message>
        <source>对我们自己服务的投诉，算在提的那天；检举控告另走，不在这里。</source>
        <translation>Complaints about our own service, on the day they were made; accusations go another way and are not here.</translation>
    </message>
    <message>
        <source>服务投诉，{term}</source>
        <translation>complaints about our service, {term}</translation>
    </message>
    <message>
        <source>授予的红棉</source>
        <translation>awards given</translation>
    </message>
    <message>
        <source>评比期的最后一天落在这段时间、定了授予的提名；不排名。</source>
        <translation>Nominations that were given the award in rounds whose last day lies in this span; no rank.</translation>
    </message>
    <message>
        <source>各厅现在写明的，合在一起数。</source>
        <translation>What halls say they have now, all counted together.</translation>
    </message>
    <message>
        <source>设施，{term}</source>
        <translation>facilities, {term}</translation>
    </message>
    <message>
        <source>以前、以后收到多少，看“治理”那一栏。</source>
        <translation>How much came before and since stands under source governance.</translation>
    </message>
    <message>
        <source>到站点来的人次</source>
        <translation>Visits to the stations</translation>
    </message>
    <message>
        <source>来了多少人，按晚上对账写的数相加，不记是谁。</source>
        <translation>How many came, added up as written in the evening; nobody is named.</translation>
    </message>
    <message>
        <source>现在有人包案、没有办结的，按写下的哪一级；不按谁来包。</source>
        <translation>Sponsored now and not closed, by the level that was written; never by who sponsors.</translation>
    </message>
    <message>
        <source>{term}级包案</source>
        <translation>Sponsored at the level: {term}</translation>
    </message>
    <message>
        <source>包案，没有写哪一级</source>
        <translation>Sponsored, no level written</translation>
    </message>
    <message>
        <source>初次信访，受理后 {term} 个工作日内联系了</source>
        <translation>first petitions, contacted within {term} working days after acceptance</translation>
    </message>
    <message>
        <source>受理后在设置的工作日内和信访人谈过话的初次信访，算在受理那天；占多少看“八项指标”。</source>
        <translation>First petitions whose petitioner was talked with within the working days of the setting, on the day of acceptance; the share stands among the eight rates.</translation>
    </message>
    <message>
        <source>安排了的，算在出去的那天，到今天为止；一天几组算几次，取消了的不算。</source>
        <translation>Those that were planned, on their day, up to today; several groups on a day count each, days that were called off do not.</translation>
    </message>
</context>
<context>
    <name>WorkedList</name>
    <message>
        <source>数到的</source>
        <translation>What was counted</translation>
    </message>
    <message>
        <source>多少</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>哪天</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>是什么</source>
        <translation>What</translation>
    </message>
    <message>
        <source>哪个单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>最多列 {count} 条，新的在前。</source>
        <translation>At most {count} are listed, the newest first.</translation>
    </message>
</context>
<context>
    <name>_Brand</name>
    <message>
        <source>红棉接访台</source>
        <translation>Kapok</translation>
    </message>
</context>
<context>
    <name>_ChoiceLine</name>
    <message>
        <source>{writer} 改为</source>
        <translation>{writer}, changed to</translation>
    </message>
    <message>
        <source>原因：{why}</source>
        <translation>Reason: {why}</translation>
    </message>
</context>
<context>
    <name>_FromMeeting</name>
    <message>
        <source>会上逐条画的押一起印在协议书上；改过的那一条，画押不带过来。</source>
        <translation>The initials of the meeting are printed on the agreement; a clause that is changed here loses them.</translation>
    </message>
</context>
<context>
    <name>_GroupHead</name>
    <message>
        <source>已展开</source>
        <translation>open</translation>
    </message>
    <message>
        <source>已收起</source>
        <translation>closed</translation>
    </message>
</context>
<context>
    <name>_Item</name>
    <message>
        <source>怎么说的</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>定了什么</source>
        <translation>What was decided</translation>
    </message>
    <message>
        <source>谁来办</source>
        <translation>Who has to do it</translation>
    </message>
    <message>
        <source>最迟哪天</source>
        <translation>By which day</translation>
    </message>
    <message>
        <source>第 {number} 项</source>
        <translation>Item {number}</translation>
    </message>
    <message>
        <source>议的是什么</source>
        <translation>What it is about</translation>
    </message>
</context>
<context>
    <name>_Reach</name>
    <message>
        <source>{names}：只再收到“不再请”和原因，以前收到的还留在那里，以后的记录到不了。</source>
        <translation>{names}: receives only that it is no longer asked, and why; what it has it keeps, nothing later reaches it.</translation>
    </message>
    <message>
        <source>{names}：不再发请柬；它归属的信访部门是本站或者留下单位的上级、同一处，记录照样收得到。</source>
        <translation>{names}: gets no invitation any more; its office is this station&apos;s or above those who stay, and still receives what is recorded.</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>怎么报的</source>
        <translation>How</translation>
    </message>
    <message>
        <source>怎么报给{who}的</source>
        <translation>How {who} was told</translation>
    </message>
    <message>
        <source>几点报的</source>
        <translation>When</translation>
    </message>
    <message>
        <source>几点报给{who}的</source>
        <translation>When {who} was told</translation>
    </message>
    <message>
        <source>谁</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>做什么、怎样做</source>
        <translation>What and how</translation>
    </message>
    <message>
        <source>第 {number} 行，{name}</source>
        <translation>Row {number}, {name}</translation>
    </message>
    <message>
        <source>最迟哪天</source>
        <translation>By which day</translation>
    </message>
    <message>
        <source>第 {number} 户往前走</source>
        <translation>Visit {number}: earlier</translation>
    </message>
    <message>
        <source>先去这一户</source>
        <translation>Go there first</translation>
    </message>
    <message>
        <source>编号、姓名，或者内容里的字</source>
        <translation>Number, name, or words of the content</translation>
    </message>
    <message>
        <source>哪一件</source>
        <translation>Which case</translation>
    </message>
    <message>
        <source>在家里</source>
        <translation>At home</translation>
    </message>
    <message>
        <source>不在家里</source>
        <translation>Elsewhere</translation>
    </message>
    <message>
        <source>在哪里</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>在哪里见</source>
        <translation>Where they meet</translation>
    </message>
    <message>
        <source>哪天同意的</source>
        <translation>Day of consent</translation>
    </message>
    <message>
        <source>哪天同意</source>
        <translation>Agreed on</translation>
    </message>
    <message>
        <source>怎样同意的</source>
        <translation>How they agreed</translation>
    </message>
    <message>
        <source>怎样同意</source>
        <translation>How</translation>
    </message>
    <message>
        <source>第 {number} 户，{name}</source>
        <translation>Visit {number}: {name}</translation>
    </message>
</context>
<context>
    <name>_WhoView</name>
    <message>
        <source>就是这一位</source>
        <translation>This is the one</translation>
    </message>
    <message>
        <source>{step}：{title}</source>
        <translation>{step}: {title}</translation>
    </message>
    <message>
        <source>已认定</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>撤回</source>
        <translation>Undo</translation>
    </message>
</context>
</TS>
