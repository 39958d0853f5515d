"""The registration form: cards on the left that make up a RegisterDraft, live knowledge on the right.

`surroundings` what the form knows around it · `draft_json` a form that survives the program · `form` the left side ·
`live_panel` the right side · `draft_keeper` the draft on the disk.
"""
