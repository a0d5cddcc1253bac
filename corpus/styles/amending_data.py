# ruff: noqa: E501
"""Acts that amend, correct, withdraw or repeal others, as templates (read by theme); the acts cited are marked."""

TEXT = """
# erreur
rubric: <AFFAIRES GÉNÉRALES|ADMINISTRATION GÉNÉRALE|INSTITUTIONS|RECTIFICATION>
T: <Rectification d'une erreur matérielle – délibération n° {act}|Correction de la délibération n° {act}|Erreur matérielle : délibération n° {act} du {date}|Annule et remplace la délibération n° {act}>
G: la délibération n° {act} du {date}
G: le courrier de la [O:Préfecture {of_dept}] reçu le {date}
C: qu'il convient de rectifier l'erreur de plume qui entache le dispositif
R: Par délibération n° {act} du {date}, l'assemblée a attribué une subvention à {asso} pour un montant de {x1:200-9000}. Or la demande de l'association portait sur {d1:200-9000}, comme l'a relevé <la [O:trésorerie {de_town}]|le [O:SGC {de_town}]|le [O:Service de gestion comptable {de_town}]>.
D: rectifier la délibération n° {act} en ce sens que la subvention versée à {asso} est de {d1:200-9000}
D: dire que les autres dispositions de la délibération n° {act} demeurent inchangées
I: demande comment l'erreur a pu passer le contrôle de légalité
K: répond que le tableau remis par {asso} comportait deux colonnes
# abrogation
rubric: <AFFAIRES GÉNÉRALES|DÉLÉGATIONS|INSTITUTIONS|VIE DES ASSEMBLÉES>
T: <Abrogation de la délibération n° {act}|Retrait de la délibération n° {act} du {date}|Abrogation des délibérations n° {act} et n° {act2}>
G: l'[L:article L. 242-1 du Code des relations entre le public et l'administration]
G: la délibération n° {act} du {date}
R: Par lettre du {date}, {e}, pour la [O:Préfecture {of_dept}], demande le retrait de la délibération n° {act}. Le [O:tribunal administratif {de_city}] a été saisi par {asso}.
R: La délibération n° {act2}, prise sur le même fondement, encourt la même critique. {lawyers}, conseil de la collectivité, recommande de délibérer à nouveau.
D: abroger la délibération n° {act}
D: retirer la délibération n° {act2} <du {date}|en toutes ses dispositions>
D: charger {chair} d'en informer la [O:Préfecture {of_dept}] et {asso}
I: rappelle son vote contre la délibération n° {act}
K: répond que le cabinet {office_name} a sécurisé la nouvelle rédaction
# avenant
rubric: <COMMANDE PUBLIQUE|CONVENTIONS|MARCHÉS>
T: <Modification de la délibération n° {act} : marché de {company1}|Avenant n° {n:1-6} au marché conclu avec {company1} – délibération n° {act}|Complément à la délibération n° {act}>
G: la délibération n° {act} du {date} attribuant le marché à {company1}
G: les [L:articles R. 2194-1 à R. 2194-9 du Code de la commande publique]
R: Le marché attribué à {company1} par délibération n° {act} s'élevait à {x1:20000-400000} HT. Des prestations supplémentaires, demandées par {office}, portent le montant à {d1:21000-420000} HT.
R: {company2}, sous-traitant, sera payé directement. La décision n° {decision} du {date} reste applicable à la seule tranche optionnelle.
D: modifier l'article 2 de la délibération n° {act}
D: porter le montant du marché de {company1} à {d1:21000-420000} HT
D: autoriser {chair} à signer l'avenant avec {company1}
I: s'étonne d'un avenant dépassant {n:5-14} %
K: répond que {office} a justifié chaque ligne
# regie
rubric: <FINANCES|RÉGIES|TARIFS>
T: <Régie de recettes : modification de la délibération n° {act}|Tarifs – modification de la délibération n° {act}>
G: la délibération n° {act} du {date}, modifiée par la délibération n° {act2}
G: l'avis conforme du comptable public
R: La délibération n° {act} fixait le droit d'entrée à {x1:3-20}. Le conseil d'exploitation propose {d1:3-24} à compter du 1er {month}. La [O:DGFiP] et le [O:SGC {de_town}] n'ont pas d'observation.
D: modifier comme suit la délibération n° {act} : le droit d'entrée est de {d1:3-24}
D: abroger l'article 3 de la délibération n° {act2}
I: souhaite un tarif réduit pour les adhérents {of_asso}
K: répond que {asso} bénéficie déjà de la gratuité
# delegues
rubric: <REPRÉSENTATIONS|INSTITUTIONS|DÉSIGNATIONS>
T: <Modification de la délibération n° {act} : représentants au [O:{body_member}]|Remplacement d'un délégué – délibération n° {act}>
G: la délibération n° {act} du {date}
G: l'[L:article L. 2121-33 du Code général des collectivités territoriales]
R: Par délibération n° {act}, {e} avait reçu mandat de siéger au [O:{body_member}]. Une démission étant intervenue le {date}, il faut pourvoir au remplacement ; {m} présente sa candidature.
D: désigner {m} pour siéger au [O:{body_member}] en remplacement de {e}
D: modifier en conséquence la délibération n° {act}
I: remercie {e} pour son engagement au [O:{body_member}]
K: propose d'adresser ses remerciements à {e}
# statuts
rubric: <INTERCOMMUNALITÉ|STATUTS|SYNDICATS>
T: <Modification des statuts du [O:{body_member}] – délibération n° {act}|[O:{body_member}] : statuts – délibération n° {act}>
G: les [L:articles L. 5211-19 et L. 5212-33 du Code général des collectivités territoriales]
G: l'[L:arrêté préfectoral n° {n:2010-2023}-{n:10-900} du {date}] portant création du [O:{body_member}]
R: Par délibération n° {act} du {date}, le comité du [O:{body_member}] a modifié ses statuts. La [O:commune {de_town}] a délibéré dans le même sens, sous le n° {act2}.
D: approuver la délibération n° {act} du [O:{body_member}]
D: abroger la délibération n° {act2}, devenue sans objet
D: notifier la présente délibération au [O:{body_member}] et à la [O:Sous-préfecture {de_city}]
I: s'interroge sur l'actif du [O:{body_member}]
K: répond que la [O:DDFiP] prépare la répartition
"""
MEMBERS: tuple[str, ...] = (
    "SIVOM du Haut-Bocage",
    "Syndicat mixte du bassin de l'Orbe",
    "SMICTOM des Trois Vallées",
    "Syndicat des eaux de la Brenne Nord",
    "SIVU de la Gare",
    "PETR du Val de Rouvre",
    "SDIS",
    "CNAS",
    "Parc naturel régional des Monts",
    "SIAEP de Bellefont",
    "SICTOM Sud",
    "Syndicat intercommunal d'énergie",
    "Collège Louise-Michel",
)
OFFICES: tuple[str, ...] = ("Landot-Verrier", "Seban Ouest", "Bardon & Prat", "Itinéraires Droit Public", "Cap Conseil")
