"""More Dutch ads: names with an addition, parts of a city, forms, lists, words and surnames that look like towns."""

EXTRA_SHORT: tuple[str, ...] = (
    "Massagesalon in {u}. Open {h}. Gratis parkeren. {p} euro per half uur. Telefoon {t}.",
    "Naam: {n}\nWerkplek: {w}\nVoertaal: Nederlands\nStudeerde in: {x}\nKosten: {p} euro\nBellen: {t}",
    "Lijst met steden waar wij komen:\n* {a}\n* {b}\n* {c}\n* {d}\nStaat uw stad er niet bij, dan komen wij niet. "
    "Bel {t}.",
    "Werkadres: {u}\nPostadres: postbus in {z}, daar geen bezoek\nUurtarief: {p} euro\nBereikbaar: {h}\n{t}",
)
EXTRA: tuple[str, ...] = (
    "Ik ben {n} en je vindt me in {u}. Vroeger werkte ik op het postkantoor in {z}, achter glas. "
    "Nu zit er niets meer tussen ons in. Kom gezellig koffie drinken, daarna zien we wel. {p} euro per uur. {t}",
    "Al drie jaar heb ik mijn eigen plek in {w}. Geboren ben ik in {f}, opgegroeid bij pleegouders in {z}. "
    "Mijn Nederlands is goed, mijn massage is beter. Zondag is mijn rustdag. Bel {t}.",
    "De familie {s} verhuurde mij jarenlang een kamer in {x}. Sinds de zomer heb ik iets voor mezelf in {a}. "
    "Twee kamers, een balkon en een heel groot bad. Je bent welkom tussen de middag en 's avonds. {t}",
    "In het weekend sta ik met sieraden op de markt in {x}. Daar verkoop ik geen massages, dus vraag er niet om! "
    "Van maandag tot en met donderdag ontvang ik in {a}. Ik ben rustig, netjes en {k} jaar. {p} euro. {t}",
    "Ze zeggen dat de mannen in {x} gierig zijn en die in {y} verlegen. Ik weet het niet, want ik werk alleen in {a}. "
    "Daar zijn ze aardig. Mijn deur staat open van {h}. App even van tevoren: {t}.",
    "Ik rijd in een rood autootje door {a}, {b} en {c}. Aan huis, op kantoor of in je hotel, ik kom overal daar. "
    "Verder dan dat rijd ik niet, zelfs niet naar mijn eigen moeder in {x}. Grapje, maar niet heus. {t}",
    "Toen mijn man overleed ben ik weggegaan uit {z}. Te veel herinneringen. Mijn broer had ruimte in {x}, daar heb "
    "ik een winter gelogeerd. "
    "Nu heb ik een klein appartement in {a} en ontvang ik mannen die ook wel eens alleen zijn. Praten mag. {t}",
    "Een avond met {n} begint in een restaurant en eindigt waar jij wilt. Ik heb kunstgeschiedenis gestudeerd in {z} "
    "en kan overal over meepraten. "
    "Boekingen zijn mogelijk in {a} en {b}. In {x} geef ik les, daar wil ik niet gezien worden. Vanaf {q} euro. {t}",
    "Salon {m} bestaat tien jaar! Dat vieren we in {a} met taart en een korting van tien procent. "
    "Vaste gasten uit {x} en {y}, jullie zijn natuurlijk ook welkom. Dames die meewerken: {n} en {n2}. Open {h}. {t}",
    "Leuk dat je kijkt! Mijn wijk in {w} is rustig en er is plek voor je auto. Houten meubels, planten en een kat. "
    "Ik ben verpleegster geweest in {z} en weet waar spieren pijn doen. Een uur voor {p} euro. {t}",
    "Mijn vader was schipper, dus ik ben overal een beetje opgegroeid: {x}, {y}, {z}, noem maar op. "
    "Nu lig ik voor anker in {a}, zoals hij zou zeggen. Daar ontvang ik in een gewoon huis met een gewone voordeur. "
    "{p} euro. {t}",
    "Let op, er is een dame in {x} die mijn naam gebruikt. Dat ben ik niet! Ik heb nooit in {x} gewerkt. "
    "Je vindt de echte {n} alleen in {a}. Twijfel je? Bel me en hoor mijn stem: {t}.",
    "De sfeer is net als in {x}, zeggen de gasten, maar dan zonder de drukte. Ons huis staat in {a} aan een plein. "
    "{n} doet de deur open en zorgt voor een drankje. Alle dames werken voor zichzelf. Geopend {h}. {t}",
    "Op bezoek in {a}! Ik ben {n} uit {f} en blijf tot en met {r.end}. Daarna ben ik op bezoek in {b}, {r2}. "
    "Mijn vriendin uit {x} heeft alles geregeld, maar bij haar thuis ontvang ik niet. Spreek je Engels? Graag! {t}",
    "Ik had een kraam met Deventer koek, een cursus in {z} en een man in {x}. Alles voorbij. "
    "Wat ik nog heb zijn twee warme handen en een kamer in {a}. Een uur rust kost {p} euro. Bel niet na elven. {t}",
)
