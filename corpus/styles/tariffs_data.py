# ruff: noqa: E501
"""Tariffs, amending budgets, guaranteed loans and tenders, as templates and rows (read by theme)."""

TARIFFS = """
# tarifs
rubric: <TARIFS|FINANCES|TARIFS MUNICIPAUX|SERVICES À LA POPULATION>
T: <Tarifs des services {year}|Révision des tarifs au 1er {month} {year}|Fixation des tarifs {subject}|Tarifs {subject} – année {year}>
G: l'[L:article L. 2121-29 du Code général des collectivités territoriales]
G: l'avis de la commission des finances du {date}
R: Les tarifs n'ont pas été révisés depuis {past_year}. {e}, régisseur, a dressé le bilan avec le [O:SGC {de_town}] ; les associations {asso} et {club} bénéficient de la gratuité une fois par an.
R: La hausse proposée est de {n:1-6},{n:1-9} %. La [O:CAF {of_dept}] impose une modulation selon le quotient familial et la convention avec {company1} prend fin en {month}.
D: fixer les tarifs ainsi qu'il suit
D: appliquer ces tarifs à compter du 1er {month}
D: charger {chair} d'en informer le [O:SGC {de_town}]
I: souhaite que {asso} garde la gratuité
K: répond que {club} et {asso} sont mentionnés dans le règlement
"""
MOVES = """
# dm
rubric: <FINANCES|BUDGET|DÉCISIONS MODIFICATIVES|FINANCES COMMUNALES>
T: <Décision modificative n° {n:1-6}|Décision modificative n° {n:1-6} – budget principal|Virements de crédits – budget annexe {budget}|Budget {budget} : décision modificative n° {n:1-4}>
G: l'[L:article L. 1612-11 du Code général des collectivités territoriales]
G: l'instruction budgétaire et comptable
R: Il convient de passer les écritures suivantes afin de régler {company1}, la participation au [O:{synd_name}] et le solde dû au [O:SDIS]. L'avis de {e}, du [O:SGC {de_town}], a été recueilli.
R: Les crédits inscrits sont insuffisants. Le [O:Trésor public] a signalé l'erreur d'imputation relative à {asso}.
D: adopter la décision modificative ci-après
D: autoriser {chair} à passer les écritures
I: demande à quoi correspond le virement
K: répond qu'il s'agit du solde dû à {company1}
"""
LOANS = """
# garantie
rubric: <GARANTIES D'EMPRUNT|HABITAT|FINANCES – GARANTIE D'EMPRUNT>
T: <Garantie d'emprunt – {landlord} – opération « {residence} »|Garantie accordée à {landlord} pour un prêt de la [O:Caisse des dépôts et consignations]|Réaménagement de dette de {landlord} : garantie|{landlord_bare} : garantie d'emprunt – {n:4-90} logements>
G: les [L:articles L. 2252-1 et L. 2252-2 du Code général des collectivités territoriales]
G: l'[L:article 2305 du Code civil]
G: le contrat de prêt n° {n:90000-169999} en annexe signé entre {landlord}, ci-après l'emprunteur, et la [O:Caisse des dépôts et consignations]
R: {landlord} réalise {n:4-90} logements, résidence « {residence} », {n:2-90} rue {street_name}. La [O:Banque des Territoires] finance l'opération ; le [O:Département {of_dept}] et {group_org} apportent leur garantie pour le surplus.
R: La demande est conforme au PLH. {e}, à la direction de {landlord}, a transmis le plan de financement de {x1:900000-9000000}.
D: accorder sa garantie à hauteur de {n:20-100} % pour le remboursement d'un prêt d'un montant total de {d1:200000-9000000} souscrit par {landlord} auprès de la [O:Caisse des dépôts et consignations]
D: prendre l'engagement de libérer, en cas de besoin, des ressources suffisantes pendant toute la durée du prêt
D: autoriser {chair} à signer la convention avec {landlord}
I: demande combien de logements reviennent au contingent de la collectivité
K: répond que {landlord} réservera {n:10-25} % des logements
"""
TENDERS = """
# marche
rubric: <COMMANDE PUBLIQUE|MARCHÉS PUBLICS|MARCHÉS|TRAVAUX>
T: <Attribution du marché {of_work}|Marché {of_work} : choix du titulaire|Accord-cadre {of_work} – attribution à {company1}|Commission d'appel d'offres : marché {of_work}>
G: le [L:Code de la commande publique], et notamment ses [L:articles L. 2124-2 et R. 2161-2]
G: le procès-verbal de la commission d'appel d'offres
R: Un avis a été publié au [O:BOAMP] et au [O:JOUE]. {n:3-14} plis ont été reçus sur le profil d'acheteur de [O:{platform}]. L'analyse a été confiée à {office}, assistant à maîtrise d'ouvrage.
R: La commission, réunie le {date}, propose de retenir {company1}, mieux classée que {company2} et {company3}. L'offre de {company3} a été jugée irrégulière.
D: attribuer le marché à {company1} pour un montant de {d1:20000-900000} HT
D: rejeter l'offre irrégulière de {company3}
D: autoriser {chair} à signer le marché avec {company1}
I: rappelle que {company2} emploie des gens du canton
K: répond que le prix ne compte que pour {n:30-60} % et que {company2} est la plus chère
S: La commission a siégé deux heures. {company1} était devant {company2}, à quatre points près. {office} a tout vérifié.
Q: Que {company1} soit la moins chère, soit, mais la dernière fois, elle a sous-traité à {company3} et on a vu le résultat.
A: Le sous-traitant devra être agréé. Et {company3} n'est pas dans l'offre, je l'ai sous les yeux.
"""
POOLS: dict[str, tuple[str, ...]] = {
    "subject": ("de la piscine", "du camping", "de la restauration scolaire", "du cimetière", "des salles communales", "de l'école de musique", "du port", "du marché", "des accueils de loisirs", "de la médiathèque"),
    "budget": ("Eau", "Assainissement", "Camping", "Ordures ménagères", "Lotissement", "Transports", "SPANC"),
    "synd_name": ("SIVOM du Val", "Syndicat des eaux", "SIRP des Deux-Clochers", "SMICTOM", "Syndicat mixte du Bassin"),
    "landlord": ("l'[O:OPH {de_town}]", "[O:Vilogia]", "la [O:SA d'HLM Le Foyer du Centre]", "[O:CDC Habitat Social]", "[O:Habitat 76]", "l'[O:Office public de l'habitat {of_dept}]", "[O:Polylogis]", "[O:Logeal Immobilière]", "la [O:Coopérative Axanis]", "[O:Alliade Habitat]", "la [O:SEMCODA]", "[O:Clésence]", "[O:3F Résidences]", "[O:Mon Logis]"),
    "landlord_bare": ("[O:ICF Habitat]", "[O:Vilogia]", "[O:CDC Habitat Social]", "[O:SEMCODA]"),
    "residence": ("Les Terrasses", "Le Clos Fleuri", "Les Jardins d'Hélène", "Domaine du Parc", "Les Hauts Vents", "Îlot Ferry", "Villa Garance"),
    "group_org": ("la [O:Communauté de communes {de_town}]", "[O:Laval Agglo Sud]", "la [O:Région {region}]", "la [O:commune {de_town}]"),
    "of_work": ("de restauration scolaire", "d'entretien des espaces verts", "de collecte des déchets", "de nettoyage des bâtiments", "d'assurances", "de voirie à bons de commande", "de transport scolaire", "de maîtrise d'œuvre du pôle culturel", "de fourniture de repas", "d'éclairage public"),
    "platform": ("SIMAP Ouest", "Mégalis Bretagne", "Maximilien", "Achatpublic.com", "Ternum BFC"),
}  # fmt: skip
ITEMS: tuple[tuple[str, float, float], ...] = (
    ("Entrée adulte", 2, 9), ("Entrée enfant", 1, 6), ("Carte de 10 entrées", 15, 70), ("Abonnement annuel", 60, 250), ("Repas enfant – QF inférieur à 600", 1, 4), ("Repas adulte", 4, 9), ("Concession trentenaire 2 m²", 90, 700), ("Concession cinquantenaire", 150, 1200), ("Case de columbarium 15 ans", 200, 1500),
    ("Location grande salle – week-end – habitants", 120, 600), ("Location grande salle – extérieurs", 200, 1100), ("Caution", 100, 1000), ("Emplacement tente et 2 personnes", 6, 20), ("Branchement électrique", 2, 6), ("Garage mort par mois", 15, 60), ("Droit de place – mètre linéaire", 0.5, 3),
    ("Photocopie A4 noir et blanc", 0.1, 0.5), ("Photocopie A3 couleur", 0.3, 1.5), ("Inscription médiathèque", 5, 30), ("Cours individuel, résidents", 90, 480), ("Location d'instrument par trimestre", 20, 90), ("Journée ALSH – QF 1", 3, 9), ("Journée ALSH – QF 3", 9, 20), ("Mercredi demi-journée", 4, 12),
    ("Taxe de séjour – meublé", 0.2, 3), ("Vacation de police", 20, 25), ("Mise en fourrière", 40, 130), ("Bateau de moins de 6 m – année", 150, 900), ("Branchement au réseau d'assainissement", 500, 3000), ("Bac de 240 litres", 60, 250), ("Passage en déchèterie – professionnels (m³)", 9, 60), ("Matinée de garderie", 1, 4),
)  # fmt: skip
ACCOUNTS: tuple[str, ...] = (
    "6574 Subventions", "022 Dépenses imprévues", "673 F01 Titres annulés", "60612 Énergie – électricité", "6226 Honoraires", "2313 Constructions", "21571 Matériel roulant", "2031 Frais d'études", "6411 Personnel titulaire", "2152 Installations de voirie",
    "1641 Emprunts en euros", "7788 Produits exceptionnels", "70311 Concessions", "615221 Entretien de bâtiments", "2188 Autres immobilisations", "6535 Formation des élus", "739223 FPIC", "6817 Dotations aux provisions", "1323 Subvention du département", "10222 FCTVA", "2135-198 Place du marché", "21318-206 Toiture de l'école",
)  # fmt: skip
