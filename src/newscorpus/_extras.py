"""Optional dependencies, asked for by the name of the extra that brings them."""

from functools import cache
from importlib import import_module
from types import ModuleType

from newscorpus.errors import MissingExtraError

__all__ = ["need", "perhaps"]


def need(module: str, *, extra: str, for_what: str) -> ModuleType:
    """Import a module of an extra where it is used.

    Raises:
        MissingExtraError: it is not installed; the message has the command that installs it.
    """
    try:
        return import_module(module)
    except ImportError as error:
        raise MissingExtraError(
            f"{for_what} needs {module.partition('.')[0]}, which is not installed; "
            f"run: pip install 'newscorpus[{extra}]'"
        ) from error


@cache
def perhaps(module: str) -> ModuleType | None:
    """Import a module that makes the same thing faster, or return None where it is not installed."""
    try:
        return import_module(module)
    except ImportError:
        return None
