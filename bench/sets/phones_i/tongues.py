"""The eleven languages, in the order of the set."""

from bench.sets.phones_i.language import Language
from bench.sets.phones_i.tongue_de import DE
from bench.sets.phones_i.tongue_en import EN
from bench.sets.phones_i.tongue_es import ES
from bench.sets.phones_i.tongue_fr import FR
from bench.sets.phones_i.tongue_hu import HU
from bench.sets.phones_i.tongue_it import IT
from bench.sets.phones_i.tongue_nl import NL
from bench.sets.phones_i.tongue_pl import PL
from bench.sets.phones_i.tongue_pt import PT
from bench.sets.phones_i.tongue_ro import RO
from bench.sets.phones_i.tongue_tr import TR

LANGUAGES: tuple[Language, ...] = (NL, EN, DE, FR, ES, PL, RO, HU, IT, PT, TR)


def partner(language: Language) -> Language:
    """The language it is mixed with: Dutch, and for Dutch itself English."""
    return EN if language is NL else NL
