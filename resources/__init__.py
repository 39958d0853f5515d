"""What the program reads and never writes: fonts, wording, law, organisations, translations, manual."""
