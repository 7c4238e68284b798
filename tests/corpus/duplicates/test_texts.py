"""What is furniture in a text, and what two texts share, against the plain way."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscorpus.corpus.duplicates._overlap import overlap
from newscorpus.corpus.duplicates._shingles import WIDTH, shingle
from newscorpus.corpus.duplicates._sketch import is_sampled
from newscorpus.corpus.duplicates._text import Text
from newscorpus.corpus.duplicates._texts import Texts, furniture_keys
from tests.corpus._news import body

np = pytest.importorskip("numpy")

SOURCE = 7
LINES = [body(number, sentences=1) for number in range(8)]
BODIES = st.lists(
    st.lists(st.sampled_from([*LINES, "", "Short."]), max_size=6).map("\n\n".join), min_size=1, max_size=4
)


def keys_of(lines: list[str]) -> Any:
    hashes = shingle(lines).hashes
    sampled = np.unique(hashes[is_sampled(hashes)])
    return np.sort(furniture_keys(sampled, np.full(len(sampled), SOURCE)))


def stays_plainly(hashes: list[int], furniture: set[int]) -> list[bool]:
    sampled = [place for place, number in enumerate(hashes) if is_sampled(np.uint64(number))]
    stays = []
    for place in range(len(hashes)):
        before = [one for one in sampled if one <= place][-1:]
        after = [one for one in sampled if one >= place][:1]
        near = before + after if before and after else 2 * (before or after)
        stays.append(not near or not all(hashes[one] in furniture for one in near))
    return stays


def made(texts: Texts, bodies: list[str]) -> list[Text]:
    return [texts[number] for number in range(len(bodies))]


@given(BODIES, st.lists(st.sampled_from(LINES), max_size=3))
def test_what_stands_between_furniture_is_furniture(bodies: list[str], lines: list[str]) -> None:
    texts = Texts(bodies, [SOURCE] * len(bodies), keys_of(lines))
    known = set(shingle(lines).hashes.tolist())
    for text, one in zip(made(texts, bodies), bodies, strict=True):
        hashes = shingle([one]).hashes.tolist()
        stays = stays_plainly(hashes, {number for number in known if is_sampled(np.uint64(number))})
        assert (text.news == text.codes).tolist() == stays
        kept = [number for number, stay in zip(hashes, stays, strict=True) if stay]
        assert text.size == len(set(kept))
        assert text.is_plain == (len(set(kept)) == len(kept))


@given(BODIES)
def test_without_furniture_the_story_is_the_text(bodies: list[str]) -> None:
    texts = Texts(bodies, [SOURCE] * len(bodies), keys_of([]))
    for text, one in zip(made(texts, bodies), bodies, strict=True):
        assert text.story == one
        assert text.words == int(shingle([one]).words[0])


@given(BODIES, st.data())
def test_containment_is_that_of_sets_of_shingles(bodies: list[str], data: st.DataObject) -> None:
    left, right = (data.draw(st.sampled_from(range(len(bodies)))) for _ in range(2))
    texts = Texts(bodies, [SOURCE] * len(bodies), keys_of([]))
    found = overlap(texts, texts[left], texts[right], threshold=0.01)
    ours, theirs = (set(shingle([bodies[side]]).hashes.tolist()) for side in (left, right))
    common = ours & theirs
    if found is None:
        assert not common
    else:
        assert found.contained == len(common) / len(ours)
        assert found.contains == len(common) / len(theirs)
        assert found.longest_run >= WIDTH


def test_the_ends_of_a_line_of_furniture_go_with_its_middle() -> None:
    line = next(one for one in LINES if 1 <= is_sampled(shingle([one]).hashes).sum() < 9)
    bodies = [
        f"{body(number)} End{number}.\n\n{line}\n\nMore{number}: {body(number + 1)}" for number in (20, 30)
    ]
    texts = Texts(bodies, [SOURCE, SOURCE], keys_of([line]))
    assert overlap(texts, texts[0], texts[1], threshold=0.01) is None
    plain = Texts(bodies, [SOURCE, SOURCE], keys_of([]))
    assert overlap(plain, plain[0], plain[1], threshold=0.01) is not None
