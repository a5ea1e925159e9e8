"""Ads in Polish, Romanian, Hungarian, Turkish and Bulgarian that are offered in the Netherlands."""

from bench.sets.places_g.skeleton import page

EAST = page(
    "pl",
    """
# private
Cześć, jestem {name}, mam {age} lat i pochodzę z Gdańska. Wcześniej pracowałam w sklepie w {a:pl}, teraz przyjmuję
prywatnie w {1:pl}. Mieszkanie jest czyste i dyskretne. Moja siostra mieszka w {b:pl}, ale ona nie ogłasza się. Dzwoń:
{phone}

# moved
Uwaga, przeprowadziłam się! Już nie przyjmuję w {a:pl}. Od maja jestem w {1:pl}, blisko dworca, parking za darmo. Ten
sam numer: {phone}. Buziaki, {name}

# outcall
Nie przyjmuję u siebie. Dojeżdżam do hotelu lub do domu: {1}, {2}. Mieszkam w {a:pl}, ale tam się nie spotykam.
{name}, {phone}

# tour
W tym tygodniu jestem w {t:pl}, potem w {u:pl}. W {a:pl} byłam ostatnio i na razie tam nie wracam. Święta spędzam w
Krakowie. Rezerwacje: {phone}

# terse
{name}, {age} lat. Prywatnie, {1}. Już nie {a}. Mówię po polsku i niemiecku. {phone}

# ro/private
Bună, sunt {name}, am {age} ani și sunt din Cluj. Am lucrat la o fabrică în {a}, dar acum primesc în {1}, într-un
apartament curat. În {b} nu merg, este prea departe. Sună la {phone}.

# ro/moved
M-am mutat! Nu mai sunt în {a}, acum mă găsești în {1}, unde primesc zilnic. Numărul este același: {phone}. Pupici,
{name}

# ro/tour
Săptămâna aceasta sunt în {t}, apoi merg în {u}. Pozele sunt făcute în {a}, în vacanță, dar acolo nu lucrez. După
aceea plec acasă la Iași. {phone}

# ro/copies
Atenție! Cineva din {a} folosește pozele mele. Nu sunt eu. Eu primesc doar în {1}, iar deplasări fac în {2}. {name},
{phone}

# hu/private
Szia, {name} vagyok, {age} éves, debreceni lány. Korábban {a:hu} dolgoztam egy étteremben, most {1:hu} fogadok, saját
lakásban. A nővérem {b:hu} él, de ő nem ezzel foglalkozik. Hívj: {phone}

# hu/moved
Elköltöztem! Már nem {a:hu} vagyok, hanem {1:hu} fogadlak minden nap. A számom ugyanaz: {phone}. Puszi, {name}

# hu/tour
Ezen a héten {t:hu} vagyok, utána {u:hu}. A karácsonyt otthon töltöm, Budapesten. Tavaly {a:hu} is dolgoztam, de oda
már nem megyek vissza. {phone}

# hu/not-there
Sokan kérdezik, de {a:hu} nem fogadok! Csak {1:hu} vagyok elérhető. A hotelbe is csak ott megyek. {name}, {age}.
{phone}

# tr/private
Merhaba, ben {name}, {age} yaşındayım, aslen İzmirliyim. Önceden {a:tr} bir kuaförde çalışıyordum, şimdi {1:tr} kendi
evimde misafir kabul ediyorum. Ablam {b:tr} oturuyor ama o bu işi yapmıyor. Telefon: {phone}

# tr/moved
Taşındım! Artık {a:tr} değilim. Mayıstan beri {1:tr} hizmet veriyorum, evim temiz ve sakin. Aynı numara: {phone}.
{name}

# tr/outcall
Kendi yerim yok, sadece otele ve eve gelirim: {1} ve {2}. {a:tr} yaşıyorum ama orada kimseyle buluşmuyorum. {name},
{phone}

# tr/tour
Bu hafta {t:tr} çalışıyorum, haftaya {u:tr} olacağım. {a} bu sefer programda yok. Sonra ailemi görmeye İstanbul'a
gidiyorum. {phone}

# bg/private
Здравейте, аз съм {name}, на {age} години, от Варна. Преди работех в ресторант в {a}, сега приемам в {1}, в
самостоятелен апартамент. Сестра ми живее в {b}, но тя не се занимава с това. Телефон: {phone}

# bg/moved
Преместих се! Вече не съм в {a}. Сега приемам само в {1}, всеки ден след {from} часа. Номерът е същият: {phone}.
Целувки, {name}

# bg/tour
Тази седмица съм в {t}, после в {u}. В {a} няма да идвам този път. След това се прибирам в София при детето. {phone}

# bg/outcall
Не приемам у дома. Посещавам хотели и домове в {1} и {2}. Живея в {a}, но там не работя. {name}, {phone}
""",
)
