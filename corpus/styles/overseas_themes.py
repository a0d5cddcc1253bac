# ruff: noqa: E501
"""What overseas councils decide, as templates (read by theme): of the five departments and of the Pacific."""

ISLANDS = """
# cyclone
rubric: <SÉCURITÉ CIVILE|RISQUES NATURELS|PRÉVENTION DES RISQUES|SOLIDARITÉ>
T: <Cyclone {cyclone} : demande d'aide d'urgence|Dégâts du cyclone {cyclone} – sollicitation de {fund}|Passage du cyclone {cyclone} : plan de financement des réparations>
G: le [L:Code de la sécurité intérieure]
G: la [L:loi n° 2004-811 du 13 août 2004]
C: l'ampleur des dégâts constatés par {state} sur la voirie et les bâtiments scolaires
R: Le cyclone {cyclone} a touché la commune les {n:3-9} et {n:10-28} {month}. Les ravines ont débordé ; {n:3-60} familles ont été relogées avec l'appui de la [O:Croix-Rouge française] et de {club}.
R: Les travaux, confiés à {builder}, sont estimés à {x1:80000-900000}. {state} a validé le dossier et la demande a été adressée à {fund2}<.|, de même qu'à la [O:Fondation de France].>
D: solliciter de {fund} une aide de {d1:20000-400000} au titre du fonds de secours
D: autoriser {chair} à signer les conventions avec {fund} et {fund2}
D: remercier {club} et la [O:Croix-Rouge française] de leur concours
I: demande pourquoi les tôles promises par {state} ne sont pas arrivées
I: rappelle que {club} a nourri {n:40-300} personnes pendant trois jours
K: répond que {e} a pris l'attache de la préfecture et que le dossier avance
K: précise que {fund} versera une avance avant la fin du mois
# energie
rubric: <ÉNERGIE|TRANSITION ÉNERGÉTIQUE|ÉCLAIRAGE PUBLIC>
T: <Convention avec {power} pour la rénovation de l'éclairage public|Éclairage public : partenariat avec {power}|Rénovation de {n:100-900} points lumineux – convention avec {power}>
G: le [L:Code de l'énergie] et notamment son [L:article L. 141-5]
G: la [L:loi n° 2015-992 du 17 août 2015]
R: {power} finance une partie des équipements dans le cadre de l'appel à projets. Le bureau d'études {office} a recensé {n:120-2400} points lumineux.
R: Le coût s'élève à {x1:30000-400000}, dont {d1:8000-90000} restent à la charge de la collectivité.
D: approuver la convention avec {power}
D: valider la participation de la collectivité pour {d1:8000-90000}
I: s'étonne des coupures répétées et demande ce que {power} compte faire
K: rappelle que la péréquation tarifaire ne dépend pas de la collectivité mais de l'[O:État] et de la [O:CRE]
# logement
rubric: <HABITAT|LOGEMENT SOCIAL|HABITAT ET AMÉNAGEMENT|RHI>
T: <Garantie d'emprunt à {landlord} – opération « {place_name} »|Résorption de l'habitat insalubre {place_name} : convention avec {landlord}|Opération {place_name} – {n:18-96} LLTS : cession du foncier à {landlord}>
G: le [L:Code de la construction et de l'habitation]
G: la [L:loi n° 2011-725 du 23 juin 2011] <dite [L:loi Letchimy]|relative à l'habitat informel>
C: que {landlord} a obtenu l'agrément de {state}
R: {landlord} construit {n:18-96} logements locatifs très sociaux. L'opération est financée par la LBU, par {fund} et par un prêt de la [O:Caisse des dépôts et consignations].
R: {state} a donné un avis favorable. Les familles seront relogées avec le concours de {club} et de l'[O:ADIL].
D: accorder à {landlord} sa garantie à hauteur de {n:20-60} % d'un emprunt de {d1:400000-5000000}
D: approuver la convention tripartite avec {landlord} et l'[O:État]
D: habiliter {chair} à signer le contrat de prêt avec la [O:Caisse des dépôts et consignations]
I: demande que les attributions soient faites en lien avec le [O:CCAS {de_island}]
I: souhaite connaître le calendrier de {landlord}
K: indique que {e}, de {landlord}, viendra devant le conseil
K: répond que le dossier est chez {state} depuis le mois de {month}
# dechets
rubric: <ENVIRONNEMENT|DÉCHETS|PROPRETÉ URBAINE>
T: <Véhicules hors d'usage : convention avec {waste}|Participation {year} à {waste}|Charte de lutte contre les dépôts sauvages avec {waste}>
G: le [L:Code de l'environnement]
G: la [L:loi n° 2020-105 du 10 février 2020]
R: {waste} assure le traitement des encombrants. L'éco-organisme [O:Citeo] et l'association {club_name} participent aux collectes. Le tonnage a atteint {n:300-9000} tonnes.
R: La contribution demandée est de {d1:5000-300000}, en hausse de {n:2-9} %.
D: verser à {waste} une participation de {d1:5000-300000}
D: approuver les documents présentés par {waste}
I: signale {n:12-80} épaves sur la route des Hauts
K: indique que la brigade de l'environnement et {park} verbaliseront
# eau
rubric: <EAU ET ASSAINISSEMENT|EAU|RESSOURCE EN EAU>
T: <Plan d'urgence de l'eau : avenant n° {n:1-6} au contrat de {water}|Conduite de {place_name} : demande à {fund} et avenant avec {water}>
G: les [L:articles L. 2224-7 et suivants du Code général des collectivités territoriales]
R: Le rendement du réseau exploité par {water} est tombé à {n:38-66} %. {state} a mis en demeure le service et les usagers réunis autour de {club} ont déposé une pétition.
R: {builder} remplacera {n:400-6000} mètres de conduite pour {x1:90000-900000}, avec l'aide de l'[O:OFB] et de {fund}.
D: approuver l'avenant avec {water}
D: solliciter {fund} à hauteur de {d1:50000-600000}
I: rappelle que le quartier n'a pas eu d'eau pendant {n:3-21} jours
I: demande à {water} de publier les analyses de l'[O:ARS]
K: répond que {water} distribuera des packs d'eau avec {club}
# agriculture
rubric: <AGRICULTURE|DÉVELOPPEMENT RURAL|ÉCONOMIE>
T: <Motion de soutien à la filière canne|Soutien à {farm} après la sécheresse|Aide exceptionnelle à {farm}>
G: le [L:Code rural et de la pêche maritime]
R: {farm} regroupe {n:20-400} planteurs. Le prix de la tonne et l'avenir de {mill} inquiètent la profession ; le POSEI et le FEADER ne suffisent plus.
R: {farm2} et {state} ont participé à la réunion du mois de {month}. Le conseil souhaite marquer son soutien par une aide de {d1:1000-40000}.
D: apporter son soutien à {farm}
D: attribuer à {farm} une aide exceptionnelle de {d1:1000-40000}
D: transmettre la délibération à {state} et au [O:ministère des Outre-mer]
I: estime que {farm} doit aussi entendre les petits planteurs
K: rappelle que la [O:Commission européenne] a validé l'aide nationale
# culture
rubric: <CULTURE|VIE ASSOCIATIVE|CULTURE ET PATRIMOINE|SPORT>
T: <Subventions aux associations {year}|Subvention à {club}|Fête patronale : convention avec {club}|Commémoration de l'abolition de l'esclavage : soutien à {club}>
R: {club} organise le {n:1-28} {month} la manifestation « {feast} » avec {club2}. L'association a présenté ses comptes.
R: <La commission de la vie associative|Le service des sports|La direction de la culture> propose d'attribuer {d1:500-15000} à {club} et {d2:300-9000} à {club2}.
D: attribuer {d1:500-15000} à {club}
D: attribuer {d2:300-9000} à {club2}
D: dire que l'association devra rendre compte de l'emploi des fonds
I: demande que {club} ouvre ses ateliers aux aînés
I: regrette l'absence de {club2} au dernier carnaval
K: répond que {club3} bénéficie aussi d'une aide, par la caisse des écoles
K: se réjouit du titre obtenu par {e} avec {club}
# mer
rubric: <DÉVELOPPEMENT DURABLE|LITTORAL|BIODIVERSITÉ>
T: <Convention avec {park} – sentiers|Aire marine éducative : partenariat avec {park}|Trame verte et bleue : convention avec {park}>
G: l'[L:ordonnance n° 2016-1687 du 8 décembre 2016]
R: {park} entretient les sentiers et forme les guides. {e}, de l'[O:Office français de la biodiversité], a présenté le bilan des suivis, conduits avec l'[O:IFREMER] et {club}.
R: La participation de la collectivité est de {d1:1000-30000} pour l'année {year}, {fund} prenant à sa charge le solde.
D: approuver le partenariat avec {park}
D: verser à {park} une participation de {d1:1000-30000}
T: <Zone des 50 pas géométriques : cession à {e2}|Régularisation foncière {place_name} – {e2}|Cession d'une parcelle des 50 pas à {e2}>
G: la [L:loi n° 96-1241 du 30 décembre 1996]
G: l'[L:article L. 5112-6 du Code général de la propriété des personnes publiques]
R: La parcelle {parcel}, située au lieu-dit {place_name}, est occupée depuis plus de trente ans par {e2}. {state} a donné un avis favorable et le prix est fixé à {d1:2000-60000}.
D: céder la parcelle {parcel} à {e2} au prix de {d1:2000-60000}
D: autoriser {chair} à signer l'acte en la forme administrative
I: s'inquiète de l'érosion devant l'école de {place_name}
K: répond que le [O:BRGM] rendra son étude en {month}
# formation
rubric: <EMPLOI – INSERTION|JEUNESSE|FORMATION>
T: <Chantier d'insertion avec {training}|Convention de partenariat avec {training}|Passeport mobilité : permanence de {training}|Contrats PEC : renouvellement>
R: {training} propose d'accueillir {n:8-40} jeunes. Le volontariat est rémunéré et la collectivité prend à sa charge {d1:2000-60000}.
R: {e}, pour le service, souligne que {training2} et [O:France Travail] orienteront les candidats. Le comité technique et les syndicats ont été informés<.|, la [O:CGT Fonction publique] et la [O:FSU] ayant fait des observations.>
D: approuver la convention avec {training}
D: financer le chantier à hauteur de {d1:2000-60000}
I: demande si {training} prend aussi les jeunes sans diplôme
K: répond que {training2} assurera la remise à niveau
# transport
rubric: <TRANSPORTS|MOBILITÉS|DÉPLACEMENTS>
T: <Transport scolaire : marché attribué à {bus}|Desserte de {place_name} : marché avec {bus}>
G: l'[L:article L. 1803-1 du Code des transports]
R: {bus} transporte {n:200-4000} élèves. Les tarifs font l'objet d'une aide de {fund}. {bus} est retenu après avis de la commission d'appel d'offres.
D: attribuer le marché à {bus} pour un montant annuel de {d1:40000-900000}
D: autoriser {chair} à signer le marché
I: signale que le bus de {place_name} n'est pas passé lundi
K: a écrit à {bus} et à {state}
# octroi
rubric: <FINANCES|FISCALITÉ|BUDGET>
T: <Octroi de mer : débat sur la réforme|Dotation globale garantie {year} : information|Réforme de l'octroi de mer – information>
R: Le produit attendu est de {x1:400000-6000000}, d'après la [O:Direction régionale des finances publiques]. L'[O:Association des communes et collectivités d'outre-mer] demande à l'[O:État] de ne rien changer avant {year}.
N: <du débat sur la réforme|de ces informations|de l'évolution du produit attendu>
T: <Emprunt auprès de {fund} : prêt bonifié|Prêt bonifié de {fund} pour les investissements {year}|Financement des investissements – offre de {fund}>
G: la [L:loi n° 2004-639 du 2 juillet 2004]
G: le [L:décret n° 2015-1077 du 26 août 2015]
R: La dotation d'octroi de mer s'établit à {x1:400000-6000000}. Le comité de pilotage et la [O:Direction régionale des finances publiques] ont confirmé la tendance ; la [O:Chambre régionale des comptes] recommande de contenir la masse salariale.
R: {fund} propose un prêt bonifié de {d1:200000-3000000} sur {n:12-25} ans ; {bank} n'a pas fait d'offre.
D: souscrire auprès de {fund} un prêt de {d1:200000-3000000}
D: charger {chair} de la mise en œuvre
I: juge que le COROM impose des efforts excessifs aux agents
K: rappelle que l'[O:État] versera {x2:100000-900000} si les engagements sont tenus
"""
PACIFIC = """
# eau potable
rubric: <EAU POTABLE|SERVICES PUBLICS|HYDRAULIQUE>
T: <Tarifs de l'eau potable pour {year}|Prix de l'eau et travaux confiés à {builder}|Service de l'eau : tarifs {year}>
G: la [L:loi organique n° 2004-192 du 27 février 2004]
G: l'[L:article L. 2573-27 du Code général des collectivités territoriales]
R: Le service compte {n:300-4000} abonnés. Le prix proposé est de {d1:1-3} le m³, auquel s'ajoute un abonnement de {d2:8-40} par mois.
R: {water} a rendu son rapport ; {state} demande la pose de compteurs. Le chantier, confié à {builder}, coûtera {x1:90000-900000}.
D: fixer le prix de l'eau à {d1:1-3} le mètre cube
D: fixer l'abonnement mensuel à {d2:8-40}
D: solliciter {fund} pour un montant de {d3:80000-800000}
I: demande si {water} coupera l'eau des familles en retard
K: répond qu'un échéancier sera proposé avec {state}
# dechets
rubric: <ENVIRONNEMENT|DÉCHETS|CADRE DE VIE>
T: <Redevance des ordures ménagères {year}|Ordures ménagères : contribution à {waste} et redevance {year}>
G: le [L:Code général des collectivités territoriales applicable aux communes de la Polynésie française]
R: {waste} collecte {n:300-4000} tonnes par an. La redevance est portée à {d1:60-200} par foyer et par an.
D: fixer la redevance annuelle à {d1:60-200} par foyer
D: verser à {waste} une contribution de {d2:9000-200000}
I: rappelle que les touristes de l'[O:hôtel Te Moana] produisent le plus de déchets
K: répond que l'hôtel est facturé directement par {waste}
# associations
rubric: <VIE ASSOCIATIVE|CULTURE – SPORT – JEUNESSE|AFFAIRES SOCIALES ET CULTURELLES>
T: <Subventions aux associations – exercice {year}|Subvention en faveur de {club}|Aide au voyage de {club}>
R: {club} participera au {feast} et sollicite {d1:400-12000}. {club2} demande {d2:300-9000} pour ses déplacements sur {bus}.
R: Les comptes ont été remis au service. {e}, qui tient les comptes, a répondu aux questions de la commission.
D: attribuer une subvention de {d1:400-12000} à {club}
D: attribuer une subvention de {d2:300-9000} à {club2}
I: souhaite que {club} rende son bilan avant le Heiva
K: salue {e}, qui préside aux destinées de {club2}
# foncier
rubric: <AFFAIRES FONCIÈRES|DOMAINE|URBANISME>
T: <Acquisition de la terre {land_name} appartenant aux consorts {surname}|Terre {land_name} – acquisition>
G: la [L:loi organique n° 99-209 du 19 mars 1999]
R: La terre {land_name}, d'une superficie de {n:3-90} ares, est nécessaire au projet. <{state} a fixé la valeur|Le service du domaine a estimé le bien> à {x1:9000-200000}.
R: L'accord des indivisaires a été recueilli par Maître [P:Teriinui]. {club} s'engage à entretenir le terrain.
D: acquérir la terre {land_name} au prix de {d1:9000-200000}
D: charger Maître [P:Teriinui] de rédiger l'acte
I: demande si les autorités coutumières ont été consultées
K: précise que {club} et le conseil des anciens ont donné leur accord
# energie
rubric: <ÉNERGIE|TRAVAUX|ÉQUIPEMENTS>
T: <Concession de distribution d'électricité : avenant n° {n:1-9} avec {power}|Centrale hybride de {place_name} : avenant avec {power} et marché>
G: l'[L:arrêté n° HC {n:100-990} DIRAJ du {date}]
R: {power} exploite la concession depuis 1991. Les travaux s'élèvent à {x1:90000-900000}, dont {n:40-80} % à la charge de {fund} et de {fund2}.
D: approuver l'avenant avec {power}
D: attribuer le marché à {builder} pour {d1:40000-600000}
I: demande une visite de la centrale avec {power}
K: propose de convier {state}
# ecole
rubric: <ÉCOLES|AFFAIRES SCOLAIRES|ENFANCE>
T: <Transport scolaire maritime : convention avec {bus}|Ramassage scolaire {year} : convention avec {bus}>
R: {bus} transporte {n:40-600} élèves chaque semaine. {state} rembourse {n:50-80} % de la dépense, évaluée à {x1:9000-90000} ; {e} a transmis le décompte.
D: approuver la convention avec {bus}
D: charger {chair} d'en demander le remboursement à {state}
T: <Cantine : tarif du repas pour {year}|Restauration scolaire – participation des familles|Prix du repas à la cuisine centrale>
R: La cuisine centrale sert {n:150-1500} repas. Le coût de revient est de {x1:4-9} et la participation des parents est proposée à {d1:2-5}, la [O:CPS] prenant en charge le surplus pour {n:30-200} élèves.
R: {builder} refera la toiture pour {x2:20000-90000} environ, sous le contrôle du bureau {office}.
D: fixer le prix du repas à {d1:2-5}
D: autoriser {chair} à signer la convention avec la [O:CPS]
I: demande la gratuité pour les élèves des îles éloignées
K: rappelle que {fund} refuse de financer le fonctionnement
# secours
rubric: <SÉCURITÉ|INCENDIE ET SECOURS|POLICE MUNICIPALE>
T: <Acquisition d'un camion-citerne : demande à {fund}|Engin de lutte contre l'incendie – plan de financement>
G: le [L:décret n° 2008-1020 du 22 septembre 2008]
R: L'engin coûte {x1:90000-400000}. {fund} prend en charge {n:50-80} % ; {state} a instruit la demande.
D: solliciter {fund} pour {d1:60000-300000}
D: inscrire la dépense au budget {year}
I: demande où seront formés les pompiers volontaires
K: répond que {training} organise la session en {month}
# budget
rubric: <FINANCES|BUDGET|FINANCES COMMUNALES>
T: <Emprunt auprès de {bank}|Souscription d'un emprunt pour les travaux de {place_name}|Financement du programme {year} : offre de {bank}>
G: la délibération n° [D:2019-54 APF] du 18 juin 2019
G: le [L:Code des juridictions financières]
R: Le trésorier a arrêté les comptes. L'emprunt proposé par {bank} est de {d1:90000-900000} sur {n:8-20} ans, remboursable par annuités. {fund} ne s'y oppose pas.
D: contracter auprès de {bank} un emprunt de {d1:90000-900000}
D: charger {chair} d'en informer {state}
I: s'interroge sur le montant des impayés
K: répond que la [O:Trésorerie des îles] a engagé des poursuites
"""
FEASTS: tuple[str, ...] = (
    "Fèt Kann", "Nuit du conte", "Chanté Nwèl", "Grand Boucan", "Fête du chouchou", "Tour des yoles", "20 désanm", "Marathon relais", "Festival Hanagnon", "Foire agricole", "Heiva", "Fête de l'igname",
    "Hawaiki Nui Va'a", "Jeux des îles", "Fête de la mangue", "Mad'in Art", "Semaine créole", "Fête du cerf et de la crevette",
)  # fmt: skip
CYCLONES: tuple[str, ...] = (
    "Bélona",
    "Gaïa",
    "Mathéo",
    "Elvis",
    "Karim",
    "Odalie",
    "Firmin",
    "Batsirou",
    "Chanel",
    "Garyl",
    "Irmane",
)
PLACES: tuple[str, ...] = (
    "Grand Fond", "Bois-Rouge", "Morne Rouge", "Bas de la Rivière", "Ravine Blanche", "Savane Perdue", "La Source", "Cité des Flamboyants", "Fond Zombi", "Petite Rivière", "Quatre Chemins", "L'Anse", "Les Badamiers", "Haut-Plateau",
    "Terre-Sainte", "Bel-Air", "Vaitape-Uta", "Les Filaos", "Dubreuil", "La Crique", "Nakutakoin", "Le Cap",
)  # fmt: skip
LANDS: tuple[str, ...] = (
    "Vaiami",
    "Tepuhapa",
    "Faretou lot 2",
    "Maraenui",
    "Tiapa partie",
    "Pamatai 3",
    "Wé-Nord",
    "lot n° 14 morcellement Poé",
    "Tehotu",
)
PLACES_OF_SITTING: tuple[str, ...] = (
    "à la mairie", "en mairie", "à l'hôtel de ville", "dans la salle des délibérations", "à la mairie, salle du conseil", "en visioconférence et à la mairie", "dans la salle polyvalente du bourg", "au siège de la collectivité",
    "à la mairie annexe", "dans le lieu habituel de ses séances", "dans la salle d'honneur",
)  # fmt: skip
APPEALS: tuple[str, ...] = (
    "La présente délibération peut faire l'objet d'un recours devant le {}\ndans un délai de deux mois à compter de sa publication.",
    "Délais et voies de recours : {} – deux mois à compter de la publication.",
    "Le {} peut être saisi dans les deux mois, au besoin par Télérecours citoyens.",
    "Tout recours contentieux doit être porté devant le {} dans le délai de deux mois,\naugmenté d'un mois pour les personnes demeurant hors du territoire.",
)  # fmt: skip
