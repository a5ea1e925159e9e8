"""Places told apart: a neighbourhood with its city, a homonym with its province, an island, a postcode."""

from bench.sets.places_e.told import each, hoods

HOODS = hoods("""
Utrecht, Utrecht: Overvecht, Kanaleneiland, Leidsche Rijn, Lombok, Zuilen
Amsterdam, Amsterdam: Zuidoost, Osdorp, De Pijp, IJburg, Bijlmer
Rotterdam, Rotterdam: Zuid, Kralingen, Charlois, Delfshaven, Hillegersberg, Alexander
's-Gravenhage, Den Haag: Laak, Scheveningen, Loosduinen, Ypenburg, Escamp
Eindhoven, Eindhoven: Woensel, Strijp, Gestel, Tongelre
Tilburg, Tilburg: Reeshof, Stokhasselt
Breda, Breda: Haagse Beemden, Princenhage
Nijmegen, Nijmegen: Dukenburg, Lindenholt
Arnhem, Arnhem: Presikhaaf, Malburgen
Groningen, Groningen: Vinkhuizen, Lewenborg, Paddepoel
Almere, Almere: Buiten, Poort, Haven
Haarlem, Haarlem: Schalkwijk
Amersfoort, Amersfoort: Vathorst, Schothorst
Zwolle, Zwolle: Stadshagen, Holtenbroek
Apeldoorn, Apeldoorn: Osseveld
Delft, Delft: Tanthof, Voorhof
Zoetermeer, Zoetermeer: Rokkeveen, Oosterheem
Enschede, Enschede: Stroinkslanden
Leeuwarden, Leeuwarden: Bilgaard
Helmond, Helmond: Brandevoort
Maastricht, Maastricht: Wyck
Dordrecht, Dordrecht: Sterrenburg
""")

HOMONYMS = each("""
Bergen (NH) = Bergen (NH)
Bergen in Noord-Holland = Bergen (NH)
Bergen aan Zee = Bergen aan Zee
Bergen (Limburg) = Bergen L
Hengelo (Gld) = Hengelo (Gld)
Hengelo Gelderland = Hengelo (Gld)
Hengelo (Overijssel) = Hengelo
Hengelo (Ov) = Hengelo
Laren (NH) = Laren|Laren (NH.)
Laren in het Gooi = Laren|Laren (NH.)
Laren (Gelderland) = Laren|Lochem
Velp bij Arnhem = Velp|Rheden = Arnhem
Velp (Gld) = Velp|Rheden
Beek (Limburg) = Beek|Beek (L.)
Beek in Zuid-Limburg = Beek|Beek (L.)
Valkenburg in Limburg = Valkenburg|Valkenburg aan de Geul
Valkenburg (ZH) = Valkenburg|Katwijk
Rijswijk (ZH) = Rijswijk
Rijswijk bij Den Haag = Rijswijk = 's-Gravenhage
Oosterhout (NB) = Oosterhout|Oosterhout
Oosterhout bij Breda = Oosterhout|Oosterhout = Breda
Oosterhout bij Nijmegen = Oosterhout|Overbetuwe = Nijmegen
Noordwijk aan Zee = Noordwijk|Noordwijk
Hoorn (Noord-Holland) = Hoorn|Hoorn
Middelburg (Zeeland) = Middelburg
Haren bij Groningen = Haren Gn = Groningen
Haren (Groningen) = Haren Gn = Groningen
Elst (Gelderland) = Elst
Elst bij Rhenen = Elst Ut = Rhenen
Stein (Limburg) = Stein
Katwijk aan Zee = Katwijk
Katwijk (Zuid-Holland) = Katwijk
Heusden bij Asten = Heusden|Asten
Rossum in Twente = Rossum|Dinkelland
Winsum (Groningen) = Winsum|Het Hogeland
Rozenburg bij Rotterdam = Rozenburg|Rotterdam = Rotterdam
Zevenhuizen (ZH) = Zevenhuizen|Zuidplas
Zuidwolde in Drenthe = Zuidwolde|De Wolden
Den Hoorn op Texel = Den Hoorn|Texel
Den Hoorn bij Delft = Den Hoorn|Midden-Delfland = Delft
Vianen bij Utrecht = Vianen = Utrecht
Zeeland bij Uden = Zeeland = Uden
Zeeland (Noord-Brabant) = Zeeland
Hasselt bij Zwolle = Hasselt = Zwolle
Hasselt (Overijssel) = Hasselt
Deurne in Brabant = Deurne
""")

INSIDE = each("""
Nieuw-Amsterdam = Nieuw-Amsterdam
Nieuw Amsterdam in Drenthe = Nieuw-Amsterdam
Bergen op Zoom = Bergen op Zoom
Egmond aan Zee = Egmond aan Zee
Wijk aan Zee = Wijk aan Zee
Wijk bij Duurstede = Wijk bij Duurstede
Oud Gastel = Oud Gastel
Broek op Langedijk = Broek op Langedijk
Berkel-Enschot = Berkel-Enschot
Hoek van Holland = Hoek van Holland
Oost-Souburg = Oost-Souburg
Sas van Gent = Sas van Gent
Loon op Zand = Loon op Zand
Oud-Beijerland = Oud-Beijerland
Oud Beijerland = Oud-Beijerland
Nieuw-Vennep = Nieuw-Vennep
Nieuw Vennep = Nieuw-Vennep
Nieuwerkerk aan den IJssel = Nieuwerkerk aan den IJssel
Nieuwerkerk a/d IJssel = Nieuwerkerk aan den IJssel
Ouderkerk aan de Amstel = Ouderkerk aan de Amstel
Alphen a/d Rijn = Alphen aan den Rijn
Koog aan de Zaan = Koog aan de Zaan
Baarle-Nassau = Baarle-Nassau
""")

WORDY = each("""
Best = Best
Echt = Echt
Houten = Houten
Nuis = Nuis
Huizen = Huizen
Made = Made
Dieren = Dieren
Leek = Leek
Putten = Putten
Horst = Horst
Enter = Enter
Goor = Goor
Heel = Heel
Doorn = Doorn
Balk = Balk
Monster = Monster
Rijen = Rijen
Lent = Lent
Baarn = Baarn
""")

ISLANDS = each("""
Texel = |Texel
Ameland = |Ameland
Terschelling = |Terschelling
Vlieland = |Vlieland
Schiermonnikoog = |Schiermonnikoog
Urk = Urk
""")

MUNICIPALITIES = each("""
Westland = |Westland
Altena = |Altena
Hoeksche Waard = |Hoeksche Waard
Haarlemmermeer = |Haarlemmermeer
Noordoostpolder = |Noordoostpolder
Meierijstad = |Meierijstad
Súdwest-Fryslân = |Súdwest-Fryslân
Sudwest-Fryslan = |Súdwest-Fryslân
Land van Cuijk = |Land van Cuijk
Horst aan de Maas = |Horst aan de Maas
Stichtse Vecht = |Stichtse Vecht
Utrechtse Heuvelrug = |Utrechtse Heuvelrug
Krimpenerwaard = |Krimpenerwaard
Zaanstad = |Zaanstad
Velsen = |Velsen
Steenwijkerland = |Steenwijkerland
Peel en Maas = |Peel en Maas
Schouwen-Duiveland = |Schouwen-Duiveland
Sittard-Geleen = |Sittard-Geleen
""")

POSTCODES = each("""
3511 {L} Utrecht = Utrecht
1012 {L} Amsterdam = Amsterdam
3011{L} Rotterdam = Rotterdam
2511 {L} Den Haag = 's-Gravenhage
5611 Eindhoven = Eindhoven
5038 {L} Tilburg = Tilburg
4811{L} Breda = Breda
6511 Nijmegen = Nijmegen
6811 {L} Arnhem = Arnhem
9711 {L} Groningen = Groningen
7511{L} Enschede = Enschede
8011 Zwolle = Zwolle
1315 {L} Almere = Almere
2011 {L} Haarlem = Haarlem
2311 Leiden = Leiden
3811 {L} Amersfoort = Amersfoort
5211 {L} Den Bosch = 's-Hertogenbosch
6211{L} Maastricht = Maastricht
8911 {L} Leeuwarden = Leeuwarden
7311 Apeldoorn = Apeldoorn
3311 {L} Dordrecht = Dordrecht
4461 {L} Goes = Goes
5911 {L} Venlo = Venlo
6041{L} Roermond = Roermond
7411 {L} Deventer = Deventer
1811 {L} Alkmaar = Alkmaar
2801 Gouda = Gouda
5341 {L} Oss = Oss
5701 {L} Helmond = Helmond
4701 Roosendaal = Roosendaal
""")

WORD_AND_PLACE = each("""
Echt waar, ik ontvang in Echt! = Echt
Best gezellig bij mij in Best, je bent welkom. = Best
Mijn foto's zijn echt, ik werk in Best. = Best
Heel rustig gelegen in Heel, ik ontvang thuis. = Heel
Een houten huisje in Houten, daar ontvang ik je. = Houten
Ik ontvang in een van de huizen aan de rand van Huizen. = Huizen
Best dichtbij: ik ontvang in Houten. = Houten
Een echt warme ontvangst in Made. = Made
Ik hou van dieren en ik ontvang in Dieren. = Dieren
Een leek ben ik niet: ervaren masseuse ontvangt in Leek. = Leek
Mijn best doe ik altijd; ontvangst in Putten. = Putten
Geen monster, maar een lieve dame die ontvangt in Monster. = Monster
Geen lange rijen, gewoon op afspraak in Rijen. = Rijen
Lente, zomer, herfst of winter: ik ontvang in Lent. = Lent
""")

SHORT = each("""
A'dam = Amsterdam
A’dam = Amsterdam
a'dam = Amsterdam
A-dam = Amsterdam
A'dam Zuidoost = Amsterdam
A'dam-Noord = Amsterdam
R'dam = Rotterdam
R’dam = Rotterdam
r'dam = Rotterdam
R'dam Zuid = Rotterdam
A'foort = Amersfoort
Capelle a/d IJssel = Capelle aan den IJssel
Krimpen a/d IJssel = Krimpen aan den IJssel
Alphen a.d. Rijn = Alphen aan den Rijn
Ouderkerk a/d Amstel = Ouderkerk aan de Amstel
Koog a/d Zaan = Koog aan de Zaan
H.I. Ambacht = Hendrik-Ido-Ambacht
St. Oedenrode = Sint-Oedenrode
St Michielsgestel = Sint-Michielsgestel
s-Hertogenbosch = 's-Hertogenbosch
's Hertogenbosch = 's-Hertogenbosch
s Hertogenbosch = 's-Hertogenbosch
's Gravenhage = 's-Gravenhage
Wijk b. Duurstede = Wijk bij Duurstede
Hoek v. Holland = Hoek van Holland
Berkel & Rodenrijs = Berkel en Rodenrijs
""")
