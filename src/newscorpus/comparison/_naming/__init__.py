"""How names are found, told apart and folded."""
