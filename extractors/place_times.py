# ruff: noqa: E501 -- word tables
"""Times to come, said before or after a place: next week, next season, "not yet". Eleven languages, folded."""

import re

from extractors.place_words import words

MONTHS = (
    r"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october|januar|februar|marz|mai|juin|juillet|janvier|fevrier|mars|avril|aout|septembre|octobre|novembre|decembre"
    r"|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|janeiro|fevereiro|marco|maio|junho|julho|setembro|outubro|dezembro"
    r"|styczniu|lutym|marcu|kwietniu|maju|czerwcu|lipcu|sierpniu|wrzesniu|pazdzierniku|listopadzie|grudniu|ianuarie|februarie|martie|iunie|iulie|septembrie|octombrie|noiembrie|decembrie"
    r"|januarban|februarban|marciusban|aprilisban|majusban|juniusban|juliusban|augusztusban|szeptemberben|oktoberben|novemberben|decemberben)"
)
_NEXT = r"(?:volgend|volgende|komend|komende|aankomend|aankomende|next|coming|nachste[nrsm]?|kommende[nrsm]?|proxim[ao]|prossim[ao]|przyszl(?:y|ym|a|ej)|nastepn(?:y|ym|a|ej)|jovo|kovetkezo|gelecek|onumuzdeki)"
_SOON_UNIT = r"(?:week|weekend|weekeinde|weken|woche|wochenende|wochen|semaine|semana|settimana|weekendu?|tygodniu|tydzien|saptamana|het|heten|hetvegen|hafta|haftasonu|weeks?)"
_LONG_UNIT = r"(?:maand|jaar|seizoen|month|year|season|monat|jahr|mois|annee|mes|ano|mese|anno|miesiacu|miesiac|roku|luna|an|honapban|honap|evben|ev|ay|yil)"
_SEASON = (
    r"(?:voorjaar|najaar|zomer|winter|lente|herfst|nieuwe jaar|summer|spring|autumn|fall|new year|sommer|fruhling|fruhjahr|herbst|printemps|ete|automne|hiver|primavera|verano|otono|invierno"
    r"|estate|autunno|inverno|verao|outono|inverno|wiosna|latem|jesienia|zima|vara|toamna|iarna|nyaron|tavasszal|osszel|yazin|kisin|baharda)"
)
LATER = re.compile(
    r"(?<![a-z])(?:" + _NEXT + " " + _SOON_UNIT + r"|(?:daarna|dan) pas(?: weer)?|pas weer|only then|erst danach|semaine prochaine|semana que (?:viene|vem)|saptamana viitoare|weekendul viitor|haftaya|over (?:een paar|enkele|twee|drie|\d+) weken"
    r"|vanaf (?:" + _NEXT + r" week|\d{1,2}(?: " + MONTHS + r")?)|from (?:next week|\d{1,2}(?: " + MONTHS + r")?)|ab (?:nachste[nr]? woche|\d{1,2})"
    r"|(?:in|im|en|em|w|eind|begin|half|vanaf half) " + MONTHS + r")(?![a-z])"
)
SOON = re.compile(
    r"(?<![a-z])(?:binnenkort|straks|later|vanaf " + MONTHS + r"|soon|from " + MONTHS + r"|bald|demnachst|ab " + MONTHS + r"|bientot|prochainement|a partir de|pronto|proximamente|presto|prossimamente|em breve"
    r"|brevemente|wkrotce|niedlugo|curand|hamarosan|yakinda|" + _NEXT + " (?:" + _LONG_UNIT + "|" + _SEASON + r")|later dit (?:jaar|seizoen)|over (?:een paar|enkele|twee|drie|\d+|een half|een) (?:maanden|maand|jaar)"
    r"|(?:in het|in de|na de|in|im|in the|after the|au|en|em|no|na|pe) " + _SEASON + r"|na de (?:vakantie|feestdagen|kerst)|wie weet|who knows|wer weiss|qui sait|quien sabe|chi sa|quem sabe|kto wie|denk (?:erover|eraan)|plan(?:nen|ning|ne)?(?: om)?|planeo|planuje|tervezek|planliyorum|planejo|programmo|ooit"
    r"|in de toekomst|hoop(?: ik)? (?:ooit|binnenkort|snel|naar|in|te)|droom|in the future|some ?day|one day|in zukunft|irgendwann"
    r"|(?:mois|l'annee|annee|ete|hiver) prochaine?|a l'avenir|(?:mes|ano) (?:que viene|que vem|proximo)|en el futuro|algun dia|(?:mese|anno) prossimo|in futuro"
    r"|no futuro|w przyszlosci|(?:luna|anul) (?:viitoare|viitor)|in viitor)(?![a-z])"
)
NOT_YET = re.compile(
    r"[^.!?\n;]{0,40}?(?<![a-z])(?:nog niet|voorlopig niet|pas (?:na|in|vanaf|over|weer)|not (?:yet|for now)|not until|noch nicht|erst (?:ab|im|nach|zu|an)|pas encore|todavia no|aun no|jeszcze nie|inca nu|non ancora|ainda nao|meg nem|henuz)(?![a-z])"
)
# A word with which a time to come is told, for the patterns to be tried at all.
WORDS = words("""
    weet knows weiss sait sabe chi wie daarna pas danach then vanaf over from ab binnenkort straks later soon bald demnachst bientot prochainement partir pronto proximamente presto prossimamente breve brevemente wkrotce niedlugo curand hamarosan yakinda haftaya volgend
    volgende komend komende aankomend aankomende coming kommende kommenden kommender kommendes denk plan plannen planning planne planeo planuje tervezek planliyorum planejo programmo ooit toekomst hoop droom next future some someday one
    nachste nachsten nachster nachstes zukunft irgendwann prochain prochaine l'avenir proximo proxima viene vem futuro algun prossimo prossima przyszlym przyszly przyszla przyszlej przyszlosci nastepnym viitoare viitor jovo kovetkezo
    gelecek onumuzdeki voorjaar najaar zomer winter lente herfst jaar summer spring autumn fall year sommer fruhling fruhjahr herbst printemps ete automne hiver primavera verano otono invierno estate autunno inverno verao outono wiosna
    latem jesienia zima vara toamna iarna nyaron tavasszal osszel vakantie feestdagen kerst
    januari februari maart april mei juni juli augustus september oktober november december january february march may june july august october januar februar marz mai juin juillet janvier fevrier mars avril aout septembre octobre
    novembre decembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre janeiro fevereiro marco maio junho julho setembro
    outubro dezembro styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrzesniu pazdzierniku listopadzie grudniu ianuarie februarie martie iunie iulie septembrie octombrie noiembrie decembrie januarban februarban marciusban
    aprilisban majusban juniusban juliusban augusztusban szeptemberben oktoberben novemberben decemberben
""")
_BOOKED = re.compile(r"(?:(?! - )[^.!?\n]){0,30}(?:reserveer|boek|book|agenda|afspraak|afspraken|reserv|termin|rendez|cita|prenota|rezerw|programari|idopont|randevu)")


def takes_bookings(rest: str) -> bool:
    """Whether the rest of a sentence goes on to take bookings: then a place to come is offered already."""
    return _BOOKED.match(rest) is not None
