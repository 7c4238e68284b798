"""Placeholder until its parser is written."""
