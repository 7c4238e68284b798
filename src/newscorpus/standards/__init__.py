"""Articles in the formats of others: schema.org JSON-LD, IPTC ninjs, TEI P5."""

from newscorpus.standards._json_ld import to_json_ld
from newscorpus.standards._ninjs import to_ninjs
from newscorpus.standards._tei import to_tei, to_tei_corpus

__all__ = ["to_json_ld", "to_ninjs", "to_tei", "to_tei_corpus"]
