"""Texts of odd words, and what a word is."""

import re

from hypothesis import strategies as st

WORD = re.compile(r"[^\W_]+")

WORDS = st.sampled_from(
    (
        "owl Owl OWL a I 42 3,000 Fjordkraft fjordkrafts überfährt “ — … _ - 𝒳yz x² Donaudampfschifffahrtsgesellschaft "
        "Donaudampfschifffahrtsgesellschaften \n\n"
    ).split(" ")
)
TEXTS = st.lists(st.lists(WORDS, max_size=14).map(" ".join), max_size=6)
