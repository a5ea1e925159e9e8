"""Spanish, Italian and Portuguese ads, short ones first."""

ES_SHORT: tuple[str, ...] = (
    "Masaje relajante en {a}. Todos los días, {h}. {p} euros. Reserva: {t}.",
    "Nombre: {n}\nEdad: {k}\nCiudad: {a}\nSalidas a hotel: {b}, {c}\nNo voy a {x}.\nTeléfono: {t}",
)
ES_TALK: tuple[str, ...] = (
    "Hola, soy {m}, tengo {k} años y nací en {f}. Llegué a Holanda por amor y viví dos años en {x}. El amor se acabó. "
    "Ahora recibo en {a}, en un piso limpio y tranquilo. {p} euros la hora. Llámame: {t}.",
    "Antes trabajaba en una tienda en {x}. Mi hermana vive allí todavía. Yo me mudé y ahora atiendo en {a}. "
    "También hago salidas a {b}, siempre a hotel. Soy cariñosa y puntual. {t}",
    "De gira: del {r} en {a} y del {r2} en {b}. La semana pasada estuve en {x}, gracias a todos. "
    "Reserva con tiempo, que mi agenda se llena. {t}",
    "Un cliente escribió: 'Vine desde {x} y valió la pena.' Ven tú también. Estoy en {a}, cerca de la estación. "
    "Mi casa es como un rincón de {f}, con música y buen café. {h}. {t}",
    "Cómo llegar: coge el tren en {x} y baja en {a}. Te espero en mi apartamento, a tres minutos. "
    "No hago salidas ni acepto números ocultos. Una hora, {p} euros. {t}",
    "Me gusta bailar en {x} los sábados y pasear por la playa los domingos. Pero trabajo en {a}, en mi propio "
    "estudio. Son casi mis vacaciones, porque me encanta lo que hago. No trabajo en {y}, aunque muchos lo preguntan. "
    "{t}",
    "Son las nueve y ya estoy lista para ti. Me llamo {n} y tengo {k} años. Mi hijo estudia en {x}, yo trabajo en {a}. "
    "Mi piso es moderno y discreto. Nada de prisas ni de números ocultos. {p} euros la hora. {t}",
)
IT_SHORT: tuple[str, ...] = (
    "Massaggi a {a} tutti i giorni, {h}. Prezzo {p} euro. Appuntamento: {t}.",
    "Nome: {n}\nEtà: {k}\nZona: {a}, {b}\nNon vengo a {x}.\nTelefono: {t}",
)
IT_TALK: tuple[str, ...] = (
    "Ciao, sono {m}, vengo da {f} e ho {k} anni. Ho lavorato come cameriera a {x} e come cuoca a {z}. "
    "Adesso ricevo a {a}, in un appartamento riservato. Parliamo, ridiamo, ci rilassiamo. {p} euro l'ora. {t}",
    "Ci siamo trasferite! Non siamo più a {x}. Ora ci trovate a {a}, vicino alla stazione. "
    "Stesse ragazze, stessi prezzi. Aperto {h}. Chiamate {t}.",
    "Mi chiamo {n} e sono in Olanda per poco. Dal {r} sono a {a}, poi dal {r2} a {b}. "
    "Mia sorella abita a {x}, ma lì vado solo a trovarla. Scrivimi: {t}.",
    "Accompagno uomini gentili a cena a {a} e a {b}. Ho studiato lingue a {x} e mi piace l'arte. "
    "Non ricevo a casa mia. Minimo due ore, {p} euro l'ora. {t}",
    "Un cliente ha scritto: 'Sono venuto da {x} e tornerò.' Che gioia! Ricevo solo a {a}, in una casa tranquilla. "
    "Niente numeri nascosti, {h}. {t}",
)
PT_SHORT: tuple[str, ...] = (
    "Massagem em {a}. Todos os dias, {h}. {p} euros por hora. Marcação: {t}.",
    "Nome: {n}\nIdade: {k}\nCidade: {a}\nDeslocações: {b}\nTelefone: {t}",
)
PT_TALK: tuple[str, ...] = (
    "Olá, sou a {m}, tenho {k} anos e vim de {f}. Estudei em {x} e trabalhei num café em {y}. "
    "Agora recebo em {a}, num quarto sossegado. Gosto de conversar e não tenho pressa. {p} euros. {t}",
    "Mudei de casa! Já não estou em {x}. Recebo agora em {a}, mesmo no centro. O meu sorriso é o mesmo. Liga para {t}.",
    "Esta semana estou de visita em {a}, num hotel perto da estação. Depois volto para {f}. "
    "Não vou a {x}, por isso não perguntes. Uma hora são {p} euros. {t}",
    "Atendo em hotéis em {a}, {b} e {c}. A minha prima mora em {x}, foi ela que me convidou para a Holanda. "
    "Sou alegre, educada e pontual. Escreve-me: {t}.",
    "Um cliente escreveu: 'Vim de {x} e valeu a pena.' Obrigada, querido! Recebo apenas em {a}, {h}. Tenho chá, "
    "música e muita paciência. {t}",
)
