"""The towns, with the code of the municipality each lies in and a few of its real postcodes."""

# A line is a neighbourhood of towns near to one another: Name code postcode, Name code postcode.
_NEAR = """
Eindhoven 0772 5611, Helmond 0794 5701, Veldhoven 0861 5501, Valkenswaard 0858 5551, Geldrop 1771 5661
Tilburg 0855 5011, Waalwijk 0867 5141, Goirle 0785 5051, Dongen 0766 5101, Oisterwijk 0824 5061
Breda 0758 4811, Etten-Leur 0777 4871, Roosendaal 1674 4701, Bergen op Zoom 0748 4611
Den Bosch 0796 5211, Vught 0865 5261, Boxtel 0757 5281, Veghel 1948 5461, Uden 1991 5401, Oss 0828 5341
Utrecht 0344 3511, Nieuwegein 0356 3431, Zeist 0355 3701, IJsselstein 0353 3401, Woerden 0632 3441, Maarssen 1904 3601
Amersfoort 0307 3811, Bunschoten 0313 3751, Leusden 0327 3831, Baarn 0308 3741, Nijkerk 0267 3861, Barneveld 0203 3771
Rotterdam 0599 3011, Schiedam 0606 3111, Vlaardingen 0622 3131, Spijkenisse 1930 3201, Barendrecht 0489 2991
Den Haag 0518 2511, Delft 0503 2611, Zoetermeer 0637 2711, Wassenaar 0629 2241, Leiden 0546 2311, Gouda 0513 2801
Amsterdam 0363 1012, Amstelveen 0362 1181, Diemen 0384 1111, Hoofddorp 0394 2131, Zaandam 0479 1506
Haarlem 0392 2011, Heemstede 0397 2101, Beverwijk 0375 1941, Heemskerk 0396 1961, IJmuiden 0453 1971
Alkmaar 0361 1811, Heerhugowaard 1980 1701, Heiloo 0399 1851, Schagen 0441 1741, Hoorn 0405 1621, Purmerend 0439 1441
Arnhem 0202 6811, Zevenaar 0299 6901, Wageningen 0289 6701, Duiven 0226 6921, Doetinchem 0222 7001
Nijmegen 0268 6511, Wijchen 0296 6601, Druten 0225 6651, Cuijk 1982 5431, Tiel 0281 4001
Apeldoorn 0200 7311, Deventer 0150 7411, Zutphen 0301 7201, Vaassen 0232 8171
Enschede 0153 7511, Almelo 0141 7607, Oldenzaal 0173 7571, Haaksbergen 0158 7481, Borne 0147 7621
Zwolle 0193 8011, Kampen 0166 8261, Meppel 0119 7941, Dalfsen 0148 7721, Hattem 0244 8051
Groningen 0014 9711, Assen 0106 9401, Veendam 0047 9641, Hoogezand 1952 9601, Winschoten 1895 9671
Leeuwarden 0080 8911, Drachten 0090 9203, Heerenveen 0074 8441, Sneek 1900 8601, Franeker 1949 8801
Emmen 0114 7811, Hoogeveen 0118 7901, Coevorden 0109 7741, Hardenberg 0160 7772
Maastricht 0935 6211, Heerlen 0917 6411, Kerkrade 0928 6461, Sittard 1883 6131, Brunssum 0899 6441
Venlo 0983 5911, Roermond 0957 6041, Venray 0984 5801, Weert 0988 6001
Almere 0034 1315, Lelystad 0995 8232, Huizen 0406 1271, Hilversum 0402 1211, Bussum 1942 1401
Middelburg 0687 4331, Vlissingen 0718 4381, Terneuzen 0715 4531, Zierikzee 1676 4301
Dordrecht 0505 3311, Zwijndrecht 0642 3331, Papendrecht 0590 3351, Gorinchem 0512 4201, Sliedrecht 0610 3361
"""

# Towns that are named on purpose: ordinary words, first names, family names, villages, provinces after the name.
_ALSO = """
Best 0753, Goes 0664, Houten 0321, Putten 0273, Ede 0228, Epe 0232, Urk 0184, Buren 0214, Laren 0417, Lisse 0553
Elst 1734, Son 0848, Vries 1730, Echt 1711, Stein 0971, Horst 1507, Dieren 0275, Haren Gn 0014, Rijen 0784, Hulst 0677
Born 1883, Leek 1969, Grave 1982, Velp 0275, Erica 0114, Lent 0268, Joure 1940, Tegelen 0983, Heerde 0246, Ermelo 0233
Culemborg 0216, Dronten 0303, Emmeloord 0171, Katwijk 0537, Noordwijk 0575, Hillegom 0534, Volendam 0385, Rhenen 0340
Veenendaal 0345, Harderwijk 0243, Nunspeet 0302, Texel 0448, Scheveningen 0518, Den Helder 0400, Stadskanaal 0037
Winterswijk 0294, Losser 0168, Rijssen 1742, Raalte 0177, Gennep 0907, Deurne 0762, Someren 0847, Asten 0743
Valkenburg 0994, Vaals 0981, Geleen 1883, Ridderkerk 0597, Capelle aan den IJssel 0502, Bodegraven 1901, Alphen 0484
Hengelo Gld 1876, Hengelo Ov 0164, Rijswijk ZH 0603, Bergen NH 0373, Bergen op Zoom 0748, Zandvoort 0473, Domburg 0717
Zaltbommel 0297, Leerdam 1961, Delfzijl 1979, Ter Apel 1950, Enkhuizen 0388, Weesp 0363, Renkum 0274, Wolvega 0098
"""


def _parse(text: str) -> list[list[tuple[str, str, str]]]:
    """Lines of towns as (name, code, postcode); the postcode may be missing."""
    lines = []
    for line in text.strip().splitlines():
        towns = []
        for item in line.split(", "):
            words = item.split(" ")
            at = next(i for i, word in enumerate(words) if word.isdigit())
            towns.append((" ".join(words[:at]), "GM" + words[at], "".join(words[at + 1 :])))
        lines.append(towns)
    return lines


NEAR = _parse(_NEAR)
CODES = {name: code for line in [*_parse(_ALSO), *NEAR] for name, code, _ in line}
POSTCODES = {name: postcode for line in NEAR for name, _, postcode in line}
