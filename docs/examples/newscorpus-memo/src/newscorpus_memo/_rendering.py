"""From an article to a page of The Merrow Memo."""

from newscorpus.article import Article, Boilerplate

from newscorpus_memo._layout import IMPRINT, SKIP_LINK


def render(article: Article) -> str:
    """Print an article as the site does: a line for each block, with an empty line between, in its own frame."""
    story = [block.text for block in article.walk() if not isinstance(block, Boilerplate)]
    return "\n\n".join([SKIP_LINK, *story, IMPRINT]) + "\n"
