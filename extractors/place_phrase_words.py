# ruff: noqa: E501 -- tables of turns of phrase
"""The words of turns of phrase that decide alone whether a place is where an ad is offered: one line per language.

`tests/extractors/test_place_tongues.py` asks that none lacks one. Folded; an underscore stands for a blank.
"""

from extractors.place_tongues import by_language

PRICE = by_language("""
    nl: tarief prijs kost kosten betaal
    en: price rate costs cost fee
    de: preis tarif kostet kosten
    fr: prix tarif coute
    es: precio tarifa cuesta
    it: prezzo tariffa costa
    pt: preco tarifa custa
    pl: cena stawka kosztuje
    ro: pretul tariful costa
    bg: tsenata tarifata struva
    hu: ar ara dij dija
    tr: fiyat fiyati ucret ucreti
""")
"""Behind a place and before a figure: what she asks there."""
NO_MORE = by_language("""
    nl: niet_meer nooit_meer nee niet gestopt gesloten dicht
    en: not_any_more not_anymore no_longer no_more not no closed stopped
    de: nicht_mehr nie_mehr nein nicht geschlossen zu
    fr: plus_maintenant plus_du_tout c'est_fini non jamais_plus ferme
    es: ya_no nunca_mas no cerrado cerrada
    it: non_piu mai_piu no chiuso
    pt: ja_nao nunca_mais nao fechado
    pl: juz_nie nie zamkniete nieczynne
    ro: nu_mai nu ni_mai ni inchis
    bg: veche_ne ne zatvoreno
    hu: mar_nem nem zarva bezart
    tr: artik_yok artik_degil yok kapali kapandi
""")
"""All that is said behind a place and a colon."""
OUT = by_language("""
    nl: vallen_af valt_af vallen_buiten_de_boot
    en: are_out is_out are_off_the_list are_ruled_out
    de: fallen_weg fallt_weg scheiden_aus
    fr: sont_exclus sont_exclues est_exclu
    es: quedan_fuera queda_fuera quedan_descartados quedan_descartadas
    it: restano_fuori sono_escluse sono_esclusi
    pt: ficam_de_fora fica_de_fora
    pl: odpadaja odpada
    ro: cad_din_discutie ies_din_discutie sunt_excluse
    bg: otpadat otpada
    hu: kiesnek kiesik
    tr: olmuyor haric
""")
"""Behind a place or a row of them: set aside."""
COMING_FROM = by_language("""
    nl: kom_je_uit kom_je_van kom_je_vanuit komt_u_uit komt_u_van kom_je_vanaf komend_van
    en: coming_from if_you_come_from driving_from travelling_from
    de: kommst_du_aus kommst_du_von kommen_sie_aus kommend_aus aus_richtung
    fr: en_venant_de venant_de si_tu_viens_de si_vous_venez_de
    es: viniendo_de si_vienes_de si_viene_de
    it: venendo_da se_vieni_da arrivando_da
    pt: vindo_de se_vens_de se_vier_de vindo_da
    pl: jadac_z jadac_od jesli_jedziesz_z
    ro: venind_din venind_dinspre daca_vii_din
    bg: idvaiki_ot ako_idvash_ot ako_idvate_ot
    hu: ha_innen_jossz:
    tr: buradan_geliyorsan:
""")
"""At the beginning of a sentence, a comma behind the place: the road a guest comes by."""
ANYONE = by_language("""
    nl: dan_iedereen dan_wie_ook dan_wie_dan_ook dan_alle_anderen dan_alle_dames
    en: than_anyone than_anybody than_everyone than_any_girl than_all_the_girls
    de: als_jede als_jede_andere als_alle als_alle_anderen
    fr: que_n'importe_qui que_toutes que_toutes_les_autres
    es: que_cualquiera que_nadie que_todas que_ninguna
    it: di_chiunque di_tutte
    pt: que_qualquer_uma que_ninguem que_todas
    pl: niz_ktokolwiek niz_kazda niz_wszystkie
    ro: decat_oricine decat_toate
    bg: ot_vsichki ot_vsyaka
    hu: mint_barki mint_barkit
    tr: herkesten hepsinden
""")
"""With whom a guest compares her, in a place."""
AGO = by_language("""
    nl: jaren_geleden jaar_geleden lang_geleden maanden_geleden
    en: years_ago year_ago long_ago months_ago
    de: vor_jahren vor_langer_zeit vor_vielen_jahren vor_einigen_jahren
    fr: il_y_a_des_annees il_y_a_longtemps il_y_a_quelques_annees
    es: hace_anos hace_mucho hace_muchos_anos hace_tiempo
    it: anni_fa tempo_fa molti_anni_fa
    pt: ha_anos ha_muitos_anos ha_muito_tempo
    pl: lata_temu lat_temu dawno_temu
    ro: ani_in_urma acum_multi_ani demult
    bg: predi_godini predi_mnogo_godini
    hu: evekkel_ezelott evek_ota_mar_nem sok_evvel_ezelott
    tr: yillar_once seneler_once
""")
"""Tells what was: a place in that clause gives way to one that is offered."""
SADLY = by_language("""
    nl: helaas momenteel voorlopig nu tijdelijk even tot_nader_order sorry
    en: sadly currently temporarily sorry for_now unfortunately
    de: leider vorerst momentan zurzeit
    fr: malheureusement pour_l'instant desolee
    es: lamentablemente por_ahora de_momento
    it: purtroppo per_ora al_momento
    pt: infelizmente por_agora de_momento
    pl: niestety na_razie
    ro: din_pacate deocamdata
    bg: za_sazhalenie zasega
    hu: sajnos egyelore
    tr: maalesef simdilik
""")
HOLIDAY = by_language("""
    nl: vakantie
    en: holiday holidays vacation
    de: urlaub ferien
    fr: vacances
    es: vacaciones
    it: vacanza
    pt: ferias
    pl: wakacjach urlopie
    ro: vacanta concediu
    bg: pochivka
    hu: nyaralni
    tr: tatilde
""")
"""Before the word for an island: "met vakantie op Texel"."""
EVEN_TO = by_language("""
    nl: tot tot_en_met t/m
    en: until till through
    de: bis bis_zum
    fr: jusqu'au
    es: hasta_el hasta
    it: fino_al
    pt: ate_ao ate
    pl: do
    ro: pana_la pana_pe pana_in
    bg: do
    hu: eddig:
    tr: kadar
""")
"""Behind the next stop of a tour, with a day: "then Leiden until 25 March"."""
FORMERLY = by_language("""
    nl: vroeger ooit destijds jarenlang
    en: used_to formerly once
    de: fruher einst damals jahrelang
    fr: autrefois jadis a_l'epoque
    es: en_su_dia antiguamente en_el_pasado
    it: un_tempo in_passato
    pt: antigamente no_passado
    pl: kiedys dawniej
    ro: candva odinioara
    bg: nyakoga navremeto
    hu: regen egykor
    tr: eskiden bir_zamanlar
""")
"""Behind a place that begins its clause."""
FIRST = by_language("""
    nl: eerst
    en: first
    de: zuerst erst
    fr: d'abord
    es: primero
    it: prima
    pt: primeiro
    pl: najpierw
    ro: intai mai_intai
    bg: parvo
    hu: eloszor
    tr: once
""")
WAS = by_language("""
    nl: was kwam werd
    en: was came
    de: war kam
    fr: etait c'etait fut ce_fut il_y_a_eu
    es: fue era hubo
    it: fu era c'era
    pt: foi era houve
    pl: byl byla bylo
    ro: a_fost era
    bg: beshe imashe
    hu: volt
    tr: vardi
""")
THEN = by_language("""
    nl: daarna toen
    en: then
    de: dann danach
    fr: puis ensuite
    es: luego despues
    it: poi dopo
    pt: depois
    pl: potem
    ro: apoi
    bg: posle
    hu: aztan utana
    tr: sonra
""")
"""Steps of a life that are all over: "first there was a factory in A, then a hotel in B"."""
WENT = by_language("""
    nl: ging verhuisde trok reisde
    en: went moved
    de: ging zog reiste
    fr: allee partie
    es: fui marche mude
    it: andata trasferita
    pt: fui mudei
    pl: pojechalam wyjechalam
    ro: plecat mutat
    bg: zaminah otidoh
    hu: mentem koltoztem
    tr: gittim tasindim
""")
"""From one place to the next, and from there on again."""
LEISURE = by_language("""
    nl: winkelen shoppen wandelen hardlopen sporten uit_eten naar_de_markt boodschappen sportschool zwemmen dansen
    en: shopping running jogging dancing swimming groceries gym
    de: einkaufen shoppen spazieren joggen tanzen schwimmen fitnessstudio supermarkt kaufe_ich
    fr: courses promener danser nager salle_de_sport gymnase
    es: compras pasear bailar nadar gimnasio
    it: spesa spese passeggiare ballare nuotare palestra
    pt: compras passear dancar nadar ginasio
    pl: zakupy spacery tancze plywam silowni silownia silownie
    ro: cumparaturi plimb dansez inot sala_de_sport
    bg: pazaruvam razhodka tantsuvam pluvam fitnes
    hu: vasarolok vasarolni setalok tancolok edzem edzeni
    tr: alisveris yuruyus dans yuzmeye spor
""")
"""What she does for herself in the place that begins a clause."""
TRANSPORT = by_language("""
    nl: vervoer taxi ophalen
    en: transport pick-up pickup taxi
    de: transport abholung taxi fahrdienst
    fr: transport taxi navette
    es: transporte taxi recogida
    it: trasporto taxi navetta
    pt: transporte taxi
    pl: transport dojazd_wlasny taxi
    ro: transport taxi
    bg: transport taksi
    hu: fuvar taxi
    tr: ulasim taksi servis
""")
ANSWERS = by_language("""
    nl: neemt_op neemt_de_telefoon beantwoordt antwoordt staat_je_te_woord verwent_je masseert_je wacht_op_je
    en: answers picks_up answers_the_phone takes_your_call is_waiting_for_you
    de: geht_ran nimmt_ab beantwortet antwortet verwohnt_dich massiert_dich wartet_auf_dich
    fr: repond decroche vous_attend t'attend
    es: contesta responde te_espera atiende_el_telefono
    it: risponde ti_aspetta
    pt: responde atende_o_telefone espera_por_ti
    pl: odbiera odpowiada czeka_na_ciebie
    ro: raspunde te_asteapta
    bg: otgovarya vdiga te_chaka
    hu: ad_telefonon veszi_fel valaszol var_rad ad_idopontot
    tr: cevap_verir acar seni_bekliyor
""")
"""What only a person does: "Ede answers the telephone"."""
SOMEBODY = by_language("""
    nl: een_collega mijn_collega een_vriendin mijn_vriendin een_ander een_andere_dame mijn_zus iemand_anders een_collega's collega's
    en: a_colleague my_colleague a_friend my_friend somebody_else someone_else colleagues
    de: eine_kollegin meine_kollegin eine_freundin meine_freundin eine_andere kolleginnen
    fr: une_collegue ma_collegue une_amie mon_amie une_autre
    es: una_companera mi_companera una_amiga mi_amiga otra
    it: una_collega la_mia_collega un'amica la_mia_amica un'altra
    pt: uma_colega a_minha_colega uma_amiga outra
    pl: kolezanka moja_kolezanka inna
    ro: o_colega colega_mea o_prietena alta
    bg: kolezhka kolezhkata priyatelka druga
    hu: egy_kolleganom a_kolleganom egy_baratnom mas
    tr: bir_arkadasim arkadasim baska_biri
""")
"""Behind a verb: not she, but another is there."""
