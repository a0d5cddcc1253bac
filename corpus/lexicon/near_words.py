"""Words from which near misses of organisations are put together, as data."""

from corpus.lexicon.people_given import names

PLAN_HEADS = names("""
    le Plan, le Programme, le Projet, le Schéma, le Contrat, le Pacte, le Dispositif, le Label, le Fonds, le
    Parcours, la Charte, la Stratégie, la Convention, la Démarche, la Mission, la Prestation, la Bourse, la
    Dotation, la Filière, l'Opération, l'Action, l'Étude, l'Appel à Projets, l'Atelier, l'Accord, l'Observatoire,
    l'Agenda, l'Indemnité
""")
SCOPES = names("""
    Local, Départemental, Régional, Communal, Intercommunal, National, Territorial, Pluriannuel, Métropolitain,
    Stratégique, Partenarial, Global, Européen, Annuel, Triennal, Éducatif, Social, Culturel, Numérique, Durable, ,
    , ,
""")
OBJECTS = names("""
    de l'Habitat, de Santé, des Mobilités, de Développement, d'Aménagement, de Prévention, pour l'Emploi, de
    Sobriété, d'Accueil des Jeunes, de Lecture Publique, de Rénovation Énergétique, d'Éducation Artistique, de
    Gestion de l'Eau, de Valorisation des Déchets, de Renouvellement Urbain, d'Accessibilité, de Soutien à la
    Ruralité, de Cohésion Sociale, pour la Biodiversité, d'Amélioration du Cadre de Vie, de Revitalisation, de
    Transition Écologique, de Reconquête Commerciale, de Lutte contre les Discriminations, d'Intérêt Général, pour
    l'Égalité, des Solidarités, de Covoiturage, d'Insertion, de l'Innovation, de Sécurité Routière, de Désherbage,
    de la Vie Associative, Enfance et Familles, Jeunesse et Sports, Petite Enfance, Climat et Résilience, Eau et
    Assainissement, Vélo et Marche, Séniors, Handicap, Logement, Cœur de Bourg, Territoires Zéro Chômeur, Qualité de
    l'Air, Haute Qualité
""")
BRANDS = names("""
    Jeunes Pousses, Changeons d'Air, Bâtir son Avenir, Coup de Pouce, Cousu Main, Espaces Sans Tabac, Destination
    Nature, Rubans Verts, Mon Village en Fête, Bien Vieillir, Ville Apaisée, Ville de Demain, Cœur de Village,
    Nouveaux Regards, Un Arbre une Naissance, Cap Avenir, Terre Nourricière, Réno Facile, Lire Ensemble, Cap Emploi
    Jeunes, Éco-Gestes, Plein Air, Grands Comptes, Zéro Pesticide, Bonus Énergétique, Tous à l'Eau, Petits Pas,
    École Ouverte, Savoir Rouler, Premières Pages, Mercredis du Parc, Les Rendez-vous du Jeudi, Culture pour Tous,
    Demain Autrement, Rue aux Enfants, Permis de Végétaliser, Le Bon Tri, Jardins en Scène, Sport en Liberté, Ma Rue
    Propre
""")
TECHNICAL = names("""
    GES, EnR, CEE, ECS, CTA, PAC, GTC, APS, APD, PRO, DCE, ACT, DET, AOR, VISA, OPC, SPS, AMO, MOE, VRD, CVC, PMR,
    ERP, PPI, BP, DM, CA, CFU, AP, CP, ROB, DOB, DOO, CAO, MAPA, DSP, CCAP, CCTP, BPU, DQE, RAO, TVA, HT, TTC, TPE,
    PME, ETP, CDD, CDI, PEC, CNI, RIB, SIG, LED, NTIC, PDF, SMS, WEB, TIC, TFB, TFNB, TH, CFE, CVAE, IFER, TEOM,
    FPIC, DGF, DSR, DSU, DETR, DSIL, FSIL, FCTVA, FEDER, ZAN, ZAC, ZAE, OAP, PADD, STECAL, SDP, PC, DP, DIA, DPU,
    EBC, BIO, SIQO, PMI, AESH, ULIS, UPE2A, ALSH, LAEP, RPE, CLAS, PEDT, BAFA, BPJEPS, COVID, QPV, OPAH, PIG, ORT,
    ACV, PVD, CRTE, CTG, CLS, PAT, ODD, COP 21, ISO 9001, HQE, BBC, GWh, MWh, kWc, PAV, OMR, CSR, ISDND, STEP, DECI,
    PI, PCS, DICRIM, PPRI, PAPI, IARD, EPCI, SCoT, PLUi, PCAET, SRADDET, SDRIF-E, JOUE, JO, SA, CM, CC, EHPAD, NPNRU
""")
RUBRICS = names("""
    Finances, Ressources Humaines, Urbanisme, Aménagement, Habitat, Logement, Environnement, Cadre de vie, Voirie,
    Travaux, Réseaux, Bâtiments, Patrimoine, Culture, Sports, Vie associative, Jeunesse, Petite Enfance, Éducation,
    Affaires scolaires et périscolaires, Action sociale, Solidarités, Santé, Handicap, Développement économique,
    Commerce, Artisanat, Emploi, Enseignement supérieur, Tourisme, Numérique, Mobilités, Transports, Eau,
    Assainissement, Déchets, Ordures ménagères, Énergie, Développement durable, Agriculture, Forêt, Foncier,
    Domaine, Domaine social, Domaine culturel, Domaine sportif, Affaires générales, Administration générale,
    Institutions, Affaires juridiques, Commande publique, Assurance, Contrôle de gestion, Évaluation des politiques
    publiques, Politique de la ville, Citoyenneté, Sécurité, Prévention, Relations internationales, Communication,
    Espaces verts, Cimetière, Personnel, Personnel et Concertation, Questions diverses, Informations, Décisions du
    Président, Vie éducative, Espaces publics
""")
ACTS = names("""
    Création, Suppression, Modification, Approbation, Révision, Attribution, Autorisation, Adoption, Fixation,
    Validation, Actualisation, Renouvellement, Reconduction, Mise en place, Mise à jour, Lancement, Réalisation,
    Acquisition, Installation, Remplacement, Repositionnement, Constitution, Désignation, Présentation,
    Prolongation, Extension, Réhabilitation, Conversion, Restructuration, Déclassement, Évolution, Synthèse, Bilan,
    Affectation, Reprise
""")
ACT_OBJECTS = names("""
    poste non permanent, chargé de projet, tableau des effectifs, taux d'imposition, taxes directes locales,
    résultat, budget primitif, compte administratif, compte de gestion, règlement intérieur, règlement de
    fonctionnement, tarifs municipaux, durée d'amortissement, autorisation de programme, ligne de trésorerie,
    avenant n° 1, marché de travaux, groupement de commandes, diagnostic territorial, projet éolien, sonorisation,
    réseau d'eaux pluviales, jardin d'accueil, panneaux photovoltaïques, accroissement saisonnier d'activité, besoin
    temporaire, régime indemnitaire, provisions, dépenses imprévues, indemnités des élus, petit matériel, frais de
    personnel, benne ordures ménagères, tracteur, éclairage public, aire de jeux, système de chauffage, toiture,
    parvis, liaison douce, chemin rural, plan de formation, droit à la formation des élus, commission de contrôle,
    jury d'assises, listes électorales, mobilier urbain, signalétique
""")
ADJECTIVES = names("""
    Budget Principal, Budget primitif, Budget Primitif, Budget annexe, Budget Annexe, BUDGET ANNEXE, Compte de
    Gestion, Compte Administratif, Budget supplémentaire, Décision Modificative, Compte Financier Unique, BP, CA
""")
BUDGETS = names("""
    Eau, Assainissement, Ordures Ménagères, SPANC, Office de Tourisme, Logements, Principal, Ville, Camping,
    Transport, Affaires Économiques, Zone d'Activités, Opérations Industrielles, Lotissement, Pompes Funèbres,
    Restauration, GEMAPI, Bâtiments Industriels, Port, Énergie, Photovoltaïque, Crématorium, Réseau de Chaleur,
    Parkings, Régie, Commerces, Maison de Santé, Immobilier d'Entreprise, Locations, Gîtes, Abattoir, Forêt,
    Aménagement de Zones, Piscine
""")
MATTERS = names("""
    la qualité de l'air, les émissions de Gaz à Effet de Serre, la biodiversité, le logement, la ressource en eau,
    l'agriculture de proximité, la mobilité douce, l'étalement urbain, la revitalisation des bourgs, le
    vieillissement de la population, l'accès aux soins, la fracture numérique, le tri des déchets, la consommation
    d'énergie, les énergies renouvelables, le commerce de centre-ville, l'accueil des jeunes enfants, la réussite
    éducative, la tranquillité publique, l'égalité entre les Femmes et les Hommes, l'inclusion, la dette, la masse
    salariale, l'autofinancement, la fiscalité, le patrimoine bâti, le tourisme durable, la vie associative, la
    lecture publique
""")
SENTENCE_VERBS = names("""
    représente, concerne, vise, répond à, impacte, soulève la question de, suppose, favorise, freine, oriente,
    structure, préserve, mobilise, appelle, interroge, conditionne, accompagne, renforce
""")
REGIONS_OF_SPEECH = names("""
    Île-de-France, Ile-de-France, Bretagne, Normandie, Alsace, Lorraine, Provence, Savoie, Béarn, Limousin,
    Auvergne, Bourgogne, Champagne, Picardie, Touraine, Anjou, Vendée, Gascogne, Ardèche, Corrèze, Dordogne, Drôme,
    Jura, Vosges, France, Europe, Ukraine, Turquie, Syrie, Espagne, Allemagne, Afrique, Méditerranée, Outre-mer,
    Guadeloupe, Mayotte
""")
