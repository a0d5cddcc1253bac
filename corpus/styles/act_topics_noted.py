"""What assemblies take note of, as templates (read by act_topics): reports, debates, communications."""

TEXT = """
# any
= FINANCES | BUDGET | Finances
T Débat d'orientation budgétaire {year}
T Rapport d'orientations budgétaires pour l'exercice {year}
G l'<L:article L. 2312-1 du Code général des collectivités territoriales>
G la <L:loi NOTRe>
R L'encours de la dette s'élève à {x:200000-9000000}, contracté auprès de {bank} et de {bank2}.
R La baisse de la dotation globale de fonctionnement versée par l'<O:État> est estimée à {x:2000-90000}. {moneynoise}
R {p} demande des précisions sur la subvention versée à {assoc} ; {p2} s'interroge sur la participation à {syndicate}.
# any
= INTERCOMMUNALITÉ | Rapports annuels | ADMINISTRATION GÉNÉRALE
T Rapport d'activité {lastyear} de {syndicate}
T Présentation du rapport annuel de {company}, délégataire
T Rapport annuel de {agency}
G l'<L:article L. 5211-39 du CGCT>
R {p}, délégué auprès de {syndicate}, présente le rapport d'activité. Les recettes proviennent de {agency} et de {eco}.
R {company.Cap} a assuré l'exploitation du service ; {union} a été entendue. {orgnoise}
# any
= COMMANDE PUBLIQUE | INSTITUTIONS | Administration générale
T Communication du rapport d'observations définitives de la <O:Chambre régionale des comptes>
T Rapport de la <O:Chambre régionale des comptes {of_region}>
G le <L:Code des juridictions financières> et notamment son <L:article L. 243-6>
R La <O:Chambre régionale des comptes {of_region}> a contrôlé les comptes des exercices {n:2012-2016} à {n:2017-2022}.
R Elle relève le poids des participations versées à {assoc} et à {company}, société publique locale. {p} souhaite que le rapport
  soit transmis à {union}.
# any
= RESSOURCES HUMAINES | ÉGALITÉ | Personnel
T Rapport sur la situation en matière d'égalité entre les femmes et les hommes
T Rapport social unique {lastyear}
G la <L:loi n° 2014-873 du 4 août 2014>
G le <L:décret n° 2015-761 du 24 juin 2015>
R Le <O:{cdg}> et le <O:CNFPT> ont contribué à ce rapport. {p} et {union} en ont débattu en comité social territorial.
R {assoc.Cap} intervient auprès des agents. {moneynoise}
# any
= DÉCISIONS | Communications | COMPTE RENDU DES DÉLÉGATIONS
T Compte rendu des décisions prises par délégation
T Décisions prises en vertu de l'<L:article L. 2122-22 du CGCT>
G {delib} portant délégation
R Décision n° <D:{year}-{n:10-99}> : signature d'un contrat de maintenance avec {company} pour {x:200-9000}.
R Décision n° <D:{year}-{n:100-299}> : convention de mise à disposition d'un local à {assoc}.
R Décision n° <D:{year}-{n:300-399}> : marché de fournitures attribué à {company2}, pour un montant de {x:900-40000} HT.
R Décision n° <D:{year}-{n:400-499}> : mandat donné à Maître {p3.name}, avocat, pour défendre devant le <O:tribunal administratif {of_town}>.
# any
= INSTITUTIONS | Vie de l'assemblée
T Installation d'un nouveau conseiller
T Démission et remplacement d'un membre de l'assemblée
G l'<L:article L. 270 du Code électoral>
R Par courrier du {date}, {p} a fait part de sa démission. {p2}, suivant de la liste, est appelé à siéger.
R {p2} remplacera {p} au sein du comité de {syndicate} et du conseil d'école de {school}.
"""  # noqa: E501
