# ruff: noqa: E501 -- sentences
"""Numbers that one sentence explains, that only markup says, or that belong to a thing. Numbers can belong to nobody."""

import random

import pytest

from bench.phone_ads import synthetic_mobile
from extractors.facts import LINKING_CONFIDENCE
from extractors.normalise import fold
from extractors.phones import find_phones

D = synthetic_mobile(random.Random(91))  # 06…, ten digits
E = "+31" + D[1:]
PAIRS = [D[at : at + 2] for at in range(0, 10, 2)]
UK = "44" + "7700900" + "123"  # the block for stories


def linking(text: str) -> set[str]:
    facts, _ = find_phones(fold(text), "text", "synthetic")
    return {fact.e164 for fact in facts if fact.confidence >= LINKING_CONFIDENCE}


def spans(text: str) -> list[str]:
    facts, _ = find_phones(fold(text), "text", "synthetic")
    return [text[fact.span.start : fact.span.end] for fact in facts]


@pytest.mark.parametrize("address", ["tel:{}", "tel:%2B{}", "sms:+{}", "tel://00{}", "https://wa.me/{}"])
def test_what_only_a_link_of_the_text_says(address: str) -> None:
    text = f'Rustige kamer.\n<a class="knop" href="{address.format(E[1:])}">bel mij</a>\nTot gauw.'
    assert linking(text) == {E}
    assert spans(text) == [address.format(E[1:])]


def test_what_only_the_metadata_says() -> None:
    assert linking(f'Hoi. <meta itemprop="telephone" content="{E}"> Tot gauw.') == {E}
    assert linking(f'Hoi. <meta itemprop="identifier" content="{E}"> Tot gauw.') == set()


def test_figures_that_an_override_turns_about() -> None:
    text = f"Bel \u202e{D[::-1]}\u202c vanavond"
    assert linking(text) == {E}
    assert spans(text) == [f"\u202e{D[::-1]}\u202c"]


@pytest.mark.parametrize("told", ["De cijfers aan het begin van elke regel zijn mijn nummer:", "Las cifras al principio de cada línea forman mi número:"])
def test_figures_at_the_beginning_of_lines(told: str) -> None:
    lines = f"\n{D[:4]} Ik ben Mila.\n{D[4:7]} Gratis parkeren.\n{D[7:]} Geen haast."
    assert linking(told + lines) == {E}
    assert linking("Wat ik doe:" + lines) == set()


@pytest.mark.parametrize("told", ["In elk tweetal van mijn nummer zijn de cijfers omgewisseld", "In jedem Zweierblock meiner Nummer sind die Ziffern vertauscht"])
def test_pairs_turned_about(told: str) -> None:
    turned = " ".join(pair[::-1] for pair in PAIRS)
    assert linking(f"{told}: {turned}. Tot gauw.") == {E}
    assert E not in linking(f"De maten zijn {turned}. Tot gauw.")


@pytest.mark.parametrize("told", ["maar laat het eerste cijfer weg", "but leave out the first digit", "aber die erste Ziffer weglassen"])
def test_a_digit_too_many(told: str) -> None:
    assert linking(f"bel 5{D}, {told}") == {E}
    assert linking(f"bel 5{D}, tot gauw") == set()
    assert linking(f"bel 5{D}, maar vergeet het eerste cijfer niet") == set()


@pytest.mark.parametrize("cue", ["tel", "bel mij op", "mijn nummer is", "te bereiken op", "a számom", "sună-mă la"])
@pytest.mark.parametrize("groups", ["{0} {1} {2}", "{0}-{1}-{2}"])
def test_the_nought_is_left_out_after_a_word_about_calling(cue: str, groups: str) -> None:
    nine = groups.format(D[1:2], D[2:6], D[6:])
    assert linking(f"Nieuw hier. {cue} {nine}. Tot gauw.") == {E}
    assert linking(f"Nieuw hier. versie van de app {nine}. Tot gauw.") == set()


@pytest.mark.parametrize("text", ["C: {2} / B: {1} / A: {0}", "a){0} b){1} c){2}", "deel 1: {0}; deel 3: {2}; deel 2: {1}", "B = {1}, A = {0}, C = {2}"])
def test_blocks_with_a_letter_or_figure_each(text: str) -> None:
    assert linking("Zet op volgorde: " + text.format(D[:2], D[2:6], D[6:])) == {E}
    assert linking("Zet op volgorde: " + text.format(D[:2], D[2:6], "lief")) == set()


@pytest.mark.parametrize("sign", ["🌹", "@", "Q", "♣"])
@pytest.mark.parametrize("told", ["In my number {} stands for a {}: ", "In mijn nummer staat {} voor een {}: ", "({} = {}) "])
def test_any_sign_in_the_place_of_a_digit(sign: str, told: str) -> None:
    digit = D[1]  # the six
    hidden = " ".join(pair.replace(digit, sign) for pair in PAIRS)
    names = ("six", "zes") if "stands" in told or "staat" in told else ("6", "6")
    assert linking(told.format(sign, names["staat" in told]) + hidden) == {E}
    assert linking(f"Mijn nummer {sign} is geheim: {hidden}") == set()


def test_the_same_sign_before_and_after_each_group() -> None:
    assert linking("tel " + "".join(f"%{pair}%" for pair in PAIRS) + " nu") == {E}
    assert linking("tel " + ", ".join(f"{pair}%" for pair in PAIRS) + " nu") == set()


def test_a_figure_with_its_count_and_numbers_of_the_last_digits() -> None:
    words = dict(zip("0123456789", ["nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"], strict=True))
    number = "0677" + D[4:]
    told = ", ".join(words[digit] for digit in number[:2]) + ", twee keer een zeven, " + ", ".join(words[digit] for digit in number[4:])
    assert linking(f"Mijn nummer: {told}.") == {"+31" + number[1:]}
    last = " ".join(words[digit] for digit in D[6:])
    assert linking(f"bel {D[:2]} {D[2:4]} {D[4:6]} en de laatste vier zijn {last}") == {E}


def test_numbers_of_stories_written_from_the_last_to_the_first_or_to_a_word() -> None:
    assert linking(f"Lees mijn nummer van achteren naar voren: {('00' + UK)[::-1]}.") == {"+" + UK}
    assert linking(f"callme0031{D[1:]}now") == {E}
    assert linking(f"S/N mx{D}, tot gauw") == set()


@pytest.mark.parametrize(
    "owner",
    ["Anticipo a la cuenta bancaria número: ", "Il pacco è in viaggio, codice di tracciamento: ", "Betaling vooraf, rekeningnummer van de zaak: ", "numer rezerwacyjny polisy ubezpieczenia: ",
     "Code de suivi du colis : ", "Asigurarea mea, numarul poliței de sănătate: "],
)  # fmt: skip
@pytest.mark.parametrize("written", ["{0}{1}{2}{3}{4}", "{0} {1} {2} {3} {4}", "{0}📦{1}📦{2}📦{3}📦{4}"])
def test_what_a_thing_of_the_same_clause_owns(owner: str, written: str) -> None:
    assert linking(owner + written.format(*PAIRS)) == set()


@pytest.mark.parametrize("calling", ["Geen vooruitbetaling op rekening, mijn nummer: ", "Klantenkaart? Bel: ", "Serieuze heren, nummer: ", "Ten en cuenta mi número: ", "Bonne humeur, numéro : "])
def test_a_word_about_calling_is_nearer_than_any_thing(calling: str) -> None:
    assert linking(calling + " ".join(PAIRS)) == {E}


def test_days_of_a_month_in_a_row_are_no_number() -> None:
    assert linking("vrij op 02-04, 19-05, 28-03, 21-08, 15-10, 04-09, 28-10. alleen via bericht") == set()


def test_the_price_on_the_next_line_is_not_of_the_number() -> None:
    assert linking("Whatsapp " + "..".join(D) + "\n€60/30min") == {E}


def test_a_word_that_only_begins_like_one_about_calling() -> None:
    assert linking(f"belmenu{D[:10]}nu") == {E}
    assert linking(f"belastingnr{D}, textiel{D}") == set()


@pytest.mark.parametrize("link", ["https://uit.example/?to=https%3A%2F%2Fwa.me%2F{}", "https://uit.example/?u=https%253A%252F%252Fwa.me%252F{}", "https://uit.example/go?l=https%3A%2F%2Fapi.whatsapp.com%2Fsend%3Fphone%3D{}", "tg://resolve?phone={}"])
def test_a_link_within_a_link_and_one_of_an_app(link: str) -> None:
    assert linking(f"Rustig thuis.\n{link.format(E[1:])}\nTot gauw.") == {E}


@pytest.mark.parametrize("text", [
    "Mijn nummer, maar laat het allereerste cijfer weg: 9{d}", "My number, but leave out the very first digit: 4{d}", "Meine Nummer, aber lass die allererste Ziffer weg: 5{d}",
    "Mijn nummer, maar het allerlaatste cijfer hoort er niet bij: {d}8", "My number, but the very last digit does not belong to it: {d}1", "Meine Nummer, aber die allerletzte Ziffer gehört nicht dazu: {d}7",
    "Mon numéro, mais le dernier chiffre ne compte pas : {d}3", "Mi número, pero la última cifra no cuenta: {d}3", "O meu número, mas o último dígito não conta: {d}3",
])  # fmt: skip
def test_the_first_or_last_of_eleven_digits_is_told_away(text: str) -> None:
    assert linking(text.format(d=D)) == {E}


@pytest.mark.parametrize("told", ["A is 1, B is 2 tot en met I is 9, en J is 0", "A is 1, B is 2 and so on to I is 9, and J is 0", "A ist 1, B ist 2 bis I ist 9, und J ist 0", "A=1, B=2, C=3 ... I=9, J=0", "A est 1, B est 2 jusqu'à I est 9, et J est 0"])
def test_letters_of_the_alphabet_for_digits(told: str) -> None:
    letters = "".join("JABCDEFGHI"[int(digit)] for digit in D)
    for code in (letters, " ".join(letters), "-".join(letters)):
        assert linking(f"Mijn nummer in letters, {told}: {code}.") == {E}
        assert linking(f"De cadeauboncode in letters, {told}: {code}.") == set()


@pytest.mark.parametrize("told", ["Mijn nummer, maar de groepjes van twee staan van achter naar voor", "My number, but the groups of two are back to front", "Mein Nummer, aber die Zweiergruppen von hinten nach vorne", "Mi número, pero los grupos de dos al revés", "Mon numéro, mais les groupes de deux sont à l'envers"])
def test_pairs_from_the_last_to_the_first(told: str) -> None:
    assert linking(f"{told}: {', '.join(PAIRS[::-1])}.") == {E}


@pytest.mark.parametrize("told", [
    "Zet 06 voor dit nummer en bel mij", "Put 06 before this number and call me", "Setz 06 vor diese Nummer und ruf mich an", "Mettez 06 devant ce numéro et appelez-moi", "Pon 06 delante de este número y llámame",
    "Metti 06 davanti a questo numero e chiamami", "Põe 06 antes deste número e liga-me", "Wpisz 06 przed tym numerem i zadzwoń", "Pune 06 în fața acestui număr și sună-mă",
])  # fmt: skip
def test_the_beginning_is_told_to_be_put_before(told: str) -> None:
    assert linking(f"{told}: {' '.join(PAIRS[1:])}") == {E}
    assert linking(f"{told.replace('06', '+31')}: {D[1:3]} {D[3:6]} {D[6:]}") == {E}


@pytest.mark.parametrize("told", ["elk sterretje is een nul", "each star is a zero", "cada asterisco es un cero", "jeder Stern ist eine Null"])
def test_a_sign_told_by_its_name(told: str) -> None:
    assert linking(f"Bel {' '.join(pair.replace('0', '*') for pair in PAIRS)} ({told})") == {E}


def test_a_second_number_with_another_end() -> None:
    end = f"{(int(D[8:]) + 17) % 100:02}"
    assert linking(f"Bel {D}, of hetzelfde nummer met {end} in plaats van {D[8:]} aan het eind.") == {E, E[:-2] + end}
    gone = f"{(int(D[8:]) + 31) % 100:02}"
    assert linking(f"Bel {D}, of hetzelfde nummer met {end} in plaats van {gone} aan het eind.") == {E}
