"""What stands around the number: Polish, Hungarian, Turkish."""

CITY = {
    "pl": """Przyjmuję prywatnie, {city}, blisko centrum.
Nowa w mieście: {city}.
Dyskretne mieszkanie, {city}.""",
    "hu": """Saját lakásban fogadlak, {city}.
Új vagyok itt: {city}.
Diszkrét lakás, {city}, a központ közelében.""",
    "tr": """Şehir: {city}, merkeze yakın.
Bu şehirde yeniyim: {city}.
Sakin ve gizli daire, {city}.""",
}
TALK = {
    "pl": """Cześć, jestem {name}.
Relaksujący masaż ciepłym olejkiem.
Miłe towarzystwo na wieczór.
Sympatyczna, zadbana i dyskretna.
Godzina kosztuje 150, pół godziny 90 euro.
Otwarte od 10:00 do 22:00 codziennie.
W weekend po umówieniu.
Bez pośpiechu, mam dla ciebie czas.
Tylko kulturalni panowie.
Prysznic i czyste ręczniki.
Płatność gotówką lub kartą.
Zdjęcia są prawdziwe.
Mówię po polsku i trochę po angielsku.
W poniedziałki zamknięte.
Proszę dać znać godzinę wcześniej.
Pracuję sama i na własny rachunek.
Możliwy duet z koleżanką.
Czeka na ciebie kawa lub herbata.
Nie odbieram zastrzeżonych numerów.
Mam 28 lat i 1,68 m wzrostu.
Uśmiech i dobra rozmowa w cenie.
Do zobaczenia!
Całuski, {name}.""",
    "hu": """Szia, {name} vagyok.
Pihentető masszázs meleg olajjal.
Kellemes társaság vacsorára.
Kedves, ápolt és diszkrét.
Egy óra 150, fél óra 90 euró.
Nyitva 10:00 és 22:00 között.
Hétvégén időpontra.
Nem sietünk, van időm rád.
Csak udvarias uraknak.
Zuhany és tiszta törölköző van.
Fizetés készpénzzel vagy kártyával.
A képek valódiak.
Magyarul és kicsit angolul beszélek.
Hétfőn zárva.
Kérlek, szólj előtte egy órával.
Egyedül és önállóan dolgozom.
Barátnőmmel együtt is lehet.
Kávé vagy tea vár rád.
Rejtett hívást nem fogadok.
Korom 28 év, magasságom 168 cm.
Mosoly és jó beszélgetés.
Várlak szeretettel!
Puszi, {name}.""",
    "tr": """Merhaba, ben {name}.
Sıcak yağ ile rahatlatıcı masaj.
Akşam yemeği için hoş bir eşlik.
Güler yüzlü, bakımlı ve sakin.
Bir saat 150, yarım saat 90 euro.
Saat 10:00 ile 22:00 arası açık.
Hafta sonu randevu ile.
Acele yok, sana zaman ayırırım.
Sadece saygılı beyler.
Duş ve temiz havlu var.
Nakit ya da kart ile ödeme.
Fotoğraflar gerçek.
Türkçe ve biraz İngilizce konuşurum.
Pazartesi kapalı.
Lütfen bir saat önce haber ver.
Tek başıma ve bağımsız çalışıyorum.
Arkadaşımla birlikte de olur.
Kahve ya da çay hazır.
Gizli numaralara cevap vermem.
Yaşım 28, boyum 1,68 m.
Bir gülümseme ve güzel bir sohbet.
Görüşmek üzere!
Öpücükler, {name}.""",
}
LEADS = {
    "pl": """Zadzwoń: {n}
Mój numer to {n}
Tel. {n}
WhatsApp: {n}
Komórka {n}""",
    "hu": """Hívj fel: {n}
A számom: {n}
Tel. {n}
WhatsApp: {n}
Mobil {n}""",
    "tr": """Beni ara: {n}
Numaram {n}
Tel. {n}
WhatsApp: {n}
Cep {n}""",
}
