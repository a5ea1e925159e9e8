"""Places that lie together, so that an ad names neighbours where people name neighbours."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Region:
    """Places of one part of the country, as the CBS table spells them; `words` are names that are also Dutch words."""

    name: str
    places: tuple[str, ...]
    words: tuple[str, ...] = ()


def _region(name: str, places: str, words: str = "") -> Region:
    return Region(name, tuple(places.split(", ")), tuple(words.split(", ")) if words else ())


REGIONS = (
    _region(
        "Zuidoost-Brabant",
        "Eindhoven, Helmond, Veldhoven, Geldrop, Valkenswaard, Waalre, Eersel, Bladel, Son en Breugel, Deurne, "
        "Someren, Asten, Gemert, Oirschot, Mierlo, Heeze, Budel, Bergeijk",
        "Best",
    ),
    _region(
        "West-Brabant",
        "Tilburg, Breda, Waalwijk, Goirle, Oisterwijk, Dongen, Kaatsheuvel, Etten-Leur, Roosendaal, Bergen op Zoom, "
        "Zevenbergen, Zundert, Gilze, Hilvarenbeek, Raamsdonksveer, Prinsenbeek",
        "Rijen, Made",
    ),
    _region(
        "Noordoost-Brabant",
        "'s-Hertogenbosch, Oss, Uden, Veghel, Boxtel, Vught, Rosmalen, Schijndel, Cuijk, Boxmeer, Drunen, Berghem, "
        "Heesch, Sint-Oedenrode",
    ),
    _region(
        "Noord-Limburg",
        "Venlo, Venray, Horst, Roermond, Weert, Panningen, Tegelen, Reuver, Swalmen, Nederweert, Gennep",
        "Echt, Heel",
    ),
    _region(
        "Zuid-Limburg",
        "Maastricht, Heerlen, Sittard, Geleen, Kerkrade, Brunssum, Landgraaf, Meerssen, Vaals, Gulpen, Hoensbroek, "
        "Eijsden",
    ),
    _region(
        "Gelderland",
        "Arnhem, Nijmegen, Wijchen, Zevenaar, Duiven, Bemmel, Huissen, Wageningen, Ede, Doetinchem, Tiel, Druten, "
        "Westervoort, Malden, Didam, Winterswijk, Zutphen",
    ),
    _region(
        "de Veluwe",
        "Apeldoorn, Harderwijk, Ermelo, Nunspeet, Barneveld, Nijkerk, Vaassen, Elburg, Heerde, Voorthuizen, Wezep, "
        "Hattem",
        "Putten",
    ),
    _region(
        "Overijssel",
        "Zwolle, Deventer, Enschede, Hengelo, Almelo, Oldenzaal, Kampen, Raalte, Hardenberg, Ommen, Rijssen, "
        "Nijverdal, Haaksbergen, Losser, Vriezenveen, Holten, Steenwijk, Dedemsvaart",
        "Goor",
    ),
    _region(
        "Noord-Nederland",
        "Groningen, Leeuwarden, Assen, Emmen, Hoogeveen, Meppel, Drachten, Heerenveen, Sneek, Joure, Delfzijl, "
        "Veendam, Stadskanaal, Hoogezand, Winschoten, Roden, Beilen, Dokkum, Franeker, Harlingen, Bolsward, Gorredijk, "
        "Coevorden",
    ),
    _region(
        "Midden-Nederland",
        "Utrecht, Nieuwegein, Zeist, Amersfoort, Woerden, Maarssen, Bilthoven, Veenendaal, IJsselstein, Vianen, "
        "Culemborg, Leusden, Bunnik, Breukelen, Leerdam, Wijk bij Duurstede, Rhenen, Soest",
        "Houten",
    ),
    _region(
        "Flevoland en het Gooi",
        "Almere, Lelystad, Hilversum, Bussum, Naarden, Weesp, Dronten, Emmeloord, Zeewolde, Baarn, Blaricum",
        "Huizen",
    ),
    _region(
        "Noord-Holland",
        "Amsterdam, Haarlem, Amstelveen, Hoofddorp, Zaandam, Purmerend, Aalsmeer, Diemen, Uithoorn, Badhoevedorp, "
        "Nieuw-Vennep, Heemstede, Zandvoort, Beverwijk, IJmuiden, Heemskerk, Wormerveer, Krommenie, Volendam",
    ),
    _region(
        "de Kop van Noord-Holland",
        "Alkmaar, Heerhugowaard, Den Helder, Schagen, Heiloo, Castricum, Enkhuizen, Medemblik, Wieringerwerf, "
        "Uitgeest, Bovenkarspel, Julianadorp",
    ),
    _region(
        "Rijnmond",
        "Rotterdam, Schiedam, Vlaardingen, Maassluis, Spijkenisse, Barendrecht, Ridderkerk, Capelle aan den IJssel, "
        "Dordrecht, Zwijndrecht, Papendrecht, Sliedrecht, Gorinchem, Hellevoetsluis, Krimpen aan den IJssel, "
        "Berkel en Rodenrijs, Oud-Beijerland, Rhoon",
    ),
    _region(
        "Zuid-Holland",
        "'s-Gravenhage, Delft, Zoetermeer, Wassenaar, Leiden, Gouda, Alphen aan den Rijn, Voorburg, Leidschendam, "
        "Naaldwijk, Pijnacker, Lisse, Sassenheim, Waddinxveen, Bodegraven, Boskoop, Hillegom, Leiderdorp",
    ),
    _region(
        "Zuidwest-Nederland",
        "Middelburg, Vlissingen, Goes, Terneuzen, Zierikzee, Yerseke, Oostburg, Sas van Gent, Kruiningen, Domburg",
        "Hulst",
    ),
)

CITIES = [
    "Amsterdam",
    "Rotterdam",
    "'s-Gravenhage",
    "Utrecht",
    "Eindhoven",
    "Groningen",
    "Tilburg",
    "Almere",
    "Breda",
    "Nijmegen",
    "Arnhem",
    "Haarlem",
    "Enschede",
    "Amersfoort",
    "Apeldoorn",
    "Zwolle",
    "Leiden",
    "Maastricht",
    "Dordrecht",
    "Zoetermeer",
    "Venlo",
    "Heerlen",
    "Leeuwarden",
    "Alkmaar",
    "'s-Hertogenbosch",
    "Roosendaal",
    "Roermond",
    "Deventer",
    "Delft",
    "Helmond",
]

ABROAD = [
    "Antwerpen",
    "Gent",
    "Brussel",
    "Turnhout",
    "Genk",
    "Leuven",
    "Brugge",
    "Kortrijk",
    "Lommel",
    "Lier",
    "Maaseik",
    "Oostende",
    "Düsseldorf",
    "Keulen",
    "Aken",
    "Duisburg",
    "Kleve",
    "Bocholt",
    "Münster",
    "Gronau",
    "Nordhorn",
    "Emmerich",
    "Oberhausen",
    "Krefeld",
]


def home(place: str) -> Region:
    """The region in which a place lies; raises when it lies in none or in two."""
    found = [region for region in REGIONS if place in region.places or place in region.words]
    if len(found) != 1:
        raise ValueError(f"{place}: expected in one region, found in {len(found)}")
    return found[0]
