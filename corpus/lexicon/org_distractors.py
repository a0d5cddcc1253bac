"""Templates of sentences with no organisation tagged: generic mentions, programmes, buildings, budgets, places."""

TEMPLATES = """
Le conseil municipal, après en avoir délibéré, à l'unanimité, approuve cette proposition.
Le Conseil Municipal autorise Monsieur le Maire à signer la convention.
LE CONSEIL MUNICIPAL, après en avoir délibéré,
Le conseil communautaire prend acte de la présentation du rapport.
Le Bureau émet un avis favorable.
La commission permanente adopte le rapport.
Le comité syndical fixe la durée des amortissements.
Sur proposition de la commission des finances réunie le {date},
Vu l'avis de la commission Travaux - Urbanisme du {date} ;
La commission d'appel d'offres s'est réunie le {date}.
Vu l'avis du comité social territorial,
La Commune s'engage à inscrire les crédits au budget.
La commune prendra à sa charge les frais de notaire.
la Ville met gratuitement le local à disposition de l'association.
L'association s'engage à produire un compte rendu financier.
L'association devra fournir ses comptes avant le {date}.
La société s'est engagée à livrer le bâtiment en {year}.
La société titulaire du lot n° {s} n'a pas remis d'offre.
L'entreprise retenue commencera les travaux le {date}.
Le bureau d'études présentera ses conclusions à l'automne.
Le maître d'œuvre a remis l'avant-projet définitif.
Le prestataire assurera la maintenance pendant quatre ans.
Le délégataire remet chaque année un rapport.
Le Département a été sollicité pour ce dossier.
La Région pourrait intervenir à hauteur de {pct}.
La Métropole exerce la compétence voirie.
la Communauté de communes perçoit la taxe de séjour.
L'intercommunalité, l'agglomération et les communes membres se partagent la charge.
Le syndicat percevra la participation en deux versements.
La préfecture a demandé des pièces complémentaires.
Reçu en préfecture le {date} et publié le {date}.
Envoyé en préfecture le {date}
La sous-préfecture a été informée.
Monsieur le Préfet a été saisi.
Le Préfet {dept} a pris un arrêté le {date}.
Madame la Sous-Préfète a visité les locaux.
le Président du conseil départemental et le Président du conseil régional
Le Maire {de_town} était excusé.
Monsieur le Maire donne lecture du rapport.
Madame la Présidente ouvre la séance à 19 heures.
Le directeur général des services assiste à la réunion.
Le trésorier a transmis l'état des restes à recouvrer.
Le receveur municipal sera destinataire d'une copie.
Les services techniques se chargeront de la pose des panneaux.
La police municipale verbalisera les contrevenants.
Le service enfance jeunesse proposera des animations.
La direction des ressources humaines instruit les demandes.
Le centre de loisirs accueille {n} enfants le mercredi.
La cantine scolaire sert {n} repas par jour.
La trésorerie disponible s'élève à 1,2 mois de dépenses.
Le notaire rédigera l'acte aux frais de l'acquéreur.
Les organisations syndicales ont été consultées.
Les associations sportives et culturelles utilisent la salle.
Une association de parents d'élèves a écrit au maire.
Les bailleurs sociaux n'ont pas répondu.
Le tribunal statuera dans les prochains mois.
Les banques consultées ont jusqu'au {date} pour répondre.
Un opérateur de téléphonie souhaite implanter une antenne.
Révision du plan local d'urbanisme (PLU) : débat sur le PADD
Modification simplifiée n° {s} du PLU {de_town}
PLUi-H : arrêt du projet
Le PLUi, le SCoT et le PCAET sont en cours d'élaboration.
Le PLH {year}-{year} a été adopté.
La commune est lauréate du programme Petites villes de demain.
Avenant à la convention Action Cœur de Ville
Convention-cadre Petites Villes de Demain valant ORT
Dispositif « Villages d'avenir » : candidature
Dossier de demande au titre de la DETR {year}
Demande de subvention au titre de la DETR et de la DSIL
DEMANDE DE DETR {year} - RÉNOVATION ÉNERGÉTIQUE
FCTVA : encaissement de {A}
Le FCTVA est calculé sur les dépenses de {year}.
Le projet est éligible au Fonds vert.
Fonds vert : axe 1, rénovation énergétique des bâtiments
Le FEDER et le FSE+ peuvent être mobilisés.
Le programme LEADER prend fin en {year}.
Appel à projets LEADER {year}-{year}, fiche action n° {s}
Contrat de ville - programmation {year}
Le contrat de relance et de transition écologique (CRTE) comporte {n} actions.
Plan France Relance, plan de sobriété, plan vélo
Contrat territorial de l'eau {year}-{year}
Le NPNRU concerne le quartier des Aubiers.
Opération programmée d'amélioration de l'habitat (OPAH-RU)
Le label « Villes et villages fleuris » - trois fleurs
Label Terre de Jeux 2024
Charte Zéro pesticide et plan Écophyto
Plan communal de sauvegarde et DICRIM
ZAC des Charmes : approbation du cahier des charges
ZAC {lieudit} : compte rendu annuel à la collectivité
ZA de la Croix Blanche : vente de terrains
zone artisanale {lieudit} : prix de vente fixé à {As} le m²
Lotissement « {lieudit} » : fixation du prix de vente
L'éco-quartier {lieudit} comptera {n} logements.
Parc d'activités {lieudit}, tranche 2
Travaux à la {hall}
La {hall} sera fermée du {date} au {date}.
{building} : remplacement des huisseries
{building} - {building} - {building} : diagnostics
Réfection de la toiture du gymnase {person_name}
Le collège Jean Moulin est situé rue {person_name}.
Rénovation de l'école Jules Ferry : avant-projet
Tarifs de la médiathèque Simone Veil
Le stade {person_name} sera éclairé.
Le parking de la place {person_name} est gratuit.
La rue {person_name} sera mise en sens unique.
Dénomination d'une voie : rue {person_name}
Allée {person_name}, impasse {person_name} et square {person_name}
{street} : alignement
Le bien est situé {street}, {postal}, cadastré {parcel}.
à {town}, à {town} et à {town}
Le convoi passera par {town}, {town} et {town}.
La route {de_town} {a_town} sera fermée {s} jours.
Le séjour aura lieu {a_town} du {date} au {date}.
{town}, le {date}
Fait et délibéré à {town}, le {date}
Fait à {town} les jour, mois et an que dessus
Arrondissement {de_town} - Canton {de_town}
Canton {de_town}
La gare {de_town} est desservie par {n} trains.
L'église Saint-Martin est classée.
L'aéroport {de_town}, l'hippodrome et le golf
Massif de l'Aubrac, vallée de la Loire, estuaire de la Gironde
Budget principal et budget annexe Eau
Budget annexe Assainissement : décision modificative n° {s}
BUDGET ANNEXE LOTISSEMENT {lieudit}
Compte administratif {year} - budget annexe Camping
Compte de gestion {year} - budget Ville
Reprise anticipée des résultats du budget annexe Ordures ménagères
Taux : taxe foncière bâtie {pct}, taxe foncière non bâtie {pct}
TEOM, CFE, CVAE, IFER et TASCOM : produits attendus
Taxe GEMAPI : fixation du produit à {A}
Institution de la TLPE et de la taxe d'aménagement
DGF, DSR, DSU, FPIC : évolution
Création d'un poste d'adjoint technique principal de 2e classe
Grade : attaché territorial, filière administrative, catégorie A
Suppression d'un poste d'ATSEM à 28/35e
Mise en place du RIFSEEP et du CIA
Titulaire du BAFA, du CAP Petite enfance ou du BPJEPS
Recrutement en PEC, CDD de {s} mois, contrat d'apprentissage BTS
Migration vers le logiciel e-magnus et acquisition de licences Office 365
Acquisition d'un véhicule Kangoo et d'une tondeuse autoportée
Les DIA reçues n'ont pas fait l'objet de préemption.
DIA n° {n} : parcelle {parcel}, {street}
Diagnostic amiante avant travaux et étude géotechnique G2
Maîtrise d'œuvre, AMO, SPS et OPC : consultation
Lot n° {s} : infructueux
Lot {s} - Plomberie, chauffage, ventilation
Lots n° 1 Gros œuvre, n° 2 Charpente, n° 3 Menuiseries
Mise aux normes PMR de la {hall}
Passage au RGAA et à la norme ISO 14001
Fête de la musique, marché de Noël et fête nationale
Le 8 mai et le 11 novembre, dépôt de gerbe au monument aux morts
Le Forum des associations se tiendra le {date}.
Tour de France, Journées du patrimoine, Octobre rose
Les représentants de l'opposition quittent la salle.
Le groupe majoritaire votera ce rapport ; le groupe d'opposition s'abstiendra.
{M} souhaite connaître le montant versé à l'association.
{M} demande si le syndicat a répondu à la commune.
{M}, adjoint aux finances, présente le budget.
{M}, rapporteur, expose que la société a demandé une prolongation.
{M} quitte la séance à 20 h 15 et donne pouvoir à {M}.
Secrétaire de séance : {P}
Présents : {P}, {P}, {P}
Après en avoir délibéré, l'assemblée autorise le Président à signer l'avenant avec l'entreprise.
Dit que les crédits sont inscrits au chapitre 65, article 65748.
Conseil des jeunes, conseil des sages et conseil de quartier
Le comité de pilotage et le comité technique se réuniront en {year}.
Le conseil d'école a donné un avis favorable.
Le conseil d'administration se réunira le {date}.
Le bureau de vote n° {s} est transféré à la {hall}.
Le jury de concours est composé de {n} membres.
Approbation du procès-verbal de la séance du {date}
RÉPUBLIQUE FRANÇAISE - Liberté, Égalité, Fraternité
EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL
DÉLIBÉRATION DU CONSEIL COMMUNAUTAIRE
Nombre de conseillers en exercice : {n}
Pacte de gouvernance et pacte financier et fiscal
Le RPQS est consultable en mairie.
Le dossier est consultable au siège de l'intercommunalité.
Affiché à la mairie le {date}
Convention d'occupation du domaine public avec un commerçant
Vente de bois : coupe de la parcelle {n}
Tarifs camping municipal : {As} l'emplacement
Le multi-accueil, la ludothèque et la micro-crèche resteront fermés en août.
La station d'épuration et le château d'eau ont été contrôlés.
La régie de recettes et la régie d'avances sont supprimées.
Le PEDT, la CTG et le CLAS sont renouvelés.
Schéma départemental de coopération intercommunale : avis
SDAGE, SAGE et PPRI : porter à connaissance
Budget annexe Office de Tourisme : décision modificative n° {s}
Visites organisées par l'office de tourisme
L'agence postale communale sera fermée le samedi.
La mission locale et la maison de retraite ont été informées.
Le tribunal a rejeté la requête.
L'établissement public foncier pourrait porter l'opération.
Une agence immobilière occupe le rez-de-chaussée du {street}.
L'école maternelle compte {n} élèves.
Le collège et le lycée seront desservis.
Le club house sera agrandi ; le club participera aux frais.
Le promoteur renonce à son projet.
La banque a été retenue à l'issue de la consultation.
Le fournisseur d'énergie sera désigné après appel d'offres.
La gendarmerie a constaté les dégradations.
Les pompiers sont intervenus {n} fois.
Le centre de gestion instruira le dossier.
L'hôpital le plus proche est {a_town}.
Le parc naturel s'étend sur {n} communes.
Monsieur le Sous-Préfet, le Procureur de la République et le Recteur
Madame la Rectrice a confirmé l'ouverture d'une classe {a_town}.
Le ministre a répondu le {date}.
Le Gouvernement prépare un décret.
Le député et la sénatrice ont été alertés.
Programme Territoires d'industrie et dispositif Denormandie
Mon Centre de Santé, Ma Prime Rénov' et Pass'Sport
Plan Vigipirate, plan Mercredi et Cités éducatives
Projet « {title} » : lancement de la concertation
Exposition « {title} » à la {hall}
Spectacle « {title} » le {date}
Festival d'été : tarifs
Prix {person_name} : remise le {date}
Médaille de la ville à {M}
Travaux de la {hall}, tranche ferme
Immeuble « {lieudit} », {street}
Quartier {lieudit} : plan de circulation
Chemin rural n° {n} dit {lieudit}
Captage d'eau {lieudit} : périmètre de protection
Station de relevage {lieudit} et lagune {de_town}
Château {de_town} : travaux de toiture
Pont {de_town} : limitation de tonnage
Forêt {de_town}, parcelles {s} et {n}
Col {de_town}, lac {de_town}, vallée {de_town}
Vente à {M} de la parcelle {parcel} pour {A}
Échange avec {M} et {M} : {m2} contre {m2}
Achat à {M} d'une bande de terrain de {m2}
Concession au cimetière {de_town} : {M}
Prime de {As} versée à {M}, propriétaire {street}
Décision modificative n° {s} : chapitre 011 : {A} ; chapitre 012 : {A}
Effacement de dettes : {As}
"""
