"""What is typed as a whole: fields, cards and panels that make up one draft."""
