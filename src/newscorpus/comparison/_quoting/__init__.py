"""How quotes are found and given their speakers: lines, marks, words, cues, subjects, clauses."""
