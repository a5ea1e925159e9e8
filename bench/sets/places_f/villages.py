"""Villages, and places whose name is also a word, each with the region it lies in and a larger place nearby."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Village:
    """A place with the city of its region and a larger place in another municipality."""

    name: str
    region: str
    near: str


def _villages(lines: str) -> tuple[Village, ...]:
    return tuple(Village(*line.split("|")) for line in lines.split())


def _spaced(villages: tuple[Village, ...]) -> tuple[Village, ...]:
    return tuple(Village(*(part.replace("_", " ") for part in (v.name, v.region, v.near))) for v in villages)


VILLAGES = _spaced(
    _villages("""
Kollum|Leeuwarden|Drachten Burgum|Leeuwarden|Drachten Makkum|Leeuwarden|Harlingen Grootegast|Groningen|Drachten
Zuidlaren|Groningen|Assen Gieten|Emmen|Assen Dedemsvaart|Zwolle|Ommen Vriezenveen|Enschede|Almelo
Tubbergen|Enschede|Almelo Denekamp|Enschede|Oldenzaal Zelhem|Doetinchem|Doetinchem Vorden|Doetinchem|Zutphen
Dinxperlo|Doetinchem|Winterswijk Lunteren|Amersfoort|Barneveld Garderen|Apeldoorn|Apeldoorn Heerde|Zwolle|Zwolle
Renswoude|Amersfoort|Veenendaal Culemborg|Utrecht|Utrecht Lopik|Utrecht|IJsselstein Abcoude|Utrecht|Amsterdam
Monnickendam|Amsterdam|Amsterdam Kudelstaart|Amsterdam|Amstelveen Wervershoof|Alkmaar|Enkhuizen
Noordwijkerhout|Leiden|Leiden Rijnsburg|Leiden|Leiden De_Lier|'s-Gravenhage|Delft Brielle|Rotterdam|Rotterdam
Puttershoek|Dordrecht|Dordrecht Giessenburg|Dordrecht|Gorinchem Werkendam|Dordrecht|Gorinchem
Sprundel|Breda|Roosendaal Fijnaart|Breda|Roosendaal Chaam|Breda|Breda Esbeek|Tilburg|Tilburg
Nistelrode|'s-Hertogenbosch|Oss Sint-Oedenrode|Eindhoven|Eindhoven Budel|Eindhoven|Weert Mierlo|Eindhoven|Helmond
Sevenum|Venlo|Venlo Meijel|Venlo|Weert Thorn|Venlo|Roermond Vaals|Maastricht|Heerlen Simpelveld|Maastricht|Kerkrade
Schinnen|Maastricht|Sittard Overasselt|Nijmegen|Nijmegen Beneden-Leeuwen|Nijmegen|Druten Heteren|Arnhem|Arnhem
Huissen|Arnhem|Arnhem 's-Heerenhoek|Middelburg|Goes Koudekerke|Middelburg|Middelburg Oostburg|Middelburg|Terneuzen
Biddinghuizen|Almere|Lelystad Blaricum|Almere|Hilversum Bergambacht|Gouda|Gouda Moerkapelle|Gouda|Zoetermeer
""")
)

WORDS = _spaced(
    _villages("""
Best|Eindhoven|Eindhoven Echt|Venlo|Roermond Houten|Utrecht|Utrecht Made|Breda|Breda Rijen|Breda|Breda
Heel|Venlo|Roermond Huizen|Almere|Hilversum Putten|Apeldoorn|Harderwijk Winkel|Alkmaar|Schagen
Beek@Beek_(L.)|Maastricht|Maastricht Goor|Enschede|Hengelo Zetten|Arnhem|Arnhem Hank|Dordrecht|Gorinchem
Grave|Nijmegen|Nijmegen Monster|'s-Gravenhage|'s-Gravenhage Roden|Groningen|Groningen Reek|Nijmegen|Oss
Balk|Leeuwarden|Sneek Wouw|Breda|Bergen_op_Zoom
""")
)
