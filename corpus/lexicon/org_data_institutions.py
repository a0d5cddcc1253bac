"""Names of courts, institutions, ministries, unions and schools, one entry a line (see corpus.lexicon.org_names)."""

COURT = """
le tribunal administratif {de_town}
le Tribunal administratif {de_town}
le Tribunal Administratif {de_town}
le TRIBUNAL ADMINISTRATIF {de_TOWN}
le tribunal judiciaire {de_town}
le Tribunal judiciaire {de_town}
le tribunal de commerce {de_town}
le Tribunal de Grande Instance {de_town}
le conseil de prud'hommes {de_town}
la cour d'appel {de_town}
la Cour d'appel {de_town}
la Cour administrative d'appel {de_town} = CAA
la cour administrative d'appel {de_town}
la Chambre régionale des comptes {region} = CRC
la Chambre Régionale des Comptes {region_name} = CRC
la Chambre régionale des comptes = CRC
le Conseil d'État
le Conseil d'Etat
"""
INSTITUTION = """
le Conseil constitutionnel
la Commission nationale du débat public = CNDP
la Commission d'accès aux documents administratifs = CADA
l'Assemblée nationale
le Sénat
le Parlement européen
la Commission européenne
l'Union européenne
l'Union Européenne
le Conseil économique, social et environnemental régional = CESER
la Cour des comptes
la Cour des Comptes
l'ONU
l'UNESCO
l'Unesco
l'OMS
l'OCDE
le GIEC
le Parlement
l'Assemblée Nationale
la Haute Autorité pour la transparence de la vie publique = HATVP
le Conseil supérieur de l'audiovisuel = CSA
la Commission nationale de l'informatique et des libertés = CNIL
le Comité des finances locales = CFL
le Conseil national d'évaluation des normes
la Banque mondiale
le Conseil de l'Europe
le Comité international olympique
le Parti socialiste
le Parti communiste français = PCF
- Europe Écologie Les Verts
- EELV
- La France insoumise
- Les Républicains
le Rassemblement national
"""
MINISTRY = """
le Ministère de l'Aménagement du territoire
le Ministère de la Cohésion des territoires et des Relations avec les collectivités territoriales
le ministère de l'Enseignement supérieur et de la Recherche
le Ministère des Solidarités et de la Santé
le ministère de la Ville et du Logement
le Ministère de la Ville
le Ministère des Outre-mer
le Ministère de l'Écologie
le Ministère de la Fonction publique
le ministère de l'Action et des Comptes publics
le Ministère de l'Environnement, de l'Énergie et de la Mer
le Ministère de la Jeunesse et des Sports
le Ministère de la Défense
le ministère de l'Europe et des Affaires étrangères
le Ministère du Budget
le Ministère de l'Équipement
la Direction générale de l'aviation civile = DGAC
la Direction générale des finances publiques = DGFiP
la Direction générale de la sécurité civile = DGSCGC
la Mission interministérielle de lutte contre les drogues = MILDECA
le Comité interministériel de prévention de la délinquance = CIPD
le Ministère de l'Intérieur
le ministère de l'Intérieur
le Ministère de la Culture
le ministère de la Transition écologique
le Ministère de la Transition Écologique et de la Cohésion des territoires
le Ministère de l'Éducation nationale
le ministère des Armées
le Ministère de l'Économie et des Finances
le Ministère de la Santé
le ministère des Sports
le Ministère de la Justice
le Ministère de l'Agriculture
le ministère du Travail
la Direction générale des collectivités locales = DGCL
la DGCL
le Commissariat général à l'égalité des territoires = CGET
la Délégation interministérielle à la prévention de la délinquance
le Secrétariat général pour l'administration
"""
UNION = """
la CGT
la C.G.T.
la CGT Territoriaux
la CFDT
la CFDT Interco {code}
- Force Ouvrière
- FO
la FSU
le SNUTER-FSU
la CFTC
la CFE-CGC
l'UNSA
l'UNSA Territoriaux
- SUD
- Solidaires
- SUD CT
la FA-FPT
la FNSEA
la FDSEA {dept}
la Confédération paysanne
la Coordination rurale
les Jeunes Agriculteurs {dept}
la CPME
le MEDEF {dept}
l'UDSP {code}
le Syndicat CGT {de_town}
la FNPF
l'UNSA Éducation
l'Union Départementale CGT {dept}
"""
SCHOOL = """
le Collège {school_name}
le collège {school_name}
le Lycée {school_name}
le lycée professionnel {school_name}
le LEGTA {de_town}
le Lycée agricole {de_town}
l'École {school_name}
l'école {school_name}
l'École élémentaire {school_name}
l'École maternelle {school_name}
le Groupe scolaire {school_name}
l'École privée {saint}
l'école {saint}
l'OGEC {saint}
l'OGEC {saint} {de_town}
l'Institution {saint}
l'Université {de_town}
l'Université {school_name}
l'IUT {de_town}
le CFA {dept}
le CFA {de_town}
le CFA du BTP
la Maison Familiale Rurale {de_town} = MFR
la MFR {de_town}
l'IME {title}
l'ESAT {title}
le Conservatoire à rayonnement départemental {de_town} = CRD
l'École nationale d'architecture {de_town}
l'INSA {de_town}
l'Ecole de la Deuxième Chance {dept} = E2C
l'EREA {de_town}
le RASED {de_town}
le conseil d'administration du collège {school_name}
le Conseil d'Administration du Collège {school_name}
le conseil d'administration du lycée {school_name}
"""
SCHOOL_NAMES = """
Jean Moulin, Jules Ferry, Victor Hugo, Louise Michel, Marie Curie, Paul Éluard, Jacques Prévert, Simone Veil, Albert
Camus, Molière, Jean Jaurès, Antoine de Saint-Exupéry, Marcel Pagnol, Georges Brassens, Lucie Aubrac, Romain Rolland,
Alphonse Daudet, Pierre Brossolette, Frédéric Mistral, Anne Frank, Joliot-Curie, Henri Matisse, Les Tilleuls, du Parc,
des Coteaux, Les Hauts de Brière, La Fontaine, Louis Pergaud, Gérard Philipe, Jacqueline Auriol, René Char, Arthur
Rimbaud, Françoise Dolto, Henri Wallon, Maurice Genevoix, Alain-Fournier, Sévigné, La Prairie, du Bourg, Le Petit
Prince
"""
SAINTS = """
Saint-Joseph, Sainte-Marie, Notre-Dame, Saint-Michel, Jeanne d'Arc, Sacré-Cœur, Sainte-Anne, Saint-Pierre, La
Providence, Saint-Louis, Sainte-Thérèse, Saint-Jean
"""
BASINS = """
Loire-Bretagne, Rhône-Méditerranée-Corse, Rhône Méditerranée Corse, Seine-Normandie, Seine Normandie, Adour-Garonne,
Adour Garonne, Artois-Picardie, Rhin-Meuse
"""
