"""Python's collector of cycles, kept out of the way while many values are made at once."""

import gc
from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

__all__ = ["undisturbed"]

P = ParamSpec("P")
T = TypeVar("T")
R = TypeVar("R")


def undisturbed(work: Callable[Concatenate[T, P], R]) -> Callable[Concatenate[T, P], R]:
    """Make a method pause the collector, and let it go on afterwards if it went before.

    The values of a comparison hold no cycles, and every full pass would walk over all of them: on long texts that is
    a quarter of the time.
    """

    @wraps(work)
    def done(self: T, /, *args: P.args, **kwargs: P.kwargs) -> R:
        if not gc.isenabled():
            return work(self, *args, **kwargs)
        gc.disable()
        try:
            return work(self, *args, **kwargs)
        finally:
            gc.enable()

    return done
