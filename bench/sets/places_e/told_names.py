"""Names that are no place where the ad is offered: streets, clubs, food, regions, surnames, towns over the border."""

from bench.sets.places_e.told import each

STREETS = each("""
Amsterdamseweg in Arnhem = Arnhem = Amsterdam
Utrechtseweg in Amersfoort = Amersfoort = Utrecht
Utrechtsestraat in Amsterdam = Amsterdam = Utrecht
Rotterdamseweg in Delft = Delft = Rotterdam
Bredaseweg in Tilburg = Tilburg = Breda
Tilburgseweg in Goirle = Goirle = Tilburg
Eindhovenseweg in Valkenswaard = Valkenswaard = Eindhoven
Groningerstraat in Assen = Assen = Groningen
Arnhemseweg in Apeldoorn = Apeldoorn = Arnhem
Zwolseweg in Deventer = Deventer = Zwolle
Leidseplein in Amsterdam = Amsterdam = Leiden
Haarlemmerstraat in Leiden = Leiden = Haarlem
Haarlemmerdijk in Amsterdam = Amsterdam = Haarlem
Antwerpsestraat in Bergen op Zoom = Bergen op Zoom
Zwolseweg in Apeldoorn = Apeldoorn = Zwolle
Rijswijkseweg in Den Haag = 's-Gravenhage = Rijswijk
Delftweg in Rijswijk (ZH) = Rijswijk = Delft
Venloseweg in Roermond = Roermond = Venlo
Enschedesestraat in Hengelo (Ov) = Hengelo = Enschede
Deventerstraat in Apeldoorn = Apeldoorn = Deventer
""")

CLUBS = each("""
FC Utrecht = - = Utrecht
FC Groningen = - = Groningen
NAC Breda = - = Breda
PEC Zwolle = - = Zwolle
Vitesse uit Arnhem = - = Arnhem
Sparta Rotterdam = - = Rotterdam
Roda JC Kerkrade = - = Kerkrade
VVV-Venlo = - = Venlo
Heracles Almelo = - = Almelo
FC Emmen = - = Emmen
SC Heerenveen = - = Heerenveen
FC Den Bosch = - = 's-Hertogenbosch
FC Eindhoven = - = Eindhoven
Go Ahead Eagles uit Deventer = - = Deventer
Fortuna Sittard = - = Sittard
FC Dordrecht = - = Dordrecht
Almere City = - = Almere
MVV Maastricht = - = Maastricht
Willem II uit Tilburg = - = Tilburg
FC Twente = -
""")

FOOD = each("""
oude Gouda = - = Gouda
Goudse kaas = -
Edammer kaas = -
Deventer koek = - = Deventer
Bossche bollen = -
Arnhemse meisjes = -
Limburgse vlaai = -
Zeeuwse bolussen = -
Weesper moppen = -
Utrechtse vockingworst = -
Haagse hopjes = -
Leidse kaas = -
Groninger koek = -
""")

REGIONS = each("""
Twente = -
de Achterhoek = -
de Randstad = -
de Veluwe = -
Zuid-Limburg = -
het Gooi = -
Noord-Brabant = -
Brabant = -
heel Limburg = -
heel Zeeland = -
de provincie Utrecht = - = Utrecht
de provincie Groningen = - = Groningen
heel Friesland = -
heel Drenthe = -
Gelderland = -
Noord-Holland = -
Zuid-Holland = -
de Betuwe = -
de Bollenstreek = -
Kennemerland = -
Flevoland = -
Overijssel = -
""")

BELGIUM = each("""
Antwerpen = -
Gent = -
Turnhout = -
Lommel = -
Genk = -
Lanaken = -
Maasmechelen = -
Brasschaat = -
Kalmthout = -
Hamont-Achel = -
Arendonk = -
Knokke = -
Brugge = -
Leuven = -
Mechelen (België) = -
Hasselt (België) = -
Hasselt in Belgisch Limburg = -
Deurne bij Antwerpen = -
Baarle-Hertog (België) = -
Putte-Kapellen (België) = -
Oostende = -
Luik = -
""")

GERMANY = each("""
Aken = -
Aachen = -
Gronau (Duitsland) = -
Emmerich = -
Kleve = -
Kleef (Duitsland) = -
Nordhorn = -
Bocholt (Duitsland) = -
Nettetal = -
Krefeld = -
Düsseldorf = -
Keulen = -
Duisburg = -
Mönchengladbach = -
Bad Bentheim = -
Leer (Ostfriesland) = -
Münster = -
Geilenkirchen = -
""")

SURNAMES = each("""
Linda van Houten = -
Kim van Dongen = -
mevrouw Van Leeuwen = -
Esther van den Bergen = -
Petra van Zwol = -
Mila de Wit = -
Nina Zwart = -
Sara van Beek = -
Iris van Rijswijk = -
Lotte van Oosterhout = -
Eva van Breda = -
Roos van Delft = -
""")
