"""The page docs/benchmarks.md and its charts, made from the results in docs/benchmarks/*.json and nothing else."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from bench.photo_world import HARD, LIGHT
from bench.svg_bars import Series, bars

Result = Mapping[str, Any]
Table = list[list[str]]

HEAD = """# Benchmarks

Made by `python -m bench report` from the results in [`benchmarks/`](benchmarks/); do not edit by hand. Measure again
with `python -m bench report --run` (or `--run phones,places`), on a machine that does nothing else. Each section says
on what machine, when and by which commands its figures were made. Where there is a peer, it was measured in the same
run, on the same input.

Sets "of another hand" were written apart from the code. `phones_h`, `places_h` and `links_c` were met last and their
failures not worked on. What older sets gave at first contact, which is lower, stands in the decisions 0012, 0032, 0060.
"""


def page(results: Mapping[str, Result]) -> dict[str, str]:
    """File name (below docs/) to text: the page, and a chart for each part that has one."""
    files: dict[str, str] = {}
    text = [HEAD]
    for part, (title, section) in SECTIONS.items():
        if part not in results:
            continue
        kept = results[part]
        lines, chart = section(kept["result"])
        text.append(f"## {title}\n")
        if chart:
            files[f"benchmarks/{part}.svg"] = chart
            text.append(f"![{title}](benchmarks/{part}.svg)\n")
        text.append(lines)
        commands = "\n".join(kept["commands"])
        text.append(
            f"<details><summary>{kept['date']}, {kept['seconds']:.0f} s</summary>\n\n{kept['machine']}\n\n"
            f"```\n{commands}\n```\n\n</details>\n"
        )
    return {"benchmarks.md": "\n".join(text), **files}


def table(rows: Table) -> str:
    """An aligned Markdown table; the first row is the head, columns after the first are figures."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = []
    for number, row in enumerate(rows):
        cells = [
            cell.ljust(width) if column == 0 else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        lines.append(f"| {' | '.join(cells)} |")
        if number == 0:
            rule = ["-" * width if column == 0 else "-" * (width - 1) + ":" for column, width in enumerate(widths)]
            lines.append(f"| {' | '.join(rule)} |")
    return "\n".join(lines) + "\n"


def _figure(value: object) -> str:
    if value is None:
        return "–"
    return f"{value:.3f}" if isinstance(value, float) and abs(value) < 10 else f"{value:,}".replace(",", " ")


def _phones(found: Result) -> tuple[str, str]:
    peers = found["peer"]
    keys = ("precision", "recall", "negatives", "negatives_with_false_hit")
    whole = [["reader", *(key.replace("_", " ") for key in keys), "ads/s"]]
    whole += [
        [name, *(_figure(one.get(key)) for key in keys), _figure(one.get("ads_per_s"))]
        for name, one in (("baken", found), *peers.items())
    ]
    styles = sorted(found["styles"])
    rows = [["style", "baken", *peers]]
    rows += [
        [style, *(_figure(one.get("styles", {}).get(style, {}).get("recall")) for one in (found, *peers.values()))]
        for style in styles
    ]
    series = [
        Series(name, [one.get("styles", {}).get(style, {}).get("recall") for style in styles])
        for name, one in (("baken", found), *peers.items())
    ]
    chart = bars("Telephone numbers found, per way of writing", "recall (share of numbers)", styles, series, most=1.0)
    return f"{table(whole)}\nRecall per style:\n\n{table(rows)}", chart


def _places(found: Result) -> tuple[str, str]:
    keys = ("precision", "recall", "ads", "ads_with_false_hit", "ads_per_s")
    readers = {"baken": found, **found["peer"]}
    rows = [["reader", *(key.replace("_", " ") for key in keys)]]
    rows += [[name, *(_figure(one.get(key)) for key in keys)] for name, one in readers.items()]
    series = [Series(name, [one["precision"], one["recall"]]) for name, one in readers.items()]
    chart = bars("Municipalities where the ad is offered", "share", ["precision", "recall"], series, most=1.0)
    return table(rows), chart


def _photos(found: Result) -> tuple[str, str]:
    readers = {**found["grades"], **found["peer"]}
    edits = [*LIGHT, *HARD]
    each = [["edit", "kind", *readers]]
    each += [
        [edit, "light" if edit in LIGHT else "hard",
         *(_figure(one["transformations"].get(edit)) for one in readers.values())]
        for edit in edits
    ]  # fmt: skip
    series = [Series(name, [one["transformations"].get(edit) for edit in edits]) for name, one in readers.items()]
    chart = bars("Edited copies of photos found, per edit", "recall (share of copies)", edits, series, most=1.0)
    peer = found["peer"]["imagehash.phash"]
    words = (
        f"The table per edit and the chart are of the {found['set']} pictures. The peer is plain "
        f"`imagehash.phash(hash_size={peer['hash_size']})` at the loosest threshold that keeps its false pairs within "
        f"one in a million ({peer['threshold']} bits), found with hindsight. {_figure(found['photos_800x1000_per_s'])} "
        "photos of 800 × 1000 are hashed per second and core, decoding and all windows included.\n"
    )
    if views := found.get("views"):
        words += (
            f"\nOf {views['pairs']} pairs of views of {views['rooms']} drawn rooms, from places a stride apart, "
            f"`same_photo` matched {views['same_photo']} and `probable_copy` {views['probable_copy']}.\n"
        )
    sets = {found["set"]: found, **found.get("other_sets", {})}
    return "\n".join([*(_photo_set(name, one) for name, one in sets.items()), words, table(each)]), chart


def _photo_set(name: str, found: Result) -> str:
    rows = [["grade", "light edits", "hard edits", "false pairs", "pairs"]]
    rows += [
        [grade, _figure(found["bars"][grade]["light"]), _figure(found["bars"][grade]["hard"]),
         _figure(one["false_pairs"]), _figure(one["pairs"])]
        for grade, one in {**found["grades"], **found["peer"]}.items()
    ]  # fmt: skip
    originals, pictures = found["originals"], found["pictures"]
    left = "; ".join(f"{why} {_figure(many)}" for why, many in sorted(pictures["left_out"].items()))
    words = (
        f"Pictures of the {name} set: {_figure(sum(pictures['packages'].values()))} out of "
        f"{len(pictures['packages'])} packages and {_figure(pictures['generated'])} generated; {pictures['edited']} of "
        f"them edited. Left out: {left}. Every two originals compared ({_figure(originals['pairs'])} pairs): "
        f"`same_photo` matched {originals['matched'].get('same_photo', 0)}, `probable_copy` "
        f"{originals['matched'].get('probable_copy', 0)}.\n"
    )
    return f"{words}\n{table(rows)}"


def _extract(found: Result) -> tuple[str, str]:
    keys = ("ads_per_s", "p50_ms", "p99_ms", "ads", "words", "obfuscated")
    rows = [["figure", "value"], *([key.replace("_", " "), _figure(found[key])] for key in keys)]
    spent = sorted(found["parts_us"].items(), key=lambda item: -item[1])
    each = [["extractor", "microseconds an ad"], *([name, _figure(value)] for name, value in spent)]
    chart = bars(
        "What each extractor costs", "microseconds of processor time an ad", [name for name, _ in spent],
        [Series("measured", [value for _, value in spent])],
    )
    words = (
        "Ads of the demo world in its mix of languages, on one core; of the share called obfuscated a number is hidden "
        "besides those that hide one anyway. Each extractor by itself reads the text of an ad alone, so that the parts "
        "do not add up to the whole, which reads title and fields as well.\n"
    )
    return f"{table(rows)}\n{words}\n{table(each)}", chart


def _linking(found: Result) -> tuple[str, str]:
    worlds = found["worlds"]
    keys = ("ads", "precision", "recall", "recall_of_kept", "ari", "largest_group", "largest_false_group", "seconds")
    rows = [["world", *(key.replace("_", " ") for key in keys)]]
    rows += [[name, *(_figure(one.get(key)) for key in keys)] for name, one in worlds.items()]
    wrong, lost = ([100 * (1 - one[key]) for one in worlds.values()] for key in ("precision", "recall"))
    chart = bars(
        "Linking: pairs of ads that are judged wrongly", "per cent of pairs", list(worlds),
        [Series("joined and not one hand", wrong), Series("one hand and not joined", lost)],
    )
    words = "`largest false group`: the most hands in one group. Seconds are of importing and linking.\n"
    return f"{table(rows)}\n{words}", chart


def _spark(found: Result) -> tuple[str, str]:
    keys = ("groups", "edges", "seconds", "grouping_seconds", "cpu_seconds", "peak_mb")
    engines = ("embedded", "spark")
    rows = [["figure", *engines]]
    rows += [[key.replace("_", " "), *(_figure(found[engine][key]) for engine in engines)] for key in keys]
    words = (
        f"{_figure(found['ads'])} ads, all linked anew by each engine; of {_figure(found['lines'])} lines of the "
        f"canonical dumps {_figure(found['different'])} differ. On one machine the embedded path is the faster one; "
        "Spark is there for more than one.\n"
    )
    chart = bars(
        "Linking all anew, by engine", "seconds of processor time", list(engines),
        [Series("measured", [found[engine]["cpu_seconds"] for engine in engines])],
    )
    return f"{table(rows)}\n{words}", chart


def _growth(found: Result) -> tuple[str, str]:
    sizes = sorted(found["sizes"], key=int)
    figures = [item for size in sizes for item in found["sizes"][size].items()]
    keys = sorted({key for key, value in figures if isinstance(value, int | float)})
    rows = [["figure", *(f"{int(size):,} ads".replace(",", " ") for size in sizes)]]
    rows += [[key.replace("_", " "), *(_figure(found["sizes"][size].get(key)) for size in sizes)] for key in keys]
    text = table(rows)
    if bad := found.get("bad_input"):
        rows = [["bad input", "ads", "CPU seconds", "times the seconds of half as many"]]
        rows += [[name.replace("_", " "), *(_figure(one[key]) for key in ("ads", "cpu_seconds", "twice_the_ads"))]
                 for name, one in bad.items()]
        text += f"\n{table(rows)}"
    seconds = Series("baken", [float(found["sizes"][size]["seconds"]) for size in sizes])
    return text, bars("Linking everything anew", "seconds", [f"{int(size):,} ads" for size in sizes], [seconds])


def _link_peers(found: Result) -> tuple[str, str]:
    peers = found["peer"]
    ours = found["sizes"][str(peers["ads"])]
    rows = [["linker", "ads done", "ads per CPU second", "F1", "ARI", "ratio"]]
    rows.append(["baken", _figure(peers["ads"]), *(_figure(ours[key]) for key in ("ads_per_cpu_s", "f1", "ari")), "1"])
    rates = {"baken": ours["ads_per_cpu_s"]}
    for name, detail in ((name, peers.get(f"{name}_detail")) for name in peers):
        if detail:
            rates[name] = peers[name]
            ratio = round(ours["ads_per_cpu_s"] / peers[name], 2)
            rows.append([name, *map(_figure, (detail["ads_done"], peers[name], detail["f1"], detail["ari"], ratio))])
    words = (
        f"{_figure(peers['ads'])} ads. The ratio is how many times the ads per CPU second of each peer we link; ours "
        "include unsealing, text signatures and writing to the sealed store, theirs start from plain texts in memory "
        "and keep nothing. A peer with fewer ads done was stopped: each ad costs it more than the one before.\n"
    )
    chart = bars("Linking beside peers", "ads per CPU second", list(rates), [Series("measured", list(rates.values()))])
    return f"{table(rows)}\n{words}", chart


def _crawl(found: Result) -> tuple[str, str]:
    rates = {"baken": found["pages_per_s"], **found["peer"]}
    plain = {name: one for name, one in found.items() if isinstance(one, int | float)}
    rows = [["figure", "value"], *([name.replace("_", " "), _figure(one)] for name, one in plain.items())]
    rows += [[f"peer: {name}", _figure(one)] for name, one in found["peer"].items()]
    words = "The peer is a bare Scrapy spider that only parses; ours keeps each page, its facts and its hash.\n"
    chart = bars(
        "Crawling beside bare Scrapy", "pages per second", list(rates), [Series("measured", list(rates.values()))]
    )
    return f"{table(rows)}\n{words}", chart


SECTIONS: dict[str, tuple[str, Callable[[Result], tuple[str, str]]]] = {
    "phones": ("Telephone numbers, styles of another hand", _phones),
    "places": ("Places, sentences of another hand", _places),
    "photos": ("Photos", _photos),
    "extract": ("Whole extraction", _extract),
    "linking": ("Linking: quality on worlds of another hand", _linking),
    "growth": ("Linking: growth", _growth),
    "peers": ("Linking: peers", _link_peers),
    "spark": ("Linking: Apache Spark", _spark),
    "crawl": ("Crawling", _crawl),
}
"""Part → title and how its result is shown, in the order of the page."""


def parts() -> Sequence[str]:
    return tuple(SECTIONS)
