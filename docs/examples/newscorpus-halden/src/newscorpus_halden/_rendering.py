"""From an article to wire text."""

from textwrap import TextWrapper

from newscorpus.article import Article, Boilerplate, Dateline, Headline

_WIDTH = 64
_OPENING = "hln0000 4 gen 0000"
_FLUSH = TextWrapper(_WIDTH, break_long_words=False, break_on_hyphens=False)
_INDENTED = TextWrapper(_WIDTH, initial_indent="    ", break_long_words=False, break_on_hyphens=False)


def render(article: Article) -> str:
    """Print an article as the wire does: wrapped at 64 columns, with an indented line for each new paragraph."""
    head: list[str] = []
    story: list[str] = []
    closing: list[str] = []
    dateline = ""
    for block in article.walk():
        if isinstance(block, Boilerplate):
            {"wire header": head, "slug": head, "end mark": closing}.get(block.kind, []).append(block.text)
        elif closing:
            closing.append(block.text)
        elif isinstance(block, Dateline):
            dateline = block.text + " "
        elif isinstance(block, Headline) or (not story and block.text.isupper()):
            head += ["", _FLUSH.fill(block.text), ""]
        else:
            story.append(_INDENTED.fill(dateline + block.text))
            dateline = ""
    if not head or not head[0].startswith("hln"):
        head.insert(0, _OPENING)
    return "\n".join([*head, *story, " ".join(closing)]) + "\n"
