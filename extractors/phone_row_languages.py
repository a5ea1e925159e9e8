"""In which languages the words of a stretch may be digits."""

from functools import lru_cache

from extractors.language import language_of
from extractors.number_heard import heard
from extractors.number_reading import consonants, fuzzy_readings
from extractors.number_sound import languages_heard
from extractors.number_words import LANGUAGES, VERY_COMMON
from extractors.phone_row_words import spoken_count
from extractors.phone_tokens import Stretch


def languages_of(stretch: Stretch) -> list[str]:
    """The languages whose words are there, the most first; "" when there are only digits."""
    votes: dict[str, int] = {}
    spoken = [token.text for token in stretch.tokens if token.text.isalpha()]
    doubtful = True
    for word in spoken:
        languages = spoken_count(word)
        doubtful = doubtful and (not languages or word in VERY_COMMON)
        for language in languages:
            votes[language] = votes.get(language, 0) + 1
    ranked = sorted(votes, key=lambda language: (-votes[language], language))
    if not stretch.bare and (len(spoken) < 8 or not ranked or votes[ranked[0]] >= 4):
        chosen = [language for language in ranked if votes[language] * 2 >= votes[ranked[0]]][:4]
        return _own(stretch, chosen) if doubtful else chosen
    for word in spoken:  # misspelt, most of them
        if 2 <= len(word) <= 10:
            for language in _nearly_spoken(word):
                votes[language] = votes.get(language, 0) + 1
    if not votes or max(votes.values()) < 6 or not _mostly_words(stretch):
        return _own(stretch, ranked[:2]) if doubtful else ranked[:2]
    ranked = sorted(votes, key=lambda language: (-votes[language], language))
    return [language for language in ranked if votes[language] * 4 >= votes[ranked[0]] * 3][:4] if ranked else [""]


@lru_cache(maxsize=16384)
def _nearly_spoken(word: str) -> frozenset[str]:
    """The languages in which a word may be a digit misspelt or spelled by ear."""
    near = {name for reading in fuzzy_readings(word) for name in reading.languages}
    by_ear = {name for name in LANGUAGES if word in heard(name)}
    sounds = languages_heard(word) if len(word) > 2 and consonants(word) != word else frozenset[str]()
    return sounds.union(near, by_ear)


def _own(stretch: Stretch, languages: list[str]) -> list[str]:
    """Of languages known by everyday words alone the one that is spoken there, after none: "het" is no 7."""
    if not languages:
        return [""]
    spoken = language_of(" ".join(token.text for token in stretch.tokens))
    return ["", *(language for language in languages if language == spoken)]


def _mostly_words(stretch: Stretch) -> bool:
    """Whether most of a stretch is short words: a row of misspelt ones may be among them."""
    return sum(token.text.isalpha() and len(token.text) <= 10 for token in stretch.tokens) * 2 > len(stretch.tokens)
