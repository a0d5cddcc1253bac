"""Templates of sentences with organisations: grants, list rows, financing plans, loans, memberships, invoices."""

TEMPLATES = """
DÉCIDE d'attribuer une subvention de {A} à {m:as}.
Le conseil municipal attribue une subvention de {As} {a:as} au titre de l'année {year}.
d'accorder une subvention exceptionnelle d'un montant de {As} {a:as} pour l'organisation de sa manifestation annuelle ;
Il est proposé de verser à {m:as} une subvention de fonctionnement de {As}.
ALLOUE une aide de {As} à l'association « {as} » pour l'achat de matériel,
Subvention à l'association « {as} »
Subvention exceptionnelle à l'association {club} : {As}
Attribution d'une avance sur subvention {a:as}
AVANCE SUR SUBVENTION {up:as}
- {as} : {As}
- {club} : {As}
{as} : {As} ; {club} : {As} ; {as} : {As}
{as} {As}~{club} {As}~{as} {As}~{nat} {As}~TOTAL {A}
{as} | {As}~{as} | {As}~{club} | {As}
• {club} : {As} (pour {As} en {year})
- {nat} {As}~- {as} {As}~- {club} {As}
ASSOCIATIONS SPORTIVES : {club} ({As}), {club} ({As}), {club} ({As})
SUBVENTIONS {year} : {as} {As} - {as} {As} - {up:club} {As}
La demande {de:as} est rejetée ; celle {de:nat} est acceptée à hauteur de {As}.
{M}, membre du bureau {de:as}, ne prend pas part au vote.
{M}, présidente de l'association {as}, quitte la salle pendant le vote de la subvention de {As}.
Une subvention de {As} est votée au profit {de:nat} en faveur des sinistrés.
AUTORISE le versement de {As} {a:school} pour son voyage scolaire.
de verser une participation de {As} par élève {a:school} ;
Forfait communal : convention avec {le:school} ({As} par élève).
Participation aux frais de fonctionnement {de:school}
Participation {a:syn} pour {year} : {A}
La contribution {a:syn} s'élève à {A} pour l'exercice {year}.
FIXE à {A} la participation de la commune au budget {de:syn} ;
Cotisation {year} {a:member} : {As}
ADHÉSION {a:member}
Décide d'adhérer {a:nat} et de verser la cotisation annuelle de {As}.
renouvelle l'adhésion de la commune {a:pub} pour un montant de {As} par an,
Le montant de l'adhésion {a:nat} est de {As}, soit 0,12 € par habitant.
Plan de financement : {fund} : {A} - {fund} : {A} - Autofinancement : {A}
Plan de financement prévisionnel~{fund} {A}~{fund} {A}~{auth} (autofinancement) {A}~TOTAL HT {A}
DETR (⟦ORG|État⟧) : {A} ; {fund} : {A} ; {fund} : {A} ; commune : {A}
⟦ORG|Etat⟧ (DSIL) {pct} {A}~{fund} {pct} {A}~{fund} {pct} {A}
Financeurs : {fund} {A}, {fund} {A}, {bank} {A}
{fund} {A} HT {fund} {A} HT {auth} - Autofinancement {A} HT
SOLLICITE auprès {de:fund} une subvention de {A} pour la réalisation de ces travaux,
SOLLICITE l'aide financière {de:fund} et {de:fund} au taux le plus élevé possible ;
Demande de subvention {a:fund} pour la rénovation de la {hall}
DEMANDE DE SUBVENTION {a:fund} - TRAVAUX DE VOIRIE
Ce programme bénéficie déjà d'une aide {de:fund}, {de:ag} et {de:fund}.
Ce projet est éligible aux aides {de:ag} dans la limite de {pct} de la dépense.
Une dotation de {A} a été notifiée par {le:state} le {date}.
Les recettes proviennent {de:fund} ({A}), {de:fund} ({A}) et d'un emprunt auprès {de:bank}.
L'opération est cofinancée par l'⟦ORG|Union européenne⟧ (FEDER), l'⟦ORG|État⟧ et {le:auth}.
CONTRACTE auprès {de:bank} un emprunt de {Ab} sur 20 ans au taux de 3,25 %.
La commune accorde sa garantie à hauteur de {pct} pour un prêt de {Ab} souscrit par {le:pub} auprès {de:bank}.
Garantie d'emprunt {firm} - {n} logements rue du Stade
GARANTIE D'EMPRUNT {up:pub} AUPRÈS DE LA ⟦ORG|CAISSE DES DÉPÔTS ET CONSIGNATIONS⟧
Vu le contrat de prêt n° 1{n}8{n} signé entre {le:pub}, l'emprunteur, et la ⟦ORG|Caisse des dépôts et consignations⟧ ;
Trois offres ont été reçues : {bank} (3,41 %), {bank} (3,60 %) et {bank} (4,02 %).
Le contrat de ligne de trésorerie {de:bank} arrive à échéance le {date}.
L'offre {de:bank}, mieux-disante, est retenue pour un montant de {Ab}.
Renégociation de la dette avec {le:bank} : l'indemnité est de {A}.
Règlement de la facture n° {n} de {m:firm} d'un montant de {A} TTC
Facture {co} : {A}
Mandat n° {n} - {co} - {A}
Avoir {de:co} de {As} à déduire.
Devis {co} pour l'achat d'un tracteur : {A} HT
accepte le devis {de:co} {de_town} d'un montant de {A} HT,
Le devis de {m:firm} s'élève à {A} ; celui de {m:firm} à {A}.
a retenu la proposition de l'entreprise {co} pour {A} TTC
DÉCISION N° {delib} : acceptation de l'indemnité de sinistre {de:bank} pour {As}
Remboursement {de:bank} (sinistre du {date}) : {As}
Encaissement d'un chèque {de:bank} de {As}.
Reversement {a:auth} du produit de la taxe de séjour : {A}
L'attribution de compensation versée par {le:auth} est fixée à {A}.
Fonds de concours {de:auth} à hauteur de {A} pour la {hall}
La redevance due par {le:util} pour l'occupation du domaine public est de {As}.
Le tarif de location consenti {a:as} est de {As} par mois.
Admission en non-valeur : liste transmise par {le:state} pour un montant de {A}.
Sur proposition {de:state}, {M} présente les titres irrécouvrables d'un montant de {As}.
le compte de gestion établi par {le:state} est conforme au compte administratif ;
Les créances éteintes de {m:co}, placée en liquidation judiciaire par {le:court}, s'élèvent à {As}.
Le reste à charge pour la ⟦ORG|Commune {de_town}⟧ sera de {A} après versement de l'aide {de:fund}.
La ⟦ORG|CAF⟧ participe à hauteur de {pct} et la ⟦ORG|MSA⟧ à hauteur de {pct}.
Bilan : {A} de dépenses, dont {A} pris en charge par {le:fund}.
Subventions versées aux organismes de droit privé : {as}, {as}, {nat}, {club}.
Pour mémoire, {le:as} avait perçu {As} en {year}.
Le solde de la subvention {de:fund}, soit {A}, sera versé à l'achèvement.
Ainsi {le:ag} et {le:fund} financent {pct} de l'étude confiée à {m:study}.
SUBVENTIONS {year}~Associations sportives~{club} {As}~{club} {As}~Associations culturelles~{as} {As}~{as} {As}
| Bénéficiaire | Montant |~| {as} | {As} |~| {nat} | {As} |~| {school} | {As} |
{up:as} : {As}~{up:club} : {As}~{up:as} : {As}~{up:nat} : {As}
1) {as} ............ {As}~2) {club} ............ {As}~3) {as} ............ {As}
Le conseil vote les subventions suivantes : {club} ({As}), {as} ({As}), {nat} ({As}) et {school} ({As}).
{M} propose d'attribuer {As} {a:club} et {As} {a:as}.
Pour : 18 - Contre : 0 - Abstention : 1 ({P}, trésorière {de:as})
Subvention d'équipement à l'association {as}
Vote des subventions : {as}, {as}, {club} - Ne prennent pas part au vote : {P} et {P}
Convention financière avec {m:as} (subvention supérieure à 23 000 euros)
Avance de trésorerie de {A} consentie {a:pub}
Soutien {a:as} : prise en charge des frais de transport par {m:co} pour {As}
Prix remis {a:school} et {a:club} : bon d'achat de {As} chacun
{auth} {A}~{auth} {A}~{auth} {A}~TOTAL {Ab}
Clé de répartition : {auth} {pct}, {auth} {pct}, {auth} {pct}
Participation des communes : {auth} : {A} ; {auth} : {A} ; {auth} : {A}
Répartition de l'actif entre {le:auth} ({A}) et {le:syn} ({A})
Fiscalité reversée {a:auth}, {a:auth} et {a:syn}
Subvention de {A} inscrite au contrat signé avec {le:fund} le {date}.
Le coût de l'étude est pris en charge à {pct} par {le:ag} et {pct} par {le:bank}.
Le projet reçoit le soutien {de:found} ({A}).
Don de {As} {de:found} pour la restauration de l'orgue
Mécénat : {co} ({As}), {bank} ({As}), {util} ({As})
Liste des marchés conclus en {year} : {co} - {postal} - {A} ; {study} - {postal} - {A} ; {co} - {postal} - {A}
Fournitures scolaires : {co} / {As} HT - Alimentation : {co} / {A} HT - Carburant : {util} / {As} HT
Assurances : {bank} (lot 1, {A}), {bank} (lot 2, {As}), {bank} (lot 3, {As})
Assurance statutaire : contrat groupe souscrit par {le:pub} auprès {de:bank} et de son courtier {bank}
Ouverture d'une ligne de trésorerie de {Ab} auprès {de:bank}
Emprunt {bank} n° 2 : capital restant dû {Ab}
{bank} | taux fixe | 15 ans | {Ab}~{bank} | taux variable | 20 ans | {Ab}
Réaménagement d'un prêt {de:bank} au bénéfice {de:pub}
L'offre de prêt émise par {le:bank} le {date} est approuvée.
Taxe foncière due par {m:firm} : dégrèvement de {As}
Loyer mensuel de {As} dû par {le:state} pour la caserne
Indemnisation versée par {m:bank} à {m:co} : {A}
"""
