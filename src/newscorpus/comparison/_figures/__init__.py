"""How figures are read and paired."""
