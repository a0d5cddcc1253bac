# ruff: noqa: E501
"""What councils of Alsace and Moselle decide under local law, as templates (read by theme)."""

TEXT = """
# chasse
rubric: <CHASSE|CHASSE COMMUNALE|PATRIMOINE COMMUNAL|Forêt – chasse>
T: <Location de la chasse communale {period} : fixation des lots|Chasse communale – renouvellement du bail du lot n° {n:1-5}|Adjudication de la chasse – lot unique>
G: les [L:articles L. 429-2 et suivants du Code de l'environnement]
G: l'[L:arrêté préfectoral du {date}] <définissant le cahier des charges type|portant cahier des charges>
C: que le produit de la location revient à la commune, les propriétaires consultés ayant renoncé à leur part
R: Le ban communal compte {n:280-1900} hectares chassables, répartis en {n:1-4} lots. La commission consultative communale de chasse, réunie le {date} en présence de la [O:Fédération départementale des chasseurs {of_rhine}] et de l'[O:ONF], a émis un avis favorable.
R: L'[O:Association de chasse {hunt}], locataire sortante représentée par {e}, fait valoir son droit de priorité et propose un loyer annuel de {d1:1500-24000}. <La [O:DDT] n'a pas formulé d'observation.|Le [O:Fonds départemental d'indemnisation des dégâts de sangliers] a été consulté.>
D: agréer la candidature de l'[O:Association de chasse {hunt}]
D: fixer le loyer annuel du lot à {d1:1500-24000}
D: autoriser {chair} à signer la convention de gré à gré et le bail
I: demande que les dégâts dans le Rebberg soient déclarés à la [O:FDC {rhine_code}]
I: rappelle que {e2}, garde-chasse, doit encore prêter serment
K: répond que le gibier causera moins de dégâts si les plans de tir sont tenus
K: précise que l'[O:Association de chasse {hunt}] versera une caution bancaire de la [O:CCM {valley}]
# fabrique
rubric: <CULTES|AFFAIRES CULTUELLES|PATRIMOINE CULTUEL|Bâtiments cultuels>
T: <Participation aux travaux de l'église : [O:Conseil de fabrique {saint}]|Presbytère protestant – demande du [O:Consistoire {de_east}]|Subvention au [O:Conseil de fabrique de l'église {saint}]|Déficit de la fabrique – compte {past_year}>
G: le [L:décret du 30 décembre 1809]
G: la [L:loi du 18 germinal an X]
G: l'[L:article L. 2543-3 du Code général des collectivités territoriales]
R: Le [O:Conseil de fabrique {saint}] a transmis le devis de la manufacture d'orgues [O:{organ}], d'un montant de {x1:8000-90000}. L'[O:Archevêché de Strasbourg] et l'[O:Union des Églises protestantes d'Alsace et de Lorraine] ont été informés.
R: En droit local, la commune supplée à l'insuffisance des ressources de la fabrique. {e}, au nom de la fabrique, a présenté les comptes, qui laissent un besoin de {d1:900-30000}. Le presbytère et l'église ne sont pas assurés par le conseil de fabrique.
D: prendre en charge la somme de {d1:900-30000} au profit du [O:Conseil de fabrique {saint}]
D: solliciter de la [O:DRAC Grand Est] et de la [O:Collectivité européenne d'Alsace] les aides possibles
I: souhaite que la chorale [O:Sainte-Cécile {de_east}] puisse continuer à répéter au foyer
K: indique que {e2}, curé de la communauté de paroisses, est d'accord
# associations
rubric: <VIE ASSOCIATIVE|SUBVENTIONS|AFFAIRES CULTURELLES|Associations locales>
T: <Subventions aux associations locales {year}|Attribution de subventions – {club}|Valorisation du patrimoine : subvention à {club}>
G: les [L:articles 21 à 79-III du Code civil local]
R: {club}, dont les statuts sont inscrits au registre des associations du [O:Tribunal judiciaire {de_court}] sous le volume {n:3-98}, folio n° {n:2-180}, sollicite une aide pour son {feast}. L'association « [O:{club_bare}] » compte {n:20-300} membres.
R: {club2}, dont l'inscription figure au registre du [O:tribunal de proximité {de_court}], et {club3} ont aussi déposé un dossier. Le règlement communal prévoit {x1:8-40} par jeune licencié.
D: attribuer à {club} une subvention de {d1:150-4000}
D: verser à {club2} la somme de {d2:100-3000}
D: rejeter la demande de {club3}
I: fait remarquer que {club3} n'a pas remis ses statuts au tribunal
I: demande si {club} jouera pour la Kilbe
K: remercie {club}, et {e} en particulier, pour le Messti
# forêt
rubric: <FORÊT COMMUNALE|FORÊT|PATRIMOINE FORESTIER>
T: <Programme des travaux d'exploitation – état de prévision des coupes {year}|État d'assiette des coupes {year}|Forêt communale : programme d'actions {year}>
G: le [L:Code forestier] et notamment ses [L:articles L. 211-1 et L. 212-2]
R: Les services de l'[O:ONF] proposent une coupe de {n:200-4800} m³. La recette brute est évaluée à {x1:9000-190000} et les dépenses, honoraires compris, à {d1:5000-90000}. Le [O:SIVU des communes forestières {valley}] emploie les bûcherons.
R: {e}, de l'[O:Office national des forêts], signale la présence du bostryche dans les parcelles {n:2-40} et {n:41-80} de l'Eichwald.
D: approuver l'état de prévision des coupes
D: voter les crédits correspondants, soit {d1:5000-90000}
D: confier la maîtrise d'œuvre à l'[O:ONF]
I: s'inquiète du prix du hêtre payé par la scierie [O:{sawmill}]
K: annonce que {sawmill_org} a soumissionné pour le lot principal
# livre foncier
rubric: <URBANISME – FONCIER|AFFAIRES FONCIÈRES|DOMAINE COMMUNAL>
T: <Acquisition d'un terrain section {n:1-40} n° {n:12-400} au lieu-dit {flur}|Vente de terrain à {e}|Échange de parcelles, lieu-dit {flur} – consorts {surname}|Régularisation foncière rue {alley}>
G: la [L:loi du 1er juin 1924]
G: le procès-verbal d'arpentage établi par le cabinet [O:{surveyor}]
R: Le terrain, cadastré section {n:1-40} n° {n:12-300}/{n:20-90}, lieu-dit {flur}, d'une contenance de {n:1-48},{n:10-99} ares, est inscrit au livre foncier {de_east}. {e} accepte le prix global de {d1:3000-120000}, soit environ {x1:900-9000} l'are.
R: L'acte sera dressé par Maître [P:{notary}], notaire à {court}, ou passé en la forme administrative. <La [O:Division du Domaine] a été consultée.|Les frais sont supportés par l'acquéreur.>
D: approuver la transaction au prix de {d1:3000-120000}
D: demander l'inscription au livre foncier
D: autoriser {chair} à signer l'acte à intervenir
I: rappelle que le chemin appartient à l'[O:Association foncière {de_east}]
K: répond que le géomètre, {e2}, procédera à l'abornement en présence des riverains
# école
rubric: <AFFAIRES SCOLAIRES|ENSEIGNEMENT|ENFANCE>
T: <Enseignement bilingue : convention avec l'[O:OMA]|Classe bilingue paritaire – partenariat avec {bilingual}|Périscolaire : avenant avec l'[O:ALEF]>
G: le [L:Code de l'éducation]
R: L'[O:Éducation nationale] ouvrira une classe bilingue à l'école. L'[O:Office pour la langue et les cultures d'Alsace et de Moselle] et {bilingual} financent le matériel, à hauteur de {x1:800-9000}.
R: Le périscolaire est géré par l'[O:AGF] ; sa participation sera portée à {d1:4000-80000}. Le [O:Kindergarten {de_east}] accueille les plus petits.
D: approuver le partenariat avec {bilingual}
D: verser à l'[O:AGF] une participation de {d1:4000-80000}
I: souhaite que l'on parle dialecte au périscolaire
K: répond que {bilingual} y forme les animatrices
# réseaux
rubric: <TRAVAUX|RÉSEAUX|VOIRIE|Eau – assainissement>
T: <Éclairage public rue {alley} : marché avec {sparks}|Enfouissement des réseaux rue {alley} – choix de l'entreprise|Extension du réseau électrique par {grid}, lieu-dit {flur}>
G: l'[L:article L. 5211-17 du Code général des collectivités territoriales]
R: {grid} prendra en charge {n:40-60} % de l'extension. Les offres de {sparks} et de {sparks2} ont été reçues ; la commission locale propose la première pour {d1:9000-240000} HT.
R: Le [O:SDEA] et l'[O:Agence de l'eau Rhin-Meuse] sont associés à l'opération, qui concerne aussi la rue {alley}, la {gasse} et le lotissement {flur}.
D: attribuer les travaux à {sparks} pour {d1:9000-240000} HT
D: solliciter l'[O:Agence de l'eau Rhin-Meuse] et la [O:CeA]
I: signale des nids-de-poule dans la {gasse}
K: répond que {sparks} rebouchera la tranchée avant le Messti
# intercommunalité
rubric: <INTERCOMMUNALITÉ|AFFAIRES GÉNÉRALES|COOPÉRATION>
T: <Jumelage avec {german} : participation {year}|Rencontre avec {german} – subvention|Jumelage : accueil de {german}>
R: {german} fêtera les {n:20-60} ans du jumelage. La [O:Stadt {german_city}] et l'[O:Eurodistrict {euro}] ont confirmé leur venue ; {club} assurera le repas.
D: attribuer à {club} une participation de {d1:200-4000}
D: inviter {german} à la cérémonie
T: <Modification des statuts de la [O:Communauté de communes {valley_of}]|[O:Communauté de communes {valley_of}] – rapport de la CLECT>
R: La [O:Communauté de communes {valley_of}] a délibéré le {date}. Chaque commune membre dispose de trois mois pour se prononcer ; la [O:Communauté de communes {valley_of}] et la [O:Sous-préfecture {de_court}] seront informées du vote.
D: approuver les nouveaux statuts de la [O:Communauté de communes {valley_of}]
D: notifier la délibération à la [O:Sous-préfecture {de_court}]
T: <Adhésion à l'[O:ATIP]|[O:ATIP] : convention {year}|Instruction des permis – convention avec l'[O:ATIP]>
G: l'[L:article L. 2541-12 du Code général des collectivités territoriales]
R: L'[O:Agence territoriale d'ingénierie publique] propose une contribution de {d1:200-3000}. L'[O:Eurodistrict {euro}] et {german} prévoient une rencontre ; la [O:Stadt {german_city}] a confirmé sa venue.
R: {e}, Bürgermeister, et la société de musique [O:{harmonie}] seront reçus par le conseil.
D: approuver la contribution de {d1:200-3000} à l'[O:ATIP]
D: désigner {m} comme délégué auprès de l'[O:ATIP]
I: demande combien coûte l'adhésion à l'[O:Eurodistrict {euro}]
K: rappelle que {german} prend en charge l'hébergement
# personnel
rubric: <PERSONNEL COMMUNAL|PERSONNEL|ADMINISTRATION>
T: <Complémentaire santé : convention du [O:Centre de gestion {of_rhine}]|Régime local d'assurance maladie – participation {year}|Prévoyance : contrat [O:Collecteam] / [O:CNP]>
G: le [L:Code général de la fonction publique]
R: Le [O:CDG {rhine_code}] a retenu [O:Mut'Est] pour le risque santé. La participation par agent serait de {d1:10-60} par mois, le [O:Régime local d'assurance maladie d'Alsace-Moselle] couvrant déjà {n:80-90} %.
D: fixer la participation à {d1:10-60} par agent et par mois
D: adhérer à la convention du [O:CDG {rhine_code}]
I: demande l'avis de la [O:CFDT Interco {of_rhine}]
K: précise que le comité social territorial placé auprès du [O:CDG {rhine_code}] a voté pour
"""
