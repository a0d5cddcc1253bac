"""What acts decide about money, as templates (read by act_topics): budgets, grants, loans, markets, tariffs."""

TEXT = """
# any
= SUBVENTIONS | VIE ASSOCIATIVE | SPORTS ET VIE ASSOCIATIVE | CULTURE | Subventions
T Attribution d'une subvention à {assoc}
T Subvention exceptionnelle au profit de {assoc}
T Versement d'une subvention de fonctionnement – {assoc.name} – exercice {year}
T Soutien à {assoc} : convention d'objectifs {year}
C la demande présentée par {assoc} en date du {date}
C l'intérêt local des actions menées par {assoc.name} auprès des habitants
R {assoc.Cap} organise chaque année plusieurs manifestations et sollicite une aide de {a:300-20000}. Le budget prévisionnel de
  l'opération s'élève à {x:20000-90000}.
R {assoc.name} est soutenue par ailleurs par {agency} et par {assoc2}. {p}, qui la préside, a été reçu(e) le {date}.
R L'association compte {n:20-400} adhérents et intervient dans {n:2-9} quartiers. {sentence}
V attribuer une subvention de {a:300-20000} à {assoc}
V approuver la convention à conclure avec {assoc.name}, jointe en annexe
V imputer la dépense au compte {line} du budget de l'exercice
V autoriser {chair} à signer la convention et tout document s'y rapportant
# any
= FINANCES | Finances | AFFAIRES FINANCIÈRES | BUDGET
T Décision modificative n° {n:1-5} – Budget principal {year}
T Budget annexe Assainissement : décision modificative n° {n:1-3}
T Virements de crédits – budget {year}
R Il convient d'ajuster les crédits ouverts au budget primitif pour faire face à des dépenses imprévues.
R Les crédits de l'opération « Voirie » doivent être abondés de {a:2000-40000} par prélèvement sur le chapitre 022.
R {moneynoise}
R {state.Cap} a fait connaître le montant définitif des dotations par courrier du {date}.
V approuver la décision modificative telle que présentée ci-dessus
V inscrire une dépense supplémentaire de {a:2000-40000} au chapitre {line}
V inscrire une recette de {b:2000-40000} au titre de la dotation versée par l'<O:État>
# any
= FINANCES | COMPTES {year} | Finances – Budget
T Approbation du compte administratif {lastyear}
T Compte administratif et compte de gestion {lastyear} du budget principal
T Affectation du résultat de l'exercice {lastyear}
R Le compte administratif fait ressortir un excédent de fonctionnement de {x:20000-900000}. Le compte de gestion dressé par {p},
  comptable public, n'appelle aucune observation.
R {moneynoise} {moneynoise}
R La <O:Direction départementale des finances publiques> a validé le compte de gestion, conforme à la {m57}.
V approuver le compte administratif de l'exercice {lastyear}
V affecter la somme de {a:10000-400000} au compte 1068
V reporter la somme de {b:1000-90000} en section de fonctionnement
# any
= FINANCES | EMPRUNTS | Garantie d'emprunt | HABITAT
T Garantie d'emprunt – {hlm} – réhabilitation de {n:8-90} logements
T Garantie d'un prêt souscrit par {hlm} auprès de la <O:Caisse des Dépôts et Consignations>
T Octroi d'une garantie d'emprunt à {hlm.name} – résidence « Les Charmes »
G l'<L:article 2305 du Code civil>
G les <L:articles L. 2252-1 et L. 2252-2 du Code général des collectivités territoriales>
G le contrat de prêt n° {n:100000-149999} en annexe signé entre {hlm} et la <O:Caisse des Dépôts et consignations>
R {hlm.Cap} a contracté auprès de la <O:Caisse des dépôts et consignations> un prêt d'un montant total de {a:200000-4000000}
  composé de {n:2-4} lignes, pour une durée de {n:20-50} ans.
R La garantie est sollicitée à hauteur de {n:50-100} %. {moneynoise}
R La garantie porte sur la totalité du prêt et jusqu'à son complet remboursement. Sur notification de l'impayé par lettre simple
  de la <O:Caisse des Dépôts et Consignations>, la collectivité s'engage à se substituer à {hlm.name}.
V accorder sa garantie à hauteur de {n:40-100} % pour le remboursement d'un prêt d'un montant total de {a:200000-4000000} souscrit par
  l'emprunteur auprès de la <O:Caisse des Dépôts et Consignations>
V engager la collectivité, pendant toute la durée du prêt, à libérer en cas de besoin des ressources suffisantes
V autoriser {chair} à intervenir au contrat de prêt passé entre la <O:Caisse des Dépôts> et {hlm.name}
# any
= FINANCES | TRÉSORERIE | Budget
T Souscription d'un emprunt auprès de {bank}
T Contrat de prêt – financement des investissements {year}
T Ligne de trésorerie – {bank.name}
R Une consultation a été lancée auprès de {n:3-5} établissements. L'offre de {bank} est la mieux-disante : taux fixe de {rate} %,
  durée de {n:10-25} ans, échéances trimestrielles.
R Ont également répondu {bank2} et {bank3}.
V contracter auprès de {bank} un emprunt de {a:50000-2000000}
V accepter les frais de dossier d'un montant de {b:100-2000}
V autoriser {chair} à signer le contrat de prêt avec {bank.name}
# any
= COMMANDE PUBLIQUE | MARCHÉS PUBLICS | Marchés publics | TRAVAUX
T Attribution du marché de travaux : {works}
T Marché de maîtrise d'œuvre – {works}
T {works.Cap} : choix des entreprises
T Avenant n° {n:1-4} au marché conclu avec {company} – {works}
G le {procurement}
R Une consultation a été publiée le {date} sur le profil d'acheteur et au <O:BOAMP>. {n:3-12} plis ont été reçus.
R Après analyse par {company3}, assistant à maîtrise d'ouvrage, l'offre de {company} est économiquement la plus avantageuse.
R L'offre de {company2} a été jugée irrégulière. {moneynoise}
V attribuer le marché à {company} pour un montant de {a:5000-900000} {tax}
V autoriser {chair} à signer le marché avec {company.name} ainsi que toutes les pièces s'y rapportant
V dire que les crédits sont inscrits au budget, opération {n:10-99}
V solliciter auprès de {funder} une subvention au taux le plus élevé
# any
= DEMANDES DE SUBVENTION | TRAVAUX | Finances – Subventions
T Demande de subvention auprès de {funder} – {works}
T {works.Cap} – plan de financement
T Sollicitation de la DETR {year} pour {works}
R Le coût prévisionnel des travaux est estimé à {x:20000-900000} HT par {company}.
R L'<O:État>, au titre de la DETR, et {funder} peuvent participer au financement de l'opération.
R {company.Cap}, maître d'œuvre, a remis l'avant-projet le {date}. {sentence}
V approuver l'opération pour un coût prévisionnel de {a:20000-900000} HT
V solliciter de l'<O:État> une subvention de {b:5000-200000} au titre de la DETR
V solliciter auprès de {funder} une aide de {c:3000-90000}
V arrêter le plan de financement ci-dessus
# commune communaute_communes ccas agglomeration
= TARIFS | FINANCES | Tarifs municipaux | ENFANCE – JEUNESSE
T Tarifs des services périscolaires {year}
T Fixation des tarifs de location des salles
T Tarifs de la restauration scolaire à compter du {date}
T Redevance d'occupation du domaine public
R La <O:Caisse d'allocations familiales> demande que la tarification soit modulée selon le quotient familial.
R Le repas, fourni par {company}, est facturé {x:3-6} depuis le {date}.
R Les associations {assoc.name} et {assoc2.name} bénéficient de la gratuité deux fois par an.
V fixer le tarif du repas à {a:2-6}
V fixer à {b:50-400} la location de la salle pour une journée
V fixer la caution à {c:200-1000}
V dire que ces tarifs s'appliquent à compter du {date}
# commune communaute_communes agglomeration
= FISCALITÉ | FINANCES LOCALES
T Vote des taux d'imposition {year}
T Fixation des taux des taxes directes locales pour {year}
T Taxe de séjour {year}
G le <L:Code général des impôts>
G l'<L:article 1639 A du Code général des impôts>
R L'état 1259 transmis par la <O:DGFiP> fait ressortir un produit fiscal attendu de {x:50000-3000000}.
R {moneynoise}
R Les hébergeurs, représentés par {assoc}, ont été consultés.
V fixer les taux comme suit : taxe foncière (bâti) {rate} %, taxe foncière (non bâti) {rate} %
V maintenir les taux de l'année précédente
V charger {chair} de notifier la décision à la <O:Direction départementale des finances publiques>
# any
= ADMISSION EN NON-VALEUR | FINANCES | Créances
T Créances irrécouvrables – admission en non-valeur
T Admission en non-valeur de titres de recettes
R Le comptable du <O:{sgc}> propose l'admission en non-valeur de {n:3-40} titres émis de {n:2012-2015} à {n:2016-2022}.
R Parmi ces créances figurent celles de {company}, placée en liquidation judiciaire, et de {p}.
V admettre en non-valeur la somme de {a:50-9000}
V imputer la dépense à l'article 6541
V rejeter la demande relative à la créance de {company.name} d'un montant de {b:50-4000}
# any
= SUBVENTIONS | ÉCONOMIE | DÉVELOPPEMENT ÉCONOMIQUE | Aides économiques
T Aide à l'immobilier d'entreprise – {company}
T Aide aux commerces : {company} et {company2}
T Partenariat avec {agency} – année {year}
G la <L:loi NOTRe>
G le <L:règlement (UE) n° 1407/2013 de la Commission du 18 décembre 2013>
G le <L:règlement (UE) n° 651/2014 de la Commission du 17 juin 2014>
R {company.Cap}, implantée sur la zone d'activités et dirigée par {p}, emploie {n:4-120} salariés et projette un investissement
  de {x:50000-900000}.
R La <O:Chambre de commerce et d'industrie> et {bank} accompagnent le projet. {funder.Cap} interviendra à parité.
V attribuer à {company} une aide de {a:2000-60000}
V accorder à {company2} une avance remboursable de {b:2000-30000}
V approuver la convention tripartite avec {funder} et {company.name}
# departement region metropole agglomeration
= AMÉNAGEMENT DU TERRITOIRE | SOLIDARITÉS TERRITORIALES | Aides aux communes
T Contrats territoriaux : individualisation de subventions
T Aide aux communes – programmation {year}
T Fonds de soutien à l'investissement communal
G le {decree}
R Les dossiers de la <O:commune de {town}>, de la <O:commune de {town2}> et de {assoc} ont été instruits par les services.
R L'autorisation de programme s'élève à {x:200000-5000000}.
V attribuer à la <O:commune de {town}> une subvention de {a:5000-200000} pour {works}
V attribuer à la <O:commune de {town2}> une subvention de {b:5000-200000}
V attribuer à {assoc} une subvention de {c:1000-60000}
V prélever les crédits correspondants sur le programme {n:100-999}
"""  # noqa: E501
