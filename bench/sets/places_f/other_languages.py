"""Advertisements in Polish, Hungarian, and Turkish."""

TEXT = """
## pl
# self
Cześć, mam na imię {name}, mam {age} lat i przyjmuję w swoim mieszkaniu w {C+loc}. Wcześniej mieszkałam w {f+loc},
ale tu jest lepiej.
Czysto i dyskretnie. Zadzwoń: {phone}.
# agency
Nasze panie przyjadą do hotelu lub do domu: {C}, {T}, {T2}. Do innych miast nie jeździmy. Biuro jest w {f+loc}, ale
tam nie
przyjmujemy gości. Telefon {phone}.
# tour
Jestem w trasie: {date} w {B+loc}, potem do {date2} w {C+loc}. W zeszłym tygodniu byłam w {f+loc}, dziękuję
panowie! {name} {phone}
# form
Imię: {name}|Miasto: {C}|Urodzona: Gdańsk|Studia: {f}|Przyjmuję: tak|Wyjazdy: nie|Telefon: {phone}
# salon
Gabinet masażu w {C+loc}, blisko dworca. Przyjeżdżają do nas klienci z {b+abl} i z Niemiec. Otwarte {hours}.
Rezerwacje: {phone}.
# none-self
Jestem {name}, Polka, urodziłam się w Krakowie, a szkołę skończyłam w {b+loc}. Adres podaję tylko przez telefon:
{phone}.
# none-stop
Już nie pracuję w {b+loc}. Wróciłam do Polski i na razie odpoczywam. Dziękuję wszystkim stałym klientom. {name}
# long
Nazywam się {name}. Pochodzę z Wrocławia, kiedyś pracowałam w restauracji w {b+loc}. Teraz mieszkam w {C+loc} i tutaj
przyjmuję. Do hoteli nie jeżdżę. Zdjęcia zrobiłam na wakacjach w Sopocie. Pół godziny {price} euro. Telefon {phone}
## hu
# long
{name} a nevem. Pécsen születtem, {b+loc} dolgoztam egy étteremben. Most {C+loc} élek, és itt fogadlak. Szállodába
nem megyek.
A képek a Balatonon készültek. Fél óra {price} euró. Telefon: {phone}
# self
Szia, {name} vagyok, {age} éves, és a saját lakásomban fogadlak {C+loc}. Debrecenből jöttem, korábban {b+loc} laktam.
Tiszta, nyugodt hely. Hívj: {phone}.
# agency
Hölgyeink szállodába vagy lakásra mennek. Városok: {C}, {T}, {T2}. Más városba nem járunk, {b+loc} csak az irodánk
van,
ott vendéget nem fogadunk. Telefon: {phone}.
# tour
Körúton vagyok: {date} {B+loc}, utána {date2} napig {C+loc} fogadok. A múlt héten {b+loc} voltam, köszönöm
mindenkinek! {name} {phone}
# form
Név: {name}|Város: {C}|Születési hely: Szeged|Iskola: {b}|Fogadok: igen|Házhoz megyek: nem|Telefon: {phone}
# none-self
{name} vagyok, Budapesten születtem, és {b+loc} tanultam hollandul. A címet csak telefonon mondom meg: {phone}.
# none-stop
Többé nem fogadok {b+loc}. Hazaköltöztem Magyarországra, egyelőre pihenek. Puszi, {name}
## tr
# long
Adım {name}. Bursa'da doğdum, {b+loc} bir restoranda çalıştım. Şimdi {C+loc} yaşıyorum ve seni burada kabul
ediyorum. Otele gelmiyorum.
Fotoğraflar Bodrum'da çekildi. Yarım saat {price} euro. Telefon: {phone}
# self
Merhaba, ben {name}, {age} yaşındayım ve seni {C+loc} kendi dairemde ağırlıyorum. İzmirliyim, daha önce {b+loc}
yaşıyordum.
Temiz ve sakin bir yer. Ara: {phone}.
# agency
Bayanlarımız otelinize veya evinize geliyor. Şehirler: {C}, {T}, {T2}. Başka şehre gitmiyoruz. Ofisimiz {b+loc} ama
orada misafir
kabul etmiyoruz. Telefon: {phone}.
# tour
Turdayım: {date} {B+loc}, sonra {date2} tarihine kadar {C+loc} olacağım. Geçen hafta {b+loc} idim, herkese
teşekkürler! {name} {phone}
# form
İsim: {name}|Şehir: {C}|Doğum yeri: Ankara|Okul: {b}|Evde kabul: evet|Otele gelme: hayır|Telefon: {phone}
# none-self
Ben {name}, {b+loc} doğdum, Antalya'da büyüdüm. Adresimi yalnızca telefonda söylerim: {phone}. Öpüldünüz.
# none-web
Sadece görüntülü görüşme, buluşma yok. {b+loc} okudum ama artık İstanbul'da yaşıyorum. {name}
"""
