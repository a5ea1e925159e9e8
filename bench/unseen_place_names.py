"""Places and their look-alikes for the unseen place set; codes from CBS "Woonplaatsen in Nederland 2026" (CC BY 4.0).

A town is in the table only when its bare name leaves a reader in no doubt: names borne by two places in two
municipalities (Hengelo, Rijswijk, Velp, Beek, ...) are left out. Groningen and Utrecht without "provincie" are the
cities.
"""

_TOWNS = """
[Noord-Holland] Amsterdam=0363; Haarlem=0392; Alkmaar=0361; Hilversum=0402; Purmerend=0439; Zaandam=0479;
Hoofddorp=0394; Den Helder=0400; Enkhuizen=0388; Bussum=1942; Naarden=1942; Weesp=0363; Volendam=0385;
IJmuiden=0453; Beverwijk=0375; Heemskerk=0396; Schagen=0441; Huizen=0406; Amstelveen=0362; Badhoevedorp=0394;
Diemen=0384; Heerhugowaard=1980; Castricum=0383; Nieuw-Vennep=0394;
[Zuid-Holland] Rotterdam=0599; Den Haag=0518; Leiden=0546; Dordrecht=0505; Alphen aan den Rijn=0484; Delft=0503;
Gouda=0513; Schiedam=0606; Vlaardingen=0622; Spijkenisse=1930; Zoetermeer=0637; Naaldwijk=1783; Gorinchem=0512;
Papendrecht=0590; Ridderkerk=0597; Capelle aan den IJssel=0502; Krimpen aan den IJssel=0542; Oud-Beijerland=1963;
Middelharnis=1924; 's-Gravenhage=0518; Voorburg=1916; Leidschendam=1916; Wassenaar=0629; Maassluis=0556;
Hellevoetsluis=1992; Barendrecht=0489;
[Utrecht] Utrecht=0344; Amersfoort=0307; Zeist=0355; Nieuwegein=0356; Veenendaal=0345; Houten=0321; Woerden=0632;
Leerdam=1961;
[Noord-Brabant] Eindhoven=0772; Tilburg=0855; Breda=0758; Helmond=0794; Oss=0828; Roosendaal=1674; Bergen op
Zoom=0748; Waalwijk=0867; Etten-Leur=0777; Uden=1991; Veghel=1948; Boxtel=0757; Veldhoven=0861; Valkenswaard=0858;
Cuijk=1982; Den Bosch=0796; 's-Hertogenbosch=0796; Rosmalen=0796; Best=0753; Vught=0865; Goirle=0785;
Kaatsheuvel=0809;
[Groningen] Groningen=0014; Stadskanaal=0037; Veendam=0047; Winschoten=1895; Delfzijl=1979; Leek=1969;
[Flevoland] Almere=0034; Lelystad=0995; Dronten=0303; Emmeloord=0171;
[Gelderland] Nijmegen=0268; Apeldoorn=0200; Arnhem=0202; Ede=0228; Doetinchem=0222; Harderwijk=0243; Tiel=0281;
Zutphen=0301; Winterswijk=0294; Wageningen=0289; Barneveld=0203; Nijkerk=0267; Oosterbeek=0274; Bemmel=1705;
Duiven=0226; Zevenaar=0299; Culemborg=0216; Zaltbommel=0297; Nunspeet=0302; Epe=0232;
[Overijssel] Enschede=0153; Zwolle=0193; Deventer=0150; Kampen=0166; Almelo=0141; Oldenzaal=0173; Hardenberg=0160;
Steenwijk=1708; Raalte=0177; Rijssen=1742; Losser=0168;
[Limburg] Maastricht=0935; Venlo=0983; Heerlen=0917; Weert=0988; Roermond=0957; Sittard=1883; Geleen=1883;
Kerkrade=0928; Echt=1711; Landgraaf=0882; Brunssum=0899; Venray=0984; Panningen=1894; Tegelen=0983;
[Friesland] Leeuwarden=0080; Drachten=0090; Heerenveen=0074; Sneek=1900; Dokkum=1970; Franeker=1949; Harlingen=0072;
Joure=1940; Bolsward=1900;
[Drenthe] Assen=0106; Emmen=0114; Meppel=0119; Hoogeveen=0118; Coevorden=0109;
[Zeeland] Terneuzen=0715; Middelburg=0687; Vlissingen=0718; Goes=0664; Zierikzee=1676; Hulst=0677;
"""

# Parts of a town that anyone with a map finds in one municipality only.
_QUARTERS = """
de Bijlmer=0363; de Pijp in Amsterdam=0363; de Amsterdamse Jordaan=0363; Amsterdam-Noord=0363; Amsterdam
Zuidoost=0363; Amsterdam Nieuw-West=0363; Kralingen=0599; Rotterdam Zuid=0599; Rotterdam-Alexander=0599;
Hoogvliet=0599; Scheveningen=0518; Kijkduin=0518; Loosduinen=0518; Den Haag Laak=0518; Vleuten=0344; De
Meern=0344; Leidsche Rijn=0344; Kanaleneiland in Utrecht=0344; Utrecht Overvecht=0344; Strijp-S in
Eindhoven=0772; Eindhoven Woensel=0772; Almere Buiten=0034; Almere Haven=0034; Almere Poort=0034;
Nijmegen-Dukenburg=0268; Arnhem-Zuid=0202; Breda Haagse Beemden=0758; Tilburg Reeshof=0855; Groningen
Paddepoel=0014; Zwolle-Zuid=0193; Haarlem Noord=0392; Amersfoort Vathorst=0307; Apeldoorn-Zuid=0200; Maastricht
Wyck=0935; Enschede-Noord=0153;
"""

# What people call a town in speech, in apps and abroad.
_NICKNAMES = """
A'dam=0363; Mokum=0363; Damsko=0363; R'dam=0599; Roffa=0599; Rotjeknor=0599; 010 (Rotterdam)=0599; de Domstad
Utrecht=0344; Agga (Den Haag)=0518; 's Gravenhage=0518; Den Bosch city=0796; Lichtstad Eindhoven=0772;
Mestreech=0935; Haarlem city=0392; Nimma (Nijmegen)=0268; Capelle a/d IJssel=0502; Krimpen a/d IJssel=0542;
Alphen a/d Rijn=0484; Bergen op zoom=0748; G r o n i n g e n=0014; T I L B U R G=0855; B.R.E.D.A.=0758;
E-i-n-d-h-o-v-e-n=0772; Ⓐⓡⓝⓗⓔⓜ=0202; 𝐙𝐰𝐨𝐥𝐥𝐞=0193; ＤＥＬＦＴ=0503; Ljouwert=0080; Snits=1900; Appeldoorn=0200;
Eindhove=0772; Amersfoord=0307; Nijmgen=0268; Leeuwaarden=0080;
"""

# (as said abroad, code) per language of the ad.
ABROAD = {
    "en": [("The Hague", "GM0518"), ("Amsterdam", "GM0363"), ("Rotterdam", "GM0599"), ("Utrecht", "GM0344")],
    "de": [("Den Haag", "GM0518"), ("Nimwegen", "GM0268"), ("Venlo", "GM0983"), ("Enschede", "GM0153")],
    "pl": [("Hadze", "GM0518"), ("Rotterdamie", "GM0599"), ("Amsterdamie", "GM0363"), ("Tilburgu", "GM0855")],
    "es": [("La Haya", "GM0518"), ("Ámsterdam", "GM0363"), ("Róterdam", "GM0599"), ("Eindhoven", "GM0772")],
}

STREETS = (
    "Utrechtseweg",
    "Amsterdamsestraatweg",
    "Rotterdamsedijk",
    "Haagweg",
    "Zwolseweg",
    "Arnhemseweg",
    "Bredaseweg",
    "Deventerstraat",
    "Apeldoornseweg",
    "Nijmeegsestraat",
    "Venloseweg",
    "Groningerstraat",
    "Tilburgseweg",
)
SURNAMES = (
    "Van Breda",
    "Van Leiden",
    "Van Deventer",
    "Van Tiel",
    "Van Hoorn",
    "Van Delft",
    "Van Utrecht",
    "Van Zutphen",
    "Van Gelder",
    "Van Wageningen",
    "Van Assen",
    "Van Weert",
    "Van Kampen",
    "Van Haarlem",
)
CLUBS = (
    "FC Utrecht",
    "NEC Nijmegen",
    "FC Groningen",
    "Heracles Almelo",
    "Sparta Rotterdam",
    "Excelsior Rotterdam",
    "PEC Zwolle",
    "Willem II Tilburg",
    "VVV-Venlo",
    "NAC Breda",
    "FC Den Bosch",
    "FC Eindhoven",
    "Almere City",
    "Helmond Sport",
    "FC Dordrecht",
    "FC Emmen",
)
WORDS = (
    "Houten vloer, schone lakens, zacht licht.",
    "Buren merken er niets van.",
    "Dieren zijn hier niet in huis.",
    "Ik heb lange blonde haren en ik ben best verlegen.",
    "Laat je door mij leiden.",
    "Echt alle tijd voor jou.",
    "Best fijn na een lange dag.",
    "Even koffie zetten en bijkletsen.",
    "Zullen we eens wat losser worden?",
    "Mannen die met stress kampen komen tot rust.",
    "Uit mijn handen kun je kracht putten.",
    "Huizen genoeg, hier is het stil.",
    "Ik ben een leek in roddels, bij mij blijft alles privé.",
    "Geen bergen kleren, wel kanten lingerie.",
    "Made in heaven, zegt men.",
    "De meubels zijn van eiken, de geur is hulst en kaneel.",
    "Bij de koffie een Bossche bol of een Goudse stroopwafel.",
    "Aan de muur hangt Delfts blauw.",
    "Ik bak Arnhemse meisjes.",
    "Heel Holland bakt kijken we daarna.",
    "Well, hello darling!",
    "Edammer en wijn staan klaar.",
)
REGIONS = (
    "Twente",
    "de Achterhoek",
    "Zuid-Limburg",
    "West-Brabant",
    "de Randstad",
    "het Gooi",
    "de Veluwe",
    "Zeeland",
    "Friesland",
    "Drenthe",
    "de Betuwe",
    "Noord-Holland",
    "de Kop van Noord-Holland",
    "de provincie Utrecht",
)


def _table(text: str) -> list[tuple[str, str]]:
    pieces = (piece.strip() for piece in " ".join(text.split("\n")).split(";"))
    return [(name, f"GM{code}") for name, _, code in (piece.rpartition("=") for piece in pieces if piece)]


# Province → its towns, so that "a quarter of an hour from" is never nonsense on the map.
PROVINCES = {
    part.partition("]")[0]: _table(part.partition("]")[2]) for part in _TOWNS.split("[")[1:]
}  # fmt: skip
TOWNS = [town for towns in PROVINCES.values() for town in towns]
PROVINCE_OF = {code: province for province, towns in PROVINCES.items() for _, code in towns}
QUARTERS = _table(_QUARTERS)
NICKNAMES = _table(_NICKNAMES)
