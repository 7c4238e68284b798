"""What a run came to: how many of each source and kind, unknown, failed."""

from collections import Counter

from attrs import Factory, define

from newscorpus.article import Article


@define
class Summary:
    """Counts of one run; the only state that `newscorpus parse` keeps."""

    sources: Counter[str] = Factory(Counter)
    kinds: Counter[str] = Factory(Counter)
    problems: Counter[str] = Factory(Counter)
    unknown: int = 0
    skipped: int = 0
    failed: int = 0

    def count(self, article: Article) -> None:
        """Count an article that was read."""
        if article.source is None:
            self.unknown += 1
        else:
            self.sources[article.source] += 1
        self.kinds[article.kind.replace("_", " ")] += 1
        self.problems.update({problem.code for problem in article.problems})

    def __str__(self) -> str:
        read = sum(self.kinds.values())
        lines = [f"{read} {'article' if read == 1 else 'articles'} read"]
        sources = [*_tally(self.sources), *([f"unknown {self.unknown}"] if self.unknown else [])]
        if sources:
            lines.append(f"  source    {', '.join(sources)}")
        if self.kinds:
            lines.append(f"  kind      {', '.join(_tally(self.kinds))}")
        if self.problems:
            lines.append(f"  problems  {', '.join(_tally(self.problems))}")
        if self.skipped:
            lines.append(f"  skipped   {self.skipped} of unknown source")
        if self.failed:
            lines.append(f"  failed    {self.failed}")
        return "\n".join(lines)


def _tally(counts: Counter[str]) -> list[str]:
    return [f"{name} {count}" for name, count in counts.most_common()]
