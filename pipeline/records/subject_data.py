"""The nomenclature of the acts sent to the prefecture (ACTES): its two national levels, by their official names."""

_TABLE = """
1 Commande publique
1.1 Marchés publics
1.2 Délégation de service public
1.3 Conventions de mandat
1.4 Autres types de contrats
1.5 Transactions - protocole d'accord transactionnel
1.6 Actes relatifs à la maîtrise d'œuvre
1.7 Actes spéciaux et divers
2 Urbanisme
2.1 Documents d'urbanisme
2.2 Actes relatifs au droit d'occupation ou d'utilisation des sols
2.3 Droit de préemption urbain
3 Domaine et patrimoine
3.1 Acquisitions
3.2 Aliénations
3.3 Locations
3.4 Limites territoriales
3.5 Autres actes de gestion du domaine public
3.6 Autres actes de gestion du domaine privé
4 Fonction publique
4.1 Personnel titulaires et stagiaires de la F.P.T.
4.2 Personnel contractuel
4.3 Fonction publique hospitalière
4.4 Autres catégories de personnels
4.5 Régime indemnitaire
5 Institutions et vie politique
5.1 Élection exécutif
5.2 Fonctionnement des assemblées
5.3 Désignation de représentants
5.4 Délégation de fonctions
5.5 Délégation de signature
5.6 Exercice des mandats locaux
5.7 Intercommunalité
5.8 Décision d'ester en justice
6 Libertés publiques et pouvoirs de police
6.1 Police municipale
6.2 Pouvoir du président du conseil départemental
6.3 Pouvoir du président du conseil régional
6.4 Autres actes réglementaires
6.5 Actes pris au nom de l'État et soumis au contrôle hiérarchique
7 Finances locales
7.1 Décisions budgétaires
7.2 Fiscalité
7.3 Emprunts
7.4 Interventions économiques
7.5 Subventions
7.6 Contributions budgétaires
7.7 Avances
7.8 Fonds de concours
7.9 Prise de participation (SEM, etc.)
7.10 Divers
8 Domaines de compétences par thèmes
8.1 Enseignement
8.2 Aide sociale
8.3 Voirie
8.4 Aménagement du territoire
8.5 Politique de la ville - habitat - logement
8.6 Emploi - formation professionnelle
8.7 Transports
8.8 Environnement
8.9 Culture
9 Autres domaines de compétences
9.1 Autres domaines de compétences des communes
9.2 Autres domaines de compétences des départements
9.3 Autres domaines de compétences des régions
9.4 Vœux et motions
"""
_ROWS = [line.split(" ", 1) for line in _TABLE.strip().split("\n")]

FIRST: dict[str, str] = {code: name for code, name in _ROWS if "." not in code}
"""First level: ``7`` → ``Finances locales``."""
SECOND: dict[str, str] = {code: name for code, name in _ROWS if "." in code}
"""Second level: ``7.5`` → ``Subventions``."""
ALIASES: dict[str, tuple[str, ...]] = {
    "1.2": ("délégations de service public", "DSP", "concessions"),
    "1.5": ("transactions", "transaction"),
    "1.6": ("maîtrise d'œuvre",),
    "2.2": ("droit d'occupation", "droit du sol", "droit des sols"),
    "2.3": ("droit de préemption",),
    "3.5": ("actes de gestion du domaine public", "gestion du domaine public", "autres actes de gestion"),
    "3.6": ("actes de gestion du domaine privé", "gestion du domaine privé", "autres actes de gestion"),
    "4.1": ("personnel titulaire", "personnels titulaires", "personnel stagiaire"),
    "4.2": ("personnels contractuels", "contractuels"),
    "5.1": ("élection de l'exécutif", "élections exécutif"),
    "5.2": ("fonctionnement de l'assemblée", "fonctionnement assemblées"),
    "5.3": ("désignation des représentants", "désignations de représentants"),
    "5.4": ("délégations de fonctions",),
    "5.8": ("ester en justice",),
    "6.2": ("pouvoir du président du conseil général", "pouvoirs du président du conseil"),
    "6.3": ("pouvoirs du président du conseil",),
    "7.1": ("décision budgétaire",),
    "7.9": ("prises de participation",),
    "8.5": ("politique de la ville", "habitat", "logement"),
    "8.6": ("emploi",),
}
"""Other names under which authorities print a code of the second level."""


def full_name(code: str) -> str:
    """Both levels in words: ``7.5`` → ``Finances locales/Subventions``."""
    return f"{FIRST[code.split('.')[0]]}/{SECOND[code]}"
