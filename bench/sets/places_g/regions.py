"""Towns by the region in which a person works, how people call that region, and quarters with their city."""

REGIONS: dict[str, str] = {
    "Twente": (
        "Enschede, Almelo, Oldenzaal, Borne, Rijssen, Haaksbergen, Losser, Delden, Nijverdal, Tubbergen, Vriezenveen"
    ),
    "Gelderland": "Arnhem, Nijmegen, Wijchen, Zevenaar, Duiven, Oosterbeek, Bemmel, Druten, Doesburg, Westervoort",
    "de Achterhoek": (
        "Doetinchem, Winterswijk, Zutphen, Lochem, Borculo, Groenlo, Aalten, Varsseveld, Zelhem, Vorden, Ruurlo"
    ),
    "de Veluwe": "Apeldoorn, Ede, Barneveld, Harderwijk, Ermelo, Nunspeet, Vaassen, Wageningen, Nijkerk, Elspeet",
    "Overijssel": (
        "Zwolle, Kampen, Raalte, Dalfsen, Ommen, Deventer, Hardenberg, Steenwijk, Genemuiden, Lemelerveld, Vollenhove"
    ),
    "Drenthe": "Assen, Emmen, Hoogeveen, Coevorden, Beilen, Klazienaveen, Roden, Meppel, Gieten, Westerbork, Zuidlaren",
    "het hoge noorden": (
        "Groningen, Hoogezand, Veendam, Stadskanaal, Winschoten, Delfzijl, Ter Apel, Bedum, Uithuizen, Musselkanaal"
    ),
    "Friesland": "Leeuwarden, Drachten, Heerenveen, Sneek, Harlingen, Franeker, Dokkum, Joure, Wolvega, Bolsward",
    "de Randstad": "Amsterdam, Amstelveen, Zaandam, Diemen, Purmerend, Hoofddorp, Haarlem, Uithoorn, Aalsmeer",
    "Noord-Holland": (
        "Alkmaar, Heerhugowaard, Den Helder, Schagen, Enkhuizen, Castricum, Beverwijk, Heiloo, Obdam, Wervershoof"
    ),
    "midden Nederland": "Utrecht, Nieuwegein, Zeist, IJsselstein, Maarssen, Bilthoven, De Meern, Woerden, Driebergen",
    "het Gooi en omstreken": (
        "Amersfoort, Soest, Baarn, Hilversum, Bussum, Leusden, Naarden, Veenendaal, Blaricum, Woudenberg"
    ),
    "Haaglanden": (
        "Den Haag, Delft, Zoetermeer, Voorburg, Wassenaar, Leidschendam, Naaldwijk, Leiden, "
        "Pijnacker, De Lier, Voorschoten"
    ),
    "Rijnmond": (
        "Rotterdam, Schiedam, Vlaardingen, Spijkenisse, Maassluis, Barendrecht, Ridderkerk, "
        "Hellevoetsluis, Brielle, Rockanje"
    ),
    "de Drechtsteden": (
        "Dordrecht, Zwijndrecht, Papendrecht, Gorinchem, Sliedrecht, Alblasserdam, Hardinxveld-Giessendam"
    ),
    "het Groene Hart": (
        "Gouda, Alphen aan den Rijn, Waddinxveen, Bodegraven, Boskoop, Schoonhoven, Nieuwkoop, Moordrecht, Bergambacht"
    ),
    "Zeeland": "Middelburg, Vlissingen, Goes, Terneuzen, Hulst, Zierikzee, Domburg, Yerseke, Kruiningen, Sas van Gent",
    "West-Brabant": (
        "Breda, Etten-Leur, Roosendaal, Bergen op Zoom, Zevenbergen, Zundert, Rucphen, Dinteloord, Klundert"
    ),
    "Brabant": "Tilburg, Waalwijk, Den Bosch, Goirle, Kaatsheuvel, Oisterwijk, Vught, Oss, Boxtel, Uden, Veghel",
    "Oost-Brabant": "Eindhoven, Helmond, Veldhoven, Geldrop, Valkenswaard, Nuenen, Waalre, Eersel, Someren, Asten",
    "Noord-Limburg": "Venlo, Venray, Tegelen, Panningen, Gennep, Boxmeer, Sevenum, Arcen, Maasbree",
    "Limburg": "Roermond, Weert, Maastricht, Heerlen, Sittard, Kerkrade, Brunssum, Landgraaf, Meerssen",
    "Flevoland": "Lelystad, Dronten, Emmeloord, Almere, Urk, Biddinghuizen, Swifterbant",
    "de Betuwe": "Tiel, Culemborg, Geldermalsen, Zaltbommel, Leerdam, Beesd, Opheusden, Kesteren, Asperen",
}
TOWNS = {region: tuple(name.strip() for name in names.split(",")) for region, names in REGIONS.items()}

BIG = (
    "Amsterdam",
    "Rotterdam",
    "Den Haag",
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
    "Zwolle",
    "Leiden",
    "Maastricht",
    "Dordrecht",
    "Alkmaar",
    "Delft",
    "Deventer",
    "Leeuwarden",
    "Venlo",
    "Den Bosch",
    "Apeldoorn",
    "Gouda",
    "Helmond",
    "Lelystad",
    "Heerlen",
    "Assen",
    "Zaandam",
    "Roermond",
    "Middelburg",
    "Emmen",
)

QUARTERS: tuple[tuple[str, str], ...] = (
    ("Kralingen", "Rotterdam"),
    ("Charlois", "Rotterdam"),
    ("De Pijp", "Amsterdam"),
    ("Slotervaart", "Amsterdam"),
    ("Lombok", "Utrecht"),
    ("Overvecht", "Utrecht"),
    ("Strijp", "Eindhoven"),
    ("Woensel", "Eindhoven"),
    ("Scheveningen", "Den Haag"),
    ("Loosduinen", "Den Haag"),
    ("Paddepoel", "Groningen"),
    ("Malburgen", "Arnhem"),
    ("Dukenburg", "Nijmegen"),
    ("Schalkwijk", "Haarlem"),
    ("De Reeshof", "Tilburg"),
    ("de Haagse Beemden", "Breda"),
    ("Wyck", "Maastricht"),
    ("Holtenbroek", "Zwolle"),
    ("Almere Haven", "Almere"),
    ("Vathorst", "Amersfoort"),
)

BELGIAN = ("Antwerpen", "Gent", "Turnhout", "Genk", "Lommel", "Brugge", "Leuven", "Maasmechelen")
GERMAN = ("Düsseldorf", "Keulen", "Aken", "Kleef", "Gronau", "Emmerich", "Oberhausen", "Dortmund", "Nordhorn")
