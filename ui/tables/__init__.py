"""Tables on the screen: the model stands in ui.models, how it is drawn and walked by keys stands here."""
