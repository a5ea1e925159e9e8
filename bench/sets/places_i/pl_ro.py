"""Polish, Romanian and Bulgarian (in Latin letters) ads, short ones first."""

PL_SHORT: tuple[str, ...] = (
    "Masaż {a.in}. Codziennie {h}. {p} euro za godzinę. Zadzwoń: {t}.",
    "Imię: {n}\nWiek: {k}\nMiasto: {a}\nDojazd: {b}, {c}\nNie jeżdżę do: {x}\nTelefon: {t}",
)
PL_TALK: tuple[str, ...] = (
    "Cześć, jestem {m}, mam {k} lat i pochodzę z miasta {f}. Do Holandii przyjechałam do pracy w szklarni {x.in}. "
    "Ciężko było, ale dałam radę. Teraz przyjmuję {a.in}, w czystym mieszkaniu. Rozmawiam po polsku. {t}",
    "Witam panów! Mieszkam {x.in} z siostrą, więc u siebie nie przyjmuję. Przyjadę do ciebie albo do hotelu {a.in} "
    "lub {b.in}. "
    "Cena to {p} euro za godzinę. Proszę dzwonić pod {t}.",
    "Przeprowadziłam się! Nie pracuję już {x.in}. Nowe miejsce jest {a.in}, blisko dworca. "
    "Stali goście dostają zniżkę. Otwarte {h}. {t}",
    "Trasa: {r} jestem {a.in}, a {r2} {b.in}. Potem wracam do domu, do miasta {f}. Rezerwuj wcześniej. {t}",
    "Znajomy powiedział: 'Jechałem aż {x.of} i było warto.' Miło mi. Przyjmuję tylko {a.in}, tylko w weekendy. "
    "Jestem spokojna i lubię dobrą kawę. {p} euro. {t}",
    "Moja siostra pracuje w magazynie {x.in}, a ja wybrałam inną drogę. Robię masaże {a.in}, we własnym studiu. Nie "
    "dojeżdżam. Godzina kosztuje {p} euro, telefon: {t}.",
)
RO_SHORT: tuple[str, ...] = (
    "Masaj în {a}. Program {h}. {p} euro pe oră. Programări: {t}.",
    "Nume: {n}\nVârsta: {k}\nOraș: {a}\nDeplasări: {b} și {c}\nNu merg în {x}.\nTelefon: {t}",
)
RO_TALK: tuple[str, ...] = (
    "Bună, sunt {m}, am {k} de ani și vin din {f}. Am lucrat la curățenie într-un hotel din {x}, apoi am plecat. "
    "Acum primesc în {a}, într-un apartament discret. Cel mai bine e să suni înainte. {t}",
    "M-am mutat! Nu mai sunt în {x}. Mă găsiți acum în {a}, aproape de gară. "
    "Prețul a rămas la fel, {p} euro pe oră. Scrie-mi la {t}.",
    "Sunt în vizită în {a} până pe {r.end}. Stau la un hotel liniștit. După aceea plec acasă, la {f}. "
    "Luna trecută am fost în {x} și a fost frumos. Sună la {t}.",
    "Vin la hotel în {a}, {b} și {c}. Verișoara mea locuiește în {x}, acolo nu lucrez. "
    "Sunt veselă, educată și punctuală. Minim o oră, {p} euro. {t}",
    "Un client a scris: 'Am venit din {x} și a meritat.' Mulțumesc! Eu primesc doar în {a}, zilnic, {h}. "
    "Vorbesc română, engleză și puțină olandeză. {t}",
)
BG_SHORT: tuple[str, ...] = (
    "Masaj v {a}. Vseki den {h}. {p} evro na chas. Obadi se: {t}.",
    "Ime: {n}\nGodini: {k}\nGrad: {a}\nHotel: {b}\nNe hodya v {x}.\nTelefon: {t}",
)
BG_TALK: tuple[str, ...] = (
    "Zdravei, az sum {n} ot {f}, na {k} godini. Predi rabotih v oranzheriya v {x}, no veche ne. "
    "Sega priemam v {a}, v chist apartament. Govorya bulgarski i angliiski. {p} evro na chas. {t}",
    "Premestih se! Veche ne sum v {x}. Namirash me v {a}, blizo do garata. Tsenata e sushtata. Pishi mi na {t}.",
    "Idvam v hotel v {a} i v {b}. Sestra mi zhivee v {x}, no tam ne rabotya. Minimum edin chas, {p} evro. Chakam te! "
    "{t}",
    "Edin klient kaza: 'Doidoh chak ot {x} i si zasluzhavashe.' Blagodarya! Priemam samo v {a}, vseki den {h}. Tiha "
    "ulitsa, lesno parkirane. {t}",
)
