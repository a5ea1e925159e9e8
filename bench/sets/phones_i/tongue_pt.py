"""Portuguese."""

from bench.sets.phones_i.language import Language, Phrases

UNITS = ("zero", "um", "dois", "três", "quatro", "cinco", "seis", "sete", "oito", "nove")
TEENS = ("dez", "onze", "doze", "treze", "catorze", "quinze", "dezasseis", "dezassete", "dezoito", "dezanove")
TENS = ("", "", "vinte", "trinta", "quarenta", "cinquenta", "sessenta", "setenta", "oitenta", "noventa")
HUNDREDS: tuple[str, ...] = ("", "cento", "duzentos", "trezentos", "quatrocentos", "quinhentos")
HUNDREDS += ("seiscentos", "setecentos", "oitocentos", "novecentos")


def tens(value: int) -> str:
    """10 to 99."""
    ten, unit = divmod(value, 10)
    if ten == 1:
        return TEENS[unit]
    return f"{TENS[ten]} e {UNITS[unit]}" if unit else TENS[ten]


def hundreds(value: int) -> str:
    """100 to 999."""
    hundred, rest = divmod(value, 100)
    if value == 100:
        return "cem"
    return f"{HUNDREDS[hundred]} e {tens(rest) if rest > 9 else UNITS[rest]}" if rest else HUNDREDS[hundred]


PT = Language(
    code="pt",
    units=UNITS,
    tens=tens,
    hundreds=hundreds,
    told=tuple("o " + unit for unit in UNITS),
    nouns=UNITS,
    double="duplo {d}",
    triple="triplo {d}",
    times=("duas vezes o {d}", "três vezes o {d}"),
    plus="mais",
    spoken=(*UNITS[:6], "meia", *UNITS[7:]),
    phrases=Phrases(
        opening=(
            "Massagista calma em Roterdão, estúdio limpo e privado.",
            "Massagem relaxante por uma senhora meiga, também no hotel.",
            "Nova em Amesterdão: companhia elegante para uma noite.",
            "Mulher simpática em Haia procura senhores educados.",
        ),
        lead=("Liga-me: {n}.", "O meu número é {n}.", "Para marcar: {n}."),
        closing=("Até breve!", "Não atendo números ocultos.", "Beijinhos!", "Discrição garantida."),
        reverse="Lê o meu número ao contrário, do fim para o princípio: {n}.",
        last_four="Primeiro os últimos quatro algarismos do meu número: {b}. Antes deles vem: {a}.",
        halves="As duas metades do meu número estão trocadas: {b} {a}. Põe o segundo bloco à frente e liga.",
        title="{name} em Roterdão – início do meu número: {a} (continua em baixo)",
        end="E aqui continua o meu número: {b}",
        three=("O meu número começa por: {a}.", "Depois vem: {b}.", "E acaba em: {c}."),
        correct="Liga para {n}. Desculpa, enganei-me: os dois últimos algarismos são {g}.",
        front="Põe um zero antes deste número e liga-me: {n}.",
        two="Liga para {a} ou, se eu não atender, para {b}.",
        distract="Tenho 26 anos, 168 cm. Meia hora 80, uma hora 150 euros, das 10 às 22 h. Liga para {n}. Sê pontual.",
        told="Marca no telemóvel: {n}. Depois ouves a minha voz.",
        noise=("querido", "beijinho", "amor", "fofo"),
    ),
    negatives={
        "invoice": "Depois da visita recebes por e-mail a fatura número {mg}. Marca no site.",
        "barcode": "Uso óleo com o código de barras {d13}, sem perfume. Marca no site.",
        "short_code": "Em caso de emergência liga sempre para o 112. Para o resto escreve-me no site.",
        "parking_zone": "A zona de estacionamento {d6} custa 2,50 por hora, a zona {d5} é grátis depois das 18:00.",
        "member": "O meu número de membro neste site é {mg}. Só respondo pelo site.",
        "coordinates": "Procura-me no mapa: 51.{d6}, 4.{e6}. O estúdio é aí.",
        "permit": "Número da licença da câmara municipal: {mg}. Marcações na agenda do site.",
        "temperature": "Sauna a {n2} graus, banho a 38 graus, quarto a 22 graus, piscina a 28 graus.",
        "postcode": "Encontras-me em 3011 AB, número de porta 67, campainha 12, andar 3.",
        "order_number": "Encomendaste flores? O número da encomenda é {mg}. Obrigada!",
        "incomplete": "O meu número começa por 067, o resto só recebes no chat.",
        "rating": "Notas: 9,6 para a massagem, 8,7 para a limpeza, 9,2 para a receção, 8,9 no total.",
        "sizes": "As minhas medidas: 90-60-90, 167 cm, 56 kg, calçado 38. Escreve-me no site.",
        "reservation": "O teu número de reserva é {m}. Mostra-o à porta.",
        "views": "Este anúncio já foi visto {big} vezes. Escreve-me pelo formulário.",
        "locker_words": "As tuas coisas ficam no cacifo, a combinação é {w6}.",
    },
)
