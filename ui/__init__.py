"""The windows of the desk (Qt). Nothing here sees SQLAlchemy or ReportLab.

What a page is built from (all lengths in px at 100 %; every screen text through tr()):

    style       px(n) · colour("ink") · font(size, bold=, face="kai") · mark(widget, "box", "card")
                sizes SMALL 13, BODY 14, TITLE 16, PAGE 20, FIGURE 26
    icons       Icon("user-plus", 20, "soft") · draw(painter, name, rect, colour) · Flower(size)
    parts       boxes: row(*items, gap=8, margins=0) · column(…) · box(layout, "card") · line() · divider() · scrolled(w) · clear(layout)
                labels: Label(text, size, tone, bold=, face=, wrap=) · ElidedLabel · page_title(text)
                button: Button(text, "primary"|"secondary"|"link", icon=, key="Ctrl+Return", height=34, wide=) .set_reason(words)
                keycap: Keycap("Alt+1") · tags: Tag(text, kind, icon), Chip(text, icon, removable=) pressed/removed
                segmented: Segmented([(value, words)], value, name=) chosen(value) · flow: FlowLayout()
                banner: Banner("leaf"|"sky"|"amber"|"alarm", title, text, action=, closable=, buttons=(…)) acted/closed
                card: Card(title, note, right=(…), padded=True) .add(w) .body .header .set_note() .set_title()
                states: EmptyState(title, text, action=) · ErrorState · Stated(content, busy) · BusyState(text, cancellable=) · Spinner()
                deadline: deadline_look(due, today, clock) · DeadlineTag(look)
                tables      table_view: TableView(model) opened(row) previewed(row) sort_asked(key, descending)
    fields      every field: value() set_value() edited set_error(words) set_help(topic);
                Field(label, required=, side="left"|"top"|"none", label_width=68, hint=)
                TextField · LongTextField · ChoiceField · TypeAheadField · DateField · NumberField · TriStateField ·
                PasswordField · FilesField
    models      rows_model: Column(key, title, text, …), RowsModel(columns) .set_rows(rows) | .set_source(fetch, total)
    lane        lane.run(fn, *args, owner=, on_done=, on_refused=, on_unavailable=, on_end=, background=) writes, in order;
                lane.read(fn, *args, owner=, on_rows=, key="") reads, a newer read of the same owner and key wins;
                lane.changed(Changes) after every write; lane.unavailable(Problem) nobody took; lane.close()
    messages    messages.banner(kind, title, text, action=, on_action=, key=) · .clear(key) · .status(text) ·
                .problem(Problem) · .confirm(title, text, yes, on_yes) · sentence(problem) → words on the screen
    page        class XPage(Page): activate(arg) · on_changed(changes) · can_close() · resume_argument() · help_topic;
                signals open_case(str) · navigate(key, arg); registered in composition.py as
                PageSpec(key, title, icon, factory, at_foot=False, under="", count=None), made in page_makers.py
    preview     PdfView().show_pdf(bytes) · rasterize.page_count(bytes) ·
                printing: system_printer() → Printer .names() .print_pdf(PrintJob(pdf, title, copies, both_sides), name)
    application create(argv, theme, percent, language) · set_language("zh"|"en")
    crash       CrashReporter().install()
    main_window MainWindow(lane, messages, Identity(station, user, name, post), pages, commands, services, idle_ms=)
                .go(key, arg) · .rebuild() after scale or language changed · .lock() · .hand_over() ·
                .show_beside(title, form);
                signals locked · unlocked · forgotten(user) · closing; services: Services(now, search, check_password,
                can_recover, explain, free_space, exchanges, copies);
                commands: command_box.Command(title, icon, page, argument, initials); help.Explanation(title, text, laws)
    start       FirstStartWindow(folder, language) start_asked(FirstStartDraft) practice_asked restore_asked(Path)
                folder_asked(Path) language_asked(str) scale_asked(int) .refuse(words) .rebuild(folder, language);
                LockWindow(users, station, note) unlock_asked(user, password) .code() .refuse(words) .ask_for(field, words)

Pages get the lane, the desk, messages, ids and rows; never the main window. They may be deleted and built anew at any
time (大字 and language rebuild the window): what is typed must be in a draft, and resume_argument() says how to show it
again.
"""
