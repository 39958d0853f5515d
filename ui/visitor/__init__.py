"""群众屏: the window on a display that faces the visitor."""
