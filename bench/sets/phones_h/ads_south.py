"""Sentences of ads in Spanish, Italian, Portuguese and Romanian; the same slots."""

TEXTS = {
    "es": """
Masajista cariñosa recibe en {c}.
Nueva en {c}, por pocos días.
Me tomo mi tiempo contigo.
Media hora {p} euros, una hora {q} euros.
Todos los días de {h} a {k}.
Masaje relajante con aceite caliente.
Compañía para cenar o salir por la noche.
También voy a hoteles.
Lugar privado, discreto y limpio.
Aparcamiento gratis en la puerta.
Solo caballeros educados, con cita previa.
Mis fotos son reales y recientes.
Hablo español y un poco de inglés.
Los domingos está cerrado.
Hay ducha y toallas limpias.
Pago en efectivo, sin anticipo.
Descansa después de un día de trabajo.
Las parejas son bienvenidas.
Avísame una hora antes, por favor.
A diez minutos a pie de la estación.
Desde {p} euros, todo incluido.
Mujer tranquila de treinta y tantos años.
Ambiente agradable, sin prisas.
""",
    "it": """
Massaggiatrice gentile riceve a {c}.
Nuova a {c}, solo per pochi giorni.
Mi prendo tutto il tempo per te.
Mezz'ora {p} euro, un'ora {q} euro.
Ogni giorno dalle {h} alle {k}.
Massaggio rilassante con olio caldo.
Compagnia per una cena o una serata.
Vengo anche in albergo.
Ambiente privato, discreto e pulito.
Parcheggio gratuito davanti alla porta.
Solo uomini educati, su appuntamento.
Le mie foto sono vere e recenti.
Parlo italiano e un po' di inglese.
La domenica è chiuso.
Doccia e asciugamani a disposizione.
Pagamento in contanti, senza anticipo.
Un momento di pace dopo il lavoro.
Anche le coppie sono benvenute.
Avvisami un'ora prima, per favore.
A dieci minuti a piedi dalla stazione.
Da {p} euro, tutto compreso.
Donna tranquilla sui trentacinque anni.
Un caffè ti aspetta.
""",
    "pt": """
Massagista carinhosa recebe em {c}.
Nova em {c}, só por poucos dias.
Dedico-te todo o meu tempo.
Meia hora {p} euros, uma hora {q} euros.
Todos os dias das {h} às {k}.
Massagem relaxante com óleo quente.
Companhia para um jantar ou uma noite.
Também vou a hotéis.
Local privado, discreto e limpo.
Estacionamento grátis à porta.
Só cavalheiros educados, com marcação.
As minhas fotos são reais e recentes.
Falo português e um pouco de inglês.
Ao domingo está fechado.
Há duche e toalhas limpas.
Pagamento em dinheiro, sem sinal.
Descansa depois de um dia de trabalho.
Os casais são bem-vindos.
Avisa uma hora antes, por favor.
A dez minutos a pé da estação.
Desde {p} euros, tudo incluído.
Mulher calma de trinta e poucos anos.
Ambiente agradável, sem pressa.
""",
    "ro": """
Maseuză drăguță primește în {c}.
Nouă în {c}, doar pentru câteva zile.
Îmi iau timp pentru fiecare.
Jumătate de oră {p} euro, o oră {q} euro.
În fiecare zi de la {h} la {k}.
Masaj relaxant cu ulei cald.
Companie la cină sau pentru o seară.
Vin și la hotel.
Loc privat, discret și curat.
Parcare gratuită în fața casei.
Doar domni politicoși, cu programare.
Pozele mele sunt reale și recente.
Vorbesc română și puțină engleză.
Duminica este închis.
Duș și prosoape curate.
Plata numerar, fără avans.
Relaxare după o zi de lucru.
Cuplurile sunt binevenite.
Te rog anunță cu o oră înainte.
La zece minute de mers pe jos de gară.
De la {p} euro, totul inclus.
Femeie calmă, în jur de treizeci de ani.
O cafea te așteaptă.
""",
}

CALLS = {
    "es": "Llama al {n}\nTel. {n}\nMi número es {n}\nTeléfono: {n}\nPara pedir cita: {n}\nWhatsApp: {n}",
    "it": "Chiama il {n}\nTel. {n}\nIl mio numero è {n}\nTelefono: {n}\nPer un appuntamento chiama: {n}\nWhatsApp: {n}",
    "pt": "Liga para {n}\nTel. {n}\nO meu número é {n}\nTelefone: {n}\nPara marcar, liga: {n}\nWhatsApp: {n}",
    "ro": "Sună la {n}\nTel. {n}\nNumărul meu este {n}\nTelefon: {n}\nPentru programare sună: {n}\nWhatsApp: {n}",
}

TITLES = {
    "es": "Masaje en {c}\nCompañía en {c}\nChica amable, lugar privado\nEscort {c}",
    "it": "Massaggio a {c}\nCompagnia a {c}\nDonna gentile, ambiente privato\nEscort {c}",
    "pt": "Massagem em {c}\nCompanhia em {c}\nSenhora simpática, local privado\nEscort {c}",
    "ro": "Masaj în {c}\nCompanie în {c}\nDoamnă amabilă, loc privat\nEscort {c}",
}
