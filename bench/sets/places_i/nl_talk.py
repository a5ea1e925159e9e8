"""Talkative Dutch ads: life stories, family, work before, comparisons."""

TALK: tuple[str, ...] = (
    "Hoi, ik ben {n}. Ik ben geboren in {x} en opgegroeid in {y}, maar dat is lang geleden. Na mijn studie in {z} "
    "ben ik gaan reizen. "
    "Nu heb ik een fijne kamer in {a} en daar ontvang ik je graag. Een uurtje kost {p} euro. Bel me op {t}.",
    "Lieve heren, mijn naam is {m} en ik ben {k} jaar. Mijn moeder komt uit {f}, mijn vader uit {x}. Van hem heb ik "
    "mijn humor. "
    "Ik masseer in {a}, vlak bij het winkelcentrum. Houten vloer, kaarsjes, alles erop en eraan. App naar {t}.",
    "Jarenlang stond ik voor de klas in {x}. Leek mij het mooiste vak dat er is, tot ik ontdekte hoe fijn masseren is. "
    "Sinds dit voorjaar heb ik een eigen praktijk in {a}. Ik neem de tijd en kijk niet op de klok. {p} euro per uur, "
    "koffie erbij. {t}",
    "Ik woon met mijn twee katten in {x}, maar daar ontvang ik niet. Dieren en klanten gaan niet samen, vind ik. "
    "Voor afspraken huur ik een kamer in {a}. Ook kom ik naar je hotel in {b}. Prijs in overleg, bel {t}.",
    "Zoek je rust? Bij mij is het net als op vakantie in {f}, maar dan gewoon in {a}. Je hoeft niet helemaal naar "
    "{z} te rijden. "
    "Ik heb een sauna, een bad en een zachte stem. Echt waar! Open {h}. {t}",
    "Mijn zus werkt in een kapsalon in {x} en zegt altijd dat ik beter luister dan zij. Best een compliment. "
    "Ik ben {n}, {k} jaar, en ik heb tijd voor jou. Je vindt mij in {a}, op loopafstand van de bushalte. "
    "Eerste keer? Dan krijg je korting. App {t}.",
    "Vroeger was ik danseres in {f} en later serveerster in {x}. Dat was hard werken voor weinig. "
    "Tegenwoordig werk ik voor mezelf, als escort in {a} en {b}. Ik rijd zelf en ben altijd op tijd. "
    "Naar {y} ga ik niet, dat is mij te ver. {p} euro per uur, minimaal twee uur. {t}",
    "Hallo allemaal! Na drie weken bij mijn familie in {f} ben ik weer terug in {a}. Ik heb jullie gemist. "
    "Mijn kamer is opnieuw geverfd en de Goudse kaas staat klaar. Kom langs tussen {h}. Telefoon {t}.",
    "Ik heb gestudeerd in {x}, stage gelopen in {y} en mijn eerste baan had ik in {z}. Kantoor was niets voor mij. "
    "Nu ben ik {k} en ontvang ik nette heren in {a}. Geen haast, geen gedoe. Stuur een berichtje naar {t}.",
    "De mensen vragen vaak of ik Duits ben, maar ik kom gewoon uit {x}. Mijn opa had daar een bakkerij. "
    "Op mijn twintigste vertrok ik naar {f} en kwam terug met een diploma massage. "
    "In {a} heb ik nu mijn eigen studio. Heel rustig gelegen, met eigen ingang. Afspraken via {t}.",
    "Met {n} krijg je wat je verdient: aandacht. Ik ben gescheiden, heb een dochter die in {x} studeert en veel "
    "vrije avonden. "
    "Mijn huis in {a} is netjes en discreet. Ik ontvang alleen op afspraak, na zes uur. {p} euro. {t}",
    "Wij zijn {n} en {n2}, twee vriendinnen uit {f}. We hebben elkaar leren kennen op een festival in {x}. "
    "Samen ontvangen we in {a}, maar je mag ook een van ons kiezen. Ons appartement is nieuw en schoon. Bel of app: "
    "{t}.",
    "Even voorstellen: {n}, {k} jaar, nuchter en eerlijk. Ik ben geen meisje uit {z} met sterallures. "
    "Ik houd van wandelen in het bos, tweedehands boeken en lekker koken. Op dinsdag en donderdag ben ik in {a} te "
    "vinden, "
    "op zaterdag in {b}. De rest van de week ben ik moeder. Reserveer via {t}.",
    "Dit schreef een klant: 'Helemaal uit {x} komen rijden en het was elke kilometer waard.' Dank je wel, lieverd! "
    "Een ander kwam uit {y} en bleef drie uur. Wil jij ook? Ik ontvang in {a}, dagelijks {h}. {p} euro per uur. {t}",
    "Ik kampte met heimwee toen ik uit {f} kwam. Gelukkig heb ik in {a} mijn plek gevonden. "
    "Hier ontvang ik je in een warm huis met een grote tuin. Mijn buurvrouw, mevrouw {s}, weet van niets, dus wees "
    "discreet. {t}",
    "Mijn beste vriendin werkt in {x}, maar ik blijf trouw aan {a}. Al vier jaar ontvang ik hier vaste gasten. "
    "Ik ben {n} en ik hou van oudere mannen met verhalen. Nieuwe gasten betalen {p} euro. Bel even: {t}.",
    "Vorig jaar was ik een paar maanden op bezoek bij mijn tante in {x}. Leuk, maar te druk. "
    "Deze maand ben ik op bezoek in {a} en logeer ik in een hotel bij de snelweg. Je bent daar welkom tot en met "
    "{r.end}. "
    "Daarna vlieg ik naar {f}. App snel naar {t}.",
    "Als verpleegkundige in {x} leerde ik zorgen voor mensen. Nu zorg ik op mijn eigen manier, als masseuse aan huis. "
    "Ik kom bij je langs in {a}, {b} en {c}. Reiskosten reken ik niet. Anderhalf uur voor {p} euro. {t}",
    "Ken je dat, een lange dag en dan nog in de file bij {x}? Stop even in {a}. "
    "Ik heb een douche, een borrel en een goed gesprek. Je rijdt daarna een stuk rustiger naar huis. Ik ben {n}, bel "
    "{t}.",
    "Ik ben {m}, geen artiestennaam, zo heet ik echt. Geboren in {f}, Nederlandse man gehad, nu alleen. "
    "We hebben tien jaar in {x} gewoond en dat huis is verkocht. Ik heb iets moois gevonden in {a} en ontvang daar "
    "sinds kort. "
    "Maak kennis met mij voor {p} euro. {t}",
    "Wat ik leuk vind: paarden, schaatsen op de baan in {x} en lange telefoongesprekken. Wat ik niet leuk vind: "
    "afzeggen. "
    "Ik ontvang je in {a}, bij een houten bruggetje dat je niet kunt missen. Kom alleen en kom op tijd. {t}",
    "Ik spreek Nederlands met een accent, want ik kom uit {f}. Mijn vriend vond werk in {x} en zo belandde ik hier. "
    "De relatie is voorbij, ik ben gebleven. Je kunt me boeken als gezelschapsdame in {a} en {b}. "
    "Theater, diner, feestje: alles mag. Vanaf {p} euro. {t}",
    "Een collega uit {x} vroeg waarom ik niet bij haar kom werken. Simpel: in {a} heb ik mijn eigen sleutel en mijn "
    "eigen regels. "
    "Ik ontvang hier van {h}. Nette mannen krijgen thee, onbeleefde mannen krijgen de deur. Bel {t}.",
    "Sporten doe ik in {x}, boodschappen doe ik in {y}, maar werken doe ik in {a}. Daar staat mijn massagetafel. "
    "Ik ben {k} en heb sterke handen. Geen intieme diensten. Een half uur {p} euro. {t}",
    "Heren die mij nog kennen uit {x}: ja, ik ben het, {n}! Ik ben daar gestopt toen het pand werd verkocht. "
    "Na een pauze ben ik opnieuw begonnen, in {a} dit keer. Zelfde glimlach, nieuw nummer: {t}.",
    "Ik ben een studente van {j} en woon op kamers in {x}. Dunne muren, dus daar kan niets. "
    "Ik kom graag naar jou toe als je in {a} of {b} woont. Liefst 's avonds. {p} euro en je betaalt de taxi. {t}",
)
