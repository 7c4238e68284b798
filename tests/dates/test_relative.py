"""Relative times: recognised, never read."""

import pytest

from newscorpus.dates import is_relative, read_date


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("3 hours ago", None),
        ("15 minutes ago", "en"),
        ("3 seconds ago", "en"),
        ("an hour ago", "en"),
        ("about 2 years ago", "en"),
        ("9 min ago", "en"),
        ("5h ago", "en"),
        ("Yesterday", "en"),
        ("Today 16:30", "en"),
        ("Yesterday at 4:30 p.m.", "en"),
        ("Last updated 9 min ago", "en"),
        ("Updated 14 hours ago", "de"),
        ("just now", None),
        ("vor 3 Stunden", None),
        ("vor einer Stunde", "de"),
        ("gestern, 16:30 Uhr", "de"),
        ("il y a 3 heures", "fr"),
        ("hier", "fr"),
        ("aujourd’hui à 16h30", "fr"),
        ("hace 2 años", "es"),
        ("ayer", "es"),
        ("há 3 horas", "pt"),
        ("3 horas atrás", "pt-BR"),
        ("3 ore fa", "it"),
        ("3 uur geleden", "nl"),
        ("3 часа назад", "ru"),
        ("вчера", "ru"),
        ("2 godziny temu", "pl"),
        ("2時間前", "ja"),
        ("3 hours ago", "ru"),
    ],
)
def test_a_relative_time_is_recognised_and_not_read(words: str, language: str | None) -> None:
    assert is_relative(words, language)
    assert is_relative(f" {words}\n", language)
    assert read_date(words, language=language) is None


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("", None),
        ("Friday", None),
        ("May 21, 2015", None),
        ("Long ago", None),
        ("3 hours", None),
        ("Today in history", None),
        ("Today 25:00", None),
        ("Todays", None),
        ("hier", "de"),
        ("12 марта 2024", "ru"),
        ("слон назад", "ru"),
        ("3 stones ago", "xx"),
        ("9 months ago " + " " * 60, None),
    ],
)
def test_anything_else_is_not_relative(words: str, language: str | None) -> None:
    assert not is_relative(words, language)
