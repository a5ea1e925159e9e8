"""Short, businesslike advertisements in eleven other languages."""

SHORT_OTHER = {
    "en": """
Name: {name} | Age: {age} | Location: {i1} | Incall {p1} / outcall {p3} | Open {h1} to {h2} | Call {tel}

Tour dates: | {d1} {t1} | {d2} {t2} | {d3} {t3} | Book early. WhatsApp {tel}

Outcall only: {i1}, {i2}, {i3}. Hotels and private homes. Not available in {m1}. {p3} euro per hour.

Now in {+The Hague=Den Haag} until {d2}. Next stop: {t1}. From Prague, speaks English. {tel}

Best massage in {i1}! Anything goes wrong with the booking? Call {tel}. | 30 min {p1} | 60 min {p2} | Postcode {pc}

Studio in {+Goes}, near the train station. Everyone goes home relaxed. {p1} euro, cash only, {h1} - {h2}.

Two locations: {t1} (Mon-Wed) and {t2} (Thu-Sat). Closed on Sunday. Previously based in {m1}. {tel}

Independent, {age}. | Incall: {i1} | Outcall: {i2} and {i3} | Raised in {m1} | No calls after {h2} | {tel}

Postcode {pcx}, second floor. | Half hour {p1}, hour {p2} | Every day from {h1} | Text first: {tel}
""",
    "de": """
Name: {name} | Alter: {age} | Ort: {i1} (NL) | 30 Min {p1} Euro, 60 Min {p2} Euro | {h1} bis {h2} | {tel}

Termine: | {d1} bis {d2} {t1} | {d3} bis {d4} {t2} | Kein Besuch in {m1} | Anruf oder WhatsApp: {tel}

Haus- und Hotelbesuche in {i1}, {i2} und {i3}. Ab {p3} Euro. Gruesse, Horst und Team vom Telefon. {tel}

Massage in {+Stein} (Limburg, NL) | Heisse Steine ohne Aufpreis | PLZ 6171 | taeglich ab {h1}

Privat in {+Venlo}, gleich hinter der Grenze. Gaeste aus Krefeld und Kempen willkommen. {p2} Euro pro Stunde, {tel}

Zwei Adressen: {t1} (Mo bis Mi) und {t2} (Do bis Sa). Sonntag frei. Filiale {m1} geschlossen. {p2} Euro pro Stunde.
""",
    "pl": """
Imię: {name} | Wiek: {age} | Miasto: {i1} | Godzina {p2} euro | Czynne {h1} - {h2} | Tel. {tel}

Dojazd do klienta: {i1}, {i2}, {i3}. Nie jeżdżę do {m1}. Od {p3} euro, tylko na telefon {tel}

Trasa: | {d1} {t1} | {d2} {t2} | {d3} {t3} | Rezerwacja przez WhatsApp {tel}

Masaż w {+Utrechcie=Utrecht}, blisko dworca. {p1} euro za pół godziny. Mówię po polsku. Nie pracuję już w
{-Amsterdamie=Amsterdam}.

Adres: {pc} {i1} | Parking darmowy | Pon - sob {h1} - {h2} | Klienci z {n1} mają blisko | {tel}
""",
    "ro": """
Nume: {name} | Vârsta: {age} | Oraș: {i1} | Program {h1} - {h2} | O oră {p2} euro | Telefon {tel}

Deplasări la hotel în {i1} și {i2}. Nu merg în {m1}. Preț de la {p3} euro, {tel}

Program: {d1} {t1}, {d2} {t2}. Vorbesc română și engleză. Est sau vest, vin unde am spus. {tel}

Locație: {i1}, cod poștal {pc} | Fără deplasări în {m1} | Luni - vineri {h1} - {h2} | {tel}
""",
    "es": """
Nombre: {name} | Edad: {age} | Ciudad: {i1} | Media hora {p1} euros, una hora {p2} euros | {h1} a {h2} | {tel}

Salidas a hoteles: {i1}, {i2} y {i3}. Mis tarifas son fijas: {p3} euros. No voy a {m1}. {tel}

Gira: | {d1} {+La Haya=Den Haag} | {d2} {t1} | {d3} {t2} | Solo WhatsApp {tel}
""",
    "hu": """
Név: {name} | Kor: {age} | Város: {i1} | Fél óra {p1} euró, egy óra {p2} euró | {h1} - {h2} | {tel}

Masszázs {+Rotterdamban=Rotterdam}, a központban. Kiszállás: {+Schiedam}, {+Vlaardingen}. {-Hágába=Den Haag} nem
megyek. {tel}

Program: {d1} {t1}, {d2} {t2}, {d3} {t3}. Csak telefonos bejelentkezés. Egy óra {p2} euró. {tel}

Név: {name}, {age} éves. Kiszállás szállodába: {i1} és {i2}. Időpontot Ede ad telefonon. {m1} nem lehetséges. {tel}
""",
    "pt": """
Nome: {name} | Idade: {age} | Cidade: {i1} | Meia hora {p1} euros | Das {h1} às {h2} | Telefone {tel}

Agenda: {d1} {t1}, {d2} {t2}. Atendo em apartamento e hotel. Não volto a {m1} este ano. Nada grave, só férias. {tel}

Saídas a hotéis: {i1}, {i2} e {i3}. Preço {p3} euros. Não vou a {m1}. {tel}
""",
    "tr": """
İsim: {name} | Yaş: {age} | Şehir: {i1} | Yarım saat {p1} euro | Çalışma saatleri {h1} - {h2} | Tel {tel}

{+Amsterdam'da=Amsterdam} ve {+Diemen'de=Diemen} otele gelirim. {-Rotterdam'a=Rotterdam} gitmiyorum. Bir saat {p3}
euro. {tel}

Program: {d1} {t1}, {d2} {t2}. Sadece WhatsApp. Bir saat {p2} euro. Türkçe ve İngilizce konuşurum. {tel}
""",
    "fr": """
Nom : {name} | Age : {age} | Ville : {i1} | 30 min {p1} euros, 1 h {p2} euros | De {h1} à {h2} | {tel}

Déplacements à l'hôtel : {i1}, {i2}, {i3}. Le prix est de {p3} euros. Pas de déplacement à {m1}. {tel}

Tournée : | {d1} {+La Haye=Den Haag} | {d2} {t1} | {d3} {t2} | Son calme vous plaira. {tel}
""",
    "it": """
Nome: {name} | Età: {age} | Città: {i1} | Mezz'ora {p1} euro, un'ora {p2} euro | Dalle {h1} alle {h2} | {tel}

Solo hotel: {i1} e {i2}. Non vengo a {m1}. Tariffa {p3} euro, chiamare il {tel}

Calendario: | {d1} {t1} | {d2} {t2} | {d3} {t3} | Solo appuntamento, {tel}
""",
    "bg": """
Ime: {name} | Vazrast: {age} | Grad: {i1} | Polovin chas {p1} evro | Ot {h1} do {h2} | Tel {tel}

Poseshtavam hoteli v {i1} i {i2}. Ne patuvam do {m1}. Edin chas {p3} evro. Govorya balgarski i angliyski. {tel}

Programa: {d1} {t1}, {d2} {t2}, {d3} {t3}. Samo s uredena sreshta. Edin chas {p2} evro. {tel}
""",
}
