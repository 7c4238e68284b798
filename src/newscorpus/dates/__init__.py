"""Strict, clock-free dates with precision and evidence."""

from newscorpus.dates._values import Known, NewsDate, NewsTime, Precision, zone_offset

__all__ = ["Known", "NewsDate", "NewsTime", "Precision", "zone_offset"]
