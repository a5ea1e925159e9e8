"""Cities with the towns around them: what can stand together in one advertisement without sounding odd."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Region:
    """A city, its postcode area (four digits), neighbourhoods, the name of the area, and towns and villages nearby."""

    city: str
    postcode: str
    hoods: tuple[str, ...]
    area: str
    towns: tuple[str, ...]


def _region(line: str) -> Region:
    city, postcode, hoods, area, towns = (part.strip() for part in line.split("|"))
    return Region(city, postcode, _names(hoods), area, _names(towns))


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(","))


_LINES = """
Amsterdam|1012|Noord, Zuidoost, Slotervaart, Bos en Lommer, De Pijp|Noord-Holland
    |Amstelveen, Diemen, Zaandam, Purmerend, Hoofddorp, Uithoorn, Aalsmeer, Landsmeer, Krommenie, Badhoevedorp, Volendam
Rotterdam|3011|Zuid, Kralingen, Charlois, Delfshaven, Ommoord|de Rijnmond
    |Schiedam, Vlaardingen, Capelle aan den IJssel, Spijkenisse, Barendrecht, Ridderkerk, Maassluis, Hellevoetsluis
's-Gravenhage|2511|Scheveningen, Loosduinen, Ypenburg, Leidschenveen, Bezuidenhout|Haaglanden
    |Delft, Zoetermeer, Voorburg, Leidschendam, Wassenaar, Naaldwijk, Nootdorp, Pijnacker
Utrecht|3511|Overvecht, Lombok, Zuilen, Kanaleneiland, Lunetten|Midden-Nederland
    |Nieuwegein, Zeist, Maarssen, IJsselstein, Woerden, Bilthoven, Bunnik, Doorn, Mijdrecht, Wijk bij Duurstede
Eindhoven|5611|Woensel, Strijp, Gestel, Stratum, Tongelre|de Kempen
    |Helmond, Veldhoven, Geldrop, Valkenswaard, Waalre, Eersel, Son en Breugel, Asten, Someren, Deurne, Bladel
Groningen|9711|Paddepoel, Beijum, Lewenborg, Vinkhuizen, Selwerd|Noord-Nederland
    |Hoogezand, Veendam, Leek, Delfzijl, Winschoten, Assen, Roden, Appingedam, Eelde, Bedum
Maastricht|6211|Wyck, Heugem, Malberg, Pottenberg, Randwyck|Zuid-Limburg
    |Heerlen, Sittard, Kerkrade, Meerssen, Brunssum, Gulpen, Eijsden, Landgraaf, Stein@Stein (L.)
Nijmegen|6511|Dukenburg, Lindenholt, Brakkenstein, Hatert, Oost|Gelderland
    |Wijchen, Cuijk, Malden, Druten, Groesbeek, Boxmeer, Bemmel, Gennep
Arnhem|6811|Presikhaaf, Malburgen, Klarendal, Kronenburg, Schuytgraaf|de Veluwezoom
    |Duiven, Westervoort, Zevenaar, Oosterbeek, Doesburg, Ede, Wageningen
Tilburg|5011|Reeshof, Groenewoud, Korvel, Stokhasselt, Broekhoven|Midden-Brabant
    |Waalwijk, Goirle, Oisterwijk, Dongen, Kaatsheuvel, Gilze, Hilvarenbeek, Reusel
Breda|4811|Haagse Beemden, Ginneken, Tuinzigt, Doornbos, Brabantpark|West-Brabant
    |Etten-Leur, Roosendaal, Zundert, Bergen op Zoom, Rucphen, Zevenbergen, Oudenbosch, Raamsdonksveer
's-Hertogenbosch|5211|De Kruiskamp, Empel, Maaspoort, Engelen, Hintham|de Meierij
    |Vught, Oss, Boxtel, Uden, Veghel, Zaltbommel, Drunen, Sint-Michielsgestel, Heesch
Enschede|7511|Roombeek, Stroinkslanden, Wesselerbrink, Twekkelerveld, Pathmos|Twente
    |Hengelo, Almelo, Oldenzaal, Haaksbergen, Losser, Rijssen, Nijverdal, Ootmarsum
Zwolle|8011|Stadshagen, Assendorp, Holtenbroek, Aa-landen, Westenholte|de IJsseldelta
    |Kampen, Deventer, Meppel, Hattem, Dalfsen, Ommen, Raalte, Steenwijk, Wezep
Apeldoorn|7311|Osseveld, Zuid, De Maten, Orden, Kerschoten|de Veluwe
    |Vaassen, Zutphen, Twello, Brummen, Eerbeek, Harderwijk, Ermelo, Nunspeet
Amersfoort|3811|Vathorst, Schothorst, Soesterkwartier, Kattenbroek, Liendert|de Gelderse Vallei
    |Leusden, Nijkerk, Baarn, Barneveld, Veenendaal, Bunschoten, Soest, Woudenberg, Rhenen
Haarlem|2011|Schalkwijk, Noord, Parkwijk, Zuid-West, Molenwijk|Kennemerland
    |Heemstede, Zandvoort, IJmuiden, Beverwijk, Hillegom, Bloemendaal, Heemskerk
Leiden|2311|Merenwijk, Stevenshof, Slaaghwijk, Noord, Roomburg|de Bollenstreek
    |Leiderdorp, Voorschoten, Oegstgeest, Alphen aan den Rijn, Sassenheim, Lisse, Nieuwkoop, Roelofarendsveen
Leeuwarden|8911|Bilgaard, Camminghaburen, Huizum, Vosseparkwijk, Aldlân|Friesland
    |Drachten, Sneek, Heerenveen, Harlingen, Dokkum, Joure, Gorredijk, Wolvega, Bolsward, Surhuisterveen
Almere|1315|Buiten, Haven, Filmwijk, Muziekwijk, Literatuurwijk|Flevoland
    |Lelystad, Naarden, Zeewolde, Dronten, Emmeloord, Urk, Hilversum
Alkmaar|1811|Overdie, De Mare, Oudorp, Daalmeer, Bergermeer|West-Friesland
    |Heerhugowaard, Schagen, Heiloo, Den Helder, Castricum, Enkhuizen, Medemblik, Obdam
Dordrecht|3311|Sterrenburg, Dubbeldam, Stadspolders, Krispijn, Crabbehof|de Drechtsteden
    |Zwijndrecht, Papendrecht, Sliedrecht, Gorinchem, Alblasserdam, Hendrik-Ido-Ambacht, Oud-Beijerland
Venlo|5911|Blerick, Zuid, Klingerberg, Hagerhof, 't Ven|Noord-Limburg
    |Roermond, Weert, Panningen, Venray, Horst, Swalmen, Reuver, Nederweert
Middelburg|4331|Dauwendaele, Griffioen, Stromenwijk, Zuid, Magistraatwijk|Zeeland
    |Vlissingen, Goes, Terneuzen, Zierikzee, Domburg, Yerseke, Kapelle, Tholen
Emmen|7811|Emmerhout, Angelslo, Bargeres, Rietlanden, Emmermeer|Drenthe
    |Hoogeveen, Coevorden, Stadskanaal, Hardenberg, Borger, Beilen
Gouda|2801|Noord, Goverwelle, Korte Akkeren, Oosterwei, Plaswijck|het Groene Hart
    |Waddinxveen, Bodegraven, Schoonhoven, Boskoop
Doetinchem|7001|De Huet, Overstegen, Dichteren, Noord, Schöneveld|de Achterhoek
    |Winterswijk, Ulft, 's-Heerenberg, Groenlo, Aalten, Borculo
"""

REGIONS = tuple(_region(line) for line in _LINES.replace("\n    |", "|").strip().splitlines())
