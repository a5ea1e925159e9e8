"""Towns a reader knows by their bare name, by region; a star marks a name that is also a word or a person's name."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Town:
    """A town, the municipality it lies in, and whether its name is also an ordinary word or a person's name."""

    name: str
    code: str
    wordy: bool = False


def _region(text: str) -> tuple[Town, ...]:
    towns = []
    for item in text.split(","):
        name, number = item.strip().rsplit(" ", 1)
        towns.append(Town(name.rstrip("*"), f"GM{int(number):04d}", name.endswith("*")))
    return tuple(towns)


REGIONS: tuple[tuple[Town, ...], ...] = (
    _region(
        "Groningen 14, Assen 106, Emmen 114, Hoogeveen 118, Meppel 119, Leeuwarden 80, Drachten 90, Heerenveen 74, "
        "Sneek 1900, "
        "Bolsward 1900, Joure 1940, Lemmer 1940, Dokkum 1970, Harlingen 72, Franeker 1949, Winschoten 1895, Veendam "
        "47, "
        "Stadskanaal 37, Hoogezand 1952, Delfzijl 1979, Coevorden 109, Roden* 1699, Beilen 1731, Leek* 1969, Erica* "
        "114, "
        "Gorredijk 86, Klazienaveen 114, Zuidhorn 1969"
    ),
    _region(
        "Zwolle 193, Deventer 150, Apeldoorn 200, Enschede 153, Almelo 141, Oldenzaal 173, Borne* 147, Kampen* 166, "
        "Raalte 177, "
        "Heino* 177, Hardenberg* 160, Ommen* 175, Zutphen 301, Doetinchem 222, Winterswijk 294, Lochem 262, Epe 232, "
        "Heerde* 246, "
        "Nijverdal 163, Rijssen 1742, Haaksbergen 158, Steenwijk 1708, Goor* 1735, Eibergen 1859, Aalten 197, Ulft "
        "1509, "
        "Losser* 168, Vriezenveen 1700, Twello 285, Denekamp 1774, Dalfsen 148, Hattem 244"
    ),
    _region(
        "Arnhem 202, Nijmegen 268, Ede* 228, Wageningen* 289, Veenendaal 345, Barneveld 203, Tiel* 281, Culemborg 216, "
        "Zevenaar 299, Duiven* 226, Westervoort 293, Wijchen 296, Druten 225, Zaltbommel 297, Geldermalsen 1960, "
        "Huissen 1705, "
        "Bemmel 1705, Oosterbeek 274, Dieren* 275, Putten* 273, Nijkerk 267, Ermelo 233, Harderwijk 243, Nunspeet 302, "
        "Elburg 230, Didam 1955, Groesbeek 1945, Doesburg 221, Rhenen 340"
    ),
    _region(
        "Utrecht 344, Amersfoort 307, Houten* 321, Nieuwegein 356, Zeist 355, Soest 342, Baarn 308, Bilthoven 310, "
        "Woerden 632, "
        "IJsselstein 353, Maarssen 1904, Breukelen 1904, Leusden 327, Doorn* 1581, Driebergen 1581, Bunnik 312, "
        "Mijdrecht 736, "
        "Hilversum 402, Bussum 1942, Huizen* 406, Almere 34, Lelystad 995, Dronten 303, Zeewolde 50, Naarden 1942, "
        "De Meern 344, "
        "Vleuten 344, Wijk bij Duurstede 352, Leerdam 1961"
    ),
    _region(
        "Amsterdam 363, Haarlem 392, Zaandam 479, Alkmaar 361, Hoorn* 405, Purmerend 439, Den Helder* 400, Hoofddorp "
        "394, "
        "Amstelveen 362, Diemen 384, Beverwijk 375, Heemskerk 396, IJmuiden 453, Zandvoort 473, Heerhugowaard 1980, "
        "Schagen 441, "
        "Enkhuizen 388, Castricum 383, Heiloo 399, Uithoorn 451, Aalsmeer 358, Volendam 385, Monnickendam 852, "
        "Krommenie 479, "
        "Anna Paulowna* 1911, Weesp 363, Heemstede 397, Badhoevedorp 394, Julianadorp 400, Medemblik 420"
    ),
    _region(
        "Rotterdam 599, Den Haag 518, Delft* 503, Leiden* 546, Gouda 513, Dordrecht 505, Zoetermeer 637, Schiedam 606, "
        "Vlaardingen 622, Spijkenisse 1930, Gorinchem 512, Alphen aan den Rijn 484, Maassluis 556, Katwijk aan Zee "
        "537, "
        "Noordwijk 575, Lisse 553, Hillegom 534, Sassenheim 1525, Naaldwijk 1783, Monster* 1783, Brielle* 1992, "
        "Hellevoetsluis 1992, Capelle aan den IJssel 502, Ridderkerk 597, Barendrecht 489, Papendrecht 590, "
        "Sliedrecht 610, "
        "Waddinxveen 627, Voorburg 1916, Pijnacker 1926, Bodegraven 1901, Oud-Beijerland 1963, Wassenaar 629, "
        "Scheveningen 518, Schoonhoven 1931"
    ),
    _region(
        "Eindhoven 772, Tilburg 855, Breda 758, Den Bosch 796, Helmond 794, Oss 828, Best* 753, Uden 1991, Veghel "
        "1948, "
        "Boxtel 757, Waalwijk 867, Oirschot 823, Valkenswaard 858, Veldhoven 861, Geldrop 1771, Asten 743, Someren "
        "847, "
        "Roosendaal 1674, Bergen op Zoom 748, Etten-Leur 777, Made* 1719, Goirle 785, Oisterwijk 824, Vught 865, "
        "Boxmeer 1982, "
        "Cuijk 1982, Grave* 1982, Kaatsheuvel 809, Dongen* 766, Zundert 879, Drunen 797, Schijndel 1948, Nuenen 820, "
        "Eersel 770, "
        "Zevenbergen 1709, Rosmalen 796"
    ),
    _region(
        "Maastricht 935, Heerlen 917, Sittard 1883, Geleen 1883, Born* 1883, Roermond 957, Venlo 983, Venray 984, "
        "Weert* 988, "
        "Kerkrade 928, Brunssum 899, Landgraaf 882, Echt* 1711, Horst* 1507, Heel* 1641, Stein* 971, Panningen 1894, "
        "Nederweert 946, Gennep 907, Tegelen 983, Vaals 981, Meerssen 938, Blerick 983, Susteren 1711, Swalmen 957"
    ),
    _region(
        "Middelburg 687, Vlissingen 718, Goes* 664, Terneuzen 715, Hulst* 677, Zierikzee 1676, Tholen 716, Oostburg "
        "1714, "
        "Sluis* 1714, Yerseke 703, Domburg 717, Bergen op Zoom 748, Roosendaal 1674, Steenbergen 851, Middelharnis "
        "1924, Breda 758"
    ),
)
EVERYWHERE: tuple[Town, ...] = tuple({town.name: town for region in REGIONS for town in region}.values())
STREETS: tuple[tuple[str, str], ...] = (
    ("Utrechtse", "Utrecht"),
    ("Arnhemse", "Arnhem"),
    ("Haarlemmer", "Haarlem"),
    ("Amsterdamse", "Amsterdam"),
    ("Rotterdamse", "Rotterdam"),
    ("Zutphense", "Zutphen"),
    ("Bredase", "Breda"),
    ("Zwolse", "Zwolle"),
)
CODES: dict[str, str] = {town.name: town.code for town in EVERYWHERE}
GERMAN_TOO = frozenset({"Soest", "Epe", "Emmen", "Stein", "Horst", "Hardenberg"})  # a German reader knows another
NOWHERE = Town("", "")  # an addition that names no municipality
QUALIFIED: tuple[tuple[Town, Town], ...] = (
    (Town("Hengelo (Overijssel)", "GM0164"), NOWHERE),
    (Town("Hengelo in de Achterhoek", "GM1876"), NOWHERE),
    (Town("Rijswijk bij Den Haag", "GM0603"), Town("Den Haag", "GM0518")),
    (Town("Elst bij Arnhem", "GM1734"), Town("Arnhem", "GM0202")),
    (Town("Velp bij Arnhem", "GM0275"), Town("Arnhem", "GM0202")),
    (Town("Haren bij Groningen", "GM0014"), NOWHERE),
    (Town("Laren in het Gooi", "GM0417"), NOWHERE),
    (Town("Oosterhout bij Breda", "GM0826"), Town("Breda", "GM0758")),
    (Town("Zwijndrecht bij Dordrecht", "GM0642"), Town("Dordrecht", "GM0505")),
    (Town("Valkenburg in Limburg", "GM0994"), NOWHERE),
    (Town("Deurne in de Peel", "GM0762"), NOWHERE),
    (Town("Bergen aan Zee", "GM0373"), NOWHERE),
    (Town("Bergen (NH)", "GM0373"), NOWHERE),
    (Town("Wijk aan Zee", "GM0375"), NOWHERE),
)
PARTS: tuple[Town, ...] = (
    Town("Amsterdam-Zuidoost", "GM0363"),
    Town("Rotterdam-Zuid", "GM0599"),
    Town("Utrecht Overvecht", "GM0344"),
    Town("Eindhoven-Woensel", "GM0772"),
    Town("Arnhem-Zuid", "GM0202"),
    Town("Almere Buiten", "GM0034"),
    Town("Breda Noord", "GM0758"),
    Town("Den Haag-Loosduinen", "GM0518"),
    Town("Tilburg Reeshof", "GM0855"),
    Town("Haarlem Schalkwijk", "GM0392"),
)
