"""Strict, clock-free dates with precision and evidence."""

from newscorpus.dates._clock import read_time
from newscorpus.dates._header import HeaderDate, header_date
from newscorpus.dates._iso import read_iso
from newscorpus.dates._reading import read_date
from newscorpus.dates._relative import is_relative
from newscorpus.dates._values import Known, NewsDate, NewsTime, Precision, days_in, zone_offset

__all__ = [
    "HeaderDate",
    "Known",
    "NewsDate",
    "NewsTime",
    "Precision",
    "days_in",
    "header_date",
    "is_relative",
    "read_date",
    "read_iso",
    "read_time",
    "zone_offset",
]
