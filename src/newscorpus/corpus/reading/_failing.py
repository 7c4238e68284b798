"""Failures: what went wrong with a text, as a row of the error table."""

from newscorpus.corpus._values import Failure
from newscorpus.errors import DecodingError, MissingExtraError


def failure(origin: str, rule: str, what: str) -> Failure:
    """Return a failure whose message begins with its origin; `what` ends with the next step."""
    return Failure(origin=origin, rule=rule, message=f"{origin}: {what}")


def explain(origin: str, error: Exception) -> Failure:
    """Return the failure that an error of reading a file is."""
    if isinstance(error, MissingExtraError):
        return failure(origin, "extra", str(error))
    if isinstance(error, DecodingError):
        return Failure(origin=origin, rule="encoding", message=str(error))
    if isinstance(error, UnicodeDecodeError):
        return failure(
            origin, "encoding", f"its bytes are no text ({error}); name its encoding with --encoding"
        )
    if isinstance(error, EOFError):
        return failure(
            origin, "truncated", "the compressed data end in the middle; fetch or write the file again"
        )
    if isinstance(error, FileNotFoundError):
        return failure(origin, "missing", "there is no such file; check the path")
    name = type(error).__module__.partition(".")[0].lstrip("_")
    if (
        name in _PACKED
        or isinstance(error, _BAD_DATA)
        or (isinstance(error, OSError) and error.errno is None)
    ):
        packing = _PACKED.get(name, "compressed data")
        return failure(
            origin,
            "compression",
            f"the {packing} are damaged ({error}); what was read before stands: fetch or write the file again",
        )
    reason = error.strerror if isinstance(error, OSError) else str(error)
    return failure(origin, "unreadable", f"cannot be read ({reason}); check the path and its permissions")


_PACKED = {"gzip": "gzip data", "zlib": "gzip data", "zstandard": "zstd data", "lzma": "xz data"}
_BAD_DATA = (ValueError,)
