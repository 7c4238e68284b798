"""Stories: which articles are about one event, by a threshold that the corpus itself gives."""

from newscorpus.corpus.stories._find import find_stories
from newscorpus.corpus.stories._increment import add_stories
from newscorpus.corpus.stories._kept import KeptStories
from newscorpus.corpus.stories._state import StoryState
from newscorpus.corpus.stories._terming import Terming

__all__ = ["KeptStories", "StoryState", "Terming", "add_stories", "find_stories"]
