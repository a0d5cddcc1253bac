# ruff: noqa: E501
"""Organisations in the words of minutes, as templates: partners, reports of delegates, grants, and their look-alikes."""

TEXT = """
# convention
rubric: <VIE ASSOCIATIVE|PARTENARIATS|CONVENTIONS|COOPÉRATION>
T: <Convention d'objectifs avec {asso}|Convention de partenariat entre la collectivité et {asso}|Renouvellement de la convention avec {asso} et {club}|Mise à disposition de locaux à {asso}>
G: la [L:loi n° 2000-321 du 12 avril 2000]
G: le [L:décret n° 2001-495 du 6 juin 2001]
C: que l'association concourt à l'intérêt local
R: {asso}, association régie par la [L:loi du 1er juillet 1901], dont le siège est {n:2-90} rue {street_name}, emploie {n:2-40} salariés. L'association a signé en {past_year} une convention avec {partner} et une autre avec {partner2}.
R: Le projet associatif, le contrat de ville et la convention territoriale globale ont été pris en compte. {e}, qui la préside, rappelle que {club} et l'association voisine partagent le gymnase Colette-Besson. La subvention proposée est de {d1:1000-90000}.
D: approuver la convention d'objectifs avec {asso}
D: attribuer à {asso} une subvention de {d1:1000-90000}
D: autoriser {chair} à signer la convention avec {asso} et tout avenant
I: demande si {partner} financera le poste
I: rappelle que {club} attend toujours une réponse de l'association
K: répond que {partner2} ne suit plus le projet, mais que {partner} a confirmé
K: précise que l'association remettra ses comptes à {partner}
S: {asso}, tout le monde connaît, mais l'association ce n'est pas la mairie, elle a son conseil d'administration, son bureau, ses comptes.
Q: Qui contrôle ? {partner} donne, la Région donne, le Département donne, et l'association ne publie rien.
Q: {club} et {asso}, c'est la même présidente, {ef}. Est-ce qu'on n'est pas en train de payer deux fois ?
A: {ef} a quitté {club} en {past_year}. Les comptes sont au greffe, à la préfecture, et {partner} les a reçus.
A: On parle de deux associations : {asso} pour le social, {club} pour le sport. Le commissaire aux comptes, le cabinet {office}, certifie les deux.
# adhesion
rubric: <ADHÉSIONS|COTISATIONS|AFFAIRES GÉNÉRALES>
T: <Adhésion à {partner} et à {partner2}|Cotisations {year} : {partner}, {partner2} et {partner3}|Renouvellement d'adhésions – {partner}>
R: La cotisation à {partner} est de {d1:50-3000}, celle de {partner2} de {d2:50-3000}. L'adhésion à {partner3} n'est pas reconduite, le réseau faisant double emploi avec {partner}.
D: adhérer à {partner} pour une cotisation de {d1:50-3000}
D: renouveler l'adhésion à {partner2} pour {d2:50-3000}
D: renoncer à l'adhésion à {partner3}
I: s'interroge sur l'utilité de {partner2}
K: indique que {partner2} a formé {n:2-14} élus
# financement
rubric: <DEMANDES DE SUBVENTION|FINANCES|PLAN DE FINANCEMENT>
T: <Demande de subvention à {partner} – {works}|Plan de financement : {works}|Fonds vert, DETR et aide de {partner} : {works}>
R: Le projet est inscrit au contrat de relance et de transition écologique et au plan pluriannuel. {office}, maître d'œuvre, l'estime à {x1:60000-900000} HT. L'[O:État] interviendrait au titre de la DSIL, {partner} au titre de l'appel à projets « {call} ».
R: <Le Département et la Région ont été sollicités|La préfecture a accusé réception du dossier|Le comité de programmation LEADER se réunira en {month}> ; {partner2} a réservé sa réponse.
D: solliciter de {partner} une subvention de {d1:5000-300000}
D: solliciter {partner2} au taux maximum
D: approuver le plan de financement
I: demande pourquoi {partner2} tarde
K: répond que {e}, en charge du dossier à {partner_bare}, est en congé
# services
rubric: <SERVICES AU PUBLIC|ACTION SOCIALE|SANTÉ>
T: <Maison France services : partenariat avec {partner}|Permanences de {partner} et de {asso}|Convention avec {partner} – espace de vie sociale>
R: Les permanences sont assurées par {partner} le lundi, {partner2} le mercredi et {asso} le vendredi. La maison des services a reçu {n:300-4000} personnes. Le [O:Secours populaire] et la [O:Croix-Rouge française] y tiennent leur vestiaire.
R: L'espace est labellisé ; l'agence de l'emploi, la mission locale et le centre social s'y retrouvent. Le loyer est de {d1:50-900} par mois.
D: fixer le loyer mensuel à {d1:50-900}
D: conclure la convention avec {partner} et {partner2}
I: souhaite que {partner2} vienne deux fois par mois
K: répond que {partner2} manque d'agents
# sinistre
rubric: <AFFAIRES JURIDIQUES|ASSURANCES|CONTENTIEUX>
T: <Protocole transactionnel avec {company1}|Contentieux {company1} : autorisation d'ester|Indemnisation de {company1} – protocole>
G: les [L:articles 2044 et suivants du Code civil]
R: {company1} réclame {x1:9000-90000} devant le [O:tribunal administratif {de_city}]. {insurer}, assureur de la collectivité, et le cabinet {office} ont négocié. La société renonce à toute action ; l'entreprise {company2}, son sous-traitant, est mise hors de cause.
D: approuver le protocole conclu avec {company1}
D: verser à {company1} une indemnité de {d1:900-40000}
D: autoriser {chair} à signer le protocole
I: demande ce que {insurer} prend à sa charge
K: répond que {insurer} rembourse tout, franchise déduite
"""
POOLS: dict[str, tuple[str, ...]] = {
    "partner": (
        "la [O:Caisse d'allocations familiales {of_dept}]", "l'[O:ADIL]", "le [O:CIDFF {of_dept}]", "la [O:MSA]", "l'[O:Agence nationale de la cohésion des territoires]", "l'[O:ADEME]", "le [O:CAUE]", "la [O:Fondation du patrimoine]", "l'[O:Anah]", "l'[O:URSSAF]",
        "[O:France Travail]", "la [O:Mission locale {de_town}]", "la [O:Banque des Territoires]", "l'[O:Office français de la biodiversité]", "[O:SOLIHA {region}]", "la [O:Ligue de l'enseignement]", "la [O:DRAJES]", "l'[O:Agence régionale de santé]", "la [O:CARSAT]",
        "[O:Familles Rurales]", "la [O:Fédération des centres sociaux]", "l'[O:UDAF {of_dept}]", "l'[O:UFCV]", "les [O:Francas]", "la [O:CRESS]", "[O:Initiative France]", "le [O:Réseau des Parents]", "l'[O:APF France handicap]", "la [O:Fédération ADMR {of_dept}]", "le [O:PIMMS]",
        "l'[O:AMRF]", "l'[O:Association des petites villes de France]", "la [O:FNCC]", "le [O:Réseau Canopé]", "l'[O:ANEM]", "la [O:Fédération nationale des communes forestières]", "le [O:CEREMA]", "l'[O:ANS]", "l'[O:ADCF]",
    ),
    "partner_bare": ("l'[O:ADEME]", "la [O:CAF]", "l'[O:Anah]", "la [O:Banque des Territoires]", "l'[O:ARS]"),
    "insurer": ("[O:Groupama]", "la [O:SMACL]", "[O:AXA France]", "la [O:MAIF]", "[O:Paris Nord Assurances]", "[O:Generali]", "[O:Allianz]"),
    "works": ("rénovation de l'école Jules-Ferry", "médiathèque intercommunale", "cœur de bourg", "voie verte, tranche 2", "maison de santé pluriprofessionnelle", "halle des sports", "gymnase Alice-Milliat", "toiture de l'église", "tiers-lieu La Fabrique"),
    "of_school": ("du collège Albert-Camus", "du lycée Simone-Veil", "du collège Nelson MANDELA", "du Collège Lucie Aubrac", "de l'EHPAD Les Lavandières", "du collège Pierre de Coubertin"),
    "call": ("Territoires engagés", "Villages d'avenir", "Écoles en transition", "Fonds chaleur", "Ma ville se transforme", "Avenir Montagnes"),
}  # fmt: skip
REPORTS: tuple[str, ...] = (
    "{n} : <réunion du [O:{synd}]|comité syndical du [O:{synd}]|assemblée générale de {asso}>. Le <budget|compte administratif> a été voté, la cotisation reste à {x1:1-9} par habitant.",
    "{n} a représenté la commune à l'assemblée générale de {asso}. L'association compte {n:20-400} adhérents et cherche un trésorier.",
    "{n} rend compte du [O:conseil d'administration {of_school}] et du conseil d'école, où {e} représentait l'inspection.",
    "{n} : commission « Eau et rivières ». Le [O:{synd}] interviendra avec {partner}. La commission souhaite un plan pluriannuel.",
    "{n} a rencontré {partner} et {partner2} ; le comité de pilotage se réunira en {month}, à la salle des fêtes.",
    "{n} : le [O:CCAS] a examiné {n:2-20} dossiers ; la banque alimentaire distribue le jeudi. Le conseil d'administration se réunit le mois prochain.",
    "{n} signale que {company1} a livré le mobilier du pôle enfance et que {company2} n'a pas repris la façade du foyer Marcel-Pagnol.",
    "{n} informe que {club} organise le tournoi de Pâques ; la mairie fournira les tables, le comité de quartier les barnums.",
    "{n}, de retour du [O:{synd}], indique que le syndicat étudie sa fusion avec le [O:{synd2}].",
    "{n} revient de l'[O:Association des maires {of_dept}] : la préfète a présenté le Fonds vert, [O:Enedis] le plan de sobriété.",
    "Mot de {n} : les Journées du patrimoine, la Fête de la musique et le Forum des associations se tiendront comme prévu ; {asso} assurera la buvette.",
    "{n} lit un courrier de {partner} relatif au programme Petites villes de demain et un autre de {company1} sur la zone d'activités des Charmes.",
    "Remerciements pour les subventions reçues : {asso}, {club}, [O:Banque alimentaire], [O:Les Restos du Cœur].",
    "{n} : la commission des finances et la commission travaux se sont réunies ; le cabinet {office} a présenté l'avant-projet, l'[O:UDAP] a fait une réserve.",
    "{n} a visité avec {e}, de l'[O:ONF], la parcelle 12 de la forêt communale ; la coupe sera vendue à {coop}.",
    "{n} : [O:La Poste] ferme le samedi, le [O:Crédit Agricole] retire son distributeur, la trésorerie est transférée. Le conseil départemental a été alerté.",
)
SYNDICATES: tuple[str, ...] = (
    "SIVOM du Haut-Bocage",
    "Syndicat d'eau du Val d'Èvre",
    "SMICTOM Sud",
    "Syndicat mixte de la Vègre",
    "SIRP des Quatre Clochers",
    "PETR des Deux Sources",
    "SDE 61",
    "Syndicat de la fourrière animale",
    "Syndicat mixte Numérique",
    "SIAEP de Bellefontaine",
    "EPAGE du Loir",
)
GROUPS: tuple[tuple[str, str], ...] = (
    ("SPORT", "sports_club"),
    ("CULTURE", "association"),
    ("ACTION SOCIALE", "national_association"),
    ("ENSEIGNEMENT", "school"),
    ("ANIMATION", "association"),
    ("Associations sportives", "sports_club"),
    ("Divers", "association"),
    ("Anciens combattants", "national_association"),
    ("Environnement", "association"),
)
NOT_ONE: tuple[str, ...] = (
    "Réserve – associations nouvelles",
    "Fête de la musique",
    "Provision pour manifestations",
    "Voyages scolaires",
    "Noël des enfants du personnel",
    "Forum des associations",
    "Fleurissement – concours",
    "Classe de découverte",
    "Jumelage (voyage)",
    "Feu d'artifice",
    "Téléthon – manifestation locale",
    "Aide au permis",
    "Plan mercredi",
    "Projet jardin partagé",
)
