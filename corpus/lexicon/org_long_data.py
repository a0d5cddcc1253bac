"""Pieces of long and odd names of organisations, as data."""

from corpus.lexicon.people_given import names

SYNDICATE_HEADS = names("""
    Syndicat Intercommunal pour, Syndicat intercommunal pour, Syndicat Mixte pour, Syndicat mixte pour, Syndicat
    Mixte de, Syndicat mixte de, Syndicat Intercommunal de, Syndicat intercommunal de, Syndicat Départemental de,
    Syndicat Mixte Ouvert pour, Syndicat Mixte Fermé de, Syndicat Interdépartemental pour, Syndicat Intercommunal à
    Vocation Unique pour, Syndicat Intercommunal à Vocation Multiple pour, Syndicat d'Études pour, Entente
    intercommunale pour, Entente Intercommunale pour, Groupement d'Intérêt Public pour, Établissement Public pour,
    Syndicat de Communes pour
""")
PURPOSES = names("""
    la Production et la Distribution de Chaleur, le Gaz, l'Électricité, le Gaz et l'Électricité, l'Eau Potable, la
    Gestion de l'Eau, l'Assainissement, l'Assainissement des Eaux Usées, le Traitement des Ordures Ménagères, la
    Collecte des Déchets, l'Élimination des Déchets, la Valorisation des Déchets, la Gestion des Gymnases, la
    Construction d'un Collège, la Restauration Collective, la production et le portage de repas, le Transport
    Scolaire, les Transports, l'Aménagement de la Vallée, l'Entretien des Rivières, la Restauration des Milieux
    Aquatiques, la Prévention des Inondations, l'Étude et la Réalisation d'une Piscine, la Gestion du Cimetière, la
    Gestion du Parc Animalier, l'Accueil des Gens du Voyage, l'Informatique, l'Aménagement Numérique, la Fibre
    Optique, l'Énergie, la Maîtrise des Énergies, l'Éclairage Public, la Petite Enfance, l'Enseignement Musical, la
    Gestion d'un Conservatoire, le Tourisme, la Fourrière Animale, le Regroupement Pédagogique, les Écoles, la
    Gestion des Forêts, l'Aménagement Hydraulique, la Gestion des Ports
""")
ASSOCIATION_HEADS = names("""
    l'|Association pour, l'|Association pour, l'|association pour, l'|Association de, l'|association de,
    l'|Association Départementale pour, l'|Association Locale pour, l'|Association Intercommunale de, le |Comité de,
    le |comité de, le |Comité Départemental pour, le |Collectif pour, le |Collectif de, la |Maison de, la |Maison
    Intercommunale de, le |Centre de, le |Centre Départemental de, le |centre de, l'|Union pour, l'|Union Locale de,
    le |Réseau pour, le |Réseau de, le |réseau de, l'|Observatoire départemental de, l'|Institut pour, le
    |Groupement pour, la |Fédération de, la |Fédération Départementale de, la |Société de, l'|Office Municipal de,
    le |Conservatoire de, l'|École de, le |Cercle de, le |Salon de, l'|Espace de, l'|Agence pour, la |Mission Locale
    pour, la |Coordination de, l'|Alliance pour
""")
CAUSES = names("""
    la Valorisation du Patrimoine, la Sauvegarde de l'Abbaye, la Défense de l'Hôpital, la défense du centre
    hospitalier, la Promotion du Livre, la Lecture, la Musique, les Musiques Actuelles, l'Éducation Populaire,
    l'Emploi, l'Insertion, l'Insertion et l'Emploi, la Médiation, la Médiation Familiale, l'Accompagnement Familial,
    le Contrôle Judiciaire Socio-Éducatif, l'Aide aux Victimes, l'Accueil des Réfugiés, l'Hébergement d'Urgence, le
    Maintien à Domicile, les Parents d'Élèves, les Abonnés du Réseau de Chaleur, les Riverains, les Commerçants, les
    Usagers des Transports, les Amis des Orgues, la Protection de la Nature, l'Environnement, la Biodiversité, la
    Chasse, la Pêche, le Développement Agricole, la Danse, le Théâtre, la Mémoire Ouvrière, l'Intelligence de la
    Main, la Culture Scientifique, la Solidarité, le Développement Durable, l'Innovation Sociale, la Prévention
    Spécialisée, les Violences faites aux Femmes, le Don du Sang, les Sports de Glace, la Boule Lyonnaise, les
    Quartiers Nord, le Commerce Équitable, l'Autisme, le Handicap, la Petite Enfance
""")
NETWORKS = names("""
    la |Ligue Nationale contre le cancer, la |Ligue contre le cancer, la |Ligue de l'Enseignement, la |Croix-Rouge
    française, le |Secours Populaire, le |Secours Catholique, la |Banque Alimentaire, les |Restos du Cœur, la
    |Prévention Routière, le |Souvenir Français, la |Protection Civile, la |Police Nationale, la |Fédération
    Française de Football, la |Fédération Française de Randonnée, le |Planning Familial, la |Société Protectrice des
    Animaux, le |Don du Sang, la |Fondation du Patrimoine, les |Francas, les |Scouts et Guides de France, la
    |Chambre de Métiers, l'|Établissement Français du Sang, l'|ADMR, l'|Amicale Laïque, la |Jeunesse en Plein Air,
    le |Club Alpin Français, l'|Union Nationale des Combattants, les |Anciens Combattants d'Algérie, les |Jardins
    Ouvriers, l'|Ordre des Architectes
""")
ODD_WORDS = names("""
    Rebond, Relais, Empreinte, Entraide, Aides, Initiatives, Mosaïque, Tandem, Tremplin, Passerelles, Kaléidoscope,
    Livre, Fête, Zébulon, Cap, Action, Vélo, Roller, Skate, Crew, Futsal, Gospel, Swing, Boogie, Country, Dance,
    Cheval, Bulle, Clown, Pixel, Média, Radio, Ciné, Graine, Terre, Terroir, Bio, Récup, Fab, Lab, Maker, Boost, Up,
    Start, Connexion, Ar Vro, Kan ar Mor, Breizh, Etxe, Ikastola, Cantu, Voce, Occitan, Calandreta, Gwad, Tambou,
    Kréol, Hoop, Team, Road Bikers, Old Cars, Rétro, Tracteurs, Mob, Bivouac, Alba, Nova, Ludo, Mélodie, Harmonia,
    Sénior, Ados, Mômes, Papillon
""")
PHRASES = names("""
    Un pas vers l'autre, Vivre ensemble au village, Demain c'est loin, On s'bouge, C'est pas du bruit, Tous en
    selle, Le Rucher Solidaire, Bouge ta commune, Ensemble on va plus loin, Du bruit dans la cour, Y'a pas d'âge, Le
    Petit Plus, Pas à pas, A vos marques, Mieux vivre ici, Un toit pour demain, Des clics et des livres, Il était
    une fois, Faites du sport, L'art ou cochon, Tout en couleurs, Le Temps des Cerises, Coup de main, Main dans la
    main, Sur un fil, A tire d'aile, Et si on dansait, Quatre saisons et demie, Le Printemps du Jazz, Sans queue ni
    tête, Nous sommes demain
""")
SIGLA_HEADS = names("""
    SI, SY, SYM, SM, SIV, SIA, SIE, CC, CC, CA, CAP, CU, EPA, EPF, EP, AD, AP, AF, AS, GEO, UR, UD, FD, FR, CD, CR, PN,
    OT, OP, SO, SE, SA, SPL, SEM, TER, VAL, MI, MA, RE, IN, GR, AGE, AGU, CAU, CE, CI, NO, PO, RO, TE, VE, L, M, P
""")
SIGLA_TAILS = names("OC, IF, EL, AM, 42, 31, UR, A")
WORKSHOPS = names("l'empreinte, la forme, l'usage, la pierre, demain, paysage, territoires, l'ours, la ville, matière")
SOCIETIES = names("""
    Thermique, Énergétique, Hippique, des Eaux, d'aménagement, d'Équipement, Fermière, Immobilière, Publique Locale,
    d'économie mixte, de Distribution de Chaleur, d'Exploitation du Port, Coopérative
""")
