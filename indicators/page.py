"""The page on which council and press read every rule: made from the catalogue, so that it cannot say anything else.

`python -m indicators.page` writes docs/indicatoren.md anew.
"""

from pathlib import Path

from indicators.catalogue import Catalogue, Indicator, load_catalogue

PAGE = Path(__file__).resolve().parent.parent / "docs" / "indicatoren.md"
WEIGHT_WORDS = {"H": "hoog", "M": "middel", "L": "laag"}
EVIDENCE_WORDS = {
    "structural": "een feit over meerdere advertenties",
    "tested": "onderzocht op afloop",
    "listed": "staat op lijsten, niet onderzocht op afloop",
}
FAMILY_WORDS = {
    "contact": "contact", "photo": "foto", "text": "tekst", "voice": "wie er spreekt", "coercion": "dwang",
    "conditions": "werkomstandigheden", "movement": "verplaatsing", "tip": "signaal van mensen",
}  # fmt: skip


def page(catalogue: Catalogue) -> str:
    """Markdown, in Dutch."""
    rule = catalogue.queue_rule
    lines = [
        "# De indicatoren van Baken",
        "",
        f"Versie {catalogue.version}, geldig vanaf {catalogue.valid_from}. Deze pagina wordt gemaakt uit "
        "`indicators/catalogue.yml`; iets anders dan wat hier staat, telt niet mee.",
        "",
        "Baken beoordeelt groepen advertenties, nooit personen. Een indicator is een reden om te kijken, geen bewijs. "
        "Een mens kiest, met een geschreven reden.",
        "",
        "## Wanneer een groep op de lijst komt",
        "",
        f"- De gewichten (hoog {catalogue.weights['H']}, middel {catalogue.weights['M']}, laag "
        f"{catalogue.weights['L']}) zijn samen minstens {rule.min_score}. Elke indicator telt één keer.",
        f"- De indicatoren komen uit minstens {rule.min_families} families.",
        f"- Minstens {rule.min_structural_or_strong} is een feit over meerdere advertenties of heeft gewicht hoog.",
        f"- {' en '.join(rule.urgent)} zijn altijd spoed: meteen op de lijst, buiten het maximum.",
        f"- Hoogstens {rule.max_groups_per_week} groepen per week. Nieuw bewijs gaat voor; "
        f"{rule.reserve_oldest_waiting} plaatsen zijn voor wie het langst wacht. Wat niet past wordt geteld en komt "
        "de volgende week eerst. De score bepaalt de volgorde nooit.",
        f"- Steekproef: {rule.random_controls.share:.0%} (minstens {rule.random_controls.at_least}) willekeurige "
        "groepen die de regel niet koos. Welke dat zijn, ziet de aandachtsfunctionaris pas na de keuze.",
        "",
        "## De indicatoren",
        "",
        "| code | indicator | familie | gewicht | bewijs |",
        "|---|---|---|---|---|",
    ]
    lines += [
        f"| {i.code} | {i.name} | {FAMILY_WORDS[i.family]} | {WEIGHT_WORDS[i.weight]} | {EVIDENCE_WORDS[i.evidence]} |"
        for i in catalogue.indicators
    ]
    for indicator in catalogue.indicators:
        lines += _indicator(indicator, catalogue)
    lines += ["", "## Alleen ter informatie, zonder gewicht", ""]
    for item in catalogue.context_only:
        silences = f" Onderdrukt {', '.join(item.suppresses)}." if item.suppresses else ""
        caveat = f" Let op: {item.caveat}." if item.caveat else ""
        lines.append(f"- **{item.code} {item.name}.** {item.explanation}{silences}{caveat}")
    lines += ["", "## Krijgt nooit gewicht", ""]
    lines += [f"- {item.name} ({item.source})" for item in catalogue.always_zero]
    lines += [
        "",
        "## Verboden",
        "",
        "Een regel, patroon of instelling met een van deze kenmerken wordt geweigerd: "
        f"{', '.join(catalogue.forbidden)}.",
        "",
        "## Rekenvoorbeelden",
        "",
        "| gevonden | op de lijst | waarom |",
        "|---|---|---|",
    ]
    for example in catalogue.worked_examples:
        outcome = "ja, spoed" if example.urgent else "ja" if example.listed else "nee"
        lines.append(f"| {', '.join(example.hits)} | {outcome} | {example.why} |")
    return "\n".join(lines) + "\n"


def _indicator(indicator: Indicator, catalogue: Catalogue) -> list[str]:
    lines = ["", f"### {indicator.code} {indicator.name}", "", indicator.explanation, ""]
    if indicator.vng is not None:
        numbers = (indicator.vng,) if isinstance(indicator.vng, int) else indicator.vng
        lines.append(f"- VNG-signalenkaart: {'; '.join(catalogue.vng_categories[n] for n in numbers)}")
    lines.append(f"- Barrière: {indicator.barrier}")
    if indicator.caveat:
        lines.append(f"- Let op: {indicator.caveat}")
    lines.append(f"- Bron: {indicator.source}")
    if indicator.suppressed_by:
        lines.append("- Telt niet bij een vergund bedrijf")
    if indicator.only_with:
        lines.append(f"- Telt alleen naast {', '.join(indicator.only_with)}")
    if indicator.settings:
        lines.append(f"- Instellingen: {', '.join(f'{name} = {n}' for name, n in indicator.settings.items())}")
    for title, hit in (("Telt", True), ("Telt niet", False)):
        examples = [example for example in indicator.examples if example.hit is hit]
        if examples:
            lines += ["", f"{title}, bijvoorbeeld (in elke taal gelijk):", ""]
            lines += [f"- {example.says['nl']}" for example in examples]
    if indicator.meanings:
        lines += ["", "Patronen in het Nederlands (de andere talen staan in de catalogus):", ""]
        for meaning in indicator.meanings:
            patterns = " · ".join(f"`{p.replace('|', '/')}`" for p in (*meaning.everywhere, *meaning.says["nl"]))
            lines.append(f"- {meaning.meaning}: {patterns}")
    return lines


if __name__ == "__main__":
    PAGE.write_text(page(load_catalogue()), encoding="utf-8")
