"""群众工作: the work around the cases, one tile a kind of it."""
