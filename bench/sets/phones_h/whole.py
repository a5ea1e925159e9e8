"""Styles that use the whole ad: another order, split over the ad, explained parts, two numbers, combinations."""

from collections.abc import Callable
from random import Random

from bench.blind_numbers import Number, cut, dutch, groups
from bench.sets.phones_h import ads, inline, signs
from bench.sets.phones_h.ads import Ad
from bench.sets.phones_h.phrases import say
from bench.sets.phones_h.words import digit_words

Whole = Callable[[Random, Ad, Number], tuple[str, list[Number]]]
Middle = Callable[[Random, str, Number], str]


def line(middle: Middle) -> Whole:
    """The number stands on one line of its own, which says how to read it."""
    return lambda rng, ad, number: (ad.text(middle(rng, ad.lang, number)), [number])


def called(style: Middle) -> Whole:
    """The number stands in a line that asks to call."""
    return line(lambda rng, lang, number: ads.call(rng, lang, style(rng, lang, number)))


def linked(style: Middle) -> Whole:
    """A link stands behind a neutral label."""
    return line(lambda rng, lang, number: ads.labelled(rng, lang, style(rng, lang, number)))


def _halves(number: Number) -> tuple[str, str]:
    at = len(number.national) - 6
    return number.national[:at], number.national[at:]


def _reverse(rng: Random, lang: str, number: Number) -> str:
    return say("reverse", lang, n=" ".join(groups(rng, number.national[::-1])))


def _reverse_words(rng: Random, lang: str, number: Number) -> str:
    return say("reverse", lang, n=" ".join(digit_words(lang, number.national[::-1])))


def _reverse_wide(rng: Random, lang: str, number: Number) -> str:
    return say("reverse", lang, n=signs.script("fullwidth", number.national[::-1]))


def _groups_reverse(rng: Random, lang: str, number: Number) -> str:
    return say("groups_reverse", lang, n=" / ".join(groups(rng, number.national)[::-1]))


def _ends_starts(rng: Random, lang: str, number: Number) -> str:
    first, last = _halves(number)
    return say("ends_starts", lang, a=first, b=last)


def _steps(rng: Random, lang: str, number: Number) -> str:
    a, b, c = cut(number.national, (len(number.national) - 6, 3, 3))
    return say("steps", lang, a=a, b=b, c=c)


def _steps_words(rng: Random, lang: str, number: Number) -> str:
    a, b, c = (" ".join(digit_words(lang, part)) for part in cut(number.national, (len(number.national) - 6, 3, 3)))
    return say("steps", lang, a=a, b=b, c=c)


def _parts(rng: Random, lang: str, number: Number) -> str:
    mark = rng.choice(("\n", "; "))
    return mark.join(f"{say('part', lang)} {at}: {piece}" for at, piece in enumerate(groups(rng, number.national), 1))


def _begin_words(rng: Random, lang: str, number: Number) -> str:
    first, last = number.national[:2], number.national[2:]
    return (
        f"{say('begin', lang, a=' '.join(digit_words(lang, first)))} {say('rest', lang, b=' '.join(groups(rng, last)))}"
    )


def _star(rng: Random, lang: str, number: Number) -> str:
    digit = rng.choice(number.subscriber)
    return say("star", lang, n=number.national.replace(digit, "*"), d=digit)


def _noise(rng: Random, lang: str, number: Number) -> str:
    mixed = "".join(sign + rng.choice("qwkmn") for sign in number.national)
    return say("noise", lang, n=mixed[:-1])


def _sum(rng: Random, lang: str, number: Number) -> str:
    text = number.national
    at = rng.choice([spot for spot in range(2, len(text)) if text[spot] > "1"] or [1])
    part = rng.randrange(1, int(text[at]))
    return say("sum", lang, n=f"{text[:at]}({part}+{int(text[at]) - part}){text[at + 1 :]}")


def _country(rng: Random, lang: str, number: Number) -> str:
    return say("country", lang, n=" ".join(groups(rng, number.subscriber)), cc=number.country)


def _start_and_end(rng: Random, ad: Ad, number: Number) -> tuple[str, list[Number]]:
    first, last = _halves(number)
    between = " ".join((*ad.before, *ad.after))
    return "\n".join((ad.title, say("begin", ad.lang, a=first), between, say("rest", ad.lang, b=last))).strip(), [
        number
    ]


def _title_and_end(rng: Random, ad: Ad, number: Number) -> tuple[str, list[Number]]:
    first, last = _halves(number)
    title = f"{ad.title or 'Escort'} {rng.choice(('- ', '* ', '| '))}{first}"
    return "\n".join((title, " ".join((*ad.before, *ad.after)), say("title", ad.lang, b=last))), [number]


def _two(first: Middle, second: Middle, mark: str) -> Whole:
    def write(rng: Random, ad: Ad, number: Number) -> tuple[str, list[Number]]:
        other = dutch(rng)
        between = f" {say('or', ad.lang)} " if mark == "or" else mark
        both = first(rng, ad.lang, number) + between + second(rng, ad.lang, other)
        return ad.text(ads.call(rng, ad.lang, both)), [number, other]

    return write


def _second_line(rng: Random, ad: Ad, number: Number) -> tuple[str, list[Number]]:
    other = dutch(rng)
    end = say("spare", ad.lang, n=" ".join(digit_words(ad.lang, other.national)))
    return ad.text(ads.call(rng, ad.lang, " ".join(groups(rng, number.national)))) + "\n" + end, [number, other]


def _lines(rng: Random, lang: str, number: Number) -> str:
    return "\n" + "\n".join(groups(rng, number.national))


def _wide_stars(rng: Random, lang: str, number: Number) -> str:
    return "*".join(signs.script("fullwidth", piece) for piece in groups(rng, number.national))


def _o_emoji(rng: Random, lang: str, number: Number) -> str:
    return "💋".join(groups(rng, number.national)).replace("0", "O")


def _words_invisible(rng: Random, lang: str, number: Number) -> str:
    return " ".join("\u200b".join(word) for word in digit_words(lang, number.national))


def _words_boxed(rng: Random, lang: str, number: Number) -> str:
    return "".join(
        f"({word if rng.random() < 0.5 else sign})"
        for word, sign in zip(digit_words(lang, number.national), number.national, strict=True)
    )


def _cyrillic_dots(rng: Random, lang: str, number: Number) -> str:
    return ".".join(signs.letters(piece, signs.CYRILLIC) for piece in groups(rng, number.national))


def _plain(rng: Random, lang: str, number: Number) -> str:
    return number.national if rng.random() < 0.5 else number.e164


STYLES: dict[str, Whole] = {
    "order_reversed": line(_reverse),
    "order_groups_reversed": line(_groups_reverse),
    "order_end_first": line(_ends_starts),
    "split_sentences": line(_steps),
    "split_parts": line(_parts),
    "split_lines": called(_lines),
    "split_start_and_end": _start_and_end,
    "split_title_and_end": _title_and_end,
    "explained_begin": line(_begin_words),
    "explained_star": called(_star),
    "explained_noise": called(_noise),
    "explained_sum": called(_sum),
    "explained_country": called(_country),
    "combo_reversed_words": line(_reverse_words),
    "combo_reversed_fullwidth": line(_reverse_wide),
    "combo_split_words": line(_steps_words),
    "combo_fullwidth_stars": called(_wide_stars),
    "combo_letter_o_emoji": called(_o_emoji),
    "combo_words_zero_width": called(_words_invisible),
    "combo_mixed_brackets": called(_words_boxed),
    "combo_cyrillic_dots": called(_cyrillic_dots),
    "two_or": _two(_plain, _plain, "or"),
    "two_slash": _two(inline.STYLES["plain_groups"], inline.STYLES["plain_groups"], " / "),
    "two_styles": _two(inline.STYLES["dots"], inline.STYLES["keycaps"], "or"),
    "two_places": _second_line,
}
