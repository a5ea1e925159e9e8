"""What owns a number that is nobody's telephone: the names of sixty such things in the eleven languages."""

from typing import Final

from bench.sets.phones_j.words import LANGUAGES

_ROWS: Final = {
    "ad_number": "Advertentienummer|Ad number|Anzeigennummer|Numéro d'annonce|Número de anuncio|Numer ogłoszenia"
    "|Numărul anunțului|Hirdetés azonosítója|Codice annuncio|Número do anúncio|İlan numarası",
    "order_number": "Bestelnummer|Order number|Bestellnummer|Numéro de commande|Número de pedido|Numer zamówienia"
    "|Număr comandă|Rendelésszám|Numero d'ordine|Número da encomenda|Sipariş numarası",
    "account": "Rekening voor de aanbetaling|Bank account for the deposit|Konto für die Anzahlung"
    "|Compte pour l'acompte|Cuenta para la señal|Konto do wpłaty zaliczki|Cont pentru avans"
    "|Bankszámla az előleghez|Conto per la caparra|Conta para o sinal|Kapora için hesap",
    "chamber": "KvK-nummer|Chamber of commerce number|Handelskammernummer|Numéro de chambre de commerce"
    "|Número de la cámara de comercio|Numer izby handlowej|Număr camera de comerț|Cégjegyzékszám"
    "|Numero camera di commercio|Número da câmara de comércio|Ticaret odası numarası",
    "vat": "Btw-nummer|VAT number|USt-IdNr.|Numéro de TVA|Número de IVA|Numer VAT|Cod TVA|Adószám|Partita IVA"
    "|Número de IVA|KDV numarası",
    "barcode": "Streepjescode|Barcode|Strichcode|Code-barres|Código de barras|Kod kreskowy|Cod de bare|Vonalkód"
    "|Codice a barre|Código de barras|Barkod",
    "invoice": "Factuurnummer|Invoice number|Rechnungsnummer|Numéro de facture|Número de factura|Numer faktury"
    "|Număr factură|Számla sorszáma|Numero fattura|Número da fatura|Fatura numarası",
    "parcel": "Pakket, track-en-tracecode|Parcel tracking code|Sendungsnummer|Numéro de suivi du colis"
    "|Código de seguimiento del paquete|Numer przesyłki|Cod colet|Csomagkövetési kód|Codice di tracciamento pacco"
    "|Código da encomenda postal|Kargo takip kodu",
    "voucher": "Cadeauboncode|Gift voucher code|Gutscheincode|Code du bon cadeau|Código del vale regalo|Kod bonu"
    "|Cod cupon cadou|Utalványkód|Codice buono regalo|Código do vale|Hediye çeki kodu",
    "member": "Lidnummer|Membership number|Mitgliedsnummer|Numéro de membre|Número de socia|Numer członkowski"
    "|Număr de membru|Tagsági szám|Numero di tessera|Número de sócia|Üyelik numarası",
    "licence": "Vergunningnummer|Licence number|Genehmigungsnummer|Numéro d'autorisation|Número de licencia"
    "|Numer zezwolenia|Număr autorizație|Engedélyszám|Numero di licenza|Número da licença|Ruhsat numarası",
    "dossier": "Dossiernummer|File number|Aktenzeichen|Numéro de dossier|Número de expediente|Numer sprawy"
    "|Număr dosar|Ügyszám|Numero di pratica|Número do processo|Dosya numarası",
    "stamp": "Tijdstempel van de pagina|Page timestamp|Zeitstempel der Seite|Horodatage de la page"
    "|Marca de tiempo de la página|Znacznik czasu strony|Marcaj temporal al paginii|Az oldal időbélyege"
    "|Marca temporale della pagina|Carimbo temporal da página|Sayfa zaman damgası",
    "position": "Coördinaten|Coordinates|Koordinaten|Coordonnées GPS|Coordenadas|Współrzędne|Coordonate GPS"
    "|Koordináták|Coordinate|Coordenadas|Koordinatlar",
    "wallet": "Bitcoinadres|Bitcoin address|Bitcoin-Adresse|Adresse bitcoin|Dirección bitcoin|Adres bitcoin"
    "|Adresă bitcoin|Bitcoin cím|Indirizzo bitcoin|Endereço bitcoin|Bitcoin adresi",
    "book": "Mijn boek, ISBN|My book, ISBN|Mein Buch, ISBN|Mon livre, ISBN|Mi libro, ISBN|Moja książka, ISBN"
    "|Cartea mea, ISBN|A könyvem, ISBN|Il mio libro, ISBN|O meu livro, ISBN|Kitabım, ISBN",
    "prices": "Prijzen|Rates|Preise|Tarifs|Precios|Cennik|Prețuri|Árak|Prezzi|Preços|Fiyatlar",
    "hours": "Openingstijden|Opening hours|Öffnungszeiten|Heures d'ouverture|Horario|Godziny otwarcia|Program"
    "|Nyitvatartás|Orari|Horário|Çalışma saatleri",
    "measures": "Maten|Measurements|Maße|Mensurations|Medidas|Wymiary|Măsuri|Méretek|Misure|Medidas|Ölçüler",
    "views": "Aantal keer bekeken|Views|Aufrufe|Nombre de vues|Visitas al anuncio|Liczba wyświetleń|Vizualizări"
    "|Megtekintések|Visualizzazioni|Visualizações|Görüntülenme",
    "dates": "Vrije dagen|Dates available|Freie Termine|Dates disponibles|Fechas libres|Wolne terminy|Date libere"
    "|Szabad napok|Date libere|Datas livres|Uygun tarihler",
    "login": "Laatst online|Last online|Zuletzt online|Dernière connexion|Última conexión|Ostatnio online"
    "|Ultima conectare|Utoljára online|Ultimo accesso|Última visita|Son giriş",
    "countdown": "We tellen af naar het feest|We count down to the party|Wir zählen zur Party herunter"
    "|On compte à rebours avant la fête|Cuenta atrás para la fiesta|Odliczamy do imprezy"
    "|Numărăm invers până la petrecere|Visszaszámlálás a buliig|Conto alla rovescia per la festa"
    "|Contagem decrescente para a festa|Parti için geri sayım",
    "dance": "Ik geef ook dansles, we tellen|I teach dancing too, we count|Ich gebe auch Tanzkurse, wir zählen"
    "|Je donne aussi des cours de danse, on compte|También doy clases de baile, contamos"
    "|Uczę też tańca, liczymy|Dau și lecții de dans, numărăm|Táncot is tanítok, így számolunk"
    "|Insegno anche danza, contiamo|Também dou aulas de dança, contamos|Dans dersi de veriyorum, sayıyoruz",
    "scores": "Cijfers van klanten|Scores by clients|Noten der Gäste|Notes des clients|Notas de clientes"
    "|Oceny klientów|Note de la clienți|Vendégek pontjai|Voti dei clienti|Notas dos clientes|Müşteri puanları",
    "picture": "Fotobestand|Photo file|Fotodatei|Fichier photo|Archivo de foto|Plik zdjęcia|Fișier foto|Fotófájl"
    "|File foto|Ficheiro da foto|Fotoğraf dosyası",
    "serial": "Serienummer van de massagetafel|Serial number of the massage table|Seriennummer der Massageliege"
    "|Numéro de série de la table|Número de serie de la camilla|Numer seryjny stołu do masażu"
    "|Seria mesei de masaj|A masszázságy gyári száma|Numero di serie del lettino|Número de série da marquesa"
    "|Masaj masasının seri numarası",
    "wifi": "Wifi-wachtwoord|Wi-Fi password|WLAN-Passwort|Mot de passe wifi|Clave del wifi|Hasło do wifi"
    "|Parola wifi|Wifi jelszó|Password wifi|Senha do wifi|Wifi şifresi",
    "door": "Code van de deur|Door code|Türcode|Code de la porte|Código de la puerta|Kod do drzwi"
    "|Codul ușii|Kapukód|Codice del portone|Código da porta|Kapı kodu",
    "card": "Bankpas die ik kwijt ben|Bank card I lost|Verlorene Bankkarte|Carte bancaire perdue"
    "|Tarjeta bancaria perdida|Zgubiona karta bankowa|Card bancar pierdut|Elveszett bankkártya"
    "|Carta bancaria smarrita|Cartão bancário perdido|Kayıp banka kartı",
    "buses": "Buslijnen|Bus lines|Buslinien|Lignes de bus|Líneas de autobús|Linie autobusowe|Linii de autobuz"
    "|Buszjáratok|Linee autobus|Linhas de autocarro|Otobüs hatları",
}
_MORE: Final = {
    "parking": "Parkeerzone|Parking zone|Parkzone|Zone de parking|Zona de aparcamiento|Strefa parkowania"
    "|Zonă de parcare|Parkolási zóna|Zona di parcheggio|Zona de estacionamento|Otopark bölgesi",
    "lottery": "Mijn lottogetallen|My lottery numbers|Meine Lottozahlen|Mes numéros de loto|Mis números de lotería"
    "|Moje liczby lotto|Numerele mele la loto|A lottószámaim|I miei numeri del lotto|Os meus números da lotaria"
    "|Loto sayılarım",
    "address_ip": "IP-adres van de plaatser|IP address of the poster|IP-Adresse des Inserenten"
    "|Adresse IP de l'annonceur|Dirección IP del anunciante|Adres IP nadawcy|Adresa IP a autorului"
    "|A feladó IP-címe|Indirizzo IP dell'inserzionista|Endereço IP do anunciante|İlan verenin IP adresi",
    "flight": "Mijn vlucht|My flight|Mein Flug|Mon vol|Mi vuelo|Mój lot|Zborul meu|A járatom|Il mio volo|O meu voo"
    "|Uçuşum",
    "mileage": "Kilometerstand van mijn auto|Mileage of my car|Kilometerstand meines Autos|Kilométrage de ma voiture"
    "|Kilometraje de mi coche|Przebieg mojego auta|Kilometrajul mașinii|Az autóm kilométerállása"
    "|Chilometri della mia auto|Quilometragem do meu carro|Arabamın kilometresi",
    "chassis": "Chassisnummer|Chassis number|Fahrgestellnummer|Numéro de châssis|Número de bastidor|Numer nadwozia"
    "|Serie de șasiu|Alvázszám|Numero di telaio|Número do chassis|Şasi numarası",
    "identity": "Documentnummer (gecontroleerd)|ID document number (checked)|Ausweisnummer (geprüft)"
    "|Numéro de pièce d'identité (vérifié)|Número de documento (verificado)|Numer dokumentu (sprawdzony)"
    "|Număr act de identitate (verificat)|Okmányszám (ellenőrizve)|Numero documento (verificato)"
    "|Número do documento (verificado)|Kimlik belgesi numarası (kontrol edildi)",
    "policy": "Polisnummer verzekering|Insurance policy number|Versicherungsnummer|Numéro de police d'assurance"
    "|Número de póliza|Numer polisy|Număr poliță de asigurare|Biztosítási kötvényszám|Numero di polizza"
    "|Número da apólice|Sigorta poliçe numarası",
    "booking": "Reserveringsnummer hotel|Hotel booking number|Hotel-Buchungsnummer|Numéro de réservation de l'hôtel"
    "|Número de reserva del hotel|Numer rezerwacji hotelu|Număr rezervare hotel|Szállodai foglalási szám"
    "|Numero di prenotazione hotel|Número da reserva do hotel|Otel rezervasyon numarası",
    "ticket": "Ticketnummer|Ticket number|Ticketnummer|Numéro de billet|Número de entrada|Numer biletu"
    "|Număr bilet|Jegyszám|Numero del biglietto|Número do bilhete|Bilet numarası",
    "user": "Gebruikers-ID|User ID|Benutzer-ID|Identifiant utilisateur|ID de usuario|ID użytkownika"
    "|ID utilizator|Felhasználói azonosító|ID utente|ID de utilizador|Kullanıcı kimliği",
    "photo_link": "Foto|Photo|Foto|Photo|Foto|Zdjęcie|Poză|Fotó|Foto|Foto|Fotoğraf",
    "checksum": "Controlegetal van de foto|Checksum of the photo|Prüfsumme des Fotos|Somme de contrôle de la photo"
    "|Suma de control de la foto|Suma kontrolna zdjęcia|Suma de control a pozei|A fotó ellenőrző összege"
    "|Codice di controllo della foto|Soma de verificação da foto|Fotoğraf sağlama toplamı",
    "health": "BIG-registratie|Health register entry|Registereintrag Gesundheitsberuf|Inscription au registre de santé"
    "|Registro sanitario|Wpis w rejestrze zdrowia|Registrul sanitar|Egészségügyi nyilvántartás"
    "|Iscrizione al registro sanitario|Registo de saúde|Sağlık sicil kaydı",
    "diploma": "Diplomanummer|Diploma number|Diplomnummer|Numéro de diplôme|Número de diploma|Numer dyplomu"
    "|Număr diplomă|Oklevélszám|Numero del diploma|Número do diploma|Diploma numarası",
    "article": "Artikelnummer olie|Article number of the oil|Artikelnummer Öl|Référence de l'huile"
    "|Referencia del aceite|Numer artykułu (olejek)|Cod articol ulei|Az olaj cikkszáma|Codice articolo dell'olio"
    "|Referência do óleo|Yağın ürün kodu",
    "sauna": "Temperaturen|Temperatures|Temperaturen|Températures|Temperaturas|Temperatury|Temperaturi"
    "|Hőmérsékletek|Temperature|Temperaturas|Sıcaklıklar",
    "rooms": "Oppervlakten|Floor areas|Flächen|Surfaces|Superficies|Powierzchnie|Suprafețe|Alapterületek"
    "|Superfici|Áreas|Alanlar",
    "rates": "Wisselkoersen|Exchange rates|Wechselkurse|Taux de change|Tipos de cambio|Kursy walut"
    "|Cursuri valutare|Árfolyamok|Tassi di cambio|Taxas de câmbio|Döviz kurları",
    "emergency": "Bij gevaar|In danger call|Bei Gefahr|En cas de danger|En caso de peligro|W razie zagrożenia"
    "|În caz de pericol|Veszély esetén|In caso di pericolo|Em caso de perigo|Tehlike anında",
    "pi": "Mijn lievelingsgetal is pi|My favourite number is pi|Meine Lieblingszahl ist Pi"
    "|Mon nombre préféré est pi|Mi número favorito es pi|Moja ulubiona liczba to pi"
    "|Numărul meu preferat este pi|A kedvenc számom a pi|Il mio numero preferito è pi"
    "|O meu número favorito é pi|En sevdiğim sayı pi",
    "stop": "Haltenummer|Stop code|Haltestellennummer|Code de l'arrêt|Código de la parada|Numer przystanku"
    "|Codul stației|Megállókód|Codice fermata|Código da paragem|Durak kodu",
    "meter": "Stand van de meter|Meter reading|Zählerstand|Relevé du compteur|Lectura del contador|Stan licznika"
    "|Citire contor|Mérőállás|Lettura del contatore|Leitura do contador|Sayaç değeri",
    "tennis": "Tennisuitslag|Tennis result|Tennisergebnis|Score du match de tennis|Resultado de tenis"
    "|Wynik meczu tenisa|Scor la tenis|Teniszeredmény|Risultato di tennis|Resultado do ténis|Tenis sonucu",
    "trains": "Treinen vanaf het station|Trains from the station|Züge ab Bahnhof|Trains depuis la gare"
    "|Trenes desde la estación|Pociągi ze stacji|Trenuri din gară|Vonatok az állomásról|Treni dalla stazione"
    "|Comboios da estação|İstasyondan trenler",
    "shoes": "Schoenmaten te koop|Shoe sizes for sale|Schuhgrößen zu verkaufen|Pointures à vendre"
    "|Tallas de zapatos en venta|Rozmiary butów na sprzedaż|Mărimi de pantofi de vânzare|Eladó cipőméretek"
    "|Taglie di scarpe in vendita|Tamanhos de sapatos à venda|Satılık ayakkabı numaraları",
    "colour": "Kleurcode|Colour code|Farbcode|Code couleur|Código de color|Kod koloru|Cod de culoare|Színkód"
    "|Codice colore|Código de cor|Renk kodu",
    "tax": "Belastingnummer|Tax reference|Steuernummer|Numéro fiscal|Número fiscal|Numer podatkowy|Cod fiscal"
    "|Adóazonosító jel|Codice fiscale della ditta|Número de contribuinte|Vergi numarası",
    "payment": "Betalingskenmerk|Payment reference|Verwendungszweck|Référence de paiement|Referencia de pago"
    "|Tytuł przelewu|Referință de plată|Fizetési hivatkozás|Causale del pagamento|Referência de pagamento"
    "|Ödeme referansı",
    "masked": "Telefoon|Phone|Telefon|Téléphone|Teléfono|Telefon|Telefon|Telefon|Telefono|Telefone|Telefon",
    "cut_off": "Telefoon|Phone|Telefon|Téléphone|Teléfono|Telefon|Telefon|Telefon|Telefono|Telefone|Telefon",
}

OWNED: Final[dict[str, dict[str, str]]] = {
    kind: dict(zip(LANGUAGES, row.split("|"), strict=True)) for kind, row in (_ROWS | _MORE).items()
}
