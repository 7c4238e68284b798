"""Views of a corpus as data: the wire matrix, story timelines, the reuse network."""

from newscorpus.corpus.views._network import Outlet, ReuseLink, ReuseNetwork, reuse_network
from newscorpus.corpus.views._timeline import Moment, timeline
from newscorpus.corpus.views._wire import Carrier, WireMatrix, WireStory, wire_matrix

__all__ = [
    "Carrier",
    "Moment",
    "Outlet",
    "ReuseLink",
    "ReuseNetwork",
    "WireMatrix",
    "WireStory",
    "reuse_network",
    "timeline",
    "wire_matrix",
]
