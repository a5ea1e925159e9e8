"""Hungarian and Turkish ads, short ones first."""

HU_SHORT: tuple[str, ...] = (
    "Masszázs {a.in}. Minden nap {h}. {p} euró óránként. Időpont: {t}.",
    "Név: {n}\nKor: {k}\nVáros: {a}\nKiszállás: {b}, {c}\nNem megyek ide: {x}\nTelefon: {t}",
)
HU_TALK: tuple[str, ...] = (
    "Szia, {n} vagyok, {k} éves. Itthon, {f} városában nőttem fel, aztán egy étteremben dolgoztam {x.in}. "
    "Most {a.in} fogadlak egy csendes lakásban. Nem sietek, szeretek beszélgetni. {p} euró egy óra. {t}",
    "Elköltöztem! Már nem vagyok {x.in}. Az új helyem {a.in} van, közel az állomáshoz. "
    "Az árak nem változtak. Hívj: {t}.",
    "Hollandiai körút: {r} {a.in}, {r2} {b.in} várlak. Múlt héten {x.in} voltam, köszönöm mindenkinek. Foglalj "
    "időben! {t}",
    "A nővérem {x.in} lakik, nála nem dolgozom. Hotelbe megyek {a.in} és {b.in}. "
    "Kedves, nyugodt lány vagyok. Legalább egy óra, {p} euró. {t}",
    "Egy vendég ezt írta: 'Messziről jöttem, és megérte.' Köszönöm! Csak {a.in} fogadok vendéget, minden nap {h}. A "
    "barátnőm {x.in} dolgozik, de ő nem velem van. Hívj: {t}",
)
TR_SHORT: tuple[str, ...] = (
    "{a.in} masaj. Her gün {h}. Saati {p} euro. Randevu: {t}.",
    "İsim: {n}\nYaş: {k}\nŞehir: {a}\nOtele gelirim: {b}, {c}\n{x} olmaz.\nTelefon: {t}",
)
TR_TALK: tuple[str, ...] = (
    "Merhaba, ben {n}, {k} yaşındayım. {f} doğumluyum, üniversiteyi {x.in} okudum. "
    "Şimdi {a.in} kendi evimde misafir kabul ediyorum. Çay hazır, acele yok. Bir saat {p} euro. {t}",
    "Taşındım! Artık {x.in} değilim. Yeni yerim {a.in}, istasyona yakın. Fiyatlar aynı. Mesaj at: {t}.",
    "Bu hafta {a.in} bir oteldeyim. Geçen ay {x.in} tatil yaptım ama orada çalışmadım. "
    "Sonra {f} şehrine dönüyorum. Saygılı beyler yazsın. {t}",
    "Eskiden {x.in} kuaför olarak çalıştım. Artık {a.in} ve {b.in} otele geliyorum. Ablam {y.in} oturuyor, oraya "
    "gelmem. "
    "En az bir saat, {p} euro. {t}",
    "Kuzenim {x.in} yaşıyor, beni Hollanda'ya o çağırdı. Ama ben {a.in} çalışıyorum, merkezde küçük bir stüdyoda. "
    "Her gün {h}. {y} için sormayın, gelmem. {t}",
)
