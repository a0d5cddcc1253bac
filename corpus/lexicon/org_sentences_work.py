"""Templates of sentences with organisations: contracts, lots, land, partners, representatives, agendas, signatures."""

TEMPLATES = """
Lot n° {s} - Gros œuvre : {co} pour {A} HT
Lot {s} : VRD - Espaces verts : la société {co} - {street}, {postal} pour un montant de {A} HT
LOT {s} CHARPENTE : {up:co} - {A} HT
Lot n°{s} Électricité — {co} — {A}
Lot {s} – Menuiseries : {co} ({postal}) : {A}
Lots 1 et {s} : {co} ; lot {n} : infructueux
ATTRIBUE le lot n° {s} à l'entreprise {co} {de_town} pour un montant de {A} HT ;
Avenant n° {s} au marché conclu avec {m:firm} : + {A}
AVENANT {up:co} - MARCHÉ DE TRAVAUX
Avenant n° 2 {co} en plus-value de {As}
Le marché est attribué au groupement {co} / {co} / {study}, dont {co} est le mandataire.
Le groupement composé du cabinet {study} (mandataire) et des bureaux {study}, {study} et {study} est retenu.
Maîtrise d'œuvre : {study}, {street}, {postal} : {A} HT soit {pct} du montant des travaux
Signature du marché avec {m:firm} sise {street} à {town}
Mission SPS : {study} pour un montant de {As}
Contrôle technique confié à {m:study} pour {As} HT
Ont remis une offre : {co}, {co}, {co} et {co}.
La commission a classé l'offre de {m:co} en première position devant celles {de:co} et {de:co}.
L'étude confiée au bureau d'études {study} a été restituée le {date}.
Délégation de service public : l'offre {de:util} est retenue pour dix ans.
Contrat de maintenance avec {m:co} pour la chaudière de la {hall}
RENOUVELLEMENT DU CONTRAT {up:co}
Convention de servitude avec {le:util} sur la parcelle {parcel}
CONVENTION DE SERVITUDES {up:util} - PARCELLE {parcel}
Convention tripartite entre la commune, {le:util} et {le:syn}
Entre la ⟦ORG|Commune {de_town}⟧, représentée par son maire {M}, et {le:pub}, représenté par {M},
ENTRE : {up:auth}, représentée par {M},~ET : {up:firm}, dont le siège est {street}, {postal},
Le bail conclu avec {m:firm} prend fin le {date}.
VENTE D'UN TERRAIN À {up:firm} - ZA DES CHARMES
Cession à {m:co} de la parcelle {parcel} d'une superficie de {m2} au prix de {A}
Vente du lot n° {s} de la zone d'activités à la SCI en cours de constitution par {M}, gérant de la société {co}
Acquisition auprès {de:pub} du bien situé {street} pour {Ab}
La promesse de vente signée avec {m:firm} porte sur {m2}.
Mise à disposition de la {hall} au profit {de:as}
Convention de mise à disposition de locaux avec {m:as}
Convention d'objectifs {year}-{year} entre la Ville et {m:as}
Convention de partenariat avec {le:nat} pour l'accueil des personnes en difficulté
CONVENTION AVEC {up:as}
Convention avec {le:pub} : mission de médiation préalable obligatoire
Adhésion au service de médecine préventive {de:pub}
Convention de transfert temporaire de maîtrise d'ouvrage {a:syn}
TRAVAUX D'ENFOUISSEMENT DES RÉSEAUX : CONVENTION AVEC {up:syn}
Rapport d'activité {year} {de:syn}
PREND ACTE du rapport annuel {year} {de:syn} ({m2} de voirie, {n} agents).
RAPPORT ANNUEL {up:syn} - EXERCICE {year}
Modification des statuts {de:syn} et retrait {de:auth}
Adhésion {de:auth} {a:syn} : avis de la commune
Transfert de la compétence eau {a:auth} au 1er janvier {year}
Les statuts {de:auth} ont été modifiés par arrêté du préfet.
Désignation d'un représentant {a:member}
DÉSIGNE {M} pour représenter la commune au sein {de:syn} ;
Sont élus délégués {a:syn} : {P} (titulaire) et {P} (suppléante).
Représentants au conseil d'administration {de:pub} : {P}, {P}
{P} est désignée déléguée auprès {de:nat}
{school} : titulaire {P}, suppléant {P}
Représentation dans les organismes extérieurs : {member}, {member}, {member}
Élu référent auprès {de:state} : {M}
Après avis {de:state} en date du {date},
Vu l'avis favorable {de:state} du {date} ;
Vu l'avis {de:state} estimant le bien à {A} ;
Vu le courrier {de:state} reçu le {date},
Vu la délibération n° {delib} {de:auth} en date du {date} ;
Vu la convention signée le {date} avec {le:pub},
Considérant la demande présentée par {m:as},
Considérant que {le:auth} exerce la compétence assainissement depuis {year},
Considérant l'offre de {m:firm}, jugée économiquement la plus avantageuse,
Ampliation de la présente sera adressée {a:state} et {a:state}.
Copie à : {state}, {pub}, {bank}
La présente délibération peut faire l'objet d'un recours devant {le:court} dans un délai de deux mois.
Un recours a été déposé par {m:as} auprès {de:court}.
Autorise le maire à ester en justice devant {le:court} contre {m:firm} ;
Le jugement {de:court} du {date} a condamné {m:firm} à verser {A} {a:auth}.
Le dossier est transmis {a:state}, {a:state} et {a:ag} pour instruction.
Partenaires : {state}, {ag}, {pub}, {nat}, {school}
Signataires du contrat local de santé : {ag}, {state}, {auth}, {pub}
Présents : {M} ({state}), {M} ({ag}), {M} ({study})
Étaient également présents : {M} de {study} et {M} {de:state}
Intervention de {M}, directrice {de:pub}
Présentation par {M} {de:study}
Pour {le:auth}, le Président, {P}
POUR {up:auth}~Le Maire,~{P}
Fait à {town}, pour {le:pub}, le représentant légal, {P}
{up:auth} - EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS
{up:auth}~SÉANCE DU CONSEIL
Ordre du jour : 1. Convention avec {le:pub} ; 2. Subvention {a:as} ; 3. Avenant {co}
1- Convention {up:pub} 2- Adhésion {up:syn} 3- Participation {up:school}
{s}) Contrat d'assurance des risques statutaires avec {le:pub}
- Point sur le dossier {up:syn} -
Adhésion au groupement de commandes d'électricité coordonné par {le:syn}
Groupement de commandes avec {le:auth}, {le:auth} et {le:pub}
Convention de prestation de services avec les ⟦ORG|communes {de_town}⟧, {town} et {town}
les ⟦ORG|communes {de_town}⟧, {town}, {town} et {town} ont délibéré favorablement.
Le transport scolaire relève {de:auth} ; la ligne {de_town} est exploitée par {m:co}.
La fourrière est gérée par {le:nat} dans le cadre d'une convention de {As} par an.
Échange de terrains avec {le:auth} le long de la route départementale
Groupement de gendarmerie : la ⟦ORG|Gendarmerie nationale⟧ et {le:auth} renouvellent le protocole.
Le droit de préemption est délégué {a:pub} sur le périmètre de la ZAC {lieudit}.
La décision n° {delib} porte sur un bail avec {le:util} pour l'antenne située {street}.
ZAC du Plateau : traité de concession avec {le:pub}
Crèche « {title} » : convention d'objectifs et de financement avec {le:ag}
Convention territoriale globale avec la ⟦ORG|CAF {dept}⟧ pour la période {year}-{year}
L'entreprise {co}, domiciliée {street} {postal}, est agréée en qualité de sous-traitant {de:co}.
Modification du marché n° 2023-{n} : {co} remplace {co}.
Contrat d'entretien de l'éclairage public : {co} / durée 4 ans
Bail commercial {street} : cession du droit au bail de {M} à {m:firm}
N° {delib} : Convention avec {m:as} - Autorisation de signature
N° {delib} - Adhésion {a:member}
n°{delib} Contrat de cession avec {le:as} pour un spectacle le {date} ({As})
{delib} Contrat {co} pour la maintenance du logiciel
AUTORISATION DE SIGNATURE DE LA CONVENTION AVEC {up:state}
AUTORISATION DE SIGNER L'AVENANT N° 1 AVEC {up:co}
AVIS SUR L'ADHÉSION DE LA ⟦ORG|COMMUNE {DE_TOWN}⟧ AU ⟦ORG|SYNDICAT MIXTE {DE_TOWN}⟧
CESSION D'UN TERRAIN À LA SOCIÉTÉ {up:co}
ÉCLAIRAGE PUBLIC : CONVENTION {up:syn}
DÉSIGNATION DES DÉLÉGUÉS {up:syn}
PROJET ÉOLIEN {up:co} : AVIS DU CONSEIL
{Le:syn} ; {le:syn} ; {le:pub} : désignation des délégués
Par courrier du {date}, {le:state} a invité {le:auth} à régulariser.
D'APPROUVER la convention à intervenir entre {le:auth} et {le:pub} ;
D'AUTORISER le Maire à signer avec {m:as} la convention annexée ;
D'ACCEPTER la rétrocession par {m:firm} de la parcelle {parcel} ;
DE CONFIER à {m:study} la mission de coordination SPS ;
DE SOLLICITER {le:pub} pour une mission d'assistance à maîtrise d'ouvrage ;
DE DONNER mandat {a:pub} pour lancer la consultation ;
CHARGE {M} de notifier la présente délibération {a:state} et {a:bank}.
Accord-cadre à bons de commande : titulaire {co}, sous-traitants {co} et {co}
Candidats admis à concourir : {study} ; {study} ; {study}
Groupement {study} (mandataire) / {study} / {study}
Groupement solidaire {co} - {co}
Marché n° 2022-{n} / lot {s} / {co} / avenant n° 1 / {As}
Titulaire : {co} - {street} - {postal}
Adresse du titulaire : {up:co}, {street}, {postal}
Attributaire : {co} ({town}) - Montant : {A} HT - Note : 92,4/100
L'entreprise {co} a présenté un mémoire en réclamation de {A}.
Protocole transactionnel avec {m:co} : indemnité de {A}
Résiliation du marché de {m:co} aux torts exclusifs du titulaire
La réception des travaux de {m:co} est prononcée avec réserves.
Convention de stage avec {le:school}
Convention d'accueil de stagiaires {de:school} et {de:school}
Convention pluriannuelle avec {le:school}, {le:state} et {m:as}
Projet urbain partenarial (PUP) avec {m:firm}
Bail emphytéotique au profit {de:pub} sur la parcelle {parcel}
Occupation précaire consentie à {M}, gérant de {m:co}
Convention d'occupation du toit de la {hall} par {m:util}
Antenne relais : bail avec {le:util} pour {As} par an
Portage foncier : convention opérationnelle entre {le:auth}, {le:auth} et {le:pub}
Convention de veille foncière avec {le:pub} et {le:auth}
Mise en œuvre du service commun entre {le:auth} et les ⟦ORG|communes {de_town}⟧ et {town}
La ⟦ORG|ville {de_town}⟧ met un agent à disposition {de:pub} pour {n} heures.
Mise à disposition d'un agent communal auprès {de:as}
Convention de mutualisation entre la ⟦ORG|Ville {de_town}⟧ et le ⟦ORG|CCAS {de_town}⟧
Composition du comité de pilotage : {state}, {ag}, {auth}, {pub}, {as}
Fourniture de repas : {util} ; transport : {co} ; accompagnement : {as}
Dépôt de déchets : les professionnels passent par {le:syn} ou {m:co}.
Le plan de gestion est établi par {le:ag} pour la période {year}-{year}.
Bois communaux : {le:ag} propose l'état d'assiette des coupes.
Télétransmission : convention avec {le:state}, opérateur {util}
Vu l'arrêté {de:state} et le rapport {de:study},
Vu le rapport {de:court} du {date},
Vu l'accord {de:bank} en date du {date} ;
VU les statuts {de:syn},
VU le dossier présenté par {m:as},
CONSIDÉRANT que {m:firm} souhaite acquérir la parcelle {parcel},
CONSIDÉRANT la nécessité de renouveler la convention avec {le:nat},
Dossier suivi par {M} ({pub})
Affaire suivie par {P}, {state}
Signé électroniquement par : {P}~{auth}
Le Président {de:auth}~{P}
{P}~Maire~{auth}
Mairie : ⟦ORG|Mairie {de_town}⟧, {street}, {postal}
Nous écrire : ⟦ORG|MAIRIE {DE_TOWN}⟧ - {street} - {postal}
"""
