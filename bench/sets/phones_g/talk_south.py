"""What stands around the number: Spanish, Italian, Portuguese, Romanian."""

CITY = {
    "es": """Recibo en {city}, cerca del centro.
Nueva en {city}, por pocos días.
Piso discreto en {city}.""",
    "it": """Ricevo a {city}, vicino al centro.
Nuova a {city}, per pochi giorni.
Appartamento discreto a {city}.""",
    "pt": """Recebo em {city}, perto do centro.
Nova em {city}, por poucos dias.
Apartamento discreto em {city}.""",
    "ro": """Primesc în {city}, aproape de centru.
Nouă în {city}, pentru puține zile.
Apartament discret în {city}.""",
}
TALK = {
    "es": """Hola, soy {name}.
Masaje relajante con aceite caliente.
Buena compañía para una cena.
Simpática, cuidada y discreta.
Una hora son 150, media hora 90 euros.
Abierto de 10:00 a 22:00 todos los días.
Los fines de semana con cita.
Sin prisas, me tomo mi tiempo.
Solo caballeros educados.
Ducha y toallas limpias.
Pago en efectivo o con tarjeta.
Las fotos son reales.
Hablo español y algo de inglés.
Cerrado los lunes.
Avísame una hora antes.
Trabajo sola e independiente.
También dúo con mi amiga.
Te espera un café o un té.
No contesto llamadas ocultas.
Tengo 28 años y mido 1,68 m.
Una sonrisa y una buena charla.
Hasta pronto.
Besos, {name}.""",
    "it": """Ciao, sono {name}.
Massaggio rilassante con olio caldo.
Buona compagnia per una cena.
Simpatica, curata e discreta.
Un'ora costa 150, mezz'ora 90 euro.
Aperto dalle 10:00 alle 22:00 tutti i giorni.
Nel fine settimana su appuntamento.
Senza fretta, mi prendo il mio tempo.
Solo signori educati.
Doccia e asciugamani puliti.
Pagamento in contanti o con carta.
Le foto sono vere.
Parlo italiano e un po' di inglese.
Chiuso il lunedì.
Avvisami un'ora prima.
Lavoro da sola e in proprio.
Anche in coppia con la mia amica.
Ti aspetta un caffè o un tè.
Niente chiamate anonime.
Ho 28 anni e sono alta 1,68 m.
Un sorriso e due chiacchiere.
A presto!
Baci, {name}.""",
    "pt": """Olá, sou a {name}.
Massagem relaxante com óleo quente.
Boa companhia para um jantar.
Simpática, cuidada e discreta.
Uma hora são 150, meia hora 90 euros.
Aberto das 10:00 às 22:00 todos os dias.
Ao fim de semana com marcação.
Sem pressa, com todo o tempo.
Só cavalheiros educados.
Duche e toalhas limpas.
Pagamento em dinheiro ou cartão.
As fotos são reais.
Falo português e um pouco de inglês.
Fechado à segunda-feira.
Avisa uma hora antes.
Trabalho sozinha e por conta própria.
Também em dupla com a minha amiga.
Espera-te um café ou um chá.
Não atendo chamadas anónimas.
Tenho 28 anos e 1,68 m.
Um sorriso e uma boa conversa.
Até breve!
Beijinhos, {name}.""",
    "ro": """Bună, sunt {name}.
Masaj relaxant cu ulei cald.
Companie plăcută pentru o cină.
Simpatică, îngrijită și discretă.
O oră costă 150, jumătate de oră 90 de euro.
Deschis de la 10:00 la 22:00 zilnic.
În weekend cu programare.
Fără grabă, am timp pentru tine.
Doar domni respectuoși.
Duș și prosoape curate.
Plata cash sau cu cardul.
Pozele sunt reale.
Vorbesc română și puțină engleză.
Închis lunea.
Anunță-mă cu o oră înainte.
Lucrez singură, independent.
Și în duo cu prietena mea.
Te așteaptă o cafea sau un ceai.
Nu răspund la apeluri ascunse.
Am 28 de ani și 1,68 m.
Un zâmbet și o discuție bună.
Pe curând!
Pupici, {name}.""",
}
LEADS = {
    "es": """Llámame al {n}
Mi número es {n}
Tel. {n}
WhatsApp: {n}
Móvil {n}""",
    "it": """Chiamami: {n}
Il mio numero è {n}
Tel. {n}
WhatsApp: {n}
Cellulare {n}""",
    "pt": """Liga-me: {n}
O meu número é {n}
Tel. {n}
WhatsApp: {n}
Telemóvel {n}""",
    "ro": """Sună-mă la {n}
Numărul meu este {n}
Tel. {n}
WhatsApp: {n}
Mobil {n}""",
}
