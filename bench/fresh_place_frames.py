"""Dutch sentences about places. `{i1}` is where the ad is offered, `{m1}` is only mentioned; each mark is one place.

A kind holds sentences of one sort, so that a miss can be named. What a kind means for the truth is told in
`fresh_places`.
"""


def _frames(block: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in block.strip().splitlines())


DUTCH: dict[str, tuple[str, ...]] = {
    "plain": _frames("""Ik ontvang je in {i1}.
        {i1}: privé ontvangst bij mij thuis.
        Nieuw in {i1}!
        Discreet adres in het centrum van {i1}.
        Locatie: {i1}
        Massage {i1} centrum, ook 's avonds.
        Ik werk aan huis in {i1} en heb een eigen kamer.
        Plaats: {i1} | Leeftijd: 29 | Privé
        Deze week ben ik in {i1}, je bent welkom.
        Even ontspannen in {i1}? Kom bij mij langs."""),
    "lists": _frames("""Actief in {i1}, {i2} en {i3}.
        {i1} / {i2} / {i3}
        Ik werk in {i1} en {i2}.
        Maandag in {i1}, dinsdag in {i2} en donderdag in {i3}.
        Ontvangst in zowel {i1} als {i2}.
        Wij hebben kamers in: {i1}; {i2}; {i3}."""),
    "outcall": _frames("""Ik kom bij je thuis of in je hotel in {i1}, {i2} en {i3}.
        Escort {i1} en {i2}, vanaf twee uur.
        Alleen hotelbezoek in {i1}.
        Ik bezoek je thuis in {i1}, {i2} of {i3}, reiskosten inbegrepen.
        Escortservice: {i1}, {i2}, {i3}.
        Ik ontvang niet zelf, maar kom naar je toe in {i1} en {i2}."""),
    "surroundings": _frames("""Ik ontvang in {i1} en omgeving.
        {i1} e.o., elke dag.
        Werkzaam in {i1} e.o. en soms in {i2}.
        Privé in {i1}, ook voor mannen uit de omgeving."""),
    "near": _frames("""Mijn huisje ligt vlakbij {m1}.
        Ik woon op tien minuten rijden van {m1}.
        Rustig gelegen tussen {m1} en {m2}.
        Net buiten {m1}, ruime parkeerplaats.
        Niet ver van {m1}, adres via de mail.
        Je vindt me in de buurt van {m1}.
        Een boerderij onder de rook van {m1}."""),
    "near_and_in": _frames("""Ik ontvang in {i1}, tien minuten van {m1}.
        {i1} (vlakbij {m1}), gratis parkeren.
        Mijn studio is in {i1}, dus dicht bij {m1} en {m2}.
        In {i1}, op een kwartier van {m1}.
        Vanaf {m1} ben je met de trein zo bij mij in {i1}."""),
    "region": _frames("""Beschikbaar in de regio {m1}.
        Regio {m1}, adres in overleg.
        In heel Noord-Brabant en Limburg kom ik langs.
        Omgeving {m1}, exacte plek hoor je later.
        Ergens in de Randstad.
        Ik werk in de provincie Utrecht, meer zeg ik nog niet.
        Ergens in de regio {m1}, dat hoor je nog."""),
    "negation": _frames("""Ik ontvang in {i1}, niet in {m1}.
        Let op: ik kom niet in {m1}. Wel in {i1}.
        Ik werk niet meer in {m1}.
        Geen afspraken in {m1} of {m2} aub, alleen in {i1}.
        Nee, ik zit niet in {m1}, dat staat verkeerd op de site. Ik zit in {i1}.
        Overal, behalve in {m1}."""),
    "future": _frames("""Binnenkort in {m1}!
        Vanaf 12 december ben ik in {m1}. Nu nog in {i1}.
        Volgende maand kom ik naar {m1}, nu even vrij.
        In het voorjaar open ik een kamer in {m1}.
        Ik zit in {i1} en ga over drie weken naar {m1}.
        Ik ben van plan om later ook in {m1} te gaan werken, voorlopig alleen {i1}."""),
    "past": _frames("""Vorige week was ik nog in {m1}, nu ontvang ik in {i1}.
        Tot vorige maand werkte ik in {m1}.
        Net terug uit {m1}, weer in {i1} te vinden.
        Verhuisd van {m1} naar {i1}!
        Vroeger in {m1}, al twee jaar in {i1}.
        Wie kent me nog uit {m1}? Dat was een leuke tijd.
        Ik heb jarenlang in een club in {m1} gewerkt, daar ben ik weg."""),
    "origin": _frames("""Ik kom oorspronkelijk uit {m1}, maar ontvang in {i1}.
        Geboren in {m1} en opgegroeid in {m2}.
        Mijn familie woont in {m1}, ik werk in {i1}.
        Ik ben een meisje dat in {m1} is opgegroeid.
        Van oorsprong uit {m1}."""),
    "other_ties": _frames("""Ik studeer in {m1} en ontvang in {i1}.
        Mijn zus woont in {m1}.
        In het weekend ga ik graag stappen in {m1}, maar werken doe ik in {i1}.
        Laatst was er een mooi concert in {m1}.
        Mijn vaste klanten komen uit {m1} en {m2}, ik ontvang in {i1}.
        De trein richting {m1} stopt hier voor de deur, uitstappen in {i1}."""),
    "clubs": _frames("""Groot fan van {c1}.
        Ik hou van voetbal en {c1} is mijn club, ik ontvang in {i1}.
        Mijn ex speelde bij {c1}.
        Zaterdag kijk ik {c1} op tv."""),
    "surnames": _frames("""Boeken via mevrouw Van {s1}.
        Salon Van {s1}, je vindt ons in {i1}.
        Masseuse Anja van {s1} ontvangt in {i1}.
        Opgeleid bij dokter Van {s1}."""),
    "streets": _frames("""{street} {n} in {i1}.
        Adres: {street} {n}, {i1}
        Kom naar de {street} {n}, tweede bel.
        {i1}, hoek {street}.
        Ik zit aan de {street} in {i1}, boven de bakker."""),
    "ordinary_words": _frames("""Ik hou echt van lekker eten en dat is best gezellig.
        Er ligt een houten vloer en er staat een grote kast.
        Ik ga graag wandelen in de bergen.
        Dat doet me goed, goesting heb ik altijd.
        Een horst of een bos, de natuur is echt best mooi.
        Ik ben een echte dame, het beste is bellen.
        Ik heb een houten bed en een zachte matras.
        Heel veel mannen zijn grof, ik niet. Wel een beetje deftig.
        Mijn huizen zijn schoon, mijn kamers ook.
        Over heuvels en bergen, door weer en wind.
        Ik zoek geen dieren, wel waarde in een mens.
        Op zoek naar rust? De linde voor de deur ruikt heerlijk.
        Ik ben geen leek, ik weet wat ik doe, enter en je bent binnen.
        Je moet wel even wennen, heel even maar.
        Elke noord- of zuidkant van het huis is warm.
        Ik doe dit werk met hart en ziel en ben best streng.
        Op een bank van leer, met een born water erbij.
        Sluis jezelf niet af, dat is echt niet nodig.
        Liever een eigen haard dan een hal vol mensen.
        Doe maar gewoon, dat is al best gek genoeg."""),
    "ordinary_words_and_place": _frames("""Ik ontvang in {i1}, in een houten huisje dat best groot is.
        {i1}: een echte massage, het best van de stad.
        Echt genieten in {i1}, op een houten bed.
        Ik hou van de bergen maar woon en werk in {i1}."""),
    "things": _frames("""Ik serveer een stukje Goudse kaas en een glas wijn.
        Op tafel staat Delfts blauw van mijn oma.
        Een Bossche bol bij de koffie hoort erbij.
        Ik heb een echte Groningse tongval.
        Haagse humor, Utrechtse nuchterheid.
        Een Zeeuwse meid met een Amsterdamse grote mond."""),
    "villages": _frames("""Ik ontvang in het dorp {i1}.
        Rustig adres in {i1}, met tuin.
        {i1}, achterom, parkeren kan op het erf.
        Ik woon en werk in {i1}."""),
    "titles": _frames("""{name} 26 {i1} privé
        {name} | {i1} | geen haast
        *{i1}* {name} is er weer
        {i1} - lieve {name} ontvangt
        Privé huis {i1} met 4 dames"""),
    "hashtags": _frames("""#massage #{h1} #lief
        #{h1} #{h2} #escort #vandaag
        Nu vrij! #{h1}"""),
    "postcodes": _frames("""Adres op aanvraag, {p1}.
        {p1}, bel bij aankomst.
        Postcode en plaats: {p1}
        Dorpsstraat {n}, {p1}"""),
    "quarters": _frames("""Ik ontvang in {q1}.
        {q1}, tweede verdieping.
        Mijn appartement is in {q1}, vlak bij de metro of bus.
        Vandaag in {q1}!"""),
    "short_forms": _frames("""Ik ontvang in {a1}.
        {a1} centrum, privé.
        Nu in {a1}, app me.
        Werkzaam in {a1}
        Locatie: {a1}, dichtbij het station"""),
    "lower_case": _frames("""ik ontvang in {l1} bij mij thuis
        kom gezellig langs in {l1}, ik wacht op je
        {l1} centrum lieve dame ontvangt
        prive in {l1} en ook in {l2}
        nieuwe dame in {l1}"""),
    "capitals": _frames("""NU IN {u1}!!! ALLEEN DEZE WEEK
        {u1} PRIVE ONTVANGST
        LIEVE {name} ONTVANGT IN {u1} EN {u2}
        {u1} * NIEUW * {u2} * NIEUW *"""),
    "words_as_places": _frames("""Ik ontvang in {w1}, vlak bij het station.
        Privé ontvangst in {w1}.
        Locatie: {w1}
        Nieuw adres in het centrum van {w1}!
        Ik werk aan huis in {w1}."""),
    "told_apart": _frames("""Ik ontvang in {t1}.
        Locatie: {t1}
        Privé in {t1}, bel voor het adres.
        Vandaag in {t1}."""),
    "abroad": _frames("""Ik ontvang in {b1}.
        Nu in {b1}, discreet adres.
        Privé huis in {b1}, net over de grens.
        Locatie: {b1}"""),
    "abroad_and_here": _frames("""Ik ontvang in {i1} en in {b1}.
        Op maandag in {b1}, op dinsdag in {i1}.
        Vorige week was ik in {b1}, nu in {i1}."""),
    "border": _frames("""Net over de grens bij {m1}, in {b1}.
        In {b1}, op tien minuten van {m1}.
        {b1}, dicht bij {m1}, makkelijk te bereiken."""),
    "all_at_once": _frames("""Ik ontvang in {i1}. Vorige week was ik in {m1}, volgende week ga ik naar {m2}.
        {i1} en {i2}! Niet in {m1}. Geboren in {m2}.
        Vlakbij {m1} en {m2}, om precies te zijn in {i1}.
        Ik woon in de regio {m1} en kom naar hotels in {i1} en {i2}, niet in {m2}.
        {street} {n}, {i1}. Ik ben geboren in {m1} en fan van {c1}. Binnenkort ook in {m2}.
        Let op, ik ben verhuisd: niet langer in {m1} maar in {i1}, dat is dicht bij {m2}."""),
    "no_place": _frames("""Het adres hoor je als we een afspraak hebben.
        Ik kom alleen bij je thuis, vraag waar ik deze week ben.
        Rustige buurt, eigen opgang, geen trap."""),
}
