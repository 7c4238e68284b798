"""The rules that every parser must obey, in the order in which they make sense."""

from newscorpus.testing._detection import match_is_modest, match_is_total, samples_are_claimed
from newscorpus.testing._failure import Check
from newscorpus.testing._fidelity import nothing_invented, nothing_lost, samples_are_read
from newscorpus.testing._golden import golden_records_match
from newscorpus.testing._purity import parse_is_pure
from newscorpus.testing._quiet import touches_nothing
from newscorpus.testing._rendering import round_trip
from newscorpus.testing._robustness import fails_politely, survives_noise
from newscorpus.testing._speed import linear_time
from newscorpus.testing._threads import thread_safe
from newscorpus.testing._timeless import clock_free

CHECKS: tuple[Check, ...] = (
    match_is_total,
    match_is_modest,
    samples_are_claimed,
    touches_nothing,
    samples_are_read,
    golden_records_match,
    nothing_lost,
    nothing_invented,
    parse_is_pure,
    clock_free,
    thread_safe,
    fails_politely,
    survives_noise,
    linear_time,
    round_trip,
)
"""The checks. The name of each is the name of its rule, and its docstring is the rule."""
