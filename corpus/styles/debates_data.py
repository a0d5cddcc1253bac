# ruff: noqa: E501
"""Words of long sittings, as data: openings, questions, acts put off, withdrawn, rejected, decisions of the mayor."""

POSTPONED: tuple[str, ...] = (
    "{Chair} propose de surseoir à statuer. Le point est ajourné.", "Devant ces interrogations, la question est renvoyée en commission.", "Le vote est reporté au prochain conseil.", "L'assemblée souhaite des précisions ; le point est reporté.",
    "{Chair} : « Je reporte ce point. »", "REPORTÉ", "Délibération ajournée.", "Faute de devis, la décision est différée et sera prise à une prochaine séance.", "Après discussion, ce dossier est mis en attente et reporté.",
)  # fmt: skip
WITHDRAWN: tuple[str, ...] = (
    "{Chair} décide de retirer ce point de l'ordre du jour.", "RETIRÉ DE L'ORDRE DU JOUR", "Le rapport est retiré par son auteur.", "Ce dossier, incomplet, est retiré de l'ordre du jour.", "Point retiré.", "{Chair} annonce le retrait de la délibération.",
)  # fmt: skip
REJECTED: tuple[str, ...] = (
    "Mise aux voix, la proposition est rejetée par {c} voix contre et {p} pour.", "REJETÉ ({p} pour, {c} contre)", "Par {c} voix contre, {p} voix pour, l'assemblée rejette la délibération.", "Pour : {p} – Contre : {c}. La délibération est rejetée.",
    "La proposition recueille {p} voix pour et {c} voix contre ; elle n'est pas adoptée.", "Votes pour : {p} Votes contre : {c} La délibération n'est pas adoptée.",
)  # fmt: skip
WELCOMES: tuple[str, ...] = (
    "{Chair} ouvre la séance à {hour}, constate que le quorum est atteint et salue la présence de {e} et de la presse.", "{Chair} souhaite la bienvenue et demande une minute de silence à la mémoire de {ef}.", "{Chair} procède à l'appel et ouvre la séance.",
    "{Chair} informe l'assemblée de la naissance au foyer de {m} et présente les vœux du conseil.", "Avant d'ouvrir la séance, {chair} remercie {asso} et {club} pour la réussite de la fête patronale.", "{Chair} demande l'ajout d'un point à l'ordre du jour ; l'assemblée n'y voit pas d'objection.",
    "{Chair} excuse {e}, du canton voisin, et {e2}, de la [O:Gendarmerie nationale].", "Le public est nombreux, venu à l'appel de {asso}.",
)  # fmt: skip
QUESTIONS: tuple[str, ...] = (
    "{m} demande où en est la fibre. {Chair} répond que [O:Orange] et {company1} achèveront le secteur en {month}.", "{m} signale des nuisances autour de l'usine de {company2}. La [O:DREAL] a été saisie, répond {chair}.", "{m} s'interroge sur l'avenir de la trésorerie ; la [O:DGFiP] confirme la fermeture.",
    "{m} souhaite savoir si {asso} occupera le local de la rue {street_name}. Réponse : l'association déménage en {month}.", "{m} remercie {club} et les bénévoles du comité. La mairie prêtera de nouveau le podium.", "{m} évoque les retards du car. {Chair} a écrit à la [O:Région {region}] et à {company3}.",
    "{m} demande un point sur la salle Georges-Brassens. Le maître d'œuvre et le bureau d'études rendront leur rapport.", "{m} : le marché de Noël se tiendra place de l'Église, avec l'appui du [O:Comité des fêtes {de_town}].", "{m} rappelle que la commission d'urbanisme n'a pas été réunie depuis le mois de {month}.",
    "{m} lit une lettre de {e}, riverain de la rue {street_name}, sur la vitesse. La police municipale fera des contrôles.", "{m} voudrait que le conseil municipal des jeunes soit associé au projet.", "{m} signale que le [O:SDIS] cherche des volontaires ; {ef}, au centre de secours, tient permanence le samedi.",
    "{m} demande le coût du feu d'artifice. {Chair} indique {x1:900-9000}, payés à {company1}.", "{m} s'étonne qu'[O:Enedis] coupe encore. Un courrier partira au [O:Syndicat d'énergie {of_dept}].", "{m} fait part de la fermeture du bureau de [O:La Poste] le samedi.",
)  # fmt: skip
DECIDED: tuple[str, ...] = (
    "Décision n° {number} : contrat de maintenance avec {company1} pour {x1:200-9000} HT par an.", "{number} – Signature d'un bail avec {e}, rue {street_name}, pour un loyer de {x1:200-900}.", "N° {number} : marché de travaux confié à {company2}, {x1:2000-39000} HT.",
    "Décision {number} du {date} – encaissement d'une indemnité de {x1:200-9000} versée par [O:Groupama].", "{number} : mise à disposition du gymnase à {club}, à titre gracieux.", "{number} Concession n° {n:100-900} au cimetière, accordée à {e} pour {x1:90-600}.",
    "Décision n° {number} : désignation du cabinet {office} pour défendre la collectivité devant le [O:tribunal administratif {de_city}].", "{number} – Convention d'honoraires avec Maître {surname_only}.", "{number} : demande de subvention à l'[O:État] (DETR) et au [O:Département {of_dept}] pour la toiture de l'école.", "{number} Adhésion {year} à {asso} – {x1:20-900}",
)  # fmt: skip
DECIDED_HEADS: tuple[str, ...] = (
    "Décisions prises par délégation", "COMPTE RENDU DES DÉCISIONS DU MAIRE", "Décisions prises en application de l'⟦LEGAL_REF|article L. 2122-22 du CGCT⟧", "Information sur les décisions prises depuis la dernière séance", "Délégations : décisions",
)  # fmt: skip
NOTED: tuple[str, ...] = (
    "Le conseil prend acte de ces décisions.",
    "L'assemblée en prend acte.",
    "Dont acte.",
    "Le conseil prend acte.",
)
TITLES: tuple[str, ...] = (
    "PROCÈS-VERBAL INTÉGRAL DE LA SÉANCE DU {BODY}\nDU {DATE}", "PROCÈS-VERBAL DE LA SÉANCE DU {BODY} DU {DATE}", "COMPTE RENDU DÉTAILLÉ\n{BODY} DU {DATE}", "{BODY}\nPROCÈS-VERBAL DE LA SÉANCE DU {DATE}", "PROCES VERBAL DE LA SEANCE OFFICIELLE DU {DATE}",
    "PROCÈS-VERBAL DES DÉLIBÉRATIONS ET DES DÉBATS\n{BODY} – SÉANCE DU {DATE}", "Procès-verbal du {body} du {date}",
)  # fmt: skip
