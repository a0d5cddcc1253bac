"""Templates of sentences with organisations: debates, information, press, bare acronyms as subjects."""

TEMPLATES = """
{M} indique que {le:ag} a donné son accord de principe.
{Le:ag} a validé le dossier le {date}.
{Le:state} n'a pas encore répondu.
{Le:syn} prend en charge la totalité des travaux.
{Le:auth} finance {pct} de l'opération, le reste étant supporté par {le:fund}.
{Le:util} interviendra {date} pour déposer les compteurs.
{Le:bank} propose un taux fixe de 3,9 %.
{M} rappelle que {le:auth} avait pris des engagements auprès {de:as}.
{M} demande si {le:auth} a été consultée ; {M} répond que {le:state} l'a été.
« Nous avons rencontré {le:union} et {le:union} la semaine dernière », précise {M}.
{M} : Je voudrais remercier {le:as} et les bénévoles {de:as} pour le forum.
{M} : Pourquoi {le:auth} ne paie rien ? Ce n'est pas à nous de compenser.
Je pense que {le:ag} devrait prendre ses responsabilités, comme l'a fait {le:auth}.
C'est un dossier que nous suivons avec {le:auth} et {le:state} depuis trois ans.
Ce matin, avec les maires {de:auth}, nous avons rencontré le directeur {de:util}.
Le vice-président {de:auth}, {M}, nous a confirmé la date du {date}.
{M} s'interroge sur le désengagement de l'⟦ORG|État⟧.
L'⟦ORG|Etat⟧ se désengage et ce sont les communes qui paient, déplore {M}.
{M} regrette que l'⟦ORG|ANAH⟧ ait réduit ses aides et que l'⟦ORG|ADEME⟧ tarde à répondre.
La ⟦ORG|CAF⟧, la ⟦ORG|MSA⟧ et l'⟦ORG|ARS⟧ sont associées à la démarche.
Le ⟦ORG|SDIS⟧ a contrôlé les {n} poteaux d'incendie ; l'⟦ORG|ONF⟧ a marqué les arbres.
Le maire donne lecture du courrier {de:as}, qui sollicite la mise à disposition de la {hall}.
Le maire remercie {le:nat} pour la collecte du {date}.
{M} informe l'assemblée de la dissolution {de:as}.
Une réunion est prévue le {date} avec {m:firm}, {le:state} et les riverains.
{Le:as} organise son loto le {date} à la {hall}.
Vide-grenier {de:as} le {date}, concours {de:as} le {date}.
Agenda : {date}, assemblée générale {de:as} ; {date}, repas {de:club}
Le tournoi {de:club} aura lieu au stade ; {m:club} tiendra la buvette.
{M} félicite {le:club} pour sa montée en division supérieure.
Le bureau {de:as} a été renouvelé : {P} en est présidente et {P} trésorier.
{P}, président {de:as}, était présent.
{M}, qui travaille {a:util}, ne participe pas au débat.
{M} a été élue à la présidence {de:member}.
{M} rend compte de la réunion {de:syn} du {date}.
Compte rendu des réunions : {syn} ({P}), {auth} ({P}), {syn} ({P})
Selon {le:ag}, la consommation a baissé de {pct}.
D'après les chiffres {de:state}, la commune compte {n} demandeurs d'emploi.
Source : {ag}, {year}
Sources : {ag}, {state} ; traitement {study}
L'article paru dans ⟦ORG|Ouest-France⟧ le {date} a suscité des réactions.
Un journaliste de ⟦ORG|France Bleu⟧ et un autre du ⟦ORG|Moniteur⟧ ont assisté à la réunion.
L'avis de marché a été publié au ⟦ORG|BOAMP⟧ le {date}.
Le permis de construire de {m:firm} est en cours d'instruction par {le:auth}.
La fermeture de l'usine {de:co} menace {n} emplois, alerte {M}.
{M} propose une motion de soutien aux salariés {de:co} et {a:union}.
MOTION DE SOUTIEN {a:union} CONTRE LA FERMETURE {de:state}
Le conseil apporte son soutien {a:nat} et appelle l'⟦ORG|Assemblée nationale⟧ à légiférer.
Le conseil demande {a:min} de revenir sur sa décision.
Courrier {de:min} du {date} : suite défavorable
Une délégation {de:min} sera reçue par {le:auth}.
La suppression d'une classe est confirmée par {le:state} malgré la mobilisation {de:as}.
Les enseignants {de:school} et {le:as} ont écrit {a:state}.
L'équipe éducative {de:school} a participé à la cérémonie organisée par {le:as}.
Les pompiers {de:pub} et la ⟦ORG|Gendarmerie nationale⟧ sont intervenus le {date}.
{Le:state} a procédé au contrôle de légalité.
La négociation menée par {le:pub} avec {m:firm} a abouti à un prix de {A}.
Les travaux {de:util} débuteront le {date} sous la conduite de {m:co}.
{co} a indiqué ne pas pouvoir tenir les délais ; {co} a été mise en demeure.
Sté {co} : pénalités de retard de {As}
Le dépôt de bilan {de:co} a été prononcé par {le:court}.
À la question de {M} sur {le:syn}, {M} répond que {le:auth} étudie une fusion avec {le:syn}.
Monsieur le Maire précise que {le:as} porte le projet avec {le:school}.
La ⟦ORG|Ville {de_town}⟧ et le ⟦ORG|Département {dept}⟧ sont jumelés avec la ⟦ORG|ville {de_town}⟧.
Le périmètre s'étend sur la ⟦ORG|commune {de_town}⟧ et une partie de la ⟦ORG|commune {de_town}⟧.
située sur le territoire de la ⟦ORG|commune {de_TOWN}⟧, lieu-dit « {lieudit} »
Madame la Maire lit un message du président {de:auth}.
Question orale du groupe majoritaire sur les relations avec {le:bank}
{M} : {Le:bank} nous a refusé le prêt, {le:bank} l'a accordé.
Le ⟦ORG|GIEC⟧ rappelle l'urgence climatique, et l'⟦ORG|ONU⟧ a adopté {n} objectifs.
L'⟦ORG|AMF⟧ et l'⟦ORG|ADCF⟧ ont saisi {le:min}.
Réseau : le raccordement est fait par ⟦ORG|Enedis⟧, la fourniture par {le:util}.
Adhérents : {auth}, {auth}, {auth}, {syn}
Membres associés : {ag} ; {pub} ; {school} ; {nat}
{auth} : {n} sièges ; {auth} : {n} sièges ; {auth} : {s} sièges
{P} ({auth}), {P} ({auth}), {P} ({syn})
Délégués {de:auth} : {P}, {P} ; délégués {de:auth} : {P}
La convention lie {le:auth}, {le:fund} et {le:found}.
{Le:found} a lancé une souscription pour la restauration de l'église.
{Le:state} et {le:ag} ont été conviés à la réunion publique.
La société {co} est propriétaire du terrain depuis {year}.
Je laisse la parole à {M}, de la société {co}.
Notre groupe a rencontré {le:as}, {le:as} et {le:union}.
On nous dit que {le:inst} va trancher ; en attendant {le:auth} ne bouge pas.
{M} : Le problème, c'est {le:util}. {Le:util} ne répond plus.
{M} — Merci, Monsieur le Maire. {Le:auth} a promis {n} fois, {le:state} aussi.
Avec {le:auth}, nous avons un différend ; avec {le:auth}, tout va bien.
{M} souligne l'implication {de:as} et regrette l'absence {de:state}.
{M} a représenté la commune à l'assemblée générale {de:member}.
{M} fait part des remerciements {de:as}, {de:club} et {de:nat}.
Remerciements pour les subventions : {as}, {club}, {nat}.
Informations diverses : courrier {de:state}, invitation {de:as}, remerciements {de:club}
{date} : assemblée générale {de:as}~{date} : réunion {de:syn}~{date} : loto {de:club}
Démission de {M} de ses fonctions de délégué {a:syn}
{P}, vice-présidente {de:auth} et conseillère municipale
{M}, maire {de_town} et présidente {de:auth}
Décès de {M}, ancien président {de:as}
{M}, salariée {de:util}, sort de la salle.
Hommage à {P}, fondateur {de:club}
Le dossier a été examiné avec {m:study} et {le:state} le {date}.
Une enquête a été menée par {le:school} auprès des habitants.
Une étude {de:ag} de {year} montre que {pct} des logements sont vacants.
Les agents {de:auth} et {de:auth} ont été formés par {le:ag}.
Une pétition lancée par {le:as} a recueilli {n} signatures.
Recours {de:as} contre le permis délivré à {m:firm}
{Le:inst} a été saisie le {date}.
Cette décision {de:inst} s'impose aux collectivités.
La réforme votée par l'⟦ORG|Assemblée nationale⟧ et le ⟦ORG|Sénat⟧ nous échappe.
Le médecin {de:pub} et l'assistante sociale {de:ag} assurent une permanence.
Permanences à la mairie : {pub} le mardi, {ag} le jeudi, {nat} le samedi
Les habitants peuvent s'adresser {a:pub} ou {a:ag}.
Le conseil municipal tient à saluer {le:co}, premier employeur de la commune.
L'entreprise {co} s'installe dans la zone ; l'entreprise devrait créer {n} emplois.
L'association {as} occupe la {hall} ; l'association souhaite des travaux.
{Le:syn} a voté son budget ; le syndicat a réduit sa dette.
{Le:auth} a lancé un appel d'offres ; la collectivité le publiera au ⟦ORG|BOAMP⟧.
Le bureau d'études {study} a chiffré les travaux ; le bureau d'études propose trois scénarios.
La ⟦ORG|commune {de_town}⟧ accueille {n} élèves {de_town}.
Les élèves de la ⟦ORG|commune {de_town}⟧ fréquentent l'école du bourg ; {le:school} propose d'en accueillir {n}.
Fusion de la ⟦ORG|commune {de_town}⟧ avec celle {de_town}
la ⟦ORG|Ville {de_TOWN}⟧ et les ⟦ORG|Villes {de_town}⟧ et {town} ont adhéré
Le jumelage avec la ⟦ORG|ville {de_town}⟧ fête ses {n} ans.
{co}, {co}, {co} : trois entreprises ont visité le site.
Implantation d'un magasin {co} route {de_town} : avis
Liaisons : {co} exploite la ligne {s}, {util} la ligne {n}.
Témoignage de {M} ({nat})
Merci {a:as} !
Et {le:ag} ? Et {le:state} ? demande {M}.
"""
