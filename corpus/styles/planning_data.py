# ruff: noqa: E501
"""Urban planning, as templates (read by theme): plans, pre-emption, development zones, roads, enquiries, names."""

TEXT = """
# plu
rubric: <URBANISME|AMÉNAGEMENT DU TERRITOIRE|URBANISME – PLANIFICATION|Plan local d'urbanisme>
T: <Approbation de la modification n° {n:1-6} du plan local d'urbanisme|Plan local d'urbanisme : modification simplifiée n° {n:1-4} – approbation|Approbation de la mise en compatibilité du PLU avec la déclaration de projet>
G: le [L:Code de l'urbanisme] et notamment ses [L:articles L. 153-36 à L. 153-44]
G: l'[L:ordonnance n° 2012-11 du 5 janvier 2012]
G: l'[L:arrêté du maire n° {n:2015-2024}-{n:10-300} du {date}] prescrivant l'enquête publique
G: l'avis de la [O:MRAe {region}] en date du {date}
C: que les observations de {state} ne remettent pas en cause l'économie générale du projet
R: L'enquête s'est tenue du 4 au {n:12-28} {month}. {e}, commissaire enquêteur nommé par le [O:tribunal administratif {de_city}], a reçu {n:3-60} observations et rendu un avis favorable assorti de {n:2-5} réserves.
R: Les personnes publiques associées ont été consultées : [O:Chambre d'agriculture {of_dept}], [O:Chambre de métiers et de l'artisanat], [O:CCI], {public}, [O:Réseau de transport d'électricité] et [O:INAO]. Le SCoT, le PLH et le PCAET sont respectés.
R: Le dossier a été établi par {office}. L'orientation d'aménagement et de programmation du secteur « {quarter} » est modifiée, la zone 2AU étant ouverte sur {n:1-9},{n:10-99} hectares.
D: approuver la modification du plan local d'urbanisme telle qu'annexée
D: dire que la délibération fera l'objet d'une mention dans le journal [O:{paper}]
D: transmettre le dossier à la [O:Préfecture {of_dept}] et à la [O:DDTM]
I: demande pourquoi la parcelle {parcel} devient inconstructible
I: s'inquiète de la hauteur admise rue {street_name} et cite l'avis de l'[O:UDAP]
K: répond que l'architecte des Bâtiments de France a rendu un avis conforme
K: précise que {office} a repris le règlement à la demande de {state}
S: Je vous rappelle les étapes : la prescription, la concertation, l'arrêt, l'avis de la [O:MRAe], l'enquête, et ce soir l'approbation.
Q: Pourquoi le terrain de {ef} passe-t-il en zone N alors que {company1} obtient vingt-quatre lots de l'autre côté du chemin ?
Q: La [O:CDPENAF] a donné un avis défavorable. Défavorable ! Et vous, vous passez outre ?
A: L'avis de la [O:CDPENAF] est simple, pas conforme. Nous avons réduit l'emprise de trois hectares après la réunion avec {e}, de la [O:DDT].
A: Le terrain de {ef} est en zone rouge du plan de prévention des risques, ce n'est pas nous, c'est l'[O:État].
# plui
rubric: <URBANISME|INTERCOMMUNALITÉ – URBANISME|PLUi>
T: <Débat sur les orientations du projet d'aménagement et de développement durables|PLUi : débat sur le PADD>
G: l'[L:article L. 153-12 du Code de l'urbanisme]
R: Le PADD comporte {n:3-6} axes. Il a été préparé par {office} avec l'[O:Agence d'urbanisme {de_city}], le [O:CAUE {of_dept}] et la [O:DDT]. La trajectoire de sobriété foncière découle de la [L:loi Climat et résilience].
N: <de la tenue du débat|du débat sur les orientations générales|des orientations du PADD et de la tenue du débat>
I: estime que l'objectif de {n:8-24} logements par hectare est irréaliste
K: rappelle que le [O:PETR {de_town}] porte le SCoT, qui fixe ce seuil
# dpu
rubric: <FONCIER|DROIT DE PRÉEMPTION URBAIN|URBANISME – FONCIER>
T: <Exercice du droit de préemption sur la parcelle {parcel}|Préemption d'un bien situé rue {street_name}|Délégation du droit de préemption à l'[O:{epf}] – bien {parcel}>
G: les [L:articles L. 210-1 et L. 213-1 et suivants du Code de l'urbanisme]
G: l'avis de la [O:Direction immobilière de l'État] du {date}
R: Par déclaration d'intention d'aliéner reçue le {date}, Maître [P:{notary}], notaire à {town}, a informé la collectivité de la vente par {owner} de la parcelle {parcel} au prix de {x1:30000-400000}.
R: Le bien est compris dans le périmètre de l'OAP « {quarter} ». L'[O:{epf}] en assurera le portage pour le compte de la collectivité et {hlm} y construira {n:4-60} logements.
D: exercer le droit de préemption au prix de {d1:30000-390000}
D: déléguer ce droit à l'[O:{epf}]
D: notifier la décision à {owner} et à Maître [P:{notary}]
I: demande si {owner} a été prévenu
K: répond que l'acquéreur évincé, {company1}, peut former un recours
# zac
rubric: <AMÉNAGEMENT|GRANDS PROJETS|URBANISME OPÉRATIONNEL>
T: <ZAC {quarter} : compte rendu annuel de {developer}|ZAC {quarter} – avenant n° {n:1-7} au traité de concession avec {developer}|Concession d'aménagement {quarter} : choix de {developer}>
G: les [L:articles L. 300-4 et L. 300-5 du Code de l'urbanisme]
R: {developer}, concessionnaire, présente un bilan équilibré à {x1:900000-9000000}. Les cessions ont porté sur {n:900-9000} m² au profit de {hlm} et de {company1}.
R: La participation de la collectivité est fixée à {d1:50000-900000}, versée en {n:2-5} annuités. La commission d'aménagement et le comité de suivi ont été consultés.
D: approuver l'avenant au traité de concession avec {developer}
D: fixer la participation à {d1:50000-900000}
I: demande où en est le groupe scolaire de la ZAC
K: répond que {developer} livrera le terrain en {month}
# pup
rubric: <URBANISME|PROJET URBAIN PARTENARIAL|Aménagement>
T: <Projet urbain partenarial avec {company1}|Convention de PUP – {company1} – secteur {quarter}|Taxe d'aménagement majorée et PUP {quarter}>
G: l'[L:article L. 332-11-3 du Code de l'urbanisme]
R: {company1} a déposé un permis d'aménager de {n:6-60} lots. {utility} et {public_synd} ont chiffré l'extension des réseaux à {x1:40000-400000} HT.
D: approuver la convention de projet urbain partenarial avec {company1}
D: fixer la participation de {company1} à {d1:20000-390000}
I: craint que {company1} ne revende son permis
K: rappelle que la convention prévoit une garantie de {bank1}
# voies
rubric: <DÉNOMINATION DES VOIES|ADRESSAGE|VOIRIE>
T: <Dénomination de voies – lotissement {quarter}|Adressage : numérotation et noms de rues|Dénomination d'une place>
G: l'[L:article L. 2121-30 du Code général des collectivités territoriales]
R: [O:La Poste], le [O:SDIS] et [O:Orange] demandent un adressage normé. {asso} a proposé des noms : rue Simone Veil, allée Joséphine Baker, impasse du Four, place Missak Manouchian.
R: La [O:Société d'histoire {de_town}] a rappelé l'origine de l'ancien chemin des Lavandières. La dépense de panneaux, confiée à {company1}, est de {d1:900-9000} HT.
D: dénommer la voie n° 1 « rue Simone Veil » et la voie n° 2 « allée Joséphine Baker »
D: confier la fourniture des plaques à {company1} pour {d1:900-9000} HT
D: informer [O:La Poste], l'[O:IGN] et le [O:SDIS]
I: aurait préféré le nom de l'institutrice du village
K: répond que {asso} a consulté les riverains
# taxe
rubric: <FISCALITÉ DE L'URBANISME|URBANISME – FINANCES|Taxes>
T: <Taxe d'aménagement : taux et exonérations {year}|Taxe d'aménagement – reversement à la [O:Communauté de communes {de_town}]>
G: l'[L:article 1635 quater L du Code général des impôts]
G: l'[L:article 109 de la loi n° 2021-1900 du 30 décembre 2021]
R: Le taux est de {n:2-5} %. La [O:DGFiP] liquide la taxe ; la [O:Communauté de communes {de_town}] demande un reversement de {n:1-90} % pour les zones d'activités.
D: maintenir le taux à {n:2-5} %
D: approuver la convention de reversement avec la [O:Communauté de communes {de_town}]
I: souhaite exonérer les abris de jardin
K: précise que la [O:DDT] n'instruit plus les dossiers
# carriere
rubric: <ENVIRONNEMENT|AVIS SUR UN PROJET|INSTALLATIONS CLASSÉES>
T: <Avis sur la demande d'autorisation environnementale de {company1}|Parc photovoltaïque de {company1} : avis|Enquête publique – extension de l'usine de {company1}>
G: le [L:Code de l'environnement] et notamment ses [L:articles L. 181-1 et R. 181-38]
G: l'[L:arrêté préfectoral n° {n:2016-2024}-{n:100-900} du {date}]
R: {company1} exploite le site depuis {n:1974-2015}. L'étude d'impact, réalisée par {office}, a été complétée à la demande de la [O:DREAL] et de l'[O:ARS].
R: {asso} et [O:France Nature Environnement] ont formulé des contre-propositions. {e}, pour la direction de l'usine, a répondu par écrit.
D: émettre un avis favorable, sous réserve du respect des prescriptions de la [O:DREAL]
D: demander la création d'une commission de suivi associant {asso}
I: demande que les mesures de bruit soient faites par {office}
K: répond que la [O:DREAL] a imposé deux campagnes par an
"""
POOLS: dict[str, tuple[str, ...]] = {
    "state": ("la [O:DDTM]", "la [O:DDT]", "la [O:Direction départementale des territoires]", "l'[O:UDAP]", "la [O:DREAL]", "l'[O:Autorité environnementale]"),
    "public": ("le [O:Parc naturel régional {de_town}]", "le [O:SDIS]", "l'[O:Agence de l'eau Loire-Bretagne]", "la [O:SAFER]", "l'[O:Office national des forêts]"),
    "quarter": ("Les Charmes", "Bellevue", "La Croix Blanche", "Le Clos des Vignes", "Gare Sud", "Les Hauts de Brenne", "Cœur de ville", "Les Jardins", "Le Pré Long", "Îlot des Tanneurs"),
    "paper": ("Ouest-France", "Sud Ouest", "Le Progrès", "La Dépêche du Midi", "Le Dauphiné libéré", "L'Est républicain", "Paris Normandie", "Le Télégramme", "La Voix du Nord"),
    "epf": ("EPF Bretagne", "EPF de Normandie", "EPFL du Dauphiné", "EPORA", "EPF Nouvelle-Aquitaine", "EPF Hauts-de-France", "EPF Occitanie"),
    "notary": ("Delmas", "Vauthier", "Lambertin", "Castaing", "Roussel-Prat", "Quéméneur", "Bouvet"),
    "developer": ("la [O:SEM Territoires Aménagement]", "la [O:SPL Val d'Aubance]", "[O:Nexity Foncier Conseil]", "la [O:SHEMA]", "l'aménageur [O:Terrains du Sud]", "la [O:SELA]", "la [O:SPLA Cœur de Bourg]"),
    "utility": ("[O:Enedis]", "[O:GRDF]", "[O:Veolia]", "[O:SUEZ]", "[O:Orange]", "la régie [O:Eau du Pays]"),
}  # fmt: skip
RENOUNCED = """
# dia
rubric: <URBANISME|DROIT DE PRÉEMPTION URBAIN|Déclarations d'intention d'aliéner>
T: <Déclarations d'intention d'aliéner|Droit de préemption urbain : renonciations|Examen des DIA|DIA reçues depuis la dernière séance>
G: l'[L:article L. 211-1 du Code de l'urbanisme]
R: <Les biens ci-après sont situés en zone de préemption.|{chair} présente les déclarations reçues.|Les notaires ont fait parvenir les déclarations suivantes :>
D: renoncer à exercer son droit de préemption sur les biens énumérés
D: charger {chair} d'en informer les notaires
"""
ROWS: tuple[str, ...] = (
    "{n}) DIA du {date} – Maître {lawyer}, notaire à {town} – parcelle {parcel} – {street} – {surface} – prix : {price}",
    "- {parcel}, {street}, {surface}, propriété de {owner}, vendue à {buyer} ({price})",
    "DIA n° {n} : {owner} / {buyer} – {street} – section {parcel} – {surface}",
    "• bien bâti {street}, cadastré {parcel} ({surface}), appartenant à {owner} – acquéreur : {buyer}",
    "{date} {parcel} {surface} {street} {owner} {price}",
    "{n}. Vente {owner} – {buyer} : maison {street}, {parcel}, au prix de {price}",
)
