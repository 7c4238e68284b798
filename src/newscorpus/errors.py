"""Every error newscorpus raises on purpose.

NewscorpusError
├── DocumentError           a text could not be read
│   └── DecodingError       … because its bytes are no text in any encoding we know
├── TilingError             blocks overlap, leave text uncovered, or disagree with it
├── SourceError             no one parser can be chosen
│   ├── UnknownSourceError  no parser claims the text
│   └── AmbiguousSourceError  several claim it with the same confidence
├── PluginError             a plugin is broken: it fails to load, clashes, or raises
│   └── UnknownParserError  no parser of that name is loaded
├── CorpusError             a corpus cannot be made, opened or gone on with
├── RecordError             a record is not one of ours, or contradicts itself
├── JobError                a job over many texts cannot begin, go on or be resumed
├── LayoutError             an article holds what a layout has no place for
└── MissingExtraError       a feature needs an optional dependency
"""

__all__ = [
    "AmbiguousSourceError",
    "CorpusError",
    "DecodingError",
    "DocumentError",
    "JobError",
    "LayoutError",
    "MissingExtraError",
    "NewscorpusError",
    "PluginError",
    "RecordError",
    "SourceError",
    "TilingError",
    "UnknownParserError",
    "UnknownSourceError",
]


class NewscorpusError(Exception):
    """The root of all errors of this library."""


class DocumentError(NewscorpusError):
    """A text could not be read."""


class DecodingError(DocumentError):
    """The bytes of a file are no text in any encoding that was tried."""


class TilingError(NewscorpusError):
    """Blocks overlap, leave text uncovered, or disagree with the source text."""


class SourceError(NewscorpusError):
    """No one parser can be chosen for a text."""


class UnknownSourceError(SourceError):
    """No parser claims the text."""


class AmbiguousSourceError(SourceError):
    """Several parsers claim the text with the same confidence."""


class PluginError(NewscorpusError):
    """A plugin fails to load, clashes with another by name, or raises."""


class UnknownParserError(PluginError):
    """No parser of the requested name is loaded."""


class CorpusError(NewscorpusError):
    """A corpus cannot be made, opened or gone on with."""


class RecordError(NewscorpusError):
    """A record has another version or shape, or contradicts the text it carries."""


class LayoutError(NewscorpusError, ValueError):
    """An article holds what the layout it is to be rendered in has no place for."""


class JobError(NewscorpusError):
    """A job over many texts cannot begin, go on or be resumed; the message says what is kept and what to do."""


class MissingExtraError(NewscorpusError):
    """A feature needs an optional dependency; the message has the install command."""
