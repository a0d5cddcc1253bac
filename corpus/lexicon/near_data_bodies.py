"""Bodies, services and offices without a name of their own, one entry a line (see corpus.lexicon.org_names)."""

# bodies without a name of their own: what the guidelines call generic mentions
BODY = """
le Conseil Municipal
le Conseil municipal
le Conseil Communautaire
le Conseil communautaire
le Conseil Départemental
le Conseil Métropolitain
le Conseil d'Administration
le Bureau Communautaire
le Bureau
le Comité Syndical
la Commission Permanente
l'Assemblée
l'Assemblée Délibérante
l'Assemblée générale
la Commission d'Appel d'Offres = CAO
la Commission de Délégation de Service Public = CDSP
la Commission Locale d'Évaluation des Charges Transférées = CLECT
la Commission Intercommunale des Impôts Directs = CIID
la Commission Communale des Impôts Directs = CCID
la Commission Consultative des Services Publics Locaux = CCSPL
la Commission Intercommunale d'Accessibilité
la Commission Finances
la Commission Travaux et Voirie
la Commission Urbanisme, Habitat et Cadre de vie
la Commission Culture et Patrimoine
la Commission Enfance-Jeunesse
le Comité Social Territorial = CST
le Comité Technique = CT
le Comité de Pilotage = COPIL
le Comité d'Hygiène et de Sécurité = CHSCT
le Comité Consultatif
le Conseil de Quartier
le Conseil des Jeunes
le Conseil des Sages
le Conseil Municipal des Enfants = CME
le Conseil Citoyen
le Conseil Local de Sécurité et de Prévention de la Délinquance = CLSPD
la Conférence des Maires
la Conférence Intercommunale du Logement = CIL
la Commune
la Ville
la Collectivité
la Mairie
la Municipalité
la Communauté
la Communauté de Communes
la Communauté d'Agglomération
l'Agglomération
la Métropole
l'Intercommunalité
l'Établissement Public de Coopération Intercommunale = EPCI
le Département
la Région
le Syndicat
le Syndicat Mixte
la Préfecture
la Sous-Préfecture
la Trésorerie
l'Association
la Société
l'Entreprise
le Centre de Gestion
l'Office de Tourisme = OT
la Régie
le Délégataire
le Concessionnaire
le Maître d'Ouvrage
le Maître d'Œuvre = MOE
le Centre Communal
l'Université
la Crèche
le Collège
le Lycée
la Gendarmerie
"""
# services and offices of the authority itself: unnamed, hence untagged
SERVICE = """
la Direction Générale des Services = DGS
la Direction des Ressources Humaines = DRH
la Direction des Finances
la Direction de l'Urbanisme et du Foncier
la Direction du Tourisme
la Direction de la Petite Enfance
la Direction des Systèmes d'Information = DSI
la Direction de l'Eau et de l'Assainissement
le Service des Assemblées
le Service Travaux
le Service Population
le Service Commande Publique
le Service Enfance Jeunesse
le Service Développement Économique
le Service Prévention et Gestion des Déchets
le service France Services
le Pôle Développement Économique
le Pôle Vie Éducative
le Pôle Cohésion Sociale
le Pôle Aménagement et Environnement
le Pôle Technique
le Pôle Ressources
les Services Techniques
la Police Municipale
la Régie Municipale
le Centre Technique Municipal = CTM
le Centre de Secours
le Secrétariat Général
le Cabinet du Maire
la Cuisine Centrale
le Point Information Jeunesse = PIJ
le Guichet Unique
"""
OFFICE = """
le Directeur Général des Services
la Directrice Générale Adjointe
le Directeur Général Adjoint
le Directeur des Services Techniques
le Premier Adjoint
la Première Vice-Présidente
la Conseillère Municipale Déléguée
le Conseiller Communautaire
le Conseiller Départemental
le Maire Délégué
le Trésorier
le Receveur Municipal
le Comptable Public
le Chef de Projet
le Chargé de Mission
l'Agent de Développement
l'Adjoint Technique Territorial
l'Adjoint Administratif Principal
l'Attaché Territorial
l'Animateur Territorial
l'Ingénieur Principal
l'Éducateur de Jeunes Enfants = EJE
l'Agent Spécialisé des Écoles Maternelles = ATSEM
l'Assistant d'Enseignement Artistique
le Rédacteur Principal
le Commissaire Enquêteur
l'Architecte des Bâtiments de France = ABF
le Président du Conseil Départemental
le Président de Région
le Préfet de Département
la Sous-Préfète
le Député de la circonscription
la Sénatrice
le Procureur de la République
le Ministre
"""
