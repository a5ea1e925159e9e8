"""Number-like things that are not to call, each introduced by its noun: kind, pattern, noun in every language.

In a pattern `#` is a digit, `1` a digit that is not zero, `@` a capital; every other sign stands for itself.
"""

from dataclasses import dataclass
from random import Random

from bench.sets.phones_e.languages import row


@dataclass(frozen=True, slots=True)
class Thing:
    """A kind of number that is no telephone number."""

    kind: str
    pattern: str
    noun: dict[str, str]

    def write(self, rng: Random, lang: str) -> str:
        """The noun and a number of this kind."""
        signs = {"#": "0123456789", "1": "123456789", "@": "ABCDEFGHJKLMNPRSTUVWXYZ"}
        text = "".join(rng.choice(signs[sign]) if sign in signs else sign for sign in self.pattern)
        return f"{self.noun[lang]}{rng.choice((' ', ': ', ' : ', ' '))}{text}"


_TABLE = """
order_number; 1#######; bestelnummer|order number|Bestellnummer|numéro de commande|número de pedido|numer zamówienia|număr comandă|rendelésszám|numero d'ordine|número da encomenda|sipariş numarası
booking_reference; @@1#####; boekingsnummer|booking reference|Buchungsnummer|référence de réservation|referencia de reserva|numer rezerwacji|număr rezervare|foglalási szám|numero di prenotazione|número da reserva|rezervasyon numarası
invoice; 202#-1#####; factuurnummer|invoice number|Rechnungsnummer|numéro de facture|número de factura|numer faktury|număr factură|számla sorszáma|numero di fattura|número da fatura|fatura numarası
chamber_of_commerce; 1#######; KvK|company number|Handelsregister HRB|numéro d'entreprise|registro mercantil|numer KRS|număr registru comerț|cégjegyzékszám|numero REA|registo comercial|ticaret sicil no
vat; NL#########B0#; BTW-nummer|VAT number|USt-IdNr.|numéro de TVA|número de IVA|numer VAT|cod TVA|adószám|partita IVA|número de IVA|KDV numarası
iban; NL## BANK #### #### ##; rekening IBAN|bank account IBAN|Konto IBAN|compte IBAN|cuenta IBAN|konto IBAN|cont IBAN|bankszámla IBAN|conto IBAN|conta IBAN|hesap IBAN
belgian_iban; BE## #### #### ####; IBAN|IBAN|IBAN|IBAN|IBAN|IBAN|IBAN|IBAN|IBAN|IBAN|IBAN
bonus_card; 26## #### #### #; bonuskaart|loyalty card|Bonuskarte|carte de fidélité|tarjeta de cliente|karta lojalnościowa|card de fidelitate|törzsvásárlói kártya|carta fedeltà|cartão de cliente|puan kartı
parcel; 3S@@@@#########; pakketje track en trace|parcel tracking code|Sendungsnummer Paket|suivi de colis|seguimiento del paquete|numer śledzenia paczki|cod urmărire colet|csomagkövetés|codice di tracciamento pacco|código de rastreio|kargo takip kodu
licence; 1####/202#; vergunningnummer|licence number|Genehmigungsnummer|numéro de licence|número de licencia|numer licencji|număr licență|engedélyszám|numero di licenza|número de licença|ruhsat numarası
membership; 1### ###; lidnummer|membership number|Mitgliedsnummer|numéro d'adhérent|número de socio|numer członkowski|număr membru|tagsági szám|numero di tessera|número de sócio|üye numarası
ad_number; 1########; advertentienummer|ad number|Anzeigennummer|numéro d'annonce|número de anuncio|numer ogłoszenia|număr anunț|hirdetés száma|numero annuncio|número do anúncio|ilan numarası
customer; 1##-###-###; klantnummer|customer number|Kundennummer|numéro client|número de cliente|numer klienta|număr client|ügyfélszám|numero cliente|número de cliente|müşteri numarası
ticket; 1###########; ticketnummer concert|concert ticket number|Ticketnummer Konzert|numéro de billet|número de entrada|numer biletu|număr bilet|jegy száma|numero del biglietto|número do bilhete|bilet numarası
barcode; 87###########; streepjescode|barcode|Strichcode|code-barres|código de barras|kod kreskowy|cod de bare|vonalkód|codice a barre|código de barras|barkod
isbn; 978-##-####-###-#; boek ISBN|book ISBN|Buch ISBN|livre ISBN|libro ISBN|książka ISBN|carte ISBN|könyv ISBN|libro ISBN|livro ISBN|kitap ISBN
coordinates; 51.4####, 5.4####; coordinaten|coordinates|Koordinaten|coordonnées GPS|coordenadas|współrzędne|coordonate GPS|koordináták|coordinate GPS|coordenadas GPS|koordinatlar
flight; @@ 1###; vlucht|flight|Flug|vol|vuelo|lot|zbor|járat|volo|voo|uçuş
train; ICE 1##; trein|train|Zug|train|tren|pociąg|tren|vonat|treno|comboio|tren
plate; @@-1##-@; kenteken|licence plate|Kennzeichen|plaque|matrícula|tablica rejestracyjna|număr mașină|rendszám|targa|matrícula|plaka
passport; @@1######; paspoortnummer|passport number|Passnummer|numéro de passeport|número de pasaporte|numer paszportu|număr pașaport|útlevélszám|numero di passaporto|número do passaporte|pasaport numarası
serial; SN 1###-####-####; serienummer telefoon|serial number of my phone|Seriennummer vom Handy|numéro de série du téléphone|número de serie del móvil|numer seryjny telefonu|seria telefonului|a telefon sorozatszáma|numero di serie del telefono|número de série do telemóvel|telefonun seri numarası
imei; 35####-##-######-#; IMEI|IMEI|IMEI|IMEI|IMEI|IMEI|IMEI|IMEI|IMEI|IMEI|IMEI
password_wifi; 1#######; wifi wachtwoord|wifi password|WLAN Passwort|mot de passe wifi|clave del wifi|hasło wifi|parola wifi|wifi jelszó|password del wifi|senha do wifi|wifi şifresi
door_code; 1###; deurcode|door code|Türcode|code de la porte|código de la puerta|kod do drzwi|cod la ușă|kapukód|codice porta|código da porta|kapı kodu
locker; 1##-##; kluisje nummer|locker number|Schließfach Nummer|casier numéro|taquilla número|szafka numer|dulap numărul|szekrény száma|armadietto numero|cacifo número|dolap numarası
gift_card; 6### #### #### #### ###; cadeaukaart code|gift card code|Gutscheincode|code carte cadeau|código tarjeta regalo|kod karty podarunkowej|cod card cadou|ajándékkártya kód|codice carta regalo|código cartão-presente|hediye kartı kodu
bank_card; 5### #### #### ####; kaartnummer bankpas|bank card number|Bankkarte Nummer|numéro de carte bancaire|número de tarjeta bancaria|numer karty płatniczej|număr card bancar|bankkártya száma|numero carta di credito|número do cartão bancário|banka kartı numarası
article; 1##.###.##; artikelnummer massagestoel|item number massage chair|Artikelnummer Massagestuhl|référence du fauteuil|artículo número|numer artykułu|cod produs|cikkszám|codice articolo|código do artigo|ürün kodu
case; 202#/1#####; dossiernummer|case number|Aktenzeichen|numéro de dossier|número de expediente|numer sprawy|număr dosar|ügyszám|numero di pratica|número do processo|dosya numarası
policy; 1#.###.###; polisnummer|policy number|Policennummer|numéro de police|número de póliza|numer polisy|număr poliță|kötvényszám|numero di polizza|número da apólice|poliçe numarası
diploma; 1#####-##; diploma masseuse nr|masseuse diploma no|Massagediplom Nr.|diplôme de masseuse n°|diploma de masajista nº|dyplom masażystki nr|diplomă maseuză nr|masszőr oklevél száma|diploma massaggiatrice n.|diploma de massagista nº|masöz diploması no
postbox; 1####; postbus|PO box|Postfach|boîte postale|apartado de correos|skrytka pocztowa|căsuța poștală|postafiók|casella postale|apartado postal|posta kutusu
visitors; 1##.###; bezoekers van mijn profiel|visitors of my profile|Besucher meines Profils|visiteurs de mon profil|visitas a mi perfil|odwiedziny profilu|vizitatori profil|profil látogatói|visite al profilo|visitas ao perfil|profil ziyaretçisi
version; 1#.#.####.##; app versie|app version|App Version|version de l'appli|versión de la app|wersja aplikacji|versiunea aplicației|alkalmazás verzió|versione app|versão da app|uygulama sürümü
old_account; 69.##.##.###; oud rekeningnummer bank|old bank account number|alte Bankkontonummer|ancien numéro de compte bancaire|antiguo número de cuenta bancaria|stary numer konta bankowego|vechiul număr de cont bancar|régi bankszámlaszám|vecchio numero di conto bancario|antigo número de conta bancária|eski banka hesap numarası
meter_reading; 00#6###; meterstand stroom|electricity meter reading|Zählerstand Strom|relevé du compteur|lectura del contador|stan licznika prądu|index contor curent|villanyóra állása|lettura contatore|leitura do contador|elektrik sayacı
permit_file; 06-1##-202#/####; gemeente zaaknummer|council file number|Stadt Vorgangsnummer|mairie dossier n°|ayuntamiento expediente nº|urząd numer akt|primărie dosar nr|önkormányzat iktatószám|comune pratica n.|câmara processo nº|belediye evrak no
ip_address; 10.##.1#.1#; server IP|server IP|Server IP|serveur IP|servidor IP|serwer IP|server IP|szerver IP|server IP|servidor IP|sunucu IP
photo_file; IMG_202#060#_1#####; foto|photo|Foto|photo|foto|zdjęcie|poza|fotó|foto|foto|fotoğraf
member_of_union; 1#########; vakbond lidnr|trade union member no|Gewerkschaft Mitglied Nr.|syndicat adhérent n°|sindicato socio nº|związek zawodowy nr|sindicat membru nr|szakszervezeti tag száma|sindacato tessera n.|sindicato sócio nº|sendika üye no
"""  # noqa: E501


def _things() -> tuple[Thing, ...]:
    found = []
    for line in _TABLE.strip().splitlines():
        kind, pattern, nouns = line.split(";", 2)
        found.append(Thing(kind.strip(), pattern.strip(), row(nouns)))
    return tuple(found)


THINGS = _things()
BESIDE = tuple(
    thing
    for thing in THINGS
    if thing.kind in {"order_number", "booking_reference", "chamber_of_commerce", "iban", "belgian_iban", "bonus_card",
                      "licence", "parcel", "customer", "ad_number", "membership", "invoice"}
)  # fmt: skip
