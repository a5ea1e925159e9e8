"""H01 and H02: what people add. A colleague's signal about these contacts; what a reviewer read in the text."""

from collections.abc import Iterator

from indicators.views import GroupView, Hit


def evaluate(group: GroupView) -> Iterator[Hit]:
    if group.tips:
        yield Hit("H01", detail={"signals": group.tips})
    for code in sorted(set(group.manual)):
        yield Hit(code, detail={"manual": 1})
