"""What the kit needs beyond the core install."""

from importlib import import_module

from newscorpus.errors import MissingExtraError


def need_extra(*names: str) -> None:
    """Make sure that the modules of the extra `testing` are there.

    Raises:
        MissingExtraError: one is not; the message has the install command.
    """
    for name in names:
        try:
            import_module(name)
        except ImportError as error:
            raise MissingExtraError(
                f"checking parsers needs {name}; install it with: pip install 'newscorpus[testing]'"
            ) from error
