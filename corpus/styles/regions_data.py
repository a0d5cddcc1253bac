# ruff: noqa: E501
"""What councils of Corsica, Brittany and the Basque country decide, as templates; their heads in two languages."""

CORSICA = """
# langue
rubric: <LANGUE CORSE|LINGUA CORSA|ÉDUCATION ET LANGUE|Cultura è patrimoniu>
T: <Plan de développement de la langue corse : convention avec {lang}|Soutien à {lang} – année {year}|Charte de la langue corse : partenariat avec {lang}>
G: la [L:loi n° 2002-92 du 22 janvier 2002]
G: l'[L:article L. 4424-5 du Code général des collectivités territoriales]
R: {lang} forme les agents et anime l'immersion à l'école. L'[O:Académie de Corse] et le [O:Cunsigliu Culturale, Economicu, Suciale è di l'Ambiente] ont rendu un avis favorable.
R: Il est proposé d'allouer {d1:3000-90000} à {lang} et {d2:1000-30000} à {group}.
D: attribuer à {lang} une subvention de {d1:3000-90000}
D: attribuer à {group} une subvention de {d2:1000-30000}
I: souhaite que les panneaux de la [O:Collectivité de Corse] soient tous bilingues
K: répond que {lang} a traduit {n:200-900} toponymes
# incendie
rubric: <FORÊT – INCENDIE|PRÉVENTION DES INCENDIES|Fochi è furesta>
T: <Ouvrage DFCI {place_name} : demande d'aide|Travaux de débroussaillement – convention avec {fire}|Obligations légales de débroussaillement : partenariat avec {fire}>
G: les [L:articles L. 131-10 et L. 134-6 du Code forestier]
R: Les feux du mois de {month} ont parcouru {n:12-900} hectares. {fire} et le [O:SIS 2B] ont préparé un plan local, chiffré à {x1:20000-400000} par {office}.
R: L'[O:ODARC] financera {n:30-60} % des travaux, réalisés par {builder}.
D: solliciter l'[O:Office du développement agricole et rural de Corse] pour {d1:9000-190000}
D: confier à {builder} les travaux de débroussaillement
I: rappelle que {fire} n'a plus que deux camions
K: répond que {e}, chef du corps, sera reçu à {city_corse}
# eau
rubric: <EAU|EAU ET ASSAINISSEMENT|Acqua>
T: <Renforcement du réseau {place_name} : aide de {fund}|Adduction d'eau – convention avec {water}|Comité de bassin – travaux avec {water}>
G: le [L:Code de l'environnement]
R: {water} alimente {n:200-4000} abonnés. L'[O:Agence de l'eau Rhône Méditerranée Corse] et {fund} participent au plan de financement, arrêté à {x1:50000-900000} HT.
D: solliciter {fund} pour une aide de {d1:20000-500000}
D: approuver la convention avec {water}
I: demande que {water} mette fin aux coupures du mois d'août
K: répond que {builder} interviendra en {month}
# agriculture
rubric: <AGRICULTURE|DÉVELOPPEMENT RURAL|Agricultura è pastoralisimu>
T: <Association foncière pastorale : soutien à {pastoral}|Foire rurale – subvention à {pastoral}|Estives : convention avec {pastoral}>
R: {pastoral} réunit {n:8-60} éleveurs et gère {n:40-900} hectares d'estive. {e}, {de_corse}, en assure la présidence avec le concours de la [O:Chambre d'agriculture de Corse].
D: verser à {pastoral} une subvention de {d1:500-15000}
D: mettre à disposition de {pastoral} les parcelles {parcel} et {parcel2}
I: s'inquiète de la divagation bovine sur la territoriale {n:20-80}
K: indique que {pastoral} et la [O:DDTM 2A] posent une clôture
# transports
rubric: <TRANSPORTS|CONTINUITÉ TERRITORIALE|Trasporti>
T: <Desserte aérienne – avenant avec {carrier}|Service public de transport : convention avec {carrier}>
G: le [L:règlement (CE) n° 1008/2008 du 24 septembre 2008]
R: L'[O:Office des transports de la Corse] a négocié avec {carrier}. La compensation annuelle s'élève à {d1:90000-9000000}. La [O:Commission européenne] a été informée.
D: approuver l'avenant passé avec {carrier}
D: fixer la compensation versée à {carrier} à {d1:90000-9000000}
I: déplore que {carrier} ait supprimé une rotation
K: rappelle que l'[O:OTC] contrôle les comptes
# patrimoine
rubric: <PATRIMOINE|CULTURE|Patrimoniu>
T: <Restauration de la chapelle San Martinu : aide de la [O:CdC]|Confrérie {confraternity} – subvention|Fonds de restauration : convention avec la [O:Fondation du patrimoine]>
R: La [O:Cunfraterna {confraternity}] assure l'entretien de la chapelle. Le devis de {builder}, d'un montant de {x1:9000-190000}, a été vu par la [O:DRAC de Corse].
D: solliciter de la [O:Collectivité de Corse] une aide de {d1:4000-90000}
D: attribuer à la [O:Cunfraterna {confraternity}] la somme de {d2:200-4000}
I: propose que la [O:Cunfraterna {confraternity}] chante pour la Sant'Andria
K: s'en félicite, comme {e}, curé de la paroisse
# foncier
rubric: <FONCIER|AFFAIRES FONCIÈRES|Urbanisme>
T: <Acquisition de la parcelle {parcel}|Acquisition d'une parcelle aux consorts {surname2}|Désordre foncier : parcelle {parcel}>
G: l'[L:article 713 du Code civil]
R: La parcelle {parcel}, sise au lieu-dit {place_name}, appartient à l'indivision {surname2}. Le [O:GIRTEC] a retrouvé {n:4-40} héritiers. Maître [P:Pantalacci], notaire à {city_corse}, dressera l'acte.
D: acquérir la parcelle {parcel} au prix de {d1:900-60000}
D: charger {chair} de saisir le [O:GIRTEC]
I: demande l'avis de la [O:SAFER Corse]
K: répond que la [O:SAFER Corse] a renoncé à son droit
"""
BRITTANY = """
# breton
rubric: <LANGUE BRETONNE|CULTURE BRETONNE|SEVENADUR|CULTURE>
T: <Charte Ya d'ar brezhoneg : subventions|Subventions à {bagad} et à l'école [O:Diwan {de_breton}]|Soutien à {bagad}>
R: L'[O:Office public de la langue bretonne] a labellisé la commune au niveau {n:1-3}. L'école [O:Diwan {de_breton}] accueille {n:20-120} élèves et {bagad} se produira à la fête du village.
R: La commission propose d'attribuer {d1:200-6000} à {bagad} et {d2:200-9000} à l'école [O:Diwan {de_breton}].
D: attribuer à {bagad} une subvention de {d1:200-6000}
D: verser à l'école [O:Diwan {de_breton}] une aide de {d2:200-9000}
I: regrette que {dihun} n'ait pas été entendue
K: répond que {dihun} bénéficie d'une salle à titre gratuit
# mer
rubric: <PORT|LITTORAL|AFFAIRES MARITIMES|ESPACES NATURELS>
T: <Zone de mouillages {cove} : convention avec {sea}|Port {cove} – redevances {year}>
G: le [L:Code général de la propriété des personnes publiques]
R: {sea} gère {n:30-200} bouées. Le [O:Comité régional des pêches maritimes de Bretagne] et la [O:SNSM] ont été consultés. La redevance serait portée à {d1:120-400} par an.
D: fixer la redevance annuelle à {d1:120-400}
D: approuver la convention avec {sea}
I: demande que la station de la [O:SNSM] soit exonérée
K: rappelle que {sea} reverse {n:5-20} % des recettes à la commune
# agri
rubric: <AGRICULTURE|ENVIRONNEMENT – AGRICULTURE|INSTALLATIONS CLASSÉES>
T: <Installation classée : élevage porcin de l'[O:EARL {farm_name}] – avis|Enquête publique – [O:EARL {farm_name}]>
G: le [L:Code de l'environnement] et notamment son [L:article R. 512-46-11]
R: L'[O:EARL {farm_name}] a déposé un dossier pour {n:900-4000} animaux. {e}, commissaire enquêteur, tiendra ses permanences en mairie ; [O:Eau et Rivières de Bretagne] a fait part de ses réserves.
D: émettre un avis favorable à la demande
D: transmettre la délibération à la [O:Préfecture {of_dept}]
I: s'inquiète pour le captage, le [O:Syndicat mixte de l'Aulne et du Steïr] ayant relevé des nitrates
K: répond que la [O:DDPP] et la [O:Chambre d'agriculture de Bretagne] ont validé le plan d'épandage
# energie
rubric: <ÉNERGIE|TRAVAUX|ÉCLAIRAGE PUBLIC|Réseaux>
T: <Effacement de réseaux rue {street_name} : convention avec {grid}|Éclairage public – participation à {grid}|Rénovation d'une armoire : travaux de {grid}>
R: L'étude de {grid} fixe la part communale à {d1:900-90000} pour un total de {x1:9000-190000} HT. [O:Enedis] et [O:Orange] coordonneront leurs réseaux avec {builder}.
D: approuver la convention avec {grid}
D: verser à {grid} une participation de {d1:900-90000}
I: demande la date de passage de {grid}
K: répond que {e} a promis une réunion de chantier
# habitat
rubric: <HABITAT|URBANISME|LOGEMENT>
T: <Logements locatifs : cession du terrain à {landlord}|Bail réel solidaire – partenariat avec {landlord}|Cession d'un terrain à {landlord} – {place_breton}>
R: {landlord} construira {n:4-40} logements au lieu-dit {place_breton}. La [O:Région Bretagne] et [O:Foncier de Bretagne] accompagnent l'opération ; {e} représentait la [O:DDTM] à la réunion.
D: céder le terrain à {landlord} au prix de {d1:10000-190000}
D: autoriser {chair} à signer avec l'[O:Établissement public foncier de Bretagne]
I: souhaite qu'un lot soit réservé à l'association {dihun_bare}
K: indique que {landlord} tirera au sort
"""
BASQUE = """
# euskara
rubric: <LANGUE BASQUE|EUSKARA|CULTURE – EUSKARA>
T: <Convention avec l'[O:Office public de la langue basque]|Subvention à l'[O:ikastola {ikastola}]|Politique linguistique : adhésion à [O:{basque_group}]>
R: L'[O:Office public de la langue basque] – [O:Euskararen Erakunde Publikoa] participe au financement du poste. L'[O:ikastola {ikastola}] et la fédération [O:Seaska] ont présenté leur bilan.
R: La participation communale est de {d1:500-9000} pour l'[O:ikastola {ikastola}] et de {d2:200-4000} pour {basque_club}.
D: verser à l'[O:ikastola {ikastola}] la somme de {d1:500-9000}
D: attribuer à {basque_club} une subvention de {d2:200-4000}
I: souhaite que les procès-verbaux soient traduits en basque
K: répond que l'[O:EEP] prendra en charge la traduction
# pelote
rubric: <SPORTS|VIE ASSOCIATIVE|Elkarteak>
T: <Réfection du fronton : demande à {fund} et aide à {basque_club}|Fronton municipal – {basque_club}>
R: {basque_club} utilise le fronton {n:3-6} soirs par semaine. Les travaux, confiés à {builder}, sont évalués à {x1:9000-90000} ; la [O:Fédération française de pelote basque] apporte son concours.
D: attribuer à {basque_club} une aide de {d1:300-9000}
D: solliciter {fund} pour {d2:3000-40000}
I: demande un créneau pour {basque_club2}
K: répond que {basque_club} a la priorité le mercredi
# agglo
rubric: <INTERCOMMUNALITÉ|AFFAIRES GÉNÉRALES|Herri Elkargoa>
T: <[O:Communauté d'Agglomération Pays Basque] : rapport d'activité {past_year} et fonds de concours|Fonds de concours de la [O:Communauté Pays Basque]>
G: l'[L:article L. 5211-39 du Code général des collectivités territoriales]
R: La [O:Communauté d'agglomération Pays Basque] – [O:Euskal Hirigune Elkargoa] a transmis son rapport. Le [O:Syndicat des mobilités Pays Basque-Adour] et [O:Bil Ta Garbi] y sont cités. Le fonds de concours demandé est de {d1:3000-90000}.
D: solliciter la [O:CAPB] à hauteur de {d1:3000-90000}
D: approuver le contenu du rapport de la [O:Communauté d'Agglomération Pays Basque]
I: trouve que [O:Bil Ta Garbi] augmente trop ses tarifs
K: rappelle que {m} siège au [O:Syndicat des mobilités Pays Basque-Adour]
# montagne
rubric: <MONTAGNE|AGRICULTURE|Laborantza>
T: <Pistes pastorales : participation à la [O:Commission syndicale du Pays de {vale}]|Voirie pastorale – [O:Commission syndicale du Pays de {vale}]>
G: le [L:Code rural et de la pêche maritime]
R: La [O:Commission syndicale du Pays de {vale}] entretient {n:12-90} kilomètres de pistes. {basque_farm} et la [O:Chambre d'agriculture des Pyrénées-Atlantiques] demandent une participation de {d1:900-30000}.
D: verser à la [O:Commission syndicale du Pays de {vale}] une participation de {d1:900-30000}
D: conclure une convention avec {basque_farm}
I: demande si {basque_farm} gardera l'abattoir
K: répond que le préfet a saisi la [O:DDTM 64]
# logement
rubric: <LOGEMENT|HABITAT|Etxebizitza>
T: <Préemption de la parcelle {parcel} par l'[O:EPFL Pays Basque]|Portage foncier rue {street_name} – [O:EPFL Pays Basque]>
G: le [L:Code de l'urbanisme] et notamment son [L:article L. 211-2]
R: L'[O:Établissement public foncier local Pays Basque] portera le bien de {e}, situé rue {street_name}, pour {d1:90000-900000}. L'[O:Office 64 de l'habitat] construira {n:4-30} logements.
D: demander à l'[O:EPFL Pays Basque] d'acquérir le bien au prix de {d1:90000-900000}
D: conclure la convention de portage avec l'[O:EPFL Pays Basque]
I: remercie [O:Alda] de son engagement
K: indique que {e} a accepté l'offre
"""
CORSICAN_TOWNS: tuple[str, ...] = (
    "Casavecchia-di-Tavagna",
    "Olmetaccia",
    "Pietralba-Suprana",
    "Poggio-d'Orezza",
    "San-Gavino-di-Niolu",
    "Ville-di-Castagna",
    "Sorbollanu",
    "Zerubia-Mare",
    "Vescovaccio",
    "Pietracorbina",
    "Santa-Maria-Sottana",
    "Campile-Muntagna",
    "Lumiu-Altu",
    "Quenza-Bassa",
)
BRETON_PAIRS: tuple[tuple[str, str], ...] = (
    ("Plouguerneau-le-Haut", "Plougerne-Grec'h"), ("Lannevellec", "Lannvellek"), ("Trégastelan", "Tregastelan"), ("Locmenez", "Logmenez"), ("Pleuvenan", "Plevenan"), ("Kergoat-Nevez", "Kergoad-Nevez"), ("Guihédec", "Gwihedeg"),
    ("Landrefragan", "Landrefragan"), ("Ploubalan", "Ploubalan"), ("Saint-Ronan-du-Faou", "Sant-Ronan-ar-Faou"), ("Ponvenan", "Pontvenan"), ("Tréméloir-Coz", "Tremelar-Gozh"),
)  # fmt: skip
BASQUE_PAIRS: tuple[tuple[str, str], ...] = (
    ("Ahetzeko", "Ahetze"), ("Bidarteguy", "Bidartegi"), ("Etchebarre", "Etxebarre"), ("Hélette-Iholdy", "Heleta-Iholdi"), ("Irissabehère", "Irisaberri"), ("Larressarre", "Larresarre"), ("Ordiarpeguy", "Urdiñarbegi"),
    ("Urdossarte", "Urdosarte"), ("Mendionde-le-Bas", "Lekorne-Beherea"), ("Arrossabidea", "Arrosabidea"),
)  # fmt: skip
SLOTS: dict[str, tuple[str, ...]] = {
    "lang": ("l'association [O:Parlemu Corsu]", "le [O:Centru Culturale Universitariu]", "l'[O:Associu Praticalingua]", "l'[O:ADECEC]", "[O:Scola Corsa]", "la fédération [O:Scola in Festa]"),
    "group": ("le groupe [O:I Cantadori di u Fium'Orbu]", "l'association « [O:Voce Ventu] »", "la [O:Cumpagnia Teatrale di u Niolu]", "l'association [O:A Cunfina]", "la [O:Squadra di Balagna]"),
    "fire": ("le [O:SIS 2A]", "le [O:SIS de la Haute-Corse]", "la [O:Réserve communale de sécurité civile {de_corse}]", "l'[O:ONF]", "les forestiers-sapeurs de la [O:Collectivité de Corse]"),
    "water": ("l'[O:OEHC]", "[O:Kyrnolia]", "la régie [O:Acqua Publica]", "l'[O:Office hydraulique]"),
    "pastoral": ("l'[O:AFP {de_corse}]", "l'association [O:Pastori di u Rotondu]", "le [O:Groupement pastoral {de_corse}]", "l'association [O:A Fiera di u Casgiu]"),
    "carrier": ("[O:Air Corsica]", "la compagnie [O:Corsica Linea]", "[O:La Méridionale]", "la société [O:Corsica Ferries]", "[O:Volotea]"),
    "confraternity": ("San Teofilu", "Santa Croce", "di a Santa Nunziata", "Sant'Antone"),
    "city_corse": ("Ajaccio", "Bastia", "Corte", "Porto-Vecchio"),
    "town_corse": CORSICAN_TOWNS,
    "de_corse": tuple(f"de {name}" if name[0] not in "AEIOU" else f"d'{name}" for name in CORSICAN_TOWNS),
    "place_name": ("Campu Pianu", "A Funtanella", "E Piane", "Monte Rossu", "U Pratu", "Capu Rossu", "Chjosu Novu", "Vignale"),
    "bagad": ("le [O:Bagad {de_breton}]", "le [O:Cercle celtique Korollerien ar Faou]", "l'association [O:Kan ha Diskan]", "la [O:Kevrenn Ar Mor]", "le [O:Gouren club {de_breton}]", "l'association « [O:Fest-noz Bro Leon] »", "le [O:Comité des fêtes {de_breton}]"),
    "dihun": ("l'association [O:Dihun]", "l'association [O:Ti ar Vro]", "l'association [O:Kentelioù an Noz]", "l'association [O:Mignoned ar Brezhoneg]"),
    "dihun_bare": ("[O:Ti ar Vro]", "[O:Al Levrioù]", "[O:Tud ar Mor]"),
    "de_breton": tuple(f"de {french}" for french, _ in BRETON_PAIRS),
    "cove": ("du Stiff", "de Porz Gwen", "de Ker Avel", "du Moulin Blanc", "de Beg Meil-Coz", "de l'Aber"),
    "sea": ("l'[O:Association des usagers du port]", "l'[O:APPM Porz Gwen]", "le [O:Yacht-Club du Stiff]", "la [O:SODEFI Ports]", "l'[O:Association des plaisanciers {de_breton}]"),
    "farm_name": ("Kerlouan Vras", "de Ty Nevez", "Le Guen-Corre", "de Penn ar Roz", "des Trois Moulins", "Prat Ledan"),
    "grid": ("le [O:SDEF]", "le [O:Syndicat départemental d'énergie 22]", "[O:Morbihan Énergies]", "le [O:SDE 35]", "le [O:SDE22]"),
    "landlord": ("[O:Finistère Habitat]", "[O:Aiguillon Construction]", "[O:Armorique Habitat]", "[O:Espacil]", "[O:Bretagne Sud Habitat]", "la [O:SCIC Habitat {de_breton}]"),
    "place_breton": ("Kerbrat", "Ar Menez", "Goarem Vraz", "Lann Vihan", "Park Nevez", "Stang Alar"),
    "ikastola": ("Uhartegi", "Zaldubi", "Bizi Lore", "Arrokale", "Oihana"),
    "basque_group": ("Udalbiltza", "UEMA", "Euskal Kultur Erakundea", "Gaindegia"),
    "basque_club": ("le [O:Pilotari Club]", "l'association [O:Noizbait]", "le groupe de danse [O:Ostaizka]", "l'[O:Union sportive Kaskarot]", "l'association [O:Xaramela Gazteak]", "la [O:Lagunekin Eskola]", "le [O:Comité des fêtes {de_basque}]", "l'association « [O:Zortziko Dantza] »"),
    "de_basque": tuple(f"de {french}" if french[0] not in "AEIOU" else f"d'{french}" for french, _ in BASQUE_PAIRS),
    "vale": ("Cize", "Soule", "Baïgorry"),
    "basque_farm": ("[O:Euskal Herriko Laborantza Ganbara]", "le syndicat [O:ELB]", "l'[O:Association des éleveurs de Manech]", "[O:Euskal Herriko Laborarien Batasuna]", "la [O:Coopérative Berria]"),
}  # fmt: skip
OWN: dict[str, dict[str, tuple[str, ...]]] = {
    "corsica": {
        "builder": ("l'entreprise [O:Raffalli TP]", "la société [O:Corse Travaux]", "la [O:SARL Terrassements Poletti]", "l'entreprise [O:Natali]", "[O:Corsovia]"),
        "fund": ("la [O:Collectivité de Corse]", "la [O:CdC]", "l'[O:Office d'équipement hydraulique de Corse]", "l'[O:ADEC]", "l'[O:Agence du tourisme de la Corse]", "l'[O:État]"),
    },
    "brittany": {
        "builder": ("l'entreprise [O:Le Coz TP]", "la société [O:Eurovia Bretagne]", "l'entreprise [O:Kerleroux]", "la [O:SARL Le Pape Frères]", "la Sté [O:Armor Travaux Publics]"),
        "fund": ("la [O:Région Bretagne]", "l'[O:État]", "le [O:Conseil régional de Bretagne]", "l'[O:ADEME Bretagne]"),
    },
    "basque": {
        "builder": ("la société [O:Etchart Construction]", "la Sté [O:Duhalde]", "l'entreprise [O:Sobamat]", "la [O:SARL Lapègue Frères]", "l'entreprise [O:Harinordoquy]"),
        "fund": ("la [O:Région Nouvelle-Aquitaine]", "le [O:Département des Pyrénées-Atlantiques]", "l'[O:État]", "l'[O:Agence de l'eau Adour-Garonne]", "la [O:Communauté Pays Basque]"),
    },
}  # fmt: skip
CORSICAN_HEADS: tuple[str, ...] = (
    "⟦ORG|COLLECTIVITE DE CORSE⟧ – ⟦ORG|CULLETTIVITA DI CORSICA⟧\n⟦ORG|ASSEMBLEE DE CORSE⟧ – ⟦ORG|ASSEMBLEA DI CORSICA⟧",
    "⟦ORG|CULLETTIVITÀ DI CORSICA⟧\n⟦ORG|COLLECTIVITÉ DE CORSE⟧\n⟦ORG|ASSEMBLEA DI CORSICA⟧\n⟦ORG|ASSEMBLÉE DE CORSE⟧",
    "⟦ORG|Assemblea di Corsica⟧\n⟦ORG|Assemblée de Corse⟧",
    "⟦ORG|ASSEMBLEE DE CORSE⟧",
)  # fmt: skip
CORSICAN_TITLES: tuple[str, ...] = (
    "DELIBERAZIONE – DÉLIBÉRATION", "DELIBERATION DE L'⟦ORG|ASSEMBLEE DE CORSE⟧", "DÉLIBÉRATION DE L'⟦ORG|ASSEMBLÉE DE CORSE⟧", "EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DE L'⟦ORG|ASSEMBLÉE DE CORSE⟧",
)  # fmt: skip
