"""Styles in which digits stay digits and something stands between them."""

from bench.sets.phones_f.phrases import ASIDES, THEN
from bench.sets.phones_f.scene import Scene, Way

ODD = ("*", "~", "^", "_", "=", "|", "•", "¤", "›", "÷", "§")
EMOJI = ("💋", "🌹", "💕", "👉", "✨", "🔥", "🍓", "📱", "😘")


def mixed(scene: Scene) -> str:
    """Another mark in every gap."""
    groups = scene.groups()
    gaps = [scene.pick(" . ", "-", " / ", "_", " | ", "…", " ~ ") for _ in groups]
    return scene.called("".join(g + s for g, s in zip(groups, [*gaps[:-1], ""], strict=True)))


def one_by_one(scene: Scene) -> str:
    """The same odd mark between all digits."""
    return scene.called(scene.rng.choice(ODD).join(scene.digits))


def emoji(scene: Scene) -> str:
    """Pictures between groups."""
    return scene.called("".join(g + scene.rng.choice(EMOJI) for g in scene.groups()), dot=False)


def brackets(scene: Scene) -> str:
    """Every group in brackets of another shape."""
    shapes = ("()", "[]", "{}", "‹›", "«»", "【】", "❨❩")
    return scene.called("".join(f"{s[0]}{g}{s[1]}" for g in scene.groups() for s in [scene.rng.choice(shapes)]))


def arrows(scene: Scene) -> str:
    """Arrows from digit to digit or group to group."""
    arrow = scene.pick("→", "->", " => ", "➜", ">>")
    return scene.called(arrow.join(scene.pairs() if scene.rng.random() < 0.5 else scene.digits))


def quotes(scene: Scene) -> str:
    """Each digit between quotation marks."""
    left, right = scene.rng.choice(('""', "''", "“”", "„“", "``"))
    return scene.called(" ".join(f"{left}{d}{right}" for d in scene.digits))


def bullets(scene: Scene) -> str:
    """One group a line, as a list."""
    mark = scene.pick("- ", "• ", "* ", "► ", "– ")
    return scene.called("\n" + "\n".join(mark + g for g in scene.groups()), dot=False)


def filler_x(scene: Scene) -> str:
    """A letter x between the groups."""
    return scene.called(scene.pick("x", "X", " x ").join(scene.pairs()))


def stars(scene: Scene) -> str:
    """Ornament around the whole and between."""
    side = scene.pick("~*~", "·:*", "★彡", "-=*=-", "¸.•*")
    return scene.called(f"{side}{scene.pick('~*~', ' ★ ', '*~').join(scene.groups())}{side[::-1]}", dot=False)


def then_words(scene: Scene) -> str:
    """'06 then 71 then 23'."""
    return scene.called(f" {THEN[scene.lang]} ".join(scene.pairs()))


def runs(scene: Scene) -> str:
    """Runs of uneven length between the digits."""
    mark = scene.pick("_", ".", "-", " ")
    return scene.called("".join(d + mark * scene.rng.randint(1, 4) for d in scene.digits).rstrip("_.- "), dot=False)


def hashtags(scene: Scene) -> str:
    """Every pair is a hashtag."""
    return scene.called(" ".join("#" + g for g in scene.pairs()), dot=False)


def trunk_zero(scene: Scene) -> str:
    """The country code with the zero in brackets."""
    number, rest = scene.number, scene.number.subscriber
    cut = 1 if number.country == "31" else 4
    plus = scene.pick("+", "00")
    gap = scene.pick(" ", "-", "")
    return scene.called(f"{plus}{number.country}{scene.pick(' ', '')}(0){rest[:cut]}{gap}{rest[cut:]}")


def asides(scene: Scene) -> str:
    """Something said in brackets between groups."""
    groups = scene.groups()
    said = scene.rng.sample(ASIDES[scene.lang], len(groups) - 1)
    return scene.called(groups[0] + "".join(f" ({s}) {g}" for s, g in zip(said, groups[1:], strict=True)))


def price_like(scene: Scene) -> str:
    """Groups written as decimals with commas and dots: 06,71.23,45."""
    pairs = scene.pairs()
    return scene.called("".join(p + (",", ".")[i % 2] for i, p in enumerate(pairs)).rstrip(",."))


SEPARATORS = {
    "sep_mixed_marks": Way(mixed),
    "sep_one_by_one": Way(one_by_one),
    "sep_emoji": Way(emoji),
    "sep_brackets": Way(brackets),
    "sep_arrows": Way(arrows),
    "sep_quotes": Way(quotes),
    "sep_bullet_lines": Way(bullets),
    "sep_letter_x": Way(filler_x),
    "sep_ornament": Way(stars),
    "sep_then_words": Way(then_words),
    "sep_uneven_runs": Way(runs),
    "sep_hashtags": Way(hashtags),
    "sep_trunk_zero": Way(trunk_zero),
    "sep_asides": Way(asides, tuple(ASIDES)),
    "sep_commas_dots": Way(price_like),
}
