"""Advertisements in French, Spanish, Italian, Portuguese, and Romanian."""

TEXT = """
## fr
# self
Bonjour, je m'appelle {name}, j'ai {age} ans et je reçois dans mon appartement à {C}. Je viens de Lyon et j'ai vécu
un an à {f}.
Appartement propre, douche à disposition. Appelez-moi au {phone}.
# agency
Notre agence se déplace à {C} et à {T}, chez vous ou à votre hôtel. Nous ne venons plus à {f}. Tarif à partir de
{price2} euros,
trajet compris. Réservations: {phone}.
# tour
En tournée: à {B} du {date} au {date2}, ensuite à {C} pour trois jours. La semaine dernière j'étais à {f}, merci à
tous!
{name}, {phone}
# border
J'habite à Bruxelles mais je reçois chaque mardi à [o Maastricht], tout près de la gare. Les clients viennent aussi
[m Heerlen=de Heerlen].
Pas de déplacement. {name} {phone}
# form
Prénom: {name}|Ville: {C}|Origine: Maroc|Née à: {f}|Reçoit: oui|Se déplace: non|Téléphone: {phone}
# none-self
Je suis {name}, étudiante, née à {f}. J'aime la danse et les bons restaurants. Je donne mon adresse seulement par
téléphone: {phone}.
# none-near
Maison discrète à {min} minutes {c+de}, à la campagne. Le village et l'adresse par téléphone uniquement: {phone}.
{name}
# long
Coucou, moi c'est {name}. Née à Marseille, j'ai étudié à {b} et travaillé dans un café à {f}. Aujourd'hui je vis à
{C} et c'est là
que je te reçois. J'aime le bon vin, le cinéma et les longues conversations. Je ne vais pas à {t}. {price} euros la
demi-heure.
Téléphone: {phone}
## es
# long
Hola, me llamo {name}. Nací en Cali, estudié holandés en {b} y trabajé en un restaurante en {f}. Desde hace un mes
vivo en {C}
y ahí te recibo. Mis fotos son de una playa en Valencia. Tengo clientes que vienen desde {t}. Media hora {price}
euros.
Teléfono {phone}
# self
Hola amor, soy {name}, tengo {age} años y te recibo en mi piso en {C}. Soy colombiana, antes vivía en {f}, ahora
estoy muy feliz
aquí. Llámame al {phone}, no contesto mensajes.
# agency
Nuestras chicas te visitan en tu casa o en tu hotel en {C} y {T}. No vamos a {f}. Desde {price2} euros la hora,
taxi incluido.
Teléfono {phone}.
# tour
¡Estoy de gira! Del {date} al {date2} en {B}, después en {C}. A {f} no voy este mes. Besitos, {name} {phone}
# form
Nombre: {name}|Ciudad: {C}|Zona cerca de: {t}|Nacida en: Medellín|Recibo: sí|Salidas: no|Teléfono: {phone}
# couple
Somos una pareja de Sevilla, vivimos en {f} pero los fines de semana recibimos en un apartamento en {C}. Gente
limpia y educada,
por favor. {phone}, {name}
# none-self
Soy {name}, venezolana. Mi hermana vive en {f} y mi mejor amiga en {f2}. El lugar donde recibo te lo digo por
teléfono: {phone}.
# none-web
Solo videollamada, nada de citas. Viví muchos años en {f} y ya volví a Colombia. Besos de {name}.
## it
# self
Ciao, sono {name}, ho {age} anni e ricevo nel mio appartamento a {C}. Vengo da Napoli e prima lavoravo a {f}.
Ambiente pulito e
tranquillo. Chiamami al {phone}.
# agency
Le nostre accompagnatrici vengono da te a {C} e a {T}, in albergo o a casa. Non andiamo più a {f}. Prenotazioni al
{phone}.
# tour
Sono in tour: dal {date} al {date2} a {B}, poi tre giorni a {C}. La settimana scorsa ero a {f}. Un bacio, {name}
{phone}
# form
Nome: {name}|Città: {C}|Origine: Sicilia|Nata a: {f}|Ricevo: sì|Mi sposto: no|Telefono: {phone}
# none-self
Mi chiamo {name}, sono nata a {f} da genitori italiani. Dove ricevo te lo dico solo al telefono: {phone}. Niente
messaggi.
# long
Salve, sono {name}. Sono cresciuta a Torino, ho studiato a {b} e ho lavorato in una gelateria a {f}. Adesso vivo a
{C} ed è lì che
ricevo. Non vengo in albergo e non mi sposto a {t}. Mezz'ora {price} euro. Telefono {phone}
## pt
# self
Oi, sou a {name}, brasileira, {age} anos. Atendo no meu apartamento em {C}, lugar discreto e limpo. Antes eu morava
em {f}, mas agora
atendo só aqui. Me liga: {phone}.
# agency
Atendemos em hotel e em casa, em {C} e em {T}. Não vamos a {f}. A partir de {price2} euros, transporte incluído.
Telefone {phone}.
# tour
Estou em viagem: de {date} a {date2} em {B} e depois em {C}. Na semana passada estive em {f}, obrigada a todos!
{name} {phone}
# form
Nome: {name}|Cidade: {C}|Natural de: Porto|Estudou em: {f}|Local próprio: sim|Saídas: não|Contacto: {phone}
# none-self
Sou a {name}, portuguesa, cresci em {f}. Adoro dançar e viajar. O local só digo por telefone: {phone}. Beijinhos.
# none-stop
Já não atendo em {f}. Voltei para Lisboa e por enquanto estou de férias. Obrigada a todos os clientes. {name}
# couple
Somos um casal de Braga. Vivemos em {f}, mas aos sábados recebemos num apartamento em {C}. Gente educada, por
favor. {phone}
## ro
# long
Mă numesc {name}. M-am născut la Timișoara, am studiat în {b} și am lucrat la un hotel din {f}. Acum locuiesc în
{C} și acolo
te primesc. Nu vin la hotel și nu merg în {t}. Jumătate de oră {price} euro. Telefon {phone}
# self
Bună, sunt {name}, am {age} de ani și te aștept în apartamentul meu din {C}. Sunt din Iași, iar înainte am locuit
în {f}.
Loc curat și discret. Sună-mă la {phone}.
# agency
Fetele noastre vin la hotel sau la tine acasă în {C} și {T}. În {f} nu mai mergem. De la {price2} euro pe oră.
Telefon {phone}.
# tour
Sunt în turneu: {date} în {B}, apoi până pe {date2} în {C}. Săptămâna trecută am fost în {f}. Pupici, {name} {phone}
# form
Nume: {name}|Oraș: {C}|Născută în: Cluj|Aproape de: {t}|Primesc: da|Deplasări: nu|Telefon: {phone}
# none-self
Sunt {name}, am crescut în {f} și vorbesc româna și olandeza. Adresa o spun numai la telefon: {phone}.
"""
