# ruff: noqa: E501 -- word tables
"""The words by which a clause says whether a place in it is where an ad is offered: by class, in eleven languages, folded."""


def words(text: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(text.split())


# What follows is not so.
DENIALS = words("""
    skipping skip
    bedankt thanks danke merci gracias grazie obrigada dziekuje multumesc koszonom tesekkurler
    vermijd vermijden avoid meide evito eviter unikam evit kerulom kacinirim
    sin bez ohne sans senza sem fara nelkul instead rather statt anstatt zamiast vez lugar anziche invece plutot lieu inves helyett locul ipv i.p.v vaarwel doei bye goodbye adios zegnaj tschuss adeus
    adieu niet nooit geen zonder not never no dont don't doesn't won't cannot can't nicht nie niemals kein keine keinen keiner weder jamais aucun aucune ni nunca jamas tampoco nao nem mai non
    nessun nessuna nici niciodata nigdy soha nincs degil yok hicbir behalve uitgezonderd exclusief except excluding ausser ausgenommen sauf excepto salvo menos exceto tranne eccetto oprocz poza
    kivitel kiveve haric cu-exceptia gitmem gelmem gidemem ❌ 🚫 ⛔ ✘ ✗ ✖ nergens niks nowhere nirgends nada nulla nigdzie nicaieri sehol hayir aldrig sorry
""")
# What a denial before it denies is something else than the place: "niet zomaar iemand in A", "not your average girl".
OF_SOMETHING = words("""
    zomaar zo de het een the your just cheap any zomaar duur goedkoop ver far weit loin lejos lontano longe daleko departe messze uzak moeilijk anoniem haastig bang verlegen alledaags irgendeine irgendein n'importe cualquier qualsiasi qualquer
""")
# Somewhere else: earlier, later, or about somebody or something else. Reset by what is offered after it.
ELSEWHERE = words("""
    rodena rodom otrasnah uchilishte predi
    iskola okul escola scuola ecole szkole szkola estudou kinderen opleidingsplaats schoolplaats
    toen groeide verbleef logeerde reisde trouwde promoveerde runde huurde ontmoette danste kwam ging gaf deed kreeg geschoold getraind zogenaamd zogenaamde allegedly supposedly angeblich supuestamente
    webcam beeldbellen bouw fabriek fabrica fabrik factory usine fabbrica fabryce verpleging thuiszorg horeca klas oorspr vml tavaly came mum mom vecu zussen broers dochters zonen eigenaar eigenares nepadvertentie
    wife vrouw frau femme mujer esposa moglie zona sotia overwogen considered
    vorig sluiting opheffing faillissement genomen geschoten gefotografeerd fotografiert aufgenommen photographed scattate prises postadres postbus correspondentieadres factuuradres schliessung closure closing cierre fermeture chiusura zamkniecia inchiderea
    aldus herkomst afkomst geboortestreek opleidingsplaats birthplace hometown geburtsort herkunft naissance nacimiento nascita nascimento urodzenia nasterii szuletesi dogum noverem hugom batyam ocsem lanyom fiam ablam abim
    buro oficina biurze biuro birou ufficio escritorio iroda irodaban ofiste office
    leerde leerden opgeleid spaar zodra learnt trained gelernt zocht zochten bleef searched suchte suchten cherchait buscaba cercava procurava szukali cautau kerestek
    advocaat notaris boekhouder accountant psycholoog therapeut garage lawyer notary therapist anwalt anwaltin notar steuerberater avocat notaire comptable abogado abogada notario avvocato notaio commercialista advogado contabilista prawnik notariusz avocatul notarul ugyvedem konyvelom avukatim
    wurzeln racines raices radici raizes korzenie radacini radacinile gyokereim koklerim kokenim
    verliess vorher zuvor auparavant anteriormente precedentemente poprzednio anterior azelott
    foto photo
    eet baan baantje bijbaan kantoorbaan verpleegkundige kapster serveerster juf lerares docent docente kok barvrouw receptioniste twijfel job beruf trabajo-de waitress nurse teacher kellnerin krankenschwester
    nep nepadvertentie nepadvertenties oplichter oplichters scammer scammers
    trabaje trabajado vivi vivido recibi recibia pase lavorato vissuto abitato trabalhei morei lucrat locuit stat dolgoztam dolgozott calisirdim gereist gewesen gelebt gebleven vertrek collega
    collegas colleague colleagues kollegin kollege kolezanka colega coleg companera compagnera collegue was waren geweest were been war warst estuve estaba estabamos eramos era etais ete ero stata
    stato estive estava bylam bylem bylismy eram fost fusesem voltam idim oldum iken husband boss dentist doctor gym beach zoo dog cat bought found learned married office kids children rehearsed
    teaching man echtgenoot partner huisgenoot buurvrouw baas kapper kapster tandarts huisarts arts dokter nagels sportschool zwembad strand dierentuin pretpark attractiepark efteling ziekenhuis yoga
    dansles zangles cursus les asiel hond kat paard tattoo piercing geleerd gehaald gekocht gevonden gezien gelezen verliefd getrouwd gescheiden geboren opgegroeid getogen afkomstig oorspronkelijk
    origineel komaf geboorteplaats geboortestad geboorteplek roots wortels wieg jeugd kindertijd bakermat heimwee ouderlijk oorsprong vorige afgelopen laatst laatste last previous letzte derniere
    pasada pasado scorsa scorso passada passado ostatnio trecut mult gecen bekend oude ex had vroeger voorheen destijds eerder jarenlang gewoond gewerkt gezeten gestudeerd gestaan woonde woonden
    werkte ontving zat stond studeerde verliet vertrok vertrokken achtergelaten gestopt gesloten weggegaan verhuisde studeer studie opleiding school stage universiteit hogeschool moeder vader ouders
    mama papa zus zusje broer broertje zoon dochter oma opa tante oom nicht neef familie vriend vriendin vrienden vriendinnen vriendje kantoor vakantie festival concert uitje dagje wedstrijd bioscoop
    gelopen marathon museum musical winkelen shoppen geshopt rechtbank misschien wellicht ooit overweeg born raised grew grown originally native hometown childhood formerly previously used lived
    worked studied study studying left closed university college mother father parents sister brother son daughter family friend friends cousin holiday holidays someday maybe perhaps hopefully
    aufgewachsen gebürtig geburtig ursprunglich stamme stammt heimat heimatstadt kindheit fruher damals ehemals wohnte arbeitete gewohnt gearbeitet studiert studiere mutter vater eltern schwester
    bruder freunde freundin urlaub vielleicht eventuell irgendwann nee grandi originaire enfance habitais travaillais vivais etudie etudies mere pere soeur frere famille ami amie amis vacances
    autrefois peut-etre naci nacida nacido criada criado creci crecida originaria oriunda infancia vivia trabajaba estudio estudie madre padre padres hermana hermano familia amiga amigos vacaciones
    quizas nata nato cresciuta cresciuto infanzia vivevo lavoravo abitavo studiato genitori sorella fratello famiglia amica amici vacanza forse nascida nascido nasci cresci morava trabalhava estudei
    mae pai pais irma irmao ferias talvez urodzilam urodzona urodzony urodzilem wychowalam wychowana pochodze dziecinstwo mieszkalam pracowalam studiowalam matka ojciec rodzice siostra brat rodzina
    przyjaciele wakacje kiedys dawniej wczesniej moze nascuta nascut crescuta crescut originara copilaria locuiam lucram stateam studiat tata parintii parinti sora frate prieteni vacanta inainte
    candva poate szulettem szarmazom nevelkedtem gyerekkorom laktam tanultam anyam apam szuleim testverem csaladom baratok nyaralas regen korabban talan dogdum dogumlu buyudum asliyim aslen memleketim
    cocuklugum yasadim yasiyordum calistim calisiyordum okudum annem babam ailem kardesim arkadasim tatil eskiden onceden belki wandel wandelen wandeling hardlopen fiets fietsen zwem zwemmen 
    stappen uitgaan ga-uit feest feesten feestje feestjes dans dansen borrel borrelen kijk kijken sport sporten train tennis voetbal hockey volg lessen rijles rijexamen markt restaurant terras
    terrasje cafe kroeg disco kerk carnaval kermis theater boodschappen supermarkt koop favoriete favoriet lievelings lievelingsrestaurant hobby vrijwilliger vrijwilligerswerk examen diploma geslaagd
    oppas paardrijden accent volkstuin stedentrip logeren logeerpartij zingen bruiloft trouwerij begrafenis verjaardag fitness shopping party partying dancing running jogging swim swimming market pub
    club-night church theatre cinema movies favourite favorite internship volunteer clubbing brunch einkaufen feiern tanzen joggen kurs kino ausbildung studium lieblingsrestaurant spaziere praktikum
    feier hochzeit etudes courses fete soiree cours promener promene boite mariage estudios compras fiesta fiestas curso mercado restaurante cine bailar paseo boda universidad facultad studi spese
    festa feste corso mercato ristorante ballare universita facolta passeggiata estudo estudos festas dancar faculdade universidade passear studiuje studia zakupy impreza imprezy imprezuje targ
    restauracja restauracji tancze uczelnia szkola ucze chodze wesele studiez cumparaturi petrec curs piata restaurantul facultate facultatea nunta petrecere tanulok vasarolok bulizok tanfolyam piac
    etterem egyetem szulotte okuyorum alisveris pazar universite zeszly zeszlym ubiegly ubieglym przeszlym trecuta elozo verleden gisteren eergisteren yesterday gestern ayer ontem wczoraj tegnap ieri
    uprzednio przedtem einst ken kent kennen ken-je kennst kennt connais connaissez conoces conoceis remember herinner herinneren erinnerst recuerdas ricordi lembras pamietasz wohnst wohnt habites
    habitez vives viveis mieszkasz abiti abitate moras moram locuiesti locuieste laksz opgezegd dichtgedaan verkocht
""")
# What she did or does apart from what she offers: "ik studeer nog, in A", "had twee kamers, in A".
LIVED = words("""
    studeer studeerde studie opleiding school geboren opgegroeid getogen had hadden woonde werkte gewoond gewerkt gestudeerd moeder ouders familie study studied born raised lived worked grew studiere aufgewachsen wohnte arbeitete nee vecu etudie
    nacida nata nascida urodzona nascuta szulettem
    vroeger fruher formerly autrefois antiguamente antigamente dawniej kiedys candva nyakoga regen eskiden
""")
VISITORS = words("""
    klientite mazhe gospoda gosti posetiteli
    iedereen everyone everybody alle mensen
    inwoners inwoner bewoners bewoner reizigers reiziger residents locals einwohner habitants vecinos mieszkancy locuitorii abitanti
    mensen jongens guys boys people folks fans leute jungs gente chicos gens personnes persone ragazzi pessoas rapazes ludzie chlopcy oameni baieti emberek fiuk insanlar lieden panowie panow panie
    besucher gast mezczyzni klientki senores visitantes ospiti signori visiteurs hommes messieurs cavalheiros vizitatori latogatok beyler klant klanten mannen heren gasten bezoekers client clients
    customers men gentlemen guests visitors kunden gaste manner herren clientes hombres caballeros clienti uomini homens klienci klientow barbatii domni ferfiak vendegek erkekler musteriler reviews
    recensies bezoeker vreemden toerist toeristen studenten zakenmannen zakenman vrijgezel vrijgezellen stellen stelletjes koppels couples paare couple parejas coppie pary cupluri parok ciftler
""")
# Here and now again, whatever was said before.
NOW = words("""
    sega ponastoyashtem otnovo
    aangekomen gearriveerd arrived angekommen arrivee llegada arrivata przyjechalam ajuns megerkeztem geldim chegada
    hanem nu maar tegenwoordig momenteel inmiddels sinds sindsdien eindelijk thans weer terug voorlopig wel ontvang ontvangst now but currently nowadays since finally back receive jetzt aber sondern derzeit
    aktuell inzwischen wieder seit empfange maintenant mais actuellement desormais depuis recois ahora pero actualmente sino desde recibo adesso ma attualmente ricevo agora atualmente recebo teraz ale
    obecnie przyjmuje acum dar primesc jelenleg fogadok simdi ama voortaan vast heden vanaf-nu hallo hello hi hoi hey
""")
# Offered there; after words about the past or about others only when a new statement has begun.
OFFERS = words("""
    verzorgingshuizen verpleeghuizen bejaardenhuizen pflegeheimen
    escortservice escortbureau escortdienst hotelservice cover couvrons cubrimos copriamo cobrimos obslugujemy acoperim pokrivame
    priemam priemame rabotya rabotim chakam chakame masazhiram namirash namerish idvam poseshtavam posreshtam dostapna
    wacht wachten waiting warte attends recebemos
    blijf bleib reste quedo vergezel begeleid accompany begleite accompagne acompano accompagno riceviamo recevons atendemos przyjmujemy primim spostiamo spostamenti deplasari deplasare deplacements wyjazdy deslocacoes
    bezoekt verwent masseert verwelkom verwelkomt host hosts
    deur voordeur massagetafel behandeltafel massagestoel massagebed door doorbell tur haustur massagetisch massageliege porte puerta porta portao drzwi usa ajtom kapim
    opende geopend open opened eroffnet eroffnete offnete ouvert ouverte ouvre abri abierto abierta abro aperto apro aberto otworzylam deschis nyitottam actim
    hotels hoteles salidas hotele hotelach alberghi hoteis szallodaba hotelekbe
    mij mich me mir mi ontvangt ontvangen werk werkt werkzaam werkend actief beschikbaar aanwezig welkom zit sta verblijf logeer gevestigd escort outcall outcalls incall incalls massage prive bel app
    bezoek hotelbezoek available receiving working work visit welcome located active staying hosting verfugbar arbeite besuch besuche willkommen travaille disponible bienvenue trabajo hoy lavoro
    disponibile oggi trabalho disponivel hoje pracuje dostepna zapraszam dzis lucrez disponibila astazi dolgozom elerheto varlak calisiyorum musait bugun atendo atende espero czekam astept bekliyorum
    ricevimento recibimos thuisontvangst thuisbezoek thuisbezoeken bereikbaar huur standplaats werkgebied hotelescort hotelbezoeken huisbezoek ontvangstadres visiting touring based atiendo
    recibiendo visito encuentras encontraras encuentrame trovi vieni atendimento encontra dojazd dojezdzam przyjmowanie spotkania przyjedz wpadnij gasesti vino fogad kiszallas gel bezoekbaar besuchbar
    gastiere empfang hausbesuche hotelbesuche passage deplace accueille
""")
# As good as an offer, though it takes back nothing that was said before.
SELVES = words("""
    masaj masazh apartament kvartira zhena momiche dama grad hotela
    gezelschapsdame rijd reis
    werkplek werkruimte werkkamer werkadres werkstudio ontvangstruimte ontvangstkamer massageruimte massagekamer massageplek behandelkamer behandelruimte
    workspace workplace workroom room rooms parlour arbeitszimmer arbeitsraum arbeitsplatz massageraum massagezimmer zimmer raum raume cabinet salle chambre
    sala consulta gabinete gabinet lokal pokoik cabinetul camera salonul szalonom szobam helyem stanzetta studiolo salotto espaco salonum odam yerim stayata kabinetat
    apartamento appartamento appartement fica queda trova znajduje lakasom evim meu mi mio ma meine jaar jaren maanden jahre jahren years year ans anos anni lat ani eve
    vindt genieten geniet ontspannen ontspan verwennen verwen verwend relaxen relax kroelen behandelen behandel behandeling behandelingen masseer masseren masseert tantra enjoy relaxing entspannen verwohne verwohnen disfruta disfrutar rilassarti rilassati
    ma di wo do vr za zo ma-di ma-wo ma-do ma-vr di-wo di-do di-vr wo-do wo-vr do-vr do-za do-zo vr-za vr-zo za-zo middags ochtends nachts morgens s
    dame dames meid meisje meiden vrouw lady ladies girl woman masseuse massages salon studio studios studio's adres adressen locatie juli juni januari februari maart april mei augustus september
    oktober november december appartement kamer hotel prive privehuis huis thuis station centrum hartje stad dorp deze week weekend vandaag vanavond morgen maandag dinsdag woensdag donderdag vrijdag
    zaterdag zondag dagen tot weken nieuw nieuwe new tour location address parkeren today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday days place apartment frau madchen
    wohnung heute privat femme chica mujer senorita donna ragazza mulher menina dziewczyna pani fata femeie lany no bayan kadin bezoeken ontmoet ontmoeten afspreken langs langskomen meet see vind
    vinden find treffen besuchen encontrar znajdziesz gasisti heart vip luxe plaats woonplaats gemeente semaine semana settimana tygodniu tydzien hafta heten saptamana woche wochenende cette diese
    dieser esta este questa tym asta aceasta ezen bu this now aan-huis overdag avonds doordeweeks weekends avond nacht middag ochtend poniedzialek wtorek sroda czwartek piatek sobota niedziela lunes
    martes miercoles jueves viernes sabado domingo lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag freitag samstag sonntag lunedi martedi mercoledi giovedi
    venerdi luni marti miercuri joi vineri sambata duminica nov dec okt sep aug jan feb apr privaat praktijk massagesalon massagestudio massagepraktijk ruimte flat loft villa bed woning boot woonboot
    plek plekje vestiging privekamer priveadres hotelkamer piso casa habitacion maison stanza camera quarto mieszkanie pokoj apartament lakas szoba oda ev ort stadt stadtteil ville lieu ciudad lugar
    miasto miejscowosc oras orasul varos helyszin citta luogo cidade local sehir yer konum adresse direccion indirizzo endereco cim blondine brunette latina milf student studente
""")
OR = words("of or oder ou o lub sau vagy veya")
JOINS = words("en maar and but und aber et mais pero ale dar ama of or oder")
ONLY = words("samo edinstveno alleen only nur seulement solo solamente apenas tylko doar csak sadece enkel uitsluitend exclusively")
SUBJECTS = words("ik i ich je yo io eu ja az ben moi en and und et y e si es ve ama aber but maar")
RELATIVES = words("""
    collega colleague kollegin kolezanka colega companera moeder vader ouders mama papa zus zusje broer broertje zoon dochter oma opa tante oom nicht neef familie vriend vriendin vrienden vriendinnen
    vriendje mother father parents sister brother son daughter family friend friends cousin mutter vater eltern schwester bruder freunde freundin mere pere soeur frere famille ami amie amis madre
    padre padres hermana hermano familia amiga amigos genitori sorella fratello famiglia amica amici mae pai pais irma irmao siostra przyjaciolka sora prietena baratno kardesim arkadasim
""")
WITH = words("met samen with together mit avec con com z cu ile en and und van of")
ROMANIAN_NOT = words("mai primesc sunt lucrez ma vin este merg fac stau locuiesc")
MOVES = words("""
    premestih premestihme prenesoh
    verlaat leaving
    verhuis verhuist verhuizen verhuisd verhuisde ingeruild verruild vertrokken move moved moving relocated swapped left umgezogen umziehen ziehe gezogen verlassen weggezogen demenage quitte partie
    mudado mude mudo deje dejado marche fui trasferita trasferito lasciato mudei mudou deixei sai przeprowadzilam przenioslam wyjechalam opuscilam mutat plecat elkoltoztem koltoztem tasindim ayrildim
""")
TO = words("v naar voor to for nach fur a para do la in pentru pour por per dla")
SMALL = words("""
    v vav ot za sas az sum sam mi si se da po vseki sme nie
    giorni dias tage jours dni zile gun nap few couple tre tres drei trois trei trzy harom uc
    ✅ ✔
    al ons twee drie vier vijf enige enkele paar two three zwei drei deux dos due dois dwa zelf dus gerust lekker graag even maar
    dan
    em im na no pe nos nas num numa dans chez
    daarna danach then depois despues apres dopo potem apoi aztan sonra
    als zowel ook both sowohl auch sowie tanto tant como comme sia quanto tako zarowno atat cat mind hem also
    ik de het een in te op uit van naar je jij we wij ze zij en of is ben bent zijn er om aan met voor bij ook weer the a an i you at to from and am are im i'm my your mijn jouw dit dat ich bin der
    die das ein eine zu nach aus mit und suis le la les un une au du des et soy estoy el los las una y sono ho il e sou estou o os um uma jestem w z na do sunt si vagyok az egy es bir ve
""")
ORIGIN_FROM = words("ot ot desde depuis uit from aus")
STARTING_POINT = words("ot vanuit vanaf van from von ab aus depuis desde da dal od z din")
LIVES = words("""
    zhiveya zhiveem
    vivimos vivemos habitons wohnen viviamo mieszkamy locuim
    woon woont wonen woonachtig woonplaats kom komt live lives living reside wohne wohnhaft lebe vivo resido habite vis abito moro mieszkam locuiesc stau lakom elek yasiyorum oturuyorum ride shop 
    wonend wohnend residing
""")
FROM = words("uit van vanuit from aus von de du da din dal dalla z ze")
# "Do you call from A?"; "who drives to A?"; "I help people in A"; "lessons in A", taken or given.
SETS_OFF = words("vanuit vanaf from aus depuis desde")
WHO = words("wie who wer qui quien chi quem kto cine ki kim")
RIDES = words("brengt neemt brings takes bringt nimmt emmene lleva leva zabierze duce visz rijdt rijden gaat reist fahrt reist drives rides driving travels going va conduit voyage viaja conduce viaggia guida vai jedzie merge megy utazik gidiyor")
SERVES = words("langs help behandel masseer verwen ontspan treat massage massiere verwohne masse soigne atiendo tratto atendo masuje masez masszirozom")
LESSONS = words("rijles rijlessen dansles danslessen zangles pianoles yoga yogales cursus lessen lesson lessons classes course fahrschule tanzkurs yogakurs cours cursos clases corso lezioni aulas kurs kursy lekcje cursuri tanfolyam kurslar")
# German nouns have a capital wherever they stand.
_NOUNS = words("""
    jahr jahre jahren monat monate tur haustur wurzeln karte massagetisch besuch besuche besuchen woche wochenende wohnung frau madchen adresse ort stadt stadtteil empfang hausbesuche hotelbesuche hausbesuch freundin freunde kollegin kollege mutter vater eltern schwester bruder urlaub heimat heimatstadt kindheit
    studium kurs familie ausbildung feier hochzeit montag dienstag mittwoch donnerstag freitag samstag sonntag hotel massage massages club salon studio apartment restaurant party kino markt privat student studentin station bed villa loft
    museum festival concert leute gast gaste manner herren kunden besucher jungs fans job beruf kellnerin krankenschwester plan winter sommer herbst januar februar juli juni august september oktober november dezember mai tag termin passage
    bett haus zoo hund strand dame damen lady ladies milf latina blondine brunette center centrum city piso casa camera flat
""")
# With a capital these begin a new statement, full stop or not.
KNOWN = (NOW | JOINS | ONLY | SMALL | OFFERS | SELVES | LIVES | ELSEWHERE | MOVES) - _NOUNS | words("""
    net dicht dichtbij vlakbij nabij dispo al omgeving regio fan wie zit sta vandaag vanavond deze dit terug tijdelijk vroeger binnenkort volgende vorige straks misschien welkom trein neem rij vanaf vanuit tussen halverwege buiten
    near close next coming looking when who currently available ergens zin
    ook mijn onze bel app stuur kom wees massage parkeren hygiene tot liefs groetjes kus kusjes elke iedere gratis douche contant alleen geen prijs prijzen tarief tarieven discreet schoon lieve mooie hoi hallo niet nicht no non nem kein keine geen
    also my our call text please be parking see kisses free cash price prices discreet clean every hello not nur auch meine unsere ruf bitte parken preis preise diskret jeden keine appelle aussi mes prix tous llama
    tambien mis precio todos solo chiama anche prezzo tutti solo liga tambem preco todos tylko moje zadzwon cena codziennie nie zdjecia doar suna pret poze hivj csak ar kepek ara sadece fiyat fotograflar
""")
