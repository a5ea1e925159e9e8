"""Nouns that say a number is a reference, an account, a membership, a licence; one line a kind, eleven languages."""

from bench.sets.phones_h.words import LANGUAGES

_TABLE = """
booking|Boekingsnummer|Booking number|Buchungsnummer|Numéro de réservation|Número de reserva|Numer rezerwacji|Număr de rezervare|Foglalási szám|Numero di prenotazione|Número da reserva|Rezervasyon numarası
bank_account|Bankrekening|Bank account|Bankkonto|Compte bancaire|Cuenta bancaria|Konto bankowe|Cont bancar|Bankszámla|Conto bancario|Conta bancária|Banka hesabı
member|Lidnummer|Membership number|Mitgliedsnummer|Numéro de membre|Número de socio|Numer członkowski|Număr de membru|Tagsági szám|Numero di tessera socio|Número de sócio|Üyelik numarası
ticket|Ticketnummer|Ticket number|Ticketnummer|Numéro de ticket|Número de tique|Numer biletu|Număr de bilet|Jegyszám|Numero del biglietto|Número do bilhete|Bilet numarası
licence|Vergunningnummer|Licence number|Genehmigungsnummer|Numéro d'autorisation|Número de licencia|Numer licencji|Număr de licență|Engedélyszám|Numero di licenza|Número da licença|Ruhsat numarası
chamber|KvK-nummer|Chamber of Commerce registration|Handelsregisternummer|Numéro du registre du commerce|Número de registro mercantil|Numer w rejestrze handlowym|Număr la registrul comerțului|Cégjegyzékszám|Numero del registro delle imprese|Número do registo comercial|Ticaret sicil numarası
vat|Btw-nummer|VAT number|Umsatzsteuernummer|Numéro de TVA|Número de IVA|Numer VAT|Cod TVA|Adószám|Partita IVA|Número de contribuinte|Vergi numarası
order|Bestelnummer|Order number|Bestellnummer|Numéro de commande|Número de pedido|Numer zamówienia|Număr de comandă|Rendelésszám|Numero d'ordine|Número da encomenda|Sipariş numarası
parcel|Pakketcode|Parcel tracking code|Paketnummer|Numéro de suivi du colis|Número de seguimiento del paquete|Numer paczki|Cod de urmărire colet|Csomagszám|Codice di spedizione del pacco|Código da encomenda postal|Kargo takip numarası
invoice|Factuurnummer|Invoice number|Rechnungsnummer|Numéro de facture|Número de factura|Numer faktury|Număr de factură|Számla sorszáma|Numero di fattura|Número da fatura|Fatura numarası
policy|Polisnummer|Insurance policy number|Versicherungsnummer|Numéro de police d'assurance|Número de póliza|Numer polisy|Număr poliță de asigurare|Biztosítási kötvényszám|Numero di polizza|Número da apólice|Sigorta poliçe numarası
register|Beroepsregisternummer|Professional register number|Berufsregisternummer|Numéro au registre professionnel|Número de colegiada|Numer w rejestrze zawodowym|Număr în registrul profesional|Szakmai nyilvántartási szám|Numero di iscrizione all'albo|Número da cédula profissional|Meslek sicil numarası
identity|Identiteitskaart nr.|Identity card no.|Personalausweis Nr.|Carte d'identité n°|Documento de identidad n.º|Dowód osobisty nr|Carte de identitate nr.|Személyi igazolvány száma|Carta d'identità n.|Cartão de identidade n.º|Kimlik kartı no
voucher|Kortingscode|Discount code|Rabattcode|Code de réduction|Código de descuento|Kod rabatowy|Cod de reducere|Kedvezménykód|Codice sconto|Código de desconto|İndirim kodu
gift_card|Cadeaukaart|Gift card number|Geschenkkarte Nr.|Carte cadeau n°|Tarjeta regalo n.º|Karta podarunkowa nr|Card cadou nr.|Ajándékkártya száma|Carta regalo n.|Cartão-presente n.º|Hediye kartı no
customer|Klantnummer|Customer number|Kundennummer|Numéro de client|Número de cliente|Numer klienta|Număr de client|Ügyfélszám|Codice cliente|Número de cliente|Müşteri numarası
file|Dossiernummer|File number|Aktenzeichen|Numéro de dossier|Número de expediente|Numer sprawy|Număr de dosar|Ügyiratszám|Numero di pratica|Número do processo|Dosya numarası
advert|Advertentienummer|Advert number|Anzeigennummer|Numéro de l'annonce|Número de anuncio|Numer ogłoszenia|Numărul anunțului|Hirdetés száma|Numero dell'annuncio|Número do anúncio|İlan numarası
parking|Parkeervergunning|Parking permit|Parkausweis Nr.|Carte de stationnement n°|Permiso de aparcamiento n.º|Karta parkingowa nr|Permis de parcare nr.|Parkolási engedély száma|Permesso di sosta n.|Cartão de estacionamento n.º|Park izni no
serial|Serienummer massagetafel|Massage table serial number|Seriennummer der Massageliege|Numéro de série de la table|Número de serie de la camilla|Numer seryjny stołu do masażu|Seria mesei de masaj|A masszázságy gyári száma|Numero di serie del lettino|Número de série da marquesa|Masaj masası seri numarası
article|Artikelnummer olie|Oil article number|Artikelnummer Öl|Référence article de l'huile|Referencia del aceite|Numer artykułu olejku|Cod articol ulei|Olaj cikkszáma|Codice articolo olio|Referência do óleo|Yağ ürün numarası
certificate|Certificaatnummer|Certificate number|Zertifikatsnummer|Numéro de certificat|Número de certificado|Numer certyfikatu|Număr de certificat|Tanúsítvány száma|Numero del certificato|Número do certificado|Sertifika numarası
loyalty|Spaarkaart nr.|Loyalty card no.|Treuekarte Nr.|Carte de fidélité n°|Tarjeta de puntos n.º|Karta stałego klienta nr|Card de fidelitate nr.|Hűségkártya száma|Carta fedeltà n.|Cartão de pontos n.º|Puan kartı no
transaction|Transactienummer|Transaction number|Transaktionsnummer|Numéro de transaction|Número de transacción|Numer transakcji|Număr de tranzacție|Tranzakció száma|Numero della transazione|Número da transação|İşlem numarası
contract|Contractnummer|Contract number|Vertragsnummer|Numéro de contrat|Número de contrato|Numer umowy|Număr de contract|Szerződésszám|Numero di contratto|Número do contrato|Sözleşme numarası
diploma|Diplomanummer|Diploma number|Diplomnummer|Numéro de diplôme|Número de diploma|Numer dyplomu|Număr de diplomă|Oklevél száma|Numero del diploma|Número do diploma|Diploma numarası
subscription|Abonnementsnummer|Subscription number|Abonummer|Numéro d'abonnement|Número de suscripción|Numer abonamentu|Număr de abonament|Előfizetés száma|Numero di abbonamento|Número da assinatura|Abonelik numarası
wifi|Wifi-wachtwoord|Wi-Fi password|WLAN-Passwort|Mot de passe wifi|Contraseña wifi|Hasło do wifi|Parola wifi|Wifi jelszó|Password wifi|Palavra-passe do wifi|Wi-Fi şifresi
profile|Profielnummer|Profile number|Profilnummer|Numéro de profil|Número de perfil|Numer profilu|Număr de profil|Profil száma|Numero del profilo|Número do perfil|Profil numarası
payment|Betalingskenmerk|Payment reference|Zahlungsreferenz|Référence de paiement|Referencia de pago|Tytuł płatności|Referința plății|Fizetési azonosító|Riferimento di pagamento|Referência de pagamento|Ödeme referansı
complaint|Klachtnummer|Complaint number|Beschwerdenummer|Numéro de réclamation|Número de reclamación|Numer reklamacji|Număr de reclamație|Panasz száma|Numero del reclamo|Número da reclamação|Şikâyet numarası
quote|Offertenummer|Quotation number|Angebotsnummer|Numéro de devis|Número de presupuesto|Numer oferty|Număr de ofertă|Árajánlat száma|Numero del preventivo|Número do orçamento|Teklif numarası
inspection|Keuringsnummer|Inspection number|Prüfnummer|Numéro de contrôle|Número de inspección|Numer kontroli|Număr de inspecție|Ellenőrzés száma|Numero di ispezione|Número da inspeção|Denetim numarası
photo|Fotonummer|Photo number|Fotonummer|Numéro de photo|Número de foto|Numer zdjęcia|Numărul fotografiei|Fotó száma|Numero della foto|Número da fotografia|Fotoğraf numarası
"""  # noqa: E501

_OTHER = """
dates|Afwezig|Away|Abwesend|Absente|Ausente|Nieobecna|Absentă|Távol|Assente|Ausente|Yokum
opened|Geopend sinds|Open since|Geöffnet seit|Ouvert depuis|Abierto desde|Otwarte od|Deschis din|Nyitás napja|Aperto dal|Aberto desde|Açılış tarihi
times|Vrije tijden vandaag|Free times today|Freie Zeiten heute|Heures libres aujourd'hui|Horas libres hoy|Wolne godziny dzisiaj|Ore libere azi|Szabad időpontok ma|Orari liberi oggi|Horas livres hoje|Bugün boş saatler
hours|Openingstijden|Opening hours|Öffnungszeiten|Heures d'ouverture|Horario|Godziny otwarcia|Program|Nyitvatartás|Orari di apertura|Horário|Çalışma saatleri
prices|Prijzen 15/30/45/60/90 min|Prices 15/30/45/60/90 min|Preise 15/30/45/60/90 Min|Tarifs 15/30/45/60/90 min|Precios 15/30/45/60/90 min|Ceny 15/30/45/60/90 min|Prețuri 15/30/45/60/90 min|Árak 15/30/45/60/90 perc|Prezzi 15/30/45/60/90 min|Preços 15/30/45/60/90 min|Fiyatlar 15/30/45/60/90 dk
price_words|Prijzen in euro|Prices in euros|Preise in Euro|Tarifs en euros|Precios en euros|Ceny w euro|Prețuri în euro|Árak euróban|Prezzi in euro|Preços em euros|Fiyatlar (euro)
minutes_words|Duur in minuten|Length in minutes|Dauer in Minuten|Durée en minutes|Duración en minutos|Czas w minutach|Durata în minute|Időtartam percben|Durata in minuti|Duração em minutos|Süre (dakika)
measures|Maten|Measurements|Maße|Mensurations|Medidas|Wymiary|Măsuri|Méretek|Misure|Medidas|Ölçüler
height|Lengte en gewicht|Height and weight|Größe und Gewicht|Taille et poids|Altura y peso|Wzrost i waga|Înălțime și greutate|Magasság és súly|Altezza e peso|Altura e peso|Boy ve kilo
ages|Leeftijden van ons team|Ages of our team|Alter unserer Damen|Âges de notre équipe|Edades del equipo|Wiek naszych pań|Vârstele echipei|A csapat életkora|Età del nostro gruppo|Idades da equipa|Ekibimizin yaşları
address|Huisnummer en postcode|House number and postcode|Hausnummer und Postleitzahl|Numéro de rue et code postal|Número de casa y código postal|Numer domu i kod pocztowy|Numărul casei și codul poștal|Házszám és irányítószám|Numero civico e codice postale|Número da porta e código postal|Kapı numarası ve posta kodu
door|Code van de voordeur|Front door code|Code der Haustür|Code de la porte|Código de la puerta|Kod do drzwi|Codul ușii|Kapukód|Codice del portone|Código da porta|Kapı şifresi
position|GPS-positie|GPS position|GPS-Position|Position GPS|Posición GPS|Pozycja GPS|Poziție GPS|GPS-pozíció|Posizione GPS|Posição GPS|GPS konumu
views|Bekeken / favoriet|Views / favourites|Aufrufe / Favoriten|Vues / favoris|Visitas / favoritos|Wyświetlenia / ulubione|Vizualizări / favorite|Megtekintés / kedvenc|Visite / preferiti|Visitas / favoritos|Görüntülenme / favori
score|Beoordelingen|Ratings|Bewertungen|Notes|Puntuaciones|Oceny|Note|Értékelések|Valutazioni|Avaliações|Puanlar
plate|Kenteken van mijn auto|My car's number plate|Kennzeichen meines Autos|Plaque de ma voiture|Matrícula de mi coche|Rejestracja mojego auta|Numărul mașinii|Autóm rendszáma|Targa della mia auto|Matrícula do meu carro|Arabamın plakası
buses|Buslijnen naar de halte|Bus lines to the stop|Buslinien zur Haltestelle|Lignes de bus|Líneas de autobús|Linie autobusowe|Linii de autobuz|Buszjáratok|Linee degli autobus|Linhas de autocarro|Otobüs hatları
menu|Ons menu|Our menu|Unser Menü|Notre carte|Nuestro menú|Nasze menu|Meniul nostru|Étlapunk|Il nostro menù|O nosso menu|Menümüz
countdown|Ik tel af tot je komt|I count down until you come|Ich zähle runter bis du kommst|Je compte à rebours|Cuento hacia atrás hasta que vengas|Odliczam do twojej wizyty|Număr invers până vii|Visszaszámolok, míg jössz|Conto alla rovescia|Conto para trás até chegares|Sen gelene kadar geri sayıyorum
percent|Korting per bezoek|Discount per visit|Rabatt pro Besuch|Remise par visite|Descuento por visita|Rabat za wizytę|Reducere pe vizită|Kedvezmény látogatásonként|Sconto per visita|Desconto por visita|Ziyaret başına indirim
years|Gewerkt in de jaren|Worked in the years|Gearbeitet in den Jahren|Années de travail|Años de trabajo|Lata pracy|Anii de lucru|Munkaévek|Anni di lavoro|Anos de trabalho|Çalıştığım yıllar
image_file|Bestand van de foto|Picture file|Bilddatei|Fichier de la photo|Archivo de la foto|Plik zdjęcia|Fișierul pozei|Képfájl|File della foto|Ficheiro da foto|Fotoğraf dosyası
lottery|Mijn geluksgetallen|My lucky numbers|Meine Glückszahlen|Mes chiffres porte-bonheur|Mis números de la suerte|Moje szczęśliwe liczby|Numerele mele norocoase|Szerencseszámaim|I miei numeri fortunati|Os meus números da sorte|Uğurlu sayılarım
half_blanked|Telefoon|Phone|Telefon|Téléphone|Teléfono|Telefon|Telefon|Telefon|Telefono|Telefone|Telefon
only_end|Laatste drie cijfers van mijn telefoon|Last three digits of my phone|Letzte drei Ziffern meines Telefons|Trois derniers chiffres de mon téléphone|Tres últimas cifras de mi teléfono|Ostatnie trzy cyfry mojego telefonu|Ultimele trei cifre ale telefonului|Telefonom utolsó három számjegye|Ultime tre cifre del mio telefono|Últimos três algarismos do meu telefone|Telefonumun son üç rakamı
only_start|Mijn telefoon begint met|My phone starts with|Mein Telefon beginnt mit|Mon téléphone commence par|Mi teléfono empieza por|Mój telefon zaczyna się od|Telefonul meu începe cu|Telefonom eleje|Il mio telefono inizia con|O meu telefone começa por|Telefonumun başı
"""  # noqa: E501

CLOSING = dict(
    zip(
        LANGUAGES,
        (
            "Contact alleen via het formulier op deze site.",
            "Contact only through the form on this site.",
            "Kontakt nur über das Formular auf dieser Seite.",
            "Contact uniquement par le formulaire de ce site.",
            "Contacto solo por el formulario de esta página.",
            "Kontakt tylko przez formularz na tej stronie.",
            "Contact doar prin formularul de pe acest site.",
            "Kapcsolat csak az oldal űrlapján.",
            "Contatto solo tramite il modulo di questo sito.",
            "Contacto só pelo formulário deste site.",
            "İletişim sadece bu sitedeki form ile.",
        ),
        strict=True,
    )
)


BUTTON = dict(
    zip(
        LANGUAGES,
        (
            "Bellen of appen kan met de knop onder deze advertentie.",
            "Call or text me with the button below this ad.",
            "Anrufen oder schreiben mit dem Knopf unter dieser Anzeige.",
            "Appelez-moi avec le bouton sous cette annonce.",
            "Llámame con el botón debajo de este anuncio.",
            "Zadzwoń przyciskiem pod tym ogłoszeniem.",
            "Sună-mă cu butonul de sub acest anunț.",
            "Hívj a hirdetés alatti gombbal.",
            "Chiamami con il pulsante sotto questo annuncio.",
            "Liga-me com o botão por baixo deste anúncio.",
            "Beni bu ilanın altındaki düğme ile ara.",
        ),
        strict=True,
    )
)
LOOSE = ("voucher", "advert", "profile", "photo", "wifi", "article", "serial", "gift_card")


def _read(table: str) -> dict[str, dict[str, str]]:
    rows = (line.split("|") for line in table.strip().splitlines())
    return {kind: dict(zip(LANGUAGES, labels, strict=True)) for kind, *labels in rows}


REFERENCES = _read(_TABLE)
OTHERS = _read(_OTHER)
