"""Towns and villages that lie together; the first of a cluster is the town the others are near."""

CLUSTERS: tuple[tuple[str, ...], ...] = (
    (
        "Utrecht",
        "Nieuwegein",
        "Houten",
        "Zeist",
        "De Bilt",
        "Maarssen",
        "IJsselstein",
        "Woerden",
        "Bunnik",
        "Bilthoven",
    ),
    ("Amsterdam", "Amstelveen", "Zaandam", "Diemen", "Hoofddorp", "Purmerend", "Uithoorn", "Aalsmeer", "Badhoevedorp"),
    ("Rotterdam", "Schiedam", "Vlaardingen", "Capelle aan den IJssel", "Barendrecht", "Ridderkerk", "Spijkenisse"),
    ("Rotterdam", "Maassluis", "Krimpen aan den IJssel", "Berkel en Rodenrijs", "Rhoon", "Hellevoetsluis", "Schiedam"),
    ("'s-Gravenhage", "Delft", "Zoetermeer", "Voorburg", "Wassenaar", "Naaldwijk", "Pijnacker", "'s-Gravenzande"),
    ("Eindhoven", "Best", "Veldhoven", "Helmond", "Geldrop", "Nuenen", "Waalre", "Valkenswaard", "Eersel", "Oirschot"),
    ("Tilburg", "Waalwijk", "Goirle", "Oisterwijk", "Dongen", "Kaatsheuvel", "Rijen", "Hilvarenbeek"),
    ("Breda", "Etten-Leur", "Zundert", "Made", "Zevenbergen", "Raamsdonksveer", "Rucphen", "Terheijden"),
    (
        "'s-Hertogenbosch",
        "Vught",
        "Boxtel",
        "Oss",
        "Schijndel",
        "Drunen",
        "Sint-Michielsgestel",
        "Zaltbommel",
        "Veghel",
    ),
    ("Nijmegen", "Wijchen", "Druten", "Groesbeek", "Malden", "Cuijk", "Bemmel"),
    ("Arnhem", "Zevenaar", "Duiven", "Westervoort", "Oosterbeek", "Dieren", "Huissen", "Doesburg"),
    ("Groningen", "Assen", "Leek", "Hoogezand", "Zuidhorn", "Roden", "Bedum", "Delfzijl", "Veendam"),
    ("Enschede", "Oldenzaal", "Haaksbergen", "Losser", "Almelo", "Borne", "Delden"),
    ("Zwolle", "Kampen", "Hattem", "Dalfsen", "Ommen", "Meppel", "Raalte", "Genemuiden", "Nieuwleusen"),
    ("Apeldoorn", "Deventer", "Zutphen", "Epe", "Vaassen", "Twello", "Brummen", "Eerbeek", "Lochem"),
    ("Amersfoort", "Leusden", "Soest", "Baarn", "Nijkerk", "Barneveld", "Woudenberg", "Bunschoten-Spakenburg"),
    ("Haarlem", "Heemstede", "Zandvoort", "Beverwijk", "Bloemendaal", "IJmuiden", "Heemskerk", "Castricum"),
    ("Leiden", "Leiderdorp", "Oegstgeest", "Voorschoten", "Lisse", "Sassenheim", "Alphen aan den Rijn"),
    ("Alkmaar", "Heerhugowaard", "Heiloo", "Schagen", "Egmond aan Zee", "Uitgeest", "Castricum", "Medemblik"),
    ("Leeuwarden", "Drachten", "Sneek", "Dokkum", "Franeker", "Harlingen", "Heerenveen", "Burgum"),
    ("Maastricht", "Meerssen", "Eijsden", "Heerlen", "Sittard", "Kerkrade", "Vaals", "Gulpen", "Brunssum"),
    ("Roermond", "Venlo", "Weert", "Echt", "Panningen", "Reuver", "Heythuysen", "Nederweert"),
    ("Dordrecht", "Zwijndrecht", "Papendrecht", "Sliedrecht", "Alblasserdam", "Gorinchem", "Hendrik-Ido-Ambacht"),
    ("Ede", "Wageningen", "Veenendaal", "Rhenen", "Barneveld", "Renswoude", "Arnhem"),
    ("Almere", "Lelystad", "Zeewolde", "Huizen", "Bussum", "Hilversum", "Dronten"),
    ("Goes", "Vlissingen", "Yerseke", "Zierikzee", "Kapelle", "Heinkenszand", "Terneuzen", "Hulst"),
    ("Emmen", "Hoogeveen", "Coevorden", "Stadskanaal", "Beilen", "Nieuw-Buinen", "Assen"),
    ("Doetinchem", "Winterswijk", "Aalten", "Zelhem", "Ulft", "'s-Heerenberg", "Lichtenvoorde"),
    ("Harderwijk", "Ermelo", "Putten", "Nunspeet", "Elburg", "Nijkerk", "Zeewolde"),
    ("Gouda", "Waddinxveen", "Bodegraven", "Schoonhoven", "Moordrecht", "Boskoop", "Woerden"),
    ("Bergen op Zoom", "Roosendaal", "Hoogerheide", "Tholen", "Oudenbosch", "Rucphen", "Zundert"),
    ("Venray", "Boxmeer", "Gemert", "Gennep", "Horst", "Venlo", "Helmond"),
)

# Villages that only one place in the table bears, and that are no ordinary word.
VILLAGES: tuple[str, ...] = (
    "Abcoude", "Akersloot", "Ammerzoden", "Anloo", "Appelscha", "Arcen", "Asperen", "Bakel", "Balkbrug", "Bathmen",
    "Beesd", "Benschop", "Bergambacht", "Berghem", "Biddinghuizen", "Bleiswijk", "Boornbergum", "Bredevoort",
    "Brielle", "Budel", "Chaam", "Cothen", "Dedemsvaart", "Diessen", "Dinteloord", "Drempt", "Dwingeloo", "Eibergen",
    "Enter", "Gasselte", "Geertruidenberg", "Giethoorn", "Gorssel", "Grootebroek", "Grou", "Haastrecht", "Hapert",
    "Heteren", "Hippolytushoef", "Hoogwoud", "Joure", "Julianadorp", "Kesteren", "Klundert", "Koudum", "Leende",
    "Leerdam", "Lemmer", "Lopik", "Marum", "Middenmeer", "Mierlo", "Mijdrecht", "Monnickendam", "Nistelrode",
    "Nijverdal", "Obdam", "Oldebroek", "Olst", "Ouddorp", "Purmerland", "Reusel", "Rijssen", "Rolde",
    "Roodeschool", "Schaijk", "Sevenum", "Sint-Oedenrode", "Steenwijk",
    "Surhuisterveen", "Ter Apel", "Tubbergen", "Uithuizen", "Vierlingsbeek", "Vollenhove", "Voorthuizen",
    "Vriezenveen", "Wieringerwerf", "Winschoten", "Wolvega", "Woudrichem", "Wognum", "Zetten", "Zuidlaren",
)  # fmt: skip

# Names that are also words: never written in small letters, so that no reader has to guess.
WORDS = frozenset(
    ("Best", "Houten", "Huizen", "Made", "Dieren", "Leek", "Echt", "Putten", "Horst", "Kapelle", "Enter",
     "Duiven", "Rijen", "Leende", "Hulst", "Losser", "Roden", "Kampen", "Heel", "Doorn", "Balk", "Monster", "Lent")
)  # fmt: skip


def far(cluster: tuple[str, ...]) -> tuple[str, ...]:
    """Towns of all other clusters: hubs and their first neighbours."""
    return tuple(sorted({name for other in CLUSTERS if other[0] != cluster[0] for name in other[:4]} - set(cluster)))
