"""What the register of cases is made of: views, conditions, columns, preview, export."""
