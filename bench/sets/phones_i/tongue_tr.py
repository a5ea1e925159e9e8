"""Turkish."""

from bench.sets.phones_i.language import Language, Phrases

UNITS = ("sıfır", "bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz")
TENS = ("", "on", "yirmi", "otuz", "kırk", "elli", "altmış", "yetmiş", "seksen", "doksan")
TOLD = ("sıfıra", "bire", "ikiye", "üçe", "dörde", "beşe", "altıya", "yediye", "sekize", "dokuza")


def tens(value: int) -> str:
    """10 to 99."""
    ten, unit = divmod(value, 10)
    return f"{TENS[ten]} {UNITS[unit]}" if unit else TENS[ten]


def glued(value: int) -> str:
    """10 to 99 in one word: "yetmişüç"."""
    return tens(value).replace(" ", "")


def hundreds(value: int) -> str:
    """100 to 999."""
    hundred, rest = divmod(value, 100)
    head = "yüz" if hundred == 1 else UNITS[hundred] + " yüz"
    return f"{head} {tens(rest) if rest > 9 else UNITS[rest]}" if rest else head


TR = Language(
    code="tr",
    units=UNITS,
    tens=tens,
    hundreds=hundreds,
    told=TOLD,
    nouns=UNITS,
    double="çift {d}",
    triple="üç tane {d}",
    times=("{d} rakamı iki kere", "{d} rakamı üç kere"),
    plus="artı",
    spoken_tens=glued,
    glued=True,
    phrases=Phrases(
        opening=(
            "Rotterdam'da sakin masöz, temiz ve özel stüdyo.",
            "Güler yüzlü bayandan rahatlatıcı masaj, otele de gelirim.",
            "Amsterdam'da yeniyim: akşam için şık ve sessiz arkadaşlık.",
            "Utrecht'te tatlı bayan kibar beyleri bekliyor.",
        ),
        lead=("Beni ara: {n}.", "Numaram: {n}.", "Randevu için: {n}."),
        closing=("Görüşmek üzere!", "Gizli numaralara cevap vermem.", "Öpücükler!", "Gizlilik garantili."),
        reverse="Numaramı tersten, sondan başa doğru oku: {n}.",
        last_four="Önce numaramın son dört rakamı: {b}. Onlardan önce şu gelir: {a}.",
        halves="Numaramın iki yarısı yer değiştirdi: {b} {a}. İkinci bloğu başa koy ve ara.",
        title="{name} Rotterdam'da – numaramın başı: {a} (devamı aşağıda)",
        end="Numaramın devamı da burada: {b}",
        three=("Numaram şöyle başlıyor: {a}.", "Sonra şu geliyor: {b}.", "Ve şöyle bitiyor: {c}."),
        correct="Ara: {n}. Pardon, yanlış yazdım: son iki rakam {g} olacak.",
        front="Bu numaranın başına bir sıfır koy ve beni ara: {n}.",
        two="Ara: {a}, açmazsam: {b}.",
        distract="26 yaşındayım, 168 cm. Yarım saat 80, bir saat 150 euro, saat 10 ile 22 arası. Ara: {n}. Dakik ol.",
        told="Telefonunda sırayla şunlara bas: {n}. Sonra sesimi duyarsın.",
        noise=("canım", "öpücük", "tatlım", "lütfen"),
    ),
    negatives={
        "transaction": "Kapora ödedin mi? Sohbetten işlem numarasını gönder, örneğin {m}.",
        "serial": "Seri numarası {w8} olan masada masaj yapıyorum, en yeni model.",
        "insurance": "Masöz olarak sigortalıyım, poliçe numarası {mg}. Siteden yaz.",
        "loyalty_points": "Müşterilerime şimdiye kadar {big} sadakat puanı verdim. Siteden yaz.",
        "invoice": "Ziyaretten sonra {mg} numaralı fatura e-postana gelir. Siteden randevu al.",
        "barcode": "Barkodu {d13} olan kokusuz yağ kullanıyorum. Siteden randevu al.",
        "short_code": "Acil durumda her zaman 112'yi ara. Diğer sorular için siteden yaz.",
        "parking_zone": "Park bölgesi {d6} saatte 2,50, bölge {d5} saat 18:00'den sonra ücretsiz.",
        "plate": "Sana 67-KL-{d2} plakalı beyaz arabayla gelirim. Siteden randevu al.",
        "wifi": "Salondaki wifi şifresi: {d10}. Siteden randevu al.",
        "bus_lines": "Otobüs 6, 7, 12, 24 ve 38 ya da tramvay 9 ve 15, durak 60 metre ileride.",
        "hours_words": "Saat ondan yirmi ikiye kadar açık, pazar on ikiden on sekiz otuza kadar.",
        "date": "Salonun yıl dönümü 06-07-2027 saat 12:30, bir kutlama da 19-08-2027. Siteden yaz.",
        "chamber": "Ticaret odasına {d8} numarasıyla kayıtlıyım. Siteden yaz.",
        "room_floor": "Otel: kat 6, oda 719, asansör 2, otopark seviye 3. Siteden randevu al.",
        "lottery": "Uğurlu sayılarım: 6, 7, 14, 23, 38 ve 41. Siteden yaz.",
    },
)
