"""What The Merrow Memo prints on every page."""

from newscorpus.plugins import AGENCIES, Agency, Catalogue, GlueLabels

SKIP_LINK = "Skip to the Memo"
IMPRINT = "© The Merrow Memo, Lower Haven"
RELATED = "More from the Memo"

FURNITURE = Catalogue.of(
    lines={
        "skip link": [SKIP_LINK],
        "related": [RELATED],
        "imprint": [IMPRINT],
        "share bar": ["Print Post Carry by hand"],
    },
    openings={"promo": ["Have the Memo rowed to your door"]},
)

STAMP = GlueLabels(published=("Filed",), updated=("Mended",))
"""What stands before the dates of a page, which are glued to each other."""

MAKERS = AGENCIES.extended(Agency(name="Merrow Pictures", roles=("photo",)))
"""The agencies that newscorpus knows, and the one that only the Memo has."""
