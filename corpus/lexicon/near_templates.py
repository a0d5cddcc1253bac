"""Templates of near misses of organisations, as data: nothing in them is tagged as one.

TEMPLATES: sentences that fit anywhere. LOOSE: headings, rows, votes and lists of people, where no record is kept.
"""

TEMPLATES = """
{Le:body} approuve {le:plan}.
{Le:body} prend acte {de:plan} présenté par {le:office}.
{Le:body} du {date} a validé {le:plan}.
{Le:body} réuni le {date} {a:site} décide de lancer {le:plan}.
{Le:body} propose aux membres {de:body} d'arrêter le procès-verbal de la séance.
Il est proposé {a:body} d'axer la démarche sur {matter}.
Vu la délibération du {date} portant approbation {de:plan} ;
Vu la délibération relative {a:plan} ({tech}) ;
VU l'avis {de:body} en date du {date},
Vu l'arrêt du projet {de:plan},
Considérant que {le:plan} {verb} {matter},
CONSIDÉRANT la nécessité de mettre à jour {le:plan} et {le:plan},
Avenant n° {s} {a:plan}
Signature {de:plan} {year}-{year}
{up:plan} : {HEADING}
Candidature {a:plan} « {brand} »
Demande de subvention au titre {de:plan} pour l'opération « {brand} »
Demande d'aide au titre {de:plan} : travaux {de:site}
Dans le cadre {de:plan}, {le:body} soutient {le:event}.
Le projet « {brand} » s'inscrit dans {le:plan} et {le:plan}.
Participation {de:body} {a:event}
Organisation {de:event} {a:site} le {date}
{event}, {event} et {event} : bilan de la saison
{Le:event} se tiendra {a:site} du {date} au {date}.
Convention relative {a:plan} : autorisation donnée {a:office}
Convention de mise à disposition {de:site} pour {le:event}
Mise à disposition d'un agent {de:service} {a:service}
{Le:service} instruit les demandes avec {le:office}.
{M}, {office}, présente {le:plan}.
{M}, {office} : {Le:plan} {verb} {matter}.
Monsieur {office} et Madame {office} étaient présents.
Madame {office} rappelle que {le:plan} ({tech}) {verb} {matter}.
Création d'un poste {de:office} à temps non complet {a:service}
Recrutement d'un {office} ({tech}) pour {le:service}
Conditions de recrutement {de:office} au sein {de:service}
Modification des conditions de rémunération {de:office}
{rubric} {act} {act_object} - {rubric} {act} {act_object}
Partie {rubric} : {heading}
{budget} : {act} {act_object}
Vote - {budget}
Affectation du résultat - {budget}
Participation du budget « {rubric} » au budget « {rubric} »
{budget_line} {budget_line} {budget_line}
{budget_line}~{budget_line}~{budget_line}
e {heading} e {heading} e {heading}
o {heading} o {heading}
➢ {heading} ➢ {heading} ➢ {budget}
\uf0b7 {heading} \uf0b7 {Le:plan} \uf0b7 {site}
• {tech} n° {s} - {act} {act_object} • {tech} n° {s} - {heading}
{tech} n°{s} - {heading} {tech} n°{s} - {heading}
Axe {s} : {act} {act_object} Axe {s} : Agir pour {matter}
Axe {s} : Développer {matter} ; Axe {s} : Préserver {matter}
Fiche action n° {s} : {brand}
Lot {s} : {heading}
Phase {tech} : {heading}
Base : {tech} - Taux : {pct}
Le montant est exprimé en {tech} ; la base est {tech}.
Ajouter la sous-station sur la {tech} ; remplacer la production {tech} ; adapter le local {tech}.
Travaux de chauffage {tech} et {tech} : {site} — {site} — {site}
Bâtiments concernés : {site} — {site} - {site}
{site} - {site} - {site}
Les bâtiments suivants : - {site} - {site} - {site}
Réfection {de:site}, {act} {de:site} et {act} {de:site}
{Le:site} et {le:site} seront fermés du {date} au {date}.
à {places}, en {land} comme en {land}
Les communes voisines ({places}) sont concernées.
{places} ont déjà recours à cette solution.
Tronçon {places} : {n} km
De {town} à {town}, la ligne dessert {places}.
Chers {people_of}, chères {people_of},
L'attente des {people_of} est forte, dit {M}, et {le:plan} n'y répond pas.
Mesdames et Messieurs les élus, chers {people_of}, notre territoire souffre.
Je voudrais dire aux {people_of} que {le:body} les soutient.
Mes chers collègues, {le:plan} arrive à son terme.
Nous commençons par {le:plan}, puis {le:plan} : la parole est {a:office}.
Faites ce que vous voulez, Monsieur {office}.
Je suis favorable {a:plan}, {tech} compris.
En {land}, {le:plan} {verb} {matter}.
L'objectif « {brand} » vise {matter} ({tech}).
La démarche « {brand} » {verb} {matter}, {matter} et {matter}.
{Le:plan} {verb} {matter} ; il se décline en {n} actions.
{Le:plan} comporte {s} axes : {rubric}, {rubric}, {rubric}.
{Le:plan} et {le:plan} sont les piliers {de:plan}.
{Le:plan} doit être compatible avec {le:plan} ; {le:body} y veillera.
{Le:plan}, arrêté en {year}, est porté par {le:service}.
L'évaluation {de:plan} montre que {matter} progresse de {pct}.
Depuis {year}, {le:plan} ({tech}) {verb} {matter}.
Diagnostic : {matter} ; enjeux : {matter} ; leviers : {le:plan}
Résidentiel {pct} Tertiaire {pct} Agriculture {pct} Transport routier {pct} Industrie {pct} Déchets {pct}
Bois-Énergie {pct} Solaire thermique {pct} Biogaz {pct} Éolien {pct} Hydraulique {pct}
Le Secteur Tertiaire représente {pct} des émissions de {tech}.
Tableau {s} : Évolution - {budget}
Dotations, Subventions et Participations (chapitre 74)
Les Charges à Caractère Général ({tech}) augmentent de {pct}.
Total Section de Fonctionnement Total Section d'Investissement Restes à Réaliser
Opération {n} - {site} : {act} {act_object}
Chapitre / Article / Fonction / Opération / Libellé / Proposition / Vote
SECTEUR PRÉSENTÉ PAR {M} – {rubric} et {rubric}, {rubric}
Tarifs {de:site} : {year}
Règlement intérieur {de:site} et {de:service}
Rapport annuel {de:service} ({year})
Rapport d'activité {year} {de:plan}
Rapport annuel sur l'Égalité Femmes - Hommes
Publié au {tech} le {date} ; publié au JOUE L {n} du {date}
Logiciel {brand} : maintenance {tech}
Marché {tech} n° {n} : {heading}
Accueil en {tech} et en {tech} d'élèves {de_town}
Site {tech} et périmètre {tech} : {matter}
Une {tech} a été réalisée {a:site} ; {n} {tech} par an sont attendus.
Ouvrage « {title} » : acquisition par {le:site}
{Le:site} accueille {le:event} ; {le:event} déménage {a:site}.
Facebook Live, Instagram et Twitter : {le:service} communique sur {le:event}.
La soirée organisée par notre {body} a réuni {n} {people_of}.
Transport scolaire : règlement {de:plan}, circuit {places}
Désignation d'un membre suppléant {a:body}
Composition {de:body} : {office}, {office}, {office}
Transfert {de:site} {a:body}
Cession {de:site} à {M}, {street}, {postal}
Acquisition des parcelles {parcel} et {parcel}, {site}, {town}
Lieu-dit {lieudit}, section {tech}, parcelle {parcel}
Les {tech} et les {tech} sont financés par {le:plan}.
"""
LOOSE = """
{Le:body} de cette commune, régulièrement convoqué, s'est réuni {a:site}, en session ordinaire.
Aussi, il est proposé aux membres {de:body} de rendre hommage à {M} en respectant une minute de silence.
Procès-verbal des débats {de:body} du {date} – 14 h {n}
Compte-rendu sommaire {de:body} du {date} {s}/{n}
{body} du {date} - Page {s} sur {n}
{body} - Séance du {date} - {s}/{n}
Approbation {de:plan} – {act} {act_object}
APPROBATION {up:plan}
{act} {de:plan}
{act} {de:service} – {act_object}
{act} {de:site} : demande de DETR {year}
Assistaient également : {P}, {office} ; {P}, {office}
Secrétariat : {P}, {office}, {service}
Liste des emplois : {office}, {office}, {office} (catégorie C)
{P} - {office} - {service}
Affaire suivie par {P}, {office} – {service}
{heading} {heading} {heading}
{HEADING} {s}) {heading} {s}) {heading}
{HEADING}~{heading}~{heading}
{s}. {heading} {s}. {heading} {s}. {heading}
{s}/ {rubric} {heading} {s}/ {rubric} {heading}
{s}/ {rubric} {budget} {s}/ {rubric} {budget}
I. {HEADING} II. {HEADING} III. {HEADING}
PARTIE {s} : {HEADING}
{HEADING} ............ p. {n} {HEADING} ............ p. {n}
{s} - {heading} {P}
{heading} {P} {heading} {P}
{heading} ........ {n}
{n}. {heading} Rapporteur : {M}
{s}) {budget} {s}) {budget} {s}) {budget}
{budget_line} : {As} {budget_line} : {As}
Mission {tech} : {As}
{site} : / Travaux estimés : {A} {site} : / Travaux estimés : {A}
{act} {de:site} et extension {de:site}
{act} d'une liaison entre {le:site} et {le:site}
s'est réuni {a:site}, sous la présidence de {M}, {office}.
La séance a lieu {a:site}, {street}, {postal}
{n} foyers {de_town} et {de_town}, en {land}
{P} ({town}), {P} ({town}), {P} ({town})
M. {P} de {town} ; Mme {P} de {town} ; Mme {P} de {town}
{TOWN} : {P}, {P} ; {TOWN} : {P}
{town} {P} {town} {P} {town} {P}
{TOWN} {P} - {TOWN} {P} - {TOWN} {P}
{P} {town} {P} {town}
Propriétaire demeurant {a_town} : aide de {As} dans le cadre {de:plan}
une subvention de {As} à un propriétaire {de_TOWN} au titre {de:plan}
Les {people_of} ont élu la liste « {town}, {brand} ».
Nous voterons {le:plan}, mais {matter} reste oubliée.
Le groupe « {brand} » s'abstient ; le groupe « {town} {brand} » vote pour.
Liste « {brand} » : {n} voix ; liste « {town} Autrement » : {n} voix
{M}, membre suivant sur la liste « {town}, {brand} », est installé.
Recettes Réelles de Fonctionnement : {A} ; Dépenses Réelles d'Investissement : {A}
Capacité d'Autofinancement {year} : {A}
Objet : {heading} Rapporteur : {M} Vote : Unanimité
{heading} Accord à l'unanimité {heading} Accord à l'unanimité
{heading} Adopté à l'unanimité
{date} {heading} Approuvé
VOTE DE L'ENSEMBLE DES RAPPORTS N'AYANT PAS ÉTÉ APPELÉS
Liberté - Égalité - Fraternité FOLIO {n}
#signature# Date : {date} Qualité : {office}
Signé électroniquement le {date} Qualité : {office}
Certifié exécutoire Transmis en {body} le {date} Pour {office} et par délégation
Date de convocation : {date} Date d'affichage : {date} {office}
Nombre de Conseillers : en exercice : {n} - présents : {n} - votants : {n}
Acquisition d'un {tech} pour {le:service} : {As}
Location d'un appartement à {M} {a:site} pour {As}
Élection des membres {de:body} : {P}, {P}, {P}
{Le:body} se compose {de:office} et de {n} membres ({P}, {P}).
Retrait du point relatif {a:plan}
"""
