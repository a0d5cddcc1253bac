"""Templates in which organisations stand beside what is none, or run into the next word as in collapsed text."""

TEMPLATES = """
Convention avec {le:pub} pour la mise en œuvre {de:plan}
Convention avec {le:as} dans le cadre {de:plan}
{Le:plan} a été élaboré avec {le:ag} et {le:state}.
{Le:plan}, cofinancé par {le:fund}, {verb} {matter}.
{Le:body} sollicite {le:fund} au titre {de:plan}.
Demande de subvention {a:fund} au titre {de:plan} : {act} {de:site}
Attribution d'une subvention {a:as} pour {le:event}
Participation {de:as} {a:event} {a:site}
Mise à disposition {de:site} {a:as} pour {le:event}
Location {de:site} {a:club} et {a:as}
{Le:as} gère {le:site} depuis {year}.
{Le:co} construit {le:site} ; {le:study} assure la mission {tech}.
{act} {de:site} : mission {tech} confiée à {m:study}
Mission {tech} : {study} - Mission {tech} : {study}
Lot {s} {act} {act_object} : {co} de {town} ({n}000) pour un montant de {A} HT
L'entreprise {co} de {town} pour un montant de {A} HT
la société {co} de {TOWN}, pour {A}
a accepté le devis de la société {co} {de_town} pour un montant de {A}
{co} de {town} ({postal}) : {A}
Société {co} — {street} {postal} pour un montant de {A}
Société {co} – {n} ZA {lieudit} {postal}
{up:co} {street} {postal}
{auth} {street} {postal} Tél. : 05 {n} {n}
{auth} Hôtel de Ville {street} {postal}
{auth} {Le:body} du {date}
{auth} {body} du {date} Page {s}
{auth} Séance du {date} Délibération
{body} {auth} Séance ordinaire du {date}
Délibération {de:body} {auth} Séance du {date}
{auth} {heading}
{heading} {auth}
{heading} {up:auth} {HEADING}
{s}. {heading} avec {le:pub} {s}. {heading} {a:syn}
{s}/ {rubric} Convention avec {le:nat} {s}/ {rubric} {heading}
{s}) Adhésion {a:syn} {HEADING} {s}) {heading}
{s}) Convention avec {le:school} {HEADING} {s}) Subvention {a:as}
{act} de la convention avec {le:pub} {P}
{s} - Convention avec {le:as} {P} {s} - {heading} {P}
{s} - Subvention {a:nat} {P} {s} - Adhésion {a:member} {P}
{s} - Partenariat avec {le:ag} {P}
Rapport d'activité {de:syn} Rapport d'activité {de:service}
Présentation {de:syn} Créé en {year}, {le:syn} exerce la compétence {rubric}.
Préambule {Le:auth} élabore {le:plan} depuis {year}.
{Le:auth} a signé {le:plan} avec l'⟦ORG|État⟧ et {le:fund}.
Madame {P}, {office} {de:auth}, et Monsieur {P}, {office} {de:pub}
{P}, Directeur Général de {firm}, et {P}, {office} de {firm}
Madame {P} de {pub} ; Monsieur {P} de {syn}
Présentation de Madame {P} de {pub} Présentation de Monsieur {P} de {study}
\uf0f0 Madame {P} de {syn} \uf0f0 Monsieur {P} de {auth}
Prêt d'honneur {nat} {rubric} : {heading}
Fonds chaleur {ag} – {site}
Cotisation {member} - {heading}
{member} : {heading}
Aide {fund} {A} {rubric} {A}
{plan} : {fund} {A}, {fund} {A}
{tech} - {ag} - {fund} : {A}
DETR {A} DSIL {A} {fund} {A} Autofinancement {A}
Garantie d'emprunt {co} {HEADING}
Garantie d'emprunt {pub} {heading} {s}) {heading}
L'⟦ORG|État⟧ verse la DGF ; {le:body} perçoit la {tech}.
Etat annuel des indemnités ; aides de l'⟦ORG|Etat⟧ et {de:fund}
{M}, {office}, siège {a:syn} et {a:body}.
{M} représente {le:body} au sein {de:member}.
Représentants {de:body} au sein {de:school} : {P}, {P}
{school} {P} {P} {school} {P} {P}
{school} ({n} élèves) {P} {school} ({n} élèves) {P}
Désignation d'un représentant {a:member} {heading}
Un courrier {de:state} a été lu {a:body} ; {le:office} y répondra.
Les {people_of} sont soutenus par {le:as} et {le:union}.
avec {auth} et une partie {de:auth}, les {people_of} attendent
{Le:club} et {le:event} : {As} ; {le:site} : {As}
Ont participé : {le:as} pour {le:event}, {le:club} pour {le:event}
Dispositif {plan} porté par {le:auth} et {le:ag}
Le centre de tri {de:syn} est situé {a_town}.
Les bacs sont dirigés vers le centre de tri {de:syn}.
La production {de:ag} en {land} et {a_town}
jumelage avec la ⟦ORG|ville {de_town}⟧, les {people_of} et {people_of}
Les bureaux {study}, {study}, {study}, {study} et {study}
le groupement {study} (mandataire), {study}, {study} et {study} ; mission {tech}
le groupement représenté par {study} (mandataire) et des bureaux {study}, {study}, {study}
au profit des sociétés {util} et {co}
entre la Commune et la société {co} relatif {a:plan}
La société {co} a répondu {a:body} ; {co} affirme que {matter} est prise en compte.
M. {P} questionne {co} sur {matter}. {co} précise que la mesure est exprimée en {tech}.
{co} affirme que {matter} ne sera pas affectée. {M} remercie {co}.
La Plateforme {co} instruit les dossiers {de:plan}.
{Le:state}, {le:office} et {le:body} sont d'accord.
la commission permanente du ⟦ORG|conseil départemental {dept}⟧ et {le:body}
{Le:pub} recrute un {office} ; {le:service} aussi.
Adhésion {a:pub} : mission {tech} et {plan}
{Le:plan} et {le:plan} sont portés par {le:syn} ; {le:body} les approuve.
Le syndicat {syn} et {le:body} ont approuvé {le:plan}.
« {brand} » : projet porté par {le:as}
Opération « {brand} » {de:fund} : {As}
Dans le cadre des « {brand} » {de:bank} {heading}
Liste « {brand} », soutenue par {le:inst}
Article paru dans ⟦ORG|Le Progrès⟧ : « {brand} »
Source : {state}, {tech} {year}, {land}
GES du territoire (source {ag}) : Résidentiel {pct} Tertiaire {pct} {auth} {pct}
{auth} {pct} {auth} {pct} {land} {pct} France {pct}
Production par filière sur {up:auth} {n} Pompes à chaleur {pct} Bois {pct}
Destinataires : {Le:office}, {Le:service}, {Le:state}, {Le:pub}
Diffusion : {service} ; {state} ; {bank}
Maître d'ouvrage : {auth} Maître d'œuvre : {study} Contrôle {tech} : {study}
Maître d'Ouvrage : {auth} {street} - {postal} Contact : {P}
Domiciliation : {bank} {town} - Capital : {A} - {tech}
DEVIS {study} {heading}
Devis n° {n} {co} {rubric} : {As} TTC
{HEADING} - {sig}
{heading} {sig} {heading}
{s}. {heading} {sig} {s}. {heading}
Délégation de compétence entre {up:auth} et {sig}
CONVENTION {sig} - {HEADING}
Cotisations {sig}, {sig} et {as}
Rapport d'activité {year} - {sig}
Représentants au {sig}, au {sig} et à la {sig} : {P}, {P}, {P}
{sig} : {P} (titulaire), {P} (suppléant) {sig} : {P}, {P}
Information sur la {sig} et le {sig} - {tech}
solde {sig} pour {year} ; contrat d'objectifs déchets du {sig}
Subvention {sig} : {As} ; {tech} : {As}
{sig} explique que {matter} dépend {de:state}.
{sig} présente {le:plan}.
{co} indique que {matter} reste sa priorité ; {sig} concernant {tech} ne répond pas.
{school} (+{n}) {P} {school} (-{n}) {P}
{n}) Convention avec {sig} {n}) Avenant {sig} {n}/ {heading}
Adhésion {de:auth} à {sig} : avis
"""
