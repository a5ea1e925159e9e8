# ruff: noqa: E501 -- word tables
"""Which language an ad is mostly in: to choose number words and labels, never to select."""

from functools import cache, lru_cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

from extractors.number_words import LANGUAGES

_STOPWORDS = {
    "nl": "ik ben een het de van en voor met bij niet je jij mij ook op te zijn ontvang uur bel naar aan maar dat om uit jou mijn geen",
    "en": "i am the and for with you your me my are is not in at of to call only have can will hour this from",
    "de": "ich bin und der die das mit fur nicht dich mir auch auf ist ein eine bei nur stunde von dein mein wir",
    "fr": "je suis le la les et pour avec vous pas mon moi une des est dans heure bonjour sur appelez tres",
    "es": "soy el la los y para con no mi una en que hora hola muy tu llamame estoy por",
    "pl": "jestem i w na z do nie sie mnie dla mam zapraszam tylko oraz jest ty po",
    "ro": "sunt si cu pentru la nu ma te o din buna va doar pe sau imi",
    "hu": "vagyok es a az egy nem hogy csak varlak hozzam nalam ora szia is van",
    "it": "sono il la e per con non mi una ciao di sono solo ti che da",
    "pt": "sou o a e para com nao meu uma ola em que voce so por estou",
    "tr": "ben ve bir icin ile degil saat merhaba bana sadece ara evde gel cok",
}
_BITS = 10  # of one number hold the votes for each language, so that a text's votes are one sum
_MOST = (1 << _BITS) - 1  # a text of 600 characters has fewer words
_VOTES_OF: dict[str, int] = {}
for _place, _words in enumerate(_STOPWORDS.values()):
    for _word in _words.split():
        _VOTES_OF[_word] = _VOTES_OF.get(_word, 0) + (1 << _BITS * _place)


@cache
def _identifier() -> LanguageIdentifier:
    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(list(LANGUAGES))
    return identifier


def language_of(text: str) -> str:
    """ISO 639-1 code of a folded text, "und" when there is too little to say. Short words decide; the model when they do not."""
    words = text[:600].split()
    if len(words) < 3:
        return "und"
    votes = sum(filter(None, map(_VOTES_OF.get, words)))
    first = second = 0
    chosen = ""
    for language in _STOPWORDS:
        count = votes & _MOST
        votes >>= _BITS
        if count > first:
            first, second, chosen = count, first, language
        elif count > second:
            second = count
    if first >= 3 and first >= 1.5 * second:
        return chosen
    return _model_says(text[:1000])


@lru_cache(maxsize=4096)
def _model_says(text: str) -> str:
    return str(_identifier().classify(text)[0])
