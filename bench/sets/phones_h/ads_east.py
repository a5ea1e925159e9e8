"""Sentences of ads in Polish, Hungarian and Turkish; the same slots."""

TEXTS = {
    "pl": """
Miła masażystka przyjmuje, {c}.
Nowa w mieście ({c}), tylko na kilka dni.
Mam dla ciebie dużo czasu.
Pół godziny {p} euro, godzina {q} euro.
Codziennie od {h} do {k}.
Relaksujący masaż ciepłym olejkiem.
Towarzystwo na kolację lub wieczór.
Przyjeżdżam także do hotelu.
Prywatne mieszkanie, dyskretnie i czysto.
Bezpłatny parking przed domem.
Tylko kulturalni panowie, po umówieniu.
Moje zdjęcia są prawdziwe i aktualne.
Mówię po polsku i trochę po angielsku.
W niedzielę nieczynne.
Prysznic i czyste ręczniki na miejscu.
Płatność gotówką, bez zaliczki.
Odpocznij po ciężkim dniu pracy.
Pary też są mile widziane.
Proszę o wiadomość godzinę wcześniej.
Dziesięć minut pieszo od dworca.
Od {p} euro, wszystko w cenie.
Spokojna kobieta po trzydziestce.
Kawa już czeka.
""",
    "hu": """
Kedves masszőr fogad, {c}.
Új vagyok a városban ({c}), csak néhány napig.
Mindenkire van időm.
Fél óra {p} euró, egy óra {q} euró.
Minden nap {h} és {k} között.
Pihentető masszázs meleg olajjal.
Társaság vacsorára vagy egy estére.
Szállodába is megyek.
Privát hely, diszkrét és tiszta.
Ingyenes parkolás a ház előtt.
Csak udvarias uraknak, előzetes egyeztetéssel.
A képeim valódiak és frissek.
Magyarul és kicsit angolul beszélek.
Vasárnap zárva.
Zuhany és tiszta törölköző van.
Fizetés készpénzzel, előleg nélkül.
Lazíts egy nehéz munkanap után.
Párokat is szívesen látok.
Kérlek, egy órával előbb szólj.
Tíz perc gyalog az állomástól.
Már {p} eurótól, mindennel együtt.
Nyugodt, harmincas nő vagyok.
A kávé már vár.
""",
    "tr": """
Güler yüzlü masöz, {c}.
Şehirde yeniyim ({c}), sadece birkaç gün.
Sana bol bol zaman ayırırım.
Yarım saat {p} euro, bir saat {q} euro.
Her gün {h} ile {k} arası açığım.
Sıcak yağ ile rahatlatıcı masaj.
Akşam yemeği için eşlik ederim.
Otele de gelirim.
Özel yer, gizli ve temiz.
Evin önünde ücretsiz park yeri var.
Sadece kibar beyler, randevu ile.
Fotoğraflarım gerçek ve yenidir.
Türkçe ve biraz İngilizce konuşurum.
Pazar günü kapalı.
Duş ve temiz havlu var.
Ödeme nakit, kapora yok.
Yorucu bir iş gününden sonra dinlen.
Çiftler de gelebilir.
Lütfen bir saat önce haber ver.
İstasyona yürüyerek on dakika.
Fiyatlar {p} eurodan başlar, her şey dahil.
Otuzlu yaşlarda sakin bir kadınım.
Kahven hazır.
""",
}

CALLS = {
    "pl": "Zadzwoń: {n}\nTel. {n}\nMój numer to {n}\nTelefon: {n}\nUmów się: {n}\nWhatsApp: {n}",
    "hu": "Hívj: {n}\nTel. {n}\nA számom: {n}\nTelefon: {n}\nIdőpont telefonon: {n}\nWhatsApp: {n}",
    "tr": "Ara: {n}\nTel. {n}\nNumaram: {n}\nTelefon: {n}\nRandevu için ara: {n}\nWhatsApp: {n}",
}

TITLES = {
    "pl": "Masaż, {c}\nTowarzystwo, {c}\nMiła pani, prywatnie\nEscort {c}",
    "hu": "Masszázs, {c}\nTársaság, {c}\nKedves hölgy, privát hely\nEscort {c}",
    "tr": "Masaj, {c}\nEşlik, {c}\nKibar bayan, özel yer\nEscort {c}",
}
