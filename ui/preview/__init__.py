"""Papers on the screen and on the printer: the PDF that is shown is the PDF that is printed and kept."""
